"""Whether anything grows: memory, objects, descriptors, tasks, and the cost of a turn, over minutes.

    python -m tests.soak --minutes 5

Each job runs in a process of its own, its share of the time. After a first part, in which caches and allocators
fill, samples are taken; the slopes of lines through them are held to `BOUNDS`. The exit status is 1 where one is
over.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import time
import tracemalloc
from pathlib import Path
from typing import Any, Final

import anyio

from tests.soak.jobs import JOBS

WARM_UP: Final = 0.35
"""The share of the time before the first sample."""

SAMPLES: Final = 16

BOUNDS: Final = {
    "RSS KiB": 100.0,
    "traced KiB": 8.0,
    "objects": 60.0,
    "descriptors": 0.5,
    "tasks": 0.5,
    "cost": 1.5,
}
"""The most that is allowed: growth for 1,000 units, and of the cost of a unit, the last samples to the first.

A thousand units that leave one object of 100 bytes each would be 100 KiB and 1,000 objects."""

NOISE: Final = {"RSS KiB": 4096.0, "traced KiB": 64.0, "objects": 400.0, "descriptors": 3.0, "tasks": 3.0}
"""What a measure may move in all without being growth: an arena, a worker thread, a batch of garbage."""


def rss() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024


def slope(points: list[tuple[float, float]]) -> float:
    """Of the line through the points, by Theil and Sen: the median of all slopes, which outliers don't move."""
    slopes = [
        (b[1] - a[1]) / (b[0] - a[0])
        for index, a in enumerate(points)
        for b in points[index + 1 :]
        if b[0] > a[0]
    ]
    return statistics.median(slopes) if slopes else 0.0


async def run(job: str, seconds: float) -> dict[str, Any]:
    samples: list[dict[str, float]] = []
    tracemalloc.start()
    async with JOBS[job]() as unit:
        began = time.monotonic()
        units, cost, since = 0, 0.0, 0
        while (elapsed := time.monotonic() - began) < seconds or len(samples) < 4:
            before = time.process_time()
            await unit()
            cost += time.process_time() - before
            units += 1
            due = WARM_UP + (1 - WARM_UP) * len(samples) / SAMPLES
            if elapsed < seconds * WARM_UP:
                cost, since = 0.0, units
            elif elapsed >= seconds * due and units > since:
                gc.collect()
                samples.append({
                    "units": units,
                    "RSS KiB": rss(),
                    "traced KiB": tracemalloc.get_traced_memory()[0] / 1024,
                    "objects": len(gc.get_objects()),
                    "descriptors": len(os.listdir("/proc/self/fd")),
                    "tasks": len(anyio.get_running_tasks()),
                    "cost": cost / (units - since) * 1000,
                })  # fmt: skip
                cost, since = 0.0, units
    return {"units": units, "samples": samples}


def judged(result: dict[str, Any]) -> dict[str, tuple[float, bool]]:
    """Of each measure its growth, and whether that is within bounds."""
    samples = result["samples"]
    found: dict[str, tuple[float, bool]] = {}
    for name, bound in BOUNDS.items():
        if name == "cost":
            third = max(len(samples) // 3, 1)
            first = statistics.median(each["cost"] for each in samples[:third])
            growth = statistics.median(each["cost"] for each in samples[-third:]) / first
            found[name] = growth, growth <= bound
            continue
        growth = slope([(each["units"], each[name]) for each in samples]) * 1000
        moved = growth * (samples[-1]["units"] - samples[0]["units"]) / 1000
        found[name] = growth, growth <= bound or moved <= NOISE[name]
    return found


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.soak", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("--minutes", type=float, default=5.0, help="for all jobs together")
    parser.add_argument("--loop", choices=["asyncio", "trio"], default="asyncio")
    parser.add_argument("--job", action="append", choices=[*JOBS], help="this one only; may be repeated")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    jobs = options.job or [*JOBS]
    seconds = options.minutes * 60 / len(jobs)
    if options.inside:
        print(json.dumps(anyio.run(run, jobs[0], seconds, backend=options.loop)))
        return 0
    print("| job | units | " + " | ".join(BOUNDS) + " | |")
    print("|---" * (len(BOUNDS) + 3) + "|")
    good = True
    for job in jobs:
        command = [sys.executable, "-m", "tests.soak", "--inside", "--job", job, "--loop", options.loop]
        done = subprocess.run(
            [*command, "--minutes", str(seconds / 60)], capture_output=True, text=True, check=False
        )
        if done.returncode:
            print(f"| {job} | failed |\n{done.stderr[-4000:]}")
            good = False
            continue
        result = json.loads(done.stdout.splitlines()[-1])
        verdicts = judged(result)
        held = all(within for _, within in verdicts.values())
        good = good and held
        cells = [
            f"{value:+.1f}" if name != "cost" else f"x {value:.2f}" for name, (value, _) in verdicts.items()
        ]
        over = ", ".join(name for name, (_, within) in verdicts.items() if not within)
        print(
            f"| {job} | {result['units']:,} | {' | '.join(cells)} | {'held' if held else 'over: ' + over} |",
            flush=True,
        )
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
