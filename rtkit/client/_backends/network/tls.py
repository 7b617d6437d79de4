"""Whether TLS said that it ends.

A body that has neither a length nor chunks ends with its connection. Over TLS, only a ``close_notify`` alert says
that this was the peer's doing: without one, whoever is in between may have cut it off, and the body is incomplete
(RFC 9112, section 9.8). Python's sockets and both async networks below httpcore take any end for a good one.
Bodies that say themselves where they end are never read that far, so servers may skip the alert after those.
"""

from __future__ import annotations

import ssl
from typing import Any, Final

__all__ = ["NO_HANDSHAKE", "RAGGED", "ends_ragged", "refuse_ragged_end"]

NO_HANDSHAKE: Final = "the server ended the connection within the TLS handshake"

RAGGED: Final = "the server ended the connection without ending TLS (close_notify): the reply may be cut off"


def refuse_ragged_end(stream: Any) -> None:
    """Have a blocking network stream raise ``ssl.SSLEOFError`` where TLS just breaks off."""
    info = getattr(stream, "get_extra_info", None)
    layer: Any = None if info is None else info("socket")
    if hasattr(layer, "suppress_ragged_eofs"):  # an ``ssl.SSLSocket``
        layer.suppress_ragged_eofs = False


def ends_ragged(info: Any) -> bool:
    """Whether an async network stream that has just come to its end did so without a word.

    ``info`` is its ``get_extra_info``.
    """
    layer = info("ssl_object")
    if not isinstance(layer, ssl.SSLObject):
        return False
    try:
        layer.read(1)  # nothing is left to be read; it says so in one of two ways
    except (ssl.SSLZeroReturnError, ssl.SSLWantReadError):
        return False
    except ssl.SSLError:
        return True
    return False
