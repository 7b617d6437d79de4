# Made from rtkit/resources/_async/admin_organization_usage.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""``client.admin.organization.usage``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client._sync.resource import Resource
from rtkit.resources.operations import admin_organization_usage as operations

if TYPE_CHECKING:
    from typing import Unpack

    from rtkit.client._sync.resource import Raw, Streamed
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

__all__ = ["Usage"]


class Usage(Resource):
    """``client.admin.organization.usage``"""

    if TYPE_CHECKING:
        with_raw_response: UsageWithRawResponse
        with_streaming_response: UsageWithStreamingResponse

    def audio_speeches(self, **params: Unpack[UsageAudioSpeechesParams]) -> Response:
        """List the usage of audio speeches. ``GET /organization/usage/audio_speeches``"""
        return self._operate(operations.USAGE_AUDIO_SPEECHES, params)

    def audio_transcriptions(self, **params: Unpack[UsageAudioTranscriptionsParams]) -> Response:
        """List the usage of audio transcriptions. ``GET /organization/usage/audio_transcriptions``"""
        return self._operate(operations.USAGE_AUDIO_TRANSCRIPTIONS, params)

    def code_interpreter_sessions(self, **params: Unpack[UsageCodeInterpreterSessionsParams]) -> Response:
        """List the usage of code interpreter sessions. ``GET /organization/usage/code_interpreter_sessions``"""
        return self._operate(operations.USAGE_CODE_INTERPRETER_SESSIONS, params)

    def completions(self, **params: Unpack[UsageCompletionsParams]) -> Response:
        """List the usage of completions. ``GET /organization/usage/completions``"""
        return self._operate(operations.USAGE_COMPLETIONS, params)

    def costs(self, **params: Unpack[UsageCostsParams]) -> Response:
        """List the costs. ``GET /organization/costs``"""
        return self._operate(operations.USAGE_COSTS, params)

    def decisions(self, **params: Unpack[UsageDecisionsParams]) -> UsageDecisionsResponse:
        """List the usage of decisions. ``GET /organization/usage/decisions``"""
        return self._operate(operations.USAGE_DECISIONS, params)

    def embeddings(self, **params: Unpack[UsageEmbeddingsParams]) -> Response:
        """List the usage of embeddings. ``GET /organization/usage/embeddings``"""
        return self._operate(operations.USAGE_EMBEDDINGS, params)

    def file_search_calls(self, **params: Unpack[UsageFileSearchCallsParams]) -> Response:
        """List the usage of file search calls. ``GET /organization/usage/file_search_calls``"""
        return self._operate(operations.USAGE_FILE_SEARCH_CALLS, params)

    def images(self, **params: Unpack[UsageImagesParams]) -> Response:
        """List the usage of images. ``GET /organization/usage/images``"""
        return self._operate(operations.USAGE_IMAGES, params)

    def moderations(self, **params: Unpack[UsageModerationsParams]) -> Response:
        """List the usage of moderations. ``GET /organization/usage/moderations``"""
        return self._operate(operations.USAGE_MODERATIONS, params)

    def vector_stores(self, **params: Unpack[UsageVectorStoresParams]) -> Response:
        """List the usage of vector stores. ``GET /organization/usage/vector_stores``"""
        return self._operate(operations.USAGE_VECTOR_STORES, params)

    def web_search_calls(self, **params: Unpack[UsageWebSearchCallsParams]) -> Response:
        """List the usage of web search calls. ``GET /organization/usage/web_search_calls``"""
        return self._operate(operations.USAGE_WEB_SEARCH_CALLS, params)


if TYPE_CHECKING:

    class UsageWithRawResponse:
        audio_speeches = Raw(Usage.audio_speeches)
        audio_transcriptions = Raw(Usage.audio_transcriptions)
        code_interpreter_sessions = Raw(Usage.code_interpreter_sessions)
        completions = Raw(Usage.completions)
        costs = Raw(Usage.costs)
        decisions = Raw(Usage.decisions)
        embeddings = Raw(Usage.embeddings)
        file_search_calls = Raw(Usage.file_search_calls)
        images = Raw(Usage.images)
        moderations = Raw(Usage.moderations)
        vector_stores = Raw(Usage.vector_stores)
        web_search_calls = Raw(Usage.web_search_calls)

    class UsageWithStreamingResponse:
        audio_speeches = Streamed(Usage.audio_speeches)
        audio_transcriptions = Streamed(Usage.audio_transcriptions)
        code_interpreter_sessions = Streamed(Usage.code_interpreter_sessions)
        completions = Streamed(Usage.completions)
        costs = Streamed(Usage.costs)
        decisions = Streamed(Usage.decisions)
        embeddings = Streamed(Usage.embeddings)
        file_search_calls = Streamed(Usage.file_search_calls)
        images = Streamed(Usage.images)
        moderations = Streamed(Usage.moderations)
        vector_stores = Streamed(Usage.vector_stores)
        web_search_calls = Streamed(Usage.web_search_calls)
