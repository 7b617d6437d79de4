"""The opening handshake of a WebSocket (RFC 6455, 4.1), on bytes.

`websockets` has the rules; this module keeps secrets out of what it says, keeps what a server that refuses
has answered, and decides where a redirect may lead.
"""

from __future__ import annotations

import logging
import urllib.parse
from collections.abc import Mapping
from dataclasses import replace
from http.client import HTTPException, parse_headers
from io import BytesIO
from typing import TYPE_CHECKING, Any

from websockets.client import ClientProtocol
from websockets.exceptions import InvalidStatus, InvalidURI
from websockets.extensions.permessage_deflate import ClientPerMessageDeflateFactory
from websockets.http11 import Response
from websockets.protocol import OPEN
from websockets.uri import WebSocketURI, parse_uri

from rtkit.errors import WebSocketUpgradeError
from rtkit.errors.redact import scrub, secrets_of_pairs

if TYPE_CHECKING:
    from collections.abc import Iterable, MutableMapping, Sequence

    Headers = Mapping[str, str] | Iterable[tuple[str, str]]

MAX_REFUSAL = 64 * 1024
"""How much of a refusal's body is kept, in bytes, and how much is read of an answer that does not end."""

MAX_REDIRECTS = 5

_HEAD_END = b"\r\n\r\n"
_REDIRECTS = {301, 302, 303, 307, 308}
_OWN_HEADERS = {"connection", "upgrade"}
# The ones that a caller's header replaces; other repeated names are sent repeatedly.
_SINGLE_HEADERS = {"authorization", "host", "origin", "user-agent"}


class _Logger(logging.LoggerAdapter[logging.Logger]):
    """Never at debug level: there, `websockets` writes each header, the key among them, and each frame."""

    def isEnabledFor(self, level: int) -> bool:  # noqa: N802 -- the name in logging
        return level > logging.DEBUG and super().isEnabledFor(level)

    def process(self, msg: Any, kwargs: MutableMapping[str, Any]) -> tuple[Any, MutableMapping[str, Any]]:
        return msg, kwargs


logger = _Logger(logging.getLogger("rtkit.net"), {})


def parse_url(url: str) -> WebSocketURI:
    """``ws``, ``wss``, ``http`` and ``https`` addresses. Raises ValueError, which does not repeat ``url``."""
    scheme, separator, rest = url.partition("://")
    mapped = {"http": "ws", "https": "wss"}.get(scheme.lower(), scheme)
    try:
        return parse_uri(mapped + separator + rest)
    except InvalidURI as error:
        reason = error.msg
    except ValueError:
        reason = "the host or the port cannot be read"
    # Raised out here, so that the first error, which does repeat it, is not its context.
    raise ValueError(f"not the address of a WebSocket: {reason}")


def shown_url(uri: WebSocketURI) -> str:
    """The address without credentials and query: a key may be in either."""
    host = f"[{uri.host}]" if ":" in uri.host else uri.host
    return f"{'wss' if uri.secure else 'ws'}://{host}:{uri.port}{uri.path or '/'}"


def checked_headers(headers: Headers) -> list[tuple[str, str]]:
    """Raises ValueError for what no request can carry; its message has the name, never the value."""
    given: Any = headers.items() if isinstance(headers, Mapping) else headers
    pairs: list[tuple[str, str]] = list(given)
    for name, value in pairs:
        if name.lower() in _OWN_HEADERS or name.lower().startswith("sec-websocket-"):
            raise ValueError(f"the header {name} belongs to the handshake; use the argument for it, if any")
        if not name.isascii() or not name.replace("-", "").replace("_", "").isalnum():
            raise ValueError("a header has a name that HTTP does not allow")
        if not value.isprintable() or not _is_latin1(value):
            raise ValueError(f"the header {name} has a line break or a character that HTTP does not allow")
    return pairs


def _is_latin1(value: str) -> bool:
    return all(ord(character) < 256 for character in value)


def redirect_target(uri: WebSocketURI, refusal: WebSocketUpgradeError) -> WebSocketURI | None:
    """Where ``refusal`` leads, or ``None`` if it is not a redirect.

    Raises:
        WebSocketUpgradeError: to another origin. The headers hold credentials, and theirs is this origin
        only.
    """
    location = refusal.headers.get("location")
    if refusal.status_code not in _REDIRECTS or location is None:
        return None
    try:
        target = parse_url(urllib.parse.urljoin(_http_url(uri), location))
    except ValueError:
        target = None
    if target is not None and (target.secure, target.host, target.port) == (uri.secure, uri.host, uri.port):
        # The credentials of the address are this origin's, as those in the headers are.
        return replace(target, username=uri.username, password=uri.password)
    where = "nowhere" if target is None else f"to another origin, {shown_url(target)}"
    raise WebSocketUpgradeError(
        f"HTTP {refusal.status_code} leads {where}; connect there yourself if it may have the headers",
        url=refusal.url,
        status_code=refusal.status_code,
        headers=refusal.headers,
        body=refusal.body,
    )


def _http_url(uri: WebSocketURI) -> str:
    # urljoin knows http, but not ws.
    scheme, _, rest = shown_url(uri).partition("://")
    return f"{'https' if scheme == 'wss' else 'http'}://{rest}"


