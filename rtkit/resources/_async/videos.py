# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.videos``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.client._async.response import AsyncBinaryContent
from rtkit.client.call import Operation
from rtkit.client.deprecation import deprecated
from rtkit.helpers.waiting._async.polling import AsyncVideosHelpers
from rtkit.resources.operations import videos as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.pages import AsyncConversationCursorPage
    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._backends.aio import AsyncPaginator
    from rtkit.client.options import RequestParams
    from rtkit.resources.params.videos import (
        VideosCreateCharacterParams,
        VideosCreateParams,
        VideosDownloadContentParams,
        VideosEditParams,
        VideosExtendParams,
        VideosListParams,
        VideosRemixParams,
    )
    from rtkit.types.videos.models import Video, VideoDeleteResponse, VideoGetCharacterResponse

__all__ = ["AsyncVideos"]

_VIDEOS_DOWNLOAD_CONTENT: Operation[AsyncBinaryContent] = Operation(
    "videos.download_content",
    "GET",
    "/videos/{video_id}/content",
    AsyncBinaryContent,
    query="variant",
    fixed_headers={"Accept": "application/binary"},
)


class AsyncVideos(AsyncVideosHelpers, AsyncResource):
    """``client.videos``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncVideosWithRawResponse
        with_streaming_response: AsyncVideosWithStreamingResponse

    @deprecated("videos.create() is deprecated: the API ends on 24 September 2026")
    async def create(self, **params: Unpack[VideosCreateParams]) -> Video:
        """Create a video. ``POST /videos``"""
        return await self._operate(operations.VIDEOS_CREATE, params)

    @deprecated("videos.retrieve() is deprecated: the API ends on 24 September 2026")
    async def retrieve(self, video_id: str, **params: Unpack[RequestParams]) -> Video:
        """Retrieve a video. ``GET /videos/{video_id}``"""
        return await self._operate(operations.VIDEOS_RETRIEVE, params, video_id=video_id)

    @deprecated("videos.list() is deprecated: the API ends on 24 September 2026")
    def list(self, **params: Unpack[VideosListParams]) -> AsyncPaginator[AsyncConversationCursorPage[Video]]:
        """List the videos, in pages. ``GET /videos``"""
        return self._paginate(operations.VIDEOS_LIST, params)

    @deprecated("videos.delete() is deprecated: the API ends on 24 September 2026")
    async def delete(self, video_id: str, **params: Unpack[RequestParams]) -> VideoDeleteResponse:
        """Delete a video. ``DELETE /videos/{video_id}``"""
        return await self._operate(operations.VIDEOS_DELETE, params, video_id=video_id)

    @deprecated("videos.create_character() is deprecated: the API ends on 24 September 2026")
    async def create_character(
        self, **params: Unpack[VideosCreateCharacterParams]
    ) -> VideoGetCharacterResponse:
        """Create a character. ``POST /videos/characters``"""
        return await self._operate(operations.VIDEOS_CREATE_CHARACTER, params)

    @deprecated("videos.download_content() is deprecated: the API ends on 24 September 2026")
    async def download_content(
        self, video_id: str, **params: Unpack[VideosDownloadContentParams]
    ) -> AsyncBinaryContent:
        """Download the content of a video. ``GET /videos/{video_id}/content``"""
        return await self._operate(_VIDEOS_DOWNLOAD_CONTENT, params, video_id=video_id)

    @deprecated("videos.edit() is deprecated: the API ends on 24 September 2026")
    async def edit(self, **params: Unpack[VideosEditParams]) -> Video:
        """Edit a video. ``POST /videos/edits``"""
        return await self._operate(operations.VIDEOS_EDIT, params)

    @deprecated("videos.extend() is deprecated: the API ends on 24 September 2026")
    async def extend(self, **params: Unpack[VideosExtendParams]) -> Video:
        """Extend a video. ``POST /videos/extensions``"""
        return await self._operate(operations.VIDEOS_EXTEND, params)

    @deprecated("videos.get_character() is deprecated: the API ends on 24 September 2026")
    async def get_character(
        self, character_id: str, **params: Unpack[RequestParams]
    ) -> VideoGetCharacterResponse:
        """Get a character. ``GET /videos/characters/{character_id}``"""
        return await self._operate(operations.VIDEOS_GET_CHARACTER, params, character_id=character_id)

    @deprecated("videos.remix() is deprecated: the API ends on 24 September 2026")
    async def remix(self, video_id: str, **params: Unpack[VideosRemixParams]) -> Video:
        """Remix a video. ``POST /videos/{video_id}/remix``"""
        return await self._operate(operations.VIDEOS_REMIX, params, video_id=video_id)


if TYPE_CHECKING:

    class AsyncVideosWithRawResponse:
        create = AsyncRaw(AsyncVideos.create)
        retrieve = AsyncRaw(AsyncVideos.retrieve)
        list = AsyncRaw(AsyncVideos.list)
        delete = AsyncRaw(AsyncVideos.delete)
        create_character = AsyncRaw(AsyncVideos.create_character)
        download_content = AsyncRaw(AsyncVideos.download_content)
        edit = AsyncRaw(AsyncVideos.edit)
        extend = AsyncRaw(AsyncVideos.extend)
        get_character = AsyncRaw(AsyncVideos.get_character)
        remix = AsyncRaw(AsyncVideos.remix)

    class AsyncVideosWithStreamingResponse:
        create = AsyncStreamed(AsyncVideos.create)
        retrieve = AsyncStreamed(AsyncVideos.retrieve)
        list = AsyncStreamed(AsyncVideos.list)
        delete = AsyncStreamed(AsyncVideos.delete)
        create_character = AsyncStreamed(AsyncVideos.create_character)
        download_content = AsyncStreamed(AsyncVideos.download_content)
        edit = AsyncStreamed(AsyncVideos.edit)
        extend = AsyncStreamed(AsyncVideos.extend)
        get_character = AsyncStreamed(AsyncVideos.get_character)
        remix = AsyncStreamed(AsyncVideos.remix)
