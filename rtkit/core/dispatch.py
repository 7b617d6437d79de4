"""Typed events to handlers: who is called, in what order, and what becomes of a failure.

Nothing here waits or knows an event loop. ``emit`` calls the handlers of one event in order; when the
first of them turns out to be a coroutine, the rest of the work comes back as a coroutine to await.

The rules:

1. Handlers that named the event's type run first, in the order in which they were registered, then
   those of every event (``"event"``, ``object``), in theirs. The next event waits for the last of them.
2. Who is called is settled when an event arrives: ``on`` and ``off`` take effect from the next event on.
3. A handler that raises stops nobody else. Its failure is a `HandlerErrorEvent`, which goes to the
   handlers that named it, or to the log. Only an ``Exception`` is a failure; cancellation and
   ``KeyboardInterrupt`` pass through.
4. An error event that nobody listens to is a warning in the log, never an exception.

Handlers may come and go, and events be dispatched, in several threads at once: the handlers change by single
operations of a dict, those who call them read a copy, and everything derived from them is thrown away whole.
Neither `on` nor `off` depends on how many handlers there are.
"""

from __future__ import annotations

import logging
import types
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    ClassVar,
    Literal,
    Protocol,
    Self,
    TypeGuard,
    TypeVar,
    Union,
    get_args,
    get_origin,
    overload,
)

import msgspec

from rtkit.errors.live import Live

if TYPE_CHECKING:
    # For type checkers only, which bring the stub along: no dependency at run time.
    from typing_extensions import TypeForm

__all__ = ["EVERY_EVENT", "BaseDispatcher", "Decorator", "Handler", "HandlerErrorEvent", "wire_name"]

T = TypeVar("T")
R = TypeVar("R")

Handler = Callable[[Any], object]
"""Takes the event. What it returns is ignored, unless it is a coroutine, which is awaited."""

EVERY_EVENT = "event"
"""The name that stands for events of every type, as in the official SDK."""

logger = logging.getLogger("rtkit.events")

# Texts from a peer are cut to this many characters before they go to the log.
MAX_LOGGED = 500


class Decorator(Protocol[T]):
    """Takes a handler of ``T`` and gives it back."""

    def __call__(self, handler: Callable[[T], R], /) -> Callable[[T], R]: ...


@dataclass(frozen=True, slots=True, eq=False)
class HandlerErrorEvent:
    """A handler raised. Goes to the handlers that name this type, not to those of every event.

    ``exception`` holds the traceback; ``event`` is what ``handler`` was called with.
    """

    type: ClassVar[Literal["rtkit.handler_error"]] = "rtkit.handler_error"

    exception: Exception
    handler: Handler
    event: object


def wire_name(event: object) -> str | None:
    """The name of an event's type on the wire: its ``type``, where that is a string.

    An event without a type that carries an ``error`` is an ``"error"``: the shape in which a Chat
    Completions stream reports one.
    """
    name = getattr(event, "type", None)
    if isinstance(name, str):
        return name
    return "error" if name is None and getattr(event, "error", None) is not None else None


def _name_is_fixed(event: object) -> bool:
    """Whether every instance of the event's class has the same `wire_name`."""
    kind: Any = type(event)
    open_ended = hasattr(event, "__dict__")
    if hasattr(kind, "type"):
        # A constant next to a Struct's tag; elsewhere an instance may hide it behind its own.
        return isinstance(kind.type, str) and (issubclass(kind, msgspec.Struct) or not open_ended)
    return not open_ended and not hasattr(kind, "error")


