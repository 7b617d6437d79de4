"""The events of one answer of the Responses API, and the response object that sums them up.

The events and their order: https://platform.openai.com/docs/api-reference/responses-streaming
"""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from rtkit.local.engines.engine import Finish, Prompt, Refused, ReplyChunk, Thought, ToolCall, split_tokens
from rtkit.local.server.wire import Event, Refusal, new_id, now

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from rtkit.local.api.response_request import CreateResponse

__all__ = ["ResponseTurn"]

Json: TypeAlias = dict[str, Any]
Status: TypeAlias = Literal["queued", "in_progress", "completed", "incomplete", "failed", "cancelled"]
MakeEvent: TypeAlias = "Callable[..., Event]"

_ERROR_CODES = frozenset({"server_error", "rate_limit_exceeded", "invalid_prompt"})


class _Item:
    """An output item while it is being said."""

    prefix: ClassVar[str]
    takes: ClassVar[type | tuple[type, ...]]

    def __init__(self, event: MakeEvent, index: int) -> None:
        self.id = new_id(self.prefix)
        self.index = index
        self._event = event
        self._said: list[str] = []

    @property
    def text(self) -> str:
        return "".join(self._said)

    def open(self) -> Iterator[Event]:
        yield self._event(
            "response.output_item.added", output_index=self.index, item=self.item("in_progress")
        )

    def take(self, chunk: Any) -> Iterator[Event]:
        raise NotImplementedError

    def close(self, status: str) -> Iterator[Event]:
        yield self._event("response.output_item.done", output_index=self.index, item=self.item(status))

    def item(self, status: str) -> Json:
        raise NotImplementedError

    def _in_item(self, type: str, **fields: Any) -> Event:
        return self._event(type, item_id=self.id, output_index=self.index, **fields)


class _Message(_Item):
    prefix = "msg"
    takes = (str, Refused)

    def __init__(
        self, event: MakeEvent, index: int, *, logprobs: bool = False, refusal: bool = False
    ) -> None:
        super().__init__(event, index)
        self._logprobs = logprobs
        self._refusal = refusal

    def open(self) -> Iterator[Event]:
        yield from super().open()
        yield self._in_item("response.content_part.added", content_index=0, part=self._part(""))

    def take(self, chunk: str | Refused) -> Iterator[Event]:
        if isinstance(chunk, Refused):
            self._said.append(chunk.text)
            yield self._in_item("response.refusal.delta", content_index=0, delta=chunk.text)
            return
        self._said.append(chunk)
        logprobs = [_logprob(chunk)] if self._logprobs else []
        yield self._in_item("response.output_text.delta", content_index=0, delta=chunk, logprobs=logprobs)

    def close(self, status: str) -> Iterator[Event]:
        text = self.text
        if self._refusal:
            yield self._in_item("response.refusal.done", content_index=0, refusal=text)
        else:
            logprobs = [_logprob(chunk) for chunk in self._said] if self._logprobs else []
            yield self._in_item("response.output_text.done", content_index=0, text=text, logprobs=logprobs)
        yield self._in_item("response.content_part.done", content_index=0, part=self._part(text))
        yield from super().close(status)

    def item(self, status: str) -> Json:
        content = [] if status == "in_progress" else [self._part(self.text)]
        return {"id": self.id, "type": "message", "status": status, "content": content, "role": "assistant"}

    def _part(self, text: str) -> Json:
        if self._refusal:
            return {"type": "refusal", "refusal": text}
        said = self._said if self._logprobs and text else []
        logprobs = [_logprob(chunk) | {"bytes": list(chunk.encode())} for chunk in said]
        return {"type": "output_text", "annotations": [], "logprobs": logprobs, "text": text}


