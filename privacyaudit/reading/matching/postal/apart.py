"""Taking a postal address apart: number, street, type, flat, town and postcode."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.postal.as_typed import (
    POSTCODE,
    SHORT_CODE,
    code_and_town,
    house_first,
    towns_before,
    towns_in,
    without_country,
)
from privacyaudit.reading.matching.postal.by_number import by_number
from privacyaudit.reading.matching.postal.commas import with_commas
from privacyaudit.reading.matching.postal.door_words import (
    HOUSES,
    HU_FLOOR,
    LEVEL,
    NO_NUMBER,
    NUMBERED,
    ORDINAL,
    STAIRS,
    plain_door,
    without_sn,
)
from privacyaudit.reading.matching.postal.halves_and_lots import HALF, without_half_or_lot
from privacyaudit.reading.matching.postal.houses import SIDE, bare, side_of
from privacyaudit.reading.matching.postal.more_types import DASHED, RARE
from privacyaudit.reading.matching.postal.storeys import without_storey
from privacyaudit.reading.matching.postal.street_types import ENDINGS, LEADS, TYPE_OF
from privacyaudit.reading.matching.postal.streets import UNITS

UNIT = re.compile(
    rf"(?<![^\W_])(?:{'|'.join(sorted(UNITS, key=len, reverse=True))})(?:[\s.:#]{{0,3}}(?:no\.?\s?)?(?=\d)|[\s.:#-]{{1,3}}(?=[a-z]))(\d{{1,4}}(?:-?[a-z])?|[a-z](?:-?\d{{1,3}})?)(?![^\W_])|#\s?(\d{{1,4}}[a-z]?)",
    re.I,
)
_NR = rf"(?:n(?:r|o|um|umero|umer|ro|\.o|)|br|bl|blok|c\.?\s?p|c|n\.?\s?c|civico|numero|nummer|hausnr|{'|'.join(map(re.escape, map(fold, ('буд', 'будинок', 'б', 'д', 'дом', 'αρ', 'αριθ', 'бр', 'رقم', 'מס'))))}|dom|bud)"
NR = rf"(?:(?<![a-z]){_NR}[.:]{{0,2}}\s{{0,6}}(?=\d)|#\s?(?=\d))"
"""What may be said in front of a house's number: *no.*, *nr*, *núm.*, *буд.*"""
NUMBER = r"\d{1,5}(?:(?:\s?(?:bis|ter|quater)|[a-z]|\s(?![nsew]\.?\s)[a-z])(?![a-z]))?(?:\s?[-/]\s?(?:\d{1,5}[a-z]?|[a-z]|i{1,3})(?![a-z])){0,2}"
_CANADA = re.compile(r"[a-z]\d[a-z]\d[a-z]\d")
FLATS_BEHIND = frozenset("ulica allee platz_f osiedle zaulek prospekt sokak".split())
"""Streets of countries where 5/12 is house 5, flat 12."""
_STOREY = re.compile(r"\b(?:floor|basement|garden flat|maisonette|etage|stock|piano)\b", re.I)
"""What makes a part of an address a flat, and no street."""
_DOOR_ALONE = re.compile(r"\d{1,4}[\s-]?[a-z]|[a-z][\s-]?\d{1,4}", re.I)
"""The door of a flat by itself, in front of the name of its building."""


@dataclass(frozen=True, slots=True)
class Address:
    """An address taken apart; all squashed, in lower case."""

    number: str
    """House number, the first where it is a range, or a house's name."""
    core: str
    """The street's name without its type."""
    kind: str
    """The class of the street's type, such as ``street``; empty where it has none."""
    leading: bool
    """Whether the type stands in front, as in *rue* and *ul.*"""
    units: tuple[str, ...]
    towns: tuple[str, ...]
    codes: tuple[str, ...]
    """Postcodes, squashed."""
    second: str = ""
    """What follows the number behind a slash: an orientation number or a flat."""
    behind: bool = False
    """Whether the number was typed behind the street."""
    side: str = ""
    """Which part of a long street, where it is said behind the name: *SE*."""
    flat: bool = False
    """Whether the number is that of a flat in a building, which has none of its own."""


