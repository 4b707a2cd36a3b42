"""
An audit as something to read: HTML, plain text, PDF, JSON, CSV.

Every view takes an audit and nothing else, opens nothing, and gives the same
bytes for the same audit, whatever the machine's zone, language and clock.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from privacyaudit.report.contents import SETS as SETS
    from privacyaudit.report.contents import Which as Which
    from privacyaudit.report.pages import html as html
    from privacyaudit.report.plain import text as text
    from privacyaudit.report.printing import pdf as pdf
    from privacyaudit.report.tables import csv as csv
    from privacyaudit.report.tables import json as json
    from privacyaudit.report.tables import schema as schema

_HOMES = {
    "SETS": "contents",
    "Which": "contents",
    "csv": "tables",
    "html": "pages",
    "json": "tables",
    "pdf": "printing",
    "schema": "tables",
    "text": "plain",
}

__all__ = ["SETS", "Which", "csv", "html", "json", "pdf", "schema", "text"]


def __getattr__(name: str) -> object:
    """Load the view *name* the first time it is used."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = importlib.import_module(f"{__name__}.{_HOMES[name]}")
    value: object = getattr(home, name)
    globals()[name] = value
    return value
