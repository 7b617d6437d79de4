# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""fine_tuning.jobs: what arguments are made of."""

from __future__ import annotations

from rtkit.core.arguments import TypedDict


class CheckpointListParams(TypedDict, total=False):
    after: str
    limit: int
