"""The HTTP side: clients, requests, typed streams over responses. `rtkit` hands on what is public."""
