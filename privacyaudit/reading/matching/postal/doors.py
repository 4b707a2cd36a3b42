"""Judging a street that was found: its own type, the right number, and no other town."""

from __future__ import annotations

import re
from dataclasses import replace

from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.postal import grids
from privacyaudit.reading.matching.postal.apart import Address
from privacyaudit.reading.matching.postal.beside_doors import other_floor, other_unit
from privacyaudit.reading.matching.postal.by_number import BY_NUMBER, road_behind
from privacyaudit.reading.matching.postal.flat_lists import building, in_brackets, other_flat
from privacyaudit.reading.matching.postal.house_numbers import house_number
from privacyaudit.reading.matching.postal.houses import (
    ANOTHER_SIDE,
    HAS_ITS_OWN,
    SIDE,
    bare,
    side_of,
)
from privacyaudit.reading.matching.postal.leads import (
    PARTICLE,
    another_lead,
    in_small_letters,
    lead_of,
    typeless,
    with_lead,
)
from privacyaudit.reading.matching.postal.number_words import ORDINAL_BEHIND
from privacyaudit.reading.matching.postal.settled import settled
from privacyaudit.reading.matching.postal.shortened import (
    before_its_town,
    shortens,
    turned,
    with_short_type,
)
from privacyaudit.reading.matching.postal.sister_towns import one_of_them
from privacyaudit.reading.matching.postal.spellings import spelt
from privacyaudit.reading.matching.postal.spelt_numbers import in_words
from privacyaudit.reading.matching.postal.street_types import (
    IN_FRONT,
    JOINED,
    USUAL,
    types_of,
)
from privacyaudit.reading.matching.postal.streets import COMMON
from privacyaudit.reading.matching.postal.towns import goes_on, town_beside


def confirm(candidate: Candidate) -> Verdict | None:
    """Judge a street: its own type, the right number, and no other town."""
    if grids.is_grid(candidate.detail.value):
        return grids.confirm(candidate)
    best: Verdict | None = None
    every, found = spelt(candidate.detail.value), bare(candidate.found)
    sure = any(one.core in found for one in every)
    for address in every:
        verdict = _judged(candidate, address)
        if verdict is _ANOTHER and sure and address.core not in found:
            continue  # a spelling that is not there: its number cannot be told
        if verdict is _ANOTHER:
            return None  # another house or town, however the street is spelt
        if verdict is SURE or best is None:
            best = verdict
    return best


_ANOTHER = unsure("")
"""What is said of another house in the street, or of a street in another town."""


def _judged(candidate: Candidate, address: Address) -> Verdict | None:
    text, end = candidate.text, candidate.end
    start = with_lead(address, text, candidate.start)
    if _cut(text, start, end, address.units):
        return None
    found = bare(text[start:end])
    end = _whole_type(address, text, start, end, found)
    if end < 0:
        return None
    end += road_behind(address.kind, text[end : end + 9])
    if address.kind in _ABROAD and (said := _IN_ENGLISH.match(text[end : end + 12])):
        end += 0 if text[end - 1].isdigit() else said.end()
        if re.search(
            rf"(?<!\d){re.escape(address.number)}[ \x1f]\Z", text[max(0, start - 8) : start]
        ):
            address = replace(address, behind=False)
    if ORDINAL_BEHIND.match(text[end - 1 : end + 28]):
        return _ANOTHER  # the fifth change of a plan that is called by the street
    start, side = _with_side(address, text, start)
    if side:
        return _ANOTHER
    number = house_number(address, text, start, end, found)
    if number == "none" and address.kind and address.number.isdigit() and not address.leading:
        told = in_words(text[max(0, start - 24) : start])
        number = ("yes" if told == int(address.number) else "no") if told else number
    value = candidate.detail.value
    bracketed = in_brackets(address, value, text, start) if number == "none" else ""
    number = bracketed.replace("flat", "yes") or number
    if number == "no":
        return _ANOTHER
    town = town_beside(candidate, address, end)
    if town == "elsewhere":
        return _ANOTHER
    here = town == "here"
    onward = goes_on(address, text, start, end)
    if onward == "street" or (onward == "building" and not here):
        return None
    common = address.core in COMMON or address.kind in BY_NUMBER or building(address)
    if number == "yes" and typeless(address, text, start, found):
        if not here or in_small_letters(address, text, start, end):
            return unsure("The street's name is there without its type, and no town is.")
    number = settled(number, address, text, start, end, here=here)
    if number in ("range", "doubt"):
        if common and not here:
            return None
        return unsure(
            "The house is one of a range of numbers."
            if number == "range"
            else "The number beside the street may not be a house number."
        )
    if number == "yes" and (
        bracketed == "flat"
        or other_floor(address, value, text[end : end + 24])
        or other_flat(address, value, text, start, end)
    ):
        return unsure("The house is there, with the number of another flat.")
    if number == "yes":
        return _with_number(address, text, start, end, here, onward, town)
    if number == "none" and (
        one_of_them(text[max(0, start - 9) : start])
        or (onward == "word" and HAS_ITS_OWN.match(text[end : end + 48]))
    ):
        return None
    if here:
        return unsure("The street is there, without the number.")
    return None if common else unsure("The street is there, without number or town.")


def _with_number(
    address: Address, text: str, start: int, end: int, here: bool, onward: str, town: str
) -> Verdict:
    """Judge the right number in a street of the right name."""
    named = not address.number[:1].isdigit()
    if not here and (
        address.kind in BY_NUMBER
        or (not named and (address.core in COMMON or _short_and_bare(address)))
    ):
        return unsure("The street's name is a common one, and no town is there.")
    if (address.units or address.second) and other_unit(address, text, start, end):
        return unsure("The house is there, with the number of another flat.")
    if onward == "building" or (onward and (address.leading or not here)):
        return unsure("The street's name goes on: it may be another street.")
    if town == "unclear":
        return unsure("Another place may be meant.")
    return SURE


