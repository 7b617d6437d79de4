# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.webhooks.models import (
        AgentEnvironmentExpiredWebhookEvent as AgentEnvironmentExpiredWebhookEvent,
    )
    from rtkit.types.webhooks.models import (
        AgentEnvironmentFailedWebhookEvent as AgentEnvironmentFailedWebhookEvent,
    )
    from rtkit.types.webhooks.models import (
        AgentEnvironmentReadyWebhookEvent as AgentEnvironmentReadyWebhookEvent,
    )
    from rtkit.types.webhooks.models import (
        AgentEnvironmentSuspendedWebhookEvent as AgentEnvironmentSuspendedWebhookEvent,
    )
    from rtkit.types.webhooks.models import (
        AgentSessionActionRequiredWebhookEvent as AgentSessionActionRequiredWebhookEvent,
    )
    from rtkit.types.webhooks.models import (
        AgentSessionActionRequiredWebhookEventData as AgentSessionActionRequiredWebhookEventData,
    )
    from rtkit.types.webhooks.models import AgentSessionCreatedWebhookEvent as AgentSessionCreatedWebhookEvent
    from rtkit.types.webhooks.models import (
        AgentSessionCreatedWebhookEventData as AgentSessionCreatedWebhookEventData,
    )
    from rtkit.types.webhooks.models import AgentSessionFailedWebhookEvent as AgentSessionFailedWebhookEvent
    from rtkit.types.webhooks.models import (
        AgentSessionFailedWebhookEventData as AgentSessionFailedWebhookEventData,
    )
    from rtkit.types.webhooks.models import AgentSessionIdleWebhookEvent as AgentSessionIdleWebhookEvent
    from rtkit.types.webhooks.models import (
        AgentSessionIdleWebhookEventData as AgentSessionIdleWebhookEventData,
    )
    from rtkit.types.webhooks.models import (
        AgentSessionInProgressWebhookEvent as AgentSessionInProgressWebhookEvent,
    )
    from rtkit.types.webhooks.models import (
        AgentSessionInProgressWebhookEventData as AgentSessionInProgressWebhookEventData,
    )
    from rtkit.types.webhooks.models import BatchCancelledWebhookEvent as BatchCancelledWebhookEvent
    from rtkit.types.webhooks.models import BatchCompletedWebhookEvent as BatchCompletedWebhookEvent
    from rtkit.types.webhooks.models import BatchExpiredWebhookEvent as BatchExpiredWebhookEvent
    from rtkit.types.webhooks.models import BatchFailedWebhookEvent as BatchFailedWebhookEvent
    from rtkit.types.webhooks.models import Data as Data
    from rtkit.types.webhooks.models import DataConnect as DataConnect
    from rtkit.types.webhooks.models import DataRequiredAction as DataRequiredAction
    from rtkit.types.webhooks.models import DataSipHeader as DataSipHeader
    from rtkit.types.webhooks.models import DeletedWebhookEndpoint as DeletedWebhookEndpoint
    from rtkit.types.webhooks.models import EvalRunCanceledWebhookEvent as EvalRunCanceledWebhookEvent
    from rtkit.types.webhooks.models import EvalRunFailedWebhookEvent as EvalRunFailedWebhookEvent
    from rtkit.types.webhooks.models import EvalRunSucceededWebhookEvent as EvalRunSucceededWebhookEvent
    from rtkit.types.webhooks.models import (
        FineTuningJobCancelledWebhookEvent as FineTuningJobCancelledWebhookEvent,
    )
    from rtkit.types.webhooks.models import FineTuningJobFailedWebhookEvent as FineTuningJobFailedWebhookEvent
    from rtkit.types.webhooks.models import (
        FineTuningJobSucceededWebhookEvent as FineTuningJobSucceededWebhookEvent,
    )
    from rtkit.types.webhooks.models import LiveCallIncomingWebhookEvent as LiveCallIncomingWebhookEvent
    from rtkit.types.webhooks.models import (
        LiveCallIncomingWebhookEventData as LiveCallIncomingWebhookEventData,
    )
    from rtkit.types.webhooks.models import (
        LiveTransportConnectedWebhookEvent as LiveTransportConnectedWebhookEvent,
    )
    from rtkit.types.webhooks.models import (
        LiveTransportConnectedWebhookEventData as LiveTransportConnectedWebhookEventData,
    )
    from rtkit.types.webhooks.models import (
        LiveTransportIncomingWebhookEvent as LiveTransportIncomingWebhookEvent,
    )
    from rtkit.types.webhooks.models import (
        LiveTransportIncomingWebhookEventData as LiveTransportIncomingWebhookEventData,
    )
    from rtkit.types.webhooks.models import (
        RealtimeCallIncomingWebhookEvent as RealtimeCallIncomingWebhookEvent,
    )
    from rtkit.types.webhooks.models import (
        RealtimeCallIncomingWebhookEventData as RealtimeCallIncomingWebhookEventData,
    )
    from rtkit.types.webhooks.models import ResponseCancelledWebhookEvent as ResponseCancelledWebhookEvent
    from rtkit.types.webhooks.models import ResponseCompletedWebhookEvent as ResponseCompletedWebhookEvent
    from rtkit.types.webhooks.models import ResponseFailedWebhookEvent as ResponseFailedWebhookEvent
    from rtkit.types.webhooks.models import ResponseIncompleteWebhookEvent as ResponseIncompleteWebhookEvent
    from rtkit.types.webhooks.models import SafetyAlertCreatedWebhookEvent as SafetyAlertCreatedWebhookEvent
    from rtkit.types.webhooks.models import (
        SafetyDeactivationIssuedWebhookEvent as SafetyDeactivationIssuedWebhookEvent,
    )
    from rtkit.types.webhooks.models import (
        SafetyIdentifierBlockedWebhookEvent as SafetyIdentifierBlockedWebhookEvent,
    )
    from rtkit.types.webhooks.models import (
        SafetyIdentifierBlockedWebhookEventData as SafetyIdentifierBlockedWebhookEventData,
    )
    from rtkit.types.webhooks.models import (
        SafetyOrgAlertCreatedWebhookEvent as SafetyOrgAlertCreatedWebhookEvent,
    )
    from rtkit.types.webhooks.models import SafetyWarningIssuedWebhookEvent as SafetyWarningIssuedWebhookEvent
    from rtkit.types.webhooks.models import UnwrapWebhookEvent as UnwrapWebhookEvent
    from rtkit.types.webhooks.models import WebhookEndpoint as WebhookEndpoint
    from rtkit.types.webhooks.models import WebhookEndpointList as WebhookEndpointList
    from rtkit.types.webhooks.models import WebhookEndpointTestResult as WebhookEndpointTestResult
    from rtkit.types.webhooks.models import WebhookEndpointWithSecret as WebhookEndpointWithSecret
    from rtkit.types.webhooks.models import WebhookEventTypeList as WebhookEventTypeList
    from rtkit.types.webhooks.params import WebhookCreateParams as WebhookCreateParams
    from rtkit.types.webhooks.params import WebhookListParams as WebhookListParams
    from rtkit.types.webhooks.params import WebhookRotateSecretParams as WebhookRotateSecretParams
    from rtkit.types.webhooks.params import WebhookTestParams as WebhookTestParams
    from rtkit.types.webhooks.params import WebhookUpdateParams as WebhookUpdateParams
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.webhooks.models": "AgentEnvironmentExpiredWebhookEvent AgentEnvironmentFailedWebhookEvent AgentEnvironmentReadyWebhookEvent AgentEnvironmentSuspendedWebhookEvent AgentSessionActionRequiredWebhookEvent AgentSessionActionRequiredWebhookEventData AgentSessionCreatedWebhookEvent AgentSessionCreatedWebhookEventData AgentSessionFailedWebhookEvent AgentSessionFailedWebhookEventData AgentSessionIdleWebhookEvent AgentSessionIdleWebhookEventData AgentSessionInProgressWebhookEvent AgentSessionInProgressWebhookEventData BatchCancelledWebhookEvent BatchCompletedWebhookEvent BatchExpiredWebhookEvent BatchFailedWebhookEvent Data DataConnect DataRequiredAction DataSipHeader DeletedWebhookEndpoint EvalRunCanceledWebhookEvent EvalRunFailedWebhookEvent EvalRunSucceededWebhookEvent FineTuningJobCancelledWebhookEvent FineTuningJobFailedWebhookEvent FineTuningJobSucceededWebhookEvent LiveCallIncomingWebhookEvent LiveCallIncomingWebhookEventData LiveTransportConnectedWebhookEvent LiveTransportConnectedWebhookEventData LiveTransportIncomingWebhookEvent LiveTransportIncomingWebhookEventData RealtimeCallIncomingWebhookEvent RealtimeCallIncomingWebhookEventData ResponseCancelledWebhookEvent ResponseCompletedWebhookEvent ResponseFailedWebhookEvent ResponseIncompleteWebhookEvent SafetyAlertCreatedWebhookEvent SafetyDeactivationIssuedWebhookEvent SafetyIdentifierBlockedWebhookEvent SafetyIdentifierBlockedWebhookEventData SafetyOrgAlertCreatedWebhookEvent SafetyWarningIssuedWebhookEvent UnwrapWebhookEvent WebhookEndpoint WebhookEndpointList WebhookEndpointTestResult WebhookEndpointWithSecret WebhookEventTypeList",
            "rtkit.types.webhooks.params": "WebhookCreateParams WebhookListParams WebhookRotateSecretParams WebhookTestParams WebhookUpdateParams",
        },
    )
