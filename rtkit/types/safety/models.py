# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""safety: what replies hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

from rtkit.core.model import Model

__all__ = [
    "Notice", "SafetyAlert", "SafetyCase"
]  # fmt: skip


class SafetyAlert(Model):
    id: str
    created_at: int
    error_type: SafetyAlertErrorTypeLiteral
    model: str
    object: Literal["safety.alert"]
    reason: str | None = None
    request_id: str
    request_paused: bool
    response_id: str
    detailed_explanation: str | None = None


class Notice(Model):
    type: Literal["warning", "deactivation"]


class SafetyCase(Model):
    id: str
    created_at: int
    entity_identifier: str
    notice: Notice
    object: Literal["safety.case"]
    reason: str | None = None


SafetyAlertErrorTypeLiteral: TypeAlias = (Literal['potentially_unintended_data_transfer',
    'potentially_unintended_data_access', 'potentially_unintended_destructive_activity', 'other'])  # fmt: skip
