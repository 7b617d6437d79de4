# Made from rtkit/helpers/_async/chat_methods.py by "python -m codegen". Edit that file, not this one.
"""``parse``, ``stream`` and ``run_tools`` of ``chat.completions``.

What they need beyond the method itself is loaded when one of them is called: a first use of the family waits for
no more than its own methods.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Literal, cast, overload

from rtkit.client.options import Omit, omit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Unpack

    from rtkit.client._sync.response import ResponseManager
    from rtkit.client.raw import RawResponse
    from rtkit.helpers._backends.blocking import NowOrLater
    from rtkit.helpers.runners._sync.chat_runner import ChatToolRunner, ChatToolStream
    from rtkit.helpers.streams._sync.assistants import AssistantEventHandler
    from rtkit.helpers.streams._sync.chat import ChatCompletionStreamManager
    from rtkit.resources.params.chat import CompletionsCreateRestParams
    from rtkit.types._parsed_chat import ParsedChatCompletion

from rtkit.helpers.stream_argument import check_no_stream, without_stream

__all__ = ["CompletionsHelpers"]

if TYPE_CHECKING:
    from typing_extensions import TypeVar  # which knows defaults; no dependency at run time

    T = TypeVar("T", default=None)
    H = TypeVar("H", bound=AssistantEventHandler, default=AssistantEventHandler)
else:
    from typing import TypeVar

    T = TypeVar("T")


class CompletionsHelpers:
    """Joins the methods of ``chat.completions``."""

    def parse(
        self,
        *,
        response_format: type[T] | Omit = omit,
        tools: Iterable[Any] | Omit = omit,
        stream: Literal[False] | Omit | None = omit,
        **params: Unpack[CompletionsCreateRestParams],
    ) -> ParsedChatCompletion[T]:
        """``create``, with the answer and the arguments of tool calls as types of your own.

        ``response_format`` is a msgspec Struct, a dataclass, a TypedDict or a pydantic model: its strict schema is
        sent, and ``choices[0].message.parsed`` is an instance of it. ``tools`` may hold functions and tools of
        ``function_tool``, ``struct_tool`` and ``pydantic_function_tool``, all of them strict.

        Raises ``LengthFinishReasonError`` and ``ContentFilterFinishReasonError`` for an answer that was cut short,
        ``OutputFormatError`` for one that does not fit (of a pydantic model, pydantic's ``ValidationError``).
        """
        from rtkit.helpers.streams._sync.accumulating import parsed_reply  # noqa: PLC0415 - loaded when used
        from rtkit.helpers.streams.chat_parsing import parse_completion  # noqa: PLC0415 - as above
        from rtkit.helpers.streams.parsing import as_format, check_parseable, in_chat  # noqa: PLC0415 - as above

        given = in_chat(tools)
        check_parseable(given)
        arguments = _with_response_format(params, response_format, given)
        reply = cast("Any", self).create(**arguments, **without_stream(stream))
        return cast(
            "ParsedChatCompletion[T]",
            parsed_reply(reply, lambda done: parse_completion(done, as_format(response_format), given)),
        )

    def stream(
        self,
        *,
        response_format: type[T] | Mapping[str, Any] | Omit = omit,
        tools: Iterable[Any] | Omit = omit,
        **params: Unpack[CompletionsCreateRestParams],
    ) -> ChatCompletionStreamManager[T]:
        """``create(stream=True)`` as a context manager, with richer events and the completion in the end::

            with client.chat.completions.stream(model=..., messages=...) as stream:
                for event in stream:
                    if event.type == "content.delta":
                        print(event.delta, end="")
            completion = stream.get_final_completion()

        ``response_format`` and ``tools`` are as in ``parse``.
        """
        from rtkit.helpers.streams._sync.accumulating import StreamManager  # noqa: PLC0415 - loaded when used
        from rtkit.helpers.streams._sync.chat import ChatCompletionStream  # noqa: PLC0415 - as above
        from rtkit.helpers.streams.parsing import in_chat  # noqa: PLC0415 - as above

        given = in_chat(tools)
        arguments = _with_response_format(params, response_format, given)
        send = partial(cast("Any", self).create, **arguments, stream=True)
        return StreamManager(
            send,
            lambda raw: ChatCompletionStream[T](
                raw_stream=raw, response_format=response_format, input_tools=given
            ),
        )

    @overload
    def run_tools(
        self,
        *,
        tools: Iterable[Any],
        stream: Literal[True],
        response_format: type[T] | Omit = omit,
        max_turns: int = 10,
        max_parallel_tools: int = 8,
        tool_timeout: float | None = 60.0,
        on_tool_error: Callable[[Exception, Any], NowOrLater[str]] | None = None,
        **params: Unpack[CompletionsCreateRestParams],
    ) -> ChatToolStream[T]: ...
    @overload
    def run_tools(
        self,
        *,
        tools: Iterable[Any],
        stream: Literal[False] = False,
        response_format: type[T] | Omit = omit,
        max_turns: int = 10,
        max_parallel_tools: int = 8,
        tool_timeout: float | None = 60.0,
        on_tool_error: Callable[[Exception, Any], NowOrLater[str]] | None = None,
        **params: Unpack[CompletionsCreateRestParams],
    ) -> ChatToolRunner[T]: ...
    def run_tools(
        self,
        *,
        tools: Iterable[Any],
        stream: bool = False,
        response_format: Any = omit,
        max_turns: int = 10,
        max_parallel_tools: int = 8,
        tool_timeout: float | None = 60.0,
        on_tool_error: Callable[[Exception, Any], NowOrLater[str]] | None = None,
        **params: Any,
    ) -> Any:
        """``create``, again and again, with the functions among ``tools`` run in between::

            def weather(city: str) -> str:
                "Say what the weather is like."
                ...

            messages = [{"role": "user", "content": "Rain in Oslo?"}]
            runner = client.chat.completions.run_tools(model=..., messages=messages, tools=[weather])
            completion = runner.until_done()

        As ``responses.run_tools``, for servers that have no Responses. ``stream=True`` gives the events of every
        turn as they come. See ``ChatToolRunner`` and ``ChatToolStream``.
        """
        from rtkit.helpers.runners._sync.chat_runner import (  # noqa: PLC0415 - loaded when used
            ChatToolRunner,
            ChatToolStream,
        )

        runner = ChatToolRunner[Any](
            cast("Any", self).create,
            tools=tools,
            answer_format=response_format,
            max_turns=max_turns,
            max_parallel_tools=max_parallel_tools,
            tool_timeout=tool_timeout,
            on_tool_error=on_tool_error,
            **_with_response_format(params, response_format, []),
        )
        return ChatToolStream[Any](runner) if stream else runner


def _with_response_format(
    params: Mapping[str, Any], response_format: Any, tools: list[Any]
) -> dict[str, Any]:
    from rtkit.helpers.streams.parsing import as_format  # noqa: PLC0415 - loaded when used

    check_no_stream(params)
    format_ = as_format(response_format)
    arguments = {**params, "response_format": response_format if format_ is None else format_.for_chat}
    return {**arguments, "tools": tools} if tools else arguments


# -- what the views have of them --------------------------------------------------------------------

if TYPE_CHECKING:

    class CompletionsHelpersWithRawResponse:
        def parse(
            self,
            *,
            response_format: type[T] | Omit = omit,
            tools: Iterable[Any] | Omit = omit,
            stream: Literal[False] | Omit | None = omit,
            **params: Unpack[CompletionsCreateRestParams],
        ) -> RawResponse[ParsedChatCompletion[T]]: ...

    class CompletionsHelpersWithStreamingResponse:
        def parse(
            self,
            *,
            response_format: type[T] | Omit = omit,
            tools: Iterable[Any] | Omit = omit,
            stream: Literal[False] | Omit | None = omit,
            **params: Unpack[CompletionsCreateRestParams],
        ) -> ResponseManager[ParsedChatCompletion[T]]: ...
