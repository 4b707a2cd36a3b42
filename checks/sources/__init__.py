"""Where we look: one small file each."""
