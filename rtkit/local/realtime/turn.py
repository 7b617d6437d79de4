"""One response of a session: the events that stream it.

The events and their order, in the dialect of general availability:
https://platform.openai.com/docs/api-reference/realtime-server-events
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from rtkit.local.engines.engine import Finish, Prompt, Refused, ReplyChunk, Thought, ToolCall, split_tokens
from rtkit.local.realtime.speech import SpokenPhrase
from rtkit.local.realtime.turn_detection import audio_format
from rtkit.local.server.wire import Event, Refusal, new_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rtkit.audio import AudioFormat
    from rtkit.local.realtime.conversation import Conversation

__all__ = ["CancelReason", "RealtimeTurn", "TurnSettings", "error_event", "event"]

TOKENS_PER_SECOND = 20
"""What the API counts a second of its own voice as; nothing is charged for it here."""

Json: TypeAlias = dict[str, Any]
CancelReason: TypeAlias = Literal["turn_detected", "client_cancelled"]
Status: TypeAlias = Literal["in_progress", "completed", "cancelled", "incomplete", "failed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnSettings:
    """What a turn is made with: the session's settings, and what the request changed of them."""

    max_output_tokens: int | str
    metadata: dict[str, str] | None
    modalities: list[str]
    audio: Json
    in_conversation: bool

    @property
    def speaks(self) -> bool:
        return "audio" in self.modalities

    @property
    def format(self) -> AudioFormat:
        return audio_format(self.audio["format"])

    @property
    def voice(self) -> str:
        voice = self.audio.get("voice")
        return str(voice.get("id") if isinstance(voice, dict) else voice)


