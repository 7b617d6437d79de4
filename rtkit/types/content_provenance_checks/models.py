# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""content_provenance_checks: what replies hold."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from rtkit.core.model import Model

__all__ = [
    "ContentProvenanceCheck", "Result", "ResultC2PA", "ResultSynthID"
]  # fmt: skip


class ResultC2PA(Model):
    generated_at: str | None = None
    issuer: str | None = None
    model: str | None = None
    outcome: Literal["detected", "not_detected"]
    type: ClassVar[Literal["c2pa"]] = "c2pa"
    validation_state: Literal["trusted", "valid", "invalid", "not_present"]


class ResultSynthID(Model):
    generated_at: str | None = None
    model: str | None = None
    outcome: Literal["detected", "not_detected"]
    type: ClassVar[Literal["synthid"]] = "synthid"


class ContentProvenanceCheck(Model):
    created_at: int
    object: Literal["content_provenance_check"]
    results: list[Result]


Result: TypeAlias = ResultC2PA | ResultSynthID
