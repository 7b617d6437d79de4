# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.containers`` take."""

from __future__ import annotations

from rtkit.client.options import RequestParams
from rtkit.types.containers.params import (
    ContainerCreateParams,
    ContainerListParams,
    FileCreateParams,
    FileListParams,
)

__all__ = ["ContainersCreateParams", "ContainersListParams", "FilesCreateParams", "FilesListParams"]


class ContainersCreateParams(ContainerCreateParams, RequestParams, total=False):
    """``POST /containers``"""


class ContainersListParams(ContainerListParams, RequestParams, total=False):
    """``GET /containers``"""


class FilesCreateParams(FileCreateParams, RequestParams, total=False):
    """``POST /containers/{container_id}/files``"""


class FilesListParams(FileListParams, RequestParams, total=False):
    """``GET /containers/{container_id}/files``"""
