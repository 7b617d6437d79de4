"""Inspecting: a cassette as a timeline or a page, and the search for secrets in it."""
