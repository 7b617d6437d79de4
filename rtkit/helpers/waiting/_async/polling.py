"""Waiting for work at the server by asking again: every ``*_and_poll`` method, and ``wait_for_processing``."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar, cast

from rtkit.client._backends.aio import Later, monotonic, resolve_callable, sleep
from rtkit.client.deprecation import deprecated, without_warning
from rtkit.client.http import shortened
from rtkit.client.options import NOT_GIVEN, Omit, is_given, omit
from rtkit.errors import PollTimeoutError
from rtkit.helpers._backends.aio import gather, within

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from rtkit.client.files import FileTypes
    from rtkit.client.options import RequestParams
    from rtkit.client.raw import RawResponse
    from rtkit.core.model import Model
    from rtkit.resources.params.beta_threads import RunsCreateParams, ThreadsCreateAndRunParams
    from rtkit.resources.params.vector_stores import (
        FileBatchesCreateParams,
        FileBatchesCreateRestParams,
        FilesCreateRestParams,
    )
    from rtkit.resources.params.videos import VideosCreateParams
    from rtkit.types.beta.threads import Run
    from rtkit.types.beta.threads.params import ToolOutput
    from rtkit.types.files import FileObject
    from rtkit.types.vector_stores import VectorStoreFile, VectorStoreFileBatch
    from rtkit.types.videos import Video

__all__ = [
    "AsyncFilesHelpers",
    "AsyncRunsPolling",
    "AsyncThreadsPolling",
    "AsyncVectorStoreFileBatchesHelpers",
    "AsyncVectorStoreFilesHelpers",
    "AsyncVideosHelpers",
    "poll",
]

DEFAULT_INTERVAL_MS: Final = 1000
LONGEST_INTERVAL_MS: Final = 60_000
"""The longest pause that a server's hint may ask for, in milliseconds."""

LAST_LOOK: Final = 2.0
"""How many seconds a request may take that is sent when there is no time left, to see what became of the work."""

SHORTEST: Final = 0.001
"""Seconds of a timeout. None at all would be an error of its own."""

MAX_DIGITS: Final = 15
"""Digits of a hint. A longer one is ignored; Python refuses to parse thousands."""

MAX_CONCURRENCY: Final = 5
"""How many files ``upload_and_poll`` sends at a time."""

T = TypeVar("T")

OnPoll: TypeAlias = Callable[[T], object]
"""Is called with what was seen, each time it was asked for; of an async client it may be async."""

_RUN_ENDS: Final = frozenset({"requires_action", "cancelled", "completed", "failed", "expired", "incomplete"})
_FILE_ENDS: Final = frozenset({"processed", "error", "deleted"})


async def poll(
    client: Any,
    fetch: partial[Later[RawResponse[Any]]],
    is_pending: Callable[[Any], bool],
    *,
    what: str,
    interval_ms: float | Omit = omit,
    max_wait_seconds: float | Omit | None = omit,
    on_poll: OnPoll[Any] | None = None,
) -> Any:
    """Ask until it is no longer pending; what it is then, good or bad.

    Between two questions it waits for ``interval_ms``, or as long as the server's ``openai-poll-after-ms`` says.
    ``fetch`` is a method of ``client``'s and gives a raw response. Raises ``PollTimeoutError`` after
    ``max_wait_seconds``, in the middle of a request, too; one more is sent at the end of a pause that the deadline
    cuts short, and may take ``LAST_LOOK``.
    """
    _check(interval_ms, max_wait_seconds)
    wait = max_wait_seconds if is_given(max_wait_seconds) else None
    deadline = math.inf if wait is None else monotonic() + wait
    is_last = wait == 0
    seen: Any = None

    def late() -> PollTimeoutError:
        return PollTimeoutError(what, timeout=wait or 0.0, last=seen)

    while True:
        patience = None if wait is None else LAST_LOOK if is_last else deadline - monotonic()
        reply = await within(patience, fetch if patience is None else _shortened(client, fetch, patience))
        if reply is None:
            raise late()
        seen = reply.parse()
        if on_poll is not None:
            await resolve_callable(partial(on_poll, seen))
        if not is_pending(seen):
            return seen
        left = deadline - monotonic()
        if is_last or left <= 0:
            raise late()
        pause = interval_ms if is_given(interval_ms) else _hint(reply.headers.get("openai-poll-after-ms"))
        is_last = pause / 1000 >= left
        await sleep(min(pause / 1000, left))


