"""
Postal addresses: number, street and type in any order and shortening, and which town.

Over 300 lines because each step of judging a street leans on the one before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from privacyaudit.model import Detail
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.around import spoken
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.streets import COMMON, STATES, TYPE_OF, TYPES, UNITS

_UNIT = re.compile(
    rf"(?<![a-z])(?:{'|'.join(UNITS)})[\s.:#]{{0,3}}(\d{{1,4}}[a-z]?|[a-z]\d{{0,3}})(?![a-z0-9])|#\s?(\d{{1,4}}[a-z]?)",
    re.I,
)
_NUMBER = r"\d{1,5}(?:\s?[a-z](?![a-z]))?(?:\s?[-/]\s?\d{1,5}[a-z]?)?"
_POSTCODE = re.compile(
    r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]\d{2}\s?[A-Z0-9]{4}\b|\b\d{2}-\d{3}\b|\b\d{5}(?:-\d{4})?\b|\b\d{3}\s?\d{3}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Address:
    """An address taken apart; all squashed, in lower case."""

    number: str
    """House number, or a house's name where it has none."""
    core: str
    """The street's name without its type."""
    kind: str
    """The class of the street's type, such as ``street``; empty where it has none."""
    leading: bool
    """Whether the type stands in front, as in *rue* and *ul.*"""
    unit: str
    towns: tuple[str, ...]
    codes: tuple[str, ...]
    """Postcodes, squashed."""
    words: tuple[str, ...] = ()


def _bare(text: str) -> str:
    return re.sub(r"[\x00-/:-@\[-`{-\x7f]", "", fold(text).lower())


@lru_cache(maxsize=512)
def taken_apart(value: str) -> Address | None:
    """Take an address as typed apart, or return ``None`` where no street is in it."""
    text = re.sub(r"\s*[\n;]\s*", ", ", fold(value).strip())
    codes = tuple(_bare(m[0]) for m in _POSTCODE.finditer(text) if not _is_house(text, m))
    units = [m[1] or m[2] for m in _UNIT.finditer(text)]
    without = _UNIT.sub(" ", text)
    pieces = [piece.strip() for piece in without.split(",") if piece.strip()]
    for at, piece in enumerate(pieces):
        found = _street(piece, pieces[at - 1] if at else "")
        if found is None:
            continue
        number, core, kind, leading = found
        towns = _towns(pieces[at + 1 :], codes)
        if not number and at:
            number = _bare(pieces[0])
        return Address(number, core, kind, leading, _bare(units[0]) if units else "", towns, codes)
    return None


def _is_house(text: str, match: re.Match[str]) -> bool:
    """Return whether what looks like a code is the house number at the beginning."""
    return match[0].isdigit() and match.start() == 0


def _street(piece: str, previous: str) -> tuple[str, str, str, bool] | None:
    """Return number, core, type and whether the type leads, of the part that names a street."""
    lead = re.match(
        rf"^({_NUMBER})?[\s,]{{0,3}}(.+?)[\s,]{{0,3}}(?:(?:nr\.?\s?)?({_NUMBER}))?$", piece, re.I
    )
    if lead is None:
        return None
    number = _bare(lead[1] or lead[3] or "")
    words = [word for word in re.split(r"[\s.]+", lead[2]) if word]
    if not words:
        return None
    first, last = _bare(words[0]), _bare(words[-1])
    if first in TYPE_OF and TYPE_OF[first] in _LEADING and len(words) > 1:
        named = "".join(map(_bare, words[1:]))
        return number or _only_number(previous), named, TYPE_OF[first], True
    directions = {"n", "s", "e", "w", "ne", "nw", "se", "sw", "north", "south", "east", "west"}
    if last in directions and len(words) > 2 and _bare(words[-2]) in TYPE_OF:
        words.pop()
        last = _bare(words[-1])
    if last in TYPE_OF and len(words) > 1:
        return (
            number or _only_number(previous),
            "".join(map(_bare, words[:-1])),
            TYPE_OF[last],
            False,
        )
    for ending in (
        "strasse",
        "straße",
        "str",
        "weg",
        "allee",
        "platz",
        "gasse",
        "ring",
        "damm",
        "ufer",
        "straat",
        "laan",
    ):
        if last.endswith(_bare(ending)) and len(last) > len(ending) + 2:
            core = "".join(map(_bare, words))
            return (
                number or _only_number(previous),
                core[: -len(_bare(ending))],
                TYPE_OF.get(_bare(ending), ending),
                False,
            )
    if number and len(words) <= 4 and len("".join(words)) > 3:
        return number, "".join(map(_bare, words)), "", False
    return None


