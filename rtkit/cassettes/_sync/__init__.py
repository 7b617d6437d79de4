# Made from rtkit/cassettes/_async/__init__.py by "python -m codegen". Edit that file, not this one.
"""The sources of ``rtkit.cassettes._sync``."""
