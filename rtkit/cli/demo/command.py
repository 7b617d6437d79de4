"""``rtkit demo``: a real stream, end to end, on this machine alone."""

from __future__ import annotations

import importlib.resources
import importlib.util
import math
import os
import sys
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeAlias

import click

from rtkit.cli._client import OutputFile, unwrapped
from rtkit.errors import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Callable

    from rtkit.cli.demo.views import View

__all__ = ["demo"]

Run: TypeAlias = "Callable[..., object]"

MAX_INPUT_BYTES = 1024 * 1024
"""The longest text that is taken, in bytes."""

REAL_LOOKING_SECONDS = 1.0
"""How long a text streams over one transport, when nothing is said about its pace."""

LONGEST_DELAY = 0.02
"""The pause between two words of a short text, in seconds."""

# What anyio calls each loop, and what has to be installed for it.
LOOPS: dict[str, tuple[str, dict[str, Any], str | None]] = {
    "asyncio": ("asyncio", {}, None),
    "trio": ("trio", {}, "trio"),
    "uvloop": ("asyncio", {"use_uvloop": True}, "uvloop"),
}


@click.command(short_help="Stream a text from an offline server and show its events.")
@click.argument("file", type=click.File("rb"), required=False)
@click.option(
    "--transport",
    type=click.Choice(["sse", "realtime", "both", "voice", "all"]),
    default="all",
    show_default=True,
    help="Server-sent events, a realtime WebSocket, both of them, a question asked aloud, or everything.",
)
@click.option(
    "--loop",
    type=click.Choice(list(LOOPS)),
    default="asyncio",
    show_default=True,
    help="The client's event loop.",
)
@click.option(
    "--delay",
    type=click.FloatRange(0, 10_000),
    metavar="MS",
    help="Milliseconds before each word.  [default: what makes the text last 1 s, at most 20]",
)
@click.option("--fast", is_flag=True, help="No delay.")
@click.option(
    "-o",
    "--output",
    type=OutputFile(),
    help="Where the spoken reply goes, as WAV.  [default: a temporary file]",
)
@click.option("--no-error", is_flag=True, help="Leave out the error event in the middle of each stream.")
@click.option(
    "--json", "as_json", is_flag=True, help="Print JSON Lines: an object for each event, and a summary."
)
def demo(
    file: IO[bytes] | None,
    transport: str,
    loop: str,
    delay: float | None,
    fast: bool,
    output: str | None,
    no_error: bool,
    as_json: bool,
) -> None:
    """Stream a text from an offline server, show its events, and ask it something aloud.

    The server is started on loopback for as long as the command runs; no key and no network are needed.
    The text is FILE's, or standard input's when FILE is -, or one that comes with the package; UTF-8, at
    most 1 MiB.

    In the middle of each stream the server sends an error event. It is surfaced, and the stream goes on.

    In the end a synthesised question goes into a realtime session as sound. The reply is written to a WAV file, and
    played where there is a loudspeaker. This needs the extra `voice`; without it the rest is done.
    """
    if fast and delay:
        raise click.UsageError("--fast and --delay exclude each other.")
    if delay is not None and math.isnan(delay):  # in any range
        raise click.BadParameter("nan is not a number of milliseconds.", param_hint="--delay")
    backend, options, package = LOOPS[loop]
    if package and importlib.util.find_spec(package) is None:
        raise click.UsageError(f"--loop {loop} needs {package}; install it with: pip install {package}")
    text = _packed_text() if file is None else _read_text(file)

    # Heavy, and only this command's.
    import anyio  # noqa: PLC0415

    texts = {"both": ["sse", "realtime"], "all": ["sse", "realtime"], "voice": []}.get(transport, [transport])

    try:
        with _view(as_json) as view:
            run = partial(anyio.run, backend=backend, backend_options=options)
            if texts:
                _stream(run, text, texts, _pause(text, delay, fast=fast), view, with_error=not no_error)
            if transport in {"voice", "all"}:
                _speak(run, output, view, needed=transport == "voice")
    except BaseExceptionGroup as group:
        # A task group on the way wraps what it lets through, Ctrl-C and a closed pipe included.
        raise unwrapped(group) from None


def _pause(text: str, delay: float | None, *, fast: bool) -> float:
    """Before each word, in seconds."""
    from rtkit.local.engines.engine import split_tokens  # noqa: PLC0415 - heavy

    if fast:
        return 0.0
    return (
        min(LONGEST_DELAY, REAL_LOOKING_SECONDS / len(split_tokens(text))) if delay is None else delay / 1000
    )


# In both, the server outlives the client's loop, so that however that ends the server is taken down.


def _stream(
    run: Run, text: str, transports: list[str], pause: float, view: View, *, with_error: bool
) -> None:
    from rtkit import local  # noqa: PLC0415 - heavy
    from rtkit.cli.demo.streaming import stream_text  # noqa: PLC0415 - heavy
    from rtkit.local.engines.engine import split_tokens  # noqa: PLC0415 - heavy

    # In the middle of the words; about four events come before them.
    error_at = 4 + len(split_tokens(text)) // 2 if with_error else None
    with local.serve(local.Reciter(text, delay=pause)) as server:
        run(stream_text, server, text, transports, error_at, view)


def _speak(run: Run, output: str | None, view: View, *, needed: bool) -> None:
    from rtkit import local  # noqa: PLC0415 - heavy
    from rtkit.cli._voice import missing_voice  # noqa: PLC0415 - heavy

    if (module := missing_voice()) is not None:
        missing = MissingExtraError("to speak and to listen", extra="voice", module=module)
        if needed:
            raise missing
        view.left_out("voice", str(missing))
        return
    from rtkit.cli.demo.spoken import ask_aloud  # noqa: PLC0415 - heavy

    with local.serve() as server:
        run(ask_aloud, server, Path(output) if output else None, view)


def _view(as_json: bool) -> View:
    from rtkit.cli.demo import views as _views  # noqa: PLC0415 - after the arguments were found to be right

    if as_json:
        return _views.JSONView()
    if sys.stdout.isatty():
        return _terminal_view() or _views.PlainView()
    return _views.PlainView()


def _packed_text() -> str:
    return importlib.resources.files("rtkit.cli.demo").joinpath("demo.txt").read_text("utf-8")


def _read_text(file: IO[bytes]) -> str:
    name = "standard input" if file.fileno() == 0 else str(file.name)
    data = file.read(MAX_INPUT_BYTES + 1)
    if len(data) > MAX_INPUT_BYTES:
        raise _bad_file(
            f"{name} is over MAX_INPUT_BYTES={MAX_INPUT_BYTES:,}, the most that the demo streams."
        )
    if b"\0" in data:
        raise _bad_file(f"{name} looks like a binary file; the demo streams text in UTF-8.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _bad_file(
            f"{name} is not text in UTF-8: byte 0x{data[error.start]:02x} at offset {error.start:,}."
        ) from None
    if not text.strip():
        raise _bad_file(f"{name} is empty.")
    return text


def _bad_file(message: str) -> click.BadParameter:
    return click.BadParameter(message, param_hint="FILE")


def _terminal_view() -> View | None:
    """The view for a terminal that can move its cursor, if this is one."""
    if os.environ.get("TERM") == "dumb":
        return None
    from rtkit.cli.demo.terminal import RichView  # noqa: PLC0415 - 0.1 s that a pipe need not wait for

    return RichView()
