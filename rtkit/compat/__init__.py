"""The import paths of the official package, for code that reaches below its top level.

``from rtkit._types import NOT_GIVEN`` and ``import rtkit.lib.streaming.chat`` work as they do there, without a
file for each: `rtkit.compat.table` says what each path offers, `rtkit.compat.finder` finds it. ``rtkit.types``
and its 1,700 modules have a table of their own. After ``import rtkit.as_openai``, the same goes by the name
``openai``.
"""
