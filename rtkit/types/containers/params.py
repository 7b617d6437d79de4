# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""containers: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import FileTypes, SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.responses.params import NetworkPolicyParam as ResponsesNetworkPolicyParam
from rtkit.types.responses.params import SkillParam as ResponsesSkillParam

__all__ = [
    "ContainerCreateParams", "ContainerCreateParamsExpiresAfter", "ContainerListParams", "FileCreateParams",
    "FileListParams", "NetworkPolicyParam", "SkillParam"
]  # fmt: skip


class ContainerCreateParams(TypedDict, total=False):
    name: Required[str]
    expires_after: ContainerCreateParamsExpiresAfter | Model | Omit
    file_ids: SequenceNotStr[str] | Omit
    memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit
    network_policy: ResponsesNetworkPolicyParam | Omit
    skills: Iterable[ResponsesSkillParam] | Omit


class ContainerCreateParamsExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    minutes: Required[int]


class ContainerListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit
    name: str | Omit
    order: Literal["asc", "desc"] | Omit


class FileCreateParams(TypedDict, total=False):
    file: FileTypes | Omit
    file_id: str | Omit


class FileListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


NetworkPolicyParam: TypeAlias = ResponsesNetworkPolicyParam
SkillParam: TypeAlias = ResponsesSkillParam