@lru_cache(maxsize=512)
def taken_apart(value: str) -> Address | None:
    """Take an address as typed apart, or return ``None`` where no street is in it."""
    text = re.sub(r"\s*[\n;]\s*", ", ", fold(value).strip())
    text = re.sub(
        r"(?<=[\s,])(\d{1,2})\.(\d{3})(?=\s?,|\s-|\Z)", r"\1\2", text
    )  # *1.245*, in Brazil
    text, special = without_half_or_lot(without_country(text))
    text, door = without_storey(text)
    known = [m for m in POSTCODE.finditer(text) if not _is_house(text, m)]
    text = plain_door(with_commas(text, known))
    text, unnumbered = without_sn(text)
    codes = tuple(bare(m[0]) for m in POSTCODE.finditer(text) if not _is_house(text, m))
    storey = HU_FLOOR.search(text)
    text = HU_FLOOR.sub(r"\1", text)
    units = [m[1] or m[2] for m in UNIT.finditer(text)] + [door] * bool(door)
    dash = "[-/]" if any(_CANADA.fullmatch(code) for code in codes) else "/"
    before = re.match(
        rf"(?:(?:unit|u|flat|shop|ste|suite|apt)\.?\s?)?(\d{{1,4}}[a-z]?)\s?{dash}\s?(?=\d)(\d{{1,4}}[a-z]?)?",
        text,
        re.I,
    )
    if before is not None and before[2] and text[0].isdigit() and house_first(codes):
        units, text = [before[2], *units], before[1] + text[before.end() :]
    elif before is not None:
        units, text = [before[1], *units], text[before.start(2) :]
    if storey is not None and (storey[2] or storey[3]):
        units.append(storey[2] or storey[3])
    stairs = STAIRS.search(text)
    if stairs is not None:
        units += stairs[3], stairs[2] + stairs[3]
        text = STAIRS.sub(r"\1", text)
    without = UNIT.sub(" ", text)
    pieces = [piece.strip() for piece in without.split(",") if piece.strip()]
    for at, piece in enumerate(pieces):
        found = _street(piece, pieces[at - 1] if at else "")
        if found is None or POSTCODE.fullmatch(piece) or (_STOREY.search(piece) and not found[2]):
            continue
        boxed = re.match(r"p\.?\s?o\.?\s?box", piece, re.I) and not _street(pieces[-1], "")
        if at + 1 < len(pieces) and LEVEL.fullmatch(piece) and not boxed:
            continue
        if not at and code_and_town(piece) and _numbered_behind(pieces[1:2]):
            codes = codes or (code_and_town(piece),)
            continue  # *0012 Testfalva, Sample utca 3.*
        number, core, kind, leading, second = found
        if not number and _next_is_street(kind, pieces[at + 1 : at + 2]):
            continue  # a house or block that is called like a street
        behind = pieces[at + 1 :]
        after = not piece[0].isdigit() and not (at and _only_number(pieces[at - 1]))
        if not number and behind and (alone := _only_number(behind[0])):
            number, second = alone, _second(behind[0])
            behind, after = behind[1:], True
        if not number and at:
            number, after = bare(pieces[0]), False
        if at > 1 and not units and piece[0].isdigit() and _DOOR_ALONE.fullmatch(pieces[0]):
            units = [pieces[0]]  # *4B, Some Apartments, 12 Some Road*
        flats_dash = re.search(r"\s(\d{1,4})[a-z]?-(\d{1,4})\Z", piece, re.I)
        if flats_dash and not units:
            lower = int(flats_dash[2]) <= int(flats_dash[1])  # no range of houses
            if lower or kind in DASHED or (not kind and core[-1] in "aeiou"):
                units = [flats_dash[2]]  # *18-5*, as the Baltic countries write a flat
        if second and not units and kind in FLATS_BEHIND:
            units = [second]
        if not codes:
            codes = tuple(m[0] for part in behind for m in SHORT_CODE.finditer(part))
        towns = towns_in([*behind, *towns_before(pieces[:at])], codes)
        said = re.search(rf"(?<=\w)\.?(\s(?:{SIDE})\.?)\Z", piece, re.I)
        side = side_of(said[1]) if said and kind and not leading else ""
        flats, flat = tuple(map(bare, units)), False
        number = number or (NO_NUMBER if unnumbered else "")
        if not number and flats and kind and not (at or leading or storey):
            number, flats, flat = flats[0], flats[1:], True  # a building whose flats are its doors
        if special and number.isdigit():
            number, second = number + ("12" if special == HALF else ""), special
        return Address(number, core, kind, leading, flats, towns, codes, second, after, side, flat)
    return _untyped(pieces, codes, tuple(map(bare, units))) or _by_house_name(
        pieces, codes, tuple(map(bare, units))
    )


def _untyped(pieces: list[str], codes: tuple[str, ...], units: tuple[str, ...]) -> Address | None:
    """Take *217, Kikkar Wali Gali, Testford* apart: a number, and a street of no known type."""
    number = _only_number(pieces[0]) if len(pieces) > 2 else ""
    core = bare(pieces[1]) if number else ""
    towns = towns_in(pieces[2:], codes)
    if not number or number[0] == "0" or len(core) < 5 or re.search(r"\d", pieces[1]) or not towns:
        return None
    return Address(number, core, "", False, units, towns, codes)


def _by_house_name(
    pieces: list[str], codes: tuple[str, ...], units: tuple[str, ...]
) -> Address | None:
    """Take *The Old Mill, Low Bottom, Testford* apart: a house's name, and where it is."""
    if len(pieces) < 2 + (not codes) or any(re.search(r"\d", piece) for piece in pieces[:2]):
        return None
    if units and not codes and len(bare(pieces[0])) > 6 and (towns := towns_in(pieces[1:], codes)):
        return Address(units[0], bare(pieces[0]), "", False, (), towns, codes, flat=True)
    house, place = bare(pieces[0]).removeprefix("the"), bare(pieces[1])
    towns = towns_in(pieces[2:], codes)
    if len(house) < 5 or len(place) < 5 or not (towns or codes):
        return None
    return Address(house, place, "", False, (), towns, codes)


