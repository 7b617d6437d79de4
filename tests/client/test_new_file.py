"""A file is whole or it is not there, whoever is cancelled when."""

from __future__ import annotations

import asyncio
import os
import threading
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import pytest

from rtkit.client._backends.aio import write_file
from rtkit.client.new_file import NewFile

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_it_gets_its_name_at_the_end(tmp_path: Path) -> None:
    with NewFile(tmp_path / "file") as file:
        file.write(b"a")
        (partial,) = names(tmp_path)
        assert partial.startswith(".file.")
        assert partial.endswith(".part")
        file.write(b"b")
    assert names(tmp_path) == ["file"]
    assert (tmp_path / "file").read_bytes() == b"ab"


def test_what_fails_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"before")
    file = NewFile(tmp_path / "file")
    with pytest.raises(TypeError), file:
        file.write("no bytes")  # type: ignore[arg-type]
    assert names(tmp_path) == ["file"]
    assert (tmp_path / "file").read_bytes() == b"before"


def test_a_name_that_is_taken_in_the_meantime(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError), NewFile(tmp_path / "file"):
        (tmp_path / "file").mkdir()
    assert names(tmp_path) == ["file"]


def test_after_the_end_nothing_happens(tmp_path: Path) -> None:
    discarded = NewFile(tmp_path / "file")
    discarded.discard()
    discarded.open()
    discarded.write(b"a")
    discarded.commit()
    assert names(tmp_path) == []
    with NewFile(tmp_path / "file") as file:
        file.write(b"a")
    file.write(b"b")
    file.commit()
    file.discard()
    assert (tmp_path / "file").read_bytes() == b"a"


def test_names_of_every_kind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    long = "\N{EURO SIGN}" * 85  # 255 bytes
    paths: list[Any] = ["plain", str(tmp_path / "absolute"), os.fsencode("bytes"), long]
    for path in paths:
        with NewFile(path) as file:
            file.write(b"a")
    assert names(tmp_path) == sorted(["plain", "absolute", "bytes", long])
    with pytest.raises(OSError, match="too long"), NewFile(long + "x"):
        pass


def test_a_link_that_leads_nowhere_yet(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("target")
    with NewFile(tmp_path / "link") as file:
        file.write(b"a")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_bytes() == b"a"


def test_it_is_readable_for_nobody_who_could_not_read_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "file").touch(0o600)
    with NewFile(tmp_path / "file"):
        assert [each.stat().st_mode & 0o777 for each in tmp_path.iterdir()] == [0o600, 0o600]
    assert (tmp_path / "file").stat().st_mode & 0o777 == 0o600


def test_what_is_no_file_is_written_directly(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    seen: list[bytes] = []
    reader = threading.Thread(target=lambda: seen.append(path.read_bytes()))
    reader.start()
    with NewFile(path) as file:
        file.write(b"a")
    reader.join()
    assert seen == [b"a"]
    assert path.is_fifo()


async def pieces(turns: int = 1) -> AsyncIterator[bytes]:
    while True:
        for _ in range(turns):
            await anyio.lowlevel.checkpoint()
        yield b"a" * 1000


@pytest.mark.anyio
async def test_who_is_cancelled_leaves_nothing(tmp_path: Path) -> None:
    for turns in range(1, 10):
        async with anyio.create_task_group() as group:
            group.start_soon(write_file, tmp_path / "file", pieces())
            for _ in range(turns * turns):
                await anyio.lowlevel.checkpoint()
            group.cancel_scope.cancel()
        assert names(tmp_path) == []


def test_who_is_cancelled_twice_leaves_nothing(tmp_path: Path) -> None:
    """asyncio's tasks can be, with any number of turns before and between."""

    async def attempt(before: int, between: int) -> None:
        task = asyncio.create_task(write_file(tmp_path / "file", pieces()))
        for _ in range(before):
            await asyncio.sleep(0)
        task.cancel()
        for _ in range(between):
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    async def main() -> None:
        for before in (0, 1, 2, 3, 5, 8, 13, 40):
            for between in range(5):
                await attempt(before, between)

    asyncio.run(main())
    for thread in threading.enumerate():
        if thread.name.startswith(("rtkit-discard", "AnyIO")):
            thread.join(20)
    assert names(tmp_path) == []
