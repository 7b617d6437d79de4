"""WebSockets on any event loop."""
