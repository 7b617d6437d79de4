# Made from tests/fuzz/_async/asking.py by "python -m codegen". Edit that file, not this one.
"""The client of the sweeps: it asks for all kinds of things, and says what came."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from rtkit.client._sync.openai import OpenAI
from rtkit.client.options import StreamSettings
from rtkit.core.model import to_dict
from tests.fuzz.answers import SHORTLY, TIMEOUT, Case, Plan, good, judge
from tests.fuzz.blocking import LIBRARIES, http_client, together

__all__ = ["Hasty", "ask", "run_case"]

MESSAGES: Any = [{"role": "user", "content": "hi"}]


class Hasty(OpenAI):
    """Sends again without waiting for long."""

    def _retry_policy(self, call: Any) -> Any:
        return replace(super()._retry_policy(call), initial_delay=0.001)


def ask(client: OpenAI, job: str, name: str) -> Any:
    """What comes of one request, as plain values."""
    headers = {"x-plan": name}
    if job == "chat":
        chat = client.chat.completions.create(
            messages=MESSAGES, model="m", stream=True, extra_headers=headers
        )
        with chat as chunks:
            return [to_dict(chunk) for chunk in chunks]
    if job == "responses":
        answer = client.responses.create(input="hi", model="m", stream=True, extra_headers=headers)
        with answer as events:
            return [to_dict(event) for batch in events.batches() for event in batch]
    if job == "json":
        whole = client.chat.completions.create(messages=MESSAGES, model="m", extra_headers=headers)
        return to_dict(whole)
    if job == "page":
        return [to_dict(model) for model in client.models.list(extra_headers=headers)]
    if job == "file":
        content = client.files.content("f", extra_headers=headers)
        return content.content
    streamed = client.files.with_streaming_response.content("f", extra_headers=headers)
    with streamed as response:
        return b"".join([piece for piece in response.iter_bytes()])


def run_case(case: Case, server: Any, library: str, tls: Any) -> list[str]:
    """What came of each request. AssertionError where that may not be."""
    module: Any = LIBRARIES[library]
    seconds = SHORTLY if case.hurried else TIMEOUT
    options: dict[str, Any] = {"http1": False, "http2": True} if case.transport == "h2" else {}
    if tls is not None:
        options["verify"] = tls
    client = Hasty(
        api_key="k",
        base_url=server.url,
        http_client=http_client(library, own=case.own, places=case.places, **options),
        max_retries=case.max_retries,
        timeout=module.Timeout(TIMEOUT, read=seconds, connect=seconds),
        stream_settings=StreamSettings(idle_timeout=case.idle_timeout),
    )
    came: list[str] = []

    def one(group: list[Plan], plan: Plan, name: str) -> None:
        value, failure = None, None
        try:
            value = ask(client, plan.job, name)
        except Exception as error:
            failure = error
        came.append(judge(case, group, plan, value, failure))

    def works(plan: Plan) -> None:
        patient = client.with_options(max_retries=2, timeout=TIMEOUT)
        value = ask(patient, "json", "good")
        assert value == plan.answers[0].value, f"seed {case.seed}: not the good answer: {value}"

    with client:
        for number, group in enumerate(case.groups):
            asked = [partial(one, group, plan, f"{number}.{place}") for place, plan in enumerate(group)]
            together(*asked)
        server.handshakes.clear()
        plan = server.plans["good"] = good()
        plan.together = 0 if case.transport == "h2" else case.places  # every place has come back
        together(*[partial(works, plan) for _ in range(case.places)])
    return came
