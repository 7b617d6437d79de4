"""Real servers, peers that misbehave, and proxies: all in threads, for every event loop and for none."""
