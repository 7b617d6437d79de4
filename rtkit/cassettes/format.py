"""The file: JSON Lines, one thing that happened in each; docs/cassettes.md describes it for other programs.

The first line says what the file is, the others are in the order in which things happened. Lines of several
exchanges may be mixed. A file that was cut off is as good as its whole lines. A recording that reached its limit
ends with a line that says so; nothing follows it.
"""

from __future__ import annotations

import base64
import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

import msgspec

from rtkit.errors import CassetteFormatError, LimitExceededError

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

__all__ = [
    "MAX_FILE_BYTES",
    "VERSION",
    "Cassette",
    "Data",
    "End",
    "Exchange",
    "Head",
    "Limit",
    "Record",
    "RequestRecord",
    "ResponseRecord",
    "decode_line",
    "encode_line",
    "load",
]

VERSION: Final = 1

MAX_FILE_BYTES: Final = 256 * 1024 * 1024
"""The longest cassette that is written, or read, in bytes."""

Pairs: TypeAlias = list[tuple[str, str]]


class _Record(
    msgspec.Struct, tag_field="kind", omit_defaults=True, forbid_unknown_fields=False, kw_only=True
): ...


class Head(_Record, tag="cassette", kw_only=True):
    """The first line. ``created`` is in UTC (RFC 3339)."""

    version: int
    created: str = ""
    by: str = ""


class _Timed(_Record, kw_only=True):
    """``t`` is in seconds since the recording began; ``exchange`` counts from 1."""

    t: float
    exchange: int


class _Bytes(_Timed, kw_only=True):
    """``text`` where the bytes are UTF-8, else ``base64``. Of a WebSocket, the one is a text message and the
    other a binary one."""

    text: str | None = None
    base64: str | None = None

    @property
    def data(self) -> bytes:
        if self.base64 is not None:
            return base64.b64decode(self.base64)
        return (self.text or "").encode()


class RequestRecord(_Bytes, tag="request", kw_only=True):
    """What was asked, with its body; of a WebSocket, the upgrade."""

    method: str
    url: str
    headers: Pairs = []
    websocket: bool = False


class ResponseRecord(_Timed, tag="response", kw_only=True):
    """The status and the headers of the answer."""

    status: int
    headers: Pairs = []


class Data(_Bytes, tag="data", kw_only=True):
    """A piece of the body as one read brought it, or a message of a WebSocket, from one of the two sides."""

    sender: Literal["server", "client"] = msgspec.field(name="from", default="server")


class End(_Timed, tag="end", kw_only=True):
    """How it ended. ``complete``: as HTTP has it. ``closed``: of a WebSocket with a Close frame, or of a body
    that was not read to its end, ``by`` one side. ``error``: it broke; ``error`` names the exception."""

    how: Literal["complete", "closed", "error"]
    by: Literal["server", "client", "network"] | None = None
    code: int | None = None
    reason: str = ""
    error: str = ""


class Limit(_Record, tag="limit", kw_only=True):
    """The last line of a recording that reached ``max_bytes``: what happened afterwards is not in the file."""

    t: float
    max_bytes: int

    def __str__(self) -> str:
        return f"the recording ended here, at max_bytes={self.max_bytes:,}"


Record: TypeAlias = Head | RequestRecord | ResponseRecord | Data | End | Limit

_encoder: Final = msgspec.json.Encoder()
_decoder: Final = msgspec.json.Decoder(Record)


def encode_line(record: Record) -> bytes:
    """One line of a cassette, without its line break."""
    return _encoder.encode(record)


def decode_line(line: bytes) -> Record:
    """Raises msgspec.DecodeError, UnicodeDecodeError or ValueError where the line is none of a cassette."""
    record: Record = _decoder.decode(line)
    if isinstance(record, _Bytes) and record.base64 is not None:
        base64.b64decode(record.base64, validate=True)
    return record


def as_text(data: bytes, *, binary: bool = False) -> dict[str, Any]:
    """The fields ``text`` or ``base64`` for some bytes; ``binary``: they are not text, whatever they look like."""
    if not binary:
        try:
            return {"text": data.decode()}
        except UnicodeDecodeError:
            pass
    return {"base64": base64.b64encode(data).decode()}


@dataclass
class Exchange:
    """One request and everything that came of it, in order."""

    request: RequestRecord
    response: ResponseRecord | None = None
    data: list[Data] = field(default_factory=list)
    end: End | None = None
    limit: Limit | None = None
    """At which the recording ended before this exchange did."""


@dataclass
class Cassette:
    """A whole file."""

    path: str
    head: Head
    exchanges: list[Exchange]
    limit: Limit | None = None
    """What the recording ended at, where that was its limit: what came later is not here."""

    @property
    def duration(self) -> float:
        """Seconds from the first thing that happened to the last."""
        times = [record.t for exchange in self.exchanges for record in _records(exchange)]
        return max(times, default=0.0) - min(times, default=0.0)


def _records(exchange: Exchange) -> Iterable[RequestRecord | ResponseRecord | Data | End]:
    ends: list[Any] = [one for one in (exchange.response, exchange.end) if one is not None]
    return itertools.chain([exchange.request], exchange.data, ends)


def load(path: str | os.PathLike[str]) -> Cassette:
    """Read a cassette.

    Raises ``CassetteFormatError`` if a line does not belong to a cassette (the last one may be cut off), OSError,
    and ``LimitExceededError`` over ``MAX_FILE_BYTES``.
    """
    name = str(path)
    with open(path, "rb") as file:
        content = file.read(MAX_FILE_BYTES + 1)
    if len(content) > MAX_FILE_BYTES:
        raise LimitExceededError(f"the cassette {name}", limit="MAX_FILE_BYTES", maximum=MAX_FILE_BYTES)
    *lines, rest = content.split(b"\n")
    head: Head | None = None
    limit: Limit | None = None
    exchanges: dict[int, Exchange] = {}
    for number, line in enumerate([*lines, rest], 1):
        if not line.strip():
            continue
        try:
            record = decode_line(line)
            if number == 1:
                head = _checked_head(record)
            elif isinstance(record, Limit):
                limit = record
            elif not isinstance(record, Head) and limit is None:
                _put(record, exchanges)
        except (msgspec.DecodeError, ValueError) as error:
            if number > len(lines) and number > 1:  # without its line break: cut off
                break
            message = str(error) if head is not None else f"this is not a recording of rtkit's: {error}"
            raise CassetteFormatError(message, path=name, line=number) from None
    if head is None:
        raise CassetteFormatError("the file is empty", path=name, line=1)
    for exchange in exchanges.values():
        exchange.limit = limit if exchange.end is None else None
    return Cassette(name, head, list(exchanges.values()), limit)


def _checked_head(record: Record) -> Head:
    if not isinstance(record, Head):
        raise ValueError('a cassette begins with a line of kind "cassette"')  # noqa: TRY004 - of the file
    if record.version > VERSION:
        raise ValueError(
            f"version {record.version} is later than {VERSION}, the latest that is known here; update rtkit"
        )
    return record


def _put(record: RequestRecord | ResponseRecord | Data | End, exchanges: dict[int, Exchange]) -> None:
    if isinstance(record, RequestRecord):
        exchanges[record.exchange] = Exchange(record)
        return
    exchange = exchanges.get(record.exchange)
    if exchange is None:
        raise ValueError(f"there is no request of exchange {record.exchange} before this line")
    match record:
        case ResponseRecord():
            exchange.response = record
        case Data():
            exchange.data.append(record)
        case End():
            exchange.end = record
