# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""webhooks: what arguments are made of."""

from __future__ import annotations

from typing import Literal, Required

from rtkit.core.arguments import SequenceNotStr, TypedDict


class WebhookCreateParams(TypedDict, total=False):
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


class WebhookListParams(TypedDict, total=False):
    after: str | None
    limit: int


class WebhookRotateSecretParams(TypedDict, total=False):
    keep_old_secret_active_for_24_hours: bool


class WebhookTestParams(TypedDict, total=False):
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


class WebhookUpdateParams(TypedDict, total=False):
    event_types: SequenceNotStr[
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
    name: str
    url: str
