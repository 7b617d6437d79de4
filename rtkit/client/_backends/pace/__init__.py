"""How what takes too long is ended: the same names, once on event loops, once on threads."""
