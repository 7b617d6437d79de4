"""What every family of endpoints answers, held against this project's types: nothing lost, nothing undescribed."""

from __future__ import annotations

import io
import json
import wave

import httpx
import httpx_sse
import pytest
from websockets.sync.client import connect

import rtkit.local
from rtkit import types
from rtkit.core.decode import Decoder
from rtkit.local.voice.speech import PlaceholderTranscriber, ToneSynthesizer
from rtkit.types import audio, beta, chat, conversations, realtime, responses, vector_stores
from tests.local.test_types import drift

PARAMETERS = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
TOOL = {"type": "function", "name": "get_weather", "parameters": PARAMETERS, "strict": True}
CHAT = {"model": "m", "messages": [{"role": "user", "content": "hello there, you"}]}
CHAT_TOOL = {"type": "function", "function": {"name": "get_weather", "parameters": PARAMETERS}}
REASON = {"reasoning": {"effort": "low", "summary": "auto"}, "include": ["reasoning.encrypted_content"]}


@pytest.fixture(scope="module")
def server():
    # What speaks and listens is not what is tested, and has to be the same wherever the tests run.
    with rtkit.local.serve(synthesizer=ToneSynthesizer(), transcriber=PlaceholderTranscriber()) as server:
        yield server


@pytest.fixture
def client(server):
    with httpx.Client(base_url=server.url) as client:
        yield client


def check(payload: bytes, kind, *, known=()):
    decoded = Decoder(kind).decode(payload)
    assert decoded.to_dict() == json.loads(payload)
    assert {path for path in drift(decoded) if path not in known} == set()
    return decoded


@pytest.mark.parametrize(
    ("path", "body", "kind"),
    [
        ("responses", {"model": "m", "input": "get_weather", "tools": [TOOL], **REASON}, responses.Response),
        ("responses", {"model": "m", "input": "x", "background": True}, responses.Response),
        ("responses/compact", {"model": "m", "input": "x"}, responses.CompactedResponse),
        ("chat/completions", CHAT | {"n": 2, "logprobs": True, "top_logprobs": 2}, chat.ChatCompletion),
        ("chat/completions", CHAT | {"tools": [CHAT_TOOL], "tool_choice": "required"}, chat.ChatCompletion),
        ("completions", {"model": "m", "prompt": "hello there", "logprobs": 1}, types.Completion),
        ("embeddings", {"model": "m", "input": "x", "dimensions": 3}, types.CreateEmbeddingResponse),
        ("moderations", {"input": "kill"}, types.ModerationCreateResponse),
        ("conversations", {"metadata": {"a": "b"}}, conversations.Conversation),
        ("uploads", {"bytes": 3, "filename": "a", "mime_type": "text/plain", "purpose": "batch"}, types.Upload),
        ("vector_stores", {"name": "a"}, types.VectorStore),
        ("images/generations", {"prompt": "a", "size": "256x256"}, types.ImagesResponse),
        ("realtime/client_secrets", {"session": {"type": "realtime"}}, realtime.ClientSecretCreateResponse),
    ],
)  # fmt: skip
def test_answers(client, path, body, kind):
    check(client.post(path, json=body).content, kind)


@pytest.mark.parametrize(
    ("path", "body", "kind"),
    [
        ("responses", {"model": "m", "input": "get_weather", "tools": [TOOL]}, responses.ResponseStreamEvent),
        ("responses", {"model": "m", "input": "x", **REASON}, responses.ResponseStreamEvent),
        ("responses", {"model": "m", "input": "x", "background": True}, responses.ResponseStreamEvent),
        ("chat/completions", CHAT | {"stream_options": {"include_usage": True}}, chat.ChatCompletionChunk),
        ("chat/completions", CHAT | {"tools": [CHAT_TOOL], "tool_choice": "required"}, chat.ChatCompletionChunk),
        ("images/generations", {"prompt": "a", "size": "256x256", "partial_images": 1}, types.ImageGenStreamEvent),
    ],
)  # fmt: skip
def test_streams(client, path, body, kind):
    with httpx_sse.connect_sse(client, "POST", path, json=body | {"stream": True}) as source:
        payloads = [event.data.encode() for event in source.iter_sse() if event.data != "[DONE]"]
    for payload in payloads:
        check(payload, kind)
    assert payloads


