"""The chunks of one choice of Chat Completions, and the completion that sums up all of them.

The chunks and their order: https://platform.openai.com/docs/api-reference/chat-streaming
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from rtkit.local.engines.engine import Finish, Refused, ReplyChunk, Thought, ToolCall, split_tokens
from rtkit.local.server.wire import Event, Refusal, new_id, now

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtkit.local.api.chat_request import CreateChat
    from rtkit.local.engines.engine import Prompt

__all__ = ["ChatTurn", "Completion"]

Json: TypeAlias = dict[str, Any]

FINGERPRINT = "fp_rtkit_local"


class Completion:
    """What the choices of one completion have in common."""

    def __init__(self, request: CreateChat, prompt: Prompt) -> None:
        self.id = new_id("chatcmpl")
        self.request = request
        self.prompt = prompt
        self.created = now()
        self.choices: list[ChatTurn] = []

    def turn(self) -> ChatTurn:
        """The next choice."""
        turn = ChatTurn(self, len(self.choices))
        self.choices.append(turn)
        return turn

    def whole(self) -> Json:
        """The completion object."""
        return self._labelled("chat.completion") | {
            "choices": [choice.choice() for choice in self.choices],
            "usage": self.usage(),
            "metadata": self.request.metadata or {},
        }

    def chunk(self, *choices: Json, usage: Json | None = None) -> Event:
        chunk = self._labelled("chat.completion.chunk") | {"choices": list(choices)}
        if self.request.include_usage:
            chunk["usage"] = usage
        return chunk

    def _labelled(self, object: str) -> Json:
        return {
            "id": self.id,
            "object": object,
            "created": self.created,
            "model": self.request.model,
            "service_tier": "default",
            "system_fingerprint": FINGERPRINT,
        }

    def usage(self) -> Json:
        # A token is a chunk of text here: without a model there is no tokenizer.
        known = [choice.end for choice in self.choices]
        read = self.prompt.tokens
        if known and known[0].input_tokens is not None:
            read = known[0].input_tokens
        said = sum(choice.tokens for choice in self.choices)
        return {
            "prompt_tokens": read,
            "completion_tokens": said,
            "total_tokens": read + said,
            "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
            "completion_tokens_details": {
                "reasoning_tokens": sum(choice.thought for choice in self.choices),
                "audio_tokens": 0,
                "accepted_prediction_tokens": 0,
                "rejected_prediction_tokens": 0,
            },
        }


class ChatTurn:
    """One choice."""

    def __init__(self, completion: Completion, index: int) -> None:
        self._completion = completion
        self._index = index
        self._text: list[str] = []
        self._refused: list[str] = []
        self._calls: list[Json] = []
        self._said = 0
        self.thought = 0
        self.end = Finish()
        self.refusal: Refusal | None = None

    @property
    def tokens(self) -> int:
        return self._said if self.end.output_tokens is None else self.end.output_tokens

    def begin(self) -> Iterator[Event]:
        yield self._chunk({"role": "assistant", "content": "", "refusal": None})

    def take(self, chunk: ReplyChunk) -> Iterator[Event]:
        match chunk:
            case Finish():
                self.end = chunk
                return
            case Thought():
                # It is counted, and stays unsaid: this API has no place for it.
                self.thought += 1
                self._said += 1
            case Refused(text):
                self._said += 1
                self._refused.append(text)
                yield self._chunk({"refusal": text})
            case ToolCall():
                yield from self._call(chunk)
            case str():
                self._said += 1
                self._text.append(chunk)
                yield self._chunk({"content": chunk}, logprobs=self._logprobs([chunk]))

    def finish(self) -> Iterator[Event]:
        yield self._chunk({}, finish_reason=self._reason)

    def fail(self, refusal: Refusal) -> Iterator[Event]:
        self.refusal = refusal
        yield {"error": refusal.error}

    def choice(self) -> Json:
        """The choice of the whole completion."""
        message: Json = {
            "role": "assistant",
            "content": "".join(self._text) if self._text or not (self._calls or self._refused) else None,
            "refusal": "".join(self._refused) or None,
            "annotations": [],
        }
        if self._calls:
            message["tool_calls"] = self._calls
        return {
            "index": self._index,
            "message": message,
            "logprobs": self._logprobs(self._text),
            "finish_reason": self._reason,
        }

    def _call(self, call: ToolCall) -> Iterator[Event]:
        id, place = call.id or new_id("call"), len(self._calls)
        key = "arguments" if call.kind == "function" else "input"
        head = {"id": id, "type": call.kind}
        self._calls.append(head | {call.kind: {"name": call.name, key: call.arguments}})
        yield self._chunk({"tool_calls": [{"index": place, **head, call.kind: {"name": call.name, key: ""}}]})
        for part in split_tokens(call.arguments):
            self._said += 1
            yield self._chunk({"tool_calls": [{"index": place, call.kind: {key: part}}]})

    @property
    def _reason(self) -> str:
        return "tool_calls" if self._calls and self.end.reason == "stop" else self.end.reason

    def _logprobs(self, said: list[str]) -> Json | None:
        if not self._completion.request.logprobs:
            return None
        # What the engine says is certain: it says the same every time.
        top = self._completion.request.top_logprobs or 0
        content = []
        for chunk in said:
            token = {"token": chunk, "logprob": 0.0, "bytes": list(chunk.encode())}
            content.append(token | {"top_logprobs": [token] if top else []})
        return {"content": content, "refusal": None}

    def _chunk(self, delta: Json, *, finish_reason: str | None = None, logprobs: Json | None = None) -> Event:
        choice = {
            "index": self._index,
            "delta": delta,
            "logprobs": logprobs,
            "finish_reason": finish_reason,
        }
        return self._completion.chunk(choice)
