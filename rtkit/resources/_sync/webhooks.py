# Made from rtkit/resources/_async/webhooks.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.webhooks``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource
from rtkit.helpers.webhooks import WebhooksHelpers
from rtkit.resources.operations import webhooks as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._backends.blocking import Paginator
    from rtkit.client._sync.pages import SyncCursorPage
    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.client.options import RequestParams
    from rtkit.resources.params.webhooks import (
        WebhooksCreateParams,
        WebhooksListParams,
        WebhooksRotateSecretParams,
        WebhooksTestParams,
        WebhooksUpdateParams,
    )
    from rtkit.types.webhooks.models import (
        DeletedWebhookEndpoint,
        WebhookEndpoint,
        WebhookEndpointTestResult,
        WebhookEndpointWithSecret,
        WebhookEventTypeList,
    )

__all__ = ["EventTypes", "Webhooks"]


class Webhooks(WebhooksHelpers, Resource):
    """``client.webhooks``"""

    if TYPE_CHECKING:
        with_raw_response: WebhooksWithRawResponse
        with_streaming_response: WebhooksWithStreamingResponse

    @cached_property
    def event_types(self) -> EventTypes:
        """``client.webhooks.event_types``"""
        return EventTypes(self._client, self._reply)

    def create(self, **params: Unpack[WebhooksCreateParams]) -> WebhookEndpointWithSecret:
        """Create a webhook. ``POST /webhook_endpoints``"""
        return self._operate(operations.WEBHOOKS_CREATE, params)

    def retrieve(self, webhook_endpoint_id: str, **params: Unpack[RequestParams]) -> WebhookEndpoint:
        """Retrieve a webhook. ``GET /webhook_endpoints/{webhook_endpoint_id}``"""
        return self._operate(operations.WEBHOOKS_RETRIEVE, params, webhook_endpoint_id=webhook_endpoint_id)

    def update(self, webhook_endpoint_id: str, **params: Unpack[WebhooksUpdateParams]) -> WebhookEndpoint:
        """Update a webhook. ``POST /webhook_endpoints/{webhook_endpoint_id}``"""
        return self._operate(operations.WEBHOOKS_UPDATE, params, webhook_endpoint_id=webhook_endpoint_id)

    def list(self, **params: Unpack[WebhooksListParams]) -> Paginator[SyncCursorPage[WebhookEndpoint]]:
        """List the webhooks, in pages. ``GET /webhook_endpoints``"""
        return self._paginate(operations.WEBHOOKS_LIST, params)

    def delete(self, webhook_endpoint_id: str, **params: Unpack[RequestParams]) -> DeletedWebhookEndpoint:
        """Delete a webhook. ``DELETE /webhook_endpoints/{webhook_endpoint_id}``"""
        return self._operate(operations.WEBHOOKS_DELETE, params, webhook_endpoint_id=webhook_endpoint_id)

    def rotate_secret(
        self, webhook_endpoint_id: str, **params: Unpack[WebhooksRotateSecretParams]
    ) -> WebhookEndpointWithSecret:
        """Rotate the secret of a webhook. ``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret``"""
        return self._operate(
            operations.WEBHOOKS_ROTATE_SECRET, params, webhook_endpoint_id=webhook_endpoint_id
        )

    def test(
        self, webhook_endpoint_id: str, **params: Unpack[WebhooksTestParams]
    ) -> WebhookEndpointTestResult:
        """Test a webhook. ``POST /webhook_endpoints/{webhook_endpoint_id}/test``"""
        return self._operate(operations.WEBHOOKS_TEST, params, webhook_endpoint_id=webhook_endpoint_id)


class EventTypes(Resource):
    """``client.webhooks.event_types``"""

    if TYPE_CHECKING:
        with_raw_response: EventTypesWithRawResponse
        with_streaming_response: EventTypesWithStreamingResponse

    def list(self, **params: Unpack[RequestParams]) -> WebhookEventTypeList:
        """List the event types. ``GET /webhook_event_types``"""
        return self._operate(operations.EVENT_TYPES_LIST, params)


if TYPE_CHECKING:

    class WebhooksWithRawResponse:
        event_types: EventTypesWithRawResponse
        create = Raw(Webhooks.create)
        retrieve = Raw(Webhooks.retrieve)
        update = Raw(Webhooks.update)
        list = Raw(Webhooks.list)
        delete = Raw(Webhooks.delete)
        rotate_secret = Raw(Webhooks.rotate_secret)
        test = Raw(Webhooks.test)

    class WebhooksWithStreamingResponse:
        event_types: EventTypesWithStreamingResponse
        create = Streamed(Webhooks.create)
        retrieve = Streamed(Webhooks.retrieve)
        update = Streamed(Webhooks.update)
        list = Streamed(Webhooks.list)
        delete = Streamed(Webhooks.delete)
        rotate_secret = Streamed(Webhooks.rotate_secret)
        test = Streamed(Webhooks.test)

    class EventTypesWithRawResponse:
        list = Raw(EventTypes.list)

    class EventTypesWithStreamingResponse:
        list = Streamed(EventTypes.list)
