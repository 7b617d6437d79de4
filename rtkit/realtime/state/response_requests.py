"""Responses that were requested, and which of those that come is the answer. Pure.

An answer names no client event, and with turn detection the server also responds by itself. The rules:

1. The API gives the ``metadata`` of ``response.create`` back in the response. So each request carries its event id
   there, under `TAG`.
2. A response whose ``metadata`` has no such tag is the server's own; what was asked for is still to come, and is
   not lost with the connection.
3. A server that says nothing of ``metadata`` is taken to answer what was asked.
4. So is one that names it and gives nothing back: after two requests without an answer this is known.
5. Where the server has said that it asks for nothing by itself, each response answers what was asked.

https://platform.openai.com/docs/api-reference/realtime-client-events/response/create
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rtkit.errors import LimitExceededError
from rtkit.realtime.state.payload import in_conversation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rtkit.realtime.state.payload import Payload

__all__ = ["MAX_QUEUED_RESPONSES", "TAG", "OutOfBandRequests", "ResponseRequests"]

TAG: Final = "rtkit"

MAX_QUEUED_RESPONSES: Final = 64
"""Responses with parameters of their own that may wait for their turn, and those beside the conversation."""

MAX_METADATA: Final = 16
"""Pairs that the API takes; where the program has as many, there is no room for the tag."""

Params = dict[str, Any]


class ResponseRequests:
    """Requested responses that have not begun, oldest first."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self._count = 0
        self._open: dict[str, Params] = {}
        self._echoes = True
        """Whether the server gives metadata back, as far as it is known."""

    def __len__(self) -> int:
        return len(self._open)

    @property
    def params(self) -> list[Params]:
        return list(self._open.values())

    def make(self, params: Params) -> Params:
        """The client event that asks for a response."""
        self._count += 1
        event_id = f"{self._prefix}{self._count}"
        self._open[event_id] = params
        if _has_room(params):
            params = {**params, "metadata": {**(params.get("metadata") or {}), TAG: event_id}}
        return {"type": "response.create", "event_id": event_id, "response": params}

    def answered(self, response: Params, *, server_may_respond: bool = True) -> Params | None:
        """The parameters of the request that ``response`` answers; ``None`` if it is the server's own.

        ``server_may_respond``: the server may reply by itself.
        """
        if not self._open:
            return None
        tag = _tag(response)
        if tag in self._open:
            while next(iter(self._open)) != tag:  # the server takes them in order: those are over
                del self._open[next(iter(self._open))]
            return self._open.pop(tag)
        if len(self._open) > 1:
            self._echoes = False
        oldest = next(iter(self._open.values()))
        if tag is not None and server_may_respond and self._echoes and _has_room(oldest):
            return None
        self._open.clear()
        return oldest

    def answered_in_order(self, response: Params) -> Params | None:
        """As `answered`, of a kind that the server never makes by itself: the oldest where it says nothing."""
        if not self._open:
            return None
        tag = _tag(response)
        return self._open.pop(tag if tag in self._open else next(iter(self._open)))

    def refused(self, event_id: str | None) -> Params | None:
        """The parameters of the request that the server did not take."""
        return None if event_id is None else self._open.pop(event_id, None)

    def take(self) -> list[Params]:
        """Those that are open, which are no longer here then."""
        taken = self.params
        self._open.clear()
        return taken


class OutOfBandRequests:
    """Responses outside the conversation: any number at a time, answered in any order."""

    def __init__(self) -> None:
        self._requests = ResponseRequests("aside_rtkit_")
        self._running: dict[str, Params] = {}

    def __len__(self) -> int:
        return len(self._requests) + len(self._running)

    @property
    def unsent(self) -> list[Params]:
        return self._requests.params

    def ask(self, params: Mapping[str, Any]) -> Params:
        """The client event for it. Raises LimitExceededError for more than MAX_QUEUED_RESPONSES."""
        if len(self) >= MAX_QUEUED_RESPONSES:
            raise LimitExceededError(
                "responses beside the conversation",
                limit="MAX_QUEUED_RESPONSES",
                maximum=MAX_QUEUED_RESPONSES,
            )
        return self._requests.make(dict(params))

    def on_created(self, event: Payload) -> None:
        response, response_id = event.response(), event.response_id()
        if not in_conversation(response):
            params = self._requests.answered_in_order(response)
            if params is not None and response_id is not None:
                self._running[response_id] = params

    def on_done(self, event: Payload) -> None:
        self._running.pop(event.response_id() or "", None)

    def on_error(self, event: Payload) -> None:
        self._requests.refused(event.refusal().event_id)

    def lost(self, *, ask_again: bool) -> list[str]:
        """The connection is lost: returns the ids of those that were cut. ``ask_again`` requests them again."""
        cut, self._running = self._running, {}
        if ask_again:
            for params in cut.values():
                self._requests.make(params)
        return list(cut)

    def ask_again(self) -> list[Params]:
        """The client events for a new link."""
        return [self._requests.make(params) for params in self._requests.take()]


def _has_room(params: Params) -> bool:
    return len(params.get("metadata") or ()) < MAX_METADATA


def _tag(response: Params) -> str | None:
    """The tag of ``response``: ``None`` if its server never sends metadata, ``""`` if it has no tag of ours."""
    if "metadata" not in response:
        return None
    metadata = response["metadata"]
    return str(metadata.get(TAG) or "") if isinstance(metadata, dict) else ""
