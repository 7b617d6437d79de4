"""Faults by name: which there are, what they take, and which requests they apply to.

`rtkit.local.testing.fault_points` has those that happen at one place of a reply, and
`rtkit.local.testing.fault_encodings` those that change all of it. A fault takes the parameters of its function.
"""

from __future__ import annotations

import inspect
import math
import random
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from rtkit.errors import UnknownFaultError
from rtkit.local.testing.fault_encodings import FAULT_ENCODINGS
from rtkit.local.testing.fault_points import FAULT_POINTS
from rtkit.local.testing.routes import matches

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

    from rtkit.local.testing.request import Request

__all__ = [
    "FAULT_NAMES",
    "REFUSE",
    "Fault",
    "make_fault",
    "parse_fault",
]

REFUSE: Final = "refuse"
"""The one fault that applies to no request, for none gets through: nobody listens on the port.

It ends when it is taken back, or after ``seconds`` of the server's clock.
"""

FAULT_NAMES: Final = tuple(sorted({*FAULT_POINTS, *FAULT_ENCODINGS, REFUSE}))

# A plus before a fault's name: one may stand in a message, or in a number.
_TOGETHER: Final = re.compile(rf"\+(?=\s*(?:{'|'.join(FAULT_NAMES)}|\d{{3}})\s*(?:[:+]|$))")

_TYPES: Final[dict[str, type]] = {"int": int, "float": float, "str": str, "bool": bool}
_PLAN: Final[dict[str, type]] = {"after": int, "route": str, "times": int, "rate": float, "seed": int}


