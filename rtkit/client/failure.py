"""A reply that says no, as an exception."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any, Final

from rtkit.core import jsontext
from rtkit.errors import APIStatusError, OpenAIError, status_error
from rtkit.errors.redact import redact_url

if TYPE_CHECKING:
    import httpx

__all__ = ["error_from", "reason_of"]

MAX_CAUSES: Final = 100
"""How many exceptions are looked at for a reason."""

MAX_REASONS: Final = 3
"""How many of the addresses that were tried are told of: a name may stand for dozens."""


def error_from(response: httpx.Response, *, follows_redirects: bool = False) -> APIStatusError:
    """The error for a response that is no success (a redirect that is not followed, too) and has been read.

    A redirect is not followed although ``follows_redirects`` where it wants a body again that is gone.
    """
    message = f"Error code: {response.status_code}"
    text = response.text.strip()
    body: Any = text
    try:
        body = jsontext.parse(text)
    except OpenAIError:
        pass
    else:
        detail = body.get("error", body) if isinstance(body, dict) else body
        if isinstance(detail, dict) and isinstance(detail.get("message"), str) and detail["message"]:
            message += f" - {detail['message']}"
        if isinstance(body, dict):
            body = detail
    if response.has_redirect_location:
        message += f" - a redirect to {redact_url(response.headers['location'])}, not followed"
        if follows_redirects:
            message += (
                ": the body came from an iterator or a pipe, and what was read of it can't be sent again"
            )
    return status_error(response.status_code)(message, response=response, body=body)


def reason_of(error: BaseException, outer: BaseException | None = None) -> str:
    """Why no reply came about: the operating system's word where there is one, else the HTTP library's.

    ``outer`` is what was being handled before the request: it is no cause of its failure.
    """
    return _reason(error, outer, set())


def _reason(error: BaseException, outer: BaseException | None, met: set[int]) -> str:
    """`reason_of`, once for each exception: a chain of causes may run in a circle, and be very long."""
    said = of_the_system = ""
    seen: BaseException | None = error
    while seen is not None and seen is not outer and id(seen) not in met and len(met) < MAX_CAUSES:
        met.add(id(seen))
        if isinstance(seen, BaseExceptionGroup):  # one for each address of a name
            reasons = [_reason(each, outer, met) for each in seen.exceptions[:MAX_REASONS]]
            return "; ".join(dict.fromkeys(filter(None, reasons)))
        text = str(seen)
        said = said or text
        if isinstance(seen, OSError) and not isinstance(seen, _WAITING):
            of_the_system = text or of_the_system
        seen = seen.__cause__ or seen.__context__
    return of_the_system or said


# Raised and handled on the way of every connection.
_WAITING: Final = (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError)
