"""Polling, and uploads in parts."""
