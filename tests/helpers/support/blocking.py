"""What the twins of the tests spell differently."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from rtkit import OpenAI
from rtkit.helpers.streams._sync.assistants import AssistantEventHandler
from rtkit.helpers.streams._sync.chat import ChatCompletionStream
from rtkit.helpers.streams._sync.responses import ResponseStream

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

EventHandler = AssistantEventHandler
POLLING = "rtkit.helpers.waiting._sync.polling"
TURNS = "rtkit.helpers.agents._sync.session_stream"


class Clock:
    """A clock that moves when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def read(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


def make_client(handler: Callable[[httpx.Request], httpx.Response], **options: Any) -> OpenAI:
    transport = httpx.MockTransport(handler)
    given = {"api_key": "k", "base_url": "http://test", "max_retries": 0, "webhook_secret": "s", **options}
    return OpenAI(http_client=httpx.Client(transport=transport), **given)


def connect(server: Server) -> OpenAI:
    """A client whose requests go to the offline server, over a socket."""
    return OpenAI(api_key="k", base_url=server.url, max_retries=0)


def tool(function: Callable[..., Any]) -> Callable[..., Any]:
    """A tool of this world: a plain one."""

    def called(city: str) -> Any:
        return function(city)

    called.__name__ = function.__name__
    called.__doc__ = function.__doc__
    return called
