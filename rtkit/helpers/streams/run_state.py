"""The events of a run of an assistant, added up, and the callbacks that they make. The API is deprecated."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from rtkit.core.tolerant import converter
from rtkit.helpers.streams.deltas import Indexed, add_delta, settled
from rtkit.helpers.streams.drift import is_model, models, string
from rtkit.types.beta.threads import Message, MessageContent
from rtkit.types.beta.threads.runs import RunStep, ToolCall

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rtkit.types.beta.threads import Run

__all__ = ["RunState"]

_to_content: Final = converter(MessageContent)
_to_call: Final = converter(ToolCall)

_RUN_ENDS: Final = frozenset(
    f"thread.run.{end}"
    for end in ("completed", "cancelled", "expired", "failed", "requires_action", "incomplete")
)
_STEP_ENDS: Final = frozenset(
    f"thread.run.step.{end}" for end in ("completed", "cancelled", "expired", "failed")
)
_MESSAGE_ENDS: Final = frozenset({"thread.message.completed", "thread.message.incomplete"})


if TYPE_CHECKING:
    Calls: TypeAlias = Iterator[tuple[str, Callable[[], tuple[Any, ...]]]]


class _Growing:
    """A message or a step whose parts come in deltas; made into a model when somebody looks."""

    def __init__(self, made: Any, where: tuple[str, ...]) -> None:
        self._cls = type(made)
        self._where = where
        self._tree: dict[str, Any] = {}
        plain = made.to_dict()
        holder = plain
        for name in where[:-1]:
            inner = holder.get(name)
            holder = inner if isinstance(inner, dict) else {}
        given = holder.get(where[-1])
        parts = given if isinstance(given, list) else []
        holder[where[-1]] = [{"index": n, **part} for n, part in enumerate(parts) if isinstance(part, dict)]
        add_delta(self._tree, plain)

    def add(self, delta: dict[str, Any]) -> None:
        add_delta(self._tree, delta)

    def part(self, index: int) -> dict[str, Any] | None:
        holder: Any = self._tree
        for name in self._where:
            holder = holder.get(name) if isinstance(holder, dict) else None
        found = holder.get(index) if isinstance(holder, Indexed) else None
        return None if found is None else settled(found)

    def model(self) -> Any:
        return self._cls.model_validate(settled(self._tree))


class RunState:
    """``calls(event)`` gives the callbacks of an event: the name of each, and a function that makes its arguments,
    so that nothing is made that nobody listens to."""

    def __init__(self) -> None:
        self.event: Any = None
        self.run: Run | None = None
        self._messages: dict[str, Any] = {}
        self._steps: dict[str, Any] = {}
        self._message_id: str | None = None
        self._step_id: str | None = None
        self._content: int | None = None
        self._call: int | None = None

    # -- the state so far

    @property
    def messages(self) -> list[Message]:
        return [_made(one) for one in self._messages.values()]

    @property
    def steps(self) -> list[RunStep]:
        return [_made(one) for one in self._steps.values()]

    @property
    def message(self) -> Message | None:
        found: Message | None = _made(self._messages.get(self._message_id or ""))
        return found

    @property
    def step(self) -> RunStep | None:
        found: RunStep | None = _made(self._steps.get(self._step_id or ""))
        return found

    # -- events

    def calls(self, event: Any) -> Calls:
        self.event = event
        kind = string(getattr(event, "event", None)) or ""
        data: Any = getattr(event, "data", None)
        yield "on_event", lambda: (event,)
        if not is_model(data) or string(getattr(data, "id", None)) is None:
            kind = ""  # of nothing that could be added up
        if kind in _STEP_ENDS:
            yield from self._call_done()
            self._steps[data.id] = data
            self._step_id = None
            yield "on_run_step_done", lambda: (data,)
        elif kind in {"thread.run.step.created", "thread.run.step.in_progress"}:
            self._step_id = data.id
            if kind.endswith("created"):
                self._call = None
                self._steps[data.id] = _Growing(data, ("step_details", "tool_calls"))
                yield "on_run_step_created", lambda: (data,)
        elif kind == "thread.run.step.delta":
            yield from self._step_delta(data)
        elif kind.startswith("thread.run."):
            self.run = data
            if kind in _RUN_ENDS:
                yield from self._call_done()
        elif kind == "thread.message.created":
            self._message_id, self._content = data.id, None
            self._messages[data.id] = _Growing(data, ("content",))
            yield "on_message_created", lambda: (data,)
        elif kind == "thread.message.delta":
            yield from self._message_delta(data)
        elif kind in _MESSAGE_ENDS:
            yield from self._message_done(data)
        self.event = None

    def _message_delta(self, data: Any) -> Calls:
        message = self._messages.get(data.id)
        if not isinstance(message, _Growing):
            return  # of a message that was never created here
        if not is_model(data.delta):
            return
        parts = _indexed(data.delta.content)
        new = [part for part in parts if message.part(part.index) is None]
        message.add({"content": [part.to_dict() for part in parts]})
        for part in new:
            if part.type == "text" and is_model(part.text):
                yield "on_text_created", partial(_text, message, part.index)
        for part in parts:
            if part.type == "text" and is_model(part.text):
                yield "on_text_delta", partial(_text, message, part.index, part.text)
            if part.index != self._content:
                if self._content is not None:
                    yield from _content_done(_content(message, self._content))
                self._content = part.index
        yield "on_message_delta", lambda: (data.delta, message.model())

    def _message_done(self, data: Any) -> Calls:
        self._message_id = data.id
        self._messages[data.id] = data
        parts = data.content if isinstance(data.content, list) else []
        if self._content is not None and self._content < len(parts):
            yield from _content_done(parts[self._content])
        yield "on_message_done", lambda: (data,)

    def _step_delta(self, data: Any) -> Calls:
        step = self._steps.get(data.id)
        if not isinstance(step, _Growing) or not is_model(data.delta):
            return
        step.add(data.delta.to_dict())
        details = data.delta.step_details
        calls = getattr(details, "tool_calls", None) if getattr(details, "type", "") == "tool_calls" else None
        for call in _indexed(calls):
            if call.index == self._call:
                yield "on_tool_call_delta", partial(_call, step, call.index, call)
            else:
                yield from self._call_done()
                self._step_id, self._call = data.id, call.index
                yield "on_tool_call_created", partial(_call, step, call.index)
        yield "on_run_step_delta", lambda: (data.delta, step.model())

    def _call_done(self) -> Calls:
        step, index = self._steps.get(self._step_id or ""), self._call
        if index is not None and isinstance(step, _Growing):
            yield "on_tool_call_done", partial(_call, step, index)


def _made(one: Any) -> Any:
    return one.model() if isinstance(one, _Growing) else one


def _indexed(parts: Any) -> list[Any]:
    """Those of which it is known where they go."""
    return [part for part in models(parts) if type(getattr(part, "index", None)) is int]


def _content(message: _Growing, index: int) -> Any:
    return _to_content(message.part(index))


def _text(message: _Growing, index: int, *before: Any) -> tuple[Any, ...]:
    return *before, _content(message, index).text


def _call(step: _Growing, index: int, *before: Any) -> tuple[Any, ...]:
    return *before, _to_call(step.part(index))


def _content_done(content: Any) -> Calls:
    kind = getattr(content, "type", None)
    if kind == "text":
        yield "on_text_done", lambda: (content.text,)
    elif kind == "image_file":
        yield "on_image_file_done", lambda: (content.image_file,)