class _Reasoning(_Item):
    prefix = "rs"
    takes = Thought

    def __init__(self, event: MakeEvent, index: int, *, encrypted: bool = False) -> None:
        super().__init__(event, index)
        self._encrypted = encrypted

    def open(self) -> Iterator[Event]:
        yield from super().open()
        yield self._in_item("response.reasoning_summary_part.added", summary_index=0, part=_summary(""))

    def take(self, chunk: Thought) -> Iterator[Event]:
        self._said.append(chunk.text)
        yield self._in_item("response.reasoning_summary_text.delta", summary_index=0, delta=chunk.text)

    def close(self, status: str) -> Iterator[Event]:
        text = self.text
        yield self._in_item("response.reasoning_summary_text.done", summary_index=0, text=text)
        yield self._in_item("response.reasoning_summary_part.done", summary_index=0, part=_summary(text))
        yield from super().close(status)

    def item(self, status: str) -> Json:
        summary = [] if status == "in_progress" else [_summary(self.text)]
        item: Json = {"id": self.id, "type": "reasoning", "summary": summary}
        if self._encrypted:
            # Opaque to clients, who send it back as it is. There is nothing to hide in it here.
            item["encrypted_content"] = base64.b64encode(self.text.encode()).decode()
        return item


class _Call(_Item):
    prefix = "fc"
    takes = ToolCall

    def __init__(self, event: MakeEvent, index: int, call: ToolCall) -> None:
        super().__init__(event, index)
        self._call = call
        self._call_id = call.id or new_id("call")

    def take(self, chunk: ToolCall) -> Iterator[Event]:
        for part in split_tokens(chunk.arguments):
            self._said.append(part)
            yield self._in_item("response.function_call_arguments.delta", delta=part)

    def close(self, status: str) -> Iterator[Event]:
        yield self._in_item("response.function_call_arguments.done", arguments=self.text)
        yield from super().close(status)

    def item(self, status: str) -> Json:
        return {
            "id": self.id,
            "type": "function_call",
            "status": status,
            "arguments": self.text,
            "call_id": self._call_id,
            "name": self._call.name,
        }


class _CustomCall(_Call):
    prefix = "ctc"

    def take(self, chunk: ToolCall) -> Iterator[Event]:
        for part in split_tokens(chunk.arguments):
            self._said.append(part)
            yield self._in_item("response.custom_tool_call_input.delta", delta=part)

    def close(self, status: str) -> Iterator[Event]:
        yield self._in_item("response.custom_tool_call_input.done", input=self.text)
        yield from _Item.close(self, status)

    def item(self, status: str) -> Json:
        return {
            "id": self.id,
            "type": "custom_tool_call",
            "call_id": self._call_id,
            "name": self._call.name,
            "input": self.text,
        }


