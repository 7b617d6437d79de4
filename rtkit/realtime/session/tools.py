"""Functions that the model calls, run beside the conversation."""

from __future__ import annotations

import inspect
import json
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import anyio
import anyio.to_thread

from rtkit.core.plain import output_text
from rtkit.errors import LimitExceededError, ToolArgumentsError
from rtkit.realtime.events import ToolFinished, ToolStarted

if TYPE_CHECKING:
    from collections.abc import Coroutine

__all__ = ["Approve", "ToolRunner", "ToolSettings", "definitions"]

MAX_CONCURRENT: Final = 16
"""Calls that run at a time; the others wait."""

MAX_WAITING: Final = 256
"""Calls that run or wait to run. One more gets an output at once that says there are too many."""

MAX_KNOWN: Final = 4096
"""The last calls that were made. If the server repeats one, it does not run again."""

MAX_OUTPUT: Final = 64 * 1024
"""Characters of an output that are sent to the model."""

Approve = Callable[[str, Mapping[str, Any]], "bool | Awaitable[bool]"]
"""Asked before each call, with the tool's name and its arguments: whether it may run."""


@dataclass(frozen=True, kw_only=True)
class ToolSettings:
    """How tools are run; times in seconds.

    ``timeout`` bounds a call. A call that takes longer than ``answer_after`` is answered as running, so that the
    model can go on, and its result follows as a message; ``None`` waits for it. ``approve`` is asked before each.
    """

    timeout: float | None = 60.0
    answer_after: float | None = None
    max_concurrent: int = MAX_CONCURRENT
    max_waiting: int = MAX_WAITING
    """Calls that run or wait to run; one more is answered with an error."""
    approve: Approve | None = None


def definitions(tools: Iterable[Any]) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """The tools as the session takes them, and those among them that run here, by name.

    A function is described by its signature and its docstring; see `rtkit.helpers.function_tool`. A dict goes to
    the server as it is.
    """
    described: list[dict[str, Any]] = []
    callables: dict[str, Any] = {}
    for tool in tools:
        from rtkit.schema.tools import FunctionTool, function_tool  # noqa: PLC0415 -- where there are tools

        if isinstance(tool, FunctionTool) or callable(tool):
            made = tool if isinstance(tool, FunctionTool) else function_tool(tool)
            if made.name in callables:
                raise ValueError(f"two tools are named {made.name!r}")
            callables[made.name] = made
            described.append(made.for_realtime)
        elif isinstance(tool, Mapping):
            described.append(dict(tool))
        else:
            raise TypeError(f"a tool is a function or a dict, not {tool!r}")
    return described, callables


