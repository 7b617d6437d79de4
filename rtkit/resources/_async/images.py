# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.images``"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from rtkit.client._async.resource import AsyncResource
from rtkit.client.call import Operation
from rtkit.client.deprecation import deprecated

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.client._async.response import AsyncResponseManager
    from rtkit.client._async.stream import AsyncStream
    from rtkit.client.raw import RawResponse
    from rtkit.core.sentinels import Omit
    from rtkit.resources.params.images import (
        ImagesCreateVariationParams,
        ImagesEditParams,
        ImagesGenerateParams,
    )
    from rtkit.types.images.models import ImageEditStreamEvent, ImageGenStreamEvent, ImagesResponse

__all__ = ["AsyncImages"]

_IMAGES_CREATE_VARIATION: Operation[ImagesResponse] = Operation(
    "images.create_variation",
    "POST",
    "/images/variations",
    "rtkit.types.images.models:ImagesResponse",
    body="image model n response_format size user",
    required=(("image",),),
    files=(("image",),),
    multipart=True,
)
_IMAGES_EDIT: Operation[ImagesResponse] = Operation(
    "images.edit",
    "POST",
    "/images/edits",
    "rtkit.types.images.models:ImagesResponse",
    body=(
        "image prompt background complexity frame_count frame_duration_ms input_fidelity markup mask model n "
        "output_compression output_format partial_images quality response_format safety_identifier size "
        "stream svg user"
    ),
    required=(("image", "prompt"), ("image", "prompt", "stream")),
    streams="rtkit.types.images.models:ImageEditStreamEvent",
    files=(("image",), ("image", "<array>"), ("markup",), ("mask",)),
    multipart=True,
)
_IMAGES_GENERATE: Operation[ImagesResponse] = Operation(
    "images.generate",
    "POST",
    "/images/generations",
    "rtkit.types.images.models:ImagesResponse",
    body=(
        "prompt background complexity frame_count frame_duration_ms model moderation n output_compression "
        "output_format partial_images quality response_format safety_identifier size stream style svg user"
    ),
    required=(("prompt",), ("prompt", "stream")),
    streams="rtkit.types.images.models:ImageGenStreamEvent",
)


class AsyncImages(AsyncResource):
    """``client.images``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncImagesWithRawResponse
        with_streaming_response: AsyncImagesWithStreamingResponse

    @deprecated("images.create_variation() is deprecated: it goes out of use")
    async def create_variation(self, **params: Unpack[ImagesCreateVariationParams]) -> ImagesResponse:
        """Create a variation of an image. ``POST /images/variations``"""
        return await self._operate(_IMAGES_CREATE_VARIATION, params)

    @overload
    async def edit(
        self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ImagesEditParams]
    ) -> ImagesResponse: ...
    @overload
    async def edit(
        self, *, stream: Literal[True], **params: Unpack[ImagesEditParams]
    ) -> AsyncStream[ImageEditStreamEvent]: ...
    @overload
    async def edit(
        self, *, stream: bool, **params: Unpack[ImagesEditParams]
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]: ...
    async def edit(self, **params: Any) -> Any:
        """Edit an image. ``POST /images/edits``"""
        return await self._operate(_IMAGES_EDIT, params)

    @overload
    async def generate(
        self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ImagesGenerateParams]
    ) -> ImagesResponse: ...
    @overload
    async def generate(
        self, *, stream: Literal[True], **params: Unpack[ImagesGenerateParams]
    ) -> AsyncStream[ImageGenStreamEvent]: ...
    @overload
    async def generate(
        self, *, stream: bool, **params: Unpack[ImagesGenerateParams]
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]: ...
    async def generate(self, **params: Any) -> Any:
        """Generate an image. ``POST /images/generations``"""
        return await self._operate(_IMAGES_GENERATE, params)


if TYPE_CHECKING:

    class AsyncImagesWithRawResponse:
        create_variation = AsyncRaw(AsyncImages.create_variation)

        @overload
        async def edit(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ImagesEditParams]
        ) -> RawResponse[ImagesResponse]: ...
        @overload
        async def edit(
            self, *, stream: Literal[True], **params: Unpack[ImagesEditParams]
        ) -> RawResponse[AsyncStream[ImageEditStreamEvent]]: ...
        @overload
        async def edit(
            self, *, stream: bool, **params: Unpack[ImagesEditParams]
        ) -> RawResponse[ImagesResponse | AsyncStream[ImageEditStreamEvent]]: ...
        async def edit(self, **params: Any) -> Any: ...
        @overload
        async def generate(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ImagesGenerateParams]
        ) -> RawResponse[ImagesResponse]: ...
        @overload
        async def generate(
            self, *, stream: Literal[True], **params: Unpack[ImagesGenerateParams]
        ) -> RawResponse[AsyncStream[ImageGenStreamEvent]]: ...
        @overload
        async def generate(
            self, *, stream: bool, **params: Unpack[ImagesGenerateParams]
        ) -> RawResponse[ImagesResponse | AsyncStream[ImageGenStreamEvent]]: ...
        async def generate(self, **params: Any) -> Any: ...

    class AsyncImagesWithStreamingResponse:
        create_variation = AsyncStreamed(AsyncImages.create_variation)

        @overload
        def edit(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ImagesEditParams]
        ) -> AsyncResponseManager[ImagesResponse]: ...
        @overload
        def edit(
            self, *, stream: Literal[True], **params: Unpack[ImagesEditParams]
        ) -> AsyncResponseManager[AsyncStream[ImageEditStreamEvent]]: ...
        @overload
        def edit(
            self, *, stream: bool, **params: Unpack[ImagesEditParams]
        ) -> AsyncResponseManager[ImagesResponse | AsyncStream[ImageEditStreamEvent]]: ...
        def edit(self, **params: Any) -> Any: ...
        @overload
        def generate(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ImagesGenerateParams]
        ) -> AsyncResponseManager[ImagesResponse]: ...
        @overload
        def generate(
            self, *, stream: Literal[True], **params: Unpack[ImagesGenerateParams]
        ) -> AsyncResponseManager[AsyncStream[ImageGenStreamEvent]]: ...
        @overload
        def generate(
            self, *, stream: bool, **params: Unpack[ImagesGenerateParams]
        ) -> AsyncResponseManager[ImagesResponse | AsyncStream[ImageGenStreamEvent]]: ...
        def generate(self, **params: Any) -> Any: ...
