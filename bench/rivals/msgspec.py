"""msgspec alone on the bare payloads: the floor. It reads no SSE, opens no stream and tolerates no drift."""

from __future__ import annotations

from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING

from bench.rivals.structs import TextDelta, decoder

if TYPE_CHECKING:
    from bench.cases import AsyncRuns, Case, Outcome, Run, Runs

PACKAGES = ("msgspec",)
NOTE = "the floor: the decoding of the payloads alone, without SSE or a stream; unknown fields are dropped"


def _run(case: Case) -> Run:
    documents, decode = case.payload.documents, decoder(case.kind).decode

    def responses() -> Outcome:
        count, text = 0, []
        for document in documents:
            event = decode(document)
            count += 1
            if type(event) is TextDelta:
                text.append(event.delta)
        return count, text

    def chat() -> Outcome:
        count, text = 0, []
        for document in documents:
            chunk = decode(document)
            count += 1
            if chunk.choices and (content := chunk.choices[0].delta.content):
                text.append(content)
        return count, text

    def realtime() -> Outcome:
        deltas = [decode(document).delta for document in documents]
        return len(deltas), deltas

    return {"responses": responses, "chat": chat}.get(case.kind.partition("-")[0], realtime)


@contextmanager
def decode(case: Case) -> Runs:
    yield _run(case)


stream = decode


@asynccontextmanager
async def astream(case: Case) -> AsyncRuns:
    run = _run(case)

    async def arun() -> Outcome:
        return run()

    yield arun
