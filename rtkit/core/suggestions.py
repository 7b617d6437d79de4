"""A misspelt name, and the one that was meant."""

from __future__ import annotations

__all__ = ["attribute_error"]


def attribute_error(value: object, name: str) -> AttributeError:
    """What `__getattr__` raises: it suggests the public attribute that comes closest."""
    message = f"{type(value).__name__!r} object has no attribute {name!r}"
    if not name.startswith("_"):
        from difflib import get_close_matches  # noqa: PLC0415 - only where something is misspelt

        public = [known for known in dir(type(value)) if not known.startswith("_")]
        if close := get_close_matches(name, public, n=1):
            message += f". Did you mean {close[0]!r}?"
    return AttributeError(message, name=name, obj=value)
