# Made from rtkit/resources/_async/safety.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.safety``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource
from rtkit.resources.operations import safety as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.client.options import RequestParams
    from rtkit.types.safety.models import SafetyAlert, SafetyCase

__all__ = ["Alerts", "Cases", "Safety"]


class Safety(Resource):
    """``client.safety``"""

    if TYPE_CHECKING:
        with_raw_response: SafetyWithRawResponse
        with_streaming_response: SafetyWithStreamingResponse

    @cached_property
    def cases(self) -> Cases:
        """``client.safety.cases``"""
        return Cases(self._client, self._reply)

    @cached_property
    def alerts(self) -> Alerts:
        """``client.safety.alerts``"""
        return Alerts(self._client, self._reply)


class Cases(Resource):
    """``client.safety.cases``"""

    if TYPE_CHECKING:
        with_raw_response: CasesWithRawResponse
        with_streaming_response: CasesWithStreamingResponse

    def retrieve(self, id: str, **params: Unpack[RequestParams]) -> SafetyCase:
        """Retrieve a case. ``GET /safety/cases/{id}``"""
        return self._operate(operations.CASES_RETRIEVE, params, id=id)


class Alerts(Resource):
    """``client.safety.alerts``"""

    if TYPE_CHECKING:
        with_raw_response: AlertsWithRawResponse
        with_streaming_response: AlertsWithStreamingResponse

    def retrieve(self, id: str, **params: Unpack[RequestParams]) -> SafetyAlert:
        """Retrieve an alert. ``GET /safety/alerts/{id}``"""
        return self._operate(operations.ALERTS_RETRIEVE, params, id=id)


if TYPE_CHECKING:

    class SafetyWithRawResponse:
        cases: CasesWithRawResponse
        alerts: AlertsWithRawResponse

    class SafetyWithStreamingResponse:
        cases: CasesWithStreamingResponse
        alerts: AlertsWithStreamingResponse

    class CasesWithRawResponse:
        retrieve = Raw(Cases.retrieve)

    class CasesWithStreamingResponse:
        retrieve = Streamed(Cases.retrieve)

    class AlertsWithRawResponse:
        retrieve = Raw(Alerts.retrieve)

    class AlertsWithStreamingResponse:
        retrieve = Streamed(Alerts.retrieve)
