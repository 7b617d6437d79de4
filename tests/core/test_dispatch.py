"""The dispatcher's rules, without an event loop; in one file, from which the module earns its coverage."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
import types
from collections.abc import Coroutine, Generator
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Literal, Protocol, Union, runtime_checkable

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rtkit.core.decode import Decoder
from rtkit.core.dispatch import MAX_LOGGED, BaseDispatcher, HandlerErrorEvent, Selector, wire_name
from rtkit.core.model import Model, UnknownEvent

if sys.version_info >= (3, 12):
    from typing import TypeAliasType
else:
    from typing_extensions import TypeAliasType


class Delta(Model, tag_field="type", tag="text.delta"):
    type: ClassVar[Literal["text.delta"]] = "text.delta"
    delta: str


class Done(Model, tag_field="type", tag="text.done"):
    type: ClassVar[Literal["text.done"]] = "text.done"
    text: str = ""


class ErrorEvent(Model, tag_field="type", tag="error"):
    type: ClassVar[Literal["error"]] = "error"
    code: str | None = None
    message: str


class Chunk(Model):
    """As in Chat Completions: no type of its own."""

    id: str


class Slim(msgspec.Struct):
    """Neither a type nor room for one."""

    x: int


class Named(msgspec.Struct):
    """A type that differs between instances."""

    type: object


@dataclass
class Own:
    """A user's own event; an instance may hide the class's default."""

    type: str = "own"


event_decoder = Decoder(Delta | Done | ErrorEvent)


class Pause:
    """Suspends a coroutine once."""

    def __await__(self) -> Generator[None, None, None]:
        yield


def drive(coroutine: Coroutine[Any, Any, None] | None, log: list[str] | None = None) -> None:
    """Run what ``emit`` left to do; each suspension is noted in ``log``."""
    while coroutine is not None:
        try:
            coroutine.send(None)
        except StopIteration:
            return
        if log is not None:
            log.append("(loop)")


class Recorder:
    """Makes handlers that write down what they are called with."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, object]] = []

    def __call__(self, name: str) -> Any:
        return lambda event: self.calls.append((name, event))

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.calls]


@pytest.fixture
def called() -> Recorder:
    return Recorder()


# -- choosing ---------------------------------------------------------------------------------------


def test_a_handler_is_called_with_events_of_its_class(called: Recorder) -> None:
    events = BaseDispatcher()
    events.on(Delta, called("delta")).on(Done, called("done"))
    delta = Delta(delta="hi")
    assert events.emit(delta) is None
    assert called.calls == [("delta", delta)]


def test_a_subclass_matches(called: Recorder) -> None:
    class Drifted(Delta):
        pass

    events = BaseDispatcher().on(Delta, called("delta")).on(Model, called("model")).on(Drifted, called("sub"))
    events.emit(Drifted(delta="hi"))
    events.emit(Delta(delta="hi"))
    assert called.names == ["delta", "model", "sub", "delta", "model"]


def test_a_wire_name_matches_known_and_unknown_events(called: Recorder) -> None:
    events = BaseDispatcher().on("text.delta", called("known")).on("text.new", called("unknown"))
    for payload in (
        b'{"type":"text.delta","delta":"hi"}',
        b'{"type":"text.delta","delta":"hi","drifted":true}',
        b'{"type":"text.new","x":1}',
        b'{"type":"text.newer"}',
        b'{"type":"text.new","x":2}',
    ):
        events.emit(event_decoder.decode(payload))
    assert called.names == ["known", "known", "unknown", "unknown"]


def test_unknown_events_are_reachable_by_their_class_and_among_all(called: Recorder) -> None:
    events = BaseDispatcher().on(UnknownEvent, called("unknown")).on("event", called("all"))
    events.emit(event_decoder.decode(b'{"type":"text.new"}'))
    events.emit(event_decoder.decode(b'{"no":"type"}'))
    assert called.names == ["unknown", "all"] * 2


Alias = TypeAliasType("Alias", Delta | Done)


@pytest.mark.parametrize(
    "union",
    [
        Delta | Done,
        Union[Delta, Done],  # noqa: UP007 - another object than `|` makes
        Annotated[Delta | Done, "meta"],
        Annotated[Delta, "meta"] | Done,
        Alias,
        Alias | Done,
    ],
    ids=str,
)
def test_a_union_matches_each_of_its_members(union: Any, called: Recorder) -> None:
    events = BaseDispatcher().on(union, called("either"))
    events.emit(Delta(delta=""))
    events.emit(Done())
    events.emit(ErrorEvent(message="no"))
    assert called.names == ["either", "either"]
    events.off(Done | Delta, called("another"))  # the same events, another handler
    assert Selector.of(union) == Selector.of(Done | Delta)


