# Made from rtkit/helpers/waiting/_async/__init__.py by "python -m codegen". Edit that file, not this one.
"""Polling, and uploads in parts."""
