"""What stands for an argument that is left out."""

from __future__ import annotations

from typing import Any, Final, Literal

__all__ = ["NOT_GIVEN", "NotGiven", "Omit", "not_given", "omit"]


class _Sentinel(type):
    """The official SDK's sentinels of the same name count as ours; it is not imported for that."""

    def __instancecheck__(cls, instance: object) -> bool:
        kind = type(instance)
        return kind is cls or (
            kind.__name__ == cls.__name__ and kind.__module__.partition(".")[0] == "openai"
        )


class NotGiven(metaclass=_Sentinel):
    """The type of ``NOT_GIVEN``: an argument that was left out, where ``None`` would mean something."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> str:
        return "NOT_GIVEN"


NOT_GIVEN: Final = NotGiven()
not_given: Final = NOT_GIVEN


class Omit(metaclass=_Sentinel):
    """The type of ``omit``: leaves out what would otherwise be sent, such as a default header."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """An instance; JSON has no form for it."""
        from pydantic_core import core_schema  # noqa: PLC0415 - pydantic asks, and so it is there

        return core_schema.is_instance_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Any:
        from pydantic_core import PydanticOmit  # noqa: PLC0415 - as above

        raise PydanticOmit


omit: Final = Omit()
