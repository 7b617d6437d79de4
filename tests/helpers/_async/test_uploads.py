"""A file in parts: what arrives, in which order, and what happens when a part does not."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from typing import Any

import httpx
import pytest

import rtkit
from tests.helpers.support.aio import make_client

pytestmark = pytest.mark.anyio  # async only

DATA = bytes(range(256)) * 40 + b"end"


class Stop(BaseException):
    """As good as a cancellation, on threads as well."""


class Server:
    """Takes uploads; refuses the parts whose first bytes are in ``refused``."""

    def __init__(self) -> None:
        self.created: dict[str, Any] = {}
        self.parts: dict[str, bytes] = {}
        self.completed: dict[str, Any] = {}
        self.refused: set[bytes] = set()
        self.completes = True

    def __call__(self, request: httpx.Request) -> httpx.Response:
        path, content = request.url.path, request.content
        if path == "/uploads":
            self.created = json.loads(content)
            return httpx.Response(200, json={"id": "upload_1", "status": "pending"})
        if path == "/uploads/upload_1/parts":
            found = re.search(rb"\r\n\r\n(.*)\r\n--", content, re.DOTALL)
            assert found is not None
            data = found[1]
            if data[:4] in self.refused:
                return httpx.Response(400, json={"error": {"message": "no"}})
            name = f"part_{len(self.parts)}"
            self.parts[name] = data
            return httpx.Response(200, json={"id": name})
        assert path == "/uploads/upload_1/complete"
        self.completed = json.loads(content)
        if not self.completes:
            return httpx.Response(400, json={"error": {"message": "not yet"}})
        return httpx.Response(200, json={"id": "upload_1", "status": "completed"})

    @property
    def content(self) -> bytes:
        return b"".join(self.parts[part] for part in self.completed["part_ids"])


@pytest.mark.parametrize("concurrency", [1, 4])
@pytest.mark.parametrize("part_size", [1000, len(DATA), 10**6])
async def test_a_file_arrives_whole(tmp_path, part_size, concurrency):
    file = tmp_path / "data.bin"
    file.write_bytes(DATA)
    server = Server()
    steps: list[tuple[int, int]] = []
    async with make_client(server) as client:
        upload = await client.uploads.upload_file_chunked(
            file=file,
            mime_type="application/x-data",
            purpose="assistants",
            part_size=part_size,
            max_concurrency=concurrency,
            md5="abc",
            on_progress=lambda sent, total: steps.append((sent, total)),
        )
    assert upload.status == "completed"
    assert server.content == DATA
    assert server.completed["md5"] == "abc"
    assert server.created == {
        "bytes": len(DATA), "filename": "data.bin", "mime_type": "application/x-data", "purpose": "assistants",
    }  # fmt: skip
    assert len(steps) == len(server.parts)
    assert max(steps) == (len(DATA), len(DATA))


async def test_bytes_in_memory_arrive_whole():
    server = Server()
    async with make_client(server) as client:
        given: dict[str, Any] = {
            "file": DATA,
            "mime_type": "text/plain",
            "purpose": "batch",
            "part_size": 777,
        }
        await client.uploads.upload_file_chunked(**given, filename="a.txt", bytes=len(DATA))
        cases: dict[str, dict[str, Any]] = {"filename": {"bytes": 1}, "bytes": {"filename": "x"}}
        for missing, rest in cases.items():
            with pytest.raises(TypeError, match=f"`{missing}`"):
                await client.uploads.upload_file_chunked(**given, **rest)
    assert server.content == DATA


async def test_an_upload_goes_on_after_a_part_that_failed(tmp_path):
    file = tmp_path / "data.bin"
    file.write_bytes(DATA)
    server = Server()
    server.refused = {DATA[3000:3004]}
    given: dict[str, Any] = {"file": file, "mime_type": "x/y", "purpose": "batch", "max_concurrency": 1}
    async with make_client(server) as client:
        with pytest.raises(rtkit.UploadPartError, match="3 of 11 parts") as caught:
            await client.uploads.upload_file_chunked(**given, part_size=1000)
        assert isinstance(caught.value.__cause__, rtkit.BadRequestError)
        server.refused = set()
        before = len(server.parts)
        steps: list[int] = []
        upload = await client.uploads.upload_file_chunked(
            **given, resume=caught.value, on_progress=lambda sent, total: steps.append(sent)
        )
        assert upload.status == "completed"
        assert server.content == DATA
        assert len(server.parts) - before == 8
        assert steps[0] == 4000
        with pytest.raises(ValueError, match="1,000 bytes, not 5"):
            await client.uploads.upload_file_chunked(**given, part_size=5, resume=caught.value)
        file.write_bytes(b"short")
        with pytest.raises(ValueError, match="is it another"):
            await client.uploads.upload_file_chunked(**given, resume=caught.value)


async def test_an_upload_that_was_not_completed_can_be(tmp_path):
    file = tmp_path / "data.bin"
    file.write_bytes(DATA)
    server = Server()
    server.completes = False
    given: dict[str, Any] = {"file": file, "mime_type": "x/y", "purpose": "batch"}
    async with make_client(server) as client:
        with pytest.raises(rtkit.UploadPartError, match="11 of 11 parts") as caught:
            await client.uploads.upload_file_chunked(**given, part_size=1000)
        assert isinstance(caught.value.__cause__, rtkit.BadRequestError)
        server.completes = True
        upload = await client.uploads.upload_file_chunked(**given, resume=caught.value)
    assert upload.status == "completed"
    assert len(server.parts) == 11
    assert server.content == DATA


async def test_what_has_arrived_can_be_held(tmp_path):
    file = tmp_path / "data.bin"
    file.write_bytes(DATA)
    server = Server()

    def stop(sent: int, total: int) -> None:
        if sent >= 3000:
            raise Stop

    given: dict[str, Any] = {"file": file, "mime_type": "x/y", "purpose": "batch", "max_concurrency": 1}
    state = rtkit.PartialUpload()
    async with make_client(server) as client:
        with pytest.raises(BaseException) as caught:  # noqa: PT011 - on trio and asyncio it is in a group
            await client.uploads.upload_file_chunked(**given, part_size=1000, resume=state, on_progress=stop)
        assert not isinstance(caught.value, Exception)
        assert state == rtkit.PartialUpload("upload_1", ["part_0", "part_1", "part_2", *[None] * 8], 1000)
        kept = rtkit.PartialUpload(**json.loads(json.dumps(asdict(state))))
        upload = await client.uploads.upload_file_chunked(**given, resume=kept)
        assert upload.status == "completed"
        assert server.content == DATA
        assert len(server.parts) == 11
        wrong: Any = "upload_1"
        with pytest.raises(TypeError, match="PartialUpload, not str"):
            await client.uploads.upload_file_chunked(**given, resume=wrong)
        with pytest.raises(ValueError, match="max_concurrency"):
            await client.uploads.upload_file_chunked(**{**given, "max_concurrency": 0})


async def test_an_empty_file_has_no_parts(tmp_path):
    file = tmp_path / "empty"
    file.touch()
    server = Server()
    async with make_client(server) as client:
        await client.uploads.upload_file_chunked(file=file, mime_type="x/y", purpose="batch")
        with pytest.raises(ValueError, match="part_size"):
            await client.uploads.upload_file_chunked(file=file, mime_type="x/y", purpose="batch", part_size=0)
    assert server.content == b""
