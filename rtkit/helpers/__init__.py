"""What stands between an API's methods and a program: typed answers, tools, whole streams, waiting.

Pure parts are modules here; what waits is written in ``_async`` and generated into ``_sync``.
"""

from __future__ import annotations

TYPE_CHECKING = False  # a type checker takes it for true
if TYPE_CHECKING:
    from rtkit.audio.ported import LocalAudioPlayer, Microphone

__all__ = ["LocalAudioPlayer", "Microphone"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - for these names alone

    return getattr(import_module("rtkit.audio.ported"), name)
