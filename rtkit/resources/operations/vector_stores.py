# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.vector_stores``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.vector_stores.models import (
        FileContentResponse,
        VectorStore,
        VectorStoreDeleted,
        VectorStoreFile,
        VectorStoreFileBatch,
        VectorStoreFileDeleted,
        VectorStoreSearchResponse,
    )

__all__ = [
    "FILES_CONTENT",
    "FILES_CREATE",
    "FILES_DELETE",
    "FILES_LIST",
    "FILES_RETRIEVE",
    "FILES_UPDATE",
    "FILE_BATCHES_CANCEL",
    "FILE_BATCHES_CREATE",
    "FILE_BATCHES_LIST_FILES",
    "FILE_BATCHES_RETRIEVE",
    "VECTOR_STORES_CREATE",
    "VECTOR_STORES_DELETE",
    "VECTOR_STORES_LIST",
    "VECTOR_STORES_RETRIEVE",
    "VECTOR_STORES_SEARCH",
    "VECTOR_STORES_UPDATE",
]

VECTOR_STORES_CREATE: Operation[VectorStore] = Operation(
    "vector_stores.create",
    "POST",
    "/vector_stores",
    "rtkit.types.vector_stores.models:VectorStore",
    body="chunking_strategy description expires_after file_ids metadata name",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
VECTOR_STORES_RETRIEVE: Operation[VectorStore] = Operation(
    "vector_stores.retrieve",
    "GET",
    "/vector_stores/{vector_store_id}",
    "rtkit.types.vector_stores.models:VectorStore",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
VECTOR_STORES_UPDATE: Operation[VectorStore] = Operation(
    "vector_stores.update",
    "POST",
    "/vector_stores/{vector_store_id}",
    "rtkit.types.vector_stores.models:VectorStore",
    body="expires_after metadata name",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
VECTOR_STORES_LIST: Operation[VectorStore] = Operation(
    "vector_stores.list",
    "GET",
    "/vector_stores",
    "rtkit.types.vector_stores.models:VectorStore",
    query="after before limit order",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
VECTOR_STORES_DELETE: Operation[VectorStoreDeleted] = Operation(
    "vector_stores.delete",
    "DELETE",
    "/vector_stores/{vector_store_id}",
    "rtkit.types.vector_stores.models:VectorStoreDeleted",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
VECTOR_STORES_SEARCH: Operation[VectorStoreSearchResponse] = Operation(
    "vector_stores.search",
    "POST",
    "/vector_stores/{vector_store_id}/search",
    "rtkit.types.vector_stores.models:VectorStoreSearchResponse",
    body="query filters max_num_results ranking_options rewrite_query",
    required=(("query",),),
    page="page",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
FILES_CREATE: Operation[VectorStoreFile] = Operation(
    "vector_stores.files.create",
    "POST",
    "/vector_stores/{vector_store_id}/files",
    "rtkit.types.vector_stores.models:VectorStoreFile",
    body="file_id attributes chunking_strategy",
    required=(("file_id",),),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
FILES_RETRIEVE: Operation[VectorStoreFile] = Operation(
    "vector_stores.files.retrieve",
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    "rtkit.types.vector_stores.models:VectorStoreFile",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
FILES_UPDATE: Operation[VectorStoreFile] = Operation(
    "vector_stores.files.update",
    "POST",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    "rtkit.types.vector_stores.models:VectorStoreFile",
    body="attributes",
    required=(("attributes",),),
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
FILES_LIST: Operation[VectorStoreFile] = Operation(
    "vector_stores.files.list",
    "GET",
    "/vector_stores/{vector_store_id}/files",
    "rtkit.types.vector_stores.models:VectorStoreFile",
    query="after before filter limit order",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
FILES_DELETE: Operation[VectorStoreFileDeleted] = Operation(
    "vector_stores.files.delete",
    "DELETE",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    "rtkit.types.vector_stores.models:VectorStoreFileDeleted",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
FILES_CONTENT: Operation[FileContentResponse] = Operation(
    "vector_stores.files.content",
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}/content",
    "rtkit.types.vector_stores.models:FileContentResponse",
    page="page",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
FILE_BATCHES_CREATE: Operation[VectorStoreFileBatch] = Operation(
    "vector_stores.file_batches.create",
    "POST",
    "/vector_stores/{vector_store_id}/file_batches",
    "rtkit.types.vector_stores.models:VectorStoreFileBatch",
    body="attributes chunking_strategy file_ids files",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
FILE_BATCHES_RETRIEVE: Operation[VectorStoreFileBatch] = Operation(
    "vector_stores.file_batches.retrieve",
    "GET",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
    "rtkit.types.vector_stores.models:VectorStoreFileBatch",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
FILE_BATCHES_CANCEL: Operation[VectorStoreFileBatch] = Operation(
    "vector_stores.file_batches.cancel",
    "POST",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    "rtkit.types.vector_stores.models:VectorStoreFileBatch",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
FILE_BATCHES_LIST_FILES: Operation[VectorStoreFile] = Operation(
    "vector_stores.file_batches.list_files",
    "GET",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
    "rtkit.types.vector_stores.models:VectorStoreFile",
    query="after before filter limit order",
    page="cursor",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
)
