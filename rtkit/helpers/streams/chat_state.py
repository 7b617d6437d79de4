"""The chunks of a chat completion, added up into a completion, with an event for everything that is done."""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter
from types import NoneType
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from rtkit.client.options import omit
from rtkit.errors import StreamEndedError
from rtkit.helpers.streams.chat_calls import ToolCalls
from rtkit.helpers.streams.chat_events import (
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
from rtkit.helpers.streams.chat_parsing import (
    CUT_SHORT,
    check_finished,
    find_chat_tool,
    parse_completion,
    parse_content,
)
from rtkit.helpers.streams.deltas import add_delta, settled
from rtkit.helpers.streams.drift import (
    is_model,
    joined_text,
    joined_thoughts,
    json_text,
    models,
    number,
    parts_of,
    string,
)
from rtkit.helpers.streams.growing_text import GrowingText
from rtkit.helpers.streams.parsing import as_format, in_chat, parse_arguments
from rtkit.types._parsed_chat import ParsedChatCompletion
from rtkit.types.chat import ChoiceDelta, ChoiceDeltaToolCall, ChoiceDeltaToolCallFunction

if TYPE_CHECKING:
    from rtkit.schema.formats import Format
    from rtkit.types.chat import ChatCompletionChunk

__all__ = ["ChatCompletionStreamState"]

T = TypeVar("T")

_OTHER_FIELDS: Final = tuple(name for name in ChoiceDelta.__struct_fields__ if name != "content")
_others: Final = attrgetter(*_OTHER_FIELDS)
_NAMES: Final = ("id", "model", "created")
_beside: Final = attrgetter(*(name for name in ChoiceDelta.__struct_fields__ if name != "tool_calls"))
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
        self._is_named = False
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
        placed: list[tuple[Any, _Choice]] = []
        for at, choice in enumerate(models(chunk.choices)):
            index = at if choice.index is None else number(choice.index)
            state = self._choices.get(index)
            if state is None:
                state = self._choices[index] = _Choice(choice, index, self._tools, self._format)
            state.add(choice)
            placed.append((choice, state))
        for choice, state in placed:
            finished = string(choice.finish_reason)
            if self._must_finish and finished in CUT_SHORT:
                check_finished(finished, self._snapshot())
            events.extend(state.events(choice, finished))
        return events

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[Any]:
        """The completion as far as it has come."""
        return self._snapshot()

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """The completion, parsed. Whether it has come to its end is for you to know."""
        return parse_completion(self._snapshot(), self._format, self._tools)

    def _add_head(self, chunk: ChatCompletionChunk) -> None:
        """What is said of the whole: the first id, model and time that there are, and the latest of all else."""
        head = self._head
        if head is None:
            head = self._head = {"system_fingerprint": None, **chunk.to_dict(), "object": "chat.completion"}
            head.pop("obfuscation", None)
            return
        if chunk.usage is not None:
            head["usage"] = chunk.usage
        if chunk.system_fingerprint is not None:
            head["system_fingerprint"] = chunk.system_fingerprint
        if chunk.moderation is not None:
            head["moderation"] = chunk.moderation
        if chunk.service_tier is not None:
            head["service_tier"] = chunk.service_tier
        if not self._is_named:  # a content filter may have the first word, without a name
            for name in _NAMES:
                head[name] = head.get(name) or getattr(chunk, name)
            self._is_named = all(head[name] for name in _NAMES)
        if chunk.__dict__:
            head.update({name: value for name, value in chunk.model_extra.items() if value is not None})

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


def _tool_name(tool: Mapping[str, Any]) -> str | None:
    inner = tool.get(tool.get("type") or "function")
    return string(inner.get("name")) if isinstance(inner, Mapping) else None


def _as_text(content: Any) -> dict[str, Any]:
    """A content of parts as its text, the reasoning among them, and what else there is."""
    made: dict[str, Any] = {"content": joined_text(content)}
    if (thoughts := joined_thoughts(content)) is not None:
        made["reasoning_content"] = thoughts
    others = [part for part in parts_of(content) if joined_text([part]) is joined_thoughts([part]) is None]
    return {**made, "content_parts": others} if others else made


def _is_strict(tool: Mapping[str, Any]) -> bool:
    return tool["type"] == "function" and bool(tool["function"].get("strict"))


class _Choice:
    """One of the answers, and which of its parts have been announced as done."""

    def __init__(self, choice: Any, index: int, tools: list[Any], format_: Format[Any] | None) -> None:
        self._tools = tools
        self._format = format_
        self._fields = {**choice.to_dict(), "index": index}
        for name in ("delta", "logprobs", "message", *choice.model_extra):
            self._fields.pop(name, None)
        self._message: dict[str, Any] = {}
        self._calls = ToolCalls(frozenset(name for tool in tools if (name := _tool_name(tool))))
        self._logprobs: dict[str, Any] | None = None
        self._parsed: Any = None  # the answer as its format, once it is done
        self._parsed_arguments: dict[int, Any] = {}
        self._done: set[str] = set()
        self._call: int | None = None  # the tool call that is being written
        # Of the last chunk: its text, its refusal, its log probabilities, and its calls with what it adds to
        # their arguments.
        self._said: str | None = None
        self._refused: str | None = None
        self._likely: dict[str, Any] | None = None
        self._called: list[tuple[int, str]] = []

    @property
    def finished(self) -> bool:
        return bool(self._fields.get("finish_reason"))

    # -- adding

    def add(self, choice: Any) -> None:
        delta = choice.delta
        self._said = self._refused = None
        self._called = []
        self._likely = None
        is_plain = type(delta) is ChoiceDelta and not delta.__dict__
        if is_plain and _others(delta) == _NONE:
            self._add_content(delta.content)
        elif is_plain and self._goes_on(delta):
            pass
        elif is_model(delta):
            self._add_message(delta.to_dict())
        elif not self._message:  # some servers send an answer whole, as they do without a stream
            message = choice.model_extra.get("message")
            self._add_message(dict(message) if isinstance(message, dict) else {})
        if choice.finish_reason:
            self._fields["finish_reason"] = choice.finish_reason
        if choice.logprobs is not None:
            self._add_logprobs(choice.logprobs)
        if choice.__dict__:
            self._add_extra(choice.model_extra)

    def _goes_on(self, delta: ChoiceDelta) -> bool:
        """Add a delta that has only more arguments for a call, as nearly all with calls do, without a copy."""
        calls = delta.tool_calls
        if type(calls) is not list or len(calls) != 1 or _beside(delta) != _NONE:
            return False
        call = calls[0]
        if (
            type(call) is not ChoiceDeltaToolCall
            or call.__dict__
            or call.id is not None
            or call.type is not None
        ):
            return False
        function = call.function
        if (
            type(function) is not ChoiceDeltaToolCallFunction
            or function.__dict__
            or function.name is not None
        ):
            return False
        if type(call.index) is not int or type(function.arguments) is not str:
            return False
        added = self._calls.go_on(call.index, function.arguments)
        if added is None:
            return False
        self._called = [added]
        return True

    def _add_extra(self, extra: dict[str, Any]) -> None:
        """Of fields that the API does not have lists grow, as the ids of tokens do; of others the latest counts."""
        for name, value in extra.items():
            known = self._fields.get(name)
            if isinstance(known, list) and isinstance(value, list):
                known.extend(value)
            elif (value is not None or known is None) and name != "message":
                self._fields[name] = [*value] if isinstance(value, list) else value

    def _add_content(self, content: Any) -> None:
        text = self._message.get("content")
        if isinstance(content, str):
            self._said = content
            if isinstance(text, GrowingText):
                text.append(content)
                return
        elif content is not None:
            self._add_message({"content": content})
            return
        add_delta(self._message, {"content": content})

    def _add_message(self, delta: dict[str, Any]) -> None:
        if not isinstance(content := delta.get("content"), (str, NoneType)):
            delta = {**delta, **_as_text(content)}
        self._said, self._refused = string(delta.get("content")), string(delta.get("refusal"))
        calls = delta.pop("tool_calls", None)
        if isinstance(calls, (list, dict)):
            self._called = self._calls.add(calls)
            self._message.setdefault("tool_calls", self._calls)
        if isinstance(function := delta.get("function_call"), dict):
            delta["function_call"] = {**function, "arguments": json_text(function.get("arguments"))}
        add_delta(self._message, delta)

    def _add_logprobs(self, logprobs: Any) -> None:
        if isinstance(logprobs, list):  # of the content
            given: dict[str, Any] = {"content": logprobs}
        elif is_model(logprobs):
            given = {"content": logprobs.content, "refusal": logprobs.refusal, **logprobs.model_extra}
        else:
            return
        if self._logprobs is None:
            self._logprobs = {"content": None, "refusal": None}
        self._likely = given
        for name, new in given.items():
            known = self._logprobs.get(name)
            if not isinstance(new, list):
                if known is None:
                    self._logprobs[name] = new if name not in {"content", "refusal"} else None
            elif isinstance(known, list):
                known.extend(new)
            else:
                self._logprobs[name] = [*new]

    # -- events

    def events(self, choice: Any, finished: str | None) -> list[Any]:
        """Those of ``choice``, which was added, and of its end: ``finished`` says why it came."""
        events: list[Any] = []
        content, refusal = self._text("content"), self._text("refusal")
        if content is not None and self._said is not None:
            events.append(ContentDeltaEvent(self._said, content, self._format is not None and not refusal))
        if refusal is not None and self._refused is not None:
            events.append(RefusalDeltaEvent(self._refused, refusal))
        for index, arguments in self._called:
            if self._is_function(index):
                events.append(self._arguments_event(index, arguments))
        if self._likely is not None and self._logprobs is not None:
            of_content, of_refusal, known = (
                self._likely.get("content"),
                self._likely.get("refusal"),
                self._logprobs,
            )
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
        function: dict[str, Any] = self._calls[index]["function"]
        return function

    def _is_function(self, index: int) -> bool:
        call = self._calls[index]
        return call.get("type") == "function" and isinstance(call.get("function"), dict)

    def _name(self, index: int) -> str:
        return self._function(index).get("name") or ""

    def _definition(self, index: int) -> Mapping[str, Any] | None:
        return find_chat_tool(self._tools, self._name(index))

    def _arguments(self, index: int) -> GrowingText:
        found = self._function(index).get("arguments")
        return found if isinstance(found, GrowingText) else GrowingText()

    def _parses(self, index: int) -> bool:
        definition = self._definition(index)
        return definition is not None and bool(definition.get("strict"))

    def _arguments_event(self, index: int, delta: str) -> FunctionToolCallArgumentsDeltaEvent:
        name = self._name(index)
        return FunctionToolCallArgumentsDeltaEvent(
            name, index, delta, self._arguments(index), self._parses(index)
        )

    # -- what is done

    def _done_events(self, finished: str | None) -> list[Any]:
        """The answer is done when the choice is, or a call begins.

        A call is done when another one is written and its arguments are whole; at the end all calls are.
        """
        events: list[Any] = []
        if finished:
            events.extend(self._content_done())
        for index, _ in self._called:
            if index != self._call:
                events.extend(self._content_done())
                if self._call is not None and self._calls.whole(self._call):
                    events.extend(self._call_done(self._call))
            self._call = index
        if finished:
            for index in sorted(self._calls):
                events.extend(self._call_done(index))
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
        arguments = self._whole_arguments(index)
        parsed = self._parsed_arguments[index] = parse_arguments(self._definition(index), arguments)
        name = self._name(index)
        return [FunctionToolCallArgumentsDoneEvent(name, index, arguments, parsed)]

    # -- the whole

    def snapshot(self) -> dict[str, Any]:
        message = settled(self._message)
        content = self._text("content")
        if self._format is not None and content and not self._text("refusal"):
            done = "content" in self._done
            message["parsed"] = self._parsed if done else content.parsed(len(content.chunks))
        for at, index in enumerate(sorted(self._calls)):
            if not self._is_function(index):
                continue
            function = message["tool_calls"][at]["function"]
            function["arguments"] = self._whole_arguments(index)
            if self._parses(index):
                arguments = self._arguments(index)
                done = index in self._parsed_arguments
                function["parsed_arguments"] = (
                    self._parsed_arguments[index] if done else arguments.parsed(len(arguments.chunks))
                )
        logprobs = None if self._logprobs is None else dict(self._logprobs)
        return {**self._fields, "message": message, "logprobs": logprobs}

    def _whole_arguments(self, index: int) -> str:
        """The arguments so far; an empty object in the end where a server leaves them out."""
        if "arguments" in self._function(index):
            return str(self._arguments(index))
        return "{}" if self.finished else ""
