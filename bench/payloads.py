"""The bytes that every library is given, made from a seed, so that nothing is stored and all get the same.

The events are what the API sends, field for field: compact JSON, raw UTF-8, words of a few letters with now
and then a newline, a quotation mark or an accent. ``expected`` says what a reader must have seen at the end;
a library that comes to another result is not timed but reported as wrong.
"""

from __future__ import annotations

import base64
import json
import random
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Payload", "frames", "large_event", "payload"]

SEED = 20
PCM_PER_DELTA = 4_800  # bytes: 100 ms of PCM16, mono, 24 kHz


@dataclass(frozen=True)
class Payload:
    """One stream of events.

    ``documents`` are the JSON payloads in order; ``names`` the SSE event names (empty: none is sent);
    ``text`` what the deltas add up to, ``total`` the number of events a reader sees.
    """

    documents: tuple[bytes, ...]
    names: tuple[str, ...]
    text: bytes
    done: bool = False

    @property
    def total(self) -> int:
        return len(self.documents)

    @property
    def blocks(self) -> list[bytes]:
        """Each event as it stands in an SSE stream, its blank line included."""
        blocks = [
            (f"event: {name}\n".encode() if name else b"") + b"data: " + document + b"\n\n"
            for name, document in zip(self.names, self.documents, strict=True)
        ]
        return [*blocks, b"data: [DONE]\n\n"] if self.done else blocks

    def chunks(self, size: int) -> list[bytes]:
        """The SSE stream cut every ``size`` bytes, wherever that falls."""
        stream = b"".join(self.blocks)
        return [stream[at : at + size] for at in range(0, len(stream), size)]

    def chunks_of_events(self, count: int) -> list[bytes]:
        """The SSE stream cut after every ``count`` events, as a server that flushes would send it."""
        blocks = self.blocks
        return [b"".join(blocks[at : at + count]) for at in range(0, len(blocks), count)]


@lru_cache(maxsize=32)
def payload(kind: str, events: int) -> Payload:
    """``events`` deltas of ``kind``, between the events that a real stream opens and closes with."""
    return _KINDS[kind](random.Random(SEED), events)


