# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.uploads``"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.helpers.waiting._async.uploads import AsyncUploadsHelpers
from rtkit.resources.operations import uploads as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client.options import RequestParams
    from rtkit.resources.params.uploads import PartsCreateParams, UploadsCompleteParams, UploadsCreateParams
    from rtkit.types.uploads.models import Upload, UploadPart

__all__ = ["AsyncParts", "AsyncUploads"]


class AsyncUploads(AsyncUploadsHelpers, AsyncResource):
    """``client.uploads``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncUploadsWithRawResponse
        with_streaming_response: AsyncUploadsWithStreamingResponse

    @cached_property
    def parts(self) -> AsyncParts:
        """``client.uploads.parts``"""
        return AsyncParts(self._client, self._reply)

    async def create(self, **params: Unpack[UploadsCreateParams]) -> Upload:
        """Create an upload. ``POST /uploads``

        Args:
            bytes: The size of the whole file, in bytes.
            filename: The name of the file.
            mime_type: The media type of the file, which must suit its purpose.
            purpose: What the file is for, as of files.create.
            expires_after: When the file expires. Default: files for batch after 30 days, all others never.
        """
        return await self._operate(operations.UPLOADS_CREATE, params)

    async def cancel(self, upload_id: str, **params: Unpack[RequestParams]) -> Upload:
        """Cancel an upload. ``POST /uploads/{upload_id}/cancel``

        Args:
            upload_id: The id of the upload.
        """
        return await self._operate(operations.UPLOADS_CANCEL, params, upload_id=upload_id)

    async def complete(self, upload_id: str, **params: Unpack[UploadsCompleteParams]) -> Upload:
        """Complete an upload. ``POST /uploads/{upload_id}/complete``

        Args:
            upload_id: The id of the upload.
            part_ids: The ids of the parts, in the order in which they make the file.
            md5: The MD5 of the whole file in hex, to compare with what came. Default: not compared.
        """
        return await self._operate(operations.UPLOADS_COMPLETE, params, upload_id=upload_id)


class AsyncParts(AsyncResource):
    """``client.uploads.parts``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncPartsWithRawResponse
        with_streaming_response: AsyncPartsWithStreamingResponse

    async def create(self, upload_id: str, **params: Unpack[PartsCreateParams]) -> UploadPart:
        """Create a part for an upload. ``POST /uploads/{upload_id}/parts``

        Args:
            upload_id: The id of the upload.
            data: The bytes of this part, up to 64 MB.
        """
        return await self._operate(operations.PARTS_CREATE, params, upload_id=upload_id)


if TYPE_CHECKING:

    class AsyncUploadsWithRawResponse:
        parts: AsyncPartsWithRawResponse
        create = AsyncRaw(AsyncUploads.create)
        cancel = AsyncRaw(AsyncUploads.cancel)
        complete = AsyncRaw(AsyncUploads.complete)

    class AsyncUploadsWithStreamingResponse:
        parts: AsyncPartsWithStreamingResponse
        create = AsyncStreamed(AsyncUploads.create)
        cancel = AsyncStreamed(AsyncUploads.cancel)
        complete = AsyncStreamed(AsyncUploads.complete)

    class AsyncPartsWithRawResponse:
        create = AsyncRaw(AsyncParts.create)

    class AsyncPartsWithStreamingResponse:
        create = AsyncStreamed(AsyncParts.create)
