# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""webhooks: what replies hold."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from rtkit.core.model import Model

__all__ = [
    "AgentEnvironmentExpiredWebhookEvent", "AgentEnvironmentFailedWebhookEvent",
    "AgentEnvironmentReadyWebhookEvent", "AgentEnvironmentSuspendedWebhookEvent",
    "AgentSessionActionRequiredWebhookEvent", "AgentSessionActionRequiredWebhookEventData",
    "AgentSessionCreatedWebhookEvent", "AgentSessionCreatedWebhookEventData",
    "AgentSessionFailedWebhookEvent", "AgentSessionFailedWebhookEventData", "AgentSessionIdleWebhookEvent",
    "AgentSessionIdleWebhookEventData", "AgentSessionInProgressWebhookEvent",
    "AgentSessionInProgressWebhookEventData", "BatchCancelledWebhookEvent", "BatchCompletedWebhookEvent",
    "BatchExpiredWebhookEvent", "BatchFailedWebhookEvent", "Data", "DataConnect", "DataRequiredAction",
    "DataSipHeader", "DeletedWebhookEndpoint", "EvalRunCanceledWebhookEvent", "EvalRunFailedWebhookEvent",
    "EvalRunSucceededWebhookEvent", "FineTuningJobCancelledWebhookEvent", "FineTuningJobFailedWebhookEvent",
    "FineTuningJobSucceededWebhookEvent", "LiveCallIncomingWebhookEvent",
    "LiveCallIncomingWebhookEventData", "LiveTransportConnectedWebhookEvent",
    "LiveTransportConnectedWebhookEventData", "LiveTransportIncomingWebhookEvent",
    "LiveTransportIncomingWebhookEventData", "RealtimeCallIncomingWebhookEvent",
    "RealtimeCallIncomingWebhookEventData", "ResponseCancelledWebhookEvent",
    "ResponseCompletedWebhookEvent", "ResponseFailedWebhookEvent", "ResponseIncompleteWebhookEvent",
    "SafetyAlertCreatedWebhookEvent", "SafetyDeactivationIssuedWebhookEvent",
    "SafetyIdentifierBlockedWebhookEvent", "SafetyIdentifierBlockedWebhookEventData",
    "SafetyOrgAlertCreatedWebhookEvent", "SafetyWarningIssuedWebhookEvent", "UnwrapWebhookEvent",
    "WebhookEndpoint", "WebhookEndpointList", "WebhookEndpointTestResult", "WebhookEndpointWithSecret",
    "WebhookEventTypeList"
]  # fmt: skip


class Data(Model):
    id: str


class AgentEnvironmentExpiredWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: ClassVar[Literal["agent.environment.expired"]] = "agent.environment.expired"


class AgentEnvironmentFailedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: ClassVar[Literal["agent.environment.failed"]] = "agent.environment.failed"


class AgentEnvironmentReadyWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: ClassVar[Literal["agent.environment.ready"]] = "agent.environment.ready"


class AgentEnvironmentSuspendedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: ClassVar[Literal["agent.environment.suspended"]] = "agent.environment.suspended"


class DataRequiredAction(Model):
    type: Literal[
        "computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"
    ]


class AgentSessionActionRequiredWebhookEventData(Model):
    id: str
    required_action: DataRequiredAction


class AgentSessionActionRequiredWebhookEvent(Model):
    id: str
    created_at: int
    data: AgentSessionActionRequiredWebhookEventData
    object: Literal["event"]
    type: ClassVar[Literal["agent.session.action_required"]] = "agent.session.action_required"


class DataConnect(Model):
    remote_url: str


class AgentSessionCreatedWebhookEventData(Model):
    id: str
    environment_type: str
    connect: DataConnect | None = None
    environment_id: str | None = None


class AgentSessionCreatedWebhookEvent(Model):
    id: str
    created_at: int
    data: AgentSessionCreatedWebhookEventData
    object: Literal["event"]
    type: ClassVar[Literal["agent.session.created"]] = "agent.session.created"


