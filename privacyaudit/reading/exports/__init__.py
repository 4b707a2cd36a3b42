"""
Exports: what each network gives a person about themselves, one small file a network.

Each says which layout it knows; what it does not know is still looked through
for the person's details, and is said to be not read beyond that.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import re2  # type: ignore[import-untyped]

from privacyaudit.model import Document, Presence, Reason, Trace
from privacyaudit.reading import kinds
from privacyaudit.reading.exports.layout import SIGNED, Export, compiled, inside, lower
from privacyaudit.reading.views.base import Problem
from privacyaudit.words import _


@cache
def exports() -> tuple[Export, ...]:
    """Return every export there is a file for, sorted by id."""
    found = []
    for module in pkgutil.iter_modules(__path__):
        if module.name != "layout":
            found.append(importlib.import_module(f"{__name__}.{module.name}").EXPORT)
    return tuple(sorted(found, key=lambda export: export.id))


@cache
def _any() -> str:
    return "|".join(f"(?:{mark})" for export in exports() for mark in export.marks)


def export_of(paths: Iterable[str]) -> Export | None:
    """Return the export that files at *paths* are from, or ``None``."""
    for path in paths:
        low = lower(path)
        if not compiled(_any()).search(low):
            continue
        for export in exports():
            if any(compiled(mark).search(low) for mark in export.marks):
                return export
    return None


@cache
def _any_sign() -> Any:
    """Return a first look for all signs and shapes at once: most files hold none."""
    signs = [sign for export in exports() for sign in export.signs]
    signs += [shape.sign for export in exports() for shape in export.shapes if shape.alone]
    return re2.compile("|".join(f"(?:{sign})" for sign in signs).encode())


def whose(text: bytes) -> tuple[Export | None, bool]:
    """
    Return the export that a file is from by what stands in it, in whatever language.

    And whether it was known by its structure, so that it can be read.
    """
    if _any_sign().search(text[:SIGNED]) is None:
        return None, False
    for export in exports():
        if any(shape.alone and inside(shape.sign, text) for shape in export.shapes):
            return export, True
    for export in exports():
        if any(inside(sign, text) for sign in export.signs):
            return export, False
    return None, False


def noticed_in(
    document: Document, key: bytes, ahead: int = 0
) -> Iterator[Presence | Trace | Problem]:
    """Yield what a file shows as a part of an export that was unpacked into a folder."""
    if document.url or "/" not in document.name.replace("\\", "/"):
        return
    body, name = document.body, document.name
    own = bool(kinds.sniff(body))  # a picture or a paper: its own reader says what it left
    export = export_of([name])
    strange = None
    if export is None and not own:
        found, known = whose(body)
        export, strange = (found, None) if known else (None, found)
        if export is not None:
            yield export.partly()
    if export is not None:
        name = name if own else export.as_english(name, body)
        yield from export.said(name)
        yield from export.said(name, body)
        yield from export.traces(name, body, key, 0, ahead)
    if own:
        return
    if strange is not None:
        yield strange.unknown()
    if strange is not None or (
        export is not None and not (export.known(name) and export.reads(name, body))
    ):
        says = _("This file is new to us. We only looked for your details in it.")
        yield Problem(Reason.NOT_SUPPORTED, says)
