"""The tool loops of the Responses API and of Chat Completions."""
