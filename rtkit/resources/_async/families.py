# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The families of methods, as attributes of a client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from rtkit.client._async.engine import AsyncEngine
    from rtkit.client.call import Reply
    from rtkit.resources._async.admin import (
        AsyncAdmin,
        AsyncAdminWithRawResponse,
        AsyncAdminWithStreamingResponse,
    )
    from rtkit.resources._async.audio import (
        AsyncAudio,
        AsyncAudioWithRawResponse,
        AsyncAudioWithStreamingResponse,
    )
    from rtkit.resources._async.batches import (
        AsyncBatches,
        AsyncBatchesWithRawResponse,
        AsyncBatchesWithStreamingResponse,
    )
    from rtkit.resources._async.beta import (
        AsyncBeta,
        AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse,
    )
    from rtkit.resources._async.chat import (
        AsyncChat,
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
    )
    from rtkit.resources._async.completions import (
        AsyncCompletions,
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
    )
    from rtkit.resources._async.containers import (
        AsyncContainers,
        AsyncContainersWithRawResponse,
        AsyncContainersWithStreamingResponse,
    )
    from rtkit.resources._async.content_provenance_checks import (
        AsyncContentProvenanceChecks,
        AsyncContentProvenanceChecksWithRawResponse,
        AsyncContentProvenanceChecksWithStreamingResponse,
    )
    from rtkit.resources._async.conversations import (
        AsyncConversations,
        AsyncConversationsWithRawResponse,
        AsyncConversationsWithStreamingResponse,
    )
    from rtkit.resources._async.decisions import (
        AsyncDecisions,
        AsyncDecisionsWithRawResponse,
        AsyncDecisionsWithStreamingResponse,
    )
    from rtkit.resources._async.embeddings import (
        AsyncEmbeddings,
        AsyncEmbeddingsWithRawResponse,
        AsyncEmbeddingsWithStreamingResponse,
    )
    from rtkit.resources._async.evals import (
        AsyncEvals,
        AsyncEvalsWithRawResponse,
        AsyncEvalsWithStreamingResponse,
    )
    from rtkit.resources._async.files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
    )
    from rtkit.resources._async.fine_tuning import (
        AsyncFineTuning,
        AsyncFineTuningWithRawResponse,
        AsyncFineTuningWithStreamingResponse,
    )
    from rtkit.resources._async.images import (
        AsyncImages,
        AsyncImagesWithRawResponse,
        AsyncImagesWithStreamingResponse,
    )
    from rtkit.resources._async.live import (
        AsyncLive,
        AsyncLiveWithRawResponse,
        AsyncLiveWithStreamingResponse,
    )
    from rtkit.resources._async.models import (
        AsyncModels,
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
    )
    from rtkit.resources._async.moderations import (
        AsyncModerations,
        AsyncModerationsWithRawResponse,
        AsyncModerationsWithStreamingResponse,
    )
    from rtkit.resources._async.realtime import (
        AsyncRealtime,
        AsyncRealtimeWithRawResponse,
        AsyncRealtimeWithStreamingResponse,
    )
    from rtkit.resources._async.responses import (
        AsyncResponses,
        AsyncResponsesWithRawResponse,
        AsyncResponsesWithStreamingResponse,
    )
    from rtkit.resources._async.safety import (
        AsyncSafety,
        AsyncSafetyWithRawResponse,
        AsyncSafetyWithStreamingResponse,
    )
    from rtkit.resources._async.skills import (
        AsyncSkills,
        AsyncSkillsWithRawResponse,
        AsyncSkillsWithStreamingResponse,
    )
    from rtkit.resources._async.uploads import (
        AsyncUploads,
        AsyncUploadsWithRawResponse,
        AsyncUploadsWithStreamingResponse,
    )
    from rtkit.resources._async.vector_stores import (
        AsyncVectorStores,
        AsyncVectorStoresWithRawResponse,
        AsyncVectorStoresWithStreamingResponse,
    )
    from rtkit.resources._async.videos import (
        AsyncVideos,
        AsyncVideosWithRawResponse,
        AsyncVideosWithStreamingResponse,
    )
    from rtkit.resources._async.webhooks import (
        AsyncWebhooks,
        AsyncWebhooksWithRawResponse,
        AsyncWebhooksWithStreamingResponse,
    )

__all__ = ["AsyncFamilies"]


