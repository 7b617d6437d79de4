"""What is installed, and what it costs to have loaded: rtkit beside the official SDK.

Run as ``python -m bench.size``; prints a table. No target, and no timing that anything depends on.
"""

from __future__ import annotations

import argparse
import io
import json
import re
import statistics
import subprocess
import sys
import zipfile
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

from bench.startup import with_bytecode

__all__ = ["ROWS", "closure", "column", "loaded", "main", "packed", "sources"]

ROUNDS: Final = 5
ROWS: Final = ("rtkit", "openai")

# Each loads all types and all methods of a package, as a type checker or `help()` would meet them.
_EVERYTHING: Final = """
import importlib, pkgutil, warnings
warnings.simplefilter("ignore")
for part in ("types", "resources"):
    package = importlib.import_module(f"{name}.{part}")
    for module in pkgutil.walk_packages(package.__path__, f"{name}.{part}."):
        importlib.import_module(module.name)
"""
_STEPS: Final = {"import": "__import__(name)", "everything": _EVERYTHING}
_SAMPLE: Final = """
import json, sys, time
from bench.startup import resident
code, space = compile({step!r}, "<step>", "exec"), {{"name": {name!r}}}
before, cpu = resident(), time.process_time()
exec(code, space)
print(json.dumps([(time.process_time() - cpu) * 1e3, (resident() - before) / 2**20]))
"""


def sources(name: str, part: str = "") -> dict[str, bytes]:
    """The files of an installed package, or of a folder in it: path -> content; only what is in a wheel."""
    package = __import__(name)
    (root,) = package.__path__

    return {
        str(path.relative_to(Path(root).parent)): path.read_bytes()
        for path in sorted((Path(root) / part).rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def packed(files: dict[str, bytes]) -> int:
    """Bytes of a wheel of these files, but for its metadata."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            archive.writestr(path, content)
    return len(buffer.getvalue())


def closure(name: str) -> dict[str, Distribution]:
    """What has to be installed for a distribution that is: itself, and its dependencies without extras."""
    found: dict[str, Distribution] = {}
    waiting = [name]
    while waiting:
        one = waiting.pop()
        if one in found:
            continue
        try:
            found[one] = distribution(one)
        except PackageNotFoundError:  # for another system or interpreter
            continue
        waiting += [
            re.split(r"[^\w.-]", requirement, maxsplit=1)[0].lower().replace("_", "-")
            for requirement in found[one].requires or ()
            if "extra ==" not in requirement
        ]
    return found


def loaded(name: str, step: str, rounds: int = ROUNDS) -> tuple[float, float]:
    """(CPU time in ms, memory in MiB) of a step in fresh processes: the medians."""
    code = _SAMPLE.format(step=_STEPS[step], name=name)
    command = [sys.executable, "-c", code]
    samples = [
        json.loads(subprocess.run(command, env=with_bytecode(), capture_output=True, check=True).stdout)
        for _ in range(rounds + 1)
    ][1:]  # the first one compiles
    return statistics.median(one[0] for one in samples), statistics.median(one[1] for one in samples)


def column(name: str, rounds: int = ROUNDS) -> list[tuple[str, float, str]]:
    """(what, how much, how it is written) for one package."""
    rows: list[tuple[str, float, str]] = []
    for title, part in (("all", ""), ("types", "types"), ("methods", "resources")):
        files = {path: text for path, text in sources(name, part).items() if path.endswith(".py")}
        lines = sum(text.count(b"\n") for text in files.values())
        rows += [(f"files, {title}", len(files), ",.0f"), (f"lines, {title}", lines, ",.0f")]
    everything = sources(name)
    rows.append(("source, MiB", sum(map(len, everything.values())) / 2**20, ".1f"))
    rows.append(("wheel, MiB", packed(everything) / 2**20, ".2f"))
    rows.append(("packages installed, with dependencies", len(closure(name)), ".0f"))
    for step, title in (("import", "import"), ("everything", "all types and methods loaded")):
        cpu, memory = loaded(name, step, rounds)
        rows += [(f"{title}, CPU, ms", cpu, ",.1f"), (f"{title}, MiB", memory, ",.1f")]
    return rows


def main() -> None:
    """Print the table, rtkit before the official SDK."""
    argparse.ArgumentParser(prog="python -m bench.size", description=__doc__).parse_args()
    ours, theirs = (column(name) for name in ROWS)
    print("| | rtkit | official | |\n|---|---:|---:|---:|")
    for (title, mine, form), (_, other, _) in zip(ours, theirs, strict=True):
        print(f"| {title} | {mine:{form}} | {other:{form}} | {other / mine:,.1f}x |")


if __name__ == "__main__":
    main()
