"""
Who can help: the organisations that a report may print, for one reader in one country.

One TOML file in ``checks/support`` holds the organisations of a country, in
the order in which they are printed. A wrong number can cost a frightened
person the one call they dare to make, so every entry says when it was checked
and what nobody has checked yet.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import msgspec

from privacyaudit.errors import ServiceError

STALE_AFTER_DAYS = 92
"""How old a check of a number may be: three months, half of what a site may wait."""

EVERYWHERE = "ALL"
"""The code of an organisation that answers in every country."""

EU = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()  # noqa: SIM905
)
"""The countries for which an entry marked ``EU`` may be printed."""

_ALSO_CALLED = {"UK": "GB", "USA": "US"}
"""What people write for a country whose two-letter code is another."""

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_PLACE = re.compile(r"ALL|[A-Z]{2}(?:-[A-Z]{3})?")
_PHONE = re.compile(r"\d+(?: \d+)*|\d+ then \d+")


class Reader(StrEnum):
    """Who will read the list."""

    PERSON = "person"
    """The person whose audit it is; also what is printed for them."""
    ADVOCATE = "advocate"
    OWN_BEHAVIOUR = "own_behaviour"
    """Somebody who is worried about what they do to another (rule E14)."""


class Kind(StrEnum):
    """What an organisation is; only a helpline is printed as a helpline."""

    EMERGENCY = "emergency"
    POLICE = "police"
    HELPLINE = "helpline"
    ONLINE_HELP = "online_help"
    INFORMATION = "information"
    TOOL = "tool"
    REPORTING = "reporting"
    REGULATOR = "regulator"
    PROGRAMME = "programme"


class Organisation(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One organisation: who it is for, how to reach it, and what is not yet checked."""

    id: str
    name: str
    kind: Kind
    where: tuple[str, ...]
    """Codes such as ``GB``, ``GB-SCT``, ``EU`` or ``ALL``."""
    not_in: tuple[str, ...] = ()
    """Countries where it is known not to answer; then a country must be named to get it."""
    emergency: bool = False
    at_home: bool = False
    """Whether it is for abuse by a partner, an ex or family."""
    order: int
    """Its place in the printed list of its country."""
    for_whom: str
    not_for: str = ""
    """What it must not be printed as, or for whom; printed beside it where it is shown."""
    readers: tuple[Reader, ...] = (Reader.PERSON, Reader.ADVOCATE)
    phone: str = ""
    """Spaced for reading, as it is dialled in the country; empty where there is none."""
    phone_verified: bool = False
    hours: str = ""
    cost: str = ""
    other_ways: str = ""
    url: str = ""
    before_you_call: str = ""
    """What the person may want to know first, such as whether a bill shows the call."""
    notes: tuple[str, ...] = ()
    short: str = ""
    """What stands on the person's own paper instead of all this, where page 2 has said the rest."""
    verified: bool
    checked: date
    sources: tuple[str, ...]
    unverified: tuple[str, ...] = ()
    """What nobody has checked yet; shown as 'please check'."""

    @property
    def please_check_phone(self) -> bool:
        """Whether the number is to be printed with 'please check' beside it."""
        return bool(self.phone) and not self.phone_verified


class _File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    country: str
    organisations: tuple[Organisation, ...]


def _fault(file: str, where: str, says: str) -> ServiceError:
    return ServiceError(f"{file}: {where}: {says}")


def _check(one: Organisation, file: str) -> None:
    """Refuse what the types alone allow: no way to reach it, or a fact that is half flagged."""
    if not _ID.fullmatch(one.id):
        raise _fault(file, one.id, "an id is in small letters and hyphens")
    for text in (one.name, one.for_whom):
        if not text.strip():
            raise _fault(file, one.id, "name and for_whom may not be empty")
    if not (one.where and one.readers and one.sources):
        raise _fault(file, one.id, "where, readers and sources may not be empty")
    for place in (*one.where, *one.not_in):
        if not _PLACE.fullmatch(place):
            raise _fault(file, one.id, f"{place!r} is not a country's code")
    if not (one.phone or one.url):
        raise _fault(file, one.id, "give a phone number or a web address")
    if one.phone and not _PHONE.fullmatch(one.phone):
        raise _fault(file, one.id, "a phone number is digits with spaces between")
    if one.url and not one.url.startswith("https://"):
        raise _fault(file, one.id, "a web address begins with https://")
    if one.emergency and not one.phone_verified:
        raise _fault(file, one.id, "an emergency number must have been checked")
    if not one.unverified and not (one.verified and one.phone_verified == bool(one.phone)):
        raise _fault(file, one.id, "say in unverified what has not been checked")


