"""What a package of types is at run time: a table of names, each loaded when it is first asked for.

The modules in the official packages (``rtkit.types.chat.chat_completion``) are found, too, and no file stands for any.
"""

import sys

TYPE_CHECKING = False  # a type checker takes it for true; `typing` itself is not loaded for it
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    from typing import Any

__all__ = ["OfficialModules", "lazy"]


def lazy(package: str, homes: "Mapping[str, str]") -> "tuple[Callable[[str], Any], Callable[[], list[str]]]":
    """``__getattr__`` and ``__dir__`` of ``package``, from its modules and the names in each, between blanks.

    What stands under the package's own name are packages in it. A name becomes an attribute once it was
    asked for.
    """
    where: dict[str, str] = {}

    def table() -> dict[str, str]:
        if not where:
            where.update((name, module) for module, names in homes.items() for name in names.split())
        return where

    def load(name: str) -> "Any":
        module = table().get(name)
        if module is None:
            if name == "__all__":  # `from rtkit.types.chat import *` asks for it
                return [name for name in table() if name[:1] != "_"]
            if name[:1] != "_":
                __import__("rtkit._names")
                value = sys.modules["rtkit._names"].load_official(package, name)
                if value is not None:
                    return value
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        if module == package:
            __import__(f"{package}.{name}")
            return sys.modules[f"{package}.{name}"]
        __import__(module)
        value = getattr(sys.modules[module], name)
        setattr(sys.modules[package], name, value)
        return value

    def names() -> list[str]:
        return sorted({*vars(sys.modules[package]), *table()})

    return load, names


def _modules(table: str) -> "Iterator[tuple[str, dict[str, str]]]":
    """Each module of the table, and the names in it that are others here."""
    package, main = "", ""
    renamed: dict[str, str] = {}
    for word in table.split():
        if word[-1] == ":":
            package = word[:-1] + "." if len(word) > 1 else ""
        elif "=" in word:
            theirs, _, ours = word.partition("=")
            renamed[theirs] = ours
        elif "+" in word:
            theirs = word.strip("+")
            renamed[theirs] = (main if word[0] == "+" else "") + theirs + ("Param" if word[-1] == "+" else "")
        else:
            main = "".join(part.capitalize() for part in word.split("_"))
            renamed = {}
            yield package + word, renamed


class OfficialModules:
    """Finds ``rtkit.types.chat.chat_completion`` and its like, of which there are 1,700, in a table.

    Such a module has what its package offers, and under their own names what is named otherwise there: ``Choice`` is
    ``rtkit.types.chat.ChatCompletionChoice``. It stands at the end of ``sys.meta_path``, so that what is a file is
    found before it, and it is asked only for what would be an error.
    """

    _renamed: "dict[str, dict[str, str]] | None" = None

    @classmethod
    def find_spec(
        cls, name: str, path: "Sequence[str] | None" = None, target: "ModuleType | None" = None
    ) -> "ModuleSpec | None":
        inside = name.removeprefix("rtkit.types.")
        if inside == name or inside.rpartition(".")[2][:1] == "_":
            return None
        if cls._renamed is None:
            from rtkit.types._modules import MODULES  # noqa: PLC0415 - few need it

            cls._renamed = dict(_modules(MODULES))
        if inside not in cls._renamed:
            return None
        from importlib.machinery import ModuleSpec  # noqa: PLC0415 - as above

        return ModuleSpec(name, cls())  # type: ignore[arg-type]  # a loader by its methods

    def create_module(self, spec: "ModuleSpec") -> None:
        """An ordinary module."""

    def exec_module(self, module: "ModuleType") -> None:
        package, _, _ = module.__name__.rpartition(".")
        names = (self._renamed or {})[module.__name__.removeprefix("rtkit.types.")]

        def load(name: str) -> "Any":
            if name[:2] != "__":
                for home in _homes(package):
                    value = getattr(home, names.get(name, name), None)
                    if value is not None:
                        setattr(module, name, value)
                        return value
            raise AttributeError(f"module {module.__name__!r} has no attribute {name!r}")

        module.__getattr__ = load  # type: ignore[method-assign]


_OTHERS = (
    "rtkit.types.shared", "rtkit.types.shared_params", "rtkit.types.responses", "rtkit.types.graders", "rtkit.types.containers",
    "rtkit.types.beta.threads", "rtkit.types.chat", "rtkit._types", "rtkit._models",
)  # fmt: skip


def _homes(package: str) -> "Iterator[ModuleType]":
    """Where a module of ``package`` has its names from: the official ones also import from other packages."""
    above = package
    while above != "rtkit":
        yield sys.modules[above]
        above = above.rpartition(".")[0]
    for other in _OTHERS:
        __import__(other)
        yield sys.modules[other]


sys.meta_path.append(OfficialModules)