def _shortened(client: Any, fetch: partial[Any], seconds: float) -> partial[Any]:
    """With a timeout that ends soon after it was given up: a blocking request is only left to its thread."""
    given = fetch.keywords.get("timeout", NOT_GIVEN)
    timeout = given if is_given(given) else client.timeout
    return partial(fetch, timeout=shortened(timeout, max(seconds, SHORTEST), client._library))


def _hint(header: str | None) -> float:
    if header is None or not (header.isascii() and header.isdigit() and len(header) <= MAX_DIGITS):
        return DEFAULT_INTERVAL_MS
    return min(int(header), LONGEST_INTERVAL_MS)


def _check(
    interval: float | Omit, max_wait_seconds: float | Omit | None, name: str = "poll_interval_ms"
) -> None:
    """Before anything is sent: what is wrong would be noticed only after the upload."""
    for known_as, value in {name: interval, "max_wait_seconds": max_wait_seconds}.items():
        if is_given(value) and value is not None and not 0 <= value < math.inf:
            raise ValueError(f"Expected a finite, non-negative value for `{known_as}`")


def _is_in_progress(seen: Any) -> bool:
    return seen.status in {"in_progress", "queued"}


def _has_files_in_progress(seen: Any) -> bool:
    left = getattr(seen.file_counts, "in_progress", None)  # some servers don't count
    return left > 0 if isinstance(left, int) else _is_in_progress(seen)


class AsyncFilesHelpers:
    """Joins the methods of ``files``."""

    async def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = 30 * 60,
        on_poll: OnPoll[FileObject] | None = None,
    ) -> FileObject:
        """Wait until a file has been processed: ``status`` tells how it went. Times are in seconds.

        ``on_poll`` is called with the file each time it is seen. Raises ``PollTimeoutError``.
        """
        _check(poll_interval, max_wait_seconds, "poll_interval")
        file: FileObject = await poll(
            cast("Any", self)._client,
            partial(cast("Any", self).with_raw_response.retrieve, id),
            lambda seen: seen.status not in _FILE_ENDS,
            what=f"the processing of the file {id}",
            interval_ms=poll_interval * 1000,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
        )
        return file


class AsyncVectorStoreFilesHelpers:
    """Joins the methods of ``vector_stores.files``."""

    async def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: OnPoll[VectorStoreFile] | None = None,
        **params: Unpack[FilesCreateRestParams],
    ) -> VectorStoreFile:
        """``create``, and wait until the file has been processed. As ``poll``."""
        _check(poll_interval_ms, max_wait_seconds)
        await cast("Any", self).create(vector_store_id, file_id=file_id, **params)
        return await self.poll(
            file_id,
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
        )

    async def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: OnPoll[VectorStoreFile] | None = None,
    ) -> VectorStoreFile:
        """Wait until the file has been processed: ``status`` and ``last_error`` tell how it went.

        ``on_poll`` is called with the file each time it is seen. Raises ``PollTimeoutError`` after
        ``max_wait_seconds``, if they are given.
        """
        file: VectorStoreFile = await poll(
            cast("Any", self)._client,
            partial(cast("Any", self).with_raw_response.retrieve, file_id, vector_store_id=vector_store_id),
            _is_in_progress,
            what=f"the processing of the file {file_id} in {vector_store_id}",
            interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
        )
        return file

    async def upload(
        self, *, vector_store_id: str, file: FileTypes, **params: Unpack[FilesCreateRestParams]
    ) -> VectorStoreFile:
        """Upload a file and put it into a vector store, which processes it from then on."""
        uploaded = await cast("Any", self)._client.files.create(file=file, purpose="assistants")
        put: VectorStoreFile = await cast("Any", self).create(vector_store_id, file_id=uploaded.id, **params)
        return put

    async def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: OnPoll[VectorStoreFile] | None = None,
        **params: Unpack[FilesCreateRestParams],
    ) -> VectorStoreFile:
        """Upload a file, put it into a vector store, and wait until it has been processed. As ``poll``."""
        _check(poll_interval_ms, max_wait_seconds)
        uploaded = await cast("Any", self)._client.files.create(file=file, purpose="assistants")
        return await self.create_and_poll(
            uploaded.id,
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
            **params,
        )


