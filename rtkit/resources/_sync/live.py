# Made from rtkit/resources/_async/live.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.live``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource
from rtkit.client._sync.response import BinaryContent
from rtkit.client.call import Operation
from rtkit.realtime.connection._sync.live import ForksConnect, LiveConnect, SidebandConnect
from rtkit.resources.operations import live as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.client.options import RequestParams
    from rtkit.resources.params.live import (
        LiveCreateParams,
        SessionsAcceptParams,
        SessionsForkParams,
        SessionsReferParams,
        SessionsRejectParams,
    )
    from rtkit.types.live.models import LiveCreateResponse

__all__ = ["Forks", "Live", "Sessions", "Sideband"]

_SESSIONS_DOWNLOAD_RECORDING: Operation[BinaryContent] = Operation(
    "live.sessions.download_recording",
    "GET",
    "/live/sessions/{session_id}/content",
    BinaryContent,
    fixed_headers={"Accept": "application/binary"},
)


class Live(LiveConnect, Resource):
    """``client.live``"""

    if TYPE_CHECKING:
        with_raw_response: LiveWithRawResponse
        with_streaming_response: LiveWithStreamingResponse

    @cached_property
    def sideband(self) -> Sideband:
        """``client.live.sideband``"""
        return Sideband(self._client, self._reply)

    @cached_property
    def forks(self) -> Forks:
        """``client.live.forks``"""
        return Forks(self._client, self._reply)

    @cached_property
    def sessions(self) -> Sessions:
        """``client.live.sessions``"""
        return Sessions(self._client, self._reply)

    def create(self, **params: Unpack[LiveCreateParams]) -> LiveCreateResponse:
        """Create a live session. ``POST /live/sessions``"""
        return self._operate(operations.LIVE_CREATE, params)


class Sideband(SidebandConnect, Resource):
    """``client.live.sideband``"""

    if TYPE_CHECKING:
        with_raw_response: SidebandWithRawResponse
        with_streaming_response: SidebandWithStreamingResponse


class Forks(ForksConnect, Resource):
    """``client.live.forks``"""

    if TYPE_CHECKING:
        with_raw_response: ForksWithRawResponse
        with_streaming_response: ForksWithStreamingResponse


class Sessions(Resource):
    """``client.live.sessions``"""

    if TYPE_CHECKING:
        with_raw_response: SessionsWithRawResponse
        with_streaming_response: SessionsWithStreamingResponse

    def accept(self, session_id: str, **params: Unpack[SessionsAcceptParams]) -> None:
        """Accept a session. ``POST /live/sessions/{session_id}/accept``"""
        return self._operate(operations.SESSIONS_ACCEPT, params, session_id=session_id)

    def download_recording(self, session_id: str, **params: Unpack[RequestParams]) -> BinaryContent:
        """Download the recording of a session. ``GET /live/sessions/{session_id}/content``"""
        return self._operate(_SESSIONS_DOWNLOAD_RECORDING, params, session_id=session_id)

    def fork(self, session_id: str, **params: Unpack[SessionsForkParams]) -> LiveCreateResponse:
        """Fork a session. ``POST /live/sessions/{session_id}/fork``"""
        return self._operate(operations.SESSIONS_FORK, params, session_id=session_id)

    def hangup(self, session_id: str, **params: Unpack[RequestParams]) -> None:
        """Hang up a session. ``POST /live/sessions/{session_id}/hangup``"""
        return self._operate(operations.SESSIONS_HANGUP, params, session_id=session_id)

    def refer(self, session_id: str, **params: Unpack[SessionsReferParams]) -> None:
        """Refer a session. ``POST /live/sessions/{session_id}/refer``"""
        return self._operate(operations.SESSIONS_REFER, params, session_id=session_id)

    def reject(self, session_id: str, **params: Unpack[SessionsRejectParams]) -> None:
        """Reject a session. ``POST /live/sessions/{session_id}/reject``"""
        return self._operate(operations.SESSIONS_REJECT, params, session_id=session_id)


if TYPE_CHECKING:

    class LiveWithRawResponse:
        sideband: SidebandWithRawResponse
        forks: ForksWithRawResponse
        sessions: SessionsWithRawResponse
        create = Raw(Live.create)

    class LiveWithStreamingResponse:
        sideband: SidebandWithStreamingResponse
        forks: ForksWithStreamingResponse
        sessions: SessionsWithStreamingResponse
        create = Streamed(Live.create)

    class SidebandWithRawResponse: ...

    class SidebandWithStreamingResponse: ...

    class ForksWithRawResponse: ...

    class ForksWithStreamingResponse: ...

    class SessionsWithRawResponse:
        accept = Raw(Sessions.accept)
        download_recording = Raw(Sessions.download_recording)
        fork = Raw(Sessions.fork)
        hangup = Raw(Sessions.hangup)
        refer = Raw(Sessions.refer)
        reject = Raw(Sessions.reject)

    class SessionsWithStreamingResponse:
        accept = Streamed(Sessions.accept)
        download_recording = Streamed(Sessions.download_recording)
        fork = Streamed(Sessions.fork)
        hangup = Streamed(Sessions.hangup)
        refer = Streamed(Sessions.refer)
        reject = Streamed(Sessions.reject)
