"""A fleet: three workers, processes of their own, answer what one feeds. One of them is killed halfway.

The journal is an SQLite file here; with redis://host/0 as the argument the workers may be on many machines.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import rtkit
from rtkit import local

ITEMS = 60


def work(journal: str, url: str) -> None:
    """What each worker does."""
    with rtkit.OpenAI(base_url=url, api_key="k") as client:
        client.bulk(journal=journal, concurrency=4, lease=1.0, forever=True).run()


def main(journal: str) -> None:
    with local.serve(local.Filler(5, latency=0.05)) as server:
        words = [sys.executable, __file__, "--worker", journal, server.url]
        workers = [subprocess.Popen(words) for _ in range(3)]  # noqa: S603 - our own arguments
        with rtkit.OpenAI(base_url=server.url, api_key="k") as client:
            feeder = client.bulk(
                [
                    {"custom_id": f"q{n}", "body": {"model": "m", "input": f"Question {n}"}}
                    for n in range(ITEMS)
                ],
                journal=journal,
                concurrency=1,
            )
            with feeder:
                while feeder.status().held < 5:
                    time.sleep(0.02)  # until the others are at work
                workers[0].kill()
                summary = feeder.wait()
            answers = Counter(answer.id for answer in client.bulk(journal=journal))
        for worker in workers:
            worker.kill()
            worker.wait()
    print(f"{summary.reason}: {len(answers)} of {ITEMS} items answered, {max(answers.values())} time each")


if __name__ == "__main__":
    if "--worker" in sys.argv:
        work(*sys.argv[2:4])
    elif len(sys.argv) > 1:
        main(sys.argv[1])
    else:
        with tempfile.TemporaryDirectory() as folder:
            main(str(Path(folder) / "answers.db"))
