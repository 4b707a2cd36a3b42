"""What exposures mean together: one small file a rule."""
