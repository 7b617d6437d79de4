"""Where a connection leads, and the headers it opens with."""

from __future__ import annotations

import sys
from itertools import chain
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode

import httpx

from rtkit.client.call import Call, path_segment
from rtkit.client.options import Omit, is_given
from rtkit.client.query import flatten
from rtkit.client.urls import parsed_url
from rtkit.errors import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rtkit.client.base import BaseClient

__all__ = ["BETA_HEADERS", "authenticating", "connection_headers", "connection_url", "websocket_options"]

BETA_HEADERS: Final = {"OpenAI-Beta": "realtime=v1"}
"""What asks for the beta dialect."""

_SCHEMES: Final = {"http": "ws", "https": "wss"}


def connection_url(
    client: BaseClient,
    path: str,
    *,
    model: str | Omit,
    call_id: str | Omit,
    extra_query: Mapping[str, object],
) -> str:
    """The address of ``path`` for ``client``, by ``ws`` for ``http`` and by ``wss`` for ``https``.

    Its query has, the stronger last, what the client, its address, and this connection ask for.
    """
    address: Any = client
    named = {"model": model, "call_id": call_id}
    given = {**{name: value for name, value in named.items() if is_given(value)}, **extra_query}
    if path.startswith("/realtime") and hasattr(client, "realtime_url"):
        if not (is_given(model) or is_given(call_id)):
            raise OpenAIError("a realtime connection to Azure needs model=..., the name of the deployment")
        if is_given(model):
            path_segment("model", model)  # the name of a deployment, as for every other method
        url: httpx.URL = address.realtime_url(model if is_given(model) else "")
        own = dict(url.params.items())
        if "deployment" in own or "model" in own:
            given.pop("model", None)
        raw_path = url.raw_path.partition(b"?")[0]
        if path != "/realtime":
            raw_path = raw_path.removesuffix(b"/realtime") + path.encode()
        url = url.copy_with(raw_path=raw_path)
        defaults = {name: value for name, value in client.default_query.items() if name != "api-version"}
        query = {**defaults, **given, **own}
    else:
        base = parsed_url(address.websocket_base_url or client.base_url, "websocket_base_url", "ws or wss")
        base_path, _, _ = base.raw_path.partition(b"?")
        url = base.copy_with(
            scheme=_SCHEMES.get(base.scheme, base.scheme),
            raw_path=base_path.rstrip(b"/") + path.encode(),
        )
        query = {**client.default_query, **dict(base.params.items()), **given}
    pairs = [pair for name, value in query.items() for pair in _pairs(name, value, extra_query)]
    try:
        return str(url.copy_with(query=urlencode(pairs).encode())) if pairs else str(url)
    except httpx.InvalidURL as error:  # which shows nothing of it
        raise ValueError(f"the address of this connection can't be opened: {error}") from None


def _pairs(name: str, value: Any, extra_query: Mapping[str, object]) -> Iterable[tuple[str, str]]:
    """A parameter, as it is written. One of the connection's own may be empty, and say its name several times."""
    if name in extra_query:
        values = value if isinstance(value, (list, tuple)) else [value]
        return chain.from_iterable(flatten({name: "" if one is None else one}) for one in values)
    return flatten({name: value})


def authenticating(path: str, extra_headers: Mapping[str, Any]) -> Call:
    """The request that opens a connection, for the client to authenticate."""
    return Call(method="GET", path=path, returns=None, headers=dict(extra_headers))


def connection_headers(client: BaseClient, call: Call) -> list[tuple[str, str]]:
    """The headers of the upgrade: credentials, the client's, and the connection's own over them."""
    headers = client._headers(call, 0, httpx.Timeout(None))
    return [(name, value) for name, value in headers if name.lower() not in _HTTP_ONLY]


# What speaks of a body or of the retries of a request; an upgrade has neither.
_HTTP_ONLY: Final = frozenset(
    {"accept", "content-type", "x-stainless-retry-count", "x-stainless-read-timeout"}
)

# The names of the `websockets` library for what `AsyncWebSocket.connect` calls otherwise.
_RENAMED: Final = {"max_size": "max_message_size", "open_timeout": "connect_timeout", "ssl": "ssl_context"}
_PLAIN: Final = frozenset({
    "subprotocols", "compression", "proxy", "proxy_ssl_context", "close_timeout", "ping_interval", "ping_timeout",
    "max_queue", "max_queue_bytes", "message_timeout", "write_limit", "max_message_size", "connect_timeout",
    "ssl_context", "connect_tcp", "clock",
})  # fmt: skip


def websocket_options(options: Mapping[str, Any]) -> dict[str, Any]:
    """``websocket_connection_options`` as `AsyncWebSocket.connect` takes them: by its names, or the library's.

    Raises TypeError for an unknown argument.
    """
    taken: dict[str, Any] = {}
    for name, value in options.items():
        if name == "extensions" and not value:
            continue
        ours = _RENAMED.get(name, name)
        if ours not in _PLAIN:
            hint = "; for compression, pass compression='deflate'" if name == "extensions" else ""
            known = ", ".join(sorted(_PLAIN | _RENAMED.keys()))
            raise TypeError(f"websocket_connection_options has no {name!r}{hint}; there are {known}")
        taken[ours] = value
    if taken.get("max_message_size", 0) is None:
        taken["max_message_size"] = sys.maxsize
    for name in ("max_queue", "max_queue_bytes", "write_limit"):
        if isinstance(taken.get(name), tuple):  # high and low water marks
            taken[name] = taken[name][0]
        if name in taken and taken[name] is None:
            taken[name] = sys.maxsize
    if taken.get("subprotocols", ()) is None:
        del taken["subprotocols"]
    return taken
