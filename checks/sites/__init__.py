"""The username check's own list of sites."""
