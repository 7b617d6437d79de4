"""Decides whether an item whose request failed is sent again."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final, Literal

import msgspec

from rtkit.core.retry import parse_retry_after
from rtkit.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    DecodeError,
    LimitExceededError,
    RateLimitError,
    StreamTruncatedError,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["MAX_RETRY_AFTER", "AnswerFailed", "Failure", "classify_failure"]

MAX_RETRY_AFTER: Final = 3600.0
"""The longest wait, in seconds, that a server can ask for."""

OUT_OF_FUNDS: Final = frozenset({
    "insufficient_quota", "billing_hard_limit_reached", "billing_not_active", "account_deactivated",
})  # fmt: skip
"""Error codes that waiting does not cure."""

_PASSING: Final = frozenset({"server_error", "rate_limit_exceeded", "server_overloaded", "internal_error"})
"""Error codes of failures that may pass."""


class AnswerFailed(Exception):  # noqa: N818 - internal, always caught
    """The stream ended with an event that says the response has failed."""

    def __init__(self, code: str, message: str, body: Any) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.body = body


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """``action`` is what to do: ``retry`` the item; wait, since a rate limit ``refused`` it; make it a ``dead``
    letter; or ``stop``, since every item will fail the same way. ``after`` is how many seconds the server asks
    to wait, 0 if it does not say."""

    action: Literal["retry", "refused", "dead", "stop"]
    code: str
    message: str
    after: float = 0.0
    status_code: int | None = None
    request_id: str | None = None
    body: object = None


def classify_failure(error: Exception) -> Failure:
    """What to do about an exception that a request raised."""
    if isinstance(error, AnswerFailed):
        action: Any = "retry" if error.code in _PASSING else "dead"
        return Failure(
            action=action, code=error.code, message=error.message, status_code=200, body=error.body
        )
    if isinstance(error, APIStatusError):
        return _on_status(error)
    if isinstance(error, APIError) and error.status_code is not None and error.status_code >= 400:
        return _on_error_in_stream(error)
    code = _code_of(error)
    passing = isinstance(error, (APIConnectionError, APIResponseValidationError, DecodeError)) or (
        isinstance(error, APIError) and error.code in _PASSING
    )
    return Failure(action="retry" if passing else "dead", code=code, message=str(error) or code)


def _on_status(error: APIStatusError) -> Failure:
    status, headers = error.status_code, error.response.headers
    facts: dict[str, Any] = {
        "code": error.code or f"status_{status}",
        "message": error.message,
        "after": _after(headers),
        "status_code": status,
        "request_id": error.request_id,
        "body": {"error": error.body} if isinstance(error.body, dict) else error.body,
    }
    if status == 401 or error.code in OUT_OF_FUNDS or error.type in OUT_OF_FUNDS:
        return Failure(action="stop", **facts)
    if isinstance(error, RateLimitError):
        return Failure(action="refused", **facts)
    again = headers.get("x-should-retry")
    passing = again == "true" if again in {"true", "false"} else status in {408, 409} or status >= 500
    return Failure(action="retry" if passing else "dead", **facts)


def _on_error_in_stream(error: APIError) -> Failure:
    """An error inside a stream, whose HTTP status was a success. The error names the status it would have had."""
    status = error.status_code or 0
    action: Any = "refused" if status == 429 else "retry" if status >= 500 or status in {408, 409} else "dead"
    if error.code in OUT_OF_FUNDS or error.type in OUT_OF_FUNDS:
        action = "stop"
    code = error.code or f"status_{status}"
    return Failure(
        action=action, code=code, message=error.message, status_code=status, request_id=error.request_id
    )


def _after(headers: Mapping[str, str]) -> float:
    seconds = parse_retry_after(headers, time.time())
    return 0.0 if seconds is None or seconds <= 0 else min(seconds, MAX_RETRY_AFTER)


def _code_of(error: Exception) -> str:
    for kind, code in _NAMES:
        if isinstance(error, kind):
            return code
    if isinstance(error, APIError) and error.code:
        return error.code
    return "invalid_request" if isinstance(error, (TypeError, ValueError)) else type(error).__name__


_NAMES: Final[tuple[tuple[type[Exception], str], ...]] = (
    (APITimeoutError, "timeout"),
    (StreamTruncatedError, "truncated"),
    (APIConnectionError, "connection"),
    (APIResponseValidationError, "unreadable"),
    (DecodeError, "unreadable"),
    (LimitExceededError, "too_large"),
)
