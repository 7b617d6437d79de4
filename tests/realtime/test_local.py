"""Connections and sessions against the offline server, on real sockets and every loop."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import anyio
import pytest

import rtkit
import rtkit.local
import rtkit.realtime
from rtkit import AsyncOpenAI, OpenAI
from rtkit.core.model import to_dict
from rtkit.errors import StreamEndedError
from rtkit.realtime.events import LimitReached, Reconnected, ReplyCut, SessionEnded
from rtkit.realtime.settings import Settings
from rtkit.realtime.state.conversation import Conversation
from rtkit.realtime.state.limits import Limits, Prices
from rtkit.types.beta.realtime import ResponseTextDeltaEvent as BetaTextDelta
from rtkit.types.realtime import RealtimeTranslationSessionCreatedEvent, ResponseTextDeltaEvent
from tests.realtime.support.server import Caller, scripted_server


@pytest.fixture(scope="module")
def server() -> Iterator[Any]:
    with rtkit.local.serve() as server:
        yield server


def client(server: Any) -> AsyncOpenAI:
    return AsyncOpenAI(base_url=server.url, api_key="test")


@pytest.mark.anyio
async def test_a_turn_in_general_availability(server: Any) -> None:
    async with client(server) as made, made.realtime.connect(model="m") as connection:
        await connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        content = [{"type": "input_text", "text": "Every word an event."}]
        await connection.conversation.item.create(
            item={"type": "message", "role": "user", "content": content}
        )
        await connection.response.create()
        said = ""
        async for event in connection:
            if isinstance(event, ResponseTextDeltaEvent):
                said += event.delta
            if event.type == "response.done":
                break
    assert said


@pytest.mark.anyio
@pytest.mark.parametrize("normalize", [True, False])
async def test_a_turn_in_the_beta_dialect(server: Any, normalize: bool) -> None:
    async with (
        client(server) as made,
        made.beta.realtime.connect(model="m", normalize=normalize) as connection,
    ):
        await connection.session.update(session={"modalities": ["text"]})
        content = [{"type": "input_text", "text": "Hi there."}]
        await connection.conversation.item.create(
            item={"type": "message", "role": "user", "content": content}
        )
        await connection.response.create()
        kinds, deltas = set(), []
        async for event in connection:
            kinds.add(event.type)
            if event.type.endswith("text.delta"):
                deltas.append(event)
            if event.type == "response.done":
                break
    kind = ResponseTextDeltaEvent if normalize else BetaTextDelta
    assert deltas
    assert all(isinstance(event, kind) for event in deltas)
    assert ("conversation.item.created" in kinds) is not normalize


@pytest.mark.anyio
async def test_a_session_comes_back(server: Any) -> None:
    settings = Settings(initial_delay=0.01, max_delay=0.02)
    events: list[Any] = []
    server.fault("close", code=1011, after=14)
    async with client(server) as made:
        config = {"output_modalities": ["text"]}
        async with made.realtime.session(model="m", settings=settings, config=config) as session:
            session.on(Reconnected, events.append)
            session.on(ReplyCut, events.append)
            session.say("And something that takes some more words than that.")
            done = await session.wait_for("response.done", timeout=20)
            assert done.response.status == "completed"
            # What was heard of the reply that was cut is part of the history; the new one follows.
            assert {item.role for item in session.conversation} == {"user", "assistant"}
            assert all(item.text for item in session.conversation)
            assert [type(event) for event in events] == [ReplyCut, Reconnected]


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("limits", "turns"),
    [
        (Limits(tokens=30), 2),
        (Limits(cost=1.0, prices=Prices(text_input=10_000, text_output=50_000)), 2),
        (Limits(minutes=0.3 / 60), 0),
        (Limits(silence=0.3), 1),
        (Limits(minutes=0.3 / 60, grace=0.1), 0),
    ],
    ids=["tokens", "cost", "minutes", "silence", "for certain"],
)
async def test_a_limit_ends_a_live_session(
    server: Any, limits: Limits, turns: int, request: pytest.FixtureRequest
) -> None:
    """Each turn here has 20 tokens or so, of which the server counts the words."""
    limit = request.node.callspec.id.rpartition("-")[2]
    events: list[Any] = []
    if limit == "for certain":
        server.fault("stall", after=10)
    async with client(server) as made:
        config = {"output_modalities": ["text"]}
        settings = Settings(limits=limits)
        async with made.realtime.session(model="m", config=config, settings=settings) as session:
            session.on("event", events.append)
            with anyio.fail_after(20), suppress(StreamEndedError):
                for _ in range(turns or 1):
                    session.say("And something that takes some more words than that.")
                    await session.wait_for("response.done")
                await session.wait_for(SessionEnded)
            assert session.state == "closed"
    kinds = [event.type for event in events]
    assert kinds[-1] == "rtkit.session.ended"
    assert events[-1].error is None
    reached = [event for event in events if isinstance(event, LimitReached)]
    if limit == "for certain":
        assert reached == [LimitReached("minutes", certain=False), LimitReached("minutes", certain=True)]
        assert "response.done" not in kinds
    else:
        assert reached == [LimitReached(limit, certain=False)]
        assert kinds.count("response.created") == kinds.count("response.done") == (turns or 1)
        assert all(item.status == "completed" for item in session.conversation if item.role == "assistant")


ELSEWHERE = """
import json, sys
import anyio
import rtkit

