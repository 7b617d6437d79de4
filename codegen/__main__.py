"""``python -m codegen`` writes every generated file; ``--check`` compares them and writes nothing.

``--release X.Y.Z`` goes on to another release of the official SDK: see ``codegen/release.py``.
"""

from __future__ import annotations

import argparse
import sys

from codegen import generated, methods, twins
from codegen.files import ROOT, Generator
from codegen.official import RELEASE

# In the order of their runs: a twin may be made from a generated file.
GENERATORS: tuple[Generator, ...] = (generated.TYPES, methods.RESOURCES, twins.GENERATOR)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="compare file sets and bytes; fail on any difference"
    )
    parser.add_argument("--release", metavar="X.Y.Z", help="follow the official SDK to this release")
    parser.add_argument("--compare", metavar="X.Y.Z", help="say what this release changed; write nothing")
    parser.add_argument("only", nargs="*", help="names of generators; all of them when none is given")
    options = parser.parse_args(arguments)
    if options.release or options.compare:
        from codegen import release  # noqa: PLC0415 - reads the SDK

        if options.release:
            return release.follow(options.release)
        sys.stdout.write(release.compare(RELEASE, options.compare))
        return 0
    known = {generator.name for generator in GENERATORS}
    if unknown := set(options.only) - known:
        parser.error(f"no generator is called {min(unknown)}; there are {', '.join(sorted(known))}")
    chosen = [generator for generator in GENERATORS if not options.only or generator.name in options.only]
    for generator in [generator for generator in chosen if generator.missing()]:
        sys.stderr.write(f"{generator.name}: left out, {generator.missing()}\n")
        chosen.remove(generator)
    if options.check:
        problems = [problem for generator in chosen for problem in generator.problems(ROOT)]
        for problem in problems:
            sys.stderr.write(f"{problem}\n")
        if problems:
            sys.stderr.write("run: python -m codegen\n")
        return 1 if problems else 0
    for generator in chosen:
        for path in generator.write(ROOT):
            sys.stdout.write(f"{generator.name}: {path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