def test_files_and_what_is_made_of_them(client):
    file = client.post("files", data={"purpose": "batch"}, files={"file": ("a.jsonl", b"{}")})
    id = check(file.content, types.FileObject).id
    asked = {"completion_window": "24h", "endpoint": "/v1/responses", "input_file_id": id}
    check(client.post("batches", json=asked).content, types.Batch)
    store = client.post("vector_stores", json={}).json()["id"]
    held = client.post(f"vector_stores/{store}/files", json={"file_id": id})
    check(held.content, vector_stores.VectorStoreFile)
    batch = client.post(f"vector_stores/{store}/file_batches", json={"file_ids": [id]})
    check(batch.content, vector_stores.VectorStoreFileBatch)


def test_transcripts(client):
    sound = io.BytesIO()
    with wave.open(sound, "wb") as recording:
        recording.setnchannels(2)
        recording.setsampwidth(2)
        recording.setframerate(8000)
        recording.writeframes(bytes(32_000))
    files = {"file": ("a.wav", sound.getvalue())}
    asked = {"model": "m", "response_format": "verbose_json"}
    verbose = client.post("audio/transcriptions", data=asked, files=files)
    # The API says what it was asked for; its types leave that out.
    assert check(verbose.content, audio.TranscriptionVerbose, known={""}).duration == 1.0
    with httpx_sse.connect_sse(
        client, "POST", "audio/transcriptions", data={"model": "m", "stream": "true"}, files=files
    ) as source:
        for event in source.iter_sse():
            check(event.data.encode(), audio.TranscriptionStreamEvent)


@pytest.mark.parametrize(
    ("beta_words", "kind"),
    [(False, realtime.RealtimeServerEvent), (True, beta.realtime.RealtimeServerEvent)],
    ids=["ga", "beta"],
)
def test_realtime_events(server, beta_words, kind):
    headers = {"openai-beta": "realtime=v1"} if beta_words else {}
    modalities = {"modalities": ["audio", "text"]} if beta_words else {"output_modalities": ["audio"]}
    transcription = {"model": "whisper-1"}
    session = (
        {"input_audio_transcription": transcription, "tools": [{**TOOL, "strict": None}]}
        if beta_words
        else {"type": "realtime", "audio": {"input": {"transcription": transcription}}, "tools": [TOOL]}
    )
    session["tools"] = [{name: value for name, value in TOOL.items() if name != "strict"}]
    content = [{"type": "input_text", "text": "get_weather"}]
    sent = [
        {"type": "session.update", "session": session},
        {"type": "input_audio_buffer.append", "audio": "AAAA" * 2000},
        {"type": "input_audio_buffer.commit"},
        {"type": "response.create", "response": modalities},
    ]
    again = [
        {"type": "conversation.item.create", "item": {"type": "message", "role": "user", "content": content}},
        {"type": "response.create", "response": modalities},
    ]
    seen: list[str] = []
    with connect(f"{server.ws_url}/realtime?model=m", additional_headers=headers) as socket:
        for batch in (sent, again):
            for said in batch:
                socket.send(json.dumps(said))
            while not seen or seen[-1] != "response.done":
                payload = socket.recv(decode=False)
                seen.append(check(payload, kind, known={"session"}).type)
            seen.append("")
    assert {"response.done", "response.function_call_arguments.done", "input_audio_buffer.committed"} <= set(
        seen
    )
    assert "error" not in seen
    assert ("response.audio.delta" if beta_words else "response.output_audio.delta") in seen
