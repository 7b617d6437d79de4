# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""containers: what replies hold."""

from __future__ import annotations

from typing import Literal

from rtkit.core.model import Model


class ExpiresAfter(Model):
    anchor: Literal["last_active_at"] | None = None
    minutes: int | None = None


class NetworkPolicy(Model):
    type: Literal["allowlist", "disabled"]
    allowed_domains: list[str] | None = None


class ContainerCreateResponse(Model):
    id: str
    created_at: int
    name: str
    object: str
    status: str
    expires_after: ExpiresAfter | None = None
    last_active_at: int | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: NetworkPolicy | None = None


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


class ContainerRetrieveResponse(Model):
    id: str
    created_at: int
    name: str
    object: str
    status: str
    expires_after: ExpiresAfter | None = None
    last_active_at: int | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: NetworkPolicy | None = None


class FileCreateResponse(Model):
    id: str
    bytes: int
    container_id: str
    created_at: int
    object: Literal["container.file"]
    path: str
    source: str


class FileListResponse(Model):
    id: str
    bytes: int
    container_id: str
    created_at: int
    object: Literal["container.file"]
    path: str
    source: str


class FileRetrieveResponse(Model):
    id: str
    bytes: int
    container_id: str
    created_at: int
    object: Literal["container.file"]
    path: str
    source: str
