"""
Reading a list of sites that the person supplies: which kind it is, and what of it may be asked.

WhatsMyName, Sherlock and Maigret files are read, each as its own project
means it. The same exclusions hold for all of them and there is no way round.
No list is ever fetched.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from privacyaudit.accounts import maigret, sherlock, whatsmyname
from privacyaudit.accounts.entries import Entry
from privacyaudit.accounts.exclusions import Left, is_form, is_reverse, sensitive
from privacyaudit.accounts.guesses import Asked, is_guess
from privacyaudit.accounts.rules import SLOT, SiteRule
from privacyaudit.errors import InputError, ServiceError
from privacyaudit.words import _

LARGEST = 64 * 1024 * 1024
"""Bytes of a list file at most."""
MOST = 5000
"""Sites of one list that are asked at most."""
KNOWN = 3
"""Accounts of an entry that are asked to try its rule at most; shared lists name one to three."""


@dataclass(frozen=True, slots=True)
class Omitted:
    """An entry that is left out, and why."""

    name: str
    why: Left


@dataclass(frozen=True, slots=True)
class SiteList:
    """What of a list will be asked, and what will not."""

    rules: tuple[SiteRule, ...]
    left_out: tuple[Omitted, ...] = ()
    kind: str = field(default="")
    """Whose format it is, by name."""

    def count_left_out(self) -> dict[Left, int]:
        """Return how many entries are left out, by reason."""
        counts: dict[Left, int] = {}
        for omitted in self.left_out:
            counts[omitted.why] = counts.get(omitted.why, 0) + 1
        return counts


def read_file(path: Path) -> SiteList:
    """
    Read a list file.

    :raises InputError: it cannot be read, is of no known kind, or an entry
        breaks the schema; the message names the entry.
    """
    try:
        with open(path, "rb") as file:
            content = file.read(LARGEST + 1)
    except OSError:
        raise InputError(
            _("This list could not be opened."), _("Check its name and try again.")
        ) from None
    if len(content) > LARGEST:
        raise InputError(_("This list is too large to read."), _("Use a smaller one."))
    return read_list(content)


def read_list(content: bytes, keep: Callable[[Entry], Entry] = lambda entry: entry) -> SiteList:
    """
    Read a list in one of the three formats.

    :param keep: looks at each entry first; for made-up sites in a benchmark.
    :raises InputError: as :func:`read_file` does.
    """
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        raise InputError(
            _("This list is not a JSON file."),
            _("Use a WhatsMyName, Sherlock or Maigret file."),
        ) from None
    kind, entries = _reader(document)
    rules: list[SiteRule] = []
    left_out: list[Omitted] = []
    asked = Asked()
    for entry in map(keep, entries):
        made = _judged(entry)
        if isinstance(made, Left):
            left_out.append(Omitted(entry.name, made))
        elif asked.too_often(made):
            left_out.append(Omitted(entry.name, Left.SAME_SITE))
        elif len(rules) < MOST:
            rules.append(made)
        else:
            left_out.append(Omitted(entry.name, Left.TOO_MANY))
    return SiteList(tuple(rules), tuple(left_out), kind)


def _reader(document: object) -> tuple[str, Iterator[Entry]]:
    if isinstance(document, dict):
        sites = document.get("sites")
        if isinstance(sites, list):
            return "WhatsMyName", whatsmyname.entries(document)
        if isinstance(sites, dict):
            return "Maigret", maigret.entries(document)
        if all(isinstance(value, dict) or name.startswith("$") for name, value in document.items()):
            return "Sherlock", sherlock.entries(document)
    raise InputError(
        _("This is not a list of sites that we can read."),
        _("Use a WhatsMyName, Sherlock or Maigret file."),
    )


def _judged(entry: Entry) -> SiteRule | Left:
    """Return the rule of an entry, or why it is left out; what is sensitive comes first."""
    try:
        if sensitive(entry.name, entry.category, entry.tags, *entry.addresses):
            return Left.SENSITIVE
        if entry.left is not None:
            return entry.left
        if any(_names_host(address) for address in entry.addresses):
            return Left.IN_HOST
        if any(is_form(address) for address in entry.addresses):
            return Left.FORM
        if any(is_reverse(address) for address in entry.addresses):
            return Left.REVERSE
        if entry.make is None:
            return Left.NOT_READ
        rule = entry.make()
        asked, hash_mark, _rest = rule.check.partition("#")
        if SLOT not in asked:
            return Left.NO_SIGN  # what stands behind a # is never sent
        if is_guess(asked):
            return Left.GUESS
        rule = replace(rule, known=rule.known[:KNOWN])
        return replace(rule, check=asked, page=rule.page or rule.check) if hash_mark else rule
    except (ServiceError, ValueError):
        return Left.NOT_READ


def _names_host(address: str) -> bool:
    _scheme, _colon, rest = address.partition("://")
    return SLOT in rest.partition("/")[0]
