"""``rtkit transcribe``: speech as a text, of a recording or while it is spoken."""

from __future__ import annotations

import sys
from typing import IO, TYPE_CHECKING, Any

import click

from rtkit.cli._client import asked_server, client_of, run_async, server_options
from rtkit.cli._output import complain, print_json, print_text
from rtkit.cli._voice import check_wav, device_choice, device_name, device_option

if TYPE_CHECKING:
    from rtkit.audio import Source
    from rtkit.audio.devices.portaudio import DeviceChoice

__all__ = ["transcribe"]

MAX_FILE_BYTES = 25 * 1024 * 1024
"""The API's limit of one upload."""

# Nothing is answered: the session only writes down what it hears.
LISTENING = {"type": "server_vad", "create_response": False, "interrupt_response": False}


@click.command(short_help="Write down what is said, in a file or at the microphone.")
@click.argument("file", type=click.File("rb"), required=False)
@click.option("--live", is_flag=True, help="While it is spoken: at the microphone, or FILE at its own pace.")
@device_option("--device", "The microphone of --live")
@click.option("--language", metavar="CODE", help="What is spoken, as in ISO 639-1.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON: an object, or with --live JSON Lines.")
@server_options("gpt-4o-transcribe")
def transcribe(
    file: IO[bytes] | None,
    live: bool,
    device: str | None,
    language: str | None,
    as_json: bool,
    base_url: str | None,
    model: str,
    offline: bool,
) -> None:
    """Write down what is said in FILE, or in standard input where it is -.

    A terminal gets the words as they come. With --live a line for each utterance, until the file ends or Ctrl-C.
    Without a key and a --base-url, the embedded server listens, with no network (extra `voice`).
    """
    if file is None and not live:
        raise click.UsageError("Say which FILE, or --live for the microphone.")
    if live and file is not None and file.fileno() == 0:
        raise click.UsageError("--live takes a WAV file or the microphone.")
    if device is not None and (file is not None or not live):
        raise click.UsageError("--device chooses the microphone, for --live without a FILE.")
    if live and file is not None:
        check_wav(file.name, "FILE")
    url = asked_server(base_url, offline=offline, devices=live and file is None)
    chosen: dict[str, Any] = {"model": model} | ({"language": language} if language else {})
    if live:
        choice = device_choice(device)
        if file is None and (no_microphone := device_name("input", choice)[1]):
            raise click.ClickException(f"{no_microphone}. To listen to a file: --live FILE.wav")
        run_async(_listen, url, chosen, (None if file is None else file.name, choice), as_json)
        return
    assert file is not None
    data = file.read(MAX_FILE_BYTES + 1)
    if not data or len(data) > MAX_FILE_BYTES:
        reason = "is over MAX_FILE_BYTES, 25 MiB" if data else "is empty"
        raise click.BadParameter(f"{file.name} {reason}.", param_hint="FILE")
    run_async(_upload, url, chosen, (str(file.name).rpartition("/")[2], data), as_json)


async def _upload(url: str | None, chosen: dict[str, Any], file: tuple[str, bytes], as_json: bool) -> None:
    async with client_of(url) as client:
        name = "speech.wav" if file[0] == "<stdin>" else file[0]
        create = client.audio.transcriptions.create
        if (
            as_json or not sys.stdout.isatty() or chosen["model"].startswith("whisper")
        ):  # which does not stream
            written = await create(file=(name, file[1]), **chosen)
            _print({"text": written.text} if as_json else written.text)
            return
        async with await create(file=(name, file[1]), stream=True, **chosen) as stream:
            try:
                async for event in stream:
                    if event.type == "transcript.text.delta":
                        print_text(event.delta, end="")
            finally:
                click.echo()  # what comes next, a prompt too, has a line of its own


async def _listen(
    url: str | None, chosen: dict[str, Any], at: tuple[str | None, DeviceChoice], as_json: bool
) -> None:
    from rtkit.audio import Microphone, NullSink, WavSource  # noqa: PLC0415 - heavy

    heard = {"turn_detection": LISTENING, "transcription": chosen}
    path, device = at
    source: Source = Microphone(device, fallback=True) if path is None else WavSource(path)
    async with (
        client_of(url) as client,
        client.realtime.session(
            model=chosen["model"] if url is None else "gpt-realtime",
            config={"output_modalities": ["text"], "audio": {"input": heard}},
        ) as session,
    ):

        @session.on("conversation.item.input_audio_transcription.completed")
        def write(event: Any) -> None:
            fields = {"kind": "utterance", "item_id": event.item_id, "text": event.transcript}
            _print(fields if as_json else event.transcript)

        @session.on("error")
        def tell(event: Any) -> None:
            complain(event.error.message)

        await session.converse(source, NullSink())


def _print(value: str | dict[str, Any]) -> None:
    if isinstance(value, str):
        print_text(value)
    else:
        print_json(value)
