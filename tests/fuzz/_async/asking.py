"""The client of the sweeps: it asks for all kinds of things, and says what came."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from rtkit.client._async.openai import AsyncOpenAI
from rtkit.client.options import StreamSettings
from rtkit.core.model import to_dict
from tests.fuzz.aio import LIBRARIES, http_client, together
from tests.fuzz.answers import SHORTLY, TIMEOUT, Case, Plan, good, judge

__all__ = ["AsyncHasty", "ask", "run_case"]

MESSAGES: Any = [{"role": "user", "content": "hi"}]


class AsyncHasty(AsyncOpenAI):
    """Sends again without waiting for long."""

    def _retry_policy(self, call: Any) -> Any:
        return replace(super()._retry_policy(call), initial_delay=0.001)


async def ask(client: AsyncOpenAI, job: str, name: str) -> Any:
    """What comes of one request, as plain values."""
    headers = {"x-plan": name}
    if job == "chat":
        chat = client.chat.completions.create(
            messages=MESSAGES, model="m", stream=True, extra_headers=headers
        )
        async with await chat as chunks:
            return [to_dict(chunk) async for chunk in chunks]
    if job == "responses":
        answer = client.responses.create(input="hi", model="m", stream=True, extra_headers=headers)
        async with await answer as events:
            return [to_dict(event) async for batch in events.batches() for event in batch]
    if job == "json":
        whole = await client.chat.completions.create(messages=MESSAGES, model="m", extra_headers=headers)
        return to_dict(whole)
    if job == "page":
        return [to_dict(model) async for model in client.models.list(extra_headers=headers)]
    if job == "file":
        content = await client.files.content("f", extra_headers=headers)
        return content.content
    streamed = client.files.with_streaming_response.content("f", extra_headers=headers)
    async with streamed as response:
        return b"".join([piece async for piece in response.iter_bytes()])


async def run_case(case: Case, server: Any, library: str, tls: Any) -> list[str]:
    """What came of each request. AssertionError where that may not be."""
    module: Any = LIBRARIES[library]
    seconds = SHORTLY if case.hurried else TIMEOUT
    options: dict[str, Any] = {"http1": False, "http2": True} if case.transport == "h2" else {}
    if tls is not None:
        options["verify"] = tls
    client = AsyncHasty(
        api_key="k",
        base_url=server.url,
        http_client=http_client(library, own=case.own, places=case.places, **options),
        max_retries=case.max_retries,
        timeout=module.Timeout(TIMEOUT, read=seconds, connect=seconds),
        stream_settings=StreamSettings(idle_timeout=case.idle_timeout),
    )
    came: list[str] = []

    async def one(group: list[Plan], plan: Plan, name: str) -> None:
        value, failure = None, None
        try:
            value = await ask(client, plan.job, name)
        except Exception as error:
            failure = error
        came.append(judge(case, group, plan, value, failure))

    async def works(plan: Plan) -> None:
        patient = client.with_options(max_retries=2, timeout=TIMEOUT)
        value = await ask(patient, "json", "good")
        assert value == plan.answers[0].value, f"seed {case.seed}: not the good answer: {value}"

    async with client:
        for number, group in enumerate(case.groups):
            asked = [partial(one, group, plan, f"{number}.{place}") for place, plan in enumerate(group)]
            await together(*asked)
        server.handshakes.clear()
        plan = server.plans["good"] = good()
        plan.together = 0 if case.transport == "h2" else case.places  # every place has come back
        await together(*[partial(works, plan) for _ in range(case.places)])
    return came
