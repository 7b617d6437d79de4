# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.beta.realtime``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.realtime.connection._async.connect import AsyncBetaRealtimeConnect
from rtkit.resources.operations import beta_realtime as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.resources.params.beta_realtime import SessionsCreateParams, TranscriptionSessionsCreateParams
    from rtkit.types.beta.realtime.models import SessionCreateResponse, TranscriptionSession

__all__ = ["AsyncRealtime", "AsyncSessions", "AsyncTranscriptionSessions"]


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
        return await self._operate(operations.SESSIONS_CREATE, params)


class AsyncTranscriptionSessions(AsyncResource):
    """``client.beta.realtime.transcription_sessions``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncTranscriptionSessionsWithRawResponse
        with_streaming_response: AsyncTranscriptionSessionsWithStreamingResponse

    async def create(self, **params: Unpack[TranscriptionSessionsCreateParams]) -> TranscriptionSession:
        """Create a transcription session. ``POST /realtime/transcription_sessions``"""
        return await self._operate(operations.TRANSCRIPTION_SESSIONS_CREATE, params)


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
