# Made from rtkit/net/_async/__init__.py by "python -m codegen". Edit that file, not this one.
"""WebSockets on any event loop."""
