"""The libraries, the releases that they are tried with, and an environment for each.

What is installed stays in a folder (``--folder``), so that a second run starts at once.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

__all__ = ["LIBRARIES", "CannotInstall", "Library"]

ROOT: Final = Path(__file__).parents[2]
INSTALL_TIMEOUT: Final = 1800.0


class CannotInstall(Exception):
    """A library can't be installed here; the message says why."""


@dataclass(frozen=True)
class Library:
    """One library: its name in tables, its packages as they were pinned, and the one whose release is shown."""

    name: str
    title: str
    pinned: tuple[str, ...]

    @property
    def main(self) -> str:
        return self.pinned[0].partition("==")[0].partition("[")[0]

    def python(self, folder: Path) -> Path:
        """The interpreter of its environment."""
        return folder / self.name / "bin/python"

    def install(self, folder: Path, *, newest: bool) -> None:
        """Make the environment, and install the library, the official SDK that it brings, and this rtkit."""
        if shutil.which("uv") is None:
            raise CannotInstall("it takes uv: pip install uv")
        done = self.python(folder).parent / f"installed-{'newest' if newest else 'pinned'}"
        if done.exists():
            return
        packages = [package.partition("==")[0] for package in self.pinned] if newest else list(self.pinned)
        if not self.python(folder).exists():
            _run(
                "uv",
                "venv",
                "--quiet",
                "--python",
                f"{sys.version_info[0]}.{sys.version_info[1]}",
                folder / self.name,
            )
        upgrade = ["--upgrade"] if newest else []
        _run(
            "uv",
            "pip",
            "install",
            "--quiet",
            "--python",
            self.python(folder),
            *upgrade,
            *packages,
            "-e",
            ROOT,
        )
        done.write_text("\n".join(packages))

    def release(self, folder: Path) -> str:
        """The release that is installed."""
        program = f"import importlib.metadata as m; print(m.version({self.main!r}), m.version('openai'))"
        return subprocess.run(
            [self.python(folder), "-c", program], capture_output=True, text=True, check=True
        ).stdout.strip()


def _run(*command: object) -> None:
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False, timeout=INSTALL_TIMEOUT
    )
    if done.returncode:
        raise CannotInstall(done.stderr.strip()[-500:])


LIBRARIES: Final = {
    library.name: library
    for library in (
        Library("langchain", "LangChain", ("langchain-openai==1.7.4", "langchain")),
        Library("agents", "openai-agents", ("openai-agents==0.24.0",)),
        Library("instructor", "instructor", ("instructor==1.17.0",)),
        Library("pydantic_ai", "pydantic-ai", ("pydantic-ai-slim[openai]==2.68.0",)),
        Library("litellm", "litellm", ("litellm==1.110.2",)),
        Library(
            "llamaindex", "LlamaIndex", ("llama-index-llms-openai==0.8.3", "llama-index-embeddings-openai")
        ),
        Library("pipecat", "pipecat", ("pipecat-ai[openai]==1.14.0",)),
        Library("livekit", "livekit-agents", ("livekit-plugins-openai==1.8.9", "livekit-agents")),
        Library("llm", "llm", ("llm==0.36",)),
        Library("fastapi", "FastAPI", ("fastapi", "openai", "httpx")),
    )
}