class ToolRunner:
    """Runs the calls of one session, each once.

    ``deliver`` takes the outcome: the call's id, the text for the model, and whether it comes after the call was
    answered as running.
    """

    def __init__(
        self,
        start: Callable[[Callable[[], Coroutine[Any, Any, None]], str], None],
        tools: Mapping[str, Any],
        settings: ToolSettings,
        *,
        deliver: Callable[[str, str, str, bool], None],
        emit: Callable[[object], None],
    ) -> None:
        self._start = start
        self._tools = tools
        self._settings = settings
        self._deliver = deliver
        self._emit = emit
        self._known: dict[str, None] = {}
        """The last MAX_KNOWN, oldest first."""
        self._running: dict[str, anyio.CancelScope] = {}
        self._unanswered: set[str] = set()
        self._limiter = anyio.Semaphore(settings.max_concurrent)

    @property
    def running(self) -> int:
        return len(self._running)

    @property
    def unanswered(self) -> int:
        """Calls that the model waits for."""
        return len(self._unanswered)

    def knows(self, name: str) -> bool:
        return name in self._tools

    def finished_before(self, call_id: str) -> None:
        """A call of a restored conversation, which has its output already."""
        self._known[call_id] = None
        if len(self._known) > MAX_KNOWN:
            del self._known[next(iter(self._known))]

    def start(self, call_id: str, name: str, arguments: str) -> bool:
        """Run a call in the background; false where it was started before."""
        if call_id in self._known or call_id in self._running:
            return False
        self.finished_before(call_id)
        if len(self._running) >= self._settings.max_waiting:
            self._refuse(call_id, name, arguments)
            return True
        scope = self._running[call_id] = anyio.CancelScope()
        self._unanswered.add(call_id)
        self._start(partial(self._run, call_id, name, arguments, scope), f"tool {name}")
        return True

    def _refuse(self, call_id: str, name: str, arguments: str) -> None:
        error = LimitExceededError(
            "calls of tools at a time", limit="max_waiting", maximum=self._settings.max_waiting
        )
        text = _error_text("too_many_calls", str(error))
        self._emit(ToolStarted(call_id, name, arguments))
        self._deliver(call_id, name, text, False)
        self._emit(ToolFinished(call_id, name, text, 0.0, error))

    def cancel(self, call_id: str) -> bool:
        """Cancel a call, if it runs. Its output tells the model so."""
        scope = self._running.get(call_id)
        if scope is not None:
            scope.cancel()
        return scope is not None

    async def _run(self, call_id: str, name: str, arguments: str, scope: anyio.CancelScope) -> None:
        started = anyio.current_time()
        self._emit(ToolStarted(call_id, name, arguments))
        outcome = _Outcome()
        answered = False
        try:
            with scope:
                async with anyio.create_task_group() as own:
                    own.start_soon(self._call, name, arguments, outcome)
                    if self._settings.answer_after is not None:
                        with anyio.move_on_after(self._settings.answer_after):
                            await outcome.done.wait()
                        if not outcome.done.is_set():
                            answered = True
                            self._unanswered.discard(call_id)
                            self._deliver(
                                call_id, name, '{"status":"running, the result will follow"}', False
                            )
        finally:
            del self._running[call_id]
            self._unanswered.discard(call_id)
        cancelled = outcome.text is None
        text = _error_text("cancelled", "The call was cancelled.") if outcome.text is None else outcome.text
        self._deliver(call_id, name, text, answered)
        seconds = anyio.current_time() - started
        self._emit(ToolFinished(call_id, name, text, seconds, outcome.error, cancelled))

    async def _call(self, name: str, arguments: str, outcome: _Outcome) -> None:
        settings = self._settings
        try:
            async with self._limiter:
                tool = self._tools[name]
                given = tool.parse_arguments(arguments or "{}")
                if settings.approve is not None and not await _maybe_await(settings.approve(name, given)):
                    outcome.text = _error_text("refused", "The user does not allow this call.")
                    return
                with anyio.fail_after(settings.timeout):
                    outcome.text = _output_text(await _invoke(tool.function, given))
        except ToolArgumentsError as error:
            outcome.error, outcome.text = error, _error_text("invalid_arguments", str(error))
        except TimeoutError as error:
            outcome.error = error
            outcome.text = _error_text("timeout", f"The call took longer than {settings.timeout:g} s.")
        except Exception as error:  # noqa: BLE001 -- whatever a tool raises, the model gets it as the result and goes on
            outcome.error, outcome.text = error, _error_text(type(error).__name__, str(error))
        finally:
            outcome.done.set()


class _Outcome:
    def __init__(self) -> None:
        self.done = anyio.Event()
        self.text: str | None = None
        """For the model; ``None`` for a call that was broken off."""
        self.error: BaseException | None = None


async def _invoke(function: Any, arguments: Mapping[str, Any]) -> Any:
    """Call an async function here, a plain one in a thread, for it may block."""
    inner = function.func if isinstance(function, partial) else function
    if inspect.iscoroutinefunction(inner) or inspect.iscoroutinefunction(getattr(inner, "__call__", None)):  # noqa: B004
        return await function(**arguments)
    return await _maybe_await(
        await anyio.to_thread.run_sync(partial(function, **arguments), abandon_on_cancel=True)
    )


async def _maybe_await(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


def _output_text(value: Any) -> str:
    text = output_text(value)
    return text if len(text) <= MAX_OUTPUT else f"{text[:MAX_OUTPUT]} [cut at {MAX_OUTPUT} characters]"


def _error_text(kind: str, message: str) -> str:
    return json.dumps({"error": {"type": kind, "message": message}}, ensure_ascii=False)
