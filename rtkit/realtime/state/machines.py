"""The state of a session: two machines, each a table.

The **link** is the connection; the **reply** is the one response that may write to the conversation.

The rules:

1. Nothing is sent but on a link that is ``live`` (or ``restoring``, where the history goes first).
2. One response at a time: ``response.create`` goes out in ``idle`` only. A request that comes at another moment
   is queued, and requests without parameters of their own become one.
3. With the server's turn detection the server asks too, at any moment. So ``created`` need not be the answer to
   ``response.create`` (`rtkit.realtime.state.response_requests` tells which), and the refusal
   ``conversation_already_has_active_response`` is not a failure: the request waits for ``done``.
4. A ``cancel`` is over with ``done``, or when it is refused because there was nothing to cancel.
5. A link that is lost takes its reply along. Whether the reply is asked for again is the session's choice.
6. What is not in the tables can't happen: `step` raises `StateError` for it.

docs/session.md draws the tables; `python -m rtkit.realtime.state.machines` prints the drawings.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Final

from rtkit.core.state_tables import StateError, Table, diagram, step
from rtkit.errors import LimitExceededError
from rtkit.realtime.state.payload import in_conversation
from rtkit.realtime.state.response_requests import MAX_QUEUED_RESPONSES, ResponseRequests

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rtkit.realtime.state.payload import Payload

__all__ = ["LINK", "MAX_QUEUED_RESPONSES", "REPLY", "ReplyState", "StateError", "diagram", "step"]

LINK: Final[Table] = {
    "new": {"open": "connecting", "close": "closed"},
    "connecting": {"connected": "restoring", "lost": "waiting", "fail": "closed", "close": "closed"},
    "restoring": {
        "restored": "live",
        "end": "ending",
        "lost": "waiting",
        "fail": "closed",
        "close": "closing",
    },
    "live": {
        "lost": "waiting",
        "roll_over": "connecting",
        "end": "ending",
        "fail": "closed",
        "close": "closing",
    },
    "ending": {"lost": "closed", "fail": "closed", "close": "closing"},
    "waiting": {"retry": "connecting", "fail": "closed", "close": "closed"},
    "closing": {"lost": "closed", "fail": "closed", "close": "closing", "closed": "closed"},
    "closed": {"close": "closed", "closed": "closed"},
}
"""``ending``: a limit was reached, the reply may finish, nothing new is asked."""

REPLY: Final[Table] = {
    "idle": {"ask": "asked", "created": "active", "done": "idle", "refused": "idle", "lost": "idle"},
    "asked": {"created": "active", "refused": "idle", "cancel": "cancelling", "done": "idle", "lost": "idle"},
    "active": {"created": "active", "cancel": "cancelling", "done": "idle", "refused": "active", "lost": "idle"},
    "cancelling": {
        "created": "cancelling", "cancel": "cancelling", "done": "idle", "refused": "cancelling",
        "not_active": "idle", "lost": "idle",
    },
}  # fmt: skip


class ReplyState:
    """Who may ask for a response, and when. Events in, client events out.

    `queue_response` and `cancel` are the program's, ``on_...`` take what the server says, `lost` says that the
    connection is gone. Each returns the client events to send now.
    """

    def __init__(self) -> None:
        self.state = "idle"
        self.response_id: str | None = None
        """Of the reply in progress, as far as the server has named it."""
        self.open = False
        """Whether something may be asked now: the link is live."""
        self.server_may_respond = True
        """Whether the server may reply by itself."""
        self._queued: deque[dict[str, Any]] = deque()
        self._requests = ResponseRequests("ask_rtkit_")
        self._cancels = 0
        self._params: dict[str, Any] = {}
        """What the reply in progress was asked for with."""

    @property
    def queued_responses(self) -> int:
        """Responses that are still to be asked for."""
        return len(self._queued)

    def queue_response(self, params: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
        """A response is wanted. Raises LimitExceededError for more than MAX_QUEUED_RESPONSES."""
        wanted = dict(params or {})
        if wanted or {} not in self._queued:
            if len(self._queued) >= MAX_QUEUED_RESPONSES:
                raise LimitExceededError(
                    "what waits to be asked", limit="MAX_QUEUED_RESPONSES", maximum=MAX_QUEUED_RESPONSES
                )
            self._queued.append(wanted)
        return self.next()

    def next(self) -> list[dict[str, Any]]:
        """Ask for the next response, if it may be asked for now."""
        if not (self.open and self.state == "idle" and self._queued):
            return []
        params = self._queued.popleft()
        self._fire("ask")
        return [self._requests.make(params)]

    def forget_queued(self) -> None:
        """Nothing more is asked for."""
        self._queued.clear()

    def cancel(self) -> list[dict[str, Any]]:
        """Cancel the reply, and what waits to be asked for."""
        self._queued.clear()
        self._requests.take()
        if self.state in {"idle", "cancelling"}:
            return []
        self._fire("cancel")
        self._cancels += 1
        return [{"type": "response.cancel", "event_id": f"cancel_rtkit_{self._cancels}"}]

    def on_created(self, event: Payload) -> list[dict[str, Any]]:
        response = event.response()
        if in_conversation(response):
            self._fire("created")
            self.response_id = event.response_id()
            self._params = self._requests.answered(response, server_may_respond=self.server_may_respond) or {}
        return self.next()

    def on_done(self, event: Payload) -> list[dict[str, Any]]:
        response = event.response()
        if in_conversation(response):
            if self.state == "asked":
                self._requests.answered(response, server_may_respond=self.server_may_respond)
            self._fire("done")
            self.response_id = None
        return self.next()

    def on_error(self, event: Payload) -> list[dict[str, Any]]:
        event_id, code = event.refusal()
        refused = self._requests.refused(event_id)
        if refused is not None:
            if code == "conversation_already_has_active_response":
                self._queue_first(refused)
                if self.state == "asked":  # by the server's own turn detection; its `created` is on the way
                    self.state = "active"
            else:
                self._fire("refused")
        elif code == "response_cancel_not_active" and self.state == "cancelling":
            self._fire("not_active")
        return self.next()

    def lost(self, *, ask_again: bool) -> bool:
        """The connection is lost. Returns whether a response was cut; with ``ask_again`` it is queued again."""
        cut = self.state == "active"
        # What was asked and not begun is not a cut reply: it is something that was sent, and is not lost.
        again = self._requests.take()
        if cut and ask_again:
            again.insert(0, self._params)
        self._fire("lost")
        self.open = False
        self.response_id = None
        for params in reversed(again):
            self._queue_first(params)
        return cut

    def _queue_first(self, params: dict[str, Any]) -> None:
        if params or {} not in self._queued:
            self._queued.appendleft(params)

    def _fire(self, trigger: str) -> None:
        self.state = step(REPLY, self.state, trigger)


if __name__ == "__main__":
    for table in (LINK, REPLY):
        print(diagram(table), end="\n\n")  # noqa: T201 -- it is a command
