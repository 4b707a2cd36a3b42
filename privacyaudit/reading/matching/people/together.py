"""Two who share a surname: *Ann & D. Day*, *J. and Ann Day*, *Ann and her husband Bo Day*."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.people.given import bare, known_given
from privacyaudit.reading.matching.people.names import Name
from privacyaudit.reading.matching.people.nicknames import ORDINARY_NAMES, TITLES
from privacyaudit.reading.matching.people.tokens import Token

_AND = r"[ \x1f](?:&|\+|and|und|et|y|e|i|og|och|en|ja|u)[ \x1f]"


def of_two_at_once(tokens: list[Token], given: int, family: int, text: str) -> bool:
    """Return whether two share a surname, one by a first letter: *1 Ann & D. Day*."""
    if (
        re.fullmatch(_AND + r"[^\W\d_]\.?[ \x1f]", text[tokens[given].end : tokens[family].start])
        is None
    ):
        return False
    if tokens[given].bare in ORDINARY_NAMES or not tokens[given].capital:
        return False
    front = text[tokens[given - 1].end : tokens[given].start] if given else ""
    return not (
        given
        and front in (" ", "\x1f", ". ")
        and tokens[given - 1].capital
        and not tokens[given - 1].text.isdigit()
        and tokens[given - 1].bare not in TITLES
    )


def two_of_one_name(tokens: list[Token], letter: int, family: int, text: str) -> bool:
    """Return whether two share a surname, the first by a first letter: *J. and Ann Day*."""
    gap = text[tokens[letter].end : tokens[family].start]
    if re.fullmatch(rf"\.?{_AND}[^\W\d_]{{2,}}[ \x1f]", gap) is None:
        return False
    return not letter or not (
        tokens[letter - 1].capital
        and text[tokens[letter - 1].end : tokens[letter].start] == " "
        and tokens[letter - 1].capitals
        and known_given(tokens[letter - 1].bare)
    )


_WITH_KIN = re.compile(
    r"(?<![^\W\d_])([^\W\d_a-z][\w'-]+),?(?: and| &| und| et| y| e| en| og| och| i| si) (?:her |his |their |ihr |sein |son |sa |su |suo |sua "
    r"|il marito |haar |zijn |hennes |hans |hendes |jej |jego |seu |o marido |a esposa |sotul )?(?:late |beloved |dear )?"
    r"(?:husband|wife|partner|spouse|son|daughter|brother|sister|mother|father|mann|frau|ehemann|ehefrau|sohn|tochter|bruder|schwester"
    r"|mari|femme|epouse|epoux|fils|fille|frere|soeur|marido|mujer|esposa|esposo|hijo|hija|hermano|hermana|marito|moglie|figlio|figlia"
    r"|man|vrouw|zoon|dochter|broer|zus|mannen|kona|kone|manden|hustru|make|maz|zona|syn|corka|sot|fiu|fiica),? (?:[^\W\d_a-z][\w'-]+ ){1,2}\Z"
)
_NAME_IN_FRONT = re.compile(r"([^\W\d_a-z][\w'-]+) \Z")


def with_kin(name: Name, before: str) -> bool:
    """Return whether a relative with the surname stands beside a given name: *Ann and her husband Bo Day*."""
    match = _WITH_KIN.search(before[-110:])
    if match is None or bare(match[1]) not in name.given:
        return False
    front = _NAME_IN_FRONT.search(before[-110:][: match.start()])
    return front is None or bare(front[1]) in TITLES
