# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""moderations: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.moderations.models import ModerationModel

__all__ = [
    "ImageURL", "ModerationCreateParams", "ModerationImageURLInputParam", "ModerationMultiModalInputParam",
    "ModerationTextInputParam"
]  # fmt: skip


class ModerationCreateParams(TypedDict, total=False):
    input: Required[str | SequenceNotStr[str] | Iterable[ModerationMultiModalInputParam]]
    model: str | ModerationModel | Omit


class ImageURL(TypedDict, total=False):
    url: Required[str]


class ModerationImageURLInputParam(TypedDict, total=False):
    image_url: Required[ImageURL | Model]
    type: Required[Literal["image_url"]]


class ModerationTextInputParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]


ModerationMultiModalInputParam: TypeAlias = (ModerationImageURLInputParam | ModerationTextInputParam |
    Model)  # fmt: skip
