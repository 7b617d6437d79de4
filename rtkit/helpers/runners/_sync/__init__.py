# Made from rtkit/helpers/runners/_async/__init__.py by "python -m codegen". Edit that file, not this one.
"""The tool loops of the Responses API and of Chat Completions."""
