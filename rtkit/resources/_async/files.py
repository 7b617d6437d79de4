# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.files``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.client._async.response import AsyncBinaryContent
from rtkit.client.call import Operation
from rtkit.client.deprecation import deprecated
from rtkit.helpers.waiting._async.polling import AsyncFilesHelpers
from rtkit.resources.operations import files as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.pages import AsyncCursorPage
    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._backends.aio import AsyncPaginator
    from rtkit.client.options import RequestParams
    from rtkit.resources.params.files import FilesCreateParams, FilesListParams
    from rtkit.types.files.models import FileDeleted, FileObject

__all__ = ["AsyncFiles"]

_FILES_CONTENT: Operation[AsyncBinaryContent] = Operation(
    "files.content",
    "GET",
    "/files/{file_id}/content",
    AsyncBinaryContent,
    fixed_headers={"Accept": "application/binary"},
)


class AsyncFiles(AsyncFilesHelpers, AsyncResource):
    """``client.files``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncFilesWithRawResponse
        with_streaming_response: AsyncFilesWithStreamingResponse

    async def create(self, **params: Unpack[FilesCreateParams]) -> FileObject:
        """Create a file. ``POST /files``

        Args:
            file: The file: a file that is open in binary mode, a path, bytes, or a tuple with a name.
            purpose: What the file is for: assistants, batch, fine-tune, vision, user_data or evals.
            expires_after: When the file expires. Default: files for batch after 30 days, all others never.
        """
        return await self._operate(operations.FILES_CREATE, params)

    async def retrieve(self, file_id: str, **params: Unpack[RequestParams]) -> FileObject:
        """Retrieve a file. ``GET /files/{file_id}``

        Args:
            file_id: The id of the file.
        """
        return await self._operate(operations.FILES_RETRIEVE, params, file_id=file_id)

    def list(self, **params: Unpack[FilesListParams]) -> AsyncPaginator[AsyncCursorPage[FileObject]]:
        """List the files, in pages. ``GET /files``

        Args:
            after: The id after which the page begins: the last one of the page before. Default: from the
                start.
            limit: How many files a page has at most, from 1 to 10,000. Default: 10,000.
            order: By time of creation: asc or desc. Default: desc.
            purpose: Only files for this purpose. Default: all.
        """
        return self._paginate(operations.FILES_LIST, params)

    async def delete(self, file_id: str, **params: Unpack[RequestParams]) -> FileDeleted:
        """Delete a file. ``DELETE /files/{file_id}``

        Args:
            file_id: The id of the file.
        """
        return await self._operate(operations.FILES_DELETE, params, file_id=file_id)

    async def content(self, file_id: str, **params: Unpack[RequestParams]) -> AsyncBinaryContent:
        """Download the content of a file. ``GET /files/{file_id}/content``

        Args:
            file_id: The id of the file.
        """
        return await self._operate(_FILES_CONTENT, params, file_id=file_id)

    @deprecated("files.retrieve_content() is deprecated: use content() instead")
    async def retrieve_content(self, file_id: str, **params: Unpack[RequestParams]) -> str:
        """Retrieve the content of a file. ``GET /files/{file_id}/content``

        Args:
            file_id: The id of the file.
        """
        return await self._operate(operations.FILES_RETRIEVE_CONTENT, params, file_id=file_id)


if TYPE_CHECKING:

    class AsyncFilesWithRawResponse:
        create = AsyncRaw(AsyncFiles.create)
        retrieve = AsyncRaw(AsyncFiles.retrieve)
        list = AsyncRaw(AsyncFiles.list)
        delete = AsyncRaw(AsyncFiles.delete)
        content = AsyncRaw(AsyncFiles.content)
        retrieve_content = AsyncRaw(AsyncFiles.retrieve_content)

    class AsyncFilesWithStreamingResponse:
        create = AsyncStreamed(AsyncFiles.create)
        retrieve = AsyncStreamed(AsyncFiles.retrieve)
        list = AsyncStreamed(AsyncFiles.list)
        delete = AsyncStreamed(AsyncFiles.delete)
        content = AsyncStreamed(AsyncFiles.content)
        retrieve_content = AsyncStreamed(AsyncFiles.retrieve_content)
