"""Arguments: plain dicts, params types, and what a reply brought."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_type

import rtkit
from rtkit.types.chat import ChatCompletionMessageParam, ChatCompletionToolParam
from rtkit.types.responses import (
    FunctionToolParam,
    Response,
    ResponseCreateParams,
    ResponseInputItemParam,
    ResponseInputParam,
    ResponseOutputItem,
)
from rtkit.types.shared_params import Reasoning

if TYPE_CHECKING:
    from collections.abc import Iterable

client = rtkit.OpenAI(api_key="test")


def dicts() -> Response:
    return client.responses.create(
        model="a model that is new",
        input=[{"role": "user", "content": [{"type": "input_text", "text": "hi"}]}],
        tools=[{"type": "function", "name": "f", "parameters": None, "strict": True}],
        reasoning={"effort": "low"},
    )


def what_a_reply_brought(response: Response) -> Response:
    items: ResponseInputParam = [{"role": "user", "content": "hi"}]
    items += response.output
    items.extend(response.output)
    items.append(response.output[0])
    more: list[ResponseInputItemParam] = [*response.output, {"role": "user", "content": "more"}]
    client.responses.create(model="m", input=response.output)
    client.responses.create(model="m", input=more, reasoning=response.reasoning, tools=response.tools)
    return client.responses.create(model="m", input=items)


def params_types() -> None:
    tool: FunctionToolParam = {
        "type": "function",
        "name": "f",
        "parameters": {},
        "strict": True,
        "async": True,
    }
    reasoning = Reasoning(effort="high")
    client.responses.create(model="m", input="hi", tools=[tool], reasoning=reasoning)
    whole: ResponseCreateParams = {"model": "m", "input": "hi", "stream": True}
    del whole
    messages: list[ChatCompletionMessageParam] = [{"role": "system", "content": "be brief"}]
    completion = client.chat.completions.create(model="m", messages=messages)
    messages.append(completion.choices[0].message)
    function: ChatCompletionToolParam = {"type": "function", "function": {"name": "f"}}
    client.chat.completions.create(model="m", messages=messages, tools=[function], stop=["a", "b"])


def lazily() -> Iterable[ResponseInputItemParam]:
    yield {"role": "user", "content": "one by one"}


def narrowing(response: Response) -> str:
    for item in response.output:
        assert_type(item, ResponseOutputItem)
        if item.type == "function_call":
            return item.arguments
        if item.type == "message":
            for part in item.content:
                if part.type == "output_text":
                    return part.text
    client.responses.create(model="m", input=lazily())
    return response.output_text


def mistakes() -> None:
    client.responses.create(model="m", input="hi", reasoning={"effort": "silly"})  # type: ignore[call-overload]
    client.responses.create(model="m", input="hi", max_output_tokens="many")  # type: ignore[call-overload]
