# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""webhooks: what replies hold."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from rtkit.core.model import Model


class Data(Model):
    id: str


class AgentEnvironmentExpiredWebhookEvent(Model, tag_field="type", tag="agent.environment.expired"):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: ClassVar[Literal["agent.environment.expired"]] = "agent.environment.expired"


class AgentEnvironmentFailedWebhookEvent(Model, tag_field="type", tag="agent.environment.failed"):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: ClassVar[Literal["agent.environment.failed"]] = "agent.environment.failed"


class AgentEnvironmentReadyWebhookEvent(Model, tag_field="type", tag="agent.environment.ready"):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: ClassVar[Literal["agent.environment.ready"]] = "agent.environment.ready"


class AgentEnvironmentSuspendedWebhookEvent(Model, tag_field="type", tag="agent.environment.suspended"):
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


class AgentSessionActionRequiredWebhookEvent(Model, tag_field="type", tag="agent.session.action_required"):
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


class AgentSessionCreatedWebhookEvent(Model, tag_field="type", tag="agent.session.created"):
    id: str
    created_at: int
    data: AgentSessionCreatedWebhookEventData
    object: Literal["event"]
    type: ClassVar[Literal["agent.session.created"]] = "agent.session.created"


class AgentSessionFailedWebhookEventData(Model):
    id: str
    environment_type: str
    environment_id: str | None = None


class AgentSessionIdleWebhookEventData(Model):
    id: str
    environment_type: str
    environment_id: str | None = None


class AgentSessionInProgressWebhookEventData(Model):
    id: str
    environment_type: str
    environment_id: str | None = None


class AgentSessionFailedWebhookEvent(Model, tag_field="type", tag="agent.session.failed"):
    id: str
    created_at: int
    data: AgentSessionFailedWebhookEventData
    object: Literal["event"]
    type: ClassVar[Literal["agent.session.failed"]] = "agent.session.failed"


class AgentSessionIdleWebhookEvent(Model, tag_field="type", tag="agent.session.idle"):
    id: str
    created_at: int
    data: AgentSessionIdleWebhookEventData
    object: Literal["event"]
    type: ClassVar[Literal["agent.session.idle"]] = "agent.session.idle"


class AgentSessionInProgressWebhookEvent(Model, tag_field="type", tag="agent.session.in_progress"):
    id: str
    created_at: int
    data: AgentSessionInProgressWebhookEventData
    object: Literal["event"]
    type: ClassVar[Literal["agent.session.in_progress"]] = "agent.session.in_progress"


class BatchCancelledWebhookEvent(Model, tag_field="type", tag="batch.cancelled"):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["batch.cancelled"]] = "batch.cancelled"
    object: Literal["event"] | None = None


class BatchCompletedWebhookEvent(Model, tag_field="type", tag="batch.completed"):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["batch.completed"]] = "batch.completed"
    object: Literal["event"] | None = None


class BatchExpiredWebhookEvent(Model, tag_field="type", tag="batch.expired"):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["batch.expired"]] = "batch.expired"
    object: Literal["event"] | None = None


class BatchFailedWebhookEvent(Model, tag_field="type", tag="batch.failed"):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["batch.failed"]] = "batch.failed"
    object: Literal["event"] | None = None


class DeletedWebhookEndpoint(Model):
    id: str
    deleted: bool
    object: Literal["webhook_endpoint.deleted"]


class EvalRunCanceledWebhookEvent(Model, tag_field="type", tag="eval.run.canceled"):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["eval.run.canceled"]] = "eval.run.canceled"
    object: Literal["event"] | None = None


class EvalRunFailedWebhookEvent(Model, tag_field="type", tag="eval.run.failed"):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["eval.run.failed"]] = "eval.run.failed"
    object: Literal["event"] | None = None


class EvalRunSucceededWebhookEvent(Model, tag_field="type", tag="eval.run.succeeded"):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["eval.run.succeeded"]] = "eval.run.succeeded"
    object: Literal["event"] | None = None


class FineTuningJobCancelledWebhookEvent(Model, tag_field="type", tag="fine_tuning.job.cancelled"):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["fine_tuning.job.cancelled"]] = "fine_tuning.job.cancelled"
    object: Literal["event"] | None = None


class FineTuningJobFailedWebhookEvent(Model, tag_field="type", tag="fine_tuning.job.failed"):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["fine_tuning.job.failed"]] = "fine_tuning.job.failed"
    object: Literal["event"] | None = None


