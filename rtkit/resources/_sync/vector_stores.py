# Made from rtkit/resources/_async/vector_stores.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.vector_stores``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource
from rtkit.helpers.waiting._sync.polling import (
    VectorStoreFileBatchesHelpers,
    VectorStoreFilesHelpers,
)
from rtkit.resources.operations import vector_stores as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._backends.blocking import Paginator
    from rtkit.client._sync.pages import SyncCursorPage, SyncPage
    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.client.options import RequestParams
    from rtkit.resources.params.vector_stores import (
        FileBatchesCreateParams,
        FileBatchesListFilesParams,
        FilesCreateParams,
        FilesListParams,
        FilesUpdateParams,
        VectorStoresCreateParams,
        VectorStoresListParams,
        VectorStoresSearchParams,
        VectorStoresUpdateParams,
    )
    from rtkit.types.vector_stores.models import (
        FileContentResponse,
        VectorStore,
        VectorStoreDeleted,
        VectorStoreFile,
        VectorStoreFileBatch,
        VectorStoreFileDeleted,
        VectorStoreSearchResponse,
    )

__all__ = ["FileBatches", "Files", "VectorStores"]


class VectorStores(Resource):
    """``client.vector_stores``"""

    if TYPE_CHECKING:
        with_raw_response: VectorStoresWithRawResponse
        with_streaming_response: VectorStoresWithStreamingResponse

    @cached_property
    def files(self) -> Files:
        """``client.vector_stores.files``"""
        return Files(self._client, self._reply)

    @cached_property
    def file_batches(self) -> FileBatches:
        """``client.vector_stores.file_batches``"""
        return FileBatches(self._client, self._reply)

    def create(self, **params: Unpack[VectorStoresCreateParams]) -> VectorStore:
        """Create a vector store. ``POST /vector_stores``

        Args:
            chunking_strategy: How files are cut into chunks: automatic, or with a fixed size in tokens.
                Only with file_ids. Default: automatic.
            description: What the vector store is for. Default: none.
            expires_after: When it expires: so many days after it was last used. Default: never.
            file_ids: The ids of the first files. Default: none.
            metadata: Up to 16 pairs stored with the object. Keys up to 64 characters, values strings up to
                512. Default: none.
            name: A name for people to know it by. Default: none.
        """
        return self._operate(operations.VECTOR_STORES_CREATE, params)

    def retrieve(self, vector_store_id: str, **params: Unpack[RequestParams]) -> VectorStore:
        """Retrieve a vector store. ``GET /vector_stores/{vector_store_id}``

        Args:
            vector_store_id: The id of the vector store.
        """
        return self._operate(operations.VECTOR_STORES_RETRIEVE, params, vector_store_id=vector_store_id)

    def update(self, vector_store_id: str, **params: Unpack[VectorStoresUpdateParams]) -> VectorStore:
        """Update a vector store. ``POST /vector_stores/{vector_store_id}``

        Args:
            vector_store_id: The id of the vector store.
            expires_after: When it expires: so many days after it was last used. Default: as it was.
            metadata: Up to 16 pairs stored with the object. Keys up to 64 characters, values strings up to
                512. Default: none.
            name: A name for people to know it by. Default: as it was.
        """
        return self._operate(operations.VECTOR_STORES_UPDATE, params, vector_store_id=vector_store_id)

    def list(self, **params: Unpack[VectorStoresListParams]) -> Paginator[SyncCursorPage[VectorStore]]:
        """List the vector stores, in pages. ``GET /vector_stores``

        Args:
            after: The id after which the page begins: the last one of the page before. Default: from the
                start.
            before: The id before which the page ends, to page backwards. Default: no bound.
            limit: How many objects a page has at most, from 1 to 100. Default: 20.
            order: By time of creation: asc or desc. Default: desc.
        """
        return self._paginate(operations.VECTOR_STORES_LIST, params)

    def delete(self, vector_store_id: str, **params: Unpack[RequestParams]) -> VectorStoreDeleted:
        """Delete a vector store. ``DELETE /vector_stores/{vector_store_id}``

        Args:
            vector_store_id: The id of the vector store.
        """
        return self._operate(operations.VECTOR_STORES_DELETE, params, vector_store_id=vector_store_id)

    def search(
        self, vector_store_id: str, **params: Unpack[VectorStoresSearchParams]
    ) -> Paginator[SyncPage[VectorStoreSearchResponse]]:
        """Search a vector store. ``POST /vector_stores/{vector_store_id}/search``

        Args:
            vector_store_id: The id of the vector store.
            query: What is looked for, in words: a text, or several.
            filters: Conditions on the attributes of files. Default: none.
            max_num_results: How many results at most, from 1 to 50. Default: 10.
            ranking_options: The ranker, and the score below which nothing is returned. Default: auto.
            rewrite_query: Whether the query is first rewritten for a search by vectors. Default: false.
        """
        return self._paginate(operations.VECTOR_STORES_SEARCH, params, vector_store_id=vector_store_id)


