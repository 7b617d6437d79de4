"""``rtkit talk``: a conversation in the terminal."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import click

from rtkit.cli._client import OutputFile, asked_server, run_async, server_options, terminable
from rtkit.cli._voice import check_wav, device_choice, device_option
from rtkit.errors import AudioError, MissingExtraError

if TYPE_CHECKING:
    from rtkit.cli.talk.conversation import Choices
    from rtkit.cli.talk.views import TalkView

__all__ = ["talk"]


@click.command(short_help="Speak with a model: microphone and loudspeaker, or files.")
@click.option("-i", "--input", type=click.Path(exists=True, dir_okay=False), help="A WAV file to speak.")
@click.option("-o", "--output", type=OutputFile(".wav"), help="A WAV file for the replies.")
@device_option("--device", "Microphone and loudspeaker in one, a headset")
@device_option("--input-device", "The microphone")
@device_option("--output-device", "The loudspeaker")
@click.option("--push-to-talk", is_flag=True, help="Space begins and ends what you say; else it is heard.")
@click.option(
    "--echo",
    type=click.Choice(["cancel", "gate", "off"]),
    help="Take the loudspeaker out of the microphone, be deaf while it plays, or neither (headphones).  "
    "[default: cancel with the extra `aec`, else gate]",
)
@click.option("--voice", default="marin", show_default=True, help="Who speaks.")
@click.option("--instructions", metavar="TEXT", help="Instructions for the model.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON Lines.")
@server_options("gpt-realtime")
def talk(
    input: str | None,
    output: str | None,
    device: str | None,
    input_device: str | None,
    output_device: str | None,
    push_to_talk: bool,
    echo: str | None,
    voice: str,
    instructions: str | None,
    as_json: bool,
    base_url: str | None,
    model: str,
    offline: bool,
) -> None:
    """Speak with a model, and be able to interrupt it.

    In a terminal: m mutes the microphone, space stops the reply (with --push-to-talk it begins and ends what you
    say), q quits. --input and --output are for machines without sound; the conversation ends with the file, when it
    has been answered.

    Without a key and a --base-url, the embedded server speaks and listens, with no network (extra `voice`).
    """
    # On Windows a key cannot be waited for as other input can.
    keys = sys.stdin.isatty() and sys.platform != "win32"
    if push_to_talk and not keys and input is None:
        raise click.UsageError("--push-to-talk needs a terminal, for its key (and not that of Windows).")
    microphone, speaker = device_choice(input_device or device), device_choice(output_device or device)
    if input is not None:
        if device or input_device or output_device:
            raise click.UsageError("--input speaks a file, and nothing is played: it excludes devices.")
        check_wav(input, "--input")
    url = asked_server(base_url, offline=offline, devices=input is None)

    from rtkit.cli.talk.conversation import Choices, converse  # noqa: PLC0415 - heavy

    choices = Choices(
        input=input,
        output=output,
        microphone=microphone,
        speaker=speaker,
        push_to_talk=push_to_talk,
        echo=echo,
        voice=voice,
        instructions=instructions,
        model=model,
        keys=keys,
    )
    try:
        with terminable(), _view(as_json, choices) as view:
            run_async(converse, url, choices, view)
    except (AudioError, MissingExtraError) as error:
        if input is not None:
            raise
        raise click.ClickException(f"{error}. Without a sound device: --input FILE.wav -o FILE.wav") from None


def _view(as_json: bool, choices: Choices) -> TalkView:
    from rtkit.cli.talk import views  # noqa: PLC0415 - heavy

    if as_json:
        return views.JSONTalk()
    space = "space talks, and ends it" if choices.pushed else "space stops the reply"
    keys = f"m mutes   {space}   q quits" if choices.keys else "Ctrl-C quits"
    return (_terminal_view(keys) if sys.stdout.isatty() else None) or views.PlainTalk()


def _terminal_view(keys: str) -> TalkView | None:
    """The view for a terminal that can move its cursor, if this is one; ``keys`` says what they do."""
    if os.environ.get("TERM") == "dumb":
        return None
    from rtkit.cli.talk.terminal import RichTalk  # noqa: PLC0415 - 0.1 s that a pipe need not wait for

    return RichTalk(keys)