@pytest.mark.parametrize("everything", ["event", object, Any, Delta | Any], ids=str)
def test_every_event(everything: Any, called: Recorder) -> None:
    events = BaseDispatcher().on(everything, called("all"))
    for event in (Delta(delta=""), Slim(1), Own(), None, 42):
        events.emit(event)
    assert called.names == ["all"] * 5


def test_a_generic_class_matches_whatever_its_argument(called: Recorder) -> None:
    events = BaseDispatcher().on(list[int], called("list"))
    events.emit([1])
    assert called.names == ["list"]


def test_an_abstract_class_and_a_protocol_match(called: Recorder) -> None:
    @runtime_checkable
    class Closable(Protocol):
        def close(self) -> None: ...

    class Thing:
        def close(self) -> None: ...

    events = BaseDispatcher().on(Closable, called("closable"))
    events.emit(Thing())
    events.emit(Slim(1))
    assert called.names == ["closable"]


class NotCheckable(Protocol):
    x: int


@pytest.mark.parametrize(
    "mistake",
    [None, 42, ["text.delta"], (Delta, Done), Delta(delta=""), NotCheckable, Literal["text.delta"]],
    ids=str,
)
def test_what_chooses_no_events_is_refused_where_it_is_registered(mistake: Any) -> None:
    with pytest.raises(TypeError):
        BaseDispatcher().on(mistake, print)


def test_the_refusal_says_what_to_pass() -> None:
    with pytest.raises(TypeError, match=r"pass a class, a union of classes, a wire name such as"):
        BaseDispatcher().on([Delta])  # type: ignore[call-overload]
    with pytest.raises(TypeError, match=r"'show' cannot be called"):
        BaseDispatcher().on(Delta, "show")  # type: ignore[call-overload]


def test_wire_names() -> None:
    assert wire_name(Delta(delta="")) == "text.delta"
    assert wire_name(Own("mine")) == "mine"
    assert wire_name(Named(42)) is None
    assert wire_name(None) is None
    assert wire_name(types.SimpleNamespace(error={"message": "no"})) == "error"
    assert wire_name(types.SimpleNamespace(error=None)) is None
    assert wire_name(types.SimpleNamespace(type=7, error="no")) is None


def test_instances_of_one_class_may_differ_in_type(called: Recorder) -> None:
    events = BaseDispatcher().on("a", called("a")).on("own", called("own"))
    for event in (Own("a"), Own(), Own("b"), Named("a"), Named("own"), Named([]), Own("a"), Named("a")):
        events.emit(event)
    assert called.names == ["a", "own", "a", "own", "a", "a"]


def test_an_instance_with_a_tag_of_its_own_does_not_speak_for_its_class(called: Recorder) -> None:
    drifted = Decoder(Delta).decode(b'{"type":"other","delta":"hi"}')
    assert wire_name(drifted) == "other"
    events = BaseDispatcher().on("text.delta", called("delta"))
    events.emit(drifted)
    events.emit(Delta(delta=""))
    assert called.names == ["delta", "delta"]


def test_names_that_a_peer_makes_up_take_no_memory(called: Recorder) -> None:
    events = BaseDispatcher().on("a", called("a"))
    for number in range(1000):
        events.emit(UnknownEvent(type=f"made.up.{number}"))
    events.emit(UnknownEvent(type="a"))
    assert called.names == ["a"]
    assert len(events._plans) <= 3


def test_selectors_in_words() -> None:
    assert str(Selector.of(Delta)) == "Delta"
    assert str(Selector.of("text.delta")) == "'text.delta'"
    assert str(Selector.of(Done | Delta)) == "Delta or Done"
    assert str(Selector.of("event")) == "an event of any type"
    assert str(Selector.of(int | str | bytes | list | dict | set)) == "bytes or dict or int or list or 2 more"


# -- order ------------------------------------------------------------------------------------------


