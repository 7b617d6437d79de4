"""Every method that waits for work at the server, against a server that takes its time."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

import rtkit
from tests.helpers.support.aio import POLLING, Clock, make_client

pytestmark = pytest.mark.anyio  # async only


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(f"{POLLING}.sleep", made.sleep)
    monkeypatch.setattr(f"{POLLING}.monotonic", made.read)
    return made


class Server:
    """Work that is done when it has been asked for ``pending`` times."""

    def __init__(self, pending: int, done: dict[str, Any], hint: str | None = None) -> None:
        self.asked: list[tuple[str, str, Any]] = []
        self.pending = pending
        self.done = done
        self.hint = hint

    def __call__(self, request: httpx.Request) -> httpx.Response:
        kind = request.headers.get("content-type", "")
        body = json.loads(request.content) if "json" in kind and request.content else None
        self.asked.append((request.method, request.url.path, body))
        headers = {} if self.hint is None else {"openai-poll-after-ms": self.hint}
        if request.method == "GET":
            self.pending -= 1
        is_done = request.method == "GET" and self.pending < 0
        if request.url.path == "/files" and request.method == "POST":
            return httpx.Response(200, json={"id": f"file_{len(self.asked)}", "status": "uploaded"})
        return httpx.Response(200, headers=headers, json=self.done if is_done else {**self.done, **PENDING})

    @property
    def paths(self) -> list[str]:
        return [f"{method} {path}" for method, path, _ in self.asked]


PENDING = {"status": "in_progress", "file_counts": {"in_progress": 1}}
FILE = {"id": "file_1", "status": "processed"}
STORE_FILE = {"id": "file_1", "status": "completed", "vector_store_id": "vs_1"}
BATCH = {"id": "vsfb_1", "status": "completed", "file_counts": {"in_progress": 0, "completed": 2}}
RUN = {"id": "run_1", "thread_id": "thread_1", "status": "requires_action"}
VIDEO = {"id": "video_1", "status": "completed"}


async def test_a_file_is_waited_for(clock):
    server = Server(3, FILE)
    seen: list[Any] = []
    async with make_client(server) as client:
        file = await client.files.wait_for_processing("file_1", on_poll=seen.append)
    assert file.status == "processed"
    assert clock.slept == [5, 5, 5]
    assert [one.status for one in seen] == ["in_progress"] * 3 + ["processed"]
    assert server.paths == ["GET /files/file_1"] * 4


async def test_a_deadline_ends_the_wait(clock):
    async with make_client(Server(10**6, FILE)) as client:
        with pytest.raises(rtkit.PollTimeoutError, match=r"file_1 .* within 12 s .*in_progress") as caught:
            await client.files.wait_for_processing("file_1", max_wait_seconds=12)
        assert caught.value.last.status == "in_progress"
        assert clock.now == 12
        assert clock.slept == [5, 5, 2]
        with pytest.raises(TimeoutError):
            await client.vector_stores.files.poll("file_1", vector_store_id="vs_1", max_wait_seconds=0)


async def test_no_request_may_take_longer_than_there_is_time(clock):
    read: list[float | None] = []

    def answer(request: httpx.Request) -> httpx.Response:
        read.append(request.extensions["timeout"]["read"])
        return httpx.Response(200, json={**RUN, "status": "in_progress"})

    async with make_client(answer, timeout=httpx.Timeout(None, connect=1)) as client:
        polls: dict[str, Any] = {"thread_id": "thread_1", "poll_interval_ms": 4000}
        timeout: Any
        for timeout, seen in [(rtkit.NOT_GIVEN, [10, 6, 2, 2]), (3, [3, 3, 2, 2])]:
            read.clear()
            with pytest.raises(rtkit.PollTimeoutError), pytest.warns(DeprecationWarning, match="deprecated"):
                await client.beta.threads.runs.poll("run_1", **polls, timeout=timeout, max_wait_seconds=10)
            assert read == seen


async def test_a_batch_that_counts_no_files_has_its_status(clock):
    replies = [{"id": "vsfb_1", "status": "in_progress"}, {"id": "vsfb_1", "status": "completed"}]
    async with make_client(lambda request: httpx.Response(200, json=replies.pop(0))) as client:
        batch = await client.vector_stores.file_batches.poll("vsfb_1", vector_store_id="vs_1")
    assert batch.status == "completed"


@pytest.mark.parametrize("seconds", [-1, float("inf"), float("nan")])
async def test_a_deadline_has_to_be_one(clock, seconds):
    server = Server(0, STORE_FILE)
    async with make_client(server) as client:
        with pytest.raises(ValueError, match="max_wait_seconds"):
            await client.vector_stores.files.upload_and_poll(
                vector_store_id="vs_1", file=b"x", max_wait_seconds=seconds
            )
        with pytest.raises(ValueError, match="max_wait_seconds"):
            await client.files.wait_for_processing("file_1", max_wait_seconds=seconds)
    assert server.asked == []


@pytest.mark.parametrize("interval", [-1, float("inf"), float("nan")])
async def test_an_interval_has_to_be_one(clock, interval):
    server = Server(1, STORE_FILE)
    async with make_client(server) as client:
        files, batches = client.vector_stores.files, client.vector_stores.file_batches
        given: dict[str, Any] = {"poll_interval_ms": interval}
        with pytest.raises(ValueError, match="`poll_interval_ms`"):
            await files.poll("file_1", vector_store_id="vs_1", **given)
        with pytest.raises(ValueError, match="`poll_interval_ms`"):
            await files.upload_and_poll(vector_store_id="vs_1", file=b"x", **given)
        with pytest.raises(ValueError, match="`poll_interval_ms`"):
            await batches.upload_and_poll("vs_1", files=[b"x"], **given)
        with pytest.raises(ValueError, match="`poll_interval`"):
            await client.files.wait_for_processing("file_1", poll_interval=interval)
    assert server.asked == []


@pytest.mark.parametrize(
    ("hint", "interval", "slept"),
    [
        (None, rtkit.omit, 1.0),
        ("250", rtkit.omit, 0.25),
        ("250", 100, 0.1),
        ("999999999", rtkit.omit, 60.0),
        ("soon", rtkit.omit, 1.0),
        ("-5", rtkit.omit, 1.0),
        ("9" * 5000, rtkit.omit, 1.0),
    ],
)
async def test_the_server_says_how_long_to_wait(clock, hint, interval, slept):
    async with make_client(Server(2, STORE_FILE, hint)) as client:
        file = await client.vector_stores.files.poll(
            "file_1", vector_store_id="vs_1", poll_interval_ms=interval
        )
    assert file.status == "completed"
    assert clock.slept == [slept, slept]


async def test_a_file_goes_into_a_vector_store(clock):
    server = Server(1, STORE_FILE)
    async with make_client(server) as client:
        files = client.vector_stores.files
        created = await files.create_and_poll("file_9", vector_store_id="vs_1", attributes={"a": 1})
        assert created.status == "completed"
        put = await files.upload(vector_store_id="vs_1", file=b"x")
        assert put.status == "in_progress"
        assert (await files.upload_and_poll(vector_store_id="vs_1", file=b"x")).status == "completed"
    assert server.paths == [
        "POST /vector_stores/vs_1/files", "GET /vector_stores/vs_1/files/file_9",
        "GET /vector_stores/vs_1/files/file_9",
        "POST /files", "POST /vector_stores/vs_1/files",
        "POST /files", "POST /vector_stores/vs_1/files", "GET /vector_stores/vs_1/files/file_6",
    ]  # fmt: skip
    assert server.asked[0][2] == {"file_id": "file_9", "attributes": {"a": 1}}


async def test_many_files_go_into_a_vector_store(clock):
    server = Server(1, BATCH)
    async with make_client(server) as client:
        batches = client.vector_stores.file_batches
        batch = await batches.upload_and_poll(
            "vs_1", files=[b"a", b"b", b"c"], file_ids=["file_0"], max_concurrency=2
        )
        assert batch.file_counts.completed == 2
        body = server.asked[3][2]
        assert body["file_ids"][0] == "file_0"
        assert sorted(body["file_ids"][1:]) == ["file_1", "file_2", "file_3"]
        assert (await batches.create_and_poll("vs_1", file_ids=["file_0"])).id == "vsfb_1"
        with pytest.raises(ValueError, match="create_and_poll"):
            await batches.upload_and_poll("vs_1", files=[])
        with pytest.raises(ValueError, match="max_concurrency"):
            await batches.upload_and_poll("vs_1", files=[b"a"], max_concurrency=0)
    assert clock.slept == [1]


async def test_the_first_upload_that_fails_ends_it(clock):
    def refuse(request: httpx.Request) -> httpx.Response:
        return httpx.Response(400, json={"error": {"message": "too large"}})

    async with make_client(refuse) as client:
        with pytest.raises(rtkit.BadRequestError, match="too large"):
            await client.vector_stores.file_batches.upload_and_poll("vs_1", files=[b"a"] * 9)


async def test_a_video_is_waited_for(clock):
    server = Server(2, VIDEO)
    async with make_client(server) as client:
        with pytest.warns(DeprecationWarning, match="deprecated|shut down|Deprecated"):
            video = await client.videos.create_and_poll(prompt="a cat", poll_interval_ms=500)
    assert video.status == "completed"
    assert clock.slept == [0.5, 0.5]
    assert server.paths == ["POST /videos"] + ["GET /videos/video_1"] * 3


async def test_runs_are_waited_for(clock):
    server = Server(1, RUN)
    async with make_client(server) as client:
        with pytest.warns(DeprecationWarning, match="deprecated|shut down|Deprecated"):
            run = await client.beta.threads.runs.create_and_poll(
                thread_id="thread_1", assistant_id="asst_1", extra_headers={"x-a": "b"}
            )
        assert run.status == "requires_action"
        server.pending = 1
        with pytest.warns(DeprecationWarning, match="deprecated|shut down|Deprecated"):
            await client.beta.threads.runs.submit_tool_outputs_and_poll(
                run_id="run_1", thread_id="thread_1", tool_outputs=[{"tool_call_id": "c", "output": "o"}]
            )
        server.pending = 1
        with pytest.warns(DeprecationWarning, match="deprecated|shut down|Deprecated"):
            run = await client.beta.threads.create_and_run_poll(assistant_id="asst_1")
    assert run.id == "run_1"
    assert clock.slept == [1, 1, 1]
    get = "GET /threads/thread_1/runs/run_1"
    assert server.paths == [
        "POST /threads/thread_1/runs", get, get,
        "POST /threads/thread_1/runs/run_1/submit_tool_outputs", get, get,
        "POST /threads/runs", get, get,
    ]  # fmt: skip
