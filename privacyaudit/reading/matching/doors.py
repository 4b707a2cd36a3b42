"""Judging a street that was found: its own type, the right number, and no other town."""

from __future__ import annotations

import re

from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.addresses import (
    NUMBER,
    POSTCODE,
    UNIT,
    Address,
    bare,
    taken_apart,
    types_of,
)
from privacyaudit.reading.matching.around import spoken
from privacyaudit.reading.matching.streets import COMMON

_BEHIND = frozenset(
    "strasse weg allee platz gasse ring damm ufer straat laan ulica aleja plac osiedle calle avenida via".split()
)
"""Types of street whose house number stands behind the name."""


def confirm(candidate: Candidate) -> Verdict | None:
    """Judge a street: its own type, the right number, and no other town."""
    address = taken_apart(candidate.detail.value)
    if address is None:
        return None
    text, start, end = candidate.text, candidate.start, candidate.end
    if _cut(text, start, end):
        return None
    found = bare(candidate.found)
    end = _whole_type(address, text, start, end, found)
    if end < 0:
        return None
    number = _number(address, text, start, end, found)
    if number == "no":
        return None
    town = _town(address, text, start, end)
    if town == "elsewhere":
        return None
    here = town == "here"
    common = address.core in COMMON
    if number == "range":
        return unsure("The house is one of a range of numbers.") if here or not common else None
    if number == "yes":
        if not here and (common or not address.kind):
            return unsure("The street's name is a common one, and no town is there.")
        if address.unit and _other_unit(address, text, start, end):
            return unsure("The house is there, with the number of another flat.")
        return SURE
    if here:
        return unsure("The street is there, without the number.")
    return None if common else unsure("The street is there, without number or town.")


def _cut(text: str, start: int, end: int) -> bool:
    """Return whether the match begins or ends in the middle of a word or number."""
    before, after = text[max(0, start - 3) : start], text[end : end + 1]
    if text[start].isdigit():
        if re.search(r"[0-9]\Z|[0-9][/.,]\Z|[A-Za-z]\Z", before):
            return True
    elif re.search(r"[A-Za-z0-9\x80-\U0010ffff]\Z", before) and not _camel(text, start):
        return True
    return text[end - 1].isdigit() and after.isdigit()


def _camel(text: str, start: int) -> bool:
    return text[start].isupper() and text[start - 1].islower()


def _whole_type(address: Address, text: str, start: int, end: int, found: str) -> int:
    """Return where the street with its type ends, or -1 where it is another street."""
    after = text[end : end + 24]
    if not address.kind:
        return -1 if re.match(r"[A-Za-z]", after) else end
    types = types_of(address.kind)
    if address.leading:
        if any(
            kind and found.removeprefix(address.number).startswith(kind + address.core[:2])
            for kind in types
        ):
            return -1 if re.match(r"[A-Za-z]", after) else end
        lead = bare(text[max(0, start - 14) : start])
        if re.match(r"[A-Za-z]", after):
            return -1
        if any(lead.endswith(kind) for kind in types):
            return end
        # Polish streets are often written without their "ul.".
        known = re.search(
            r"(?:\b(?:al|pl|os|aleja|plac|osiedle|place|avenue|boulevard|impasse|quai)\.?\s{0,2})\Z",
            text[max(0, start - 12) : start],
            re.I,
        )
        return end if address.kind == "ulica" and not known else -1
    stem = found.removesuffix(address.number) if not text[start].isdigit() else found
    if (
        stem != address.core
        and stem != address.number + address.core
        and any(stem.endswith(kind) for kind in types if kind)
    ):
        rest = (
            re.match(r"[A-Za-z\x80-\U0010ffff]{1,14}", after) if text[end - 1].isalpha() else None
        )
        if rest is None:
            return end
        tail = re.search(r"[A-Za-z\x80-\U0010ffff]+\Z", text[start:end])
        whole = bare((tail[0] if tail else "") + rest[0])
        if whole in types or any(whole == address.core + kind for kind in types):
            return end + len(rest[0])
        return -1
    word = re.match(r"[\s\-.,\x1d-\x1f]{0,3}([A-Za-z\x80-\U0010ffff]{1,14})\.?", after)
    if word and bare(word[1]) in types:
        return end + word.end()
    return -1


_TOWN_KEY = re.compile(
    r"[\"']?(?:address_?locality|city|town|locality|ville|ort|stadt|miasto|municipality|district)[\"']?\s?[:=]\s?[\"']([^\"'<>]{2,40})[\"']",
    re.I,
)
_NEXT = re.compile(
    r"^[\s\x1f)\"'.]{0,3}(?:[,;\x1d\x1e\n]|\s-\s|\s(?:in|at|near|w)\s|\\n)[\s\x1d-\x1f\"',;]{0,6}"
    r"(?P<town>[A-Z\x80-\U0010ffff][\w'\x80-\U0010ffff-]+(?:[ -](?:[A-Z\x80-\U0010ffff][\w'-]+|upon|on|under|le|la|am|an|der))*)"
)
_NOT_TOWNS = frozenset(
    """the a an and or we i he she they it tel telephone phone mobile email call contact open opening fax monday tuesday wednesday
    thursday friday saturday sunday from for flat apt apartment unit floor our my her his where when please uk usa england ireland
    scotland wales germany poland france india united postcode zip country county post address map directions parking homepage home
    mr mrs ms dr website www date dob born name oh ny ca tx co no number house mieszkanie""".split()
)


