"""Programs that run for long; see `tests.soak.__main__`."""
