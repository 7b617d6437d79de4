# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.vector_stores`` take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Required, TypeAlias

from rtkit.client.options import RequestParams
from rtkit.types.vector_stores.params import (
    FileBatchCreateParams,
    FileCreateParams,
    FileCreateRestParams,
    FileListParams,
    VectorStoreCreateParams,
    VectorStoreListParams,
    VectorStoreSearchParams,
    VectorStoreUpdateParams,
)

__all__ = [
    "FileBatchesCreateParams",
    "FileBatchesCreateRestParams",
    "FileBatchesListFilesParams",
    "FilesCreateParams",
    "FilesCreateRestParams",
    "FilesListParams",
    "FilesUpdateParams",
    "VectorStoresCreateParams",
    "VectorStoresListParams",
    "VectorStoresSearchParams",
    "VectorStoresUpdateParams",
]


class VectorStoresCreateParams(VectorStoreCreateParams, RequestParams, total=False):
    """``POST /vector_stores``"""


class VectorStoresUpdateParams(VectorStoreUpdateParams, RequestParams, total=False):
    """``POST /vector_stores/{vector_store_id}``"""


class VectorStoresListParams(VectorStoreListParams, RequestParams, total=False):
    """``GET /vector_stores``"""


class VectorStoresSearchParams(VectorStoreSearchParams, RequestParams, total=False):
    """``POST /vector_stores/{vector_store_id}/search``"""


class FilesCreateRestParams(FileCreateRestParams, RequestParams, total=False):
    """``POST /vector_stores/{vector_store_id}/files`` without ``file_id``"""


class FilesCreateParams(FileCreateParams, RequestParams, total=False):
    """``POST /vector_stores/{vector_store_id}/files``"""


class FilesUpdateParams(RequestParams, total=False):
    """``POST /vector_stores/{vector_store_id}/files/{file_id}``"""

    attributes: Required[Mapping[str, str | float | bool] | None]


class FilesListParams(FileListParams, RequestParams, total=False):
    """``GET /vector_stores/{vector_store_id}/files``"""


FileBatchesCreateRestParams: TypeAlias = FilesCreateRestParams


class FileBatchesCreateParams(FileBatchCreateParams, RequestParams, total=False):
    """``POST /vector_stores/{vector_store_id}/file_batches``"""


FileBatchesListFilesParams: TypeAlias = FilesListParams
