"""What the commands that ask a server have in common: which one, and how they are run."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import click

from rtkit.cli._output import ending
from rtkit.errors.redact import redact_bad_url

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

    from rtkit import AsyncOpenAI

__all__ = [
    "Address",
    "OutputFile",
    "asked_server",
    "client_of",
    "run_async",
    "server_options",
    "terminable",
    "unwrapped",
]

OFFLINE_KEY = "none"
TERMINATED = 128 + 15  # as a shell reports a program that SIGTERM ended


def server_options(model: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """``--base-url``, ``--model``, ``--offline``; ``model`` is the default one."""

    def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
        for option in (
            click.option(
                "--offline", is_flag=True, help="Ask the embedded server: the default without a key."
            ),
            click.option("--model", default=model, show_default=True, help="The model to ask."),
            click.option(
                "--base-url",
                type=Address(),
                metavar="URL",
                help="The server to ask.  [default: OPENAI_BASE_URL]",
            ),
        ):
            command = option(command)
        return command

    return decorate


class Address(click.types.StringParamType):
    """The base URL of a server."""

    name = "url"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        try:
            parts = urlsplit(value)
            good = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
        except ValueError:
            good = False
        if not good:
            self.fail(f"{redact_bad_url(value)!r} is not an http or https URL.", param, ctx)
        return value


class OutputFile(click.Path):
    """A file that can be written, which is found out before there is anything to write.

    ``formats`` are the endings that a name may have; a name without an ending may be any of them.
    """

    def __init__(self, *formats: str) -> None:
        super().__init__(dir_okay=False, writable=True)
        self._formats = formats

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        path = super().convert(value, param, ctx)
        ending = os.path.splitext(path)[1].lower()
        if ending and self._formats and ending not in self._formats:
            known = ", ".join(self._formats)
            self.fail(f"{path!r} would not hold what its name says: only {known} can be written.", param, ctx)
        folder = os.path.dirname(path) or "."
        if not os.path.exists(path) and not os.access(folder, os.W_OK | os.X_OK):
            self.fail(f"{path!r} cannot be written: no folder {folder!r} that takes files.", param, ctx)
        return path


def asked_server(base_url: str | None, *, offline: bool, devices: bool = False) -> str | None:
    """The server's address: ``""`` for the API's own, ``None`` for the embedded one.

    :param devices: a microphone or a loudspeaker is going to be used.
    :raises MissingExtraError: something is not installed; it names all that this run needs.
    """
    if offline and base_url:
        raise click.UsageError("--offline and --base-url exclude each other.")
    url = base_url or os.environ.get("OPENAI_BASE_URL") or ""
    if url and not offline:
        try:
            Address().convert(url, None, None)
        except click.BadParameter as error:
            error.param_hint = "OPENAI_BASE_URL"
            raise
    if not offline and (url or os.environ.get("OPENAI_API_KEY")):
        if devices:
            from rtkit.cli._needs import need  # noqa: PLC0415 - only now

            need("a microphone or a loudspeaker", "audio")
        return url
    from rtkit.cli._needs import need  # noqa: PLC0415 - only now

    need("to speak and to listen offline", "local", "voice", *(("audio",) if devices else ()))
    return None


@contextmanager
def terminable() -> Iterator[None]:
    """SIGTERM ends the block as Ctrl-C does, so that what it has to put back it does, and exits with TERMINATED.

    An event loop takes Ctrl-C up as a cancellation. An exception out of nowhere would go through it instead.
    """
    terminated = False

    def end(number: int, frame: object) -> None:
        nonlocal terminated
        terminated = True
        if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:  # as in the background of a shell
            signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.raise_signal(signal.SIGINT)

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    except KeyboardInterrupt:
        if terminated:
            sys.exit(TERMINATED)
        raise
    finally:
        signal.signal(signal.SIGTERM, before)


@asynccontextmanager
async def client_of(url: str | None) -> AsyncIterator[AsyncOpenAI]:
    """A client of what `asked_server` said."""
    from rtkit import AsyncOpenAI, local  # noqa: PLC0415 - heavy

    if url is None:
        async with local.serve() as server, AsyncOpenAI(base_url=server.url, api_key=OFFLINE_KEY) as client:
            yield client
        return
    # A server of one's own may want no key.
    key = os.environ.get("OPENAI_API_KEY") or (OFFLINE_KEY if url else None)
    async with AsyncOpenAI(base_url=url or None, api_key=key) as client:
        yield client


def run_async(function: Callable[..., Awaitable[None]], *arguments: Any) -> None:
    """Run it, until nobody reads the output any more; what a task group raises is raised as it was at first."""
    import anyio  # noqa: PLC0415 - heavy

    import rtkit  # noqa: PLC0415 - heavy

    # Loaded before the loop runs: modules are read from the disk.
    _ = rtkit.AsyncOpenAI

    async def main() -> None:
        with anyio.CancelScope() as scope, ending(scope.cancel):
            await function(*arguments)
        if scope.cancel_called:
            raise BrokenPipeError

    try:
        anyio.run(main)
    except BaseExceptionGroup as group:
        raise unwrapped(group) from None


def unwrapped(group: BaseExceptionGroup[BaseException]) -> BaseException:
    """What was raised: Ctrl-C and a closed pipe before all else."""
    for kind in (KeyboardInterrupt, BrokenPipeError):
        if group.subgroup(kind) is not None:
            return kind()
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup) and len(error.exceptions) == 1:
        error = error.exceptions[0]
    return error
