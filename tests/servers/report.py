"""What came of the jobs, for a terminal and for docs/servers.md."""

from __future__ import annotations

from pathlib import Path

__all__ = ["Result", "write"]

BEGIN, END = "<!-- tables: python -m tests.servers --write -->", "<!-- end of tables -->"


class Result:
    """What one server sends (``facts``), and what came of each job."""

    def __init__(self, title: str, version: str, note: str, facts: dict[str, str]) -> None:
        self.title = title
        self.version = version
        self.note = note
        self.facts = facts
        self.jobs: dict[str, str] = {}
        self.faults: list[str] = []

    @property
    def heading(self) -> str:
        return f"{self.title} {self.version}" + (f", {self.note}" if self.note else "")

    def add(self, job: str, came: dict[str, str]) -> None:
        """``came`` is a job's outcome by world: asyncio, trio, threads."""
        outcomes = set(came.values())
        if (
            len({each.partition(":")[0] for each in outcomes}) > 1
        ):  # ids in words differ from request to request
            self.faults.append(f"{job}: {came}")
        self.faults += [f"{job}: {each}" for each in outcomes if each.startswith("FAULT")]
        self.jobs[job] = came["asyncio"]

    def text(self) -> str:
        lines = [f"\n== {self.heading}"]
        lines += [f"  sends  {name}: {fact}" for name, fact in self.facts.items()]
        lines += [f"  rtkit  {name}: {came}" for name, came in self.jobs.items()]
        lines += [f"  !!     {fault}" for fault in self.faults]
        return "\n".join(lines)

    def markdown(self) -> str:
        lines = [f"### {self.heading}", "", "| what is asked | what it sends |", "|---|---|"]
        lines += [f"| {name} | {fact} |" for name, fact in self.facts.items()]
        lines += ["", "| job | what rtkit makes of it |", "|---|---|"]
        lines += [f"| {name} | {_cell(came)} |" for name, came in self.jobs.items()]
        return "\n".join(lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


def write(path: Path, results: list[Result], folder: Path) -> None:
    """Replace the tables of the page by those of ``results``, without the name of this machine's ``folder``."""
    page = path.read_text()
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    tables = "\n\n".join(result.markdown() for result in results).replace(str(folder), "FOLDER")
    path.write_text(f"{before}{BEGIN}\n\n{tables}\n\n{END}{after}")
