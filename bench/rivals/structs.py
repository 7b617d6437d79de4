"""The events of the benchmarks as plain msgspec structs: what one would write by hand to be fast.

The libraries that bring no types of their own decode into these; ``msgspec`` alone is the floor.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Literal, TypeAlias

import msgspec

__all__ = ["ChatChunk", "RealtimeEvent", "ResponsesEvent", "decoder"]


class Plain(msgspec.Struct, gc=False):
    """Not tracked by the garbage collector, as msgspec's documentation advises for data without cycles."""


class OutputText(Plain, tag="output_text"):
    text: str
    annotations: list[Any] = []
    logprobs: list[Any] | None = None


class Message(Plain, tag="message"):
    id: str
    status: str
    role: str
    content: list[OutputText]


class Usage(Plain):
    input_tokens: int
    input_tokens_details: dict[str, int]
    output_tokens: int
    output_tokens_details: dict[str, int]
    total_tokens: int


class Response(Plain):
    id: str
    object: Literal["response"]
    created_at: float
    status: str
    model: str
    output: list[Message]
    parallel_tool_calls: bool
    background: bool | None = None
    error: Any = None
    incomplete_details: Any = None
    instructions: str | None = None
    max_output_tokens: int | None = None
    previous_response_id: str | None = None
    reasoning: Any = None
    temperature: float | None = None
    text: Any = None
    tool_choice: Any = None
    tools: list[Any] = []
    top_p: float | None = None
    truncation: str | None = None
    usage: Usage | None = None
    user: str | None = None
    metadata: dict[str, str] | None = None


class Created(Plain, tag="response.created"):
    response: Response
    sequence_number: int


class InProgress(Plain, tag="response.in_progress"):
    response: Response
    sequence_number: int


class Completed(Plain, tag="response.completed"):
    response: Response
    sequence_number: int


class ItemAdded(Plain, tag="response.output_item.added"):
    output_index: int
    item: Message
    sequence_number: int


class ItemDone(Plain, tag="response.output_item.done"):
    output_index: int
    item: Message
    sequence_number: int


class PartAdded(Plain, tag="response.content_part.added"):
    item_id: str
    output_index: int
    content_index: int
    part: OutputText
    sequence_number: int


class PartDone(Plain, tag="response.content_part.done"):
    item_id: str
    output_index: int
    content_index: int
    part: OutputText
    sequence_number: int


class TextDelta(Plain, tag="response.output_text.delta"):
    item_id: str
    output_index: int
    content_index: int
    delta: str
    logprobs: list[Any]
    sequence_number: int


class TextDone(Plain, tag="response.output_text.done"):
    item_id: str
    output_index: int
    content_index: int
    text: str
    logprobs: list[Any]
    sequence_number: int


class Delta(Plain):
    content: str | None = None
    role: str | None = None
    refusal: str | None = None
    tool_calls: list[Any] | None = None


class Choice(Plain):
    index: int
    delta: Delta
    finish_reason: str | None = None
    logprobs: Any = None


class ChatChunk(Plain):
    id: str
    object: Literal["chat.completion.chunk"]
    created: int
    model: str
    choices: list[Choice]
    service_tier: str | None = None
    system_fingerprint: str | None = None
    usage: Any = None


class RealtimeText(Plain, tag="response.output_text.delta"):
    event_id: str
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str


class RealtimeAudio(Plain, tag="response.output_audio.delta"):
    event_id: str
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: bytes  # msgspec reads base64


ResponsesEvent: TypeAlias = (
    Created | InProgress | Completed | ItemAdded | ItemDone | PartAdded | PartDone | TextDelta | TextDone
)
RealtimeEvent: TypeAlias = RealtimeText | RealtimeAudio


@lru_cache(maxsize=8)
def decoder(kind: str) -> msgspec.json.Decoder[Any]:
    """The decoder of the events of ``kind``, built once."""
    if kind.startswith("chat"):
        return msgspec.json.Decoder(ChatChunk)
    return msgspec.json.Decoder(ResponsesEvent if kind.startswith("responses") else RealtimeEvent)
