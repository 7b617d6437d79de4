# Made from rtkit/resources/_async/families.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The families of methods, as attributes of a client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from rtkit.client._sync.engine import Engine
    from rtkit.client.call import Reply
    from rtkit.resources._sync.admin import (
        Admin,
        AdminWithRawResponse,
        AdminWithStreamingResponse,
    )
    from rtkit.resources._sync.audio import (
        Audio,
        AudioWithRawResponse,
        AudioWithStreamingResponse,
    )
    from rtkit.resources._sync.batches import (
        Batches,
        BatchesWithRawResponse,
        BatchesWithStreamingResponse,
    )
    from rtkit.resources._sync.beta import (
        Beta,
        BetaWithRawResponse,
        BetaWithStreamingResponse,
    )
    from rtkit.resources._sync.chat import (
        Chat,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
    )
    from rtkit.resources._sync.completions import (
        Completions,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )
    from rtkit.resources._sync.containers import (
        Containers,
        ContainersWithRawResponse,
        ContainersWithStreamingResponse,
    )
    from rtkit.resources._sync.content_provenance_checks import (
        ContentProvenanceChecks,
        ContentProvenanceChecksWithRawResponse,
        ContentProvenanceChecksWithStreamingResponse,
    )
    from rtkit.resources._sync.conversations import (
        Conversations,
        ConversationsWithRawResponse,
        ConversationsWithStreamingResponse,
    )
    from rtkit.resources._sync.decisions import (
        Decisions,
        DecisionsWithRawResponse,
        DecisionsWithStreamingResponse,
    )
    from rtkit.resources._sync.embeddings import (
        Embeddings,
        EmbeddingsWithRawResponse,
        EmbeddingsWithStreamingResponse,
    )
    from rtkit.resources._sync.evals import (
        Evals,
        EvalsWithRawResponse,
        EvalsWithStreamingResponse,
    )
    from rtkit.resources._sync.files import (
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from rtkit.resources._sync.fine_tuning import (
        FineTuning,
        FineTuningWithRawResponse,
        FineTuningWithStreamingResponse,
    )
    from rtkit.resources._sync.images import (
        Images,
        ImagesWithRawResponse,
        ImagesWithStreamingResponse,
    )
    from rtkit.resources._sync.live import (
        Live,
        LiveWithRawResponse,
        LiveWithStreamingResponse,
    )
    from rtkit.resources._sync.models import (
        Models,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )
    from rtkit.resources._sync.moderations import (
        Moderations,
        ModerationsWithRawResponse,
        ModerationsWithStreamingResponse,
    )
    from rtkit.resources._sync.realtime import (
        Realtime,
        RealtimeWithRawResponse,
        RealtimeWithStreamingResponse,
    )
    from rtkit.resources._sync.responses import (
        Responses,
        ResponsesWithRawResponse,
        ResponsesWithStreamingResponse,
    )
    from rtkit.resources._sync.safety import (
        Safety,
        SafetyWithRawResponse,
        SafetyWithStreamingResponse,
    )
    from rtkit.resources._sync.skills import (
        Skills,
        SkillsWithRawResponse,
        SkillsWithStreamingResponse,
    )
    from rtkit.resources._sync.uploads import (
        Uploads,
        UploadsWithRawResponse,
        UploadsWithStreamingResponse,
    )
    from rtkit.resources._sync.vector_stores import (
        VectorStores,
        VectorStoresWithRawResponse,
        VectorStoresWithStreamingResponse,
    )
    from rtkit.resources._sync.videos import (
        Videos,
        VideosWithRawResponse,
        VideosWithStreamingResponse,
    )
    from rtkit.resources._sync.webhooks import (
        Webhooks,
        WebhooksWithRawResponse,
        WebhooksWithStreamingResponse,
    )

__all__ = ["Families"]


class Families:
    """Each family is loaded when it is first asked for."""

    _reply: Reply = "parsed"

    if TYPE_CHECKING:
        with_raw_response: FamiliesWithRawResponse
        with_streaming_response: FamiliesWithStreamingResponse
    else:

        @property
        def with_raw_response(self):
            """All methods, each giving the HTTP reply with its headers; ``.parse()`` gives the object."""
            return FamiliesWith(self._engine, "raw")

        @property
        def with_streaming_response(self):
            """All methods as context managers, each giving the HTTP reply with its body still to be read."""
            from rtkit.client._sync.resource import StreamingResource

            return StreamingResource(FamiliesWith(self._engine, "streamed"))

    @property
    def _engine(self) -> Engine:
        return cast("Engine", self)

    @cached_property
    def decisions(self) -> Decisions:
        """``client.decisions``"""
        from rtkit.resources._sync.decisions import Decisions

        return Decisions(self._engine, self._reply)

    @cached_property
    def completions(self) -> Completions:
        """``client.completions``"""
        from rtkit.resources._sync.completions import Completions

        return Completions(self._engine, self._reply)

    @cached_property
    def chat(self) -> Chat:
        """``client.chat``"""
        from rtkit.resources._sync.chat import Chat

        return Chat(self._engine, self._reply)

    @cached_property
    def embeddings(self) -> Embeddings:
        """``client.embeddings``"""
        from rtkit.resources._sync.embeddings import Embeddings

        return Embeddings(self._engine, self._reply)

    @cached_property
    def files(self) -> Files:
        """``client.files``"""
        from rtkit.resources._sync.files import Files

        return Files(self._engine, self._reply)

    @cached_property
    def images(self) -> Images:
        """``client.images``"""
        from rtkit.resources._sync.images import Images

        return Images(self._engine, self._reply)

    @cached_property
    def content_provenance_checks(self) -> ContentProvenanceChecks:
        """``client.content_provenance_checks``"""
        from rtkit.resources._sync.content_provenance_checks import ContentProvenanceChecks

        return ContentProvenanceChecks(self._engine, self._reply)

    @cached_property
    def audio(self) -> Audio:
        """``client.audio``"""
        from rtkit.resources._sync.audio import Audio

        return Audio(self._engine, self._reply)

    @cached_property
    def moderations(self) -> Moderations:
        """``client.moderations``"""
        from rtkit.resources._sync.moderations import Moderations

        return Moderations(self._engine, self._reply)

    @cached_property
    def models(self) -> Models:
        """``client.models``"""
        from rtkit.resources._sync.models import Models

        return Models(self._engine, self._reply)

    @cached_property
    def fine_tuning(self) -> FineTuning:
        """``client.fine_tuning``"""
        from rtkit.resources._sync.fine_tuning import FineTuning

        return FineTuning(self._engine, self._reply)

    @cached_property
    def vector_stores(self) -> VectorStores:
        """``client.vector_stores``"""
        from rtkit.resources._sync.vector_stores import VectorStores

        return VectorStores(self._engine, self._reply)

    @cached_property
    def safety(self) -> Safety:
        """``client.safety``"""
        from rtkit.resources._sync.safety import Safety

        return Safety(self._engine, self._reply)

    @cached_property
    def webhooks(self) -> Webhooks:
        """``client.webhooks``"""
        from rtkit.resources._sync.webhooks import Webhooks

        return Webhooks(self._engine, self._reply)

    @cached_property
    def beta(self) -> Beta:
        """``client.beta``"""
        from rtkit.resources._sync.beta import Beta

        return Beta(self._engine, self._reply)

    @cached_property
    def batches(self) -> Batches:
        """``client.batches``"""
        from rtkit.resources._sync.batches import Batches

        return Batches(self._engine, self._reply)

    @cached_property
    def uploads(self) -> Uploads:
        """``client.uploads``"""
        from rtkit.resources._sync.uploads import Uploads

        return Uploads(self._engine, self._reply)

    @cached_property
    def admin(self) -> Admin:
        """``client.admin``"""
        from rtkit.resources._sync.admin import Admin

        return Admin(self._engine, self._reply)

    @cached_property
    def responses(self) -> Responses:
        """``client.responses``"""
        from rtkit.resources._sync.responses import Responses

        return Responses(self._engine, self._reply)

    @cached_property
    def live(self) -> Live:
        """``client.live``"""
        from rtkit.resources._sync.live import Live

        return Live(self._engine, self._reply)

    @cached_property
    def realtime(self) -> Realtime:
        """``client.realtime``"""
        from rtkit.resources._sync.realtime import Realtime

        return Realtime(self._engine, self._reply)

    @cached_property
    def conversations(self) -> Conversations:
        """``client.conversations``"""
        from rtkit.resources._sync.conversations import Conversations

        return Conversations(self._engine, self._reply)

    @cached_property
    def evals(self) -> Evals:
        """``client.evals``"""
        from rtkit.resources._sync.evals import Evals

        return Evals(self._engine, self._reply)

    @cached_property
    def containers(self) -> Containers:
        """``client.containers``"""
        from rtkit.resources._sync.containers import Containers

        return Containers(self._engine, self._reply)

    @cached_property
    def skills(self) -> Skills:
        """``client.skills``"""
        from rtkit.resources._sync.skills import Skills

        return Skills(self._engine, self._reply)

    @cached_property
    def videos(self) -> Videos:
        """``client.videos``"""
        from rtkit.resources._sync.videos import Videos

        return Videos(self._engine, self._reply)


class FamiliesWith(Families):
    """The families of a client, whose methods give another kind of reply."""

    def __init__(self, engine: Engine, reply: Reply) -> None:
        self._client = engine
        self._reply = reply

    @property
    def _engine(self) -> Engine:
        return self._client


if TYPE_CHECKING:

    class FamiliesWithRawResponse:
        decisions: DecisionsWithRawResponse
        completions: CompletionsWithRawResponse
        chat: ChatWithRawResponse
        embeddings: EmbeddingsWithRawResponse
        files: FilesWithRawResponse
        images: ImagesWithRawResponse
        content_provenance_checks: ContentProvenanceChecksWithRawResponse
        audio: AudioWithRawResponse
        moderations: ModerationsWithRawResponse
        models: ModelsWithRawResponse
        fine_tuning: FineTuningWithRawResponse
        vector_stores: VectorStoresWithRawResponse
        safety: SafetyWithRawResponse
        webhooks: WebhooksWithRawResponse
        beta: BetaWithRawResponse
        batches: BatchesWithRawResponse
        uploads: UploadsWithRawResponse
        admin: AdminWithRawResponse
        responses: ResponsesWithRawResponse
        live: LiveWithRawResponse
        realtime: RealtimeWithRawResponse
        conversations: ConversationsWithRawResponse
        evals: EvalsWithRawResponse
        containers: ContainersWithRawResponse
        skills: SkillsWithRawResponse
        videos: VideosWithRawResponse

    class FamiliesWithStreamingResponse:
        decisions: DecisionsWithStreamingResponse
        completions: CompletionsWithStreamingResponse
        chat: ChatWithStreamingResponse
        embeddings: EmbeddingsWithStreamingResponse
        files: FilesWithStreamingResponse
        images: ImagesWithStreamingResponse
        content_provenance_checks: ContentProvenanceChecksWithStreamingResponse
        audio: AudioWithStreamingResponse
        moderations: ModerationsWithStreamingResponse
        models: ModelsWithStreamingResponse
        fine_tuning: FineTuningWithStreamingResponse
        vector_stores: VectorStoresWithStreamingResponse
        safety: SafetyWithStreamingResponse
        webhooks: WebhooksWithStreamingResponse
        beta: BetaWithStreamingResponse
        batches: BatchesWithStreamingResponse
        uploads: UploadsWithStreamingResponse
        admin: AdminWithStreamingResponse
        responses: ResponsesWithStreamingResponse
        live: LiveWithStreamingResponse
        realtime: RealtimeWithStreamingResponse
        conversations: ConversationsWithStreamingResponse
        evals: EvalsWithStreamingResponse
        containers: ContainersWithStreamingResponse
        skills: SkillsWithStreamingResponse
        videos: VideosWithStreamingResponse
