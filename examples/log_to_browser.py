"""A response is written to a log, and a browser that lost its connection goes on where it was."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import anyio
import httpx
from starlette.applications import Starlette
from starlette.routing import Route

import rtkit
from rtkit import SSEDecoder, local
from rtkit.eventlog import AsyncEventLog, sse_response

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response


async def main(path: Path) -> None:
    async with (
        local.serve(local.Filler(6)) as server,
        rtkit.AsyncOpenAI(base_url=server.url, api_key="k") as client,
        AsyncEventLog(path) as log,
    ):
        stream = await client.responses.create(model="m", input="Tell me a story", stream=True)
        key = await log.publish(stream)

        async def watch(request: Request) -> Response:
            return sse_response(log, request.path_params["key"], request)

        app = Starlette(routes=[Route("/responses/{key}", watch)])
        async with httpx.AsyncClient(
            transport=httpx.ASGITransport(app=app), base_url="http://page"
        ) as browser:
            first = SSEDecoder().feed((await browser.get(f"/responses/{key}")).content)
            print(f"the page sees {len(first)} events, from {first[0].event} to {first[-1].event}")
            seen = first[4]
            again = await browser.get(f"/responses/{key}", headers={"Last-Event-ID": seen.id or ""})
            rest = SSEDecoder().feed(again.content)
            print(f"it reloads after number {seen.id}, and sees the other {len(rest)}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        anyio.run(main, Path(folder) / "events.db")
