"""``rtkit bulk run | work | status | retry | export``."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from rtkit.cli._client import TERMINATED, Address, run_async
from rtkit.cli._output import print_json, visible_line
from rtkit.cli.bulk.progress import TICK, Progress, facts_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from rtkit.bulk import Summary
    from rtkit.bulk._async.job import AsyncBulkJob

__all__ = ["bulk"]

BUDGET_REACHED: Final = 3
INTERRUPTED: Final = 128 + 2


class PriceOption(click.types.StringParamType):
    """What the tokens of a model cost."""

    name = "price"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        from rtkit.bulk import Price  # noqa: PLC0415 - heavy

        model, _, numbers = value.rpartition("=")
        try:
            costs = [float(number) for number in numbers.split(",")]
        except ValueError:
            costs = []
        if not model or len(costs) not in {2, 3} or min(costs) < 0:
            self.fail(
                f"{value!r} is not MODEL=IN,OUT or MODEL=IN,OUT,CACHED, for a million tokens.", param, ctx
            )
        return model, Price(*costs)


def journal_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--journal``."""
    help = "Where the answers are kept: an SQLite file, or redis://host:port/db?journal=NAME."
    option = click.option("--journal", required=True, metavar="PLACE", envvar="RTKIT_JOURNAL", help=help)
    return option(command)


def job_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """What `run` and `work` have in common."""
    positive = click.FloatRange(min=0, min_open=True)
    for option in (
        click.option("--json", "as_json", is_flag=True, help="Progress and summary as lines of JSON."),
        click.option("--lease", type=click.FloatRange(0.1, 86_400), default=15.0, show_default=True, metavar="S",
                     help="Seconds after which a worker that was not heard of is taken for dead."),
        click.option("--no-stream", is_flag=True, help="Ask for whole replies."),
        click.option("--background", is_flag=True,
                     help="Make responses in the background, so that those of a dead worker are taken up."),
        click.option("--attempts", type=click.IntRange(min=1), default=5, show_default=True,
                     help="How often an item is tried."),
        click.option("--max-seconds", type=positive, metavar="S", help="A budget of time."),
        click.option("--max-tokens", type=click.IntRange(min=1), metavar="N", help="A budget of tokens."),
        click.option("--max-cost", type=positive, metavar="N", help="A budget of cost, by --price."),
        click.option("--price", "prices", type=PriceOption(), multiple=True, metavar="MODEL=IN,OUT",
                     help="What a million tokens cost, in and out; may be given several times."),
        click.option("--no-pace", is_flag=True, help="Don't keep to the server's rate limits ahead of refusals."),
        click.option("--tpm", type=positive, metavar="N", help="Tokens a minute, whatever the server tells."),
        click.option("--rpm", type=positive, metavar="N", help="Requests a minute, likewise."),
        click.option("--share", type=click.FloatRange(0, 1, min_open=True), default=0.9, show_default=True,
                     help="How much of the limits is used."),
        click.option("--concurrency", type=click.IntRange(1, 10_000), default=64, show_default=True,
                     help="Requests at a time."),
        click.option("--offline", is_flag=True, help="Ask the embedded server."),
        click.option("--base-url", type=Address(), metavar="URL",
                     help="The server to ask.  [default: OPENAI_BASE_URL]"),
    ):  # fmt: skip
        command = option(command)
    return journal_option(command)


@click.group(short_help="Ask many requests, and keep the answers.")
def bulk() -> None:
    """Ask many requests, as fast as the server allows, and keep the answers in a journal.

    Run it again after a crash: what has been answered is not asked again. Exit codes: 0 all is answered, 1 some
    requests failed, 3 a budget is reached, 130 interrupted.
    """


@bulk.command(short_help="Put the items of a file into a journal, and answer them.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--model", metavar="NAME", help="The model of items that name none.")
@click.option("--url", metavar="PATH", help="The endpoint of items that name none, such as /v1/embeddings.")
@job_options
def run(file: Path, model: str | None, url: str | None, **options: Any) -> None:
    """Put the items of FILE into the journal, and answer what is in it.

    FILE is .jsonl (lines of the Batch API), .csv or .parquet. The first Ctrl-C lets what runs end, the second
    stops.
    """
    _work(file, model, url, **options)


@bulk.command(short_help="Answer what others have put into a journal.")
@click.option("--forever", is_flag=True, help="Wait for more when all is answered.")
@job_options
def work(forever: bool, **options: Any) -> None:
    """Answer what is in the journal, together with whoever else does."""
    _work(None, None, None, forever=forever, **options)


