"""What pages, replies and the verbs of HTTP ask of a client. `AsyncEngine` implements it; it stands above them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtkit.client.base import BaseClient

if TYPE_CHECKING:
    from rtkit.client._async.stream import AsyncStream
    from rtkit.client.call import Call, Reply
    from rtkit.errors import APIConnectionError

__all__ = ["AsyncSender"]


class AsyncSender(BaseClient):
    """A client that sends calls and reads their replies."""

    async def request(self, call: Call, reply: Reply = "parsed") -> Any:
        """Send ``call`` and return its reply."""
        raise NotImplementedError

    def _parse(self, call: Call, response: Any, to: Any = None) -> Any:
        """The object of a reply whose body has been read."""
        raise NotImplementedError

    def _connection_error(
        self, error: Exception, request: Any, outer: BaseException | None
    ) -> APIConnectionError:
        """The error of ours for one of the HTTP library."""
        raise NotImplementedError

    def _stream(self, call: Call, response: Any) -> AsyncStream[Any]:
        """The events of a reply that is still to be read."""
        raise NotImplementedError
