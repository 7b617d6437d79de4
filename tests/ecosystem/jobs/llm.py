"""llm: prompts, streams, schemas, tools."""

from __future__ import annotations

import llm
from llm.default_plugins.openai_models import AsyncChat, Chat
from pydantic import BaseModel

from tests.ecosystem.harness import LONG, MODEL, URL, job, main, timing


def model():
    return Chat(MODEL, key="test", api_base=URL, supports_schema=True, supports_tools=True)


class City(BaseModel):
    name: str


@job
def prompt():
    answer = model().prompt("say: hello there", stream=False)
    assert "hello" in answer.text()
    assert answer.usage().output


@job
def stream():
    assert "three" in "".join(model().prompt("say: one two three"))


@job
async def asynchronous():
    assert "hello" in await AsyncChat(MODEL, key="test", api_base=URL).prompt("say: hello there").text()


@job
def schema():
    assert City.model_validate_json(model().prompt("a city", schema=City).text())


@job
def conversation():
    talk = model().conversation()
    talk.prompt("say: hello").text()
    assert "again" in talk.prompt("say: again").text()


@job
def tools():
    def weather(city: str) -> str:
        """The weather in a city."""
        return f"sunny in {city}"

    assert model().prompt("use weather for 'Rome'", tools=[weather]).tool_calls()


@job
def plugin():
    assert any(model.model_id.startswith("gpt-") for model in llm.get_models())


@timing
def chat_stream_events():
    return len(list(model().prompt(LONG)))


if __name__ == "__main__":
    main()
