"""The `comptoir` command: one module a noun, each command one call to a service."""
