"""The server behind the recording proxy: which addresses are its own, and with which key it is asked."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

import httpx

from rtkit.errors.live import Live
from rtkit.errors.redact import redact_bad_url
from rtkit.local.server.keys import INSECURE_KEY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from starlette.types import Scope

__all__ = ["NotAPathError", "RecordedUpstream"]

# RFC 9112, section 3.2.1: a path and a query in printable ASCII.
_PATH: Final = re.compile(r"/[!-~]*")
_SLASHES: Final = ("//", "/\\")
# Steps, which would lead to another path, or to one that begins with two slashes.
_STEP: Final = re.compile(r"[/\\]\.{1,2}(?:[/\\]|$)")
_KEY_HEADERS: Final = {"authorization", "api-key"}


class NotAPathError(ValueError):
    """A request whose target is something else than a path: another host, an authority, an asterisk."""


class RecordedUpstream(Live):
    """``url`` is the base URL of the server; with ``api_key``, whoever asks asks with that key.

    Raises ValueError for a URL that can't be one.
    """

    _holds = "connections"
    _instead = "make one in each process"

    def __init__(self, url: str, *, api_key: str | None = None) -> None:
        self._base = url.rstrip("/")
        self._api_key = api_key
        parts = None
        with suppress(ValueError, httpx.InvalidURL):  # which may repeat a part of a password
            self._origin = _origin(self._base)
            parts = urlsplit(self._base)
        if (
            parts is None
            or parts.scheme not in {"http", "https"}
            or not parts.hostname
            or parts.query
            or parts.fragment
        ):
            raise _no_upstream(url)
        self._root = f"{parts.scheme}://{parts.netloc}"

    def target(self, scope: Scope) -> str:
        """Where a request goes: ``/v1/...`` below the base URL, any other path to the same path of its host.

        :raises NotAPathError: it would go elsewhere.
        """
        path = scope["raw_path"].decode("latin-1")
        query = scope["query_string"].decode("latin-1")
        # What a server after this one may take for two slashes, or for a host, is not a path of this one either.
        plain = _decoded(path)
        if (
            not _PATH.fullmatch(path)
            or plain.startswith(_SLASHES)
            or "#" in path + query
            or _STEP.search(plain)
        ):
            raise NotAPathError(path)
        below = path == "/v1" or path.startswith("/v1/")
        url = self._base + path.removeprefix("/v1") if below else self._root + path
        if self._api_key is not None:
            query = "&".join(one for one in query.split("&") if unquote(one.partition("=")[0]) != "api-key")
        url = f"{url}?{query}" if query else url
        try:
            same = _origin(url) == self._origin and urlsplit(url).netloc == urlsplit(self._root).netloc
        except (ValueError, httpx.InvalidURL):
            same = False
        if not same:
            raise NotAPathError(path)
        return url

    def headers(self, headers: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
        """Those of a request, with the key that the server is asked with."""
        pairs = list(headers)
        if self._api_key is None:
            return pairs
        others = [pair for pair in pairs if pair[0].lower() not in _KEY_HEADERS]
        if any(name.lower() == "api-key" for name, _ in pairs):  # as Azure has it
            return [*others, ("api-key", self._api_key)]
        return [*others, ("authorization", f"Bearer {self._api_key}")]

    def subprotocols(self, names: Iterable[str]) -> list[str]:
        """Those of a WebSocket; a key among them is replaced by the header."""
        return [name for name in names if self._api_key is None or not name.startswith(INSECURE_KEY)]


def _no_upstream(url: str) -> ValueError:
    shown = redact_bad_url(url)
    return ValueError(
        f"upstream is an http or https URL without a query, such as https://api.openai.com/v1, not {shown!r}"
    )


def _origin(url: str) -> tuple[str, str, int | None]:
    """Scheme, host and port, as the library has it that connects."""
    parsed = httpx.URL(url)
    return parsed.scheme, parsed.host, parsed.port


def _decoded(path: str) -> str:
    """A path without escapes, also where they were escaped themselves."""
    for _ in range(3):
        path = unquote(path)
    return path
