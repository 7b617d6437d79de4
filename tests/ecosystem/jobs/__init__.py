"""What each library is asked to do. It runs in the library's own environment and imports nothing of rtkit."""
