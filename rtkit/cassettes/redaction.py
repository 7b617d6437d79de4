"""Takes secrets out before anything is written, wherever they stand and however the network cuts them.

What a request authenticates itself with is looked for, word for word, in everything that comes after it; besides
that, what is named or spelled like a key is hidden. (`rtkit.errors.redact` hides every ``"token"``; here
they are also the words of a reply, and stay.)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, urlsplit

from rtkit.errors.redact import HIDDEN, is_secret_header, redact_url, secrets_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Redactor", "StreamRedactor"]

MAX_HELD_BYTES: Final = 4 * 1024 * 1024
"""What is held back of a body until it is known to hold no secret."""

_OVERLAP: Final = 16 * 1024
"""What stays behind when more than that has come: longer than any secret, which is at most a header."""

_SHORTEST: Final = 8  # shorter ones are placeholders, such as "test"
_PREFIX: Final = "openai-insecure-api-key."  # a browser's key, among the subprotocols

_NAMES: Final = (
    r"(?:[\w-]*(?:api[-_]?key|secret|password|authorization)"
    r"|[\w-]*(?:access|refresh|auth|session)[-_]?token|id[-_]?token)"
)
_NAMED: Final = re.compile(
    rf'("{_NAMES}"\s*:\s*(?:\{{\s*"value"\s*:\s*)?")(?:[^"\\]|\\.)+',
    re.IGNORECASE,
)
# JSON in a text of JSON, such as the arguments of a call: its quotes are escaped, once or more often.
_NESTED: Final = re.compile(rf'(\\{{1,31}}"{_NAMES}\\{{1,31}}"\s*:\s*\\{{1,31}}")[^"\\]+', re.IGNORECASE)
# A form, or the query of a URL that stands in a text.
_FIELD: Final = re.compile(rf"(?<![\w-])({_NAMES}=)[^&\s\"'<>\\]+", re.IGNORECASE)
_USER_INFO: Final = re.compile(r"(?<=://)[^/?#\s\"'<>\\@:]*:[^/?#\s\"'<>\\@]*@")
_SPELLED: Final = re.compile(r"(?<![A-Za-z0-9])(sk|ek|rk)([-_])[A-Za-z0-9_-]{8,}")
_BEARER: Final = re.compile(r"\b(Bearer|Basic)( +)[A-Za-z0-9_.~+/=-]{8,}", re.IGNORECASE)


class Redactor:
    """What one recording knows to be secret."""

    def __init__(self) -> None:
        self._secrets: list[str] = []

    def learn(self, url: str, headers: Sequence[tuple[str, str]]) -> None:
        """Take the secrets of a request, so that they are hidden from then on."""
        found = set(self._secrets)
        # One header after the other: of a mapping, repeated ones would be lost.
        for name, value in headers:
            found.update(secrets_of({name: value}))
            if name.lower() == "sec-websocket-protocol":
                words = (word.strip() for word in value.split(","))
                found.update(word.removeprefix(_PREFIX) for word in words if word.startswith(_PREFIX))
        parts = urlsplit(url)
        if parts.password:
            found.add(parts.password)
        for name, value in parse_qsl(parts.query):
            if value not in redact_url(f"?{name}={value}"):
                found.add(value)
        self._secrets = sorted((one for one in found if len(one) >= _SHORTEST), key=len, reverse=True)

    def url(self, url: str) -> str:
        return self._known(redact_url(url))

    def headers(self, headers: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
        return [(name, HIDDEN if is_secret_header(name) else self.text(value)) for name, value in headers]

    def text(self, text: str) -> str:
        text = self._known(text)
        # Most texts hold none of these, which is seen sooner without a pattern.
        for sign, pattern in (('"', _NAMED), ('\\"', _NESTED), ("=", _FIELD)):
            if sign in text:
                text = pattern.sub(rf"\g<1>{HIDDEN}", text)
        if "://" in text:
            text = _USER_INFO.sub(f"{HIDDEN}@", text)
        text = _BEARER.sub(rf"\g<1>\g<2>{HIDDEN}", text)
        return _SPELLED.sub(rf"\g<1>\g<2>{HIDDEN}", text)

    def data(self, data: bytes) -> bytes:
        """Bytes of any kind; those of them that are text may hold secrets."""
        return self.text(data.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")

    def _known(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        return text


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
        if self._events and b"".join(piece for _, piece in self._held[-4:]).endswith((b"\n\n", b"\r\n\r\n")):
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
        whole = self._redactor.data(b"".join(data for _, data in self._held))
        keep = whole[-_OVERLAP:]
        self._held, self._size = [(t, keep)], len(keep)
        return [(t, whole[:-_OVERLAP])]
