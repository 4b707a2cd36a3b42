"""
A detail whose parts stand in fields of their own, such as a number's codes: put together again.

Neighbouring fields are read together as they are; this is for what that
misses: several codes before a number, a name or a birth date in columns that
are apart. Only fields whose names say what they hold are joined.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

import msgspec
import re2  # type: ignore[import-untyped]

from privacyaudit.model import Part
from privacyaudit.reading.matching.fold import CELL, HARD
from privacyaudit.reading.views.base import Sheet, Where, without_edges
from privacyaudit.reading.views.columns import COLUMNS, as_words

Joined = tuple[str, str]
"""The name of the field that a whole detail would stand in, and the detail."""

_NUMBER_FIRST = re.compile(
    r"(?i)^(?:rue|avenue|av|boulevard|bd|chemin|allée|impasse|place|quai|route|cours|square)\b"
    r"|\b(?:street|st|road|rd|lane|ln|avenue|ave|drive|dr|close|court|ct|way|place|crescent|gardens"
    r"|grove|terrace|hill|park|row|square|walk|mews|quay|boulevard|blvd|circle|trail|parade|nagar"
    r"|marg|green|view|rise|pkwy|highway|hwy|drove)\.?$"
)
"""Streets behind which the number does not stand."""
_GATE = re2.compile(
    r'(?i)"[a-z_ \-]{0,24}(?:country|area|dial|calling|prefix|vorwahl|std|ndc|npa|ddd'
    r'|indicatif|prefijo|riktn|kierunk|phone.?1)[a-z_ \-]{0,14}"\s{0,4}:'
)
_LONGEST = 2000
"""Characters of one object in JSON that are looked at."""
_MOST = 2000
"""Objects of one stretch of JSON that are looked at."""


def roles(names: Sequence[str]) -> dict[str, int]:
    """Return which of the fields called *names* hold a part of a detail; the first of each."""
    found: dict[str, int] = {}
    for place, name in enumerate(names):
        for part in _parts_of(name[:60]) if name else ():
            if part not in found:
                found[part] = place
                break
    return found


@lru_cache(maxsize=2048)
def _parts_of(name: str) -> tuple[str, ...]:
    """Return the parts of a detail that a field called *name* may hold."""
    words = as_words(name)
    return tuple(part for part, pattern in COLUMNS.items() if pattern.fullmatch(words))


_PHONE_PARTS = frozenset(("country", "area"))
"""Without either of them there is nothing to put together."""


def joined(
    part_at: Mapping[str, int], cells: Sequence[str], *, everything: bool = False
) -> Iterator[Joined]:
    """
    Yield each detail that the parts at *part_at* in a row of *cells* make up.

    With *everything* those of neighbours too, which are else read as they stand.
    """
    said = {
        part: cells[place].strip() for part, place in part_at.items() if 0 <= place < len(cells)
    }
    if not _PHONE_PARTS.isdisjoint(said):
        yield from _phone(said)
    if said.get("first") and said.get("last"):
        apart = abs(part_at["first"] - part_at["last"]) > 1
        if apart or everything:  # neighbours are read together as they are
            yield "name", f"{said['first'][:80]} {said['last'][:80]}"
    date = [said.get(part, "") for part in ("year", "month", "day")]
    if all(one.isdecimal() and len(one) <= 4 for one in date):
        yield "date of birth", f"{date[0]:0>4}-{date[1]:0>2}-{date[2]:0>2}"
    elif all(date) and date[0].isdecimal() and date[2].isdecimal() and len(date[1]) < 20:
        yield "date of birth", f"{date[2]} {date[1]} {date[0]}"
    if said.get("street") and not said.get("house"):
        beside = abs(part_at["street"] - part_at.get("bare", -9)) == 1
        said["house"] = said.get("bare", "") if beside else ""
        part_at = {**part_at, "house": part_at.get("bare", -9)}
    if said.get("street") and said.get("house"):
        first = _NUMBER_FIRST.search(said["street"])
        behind = part_at["house"] - part_at["street"]
        if everything or abs(behind) > 1 or (first and behind == 1):
            town = ", ".join(filter(None, (said.get("code", ""), said.get("town", ""))))
            door = "{house} {street}" if first else "{street} {house}"
            yield "address", f"{door.format(**said)}, {town}"[:240]
    if said.get("local") and said.get("domain"):
        yield "email", f"{said['local']}@{said['domain'].lstrip('@')}"[:200]


def may_join(part_at: Mapping[str, int]) -> bool:
    """Return whether a row with these parts can hold any detail that is put together."""
    return any(needed <= part_at.keys() for needed in _TOGETHER)


_TOGETHER = tuple(
    map(
        frozenset,
        (
            ("country",),
            ("area",),
            ("first", "last"),
            ("year", "month", "day"),
            ("street", "house"),
            ("street", "bare"),
            ("local", "domain"),
        ),
    )
)
"""The parts of which a detail is made."""


def with_country(part_at: Mapping[str, int], cells: list[str]) -> list[str]:
    """
    Return the row of *cells* with its country's code before its phone number.

    The same digits behind another country's code are another number. One that is
    written with its own code or its zero stays as it is.
    """
    place = part_at.get("number", -1)
    if "country" not in part_at or not 0 <= place < len(cells):
        return cells
    if cells[place].strip()[:1] in ("+", "0", ""):
        return cells
    said = {part: cells[at].strip() for part, at in part_at.items() if at < len(cells)}
    for _name, whole in _phone(said):
        return [*cells[:place], whole, *cells[place + 1 :]]
    return cells


def _phone(said: Mapping[str, str]) -> Iterator[Joined]:
    country, area, number = (_digits(said.get(part, "")) for part in ("country", "area", "number"))
    exchange = _digits(said.get("exchange", ""))
    if len(exchange) == 3 and len(number) in (3, 4):
        number = exchange + number
    elif area and not number and 5 <= len(exchange) <= 8:
        number = exchange  # of two parts, not three
    if not number and area:  # a bare 'number' is one of a phone only behind its area
        number = _digits(said.get("bare", "") or said.get("house", ""))
    if not 5 <= len(number) <= 12 or not (country or area):
        return
    if country and len(country) <= 4:
        # Without a space, so that another country's code is never taken for a word before it.
        yield "phone", "+" + "".join(part.lstrip("0") for part in (country, area, number))
    elif area and len(area) <= 6:
        yield "phone", f"{area} {number}"


_SIGNS = {ord(sign): None for sign in " -()./"}


def _digits(text: str) -> str:
    """Return the digits of *text*, or nothing where it holds anything else than a number."""
    if text.isascii() and text.isdecimal():
        return text
    plain = text.strip().lstrip("+").translate(_SIGNS)
    return plain if plain.isascii() and plain.isdecimal() else ""


def joined_in_json(text: str) -> Iterator[Joined]:
    """Yield each phone number whose codes stand beside it in an object of the JSON *text*."""
    done = 0
    for count, found in enumerate(_GATE.finditer(text)):
        if count >= _MOST:
            return
        if found.start() < done:
            continue
        begin = text.rfind("{", max(done, found.start() - _LONGEST), found.start())
        if begin < 0:
            continue
        one, end = _object(text, begin, found.end())
        done = max(done, end)
        yield from _phone(_said(one))


def _object(text: str, begin: int, at: int) -> tuple[dict[str, object], int]:
    """Return the object that begins at *begin* and goes on beyond *at*, and its end."""
    end = at
    for _brace in range(4):  # a brace may stand in the words of it
        end = text.find("}", end, at + _LONGEST) + 1
        if not end:
            break
        try:
            one = msgspec.json.decode(text[begin:end])
        except (msgspec.DecodeError, ValueError, RecursionError):
            continue
        return (one if isinstance(one, dict) else {}), end
    return {}, at


def _said(one: Mapping[str, object]) -> dict[str, str]:
    names = list(one)
    values = [str(value) if isinstance(value, str | int) else "" for value in one.values()]
    return {part: values[place] for part, place in roles(names).items()}


def whole_sheet(found: Sequence[Joined], depth: int, part: Part = Part.DATA) -> Sheet:
    """Return the sheet of details whose parts stood in fields of their own."""
    keys: list[str] = []
    texts: list[str] = []
    for name, text in found:
        pieces = text.split(CELL)
        keys += [name] * len(pieces)
        texts.append(HARD + CELL.join(map(without_edges, pieces)))
    return Sheet(texts, lambda n: Where(part, keys[min(n, len(keys) - 1)]), depth=depth, part=part)
