"""Run the jobs of libraries that are built on the official SDK, with it and with rtkit as `openai`.

    python -m tests.ecosystem                      # all of them; some 2 GB are installed the first time
    python -m tests.ecosystem langchain agents     # these
    python -m tests.ecosystem --newest             # the newest releases instead of the pinned ones
    python -m tests.ecosystem --write              # and write the table of docs/ecosystem.md

Ends with 1 where a job that passes with the official SDK fails with rtkit.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import rtkit.local
from tests.ecosystem.environments import LIBRARIES, ROOT, CannotInstall, Library

DOCS: Final = ROOT / "docs" / "ecosystem.md"
BEGIN: Final = "<!-- written by python -m tests.ecosystem --write -->"
END: Final = "<!-- end -->"
RUN_TIMEOUT: Final = 600.0


@dataclass
class Came:
    """What came of the jobs of a library, with one of the two."""

    jobs: dict[str, str | None] = field(default_factory=dict)
    """The error of each, ``None`` where it passed."""
    times: dict[str, float] = field(default_factory=dict)
    """Microseconds of CPU for each streamed event."""
    broken: str | None = None
    """What ended the program, such as an import that failed."""

    @property
    def passed(self) -> set[str]:
        return {name for name, error in self.jobs.items() if error is None}


def run(library: Library, folder: Path, url: str, *, alias: bool) -> Came:
    command = [str(library.python(folder)), "-m", *(["rtkit.as_openai", "-m"] if alias else [])]
    environ = {**os.environ, "ECOSYSTEM_URL": url, "PYTHONPATH": str(ROOT), "OPENAI_API_KEY": "test"}
    environ |= {
        "LLM_USER_PATH": str(folder / "llm-data"),
        "LITELLM_LOCAL_MODEL_COST_MAP": "True",
        "PYTHONWARNINGS": "ignore",
    }
    done = subprocess.run(
        [*command, f"tests.ecosystem.jobs.{library.name}"],
        capture_output=True, text=True, check=False, timeout=RUN_TIMEOUT, env=environ, cwd=ROOT,
    )  # fmt: skip
    came = Came()
    for line in done.stdout.splitlines():
        found: dict[str, Any] = json.loads(line) if line.startswith("{") else {}
        if "job" in found:
            came.jobs[found["job"]] = None if found["ok"] else f"{found['error']} ({found['at']})"
        elif "microseconds" in found:
            came.times[found["timing"]] = found["microseconds"]
    if not came.jobs:
        came.broken = (done.stderr.strip().splitlines() or ["it printed nothing"])[-1][:400]
    if os.environ.get("ECOSYSTEM_VERBOSE"):
        print(done.stderr[-6000:], file=sys.stderr)
    return came


def row(library: Library, release: str, official: Came, ours: Came) -> str:
    version, _, sdk = release.partition(" ")
    total = max(len(official.jobs), len(ours.jobs))
    times = [
        f"{name.replace('_', ' ')}: {official.times[name]:.0f} / {ours.times[name]:.0f}"
        for name in official.times
        if name in ours.times
    ]
    counts = [str(len(came.passed)) if came.broken is None else "import fails" for came in (official, ours)]
    first = f"{library.title} {version} (openai {sdk})"
    return f"| {first} | {total} | {counts[0]} | {counts[1]} | {'<br>'.join(times)} |"


def write(rows: list[str]) -> None:
    text = DOCS.read_text()
    head, _, rest = text.partition(BEGIN)
    table = [
        "| library | jobs | official | as rtkit | µs of CPU per streamed event, official / rtkit |",
        "|---|---|---|---|---|",
        *rows,
    ]
    DOCS.write_text("\n".join([head + BEGIN, "", *table, "", END]) + rest.partition(END)[2])


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.ecosystem", description=__doc__.partition("\n")[0])
    parser.add_argument("libraries", nargs="*", metavar="library", help=", ".join(LIBRARIES))
    parser.add_argument(
        "--folder",
        type=Path,
        default=Path.home() / ".cache/rtkit-ecosystem",
        help="what is installed stays there",
    )
    parser.add_argument(
        "--newest", action="store_true", help="the newest releases instead of the pinned ones"
    )
    parser.add_argument("--write", action="store_true", help="write the table of docs/ecosystem.md")
    given = parser.parse_args()
    unknown = set(given.libraries) - LIBRARIES.keys()
    if unknown:
        parser.error(f"no such library: {', '.join(sorted(unknown))}")
    worse, rows = 0, []
    with rtkit.local.serve() as server:
        for name in given.libraries or LIBRARIES:
            library = LIBRARIES[name]
            try:
                library.install(given.folder, newest=given.newest)
            except CannotInstall as error:
                print(f"{library.title}: can't be installed: {error}")
                continue
            official = run(library, given.folder, server.url, alias=False)
            ours = run(library, given.folder, server.url, alias=True)
            rows.append(row(library, library.release(given.folder), official, ours))
            print(rows[-1], flush=True)
            for label, came in (("official", official), ("rtkit", ours)):
                if came.broken is not None:
                    print(f"    {label}: {came.broken}")
                for job, failure in came.jobs.items():
                    if failure is not None:
                        print(f"    {label}, {job}: {failure}")
            worse += bool(official.passed - ours.passed)
    if given.write:
        write(rows)
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
