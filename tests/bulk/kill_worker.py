"""The worker that `tests.kill_rounds` kills: a module of its own, as processes are forked with it loaded."""

from __future__ import annotations

import anyio

from rtkit import AsyncOpenAI
from rtkit.bulk import Retries, redis, sqlite
from rtkit.bulk._async import job

__all__ = ["LEASE", "main"]

LOADED = (job, redis, sqlite)
LEASE = 1.0


async def work(journal: str, url: str, items: int) -> None:
    source = ({"custom_id": f"q{n}", "body": {"model": "m", "input": f"q{n}"}} for n in range(items))
    async with AsyncOpenAI(base_url=url, api_key="k") as client:
        await client.bulk(
            source,
            journal=journal,
            concurrency=16,
            lease=LEASE,
            stream=False,
            retries=Retries(attempts=50, budget=1e6),
        ).run()


def main(journal: str, url: str, items: int) -> None:
    anyio.run(work, journal, url, items)
