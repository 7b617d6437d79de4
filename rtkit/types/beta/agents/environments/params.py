# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""beta.agents.environments: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.beta.agents.params import (
    EnvironmentDesktop,
    EnvironmentNetwork,
    EnvironmentPackages,
    HostedEnvironmentFileParam,
    HostedPluginParam,
    HostedSkillParam,
    ItemListParams,
    SetupCommandParam,
)
from rtkit.types.beta.agents.params import (
    HostedEnvironmentFileParamFileID as AgentsHostedEnvironmentFileParamFileID,
)
from rtkit.types.beta.agents.params import (
    HostedEnvironmentFileParamInline as AgentsHostedEnvironmentFileParamInline,
)

__all__ = [
    "DesktopParam", "FileCreateParams", "FileListParams", "HostedEnvironmentFileParamFileID",
    "HostedEnvironmentFileParamInline", "NetworkParam", "PackagesParam", "TemplateCreateParams",
    "TemplateListParams", "TemplateUpdateParams"
]  # fmt: skip


class FileListParams(TypedDict, total=False):
    limit: int | Omit | None
    order: Literal["asc", "desc"] | Omit
    page: str | Omit
    path: str | Omit | None


class TemplateCreateParams(TypedDict, total=False):
    capability_directories: SequenceNotStr[str] | Omit | None
    desktop: EnvironmentDesktop | Model | Omit | None
    env: Mapping[str, str] | Omit | None
    files: Iterable[HostedEnvironmentFileParam] | Omit | None
    name: str | Omit | None
    network: EnvironmentNetwork | Model | Omit | None
    packages: EnvironmentPackages | Model | Omit | None
    plugins: Iterable[HostedPluginParam | Model] | Omit | None
    setup_commands: Iterable[SetupCommandParam | Model] | Omit | None
    skills: Iterable[HostedSkillParam] | Omit | None


class TemplateUpdateParams(TypedDict, total=False):
    capability_directories: SequenceNotStr[str] | Omit | None
    desktop: EnvironmentDesktop | Model | Omit | None
    env: Mapping[str, str] | Omit | None
    files: Iterable[HostedEnvironmentFileParam] | Omit | None
    name: str | Omit | None
    network: EnvironmentNetwork | Model | Omit | None
    packages: EnvironmentPackages | Model | Omit | None
    plugins: Iterable[HostedPluginParam | Model] | Omit | None
    setup_commands: Iterable[SetupCommandParam | Model] | Omit | None
    skills: Iterable[HostedSkillParam] | Omit | None


HostedEnvironmentFileParamFileID: TypeAlias = AgentsHostedEnvironmentFileParamFileID
HostedEnvironmentFileParamInline: TypeAlias = AgentsHostedEnvironmentFileParamInline
FileCreateParams: TypeAlias = HostedEnvironmentFileParam
DesktopParam: TypeAlias = EnvironmentDesktop
NetworkParam: TypeAlias = EnvironmentNetwork
PackagesParam: TypeAlias = EnvironmentPackages
TemplateListParams: TypeAlias = ItemListParams
