"""Which words beside a surname are the person's own: in front of it, or behind it."""

from __future__ import annotations

import re

from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.around import record, spoken, words
from privacyaudit.reading.matching.names import PARTICLES, Name, Token, bare
from privacyaudit.reading.matching.nicknames import TITLES

_JOINS = frozenset("and & und et y e i oraz und u".split())
_AFTER_PLACE = words(
    """road,street,st,lane,avenue,ave,station,school,primary,academy,college,park,farm,hospital,church,cemetery,close,drive
    court,house,hotel,library,centre,center,golf,estate,surgery,terrace,crescent,way,place,garden,gardens,village,valley,green
    curtains,paint,walk,trail,path,gate,bridge,hall,museum,stadium,common,mill,reservoir,tea,oil,soap,leaf,leaves,stuffing"""
)
_GIVEN_KEY = re.compile(r"given|first|fore|vorname|prenom|imie|nombre|fname", re.I)
_FAMILY_KEY = re.compile(r"family|last|sur|nachname|nom de|nazwisko|apellido|lname", re.I)


_STOP = re.compile(r"[.!?;]['\")\]]?\s|[\x1d\n]\s*[\x1d\n]|[!?;]|\x1d|\|| / | - ")


def _stops(between: str, before: str) -> bool:
    """Return whether a sentence, line or block ends in *between*."""
    for stop in _STOP.finditer(between):
        if stop[0].startswith(".") and re.search(
            r"(?:^|[^A-Za-z])(?:[A-Za-z]|Mr|Mrs|Ms|Dr|Jr|Sr|St|Mohd|Md|Wm|Chas|Thos|Jas|geb|verh|zd)\Z",
            before,
        ):
            continue
        return True
    return False


def _cased(name: Name, given: Token, family: Token, candidate: Candidate) -> bool:
    """Return whether names that are ordinary words are written as names."""
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
        return "hyphen"
    if gap.strip("\x1f") == "" or gap == " ":
        if _AFTER_PLACE.fullmatch(after.bare) and (after.capital or name.ordinary):
            return "place"
    return ""


def in_front_of_family(
    candidate: Candidate, name: Name, tokens: list[Token], first: int, last: int, text: str
) -> Verdict | None:
    """Judge a given name in front of the surname."""
    family = tokens[first]
    unknown = 0
    joined = born = False
    if _of_a_family(name, text[: family.start]):
        return SURE
    for i in range(first - 1, max(-1, first - 6), -1):
        token = tokens[i]
        between = text[token.end : tokens[i + 1].start]
        if _stops(between, text[: token.end]) and not _by_keys(text, token, family):
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
            follow = _follows(name, tokens, last, text)
            if follow == "place":
                return None
            if follow == "hyphen":
                return unsure("The surname goes on behind a hyphen.")
            if i > 0 and text[tokens[i - 1].end : token.start] == "-" and tokens[i - 1].capital:
                if tokens[i - 1].bare not in (*name.given, *name.middle):
                    return unsure("The given name has another part in front.")
            if comma and not _by_keys(text, token, family):
                return None
            if _of_another_cell(text, tokens, i, between):
                return None
            if unknown and not joined and not born:
                return unsure("There is another name in between.")
            return SURE
        if len(token.bare) == 1 and i and tokens[i - 1].bare in name.given:
            continue
        initial = len(token.bare) == 1 and token.bare == name.given[0][:1] and token.capital
        if initial and i == first - 1 - len([t for t in tokens[i + 1 : first] if len(t.bare) == 1]):
            if (
                comma
                or not family.capital
                or "-" in between
                or "'" in between
                or candidate.text[token.end : token.end + 1] == "'"
            ):
                return None
            previous = tokens[i - 1] if i else None
            if (
                previous is not None
                and previous.capital
                and text[previous.end : token.start] == " "
                and previous.bare not in TITLES
            ):
                if (
                    not _stops(text[previous.end : token.start], text[: previous.end])
                    and previous.bare not in name.given
                ):
                    return None
            if _follows(name, tokens, last, text):
                return None
            return unsure("Only the first letter of the given name is there.")
        if token.bare in name.middle or (
            len(token.bare) == 1 and (not name.middle or token.bare in {m[:1] for m in name.middle})
        ):
            continue
        if token.bare in ("nee", "ne", "born", "formerly", "geb", "geborene", "zd", "dawniej"):
            born = True
            continue
        if token.bare in PARTICLES or token.bare in name.barrels:
            continue
        if token.bare in _JOINS:
            joined = True
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
        keyed = _by_keys(text, family, token)
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
        if (
            len(token.bare) == 1
            and token.capital
            and token.bare == name.given[0][:1]
            and (
                "," in text[family.end : token.start]
                or (family.capital and _in_a_list(text, family, token))
            )
        ):
            return unsure("Only the first letter of the given name is there.")
        if (
            token.bare in TITLES
            or token.bare in name.middle
            or keyed
            or _GIVEN_KEY.search(token.bare)
            or token.bare in ("name", "names")
        ):
            continue
        return None
    return None


def _in_a_list(text: str, family: Token, initial: Token) -> bool:
    """Return whether surname and initial are written as lists of authors or players are."""
    after = text[initial.end : initial.end + 30]
    if re.match(r"\.(?:\s?\w\.)?\s?(?:[,;)\x1d-\x1f]|\Z)", after):
        return True
    before = text[max(0, family.start - 30) : family.start]
    return bool(
        re.search(r"[A-Z][A-Za-z'-]+ [A-Z]{1,2}[,;] \Z", before)
        or re.match(r"[A-Z]?[,;] [A-Z][A-Za-z'-]+ [A-Z]{1,2}\b", after)
    )


_FIELD = r"[\w -]{0,14}[\"']?[\s:=>|\x1d-\x1f]{1,8}[\"']?\s?"
_FAMILY_FIELD = re.compile(
    rf"(?:family|last|surname|sur_?name|nachname|nom|nazwisko|apellidos?|lname|sn){_FIELD}\Z", re.I
)
_GIVEN_FIELD = re.compile(
    rf"(?:given|first|fore|vorname|prenom|imie|nombre|fname|(?<![a-z_])name){_FIELD}([^\s\"',:;<>{{}}\x1d-\x1f]{{1,40}})",
    re.I,
)


def by_fields(name: Name, text: str, family: Token) -> bool | None:
    """Return whether the given name stands in a field of its own near the surname's."""
    if _FAMILY_FIELD.search(text[max(0, family.start - 34) : family.start]) is None:
        return None
    low, high = record(text, family.start, family.end)
    near = [
        (abs(field.start() - family.start), bare(field[1]))
        for field in _GIVEN_FIELD.finditer(text, low, high)
    ]
    return min(near)[1] in name.given if near else None


def _by_keys(text: str, one: Token, other: Token) -> bool:
    """Return whether both words stand behind names of fields, such as ``firstName``."""
    return bool(
        _labels(text, min(one, other, key=lambda t: t.start), _GIVEN_KEY, _FAMILY_KEY)
        and _labels(text, max(one, other, key=lambda t: t.start), _GIVEN_KEY, _FAMILY_KEY)
    )


def _labels(text: str, token: Token, *kinds: re.Pattern[str]) -> bool:
    near = spoken(text[max(0, token.start - 28) : token.start]).lower()
    return any(kind.search(near) for kind in kinds)
