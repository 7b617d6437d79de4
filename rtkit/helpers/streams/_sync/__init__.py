# Made from rtkit/helpers/streams/_async/__init__.py by "python -m codegen". Edit that file, not this one.
"""The accumulating streams, as a program holds them."""
