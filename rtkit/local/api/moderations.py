"""``/v1/moderations``: a list of words instead of a model. It judges nothing; it is to be deterministic."""

from __future__ import annotations

import re
from typing import Any, TypeAlias

import msgspec

from rtkit.local.server.http import ApiExchange, Body, Endpoint
from rtkit.local.server.wire import Refusal, new_id

__all__ = ["ENDPOINTS", "moderate"]

Json: TypeAlias = dict[str, Any]

WORDS = {
    "harassment": "idiot moron loser",
    "harassment/threatening": "",
    "hate": "hate despise",
    "hate/threatening": "",
    "illicit": "steal counterfeit",
    "illicit/violent": "bomb explosive",
    "self-harm": "self-harm",
    "self-harm/instructions": "",
    "self-harm/intent": "suicide",
    "sexual": "explicit",
    "sexual/minors": "",
    "violence": "kill murder attack",
    "violence/graphic": "gore",
}
"""The words by which a text is flagged, by category. Enough to test a client with, and no more."""

_IMAGES = {
    "self-harm",
    "self-harm/instructions",
    "self-harm/intent",
    "sexual",
    "violence",
    "violence/graphic",
}
SCORE_FLAGGED, SCORE_OTHERWISE = 0.9, 0.0001


class _ImageURL(msgspec.Struct):
    url: str


class _Part(msgspec.Struct):
    type: str
    text: str = ""
    image_url: _ImageURL | None = None


class _Parts(msgspec.Struct):
    input: list[_Part]


class CreateModeration(Body):
    input: str | list[Any]
    model: str = "omni-moderation-latest"


async def create(exchange: ApiExchange) -> Json:
    asked = await exchange.read(CreateModeration)
    given = [asked.input] if isinstance(asked.input, str) else asked.input
    if all(isinstance(item, str) for item in given):
        results = [moderate(text) for text in given]
    else:
        try:
            parts = msgspec.convert({"input": given}, _Parts).input
        except msgspec.ValidationError as error:
            raise Refusal.from_validation(error) from None
        # Parts are one input together; an image is looked at by nobody.
        images = any(part.image_url for part in parts)
        results = [moderate(" ".join(part.text for part in parts), images=images)]
    return {"id": new_id("modr"), "model": asked.model, "results": results}


def moderate(text: str, *, images: bool = False) -> Json:
    """The verdict on one input."""
    said = set(re.findall(r"[\w-]+", text.lower()))
    categories = {name: bool(said & set(words.split())) for name, words in WORDS.items()}
    kinds = {name: ["text", "image"] if images and name in _IMAGES else ["text"] for name in WORDS}
    return {
        "flagged": any(categories.values()),
        "categories": categories,
        "category_scores": {
            name: SCORE_FLAGGED if flagged else SCORE_OTHERWISE for name, flagged in categories.items()
        },
        "category_applied_input_types": kinds,
    }


ENDPOINTS = [Endpoint("POST", "/moderations", create)]
