# Made from rtkit/helpers/streams/_async/assistants.py by "python -m codegen". Edit that file, not this one.
"""The streams of assistants, with a class of callbacks. The Assistants API is deprecated."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from rtkit.client._backends.blocking import resolve_callable
from rtkit.errors import APITimeoutError, StreamEndedError
from rtkit.errors.live import Live
from rtkit.helpers.streams._sync.accumulating import Texts
from rtkit.helpers.streams.drift import models, string
from rtkit.helpers.streams.run_state import RunState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtkit.client._sync.stream import Stream
    from rtkit.types.beta import AssistantStreamEvent
    from rtkit.types.beta.threads import ImageFile, Message, MessageDelta, Run, Text, TextDelta
    from rtkit.types.beta.threads.runs import RunStep, RunStepDelta, ToolCall, ToolCallDelta

__all__ = ["AssistantEventHandler"]


class AssistantEventHandler(Live):
    """Callbacks for the events of a run: override those that you need, and pass an instance as ``event_handler``.

    It is what the context manager of ``runs.stream`` gives: iterate over it for the events, over
    ``text_deltas`` for the text alone, or read to the end with ``until_done``. A snapshot is made for the
    callbacks that are overridden, and its making costs its length.
    """

    def __init__(self) -> None:
        self._stream: Stream[AssistantStreamEvent] | None = None
        self._state = RunState()
        self._ended = False

    def _init(self, stream: Stream[AssistantStreamEvent]) -> None:
        if self._stream is not None:
            raise RuntimeError(
                "A single event handler cannot be shared between multiple streams; make another one"
            )
        self._stream = stream

    def __iter__(self) -> Iterator[AssistantStreamEvent]:
        return self

    def __next__(self) -> AssistantStreamEvent:
        if self._stream is None:
            raise RuntimeError("Stream has not been started yet")
        try:
            event = self._stream.__next__()
            for name, arguments in self._state.calls(event):
                if getattr(type(self), name) is not getattr(AssistantEventHandler, name):
                    resolve_callable(partial(getattr(self, name), *arguments()))
        except StopIteration:
            self._end()
            raise
        except Exception as error:
            if isinstance(error, APITimeoutError):
                resolve_callable(self.on_timeout)
            resolve_callable(partial(self.on_exception, error))
            self._end()
            raise
        return event

    def _end(self) -> None:
        if not self._ended:
            self._ended = True
            resolve_callable(self.on_end)

    def close(self) -> None:
        """Release the connection."""
        if self._stream is not None:
            self._stream.close()
            self._end()

    def until_done(self) -> None:
        """Read to the end."""
        for _ in self:
            pass

    @property
    def text_deltas(self) -> Iterator[str]:
        """Only the text, piece by piece."""
        return Texts(self, _text)

    @property
    def current_event(self) -> AssistantStreamEvent | None:
        """The event whose callbacks are running."""
        return self._state.event  # type: ignore[no-any-return]  # untyped on its way through the state

    @property
    def current_run(self) -> Run | None:
        return self._state.run

    @property
    def current_run_step_snapshot(self) -> RunStep | None:
        return self._state.step

    @property
    def current_message_snapshot(self) -> Message | None:
        return self._state.message

    def get_final_run(self) -> Run:
        """Read to the end; the run. Raises ``StreamEndedError`` where there was none."""
        self.until_done()
        if self._state.run is None:
            raise StreamEndedError("a run")
        return self._state.run

    def get_final_run_steps(self) -> list[RunStep]:
        """Read to the end; the steps of the run."""
        self.until_done()
        if not self._state.steps:
            raise StreamEndedError("a step of a run")
        return self._state.steps

    def get_final_messages(self) -> list[Message]:
        """Read to the end; the messages of the run."""
        self.until_done()
        if not self._state.messages:
            raise StreamEndedError("a message")
        return self._state.messages

    # -- callbacks

    def on_end(self) -> None:
        """The stream has ended, or broken."""

    def on_event(self, event: AssistantStreamEvent) -> None:
        """Any event, before its own callbacks."""

    def on_run_step_created(self, run_step: RunStep) -> None:
        """A step has begun."""

    def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """More of a step, and the step so far."""

    def on_run_step_done(self, run_step: RunStep) -> None:
        """A step has ended."""

    def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """A tool call has begun."""

    def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """More of a tool call, and the call so far."""

    def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """A tool call is complete."""

    def on_exception(self, exception: Exception) -> None:
        """The stream broke, or a callback raised; the exception is raised all the same."""

    def on_timeout(self) -> None:
        """The request, or a deadline of the stream, ran out."""

    def on_message_created(self, message: Message) -> None:
        """A message has begun."""

    def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """More of a message, and the message so far."""

    def on_message_done(self, message: Message) -> None:
        """A message is complete."""

    def on_text_created(self, text: Text) -> None:
        """A text has begun."""

    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """More of a text, and the text so far."""

    def on_text_done(self, text: Text) -> None:
        """A text is complete."""

    def on_image_file_done(self, image_file: ImageFile) -> None:
        """An image has come."""


def _text(event: Any) -> str | None:
    if event.event != "thread.message.delta":
        return None
    delta = getattr(event.data, "delta", None)
    texts = [getattr(part, "text", None) for part in models(getattr(delta, "content", None))]
    return "".join(string(getattr(text, "value", None)) or "" for text in texts)
