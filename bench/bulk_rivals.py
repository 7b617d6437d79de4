"""What others do with the same items, for ``bench.bulk``: ``async-batch-llm``, and scripts as in cookbooks.

Each keeps its answers in a file, and retries. They run under the interpreter that ``--rival-python`` names, so they
import nothing of rtkit's.
"""

from __future__ import annotations

import asyncio
import json
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator

__all__ = ["RIVALS"]

CONCURRENCY = 64
ATTEMPTS = 5


def _prompts(count: int) -> Iterator[tuple[str, str]]:
    return ((f"q{n}", f"Question {n}: what is it?") for n in range(count))


async def cookbook_script(url: str, items: int, place: str, stream: bool) -> None:
    """The official client, a semaphore, exponential backoff, a line of JSON for each answer."""
    from openai import APIError, AsyncOpenAI

    gate = asyncio.Semaphore(CONCURRENCY)

    async def ask(client: AsyncOpenAI, name: str, prompt: str, file: Any) -> None:
        async with gate:
            for attempt in range(ATTEMPTS):
                try:
                    if stream:
                        text, usage = "", None
                        async for event in await client.responses.create(
                            model="m", input=prompt, stream=True
                        ):
                            if event.type == "response.output_text.delta":
                                text += event.delta
                            elif event.type == "response.completed":
                                usage = event.response.usage
                    else:
                        reply = await client.responses.create(model="m", input=prompt)
                        text, usage = reply.output_text, reply.usage
                    break
                except APIError:
                    await asyncio.sleep(2**attempt * random.random())
            else:
                return
        tokens = usage.total_tokens if usage else 0
        file.write(json.dumps({"custom_id": name, "text": text, "tokens": tokens}) + "\n")
        file.flush()

    async with AsyncOpenAI(base_url=url, api_key="k", max_retries=0) as client:
        with Path(f"{place}.jsonl").open("w") as file:  # noqa: ASYNC230 - as scripts do
            await asyncio.gather(*(ask(client, name, prompt, file) for name, prompt in _prompts(items)))


async def cookbook_aiohttp(url: str, items: int, place: str, stream: bool) -> None:
    """The same with aiohttp, and plain dicts."""
    import aiohttp

    gate = asyncio.Semaphore(CONCURRENCY)

    async def ask(session: aiohttp.ClientSession, name: str, prompt: str, file: Any) -> None:
        body = {"model": "m", "input": prompt, "stream": stream}
        async with gate:
            for attempt in range(ATTEMPTS):
                async with session.post(f"{url}/responses", json=body) as reply:
                    if reply.status != 200:
                        await asyncio.sleep(2**attempt * random.random())
                        continue
                    if not stream:
                        done = await reply.json()
                        break
                    done = None
                    async for line in reply.content:
                        if line.startswith(b"data: "):
                            event = json.loads(line[6:])
                            if event["type"] == "response.completed":
                                done = event["response"]
                    break
            else:
                return
        file.write(json.dumps({"custom_id": name, "response": done}) + "\n")
        file.flush()

    headers = {"authorization": "Bearer k"}
    async with aiohttp.ClientSession(headers=headers) as session:
        with Path(f"{place}.jsonl").open("w") as file:  # noqa: ASYNC230 - as scripts do
            await asyncio.gather(*(ask(session, name, prompt, file) for name, prompt in _prompts(items)))


async def async_batch_llm(url: str, items: int, place: str, stream: bool) -> None:
    """With its SQLite store. It asks for whole replies; streams are read by a function, as its page shows."""
    import async_batch_llm as abl  # type: ignore[import-not-found]

    if stream:
        await _abl_streamed(abl, url, items, place)
        return
    strategy = abl.OpenAIStrategy(abl.OpenAIModel.from_api_key("m", "k", base_url=url))
    await _abl_run(abl, strategy, items, place)


async def _abl_streamed(abl: Any, url: str, items: int, place: str) -> None:
    from openai import AsyncOpenAI

    async with AsyncOpenAI(base_url=url, api_key="k", max_retries=0) as client:

        async def invoke(prompt: str, *, attempt: int, timeout: float, state: Any) -> Any:
            text, usage = "", None
            stream = await client.responses.create(model="m", input=prompt, stream=True, timeout=timeout)
            async for event in stream:
                if event.type == "response.output_text.delta":
                    text += event.delta
                elif event.type == "response.completed":
                    usage = event.response.usage
            assert usage is not None
            counts = {
                name: getattr(usage, name) for name in ("input_tokens", "output_tokens", "total_tokens")
            }
            return abl.CallOutcome(text, token_usage=counts)

        identity = abl.ArtifactIdentity(provider="bench", model="m")
        await _abl_run(abl, abl.CallableStrategy(invoke, identity=identity), items, place)


async def _abl_run(abl: Any, strategy: Any, items: int, place: str) -> None:
    identity = abl.ArtifactIdentity(provider="bench", model="m")
    store = abl.SqliteArtifactStore(f"{place}.abl.db", identity=identity)
    done = 0
    config = abl.ProcessorConfig(concurrency=CONCURRENCY, max_queue_size=1_000, max_result_queue_size=1_000)
    async for result in abl.process_stream(strategy, _prompts(items), config=config, artifact_store=store):
        assert result.success, result
        done += 1
    assert done == items


RIVALS: dict[str, Callable[[str, int, str, bool], Coroutine[Any, Any, None]]] = {
    "async-batch-llm": async_batch_llm,
    "script, official client": cookbook_script,
    "script, aiohttp": cookbook_aiohttp,
}
