"""The long run of the drift property: ``python -m tests.fuzz.drift --cases 1000000 --seed 1``.

Invariant: a payload made from any of the types, then changed in any way that leaves it JSON, decodes
without an exception, and ``to_dict`` of the result equals the parsed JSON, value for value, key for key. So
does every strictly valid payload, and the two ways of decoding agree.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from random import Random

from tests.payloads import KINDS, check, mutate, payload


def main() -> int:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("--cases", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    started = time.monotonic()
    for case in range(options.cases):
        random = Random(f"{options.seed}/{case}")
        name = random.choice(list(KINDS))
        value = payload(KINDS[name], random)
        for _ in range(random.choice([0, 1, 1, 1, 2, 3, 6])):
            value = mutate(value, random)
        try:
            check(KINDS[name], value)
        except Exception:
            print(f"case {case} of seed {options.seed}, {name}: {json.dumps(value)}", file=sys.stderr)
            raise
        if case % 50_000 == 49_999:
            print(f"{case + 1:,} cases, {time.monotonic() - started:.0f} s", flush=True)
    print(f"{options.cases:,} cases, seed {options.seed}: nothing raised, nothing lost")
    return 0


if __name__ == "__main__":
    sys.exit(main())
