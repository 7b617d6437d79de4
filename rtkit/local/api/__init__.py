"""The endpoints, one file a family. Each file lists its own in ``ENDPOINTS``."""

from __future__ import annotations

from rtkit.local.api import (
    audio,
    batches,
    chat,
    completions,
    conversations,
    embeddings,
    files,
    images,
    models,
    moderations,
    realtime,
    responses,
    uploads,
    vector_stores,
)

__all__ = ["ENDPOINTS"]

# Those that are asked most often stand first, for that is the order in which they are tried.
ENDPOINTS = [
    *responses.ENDPOINTS,
    *chat.ENDPOINTS,
    *embeddings.ENDPOINTS,
    *completions.ENDPOINTS,
    *files.ENDPOINTS,
    *conversations.ENDPOINTS,
    *models.ENDPOINTS,
    *moderations.ENDPOINTS,
    *uploads.ENDPOINTS,
    *batches.ENDPOINTS,
    *vector_stores.ENDPOINTS,
    *images.ENDPOINTS,
    *audio.ENDPOINTS,
    *realtime.ENDPOINTS,
]
