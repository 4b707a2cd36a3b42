"""Jinja templates: the report, letters and pages."""
