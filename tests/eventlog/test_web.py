"""A log as server-sent events."""

from __future__ import annotations

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Route

from rtkit.core.sse import SSEDecoder
from rtkit.eventlog import AsyncEventLog, sse_response

pytestmark = pytest.mark.anyio


async def test_a_page_that_comes_back_goes_on(tmp_path):
    async with AsyncEventLog(tmp_path / "events.db") as log:
        events = [(number, b'{"type":"t%d"}' % number) for number in range(3)]
        await log._call(lambda engine: engine.append("r", [*events, (3, b'{"type":"log.end"}')], None, 60.0))

        async def endpoint(request):
            return sse_response(log, request.path_params["key"], request)

        app = Starlette(routes=[Route("/logs/{key}", endpoint)])
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://x") as client:
            whole = await client.get("/logs/r")
            rest = await client.get("/logs/r", headers={"last-event-id": "1"})
            odd = await client.get("/logs/r?last_event_id=1e9")
    assert whole.headers["content-type"].startswith("text/event-stream")
    decoder = SSEDecoder()
    assert [(event.event, event.id) for event in decoder.feed(whole.content)] == [
        ("t0", "0"), ("t1", "1"), ("t2", "2"), ("log.end", "3"),
    ]  # fmt: skip
    assert [event.event for event in SSEDecoder().feed(rest.content)] == ["t2", "log.end"]
    assert odd.content == whole.content
