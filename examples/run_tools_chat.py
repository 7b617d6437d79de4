"""Python functions as tools on a server that only speaks Chat Completions, with the text as it is written.

    python examples/run_tools_chat.py

It is the same as ``run_tools.py``, with ``chat.completions``. The offline server's engine stands for the model
here.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Annotated

import rtkit
from rtkit.local import Prompt, ReplyChunk, ToolCall

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator


async def population(city: Annotated[str, "The name of the city."]) -> int:
    """Say how many people live in a city."""
    return {"Oslo": 717_710, "Bergen": 291_940}[city]


class Geographer:
    """Asks for two cities, and says what came of it."""

    async def reply(self, prompt: Prompt, /) -> AsyncGenerator[ReplyChunk, None]:
        results = [message.text for message in prompt.messages if message.role == "tool"]
        if results:
            for text in ("Together ", "they have ", f"{sum(map(int, results)):,} people."):
                yield text
        else:
            for city in ("Oslo", "Bergen"):
                yield ToolCall("population", f'{{"city": "{city}"}}')


async def main() -> None:
    async with (
        rtkit.local.serve(Geographer()) as server,
        rtkit.AsyncOpenAI(base_url=server.url, api_key="test") as client,
        client.chat.completions.run_tools(
            model="geographer",
            messages=[{"role": "user", "content": "How many people live in Oslo and Bergen?"}],
            tools=[population],
            stream=True,
        ) as events,
    ):
        async for event in events:
            if event.type == "tool_calls.function.arguments.done":
                print(f"calls {event.name} with {event.arguments}")
            elif event.type == "content.done":
                print(event.content)


if __name__ == "__main__":
    asyncio.run(main())
