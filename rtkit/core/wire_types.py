"""Types of fields that msgspec has no name for.

Any JSON, a number as it was written, a part that must have its tag, and a union that no unique tag tells apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Final, TypeAlias, TypeVar

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Json", "NoTag", "Number", "Tagged", "UntaggedMeta", "required_tag", "untagged"]

T = TypeVar("T")

if TYPE_CHECKING:
    Json: TypeAlias = object
    Number: TypeAlias = float
    Tagged: TypeAlias = Annotated[T, "its tag must be on the wire"]
else:
    # To msgspec, `object` is a type that it does not know.
    Json = Any

    # A JSON integer in a `float` field stays an integer: 2**53 + 1 has no double.
    Number = int | float

    class Tagged:
        """``Tagged[A]``: as ``A``, but a payload without A's tag counts as drift.

        msgspec asks for the tag inside unions only; elsewhere it takes a missing tag for the right one,
        and ``to_dict()`` would then add what the wire never said.
        """

        def __class_getitem__(cls, struct: type) -> Any:
            return required_tag(struct)


def required_tag(struct: Any) -> Any:
    """A union with one member that nothing matches, so that msgspec insists on the tag of the other."""
    config = getattr(struct, "__struct_config__", None)
    if config is None or config.tag is None:
        return struct
    return struct | _no_tag(config.tag_field, type(config.tag))


class NoTag:
    """Marks the members that ``required_tag`` adds; the tolerant constructor passes over them."""


_no_tags: Final[dict[tuple[str, type], type]] = {}


def _no_tag(tag_field: str, kind: type) -> type:
    found = _no_tags.get((tag_field, kind))
    if found is None:
        tag = "\0no tag" if kind is str else -(2**62)
        found = msgspec.StructMeta("NoTagStruct", (NoTag, msgspec.Struct), {}, tag_field=tag_field, tag=tag)
        _no_tags[tag_field, kind] = found
    return found


class UntaggedMeta(type):
    """The class of the markers that stand on the wire side for a union that no unique tag tells apart.

    msgspec hands such a value to ``dec_hook`` as plain data and then asks whether the result is an
    instance of the marker; whatever the tolerant constructor made of it is.
    """

    members: Callable[[], Any]

    def __instancecheck__(cls, instance: object) -> bool:
        return True


def untagged(members: Callable[[], Any], name: str = "Untagged") -> Any:
    """A marker for a union that msgspec can't tag; ``members`` gives the union when it is first needed.

    ::

        if TYPE_CHECKING:
            Tool: TypeAlias = FunctionTool | CustomTool
        else:
            Tool = untagged(lambda: FunctionTool | CustomTool)
    """
    return UntaggedMeta(name, (), {"members": staticmethod(members)})
