# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""fine_tuning.jobs: what arguments are made of."""

from __future__ import annotations

from rtkit.core.arguments import TypedDict
from rtkit.core.sentinels import Omit

__all__ = [
    "CheckpointListParams"
]  # fmt: skip


class CheckpointListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit
