"""What a new connection is told, so that the conversation goes on where the old one was lost. Pure.

The rules:

1. The session's configuration first, then the history, then what the program sent meanwhile.
2. The API takes no sound of an assistant and forgets that of a user: what was said goes back as text, as far as
   it was heard. An item without any text can't be told again; the session reports it.
3. A call of a tool goes back whole or not at all: one that was cut off while its arguments were written was never
   made, and its item is left out. Its output follows when it is there, if it was not before.
4. What the program sent and the server has not confirmed goes last, once, by the same id.
"""

from __future__ import annotations

import base64
from collections import OrderedDict, deque
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from rtkit.realtime.mirror import Conversation, Item

__all__ = ["Backoff", "KeptAudio", "Retelling", "retell"]

_FIELDS: Final[dict[str, tuple[str, ...]]] = {
    "message": ("id", "type", "role"),
    "function_call": ("id", "type", "call_id", "name", "arguments"),
    "function_call_output": ("id", "type", "call_id", "output"),
    "mcp_approval_response": ("id", "type", "approval_request_id", "approve", "reason"),
}
"""The kinds of item that a client may create, and what belongs to them."""


MAX_COMMITS: Final = 256
"""Commits without an answer that are remembered, the latest."""


@dataclass
class Retelling:
    """The client events that restore a conversation, and the items that could not be restored."""

    events: list[dict[str, Any]] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)


def retell(conversation: Conversation, kept_audio: KeptAudio | None = None) -> Retelling:
    """The items of ``conversation`` as client events, in order."""
    retelling = Retelling()
    for item in sorted(conversation, key=lambda each: not each.confirmed):  # stable: unconfirmed ones last
        value = _params(item, kept_audio)
        if value is None:
            retelling.left_out.append(item.id)
        else:
            retelling.events.append(
                {"type": "conversation.item.create", "event_id": f"retell_{item.id}", "item": value}
            )
    return retelling


def _params(item: Item, kept_audio: KeptAudio | None) -> dict[str, Any] | None:
    names = _FIELDS.get(item.type)
    if names is None or (item.type == "function_call" and item.status in {"in_progress", "incomplete"}):
        return None
    params = {name: item.value[name] for name in names if item.value.get(name) is not None}
    if item.type != "message":
        return params
    kind = "output_text" if item.role == "assistant" else "input_text"
    content: list[dict[str, Any]] = []
    for part in item.value.get("content") or ():
        text = part.get("text") or part.get("transcript")
        if part.get("type") == "input_image":
            content.append(dict(part))
        elif text:
            content.append({"type": kind, "text": text})
        elif part.get("type") == "input_audio" and kept_audio is not None:
            sound = kept_audio.of(item.id)
            if sound:
                content.append({"type": "input_audio", "audio": base64.b64encode(sound).decode()})
    return {**params, "content": content} if content else None


class KeptAudio:
    """The user's sound that the server may have to be told again: ``limit`` bytes of it at most.

    What was appended since the last commit that was answered, with the commits in it that were not; and of each
    committed item the sound, until its transcript is known.
    """

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self._open = bytearray()
        self._commits: deque[int] = deque()
        """Where in it a commit was sent that has no answer yet."""
        self._forgotten = 0
        self._items: OrderedDict[str, bytes] = OrderedDict()
        self._size = 0

    def appended(self, sound: bytes) -> None:
        self._open += sound
        excess = len(self._open) - self.limit
        if excess > 0:
            excess += excess % 2  # whole samples of PCM16
            self._forgotten += excess
            self._cut(excess)

    def commit_sent(self) -> None:
        self._commits.append(len(self._open))
        if len(self._commits) > MAX_COMMITS:
            self._commits.popleft()

    def commit_not_sent(self) -> None:
        """The last one, after all."""
        if self._commits:
            self._commits.pop()

    def commit_refused(self) -> None:
        """There was nothing to commit."""
        if self._commits:
            self._commits.popleft()

    def committed(self, item_id: str) -> None:
        """By a commit that was sent, or else by the server's turn detection."""
        end = self._commits.popleft() if self._commits else len(self._open)
        self.transcribed(item_id)  # named again
        if end:
            self._items[item_id] = bytes(self._open[:end])
            self._size += end
        self._forgotten = 0
        self._cut(end)
        while self._size > self.limit and self._items:
            _, sound = self._items.popitem(last=False)
            self._size -= len(sound)

    def cleared(self) -> None:
        """What was not committed is of no use any more."""
        if self._commits:
            del self._open[self._commits[-1] :]
        else:
            self._open.clear()
            self._forgotten = 0

    def transcribed(self, item_id: str) -> None:
        self._size -= len(self._items.pop(item_id, b""))

    def of(self, item_id: str) -> bytes:
        return self._items.get(item_id, b"")

    def take_open(self, limit: int) -> list[bytes]:
        """The last ``limit`` bytes that no answered commit covers, all but the last piece to be committed.

        They are forgotten here.
        """
        excess = len(self._open) - max(limit - limit % 2, 0)
        if excess > 0:
            self._forgotten += excess
            self._cut(excess)
        ends = [0, *self._commits, len(self._open)]
        pieces = [bytes(self._open[begin:end]) for begin, end in pairwise(ends)]
        self._open.clear()
        self._commits.clear()
        return pieces

    def take_forgotten(self) -> int:
        """Bytes that were left out of what is to be told again, since they were asked for."""
        forgotten, self._forgotten = self._forgotten, 0
        return forgotten

    def _cut(self, size: int) -> None:
        del self._open[:size]
        self._commits = deque(max(place - size, 0) for place in self._commits)


@dataclass
class Backoff:
    """How long to wait before the next attempt, and when to stop: all in seconds."""

    max_retries: int = 8
    initial_delay: float = 0.25
    max_delay: float = 8.0
    attempt: int = 0

    def next_delay(self, random: float) -> float | None:
        """The delay before the next attempt, ``None`` when there are none left; ``random`` is in [0, 1)."""
        if self.attempt >= self.max_retries:
            return None
        self.attempt += 1
        base = min(self.initial_delay * 2.0 ** min(self.attempt - 1, 64), self.max_delay)
        return base * (0.75 + 0.25 * random)

    def succeeded(self) -> None:
        self.attempt = 0
