"""litellm: completions, streams, tools, responses, embeddings, errors."""

from __future__ import annotations

import litellm
from pydantic import BaseModel

from tests.ecosystem.harness import LONG, MODEL, URL, job, main, timing

litellm.telemetry = False
OPTIONS = {"model": f"openai/{MODEL}", "api_base": URL, "api_key": "test"}
TOOL = {
    "type": "function",
    "function": {
        "name": "weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


class City(BaseModel):
    name: str


def said(text):
    return [{"role": "user", "content": text}]


@job
def completion():
    answer = litellm.completion(messages=said("say: hello there"), **OPTIONS)
    assert "hello" in answer.choices[0].message.content
    assert answer.usage.total_tokens > 0


@job
async def acompletion():
    answer = await litellm.acompletion(messages=said("say: hello there"), **OPTIONS)
    assert "hello" in answer.choices[0].message.content


@job
def stream():
    chunks = list(litellm.completion(messages=said("say: one two three"), stream=True, **OPTIONS))
    assert "three" in "".join(chunk.choices[0].delta.content or "" for chunk in chunks)
    assert litellm.stream_chunk_builder(chunks).choices[0].message.content


@job
async def astream():
    stream = await litellm.acompletion(
        messages=said("say: one two three"), stream=True, stream_options={"include_usage": True}, **OPTIONS
    )
    assert len([chunk async for chunk in stream]) > 2


@job
def tools():
    answer = litellm.completion(messages=said("use weather for 'Rome'"), tools=[TOOL], **OPTIONS)
    call = answer.choices[0].message.tool_calls[0]
    assert call.function.name == "weather"
    messages = [*said("use weather for 'Rome'"), answer.choices[0].message,
                {"role": "tool", "tool_call_id": call.id, "content": "sunny"}, *said("say: done")]  # fmt: skip
    assert litellm.completion(messages=messages, tools=[TOOL], **OPTIONS).choices


@job
def structured():
    answer = litellm.completion(messages=said("a city"), response_format=City, **OPTIONS)
    assert City.model_validate_json(answer.choices[0].message.content)


@job
def responses():
    answer = litellm.responses(input="say: hello there", **OPTIONS)
    assert "hello" in answer.output[0].content[0].text


@job
def responses_stream():
    kinds = [event.type for event in litellm.responses(input="say: one two", stream=True, **OPTIONS)]
    assert "response.completed" in kinds


@job
def embedding():
    options = {**OPTIONS, "model": "openai/text-embedding-3-small"}
    assert len(litellm.embedding(input=["a", "b"], **options).data) == 2


@job
async def aembedding():
    options = {**OPTIONS, "model": "openai/text-embedding-3-small"}
    assert len((await litellm.aembedding(input=["a"], **options)).data) == 1


@job
def errors():
    try:
        litellm.completion(messages=said("x"), extra_body={"odd": 1}, num_retries=0, **OPTIONS)
    except litellm.BadRequestError as error:
        assert error.status_code == 400
    else:
        raise AssertionError("no error")


@timing
async def chat_stream_events():
    stream = await litellm.acompletion(messages=said(LONG), stream=True, **OPTIONS)
    return len([chunk async for chunk in stream])


if __name__ == "__main__":
    main()