_LEADING = frozenset(
    (
        "rue",
        "ulica",
        "avenida",
        "calle",
        "via",
        "allee_fr",
        "boulevard",
        "avenue",
        "chemin",
        "place",
        "quai",
        "impasse",
        "aleja",
        "plac",
        "osiedle",
        "square",
        "route",
        "cours",
        "passage",
    )
)


def _only_number(text: str) -> str:
    return _bare(text) if re.fullmatch(_NUMBER, text.strip(), re.I) else ""


def _towns(pieces: list[str], codes: tuple[str, ...]) -> tuple[str, ...]:
    found: list[str] = []
    for piece in pieces:
        plain = _POSTCODE.sub(" ", piece)
        plain = re.sub(r"\b[A-Z]{2}\b\s*$", "", plain.strip())
        plain = re.sub(r"\bCo\.? |\bCounty ", "", plain)
        bare = _bare(re.sub(r"\d+", "", plain))
        if len(bare) > 2 and bare not in STATES:
            found.append(bare)
    return tuple(dict.fromkeys(found))


def _types(kind: str) -> tuple[str, ...]:
    return TYPES.get(kind, (kind,)) if kind else ("",)


def forms(value: str, _region: str) -> Iterator[str]:
    """Yield street and type, with and without the number, in both orders."""
    address = taken_apart(value)
    if address is None:
        return
    cores = dict.fromkeys((address.core, *_saints(address.core)))
    for core in cores:
        numbers = [address.number] if address.number else []
        for kind in _types(address.kind):
            name = kind + core if address.leading else core + kind
            if len(name) > 4:
                yield name
            for number in numbers:
                yield number + name
                yield name + number
                if address.leading:
                    yield core + number
        for number in numbers:
            if len(number + core) > 5:
                yield number + core


def _saints(core: str) -> Iterator[str]:
    if core.startswith("saint"):
        yield "st" + core[5:]
    elif core.startswith("st") and len(core) > 5:
        yield "saint" + core[2:]
    for full, short in (
        ("north", "n"),
        ("south", "s"),
        ("east", "e"),
        ("west", "w"),
        ("mount", "mt"),
    ):
        if core.startswith(full):
            yield short + core[len(full) :]
        elif core.startswith(short) and len(core) > 6:
            yield full + core[len(short) :]


def confirm(candidate: Candidate) -> Verdict | None:
    """Judge a street: its own type, the right number, and no other town."""
    address = taken_apart(candidate.detail.value)
    if address is None:
        return None
    text, start, end = candidate.text, candidate.start, candidate.end
    found = _bare(candidate.found)
    if re.search(r"[A-Za-z0-9]$", text[max(0, start - 1) : start]) and not text[start].isdigit():
        return None
    if text[start].isdigit() and re.search(r"[0-9]$|[0-9][-/.,]$", text[max(0, start - 2) : start]):
        if not re.search(r"[0-9]\s?-$", text[max(0, start - 3) : start]):
            return None
    if re.match(r"[0-9]", text[end : end + 1]) and text[end - 1].isdigit():
        return None
    end = _whole_type(address, text, start, end, found)
    if end < 0:
        return None
    near = text[max(0, start - 170) : end + 190]
    bare_near = _bare(near)
    here = _in_town(address, bare_near)
    number = _number_fits(address, text, start, end, found)
    if number == "no":
        return None
    elsewhere = not here and _elsewhere(address, text, end)
    if elsewhere:
        return None
    common = address.core in COMMON
    if number == "range":
        return unsure("The house is one of a range of numbers.") if here or not common else None
    if number == "yes":
        if here:
            return SURE
        if common or not address.kind:
            return unsure("The street's name is a common one, and no town is there.")
        return SURE
    if here:
        return unsure("The street is there, without the number.")
    return None if common else unsure("The street is there, without number or town.")


