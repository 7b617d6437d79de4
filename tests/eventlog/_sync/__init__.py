# Made from tests/eventlog/_async/__init__.py by "python -m codegen". Edit that file, not this one.
