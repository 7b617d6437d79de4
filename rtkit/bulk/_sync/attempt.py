# Made from rtkit/bulk/_async/attempt.py by "python -m codegen". Edit that file, not this one.
"""One attempt at one item: from a request to a line for the journal."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec

from rtkit.bulk._backends.blocking import resolve_callable
from rtkit.bulk.answers import usage_of
from rtkit.bulk.endpoints import call_of, check_response, fold_of, is_response, retrieve_call
from rtkit.bulk.failures import AnswerFailed, classify_failure
from rtkit.bulk.items import decode_request
from rtkit.bulk.lines import answer_line
from rtkit.bulk.operations import RateLimits, Usage
from rtkit.bulk.ratelimits import rate_limits_of
from rtkit.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable

    from rtkit.bulk._backends.blocking import Flight
    from rtkit.bulk.failures import Failure
    from rtkit.bulk.operations import LeasedItem
    from rtkit.client._backends.blocking import Later
    from rtkit.client._sync.engine import Engine

__all__ = ["Attempts", "Outcome"]


class _Facts(msgspec.Struct):
    usage: Any = None


_facts = msgspec.json.Decoder(_Facts).decode


class Outcome:
    """The result of an attempt: a ``line`` with its ``usage``, or a ``failure``; and the ``limits`` that the reply
    names, if any."""

    def __init__(self, model: str | None) -> None:
        self.model = model
        self.line: bytes | None = None
        self.usage = Usage()
        self.failure: Failure | None = None
        self.limits: RateLimits | None = None
        self.forget_response = False
        """True if the next attempt must not resume the background response."""


class Attempts:
    """Sends items to the server. ``created`` is called with the id of a response that is made in the background,
    ``observed`` with the limits that a reply tells, as soon as its headers are there, ``on_event`` with the
    events of streams."""

    def __init__(
        self,
        client: Engine,
        *,
        stream: bool,
        background: bool,
        created: Callable[[LeasedItem, str, str], Later[None]],
        observed: Callable[[LeasedItem, RateLimits], Later[None]],
        on_event: Callable[[str, Any], object] | None,
    ) -> None:
        self._client: Any = client
        self._stream = stream
        self._background = background
        self._created = created
        self._observed = observed
        self._on_event = on_event

    def send(self, item: LeasedItem, worker: str, flight: Flight) -> Outcome:
        """Send one item. A request that fails raises nothing: ``Outcome.failure`` says why."""
        outcome = Outcome(None)
        try:
            request = decode_request(item.request)
            outcome.model = request.body.get("model")
            if item.response_id is not None:
                done = self._go_on(item, outcome, flight)
                if done:
                    return outcome
            call = call_of(request, stream=self._stream, background=self._background)
            noting = self._background and is_response(request.url)
            self._request(call, request.url, item, outcome, flight, worker if noting else None)
        except Exception as error:  # noqa: BLE001 - any error belongs to this item: its line reports it
            outcome.failure = classify_failure(error)
            # A response that has failed stays failed: retrieving it again does not help.
            outcome.forget_response = isinstance(error, AnswerFailed)
        return outcome

    def _go_on(self, item: LeasedItem, outcome: Outcome, flight: Flight) -> bool:
        """Retrieve the response that a dead worker or an interrupted attempt has begun. False if the server does
        not have it."""
        assert item.response_id is not None
        try:
            call = retrieve_call(item.response_id)
            self._request(call, "/v1/responses", item, outcome, flight, None)
        except NotFoundError:
            return False
        return True

    def _request(
        self, call: Any, url: str, item: LeasedItem, outcome: Outcome, flight: Flight, worker: str | None
    ) -> None:
        raw = self._client.request(call, "raw")
        outcome.limits = limits = rate_limits_of(raw.headers)
        if not call.stream:
            self._observed(item, limits)
            body = raw.content
            raw.parse()  # raises if the body is an error, not an object
            if is_response(url):
                check_response(body)
        else:
            with raw.parse() as stream:
                self._observed(item, limits)
                body = self._read(stream, url, item, flight, worker)
                if body is None:  # the attempt was cancelled
                    return
        outcome.usage = usage_of({"usage": _facts(body).usage}) or Usage()
        outcome.line = answer_line(
            item.seq, item.id, body, status_code=raw.status_code, request_id=raw.request_id
        )

    def _read(
        self, stream: Any, url: str, item: LeasedItem, flight: Flight, worker: str | None
    ) -> bytes | None:
        fold = fold_of(url)
        for events in stream.batches():
            if flight.cancelled:
                return None
            fold.add(events)
            if worker is not None and (response_id := fold.response_id()) is not None:
                self._created(item, worker, response_id)
                worker = None
            if self._on_event is not None:
                for event in events:
                    resolve_callable(partial(self._on_event, item.id, event))
        return fold.result()
