# Made from the official SDK 3.57.0 by "python -m codegen". Do not edit.
"""The endpoints, for both worlds."""
