"""Takes secrets out before anything is written, wherever they stand and however the network cuts them.

What a request authenticates itself with is looked for, word for word, in everything that comes after it; besides
that, what is named or looks like a secret is hidden, as in logs and errors (`rtkit.errors.redact`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rtkit.errors.redact import (
    HIDDEN,
    is_secret_header,
    redact_data,
    redact_header,
    redact_text,
    redact_url,
    secrets_in,
    secrets_of_pairs,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Redactor", "StreamRedactor"]

MAX_HELD_BYTES: Final = 4 * 1024 * 1024
"""What is held back of a body until it is known to hold no secret."""

MAX_LEARNED: Final = 1_000
"""Secrets that one recording looks for by heart: the first ones. Those with a name or a shape have no bound."""

_OVERLAP: Final = 16 * 1024
"""What stays behind when more than that has come: longer than any secret, which is at most a header."""

_MAX_CUTS: Final = 8
_ENDS: Final = (b"\n", b",", b" ", b"&")
_USER: Final = f"{HIDDEN}@"


class Redactor:
    """What one recording knows to be secret."""

    def __init__(self) -> None:
        self._secrets: list[str] = []

    def learn(self, url: str, headers: Sequence[tuple[str, str]]) -> None:
        """Take the secrets of a request, so that they are hidden from then on."""
        self._add(secrets_of_pairs(headers, url))

    def learn_body(self, data: bytes) -> None:
        """Take those that the body of a request names: a server may echo them."""
        self._add(secrets_in(data))

    def _add(self, found: Iterable[str]) -> None:
        known = set(self._secrets)
        new = [secret for secret in dict.fromkeys(found) if secret not in known]
        if new:
            kept = [*self._secrets, *new[: MAX_LEARNED - len(known)]]
            self._secrets = sorted(kept, key=len, reverse=True)

    def url(self, url: str) -> str:
        return redact_text(redact_url(url), known=self._secrets, user=_USER)

    def headers(self, headers: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
        return [
            (name, HIDDEN if is_secret_header(name) else redact_header(name, value, known=self._secrets))
            for name, value in headers
        ]

    def text(self, text: str) -> str:
        return redact_text(text, known=self._secrets, user=_USER)

    def data(self, data: bytes) -> bytes:
        """Bytes of any kind; those of them that are text may hold secrets."""
        return redact_data(data, known=self._secrets, user=_USER)


class StreamRedactor:
    """A body in pieces. They come out as they went in, and when; where a secret lay, as one piece.

    No event of an event stream comes out before it is whole, and of any other body nothing before its end: a
    secret may be cut anywhere. Beyond ``max_held`` bytes what came first goes out, but for an overlap.
    """

    def __init__(self, redactor: Redactor, *, events: bool, max_held: int = MAX_HELD_BYTES) -> None:
        self._max_held = max(max_held, 2 * _OVERLAP)
        self._redactor = redactor
        self._events = events
        self._held: list[tuple[float, bytes]] = []
        self._size = 0

    def feed(self, t: float, data: bytes) -> list[tuple[float, bytes]]:
        """The pieces that may be written now, each with its time."""
        if data:
            self._held.append((t, data))
            self._size += len(data)
        if self._events and b"".join(chunk for _, chunk in self._held[-4:]).endswith((b"\n\n", b"\r\n\r\n")):
            return self.flush()
        return self._shed() if self._size > self._max_held else []

    def flush(self) -> list[tuple[float, bytes]]:
        """All that is left."""
        held, self._held, self._size = self._held, [], 0
        whole = b"".join(data for _, data in held)
        hidden = self._redactor.data(whole)
        return held if hidden == whole else [(held[-1][0], hidden)]

    def _shed(self) -> list[tuple[float, bytes]]:
        t = self._held[-1][0]
        whole = b"".join(data for _, data in self._held)
        cut = self._cut(whole)
        # Where no cut is safe, the rest is written hidden as well; a secret that goes on behind it is seen half.
        out = self._redactor.data(whole[:cut])
        keep = whole[cut:]
        self._held, self._size = [(t, keep)] if keep else [], len(keep)
        return [(t, out)]

    def _cut(self, whole: bytes) -> int:
        """Where nothing secret lies across: both sides hide what the whole hides. The right one is kept raw."""
        begin = len(whole) - 4 * _OVERLAP
        end = len(whole) - _OVERLAP
        hidden = self._redactor.data(whole[begin:])
        for sign in _ENDS:
            place = end
            for _ in range(_MAX_CUTS):
                place = whole.rfind(sign, begin, place)
                if place < 0:
                    break
                left, right = whole[begin : place + 1], whole[place + 1 :]
                if self._redactor.data(left) + self._redactor.data(right) == hidden:
                    return place + 1
        return end
