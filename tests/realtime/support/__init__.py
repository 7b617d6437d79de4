"""A realtime server whose every event the test decides."""
