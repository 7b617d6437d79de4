# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.live``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.live.models import LiveCreateResponse

__all__ = [
    "LIVE_CREATE",
    "SESSIONS_ACCEPT",
    "SESSIONS_FORK",
    "SESSIONS_HANGUP",
    "SESSIONS_REFER",
    "SESSIONS_REJECT",
]

LIVE_CREATE: Operation[LiveCreateResponse] = Operation(
    "live.create",
    "POST",
    "/live/sessions",
    "rtkit.types.live.models:LiveCreateResponse",
    body="session transport",
    required=(("session", "transport"),),
)
SESSIONS_ACCEPT: Operation[None] = Operation(
    "live.sessions.accept",
    "POST",
    "/live/sessions/{session_id}/accept",
    None,
    body="session",
    required=(("session",),),
    fixed_headers={"Accept": "*/*"},
)
SESSIONS_FORK: Operation[LiveCreateResponse] = Operation(
    "live.sessions.fork",
    "POST",
    "/live/sessions/{session_id}/fork",
    "rtkit.types.live.models:LiveCreateResponse",
    body="transport session",
    required=(("transport",),),
)
SESSIONS_HANGUP: Operation[None] = Operation(
    "live.sessions.hangup",
    "POST",
    "/live/sessions/{session_id}/hangup",
    None,
    fixed_headers={"Accept": "*/*"},
)
SESSIONS_REFER: Operation[None] = Operation(
    "live.sessions.refer",
    "POST",
    "/live/sessions/{session_id}/refer",
    None,
    body="target_uri",
    required=(("target_uri",),),
    fixed_headers={"Accept": "*/*"},
)
SESSIONS_REJECT: Operation[None] = Operation(
    "live.sessions.reject",
    "POST",
    "/live/sessions/{session_id}/reject",
    None,
    body="status_code",
    required=(("status_code",),),
    fixed_headers={"Accept": "*/*"},
)
