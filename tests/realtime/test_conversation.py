"""The conversation's mirror at its limit: what makes room, what stays, and what a long one costs."""

from __future__ import annotations

import copy
import logging
from types import SimpleNamespace
from typing import Any

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtkit.errors import LimitExceededError, SessionEndedError
from rtkit.realtime.events import ItemsDropped, SessionEnded, ToolFinished
from rtkit.realtime.session.tools import MAX_KNOWN, ToolRunner, ToolSettings
from rtkit.realtime.settings import Settings
from rtkit.realtime.state import conversation as mirror_module
from rtkit.realtime.state.acknowledgements import MAX_TEXTS, PendingAcknowledgements
from rtkit.realtime.state.conversation import MAX_LOOKED_AT, Conversation
from rtkit.realtime.state.item_order import Order
from rtkit.realtime.state.replay import MAX_COMMITS, UnconfirmedAudio
from rtkit.realtime.state.server_session import ServerSession
from tests.realtime.support.model import ModelServer
from tests.realtime.support.parts import apply
from tests.realtime.test_session import reply, same, serving


def item(item_id: str, role: str = "user", text: str = "x", **more: Any) -> dict[str, Any]:
    content = [{"type": "input_text", "text": text}]
    return {"id": item_id, "type": "message", "role": role, "content": content, **more}


def call(call_id: str, **more: Any) -> dict[str, Any]:
    return {"id": f"of_{call_id}", "type": "function_call", "call_id": call_id, "name": "f", **more}


def output(call_id: str) -> dict[str, Any]:
    return {"id": f"out_{call_id}", "type": "function_call_output", "call_id": call_id, "output": "1"}


def told(kind: str, **fields: Any) -> Any:
    return SimpleNamespace(type=kind, **fields)


def add(conversation: Conversation, value: dict[str, Any], previous: str | None = None) -> None:
    apply(conversation, told("conversation.item.added", item=value, previous_item_id=previous))


def ids(conversation: Conversation) -> list[str]:
    return [each.id for each in conversation]


# -- the order


@given(st.lists(st.tuples(st.sampled_from(["insert", "remove"]), st.integers(0, 30), st.integers(0, 30))))
def test_an_order_is_a_list_whose_steps_all_cost_the_same(moves: list[tuple[str, int, int]]) -> None:
    order, expected = Order(), list[str]()
    for move, one, other in moves:
        if move == "insert" and str(one) not in expected:
            after = str(other) if str(other) in expected else None
            expected.insert(0 if after is None else expected.index(after) + 1, str(one))
            order.insert(str(one), after)
        elif move == "remove" and str(one) in expected:
            expected.remove(str(one))
            order.remove(str(one))
    assert list(order) == expected
    assert order.last == (expected[-1] if expected else None)
    assert order.after(None) == (expected[0] if expected else None)
    assert [order.before(each) for each in expected] == [None, *expected[:-1]][: len(expected)]


MOVES = st.tuples(
    st.sampled_from(["sent", "added", "placed", "removed"]), st.integers(0, 12), st.integers(0, 12)
)


@given(st.lists(MOVES))
def test_what_is_named_stands_before_what_is_on_its_way(moves: list[tuple[str, int, int]]) -> None:
    """Held against the same rules on a list."""
    conversation, expected = Conversation(), list[tuple[str, bool]]()

    def index(item_id: str) -> int | None:
        return next((place for place, each in enumerate(expected) if each[0] == item_id), None)

    for move, one, other in moves:
        name, known = str(one), index(str(one))
        if move == "removed":
            conversation.remove(name)
            if known is not None:
                del expected[known]
        elif move == "sent":
            conversation.sent(item(name))
            if known is None:
                expected.append((name, False))
        else:
            previous = index(str(other)) if move == "placed" else None
            add(conversation, item(name), str(other) if previous is not None else None)
            if known is not None:
                expected[known] = (name, True)
                continue
            place = len(expected)
            while place and not expected[place - 1][1]:
                place -= 1
            expected.insert(place if previous is None else previous + 1, (name, True))
    assert [(each.id, each.confirmed) for each in conversation] == expected
    assert conversation.unconfirmed == sum(not confirmed for _, confirmed in expected)


# -- what makes room


