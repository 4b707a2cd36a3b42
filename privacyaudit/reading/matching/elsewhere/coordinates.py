"""Latitude and longitude beside each other, compared to two decimals."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from privacyaudit.model import Detail, DetailKind
from privacyaudit.plugins import SURE, Candidate, Verdict
from privacyaudit.reading.matching.fold import fold

_NUMBER = r"[-+]?\d{1,3}\.\d{2,17}"
_PAIR = re.compile(
    rf"(?<![\d.])({_NUMBER})\s?°?\s?([NS]?)(?:[\s,;:/|\"'=&\x1d-\x1f]{{1,6}}|[\"',\s\x1d-\x1f&;]{{0,6}}(?:gps|geo|map|pos|place|venue)?[_ .-]?(?:lng|lon|long|longitude|lat|latitude|y)[\"'\s:=]{{1,6}})({_NUMBER})\s?°?\s?([EW]?)(?![\d.])",
    re.I,
)
_DEGREES = re.compile(
    r"(?P<lead>[NS]?)[ ]?(?P<d1>\d{1,2})[ ]{1,2}(?P<m1>\d{1,2}(?:\.\d+)?)(?:'[ ]?(?:(?P<s1>\d{1,2}(?:\.\d+)?)(?:\"|''))?)?[ ]?(?P<n>[NS]?)[ ,/;]{0,4}"
    r"(?P<ew>[EWO]?)[ ]?(?P<d2>\d{1,3})[ ]{1,2}(?P<m2>\d{1,2}(?:\.\d+)?)(?:'[ ]?(?:(?P<s2>\d{1,2}(?:\.\d+)?)(?:\"|''))?)?[ ]?(?P<e>[EWO]?)(?![A-Za-z0-9])"
)
"""Degrees, minutes and seconds; the degree sign is folded to a space."""


def _by_degrees(text: str) -> Iterator[tuple[float, float]]:
    """Yield latitude and longitude written in degrees and minutes, with both their letters."""
    for match in _DEGREES.finditer(text):
        north, east = match["lead"] or match["n"], match["ew"] or match["e"]
        if not north or not east or ("'" not in match[0] and "." not in match["m1"]):
            continue
        latitude = int(match["d1"]) + float(match["m1"]) / 60 + float(match["s1"] or 0) / 3600
        longitude = int(match["d2"]) + float(match["m2"]) / 60 + float(match["s2"] or 0) / 3600
        if latitude <= 90 and longitude <= 180:
            yield (
                -latitude if north == "S" else latitude,
                -longitude if east == "W" else longitude,
            )


_WITHIN = 0.0101
_AREAS = (DetailKind.HOME_AREA, DetailKind.WORK_AREA)


@lru_cache(maxsize=64)
def parsed(value: str) -> tuple[float, float] | None:
    """Return latitude and longitude as typed, or ``None``."""
    numbers = re.findall(r"[-+]?\d{1,3}(?:\.\d+)?", fold(value))
    if len(numbers) != 2:
        return None
    return float(numbers[0]), float(numbers[1])


def _decimals(number: str) -> int:
    return len(number.partition(".")[2])


def forms(value: str, _region: str) -> Iterator[str]:
    """Yield the beginnings of latitudes that are in the area."""
    place = parsed(value)
    if place is None:
        return
    for near in (-0.01, 0.0, 0.01):
        degrees, _, decimals = f"{abs(place[0] + near):.2f}".partition(".")
        yield f" {degrees} {decimals}"
        minutes = abs(place[0] + near) % 1 * 60
        for minute in {int(minutes), round(minutes)}:
            for gap in (" ", "  "):
                yield f" {degrees}{gap}{minute:02} "
                yield f" {'n' if place[0] > 0 else 's'}{degrees}{gap}{minute:02} "


_SAID = re.compile(r"lat|lon|lng|geo|coord|gps|maps?\b|location|position|@|ll=|q=", re.I)


def _told_apart(match: re.Match[str]) -> bool:
    """Return whether two numbers look like a pair by themselves: a comma, and no round amounts."""
    between = match[0][len(match[1]) : match.start(3) - match.start()]
    if min(_decimals(match[1]), _decimals(match[3])) > 4 and between == "\x1e":
        return True
    return between.strip() != "" and not (match[1].endswith("000") and match[3].endswith("000"))


def _pairs(text: str, exact: bool = False) -> Iterator[tuple[float, float]]:
    for match in _PAIR.finditer(text):
        if text.endswith("spn=", 0, match.start()):
            continue  # how much of a map is shown, in a link of Google's
        if (
            exact
            and not _told_apart(match)
            and not _SAID.search(text, max(0, match.start() - 30), match.start(3))
        ):
            continue
        if exact and min(_decimals(match[1]), _decimals(match[3])) < 4:
            if _SAID.search(text, max(0, match.start() - 30), match.start(3)) is None:
                continue
        latitude, longitude = float(match[1]), float(match[3])
        if match[2].upper() == "S":
            latitude = -latitude
        if match[4].upper() == "W":
            longitude = -longitude
        ahead = text[max(0, match.start() - 30) : match.start(3)]
        if abs(latitude) > 90 and abs(longitude) <= 90 and _SAID.search(ahead):
            latitude, longitude = longitude, latitude  # as GeoJSON writes them
        if abs(latitude) <= 90 and abs(longitude) <= 180:
            yield latitude, longitude


def confirm(candidate: Candidate) -> Verdict | None:
    """Judge a latitude: its longitude is beside it, and both are in the area."""
    place = parsed(candidate.detail.value)
    if place is None:
        return None
    near = candidate.text[max(0, candidate.start - 40) : candidate.end + 60]
    for first, second in (*_pairs(near), *_by_degrees(near)):
        for latitude, longitude in ((first, second), (second, first)):
            if abs(latitude - place[0]) <= _WITHIN and abs(longitude - place[1]) <= _WITHIN:
                return SURE
    return None


GATE = r"\d\.\d{2,17}[^\d.]{1,24}\d{1,3}\.\d{2}|\d[ ]{1,2}\d{1,2}'[ ]?[\dNS]|[NS][ ]?\d{1,2}[ ]{1,2}\d{1,2}[.']"
"""Where a pair of coordinates may be; a cheap first look."""


def unlisted(text: str, details: Sequence[Detail], _region: str) -> Iterable[str]:
    """Yield exact coordinates in *text* that are in none of the person's areas."""
    if _PAIR.search(text) is None and _DEGREES.search(text) is None:
        return
    own = [place for detail in details if detail.kind in _AREAS and (place := parsed(detail.value))]
    for latitude, longitude in (*_pairs(text, exact=True), *_by_degrees(text)):
        exact = "{:.3f},{:.3f}".format(*sorted((latitude, longitude)))  # in either order
        if latitude == 0 and longitude == 0:
            continue
        both = ((latitude, longitude), (longitude, latitude))
        if not any(
            abs(n - a) <= _WITHIN and abs(e - b) <= _WITHIN for a, b in own for n, e in both
        ):
            yield exact
