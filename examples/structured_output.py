"""Answers as objects of your own classes, whole and while they are written.

    python examples/structured_output.py

A dataclass, a msgspec Struct, a TypedDict or a pydantic model is the format: its strict JSON schema is sent, and
what comes back is an instance of it. The offline server fills it in from the words in quotes and the numbers
that it reads.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import msgspec

import rtkit


@dataclass
class Step:
    explanation: str
    output: str


class MathAnswer(msgspec.Struct):
    """The solution of an equation, step by step."""

    steps: list[Step]
    final_answer: str


async def main() -> None:
    async with (
        rtkit.local.serve() as server,
        rtkit.AsyncOpenAI(base_url=server.url, api_key="test") as client,
    ):
        response = await client.responses.parse(
            model="any",
            input="Say 'take 31 from both sides', '8x = -29' and 'x = -29 / 8'.",
            text_format=MathAnswer,
        )
        answer = response.output_parsed
        assert answer is not None  # it is, after a refusal: then the text says why
        print(f"{type(answer).__name__}: {answer.steps[0].explanation}: {answer.final_answer}")

        async with client.chat.completions.stream(
            model="any",
            messages=[{"role": "user", "content": "Say 'one', 'two' and 'three'."}],
            response_format=MathAnswer,
        ) as stream:
            async for event in stream:
                if event.type == "content.delta" and event.parsed:
                    print(f"so far: {event.parsed}")
                elif event.type == "content.done":
                    print(f"done:   {event.parsed}")
        completion = await stream.get_final_completion()
        print(f"({completion.choices[0].finish_reason})")


if __name__ == "__main__":
    asyncio.run(main())