class Files(VectorStoreFilesHelpers, Resource):
    """``client.vector_stores.files``"""

    if TYPE_CHECKING:
        with_raw_response: FilesWithRawResponse
        with_streaming_response: FilesWithStreamingResponse

    def create(self, vector_store_id: str, **params: Unpack[FilesCreateParams]) -> VectorStoreFile:
        """Create a file for a vector store. ``POST /vector_stores/{vector_store_id}/files``

        Args:
            vector_store_id: The id of the vector store.
            file_id: The id of the file.
            attributes: Up to 16 pairs stored with the file, for filters in a search. Keys up to 64
                characters; values are strings up to 512 characters, numbers or booleans.
            chunking_strategy: How files are cut into chunks: automatic, or with a fixed size in tokens.
                Default: automatic.
        """
        return self._operate(operations.FILES_CREATE, params, vector_store_id=vector_store_id)

    def retrieve(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[RequestParams]
    ) -> VectorStoreFile:
        """Retrieve a file of a vector store. ``GET /vector_stores/{vector_store_id}/files/{file_id}``

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store.
        """
        return self._operate(
            operations.FILES_RETRIEVE, params, file_id=file_id, vector_store_id=vector_store_id
        )

    def update(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[FilesUpdateParams]
    ) -> VectorStoreFile:
        """Update a file of a vector store. ``POST /vector_stores/{vector_store_id}/files/{file_id}``

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store.
            attributes: The pairs that replace those of the file: up to 16, or None for none.
        """
        return self._operate(
            operations.FILES_UPDATE, params, file_id=file_id, vector_store_id=vector_store_id
        )

    def list(
        self, vector_store_id: str, **params: Unpack[FilesListParams]
    ) -> Paginator[SyncCursorPage[VectorStoreFile]]:
        """List the files of a vector store, in pages. ``GET /vector_stores/{vector_store_id}/files``

        Args:
            vector_store_id: The id of the vector store.
            after: The id after which the page begins: the last one of the page before. Default: from the
                start.
            before: The id before which the page ends, to page backwards. Default: no bound.
            filter: Only files in this state: in_progress, completed, failed or cancelled. Default: all.
            limit: How many objects a page has at most, from 1 to 100. Default: 20.
            order: By time of creation: asc or desc. Default: desc.
        """
        return self._paginate(operations.FILES_LIST, params, vector_store_id=vector_store_id)

    def delete(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[RequestParams]
    ) -> VectorStoreFileDeleted:
        """Delete a file of a vector store. ``DELETE /vector_stores/{vector_store_id}/files/{file_id}``

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store.
        """
        return self._operate(
            operations.FILES_DELETE, params, file_id=file_id, vector_store_id=vector_store_id
        )

    def content(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[RequestParams]
    ) -> Paginator[SyncPage[FileContentResponse]]:
        """Download the content of a file. ``GET /vector_stores/{vector_store_id}/files/{file_id}/content``

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store.
        """
        return self._paginate(
            operations.FILES_CONTENT, params, file_id=file_id, vector_store_id=vector_store_id
        )


