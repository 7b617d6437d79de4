"""``rtkit bulk``: many requests, whose answers are kept in a journal."""
