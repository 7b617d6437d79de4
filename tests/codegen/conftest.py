"""Small packages instead of the official SDK."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

from codegen.official.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HEAD = """\
from __future__ import annotations
from typing import Annotated, Dict, Iterable, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from pydantic import Field as FieldInfo
from ..._models import BaseModel
from ..._utils import PropertyInfo
"""


@pytest.fixture
def sample(tmp_path: Path) -> Callable[..., Source]:
    """``sample(cart="class Cart(BaseModel): ...")`` makes ``sample.types.shop.cart``, and so on."""

    def make(exports: str = "", **modules: str) -> Source:
        shop = tmp_path / "types" / "shop"
        shop.mkdir(parents=True)
        (tmp_path / "__init__.py").write_text("")
        (tmp_path / "_models.py").write_text("import pydantic\nclass BaseModel(pydantic.BaseModel): ...\n")
        (tmp_path / "_utils.py").write_text("class PropertyInfo: ...\n")
        (tmp_path / "types" / "__init__.py").write_text("")
        (shop / "__init__.py").write_text(exports)
        for name, text in modules.items():
            (shop / f"{name}.py").write_text(HEAD + dedent(text))
        return Source(tmp_path, "sample", "sample.types")

    return make
