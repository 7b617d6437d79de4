"""multipart/form-data (RFC 7578) from fields and files, piece by piece.

Nothing here awaits: what may block, because it touches a disk or somebody else's file, says so, and the
bodies in ``multipart.py`` call it in the way of their world.

Names are escaped as browsers and httpx do (WHATWG HTML, multipart form data), and so a form has, byte for
byte, what httpx would send for the same fields and files.
"""

from __future__ import annotations

import errno
import inspect
import io
import mimetypes
import os
import re
import secrets
import stat
import threading
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final

from rtkit.client.query import flatten
from rtkit.errors import UploadError
from rtkit.errors.live import Live

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtkit.client.files import RequestFiles

__all__ = ["CHUNK_SIZE", "Form", "FormReader", "boundary_of"]

CHUNK_SIZE: Final = 64 * 1024
"""The most that is in memory of a file at a time, in bytes."""

# RFC 2046, section 5.1.1.
_BOUNDARY: Final = re.compile(r"[0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-]")
# RFC 9110, sections 5.1 and 5.5. A line break in a value would let it add headers, or end the part.
_HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_NO_HEADER_VALUE: Final = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_ESCAPED: Final = {'"': "%22", "\\": "\\\\"} | {chr(c): f"%{c:02X}" for c in range(0x20) if c != 0x1B}
_TO_ESCAPE: Final = re.compile("|".join(map(re.escape, _ESCAPED)))


def boundary_of(content_type: str | None) -> str | None:
    """The boundary that a ``multipart/form-data`` content type names, ``None`` where it names none."""
    if content_type is None or not content_type.lower().startswith("multipart/form-data"):
        return None
    found = re.search(r';\s*boundary=(?:"([^"]*)"|([^;\s]*))', content_type, re.IGNORECASE)
    return None if found is None else found[1] or found[2] or None


class Form:
    """The fields and files of one request.

    ``data`` may be nested; it is flattened as query parameters are. A file is bytes, a path, a file open in
    binary mode, or a tuple around one of these: filename, contents, content type, further headers. A file
    that can seek is sent from its start, as the official SDK does; one that can't, from where it is. Files
    that the form opens it closes; those it is given it leaves open.

    Raises ``TypeError`` for what is not a file, ``ValueError`` for headers and boundaries that can't be sent.
    """

    def __init__(
        self,
        data: Mapping[str, object] | None = None,
        files: RequestFiles | None = None,
        *,
        boundary: str | None = None,
    ) -> None:
        self.boundary = secrets.token_hex(16) if boundary is None else boundary
        if not _BOUNDARY.fullmatch(self.boundary):
            raise ValueError(f"{self.boundary!r} can't be a boundary: 1 to 70 of a few ASCII characters can")
        self._parts = [*_fields(data or {}), *_files(files or ())]

    @property
    def content_type(self) -> str:
        return f"multipart/form-data; boundary={self.boundary}"

    @property
    def may_block(self) -> bool:
        """Whether a ``FormReader`` touches anything besides memory."""
        return any(part.source.may_block for part in self._parts)

    @property
    def replayable(self) -> bool:
        """Whether it can be sent again: every file that was measured can be read from its start."""
        return all(part.source.replayable for part in self._parts)

    def measure(self) -> int | None:
        """The length of the form in bytes, ``None`` where that of a file is not known. May block.

        Raises ``OSError`` for a file that is not there or not readable.
        """
        total = len(self.boundary) + 6
        known = True
        for part in self._parts:
            size = part.source.measure()
            if size is None:
                known = False
            else:
                total += len(self.boundary) + 6 + len(part.head) + size
        return total if known else None

    def chunks(self) -> Iterator[bytes]:
        """All of it, in chunks of ``CHUNK_SIZE`` at most. May block."""
        delimiter = b"--%b\r\n" % self.boundary.encode()
        for part in self._parts:
            yield delimiter + part.head
            yield from part.source.chunks(part.name)
            yield b"\r\n"
        yield b"--%b--\r\n" % self.boundary.encode()

    def __repr__(self) -> str:
        names = ", ".join(part.name for part in self._parts)
        return f"<{self.__class__.__name__} of {names or 'nothing'}>"


