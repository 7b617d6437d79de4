"""Which errors say that a connection broke, whatever the transport raises that it goes through."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

from rtkit.errors import OpenAIError

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["came_through_transport", "is_broken"]

# What Python raises where a program is wrong. It stays what it is, and nothing is sent again for it.
_MISTAKES: Final = (
    AssertionError,
    AttributeError,
    ImportError,
    LookupError,
    MemoryError,
    NameError,
    NotImplementedError,
    RecursionError,
    ReferenceError,
    StopAsyncIteration,
    StopIteration,
    SyntaxError,
    TypeError,
    Warning,
)

# Through these the HTTP libraries call a transport, and read the body that it gives.
_DOORS: Final = frozenset({"handle_request", "handle_async_request", "iter_raw", "aiter_raw"})


def is_broken(error: BaseException, library: ModuleType, sent: Any = None) -> bool:
    """Whether ``error`` says that no reply came about, or that it broke off.

    That are the errors of the HTTP library for it, and whatever else a transport raises while it sends or reads:
    ``ssl.SSLError``, ``OSError``, errors of anyio, those of a transport of the user's own. Not the errors of
    hooks and of ``httpx.Auth``, which are no part of a transport; not those of the request's body (``sent``), which
    is the user's; not mistakes in a program, such as ``TypeError``; and not our own.
    """
    if isinstance(error, library.RequestError):
        return True
    socks = sys.modules.get("socksio.exceptions")
    if socks is not None and isinstance(error, socks.SOCKSError):  # httpcore lets those through
        return True
    if not isinstance(error, Exception) or isinstance(error, (OpenAIError, library.StreamError)):
        return False
    if getattr(sent, "failure", None) is error or not came_through_transport(error):
        return False
    if isinstance(error, ExceptionGroup):
        return error.subgroup(_MISTAKES) is None
    return not isinstance(error, _MISTAKES)


def came_through_transport(error: BaseException) -> bool:
    """Whether ``error`` was raised in a transport, or while the body that it gave was read."""
    traceback = error.__traceback__
    while traceback is not None:
        if traceback.tb_frame.f_code.co_name in _DOORS:
            return True
        traceback = traceback.tb_next
    return False
