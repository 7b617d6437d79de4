"""The HTTP library behind a client: httpx, or httpx2 where the user brings a client of that.

The two have the same API under different names, so the engine asks the client that it holds instead of
importing one. httpx2 is never imported here: who passes a client of it has it loaded.
"""

from __future__ import annotations

import functools
import sys
from typing import TYPE_CHECKING, Any, Final

import httpx

from rtkit.client.options import MAX_TIMEOUT
from rtkit.core.content_coding import acceptable
from rtkit.net._trust import shared_context

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

__all__ = [
    "DEFAULT_TIMEOUT",
    "accept_what_can_be_read",
    "as_timeout",
    "default_client_options",
    "is_response_type",
    "keep_alive",
    "library_of",
    "load_decoders",
    "transports_of",
    "user_timeout",
]

DEFAULT_TIMEOUT: Final = httpx.Timeout(timeout=600, connect=5.0)
DEFAULT_LIMITS: Final = httpx.Limits(max_connections=1000, max_keepalive_connections=100)

_FAMILIES: Final = ("httpx", "httpx2")
_HARMLESS: Final = {"identity", "gzip, deflate"}


def library_of(client: Any, *, kind: str) -> ModuleType:
    """The module whose ``kind`` (``"Client"`` or ``"AsyncClient"``) ``client`` is an instance of.

    Raises ``TypeError`` for anything else, and says what to pass.
    """
    for name in _FAMILIES:
        module = sys.modules.get(name)
        if module is not None and isinstance(client, getattr(module, kind)):
            return module
    other = "Client" if kind == "AsyncClient" else "AsyncClient"
    hint = ""
    for name in _FAMILIES:
        module = sys.modules.get(name)
        if module is not None and isinstance(client, getattr(module, other)):
            blocking = other == "Client"
            hint = (
                f"; a {name}.{other} is for {'OpenAI' if blocking else 'AsyncOpenAI'}, "
                f"the {'blocking' if blocking else 'async'} client"
            )
    raise TypeError(
        f"http_client must be an httpx.{kind} or an httpx2.{kind}, not {type(client).__name__}{hint}"
    )


def is_response_type(target: Any) -> bool:
    """Whether ``target`` asks for the HTTP reply itself. The other library's name for it will do: the reply
    is of the one that the client uses, and the two have the same API."""
    modules = [sys.modules[name] for name in _FAMILIES if name in sys.modules]
    return any(target is module.Response for module in modules)


def as_timeout(value: Any, library: ModuleType) -> Any:
    """A number of seconds, ``None``, or the Timeout of either library, as one of ``library``."""
    if value is None or isinstance(value, (int, float, tuple)):
        timeout = library.Timeout(value)
    elif isinstance(value, library.Timeout):
        timeout = value
    else:
        try:
            timeout = library.Timeout(
                connect=value.connect, read=value.read, write=value.write, pool=value.pool
            )
        except AttributeError:
            raise TypeError(
                f"timeout must be a number of seconds or an httpx.Timeout, not {value!r}"
            ) from None
    for seconds in (timeout.connect, timeout.read, timeout.write, timeout.pool):
        if seconds is not None and not 0 <= seconds <= MAX_TIMEOUT:  # written so that NaN is caught, too
            raise ValueError(
                f"timeout must be from 0 to {MAX_TIMEOUT:,} seconds, or None for no limit, not {seconds}"
            )
    return timeout


def shortened(timeout: Any, seconds: float, library: ModuleType) -> Any:
    """``timeout`` as ``as_timeout`` takes it, with no part of it over ``seconds``."""
    whole = as_timeout(timeout, library)
    parts = {name: getattr(whole, name) for name in ("connect", "read", "write", "pool")}
    return library.Timeout(
        **{name: seconds if part is None else min(part, seconds) for name, part in parts.items()}
    )


def accept_what_can_be_read(request: Any) -> None:
    """Ask for no content coding that can't be undone here, though the HTTP library may know it.

    What the user of a request asks for is left as it is: this is for what stands in every request.
    """
    asked = request.headers.get("accept-encoding")
    if asked is not None and asked not in _HARMLESS:
        kept = acceptable(asked)
        if kept != asked:
            request.headers["accept-encoding"] = kept


