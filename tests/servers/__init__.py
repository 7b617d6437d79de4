"""Jobs of rtkit against servers that nobody here wrote: ``python -m tests.servers``. See docs/servers.md."""
