"""The parts of a session that are without I/O, each alone."""

from __future__ import annotations

import base64
import json
import pickle
import subprocess
import sys
from array import array
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rtkit.audio import PCM16_24K, PCMA_8K, PCMU_8K, AudioFormat, Converter
from rtkit.audio.formats import pcm
from rtkit.audio.protocols import Heard
from rtkit.core.decode import Decoder
from rtkit.errors import LimitExceededError
from rtkit.realtime.settings import Settings
from rtkit.realtime.state.conversation import Conversation, audio_ms
from rtkit.realtime.state.core import HANDLERS, SessionCore
from rtkit.realtime.state.formats import Onset
from rtkit.realtime.state.lifetime import Lifetime
from rtkit.realtime.state.limits import Governor, LimitDecision, Limits, Prices
from rtkit.realtime.state.machines import (
    LINK,
    MAX_QUEUED_RESPONSES,
    REPLY,
    ReplyState,
    StateError,
    diagram,
    step,
)
from rtkit.realtime.state.metrics import Metrics, SentAudioClock, Turn, Usage
from rtkit.realtime.state.replay import Backoff, UnconfirmedAudio, restore_events
from rtkit.realtime.state.response_requests import TAG, OutOfBandRequests
from rtkit.realtime.state.send_queue import COMMIT, MAX_EVENTS, AudioChunk, SendQueue
from rtkit.realtime.state.truncation import server_interrupts, truncations
from rtkit.types.realtime import RealtimeServerEvent
from tests.realtime.support.parts import apply

DOCS = Path(__file__).parent.parent.parent / "docs"


def event(kind: str, **fields: Any) -> Any:
    return Decoder(RealtimeServerEvent).convert({"type": kind, "event_id": "e", **fields})


def message(item_id: str, role: str, text: str = "", kind: str = "", **fields: Any) -> dict[str, Any]:
    kind = kind or ("output_text" if role == "assistant" else "input_text")
    content = [{"type": kind, "transcript" if "audio" in kind else "text": text}] if text else []
    return {"id": item_id, "type": "message", "role": role, "content": content, **fields}


# -- the tables


@pytest.mark.parametrize("table", [LINK, REPLY])
def test_a_table_is_closed_and_every_state_can_be_reached(table: Any) -> None:
    targets = {target for row in table.values() for target in row.values()}
    assert targets <= set(table)
    assert set(table) - targets <= {next(iter(table))}


def test_every_link_that_is_not_closed_can_be_closed() -> None:
    for state, row in LINK.items():
        assert "close" in row, state
        assert LINK[row["close"]].get("closed", "closed") == "closed"


def test_what_can_not_happen_is_refused() -> None:
    with pytest.raises(StateError) as caught:
        step(LINK, "closed", "open")
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (copy.state, copy.trigger) == ("closed", "open")


def test_the_drawings_in_the_docs_are_made_from_the_tables() -> None:
    text = (DOCS / "session.md").read_text()
    for table in (LINK, REPLY):
        assert diagram(table) in text
    printed = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "rtkit.realtime.state.machines"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert diagram(LINK) in printed


# -- the reply


CREATED = event("response.created", response={"id": "r", "conversation_id": "c"})
DONE = event("response.done", response={"id": "r", "conversation_id": "c", "status": "completed"})


def refusal(code: str, event_id: str | None) -> Any:
    return event("error", error={"type": "x", "code": code, "message": "m", "event_id": event_id})


def test_nothing_is_asked_without_a_link() -> None:
    reply = ReplyState()
    assert reply.queue_response() == []
    assert reply.queue_response() == []
    reply.open = True
    (asked,) = reply.next()
    assert asked["type"] == "response.create"
    assert reply.next() == []
    assert reply.queued_responses == 0


def test_a_response_outside_of_the_conversation_is_nobodys_turn() -> None:
    reply = ReplyState()
    reply.open = True
    apply(reply, event("response.created", response={"id": "r", "conversation_id": None}))
    assert reply.state == "idle"
    apply(reply, event("response.created", response={"id": "r"}))
    assert reply.state == "active"


