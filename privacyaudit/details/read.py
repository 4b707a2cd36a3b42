"""
Reading a details file: every mistake at once, with its line, without a value.

The file is TOML, encoded as UTF-8, for one person only. ``README`` and
``privacyaudit start`` show how it is written.
"""

from __future__ import annotations

import os
import re
import stat
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from privacyaudit.consent import names_someone
from privacyaudit.details import tables
from privacyaudit.details.countries import country
from privacyaudit.errors import DetailsError, InputError, Mistake
from privacyaudit.model import (
    Consent,
    Person,
)
from privacyaudit.telling import tells
from privacyaudit.words import _

SCHEMA = 1
"""The shape of a details file."""
LARGEST = 1_000_000
"""Bytes of a details file at most."""
LONGEST_LINE = 5_000
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")

_HEADER = re.compile(r"\s{0,40}(\[\[?)\s{0,9}([\w.-]{1,60})\s{0,9}\]")
_KEY = re.compile(r"\s{0,40}\"?([\w-]{1,60})\"?\s{0,40}=")
_TOP = frozenset(
    {
        "schema",
        "region",
        "consent",
        "circumstances",
        "detail",
        "page",
        "file",
        "avoid",
        "own_search",
    }
)


@dataclass(frozen=True, slots=True)
class Told:
    """What a details file says: the person, and the consent if there is one."""

    person: Person
    consent: Consent | None


def read_file(path: Path, today: date) -> Told:
    """
    Return what the file at *path* says.

    :raises DetailsError: everything that is wrong with it, at once.
    :raises InputError: it is not there, cannot be read, or others can read it.

    No more of it is read than a details file can hold.
    """
    # Opened without waiting: a pipe that nobody writes to would be waited for for ever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        with open(os.open(path, flags), "rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            if not stat.S_ISREG(mode):
                raise InputError(
                    _("The details file is not an ordinary file."),
                    _("Give a file's name, or - for what another program writes."),
                )
            raw = file.read(LARGEST + 1)
    except OSError as fault:
        raise InputError(
            _("The details file cannot be read."), _("Check its name and where it is.")
        ) from fault
    if _is_another_file(raw):
        raise _not_details()
    if os.name == "posix" and stat.S_IMODE(mode) & 0o077:
        raise InputError(
            _("Other people who use this computer can read your details file."),
            _("Type 'chmod 600' and the file's name, then try again."),
        )
    return read_text(raw, today, path.parent)


def read_text(raw: bytes, today: date, folder: Path | None = None) -> Told:
    """
    Return what *raw*, the bytes of a details file, says.

    :param folder: where relative paths of files start; the current folder if absent.
    :raises DetailsError: everything that is wrong with it, at once.
    """
    if len(raw) > LARGEST:
        raise DetailsError([Mistake(0, _("file"), _("It is too large for a details file."))])
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        if _is_another_file(raw):
            raise _not_details() from None
        line = raw[: fault.start].count(b"\n") + 1
        says = _("It is not saved as UTF-8. Save it again and choose UTF-8.")
        raise DetailsError([Mistake(line, _("file"), says)]) from None
    for number, line_text in enumerate(text.split("\n"), 1):
        if len(line_text) > LONGEST_LINE:  # the reader's time grows with the square of it
            says = _("This line is too long. Give each thing a line of its own.")
            raise DetailsError([Mistake(number, _("file"), says)])
    try:
        data = tomllib.loads(text.replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError) as fault:
        if _is_another_file(raw):
            raise _not_details() from None
        found = re.search(r"at line (\d+)", str(fault))
        says = _("This line cannot be read. Check its quotes, brackets and = sign.")
        if "overwrite" in str(fault) or "twice" in str(fault):
            says = _("This is given twice. Keep one of them.")
        line = int(found[1]) if found else text.count("\n") + 1
        raise DetailsError([Mistake(line, _("file"), says)]) from None
    notes = tables.Notes(_line_numbers(text))
    told = _told(data, notes, today, folder or Path())
    if notes.mistakes:
        raise DetailsError(sorted(notes.mistakes, key=lambda mistake: mistake.line))
    return told


def _is_another_file(raw: bytes) -> bool:
    """Return whether *raw* is a web page, a table or the like: no line is one of a details file."""
    if len(raw) > LARGEST or raw.startswith(_UTF_16):
        return False  # it is told as what it is
    lines = raw.decode("utf-8-sig", "replace").splitlines()
    found = (_HEADER.match(line[:200]) or _KEY.match(line[:200]) for line in lines)
    return any(map(str.strip, lines)) and not any(one and set(one.groups()) & _TOP for one in found)


def _not_details() -> DetailsError:
    says = _("This is not a details file. 'privacyaudit start' can write one.")
    return DetailsError([Mistake(0, _("file"), says)])


def _line_numbers(text: str) -> dict[tuple[str, int, str], int]:
    """Return the line of each (table, number, key); the key is empty for the table itself."""
    lines: dict[tuple[str, int, str], int] = {}
    counts: dict[str, int] = {}
    table, number = "", -1
    for count, line in enumerate(text.split("\n"), 1):
        if header := _HEADER.match(line):
            table = header[2]
            number = counts.get(table, -1) + 1 if header[1] == "[[" else -1
            counts[table] = number
            lines.setdefault((table, number, ""), count)
        elif key := _KEY.match(line):
            lines.setdefault((table, number, key[1]), count)
    return lines


def _told(data: Mapping[str, Any], notes: tables.Notes, today: date, folder: Path) -> Told:
    for key, value in data.items():
        if key in _TOP:
            continue
        if isinstance(value, dict | list):
            number = 0 if isinstance(value, list) and key != "avoid" else -1
            notes.add(key, number, "", tables.unknown(key))
        else:
            notes.add("", -1, key, tables.unknown(key))
    if data.get("schema") != SCHEMA:
        says = _("Write schema = 1 in the first line: it says how this file is laid out.")
        notes.add("", -1, "schema", says)
    region = tables.text(data, "region", notes, "", -1)
    if region and not (region := country(region)):
        notes.add("", -1, "region", _("Give the two letters of a country, such as GB or IE."))
    person = Person(
        details=tuple(tables.details(data, notes, region, today)),
        pages=tuple(tables.pages(data, notes)),
        files=tuple(tables.files(data, notes, folder)),
        avoid=tuple(tables.avoid(data, notes)),
        own_search=tables.own_search(data, notes),
        region=region,
        circumstances=tables.circumstances(data, notes),
    )
    consent = tables.consent(data, notes)
    _printed(person, consent, notes)
    return Told(person, consent)


def _printed(person: Person, consent: Consent | None, notes: tables.Notes) -> None:
    """Note every name that is printed and would give a detail away."""
    says = _("This is printed. Write it without any of your details in it.")
    for number, page in enumerate(person.pages):
        if tells(page.label, person.details):
            notes.add("page", number, "label", says)
    for number, detail in enumerate(person.details):
        if tells(detail.label, person.details):
            notes.add("detail", number, "label", says)
    if consent is not None and tells(consent.made_by, person.details):
        notes.add("consent", -1, "made_by", says)
    elif consent is not None and (wrong := names_someone(consent.made_by, person.details)):
        notes.add("consent", -1, "made_by", wrong)
