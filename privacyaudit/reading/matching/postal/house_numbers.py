"""The number of a house beside its street: its own, another's, or no house's at all."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.around import column_head, record
from privacyaudit.reading.matching.postal.apart import FLATS_BEHIND, NR, Address, is_czech
from privacyaudit.reading.matching.postal.count_heads import counted
from privacyaudit.reading.matching.postal.door_words import NO_NUMBER, UNNUMBERED
from privacyaudit.reading.matching.postal.halves_and_lots import HALF, LOT, half_or_lot, is_half
from privacyaudit.reading.matching.postal.houses import alone_above, another_named, bare, same_house
from privacyaudit.reading.matching.postal.keyed_numbers import beside_field, by_key
from privacyaudit.reading.matching.postal.listed_houses import listed
from privacyaudit.reading.matching.postal.more_types import DASHED
from privacyaudit.reading.matching.postal.number_words import (
    AMOUNT,
    NO_HOUSE,
    NO_HOUSE_BEHIND,
    OF_TIME,
    STREET_KEY,
)
from privacyaudit.reading.matching.postal.street_types import FRENCH

_IN_FRONT = re.compile(
    r"(?<![\w.])(\d{1,5}(?: ?|/(?=[a-z][\s,])|[|,\x1e](?=[nsew][|,\x1e]))(?:[a-z]|bis|ter|quater)?(?![a-z]))(?:\s?[-/]\s?(\d{1,5}[a-z]?))?(?P<gap>[\s,.|;\x1d-\x1f]{0,6}"
    r"(?P<key>[\"']?[\s,:{}]{0,4}[\"']?[A-Za-z_\x80-\U0010ffff][\w ]{1,20}[\"']?\s?[:=>]\s?[\"']?)?(?:(?:ul|r|rue|al)\.?\s{0,2})?)\Z",
    re.I,
)
_AT_BACK = re.compile(
    rf"^(?:[\s,.(|;+\x1d-\x1f\"']{{0,8}}|[-_](?=\d))(?:(?:al|au|nel|no|en el)\s(?=[a-z]{{1,8}}[.:]?\s?\d))?{NR}?(?:[\s,:{{}}]{{0,4}}[\"']?(?:house|street|building)?[A-Za-z_]{{0,8}}(?:number|nr|no|num)[\"']?\s?[:=>]\s?[\"']?)?"
    r"(\d{1,5}\s?(?:(?:bis|ter|quater)(?![a-z])|(?:[a-z](?![ \x1f]?(?!(?<=.[ \x1f])\d{5}(?!\d))[a-z0-9:]|\.?\s?(?!\d{5}(?!\d))\d))?)(?![a-z0-9]))"
    rf"(?:\s?[-/]\s?{AMOUNT}(\d{{1,5}}[a-z]?))?",
    re.I,
)
_PLAIN_GAP = re.compile(r"[ \t,|;\x1e\x1f]*|[\"'][\"',: {}\x1e\x1f]*|[-_+/.]|%20", re.I)
"""What may stand between a house's number and its street."""


