# Made from rtkit/helpers/waiting/_async/uploads.py by "python -m codegen". Edit that file, not this one.
"""``uploads.upload_file_chunked``: a large file in parts, several at a time, resumable."""

from __future__ import annotations

import builtins
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from rtkit.client._backends.blocking import in_thread, resolve_callable
from rtkit.client.options import Omit, omit
from rtkit.errors import UploadPartError
from rtkit.helpers._backends.blocking import gather
from rtkit.helpers.waiting.file_parts import DEFAULT_PART_SIZE, FileParts, PartialUpload

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator

    from rtkit.client._backends.blocking import Later
    from rtkit.types.files.models import FilePurpose
    from rtkit.types.uploads import Upload

__all__ = ["UploadsHelpers"]

MAX_CONCURRENCY: Final = 4
"""How many parts are sent at a time."""

OnProgress: TypeAlias = Callable[[int, int], object]
"""Is called with the bytes that have arrived, and all there are, when a part has arrived; of an async client it may
be async."""


class UploadsHelpers:
    """Joins the methods of ``uploads``."""

    def upload_file_chunked(
        self,
        *,
        file: os.PathLike[str] | str | bytes,
        mime_type: str,
        purpose: FilePurpose,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | Omit = omit,
        max_concurrency: int = MAX_CONCURRENCY,
        on_progress: OnProgress | None = None,
        resume: UploadPartError | PartialUpload | None = None,
    ) -> Upload:
        """Upload a file in parts of ``part_size`` bytes (64 MiB unless given), ``max_concurrency`` at a time.

        A file on disk is read while it is sent: no part is in memory as a whole. For bytes, ``filename`` and
        ``bytes`` (how many) have to be given, as in the official SDK. ``md5`` is checked by the server.

        Every part is tried ``max_retries`` times, as any request. Where that is not enough, and where the upload
        can't be completed, it raises ``UploadPartError``, the cause of which says why; pass it as ``resume`` to
        send only what is missing. A ``PartialUpload`` that is passed as ``resume`` is filled as parts arrive:
        after a cancellation, pass it again. An upload that is not completed expires at the server.
        """
        state = _state_of(resume)
        if max_concurrency < 1:
            raise ValueError(f"max_concurrency must be 1 or more, not {max_concurrency}")
        if isinstance(file, builtins.bytes):
            if filename is None or bytes is None:
                missing = "filename" if filename is None else "bytes"
                raise TypeError(f"The `{missing}` argument must be given for in-memory files")
        else:
            filename = filename or Path(file).name
            if bytes is None:
                bytes = (in_thread(Path(file).stat)).st_size
        uploads = cast("Any", self)
        parts = FileParts(file, size=bytes, part_size=_part_size(part_size, state))
        if state.upload_id is None:
            made = uploads.create(bytes=bytes, filename=filename, mime_type=mime_type, purpose=purpose)
            state.upload_id, state.part_ids, state.part_size = made.id, [None] * len(parts), parts.part_size
        upload_id: str = cast("str", state.upload_id)
        progress = _Progress(upload_id, state.part_ids, parts, bytes, on_progress)
        try:
            gather(progress.jobs(uploads.parts.create), limit=max_concurrency)
            done: Upload = uploads.complete(upload_id, part_ids=state.part_ids, md5=md5)
        except Exception as error:
            raise UploadPartError(
                upload_id=upload_id, part_ids=list(state.part_ids), part_size=parts.part_size
            ) from error
        return done


def _state_of(resume: UploadPartError | PartialUpload | None) -> PartialUpload:
    if isinstance(resume, UploadPartError):
        return PartialUpload(resume.upload_id, list(resume.part_ids), resume.part_size)
    if resume is None:
        return PartialUpload()
    if not isinstance(resume, PartialUpload):
        raise TypeError(f"resume is an UploadPartError or a PartialUpload, not {type(resume).__name__}")
    return resume


def _part_size(given: int | None, state: PartialUpload) -> int:
    if state.upload_id is None or state.part_size is None:
        return DEFAULT_PART_SIZE if given is None else given
    if given is not None and given != state.part_size:
        raise ValueError(f"the upload to resume has parts of {state.part_size:,} bytes, not {given:,}")
    return state.part_size


class _Progress:
    """Fills ``part_ids`` as parts arrive."""

    def __init__(
        self,
        upload_id: str,
        part_ids: list[str | None],
        parts: FileParts,
        size: int,
        on_progress: OnProgress | None,
    ) -> None:
        if len(part_ids) != len(parts):
            raise ValueError(
                f"the upload to resume has {len(part_ids)} parts, this file {len(parts)}: is it another?"
            )
        self.upload_id = upload_id
        self.part_ids = part_ids
        self._parts = parts
        self._size = size
        self._on_progress = on_progress

    @property
    def sent(self) -> int:
        """Bytes that have arrived."""
        return sum(self._parts.length(n) for n, known in enumerate(self.part_ids) if known is not None)

    def jobs(self, create: Callable[..., Later[Any]]) -> Iterator[Callable[[], Later[None]]]:
        """What is still to be done, made as it is begun."""
        for number, known in enumerate(self.part_ids):
            if known is None:
                yield partial(self._send, create, number)

    def _send(self, create: Callable[..., Later[Any]], number: int) -> None:
        data = self._parts[number]
        try:
            part = create(self.upload_id, data=data)
        finally:
            if not isinstance(data, bytes):
                data.close()
        self.part_ids[number] = part.id
        if self._on_progress is not None:
            resolve_callable(partial(self._on_progress, self.sent, self._size))