class AgentSessionIdleWebhookEventData(Model):
    id: str
    environment_type: str
    environment_id: str | None = None


class AgentSessionFailedWebhookEvent(Model):
    id: str
    created_at: int
    data: AgentSessionIdleWebhookEventData
    object: Literal["event"]
    type: ClassVar[Literal["agent.session.failed"]] = "agent.session.failed"


class AgentSessionIdleWebhookEvent(Model):
    id: str
    created_at: int
    data: AgentSessionIdleWebhookEventData
    object: Literal["event"]
    type: ClassVar[Literal["agent.session.idle"]] = "agent.session.idle"


class AgentSessionInProgressWebhookEvent(Model):
    id: str
    created_at: int
    data: AgentSessionIdleWebhookEventData
    object: Literal["event"]
    type: ClassVar[Literal["agent.session.in_progress"]] = "agent.session.in_progress"


class BatchCancelledWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["batch.cancelled"]] = "batch.cancelled"
    object: Literal["event"] | None = None


class BatchCompletedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["batch.completed"]] = "batch.completed"
    object: Literal["event"] | None = None


class BatchExpiredWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["batch.expired"]] = "batch.expired"
    object: Literal["event"] | None = None


class BatchFailedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["batch.failed"]] = "batch.failed"
    object: Literal["event"] | None = None


class DeletedWebhookEndpoint(Model):
    id: str
    deleted: bool
    object: Literal["webhook_endpoint.deleted"]


class EvalRunCanceledWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["eval.run.canceled"]] = "eval.run.canceled"
    object: Literal["event"] | None = None


class EvalRunFailedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["eval.run.failed"]] = "eval.run.failed"
    object: Literal["event"] | None = None


class EvalRunSucceededWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["eval.run.succeeded"]] = "eval.run.succeeded"
    object: Literal["event"] | None = None


class FineTuningJobCancelledWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["fine_tuning.job.cancelled"]] = "fine_tuning.job.cancelled"
    object: Literal["event"] | None = None


class FineTuningJobFailedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["fine_tuning.job.failed"]] = "fine_tuning.job.failed"
    object: Literal["event"] | None = None


class FineTuningJobSucceededWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["fine_tuning.job.succeeded"]] = "fine_tuning.job.succeeded"
    object: Literal["event"] | None = None


class DataSipHeader(Model):
    name: str
    value: str


class LiveCallIncomingWebhookEventData(Model):
    session_id: str
    sip_headers: list[DataSipHeader]
    sip_media_security: Literal["rtp", "srtp"] | str | None = None


class LiveCallIncomingWebhookEvent(Model):
    id: str
    created_at: int
    data: LiveCallIncomingWebhookEventData
    type: ClassVar[Literal["live.call.incoming"]] = "live.call.incoming"
    object: Literal["event"] | None = None


class LiveTransportConnectedWebhookEventData(Model):
    session_id: str
    type: Literal["webrtc"]


class LiveTransportConnectedWebhookEvent(Model):
    id: str
    created_at: int
    data: LiveTransportConnectedWebhookEventData
    object: Literal["event"]
    type: ClassVar[Literal["live.transport.connected"]] = "live.transport.connected"


class LiveTransportIncomingWebhookEventData(Model):
    session_id: str
    sip_headers: list[DataSipHeader]
    type: Literal["sip"]
    sip_media_security: Literal["rtp", "srtp"] | str | None = None


class LiveTransportIncomingWebhookEvent(Model):
    id: str
    created_at: int
    data: LiveTransportIncomingWebhookEventData
    type: ClassVar[Literal["live.transport.incoming"]] = "live.transport.incoming"
    object: Literal["event"] | None = None


class RealtimeCallIncomingWebhookEventData(Model):
    call_id: str
    sip_headers: list[DataSipHeader]
    sip_media_security: Literal["rtp", "srtp"] | str | None = None


class RealtimeCallIncomingWebhookEvent(Model):
    id: str
    created_at: int
    data: RealtimeCallIncomingWebhookEventData
    type: ClassVar[Literal["realtime.call.incoming"]] = "realtime.call.incoming"
    object: Literal["event"] | None = None


class ResponseCancelledWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["response.cancelled"]] = "response.cancelled"
    object: Literal["event"] | None = None


class ResponseCompletedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["response.completed"]] = "response.completed"
    object: Literal["event"] | None = None


class ResponseFailedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["response.failed"]] = "response.failed"
    object: Literal["event"] | None = None


class ResponseIncompleteWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["response.incomplete"]] = "response.incomplete"
    object: Literal["event"] | None = None


class SafetyAlertCreatedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: ClassVar[Literal["safety.alert.created"]] = "safety.alert.created"


class SafetyDeactivationIssuedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: ClassVar[Literal["safety.deactivation_issued"]] = "safety.deactivation_issued"


class SafetyIdentifierBlockedWebhookEventData(Model):
    safety_category: str
    safety_identifier: str
    model: str | None = None
    project_id: str | None = None
    request_id: str | None = None


class SafetyIdentifierBlockedWebhookEvent(Model):
    id: str
    created_at: int
    data: SafetyIdentifierBlockedWebhookEventData
    type: Literal["safety_identifier.blocked"]
    object: Literal["event"] | None = None


class SafetyOrgAlertCreatedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: ClassVar[Literal["safety.org_alert.created"]] = "safety.org_alert.created"


class SafetyWarningIssuedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: ClassVar[Literal["safety.warning_issued"]] = "safety.warning_issued"


class WebhookEndpoint(Model):
    id: str
    created_at: int
    event_types: list[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret_hint: str | None = None
    url: str
    updated_at: int | None = None


class WebhookEndpointList(Model):
    data: list[WebhookEndpoint]
    first_id: str | None = None
    has_more: bool
    last_id: str | None = None
    object: Literal["list"]


class WebhookEndpointTestResult(Model):
    event_type: str
    object: Literal["webhook_endpoint.test"]
    status_code: int
    success: Literal[True]
    webhook_endpoint_id: str


class WebhookEndpointWithSecret(Model):
    id: str
    created_at: int
    event_types: list[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret: str
    signing_secret_hint: str | None = None
    url: str
    updated_at: int | None = None


class WebhookEventTypeList(Model):
    data: list[str]
    object: Literal["list"]


AgentSessionFailedWebhookEventData: TypeAlias = AgentSessionIdleWebhookEventData
AgentSessionInProgressWebhookEventData: TypeAlias = AgentSessionIdleWebhookEventData
UnwrapWebhookEvent: TypeAlias = (AgentEnvironmentExpiredWebhookEvent |
    AgentEnvironmentFailedWebhookEvent | AgentEnvironmentReadyWebhookEvent |
    AgentEnvironmentSuspendedWebhookEvent | AgentSessionActionRequiredWebhookEvent |
    AgentSessionCreatedWebhookEvent | AgentSessionFailedWebhookEvent | AgentSessionIdleWebhookEvent |
    AgentSessionInProgressWebhookEvent | BatchCancelledWebhookEvent | BatchCompletedWebhookEvent |
    BatchExpiredWebhookEvent | BatchFailedWebhookEvent | EvalRunCanceledWebhookEvent |
    EvalRunFailedWebhookEvent | EvalRunSucceededWebhookEvent | FineTuningJobCancelledWebhookEvent |
    FineTuningJobFailedWebhookEvent | FineTuningJobSucceededWebhookEvent | LiveCallIncomingWebhookEvent
    | LiveTransportConnectedWebhookEvent | LiveTransportIncomingWebhookEvent |
    RealtimeCallIncomingWebhookEvent | ResponseCancelledWebhookEvent | ResponseCompletedWebhookEvent |
    ResponseFailedWebhookEvent | ResponseIncompleteWebhookEvent | SafetyAlertCreatedWebhookEvent |
    SafetyDeactivationIssuedWebhookEvent | SafetyOrgAlertCreatedWebhookEvent |
    SafetyWarningIssuedWebhookEvent)  # fmt: skip