def _deflate() -> ClientPerMessageDeflateFactory:
    """A window of 4 KiB to compress with, and little memory beside: events are small and alike, and the defaults of
    zlib take a quarter of a megabyte. The server keeps its window: not every server can be asked to shrink it."""
    return ClientPerMessageDeflateFactory(client_max_window_bits=12, compress_settings={"memLevel": 5})


class Handshake:
    """One upgrade: `data_to_send` once, then `receive_data` until it returns true."""

    def __init__(
        self,
        uri: WebSocketURI,
        *,
        headers: Sequence[tuple[str, str]],
        subprotocols: Sequence[str],
        compression: str | None,
        max_message_size: int,
    ) -> None:
        self.protocol = ClientProtocol(
            uri,
            subprotocols=list(subprotocols) or None,  # type: ignore[arg-type]  # a NewType of str
            extensions=[_deflate()] if compression == "deflate" else None,
            max_size=max_message_size,
            logger=logger,
        )
        self.rest = b""
        """What came in one piece with the answer, and is not parsed yet."""
        self.response_headers: dict[str, str] = {}
        self._url = shown_url(uri)
        self._headers = headers
        self._sent: list[tuple[str, str]] = []
        self._secret_url = f"//{uri.username or ''}:{uri.password or ''}@{uri.host}/?{uri.query}"
        self._received = bytearray()

    def data_to_send(self) -> bytes:
        request = self.protocol.connect()
        for name in {name.lower() for name, _ in self._headers} & _SINGLE_HEADERS:
            if name in request.headers:
                del request.headers[name]
        for name, value in self._headers:
            request.headers[name] = value
        self._sent = list(request.headers.raw_items())
        self.protocol.send_request(request)
        return b"".join(self.protocol.data_to_send())

    def receive_data(self, data: bytes) -> bool:
        """Whether the connection is open now; an empty ``data`` is the end of the stream.

        Raises:
            WebSocketUpgradeError: the server refused, or does not speak HTTP.
        """
        if data:
            self._feed(data)
        else:
            self.protocol.receive_eof()
        events = self.protocol.events_received()
        response, error = (events[0] if events else None), self.protocol.handshake_exc
        if error is None and response is None:
            if len(self._received) < 2 * MAX_REFUSAL:
                return False
            # An answer without end; an accepted upgrade has a head alone, and that is shorter.
            raise self.refusal() or self._no_http(None)
        if error is None and isinstance(response, Response):
            self.response_headers = _plain(response.headers.raw_items())
            return True
        if isinstance(response, Response):
            raise self._refused(
                None if isinstance(error, InvalidStatus) else str(error),
                response.status_code,
                _plain(response.headers.raw_items()),
                bytes(response.body or b""),
            ) from error
        raise self.refusal() or self._no_http(error) from error

    def _feed(self, data: bytes) -> None:
        """The head alone first: what follows an accepting one is for the connection, with its limits."""
        known = len(self._received)
        self._received += data[: 2 * MAX_REFUSAL - known]
        end = self._received.find(_HEAD_END, max(known - len(_HEAD_END), 0))
        of_head = len(data) if end < 0 else max(end + len(_HEAD_END) - known, 0)
        if of_head:
            self.protocol.receive_data(data[:of_head])
        if self.protocol.state is OPEN:
            self.rest = data[of_head:]
        elif of_head < len(data):
            self.protocol.receive_data(data[of_head:])

    def refusal(self) -> WebSocketUpgradeError | None:
        """The refusal that a head without the whole of its body is; ``None`` without a head.

        For an answer whose body does not end, in time or at all.
        """
        head, end, body = bytes(self._received).partition(_HEAD_END)
        status_line, _, fields = head.partition(b"\r\n")
        version, _, status = status_line.partition(b" ")
        if not end or not version.startswith(b"HTTP/") or not status[:3].isdigit() or status[:3] == b"101":
            return None
        try:
            message = parse_headers(BytesIO(fields + b"\r\n\r\n"))
        except HTTPException:
            return None
        return self._refused(None, int(status[:3]), _plain(message.items()), body)

    def _refused(
        self, reason: str | None, status_code: int, headers: dict[str, str], body: bytes
    ) -> WebSocketUpgradeError:
        # A server may echo the key that it did not like.
        secrets = secrets_of_pairs(self._sent, self._secret_url)
        return WebSocketUpgradeError(
            reason or f"the server answered HTTP {status_code}",
            url=self._url,
            status_code=status_code,
            headers={name: scrub(value, secrets) for name, value in headers.items()},
            body=scrub(body, secrets)[:MAX_REFUSAL],
        )

    def _no_http(self, error: BaseException | None) -> WebSocketUpgradeError:
        if isinstance(error and error.__cause__, EOFError):
            reason = "the server closed the connection before the end of its answer"
        else:
            reason = "the server's answer is not an HTTP response"
        return WebSocketUpgradeError(reason, url=self._url, status_code=None, headers={}, body=b"")


def _plain(items: Iterable[tuple[str, str]]) -> dict[str, str]:
    headers: dict[str, str] = {}
    for name, value in items:
        key = name.lower()
        headers[key] = f"{headers[key]}, {value}" if key in headers else value
    return headers
