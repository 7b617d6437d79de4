"""The sources of ``rtkit.cassettes._sync``."""