def load_decoders(client: Any) -> None:
    """Import what undoes the codings that ``client`` asks for: too much to do on an event loop."""
    asked = client.headers.get("accept-encoding", "identity")
    if asked not in _HARMLESS:
        acceptable(asked)


def user_timeout(client: Any) -> Any:
    """The timeout that the user set on ``client``, or ``None`` where it still is the library's default."""
    timeout = client.timeout
    default = httpx.Timeout(5.0)
    parts = ("connect", "read", "write", "pool")
    if all(getattr(timeout, part) == getattr(default, part) for part in parts):
        return None
    return timeout


def transports_of(client: Any) -> list[Any]:
    """What ``client`` holds connections in: its own transport, and one for each proxy."""
    return [one for one in (client._transport, *client._mounts.values()) if hasattr(one, "_pool")]


@functools.cache
def _keepalive_options() -> list[tuple[int, int, int]]:
    """TCP keepalive: a connection that died while a model was thinking is noticed within some minutes."""
    import socket  # noqa: PLC0415 - not before a client is made

    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    for name, value in (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 60), ("TCP_KEEPCNT", 5)):
        if hasattr(socket, name):
            options.append((socket.IPPROTO_TCP, getattr(socket, name), value))
    return options


class _KeptAlive:
    """A network backend of httpcore's that adds TCP keepalive to what it connects; blocking or not."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def connect_tcp(self, *place: Any, socket_options: Any = None, **more: Any) -> Any:
        options = [*_keepalive_options(), *(socket_options or ())]
        return self._backend.connect_tcp(*place, socket_options=options, **more)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._backend, name)


def keep_alive(client: Any, given: Iterable[Any]) -> None:
    """TCP keepalive for the connections of ``client`` to its proxies, too: httpcore makes those without options.

    ``given`` are the transports that the user made; they are left alone.
    """
    users = {id(transport) for transport in given}
    for transport in transports_of(client):
        pool = transport._pool
        has_options = getattr(pool, "_socket_options", None) is not None
        if id(transport) not in users and not has_options and hasattr(pool, "_network_backend"):
            pool._network_backend = _KeptAlive(pool._network_backend)


def _default_tls(library: ModuleType, options: dict[str, Any]) -> Any:
    """One TLS context for all clients that ask for nothing else: reading the certificates takes some 30 ms.

    HTTP/2 is negotiated by the context, so it has one of its own.
    """
    trust_env = options.get("trust_env", True) is not False
    make = functools.partial(library.create_ssl_context, trust_env=trust_env)
    kind = library.__name__, bool(options.get("http2"))
    return shared_context(make, *kind, trust_env=trust_env, file_is_all=True)


def _takes_default_tls(options: dict[str, Any]) -> bool:
    return options.get("verify", True) is True and options.get("cert") is None


def default_client_options(
    options: dict[str, Any], transport: type[Any], library: Any = httpx
) -> dict[str, Any]:
    """What the SDK's own HTTP client is made with, under what the user asks for."""
    options["timeout"] = as_timeout(options.get("timeout", DEFAULT_TIMEOUT), library)
    options.setdefault("limits", library.Limits(**vars(DEFAULT_LIMITS)))
    options.setdefault("follow_redirects", True)
    if _takes_default_tls(options):
        options["verify"] = _default_tls(library, options)
    if _may_have_own_transport(options):
        passed_on = ("verify", "cert", "trust_env", "http1", "http2", "limits")
        options["transport"] = transport(
            socket_options=_keepalive_options(),
            **{name: options[name] for name in passed_on if name in options},
        )
    return options


def _may_have_own_transport(options: dict[str, Any]) -> bool:
    """httpx reads proxies from the environment only where it is given no transport."""
    from urllib.request import getproxies  # noqa: PLC0415 - loads http.client

    if any(options.get(name) is not None for name in ("transport", "mounts", "proxy", "app")):
        return False
    return options.get("trust_env") is False or not getproxies().keys() - {"no"}