def house_number(address: Address, text: str, start: int, end: int, found: str) -> str:
    """
    Return what the number beside a street tells.

    ``yes`` is the house's own, ``no`` another house's, ``range`` one of several,
    ``among`` one of a few on its side of the street,
    ``doubt`` the same digits, which may be no house's number, ``none`` no number.
    """
    own = address.number
    begins, ends = record(text, start, end, inner=False)
    text, start, end = text[begins:ends], start - begins, end - begins
    before, after = text[max(0, start - 60) : start], text[end : end + 40]
    if not own:
        return "none"
    if own == NO_NUMBER:
        if UNNUMBERED.match(after):
            return "yes"
        return "no" if _AT_BACK.match(after) else "none"
    if not own[0].isdigit():
        if own in bare(text[max(0, start - 90) : end + 60]):
            return "yes"
        return "no" if another_named(before) else "none"
    if address.second in (HALF, LOT):
        return half_or_lot(address.number, address.second, text, start, end, found)
    if text[start].isdigit() and _begins(found, own, address.core):
        if is_half(before, text[start:end]):
            return "no"
        low = re.search(r"(\d{1,5})(?:(\s?[-/]\s?)|\s(?:to|bis|do|au?)\s)\Z", before)
        if low and low[2] and low[1] in address.units:
            return "yes"
        if low:
            said = _between(low[1], own, own)
            if said == "among" and re.match(r"\d+[A-Za-z]?[ \x1f]", text[start:end]):
                return "range" if _no_house(before[: low.start()]) else said
            if low[2]:
                return "range" if said == "among" else said
        if "\x1e" in text[start:end] and _counted(text, start):
            return "doubt"
        door = _DOOR.match(text[start:end])
        if door is not None and bare(door[0]) == own:
            return "yes"
        gap = re.match(
            r"\d+(?:(?:\s[NSEW]\.|\s?[A-Za-z])(?![A-Za-z]))?([^A-Za-z\x80-\U0010ffff]*)",
            text[start:end],
        )
        between = (
            gap[1].rstrip("0123456789") if gap and address.core[0].isdigit() else gap and gap[1]
        )
        plain = between is not None and _PLAIN_GAP.fullmatch(between) is not None
        fits = plain or alone_above(address.codes, before, between, text[end : end + 60])
        ahead = _no_day(address, own, _without_flat(address, before.rstrip("([")))
        whole = '"' not in text[start:end]  # the number is no value by itself
        return "yes" if fits and not _no_house(ahead, whole) else "doubt"
    if text[end - 1].isalnum() and (number := _ends(found, own, address)):
        stairs = re.match(r"\s?([a-h])\s?(\d{1,3})(?!\w)", after, re.I)
        if stairs is not None and any(unit[0].isalpha() for unit in address.units):
            return "yes" if bare(stairs[0]) in address.units else "doubt"
        if number[-1].isdigit() and _lettered(address, after):
            return "no"  # another door: *8a*, *8/A*
        if other := re.match(rf"\s?-\s?{AMOUNT}(\d{{1,5}}[a-z]?)", after):
            return "yes" if other[1] in address.units else "range"
        if "\x1e" in text[start:end] and _counted(text, end - 1):
            return "doubt"
        many = "(" in text[start:end] and re.match(r" [a-z]{3}", after)
        return "doubt" if many or NO_HOUSE_BEHIND.match(after) else "yes"
    return _apart(address, text, start, end)


def _no_day(address: Address, number: str, ahead: str) -> str:
    """Return *ahead* without *le* in front of a number that is no day: *quitte le 41 rue X*."""
    day = re.match(r"\d+", number)
    if address.kind not in FRENCH or day is None or int(day[0]) < 32:
        return ahead
    return re.sub(r"(?<![a-z])le \Z", "", ahead, flags=re.I)


_FLAT = re.compile(
    r"(?<![^\W_])(?:flat|flt|apartment|apt|unit|wohnung|whg|mieszkanie|appartement|appt|no)\.?\s?#?(?=\d{0,4}[a-z]?[\s,.]{0,3}\Z)",
    re.I,
)


def _without_flat(address: Address, before: str) -> str:
    """Return *before* without the word *flat*, where a house's number may be one of a flat."""
    return _FLAT.sub("", before) if address.flat or address.number[-1:].isalpha() else before


_DOOR = re.compile(r"\d{1,4}(?:[-/]\d{1,4}){1,4}(?:/[A-Za-z](?![A-Za-z]))?(?=[\s,.])")
"""A door's number in several parts, as India writes them: *4-12/7*."""


def _lettered(address: Address, after: str) -> bool:
    """Return whether a letter behind the house's digits makes them another house's."""
    return re.match(r"[a-z](?![a-z])", after, re.I) is not None or (
        not address.units and re.match(r" [a-d](?=[,;)\x1d\n]|\Z)", after, re.I) is not None
    )


