# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints of ``client.decisions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtkit.client.call import Operation

if TYPE_CHECKING:
    from rtkit.types.decisions.models import Decision

__all__ = ["DECISIONS_CREATE"]

DECISIONS_CREATE: Operation[Decision] = Operation(
    "decisions.create",
    "POST",
    "/decisions",
    "rtkit.types.decisions.models:Decision",
    body="input model questions prompt_cache_key prompt_cache_options safety_identifier",
    required=(("input", "model", "questions"),),
)
