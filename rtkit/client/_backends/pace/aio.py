"""On event loops: what takes too long is cancelled."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import anyio

from rtkit.client._backends.aio import send
from rtkit.client._backends.pace.early import Early, attentive
from rtkit.client._backends.pace.watch import HEAD_BEGINS, HEAD_ENDS, OPENED, UNREAD_HEAD, watched

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["check", "move_on_after", "send_in_time"]

move_on_after = anyio.move_on_after


def check() -> None:
    """Nothing: a cancellation comes at the next wait."""


class _Watch:
    """Bounds the head of a reply: all that a server sends before its final status, however slowly it comes.

    The HTTP library bounds each read alone, so one byte, or one ``103 Early Hints``, at a time would never end.
    """

    def __init__(self, before: Any, read: float | None) -> None:
        self.before = before
        self.scope = anyio.CancelScope()
        self._read = read
        self._early: Early | None = None
        self.core: Any = None

    async def __call__(self, event: str, info: dict[str, Any]) -> None:
        if self.before is not None:
            await self.before(event, info)
        if event.endswith(OPENED):
            self._early = attentive(info["return_value"], self.core)
        elif self._early is not None and event.startswith("http2."):
            self._early.is_off = True
        if event.endswith(HEAD_BEGINS):
            if self._read is not None:
                self.scope.deadline = anyio.current_time() + self._read
        elif event.endswith(HEAD_ENDS):
            self.scope.deadline = float("inf")


async def send_in_time(client: Any, request: Any, library: ModuleType, **options: Any) -> Any:
    """Send a request of the HTTP library's and give its response, whose body is still to be read.

    ``options`` may have ``auth``, instead of that of ``client``. Raises the library's ``ReadTimeout`` where the
    head takes longer than the read timeout, as a whole.
    """
    watch = watched(request, _Watch)
    watch.core = sys.modules.get(library.__name__.replace("httpx", "httpcore"))
    with watch.scope:
        response = await send(client, request, **options)
        early = attentive(response.extensions.get("network_stream"), watch.core)  # opened by somebody else
        if early is not None:
            early.is_off = response.http_version == "HTTP/2"
        return response
    raise library.ReadTimeout(UNREAD_HEAD, request=request)
