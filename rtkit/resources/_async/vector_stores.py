# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.vector_stores``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.helpers.waiting._async.polling import (
    AsyncVectorStoreFileBatchesHelpers,
    AsyncVectorStoreFilesHelpers,
)
from rtkit.resources.operations import vector_stores as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.pages import AsyncCursorPage, AsyncPage
    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._backends.aio import AsyncPaginator
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

__all__ = ["AsyncFileBatches", "AsyncFiles", "AsyncVectorStores"]


class AsyncVectorStores(AsyncResource):
    """``client.vector_stores``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncVectorStoresWithRawResponse
        with_streaming_response: AsyncVectorStoresWithStreamingResponse

    @cached_property
    def files(self) -> AsyncFiles:
        """``client.vector_stores.files``"""
        return AsyncFiles(self._client, self._reply)

    @cached_property
    def file_batches(self) -> AsyncFileBatches:
        """``client.vector_stores.file_batches``"""
        return AsyncFileBatches(self._client, self._reply)

    async def create(self, **params: Unpack[VectorStoresCreateParams]) -> VectorStore:
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
        return await self._operate(operations.VECTOR_STORES_CREATE, params)

    async def retrieve(self, vector_store_id: str, **params: Unpack[RequestParams]) -> VectorStore:
        """Retrieve a vector store. ``GET /vector_stores/{vector_store_id}``

        Args:
            vector_store_id: The id of the vector store.
        """
        return await self._operate(operations.VECTOR_STORES_RETRIEVE, params, vector_store_id=vector_store_id)

    async def update(self, vector_store_id: str, **params: Unpack[VectorStoresUpdateParams]) -> VectorStore:
        """Update a vector store. ``POST /vector_stores/{vector_store_id}``

        Args:
            vector_store_id: The id of the vector store.
            expires_after: When it expires: so many days after it was last used. Default: as it was.
            metadata: Up to 16 pairs stored with the object. Keys up to 64 characters, values strings up to
                512. Default: none.
            name: A name for people to know it by. Default: as it was.
        """
        return await self._operate(operations.VECTOR_STORES_UPDATE, params, vector_store_id=vector_store_id)

    def list(self, **params: Unpack[VectorStoresListParams]) -> AsyncPaginator[AsyncCursorPage[VectorStore]]:
        """List the vector stores, in pages. ``GET /vector_stores``

        Args:
            after: The id after which the page begins: the last one of the page before. Default: from the
                start.
            before: The id before which the page ends, to page backwards. Default: no bound.
            limit: How many objects a page has at most, from 1 to 100. Default: 20.
            order: By time of creation: asc or desc. Default: desc.
        """
        return self._paginate(operations.VECTOR_STORES_LIST, params)

    async def delete(self, vector_store_id: str, **params: Unpack[RequestParams]) -> VectorStoreDeleted:
        """Delete a vector store. ``DELETE /vector_stores/{vector_store_id}``

        Args:
            vector_store_id: The id of the vector store.
        """
        return await self._operate(operations.VECTOR_STORES_DELETE, params, vector_store_id=vector_store_id)

    def search(
        self, vector_store_id: str, **params: Unpack[VectorStoresSearchParams]
    ) -> AsyncPaginator[AsyncPage[VectorStoreSearchResponse]]:
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


class AsyncFiles(AsyncVectorStoreFilesHelpers, AsyncResource):
    """``client.vector_stores.files``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncFilesWithRawResponse
        with_streaming_response: AsyncFilesWithStreamingResponse

    async def create(self, vector_store_id: str, **params: Unpack[FilesCreateParams]) -> VectorStoreFile:
        """Create a file for a vector store. ``POST /vector_stores/{vector_store_id}/files``

        Args:
            vector_store_id: The id of the vector store.
            file_id: The id of the file.
            attributes: Up to 16 pairs stored with the file, for filters in a search. Keys up to 64
                characters; values are strings up to 512 characters, numbers or booleans.
            chunking_strategy: How files are cut into chunks: automatic, or with a fixed size in tokens.
                Default: automatic.
        """
        return await self._operate(operations.FILES_CREATE, params, vector_store_id=vector_store_id)

    async def retrieve(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[RequestParams]
    ) -> VectorStoreFile:
        """Retrieve a file of a vector store. ``GET /vector_stores/{vector_store_id}/files/{file_id}``

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store.
        """
        return await self._operate(
            operations.FILES_RETRIEVE, params, file_id=file_id, vector_store_id=vector_store_id
        )

    async def update(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[FilesUpdateParams]
    ) -> VectorStoreFile:
        """Update a file of a vector store. ``POST /vector_stores/{vector_store_id}/files/{file_id}``

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store.
            attributes: The pairs that replace those of the file: up to 16, or None for none.
        """
        return await self._operate(
            operations.FILES_UPDATE, params, file_id=file_id, vector_store_id=vector_store_id
        )

    def list(
        self, vector_store_id: str, **params: Unpack[FilesListParams]
    ) -> AsyncPaginator[AsyncCursorPage[VectorStoreFile]]:
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

    async def delete(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[RequestParams]
    ) -> VectorStoreFileDeleted:
        """Delete a file of a vector store. ``DELETE /vector_stores/{vector_store_id}/files/{file_id}``

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store.
        """
        return await self._operate(
            operations.FILES_DELETE, params, file_id=file_id, vector_store_id=vector_store_id
        )

    def content(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[RequestParams]
    ) -> AsyncPaginator[AsyncPage[FileContentResponse]]:
        """Download the content of a file. ``GET /vector_stores/{vector_store_id}/files/{file_id}/content``

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store.
        """
        return self._paginate(
            operations.FILES_CONTENT, params, file_id=file_id, vector_store_id=vector_store_id
        )