def _begins(found: str, own: str, core: str) -> bool:
    if re.match(r"\d+(?:st|nd|rd|th)", found) and not found.startswith(own + core):
        return False  # a street that is called by a number
    return found.startswith((own, same_house(own)))


def _ends(found: str, own: str, address: Address) -> str:
    """Return the house's number with which a match ends, if it does."""
    numbers = (own, same_house(own), *((address.second,) if is_czech(address) else ()))
    return next((number for number in numbers if found.endswith(number)), "")


_LETTER = re.compile(
    r"(?<=\d)(?:\s?[-/]\s?|,?\s(?:lett?(?:era|ra|er)?|lit(?:era)?)\.?\s)(?=[A-Za-z](?![A-Za-z]))",
    re.I,
)
"""What may stand between a house's digits and its letter."""


def _apart(address: Address, text: str, start: int, end: int) -> str:
    """Judge a number that stands apart from the street: in front, behind, or in its own field."""
    own = same_house(address.number)
    before, after = text[max(0, start - 60) : start], text[end : end + 40]
    if len(own) > 3 and own.isdigit():
        after = after.replace(f"{own[:-3]}.{own[-3:]}", own, 1)  # *n. 1.245*, in Brazil
    if own[-1:].isalpha():
        after = _LETTER.sub("", after, count=1)
    fielded = re.search(r"[\"']\s?[:=]\s?[\"'][^\"']{0,12}\Z", before) is not None
    if fielded and (keyed := by_key(text, start, end)):
        return "yes" if keyed == own else "no"
    joined = re.search(r"(?<![\w])(\d{1,5}[a-z]?)[-_+]\Z", before)
    if joined:
        return "yes" if same_house(joined[1]) == own else "no"
    if listed(own, before, after):
        return "yes"
    front, back = _IN_FRONT.search(before), _AT_BACK.match(after)
    behind = address.behind
    for match in (back, front) if behind else (front, back):
        if match is None or not bare(match[1]) or bare(match[1]) in address.codes:
            continue
        if match is front and match["key"] and not STREET_KEY.search(match["key"]):
            continue  # a number that has a label of its own, and then a text
        timed = OF_TIME.match(after[match.end() :]) or _DAY.match(after[match.end() :])
        if match is back and timed and bare(match[1]) != own:
            continue
        if match is front and address.kind in FRENCH and re.fullmatch(r"\d{1,2} ?h", match[1]):
            continue  # an hour: *9 h - 12 h, rue X*
        ahead = _no_day(address, match[1], before[: match.start()])
        if match is front and behind and bare(match[1]) != own and _NUMBERED.search(ahead):
            return "none"  # a plan's or road's own: *Nr. 44 "Am Anger"*, *B 118, Landstraße*
        if match is front and not match["key"] and _no_house(ahead):
            if same_house(bare(match[1])) != own:
                continue
        said = _beside(address, own, match, match is front, behind)
        if said:
            return said
        if same_house(bare(match[1])) == own:
            if (
                match is back
                and not match[2]
                and own[-1].isdigit()
                and _lettered(address, after[match.end() :])
            ):
                return "no"
            at = start - len(before) + match.start() if match is front else end + match.start(1)
            if _counted(text, at) or (match is front and behind and _ROAD.search(ahead)):
                return "doubt"
            return _own(match is front, match, _without_flat(address, before), after, behind)
    keyed = by_key(text, start, end)
    if keyed:
        return "yes" if keyed == own else "no"
    return "yes" if fielded and beside_field(text, start, end, own) else "none"


_DAY = re.compile(r"\.\s?\d{1,2}\.(?=[\s\d,;)]|\Z)")
"""What makes a number behind a street the first of a day and a month: *4. 4.*"""
_ROAD = re.compile(r"(?<![^\W_])[A-Z]\s?\Z")
"""A letter that makes a number a road's own: *B 118*."""
_NUMBERED = re.compile(r"(?<![^\W\d_])(?:n[ro]|num|c|[a-z])[.:]?\s{0,2}\Z", re.I)
"""What makes a number in front of a street, whose own stands behind it, another thing's."""


