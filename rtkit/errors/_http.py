"""What goes wrong with a request, by the names that ported code catches."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

from rtkit.errors._general import OpenAIError, StreamEndedError, rebuild, without_secrets
from rtkit.errors.redact import (
    redact_data,
    redact_headers,
    redact_text,
    redact_url,
    redact_value,
    scrub,
    secrets_of_request,
)

if TYPE_CHECKING:
    import httpx

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "FirstEventTimeoutError",
    "IdleTimeoutError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "NotFoundError",
    "OAuthError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseFailedError",
    "StreamTimeoutError",
    "StreamTruncatedError",
    "SubjectTokenProviderError",
    "TooManyRedirectsError",
    "TotalTimeoutError",
    "UnprocessableEntityError",
    "UploadError",
    "status_error",
]


# --- pickling -----------------------------------------------------------------------------------------
#
# httpx's objects hold streams and the key. What is pickled are the facts in them; they come back as objects
# of the same library.


def _library(value: object, kind: str) -> str | None:
    """``httpx`` or ``httpx2``, whichever ``value`` is a ``kind`` of. Imports neither."""
    for name in ("httpx", "httpx2"):
        module = sys.modules.get(name)
        if module is not None and isinstance(value, getattr(module, kind)):
            return name
    return None


def _import(library: str) -> Any:
    from importlib import import_module  # noqa: PLC0415 - an error is raised before it is unpickled

    try:
        return import_module(library)
    except ModuleNotFoundError:  # httpx2, where it is not installed
        return import_module("httpx")


def _make_request(library: str, method: str, url: str, headers: list[tuple[str, str]]) -> Any:
    return _import(library).Request(method, url, headers=headers)


def _make_response(
    library: str, status: int, headers: list[tuple[str, str]], content: bytes, request: Any
) -> Any:
    return _import(library).Response(status, headers=headers, content=content, request=request)


class _Facts:
    """Pickles as a call of ``make(*facts)``, and so comes back as what that makes."""

    def __init__(self, make: Any, *facts: Any) -> None:
        self._reduced = make, facts

    def __reduce__(self) -> tuple[Any, ...]:
        return self._reduced


# They describe a body on its way; the content that is kept has arrived and is decoded.
_OF_THE_TRANSFER: Final = {"content-encoding", "content-length", "transfer-encoding"}


def _request_facts(request: Any) -> Any:
    library = _library(request, "Request")
    if library is None:
        return request
    url, headers = redact_url(str(request.url)), redact_headers(request.headers)
    return _Facts(_make_request, library, request.method, url, headers)


def _response_facts(response: Any, request: Any, request_facts: Any) -> Any:
    library = _library(response, "Response")
    if library is None:
        return response
    secrets = _secrets(request)
    headers = [
        (name, scrub(value, secrets))
        for name, value in redact_headers(response.headers)
        if name.lower() not in _OF_THE_TRANSFER
    ]
    try:
        content = response.content
    except RuntimeError:  # httpx.ResponseNotRead: it was closed before it was read
        content = b""
    content = redact_data(content, known=secrets)
    return _Facts(_make_response, library, response.status_code, headers, content, request_facts)


def _request_of(response: Any) -> Any:
    try:
        return None if response is None else response.request
    except RuntimeError:  # it was made by hand, without one
        return None


def _secrets(request: Any) -> list[str]:
    return secrets_of_request(request)


class _HTTPError(OpenAIError):
    """An error whose ``request`` and ``response`` are httpx's, live until it is pickled."""

    def __reduce__(self) -> tuple[Any, ...]:
        state = without_secrets(self.__dict__)
        response = state.get("response")
        request = state["request"] if "request" in state else _request_of(response)
        facts = _request_facts(request)
        if "request" in state:
            state["request"] = facts
        if response is not None:
            state["response"] = _response_facts(response, request, facts)
        return rebuild, (type(self), redact_value(self.args), state)

    def __copy__(self) -> OpenAIError:  # which stays in this process, and so may hold what is live
        return rebuild(type(self), self.args, self.__dict__.copy())


# --- the tree -----------------------------------------------------------------------------------------


