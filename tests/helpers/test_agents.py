"""Files for the environment of an agent: what a cancellation leaves."""

from __future__ import annotations

from typing import Any

import anyio
import httpx
import pytest

from rtkit import AsyncOpenAI
from rtkit.helpers.agents import PreparedAgentFiles

pytestmark = pytest.mark.anyio


async def test_a_cancellation_has_what_was_uploaded(tmp_path: Any) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_bytes(b"contents")
    asked: list[str] = []
    left: list[PreparedAgentFiles] = []

    async def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        if len(asked) == 2:
            scope.cancel()
            await anyio.sleep_forever()
        return httpx.Response(200, json={"id": "file_1"})

    http_client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    async with AsyncOpenAI(api_key="k", base_url="http://test", http_client=http_client) as client:
        with anyio.CancelScope() as scope:
            try:
                paths = {f"/workspace/{name}": tmp_path / name for name in ("a", "b")}
                await client.beta.agents.environments.files.prepare(paths)
            except anyio.get_cancelled_exc_class() as error:
                left.append(error.prepared)  # type: ignore[attr-defined]
                raise
    assert scope.cancelled_caught
    assert [one.uploaded_file_ids for one in left] == [["file_1"]]
