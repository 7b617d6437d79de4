"""The agents' SDK: runs, streams, tools, handoffs, structured answers, sessions, over both APIs."""

from __future__ import annotations

from agents import (
    Agent,
    ModelSettings,
    OpenAIChatCompletionsModel,
    OpenAIResponsesModel,
    Runner,
    SQLiteSession,
    function_tool,
    set_tracing_disabled,
)
from agents.models.openai_provider import OpenAIProvider
from openai import AsyncOpenAI
from pydantic import BaseModel

from tests.ecosystem.harness import LONG, MODEL, URL, job, main, timing

set_tracing_disabled(True)


def responses_model():
    return OpenAIResponsesModel(model=MODEL, openai_client=AsyncOpenAI(base_url=URL, api_key="test"))


def chat_model():
    return OpenAIChatCompletionsModel(model=MODEL, openai_client=AsyncOpenAI(base_url=URL, api_key="test"))


# Where a server gives no usage, the library marks the response with `object.__setattr__`, which a Struct refuses.
USAGE = ModelSettings(include_usage=True)


class City(BaseModel):
    name: str
    size: int


@function_tool
def weather(city: str) -> str:
    """The weather in a city."""
    return f"sunny in {city}"


@job
async def run():
    assert (
        "hello"
        in (await Runner.run(Agent(name="a", model=responses_model()), "say: hello there")).final_output
    )


@job
def run_sync():
    assert (
        "hello" in Runner.run_sync(Agent(name="a", model=responses_model()), "say: hello there").final_output
    )


@job
async def stream():
    result = Runner.run_streamed(Agent(name="a", model=responses_model()), "say: one two three")
    kinds = {event.type async for event in result.stream_events()}
    assert "raw_response_event" in kinds
    assert "three" in result.final_output


@job
async def tools():
    agent = Agent(name="a", model=responses_model(), tools=[weather])
    result = await Runner.run(agent, "use weather for 'Rome'")
    assert any(item.type == "tool_call_output_item" for item in result.new_items)
    again = await Runner.run(agent, [*result.to_input_list(), {"role": "user", "content": "say: done"}])
    assert "done" in again.final_output


@job
async def streamed_tools():
    agent = Agent(name="a", model=responses_model(), tools=[weather])
    result = Runner.run_streamed(agent, "use weather for 'Rome'")
    names = {event.name async for event in result.stream_events() if event.type == "run_item_stream_event"}
    assert {"tool_called", "tool_output"} <= names


@job
async def structured():
    agent = Agent(name="a", model=responses_model(), output_type=City)
    assert isinstance((await Runner.run(agent, "a city")).final_output, City)


@job
async def handoff():
    other = Agent(name="Other", model=responses_model(), instructions="x")
    agent = Agent(name="a", model=responses_model(), handoffs=[other])
    assert (await Runner.run(agent, "please transfer_to_other now")).last_agent.name == "Other"


@job
async def settings():
    agent = Agent(
        name="a", model=responses_model(), model_settings=ModelSettings(temperature=0.1, max_tokens=50)
    )
    result = await Runner.run(agent, "say: hello")
    assert result.raw_responses[0].usage.total_tokens > 0
    assert result.raw_responses[0].to_input_items()


@job
async def session():
    memory = SQLiteSession("x")
    agent = Agent(name="a", model=responses_model())
    await Runner.run(agent, "say: hello", session=memory)
    await Runner.run(agent, "say: again", session=memory)
    assert len(await memory.get_items()) == 4


@job
async def chat():
    assert (
        "hello"
        in (
            await Runner.run(Agent(name="a", model=chat_model(), model_settings=USAGE), "say: hello there")
        ).final_output
    )


@job
async def chat_stream():
    result = Runner.run_streamed(
        Agent(name="a", model=chat_model(), model_settings=USAGE), "say: one two three"
    )
    async for _ in result.stream_events():
        pass
    assert "three" in result.final_output


@job
async def chat_tools():
    result = await Runner.run(
        Agent(name="a", model=chat_model(), model_settings=USAGE, tools=[weather]), "use weather for 'Rome'"
    )
    assert any(item.type == "tool_call_output_item" for item in result.new_items)


@job
async def chat_structured():
    agent = Agent(name="a", model=chat_model(), model_settings=USAGE, output_type=City)
    assert isinstance((await Runner.run(agent, "a city")).final_output, City)


@job
async def chat_streamed_tools():
    result = Runner.run_streamed(
        Agent(name="a", model=chat_model(), model_settings=USAGE, tools=[weather]), "use weather for 'Rome'"
    )
    names = {event.name async for event in result.stream_events() if event.type == "run_item_stream_event"}
    assert {"tool_called", "tool_output"} <= names


@job
async def provider():
    model = OpenAIProvider(base_url=URL, api_key="test").get_model(MODEL)
    assert (await Runner.run(Agent(name="a", model=model), "say: hello")).final_output


@job
async def errors():
    import openai

    try:
        settings = ModelSettings(extra_body={"odd": 1})
        await Runner.run(Agent(name="a", model=responses_model(), model_settings=settings), "x")
    except openai.BadRequestError as error:
        assert error.code == "unknown_parameter"
    else:
        raise AssertionError("no error")


@timing
async def responses_stream_events():
    result = Runner.run_streamed(Agent(name="a", model=responses_model()), LONG)
    return len([event async for event in result.stream_events()])


@timing
async def chat_stream_events():
    result = Runner.run_streamed(Agent(name="a", model=chat_model(), model_settings=USAGE), LONG)
    return len([event async for event in result.stream_events()])


if __name__ == "__main__":
    main()
