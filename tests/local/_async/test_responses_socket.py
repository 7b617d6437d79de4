"""Our own connection of the Responses API at the offline server's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import rtkit.local
from rtkit import AsyncOpenAI

pytestmark = pytest.mark.anyio  # async only


@pytest.fixture
def server() -> Iterator[Any]:
    with rtkit.local.serve() as server:
        yield server


async def test_a_chain_of_responses_that_are_not_stored(server: Any) -> None:
    async with (
        AsyncOpenAI(base_url=server.url, api_key="test") as client,
        client.responses.connect() as connection,
    ):
        previous: Any = None
        for turn in range(3):
            text, more = "", {} if previous is None else {"previous_response_id": previous}
            await connection.response.create(model="m", input=f"say: turn {turn}", store=False, **more)
            event: Any
            while (event := await connection.recv()).type != "response.completed":
                text += event.delta if event.type == "response.output_text.delta" else ""
            assert text == f"turn {turn}"
            previous = event.response.id


async def test_an_error_is_an_event_and_the_connection_goes_on(server: Any) -> None:
    async with (
        AsyncOpenAI(base_url=server.url, api_key="test") as client,
        client.responses.connect() as connection,
    ):
        await connection.response.create(model="m", input="x", previous_response_id="resp_none")
        error: Any = await connection.recv()
        assert (error.type, error.status) == ("error", 400)
        assert error.error.code == "previous_response_not_found"
        await connection.response.create(model="m", input="say: hello", stream_id="s")
        event: Any = await connection.recv()
        assert (event.type, event.stream_id) == ("response.created", "s")


async def test_steering(server: Any) -> None:
    async with (
        AsyncOpenAI(base_url=server.url, api_key="test") as client,
        client.responses.connect() as connection,
    ):
        await connection.response.steer(input="x", previous_response_id="resp_none")
        failed: Any = await connection.recv()
        assert (failed.type, failed.error.code) == ("response.steer.failed", "response_not_found")