@dataclass(frozen=True, slots=True)
class Selector:
    """Which events a handler is for: ``kinds`` and their subclasses, wire ``names``, or every one."""

    kinds: frozenset[type] = frozenset()
    names: frozenset[str] = frozenset()
    every: bool = False

    @classmethod
    def of(cls, event_type: object) -> Selector:
        """Read a class, a wire name, or a union of them (an alias, ``Annotated``)."""
        kinds: set[type] = set()
        names: set[str] = set()
        every = False
        pending: list[Any] = [event_type]
        while pending:
            part = pending.pop()
            origin = get_origin(part)
            if part in (EVERY_EVENT, object, Any):
                every = True
            elif isinstance(part, str):
                names.add(part)
            elif origin is Annotated:
                pending.append(get_args(part)[0])
            elif origin in {Union, types.UnionType}:
                pending.extend(get_args(part))
            elif hasattr(part, "__value__"):  # type Alias = A | B
                pending.append(part.__value__)
            else:
                kinds.add(_event_class(part if origin is None else origin))
        return cls(frozenset(kinds), frozenset(names), every)

    def __str__(self) -> str:
        if self.every:
            return "an event of any type"
        parts = sorted([*(kind.__name__ for kind in self.kinds), *(repr(name) for name in self.names)])
        more = f" or {len(parts) - 4} more" if len(parts) > 4 else ""
        return " or ".join(parts[:4]) + more

    def matches(self, kind: type, name: str | None) -> bool:
        if name in self.names or issubclass(kind, tuple(self.kinds)):
            return True
        # A failure in this program is not an event of the stream: only those who name it want it.
        return self.every and kind is not HandlerErrorEvent


def _event_class(candidate: object) -> type:
    if not isinstance(candidate, type):
        raise TypeError(
            f"events cannot be chosen by {candidate!r}; pass a class, a union of classes, "
            f"a wire name such as 'response.output_text.delta', or 'event' for every event"
        )
    issubclass(object, candidate)  # raises for a protocol that is not checkable: here, not in the stream
    return candidate


@dataclass(slots=True, eq=False)
class Registration:
    selector: Selector
    handler: Handler
    once: bool
    arguments: object = None
    """What it is found by, from when it was added."""


def _arguments(selector: Selector, handler: Handler) -> object:
    """What a registration is found by; of a handler that can't be hashed, its class."""
    try:
        hash(handler)
    except TypeError:
        return selector, type(handler)
    return selector, handler


Plan = tuple[Handler, ...]


