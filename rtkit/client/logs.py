"""What the client tells ``logging``, under ``rtkit.client``; no secret is in it.

- INFO: one line for each request that was sent: method, path, status, time, request id, retries before it.
- DEBUG: also its URL and headers, the start of its body, and the same of what came back.

``OPENAI_LOG=info`` or ``debug`` turns them on for a program that sets up no logging of its own.
"""

from __future__ import annotations

import logging
import os
import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from rtkit.errors.redact import redact_headers, redact_text, redact_url, scrub, secrets_of, secrets_of_request

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["MAX_BODY", "log_failure", "log_request", "log_response", "log_retry", "logger", "set_up"]

logger: Final = logging.getLogger("rtkit.client")

MAX_BODY: Final = 2_048
"""The most that is shown of a body, in characters."""

# Read further than is shown, so that a secret is seen whole before it is cut.
_MAX_READ: Final = MAX_BODY + 4_096
_LEVELS: Final = {"debug", "info", "warning", "error", "critical"}
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]")
_IS_TEXT: Final = re.compile(r"text/|[^;]*\b(?:json|xml|x-www-form-urlencoded)\b", re.IGNORECASE)


@cache
def set_up() -> None:
    """Do what ``OPENAI_LOG`` asks for, once in a process: the level of ``rtkit``, a handler if there is none.

    Later calls leave alone what the program has set since.
    """
    level = os.environ.get("OPENAI_LOG", "").strip().lower()
    if level in _LEVELS:
        logging.basicConfig(
            format="[%(asctime)s - %(name)s:%(lineno)d - %(levelname)s] %(message)s",
            datefmt="%Y-%m-%d %H:%M:%S",
        )
        logging.getLogger("rtkit").setLevel(level.upper())


def log_request(request: Any) -> None:
    """A request of httpx's that is about to be sent."""
    if not logger.isEnabledFor(logging.DEBUG):
        return
    logger.debug(
        "sending %s %s; %s; body: %s",
        request.method, _url(str(request.url), request), _headers(request.headers), _body(request, ()),
        stacklevel=2,
    )  # fmt: skip


def log_response(request: Any, response: Any, *, elapsed: float, retries_taken: int) -> None:
    """A response whose head has come, ``elapsed`` seconds after ``request`` was sent."""
    if not logger.isEnabledFor(logging.INFO):
        return
    logger.info(
        "%s %s -> %d in %.0f ms (request_id=%s, retries=%d)",
        request.method, _url(request.url.path, request), response.status_code, elapsed * 1_000,
        response.headers.get("x-request-id", "-"), retries_taken,
        stacklevel=2,
    )  # fmt: skip
    if logger.isEnabledFor(logging.DEBUG):
        secrets = _secrets_of(request)  # which the server may echo
        logger.debug(
            "received %d; %s; body: %s",
            response.status_code, scrub(_headers(response.headers), secrets), _body(response, secrets),
            stacklevel=2,
        )  # fmt: skip


def log_failure(request: Any, failure: BaseException, *, elapsed: float, retries_taken: int) -> None:
    """A request that no response came to; ``failure`` is raised, or it is sent again."""
    if not logger.isEnabledFor(logging.INFO):
        return
    logger.info(
        "%s %s -> %s in %.0f ms (retries=%d)",
        request.method, _url(request.url.path, request), _describe(failure, request), elapsed * 1_000,
        retries_taken,
        stacklevel=2,
    )  # fmt: skip


def log_retry(request: Any, failure: BaseException, *, delay: float, retry: int, of: int) -> None:
    """``request`` is sent again in ``delay`` seconds because of ``failure``, for the ``retry``-th time."""
    if not logger.isEnabledFor(logging.DEBUG):
        return
    logger.debug(
        "%s %s: retry %d of %d in %.3f s after %s",
        request.method, _url(request.url.path, request), retry, of, delay, _describe(failure, request),
        stacklevel=2,
    )  # fmt: skip


def log_missing_choices(request: Any, missing: int) -> None:
    """A completion came to a good end with ``missing`` choices less than were asked for (``n``)."""
    logger.warning(
        "%s %s: the stream ended with %d choice%s less than n asked for",
        request.method, _url(request.url.path, request), missing, "" if missing == 1 else "s",
        stacklevel=2,
    )  # fmt: skip


def _describe(failure: BaseException, request: Any) -> str:
    """The class and message, and those of what caused it: "connection error" alone helps nobody."""
    cause = failure.__cause__
    texts = [f"{type(error).__name__}: {error}" for error in (failure, cause) if error is not None]
    return _one_line(redact_text(scrub("; ".join(texts), _secrets_of(request))))


def _url(url: str, request: Any) -> str:
    """Its key may stand in its path as well."""
    return _one_line(redact_url(scrub(url, secrets_of(request.headers, str(request.url)))))


def _secrets_of(request: Any) -> list[str]:
    return secrets_of_request(request)


def _headers(headers: Mapping[str, str]) -> str:
    lines = [f"{name}: {value}" for name, value in redact_headers(headers)]
    return ", ".join(lines) or "no headers"


def _body(message: Any, secrets: Sequence[str]) -> str:
    """The start of what a request or a response holds, if it is text and has been read."""
    kind = message.headers.get("content-type", "")
    try:
        content = message.content
    except RuntimeError:  # of httpx: a stream that is not in memory, or not yet
        length = message.headers.get("content-length")
        return f"<{kind or 'a stream'}, {length or 'unknown'} bytes>"
    if not content:
        return "none"
    if not _IS_TEXT.match(kind):
        return f"<{kind or 'binary'}, {len(content):,} bytes>"
    text = content[:_MAX_READ].decode("utf-8", "replace")
    clean = redact_text(scrub(text, secrets))
    shown = _one_line(clean[:MAX_BODY])
    whole = len(clean) <= MAX_BODY and len(content) <= _MAX_READ
    return shown if whole else f"{shown}... ({len(content):,} bytes)"


def _one_line(text: str) -> str:
    """Control characters as escapes: what a server says must not look like a line of the log."""
    return _CONTROL.sub(lambda found: repr(found[0])[1:-1], text)
