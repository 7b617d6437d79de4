"""Writes cassette files: exchanges are noted where they happen, and a thread of its own writes them."""

from __future__ import annotations

import logging
import os
import queue
import stat
import threading
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Literal

import anyio
import anyio.to_thread

import rtkit
from rtkit.cassettes.format import (
    VERSION,
    Data,
    End,
    Head,
    Limit,
    Record,
    RequestRecord,
    ResponseRecord,
    as_text,
    encode_line,
)
from rtkit.cassettes.redaction import MAX_HELD_BYTES, Redactor, StreamRedactor
from rtkit.core import forks
from rtkit.core.content_coding import CodingError, ContentDecoder, codings_in, step_within
from rtkit.errors.live import Live
from rtkit.net._backends.inherited import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType
    from typing import Self

__all__ = ["MAX_BODY_BYTES", "MIN_FILE_BYTES", "CassetteWriter", "Track"]

MAX_BODY_BYTES: Final = 16 * 1024 * 1024
"""How much is kept of the body of a request; the rest is left out."""

MIN_FILE_BYTES: Final = 512
"""The least that a cassette may be bounded to: its first line, and the one that says that it ended there."""

RESERVED: Final = 128
"""Bytes that are kept free for that line."""

_OF_THE_TRANSFER: Final = {"content-encoding", "content-length", "transfer-encoding"}

Side = Literal["server", "client"]

logger = logging.getLogger("rtkit.cassettes")


def _open_for_me(path: str, flags: int) -> int:
    """A file that its owner alone may read, the one that is there already too: words of people are in it."""
    descriptor = os.open(path, flags, 0o600)
    if hasattr(os, "fchmod") and stat.S_ISREG(os.fstat(descriptor).st_mode):
        with suppress(PermissionError):  # of somebody else, who lets us write
            os.fchmod(descriptor, 0o600)
    return descriptor


