"""
A detail whose parts stand in fields of their own, such as a number's codes: put together again.

Neighbouring fields are read together as they are; this is for what that
misses: several codes before a number, a name or a birth date in columns that
are apart. Only fields whose names say what they hold are joined.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec
import re2  # type: ignore[import-untyped]

Joined = tuple[str, str]
"""The name of the field that a whole detail would stand in, and the detail."""

_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z\d])|[_\-.\s]+")
_OF_PHONE = r"(?:(?:phone|telephone|tel|mobile|cell|cellphone|contact|landline|telefon|handy) )?"
_COLUMNS: Mapping[str, re.Pattern[str]] = {
    part: re.compile(pattern)
    for part, pattern in {
        "country": _OF_PHONE + r"(?:country|country (?:calling |dial(?:l?ing)? ?|phone )?code|cc"
        r"|dial(?:l?ing)? ?code|(?:calling|international|intl|isd) (?:code|prefix)"
        r"|ländervorwahl|indicatif pays|código de país|kod kraju)",
        "area": _OF_PHONE
        + r"(?:area|area code|std(?: code)?|city code|prefix|vorwahl|vorw|ndc|npa|ddd"
        r"|indicatif|prefijo|prefisso|riktnummer|netnummer|kierunkowy|numer kierunkowy|1)|ph area",
        "exchange": _OF_PHONE + r"(?:exchange|exch|central office|nxx|prefix|2)",
        "number": r"(?:phone|telephone|tel|mobile|cell|landline|contact|local|national|subscriber"
        r"|line|rufnummer|telefon|durchwahl|tel|telno|telnr|ph|sn|suffix|mobiel|telefoon|telefono)"
        r"(?: (?:phone )?(?:number|no|nr|num|3))?",
        "bare": r"number|no|nr|num|nummer|numero|número|numer",
        "first": r"first ?name|forename|given ?name|vorname|prénom|nombre|imię",
        "last": r"last ?name|surname|family ?name|nachname|nom de famille|apellidos?|nazwisko",
        "day": r"(?:birth|dob|birth ?date|birthday|date of birth) ?day|day of birth",
        "month": r"(?:birth|dob|birth ?date|birthday|date of birth) ?month|month of birth",
        "year": r"(?:birth|dob|birth ?date|birthday|date of birth) ?year|year of birth",
    }.items()
}
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
        words = _WORDS.sub(" ", name.strip()[:60]).strip().lower()
        for part, pattern in _COLUMNS.items():
            if part not in found and pattern.fullmatch(words):
                found[part] = place
                break
    if "first" in found and abs(found["first"] - found.get("last", -9)) == 1:
        del found["first"], found["last"]  # neighbours are read together as they are
    return found


def joined(part_at: Mapping[str, int], cells: Sequence[str]) -> Iterator[Joined]:
    """Yield each detail that the parts at *part_at* in a row of *cells* make up."""
    said = {
        part: cells[place].strip() for part, place in part_at.items() if 0 <= place < len(cells)
    }
    yield from _phone(said)
    if said.get("first") and said.get("last"):
        yield "name", f"{said['first'][:80]} {said['last'][:80]}"
    date = [said.get(part, "") for part in ("year", "month", "day")]
    if all(one.isdecimal() and len(one) <= 4 for one in date):
        yield "date of birth", f"{date[0]:0>4}-{date[1]:0>2}-{date[2]:0>2}"


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
        number = _digits(said.get("bare", ""))
    if not 5 <= len(number) <= 12 or not (country or area):
        return
    if country and len(country) <= 4:
        # Without a space, so that another country's code is never taken for a word before it.
        yield "phone", "+" + "".join(part.lstrip("0") for part in (country, area, number))
    elif area and len(area) <= 6:
        yield "phone", f"{area} {number}"


def _digits(text: str) -> str:
    """Return the digits of *text*, or nothing where it holds anything else than a number."""
    plain = text.strip().lstrip("+").translate({ord(sign): None for sign in " -()./"})
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
