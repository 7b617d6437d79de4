"""Types for a program that reads its events with httpx-sse.

    python examples/httpx_sse_typed.py

The request, the client and `aconnect_sse` stay as they are; only the loop over the events changes, from text
that is still to be parsed to typed events.
"""

from __future__ import annotations

import asyncio

import httpx
import httpx_sse

import rtkit
from rtkit.client.httpx_sse import typed_events
from rtkit.types.responses import ResponseStreamEvent

REQUEST = {"model": "any", "input": "The same bytes, with types.", "stream": True}


async def main() -> None:
    async with (
        rtkit.local.serve() as server,
        httpx.AsyncClient(base_url=server.url) as client,
        httpx_sse.aconnect_sse(client, "POST", "responses", json=REQUEST) as source,
    ):
        # Before: `async for sse in source.aiter_sse(): event = json.loads(sse.data)`, a dict.
        stream: rtkit.AsyncStream[ResponseStreamEvent] = typed_events(source, ResponseStreamEvent)
        async for event in stream:
            if event.type == "response.output_text.delta":
                print(event.delta, end="", flush=True)
            elif event.type == "response.completed":
                print(f"\n{event.response.id.partition('_')[0]}: {event.response.status}")


if __name__ == "__main__":
    asyncio.run(main())
