"""Every path that the official SDK knows is served, or refused as not spoken; none is simply unknown."""

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

# What is spoken; the list is here so that nothing falls out of it unseen.
SPOKEN = {
    "audio/speech", "audio/transcriptions", "audio/translations", "batches", "chat/completions", "completions",
    "conversations", "embeddings", "files", "images", "models", "moderations", "realtime/client_secrets",
    "realtime/sessions", "realtime/transcription_sessions", "responses", "uploads", "vector_stores",
}  # fmt: skip


def calls():
    found = set()
    for path in RESOURCES.rglob("*.py"):
        for name, url in CALL.findall(path.read_text()):
            # One list is asked for with a body.
            method = "POST" if url.endswith("/search") else "GET" if name == "get_api_list" else name.upper()
            found.add((method, re.sub(r"\{[^}]+\}", "x", url)))
    return sorted(found)


def test_every_path_is_served_or_refused_as_not_spoken():
    statuses = {}
    with rtkit.local.serve() as server, httpx.Client(base_url=server.url) as client:
        for method, path in calls():
            answer = client.request(method, path.removeprefix("/"), json={} if method != "GET" else None)
            error = answer.json().get("error") or {}
            unknown = error.get("message", "").startswith("Invalid URL or method")
            statuses[f"{method} {path}"] = 0 if unknown else answer.status_code
    assert len(statuses) > 150
    assert "\n".join(call for call, status in statuses.items() if status == 0) == ""
    assert [call for call, status in statuses.items() if status == 500] == []
    for call, status in statuses.items():
        path = call.split(" /")[1].partition("?")[0]
        spoken = any(path == family or path.startswith(f"{family}/") for family in SPOKEN)
        assert spoken is (status != 501), call
