"""The beta's dialect as a translation: whatever comes in, nothing falls over, and what goes out is JSON."""

from __future__ import annotations

import json

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from rtkit.local.realtime import beta
from rtkit.local.realtime.session import ServedSession, Start, new_session

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-99, 99) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
FORMATS = st.sampled_from(["pcm16", "g711_ulaw", "mp3"])
SETTINGS = st.fixed_dictionaries(
    {},
    optional={
        "modalities": JSON | st.sampled_from([["text"], ["audio", "text"]]),
        "input_audio_format": FORMATS | JSON,
        "output_audio_format": FORMATS | JSON,
        "turn_detection": JSON,
        "voice": JSON,
        "audio": JSON,
        "tool_choice": JSON | st.just({"type": "function", "function": {"name": "f"}}),
        "tools": JSON,
        "max_response_output_tokens": st.just("inf") | JSON,
        "input": JSON,
    },
)
CONTENT = (
    st.sampled_from([{"type": "text", "text": "a"}, {"type": "input_text", "text": "b"}, {"type": "audio"}])
    | JSON
)
EVENTS = st.fixed_dictionaries(
    {
        "type": st.sampled_from(
            ["session.update", "transcription_session.update", "response.create", "conversation.item.create"]
        )
        | JSON
    },
    optional={
        "session": SETTINGS | JSON,
        "response": SETTINGS | JSON,
        "item": JSON
        | st.fixed_dictionaries(
            {
                "type": st.just("message"),
                "role": st.sampled_from(["user", "assistant"]),
                "content": st.lists(CONTENT, max_size=2),
            }
        ),
    },
)


@given(st.lists(EVENTS.map(json.dumps) | JSON.map(json.dumps) | st.text(max_size=9), max_size=12))
def test_nothing_that_a_client_of_the_beta_sends_upsets_a_session(messages):
    session = ServedSession(new_session("m"))
    sent = [session.created()]
    for message in messages:
        for reaction in session.receive(beta.incoming(message)):
            match reaction:
                case Start(turn):
                    sent += [*turn.begin(), *turn.take("one"), *turn.finish()]
                    session.end(turn)
                case dict():
                    sent.append(reaction)
                case _:
                    pass  # what the connection does: write, listen, stop
    for event in sent:
        said = beta.outgoing(event)
        if said is not None:
            assert json.loads(msgspec.json.encode(said)) == said
            assert not said["type"].startswith(("response.output_text", "response.output_audio"))


def test_fields_are_moved_both_ways():
    flat = {
        "modalities": ["audio", "text"],
        "voice": "sage",
        "input_audio_format": "g711_alaw",
        "turn_detection": {"type": "server_vad"},
        "max_response_output_tokens": 5,
    }
    filled = {
        "threshold": 0.5,
        "prefix_padding_ms": 300,
        "silence_duration_ms": 500,
        "idle_timeout_ms": None,
        "create_response": True,
        "interrupt_response": True,
    }
    assert beta.session_in(flat) == {
        "output_modalities": ["audio"],
        "audio": {
            "output": {"voice": "sage"},
            "input": {"format": {"type": "audio/pcma"}, "turn_detection": {"type": "server_vad"}},
        },
        "max_output_tokens": 5,
    }
    session = ServedSession(new_session("m"))
    session.receive(beta.incoming(json.dumps({"type": "session.update", "session": flat})))
    shown = beta.session_out(session.settings)
    assert {name: shown[name] for name in flat} == flat | {"turn_detection": {"type": "server_vad"} | filled}
