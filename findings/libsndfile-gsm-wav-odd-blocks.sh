#!/usr/bin/env bash
# libsndfile 1.2.2 (soundfile 0.14.0): a WAV of GSM 06.10 with an odd number of blocks, written and read back by itself.
#
# A block of GSM in a WAV has 65 bytes and 320 samples. With an odd number of blocks the data chunk has an odd size, and RIFF
# wants one byte of padding behind it that does not count. The chunk's size (1625) and the `fact` chunk (8,000 samples) are
# right in the file. libsndfile counts one block more than there is all the same: 8,320 samples, of which the last 320 are
# made of the padding and of nothing. They are no silence but noise that reaches full scale, at the end of a recording of a
# telephone call. An even number of blocks is right.
#
# Seen:
#   24 blocks: 7680 samples written, 7680 read
#   25 blocks: 8000 samples written, 8320 read, the rest reaches 1.0
# Ends with 1 if that changes.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/python" -m pip install -q --disable-pip-version-check soundfile==0.14.0 numpy 2>/dev/null

cat >"$work/gsm.py" <<'PYTHON'
import io
import sys

import numpy
import soundfile

seen = []
for blocks in (24, 25):
    samples = blocks * 320
    tone = numpy.sin(2 * numpy.pi * 440 * numpy.arange(samples) / 8000) * 0.5
    file = io.BytesIO()
    soundfile.write(file, tone, 8000, format="WAV", subtype="GSM610")
    file.seek(0)
    read, _ = soundfile.read(file)
    rest = numpy.abs(read[samples:])
    line = f"{blocks} blocks: {samples} samples written, {len(read)} read"
    if len(rest):
        line += f", the rest reaches {rest.max():.1f}"
    print(line)
    seen.append((len(read) - samples, len(rest) > 0 and rest.max() > 0.9))
sys.exit(seen != [(0, False), (320, True)])
PYTHON
"$work/env/bin/python" "$work/gsm.py"
