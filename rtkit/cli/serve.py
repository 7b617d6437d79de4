"""``rtkit serve``: the offline server, until Ctrl-C."""

from __future__ import annotations

import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from rtkit.cli._client import Address, terminable
from rtkit.cli._output import visible_line
from rtkit.cli._server import door_options, warn_if_open
from rtkit.errors.redact import redact_url

if TYPE_CHECKING:
    from rtkit.local import Engine, RateLimit, Server, Speed
    from rtkit.local.server.request_log import Answered

__all__ = ["serve"]

PORT = 8787


class Limit(click.types.StringParamType):
    """Requests and tokens a minute."""

    name = "limit"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        from rtkit.local import RateLimit  # noqa: PLC0415 - heavy

        try:
            return RateLimit.parse(value)
        except ValueError as error:
            self.fail(f"{error}.", param, ctx)


class Pace(click.types.StringParamType):
    """How fast replies come."""

    name = "speed"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        from rtkit.local import Speed  # noqa: PLC0415 - heavy

        try:
            return Speed.parse(value)
        except ValueError as error:
            self.fail(f"{error}.", param, ctx)


@click.command(short_help="Serve the API's protocol on this machine, with no key and no network.")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=PORT,
    show_default=True,
    help="The port; 0 for one that is free.",
)
@click.option(
    "--engine",
    type=click.Choice(["scripted", "recite"]),
    help="Who replies: rules (no language model), or an echo.  [default: scripted]",
)
@click.option(
    "--upstream", type=Address(), metavar="URL", help="Have the server at this base URL reply instead."
)
@click.option(
    "--model", metavar="NAME", help="The model that is asked for upstream, whatever a request says."
)
@click.option("--upstream-key", metavar="KEY", envvar="RTKIT_UPSTREAM_KEY", help="The key for upstream.")
@click.option(
    "--delay",
    type=click.FloatRange(0, 10_000),
    metavar="MS",
    help="Milliseconds before each word of a reply.",
)
@click.option(
    "--words",
    type=click.IntRange(1, 100_000),
    metavar="N",
    help="Have each reply be N words, for measuring clients.",
)
@click.option(
    "--latency",
    type=click.FloatRange(0, 600_000),
    metavar="MS",
    help="Milliseconds before the first word, with --words.",
)
@click.option(
    "--limit",
    type=Limit(),
    metavar="SPEC",
    help="Refuse what is over a limit of each key, such as rpm=600,tpm=90000, with status 429.",
)
@click.option(
    "--store",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="PATH",
    help="Keep files, responses and the rest in this SQLite file.  [default: in memory]",
)
@door_options
@click.option(
    "--max-message-bytes",
    type=click.IntRange(min=1024),
    metavar="N",
    help="The longest body, and WebSocket message, that is read.  [default: 16 MiB]",
)
@click.option(
    "--voice",
    is_flag=True,
    help="Realtime sessions speak and find turns from the beginning, as the API's do.",
)
@click.option(
    "--fault",
    "faults",
    multiple=True,
    metavar="SPEC",
    help="Have something go wrong, such as stall:after=3 or 429:rate=0.1; may be given several times.",
)
@click.option(
    "--speed",
    type=Pace(),
    metavar="WORDS",
    help="How fast replies come, such as tokens=60/s,first=300ms,jitter=0.2,seed=7.  [default: at once]",
)
@click.option("--quiet", is_flag=True, help="Say nothing of the requests that come.")
@click.option("--tls", is_flag=True, help="Speak TLS, with a certificate that is made for loopback.")
@click.option(
    "--tls-cert",
    type=click.Path(dir_okay=False, exists=True, path_type=Path),
    metavar="FILE",
    help="Speak TLS with this certificate, in PEM; --tls-key has its key.",
)
@click.option(
    "--tls-key",
    type=click.Path(dir_okay=False, exists=True, path_type=Path),
    metavar="FILE",
    help="The key of --tls-cert, in PEM.",
)
@click.option(
    "--chaos",
    metavar="WORDS",
    help="Have a share of the requests go wrong by a seed, such as rate=0.2,seed=7; faults may follow.",
)
def serve(
    host: str,
    port: int,
    engine: str | None,
    upstream: str | None,
    model: str | None,
    upstream_key: str | None,
    delay: float | None,
    words: int | None,
    latency: float | None,
    limit: RateLimit | None,
    store: Path | None,
    api_key: str | None,
    allow_origins: tuple[str, ...],
    max_message_bytes: int | None,
    voice: bool,
    faults: tuple[str, ...],
    speed: Speed | None,
    quiet: bool,
    tls: bool,
    tls_cert: Path | None,
    tls_key: Path | None,
    chaos: str | None,
) -> None:
    """Serve the API's protocol on this machine, with no key and no network, until Ctrl-C.

    Responses, chat, realtime, files, batches, vector stores and more: docs/server.md lists what is spoken.
    Replies come from rules, unless --upstream names a server that has a model. Point any client at the base
    URL that is printed.
    """
    if upstream and (engine or delay is not None):
        raise click.UsageError("--upstream replies by itself; --engine and --delay exclude it.")
    if words and (engine or upstream):
        raise click.UsageError("--words replies by itself; --engine and --upstream exclude it.")
    if latency is not None and not words:
        raise click.UsageError("--latency is for --words.")
    if (model or upstream_key) and not upstream:
        raise click.UsageError("--model and --upstream-key are for --upstream.")
    if (tls_cert is None) != (tls_key is None):
        raise click.UsageError("--tls-cert and --tls-key go together.")

    from rtkit import local  # noqa: PLC0415 - only this command's
    from rtkit.local import voice as engines_of  # noqa: PLC0415 - as above

    limits: dict[str, Any] = {} if max_message_bytes is None else {"max_message_bytes": max_message_bytes}
    pause = (delay or 0) / 1000
    if words:
        replies: Engine = local.Filler(words, latency=(latency or 0) / 1000, delay=pause)
    else:
        replies = _engine(engine or "scripted", upstream, model, upstream_key, pause)
    speaks, listens, notices = engines_of.synthesizer(), engines_of.recognizer(), engines_of.activity()
    server = local.serve(
        replies,
        host=host,
        port=port,
        api_key=api_key,
        allow_origins=allow_origins or None,
        store=store,
        synthesizer=speaks,
        transcriber=listens,
        voice_activity=notices,
        voice=voice,
        limit=limit,
        speed=speed,
        tls=(tls_cert, tls_key) if tls_cert and tls_key else tls,
        **limits,
    )
    if not quiet:
        server.on_answered = _log
    _set_up(server, faults, chaos)
    try:
        with terminable(), server:
            engines = {
                "Engine": f"{words} words a reply"
                if words
                else _described(engine or "scripted", upstream, model),
                "Speaks": speaks.name,
                "Listens": f"{listens.name}; turns by {notices.name}",
            }
            if tls or tls_cert:
                engines["Trust"] = f"{server.certificate.trust} (SSL_CERT_FILE, NODE_EXTRA_CA_CERTS)"
            _tell(server, host, engines, store, api_key)
            threading.Event().wait()
    except ValueError as error:  # of the files for TLS; what else there is to say was checked
        raise click.ClickException(str(error)) from None
    except OSError as error:
        raise click.ClickException(
            f"can't listen on {host} port {port}: {error.strerror or error}; --port chooses another"
        ) from error


