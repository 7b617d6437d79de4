"""Python functions as tools: the model calls them, gets what they return, and goes on.

    python examples/run_tools.py

The schema comes from the signature and the docstring. What goes wrong in a function is told to the model, which
may try again. The offline server's engine stands for the model here.
"""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Annotated, Literal

import rtkit
from rtkit.local import Prompt, ReplyChunk, ToolCall

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

ORDERS = {"A-17": "on its way", "A-18": "waiting for a part"}


async def find_order(number: Annotated[str, "The number of the order."]) -> str:
    """Say where an order is."""
    return f"{number} is {ORDERS[number]}"


def convert(amount: float, currency: Literal["EUR", "USD"] = "EUR") -> str:
    """Say what an amount is worth."""
    return f"{amount:.2f} {currency}"


class Clerk:
    """Calls ``find_order`` for the numbers that it reads and ``convert`` once, and says what came of it."""

    async def reply(self, prompt: Prompt, /) -> AsyncGenerator[ReplyChunk, None]:
        results = [message.text for message in prompt.messages if message.role == "tool"]
        if results:
            yield "; ".join(results)
        else:
            for number in re.findall(r"A-\d+", prompt.text):
                yield ToolCall("find_order", f'{{"number": "{number}"}}')
            yield ToolCall("convert", '{"amount": 12.5, "currency": null}')


async def main() -> None:
    async with (
        rtkit.local.serve(Clerk()) as server,
        rtkit.AsyncOpenAI(base_url=server.url, api_key="test") as client,
    ):
        runner = client.responses.run_tools(
            model="clerk",
            input="Where are A-17, A-18 and A-19?",
            tools=[find_order, convert],
            tool_timeout=10,
        )
        async for response in runner:
            for item in response.output:
                if item.type == "function_call":
                    print(f"calls {item.name} with {item.arguments}")
        answer = await runner.until_done()  # it is: this is the last response
        for part in answer.output_text.split("; "):
            print(part)


if __name__ == "__main__":
    asyncio.run(main())
