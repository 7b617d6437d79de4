"""The chunks of a chat completion, added up into a completion, with an event for everything that is done."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from rtkit.client.options import omit
from rtkit.errors import StreamEndedError
from rtkit.helpers.chat_events import (
    ChatCompletionStreamEvent,
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)
from rtkit.helpers.chat_parsing import (
    CUT_SHORT,
    check_finished,
    find_chat_tool,
    parse_completion,
    parse_content,
)
from rtkit.helpers.deltas import Indexed, add_delta, settled
from rtkit.helpers.drift import is_model, models, number, string
from rtkit.helpers.growing import GrowingText
from rtkit.helpers.parsing import as_format, in_chat, parse_arguments
from rtkit.types._parsed_chat import ParsedChatCompletion
from rtkit.types.chat import ChoiceDelta

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rtkit.helpers.formats import Format
    from rtkit.types.chat import ChatCompletionChunk, ChatCompletionTokenLogprob

__all__ = ["ChatCompletionStreamState"]

T = TypeVar("T")

_OTHER_FIELDS: Final = tuple(name for name in ChoiceDelta.__struct_fields__ if name != "content")
_others: Final = attrgetter(*_OTHER_FIELDS)
_NONE: Final = (None,) * len(_OTHER_FIELDS)


class ChatCompletionStreamState(Generic[T]):
    """Adds chunks up by hand, where ``chat.completions.stream`` does not fit::

        state = ChatCompletionStreamState()
        async for chunk in await client.chat.completions.create(..., stream=True):
            for event in state.handle_chunk(chunk):
                ...
        completion = state.get_final_completion()

    The cost of a chunk does not depend on how much came before it.
    """

    def __init__(self, *, input_tools: Any = omit, response_format: Any = omit) -> None:
        self._tools = in_chat(input_tools)
        self._format: Format[T] | None = as_format(response_format)
        # A completion that is to be parsed and was cut short is an error at once, otherwise only at the end.
        self._must_finish = self._format is not None or any(_is_strict(tool) for tool in self._tools)
        self._head: dict[str, Any] | None = None
        self._choices: dict[int, _Choice] = {}
        self._count = 0
        self._built: tuple[int, ParsedChatCompletion[Any]] | None = None

    @property
    def begun(self) -> bool:
        """Whether there is anything yet."""
        return self._head is not None

    @property
    def finished(self) -> bool:
        """Whether every answer has come to its end."""
        return bool(self._choices) and all(choice.finished for choice in self._choices.values())

    def handle_chunk(self, chunk: ChatCompletionChunk) -> list[ChatCompletionStreamEvent[T]]:
        """Add a chunk; the events that it makes.

        Raises ``LengthFinishReasonError`` or ``ContentFilterFinishReasonError`` where it cuts short what was to
        be parsed, and what a format or a tool raises that does not fit.
        """
        self._count += 1
        self._add_head(chunk)
        events: list[ChatCompletionStreamEvent[T]] = [ChunkEvent(chunk, self._snapshot)]
        choices = models(chunk.choices)
        for choice in choices:
            index = number(choice.index)
            state = self._choices.get(index)
            if state is None:
                state = self._choices[index] = _Choice(choice, index, self._tools, self._format)
            state.add(choice)
        for choice in choices:
            finished = string(choice.finish_reason)
            if self._must_finish and finished in CUT_SHORT:
                check_finished(finished, self._snapshot())
            events.extend(self._choices[number(choice.index)].events(choice, finished))
        return events

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[Any]:
        """The completion as far as it has come."""
        return self._snapshot()

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """The completion, parsed. Whether it has come to its end is for you to know."""
        return parse_completion(self._snapshot(), self._format, self._tools)

    def _add_head(self, chunk: ChatCompletionChunk) -> None:
        if self._head is None:
            self._head = {"system_fingerprint": None, **chunk.to_dict(), "object": "chat.completion"}
            self._head.pop("obfuscation", None)
            return
        self._head["usage"] = chunk.usage
        self._head["system_fingerprint"] = chunk.system_fingerprint
        if chunk.moderation is not None:
            self._head["moderation"] = chunk.moderation

    def _snapshot(self) -> ParsedChatCompletion[Any]:
        if self._head is None:
            raise StreamEndedError("a completion")
        if self._built is None or self._built[0] != self._count:
            head = {name: _plain(value) for name, value in self._head.items()}
            head["choices"] = [self._choices[index].snapshot() for index in sorted(self._choices)]
            self._built = self._count, ParsedChatCompletion.model_validate(head)
        return self._built[1]


def _plain(value: Any) -> Any:
    return value.to_dict() if hasattr(value, "to_dict") else value


def _is_strict(tool: Mapping[str, Any]) -> bool:
    return tool["type"] == "function" and bool(tool["function"].get("strict"))


class _Choice:
    """One of the answers, and what of it has been announced as done."""

    def __init__(self, choice: Any, index: int, tools: list[Any], format_: Format[Any] | None) -> None:
        self._tools = tools
        self._format = format_
        self._fields = {**choice.to_dict(), "index": index}
        self._fields.pop("delta", None)
        self._fields.pop("logprobs", None)
        self._message: dict[str, Any] = {}
        self._logprobs: dict[str, list[ChatCompletionTokenLogprob] | None] | None = None
        self._parsed: Any = None  # the answer as its format, once it is done
        self._parsed_arguments: dict[int, Any] = {}
        self._done: set[str] = set()
        self._call: int | None = None  # the tool call that is being written
        self._called: list[
            tuple[int, str]
        ] = []  # the calls in the last chunk, and what it adds to their arguments

    @property
    def finished(self) -> bool:
        return bool(self._fields.get("finish_reason"))

    # -- adding

    def add(self, choice: Any) -> None:
        delta = choice.delta
        self._called = []
        if type(delta) is ChoiceDelta and not delta.__dict__ and _others(delta) == _NONE:
            self._add_content(delta.content)
        elif is_model(delta):
            plain = delta.to_dict()
            if plain.get("tool_calls") is not None:
                plain["tool_calls"] = self._note_calls(plain["tool_calls"])
            add_delta(self._message, plain)
        if choice.finish_reason:
            self._fields["finish_reason"] = choice.finish_reason
        if is_model(choice.logprobs):
            if self._logprobs is None:
                self._logprobs = {"content": None, "refusal": None}
            for name, known in self._logprobs.items():
                new = getattr(choice.logprobs, name)
                if not isinstance(new, list):
                    continue
                if known is None:
                    self._logprobs[name] = [*new]
                else:
                    known.extend(new)

    def _add_content(self, content: Any) -> None:
        text = self._message.get("content")
        if isinstance(text, GrowingText) and isinstance(content, str):
            text.append(content)
        else:
            add_delta(self._message, {"content": content})

    def _note_calls(self, calls: Any) -> list[dict[str, Any]]:
        """Some servers leave out the index of a tool call: there one with a new id begins another."""
        known: Indexed = self._message.get("tool_calls") or Indexed()
        noted = [call for call in calls if isinstance(call, dict)] if isinstance(calls, list) else []
        for call in noted:
            if type(call.get("index")) is not int:
                last = max(known, default=-1)
                is_new = call.get("id") is not None and str(known.get(last, {}).get("id")) != call["id"]
                call["index"] = last + 1 if is_new else max(last, 0)
            function = call.get("function")
            arguments = function.get("arguments") if isinstance(function, dict) else None
            self._called.append((call["index"], string(arguments) or ""))
        return noted

    # -- events

    def events(self, choice: Any, finished: str | None) -> list[Any]:
        """Those of ``choice``, which was added, and of its end: ``finished`` says why it came."""
        delta = choice.delta
        events: list[Any] = []
        content, refusal = self._text("content"), self._text("refusal")
        if content is not None and (new := string(getattr(delta, "content", None))) is not None:
            events.append(ContentDeltaEvent(new, content, self._format is not None and not refusal))
        if refusal is not None and (new := string(getattr(delta, "refusal", None))) is not None:
            events.append(RefusalDeltaEvent(new, refusal))
        for index, arguments in self._called:
            if self._is_function(index):
                events.append(self._arguments_event(index, arguments))
        if is_model(choice.logprobs) and self._logprobs is not None:
            of_content, of_refusal, known = choice.logprobs.content, choice.logprobs.refusal, self._logprobs
            if isinstance(of_content, list) and of_content and known["content"]:
                events.append(LogprobsContentDeltaEvent(of_content, known["content"]))
            if isinstance(of_refusal, list) and of_refusal and known["refusal"]:
                events.append(LogprobsRefusalDeltaEvent(of_refusal, known["refusal"]))
        if self._called or finished:
            events.extend(self._done_events(finished))
        return events

    def _text(self, name: str) -> GrowingText | None:
        text = self._message.get(name)
        return text if isinstance(text, GrowingText) else None

    def _function(self, index: int) -> dict[str, Any]:
        function: dict[str, Any] = self._message["tool_calls"][index].setdefault("function", {})
        return function

    def _is_function(self, index: int) -> bool:
        call = self._message["tool_calls"][index]
        return call.get("type") in ("function", None) and isinstance(call.get("function"), dict)

    def _definition(self, index: int) -> Mapping[str, Any] | None:
        return find_chat_tool(self._tools, str(self._function(index).get("name")))

    def _arguments(self, index: int) -> GrowingText:
        found = self._function(index).get("arguments")
        return found if isinstance(found, GrowingText) else GrowingText()

    def _parses(self, index: int) -> bool:
        definition = self._definition(index)
        return definition is not None and bool(definition.get("strict"))

    def _arguments_event(self, index: int, delta: str) -> FunctionToolCallArgumentsDeltaEvent:
        name = str(self._function(index).get("name"))
        return FunctionToolCallArgumentsDeltaEvent(
            name, index, delta, self._arguments(index), self._parses(index)
        )

    # -- what is done

    def _done_events(self, finished: str | None) -> list[Any]:
        """The answer is done when the choice is, or a call begins; a call is done when the next one begins."""
        events: list[Any] = []
        if finished:
            events.extend(self._content_done())
            if self._call is not None:
                events.extend(self._call_done(self._call))
        for index, _ in self._called:
            if index != self._call:
                events.extend(self._content_done())
                if self._call is not None:
                    events.extend(self._call_done(self._call))
            self._call = index
        if finished and self._call is not None:  # it came whole, in the last chunk
            events.extend(self._call_done(self._call))
        return events

    def _first(self, what: str) -> bool:
        is_first = what not in self._done
        self._done.add(what)
        return is_first

    def _content_done(self) -> list[Any]:
        events: list[Any] = []
        content, refusal = self._text("content"), self._text("refusal")
        if content and self._first("content"):
            self._parsed = parse_content(self._format, str(content), str(refusal) if refusal else None)
            events.append(ContentDoneEvent(str(content), self._parsed))
        if refusal is not None and self._first("refusal"):
            events.append(RefusalDoneEvent(str(refusal)))
        logprobs = self._logprobs or {"content": None, "refusal": None}
        if logprobs["content"] is not None and self._first("logprobs.content"):
            events.append(LogprobsContentDoneEvent(logprobs["content"]))
        if logprobs["refusal"] is not None and self._first("logprobs.refusal"):
            events.append(LogprobsRefusalDoneEvent(logprobs["refusal"]))
        return events

    def _call_done(self, index: int) -> list[Any]:
        if not self._is_function(index) or not self._first(f"call {index}"):
            return []
        arguments = str(self._arguments(index))
        parsed = self._parsed_arguments[index] = parse_arguments(self._definition(index), arguments)
        name = str(self._function(index).get("name"))
        return [FunctionToolCallArgumentsDoneEvent(name, index, arguments, parsed)]

    # -- the whole

    def snapshot(self) -> dict[str, Any]:
        message = settled(self._message)
        content = self._text("content")
        if self._format is not None and content and not self._text("refusal"):
            done = "content" in self._done
            message["parsed"] = self._parsed if done else content.parsed(len(content.pieces))
        for place, index in enumerate(sorted(self._message.get("tool_calls") or ())):
            if self._is_function(index) and self._parses(index):
                arguments = self._arguments(index)
                done = index in self._parsed_arguments
                message["tool_calls"][place]["function"]["parsed_arguments"] = (
                    self._parsed_arguments[index] if done else arguments.parsed(len(arguments.pieces))
                )
        logprobs = None if self._logprobs is None else dict(self._logprobs)
        return {**self._fields, "message": message, "logprobs": logprobs}
