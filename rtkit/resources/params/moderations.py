# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.moderations`` take."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.arguments import SequenceNotStr
from rtkit.types.moderations.models import ModerationModel
from rtkit.types.moderations.params import ModerationMultiModalInputParam

__all__ = ["ModerationsCreateParams"]


class ModerationsCreateParams(RequestParams, total=False):
    """``POST /moderations``"""

    input: Required[str | SequenceNotStr[str] | Iterable[ModerationMultiModalInputParam]]
    model: str | ModerationModel | Omit
