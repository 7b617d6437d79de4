"""What was measured, for a terminal, for ``docs/performance.md`` and for a program."""

from __future__ import annotations

import math
import os
import platform
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from bench.suite import UNITS, Scale, Table, Target, middle

__all__ = ["Results", "machine"]

FORMAT = 1


def machine() -> dict[str, Any]:
    """What the figures were measured on."""
    model = platform.processor() or platform.machine()
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        model = next(line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    load = round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None
    return {
        "cpu": model,
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.release()}",
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "load": load,
    }


@dataclass
class Results:
    """A whole run: what was measured, of which releases, on what machine."""

    tables: list[Table]
    versions: dict[str, str]
    notes: dict[str, str]
    """What each library does and does not do, by the file that drives it."""
    scale: Scale
    machine: dict[str, Any] = field(default_factory=machine)

    def as_json(self) -> dict[str, Any]:
        """Every sample, in seconds per event or byte, or in bytes."""
        return {
            "format": FORMAT,
            "machine": self.machine,
            "versions": self.versions,
            "notes": self.notes,
            "scale": asdict(self.scale),
            "benches": [_bench_json(table) for table in self.tables],
        }

    def as_text(self) -> str:
        """For a terminal: one block per benchmark."""
        return "\n\n".join(_text(table) for table in self.tables)

    def as_markdown(self) -> str:
        """For the documentation: the machine and the releases, one table per benchmark, and the notes."""
        facts = self.machine
        load = "" if facts["load"] is None else f", load {facts['load']} before the run"
        head = [
            f"{facts['cpu']}, {facts['cores']} cores, {facts['system']}, {facts['python']}{load}. "
            f"{self.scale.repeats} rounds, samples of {self.scale.seconds:g} s, "
            f"{self.scale.events:,} deltas per stream.",
            ", ".join(f"{name} {version}" for name, version in sorted(self.versions.items())) + ".",
        ]
        notes = ["What each does:", "\n".join(f"- `{name}`: {note}" for name, note in self.notes.items())]
        return "\n\n".join([*head, *(_markdown(table) for table in self.tables), *notes])

    def failures(self) -> list[str]:
        """A line for every library that failed or came to a wrong result, with the number of its cases."""
        counts = Counter(
            f"{table.bench.name}: {column}: {cell.error}"
            for table in self.tables
            for (_, column), cell in table.cells.items()
            if cell.error
        )
        return [f"{line} ({count} cases)" for line, count in counts.items()]


def _bench_json(table: Table) -> dict[str, Any]:
    rows = []
    for row in table.bench.rows:
        cells: dict[str, Any] = {}
        for column in table.bench.columns:
            cell = table.cells.get((row.case, column.name))
            if cell is None:
                cells[column.name] = {"missing": table.missing[column.name]}
            elif cell.error:
                cells[column.name] = {"error": cell.error}
            else:
                samples = cell.samples(row.metric)
                cells[column.name] = {
                    "median": _number(middle(samples)),
                    "samples": samples,
                    "wall": _number(middle(cell.wall)),
                    "ratio": _number(table.ratio((row.name, column.name), (row.name, _base(table)))),
                }
        rows.append({"name": row.name, "metric": row.metric, "unit": row.unit, "cells": cells})
    targets = [
        {"text": t.text, "value": _number(t.value(table)), "met": _met(t, table)} for t in table.bench.targets
    ]
    return {"name": table.bench.name, "title": table.bench.title, "rows": rows, "targets": targets}


def _number(value: float) -> float | None:
    """JSON has no NaN."""
    return None if math.isnan(value) else value


def _met(target: Target, table: Table) -> bool | None:
    value = target.value(table)
    return None if math.isnan(value) else target.at_least <= value <= target.at_most


def _base(table: Table) -> str:
    return table.bench.columns[0].name


def _text(table: Table) -> str:
    grid = _grid(table)
    widths = [max(len(line[at]) for line in grid) for at in range(len(grid[0]))]
    lines = [
        "  ".join(
            f"{cell:<{width}}" if at == 0 else f"{cell:>{width}}"
            for at, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        for line in grid
    ]
    return "\n".join([f"{table.bench.name}: {table.bench.title}", *lines, *_remarks(table)])


def _markdown(table: Table) -> str:
    head, *body = _grid(table)
    rule = ["---", *["---:"] * (len(head) - 1)]
    lines = [f"| {' | '.join(line)} |" for line in [head, rule, *body]]
    remarks = [f"- {line}" for line in _remarks(table)]
    return "\n".join(
        [f"### `{table.bench.name}`: {table.bench.title}", "", *lines, *([""] if remarks else []), *remarks]
    )


def _grid(table: Table) -> list[list[str]]:
    """The table's cells as text: a median, and how many times that of the first column it is."""
    base = _base(table)
    columns = [column.name for column in table.bench.columns if column.name not in table.missing]
    grid = [["", "", *columns]]
    for row in table.bench.rows:
        line = [row.name, row.unit]
        for column in columns:
            place = (row.name, column)
            if math.isnan(table.median(place)):
                line.append("failed")
                continue
            ratio = table.ratio(place, (row.name, base))
            beside = "" if column == base or math.isnan(ratio) else f" ({_short(ratio)}x)"
            line.append(f"{_short(table.median(place) * UNITS[row.unit])}{beside}")
        grid.append(line)
    return [list(line) for line in zip(*grid, strict=True)] if table.bench.tall else grid


def _short(value: float) -> str:
    """Three digits, no exponent."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _remarks(table: Table) -> list[str]:
    lines = []
    for target in table.bench.targets:
        met = _met(target, table)
        verdict = "not measured" if met is None else "met" if met else "NOT MET"
        value = "" if met is None else f"{_short(target.value(table))}, "
        lines.append(f"target: {target.text}: {value}{verdict}")
    lines += [f"missing: {name}: {reason}" for name, reason in table.missing.items()]
    return [*lines, *([f"note: {table.bench.note}"] if table.bench.note else [])]
