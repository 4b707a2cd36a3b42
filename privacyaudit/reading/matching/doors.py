"""Judging a street that was found: its own type, the right number, and no other town."""

from __future__ import annotations

import re

from privacyaudit.model import DetailKind
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.addresses import (
    FLATS_BEHIND,
    NUMBER,
    POSTCODE,
    UNIT,
    Address,
    bare,
    spelt,
    types_of,
)
from privacyaudit.reading.matching.around import record
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.house_numbers import house_number
from privacyaudit.reading.matching.streets import BUILDINGS, COMMON, GOES_ON, REGIONS


def confirm(candidate: Candidate) -> Verdict | None:
    """Judge a street: its own type, the right number, and no other town."""
    best: Verdict | None = None
    for address in spelt(candidate.detail.value):
        verdict = _judged(candidate, address)
        if verdict is SURE:
            return SURE
        best = best or verdict
    return best


def _judged(candidate: Candidate, address: Address) -> Verdict | None:
    text, start, end = candidate.text, candidate.start, candidate.end
    if _cut(text, start, end):
        return None
    found = bare(candidate.found)
    end = _whole_type(address, text, start, end, found)
    if end < 0:
        return None
    number = house_number(address, text, start, end, found)
    if number == "no":
        return None
    town = _town(candidate, address, end)
    if town == "elsewhere":
        return None
    here = town == "here"
    onward = goes_on(address, text, start, end)
    if onward == "street" or (onward == "building" and not here):
        return None
    common = address.core in COMMON
    if number in ("range", "doubt"):
        if common and not here:
            return None
        return unsure(
            "The house is one of a range of numbers."
            if number == "range"
            else "The number beside the street may not be a house number."
        )
    if number == "yes":
        return _with_number(address, text, start, end, here, onward, town)
    if here:
        return unsure("The street is there, without the number.")
    return None if common else unsure("The street is there, without number or town.")


def _with_number(
    address: Address, text: str, start: int, end: int, here: bool, onward: str, town: str
) -> Verdict:
    """Judge the right number in a street of the right name."""
    if not here and (address.core in COMMON or not address.kind):
        return unsure("The street's name is a common one, and no town is there.")
    if address.unit and _other_unit(address, text, start, end):
        return unsure("The house is there, with the number of another flat.")
    if onward == "building" or (onward and (address.leading or not here)):
        return unsure("The street's name goes on: it may be another street.")
    if town == "unclear":
        return unsure("Another place may be meant.")
    return SURE


_SIDE = re.compile(
    r"(?<![a-z])(?:neue|alte|kleine|grosse|obere|untere|hintere|vordere|old|new|upper|lower|little|great"
    r"|stara|nowa|mala|wielka|vieille|petite|nouvelle|haute|basse|grande)[ -]\Z",
    re.I,
)
"""Words in front of a street that make it another."""


def _cut(text: str, start: int, end: int) -> bool:
    """Return whether the match begins or ends in the middle of a word or number."""
    before, after = text[max(0, start - 3) : start], text[end : end + 1]
    if _SIDE.search(text[max(0, start - 12) : start]):
        return True
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


def goes_on(address: Address, text: str, start: int, end: int) -> str:
    """
    Return what goes on right behind a street: it may be the beginning of a longer name.

    ``street`` where another type of street follows, ``building`` where a farm, house
    or side of a street does, ``word`` for a word that may be anything.
    """
    said = text[start:end]
    if re.match(r"[\s.,]{0,3}(?:nr|no)\.?\s?\d", text[end : end + 12], re.I):
        return ""
    slug = bool(re.search(r"[a-z][-_+][a-z]", said)) or said.islower()
    shouted = said.isupper()
    at = end
    for number in range(3):
        word = re.match(
            r"(?:[ \x1f]{1,3}|[-_+]|%20)([A-Za-z\x80-\U0010ffff][\w']*)", text[at : at + 40]
        )
        if word is None:
            return "word" if number and not shouted and not slug else ""
        plain = bare(word[1])
        if any(
            part.startswith(bare(text[at : at + len(part) + 6])[: len(part)])
            for part in (*address.towns, *address.codes)
        ):
            return ""
        capital = word[1][0].isupper() or not word[1][0].isascii()
        if not capital and not slug:
            return "word" if number and not shouted else ""
        if plain in GOES_ON:
            return "street" if capital or word[0][0] in "-_+" else "building"
        if plain in BUILDINGS:
            return "building"
        if number == 0 and (plain in _NOT_TOWNS or plain in REGIONS):
            return ""
        at += word.end()
    return "" if shouted or slug else "word"