def _whole_type(address: Address, text: str, start: int, end: int, found: str) -> int:
    """Return where the street with its type ends, or -1 where it is another street."""
    after = text[end : end + 24]
    if not address.kind:
        return -1 if re.match(r"[A-Za-z]", after) else end
    types = _types(address.kind)
    core = address.core
    has_type = any(
        kind and (found.endswith((kind, kind + address.number)) or found.startswith(kind))
        for kind in types
    ) and found not in (core, address.number + core)
    if address.leading and not has_type:
        lead = _bare(text[max(0, start - 14) : start])
        if not any(lead.endswith(kind) for kind in types):
            return -1 if not found.endswith(address.number) or not address.number else end
        return -1 if re.match(r"[A-Za-z]", after) else end
    if has_type:
        if re.match(r"[A-Za-z]", after) and text[end - 1].isalpha():
            # "rosest" within "rose station": the type must be a whole word.
            rest = re.match(r"[A-Za-z]{1,12}", after)
            tail = re.search(r"[A-Za-z]+$", text[start:end])
            whole = _bare((tail[0] if tail else "") + (rest[0] if rest else ""))
            if whole in types:
                return end + len(rest[0]) if rest else end
            joined = _bare(core + "")
            if any(whole == joined + kind for kind in types) or any(
                whole.endswith(joined + kind) for kind in types
            ):
                return end + len(rest[0]) if rest else end
            return -1
        return end
    word = re.match(r"[\s\-.,\x1d-\x1f]{0,3}([A-Za-z\x80-\U0010ffff]{1,14})\.?", after)
    if word and _bare(word[1]) in types:
        return end + word.end()
    return -1


def _in_town(address: Address, near: str) -> bool:
    return any(town in near for town in address.towns) or any(
        len(code) > 4 and code in near for code in address.codes
    )


_AFTER_STREET = re.compile(
    r"^[\s\x1f]{0,2}(?:[,\x1d\x1e\n]|\s-\s|\s(?:in|at|near)\s|,?\s?\")[\s\x1d-\x1f\"]{0,4}(?:[A-Za-z]+\"?:\s?\"|in\s)?(?P<town>[A-Z][\w'-]+(?:[ -](?:[A-Z][\w'-]+|upon|on|under|le|la|am|an|der))*)"
)


def _elsewhere(address: Address, text: str, end: int) -> bool:
    """Return whether another town or postcode stands behind the street."""
    after = text[end : end + 90]
    after = re.sub(rf"^[\s,]{{0,3}}{_NUMBER}(?![\w])", "", after, flags=re.I)
    after = _UNIT.sub("", after, count=1)
    code = _POSTCODE.search(after[:60])
    if code and address.codes and _bare(code[0]) not in address.codes and not code[0].isdigit():
        return True
    if (
        code
        and code[0].isdigit()
        and address.codes
        and _bare(code[0]) not in address.codes
        and len(code[0]) == 5
    ):
        return True
    if not address.towns and not address.codes:
        return False
    town = _AFTER_STREET.match(after)
    if town is None:
        return bool(re.match(r"^,?\s(?:in|at)\s[A-Z]", after))
    first = town["town"].lower()
    return first.split()[0] not in _NOT_TOWNS


_NOT_TOWNS = frozenset(
    """
    the a an and or we i he she they it tel telephone phone mobile email call contact open
    opening fax monday tuesday wednesday thursday friday saturday sunday from for flat apt
    apartment unit floor our my her his where when please uk usa england ireland scotland wales
    germany poland france india united postcode zip country county post address map directions
    parking homepage home
""".split()
)


