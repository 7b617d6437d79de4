"""Bytes of a ``text/event-stream`` in, events out: WHATWG HTML, section 9.2.6, without I/O.

https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation

Splitting and field names are ASCII, so the stream is taken apart as bytes and only the event type and the
id are ever decoded; ``data`` goes to the JSON decoder as it came. Two ideas carry the speed:

- CRLF and CR become LF once per chunk, in C. Nothing after that knows that they exist.
- A model's stream repeats one event type hundreds of times, so the bytes between two payloads are the same
  every time: blank line, ``event: X``, ``data: ``. Splitting a chunk at exactly these bytes yields the
  payloads. A piece with a newline in it is something else, and it and all after it go line by line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

import msgspec

from rtkit.errors import LimitExceededError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "MAX_EVENT_SIZE", "DataDecoder", "ErrorData", "FaultDataDecoder", "FaultDecoder", "SSEDecoder",
    "ServerSentEvent", "StrayData",
]  # fmt: skip

MAX_EVENT_SIZE: Final = 256 * 1024 * 1024
"""The default bound on one event, in bytes: a guard against broken servers, far above real events."""

MAX_RETRY: Final = 2**31 - 1
"""Reconnection times are cut off here, in ms (24.8 days): a server may send any number of digits."""

_BOM: Final = b"\xef\xbb\xbf"
_LF: Final = 10  # as an integer: `10 in data` is a memchr, `b"\n" in data` first raises and drops a TypeError
_CR: Final = 13

# An unfinished event of the usual shape is kept raw and looked at again with the next chunk, as long as it is
# shorter than this; a longer one is taken apart at once, so that no byte is scanned often.
_MAX_RAW: Final = 4096

# A line that comes in many chunks is kept as they came, and joined once. Shorter ones than this go into one
# buffer: an object each would take more memory than what is in it.
_MIN_CHUNK: Final = 256

# Event types seen by one decoder, by the line that set them: a stream has a few dozen, a hostile one no end.
_MAX_TYPES: Final = 256
_MAX_TYPE_LINE: Final = 256


class ServerSentEvent(msgspec.Struct, frozen=True, gc=False):
    """One event as the standard dispatches it.

    ``event`` is its type, ``"message"`` where the stream names none; ``data`` the payload, its lines joined
    by LF, not yet decoded; ``id`` the last event ID as of this event; ``retry`` the reconnection time in ms
    that came with this event, if one did.
    """

    event: str = "message"
    data: bytes = b""
    id: str = ""
    retry: int | None = None


class ErrorData(msgspec.Struct, frozen=True, gc=False):
    """The data of an event that its server calls an error: ``event: error``, or a field of that name."""

    data: bytes


class StrayData(msgspec.Struct, frozen=True, gc=False):
    """A line of JSON that stands in an event stream without a field name. The standard passes over it."""

    data: bytes


class SSEDecoder:
    """Take the bytes of one event stream, however cut, and give its events.

    ::

        decoder = SSEDecoder()
        for chunk in chunks:
            for event in decoder.feed(chunk):
                ...
        if decoder.finish() is not None:
            ...  # cut off in the middle of an event

    ``max_event_size`` is a security limit, in bytes: the data of one event plus the line being read may not
    be larger, and no single line may. Memory stays within a small multiple of it.

    ``on_comment`` is called with every comment line as soon as it is complete, without its colon and one
    space: servers send comments to keep a connection alive, and they are not events. It is called from
    within ``feed`` and must not raise.

    ``last_event_id`` is what the request sent as ``Last-Event-ID``, on a reconnection.
    """

    __slots__ = (
        "_after_cr", "_data", "_expected", "_failed", "_header", "_id", "_line", "_max_event_size",
        "_on_comment", "_raw", "_retry", "_room", "_separator", "_started", "_type", "_types",
        "last_event_id", "retry",
    )  # fmt: skip

    # What an event becomes; ``None`` for its data alone.
    _make: ClassVar[type[ServerSentEvent] | None] = ServerSentEvent
    # Whether what servers say beside the standard is read too, as `ErrorData` and `StrayData`.
    _finds_errors: ClassVar[bool] = False

    last_event_id: str
    """The ``Last-Event-ID`` to reconnect with; ``""`` if there is none."""
    retry: int | None
    """The reconnection time in ms that the server asked for last."""

    def __init__(
        self,
        max_event_size: int = MAX_EVENT_SIZE,
        on_comment: Callable[[bytes], object] | None = None,
        last_event_id: str = "",
    ) -> None:
        if max_event_size < 1:
            raise ValueError(f"max_event_size must be at least 1 byte, not {max_event_size}")
        self._max_event_size = max_event_size
        self._on_comment = on_comment
        self.last_event_id = last_event_id
        self.retry = None
        self._failed = False
        self._started = False  # a BOM can no longer come
        self._after_cr = False  # an LF at the start of the next chunk belongs to a CR
        # The unfinished event is either raw, or taken apart into the standard's buffers and a partial line.
        self._raw = b""
        self._line: list[bytes | bytearray] = []
        self._data: bytes | bytearray | None = None
        self._type = ""
        self._id = last_event_id
        self._retry: int | None = None
        self._room = max_event_size  # what these may grow by, or less; all of it between two events only
        self._types: dict[bytes, str] = {}
        # The event type that came last and is expected again, and the bytes around its payloads.
        self._expected = "message"
        self._header = b"data: "
        self._separator = b"\n\ndata: "

    def feed(self, chunk: bytes | bytearray | memoryview) -> list[ServerSentEvent]:
        """The events that ``chunk`` completes, in order.

        Raises LimitExceededError, then and on every later call, if an event is over ``max_event_size``;
        the events before it are returned first, by a call of their own.
        """
        if type(chunk) is not bytes:
            chunk = bytes(chunk)
        if self._line and len(chunk) <= self._room and _LF not in chunk and _CR not in chunk:
            if len(chunk) >= _MIN_CHUNK:  # more of a long line
                self._line.append(chunk)
            else:
                self._add_short(chunk)
            self._room -= len(chunk)
            return []
        if self._failed:
            raise self._too_large()
        if self._after_cr and chunk:
            self._after_cr = False
            chunk = chunk.removeprefix(b"\n")
        if _CR in chunk:
            self._after_cr = chunk[-1] == _CR
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        if self._raw:
            chunk = self._raw + chunk
            self._raw = b""
        if not self._started:
            if len(chunk) < len(_BOM) and _BOM.startswith(chunk):
                self._raw = chunk
                return []
            self._started = True
            chunk = chunk.removeprefix(_BOM)
        if len(chunk) > self._room:
            chunk = self._up_to_limit(chunk)
        events: list[ServerSentEvent] = []
        if self._room == self._max_event_size:
            self._take_events(chunk, events)
        else:
            self._take_rest(chunk, events)
        if self._failed:
            self._forget()
            if not events:
                raise self._too_large()
        return events

    @property
    def pending(self) -> ServerSentEvent | None:
        """The unfinished event, as it would be if the stream ended its last line and the event here.

        None where nothing but comments came since the last event (``id`` and ``retry`` lines alone make
        none). By the standard it is dropped at the end of the stream: that is how truncation is noticed.
        ``data`` is empty if the cut came before it.
        """
        ended = SSEDecoder(self._max_event_size)
        ended._type, ended._id, ended._retry = self._type, self._id, self._retry
        ended._data = None if self._data is None else bytes(self._data)
        rest = self._raw or b"".join(self._line)
        if rest:
            ended._take_lines(rest.removesuffix(b"\n") + b"\n", [])
        if ended._data is None and not ended._type and (not rest or rest.startswith(b":")):
            return None
        return ServerSentEvent(ended._type or "message", bytes(ended._data or b""), ended._id, ended._retry)

    def finish(self) -> ServerSentEvent | None:
        """Declare the end of the stream: `pending`, or the LimitExceededError that was still to be raised."""
        if self._failed:
            raise self._too_large()
        return self.pending

    def _take_rest(self, chunk: bytes, events: list[Any]) -> None:
        """Take a chunk that starts within an event that has been taken apart so far."""
        end = chunk.find(b"\n\n") + 2
        if end == 1:  # not found: at most a blank line at the very start
            self._take_lines(chunk, events)
        else:
            self._take_lines(chunk[:end], events)
            self._take_events(chunk[end:], events)

    def _take_events(self, chunk: bytes, events: list[Any]) -> None:
        """Take a chunk that starts between two events: by payloads while they repeat, else by lines."""
        while chunk.startswith(self._header) or self._expect(chunk):
            header, type, id = self._header, self._expected, self.last_event_id
            parts = chunk[len(header) :].split(self._separator)
            last = parts.pop()
            if _LF in b"".join(parts):  # of another shape, from there on
                place = next(place for place, data in enumerate(parts) if _LF in data)
                last = self._separator.join([*parts[place:], last])
                del parts[place:]
            else:
                place = -1
            make = self._make
            events += parts if make is None else [make(type, data, id) for data in parts]
            if place >= 0:
                self._take_lines(header + last, events)
                return
            data, _, rest = last.partition(b"\n")
            if rest == b"\n":
                events.append(data if self._make is None else self._make(type, data, id))
                return
            if not rest.startswith(b"\n") or len(rest) > _MAX_RAW:
                if rest or len(header) + len(last) > _MAX_RAW:
                    self._take_lines(header + last, events)
                else:
                    self._raw = header + last
                return
            events.append(data if self._make is None else self._make(type, data, id))
            chunk = rest[1:]
        if len(chunk) <= _MAX_RAW and (_LF not in chunk or self._header.startswith(chunk)):
            self._raw = chunk
        else:
            self._take_lines(chunk, events)

    def _expect(self, chunk: bytes) -> bool:
        """Whether a chunk starts like an event of a known type; if so, more of that type is expected."""
        header, type = b"data: ", ""
        if not chunk.startswith(header):
            end = chunk.find(b"\ndata: ", 1, _MAX_TYPE_LINE + len(b"\ndata: "))
            known = self._types.get(chunk[:end]) if end > 0 else None
            if known is None:
                return False
            header, type = chunk[: end + len(b"\ndata: ")], known
        self._expected = type or "message"
        self._header = header
        self._separator = b"\n\n" + header
        return True

    def _take_lines(self, chunk: bytes, events: list[Any]) -> None:
        """Take a chunk from anywhere by the rules of the standard, which name its fields line by line."""
        lines = chunk.split(b"\n")
        unfinished = lines.pop()
        if self._line and lines:
            self._line.append(lines[0])
            if self._data is None and self._line[0].startswith(b"data: "):
                self._line[0] = self._line[0][6:]  # before they are joined: a large payload is copied once
                self._data = b"".join(self._line)
                del lines[0]
            else:
                lines[0] = b"".join(self._line)
            self._line.clear()
        types = self._types
        for line in lines:
            if self._data is None and line.startswith(b"data: "):
                self._data = line[6:]
            elif not line:
                if self._type == "error" and self._finds_errors:
                    self._end_error(events)
                elif self._data is not None:
                    data = bytes(self._data)
                    if self._make is None:
                        events.append(data)
                    else:
                        events.append(self._make(self._type or "message", data, self._id, self._retry))
                    self._data = None
                self.last_event_id = self._id
                self._type = ""
                self._retry = None
            elif (type := types.get(line)) is not None:
                self._type = type
            elif not (self._finds_errors and self._take_error(line, events)):
                self._take_field(line)
        if unfinished:
            self._add_short(unfinished)
        if (
            self._line
            or self._data is not None
            or self._type
            or self._retry is not None
            or self._id != self.last_event_id
        ):
            self._room = self._max_event_size - sum(map(len, self._line)) - len(self._data or b"") - 1
        else:
            self._room = self._max_event_size

    def _add_short(self, part: bytes) -> None:
        """Add to the unfinished line."""
        last = self._line[-1] if self._line else b""
        if type(last) is bytearray:
            last += part
        else:
            self._line.append(bytearray(part))

    def _take_field(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if not name:
            if self._on_comment is not None:
                self._on_comment(value)
        elif name == b"data":
            self._add_data(value)
        elif name == b"event":
            self._type = value.decode("utf-8", "replace")
            if len(line) <= _MAX_TYPE_LINE and len(self._types) < _MAX_TYPES:
                self._types[line] = self._type
        elif name == b"id":
            if 0 not in value:
                self._id = value.decode("utf-8", "replace")
        elif name == b"retry" and value.isdigit():
            digits = value.lstrip(b"0")
            self.retry = self._retry = min(int(digits[:11] or b"0"), MAX_RETRY)

    def _take_error(self, line: bytes, events: list[Any]) -> bool:
        """Whether a line is of those that name an error outside the standard; if so, take it."""
        if line.startswith(b"{"):
            events.append(StrayData(line))
        elif line.startswith(b"error:"):  # as if it were two lines, one for the type and one for the data
            self._type = "error"
            self._add_data(line[6:].removeprefix(b" "))
        elif line in {
            b"event: error",
            b"event:error",
        }:  # and never among the types that are taken as payloads
            self._type = "error"
        else:
            return False
        return True

    def _end_error(self, events: list[Any]) -> None:
        """An event of the type ``error``, which counts even if it has no data."""
        data = bytes(self._data or b"")
        found = ErrorData(data) if self._make is None else self._make("error", data, self._id, self._retry)
        events.append(found)
        self._data = None

    def _add_data(self, value: bytes) -> None:
        if self._data is None:
            self._data = value
            return
        if type(self._data) is bytes:
            self._data = bytearray(self._data)
        self._data += b"\n"
        self._data += value

    def _up_to_limit(self, chunk: bytes) -> bytes:
        """The part of a chunk before the first line that is too much; having one means failure."""
        # The line that is being read may be as large as the limit: it is measured, and not joined.
        before = sum(map(len, self._line))
        begins = b"".join([bytes(part[:6]) for part in self._line[:6]])
        end = 0
        size = 0 if self._data is None else len(self._data) + 1
        for line in chunk.split(b"\n"):
            length = before + len(line)
            if size + length > self._max_event_size:
                self._failed = True
                return chunk[:end]
            end += len(line) + 1
            name, colon, value = (begins + line[:6])[:6].partition(b":")
            if not length:
                size = 0
            elif name == b"data":
                size += length - len(name) - len(colon) - value.startswith(b" ") + 1
            before, begins = 0, b""
        return chunk

    def _forget(self) -> None:
        """Let go of an event that is over the limit."""
        self._raw, self._data, self._type = b"", None, ""
        self._line.clear()

    def _too_large(self) -> LimitExceededError:
        return LimitExceededError("a server-sent event", limit="max_event_size", maximum=self._max_event_size)


class DataDecoder(SSEDecoder):
    """As ``SSEDecoder``, but ``feed`` gives the ``data`` of each event alone: all that typed streams need."""

    __slots__ = ()

    _make = None

    if TYPE_CHECKING:

        def feed(self, chunk: bytes | bytearray | memoryview) -> list[bytes]:  # type: ignore[override]
            """The payloads that ``chunk`` completes, in order."""


class FaultDecoder(SSEDecoder):
    """As ``SSEDecoder``, and finds what the standard passes over and servers use to tell an error.

    An event of the type ``error`` comes even if it has no data. A field of the name ``error`` is such an event with
    that data. A line of JSON without a field name comes as ``StrayData``, instead of an event.
    """

    __slots__ = ()

    _finds_errors = True


class FaultDataDecoder(DataDecoder):
    """``DataDecoder`` and ``FaultDecoder`` in one: an event of the type ``error`` comes as ``ErrorData``.

    It is not ``bytes``, so that a JSON decoder refuses it: who only reads data need not look at each.
    """

    __slots__ = ()

    _finds_errors = True
