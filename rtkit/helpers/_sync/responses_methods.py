# Made from rtkit/helpers/_async/responses_methods.py by "python -m codegen". Edit that file, not this one.
"""``parse``, ``stream`` and ``run_tools`` of ``responses``. What they need is loaded when one of them is called."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Literal, cast, overload

from rtkit.client.options import Omit, is_given, omit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Unpack

    from rtkit.client._sync.response import ResponseManager
    from rtkit.client.options import RequestParams
    from rtkit.client.raw import RawResponse
    from rtkit.core.arguments import SequenceNotStr
    from rtkit.helpers._backends.blocking import NowOrLater
    from rtkit.helpers.runners._sync.responses_runner import ToolRunner
    from rtkit.helpers.streams._sync.assistants import AssistantEventHandler
    from rtkit.helpers.streams._sync.responses import ResponseStreamManager
    from rtkit.resources.params.responses import ResponsesCreateRestParams
    from rtkit.types._parsed_responses import ParsedResponse
    from rtkit.types.responses.models import ResponseIncludable

from rtkit.helpers.stream_argument import check_no_stream, without_stream

__all__ = ["ResponsesHelpers"]

if TYPE_CHECKING:
    from typing_extensions import TypeVar  # which knows defaults; no dependency at run time

    T = TypeVar("T", default=None)
    H = TypeVar("H", bound=AssistantEventHandler, default=AssistantEventHandler)
else:
    from typing import TypeVar

    T = TypeVar("T")


class ResponsesHelpers:
    """Joins the methods of ``responses``."""

    def parse(
        self,
        *,
        text_format: type[T] | Omit = omit,
        parse_as: Any = omit,
        tools: Iterable[Any] | Omit = omit,
        stream: Literal[False] | Omit | None = omit,
        verbosity: Literal["low", "medium", "high"] | Omit | None = omit,
        **params: Unpack[ResponsesCreateRestParams],
    ) -> ParsedResponse[T]:
        """``create``, with the text and the arguments of tool calls as types of your own.

        ``text_format`` is a msgspec Struct, a dataclass, a TypedDict or a pydantic model: its strict schema is
        sent, and ``output_parsed`` is an instance of it. ``parse_as`` is another type to read the text as, or
        ``None`` to leave it unread. ``tools`` may hold functions and tools of ``function_tool``, ``struct_tool``
        and ``pydantic_function_tool``. ``verbosity`` is short for ``text={"verbosity": ...}``.

        Raises ``OutputFormatError`` for a text that does not fit (of a pydantic model, pydantic's
        ``ValidationError``).
        """
        from rtkit.helpers.streams._sync.accumulating import parsed_reply  # noqa: PLC0415 - loaded when used
        from rtkit.helpers.streams.parsing import as_format, in_responses  # noqa: PLC0415 - as above
        from rtkit.helpers.streams.response_parsing import parse_response  # noqa: PLC0415 - as above

        given = in_responses(tools)
        reads_as = as_format(parse_as if parse_as is None or is_given(parse_as) else text_format)
        arguments = _with_text_format(_with_verbosity(params, verbosity), text_format, given)
        reply = cast("Any", self).create(**arguments, **without_stream(stream))
        return cast(
            "ParsedResponse[T]", parsed_reply(reply, lambda done: parse_response(done, reads_as, given))
        )

    @overload
    def stream(
        self,
        *,
        response_id: str,
        text_format: type[T] | Omit = omit,
        starting_after: int | Omit = omit,
        tools: Iterable[Any] | Omit = omit,
        include: SequenceNotStr[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        **params: Unpack[RequestParams],
    ) -> ResponseStreamManager[T]: ...
    @overload
    def stream(
        self,
        *,
        text_format: type[T] | Omit = omit,
        tools: Iterable[Any] | Omit = omit,
        **params: Unpack[ResponsesCreateRestParams],
    ) -> ResponseStreamManager[T]: ...
    def stream(
        self,
        *,
        response_id: str | Omit = omit,
        text_format: type[T] | Omit = omit,
        starting_after: int | Omit = omit,
        tools: Iterable[Any] | Omit = omit,
        **params: Any,
    ) -> ResponseStreamManager[T]:
        """``create(stream=True)`` as a context manager, with richer events and the response in the end::

            with client.responses.stream(model=..., input=...) as stream:
                for event in stream:
                    if event.type == "response.output_text.delta":
                        print(event.delta, end="")
            response = stream.get_final_response()

        ``text_format`` and ``tools`` are as in ``parse``. With ``response_id`` it reads the stream of a response
        that was begun in the background, ``starting_after`` an event's number.
        """
        from rtkit.helpers.streams._sync.accumulating import StreamManager  # noqa: PLC0415 - loaded when used
        from rtkit.helpers.streams._sync.responses import ResponseStream  # noqa: PLC0415 - as above
        from rtkit.helpers.streams.parsing import in_responses  # noqa: PLC0415 - as above

        given = in_responses(tools)
        after = starting_after if is_given(starting_after) else None
        if is_given(response_id):
            if "model" in params or "input" in params:
                raise ValueError("response_id names a response that there is: model and input make another")
            send = partial(cast("Any", self).retrieve, response_id, **params, stream=True)
        else:
            if after is not None:
                raise ValueError(
                    "starting_after goes with response_id: a new response starts with its first event"
                )
            arguments = _with_text_format(params, text_format, given)
            send = partial(cast("Any", self).create, **arguments, stream=True)
        return StreamManager(
            send,
            lambda raw: ResponseStream[T](
                raw_stream=raw, text_format=text_format, input_tools=given, starting_after=after
            ),
        )

    def run_tools(
        self,
        *,
        tools: Iterable[Any],
        text_format: type[T] | Omit = omit,
        max_turns: int = 10,
        max_parallel_tools: int = 8,
        tool_timeout: float | None = 60.0,
        on_tool_error: Callable[[Exception, Any], NowOrLater[str]] | None = None,
        **params: Unpack[ResponsesCreateRestParams],
    ) -> ToolRunner[T]:
        """``create``, again and again, with the functions among ``tools`` run in between::

            def weather(city: str) -> str:
                "Say what the weather is like."
                ...

            runner = client.responses.run_tools(model=..., input="Rain in Oslo?", tools=[weather])
            response = runner.until_done()

        Functions may be plain (they run in threads) or async. ``tool_timeout`` is in seconds, for each call. See
        ``ToolRunner``.
        """
        from rtkit.helpers.runners._sync.responses_runner import ToolRunner  # noqa: PLC0415 - loaded when used

        return ToolRunner(
            cast("Any", self).create,
            tools=tools,
            text_format=text_format,
            max_turns=max_turns,
            max_parallel_tools=max_parallel_tools,
            tool_timeout=tool_timeout,
            on_tool_error=on_tool_error,
            **_with_text_format(params, text_format, []),
        )


def _with_verbosity(params: Mapping[str, Any], verbosity: Any) -> Mapping[str, Any]:
    """The Responses API takes it as a field of ``text`` only."""
    if not is_given(verbosity):
        return params
    text = _text_of(params)
    if "verbosity" in text:
        raise TypeError("verbosity is given twice: as an argument, and in text")
    return {**params, "text": {**text, "verbosity": verbosity}}


def _text_of(params: Mapping[str, Any]) -> dict[str, Any]:
    from rtkit.client.params import BODY  # noqa: PLC0415 - loaded when used
    from rtkit.core.plain import plain  # noqa: PLC0415 - as above

    text = plain(params.get("text"), BODY, "text")
    return dict(text) if text else {}


def _with_text_format(params: Mapping[str, Any], text_format: Any, tools: list[Any]) -> dict[str, Any]:
    from rtkit.helpers.streams.parsing import as_format  # noqa: PLC0415 - loaded when used

    check_no_stream(params)
    arguments = {**params, "tools": tools} if tools else dict(params)
    format_ = as_format(text_format)
    if format_ is None:
        if is_given(text_format) and text_format is not None:
            raise TypeError('text_format is a type; a format in JSON is passed as text={"format": ...}')
        return arguments
    text = _text_of(arguments)
    if "format" in text:
        raise TypeError("Cannot mix and match text.format with text_format")
    return {**arguments, "text": {**text, "format": format_.for_responses}}


# -- what the views have of them --------------------------------------------------------------------

if TYPE_CHECKING:

    class ResponsesHelpersWithRawResponse:
        def parse(
            self,
            *,
            text_format: type[T] | Omit = omit,
            parse_as: Any = omit,
            tools: Iterable[Any] | Omit = omit,
            stream: Literal[False] | Omit | None = omit,
            verbosity: Literal["low", "medium", "high"] | Omit | None = omit,
            **params: Unpack[ResponsesCreateRestParams],
        ) -> RawResponse[ParsedResponse[T]]: ...

    class ResponsesHelpersWithStreamingResponse:
        def parse(
            self,
            *,
            text_format: type[T] | Omit = omit,
            parse_as: Any = omit,
            tools: Iterable[Any] | Omit = omit,
            stream: Literal[False] | Omit | None = omit,
            verbosity: Literal["low", "medium", "high"] | Omit | None = omit,
            **params: Unpack[ResponsesCreateRestParams],
        ) -> ResponseManager[ParsedResponse[T]]: ...