def test_the_oldest_items_make_room() -> None:
    conversation = Conversation(max_items=3)
    for number in range(5):
        add(conversation, item(str(number)))
    assert ids(conversation) == ["2", "3", "4"]
    assert conversation.dropped == 2
    assert conversation.text == "[2 older items are not kept]\nuser: x\nuser: x\nuser: x"
    assert repr(conversation) == "<Conversation of 3 items, 2 older ones dropped>"


def test_what_is_not_settled_stays() -> None:
    """What the server has not named, what is being said, and a call whose output is still to come."""
    conversation = Conversation(max_items=5)
    conversation.sent(item("sent"))
    add(conversation, item("said", status="in_progress"), "root")
    add(conversation, call("c"))
    add(conversation, call("never", status="incomplete"))
    add(conversation, item("0"))
    for number in range(1, 4):
        add(conversation, item(str(number)))
    assert ids(conversation) == ["said", "of_c", "2", "3", "sent"]
    assert conversation.open_calls == {"c"}
    conversation.sent(output("c"))
    assert ids(conversation) == ["said", "of_c", "3", "sent", "out_c"]
    add(conversation, item("4"))
    assert "of_c" in conversation  # its output is on its way
    add(conversation, output("c"))
    add(conversation, item("5"))
    assert ids(conversation) == ["said", "4", "5", "sent"]  # a call takes its output along
    assert conversation.dropped == 7
    assert conversation.open_calls == set()


def test_where_nothing_is_settled_the_oldest_goes() -> None:
    conversation = Conversation(max_items=MAX_LOOKED_AT + 10)
    for number in range(MAX_LOOKED_AT + 12):
        conversation.sent(item(str(number)))
    assert ids(conversation)[0] == "2"
    small = Conversation(max_items=1)
    small.sent(item("a"))
    small.sent(item("b"))
    assert ids(small) == ["b"]


def test_the_other_policy_is_an_error() -> None:
    conversation = Conversation(max_items=2, when_full="end")
    for name in ("a", "b", "b"):
        add(conversation, item(name))
    with pytest.raises(LimitExceededError, match="max_items=2; raise max_items"):
        add(conversation, item("c"))
    assert ids(conversation) == ["a", "b"]


@pytest.mark.parametrize(
    ("options", "match"),
    [({"max_items": 0}, "at least 1; got 0"), ({"when_full": "x"}, "when_full is one of")],
)
def test_settings_that_can_not_be(options: Any, match: str) -> None:
    with pytest.raises(ValueError, match=match):
        Conversation(**options)


def test_a_snapshot_says_what_is_missing_and_a_long_one_is_cut() -> None:
    conversation = Conversation(max_items=4)
    for number in range(6):
        add(conversation, item(str(number)))
    snapshot = conversation.snapshot()
    assert snapshot["dropped"] == 2
    again = Conversation.restore(snapshot, max_items=3)
    assert (ids(again), again.dropped) == (["3", "4", "5"], 3)
    with pytest.raises(LimitExceededError):
        Conversation.restore(snapshot, max_items=3, when_full="end")
    with pytest.raises(ValueError, match="not a snapshot"):
        Conversation.restore({**snapshot, "dropped": "many"})
    twice = {**snapshot, "items": [*snapshot["items"], *snapshot["items"]]}
    assert ids(Conversation.restore(twice)) == ids(conversation)


def test_a_snapshot_does_not_change_with_the_conversation() -> None:
    conversation = Conversation()
    place = {"item_id": "a", "content_index": 0, "response_id": "r", "output_index": 0}
    add(conversation, item("a", "assistant", "one two", status="in_progress"))
    add(conversation, call("c", arguments=""))
    snapshot = conversation.snapshot()
    before = copy.deepcopy(snapshot)
    apply(conversation, told("response.output_text.delta", **place, delta=" three"))
    apply(conversation, told("response.output_audio.delta", **{**place, "content_index": 1}, delta="AAAA"))
    apply(
        conversation,
        told("response.content_part.done", **place, part={"type": "text", "text": "one two three."}),
    )
    apply(conversation, told("response.function_call_arguments.delta", item_id="of_c", delta="{}"))
    conversation.mark("a", "incomplete")
    conversation.cut("a", 1.0)
    add(conversation, item("a", "assistant", "something else"))
    assert snapshot == before
    assert conversation["a"].text.startswith("one two three.")