def test_a_refused_wish_is_not_asked_again() -> None:
    reply = ReplyState()
    reply.open = True
    (asked,) = reply.queue_response({"voice": "nobody"})
    assert apply(reply, refusal("invalid_value", asked["event_id"])) == []
    assert reply.state == "idle"


def test_a_cancel_that_came_too_late_is_over() -> None:
    reply = ReplyState()
    reply.open = True
    assert reply.cancel() == []
    reply.queue_response()
    (cancel,) = reply.cancel()
    assert cancel["type"] == "response.cancel"
    apply(reply, refusal("response_cancel_not_active", cancel["event_id"]))
    assert reply.state == "idle"


def test_a_loss_takes_the_reply_along() -> None:
    for ask in (True, False):
        reply = ReplyState()
        reply.open = True
        reply.queue_response({"metadata": {}})
        assert not reply.lost(ask_again=ask)  # not begun: a wish
        assert reply.queued_responses == 1
        reply.open = True
        reply.next()
        apply(reply, CREATED)
        assert reply.lost(ask_again=ask)
        assert reply.queued_responses == int(ask)


def created(asked: dict[str, Any] | None = None, **fields: Any) -> Any:
    """A server that knows metadata: it gives back that of ``asked``, and has none of its own."""
    metadata = asked["response"]["metadata"] if asked else None
    response = {"id": "r", "conversation_id": "c", "metadata": metadata, **fields}
    return event("response.created", response=response)


def test_what_was_asked_is_not_lost_behind_the_servers_own_reply() -> None:
    reply = ReplyState()
    reply.open = True
    (asked,) = reply.queue_response({"voice": "a"})
    apply(reply, created())  # by turn detection
    apply(reply, DONE)
    assert reply.state == "idle"
    assert not reply.lost(ask_again=False)
    assert reply.queued_responses == 1
    reply.open = True
    (again,) = reply.next()
    assert again["response"]["voice"] == asked["response"]["voice"]
    assert again["event_id"] != asked["event_id"]
    apply(reply, created(again))
    assert reply.lost(ask_again=False)
    assert reply.queued_responses == 0


def test_a_cut_reply_of_the_server_and_what_was_asked_meanwhile() -> None:
    for ask in (True, False):
        reply = ReplyState()
        reply.open = True
        reply.queue_response({"voice": "a"})
        apply(reply, created())
        assert reply.lost(ask_again=ask)
        assert reply.queued_responses == 1 + int(ask)


def test_what_was_cancelled_is_not_asked_again() -> None:
    reply = ReplyState()
    reply.open = True
    (asked,) = reply.queue_response()
    reply.cancel()
    apply(reply, refusal("conversation_already_has_active_response", asked["event_id"]))
    reply.lost(ask_again=True)
    assert reply.queued_responses == 0


@pytest.mark.parametrize("silent", [True, False])
def test_a_server_that_gives_no_metadata_back_is_found_out(silent: bool) -> None:
    answer = CREATED if silent else created()
    reply = ReplyState()
    reply.open = True
    for _ in range(3):
        assert reply.queue_response()
        apply(reply, answer)
        apply(reply, DONE)
    reply.lost(ask_again=True)
    assert reply.queued_responses == 0


def test_metadata_of_the_program_has_precedence() -> None:
    full = {f"k{number}": "v" for number in range(16)}
    reply = ReplyState()
    reply.open = True
    (asked,) = reply.queue_response({"metadata": full})
    assert asked["response"] == {"metadata": full}
    apply(reply, created(asked))
    apply(reply, DONE)
    reply.lost(ask_again=True)
    assert reply.queued_responses == 0
    reply.open = True
    (asked,) = reply.queue_response({"metadata": {"a": "b"}})
    assert asked["response"]["metadata"] == {"a": "b", TAG: asked["event_id"]}


