# Made from rtkit/helpers/_async/__init__.py by "python -m codegen". Edit that file, not this one.
"""What waits: streams that add up, tools that run, polling, uploads in parts."""