class FileBatches(VectorStoreFileBatchesHelpers, Resource):
    """``client.vector_stores.file_batches``"""

    if TYPE_CHECKING:
        with_raw_response: FileBatchesWithRawResponse
        with_streaming_response: FileBatchesWithStreamingResponse

    def create(self, vector_store_id: str, **params: Unpack[FileBatchesCreateParams]) -> VectorStoreFileBatch:
        """Create a file batch for a vector store. ``POST /vector_stores/{vector_store_id}/file_batches``

        Args:
            vector_store_id: The id of the vector store.
            attributes: Pairs stored with each of file_ids, for filters in a search. Not together with
                files.
            chunking_strategy: How files are cut into chunks: automatic, or with a fixed size in tokens.
                Default: automatic.
            file_ids: The ids of the files, up to 2,000. Either these or files.
            files: The files, each with attributes and a chunking strategy of its own, up to 2,000. Either
                these or file_ids.
        """
        return self._operate(operations.FILE_BATCHES_CREATE, params, vector_store_id=vector_store_id)

    def retrieve(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[RequestParams]
    ) -> VectorStoreFileBatch:
        """Retrieve a file batch of a vector store. ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}``

        Args:
            batch_id: The id of the batch.
            vector_store_id: The id of the vector store.
        """
        return self._operate(
            operations.FILE_BATCHES_RETRIEVE, params, batch_id=batch_id, vector_store_id=vector_store_id
        )

    def cancel(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[RequestParams]
    ) -> VectorStoreFileBatch:
        """Cancel a file batch of a vector store. ``POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel``

        Args:
            batch_id: The id of the batch.
            vector_store_id: The id of the vector store.
        """
        return self._operate(
            operations.FILE_BATCHES_CANCEL, params, batch_id=batch_id, vector_store_id=vector_store_id
        )

    def list_files(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[FileBatchesListFilesParams]
    ) -> Paginator[SyncCursorPage[VectorStoreFile]]:
        """List the files of a file batch, in pages. ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files``

        Args:
            batch_id: The id of the batch.
            vector_store_id: The id of the vector store.
            after: The id after which the page begins: the last one of the page before. Default: from the
                start.
            before: The id before which the page ends, to page backwards. Default: no bound.
            filter: Only files in this state: in_progress, completed, failed or cancelled. Default: all.
            limit: How many objects a page has at most, from 1 to 100. Default: 20.
            order: By time of creation: asc or desc. Default: desc.
        """
        return self._paginate(
            operations.FILE_BATCHES_LIST_FILES, params, batch_id=batch_id, vector_store_id=vector_store_id
        )


if TYPE_CHECKING:

    class VectorStoresWithRawResponse:
        files: FilesWithRawResponse
        file_batches: FileBatchesWithRawResponse
        create = Raw(VectorStores.create)
        retrieve = Raw(VectorStores.retrieve)
        update = Raw(VectorStores.update)
        list = Raw(VectorStores.list)
        delete = Raw(VectorStores.delete)
        search = Raw(VectorStores.search)

    class VectorStoresWithStreamingResponse:
        files: FilesWithStreamingResponse
        file_batches: FileBatchesWithStreamingResponse
        create = Streamed(VectorStores.create)
        retrieve = Streamed(VectorStores.retrieve)
        update = Streamed(VectorStores.update)
        list = Streamed(VectorStores.list)
        delete = Streamed(VectorStores.delete)
        search = Streamed(VectorStores.search)

    class FilesWithRawResponse:
        create = Raw(Files.create)
        retrieve = Raw(Files.retrieve)
        update = Raw(Files.update)
        list = Raw(Files.list)
        delete = Raw(Files.delete)
        content = Raw(Files.content)

    class FilesWithStreamingResponse:
        create = Streamed(Files.create)
        retrieve = Streamed(Files.retrieve)
        update = Streamed(Files.update)
        list = Streamed(Files.list)
        delete = Streamed(Files.delete)
        content = Streamed(Files.content)

    class FileBatchesWithRawResponse:
        create = Raw(FileBatches.create)
        retrieve = Raw(FileBatches.retrieve)
        cancel = Raw(FileBatches.cancel)
        list_files = Raw(FileBatches.list_files)

    class FileBatchesWithStreamingResponse:
        create = Streamed(FileBatches.create)
        retrieve = Streamed(FileBatches.retrieve)
        cancel = Streamed(FileBatches.cancel)
        list_files = Streamed(FileBatches.list_files)
