"""The conversation as the server has it, kept from its events. Pure: events in, items out.

An item is a plain dict in the API's own form, so that a snapshot is JSON and an item can be sent back as it is.
What the API does not say of an item (how much of it was received, and heard) stands beside it in `Item`.

Deltas are applied as they come; a full form of the item (``...done``, ``retrieved``) replaces what they made.
Only items of the conversation are here: those of a response with ``conversation: "none"`` are not.

The rules:

1. An item's ``value`` is replaced when it changes, never changed in place. So a snapshot holds the values
   themselves, costs no copy of them, and stays as it is while the conversation goes on.
2. At most ``max_items`` items are held. The oldest that is settled makes room: one that the server has named, that
   is complete, and that is not a call whose output is still to come. A call takes its output along.
   `Conversation.dropped` counts what is missing at the beginning, and goes into the snapshot.
3. What is done for an event costs the same however long the conversation is.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

import msgspec

from rtkit.errors import LimitExceededError
from rtkit.realtime.state.formats import bytes_per_ms, format_name
from rtkit.realtime.state.item_order import Order

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rtkit.realtime.state.payload import Payload

__all__ = ["MAX_ITEMS", "MAX_PARTS", "Conversation", "Item", "WhenFull", "audio_ms"]

MAX_ITEMS: Final = 10_000
"""Items that a mirror holds; the API itself has a limit of 32k tokens of context, far below."""

MAX_PARTS: Final = 1_000
"""Parts of one item that deltas may begin."""

MAX_TEXT: Final = 1024 * 1024
"""Characters of one text that deltas add up to; what comes after them is left out."""

MAX_LOOKED_AT: Final = 64
"""The oldest items among which one is looked for that can be spared; else the oldest goes."""

WhenFull = Literal["drop_oldest", "end"]
"""What happens to a mirror of ``max_items`` items when another comes.

