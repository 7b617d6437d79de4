# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.containers``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.client._async.response import AsyncBinaryContent
from rtkit.client.call import Operation
from rtkit.resources.operations import containers as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.pages import AsyncCursorPage
    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._backends.aio import AsyncPaginator
    from rtkit.client.options import RequestParams
    from rtkit.resources.params.containers import (
        ContainersCreateParams,
        ContainersListParams,
        FilesCreateParams,
        FilesListParams,
    )
    from rtkit.types.containers.models import ContainerListResponse, FileListResponse

__all__ = ["AsyncContainers", "AsyncContent", "AsyncFiles"]

_CONTENT_RETRIEVE: Operation[AsyncBinaryContent] = Operation(
    "containers.files.content.retrieve",
    "GET",
    "/containers/{container_id}/files/{file_id}/content",
    AsyncBinaryContent,
    fixed_headers={"Accept": "application/binary"},
)


class AsyncContainers(AsyncResource):
    """``client.containers``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncContainersWithRawResponse
        with_streaming_response: AsyncContainersWithStreamingResponse

    @cached_property
    def files(self) -> AsyncFiles:
        """``client.containers.files``"""
        return AsyncFiles(self._client, self._reply)

    async def create(self, **params: Unpack[ContainersCreateParams]) -> ContainerListResponse:
        """Create a container. ``POST /containers``"""
        return await self._operate(operations.CONTAINERS_CREATE, params)

    async def retrieve(self, container_id: str, **params: Unpack[RequestParams]) -> ContainerListResponse:
        """Retrieve a container. ``GET /containers/{container_id}``"""
        return await self._operate(operations.CONTAINERS_RETRIEVE, params, container_id=container_id)

    def list(
        self, **params: Unpack[ContainersListParams]
    ) -> AsyncPaginator[AsyncCursorPage[ContainerListResponse]]:
        """List the containers, in pages. ``GET /containers``"""
        return self._paginate(operations.CONTAINERS_LIST, params)

    async def delete(self, container_id: str, **params: Unpack[RequestParams]) -> None:
        """Delete a container. ``DELETE /containers/{container_id}``"""
        return await self._operate(operations.CONTAINERS_DELETE, params, container_id=container_id)


class AsyncFiles(AsyncResource):
    """``client.containers.files``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncFilesWithRawResponse
        with_streaming_response: AsyncFilesWithStreamingResponse

    @cached_property
    def content(self) -> AsyncContent:
        """``client.containers.files.content``"""
        return AsyncContent(self._client, self._reply)

    async def create(self, container_id: str, **params: Unpack[FilesCreateParams]) -> FileListResponse:
        """Create a file for a container. ``POST /containers/{container_id}/files``"""
        return await self._operate(operations.FILES_CREATE, params, container_id=container_id)

    async def retrieve(
        self, file_id: str, *, container_id: str, **params: Unpack[RequestParams]
    ) -> FileListResponse:
        """Retrieve a file of a container. ``GET /containers/{container_id}/files/{file_id}``"""
        return await self._operate(
            operations.FILES_RETRIEVE, params, file_id=file_id, container_id=container_id
        )

    def list(
        self, container_id: str, **params: Unpack[FilesListParams]
    ) -> AsyncPaginator[AsyncCursorPage[FileListResponse]]:
        """List the files of a container, in pages. ``GET /containers/{container_id}/files``"""
        return self._paginate(operations.FILES_LIST, params, container_id=container_id)

    async def delete(self, file_id: str, *, container_id: str, **params: Unpack[RequestParams]) -> None:
        """Delete a file of a container. ``DELETE /containers/{container_id}/files/{file_id}``"""
        return await self._operate(
            operations.FILES_DELETE, params, file_id=file_id, container_id=container_id
        )


class AsyncContent(AsyncResource):
    """``client.containers.files.content``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncContentWithRawResponse
        with_streaming_response: AsyncContentWithStreamingResponse

    async def retrieve(
        self, file_id: str, *, container_id: str, **params: Unpack[RequestParams]
    ) -> AsyncBinaryContent:
        """Retrieve the content of a file. ``GET /containers/{container_id}/files/{file_id}/content``"""
        return await self._operate(_CONTENT_RETRIEVE, params, file_id=file_id, container_id=container_id)


if TYPE_CHECKING:

    class AsyncContainersWithRawResponse:
        files: AsyncFilesWithRawResponse
        create = AsyncRaw(AsyncContainers.create)
        retrieve = AsyncRaw(AsyncContainers.retrieve)
        list = AsyncRaw(AsyncContainers.list)
        delete = AsyncRaw(AsyncContainers.delete)

    class AsyncContainersWithStreamingResponse:
        files: AsyncFilesWithStreamingResponse
        create = AsyncStreamed(AsyncContainers.create)
        retrieve = AsyncStreamed(AsyncContainers.retrieve)
        list = AsyncStreamed(AsyncContainers.list)
        delete = AsyncStreamed(AsyncContainers.delete)

    class AsyncFilesWithRawResponse:
        content: AsyncContentWithRawResponse
        create = AsyncRaw(AsyncFiles.create)
        retrieve = AsyncRaw(AsyncFiles.retrieve)
        list = AsyncRaw(AsyncFiles.list)
        delete = AsyncRaw(AsyncFiles.delete)

    class AsyncFilesWithStreamingResponse:
        content: AsyncContentWithStreamingResponse
        create = AsyncStreamed(AsyncFiles.create)
        retrieve = AsyncStreamed(AsyncFiles.retrieve)
        list = AsyncStreamed(AsyncFiles.list)
        delete = AsyncStreamed(AsyncFiles.delete)

    class AsyncContentWithRawResponse:
        retrieve = AsyncRaw(AsyncContent.retrieve)

    class AsyncContentWithStreamingResponse:
        retrieve = AsyncStreamed(AsyncContent.retrieve)
