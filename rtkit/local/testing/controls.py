"""What a test does with a server: scripts, faults, and a look at what came in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec

from rtkit.local.server.exchange import WireExchange
from rtkit.local.server.keys import has_key
from rtkit.local.testing.chaos import PASSING, Chaos
from rtkit.local.testing.clock import Clock
from rtkit.local.testing.faults import REFUSE, Fault, make_fault, parse_fault
from rtkit.local.testing.recording import Request, Requests
from rtkit.local.testing.wire_script import Script, Step

if TYPE_CHECKING:
    from collections.abc import Iterable

    from starlette.types import ASGIApp, Receive, Scope, Send

    from rtkit.local.server.rate_limits import Limits

__all__ = ["FAULT_HEADER", "Controls"]

MAX_ACTIVE: Final = 1_000
"""Faults, and scripts, that one server holds at most."""

FAULT_HEADER: Final = "x-rtkit-fault"
"""A request that has this header asks for a fault of its own, in the words of `parse_fault`.

Where the server has a key, only a request that has it, too."""


class Controls:
    """The part of `Server` that is for tests. Everything here may be called from any thread."""

    def __init__(self, *, clock: Clock | None = None, api_key: str | None = None) -> None:
        self._api_key = api_key
        self.requests = Requests()
        """What came in."""
        self.clock = clock or Clock()
        self._limits: Limits | None = None
        """What answers say of rate limits, if this is a server of the API's."""
        self._faults: tuple[Fault, ...] = ()
        self._scripts: tuple[Script, ...] = ()
        self._chaos: tuple[Chaos, ...] = ()

    @property
    def faults(self) -> tuple[Fault, ...]:
        """The faults that still apply to requests."""
        return tuple(fault for fault in self._faults if fault.times is None or fault.taken < fault.times)

    def fault(
        self,
        name: str | int,
        /,
        *,
        after: int | None = None,
        route: str = "*",
        times: int | None = 1,
        rate: float | None = None,
        seed: int = 0,
        **parameters: Any,
    ) -> Fault:
        """Have something go wrong: ``server.fault("stall", after=3)``, ``server.fault(429, retry_after=1)``.

        It applies to the next ``times`` requests of ``route``. Faults wait in the order in which they were given,
        and a request takes one: ``server.fault("drip").also("cut", after=3)`` is two of one request. With
        ``times=None`` it applies to every request, and with a ``rate`` that share of them, chosen by ``seed``,
        whatever else applies to it. The names are `rtkit.local.testing.faults.FAULT_NAMES`;
        docs/testing-your-app.md has the table.

        What is given back can be taken back: ``fault.remove()``, or ``with server.fault(...):``.

        Raises ``UnknownFaultError``, and ValueError for a parameter that the fault does not take, or where
        ``refuse`` comes before the server is up.
        """
        plan: dict[str, Any] = {"after": after, "route": route, "seed": seed}
        if rate is not None:
            plan |= {"rate": rate, "times": None if times == 1 else times}
        else:
            plan["times"] = times
        return self.add_fault(make_fault(str(name), {**plan, **parameters}))

    def add_fault(self, fault: Fault) -> Fault:
        """Add a fault that `parse_fault` made."""
        self._check_process()
        active = self.faults
        if len(active) >= MAX_ACTIVE:
            raise ValueError(f"the server has {MAX_ACTIVE:,} faults already, the most there can be")
        if fault.name == REFUSE and not any(one.name == REFUSE for one in active):
            self._refuse(True)
        fault._remove = self._remove_fault
        self._faults = (*active, fault)
        if (seconds := fault.parameters.get("seconds")) is not None and fault.name == REFUSE:
            self._remove_after(seconds, fault)
        return fault

    def chaos(
        self,
        rate: float = 0.2,
        *,
        seed: int = 0,
        route: str = "*",
        faults: Iterable[str] = PASSING,
    ) -> Chaos:
        """Have a share of the requests go wrong, each by one of ``faults`` (words of `parse_fault`), by ``seed``.

        Without ``faults`` it is what networks and busy providers do and a client gets over: refusals, resets, cut
        streams, odd framing, things unknown. What is given back can be taken back, and says what ``happened``;
        as a context manager it adds that to an exception that passes.

        Raises ValueError for words that are not fault.
        """
        return self.add_chaos(Chaos(rate, seed, route, tuple(faults)))

    def add_chaos(self, chaos: Chaos) -> Chaos:
        """Add a chaos that `parse_chaos` made."""
        self._check_process()
        if len(self._chaos) >= MAX_ACTIVE:
            raise ValueError(f"the server has {MAX_ACTIVE:,} of them already, the most there can be")
        chaos._remove = self._remove_chaos
        self._chaos = (*self._chaos, chaos)
        return chaos

    def _remove_chaos(self, chaos: Chaos) -> None:
        self._chaos = tuple(one for one in self._chaos if one is not chaos)

    def script(self, steps: Iterable[Step], *, route: str = "*", times: int | None = 1) -> Script:
        """Answer the next ``times`` requests of ``route`` with exactly these steps.

        See `rtkit.local.testing.wire_script`.
        """
        self._check_process()
        script = Script(steps, route=route, times=times)
        waiting = tuple(one for one in self._scripts if one.times is None or one.taken < one.times)
        if len(waiting) >= MAX_ACTIVE:
            raise ValueError(f"the server has {MAX_ACTIVE:,} scripts already, the most there can be")
        self._scripts = (*waiting, script)
        return script

    def clear(self) -> None:
        """Forget all faults, scripts and requests, and end every chaos."""
        self._check_process()
        for fault in self._faults:
            fault.remove()
        self._faults = self._scripts = self._chaos = ()
        self.requests.clear()

    def _remove_fault(self, fault: Fault) -> None:
        self._faults = tuple(one for one in self._faults if one is not fault)
        if fault.name == REFUSE and not any(one.name == REFUSE for one in self._faults):
            self._refuse(False)

    def _check_process(self) -> None:
        """Raise RuntimeError in a child: the server is its parent's."""

    def _refuse(self, refused: bool) -> None:
        """Stop listening, or listen again."""
        raise NotImplementedError

    def _remove_after(self, seconds: float, fault: Fault) -> None:
        """Take a fault back when so much time has passed."""
        raise NotImplementedError

    # -- on the server's side

    def around(self, app: ASGIApp) -> ASGIApp:
        """``app`` with what goes in noted down, and what goes out led through scripts and faults."""

        async def controlled(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] not in {"http", "websocket"}:
                await app(scope, receive, send)
                return
            request = Request.of(scope)
            self.requests.add(request)
            # Who has no key gets to the application, which says so; what the program asked to go wrong goes wrong.
            trusted = has_key(scope, self._api_key)
            wrong = None
            faults = _befalling(self._faults, request)
            faults += [fault for chaos in self._chaos for fault in chaos.those_of(request)]
            try:
                asked = _asked_for(request) if trusted else None
                if asked is not None:
                    faults += asked.those_of(request)
            except ValueError as error:
                wrong = str(error)
            exchange = WireExchange(
                scope,
                receive,
                send,
                request=request,
                requests=self.requests,
                clock=self.clock,
                faults=faults,
                limits=self._limits,
            )
            if wrong is not None:
                await _refuse_header(exchange, wrong)
                return
            script = next((one for one in self._scripts if trusted and one.takes(request)), None)
            await exchange.run(app if script is None else _performing(script, exchange))

        return controlled


def _befalling(faults: Iterable[Fault], request: Request) -> list[Fault]:
    """Of those that are for so many requests, the first that is for this one; of the others, all that choose it."""
    found: list[Fault] = []
    waits = True
    for fault in faults:
        if fault.is_queued and not waits:
            continue
        those = fault.those_of(request)
        waits = waits and not (those and fault.is_queued)
        found += those
    return found


def _asked_for(request: Request) -> Fault | None:
    """The fault that a request asks for; ValueError where it makes no sense."""
    asked = request.headers.get(FAULT_HEADER)
    if asked is None:
        return None
    fault = parse_fault(asked)
    if fault.name == REFUSE:
        raise ValueError("the connection that asks for it is made already; take the fault reset")
    return fault


def _performing(script: Script, exchange: WireExchange) -> ASGIApp:
    async def perform(scope: Scope, receive: Receive, send: Send) -> None:
        await script.perform(exchange)

    return perform


async def _refuse_header(exchange: WireExchange, message: str) -> None:
    error = {
        "message": message,
        "type": "invalid_request_error",
        "param": FAULT_HEADER,
        "code": "invalid_fault",
    }
    headers = [(b"content-type", b"application/json")]
    await exchange.reply(400, headers, msgspec.json.encode({"error": error}))
