"""The accumulating streams, as a program holds them."""
