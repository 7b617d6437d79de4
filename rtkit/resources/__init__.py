# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The API's methods: one file a family, async and its blocking twin."""

from rtkit.types._lazy import lazy

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from rtkit.resources._async.admin import AsyncAdmin as AsyncAdmin
    from rtkit.resources._async.audio import AsyncAudio as AsyncAudio
    from rtkit.resources._async.batches import AsyncBatches as AsyncBatches
    from rtkit.resources._async.beta import AsyncBeta as AsyncBeta
    from rtkit.resources._async.chat import AsyncChat as AsyncChat
    from rtkit.resources._async.completions import AsyncCompletions as AsyncCompletions
    from rtkit.resources._async.containers import AsyncContainers as AsyncContainers
    from rtkit.resources._async.content_provenance_checks import (
        AsyncContentProvenanceChecks as AsyncContentProvenanceChecks,
    )
    from rtkit.resources._async.conversations import AsyncConversations as AsyncConversations
    from rtkit.resources._async.decisions import AsyncDecisions as AsyncDecisions
    from rtkit.resources._async.embeddings import AsyncEmbeddings as AsyncEmbeddings
    from rtkit.resources._async.evals import AsyncEvals as AsyncEvals
    from rtkit.resources._async.files import AsyncFiles as AsyncFiles
    from rtkit.resources._async.fine_tuning import AsyncFineTuning as AsyncFineTuning
    from rtkit.resources._async.images import AsyncImages as AsyncImages
    from rtkit.resources._async.live import AsyncLive as AsyncLive
    from rtkit.resources._async.models import AsyncModels as AsyncModels
    from rtkit.resources._async.moderations import AsyncModerations as AsyncModerations
    from rtkit.resources._async.realtime import AsyncRealtime as AsyncRealtime
    from rtkit.resources._async.responses import AsyncResponses as AsyncResponses
    from rtkit.resources._async.safety import AsyncSafety as AsyncSafety
    from rtkit.resources._async.skills import AsyncSkills as AsyncSkills
    from rtkit.resources._async.uploads import AsyncUploads as AsyncUploads
    from rtkit.resources._async.vector_stores import AsyncVectorStores as AsyncVectorStores
    from rtkit.resources._async.videos import AsyncVideos as AsyncVideos
    from rtkit.resources._async.webhooks import AsyncWebhooks as AsyncWebhooks
    from rtkit.resources._sync.admin import Admin as Admin
    from rtkit.resources._sync.audio import Audio as Audio
    from rtkit.resources._sync.batches import Batches as Batches
    from rtkit.resources._sync.beta import Beta as Beta
    from rtkit.resources._sync.chat import Chat as Chat
    from rtkit.resources._sync.completions import Completions as Completions
    from rtkit.resources._sync.containers import Containers as Containers
    from rtkit.resources._sync.content_provenance_checks import (
        ContentProvenanceChecks as ContentProvenanceChecks,
    )
    from rtkit.resources._sync.conversations import Conversations as Conversations
    from rtkit.resources._sync.decisions import Decisions as Decisions
    from rtkit.resources._sync.embeddings import Embeddings as Embeddings
    from rtkit.resources._sync.evals import Evals as Evals
    from rtkit.resources._sync.files import Files as Files
    from rtkit.resources._sync.fine_tuning import FineTuning as FineTuning
    from rtkit.resources._sync.images import Images as Images
    from rtkit.resources._sync.live import Live as Live
    from rtkit.resources._sync.models import Models as Models
    from rtkit.resources._sync.moderations import Moderations as Moderations
    from rtkit.resources._sync.realtime import Realtime as Realtime
    from rtkit.resources._sync.responses import Responses as Responses
    from rtkit.resources._sync.safety import Safety as Safety
    from rtkit.resources._sync.skills import Skills as Skills
    from rtkit.resources._sync.uploads import Uploads as Uploads
    from rtkit.resources._sync.vector_stores import VectorStores as VectorStores
    from rtkit.resources._sync.videos import Videos as Videos
    from rtkit.resources._sync.webhooks import Webhooks as Webhooks

__getattr__, __dir__ = lazy(
    __name__,
    {
        "rtkit.resources._async.admin": "AsyncAdmin",
        "rtkit.resources._async.audio": "AsyncAudio",
        "rtkit.resources._async.batches": "AsyncBatches",
        "rtkit.resources._async.beta": "AsyncBeta",
        "rtkit.resources._async.chat": "AsyncChat",
        "rtkit.resources._async.completions": "AsyncCompletions",
        "rtkit.resources._async.containers": "AsyncContainers",
        "rtkit.resources._async.content_provenance_checks": "AsyncContentProvenanceChecks",
        "rtkit.resources._async.conversations": "AsyncConversations",
        "rtkit.resources._async.decisions": "AsyncDecisions",
        "rtkit.resources._async.embeddings": "AsyncEmbeddings",
        "rtkit.resources._async.evals": "AsyncEvals",
        "rtkit.resources._async.files": "AsyncFiles",
        "rtkit.resources._async.fine_tuning": "AsyncFineTuning",
        "rtkit.resources._async.images": "AsyncImages",
        "rtkit.resources._async.live": "AsyncLive",
        "rtkit.resources._async.models": "AsyncModels",
        "rtkit.resources._async.moderations": "AsyncModerations",
        "rtkit.resources._async.realtime": "AsyncRealtime",
        "rtkit.resources._async.responses": "AsyncResponses",
        "rtkit.resources._async.safety": "AsyncSafety",
        "rtkit.resources._async.skills": "AsyncSkills",
        "rtkit.resources._async.uploads": "AsyncUploads",
        "rtkit.resources._async.vector_stores": "AsyncVectorStores",
        "rtkit.resources._async.videos": "AsyncVideos",
        "rtkit.resources._async.webhooks": "AsyncWebhooks",
        "rtkit.resources._sync.admin": "Admin",
        "rtkit.resources._sync.audio": "Audio",
        "rtkit.resources._sync.batches": "Batches",
        "rtkit.resources._sync.beta": "Beta",
        "rtkit.resources._sync.chat": "Chat",
        "rtkit.resources._sync.completions": "Completions",
        "rtkit.resources._sync.containers": "Containers",
        "rtkit.resources._sync.content_provenance_checks": "ContentProvenanceChecks",
        "rtkit.resources._sync.conversations": "Conversations",
        "rtkit.resources._sync.decisions": "Decisions",
        "rtkit.resources._sync.embeddings": "Embeddings",
        "rtkit.resources._sync.evals": "Evals",
        "rtkit.resources._sync.files": "Files",
        "rtkit.resources._sync.fine_tuning": "FineTuning",
        "rtkit.resources._sync.images": "Images",
        "rtkit.resources._sync.live": "Live",
        "rtkit.resources._sync.models": "Models",
        "rtkit.resources._sync.moderations": "Moderations",
        "rtkit.resources._sync.realtime": "Realtime",
        "rtkit.resources._sync.responses": "Responses",
        "rtkit.resources._sync.safety": "Safety",
        "rtkit.resources._sync.skills": "Skills",
        "rtkit.resources._sync.uploads": "Uploads",
        "rtkit.resources._sync.vector_stores": "VectorStores",
        "rtkit.resources._sync.videos": "Videos",
        "rtkit.resources._sync.webhooks": "Webhooks",
    },
)