def test_responses_beside_the_conversation_are_bounded() -> None:
    asides = OutOfBandRequests()
    for _ in range(MAX_QUEUED_RESPONSES):
        asides.ask({"conversation": "none"})
    with pytest.raises(LimitExceededError):
        asides.ask({"conversation": "none"})
    apply(asides, refusal("invalid_value", "aside_rtkit_1"))
    apply(asides, created(conversation_id=None))  # without its tag: the oldest is meant
    apply(asides, event("response.done", response={"id": "r", "conversation_id": None}))
    assert len(asides) == MAX_QUEUED_RESPONSES - 2


def test_wishes_are_bounded() -> None:
    reply = ReplyState()
    for number in range(MAX_QUEUED_RESPONSES):
        reply.queue_response({"n": number})
    with pytest.raises(LimitExceededError):
        reply.queue_response({"n": -1})


MOVES = st.lists(
    st.sampled_from(["wish", "cancel", "created", "own", "done", "busy", "not_active", "lost", "open"]),
    max_size=60,
)


@given(MOVES)
def test_whatever_happens_one_reply_at_a_time_is_asked_for(moves: list[str]) -> None:
    reply = ReplyState()
    outstanding = False
    for move in moves:
        sent: list[dict[str, Any]] = []
        if move == "wish":
            sent = reply.queue_response()
        elif move == "cancel":
            sent = reply.cancel()
        elif move == "created":
            apply(reply, CREATED)
        elif move == "own":
            apply(reply, created())
        elif move == "done" and reply.state != "asked":
            outstanding = False
            sent = apply(reply, DONE)
        elif move == "busy" and len(reply._requests) > 0:
            outstanding = False
            asked = next(iter(reply._requests._open))
            sent = apply(reply, refusal("conversation_already_has_active_response", asked))
        elif move == "not_active" and reply.state == "cancelling":
            outstanding = False
            sent = apply(reply, refusal("response_cancel_not_active", None))
        elif move == "lost":
            outstanding = False
            reply.lost(ask_again=True)
        elif move == "open":
            reply.open = True
            sent = reply.next()
        for each in sent:
            if each["type"] == "response.create":
                assert not outstanding
                assert reply.open
                outstanding = True
        assert reply.state in REPLY


# -- the mirror


def test_deltas_make_items_and_full_forms_replace_them() -> None:
    conversation = Conversation()
    place = {"response_id": "r", "item_id": "a", "output_index": 0, "content_index": 0}
    added = event("conversation.item.added", item=message("a", "assistant", status="in_progress"))
    apply(conversation, added)
    apply(
        conversation, event("response.content_part.added", **place, part={"type": "audio", "transcript": ""})
    )
    apply(conversation, event("response.output_audio_transcript.delta", **place, delta="Hel"))
    apply(conversation, event("response.output_audio_transcript.delta", **place, delta="lo"))
    sound = base64.b64encode(bytes(4800)).decode()
    apply(conversation, event("response.output_audio.delta", **place, delta=sound))
    item = conversation["a"]
    assert (item.text, item.audio_ms, item.status) == ("Hello", 100.0, "in_progress")
    apply(conversation, event("response.output_audio_transcript.done", **place, transcript="Hello!"))
    done = message("a", "assistant", "", status="completed")
    apply(conversation, event("response.output_item.done", response_id="r", output_index=0, item=done))
    assert (item.text, item.status) == ("Hello!", "completed")
    apply(conversation, event("conversation.item.deleted", item_id="a"))
    assert len(conversation) == 0
    apply(conversation, event("response.output_text.delta", **place, delta="late"))
    apply(conversation, event("brand.new"))
    assert len(conversation) == 0


def test_items_keep_their_places() -> None:
    conversation = Conversation()
    for item_id, previous in (("a", None), ("c", "a"), ("b", "a"), ("d", "c")):
        apply(
            conversation,
            event(
                "conversation.item.added", item=message(item_id, "user", item_id), previous_item_id=previous
            ),
        )
    conversation.sent(message("z", "system", "first"), after="root")
    assert [item.id for item in conversation] == ["z", "a", "b", "c", "d"]
    assert not conversation["z"].confirmed
    apply(conversation, event("conversation.item.added", item=message("z", "system", "first")))
    assert conversation["z"].confirmed
    assert "a" in conversation
    assert conversation.get(None) is None


