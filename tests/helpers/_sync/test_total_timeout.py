# Made from tests/helpers/_async/test_total_timeout.py by "python -m codegen". Edit that file, not this one.
"""``total_timeout`` in what takes several requests: the one that takes too long says so, whichever it is."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rtkit import errors
from rtkit.client._sync import workload
from rtkit.client._sync.azure import AzureOpenAI
from rtkit.client._sync.openai import OpenAI
from tests.client.support.network import reply, take_request
from tests.client.support.scripts import http_peer
from tests.net.support.peers import Peer

TOTAL = 0.5
MANY = {"status": "in_progress", "file_counts": {"in_progress": 1}}
THING: dict[str, Any] = {"id": "x", "thread_id": "t", "object": "x", **MANY}
PAGE: dict[str, Any] = {"object": "list", "data": [{"id": "a"}], "has_more": True, "last_id": "a"}
FILE = ("a.txt", b"abc")
IN_PARTS = bytes(3_000_000)


def answers(times: int, body: dict[str, Any]) -> Callable[[Peer], None]:
    """The first requests, by whichever connection; then it is silent."""
    left = [None] * times

    def script(peer: Peer) -> None:
        while left:
            try:
                take_request(peer)
            except (EOFError, OSError):
                return
            if left:
                left.pop()
                peer.send(reply(body))
            else:
                break
        peer.read_to_end()

    return script


def pages(client: OpenAI) -> None:
    for _ in client.files.list():
        pass


def in_parts(client: OpenAI) -> None:
    client.uploads.upload_file_chunked(
        file=IN_PARTS,
        filename="a",
        bytes=len(IN_PARTS),
        mime_type="text/plain",
        purpose="batch",
        part_size=1_000_000,
    )


POLL: dict[str, Any] = {"poll_interval_ms": 1}
HELPERS: dict[str, tuple[Callable[[OpenAI], Any], int]] = {
    "wait_for_processing": (lambda client: client.files.wait_for_processing("x", poll_interval=0.001), 2),
    "create_and_poll": (
        lambda client: client.vector_stores.files.create_and_poll("x", vector_store_id="v", **POLL), 2,
    ),
    "upload_and_poll": (
        lambda client: client.vector_stores.files.upload_and_poll(vector_store_id="v", file=FILE, **POLL), 3,
    ),
    "upload": (lambda client: client.vector_stores.files.upload(vector_store_id="v", file=FILE), 1),
    "file_batches": (
        lambda client: client.vector_stores.file_batches.upload_and_poll("v", files=[FILE, FILE], **POLL), 4,
    ),
    "the first of it": (
        lambda client: client.vector_stores.file_batches.upload_and_poll("v", files=[FILE], **POLL), 0,
    ),
    "runs": (
        lambda client: client.beta.threads.runs.create_and_poll(thread_id="t", assistant_id="a", **POLL), 3,
    ),
    "create_and_run_poll": (
        lambda client: client.beta.threads.create_and_run_poll(assistant_id="a", **POLL), 2,
    ),
    "videos": (lambda client: client.videos.create_and_poll(prompt="p", **POLL), 2),
    "pages": (pages, 1),
    "in parts": (in_parts, 2),
}  # fmt: skip


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("helper", HELPERS)
def test_one_of_many_requests(helper: str) -> None:
    call, answered = HELPERS[helper]
    body = PAGE if helper == "pages" else THING
    with http_peer(answers(answered, body)) as peer:
        with OpenAI(api_key="k", base_url=peer.url, max_retries=0, total_timeout=TOTAL) as client:
            with pytest.raises((errors.DeadlineExceededError, errors.UploadPartError)) as caught:
                call(client)
    error: Any = caught.value
    if isinstance(error, errors.UploadPartError):  # it says which parts are there, and why the others are not
        assert helper == "in parts"
        error = error.__cause__
    assert isinstance(error, errors.DeadlineExceededError)
    assert error.seconds == TOTAL
    assert [phase.name for phase in error.phases] == ["credentials", "attempt"]
    assert "total_timeout of 0.5 s passed: credentials" in str(error)


def test_a_wait_of_its_own_is_longer_than_each_request() -> None:
    """``max_wait_seconds`` is for all of it, and what has been seen is with its error."""
    with http_peer(answers(2, THING)) as peer:
        with OpenAI(api_key="k", base_url=peer.url, max_retries=0, total_timeout=20) as client:
            with pytest.raises(errors.PollTimeoutError) as caught:
                client.files.wait_for_processing("x", poll_interval=0.001, max_wait_seconds=TOTAL)
    assert caught.value.last.id == "x"


def silent(peer: Peer) -> None:
    peer.read_to_end()


def test_the_exchange_of_a_token(monkeypatch: pytest.MonkeyPatch) -> None:
    provider = {"token_type": "jwt", "get_token": lambda: "subject"}
    given: Any = {"identity_provider_id": "i", "service_account_id": "s", "provider": provider}
    with http_peer(silent) as peer:
        monkeypatch.setattr(workload, "TOKEN_URL", f"{peer.url}/oauth/token")
        with OpenAI(workload_identity=given, base_url=peer.url, max_retries=0, total_timeout=TOTAL) as client:
            with pytest.raises(errors.DeadlineExceededError) as caught:
                client.models.retrieve("m")
    assert {phase.name for phase in caught.value.phases} <= {"credentials", "attempt"}
    assert caught.value.seconds == TOTAL


def test_a_token_of_azure(tmp_path: Path) -> None:
    """The function asks somebody else, who takes too long."""
    with http_peer(silent) as peer:
        with OpenAI(api_key="k", base_url=peer.url, max_retries=0) as other:

            def ask() -> str:
                return json.dumps(other.get("/token", cast_to=object))

            with AzureOpenAI(
                azure_ad_token_provider=ask,
                azure_endpoint=peer.url,
                api_version="v",
                max_retries=0,
                total_timeout=TOTAL,
            ) as client:
                with pytest.raises(errors.DeadlineExceededError) as caught:
                    client.models.retrieve("m")
    assert caught.value.phases[-1].name == "credentials"
