"""The labelled cases: pages filled for people, and a half that is set aside."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from privacyaudit import Detail, DetailKind, Person
from tests.reading.labelled.disguise import WAYS, fill
from tests.reading.labelled.exams import exams
from tests.reading.labelled.finds import FINDS
from tests.reading.labelled.fresh import FRESH
from tests.reading.labelled.hunted import (
    addresses,
    addresses_abroad,
    addresses_counter,
    addresses_doors,
    addresses_fielded,
    addresses_streets,
    addresses_told,
    aliases,
    births,
    births_abroad,
    births_countries,
    births_fielded,
    births_others,
    births_parts,
    births_worded,
    carried,
    carriers,
    codes_abroad,
    codes_counted,
    contacts_abroad,
    doors_and_days,
    emails,
    facts_in_text,
    facts_mixed,
    facts_official,
    facts_ordinary,
    facts_traps,
    facts_written,
    names,
    names_abroad,
    names_and_numbers_told,
    names_bent,
    names_fielded,
    names_ordinary,
    names_records,
    names_registers,
    names_short,
    others,
    phones,
    phones_abroad,
    phones_fielded,
    phones_otherwise,
    phones_spoken,
    places_said_short,
    second_look,
    sentences,
    shapes,
    unlisted,
)
from tests.reading.labelled.hunted.group import Group
from tests.reading.labelled.late import late
from tests.reading.labelled.late_people import LATE_PEOPLE
from tests.reading.labelled.people import PEOPLE
from tests.reading.labelled.traps import TRAPS, UNLISTED, WORD_NAMES

HUNTED = (
    *addresses.GROUPS,
    *addresses_abroad.GROUPS,
    *addresses_counter.GROUPS,
    *addresses_doors.GROUPS,
    *doors_and_days.GROUPS,
    *addresses_fielded.GROUPS,
    *addresses_streets.GROUPS,
    *addresses_told.GROUPS,
    *births.GROUPS,
    *births_fielded.GROUPS,
    *births_parts.GROUPS,
    *births_others.GROUPS,
    *births_worded.GROUPS,
    *carried.GROUPS,
    *carriers.GROUPS,
    *births_abroad.GROUPS,
    *births_countries.GROUPS,
    *contacts_abroad.GROUPS,
    *emails.GROUPS,
    *facts_in_text.GROUPS,
    *facts_mixed.GROUPS,
    *facts_official.GROUPS,
    *facts_ordinary.GROUPS,
    *facts_traps.GROUPS,
    *facts_written.GROUPS,
    *aliases.GROUPS,
    *names.GROUPS,
    *names_abroad.GROUPS,
    *names_bent.GROUPS,
    *names_fielded.GROUPS,
    *names_ordinary.GROUPS,
    *names_and_numbers_told.GROUPS,
    *names_records.GROUPS,
    *codes_abroad.GROUPS,
    *names_registers.GROUPS,
    *names_short.GROUPS,
    *others.GROUPS,
    *unlisted.GROUPS,
    *phones_fielded.GROUPS,
    *second_look.GROUPS,
    *sentences.GROUPS,
    *shapes.GROUPS,
    *phones_abroad.GROUPS,
    *phones.GROUPS,
    *phones_otherwise.GROUPS,
    *phones_spoken.GROUPS,
    *places_said_short.GROUPS,
    *codes_counted.GROUPS,
)
WAYS["cells"] = lambda text: f"{text[:3]}</td><td>{text[3:6]}</td><td>{text[6:]}"
WAYS["versions"] = lambda text: ".".join(text.replace(" ", "")[at : at + 3] for at in (0, 3, 6))
WAYS["dots"] = lambda text: text.replace(" ", ".") + ".00"


@dataclass(frozen=True)
class Case:
    """One page for one person, and what must be said of one kind of detail on it."""

    id: str
    bullet: str
    """Which promise it belongs to: what must be found, or must not fool the engine."""
    country: str
    person: Person
    kind: DetailKind
    expects: str
    """``confirmed``, ``possible``, ``clean``, or ``unconfirmed`` (either of the last two)."""
    page: str
    media_type: str
    aside: bool
    """Set aside: not looked at while the engine is written."""
    unlisted: tuple[str, int] | None = None
    fresh: bool = False
    """Written last, and scored once before anything was changed for it."""
    late: bool = False
    """Written by another hand when the engine stood, and scored once as it was."""
    charset: str = "utf-8"
    batch: str = ""
    """Which of the exams it belongs to."""

    @property
    def half(self) -> str:
        """``tuned``, ``aside``, ``fresh``, ``late`` or an exam's name: what was written first."""
        if self.batch or self.late:
            return self.batch or "late"
        return "fresh" if self.fresh else "aside" if self.aside else "tuned"