def _town(address: Address, text: str, start: int, end: int) -> str:
    """Return ``here``, ``elsewhere``, or an empty text where nothing tells."""
    after = text[end : end + 110]
    after = re.sub(
        rf"^(?:\s?[-/]\s?\d{{1,5}}[a-z]?|[\s,]{{0,3}}(?:no\.?\s?|nr\.?\s?)?{NUMBER})(?![\w])",
        "",
        after,
        count=1,
        flags=re.I,
    )
    after = UNIT.sub("", after, count=1)
    said = [m[1] for m in _TOWN_KEY.finditer(text[max(0, start - 120) : end + 140])]
    if said:
        return "here" if any(_is_ours(address, name) for name in said) else "elsewhere"
    behind = bare(re.split(r"\x1d[\s\x1d-\x1f]*\x1d|[.!?]\s", after[:90])[0])
    if _is_ours(address, behind):
        return "here"
    code = POSTCODE.search(after[:50])
    if code and address.codes and (not code[0].isdigit() or len(code[0]) == len(address.codes[0])):
        return "elsewhere"
    following = _NEXT.match(after)
    if following and (address.towns or address.codes):
        words = following["town"].split()
        if words[0].lower().strip(".") not in _NOT_TOWNS and not _a_sentence(after, following):
            return "elsewhere"
    if _is_ours(address, bare(text[max(0, start - 90) : start])) or _is_ours(address, bare(after)):
        return "here"
    return ""


def _a_sentence(after: str, following: re.Match[str]) -> bool:
    """Return whether what follows goes on as a sentence, and so names no town."""
    rest = after[following.end() : following.end() + 12]
    return "\x1d" in following[0] and re.match(r"\s[a-z]{2,}", rest) is not None


def _is_ours(address: Address, near: str) -> bool:
    plain = bare(near)
    return any(town in plain for town in address.towns) or any(
        len(code) > 4 and code in plain for code in address.codes
    )


_IN_FRONT = re.compile(
    r"(?<![\w.])(\d{1,5}\s?[a-z]?(?![a-z]))(?:\s?[-/]\s?(\d{1,5}[a-z]?))?[\s,.\x1d-\x1f]{0,6}"
    r"(?:[\"']?[\s,:{}]{0,4}[\"']?[A-Za-z_]{2,20}[\"']?\s?[:=>]\s?[\"']?)?(?:(?:ul|r|rue|al)\.?\s{0,2})?\Z",
    re.I,
)
_AT_BACK = re.compile(
    r"^[\s,.\x1d-\x1f\"']{0,5}(?:nr\.?\s?|no\.?\s?)?(?:[\s,:{}]{0,4}[\"']?(?:house|street|building)?[A-Za-z_]{0,8}(?:number|nr|no|num)[\"']?\s?[:=>]\s?[\"']?)?"
    r"(\d{1,5}\s?[a-z]?(?![a-z0-9]))(?:\s?[-/]\s?(\d{1,5}[a-z]?))?",
    re.I,
)
_KEYED = re.compile(
    r"(?:number|nr|house|hausnummer|numer|housenumber)[\"'\s:=\x1d-\x1f]{1,6}(\d{1,5}[a-z]?)(?![\w])",
    re.I,
)


def _number(address: Address, text: str, start: int, end: int, found: str) -> str:
    """Return ``yes``, ``no`` (another number), ``range``, or ``none`` (no number there)."""
    own = address.number
    before, after = text[max(0, start - 60) : start], text[end : end + 40]
    if not own:
        return "none"
    if not own[0].isdigit():
        return "yes" if own in bare(text[max(0, start - 90) : end + 60]) else "none"
    if found.startswith(own) and text[start].isdigit():
        low = re.search(r"(\d{1,5})\s?-\s?\Z", before)
        return _between(low[1], own, own) if low else "yes"
    if found.endswith(own) and text[end - 1].isdigit():
        if re.match(r"[a-z](?![a-z])", after, re.I):
            return "no"
        return "range" if re.match(r"\s?-\s?\d", after) else "yes"
    front, back = _IN_FRONT.search(before), _AT_BACK.match(after)
    if address.kind in _BEHIND or not address.kind:
        order = (back, front)
    else:
        order = (front, back)
    for match in order:
        if match is None or not bare(match[1]):
            continue
        first = bare(match[1])
        if first == own:
            return "range" if match[2] and match is front and "-" in match[0] else "yes"
        if match[2] and "-" in match[0]:
            return _between(first, bare(match[2]), own)
        if match is order[0]:
            return "no"
    keyed = _KEYED.search(spoken(text[max(0, start - 90) : end + 90]))
    if keyed:
        return "yes" if bare(keyed[1]) == own else "no"
    return "none"


def _between(low: str, high: str, own: str) -> str:
    ends = [re.match(r"\d+", part) for part in (low, high, own)]
    first, last, here = (int(match[0]) if match else -1 for match in ends)
    return "range" if 0 <= first <= here <= last else "no"


def _other_unit(address: Address, text: str, start: int, end: int) -> bool:
    """Return whether another flat's number stands beside the house's."""
    for match in UNIT.finditer(text[max(0, start - 24) : end + 24]):
        if bare(match[1] or match[2] or "") != address.unit:
            return True
    return False
