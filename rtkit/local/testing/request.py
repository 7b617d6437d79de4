"""One request as it came in: its head, its body, and the messages of a WebSocket."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

import msgspec

from rtkit.core import jsontext
from rtkit.errors.redact import HIDDEN, is_secret_header, redact_url

if TYPE_CHECKING:
    from starlette.types import Scope

__all__ = ["MAX_MESSAGES", "Headers", "Request"]

MAX_MESSAGES: Final = 10_000
"""Messages that are kept of one WebSocket: the newest."""


class Headers(Mapping[str, str]):
    """Header fields by name, in any case; repeated ones are joined by a comma. The ``repr`` hides secrets."""

    def __init__(self, pairs: Sequence[tuple[str, str]]) -> None:
        self._fields: dict[str, str] = {}
        for name, value in pairs:
            key = name.lower()
            self._fields[key] = f"{self._fields[key]}, {value}" if key in self._fields else value

    def __getitem__(self, name: str) -> str:
        return self._fields[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def __repr__(self) -> str:
        shown = {name: HIDDEN if is_secret_header(name) else value for name, value in self._fields.items()}
        return f"Headers({shown!r})"


@dataclass(eq=False)
class Request:
    """One request, or one WebSocket; ``body`` and ``messages`` are what has come in so far.

    ``close_code`` is set when the WebSocket is over. ``truncated``: more came than is kept.
    """

    method: str
    path: str
    query_string: str
    headers: Headers
    is_websocket: bool
    close_code: int | None = None
    truncated: bool = False
    _body: bytearray = field(default_factory=bytearray)
    _messages: deque[str | bytes] = field(default_factory=lambda: deque(maxlen=MAX_MESSAGES))
    _dropped: bool = False

    @classmethod
    def of(cls, scope: Scope) -> Request:
        pairs = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]]
        return cls(
            method=scope.get("method", "GET"),
            path=scope["path"],
            query_string=scope["query_string"].decode("latin-1"),
            headers=Headers(pairs),
            is_websocket=scope["type"] == "websocket",
        )

    @property
    def body(self) -> bytes:
        return bytes(self._body)

    @property
    def query(self) -> dict[str, str]:
        """The parameters of the query; of a repeated one, the last."""
        return dict(parse_qsl(self.query_string, keep_blank_values=True))

    @property
    def json(self) -> Any:
        """The body, decoded; raises `DecodeError` where it is not JSON."""
        return jsontext.parse(self.body)

    @property
    def messages(self) -> list[str | bytes]:
        """The messages of the client on a WebSocket: ``str`` for text, ``bytes`` for binary."""
        return list(self._messages)  # a list of its own: more may come while somebody goes through it

    @property
    def events(self) -> list[Any]:
        """The messages of a WebSocket that are JSON, decoded."""
        found = []
        for message in self.messages:
            try:
                found.append(msgspec.json.decode(message))
            except msgspec.DecodeError:
                continue
        return found

    def __repr__(self) -> str:
        url = redact_url(f"{self.path}?{self.query_string}") if self.query_string else self.path
        if self.is_websocket:
            return f"<Request WebSocket {url}, {len(self._messages)} messages>"
        return f"<Request {self.method} {url}, {len(self._body):,} bytes>"
