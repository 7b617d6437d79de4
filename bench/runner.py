"""Runs the benchmarks: one process per library, all of them in turn, round after round."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, replace
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from bench.startup import STEPS, with_bytecode
from bench.suite import Bench, Cell, Column, Scale, Table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bench.cases import Case

__all__ = ["Session"]

ROOT = Path(__file__).parent.parent
MAX_RUNS = 500
MALLOC = {"MALLOC_MMAP_THRESHOLD_": str(4 << 20), "MALLOC_TRIM_THRESHOLD_": str(64 << 20)}
"""For all: glibc maps and unmaps a block of 256 KiB, which asyncio asks for at each read, until a program has once
freed a larger one. A library that imports more would look faster."""
FRESH = {step for _, step in STEPS}
"""Workloads of which each sample is a process of its own."""

Progress: TypeAlias = "Callable[[str], None]"


class _Worker:
    """A process that has one library loaded."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    @cached_property
    def hello(self) -> dict[str, Any]:
        """What it says of itself once the library is loaded: ``versions`` and ``note``, or ``missing``."""
        return self._read()

    def _read(self) -> dict[str, Any]:
        assert self.process.stdout
        line = self.process.stdout.readline()
        if not line:
            return {"error": f"the process ended with {self.process.wait()}", "missing": "it did not start"}
        answer: dict[str, Any] = json.loads(line)
        return answer

    def sample(self, case: Case, runs: int) -> dict[str, Any]:
        assert self.process.stdin
        assert "missing" not in self.hello
        print(json.dumps({"case": asdict(case), "runs": runs}), file=self.process.stdin, flush=True)
        return self._read()


@contextmanager
def _process(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    """A Python process that ends when its standard input does."""
    command = [sys.executable, "-m", *arguments]
    pipe = subprocess.PIPE
    env = os.environ | MALLOC
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True, env=env) as process:
        try:
            yield process
        finally:
            assert process.stdin
            process.stdin.close()
            process.wait(10)


class Session:
    """The processes of one run: the server, and every library that was asked for."""

    def __init__(self, scale: Scale, progress: Progress) -> None:
        self.scale = scale
        self.progress = progress
        self.workers: dict[str, _Worker] = {}
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        server = self._stack.enter_context(_process("bench.server"))
        assert server.stdout
        self.url = f"http://127.0.0.1:{server.stdout.readline().strip()}"
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def worker(self, rival: str) -> _Worker:
        if rival not in self.workers:
            process = self._stack.enter_context(_process("bench.worker", rival))
            self.workers[rival] = _Worker(process)
        return self.workers[rival]

    def sample(self, case: Case, column: Column, runs: int) -> dict[str, Any]:
        if case.workload in FRESH:
            command = [sys.executable, "-m", "bench.startup", column.rival, case.workload]
            done = subprocess.run(
                command, cwd=ROOT, env=with_bytecode() | MALLOC, capture_output=True, text=True, check=False
            )
            if done.returncode:
                return {"error": done.stderr.strip().rpartition("\n")[2]}
            answer: dict[str, Any] = json.loads(done.stdout)
            return answer
        return self.worker(column.rival).sample(replace(case, loop=column.loop, server=self.url), runs)

    def measure(self, bench: Bench) -> Table:
        """All the cells of a benchmark, sampled in turn: forwards in one round, backwards in the next."""
        table = Table(bench)
        workers = {column.name: self.worker(column.rival) for column in bench.columns}  # all load at once
        for name, worker in workers.items():
            # Asked of a worker also where each sample is a fresh process.
            if "missing" in worker.hello:
                table.missing[name] = worker.hello["missing"]
        for column in bench.columns:
            if column.loop in {"trio", "uvloop"} and find_spec(column.loop) is None:
                table.missing[column.name] = f"No module named '{column.loop}'"
        columns = [column for column in bench.columns if column.name not in table.missing]
        once = {(row.case, name) for row in bench.rows for name in row.once}
        plan = []
        for case in dict.fromkeys(row.case for row in bench.rows):
            for column in columns:
                cell = table.cells[case, column.name] = Cell()
                self.progress(f"{bench.name}: {column.name}")
                if (case, column.name) in once:
                    self._add(cell, self.sample(case, column, 0))
                else:
                    plan.append((cell, case, column, self._calibrate(cell, case, column)))
        for number in range(self.scale.repeats):
            for cell, case, column, runs in plan if number % 2 == 0 else reversed(plan):
                self.progress(f"{bench.name}: round {number + 1} of {self.scale.repeats}, {column.name}")
                if not cell.error:
                    self._add(cell, self.sample(case, column, runs))
        return table

    def _calibrate(self, cell: Cell, case: Case, column: Column) -> int:
        """How many runs make a sample of the wanted length; also the warm-up of this library's process."""
        if not self.scale.seconds:
            return 1
        first = self.sample(case, column, 1)
        if "error" in first:
            cell.error = first["error"]
            return 0
        once: float = first["wall"] * (1 if case.workload in FRESH else case.units)
        return max(1, min(MAX_RUNS, round(self.scale.seconds / once)))

    @staticmethod
    def _add(cell: Cell, sample: dict[str, Any]) -> None:
        if "error" in sample:
            cell.error = sample["error"]
            return
        cell.cpu.append(sample["cpu"])
        cell.wall.append(sample["wall"])
        if "memory" in sample:
            cell.memory.append(sample["memory"])
