"""The session: what waits. It connects, sends, receives, plays and reconnects; `rtkit.realtime.state` decides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rtkit.realtime.session.session import RealtimeSession

__all__ = ["RealtimeSession"]


def __getattr__(name: str) -> Any:
    if name != "RealtimeSession":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from rtkit.realtime.session.session import RealtimeSession  # noqa: PLC0415 - not for the package alone

    return RealtimeSession
