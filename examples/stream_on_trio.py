"""Two streams at once on trio; when the short one is through, the long one is cancelled.

    python examples/stream_on_trio.py

Needs trio (`pip install trio`). Nothing in rtkit has to be told which loop runs.
"""

from __future__ import annotations

import trio

import rtkit

SHORT = "Streams run downhill."
LONG = "and on " * 500


async def main() -> None:
    # The engine waits a little before each word, so that the two streams overlap.
    slowly = rtkit.local.Reciter(delay=0.01)
    async with (
        rtkit.local.serve(slowly) as server,
        rtkit.AsyncOpenAI(base_url=server.url, api_key="none") as client,
    ):
        with trio.fail_after(30):
            async with trio.open_nursery() as nursery:
                await nursery.start(listen, client, LONG)
                await listen(client, SHORT)
                # All that it takes: the request is aborted, its connection closed, nothing is left behind.
                nursery.cancel_scope.cancel()


async def listen(
    client: rtkit.AsyncOpenAI, prompt: str, task_status: trio.TaskStatus[None] = trio.TASK_STATUS_IGNORED
) -> None:
    text = ""
    try:
        stream = await client.responses.create(model="any", input=prompt, stream=True)
        task_status.started()
        async for event in stream:
            if event.type == "response.output_text.delta":
                text += event.delta
        print(f"whole:     {text}")
    except trio.Cancelled:
        print(f"cancelled: after {len(text.split())} words of {len(prompt.split())}")
        raise


if __name__ == "__main__":
    trio.run(main)
