# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""completions: what replies hold."""

from __future__ import annotations

from typing import Literal

from rtkit.core.model import Model, Number

__all__ = [
    "Completion", "CompletionChoice", "CompletionTokensDetails", "CompletionUsage", "Logprobs",
    "PromptTokensDetails"
]  # fmt: skip


class Completion(Model):
    id: str
    choices: list[CompletionChoice]
    created: int
    model: str
    object: Literal["text_completion"]
    system_fingerprint: str | None = None
    usage: CompletionUsage | None = None


class Logprobs(Model):
    text_offset: list[int] | None = None
    token_logprobs: list[Number] | None = None
    tokens: list[str] | None = None
    top_logprobs: list[dict[str, Number]] | None = None


class CompletionChoice(Model):
    finish_reason: Literal["stop", "length", "content_filter"]
    index: int
    logprobs: Logprobs | None = None
    text: str


class CompletionTokensDetails(Model):
    accepted_prediction_tokens: int | None = None
    audio_tokens: int | None = None
    reasoning_tokens: int | None = None
    rejected_prediction_tokens: int | None = None
    text_tokens: int | None = None


class PromptTokensDetails(Model):
    audio_tokens: int | None = None
    cache_write_tokens: int | None = None
    cached_tokens: int | None = None
    image_tokens: int | None = None
    text_tokens: int | None = None


class CompletionUsage(Model):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    completion_tokens_details: CompletionTokensDetails | None = None
    prompt_tokens_details: PromptTokensDetails | None = None
