"""Who may ask a server on loopback: programs on this machine, and pages that this machine serves itself.

A browser lets any page of the web send requests to 127.0.0.1, and open WebSockets there and read them; and a
page whose name is made to lead to 127.0.0.1 (DNS rebinding) may read everything. Browsers say where a page
comes from in ``Origin`` (RFC 6454, section 7; RFC 6455, section 10.2), and by which name it asked in ``Host``.
"""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from rtkit.local.edge import deny
from rtkit.local.wire import Refusal

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

__all__ = ["is_loopback", "only_from_here"]


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


def only_from_here(app: ASGIApp) -> ASGIApp:
    """``app``, for a server that listens on loopback; who comes from elsewhere gets status 403."""

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        refusal = _refusal(scope) if scope["type"] in {"http", "websocket"} else None
        if refusal is None:
            await app(scope, receive, send)
        else:
            await deny(scope, receive, send, refusal)

    return guarded


def _refusal(scope: Scope) -> Refusal | None:
    fields = {name: value.decode("latin-1") for name, value in scope["headers"]}
    host, origin = fields.get(b"host"), fields.get(b"origin")
    if host is not None and not is_loopback(_name_in(f"//{host}")):
        return _forbidden("Host", host)
    # What is no page of the web, such as an extension of the browser or an app, has a scheme of its own.
    of_the_web = origin is not None and origin.partition(":")[0] in {"http", "https", "null"}
    if origin is not None and of_the_web and not is_loopback(_name_in(origin)):
        return _forbidden("Origin", origin)
    return None


def _name_in(url: str) -> str | None:
    try:
        return urlsplit(url).hostname
    except ValueError:
        return None


def _forbidden(header: str, value: str) -> Refusal:
    message = (
        f"{header}: {value[:200]} is not this machine, and this server is for it alone. "
        "One that listens elsewhere (--host, with --api-key) takes requests by any name, and from any page."
    )
    return Refusal(message, status=403, type="invalid_request_error", code=f"forbidden_{header.lower()}")
