# Made from tests/net/_async/__init__.py by "python -m codegen". Edit that file, not this one.
"""Tests of ``rtkit.net`` on every event loop; ``tests/net/_sync`` has the same for threads."""
