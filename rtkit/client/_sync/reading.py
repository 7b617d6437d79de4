# Made from rtkit/client/_async/reading.py by "python -m codegen". Edit that file, not this one.
"""Reads the body of a reply into memory, as far as it may go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from rtkit.client._backends.blocking import guard, release
from rtkit.client.broken import is_broken
from rtkit.core.content_coding import CodingError, ContentDecoder, codings_in, step_within
from rtkit.errors import LimitExceededError
from rtkit.errors.live import Live

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType
    from typing import Self

    from rtkit.client.broken import AsOurs
    from rtkit.core.splitting import Splitter

__all__ = ["MAX_REFUSAL_SIZE", "Split", "body_of", "read_refusal", "read_whole"]

T = TypeVar("T")

MAX_REFUSAL_SIZE: Final = 1024 * 1024
"""How much is kept of the body of a reply that is not an answer but an error or a redirect, in bytes."""


def body_of(response: Any, library: ModuleType, limit: int = MAX_REFUSAL_SIZE) -> Iterator[bytes]:
    """The body as it comes in, decompressed. Where nothing is compressed, httpx has nothing to do to it.

    ``limit`` is how much of it is kept at most, in bytes: what is decompressed at a time is a small part of it.
    """
    if response.is_stream_consumed:  # it is in memory
        whole: Iterator[bytes] = response.iter_bytes()
        return whole
    codings = codings_in(response.headers.get("content-encoding", ""))
    raw: Iterator[bytes] = response.iter_raw()
    return Decompressed(response, raw, codings, library, step_within(limit)) if codings else raw


class Decompressed:
    """A body that came compressed, in pieces of bounded size, however much one chunk of the network stands for.

    The HTTP libraries' own decoders are private and inflate a chunk as a whole. This one stands above their chain
    of generators, not in the middle: what can't be decompressed leaves nothing to the garbage collector, of which
    trio warns.
    """

    def __init__(
        self,
        response: Any,
        chunks: Iterator[bytes],
        codings: list[str],
        library: ModuleType,
        step: int,
    ) -> None:
        self.wire = chunks
        """The body as it was sent: who stops early ends this one, and inflates no more."""
        self._response = response
        self._codings = codings
        self._step = step
        self._library = library
        self._decoder: ContentDecoder | None = None
        self._parts: Iterator[bytes] = iter(())

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> bytes:
        try:
            if self._decoder is None:
                self._decoder = ContentDecoder(self._codings, self._step)
            while True:
                for part in self._parts:
                    return part
                chunk = next(self.wire, None)
                if chunk is None:
                    self._decoder.finish()
                    raise StopIteration
                self._parts = self._decoder.decode(chunk)
        except CodingError as error:
            self._parts = iter(())
            release(self._response, self.wire)
            raise self._library.DecodingError(str(error), request=self._response.request) from error


class Split(Live, Generic[T]):
    """A body, in the pieces that ``splitter`` cuts. Raises errors of ours alone, by ``as_ours``."""

    def __init__(
        self, response: Any, chunks: Iterator[bytes], splitter: Splitter[T], as_ours: AsOurs
    ) -> None:
        self.wire = getattr(chunks, "wire", chunks)
        self._as_ours = as_ours
        self._response = response
        self._chunks = chunks
        self._guard = guard(response, chunks)
        self._splitter = splitter
        self._parts: Iterator[T] = iter(())
        self._over = False

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        while True:
            for part in self._parts:
                return part
            if self._over:
                raise StopIteration
            with self._as_ours:
                chunk = next(self._chunks, None)
            try:
                self._over = chunk is None
                self._parts = iter(self._splitter.finish() if chunk is None else self._splitter.feed(chunk))
            except LimitExceededError:
                self._over = True
                release(self._response, self.wire)
                raise


def read_whole(response: Any, library: ModuleType, *, max_response_size: int) -> bytes:
    """The body, decompressed; ``response`` has it as ``content`` from then on.

    ``max_response_size`` is a security limit, in bytes after decompression: what goes past it raises
    ``LimitExceededError``, and closes the connection.
    """
    if not response.is_stream_consumed:
        parts: list[bytes] = []
        size = 0
        chunks = body_of(response, library, max_response_size)
        for chunk in chunks:
            size += len(chunk)
            if size > max_response_size:
                release(response, chunks)
                raise LimitExceededError(
                    "the body of the reply", limit="max_response_size", maximum=max_response_size
                )
            parts.append(chunk)
        _keep(response, parts)
    content: bytes = response.read()
    return content


def read_refusal(response: Any, library: ModuleType) -> None:
    """What there is of the body of an error, up to ``MAX_REFUSAL_SIZE``.

    Nothing of it raises: that the server refused matters more than how well it explained itself.
    """
    if response.is_stream_consumed:
        return
    parts: list[bytes] = []
    left = MAX_REFUSAL_SIZE
    chunks = body_of(response, library)
    try:
        for chunk in chunks:
            parts.append(chunk[:left])
            left -= len(chunk)
            if left < 0:
                break
    except Exception as error:  # broken off, late, or badly compressed
        if not is_broken(error, library):
            raise
    finally:
        release(response, chunks)
    _keep(response, parts)


def _keep(response: Any, parts: list[bytes]) -> None:
    """Make ``parts`` the content of ``response``, which has been read and is closed.

    ``read`` joins what ``iter_bytes`` gives, and knows no limit; nothing else sets the content. So for this one
    call the response iterates over what is there. A second response would not be the one that the user's hooks
    have seen.
    """
    response.iter_bytes = lambda: _each(parts)
    try:
        response.read()
    finally:
        del response.iter_bytes


def _each(parts: list[bytes]) -> Iterator[bytes]:
    for part in parts:
        yield part