def test_speech_becomes_an_item_and_then_a_text() -> None:
    conversation = Conversation()
    apply(conversation, event("input_audio_buffer.committed", item_id="u", previous_item_id=None))
    place = {"item_id": "u", "content_index": 0}
    kind = "conversation.item.input_audio_transcription"
    apply(conversation, event(f"{kind}.delta", **place, delta="hel"))
    assert conversation["u"].text == "hel"
    usage = {"type": "duration", "seconds": 1.0}
    apply(conversation, event(f"{kind}.completed", **place, transcript="hello", usage=usage))
    assert conversation.text == "user: hello"


def test_a_truncation_by_another_client_cuts_too() -> None:
    conversation = Conversation()
    conversation.sent(message("a", "assistant", "one two three four", "output_audio"))
    conversation["a"].received_ms[0] = 1000.0
    apply(conversation, event("conversation.item.truncated", item_id="a", content_index=0, audio_end_ms=500))
    assert conversation["a"].text == "one two"
    full = message("a", "assistant", "one two three four", "output_audio", status="completed")
    apply(conversation, event("conversation.item.done", item=full))
    assert (conversation["a"].text, conversation["a"].status) == ("one two", "incomplete")
    conversation.cut("nobody", 3)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["a", "b", "c"]), st.sampled_from(["user", "assistant"]), st.text(max_size=20)
        ),
        max_size=8,
    ),
    st.integers(0, 3000),
)
def test_a_snapshot_is_json_and_gives_the_same_conversation(items: list[Any], heard: int) -> None:
    conversation = Conversation(audio_format="audio/pcmu")
    for item_id, role, text in items:
        apply(conversation, event("conversation.item.added", item=message(item_id, role, text)))
    for item in conversation:
        item.received_ms[1] = 3000.0
        conversation.cut(item.id, heard)
    snapshot = conversation.snapshot()
    again = Conversation.restore(json.loads(json.dumps(snapshot)))
    assert again.snapshot() == snapshot
    assert list(again) == list(conversation)


@given(st.integers(0, 10_000))
def test_the_length_of_sound_is_told_from_its_base64(size: int) -> None:
    text = base64.b64encode(bytes(size)).decode()
    assert audio_ms(text) == size / 48
    assert audio_ms(text, "audio/pcmu") == size / 8


# -- what goes out


@given(st.lists(st.one_of(st.just("event"), st.integers(1, 30)), max_size=60), st.booleans())
def test_sound_is_bounded_and_events_keep_their_order(puts: list[Any], newest: bool) -> None:
    outgoing = SendQueue(max_audio=100, when_behind="drop_newest" if newest else "drop_oldest")
    total = sent = events = 0
    for number, put in enumerate(puts):
        if put == "event":
            outgoing.put({"number": number})
            events += 1
        else:
            outgoing.put_audio(bytes([number]) * put, float(number))
            total += put
        assert outgoing.audio_size <= 100
    order = []
    while (taken := outgoing.take()) is not None:
        if isinstance(taken, AudioChunk):
            sent += len(taken.data)
            order.append(taken.data[0])
        else:
            order.append(taken["number"])
            events -= 1
    assert order == sorted(order)
    assert events == 0
    assert sent + outgoing.take_dropped() == total
    assert outgoing.audio_size == len(outgoing) == 0


def test_what_could_not_be_sent_is_the_next_again() -> None:
    outgoing = SendQueue(max_audio=100)
    outgoing.put_audio(b"abc", 1.0)
    outgoing.put({"type": "update"})
    taken = outgoing.take()
    assert taken is not None
    outgoing.put_back(taken)
    assert outgoing.take() == taken
    outgoing.put_audio(b"old", 2.0)
    outgoing.drop_audio_before(3.0)
    assert outgoing.take_dropped() == 3
    assert outgoing.take_events() == [{"type": "update"}]
    for _ in range(MAX_EVENTS):
        outgoing.put({})
    with pytest.raises(LimitExceededError):
        outgoing.put({})


