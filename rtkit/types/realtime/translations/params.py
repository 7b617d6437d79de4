# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""realtime.translations: what arguments are made of."""

from __future__ import annotations

from typing import Required, TypeAlias

from rtkit.core.arguments import TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.realtime.params import ExpiresAfter as RealtimeExpiresAfter
from rtkit.types.realtime.params import RealtimeTranslationSessionCreateRequestParam

__all__ = [
    "ClientSecretCreateParams", "ExpiresAfter"
]  # fmt: skip


class ClientSecretCreateParams(TypedDict, total=False):
    session: Required[RealtimeTranslationSessionCreateRequestParam | Model]
    expires_after: RealtimeExpiresAfter | Model | Omit


ExpiresAfter: TypeAlias = RealtimeExpiresAfter
