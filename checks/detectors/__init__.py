"""What we look for: one small file a kind."""