class AsyncFileBatches(AsyncVectorStoreFileBatchesHelpers, AsyncResource):
    """``client.vector_stores.file_batches``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncFileBatchesWithRawResponse
        with_streaming_response: AsyncFileBatchesWithStreamingResponse

    async def create(
        self, vector_store_id: str, **params: Unpack[FileBatchesCreateParams]
    ) -> VectorStoreFileBatch:
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
        return await self._operate(operations.FILE_BATCHES_CREATE, params, vector_store_id=vector_store_id)

    async def retrieve(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[RequestParams]
    ) -> VectorStoreFileBatch:
        """Retrieve a file batch of a vector store. ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}``

        Args:
            batch_id: The id of the batch.
            vector_store_id: The id of the vector store.
        """
        return await self._operate(
            operations.FILE_BATCHES_RETRIEVE, params, batch_id=batch_id, vector_store_id=vector_store_id
        )

    async def cancel(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[RequestParams]
    ) -> VectorStoreFileBatch:
        """Cancel a file batch of a vector store. ``POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel``

        Args:
            batch_id: The id of the batch.
            vector_store_id: The id of the vector store.
        """
        return await self._operate(
            operations.FILE_BATCHES_CANCEL, params, batch_id=batch_id, vector_store_id=vector_store_id
        )

    def list_files(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[FileBatchesListFilesParams]
    ) -> AsyncPaginator[AsyncCursorPage[VectorStoreFile]]:
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

    class AsyncVectorStoresWithRawResponse:
        files: AsyncFilesWithRawResponse
        file_batches: AsyncFileBatchesWithRawResponse
        create = AsyncRaw(AsyncVectorStores.create)
        retrieve = AsyncRaw(AsyncVectorStores.retrieve)
        update = AsyncRaw(AsyncVectorStores.update)
        list = AsyncRaw(AsyncVectorStores.list)
        delete = AsyncRaw(AsyncVectorStores.delete)
        search = AsyncRaw(AsyncVectorStores.search)

    class AsyncVectorStoresWithStreamingResponse:
        files: AsyncFilesWithStreamingResponse
        file_batches: AsyncFileBatchesWithStreamingResponse
        create = AsyncStreamed(AsyncVectorStores.create)
        retrieve = AsyncStreamed(AsyncVectorStores.retrieve)
        update = AsyncStreamed(AsyncVectorStores.update)
        list = AsyncStreamed(AsyncVectorStores.list)
        delete = AsyncStreamed(AsyncVectorStores.delete)
        search = AsyncStreamed(AsyncVectorStores.search)

    class AsyncFilesWithRawResponse:
        create = AsyncRaw(AsyncFiles.create)
        retrieve = AsyncRaw(AsyncFiles.retrieve)
        update = AsyncRaw(AsyncFiles.update)
        list = AsyncRaw(AsyncFiles.list)
        delete = AsyncRaw(AsyncFiles.delete)
        content = AsyncRaw(AsyncFiles.content)

    class AsyncFilesWithStreamingResponse:
        create = AsyncStreamed(AsyncFiles.create)
        retrieve = AsyncStreamed(AsyncFiles.retrieve)
        update = AsyncStreamed(AsyncFiles.update)
        list = AsyncStreamed(AsyncFiles.list)
        delete = AsyncStreamed(AsyncFiles.delete)
        content = AsyncStreamed(AsyncFiles.content)

    class AsyncFileBatchesWithRawResponse:
        create = AsyncRaw(AsyncFileBatches.create)
        retrieve = AsyncRaw(AsyncFileBatches.retrieve)
        cancel = AsyncRaw(AsyncFileBatches.cancel)
        list_files = AsyncRaw(AsyncFileBatches.list_files)

    class AsyncFileBatchesWithStreamingResponse:
        create = AsyncStreamed(AsyncFileBatches.create)
        retrieve = AsyncStreamed(AsyncFileBatches.retrieve)
        cancel = AsyncStreamed(AsyncFileBatches.cancel)
        list_files = AsyncStreamed(AsyncFileBatches.list_files)
