# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""decisions: what replies hold."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from rtkit.core.model import Model, Number

__all__ = [
    "Answer", "AnswerAnswerResourceChoice", "AnswerAnswerResourceChoiceProbability",
    "AnswerAnswerResourcePredicate", "AnswerAnswerResourceRefusal", "AnswerAnswerResourceScore",
    "AnswerAnswerResourceScoreProbability", "Decision", "DecisionUsage", "DecisionUsageInputTokensDetails",
    "DecisionUsageOutputTokensDetails"
]  # fmt: skip


class AnswerAnswerResourcePredicate(Model):
    name: str | None = None
    probability: Number
    type: ClassVar[Literal["predicate"]] = "predicate"


class AnswerAnswerResourceChoiceProbability(Model):
    probability: Number
    value: str | bool


class AnswerAnswerResourceChoice(Model):
    choice: str | bool
    confidence: Number
    name: str | None = None
    probabilities: list[AnswerAnswerResourceChoiceProbability]
    type: ClassVar[Literal["choice"]] = "choice"


class AnswerAnswerResourceScoreProbability(Model):
    label: str
    probability: Number
    value: int


class AnswerAnswerResourceScore(Model):
    confidence: Number
    name: str | None = None
    probabilities: list[AnswerAnswerResourceScoreProbability]
    score: Number
    type: ClassVar[Literal["score"]] = "score"


class AnswerAnswerResourceRefusal(Model):
    name: str | None = None
    type: ClassVar[Literal["refusal"]] = "refusal"


class DecisionUsageInputTokensDetails(Model):
    cache_write_tokens: int
    cached_tokens: int


class DecisionUsageOutputTokensDetails(Model):
    reasoning_tokens: int


class DecisionUsage(Model):
    input_tokens: int
    input_tokens_details: DecisionUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: DecisionUsageOutputTokensDetails
    total_tokens: int


class Decision(Model):
    answers: list[Answer]
    model: str
    usage: DecisionUsage


Answer: TypeAlias = (AnswerAnswerResourcePredicate | AnswerAnswerResourceChoice |
    AnswerAnswerResourceScore | AnswerAnswerResourceRefusal)  # fmt: skip
