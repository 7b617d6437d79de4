"""The offline server's pure parts: words, faults, refusals, and the session that nothing can upset."""

from __future__ import annotations

import json

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from rtkit.local.api.response_request import CreateResponse
from rtkit.local.engines.engine import MAX_TOKEN_CHARS, Prompt, split_tokens
from rtkit.local.engines.prompts import Before
from rtkit.local.realtime import conversation
from rtkit.local.realtime.session import Drop, Hear, Listen, ServedSession, Start, Stop, Write, new_session
from rtkit.local.server.http import decode_json
from rtkit.local.server.wire import Refusal, encode_sse


@given(st.text())
def test_pieces_joined_are_the_text(text):
    cut = split_tokens(text)
    assert "".join(cut) == text
    assert all(cut)
    assert all(len("".join(piece.split())) <= MAX_TOKEN_CHARS for piece in cut)


def test_a_piece_is_a_word_with_the_space_before_it():
    assert split_tokens("  one two,\n\nthree \n") == ["  one", " two,", "\n\nthree \n"]
    assert split_tokens("流" * (MAX_TOKEN_CHARS + 1)) == ["流" * MAX_TOKEN_CHARS, "流"]
    assert split_tokens("") == []
    assert split_tokens(" \t") == [" \t"]
    assert split_tokens(" " * 1_000_000) == [" " * 1_000_000]


@given(st.text())
def test_an_event_is_one_event_on_the_wire(text):
    wire = encode_sse({"type": "response.output_text.delta", "delta": text})
    head, data = wire.split(b"\ndata: ", 1)
    assert head == b"event: response.output_text.delta"
    assert data.endswith(b"\n\n")
    assert data.count(b"\n") == 2
    assert b"\r" not in data
    assert json.loads(data)["delta"] == text


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
CLIENT_EVENTS = [
    "session.update",
    "conversation.item.create",
    "conversation.item.retrieve",
    "conversation.item.delete",
    "conversation.item.truncate",
    "input_audio_buffer.append",
    "input_audio_buffer.commit",
    "input_audio_buffer.clear",
    "output_audio_buffer.clear",
    "response.create",
    "response.cancel",
]
# Client events that are nearly right: the fields that there are, with anything in them.
EVENTS = st.fixed_dictionaries(
    {"type": st.sampled_from(CLIENT_EVENTS) | JSON},
    optional={
        "event_id": st.text() | JSON,
        "session": JSON
        | st.fixed_dictionaries(
            {"type": st.just("realtime")}, optional={"tools": JSON, "audio": JSON, "tool_choice": JSON}
        ),
        "audio": JSON | st.sampled_from(["", "AAAA", "AAAA" * 2000]),
        "audio_end_ms": st.integers(-1, 9),
        "content_index": st.integers(-1, 1),
        "item": JSON
        | st.fixed_dictionaries(
            {"type": st.just("message"), "role": st.sampled_from(["user", "robot"]), "content": st.just([])},
            optional={"id": st.sampled_from(["a", "b"])},
        ),
        "item_id": st.sampled_from(["a", "b"]) | JSON,
        "previous_item_id": st.sampled_from(["a", "root"]) | JSON,
        "response": JSON,
        "response_id": JSON,
    },
)


@given(st.lists(st.binary() | st.text() | EVENTS.map(json.dumps), max_size=20))
def test_nothing_that_a_client_sends_upsets_a_session(messages):
    session = ServedSession(new_session("gpt-realtime"))
    for message in messages:
        for reaction in session.receive(message):
            if isinstance(reaction, Start):
                assert isinstance(reaction.turn.prompt, Prompt)
                list(reaction.turn.begin())
                list(reaction.turn.finish())
                session.end(reaction.turn)
                assert session.active is None
            elif isinstance(reaction, Write):
                session.written(reaction.item_id, "what was said")
            elif isinstance(reaction, Listen):
                heard = [told for piece in reaction.slices for told in session.hear(piece)]
                sounds = [told.data for told in heard if isinstance(told, Hear)]
                assert len(sounds) == len(heard)
                assert b"".join(sounds) == b"".join(reaction.slices)
            elif isinstance(reaction, Hear | Drop):
                assert reaction.item_id
            else:
                # Nothing is active here, so there is nothing to stop.
                assert not isinstance(reaction, Stop)
                assert json.loads(msgspec.json.encode(reaction)) == reaction


