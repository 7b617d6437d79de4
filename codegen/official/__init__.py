"""Reads the installed official SDK, by introspection and by its syntax trees. Never imported by rtkit."""

from __future__ import annotations

from importlib import metadata

__all__ = ["PACKAGE", "RELEASE", "missing"]

PACKAGE = "openai"
RELEASE = "3.57.0"
"""The release whose names rtkit carries; ``pyproject.toml`` pins it in the dependency group ``codegen``."""


def missing() -> str | None:
    """Why nothing can be read here; ``None`` when the pinned release is installed."""
    try:
        found = metadata.version(PACKAGE)
    except metadata.PackageNotFoundError:
        return f"{PACKAGE} {RELEASE} is not installed (pip install --group codegen)"
    return None if found == RELEASE else f"{PACKAGE} {found} is installed, not {RELEASE}"
