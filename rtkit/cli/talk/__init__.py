"""``rtkit talk``."""
