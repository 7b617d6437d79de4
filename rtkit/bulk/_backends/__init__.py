"""Where the async runner and its blocking twin differ: the same names, once on anyio, once on threads."""
