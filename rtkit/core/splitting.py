"""Chunks as a network brings them, cut where the reader wants them cut: by size, or at the ends of lines.

All of them have ``feed``, which gives the pieces that a chunk completes, and ``finish``, which gives the rest.
"""

from __future__ import annotations

import codecs
from typing import Protocol, TypeVar

from rtkit.errors import LimitExceededError

__all__ = ["ByteSplitter", "LineSplitter", "Splitter", "TextSplitter"]

T = TypeVar("T")


class Splitter(Protocol[T]):
    def feed(self, data: bytes) -> list[T]: ...
    def finish(self) -> list[T]: ...


class ByteSplitter:
    """Pieces of ``size`` bytes, the last one of what is left; with ``None``, the chunks as they are."""

    def __init__(self, size: int | None) -> None:
        self._size = _checked(size)
        self._held: list[bytes] = []
        self._length = 0

    def feed(self, data: bytes) -> list[bytes]:
        if not self._size:
            return [data] if data else []
        self._held.append(data)
        self._length += len(data)
        if self._length < self._size:
            return []
        whole = b"".join(self._held)
        end = self._length - self._length % self._size
        self._held, self._length = [whole[end:]], self._length - end
        return [whole[start : start + self._size] for start in range(0, end, self._size)]

    def finish(self) -> list[bytes]:
        rest, self._held = b"".join(self._held), []
        return [rest] if rest else []


class TextSplitter:
    """Text of ``size`` characters at a time; with ``None``, as much as each chunk brings.

    What is not in ``encoding`` comes as U+FFFD; an encoding that Python does not know is read as UTF-8.
    """

    def __init__(self, encoding: str, size: int | None) -> None:
        self._decoder = _decoder(encoding)
        self._size = _checked(size)
        self._held: list[str] = []
        self._length = 0

    def feed(self, data: bytes) -> list[str]:
        return self._cut(self._decoder.decode(data))

    def finish(self) -> list[str]:
        chunks = self._cut(self._decoder.decode(b"", final=True))
        rest, self._held = "".join(self._held), []
        return [*chunks, rest] if rest else chunks

    def _cut(self, text: str) -> list[str]:
        if not self._size:
            return [text] if text else []
        self._held.append(text)
        self._length += len(text)
        if self._length < self._size:
            return []
        whole = "".join(self._held)
        end = self._length - self._length % self._size
        self._held, self._length = [whole[end:]], self._length - end
        return [whole[start : start + self._size] for start in range(0, end, self._size)]


class LineSplitter:
    """Lines without their ends, which are LF, CRLF and CR: JSON may have U+2028 and U+0085 in its strings.
    ``max_size`` bounds one line, in characters: past it, ``LimitExceededError`` names ``limit``. A last line
    without an end counts, an empty one behind the last end does not.
    an end counts, an empty one behind the last end does not.
    """

    def __init__(self, encoding: str, *, max_size: int, limit: str) -> None:
        self._decoder = _decoder(encoding)
        self._max_size = max_size
        self._limit = limit
        self._held: list[str] = []
        self._length = 0
        self._after_cr = False

    def feed(self, data: bytes) -> list[str]:
        return self._cut(self._decoder.decode(data))

    def finish(self) -> list[str]:
        lines = self._cut(self._decoder.decode(b"", final=True))
        rest, self._held = "".join(self._held), []
        return [*lines, rest] if rest else lines

    def _cut(self, text: str) -> list[str]:
        if not text:
            return []
        if self._after_cr and text[0] == "\n":  # the end of a line whose CR came before
            text = text[1:]
        self._after_cr = text.endswith("\r")
        if "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        first, *lines = text.split("\n")
        self._held.append(first)
        self._length += len(first)
        if self._length > self._max_size or (
            len(text) > self._max_size and max(map(len, lines), default=0) > self._max_size
        ):
            raise LimitExceededError("a line of the reply", limit=self._limit, maximum=self._max_size)
        if not lines:
            return []
        whole = "".join(self._held)
        rest = lines.pop()
        self._held, self._length = [rest], len(rest)
        return [whole, *lines]


def _checked(size: int | None) -> int | None:
    if size is not None and size < 1:
        raise ValueError(f"chunk_size must be at least 1, or None for what comes, not {size}")
    return size


def _decoder(encoding: str) -> codecs.IncrementalDecoder:
    try:
        b" ".decode(encoding, "replace")  # raises for "hex" and its like, which give no text
    except LookupError:
        encoding = "utf-8"
    return codecs.getincrementaldecoder(encoding)("replace")
