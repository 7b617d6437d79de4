# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.webhooks`` take."""

from __future__ import annotations

from rtkit.client.options import RequestParams
from rtkit.types.webhooks.params import (
    WebhookCreateParams,
    WebhookListParams,
    WebhookRotateSecretParams,
    WebhookTestParams,
    WebhookUpdateParams,
)

__all__ = [
    "WebhooksCreateParams",
    "WebhooksListParams",
    "WebhooksRotateSecretParams",
    "WebhooksTestParams",
    "WebhooksUpdateParams",
]


class WebhooksCreateParams(WebhookCreateParams, RequestParams, total=False):
    """``POST /webhook_endpoints``"""


class WebhooksUpdateParams(WebhookUpdateParams, RequestParams, total=False):
    """``POST /webhook_endpoints/{webhook_endpoint_id}``"""


class WebhooksListParams(WebhookListParams, RequestParams, total=False):
    """``GET /webhook_endpoints``"""


class WebhooksRotateSecretParams(WebhookRotateSecretParams, RequestParams, total=False):
    """``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret``"""


class WebhooksTestParams(WebhookTestParams, RequestParams, total=False):
    """``POST /webhook_endpoints/{webhook_endpoint_id}/test``"""
