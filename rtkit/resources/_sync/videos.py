# Made from rtkit/resources/_async/videos.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.videos``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource
from rtkit.client._sync.response import BinaryContent
from rtkit.client.call import Operation
from rtkit.client.deprecation import deprecated
from rtkit.helpers.waiting._sync.polling import VideosHelpers
from rtkit.resources.operations import videos as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._backends.blocking import Paginator
    from rtkit.client._sync.pages import SyncConversationCursorPage
    from rtkit.client._sync.resource import Raw, Streamed
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

__all__ = ["Videos"]

_VIDEOS_DOWNLOAD_CONTENT: Operation[BinaryContent] = Operation(
    "videos.download_content",
    "GET",
    "/videos/{video_id}/content",
    BinaryContent,
    query="variant",
    fixed_headers={"Accept": "application/binary"},
)


class Videos(VideosHelpers, Resource):
    """``client.videos``"""

    if TYPE_CHECKING:
        with_raw_response: VideosWithRawResponse
        with_streaming_response: VideosWithStreamingResponse

    @deprecated("videos.create() is deprecated: the API ends on 24 September 2026")
    def create(self, **params: Unpack[VideosCreateParams]) -> Video:
        """Create a video. ``POST /videos``"""
        return self._operate(operations.VIDEOS_CREATE, params)

    @deprecated("videos.retrieve() is deprecated: the API ends on 24 September 2026")
    def retrieve(self, video_id: str, **params: Unpack[RequestParams]) -> Video:
        """Retrieve a video. ``GET /videos/{video_id}``"""
        return self._operate(operations.VIDEOS_RETRIEVE, params, video_id=video_id)

    @deprecated("videos.list() is deprecated: the API ends on 24 September 2026")
    def list(self, **params: Unpack[VideosListParams]) -> Paginator[SyncConversationCursorPage[Video]]:
        """List the videos, in pages. ``GET /videos``"""
        return self._paginate(operations.VIDEOS_LIST, params)

    @deprecated("videos.delete() is deprecated: the API ends on 24 September 2026")
    def delete(self, video_id: str, **params: Unpack[RequestParams]) -> VideoDeleteResponse:
        """Delete a video. ``DELETE /videos/{video_id}``"""
        return self._operate(operations.VIDEOS_DELETE, params, video_id=video_id)

    @deprecated("videos.create_character() is deprecated: the API ends on 24 September 2026")
    def create_character(self, **params: Unpack[VideosCreateCharacterParams]) -> VideoGetCharacterResponse:
        """Create a character. ``POST /videos/characters``"""
        return self._operate(operations.VIDEOS_CREATE_CHARACTER, params)

    @deprecated("videos.download_content() is deprecated: the API ends on 24 September 2026")
    def download_content(self, video_id: str, **params: Unpack[VideosDownloadContentParams]) -> BinaryContent:
        """Download the content of a video. ``GET /videos/{video_id}/content``"""
        return self._operate(_VIDEOS_DOWNLOAD_CONTENT, params, video_id=video_id)

    @deprecated("videos.edit() is deprecated: the API ends on 24 September 2026")
    def edit(self, **params: Unpack[VideosEditParams]) -> Video:
        """Edit a video. ``POST /videos/edits``"""
        return self._operate(operations.VIDEOS_EDIT, params)

    @deprecated("videos.extend() is deprecated: the API ends on 24 September 2026")
    def extend(self, **params: Unpack[VideosExtendParams]) -> Video:
        """Extend a video. ``POST /videos/extensions``"""
        return self._operate(operations.VIDEOS_EXTEND, params)

    @deprecated("videos.get_character() is deprecated: the API ends on 24 September 2026")
    def get_character(self, character_id: str, **params: Unpack[RequestParams]) -> VideoGetCharacterResponse:
        """Get a character. ``GET /videos/characters/{character_id}``"""
        return self._operate(operations.VIDEOS_GET_CHARACTER, params, character_id=character_id)

    @deprecated("videos.remix() is deprecated: the API ends on 24 September 2026")
    def remix(self, video_id: str, **params: Unpack[VideosRemixParams]) -> Video:
        """Remix a video. ``POST /videos/{video_id}/remix``"""
        return self._operate(operations.VIDEOS_REMIX, params, video_id=video_id)


if TYPE_CHECKING:

    class VideosWithRawResponse:
        create = Raw(Videos.create)
        retrieve = Raw(Videos.retrieve)
        list = Raw(Videos.list)
        delete = Raw(Videos.delete)
        create_character = Raw(Videos.create_character)
        download_content = Raw(Videos.download_content)
        edit = Raw(Videos.edit)
        extend = Raw(Videos.extend)
        get_character = Raw(Videos.get_character)
        remix = Raw(Videos.remix)

    class VideosWithStreamingResponse:
        create = Streamed(Videos.create)
        retrieve = Streamed(Videos.retrieve)
        list = Streamed(Videos.list)
        delete = Streamed(Videos.delete)
        create_character = Streamed(Videos.create_character)
        download_content = Streamed(Videos.download_content)
        edit = Streamed(Videos.edit)
        extend = Streamed(Videos.extend)
        get_character = Streamed(Videos.get_character)
        remix = Streamed(Videos.remix)
