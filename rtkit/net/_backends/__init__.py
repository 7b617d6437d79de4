"""Two ways of waiting, under the same names: tasks (`aio`, on anyio) and threads (`blocking`).

All that the twins of ``rtkit/net`` can't share is here, by hand. A name in one module is in the other.
"""
