#!/usr/bin/env bash
# httpx 0.28.1, a response with content-encoding: gzip.
#
# A gzip file is a series of members, and what they hold is joined (RFC 1952, section 2.2); servers that compress block by
# block, or join files that are compressed already, send several. httpx decodes the first and drops the others without a
# word: the text is short, the status is 200, nothing is raised. The standard library's gzip module reads all of it.
#
# Seen:
#   gzip.decompress  b'first second'
#   httpx            b'first '
# Ends with 1 if that changes.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/python" -m pip install -q --disable-pip-version-check httpx==0.28.1 2>/dev/null

cat >"$work/ask.py" <<'PYTHON'
import gzip
import sys

import httpx

body = gzip.compress(b"first ") + gzip.compress(b"second")
response = httpx.Response(200, headers={"content-encoding": "gzip"}, content=body)
print("gzip.decompress ", gzip.decompress(body))
print("httpx           ", response.content)
sys.exit((gzip.decompress(body), response.content) != (b"first second", b"first "))
PYTHON
"$work/env/bin/python" "$work/ask.py"
