"""A file, cut into parts that are read where they are, and which of them have arrived."""

from __future__ import annotations

import io
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

__all__ = ["FileParts", "PartReader", "PartialUpload"]

DEFAULT_PART_SIZE: Final = 64 * 1024 * 1024
"""Bytes of one part, which is as many as the API takes."""


@dataclass
class PartialUpload:
    """How far an upload in parts has come, which ``upload_file_chunked(..., resume=...)`` fills and goes on from.

    Hold one, empty at first, where the upload may be cancelled or the program end: all of it is JSON.
    """

    upload_id: str | None = None
    """``None`` before the first request was answered."""
    part_ids: list[str | None] = field(default_factory=list)
    """By the number of the part, ``None`` for one that is missing."""
    part_size: int | None = None


class PartReader(io.RawIOBase):
    """Some bytes of a file, as a file. It is open only while it is read, so that many can wait."""

    def __init__(self, path: Path, start: int, size: int) -> None:
        self._path = path
        self._start = start
        self._size = size
        self._position = 0
        self._file: io.FileIO | None = None
        self.name = path.name

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._size}[whence]
        self._position = base + offset
        return self._position

    def tell(self) -> int:
        return self._position

    def read(self, size: int = -1) -> bytes:
        left = max(0, self._size - self._position)
        count = left if size < 0 else min(size, left)
        if not count:
            self._release()
            return b""
        if self._file is None:
            self._file = self._open()
        self._file.seek(self._start + self._position)
        data = self._file.read(count) or b""
        self._position += len(data)
        if self._position == self._size:
            self._release()
        return data

    def _open(self) -> io.FileIO:
        return io.FileIO(self._path)

    def _release(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def close(self) -> None:
        self._release()
        super().close()


class FileParts:
    """The parts of a file on disk or in memory. ``len()`` is their number."""

    def __init__(self, file: os.PathLike[str] | str | bytes, *, size: int, part_size: int) -> None:
        if part_size < 1:
            raise ValueError(f"part_size must be 1 or more, not {part_size}")
        self._file = file if isinstance(file, bytes) else Path(file)
        self._size = size
        self.part_size = part_size

    def __len__(self) -> int:
        return (self._size + self.part_size - 1) // self.part_size

    def length(self, number: int) -> int:
        return min(self.part_size, self._size - number * self.part_size)

    def __getitem__(self, number: int) -> bytes | PartReader:
        if not 0 <= number < len(self):
            raise IndexError(number)
        start, length = number * self.part_size, self.length(number)
        if isinstance(self._file, bytes):
            return self._file[start : start + length]
        return PartReader(self._file, start, length)
