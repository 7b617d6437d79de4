"""Import time and memory, in a process that has imported nothing else.

Run as ``python -m bench.startup LIBRARY STEP``; prints one sample. ``import`` is the import of the package
alone, ``ready`` goes on until a client is built and has read the first event of a stream from memory. ``build``
makes a blocking and an async client, with an HTTP client each, once the package is imported; ``rebuild`` makes two
more, when all that they need is loaded.
"""

from __future__ import annotations

import json
import os
import sys
import time

__all__ = ["STEPS", "main", "with_bytecode"]

EVENT = (
    'event: response.output_text.delta\\ndata: {"type":"response.output_text.delta","item_id":"msg_1",'
    '"output_index":0,"content_index":0,"delta":"Hi","logprobs":[],"sequence_number":4}\\n\\n'
)

_OFFICIAL = f"""
import httpx2, openai
headers = {{"content-type": "text/event-stream"}}
transport = httpx2.MockTransport(lambda _: httpx2.Response(200, headers=headers, content=b'{EVENT}'))
client = openai.OpenAI(api_key="test", http_client=httpx2.Client(transport=transport))
event = next(iter(client.responses.create(model="m", input="Hi", stream=True)))
assert event.delta == "Hi", event
"""

_RTKIT = f"""
import httpx, rtkit
headers = {{"content-type": "text/event-stream"}}
transport = httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, content=b'{EVENT}'))
client = rtkit.OpenAI(api_key="test", http_client=httpx.Client(transport=transport))
event = next(iter(client.responses.create(model="m", input="Hi", stream=True)))
assert event.delta == "Hi", event
"""

_BUILD = "clients = [package.OpenAI(api_key='test'), package.AsyncOpenAI(api_key='test')]"

# What comes before the clock is started, and what is timed.
STEPS = {
    ("official", "import"): ("", "import openai"),
    ("official", "ready"): ("", _OFFICIAL),
    ("official", "build"): ("import openai as package", _BUILD),
    ("official", "rebuild"): (f"import openai as package; first = {_BUILD}", _BUILD),
    ("rtkit", "import"): ("", "import rtkit"),
    ("rtkit", "ready"): ("", _RTKIT),
    ("rtkit", "build"): ("import rtkit as package", _BUILD),
    ("rtkit", "rebuild"): (f"import rtkit as package; first = {_BUILD}", _BUILD),
}


def with_bytecode() -> dict[str, str]:
    """The environment of a fresh process. What was imported once is compiled, as pip leaves what it installs.

    A tree that stands where it was cloned has no bytecode, and with PYTHONDONTWRITEBYTECODE gets none.
    """
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def resident() -> int:
    """Bytes of memory this process holds now; its peak where the system tells no more."""
    try:
        with open("/proc/self/statm") as statm:
            return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak if sys.platform == "darwin" else peak * 1024


def main() -> None:
    """Run one step and print its CPU and wall time in seconds and its memory in bytes."""
    before_it, step = STEPS[sys.argv[1], sys.argv[2]]
    code = compile(step, "<step>", "exec")
    names: dict[str, object] = {}
    exec(before_it, names)
    before = resident()
    wall, cpu = time.perf_counter(), time.process_time()
    exec(code, names)
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    print(json.dumps({"cpu": cpu, "wall": wall, "memory": resident() - before}))


if __name__ == "__main__":
    main()
