# Made from rtkit/client/_async/__init__.py by "python -m codegen". Edit that file, not this one.
