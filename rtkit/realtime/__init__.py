"""Realtime: connections that carry events, and sessions that survive them.

``client.realtime.connect`` and ``client.realtime.session`` are the ways in. The settings of a session and the
events that it reports are imported from here: ``from rtkit.realtime import Settings, Limits, ReplyCut``.

As ``rtkit.responses`` does, this package also has the family of the module's own client:
``rtkit.realtime.connect(...)``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from rtkit.realtime.events import (
        AudioDropped,
        EventsDropped,
        Interrupted,
        ItemsDropped,
        LimitReached,
        Reconnected,
        Reconnecting,
        Replayed,
        ReplyAudible,
        ReplyAudioDropped,
        ReplyCut,
        ReplyHeard,
        SessionEnded,
        ToolFinished,
        ToolStarted,
        TurnTimed,
    )
    from rtkit.realtime.session.session import RealtimeSession
    from rtkit.realtime.session.tools import Approve, ToolSettings
    from rtkit.realtime.settings import Settings
    from rtkit.realtime.state.conversation import Conversation, Item
    from rtkit.realtime.state.limits import Limits, Prices
    from rtkit.realtime.state.metrics import Metrics, Turn, Usage
    from rtkit.realtime.state.replay import ReplaySettings, Summary

__all__ = [
    "Approve",
    "AudioDropped",
    "Conversation",
    "EventsDropped",
    "Interrupted",
    "Item",
    "ItemsDropped",
    "LimitReached",
    "Limits",
    "Metrics",
    "Prices",
    "RealtimeSession",
    "Reconnected",
    "Reconnecting",
    "ReplaySettings",
    "Replayed",
    "ReplyAudible",
    "ReplyAudioDropped",
    "ReplyCut",
    "ReplyHeard",
    "SessionEnded",
    "Settings",
    "Summary",
    "ToolFinished",
    "ToolSettings",
    "ToolStarted",
    "Turn",
    "TurnTimed",
    "Usage",
]

# Loaded when they are used.
_HOMES: Final = {
    "Approve": "rtkit.realtime.session.tools",
    "AudioDropped": "rtkit.realtime.events",
    "Conversation": "rtkit.realtime.state.conversation",
    "EventsDropped": "rtkit.realtime.events",
    "Interrupted": "rtkit.realtime.events",
    "Item": "rtkit.realtime.state.conversation",
    "ItemsDropped": "rtkit.realtime.events",
    "LimitReached": "rtkit.realtime.events",
    "Limits": "rtkit.realtime.state.limits",
    "Metrics": "rtkit.realtime.state.metrics",
    "Prices": "rtkit.realtime.state.limits",
    "RealtimeSession": "rtkit.realtime.session.session",
    "Reconnected": "rtkit.realtime.events",
    "Reconnecting": "rtkit.realtime.events",
    "ReplaySettings": "rtkit.realtime.state.replay",
    "Replayed": "rtkit.realtime.events",
    "ReplyAudible": "rtkit.realtime.events",
    "ReplyAudioDropped": "rtkit.realtime.events",
    "ReplyCut": "rtkit.realtime.events",
    "ReplyHeard": "rtkit.realtime.events",
    "SessionEnded": "rtkit.realtime.events",
    "Settings": "rtkit.realtime.settings",
    "Summary": "rtkit.realtime.state.replay",
    "ToolFinished": "rtkit.realtime.events",
    "ToolSettings": "rtkit.realtime.session.tools",
    "ToolStarted": "rtkit.realtime.events",
    "Turn": "rtkit.realtime.state.metrics",
    "TurnTimed": "rtkit.realtime.events",
    "Usage": "rtkit.realtime.state.metrics",
}

_FAMILY: Final = frozenset(
    {"calls", "client_secrets", "connect", "translations", "with_raw_response", "with_streaming_response"}
)


def __getattr__(name: str) -> Any:
    if name in _FAMILY:
        from rtkit.client.module import client  # noqa: PLC0415 -- the module's client, where it is used

        return getattr(client().realtime, name)
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - not for the package alone

    value: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
