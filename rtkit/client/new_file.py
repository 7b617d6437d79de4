"""A file that stands under its name only when it is whole."""

from __future__ import annotations

import os
import secrets
import stat
import threading
from contextlib import suppress
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

__all__ = ["NewFile"]

# A name has room for 255 bytes in most file systems, and a character takes four at most.
_MOST_OF_NAME = 50


class NewFile:
    """Writes ``.{name}.{random}.part`` beside ``path``, and renames it at the end. Blocks.

    So a file that was there stays as it is until the new one is whole. It keeps its permissions and, as far as the
    process may, its owner; a symbolic link stays one, and what it leads to is replaced. A pipe or a device is
    written directly.

    The methods may be called on different threads, also where one of them was left to itself: ``discard`` waits for
    it, and leaves nothing of what it did.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._out: IO[bytes] | None = None
        self._target = ""
        self._temporary: str | None = None
        self.is_done = False
        """Whether the file was renamed or discarded: nothing is left to be done."""

    def open(self) -> None:
        """Raises ``OSError`` as ``open(path, "wb")`` does."""
        with self._lock:
            if self.is_done:
                return
            target = self._target = os.path.realpath(os.fsdecode(self._path))
            try:
                before = os.stat(target)
            except FileNotFoundError:
                before = None
            if before is not None:
                if not stat.S_ISREG(before.st_mode):
                    self._out = open(target, "wb")  # noqa: SIM115 - closed by `commit` and `discard`
                    return
                os.close(os.open(target, os.O_WRONLY))  # may it be written at all?
            self._out = self._make(target, before)

    def _make(self, target: str, before: os.stat_result | None) -> IO[bytes]:
        folder, name = os.path.split(target)
        temporary = os.path.join(folder, f".{name[:_MOST_OF_NAME]}.{secrets.token_hex(8)}.part")
        mode = 0o666 if before is None else before.st_mode & 0o777
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        try:
            descriptor = os.open(temporary, flags, mode)
        except OSError as error:
            raise OSError(error.errno, error.strerror, target) from None
        self._temporary = temporary
        if before is not None:
            with suppress(OSError, AttributeError):  # not ours to give away, or a system without owners
                os.chown(temporary, before.st_uid, before.st_gid)
            with suppress(OSError):
                os.chmod(temporary, mode)
        return os.fdopen(descriptor, "wb")

    def write(self, data: bytes) -> None:
        with self._lock:
            if self._out is not None and not self.is_done:
                self._out.write(data)

    def commit(self) -> None:
        """The file is whole: it gets its name."""
        with self._lock:
            if self._out is None or self.is_done:
                return
            self._out.close()
            if self._temporary is not None:
                os.replace(self._temporary, self._target)
            self.is_done = True

    def discard(self) -> None:
        """Leave nothing of it, unless it is whole."""
        with self._lock:
            if self.is_done:
                return
            self.is_done = True
            if self._out is not None:
                with suppress(OSError):  # what was not written yet is not wanted
                    self._out.close()
            if self._temporary is not None:
                with suppress(OSError):
                    os.unlink(self._temporary)

    def __enter__(self) -> Self:
        try:
            self.open()
        except BaseException:
            self.discard()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self.commit()
        finally:
            self.discard()