class CassetteWriter(Live):
    """An open cassette file: requests begin here, and what happens to them is written. Thread-safe."""

    _holds = "an open file"
    _instead = "open one in each process, with a path of its own"

    def __init__(self, path: str | os.PathLike[str], *, max_bytes: int, clock: Callable[[], float]) -> None:
        self.path = path
        self._max_bytes = max_bytes
        # Looking for secrets takes several times what is held.
        self.max_held = min(MAX_HELD_BYTES, max_bytes // 8)
        self._clock = clock
        self._began = clock()
        self._size = 0
        self.is_full = False
        """The recording has ended at ``max_bytes``."""
        self._exchanges = 0
        self._redactor = Redactor()
        self._open: set[Track] = set()
        # Exchanges begin, and lines come, from any thread; held for moments, never across a wait.
        self._lock = threading.Lock()
        # Bounded by `max_bytes`, which is counted when a line is put in.
        self._lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._failure: OSError | None = None
        self._file: BinaryIO | None = None
        self._is_inherited = False
        forks.watch(self)

    def forked(self) -> None:
        """This is a child: the parent writes, and lines of both would make no cassette."""
        if self._thread is None:
            return
        self._is_inherited = True
        self._lock = threading.Lock()
        self._open = set()
        if self._file is not None:
            with suppress(ValueError):  # closed
                replace(self._file.fileno())  # and what is buffered goes there

    def _check_process(self) -> None:
        if self._is_inherited:
            raise RuntimeError(
                f"the recorder of {self.path} can't record here: {forks.FORKED}; "
                "record into another file in this process, by record() of its own"
            )

    def __repr__(self) -> str:
        full = ", full" if self.is_full else ""
        return (
            f"<{type(self).__name__} of {self.path}, {self._exchanges} exchanges, {self._size:,} bytes{full}>"
        )

    def __enter__(self) -> Self:
        self._check_process()
        if self._thread is not None:
            raise RuntimeError("a recorder records once; call record() again")
        file = self._file = open(self.path, "wb", opener=_open_for_me)
        self._thread = threading.Thread(target=self._write, args=(file,), name="rtkit.cassettes")
        self._thread.start()
        created = datetime.now(UTC).isoformat(timespec="seconds")
        self.put(Head(version=VERSION, created=created, by=f"rtkit {rtkit.__version__}"))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._is_inherited:
            return
        with self._lock:
            left = tuple(self._open)
        for track in left:
            track.closed("client")
        self._lines.put(None)
        assert self._thread is not None
        self._thread.join()
        if self._failure is not None and error is None:
            raise self._failure

    async def __aenter__(self) -> Self:
        return await anyio.to_thread.run_sync(self.__enter__)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with anyio.CancelScope(shield=True):
            await anyio.to_thread.run_sync(self.__exit__, kind, error, traceback)

    # -- what is recorded

    def begin(
        self, method: str, url: str, headers: Sequence[tuple[str, str]], *, websocket: bool = False
    ) -> Track:
        """A request is about to be sent."""
        self._check_process()
        with self._lock:
            self._redactor.learn(url, headers)
            self._exchanges += 1
            track = Track(self, self._redactor, self._exchanges, method, url, headers, websocket=websocket)
            self._open.add(track)
        return track

    def now(self) -> float:
        return round(self._clock() - self._began, 6)

    def put(self, record: Record) -> None:
        if self.is_full or self._is_inherited:
            return
        line = encode_line(record) + b"\n"
        with self._lock:
            if self.is_full:
                return
            ends = self._size + len(line) + RESERVED > self._max_bytes
            if ends:
                # Nothing comes behind it: a shorter line that would fit has no meaning without this one.
                self.is_full = True
                line = encode_line(Limit(t=self.now(), max_bytes=self._max_bytes)) + b"\n"
            self._size += len(line)
            self._lines.put(line)
        if ends:
            logger.warning(
                "the recording in %s ended at max_bytes=%d; what comes now is not recorded",
                self.path,
                self._max_bytes,
            )

    def forget(self, track: Track) -> None:
        with self._lock:
            self._open.discard(track)

    def _write(self, file: Any) -> None:
        with file:
            while (line := self._lines.get()) is not None:
                if self._failure is None:
                    try:
                        file.write(line)
                        if self._lines.empty():
                            file.flush()
                    except OSError as error:  # raised when the block ends
                        self._failure = error


class Track(Live):
    """One exchange while it happens."""

    _holds = "a file"
    _instead = "use it where it was made"

    def __init__(
        self,
        recorder: CassetteWriter,
        redactor: Redactor,
        number: int,
        method: str,
        url: str,
        headers: Sequence[tuple[str, str]],
        *,
        websocket: bool,
    ) -> None:
        self._recorder = recorder
        self._redactor = redactor
        self._number = number
        self._websocket = websocket
        self._t = recorder.now()
        self._request: tuple[str, str, Sequence[tuple[str, str]]] | None = (method, url, headers)
        self._body = bytearray()
        self._chunks = StreamRedactor(redactor, events=False, max_held=recorder.max_held)
        self._decoder: ContentDecoder | None = None
        self._readable = True
        self._broken = ""
        self._over = False

    def send_body(self, data: bytes) -> None:
        """A piece of the body of the request."""
        if self._recorder.is_full:
            self._body.clear()
            return
        self._body += data[: MAX_BODY_BYTES - len(self._body)]

    def response(self, status: int, headers: Sequence[tuple[str, str]]) -> None:
        """The headers of the answer are there."""
        self._write_request()
        fields = {name.lower(): value for name, value in headers}
        encoding = fields.get("content-encoding", "identity").lower()
        kept = list(headers)
        if encoding != "identity" and not self._websocket:
            # A secret can't be found in what is compressed.
            try:
                self._decoder = ContentDecoder(codings_in(encoding), step_within(self._recorder.max_held))
            except CodingError:
                self._readable = False
            kept = [(name, value) for name, value in headers if name.lower() not in _OF_THE_TRANSFER]
        events = fields.get("content-type", "").startswith("text/event-stream")
        self._chunks = StreamRedactor(self._redactor, events=events, max_held=self._recorder.max_held)
        self._put(ResponseRecord, status=status, headers=self._redactor.headers(kept))

    def receive(self, data: bytes) -> None:
        """A piece of the body of the answer."""
        if self._recorder.is_full or not self._readable:
            return
        if self._decoder is None:
            self._write_chunks(self._chunks.feed(self._recorder.now(), data))
            return
        try:  # piece by piece, so that `max_bytes` is asked before there is more
            for chunk in self._decoder.decode(data):
                self._write_chunks(self._chunks.feed(self._recorder.now(), chunk))
                if self._recorder.is_full:
                    return
        except CodingError as error:
            self._readable = False
            self._broken = f"DecodingError: {error}"

    def message(self, data: str | bytes, sender: Side) -> None:
        """A message of a WebSocket."""
        if self._recorder.is_full:
            return
        self._write_request()
        if isinstance(data, str):
            fields = {"text": self._redactor.text(data)}
        else:
            fields = as_text(self._redactor.data(data), binary=True)
        self._put(Data, sender=sender, **fields)

    def complete(self) -> None:
        if self._decoder is not None and not self._broken:
            try:
                self._decoder.finish()
            except CodingError as error:
                self._broken = f"DecodingError: {error}"
        if self._broken:  # whoever plays it gets the error that the program got
            self._end(how="error", by="network", error=self._broken)
        else:
            self._end(how="complete")

    def closed(self, by: Literal["server", "client"], code: int | None = None, reason: str = "") -> None:
        self._end(how="closed", by=by, code=code, reason=self._redactor.text(reason))

    def failed(self, error: BaseException) -> None:
        text = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        self._end(how="error", by="network", error=self._redactor.text(text))

    def _end(self, **facts: Any) -> None:
        if self._over:
            return
        self._over = True
        self._recorder.forget(self)
        self._write_request()
        self._write_chunks(self._chunks.flush())
        self._put(End, **facts)

    def _write_request(self) -> None:
        if self._request is None:
            return
        (method, url, headers), self._request = self._request, None
        body = bytes(self._body)
        self._redactor.learn_body(body)
        self._recorder.put(
            RequestRecord(
                t=self._t,
                exchange=self._number,
                method=method,
                url=self._redactor.url(url),
                headers=self._redactor.headers(headers),
                websocket=self._websocket,
                **(as_text(self._redactor.data(body)) if body else {}),
            )
        )

    def _write_chunks(self, chunks: list[tuple[float, bytes]]) -> None:
        for t, data in chunks:
            self._recorder.put(Data(t=t, exchange=self._number, **as_text(data)))

    def _put(self, kind: Any, **facts: Any) -> None:
        self._recorder.put(kind(t=self._recorder.now(), exchange=self._number, **facts))
