"""LlamaIndex: completions, chats, streams, tools, structured answers, responses, embeddings."""

from __future__ import annotations

from llama_index.core.llms import ChatMessage
from llama_index.core.tools import FunctionTool
from llama_index.embeddings.openai import OpenAIEmbedding
from llama_index.llms.openai import OpenAI, OpenAIResponses
from pydantic import BaseModel

from tests.ecosystem.harness import LONG, URL, job, main, timing

MODEL = "gpt-4o"  # it asks a table of its own what a model can do


def llm():
    return OpenAI(model=MODEL, api_base=URL, api_key="test")


def responses_llm():
    return OpenAIResponses(model=MODEL, api_base=URL, api_key="test")


class City(BaseModel):
    """A city."""

    name: str


def weather(city: str) -> str:
    """The weather in a city."""
    return f"sunny in {city}"


def said(text):
    return [ChatMessage(role="user", content=text)]


@job
def complete():
    assert "hello" in llm().complete("say: hello there").text


@job
def chat():
    answer = llm().chat(said("say: hello there"))
    assert "hello" in answer.message.content
    assert answer.raw.usage.total_tokens > 0


@job
async def achat():
    assert "hello" in (await llm().achat(said("say: hello there"))).message.content


@job
def stream_chat():
    assert "three" in list(llm().stream_chat(said("say: one two three")))[-1].message.content


@job
async def astream_chat():
    answers = [answer async for answer in await llm().astream_chat(said("say: one two three"))]
    assert "three" in answers[-1].message.content


@job
def tools():
    tool = FunctionTool.from_defaults(weather)
    answer = llm().chat_with_tools([tool], user_msg="use weather for 'Rome'")
    assert llm().get_tool_calls_from_response(answer)[0].tool_name == "weather"


@job
def predict_and_call():
    assert "Rome" in str(
        llm().predict_and_call([FunctionTool.from_defaults(weather)], "use weather for 'Rome'")
    )


@job
def structured():
    made = llm().as_structured_llm(City).chat(said("City 'Rome'"))
    assert isinstance(made.raw, City)


@job
def responses():
    assert "hello" in responses_llm().chat(said("say: hello there")).message.content


@job
def responses_stream():
    assert len(list(responses_llm().stream_chat(said("say: one two three")))) > 1


@job
def responses_tools():
    tool = FunctionTool.from_defaults(weather)
    answer = responses_llm().chat_with_tools([tool], user_msg="use weather for 'Rome'")
    assert responses_llm().get_tool_calls_from_response(answer)[0].tool_name == "weather"


@job
def embeddings():
    model = OpenAIEmbedding(model="text-embedding-3-small", api_base=URL, api_key="test")
    assert len(model.get_text_embedding_batch(["a", "b"])) == 2


@timing
async def chat_stream_events():
    return len([answer async for answer in await llm().astream_chat(said(LONG))])


if __name__ == "__main__":
    main()
