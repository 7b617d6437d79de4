# Made from rtkit/client/_async/reading.py by "python -m codegen". Edit that file, not this one.
"""Reads the body of a reply into memory, as far as it may go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rtkit.client._backends.blocking import as_stream, release
from rtkit.client.broken import is_broken
from rtkit.errors import LimitExceededError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

__all__ = ["MAX_REFUSAL_SIZE", "is_packed", "read_refusal", "read_whole", "unpacked"]

MAX_REFUSAL_SIZE: Final = 1024 * 1024
"""How much is kept of the body of a reply that is no answer but an error or a redirect, in bytes."""


def is_packed(response: Any) -> bool:
    """Whether the body is still to be read, and compressed."""
    packed: bool = response.headers.get("content-encoding", "identity") != "identity"
    return packed and not response.is_stream_consumed


def unpacked(response: Any, library: ModuleType) -> Any:
    """``response``, or one with the same body decompressed.

    httpx decompresses in the middle of its chain of generators: bytes that can't be would end those above and
    leave those below to the garbage collector, of which trio warns. This does it at the bottom of the chain.
    """
    if not is_packed(response):
        return response
    headers = [pair for pair in response.headers.multi_items() if pair[0] != "content-encoding"]
    stream = as_stream(_unpack(response, library), library)
    return library.Response(response.status_code, headers=headers, stream=stream, request=response.request)


def _unpack(response: Any, library: ModuleType) -> Iterator[bytes]:
    # The decoders of the HTTP library have no public name.
    decoder = response._get_content_decoder()
    chunks = response.iter_raw()
    try:
        for chunk in chunks:
            piece = decoder.decode(chunk)
            if piece:
                yield piece
        rest = decoder.flush()
        if rest:
            yield rest
    except library.DecodingError:
        release(response, chunks)
        raise


def read_whole(response: Any, library: ModuleType, *, max_response_size: int) -> bytes:
    """The body, decompressed; ``response`` has it as ``content`` from then on.

    ``max_response_size`` is a security limit, in bytes after decompression: what goes past it raises
    ``LimitExceededError``, and closes the connection.
    """
    if not response.is_stream_consumed:
        pieces: list[bytes] = []
        size = 0
        chunks = unpacked(response, library).iter_bytes()
        for chunk in chunks:
            size += len(chunk)
            if size > max_response_size:
                release(response, chunks)
                raise LimitExceededError(
                    "the body of the reply", limit="max_response_size", maximum=max_response_size
                )
            pieces.append(chunk)
        _keep(response, pieces)
    content: bytes = response.read()
    return content


def read_refusal(response: Any, library: ModuleType) -> None:
    """What there is of the body of an error, up to ``MAX_REFUSAL_SIZE``.

    Nothing of it raises: that the server refused matters more than how well it explained itself.
    """
    if response.is_stream_consumed:
        return
    pieces: list[bytes] = []
    left = MAX_REFUSAL_SIZE
    chunks = unpacked(response, library).iter_bytes()
    try:
        for chunk in chunks:
            pieces.append(chunk[:left])
            left -= len(chunk)
            if left < 0:
                break
    except Exception as error:  # broken off, late, or badly compressed
        if not is_broken(error, library):
            raise
    finally:
        release(response, chunks)
    _keep(response, pieces)


def _keep(response: Any, pieces: list[bytes]) -> None:
    # What `read` does at its end. It takes no limit, and nothing public sets the content of a response.
    response._content = b"".join(pieces)
