"""The generators that start from the official SDK."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.files import Generator
from codegen.layout import laid_out
from codegen.official import missing
from codegen.typefiles import FOLDER, HANDWRITTEN, TypesWriter

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["TYPES"]


def _types() -> dict[Path, str]:
    from codegen.official.api import description  # noqa: PLC0415 - read only when it is asked for

    return laid_out(TypesWriter(description()).files())


TYPES = Generator("types", _types, (FOLDER,), HANDWRITTEN, missing)
