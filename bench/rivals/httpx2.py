"""httpx2, which brings an SSE reader. Its parser is measured bare, without the response around it."""

from __future__ import annotations

import codecs
from contextlib import contextmanager
from typing import TYPE_CHECKING

from httpx2._sse import _SSEParser

if TYPE_CHECKING:
    from bench.cases import Case, Outcome, Runs

PACKAGES = ("httpx2",)
NOTE = "SSE to str, no JSON; its parser bare (it is private), after an incremental UTF-8 decoder"


@contextmanager
def parse(case: Case) -> Runs:
    chunks = case.chunks()

    def run() -> Outcome:
        utf8 = codecs.getincrementaldecoder("utf-8")()
        parser = _SSEParser()
        data = [event.data for chunk in chunks for event in parser.decode(utf8.decode(chunk))]
        return len(data), data

    yield run
