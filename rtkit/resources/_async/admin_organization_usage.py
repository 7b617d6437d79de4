# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.admin.organization.usage``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client._async.resource import AsyncResource
from rtkit.resources.operations import admin_organization_usage as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._async.resource import AsyncRaw, AsyncStreamed
    from rtkit.resources.params.admin_organization_usage import (
        UsageAudioSpeechesParams,
        UsageAudioTranscriptionsParams,
        UsageCodeInterpreterSessionsParams,
        UsageCompletionsParams,
        UsageCostsParams,
        UsageDecisionsParams,
        UsageEmbeddingsParams,
        UsageFileSearchCallsParams,
        UsageImagesParams,
        UsageModerationsParams,
        UsageVectorStoresParams,
        UsageWebSearchCallsParams,
    )
    from rtkit.types.admin.organization.models import Response, UsageDecisionsResponse

__all__ = ["AsyncUsage"]


class AsyncUsage(AsyncResource):
    """``client.admin.organization.usage``"""

    if TYPE_CHECKING:
        with_raw_response: AsyncUsageWithRawResponse
        with_streaming_response: AsyncUsageWithStreamingResponse

    async def audio_speeches(self, **params: Unpack[UsageAudioSpeechesParams]) -> Response:
        """List the usage of audio speeches. ``GET /organization/usage/audio_speeches``"""
        return await self._operate(operations.USAGE_AUDIO_SPEECHES, params)

    async def audio_transcriptions(self, **params: Unpack[UsageAudioTranscriptionsParams]) -> Response:
        """List the usage of audio transcriptions. ``GET /organization/usage/audio_transcriptions``"""
        return await self._operate(operations.USAGE_AUDIO_TRANSCRIPTIONS, params)

    async def code_interpreter_sessions(
        self, **params: Unpack[UsageCodeInterpreterSessionsParams]
    ) -> Response:
        """List the usage of code interpreter sessions. ``GET /organization/usage/code_interpreter_sessions``"""
        return await self._operate(operations.USAGE_CODE_INTERPRETER_SESSIONS, params)

    async def completions(self, **params: Unpack[UsageCompletionsParams]) -> Response:
        """List the usage of completions. ``GET /organization/usage/completions``"""
        return await self._operate(operations.USAGE_COMPLETIONS, params)

    async def costs(self, **params: Unpack[UsageCostsParams]) -> Response:
        """List the costs. ``GET /organization/costs``"""
        return await self._operate(operations.USAGE_COSTS, params)

    async def decisions(self, **params: Unpack[UsageDecisionsParams]) -> UsageDecisionsResponse:
        """List the usage of decisions. ``GET /organization/usage/decisions``"""
        return await self._operate(operations.USAGE_DECISIONS, params)

    async def embeddings(self, **params: Unpack[UsageEmbeddingsParams]) -> Response:
        """List the usage of embeddings. ``GET /organization/usage/embeddings``"""
        return await self._operate(operations.USAGE_EMBEDDINGS, params)

    async def file_search_calls(self, **params: Unpack[UsageFileSearchCallsParams]) -> Response:
        """List the usage of file search calls. ``GET /organization/usage/file_search_calls``"""
        return await self._operate(operations.USAGE_FILE_SEARCH_CALLS, params)

    async def images(self, **params: Unpack[UsageImagesParams]) -> Response:
        """List the usage of images. ``GET /organization/usage/images``"""
        return await self._operate(operations.USAGE_IMAGES, params)

    async def moderations(self, **params: Unpack[UsageModerationsParams]) -> Response:
        """List the usage of moderations. ``GET /organization/usage/moderations``"""
        return await self._operate(operations.USAGE_MODERATIONS, params)

    async def vector_stores(self, **params: Unpack[UsageVectorStoresParams]) -> Response:
        """List the usage of vector stores. ``GET /organization/usage/vector_stores``"""
        return await self._operate(operations.USAGE_VECTOR_STORES, params)

    async def web_search_calls(self, **params: Unpack[UsageWebSearchCallsParams]) -> Response:
        """List the usage of web search calls. ``GET /organization/usage/web_search_calls``"""
        return await self._operate(operations.USAGE_WEB_SEARCH_CALLS, params)


if TYPE_CHECKING:

    class AsyncUsageWithRawResponse:
        audio_speeches = AsyncRaw(AsyncUsage.audio_speeches)
        audio_transcriptions = AsyncRaw(AsyncUsage.audio_transcriptions)
        code_interpreter_sessions = AsyncRaw(AsyncUsage.code_interpreter_sessions)
        completions = AsyncRaw(AsyncUsage.completions)
        costs = AsyncRaw(AsyncUsage.costs)
        decisions = AsyncRaw(AsyncUsage.decisions)
        embeddings = AsyncRaw(AsyncUsage.embeddings)
        file_search_calls = AsyncRaw(AsyncUsage.file_search_calls)
        images = AsyncRaw(AsyncUsage.images)
        moderations = AsyncRaw(AsyncUsage.moderations)
        vector_stores = AsyncRaw(AsyncUsage.vector_stores)
        web_search_calls = AsyncRaw(AsyncUsage.web_search_calls)

    class AsyncUsageWithStreamingResponse:
        audio_speeches = AsyncStreamed(AsyncUsage.audio_speeches)
        audio_transcriptions = AsyncStreamed(AsyncUsage.audio_transcriptions)
        code_interpreter_sessions = AsyncStreamed(AsyncUsage.code_interpreter_sessions)
        completions = AsyncStreamed(AsyncUsage.completions)
        costs = AsyncStreamed(AsyncUsage.costs)
        decisions = AsyncStreamed(AsyncUsage.decisions)
        embeddings = AsyncStreamed(AsyncUsage.embeddings)
        file_search_calls = AsyncStreamed(AsyncUsage.file_search_calls)
        images = AsyncStreamed(AsyncUsage.images)
        moderations = AsyncStreamed(AsyncUsage.moderations)
        vector_stores = AsyncStreamed(AsyncUsage.vector_stores)
        web_search_calls = AsyncStreamed(AsyncUsage.web_search_calls)
