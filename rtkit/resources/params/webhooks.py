# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.webhooks`` take."""

from __future__ import annotations

from typing import Literal, Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.arguments import SequenceNotStr

__all__ = [
    "WebhooksCreateParams",
    "WebhooksListParams",
    "WebhooksRotateSecretParams",
    "WebhooksTestParams",
    "WebhooksUpdateParams",
]


class WebhooksCreateParams(RequestParams, total=False):
    """``POST /webhook_endpoints``"""

    event_types: Required[
        SequenceNotStr[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
        ]
    ]
    name: Required[str]
    url: Required[str]


class WebhooksUpdateParams(RequestParams, total=False):
    """``POST /webhook_endpoints/{webhook_endpoint_id}``"""

    event_types: (
        SequenceNotStr[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
        ]
        | Omit
    )
    name: str | Omit
    url: str | Omit


class WebhooksListParams(RequestParams, total=False):
    """``GET /webhook_endpoints``"""

    after: str | Omit | None
    limit: int | Omit


class WebhooksRotateSecretParams(RequestParams, total=False):
    """``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret``"""

    keep_old_secret_active_for_24_hours: bool | Omit


class WebhooksTestParams(RequestParams, total=False):
    """``POST /webhook_endpoints/{webhook_endpoint_id}/test``"""

    event_type: Required[
        Literal[
            "batch.completed",
            "batch.failed",
            "batch.expired",
            "batch.cancelled",
            "response.completed",
            "response.failed",
            "response.cancelled",
            "response.incomplete",
            "eval.run.succeeded",
            "eval.run.failed",
            "eval.run.canceled",
            "fine_tuning.job.succeeded",
            "fine_tuning.job.failed",
            "fine_tuning.job.cancelled",
            "realtime.call.incoming",
            "video.completed",
            "video.failed",
            "agent.environment.ready",
            "agent.environment.failed",
            "agent.environment.suspended",
            "agent.environment.expired",
            "agent.session.created",
            "agent.session.action_required",
            "agent.session.in_progress",
            "agent.session.idle",
            "agent.session.failed",
            "safety.alert.created",
        ]
    ]
