"""Print a text as it streams in, in a program without an event loop.

    python examples/stream_text_sync.py "What shall be said?"

The blocking twin of stream_text.py: `OpenAI` for `AsyncOpenAI`, and no `async` or `await`. It takes the same
environment variables.
"""

from __future__ import annotations

import os
import sys

import rtkit

PROMPT = "A stream is a river that has not met the others yet."


def main() -> None:
    prompt = " ".join(sys.argv[1:]) or PROMPT
    base_url = os.environ.get("OPENAI_BASE_URL")
    if base_url:
        tell(base_url, prompt)
    else:
        with rtkit.local.serve() as server:
            tell(server.url, prompt)


def tell(base_url: str, prompt: str) -> None:
    key = os.environ.get("OPENAI_API_KEY", "none")
    with rtkit.OpenAI(base_url=base_url, api_key=key) as client:
        model = os.environ.get("OPENAI_MODEL", "any")
        stream = client.responses.create(model=model, input=prompt, stream=True)
        for event in stream:
            # `event.type` narrows: a type checker knows that this one has a `delta`.
            if event.type == "response.output_text.delta":
                print(event.delta, end="", flush=True)
            elif event.type == "response.completed" and event.response.usage is not None:
                print(f"\n({event.response.usage.output_tokens} tokens)")
            elif event.type == "error":
                # An error is an event like the others: the stream may well go on after it.
                print(f"\n[{event.code}: {event.message}]", file=sys.stderr)


if __name__ == "__main__":
    main()
