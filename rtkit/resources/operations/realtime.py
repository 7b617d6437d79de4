# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.realtime``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.realtime.models import (
        ClientSecretCreateResponse,
        RealtimeTranslationClientSecretCreateResponse,
    )

__all__ = [
    "CALLS_ACCEPT",
    "CALLS_HANGUP",
    "CALLS_REFER",
    "CALLS_REJECT",
    "CLIENT_SECRETS_CREATE",
    "TRANSLATIONS_CLIENT_SECRETS_CREATE",
]

CLIENT_SECRETS_CREATE: Operation[ClientSecretCreateResponse] = Operation(
    "realtime.client_secrets.create",
    "POST",
    "/realtime/client_secrets",
    "rtkit.types.realtime.models:ClientSecretCreateResponse",
    body="expires_after session",
)
CALLS_ACCEPT: Operation[None] = Operation(
    "realtime.calls.accept",
    "POST",
    "/realtime/calls/{call_id}/accept",
    None,
    body=(
        "type audio include instructions max_output_tokens model output_modalities parallel_tool_calls prompt "
        "reasoning tool_choice tools tracing truncation"
    ),
    required=(("type",),),
    fixed_headers={"Accept": "*/*"},
)
CALLS_HANGUP: Operation[None] = Operation(
    "realtime.calls.hangup", "POST", "/realtime/calls/{call_id}/hangup", None, fixed_headers={"Accept": "*/*"}
)
CALLS_REFER: Operation[None] = Operation(
    "realtime.calls.refer",
    "POST",
    "/realtime/calls/{call_id}/refer",
    None,
    body="target_uri",
    required=(("target_uri",),),
    fixed_headers={"Accept": "*/*"},
)
CALLS_REJECT: Operation[None] = Operation(
    "realtime.calls.reject",
    "POST",
    "/realtime/calls/{call_id}/reject",
    None,
    body="status_code",
    fixed_headers={"Accept": "*/*"},
)
TRANSLATIONS_CLIENT_SECRETS_CREATE: Operation[RealtimeTranslationClientSecretCreateResponse] = Operation(
    "realtime.translations.client_secrets.create",
    "POST",
    "/realtime/translations/client_secrets",
    "rtkit.types.realtime.models:RealtimeTranslationClientSecretCreateResponse",
    body="session expires_after",
    required=(("session",),),
)
