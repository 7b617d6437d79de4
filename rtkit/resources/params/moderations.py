# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.moderations`` take."""

from __future__ import annotations

from rtkit.client.options import RequestParams
from rtkit.types.moderations.params import ModerationCreateParams

__all__ = ["ModerationsCreateParams"]


class ModerationsCreateParams(ModerationCreateParams, RequestParams, total=False):
    """``POST /moderations``"""
