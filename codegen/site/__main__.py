"""``python -m codegen.site`` builds the documentation into ``site/``.

Pages, a reference made of docstrings and types, each page as Markdown as well, ``llms.txt``.

It fails on any warning of the generator and on any link that leads nowhere.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

from codegen.files import ROOT
from codegen.site import links, pages, twins


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m codegen.site", description=__doc__)
    parser.add_argument(
        "--output",
        type=Path,
        default=ROOT / "site",
        metavar="FOLDER",
        help="where to put it; site/ by default",
    )
    options = parser.parse_args(arguments)
    staged = ROOT / "build" / "site"
    shutil.rmtree(staged, ignore_errors=True)
    sources = pages.stage(ROOT, staged)
    done = subprocess.run(
        [sys.executable, "-m", "zensical", "build", "--strict", "--clean"], cwd=staged, check=False
    )
    if done.returncode:
        return done.returncode
    built = staged / "site"
    twins.write(sources, built)
    if problems := links.problems(built):
        sys.stderr.write("".join(f"{problem}\n" for problem in problems))
        return 1
    shutil.rmtree(options.output, ignore_errors=True)
    shutil.move(built, options.output)
    sys.stdout.write(f"{len(sources)} pages in {options.output}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
