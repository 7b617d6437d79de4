"""Tool loops: call the model, run the tools that it asks for, send the results, repeat."""
