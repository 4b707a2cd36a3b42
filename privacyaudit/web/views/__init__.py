"""The pages, one file a part of the way through."""

from __future__ import annotations

import importlib
from collections.abc import Iterator

from flask import Blueprint

PARTS = (
    "opening",
    "safety",
    "agreeing",
    "about",
    "places",
    "planning",
    "looking",
    "yours",
    "notes",
    "letters",
    "keeping",
    "cases",
    "desk",
    "sharing",
    "people",
    "agreed",
    "looks",
    "waysin",
    "copies",
    "training",
    "evidence",
    "stamping",
    "diary",
    "photos",
    "by_hand",
    "guides",
    "usernames",
    "book",
    "route",
    "machine",
    "working",
)


def all_of_them() -> Iterator[Blueprint]:
    """Yield the blueprint of each part."""
    for name in PARTS:
        part = importlib.import_module(f"privacyaudit.web.views.{name}").part
        assert isinstance(part, Blueprint)
        yield part
