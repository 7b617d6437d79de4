"""Which proxy to use, and what to say to it; no I/O.

A proxy is chosen as the standard library reads the environment and the system's settings
(`urllib.request.getproxies`, `urllib.request.proxy_bypass`): ``WSS_PROXY``, ``HTTPS_PROXY``, ``ALL_PROXY``,
``NO_PROXY`` and their lower-case forms.
"""

from __future__ import annotations

import base64
import ipaddress
import urllib.parse
import urllib.request
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from rtkit.errors import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Generator

_DEFAULT_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
# RFC 6455, 4.1 step 3: a SOCKS proxy first, then the one for HTTPS, then the one for HTTP.
_SECURE = ("wss", "socks", "https", "all")
_PLAIN = ("ws", "socks", "https", "http", "all")

MAX_CONNECT_RESPONSE = 64 * 1024
"""The longest head of an HTTP proxy's answer, in bytes; a security limit."""

_SOCKS_REPLIES = {
    1: "general failure",
    2: "the rules do not allow this connection",
    3: "network unreachable",
    4: "host unreachable",
    5: "connection refused",
    6: "TTL expired",
    7: "command not supported",
    8: "address type not supported",
}


class ProxyRefusal(Exception):  # noqa: N818 -- caught and told as WebSocketProxyError, with both addresses
    """What the proxy said, before it is known whom it concerns."""

    def __init__(self, reason: str, status_code: int | None = None) -> None:
        self.reason = reason
        self.status_code = status_code
        super().__init__(reason)


@dataclass(frozen=True)
class Proxy:
    """``socks5`` resolves names here, ``socks5h`` at the proxy, as curl has it."""

    scheme: str
    host: str
    port: int
    username: str | None = field(default=None, repr=False)
    password: str | None = field(default=None, repr=False)

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"

    @property
    def is_socks(self) -> bool:
        return self.scheme.startswith("socks")

    @classmethod
    def parse(cls, url: str) -> Proxy:
        """Raises ValueError, which does not repeat ``url``: it may hold a password."""
        parts = port = None
        try:
            parts = urllib.parse.urlsplit(url)
            port = parts.port
        except ValueError:
            parts = None
        if parts is None:  # raised out here, for the first error repeats what it could not read
            raise ValueError("the address of the proxy is not a URL")
        # macOS and Windows name a SOCKS proxy "socks"; names are then left to it.
        scheme = "socks5h" if parts.scheme == "socks" else parts.scheme
        if scheme not in _DEFAULT_PORTS:
            known = ", ".join(_DEFAULT_PORTS)
            raise ValueError(f"the scheme of a proxy is one of {known}; this one is {scheme!r}")
        if not parts.hostname:
            raise ValueError("the address of the proxy has no host")
        username, password = (
            None if part is None else urllib.parse.unquote(part) for part in (parts.username, parts.password)
        )
        return cls(scheme, parts.hostname, port or _DEFAULT_PORTS[scheme], username, password)


def proxy_for(host: str, port: int, *, secure: bool, proxy: str | bool) -> Proxy | None:
    """``proxy`` is an address, ``True`` for what the environment says, or ``False`` for none.

    Raises:
        ValueError: the address is not one of a usable proxy.
    """
    if proxy is False:
        return None
    if proxy is not True:
        return Proxy.parse(proxy)
    bracketed = f"[{host}]" if ":" in host else host
    if urllib.request.proxy_bypass(host) or urllib.request.proxy_bypass(f"{bracketed}:{port}"):
        return None
    configured = urllib.request.getproxies()
    for scheme in _SECURE if secure else _PLAIN:
        if url := configured.get(scheme):
            if scheme == "socks" and url.startswith("http://"):
                url = "socks5h://" + url.removeprefix("http://")
            # The variables often name a host alone.
            return Proxy.parse(url if "://" in url else f"http://{url}")
    return None


def connect_request(proxy: Proxy, host: str, port: int) -> bytes:
    """The request for a tunnel (RFC 9110, 9.3.6)."""
    authority = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    head = f"CONNECT {authority} HTTP/1.1\r\nHost: {authority}\r\n"
    if proxy.username is not None:
        credentials = f"{proxy.username}:{proxy.password or ''}".encode()
        head += f"Proxy-Authorization: Basic {base64.b64encode(credentials).decode()}\r\n"
    return f"{head}\r\n".encode("ascii")