@bulk.command(short_help="Say how far a journal is.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@journal_option
def status(journal: str, as_json: bool) -> None:
    """Say how far a journal is, while it is worked on or not."""
    from rtkit.bulk import open_journal  # noqa: PLC0415 - heavy
    from rtkit.bulk.operations import Count  # noqa: PLC0415 - as above

    _must_be_there(journal)
    opened = open_journal(journal)
    try:
        totals = opened.execute([Count()])[0]
    finally:
        opened.close()
    if as_json:
        print_json(facts_of(totals))
        return
    for name, value in facts_of(totals).items():
        if name == "errors":
            continue
        click.echo(f"{name.replace('_', ' '):<14} {value:>14,}")
    for kind, count in sorted(totals.errors.items()):
        click.echo(f"  {visible_line(kind):<24} {count:>10,}")


@bulk.command(short_help="Queue dead letters again.")
@click.argument("ids", nargs=-1)
@journal_option
def retry(journal: str, ids: tuple[str, ...]) -> None:
    """Queue the dead letters again: those with these IDS, or all. `rtkit bulk work` then asks for them."""
    from rtkit.bulk import open_journal  # noqa: PLC0415 - heavy
    from rtkit.bulk.operations import Requeue  # noqa: PLC0415 - as above

    _must_be_there(journal)
    opened = open_journal(journal)
    try:
        count = opened.execute([Requeue(list(ids) or None)])[0]
    finally:
        opened.close()
    click.echo(f"{count:,} queued again")


@bulk.command("export", short_help="Write the answers to a file.")
@click.argument("file", type=click.Path(dir_okay=False, writable=True, path_type=Path))
@click.option(
    "--format", "kind", type=click.Choice(["jsonl", "csv", "parquet"]), help="[default: as FILE ends]"
)
@click.option("--failed/--answered", "failed", default=None, help="Only dead letters, or only answers.")
@journal_option
def export_command(journal: str, file: Path, kind: str | None, failed: bool | None) -> None:
    """Write the answers to FILE, in the order of the items: .jsonl (of the Batch API), .csv or .parquet."""
    from rtkit.bulk.exports import export  # noqa: PLC0415 - heavy

    _must_be_there(journal)
    click.echo(f"{export(journal, file, format=kind, failed=failed):,} written to {file}")


def _must_be_there(journal: str) -> None:
    if "://" not in journal and not Path(journal).exists():
        raise click.ClickException(f"no journal {journal}")


def _work(file: Path | None, model: str | None, url: str | None, *, base_url: str | None, offline: bool,
          as_json: bool, **options: Any) -> None:  # fmt: skip
    if offline and base_url:
        raise click.UsageError("--offline and --base-url exclude each other.")
    arguments = {**_arguments(**options), "model": model, "url": url}
    code: list[int] = []

    async def main() -> None:
        from rtkit.cli._client import client_of  # noqa: PLC0415 - heavy

        async with client_of(None if offline else base_url or "") as client:
            job = client.bulk(file, **arguments)
            code.append(await _run(job, Progress(as_json=as_json)))

    run_async(main)
    sys.exit(code[0])


def _arguments(*, journal: str, concurrency: int, share: float, rpm: float | None, tpm: float | None, no_pace: bool,
               prices: tuple[tuple[str, Any], ...], max_cost: float | None, max_tokens: int | None,
               max_seconds: float | None, attempts: int, background: bool, no_stream: bool, lease: float,
               forever: bool = False) -> dict[str, Any]:  # fmt: skip
    from rtkit.bulk import Budget, Pace, Retries  # noqa: PLC0415 - heavy

    try:
        budget = Budget(tokens=max_tokens, cost=max_cost, seconds=max_seconds, prices=dict(prices))
    except ValueError:
        raise click.UsageError("--max-cost needs a --price for each model.") from None
    return {
        "journal": journal,
        "concurrency": concurrency,
        "pace": None if no_pace else Pace(share=share, rpm=rpm, tpm=tpm),
        "budget": budget,
        "retries": Retries(attempts=attempts),
        "background": background,
        "stream": not no_stream,
        "lease": lease,
        "forever": forever,
    }


async def _run(job: AsyncBulkJob, progress: Progress) -> int:
    """Run a job to its end, whoever ends it; the code to exit with."""
    import anyio  # noqa: PLC0415 - heavy

    ended_by: list[int] = []
    summaries: list[Summary] = []

    async def heed_signals() -> None:
        with anyio.open_signal_receiver(signal.SIGINT, signal.SIGTERM) as signals:
            async for number in signals:
                ended_by.append(number)
                if len(ended_by) == 1:
                    progress.say("Finishing what runs; once more stops that, too.")
                    job.drain()
                else:
                    job.stop()

    async def show() -> None:
        while True:
            await anyio.sleep(TICK)
            if not job.ended:
                progress.update(await job.status(), job.running)

    async with anyio.create_task_group() as group:
        group.start_soon(heed_signals)
        job.start()
        group.start_soon(show)
        try:
            summaries.append(await job.wait())
        finally:
            group.cancel_scope.cancel()
            with anyio.CancelScope(shield=True):
                await job.close()
    progress.end(summaries[0])
    return _code(summaries[0], ended_by)


def _code(summary: Summary, ended_by: list[int]) -> int:
    if ended_by and summary.reason in {"drained", "stopped"}:
        return TERMINATED if ended_by[0] == signal.SIGTERM else INTERRUPTED
    if summary.reason == "budget":
        return BUDGET_REACHED
    return 0 if summary.ok else 1
