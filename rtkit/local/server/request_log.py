"""What is said of each request once it is answered: for a log, in a terminal or elsewhere."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from rtkit.errors.redact import redact_url
from rtkit.local.server.rate_limits import tokens_used

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

__all__ = ["Answered", "OnAnswered", "observed"]


@dataclass(frozen=True, slots=True)
class Answered:
    """A request that is over. ``status`` is ``None`` where the connection broke first; of a WebSocket it is 101.

    ``path`` has no secrets. ``tokens`` is the usage that the answer told, and ``seconds`` how long all of it took.
    """

    method: str
    path: str
    status: int | None
    seconds: float
    tokens: int | None


OnAnswered: TypeAlias = "Callable[[Answered], None]"


def observed(app: ASGIApp, tell: OnAnswered) -> ASGIApp:
    """``app``, and ``tell`` called on the server's loop after each request: it must not block."""

    async def watched(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in {"http", "websocket"}:
            await app(scope, receive, send)
            return
        began = time.perf_counter()
        status: int | None = None
        tokens: int | None = None

        async def noted(message: Message) -> None:
            nonlocal status, tokens
            match message["type"]:
                case "http.response.start" | "websocket.http.response.start":
                    status = message["status"]
                case "websocket.accept":
                    status = 101
                case "http.response.body":
                    tokens = tokens_used(message.get("body", b"")) or tokens
            await send(message)

        try:
            await app(scope, receive, noted)
        finally:
            query = scope["query_string"].decode("latin-1")
            path = redact_url(f"{scope['path']}?{query}") if query else scope["path"]
            method = "WS" if scope["type"] == "websocket" else scope["method"]
            tell(Answered(method, path, status, time.perf_counter() - began, tokens))

    return watched
