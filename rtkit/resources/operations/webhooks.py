# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.webhooks``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.webhooks.models import (
        DeletedWebhookEndpoint,
        WebhookEndpoint,
        WebhookEndpointTestResult,
        WebhookEndpointWithSecret,
        WebhookEventTypeList,
    )

__all__ = [
    "EVENT_TYPES_LIST",
    "WEBHOOKS_CREATE",
    "WEBHOOKS_DELETE",
    "WEBHOOKS_LIST",
    "WEBHOOKS_RETRIEVE",
    "WEBHOOKS_ROTATE_SECRET",
    "WEBHOOKS_TEST",
    "WEBHOOKS_UPDATE",
]

WEBHOOKS_CREATE: Operation[WebhookEndpointWithSecret] = Operation(
    "webhooks.create",
    "POST",
    "/webhook_endpoints",
    "rtkit.types.webhooks.models:WebhookEndpointWithSecret",
    body="event_types name url",
    required=(("event_types", "name", "url"),),
)
WEBHOOKS_RETRIEVE: Operation[WebhookEndpoint] = Operation(
    "webhooks.retrieve",
    "GET",
    "/webhook_endpoints/{webhook_endpoint_id}",
    "rtkit.types.webhooks.models:WebhookEndpoint",
)
WEBHOOKS_UPDATE: Operation[WebhookEndpoint] = Operation(
    "webhooks.update",
    "POST",
    "/webhook_endpoints/{webhook_endpoint_id}",
    "rtkit.types.webhooks.models:WebhookEndpoint",
    body="event_types name url",
)
WEBHOOKS_LIST: Operation[WebhookEndpoint] = Operation(
    "webhooks.list",
    "GET",
    "/webhook_endpoints",
    "rtkit.types.webhooks.models:WebhookEndpoint",
    query="after limit",
    page="cursor",
)
WEBHOOKS_DELETE: Operation[DeletedWebhookEndpoint] = Operation(
    "webhooks.delete",
    "DELETE",
    "/webhook_endpoints/{webhook_endpoint_id}",
    "rtkit.types.webhooks.models:DeletedWebhookEndpoint",
)
WEBHOOKS_ROTATE_SECRET: Operation[WebhookEndpointWithSecret] = Operation(
    "webhooks.rotate_secret",
    "POST",
    "/webhook_endpoints/{webhook_endpoint_id}/rotate_secret",
    "rtkit.types.webhooks.models:WebhookEndpointWithSecret",
    body="keep_old_secret_active_for_24_hours",
)
WEBHOOKS_TEST: Operation[WebhookEndpointTestResult] = Operation(
    "webhooks.test",
    "POST",
    "/webhook_endpoints/{webhook_endpoint_id}/test",
    "rtkit.types.webhooks.models:WebhookEndpointTestResult",
    body="event_type",
    required=(("event_type",),),
)
EVENT_TYPES_LIST: Operation[WebhookEventTypeList] = Operation(
    "webhooks.event_types.list",
    "GET",
    "/webhook_event_types",
    "rtkit.types.webhooks.models:WebhookEventTypeList",
)
