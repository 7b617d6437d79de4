"""A pipeline: rows of a CSV file in, a table out. It is cut off halfway, run again, and asks for nothing twice."""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from pathlib import Path
from typing import Any

import rtkit
from rtkit import local
from rtkit.bulk import Answer, Budget, Pace, Price, export


def question(row: dict[str, str]) -> dict[str, Any]:
    """A row of the file as an item."""
    return {"custom_id": row["isbn"], "body": {"model": "m", "input": f"Summarize {row['title']}"}}


def main(folder: Path) -> None:
    books = folder / "books.csv"
    books.write_text("isbn,title\n" + "".join(f"{n},Volume {n}\n" for n in range(1, 21)))
    table = sqlite3.connect(folder / "table.db", check_same_thread=False)
    table.execute("CREATE TABLE summaries (isbn TEXT PRIMARY KEY, summary TEXT)")

    def save(answer: Answer) -> None:
        """May be called twice with the same answer, after a crash: the key makes it exact."""
        if answer.error is None:
            with table:
                words = "INSERT INTO summaries VALUES (?, ?) ON CONFLICT DO NOTHING"
                table.execute(words, (answer.id, answer.text))

    journal = folder / "answers.db"
    with local.serve() as server, rtkit.OpenAI(base_url=server.url, api_key="k") as client:
        server.fault(503, times=2)  # a bad moment of the server, which nobody will notice
        budget = Budget(tokens=30, prices={"m": Price(1.0, 2.0)})
        first = client.bulk(
            books, row=question, journal=journal, sink=save, concurrency=2, budget=budget
        ).run()
        print(f"first run: {first.reason}")
        second = client.bulk(books, row=question, journal=journal, sink=save, pace=Pace(share=0.9)).run()
        print(f"second run: {second.reason}, {second.totals.done} answers, {second.totals.failed} failed")
        asked = sum(request.method == "POST" for request in server.requests)
        print(f"the server was asked {asked} times for 20 books, {second.totals.retries} of them again")
    (count,) = table.execute("SELECT count(*) FROM summaries").fetchone()
    table.close()
    print(f"{count} summaries in the table, {export(journal, folder / 'answers.jsonl')} lines exported")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as made:
            main(Path(made))
