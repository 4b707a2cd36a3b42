"""Promises of the checks."""
