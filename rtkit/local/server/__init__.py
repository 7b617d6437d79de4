"""The server as such: HTTP, connections, the life of the process, storage."""
