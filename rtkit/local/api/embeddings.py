"""``/v1/embeddings``: vectors without a model. Texts with words in common point the same way."""

from __future__ import annotations

import base64
import hashlib
import math
import re
from array import array
from typing import Annotated, Any, Literal, TypeAlias

import anyio.to_thread
import msgspec

from rtkit.local.engines.engine import split_tokens
from rtkit.local.server.http import ApiExchange, Body, Endpoint
from rtkit.local.server.wire import Refusal

__all__ = ["ENDPOINTS", "embed"]

Json: TypeAlias = dict[str, Any]

DIMENSIONS = 1536

MAX_INPUTS = 2_048

_WORD = re.compile(r"\w+")


def embed(text: str, dimensions: int = DIMENSIONS) -> list[float]:
    """The vector of a text, of length 1: each of its words, by its hash, in one of the dimensions.

    The cosine of two vectors is then about the share of words that their texts have in common.
    """
    vector = [0.0] * dimensions
    for word in _WORD.findall(text.lower()) or [text]:
        digest = int.from_bytes(hashlib.blake2b(word.encode(), digest_size=8).digest(), "little")
        vector[digest % dimensions] += 1.0 if digest >> 63 else -1.0
    length = math.sqrt(sum(value * value for value in vector))
    if not length:  # words that cancel each other out
        vector[0] = length = 1.0
    return [value / length for value in vector]


class CreateEmbedding(Body, kw_only=True):
    model: str
    input: str | list[Any]
    dimensions: Annotated[int, msgspec.Meta(ge=1, le=8192)] | None = None
    encoding_format: Literal["float", "base64"] = "float"
    user: Any = None  # taken, and without effect here

    def texts(self) -> list[str]:
        """The inputs. Each token is taken for a word, since there is no tokenizer to decode it."""
        given = self.input
        if isinstance(given, str):
            return [_text(given)]
        if not given:
            raise Refusal.invalid("input", "there is nothing in it.", code="empty_array")
        if len(given) > MAX_INPUTS:
            raise Refusal.invalid(
                "input", f"at most {MAX_INPUTS:,} are taken.", code="array_above_max_length"
            )
        if all(isinstance(item, int) for item in given):
            return [" ".join(map(str, given))]
        texts = []
        for index, item in enumerate(given):
            if isinstance(item, list) and item and all(isinstance(token, int) for token in item):
                texts.append(" ".join(map(str, item)))
            elif isinstance(item, str):
                texts.append(_text(item))
            else:
                raise Refusal.invalid(f"input[{index}]", "expected a text, or a list of tokens.")
        return texts


def _text(text: str) -> str:
    if not text:
        raise Refusal.invalid("input", "a text can't be empty.")
    return text


async def create(exchange: ApiExchange) -> Json:
    asked = await exchange.read(CreateEmbedding)
    texts, dimensions = asked.texts(), asked.dimensions or DIMENSIONS

    def work() -> list[Json]:
        return [
            {"object": "embedding", "index": index, "embedding": _encoded(embed(text, dimensions), asked)}
            for index, text in enumerate(texts)
        ]

    data = await anyio.to_thread.run_sync(work)
    count = sum(len(split_tokens(text)) for text in texts)
    usage = {"prompt_tokens": count, "total_tokens": count}
    return {"object": "list", "data": data, "model": asked.model, "usage": usage}


def _encoded(vector: list[float], asked: CreateEmbedding) -> list[float] | str:
    if asked.encoding_format == "float":
        return vector
    values = array("f", vector)  # 32-bit floats, little-endian
    if array("H", [1]).tobytes() == b"\0\1":
        values.byteswap()
    return base64.b64encode(values.tobytes()).decode()


ENDPOINTS = [Endpoint("POST", "/embeddings", create)]
