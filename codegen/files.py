"""What a generator promises: whole folders or single files, and the bytes that belong in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Generator:
    """One source of generated files.

    ``render`` returns every file it makes, by its path relative to the repository's root. ``folders`` are
    owned whole: a Python file in one of them that ``render`` does not return is a stray, but for those that
    match ``kept``, a pattern. A generator that writes single files into a folder kept by hand leaves
    ``folders`` empty. ``missing`` says why nothing can be made here, if so: what it is made from is not there.
    """

    name: str
    render: Callable[[], Mapping[Path, str]]
    folders: tuple[Path, ...] = field(default=())
    kept: str | None = None
    missing: Callable[[], str | None] = lambda: None

    def strays(self, rendered: Mapping[Path, str], root: Path = ROOT) -> Iterator[Path]:
        for folder in self.folders:
            for path in sorted((root / folder).rglob("*.py")):
                relative = path.relative_to(root)
                if relative not in rendered and not (self.kept and relative.match(self.kept)):
                    yield relative

    def write(self, root: Path = ROOT) -> list[Path]:
        """Bring the files under ``root`` up to date; returns the ones that changed, strays included."""
        rendered = self.render()
        changed = []
        for relative, text in rendered.items():
            path, content = root / relative, text.encode()
            if not path.is_file() or path.read_bytes() != content:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
                changed.append(relative)
        for relative in self.strays(rendered, root):
            (root / relative).unlink()
            changed.append(relative)
        return changed

    def problems(self, root: Path = ROOT) -> list[str]:
        """How the files under ``root`` differ from what this generator makes now; empty when they don't."""
        rendered = self.render()
        found = [f"{relative}: stray; no source makes it" for relative in self.strays(rendered, root)]
        for relative, text in rendered.items():
            path = root / relative
            if not path.is_file():
                found.append(f"{relative}: missing")
            elif path.read_bytes() != text.encode():
                found.append(f"{relative}: differs from what {self.name} makes")
        return sorted(found)