def test_parts_and_texts_of_an_item_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mirror_module, "MAX_PARTS", 2)
    monkeypatch.setattr(mirror_module, "MAX_TEXT", 5)
    conversation = Conversation()
    add(conversation, {"id": "a", "type": "message", "role": "assistant"})
    add(conversation, call("c"))
    for index in (0, 1, 2, -1, "x"):
        for _ in range(3):
            delta = told("response.output_text.delta", item_id="a", content_index=index, delta="abc")
            apply(conversation, delta)
    assert [part["text"] for part in conversation["a"].value["content"]] == ["abcab", "abcab"]
    for _ in range(3):
        apply(conversation, told("response.function_call_arguments.delta", item_id="of_c", delta="abc"))
    assert conversation["of_c"].value["arguments"] == "abcab"


# -- what else grew by one a turn


def test_what_is_known_of_calls_texts_and_commits_is_bounded() -> None:
    runner = ToolRunner(
        lambda function, name: None, {}, ToolSettings(), deliver=lambda *_: None, emit=lambda _: None
    )
    for number in range(MAX_KNOWN + 10):
        runner.finished_before(str(number))
    assert len(runner._known) == MAX_KNOWN
    assert not runner.start(str(MAX_KNOWN), "f", "{}")
    server = ServerSession()
    server.transcribes = True
    pending = PendingAcknowledgements(server)
    for number in range(MAX_TEXTS + 10):
        apply(pending, told("input_audio_buffer.committed", item_id=str(number)))
    assert len(pending._texts) == MAX_TEXTS
    kept = UnconfirmedAudio(1000)
    for _ in range(MAX_COMMITS + 10):
        kept.commit_sent()
    assert len(kept._commits) == MAX_COMMITS
    for number in range(MAX_COMMITS + 10):
        kept.committed(str(number))
    assert not kept._items
    kept.appended(bytes(10))
    kept.committed("a")
    kept.appended(bytes(20))
    kept.committed("a")
    assert kept._size == len(kept.of("a")) == 20


# -- a session


async def twice(word: str) -> str:
    """Twice."""
    return word * 2


def calls_then_says(items: list[dict[str, Any]]) -> Any:
    said = items[-1]
    return ["done"] if said["type"] == "function_call_output" else [("twice", '{"word":"ab"}')]


@pytest.mark.anyio
async def test_a_full_mirror_makes_no_difference_to_a_session(
    virtual_time: None, caplog: pytest.LogCaptureFixture
) -> None:
    """Tools run, replies come, whatever comes last; it is told once."""
    model = ModelServer(calls_then_says)
    full: list[Any] = []
    finished: list[Any] = []
    async with serving(model) as (make, _), make(tools=[twice], settings=Settings(max_items=5)) as session:
        session.on(ItemsDropped, full.append)
        session.on(ToolFinished, finished.append)
        for number in range(12):
            session.say(f"number {number}")
            done = await reply(session)
            while done.response.output[0].type == "function_call":
                done = await reply(session)
            assert done.response.output[0].content[0].text == "done"
        held = [each.id for each in session.conversation]
        assert held == [each["id"] for each in model.items][-len(held) :]
        assert len(held) <= 5
        assert session.conversation.dropped == 48 - len(held)
        snapshot = session.snapshot()
    assert full == [ItemsDropped(5)]
    assert [each.output for each in finished] == ["abab"] * 12
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []
    assert snapshot["dropped"] == 48 - len(held)


@pytest.mark.anyio
async def test_a_long_history_is_cut_for_a_smaller_mirror(virtual_time: None) -> None:
    conversation = Conversation()
    for number in range(9):
        add(conversation, item(f"i{number}"))
    model = ModelServer()
    async with serving(model) as (make, _):
        history = conversation.snapshot()
        async with make(history=history, settings=Settings(max_items=4)) as session:
            session.say("hello")
            await reply(session)
            # Those that made room do not come back when the server names them.
            assert session.conversation.dropped == 7
            assert len(session.conversation) == 4
            assert session.conversation.text.endswith("user: hello\nassistant: You said: hello")


