"""API types count as ``pydantic.BaseModel`` in ``isinstance`` and ``issubclass``, for `rtkit.as_openai` alone.

Libraries that are built on the official SDK tell its objects from dicts by such checks, and then call methods that
API types have (`rtkit.core.ported`). pydantic's own way for this, ``BaseModel.register``, has no effect since
pydantic 2.14: its metaclass leaves registered classes out. This puts them back, for one class of classes.
"""

from __future__ import annotations

import importlib.abc
import importlib.util
import sys
import typing
from typing import TYPE_CHECKING, Any

from rtkit.core.model import Model
from rtkit.core.model_class import ModelMeta

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

__all__ = ["count_as_pydantic"]

_HOME = "pydantic.main"


def count_as_pydantic() -> None:
    """From now on, or from when pydantic is imported. Once; a second call does nothing."""
    if _HOME in sys.modules:
        _patch(sys.modules[_HOME])
    elif not any(isinstance(finder, _Watch) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Watch())


def _patch(module: Any) -> None:
    base, plain_type = module.BaseModel, typing.cast("Any", type)
    if issubclass(Model, base):
        return
    # What its `__eq__` and its JSON schemas read of whatever counts as a model.
    ours: Any = Model
    ours.__pydantic_generic_metadata__ = {"origin": None, "args": (), "parameters": ()}
    ours.__pydantic_root_model__ = False
    if type(base).__instancecheck__ is plain_type.__instancecheck__:
        _put_back(base)
    else:
        base.register(Model)


def _put_back(base: Any) -> None:
    metaclass: Any = type(base)
    is_instance, is_subclass = metaclass.__instancecheck__, metaclass.__subclasscheck__

    def check_instance(cls: Any, instance: object) -> bool:
        if is_instance(cls, instance):
            return True
        return cls is base and isinstance(type(instance), ModelMeta)

    def check_subclass(cls: Any, subclass: type) -> bool:
        return is_subclass(cls, subclass) or (cls is base and isinstance(subclass, ModelMeta))

    metaclass.__instancecheck__ = check_instance
    metaclass.__subclasscheck__ = check_subclass


class _Watch(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Waits for pydantic to be imported; it is then loaded as ever."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != _HOME:
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(fullname)
        if spec is not None and spec.loader is not None:
            self._loader = spec.loader
            spec.loader = self
        return spec

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        if module.__spec__ is not None:
            module.__spec__.loader = self._loader
        module.__loader__ = self._loader
        self._loader.exec_module(module)
        _patch(module)
