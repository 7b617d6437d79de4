# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""beta.agents.environments: what replies hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

from rtkit.core.model import Model, Tagged
from rtkit.types.beta.agents.models import (
    AutomationEnvironmentResourceOpenaiHostedFile,
    AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID,
    AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline,
    AutomationEnvironmentResourceOpenaiHostedSkill,
    AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference,
    EnvironmentResourceOpenAIHostedDesktop,
    EnvironmentResourceOpenAIHostedNetwork,
    EnvironmentResourceOpenAIHostedPackages,
    HostedPlugin,
)

__all__ = [
    "Desktop", "EnvironmentFile", "EnvironmentTemplate", "EnvironmentTemplateDeleted", "File",
    "FileHostedTemplateFileResourceFileID", "FileHostedTemplateFileResourceInline", "Network", "Packages",
    "Skill", "SkillHostedTemplateSkillResourceInline", "SkillHostedTemplateSkillResourceSkillReference"
]  # fmt: skip


class EnvironmentFile(Model):
    environment_id: str
    object: Literal["agent.environment.file"]
    path: str
    size_bytes: int


class EnvironmentTemplate(Model):
    id: str
    capability_directories: list[str]
    created_at: int
    files: list[AutomationEnvironmentResourceOpenaiHostedFile]
    name: str | None = None
    network: EnvironmentResourceOpenAIHostedNetwork
    object: Literal["agent.environment.template"]
    packages: EnvironmentResourceOpenAIHostedPackages
    plugins: list[Tagged[HostedPlugin]]
    skills: list[AutomationEnvironmentResourceOpenaiHostedSkill]
    updated_at: int
    desktop: EnvironmentResourceOpenAIHostedDesktop | None = None


class EnvironmentTemplateDeleted(Model):
    id: str
    deleted: bool
    object: Literal["agent.environment.template.deleted"]


FileHostedTemplateFileResourceFileID: TypeAlias = (AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID)  # fmt: skip
FileHostedTemplateFileResourceInline: TypeAlias = (AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline)  # fmt: skip
File: TypeAlias = AutomationEnvironmentResourceOpenaiHostedFile
Network: TypeAlias = EnvironmentResourceOpenAIHostedNetwork
Packages: TypeAlias = EnvironmentResourceOpenAIHostedPackages
SkillHostedTemplateSkillResourceSkillReference: TypeAlias = (AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference)  # fmt: skip
SkillHostedTemplateSkillResourceInline: TypeAlias = HostedPlugin
Skill: TypeAlias = AutomationEnvironmentResourceOpenaiHostedSkill
Desktop: TypeAlias = EnvironmentResourceOpenAIHostedDesktop