@lru_cache(maxsize=2)
def large_event(size: int) -> bytes:
    """One SSE event of about ``size`` bytes: an image in base64, as a partial image is sent."""
    image = base64.b64encode(random.Random(SEED).randbytes(size * 3 // 4)).decode()
    event = {
        "type": "response.image_generation_call.partial_image",
        "item_id": "ig_1",
        "output_index": 0,
        "partial_image_b64": image,
        "partial_image_index": 0,
        "sequence_number": 7,
    }
    return b"event: " + str(event["type"]).encode() + b"\ndata: " + _dump(event) + b"\n\n"


def frames(stream: Payload) -> list[bytes]:
    """Each event as one unmasked WebSocket text frame (RFC 6455, section 5.2)."""
    return [_frame(document) for document in stream.documents]


def _frame(data: bytes) -> bytes:
    size = len(data)
    if size < 126:
        return bytes([0x81, size]) + data
    if size < 1 << 16:
        return b"\x81\x7e" + size.to_bytes(2, "big") + data
    return b"\x81\x7f" + size.to_bytes(8, "big") + data


def _dump(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _words(rng: random.Random, count: int) -> list[str]:
    """Pieces of text the size of a token: most are a space and a few letters."""
    letters = "etaoinshrdlucmfwypvbgkjqxz"
    rare = ["\n\n", ' "', "é", ' caf\u00e9"', " 語", "\n- "]
    return [
        rng.choice(rare)
        if rng.random() < 0.03
        else " " + "".join(rng.choices(letters, range(26, 0, -1), k=rng.randint(1, 8)))
        for _ in range(count)
    ]


def _response(status: str, output: list[Any], usage: Any) -> dict[str, Any]:
    return {
        "id": "resp_67ccd3a9da748190baa7f1570fe91ac604becb25c45c1d41",
        "object": "response",
        "created_at": 1741476777,
        "status": status,
        "background": False,
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "max_output_tokens": None,
        "model": "gpt-5.5",
        "output": output,
        "parallel_tool_calls": True,
        "previous_response_id": None,
        "reasoning": {"effort": "none", "summary": None},
        "temperature": 1.0,
        "text": {"format": {"type": "text"}},
        "tool_choice": "auto",
        "tools": [],
        "top_p": 1.0,
        "truncation": "disabled",
        "usage": usage,
        "user": None,
        "metadata": {},
    }


def _responses(rng: random.Random, count: int, *, unknown: str = "", padded: bool = False) -> Payload:
    """A Responses stream.

    ``unknown="every"``: with a field in every event that no schema knows; ``"first"``: with one in the events
    that hold a whole response (the first two and the last), none in the deltas. ``padded``: with the
    ``obfuscation`` that the API sends unless told not to.
    """
    item = "msg_67ccd3acc8d48190a77525dc6de64b4104becb25c45c1d41"
    place = {"item_id": item, "output_index": 0, "content_index": 0}
    words = _words(rng, count)
    text = "".join(words)
    part = {"type": "output_text", "text": "", "annotations": []}
    message = {"id": item, "type": "message", "status": "in_progress", "role": "assistant", "content": []}
    whole = {**part, "text": text}
    done = {**message, "status": "completed", "content": [whole]}
    usage = {
        "input_tokens": 37,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": count,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": 37 + count,
    }
    events: list[dict[str, Any]] = [
        {"type": "response.created", "response": _response("in_progress", [], None)},
        {"type": "response.in_progress", "response": _response("in_progress", [], None)},
        {"type": "response.output_item.added", "output_index": 0, "item": message},
        {"type": "response.content_part.added", **place, "part": part},
        *({"type": "response.output_text.delta", **place, "delta": word, "logprobs": []} for word in words),
        {"type": "response.output_text.done", **place, "text": text, "logprobs": []},
        {"type": "response.content_part.done", **place, "part": whole},
        {"type": "response.output_item.done", "output_index": 0, "item": done},
        {"type": "response.completed", "response": _response("completed", [done], usage)},
    ]
    for number, event in enumerate(events):
        event["sequence_number"] = number
        if unknown == "every":
            event["trace"] = "a1b2"
        if unknown == "first" and "response" in event:
            event["response"]["trace"] = "a1b2"
        if padded and "delta" in event:
            event["obfuscation"] = "x7Kd02mQpZ3s9w"[: rng.randint(1, 14)]
    return Payload(tuple(map(_dump, events)), tuple(str(e["type"]) for e in events), text.encode())


def _chat(rng: random.Random, count: int, *, unknown: bool = False) -> Payload:
    """A Chat Completions stream. ``unknown``: with the ``reasoning_content`` that other servers send."""
    head = {
        "id": "chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT",
        "object": "chat.completion.chunk",
        "created": 1741569952,
        "model": "gpt-5.5",
        "service_tier": "default",
        "system_fingerprint": "fp_44709d6fcb",
    }
    words = _words(rng, count)
    extra = {"reasoning_content": None} if unknown else {}
    deltas: list[dict[str, Any]] = [{"role": "assistant", "content": "", "refusal": None}]
    deltas += [{"content": word} for word in words]
    deltas += [{}]
    documents = []
    for number, delta in enumerate(deltas):
        reason = "stop" if number == len(deltas) - 1 else None
        choice = {"index": 0, "delta": {**delta, **extra}, "logprobs": None, "finish_reason": reason}
        documents.append(_dump({**head, "choices": [choice]}))
    return Payload(tuple(documents), ("",) * len(documents), "".join(words).encode(), done=True)


def _realtime_text(rng: random.Random, count: int) -> Payload:
    words = _words(rng, count)
    events = [_realtime("response.output_text.delta", number, word) for number, word in enumerate(words)]
    return Payload(tuple(map(_dump, events)), ("",) * count, "".join(words).encode())


def _realtime_audio(rng: random.Random, count: int) -> Payload:
    pieces = [rng.randbytes(PCM_PER_DELTA) for _ in range(count)]
    events = [
        _realtime("response.output_audio.delta", number, base64.b64encode(piece).decode())
        for number, piece in enumerate(pieces)
    ]
    return Payload(tuple(map(_dump, events)), ("",) * count, b"".join(pieces))


def _realtime(kind: str, number: int, delta: str) -> dict[str, Any]:
    return {
        "type": kind,
        "event_id": f"event_BGQEGt2oL{number:012d}",
        "response_id": "resp_BGQEGaBvZ3zZ1xkz2cJ5Y",
        "item_id": "item_BGQEGkT5d2vFhS8mNn1Lr",
        "output_index": 0,
        "content_index": 0,
        "delta": delta,
    }


_KINDS: dict[str, Callable[[random.Random, int], Payload]] = {
    "responses": _responses,
    "responses-padded": partial(_responses, padded=True),
    "responses-unknown": partial(_responses, unknown="every"),
    "responses-unknown-first": partial(_responses, unknown="first"),
    "chat": _chat,
    "chat-unknown": partial(_chat, unknown=True),
    "realtime-text": _realtime_text,
    "realtime-audio": _realtime_audio,
}
