# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.live``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.client._async.response import AsyncBinaryContent
from rtkit.client.call import Operation
from rtkit.realtime.connection._async.live import AsyncForksConnect, AsyncLiveConnect, AsyncSidebandConnect
from rtkit.resources.operations import live as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client.options import RequestParams
    from rtkit.resources.params.live import (
        LiveCreateParams,
        SessionsAcceptParams,
        SessionsForkParams,
        SessionsReferParams,
        SessionsRejectParams,
    )
    from rtkit.types.live.models import LiveCreateResponse

__all__ = ["AsyncForks", "AsyncLive", "AsyncSessions", "AsyncSideband"]

_SESSIONS_DOWNLOAD_RECORDING: Operation[AsyncBinaryContent] = Operation(
    "live.sessions.download_recording",
    "GET",
    "/live/sessions/{session_id}/content",
    AsyncBinaryContent,
    fixed_headers={"Accept": "application/binary"},
)


class AsyncLive(AsyncLiveConnect, AsyncResource):
    """``client.live``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncLiveWithRawResponse
        with_streaming_response: AsyncLiveWithStreamingResponse

    @cached_property
    def sideband(self) -> AsyncSideband:
        """``client.live.sideband``"""
        return AsyncSideband(self._client, self._reply)

    @cached_property
    def forks(self) -> AsyncForks:
        """``client.live.forks``"""
        return AsyncForks(self._client, self._reply)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """``client.live.sessions``"""
        return AsyncSessions(self._client, self._reply)

    async def create(self, **params: Unpack[LiveCreateParams]) -> LiveCreateResponse:
        """Create a live session. ``POST /live/sessions``"""
        return await self._operate(operations.LIVE_CREATE, params)


class AsyncSideband(AsyncSidebandConnect, AsyncResource):
    """``client.live.sideband``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncSidebandWithRawResponse
        with_streaming_response: AsyncSidebandWithStreamingResponse


class AsyncForks(AsyncForksConnect, AsyncResource):
    """``client.live.forks``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncForksWithRawResponse
        with_streaming_response: AsyncForksWithStreamingResponse


class AsyncSessions(AsyncResource):
    """``client.live.sessions``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncSessionsWithRawResponse
        with_streaming_response: AsyncSessionsWithStreamingResponse

    async def accept(self, session_id: str, **params: Unpack[SessionsAcceptParams]) -> None:
        """Accept a session. ``POST /live/sessions/{session_id}/accept``"""
        return await self._operate(operations.SESSIONS_ACCEPT, params, session_id=session_id)

    async def download_recording(
        self, session_id: str, **params: Unpack[RequestParams]
    ) -> AsyncBinaryContent:
        """Download the recording of a session. ``GET /live/sessions/{session_id}/content``"""
        return await self._operate(_SESSIONS_DOWNLOAD_RECORDING, params, session_id=session_id)

    async def fork(self, session_id: str, **params: Unpack[SessionsForkParams]) -> LiveCreateResponse:
        """Fork a session. ``POST /live/sessions/{session_id}/fork``"""
        return await self._operate(operations.SESSIONS_FORK, params, session_id=session_id)

    async def hangup(self, session_id: str, **params: Unpack[RequestParams]) -> None:
        """Hang up a session. ``POST /live/sessions/{session_id}/hangup``"""
        return await self._operate(operations.SESSIONS_HANGUP, params, session_id=session_id)

    async def refer(self, session_id: str, **params: Unpack[SessionsReferParams]) -> None:
        """Refer a session. ``POST /live/sessions/{session_id}/refer``"""
        return await self._operate(operations.SESSIONS_REFER, params, session_id=session_id)

    async def reject(self, session_id: str, **params: Unpack[SessionsRejectParams]) -> None:
        """Reject a session. ``POST /live/sessions/{session_id}/reject``"""
        return await self._operate(operations.SESSIONS_REJECT, params, session_id=session_id)


if TYPE_CHECKING:

    class AsyncLiveWithRawResponse:
        sideband: AsyncSidebandWithRawResponse
        forks: AsyncForksWithRawResponse
        sessions: AsyncSessionsWithRawResponse
        create = AsyncRaw(AsyncLive.create)

    class AsyncLiveWithStreamingResponse:
        sideband: AsyncSidebandWithStreamingResponse
        forks: AsyncForksWithStreamingResponse
        sessions: AsyncSessionsWithStreamingResponse
        create = AsyncStreamed(AsyncLive.create)

    class AsyncSidebandWithRawResponse: ...

    class AsyncSidebandWithStreamingResponse: ...

    class AsyncForksWithRawResponse: ...

    class AsyncForksWithStreamingResponse: ...

    class AsyncSessionsWithRawResponse:
        accept = AsyncRaw(AsyncSessions.accept)
        download_recording = AsyncRaw(AsyncSessions.download_recording)
        fork = AsyncRaw(AsyncSessions.fork)
        hangup = AsyncRaw(AsyncSessions.hangup)
        refer = AsyncRaw(AsyncSessions.refer)
        reject = AsyncRaw(AsyncSessions.reject)

    class AsyncSessionsWithStreamingResponse:
        accept = AsyncStreamed(AsyncSessions.accept)
        download_recording = AsyncStreamed(AsyncSessions.download_recording)
        fork = AsyncStreamed(AsyncSessions.fork)
        hangup = AsyncStreamed(AsyncSessions.hangup)
        refer = AsyncStreamed(AsyncSessions.refer)
        reject = AsyncStreamed(AsyncSessions.reject)
