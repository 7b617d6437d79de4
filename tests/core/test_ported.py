"""pydantic's names on our models: what they do is what they do on the official SDK's, case by case."""

from __future__ import annotations

import copy
import json
import warnings
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

import rtkit.types.chat as ours
import rtkit.types.responses as our_responses
from rtkit.core.model import Model, Tagged
from rtkit.core.picking import pick
from rtkit.core.plain import Style
from rtkit.errors import DecodeError

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    official = pytest.importorskip("openai", reason="the official SDK is in the dependency group 'bench'")
    theirs = pytest.importorskip("openai.types.chat")
    their_responses = pytest.importorskip("openai.types.responses")

if TYPE_CHECKING:
    import pydantic
else:
    pydantic = pytest.importorskip("pydantic")

CALL = {"id": "a", "type": "function", "function": {"name": "f", "arguments": "{}"}}
COMPLETION: dict[str, Any] = {
    "id": "x",
    "choices": [
        {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "hi",
                                                             "tool_calls": [CALL]}},
        {"index": 1, "finish_reason": "length", "logprobs": None,
         "message": {"role": "assistant", "content": None, "extra": {"deep": [1, 2]}}},
    ],
    "created": 1,
    "model": "m",
    "object": "chat.completion",
    "more": {"a": None, "b": 2},
}  # fmt: skip


@pytest.fixture
def pair() -> tuple[Any, Any]:
    return theirs.ChatCompletion.construct(**COMPLETION), ours.ChatCompletion.model_validate(COMPLETION)


OPTIONS: list[dict[str, Any]] = [
    {},
    {"mode": "json"},
    {"by_alias": True},
    {"exclude_none": True},
    {"exclude_unset": True},
    {"exclude_defaults": True},
    {"round_trip": True, "serialize_as_any": True, "warnings": False, "context": {"a": 1}},
    {"warnings": "error"},
    {"include": {"id", "more"}},
    {"include": ("id",)},
    {"include": set()},
    {"include": {"id": ...}},
    {"include": {"more": {"a"}}},
    {"include": {"choices": {"__all__": {"message"}}}},
    {"include": {"choices": {"__all__": {"message": {"content", "extra"}}, 0: {"index"}}}},
    {"include": {"choices": {0: True, -1: {"index"}}}},
    {"include": {"choices": {0: None}}},
    {"include": {"__all__": {"a"}}},
    {"exclude": {"choices"}},
    {"exclude": {"choices": {0}}},
    {"exclude": {"choices": {-1}}},
    {"exclude": {"choices": {"__all__"}}},
    {"exclude": {"choices": {"__all__": {"message": {"tool_calls": {0: {"function"}}}}}}},
    {"exclude": {"choices": {"__all__": {"message": {"extra": {"deep": {0}}}}, 1: {"index"}}}},
    {"exclude": {"choices": {"__all__": True, 0: {"index"}}}},
    {"exclude": {"choices": {"__all__": {"index"}, 0: True}}},
    {"exclude": {"more": {"a"}, "id": None}},
    {"exclude": "id"},
    {"include": {"id", "choices"}, "exclude": {"choices": {0}}, "exclude_none": True},
    {"exclude": {"choices": {"__all__": {"message"}}}, "by_alias": True, "exclude_unset": True},
]


@pytest.mark.parametrize("options", OPTIONS, ids=range(len(OPTIONS)))
def test_dumps_are_the_same(pair: tuple[Any, Any], options: dict[str, Any]) -> None:
    official_one, one = pair
    assert one.model_dump(**options) == official_one.model_dump(**options)
    assert one.dict(**options) == one.model_dump(**options)
    options = {name: value for name, value in options.items() if name != "mode"}
    assert json.loads(one.model_dump_json(**options)) == json.loads(official_one.model_dump_json(**options))
    assert one.json(**options) == one.model_dump_json(**options)


def test_a_dump_with_all_fields_has_them_in_order(pair: tuple[Any, Any]) -> None:
    official_one, one = pair
    assert list(one.model_dump()) == list(official_one.model_dump())
    assert one.choices[1].model_dump_json(indent=2) == official_one.choices[1].model_dump_json(indent=2)


def test_text_in_ascii(pair: tuple[Any, Any]) -> None:
    official_one, one = pair
    for each in pair:
        each.model = "né 🎈"
    for indent in (None, 2):
        options = {"include": {"model"}, "ensure_ascii": True, "indent": indent}
        assert one.model_dump_json(**options) == official_one.model_dump_json(**options)


KEYS = st.sampled_from(["a", "b", "c", "__all__", 0, 1, -1])
WANTED = st.recursive(
    st.one_of(st.just(True), st.none(), st.sets(KEYS, max_size=3)),
    lambda inner: st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=6,
)
TOP = st.one_of(st.none(), st.sets(KEYS, max_size=3), st.dictionaries(KEYS, WANTED, max_size=3))


