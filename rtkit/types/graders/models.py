# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""graders: what replies hold."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from rtkit.core.model import Model, Number
from rtkit.types.responses.models import ResponseInputAudio, ResponseInputText
from rtkit.types.shared.models import ReasoningEffort

__all__ = [
    "GraderInputItem", "GraderInputItemInputImage", "GraderInputItemOutputText", "GraderInputs", "Graders",
    "Input", "InputContent", "InputContentInputImage", "InputContentOutputText", "LabelModelGrader",
    "MultiGrader", "PythonGrader", "SamplingParams", "ScoreModelGrader", "StringCheckGrader",
    "TextSimilarityGrader"
]  # fmt: skip


class OutputText(Model):
    text: str
    type: ClassVar[Literal["output_text"]] = "output_text"


class InputImage(Model):
    image_url: str
    type: ClassVar[Literal["input_image"]] = "input_image"
    detail: str | None = None


class Input(Model):
    content: InputContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Literal["message"] | None = None


class LabelModelGrader(Model):
    input: list[Input]
    labels: list[str]
    model: str
    name: str
    passing_labels: list[str]
    type: ClassVar[Literal["label_model"]] = "label_model"


class MultiGrader(Model):
    calculate_output: str
    graders: Graders
    name: str
    type: ClassVar[Literal["multi"]] = "multi"


class PythonGrader(Model):
    name: str
    source: str
    type: ClassVar[Literal["python"]] = "python"
    image_tag: str | None = None


class SamplingParams(Model):
    max_completions_tokens: int | None = None
    reasoning_effort: ReasoningEffort | None = None
    seed: int | None = None
    temperature: Number | None = None
    top_p: Number | None = None


class ScoreModelGrader(Model):
    input: list[Input]
    model: str
    name: str
    type: ClassVar[Literal["score_model"]] = "score_model"
    range: list[Number] | None = None
    sampling_params: SamplingParams | None = None


class StringCheckGrader(Model):
    input: str
    name: str
    operation: Literal["eq", "ne", "like", "ilike"]
    reference: str
    type: ClassVar[Literal["string_check"]] = "string_check"


class TextSimilarityGrader(Model):
    evaluation_metric: TextSimilarityGraderEvaluationMetricLiteral
    input: str
    name: str
    reference: str
    type: ClassVar[Literal["text_similarity"]] = "text_similarity"


GraderInputItemOutputText: TypeAlias = OutputText
GraderInputItemInputImage: TypeAlias = InputImage
GraderInputItem: TypeAlias = str | ResponseInputText | OutputText | InputImage | ResponseInputAudio
InputContentOutputText: TypeAlias = OutputText
InputContentInputImage: TypeAlias = InputImage
Graders: TypeAlias = (StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader |
    LabelModelGrader)  # fmt: skip
TextSimilarityGraderEvaluationMetricLiteral: TypeAlias = (Literal['cosine', 'fuzzy_match', 'bleu',
    'gleu', 'meteor', 'rouge_1', 'rouge_2', 'rouge_3', 'rouge_4', 'rouge_5', 'rouge_l'])  # fmt: skip
GraderInputs: TypeAlias = list[GraderInputItem]
InputContent: TypeAlias = (str | ResponseInputText | OutputText | InputImage | ResponseInputAudio |
    GraderInputs)  # fmt: skip
