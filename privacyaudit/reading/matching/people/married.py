"""A surname beside the one it was before, or became: *née*, *z domu*, *épouse*, *formerly*."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.people.given import bare, known_given
from privacyaudit.reading.matching.people.names import PARTICLES, Name
from privacyaudit.reading.matching.people.tokens import Token

_WORDS = """
    nee|ne|born|formerly(?:[ ](?:known[ ]as|miss|mrs|ms))?|previously(?:[ ]known[ ]as)?|f/?k/?a|maiden[ ]name(?:[ ]was)?|now(?:[ ](?:mrs|ms))?|aka|a[.]k[.]a|otherwise(?:[ ]known[ ]as)?|also[ ]known[ ]as|alias|jetzt|nunmehr|verehelichte|maintenant|actuellement|desormais|actualmente|atualmente|attualmente|tegenwoordig|numera|nykyisin|nykyaan|teraz|jelenleg|acum|in[ ]prezent|yeni[ ]soyadi|née
    |geb(?:orene?r?)?|gesch(?:iedene)?|verw|fruher|vormals|ehem(?:als)?|verh(?:eiratete)?|vda?[ ]de|viuda[ ]de|de[ ]soltera
    |z[. ]{0,2}d|z[ ]domu|de[ ]domo|voorheen|tidigare|tidligere|dawniej|obecnie|roz|rozena|drive|nyni|rodena|rojena|rod(?:j|ena|[.])|nata|nato|vedova|ved|epouse(?:[ ]divorcee)?|ex-epouse|divorcee|epoux|ep|veuve|vve
    |o[.]?s|ent|entinen|omaa[ ]sukua|fodd|fodt|f[.]?d|f|fodd|meisjesnaam|weduwe|wed|gehuwd|echtgenote[ ]van|ogift
    |nascuta|fosta|szul(?:etett)?|kizlik[ ]soyadi|evlilik[ ]oncesi|nom[ ]de[ ]naissance|name[ ]at[ ]birth|birth[ ]name|maiden[ ]surname|geburtsname|nazwisko[ ]rodowe|nom[ ]de[ ]jeune[ ]fille|de[ ]naissance|to[ ]genos|genos
"""
_FOREIGN = "дівоче прізвище|до шлюбу|урожденная|урожд|в девичестве|девичья фамилия|раніше|колишня|тепер|нині|теперь|ныне|сейчас|сега|по мъж|сада|τώρα|νυν|το γένος|γένος"
_MARK = (
    r"(?:(?<=\()(?:was|b[.]?)|(?:(?<=\()|(?<=, ))(?:today|nun|heute|inzwischen|aujourd'hui|ahora|hoy|agora|hoje|ora|oggi|nu|na|dzis|dnes|ted"
    r"|most|ma|simdi|sada|zdaj)|"
    + re.sub(r"\s{2,}|\n", "", _WORDS.replace("née|", "").replace("|née", ""))
    + "|"
    + "|".join(re.escape(fold(word).lower()) for word in _FOREIGN.split("|"))
    + ")"
)
_IN_FRONT = re.compile(rf"(?<![^\W\d_]){_MARK}[.:]?[\s:\"'(\x1f]{{0,3}}\Z", re.I)
_BEHIND = re.compile(rf"[\s,(\x1f]{{1,3}}{_MARK}[.:]?[\s:\x1f]{{1,3}}(?=[^\W\d_])", re.I)
_OF_A_WIFE = re.compile(
    r"(?<![^\W\d_])(?:mme|mrs|frau|fr\.|mevr\.?|mw\.?|sra\.?|sig\.ra|signora|pani|fru) \Z", re.I
)
_DOUBLE = re.compile(r"-[A-Z][\w'-]+,? \(([^\W\d_][^()\x1d\x1e]{1,30})\)")
"""A surname of a wife's joined with another, and her given name in brackets: *Mme Day-Roe (Ann)*."""
_ITALIAN = re.compile(r"(?<![^\W\d_])in \Z")
_NO_NAME = re.compile(r"[!?;|\x1d\x1e\n]|[^\W\d_]{3}\.\s|[0-9]")


_BORN = re.compile(
    r"(?<![^\W\d_])(?:nee|ne|born|geb|geborene|z ?domu|de domo|rozena|rodena|nata|fodd|fodt|f\.?d|nascuta|o\.?s|szul|szuletett)\.?[\s:]{1,2}\Z"
)
_GERMAN = frozenset(("DE", "AT", "CH", "LI", "LU"))
_TO_DEATH = re.compile(
    r"[\s,(]{1,3}(?:\*|born |geb\. ?|ur\. ?)?[ ]?[\w./ ]{4,20}[\s,)-]{1,3}(?:\+|died|zm\.|gest\.)"
)