def _beside(address: Address, own: str, match: re.Match[str], in_front: bool, behind: bool) -> str:
    """Judge a number by itself, or with another behind a dash; empty where it is the house's own."""
    first, second = same_house(bare(match[1])), same_house(bare(match[2] or ""))
    if first == own:
        flat = second.isdigit() and own.isdigit() and int(second) <= int(own)  # no range of houses
        if (flat or address.kind in DASHED) and "-" in match[0] and address.units and not in_front:
            return "" if second in address.units else "range"
        if second and "-" in match[0] and in_front:
            return "" if _next(own, second) else "range"
        if second and in_front and address.kind not in FLATS_BEHIND:
            return "" if second in address.units or _next(own, second) else "doubt"
        return ""
    if second and in_front and first in address.units:
        return "yes" if second == own else "no"
    if is_czech(address) and (own == second or first in (own, address.second)):
        return "yes"
    if second and "-" in match[0]:
        said = _between(first, second, own)
        few = in_front and "," not in match["gap"]
        return said if few or said != "among" else "range"
    return "no" if in_front is not behind else ""


def _next(own: str, other: str) -> bool:
    """Return whether *other* is the house next to *own* or the one behind: one building, *3-5*."""
    first, last = re.match(r"\d+", own), re.match(r"\d+", other)
    return first is not None and last is not None and 0 < int(last[0]) - int(first[0]) < 5


def _counted(text: str, at: int) -> bool:
    """Return whether a number stands in a column of ages, votes or the like."""
    return counted(column_head(text, at)) != ""


def _own(in_front: bool, match: re.Match[str], before: str, after: str, behind: bool) -> str:
    """Return whether the house's own digits are its number, where they stand apart."""
    if in_front:
        called = _CALLED_HOUSE.search(before[: match.start()])
        if not match["key"] and not called and re.search(r"\.\s|[\x1d\n]", match["gap"]):
            return "doubt"  # the end of a sentence or line
        return "doubt" if _no_house(before[: match.start()]) else "yes"
    rest = after[match.end() :]
    if NO_HOUSE_BEHIND.match(rest):
        return "doubt"
    if re.match(r"[\s,]{0,3}[\x1d\n]", after) and not _LABELLED.search(match[0]):
        return "doubt"
    if not behind and re.match(r"[ \x1f][a-z]{2,}", rest):
        return "doubt"  # a count of something
    return "yes"


_LABELLED = re.compile(r"(?:nr|no|num|number|numero|nummer|civico)[.:]{0,2}\s?\d", re.I)
"""A word for a house's number right in front of it."""


_CALLED_HOUSE = re.compile(
    r"(?<![^\W\d_])(?:house|h|door|d|plot|building|bldg|premises|haus)\.?[ -]?(?:no|num|number|nr)\.?[\s:=\x1e-]{0,4}\Z",
    re.I,
)
"""A label for a house's number, whose street may be on the next line."""


_KEY = re.compile(r"[\"']([\w -]{2,20})[\"']\s?:\s?[\"']?\Z")
"""The key of the value that begins here."""


def _no_house(before: str, whole: bool = False) -> bool:
    """Return whether what stands in front on the same line makes a number no house's."""
    key = None if whole else _KEY.search(before)
    if key is not None and counted(key[1]):
        return True
    return NO_HOUSE.search(before.rpartition("\x1d")[2]) is not None


def _between(low: str, high: str, own: str) -> str:
    ends = [re.match(r"\d+", part) for part in (low, high, own)]
    first, last, here = (int(match[0]) if match else -1 for match in ends)
    if 0 < first <= here <= last < first + 9 and (here - first) % 2 == (last - first) % 2 == 0:
        return "among"
    return "range" if 0 <= first <= here <= last else "no"