def test_handlers_of_the_type_run_in_order_and_before_those_of_every_event(called: Recorder) -> None:
    events = BaseDispatcher()
    events.on("event", called("all 1")).on(Delta, called("class")).on("text.delta", called("name"))
    events.on(object, called("all 2")).on(Delta | Done, called("union"))
    events.emit(Delta(delta=""))
    assert called.names == ["class", "name", "union", "all 1", "all 2"]


def test_an_asynchronous_handler_holds_up_those_after_it() -> None:
    log: list[str] = []
    events = BaseDispatcher()

    @events.on(Delta)
    def first(event: Delta) -> None:
        log.append("first")

    @events.on(Delta)
    async def second(event: Delta) -> None:
        log.append("second begins")
        await Pause()
        log.append("second ends")

    @events.on(Delta)
    def third(event: Delta) -> None:
        log.append("third")

    @events.on(Delta)
    async def fourth(event: Delta) -> None:
        await Pause()
        log.append("fourth")

    drive(events.dispatch(Delta(delta="")), log)
    assert log == ["first", "second begins", "(loop)", "second ends", "third", "(loop)", "fourth"]


def test_what_is_awaited_is_a_coroutine_and_nothing_else() -> None:
    """A task that a handler starts and returns runs on its own, as it does behind the official SDK."""
    loop = asyncio.new_event_loop()
    future: asyncio.Future[None] = loop.create_future()
    assert BaseDispatcher().on(Delta, lambda _: future).emit(Delta(delta="")) is None
    loop.close()


def test_a_coroutine_of_another_kind_is_awaited() -> None:
    """A compiled coroutine (Cython, mypyc) is one by its methods."""

    class Compiled(Coroutine[Any, Any, None]):
        sent = 0

        def __await__(self) -> Generator[Any, Any, None]:
            self.sent += 1
            yield

        def send(self, value: Any) -> Any: ...
        def throw(self, *error: Any) -> Any: ...
        def close(self) -> None: ...

    coroutine = Compiled()
    drive(BaseDispatcher().on(Delta, lambda _: coroutine).emit(Delta(delta="")))
    assert coroutine.sent == 1


def test_dispatch_without_asynchronous_handlers(called: Recorder) -> None:
    events = BaseDispatcher().on(Delta, called("plain"))
    drive(events.dispatch(Delta(delta="")))
    assert called.names == ["plain"]


# -- coming and going -------------------------------------------------------------------------------


def test_a_decorator_gives_the_handler_back() -> None:
    events = BaseDispatcher()

    @events.once("text.done")
    @events.on(Delta)
    def handler(event: Any) -> None:
        seen.append(event)

    seen: list[Any] = []
    handler("called by hand")
    for event in (Delta(delta=""), Done(), Done()):
        events.emit(event)
    assert len(seen) == 3


def test_once(called: Recorder) -> None:
    events = BaseDispatcher().once(Delta | Done, called("once")).on(Delta, called("on"))
    events.emit(Delta(delta=""))
    events.emit(Done())
    events.emit(Delta(delta=""))
    assert called.names == ["once", "on", "on"]


def test_once_holds_for_an_event_that_its_handler_causes(called: Recorder) -> None:
    events = BaseDispatcher()
    events.once(Delta, lambda event: (called("once")(event), events.emit(event))[0])
    events.emit(Delta(delta=""))
    assert called.names == ["once"]


def test_off_undoes_one_registration(called: Recorder) -> None:
    handler, events = called("handler"), BaseDispatcher()
    events.on(Delta, handler).on(Delta, handler).once(Delta, handler)
    for left in (3, 2, 1, 0, 0):
        called.calls.clear()
        remaining = [each for each in events._registrations if each.handler == handler]
        assert len(remaining) == left
        events.off(Delta, handler)


def test_off_takes_the_same_arguments_as_on(called: Recorder) -> None:
    handler = called("handler")
    events = BaseDispatcher().on(Delta | Done, handler)
    events.off(Delta, handler).off("text.delta", handler).off(Delta | Done, called("other"))
    events.emit(Delta(delta=""))
    events.off(Annotated[Done | Delta, "the same"], handler)
    events.emit(Delta(delta=""))
    assert called.names == ["handler"]


class Compared:
    """A handler that counts how often handlers are compared."""

    comparisons = 0

    def __init__(self, number: int) -> None:
        self.number = number

    def __call__(self, event: object) -> None:
        pass

    def __eq__(self, other: object) -> bool:
        Compared.comparisons += 1
        return isinstance(other, Compared) and other.number == self.number

    def __hash__(self) -> int:
        return hash(self.number)