class BaseDispatcher(Live):
    """Calls the handlers of each event.

    ``strict`` lets what a handler raises out of ``emit`` and ``dispatch``, at once: for tests.
    """

    _holds = "functions of this process"
    _instead = "make another one, and register the handlers with it"

    def __init__(self, *, strict: bool = False) -> None:
        self.strict = strict
        # In the order in which they came.
        self._registered: dict[Registration, bool] = {}
        # The same by what `off` is called with.
        self._by_arguments: dict[object, dict[Registration, bool]] = {}
        # Whom to call, by the event's class, or by its class and wire name where instances of one class
        # differ in it. Bounded by the names registered here, however many a peer thinks up.
        self._plans: dict[object, Plan] = {}
        self._names = {"error"}

    # -- registering -------------------------------------------------------------------------------
    # A wire name leaves the event's type open. Where the names are known (a connection whose events
    # all belong to one union), a subclass adds overloads that take a Literal; see docs/dispatcher.md.

    @overload
    def on(self, event_type: str) -> Decorator[Any]: ...
    @overload
    def on(self, event_type: str, handler: Handler) -> Self: ...
    @overload
    def on(self, event_type: TypeForm[T]) -> Decorator[T]: ...
    @overload
    def on(self, event_type: TypeForm[T], handler: Callable[[T], object]) -> Self: ...
    def on(self, event_type: Any, handler: Any = None) -> Any:
        """Call ``handler`` for every event of a type; without one, a decorator.

        ``event_type`` is a class (its subclasses match too), a wire name, a union, or ``"event"`` for
        every event. A handler that is registered twice is called twice.
        """
        return self._register(event_type, handler, once=False)

    @overload
    def once(self, event_type: str) -> Decorator[Any]: ...
    @overload
    def once(self, event_type: str, handler: Handler) -> Self: ...
    @overload
    def once(self, event_type: TypeForm[T]) -> Decorator[T]: ...
    @overload
    def once(self, event_type: TypeForm[T], handler: Callable[[T], object]) -> Self: ...
    def once(self, event_type: Any, handler: Any = None) -> Any:
        """Like `on`, for the next event of the type only."""
        return self._register(event_type, handler, once=True)

    def off(self, event_type: object, handler: Handler) -> Self:
        """Undo the first `on` or `once` with these two arguments; if there is none, nothing happens."""
        selector = Selector.of(event_type)
        found = self._by_arguments.get(_arguments(selector, handler), {})
        for registration in list(found.copy()):
            # What can't be hashed stands together.
            if registration.handler == handler and self._remove(registration):
                break
        return self

    def _register(self, event_type: object, handler: Handler | None, *, once: bool) -> Any:
        selector = Selector.of(event_type)

        def register(handler: Handler) -> Handler:
            if not callable(handler):
                raise TypeError(f"a handler is called with the event; {handler!r} cannot be called")
            self._add(Registration(selector, handler, once))
            return handler

        if handler is None:
            return register
        register(handler)
        return self

    def _add(self, registration: Registration) -> None:
        registration.arguments = _arguments(registration.selector, registration.handler)
        self._registered[registration] = True
        alike = {registration: True}
        known = self._by_arguments.setdefault(registration.arguments, alike)
        if known is not alike:
            known[registration] = True
            self._keep(registration.arguments, known)
        self._names.update(registration.selector.names)
        self._plans = {}

    def _remove(self, registration: Registration) -> bool:
        """Whether it was there: of several threads that remove a registration, one gets True."""
        if not self._registered.pop(registration, False):
            return False
        alike = self._by_arguments.get(registration.arguments, {})
        alike.pop(registration, None)
        if not alike:
            self._by_arguments.pop(registration.arguments, None)
            self._keep(registration.arguments, alike)
        self._plans = {}
        return True

    def _keep(self, arguments: object, alike: dict[Registration, bool]) -> None:
        """Another thread may have added to ``alike`` while it was taken away, or taken it away meanwhile."""
        if alike:
            known = self._by_arguments.setdefault(arguments, alike)
            if known is not alike:
                known.update(alike)

    @property
    def _registrations(self) -> list[Registration]:
        # A copy is made in one go; nothing that runs meanwhile, a finalizer for one, can be in its way.
        return list(self._registered.copy())

    # -- dispatching -------------------------------------------------------------------------------

    def emit(self, event: object) -> Coroutine[Any, Any, None] | None:
        """Call the event's handlers up to the first that has to be awaited.

        ``None`` when that was all of them; otherwise the rest, to be awaited before the next event.
        This is `dispatch` without the cost of a coroutine where no handler is one::

            if (rest := events.emit(event)) is not None:
                await rest
        """
        plan = self._plans.get(type(event))
        remaining = iter(self._find(event) if plan is None else plan)
        for handler in remaining:
            try:
                result = handler(event)
            except Exception as exception:  # noqa: BLE001 - rule 3: reported, whatever it is
                result = self._report(exception, handler, event)
            if result is not None and _is_coroutine(result):
                return self._finish(result, handler, event, remaining)
        return None

    async def dispatch(self, event: object) -> None:
        """Call the event's handlers in order, awaiting those that are asynchronous."""
        rest = self.emit(event)
        if rest is not None:
            await rest

    def dispatch_sync(self, event: object) -> None:
        """Call the event's handlers from code that cannot await.

        A handler that is asynchronous fails, as a `HandlerErrorEvent` that says so.
        """
        plan = self._plans.get(type(event))
        for handler in self._find(event) if plan is None else plan:
            try:
                result = handler(event)
                if result is not None:
                    _refuse_coroutine(result, handler)
            except Exception as exception:  # noqa: BLE001 - rule 3: reported, whatever it is
                failure = self._failure(exception, handler, event)
                if failure is not None:
                    self.dispatch_sync(failure)

    async def _finish(
        self,
        pending: Coroutine[Any, Any, object],
        first: Handler,
        event: object,
        remaining: Iterator[Handler],
    ) -> None:
        """What is left of `emit`, from its first coroutine on."""
        try:
            await pending
        except Exception as exception:  # noqa: BLE001 - rule 3: reported, whatever it is
            report = self._report(exception, first, event)
            if report is not None:
                await report
        for handler in remaining:
            try:
                result = handler(event)
                if _is_coroutine(result):
                    await result
            except Exception as exception:  # noqa: BLE001 - rule 3: reported, whatever it is
                report = self._report(exception, handler, event)
                if report is not None:
                    await report

    def _find(self, event: object) -> Plan:
        """The handlers of an event whose class alone does not tell them."""
        plan = self._plans.get((type(event), wire_name(event)))
        return self._search(event) if plan is None else plan

    def _search(self, event: object) -> Plan:
        """The handlers of an event that is the first of its kind, or has a name that nobody registered."""
        plans = self._plans  # before the registrations are read: whoever changes them replaces the plans
        kind, fixed = type(event), _name_is_fixed(event)
        name = wire_name(kind if fixed else event)
        if name not in self._names:
            name = None
        key = kind if fixed else (kind, name)
        plan = plans.get(key)
        if plan is None:
            matching = [each for each in self._registrations if each.selector.matches(kind, name)]
            plan = self._plan(matching, kind, name)
            # With a `once` in it, it holds for this event only. Another thread may still be about to look
            # into these plans, even though they have been replaced.
            if not any(each.once for each in matching):
                plans[key] = plan
        return plan

    def _plan(self, matching: list[Registration], kind: type, name: str | None) -> Plan:
        chosen = [each for each in matching if not each.once or self._remove(each)]
        chosen.sort(key=lambda each: each.selector.every)  # stable: those who named the type come first
        if not chosen and kind is HandlerErrorEvent:
            return (_log_failure,)
        if not chosen and name == "error":
            return (_log_error,)
        return tuple(each.handler for each in chosen)

    # -- failures ----------------------------------------------------------------------------------

    def _report(
        self, exception: Exception, handler: Handler, event: object
    ) -> Coroutine[Any, Any, None] | None:
        failure = self._failure(exception, handler, event)
        return None if failure is None else self.emit(failure)

    def _failure(self, exception: Exception, handler: Handler, event: object) -> HandlerErrorEvent | None:
        """The event that tells of a failure; none for the failure of a handler of such events."""
        if self.strict:
            raise exception
        failure = HandlerErrorEvent(exception, handler, event)
        if not isinstance(event, HandlerErrorEvent):
            return failure
        _log_failure(event)
        _log_failure(failure)
        return None


