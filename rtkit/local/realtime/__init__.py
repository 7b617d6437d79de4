"""``/v1/realtime``: a session on a WebSocket, in the dialect of general availability and in the beta's."""
