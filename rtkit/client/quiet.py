"""What the HTTP libraries log of requests that are made here.

httpx logs every address as a whole, httpcore the headers of responses, hpack those of requests, the key among
them. ``rtkit.client`` says the same without secrets, so those lines are left out. Lines of requests that others
make with the same libraries stay as they are: who asked is read from the stack, and only when a line is written.
"""

from __future__ import annotations

import logging
import re
import sys
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from types import FrameType

__all__ = ["keep_secrets"]

# A filter sees what its own logger is given, and nothing of the loggers below.
_LOGGERS: Final = (
    "httpx", "httpx2",
    *(f"{core}.{part}" for core in ("httpcore", "httpcore2")
      for part in ("connection", "http11", "http2", "proxy", "socks")),
    "hpack", "hpack.hpack", "hpack.table", "hpack.huffman",
)  # fmt: skip

_LIBRARIES: Final = re.compile(r"httpx2?\._(client|models|api)")
# Ours, and of use to a client of the user's own as well.
_BELOW: Final = re.compile(
    r"rtkit\.(client\._a?sync\.(transport|pool|shared|http_client|http1|httpcore_connection)|client\._backends\.network"
    r"|cassettes\._a?sync\.transports)\b"
)
_ABOVE: Final = re.compile(r"rtkit\.(client|cassettes|auth)\b")
_CALLS_THE_USER: Final = {"resolve_callable", "_ask"}
"""What of ``rtkit.client`` calls functions of the user's, which may send requests of their own."""


@cache
def keep_secrets() -> None:
    """Have the loggers of the HTTP libraries keep to themselves what our requests hold; once in a process."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_has_no_secret)


def _has_no_secret(record: logging.LogRecord) -> bool:
    """Names alone are left of httpcore's lines: "receive_response_headers.complete". The others go whole."""
    if not _is_ours(sys._getframe(1)):
        return True
    if not record.name.startswith("httpcore"):
        return False
    record.msg, record.args = str(record.msg).partition(" ")[0], ()
    return True


def _is_ours(frame: FrameType | None) -> bool:
    """Whether the nearest caller that is not of a library is one of ours; instruments may stand in between."""
    is_below = False
    while frame is not None:
        module = frame.f_globals.get("__name__") or ""
        if _BELOW.match(module):
            is_below = True
        elif module.startswith("rtkit."):
            calls_user = module.startswith("rtkit.client") and frame.f_code.co_name in _CALLS_THE_USER
            return _ABOVE.match(module) is not None and not calls_user
        elif _LIBRARIES.match(module):
            is_below = False  # whoever asked stands above
        frame = frame.f_back
    return is_below  # nobody asked: a connection is closed, say
