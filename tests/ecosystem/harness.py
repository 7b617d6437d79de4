"""Runs the jobs of one library, in its own environment, and prints what came of each: a JSON object a line."""

from __future__ import annotations

import asyncio
import inspect
import json
import os
import sys
import time
import traceback
from collections.abc import Callable
from typing import Any

JOBS: list[tuple[str, Callable[[], Any]]] = []
TIMINGS: list[tuple[str, Callable[[], Any]]] = []

URL = os.environ.get("ECOSYSTEM_URL", "http://127.0.0.1:8000/v1")
MODEL = "gpt-5.5"
LONG = "say: " + " ".join(f"word{index}" for index in range(400))


def job(function: Callable[[], Any]) -> Callable[[], Any]:
    """A job: it passes when it raises nothing."""
    JOBS.append((function.__name__, function))
    return function


def timing(function: Callable[[], Any]) -> Callable[[], Any]:
    """A job that gives how many events were streamed; the time of each is measured."""
    TIMINGS.append((function.__name__, function))
    return function


_RUNNER = asyncio.Runner()


def run(function: Callable[[], Any]) -> Any:
    """What a function gives, sync or async, all on one loop: libraries keep clients."""
    made = function()
    return _RUNNER.run(made) if inspect.iscoroutine(made) else made


def main() -> None:
    """Run everything that was declared."""
    import openai  # the official one, or rtkit

    print(json.dumps({"openai": getattr(openai, "__file__", None) or "rtkit", "version": openai.__version__}))
    for name, function in JOBS:
        try:
            run(function)
        except BaseException as error:  # a library may raise SystemExit
            where = traceback.extract_tb(error.__traceback__)[-1]
            text = f"{type(error).__name__}: {error}"[:400]
            print(
                json.dumps(
                    {"job": name, "ok": False, "error": text, "at": f"{where.filename}:{where.lineno}"}
                )
            )
            if os.environ.get("ECOSYSTEM_VERBOSE"):
                traceback.print_exc()
        else:
            print(json.dumps({"job": name, "ok": True}))
        sys.stdout.flush()
    for name, function in TIMINGS:
        try:
            run(function)  # once for what is loaded and cached
            best = float("inf")
            for _ in range(3):
                begun = time.process_time()
                events = run(function)
                best = min(best, (time.process_time() - begun) / events)
        except BaseException as error:
            print(json.dumps({"timing": name, "error": f"{type(error).__name__}: {error}"[:400]}))
        else:
            print(json.dumps({"timing": name, "microseconds": round(best * 1e6, 1), "events": events}))
