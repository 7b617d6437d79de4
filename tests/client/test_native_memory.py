"""What decompressing takes beside Python's memory: by the operating system's word, in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.client._sync.test_compression import PRESSES, packed
from tests.client.support.network import MODEL, serving
from tests.client.support.scripts import http_peer

LIMIT = 4 * 1024 * 1024
BODY = b'{"id": "' + b"x" * 16 * LIMIT + b'"}'

PROGRAM = """
import resource, sys
import rtkit

def attempt():
    options = {"max_retries": 0, "max_response_size": int(sys.argv[2])}
    with rtkit.OpenAI(api_key="k", base_url=sys.argv[1], **options) as client:
        client.models.retrieve("m")

def peak():
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return size if sys.platform == "darwin" else size * 1024

attempt()  # what is loaded once does not count
before = peak()
try:
    attempt()
except rtkit.LimitExceededError:
    print(peak() - before)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no getrusage")
@pytest.mark.parametrize("kind", [name for name in ("gzip", "br", "zstd") if name in PRESSES])
def test_native_memory_is_bounded_too(kind: str) -> None:
    coding, press = PRESSES[kind]
    replies = [packed(press(each), coding) for each in (json.dumps(MODEL).encode(), BODY)]
    assert len(replies[1]) < 200_000
    with http_peer(serving(*replies)) as peer:
        command = [sys.executable, "-c", PROGRAM, peer.url, str(LIMIT)]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
    assert ended.stderr == ""
    assert int(ended.stdout) < 4 * LIMIT
