# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.containers``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.containers.models import ContainerListResponse, FileListResponse

__all__ = [
    "CONTAINERS_CREATE",
    "CONTAINERS_DELETE",
    "CONTAINERS_LIST",
    "CONTAINERS_RETRIEVE",
    "FILES_CREATE",
    "FILES_DELETE",
    "FILES_LIST",
    "FILES_RETRIEVE",
]

CONTAINERS_CREATE: Operation[ContainerListResponse] = Operation(
    "containers.create",
    "POST",
    "/containers",
    "rtkit.types.containers.models:ContainerListResponse",
    body="name expires_after file_ids memory_limit network_policy skills",
    required=(("name",),),
)
CONTAINERS_RETRIEVE: Operation[ContainerListResponse] = Operation(
    "containers.retrieve",
    "GET",
    "/containers/{container_id}",
    "rtkit.types.containers.models:ContainerListResponse",
)
CONTAINERS_LIST: Operation[ContainerListResponse] = Operation(
    "containers.list",
    "GET",
    "/containers",
    "rtkit.types.containers.models:ContainerListResponse",
    query="after limit name order",
    page="cursor",
)
CONTAINERS_DELETE: Operation[None] = Operation(
    "containers.delete", "DELETE", "/containers/{container_id}", None, fixed_headers={"Accept": "*/*"}
)
FILES_CREATE: Operation[FileListResponse] = Operation(
    "containers.files.create",
    "POST",
    "/containers/{container_id}/files",
    "rtkit.types.containers.models:FileListResponse",
    body="file file_id",
    files=(("file",),),
)
FILES_RETRIEVE: Operation[FileListResponse] = Operation(
    "containers.files.retrieve",
    "GET",
    "/containers/{container_id}/files/{file_id}",
    "rtkit.types.containers.models:FileListResponse",
)
FILES_LIST: Operation[FileListResponse] = Operation(
    "containers.files.list",
    "GET",
    "/containers/{container_id}/files",
    "rtkit.types.containers.models:FileListResponse",
    query="after limit order",
    page="cursor",
)
FILES_DELETE: Operation[None] = Operation(
    "containers.files.delete",
    "DELETE",
    "/containers/{container_id}/files/{file_id}",
    None,
    fixed_headers={"Accept": "*/*"},
)
