# Made from rtkit/resources/_async/__init__.py by "python -m codegen". Edit that file, not this one.
# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The methods, async. The blocking twins are generated from these files."""
