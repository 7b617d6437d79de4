"""The offline server refuses what the API refuses inside items and messages, and takes its own answers back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypedDict

import attrs
import msgspec
import pytest

import rtkit
from rtkit import local

if TYPE_CHECKING:
    import pydantic
else:
    pydantic = pytest.importorskip("pydantic")

pytestmark = pytest.mark.anyio

AsyncOpenAI = rtkit.AsyncOpenAI  # loaded before an event loop runs

USER = {"role": "user", "content": "x"}
SAID = {"type": "message", "id": "msg_1", "status": "completed", "role": "assistant"}
TEXT = {"type": "output_text", "text": "x", "annotations": []}
CALL = {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"}
CHAT_CALL = {"id": "a", "type": "function", "function": {"name": "f", "arguments": "{}"}}


@pytest.mark.parametrize(
    ("items", "place"),
    [
        ([{**USER, "odd": 1}], "input[0].odd"),
        ([{**USER, "type": "message", "odd": None}], "input[0].odd"),
        (
            [{"role": "user", "content": [{"type": "input_text", "text": "x", "odd": 1}]}],
            "input[0].content[0].odd",
        ),
        ([USER, {**SAID, "content": [{**TEXT, "parsed": {"a": 1}}]}], "input[1].content[0].parsed"),
        ([USER, {**CALL, "parsed_arguments": {}}], "input[1].parsed_arguments"),
        ([CALL, {"type": "function_call_output", "call_id": "c", "output": "x", "odd": 1}], "input[1].odd"),
        ([USER, {"type": "reasoning", "id": "rs_1", "summary": [], "odd": 1}], "input[1].odd"),
        ([USER, {**SAID, "content": [TEXT]}, CALL], None),
        ([{**SAID, "content": [{**TEXT, "logprobs": None}], "phase": None}, USER], None),
        ([{"type": "of tomorrow", "odd": 1}, USER], None),
    ],
)
async def test_items(items: list[Any], place: str | None) -> None:
    async with local.serve() as server, AsyncOpenAI(base_url=server.url, api_key="test") as client:
        if place is None:
            await client.responses.create(model="gpt-5.5", input=items)
            return
        for asking in (
            client.responses.create(model="gpt-5.5", input=items),
            client.responses.input_tokens.count(model="gpt-5.5", input=items),
        ):
            with pytest.raises(rtkit.BadRequestError) as caught:
                await asking
            assert caught.value.code == "unknown_parameter"
            assert caught.value.param == place
        with pytest.raises(rtkit.BadRequestError) as caught:
            await client.conversations.create(items=items)
        assert caught.value.param == place.replace("input", "items")


@pytest.mark.parametrize(
    ("message", "place"),
    [
        ({**USER, "odd": 1}, "messages[0].odd"),
        (
            {"role": "user", "content": [{"type": "text", "text": "x", "odd": 1}]},
            "messages[0].content[0].odd",
        ),
        ({"role": "assistant", "content": "x", "parsed": {}}, "messages[0].parsed"),
        (
            {
                "role": "assistant",
                "tool_calls": [{**CHAT_CALL, "function": {"name": "f", "arguments": "", "odd": 1}}],
            },
            "messages[0].tool_calls[0].function.odd",
        ),
        ({"role": "assistant", "content": "x", "refusal": None, "annotations": []}, None),
    ],
)
async def test_messages(message: Any, place: str | None) -> None:
    async with local.serve() as server, AsyncOpenAI(base_url=server.url, api_key="test") as client:
        if place is None:
            await client.chat.completions.create(
                model="gpt-5.5", messages=[message, {"role": "user", "content": "x"}]
            )
            return
        with pytest.raises(rtkit.BadRequestError, match="Unknown parameter") as caught:
            await client.chat.completions.create(model="gpt-5.5", messages=[message])
        assert caught.value.param == place


class OfPydantic(pydantic.BaseModel):
    city: str


@dataclass
class OfDataclasses:
    city: str


class OfMsgspec(msgspec.Struct):
    city: str


@attrs.define
class OfAttrs:
    city: str


class OfTyping(TypedDict):
    city: str


@pytest.mark.parametrize("format", [OfPydantic, OfDataclasses, OfMsgspec, OfAttrs, OfTyping])
async def test_a_parsed_answer_goes_back(format: Any) -> None:
    async with local.serve() as server, AsyncOpenAI(base_url=server.url, api_key="test") as client:
        response = await client.responses.parse(
            model="gpt-5.5", input="Where?", text_format=format, stream=False, verbosity="low"
        )
        assert response.output_parsed is not None
        again = await client.responses.create(model="gpt-5.5", input=[*response.output, {**USER}])  # type: ignore[list-item]
        assert again.output_text
        completion = await client.chat.completions.parse(
            model="gpt-5.5", messages=[{"role": "user", "content": "x"}], response_format=format, stream=False,
            verbosity="low",
        )  # fmt: skip
        message = completion.choices[0].message
        assert message.parsed is not None
        await client.chat.completions.create(
            model="gpt-5.5", messages=[message, {"role": "user", "content": "x"}]
        )
        with pytest.raises(rtkit.BadRequestError, match="parsed"):  # written out by hand, it is sent
            await client.responses.create(model="gpt-5.5", input=[item.to_dict() for item in response.output])  # type: ignore[misc]