class FineTuningJobSucceededWebhookEvent(Model, tag_field="type", tag="fine_tuning.job.succeeded"):
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


class LiveCallIncomingWebhookEvent(Model, tag_field="type", tag="live.call.incoming"):
    id: str
    created_at: int
    data: LiveCallIncomingWebhookEventData
    type: ClassVar[Literal["live.call.incoming"]] = "live.call.incoming"
    object: Literal["event"] | None = None


class LiveTransportConnectedWebhookEventData(Model):
    session_id: str
    type: Literal["webrtc"]


class LiveTransportConnectedWebhookEvent(Model, tag_field="type", tag="live.transport.connected"):
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


class LiveTransportIncomingWebhookEvent(Model, tag_field="type", tag="live.transport.incoming"):
    id: str
    created_at: int
    data: LiveTransportIncomingWebhookEventData
    type: ClassVar[Literal["live.transport.incoming"]] = "live.transport.incoming"
    object: Literal["event"] | None = None


class RealtimeCallIncomingWebhookEventData(Model):
    call_id: str
    sip_headers: list[DataSipHeader]
    sip_media_security: Literal["rtp", "srtp"] | str | None = None


class RealtimeCallIncomingWebhookEvent(Model, tag_field="type", tag="realtime.call.incoming"):
    id: str
    created_at: int
    data: RealtimeCallIncomingWebhookEventData
    type: ClassVar[Literal["realtime.call.incoming"]] = "realtime.call.incoming"
    object: Literal["event"] | None = None


class ResponseCancelledWebhookEvent(Model, tag_field="type", tag="response.cancelled"):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["response.cancelled"]] = "response.cancelled"
    object: Literal["event"] | None = None


class ResponseCompletedWebhookEvent(Model, tag_field="type", tag="response.completed"):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["response.completed"]] = "response.completed"
    object: Literal["event"] | None = None


class ResponseFailedWebhookEvent(Model, tag_field="type", tag="response.failed"):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["response.failed"]] = "response.failed"
    object: Literal["event"] | None = None


class ResponseIncompleteWebhookEvent(Model, tag_field="type", tag="response.incomplete"):
    id: str
    created_at: int
    data: Data
    type: ClassVar[Literal["response.incomplete"]] = "response.incomplete"
    object: Literal["event"] | None = None


class SafetyAlertCreatedWebhookEvent(Model, tag_field="type", tag="safety.alert.created"):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: ClassVar[Literal["safety.alert.created"]] = "safety.alert.created"


class SafetyDeactivationIssuedWebhookEvent(Model, tag_field="type", tag="safety.deactivation_issued"):
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


class SafetyOrgAlertCreatedWebhookEvent(Model, tag_field="type", tag="safety.org_alert.created"):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: ClassVar[Literal["safety.org_alert.created"]] = "safety.org_alert.created"


class SafetyWarningIssuedWebhookEvent(Model, tag_field="type", tag="safety.warning_issued"):
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


UnwrapWebhookEvent: TypeAlias = (
    AgentEnvironmentExpiredWebhookEvent
    | AgentEnvironmentFailedWebhookEvent
    | AgentEnvironmentReadyWebhookEvent
    | AgentEnvironmentSuspendedWebhookEvent
    | AgentSessionActionRequiredWebhookEvent
    | AgentSessionCreatedWebhookEvent
    | AgentSessionFailedWebhookEvent
    | AgentSessionIdleWebhookEvent
    | AgentSessionInProgressWebhookEvent
    | BatchCancelledWebhookEvent
    | BatchCompletedWebhookEvent
    | BatchExpiredWebhookEvent
    | BatchFailedWebhookEvent
    | EvalRunCanceledWebhookEvent
    | EvalRunFailedWebhookEvent
    | EvalRunSucceededWebhookEvent
    | FineTuningJobCancelledWebhookEvent
    | FineTuningJobFailedWebhookEvent
    | FineTuningJobSucceededWebhookEvent
    | LiveCallIncomingWebhookEvent
    | LiveTransportConnectedWebhookEvent
    | LiveTransportIncomingWebhookEvent
    | RealtimeCallIncomingWebhookEvent
    | ResponseCancelledWebhookEvent
    | ResponseCompletedWebhookEvent
    | ResponseFailedWebhookEvent
    | ResponseIncompleteWebhookEvent
    | SafetyAlertCreatedWebhookEvent
    | SafetyDeactivationIssuedWebhookEvent
    | SafetyOrgAlertCreatedWebhookEvent
    | SafetyWarningIssuedWebhookEvent
)
