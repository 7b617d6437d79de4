# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.decisions`` take."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.model import Model
from rtkit.types.decisions.params import InputUnionMember1, PromptCacheOptions, Question

__all__ = ["DecisionsCreateParams"]


class DecisionsCreateParams(RequestParams, total=False):
    """``POST /decisions``"""

    input: Required[str | Iterable[InputUnionMember1]]
    model: Required[str]
    questions: Required[Iterable[Question]]
    prompt_cache_key: str | Omit | None
    prompt_cache_options: PromptCacheOptions | Model | Omit | None
    safety_identifier: str | Omit | None
