"""Phone numbers: how they are written, and told from all that is only digits."""