_TOWN_KEY = re.compile(
    r"[\"']?(?:address_?locality|city|town|locality|ville|ort|stadt|miasto|municipality|district)[\"']?\s?[:=]\s?[\"']([^\"'<>]{2,40})[\"']",
    re.I,
)
_NEXT = re.compile(
    r"^(?P<gap>[\s\x1f)\"'.]{0,3}(?:[,;\x1d\x1e\n]|\s-\s|\s(?:in|at|near|w)\s|\\n)[\s\x1d-\x1f\"',;]{0,6})"
    r"(?P<town>[A-Z\x80-\U0010ffff][\w'\x80-\U0010ffff-]+(?:[ -](?:[A-Z\x80-\U0010ffff][\w'-]+|upon|on|under|le|la|am|an|der))*)"
)
_ANOTHER = re.compile(r"[\s,;\x1d-\x1f](?!\d{1,4}-\d)\d{1,4}[a-z]?,?\s[A-Z][a-z]+\s[A-Z]")
"""Where another address begins."""
_PEOPLE = (DetailKind.NAME, DetailKind.FORMER_NAME, DetailKind.ALIAS, DetailKind.FAMILY_NAME)
_NOT_TOWNS = frozenset(
    f"""
    the a an and or we i he she they it tel telephone phone mobile email call contact open
    opening fax monday tuesday wednesday thursday friday saturday sunday from for flat apt
    apartment unit floor our my her his where when please uk usa england ireland scotland wales
    germany poland france india united postcode zip country county post address map directions
    parking homepage home mr mrs ms dr website www date dob born name oh ny ca tx co no number
    house mieszkanie sold let approved granted refused pending freehold leasehold detached semi
    terraced male female proposal application applicant full outline planning demolition
    erection extension conversion built bedrooms registered company vat hours directors
    secretary owner occupier tenant fon tel. telefon mr. ms. private residential business opp
    opposite nr behind beside next above below off year years since dom {fold("буд")}
    {fold("кв")}
""".split()
)


def _town(candidate: Candidate, address: Address, end: int) -> str:
    """Return ``here``, ``elsewhere``, ``unclear``, or an empty text where nothing tells."""
    text, start = candidate.text, candidate.start
    after = text[end : end + 110]
    behind = (
        ""
        if text[end - 1].isdigit()
        else rf"|[\s,]{{0,3}}(?:no\.?\s?|nr\.?\s?)?{NUMBER}(?<!\d{{5}})"
    )
    after = re.sub(
        rf"^(?:\s?[-/]\s?\d{{1,5}}[a-z]?{behind})(?![\w])",
        "",
        after,
        count=1,
        flags=re.I,
    )
    after = _within_row(UNIT.sub("", after, count=1))
    low, high = record(text, start, end)
    said = [m[1] for m in _TOWN_KEY.finditer(text[max(low, start - 120) : min(high, end + 140)])]
    if said:
        return "here" if any(_is_ours(address, name) for name in said) else "elsewhere"
    near = re.split(r"\x1d[\s\x1d-\x1f]*\x1d|(?<=[A-Za-z]{5})[.!?]\s", after[:90])[0]
    if _is_ours(address, _ANOTHER.split(near)[0]):
        return "here"
    code = POSTCODE.search(after[:50])
    if code and address.codes and (not code[0].isdigit() or len(code[0]) == len(address.codes[0])):
        return "elsewhere"
    following = _NEXT.match(after)
    if following and (address.towns or address.codes) and _a_town(candidate, after, following):
        return "unclear" if "\x1e" in following["gap"] else "elsewhere"
    if _is_ours(address, bare(text[max(low, start - 90) : start])) or _is_ours(
        address, bare(after)
    ):
        return "here"
    return ""


def _within_row(after: str) -> str:
    """Return *after* up to its row's end, where it stands in a table."""
    row = after.partition("\x1d")[0]
    return row if "\x1e" in row else after


def _a_town(candidate: Candidate, after: str, following: re.Match[str]) -> bool:
    """Return whether the words behind a street name a town, as far as can be told."""
    words = following["town"].split()
    if words[0].lower().strip(".") in _NOT_TOWNS or bare(following["town"]) in REGIONS:
        return False
    rest = after[following.end() : following.end() + 12]
    if re.match(r" ?:| [a-z]{2,}(?! [A-Z])" if "," not in following["gap"] else r" ?:", rest):
        return False  # a sentence or another label, and no town
    if "," in following["gap"] and len(words) == 1 and re.match(r" [a-z]{2,} [a-z]", rest):
        return False
    return not any(
        token in {bare(part) for part in detail.value.split()}
        for detail in candidate.listed
        if detail.kind in _PEOPLE
        for token in map(bare, words)
    )


def _is_ours(address: Address, near: str) -> bool:
    plain = bare(near)
    return any(town in plain for town in address.towns) or any(
        len(code) > 4 and code in plain for code in address.codes
    )


def _other_unit(address: Address, text: str, start: int, end: int) -> bool:
    """Return whether another flat's number stands beside the house's."""
    behind = re.match(r"[\s.]{0,3}\d{0,5}[a-z]?/(\d{1,4}[a-z]?)", text[end : end + 16], re.I)
    if address.kind in FLATS_BEHIND and behind:
        return bare(behind[1]) != address.unit
    return any(
        bare(match[1] or match[2] or "") not in (address.unit, address.number)
        for match in UNIT.finditer(text[max(0, start - 24) : end + 24])
    )
