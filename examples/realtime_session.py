"""A realtime session: say something, hear the answer, see where the time went.

    python examples/realtime_session.py "What shall be said?"

Runs against the embedded server, which has no model: it recites what it is asked.
"""

from __future__ import annotations

import sys

import anyio

import rtkit
from rtkit.realtime import Reconnected, Reconnecting, TurnTimed
from rtkit.types.realtime import ResponseTextDeltaEvent

PROMPT = "A session keeps what was said, and comes back when the network goes."


async def main() -> None:
    prompt = " ".join(sys.argv[1:]) or PROMPT
    async with rtkit.local.serve() as server:
        await converse(rtkit.AsyncOpenAI(base_url=server.url, api_key="none"), prompt)


async def converse(client: rtkit.AsyncOpenAI, prompt: str) -> None:
    config = {"output_modalities": ["text"]}
    async with client, client.realtime.session(model="any", config=config) as session:
        session.say(prompt)
        async for event in session:
            match event:
                case ResponseTextDeltaEvent():
                    print(event.delta, end="", flush=True)
                case Reconnecting() | Reconnected():
                    print(f"[{event}]", file=sys.stderr)
                case TurnTimed(turn):
                    print()
                    for name, seconds in turn.segments.items():
                        print(f"{name:>12} {seconds * 1000:7.1f} ms")
                    print(f"{'tokens':>12} {turn.usage.total:7}")
                    break
        print(session.conversation.text)


if __name__ == "__main__":
    anyio.run(main)  # or anyio.run(main, backend="trio")
