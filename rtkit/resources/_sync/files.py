# Made from rtkit/resources/_async/files.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.files``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource
from rtkit.client._sync.response import BinaryContent
from rtkit.client.call import Operation
from rtkit.client.deprecation import deprecated
from rtkit.helpers.waiting._sync.polling import FilesHelpers
from rtkit.resources.operations import files as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._backends.blocking import Paginator
    from rtkit.client._sync.pages import SyncCursorPage
    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.client.options import RequestParams
    from rtkit.resources.params.files import FilesCreateParams, FilesListParams
    from rtkit.types.files.models import FileDeleted, FileObject

__all__ = ["Files"]

_FILES_CONTENT: Operation[BinaryContent] = Operation(
    "files.content",
    "GET",
    "/files/{file_id}/content",
    BinaryContent,
    fixed_headers={"Accept": "application/binary"},
)


class Files(FilesHelpers, Resource):
    """``client.files``"""

    if TYPE_CHECKING:
        with_raw_response: FilesWithRawResponse
        with_streaming_response: FilesWithStreamingResponse

    def create(self, **params: Unpack[FilesCreateParams]) -> FileObject:
        """Create a file. ``POST /files``

        Args:
            file: The file: a file that is open in binary mode, a path, bytes, or a tuple with a name.
            purpose: What the file is for: assistants, batch, fine-tune, vision, user_data or evals.
            expires_after: When the file expires. Default: files for batch after 30 days, all others never.
        """
        return self._operate(operations.FILES_CREATE, params)

    def retrieve(self, file_id: str, **params: Unpack[RequestParams]) -> FileObject:
        """Retrieve a file. ``GET /files/{file_id}``

        Args:
            file_id: The id of the file.
        """
        return self._operate(operations.FILES_RETRIEVE, params, file_id=file_id)

    def list(self, **params: Unpack[FilesListParams]) -> Paginator[SyncCursorPage[FileObject]]:
        """List the files, in pages. ``GET /files``

        Args:
            after: The id after which the page begins: the last one of the page before. Default: from the
                start.
            limit: How many files a page has at most, from 1 to 10,000. Default: 10,000.
            order: By time of creation: asc or desc. Default: desc.
            purpose: Only files for this purpose. Default: all.
        """
        return self._paginate(operations.FILES_LIST, params)

    def delete(self, file_id: str, **params: Unpack[RequestParams]) -> FileDeleted:
        """Delete a file. ``DELETE /files/{file_id}``

        Args:
            file_id: The id of the file.
        """
        return self._operate(operations.FILES_DELETE, params, file_id=file_id)

    def content(self, file_id: str, **params: Unpack[RequestParams]) -> BinaryContent:
        """Download the content of a file. ``GET /files/{file_id}/content``

        Args:
            file_id: The id of the file.
        """
        return self._operate(_FILES_CONTENT, params, file_id=file_id)

    @deprecated("files.retrieve_content() is deprecated: use content() instead")
    def retrieve_content(self, file_id: str, **params: Unpack[RequestParams]) -> str:
        """Retrieve the content of a file. ``GET /files/{file_id}/content``

        Args:
            file_id: The id of the file.
        """
        return self._operate(operations.FILES_RETRIEVE_CONTENT, params, file_id=file_id)


if TYPE_CHECKING:

    class FilesWithRawResponse:
        create = Raw(Files.create)
        retrieve = Raw(Files.retrieve)
        list = Raw(Files.list)
        delete = Raw(Files.delete)
        content = Raw(Files.content)
        retrieve_content = Raw(Files.retrieve_content)

    class FilesWithStreamingResponse:
        create = Streamed(Files.create)
        retrieve = Streamed(Files.retrieve)
        list = Streamed(Files.list)
        delete = Streamed(Files.delete)
        content = Streamed(Files.content)
        retrieve_content = Streamed(Files.retrieve_content)
