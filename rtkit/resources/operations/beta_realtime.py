# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.beta.realtime``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.beta.realtime.models import SessionCreateResponse, TranscriptionSession

__all__ = ["SESSIONS_CREATE", "TRANSCRIPTION_SESSIONS_CREATE"]

SESSIONS_CREATE: Operation[SessionCreateResponse] = Operation(
    "beta.realtime.sessions.create",
    "POST",
    "/realtime/sessions",
    "rtkit.types.beta.realtime.models:SessionCreateResponse",
    body=(
        "client_secret input_audio_format input_audio_noise_reduction input_audio_transcription instructions "
        "max_response_output_tokens modalities model output_audio_format speed temperature tool_choice tools "
        "tracing turn_detection voice"
    ),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
TRANSCRIPTION_SESSIONS_CREATE: Operation[TranscriptionSession] = Operation(
    "beta.realtime.transcription_sessions.create",
    "POST",
    "/realtime/transcription_sessions",
    "rtkit.types.beta.realtime.models:TranscriptionSession",
    body=(
        "client_secret include input_audio_format input_audio_noise_reduction input_audio_transcription "
        "modalities turn_detection"
    ),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
