"""Addresses, postcodes and plates: taken apart, spelt, and told from the house next door."""
