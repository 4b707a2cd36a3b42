"""Which words beside a surname are the person's own: in front of it, or behind it."""

from __future__ import annotations

import re

from privacyaudit.model import Part
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.around import words
from privacyaudit.reading.matching.fields import GIVEN_KEY, by_keys
from privacyaudit.reading.matching.given import bare
from privacyaudit.reading.matching.initials import agree, fits, in_a_list, run_behind, run_in_front
from privacyaudit.reading.matching.names import PARTICLES, SPANISH, Name
from privacyaudit.reading.matching.nicknames import ORDINARY, TITLES
from privacyaudit.reading.matching.tokens import Token

_JOINS = frozenset("and & und et y e i oraz und u".split())
_AFTER_PLACE = words(
    """road,street,st,lane,avenue,ave,station,school,primary,academy,college,park,farm,hospital,church,cemetery,close,drive
    court,house,hotel,library,centre,center,golf,estate,surgery,terrace,crescent,way,place,garden,gardens,village,valley,green
    curtains,paint,walk,trail,path,gate,bridge,hall,museum,stadium,common,mill,reservoir,tea,oil,soap,leaf,leaves,stuffing"""
)
_STOP = re.compile(r"[.!?;]['\")\]]?\s|[\x1d\n]\s*[\x1d\n]|[!?;]|\x1d|\|| / | - ")


def _stops(between: str, before: str) -> bool:
    """Return whether a sentence, line or block ends in *between*."""
    for stop in _STOP.finditer(between):
        if stop[0].startswith(".") and re.search(
            r"(?:^|[^A-Za-z])(?:[A-Za-z]|Mr|Mrs|Ms|Dr|Jr|Sr|Sra|Srta|Hr|Fr|St|Mohd|Md|Ma|Wm|Chas|Thos|Jas|Jos|Eliz|Benj|Edw|Geo|Bapt|Joh|Friedr|Wilh|Heinr|geb|verh|zd|vd|van d)\Z",
            before,
        ):
            continue
        return True
    return False


def _cased(name: Name, given: Token, family: Token, candidate: Candidate) -> bool:
    """Return whether names that are ordinary words are written as names."""
    if given.bare in ORDINARY and not given.capital and candidate.part is Part.TEXT:
        return False
    if not name.ordinary:
        return True
    return given.capital and family.capital


def _follows(name: Name, tokens: list[Token], last: int, text: str) -> str:
    """Return what kind of word goes on right behind the name."""
    if last + 1 >= len(tokens):
        return ""
    after = tokens[last + 1]
    gap = text[tokens[last].end : after.start]
    if gap == "-" and after.capital:
        return "" if after.bare in (*name.middle, *name.second) else "hyphen"
    if gap.strip("\x1f") == "" or gap == " ":
        if _AFTER_PLACE.fullmatch(after.bare) and (after.capital or name.ordinary):
            return "place"
    return ""


def in_front_of_family(
    candidate: Candidate, name: Name, tokens: list[Token], first: int, last: int, text: str
) -> Verdict | None:
    """Judge a given name in front of the surname."""
    family = tokens[first]
    if _of_a_family(name, text[: family.start]):
        return SURE
    letters, begin = run_in_front(name, tokens, first, text)
    given = begin and tokens[begin - 1].bare in name.given
    if letters and not given:
        told = _initials(candidate, name, tokens, (begin, first, last), letters, text)
        if told is not _ANOTHER:
            return told
    unknown = 0
    joined = born = False
    for i in range(first - 1, max(-1, first - 7), -1):
        token = tokens[i]
        between = text[token.end : tokens[i + 1].start]
        keyed = by_keys(text, token, family)
        if _stops(between, text[: token.end]) and not keyed:
            alone = between.strip(" \n") == "\x1d" and not _of_another_cell(
                text, tokens, i, between
            )
            if i == first - 1 and token.bare in name.given and alone:
                return unsure("The two names are on separate lines.")
            return None
        comma = "," in between
        if "}" in between and "{" in between:
            return None  # another record
        joined = joined or bool(re.search(r"[&+]", between))
        if token.bare in name.given:
            if joined and unknown > 1:
                return None
            if not _cased(name, token, family, candidate):
                return None
            if not token.capital and not keyed and re.search(r"[:,;()]", between):
                return None  # words of a sentence
            follow = _follows(name, tokens, last, text)
            if follow == "place":
                return None
            if follow == "hyphen":
                return unsure("The surname goes on behind a hyphen.")
            if i > 0 and text[tokens[i - 1].end : token.start] == "-" and tokens[i - 1].capital:
                if tokens[i - 1].bare not in (*name.given, *name.middle):
                    return unsure("The given name has another part in front.")
            if comma and not keyed:
                return None
            if _of_another_cell(text, tokens, i, between):
                return None
            if unknown and not joined and not born:
                return unsure("There is another name in between.")
            if letters and len(name.initials) > 1 and not agree(name, letters):
                return unsure("Another middle name stands in between.")
            return SURE
        if len(token.bare) == 1 and i and tokens[i - 1].bare in name.given:
            continue
        if token.bare in name.middle or (
            len(token.bare) == 1 and (not name.middle or token.bare in {m[:1] for m in name.middle})
        ):
            continue
        if token.bare in ("nee", "ne", "born", "formerly", "geb", "geborene", "zd", "dawniej"):
            born = True
            continue
        if token.bare in _JOINS:
            joined = True
            continue
        if token.bare in PARTICLES or (token.bare in name.barrels and not name.short):
            continue
        if comma and not born:
            return None
        if not token.capital and token.text not in ("&",):
            return None
        if between.strip(" \x1f\"'(),") and "-" not in between:
            return None
        quoted = text[token.start - 1 : token.start] in ('"', "'", "(") and text[
            token.end : token.end + 1
        ] in ('"', "'", ")")
        if quoted:
            continue
        unknown += 1
        if unknown > 2:
            return None
    return None