def http_tunnel(proxy: Proxy, host: str, port: int) -> Generator[bytes, bytes, None]:
    """Talk to an HTTP proxy: yields bytes to send (or none), is sent what came in answer.

    Raises:
        ProxyRefusal: it answered something else than 2xx, or no HTTP at all.
    """
    received = yield connect_request(proxy, host, port)
    while b"\r\n\r\n" not in received:
        if len(received) > MAX_CONNECT_RESPONSE:
            raise ProxyRefusal(f"the head of its answer is over {MAX_CONNECT_RESPONSE:,} bytes")
        more = yield b""
        if not more:
            raise ProxyRefusal("it closed the connection before the end of its answer")
        received += more
    head, _, rest = received.partition(b"\r\n\r\n")
    version, _, status = head.partition(b"\r\n")[0].partition(b" ")
    code = status[:3]
    if not version.startswith(b"HTTP/1.") or not code.isdigit() or status[3:4] not in {b"", b" "}:
        raise ProxyRefusal("its answer is not HTTP")
    if not code.startswith(b"2"):
        hint = "; give it as http://user:password@host" if code == b"407" else ""
        phrase = status.decode("latin-1").strip()
        raise ProxyRefusal(f"it answered {phrase}{hint}", int(code))
    if rest:
        # The client speaks first in TLS and in HTTP: nobody could have sent this.
        raise ProxyRefusal("it sent bytes of its own into the tunnel")


def socks_tunnel(proxy: Proxy, host: str, port: int) -> Generator[bytes, bytes, None]:
    """Talk to a SOCKS5 proxy (RFC 1928, RFC 1929); the same protocol of yields as `http_tunnel`.

    Raises:
        MissingExtraError: socksio is not installed.
        ProxyRefusal: it refused the credentials or the connection.
    """
    try:
        import socksio  # noqa: PLC0415 -- an extra
    except ImportError as error:
        raise MissingExtraError("a SOCKS proxy", extra="socks", module="socksio") from error
    connection: Any = socksio.SOCKS5Connection()  # its types are those of a library of 2020
    method = socksio.SOCKS5AuthMethod
    methods = [method.NO_AUTH_REQUIRED]
    if proxy.username is not None:
        methods.append(method.USERNAME_PASSWORD)
    connection.send(socksio.SOCKS5AuthMethodsRequest(methods))
    try:
        buffer = _Buffer((yield connection.data_to_send()))
        chosen = connection.receive_data((yield from buffer.exactly(2)))
        if chosen.method == method.USERNAME_PASSWORD and proxy.username is not None:
            username, password = proxy.username.encode(), (proxy.password or "").encode()
            if max(len(username), len(password)) > 255:
                raise ProxyRefusal("SOCKS5 has no room for a user name or a password over 255 bytes")
            connection.send(socksio.SOCKS5UsernamePasswordRequest(username, password))
            buffer += yield connection.data_to_send()
            verdict = connection.receive_data((yield from buffer.exactly(2)))
            if not verdict.success:
                raise ProxyRefusal("it refused the user name and the password")
        elif chosen.method != method.NO_AUTH_REQUIRED:
            raise ProxyRefusal("it wants credentials; give them as socks5h://user:password@host")
        request = socksio.SOCKS5CommandRequest.from_address(
            socksio.SOCKS5Command.CONNECT, (_ascii_host(host), port)
        )
        connection.send(request)
        buffer += yield connection.data_to_send()
        head = yield from buffer.exactly(4)
        if head[0] == 5 and head[1] != 0:
            raise ProxyRefusal(f"it answered: {_SOCKS_REPLIES.get(head[1], f'error {head[1]}')}")
        connection.receive_data(head + (yield from buffer.rest_of_address(head[3])))
    except socksio.SOCKSError as error:
        raise ProxyRefusal(f"its answer is not SOCKS5: {error}") from error
    if buffer:
        raise ProxyRefusal("it sent bytes of its own into the tunnel")


def _ascii_host(host: str) -> str:
    name = host if ":" in host else host.encode("idna").decode()
    if len(name) > 255:
        raise ProxyRefusal("SOCKS5 has no room for a host name over 255 bytes")
    return name


def is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


class _Buffer(bytearray):
    """Bytes that have arrived, taken in the sizes that the protocol asks for."""

    def exactly(self, size: int) -> Generator[bytes, bytes, bytes]:
        while len(self) < size:
            more = yield b""
            if not more:
                raise ProxyRefusal("it closed the connection before the end of its answer")
            self += more
        taken = bytes(self[:size])
        del self[:size]
        return taken

    def rest_of_address(self, kind: int) -> Generator[bytes, bytes, bytes]:
        if kind == 3:
            length = yield from self.exactly(1)
            return length + (yield from self.exactly(length[0] + 2))
        return (yield from self.exactly({1: 4, 4: 16}.get(kind, 0) + 2))
