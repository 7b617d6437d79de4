"""Which client event an ``error`` event answers."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from rtkit.core.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["MAX_CAUSES", "Causes"]

MAX_CAUSES = 256
"""How many of the client events that were sent last are remembered."""


class Causes:
    """The client events that were sent last, by their ``event_id``; the audio of an append is not kept."""

    def __init__(self) -> None:
        self._events: OrderedDict[str, Mapping[str, Any] | Model] = OrderedDict()

    def sent(self, fields: dict[str, Any], event: object) -> None:
        """``fields`` of ``event`` were sent. A Model that was sent as it is is given back."""
        event_id = fields.get("event_id")
        if not isinstance(event_id, str):
            return
        known: Mapping[str, Any] | Model = fields
        if "audio" in fields:
            known = {name: value for name, value in fields.items() if name != "audio"}
        elif isinstance(event, Model) and getattr(event, "event_id", None) == event_id:
            known = event
        self._events[event_id] = known
        if len(self._events) > MAX_CAUSES:
            self._events.popitem(last=False)

    def of(self, error: object) -> Mapping[str, Any] | Model | None:
        """The client event that an ``error`` event names."""
        facts = getattr(error, "error", None)
        for name in ("event_id", "client_event_id"):  # in the Realtime API, and in the Live API
            event_id = facts.get(name) if isinstance(facts, dict) else getattr(facts, name, None)
            if isinstance(event_id, str):
                return self._events.get(event_id)
        return None
