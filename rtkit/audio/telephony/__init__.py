"""Telephone calls as audio sources and sinks. One file per provider's protocol, one for the call."""
