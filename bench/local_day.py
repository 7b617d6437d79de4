"""A day's mix of requests to one offline server: ``python -m bench.local_day``.

What is asked late must cost what was asked early: each line is a tenth of the day, with the server's CPU per
request. The server is a process of its own, ``rtkit serve``, with its default limits.
"""

from __future__ import annotations

import argparse
import http.client
import json
import sys
from typing import Any
from urllib.parse import urlsplit

from bench.local_server import cpu_and_memory, started

TENTHS = 10

ALLOWED_GROWTH = 1.25
"""How much more the last tenth may cost than the second; the first fills caches, and loads what is lazy."""


class Day:
    """One client that does a bit of everything; each step is one request, or the next of a few."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._connection = http.client.HTTPConnection(parts.hostname or "", parts.port)
        self._prefix = parts.path
        self.count = 0
        self._previous: str | None = None
        self._conversation = ""
        self._file = ""
        self._polled = ""

    def ask(self, method: str, path: str, body: Any = None, **headers: str) -> Any:
        data = json.dumps(body).encode() if isinstance(body, dict) else body
        self._connection.request(method, self._prefix + path, data, headers)
        answer = self._connection.getresponse()
        content = answer.read()
        self.count += 1
        if answer.status != 200:
            raise ValueError(f"{method} {path}: {answer.status} {content[:200]!r}")
        return json.loads(content) if "json" in answer.headers["content-type"] else content

    def round(self, number: int) -> None:
        """Twenty requests."""
        asked = {"model": "m", "input": "What is 2 + 2?"}
        for turn in range(4):  # chains of 40 responses
            previous = self._previous if (number * 4 + turn) % 40 else None
            self._previous = self.ask("POST", "/responses", {**asked, "previous_response_id": previous})["id"]
        self.ask("POST", "/responses", asked | {"stream": True})
        messages = [{"role": "user", "content": "hello"}]
        for turn in range(3):
            tags = {"customer": str((number * 3 + turn) % 50)}
            self.ask("POST", "/chat/completions", chat(messages, store=True, metadata=tags))
        self.ask("POST", "/chat/completions", chat(messages, stream=True))
        self.ask("GET", "/chat/completions?limit=20")
        self.ask("GET", f"/chat/completions?metadata[customer]={number % 50}")
        self.ask("POST", "/embeddings", {"model": "e", "input": "a text"})
        if number % 20 == 0:
            self._conversation = self.ask("POST", "/conversations", {})["id"]
        else:
            self.ask("GET", f"/conversations/{self._conversation}/items?limit=10")
        for _ in range(2):
            self.ask("POST", "/responses", asked | {"conversation": self._conversation})
        self._file = self.ask(
            "POST", "/files", form(b"x" * 2_000), **{"Content-Type": "multipart/form-data; boundary=b"}
        )["id"]
        self.ask("GET", f"/files/{self._file}/content")
        self.ask("GET", "/files?purpose=user_data&limit=20")
        polled = self.ask("POST", "/responses", asked | {"background": True})["id"]
        self.ask("GET", f"/responses/{self._polled or polled}")
        self._polled = polled


def chat(messages: list[dict[str, str]], **fields: Any) -> dict[str, Any]:
    return {"model": "m", "messages": messages, **fields}


def form(data: bytes) -> bytes:
    purpose = b'--b\r\ncontent-disposition: form-data; name="purpose"\r\n\r\nuser_data\r\n'
    file = b'--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n%s\r\n--b--\r\n' % data
    return purpose + file


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=int, default=20_000)
    arguments = parser.parse_args()
    process, url, _ = started()
    costs: list[float] = []
    try:
        day, number = Day(url), 0
        for tenth in range(TENTHS):
            (before, _), begun = cpu_and_memory(process.pid), day.count
            while day.count < arguments.requests * (tenth + 1) // TENTHS:
                day.round(number)
                number += 1
            after, memory = cpu_and_memory(process.pid)
            costs.append((after - before) / (day.count - begun) * 1e6)
            print(
                f"requests {begun:6,} to {day.count:6,}  {costs[-1]:5.0f} us CPU each  {memory} MiB",
                flush=True,
            )
    finally:
        process.terminate()
        process.wait()
    growth = costs[-1] / costs[1]
    print(f"the last tenth costs {growth:.2f} times the second")
    return 0 if growth <= ALLOWED_GROWTH else 1


if __name__ == "__main__":
    sys.exit(main())
