# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""completions: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.types.chat.params import ChatCompletionStreamOptionsParam


class CompletionCreateParamsBase(TypedDict, total=False):
    model: Required[str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]]
    prompt: Required[str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None]
    best_of: int | None
    echo: bool | None
    frequency_penalty: float | None
    logit_bias: Mapping[str, int] | None
    logprobs: int | None
    max_tokens: int | None
    n: int | None
    presence_penalty: float | None
    seed: int | None
    stop: str | SequenceNotStr[str] | None
    stream_options: ChatCompletionStreamOptionsParam | Model | None
    suffix: str | None
    temperature: float | None
    top_p: float | None
    user: str


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    stream: Literal[False] | None


class CompletionCreateParamsStreaming(CompletionCreateParamsBase, total=False):
    stream: Required[Literal[True]]


CompletionCreateParams: TypeAlias = CompletionCreateParamsNonStreaming | CompletionCreateParamsStreaming
