# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.webhooks``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.helpers.webhooks import WebhooksHelpers
from rtkit.resources.operations import webhooks as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.pages import AsyncCursorPage
    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._backends.aio import AsyncPaginator
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

__all__ = ["AsyncEventTypes", "AsyncWebhooks"]


class AsyncWebhooks(WebhooksHelpers, AsyncResource):
    """``client.webhooks``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncWebhooksWithRawResponse
        with_streaming_response: AsyncWebhooksWithStreamingResponse

    @cached_property
    def event_types(self) -> AsyncEventTypes:
        """``client.webhooks.event_types``"""
        return AsyncEventTypes(self._client, self._reply)

    async def create(self, **params: Unpack[WebhooksCreateParams]) -> WebhookEndpointWithSecret:
        """Create a webhook. ``POST /webhook_endpoints``"""
        return await self._operate(operations.WEBHOOKS_CREATE, params)

    async def retrieve(self, webhook_endpoint_id: str, **params: Unpack[RequestParams]) -> WebhookEndpoint:
        """Retrieve a webhook. ``GET /webhook_endpoints/{webhook_endpoint_id}``"""
        return await self._operate(
            operations.WEBHOOKS_RETRIEVE, params, webhook_endpoint_id=webhook_endpoint_id
        )

    async def update(
        self, webhook_endpoint_id: str, **params: Unpack[WebhooksUpdateParams]
    ) -> WebhookEndpoint:
        """Update a webhook. ``POST /webhook_endpoints/{webhook_endpoint_id}``"""
        return await self._operate(
            operations.WEBHOOKS_UPDATE, params, webhook_endpoint_id=webhook_endpoint_id
        )

    def list(self, **params: Unpack[WebhooksListParams]) -> AsyncPaginator[AsyncCursorPage[WebhookEndpoint]]:
        """List the webhooks, in pages. ``GET /webhook_endpoints``"""
        return self._paginate(operations.WEBHOOKS_LIST, params)

    async def delete(
        self, webhook_endpoint_id: str, **params: Unpack[RequestParams]
    ) -> DeletedWebhookEndpoint:
        """Delete a webhook. ``DELETE /webhook_endpoints/{webhook_endpoint_id}``"""
        return await self._operate(
            operations.WEBHOOKS_DELETE, params, webhook_endpoint_id=webhook_endpoint_id
        )

    async def rotate_secret(
        self, webhook_endpoint_id: str, **params: Unpack[WebhooksRotateSecretParams]
    ) -> WebhookEndpointWithSecret:
        """Rotate the secret of a webhook. ``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret``"""
        return await self._operate(
            operations.WEBHOOKS_ROTATE_SECRET, params, webhook_endpoint_id=webhook_endpoint_id
        )

    async def test(
        self, webhook_endpoint_id: str, **params: Unpack[WebhooksTestParams]
    ) -> WebhookEndpointTestResult:
        """Test a webhook. ``POST /webhook_endpoints/{webhook_endpoint_id}/test``"""
        return await self._operate(operations.WEBHOOKS_TEST, params, webhook_endpoint_id=webhook_endpoint_id)


class AsyncEventTypes(AsyncResource):
    """``client.webhooks.event_types``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncEventTypesWithRawResponse
        with_streaming_response: AsyncEventTypesWithStreamingResponse

    async def list(self, **params: Unpack[RequestParams]) -> WebhookEventTypeList:
        """List the event types. ``GET /webhook_event_types``"""
        return await self._operate(operations.EVENT_TYPES_LIST, params)


if TYPE_CHECKING:

    class AsyncWebhooksWithRawResponse:
        event_types: AsyncEventTypesWithRawResponse
        create = AsyncRaw(AsyncWebhooks.create)
        retrieve = AsyncRaw(AsyncWebhooks.retrieve)
        update = AsyncRaw(AsyncWebhooks.update)
        list = AsyncRaw(AsyncWebhooks.list)
        delete = AsyncRaw(AsyncWebhooks.delete)
        rotate_secret = AsyncRaw(AsyncWebhooks.rotate_secret)
        test = AsyncRaw(AsyncWebhooks.test)

    class AsyncWebhooksWithStreamingResponse:
        event_types: AsyncEventTypesWithStreamingResponse
        create = AsyncStreamed(AsyncWebhooks.create)
        retrieve = AsyncStreamed(AsyncWebhooks.retrieve)
        update = AsyncStreamed(AsyncWebhooks.update)
        list = AsyncStreamed(AsyncWebhooks.list)
        delete = AsyncStreamed(AsyncWebhooks.delete)
        rotate_secret = AsyncStreamed(AsyncWebhooks.rotate_secret)
        test = AsyncStreamed(AsyncWebhooks.test)

    class AsyncEventTypesWithRawResponse:
        list = AsyncRaw(AsyncEventTypes.list)

    class AsyncEventTypesWithStreamingResponse:
        list = AsyncStreamed(AsyncEventTypes.list)