- ``"drop_oldest"``: the oldest settled item makes room.
- ``"end"``: `LimitExceededError`, which ends a session.
"""

MAX_DELETED: Final = 1024
"""Items that were deleted or made room last, and of which the server may still speak."""

VERSION: Final = 1
"""Of the form of a snapshot."""

MAX_RESPONSES: Final = 64
"""Responses in progress whose audio formats are known, the latest."""


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
    return size / bytes_per_ms(audio_format)


class Conversation:
    """Items in order, with a method for every event of the server that changes them."""

    def __init__(
        self,
        *,
        audio_format: str = "audio/pcm",
        max_items: int = MAX_ITEMS,
        when_full: WhenFull = "drop_oldest",
    ) -> None:
        if max_items < 1:
            raise ValueError(f"max_items is the number of items that are held, at least 1; got {max_items}")
        if when_full not in get_args(WhenFull):
            raise ValueError(f"when_full is one of {get_args(WhenFull)}; got {when_full!r}")
        self.audio_format = audio_format
        """The name of the format in which new responses come; it may change. See `on_response_created`."""
        self._response_formats: dict[str, str] = {}
        self.max_items = max_items
        self.when_full = when_full
        self.dropped = 0
        """Items that are missing at the beginning, because ``max_items`` came after them."""
        self._by_id: dict[str, Item] = {}
        self._order = Order()
        self._unconfirmed: dict[str, None] = {}
        self._named: str | None = None
        """The last item in order that the server has named, unless `_named_moved`."""
        self._named_moved = False
        self._calls: dict[str, str] = {}
        self._outputs: dict[str, str] = {}
        """The items of tool calls, and of their outputs, by the call's id."""
        self._deleted: dict[str, None] = {}
        """The last MAX_DELETED, oldest first."""

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[Item]:
        return iter([self._by_id[item_id] for item_id in self._order])

    def __contains__(self, item_id: object) -> bool:
        return item_id in self._by_id

    def __getitem__(self, item_id: str) -> Item:
        return self._by_id[item_id]

    def __repr__(self) -> str:
        dropped = f", {self.dropped} older ones dropped" if self.dropped else ""
        return f"<Conversation of {len(self)} items{dropped}>"

    def get(self, item_id: str | None) -> Item | None:
        return self._by_id.get(item_id) if item_id is not None else None

    @property
    def text(self) -> str:
        """The messages, a line each: ``user: ...``, ``assistant: ...``; before them, what was dropped."""
        marker = [f"[{self.dropped} older items are not kept]"] if self.dropped else []
        lines = (f"{item.role}: {item.text}" for item in self if item.type == "message")
        return "\n".join(chain(marker, lines))

    @property
    def unconfirmed(self) -> int:
        """Items that were sent, and that the server has not named yet."""
        return len(self._unconfirmed)

    @property
    def open_calls(self) -> set[str]:
        """The ids of the calls of tools that have no output yet."""
        open_calls = set(self._calls.keys() - self._outputs.keys())
        return {each for each in open_calls if self._by_id[self._calls[each]].status != "incomplete"}

    # -- what the program does

    def sent(self, value: Mapping[str, Any], after: str | None = None) -> Item:
        """An item that was sent, and that the server has not named yet; it must have an ``id``."""
        self._deleted.pop(value["id"], None)
        return self._put(dict(value), after=after, placed=after is not None, confirmed=False)

    def remove(self, item_id: str) -> None:
        item = self._by_id.pop(item_id, None)
        if item is None:
            return
        self._order.remove(item_id)
        self._unconfirmed.pop(item_id, None)
        self._named_moved = self._named_moved or item_id == self._named
        for index in (self._calls, self._outputs):
            if index.get(item.call_id or "") == item_id:
                del index[item.call_id or ""]

    def mark(self, item_id: str, status: str) -> None:
        """Change the status of an item."""
        item = self._by_id[item_id]
        item.value = {**item.value, "status": status}

    def delete(self, item_id: str) -> None:
        """Remove it, and remember its id, so that late server events do not add it again."""
        self.remove(item_id)
        self._forget(item_id)

    def _forget(self, item_id: str) -> None:
        self._deleted[item_id] = None
        if len(self._deleted) > MAX_DELETED:
            del self._deleted[next(iter(self._deleted))]

    def cut(self, item_id: str, heard_ms: float) -> None:
        """Only ``heard_ms`` of an item's sound were heard: its transcript is cut to about that, at a word."""
        item = self._by_id.get(item_id)
        if item is None:
            return
        whole = item.audio_ms
        share = min(heard_ms / whole, 1.0) if whole else 0.0
        content = [
            {**part, "transcript": _cut_at_word(part["transcript"], share)}
            if part.get("transcript")
            else part
            for part in item.value.get("content") or ()
        ]
        item.heard_ms = heard_ms
        item.value = {**item.value, "status": "incomplete"} | ({"content": content} if content else {})

    # -- what the server says: `core.HANDLERS` is the table of who reads which event

    def on_item(self, event: Payload) -> None:
        value = event.item()
        if value["id"] not in self._deleted:
            previous = event.text_or_none("previous_item_id")
            self._put(value, after=previous, placed=previous is not None, confirmed=True)

    def on_known_item(self, event: Payload) -> None:
        value = event.item()
        if value["id"] in self._by_id:
            self._update(self._by_id[value["id"]], value)

    def on_committed(self, event: Payload) -> None:
        item_id = event.text("item_id")
        if item_id not in self._by_id:
            previous = event.text_or_none("previous_item_id")
            content = [{"type": "input_audio", "transcript": None}]
            value = {"id": item_id, "type": "message", "role": "user", "content": content}
            self._put(value, after=previous, placed=previous is not None, confirmed=True)

    def on_deleted(self, event: Payload) -> None:
        self.remove(event.text("item_id"))

    def on_truncated(self, event: Payload) -> None:
        item = self._by_id.get(event.text("item_id"))
        if item is not None and item.heard_ms is None:
            self.cut(item.id, event.number("audio_end_ms"))

    def on_part(self, event: Payload) -> None:
        item, part = self._part(event, "output_text")
        if item is not None and part is not None:
            newer = {
                name: value for name, value in event.part().items() if value is not None and name != "audio"
            }
            newer = {**part, **newer}
            newer["type"] = {"text": "output_text", "audio": "output_audio"}.get(newer["type"], newer["type"])
            _set_part(item, event.content_index, newer)

    def on_text(self, event: Payload) -> None:
        self._change(event, "output_text", "text", event.text("delta"), more=True)

    def on_text_done(self, event: Payload) -> None:
        self._change(event, "output_text", "text", event.text("text"))

    def on_transcript(self, event: Payload) -> None:
        self._change(event, "output_audio", "transcript", event.text("delta"), more=True)

    def on_transcript_done(self, event: Payload) -> None:
        self._change(event, "output_audio", "transcript", event.text("transcript"))

    def on_audio(self, event: Payload) -> None:
        item, part = self._part(event, "output_audio")
        if item is not None and part is not None:
            index, delta = event.content_index, event.text("delta")
            if index == len(item.value.get("content") or ()):  # its first
                _set_part(item, index, part)
            format = self._response_formats.get(event.text_or_none("response_id") or "", self.audio_format)
            item.received_ms[index] = item.received_ms.get(index, 0.0) + audio_ms(delta, format)

    def on_arguments(self, event: Payload) -> None:
        item = self._by_id.get(event.text("item_id"))
        if item is not None:
            arguments = _longer(item.value.get("arguments"), event.text("delta"))
            item.value = {**item.value, "arguments": arguments}

    def on_arguments_done(self, event: Payload) -> None:
        item = self._by_id.get(event.text("item_id"))
        if item is not None:
            item.value = {**item.value, "arguments": event.text("arguments")}

    def on_input_transcript(self, event: Payload) -> None:
        self._change(event, "input_audio", "transcript", event.text_or_none("delta") or "", more=True)

    def on_input_transcript_done(self, event: Payload) -> None:
        self._change(event, "input_audio", "transcript", event.text("transcript"))

    def on_response_created(self, event: Payload) -> None:
        """A response keeps its format to its end: its own, or the session's when it begins."""
        response_id = event.response_id()
        if response_id is not None:
            self._response_formats[response_id] = format_name(event.response(), "output") or self.audio_format
            if len(self._response_formats) > MAX_RESPONSES:
                del self._response_formats[next(iter(self._response_formats))]

    def on_response_done(self, event: Payload) -> None:
        self._response_formats.pop(event.response_id() or "", None)
        for value in event.outputs():
            if value["id"] in self._by_id:
                self._update(self._by_id[value["id"]], value)

    # -- items

    def _part(self, event: Payload, kind: str) -> tuple[Item | None, dict[str, Any] | None]:
        """The part that an event is about, to be changed by `_set_part`; a new one of ``kind``."""
        item, index = self._by_id.get(event.text("item_id")), event.content_index
        if item is None:
            return None, None
        content = item.value.get("content") or ()
        if index == len(content) < MAX_PARTS:
            return item, {"type": kind}
        return (item, content[index]) if index < len(content) else (None, None)

    def _change(self, event: Payload, kind: str, name: str, text: str, *, more: bool = False) -> None:
        """Set the text of a part, or add ``more`` to it."""
        item, part = self._part(event, kind)
        if item is None or part is None or (kind == "output_audio" and item.heard_ms is not None):
            return
        text = _longer(part.get(name), text) if more else text
        _set_part(item, event.content_index, {**part, name: text})

    def _put(self, value: dict[str, Any], *, after: str | None, placed: bool, confirmed: bool) -> Item:
        known = self._by_id.get(value["id"])
        if known is not None:
            if confirmed and not known.confirmed:
                self._confirm(known)
            self._update(known, value)
            return known
        self._make_room()
        item = Item(value=value, confirmed=confirmed)
        place = after if placed and (after in self._by_id) else None
        if place is None and not (placed and after == "root"):
            place = self._last_named() if confirmed else self._order.last
        self._order.insert(item.id, place)
        self._by_id[item.id] = item
        if not confirmed:
            self._unconfirmed[item.id] = None
        elif place == self._named:
            self._named = item.id
        elif place is not None and not self._by_id[place].confirmed:
            self._named_moved = True
        self._index(item)
        return item

    def _confirm(self, item: Item) -> None:
        item.confirmed = True
        self._unconfirmed.pop(item.id, None)
        if self._order.before(item.id) == self._named:
            self._named = item.id
        else:
            self._named_moved = True

    def _last_named(self) -> str | None:
        """What the server has named stands before what is on its way: behind this one goes the next."""
        if self._named_moved:
            self._named, self._named_moved = self._order.last, False
            while self._named is not None and not self._by_id[self._named].confirmed:
                self._named = self._order.before(self._named)
        return self._named

    def _index(self, item: Item) -> None:
        call_id = item.call_id
        if isinstance(call_id, str):
            if item.type == "function_call":
                self._calls[call_id] = item.id
            elif item.type == "function_call_output":
                self._outputs[call_id] = item.id

    def _make_room(self) -> None:
        while len(self) >= self.max_items:
            if self.when_full == "end":
                raise LimitExceededError(
                    "the conversation's mirror", limit="max_items", maximum=self.max_items
                )
            self._drop(self._sparable())

    def _sparable(self) -> str:
        """The oldest settled item, or else the oldest."""
        oldest = item_id = self._order.after(None)
        for _ in range(MAX_LOOKED_AT):
            if item_id is None:
                break
            item = self._by_id[item_id]
            if item.confirmed and item.status != "in_progress" and not self._is_open_call(item):
                return item_id
            item_id = self._order.after(item_id)
        assert oldest is not None
        return oldest

    def _is_open_call(self, item: Item) -> bool:
        """Whether its tool runs, or the program has to answer it, or the answer is on its way."""
        if item.type != "function_call" or item.status == "incomplete":
            return False
        output = self._outputs.get(item.call_id or "")
        return output is None or not self._by_id[output].confirmed

    def _drop(self, item_id: str) -> None:
        item = self._by_id[item_id]
        # The API takes no output without its call.
        output = self._outputs.get(item.call_id or "") if item.type == "function_call" else None
        for each in (item_id, output):
            if each is not None and each in self._by_id:
                self.delete(each)
                self.dropped += 1

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
        item.value = {**item.value, **value}
        self._index(item)

    # -- snapshots

    def snapshot(self) -> dict[str, Any]:
        """All of it as plain values, for JSON; `restore` reads it, in another process as well.

        The items' values are those of the mirror, which replaces them and never changes them: read them, and copy
        what you want to change.
        """
        snapshot: dict[str, Any] = {
            "version": VERSION,
            "audio_format": self.audio_format,
            "items": [_plain_item(item) for item in self],
        }
        if self.dropped:
            snapshot["dropped"] = self.dropped
        return snapshot

    @classmethod
    def restore(
        cls,
        snapshot: Mapping[str, Any],
        *,
        max_items: int = MAX_ITEMS,
        when_full: WhenFull = "drop_oldest",
    ) -> Conversation:
        """The conversation of a `snapshot`. Raises ValueError if it is not one."""
        if snapshot.get("version") != VERSION:
            raise ValueError(
                f"no snapshot of a conversation, or of another version: {snapshot.get('version')!r}"
            )
        self = cls(audio_format=snapshot["audio_format"], max_items=max_items, when_full=when_full)
        try:
            items = msgspec.convert(snapshot["items"], list[Item], strict=False)
            self.dropped = msgspec.convert(snapshot.get("dropped", 0), int)
        except msgspec.ValidationError as error:
            raise ValueError(f"not a snapshot of a conversation: {error}") from None
        for item in items:
            self._restore(item)
        return self

    def _restore(self, item: Item) -> None:
        self._make_room()
        self.remove(item.id)
        self._order.insert(item.id, self._order.last)
        self._by_id[item.id] = item
        if not item.confirmed:
            self._unconfirmed[item.id] = None
        self._named_moved = True
        self._index(item)


def _longer(text: str | None, delta: str) -> str:
    return (text or "") + delta[: MAX_TEXT - len(text or "")]


def _plain_item(item: Item) -> dict[str, Any]:
    return {
        "value": item.value,
        "confirmed": item.confirmed,
        "received_ms": {str(index): ms for index, ms in item.received_ms.items()} if item.received_ms else {},
        "heard_ms": item.heard_ms,
    }


def _set_part(item: Item, index: int, part: dict[str, Any]) -> None:
    """Put ``part`` at ``index`` of a new content, since a snapshot may hold the old one."""
    content: list[Any] = list(item.value.get("content") or ())
    content[index:] = [part, *content[index + 1 :]]
    item.value = {**item.value, "content": content}


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