def test_off_does_not_look_through_all_handlers() -> None:
    events = BaseDispatcher()
    handlers = [Compared(number) for number in range(2000)]
    for handler in handlers:
        events.on(Delta, handler)
    Compared.comparisons = 0
    for number in reversed(range(0, 2000, 2)):
        events.off(Delta, Compared(number))
    assert Compared.comparisons <= 3 * 1000
    assert [each.handler.number for each in events._registrations] == list(range(1, 2000, 2))  # type: ignore[attr-defined]
    for handler in handlers:
        events.off(Delta, handler)
    assert not events._registrations
    assert not events._by_arguments


def test_off_finds_handlers_that_can_not_be_hashed(called: Recorder) -> None:
    @dataclass
    class Plain:
        name: str

        def __call__(self, event: object) -> None:
            called(self.name)(event)

    events = BaseDispatcher().on(Delta, Plain("a")).on(Delta, Plain("b")).on(Delta, Plain("a"))
    events.off(Delta, Plain("a")).off(Done, Plain("b"))
    events.emit(Delta(delta=""))
    assert called.names == ["b", "a"]
    events.off(Delta, Plain("b")).off(Delta, Plain("a")).off(Delta, Plain("a"))
    assert not events._by_arguments


def test_off_beside_another_thread_that_is_half_way(called: Recorder) -> None:
    handler = called("handler")
    events = BaseDispatcher().on(Delta, handler).on(Delta, handler)
    first, second = events._registrations
    del events._registered[first]  # by the other thread, which is about to take it from the index
    events.off(Delta, handler)
    assert events._registrations == []
    # It adds one of the same arguments while the last one is taken away here: neither is lost.
    events._by_arguments = {second.arguments: {second: True}}
    events._keep(second.arguments, {first: True})
    assert events._by_arguments == {second.arguments: {second: True, first: True}}


def test_handlers_that_go_and_come_while_an_event_is_emitted_keep_the_order(called: Recorder) -> None:
    events = BaseDispatcher()
    first, last = called("first"), called("last")

    def change(event: Delta) -> None:
        events.off(Delta, change).off(Delta, last).on(Delta, last).on(Delta, change).off(Delta, first)

    events.on(Delta, first).on(Delta, change).on(Delta, last)
    events.emit(Delta(delta=""))
    assert called.names == ["first", "last"]  # who is called was settled before
    assert [each.handler for each in events._registrations] == [last, change]
    events.emit(Delta(delta=""))
    assert called.names == ["first", "last", "last"]


def test_off_knows_a_bound_method_again() -> None:
    class Bot:
        seen = 0

        def show(self, event: Delta) -> None:
            self.seen += 1

    bot = Bot()
    events = BaseDispatcher().on(Delta, bot.show)
    events.emit(Delta(delta=""))
    events.off(Delta, bot.show).emit(Delta(delta=""))
    assert bot.seen == 1


def test_changes_take_effect_from_the_next_event_on(called: Recorder) -> None:
    events = BaseDispatcher()
    last, late = called("last"), called("late")

    @events.on(Delta)
    def first(event: Delta) -> None:
        events.off(Delta, last).on(Delta, late)

    events.on(Delta, last)
    events.emit(Delta(delta=""))
    assert called.names == ["last"]
    events.off(Delta, first).emit(Delta(delta=""))
    assert called.names == ["last", "late"]


def test_a_change_in_between_is_not_lost_to_what_was_worked_out_before(called: Recorder) -> None:
    """Another thread registers a handler while the handlers of an event are being looked up."""

    class Raced(BaseDispatcher):
        def _plan(self, *arguments: Any) -> Any:
            plan = super()._plan(*arguments)
            if not self._raced:
                self._raced = True
                self.on(Delta, called("late"))
            return plan

        _raced = False

    events = Raced()
    events.emit(Delta(delta=""))
    events.emit(Delta(delta=""))
    assert called.names == ["late"]


def test_once_is_once_when_another_thread_is_faster(called: Recorder) -> None:
    class Raced(BaseDispatcher):
        def _plan(self, *arguments: Any) -> Any:
            if not self._raced:
                self._raced = True
                self.emit(Delta(delta="theirs"))
            return super()._plan(*arguments)

        _raced = False

    events = Raced().once(Delta, called("once")).on(Delta, called("on"))
    for text in ("ours", "later"):
        events.emit(Delta(delta=text))
    calls: list[Any] = called.calls
    assert [(name, event.delta) for name, event in calls] == [
        ("once", "theirs"),
        ("on", "theirs"),
        ("on", "ours"),
        ("on", "later"),
    ]


