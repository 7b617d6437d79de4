"""Python types to JSON Schema and back: strict schemas, output formats, function tools."""
