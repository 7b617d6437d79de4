# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""content_provenance_checks: what arguments are made of."""

from __future__ import annotations

from typing import Required

from rtkit.core.arguments import FileTypes, TypedDict

__all__ = [
    "ContentProvenanceCheckCreateParams"
]  # fmt: skip


class ContentProvenanceCheckCreateParams(TypedDict, total=False):
    file: Required[FileTypes]
