# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.skills`` take."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from rtkit.client.options import Omit, RequestParams
from rtkit.core.arguments import FileTypes

__all__ = [
    "SkillsCreateParams",
    "SkillsListParams",
    "SkillsUpdateParams",
    "VersionsCreateParams",
    "VersionsListParams",
]


class SkillsCreateParams(RequestParams, total=False):
    """``POST /skills``"""

    files: Iterable[FileTypes] | FileTypes | Omit


class SkillsUpdateParams(RequestParams, total=False):
    """``POST /skills/{skill_id}``"""

    default_version: Required[str]


class SkillsListParams(RequestParams, total=False):
    """``GET /skills``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class VersionsCreateParams(RequestParams, total=False):
    """``POST /skills/{skill_id}/versions``"""

    default: bool | Omit
    files: Iterable[FileTypes] | FileTypes | Omit


class VersionsListParams(RequestParams, total=False):
    """``GET /skills/{skill_id}/versions``"""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
