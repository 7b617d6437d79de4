"""What the helpers do at once: on an event loop (``aio``), and in threads (``blocking``)."""
