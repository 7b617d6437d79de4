# Made from rtkit/realtime/connection/_async/__init__.py by "python -m codegen". Edit that file, not this one.
