# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""realtime.translations: what arguments are made of."""

from __future__ import annotations

from typing import Literal, Required

from rtkit.core.arguments import TypedDict
from rtkit.core.model import Model
from rtkit.types.realtime.params import RealtimeTranslationSessionCreateRequestParam


class ClientSecretCreateParams(TypedDict, total=False):
    session: Required[RealtimeTranslationSessionCreateRequestParam | Model]
    expires_after: ExpiresAfter | Model


class ExpiresAfter(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int
