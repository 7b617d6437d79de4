"""``rtkit demo``."""
