"""The turns of an agent's session, and the files of its environment."""
