"""``python -m bench``: runs the benchmarks and prints their tables."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from bench.report import Results, machine
from bench.runner import Session
from bench.suite import FULL, QUICK, TINY, suite

SCALES = {"full": FULL, "quick": QUICK, "tiny": TINY}


def _arguments(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m bench",
        description="Measure rtkit beside the libraries that do the same work. "
        "Figures are medians of CPU time; in brackets, how many times rtkit's.",
    )
    names = [bench.name for bench in suite(TINY)]
    parser.add_argument(
        "--only", action="append", choices=names, metavar="NAME", help="run this one (repeatable)"
    )
    parser.add_argument("--list", action="store_true", help="say what there is, and stop")
    parser.add_argument(
        "--quick",
        dest="scale",
        action="store_const",
        const="quick",
        default="full",
        help="fewer, shorter samples",
    )
    parser.add_argument("--scale", choices=SCALES, default="full", help="how much to measure (default: full)")
    parser.add_argument("--json", type=Path, metavar="PATH", help="write every sample there")
    parser.add_argument("--markdown", action="store_true", help="print the tables as Markdown")
    return parser.parse_args(argv)


def main(argv: list[str] | None = None) -> int:
    """Run what was asked for; 1 if a library failed or came to a wrong result, whatever its speed."""
    arguments = _arguments(argv)
    scale = SCALES[arguments.scale]
    chosen = [bench for bench in suite(scale) if not arguments.only or bench.name in arguments.only]
    if arguments.list:
        for bench in chosen:
            print(f"{bench.name:<10} {bench.title}")
            for target in bench.targets:
                print(f"{'':<10}   {target.text}")
        return 0

    def progress(line: str) -> None:
        if sys.stderr.isatty():
            print(f"\r\033[K{line}", end="", file=sys.stderr, flush=True)

    before = machine()
    with Session(scale, progress) as session:
        tables = [session.measure(bench) for bench in chosen]
        hellos = {rival: worker.hello for rival, worker in session.workers.items() if "note" in worker.hello}
    progress("")
    versions = {name: release for hello in hellos.values() for name, release in hello["versions"].items()}
    notes = {rival: hello["note"] for rival, hello in hellos.items()}
    results = Results(tables, versions, notes, scale, before)
    print(results.as_markdown() if arguments.markdown else results.as_text())
    if arguments.json:
        arguments.json.write_text(json.dumps(results.as_json(), indent=1) + "\n")
    failed = results.failures()
    for line in failed:
        print(f"failed: {line}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
