# Made from rtkit/providers/_async/__init__.py by "python -m codegen". Edit that file, not this one.
"""The async half, and the source of the blocking one."""
