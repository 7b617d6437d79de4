# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The methods, async. The blocking twins are generated from these files."""