async def main():
    client = rtkit.AsyncOpenAI(api_key="test", base_url=sys.argv[2])
    config = {"output_modalities": ["text"]}
    history = json.load(sys.stdin)
    async with client, client.realtime.session(model="m", config=config, history=history) as session:
        before = session.conversation.text
        session.say("And then?")
        await session.wait_for("response.done", timeout=20)
    json.dump({"before": before, "after": session.snapshot()}, sys.stdout)

anyio.run(main, backend=sys.argv[1])
"""


@pytest.mark.anyio
async def test_a_snapshot_goes_on_in_another_process(server: Any, anyio_backend_name: str) -> None:
    async with client(server) as made:
        async with made.realtime.session(model="m", config={"output_modalities": ["text"]}) as session:
            session.say("Remember me.")
            await session.wait_for("response.done", timeout=20)
        snapshot = session.snapshot()
    assert session.conversation.text.startswith("user: Remember me.\nassistant: ")
    command = [sys.executable, "-c", ELSEWHERE, anyio_backend_name, server.url]
    done = await anyio.run_process(command, input=json.dumps(snapshot).encode(), check=False)
    assert done.stderr == b""
    other = json.loads(done.stdout)
    assert other["before"] == session.conversation.text
    again = Conversation.restore(other["after"])
    assert again.text.startswith(f"{session.conversation.text}\nuser: And then?\nassistant: ")
    assert [item.id for item in again][:2] == [item.id for item in session.conversation]


def test_a_translation_has_its_own_events() -> None:
    def script(caller: Caller) -> None:
        caller.send(
            {"type": "session.created", "event_id": "e", "session": {"id": "s", "type": "translation"}}
        )
        assert caller.receive()["type"] == "session.close"
        caller.send({"type": "session.closed", "event_id": "e"})
        caller.close()

    with (
        scripted_server(script) as scripted,
        OpenAI(base_url=scripted.url, api_key="k") as made,
        made.realtime.translations.connect(model="m") as connection,
    ):
        created = connection.recv()
        assert isinstance(created, RealtimeTranslationSessionCreatedEvent)
        connection.session.close()
        assert [event.type for event in connection] == ["session.closed"]
    assert scripted.callers[0].path == "/v1/realtime/translations"


def test_the_module_has_the_family_beside_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    with scripted_server() as scripted:
        monkeypatch.setattr(rtkit, "api_key", "k")
        monkeypatch.setattr(rtkit, "base_url", scripted.url)
        with rtkit.realtime.connect(model="m") as connection:
            assert to_dict(connection.recv())["type"] == "session.created"
        with pytest.raises(AttributeError, match="nothing_here"):
            _ = getattr(rtkit.realtime, "nothing_here")  # noqa: B009
