# Made from rtkit/client/_async/response.py by "python -m codegen". Edit that file, not this one.
"""Replies that are read piece by piece."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from rtkit.client._backends.blocking import Later, release, write_file
from rtkit.client._sync.reading import Split, body_of, read_whole
from rtkit.client.binary import HttpxBinaryResponseContent
from rtkit.client.broken import AsOurs
from rtkit.client.parsing import resolve
from rtkit.client.raw import BaseAPIResponse
from rtkit.core import jsontext
from rtkit.core.splitting import ByteSplitter, LineSplitter, TextSplitter
from rtkit.errors.live import Live

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterator
    from types import TracebackType

    import httpx

    from rtkit.client._sync.sender import Sender
    from rtkit.client._sync.stream import Stream
    from rtkit.client.call import Call
    from rtkit.core.splitting import Splitter

__all__ = ["APIResponse", "BinaryContent", "ResponseManager"]

R_co = TypeVar("R_co", covariant=True)
T = TypeVar("T")

# One class serves both worlds: nothing is waited for.
BinaryContent = HttpxBinaryResponseContent


class APIResponse(BaseAPIResponse, Generic[R_co]):
    """A reply whose body is still to be read: ``with_streaming_response`` gives it inside ``with``.

    Whatever reads it raises ``APIConnectionError`` where the connection breaks, ``APITimeoutError`` or
    ``DeadlineExceededError`` where it takes too long, ``BodyUnavailableError`` where it was read already.
    """

    def __init__(self, response: httpx.Response, client: Sender, call: Call, retries_taken: int) -> None:
        super().__init__(response, retries_taken)
        self._client = client
        self._call = call
        self._parsed: dict[Any, Any] = {}
        self._reading: Iterator[Any] | None = None
        self._stream: Stream[Any] | None = None

    def read(self) -> bytes:
        """The whole body."""
        client = self._client
        with self._as_ours():
            return read_whole(self.http_response, client._library, max_response_size=client.max_response_size)

    def text(self) -> str:
        self.read()
        return self.http_response.text

    def json(self) -> Any:
        """The body as plain values. Raises ``DecodeError`` where it is not JSON."""
        return jsontext.parse(self.read())

    @overload
    def parse(self, *, to: type[T]) -> T: ...
    @overload
    def parse(self: APIResponse[BinaryContent]) -> bytes: ...
    @overload
    def parse(self) -> R_co: ...
    def parse(self, *, to: Any = None) -> Any:
        """The object that the method gives otherwise, or the reply as ``to``."""
        if to is None and resolve(self._call.returns) is BinaryContent:
            return self.read()  # as the official SDK: what is a file is its bytes here
        if to not in self._parsed:
            if self._call.stream and to is None:
                self._parsed[to] = self._stream = self._client._stream(self._call, self.http_response)
            else:
                self.read()
                self._parsed[to] = self._client._parse(self._call, self.http_response, to)
        return self._parsed[to]

    # These remember what they give: who stops early leaves it halfway, and `close` brings it to its end.

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body as it comes in, decompressed; in pieces of ``chunk_size`` bytes if given."""
        return self._split(ByteSplitter(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body as text; in pieces of ``chunk_size`` characters if given."""
        return self._split(TextSplitter(self._encoding(), chunk_size))

    def iter_lines(self) -> Iterator[str]:
        """The body line by line, without line ends, which are LF, CRLF and CR.

        ``max_response_size`` bounds a line, which is held as a whole: past it, ``LimitExceededError``.
        """
        limit = "max_response_size"
        return self._split(
            LineSplitter(self._encoding(), max_size=self._client.max_response_size, limit=limit)
        )

    def _encoding(self) -> str:
        return self.http_response.encoding or "utf-8"

    def _split(self, splitter: Splitter[T]) -> Iterator[T]:
        client = self._client
        chunks = body_of(self.http_response, client._library, client.max_response_size)
        parts = Split(self.http_response, chunks, splitter, self._as_ours())
        self._reading = parts
        return parts

    def _as_ours(self) -> AsOurs:
        return AsOurs(self._client._library, self.http_request, self._client._connection_error)

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to ``file`` as it comes in; it is never in memory as a whole.

        Until it is whole it is beside ``file``, as ``.{name}.{random}.part``; what breaks off is removed.
        """
        write_file(file, self.iter_bytes(chunk_size))

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """As `stream_to_file`."""
        self.stream_to_file(file)

    def close(self) -> None:
        """Release the connection."""
        with self._as_ours():
            if self._stream is not None:
                self._stream.close()
            elif self._reading is not None:
                release(self.http_response, self._reading)
            else:
                self.http_response.close()


class ResponseManager(Live, Generic[R_co]):
    """``with client.x.with_streaming_response.y(...) as response``: sent when entered, closed for sure."""

    _holds = "a client"

    def __init__(self, send: Callable[[], Later[APIResponse[R_co]]]) -> None:
        self._send = send
        self._response: APIResponse[R_co] | None = None

    def __enter__(self) -> APIResponse[R_co]:
        self._response = self._send()
        return self._response

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._response is not None:
            self._response.close()
