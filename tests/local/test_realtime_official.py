"""Realtime sessions with the official SDK as the client, in both dialects; every event taken by its own types."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from websockets.sync.client import connect
from websockets.typing import Subprotocol

import rtkit.local
from rtkit.local import Reciter
from rtkit.local.voice.speech import PlaceholderTranscriber, ToneSynthesizer

openai = pytest.importorskip("openai", reason="the official SDK is a peer in this test, no dependency")

from tests.local.official import check  # noqa: E402

# The SDK's blocking connect() calls the websockets library in a way that its newer releases warn of.
pytestmark = pytest.mark.filterwarnings(
    "ignore:connect\\(\\) must be used as a context manager:DeprecationWarning"
)

MODEL = "gpt-realtime"
TOOL = {
    "type": "function",
    "name": "get_weather",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}
BETA_KNOWN = {".session.object", ".session.expires_at"}


@pytest.fixture(scope="module")
def server():
    # What is said without a speech engine, whether one is installed or not; tests/local/voice has the other.
    with rtkit.local.serve(synthesizer=ToneSynthesizer(), transcriber=PlaceholderTranscriber()) as server:
        yield server


@pytest.fixture
def client(server):
    # The beta's connect() would take wss:// for itself.
    urls = {"base_url": server.url, "websocket_base_url": server.ws_url}
    with openai.OpenAI(**urls, api_key="test", max_retries=0) as client:
        yield client


@pytest.fixture
def session(client):
    with client.realtime.connect(model=MODEL) as connection:
        assert check(connection.recv()).type == "session.created"
        yield connection


@pytest.fixture
def beta(client):
    with client.beta.realtime.connect(model="gpt-4o-realtime-preview") as connection:
        assert check(connection.recv(), known=BETA_KNOWN).type == "session.created"
        assert check(connection.recv()).type == "conversation.created"
        yield connection


def until(connection, type):
    events: list[Any] = []
    while not events or events[-1].type != type:
        events.append(check(connection.recv()))
        assert events[-1].type == type or events[-1].type != "error", events[-1]
    return events


def say(connection, text, **where):
    content = [{"type": "input_text", "text": text}]
    connection.conversation.item.create(item={"type": "message", "role": "user", "content": content}, **where)


def text_of(events, type="response.output_text.delta"):
    return "".join(event.delta for event in events if event.type == type)


def test_a_tool_is_called_and_its_result_is_spoken_of(session):
    session.session.update(session={"type": "realtime", "tools": [TOOL]})
    until(session, "session.updated")
    say(session, 'get_weather in "Bern"')
    until(session, "conversation.item.done")
    session.response.create()
    events = until(session, "response.done")
    (call,) = events[-1].response.output
    assert json.loads(call.arguments) == {"city": "Bern"}
    assert text_of(events, "response.function_call_arguments.delta") == call.arguments
    item = {"type": "function_call_output", "call_id": call.call_id, "output": "sunny"}
    session.conversation.item.create(item=item)
    until(session, "conversation.item.done")
    session.response.create(response={"tool_choice": "none"})
    assert text_of(until(session, "response.done")) == "get_weather says: sunny"


def test_a_response_is_overridden_and_stands_aside(session):
    say(session, "in the conversation")
    until(session, "conversation.item.done")
    aside = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "aside"}]}
    session.response.create(
        response={
            "conversation": "none",
            "input": [aside],
            "metadata": {"topic": "x"},
            "max_output_tokens": 1,
        }
    )
    done = until(session, "response.done")[-1].response
    assert (done.output[0].content[0].text, done.metadata, done.conversation_id) == (
        "aside",
        {"topic": "x"},
        None,
    )
    session.response.create(response={"max_output_tokens": 1})
    done = until(session, "response.done")[-1].response
    assert (done.status, done.status_details.reason) == ("incomplete", "max_output_tokens")
    assert done.output[0].content[0].text == "in"


def test_sound_is_committed_written_down_and_answered(session):
    transcription = {"model": "whisper-1"}
    session.session.update(session={"type": "realtime", "audio": {"input": {"transcription": transcription}}})
    assert until(session, "session.updated")[-1].session.audio.input.transcription.model == "whisper-1"
    second = base64.b64encode(bytes(48_000)).decode()
    session.input_audio_buffer.append(audio=second)
    session.input_audio_buffer.clear()
    until(session, "input_audio_buffer.cleared")
    session.input_audio_buffer.commit()
    assert check(session.recv()).error.code == "input_audio_buffer_commit_empty"
    session.input_audio_buffer.append(audio=second)
    session.input_audio_buffer.commit()
    committed, *_, written = until(session, "conversation.item.input_audio_transcription.completed")
    assert committed.type == "input_audio_buffer.committed"
    assert written.transcript == "[1.0 seconds of audio; no speech engine listened]"
    session.conversation.item.retrieve(item_id=committed.item_id)
    (content,) = until(session, "conversation.item.retrieved")[-1].item.content
    assert (content.audio, content.transcript) == (second, written.transcript)
    session.response.create()
    assert text_of(until(session, "response.done")) == written.transcript


def test_an_answer_is_spoken_and_cut_where_it_was_heard(session):
    session.session.update(session={"type": "realtime", "output_modalities": ["audio"]})
    until(session, "session.updated")
    say(session, "Two sentences. Are here.")
    until(session, "conversation.item.done")
    session.response.create()
    events = until(session, "response.done")
    types = [event.type for event in events]
    assert "response.output_text.delta" not in types
    assert text_of(events, "response.output_audio_transcript.delta") == "Two sentences. Are here."
    pcm = b"".join(
        base64.b64decode(event.delta) for event in events if event.type == "response.output_audio.delta"
    )
    # The first sentence sounds before the second is thought of.
    assert types.index("response.output_audio.delta") < len(types) - types[::-1].index(
        "response.output_audio_transcript.delta"
    )
    (item,) = events[-1].response.output
    lasts = len(pcm) // 48
    session.conversation.item.truncate(item_id=item.id, content_index=0, audio_end_ms=lasts + 1)
    assert check(session.recv()).error.param == "audio_end_ms"
    session.conversation.item.truncate(item_id=item.id, content_index=0, audio_end_ms=100)
    until(session, "conversation.item.truncated")
    session.conversation.item.retrieve(item_id=item.id)
    (content,) = until(session, "conversation.item.retrieved")[-1].item.content
    assert base64.b64decode(content.audio) == pcm[:4800]
    assert content.transcript == ""


def test_responses_aside_go_on_beside_the_one_in_the_conversation():
    with (
        rtkit.local.serve(Reciter("one two", delay=3600)) as server,
        openai.OpenAI(base_url=server.url, api_key="test") as client,
        client.realtime.connect(model=MODEL) as session,
    ):
        session.response.create()
        main = until(session, "response.created")[-1].response.id
        session.response.create()
        assert until(session, "error")[-1].error.code == "conversation_already_has_active_response"
        session.response.create(response={"conversation": "none"})
        aside = until(session, "response.created")[-1].response.id
        for id in (aside, main):
            session.response.cancel(response_id=id)
            done = until(session, "response.done")[-1].response
            assert (done.id, done.status, done.status_details.reason) == (id, "cancelled", "client_cancelled")
        session.response.cancel()
        assert check(session.recv()).error.code == "response_cancel_not_active"


def test_the_rate_limits_are_told_with_each_response(client):
    with client.realtime.connect(model=MODEL) as session:
        session.response.create()
        requests, tokens = until(session, "rate_limits.updated")[-1].rate_limits
        assert (requests.name, tokens.name) == ("requests", "tokens")
        assert 0 <= requests.remaining < requests.limit
        assert 0 < requests.reset_seconds <= 60


def test_a_session_ends_when_its_time_is_up():
    with (
        rtkit.local.serve(session_seconds=0.05) as server,
        connect(f"{server.ws_url}/realtime?model={MODEL}") as socket,
    ):
        assert json.loads(socket.recv())["type"] == "session.created"
        assert json.loads(socket.recv())["error"]["code"] == "session_expired"
        with pytest.raises(Exception, match="session_expired"):
            socket.recv()


def test_a_client_secret_carries_its_session(client, server):
    secret = check(
        client.realtime.client_secrets.create(
            expires_after={"anchor": "created_at", "seconds": 60},
            session={"type": "realtime", "model": "gpt-realtime-mini", "instructions": "Be brief."},
        )
    )
    with (
        openai.OpenAI(base_url=server.url, api_key=secret.value) as holder,
        holder.realtime.connect(model=MODEL) as session,
    ):
        opened = check(session.recv()).session
        assert (opened.model, opened.instructions) == ("gpt-realtime-mini", "Be brief.")


def test_a_browser_brings_its_key_as_a_subprotocol():
    with rtkit.local.serve(api_key="right") as server:
        names = ["realtime", "openai-insecure-api-key.right", "openai-beta.realtime-v1"]
        protocols = [Subprotocol(name) for name in names]
        with connect(f"{server.ws_url}/realtime?model={MODEL}", subprotocols=protocols) as socket:
            assert socket.subprotocol == "realtime"
            assert "modalities" in json.loads(socket.recv())["session"]
        with (
            pytest.raises(Exception, match="401"),
            connect(f"{server.ws_url}/realtime?model={MODEL}", subprotocols=protocols[:1]),
        ):
            pass


def test_a_transcription_session_writes_and_does_not_answer(client, server):
    with connect(f"{server.ws_url}/realtime?intent=transcription") as socket:
        assert json.loads(socket.recv())["session"]["type"] == "transcription"
        socket.send(json.dumps({"type": "response.create"}))
        assert json.loads(socket.recv())["type"] == "error"
    made = check(
        client.realtime.client_secrets.create(
            session={"type": "transcription", "audio": {"input": {"transcription": {"model": "whisper-1"}}}}
        )
    )
    assert made.session.audio.input.transcription.model == "whisper-1"


# The beta's dialect


def test_the_beta_has_its_own_words(beta):
    beta.session.update(
        session={
            "modalities": ["text"],
            "instructions": "Be brief.",
            "input_audio_format": "g711_ulaw",
            "max_response_output_tokens": 100,
            "tools": [TOOL],
        }
    )
    updated = check(beta.recv(), known=BETA_KNOWN)
    assert updated.type == "session.updated"
    assert (updated.session.input_audio_format, updated.session.max_response_output_tokens) == (
        "g711_ulaw",
        100,
    )
    say(beta, "hello there, you")
    assert [event.type for event in until(beta, "conversation.item.created")] == ["conversation.item.created"]
    beta.response.create()
    events = until(beta, "response.done")
    assert text_of(events, "response.text.delta") == "hello there, you"
    done = events[-1].response
    assert (done.modalities, done.output[0].content[0].type) == (["text"], "text")
    assert not {event.type for event in events} & {"response.output_text.delta", "conversation.item.done"}
    say(beta, "get_weather")
    until(beta, "conversation.item.created")
    beta.response.create(response={"modalities": ["text", "audio"]})
    call = until(beta, "response.done")[-1].response.output[0]
    assert (call.type, call.name) == ("function_call", "get_weather")


def test_the_beta_speaks(beta):
    say(beta, "Out loud.")
    until(beta, "conversation.item.created")
    beta.response.create(response={"modalities": ["text", "audio"]})
    events = until(beta, "response.done")
    assert text_of(events, "response.audio_transcript.delta") == "Out loud."
    assert {"response.audio.delta", "response.audio.done", "response.audio_transcript.done"} <= {
        event.type for event in events
    }
    assert events[-1].response.output[0].content[0].type == "audio"


def test_the_beta_is_refused_in_words(beta):
    beta.session.update(session={"input_audio_format": "mp3"})
    assert check(beta.recv()).error.code == "unsupported_value"
    beta.send({"type": "nothing"})
    assert check(beta.recv()).error.param == "type"


def test_beta_sessions_over_http(client):
    made = check(
        client.beta.realtime.sessions.create(
            model="gpt-4o-realtime-preview", voice="sage", modalities=["text"]
        ),
        known={".id", ".object", ".expires_at", ".model", ".input_audio_noise_reduction"},
    )
    assert (made.voice, made.modalities, made.client_secret.value[:3]) == ("sage", ["text"], "ek_")
    check(
        client.beta.realtime.transcription_sessions.create(input_audio_transcription={"model": "whisper-1"}),
        known={".id", ".object", ".expires_at", ".input_audio_noise_reduction"},
    )


def test_azures_path_speaks_the_beta(server):
    origin = server.ws_url.removesuffix("/v1")
    with connect(f"{origin}/openai/realtime?api-version=2024-10-01-preview&deployment=mine") as socket:
        session = json.loads(socket.recv())["session"]
        assert (session["model"], session["modalities"]) == ("mine", ["text"])
    with connect(f"{origin}/openai/v1/realtime?model=mine") as socket:
        assert json.loads(socket.recv())["session"]["output_modalities"] == ["text"]
