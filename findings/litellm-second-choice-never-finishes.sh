#!/usr/bin/env bash
# litellm 1.108.7 in front of llmock 0.2.2, a streamed chat completion with n=2.
#
# llmock sends two choices, one after the other, and each ends with its own finish_reason. litellm passes on the words
# of both, and the finish_reason of the first alone: the second choice never ends. Without streaming both have one.
# So a client that waits for a finish_reason of every choice waits in vain, or calls a whole answer broken.
#
# Seen:
#   upstream  {0: 'stop', 1: 'stop'}
#   litellm   {0: 'stop'}
# Ends with 1 if that changes.
set -euo pipefail

work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/python" -m pip install -q --disable-pip-version-check litellm==1.108.7 llmock==0.2.2 2>/dev/null

port=$("$work/env/bin/python" -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1])')
"$work/env/bin/llmock" serve --host 127.0.0.1 --port "$port" >"$work/server.log" 2>&1 &
server=$!

cat >"$work/ask.py" <<'PYTHON'
import json
import sys
import time

import httpx
import litellm

url = f"http://127.0.0.1:{sys.argv[1]}/v1"
body = {"model": "tiny", "messages": [{"role": "user", "content": "hello"}], "n": 2, "stream": True}
for _ in range(100):
    try:
        reply = httpx.post(f"{url}/chat/completions", json=body, timeout=30)
        break
    except httpx.TransportError:
        time.sleep(0.2)

upstream = {}
for line in reply.text.splitlines():
    if line.startswith("data: {"):
        for choice in json.loads(line[6:])["choices"]:
            if choice["finish_reason"]:
                upstream[choice["index"]] = choice["finish_reason"]

passed_on = {}
stream = litellm.completion(api_base=url, api_key="none", **{**body, "model": "openai/tiny"})
for chunk in stream:
    for choice in chunk.choices:
        if choice.finish_reason:
            passed_on[choice.index] = choice.finish_reason

print("upstream ", upstream)
print("litellm  ", passed_on)
sys.exit((upstream, passed_on) != ({0: "stop", 1: "stop"}, {0: "stop"}))
PYTHON
LITELLM_LOCAL_MODEL_COST_MAP=True "$work/env/bin/python" "$work/ask.py" "$port"
