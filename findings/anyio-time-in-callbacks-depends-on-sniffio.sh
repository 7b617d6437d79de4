#!/usr/bin/env bash
# anyio 4.16.0 in a callback of asyncio, with and without sniffio 1.3.1 in the environment.
#
# `anyio.current_time()` needs a running loop and no task: in a callback (`loop.call_soon`, a Protocol's `data_received`)
# the loop runs. anyio finds its loop in one of two ways, though. Where sniffio can be imported it asks sniffio, which on
# asyncio looks for a current task, and a callback has none; where sniffio is missing, it asks asyncio for the running loop.
# So code that is right in an environment breaks when another package (trio, an older SDK) brings sniffio along. And not
# under `anyio.run`, which sets sniffio's context variable, and callbacks inherit that: tests by anyio's pytest plugin pass,
# and the same code raises in a program that begins with `asyncio.run`.
#
# Seen (the time is left out):
#   without sniffio: asyncio.run: a time                 anyio.run: a time
#   with sniffio:    asyncio.run: NoEventLoopError       anyio.run: a time
# Ends with 1 if that changes.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/python" -m pip install -q --disable-pip-version-check anyio==4.16.0 2>/dev/null

cat >"$work/ask.py" <<'PYTHON'
import asyncio
import sys

import anyio


async def in_a_callback():
    loop = asyncio.get_running_loop()
    done = loop.create_future()

    def callback():
        try:
            anyio.current_time()
            done.set_result("a time")
        except Exception as error:
            done.set_result(type(error).__name__)

    loop.call_soon(callback)
    return await done


seen = [asyncio.run(in_a_callback()), anyio.run(in_a_callback)]
print(f"asyncio.run: {seen[0]:<22} anyio.run: {seen[1]}")
sys.exit(seen != sys.argv[1:])
PYTHON
printf 'without sniffio: '
"$work/env/bin/python" "$work/ask.py" "a time" "a time"
"$work/env/bin/python" -m pip install -q --disable-pip-version-check sniffio==1.3.1 2>/dev/null
printf 'with sniffio:    '
"$work/env/bin/python" "$work/ask.py" NoEventLoopError "a time"
