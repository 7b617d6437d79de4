"""What tests do with the server: wire scripts, faults, recorded requests, a clock of their own."""
