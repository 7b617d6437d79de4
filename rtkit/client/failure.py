"""A reply that says no, as an exception."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any, Final

from rtkit.client.fault import as_json, fault_in, shortened, text_of, words_of
from rtkit.errors import APIError, APIResponseValidationError, APIStatusError, status_error
from rtkit.errors.redact import redact_url, secrets_of_request

if TYPE_CHECKING:
    import httpx

__all__ = ["content_type_of", "error_from", "reason_of", "reported_error", "unexpected_reply"]

MAX_BEGINNING: Final = 200
"""How much of a reply that is not what was asked for is shown, in characters."""

MAX_CAUSES: Final = 100
"""How many exceptions are looked at for a reason."""

MAX_REASONS: Final = 3
"""How many of the tried addresses a message names: a host may have dozens."""


def error_from(response: httpx.Response, *, follows_redirects: bool = False) -> APIStatusError:
    """The error for a response that is not a success (a redirect that is not followed, too) and has been read.

    A redirect is not followed although ``follows_redirects`` where it wants a body again that is gone.
    """
    message = f"Error code: {response.status_code}"
    body: Any = as_json(response.content)
    if body is None:
        body = response.text.strip()
        words = text_of(body)
    else:
        words = words_of(body)
        body = _told(body)
    if words:
        message += f" - {shortened(words, _secrets(response))}"
    if response.has_redirect_location:
        message += f" - a redirect to {redact_url(response.headers['location'])}, not followed"
        if follows_redirects:
            message += (
                ": the body came from an iterator or a pipe, and what was read of it can't be sent again"
            )
    return status_error(response.status_code)(message, response=response, body=body)


def _told(body: Any) -> Any:
    """The ``error`` object of a body, where it has one; else all of it."""
    fault = fault_in(body)
    return body if fault is None else fault


def _secrets(response: httpx.Response) -> list[str]:
    return secrets_of_request(response.request)


def reported_error(
    words: str,
    request: httpx.Request,
    response: httpx.Response | None,
    *,
    body: object,
    status_code: int | None = None,
) -> APIError:
    """The error that a server told under a status of success: in a stream, or instead of an object.

    ``status_code`` is the one that it would have had, where the server says so.
    """
    secrets = secrets_of_request(request)
    failure = APIError(shortened(words, secrets), request, body=body)
    failure.status_code = status_code
    if response is not None:
        failure.request_id = response.headers.get("x-request-id")
    return failure


def unexpected_reply(
    response: httpx.Response, wanted: str, content: bytes, *, body: object = None
) -> APIResponseValidationError:
    """The error for a reply of another kind than ``wanted``; it shows how ``content`` begins."""
    kind = content_type_of(response)
    beginning = shortened(text_of(content.decode("utf-8", "replace")), _secrets(response), MAX_BEGINNING)
    came = (
        f"The reply is {kind}, not {wanted}"
        if kind
        else f"The reply has no content type, and is not {wanted}"
    )
    shown = f"it begins: {beginning}" if beginning else "it is empty"
    text = content.decode("utf-8", "replace") if body is None else body
    return APIResponseValidationError(response=response, body=text, message=f"{came}; {shown}")


def content_type_of(response: httpx.Response) -> str:
    """The media type of a reply without its parameters, in lower case; ``""`` where it says none."""
    kind: str = response.headers.get("content-type", "").partition(";")[0]
    return kind.strip().lower()


def reason_of(error: BaseException, outer: BaseException | None = None) -> str:
    """Why no reply came about: the operating system's word where there is one, else the HTTP library's.

    ``outer`` is what was being handled before the request: it is not a cause of its failure.
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
