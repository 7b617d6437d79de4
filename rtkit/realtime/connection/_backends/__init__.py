"""What waits, in two worlds: `aio` in tasks on any event loop, `blocking` in threads."""
