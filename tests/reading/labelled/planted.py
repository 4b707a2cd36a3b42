"""
Real pages with one detail planted in each: what is found there, and what where nothing is.

``python -m tests.reading.labelled.planted FOLDER [SEED]`` takes the pages of a folder (the
258 of npm's ``htmlparser-benchmark``, say; none is kept here), writes one detail of a made-up
person into each of them, in turn into its text, an attribute, a script's string and a comment,
and prints how often it is confirmed. Then it reads the pages as they are, for everybody whom
the labelled pages know: whatever is confirmed there is wrong, for none of them exists.
"""

from __future__ import annotations

import html
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from privacyaudit import Detail, DetailKind, Document, Match, Person
from privacyaudit.reading.examine import Reader
from tests.reading.labelled.cases import cases
from tests.reading.labelled.people import PEOPLE

_AS_IT_IS = frozenset(
    (
        DetailKind.NAME,
        DetailKind.EMAIL,
        DetailKind.FAMILY_NAME,
        DetailKind.FORMER_NAME,
        DetailKind.HOME_ADDRESS,
        DetailKind.WEBSITE,
    )
)
_BEHIND = {
    DetailKind.PHONE: "Tel: ",
    DetailKind.VEHICLE: "reg ",
    DetailKind.BIRTH_DATE: "date of birth: ",
}
_MUTE = re.compile(r"<(script|style|textarea|title)\b.*?</\1\s*>|<!--.*?-->", re.I | re.S)
_TEXT = re.compile(r">([^<>{}]{12,200})<")
_ATTRIBUTE = re.compile(r"\s(?:alt|title|content|data-[\w-]+)=\"([^\"]{5,200})\"")
_SCRIPT = re.compile(r"<script[^>]*>(.*?)</script", re.I | re.S)
_STRING = re.compile(r"\"([^\"\\<>\n]{4,60})\"")
_COMMENT = re.compile(r"<!--([^\[>]*?)-->")


def written(detail: Detail) -> str:
    """Return *detail* as a page writes it, or an empty text where none is planted."""
    if detail.kind in _AS_IT_IS:
        return detail.value
    label = _BEHIND.get(detail.kind, "")
    return label and label + detail.value


def _in_text(page: str, said: str, chance: random.Random) -> str:
    mute = [found.span() for found in _MUTE.finditer(page)]
    places = [
        found
        for found in _TEXT.finditer(page)
        if " " in found[1].strip() and not any(low <= found.start() < high for low, high in mute)
    ]
    if not places:
        return ""
    place = chance.choice(places)
    at = page.find(" ", place.start(1) + len(place[1]) // 2, place.end(1))
    at = at if at >= 0 else place.end(1)
    return f"{page[:at]} {html.escape(said)} {page[at:]}"


def _instead(page: str, places: list[re.Match[str]], said: str, chance: random.Random) -> str:
    if not places:
        return ""
    place = chance.choice(places)
    return page[: place.start(1)] + said + page[place.end(1) :]


def _in_attribute(page: str, said: str, chance: random.Random) -> str:
    return _instead(page, list(_ATTRIBUTE.finditer(page)), html.escape(said), chance)


def _in_string(page: str, said: str, chance: random.Random) -> str:
    places = [
        found
        for script in _SCRIPT.finditer(page)
        for found in _STRING.finditer(page, script.start(1), script.end(1))
    ]
    return _instead(page, places, json.dumps(said)[1:-1], chance)


def _in_comment(page: str, said: str, chance: random.Random) -> str:
    return _instead(page, list(_COMMENT.finditer(page)), f" {said} ", chance)


CARRIERS: dict[str, Callable[[str, str, random.Random], str]] = {
    "text": _in_text,
    "attribute": _in_attribute,
    "script": _in_string,
    "comment": _in_comment,
}


def _planted(pages: list[bytes], chance: random.Random) -> Iterator[tuple[str, str, str]]:
    """Yield a kind, a carrier and what was said for each detail that was planted."""
    readers = {code: Reader(known.person) for code, known in PEOPLE.items()}
    for body in pages:
        try:
            page = body.decode()
        except UnicodeDecodeError:
            continue  # what is planted would have to be written in its letters
        for carrier, plant in CARRIERS.items():
            code = chance.choice(list(PEOPLE))
            details = [detail for detail in PEOPLE[code].person.details if written(detail)]
            detail = chance.choice(details)
            made = plant(page, written(detail), chance)
            if not made:
                continue
            seen = readers[code].examine(Document(made.encode(), "text/html"))
            said = {one.match for one in seen.sightings if one.detail == detail}
            answer = "confirmed" if Match.CONFIRMED in said else "possible" if said else "missed"
            yield detail.kind.value, carrier, answer


def _everybody() -> list[Person]:
    return list({id(case.person): case.person for case in cases() if case.batch}.values())


def main() -> None:
    """Print what was found of what was planted, and what was confirmed where nothing is."""
    if len(sys.argv) < 2:
        sys.exit("Give a folder of pages: python -m tests.reading.labelled.planted FOLDER")
    pages = [page.read_bytes() for page in sorted(Path(sys.argv[1]).rglob("*.htm*"))]
    chance = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    counts = Counter(_planted(pages, chance))
    for kind in sorted({kind for kind, *_ in counts}):
        row = Counter[str]()
        for (other, _carrier, answer), count in counts.items():
            row[answer] += count if other == kind else 0
        print(f"{kind:16}", *(f"{row[answer]:5} {answer}" for answer in sorted(row)))
    for carrier in CARRIERS:
        all_of = sum(count for (_, one, _), count in counts.items() if one == carrier)
        sure = sum(
            n for (_, one, said), n in counts.items() if (one, said) == (carrier, "confirmed")
        )
        print(f"{carrier:16}{sure:5} of {all_of} confirmed")
    wrong = Counter[str]()
    people = _everybody()
    for person in people:
        reader = Reader(person)
        for body in pages:
            wrong.update(
                one.match.value for one in reader.examine(Document(body, "text/html")).sightings
            )
    print(f"{len(people)} people who do not exist, on {len(pages)} pages each: {dict(wrong)}")


if __name__ == "__main__":
    main()