class RealtimeTurn:
    """One response. ``ask`` makes the prompt when it is needed: until then, sound may still be written down."""

    def __init__(self, conversation: Conversation, settings: TurnSettings, ask: Callable[[], Prompt]) -> None:
        self.id = new_id("resp")
        self.settings = settings
        self._conversation = conversation
        self._ask = ask
        self._asked: Prompt | None = None
        self._opening = self._begun()
        self._item: Json | None = None
        self._before: str | None = None
        self._text: list[str] = []
        self._said = 0
        self._spoken = 0
        self._end = Finish()
        self._error: Json | None = None
        self._reason: CancelReason = "client_cancelled"
        self._output: list[Json] = []

    @property
    def spoken_ms(self) -> float:
        """How long what was said lasts."""
        format = self.settings.format
        return format.ms(self._spoken // format.width)

    @property
    def prompt(self) -> Prompt:
        if self._asked is None:
            self._asked = self._ask()
        return self._asked

    def begin(self) -> Iterator[Event]:
        return self._opening

    def _begun(self) -> Iterator[Event]:
        yield event("response.created", response=self._response("in_progress"))

    def take(self, chunk: ReplyChunk | SpokenPhrase) -> Iterator[Event]:
        match chunk:
            case Finish():
                self._end = chunk
            case Thought():
                pass  # a session has no field for it
            case ToolCall():
                yield from self._called(chunk)
            case SpokenPhrase():
                yield from self._sounded(chunk)
            case str() | Refused():
                text = chunk if isinstance(chunk, str) else chunk.text
                if self._item is None:
                    yield from self._open_message()
                self._said += 1
                self._text.append(text)
                kind = "output_audio_transcript" if self.settings.speaks else "output_text"
                yield self._in_part(f"response.{kind}.delta", delta=text)

    def _sounded(self, chunk: SpokenPhrase) -> Iterator[Event]:
        self._spoken += len(chunk.sound)
        if self._item is None:
            return
        if self.settings.in_conversation:
            self._conversation.hear(self._item["id"], chunk.sound, self.settings.format, chars=chunk.chars)
        if chunk.sound:
            yield self._in_part("response.output_audio.delta", delta=base64.b64encode(chunk.sound).decode())

    def finish(self) -> Iterator[Event]:
        if self._item is None and not self._output:
            yield from self._open_message()  # an answer without a word is a message all the same
        status: Literal["completed", "incomplete"] = (
            "completed" if self._end.reason == "stop" else "incomplete"
        )
        yield from self._close(status)
        yield event("response.done", response=self._response(status))

    def fail(self, refusal: Refusal) -> Iterator[Event]:
        self._error = {name: refusal.error[name] for name in ("type", "code", "message")}
        yield from self._close("incomplete")
        yield event("response.done", response=self._response("failed"))

    def cancel(self, reason: CancelReason = "client_cancelled") -> Iterator[Event]:
        """The end of a response that was cancelled: what was said, marked as incomplete."""
        self._reason = reason
        yield from self._opening  # what a cancellation at the very start has left of it
        yield from self._close("incomplete")
        yield event("response.done", response=self._response("cancelled"))

    def _called(self, call: ToolCall) -> Iterator[Event]:
        yield from self._close("completed")
        call_id = call.id or new_id("call")
        yield from self._open(
            {"type": "function_call", "call_id": call_id, "name": call.name, "arguments": ""}
        )
        assert self._item is not None
        for part in split_tokens(call.arguments):
            self._said += 1
            yield self._in_item("response.function_call_arguments.delta", call_id=call_id, delta=part)
        self._item["arguments"] = call.arguments
        yield self._in_item(
            "response.function_call_arguments.done", call_id=call_id, name=call.name, arguments=call.arguments
        )
        yield from self._close("completed")

    def _open_message(self) -> Iterator[Event]:
        yield from self._open({"type": "message", "role": "assistant", "content": []})
        yield self._in_part("response.content_part.added", part=self._part(""))

    def _open(self, fields: Json) -> Iterator[Event]:
        item = {"id": new_id("item"), "object": "realtime.item", "status": "in_progress", **fields}
        if self.settings.in_conversation:
            self._before = self._conversation.insert(item)
        self._item = item
        yield self._of_item("response.output_item.added")
        if self.settings.in_conversation:
            yield self._of_conversation("conversation.item.added")

    def _close(self, status: Literal["completed", "incomplete"]) -> Iterator[Event]:
        item = self._item
        if item is None:
            return
        item["status"] = status
        if item["type"] == "message":
            text = "".join(self._text)
            if self.settings.speaks:
                item["content"] = [{"type": "output_audio", "transcript": text}]
                yield self._in_part("response.output_audio.done")
                yield self._in_part("response.output_audio_transcript.done", transcript=text)
            else:
                item["content"] = [{"type": "output_text", "text": text}]
                yield self._in_part("response.output_text.done", text=text)
            yield self._in_part("response.content_part.done", part=self._part(text))
        if self.settings.in_conversation:
            yield self._of_conversation("conversation.item.done")
        yield self._of_item("response.output_item.done")
        self._output.append(item)
        self._item, self._text = None, []

    def _response(self, status: Status) -> Json:
        settings, done = self.settings, status != "in_progress"
        return {
            "object": "realtime.response",
            "id": self.id,
            "status": status,
            "status_details": self._details(status),
            "output": list(self._output),
            "conversation_id": self._conversation.id if settings.in_conversation else None,
            "output_modalities": settings.modalities,
            "audio": {"output": {"format": settings.audio.get("format"), "voice": settings.voice}},
            "max_output_tokens": settings.max_output_tokens,
            "usage": self._usage() if done else None,
            "metadata": settings.metadata,
        }

    def _details(self, status: Status) -> Json | None:
        match status:
            case "cancelled":
                return {"type": "cancelled", "reason": self._reason}
            case "incomplete":
                reason = "max_output_tokens" if self._end.reason == "length" else "content_filter"
                return {"type": "incomplete", "reason": reason}
            case "failed":
                return {"type": "failed", "error": self._error}
            case _:
                return None

    def _usage(self) -> Json:
        # A token is a chunk of text here: without a model there is no tokenizer.
        read = self.prompt.tokens if self._end.input_tokens is None else self._end.input_tokens
        said = self._said if self._end.output_tokens is None else self._end.output_tokens
        heard = self._spoken * TOKENS_PER_SECOND // self.settings.format.bytes_per_second
        cached = {"text_tokens": 0, "audio_tokens": 0, "image_tokens": 0}
        return {
            "total_tokens": read + said + heard,
            "input_tokens": read,
            "output_tokens": said + heard,
            "input_token_details": {
                "text_tokens": read,
                "audio_tokens": 0,
                "image_tokens": 0,
                "cached_tokens": 0,
                "cached_tokens_details": cached,
            },
            "output_token_details": {"text_tokens": said, "audio_tokens": heard},
        }

    def _part(self, text: str) -> Json:
        return (
            {"type": "audio", "transcript": text} if self.settings.speaks else {"type": "text", "text": text}
        )

    def _in_part(self, type: str, **fields: Any) -> Event:
        return self._in_item(type, content_index=0, **fields)

    def _in_item(self, type: str, **fields: Any) -> Event:
        assert self._item is not None
        place = {"response_id": self.id, "item_id": self._item["id"], "output_index": len(self._output)}
        return event(type, **place, **fields)

    # An item changes while its response goes on, so events get a copy.

    def _of_item(self, type: str) -> Event:
        assert self._item is not None
        return event(type, response_id=self.id, output_index=len(self._output), item=dict(self._item))

    def _of_conversation(self, type: str) -> Event:
        assert self._item is not None
        return event(type, previous_item_id=self._before, item=dict(self._item))


def error_event(refusal: Refusal, *, event_id: str | None = None) -> Event:
    """The ``error`` event of a session; ``event_id`` is the client event that it answers, if there is one."""
    return event("error", error=refusal.error | {"event_id": event_id})


def event(type: str, **fields: Any) -> Event:
    return {"type": type, "event_id": new_id("event"), **fields}
