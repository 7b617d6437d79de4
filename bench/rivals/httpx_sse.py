"""httpx-sse: SSE only. Its decoders are measured bare, without the response that its public class wraps."""

from __future__ import annotations

import codecs
from contextlib import contextmanager
from typing import TYPE_CHECKING

from httpx_sse._decoders import SSEDecoder, SSELineDecoder

if TYPE_CHECKING:
    from bench.cases import Case, Outcome, Runs

PACKAGES = ("httpx-sse",)
NOTE = "SSE to str, no JSON; its decoders bare (they are private), after an incremental UTF-8 decoder"


@contextmanager
def parse(case: Case) -> Runs:
    chunks = case.chunks()

    def run() -> Outcome:
        utf8 = codecs.getincrementaldecoder("utf-8")()
        lines, decoder = SSELineDecoder(), SSEDecoder()
        data = []
        for chunk in chunks:
            for line in lines.decode(utf8.decode(chunk)):
                event = decoder.decode(line.rstrip("\n"))
                if event is not None:
                    data.append(event.data)
        return len(data), data

    yield run
