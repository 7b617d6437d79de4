# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""webhooks: what arguments are made of."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.sentinels import Omit

__all__ = [
    "WebhookCreateParams", "WebhookListParams", "WebhookRotateSecretParams", "WebhookTestParams",
    "WebhookUpdateParams"
]  # fmt: skip


class WebhookCreateParams(TypedDict, total=False):
    event_types: Required[SequenceNotStr[WebhookTestEventTypeLiteral]]
    name: Required[str]
    url: Required[str]


class WebhookListParams(TypedDict, total=False):
    after: str | Omit | None
    limit: int | Omit


class WebhookRotateSecretParams(TypedDict, total=False):
    keep_old_secret_active_for_24_hours: bool | Omit


class WebhookTestParams(TypedDict, total=False):
    event_type: Required[WebhookTestEventTypeLiteral]


class WebhookUpdateParams(TypedDict, total=False):
    event_types: SequenceNotStr[WebhookTestEventTypeLiteral] | Omit
    name: str | Omit
    url: str | Omit


WebhookTestEventTypeLiteral: TypeAlias = (Literal['batch.completed', 'batch.failed', 'batch.expired',
    'batch.cancelled', 'response.completed', 'response.failed', 'response.cancelled',
    'response.incomplete', 'eval.run.succeeded', 'eval.run.failed', 'eval.run.canceled',
    'fine_tuning.job.succeeded', 'fine_tuning.job.failed', 'fine_tuning.job.cancelled',
    'realtime.call.incoming', 'video.completed', 'video.failed', 'agent.environment.ready',
    'agent.environment.failed', 'agent.environment.suspended', 'agent.environment.expired',
    'agent.session.created', 'agent.session.action_required', 'agent.session.in_progress',
    'agent.session.idle', 'agent.session.failed', 'safety.alert.created'])  # fmt: skip