def _numbered_behind(following: list[str]) -> bool:
    found = _street(following[0], "") if following else None
    return (
        found is not None
        and bool(found[2] and found[0])
        and following[0][-2:].strip()[:1].isdigit()
    )


def _next_is_street(kind: str, following: list[str]) -> bool:
    found = _street(following[0], "") if following else None
    return found is not None and bool(found[2]) and bool(found[0] or kind in HOUSES)


def _is_house(text: str, match: re.Match[str]) -> bool:
    """Return whether what looks like a code is the house number at the beginning."""
    return match[0].isdigit() and match.start() == 0


def _street(piece: str, previous: str) -> tuple[str, str, str, bool, str] | None:
    """Return number, core, type, whether the type leads, and what is behind the number's slash."""
    if (called := by_number(piece)) is not None:
        return _only_number(previous), called[0], called[1], False, ""
    if ORDINAL.match(piece):
        piece = f" {piece}"  # a street that is called by a number
    lead = re.match(
        rf"^(?:{NR})?({NUMBER})?(?:[\s,]{{0,3}}|(?<=\d)\.\s)(\D.+?|\D)[\s,.]{{0,3}}(?:(?<![a-z\d]){NR}?({NUMBER})\.?)?\Z",
        piece,
        re.I,
    )
    if lead is None:
        return None
    whole = lead[1] or lead[3] or ""
    number, second = _first(whole), _second(whole)
    words = [
        word for word in re.split(r"[\s.]+", re.sub(r"(?<=\w)\.(?=\w{1,4}\b)", "", lead[2])) if word
    ]
    words = _short_lead(lead[2], words)
    if not words:
        return None
    first, last = bare(words[0]), bare(words[-1])
    alone = number or _only_number(previous)
    if lead[1] and lead[3] and (last in NUMBERED or first in NUMBERED):
        return number, "".join(map(bare, (*words, lead[3]))), "", False, ""
    if (
        first in LEADS
        and len(words) > 1
        and (LEADS[first] not in RARE or alone)
        and not (last in TYPE_OF and (first in _ALSO_WORDS or LEADS[first] in RARE))
    ):
        return alone, "".join(map(bare, words[1:])), LEADS[first], True, second
    directions = set(
        "n s e w ne nw se sw north south east west northeast northwest southeast".split()
    )
    if last in directions and len(words) > 2 and bare(words[-2]) in TYPE_OF:
        words.pop()
        last = bare(words[-1])
    if last in TYPE_OF and len(words) > 1 and (alone or TYPE_OF[last] not in RARE):
        return alone, "".join(map(bare, words[:-1])), TYPE_OF[last], False, second
    for ending, kind in ENDINGS:
        if last.endswith(ending) and len(last) > len(ending) + 2:
            return alone, "".join(map(bare, words))[: -len(ending)], kind, False, second
    if (
        number
        and first in ("sector", "phase", "stage", "ward")
        and (door := _only_number(previous))
    ):
        return door, first + number, "", False, ""
    if number and len(words) <= 4 and len("".join(words)) > 3:
        return number, "".join(map(bare, words)), "", False, second
    return None


_ALSO_WORDS = ("st", "r", "v", "k", "al", "c")
"""Letters that are a type in front of a name, and may be the beginning of one."""


def _short_lead(said: str, words: list[str]) -> list[str]:
    """Return *words* with a type written with a dot or dash in it as one: *C.so*, *пр-т*, *P.zza*."""
    dotted = re.match(r"([^\W\d_]{1,2})[.-]([^\W\d_]{1,3})\.?\s", said)
    if dotted is None or bare(dotted[1] + dotted[2]) not in LEADS:
        return words
    rest = [word for word in re.split(r"[\s.]+", said[dotted.end() :]) if word]
    return [dotted[1] + dotted[2], *rest]


def _only_number(text: str) -> str:
    said = re.sub(rf"^\s?{NR}", "", text, count=1, flags=re.I).strip()
    return _first(said) if re.fullmatch(NUMBER, said, re.I) else ""


def _first(number: str) -> str:
    """Return the house's own number out of ``12-14`` or ``5/12``; a letter behind a dash is its own."""
    if re.fullmatch(r"\d{1,5}\s?[-/]\s?[a-z]", number, re.I):
        return bare(number)
    return bare(re.split(r"[-/]", number)[0])


def _second(number: str) -> str:
    parts = re.split(r"/", re.sub(rf"^\s?{NR}", "", number, count=1, flags=re.I))
    return bare(parts[1]) if len(parts) > 1 and parts[1].strip()[:1].isdigit() else ""


def is_czech(address: Address) -> bool:
    """Return whether what is behind the slash is a house's number too, as in *1234/8*."""
    return (
        address.kind in ("", "namesti", "trida", "nabrezi", "ulica")
        and address.number.isdigit()
        and len(address.number) > 2
        and address.second.isdigit()
    )
