#!/usr/bin/env bash
# brotli 1.2.1 and brotlicffi 1.2.1.0: Decompressor().process(data, output_buffer_limit=N).
#
# The limit was made so that a small input can't become a large output. In brotlicffi it is a limit in bytes. In brotli
# it is the point after which no further output block is begun, and the blocks have fixed sizes: a limit of 1 gives
# 32,752 bytes, one of 32,768 gives 98,272, three times as many. A program that adds its limits up to a budget of memory
# must count what came, not what it asked for. 4,000,000 bytes come out of 229 here, whole in both.
#
# Seen (bytes of the first output, by limit):
#   brotli      1: 32752, 1000: 32752, 32768: 98272, 65536: 98272
#   brotlicffi  1: 1, 1000: 1000, 32768: 32768, 65536: 65536
# Ends with 1 if that changes.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/python" -m pip install -q --disable-pip-version-check brotli==1.2.1 brotlicffi==1.2.1.0 2>/dev/null

cat >"$work/ask.py" <<'PYTHON'
import random
import sys

import brotli
import brotlicffi

data = random.Random(1).randbytes(200) * 20_000
packed = brotli.compress(data, quality=5)
seen = {}
for library in (brotli, brotlicffi):
    first = {}
    for limit in (1, 1000, 32_768, 65_536):
        first[limit] = len(library.Decompressor().process(packed, output_buffer_limit=limit))
    decoder = library.Decompressor()
    whole = decoder.process(packed, output_buffer_limit=32_768)
    while not decoder.is_finished():
        whole += decoder.process(b"", output_buffer_limit=32_768)
    assert whole == data
    seen[library.__name__] = first
    print(library.__name__.ljust(11), ", ".join(f"{limit}: {size}" for limit, size in first.items()))
sys.exit(
    seen
    != {
        "brotli": {1: 32_752, 1000: 32_752, 32_768: 98_272, 65_536: 98_272},
        "brotlicffi": {1: 1, 1000: 1000, 32_768: 32_768, 65_536: 65_536},
    }
)
PYTHON
"$work/env/bin/python" "$work/ask.py"
