"""The version of this tool, printed in each report's helper copy."""

VERSION = "0.1.0"
"""Semantic version of the program and of the checks that ship with it."""
