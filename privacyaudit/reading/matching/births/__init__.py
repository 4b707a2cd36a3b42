"""Dates of birth: how they are written, and whether they are the person's."""
