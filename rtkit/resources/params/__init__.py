# Made from the official SDK 3.54.0 by "python -m codegen". Do not edit.
"""What the methods take, for type checkers."""