def parse(text: str, file: str) -> tuple[Organisation, ...]:
    """
    Return the organisations in *text*, the TOML of a file called *file*.

    Raises ServiceError, naming *file* and the entry that is at fault.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _fault(file, "the file", f"this is not TOML: {error}") from None
    try:
        read_in = msgspec.convert(data, _File)
    except msgspec.ValidationError as error:
        says, _, where = str(error).partition(" - at `")
        raise _fault(file, where.rstrip("`").removeprefix("$.") or "the file", says) from None
    if f"{read_in.country.lower()}.toml" != file:
        raise _fault(file, "country", "the file is named after the country")
    for one in read_in.organisations:
        _check(one, file)
    return read_in.organisations


def collect(organisations: Iterable[Organisation]) -> tuple[Organisation, ...]:
    """Return *organisations* as printed; raises ServiceError where an id comes twice."""
    ordered = tuple(sorted(organisations, key=lambda one: (not one.emergency, one.order, one.id)))
    seen: set[str] = set()
    for one in ordered:
        if one.id in seen:
            raise _fault(one.id, "id", "two organisations have this id")
        seen.add(one.id)
    return ordered


def folder() -> Traversable:
    """Return the folder of the support files, in an installed copy or a checkout."""
    try:
        return files("privacyaudit.checks.support")
    except ModuleNotFoundError:  # a checkout that is not installed has it beside the package
        return Path(__file__).resolve().parent.parent / "checks" / "support"


@cache
def organisations() -> tuple[Organisation, ...]:
    """Return every organisation in ``checks/support``, emergency first; read once."""
    return collect(
        one
        for file in folder().iterdir()
        if file.name.endswith(".toml")
        for one in parse(file.read_text(encoding="utf-8"), file.name)
    )


def _answers_in(one: Organisation, place: str) -> bool:
    country = place[:2]
    if one.not_in and (country in one.not_in or country == "EU"):
        return False
    for code in one.where:
        if code in (EVERYWHERE, place, country):
            return True
        if code == "EU" and country in EU:
            return True
        if code.startswith(f"{country}-") and "-" not in place:
            return True  # which part of the country is not known, so each part is shown
    return False


def for_reader(
    country: str,
    reader: Reader = Reader.PERSON,
    among: Iterable[Organisation] | None = None,
) -> tuple[Organisation, ...]:
    """
    Return what may be printed for *reader* in *country*, emergency first.

    *country* is two letters, such as ``"GB"``, or with its part, such as
    ``"GB-SCT"``; in any case of letters. For a country that we know nothing
    of, only what answers everywhere comes back, and no emergency number:
    a wrong one is worse than none. *among* is every organisation we know,
    unless given.
    """
    place = country.strip().upper()
    place = _ALSO_CALLED.get(place, place)
    known = organisations() if among is None else collect(among)
    return tuple(one for one in known if reader in one.readers and _answers_in(one, place))


def emergency_number(country: str) -> str:
    """Return the number to call in danger in *country*, or ``""`` where we know none."""
    return next((one.phone for one in for_reader(country) if one.emergency), "")


def police_number(country: str) -> str:
    """Return the number of the police in *country* for what is no emergency, or ``""``."""
    police = (one for one in for_reader(country) if one.kind is Kind.POLICE)
    return next((one.phone for one in police if one.phone_verified), "")


def to_call(country: str, *, at_home: bool = False, most: int = 7) -> tuple[Organisation, ...]:
    """
    Return the few lines to show at once: in danger, the police, then who listens.

    Lines of one part of a country are left out while the part is not known,
    and so are numbers that nobody has checked: the full list has them.

    :param at_home: put the lines for abuse by a partner, an ex or family first.
    """
    known = [one for one in for_reader(country) if one.phone and one.kind in _CALLED]
    wide = [one for one in known if "-" in country or not all("-" in code for code in one.where)]
    kept = [one for one in wide if one.phone_verified]
    kept.sort(key=lambda one: (_CALLED[one.kind], at_home and not one.at_home))
    return tuple(kept[:most])


_CALLED = {Kind.EMERGENCY: 0, Kind.POLICE: 1, Kind.HELPLINE: 2}


def stale(today: date, days: int = STALE_AFTER_DAYS) -> tuple[Organisation, ...]:
    """Return the organisations last checked more than *days* before *today*."""
    return tuple(one for one in organisations() if (today - one.checked).days > days)
