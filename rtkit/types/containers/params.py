# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""containers: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import FileTypes, SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.types.responses.params import (
    ContainerNetworkPolicyAllowlistParam,
    ContainerNetworkPolicyDisabledParam,
    InlineSkillParam,
    SkillReferenceParam,
)


class ContainerCreateParams(TypedDict, total=False):
    name: Required[str]
    expires_after: ContainerCreateParamsExpiresAfter | Model
    file_ids: SequenceNotStr[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"]
    network_policy: NetworkPolicyParam
    skills: Iterable[SkillParam]


class ContainerCreateParamsExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    minutes: Required[int]


class ContainerListParams(TypedDict, total=False):
    after: str
    limit: int
    name: str
    order: Literal["asc", "desc"]


class FileCreateParams(TypedDict, total=False):
    file: FileTypes
    file_id: str


class FileListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


NetworkPolicyParam: TypeAlias = (
    ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | Model
)

SkillParam: TypeAlias = SkillReferenceParam | InlineSkillParam | Model
