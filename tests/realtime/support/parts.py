"""One part of a session without the others."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from rtkit.realtime.settings import Settings
from rtkit.realtime.state.acknowledgements import PendingAcknowledgements
from rtkit.realtime.state.conversation import Conversation
from rtkit.realtime.state.core import HANDLERS, SessionCore
from rtkit.realtime.state.machines import ReplyState, StateError
from rtkit.realtime.state.metrics import Metrics
from rtkit.realtime.state.payload import Payload, UnreadableEventError
from rtkit.realtime.state.response_requests import OutOfBandRequests
from rtkit.realtime.state.server_session import ServerSession

NAMES = {
    Conversation: "conversation",
    Metrics: "metrics",
    OutOfBandRequests: "out_of_band",
    PendingAcknowledgements: "pending",
    ReplyState: "reply",
    ServerSession: "server_session",
}


def apply(part: Any, event: Any, now: float = 0.0) -> Any:
    """Give ``part`` an event by the table of all. Returns the turn that ends, for metrics, else what to send."""
    core = SessionCore({}, Settings(), now=now, emit=lambda _: None)
    setattr(core, NAMES[type(part)], part)
    sent: list[Any] = []
    core.__dict__["_send_all"] = sent.extend
    turn = None
    payload = Payload(event)
    for handle in HANDLERS.get(payload.type, ()):
        # What the other parts think of it does not matter.
        with suppress(UnreadableEventError, *([] if isinstance(part, ReplyState) else [StateError])):
            turn = handle(core, payload, now) or turn
    return turn if isinstance(part, Metrics) else sent
