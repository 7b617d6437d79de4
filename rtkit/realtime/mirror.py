"""The conversation as the server has it, kept from its events. Pure: events in, items out.

An item is a plain dict in the API's own form, so that a snapshot is JSON and an item can be sent back as it is.
What the API does not say of an item (how much of it was received, and heard) stands beside it in `Item`.

Deltas are applied as they come; a full form of the item (``...done``, ``retrieved``) replaces what they made.
Only items of the conversation are here: those of a response with ``conversation: "none"`` are not.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Final

import msgspec

from rtkit.core.model import to_dict
from rtkit.errors import LimitExceededError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Conversation", "Item", "audio_ms"]

MAX_ITEMS: Final = 10_000
"""Items that a mirror holds; the API itself has a limit of 32k tokens of context, far below."""

MAX_DELETED: Final = 256
"""Items that the program deleted last, and of which the server may still speak."""

VERSION: Final = 1
"""Of the form of a snapshot."""

_RATES: Final = {
    "audio/pcm": 48,
    "pcm16": 48,
    "audio/pcmu": 8,
    "audio/pcma": 8,
    "g711_ulaw": 8,
    "g711_alaw": 8,
}
"""Bytes of a millisecond: PCM16 has 24 kHz in this API, G.711 8 kHz."""


class Item(msgspec.Struct, kw_only=True):
    """One item of the conversation.

    ``value`` is its form in the API. ``received_ms`` is the sound that came of each of its parts, ``heard_ms`` what
    was audible of the item when it was cut (``None``: it was not cut). ``confirmed`` says that the server has
    named it; until then it is something that was sent.
    """

    value: dict[str, Any]
    confirmed: bool = True
    received_ms: dict[int, float] = {}
    heard_ms: float | None = None

    @property
    def id(self) -> str:
        return str(self.value["id"])

    @property
    def type(self) -> str:
        return str(self.value.get("type"))

    @property
    def role(self) -> str | None:
        return self.value.get("role")

    @property
    def status(self) -> str | None:
        return self.value.get("status")

    @property
    def call_id(self) -> str | None:
        return self.value.get("call_id")

    @property
    def audio_ms(self) -> float:
        """Milliseconds of sound received for this item."""
        return sum(self.received_ms.values())

    @property
    def text(self) -> str:
        """What was said, in text: texts and transcripts."""
        parts = self.value.get("content") or ()
        return "".join(part.get("text") or part.get("transcript") or "" for part in parts)


def audio_ms(base64: str, audio_format: str = "audio/pcm") -> float:
    """How long a piece of sound in base64 lasts, without decoding it."""
    size = len(base64) * 3 // 4 - base64.count("=", -2)
    return size / _RATES.get(audio_format, 48)


class Conversation:
    """Items in order, with `apply` for every event of the server."""

    def __init__(self, *, audio_format: str = "audio/pcm") -> None:
        self.audio_format = audio_format
        self._items: list[Item] = []
        self._by_id: dict[str, Item] = {}
        self._deleted: deque[str] = deque(maxlen=MAX_DELETED)

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[Item]:
        return iter(tuple(self._items))

    def __contains__(self, item_id: object) -> bool:
        return item_id in self._by_id

    def __getitem__(self, item_id: str) -> Item:
        return self._by_id[item_id]

    def __repr__(self) -> str:
        return f"<Conversation of {len(self._items)} items>"

    def get(self, item_id: str | None) -> Item | None:
        return self._by_id.get(item_id) if item_id is not None else None

    @property
    def text(self) -> str:
        """The messages, a line each: ``user: ...``, ``assistant: ...``."""
        return "\n".join(f"{item.role}: {item.text}" for item in self._items if item.type == "message")

    # -- what the program does

    def sent(self, value: Mapping[str, Any], after: str | None = None) -> Item:
        """An item that was sent, and that the server has not named yet; it must have an ``id``."""
        if value["id"] in self._deleted:
            self._deleted.remove(value["id"])
        return self._put(dict(value), after=after, placed=after is not None, confirmed=False)

    def remove(self, item_id: str) -> None:
        item = self._by_id.pop(item_id, None)
        if item is not None:
            self._items.remove(item)

    def delete(self, item_id: str) -> None:
        """The program deletes it: what the server still says of it, until it has heard so, brings it not back."""
        self.remove(item_id)
        self._deleted.append(item_id)

    def cut(self, item_id: str, heard_ms: float) -> None:
        """Only ``heard_ms`` of an item's sound were heard: its transcript is cut to about that, at a word."""
        item = self._by_id.get(item_id)
        if item is None:
            return
        whole = item.audio_ms
        share = min(heard_ms / whole, 1.0) if whole else 0.0
        for part in item.value.get("content") or ():
            if part.get("transcript"):
                part["transcript"] = _cut_at_word(part["transcript"], share)
        item.heard_ms = heard_ms
        item.value["status"] = "incomplete"

    # -- what the server says

    def apply(self, event: Any) -> None:
        """Take one event of the server; what is of no concern to the conversation does nothing."""
        handler = _HANDLERS.get(getattr(event, "type", ""))
        if handler is not None:
            handler(self, event)

    def _on_item(self, event: Any) -> None:
        value = _plain(event, "item")
        if value is None or value["id"] in self._deleted:
            return
        previous = getattr(event, "previous_item_id", None)
        self._put(value, after=previous, placed=previous is not None, confirmed=True)

    def _on_known_item(self, event: Any) -> None:
        value = _plain(event, "item")
        if value is not None and value["id"] in self._by_id:
            self._update(self._by_id[value["id"]], value)

    def _on_committed(self, event: Any) -> None:
        item_id = getattr(event, "item_id", None)
        if isinstance(item_id, str) and item_id not in self._by_id:
            previous = getattr(event, "previous_item_id", None)
            content = [{"type": "input_audio", "transcript": None}]
            value = {"id": item_id, "type": "message", "role": "user", "content": content}
            self._put(value, after=previous, placed=previous is not None, confirmed=True)

    def _on_deleted(self, event: Any) -> None:
        self.remove(event.item_id)

    def _on_truncated(self, event: Any) -> None:
        item = self._by_id.get(event.item_id)
        if item is not None and item.heard_ms is None:
            self.cut(event.item_id, float(event.audio_end_ms))

    def _on_part(self, event: Any) -> None:
        item, part = self._part(event)
        value = _plain(event, "part")
        if item is not None and part is not None and value is not None:
            part.update(
                {name: field for name, field in value.items() if field is not None and name != "audio"}
            )
            part["type"] = {"text": "output_text", "audio": "output_audio"}.get(part["type"], part["type"])

    def _on_text(self, event: Any) -> None:
        _, part = self._part(event, "output_text")
        if part is not None:
            part["text"] = (part.get("text") or "") + event.delta

    def _on_text_done(self, event: Any) -> None:
        _, part = self._part(event, "output_text")
        if part is not None:
            part["text"] = event.text

    def _on_transcript(self, event: Any) -> None:
        item, part = self._part(event, "output_audio")
        if item is not None and part is not None and item.heard_ms is None:
            part["transcript"] = (part.get("transcript") or "") + event.delta

    def _on_transcript_done(self, event: Any) -> None:
        item, part = self._part(event, "output_audio")
        if item is not None and part is not None and item.heard_ms is None:
            part["transcript"] = event.transcript

    def _on_audio(self, event: Any) -> None:
        item, part = self._part(event, "output_audio")
        if item is not None and part is not None:
            index = event.content_index
            item.received_ms[index] = item.received_ms.get(index, 0.0) + audio_ms(
                event.delta, self.audio_format
            )

    def _on_arguments(self, event: Any) -> None:
        item = self._by_id.get(event.item_id)
        if item is not None:
            item.value["arguments"] = (item.value.get("arguments") or "") + event.delta

    def _on_arguments_done(self, event: Any) -> None:
        item = self._by_id.get(event.item_id)
        if item is not None:
            item.value["arguments"] = event.arguments

    def _on_heard_words(self, event: Any) -> None:
        _, part = self._part(event, "input_audio")
        if part is not None:
            part["transcript"] = (part.get("transcript") or "") + (event.delta or "")

    def _on_all_heard_words(self, event: Any) -> None:
        _, part = self._part(event, "input_audio")
        if part is not None:
            part["transcript"] = event.transcript

    def _on_response_done(self, event: Any) -> None:
        for output in getattr(event.response, "output", None) or ():
            value = to_dict(output)
            if isinstance(value, dict) and value.get("id") in self._by_id:
                self._update(self._by_id[value["id"]], value)

    # -- items

    def _part(self, event: Any, kind: str | None = None) -> tuple[Item | None, dict[str, Any] | None]:
        """The part that an event is about, made if it is new."""
        item = self._by_id.get(event.item_id)
        if item is None:
            return None, None
        content = item.value.setdefault("content", [])
        index = getattr(event, "content_index", 0) or 0
        if not 0 <= index <= len(content):
            return None, None
        if index == len(content):
            content.append({"type": kind or "output_text"})
        return item, content[index]

    def _put(self, value: dict[str, Any], *, after: str | None, placed: bool, confirmed: bool) -> Item:
        known = self._by_id.get(value["id"])
        if known is not None:
            known.confirmed = known.confirmed or confirmed
            self._update(known, value)
            return known
        if len(self._items) >= MAX_ITEMS:
            raise LimitExceededError("the conversation's mirror", limit="MAX_ITEMS", maximum=MAX_ITEMS)
        item = Item(value=value, confirmed=confirmed)
        self._by_id[item.id] = item
        place = self._place(after) if placed else None
        self._items.insert(self._end(confirmed) if place is None else place, item)
        return item

    def _end(self, confirmed: bool) -> int:
        """Where an item goes otherwise: what the server has named stands before what is on its way."""
        place = len(self._items)
        while confirmed and place and not self._items[place - 1].confirmed:
            place -= 1
        return place

    def _place(self, after: str | None) -> int | None:
        if after == "root":
            return 0
        before = self._by_id.get(after or "")
        return None if before is None else self._items.index(before) + 1

    def _update(self, item: Item, value: dict[str, Any]) -> None:
        """Take a newer form of an item; what it leaves out (transcripts, of a start) stays."""
        value = {name: field for name, field in value.items() if field is not None}
        old = item.value.get("content") or []
        new = value.get("content")
        if isinstance(new, list):
            value["content"] = [
                _newer(old[index] if index < len(old) else {}, part) for index, part in enumerate(new)
            ] or old
        if item.heard_ms is not None:  # what was not heard stays cut
            value.pop("content", None)
            value.pop("status", None)
        item.value.update(value)

    # -- snapshots

    def snapshot(self) -> dict[str, Any]:
        """All of it as plain values, for JSON; `restore` reads it, in another process as well."""
        return {
            "version": VERSION,
            "audio_format": self.audio_format,
            "items": [msgspec.to_builtins(item, str_keys=True) for item in self._items],
        }

    @classmethod
    def restore(cls, snapshot: Mapping[str, Any]) -> Conversation:
        """The conversation of a `snapshot`. Raises ValueError where it is none."""
        if snapshot.get("version") != VERSION:
            raise ValueError(
                f"no snapshot of a conversation, or of another version: {snapshot.get('version')!r}"
            )
        self = cls(audio_format=snapshot["audio_format"])
        try:
            items = msgspec.convert(snapshot["items"], list[Item], strict=False)
        except msgspec.ValidationError as error:
            raise ValueError(f"not a snapshot of a conversation: {error}") from None
        for item in items:
            self._items.append(item)
            self._by_id[item.id] = item
        return self