_WIDOW = re.compile(
    r"(?<![^\W\d_])(?:ved|vedova|vve|veuve|verw|wwe|viuda de|vda\.? de|wdowa po)\.? \Z"
)
_A_DEATH = re.compile(
    r"(?<![^\W\d_])(?:mancat[ao]|affetto dei suoi cari|ne danno l'annuncio|scompars[ao]|decedut[ao]|deces|obseques|verstorben"
    r"|entschlafen|trauer|fallecio|funeral|zmarla|pogrzeb)(?![^\W\d_])",
    re.I,
)
"""What a notice of a death says."""


def born_and_died(family: Token, text: str) -> bool:
    """Return whether a surname of birth stands in a notice of a death: *Ann Roe, née Day, * 1940 + 2025*."""
    if _WIDOW.search(text[max(0, family.start - 14) : family.start]) and _A_DEATH.search(text):
        return True
    born = _BORN.search(text[max(0, family.start - 14) : family.start])
    return born is not None and _TO_DEATH.match(text, family.end) is not None


def beside_another_surname(
    name: Name, tokens: list[Token], first: int, last: int, text: str, region: str
) -> bool:
    """Return whether the given name belongs to the surname over another one of the same person."""
    family = tokens[first]
    before = text[max(0, family.start - 44) : family.start]
    double = _DOUBLE.match(text, tokens[last].end) if _OF_A_WIFE.search(before) else None
    if double is not None and bare(double[1]) in name.given:
        return True
    mark = _IN_FRONT.search(before)
    if mark is None and region == "IT":
        mark = _ITALIAN.search(before)
    if mark is not None and region in _GERMAN and mark[0].startswith("Rod."):
        mark = None  # a club of tobogganists: *Ann Roe, Rod. Day*
    if mark is not None:
        at = family.start - len(before) + mark.start()
        return _given_before(name, tokens, at, text) or _given_behind(name, tokens, last, text, 0)
    mark = _BEHIND.match(text[tokens[last].end : tokens[last].end + 40])
    if mark is None:
        return False
    here = tokens[last].end + mark.end()
    other = next((i for i, token in enumerate(tokens) if token.start >= here), None)
    return other is not None and _given_behind(name, tokens, other, text, 1)


def _given_before(name: Name, tokens: list[Token], at: int, text: str) -> bool:
    """Return whether the given name and another surname stand in front of *at*."""
    earlier = [token for token in tokens if token.end <= at][-5:]
    unknown = 0
    end = at
    for token in reversed(earlier):
        gap = text[token.end : end]
        below = end == at and gap.strip(" \x1f") in ("\x1d", "\n")  # on a line of its own
        if _NO_NAME.search(gap) and not below:
            return False
        if token.bare in name.given:
            return token.capital and (end < at or _listed(name, earlier, token, text))
        if token.bare not in PARTICLES and not token.initial and token.bare not in name.middle:
            if not token.capital:
                return False
            unknown += 1
        if unknown > 2:
            return False
        end = token.start
    return False


def _listed(name: Name, earlier: list[Token], given: Token, text: str) -> bool:
    """Return whether another surname stands in front of the given name: *Day, Odile, née X*."""
    at = earlier.index(given)
    gap = text[earlier[at - 1].end : given.start] if at else ""
    own = at > 0 and gap == " " and earlier[at - 1].bare in name.middle
    return own or (at > 0 and earlier[at - 1].capital and gap in (", ", " (", "("))


def _has_a_surname(name: Name, given: Token, tokens: list[Token], text: str) -> bool:
    """Return whether another surname follows the given name: *Bo Roe (now Day), Ann Poe*."""
    after = next((token for token in tokens if token.start >= given.end), None)
    if after is None or text[given.end : after.start] != " " or not after.text.isalpha():
        return False
    known = after.bare in (*name.middle, *name.family, *PARTICLES) or known_given(after.bare)
    return after.text.istitle() and after.capitals and len(after.bare) > 2 and not known


def _given_behind(name: Name, tokens: list[Token], last: int, text: str, more: int) -> bool:
    """Return whether the given name follows: *née X, Odile*, or over *more* words of a surname."""
    end = tokens[last].end
    for token in tokens[last + 1 : last + 3 + more]:
        if re.fullmatch(r"[\s,)\x1f\x1e-]{1,3}", text[end : token.start]) is None:
            return False
        if token.bare in name.given:
            return token.capital and not _has_a_surname(name, token, tokens, text)
        if not (more and (token.capital or token.bare in PARTICLES)):
            return False
        end = token.end
    return False
