# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""completions: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.core.sentinels import Omit
from rtkit.types.chat.params import ChatCompletionStreamOptionsParam

__all__ = [
    "CompletionCreateParams", "CompletionCreateParamsBase", "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming"
]  # fmt: skip


class CompletionCreateParamsBase(TypedDict, total=False):
    model: Required[str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]]
    prompt: Required[str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None]
    best_of: int | Omit | None
    echo: bool | Omit | None
    frequency_penalty: float | Omit | None
    logit_bias: Mapping[str, int] | Omit | None
    logprobs: int | Omit | None
    max_tokens: int | Omit | None
    n: int | Omit | None
    presence_penalty: float | Omit | None
    seed: int | Omit | None
    stop: str | SequenceNotStr[str] | Omit | None
    stream_options: ChatCompletionStreamOptionsParam | Model | Omit | None
    suffix: str | Omit | None
    temperature: float | Omit | None
    top_p: float | Omit | None
    user: str | Omit


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    stream: Literal[False] | None


class CompletionCreateParamsStreaming(CompletionCreateParamsBase, total=False):
    stream: Required[Literal[True]]


CompletionCreateParams: TypeAlias = CompletionCreateParamsNonStreaming | CompletionCreateParamsStreaming
