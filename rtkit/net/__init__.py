"""The one I/O seam: WebSockets over streams of bytes, on any event loop (`AsyncWebSocket`) or in threads
(`WebSocket`). The streams, the clock and what waits are in ``rtkit.net._backends``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from rtkit.errors import (
    CloseFrame,
    WebSocketBusyError,
    WebSocketConnectError,
    WebSocketConnectionClosedError,
    WebSocketConnectTimeoutError,
    WebSocketError,
    WebSocketProxyError,
    WebSocketUpgradeError,
)

if TYPE_CHECKING:
    from rtkit.net._async.websocket import AsyncWebSocket
    from rtkit.net._sync.websocket import WebSocket

__all__ = [
    "AsyncWebSocket",
    "CloseFrame",
    "WebSocket",
    "WebSocketBusyError",
    "WebSocketConnectError",
    "WebSocketConnectTimeoutError",
    "WebSocketConnectionClosedError",
    "WebSocketError",
    "WebSocketProxyError",
    "WebSocketUpgradeError",
]

# They bring the `websockets` library, which those who only want a stream of bytes do without.
_HOMES = {"AsyncWebSocket": "rtkit.net._async.websocket", "WebSocket": "rtkit.net._sync.websocket"}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
