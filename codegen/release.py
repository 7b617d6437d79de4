"""Follows the official SDK from one release to the next: ``python -m codegen --release X.Y.Z``.

It installs the release into this environment, sets the pins, writes every generated file, and says in words what
changed: for users (a section of docs/releases.md, and lines for the changelog), and in the hand-written files of
the source, beside what stands for each here. Nothing is committed.

``--compare X.Y.Z`` only says what changed since the release that is pinned.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from codegen.changes import changes
from codegen.extensions import HANDWRITTEN
from codegen.files import ROOT
from codegen.official import PACKAGE, RELEASE
from codegen.official.api import read_source
from codegen.official.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from codegen.description import Description

__all__ = ["compare", "follow", "report"]

PAGE: Final = Path("docs/releases.md")
PINNED: Final = (Path("pyproject.toml"), Path("codegen/official/__init__.py"))
GENERATED: Final = ("resources", "types")
"""The source's folders that are read; all of its other files are written by hand."""

_HEAD: Final = """\
# Releases of the official SDK

What each release changed for users of rtkit, the newest first. `python -m codegen --release X.Y.Z` writes the
section of a release, generates all types and methods anew, and names the hand-written code that it touches.
"""


def follow(release: str) -> int:
    """Everything but the tests; prints what is left to do by hand."""
    text = compare(RELEASE, release)
    sys.stdout.write(text)
    _install(release)
    for path in PINNED:
        pinned = (ROOT / path).read_text(encoding="utf-8")
        pinned = pinned.replace(f'"{PACKAGE}=={RELEASE}"', f'"{PACKAGE}=={release}"')
        pinned = pinned.replace(f'RELEASE = "{RELEASE}"', f'RELEASE = "{release}"')
        (ROOT / path).write_text(pinned, encoding="utf-8")
    record(text, release)
    done = subprocess.run([sys.executable, "-m", "codegen"], cwd=ROOT, check=False)
    return done.returncode


def record(text: str, release: str) -> None:
    """Put the section of a release on the page, instead of one that is there, or before all others."""
    page = ROOT / PAGE
    old = page.read_text(encoding="utf-8") if page.exists() else _HEAD
    sections = re.split(r"(?m)^(?=## )", old)
    others = [one for one in sections[1:] if not one.startswith(f"## {release}\n")]
    page.write_text("".join([f"{sections[0].rstrip()}\n\n", f"{text.rstrip()}\n\n", *others]).rstrip() + "\n")


def compare(old: str, new: str) -> str:
    """What changed between two releases, each installed into a folder of its own."""
    with TemporaryDirectory() as folder:
        roots = []
        for release in (old, new):
            _install(release, Path(folder, release))
            roots.append(Path(folder, release, PACKAGE))
        return report(new, roots[0], roots[1])


def report(release: str, old: Path, new: Path) -> str:
    """The section of a release: two folders of the package become sentences."""
    lines = [f"## {release}", "", "For users:", ""]
    found = changes(_read(old, release), _read(new, release))
    lines += [f"- {one}" for one in found] or ["- Nothing: no method, type or field changed."]
    touched = list(by_hand(old, new))
    lines += ["", "Written by hand in the source, and changed there:", ""]
    lines += [f"- {one}" for one in touched] or ["- Nothing."]
    return "\n".join(lines) + "\n"


def _read(root: Path, release: str) -> Description:
    return replace(read_source(Source(root, PACKAGE, f"{PACKAGE}.types")), release=release)


def by_hand(old: Path, new: Path) -> Iterator[str]:
    """The hand-written files that differ in more than comments, and what of ours stands for each."""
    names = {path.relative_to(root) for root in (old, new) for path in root.rglob("*.py")}
    for name in sorted(names):
        if name.parts[0] in GENERATED or name.name == "_version.py":
            continue
        if _code(old / name) != _code(new / name):
            ours = next(
                (one for start, one in HANDWRITTEN.items() if name.as_posix().startswith(start)), None
            )
            what = "gone" if not (new / name).exists() else "new" if not (old / name).exists() else "changed"
            yield f"`{PACKAGE}/{name.as_posix()}` ({what}): {ours or 'nothing of ours stands for it'}"


def _code(path: Path) -> str | None:
    """A file without comments, blank lines and casts, which say nothing to who calls it."""
    if not path.exists():
        return None
    return ast.dump(_WithoutCasts().visit(ast.parse(path.read_text(encoding="utf-8"))))


class _WithoutCasts(ast.NodeTransformer):
    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        is_cast = isinstance(node.func, ast.Name) and node.func.id == "cast" and len(node.args) == 2
        return node.args[1] if is_cast else node


def _install(release: str, target: Path | None = None) -> None:
    """By pip, or by uv where an environment has no pip."""
    what = [f"{PACKAGE}=={release}"]
    into = ["--no-deps", "--target", str(target)] if target is not None else []
    for command in (
        [sys.executable, "-m", "pip", "install", "--quiet"],
        ["uv", "pip", "install", "--quiet", "--python", sys.executable],
    ):
        try:
            subprocess.run([*command, *into, *what], check=True, capture_output=True, text=True)  # noqa: S603
        except (OSError, subprocess.CalledProcessError) as error:
            failure = error
        else:
            return
    detail = getattr(failure, "stderr", None) or failure
    raise RuntimeError(f"{PACKAGE} {release} could not be installed: {detail}")
