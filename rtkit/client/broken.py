"""Which errors say that a connection broke, whatever the transport raises that it goes through."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

from rtkit.errors import BodyUnavailableError, OpenAIError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType, TracebackType

    from rtkit.errors import APIConnectionError

__all__ = ["AsOurs", "came_through_transport", "is_broken", "raise_unavailable", "unavailable"]

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
    hooks and of ``httpx.Auth``, which are not part of a transport; not those of the request's body (``sent``),
    which is the user's; not mistakes in a program, such as ``TypeError``; and not our own.
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


class AsOurs:
    """A block in which a body is read: what goes wrong with that is raised as an error of ours, with its cause.

    ``connection_error`` makes the one of a connection that broke; it takes the error, the request, and what was
    being handled when the block was entered.
    """

    def __init__(
        self,
        library: ModuleType,
        request: Any,
        connection_error: Callable[[Exception, Any, BaseException | None], APIConnectionError],
    ) -> None:
        self._library = library
        self._request = request
        self._connection_error = connection_error
        self._outer: BaseException | None = None

    def __enter__(self) -> None:
        self._outer = sys.exception()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        outer, self._outer = self._outer, None
        raise_unavailable(error, self._library)
        if isinstance(error, Exception) and is_broken(error, self._library):
            raise self._connection_error(error, self._request, outer) from error


def raise_unavailable(error: BaseException | None, library: ModuleType) -> None:
    """Raise the error of ours for what the HTTP library says of a body that can't be had, if ``error`` is that."""
    if error is not None and isinstance(error, library.StreamError):
        raise unavailable(error) from error


def unavailable(error: BaseException) -> BodyUnavailableError:
    """What an error of the HTTP library's says of a body that can't be had (its ``StreamError``)."""
    said = type(error).__name__
    if said == "StreamConsumed":
        return BodyUnavailableError(
            "the body of this reply was read already, piece by piece; keep its pieces, or call read() first"
        )
    if said == "StreamClosed":
        return BodyUnavailableError(
            "this reply is closed and its body was not read; read it inside the block of with_streaming_response"
        )
    if said == "ResponseNotRead":
        return BodyUnavailableError(
            "the body of this reply has not been read; of a stream, it is read by what parse() gives"
        )
    return BodyUnavailableError(str(error))
