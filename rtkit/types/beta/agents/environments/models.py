# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""beta.agents.environments: what replies hold."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from rtkit.core.model import Model
from rtkit.types.beta.agents.models import HostedPlugin


class EnvironmentFile(Model):
    environment_id: str
    object: Literal["agent.environment.file"]
    path: str
    size_bytes: int


class FileHostedTemplateFileResourceFileID(Model, tag_field="type", tag="file_id"):
    file_id: str
    path: str
    type: ClassVar[Literal["file_id"]] = "file_id"


class FileHostedTemplateFileResourceInline(Model, tag_field="type", tag="inline"):
    path: str
    size_bytes: int
    type: ClassVar[Literal["inline"]] = "inline"


class Network(Model):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


class Packages(Model):
    npm: list[str]
    python: list[str]
    system: list[str]


class SkillHostedTemplateSkillResourceSkillReference(Model, tag_field="type", tag="skill_reference"):
    skill_id: str
    type: ClassVar[Literal["skill_reference"]] = "skill_reference"
    version: str | None = None


class SkillHostedTemplateSkillResourceInline(Model, tag_field="type", tag="inline"):
    description: str
    name: str
    type: ClassVar[Literal["inline"]] = "inline"


class Desktop(Model):
    enabled: bool


class EnvironmentTemplate(Model):
    id: str
    capability_directories: list[str]
    created_at: int
    files: list[File]
    name: str | None = None
    network: Network
    object: Literal["agent.environment.template"]
    packages: Packages
    plugins: list[HostedPlugin]
    skills: list[Skill]
    updated_at: int
    desktop: Desktop | None = None


class EnvironmentTemplateDeleted(Model):
    id: str
    deleted: bool
    object: Literal["agent.environment.template.deleted"]


File: TypeAlias = FileHostedTemplateFileResourceFileID | FileHostedTemplateFileResourceInline

Skill: TypeAlias = SkillHostedTemplateSkillResourceSkillReference | SkillHostedTemplateSkillResourceInline
