"""A bot that answers many at once: text as it comes, and each answer kept."""

from __future__ import annotations

import anyio

import rtkit
from rtkit import local


async def main() -> None:
    questions = {"ada": "What is a loop?", "alan": "What is a tape?", "grace": "What is a bug?"}
    source = (
        {"custom_id": name, "body": {"model": "m", "input": asked}} for name, asked in questions.items()
    )
    said = dict.fromkeys(questions, "")

    def show(name: str, event: object) -> None:
        """Called with each event of each stream, while it is written."""
        if getattr(event, "type", None) == "response.output_text.delta":
            said[name] += getattr(event, "delta", "")

    async with (
        local.serve(local.Filler(4)) as server,
        rtkit.AsyncOpenAI(base_url=server.url, api_key="k") as client,
    ):
        folder = await anyio.mkdtemp()
        job = client.bulk(source, journal=f"{folder}/answers.db", on_event=show)
        async for answer in job.in_order():
            assert said[answer.id] == answer.text
            print(f"{answer.id}: {answer.text}")


if __name__ == "__main__":
    anyio.run(main)
