"""Record the events of a response as JSON Lines, as they were sent, value for value.

    python examples/record_events.py "What shall be said?" > events.jsonl

Runs against the embedded server, which has no model: it recites what it is asked. With OPENAI_BASE_URL set
(and OPENAI_API_KEY, OPENAI_MODEL as the server wants them) it records the server there.
"""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack

import httpx

import rtkit
from rtkit.types.responses import ResponseStreamEvent

PROMPT = "Nothing of an event is lost: not a null, and not a field that nobody knows."


def main() -> int:
    request = {
        "model": os.environ.get("OPENAI_MODEL", "any"),
        "input": " ".join(sys.argv[1:]) or PROMPT,
        "stream": True,
    }
    headers = {"Authorization": f"Bearer {os.environ.get('OPENAI_API_KEY', 'none')}"}
    count = 0
    with ExitStack() as stack:
        base_url = os.environ.get("OPENAI_BASE_URL") or stack.enter_context(rtkit.local.serve()).url
        client = stack.enter_context(httpx.Client(base_url=base_url, headers=headers, timeout=60))
        response = stack.enter_context(client.stream("POST", "responses", json=request))
        if response.is_error:
            print(f"{response.status_code}: {response.read().decode()}", file=sys.stderr)
            return 1
        # A batch is what one read of the network brought: it is written before the next read.
        stream: rtkit.Stream[ResponseStreamEvent] = rtkit.Stream(response, ResponseStreamEvent)
        for events in stream.batches():
            for event in events:
                # `event.to_json()` is the same as indented text; this is one line of bytes.
                sys.stdout.buffer.write(rtkit.to_json(event) + b"\n")
            sys.stdout.buffer.flush()
            count += len(events)
    print(f"{count} events", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
