"""The official SDK and rtkit against one recording server, and the SDK's own examples run by rtkit."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, distribution
from typing import Any

import pytest

import rtkit
from rtkit.client._sync.azure import AzureOpenAI
from rtkit.client._sync.openai import OpenAI
from tests.realtime.support.memory import memory_realtime
from tests.realtime.support.model import ModelServer
from tests.realtime.support.server import ScriptedServer, echo, scripted_server

openai = pytest.importorskip("openai", reason="the official SDK is in the dependency group 'bench'")

# Its blocking connect() calls the websockets library in a way that newer releases of that warn of.
pytestmark = pytest.mark.filterwarnings(
    "ignore:connect\\(\\) must be used as a context manager:DeprecationWarning"
)

ITEM = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "hé"}]}


def speak(connection: Any) -> None:
    """Every verb that both have, with and without what may be left out."""
    connection.session.update(session={"type": "realtime", "instructions": "x"}, event_id="e1")
    connection.response.create()
    connection.response.create(
        response={"output_modalities": ["text"], "metadata": {"a": "b"}}, event_id="e2"
    )
    connection.response.cancel()
    connection.response.cancel(response_id="r")
    connection.input_audio_buffer.append(audio="AAAA")
    connection.input_audio_buffer.append(audio="AAAA", event_id="e3")
    connection.input_audio_buffer.commit()
    connection.input_audio_buffer.clear(event_id="e4")
    connection.output_audio_buffer.clear()
    connection.conversation.item.create(item=ITEM)
    connection.conversation.item.create(item=ITEM, previous_item_id="root", event_id="e5")
    connection.conversation.item.delete(item_id="i")
    connection.conversation.item.truncate(item_id="i", content_index=0, audio_end_ms=12)
    connection.conversation.item.retrieve(item_id="i")
    connection.send({"type": "response.create", "event_id": "e6"})


def translate(connection: Any) -> None:
    connection.session.update(session={"audio": {"output": {"language": "fr"}}})
    connection.session.input_audio_buffer.append(audio="AAAA")
    connection.session.close(event_id="e")


def transcribe(connection: Any) -> None:
    connection.transcription_session.update(session={"input_audio_format": "pcm16"})
    connection.session.update(session={"voice": "alloy"}, event_id="e1")
    connection.response.create(response={"modalities": ["text"]})


Open = Callable[[Any], Any]

CASES: dict[str, tuple[Open, Callable[[Any], None], int]] = {
    "general availability": (lambda c: c.realtime.connect(model="m"), speak, 16),
    "a call": (lambda c: c.realtime.connect(call_id="call_1", extra_headers={"X-A": "1"}), speak, 16),
    "transcription": (
        lambda c: c.realtime.connect(extra_query={"intent": "transcription"}),
        lambda connection: connection.input_audio_buffer.commit(),
        1,
    ),
    "translation": (lambda c: c.realtime.translations.connect(model="m"), translate, 3),
    "beta": (lambda c: c.beta.realtime.connect(model="m", extra_query={"a": "b"}), transcribe, 3),
}

# What tells one program from the other, or one connection from the next.
OWN = re.compile(r"host|user-agent|x-stainless|sec-websocket|accept|content-type|connection|upgrade")


def run(make: Any, server: ScriptedServer, open_: Open, say: Callable[[Any], None], count: int) -> Any:
    urls = {"base_url": server.url, "websocket_base_url": server.url.replace("http", "ws")}
    with (
        make(api_key="key", organization="org", project="proj", **urls) as client,
        open_(client) as connection,
    ):
        say(connection)
        for _ in range(count + 1):
            connection.recv()
    caller = server.callers[-1]
    headers = {name: value for name, value in caller.headers.items() if not OWN.match(name)}
    return caller.path, caller.query, headers, caller.received


@pytest.mark.parametrize("name", CASES)
def test_the_same_calls_make_the_same_frames(name: str) -> None:
    with scripted_server(echo) as server:
        ours = run(OpenAI, server, *CASES[name])
        theirs = run(openai.OpenAI, server, *CASES[name])
    assert ours == theirs
    assert len(ours[3]) == CASES[name][2]


def test_the_same_frames_on_azure() -> None:
    with scripted_server(echo) as server:
        seen = []
        for kind in (AzureOpenAI, openai.AzureOpenAI):
            with (
                kind(
                    azure_endpoint="http://127.0.0.1:1",
                    websocket_base_url=f"ws://127.0.0.1:{server.port}/openai",
                    api_key="key",
                    api_version="2025-04-01-preview",
                ) as client,
                client.realtime.connect(model="deployment") as connection,
            ):
                speak(connection)
                for _ in range(17):
                    connection.recv()
            caller = server.callers[-1]
            seen.append((caller.path, caller.query, caller.headers["api-key"], caller.received))
    assert seen[0] == seen[1]


# -- the examples of the official SDK's README


def examples() -> dict[str, str]:
    try:
        text = distribution("openai").read_text("METADATA")
    except PackageNotFoundError:
        return {}
    section = str(text).partition("\n## Realtime API")[2].partition("\n## ")[0]
    blocks = re.findall(r"```py(?:thon)?\n(.*?)```", section, re.DOTALL)
    return {
        ("errors" if "event.error.code" in block else "basic"): block
        for block in blocks
        if "realtime.connect" in block
    }


@pytest.mark.anyio
@pytest.mark.parametrize("name", ["basic", "errors"])
async def test_the_examples_run_after_their_import_line_is_changed(
    name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both are run as they stand, but for the name of the package, what starts the loop, and an end."""
    source = (
        examples()[name].replace("from openai import", "from rtkit import").replace("asyncio.run(main())", "")
    )
    if name == "errors":
        body = source.replace("    ...\n", "    await connection.response.cancel()\n")
        body = body.replace("print(event.error.message)", "print(event.error.message); break")
        source = "async def main():\n" + "\n".join(f"    {line}" for line in body.splitlines())
    model = ModelServer()
    async with memory_realtime(model) as server:

        def client() -> Any:
            made = rtkit.AsyncOpenAI(api_key="k", base_url="http://memory/v1")
            connect = made.realtime.connect
            made.realtime.connect = lambda **o: connect(**o, websocket_connection_options=server.options)  # type: ignore[method-assign]
            return made

        space: dict[str, Any] = {"AsyncOpenAI": client}
        exec(compile(source, name, "exec"), space)
        space["AsyncOpenAI"] = client
        await space["main"]()
    printed = capsys.readouterr().out
    if name == "basic":
        assert printed == "You said: Say hello!\n"
        assert model.connections[0].session["output_modalities"] == ["text"]
    else:
        assert "response_cancel_not_active" in printed
        assert "invalid_request_error" in printed