class Deep(Model):
    a: int = 1
    b: list[Any] = msgspec.field(default_factory=lambda: [{"a": 1, "b": [1, 2]}, [{"a": 3}, 5], 4])
    c: Any = None


@given(TOP, TOP)
def test_include_and_exclude_are_pydantics(include: Any, exclude: Any) -> None:
    class Same(pydantic.BaseModel):
        a: int = 1
        b: list[Any] = [{"a": 1, "b": [1, 2]}, [{"a": 3}, 5], 4]  # noqa: RUF012 - pydantic copies it
        c: Any = None

    def tried(model: Any) -> Any:
        try:
            return model.model_dump(include=include, exclude=exclude)
        except TypeError:
            return TypeError

    theirs, ours = tried(Same()), tried(Deep())
    if theirs is not TypeError:  # pydantic also turns down dicts where it finds a list, which we need not
        assert ours == theirs


def test_include_and_exclude_must_be_sets_or_dicts() -> None:
    for options in ({"include": 5}, {"exclude": {"b": False}}):
        with pytest.raises(TypeError, match="must be a set or a dict"):
            Deep().model_dump(**options)


def test_parts_that_are_no_models_are_picked_too() -> None:
    class Part(pydantic.BaseModel):
        a: int = 1
        b: int = 2

    assert Deep(c=Part()).model_dump(include={"c": {"b"}}) == {"c": {"b": 2}}
    assert Deep(c=5).model_dump(include={"c": {"b"}}) == {"c": 5}
    assert pick({"x": (1, 2)}, Style(), None, {"x": [0]}) == {"x": [2]}


def test_what_has_no_plain_form_goes_to_the_fallback() -> None:
    thing = object()
    with pytest.raises(TypeError, match="c is of type object"):
        Deep(c=thing).model_dump()
    assert Deep(c=thing).model_dump(include={"c"}, fallback=lambda one: "a thing") == {"c": "a thing"}
    with pytest.raises(TypeError, match="c is of type object"):
        Deep(c=thing).model_dump(fallback=lambda one: one)


# --- reading


def test_a_model_is_pairs(pair: tuple[Any, Any]) -> None:
    official_one, one = pair
    assert list(dict(one)) == list(dict(official_one))
    assert dict(one)["choices"] is one.choices
    assert dict(one)["usage"] is None
    text = our_responses.ResponseOutputText.construct(text="t")
    assert (
        dict(text) == {"type": None, "annotations": None, "text": "t", "logprobs": None}
        or dict(text)["text"] == "t"
    )


def test_what_the_class_says(pair: tuple[Any, Any]) -> None:
    official_one, one = pair
    for cls, other in ((type(one), type(official_one)),
                       (our_responses.ResponseOutputText, their_responses.ResponseOutputText),
                       (our_responses.ResponseFormatTextJSONSchemaConfig,
                        their_responses.ResponseFormatTextJSONSchemaConfig)):  # fmt: skip
        assert cls.model_fields.keys() == other.model_fields.keys()
        assert cls.__fields__.keys() == other.model_fields.keys()
        for name, field in cls.model_fields.items():
            assert field.is_required() == other.model_fields[name].is_required(), name
            assert field.alias == other.model_fields[name].alias
            assert field.serialization_alias == field.validation_alias == field.alias
            assert field.get_default() == (None if field.is_required() else other.model_fields[name].default)
    assert one.model_config == official_one.model_config
    assert type(one).model_computed_fields == type(official_one).model_computed_fields
    assert one.__pydantic_extra__ == official_one.__pydantic_extra__ == one.model_extra
    assert one.__pydantic_fields_set__ == one.__fields_set__ == one.model_fields_set
    assert type(one).model_rebuild() is None
    assert type(one).update_forward_refs() is None
    assert "annotation=<class 'str'>, required=True" in repr(type(one).model_fields["id"])
    assert "default=None" in repr(type(one).model_fields["usage"])


def test_fields_with_factories_aliases_and_markers() -> None:
    class Part(Model, tag_field="type", tag="part"):
        type: ClassVar[Literal["part"]] = "part"

    class Whole(Model):
        from_: str = msgspec.field(name="from")
        many: list[int] = msgspec.field(default_factory=list)
        part: Tagged[int] | None = None
        given: int | msgspec.UnsetType = msgspec.UNSET

    fields = Whole.model_fields
    assert fields["from_"].alias == "from"
    assert "alias='from'" in repr(fields["from_"])
    assert not fields["many"].is_required()
    assert fields["many"].get_default(call_default_factory=True) == []
    assert fields["many"].get_default() is None
    assert fields["given"].annotation is int
    assert Part.model_fields["type"].annotation == Literal["part"]


# --- copying


