#!/usr/bin/env bash
# openai 3.57.0 (the official SDK), a stream of the Responses API with an event of a type that the SDK does not know yet.
#
# Servers add events, and a stream is a union that its `type` decides. An event whose type no class names could come as a plain
# object, or be refused. It comes as an instance of a class of the union that has nothing to do with it: the audio delta, whose
# `delta` is then None although its type says str. A program that asks `isinstance(event, ResponseAudioDeltaEvent)` takes it for one. Besides,
# the stream ends without `response.completed`, and the loop over it ends as if all had come.
#
# Seen:
#   ResponseCreatedEvent response.created
#   ResponseAudioDeltaEvent response.brand_new, delta None
#   the loop ends without an error
# Ends with 1 if that changes.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/python" -m pip install -q --disable-pip-version-check openai==3.57.0 2>/dev/null

cat >"$work/ask.py" <<'PYTHON'
import json
import sys

import httpx2
import openai

response = {"id": "r", "object": "response", "created_at": 1, "model": "m", "output": [], "status": "in_progress"}
EVENTS = [
    {"type": "response.created", "sequence_number": 0, "response": response},
    {"type": "response.brand_new", "sequence_number": 1, "score": 3},
]


def answer(request):
    body = "".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in EVENTS)
    return httpx2.Response(200, headers={"content-type": "text/event-stream"}, text=body)


client = openai.OpenAI(
    api_key="none",
    base_url="http://example.org/v1",
    http_client=httpx2.Client(transport=httpx2.MockTransport(answer)),
)
seen = []
for event in client.responses.create(model="m", input="x", stream=True):
    seen.append(f"{type(event).__name__} {event.type}")
    if event.type == "response.brand_new":
        seen[-1] += f", delta {event.delta}"
    print(seen[-1])
print("the loop ends without an error")
sys.exit(
    seen
    != ["ResponseCreatedEvent response.created", "ResponseAudioDeltaEvent response.brand_new, delta None"]
)
PYTHON
"$work/env/bin/python" "$work/ask.py"
