"""The sockets below a client: the same names, once on event loops, once on threads."""
