"""What follows a street: its town, another's, or more of a longer name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from privacyaudit.model import DetailKind
from privacyaudit.plugins import Candidate
from privacyaudit.reading.matching.around import record
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.postal.apart import (
    NR,
    NUMBER,
    UNIT,
    Address,
)
from privacyaudit.reading.matching.postal.as_typed import POSTCODE
from privacyaudit.reading.matching.postal.door_words import UNNUMBERED
from privacyaudit.reading.matching.postal.houses import bare, side_of
from privacyaudit.reading.matching.postal.nearby import said_nearby
from privacyaudit.reading.matching.postal.not_towns import NOT_TOWNS
from privacyaudit.reading.matching.postal.sister_towns import (
    another_state,
    another_town_quarter,
    sister_before,
)
from privacyaudit.reading.matching.postal.storeys import DUTCH, storey_behind
from privacyaudit.reading.matching.postal.street_types import NUMBER_BEHIND
from privacyaudit.reading.matching.postal.streets import (
    BUILDINGS,
    GOES_ON,
    REGIONS,
)

_TOWN_KEY = re.compile(
    r"[\"']?(?:address_?locality|city|town|locality|ville|ort|stadt|miasto|municipality|district"
    r"|localidad|municipio|poblacion|ciudad|cidade|comune|citta|plaats|woonplaats"
    r"|gemeente|postnrnavn|poststed|postort|kunta|obec|mesto|gmina|miejscowosc|localita|post_?town"
    rf"|{fold('місто')}|{fold('город')}|{fold('πόλη')})[\"']?\s?[:=]\s?[\"']([^\"'<>]{{2,40}})[\"']",
    re.I,
)
_TOWN_LINE = re.compile(
    r"[\n\x1d][\w /]{0,14}\b(?:city|town|ort|ville|miasto|ciudad|comune|plaats|localidad|stadt)\s?:\s{0,3}([^\n\x1d,:]{2,40})",
    re.I,
)
"""A town behind a label, on a line of its own below the street."""
_NEXT = re.compile(
    r"^(?P<gap>[\s\x1f)\"'.]{0,3}(?:[,;\x1d\x1e\n]|\s-\s|\s(?:in|at|near|w)\s|\\n)[\s\x1d-\x1f\"',;+]{0,6}"
    rf"(?:(?:{fold('м')}|{fold('г')}|{fold('гр')}|{fold('с')}|{fold('смт')}|{fold('пгт')}|{fold('місто')}|{fold('город')}|{fold('село')})\.?[ ]?)?)"
    r"(?:(?:de|del|di|of|en|a)[ ](?=[A-Z])|d'(?=[A-Z]))?"
    r"(?P<town>(?:[A-Z\x80-\U0010ffff]|(?<=[ .])n(?=\w{0,9}[\x80-\U0010ffff]))[\w'\x80-\U0010ffff-]+(?:[ -](?:[A-Z\x80-\U0010ffff][\w'-]+|(?:upon|on|under|le|la|am|an|der)(?!\w)))*)"
)
_ANOTHER = re.compile(
    r"[\s,;\x1d-\x1f](?!\d{1,4}-\d)(?<!\d )\d{1,4}[a-z]?,?[ \x1f][A-Z][a-z]+[ \x1f][A-Z]"
)
"""Where another address begins."""
_PEOPLE = (DetailKind.NAME, DetailKind.FORMER_NAME, DetailKind.ALIAS, DetailKind.FAMILY_NAME)


def goes_on(address: Address, text: str, start: int, end: int) -> str:
    """
    Return what goes on right behind a street: it may be the beginning of a longer name.

    ``street`` where another type of street follows, ``building`` where a farm, house
    or side of a street does, ``word`` for a word that may be anything.
    """
    said = text[start:end]
    if re.match(rf"[\s.,]{{0,3}}{NR}\d", text[end : end + 16], re.I):
        return ""
    if re.search(r"\d\s?[A-Za-z]?\Z", said) and not text[start].isdigit():
        return ""  # what follows is behind the house's number
    if address.side and (side := side_of(text[end : end + 16])):
        return "" if side == address.side else "street"
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
        if number == 0 and (plain in NOT_TOWNS or plain in REGIONS):
            return ""
        at += word.end()
    return "" if shouted or slug else "word"


def town_beside(candidate: Candidate, address: Address, end: int) -> str:
    """Return ``here``, ``elsewhere``, ``unclear``, or an empty text where nothing tells."""
    text, start = candidate.text, candidate.start
    after = text[end : end + 110]
    behind = (
        ""
        if re.search(r"\d\s?[A-Za-z]?\Z", text[start:end])
        else rf"|\.?[\s,]{{0,3}}(?:{NR}|no\.?\s?|nr\.?\s?)?{NUMBER}(?<!\d{{5}})"
    )
    after = _POLISH_FLAT.sub(r"\1", after, count=1)
    after = re.sub(
        rf"^(?:\s?[-/]\s?\d{{1,4}}[a-z]?{behind})(?![\w])",
        "",
        after,
        count=1,
        flags=re.I,
    )
    if address.kind in DUTCH:
        after = after[storey_behind(after, address.number)[1] :]
    after = _FLOOR_BEHIND.sub("", UNNUMBERED.sub("", after, count=1), count=1)
    without = UNIT.sub("", after, count=1)
    if without != after:  # a flat on a line of its own, between street and town
        without = re.sub(r"\x1d[\s,\x1f]{0,4}\x1d", "\x1d", without, count=1)
    after = _within_row(without)
    low, high = record(text, start, end)
    said = [m[1] for m in _TOWN_KEY.finditer(text[max(low, start - 120) : min(high, end + 140)])]
    if not said and (line := _TOWN_LINE.search(text, end, end + 140)):
        said = [line[1]]
    if said:
        return "here" if any(_is_ours(address, name) for name in said) else "elsewhere"
    if another_state(candidate.detail.value, after):
        return "elsewhere"
    if another_town_quarter(address, after):
        return "elsewhere"
    near = re.split(r"\x1d[\s\x1d-\x1f]*\x1d|(?<=[A-Za-z]{5})[.!?]\s", after[:90])[0]
    if _is_ours(address, _ANOTHER.split(near)[0]):
        return "unclear" if _beside_ours(candidate, address, after) else "here"
    code = POSTCODE.search(after[:50])
    if code and bare(code[0]) in address.codes:
        return "here"
    if code and address.codes and (not code[0].isdigit() or len(code[0]) == len(address.codes[0])):
        return "elsewhere"
    four = _FOUR.match(after)
    if four and address.codes and len(address.codes[0]) == 4 and four[1] not in address.codes:
        return "elsewhere"
    ahead = re.split(r"[\x1d\x1e\n;]", text[max(low, start - 60) : start])[-1]
    if _codes_in(address.codes, ahead) and _is_ours(address, ahead):
        return "here"  # code and town in front of the street, as in Ukraine and Hungary
    if _called_before(address, text, start) or sister_before(address, ahead):
        return "elsewhere"
    if _told_before(candidate, address, text, start):
        return "unclear"
    following = _NEXT.match(after)
    if following is None and not _english(address):
        after = text[end : end + 110]
        following = _IN_TOWN.match(after)
    if following and re.search(r"\n[ ]*\n", after[: following.start("town")]):
        following = None  # another paragraph
    while following and _STREETS.fullmatch(bare(following["town"].split()[-1])):
        after = after[following.end() :]  # one more street in a list of them
        following = _NEXT.match(after)
    if following and (address.towns or address.codes) and _a_town(candidate, after, following):
        short = bare(following["town"])
        if len(short) > 5 and any(town.startswith(short) for town in address.towns):
            return "here"  # the town without what it lies at
        if re.search(r"[ ]\w+[ ]\Z", following["gap"]) and any(
            (town[:4] == short[:4] and abs(len(town) - len(short)) < 4)
            or _bent(following["town"], town)
            for town in address.towns
        ):
            return "here"  # the town as other languages bend it
        if _is_ours(address, re.split(r"[.;]\s|\x1d", text[max(low, start - 50) : start])[-1]):
            return "here" if _STREET_LEAD.match(following["town"]) else "unclear"
        return "unclear" if "\x1e" in following["gap"] else "elsewhere"
    if _is_ours(address, text[max(low, start - 90) : start]) or _is_ours(address, after):
        return "here"
    return ""


def _beside_ours(candidate: Candidate, address: Address, after: str) -> bool:
    """Return whether a street's town is another, and the person's own is only near to it."""
    following = _NEXT.match(after)
    return (
        said_nearby(after, following)
        and following is not None
        and not _is_ours(address, following["town"])
        and _a_town(candidate, after, following)
    )


def _bent(said: str, town: str) -> bool:
    """Return whether the words of *said* are those of *town*, each with another ending."""
    words = [bare(word) for word in said.split()]
    stems = (re.escape(word[: max(3, len(word) - 4)]) + r"[^\W\d_]{0,5}" for word in words)
    return len(words) > 1 and re.fullmatch("".join(stems), town) is not None


_POLISH_FLAT = re.compile(r"^([\s,]{0,3}\d{1,5}[a-z]?)\s(?:m|lok)\.?\s?\d{1,4}(?!\w)", re.I)
_STREETS = re.compile(
    r"street|road|lane|close|avenue|drive|crescent|terrace|grove|gardens|mews|court|boulevard|way|st|rd|ln|ave|dr"
    r"|\w{3,}(?:strasse|gasse|straat|laan|gatan|gata|vagen|veien|vegen|katu)"
)
_STREET_LEAD = re.compile(r"(?:am|an|auf|im|in|zum|zur|unter|hinter|rue|via|calle|ul) ", re.I)
"""What begins with a small word that towns do not begin with is a street: *Am Anger*."""
_FOUR = re.compile(r"[\s,.\x1d-\x1f]{1,4}(?:[A-Z]{1,2}-)?(\d{4})\s[^\W\d_a-z]")
"""A code of four digits and a town."""
_FLOOR_BEHIND = re.compile(
    r"^[\s,.]{1,3}(?:\d{1,2}\s?[oa]?\.?[\s/]?(?:[a-d]|izq|izda|dcha|dta|dto|esq|dir|tv|th|mf)|bajo|h\d{4})\.?(?=[\s,\x1d])(?!\s[a-z])",
    re.I,
)
"""A floor and side between a house and its town: *3º B*, *2. tv.*, *H0302*."""
_TOLD = re.compile(
    r"(?:\A|[^\w])(?:in|a|w|we|te|en|em|at|near|v|ve|u|on)\s(?P<town>[A-Z\x80-\U0010ffff][\w'\x80-\U0010ffff-]{2,})(?:,|\s(?:przy|in|an|at|on|na|no|en|aan|alla|al|in der|an der|in de|aan de|a la|en la))\s"
    r"(?:(?:in|at|an der|in der|przy|aan de)\s)?(?:[^\W\d_]{1,8}\.?\s(?:d[aeiou]\w{0,3}\s)?)?\Z"
)
"""A town in front of the street, behind *in*: *w Innowie przy ul.*, *in Otherton, at 4 High Street*."""


def _told_before(candidate: Candidate, address: Address, text: str, start: int) -> bool:
    """Return whether another town is said in front of the street, as far as can be told."""
    told = _TOLD.search(text[max(0, start - 60) : start])
    if told is None or not address.towns or not _a_town(candidate, "", told):
        return False
    short = bare(told["town"])[:4]
    return not any(town.startswith(short) for town in address.towns)


_IN_TOWN = re.compile(
    rf"^(?:[\s,]{{0,3}}{NR}?\d{{1,5}}[A-Za-z]?)?(?P<gap>[ ](?:te|a|i|en|em|v|ve|u|w|{fold('у')}|{fold('в')})[ ])(?P<town>[A-Z\x80-\U0010ffff][\w'\x80-\U0010ffff-]{{2,}})"
)
"""A town behind *in*, as languages other than English say it."""
_TOWN_CALLED = re.compile(
    rf"(?:(?<![\w.])(?:{fold('м')}|{fold('г')}|{fold('гр')}|{fold('с')}|{fold('смт')}|{fold('місто')}|{fold('город')})\.?[ ]"
    r"|(?<!\d)(?:\d{4,6}|\d{3} \d{2})[ ])(?P<town>[^\W\d_][^,;\x1d\x1e\n]{2,30}),[ ](?:[^\W\d_]{1,9}\.?[ ]?)?\Z"
)
"""A town in front of the street: it is called one, or has its code before it."""


def _english(address: Address) -> bool:
    return not address.leading and address.kind not in NUMBER_BEHIND and bool(address.kind)


def _called_before(address: Address, text: str, start: int) -> bool:
    """Return whether another town is named right in front of the street, as Slavic addresses do."""
    if _english(address) or not (address.towns or address.codes):
        return False
    called = _TOWN_CALLED.search(text[max(0, start - 50) : start])
    return called is not None and not _is_ours(address, called[0])


def _within_row(after: str) -> str:
    """Return *after* up to its row's end, where it stands in a table."""
    row = after.partition("\x1d")[0]
    return row if "\x1e" in row else after


