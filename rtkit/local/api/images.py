"""``/v1/images``: placeholders, drawn from the prompt: the same prompt gives the same picture."""

from __future__ import annotations

import base64
import hashlib
import struct
import zlib
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

import anyio.to_thread
import msgspec

from rtkit.local.api.files import save
from rtkit.local.engines.engine import split_tokens
from rtkit.local.server.http import ApiExchange, Body, Endpoint, EventStream, FileField
from rtkit.local.server.wire import Refusal, now

if TYPE_CHECKING:
    from starlette.responses import Response

    from rtkit.local.engines.turn import Emit

__all__ = ["ENDPOINTS", "draw"]

Json: TypeAlias = dict[str, Any]

GRID = 8
"""A placeholder is so many fields wide and high."""

SIZES = ("256x256", "512x512", "1024x1024", "1024x1536", "1536x1024", "1024x1792", "1792x1024")
DEFAULT_SIZE = "1024x1024"


def draw(seed: str, size: str, *, fields: int = GRID * GRID) -> bytes:
    """A PNG of coloured fields; of a picture that is not finished yet, ``fields`` say how much is there."""
    width, height = map(int, size.split("x"))
    digest = hashlib.shake_128(seed.encode()).digest(GRID * GRID * 3)
    rows = []
    for row in range(GRID):
        colours = []
        for column in range(GRID):
            index = row * GRID + column
            colours.append(digest[3 * index : 3 * index + 3] if index < fields else b"\xff\xff\xff")
        line = b"".join(
            colour * (width * (column + 1) // GRID - width * column // GRID)
            for column, colour in enumerate(colours)
        )
        # Each line of pixels begins with the filter it was passed through: none.
        rows.append((b"\0" + line) * (height * (row + 1) // GRID - height * row // GRID))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)  # 8 bits of red, green and blue
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(b"".join(rows), 1)), (b"IEND", b"")]
    parts = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


class _Generate(Body, kw_only=True):
    prompt: str
    model: str | None = None
    n: Annotated[int, msgspec.Meta(ge=1, le=10)] | None = None
    size: str | None = None
    quality: str | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    output_format: str | None = None
    partial_images: Annotated[int, msgspec.Meta(ge=0, le=3)] | None = None
    response_format: Literal["url", "b64_json"] | None = None
    stream: bool | None = None
    # Taken, and without effect here.
    complexity: Any = None
    frame_count: Any = None
    frame_duration_ms: Any = None
    moderation: Any = None
    output_compression: Any = None
    safety_identifier: Any = None
    style: Any = None
    svg: Any = None
    user: Any = None

    def checked_size(self) -> str:
        size = DEFAULT_SIZE if self.size in {None, "auto"} else str(self.size)
        if size not in SIZES:
            raise Refusal.invalid("size", f"expected one of {', '.join(SIZES)}, auto.")
        if self.output_format not in {None, "png"}:
            raise Refusal.unsupported("output_format", "this server draws PNG.")
        return size

    def look(self) -> Json:
        """What the answer says about the look of its pictures."""
        known = {"low", "medium", "high"}
        return {
            "background": "opaque",
            "output_format": "png",
            "quality": self.quality if self.quality in known else "high",
            "size": self.checked_size(),
        }

    def usage(self, count: int) -> Json:
        read = len(split_tokens(self.prompt))
        return {
            "input_tokens": read,
            "input_tokens_details": {"image_tokens": 0, "text_tokens": read},
            "output_tokens": count * GRID * GRID,
            "total_tokens": read + count * GRID * GRID,
        }


class _Edit(_Generate, kw_only=True):
    image: Any
    # Taken, and without effect here.
    input_fidelity: Any = None
    markup: Any = None
    mask: Any = None

    def images(self) -> list[FileField]:
        given = self.image if isinstance(self.image, list) else [self.image]
        if not given or not all(isinstance(image, FileField) for image in given):
            raise Refusal.invalid("image", "expected a file, or several.")
        return given


class _Variation(Body, kw_only=True):
    image: FileField
    n: Annotated[int, msgspec.Meta(ge=1, le=10)] | None = None
    size: str | None = None
    response_format: Literal["url", "b64_json"] | None = None
    # Taken, and without effect here.
    model: Any = None
    user: Any = None


async def generate(exchange: ApiExchange) -> Response | Json:
    return await _drawn(exchange, await exchange.read(_Generate), "image_generation")


async def edit(exchange: ApiExchange) -> Response | Json:
    asked = await exchange.read(_Edit)
    return await _drawn(exchange, asked, "image_edit", seed=_seed(asked.images()))


async def vary(exchange: ApiExchange) -> Response | Json:
    asked = await exchange.read(_Variation)
    request = _Generate(prompt="", n=asked.n, size=asked.size, response_format=asked.response_format or "url")
    return await _drawn(exchange, request, "image_generation", seed=_seed([asked.image]))


def _seed(images: list[FileField]) -> str:
    """What is taken of pictures that are sent: that they are the same, or others."""
    return "".join(hashlib.sha256(image.data).hexdigest() for image in images)


async def _drawn(exchange: ApiExchange, asked: _Generate, kind: str, *, seed: str = "") -> Response | Json:
    size, count = asked.checked_size(), asked.n or 1
    if asked.stream:
        if count > 1:
            raise Refusal.invalid("n", "one picture is streamed at a time.")

        async def produce(emit: Emit) -> None:
            steps = asked.partial_images or 0
            label = {**asked.look(), "created_at": now()}
            for index in range(steps):
                fields = GRID * GRID * (index + 1) // (steps + 1)
                image = await _base64(asked.prompt + seed, size, fields)
                partial = {"type": f"{kind}.partial_image", "b64_json": image, "partial_image_index": index}
                await emit(partial | label)
            image = await _base64(asked.prompt + seed, size)
            await emit({"type": f"{kind}.completed", "b64_json": image, **label, "usage": asked.usage(1)})

        return EventStream(produce)
    images = [await _base64(f"{asked.prompt}{seed}{index or ''}", size) for index in range(count)]
    if asked.response_format == "url":
        data = []
        for image in images:
            file = await save(exchange.services, "image.png", base64.b64decode(image), "vision")
            data.append({"url": f"{exchange.services.base_url}/files/{file['id']}/content"})
    else:
        data = [{"b64_json": image} for image in images]
    return {"created": now(), "data": data, **asked.look(), "usage": asked.usage(count)}


async def _base64(seed: str, size: str, fields: int = GRID * GRID) -> str:
    png = await anyio.to_thread.run_sync(lambda: draw(seed, size, fields=fields))
    return base64.b64encode(png).decode()


ENDPOINTS = [
    Endpoint("POST", "/images/generations", generate),
    Endpoint("POST", "/images/edits", edit),
    Endpoint("POST", "/images/variations", vary),
]
