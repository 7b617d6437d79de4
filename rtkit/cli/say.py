"""``rtkit say``: a text as speech."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import click

from rtkit.cli._client import OutputFile, asked_server, client_of, run_async, server_options
from rtkit.cli._voice import device_choice, device_name, device_option

if TYPE_CHECKING:
    from rtkit.audio import Sink

__all__ = ["say"]

FORMATS = (".wav", ".mp3", ".opus", ".aac", ".flac", ".pcm")
"""Endings of files that speech can be written to: the API's formats."""
MAX_TEXT_CHARS = 4096
"""The API's limit of one request for speech."""


@click.command(short_help="Speak a text, or write it to a file.")
@click.argument("text")
@click.option(
    "-o",
    "--output",
    type=OutputFile(*FORMATS),
    help="A file to write, instead of playing: WAV, or by its ending another.",
)
@device_option("--device", "What plays")
@click.option("--voice", default="marin", show_default=True, help="Who speaks.")
@click.option("--speed", type=click.FloatRange(0.25, 4.0), default=1.0, show_default=True, help="How fast.")
@server_options("gpt-4o-mini-tts")
def say(
    text: str,
    output: str | None,
    device: str | None,
    voice: str,
    speed: float,
    base_url: str | None,
    model: str,
    offline: bool,
) -> None:
    """Speak TEXT, or standard input where it is -.

    Without a key and a --base-url, the embedded server speaks, with no network (extra `voice`).
    """
    if output is not None and device is not None:
        raise click.UsageError("--output writes a file instead of playing; it excludes --device.")
    if text == "-":
        text = sys.stdin.read(MAX_TEXT_CHARS + 1)
    if not text.strip():
        raise click.BadParameter("there is nothing to say.", param_hint="TEXT")
    if len(text) > MAX_TEXT_CHARS:
        raise click.BadParameter(f"over MAX_TEXT_CHARS={MAX_TEXT_CHARS:,} characters.", param_hint="TEXT")
    url = asked_server(base_url, offline=offline, devices=output is None)
    request = {"model": model, "input": text, "voice": voice, "speed": speed}
    ending = os.path.splitext(output or "")[1].lower()
    if output is not None and ending not in {"", ".wav"}:
        run_async(_save, url, request | {"response_format": ending[1:]}, output)
    else:
        run_async(_say, url, request, _sink(output, device))


def _sink(output: str | None, device: str | None) -> Sink:
    from rtkit.audio import Speaker, WavSink  # noqa: PLC0415 - heavy

    if output is not None:
        return WavSink(output)
    choice = device_choice(device)
    name, why_not = device_name("output", choice)
    if name is None:
        raise click.ClickException(f"there is nothing to play on: {why_not}. To write a file: -o FILE.wav")
    return Speaker(choice, fallback=True)


async def _save(url: str | None, request: dict[str, object], path: str) -> None:
    """Write speech as the server encodes it."""
    async with client_of(url) as client:
        speech = client.audio.speech.with_streaming_response.create(**request)  # type: ignore[arg-type]  # as the options say
        async with speech as response:
            await response.stream_to_file(path)


async def _say(url: str | None, request: dict[str, object], sink: Sink) -> None:
    from rtkit.audio import IteratorSource  # noqa: PLC0415 - heavy

    async with client_of(url) as client, sink:
        speech = client.audio.speech.with_streaming_response.create(**request, response_format="pcm")  # type: ignore[arg-type]  # as the options say
        async with speech as response, IteratorSource(response.iter_bytes()) as chunks:
            async for chunk in chunks:
                await sink.write("speech", 0, chunk)
        await sink.drain()
