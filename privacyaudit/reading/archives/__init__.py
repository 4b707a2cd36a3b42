"""Archives, read from front to back, one file at a time."""
