"""Searching in files: chunks of text, their vectors, and the filters of their attributes."""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from rtkit.local.api.embeddings import embed
from rtkit.local.engines.engine import split_tokens
from rtkit.local.server.wire import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["TextChunk", "chunks_of", "fits", "ranked", "text_of"]

DIMENSIONS = 512
CHUNK_TOKENS, OVERLAP_TOKENS = 800, 400
"""How long chunks are, and how much two neighbours share, unless a file says otherwise."""

MAX_FILTER_DEPTH = 16

Json: TypeAlias = dict[str, Any]


class TextChunk(msgspec.Struct):
    """A piece of a file, and its vector."""

    text: str
    vector: list[float]


def text_of(data: bytes) -> str:
    """The text of a file. Raises `Refusal` if it is not UTF-8."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        raise Refusal(
            "The file is not text in UTF-8, the only kind that is searched here.", code="unsupported_file"
        )
    return text


def chunks_of(text: str, strategy: Json) -> list[TextChunk]:
    """The chunks of a text, by a static strategy."""
    static = strategy["static"]
    size, overlap = static["max_chunk_size_tokens"], static["chunk_overlap_tokens"]
    tokens = split_tokens(text)
    starts = range(0, max(len(tokens) - overlap, 1), size - overlap)
    texts = ["".join(tokens[start : start + size]) for start in starts]
    return [TextChunk(text, embed(text, DIMENSIONS)) for text in texts if text.strip()]


def ranked(queries: list[str], chunks: list[tuple[Json, TextChunk]]) -> list[tuple[float, Json, TextChunk]]:
    """Chunks with their files and scores from 0 to 1, the best first."""
    vectors = [embed(query, DIMENSIONS) for query in queries]
    found = []
    for file, chunk in chunks:
        score = max(sum(map(operator.mul, vector, chunk.vector)) for vector in vectors)
        found.append((min(max(score, 0.0), 1.0), file, chunk))
    return sorted(found, key=lambda one: -one[0])


_COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
    "in": lambda value, options: value in options,
    "nin": lambda value, options: value not in options,
}


def fits(attributes: Json, wanted: Json | None, *, depth: int = 0) -> bool:
    """Whether attributes match a filter. Raises `Refusal` for a filter that is not valid."""
    if wanted is None:
        return True
    kind = wanted.get("type")
    if kind in {"and", "or"} and isinstance(wanted.get("filters"), list) and depth < MAX_FILTER_DEPTH:
        results = [
            fits(attributes, inner, depth=depth + 1) for inner in wanted["filters"] if isinstance(inner, dict)
        ]
        return all(results) if kind == "and" else any(results)
    compare = _COMPARISONS.get(str(kind))
    if compare is None or "value" not in wanted or not isinstance(wanted.get("key"), str):
        raise Refusal.invalid(
            "filters", "expected a comparison ('key', 'type', 'value'), or 'and' or 'or' of them."
        )
    if wanted["key"] not in attributes:
        return kind in {"ne", "nin"}
    try:
        return compare(attributes[wanted["key"]], wanted["value"])
    except TypeError:  # a text is neither less nor more than a number
        return False
