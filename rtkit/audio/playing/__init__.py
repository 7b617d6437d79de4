"""Playback: the jitter buffer and its clock, and the sinks that need no device."""
