"""What type checkers know about the helpers. Checked by mypy and pyright; never run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, assert_type

import msgspec

import rtkit
from rtkit import AssistantEventHandler, AsyncOpenAI, FunctionTool, OpenAI
from rtkit.client.raw import RawResponse
from rtkit.helpers.agents import (
    AgentResultArtifacts,
    AgentTurnResult,
    AsyncAgentResultArtifacts,
    AsyncAgentSessionStream,
    PreparedAgentFiles,
    StagedAgentFile,
)
from rtkit.types.beta.agents.sessions import SessionArtifact, Turn
from rtkit.types.beta.threads import Run
from rtkit.types.chat import ParsedChatCompletion
from rtkit.types.responses import ParsedResponse
from rtkit.types.vector_stores import VectorStoreFile, VectorStoreFileBatch
from rtkit.types.videos import Video


class Answer(msgspec.Struct):
    text: str


@dataclass
class Point:
    x: int


def weather(city: str) -> str:
    return city


# -- answers as types -------------------------------------------------------------------------------


async def parse(client: AsyncOpenAI) -> None:
    response = await client.responses.parse(
        model="m", input="?", text_format=Answer, stream=False, verbosity="low"
    )
    assert_type(response, ParsedResponse[Answer])
    assert_type(response.output_parsed, Answer | None)
    for item in response.output:
        if item.type == "message":
            for part in item.content:
                if part.type == "output_text":
                    assert_type(part.parsed, Answer | None)
        elif item.type == "function_call":
            assert_type(item.arguments, str)
    completion = await client.chat.completions.parse(model="m", messages=[], response_format=Point)
    assert_type(completion, ParsedChatCompletion[Point])
    assert_type(completion.choices[0].message.parsed, Point | None)
    plain = await client.chat.completions.parse(model="m", messages=[])
    assert_type(plain, ParsedChatCompletion[None])


async def views_of_parse(client: AsyncOpenAI, blocking: OpenAI) -> None:
    raw = await client.responses.with_raw_response.parse(model="m", input="?", text_format=Answer)
    assert_type(raw, RawResponse[ParsedResponse[Answer]])
    assert_type(raw.parse().output_parsed, Answer | None)
    views = client.chat.completions.with_streaming_response
    async with views.parse(model="m", messages=[], response_format=Point) as reply:
        assert_type(await reply.parse(), ParsedChatCompletion[Point])
    completions = blocking.chat.completions
    assert_type(
        completions.with_raw_response.parse(model="m", messages=[], response_format=Answer),
        RawResponse[ParsedChatCompletion[Answer]],
    )
    with blocking.responses.with_streaming_response.parse(model="m", text_format=Point) as response:
        assert_type(response.parse(), ParsedResponse[Point])


# -- a keyword that there is not --------------------------------------------------------------------


async def misspelt(client: AsyncOpenAI, blocking: OpenAI) -> None:
    await client.responses.parse(model="m", temprature=1)  # type: ignore[call-arg]
    await client.responses.with_raw_response.parse(model="m", temprature=1)  # type: ignore[call-arg]
    client.responses.stream(model="m", temprature=1)  # type: ignore[call-overload]
    client.responses.stream(model="m", starting_after=1)  # type: ignore[call-overload]
    client.responses.run_tools(model="m", tools=[], max_turn=1)  # type: ignore[call-arg]
    await client.chat.completions.parse(model="m", messages=[], temprature=1)  # type: ignore[call-arg]
    await client.chat.completions.parse(model="m")  # type: ignore[call-arg]
    client.chat.completions.run_tools(model="m", messages=[], tools=[], max_turn=1)  # type: ignore[call-overload]
    blocking.chat.completions.stream(model="m", messages=[], temprature=1)  # type: ignore[call-arg]
    blocking.videos.create_and_poll(prompt="p", sise="720x1280")  # type: ignore[call-arg]
    blocking.vector_stores.files.create_and_poll("f", vector_store_id="v", atributes={})  # type: ignore[call-arg]
    blocking.vector_stores.file_batches.create_and_poll("v", file_id=["f"])  # type: ignore[call-arg]
    blocking.vector_stores.file_batches.upload_and_poll("v", files=[], fils=[])  # type: ignore[call-arg]
    blocking.beta.threads.runs.create_and_poll(thread_id="t", assistent_id="a")  # type: ignore[call-arg]
    blocking.beta.threads.create_and_run_poll(assistant_id="a", model=1)  # type: ignore[arg-type]
    blocking.beta.threads.runs.stream(thread_id="t", assistant_id="a", temprature=1)  # type: ignore[call-arg]
    blocking.audio.speech.create_to(print, model="m", input="?", voice="alloy", sped=2)  # type: ignore[call-arg]
    blocking.uploads.upload_file_chunked(file="f", mime_type="t", purpose="assistance")  # type: ignore[arg-type]


# -- assistants -------------------------------------------------------------------------------------


class Handler(AssistantEventHandler):
    seen: list[str]


def assistants(client: OpenAI) -> None:
    runs = client.beta.threads.runs
    with runs.stream(thread_id="t", assistant_id="a", event_handler=Handler()) as mine:
        assert_type(mine, Handler)
    with runs.stream(thread_id="t", assistant_id="a") as plain:
        assert_type(plain, AssistantEventHandler)
    run = runs.submit_tool_outputs_and_poll(tool_outputs=[{"output": "1"}], run_id="r", thread_id="t")
    assert_type(run, Run)


# -- streams ----------------------------------------------------------------------------------------


def stream(client: OpenAI) -> None:
    with client.chat.completions.stream(model="m", messages=[], response_format=Answer) as chat:
        for event in chat:
            if event.type == "content.delta":
                assert_type(event.delta, str)
                assert_type(event.snapshot, str)
            elif event.type == "content.done":
                assert_type(event.parsed, Answer | None)
            elif event.type == "tool_calls.function.arguments.done":
                assert_type(event.arguments, str)
        assert_type(chat.get_final_completion(), ParsedChatCompletion[Answer])
        for text in chat.text_deltas():
            assert_type(text, str)
    with client.responses.stream(model="m", input="?", text_format=Answer) as responses:
        for one in responses:
            if one.type == "response.output_text.delta":
                assert_type(one.snapshot, str)
            elif one.type == "response.output_text.done":
                assert_type(one.parsed, Answer | None)
            elif one.type == "response.completed":
                assert_type(one.response.output_parsed, Answer | None)
        assert_type(responses.get_final_response(), ParsedResponse[Answer])


# -- tools ------------------------------------------------------------------------------------------


async def tools(client: AsyncOpenAI) -> None:
    assert_type(rtkit.function_tool(weather), FunctionTool[dict[str, Any]])
    assert_type(rtkit.struct_tool(Answer), FunctionTool[Answer])
    assert_type(rtkit.struct_tool(Answer).parse_arguments("{}"), Answer)
    runner = client.responses.run_tools(model="m", input="?", tools=[weather], text_format=Answer)
    assert_type(await runner.until_done(), ParsedResponse[Answer])
    async for turn in runner:
        assert_type(turn, ParsedResponse[Answer])
    chat = client.chat.completions.run_tools(model="m", messages=[], tools=[weather], response_format=Answer)
    assert_type(await chat.until_done(), ParsedChatCompletion[Answer])
    async for completion in chat:
        assert_type(completion, ParsedChatCompletion[Answer])
    events = client.chat.completions.run_tools(model="m", messages=[], tools=[weather], stream=True)
    assert_type(await events.until_done(), ParsedChatCompletion[None])
    async for event in events:
        if event.type == "content.delta":
            assert_type(event.delta, str)


@rtkit.function_tool
def decorated(city: str) -> str:
    return city


@rtkit.function_tool(name="other", strict=False)
def with_arguments(city: str) -> str:
    return city


assert_type(decorated, FunctionTool[dict[str, Any]])
assert_type(with_arguments, FunctionTool[dict[str, Any]])


# -- waiting ----------------------------------------------------------------------------------------


def wait(client: OpenAI) -> None:
    assert_type(client.files.wait_for_processing("f").id, str)
    file = client.vector_stores.files.upload_and_poll(vector_store_id="vs", file=b"x", max_wait_seconds=9)
    assert_type(file, VectorStoreFile)
    assert_type(client.vector_stores.file_batches.poll("b", vector_store_id="vs"), VectorStoreFileBatch)
    client.videos.poll("v", on_poll=lambda video: assert_type(video, Video))
    event = client.webhooks.unwrap("{}", {})
    if event.type == "batch.completed":
        assert_type(event.data.id, str)


# -- agents -----------------------------------------------------------------------------------------


async def files_of_agents(client: AsyncOpenAI, turn: Turn) -> None:
    files = client.beta.agents.environments.files
    prepared = await files.prepare({"/workspace/a": "a"}, timeout=1)
    assert_type(prepared, PreparedAgentFiles)
    await client.beta.agents.environments.create(
        environment={"type": "openai_hosted", "files": prepared.files}
    )
    await files.prepare_directory("a", destination="/workspace", include=["*"], max_files=1)
    assert_type(await files.upload("env", file=b"x", path="/workspace/a"), StagedAgentFile)
    await files.upload("env", file=b"x", path="/workspace/a", nonsense=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    async with client.beta.agents.sessions.stream("s", input="Hi", output_type=Answer) as stream:
        result = await stream.get_final_result()
    assert_type(result, AgentTurnResult[Answer])
    assert_type(result.output_parsed, Answer | None)
    plain = client.beta.agents.sessions.stream("s", input="Hi", tool_handlers={"a": len})
    assert_type(plain, AsyncAgentSessionStream[Any])
    client.beta.agents.sessions.artifacts.for_result(result)
    artifacts = client.beta.agents.sessions.artifacts.for_result(turn)
    assert_type(artifacts, AsyncAgentResultArtifacts)
    assert_type(await artifacts.download("a", to="b"), SessionArtifact)
    client.beta.agents.sessions.artifacts.for_result("turn")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def files_of_agents_blocking(client: OpenAI, turn: Turn) -> None:
    assert_type(client.beta.agents.sessions.artifacts.for_result(turn), AgentResultArtifacts)
    assert_type(client.beta.agents.environments.files.prepare({"/workspace/a": "a"}), PreparedAgentFiles)
