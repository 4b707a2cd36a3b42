"""The number of a house beside its street: its own, another's, or no house's at all."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.addresses import FLATS_BEHIND, Address, bare
from privacyaudit.reading.matching.around import record, spoken
from privacyaudit.reading.matching.calendar import NUMBERS
from privacyaudit.reading.matching.fold import fold

BEHIND = frozenset(
    "strasse weg allee platz gasse ring damm ufer straat laan ulica aleja plac osiedle calle avenida via odos leoforos".split()
)
"""Types of street whose house number stands behind the name."""
_IN_FRONT = re.compile(
    r"(?<![\w.])(\d{1,5} ?(?:[a-z]|bis|ter|quater)?(?![a-z]))(?:\s?[-/]\s?(\d{1,5}[a-z]?))?(?P<gap>[\s,.\x1d-\x1f]{0,6}"
    r"(?P<key>[\"']?[\s,:{}]{0,4}[\"']?[A-Za-z_]{2,20}[\"']?\s?[:=>]\s?[\"']?)?(?:(?:ul|r|rue|al)\.?\s{0,2})?)\Z",
    re.I,
)
_HOUSE = rf"(?:{fold('буд')}|{fold('д')}|dom)"
_AT_BACK = re.compile(
    rf"^[\s,.\x1d-\x1f\"']{{0,5}}(?:nr\.?\s?|no\.?\s?|n\.\s?|{_HOUSE}\.?\s?)?(?:[\s,:{{}}]{{0,4}}[\"']?(?:house|street|building)?[A-Za-z_]{{0,8}}(?:number|nr|no|num)[\"']?\s?[:=>]\s?[\"']?)?"
    r"(\d{1,5}\s?[a-z]?(?![a-z0-9]))(?:\s?[-/]\s?(\d{1,5}[a-z]?))?",
    re.I,
)
_KEYED = re.compile(
    r"(?:number|nr|house|hausnummer|numer|housenumber)[\"'\s:=\x1d-\x1f]{1,6}(\d{1,5}[a-z]?)(?![\w])",
    re.I,
)
_PLAIN_GAP = re.compile(r"[ \t,\x1e\x1f]*|[\"'][\"',: {}\x1e\x1f]*|[-_+/.]|%20", re.I)
"""What may stand between a house's number and its street."""
_MONTHS = "|".join(sorted((name for name in NUMBERS if len(name) > 2), key=len, reverse=True))
_DAYS = "mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_NO_HOUSE = re.compile(
    r"(?:\$|(?<![a-z])(?:rs|inr|eur|gbp|usd|pln))\.?\s{0,2}\Z"
    r"|\d\s?(?:am|pm|h|uhr)?\s{1,2}(?:to|until|till|bis|do)\s{1,2}\Z|(?<!\w)\d{1,2}:\Z|[(\[]\Z"
    r"|(?<![a-z])(?:item|agenda|pages?|pp?|chapter|sections?|routes?|bus|buses|tram|aged|age|part|total"
    r"|sum|costs?|prices?|step|table|figure|fig|weeks?|days?|years?|months?|under|over|top|only|about"
    r"|around|approximately|nearly|just|all|another|some|the|these|those|vol|volume|issue|edition"
    r"|note|clause|paragraph|para|article|rule|question|level|grade|class|stage|row|seat|gate"
    r"|platform|junction|exit|score|version|group|team|squad|heat|pos|position|rank|bib|count|qty|le"
    r"|flat|flt|apartment|apt|unit|suite|ste|room|rm|floor|studio|wohnung|whg|lot|block|mieszkanie"
    r"|posten|seite|kapitel|linie|strona|pozycja|rozdzial|punkt|ligne"
    rf"|{_DAYS}|{_MONTHS})\.?(?:\s?(?:no|nr|number)\.?)?[\s(#]{{0,3}}\Z"
    r"|(?<![a-z])(?:item|total|count|page|section|row|score|price|cost|age|qty|id|bib|rank|pos)\s?:\s?\Z"
    r"|(?<![a-z])(?:number|no\.?) of [a-z ]{2,20}:?\s{0,2}\Z",
    re.I,
)
"""What makes a number in front of a street an amount, a time, a flat or a count."""
_NO_HOUSE_BEHIND = re.compile(
    r"[.,:]\d|\s?(?:\$|%|[ap]m(?![a-z])|h(?![a-z])|uhr|noon|hours?|years?|yrs?|km|miles?|people|homes|houses"
    r"|cars?|days?|weeks?|months?|st|nd|rd|th|eur|euro|zl|rs|godz|osob|personen|meter|lat)(?![a-z])"
    rf"|[.]?\s?(?:{_MONTHS})(?![a-z])"
    r"|\.\s?\d{1,2}\.",
    re.I,
)
"""What makes a number behind a street a date, a time, an amount or a count."""


