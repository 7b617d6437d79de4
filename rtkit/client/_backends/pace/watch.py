"""What both worlds look at while a request is sent: the events of httpcore's ``trace`` extension."""

from __future__ import annotations

from typing import Any, Final

__all__ = ["HEAD_BEGINS", "HEAD_ENDS", "OPENED", "UNREAD_HEAD", "watched"]

OPENED: Final = (".connect_tcp.complete", ".connect_unix_socket.complete", ".start_tls.complete")
"""There is a network stream, as the ``return_value``."""

HEAD_BEGINS: Final = ".receive_response_headers.started"
HEAD_ENDS: Final = ".receive_response_headers.complete"

UNREAD_HEAD: Final = "The head of the reply did not come within the read timeout"


def watched(request: Any, kind: type[Any]) -> Any:
    """Have a new ``kind`` follow how ``request`` is sent, and whoever followed it before."""
    before = request.extensions.get("trace")
    if isinstance(before, kind):  # of the request that this one was redirected from
        before = before.before
    read = request.extensions.get("timeout", {}).get("read")
    watch = kind(before, read)
    request.extensions = {**request.extensions, "trace": watch}
    return watch
