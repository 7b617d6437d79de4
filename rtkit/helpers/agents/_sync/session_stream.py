# Made from rtkit/helpers/agents/_async/session_stream.py by "python -m codegen". Edit that file, not this one.
"""``beta.agents.sessions.stream``: one turn of a session, with its calls of tools and its result."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeAlias, cast
from uuid import uuid4

from rtkit.client._backends.blocking import in_thread, resolve_callable, sleep
from rtkit.client.options import Omit
from rtkit.core.model import Model
from rtkit.errors import AgentOutputParseError, AgentTurnResultError, BadRequestError, StreamEndedError
from rtkit.errors.live import Live
from rtkit.helpers.agents.results import (
    AgentToolError,
    AgentTurnResult,
    TurnOfSession,
    as_input,
    bound_handler,
    failure_of,
    output_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import TracebackType
    from typing import Self

    from rtkit.client._sync.stream import Stream
    from rtkit.types.beta.agents.models import AgentFunctionCallItem, AgentSessionEvent
    from rtkit.types.beta.agents.params import AgentSessionInputMessageParam

__all__ = ["AgentSessionStream"]

if TYPE_CHECKING:
    from typing_extensions import TypeVar  # which knows defaults; no dependency at run time

    T = TypeVar("T", default=Any)
else:
    from typing import TypeVar

    T = TypeVar("T")

DELAYS: Final = (0.1, 0.3, 0.6)
"""Seconds after which an output is sent again that came before the server knew of the call."""

ToolHandler: TypeAlias = Callable[..., object]
"""Is called with the arguments, as a dict; gives text, a mapping, parts of content, or nothing. Of an async client
it may be async; a plain one runs in a thread there. A ``rtkit.function_tool`` checks the arguments and is called
with them one by one."""

OnToolError: TypeAlias = Callable[[AgentToolError], object]


class AgentSessionStream(Live, Generic[T]):
    """The events of one turn, from what is said to an idle session until it is idle again, or has failed.

    A context manager: entering it subscribes to the events, then sends the input. No one else may say anything to
    the session meanwhile. Tools are called one after another, each when the event of its call has been handed out
    and the next one is asked for. Leaving early closes the connection, and does not cancel the turn.
    """

    def __init__(
        self,
        sessions: Any,
        session_id: str,
        *,
        input: str | Iterable[AgentSessionInputMessageParam | Model],
        output_type: type[T] | None,
        tool_handlers: Mapping[str, ToolHandler] | None,
        on_tool_error: OnToolError | None,
        idempotency_key: str | Omit,
        params: Mapping[str, Any],
    ) -> None:
        self._sessions = sessions
        self._session_id = session_id
        self._input = as_input(input)
        self._output_type = output_type
        self._handlers = dict(tool_handlers or {})
        self._on_tool_error = on_tool_error
        self._key, self._params = _apart(idempotency_key, params)
        self._turn = TurnOfSession(session_id)
        self._answered: set[tuple[str, str]] = set()
        self._call: AgentFunctionCallItem | None = None
        self._stream: Stream[Any] | None = None
        self._result: AgentTurnResult[Any] | None = None
        self._state: Literal["new", "open", "closed"] = "new"

    def __enter__(self) -> Self:
        if self._state != "new":
            raise RuntimeError(
                "a stream of a session is entered once; call sessions.stream again for another turn"
            )
        self._state = "open"
        session = self._sessions.retrieve(self._session_id, **self._params)
        if session.status != "idle":
            raise ValueError(
                f"the session {self._session_id} is {session.status}, not idle; sessions.events.stream follows it"
            )
        self._stream = self._sessions.events.stream(self._session_id, **self._params)
        try:
            self._send(self._input, self._key)
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Release the connection. The turn goes on at the server."""
        self._state = "closed"
        if self._stream is not None:
            self._stream.close()

    def __iter__(self) -> Iterator[AgentSessionEvent]:
        return self

    def __next__(self) -> AgentSessionEvent:
        if self._state == "new":
            raise RuntimeError(
                "enter the stream first: with client.beta.agents.sessions.stream(...) as stream"
            )
        try:
            return self._next()
        except StopIteration:
            raise
        except BaseException as error:  # a cancellation, too: a call may be half answered
            if isinstance(error, Exception) and not self._turn.is_over:
                self._turn.cause = error
            self.close()
            raise

    def _next(self) -> AgentSessionEvent:
        call, self._call = self._call, None
        if call is not None and self._is_open():
            self._answer(call)
        while self._stream is not None and self._is_open():
            try:
                event = self._stream.__next__()
            except StopIteration:
                if not self._is_open():  # closed by another task
                    raise
                raise StreamEndedError("the end of the turn", broken=True) from None
            if not isinstance(event, Model) or not self._turn.take(event):
                continue  # any other value is not an event
            self._call = self._call_in(event)
            if self._turn.is_over:
                self.close()
            return cast("AgentSessionEvent", event)
        raise StopIteration

    def _is_open(self) -> bool:
        return self._state == "open"

    def until_done(self) -> Self:
        """Read to the end of the turn, and answer its calls."""
        for _ in self:
            pass
        return self

    def with_result_collection(self) -> Self:
        """For ported code: what the result is made of is always kept."""
        return self

    def get_final_result(self) -> AgentTurnResult[T]:
        """Read to the end of the turn, answer its calls, and give its answer.

        Raises ``AgentTurnResultError`` if there is no result; the error has what came.
        ``AgentOutputParseError`` where the answer does not fit ``output_type``.
        """
        if self._state == "new":
            raise RuntimeError(
                "enter the stream first: with client.beta.agents.sessions.stream(...) as stream"
            )
        try:
            if self._result is None:
                self._turn.check(self._handlers)
                for _ in self:
                    self._turn.check(self._handlers)
                result = self._turn.result(self._handlers)
                self._result = result if self._output_type is None else result.parse(self._output_type)
        except (AgentTurnResultError, AgentOutputParseError):
            raise
        except Exception as error:
            raise self._turn.failure("observation_failed") from error
        finally:
            self.close()
        return self._result

    # -- calls

    def _call_in(self, event: Any) -> AgentFunctionCallItem | None:
        """The call that an event brings, if there is a tool for it that has not been called."""
        call: AgentFunctionCallItem | None = getattr(event, "item", None)
        if event.type != "agent.session.turn.item.added" or getattr(call, "type", None) != "function_call":
            return None
        assert call is not None
        key = (call.turn_id, call.call_id)
        if call.name not in self._handlers or key in self._answered:
            return None
        self._answered.add(key)
        return call

    def _answer(self, call: AgentFunctionCallItem) -> None:
        stage: Literal["arguments", "execution", "output"] = "arguments"
        try:
            handler = bound_handler(self._handlers[call.name], call)
            stage = "execution"
            value = _called(handler)
            stage = "output"
            answer = output_of(call, value)
        except Exception as error:  # noqa: BLE001 - told to who wants to know it
            answer = failure_of(call)
            if self._on_tool_error is not None:
                failed = AgentToolError(error, call.name, self._session_id, call.turn_id, call.call_id, stage)
                with suppress(Exception):  # an observer does not stop the turn
                    resolve_callable(partial(self._on_tool_error, failed))
        self._send_again(answer, call.call_id)

    def _send_again(self, answer: Mapping[str, Any], call_id: str) -> None:
        """Send an output, with one key however often: the event of a call may come before the server awaits it."""
        key = str(uuid4())
        for delay in DELAYS:
            try:
                self._send(answer, key)
            except BadRequestError as error:
                if not _is_early(error, call_id):
                    raise
                sleep(delay)
            else:
                return
        self._send(answer, key)

    def _send(self, event: Mapping[str, Any], key: str) -> None:
        self._sessions.events.create(self._session_id, events=[event], idempotency_key=key, **self._params)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._session_id}, {self._state}>"


def _called(call: Callable[[], Any]) -> Any:
    if inspect.iscoroutinefunction(call):
        return resolve_callable(call)
    # An object whose __call__ is async gives a coroutine, which trio takes from no thread as it is.
    (value,) = in_thread(lambda: (call(),), abandon=True)
    return resolve_callable(lambda: value)


def _apart(key: str | Omit, params: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """The key of the input, and what goes with every request: the key in the headers is the input's alone."""
    headers = dict(params.get("extra_headers") or {})
    for name in [name for name in headers if name.lower() == "idempotency-key"]:
        key = headers.pop(name)
    given = str(uuid4()) if isinstance(key, Omit) else key
    return given, {**params, "extra_headers": headers}


def _is_early(error: BadRequestError, call_id: str) -> bool:
    body = error.body if isinstance(error.body, dict) else {}
    return body.get("code") == "invalid_request_error" and (
        body.get("message") == f"Unknown pending tool call: {call_id}"
    )
