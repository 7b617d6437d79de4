"""Connections whose messages are JSON events: the Realtime, Responses and Live APIs over WebSockets."""