@dataclass(eq=False)
class Fault:
    """One fault, and the requests that it applies to; `Server.fault` makes it.

    ``after`` counts the events of a reply (of a WebSocket: the messages of the server) that come before it;
    ``None`` is before the headers (before the upgrade is answered). ``route`` is a path, or a method and a
    path, in which ``*`` stands for anything. ``times`` is how many requests it applies to at most; with a
    ``rate``, it applies to that share of them, chosen by a generator seeded with ``seed``.
    """

    name: str
    after: int | None = None
    route: str = "*"
    times: int | None = 1
    rate: float | None = None
    seed: int = 0
    parameters: dict[str, Any] = field(default_factory=dict)
    taken: int = field(default=0, init=False)
    """How many requests it has been applied to."""

    def __post_init__(self) -> None:
        if self.name not in FAULT_NAMES:
            raise UnknownFaultError(self.name, known=FAULT_NAMES)
        _check(self)
        self._random = random.Random(self.seed)  # noqa: S311 - to be repeated, not to be unguessable
        self._remove: Callable[[Fault], None] | None = None
        self._also: list[Fault] = []

    @property
    def is_queued(self) -> bool:
        """Whether it is for so many requests, and waits for its turn; others apply to whatever they choose."""
        return self.rate is None and self.times is not None

    def also(self, name: str | int, /, *, after: int | None = None, **parameters: Any) -> Self:
        """Apply another fault to the same requests: ``server.fault("drip").also("cut", after=3)``.

        Raises what `rtkit.local.Server.fault` raises, and ValueError for ``refuse``, which applies to no request.
        """
        if str(name) == REFUSE or self.name == REFUSE:
            raise ValueError("the fault refuse claims connections, not requests: it stands alone")
        self._also.append(make_fault(str(name), {"after": after, **parameters}))
        return self

    def those_of(self, request: Request) -> list[Fault]:
        """This fault, if it applies to the request, with those that were given together with it."""
        return [self, *(each for each in self._also if each.is_for(request))] if self.claims(request) else []

    def is_for(self, request: Request) -> bool:
        """Whether it can happen to a request of this kind."""
        kind = FAULT_POINTS.get(self.name) or FAULT_ENCODINGS[self.name]
        return ("websocket" if request.is_websocket else "http") in kind.where

    def claims(self, request: Request) -> bool:
        """Whether this request is one of those; asked once for each."""
        if self.times is not None and self.taken >= self.times:
            return False
        if self.name == REFUSE or not matches(self.route, request) or not self.is_for(request):
            return False
        if self.rate is not None and self._random.random() >= self.rate:
            return False
        self.taken += 1
        return True

    def remove(self) -> None:
        """From now on nothing goes wrong for this reason."""
        remove, self._remove = self._remove, None
        if remove is not None:
            remove(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.remove()


def parse_fault(text: str) -> Fault:
    """A fault as a command line says it: ``stall:after=3,route=/v1/responses,rate=0.1,seed=7``.

    ``times=always`` is for every request. Several with ``+`` between them apply to the same requests, those of
    the first: ``drip:times=2+cut:after=3``.

    Raises ValueError (`UnknownFaultError` is one) where the text says nothing that makes sense.
    """
    first, *others = _TOGETHER.split(text)
    fault = make_fault(*_parsed(first), convert=True)
    for other in others:
        name, values = _parsed(other)
        if plan := sorted(values.keys() & _PLAN.keys() - {"after"}):
            raise ValueError(f"in the fault {text!r}: {', '.join(plan)} belongs to the first of several")
        if REFUSE in {name, fault.name}:
            raise ValueError(f"in the fault {text!r}: refuse stands alone")
        fault._also.append(make_fault(name, values, convert=True))
    return fault


def _parsed(text: str) -> tuple[str, dict[str, Any]]:
    name, _, rest = text.partition(":")
    values: dict[str, Any] = {}
    for word in filter(None, (word.strip() for word in rest.split(","))):
        key, equals, value = word.partition("=")
        if not equals:
            raise ValueError(f"in the fault {text!r}: expected NAME[:KEY=VALUE,...], not {word!r}")
        values[key.strip()] = value.strip()
    return name.strip(), values


def make_fault(name: str, values: dict[str, Any], *, convert: bool = False) -> Fault:
    """A fault of its name and of whatever it was given; a number is the status to answer with."""
    if name.isdigit():
        name, values = "status", {"code": int(name), **values}
    if name not in FAULT_NAMES:
        raise UnknownFaultError(name, known=FAULT_NAMES)
    if convert:
        values = {key: _converted(name, key, value) for key, value in values.items()}
    plan = {key: values[key] for key in values.keys() & _PLAN.keys()}
    if "rate" in plan:
        plan.setdefault("times", None)
    return Fault(name, **plan, parameters={key: values[key] for key in values.keys() - _PLAN.keys()})


def parameters_of(name: str) -> dict[str, type]:
    """What a fault takes besides ``after``, ``route``, ``times``, ``rate`` and ``seed``."""
    if name == REFUSE:
        return {"seconds": float}
    kind = FAULT_POINTS.get(name) or FAULT_ENCODINGS[name]
    found = {}
    for parameter in inspect.signature(kind.make).parameters.values():
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY:
            found[parameter.name] = _TYPES[str(parameter.annotation).partition(" |")[0]]
    return found


def _converted(name: str, key: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if key == "times" and value == "always":
        return None
    kind = (_PLAN | parameters_of(name)).get(key, str)
    if kind is bool:
        if value.lower() not in {"true", "false", "1", "0"}:
            raise ValueError(f"the fault {name} takes {key}=true or {key}=false, not {value!r}")
        return value.lower() in {"true", "1"}
    try:
        return kind(value)
    except ValueError:
        raise ValueError(f"the fault {name} takes a number as {key}, not {value!r}") from None


def _check(fault: Fault) -> None:
    known = parameters_of(fault.name)
    unknown = sorted(fault.parameters.keys() - known.keys())
    if unknown:
        takes = ", ".join(sorted([*known, *_PLAN]))
        raise ValueError(f"the fault {fault.name} takes no {', '.join(unknown)}; it takes {takes}")
    if fault.after is not None and (fault.name in FAULT_ENCODINGS or fault.name == REFUSE):
        raise ValueError(f"the fault {fault.name} has no place in a reply, so it takes no 'after'")
    if fault.name == REFUSE:
        _check_refusal(fault)
    if fault.after is not None and fault.after < 0:
        raise ValueError(f"after counts events: {fault.after} is none")
    if fault.after is None and fault.name in FAULT_POINTS and FAULT_POINTS[fault.name].needs_place:
        fault.after = 0
    if fault.times is not None and fault.times < 1:
        raise ValueError(f"times is 1 or more, or None for every request, not {fault.times}")
    if fault.rate is not None and not 0 <= fault.rate <= 1:
        raise ValueError(f"rate is a share from 0 to 1, not {fault.rate}")


def _check_refusal(fault: Fault) -> None:
    if fault.rate is not None or fault.route != "*" or fault.times not in {1, None}:
        raise ValueError(
            "nobody can refuse connections by route, rate or number: they are refused unseen; say for how many "
            "'seconds', or take the fault reset, which drops each connection once its request has come"
        )
    seconds = fault.parameters.get("seconds")
    if seconds is not None and not 0 < seconds < math.inf:
        raise ValueError(f"seconds is how long connections are refused, above 0, not {seconds}")
