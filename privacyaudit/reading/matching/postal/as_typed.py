"""An address as it was typed, with what countries write round its parts made alike."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.postal.door_words import FLOOR
from privacyaudit.reading.matching.postal.houses import bare
from privacyaudit.reading.matching.postal.streets import STATES

POSTCODE = re.compile(
    r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]\d{2}\s?[A-Z0-9]{4}\b|\b\d{4}\s?[A-Z]{2}\b|\b\d{2}-\d{3}\b|\b\d{5}-\d{3}\b|\b\d{4}-\d{3}\b|\b\d{5}(?:-\d{4})?\b|\b\d{3}\s?\d{3}\b|\b\d{3}\s\d{2}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b",
    re.I,
)
SHORT_CODE = re.compile(r"(?<![\d/-])\d{4}(?![\d/-])")
"""Codes of four digits, as they are typed: on a page, four digits may be anything."""
_COUNTRY = re.compile(
    r"(?<=[,\s])[A-Z]{1,3}-(?=\d{4,5}(?:\s[^\W\d_]|\s?,|\s?\Z)|\d{3} \d{2}(?:\s|\Z))"
)
"""A country's letters in front of a postcode: *L-0417*, *LT-00273*."""
_SETTLEMENT = re.compile(r"^\s*(?:(?=[^A-Z])[^\W\d_]{1,4}[-.](?:[^\W\d_]{1,4}\.?)?)\s*(?=\w{3})")
"""What sort of place a town is, shortened in front of its name: *с-ще*, *пос.*, *obec.*"""
_UK = re.compile(r"[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}")


def without_country(text: str) -> str:
    """Return an address without a country's letters in front of its postcode."""
    return _TURKISH.sub(r"\1/\2, ", _QUARTER.sub(r"\1, ", _COUNTRY.sub("", text), count=1), count=1)


_TURKISH = re.compile(
    r"((?<![^\W_])no\s?[:.]?\s?\d{1,4}[a-z]?)[\s,/]{1,3}(?:k(?:at)?\s?[:.]\s?\d{1,2}[\s,/]{1,3})?d(?:aire)?\s?[:.]\s?(\d{1,4})(?!\w),?\s?",
    re.I,
)
"""A house and its flat in Turkey: *No: 12 D: 5*, *No:12 Kat:2 Daire:5*."""


_QUARTER = re.compile(r"\A([^,\d]{3,30}?\s(?:mah(?:alle(?:si)?)?|mh)\.?)\s(?=[^\W\d_]{3})", re.I)
"""A quarter in front of a street of Turkey: *Deneme Mah. Sample Sok.*"""


def code_and_town(piece: str) -> str:
    """Return the code of a part that is a code and a town, as stands in front in Hungary, or nothing."""
    said = re.fullmatch(r"(\d{4,6})\s[^\W\d_][^\d]+", piece)
    return said[1] if said else ""


def without_settlement(town: str) -> str:
    """Return the name of a town without a shortened word for a village or the like in front."""
    return _SETTLEMENT.sub("", town, count=1)


def house_first(codes: tuple[str, ...]) -> bool:
    """Return whether *15/3* is house 15 and flat 3, as in Scotland, and not the other way round."""
    return any(_UK.fullmatch(code) for code in codes)


def towns_before(pieces: list[str]) -> Iterator[str]:
    """Yield what stands in front of a street and is surely a town: it is called one, or has a code."""
    for piece in pieces:
        town = re.match(
            rf"(?:[{fold('мгс')}]\.|{fold('смт')}|\d{{4,6}}|\d{{3}} \d{{2}})\s(?=\D)", piece
        )
        if town is not None:
            yield piece


def towns_in(pieces: list[str], codes: tuple[str, ...]) -> tuple[str, ...]:
    """Return what in the *pieces* round a street names a town, squashed."""
    found: list[str] = []
    for piece in pieces:
        if FLOOR.fullmatch(piece.strip()):
            continue
        plain = SHORT_CODE.sub(" ", POSTCODE.sub(" ", piece))
        plain = without_settlement(plain)
        plain = re.sub(r"\b[A-Z]{2,3}\b\s*\Z", "", plain.strip())
        plain = re.sub(r"\bCo\.? |\bCounty |\b[Cc]ol(?:onia)?\.? |\bjud\. |\([^)]*\)", "", plain)
        town = bare(re.sub(r"\d+", "", plain))
        if len(town) > 2 and town not in STATES:
            found.append(town)
    return tuple(dict.fromkeys(found))
