"""Objects of a program in requests, and parsed answers on their way back to the API and into text."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import json
import typing
from typing import Any

import attrs
import msgspec
import numpy as np
import pydantic
import pytest

from rtkit.client.options import omit
from rtkit.helpers.streams.chat_events import ContentDoneEvent
from rtkit.schema.formats import format_of
from rtkit.schema.tools import function_tool, struct_tool
from tests.helpers import test_response_state as responses
from tests.helpers._async.test_streaming import COMPLETION, MESSAGES, RESPONSE, Server
from tests.helpers.support.aio import make_client

pytestmark = pytest.mark.anyio  # async only


class Kind(enum.Enum):
    GOOD = "good"


class PydanticStep(pydantic.BaseModel):
    day: datetime.date
    kinds: list[Kind]


class PydanticAnswer(pydantic.BaseModel):
    steps: list[PydanticStep]


class StructStep(msgspec.Struct):
    day: datetime.date
    kinds: list[Kind]


class StructAnswer(msgspec.Struct):
    steps: list[StructStep]


@dataclasses.dataclass
class DataStep:
    day: datetime.date
    kinds: list[Kind]


@dataclasses.dataclass
class DataAnswer:
    steps: list[DataStep]


@attrs.define
class AttrsStep:
    day: datetime.date
    kinds: list[Kind]


@attrs.define
class AttrsAnswer:
    steps: list[AttrsStep]


class DictStep(typing.TypedDict):
    day: datetime.date
    kinds: list[Kind]


class DictAnswer(typing.TypedDict):
    steps: list[DictStep]


FORMATS = [PydanticAnswer, StructAnswer, DataAnswer, AttrsAnswer, DictAnswer]
PLAIN = {"steps": [{"day": "2026-01-02", "kinds": ["good"]}]}
TEXT = json.dumps(PLAIN)
CALL = {
    "type": "function_call", "id": "fc_1", "call_id": "call_1", "name": "", "arguments": TEXT,
    "status": "completed",
}  # fmt: skip


def response_with(tool: str) -> dict[str, Any]:
    return responses.response("completed", output=[responses.message(TEXT), {**CALL, "name": tool}])


@pytest.mark.parametrize("format_", FORMATS)
async def test_a_parsed_response_is_plain_data_and_goes_back_without_what_was_parsed(format_: Any):
    server = Server(response_with(format_.__name__))
    async with make_client(server) as client:
        asked: dict[str, Any] = {"model": "m", "input": "?"}
        response = await client.responses.parse(**asked, text_format=format_, tools=[struct_tool(format_)])
        message, call = response.output
        assert isinstance(response.output_parsed, format_ if format_ is not DictAnswer else dict)

        for told in (
            response.to_dict(),
            response.model_dump(),
            json.loads(response.to_json()),
            json.loads(response.model_dump_json()),
            json.loads(json.dumps(response.to_dict())),
        ):
            assert told["output"][0]["content"][0]["parsed"] == PLAIN
            assert told["output"][1]["parsed_arguments"] == PLAIN

        await client.responses.create(model="m", input=[{"role": "user", "content": "?"}, *response.output])
        assert server.asked[-1]["input"][1:] == server.reply["output"]
        await client.responses.create(model="m", input=[message, call])
        assert server.asked[-1]["input"] == server.reply["output"]
        await client.responses.create(model="m", input=response.output)
        assert server.asked[-1]["input"] == server.reply["output"]


@pytest.mark.parametrize("format_", FORMATS)
async def test_a_parsed_completion_is_plain_data_and_goes_back_without_what_was_parsed(format_: Any):
    call = {"id": "call_1", "type": "function", "function": {"name": format_.__name__, "arguments": TEXT}}
    message = {"role": "assistant", "content": TEXT, "tool_calls": [call]}
    server = Server({**COMPLETION, "choices": [{"index": 0, "finish_reason": "stop", "message": message}]})
    async with make_client(server) as client:
        completion = await client.chat.completions.parse(
            model="m", messages=MESSAGES, response_format=format_, tools=[struct_tool(format_).for_chat]
        )
        for told in (completion.to_dict(), completion.model_dump(), json.loads(completion.to_json())):
            said = told["choices"][0]["message"]
            assert said["parsed"] == PLAIN
            assert said["tool_calls"][0]["function"]["parsed_arguments"] == PLAIN
        await client.chat.completions.create(model="m", messages=[*MESSAGES, completion.choices[0].message])
        assert server.asked[-1]["messages"][1] == message

        # Who called no tool did not say so either: the API takes no null there.
        server.reply = {**COMPLETION, "choices": [
            {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": TEXT}}
        ]}  # fmt: skip
        completion = await client.chat.completions.parse(
            model="m", messages=MESSAGES, response_format=format_
        )
        assert completion.choices[0].message.tool_calls is None
        await client.chat.completions.create(model="m", messages=[completion.choices[0].message])
        assert server.asked[-1]["messages"] == [{"role": "assistant", "content": TEXT}]


class StructPart(msgspec.Struct, tag_field="type", tag="input_text"):
    text: Any


@dataclasses.dataclass
class DataPart:
    text: Any
    type: str = "input_text"


@attrs.define
class AttrsPart:
    text: Any
    type: str = "input_text"


class PydanticPart(pydantic.BaseModel):
    text: Any
    type: str


PARTS: list[Any] = [StructPart("x"), DataPart("x"), AttrsPart("x"), PydanticPart(text="x", type="input_text")]


@pytest.mark.parametrize("part", PARTS, ids=lambda part: type(part).__name__)
async def test_objects_stand_anywhere_among_the_arguments(part: Any):
    server = Server(RESPONSE)
    told = {"type": "input_text", "text": "x"}
    async with make_client(server) as client:
        create: Any = client.responses.create
        await create(model="m", input=[part, {"role": "user", "content": [part, omit]}], metadata=part)
        assert server.asked[-1]["input"] == [told, {"role": "user", "content": [told]}]
        assert server.asked[-1]["metadata"] == told
        await create(model="m", input="?", extra_body={"a": [part]}, extra_query={"q": part})
        assert server.asked[-1]["a"] == [told]
        assert "q%5Btext%5D=x" in server.paths[-1]
        await create(model="m", input="?", extra_body=part)
        assert server.asked[-1]["text"] == "x"
        await client.post("/x", body=part, cast_to=object, options={"extra_json": {"b": part}})
        assert server.asked[-1] == {**told, "b": told}
        await create(model="m", input=np.array([[1, 2]]), top_p=np.float32(0.5))
        assert (server.asked[-1]["input"], server.asked[-1]["top_p"]) == ([[1, 2]], 0.5)


@pytest.mark.parametrize(
    ("arguments", "place"),
    [
        ({"input": [{"role": "user", "content": b"x"}]}, r"input\[0\]\.content is bytes.*decode\(\)"),
        ({"input": b"x"}, r"input is bytes"),
        ({"input": "?", "metadata": {"a": bytearray(b"x")}}, r"metadata\.a is bytearray"),
        ({"input": [DataPart(b"x")]}, r"input\[0\]\.text is bytes"),
        ({"input": [StructPart(b"x")]}, r"input\[0\]\.text is bytes"),
        ({"input": "?", "extra_body": {"a": [b"x"]}}, r"extra_body\.a\[0\] is bytes"),
        ({"input": "?", "reasoning": object()}, r"reasoning is of type object"),
        ({"input": "?", "text": PydanticPart}, r"text is the class PydanticPart"),
    ],
)
async def test_what_has_no_words_in_json_is_refused_before_anything_is_sent(arguments: Any, place: str):
    server = Server(RESPONSE)
    async with make_client(server) as client:
        with pytest.raises(TypeError, match=place):
            await client.responses.create(model="m", **arguments)
        with pytest.raises(TypeError, match=r"body\.a is bytes"):
            await client.post("/x", body={"a": b"x"}, cast_to=object)
    assert server.asked == []


async def test_the_arguments_that_say_what_parse_does_anyway():
    server = Server(RESPONSE)
    async with make_client(server) as client:
        asked: dict[str, Any] = {"model": "m", "input": "?"}
        await client.responses.parse(**asked, stream=False, verbosity="low", text_format=responses_format())
        assert server.asked[-1]["stream"] is False
        assert server.asked[-1]["text"]["verbosity"] == "low"
        assert server.asked[-1]["text"]["format"]["type"] == "json_schema"
        await client.responses.parse(**asked, verbosity=omit, stream=omit)
        assert server.asked[-1] == asked
        with pytest.raises(TypeError, match="given twice"):
            await client.responses.parse(**asked, verbosity="low", text={"verbosity": "high"})
        server.reply = COMPLETION
        await client.chat.completions.parse(model="m", messages=MESSAGES, stream=False, verbosity="low")
        assert (server.asked[-1]["stream"], server.asked[-1]["verbosity"]) == (False, "low")
        await client.chat.completions.parse(model="m", messages=MESSAGES, stream=None)
        assert server.asked[-1]["stream"] is None


def responses_format() -> Any:
    class Anything(msgspec.Struct):
        steps: list[str]
        final: str

    return Anything


@pytest.mark.parametrize("format_", FORMATS)
def test_the_richer_events_are_plain_data_too(format_: Any):
    event: Any = ContentDoneEvent(content=TEXT, parsed=format_of(format_).parse(TEXT))
    told = {"type": "content.done", "content": TEXT, "parsed": PLAIN}
    assert event.to_dict() == told
    assert json.loads(event.to_json()) == told


async def test_what_tools_return_goes_back_as_text():
    def numbers() -> Any:
        """Give numbers."""
        return {
            "mean": np.float32(0.5),
            "all": np.arange(2),
            "kinds": {Kind.GOOD},
            "at": datetime.date(2026, 1, 2),
        }

    def raw() -> Any:
        """Give bytes."""
        return b"x"

    calls = [{**CALL, "call_id": name, "name": name, "arguments": "{}"} for name in ("numbers", "raw")]
    server = Server(responses.response("completed", output=calls))
    async with make_client(server) as client:
        runner = client.responses.run_tools(
            model="m", input="?", tools=[function_tool(numbers), function_tool(raw)]
        )
        async for _ in runner:
            server.reply = RESPONSE
    first, second = server.asked[-1]["input"][-2:]
    assert json.loads(first["output"]) == {
        "mean": 0.5, "all": [0, 1], "kinds": ["good"], "at": "2026-01-02",
    }  # fmt: skip
    assert "a tool returned bytes" in json.loads(second["output"])["error"]["message"]