_ANOTHER = unsure("")
"""Said of letters that are no initials of a given name."""


def _initials(
    candidate: Candidate,
    name: Name,
    tokens: list[Token],
    at: tuple[int, int, int],
    letters: str,
    text: str,
) -> Verdict | None:
    """Judge first letters in front of a surname, where no given name stands before them."""
    begin, first, last = at
    family, token = tokens[first], tokens[begin]
    if not fits(name, letters):
        return _ANOTHER
    between = text[tokens[first - 1].end : family.start]
    if (
        re.search(r"[,']", between)
        or not (family.capital or tokens[last].capital)
        or text[token.end : token.end + 1] == "'"
    ):
        return None
    previous = tokens[begin - 1] if begin else None
    if (
        previous is not None
        and previous.capital
        and text[previous.end : token.start] == " "
        and previous.bare not in TITLES
        and previous.bare not in name.given
    ):
        return None
    if _follows(name, tokens, last, text):
        return None
    return unsure("Only the first letter of the given name is there.")


_FAMILY = re.compile(
    r"([A-Z][\w'-]+(?:, [A-Z][\w'-]+){1,4}),? (?:and|&|und|et|i|y|e|oraz) [A-Z][\w'-]+ \Z"
)


def _of_a_family(name: Name, before: str) -> bool:
    """Return whether the given name is in a list that shares the surname: *Al, Bo and Cy Day*."""
    listed = _FAMILY.search(before[-80:])
    return listed is not None and any(bare(one) in name.given for one in listed[1].split(","))


def _of_another_cell(text: str, tokens: list[Token], given: int, between: str) -> bool:
    """Return whether the given name closes a cell or row that is another person's."""
    if not given:
        return False
    gap = text[tokens[given - 1].end : tokens[given].start]
    if "\x1e" in between:
        return "," in gap and tokens[given - 1].capital
    return "\x1d" in between and "\x1e" in gap


def behind_family(
    candidate: Candidate, name: Name, tokens: list[Token], first: int, last: int, text: str
) -> Verdict | None:
    """Judge a given name behind the surname: lists, registers, forms."""
    family = tokens[last]
    for i in range(last + 1, min(last + 5, len(tokens))):
        token = tokens[i]
        between = text[tokens[i - 1].end : token.start]
        keyed = by_keys(text, family, token)
        if _stops(between, text[: tokens[i - 1].end]) and not keyed:
            return None
        if token.bare in name.given:
            if not _cased(name, token, tokens[first], candidate):
                return None
            if keyed:
                return SURE
            gap = text[family.end : token.start]
            earlier = tokens[first - 1] if first else None
            taken = (
                earlier is not None
                and earlier.capital
                and text[earlier.end : tokens[first].start] in (" ", "\x1f", ". ")
                and earlier.bare not in TITLES
                and len(earlier.bare) > 1
                and earlier.text not in ("Mr", "Name", "Surname", "Family")
                and not earlier.text.isupper()
                and earlier.bare not in name.middle
            )
            following = tokens[i + 1] if i + 1 < len(tokens) else None
            goes_on = (
                following is not None
                and following.capital
                and text[token.end : following.start] in (" ", "-")
                and following.bare not in name.middle
                and len(following.bare) > 1
            )
            if "," in gap:
                if taken or goes_on:
                    return None
                return SURE
            if taken:
                return None
            if goes_on and not family.text.isupper():
                return None
            if (
                "\x1e" in gap
                or (family.text.isupper() and not token.text.isupper())
                or re.search(r"[-_+/]", gap)
            ):
                return SURE
            if not token.capital or not family.capital:
                return None if name.ordinary else unsure("The surname is written first.")
            return SURE
        letters, end = run_behind(name, tokens, i, text)
        if letters:
            after = tokens[end + 1] if end + 1 < len(tokens) else None
            if after is not None and after.bare in name.given:
                if re.fullmatch(r"\.? ?\(?", text[tokens[end].end : after.start]):
                    return SURE
            comma = "," in text[family.end : token.start]
            if fits(name, letters) and (
                comma or (family.capital and in_a_list(text, family, token))
            ):
                return unsure("Only the first letter of the given name is there.")
        if _another_surname_follows(name, candidate, tokens, i, last, text):
            continue
        if (
            token.bare in TITLES
            or token.bare in name.middle
            or keyed
            or GIVEN_KEY.search(token.bare)
            or token.bare in ("name", "names")
            or (name.core and (token.bare in PARTICLES or token.text in SHORT_PARTICLES))
        ):
            continue
        return None
    return None


SHORT_PARTICLES = frozenset("v d vd vdr vder t z".split())
"""Particles cut short, as lists write them."""


def _another_surname_follows(
    name: Name, candidate: Candidate, tokens: list[Token], at: int, last: int, text: str
) -> bool:
    """Return whether a second surname that the person did not list stands before a comma."""
    if candidate.region not in SPANISH or name.short or at != last + 1 or at + 1 >= len(tokens):
        return False
    gaps = text[tokens[last].end : tokens[at].start], text[tokens[at].end : tokens[at + 1].start]
    return tokens[at].capital and gaps[0] in (" ", "\x1f", "-") and gaps[1] in (", ", ",")
