# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.safety``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.resources.operations import safety as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client.options import RequestParams
    from rtkit.types.safety.models import SafetyAlert, SafetyCase

__all__ = ["AsyncAlerts", "AsyncCases", "AsyncSafety"]


class AsyncSafety(AsyncResource):
    """``client.safety``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncSafetyWithRawResponse
        with_streaming_response: AsyncSafetyWithStreamingResponse

    @cached_property
    def cases(self) -> AsyncCases:
        """``client.safety.cases``"""
        return AsyncCases(self._client, self._reply)

    @cached_property
    def alerts(self) -> AsyncAlerts:
        """``client.safety.alerts``"""
        return AsyncAlerts(self._client, self._reply)


class AsyncCases(AsyncResource):
    """``client.safety.cases``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncCasesWithRawResponse
        with_streaming_response: AsyncCasesWithStreamingResponse

    async def retrieve(self, id: str, **params: Unpack[RequestParams]) -> SafetyCase:
        """Retrieve a case. ``GET /safety/cases/{id}``"""
        return await self._operate(operations.CASES_RETRIEVE, params, id=id)


class AsyncAlerts(AsyncResource):
    """``client.safety.alerts``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncAlertsWithRawResponse
        with_streaming_response: AsyncAlertsWithStreamingResponse

    async def retrieve(self, id: str, **params: Unpack[RequestParams]) -> SafetyAlert:
        """Retrieve an alert. ``GET /safety/alerts/{id}``"""
        return await self._operate(operations.ALERTS_RETRIEVE, params, id=id)


if TYPE_CHECKING:

    class AsyncSafetyWithRawResponse:
        cases: AsyncCasesWithRawResponse
        alerts: AsyncAlertsWithRawResponse

    class AsyncSafetyWithStreamingResponse:
        cases: AsyncCasesWithStreamingResponse
        alerts: AsyncAlertsWithStreamingResponse

    class AsyncCasesWithRawResponse:
        retrieve = AsyncRaw(AsyncCases.retrieve)

    class AsyncCasesWithStreamingResponse:
        retrieve = AsyncStreamed(AsyncCases.retrieve)

    class AsyncAlertsWithRawResponse:
        retrieve = AsyncRaw(AsyncAlerts.retrieve)

    class AsyncAlertsWithStreamingResponse:
        retrieve = AsyncStreamed(AsyncAlerts.retrieve)
