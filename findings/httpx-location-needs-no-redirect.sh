#!/usr/bin/env bash
# httpx 0.28.1, redirects switched off, and a response whose Location is a URI of another kind.
#
# A Location is a URI reference (RFC 9110, section 10.2.2), and `mailto:` is one. With follow_redirects=False, which is the
# default, a client should hand the response over. httpx looks ahead for `response.next_request` all the same, can't read
# the URI as one of its own, and raises InvalidURL: the response, its status and its body can't be had at all. The error is
# not an httpx.HTTPError either, so a handler for those lets it through. httpx2 2.16.2, its continuation, returns the
# response.
#
# Seen:
#   httpx   InvalidURL, an HTTPError: False
#   httpx2  303 write to us
# Ends with 1 if that changes.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/python" -m pip install -q --disable-pip-version-check httpx==0.28.1 httpx2==2.16.2 2>/dev/null

cat >"$work/ask.py" <<'PYTHON'
import sys

import httpx
import httpx2

seen = []
for library in (httpx, httpx2):

    def answer(request, library=library):
        return library.Response(303, headers={"location": "mailto:help@example.org"}, text="write to us")

    with library.Client(transport=library.MockTransport(answer), follow_redirects=False) as client:
        try:
            response = client.get("http://example.org/")
            seen.append(f"{response.status_code} {response.text}")
        except Exception as error:
            seen.append(f"{type(error).__name__}, an HTTPError: {isinstance(error, library.HTTPError)}")
    print(library.__name__.ljust(7), seen[-1])
sys.exit(seen != ["InvalidURL, an HTTPError: False", "303 write to us"])
PYTHON
"$work/env/bin/python" "$work/ask.py"