def test_once_is_once_in_many_threads() -> None:
    events = BaseDispatcher()
    calls: list[object] = []
    start = threading.Barrier(4)

    def emit() -> None:
        start.wait()
        for _ in range(200):
            events.once(Delta, calls.append)
            events.emit(Delta(delta=""))

    threads = [threading.Thread(target=emit) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    events.emit(Delta(delta=""))
    assert len(calls) == 800
    assert events._registrations == []


# -- failures ---------------------------------------------------------------------------------------


def fail(event: object) -> None:
    raise ValueError("broken handler")


async def fail_later(event: object) -> None:
    await Pause()
    raise ValueError("broken handler")


@pytest.mark.parametrize(
    ("broken", "dispatch"),
    [
        (fail, lambda events, event: drive(events.emit(event))),
        (fail_later, lambda events, event: drive(events.emit(event))),
        (fail, lambda events, event: events.dispatch_sync(event)),
    ],
    ids=["plain", "asynchronous", "dispatch_sync"],
)
def test_a_failure_stops_nobody_else_and_is_an_event(broken: Any, dispatch: Any, called: Recorder) -> None:
    events = BaseDispatcher()
    events.on(Delta, broken).on(Delta, called("next")).on("event", called("all"))
    events.on(HandlerErrorEvent, called("failure")).on("rtkit.handler_error", called("failure by name"))
    delta = Delta(delta="")
    dispatch(events, delta)
    assert called.names == ["failure", "failure by name", "next", "all"]
    failure: Any = dict(called.calls)["failure"]
    assert isinstance(failure.exception, ValueError)
    assert failure.exception.__traceback__ is not None
    assert failure.handler is broken
    assert failure.event is delta
    assert failure.type == "rtkit.handler_error"


@pytest.mark.parametrize("broken", [fail, fail_later])
def test_the_failure_comes_before_the_next_handler(broken: Any) -> None:
    log: list[str] = []
    events = BaseDispatcher().on(Delta, lambda _: log.append("before")).on(Delta, broken)

    async def tell(failure: HandlerErrorEvent) -> None:
        await Pause()
        log.append("failure told")

    events.on(HandlerErrorEvent, tell).on(Delta, lambda _: log.append("after"))
    drive(events.emit(Delta(delta="")))
    assert log == ["before", "failure told", "after"]


@pytest.mark.parametrize("broken", [fail, fail_later])
def test_failures_after_the_first_coroutine(
    broken: Any, called: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    async def wait(event: Delta) -> None:
        await Pause()

    async def tell(failure: HandlerErrorEvent) -> None:
        await Pause()
        called("told")(failure)

    events = BaseDispatcher().on(Delta, wait).on(Delta, broken).on(Delta, called("after"))
    drive(events.emit(Delta(delta="")))
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    events.on(HandlerErrorEvent, tell)
    drive(events.emit(Delta(delta="")))
    assert called.names == ["after", "told", "after"]


def test_a_failure_that_nobody_listens_to_goes_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    events = BaseDispatcher().on("event", fail).on(Slim, fail)
    events.emit(Delta(delta="a secret"))
    events.emit(Slim(1))
    first, second, third = caplog.records
    assert first.getMessage() == "handler fail failed on text.delta"
    assert second.getMessage() == third.getMessage() == "handler fail failed on Slim"
    assert (first.name, first.levelno) == ("rtkit.events", logging.ERROR)
    assert first.exc_info is not None
    assert isinstance(first.exc_info[1], ValueError)
    assert "a secret" not in caplog.text


@pytest.mark.parametrize("broken", [fail, fail_later])
def test_a_failing_failure_handler_ends_in_the_log(broken: Any, caplog: pytest.LogCaptureFixture) -> None:
    calls: list[object] = []

    def tell(failure: HandlerErrorEvent) -> None:
        calls.append(failure)
        raise KeyError("broken failure handler")

    events = BaseDispatcher().on(Delta, broken).on(HandlerErrorEvent, tell)
    drive(events.emit(Delta(delta="")))
    assert len(calls) == 1
    assert [type(record.exc_info[1]) for record in caplog.records if record.exc_info] == [
        ValueError,
        KeyError,
    ]


def test_a_failing_failure_handler_in_synchronous_code(caplog: pytest.LogCaptureFixture) -> None:
    BaseDispatcher().on(Delta, fail).on(HandlerErrorEvent, fail_later).dispatch_sync(Delta(delta=""))
    assert [type(record.exc_info[1]) for record in caplog.records if record.exc_info] == [
        ValueError,
        TypeError,
    ]


def test_a_handler_without_a_name_is_shown_as_it_is(caplog: pytest.LogCaptureFixture) -> None:
    class Handler:
        def __call__(self, event: object) -> None:
            raise ValueError

        def __repr__(self) -> str:
            return "<my handler>"

    BaseDispatcher().on(Delta, Handler()).emit(Delta(delta=""))
    assert caplog.messages == ["handler <my handler> failed on text.delta"]


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("kind", [KeyboardInterrupt, asyncio.CancelledError, GeneratorExit])
def test_what_is_no_failure_passes_through(
    kind: type[BaseException], asynchronous: bool, strict: bool, called: Recorder
) -> None:
    def stop(event: Delta) -> None:
        raise kind

    async def stop_later(event: Delta) -> None:
        await Pause()
        raise kind

    events = BaseDispatcher(strict=strict).on(Delta, stop_later if asynchronous else stop)
    events.on(Delta, called("after")).on(HandlerErrorEvent, called("failure"))
    with pytest.raises(kind):
        drive(events.emit(Delta(delta="")))
    if not asynchronous:
        with pytest.raises(kind):
            events.dispatch_sync(Delta(delta=""))
    assert called.names == []


@pytest.mark.parametrize("broken", [fail, fail_later])
def test_strict_lets_the_exception_out(broken: Any, called: Recorder) -> None:
    events = BaseDispatcher(strict=True).on(Delta, broken).on(HandlerErrorEvent, called("failure"))
    with pytest.raises(ValueError, match="broken handler"):
        drive(events.emit(Delta(delta="")))
    with pytest.raises((ValueError, TypeError), match=r"broken handler|is asynchronous"):
        events.dispatch_sync(Delta(delta=""))
    assert called.names == []


def test_synchronous_code_cannot_run_an_asynchronous_handler(called: Recorder) -> None:
    events = BaseDispatcher().on(Delta, fail_later).on(Delta, called("next")).on(Delta, lambda _: "a result")
    events.on(HandlerErrorEvent, called("failure"))
    events.dispatch_sync(Delta(delta=""))
    events.dispatch_sync(Delta(delta=""))
    assert called.names == ["failure", "next"] * 2
    failure: Any = called.calls[0][1]
    assert isinstance(failure.exception, TypeError)
    assert str(failure.exception).startswith("fail_later is asynchronous, but")


# -- error events -----------------------------------------------------------------------------------

REPORTS = [
    pytest.param(
        ErrorEvent(code="rate_limit", message="slow\ndown"),
        "type='error', code='rate_limit', message='slow\\ndown', param=None, event_id=None",
        id="responses",
    ),
    pytest.param(
        event_decoder.decode(
            b'{"type":"error","event_id":"event_1","error":'
            b'{"type":"invalid_request_error","code":"bad","message":"no","param":"x","event_id":null}}'
        ),
        "type='invalid_request_error', code='bad', message='no', param='x', event_id='event_1'",
        id="realtime, drifted",
    ),
    pytest.param(
        Decoder(Chunk).decode(b'{"error":{"message":"overloaded","code":503}}'),
        "type=None, code=503, message='overloaded', param=None, event_id=None",
        id="chat",
    ),
    pytest.param(
        Decoder(Chunk).decode(b'{"id":"1","error":"overloaded"}'),
        "type=None, code=None, message='overloaded', param=None, event_id=None",
        id="a bare sentence",
    ),
    pytest.param(
        event_decoder.decode(b'{"type":"error"}'),
        "type='error', code=None, message=None, param=None, event_id=None",
        id="empty",
    ),
    pytest.param(
        types.SimpleNamespace(error=msgspec.Raw(b"{}")),
        "type=None, code=None, message=None, param=None, event_id=None",
        id="of another type",
    ),
]


@pytest.mark.parametrize(("event", "facts"), REPORTS)
@pytest.mark.parametrize("strict", [False, True])
def test_an_error_that_nobody_listens_to_is_a_warning_in_the_log(
    event: Any, facts: str, strict: bool, called: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    events = BaseDispatcher(strict=strict).on(Delta, called("delta"))
    assert events.emit(event) is None
    events.dispatch_sync(event)
    assert (
        caplog.record_tuples
        == [("rtkit.events", logging.WARNING, f"error event without a handler: {facts}")] * 2
    )


@pytest.mark.parametrize(
    "event", [parameter.values[0] for parameter in REPORTS], ids=[str(p.id) for p in REPORTS]
)
@pytest.mark.parametrize(
    "listener", ["error", "event", object, ErrorEvent | Chunk | types.SimpleNamespace | UnknownEvent]
)
def test_an_error_goes_to_whoever_listens(
    event: Any, listener: Any, called: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    BaseDispatcher().on(listener, called("heard")).emit(event)
    assert called.calls == [("heard", event)]
    assert caplog.records == []


def test_a_chunk_is_an_error_only_where_it_carries_one(called: Recorder) -> None:
    events = BaseDispatcher().on("error", called("error")).on(Chunk, called("chunk"))
    decoder = Decoder(Chunk)
    for payload in (b'{"id":"1"}', b'{"id":"1","error":{}}', b'{"id":"1","error":null}', b'{"id":"1"}'):
        events.emit(decoder.decode(payload))
    assert called.names == ["chunk", "error", "chunk", "chunk", "chunk"]


def test_a_long_text_is_cut_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    BaseDispatcher().emit(ErrorEvent(message="x" * 10_000))
    assert len(caplog.messages[0]) < MAX_LOGGED + 200
    assert "..." in caplog.messages[0]


# -- against a naive model --------------------------------------------------------------------------


class NaiveModel:
    """What the docstring of rtkit/core/dispatch.py says, without a thought for speed."""

    def __init__(self) -> None:
        self.handlers: list[tuple[Any, int, bool]] = []

    def on(self, chosen: Any, handler: int, once: bool) -> None:
        self.handlers.append((object if chosen == "event" else chosen, handler, once))

    def off(self, chosen: Any, handler: int) -> None:
        for entry in self.handlers:
            if entry[0] == (object if chosen == "event" else chosen) and entry[1] == handler:
                self.handlers.remove(entry)
                return

    def dispatch(self, event: object) -> list[int]:
        def named(chosen: Any) -> bool:
            if isinstance(chosen, str):
                return chosen == getattr(event, "type", None)
            return chosen is not object and isinstance(event, chosen)

        particular = [entry for entry in self.handlers if named(entry[0])]
        general = [entry for entry in self.handlers if entry[0] is object]
        for entry in particular + general:
            if entry[2]:
                self.handlers.remove(entry)
        return [handler for _, handler, _ in particular + general]


CHOICES = st.sampled_from(
    [
        "text.delta",
        "text.done",
        "a",
        "own",
        "event",
        object,
        Model,
        Delta,
        Done,
        Delta | Done,
        Own,
        Own | Slim,
    ]
)
EVENTS = st.sampled_from(
    [
        Delta(delta=""),
        Done(),
        Own(),
        Own("a"),
        Own("b"),
        Slim(1),
        UnknownEvent(type="a"),
        UnknownEvent(type=None),
    ]
)
OPERATIONS = st.one_of(
    st.tuples(st.just("on"), CHOICES, st.integers(0, 3), st.booleans()),
    st.tuples(st.just("off"), CHOICES, st.integers(0, 3)),
    st.tuples(st.just("dispatch"), EVENTS, st.booleans()),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(OPERATIONS, max_size=40))
def test_any_sequence_of_calls_agrees_with_the_naive_model(operations: list[Any]) -> None:
    events, model = BaseDispatcher(strict=True), NaiveModel()
    calls: list[int] = []

    async def later(event: object) -> None:
        await Pause()
        calls.append(3)

    handlers: list[Any] = [lambda _, number=number: calls.append(number) for number in range(3)] + [later]
    for name, *arguments in operations:
        if name == "on":
            chosen, handler, once = arguments
            (events.once if once else events.on)(chosen, handlers[handler])
            model.on(chosen, handler, once)
        elif name == "off":
            chosen, handler = arguments
            events.off(chosen, handlers[handler])
            model.off(chosen, handler)
        else:
            event, fast = arguments
            calls.clear()
            drive(events.emit(event) if fast else events.dispatch(event))
            assert calls == model.dispatch(event)
