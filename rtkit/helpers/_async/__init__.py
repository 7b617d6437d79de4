"""What waits: streams that add up, tools that run, polling, uploads in parts."""
