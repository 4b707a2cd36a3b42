"""Evidence: what was seen, kept so that others can check it without this program."""
