"""Give the offline server an engine of your own: here one that looks up orders, and calls a tool for them.

    python examples/own_engine.py

The engine is asked with the whole conversation and the tools; text, tool calls and the end are what it yields.
The client is the ordinary one: what is tested against this engine runs against the API unchanged.
"""

from __future__ import annotations

import asyncio
import json
import re
from typing import TYPE_CHECKING

import rtkit
from rtkit.local import Finish, Prompt, ReplyChunk, ToolCall

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from rtkit.types.responses import FunctionToolParam, ResponseInputItemParam

ORDERS = {"A-17": "on its way", "A-18": "waiting for a part"}
TOOL: FunctionToolParam = {
    "type": "function",
    "name": "find_order",
    "parameters": {"type": "object", "properties": {"number": {"type": "string"}}, "required": ["number"]},
    "strict": False,
}


class Clerk:
    """Calls ``find_order`` for the numbers that it reads, and then says what came of it."""

    async def reply(self, prompt: Prompt, /) -> AsyncGenerator[ReplyChunk, None]:
        results = [message.text for message in prompt.messages if message.role == "tool"]
        if results:
            for word in f"That is what I found: {'; '.join(results)}.".split(" "):
                yield word + " "
        elif prompt.tools:
            for number in re.findall(r"A-\d+", prompt.text):
                yield ToolCall("find_order", json.dumps({"number": number}))
        else:
            yield "Without tools I can't help."
        yield Finish(input_tokens=prompt.tokens)


async def main() -> None:
    async with (
        rtkit.local.serve(Clerk()) as server,
        rtkit.AsyncOpenAI(base_url=server.url, api_key="test") as client,
    ):
        asked = await client.responses.create(model="clerk", input="Where are A-17 and A-18?", tools=[TOOL])
        results: list[ResponseInputItemParam] = []
        for item in asked.output:
            if item.type == "function_call":
                number = json.loads(item.arguments)["number"]
                print(f"{item.name}({number!r}) -> {ORDERS[number]}")
                output = f"{number} is {ORDERS[number]}"
                results.append({"type": "function_call_output", "call_id": item.call_id, "output": output})
        answer = await client.responses.create(
            model="clerk", input=results, previous_response_id=asked.id, tools=[TOOL]
        )
        print(answer.output_text)


if __name__ == "__main__":
    asyncio.run(main())
