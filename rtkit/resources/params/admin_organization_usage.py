# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.admin.organization.usage`` take."""

from __future__ import annotations

from rtkit.client.options import RequestParams
from rtkit.types.admin.organization.params import (
    UsageAudioSpeechesParams as OrganizationUsageAudioSpeechesParams,
)
from rtkit.types.admin.organization.params import (
    UsageAudioTranscriptionsParams as OrganizationUsageAudioTranscriptionsParams,
)
from rtkit.types.admin.organization.params import (
    UsageCodeInterpreterSessionsParams as OrganizationUsageCodeInterpreterSessionsParams,
)
from rtkit.types.admin.organization.params import UsageCompletionsParams as OrganizationUsageCompletionsParams
from rtkit.types.admin.organization.params import UsageCostsParams as OrganizationUsageCostsParams
from rtkit.types.admin.organization.params import UsageDecisionsParams as OrganizationUsageDecisionsParams
from rtkit.types.admin.organization.params import UsageEmbeddingsParams as OrganizationUsageEmbeddingsParams
from rtkit.types.admin.organization.params import (
    UsageFileSearchCallsParams as OrganizationUsageFileSearchCallsParams,
)
from rtkit.types.admin.organization.params import UsageImagesParams as OrganizationUsageImagesParams
from rtkit.types.admin.organization.params import UsageModerationsParams as OrganizationUsageModerationsParams
from rtkit.types.admin.organization.params import (
    UsageVectorStoresParams as OrganizationUsageVectorStoresParams,
)
from rtkit.types.admin.organization.params import (
    UsageWebSearchCallsParams as OrganizationUsageWebSearchCallsParams,
)

__all__ = [
    "UsageAudioSpeechesParams",
    "UsageAudioTranscriptionsParams",
    "UsageCodeInterpreterSessionsParams",
    "UsageCompletionsParams",
    "UsageCostsParams",
    "UsageDecisionsParams",
    "UsageEmbeddingsParams",
    "UsageFileSearchCallsParams",
    "UsageImagesParams",
    "UsageModerationsParams",
    "UsageVectorStoresParams",
    "UsageWebSearchCallsParams",
]


class UsageAudioSpeechesParams(OrganizationUsageAudioSpeechesParams, RequestParams, total=False):
    """``GET /organization/usage/audio_speeches``"""


class UsageAudioTranscriptionsParams(OrganizationUsageAudioTranscriptionsParams, RequestParams, total=False):
    """``GET /organization/usage/audio_transcriptions``"""


class UsageCodeInterpreterSessionsParams(
    OrganizationUsageCodeInterpreterSessionsParams, RequestParams, total=False
):
    """``GET /organization/usage/code_interpreter_sessions``"""


class UsageCompletionsParams(OrganizationUsageCompletionsParams, RequestParams, total=False):
    """``GET /organization/usage/completions``"""


class UsageCostsParams(OrganizationUsageCostsParams, RequestParams, total=False):
    """``GET /organization/costs``"""


class UsageDecisionsParams(OrganizationUsageDecisionsParams, RequestParams, total=False):
    """``GET /organization/usage/decisions``"""


class UsageEmbeddingsParams(OrganizationUsageEmbeddingsParams, RequestParams, total=False):
    """``GET /organization/usage/embeddings``"""


class UsageFileSearchCallsParams(OrganizationUsageFileSearchCallsParams, RequestParams, total=False):
    """``GET /organization/usage/file_search_calls``"""


class UsageImagesParams(OrganizationUsageImagesParams, RequestParams, total=False):
    """``GET /organization/usage/images``"""


class UsageModerationsParams(OrganizationUsageModerationsParams, RequestParams, total=False):
    """``GET /organization/usage/moderations``"""


class UsageVectorStoresParams(OrganizationUsageVectorStoresParams, RequestParams, total=False):
    """``GET /organization/usage/vector_stores``"""


class UsageWebSearchCallsParams(OrganizationUsageWebSearchCallsParams, RequestParams, total=False):
    """``GET /organization/usage/web_search_calls``"""