def _is_coroutine(result: object) -> TypeGuard[Coroutine[Any, Any, object]]:
    # Not every awaitable: a task that a handler has started and returns runs on its own.
    return type(result) is types.CoroutineType or isinstance(result, Coroutine)


def _refuse_coroutine(result: object, handler: Handler) -> None:
    if _is_coroutine(result):
        result.close()
        raise TypeError(
            f"{_describe(handler)} is asynchronous, but its events are dispatched by synchronous code; "
            f"make it a plain function, or stream with AsyncOpenAI"
        )


def _describe(handler: Handler) -> str:
    return getattr(handler, "__qualname__", None) or repr(handler)


def _log_failure(failure: HandlerErrorEvent) -> None:
    kind = wire_name(failure.event) or type(failure.event).__name__
    logger.error("handler %s failed on %s", _describe(failure.handler), kind, exc_info=failure.exception)


def _log_error(event: object) -> None:
    """Report an error event that nobody listens to.

    The facts are in the event itself (Responses) or in its ``error`` (realtime, Chat Completions),
    and any of them may be missing or of another type.
    """
    error = getattr(event, "error", None)
    if isinstance(error, str):
        error = {"message": error}
    sources = (event,) if error is None else (error, event)
    facts = [f"{name}={_fact(sources, name)}" for name in ("type", "code", "message", "param", "event_id")]
    logger.warning("error event without a handler: %s", ", ".join(facts))


def _fact(sources: tuple[object, ...], name: str) -> str:
    for source in sources:
        value = source.get(name) if isinstance(source, dict) else getattr(source, name, None)
        if value is not None:
            text = repr(value)
            return text if len(text) <= MAX_LOGGED else f"{text[:MAX_LOGGED]}..."
    return "None"
