# Made from rtkit/client/_async/sender.py by "python -m codegen". Edit that file, not this one.
"""What pages, replies and the verbs of HTTP ask of a client. `Engine` implements it; it stands above them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rtkit.client.base import BaseClient

if TYPE_CHECKING:
    from rtkit.client._sync.stream import Stream
    from rtkit.client.call import Call, Reply
    from rtkit.errors import APIConnectionError

__all__ = ["Sender"]


class Sender(BaseClient):
    """A client that sends calls and reads their replies."""

    def request(self, call: Call, reply: Reply = "parsed") -> Any:
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

    def _stream(self, call: Call, response: Any) -> Stream[Any]:
        """The events of a reply that is still to be read."""
        raise NotImplementedError
