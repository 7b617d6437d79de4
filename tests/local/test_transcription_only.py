"""A realtime session that only transcribes, as a client that sets nothing finds it."""

from __future__ import annotations

import base64
import json
import math
import struct
from typing import TYPE_CHECKING, Any

from websockets.sync.client import connect

import rtkit.local
from rtkit.local.voice.activity import EnergyActivity

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator


class Hears:
    async def transcribe(self, sound: Any, /, *, language: str | None) -> AsyncGenerator[str, None]:
        yield "what was said"


def test_who_sends_sound_hears_of_it() -> None:
    tone = b"".join(struct.pack("<h", int(12_000 * math.sin(n / 8))) for n in range(24_000))
    audio = base64.b64encode(tone + bytes(48_000)).decode()
    with (
        rtkit.local.serve(transcriber=Hears(), voice_activity=EnergyActivity()) as server,
        connect(f"{server.ws_url}/realtime?intent=transcription") as socket,
    ):
        session = json.loads(socket.recv(timeout=30))["session"]
        assert session["audio"]["input"]["turn_detection"]["type"] == "server_vad"
        socket.send(json.dumps({"type": "input_audio_buffer.append", "audio": audio}))
        types: list[str] = []
        while not types or types[-1] != "conversation.item.input_audio_transcription.completed":
            event = json.loads(socket.recv(timeout=30))
            types.append(event["type"])
        assert event["transcript"] == "what was said"
    assert types[0] == "input_audio_buffer.speech_started"
