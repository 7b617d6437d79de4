# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.containers`` take."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.arguments import FileTypes, SequenceNotStr
from rtkit.core.model import Model
from rtkit.types.containers.params import ContainerCreateParamsExpiresAfter, NetworkPolicyParam, SkillParam

__all__ = ["ContainersCreateParams", "ContainersListParams", "FilesCreateParams", "FilesListParams"]


class ContainersCreateParams(RequestParams, total=False):
    """``POST /containers``"""

    name: Required[str]
    expires_after: ContainerCreateParamsExpiresAfter | Model | Omit
    file_ids: SequenceNotStr[str] | Omit
    memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit
    network_policy: NetworkPolicyParam | Omit
    skills: Iterable[SkillParam] | Omit


class ContainersListParams(RequestParams, total=False):
    """``GET /containers``"""

    after: str | Omit
    limit: int | Omit
    name: str | Omit
    order: Literal["asc", "desc"] | Omit


class FilesCreateParams(RequestParams, total=False):
    """``POST /containers/{container_id}/files``"""

    file: FileTypes | Omit
    file_id: str | Omit


class FilesListParams(RequestParams, total=False):
    """``GET /containers/{container_id}/files``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
