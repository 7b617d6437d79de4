"""LangChain: chats, streams, tools, structured answers, agents, the Responses API, embeddings."""

from __future__ import annotations

from langchain.agents import create_agent
from langchain_core.messages import AIMessage, HumanMessage, ToolMessage
from langchain_core.tools import tool
from langchain_openai import ChatOpenAI, OpenAI, OpenAIEmbeddings
from pydantic import BaseModel

from tests.ecosystem.harness import LONG, MODEL, URL, job, main, timing


def chat(**options):
    return ChatOpenAI(model=MODEL, base_url=URL, api_key="test", **options)


class City(BaseModel):
    """A city."""

    name: str
    size: int


@tool
def weather(city: str) -> str:
    """The weather in a city."""
    return f"sunny in {city}"


@job
def invoke():
    answer = chat().invoke([HumanMessage("say: hello there")])
    assert "hello" in answer.content
    assert answer.usage_metadata["total_tokens"] > 0
    assert answer.response_metadata["finish_reason"] == "stop"


@job
async def ainvoke():
    assert "hello" in (await chat().ainvoke("say: hello there")).content


@job
def stream():
    whole = None
    for chunk in chat(stream_usage=True).stream("say: one two three four"):
        whole = chunk if whole is None else whole + chunk
    assert "four" in whole.content
    assert whole.usage_metadata["output_tokens"] > 0


@job
async def astream_events():
    kinds = [event["event"] async for event in chat().astream_events("say: one two three", version="v2")]
    assert "on_chat_model_stream" in kinds


@job
def batch():
    assert len(chat().batch(["say: a", "say: b", "say: c"])) == 3


@job
def tools():
    answer = chat().bind_tools([weather]).invoke("use weather for 'Rome'")
    assert answer.tool_calls[0]["name"] == "weather"
    again = chat().bind_tools([weather]).invoke(
        [HumanMessage("use weather for 'Rome'"), answer,
         ToolMessage("sunny", tool_call_id=answer.tool_calls[0]["id"]), HumanMessage("say: done")]
    )  # fmt: skip
    assert isinstance(again, AIMessage)


@job
def streamed_tools():
    whole = None
    for chunk in chat().bind_tools([weather]).stream("use weather for 'Rome'"):
        whole = chunk if whole is None else whole + chunk
    assert whole.tool_calls[0]["args"] == {"city": "Rome"}


@job
def structured_json_schema():
    assert isinstance(chat().with_structured_output(City, method="json_schema").invoke("a City please"), City)


@job
def structured_function_calling():
    assert isinstance(
        chat().with_structured_output(City, method="function_calling").invoke("City 'Rome' 5"), City
    )


@job
def structured_with_raw():
    found = chat().with_structured_output(City, include_raw=True).invoke("a City please")
    assert isinstance(found["parsed"], City)
    assert found["raw"].usage_metadata["total_tokens"] > 0


@job
async def structured_stream():
    seen = [part async for part in chat().with_structured_output(City).astream("a City please")]
    assert isinstance(seen[-1], City)


@job
def logprobs_and_n():
    result = chat(n=2).generate([[HumanMessage("say: hello")]])
    assert len(result.generations[0]) == 2


@job
def responses():
    answer = chat(use_responses_api=True, output_version="responses/v1").invoke("say: hello there")
    assert "hello" in answer.text
    assert answer.usage_metadata["total_tokens"] > 0


@job
def responses_stream():
    whole = None
    for chunk in chat(use_responses_api=True).stream("say: one two three"):
        whole = chunk if whole is None else whole + chunk
    assert "three" in whole.text


@job
def responses_tools():
    answer = chat(use_responses_api=True).bind_tools([weather]).invoke("use weather for 'Rome'")
    assert answer.tool_calls[0]["name"] == "weather"


@job
def responses_structured():
    model = chat(use_responses_api=True).with_structured_output(City, method="json_schema")
    assert isinstance(model.invoke("a City please"), City)


@job
def responses_conversation():
    model = chat(use_responses_api=True, use_previous_response_id=True)
    first = model.invoke([HumanMessage("say: hello")])
    assert model.invoke([HumanMessage("say: hello"), first, HumanMessage("say: again")]).text


@job
def agent():
    found = create_agent(chat(), tools=[weather]).invoke(
        {"messages": [HumanMessage("use weather for 'Rome'")]}
    )
    assert any(isinstance(message, ToolMessage) for message in found["messages"])


@job
def embeddings():
    vectors = OpenAIEmbeddings(
        model="text-embedding-3-small", base_url=URL, api_key="test", check_embedding_ctx_length=False
    ).embed_documents(["a", "b"])
    assert len(vectors) == 2


@job
def completions():
    assert OpenAI(model="gpt-3.5-turbo-instruct", base_url=URL, api_key="test").invoke("say: hello")


@job
def errors():
    import openai

    try:
        ChatOpenAI(model=MODEL, base_url=URL, api_key="test", max_retries=0).invoke(
            "x", response_format={"type": "no"}
        )
    except openai.BadRequestError as error:
        assert error.status_code == 400
    else:
        raise AssertionError("no error")


@timing
async def chat_stream():
    return len([chunk async for chunk in chat().astream(LONG)])


@timing
async def responses_stream_events():
    return len([chunk async for chunk in chat(use_responses_api=True).astream(LONG)])


if __name__ == "__main__":
    main()
