# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""graders: what arguments are made of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias

from rtkit.core.arguments import SequenceNotStr, TypedDict
from rtkit.core.model import Model
from rtkit.types.responses.params import ResponseInputAudioParam, ResponseInputTextParam
from rtkit.types.shared.models import ReasoningEffort

__all__ = [
    "GraderInputsParam", "GraderInputsParamItem", "GraderInputsParamItemInputImage",
    "GraderInputsParamItemOutputText", "GradersParam", "InputContentInputImageParam",
    "InputContentOutputTextParam", "InputContentParam", "InputParam", "LabelModelGraderParam",
    "MultiGraderParam", "PythonGraderParam", "SamplingParamsParam", "ScoreModelGraderParam",
    "StringCheckGraderParam", "TextSimilarityGraderParam"
]  # fmt: skip


class OutputTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class InputImageParam(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class InputParam(TypedDict, total=False):
    content: Required[InputContentParam]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]


class LabelModelGraderParam(TypedDict, total=False):
    input: Required[Iterable[InputParam | Model]]
    labels: Required[SequenceNotStr[str]]
    model: Required[str]
    name: Required[str]
    passing_labels: Required[SequenceNotStr[str]]
    type: Required[Literal["label_model"]]


class MultiGraderParam(TypedDict, total=False):
    calculate_output: Required[str]
    graders: Required[GradersParam]
    name: Required[str]
    type: Required[Literal["multi"]]


class PythonGraderParam(TypedDict, total=False):
    name: Required[str]
    source: Required[str]
    type: Required[Literal["python"]]
    image_tag: str


class SamplingParamsParam(TypedDict, total=False):
    max_completions_tokens: int | None
    reasoning_effort: ReasoningEffort | None
    seed: int | None
    temperature: float | None
    top_p: float | None


class ScoreModelGraderParam(TypedDict, total=False):
    input: Required[Iterable[InputParam | Model]]
    model: Required[str]
    name: Required[str]
    type: Required[Literal["score_model"]]
    range: Iterable[float]
    sampling_params: SamplingParamsParam | Model


class StringCheckGraderParam(TypedDict, total=False):
    input: Required[str]
    name: Required[str]
    operation: Required[Literal["eq", "ne", "like", "ilike"]]
    reference: Required[str]
    type: Required[Literal["string_check"]]


class TextSimilarityGraderParam(TypedDict, total=False):
    evaluation_metric: Required[
        Literal[
            "cosine",
            "fuzzy_match",
            "bleu",
            "gleu",
            "meteor",
            "rouge_1",
            "rouge_2",
            "rouge_3",
            "rouge_4",
            "rouge_5",
            "rouge_l",
        ]
    ]
    input: Required[str]
    name: Required[str]
    reference: Required[str]
    type: Required[Literal["text_similarity"]]


GraderInputsParamItemOutputText: TypeAlias = OutputTextParam
GraderInputsParamItemInputImage: TypeAlias = InputImageParam
GraderInputsParamItem: TypeAlias = (str | ResponseInputTextParam | OutputTextParam | InputImageParam |
    ResponseInputAudioParam | Model)  # fmt: skip
InputContentOutputTextParam: TypeAlias = OutputTextParam
InputContentInputImageParam: TypeAlias = InputImageParam
GradersParam: TypeAlias = (StringCheckGraderParam | TextSimilarityGraderParam | PythonGraderParam |
    ScoreModelGraderParam | LabelModelGraderParam | Model)  # fmt: skip
GraderInputsParam: TypeAlias = list[GraderInputsParamItem]
InputContentParam: TypeAlias = (str | ResponseInputTextParam | OutputTextParam | InputImageParam |
    ResponseInputAudioParam | GraderInputsParam | Model)  # fmt: skip