def _plain(event: Any, name: str) -> dict[str, Any] | None:
    value = to_dict(getattr(event, name, None))
    return value if isinstance(value, dict) and (name != "item" or isinstance(value.get("id"), str)) else None


def _newer(old: dict[str, Any], part: dict[str, Any]) -> dict[str, Any]:
    """A newer form of a part, without its sound, which the mirror does not keep; what it leaves out stays."""
    kept = {name: value for name, value in part.items() if value is not None and name != "audio"}
    return {**old, **kept} if old.get("type") == part.get("type") else kept


def _cut_at_word(text: str, share: float) -> str:
    end = int(len(text) * share)
    if end >= len(text):
        return text
    # To the last word that was whole.
    return text[:end].rstrip() if text[end : end + 1].isspace() else text[:end].rpartition(" ")[0].rstrip()


_HANDLERS: Final[dict[str, Any]] = {
    "conversation.item.added": Conversation._on_item,
    "conversation.item.created": Conversation._on_item,
    "conversation.item.done": Conversation._on_item,
    "conversation.item.retrieved": Conversation._on_known_item,
    "conversation.item.deleted": Conversation._on_deleted,
    "conversation.item.truncated": Conversation._on_truncated,
    "conversation.item.input_audio_transcription.delta": Conversation._on_heard_words,
    "conversation.item.input_audio_transcription.completed": Conversation._on_all_heard_words,
    "input_audio_buffer.committed": Conversation._on_committed,
    "response.output_item.added": Conversation._on_known_item,
    "response.output_item.done": Conversation._on_known_item,
    "response.content_part.added": Conversation._on_part,
    "response.content_part.done": Conversation._on_part,
    "response.output_text.delta": Conversation._on_text,
    "response.output_text.done": Conversation._on_text_done,
    "response.output_audio.delta": Conversation._on_audio,
    "response.output_audio_transcript.delta": Conversation._on_transcript,
    "response.output_audio_transcript.done": Conversation._on_transcript_done,
    "response.function_call_arguments.delta": Conversation._on_arguments,
    "response.function_call_arguments.done": Conversation._on_arguments_done,
    "response.mcp_call_arguments.delta": Conversation._on_arguments,
    "response.mcp_call_arguments.done": Conversation._on_arguments_done,
    "response.done": Conversation._on_response_done,
}
