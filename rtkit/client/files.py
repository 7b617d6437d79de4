"""What can be uploaded, and where files stand among the parameters of a method."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Any, Final, TypeAlias

from rtkit.core.arguments import FileContent, FileTypes

__all__ = [
    "ARRAY",
    "Base64FileInput",
    "FileContent",
    "FileTypes",
    "RequestFiles",
    "extract_files",
    "file_from_path",
]

RequestFiles: TypeAlias = Mapping[str, FileTypes] | Sequence[tuple[str, FileTypes]]
"""Field names and their files; in a sequence, a name may come more than once."""

Base64FileInput: TypeAlias = IO[bytes] | os.PathLike[str]

ARRAY: Final = "<array>"
"""The step of a path that stands for every entry of a list."""

_TAKEN: Final = object()


def file_from_path(path: str | os.PathLike[str]) -> FileTypes:
    """The file at ``path`` under its own name. It is read when it is sent, piece by piece."""
    found = Path(path)
    return found.name, found


def extract_files(
    params: Mapping[str, object], paths: Sequence[Sequence[str]]
) -> tuple[dict[str, object], list[tuple[str, Any]]]:
    """Part ``params`` into those that are sent as text, and the files at ``paths`` with their field names.

    ``["file"]`` is a file or a list of files, ``["files", "<array>"]`` the entries of a list, and
    ``["items", "<array>", "audio"]`` the file in each entry of one. Names are written as the API reads them:
    ``file``, ``files[]``, ``items[][audio]``. A place that is not there is passed over. ``params`` is not
    changed; what a file is, the form checks.
    """
    left: Any = params
    found: list[tuple[str, Any]] = []
    for path in paths:
        left = _take(left, path, "", found)
    return dict(left), found


def _take(value: Any, path: Sequence[str], name: str, found: list[tuple[str, Any]]) -> Any:
    """``value`` without what is at ``path``; ``_TAKEN`` when nothing of it is left."""
    if not path:
        if isinstance(value, list):
            found.extend((f"{name}[]", entry) for entry in value)
        else:
            found.append((name, value))
        return _TAKEN
    step, rest = path[0], path[1:]
    if step == ARRAY:
        if not isinstance(value, list):
            return value
        entries = [_take(entry, rest, f"{name}[]", found) for entry in value]
        return [entry for entry in entries if entry is not _TAKEN] or _TAKEN
    if not isinstance(value, Mapping) or step not in value:
        return value
    left = _take(value[step], rest, f"{name}[{step}]" if name else step, found)
    without = {key: item for key, item in value.items() if key != step or left is not _TAKEN}
    return without if left is _TAKEN else without | {step: left}
