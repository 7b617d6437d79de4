"""Who may ask a server: programs, and the pages of the web that it is meant for.

A browser lets any page of the web send requests to 127.0.0.1, and open WebSockets there and read them; and a
page whose name is made to lead to 127.0.0.1 (DNS rebinding) may read everything. Browsers say where a page
comes from in ``Origin`` (RFC 6454, section 7; RFC 6455, section 10.2), and by which name it asked in ``Host``.
What a page may read of an answer, and send beyond a plain form, the answers say (CORS; WHATWG Fetch, 3.2).
"""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING, Any, Final

from rtkit.local.server.gateway import deny
from rtkit.local.server.wire import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

__all__ = ["at_the_door", "is_loopback", "origins_of"]

MAX_ORIGINS: Final = 1_000
"""Origins that one server allows, at most."""

MAX_PREFLIGHT_CHARS: Final = 4_096
"""Of the names of headers that a page asks for before it sends them; a browser has no more."""

PREFLIGHT_SECONDS: Final = 600
"""How long a browser may remember what it was allowed."""

_METHODS: Final = b"GET, POST, PUT, PATCH, DELETE"
_NAMES: Final = re.compile(r"[\w!#$%&'*+.^`|~, -]*", re.ASCII)  # RFC 9110, section 5.6.2
_ORIGIN: Final = re.compile(r"([a-z][a-z0-9+.-]*)://([a-z0-9_.-]+|\[[0-9a-f:.]+\])(?::([0-9]{1,5}))?")
_HOST: Final = re.compile(r"([A-Za-z0-9_.-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{0,5})?")
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}
# What is not a page, such as an extension of the browser or an app, has a scheme of its own.
_OF_THE_WEB: Final = {"", "about", "blob", "data", "file", "http", "https", "null"}


def is_loopback(host: str | None) -> bool:
    """Whether a name or an address can't mean another machine."""
    if host is None:
        return False
    if host == "localhost" or host.endswith(".localhost"):  # RFC 6761, section 6.3
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def origins_of(allowed: Iterable[str] | None) -> frozenset[str] | None:
    """The origins of ``serve(allow_origins=...)``, as browsers write them; ValueError for what is not one."""
    if allowed is None:
        return None
    if isinstance(allowed, str):
        raise TypeError(f"allow_origins is a list of origins: [{allowed!r}]")
    origins = set()
    for one in allowed:
        parts = _parts(one)
        if parts is None:
            raise ValueError(
                f"allow_origins names each origin, such as 'https://app.example' or 'http://localhost:3000', "
                f"without a path, and takes no '*'; not {one!r}"
            )
        origins.add(parts[0])
    if len(origins) > MAX_ORIGINS:
        raise ValueError(f"allow_origins names {MAX_ORIGINS:,} origins at most, not {len(origins):,}")
    return frozenset(origins)


def _parts(origin: str) -> tuple[str, str] | None:
    """An origin as browsers write it (RFC 6454, section 6.2), and its host; ``None`` for what is not an origin."""
    match = _ORIGIN.fullmatch(origin.lower())
    if match is None:
        return None
    scheme, host, port = match.groups()
    number = f":{port}" if port and int(port) != _DEFAULT_PORTS.get(scheme) else ""
    return f"{scheme}://{host}{number}", host.strip("[]")


def at_the_door(app: ASGIApp, *, loopback: bool, origins: frozenset[str] | None) -> ASGIApp:
    """``app`` for who may ask it; everybody else gets status 403.

    Pages of ``origins`` may ask and read the answers, and no other page may. ``None`` stands for the pages that
    this machine serves itself, where the server listens on loopback, and for any page elsewhere.
    """

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in {"http", "websocket"}:
            await app(scope, receive, send)
            return
        try:
            page = _admitted(scope, loopback=loopback, origins=origins)
        except Refusal as refusal:
            await deny(scope, receive, send, refusal)
            return
        if page is None or scope["type"] == "websocket":
            await app(scope, receive, send)
        elif scope["method"] == "OPTIONS" and _has(scope, b"access-control-request-method"):
            await _preflight(scope, send, page)
        else:
            await app(scope, receive, _readable(send, page))

    return guarded


def _values(scope: Scope, name: bytes) -> list[str]:
    return [value.decode("latin-1") for key, value in scope["headers"] if key == name]


def _has(scope: Scope, name: bytes) -> bool:
    return any(key == name for key, _ in scope["headers"])


def _admitted(scope: Scope, *, loopback: bool, origins: frozenset[str] | None) -> bytes | None:
    """The origin of the page that asks, where its answers are for it; `Refusal` for who may not ask."""
    if loopback:
        for host in _values(scope, b"host"):
            if not is_loopback(_name_in(host)):
                raise _forbidden("Host", host)
    found = _values(scope, b"origin")
    if not found:
        return None
    origin = found[0]
    parts = _parts(origin) if len(found) == 1 else None
    if origins is not None:
        if parts is None or parts[0] not in origins:
            raise _forbidden("Origin", ", ".join(found))
    elif not loopback or (len(found) == 1 and origin.partition(":")[0].lower() not in _OF_THE_WEB):
        return None
    elif parts is None or not is_loopback(parts[1]):
        raise _forbidden("Origin", ", ".join(found))
    return origin.encode("latin-1")


def _name_in(host: str) -> str | None:
    """The name in a Host header (RFC 9110, section 7.2); ``None`` for anything but a name, or a name and a port."""
    match = _HOST.fullmatch(host.strip(" \t"))
    return None if match is None else match[1].strip("[]")


def _forbidden(header: str, value: str) -> Refusal:
    how = (
        "One that listens elsewhere (--host, with --api-key) takes requests by any name."
        if header == "Host"
        else "Pages of other origins may ask it if they are named: --allow-origin, or serve(allow_origins=[...])."
    )
    message = f"{header}: {value[:200]} may not ask this server. {how}"
    return Refusal(message, status=403, type="invalid_request_error", code=f"forbidden_{header.lower()}")


async def _preflight(scope: Scope, send: Send, page: bytes) -> None:
    """The answer to a browser that asks what it may send; no key comes with the question."""
    headers = [
        (b"access-control-allow-origin", page),
        (b"access-control-allow-methods", _METHODS),
        (b"access-control-max-age", b"%d" % PREFLIGHT_SECONDS),
        (b"vary", b"Origin, Access-Control-Request-Method, Access-Control-Request-Headers"),
    ]
    names = ", ".join(_values(scope, b"access-control-request-headers"))
    if names and len(names) <= MAX_PREFLIGHT_CHARS and _NAMES.fullmatch(names):
        headers.append((b"access-control-allow-headers", names.encode()))
    if _values(scope, b"access-control-request-private-network") == ["true"]:
        headers.append((b"access-control-allow-private-network", b"true"))
    await send({"type": "http.response.start", "status": 204, "headers": headers})
    await send({"type": "http.response.body", "body": b""})


def _readable(send: Send, page: bytes) -> Send:
    """``send`` for answers that a page may read, all their headers too.

    Credentials are not mentioned: they are cookies, and the key is not a cookie.
    """

    async def told(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers: list[Any] = list(message.get("headers", ()))
            names = sorted({bytes(name).lower() for name, _ in headers})
            message["headers"] = [
                *(pair for pair in headers if not bytes(pair[0]).lower().startswith(b"access-control-")),
                (b"access-control-allow-origin", page),
                (b"access-control-expose-headers", b", ".join(names)),
                (b"vary", b"Origin"),
            ]
        await send(message)

    return told
