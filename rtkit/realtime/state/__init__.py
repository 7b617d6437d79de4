"""What a session knows and decides. Pure: no module here waits, reads a clock or does I/O."""
