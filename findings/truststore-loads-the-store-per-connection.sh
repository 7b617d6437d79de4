#!/usr/bin/env bash
# truststore 0.10.5 on Linux: how often a context loads the certificates of the system.
#
# A TLS context is made once and used for many connections, because loading the certificates is the dear part (some 20 ms for
# the 140 of a Debian). truststore's context loads the system's store at every wrap, so each connection of a pool pays for it again,
# in an asyncio program on the event loop. On macOS and Windows, where the system verifies by itself, there is nothing to
# load; on Linux the plain `ssl.create_default_context()` trusts the same store and loads it once.
#
# Seen: loads after each of three connections
#   ssl.create_default_context  1 1 1
#   truststore.SSLContext       1 2 3
# Ends with 1 if that changes.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/python" -m pip install -q --disable-pip-version-check truststore==0.10.5 2>/dev/null

cat >"$work/count.py" <<'PYTHON'
import ssl
import sys

import truststore

loads = 0
for name in ("load_verify_locations", "set_default_verify_paths"):

    def counted(self, *arguments, real=getattr(ssl.SSLContext, name), **options):
        global loads
        loads += 1
        return real(self, *arguments, **options)

    setattr(ssl.SSLContext, name, counted)

seen = []
for make in (ssl.create_default_context, lambda: truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)):
    loads = 0
    context = make()
    counts = []
    for _ in range(3):
        context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="example.org")
        counts.append(loads)
    seen.append(counts)
print("ssl.create_default_context ", *seen[0])
print("truststore.SSLContext      ", *seen[1])
sys.exit(seen != [[1, 1, 1], [1, 2, 3]])
PYTHON
"$work/env/bin/python" "$work/count.py"
