"""``rtkit.types.chat.chat_completion`` and its like: modules of the official packages, found in a table."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

import rtkit.types.chat


def test_a_name_that_is_another_in_the_package() -> None:
    module = importlib.import_module("rtkit.types.chat.chat_completion")
    assert module.Choice is rtkit.types.chat.ChatCompletionChoice
    assert module.ChatCompletion is rtkit.types.chat.ChatCompletion
    assert importlib.import_module("rtkit.types.chat.chat_completion_chunk").Choice is not module.Choice


def test_as_ported_code_writes_it() -> None:
    namespace: dict[str, object] = {}
    exec(
        "from rtkit.types.chat.chat_completion_message import ChatCompletionMessage\n"
        "import rtkit.types.responses.response as module\n"
        "import rtkit.types.beta.threads.run_create_params\n",
        namespace,
    )
    assert namespace["ChatCompletionMessage"] is rtkit.types.chat.ChatCompletionMessage
    assert namespace["module"] is sys.modules["rtkit.types.responses.response"]


@pytest.mark.parametrize(
    "name",
    ["rtkit.types.chat.chat_completions", "rtkit.types.chat._chat_completion", "rtkit.types.chat.chat_completion.x",
     "rtkit.chat_completion", "rtkit.types."],
)  # fmt: skip
def test_a_module_that_there_is_not(name: str) -> None:
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module(name)


def test_a_name_that_there_is_not() -> None:
    with pytest.raises(
        ImportError, match=r"cannot import name 'Choices' from 'rtkit\.types\.chat\.chat_completion'"
    ):
        exec("from rtkit.types.chat.chat_completion import Choices")
    module = importlib.import_module("rtkit.types.chat.chat_completion")
    assert not hasattr(module, "__file__")  # its package's would be a wrong one
    assert not hasattr(module, "__path__")


def test_the_table_is_loaded_by_those_who_need_it_only() -> None:
    program = (
        "import sys, rtkit.types.chat\n"
        "rtkit.types.chat.ChatCompletion\n"
        "print('rtkit.types._modules' in sys.modules)\n"
        "import rtkit.types.chat.chat_completion\n"
        "print('rtkit.types._modules' in sys.modules, 'rtkit.types.audio' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("False\nTrue False\n", "")
