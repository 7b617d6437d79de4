# Made from rtkit/resources/_async/containers.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.containers``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource
from rtkit.client._sync.response import BinaryContent
from rtkit.client.call import Operation
from rtkit.resources.operations import containers as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._backends.blocking import Paginator
    from rtkit.client._sync.pages import SyncCursorPage
    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.client.options import RequestParams
    from rtkit.resources.params.containers import (
        ContainersCreateParams,
        ContainersListParams,
        FilesCreateParams,
        FilesListParams,
    )
    from rtkit.types.containers.models import ContainerListResponse, FileListResponse

__all__ = ["Containers", "Content", "Files"]

_CONTENT_RETRIEVE: Operation[BinaryContent] = Operation(
    "containers.files.content.retrieve",
    "GET",
    "/containers/{container_id}/files/{file_id}/content",
    BinaryContent,
    fixed_headers={"Accept": "application/binary"},
)


class Containers(Resource):
    """``client.containers``"""

    if TYPE_CHECKING:
        with_raw_response: ContainersWithRawResponse
        with_streaming_response: ContainersWithStreamingResponse

    @cached_property
    def files(self) -> Files:
        """``client.containers.files``"""
        return Files(self._client, self._reply)

    def create(self, **params: Unpack[ContainersCreateParams]) -> ContainerListResponse:
        """Create a container. ``POST /containers``"""
        return self._operate(operations.CONTAINERS_CREATE, params)

    def retrieve(self, container_id: str, **params: Unpack[RequestParams]) -> ContainerListResponse:
        """Retrieve a container. ``GET /containers/{container_id}``"""
        return self._operate(operations.CONTAINERS_RETRIEVE, params, container_id=container_id)

    def list(
        self, **params: Unpack[ContainersListParams]
    ) -> Paginator[SyncCursorPage[ContainerListResponse]]:
        """List the containers, in pages. ``GET /containers``"""
        return self._paginate(operations.CONTAINERS_LIST, params)

    def delete(self, container_id: str, **params: Unpack[RequestParams]) -> None:
        """Delete a container. ``DELETE /containers/{container_id}``"""
        return self._operate(operations.CONTAINERS_DELETE, params, container_id=container_id)


class Files(Resource):
    """``client.containers.files``"""

    if TYPE_CHECKING:
        with_raw_response: FilesWithRawResponse
        with_streaming_response: FilesWithStreamingResponse

    @cached_property
    def content(self) -> Content:
        """``client.containers.files.content``"""
        return Content(self._client, self._reply)

    def create(self, container_id: str, **params: Unpack[FilesCreateParams]) -> FileListResponse:
        """Create a file for a container. ``POST /containers/{container_id}/files``"""
        return self._operate(operations.FILES_CREATE, params, container_id=container_id)

    def retrieve(
        self, file_id: str, *, container_id: str, **params: Unpack[RequestParams]
    ) -> FileListResponse:
        """Retrieve a file of a container. ``GET /containers/{container_id}/files/{file_id}``"""
        return self._operate(operations.FILES_RETRIEVE, params, file_id=file_id, container_id=container_id)

    def list(
        self, container_id: str, **params: Unpack[FilesListParams]
    ) -> Paginator[SyncCursorPage[FileListResponse]]:
        """List the files of a container, in pages. ``GET /containers/{container_id}/files``"""
        return self._paginate(operations.FILES_LIST, params, container_id=container_id)

    def delete(self, file_id: str, *, container_id: str, **params: Unpack[RequestParams]) -> None:
        """Delete a file of a container. ``DELETE /containers/{container_id}/files/{file_id}``"""
        return self._operate(operations.FILES_DELETE, params, file_id=file_id, container_id=container_id)


class Content(Resource):
    """``client.containers.files.content``"""

    if TYPE_CHECKING:
        with_raw_response: ContentWithRawResponse
        with_streaming_response: ContentWithStreamingResponse

    def retrieve(self, file_id: str, *, container_id: str, **params: Unpack[RequestParams]) -> BinaryContent:
        """Retrieve the content of a file. ``GET /containers/{container_id}/files/{file_id}/content``"""
        return self._operate(_CONTENT_RETRIEVE, params, file_id=file_id, container_id=container_id)


if TYPE_CHECKING:

    class ContainersWithRawResponse:
        files: FilesWithRawResponse
        create = Raw(Containers.create)
        retrieve = Raw(Containers.retrieve)
        list = Raw(Containers.list)
        delete = Raw(Containers.delete)

    class ContainersWithStreamingResponse:
        files: FilesWithStreamingResponse
        create = Streamed(Containers.create)
        retrieve = Streamed(Containers.retrieve)
        list = Streamed(Containers.list)
        delete = Streamed(Containers.delete)

    class FilesWithRawResponse:
        content: ContentWithRawResponse
        create = Raw(Files.create)
        retrieve = Raw(Files.retrieve)
        list = Raw(Files.list)
        delete = Raw(Files.delete)

    class FilesWithStreamingResponse:
        content: ContentWithStreamingResponse
        create = Streamed(Files.create)
        retrieve = Streamed(Files.retrieve)
        list = Streamed(Files.list)
        delete = Streamed(Files.delete)

    class ContentWithRawResponse:
        retrieve = Raw(Content.retrieve)

    class ContentWithStreamingResponse:
        retrieve = Streamed(Content.retrieve)
