# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.beta.realtime``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.client.call import Operation
from rtkit.realtime.connection._async.connect import AsyncBetaRealtimeConnect

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.resources.params.beta_realtime import SessionsCreateParams, TranscriptionSessionsCreateParams
    from rtkit.types.beta.realtime.models import SessionCreateResponse, TranscriptionSession

__all__ = ["AsyncRealtime", "AsyncSessions", "AsyncTranscriptionSessions"]

_SESSIONS_CREATE: Operation[SessionCreateResponse] = Operation(
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
_TRANSCRIPTION_SESSIONS_CREATE: Operation[TranscriptionSession] = Operation(
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


class AsyncRealtime(AsyncBetaRealtimeConnect, AsyncResource):
    """``client.beta.realtime``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncRealtimeWithRawResponse
        with_streaming_response: AsyncRealtimeWithStreamingResponse

    @cached_property
    def sessions(self) -> AsyncSessions:
        """``client.beta.realtime.sessions``"""
        return AsyncSessions(self._client, self._reply)

    @cached_property
    def transcription_sessions(self) -> AsyncTranscriptionSessions:
        """``client.beta.realtime.transcription_sessions``"""
        return AsyncTranscriptionSessions(self._client, self._reply)


class AsyncSessions(AsyncResource):
    """``client.beta.realtime.sessions``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncSessionsWithRawResponse
        with_streaming_response: AsyncSessionsWithStreamingResponse

    async def create(self, **params: Unpack[SessionsCreateParams]) -> SessionCreateResponse:
        """Create a session. ``POST /realtime/sessions``"""
        return await self._operate(_SESSIONS_CREATE, params)


class AsyncTranscriptionSessions(AsyncResource):
    """``client.beta.realtime.transcription_sessions``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncTranscriptionSessionsWithRawResponse
        with_streaming_response: AsyncTranscriptionSessionsWithStreamingResponse

    async def create(self, **params: Unpack[TranscriptionSessionsCreateParams]) -> TranscriptionSession:
        """Create a transcription session. ``POST /realtime/transcription_sessions``"""
        return await self._operate(_TRANSCRIPTION_SESSIONS_CREATE, params)


if TYPE_CHECKING:

    class AsyncRealtimeWithRawResponse:
        sessions: AsyncSessionsWithRawResponse
        transcription_sessions: AsyncTranscriptionSessionsWithRawResponse

    class AsyncRealtimeWithStreamingResponse:
        sessions: AsyncSessionsWithStreamingResponse
        transcription_sessions: AsyncTranscriptionSessionsWithStreamingResponse

    class AsyncSessionsWithRawResponse:
        create = AsyncRaw(AsyncSessions.create)

    class AsyncSessionsWithStreamingResponse:
        create = AsyncStreamed(AsyncSessions.create)

    class AsyncTranscriptionSessionsWithRawResponse:
        create = AsyncRaw(AsyncTranscriptionSessions.create)

    class AsyncTranscriptionSessionsWithStreamingResponse:
        create = AsyncStreamed(AsyncTranscriptionSessions.create)
