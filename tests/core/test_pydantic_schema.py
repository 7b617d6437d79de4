"""API types in programs that use pydantic."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

import msgspec
import pytest

from rtkit.core import pydantic_schema
from rtkit.core.model import Model
from rtkit.core.model_class import ModelMeta
from rtkit.types.chat import ChatCompletion, ChatCompletionMessageParam
from rtkit.types.responses import (
    Response,
    ResponseFunctionToolCall,
    ResponseInputParam,
    ResponseOutputItem,
    ResponseOutputMessage,
    ResponseReasoningItem,
)
from tests.core.test_ported import COMPLETION

if TYPE_CHECKING:
    import pydantic
else:
    pydantic = pytest.importorskip("pydantic")

MESSAGE = {
    "id": "m", "type": "message", "role": "assistant", "status": "completed",
    "content": [{"type": "output_text", "text": "t", "annotations": []}],
}  # fmt: skip
CALL = {"type": "function_call", "name": "f", "arguments": "{}", "call_id": "c"}


def test_both_ways() -> None:
    adapter = pydantic.TypeAdapter(ChatCompletion)
    made = adapter.validate_python(COMPLETION)
    assert type(made) is ChatCompletion
    assert made == ChatCompletion.model_validate(COMPLETION)
    assert made == adapter.validate_json(json.dumps(COMPLETION))
    assert adapter.validate_python(made) is made
    assert adapter.dump_python(made, exclude_unset=True) == COMPLETION
    assert json.loads(adapter.dump_json(made)) == made.model_dump(mode="json")
    assert adapter.dump_python(made, include={"choices": {0: {"message": {"content"}}}}) == {
        "choices": [{"message": {"content": "hi"}}]
    }


def test_validation_names_the_place() -> None:
    with pytest.raises(pydantic.ValidationError) as caught:
        pydantic.TypeAdapter(ChatCompletion).validate_python(
            {**COMPLETION, "id": 5, "choices": [{"index": "x"}]}
        )
    places = {error["loc"] for error in caught.value.errors()}
    assert {("id",), ("choices", 0, "index"), ("choices", 0, "message")} <= places
    assert "ChatCompletion" in str(caught.value)


def test_values_are_coerced_as_pydantic_does() -> None:
    made = pydantic.TypeAdapter(ChatCompletion).validate_python({**COMPLETION, "created": "17"})
    assert made.created == 17


def test_fields_of_a_pydantic_model() -> None:
    class Turn(pydantic.BaseModel):
        completion: ChatCompletion
        item: Annotated[
            ResponseOutputMessage | ResponseFunctionToolCall, pydantic.Field(discriminator="type")
        ]
        any: Any = None
        maybe: str | ChatCompletion | None = None

    make: Any = Turn
    turn = make(completion=COMPLETION, item=CALL)
    assert type(turn.item) is ResponseFunctionToolCall
    assert type(make(completion=COMPLETION, item=MESSAGE).item) is ResponseOutputMessage
    turn.any = {"deep": [turn.item]}
    assert turn.model_dump()["any"] == {"deep": [turn.item.model_dump()]}
    assert json.loads(turn.model_dump_json(exclude_unset=True))["any"] == {"deep": [CALL]}
    again = Turn.model_validate_json(turn.model_dump_json())
    assert again.item.to_dict(exclude_none=True) == CALL
    turn.maybe = "text"
    assert turn.model_dump(include={"maybe"}) == {"maybe": "text"}
    turn.maybe = turn.completion
    assert turn.model_dump(include={"maybe": {"id"}}) == {"maybe": {"id": "x"}}
    turn.maybe = 5
    assert turn.model_dump(include={"maybe"}, warnings=False) == {"maybe": 5}
    with pytest.raises(pydantic.ValidationError, match="does not match any of the expected tags"):
        make(completion=COMPLETION, item={"type": "other"})


def test_unions_are_told_apart() -> None:
    adapter = pydantic.TypeAdapter(list[ResponseOutputItem])
    made = adapter.validate_python([MESSAGE, CALL, {"type": "reasoning", "id": "r", "summary": []}])
    assert [type(item) for item in made] == [
        ResponseOutputMessage,
        ResponseFunctionToolCall,
        ResponseReasoningItem,
    ]
    assert adapter.dump_python(made, exclude_unset=True)[:2] == [MESSAGE, CALL]
    assert adapter.validate_python(made) == made


def test_typed_dicts_of_arguments() -> None:
    """On Python 3.11, pydantic asks for the TypedDict of typing_extensions."""
    adapter = pydantic.TypeAdapter(list[ChatCompletionMessageParam])
    messages = [{"role": "user", "content": "hi"}, {"role": "tool", "content": "x", "tool_call_id": "c"}]
    assert adapter.validate_python(messages) == messages
    with pytest.raises(pydantic.ValidationError):
        adapter.validate_python([{"role": "user"}])
    # Where a dict is taken, so is the answer that came before.
    answer = ResponseOutputMessage.model_validate(MESSAGE)
    assert pydantic.TypeAdapter(ResponseInputParam).validate_python([answer]) == [answer]


def test_json_schemas() -> None:
    schema = ChatCompletion.model_json_schema()
    assert schema["title"] == "ChatCompletion"
    assert set(schema["required"]) == {"id", "choices", "created", "model", "object"}
    assert schema["properties"]["usage"] == {
        "anyOf": [{"$ref": "#/$defs/CompletionUsage"}, {"type": "null"}], "default": None
    }  # fmt: skip
    assert "CompletionUsage" in schema["$defs"]
    assert schema == ChatCompletion.schema() == json.loads(ChatCompletion.schema_json())
    assert pydantic.TypeAdapter(Response).json_schema(mode="serialization")["title"] == "Response"
    assert Model.model_json_schema() == {"type": "object"}


def test_a_class_that_holds_itself() -> None:
    adapter = pydantic.TypeAdapter(Tree)
    tree = adapter.validate_python({"kind": "tree", "children": [{"kind": "tree", "children": []}]})
    assert type(tree.children[0]) is Tree
    assert tree.named == "n"
    assert tree.model_fields_set == {"kind", "children"}
    assert "$ref" in json.dumps(adapter.json_schema())


def test_annotations_of_a_users_own_model() -> None:
    class Own(Model):
        small: Annotated[int, pydantic.Field(lt=5)]
        names: Mapping[str, int] | None = None
        unset: int | msgspec.UnsetType = msgspec.UNSET

    adapter = pydantic.TypeAdapter(Own)
    made = adapter.validate_python({"small": 4, "names": {"a": 1}})
    assert made.model_dump() == {"small": 4, "names": {"a": 1}}
    with pytest.raises(pydantic.ValidationError, match="less than 5"):
        adapter.validate_python({"small": 5})


class Tree(Model, tag_field="kind", tag="tree"):
    kind: ClassVar[Literal["tree"]] = "tree"
    children: list[Tree] = msgspec.field(default_factory=list)
    named: str = "n"
    given: int | msgspec.UnsetType = msgspec.UNSET


@pytest.mark.parametrize(
    "name", ["responses", "chat", "realtime", "beta.threads", "vector_stores", "evals.runs"]
)
def test_the_classes_have_schemas(name: str) -> None:
    """All of a family by its modules; the rest of the API is made of the same parts."""
    models = importlib.import_module(f"rtkit.types.{name}.models")
    found = {id(each): each for each in vars(models).values()}.values()
    classes = [cls for cls in found if isinstance(cls, ModelMeta) and cls.__module__ == models.__name__]
    fields: dict[str, Any] = {cls.__name__: (cls | None, None) for cls in classes}
    together = pydantic.create_model("Together", **fields)
    assert len(together.model_json_schema(ref_template="{model}")["properties"]) == len(classes)


def test_json_schemas_name_what_the_official_ones_name() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = pytest.importorskip("openai.types.chat")
        other = theirs.ChatCompletion.model_json_schema()
    ours = ChatCompletion.model_json_schema()
    assert ours["properties"].keys() == other["properties"].keys()
    assert ours["required"] == other["required"]
    assert ours["additionalProperties"] == other["additionalProperties"]


def test_pydantic_is_not_imported_before_it_asks() -> None:
    program = (
        "import sys\n"
        "from rtkit.types.chat import ChatCompletionMessage as M\n"
        "m = M(role='assistant', content='hi')\n"
        "m.model_dump(include={'content'}); dict(m); m.copy(); M.model_fields\n"
        "m.model_dump_json(ensure_ascii=True)\n"
        "assert not hasattr(m, '__pydantic_serializer__')\n"
        "print([name for name in sys.modules if name.startswith('pydantic')])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_without_pydantic(monkeypatch: pytest.MonkeyPatch) -> None:
    pydantic_schema.any_serializer.cache_clear()
    with monkeypatch.context() as patch:
        patch.delitem(sys.modules, "pydantic_core")
        assert not hasattr(ChatCompletion, "__pydantic_serializer__")
    assert hasattr(ChatCompletion, "__pydantic_serializer__")
    monkeypatch.setitem(sys.modules, "pydantic", None)
    with pytest.raises(ImportError, match="pip install pydantic"):
        ChatCompletion.model_json_schema()