# -- survival


def test_the_history_is_retold_as_it_was_heard() -> None:
    conversation = Conversation()
    kept = UnconfirmedAudio(1000)
    kept.appended(b"abcd")
    kept.committed("spoken")
    call = {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"}
    image = {"type": "input_image", "image_url": "data:"}
    for value in (
        message("unsent", "user", "last"),
        message("text", "user", "hello"),
        message("heard", "assistant", "what was heard", "output_audio", status="incomplete"),
        {**call, "id": "done", "status": "completed"},
        {"type": "function_call_output", "id": "out", "call_id": "c", "output": "x"},
        {**call, "id": "cut", "status": "in_progress"},
        {"id": "spoken", "type": "message", "role": "user", "content": [{"type": "input_audio"}]},
        {"id": "silent", "type": "message", "role": "user", "content": [{"type": "input_audio"}]},
        {"id": "image", "type": "message", "role": "user", "content": [image]},
        {"id": "list", "type": "mcp_list_tools", "tools": []},
    ):
        conversation.sent(value).confirmed = value["id"] != "unsent"
    retelling = restore_events(conversation, kept)
    items = [each["item"] for each in retelling.events]
    assert [item["id"] for item in items] == ["text", "heard", "done", "out", "spoken", "image", "unsent"]
    assert retelling.left_out == ["cut", "silent", "list"]
    assert items[1]["content"] == [{"type": "output_text", "text": "what was heard"}]
    assert "status" not in items[1]
    assert items[4]["content"] == [{"type": "input_audio", "audio": "YWJjZA=="}]
    assert items[5]["content"] == [image]


def test_what_the_server_names_stands_before_what_is_on_its_way() -> None:
    conversation = Conversation()
    conversation.sent({"id": "on its way", "type": "message", "role": "user", "content": []})
    apply(conversation, event("input_audio_buffer.committed", item_id="first", previous_item_id=None))
    apply(conversation, event("input_audio_buffer.committed", item_id="second", previous_item_id="not known"))
    assert [item.id for item in conversation] == ["first", "second", "on its way"]


def test_what_is_committed_stays_behind_its_sound() -> None:
    outgoing = SendQueue(max_audio=100)
    commit = {"type": COMMIT}
    outgoing.put({"type": "update"})
    outgoing.put_audio(b"ab", 1.0)
    outgoing.put(commit)
    outgoing.put_audio(b"cd", 1.0)
    outgoing.put({"type": "other"})
    outgoing.clear_audio()
    assert (outgoing.audio_size, outgoing.take_dropped(), outgoing.commits) == (2, 0, 1)
    assert outgoing.take_events() == [{"type": "update"}, {"type": "other"}]
    assert [outgoing.take(), outgoing.take(), outgoing.take()] == [AudioChunk(b"ab", 1.0), commit, None]


@given(st.lists(st.tuples(st.sampled_from("acxsnrl"), st.integers(0, 400)), max_size=30), st.integers(0, 500))
def test_kept_sound_is_bounded(steps: list[tuple[str, int]], room: int) -> None:
    kept = UnconfirmedAudio(500)
    for number, (step_, size) in enumerate(steps):
        match step_:
            case "a":
                kept.appended(bytes(size))
            case "c":
                kept.committed(str(number))
            case "x":
                kept.transcribed(str(number - 1))
            case "s":
                kept.commit_sent()
            case "n":
                kept.commit_not_sent()
            case "r":
                kept.commit_refused()
            case "l":
                kept.cleared()
        assert len(kept._open) <= 500
        assert sorted(kept._commits) == list(kept._commits)
        assert all(0 <= place <= len(kept._open) for place in kept._commits)
        assert sum(map(len, kept._items.values())) == kept._size <= 500
    assert sum(map(len, kept.take_open(room))) <= room
    assert kept.take_open(500) == [b""]


def test_kept_sound_is_cut_where_it_was_committed() -> None:
    kept = UnconfirmedAudio(500)
    kept.appended(b"first")
    kept.commit_sent()
    kept.appended(b"second")
    kept.commit_sent()
    kept.appended(b"third")
    kept.committed("item_1")
    assert kept.of("item_1") == b"first"
    kept.cleared()
    kept.appended(b"fourth")
    assert kept.take_open(500) == [b"second", b"fourth"]
    kept.appended(bytes(501))
    assert kept.take_open(100) == [bytes(100)]
    assert kept.take_forgotten() == 401
    assert kept.take_forgotten() == 0


def test_delays_double_and_end() -> None:
    backoff = Backoff(4, 1.0, 3.0)
    assert [backoff.next_delay(0.0) for _ in range(5)] == [0.75, 1.5, 2.25, 2.25, None]
    backoff.succeeded()
    assert backoff.next_delay(1.0) == 1.0


# -- interruption, limits, timings


def test_what_was_heard_is_kept_and_what_was_not_is_deleted() -> None:
    conversation = Conversation()
    for item_id in ("whole", "part", "none"):
        conversation.sent(message(item_id, "assistant", "one two three four", "output_audio"))
        conversation[item_id].received_ms[0] = 1000.0
    heard = [
        Heard("whole", 0, samples=24_000, written=24_000, rate=24_000, ended=True),
        Heard("part", 0, samples=12_000, written=24_000, rate=24_000),
        Heard("none", 0, samples=0, written=24_000, rate=24_000),
        Heard("stranger", 0, samples=1, written=2, rate=24_000),
    ]
    assert truncations(conversation, heard) == [
        {"type": "conversation.item.truncate", "item_id": "part", "content_index": 0, "audio_end_ms": 500},
        {"type": "conversation.item.delete", "item_id": "none"},
    ]
    assert [item.text for item in conversation] == ["one two three four", "one two"]
    assert server_interrupts({"type": "server_vad"})
    assert not server_interrupts({"type": "server_vad", "interrupt_response": False})
    assert not server_interrupts(None)


def test_limits_in_time() -> None:
    governor = Governor(Limits(minutes=1, silence=30, grace=5), now=100.0)
    nothing = Usage()
    assert governor.check(110.0, nothing) is None
    assert governor.next_check(110.0) == 20.0
    governor.active(120.0)
    assert governor.next_check(120.0) == 30.0
    assert governor.check(150.0, nothing) == LimitDecision("silence", certain=False)
    governor.active(151.0)
    assert governor.next_check(151.0) == 4.0
    assert governor.check(155.0, nothing) == LimitDecision("silence", certain=True)
    assert Governor(Limits(), 0.0).next_check(5.0) is None


def test_cached_tokens_have_their_own_price() -> None:
    prices = Prices(
        text_input=4, text_cached=1, audio_input=32, audio_cached=0.4, audio_output=64, text_output=16
    )
    usage = Usage(
        text_input=1_000_000, text_cached=500_000, text_output=1_000_000,
        audio_input=2_000_000, audio_cached=1_000_000, audio_output=500_000,
    )  # fmt: skip
    assert prices.cost(usage) == pytest.approx(2 + 0.5 + 16 + 32 + 0.4 + 32)


@given(st.lists(st.one_of(st.none(), st.floats(0, 100)), min_size=6, max_size=6))
def test_segments_add_up(marks: list[float | None]) -> None:
    names = ("speech_end", "speech_known", "committed", "first_event", "first_audio", "audible")
    known: dict[str, Any] = dict(zip(names, sorted(m for m in marks if m is not None), strict=False))
    turn = Turn(**known)
    assert sum(turn.segments.values()) == pytest.approx(turn.silence or 0.0)


def test_positions_in_the_sound_are_times() -> None:
    clock = SentAudioClock()
    for number in range(1, 2000):
        clock.sent(20.0, number / 50)
    assert clock.time_at(39_000) == pytest.approx(39.0)
    assert clock.time_at(10**9) is None
    clock.restarted()
    assert clock.time_at(0) is None


def test_a_sound_is_older_than_the_piece_that_it_was_sent_in() -> None:
    clock = SentAudioClock()
    clock.sent(100.0, 7.0)
    clock.sent(100.0, 7.1)
    clock.sent(1000.0, 7.15)  # of a recording, all at once
    assert clock.time_at(50) == 7.0
    assert clock.time_at(140) == pytest.approx(7.04)
    assert clock.time_at(300) == 7.1
    clock.delay = 0.04
    assert clock.time_at(140) == pytest.approx(7.0)


@pytest.mark.parametrize("format", [PCM16_24K, PCMU_8K, PCMA_8K, AudioFormat("float32", 16_000)], ids=str)
def test_a_reply_sounds_behind_the_silence_that_it_begins_with(format: AudioFormat) -> None:
    onset = Onset(format)
    rate = format.rate
    silent = Converter(AudioFormat("pcm16", rate), format).convert(pcm.silence(rate // 10))
    onset.feed(silent)
    assert (onset.seconds, onset.found) == (0.0, False)
    loud = Converter(AudioFormat("pcm16", rate), format).convert(array("h", [2000] * 100).tobytes())
    onset.feed(silent + loud)
    assert onset.seconds == pytest.approx(0.2)
    onset.feed(loud)
    assert onset.seconds == pytest.approx(0.2)


def test_usage_of_servers_that_say_little() -> None:
    metrics = Metrics()
    apply(metrics, SimpleNamespace(type="response.created", response={"id": "r"}), 1.0)
    turn = apply(metrics, SimpleNamespace(type="response.done", response={"id": "r", "status": "x"}), 2.0)
    assert turn is not None
    assert (turn.usage, turn.done, metrics.usage.total) == (Usage(), 2.0, 0)


# -- drift


FIELDS = st.sampled_from([
    "item", "item_id", "delta", "response", "error", "part", "content_index", "transcript", "text", "arguments",
    "previous_item_id", "audio_end_ms",
])  # fmt: skip
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 10**9) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["id", "type", "role", "content", "status", "output", "conversation_id", "code", "event_id"]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=8,
)
KINDS = st.sampled_from([*HANDLERS, "new"])


@given(st.lists(st.tuples(KINDS, st.dictionaries(FIELDS, VALUES, max_size=5)), max_size=12))
def test_whatever_the_server_says_the_session_goes_on(events: list[Any]) -> None:
    told: list[Any] = []
    core = SessionCore({}, Settings(), now=0.0, emit=told.append)
    core.fire("open")
    core.connected(0.0)
    core.restored()
    for kind, fields in events:
        core.receive(Decoder(RealtimeServerEvent).convert({"type": kind, **fields}), 1.0)
    assert sum(not each.type.startswith("rtkit.") for each in told) == len(events)
    json.dumps(core.conversation.snapshot())
    core.lost()


@pytest.mark.parametrize(
    ("left", "pause", "certain"),
    [
        (None, 3300, 3570),
        (7200, 3300, 3570),
        (1200, 1072.5, 1170),
        (10, 3300, 3570),
        (-5, 3300, 3570),
        ("x", 3300, 3570),
    ],
)
def test_a_connection_lives_as_long_as_both_sides_allow(left: Any, pause: float, certain: float) -> None:
    lifetime = Lifetime(Settings(), 100.0)
    lifetime.apply_session(
        {} if left is None else {"expires_at": left if left == "x" else 5000 + left}, 100.0, 5000.0
    )
    assert lifetime.next_look(100.0) == pause
    assert not lifetime.has_ended(100 + pause - 1, pause=True)
    assert lifetime.has_ended(100 + pause, pause=True)
    assert not lifetime.has_ended(100 + certain - 1, pause=False)
    assert lifetime.has_ended(100 + certain, pause=False)


def test_a_connection_that_is_never_to_be_replaced() -> None:
    lifetime = Lifetime(Settings(roll_over_after=None), 0.0)
    lifetime.apply_session({"expires_at": 5000.0 + 600}, 0.0, 5000.0)
    assert lifetime.next_look(1e6) is None
    assert not lifetime.has_ended(1e6, pause=True)
