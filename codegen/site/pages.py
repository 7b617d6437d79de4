"""The pages of the site, put into one folder for the generator: those of ``docs/``, and those that are made."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING, Final

from codegen.site import commands, examples, modules, resources, types

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["stage"]

ELSEWHERE: Final = {
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "reporting.md",
    "README.md": "index.md",
    "examples": "examples/index.md",
    "examples/README.md": "examples/index.md",
}
"""Files of the repository that are pages of the site, too."""

_LINK: Final = re.compile(r"(\]\()([^)\s#:]+)((?:#[^)\s]*)?\))")
_FENCE: Final = re.compile(r"^(?P<indent> *)(```+).*?^(?P=indent)\2 *$", re.MULTILINE | re.DOTALL)


def stage(root: Path, folder: Path) -> dict[str, str]:
    """Write every page, and the generator's configuration; the text of each page by its path."""
    docs = root / "docs"
    texts = {
        path.relative_to(docs).as_posix(): path.read_text("utf-8") for path in sorted(docs.rglob("*.md"))
    }
    for name in ("CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"):
        texts[ELSEWHERE[name]] = (root / name).read_text("utf-8")
    methods, models = resources.pages(), types.pages(root)
    written = modules.pages()
    shown = examples.pages(root)
    texts["reference/index.md"] += modules.index()
    texts |= commands.pages() | written | methods | models | shown
    files = {path: f"docs/{path}" for path in texts} | {new: old for old, new in ELSEWHERE.items()}
    resolved = {path: _linked(text, files[path], path) for path, text in texts.items()}
    for path, text in resolved.items():
        target = folder / "docs" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    for picture in docs.rglob("*.svg"):
        shutil.copy(picture, folder / "docs" / picture.relative_to(docs))
    generated = (
        f"{{ 'Methods' = [{_entries(methods)}] }},\n"
        f"{{ 'Types' = [{_entries(models)}] }},\n"
        f"{{ 'Modules' = [{_entries(written)}] }},"
    )
    gallery = _entries(path for path in shown if path != "examples/index.md")
    config = (docs / "site.toml").read_text("utf-8")
    config = config.replace("# the generated reference", generated).replace("# the examples", f"{gallery},")
    (folder / "zensical.toml").write_text(config, "utf-8")
    return dict(sorted(resolved.items(), key=lambda item: _place(config, item[0])))


def _place(config: str, path: str) -> int:
    """Where a page stands in the navigation; those that do not, come last."""
    place = max(config.find(f'"{path}"'), config.find(f"'{path}'"))
    return place if place >= 0 else len(config)


def _entries(paths: Iterable[str]) -> str:
    return ", ".join(f"'{path}'" for path in paths)


def _linked(text: str, file: str, page: str) -> str:
    """The text with each link to a file of the repository as a link to its page, or as its bare name."""
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(match[0])
        return f"\0{len(kept) - 1}\0"

    def link(match: re.Match[str]) -> str:
        target = _normal(file, match[2])
        if target in ELSEWHERE:
            return f"{match[1]}{_relative(page, ELSEWHERE[target])}{match[3]}"
        if target.startswith("examples/") and target.endswith(".py"):
            name = target.removeprefix("examples/").removesuffix(".py")
            return f"{match[1]}{_relative(page, f'examples/{name}.md')}{match[3]}"
        if target.startswith("docs/"):
            return f"{match[1]}{_relative(page, target.removeprefix('docs/'))}{match[3]}"
        return "]\x01"  # not on the site: the words stay, the link goes

    text = _FENCE.sub(keep, text)
    text = _LINK.sub(link, text)
    text = re.sub("\\[([^\\[\\]]+)\\]\x01", r"\1", text)
    return re.sub("\0(\\d+)\0", lambda match: kept[int(match[1])], text)


def _normal(file: str, link: str) -> str:
    """A link of a file as a path from the root of the repository."""
    parts = file.split("/")[:-1]
    for part in link.rstrip("/").split("/"):
        if part == ".." and parts:
            parts.pop()
        elif part not in {".", ".."}:
            parts.append(part)
    return "/".join(parts)


def _relative(page: str, target: str) -> str:
    return "../" * page.count("/") + target