class APIError(_HTTPError):
    """A request failed, or its reply says so.

    ``request`` is the one that was sent. ``body`` is what the API said: the ``error`` object of its reply
    where there is one, else the decoded JSON, else the text; ``None`` where no reply came. ``code``,
    ``param`` and ``type`` are that object's.

    An error may come under a status of success, in a stream or instead of an object. Then ``request_id`` is that
    of the reply that it came in, and ``status_code`` is what the error says of itself (``{"code": 429}``), ``None``
    where it says nothing.

    The key of the request is in neither ``message`` nor ``body``, although a server may echo it. A pickled
    error keeps method and URL of its request, status, headers and content of its response, without their
    secrets; both come back as httpx's objects.
    """

    message: str
    request: httpx.Request
    body: object | None
    code: str | None
    param: str | None
    type: str | None
    status_code: int | None = None
    request_id: str | None = None

    def __init__(self, message: str, request: httpx.Request, *, body: object | None) -> None:
        secrets = _secrets(request)
        self.message = redact_text(scrub(message, secrets))
        self.request = request
        self.body = scrub(body, secrets)
        facts = self.body if isinstance(self.body, dict) else {}
        code = facts.get("code")
        self.code = None if code is None else str(code)
        self.param = facts.get("param")
        self.type = facts.get("type")
        super().__init__(self.message)


class APIResponseValidationError(APIError):
    """A reply came that can't be read as what the method promises; ``response`` has it."""

    response: httpx.Response
    status_code: int  # pyright: ignore[reportIncompatibleVariableOverride] - there always is one here

    def __init__(self, response: httpx.Response, body: object | None, *, message: str | None = None) -> None:
        super().__init__(
            message or "Data returned by API invalid for expected schema.", response.request, body=body
        )
        self.response = response
        self.status_code = response.status_code  # pyright: ignore[reportIncompatibleVariableOverride]
        self.request_id = response.headers.get("x-request-id")


class APIConnectionError(APIError):
    """No reply came about: DNS, TCP, TLS, a reset; ``__cause__`` is the HTTP library's error."""

    def __init__(self, *, message: str = "Connection error.", request: httpx.Request) -> None:
        super().__init__(message, request, body=None)


class TooManyRedirectsError(APIError):
    """A redirect led to a redirect, more than ``maximum`` times; it is not sent again.

    ``request`` is the one that was not sent any more.
    """

    maximum: int

    def __init__(self, request: httpx.Request, *, maximum: int) -> None:
        self.maximum = maximum
        target = redact_url(str(request.url))
        super().__init__(f"more than {maximum} redirects; the last one leads to {target}", request, body=None)


class APITimeoutError(APIConnectionError):
    """The ``timeout`` of the request went by; ``__cause__`` says in what: connect, read, write or pool."""

    def __init__(self, request: httpx.Request, *, message: str = "Request timed out.") -> None:
        super().__init__(message=message, request=request)


class APIStatusError(APIError):
    """The server answered with status 4xx or 5xx.

    ``request_id`` is what to tell the API's support: the ``x-request-id`` of the response.
    """

    response: httpx.Response
    status_code: int  # pyright: ignore[reportIncompatibleVariableOverride] - there always is one here
    request_id: str | None

    def __init__(self, message: str, *, response: httpx.Response, body: object | None) -> None:
        super().__init__(message, response.request, body=body)
        self.response = response
        self.status_code = response.status_code  # pyright: ignore[reportIncompatibleVariableOverride]
        self.request_id = response.headers.get("x-request-id")


class BadRequestError(APIStatusError):
    """400: the request makes no sense to the server; ``param`` often says where."""

    status_code = 400


class AuthenticationError(APIStatusError):
    """401: the key is missing, wrong, or revoked."""

    status_code = 401


class OAuthError(AuthenticationError):
    """A token exchange was refused; ``error`` is the code of RFC 6749, section 5.2."""

    error: str | None

    def __init__(self, *, response: httpx.Response, body: object | None) -> None:
        facts = body if isinstance(body, dict) else {}
        description = facts.get("error_description")
        message = description if isinstance(description, str) and description else None
        super().__init__(message or "OAuth authentication error.", response=response, body=body)
        self.error = facts.get("error")


class PermissionDeniedError(APIStatusError):
    """403: the key may not do this."""

    status_code = 403


class NotFoundError(APIStatusError):
    """404: there is no such model, file, response, or address."""

    status_code = 404


class ConflictError(APIStatusError):
    """409: something else changed the same thing; sent again within ``max_retries``."""

    status_code = 409


class UnprocessableEntityError(APIStatusError):
    """422: well-formed, and still not to be processed."""

    status_code = 422


class RateLimitError(APIStatusError):
    """429: too many requests, or no quota left (``code`` tells); sent again within ``max_retries``."""

    status_code = 429


class InternalServerError(APIStatusError):
    """500 and above: the server's fault; sent again within ``max_retries``."""


