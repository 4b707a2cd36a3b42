"""Names: how they are written, bent and shortened, and whose they are."""
