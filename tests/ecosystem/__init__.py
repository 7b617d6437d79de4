"""Libraries that people build on, with the official SDK and with rtkit: see `tests.ecosystem.__main__`."""