class AsyncFamilies:
    """Each family is loaded when it is first asked for."""

    _reply: Reply = "parsed"

    if TYPE_CHECKING:
        with_raw_response: AsyncFamiliesWithRawResponse
        with_streaming_response: AsyncFamiliesWithStreamingResponse
    else:

        @property
        def with_raw_response(self):
            """All methods, each giving the HTTP reply with its headers; ``.parse()`` gives the object."""
            return AsyncFamiliesWith(self._engine, "raw")

        @property
        def with_streaming_response(self):
            """All methods as context managers, each giving the HTTP reply with its body still to be read."""
            from rtkit.client._async.resource import AsyncStreamingResource

            return AsyncStreamingResource(AsyncFamiliesWith(self._engine, "streamed"))

    @property
    def _engine(self) -> AsyncEngine:
        return cast("AsyncEngine", self)

    @cached_property
    def decisions(self) -> AsyncDecisions:
        """``client.decisions``"""
        from rtkit.resources._async.decisions import AsyncDecisions

        return AsyncDecisions(self._engine, self._reply)

    @cached_property
    def completions(self) -> AsyncCompletions:
        """``client.completions``"""
        from rtkit.resources._async.completions import AsyncCompletions

        return AsyncCompletions(self._engine, self._reply)

    @cached_property
    def chat(self) -> AsyncChat:
        """``client.chat``"""
        from rtkit.resources._async.chat import AsyncChat

        return AsyncChat(self._engine, self._reply)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """``client.embeddings``"""
        from rtkit.resources._async.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self._engine, self._reply)

    @cached_property
    def files(self) -> AsyncFiles:
        """``client.files``"""
        from rtkit.resources._async.files import AsyncFiles

        return AsyncFiles(self._engine, self._reply)

    @cached_property
    def images(self) -> AsyncImages:
        """``client.images``"""
        from rtkit.resources._async.images import AsyncImages

        return AsyncImages(self._engine, self._reply)

    @cached_property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecks:
        """``client.content_provenance_checks``"""
        from rtkit.resources._async.content_provenance_checks import AsyncContentProvenanceChecks

        return AsyncContentProvenanceChecks(self._engine, self._reply)

    @cached_property
    def audio(self) -> AsyncAudio:
        """``client.audio``"""
        from rtkit.resources._async.audio import AsyncAudio

        return AsyncAudio(self._engine, self._reply)

    @cached_property
    def moderations(self) -> AsyncModerations:
        """``client.moderations``"""
        from rtkit.resources._async.moderations import AsyncModerations

        return AsyncModerations(self._engine, self._reply)

    @cached_property
    def models(self) -> AsyncModels:
        """``client.models``"""
        from rtkit.resources._async.models import AsyncModels

        return AsyncModels(self._engine, self._reply)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuning:
        """``client.fine_tuning``"""
        from rtkit.resources._async.fine_tuning import AsyncFineTuning

        return AsyncFineTuning(self._engine, self._reply)

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        """``client.vector_stores``"""
        from rtkit.resources._async.vector_stores import AsyncVectorStores

        return AsyncVectorStores(self._engine, self._reply)

    @cached_property
    def safety(self) -> AsyncSafety:
        """``client.safety``"""
        from rtkit.resources._async.safety import AsyncSafety

        return AsyncSafety(self._engine, self._reply)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """``client.webhooks``"""
        from rtkit.resources._async.webhooks import AsyncWebhooks

        return AsyncWebhooks(self._engine, self._reply)

    @cached_property
    def beta(self) -> AsyncBeta:
        """``client.beta``"""
        from rtkit.resources._async.beta import AsyncBeta

        return AsyncBeta(self._engine, self._reply)

    @cached_property
    def batches(self) -> AsyncBatches:
        """``client.batches``"""
        from rtkit.resources._async.batches import AsyncBatches

        return AsyncBatches(self._engine, self._reply)

    @cached_property
    def uploads(self) -> AsyncUploads:
        """``client.uploads``"""
        from rtkit.resources._async.uploads import AsyncUploads

        return AsyncUploads(self._engine, self._reply)

    @cached_property
    def admin(self) -> AsyncAdmin:
        """``client.admin``"""
        from rtkit.resources._async.admin import AsyncAdmin

        return AsyncAdmin(self._engine, self._reply)

    @cached_property
    def responses(self) -> AsyncResponses:
        """``client.responses``"""
        from rtkit.resources._async.responses import AsyncResponses

        return AsyncResponses(self._engine, self._reply)

    @cached_property
    def live(self) -> AsyncLive:
        """``client.live``"""
        from rtkit.resources._async.live import AsyncLive

        return AsyncLive(self._engine, self._reply)

    @cached_property
    def realtime(self) -> AsyncRealtime:
        """``client.realtime``"""
        from rtkit.resources._async.realtime import AsyncRealtime

        return AsyncRealtime(self._engine, self._reply)

    @cached_property
    def conversations(self) -> AsyncConversations:
        """``client.conversations``"""
        from rtkit.resources._async.conversations import AsyncConversations

        return AsyncConversations(self._engine, self._reply)

    @cached_property
    def evals(self) -> AsyncEvals:
        """``client.evals``"""
        from rtkit.resources._async.evals import AsyncEvals

        return AsyncEvals(self._engine, self._reply)

    @cached_property
    def containers(self) -> AsyncContainers:
        """``client.containers``"""
        from rtkit.resources._async.containers import AsyncContainers

        return AsyncContainers(self._engine, self._reply)

    @cached_property
    def skills(self) -> AsyncSkills:
        """``client.skills``"""
        from rtkit.resources._async.skills import AsyncSkills

        return AsyncSkills(self._engine, self._reply)

    @cached_property
    def videos(self) -> AsyncVideos:
        """``client.videos``"""
        from rtkit.resources._async.videos import AsyncVideos

        return AsyncVideos(self._engine, self._reply)


