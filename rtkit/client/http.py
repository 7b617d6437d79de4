"""The HTTP library behind a client: httpx, or httpx2 where the user brings a client of that.

The two have the same API under different names, so the engine asks the client that it holds instead of
importing one. httpx2 is never imported here: who passes a client of it has it loaded.
"""

from __future__ import annotations

import functools
import ipaddress
import sys
from typing import TYPE_CHECKING, Any, Final

import httpx

from rtkit.client.defaults import DEFAULT_LIMITS, DEFAULT_TIMEOUT
from rtkit.client.options import MAX_TIMEOUT
from rtkit.core.content_coding import acceptable
from rtkit.net._trust import shared_context, trusting_context

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

__all__ = [
    "DEFAULT_TIMEOUT",
    "accept_what_can_be_read",
    "as_timeout",
    "default_client_options",
    "environment_proxies",
    "is_response_type",
    "library_of",
    "load_decoders",
    "name_an_encoding",
    "user_timeout",
]


_FAMILIES: Final = ("httpx", "httpx2")
_NO_CHARSETS: Final = {"idna", "punycode", "raw_unicode_escape", "unicode_escape"}
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


def name_an_encoding(response: Any) -> None:
    """Have the text of ``response`` read as UTF-8 if its charset is unknown.

    Python has "encodings" that give no text, such as ``hex``, that know no limit, such as ``zlib``, and that take
    quadratic time.
    """
    kind = response.headers.get("content-type", "")
    if "charset" in kind.lower() and not _names_a_charset(kind):
        response.encoding = "utf-8"


@functools.lru_cache(maxsize=64)
def _names_a_charset(content_type: str) -> bool:
    name = httpx.Response(200, headers={"content-type": content_type}).charset_encoding or "utf-8"
    if name.lower().replace("-", "_") in _NO_CHARSETS:
        return False
    try:
        b" ".decode(name, "replace")
    except (LookupError, ValueError):
        return False
    return True


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


def _tls_context(library: ModuleType, options: dict[str, Any]) -> Any:
    """The TLS context of a client. All that ask for nothing else share one, for reading certificates takes 20 ms.

    HTTP/2 is negotiated by the context, so it has one of its own.
    """
    trust_env = options.get("trust_env", True) is not False
    make = functools.partial(trusting_context, trust_env=trust_env)
    verify, cert = options.get("verify", True), options.get("cert")
    if verify is True and cert is None:
        return shared_context(make, library.__name__, bool(options.get("http2")), trust_env=trust_env)
    # A certificate is loaded into the context, so it takes one of its own.
    given = make() if verify is True else verify
    return library.create_ssl_context(verify=given, cert=cert, trust_env=trust_env)


def default_client_options(
    options: dict[str, Any], make_transport: Callable[..., Any], library: Any
) -> tuple[dict[str, Any], list[Any]]:
    """What the SDK's own HTTP client is made with, under what the user asks for; and the transports made for it."""
    options["timeout"] = as_timeout(options.get("timeout", DEFAULT_TIMEOUT), library)
    options.setdefault("limits", library.Limits(**vars(DEFAULT_LIMITS)))
    options.setdefault("follow_redirects", True)
    context = _tls_context(library, options)
    options.update(verify=context, cert=None)
    given, proxy = options.get("transport"), options.pop("proxy", None)
    proxies: dict[str, Any] = {}
    if proxy is not None:
        proxies = {"all://": proxy}
    elif given is None and options.get("trust_env", True):
        proxies = environment_proxies()
    if given is not None and not any(proxies.values()):
        return options, []
    common: dict[str, Any] = {name: options[name] for name in ("http1", "http2", "limits") if name in options}
    common["context"] = context
    mounts = {
        pattern: None if each is None else make_transport(library, proxy=each, **common)
        for pattern, each in proxies.items()
    }
    made = [transport for transport in mounts.values() if transport is not None]
    if given is None:
        options["transport"] = make_transport(library, **common)
        made.append(options["transport"])
    options["mounts"] = {**mounts, **(options.get("mounts") or {})}
    return options, made


def environment_proxies() -> dict[str, str | None]:
    """The proxies that the environment and the system's settings name, by the patterns of httpx's ``mounts``.

    ``None`` is for what needs no proxy (``NO_PROXY``).
    """
    from urllib.request import getproxies  # noqa: PLC0415 - loads http.client

    found = getproxies()
    proxies: dict[str, str | None] = {}
    for scheme in ("http", "https", "all"):
        if url := found.get(scheme):
            proxies[f"{scheme}://"] = url if "://" in url else f"http://{url}"
    exempt = [host.strip() for host in found.get("no", "").split(",")]
    if "*" in exempt:
        return {}
    for host in filter(None, exempt):
        proxies[host if "://" in host else f"all://{_host_pattern(host)}"] = None
    return proxies


def _host_pattern(host: str) -> str:
    """An address or ``localhost`` is meant alone, a name with everything below it."""
    try:
        is_6 = ipaddress.ip_address(host.partition("/")[0]).version == 6
    except ValueError:
        return host if host.lower() == "localhost" else f"*{host}"
    return f"[{host}]" if is_6 else host
