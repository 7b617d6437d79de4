# Made from rtkit/resources/_async/beta_realtime.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.beta.realtime``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource
from rtkit.realtime.connection._sync.connect import BetaRealtimeConnect
from rtkit.resources.operations import beta_realtime as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.resources.params.beta_realtime import SessionsCreateParams, TranscriptionSessionsCreateParams
    from rtkit.types.beta.realtime.models import SessionCreateResponse, TranscriptionSession

__all__ = ["Realtime", "Sessions", "TranscriptionSessions"]


class Realtime(BetaRealtimeConnect, Resource):
    """``client.beta.realtime``"""

    if TYPE_CHECKING:
        with_raw_response: RealtimeWithRawResponse
        with_streaming_response: RealtimeWithStreamingResponse

    @cached_property
    def sessions(self) -> Sessions:
        """``client.beta.realtime.sessions``"""
        return Sessions(self._client, self._reply)

    @cached_property
    def transcription_sessions(self) -> TranscriptionSessions:
        """``client.beta.realtime.transcription_sessions``"""
        return TranscriptionSessions(self._client, self._reply)


class Sessions(Resource):
    """``client.beta.realtime.sessions``"""

    if TYPE_CHECKING:
        with_raw_response: SessionsWithRawResponse
        with_streaming_response: SessionsWithStreamingResponse

    def create(self, **params: Unpack[SessionsCreateParams]) -> SessionCreateResponse:
        """Create a session. ``POST /realtime/sessions``"""
        return self._operate(operations.SESSIONS_CREATE, params)


class TranscriptionSessions(Resource):
    """``client.beta.realtime.transcription_sessions``"""

    if TYPE_CHECKING:
        with_raw_response: TranscriptionSessionsWithRawResponse
        with_streaming_response: TranscriptionSessionsWithStreamingResponse

    def create(self, **params: Unpack[TranscriptionSessionsCreateParams]) -> TranscriptionSession:
        """Create a transcription session. ``POST /realtime/transcription_sessions``"""
        return self._operate(operations.TRANSCRIPTION_SESSIONS_CREATE, params)


if TYPE_CHECKING:

    class RealtimeWithRawResponse:
        sessions: SessionsWithRawResponse
        transcription_sessions: TranscriptionSessionsWithRawResponse

    class RealtimeWithStreamingResponse:
        sessions: SessionsWithStreamingResponse
        transcription_sessions: TranscriptionSessionsWithStreamingResponse

    class SessionsWithRawResponse:
        create = Raw(Sessions.create)

    class SessionsWithStreamingResponse:
        create = Streamed(Sessions.create)

    class TranscriptionSessionsWithRawResponse:
        create = Raw(TranscriptionSessions.create)

    class TranscriptionSessionsWithStreamingResponse:
        create = Streamed(TranscriptionSessions.create)
