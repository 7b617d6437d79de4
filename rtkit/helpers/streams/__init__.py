"""Streams that accumulate: deltas in, richer events and a final object out."""