def house_number(address: Address, text: str, start: int, end: int, found: str) -> str:
    """
    Return what the number beside a street tells.

    ``yes`` is the house's own, ``no`` another house's, ``range`` one of several,
    ``doubt`` the same digits, which may be no house's number, ``none`` no number.
    """
    own = address.number
    begins, ends = record(text, start, end, inner=False)
    text, start, end = text[begins:ends], start - begins, end - begins
    before, after = text[max(0, start - 60) : start], text[end : end + 40]
    if not own:
        return "none"
    if not own[0].isdigit():
        return "yes" if own in bare(text[max(0, start - 90) : end + 60]) else "none"
    if found.startswith(own) and text[start].isdigit():
        low = re.search(r"(\d{1,5})\s?-\s?\Z", before)
        if low:
            return _between(low[1], own, own)
        gap = re.match(
            r"\d+(?:(?:\s[NSEW]\.|\s?[A-Za-z])(?![A-Za-z]))?([^A-Za-z\x80-\U0010ffff]*)",
            text[start:end],
        )
        fits = gap is not None and _PLAIN_GAP.fullmatch(gap[1]) is not None
        return "yes" if fits and not _no_house(before) else "doubt"
    if found.endswith(own) and text[end - 1].isdigit():
        if re.match(r"[a-z](?![a-z])", after, re.I):
            return "no"
        if re.match(r"\s?-\s?\d", after):
            return "range"
        return "doubt" if _NO_HOUSE_BEHIND.match(after) else "yes"
    return _apart(address, text, start, end)


def _apart(address: Address, text: str, start: int, end: int) -> str:
    """Judge a number that stands apart from the street: in front, behind, or in its own field."""
    own = address.number
    before, after = text[max(0, start - 60) : start], text[end : end + 40]
    front, back = _IN_FRONT.search(before), _AT_BACK.match(after)
    behind = address.kind in BEHIND or not address.kind
    for match in (back, front) if behind else (front, back):
        if match is None or not bare(match[1]):
            continue
        first = bare(match[1])
        if first == own:
            if match[2] and match is front and "-" in match[0]:
                return "range"
            if match[2] and match is front and address.kind not in FLATS_BEHIND:
                return "doubt"
            return _own(match is front, match, before, after, behind)
        if match[2] and "-" in match[0]:
            return _between(first, bare(match[2]), own)
        if (match is front) is not behind:
            return "no"
    keyed = _KEYED.search(spoken(text[max(0, start - 90) : end + 90]))
    if keyed:
        return "yes" if bare(keyed[1]) == own else "no"
    return "none"


def _own(in_front: bool, match: re.Match[str], before: str, after: str, behind: bool) -> str:
    """Return whether the house's own digits are its number, where they stand apart."""
    if in_front:
        if not match["key"] and re.search(r"\.\s|[\x1d\n]", match["gap"]):
            return "doubt"  # the end of a sentence or line
        return "doubt" if _no_house(before[: match.start()]) else "yes"
    rest = after[match.end() :]
    if _NO_HOUSE_BEHIND.match(rest) or re.match(r"[\s,]{0,3}[\x1d\n]", after):
        return "doubt"
    if not behind and re.match(r"\s[a-z]{2,}", rest):
        return "doubt"  # a count of something
    return "yes"


def _no_house(before: str) -> bool:
    """Return whether what stands in front on the same line makes a number no house's."""
    return _NO_HOUSE.search(before.rpartition("\x1d")[2]) is not None


def _between(low: str, high: str, own: str) -> str:
    ends = [re.match(r"\d+", part) for part in (low, high, own)]
    first, last, here = (int(match[0]) if match else -1 for match in ends)
    return "range" if 0 <= first <= here <= last else "no"
