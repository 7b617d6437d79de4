# Made from rtkit/resources/_async/images.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.images``"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from rtkit.client._sync.resource import Resource
from rtkit.client.call import Operation
from rtkit.client.deprecation import deprecated

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from rtkit.client._sync.resource import Raw, Streamed
    from rtkit.client._sync.response import ResponseManager
    from rtkit.client._sync.stream import Stream
    from rtkit.client.raw import RawResponse
    from rtkit.core.sentinels import Omit
    from rtkit.resources.params.images import (
        ImagesCreateVariationParams,
        ImagesEditParams,
        ImagesGenerateParams,
    )
    from rtkit.types.images.models import ImageEditStreamEvent, ImageGenStreamEvent, ImagesResponse

__all__ = ["Images"]

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


class Images(Resource):
    """``client.images``"""

    if TYPE_CHECKING:
        with_raw_response: ImagesWithRawResponse
        with_streaming_response: ImagesWithStreamingResponse

    @deprecated("images.create_variation() is deprecated: it goes out of use")
    def create_variation(self, **params: Unpack[ImagesCreateVariationParams]) -> ImagesResponse:
        """Create a variation of an image. ``POST /images/variations``"""
        return self._operate(_IMAGES_CREATE_VARIATION, params)

    @overload
    def edit(
        self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ImagesEditParams]
    ) -> ImagesResponse: ...
    @overload
    def edit(
        self, *, stream: Literal[True], **params: Unpack[ImagesEditParams]
    ) -> Stream[ImageEditStreamEvent]: ...
    @overload
    def edit(
        self, *, stream: bool, **params: Unpack[ImagesEditParams]
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]: ...
    def edit(self, **params: Any) -> Any:
        """Edit an image. ``POST /images/edits``"""
        return self._operate(_IMAGES_EDIT, params)

    @overload
    def generate(
        self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ImagesGenerateParams]
    ) -> ImagesResponse: ...
    @overload
    def generate(
        self, *, stream: Literal[True], **params: Unpack[ImagesGenerateParams]
    ) -> Stream[ImageGenStreamEvent]: ...
    @overload
    def generate(
        self, *, stream: bool, **params: Unpack[ImagesGenerateParams]
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]: ...
    def generate(self, **params: Any) -> Any:
        """Generate an image. ``POST /images/generations``"""
        return self._operate(_IMAGES_GENERATE, params)


if TYPE_CHECKING:

    class ImagesWithRawResponse:
        create_variation = Raw(Images.create_variation)

        @overload
        def edit(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ImagesEditParams]
        ) -> RawResponse[ImagesResponse]: ...
        @overload
        def edit(
            self, *, stream: Literal[True], **params: Unpack[ImagesEditParams]
        ) -> RawResponse[Stream[ImageEditStreamEvent]]: ...
        @overload
        def edit(
            self, *, stream: bool, **params: Unpack[ImagesEditParams]
        ) -> RawResponse[ImagesResponse | Stream[ImageEditStreamEvent]]: ...
        def edit(self, **params: Any) -> Any: ...
        @overload
        def generate(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ImagesGenerateParams]
        ) -> RawResponse[ImagesResponse]: ...
        @overload
        def generate(
            self, *, stream: Literal[True], **params: Unpack[ImagesGenerateParams]
        ) -> RawResponse[Stream[ImageGenStreamEvent]]: ...
        @overload
        def generate(
            self, *, stream: bool, **params: Unpack[ImagesGenerateParams]
        ) -> RawResponse[ImagesResponse | Stream[ImageGenStreamEvent]]: ...
        def generate(self, **params: Any) -> Any: ...

    class ImagesWithStreamingResponse:
        create_variation = Streamed(Images.create_variation)

        @overload
        def edit(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ImagesEditParams]
        ) -> ResponseManager[ImagesResponse]: ...
        @overload
        def edit(
            self, *, stream: Literal[True], **params: Unpack[ImagesEditParams]
        ) -> ResponseManager[Stream[ImageEditStreamEvent]]: ...
        @overload
        def edit(
            self, *, stream: bool, **params: Unpack[ImagesEditParams]
        ) -> ResponseManager[ImagesResponse | Stream[ImageEditStreamEvent]]: ...
        def edit(self, **params: Any) -> Any: ...
        @overload
        def generate(
            self, *, stream: Literal[False] | Omit | None = ..., **params: Unpack[ImagesGenerateParams]
        ) -> ResponseManager[ImagesResponse]: ...
        @overload
        def generate(
            self, *, stream: Literal[True], **params: Unpack[ImagesGenerateParams]
        ) -> ResponseManager[Stream[ImageGenStreamEvent]]: ...
        @overload
        def generate(
            self, *, stream: bool, **params: Unpack[ImagesGenerateParams]
        ) -> ResponseManager[ImagesResponse | Stream[ImageGenStreamEvent]]: ...
        def generate(self, **params: Any) -> Any: ...