@pytest.mark.anyio
@pytest.mark.parametrize("last", ["program", "server", "tool"])
async def test_a_full_mirror_may_end_the_session_with_one_clear_error(virtual_time: None, last: str) -> None:
    """Whoever brings the item for which there is no room: the block goes on, and events say how it ended."""
    model = ModelServer(calls_then_says)
    room = {"program": 4, "server": 5, "tool": 2}[last]
    ended: list[SessionEnded] = []
    async with serving(model) as (make, _):
        settings = Settings(max_items=room, when_full="end")
        async with make(tools=[twice], settings=settings) as session:
            session.on(SessionEnded, ended.append)
            aiter(session)
            session.say("one")
            if last == "program":
                while (await reply(session)).response.output[0].type == "function_call":
                    pass
                with pytest.raises(LimitExceededError, match="max_items=4"):
                    session.say("two")
            elif last == "server":
                while (await reply(session)).response.output[0].type == "function_call":
                    pass
                session.say("two")
            with anyio.fail_after(60):
                kinds = [event.type async for event in session]
            assert kinds[-1] == "rtkit.session.ended"
            with pytest.raises(SessionEndedError):
                session.say("three")
    [end] = ended
    assert isinstance(end.error, LimitExceededError)
    assert (end.error.limit, end.error.maximum) == ("max_items", room)


@pytest.mark.anyio
async def test_a_session_that_is_away_can_be_full_too(virtual_time: None) -> None:
    model = ModelServer()
    async with serving(model) as (make, server):
        settings = Settings(max_items=2, when_full="end", initial_delay=30.0, max_delay=30.0)
        async with make(settings=settings) as session:
            aiter(session)
            server.refuse = [503] * 3
            await model.connections[0].caller.drop()
            await session.wait_for("rtkit.session.reconnecting", timeout=60)
            session.say("one", respond=False)
            session.say("two", respond=False)
            with pytest.raises(LimitExceededError):
                session.say("three")
            events = [event async for event in session]
            assert isinstance(events[-1].error, LimitExceededError)
            assert len(events[-1].unsent) == 2


@pytest.mark.anyio
async def test_too_many_calls_are_answered_and_not_run(virtual_time: None) -> None:
    release = anyio.Event()
    ran: list[str] = []

    async def slow(name: str) -> str:
        """Slow."""
        ran.append(name)
        await release.wait()
        return "ok"

    def five(items: list[dict[str, Any]]) -> Any:
        return (
            ["done"] if items[-1]["type"] != "message" else [("slow", f'{{"name":"{n}"}}') for n in range(5)]
        )

    model = ModelServer(five)
    finished: list[ToolFinished] = []
    settings = ToolSettings(max_waiting=3)
    async with serving(model) as (make, _), make(tools=[slow], tool_settings=settings) as session:
        session.on(ToolFinished, finished.append)
        session.say("go")
        await reply(session)
        release.set()
        await reply(session)
        await anyio.sleep(1)
        same(session, model)
    assert ran == ["0", "1", "2"]
    assert [isinstance(each.error, LimitExceededError) for each in finished] == [
        True,
        True,
        False,
        False,
        False,
    ]


@pytest.mark.anyio
async def test_what_is_not_understood_is_logged_once_and_harms_nothing_else(
    virtual_time: None, caplog: pytest.LogCaptureFixture
) -> None:
    model = ModelServer()
    async with serving(model) as (make, _), make() as session:
        for _ in range(5):
            await model.connections[0].emit(
                "response.output_text.delta", item_id={"not": "an id"}, content_index=0, delta=3
            )
        session.say("hello")
        assert (await reply(session)).response.status == "completed"
        same(session, model)
    warnings = [record for record in caplog.records if "not understood" in record.message]
    assert len(warnings) == 1


@pytest.mark.anyio
async def test_a_turn_costs_no_more_steps_in_a_long_conversation(virtual_time: None) -> None:
    """Counted, not timed: what looks at items one by one is not called for an event."""
    model = ModelServer()
    history = Conversation()
    for number in range(150):
        add(history, item(f"i{number}"))
    walks = 0

    class Counted(Conversation):
        def __iter__(self) -> Any:
            nonlocal walks
            walks += 1
            return super().__iter__()

    async with serving(model) as (make, _), make(history=history.snapshot()) as session:
        session.conversation.__class__ = Counted
        for _ in range(3):
            session.say("hello")
            await reply(session)
        assert walks == 0
