"""Finds the recorded exchange that answers a request; if there is none, says what differs."""

from __future__ import annotations

import difflib
import math
import re
import threading
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, urlsplit

import msgspec

from rtkit.cassettes.redaction import Redactor
from rtkit.core import forks
from rtkit.errors import CassetteMismatchError
from rtkit.errors.live import Live

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType
    from typing import Self

    from rtkit.cassettes.format import Cassette, Exchange

__all__ = ["MATCH", "Matcher", "seconds"]

MATCH: Final = ("method", "path", "query", "body")
"""What a request has to have in common with the recorded one. ``headers`` of given names: ``"header:NAME"``."""

MAX_COMPARED: Final = 50
"""Recorded requests that a request is compared with for the one most like it."""

MAX_DIFF_CHARS: Final = 8_000
"""What is shown of a difference."""

_BOUNDARY: Final = re.compile(r'boundary="?([^";]+)"?')


class Matcher(Live):
    """A cassette that answers requests. ``unplayed`` are the exchanges that nobody asked for yet."""

    _holds = "a server"
    _instead = "replay the file again where you need another one"

    def __init__(self, cassette: Cassette, *, speed: float, match: Sequence[str], repeat: bool) -> None:
        self.cassette = cassette
        self.speed = speed
        self.mismatches: list[str] = []
        """What was asked of `serve` that the cassette has no answer to, with the differences."""
        self._match = match
        self._repeat = repeat
        # Each with its description, which is made once: a long cassette is looked through at every request.
        self._unplayed = [(self._describe(exchange), exchange) for exchange in cassette.exchanges]
        self._played: dict[tuple[str, ...], Exchange] = {}
        self._lock = threading.Lock()
        forks.watch(self)

    def forked(self) -> None:
        """This is a child, which goes through the cassette by itself from here on."""
        self._lock = threading.Lock()  # another thread of the parent may have had it

    def __repr__(self) -> str:
        left = f"{len(self._unplayed)} of {len(self.cassette.exchanges)} left"
        return f"<{type(self).__name__} of {self.cassette.path}, {left}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Nothing is open here."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Nothing is open here."""

    @property
    def unplayed(self) -> list[Exchange]:
        return [exchange for _, exchange in tuple(self._unplayed)]

    def take(
        self, method: str, url: str, headers: Sequence[tuple[str, str]], body: bytes, *, websocket: bool
    ) -> Exchange:
        """The exchange that answers this request; the first of those that are alike, which is then used up.

        Raises ``CassetteMismatchError``.
        """
        redactor = Redactor()
        redactor.learn(url, headers)
        redactor.learn_body(body)
        asked = self._description(
            method, redactor.url(url), redactor.headers(headers), redactor.data(body), websocket=websocket
        )
        with self._lock:  # requests come from any thread
            for index, (description, exchange) in enumerate(self._unplayed):
                if description == asked:
                    del self._unplayed[index]
                    self._played[asked] = exchange
                    return exchange
            if self._repeat and asked in self._played:
                return self._played[asked]
        raise self._mismatch(asked)

    def _describe(self, exchange: Exchange) -> tuple[str, ...]:
        # Again: an earlier version, or a program without its own names, hid less.
        request, redactor = exchange.request, Redactor()
        return self._description(
            request.method,
            redactor.url(request.url),
            redactor.headers(request.headers),
            redactor.data(request.data),
            websocket=request.websocket,
        )

    def _description(
        self, method: str, url: str, headers: Sequence[tuple[str, str]], body: bytes, *, websocket: bool
    ) -> tuple[str, ...]:
        """A request as lines of text: equal where the requests are as good as equal."""
        parts = urlsplit(url)
        fields = {name.lower(): value for name, value in headers}
        first = "WebSocket" if websocket else method if "method" in self._match else "*"
        lines = [f"{first} {parts.path if 'path' in self._match else '*'}"]
        if "query" in self._match:
            pairs = sorted(parse_qsl(parts.query, keep_blank_values=True))
            lines += [f"? {name} = {value}" for name, value in pairs]
        names = sorted(part.partition(":")[2].lower() for part in self._match if ":" in part)
        lines += [f"{name}: {fields.get(name, '')}" for name in names]
        if "body" in self._match and body and not websocket:
            lines += ["", *_lines(body, fields.get("content-type", ""))]
        return tuple(lines)

    def _mismatch(self, asked: tuple[str, ...]) -> CassetteMismatchError:
        known = [description for description, _ in tuple(self._unplayed)]
        if self._repeat:
            known = [self._describe(exchange) for exchange in self.cassette.exchanges]
        if asked in self._played:
            reason = "it was recorded less often than it is asked; repeat=True plays it again"
            if self.cassette.limit is not None:
                reason = f"{self.cassette.limit}, and {reason}"
            return CassetteMismatchError(asked[0], path=self.cassette.path, reason=reason)
        if not known:
            reason = f"all {len(self.cassette.exchanges)} exchanges have been played"
            if self.cassette.limit is not None:
                reason += f"; {self.cassette.limit}"
            return CassetteMismatchError(asked[0], path=self.cassette.path, reason=reason)
        known.sort(key=lambda lines: lines[0] != asked[0])
        nearest = max(known[:MAX_COMPARED], key=lambda lines: _likeness(lines, asked))
        difference = difflib.unified_diff(nearest, asked, "recorded", "asked", lineterm="", n=3)
        text = "\n".join(difference)
        if len(text) > MAX_DIFF_CHARS:
            text = text[:MAX_DIFF_CHARS] + "\n..."
        reason = "no recorded request is like it; the nearest differs so:"
        if self.cassette.limit is not None:
            reason = f"{self.cassette.limit}, and {reason}"
        return CassetteMismatchError(asked[0], path=self.cassette.path, reason=reason, diff=text)


def _likeness(lines: tuple[str, ...], asked: tuple[str, ...]) -> float:
    return (lines[0] == asked[0]) + difflib.SequenceMatcher(None, lines[:500], asked[:500]).ratio()


def _lines(body: bytes, content_type: str) -> list[str]:
    """A body as lines to compare: JSON in one spelling, a multipart body without its random boundary."""
    if found := _BOUNDARY.search(content_type):
        body = body.replace(found[1].encode(), b"boundary")
    try:
        value = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return body.decode("utf-8", "backslashreplace").splitlines()
    return msgspec.json.format(msgspec.json.encode(value, order="sorted"), indent=2).decode().splitlines()


def seconds(value: float, speed: float) -> float:
    """What ``value`` seconds of a recording last."""
    return 0.0 if math.isinf(speed) else value / speed
