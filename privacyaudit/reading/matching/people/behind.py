"""Which words behind a surname are the person's own given names: lists, registers, forms."""

from __future__ import annotations

import re

from privacyaudit.model import Part
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.people.fields import GIVEN_KEY, by_keys
from privacyaudit.reading.matching.people.given import bare, known_given
from privacyaudit.reading.matching.people.initials import fits, in_a_list, run_behind
from privacyaudit.reading.matching.people.name_edges import another_given, cased, stops
from privacyaudit.reading.matching.people.names import PARTICLES, PATRONYMIC, SPANISH, Name
from privacyaudit.reading.matching.people.nicknames import TITLES, TITLES_ABROAD
from privacyaudit.reading.matching.people.tokens import Token

_AND_ANOTHER = re.compile(
    r",\s(?:[^\W\d_][^\W\d_'-]+)(?:\s[^\W\d_]\.?)?\s(?:&|and|und|et|y|e|og|och|i)\s([^\W\d_'-]+)(?=\s[^\W\d_]\b|[^\s\w]|\Z|\s?[\n\x1d-\x1f])",
    re.I,
)


def behind_family(
    candidate: Candidate, name: Name, tokens: list[Token], first: int, last: int, text: str
) -> Verdict | None:
    """Judge a given name behind the surname: lists, registers, forms."""
    family = tokens[last]
    both = _AND_ANOTHER.match(text, family.end)
    if both is not None and bare(both[1]) in name.given and family.capital:
        return SURE
    for i in range(last + 1, min(last + 5, len(tokens))):
        token = tokens[i]
        between = text[tokens[i - 1].end : token.start]
        keyed = by_keys(text, family, token)
        notice = i == last + 1 and _of_a_notice(family, tokens[first], token, text)
        if stops(between, text[: tokens[i - 1].end]) and not keyed and not notice:
            return None
        if token.bare in name.given:
            if family.capital and not token.capital and candidate.part is Part.TEXT:
                return None  # a word of the sentence
            if not cased(name, token, tokens[first], candidate):
                return None
            if keyed:
                return SURE
            gap = text[family.end : token.start]
            if re.match(r"'(?:s\b|\s)", gap) or re.search(r"[\[\]{}]", gap):
                return None
            earlier = tokens[first - 1] if first else None
            taken = (
                earlier is not None
                and earlier.capital
                and text[earlier.end : tokens[first].start]
                in ((" ", "\x1f", ". ") if _may_be_cut(earlier) else (" ", "\x1f"))
                and earlier.bare not in TITLES
                and earlier.bare not in TITLES_ABROAD
                and len(earlier.bare) > 1
                and earlier.text not in ("Mr", "Name", "Surname", "Family")
                and not earlier.text.isupper()
                and earlier.bare not in name.middle
                and earlier.bare not in _ROLES
                and not (candidate.region == "HU" and earlier.bare.endswith("ne"))
            )
            both_large = family.text.isupper() and token.text.isupper()
            if earlier is not None and (both_large or not earlier.capitals):
                taken = taken and known_given(earlier.bare)
            following = tokens[i + 1] if i + 1 < len(tokens) else None
            goes_on = (
                following is not None
                and following.capital
                and following.text.isalpha()
                and text[token.end : following.start] in (" ", "-")
                and following.bare not in name.middle
                and following.bare not in PARTICLES
                and following.bare not in TITLES
                and PATRONYMIC.search(following.bare) is None
                and len(following.bare) > (1 if following.capitals else 3)
            )
            if _A_FIRM.match(text, token.end):
                return None
            ahead = text[earlier.end : tokens[first].start] if earlier else ""
            if earlier and another_given(name, earlier, ahead, cased=family.capital):
                return None  # *alex-day-ann-roe*: the other's surname
            if _of_another_first(candidate, name, tokens, first, last, text):
                return None
            if "," in gap:
                begun = _BEGUN.search(text[max(0, tokens[first].start - 14) : tokens[first].start])
                if taken or (goes_on and not begun):
                    return None
                if goes_on and name.middle and following and known_given(following.bare):
                    return unsure("Another middle name stands behind it.")
                return SURE
            if taken:
                wife = gap == " (" and text[token.end : token.end + 1] == ")"
                return SURE if wife and _WIFE.search(text[: tokens[first].start]) else None
            if goes_on and not family.text.isupper():
                return None
            if (
                "\x1e" in gap
                or (_LARGE.fullmatch(family.text) and not token.text.isupper())
                or re.search(r"[-_+/]", gap)
            ):
                return SURE
            if not token.capital or not (family.capital or _ELIDED.match(family.text)):
                return None if name.ordinary else unsure("The surname is written first.")
            return SURE
        letters, end = run_behind(name, tokens, i, text)
        if letters:
            after = tokens[end + 1] if end + 1 < len(tokens) else None
            if after is not None and after.bare in name.middle and end + 2 < len(tokens):
                end += 1
                after = tokens[end + 1]
            if after is not None and after.bare in name.given:
                if re.fullmatch(r"\.? ?[\"'(]?|\.?\x1e", text[tokens[end].end : after.start]):
                    return SURE
            if after is not None and _of_two_in_a_list(tokens, first, end, text):
                return None
            comma = "," in text[family.end : token.start]
            if fits(name, letters) and (
                comma
                or len(letters) > 1 < len(name.initials)
                or (family.capital and in_a_list(text, family, token))
            ):
                return unsure("Only the first letter of the given name is there.")
        if _another_surname_follows(name, candidate, tokens, i, last, text):
            continue
        if (
            token.bare in TITLES
            or token.bare in TITLES_ABROAD
            or token.bare in name.middle
            or keyed
            or GIVEN_KEY.search(token.bare)
            or token.bare in ("name", "names")
            or (name.core and (token.bare in PARTICLES or token.text in SHORT_PARTICLES))
        ):
            continue
        return None
    return None


