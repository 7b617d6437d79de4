"""Print a text as it streams in.

    python examples/stream_text.py "What shall be said?"

Runs against the embedded server, which has no model: it recites what it is asked. With OPENAI_BASE_URL set
(and OPENAI_API_KEY, OPENAI_MODEL as the server wants them) it asks the server there.
"""

from __future__ import annotations

import asyncio
import os
import sys

import rtkit

PROMPT = "A stream is a river that has not met the others yet."


async def main() -> None:
    prompt = " ".join(sys.argv[1:]) or PROMPT
    base_url = os.environ.get("OPENAI_BASE_URL")
    if base_url:
        await tell(base_url, prompt)
    else:
        async with rtkit.local.serve() as server:
            await tell(server.url, prompt)


async def tell(base_url: str, prompt: str) -> None:
    key = os.environ.get("OPENAI_API_KEY", "none")
    async with rtkit.AsyncOpenAI(base_url=base_url, api_key=key) as client:
        model = os.environ.get("OPENAI_MODEL", "any")
        stream = await client.responses.create(model=model, input=prompt, stream=True)
        async for event in stream:
            # `event.type` narrows: a type checker knows that this one has a `delta`.
            if event.type == "response.output_text.delta":
                print(event.delta, end="", flush=True)
            elif event.type == "response.completed" and event.response.usage is not None:
                print(f"\n({event.response.usage.output_tokens} tokens)")
            elif event.type == "error":
                # An error is an event like the others: the stream may well go on after it.
                print(f"\n[{event.code}: {event.message}]", file=sys.stderr)


if __name__ == "__main__":
    asyncio.run(main())
