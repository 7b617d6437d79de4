"""Replaying: the player, and the server that plays a cassette."""
