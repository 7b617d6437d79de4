"""Looks for secrets in cassettes that are there already, those of earlier versions too."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec

from rtkit.cassettes.format import (
    MAX_FILE_BYTES,
    Data,
    End,
    Head,
    RequestRecord,
    ResponseRecord,
    decode_line,
)
from rtkit.errors import CassetteFormatError, LimitExceededError
from rtkit.errors.redact import HIDDEN, find_secrets, is_secret_header, secrets_in_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rtkit.cassettes.format import Record

__all__ = ["Place", "cassettes_in", "places"]

_BEGINNING: Final = 4_096
MAX_NAME_CHARS: Final = 60
"""How much is shown of the name of what was found."""


class Place(NamedTuple):
    """Where a secret is in a cassette, and under which name; never the secret itself."""

    path: str
    line: int
    part: str
    what: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.part}: {self.what}"


def cassettes_in(folder: Path) -> Iterator[Path]:
    """Every cassette in a folder and the folders in it, by what it begins with; links to folders are left out."""
    if folder.is_file():
        yield folder
        return
    for where, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = Path(where, name)
            if path.is_file() and _is_cassette(path):
                yield path


def _is_cassette(path: Path) -> bool:
    with open(path, "rb") as file:
        first = file.read(_BEGINNING).partition(b"\n")[0]
    try:
        return isinstance(decode_line(first), Head)
    except (msgspec.DecodeError, ValueError):
        return False


def places(path: Path) -> list[Place]:
    """Where a cassette has secrets. Raises ``CassetteFormatError``, ``LimitExceededError`` and OSError."""
    with open(path, "rb") as file:
        content = file.read(MAX_FILE_BYTES + 1)
    if len(content) > MAX_FILE_BYTES:
        raise LimitExceededError(f"the cassette {path}", limit="MAX_FILE_BYTES", maximum=MAX_FILE_BYTES)
    found: list[Place] = []
    bodies: dict[int, tuple[int, list[bytes]]] = {}
    sockets: set[int] = set()
    lines = content.split(b"\n")
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = decode_line(line)
        except (msgspec.DecodeError, ValueError) as error:
            if number == len(lines) and number > 1:  # cut off; what there is of it may well hold a secret
                found += _in_text(path, number, "a line that was cut off", line)
                break
            raise CassetteFormatError(str(error), path=str(path), line=number) from None
        if isinstance(record, RequestRecord) and record.websocket:
            sockets.add(record.exchange)
        if isinstance(record, Data) and record.exchange not in sockets:
            # The network may have cut a secret in two.
            bodies.setdefault(record.exchange, (number, []))[1].append(record.data)
        else:
            found += _in_record(path, number, record)
    for number, chunks in bodies.values():
        found += _in_text(path, number, "the body of the response", b"".join(chunks))
    return sorted(dict.fromkeys(found), key=lambda place: place.line)


def _in_record(path: Path, line: int, record: Record) -> Iterator[Place]:
    match record:
        case RequestRecord():
            for what, secret in secrets_in_url(record.url):
                if secret.strip("*"):
                    yield _place(path, line, "the URL of the request", what)
            yield from _in_headers(path, line, "a header of the request", record.headers)
            yield from _in_text(path, line, "the body of the request", record.data)
        case ResponseRecord():
            yield from _in_headers(path, line, "a header of the response", record.headers)
        case Data():
            yield from _in_text(path, line, f"a message of the {record.sender}", record.data)
        case End():
            yield from _in_text(path, line, "how it ended", f"{record.reason}\n{record.error}".encode())
        case _:
            return


def _in_headers(path: Path, line: int, part: str, headers: list[tuple[str, str]]) -> Iterator[Place]:
    for name, value in headers:
        if is_secret_header(name):
            if value.strip() and value != HIDDEN:
                yield _place(path, line, part, name)
            continue
        for what, secret in [*find_secrets(value), *secrets_in_url(value)]:
            if secret.strip("*"):
                yield _place(path, line, f"{part}, {name}", what)


def _in_text(path: Path, line: int, part: str, data: bytes) -> Iterator[Place]:
    for what, _ in find_secrets(data.decode("utf-8", "surrogateescape")):
        yield _place(path, line, part, what)


def _place(path: Path, line: int, part: str, what: str) -> Place:
    shown = "".join(one if one.isprintable() else "?" for one in what[:MAX_NAME_CHARS])
    return Place(str(path), line, part, shown)
