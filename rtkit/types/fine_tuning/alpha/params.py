# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""fine_tuning.alpha: what arguments are made of."""

from __future__ import annotations

from typing import Required, TypeAlias

from rtkit.core.arguments import TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.graders.params import (
    MultiGraderParam,
    PythonGraderParam,
    ScoreModelGraderParam,
    StringCheckGraderParam,
    TextSimilarityGraderParam,
)

__all__ = [
    "GraderParam", "GraderRunParams", "GraderValidateParams"
]  # fmt: skip


class GraderRunParams(TypedDict, total=False):
    grader: Required[GraderParam]
    model_sample: Required[str]
    item: object | Omit


class GraderValidateParams(TypedDict, total=False):
    grader: Required[GraderParam]


GraderParam: TypeAlias = (StringCheckGraderParam | TextSimilarityGraderParam | PythonGraderParam |
    ScoreModelGraderParam | MultiGraderParam | Model)  # fmt: skip
