# Made from rtkit/helpers/runners/_async/responses_runner.py by "python -m codegen". Edit that file, not this one.
"""A model and its tools, turn after turn, until the model has said what it had to say."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic

import msgspec

from rtkit.client._backends.blocking import resolve_callable
from rtkit.client.options import is_given, omit
from rtkit.errors import ToolArgumentsError, ToolRoundsError
from rtkit.errors.live import Live
from rtkit.helpers._backends.blocking import call_tool, gather
from rtkit.helpers.streams.drift import json_text, models, string
from rtkit.helpers.streams.parsing import as_format, in_responses
from rtkit.helpers.streams.response_parsing import open_calls, parse_response
from rtkit.schema.tools import FunctionTool, tool_output
from rtkit.types._parsed_responses import ParsedResponse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from rtkit.helpers._backends.blocking import NowOrLater

__all__ = ["Runner", "ToolRunner"]

if TYPE_CHECKING:
    from typing_extensions import TypeVar  # which knows defaults; no dependency at run time

    R = TypeVar("R")
    T = TypeVar("T", default=None)
else:
    from typing import TypeVar

    R = TypeVar("R")
    T = TypeVar("T")

MAX_TURNS: Final = 10
"""How often the model is asked before it has to have answered."""

MAX_PARALLEL_TOOLS: Final = 8
"""How many calls of one turn run at a time."""

TOOL_TIMEOUT: Final = 60.0
"""How many seconds one call may take."""


class Runner(Live, Generic[R]):
    """What the runs of all APIs have in common: turns of type ``R``, calls, their outputs, and the limits."""

    _holds = "a client"
    _instead = "keep what it gives"

    def __init__(
        self,
        functions: dict[str, FunctionTool[dict[str, Any]]],
        *,
        max_turns: int = MAX_TURNS,
        max_parallel_tools: int = MAX_PARALLEL_TOOLS,
        tool_timeout: float | None = TOOL_TIMEOUT,
        on_tool_error: Callable[[Exception, Any], NowOrLater[str]] | None = None,
    ) -> None:
        for name, value in {"max_turns": max_turns, "max_parallel_tools": max_parallel_tools}.items():
            if value < 1:
                raise ValueError(f"{name} must be 1 or more, not {value}")
        self._functions = functions
        self._max_turns = max_turns
        self._max_parallel_tools = max_parallel_tools
        self._tool_timeout = tool_timeout
        self._on_tool_error = on_tool_error
        self._calls: list[Any] = []
        self._outputs: dict[int, dict[str, Any]] = {}
        self._turns = 0
        self._last: R | None = None
        self._done = False

    @property
    def last_response(self) -> R | None:
        return self._last

    def __iter__(self) -> Iterator[R]:
        return self

    def __next__(self) -> R:
        if self._done:
            raise StopIteration
        if not self._calls:  # else those of a turn that was stopped
            self._check_turns()
            self._ask()
        if not self._done:
            self._answer_all()
        assert self._last is not None
        return self._last

    def until_done(self) -> R:
        """Run to the end; the last turn, with its text parsed as the format that was asked for."""
        for _ in self:
            pass
        assert self._last is not None
        return self._last

    # -- what differs

    def _ask(self) -> None:
        """Ask the model once more; sets ``_last``, and ``_calls`` or ``_done``."""
        raise NotImplementedError

    def _name_of(self, call: Any) -> tuple[str | None, Any]:
        """The name and the arguments of a call."""
        raise NotImplementedError

    def _output_of(self, call: Any, output: Any) -> dict[str, Any]:
        """What a call is answered with."""
        raise NotImplementedError

    def _add(self, outputs: list[dict[str, Any]]) -> None:
        """Add the answers of a turn to what the next one sends."""
        raise NotImplementedError

    # -- what does not

    def _check_turns(self) -> None:
        if self._turns >= self._max_turns:
            raise ToolRoundsError(max_turns=self._max_turns, response=self._last)

    def _given(self) -> list[dict[str, Any]]:
        """The answers that there are, in the order of their calls."""
        return [output for _, output in sorted(self._outputs.items())]

    def _answer_all(self) -> None:
        """Run the calls that have no output yet; what was stopped then has all that had come."""
        open_ = [number for number in range(len(self._calls)) if number not in self._outputs]
        gather(
            [partial(self._answer, number) for number in open_],
            limit=min(self._max_parallel_tools, len(open_)),
        )
        self._add(self._given())
        self._calls, self._outputs = [], {}

    def _answer(self, number: int) -> None:
        call = self._calls[number]
        try:
            output = tool_output(self._run(call))
        except Exception as error:  # noqa: BLE001 - whatever it is, the model is to know of it
            output = self._error_text(error, call)
        self._outputs[number] = self._output_of(call, output)

    def _run(self, call: Any) -> Any:
        name, arguments = self._name_of(call)
        tool = self._functions.get(name or "")
        if tool is None or tool.function is None:
            known = ", ".join(sorted(self._functions)) or "none"
            raise ToolArgumentsError(
                f"there is no such tool; there are: {known}", tool=str(name), arguments=""
            )
        return call_tool(tool.function, tool.parse_arguments(arguments), self._tool_timeout)

    def _error_text(self, error: Exception, call: Any) -> Any:
        if self._on_tool_error is not None:
            return tool_output(resolve_callable(partial(self._on_tool_error, error, call)))
        known = {"type": type(error).__name__, "message": str(error)}
        return msgspec.json.encode({"error": known}).decode()


class ToolRunner(Runner[ParsedResponse[T]], Generic[T]):
    """Asks a model, runs the functions that it calls, gives it the results, and asks again.

    ``responses.run_tools`` makes one. Iterate over it for the response of every turn, or ask for the last one
    (``runner.until_done()``). It ends with the first response that calls none of the functions, or a
    tool that is not a function (a Struct's, a plain definition, a custom tool, a shell or a computer of yours, an
    approval for MCP): then the calls are yours to answer.

    What goes wrong in a tool goes to the model, as ``{"error": {"type": ..., "message": ...}}``: arguments that
    don't fit, a tool that there is not, one that is late, one that raises. ``on_tool_error(error, call)`` may
    give another text in its place, or raise to stop the run; it may be async where a tool may.

    A run that was stopped, by such an error, a request that failed, an answer that does not fit or a cancellation,
    goes on where it was when it is iterated over again: calls that have an output keep it, the others run again.

    Raises ``ToolRoundsError`` after ``max_turns`` turns.
    """

    def __init__(
        self,
        create: Callable[..., Any],
        *,
        tools: Iterable[Any],
        text_format: Any = omit,
        max_turns: int = MAX_TURNS,
        max_parallel_tools: int = MAX_PARALLEL_TOOLS,
        tool_timeout: float | None = TOOL_TIMEOUT,
        on_tool_error: Callable[[Exception, Any], NowOrLater[str]] | None = None,
        **params: Any,
    ) -> None:
        self._create = create
        self._tools = in_responses(tools)
        super().__init__(
            {
                tool.name: tool
                for tool in self._tools
                if isinstance(tool, FunctionTool) and tool.function is not None
            },
            max_turns=max_turns,
            max_parallel_tools=max_parallel_tools,
            tool_timeout=tool_timeout,
            on_tool_error=on_tool_error,
        )
        self._declared = {tool.get("name") for tool in self._tools if tool.get("type") == "function"}
        self._format = as_format(text_format)
        self._params = {**params, "tools": self._tools}
        self._input = _as_items(params.get("input"))
        # Who keeps the conversation on the server sends only what is new.
        self._stateful = any(
            is_given(params.get(name)) and params.get(name) is not None
            for name in ("conversation", "previous_response_id")
        )

    @property
    def input(self) -> list[Any]:
        """What the next turn would send: the whole conversation, or what the server does not have of it yet.

        While calls are being answered, and where that was stopped, only some of their outputs are in it.
        """
        outputs = self._given()
        return self._input + outputs if outputs else self._input

    def _ask(self) -> None:
        response = self._create(**{**self._params, "input": self._input})
        self._turns += 1
        open_ = open_calls(response)
        calls = [call for call in open_ if call.type == "function_call"]
        self._last = parse_response(response, self._format, () if calls else self._tools)
        self._done = not calls or len(calls) < len(open_) or any(self._is_not_ours(call) for call in calls)
        self._keep(response)
        self._calls = [] if self._done else calls

    def _is_not_ours(self, call: Any) -> bool:
        """A tool that was declared, and that only the caller can run."""
        name = string(call.name)
        return name in self._declared and name not in self._functions

    def _keep(self, response: Any) -> None:
        """What the model said goes back to it in the next turn, unless the server has it."""
        if self._stateful:
            self._input = []
            if is_given(self._params.get("previous_response_id", omit)):
                self._params["previous_response_id"] = response.id
        else:
            self._input = self._input + [item.to_dict() for item in models(response.output)]

    def _name_of(self, call: Any) -> tuple[str | None, Any]:
        return string(call.name), json_text(call.arguments)

    def _output_of(self, call: Any, output: Any) -> dict[str, Any]:
        return {"type": "function_call_output", "call_id": call.call_id, "output": output}

    def _add(self, outputs: list[dict[str, Any]]) -> None:
        self._input = self._input + outputs


def _as_items(given: Any) -> list[Any]:
    if given is None or not is_given(given):
        return []
    return [{"role": "user", "content": given}] if isinstance(given, str) else list(given)
