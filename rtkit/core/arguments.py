"""What arguments are made of, beside plain values and Models."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import (
    IO,
    TYPE_CHECKING,
    Any,
    ClassVar,
    Protocol,
    SupportsIndex,
    TypeAlias,
    TypeVar,
    overload,
)  # fmt: skip

if sys.version_info >= (3, 12):  # pragma: no cover - by the interpreter
    from typing import TypedDict
else:  # pragma: no cover - pydantic takes no other: that of `typing` does not keep which fields are required
    from typing_extensions import TypedDict

if TYPE_CHECKING:
    import msgspec

__all__ = ["Fields", "FileContent", "FileTypes", "SequenceNotStr", "TypedDict"]

T_co = TypeVar("T_co", covariant=True)

FileContent: TypeAlias = IO[bytes] | bytes | os.PathLike[str]
"""Contents: bytes, a path (opened when it is sent), or a file that is open in binary mode."""

FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""Contents alone, or a tuple: filename, contents, content type, further headers of the part."""

if TYPE_CHECKING:

    class SequenceNotStr(Protocol[T_co]):
        """A sequence of strings that is not itself a string: ``str.__contains__`` takes strings only."""

        @overload
        def __getitem__(self, index: SupportsIndex, /) -> T_co: ...
        @overload
        def __getitem__(self, index: slice, /) -> Sequence[T_co]: ...
        def __contains__(self, value: object, /) -> bool: ...
        def __len__(self) -> int: ...
        def __iter__(self) -> Iterator[T_co]: ...
        def __reversed__(self) -> Iterator[T_co]: ...

    class _Dataclass(Protocol):
        __dataclass_fields__: ClassVar[dict[str, Any]]

    class _Attrs(Protocol):
        __attrs_attrs__: ClassVar[Any]

    class _Pydantic(Protocol):
        def model_dump(self) -> Any: ...

    Fields: TypeAlias = Mapping[str, Any] | msgspec.Struct | _Dataclass | _Attrs | _Pydantic
else:
    SequenceNotStr = Sequence
    Fields = Any
    """What has fields: a dict, a Struct, a dataclass, an instance of an attrs class or of a pydantic model."""
