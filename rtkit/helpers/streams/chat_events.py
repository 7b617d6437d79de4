"""The events of ``chat.completions.stream``, under their official names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, TypeAlias, TypeVar

from rtkit.helpers.streams.events import Snapshot

if TYPE_CHECKING:
    from collections.abc import Callable

    from rtkit.helpers.streams.growing_text import GrowingText
    from rtkit.types._parsed_chat import ParsedChatCompletion
    from rtkit.types.chat import ChatCompletionChunk, ChatCompletionTokenLogprob

__all__ = [
    "ChatCompletionStreamEvent",
    "ChunkEvent",
    "ContentDeltaEvent",
    "ContentDoneEvent",
    "FunctionToolCallArgumentsDeltaEvent",
    "FunctionToolCallArgumentsDoneEvent",
    "LogprobsContentDeltaEvent",
    "LogprobsContentDoneEvent",
    "LogprobsRefusalDeltaEvent",
    "LogprobsRefusalDoneEvent",
    "RefusalDeltaEvent",
    "RefusalDoneEvent",
]

T = TypeVar("T")


class ChunkEvent(Snapshot):
    """A chunk as it came. ``snapshot`` is the completion as it is when you look."""

    __slots__ = ("_completion", "chunk")
    type: ClassVar[Literal["chunk"]] = "chunk"
    fields = ("chunk", "snapshot")

    def __init__(
        self, chunk: ChatCompletionChunk, completion: Callable[[], ParsedChatCompletion[Any]]
    ) -> None:
        self.chunk = chunk
        self._completion = completion

    @property
    def snapshot(self) -> ParsedChatCompletion[Any]:
        return self._completion()


class _TextDelta(Snapshot):
    __slots__ = ("_moment", "_text", "delta")

    def __init__(self, delta: str, text: GrowingText) -> None:
        self.delta = delta
        self._text = text
        self._moment = len(text.chunks)

    @property
    def snapshot(self) -> str:
        """All of it up to this delta."""
        return self._text.text(self._moment)


class ContentDeltaEvent(_TextDelta):
    """More of the answer. ``parsed`` is the JSON so far, if a format was requested."""

    __slots__ = ("_parses",)
    type: ClassVar[Literal["content.delta"]] = "content.delta"
    fields = ("delta", "snapshot", "parsed")

    def __init__(self, delta: str, text: GrowingText, parses: bool) -> None:
        super().__init__(delta, text)
        self._parses = parses

    @property
    def parsed(self) -> Any:
        return self._text.parsed(self._moment) if self._parses else None


class ContentDoneEvent(Snapshot, Generic[T]):
    """The whole answer; ``parsed`` is the answer as the format that was asked for."""

    __slots__ = ("content", "parsed")
    type: ClassVar[Literal["content.done"]] = "content.done"
    fields = ("content", "parsed")

    def __init__(self, content: str, parsed: T | None) -> None:
        self.content = content
        self.parsed = parsed


class RefusalDeltaEvent(_TextDelta):
    __slots__ = ()
    type: ClassVar[Literal["refusal.delta"]] = "refusal.delta"
    fields = ("delta", "snapshot")


class RefusalDoneEvent(Snapshot):
    __slots__ = ("refusal",)
    type: ClassVar[Literal["refusal.done"]] = "refusal.done"
    fields = ("refusal",)

    def __init__(self, refusal: str) -> None:
        self.refusal = refusal


class FunctionToolCallArgumentsDeltaEvent(Snapshot):
    """More of the arguments of a call. ``parsed_arguments`` are the arguments so far, for a strict tool."""

    __slots__ = ("_moment", "_parses", "_text", "arguments_delta", "index", "name")
    type: ClassVar[Literal["tool_calls.function.arguments.delta"]] = "tool_calls.function.arguments.delta"
    fields = ("name", "index", "arguments", "parsed_arguments", "arguments_delta")

    def __init__(self, name: str, index: int, delta: str, text: GrowingText, parses: bool) -> None:
        self.name = name
        self.index = index
        self.arguments_delta = delta
        self._text = text
        self._moment = len(text.chunks)
        self._parses = parses

    @property
    def arguments(self) -> str:
        """All of them up to this delta, as JSON text."""
        return self._text.text(self._moment)

    @property
    def parsed_arguments(self) -> Any:
        return self._text.parsed(self._moment) if self._parses else None


class FunctionToolCallArgumentsDoneEvent(Snapshot):
    """A call is complete; ``parsed_arguments`` are of the tool's type, or plain JSON for another strict tool."""

    __slots__ = ("arguments", "index", "name", "parsed_arguments")
    type: ClassVar[Literal["tool_calls.function.arguments.done"]] = "tool_calls.function.arguments.done"
    fields = ("name", "index", "arguments", "parsed_arguments")

    def __init__(self, name: str, index: int, arguments: str, parsed_arguments: Any) -> None:
        self.name = name
        self.index = index
        self.arguments = arguments
        self.parsed_arguments = parsed_arguments


class _LogprobsDelta(Snapshot):
    __slots__ = ("_all", "_moment", "_new")

    def __init__(
        self, new: list[ChatCompletionTokenLogprob], everything: list[ChatCompletionTokenLogprob]
    ) -> None:
        self._new = new
        self._all = everything
        self._moment = len(everything)

    @property
    def snapshot(self) -> list[ChatCompletionTokenLogprob]:
        """All of them up to this delta."""
        return self._all[: self._moment]


class LogprobsContentDeltaEvent(_LogprobsDelta):
    __slots__ = ()
    type: ClassVar[Literal["logprobs.content.delta"]] = "logprobs.content.delta"
    fields = ("content", "snapshot")

    @property
    def content(self) -> list[ChatCompletionTokenLogprob]:
        return self._new


class LogprobsContentDoneEvent(Snapshot):
    __slots__ = ("content",)
    type: ClassVar[Literal["logprobs.content.done"]] = "logprobs.content.done"
    fields = ("content",)

    def __init__(self, content: list[ChatCompletionTokenLogprob]) -> None:
        self.content = content


class LogprobsRefusalDeltaEvent(_LogprobsDelta):
    __slots__ = ()
    type: ClassVar[Literal["logprobs.refusal.delta"]] = "logprobs.refusal.delta"
    fields = ("refusal", "snapshot")

    @property
    def refusal(self) -> list[ChatCompletionTokenLogprob]:
        return self._new


class LogprobsRefusalDoneEvent(Snapshot):
    __slots__ = ("refusal",)
    type: ClassVar[Literal["logprobs.refusal.done"]] = "logprobs.refusal.done"
    fields = ("refusal",)

    def __init__(self, refusal: list[ChatCompletionTokenLogprob]) -> None:
        self.refusal = refusal


ChatCompletionStreamEvent: TypeAlias = (
    ChunkEvent
    | ContentDeltaEvent
    | ContentDoneEvent[T]
    | RefusalDeltaEvent
    | RefusalDoneEvent
    | FunctionToolCallArgumentsDeltaEvent
    | FunctionToolCallArgumentsDoneEvent
    | LogprobsContentDeltaEvent
    | LogprobsContentDoneEvent
    | LogprobsRefusalDeltaEvent
    | LogprobsRefusalDoneEvent
)
