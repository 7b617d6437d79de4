# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""What the methods of ``client.skills`` take."""

from __future__ import annotations

from typing import TypeAlias

from rtkit.client.options import RequestParams
from rtkit.types.skills.params import (
    SkillCreateParams,
    SkillListParams,
    SkillUpdateParams,
    VersionCreateParams,
)

__all__ = [
    "SkillsCreateParams",
    "SkillsListParams",
    "SkillsUpdateParams",
    "VersionsCreateParams",
    "VersionsListParams",
]


class SkillsCreateParams(SkillCreateParams, RequestParams, total=False):
    """``POST /skills``"""


class SkillsUpdateParams(SkillUpdateParams, RequestParams, total=False):
    """``POST /skills/{skill_id}``"""


class SkillsListParams(SkillListParams, RequestParams, total=False):
    """``GET /skills``"""


class VersionsCreateParams(VersionCreateParams, RequestParams, total=False):
    """``POST /skills/{skill_id}/versions``"""


VersionsListParams: TypeAlias = SkillsListParams
