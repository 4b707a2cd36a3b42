"""Promises of the sources: each is held by its own examples and by recorded answers."""
