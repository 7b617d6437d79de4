"""pydantic-ai: runs, streams, tools and structured answers, over both APIs."""

from __future__ import annotations

from pydantic import BaseModel
from pydantic_ai import Agent
from pydantic_ai.models.openai import OpenAIChatModel, OpenAIResponsesModel
from pydantic_ai.providers.openai import OpenAIProvider

from tests.ecosystem.harness import LONG, MODEL, URL, job, main, timing


def chat_model():
    return OpenAIChatModel(MODEL, provider=OpenAIProvider(base_url=URL, api_key="test"))


def responses_model():
    return OpenAIResponsesModel(MODEL, provider=OpenAIProvider(base_url=URL, api_key="test"))


class City(BaseModel):
    name: str
    size: int


def with_tool(model):
    agent = Agent(model)

    @agent.tool_plain
    def weather(city: str) -> str:
        """The weather in a city."""
        return f"sunny in {city}"

    return agent


def called(result):
    return any(part.part_kind == "tool-return" for message in result.all_messages() for part in message.parts)


@job
def chat():
    result = Agent(chat_model()).run_sync("say: hello there")
    assert "hello" in result.output
    assert result.usage().output_tokens > 0 if callable(result.usage) else result.usage.output_tokens > 0


@job
async def chat_async():
    assert "hello" in (await Agent(chat_model()).run("say: hello there")).output


@job
async def chat_stream():
    async with Agent(chat_model()).run_stream("say: one two three") as result:
        texts = [text async for text in result.stream_text()]
    assert "three" in texts[-1]


@job
async def chat_tools():
    assert called(await with_tool(chat_model()).run("use weather for 'Rome'"))


@job
async def chat_structured():
    result = await Agent(chat_model(), output_type=City).run("final_result 'Rome' 5")
    assert isinstance(result.output, City)


@job
async def chat_native():
    from pydantic_ai import NativeOutput

    assert isinstance((await Agent(chat_model(), output_type=NativeOutput(City)).run("a city")).output, City)


@job
async def chat_history():
    agent = Agent(chat_model())
    first = await agent.run("say: hello")
    assert (await agent.run("say: again", message_history=first.new_messages())).output


@job
def responses():
    assert "hello" in Agent(responses_model()).run_sync("say: hello there").output


@job
async def responses_stream():
    async with Agent(responses_model()).run_stream("say: one two three") as result:
        texts = [text async for text in result.stream_text(delta=True)]
    assert "three" in "".join(texts)


@job
async def responses_tools():
    assert called(await with_tool(responses_model()).run("use weather for 'Rome'"))


@job
async def responses_structured():
    result = await Agent(responses_model(), output_type=City).run("final_result 'Rome' 5")
    assert isinstance(result.output, City)


@job
async def responses_history():
    agent = with_tool(responses_model())
    first = await agent.run("use weather for 'Rome'")
    assert (await agent.run("say: again", message_history=first.all_messages())).output


@job
async def events():
    kinds = set()
    async with with_tool(chat_model()).iter("use weather for 'Rome'") as run:
        async for node in run:
            kinds.add(type(node).__name__)
    assert "CallToolsNode" in kinds


@job
async def errors():
    from pydantic_ai.exceptions import ModelHTTPError

    try:
        await Agent(chat_model(), model_settings={"extra_body": {"odd": 1}}).run("x")
    except ModelHTTPError as error:
        assert error.status_code == 400
    else:
        raise AssertionError("no error")


@timing
async def chat_stream_events():
    count = 0
    async with Agent(chat_model()).run_stream(LONG) as result:
        async for _ in result.stream_text(delta=True, debounce_by=None):
            count += 1
    return count


@timing
async def responses_stream_events():
    count = 0
    async with Agent(responses_model()).run_stream(LONG) as result:
        async for _ in result.stream_text(delta=True, debounce_by=None):
            count += 1
    return count


if __name__ == "__main__":
    main()