class ResponseTurn:
    """One answer, as the events that stream it and as the response object that sums it up."""

    def __init__(self, request: CreateResponse, prompt: Prompt, *, conversation: str | None = None) -> None:
        self.id = new_id("resp")
        self._request = request
        self._prompt = prompt
        self._conversation = conversation
        self._created_at = now()
        self._completed_at: int | None = None
        self._sequence = 0
        self._open: _Item | None = None
        self._said = 0
        self._thought = 0
        self._end = Finish()
        self._error: Json | None = None
        self.refusal: Refusal | None = None
        self.output: list[Json] = []
        """The items that are finished."""
        self.generates = True
        """Whether there is to be a message, if only an empty one."""

    def begin(self) -> Iterator[Event]:
        if self._request.background:
            yield self._event("response.created", response=self.response("queued"))
            yield self._event("response.queued", response=self.response("queued"))
        else:
            yield self._event("response.created", response=self.response("in_progress"))
        yield self._event("response.in_progress", response=self.response("in_progress"))

    def take(self, chunk: ReplyChunk) -> Iterator[Event]:
        if isinstance(chunk, Finish):
            self._end = chunk
            return
        self._said += len(split_tokens(chunk.arguments)) if isinstance(chunk, ToolCall) else 1
        self._thought += isinstance(chunk, Thought)
        item = self._open
        if item is None or isinstance(chunk, ToolCall | Refused) or not isinstance(chunk, item.takes):
            yield from self._close("completed")
            item = self._begun(chunk)
            yield from item.open()
        yield from item.take(chunk)

    def finish(self) -> Iterator[Event]:
        status: Status = "completed" if self._end.reason == "stop" else "incomplete"
        if self._open is None and not self.output and self.generates:
            # An answer without a word is a message all the same.
            self._open = self._begun("")
            yield from self._open.open()
        yield from self._close(status)
        self._completed_at = now() if status == "completed" else None
        yield self._event(f"response.{status}", response=self.response(status))

    def fail(self, refusal: Refusal) -> Iterator[Event]:
        self.refusal = refusal
        code = refusal.error["code"]
        self._error = {
            "code": code if code in _ERROR_CODES else "server_error",
            "message": refusal.error["message"],
        }
        yield from self._close("incomplete")
        yield self._event("response.failed", response=self.response("failed"))

    def cancel(self) -> Json:
        """The response object of a background response that was cancelled."""
        for _ in self._close("incomplete"):
            pass
        return self.response("cancelled")

    def response(self, status: Status) -> Json:
        """The response object, as far as it has come."""
        request, done = self._request, status not in {"queued", "in_progress"}
        reasons = {"length": "max_output_tokens", "content_filter": "content_filter"}
        return {
            "id": self.id,
            "object": "response",
            "created_at": self._created_at,
            "status": status,
            "background": bool(request.background),
            "completed_at": self._completed_at,
            "conversation": {"id": self._conversation} if self._conversation else None,
            "error": self._error,
            "incomplete_details": {"reason": reasons[self._end.reason]} if status == "incomplete" else None,
            "instructions": request.instructions,
            "max_output_tokens": request.max_output_tokens,
            "max_tool_calls": request.max_tool_calls,
            "metadata": request.metadata or {},
            "model": request.model,
            "output": list(self.output) if done else [],
            "parallel_tool_calls": request.parallel_tool_calls is not False,
            "previous_response_id": request.previous_response_id,
            "prompt_cache_key": request.prompt_cache_key,
            "reasoning": {"effort": None, "summary": None} | (request.reasoning or {}),
            "safety_identifier": request.safety_identifier,
            "service_tier": "default",
            "temperature": 1.0 if request.temperature is None else request.temperature,
            "text": {"format": {"type": "text"}, "verbosity": "medium"} | request.text_given(),
            "tool_choice": request.tool_choice or "auto",
            "tools": request.tools or [],
            "top_logprobs": request.top_logprobs or 0,
            "top_p": 1.0 if request.top_p is None else request.top_p,
            "truncation": request.truncation or "disabled",
            "usage": self._usage() if done else None,
            "user": request.user,
        }

    def _begun(self, chunk: ReplyChunk) -> _Item:
        index, include = len(self.output), self._request.include or ()
        match chunk:
            case Thought():
                encrypted = "reasoning.encrypted_content" in include
                self._open = _Reasoning(self._event, index, encrypted=encrypted)
            case ToolCall():
                kind = _CustomCall if chunk.kind == "custom" else _Call
                self._open = kind(self._event, index, chunk)
            case _:
                self._open = _Message(
                    self._event,
                    index,
                    logprobs="message.output_text.logprobs" in include,
                    refusal=isinstance(chunk, Refused),
                )
        return self._open

    def _close(self, status: str) -> Iterable[Event]:
        if self._open is None:
            return
        item, self._open = self._open, None
        self.output.append(item.item(status))
        yield from item.close(status)

    def _usage(self) -> Json:
        # A token is a chunk of text here: without a model there is no tokenizer.
        read = self._prompt.tokens if self._end.input_tokens is None else self._end.input_tokens
        said = self._said if self._end.output_tokens is None else self._end.output_tokens
        return {
            "input_tokens": read,
            "input_tokens_details": {"cache_write_tokens": 0, "cached_tokens": 0},
            "output_tokens": said,
            "output_tokens_details": {"reasoning_tokens": self._thought},
            "total_tokens": read + said,
        }

    def event(self, type: str, **fields: Any) -> Event:
        """An event that belongs to this response, numbered with its others."""
        return self._event(type, **fields)

    def _event(self, type: str, **fields: Any) -> Event:
        event = {"type": type, "sequence_number": self._sequence, **fields}
        self._sequence += 1
        return event


def _summary(text: str) -> Json:
    return {"type": "summary_text", "text": text}


def _logprob(chunk: str) -> Json:
    # What the engine says is certain: it says the same every time.
    return {"token": chunk, "logprob": 0.0, "top_logprobs": []}
