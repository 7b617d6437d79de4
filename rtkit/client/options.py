"""What a request may be given: sentinels, option dicts, and the settings of streams."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeGuard, TypeVar

import msgspec

from rtkit.core.arguments import TypedDict
from rtkit.core.sentinels import NOT_GIVEN, NotGiven, Omit, not_given, omit

if TYPE_CHECKING:
    import httpx

    from rtkit.errors import APIError

__all__ = [
    "DEFAULT_SETTINGS",
    "MAX_TIMEOUT",
    "NOT_GIVEN",
    "Body",
    "Headers",
    "NotGiven",
    "Omit",
    "OnRetry",
    "Query",
    "RequestOptions",
    "RequestParams",
    "Retry",
    "StreamSettings",
    "is_given",
    "not_given",
    "omit",
]

T = TypeVar("T")

_PLAIN: Final = frozenset({str, int, float, bool, list, dict, type(None)})

MAX_TIMEOUT: Final = 2_147_483
"""The longest that poll(2) waits, in seconds. A socket that is given more may not wait at all."""


def is_given(value: T | NotGiven | Omit) -> TypeGuard[T]:
    """False for ``NOT_GIVEN`` and ``omit``, those of the official SDK included."""
    return type(value) in _PLAIN or not isinstance(value, (NotGiven, Omit))


Headers: TypeAlias = Mapping[str, str | Omit]
Query: TypeAlias = Mapping[str, object]
Body: TypeAlias = object


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """A request that failed is about to be sent again.

    ``number`` is which retry it will be, from 1 to ``max_retries``. ``error`` is what the failed attempt
    would have raised, ``response`` its reply where there was one, read already. ``delay`` are the seconds that are
    waited first.
    """

    number: int
    max_retries: int
    error: APIError
    response: httpx.Response | None
    delay: float

    @property
    def request(self) -> httpx.Request:
        """The request that failed."""
        return self.error.request


OnRetry: TypeAlias = Callable[[Retry], object]
"""Called before each retry. ``False`` says that there shall be none: the error is raised. May be async for an async
client. What it raises ends the request."""


class RequestParams(TypedDict, total=False):
    """What every method takes besides its own parameters."""

    extra_headers: Headers | None
    extra_query: Query | None
    extra_body: Body | None
    timeout: float | httpx.Timeout | NotGiven | None
    total_timeout: float | NotGiven | None
    """Seconds for the request as a whole, with its retries and its body: ``DeadlineExceededError`` after them."""
    on_retry: OnRetry | NotGiven | None
    """Called before each retry; ``False`` says that there shall be none."""
    on_upload_progress: Callable[[int, int | None], object]
    """Called with the bytes of an upload that were sent so far, and with all of them where that is known."""


class RequestOptions(TypedDict, total=False):
    """The ``options`` of ``client.get``, ``post``, ``put``, ``patch`` and ``delete``."""

    headers: Headers
    params: Query
    extra_json: Mapping[str, Any]
    timeout: float | httpx.Timeout | None
    total_timeout: float | None
    on_retry: OnRetry | None
    max_retries: int
    idempotency_key: str
    follow_redirects: bool
    on_upload_progress: Callable[[int, int | None], object]
    admin: bool
    """Authenticate with the admin API key."""


class StreamSettings(msgspec.Struct, frozen=True, kw_only=True):
    """How much a stream is trusted, and for how long it is waited for. All times are in seconds.

    ``first_event_timeout``, ``idle_timeout`` and ``total_timeout`` count *events*: the comments that a server
    sends to keep a connection open do not reset them. Each is off (``None``) by default and raises an error of
    its own. What bounds every single read is the ``timeout`` of the request.

    A stream that ends without its terminal event raises ``StreamTruncatedError``, unless
    ``allow_truncated``. ``resume`` says how often a stream of a background response is taken up again where it
    broke off. ``max_event_size`` is a security limit, in bytes.
    """

    first_event_timeout: float | None = None
    idle_timeout: float | None = None
    total_timeout: float | None = None
    allow_truncated: bool = False
    resume: int = 0
    max_event_size: int = 256 * 1024 * 1024

    def __post_init__(self) -> None:
        for name in ("first_event_timeout", "idle_timeout", "total_timeout"):
            seconds = getattr(self, name)
            if seconds is not None and not _is_time(seconds):
                raise ValueError(
                    f"{name} must be over 0 and at most {MAX_TIMEOUT:,} seconds, or None, not {seconds!r}"
                )
        for name, least in (("resume", 0), ("max_event_size", 1)):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int) or value < least:
                raise ValueError(f"{name} must be an integer of {least} or more, not {value!r}")


def _is_time(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value <= MAX_TIMEOUT


DEFAULT_SETTINGS: Final = StreamSettings()
