"""livekit-agents: its plugin for models, chats with tools, speech, responses."""

from __future__ import annotations

from livekit.agents import llm
from livekit.plugins import openai as plugin

from tests.ecosystem.harness import LONG, MODEL, URL, job, main, timing


def model():
    return plugin.LLM(model=MODEL, base_url=URL, api_key="test")


def said(text):
    context = llm.ChatContext()
    context.add_message(role="user", content=text)
    return context


@llm.function_tool
async def weather(city: str) -> str:
    """The weather in a city."""
    return f"sunny in {city}"


async def chunks_of(stream):
    async with stream:
        return [chunk async for chunk in stream]


@job
def imports():
    from livekit.plugins.openai import realtime, responses  # noqa: F401


@job
async def chat():
    chunks = await chunks_of(model().chat(chat_ctx=said("say: one two three")))
    assert "three" in "".join(chunk.delta.content or "" for chunk in chunks if chunk.delta)
    assert any(chunk.usage for chunk in chunks)


@job
async def tools():
    chunks = await chunks_of(model().chat(chat_ctx=said("use weather for 'Rome'"), tools=[weather]))
    calls = [call for chunk in chunks if chunk.delta for call in chunk.delta.tool_calls]
    assert calls[0].name == "weather"


@job
async def collected():
    response = await model().chat(chat_ctx=said("say: hello there")).collect()
    assert "hello" in response.text


@job
async def own_client():
    import openai

    client = openai.AsyncOpenAI(base_url=URL, api_key="test")
    chunks = await chunks_of(plugin.LLM(model=MODEL, client=client).chat(chat_ctx=said("say: hello")))
    assert chunks


@job
async def speech():
    tts = plugin.TTS(base_url=URL, api_key="test")
    async with tts.synthesize("hello") as stream:
        assert [audio async for audio in stream]


@job
async def errors():
    from livekit.agents import APIConnectOptions, APIStatusError

    stream = model().chat(chat_ctx=said("x"), extra_kwargs={"extra_body": {"odd": 1}},
                          conn_options=APIConnectOptions(max_retry=0))  # fmt: skip
    try:
        await chunks_of(stream)
    except APIStatusError as error:
        assert error.status_code == 400
    else:
        raise AssertionError("no error")


@timing
async def chat_stream_events():
    return len(await chunks_of(model().chat(chat_ctx=said(LONG))))


if __name__ == "__main__":
    main()
