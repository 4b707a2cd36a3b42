"""The parts of a details file, one function a table; mistakes are collected, not raised."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from privacyaudit import consent as consents
from privacyaudit.cleaning import plain
from privacyaudit.details import limits
from privacyaudit.details.values import check_address, check_value
from privacyaudit.errors import Mistake
from privacyaudit.model import (
    Answer,
    Circumstances,
    Consent,
    Detail,
    DetailKind,
    Known,
    Page,
    Role,
    Stage,
    as_kept,
)
from privacyaudit.words import _

E = TypeVar("E", bound=StrEnum)

_PLAIN = re.compile(r"[a-z_]{0,24}")
_PEOPLE = re.compile(r"(person|people|client|clients|subject|user)s?[-_]?\d*", re.IGNORECASE)
_SECRETS = re.compile(r"pass(word|code|phrase)|pin|bank|card|passport|licence|cvv", re.IGNORECASE)


@dataclass(slots=True)
class Notes:
    """Mistakes found so far, and the lines on which keys stand."""

    lines: Mapping[tuple[str, int, str], int]
    mistakes: list[Mistake] = field(default_factory=list)

    def add(self, table: str, number: int, key: str, says: str) -> None:
        """Write down a mistake; *number* counts the entries of a list from 0, -1 elsewhere."""
        line = self.lines.get((table, number, key)) or self.lines.get((table, number, ""), 0)
        # A word of the file's own is shown only where it can be no value put in the wrong place.
        table, key = (word if _PLAIN.fullmatch(word) else "…" for word in (table, key))
        where = " ".join(filter(None, (f"{table} {number + 1}" if number >= 0 else table, key)))
        self.mistakes.append(Mistake(line, where or key, says))


def unknown(key: str) -> str:
    """Return what to say of a word that we do not know."""
    if _PEOPLE.fullmatch(key):
        return _("One file is for one person. Make a second file, with its own consent.")
    if _SECRETS.search(key):
        return _("Never write a password, bank or identity number here. Take it out now.")
    return _("We do not know this word. Check how it is spelled.")


def _tables(
    data: Mapping[str, Any], name: str, known: frozenset[str], notes: Notes
) -> Iterator[tuple[int, Mapping[str, Any]]]:
    found = data.get(name, [])
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        notes.add("", -1, name, _("Write each one under a line with [[{name}]].").format(name=name))
        return
    for number, one in enumerate(found):
        for key in one:
            if key not in known:
                notes.add(name, number, key, unknown(key))
        yield number, one


def text(one: Mapping[str, Any], key: str, notes: Notes, table: str, number: int) -> str:
    """Return the text under *key*; what is not text is a mistake."""
    value = one.get(key, "")
    if isinstance(value, str):
        return value
    notes.add(table, number, key, _('Put it in quotes: {key} = "…".').format(key=key))
    return ""


def _choice(
    one: Mapping[str, Any], key: str, kind: type[E], default: E, notes: Notes, table: str,
    number: int,
) -> E:  # fmt: skip
    value = one.get(key, default.value)
    if value is True or value is False:
        value = "yes" if value else "no"
    try:
        return kind(value)
    except ValueError:
        words = ", ".join(member.value for member in kind)
        notes.add(table, number, key, _("Choose one of: {words}.").format(words=words))
        return default


def details(data: Mapping[str, Any], notes: Notes, region: str, today: date) -> Iterator[Detail]:
    """Yield the details told, each checked by its kind."""
    seen: set[tuple[DetailKind, str]] = set()
    kinds: list[DetailKind] = []
    numbers: list[int] = []
    known = frozenset({"kind", "value", "label", "known", "current"})
    for number, one in _tables(data, "detail", known, notes):
        written = one.get("kind", "")
        if written not in list(DetailKind):
            notes.add("detail", number, "kind", _kind_says(str(written)))
            continue
        kind = DetailKind(written)
        value = one.get("value", "")
        if kind is DetailKind.BIRTH_DATE and isinstance(value, date):
            value = value.strftime("%Y-%m-%d")
        if not isinstance(value, str):
            notes.add("detail", number, "value", _('Put it in quotes: value = "…".'))
            continue
        label = plain(text(one, "label", notes, "detail", number))
        says = check_value(kind, value, region, today)
        if says:
            notes.add("detail", number, "value", says)
            continue
        value = as_kept(kind, " ".join(value.split()))
        if (kind, value.lower()) in seen:
            notes.add("detail", number, "value", _("This is given twice. Keep one of them."))
        if label and _squash(value) and _squash(value) in _squash(label):
            says = _("The label is printed. Write it without the detail itself in it.")
            notes.add("detail", number, "label", says)
        seen.add((kind, value.lower()))
        kinds.append(kind)
        numbers.append(number)
        current = one.get("current", True)
        if not isinstance(current, bool):
            notes.add("detail", number, "current", _("Write true or false, without quotes."))
            current = True
        told = _choice(one, "known", Known, Known.UNSURE, notes, "detail", number)
        yield Detail(kind, value, label, told, current)
    for place, says in limits.over(kinds):
        notes.add("detail", numbers[place], "", says)


def _squash(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _kind_says(written: str) -> str:
    if _SECRETS.search(written):
        return unknown(written)
    kinds = ", ".join(kind.value for kind in DetailKind)
    return _("Choose one of: {words}.").format(words=kinds)


def pages(data: Mapping[str, Any], notes: Notes) -> Iterator[Page]:
    """Yield the pages listed."""
    seen: dict[str, int] = {}
    known = frozenset({"address", "label", "posted_by_other"})
    for number, one in _tables(data, "page", known, notes):
        address = text(one, "address", notes, "page", number).strip()
        says = check_address(address)
        if says:
            notes.add("page", number, "address", says)
            continue
        if address in seen:
            notes.add("page", number, "address", _("This is given twice. Keep one of them."))
        seen.setdefault(address, number)
        other = _choice(one, "posted_by_other", Answer, Answer.UNSURE, notes, "page", number)
        yield Page(address, plain(text(one, "label", notes, "page", number)), other)
    numbers = list(seen.values())
    for place, says in limits.over_pages(seen):
        notes.add("page", numbers[place], "", says)


def files(data: Mapping[str, Any], notes: Notes, folder: Path) -> Iterator[str]:
    """Yield the paths of files and folders listed, made absolute."""
    seen: set[Path] = set()
    for number, one in _tables(data, "file", frozenset({"path"}), notes):
        written = text(one, "path", notes, "file", number).strip()
        if not written or "\0" in written:
            notes.add("file", number, "path", _("Give the name of a file or folder."))
            continue
        path = (folder / Path(written).expanduser()).absolute()
        if not path.exists():
            notes.add("file", number, "path", _("There is no file or folder with this name."))
            continue
        if path in seen:
            notes.add("file", number, "path", _("This is given twice. Keep one of them."))
        seen.add(path)
        yield str(path)


def own_search(data: Mapping[str, Any], notes: Notes) -> str:
    """Return the address of the search engine that the person runs or trusts, if any."""
    address = text(data, "own_search", notes, "", -1).strip()
    says = check_address(address) if address else ""
    if says:
        notes.add("", -1, "own_search", says)
    return address


def avoid(data: Mapping[str, Any], notes: Notes) -> Iterator[str]:
    """Yield the addresses never to be visited."""
    found = data.get("avoid", [])
    if not isinstance(found, list):
        notes.add("", -1, "avoid", _('Write a list: avoid = ["https://…", "…"].'))
        return
    for one in found:
        if not isinstance(one, str) or not one.strip():
            notes.add("", -1, "avoid", _("Each place to avoid is a web address in quotes."))
        elif says := _avoid_fault(one.strip()):
            notes.add("", -1, "avoid", says)
        else:
            yield one.strip()


def _avoid_fault(place: str) -> str:
    """Return what is wrong with a place to avoid, or an empty string; a bare host is fine."""
    host = place.partition("/")[0]
    if "://" not in place and ("." not in host or "@" in host):
        return _(
            "This reads like an account's name, and we cannot tell which site it is on. "
            "Write its web address, such as https://site.example/name, and we never open "
            "that page or what is under it. A site alone, such as site.example, is never opened."
        )
    return check_address(place if "://" in place else f"https://{place}")


def circumstances(data: Mapping[str, Any], notes: Notes) -> Circumstances:
    """Return the answers that change the order of the advice."""
    one = data.get("circumstances", {})
    if not isinstance(one, dict):
        notes.add("", -1, "circumstances", _("Write these under a line with [circumstances]."))
        return Circumstances()
    facts: dict[str, Any] = {}
    for key in one:
        if key == "stage":
            facts[key] = _choice(one, key, Stage, Stage.UNSAID, notes, "circumstances", -1)
        elif key in Circumstances.__dataclass_fields__:
            facts[key] = _choice(one, key, Answer, Answer.UNSURE, notes, "circumstances", -1)
        else:
            notes.add("circumstances", -1, key, unknown(key))
    return Circumstances(**facts)


def consent(data: Mapping[str, Any], notes: Notes) -> Consent | None:
    """Return the consent, or nothing where it is absent or not complete."""
    one = data.get("consent")
    if one is None:
        return None
    if not isinstance(one, dict):
        notes.add("consent", 0, "", _("There is one consent. Write it once, under [consent]."))
        return None
    known = {"role", "made_by", "given", "expires", "purpose", "seen_by", "identity_checked"}
    for key in one:
        if key not in known:
            notes.add("consent", -1, key, unknown(key))
    given = _day(one, "given", notes)
    expires = _day(one, "expires", notes) or (consents.default_expiry(given) if given else None)
    if "given" not in one:
        notes.add("consent", -1, "given", _("Say on which day: given = 2026-11-22."))
    made_by = plain(text(one, "made_by", notes, "consent", -1))
    if not made_by:
        says = _("Give your initials, or a case number. They are printed on each page.")
        notes.add("consent", -1, "made_by", says)
    seen_by = one.get("seen_by", [])
    if not isinstance(seen_by, list) or not all(isinstance(who, str) for who in seen_by):
        notes.add("consent", -1, "seen_by", _('Write a list: seen_by = ["me", "my advocate"].'))
        seen_by = []
    checked = one.get("identity_checked", False)
    if not isinstance(checked, bool):
        notes.add("consent", -1, "identity_checked", _("Write true or false, without quotes."))
    role = _choice(one, "role", Role, Role.SELF, notes, "consent", -1)
    if given is None or expires is None:
        return None
    purpose = plain(text(one, "purpose", notes, "consent", -1))
    seen = tuple(map(plain, seen_by))
    return Consent(role, made_by, given, expires, purpose, seen, checked is True)


def _day(one: Mapping[str, Any], key: str, notes: Notes) -> date | None:
    value = one.get(key)
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    if value is not None:
        notes.add("consent", -1, key, _("Write a day as year-month-day, such as 2026-11-22."))
    return None