def _short_and_bare(address: Address) -> bool:
    """Return whether a street has no type that is known, and no long name by which it is told."""
    long = address.behind and len(address.core) > 9 and len(address.number) > 1
    return not (address.kind or long)


_ABROAD = frozenset("odos leoforos ulica prospekt bulvar_c pereulok".split())
_IN_ENGLISH = re.compile(
    r"[ \x1f](?:street|str|st|avenue|ave|av|boulevard|blvd|lane)(?![a-z])\.?", re.I
)
"""What a street abroad is called in English behind its own name: *19 Kyparission Street*."""


def _with_side(address: Address, text: str, start: int) -> tuple[int, bool]:
    """Return where a street begins with its side in front, and whether it is another side."""
    said = re.search(rf"(?<![\w.])({SIDE})\.?\s\Z", text[max(0, start - 12) : start], re.I)
    if not address.side or said is None or not said[1][0].isupper():
        return start, False
    at = max(0, start - 12) + said.start()
    return at, side_of(said[1]) != address.side


def _cut(text: str, start: int, end: int, units: tuple[str, ...] = ()) -> bool:
    """Return whether the match begins or ends in the middle of a word or number."""
    before, after = text[max(0, start - 3) : start], text[end : end + 1]
    if ANOTHER_SIDE.search(text[max(0, start - 12) : start]):
        return True
    if text[start].isdigit():
        if re.search(r"[0-9]\Z|[0-9][.,]\Z|[A-Za-z]\Z", before):
            return True
        flat = re.search(r"(\d{1,4}[a-z]?)\s?/\Z", text[max(0, start - 7) : start], re.I)
        if before.endswith("/") and flat and bare(flat[1]) not in units:
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
    if before_its_town(address, text, start, end, found) and not another_lead(text, start):
        return end
    if (short := with_short_type(address, text, start, end, found)) > 0:
        return short
    if found == address.number + address.core and _in_its_town(address, text, start, end):
        return end
    field = re.search(r"[\"']\s?[:=]\s?[\"'][^\"']{0,3}\Z", text[max(0, start - 9) : start])
    if found == address.core and not (field or bare(lead_of(text, start)) in types):
        word = re.match(r"[\s\-.,\x1d-\x1f]{0,3}([^\W\d_]{1,14})", after)
        if word is None or bare(word[1]) not in types:
            return -1
    leads = IN_FRONT.get(address.kind, ())
    bared = found.removeprefix(address.number)
    typed = any(bared.startswith(kind + address.core[:2]) for kind in leads)
    if address.leading or typed:
        if typed:
            return -1 if re.match(r"[A-Za-z]", after) else end
        lead = bare(text[max(0, start - 18) : start])
        if (behind := turned(address, text, end)) > 0:
            return behind
        if re.match(r"[A-Za-z]", after):
            return -1
        if field:
            return end  # a field of its own, with the type in another
        lead = PARTICLE.sub("", lead)
        if any(lead.endswith(kind) for kind in types) or shortens(
            bare(lead_of(text, start)), address.kind
        ):
            return end
        if address.kind not in USUAL or another_lead(text, start):
            return -1
        return end  # "ul.", "calle" and the like are often left out
    if address.kind in USUAL and found == address.core + address.number:
        return -1 if another_lead(text, start) and bare(lead_of(text, start)) not in leads else end
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
        if _genitive(address.kind, rest[0]):
            return end + len(rest[0])
        if whole in types or any(whole == address.core + kind for kind in types):
            return end + len(rest[0])
        return -1
    kept = re.match(
        r"[\"'],?\s?[\"'][\w .-]{2,24}[\"']\s?:\s?[\"'](\w{1,14})(?=\.?[\"'])",
        text[end : end + 48],
        re.I,
    )
    if kept and bare(kept[1]) in types:
        return end
    word = re.match(r"[\s+_\-.,\x1d-\x1f]{0,3}([A-Za-z\x80-\U0010ffff]{1,14})\.?", after)
    if word and bare(word[1]) in types:
        return end + word.end()
    return -1


_TO_TOWN = re.compile(
    r"[\s,.\x1d-\x1f]{1,4}\(?(?:(?:in|at)\s)?"
    r"|\"\s?,\s?(?:\"\w{2,20}\"\s?:\s?\"(?:apt|apartment|unit|flat|ste|suite|#)[^\"]{0,14}\"\s?,\s?)?\"\w{2,20}\"\s?:\s?\"",
    re.I,
)


def _in_its_town(address: Address, text: str, start: int, end: int) -> bool:
    """Return whether a house's number and street stand without a type right before their town."""
    if address.leading or address.kind in JOINED or address.core in COMMON or len(address.core) < 5:
        return False
    gap = _TO_TOWN.match(text[end : end + 90])
    if gap is None or not re.match(r"\d+[A-Za-z]?,? ?[A-Z]", text[start:end]):
        return False
    following = bare(text[end + gap.end() : end + gap.end() + 40])
    return any(following.startswith(one) for one in (*address.towns, *address.codes))


_BENT = {
    **dict.fromkeys(("katu", "tie", "kuja", "kaari"), tuple("n lla lle lta ssa sta".split())),
    "utca": tuple("ban bol n i nal".split()),
}
"""How Finnish and Hungarian bend a type of street."""


def _genitive(kind: str, rest: str) -> bool:
    """Return whether *rest* is how a street's name ends when it is said of what: *des Lindenwegs*."""
    return (kind in JOINED or kind in _BENT) and bare(rest) in ("s", "es", *_BENT.get(kind, ()))
