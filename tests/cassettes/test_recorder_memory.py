"""What a recorder takes while it decompresses: by the operating system's word, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.client._sync.test_compression import FEW, PRESSES

LIMIT = 4 * 1024 * 1024

PROGRAM = """
import resource, sys
from pathlib import Path
import rtkit.cassettes

coding, limit, folder = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])

def record(data, name):
    with rtkit.cassettes.record(folder / f"{name}.jsonl", max_bytes=limit) as recorder:
        track = recorder.begin("GET", "http://host/", [])
        track.response(200, [("content-type", "text/plain"), ("content-encoding", coding)])
        for start in range(0, len(data), 1_000):
            track.receive(data[start : start + 1_000])
        track.complete()
        return recorder.is_full

def peak():
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return size if sys.platform == "darwin" else size * 1024

assert not record((folder / "small").read_bytes(), "small")  # what is loaded once does not count
large = (folder / "large").read_bytes()
before = peak()
assert record(large, "large")
print(peak() - before)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no getrusage")
@pytest.mark.parametrize("kind", FEW)
def test_its_peak_is_at_most_four_times_the_limit(kind: str, tmp_path: Path) -> None:
    coding, press = PRESSES[kind]
    (tmp_path / "small").write_bytes(press(b"hello"))
    (tmp_path / "large").write_bytes(press(bytes(16 * LIMIT)))
    assert (tmp_path / "large").stat().st_size < 200_000
    command = [sys.executable, "-c", PROGRAM, coding, str(LIMIT), str(tmp_path)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
    assert ended.stderr.count("\n") == 1, ended.stderr
    assert "what comes now is not recorded" in ended.stderr
    assert int(ended.stdout) < 4 * LIMIT
    assert (tmp_path / "large.jsonl").stat().st_size <= LIMIT
