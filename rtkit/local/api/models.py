"""``/v1/models``. Any model is taken; these are the names that programs expect to find."""

from __future__ import annotations

from typing import Any, TypeAlias

from rtkit.local.server.http import ApiExchange, Endpoint
from rtkit.local.server.services import listed
from rtkit.local.server.wire import Refusal

__all__ = ["ENDPOINTS"]

Json: TypeAlias = dict[str, Any]

MODELS = (
    "rtkit-local",
    "gpt-5.5",
    "gpt-4o-mini",
    "gpt-image-1",
    "gpt-realtime",
    "gpt-4o-mini-transcribe",
    "gpt-4o-mini-tts",
    "omni-moderation-latest",
    "text-embedding-3-small",
)

CREATED = 1_735_689_600
"""2025-01-01: the same for all, and for every server."""


def _model(id: str) -> Json:
    return {"id": id, "object": "model", "created": CREATED, "owned_by": "rtkit"}


def _names(exchange: ApiExchange) -> tuple[str, ...]:
    own: tuple[str, ...] = getattr(exchange.services.settings.engine, "models", ())
    return (*own, *(name for name in MODELS if name not in own))


async def list_all(exchange: ApiExchange) -> Json:
    page = listed([_model(name) for name in _names(exchange)])
    return {"object": page["object"], "data": page["data"]}


async def retrieve(exchange: ApiExchange) -> Json:
    id = exchange.path("id")
    if id not in _names(exchange):
        raise _unknown(id)
    return _model(id)


async def delete(exchange: ApiExchange) -> Json:
    # Only models of one's own can be deleted, and there are none here.
    id = exchange.path("id")
    if id not in _names(exchange):
        raise _unknown(id)
    message = f"The model '{id}' is not one of yours, so you can't delete it."
    raise Refusal(message, status=403, param="model", code="insufficient_permissions")


def _unknown(id: str) -> Refusal:
    message = f"The model '{id}' does not exist or you do not have access to it."
    return Refusal(message, status=404, param="model", code="model_not_found")


ENDPOINTS = [
    Endpoint("GET", "/models", list_all),
    Endpoint("GET", "/models/{id:path}", retrieve),
    Endpoint("DELETE", "/models/{id:path}", delete),
]
