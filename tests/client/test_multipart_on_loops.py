"""Uploads and the event loop: files are read on other threads; no silent pipe holds up a cancellation."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import Any

import anyio
import httpx
import httpx2
import pytest

from rtkit.client._async.multipart import AsyncMultipartBody
from tests.client.support.recorder import recorder

pytestmark = pytest.mark.anyio


class Watched:
    """A file that notes on which threads it was touched."""

    def __init__(self, path: Path) -> None:
        self.file = open(path, "rb")  # noqa: SIM115 - closed by its test
        self.threads: set[int] = set()

    def __getattr__(self, name: str) -> Any:
        if name in {"read", "seek", "tell"}:
            self.threads.add(threading.get_ident())
        return getattr(self.file, name)


async def test_files_are_touched_on_other_threads_only(tmp_path: Path) -> None:
    path = tmp_path / "data"
    path.write_bytes(b"x" * 300_000)
    file = Watched(path)
    body = await AsyncMultipartBody.open({}, {"a": file})
    assert [piece async for piece in body]
    assert file.threads
    assert threading.get_ident() not in file.threads
    file.file.close()


async def test_what_is_in_memory_takes_no_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    async def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("a thread was asked for")

    body = await AsyncMultipartBody.open({"a": 1}, {"f": b"x" * 200_000})
    monkeypatch.setattr("rtkit.client._async.multipart.in_thread", refuse)
    assert sum([len(piece) async for piece in body]) == body.content_length


async def test_a_cancellation_does_not_wait_for_a_silent_pipe() -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb", buffering=0) as pipe, os.fdopen(writing, "wb", buffering=0) as other_end:
        body = await AsyncMultipartBody.open({}, {"f": ("n", pipe)})
        entered, left = threading.Event(), threading.Event()
        take = body.form.chunks

        def chunks() -> Any:
            entered.set()
            try:
                yield from take()
            finally:
                left.set()

        body.form.chunks = chunks  # type: ignore[method-assign]

        async def send() -> None:
            async for _ in body:
                pass

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(send)
            await anyio.to_thread.run_sync(entered.wait)
            tasks.cancel_scope.cancel()
        await body.aclose()
        assert not left.is_set()
        other_end.write(b"at last")  # the thread that was left to itself closes what it holds
        await anyio.to_thread.run_sync(left.wait)


@pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])
async def test_a_cancelled_upload_leaves_no_file_open(library: Any, tmp_path: Path) -> None:
    path = tmp_path / "data"
    path.write_bytes(b"x" * 3_000_000)
    seen: list[int] = []

    def report(sent: int, total: int | None) -> None:
        seen.append(sent)
        if len(seen) == 5:
            scope.cancel()

    with recorder() as server:
        body = await AsyncMultipartBody.open({}, {"f": path}, on_progress=report)
        async with library.AsyncClient(trust_env=False) as client:
            with anyio.CancelScope() as scope:
                await client.post(server.url, content=body, headers=body.headers())
            await body.aclose()
    assert scope.cancelled_caught
    assert 5 <= len(seen) < 3_000_000 // 65_536
    if os.path.isdir("/proc/self/fd"):
        descriptors = [f"/proc/self/fd/{fd}" for fd in os.listdir("/proc/self/fd")]
        assert str(path) not in [os.readlink(fd) for fd in descriptors if os.path.islink(fd)]