def test_copies(pair: tuple[Any, Any]) -> None:
    official_one, one = pair
    for other, name in (
        (one.copy(), "copy"),
        (one.model_copy(), "model_copy"),
        (copy.copy(one), "copy.copy"),
    ):
        assert other == one, name
        assert other.choices is one.choices
    assert one.copy(deep=True).choices is not one.choices
    assert one.copy(update={"id": "y"}).id == "y"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for options in ({"include": {"id", "created"}}, {"exclude": {"choices", "more"}}):
            assert one.copy(**options).to_dict() == official_one.copy(**options).to_dict()
    assert one.copy(include={"more"}).to_dict() == {
        "more": COMPLETION["more"]
    }  # pydantic drops unknown fields here


# --- building


def test_constructors_take_the_constant_and_make_objects_of_dicts() -> None:
    for module in (our_responses, their_responses):
        text = module.ResponseOutputText(type="output_text", text="t", annotations=[])
        message = module.ResponseOutputMessage(
            id="m",
            type="message",
            role="assistant",
            status="completed",
            content=[text.to_dict()],
            unknown=[1],
        )
        assert type(message.content[0]) is module.ResponseOutputText
        assert message.model_extra == {"unknown": [1]}
        assert message.unknown == [1]
        assert message.to_dict()["content"] == [{"type": "output_text", "text": "t", "annotations": []}]
        with pytest.raises(ValueError, match="output_text"):
            module.ResponseOutputText(type="other", text="t", annotations=[])
        format = module.ResponseFormatTextJSONSchemaConfig(name="n", schema={"a": 1}, type="json_schema")
        assert format.schema_ == {"a": 1}


def test_every_constant_can_be_given() -> None:
    refused = []
    for name in dir(our_responses):
        cls = getattr(our_responses, name)
        config = getattr(cls, "__struct_config__", None)
        if config is None or config.tag is None:
            continue
        plain = {field.encode_name: None for field in msgspec.structs.fields(cls)}
        try:
            assert cls(**plain, **{config.tag_field: config.tag}).to_dict() == {
                config.tag_field: config.tag,
                **plain,
            }
        except (TypeError, ValueError) as error:
            refused.append((name, error))
    assert refused == []


def test_constructors_refuse_what_has_no_name() -> None:
    with pytest.raises(TypeError, match="takes its fields by name"):
        ours.ChatCompletionMessage("assistant")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="id"):
        ours.ChatCompletion(choices=[])  # type: ignore[call-arg]


def test_a_tuple_becomes_a_list_and_the_rest_stays() -> None:
    message = ours.ChatCompletionMessage(role="assistant", tool_calls=(CALL,))  # type: ignore[arg-type]
    assert message.tool_calls is not None
    assert type(message.tool_calls[0]) is ours.ChatCompletionMessageFunctionToolCall
    assert Deep(b=[1], c=(1, 2)).c == (1, 2)

    class Local(Model):
        within: list[Unfindable]  # type: ignore[name-defined]  # noqa: F821 - on purpose

    assert Local(within=[{"a": 1}]).within == [{"a": 1}]


def test_names_that_stand_for_methods_stay_data() -> None:
    message = ours.ChatCompletionMessage(role="assistant", copy=1, _private=2)  # type: ignore[call-arg]
    assert message.model_extra == {"copy": 1, "_private": 2}
    assert message.to_dict() == {"role": "assistant", "copy": 1, "_private": 2}


def test_construct_builds_all_the_way_down() -> None:
    for build in ("construct", "model_construct"):
        for module in (ours, theirs):
            one = getattr(module.ChatCompletion, build)(**COMPLETION)
            assert type(one.choices[0].message) is module.ChatCompletionMessage
            assert one.choices[0].message.tool_calls[0].function.name == "f"
            assert getattr(module.ChatCompletion, build)({"id"}, id=5).id == 5
    half = ours.ChatCompletion.construct(id="x")
    assert half.choices is None
    assert isinstance(half, ours.ChatCompletion)


def test_older_names_of_validation(pair: tuple[Any, Any]) -> None:
    _, one = pair
    cls = type(one)
    assert (
        cls.parse_obj(COMPLETION) == cls.validate(COMPLETION) == cls.parse_raw(json.dumps(COMPLETION)) == one
    )
    assert cls.model_validate(one, strict=True) is one
    with pytest.raises(TypeError, match="is made from a mapping, not from list"):
        cls.model_validate([])
    with pytest.raises(DecodeError):
        cls.parse_raw("{")


def test_dates_become_texts_for_json() -> None:
    class Stamped(Model):
        at: datetime

    one = Stamped(at=datetime(2026, 1, 2, tzinfo=UTC))
    assert one.model_dump() == {"at": one.at}
    assert one.model_dump(mode="json", include={"at"}) == {"at": "2026-01-02T00:00:00Z"}
