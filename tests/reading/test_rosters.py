"""
In rosters of every form, one person's given name and another's surname are nobody's name.

Each roster holds somebody with the person's given name next to somebody with the person's
surname; the person is on every other one.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable

import pytest

from privacyaudit import Detail, DetailKind, Document, Match, Person
from privacyaudit.reading.examine import _reader

Names = list[tuple[str, str]]

PEOPLE = (
    ("GB", "Rosalind", "Hethercote"),
    ("GB", "Anne-Marie", "O'Dowdall"),
    ("NL", "Jan", "van der Horstkamp"),
    ("ES", "José Luis", "Belaustre Cantorrio"),
    ("DE", "Hans-Peter", "Groß-Weber"),
    ("PL", "Wanda", "Wrzosecka"),
    ("UA", "Лариса", "Козубенко"),
    ("PT", "João", "da Silva Quintelhas"),
)
OTHERS = (
    ("Simon", "Ruth", "Nicholas", "Tilly", "Karl", "Ute"),
    ("Penn", "Marlow", "Wetherspool", "Krampnitz", "Okerstrom"),
)
OTHERS_UA = (
    ("Петро", "Ганна", "Андрій", "Олена", "Тарас"),
    ("Мельник", "Бойко", "Вовчанська", "Гречкосій"),
)


def _rows(
    row: str, before: str = "", between: str = "", behind: str = ""
) -> Callable[[Names], str]:
    def written(names: Names) -> str:
        rows = (
            row.format(g=given, f=family, F=family.upper(), n=number)
            for number, (given, family) in enumerate(names)
        )
        return before + between.join(rows) + behind

    return written


def _pairs(
    row: str, before: str = "", between: str = "", behind: str = ""
) -> Callable[[Names], str]:
    def written(names: Names) -> str:
        rows = (
            row.format(g=one[0], f=one[1], G=other[0], F=other[1])
            for one, other in zip(names[::2], names[1::2], strict=True)
        )
        return before + between.join(rows) + behind

    return written


def _script(value: Callable[[Names], object]) -> Callable[[Names], str]:
    return lambda names: f"<script>{json.dumps(value(names))}</script>"


FORMS: dict[str, Callable[[Names], str]] = {
    "cells": _rows("<tr><td>{n}</td><td>{g} {f}</td><td>41:02</td></tr>", "<table>"),
    "surname first": _rows("<tr><td>{f}, {g}</td><td>Club</td></tr>", "<table>"),
    "two cells": _rows("<tr><td>{g}</td><td>{f}</td></tr>", "<table>"),
    "two cells turned": _rows("<tr><td>{f}</td><td>{g}</td></tr>", "<table>"),
    "results": _rows("<tr><td>{n}</td><td>{F}</td><td>{g}</td><td>F40</td></tr>", "<table>"),
    "two a row": _pairs("<tr><td>{g} {f}</td><td>{G} {F}</td></tr>", "<table>"),
    "two a row turned": _pairs("<tr><td>{f} {g}</td><td>{F} {G}</td></tr>", "<table>"),
    "list": _rows("<li>{g} {f}</li>", "<ul>"),
    "list turned": _rows("<li>{f}, {g}</li>", "<ul>"),
    "list in capitals": _rows("<li>{F} {g}</li>", "<ul>"),
    "sentence": _rows("{g} {f}", "<p>Present: ", ", ", ".</p>"),
    "sentence in capitals": _rows("{F} {g}", "<p>", ", ", "</p>"),
    "semicolons": _rows("{f}, {g}", "<p>", "; ", "</p>"),
    "slashes": _rows("{g} {f}", "<p>", " / ", "</p>"),
    "dashes": _rows("{g} {f}", "<p>", " – ", "</p>"),
    "doubles": _pairs("{g} {f} &amp; {G} {F}", "<p>", "; ", "</p>"),
    "lines": _rows("{g} {f}", "<p>", "<br>", "</p>"),
    "lines turned": _rows("{f} {g}", "<p>", "<br>", "</p>"),
    "lines with commas": _rows("{f}, {g}", "<p>", "<br>", "</p>"),
    "columns": _rows("{n:3} {F:24}{g:12} F40", "<pre>", "\n", "</pre>"),
    "columns turned": _rows("{g:12}{f:24} F40", "<pre>", "\n", "</pre>"),
    "comma rows": _rows("{f},{g},F40", "<pre>", "\n", "</pre>"),
    "comma rows turned": _rows("{g},{f},F40", "<pre>", "\n", "</pre>"),
    "games": _pairs("{g} {f} (Club) bt {G} {F} (Otherton)", "<p>", "; ", "</p>"),
    "meetings": _pairs("{g} {f} met {G} {F}.", "<p>", " ", "</p>"),
    "fields": _rows("<dl><dt>First name</dt><dd>{g}</dd><dt>Surname</dt><dd>{f}</dd></dl>"),
    "fields turned": _rows("<dl><dt>Surname</dt><dd>{f}</dd><dt>First name</dt><dd>{g}</dd></dl>"),
    "options": _rows("<option>{f}, {g}</option>", "<select>"),
    "mail": _rows('"{f}, {g}" &lt;x@x.example&gt;', "<p>", "; ", "</p>"),
    "spans": _rows("<div><b>{f}</b>, <i>{g}</i></div>"),
    "ages": _rows("{g} {f}, 41", "<p>", ", ", "</p>"),
    "records": _script(lambda names: [{"first": g, "last": f} for g, f in names]),
    "records turned": _script(
        lambda names: [{"lastName": f, "id": 3, "firstName": g} for g, f in names]
    ),
    "pairs": _script(lambda names: [[g, f] for g, f in names]),
    "pairs turned": _script(lambda names: [[f, g] for g, f in names]),
    "texts": _script(lambda names: [f"{f}, {g}" for g, f in names]),
}


def _roster(chance: random.Random, own: tuple[str, str], *, present: bool) -> Names:
    """Return six people; two of them share a name with the person, side by side."""
    given, surnames = OTHERS if own[0].isascii() or own[0][0] < "А" else OTHERS_UA
    names = [(chance.choice(given), chance.choice(surnames)) for _ in range(6)]
    at = chance.randrange(6)
    names[at] = (own[0], chance.choice(surnames))
    names[(at + chance.choice((1, 5))) % 6] = (chance.choice(given), own[1])
    if present:
        names[chance.randrange(6)] = own
    return names


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("region", "given", "family"), PEOPLE)
def test_a_roster_shows_the_person_or_nobody(
    region: str, given: str, family: str, form: str
) -> None:
    """Whoever is on it with one of the two names is somebody else."""
    person = Person((Detail(DetailKind.NAME, f"{given} {family}"),), region=region)
    chance = random.Random(f"{given} {form}")

    for number in range(4):
        names = _roster(chance, (given, family), present=number % 2 == 0)
        page = FORMS[form](names)
        said = {
            s.match for s in _reader(person).examine(Document(page.encode(), "text/html")).sightings
        }

        assert said == ({Match.CONFIRMED} if number % 2 == 0 else set()), page
