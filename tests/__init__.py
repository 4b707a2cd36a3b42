"""Promises the product makes, tested."""
