# Made from tests/client/_async/test_multipart.py by "python -m codegen". Edit that file, not this one.
"""Uploads through httpx and httpx2 over a socket: what arrives, a second time too, and what stays open."""

from __future__ import annotations

import io
import os
import tracemalloc
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest

from rtkit.client._sync.multipart import MultipartBody
from rtkit.client.form import CHUNK_SIZE, Form
from rtkit.errors import UploadError
from tests.client.support.recorder import recorder

LIBRARIES = pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])
MIB = 1024 * 1024


def whole(data: Any, files: Any, boundary: str) -> bytes:
    return b"".join(Form(data, files, boundary=boundary).chunks())


def is_open(path: Path) -> bool:
    """Whether this process has ``path`` open."""
    found = []
    for descriptor in os.listdir("/proc/self/fd"):
        try:
            found.append(os.readlink(f"/proc/self/fd/{descriptor}"))
        except FileNotFoundError:  # that of the listing itself
            continue
    return str(path) in found


needs_proc = pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="open files are listed in /proc")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "data.bin"
    path.write_bytes(os.urandom(CHUNK_SIZE * 4 + 123))
    return path


@LIBRARIES
def test_an_upload_arrives_as_it_is(library: Any, path: Path) -> None:
    data = {"purpose": "assistants", "expires_after": {"seconds": 60}}
    files: Any = {"file": path, "more[]": ("a.txt", io.BytesIO(b"abc"), "text/plain")}
    with recorder() as server:
        body = MultipartBody.open(data, files)
        with library.Client(trust_env=False) as client:
            response = client.post(server.url, content=body, headers=body.headers())
        body.close()
    assert response.status_code == 200
    (request,) = server.requests
    expected = whole(data, files, body.form.boundary)
    assert request.body == expected
    assert request.headers["content-type"] == body.form.content_type
    assert request.headers["content-length"] == str(len(expected)) == str(body.content_length)
    assert request.headers["transfer-encoding"] is None


@LIBRARIES
def test_without_a_known_length_it_goes_in_chunks(library: Any) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"from a pipe")
    os.close(writing)
    with recorder() as server, os.fdopen(reading, "rb") as pipe:
        body = MultipartBody.open({}, {"file": ("p.txt", pipe)})
        assert (body.replayable, body.content_length) == (False, None)
        with library.Client(trust_env=False) as client:
            client.post(server.url, content=body, headers=body.headers())
        with pytest.raises(UploadError, match="can't be sent a second time"):
            _ = [piece for piece in body]
        body.close()
    (request,) = server.requests
    assert b"\r\n\r\nfrom a pipe\r\n" in request.body
    assert request.headers["transfer-encoding"] == "chunked"


@LIBRARIES
def test_it_is_sent_again_from_the_start(library: Any, path: Path) -> None:
    with recorder(503, 307) as server, open(path, "rb") as file:
        file.seek(1_000)
        body = MultipartBody.open({"a": 1}, [("f", file), ("f", path), ("f", b"bytes")])
        assert body.replayable
        with library.Client(trust_env=False, follow_redirects=True) as client:
            for status in (503, 200):
                response = client.post(server.url, content=body, headers=body.headers())
                assert response.status_code == status
        body.close()
        assert not file.closed
    first, second, redirected = server.requests
    assert first.body == second.body == redirected.body
    assert redirected.path == "/elsewhere"
    assert first.body.count(path.read_bytes()) == 2


@needs_proc
def test_a_file_is_open_only_while_it_is_read(path: Path) -> None:
    body = MultipartBody.open({}, [("a", path), ("b", b"x" * CHUNK_SIZE * 2)])
    assert not is_open(path)
    pieces = iter(body)
    for _ in range(3):
        next(pieces)
    assert is_open(path)
    body.close()
    assert not is_open(path)
    assert [piece for piece in pieces] == []
    body.close()
    for piece in body:
        if b'name="b"' in piece:
            assert not is_open(path)


@needs_proc
def test_a_new_way_through_ends_the_one_before(path: Path) -> None:
    body = MultipartBody.open({}, {"a": path})
    first = iter(body)
    next(first)
    next(first)
    assert b"".join([piece for piece in body]) == whole({}, {"a": path}, body.form.boundary)
    assert not is_open(path)
    assert next(first, b"") == b""


@LIBRARIES
@needs_proc
def test_a_request_that_fails_leaves_nothing_open(library: Any, path: Path) -> None:
    os.truncate(path, CHUNK_SIZE * 4)
    body = MultipartBody.open({}, {"file": path})
    os.truncate(path, CHUNK_SIZE * 2)
    with recorder() as server:
        with library.Client(trust_env=False) as client:
            with pytest.raises(UploadError, match=r"^file: 262,144 bytes .* ended 131,072 bytes before"):
                client.post(server.url, content=body, headers=body.headers())
        body.close()
    assert not is_open(path)


def test_progress_ends_with_all_of_it_and_starts_anew(path: Path) -> None:
    seen: list[tuple[int, int | None]] = []
    body = MultipartBody.open({}, {"file": path}, on_progress=lambda sent, total: seen.append((sent, total)))
    for _ in range(2):
        seen.clear()
        sizes = [len(piece) for piece in body]
        sent = [sum(sizes[: n + 1]) for n in range(len(sizes))]
        assert seen == [(n, body.content_length) for n in sent]
        assert sent[-1] == body.content_length
    body.close()


@LIBRARIES
def test_progress_may_end_the_request(library: Any, path: Path) -> None:
    def enough(sent: int, total: int | None) -> None:
        assert total is not None
        if sent > total / 2:
            raise InterruptedError

    body = MultipartBody.open({}, {"file": path}, on_progress=enough)
    with recorder() as server:
        with library.Client(trust_env=False) as client:
            with pytest.raises(InterruptedError):
                client.post(server.url, content=body, headers=body.headers())
        body.close()


def test_a_large_file_is_never_whole_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "large"
    with open(path, "wb") as file:
        file.truncate(64 * MIB)
    body = MultipartBody.open({}, {"file": path})
    tracemalloc.start()
    try:
        size = 0
        for piece in body:
            assert len(piece) <= CHUNK_SIZE
            size += len(piece)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    body.close()
    assert size == body.content_length
    assert peak < MIB


def test_a_missing_file_is_noticed_before_anything_is_sent(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="missing"):
        MultipartBody.open({}, {"file": tmp_path / "missing"})


def test_a_body_says_what_it_is() -> None:
    body = MultipartBody.open({"a": 1}, {"file": b"x" * 1_000}, boundary="b")
    assert repr(body) == f"<{type(body).__name__} <Form of a, file>, {body.content_length:,} bytes>"
    assert ("Content-Type", "multipart/form-data; boundary=b") in body.headers()
