# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""skills: what replies hold."""

from __future__ import annotations

from typing import Literal

from rtkit.core.model import Model

__all__ = [
    "DeletedSkill", "DeletedSkillVersion", "Skill", "SkillList", "SkillVersion", "SkillVersionList"
]  # fmt: skip


class DeletedSkill(Model):
    id: str
    deleted: bool
    object: Literal["skill.deleted"]


class Skill(Model):
    id: str
    created_at: int
    default_version: str
    description: str
    latest_version: str
    name: str
    object: Literal["skill"]


class SkillList(Model):
    data: list[Skill]
    first_id: str | None = None
    has_more: bool
    last_id: str | None = None
    object: Literal["list"]


class DeletedSkillVersion(Model):
    id: str
    deleted: bool
    object: Literal["skill.version.deleted"]
    version: str


class SkillVersion(Model):
    id: str
    created_at: int
    description: str
    name: str
    object: Literal["skill.version"]
    skill_id: str
    version: str


class SkillVersionList(Model):
    data: list[SkillVersion]
    first_id: str | None = None
    has_more: bool
    last_id: str | None = None
    object: Literal["list"]
