"""Twilio Media Streams, sans-I/O: JSON messages to events, sound to JSON messages, marks to a clock.

A call's sound is mu-law at 8 kHz in base64. Twilio plays what it is sent in order, however early it comes, and
echoes a *mark* when everything before it was played: the only clock there is. After ``clear`` it echoes
the marks that were waiting too, so those are counted no more.

https://www.twilio.com/docs/voice/media-streams/websocket-messages
"""

from __future__ import annotations

from base64 import b64encode
from collections import deque
from typing import Any, TypeAlias

import msgspec

from rtkit.audio.protocols import PCMU_8K, Heard, ItemKey
from rtkit.errors import DecodeError

__all__ = [
    "CallMessage",
    "Connected",
    "Dtmf",
    "Mark",
    "MarkClock",
    "Media",
    "Start",
    "Stop",
    "UnknownMessage",
    "clear_message",
    "decode_message",
    "mark_message",
    "media_message",
]

RATE = PCMU_8K.rate
SILENCE = b"\xff"  # mu-law of 0

MAX_ITEMS = 256
"""How many items a `MarkClock` remembers."""


class _MediaBody(msgspec.Struct, frozen=True):
    payload: bytes
    track: str = "inbound"
    timestamp: str = "0"


class _StartBody(msgspec.Struct, frozen=True, rename="camel"):
    stream_sid: str
    call_sid: str = ""
    custom_parameters: dict[str, Any] = {}
    media_format: dict[str, Any] = {}


class _MarkBody(msgspec.Struct, frozen=True):
    name: str


class _DtmfBody(msgspec.Struct, frozen=True):
    digit: str
    track: str = ""


class Connected(msgspec.Struct, frozen=True, tag_field="event", tag="connected"):
    """The WebSocket is up; `Start` comes next."""

    protocol: str = ""
    version: str = ""


class Start(msgspec.Struct, frozen=True, tag_field="event", tag="start"):
    """The stream begins; what the call brings along is in ``start``."""

    start: _StartBody


class Media(msgspec.Struct, frozen=True, tag_field="event", tag="media"):
    """Sound of the caller: ``media.payload`` is mu-law, ``media.timestamp`` milliseconds since the start."""

    media: _MediaBody


class Mark(msgspec.Struct, frozen=True, tag_field="event", tag="mark"):
    """Everything before this mark was played, or cleared."""

    mark: _MarkBody


class Dtmf(msgspec.Struct, frozen=True, tag_field="event", tag="dtmf"):
    """The caller pressed a key: ``dtmf.digit``."""

    dtmf: _DtmfBody


class Stop(msgspec.Struct, frozen=True, tag_field="event", tag="stop"):
    """The stream is over."""

    stop: dict[str, Any] = {}


class UnknownMessage(msgspec.Struct, frozen=True):
    """Any other message, as it came."""

    payload: Any


_Known: TypeAlias = Connected | Start | Media | Mark | Dtmf | Stop
CallMessage: TypeAlias = _Known | UnknownMessage

_decoder: msgspec.json.Decoder[_Known] = msgspec.json.Decoder(_Known)


def decode_message(message: str | bytes) -> CallMessage:
    """One message of Twilio's. Drift does not raise: what is not known comes as `UnknownMessage`.

    :raises DecodeError: no JSON.
    """
    try:
        return _decoder.decode(message)
    except msgspec.ValidationError:
        return UnknownMessage(msgspec.json.decode(message))
    except msgspec.DecodeError as error:
        text = message if isinstance(message, str) else message.decode(errors="replace")
        raise DecodeError(str(error), excerpt=text[:80]) from None


def _message(event: str, stream_sid: str, **body: Any) -> str:
    return msgspec.json.encode({"event": event, "streamSid": stream_sid, **body}).decode()


def media_message(stream_sid: str, ulaw: bytes) -> str:
    """Sound to play after all that was sent before."""
    return _message("media", stream_sid, media={"payload": b64encode(ulaw).decode()})