class AsyncFamiliesWith(AsyncFamilies):
    """The families of a client, whose methods give another kind of reply."""

    def __init__(self, engine: AsyncEngine, reply: Reply) -> None:
        self._client = engine
        self._reply = reply

    @property
    def _engine(self) -> AsyncEngine:
        return self._client


if TYPE_CHECKING:

    class AsyncFamiliesWithRawResponse:
        decisions: AsyncDecisionsWithRawResponse
        completions: AsyncCompletionsWithRawResponse
        chat: AsyncChatWithRawResponse
        embeddings: AsyncEmbeddingsWithRawResponse
        files: AsyncFilesWithRawResponse
        images: AsyncImagesWithRawResponse
        content_provenance_checks: AsyncContentProvenanceChecksWithRawResponse
        audio: AsyncAudioWithRawResponse
        moderations: AsyncModerationsWithRawResponse
        models: AsyncModelsWithRawResponse
        fine_tuning: AsyncFineTuningWithRawResponse
        vector_stores: AsyncVectorStoresWithRawResponse
        safety: AsyncSafetyWithRawResponse
        webhooks: AsyncWebhooksWithRawResponse
        beta: AsyncBetaWithRawResponse
        batches: AsyncBatchesWithRawResponse
        uploads: AsyncUploadsWithRawResponse
        admin: AsyncAdminWithRawResponse
        responses: AsyncResponsesWithRawResponse
        live: AsyncLiveWithRawResponse
        realtime: AsyncRealtimeWithRawResponse
        conversations: AsyncConversationsWithRawResponse
        evals: AsyncEvalsWithRawResponse
        containers: AsyncContainersWithRawResponse
        skills: AsyncSkillsWithRawResponse
        videos: AsyncVideosWithRawResponse

    class AsyncFamiliesWithStreamingResponse:
        decisions: AsyncDecisionsWithStreamingResponse
        completions: AsyncCompletionsWithStreamingResponse
        chat: AsyncChatWithStreamingResponse
        embeddings: AsyncEmbeddingsWithStreamingResponse
        files: AsyncFilesWithStreamingResponse
        images: AsyncImagesWithStreamingResponse
        content_provenance_checks: AsyncContentProvenanceChecksWithStreamingResponse
        audio: AsyncAudioWithStreamingResponse
        moderations: AsyncModerationsWithStreamingResponse
        models: AsyncModelsWithStreamingResponse
        fine_tuning: AsyncFineTuningWithStreamingResponse
        vector_stores: AsyncVectorStoresWithStreamingResponse
        safety: AsyncSafetyWithStreamingResponse
        webhooks: AsyncWebhooksWithStreamingResponse
        beta: AsyncBetaWithStreamingResponse
        batches: AsyncBatchesWithStreamingResponse
        uploads: AsyncUploadsWithStreamingResponse
        admin: AsyncAdminWithStreamingResponse
        responses: AsyncResponsesWithStreamingResponse
        live: AsyncLiveWithStreamingResponse
        realtime: AsyncRealtimeWithStreamingResponse
        conversations: AsyncConversationsWithStreamingResponse
        evals: AsyncEvalsWithStreamingResponse
        containers: AsyncContainersWithStreamingResponse
        skills: AsyncSkillsWithStreamingResponse
        videos: AsyncVideosWithStreamingResponse
