"""What ``with_raw_response`` gives: the reply as HTTP, and as an object when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from rtkit.client.broken import unavailable
from rtkit.errors.live import Live

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable

    import httpx

__all__ = ["BaseAPIResponse", "RawResponse", "content_of"]

R_co = TypeVar("R_co", covariant=True)
T = TypeVar("T")


def content_of(response: httpx.Response) -> bytes:
    """The body that was read. Raises ``BodyUnavailableError`` where it was not."""
    try:
        return response.content
    except RuntimeError as error:  # ResponseNotRead, of either library
        raise unavailable(error) from error


class BaseAPIResponse(Live):
    """The facts of a reply."""

    _holds = "a client"
    _instead = "keep what parse() gives"

    def __init__(self, response: httpx.Response, retries_taken: int) -> None:
        self.http_response = response
        self.retries_taken = retries_taken

    @property
    def headers(self) -> httpx.Headers:
        return self.http_response.headers

    @property
    def http_request(self) -> httpx.Request:
        """The request that was answered (the last one, after redirects and retries)."""
        return self.http_response.request

    @property
    def status_code(self) -> int:
        return self.http_response.status_code

    @property
    def url(self) -> httpx.URL:
        return self.http_response.url

    @property
    def method(self) -> str:
        return self.http_request.method

    @property
    def http_version(self) -> str:
        return self.http_response.http_version

    @property
    def elapsed(self) -> datetime.timedelta:
        """From sending the request to the end of the reply; there once the reply is closed."""
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        return self.http_response.is_closed

    @property
    def request_id(self) -> str | None:
        found: str | None = self.http_response.headers.get("x-request-id")
        return found

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code} {self.http_response.reason_phrase}]>"


class RawResponse(BaseAPIResponse, Generic[R_co]):
    """A reply whose body has been read (or, of a stream, is read by what ``parse`` gives)."""

    def __init__(self, response: httpx.Response, parse: Callable[[Any], R_co], retries_taken: int) -> None:
        super().__init__(response, retries_taken)
        self._parse = parse
        self._parsed: dict[Any, Any] = {}

    @property
    def content(self) -> bytes:
        return content_of(self.http_response)

    @property
    def text(self) -> str:
        content_of(self.http_response)
        return self.http_response.text

    @overload
    def parse(self, *, to: type[T]) -> T: ...
    @overload
    def parse(self) -> R_co: ...
    def parse(self, *, to: Any = None) -> Any:
        """The object that the method gives without ``with_raw_response``, or the reply as ``to``."""
        if to not in self._parsed:
            self._parsed[to] = self._parse(to)
        return self._parsed[to]
