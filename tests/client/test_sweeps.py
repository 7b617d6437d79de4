"""A few dozen cases of the sweeps; ``tests/fuzz/faults.py`` and ``tests/fuzz/cancellation.py`` run thousands."""

from __future__ import annotations

import sys

import pytest

from tests.fuzz import cancellation, faults

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="counts the files of /proc"),
]

LOOPS = ["asyncio", "uvloop", "trio", "threads"]


@pytest.mark.parametrize("transport", faults.TRANSPORTS)
@pytest.mark.parametrize("loop", LOOPS)
def test_replies_that_break(loop: str, transport: str) -> None:
    library = "httpx2" if loop in {"uvloop", "threads"} else "httpx"
    assert faults.run_cases(range(8), loop, library, transport)["cases"] == 8


@pytest.mark.parametrize("transport", ["http", "tls", "h2"])
@pytest.mark.parametrize("loop", LOOPS)
def test_cancelled_anywhere(loop: str, transport: str) -> None:
    library = "httpx2" if loop in {"uvloop", "threads"} else "httpx"
    assert cancellation.run_cases(range(8), loop, library, transport)["cases"] == 8
