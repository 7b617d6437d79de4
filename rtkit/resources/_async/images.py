# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.images``"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from rtkit.client._async.resource import AsyncResource
from rtkit.client.deprecation import deprecated
from rtkit.resources.operations import images as operations

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


class AsyncImages(AsyncResource):
    """``client.images``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncImagesWithRawResponse
        with_streaming_response: AsyncImagesWithStreamingResponse

    @deprecated("images.create_variation() is deprecated: it goes out of use")
    async def create_variation(self, **params: Unpack[ImagesCreateVariationParams]) -> ImagesResponse:
        """Create a variation of an image. ``POST /images/variations``

        Args:
            image: The image to vary: a square PNG under 4 MB.
            model: The model's id. Default: `dall-e-2`, the only one that makes variations.
            n: How many images, from 1 to 10. Default: 1.
            response_format: url (valid for an hour) or b64_json. Default: url.
            size: 256x256, 512x512 or 1024x1024 pixels. Default: 1024x1024.
            user: Deprecated; use safety_identifier and prompt_cache_key. An id of the end user. Default:
                none.
        """
        return await self._operate(operations.IMAGES_CREATE_VARIATION, params)

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
        """Edit an image. ``POST /images/edits``

        Args:
            image: The image to edit, or several: files, paths or bytes.
            prompt: What is asked for, in words.
            background: transparent, opaque or auto. Transparency needs png or webp. Default: auto.
            complexity: How much is computed to plan the image, whatever its quality. Default: the model's.
            frame_count: How many frames a GIF has, from 2 to 16. Only with output_format gif. Default: 9.
            frame_duration_ms: How long each frame of a GIF is shown, in ms, in steps of 10. Only with gif.
                Default: 200.
            input_fidelity: How closely the input's style and faces are kept: low or high. Default: low.
            markup: A transparent PNG over the first image, of its size, that guides the edit. Not together
                with mask. Default: none.
            mask: A PNG of the image's size; where it is transparent, the image is edited. Default: none.
            model: The model's id. Default: the API's.
            n: How many images, from 1 to 10. Default: 1.
            output_compression: Quality of jpeg and webp, from 0 to 100 percent. Default: 100.
            output_format: png, jpeg, webp, gif or svg, as far as the model has it. Default: png.
            partial_images: How many unfinished images a stream brings, from 0 to 3. Default: 0.
            quality: low, medium, high or auto, as far as the model has it. Default: auto.
            response_format: url (valid for an hour) or b64_json. GPT image models always return b64_json.
                Default: url.
            safety_identifier: A stable, hashed id of the end user, to detect abuse. Up to 128 characters.
                Default: none.
            size: Width and height in pixels, such as 1024x1536, or auto. Default: auto.
            stream: Whether events come as they are made. With true the method returns a stream. Default:
                false.
            svg: Model and effort that draw an SVG. Only with output_format svg. Default: the API's.
            user: Deprecated; use safety_identifier and prompt_cache_key. An id of the end user. Default:
                none.
        """
        return await self._operate(operations.IMAGES_EDIT, params)

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
        """Generate an image. ``POST /images/generations``

        Args:
            prompt: The image in words, up to 32,000 characters (4,000 for `dall-e-3`, 1,000 for
                `dall-e-2`).
            background: transparent, opaque or auto. Transparency needs png or webp. Default: auto.
            complexity: How much is computed to plan the image, whatever its quality. Default: the model's.
            frame_count: How many frames a GIF has, from 2 to 16. Only with output_format gif. Default: 9.
            frame_duration_ms: How long each frame of a GIF is shown, in ms, in steps of 10. Only with gif.
                Default: 200.
            model: The model's id. Default: the API's.
            moderation: How strict the filter is: low or auto. Default: auto.
            n: How many images, from 1 to 10. Default: 1.
            output_compression: Quality of jpeg and webp, from 0 to 100 percent. Default: 100.
            output_format: png, jpeg, webp, gif or svg, as far as the model has it. Default: png.
            partial_images: How many unfinished images a stream brings, from 0 to 3. Default: 0.
            quality: low, medium, high or auto; hd or standard for `dall-e-3`. Default: auto.
            response_format: url (valid for an hour) or b64_json. GPT image models always return b64_json.
                Default: url.
            safety_identifier: A stable, hashed id of the end user, to detect abuse. Up to 128 characters.
                Default: none.
            size: Width and height in pixels, such as 1024x1536, or auto. Default: auto.
            stream: Whether events come as they are made. With true the method returns a stream. Default:
                false.
            style: vivid or natural, for `dall-e-3`. Default: vivid.
            svg: Model and effort that draw an SVG. Only with output_format svg. Default: the API's.
            user: Deprecated; use safety_identifier and prompt_cache_key. An id of the end user. Default:
                none.
        """
        return await self._operate(operations.IMAGES_GENERATE, params)


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
