"""Handlers by type, and what becomes of errors: the stream goes on.

    python examples/dispatch_errors.py

The server is asked to send an `error` event in the middle of its answer, and one of the handlers is broken.
Neither ends the stream, and both are reported.
"""

from __future__ import annotations

import asyncio

import rtkit
from rtkit.types.responses import (
    ResponseCompletedEvent,
    ResponseErrorEvent,
    ResponseTextDeltaEvent,
)

events = rtkit.Dispatcher()


@events.on(ResponseTextDeltaEvent)  # by class: a checker rejects a handler for another event
async def show(event: ResponseTextDeltaEvent) -> None:
    print(f"text    {event.delta.strip()}")


@events.on(ResponseTextDeltaEvent)
def stumble(event: ResponseTextDeltaEvent) -> None:
    if "stones" in event.delta:
        raise ValueError("this handler does not like stones")


@events.on(ResponseErrorEvent)  # without a handler, it would be a warning in the log
def complain(event: ResponseErrorEvent) -> None:
    print(f"error   {event.code}: {event.message}")


@events.on(rtkit.HandlerErrorEvent)  # likewise
def report(failure: rtkit.HandlerErrorEvent) -> None:
    name = getattr(failure.handler, "__name__", failure.handler)
    print(f"failure {name}() raised {failure.exception!r}")


@events.once(ResponseCompletedEvent)
def finish(event: ResponseCompletedEvent) -> None:
    print(f"end     {event.response.status}")


async def main() -> None:
    async with (
        rtkit.local.serve() as server,
        rtkit.AsyncOpenAI(base_url=server.url, api_key="none") as client,
    ):
        stream = await client.responses.create(
            model="any",
            input="Water flows around stones and goes on.",
            stream=True,
            # For the embedded server: an error after the sixth event. See docs/testing-your-app.md.
            extra_headers={"x-rtkit-fault": "error:after=6,code=rate_limit_exceeded"},
        )
        await stream.dispatch(events)


if __name__ == "__main__":
    asyncio.run(main())