def _number_fits(address: Address, text: str, start: int, end: int, found: str) -> str:
    """Return ``yes``, ``no`` (another number), ``range``, or ``none`` (no number there)."""
    own = address.number
    before, after = text[max(0, start - 60) : start], text[end : end + 24]
    if own and found.startswith(own) and text[start].isdigit():
        if re.search(r"[0-9]\s?[-/]\s?$", before):
            return _range(before, own)
        return "yes"
    if own and found.endswith(own) and found[-1:].isdigit() and text[end - 1].isdigit():
        if re.match(r"[a-z](?![a-z])|\s?[-]\s?\d", after, re.I):
            return "range" if re.match(r"\s?-\s?\d", after) else "no"
        return "yes"
    if not own:
        return "none"
    if not own[0].isdigit():
        return "yes" if own in _bare(text[max(0, start - 90) : end + 60]) else "none"
    number = re.search(
        r"(?<![\w.])(\d{1,5}\s?[a-z]?(?![a-z]))(?:\s?[-/–]\s?(\d{1,5}[a-z]?))?[\s,.\x1d-\x1f]{0,6}(?:[\"']?[\s,:{}]{0,4}[\"']?[A-Za-z_]{2,20}[\"']?\s?[:=>]\s?[\"']?)?$",
        before,
        re.I,
    )
    if number and _bare(number[1]).strip():
        low = _bare(number[1])
        if low == own:
            return "yes"
        if number[2]:
            return _between(low, _bare(number[2]), own)
        if address.leading or not _follows_number(address, after, own):
            if not (address.leading or _suffix_number(after)):
                return "no"
    behind = re.match(
        r"^[\s,.\x1d-\x1f]{0,4}(?:nr\.?\s?|no\.?\s?)?(?:[\"']?[\s,:{}]{0,4}[\"']?(?:house|street|building)?[A-Za-z_]{0,8}(?:number|nr|no|num)[\"']?\s?[:=>]\s?[\"']?)?(\d{1,5}\s?[a-z]?(?![a-z0-9]))(?:\s?[-/]\s?(\d{1,5}[a-z]?))?",
        after,
        re.I,
    )
    if behind:
        low = _bare(behind[1])
        if low == own or (behind[2] and _bare(behind[1] + behind[2]) == own):
            return "yes"
        if behind[2]:
            return _between(low, _bare(behind[2]), own)
        if (
            address.leading
            or address.kind in ("strasse", "weg", "platz", "gasse", "")
            or not number
        ):
            if len(low) < 5:
                return "no"
    key = re.search(
        r"(?:number|nr|house|hausnummer|numer)[\"'\s:=\x1d-\x1f]{1,6}(\d{1,5}[a-z]?)",
        spoken(text[max(0, start - 90) : end + 90]),
        re.I,
    )
    if key:
        return "yes" if _bare(key[1]) == own else "no"
    return "none"


def _suffix_number(after: str) -> bool:
    return bool(re.match(r"[\s,]{0,2}\d{1,4}(?!\d)", after))


def _follows_number(address: Address, after: str, own: str) -> bool:
    return bool(re.match(rf"[\s,]{{0,3}}{re.escape(own)}(?![0-9a-z])", after, re.I))


def _range(before: str, own: str) -> str:
    low = re.search(r"(\d{1,5})\s?[-/]\s?$", before)
    return _between(low[1], own, own) if low else "no"


def _between(low: str, high: str, own: str) -> str:
    ends = [re.match(r"\d+", part) for part in (low, high, own)]
    if not all(ends):
        return "no"
    first, last, here = (int(match[0]) for match in ends if match)
    return "range" if first <= here <= last else "no"


_ANY = re.compile(
    r"(?<![\w./-])\d{1,5}[A-Za-z]?\s(?:[NSEW]\.?\s)?(?:[A-Z][a-z'.]+[\s\x1f]){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Close|Crescent|Court|Ct|Place|Pl|Terrace|Way|Gardens|Grove|Boulevard|Blvd|Square|Hill|Row|Mews|Parade|Circle|Cir|Trail|Pike|Highway|Hwy|Parkway|Pkwy)(?![\w])"
)
_SHORT_ADDRESS = re.compile(r"\d{1,5}[A-Za-z]?\s[^\d]")


def unlisted(text: str, details: Sequence[Detail], _region: str) -> Iterable[str]:
    """Yield UK and US street addresses in *text* that are not the person's own."""
    own = [address for detail in details if (address := taken_apart(detail.value))]
    for match in _ANY.finditer(text):
        bare = _bare(match[0])
        if any(bare.startswith(address.number + address.core) for address in own):
            continue
        last = _bare(match[0].split()[-1])
        yield bare[: len(bare) - len(last)] + TYPE_OF.get(last, last)