class FormReader(Live):
    """One way through a form. ``take`` may block; ``close`` does not, and may come from another thread."""

    _holds = "files"
    _instead = "make one from the same form"

    def __init__(self, form: Form) -> None:
        self._chunks = form.chunks()
        self._ahead: bytes | None = None
        self._closed = False
        self._lock = threading.Lock()

    def take(self) -> bytes:
        """The next piece, ``CHUNK_SIZE`` at most and mostly not much less; empty at the end."""
        try:
            with self._lock:
                return b"" if self._closed else self._chunk()
        finally:
            if self._closed:  # meanwhile, and then it was up to this thread
                self.close()

    def _chunk(self) -> bytes:
        held: list[bytes] = []
        size = 0
        chunk = self._ahead or next(self._chunks, b"")
        self._ahead = None
        while chunk and not self._closed:  # closed meanwhile: a pipe might not give more for ever
            if size + len(chunk) > CHUNK_SIZE and held:
                self._ahead = chunk
                break
            held.append(chunk)
            size += len(chunk)
            chunk = next(self._chunks, b"")
        return b"".join(held)

    def close(self) -> None:
        """Close the file that is being read. A ``take`` that runs in another thread does it at its end."""
        self._closed = True
        if self._lock.acquire(blocking=False):
            try:
                self._chunks.close()  # type: ignore[attr-defined]  # a generator
            finally:
                self._lock.release()


# --- parts ----------------------------------------------------------------------------------------------


class _Part:
    """A field or a file: its header, the blank line included, and where its content comes from."""

    def __init__(self, name: str, filename: str | None, headers: Mapping[str, str], source: _Source) -> None:
        self.name = name
        self.source = source
        lines = [f"Content-Disposition: form-data; {_parameter('name', name)}"]
        if filename:
            lines[0] += f"; {_parameter('filename', filename)}"
        for header, value in headers.items():
            if not _HEADER_NAME.fullmatch(header) or _NO_HEADER_VALUE.search(value):
                raise ValueError(f"{name}: {header!r}: {value!r} can't be a header of its part")
            lines.append(f"{header}: {value}")
        # A filename that is not UTF-8 on disk goes out as the bytes that it is there.
        self.head = "\r\n".join([*lines, "", ""]).encode("utf-8", "surrogateescape")


def _parameter(name: str, value: str) -> str:
    return f'{name}="{_TO_ESCAPE.sub(lambda found: _ESCAPED[found[0]], value)}"'


def _fields(data: Mapping[str, object]) -> Iterator[_Part]:
    values: dict[str, list[str]] = {}  # those of one name stand together, as the official SDK sends them
    for name, value in flatten(data):
        values.setdefault(name, []).append(value)
    for name, texts in values.items():
        for text in texts:
            yield _Part(name, None, {}, _Memory(text.encode()))


def _files(files: Any) -> Iterator[_Part]:
    if not isinstance(files, (Mapping, Sequence)) or isinstance(files, (str, bytes)):
        raise TypeError(f"files must map field names to files, or list such pairs; not {_named(files)}")
    for name, file in files.items() if isinstance(files, Mapping) else files:
        yield _file(name, file)


def _file(name: str, file: Any) -> _Part:
    headers: dict[str, str] = {}
    content_type: str | None = None
    filename: str | None = None
    content = file
    if isinstance(file, tuple):
        if not 2 <= len(file) <= 4:
            raise TypeError(
                f"{name}: a tuple of {len(file)}; pass (filename, contents), with a content type and a "
                "mapping of headers after them if need be"
            )
        filename, content, content_type, more = (*file, None, None)[:4]
        headers.update(more or {})
        if isinstance(content, str):  # next to a filename it can't be taken for a path
            content = content.encode()
    source = _source(name, content)
    if not isinstance(file, tuple):
        filename = source.filename
    if content_type is None and filename:
        content_type = mimetypes.guess_type(filename)[0] or "application/octet-stream"
    if content_type is not None and not any("content-type" in header.lower() for header in headers):
        headers["Content-Type"] = content_type
    return _Part(name, filename, headers, source)


