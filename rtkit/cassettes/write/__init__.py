"""Recording: the recorder, and the proxy that records what goes through it."""
