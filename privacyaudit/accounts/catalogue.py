"""
Our own list of sites, from ``checks/sites``: facts, checked by a schema on load.

The same exclusions hold as for anybody's list: a site that is shut out, a
form, or a name in the host makes the whole list refuse to load, so that no
such entry can be added by mistake.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from privacyaudit.accounts.exclusions import is_form, sensitive
from privacyaudit.accounts.patterns import readable
from privacyaudit.accounts.rules import SLOT, SiteRule
from privacyaudit.errors import ServiceError

KEYS: dict[str, type] = {
    "id": str,
    "name": str,
    "check": str,
    "page": str,
    "there": dict,
    "gone": dict,
    "pattern": str,
    "known": list,
    "pace": float,
    "service": str,
    "basis": str,
    "by_hand": bool,
}
NEEDED = ("id", "name", "check", "there", "gone", "basis")
NEEDED_BY_HAND = ("id", "name", "page", "by_hand")
BASES = frozenset(("documented", "two lists", "one list"))
"""On what a rule rests: the site's own documents, or public lists that agree."""
_LISTED = """art blog books business coding craft education film finance food gaming music news
    photo questions shopping social sport travel video work"""
CATEGORIES = frozenset(_LISTED.split())


@dataclass(frozen=True, slots=True)
class ByHand:
    """A well-known site that gives no honest answer to a program."""

    id: str
    name: str
    page: str = field(repr=False)
    """The address for people, with ``{account}`` in it."""
    category: str = ""
    service: str = ""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Our list: sites that can be asked, and sites to look at by hand."""

    rules: tuple[SiteRule, ...]
    by_hand: tuple[ByHand, ...]


@cache
def catalogue() -> Catalogue:
    """
    Return our list, read once.

    :raises ServiceError: a record is not well made; the message names it.
    """
    folder = files("privacyaudit.checks.sites")
    names = sorted(
        (file for file in folder.iterdir() if file.name.endswith(".toml")),
        key=lambda file: file.name,
    )
    return load(names)


def load(documents: list[Traversable]) -> Catalogue:
    """
    Read site files.

    :raises ServiceError: a record is not well made; the message names it.
    """
    rules: dict[str, SiteRule] = {}
    by_hand: dict[str, ByHand] = {}
    for document in documents:
        for category, record in _records(document):
            try:
                one = _site(document.name, category, record)
            except ServiceError as error:
                if error.says.startswith(document.name):
                    raise
                raise ServiceError(f"{document.name}: {error.says}") from None
            site = str(record["id"])
            if site in rules or site in by_hand:
                raise ServiceError(f"{document.name}: there are two sites {site}.")
            if isinstance(one, ByHand):
                by_hand[site] = one
            else:
                rules[site] = one
    return Catalogue(tuple(rules.values()), tuple(by_hand.values()))


def _records(document: Traversable) -> Iterator[tuple[str, dict[str, object]]]:
    try:
        content = tomllib.loads(document.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ServiceError(f"{document.name}: {error}") from None
    category = content.get("category")
    sites = content.get("site")
    if set(content) != {"category", "site"} or not isinstance(sites, list):
        raise ServiceError(f"{document.name}: it needs a category and [[site]] records.")
    if category not in CATEGORIES:
        raise ServiceError(f"{document.name}: {category} is not one of our categories.")
    for record in sites:
        yield str(category), record


def _site(file: str, category: str, record: dict[str, object]) -> SiteRule | ByHand:
    where = f"{file}: {record.get('id', 'a site without an id')}"
    by_hand = record.get("by_hand") is True
    for key in NEEDED_BY_HAND if by_hand else NEEDED:
        if key not in record:
            raise ServiceError(f"{where}: {key} is missing.")
    for key, value in record.items():
        kind = KEYS.get(key)
        if kind is None or not isinstance(value, (float, int) if kind is float else kind):
            raise ServiceError(f"{where}: {key} is not a key of a site, or has the wrong type.")
    name = str(record["name"])
    page = str(record.get("page", ""))
    check = str(record.get("check", page))
    if sensitive(name, category, (), check, page):
        raise ServiceError(f"{where}: this is a site that is never asked.")
    if by_hand:
        if SLOT not in page or not page.startswith("https://"):
            raise ServiceError(f"{where}: page needs an https address with {SLOT}.")
        return ByHand(str(record["id"]), name, page, category, str(record.get("service", "")))
    if not check.startswith("https://") or is_form(check) or is_form(page):
        raise ServiceError(f"{where}: check must be an https address, and no form.")
    if record["basis"] not in BASES:
        raise ServiceError(f"{where}: basis is not one of {', '.join(sorted(BASES))}.")
    pattern = str(record.get("pattern", ""))
    if not readable(pattern) or (pattern and not (pattern[0] == "^" and pattern[-1] == "$")):
        raise ServiceError(f"{where}: pattern must run from ^ to $, without look-around.")
    there_status, there_text = _side(where, "there", record["there"])
    gone_status, gone_text = _side(where, "gone", record["gone"])
    if there_status & gone_status and not (there_text and gone_text):
        raise ServiceError(f"{where}: with one status for both, both need a text.")
    known = record.get("known", [])
    assert isinstance(known, list)
    if not known and not gone_text:
        raise ServiceError(f"{where}: without a text for gone, it needs a known account.")
    return SiteRule(
        name=name,
        check=check,
        page=page,
        category=category,
        there_status=there_status,
        there_text=there_text,
        gone_status=gone_status,
        gone_text=gone_text,
        pattern=pattern,
        known=tuple(map(str, known)),
        pace=float(str(record.get("pace", 0))),
        service=str(record.get("service", "")),
    )


def _side(where: str, key: str, side: object) -> tuple[frozenset[int], tuple[str, ...]]:
    """Return the statuses and texts of one side of a rule; both sides are needed."""
    assert isinstance(side, dict)
    status = side.get("status")
    text = side.get("text", [])
    statuses = status if isinstance(status, list) else [status]
    if set(side) - {"status", "text"} or not all(
        isinstance(one, int) and 200 <= one < 500 for one in statuses
    ):
        raise ServiceError(f"{where}: {key} needs a status, and may have a text.")
    texts = text if isinstance(text, list) else [text]
    if not all(isinstance(one, str) and one for one in texts):
        raise ServiceError(f"{where}: {key} has an empty text.")
    return frozenset(statuses), tuple(texts)