def _source(name: str, content: Any) -> _Source:
    if isinstance(content, (bytes, bytearray, memoryview)):
        return _Memory(bytes(content))
    if isinstance(content, os.PathLike):
        return _OnDisk(content)
    if isinstance(content, str):
        raise TypeError(
            f"{name}: a str is neither a path nor contents; pass pathlib.Path(...) for the file of that "
            'name, or ("name.txt", text.encode()) for a file with that text'
        )
    if not callable(getattr(content, "read", None)):
        raise TypeError(
            f"{name}: {_named(content)} is not a file; pass bytes, a pathlib.Path, a file opened with "
            'open(..., "rb"), or a tuple (filename, contents, content type)'
        )
    if isinstance(content, io.TextIOBase) or isinstance(getattr(content, "encoding", None), str):
        raise TypeError(
            f'{name}: the file is open in text mode; open it with open(..., "rb"), or pass its path'
        )
    if inspect.iscoroutinefunction(content.read):
        raise TypeError(
            f"{name}: {_named(content)} is read with await; pass its path, which is read without blocking "
            "the event loop, or the blocking file that it wraps"
        )
    return _Open(content)


def _named(value: object) -> str:
    return "None" if value is None else f"an object of type {type(value).__name__}"


# --- where content comes from ----------------------------------------------------------------------------


class _Source(ABC):
    """The content of a part. ``replayable`` holds from ``measure`` on."""

    filename = "upload"
    may_block = True
    replayable = True

    @abstractmethod
    def measure(self) -> int | None: ...

    @abstractmethod
    def chunks(self, name: str) -> Iterator[bytes]:
        """The content from its start, in chunks that are not empty; ``name`` is for errors."""


class _Memory(_Source):
    may_block = False

    def __init__(self, content: bytes) -> None:
        self._content = content

    def measure(self) -> int:
        return len(self._content)

    def chunks(self, name: str) -> Iterator[bytes]:
        for start in range(0, len(self._content), CHUNK_SIZE):
            yield self._content[start : start + CHUNK_SIZE]


class _OnDisk(_Source):
    """A path; the file is open only while its content is read."""

    def __init__(self, path: os.PathLike[str]) -> None:
        self._path = os.fsdecode(path)
        self._size: int | None = None
        self.filename = PurePath(self._path).name

    def measure(self) -> int | None:
        status = os.stat(self._path)
        if stat.S_ISDIR(status.st_mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), self._path)
        self.replayable = stat.S_ISREG(status.st_mode)  # a pipe gives what it has once
        self._size = status.st_size if self.replayable else None
        return self._size

    def chunks(self, name: str) -> Iterator[bytes]:
        with open(self._path, "rb", buffering=0) as file:
            yield from _read(file, self._size, name)


class _Open(_Source):
    """A file that somebody else opened, and closes."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self._size: int | None = None
        self._sent = False
        self.may_block = not isinstance(file, io.BytesIO)
        name = getattr(file, "name", None)  # an int, where the file was made from a descriptor
        if isinstance(name, (str, bytes)):
            self.filename = PurePath(os.fsdecode(name)).name

    def measure(self) -> int | None:
        try:
            self._file.seek(0)
            self.replayable = True
        except (AttributeError, OSError):  # io.UnsupportedOperation is one
            self.replayable = False
            return None
        try:
            self._file.seek(0, os.SEEK_END)
            self._size = self._file.tell()
            self._file.seek(0)
        except (AttributeError, OSError, ValueError):  # some compressed files only find their start
            self._size = None
        return self._size

    def chunks(self, name: str) -> Iterator[bytes]:
        if self.replayable:
            self._file.seek(0)
        elif self._sent:
            raise UploadError(
                "can't be sent a second time, for the file can't go back to its start; pass bytes, a path, "
                "or a file that can seek",
                field=name,
            )
        self._sent = True
        yield from _read(self._file, self._size, name)


def _read(file: Any, size: int | None, name: str) -> Iterator[bytes]:
    """What ``file`` gives up to its end, or ``size`` bytes of it: no more than was announced."""
    left = CHUNK_SIZE if size is None else size
    while left:
        chunk = file.read(min(left, CHUNK_SIZE))
        if not isinstance(chunk, bytes):
            raise TypeError(
                f"{name}: read() gave {_named(chunk)} instead of bytes; open files in binary mode"
            )
        if not chunk:
            break
        if size is not None:
            chunk = chunk[:left]
            left -= len(chunk)
        yield chunk
    if size is not None and left:
        raise UploadError(
            f"{size:,} bytes were announced, but the file ended {left:,} bytes before that; was it changed?",
            field=name,
        )