class AsyncVectorStoreFileBatchesHelpers:
    """Joins the methods of ``vector_stores.file_batches``."""

    async def create_and_poll(
        self,
        vector_store_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: OnPoll[VectorStoreFileBatch] | None = None,
        **params: Unpack[FileBatchesCreateParams],
    ) -> VectorStoreFileBatch:
        """``create``, and wait until all files have been processed. As ``poll``."""
        _check(poll_interval_ms, max_wait_seconds)
        batch = await cast("Any", self).create(vector_store_id, **params)
        return await self.poll(
            batch.id,
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
        )

    async def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: OnPoll[VectorStoreFileBatch] | None = None,
    ) -> VectorStoreFileBatch:
        """Wait until no file of the batch is being processed: ``file_counts`` tell how it went.

        ``on_poll`` is called with the batch each time it is seen. Raises ``PollTimeoutError`` after
        ``max_wait_seconds``, if they are given.
        """
        batch: VectorStoreFileBatch = await poll(
            cast("Any", self)._client,
            partial(cast("Any", self).with_raw_response.retrieve, batch_id, vector_store_id=vector_store_id),
            _has_files_in_progress,
            what=f"the file batch {batch_id} in {vector_store_id}",
            interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
        )
        return batch

    async def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = MAX_CONCURRENCY,
        file_ids: Iterable[str] = (),
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: OnPoll[VectorStoreFileBatch] | None = None,
        **params: Unpack[FileBatchesCreateRestParams],
    ) -> VectorStoreFileBatch:
        """Upload files, ``max_concurrency`` at a time, and put them into a vector store with those of ``file_ids``.

        Waits until all have been processed, as ``poll``. Raises what the first upload raises that fails.
        """
        _check(poll_interval_ms, max_wait_seconds)
        if max_concurrency < 1:
            raise ValueError(f"max_concurrency must be 1 or more, not {max_concurrency}")
        given = list(files)
        known = list(file_ids)
        if not given and not known:
            raise ValueError(
                "upload_and_poll needs files; create_and_poll takes those that are uploaded already"
            )
        create = cast("Any", self)._client.files.create
        jobs = [partial(create, file=file, purpose="assistants") for file in given]
        uploaded = await gather(jobs, limit=max_concurrency)
        return await self.create_and_poll(
            vector_store_id,
            file_ids=[*known, *(file.id for file in uploaded)],
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
            **params,
        )


class AsyncVideosHelpers:
    """Joins the methods of ``videos``."""

    @deprecated("videos.create_and_poll() is deprecated: the API ends on 24 September 2026")
    async def create_and_poll(
        self,
        *,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: OnPoll[Video] | None = None,
        **params: Unpack[VideosCreateParams],
    ) -> Video:
        """``create``, and wait until the video is made. As ``poll``."""
        _check(poll_interval_ms, max_wait_seconds)
        video = await without_warning(cast("Any", self).create)(**params)
        return await without_warning(self.poll)(
            video.id, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds, on_poll=on_poll
        )

    @deprecated("videos.poll() is deprecated: the API ends on 24 September 2026")
    async def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: OnPoll[Video] | None = None,
    ) -> Video:
        """Wait until the video is made: ``status`` and ``error`` tell how it went, ``on_poll`` sees its progress.

        Raises ``PollTimeoutError`` after ``max_wait_seconds``, if they are given.
        """
        video: Video = await poll(
            cast("Any", self)._client,
            partial(without_warning(cast("Any", self).with_raw_response.retrieve), video_id),
            _is_in_progress,
            what=f"the video {video_id}",
            interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
        )
        return video


