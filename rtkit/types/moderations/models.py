# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""moderations: what replies hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import field

from rtkit.core.model import Model, Number

__all__ = [
    "Categories", "CategoryAppliedInputTypes", "CategoryScores", "Moderation", "ModerationCreateResponse",
    "ModerationModel"
]  # fmt: skip


class Categories(Model):
    harassment: bool
    harassment_threatening: bool = field(name="harassment/threatening")
    hate: bool
    hate_threatening: bool = field(name="hate/threatening")
    illicit: bool | None = None
    illicit_violent: bool | None = field(name="illicit/violent", default=None)
    self_harm: bool = field(name="self-harm")
    self_harm_instructions: bool = field(name="self-harm/instructions")
    self_harm_intent: bool = field(name="self-harm/intent")
    sexual: bool
    sexual_minors: bool = field(name="sexual/minors")
    violence: bool
    violence_graphic: bool = field(name="violence/graphic")


class CategoryAppliedInputTypes(Model):
    harassment: list[Literal["text"]]
    harassment_threatening: list[Literal["text"]] = field(name="harassment/threatening")
    hate: list[Literal["text"]]
    hate_threatening: list[Literal["text"]] = field(name="hate/threatening")
    illicit: list[Literal["text"]]
    illicit_violent: list[Literal["text"]] = field(name="illicit/violent")
    self_harm: list[Literal["text", "image"]] = field(name="self-harm")
    self_harm_instructions: list[Literal["text", "image"]] = field(name="self-harm/instructions")
    self_harm_intent: list[Literal["text", "image"]] = field(name="self-harm/intent")
    sexual: list[Literal["text", "image"]]
    sexual_minors: list[Literal["text"]] = field(name="sexual/minors")
    violence: list[Literal["text", "image"]]
    violence_graphic: list[Literal["text", "image"]] = field(name="violence/graphic")


class CategoryScores(Model):
    harassment: Number
    harassment_threatening: Number = field(name="harassment/threatening")
    hate: Number
    hate_threatening: Number = field(name="hate/threatening")
    illicit: Number
    illicit_violent: Number = field(name="illicit/violent")
    self_harm: Number = field(name="self-harm")
    self_harm_instructions: Number = field(name="self-harm/instructions")
    self_harm_intent: Number = field(name="self-harm/intent")
    sexual: Number
    sexual_minors: Number = field(name="sexual/minors")
    violence: Number
    violence_graphic: Number = field(name="violence/graphic")


class Moderation(Model):
    categories: Categories
    category_applied_input_types: CategoryAppliedInputTypes
    category_scores: CategoryScores
    flagged: bool


class ModerationCreateResponse(Model):
    id: str
    model: str
    results: list[Moderation]


ModerationModel: TypeAlias = (Literal['omni-moderation-latest', 'omni-moderation-2024-09-26',
    'text-moderation-latest', 'text-moderation-stable'])  # fmt: skip