def _lines(listed: str, fields: int) -> Iterator[list[str]]:
    for line in listed.strip().splitlines():
        parts = [part.strip() for part in line.split(" | ")]
        media = "text/html"
        if len(parts) > fields and "/" in parts[fields - 1] and " " not in parts[fields - 1]:
            media = parts.pop(fields - 1)
        page = " | ".join(parts[fields - 1 :])
        if media != "text/html":
            page = page.replace("\\n", "\n").replace("\\\\", "\\")
        yield [*parts[: fields - 1], media, page]


def _aside(text: str) -> bool:
    return zlib.crc32(text.encode()) % 2 == 1


def _fill(page: str, code: str) -> str | None:
    words = dict(PEOPLE[code].words)
    for kind, value in PEOPLE[code].details:
        words.setdefault(kind.value, value)
    words["card"] = (
        f"{words['given']} {words['family']}, {words['town' if 'town' in words else 'given']}"
    )
    return fill(page, words)


_WANTED = {"C": "confirmed", "P": "possible", "N": "unconfirmed", "-": "clean"}


def _hunted(group: Group) -> Iterator[Case]:
    """Yield the pages of one group, each a case of its own."""
    details = ((group.kind, group.value), *group.also)
    person = Person(tuple(Detail(kind, value) for kind, value in details), region=group.country)
    for line in group.pages.strip().splitlines():
        wanted, _bar, page = line.partition(" | ")
        if group.media != "text/html":
            page = page.replace("\\n", "\n")
        country = group.country.lower()
        counted = wanted.startswith("+")
        kind, _, count = wanted[1:].partition("=")
        yield Case(
            f"{country}: {group.bullet}: {group.kind}: {page[:60]}",
            group.bullet,
            country,
            person,
            group.kind,
            "counted" if counted else _WANTED[wanted],
            page,
            group.media,
            aside=False,
            unlisted=(kind, int(count)) if counted else None,
        )


def cases() -> Iterator[Case]:
    """Yield every labelled case."""
    for table in (FINDS, TRAPS, FRESH):
        for bullet, kind, expects, people, media, page in _lines(table, 5):
            for code in PEOPLE if people == "*" else people.split():
                filled = _fill(page, code)
                if filled is None or kind not in {k.value for k, _ in PEOPLE[code].details}:
                    continue
                name = f"{code}: {bullet}: {kind}: {page[:60]}"
                yield Case(
                    name,
                    bullet,
                    code,
                    PEOPLE[code].person,
                    DetailKind(kind),
                    expects,
                    filled,
                    media,
                    _aside(bullet + kind + page) and table is not FRESH,
                    fresh=table is FRESH,
                )
    for country, name, page, expects in WORD_NAMES:
        person = Person((Detail(DetailKind.NAME, name, "your name"),), region=country.upper())
        yield Case(
            f"{country}: names that are words: {page}",
            "names that are words",
            country,
            person,
            DetailKind.NAME,
            expects,
            page,
            "text/html",
            _aside(page),
        )
    for group in HUNTED:
        yield from _hunted(group)
    for kind, count, people, media, page in _lines(UNLISTED, 4):
        for code in PEOPLE if people == "*" else people.split():
            filled = _fill(page, code)
            if filled is not None:
                yield Case(
                    f"{code}: unlisted {kind}: {page[:60]}",
                    f"unlisted {kind}",
                    code,
                    PEOPLE[code].person,
                    DetailKind.NAME,
                    "count",
                    filled,
                    media,
                    _aside("unlisted" + page),
                    (kind, int(count)),
                )
    yield from _late()
    for exam in exams():
        label, unlisted = exam.label, exam.unlisted
        yield Case(
            f"{exam.batch} {exam.number}: {label.who}: {label.kind}: {label.page[:60]}",
            f"exam {exam.batch}",
            exam.person.region.lower(),
            exam.person,
            DetailKind.NAME if unlisted else DetailKind(label.kind),
            "count" if unlisted else label.expects,
            label.page,
            label.media_type,
            False,
            unlisted,
            batch=exam.batch,
            charset=label.charset,
        )


def _late() -> Iterator[Case]:
    for number, one in enumerate(late()):
        unlisted = one.kind.startswith("+")
        yield Case(
            f"late {number}: {one.who}: {one.kind}: {one.page[:60]}",
            "late pages",
            LATE_PEOPLE[one.who].region.lower(),
            LATE_PEOPLE[one.who],
            DetailKind.NAME if unlisted else DetailKind(one.kind),
            "count" if unlisted else one.expects,
            one.page,
            one.media_type,
            False,
            (one.kind[1:], int(one.expects)) if unlisted else None,
            late=True,
            charset=one.charset,
        )