class AsyncRunsPolling:
    """Joins the methods of ``beta.threads.runs``. The Assistants API is deprecated."""

    @deprecated("beta.threads.runs.create_and_poll() is deprecated: use client.responses instead")
    async def create_and_poll(
        self,
        *,
        thread_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: OnPoll[Run] | None = None,
        **params: Unpack[RunsCreateParams],
    ) -> Run:
        """``create``, and wait until the run ends or asks for tool outputs. As ``poll``."""
        _check(poll_interval_ms, max_wait_seconds)
        run = await without_warning(cast("Any", self).create)(thread_id, **params)
        return await without_warning(self.poll)(
            run.id,
            thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
            **_request(params),
        )

    @deprecated("beta.threads.runs.poll() is deprecated: use client.responses instead")
    async def poll(
        self,
        run_id: str,
        thread_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: OnPoll[Run] | None = None,
        **params: Unpack[RequestParams],
    ) -> Run:
        """Wait until the run ends or asks for tool outputs (``requires_action``): ``status`` tells.

        Raises ``PollTimeoutError`` after ``max_wait_seconds``, if they are given.
        """
        run: Run = await poll(
            cast("Any", self)._client,
            partial(
                without_warning(cast("Any", self).with_raw_response.retrieve),
                run_id,
                thread_id=thread_id,
                **params,
            ),
            lambda seen: seen.status not in _RUN_ENDS,
            what=f"the run {run_id}",
            interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
        )
        return run

    @deprecated(
        "beta.threads.runs.submit_tool_outputs_and_poll() is deprecated: use client.responses instead"
    )
    async def submit_tool_outputs_and_poll(
        self,
        *,
        tool_outputs: Iterable[ToolOutput | Model],
        run_id: str,
        thread_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: OnPoll[Run] | None = None,
        **params: Unpack[RequestParams],
    ) -> Run:
        """``submit_tool_outputs``, and wait until the run ends or asks for more. As ``poll``."""
        _check(poll_interval_ms, max_wait_seconds)
        run = await without_warning(cast("Any", self).submit_tool_outputs)(
            run_id, thread_id=thread_id, tool_outputs=tool_outputs, **params
        )
        return await without_warning(self.poll)(
            run.id,
            thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
            **params,
        )


class AsyncThreadsPolling:
    """Joins the methods of ``beta.threads``. The Assistants API is deprecated."""

    @deprecated("beta.threads.create_and_run_poll() is deprecated: use client.responses instead")
    async def create_and_run_poll(
        self,
        *,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: OnPoll[Run] | None = None,
        **params: Unpack[ThreadsCreateAndRunParams],
    ) -> Run:
        """``create_and_run``, and wait until the run ends or asks for tool outputs. As ``runs.poll``."""
        _check(poll_interval_ms, max_wait_seconds)
        threads = cast("Any", self)
        run = await without_warning(threads.create_and_run)(**params)
        ended: Run = await without_warning(threads.runs.poll)(
            run.id,
            run.thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
            **_request(params),
        )
        return ended


_REQUEST: Final = ("extra_headers", "extra_query", "extra_body", "timeout", "total_timeout", "on_retry")


def _request(params: Mapping[str, Any]) -> RequestParams:
    """What is meant for every request of a method, not for the first alone."""
    return cast("RequestParams", {name: params[name] for name in _REQUEST if name in params})
