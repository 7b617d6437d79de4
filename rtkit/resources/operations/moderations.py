# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.moderations``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.moderations.models import ModerationCreateResponse

__all__ = ["MODERATIONS_CREATE"]

MODERATIONS_CREATE: Operation[ModerationCreateResponse] = Operation(
    "moderations.create",
    "POST",
    "/moderations",
    "rtkit.types.moderations.models:ModerationCreateResponse",
    body="input model",
    required=(("input",),),
)
