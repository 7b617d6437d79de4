"""Run the jobs against real servers and write what came of them.

    python -m tests.servers                        # all of them: some 10 GB are installed the first time
    python -m tests.servers transformers aimock    # these
    python -m tests.servers --write                # and write the tables of docs/servers.md

Ends with 1 where rtkit made a fault, or where asyncio, trio and threads disagree; with 2 where fewer servers than
``--at-least`` could be run.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

import anyio

from tests.servers import report
from tests.servers._async import jobs as async_jobs
from tests.servers._sync import jobs as sync_jobs
from tests.servers.environments import MODEL_MAKER, SERVERS, CannotRun, Running, Server, running
from tests.servers.relay import cutting_relay
from tests.servers.wire import look

DOCS = Path(__file__).parents[2] / "docs" / "servers.md"


def make_model(folder: Path) -> None:
    maker = SERVERS[MODEL_MAKER]
    maker.install(folder)
    if not (folder / "model/tiny.gguf").exists():
        python = maker.home(folder) / "env/bin/python"
        script = Path(__file__).with_name("make_model.py")
        subprocess.run([python, script, folder / "model"], check=True)


def try_server(server: Running) -> report.Result:
    url = urlsplit(server.url)
    assert url.hostname is not None
    assert url.port is not None
    result = report.Result(server.server.title, server.version, server.server.note, look(server))
    with cutting_relay(url.hostname, url.port) as (host, port):
        cutting = f"http://{host}:{port}{url.path}"
        target = async_jobs.Target(server.url, server.model, cutting)
        blocking = sync_jobs.Target(server.url, server.model, cutting)
        for name in async_jobs.JOBS:
            came = {
                "asyncio": anyio.run(async_jobs.run_job, name, target, backend="asyncio"),
                "trio": anyio.run(async_jobs.run_job, name, target, backend="trio"),
                "threads": sync_jobs.run_job(name, blocking),
            }
            result.add(name, came)
    return result


def run_one(server: Server, folder: Path) -> report.Result:
    with ExitStack() as stack:
        if server.behind is not None:
            upstream = stack.enter_context(running(SERVERS[server.behind], folder))
            os.environ["RTKIT_UPSTREAM"] = upstream.url
        return try_server(stack.enter_context(running(server, folder)))


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.servers", description="rtkit against real servers")
    parser.add_argument("servers", nargs="*", metavar="SERVER", help=f"any of: {', '.join(SERVERS)}")
    parser.add_argument(
        "--folder",
        type=Path,
        default=Path.home() / ".cache/rtkit-servers",
        help="where the servers' environments and the model are kept (%(default)s)",
    )
    parser.add_argument("--at-least", type=int, default=4, help="how many must run, of all (%(default)s)")
    parser.add_argument("--write", action="store_true", help=f"write the tables of {DOCS.name}")
    options = parser.parse_args()
    unknown = [name for name in options.servers if name not in SERVERS]
    if unknown:
        parser.error(f"no server is called {', '.join(unknown)}; there are {', '.join(SERVERS)}")
    folder = options.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)

    results = []
    try:
        make_model(folder)
    except CannotRun as error:
        sys.exit(f"the model can't be made: {error}")
    for name in options.servers or SERVERS:
        server = SERVERS[name]
        try:
            result = run_one(server, folder)
        except CannotRun as error:
            print(f"{server.title}: left out: {error}", flush=True)
            continue
        print(result.text(), flush=True)
        results.append(result)
    if options.write:
        report.write(DOCS, results, folder)
    if any(result.faults for result in results):
        return 1
    return 2 if not options.servers and len(results) < options.at_least else 0


if __name__ == "__main__":
    sys.exit(main())
