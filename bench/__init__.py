"""Benchmarks: rtkit beside the libraries that do the same work, in one run. ``python -m bench --list``."""
