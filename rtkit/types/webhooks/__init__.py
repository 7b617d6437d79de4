# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""Types of the API, each loaded when it is first asked for."""

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.types.webhooks.models import *
    from rtkit.types.webhooks.params import *
else:
    from rtkit.types._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "rtkit.types.webhooks.models": "AgentEnvironmentExpiredWebhookEvent AgentEnvironmentFailedWebhookEvent AgentEnvironmentReadyWebhookEvent AgentEnvironmentSuspendedWebhookEvent AgentSessionActionRequiredWebhookEvent AgentSessionActionRequiredWebhookEventData AgentSessionCreatedWebhookEvent AgentSessionCreatedWebhookEventData AgentSessionFailedWebhookEvent AgentSessionFailedWebhookEventData AgentSessionIdleWebhookEvent AgentSessionIdleWebhookEventData AgentSessionInProgressWebhookEvent AgentSessionInProgressWebhookEventData BatchCancelledWebhookEvent BatchCompletedWebhookEvent BatchExpiredWebhookEvent BatchFailedWebhookEvent Data DataConnect DataRequiredAction DataSipHeader DeletedWebhookEndpoint EvalRunCanceledWebhookEvent EvalRunFailedWebhookEvent EvalRunSucceededWebhookEvent FineTuningJobCancelledWebhookEvent FineTuningJobFailedWebhookEvent FineTuningJobSucceededWebhookEvent LiveCallIncomingWebhookEvent LiveCallIncomingWebhookEventData LiveTransportConnectedWebhookEvent LiveTransportConnectedWebhookEventData LiveTransportIncomingWebhookEvent LiveTransportIncomingWebhookEventData RealtimeCallIncomingWebhookEvent RealtimeCallIncomingWebhookEventData ResponseCancelledWebhookEvent ResponseCompletedWebhookEvent ResponseFailedWebhookEvent ResponseIncompleteWebhookEvent SafetyAlertCreatedWebhookEvent SafetyDeactivationIssuedWebhookEvent SafetyIdentifierBlockedWebhookEvent SafetyIdentifierBlockedWebhookEventData SafetyOrgAlertCreatedWebhookEvent SafetyWarningIssuedWebhookEvent UnwrapWebhookEvent WebhookEndpoint WebhookEndpointList WebhookEndpointTestResult WebhookEndpointWithSecret WebhookEventTypeList",
            "rtkit.types.webhooks.params": "WebhookCreateParams WebhookListParams WebhookRotateSecretParams WebhookTestParams WebhookUpdateParams",
        },
    )
