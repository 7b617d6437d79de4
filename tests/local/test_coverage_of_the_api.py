"""Every path that the official SDK knows is answered; streams of events and WebRTC may be refused as not spoken."""

from __future__ import annotations

import re
from pathlib import Path

import httpx
import pytest

import rtkit.local

openai = pytest.importorskip("openai", reason="the official SDK is a peer in this test, no dependency")

RESOURCES = Path(openai.__file__).parent / "resources"
CALL = re.compile(
    r"self\._(get|post|delete|put|patch|get_api_list)\(\s*(?:path_template\(\s*)?f?\"(/[^\"]+)\"",
    re.MULTILINE,
)

NOT_SPOKEN = {"GET /agents/sessions/x/events", "POST /realtime/calls"}


def calls():
    found = set()
    for path in RESOURCES.rglob("*.py"):
        for name, url in CALL.findall(path.read_text()):
            # Some lists are asked for with a body.
            method = (
                "POST"
                if url.endswith(("/search", "activate"))
                else "GET"
                if name == "get_api_list"
                else name.upper()
            )
            found.add((method, re.sub(r"\{[^}]+\}", "x", url)))
    return sorted(found)


def test_every_path_is_answered():
    statuses = {}
    with rtkit.local.serve() as server, httpx.Client(base_url=server.url) as client:
        for method, path in calls():
            answer = client.request(method, path.removeprefix("/"), json={} if method != "GET" else None)
            statuses[f"{method} {path.partition('?')[0]}"] = answer.status_code
            # An object that there is not is told by its own name.
            assert "Invalid URL or method" not in answer.text, path
    assert len(statuses) > 150
    assert {call for call, status in statuses.items() if status >= 500} <= NOT_SPOKEN
