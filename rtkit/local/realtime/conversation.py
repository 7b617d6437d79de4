"""A session's conversation: its items in their order, and the sound that belongs to them."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any, TypeAlias

from rtkit.audio import PCM16_24K, AudioFormat
from rtkit.local.server.wire import Refusal, new_id

if TYPE_CHECKING:
    from rtkit.local.realtime.client_events import Item

__all__ = ["Conversation", "item_of"]

MAX_ITEMS = 1_000
"""Items that one conversation holds at most; one more takes the place of the oldest, as the session says."""

KEPT_ITEMS = 32
"""Items that stay however little of the conversation is to be retained: those of what is being said."""

MAX_AUDIO_BYTES = 64 * 1024 * 1024
"""Sound that one conversation holds at most; beyond it the oldest is forgotten, and its item stays."""

MAX_ID_CHARS = 64

Json: TypeAlias = dict[str, Any]

_CONTENT_OF = {
    "user": {"input_text", "input_audio", "input_image"},
    "assistant": {"output_text", "output_audio"},
    "system": {"input_text"},
}


class Conversation:
    """Items by place and by id. What is wrong with a request for one is said with `Refusal`."""

    def __init__(self) -> None:
        self.id = new_id("conv")
        self._items: list[Json] = []
        self._ids: set[str] = set()
        self._sound: dict[str, _StoredAudio] = {}
        self._audio_bytes = 0
        self.kept_when_full: float | None = 1.0
        """The share of the items that stays when there is one too many; ``None``: no more are taken."""

    def items(self) -> list[Json]:
        """The items as they are now, in a list of its own."""
        return list(self._items)

    def make_room(self) -> None:
        """Let the oldest items go where there is one too many, as the API truncates; `Refusal` if it may not."""
        if len(self._items) < MAX_ITEMS:
            return
        if self.kept_when_full is None:
            raise Refusal(
                f"The conversation holds MAX_ITEMS={MAX_ITEMS:,} items, the most there can be while the session's "
                "'truncation' is 'disabled'; delete some.",
                code="too_many_items",
            )
        stay = min(max(int(MAX_ITEMS * self.kept_when_full), KEPT_ITEMS), MAX_ITEMS - 1)
        gone, self._items = self._items[:-stay], self._items[-stay:]
        for item in gone:
            self._forget(item["id"])

    def insert(self, item: Json, *, after: str | None = None, sound: bytes | None = None) -> str | None:
        """Put an item into its place; the id of the item before it, or ``None`` for the first.

        ``after`` is the id of the item before it, ``"root"`` for the first place, ``None`` for the last.
        """
        if item["id"] in self._ids:
            raise Refusal(
                f"The conversation already has an item '{item['id']}'.", param="item.id", code="invalid_value"
            )
        if after not in {None, "root"}:
            self._find(str(after), param="previous_item_id")
        self.make_room()
        if after is None:
            index = len(self._items)
        elif after == "root":
            index = 0
        else:
            # The one before it may have gone for it.
            index = self._find(after, param="previous_item_id") + 1 if after in self._ids else 0
        self._items.insert(index, item)
        self._ids.add(item["id"])
        if sound:
            self.hear(item["id"], sound)
        return self._items[index - 1]["id"] if index else None

    def last_id(self) -> str | None:
        return self._items[-1]["id"] if self._items else None

    def hear(
        self, item_id: str, sound: bytes, format: AudioFormat = PCM16_24K, *, chars: int | None = None
    ) -> None:
        """Keep the sound of an item, or more of it; ``chars`` of its transcript are spoken with that."""
        kept = self._sound.setdefault(item_id, _StoredAudio(format))
        kept.data += sound
        self._audio_bytes += len(sound)
        if chars is not None:
            kept.marks.append((len(kept.data), chars))
        while self._audio_bytes > MAX_AUDIO_BYTES and len(self._sound) > 1:
            self._silence(next(iter(self._sound)))

    def retrieve(self, item_id: str) -> Json:
        """An item with its sound."""
        item = self._items[self._find(item_id, param="item_id")]
        sound = self._sound.get(item_id)
        if sound is None:
            return item
        content = [
            part | {"audio": base64.b64encode(sound.data).decode()}
            if part["type"].endswith("_audio")
            else part
            for part in item["content"]
        ]
        return item | {"content": content}

    def delete(self, item_id: str) -> None:
        del self._items[self._find(item_id, param="item_id")]
        self._forget(item_id)

    def _forget(self, item_id: str) -> None:
        self._ids.discard(item_id)
        self._silence(item_id)

    def _silence(self, item_id: str) -> None:
        sound = self._sound.pop(item_id, None)
        self._audio_bytes -= len(sound.data) if sound else 0

    def truncate(self, item_id: str, content_index: int, audio_end_ms: int) -> None:
        """Cut what an assistant said at the moment up to which it was heard; its transcript goes with it."""
        item = self._items[self._find(item_id, param="item_id")]
        if item["type"] != "message" or item["role"] != "assistant":
            raise Refusal(
                "Only messages of the assistant can be truncated.", param="item_id", code="invalid_value"
            )
        content = item["content"]
        if content_index >= len(content) or content[content_index]["type"] != "output_audio":
            raise Refusal.invalid("content_index", "there is no sound.")
        sound = self._sound.get(item_id) or _StoredAudio(PCM16_24K)
        lasts = int(sound.format.ms(sound.format.samples(sound.data)))
        if audio_end_ms > lasts:
            raise Refusal(
                f"Audio content of {lasts}ms is already shorter than {audio_end_ms}ms.",
                param="audio_end_ms",
                code="invalid_value",
            )
        self._audio_bytes -= len(sound.data)
        heard = sound.cut(audio_end_ms, content[content_index]["transcript"])
        self._audio_bytes += len(sound.data)
        content[content_index] = content[content_index] | {"transcript": heard}

    def _find(self, item_id: str, *, param: str) -> int:
        for index, item in enumerate(self._items):
            if item["id"] == item_id:
                return index
        raise Refusal(f"The conversation has no item '{item_id}'.", param=param, code="item_not_found")


class _StoredAudio:
    """The sound of an item. A mark says how many characters of the text are spoken at how many bytes."""

    def __init__(self, format: AudioFormat) -> None:
        self.format = format
        self.data = bytearray()
        self.marks: list[tuple[int, int]] = []

    def cut(self, end_ms: int, text: str) -> str:
        """Keep what was heard until then, and give its words. Between marks, all letters last equally long."""
        end = end_ms * self.format.rate // 1000 * self.format.width
        before, heard = (0, 0), 0
        for mark in self.marks:
            if mark[0] > end:
                heard += (end - before[0]) * (mark[1] - before[1]) // (mark[0] - before[0])
                break
            before, heard = mark, mark[1]
        whole = heard >= len(text) or end >= len(self.data)
        del self.data[end:]
        self.marks = [mark for mark in self.marks if mark[0] <= end]
        if whole:
            return text
        # A word that was heard in part was not heard.
        return (
            text[:heard]
            if text[heard : heard + 1].isspace()
            else text[: text.rfind(" ", 0, heard) + 1].rstrip()
        )


def item_of(sent: Item, *, param: str = "item") -> tuple[Json, bytes | None]:
    """An item as the conversation holds it, and its sound; `Refusal` where something of it is missing."""
    if sent.id is not None and not 0 < len(sent.id) <= MAX_ID_CHARS:
        raise Refusal.invalid(
            f"{param}.id", f"an id has 1 to {MAX_ID_CHARS} characters.", code="string_above_max_length"
        )
    whole: Json = {
        "id": sent.id or new_id("item"),
        "object": "realtime.item",
        "type": sent.type,
        "status": "completed",
    }
    sound: bytes | None = None
    match sent.type:
        case "message":
            _require(sent, param, "role", "content")
            whole |= {"role": sent.role, "content": []}
            for index, part in enumerate(sent.content or ()):
                if part.type not in _CONTENT_OF[sent.role or "user"]:
                    raise Refusal(
                        f"Invalid value: '{part.type}'. Messages of the {sent.role} have: "
                        f"{', '.join(sorted(_CONTENT_OF[sent.role or 'user']))}.",
                        param=f"{param}.content[{index}].type",
                        code="invalid_value",
                    )
                sound = part.audio or sound
                fields = ("text", "transcript", "image_url", "detail")
                values = {name: value for name in fields if (value := getattr(part, name)) is not None}
                whole["content"].append({"type": part.type, **values})
        case "function_call":
            _require(sent, param, "name", "arguments")
            call_id = sent.call_id or new_id("call")
            whole |= {"call_id": call_id, "name": sent.name, "arguments": sent.arguments}
        case "function_call_output":
            _require(sent, param, "call_id", "output")
            whole |= {"call_id": sent.call_id, "output": sent.output}
        case "item_reference":
            _require(sent, param, "id")
    return whole, sound


def _require(sent: Item, param: str, *names: str) -> None:
    for name in names:
        if getattr(sent, name) is None:
            raise Refusal.missing(f"{param}.{name}")