def _of_another_first(
    candidate: Candidate, name: Name, tokens: list[Token], first: int, last: int, text: str
) -> bool:
    """Return whether another first surname stands in front, in capitals: *ROE DAY, ANN* is no *Ann Day Poe*."""
    if candidate.region not in SPANISH or not first or tokens[last].bare not in name.short:
        return False
    earlier = tokens[first - 1]
    return (
        tokens[first].text.isupper()
        and earlier.text.isupper()
        and len(earlier.bare) > 3
        and text[earlier.end : tokens[first].start] == " "
        and not known_given(earlier.bare)
        and earlier.bare not in (*TITLES, *TITLES_ABROAD, *name.given, *name.middle, *_ROLES)
        and _BEGUN.search(text[max(0, earlier.start - 4) : earlier.start]) is not None
    )


def _may_be_cut(word: Token) -> bool:
    """Return whether a stop behind a word may belong to it: *Geo.*, not *Tom.*, a sentence's end."""
    return len(word.bare) < 4 and (len(word.bare) < 3 or not known_given(word.bare))


def _of_two_in_a_list(tokens: list[Token], first: int, end: int, text: str) -> bool:
    """Return whether whole names stand on both sides of the comma: *Ann Day, Ruth A Roe*."""
    if not first or end + 1 >= len(tokens):
        return False
    earlier, after = tokens[first - 1], tokens[end + 1]
    return (
        text[earlier.end : tokens[first].start] == " "
        and known_given(earlier.bare)
        and after.capital
        and after.text.isalpha()
        and re.fullmatch(r"\.? ", text[tokens[end].end : after.start]) is not None
    )


def _of_a_notice(family: Token, begin: Token, given: Token, text: str) -> bool:
    """Return whether it is written as notices of deaths are: *QUAIFE - Delia, peacefully*."""
    return (
        family.text.isupper()
        and given.capital
        and re.fullmatch(r" ?-{1,2} ?", text[family.end : given.start]) is not None
        and text[given.end : given.end + 1] in tuple(",.( ")
        and _BEGUN.search(text[max(0, begin.start - 4) : begin.start]) is not None
    )


_A_FIRM = re.compile(
    r" ?(?:&|and|und|et|y|e|i) (?:sons?|sohne?|soehne|fils|filles?|hijos|figli|co|partners?|daughters?|bros|brothers"
    r"|associates|company|synowie|zonen|sonner)(?![a-z])",
    re.I,
)
"""What makes a firm of a name: *Tern, Oscar & Sons*."""
_ROLES = frozenset(
    """
    ref re sec clerk chair chairman chairwoman treasurer client patient pupil student author contact attn attention owner
    tenant member to from by see signed present apologies applicant deceased witness guest speaker teacher editor director
    manager coach runner rider player winner secretary autor autorin kontakt patientin kunde kundin schuler schulerin eleve
    auteur cliente paciente alumno alumna socio socia titular pacjent pacjentka klient uczen leerling elev ordfører vorsitz
    kassenwart schriftfuhrer schriftfuhrerin beisitzer beisitzerin mieter mieterin eigentumer verfasser tesorero secretario
    secretaria presidente presidenta vocal autore socia aluno aluna utente condomino prezes skarbnik sekretarz
    obmann obfrau obmannstellvertreter kassier kassierin schriftfuhrer kommandant kapellmeister burgermeister burgermeisterin
    """.split()
)
"""What people are in a list or a form; such a word in front of a surname is no given name."""
_WIFE = re.compile(
    r"(?<![^\W\d_])(?:mrs|mme|sra|sig\.ra|frau|mevr|fru|pani)\.? (?:(?-i:[A-Z])[\w'-]*\.? ){1,2}\Z",
    re.I,
)
"""A wife called by her husband's name: *Mrs. Carl Day*, with her own in brackets behind."""
_ELIDED = re.compile(r"[a-z]{1,4}'[A-Z]")
_LARGE = re.compile(r"(?:[A-Za-z]{1,4}')?[^a-z]+")
"""A surname in capitals, and one with a small particle glued to it: *d'AUBRECHAMP*."""
_BEGUN = re.compile(r"(?:\A|[\x1d\x1e\n:;*)]|\d\.?)\s{0,3}\Z|(?:\n|\x1d) ?\d{1,4}\.? {1,8}\Z")
"""In front of what begins a line, a cell, or the value of a label."""
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
