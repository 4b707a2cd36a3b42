"""The use cases: what the command line and the pages on this machine both call."""
