# Made from tests/local/_async/__init__.py by "python -m codegen". Edit that file, not this one.
"""The sources of the tests in ``tests/local/_sync``."""
