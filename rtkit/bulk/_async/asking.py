"""One attempt at one item: from a request to a line for the journal."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec

from rtkit.bulk._backends.aio import resolve_callable
from rtkit.bulk.answers import usage_of
from rtkit.bulk.endpoints import call_of, check_response, fold_of, is_response, retrieve_call
from rtkit.bulk.items import decode_request
from rtkit.bulk.lines import answer_line
from rtkit.bulk.operations import Limits, Usage
from rtkit.bulk.ratelimits import limits_of
from rtkit.bulk.verdicts import AnswerFailed, verdict_on
from rtkit.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable

    from rtkit.bulk._backends.aio import Flight
    from rtkit.bulk.operations import Held
    from rtkit.bulk.verdicts import Verdict
    from rtkit.client._async.engine import AsyncEngine
    from rtkit.client._backends.aio import Later

__all__ = ["AsyncAsker", "Outcome"]


class _Facts(msgspec.Struct):
    usage: Any = None


_facts = msgspec.json.Decoder(_Facts).decode


class Outcome:
    """What came of it: a ``line`` with its ``usage``, or a ``verdict`` on the failure; and ``limits``, if any."""

    def __init__(self, model: str | None) -> None:
        self.model = model
        self.line: bytes | None = None
        self.usage = Usage()
        self.verdict: Verdict | None = None
        self.limits: Limits | None = None
        self.forget_response = False
        """Whether the response that was begun in the background is of no use to another attempt."""


class AsyncAsker:
    """Asks the server. ``created`` is called with the id of a response that is made in the background,
    ``observed`` with the limits that a reply tells, as soon as its headers are there, ``on_event`` with the
    events of streams."""

    def __init__(
        self,
        client: AsyncEngine,
        *,
        stream: bool,
        background: bool,
        created: Callable[[Held, str, str], Later[None]],
        observed: Callable[[Held, Limits], Later[None]],
        on_event: Callable[[str, Any], object] | None,
    ) -> None:
        self._client: Any = client
        self._stream = stream
        self._background = background
        self._created = created
        self._observed = observed
        self._on_event = on_event

    async def ask(self, held: Held, worker: str, flight: Flight) -> Outcome:
        """Never raises for what goes wrong with the request: that is a verdict."""
        outcome = Outcome(None)
        try:
            request = decode_request(held.request)
            outcome.model = request.body.get("model")
            if held.response_id is not None:
                done = await self._go_on(held, outcome, flight)
                if done:
                    return outcome
            call = call_of(request, stream=self._stream, background=self._background)
            noting = self._background and is_response(request.url)
            await self._send(call, request.url, held, outcome, flight, worker if noting else None)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is this item's, and is told in its line
            outcome.verdict = verdict_on(error)
            # A response that failed will not be better when it is had again.
            outcome.forget_response = isinstance(error, AnswerFailed)
        return outcome

    async def _go_on(self, held: Held, outcome: Outcome, flight: Flight) -> bool:
        """Take up the response that a dead worker, or an attempt that was cut off, has begun; whether it is
        there."""
        assert held.response_id is not None
        try:
            call = retrieve_call(held.response_id)
            await self._send(call, "/v1/responses", held, outcome, flight, None)
        except NotFoundError:
            return False
        return True

    async def _send(
        self, call: Any, url: str, held: Held, outcome: Outcome, flight: Flight, worker: str | None
    ) -> None:
        raw = await self._client.request(call, "raw")
        outcome.limits = limits = limits_of(raw.headers)
        if not call.stream:
            await self._observed(held, limits)
            body = raw.content
            raw.parse()  # raises what an error instead of an object is
            if is_response(url):
                check_response(body)
        else:
            async with raw.parse() as stream:
                await self._observed(held, limits)
                body = await self._read(stream, url, held, flight, worker)
                if body is None:  # it was cancelled
                    return
        outcome.usage = usage_of({"usage": _facts(body).usage}) or Usage()
        outcome.line = answer_line(
            held.seq, held.id, body, status_code=raw.status_code, request_id=raw.request_id
        )

    async def _read(
        self, stream: Any, url: str, held: Held, flight: Flight, worker: str | None
    ) -> bytes | None:
        fold = fold_of(url)
        async for events in stream.batches():
            if flight.cancelled:
                return None
            fold.add(events)
            if worker is not None and (response_id := fold.response_id()) is not None:
                await self._created(held, worker, response_id)
                worker = None
            if self._on_event is not None:
                for event in events:
                    await resolve_callable(partial(self._on_event, held.id, event))
        return fold.result()
