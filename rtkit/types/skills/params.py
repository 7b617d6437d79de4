# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""skills: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import FileTypes, TypedDict
from rtkit.core.sentinels import Omit

__all__ = [
    "SkillCreateParams", "SkillListParams", "SkillUpdateParams", "VersionCreateParams", "VersionListParams"
]  # fmt: skip


class SkillCreateParams(TypedDict, total=False):
    files: Iterable[FileTypes] | FileTypes | Omit


class SkillListParams(TypedDict, total=False):
    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit


class SkillUpdateParams(TypedDict, total=False):
    default_version: Required[str]


class VersionCreateParams(TypedDict, total=False):
    default: bool | Omit
    files: Iterable[FileTypes] | FileTypes | Omit


VersionListParams: TypeAlias = SkillListParams
