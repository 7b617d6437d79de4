"""``import rtkit.as_openai``: from then on `openai` is rtkit, whoever imports it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


def run(
    program: str, *, arguments: tuple[str, ...] = (), cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *(arguments or ("-c", program))],
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
    )


def test_everything_is_the_same_object_under_both_names() -> None:
    done = run(
        "import rtkit.as_openai, rtkit, openai\n"
        "import openai.types.chat.chat_completion as module\n"
        "from openai.types.chat import ChatCompletion\n"
        "from openai.resources.chat.completions import AsyncCompletions\n"
        "from openai._types import NOT_GIVEN\n"
        "from openai import OpenAI, omit\n"
        "assert OpenAI is rtkit.OpenAI and omit is rtkit.omit and NOT_GIVEN is rtkit.NOT_GIVEN\n"
        "assert ChatCompletion is rtkit.types.chat.ChatCompletion is module.ChatCompletion\n"
        "assert openai.types is rtkit.types and openai.types.__spec__.name == 'rtkit.types'\n"
        "assert issubclass(ChatCompletion, openai.BaseModel)\n"
        "assert openai.__name__ == 'openai' and openai.__version__[0] == '3' and openai.VERSION\n"
        "assert 'OpenAI' in dir(openai)\n"
        "openai.api_key = 'k'\n"
        "assert rtkit.api_key == 'k'\n"
        "del openai.api_key\n"
        "assert openai.resources.chat.completions.AsyncCompletions is AsyncCompletions\n"
        "scope = {}\n"
        "exec('from openai import *', scope)\n"
        "assert scope['AsyncOpenAI'] is rtkit.AsyncOpenAI\n"
        "import rtkit.as_openai as again\n"
        "again.install()\n"
    )
    assert (done.stdout, done.stderr) == ("", "")


def test_the_official_package_is_not_loaded() -> None:
    done = run(
        "import rtkit.as_openai, openai, sys\n"
        "openai.OpenAI(api_key='k')\n"
        "print([name for name in sys.modules if name.startswith('pydantic')])\n"
        "print({type(module).__name__ for name, module in sys.modules.items() if name == 'openai'})\n"
    )
    assert (done.stdout, done.stderr) == ("[]\n{'_OpenAI'}\n", "")


@pytest.mark.parametrize(
    "name", ["openai.nope", "openai.types.nope", "openai.local", "openai.core", "openai.cli"]
)
def test_what_there_is_not(name: str) -> None:
    done = run(
        "import rtkit.as_openai\n"
        f"try:\n    import {name}\nexcept ModuleNotFoundError as error:\n    print(error.name)"
    )
    assert (done.stdout, done.stderr) == (f"{name}\n", "")


def test_names_that_there_are_not() -> None:
    done = run(
        "import rtkit.as_openai, openai\n"
        "print(hasattr(openai, 'nope'), hasattr(openai, '__nope__'))\n"
        "try:\n    from openai._types import Nope\n"
        "except ImportError as error:\n    print(str(error)[:24])\n"
    )
    assert (done.stdout, done.stderr) == ("False False\ncannot import name 'Nope\n", "")


def test_the_official_one_was_imported_before() -> None:
    pytest.importorskip("openai", reason="the official SDK is in the dependency group 'bench'")
    done = run(
        "import warnings; warnings.simplefilter('ignore')\n"
        "import openai\ntry:\n    import rtkit.as_openai\nexcept ImportError as error:\n    print(error)"
    )
    assert done.stdout.startswith("the official openai package was imported before rtkit.as_openai")
    assert "python -m rtkit.as_openai program.py" in done.stdout


def test_a_program_that_can_not_be_changed(tmp_path: Path) -> None:
    (tmp_path / "beside.py").write_text("import openai\nfrom openai import OpenAI\n")
    (tmp_path / "program.py").write_text(
        "import sys, beside, rtkit\n"
        "assert __name__ == '__main__' and beside.OpenAI is rtkit.OpenAI\n"
        "print(sys.argv)\n"
    )
    done = run("", arguments=("-m", "rtkit.as_openai", str(tmp_path / "program.py"), "a", "-b"))
    assert (done.stdout, done.stderr) == (f"{[str(tmp_path / 'program.py'), 'a', '-b']}\n", "")
    done = run("", arguments=("-m", "rtkit.as_openai", "-m", "program", "a"), cwd=tmp_path)
    assert done.stderr == ""
    assert done.stdout.endswith("'a']\n")


def test_usage() -> None:
    for arguments, code in (((), 2), (("-m",), 2), (("--help",), 0)):
        done = run("", arguments=("-m", "rtkit.as_openai", *arguments))
        assert (done.returncode, done.stderr[:6]) == (code, "usage:")


def test_as_a_plugin_of_pytest(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "import openai, rtkit\ndef test(): assert openai.OpenAI is rtkit.OpenAI\n"
    )
    done = run(
        "", arguments=("-m", "pytest", "-q", "-p", "rtkit.as_openai", "-p", "no:cacheprovider", str(tmp_path))
    )
    assert "1 passed" in done.stdout, done.stdout


def test_api_types_count_as_pydantics_whenever_it_is_imported() -> None:
    pytest.importorskip("pydantic")
    checks = (
        "class Own(pydantic.BaseModel):\n    a: int = 1\n    c: Any = None\n"
        "from openai.types import CompletionUsage\n"
        "from openai.types.chat import ChatCompletion\n"
        "one = CompletionUsage(completion_tokens=1, prompt_tokens=1, total_tokens=2)\n"
        "assert isinstance(one, pydantic.BaseModel) and issubclass(CompletionUsage, pydantic.BaseModel)\n"
        "assert not isinstance(one, Own) and not issubclass(CompletionUsage, Own)\n"
        "assert isinstance(Own(), Own) and isinstance(Own(), pydantic.BaseModel)\n"
        "assert issubclass(Own, pydantic.BaseModel)\n"
        "assert not isinstance(5, pydantic.BaseModel) and not issubclass(int, pydantic.BaseModel)\n"
        "assert Own() != one and one != Own() and Own() == Own()\n"
        "assert pydantic.TypeAdapter(ChatCompletion).json_schema()['title'] == 'ChatCompletion'\n"
        "assert Own(c=one).model_dump()['c']['total_tokens'] == 2\n"
        "assert pydantic.main.__spec__.loader.get_filename() == pydantic.main.__file__\n"
    )
    for first in (
        "rtkit.as_openai, pydantic",
        "pydantic, rtkit.as_openai",
        "rtkit.types.chat, rtkit.as_openai, pydantic",
    ):
        done = run(f"import {first}\nfrom typing import Any\n{checks}")
        assert (done.stdout, done.stderr) == ("", ""), first


def test_without_the_alias_pydantic_is_as_it_was() -> None:
    pydantic = pytest.importorskip("pydantic")
    from rtkit.types import CompletionUsage

    assert not issubclass(CompletionUsage, pydantic.BaseModel)
