# Made from rtkit/client/_async/multipart.py by "python -m codegen". Edit that file, not this one.
"""The body of an upload, for ``content=`` of httpx's and httpx2's clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client._backends.blocking import in_thread
from rtkit.client.form import Form, FormReader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Self, TypeAlias

    from rtkit.client.files import RequestFiles

    Progress: TypeAlias = Callable[[int, int | None], object]

__all__ = ["MultipartBody"]


class MultipartBody:
    """A form that is read while it is sent; no more than one piece of it is in memory.

    Made by ``MultipartBody.open(data, files)``. Send it with its ``headers()``, again if it is
    ``replayable``, and ``close`` it at the end, however that comes: a request that fails leaves the file
    open that was being read. Each iteration starts from the beginning and ends the one before.

    ``on_progress(sent, total)`` is called when a piece has been handed to the connection, with the bytes of
    the whole form so far and in all (``None`` when that is not known). It starts anew when the form is sent
    again; an exception that it raises ends the request.
    """

    def __init__(self, form: Form, *, content_length: int | None, on_progress: Progress | None) -> None:
        self.form = form
        self.content_length = content_length
        self.replayable = form.replayable
        self._on_progress = on_progress
        self._reader: FormReader | None = None

    @classmethod
    def open(
        cls,
        data: Mapping[str, object] | None = None,
        files: RequestFiles | None = None,
        *,
        boundary: str | None = None,
        on_progress: Progress | None = None,
    ) -> Self:
        """Make the form, see how long its files are, and whether they can be sent twice.

        Raises as ``Form`` does, and ``OSError`` for a file that is not there.
        """

        def prepare() -> tuple[Form, int | None]:
            # The form may read the system's table of content types, its measure looks at every file.
            form = Form(data, files, boundary=boundary)
            return form, form.measure()

        form, length = in_thread(prepare)
        return cls(form, content_length=length, on_progress=on_progress)

    def headers(self) -> list[tuple[str, str]]:
        """``Content-Type``, and ``Content-Length`` if it is known; without it httpx sends chunks."""
        headers = [("Content-Type", self.form.content_type)]
        if self.content_length is not None:
            headers.append(("Content-Length", str(self.content_length)))
        return headers

    def __iter__(self) -> Iterator[bytes]:
        self._stop()
        self._reader = FormReader(self.form)
        return MultipartChunks(self, self._reader, self._on_progress)

    def close(self) -> None:
        """Close the file that is being read, if one is. The body can be iterated over again."""
        self._stop()

    def _stop(self) -> None:
        if self._reader is not None:
            self._reader.close()

    def __repr__(self) -> str:
        size = "length unknown" if self.content_length is None else f"{self.content_length:,} bytes"
        return f"<{self.__class__.__name__} {self.form!r}, {size}>"


class MultipartChunks:
    """One way through the form. No generator: nobody would close one that httpx stops reading."""

    def __init__(self, body: MultipartBody, reader: FormReader, on_progress: Progress | None) -> None:
        self._total = body.content_length
        self._reader = reader
        self._may_block = body.form.may_block
        # What can't seek may be a pipe whose other end stays silent: a cancellation does not wait for it.
        self._abandon = not body.replayable
        self._on_progress = on_progress
        self._sent = 0

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        if self._sent and self._on_progress is not None:
            self._on_progress(self._sent, self._total)
        take = self._reader.take
        chunk = in_thread(take, abandon=self._abandon) if self._may_block else take()
        if not chunk:
            raise StopIteration
        self._sent += len(chunk)
        return chunk
