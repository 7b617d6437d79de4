"""How a session comes back: how often, with how much of its conversation, and with what the program sees of it."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from typing import Any

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtkit.audio import NullSink, SilenceSource
from rtkit.errors import StreamEndedError, WebSocketConnectionClosedError
from rtkit.realtime.connection.backoff import Backoff, ends_session
from rtkit.realtime.events import (
    EventsDropped,
    Interrupted,
    Reconnected,
    Reconnecting,
    Replayed,
    ReplyAudible,
    ReplyCut,
    ReplyHeard,
    SessionEnded,
)
from rtkit.realtime.settings import Settings
from rtkit.realtime.state.conversation import Conversation
from rtkit.realtime.state.replay import ReplaySettings, restore_events
from tests.realtime.support.model import ModelServer, text_of
from tests.realtime.test_session import reply, same, serving

pytestmark = pytest.mark.anyio


def message(number: int, role: str = "user", **more: Any) -> dict[str, Any]:
    kind = "output_text" if role == "assistant" else "input_text"
    content = [{"type": kind, "text": f"message {number}"}]
    return {
        "id": f"said_{number}",
        "type": "message",
        "role": role,
        "status": "completed",
        "content": content,
    } | more


def call(number: int, **more: Any) -> dict[str, Any]:
    value = {"id": f"call_item_{number}", "type": "function_call", "call_id": f"call_{number}", "name": "f"}
    return value | {"arguments": "{}", "status": "completed"} | more


def output(number: int) -> dict[str, Any]:
    value = {"id": f"output_item_{number}", "type": "function_call_output", "call_id": f"call_{number}"}
    return value | {"output": f"output {number}", "status": "completed"}


def conversation(*values: dict[str, Any]) -> Conversation:
    made = Conversation()
    for value in values:
        made.sent(value).confirmed = True
    return made


def history(size: int) -> dict[str, Any]:
    return conversation(*(message(each, ("user", "assistant")[each % 2]) for each in range(size))).snapshot()


def created(model: ModelServer, connection: int) -> list[str]:
    events = model.connections[connection].events
    return [event["item"]["id"] for event in events if event["type"] == "conversation.item.create"]


async def ended(session: Any) -> SessionEnded:
    event: SessionEnded = await session.wait_for(SessionEnded, timeout=10_000)
    return event


async def lose(session: Any, model: ModelServer) -> Reconnected:
    """The connection drops; wait for the next."""
    tells: list[Reconnected] = []
    session.on(Reconnected, tells.append)
    await model.connections[-1].caller.drop()
    while not tells:
        await anyio.sleep(0.1)
    session.off(Reconnected, tells.append)
    await anyio.sleep(1)
    return tells[0]


# -- how often


@pytest.mark.parametrize("events", [1, 2, 3, 40, 240])
async def test_a_server_that_greets_and_drops_is_given_up(virtual_time: None, events: int) -> None:
    """However much of the history it takes."""
    model = ModelServer()
    settings = Settings(max_retries=3, initial_delay=1, max_delay=60)
    async with serving(model) as (make, server), make(settings=settings, history=history(100)) as session:
        await anyio.sleep(1)
        model.drop_after = [events] * 100
        first = len(server.dialled)
        await model.connections[0].caller.drop()
        error = (await ended(session)).error
        assert isinstance(error, WebSocketConnectionClosedError)
        assert len(server.dialled) - first == 3
        gaps = [after - before for before, after in zip(server.dialled[1:], server.dialled[2:], strict=False)]
        assert 1.5 <= gaps[0] < 3 <= gaps[1] < 6
        if events < 3:  # the first is sent the history at once, the others have to answer something before
            assert [len(created(model, each)) for each in (2, 3)] == [0, 0]


async def test_a_server_that_never_ends_a_response_is_given_up(virtual_time: None) -> None:
    model = ModelServer(delay=1.0)
    cuts: list[Any] = []
    async with serving(model) as (make, _), make(settings=Settings(max_retries=3)) as session:
        session.on(ReplyCut, cuts.append)
        session.say("one two three")
        with suppress(StreamEndedError):
            while True:
                await session.wait_for("response.output_text.delta", timeout=1000)
                await model.connections[-1].caller.drop()
        assert len(model.connections) == 1 + 3 + 3
        assert len(cuts) == 7


async def test_a_server_that_answers_is_asked_again_however_often_it_drops(virtual_time: None) -> None:
    model = ModelServer()
    async with serving(model) as (make, _), make(settings=Settings(max_retries=1)) as session:
        for number in range(6):
            session.say(f"message {number}")
            await reply(session)
            await lose(session, model)
        assert session.state == "live"
        assert len(model.connections) == 7
        same(session, model)


async def test_a_connection_that_was_live_for_a_while_counts(virtual_time: None) -> None:
    model = ModelServer()
    settings = Settings(max_retries=1, stable_after=5)
    async with serving(model) as (make, _), make(settings=settings) as session:
        for _ in range(6):
            await anyio.sleep(6)
            await lose(session, model)
        assert session.state == "live"
        await model.connections[-1].caller.drop()  # live for a second
        await session.wait_for(SessionEnded, timeout=60)
        assert len(model.connections) == 7


def test_what_renews_the_count() -> None:
    backoff = Backoff(3, 1.0, 8.0, stable_after=5)
    assert backoff.next_delay(1.0) == 1.0
    backoff.opened(10.0)
    backoff.lost(14.0)
    assert backoff.next_delay(1.0) == 2.0
    backoff.lost(100.0)  # it did not come about
    assert backoff.next_delay(1.0) == 4.0
    assert backoff.next_delay(1.0) is None
    backoff.opened(20.0)
    backoff.lost(25.0)
    assert backoff.next_delay(1.0) == 1.0
    wrong: list[tuple[str, Any]] = [
        ("max_retries", -1),
        ("initial_delay", 9),
        ("stable_after", -1),
        ("stable_after", float("nan")),
    ]
    for name, value in wrong:
        with pytest.raises(ValueError, match=name):
            Backoff(**{name: value})


# -- what the program sees of it


async def test_the_program_is_not_given_its_history_again(virtual_time: None) -> None:
    model = ModelServer(delay=0.1)
    seen: Counter[str] = Counter()
    dropped: list[Any] = []
    everything = Settings(max_events=100, replay=ReplaySettings(items=None))
    async with serving(model) as (make, _), make(history=history(300), settings=everything) as session:
        session.on("event", lambda event: seen.update([event.type]))
        for kind in ("added", "done"):
            session.on(
                f"conversation.item.{kind}", lambda event: seen.update([f"{event.type} {event.item.id}"])
            )
        session.on(EventsDropped, dropped.append)
        session.say("And now?")
        await session.wait_for("response.output_text.delta", timeout=60)
        assert seen["conversation.item.added"] == 2
        await lose(session, model)
        await anyio.sleep(10)
        await lose(session, model)
        same(session, model)
    assert dropped == []
    # The user's, the response that was cut, the one that was asked for again: each once.
    assert seen["conversation.item.added"] == 3
    assert seen["conversation.item.done"] == 2
    assert max(count for kind, count in seen.items() if " " in kind) == 1


async def test_what_is_replayed_is_marked_on_request(virtual_time: None) -> None:
    model = ModelServer()
    seen: list[Any] = []
    settings = Settings(replay=ReplaySettings(events="mark"))
    async with serving(model) as (make, _), make(history=history(3), settings=settings) as session:
        session.on(Replayed, seen.append)
        session.on("conversation.item.added", lambda event: pytest.fail("it is not new"))
        await session.wait_for("session.updated", timeout=60)
        await anyio.sleep(1)
    assert [(each.event.type, each.event.item.id) for each in seen] == [
        (f"conversation.item.{kind}", f"said_{number}") for number in range(3) for kind in ("added", "done")
    ]


async def test_an_item_that_was_added_is_done_on_the_next_connection(virtual_time: None) -> None:
    model = ModelServer()
    seen: list[str] = []
    async with serving(model) as (make, _), make() as session:
        for kind in ("added", "done"):
            session.on(f"conversation.item.{kind}", lambda event: seen.append(event.type))
        await session.wait_for("session.updated", timeout=60)
        model.connections[0]._left = 2  # the item comes, its first event goes
        session.say("hello", respond=False)
        await session.wait_for(Reconnected, timeout=60)
        await anyio.sleep(1)
        same(session, model)
    assert seen == ["conversation.item.added", "conversation.item.done"]


async def test_an_id_that_is_used_again_is_news(virtual_time: None) -> None:
    model = ModelServer()
    seen: list[str] = []
    async with serving(model) as (make, _), make(history=history(2)) as session:
        await anyio.sleep(1)
        session.on("conversation.item.added", lambda event: seen.append(event.item.id))
        session.delete_item("said_1")
        await session.wait_for("conversation.item.deleted", timeout=60)
        session.send_item(message(1))
        await anyio.sleep(1)
        same(session, model)
    assert seen == ["said_1"]


# -- how much of it


async def test_the_last_items_are_replayed_behind_a_summary(virtual_time: None) -> None:
    model = ModelServer()
    older: list[int] = []

    def summary(items: Any) -> str:
        older.append(len(items))
        return f"{len(items)} messages before, the first: {items[0].text}"

    settings = Settings(replay=ReplaySettings(items=10, summary=summary))
    async with serving(model) as (make, _), make(history=history(40), settings=settings) as session:
        session.say("And now?")
        await reply(session)
        again = await lose(session, model)
        assert (again.restored, again.older, again.left_out) == (10, 32, ())
        assert older == [30, 32]
        assert len(session.conversation) == 42  # the program has all of it
        first, *rest = model.items
        assert (first["role"], text_of(first)) == ("system", "32 messages before, the first: message 0")
        assert [item["id"] for item in rest] == [item.id for item in session.conversation][-10:]
        # What the server does not have is no reason for an error.
        session.delete_item("said_3")
        session.send_item(message(99), previous_item_id="said_5")
        await anyio.sleep(1)
        assert model.connections[-1].refused == []
        assert [item["id"] for item in model.items][:3] == [first["id"], "said_99", rest[0]["id"]]
        assert [item.id for item in session.conversation][4:6] == ["said_5", "said_99"]


@pytest.mark.parametrize("summary", [None, "", "x" * 40_000, 7, ZeroDivisionError])
async def test_a_summary_may_be_missing_long_or_wrong(virtual_time: None, summary: Any) -> None:
    def make_summary(items: Any) -> Any:
        if isinstance(summary, type):
            raise summary
        return summary

    for policy in (make_summary, summary) if isinstance(summary, str) else (make_summary,):
        plan = restore_events(
            conversation(*map(message, range(4))), None, ReplaySettings(items=2, summary=policy)
        )
        texts = [part["text"] for event in plan.events for part in event["item"]["content"]]
        assert texts[-2:] == ["message 2", "message 3"]
        assert [len(text) for text in texts[:-2]] == (
            [32_000] if isinstance(summary, str) and summary else []
        )
        assert plan.older == ["said_0", "said_1"]


def test_history_is_bounded_by_tokens() -> None:
    image = {"type": "input_image", "image_url": "data:image/png;base64," + "A" * 100_000}
    said = conversation(
        message(0),
        message(1, content=[image]),
        message(2, content=[{"type": "input_text", "text": "x" * 400}]),
        message(3),
    )
    for tokens, ids in ((5, [3]), (100, [3]), (150, [3, 2]), (1115, [3, 2, 1]), (2000, [3, 2, 1, 0])):
        plan = restore_events(said, None, ReplaySettings(items=None, tokens=tokens))
        assert plan.items == [f"said_{number}" for number in sorted(ids)]
    wrong: list[tuple[str, Any]] = [("items", 0), ("tokens", -1), ("events", "tell")]
    for name, value in wrong:
        with pytest.raises(ValueError, match=name):
            ReplaySettings(**{name: value})


KINDS = st.sampled_from(["user", "assistant", "call", "cut call", "output", "unconfirmed", "silent"])


@given(st.lists(st.tuples(KINDS, st.integers(0, 5)), max_size=40), st.integers(1, 12))
def test_a_call_and_its_output_are_never_torn(steps: list[tuple[str, int]], bound: int) -> None:
    made = Conversation()
    called: set[int] = set()
    outputs: set[int] = set()
    for number, (kind, which) in enumerate(steps):
        match kind:
            case "call" if which not in called:
                made.sent(call(which)).confirmed = True
                called.add(which)
            case "cut call":
                made.sent(call(100 + number, status="in_progress")).confirmed = True
            case "output" if which in called - outputs or which == 5:
                made.sent(output(which)).confirmed = True
                outputs.add(which)
            case "user" | "assistant":
                made.sent(message(number, kind)).confirmed = True
            case "unconfirmed":
                made.sent(message(number))
            case "silent":
                made.sent(message(number, content=[])).confirmed = True
            case _:
                pass
    plan = restore_events(made, None, ReplaySettings(items=bound))
    items = [event["item"] for event in plan.events]
    ids = [item["id"] for item in items]
    assert ids == plan.items
    assert len(set(ids)) == len(ids)
    # The API takes each output behind its call.
    for place, item in enumerate(items):
        if item["type"] == "function_call_output":
            assert item["call_id"] in {
                each["call_id"] for each in items[:place] if each["type"] == "function_call"
            }
    # Everything that is not confirmed, and every call whose output may still come.
    assert {item.id for item in made if not item.confirmed} <= set(ids)
    waiting = [f"call_item_{which}" for which in called - outputs]
    assert len(set(waiting) & set(ids)) >= min(len(waiting), bound)
    # In the order of the conversation, what is confirmed first.
    places = {item.id: (not item.confirmed, place) for place, item in enumerate(made)}
    assert ids == sorted(ids, key=places.__getitem__)
    # Each item is replayed, can't be, or is beyond the bound.
    assert sorted([*ids, *plan.left_out, *plan.older]) == sorted(item.id for item in made)
    confirmed = [item for item in items if made[item["id"]].confirmed]
    assert len([item for item in confirmed if item["id"] not in waiting]) <= bound + 1


async def test_an_item_with_a_place_of_its_own_keeps_it(virtual_time: None) -> None:
    model = ModelServer()
    async with serving(model) as (make, server), make(history=history(4)) as session:
        await anyio.sleep(1)
        server.refuse = [0]
        await model.connections[0].caller.drop()
        await session.wait_for(Reconnecting, timeout=60)
        session.send_item(message(10), previous_item_id="said_1")
        session.send_item(message(11), previous_item_id="root")
        session.say("last", respond=False)
        session.send_item(message(12), previous_item_id="said_10")
        await session.wait_for(Reconnected, timeout=60)
        await anyio.sleep(1)
        same(session, model)
        ids = [item["id"] for item in model.items]
        assert ids[:7] == ["said_11", "said_0", "said_1", "said_10", "said_12", "said_2", "said_3"]
        assert model.connections[-1].refused == []


async def test_a_response_is_asked_for_before_the_history_is_confirmed(virtual_time: None) -> None:
    """And a history of a thousand items is a handful of messages to the network."""
    model = ModelServer()
    settings = Settings(replay=ReplaySettings(items=None))
    async with serving(model) as (make, _), make(history=history(1000), settings=settings) as session:
        session.respond()
        await reply(session)
        kinds = [event["type"] for event in model.connections[0].events]
        assert kinds[:2] == ["session.update", "conversation.item.create"]
        assert kinds[-1] == "response.create"
        same(session, model)


# -- the server ends its session


@pytest.mark.parametrize("code", ["session_expired", "session_terminated"])
@pytest.mark.parametrize("when", ["in a pause", "in a response"])
async def test_a_session_that_is_over_is_replaced_though_its_socket_is_open(
    virtual_time: None, code: str, when: str
) -> None:
    model = ModelServer(delay=1.0)
    told: list[Any] = []
    async with serving(model) as (make, server), make() as session:
        for kind in (ReplyCut, Reconnecting, Reconnected):
            session.on(kind, told.append)
        session.on("error", told.append)
        session.say("one two three four")
        if when == "in a response":
            await session.wait_for("response.output_text.delta", timeout=60)
        else:
            await reply(session)
        error = {"type": "invalid_request_error", "code": code, "message": "It is over."}
        await model.connections[0].emit("error", error=error)
        await session.wait_for(Reconnected, timeout=5)
        if when == "in a response":
            assert (await reply(session)).response.status == "completed"
        session.say("still there?")
        await reply(session)
        same(session, model)
        assert len(model.connections) == 2
        cut = [ReplyCut] if when == "in a response" else []
        assert [type(each) for each in told[1:]] == [*cut, Reconnecting, Reconnected]
        assert told[0].error.code == code
        assert server.open_streams == 1


async def test_a_server_whose_sessions_are_over_at_once_is_given_up(virtual_time: None) -> None:
    model = ModelServer()
    async with serving(model) as (make, _), make(settings=Settings(max_retries=3)) as session:
        async with anyio.create_task_group() as tasks:

            async def expire() -> None:
                for number in range(20):
                    while len(model.connections) <= number:
                        await anyio.sleep(0.01)
                    with anyio.move_on_after(1):
                        await model.connections[number].emit(
                            "error", error={"code": "session_expired", "message": "x"}
                        )

            tasks.start_soon(expire)
            event = await ended(session)
            tasks.cancel_scope.cancel()
        assert "session_expired" in str(event.error)
        assert len(model.connections) == 4


def test_which_errors_end_a_session() -> None:
    class Error:
        def __init__(self, code: object, type: object = "invalid_request_error") -> None:
            self.code = code
            self.type = type

    assert ends_session(Error("session_expired")) == "session_expired"
    assert ends_session(Error(None, "session_expired")) == "session_expired"
    for harmless in ("rate_limit_exceeded", "invalid_value", None, 7, "item_not_found"):
        assert ends_session(Error(harmless)) is None
    assert ends_session(None) is None
    assert ends_session({"code": "session_expired"}) == "session_expired"


async def test_an_error_of_another_shape_ends_nothing(virtual_time: None) -> None:
    model = ModelServer()
    async with serving(model) as (make, _), make() as session:
        await session.wait_for("session.updated", timeout=60)
        shapes: list[dict[str, Any]] = [{}, {"error": None}, {"error": "session_expired"}, {"error": []}]
        for fields in shapes:
            await model.connections[0].emit("error", **fields)
        session.say("still here?")
        await reply(session)
        assert len(model.connections) == 1


# -- a response that was cut is not open at the sink


@pytest.mark.parametrize("policy", ["finish", "stop"])
async def test_a_response_that_was_cut_is_over_for_the_next_interruption(
    virtual_time: None, policy: Any
) -> None:
    model = ModelServer(lambda items: ["word " * 60], audio=True, delay=0.08)
    told: list[Any] = []
    settings = Settings(cut_playback=policy)
    async with serving(model) as (make, _), make(turn_detection=None, settings=settings) as session:
        for kind in (Interrupted, ReplyHeard, ReplyAudible):
            session.on(kind, told.append)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(session.converse, SilenceSource(), NullSink())
            session.say("Go on")
            await session.wait_for(ReplyAudible, timeout=60)
            await anyio.sleep(1)
            await model.connections[0].caller.drop()
            await session.wait_for(Reconnected, timeout=60)
            await session.wait_for(ReplyAudible, timeout=60)
            await anyio.sleep(1)
            await session.interrupt()
            await reply(session)
            await anyio.sleep(1)
            tasks.cancel_scope.cancel()
        first, second = (event.item_id for event in told if isinstance(event, ReplyAudible))
        heard = [event.item_id for event in told if isinstance(event, ReplyHeard)]
        assert heard == ([first] if policy == "finish" else [])
        (interrupted,) = (event for event in told if isinstance(event, Interrupted))
        assert list(interrupted.heard) == [second]
        assert interrupted.cut == {}
        assert list(model.connections[1].truncated) == [second]
        assert model.connections[1].refused == []
        assert session.conversation[first].heard_ms == pytest.approx(1000, abs=200) or policy == "finish"


async def test_an_interruption_of_what_a_loss_has_cut_names_it_apart(virtual_time: None) -> None:
    """The sink plays on what had come; the next response waits behind it."""
    model = ModelServer(lambda items: ["word " * 60], audio=True)
    told: list[Any] = []
    async with serving(model) as (make, _), make(turn_detection=None) as session:
        session.on(Interrupted, told.append)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(session.converse, SilenceSource(), NullSink())
            await session.wait_for("session.updated", timeout=60)
            model.connections[0]._left = 60
            session.say("Go on")
            await session.wait_for(ReplyAudible, timeout=60)
            await session.wait_for(Reconnected, timeout=60)
            await session.wait_for("response.output_audio.delta", timeout=60)
            await session.interrupt()
            await anyio.sleep(2)
            tasks.cancel_scope.cancel()
        (interrupted,) = told
        (first,), (second,) = interrupted.cut, interrupted.heard
        assert [item.id for item in session.conversation if item.role == "assistant"] == [first]
        assert second != first
        assert interrupted.cut[first] > 0
        assert model.connections[1].truncated == {}
        assert model.connections[1].refused == []
        assert session.conversation[first].heard_ms == interrupted.cut[first]
        same(session, model)


async def test_a_response_that_plays_on_over_a_loss_is_cut_where_it_was_heard(virtual_time: None) -> None:
    """It was complete when the connection was lost; the new one has its text, which the cut replaces."""
    model = ModelServer(lambda items: ["word " * 60], audio=True)
    told: list[Any] = []
    seen: list[str] = []
    async with serving(model) as (make, _), make(turn_detection=None) as session:
        session.on(Interrupted, told.append)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(session.converse, SilenceSource(), NullSink())
            first = session.say("Go on")
            await reply(session)
            await lose(session, model)
            session.send_item(message(7))
            await anyio.sleep(1)
            session.on("event", lambda event: seen.append(event.type))
            await session.interrupt()
            await anyio.sleep(2)
            tasks.cancel_scope.cancel()
        (interrupted,) = told
        ((item_id, ms),) = interrupted.heard.items()
        assert interrupted.cut == {}
        assert model.connections[1].refused == []
        assert 0 < ms < 6000
        assert session.conversation[item_id].heard_ms == ms
        assert 0 < len(session.conversation[item_id].text) < len("word " * 60)
        same(session, model)
        assert [item["id"] for item in model.items] == [first, item_id, "said_7"]
        assert [kind for kind in seen if kind.startswith("conversation.")] == []


async def test_a_replay_that_is_cut_is_no_success_and_tells_nothing(virtual_time: None) -> None:
    model = ModelServer()
    tells: list[Any] = []
    async with serving(model) as (make, _), make(history=history(100)) as session:
        await anyio.sleep(1)
        for kind in (Reconnecting, Reconnected, "conversation.item.added", "conversation.item.done"):
            session.on(kind, tells.append)
        model.drop_after = [60, 90, 30]
        await model.connections[0].caller.drop()
        await session.wait_for(Reconnecting, timeout=60)
        session.say("meanwhile")
        await reply(session)
        await anyio.sleep(1)
        same(session, model)
        attempts = [event.attempt for event in tells if isinstance(event, Reconnecting)]
        assert attempts == [1, 2, 3, 4]
        items = [event.item.id for event in tells if event.type == "conversation.item.added"]
        assert len(items) == len(set(items)) == 2
        assert len(model.items) == 102


async def test_a_thousand_items_are_as_many_to_replay_as_the_bound(virtual_time: None) -> None:
    model = ModelServer()
    async with serving(model) as (make, _), make(history=history(1000)) as session:
        session.respond()
        await reply(session)
        again = await lose(session, model)
        assert (again.restored, again.older) == (128, 873)
        for connection in range(2):
            assert len(created(model, connection)) == 128
        assert [item["id"] for item in model.items] == [item.id for item in session.conversation][-128:]
