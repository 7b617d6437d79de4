"""Files on disk for an agent's environment: which are chosen, where they go, and whether they stay what they were.

All of it may block. A file is chosen by its path, looked at once before anything is sent, and read in pieces while
it is sent, if it is then still the same.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING, Any, Final, TypeAlias, cast

from rtkit.client.options import is_given
from rtkit.errors import LimitExceededError, UploadError
from rtkit.helpers.waiting.file_parts import PartReader

if TYPE_CHECKING:
    import io
    from collections.abc import Iterator, Sequence

    from rtkit.client.options import RequestParams
    from rtkit.core.arguments import FileTypes
    from rtkit.types.beta.agents.environments import EnvironmentFile
    from rtkit.types.beta.agents.params import HostedEnvironmentFileParam

__all__ = [
    "MAX_FILES",
    "ChosenFile",
    "PreparedAgentFiles",
    "StagedAgentFile",
    "as_upload",
    "check_destination",
    "check_keys",
    "choose_files",
    "choose_in_directory",
]

MAX_FILES: Final = 10_000
"""How many files of a directory the patterns may match."""

_ROOT: Final = "/workspace/"
_RESERVED: Final = (".codex", ".managed-agents")

_Identity: TypeAlias = tuple[int, int, int, int]


@dataclass
class PreparedAgentFiles:
    """Files that are uploaded. ``files`` is what ``environments.create`` and its like take.

    ``uploaded_file_ids`` are of the Files API, where they stay until they are deleted there.
    """

    files: list[HostedEnvironmentFileParam] = field(default_factory=list)
    uploaded_file_ids: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class StagedAgentFile:
    """A file in an environment, and the upload that it was copied from, which stays until it is deleted."""

    uploaded_file_id: str
    file: EnvironmentFile


@dataclass(frozen=True)
class ChosenFile:
    """A regular file as it was when it was chosen."""

    path: Path
    identity: _Identity

    def open(self) -> PartReader:
        """To be sent: it is open only while it is read, and refuses to be read if it is another by then."""
        return _Unchanged(self)


class _Unchanged(PartReader):
    def __init__(self, chosen: ChosenFile) -> None:
        super().__init__(chosen.path, 0, chosen.identity[2])
        self._chosen = chosen

    def _open(self) -> io.FileIO:
        file = super()._open()
        if _identity(os.fstat(file.fileno())) != self._chosen.identity:
            file.close()
            raise UploadError(f"{self._chosen.path} was changed after it had been chosen", field="file")
        return file


def _identity(found: os.stat_result) -> _Identity:
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def choose(source: str | os.PathLike[str]) -> ChosenFile:
    """Look at a file. Raises ``ValueError`` unless it is a regular one, ``OSError`` if it can't be opened."""
    path = Path(source).absolute()
    try:
        found = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        raise ValueError(f"{path} is not there") from None
    if not stat.S_ISREG(found.st_mode):
        kind = "a symbolic link" if stat.S_ISLNK(found.st_mode) else "no regular file"
        raise ValueError(f"{path} is {kind}; only regular files are sent")
    chosen = ChosenFile(path, _identity(found))
    with chosen.open() as file:
        file.read(1)  # that it can't be read is said before the others are sent
    return chosen


def choose_files(files: Mapping[str, str | os.PathLike[str]]) -> dict[str, ChosenFile]:
    """Destination -> file, all of them looked at. Raises as ``choose`` and ``check_destination`` do."""
    if not isinstance(files, Mapping):
        raise TypeError("files maps destinations to paths, such as {'/workspace/a.csv': 'data/a.csv'}")
    _check_destinations(files)
    return {destination: choose(source) for destination, source in files.items()}


def choose_in_directory(
    root: str | os.PathLike[str], destination: str, include: Sequence[str], max_files: int
) -> dict[str, ChosenFile]:
    """As ``choose_files``, of those below ``root`` that the patterns match."""
    if isinstance(include, str) or not include:
        raise ValueError("include is a list of patterns, such as ['**/*.py']; it says what may be sent")
    for pattern in include:
        parts = PurePosixPath(pattern)
        if not pattern or parts.is_absolute() or ".." in parts.parts:
            raise ValueError(f"the pattern {pattern!r} leads out of the directory")
    check_destination(f"{destination}/a")
    directory = Path(root).absolute()
    if directory.is_symlink() or not directory.is_dir():
        raise ValueError(f"{directory} is not a directory, or a symbolic link to one")
    directory = directory.resolve()  # a link above it is the system's
    found: dict[str, Path] = {}
    for pattern in include:
        matches: list[Path] = []
        for path in _files_below(directory, pattern):
            matches.append(path)
            if len(matches) > max_files:
                break
        for path in sorted(matches):
            found[str(PurePosixPath(destination) / path.relative_to(directory).as_posix())] = path
        if len(found) > max_files:
            raise LimitExceededError(
                f"the number of files in {directory} that match", limit="max_files", maximum=max_files
            )
    if not found:
        raise ValueError(f"no file in {directory} matches {', '.join(map(repr, include))}")
    return choose_files(found)


def _files_below(directory: Path, pattern: str) -> Iterator[Path]:
    for path in directory.glob(pattern):
        for one in (path, *path.parents):
            if one == directory:
                break
            if one.is_symlink():
                raise ValueError(f"{one} is a symbolic link; only regular files are sent")
        if not path.is_dir():
            yield path


def check_destination(path: str) -> str:
    """``path``, if a file may stand there. Raises ``ValueError``."""
    if not path.startswith(_ROOT) or "\x00" in path or "\\" in path:
        raise ValueError(f"{path!r} is not a path of a file below {_ROOT[:-1]}, with / between its parts")
    first, *rest = path[len(_ROOT) :].split("/")
    if any(part in {"", ".", ".."} for part in (first, *rest)):
        raise ValueError(f"{path!r} has a part that is empty, '.' or '..'")
    if first in _RESERVED or first.startswith(".managed-agents-") or path == "/workspace/outputs":
        raise ValueError(f"{path!r} is reserved for the environment itself")
    return path


def _check_destinations(destinations: Mapping[str, object]) -> None:
    for destination in destinations:
        for parent in PurePosixPath(check_destination(destination)).parents:
            if str(parent) in destinations:
                raise ValueError(f"{str(parent)!r} can't be a file: {destination!r} is to stand below it")


def check_keys(count: int, params: RequestParams, defaults: Mapping[str, object]) -> None:
    """Raise ``ValueError`` where several uploads would go out with one idempotency key."""
    headers = {**defaults, **(params.get("extra_headers") or {})}
    last = {name.lower(): value for name, value in headers.items()}.get("idempotency-key")
    if count > 1 and last is not None and is_given(last):
        raise ValueError(f"one Idempotency-Key can't be that of {count} uploads; leave it out")


def as_upload(file: FileTypes) -> tuple[Any, IO[bytes] | None]:
    """``file`` with its path, if it is one, looked at and ready to be read; and what is to be closed then."""
    content = file[1] if isinstance(file, tuple) and len(file) > 1 else file
    if not isinstance(content, os.PathLike):
        return file, None
    reader = choose(content).open()
    named = (reader.name,) if not isinstance(file, tuple) else file[:1]
    more = () if not isinstance(file, tuple) else file[2:]
    return (*named, reader, *more), cast("IO[bytes]", reader)