def _set_up(server: Server, faults: tuple[str, ...], chaos: str | None) -> None:
    """Have things go wrong as the command line asks for it."""
    from rtkit import local  # noqa: PLC0415 - only this command's

    for spec in faults:
        try:
            server.add_fault(local.parse_fault(spec))
        except ValueError as error:
            raise click.BadParameter(str(error), param_hint="--fault") from None
    if chaos is not None:
        try:
            server.add_chaos(local.parse_chaos(chaos))
        except ValueError as error:
            raise click.BadParameter(str(error), param_hint="--chaos") from None


def _log(answered: Answered) -> None:
    """One line on standard error: what is printed at the start may be read by a program."""
    status, color = answered.status, "green"
    if status is None or status >= 500:
        color = "red"
    elif status >= 400:
        color = "yellow"
    line = " ".join(
        [
            click.style(time.strftime("%H:%M:%S"), dim=True),
            click.style(f"{answered.method:<6}", bold=True),
            visible_line(answered.path),
            click.style("broken" if status is None else str(status), fg=color),
            f"{answered.seconds * 1000:,.0f} ms",
            *([f"{answered.tokens:,} tokens"] if answered.tokens else []),
        ]
    )
    with suppress(OSError):  # who reads it is gone
        click.echo(line, err=True)


def _engine(
    name: str, upstream: str | None, model: str | None, upstream_key: str | None, delay: float
) -> Engine:
    from rtkit import local  # noqa: PLC0415 - only this command's

    if upstream:
        return local.Upstream(upstream, model=model, api_key=upstream_key)
    return local.RuleEngine(delay=delay) if name == "scripted" else local.Reciter(delay=delay)


def _described(name: str, upstream: str | None, model: str | None) -> str:
    if upstream:
        return f"upstream: {redact_url(upstream)} replies" + (f", with the model {model}" if model else "")
    if name == "scripted":
        return "scripted: rules, and no language model; it says the same to the same question"
    return "recite: it says what it was asked"


def _tell(
    server: Server, host: str, engines: dict[str, str], store: Path | None, api_key: str | None
) -> None:
    key = "the key given by --api-key" if api_key else "any key, and none"
    lines = [
        f"Serving   {server.url}",
        f"Realtime  {server.ws_url}/realtime",
        *(f"{what:<9} {engine}" for what, engine in engines.items()),
        f"Store     {store or 'in memory'}",
        f"Takes     {key}",
        "",
        "Point a client at it:",
        f"  export OPENAI_BASE_URL={server.url} OPENAI_API_KEY={'...' if api_key else 'test'}",
        f'  client = rtkit.AsyncOpenAI(base_url="{server.url}", api_key="{"..." if api_key else "test"}")',
        "",
        "Ctrl-C stops it.",
    ]
    click.echo("\n".join(lines))
    warn_if_open(host, api_key)
    sys.stdout.flush()
