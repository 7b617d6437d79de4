"""What the twins of the tests spell differently."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from rtkit import AsyncOpenAI
from rtkit.helpers.streams._async.assistants import AsyncAssistantEventHandler
from rtkit.helpers.streams._async.chat import AsyncChatCompletionStream
from rtkit.helpers.streams._async.responses import AsyncResponseStream

if TYPE_CHECKING:
    from collections.abc import Callable

    from rtkit.local.server.server import Server

__all__ = [
    "POLLING",
    "TURNS",
    "ChatCompletionStream",
    "Clock",
    "EventHandler",
    "ResponseStream",
    "connect",
    "make_client",
    "tool",
]

ChatCompletionStream = AsyncChatCompletionStream
ResponseStream = AsyncResponseStream
EventHandler = AsyncAssistantEventHandler
POLLING = "rtkit.helpers.waiting._async.polling"
TURNS = "rtkit.helpers.agents._async.session_stream"


class Clock:
    """A clock that moves when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def read(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


def make_client(handler: Callable[[httpx.Request], httpx.Response], **options: Any) -> AsyncOpenAI:
    transport = httpx.MockTransport(handler)
    given = {"api_key": "k", "base_url": "http://test", "max_retries": 0, "webhook_secret": "s", **options}
    return AsyncOpenAI(http_client=httpx.AsyncClient(transport=transport), **given)


def connect(server: Server) -> AsyncOpenAI:
    """A client whose requests go to the offline server, over a socket."""
    return AsyncOpenAI(api_key="k", base_url=server.url, max_retries=0)


def tool(function: Callable[..., Any]) -> Callable[..., Any]:
    """A tool of this world: an async one."""

    async def called(city: str) -> Any:
        return function(city)

    called.__name__ = function.__name__
    called.__doc__ = function.__doc__
    return called
