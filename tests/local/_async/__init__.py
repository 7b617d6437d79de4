"""The sources of the tests in ``tests/local/_sync``."""
