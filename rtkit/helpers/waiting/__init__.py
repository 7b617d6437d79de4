"""Waiting for work at the server: polling, and uploads in parts."""
