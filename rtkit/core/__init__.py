"""The core: bytes to typed events and events to handlers, without an event loop, a socket or HTTP."""
