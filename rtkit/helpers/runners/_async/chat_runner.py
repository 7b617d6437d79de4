"""Chat completions and their tools, turn after turn, for servers without Responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic

from rtkit.client.options import is_given, omit
from rtkit.core.model import to_dict
from rtkit.errors.live import Live
from rtkit.helpers.runners._async.responses_runner import (
    MAX_PARALLEL_TOOLS,
    MAX_TURNS,
    TOOL_TIMEOUT,
    AsyncRunner,
)
from rtkit.helpers.runners.chat_turns import ChatTurn, tool_message
from rtkit.helpers.streams._async.accumulating import AsyncTexts
from rtkit.helpers.streams._async.chat import AsyncChatCompletionStream, chunk_text
from rtkit.helpers.streams.chat_parsing import check_finished, parse_completion
from rtkit.helpers.streams.drift import string
from rtkit.helpers.streams.parsing import as_format, in_chat
from rtkit.schema.tools import FunctionTool
from rtkit.types._parsed_chat import ParsedChatCompletion

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable
    from types import TracebackType
    from typing import Self

    from rtkit.helpers._backends.aio import NowOrLater
    from rtkit.helpers.streams.chat_events import ChatCompletionStreamEvent

__all__ = ["AsyncChatToolRunner", "AsyncChatToolStream"]

if TYPE_CHECKING:
    from typing_extensions import TypeVar  # which knows defaults; no dependency at run time

    T = TypeVar("T", default=None)
else:
    from typing import TypeVar

    T = TypeVar("T")


class AsyncChatToolRunner(AsyncRunner[ParsedChatCompletion[T]], Generic[T]):
    """Asks a model, runs the functions that it calls, gives it the results, and asks again.

    ``chat.completions.run_tools`` makes one. Iterate over it for the completion of every turn, or ask for the last
    one (``await runner.until_done()``). It ends with the first completion that calls none of the functions, or a
    tool that is not a function (a Struct's, a plain definition, a custom tool): then the calls are yours to answer.

    Calls are read in every form that servers send. ``messages`` has them as the API does: with ids and with
    arguments as text. Errors of tools, ``on_tool_error``, limits and what happens to a run that was stopped: as in
    ``responses.run_tools``.

    Raises ``ToolRoundsError`` after ``max_turns`` turns, ``LengthFinishReasonError`` and
    ``ContentFilterFinishReasonError`` for a turn that was cut short: none of its calls runs.
    """

    def __init__(
        self,
        create: Callable[..., Any],
        *,
        messages: Iterable[Any],
        tools: Iterable[Any],
        answer_format: Any = omit,
        max_turns: int = MAX_TURNS,
        max_parallel_tools: int = MAX_PARALLEL_TOOLS,
        tool_timeout: float | None = TOOL_TIMEOUT,
        on_tool_error: Callable[[Exception, Any], NowOrLater[str]] | None = None,
        **params: Any,
    ) -> None:
        if is_given(params.get("n", omit)) and params["n"] not in (None, 1):
            raise ValueError(f"a run of tools follows one answer: n must be 1, not {params['n']!r:.20}")
        self._create = create
        given = in_chat(tools)
        inner = [tool["function"] for tool in given if tool.get("type") == "function"]
        super().__init__(
            {one.name: one for one in inner if isinstance(one, FunctionTool) and one.function is not None},
            max_turns=max_turns,
            max_parallel_tools=max_parallel_tools,
            tool_timeout=tool_timeout,
            on_tool_error=on_tool_error,
        )
        self._declared = {one.get("name") for one in inner}
        self._format = as_format(answer_format)
        self._params = {**params, **({"tools": given} if given else {})}
        self._messages = list(messages)
        self._is_legacy = False

    @property
    def messages(self) -> list[Any]:
        """The conversation, as the next turn would send it.

        While calls are being answered, and where that was stopped, only some of their answers are in it.
        """
        return self._messages + self._given()

    def _request(self) -> dict[str, Any]:
        return {**self._params, "messages": self._messages}

    async def _ask(self) -> None:
        self._take(await self._create(**self._request()))

    def _take(self, completion: Any) -> None:
        """Take in the completion of a turn."""
        self._turns += 1
        turn = ChatTurn(completion, self._turns, self._functions)
        calls = turn.calls
        if turn.others:  # they would not be in what is parsed
            check_finished(turn.finish_reason, completion)
            self._last = ParsedChatCompletion.model_validate(to_dict(completion))
        else:
            self._last = parse_completion(completion, None if calls else self._format, ())
        names = {string(call.function.name) for call in calls}
        is_not_ours = bool((names & self._declared) - self._functions.keys())
        self._done = not calls or bool(turn.others) or is_not_ours
        self._messages = [*self._messages, turn.message]
        self._is_legacy = turn.is_legacy
        self._calls = [] if self._done else calls

    def _name_of(self, call: Any) -> tuple[str | None, Any]:
        return call.function.name, call.function.arguments

    def _output_of(self, call: Any, output: Any) -> dict[str, Any]:
        return tool_message(call, output, is_legacy=self._is_legacy)

    def _add(self, outputs: list[dict[str, Any]]) -> None:
        self._messages = [*self._messages, *outputs]


class AsyncChatToolStream(Live, Generic[T]):
    """As ``AsyncChatToolRunner``, with the events of every turn as they come.

    ``chat.completions.run_tools(stream=True)`` makes one. Iterate over it, or over ``text_deltas()``, as a context
    manager or to the end: stopped early, it holds a connection until ``close()``. The tools of a turn run when
    its last event has been taken. Events have no ``parsed``: until its end nobody knows whether a turn is the
    answer.
    """

    def __init__(self, runner: AsyncChatToolRunner[T]) -> None:
        self._runner = runner
        self._stream: AsyncChatCompletionStream[Any] | None = None

    @property
    def messages(self) -> list[Any]:
        """The conversation, as the next turn would send it; without the turn that is being written."""
        return self._runner.messages

    @property
    def last_response(self) -> ParsedChatCompletion[T] | None:
        return self._runner.last_response

    def __aiter__(self) -> AsyncIterator[ChatCompletionStreamEvent[Any]]:
        return self

    async def __anext__(self) -> ChatCompletionStreamEvent[Any]:
        while True:
            stream = self._stream
            if stream is None:
                stream = await self._begin_turn()
            try:
                return await stream.__anext__()
            except StopAsyncIteration:
                self._stream = None
                self._runner._take(stream.current_completion_snapshot)
            except BaseException:
                await self.close()
                raise

    async def _begin_turn(self) -> AsyncChatCompletionStream[Any]:
        runner = self._runner
        if runner._calls:
            await runner._answer_all()
        if runner._done:
            raise StopAsyncIteration
        runner._check_turns()
        raw = await runner._create(**runner._request(), stream=True)
        self._stream = AsyncChatCompletionStream[Any](raw_stream=raw)
        return self._stream

    async def until_done(self) -> ParsedChatCompletion[T]:
        """Run to the end; the last completion, with its text parsed as ``response_format``."""
        async for _ in self:
            pass
        assert self._runner.last_response is not None
        return self._runner.last_response

    def text_deltas(self) -> AsyncIterator[str]:
        """Only the text of all turns, piece by piece."""
        return AsyncTexts(self, chunk_text)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Release the connection. The turn that is being written is asked for again if the run goes on."""
        stream, self._stream = self._stream, None
        if stream is not None:
            await stream.close()