_BY_STATUS: Final[dict[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(status: int) -> type[APIStatusError]:
    """The class for a status of 400 or above."""
    return _BY_STATUS.get(status) or (InternalServerError if status >= 500 else APIStatusError)


# --- streams ------------------------------------------------------------------------------------------


class StreamTruncatedError(APIConnectionError):
    """A stream ended without the event that ends it: what arrived is not the whole answer.

    ``expected`` names what did not come. ``events_seen`` counts what did, ``last_event`` is the last of it,
    and ``partial`` what it amounts to, where the stream keeps that; neither is part of the message.
    """

    def __init__(
        self,
        request: httpx.Request,
        *,
        expected: str = "its terminal event",
        events_seen: int = 0,
        last_event: object = None,
        partial: object = None,
    ) -> None:
        self.expected = expected
        self.events_seen = events_seen
        self.last_event = last_event
        self.partial = partial
        count = f"{events_seen:,} event{'' if events_seen == 1 else 's'}"
        message = f"the stream ended after {count} without {expected}; what arrived is incomplete"
        super().__init__(message=message, request=request)


class StreamTimeoutError(APITimeoutError):
    """A deadline of a stream went by: ``seconds``, after ``events_seen`` events. Comments are not events."""

    _late = "the stream was late"

    def __init__(self, request: httpx.Request, *, seconds: float, events_seen: int = 0) -> None:
        self.seconds = seconds
        self.events_seen = events_seen
        super().__init__(request, message=f"{self._late} within {seconds:g} s")


class FirstEventTimeoutError(StreamTimeoutError):
    """No event came within ``first_event_timeout``."""

    _late = "no event of the stream came"


class IdleTimeoutError(StreamTimeoutError):
    """No further event came within ``idle_timeout`` of the one before."""

    _late = "no further event of the stream came"


class TotalTimeoutError(StreamTimeoutError):
    """The stream did not end within ``total_timeout``."""

    _late = "the stream did not end"


# --- around requests ------------------------------------------------------------------------------------


class LengthFinishReasonError(OpenAIError):
    """``parse()`` was given a completion that stopped at its token limit; ``completion`` has it."""

    completion: Any

    def __init__(self, *, completion: Any) -> None:
        used = f" - {completion.usage}" if completion.usage else ""
        super().__init__(f"Could not parse response content as the length limit was reached{used}")
        self.completion = completion


class ContentFilterFinishReasonError(OpenAIError):
    """``parse()`` was given a completion that the content filter stopped; ``completion`` has it."""

    completion: Any

    def __init__(self, *, completion: Any = None) -> None:
        super().__init__("Could not parse response content as the request was rejected by the content filter")
        self.completion = completion


class InvalidWebhookSignatureError(OpenAIError, ValueError):
    """What came to a webhook was not signed with its secret, or is too old."""


class SubjectTokenProviderError(_HTTPError):
    """The identity provider of the machine gave no token; ``response`` is what it answered, if it did."""

    response: httpx.Response | None

    def __init__(self, message: str, *, response: httpx.Response | None = None) -> None:
        super().__init__(message)
        self.response = response


class UploadError(OpenAIError):
    """The contents of an upload can't be sent: they changed in size under way, or can't be sent again.

    ``field`` is the name of the form field.
    """

    def __init__(self, reason: str, *, field: str) -> None:
        self.field = field
        super().__init__(f"{field}: {reason}")


class ResponseFailedError(APIError, StreamEndedError):
    """A response that was streamed came to another end than ``response.completed``, which ``end`` names.

    ``message``, ``code`` and ``body`` are the server's error. A response that is incomplete has none: there
    ``code`` is the reason. ``partial`` is the response, with what had come of it. ``request`` is ``None`` where
    the events were added up by hand.
    """

    end: str
    partial: Any

    def __init__(self, end: str, error: object | None, *, partial: Any = None, request: Any = None) -> None:
        details = getattr(partial, "incomplete_details", None) if end == "response.incomplete" else None
        reason = getattr(details, "reason", None)
        known: object | None = error
        if error is None and reason is not None:
            known = {"message": f"the response is incomplete: {reason}", "code": reason}
        said = known.get("message") if isinstance(known, dict) else known
        APIError.__init__(self, str(said or "the server does not say why"), request, body=known)
        self.end = end
        self.partial = partial
        self.awaited = "a `response.completed` event"
        self.broken = False
        self.args = (f"{self.message} (`{end}` came, not `response.completed`)",)