@given(st.binary() | JSON.map(json.dumps).map(str.encode))
def test_any_body_is_a_request_or_refused(body):
    try:
        request = decode_json(body, CreateResponse)
        assert isinstance(request.prompt(Before([], [])), Prompt)
    except Refusal:
        return


def said(*events):
    session = ServedSession(new_session("gpt-realtime"))
    return session, [session.receive(json.dumps(event)) for event in events]


def test_items_stand_where_they_were_put():
    def create(id, **where):
        item = {"type": "message", "role": "user", "id": id, "content": []}
        return {"type": "conversation.item.create", "item": item, **where}

    _, answers = said(
        create("b"),
        create("a", previous_item_id="root"),
        create("d"),
        create("c", previous_item_id="b"),
        create("e", previous_item_id="nobody"),
    )
    *added, refused = [answer[0] for answer in answers]
    assert [event["previous_item_id"] for event in added] == [None, None, "b", "b"]
    assert refused["error"]["param"] == "previous_item_id"


def test_a_conversation_is_bounded(monkeypatch):
    monkeypatch.setattr(conversation, "MAX_ITEMS", 2)
    item = {"type": "message", "role": "user", "content": []}
    _, answers = said(*[{"type": "conversation.item.create", "item": item}] * 3)
    assert [answer[0]["type"] for answer in answers] == ["conversation.item.added"] * 3
    disabled = {"type": "session.update", "session": {"type": "realtime", "truncation": "disabled"}}
    session, (_, _, (start,)) = said(
        disabled, {"type": "conversation.item.create", "item": item}, {"type": "response.create"}
    )
    list(start.turn.begin())
    list(start.turn.finish())
    session.end(start.turn)
    assert session.receive('{"type": "response.create"}')[0]["error"]["code"] == "too_many_items"
    aside = {"type": "response.create", "response": {"conversation": "none"}}
    assert isinstance(session.receive(json.dumps(aside))[0], Start)


def test_a_response_is_cancelled_by_its_own_id_only():
    session, ((start,),) = said({"type": "response.create"})
    refused = session.receive(json.dumps({"type": "response.cancel", "response_id": "resp_other"}))
    assert refused[0]["error"]["code"] == "response_cancel_not_active"
    cancel = {"type": "response.cancel", "response_id": start.turn.id}
    assert session.receive(json.dumps(cancel)) == [Stop(start.turn)]


def test_a_response_that_is_cancelled_at_once_is_whole_all_the_same():
    session, ((start,),) = said({"type": "response.create"})
    events = [*start.turn.cancel()]
    assert [event["type"] for event in events] == ["response.created", "response.done"]
    session.end(start.turn)
    ((start,),) = [session.receive(json.dumps({"type": "response.create"}))]
    events = [*start.turn.begin(), *start.turn.take("once")]
    events += start.turn.cancel()
    session.end(start.turn)
    assert [event["type"] for event in events] == [
        "response.created",
        "response.output_item.added",
        "conversation.item.added",
        "response.content_part.added",
        "response.output_text.delta",
        "response.output_text.done",
        "response.content_part.done",
        "conversation.item.done",
        "response.output_item.done",
        "response.done",
    ]
    assert events[-1]["response"]["status"] == "cancelled"


def test_instructions_of_the_response_go_before_those_of_the_session():
    update = {"type": "session.update", "session": {"type": "realtime", "instructions": "session's"}}
    _, (_, (start,)) = said(update, {"type": "response.create"})
    assert start.turn.prompt == Prompt("gpt-realtime", "", "session's")
    _, (_, (start,)) = said(update, {"type": "response.create", "response": {"instructions": "response's"}})
    assert start.turn.prompt.instructions == "response's"
