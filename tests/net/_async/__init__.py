"""Tests of ``rtkit.net`` on every event loop; ``tests/net/_sync`` has the same for threads."""