def _a_town(candidate: Candidate, after: str, following: re.Match[str]) -> bool:
    """Return whether the words behind a street name a town, as far as can be told."""
    if "gap" not in following.groupdict():
        return not NOT_TOWNS & {following["town"].lower()}
    words = following["town"].split()
    if words[0].lower().strip(".") in NOT_TOWNS or bare(following["town"]) in REGIONS:
        return False
    rest = after[following.end() : following.end() + 12]
    if rest.lstrip(" ").startswith(":") and (len(words) < 2 or not re.match(r": \S", rest)):
        return False  # another label
    lone = "," in following["gap"] and len(words) == 1 and re.match(r" [a-z]{2,} [a-z]", rest)
    line = re.search(r"[\x1d\x1e\n]", following["gap"]) and re.match(r" [a-z]{2,}(?! [A-Z])", rest)
    if lone or line:
        return False  # a sentence
    return not any(
        token in {bare(part) for part in detail.value.split()}
        for detail in candidate.listed
        if detail.kind in _PEOPLE
        for token in map(bare, words)
    )


def _is_ours(address: Address, near: str) -> bool:
    plain = bare(near)
    saint = plain.replace("saint", "st")
    return any(
        town in plain or town.replace("saint", "st") in saint for town in address.towns
    ) or _codes_in([code for code in address.codes if len(code) > 4], near)


def _codes_in(codes: Iterable[str], near: str) -> bool:
    """Return whether one of *codes* stands in *near*, and is no part of a longer number."""
    plain = fold(near).lower() if codes else ""
    return any(
        re.search(rf"(?<!\d){'[^0-9a-z]{0,2}'.join(map(re.escape, code))}(?!\d)", plain)
        for code in codes
    )
