# Made from rtkit/helpers/agents/_async/__init__.py by "python -m codegen". Edit that file, not this one.
"""The turns of an agent's session, and the files of its environment."""
