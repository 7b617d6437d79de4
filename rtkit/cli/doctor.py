"""``rtkit doctor``: what this machine has, what is missing, and how to get it."""

from __future__ import annotations

import os
import platform
import ssl
import sys
from dataclasses import dataclass
from importlib import metadata
from typing import TYPE_CHECKING, Literal

import click

from rtkit.cli._client import OFFLINE_KEY, Address, run_async
from rtkit.cli._needs import MODULES, missing
from rtkit.cli._output import print_json, print_text, visible_line

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["doctor"]

TIMEOUT = 10.0
"""Seconds that a server may take to answer."""
PROXIES = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY")
CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


@dataclass(frozen=True, slots=True)
class Finding:
    """A thing that was looked at. ``fix`` says what to do, and is empty where it is well."""

    state: Literal["ok", "note", "missing", "wrong"]
    name: str
    found: str
    fix: str = ""


@click.command(short_help="Look at this installation, and say what is missing and how to get it.")
@click.option(
    "--base-url", type=Address(), metavar="URL", help="The server to ask.  [default: OPENAI_BASE_URL]"
)
@click.option("--sound", is_flag=True, help="Play a tone, and show how loud the microphone is.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON Lines.")
def doctor(base_url: str | None, sound: bool, as_json: bool) -> None:
    """Look at Python, the extras, sound, the key, the server, proxies and certificates.

    Exits with 1 if something is wrong. An extra that is not installed is only said to be missing.
    """
    url = base_url or os.environ.get("OPENAI_BASE_URL") or ""
    is_well = True
    for finding in _findings(url, sound=sound):
        is_well = is_well and finding.state != "wrong"
        if as_json:
            print_json(finding)
        else:
            fix = f"  ->  {finding.fix}" if finding.fix else ""
            print_text(visible_line(f"{finding.state:<8}{finding.name:<14}{finding.found}{fix}"))
    if not is_well:
        raise click.exceptions.Exit(1)


def _findings(url: str, *, sound: bool) -> Iterator[Finding]:
    yield _package()
    yield Finding("ok", "Python", f"{platform.python_version()}, {sys.platform}")
    for extra in MODULES:
        module = missing(extra)
        if module is None:
            yield Finding("ok", f"extra {extra}", "installed")
        else:
            yield Finding("missing", f"extra {extra}", f"no {module}", f"pip install 'rtkit[{extra}]'")
    yield from _sound(play=sound)
    for name in PROXIES:
        if value := os.environ.get(name) or os.environ.get(name.lower()):
            yield Finding("note", name, _without_password(value))
    yield from _certificates()
    yield from _server(url)


def _package() -> Finding:
    """Whether what `import rtkit` gives is of this distribution, and of no other one."""
    import rtkit  # noqa: PLC0415 - looked at, not used

    others = sorted(set(metadata.packages_distributions().get("rtkit", ())) - {"rtkit"})
    if others:
        remedy = f"pip uninstall {' '.join(others)}, and install rtkit again"
        return Finding("wrong", "rtkit", f"{', '.join(others)} has a package rtkit too", remedy)
    return Finding("ok", "rtkit", f"{rtkit.__version__}, {os.path.dirname(rtkit.__file__)}")


def _sound(*, play: bool) -> Iterator[Finding]:
    if missing("audio") is not None:
        return
    from rtkit.cli._voice import device_name  # noqa: PLC0415 - an extra

    for name, direction in (("microphone", "input"), ("loudspeaker", "output")):
        device, why_not = device_name("input" if direction == "input" else "output")
        if device is None:
            yield Finding(
                "missing", name, why_not, "rtkit devices lists what there is; say -o FILE needs none"
            )
        else:
            yield Finding("ok", name, device)
            if play:
                yield _tone() if direction == "output" else _level()


def _tone() -> Finding:
    from rtkit.audio import Speaker, ToneSource  # noqa: PLC0415 - an extra

    async def beep() -> None:
        async with Speaker() as speaker, ToneSource(440, seconds=0.4, pace="fast") as tone:
            async for chunk in tone:
                await speaker.write("tone", 0, chunk)
            await speaker.drain()

    run_async(beep)
    return Finding("ok", "tone", "was played: you should have heard it")


def _level() -> Finding:
    from rtkit.audio import Microphone  # noqa: PLC0415 - an extra
    from rtkit.audio.formats import pcm  # noqa: PLC0415 - an extra

    levels: list[float] = []

    async def listen() -> None:
        async with Microphone() as microphone:
            async for chunk in microphone:
                levels.append(pcm.rms(chunk))
                if len(levels) >= 50:
                    return

    run_async(listen)
    loudest = pcm.dbfs(max(levels, default=0.0))
    if loudest < -80:
        return Finding(
            "wrong", "level", "nothing but silence for a second", "allow the terminal to use the microphone"
        )
    return Finding("ok", "level", f"{loudest:.0f} dBFS at most, in a second")


def _certificates() -> Iterator[Finding]:
    for name in CERTIFICATES:
        if path := os.environ.get(name):
            there = os.path.isfile(path) if name.endswith("FILE") else os.path.isdir(path)
            state: Literal["note", "wrong"] = "note" if there else "wrong"
            yield Finding(
                state, name, path, "" if there else f"there is no such {name[9:].lower()}; unset {name}"
            )
    count = ssl.create_default_context().cert_store_stats()["x509_ca"]
    paths = ssl.get_default_verify_paths()
    if count or (paths.capath and os.path.isdir(paths.capath)) or sys.platform in {"darwin", "win32"}:
        yield Finding("ok", "certificates", f"{count} authorities in the system's file")
    else:
        yield Finding(
            "wrong", "certificates", "the system has none", "install ca-certificates, or set SSL_CERT_FILE"
        )


def _server(url: str) -> Iterator[Finding]:
    key = os.environ.get("OPENAI_API_KEY")
    if key:
        yield Finding("ok", "key", "OPENAI_API_KEY is set")
    else:
        yield Finding(
            "note", "key", "OPENAI_API_KEY is not set", "needed for the API; rtkit serve needs none"
        )
    if not key and not url:
        return
    from rtkit import AuthenticationError, OpenAI, OpenAIError  # noqa: PLC0415 - heavy

    try:
        with OpenAI(
            base_url=url or None, api_key=key or OFFLINE_KEY, timeout=TIMEOUT, max_retries=0
        ) as client:
            where = str(client.base_url)
            models = [model.id for model in client.models.list().data]
    except AuthenticationError as error:
        yield Finding("wrong", "server", str(error), "check OPENAI_API_KEY")
    except OpenAIError as error:
        yield Finding("wrong", "server", str(error), "check OPENAI_BASE_URL, the network and the proxy")
    else:
        yield Finding("ok", "server", f"{_without_password(where)} answers, with {len(models)} models")


def _without_password(url: str) -> str:
    """An address without what stands before its @."""
    head, slashes, tail = url.rpartition("://")
    return f"{head}{slashes}{tail.rpartition('@')[2]}"
