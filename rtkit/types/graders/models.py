# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""graders: what replies hold."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from rtkit.core.model import Model, Number
from rtkit.types.responses.models import ResponseInputAudio, ResponseInputText
from rtkit.types.shared.models import ReasoningEffort


class GraderInputItemOutputText(Model, tag_field="type", tag="output_text"):
    text: str
    type: ClassVar[Literal["output_text"]] = "output_text"


class GraderInputItemInputImage(Model, tag_field="type", tag="input_image"):
    image_url: str
    type: ClassVar[Literal["input_image"]] = "input_image"
    detail: str | None = None


class InputContentOutputText(Model, tag_field="type", tag="output_text"):
    text: str
    type: ClassVar[Literal["output_text"]] = "output_text"


class InputContentInputImage(Model, tag_field="type", tag="input_image"):
    image_url: str
    type: ClassVar[Literal["input_image"]] = "input_image"
    detail: str | None = None


class Input(Model):
    content: InputContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Literal["message"] | None = None


class LabelModelGrader(Model, tag_field="type", tag="label_model"):
    input: list[Input]
    labels: list[str]
    model: str
    name: str
    passing_labels: list[str]
    type: ClassVar[Literal["label_model"]] = "label_model"


class MultiGrader(Model, tag_field="type", tag="multi"):
    calculate_output: str
    graders: Graders
    name: str
    type: ClassVar[Literal["multi"]] = "multi"


class PythonGrader(Model, tag_field="type", tag="python"):
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


class ScoreModelGrader(Model, tag_field="type", tag="score_model"):
    input: list[Input]
    model: str
    name: str
    type: ClassVar[Literal["score_model"]] = "score_model"
    range: list[Number] | None = None
    sampling_params: SamplingParams | None = None


class StringCheckGrader(Model, tag_field="type", tag="string_check"):
    input: str
    name: str
    operation: Literal["eq", "ne", "like", "ilike"]
    reference: str
    type: ClassVar[Literal["string_check"]] = "string_check"


class TextSimilarityGrader(Model, tag_field="type", tag="text_similarity"):
    evaluation_metric: Literal[
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
    input: str
    name: str
    reference: str
    type: ClassVar[Literal["text_similarity"]] = "text_similarity"


GraderInputItem: TypeAlias = (
    str | ResponseInputText | GraderInputItemOutputText | GraderInputItemInputImage | ResponseInputAudio
)

Graders: TypeAlias = (
    StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | LabelModelGrader
)

GraderInputs: TypeAlias = list[GraderInputItem]

InputContent: TypeAlias = (
    str
    | ResponseInputText
    | InputContentOutputText
    | InputContentInputImage
    | ResponseInputAudio
    | GraderInputs
)