def mark_message(stream_sid: str, name: str) -> str:
    """Asks Twilio to answer when all audio sent before it has been played."""
    return _message("mark", stream_sid, mark={"name": name})


def clear_message(stream_sid: str) -> str:
    """Play nothing of what was sent before and was not played yet."""
    return _message("clear", stream_sid)


class _Item:
    __slots__ = ("cut", "ended", "key", "played", "started", "written")

    def __init__(self, key: ItemKey) -> None:
        self.key = key
        self.written = self.played = 0
        self.ended = self.cut = self.started = False


class _Chunk(msgspec.Struct, frozen=True):
    name: str
    item: _Item
    samples: int


class MarkClock:
    """What of which item was heard, from the marks that came back. Time is any clock, in seconds.

    Between two marks the time that went by is counted, as far as the piece is long; so the clock is never ahead
    of what was sent, and behind by what the network takes.
    """

    def __init__(self) -> None:
        self._items: dict[ItemKey, _Item] = {}
        self._waiting: deque[_Chunk] = deque()
        self._chunk_since = 0.0  # since when the first waiting piece plays
        self._count = 0
        self.outstanding = 0  # samples sent and not known to be played
        self.underruns = 0

    def item(self, key: ItemKey) -> _Item:
        if key not in self._items:
            if len(self._items) >= MAX_ITEMS:
                del self._items[next(iter(self._items))]
            self._items[key] = _Item(key)
        return self._items[key]

    def accepts(self, key: ItemKey) -> bool:
        """Whether more may be sent of an item: it was neither cut nor ended."""
        item = self.item(key)
        return not item.cut and not item.ended

    def sent(self, key: ItemKey, samples: int, now: float) -> str:
        """A piece goes out; the name of the mark to send behind it."""
        item = self.item(key)
        if not self._waiting:
            self._chunk_since = now
        self._count += 1
        chunk = _Chunk(f"rtkit-{self._count}", item, samples)
        self._waiting.append(chunk)
        item.written += samples
        self.outstanding += samples
        return chunk.name

    def end(self, key: ItemKey) -> bool:
        """Nothing more comes; whether all of it was played already."""
        item = self.item(key)
        if item.ended or item.cut:
            return False
        item.ended = True
        return item.started and item.played >= item.written

    def end_all(self) -> None:
        for item in self._items.values():
            item.ended = True

    def marked(self, name: str, now: float) -> list[tuple[_Item, bool, bool]]:
        """A mark came back. The items it is about, each with: it began, it is finished.

        Marks that were cleared, or are not ours, are about nothing.
        """
        if all(chunk.name != name for chunk in self._waiting):
            return []
        told: list[tuple[_Item, bool, bool]] = []
        while self._waiting:
            chunk = self._waiting.popleft()
            item, began = chunk.item, not chunk.item.started
            item.started = True
            item.played += chunk.samples
            self.outstanding -= chunk.samples
            told.append((item, began, item.ended and item.played >= item.written))
            if chunk.name == name:
                break
        self._chunk_since = now
        return told

    def heard(self, key: ItemKey, now: float) -> Heard:
        item = self._items.get(key)
        if item is None:
            return Heard(*key, 0, 0, RATE)
        samples = item.played
        if self._waiting and self._waiting[0].item is item:
            samples += max(0, min(int((now - self._chunk_since) * RATE), self._waiting[0].samples))
        return Heard(*key, samples, item.written, RATE, ended=item.ended)

    def cut(self, now: float) -> list[Heard]:
        """``clear`` goes out: the items that are cut short by it, with what was heard of them."""
        short = [
            item
            for item in self._items.values()
            if not item.cut and (item.played < item.written or not item.ended)
        ]
        heard = [self.heard(item.key, now) for item in short]
        for item in short:
            item.cut = True
        self._waiting.clear()
        self.outstanding = 0
        return heard
