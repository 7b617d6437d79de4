# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""beta.agents.environments: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.types.beta.agents.params import (
    HostedEnvironmentFileParam,
    HostedPluginParam,
    HostedSkillParam,
    SetupCommandParam,
)


class HostedEnvironmentFileParamFileID(TypedDict, total=False):
    file_id: Required[str]
    path: Required[str]
    type: Required[Literal["file_id"]]


class HostedEnvironmentFileParamInline(TypedDict, total=False):
    data: Required[str]
    path: Required[str]
    type: Required[Literal["inline"]]


class FileListParams(TypedDict, total=False):
    limit: int | None
    order: Literal["asc", "desc"]
    page: str
    path: str | None


class TemplateCreateParams(TypedDict, total=False):
    capability_directories: SequenceNotStr[str] | None
    desktop: DesktopParam | Model | None
    env: Mapping[str, str] | None
    files: Iterable[HostedEnvironmentFileParam] | None
    name: str | None
    network: NetworkParam | Model | None
    packages: PackagesParam | Model | None
    plugins: Iterable[HostedPluginParam | Model] | None
    setup_commands: Iterable[SetupCommandParam | Model] | None
    skills: Iterable[HostedSkillParam] | None


class DesktopParam(TypedDict, total=False):
    enabled: Required[bool]


class NetworkParam(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: SequenceNotStr[str] | None
    blocked_domains: SequenceNotStr[str] | None


class PackagesParam(TypedDict, total=False):
    npm: SequenceNotStr[str] | None
    python: SequenceNotStr[str] | None
    system: SequenceNotStr[str] | None


class TemplateListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class TemplateUpdateParams(TypedDict, total=False):
    capability_directories: SequenceNotStr[str] | None
    desktop: DesktopParam | Model | None
    env: Mapping[str, str] | None
    files: Iterable[HostedEnvironmentFileParam] | None
    name: str | None
    network: NetworkParam | Model | None
    packages: PackagesParam | Model | None
    plugins: Iterable[HostedPluginParam | Model] | None
    setup_commands: Iterable[SetupCommandParam | Model] | None
    skills: Iterable[HostedSkillParam] | None


FileCreateParams: TypeAlias = HostedEnvironmentFileParamFileID | HostedEnvironmentFileParamInline
