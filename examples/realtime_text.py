"""A turn of a realtime conversation, in text: a connection and a dispatcher.

    python examples/realtime_text.py "What shall be said?"

Runs against the embedded server, which has no model: it recites what it is asked. With OPENAI_BASE_URL set
(and OPENAI_API_KEY, OPENAI_MODEL as the server wants them) it talks to the server there.
"""

from __future__ import annotations

import os
import sys

import anyio

import rtkit
from rtkit.types.realtime import (
    RealtimeErrorEvent,
    ResponseDoneEvent,
    ResponseTextDeltaEvent,
)

PROMPT = "Every word comes as an event of its own."
events = rtkit.Dispatcher()


@events.on(ResponseTextDeltaEvent)
def show(event: ResponseTextDeltaEvent) -> None:
    print(event.delta, end="", flush=True)


@events.on(RealtimeErrorEvent)
def complain(event: RealtimeErrorEvent) -> None:
    print(f"[{event.error.code}: {event.error.message}]", file=sys.stderr)


@events.on(ResponseDoneEvent)
def finish(event: ResponseDoneEvent) -> None:
    print(f"\n({event.response.status})")


async def main() -> None:
    prompt = " ".join(sys.argv[1:]) or PROMPT
    base_url = os.environ.get("OPENAI_BASE_URL")
    if base_url:
        await converse(base_url, prompt)
    else:
        async with rtkit.local.serve() as server:
            await converse(server.url, prompt)


async def converse(base_url: str, prompt: str) -> None:
    client = rtkit.AsyncOpenAI(base_url=base_url, api_key=os.environ.get("OPENAI_API_KEY", "none"))
    async with client, client.realtime.connect(model=os.environ.get("OPENAI_MODEL", "any")) as connection:
        await connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        content = [{"type": "input_text", "text": prompt}]
        await connection.conversation.item.create(
            item={"type": "message", "role": "user", "content": content}
        )
        await connection.response.create()
        async for event in connection:
            await events.dispatch(event)
            if event.type == "response.done":
                break


if __name__ == "__main__":
    anyio.run(main)  # or anyio.run(main, backend="trio")
