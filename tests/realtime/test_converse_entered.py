"""`converse` enters its source and its sink, or takes those that were entered before, and leaves those open."""

from __future__ import annotations

import pytest

from rtkit import AsyncOpenAI, local
from rtkit.audio import IteratorSource, MemorySink, NullSink, Tee
from rtkit.audio.protocols import is_open

pytestmark = pytest.mark.anyio


async def silence():
    yield bytes(4800)


async def test_it_takes_ends_that_are_open_and_leaves_them_open() -> None:
    with local.serve() as server:
        async with AsyncOpenAI(base_url=server.url, api_key="test") as client:
            config = {"output_modalities": ["audio"]}
            for entered in (True, False):
                source, sink = (
                    IteratorSource(silence(), pace="fast"),
                    Tee(NullSink(pace="fast"), MemorySink()),
                )
                async with client.realtime.session(model="m", turn_detection=None, config=config) as session:
                    if not entered:
                        await session.converse(source, sink)
                        continue
                    async with source, sink:
                        await session.converse(source, sink)
                        assert is_open(source)
                        assert is_open(sink)
                assert not is_open(source)
