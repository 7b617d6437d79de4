"""The events of ``responses.stream``: those of the API, four of them with more in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from rtkit.types.responses import models as raw

if TYPE_CHECKING:
    from rtkit.types._parsed_responses import ParsedResponse

__all__ = [
    "ResponseCompletedEvent",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseStreamEvent",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
]

T = TypeVar("T")


class _WithSnapshot:
    """Reads ``snapshot`` from what the stream put beside the fields. No slots: its layout is that of the event."""

    __slots__ = ()

    @property
    def snapshot(self) -> str:
        """All of it up to this delta."""
        return str(vars(self)["_moment"])

    @property
    def model_extra(self) -> dict[str, Any]:
        extra: dict[str, Any] = super().model_extra  # type: ignore[misc]  # stands before a Model
        return {**extra, "snapshot": self.snapshot}


class ResponseTextDeltaEvent(
    _WithSnapshot, raw.ResponseTextDeltaEvent, tag_field="type", tag="response.output_text.delta"
):
    """More text, and ``snapshot``: all of it so far."""


class ResponseFunctionCallArgumentsDeltaEvent(
    _WithSnapshot,
    raw.ResponseFunctionCallArgumentsDeltaEvent,
    tag_field="type",
    tag="response.function_call_arguments.delta",
):
    """More of a call's arguments, and ``snapshot``: all of them so far."""


class ResponseTextDoneEvent(
    raw.ResponseTextDoneEvent, Generic[T], tag_field="type", tag="response.output_text.done"
):
    """A text is complete; ``parsed`` is the text as the format that was asked for."""

    if TYPE_CHECKING:
        parsed: T | None = None
    else:
        parsed: Any = None


class ResponseCompletedEvent(
    raw.ResponseCompletedEvent, Generic[T], tag_field="type", tag="response.completed"
):
    """The end: ``response`` is whole, and parsed."""

    if TYPE_CHECKING:
        response: ParsedResponse[T]  # pyright: ignore[reportIncompatibleVariableOverride]
    else:
        response: Any


ResponseStreamEvent: TypeAlias = (
    ResponseTextDeltaEvent
    | ResponseTextDoneEvent[T]
    | ResponseFunctionCallArgumentsDeltaEvent
    | ResponseCompletedEvent[T]
    | raw.ResponseAudioDeltaEvent
    | raw.ResponseAudioDoneEvent
    | raw.ResponseAudioTranscriptDeltaEvent
    | raw.ResponseAudioTranscriptDoneEvent
    | raw.ResponseCodeInterpreterCallCodeDeltaEvent
    | raw.ResponseCodeInterpreterCallCodeDoneEvent
    | raw.ResponseCodeInterpreterCallCompletedEvent
    | raw.ResponseCodeInterpreterCallInProgressEvent
    | raw.ResponseCodeInterpreterCallInterpretingEvent
    | raw.ResponseCompactionCompactingEvent
    | raw.ResponseContentPartAddedEvent
    | raw.ResponseContentPartDoneEvent
    | raw.ResponseCreatedEvent
    | raw.ResponseCustomToolCallInputDeltaEvent
    | raw.ResponseCustomToolCallInputDoneEvent
    | raw.ResponseErrorEvent
    | raw.ResponseFailedEvent
    | raw.ResponseFileSearchCallCompletedEvent
    | raw.ResponseFileSearchCallInProgressEvent
    | raw.ResponseFileSearchCallSearchingEvent
    | raw.ResponseFunctionCallArgumentsDoneEvent
    | raw.ResponseImageGenCallCompletedEvent
    | raw.ResponseImageGenCallGeneratingEvent
    | raw.ResponseImageGenCallInProgressEvent
    | raw.ResponseImageGenCallPartialImageEvent
    | raw.ResponseInProgressEvent
    | raw.ResponseIncompleteEvent
    | raw.ResponseMcpCallArgumentsDeltaEvent
    | raw.ResponseMcpCallArgumentsDoneEvent
    | raw.ResponseMcpCallCompletedEvent
    | raw.ResponseMcpCallFailedEvent
    | raw.ResponseMcpCallInProgressEvent
    | raw.ResponseMcpListToolsCompletedEvent
    | raw.ResponseMcpListToolsFailedEvent
    | raw.ResponseMcpListToolsInProgressEvent
    | raw.ResponseOutputItemAddedEvent
    | raw.ResponseOutputItemDoneEvent
    | raw.ResponseOutputTextAnnotationAddedEvent
    | raw.ResponseQueuedEvent
    | raw.ResponseReasoningSummaryPartAddedEvent
    | raw.ResponseReasoningSummaryPartDoneEvent
    | raw.ResponseReasoningSummaryTextDeltaEvent
    | raw.ResponseReasoningSummaryTextDoneEvent
    | raw.ResponseReasoningTextDeltaEvent
    | raw.ResponseReasoningTextDoneEvent
    | raw.ResponseRefusalDeltaEvent
    | raw.ResponseRefusalDoneEvent
    | raw.ResponseShellCallCommandAddedEvent
    | raw.ResponseShellCallCommandDeltaEvent
    | raw.ResponseShellCallCommandDoneEvent
    | raw.ResponseShellCallOutputContentDeltaEvent
    | raw.ResponseShellCallOutputContentDoneEvent
    | raw.ResponseWebSearchCallCompletedEvent
    | raw.ResponseWebSearchCallInProgressEvent
    | raw.ResponseWebSearchCallSearchingEvent
)
