# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""containers: what replies hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

from rtkit.core.model import Model

__all__ = [
    "ContainerCreateResponse", "ContainerListResponse", "ContainerRetrieveResponse", "ExpiresAfter",
    "FileCreateResponse", "FileListResponse", "FileRetrieveResponse", "NetworkPolicy"
]  # fmt: skip


class ExpiresAfter(Model):
    anchor: Literal["last_active_at"] | None = None
    minutes: int | None = None


class NetworkPolicy(Model):
    type: Literal["allowlist", "disabled"]
    allowed_domains: list[str] | None = None


class ContainerListResponse(Model):
    id: str
    created_at: int
    name: str
    object: str
    status: str
    expires_after: ExpiresAfter | None = None
    last_active_at: int | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: NetworkPolicy | None = None


class FileListResponse(Model):
    id: str
    bytes: int
    container_id: str
    created_at: int
    object: Literal["container.file"]
    path: str
    source: str


ContainerCreateResponse: TypeAlias = ContainerListResponse
ContainerRetrieveResponse: TypeAlias = ContainerListResponse
FileCreateResponse: TypeAlias = FileListResponse
FileRetrieveResponse: TypeAlias = FileListResponse
