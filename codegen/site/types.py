"""A page for each family of types: every model with its fields, every params TypedDict with its keys."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from codegen.site import docstrings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["pages"]


def pages(root: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for folder in sorted((root / "rtkit" / "types").iterdir()):
        files = [path for path in (folder / "models.py", folder / "params.py") if path.exists()]
        if not files or folder.name.startswith("_"):
            continue
        lines = [f"# rtkit.types.{folder.name}", ""]
        for path in files:
            lines += [f"## {'Models' if path.stem == 'models' else 'Params'}", ""]
            lines += _module(ast.parse(path.read_text("utf-8")))
        if len(lines) > 6:
            found[f"reference/types/{folder.name}.md"] = "\n".join(lines) + "\n"
    return found


def _module(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield from _class(node)


def _class(node: ast.ClassDef) -> Iterator[str]:
    yield f"### {node.name}"
    yield ""
    if text := ast.get_docstring(node):
        yield text
        yield ""
    rows = [row for row in map(_row, node.body, [*node.body[1:], None]) if row]
    if rows:
        yield "| field | type | default | |"
        yield "|---|---|---|---|"
        yield from rows
    else:
        yield "The fields are those of " + ", ".join(f"`{ast.unparse(base)}`" for base in node.bases) + "."
    yield ""


def _row(node: ast.stmt, after: ast.stmt | None) -> str | None:
    if not isinstance(node, ast.AnnAssign) or not isinstance(node.target, ast.Name):
        return None
    kind = node.annotation
    text = kind.value if isinstance(kind, ast.Constant) and isinstance(kind.value, str) else ast.unparse(kind)
    default = "" if node.value is None else ast.unparse(node.value)
    said = ""
    if (
        isinstance(after, ast.Expr)
        and isinstance(after.value, ast.Constant)
        and isinstance(after.value.value, str)
    ):
        said = docstrings.cell(after.value.value)
    shown = docstrings.code(docstrings.short(text.replace("'", "").replace("_t.", "")))
    return f"| `{node.target.id}` | {shown} | {docstrings.code(default)} | {said} |"
