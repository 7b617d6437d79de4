"""One stream, several consumers, each at its own pace.

    python examples/fan_out.py

A recorder must have every event, so the stream waits for it. Captions are for now: when they are late, old
words make room for new ones. Both have a queue of their own, and the queues are bounded.
"""

from __future__ import annotations

import anyio

import rtkit
from rtkit.types.responses import ResponseCompletedEvent, ResponseStreamEvent, ResponseTextDeltaEvent

PROMPT = "the quick stream overtakes the slow reader " * 5


async def record(everything: rtkit.Subscription[ResponseStreamEvent]) -> None:
    async with everything:  # the consumer owns its subscription: when it goes, the others go on
        recorded = [event async for event in everything]
    text = "".join(event.delta for event in recorded if event.type == "response.output_text.delta")
    print(f"recorded {len(recorded)} events; the text is {'whole' if text == PROMPT else 'broken'}")


async def caption(deltas: rtkit.Subscription[ResponseTextDeltaEvent]) -> None:
    shown: list[str] = []
    async with deltas:
        async for event in deltas:
            shown.append(event.delta)
            await anyio.sleep(0.1)  # a display that is slower than the stream
    print(f"captions showed {len(shown)} words, left out {deltas.dropped}, ended with {shown[-1].strip()!r}")


async def main() -> None:
    events = rtkit.Dispatcher()
    async with (
        rtkit.local.serve() as server,
        rtkit.AsyncOpenAI(base_url=server.url, api_key="none") as client,
        anyio.create_task_group() as tasks,
    ):
        # All of them listen from here on, not from when their task first runs.
        everything = events.subscribe(ResponseStreamEvent)
        deltas = events.subscribe(ResponseTextDeltaEvent, max_queue=3, when_full="drop_oldest")
        tasks.start_soon(record, everything)
        tasks.start_soon(caption, deltas)
        completed = events.wait_for(ResponseCompletedEvent, timeout=30)
        with events:  # its end is the end of the subscriptions; they read what is queued
            stream = await client.responses.create(model="any", input=PROMPT, stream=True)
            await stream.dispatch(events)
        print(f"the response is {(await completed).response.status}")


if __name__ == "__main__":
    anyio.run(main)  # or anyio.run(main, backend="trio")
