"""Phone numbers: how one number is written, and when those digits are that number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations

import phonenumbers

from privacyaudit.model import Detail, DetailKind
from privacyaudit.reading.matching.around import line_before, spoken
from privacyaudit.reading.matching.calling.digit_words import said
from privacyaudit.reading.matching.calling.phone_words import LABEL, RIGHT_BEFORE
from privacyaudit.reading.matching.fold import fold


@lru_cache(maxsize=512)
def parsed(value: str, region: str) -> tuple[str, str, str]:
    """Return country code, national digits and national prefix of a number as typed."""
    typed = fold(value)
    try:
        number = phonenumbers.parse(typed, region)
    except phonenumbers.NumberParseException:
        digits = re.sub(r"\D", "", typed)
        return "", digits.lstrip("0"), "0" if digits.startswith("0") else ""
    code = number.country_code or 0
    country = phonenumbers.region_code_for_country_code(code)
    prefix = phonenumbers.ndd_prefix_for_region(country or region, True) or ""
    return str(code), phonenumbers.national_significant_number(number), prefix


def forms(value: str, region: str) -> Iterator[str]:
    """Yield what to search for: the national digits, in digits, letters and words."""
    country, national, trunk = parsed(value, region)
    if len(national) < 6:
        return
    yield national
    if country == "1" and len(national) == 10:
        yield national[3:] + national[:3]  # *555-0188 (617)*, as some lists write it
    zeros = [at for at, digit in enumerate(national) if digit == "0"]
    for count in range(1, len(zeros) + 1):
        if len(zeros) > 4 and count not in (1, len(zeros)):
            continue
        for chosen in combinations(zeros, count):
            yield "".join("o" if at in chosen else digit for at, digit in enumerate(national))
    yield from _as_tables_write(country + national)
    yield from said(national, country, trunk)


def _as_tables_write(number: str) -> Iterator[str]:
    """Yield a long number as a table program shows or saves it: ``4.47701E+11``."""
    if len(number) > 10:
        yield f"{int(number):.5e}".replace("e+", "e").replace(".", "")
        yield f"{number}e{len(number) - 1}"


_MAYBE = re.compile(
    r"[+(02-9](?:(?<=tel:.)|(?<=TEL:.)|(?<=[A-Za-z]:0)|(?<=:\+)|(?<=hone=.)|(?<=hone:.)|(?<![\w.,:/=#+-].))"
    r"(?:(?<=\+)\s?\d{1,3}|(?<=\()(?:\+?\d{1,4}\)|0\d{1,4}\)?|[2-9]\d{2}\)?)|(?<=0)\d{1,4}\)?|(?<=[2-9])\d{2}\)?)"
    r"(?:(?! [/-] [0+(])[ \t.\-/()\x1f]{0,3}\d){5,12}(?![\w]|[.,:-]\d)"
)
"""What may be a number. It begins with what it takes, so that ``re`` passes over the rest."""
_DRAMA = re.compile(
    r"44(?:7700900\d{3}|1632960\d{3}|\d{2,3}4960\d{3}|20794[56]0\d{3}|8081570\d{3}|9098790\d{3})"
    r"|1[2-9]\d{2}55501\d{2}|353(?:209\d{6}|1?5\d{6,7})|49(?:302312\d{3}|6990009\d{3}|4066969\d{3}|2214710\d{3}|89999980\d{2}|171392\d{5,6}|17[2-9]\d{0,2}9925\d{3,4})"
    r"|33(?:199000\d{3}|261910\d{3}|353010\d{3}|465710\d{3}|536490\d{3}|63998\d{4})"
)
_TYPED = re.compile(
    r"[\"'],?\s?[\"']?(?:phone|line|number)?_?(?:type|kind|label)[\"']?\s?:\s?[\"']"
    r"(?:mobile|cell|land|home|work|voip|wireless|phone|fax|office|festnetz|mobil|fixe|portable|fijo|movil)",
    re.I,
)
"""What says of the number in the field in front that it is one to call."""
_AMERICAN = re.compile(r"\([2-9]\d{2}\) ?\d{3}-\d{4}|\+1[ -]\(?\d{3}\)?[ -]\d{3}-\d{4}")
"""What is a phone number by its look alone, whatever word stands in front."""
_ZIP = re.compile(r"\d{5}(?:-\d{4})?[ \t\x1f.-]{0,3}(?=\(?\d{3}\)?[\s.-]{0,2}\d{3}[\s.-]?\d)")
"""A postcode right in front of a number in America."""
_GATE = re.compile(r"\d[\d\s.\-/()\x1f]{6}")


GATE = (
    r"(?:[+(]\s?\d|\b0\d|tel:\d)[\d \x1f().\-/]{6,20}\d|\b[2-9]\d{2}[ .-]\d{3}[ .-]\d{4}\b"
    r"|[2-9]\d{9}[\x22'],? ?[\x22']?(?:type|kind|line|label)|(?i:tel|phone|mobile|cell|handy|kom|call|whatsapp)[^\d\x00]{0,12}\d[\d \x1f().\-/]{6,20}\d"
)
"""Where a number may be; a cheap first look."""


def unlisted(text: str, details: Sequence[Detail], region: str) -> Iterable[str]:
    """Yield numbers in *text* that are real, or reserved for drama, and not the person's own."""
    if _MAYBE.search(text) is None:
        return
    own = {parsed(detail.value, region)[1] for detail in details if detail.kind is DetailKind.PHONE}
    at = 0
    while match := _MAYBE.search(text, at):
        at = match.end()
        if region in ("US", "CA") and (zipped := _ZIP.match(match[0])) is not None:
            at = match.start() + zipped.end()
            continue
        if (within := re.search(r"\d\. ?(?=\()", match[0])) is not None:
            at = match.start() + within.end()  # a postcode, a sentence's end, then the number
            continue
        raw = match[0].replace("\x1f", "")
        if re.fullmatch(r"\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d", raw):
            continue  # a date
        if raw[0] not in "+(0" and not _told(text, match.start(), match[0], region):
            continue
        number = _valid(raw, region)
        if not number or number in own:
            continue
        near = spoken(line_before(text, match.start(), 30))
        if RIGHT_BEFORE.search(near) is None or LABEL.search(near) or _AMERICAN.fullmatch(raw):
            yield number


def _told(text: str, start: int, raw: str, region: str) -> bool:
    if region in ("US", "CA") and re.fullmatch(r"\(?\d{3}\)?[\s.-]{1,2}\d{3}[\s.-]\d{4}", raw):
        return True
    if LABEL.search(spoken(line_before(text, start, 30))):
        return True
    return _TYPED.match(text, start + len(raw)) is not None


def whole(value: str, region: str) -> str:
    """Return *value* without its country if it is a whole phone number, or nothing."""
    return _valid(fold(value), region)


@lru_cache(maxsize=4096)
def _valid(raw: str, region: str) -> str:
    try:
        number = phonenumbers.parse(raw, region)
    except phonenumbers.NumberParseException:
        return ""
    national = phonenumbers.national_significant_number(number)
    if phonenumbers.is_valid_number(number) or _DRAMA.fullmatch(f"{number.country_code}{national}"):
        return national
    return ""
