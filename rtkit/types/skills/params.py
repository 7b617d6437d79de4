# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""skills: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from rtkit.core.arguments import FileTypes, TypedDict


class SkillCreateParams(TypedDict, total=False):
    files: Iterable[FileTypes] | FileTypes


class SkillListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class SkillUpdateParams(TypedDict, total=False):
    default_version: Required[str]


class VersionCreateParams(TypedDict, total=False):
    default: bool
    files: Iterable[FileTypes] | FileTypes


class VersionListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
