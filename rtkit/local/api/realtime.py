"""``/v1/realtime/...``: secrets that a browser may hold, each for one session. The session itself: a WebSocket."""

from __future__ import annotations

import secrets
from typing import Annotated, Any, Literal, TypeAlias

import msgspec

from rtkit.local.realtime import beta
from rtkit.local.realtime.client_events import session_fields
from rtkit.local.realtime.session import merged, new_session
from rtkit.local.server.http import ApiExchange, Body, Endpoint
from rtkit.local.server.keys import CLIENT_SECRET
from rtkit.local.server.wire import Refusal, now

__all__ = ["ENDPOINTS"]

Json: TypeAlias = dict[str, Any]

SECRET_SECONDS = 600
BETA_SECRET_SECONDS = 60
DEFAULT_MODEL = "gpt-realtime"


class _ExpiresAfter(msgspec.Struct):
    anchor: Literal["created_at"] = "created_at"
    seconds: Annotated[int, msgspec.Meta(ge=10, le=7200)] = SECRET_SECONDS


class _Create(Body):
    expires_after: _ExpiresAfter = msgspec.field(default_factory=_ExpiresAfter)
    session: Json = msgspec.field(default_factory=lambda: {"type": "realtime"})


async def create_secret(exchange: ApiExchange) -> Json:
    asked = await exchange.read(_Create)
    session = _session(exchange, asked.session)
    value, expires_at = await _secret(exchange, session, asked.expires_after.seconds)
    return {"value": value, "expires_at": expires_at, "session": session}


async def create_beta_session(exchange: ApiExchange) -> Json:
    return await _create_beta(exchange, "realtime")


async def create_beta_transcription(exchange: ApiExchange) -> Json:
    return await _create_beta(exchange, "transcription")


async def _create_beta(exchange: ApiExchange, type: str) -> Json:
    fields = await exchange.json_object()
    session = _session(exchange, {"type": type} | beta.session_in(fields))
    value, expires_at = await _secret(exchange, session, BETA_SECRET_SECONDS)
    return beta.session_out(session) | {"client_secret": {"value": value, "expires_at": expires_at}}


def _session(exchange: ApiExchange, asked: Json) -> Json:
    """The session object that is asked for."""
    fields = session_fields(asked)
    model = asked.get("model") or DEFAULT_MODEL
    if not isinstance(model, str):
        raise Refusal.invalid("session.model", "expected a text.")
    settings = exchange.services.settings
    made = new_session(
        model if fields["type"] == "realtime" else None,
        seconds=settings.session_seconds,
        voice=settings.voice,
    )
    return merged(made, fields)


async def _secret(exchange: ApiExchange, session: Json, seconds: int) -> tuple[str, int]:
    value, expires_at = f"{CLIENT_SECRET}{secrets.token_hex(16)}", now() + seconds
    record = {"id": value, "expires_at": expires_at, "session": session}
    await exchange.services.table("client_secret", "client secret").put(record)
    return value, expires_at


ENDPOINTS = [
    Endpoint("POST", "/realtime/client_secrets", create_secret),
    Endpoint("POST", "/realtime/sessions", create_beta_session),
    Endpoint("POST", "/realtime/transcription_sessions", create_beta_transcription),
]
