"""Names in fields of their own: *firstName*, *Nachname*, *apellido1*, *прізвище*."""

from __future__ import annotations

import re
from collections.abc import Iterable

from privacyaudit.reading.matching.any_of import any_of
from privacyaudit.reading.matching.around import record, spoken
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.people.given import bare
from privacyaudit.reading.matching.people.names import PARTICLES, Name
from privacyaudit.reading.matching.people.tokens import Token, tokens_of, with_double_given

_GIVEN = """given first forename vorname rufname prenom imie nombre fname firstname voornaam roepnaam
 fornavn fornamn tilltalsnamn etunimi jmeno krestni keresztnev utonev nome prenume ainm christian
 imiona etunimet kutsumanimi jmena primeiro primer_nombre knownas known_as preferred onoma имя ім'я імя име όνομα givenname пiм'я"""
_SHORT_GIVEN = "fore forenames ad adi isim gn fn ime meno varda eesnimi voorletters initials"
_FAMILY = """family last surname nachname familienname zuname nazwisko apellido lname achternaam
 etternavn efternavn efternamn sukunimi prijmeni vezeteknev csaladnev cognome apelido sobrenome
 sloinne soyad soyadi soyisim ultimo perhenimi priezvisko prezime eponymo eponimo фамилия прізвище фамилия επώνυμο εpwnymo
 perekonnanimi uzvards pavarde priimek naam_achter"""
_SHORT_FAMILY = "sur nom sn ln nume"


def _ways(words: str) -> str:
    """Return a pattern for *words*, folded as text is, in capitals and in small letters."""
    found = dict.fromkeys(
        fold(written).lower()
        for word in words.split()
        for written in (word, word.upper(), word.title())
    )
    return any_of(sorted(found, key=len, reverse=True))


_GIVEN_WORDS = rf"(?:{_ways(_GIVEN)}|(?<![a-z])(?:{_ways(_SHORT_GIVEN)})(?![a-z]))"
_FAMILY_WORDS = rf"(?:{_ways(_FAMILY)}|nom de|(?<![a-z])(?:{_ways(_SHORT_FAMILY)})(?![a-z]))"
GIVEN_KEY = re.compile(rf"{_GIVEN_WORDS}", re.I)
FAMILY_KEY = re.compile(rf"{_FAMILY_WORDS}", re.I)
_FIELD = r"[\w -]{0,14}(?:\([^()\x1d\x1e]{1,16}\)\s?)?[\"']?[\s:=>|\[\x1d-\x1f]{1,8}[\"']?\s?"
_FAMILY_FIELD = re.compile(
    rf"(?:{_FAMILY_WORDS}{_FIELD}|(?:infix|tussenvoegsel|voorvoegsel){_FIELD}[\w. ]{{0,9}}[\"',;\s]{{1,4}}{_FAMILY_WORDS}{_FIELD})((?:[^\W\d_][\w'.-]* ){{0,4}})\Z",
    re.I,
)
_GIVEN_FIELD = re.compile(
    rf"(?:\w{{0,8}}{_GIVEN_WORDS}|(?<![a-z_])name){_FIELD}(?![\w-]{{1,14}}\s?[:=])([^\"',:;<>&={{}}\x1d-\x1f\n]{{1,40}})",
    re.I,
)
_FIRST_FIELD = re.compile(
    rf"[\"'](?:\w{{0,8}}{_GIVEN_WORDS})[\"']\s?:\s?[\"']([^\"',:;<>&={{}}\x1d-\x1f\n]{{1,40}})",
    re.I,
)
_NAME_FIELD = re.compile(r"[\"']name[\"']\s?:\s?[\"']\Z", re.I)
_FURTHER = re.compile(
    r"acimient|other_?(?:fore|given|first|name)|(?:name|vorname|prenom|nombre)_?2|middle|second_?name|mittel|zweit",
    re.I,
)
_SECOND_FIELD = re.compile(
    r"[\"']?[\s,;\x1d-\x1f]{1,4}[\"']?(?:apellido_?2|segundo_?apellido|apellido_?materno|materno|second_?last_?name)[\"']?[\s:=>|\x1d-\x1f]{1,8}[\"']?\s?([^\"',:;<>{}\x1d-\x1f\n]{1,40})",
    re.I,
)


def by_fields(name: Name, text: str, family: Token) -> str:
    """
    Return whose given name stands in a field of its own near the surname's.

    ``own``, ``initial``, ``other``, or an empty text where there are no such fields.
    """
    before = text[max(0, family.start - 44) : family.start]
    pattern = _GIVEN_FIELD
    labelled = _FAMILY_FIELD.search(before)
    own = {*name.middle, *name.barrels, *PARTICLES}
    if labelled is None or not own.issuperset(map(bare, (labelled[1] or "").split())):
        if _NAME_FIELD.search(before) is None:
            return ""
        pattern = _FIRST_FIELD
    low, high = record(text, family.start, family.end)
    near = sorted(
        (abs(field.start() - family.start), field[1])
        for field in pattern.finditer(text, low, high)
        if not field.start(1) <= family.start < field.end(1)
        and not _FURTHER.search(field[0])
        and bare(field[1]) not in name.middle
        and re.search(r"[^\W\d_]", field[1])
    )
    if len(near) > 1 and (low, high) == (0, len(text)):
        near = _of_same_row(text, family, pattern) or near
    said = [_of_value(name, value) for _distance, value in near[:2]]
    if not said:
        return ""
    if "initial" in said:
        return "own" if "own" in said else "initial"
    if said[0] == "own" and name.second and _another_second(name, text, family):
        return "other"
    return said[0]


_FAMILY_LABEL = re.compile(_FAMILY_WORDS + _FIELD, re.I)
_CUT = 225
"""A text with more in front of a surname, or behind it, may have been cut off there."""


def _of_same_row(text: str, family: Token, pattern: re.Pattern[str]) -> list[tuple[int, str]]:
    """Return the given name of the same row, where rows of fields follow each other without end."""
    labels = [(field.start(), True, field[1]) for field in pattern.finditer(text)]
    labels = [one for one in labels if not _FURTHER.search(text[one[0] : one[0] + 24])]
    surnames = [(field.start(), False, "") for field in _FAMILY_LABEL.finditer(text)]
    rows = sorted((*labels, *surnames))
    at = max((i for i, one in enumerate(rows) if not one[1] and one[0] < family.start), default=0)
    front = rows[at - 1] if at and rows[at - 1][1] else None
    back = rows[at + 1] if at + 1 < len(rows) and rows[at + 1][1] else None
    if front is None or back is None:
        return []
    if family.start < _CUT:
        before = rows[0][1]
    elif len(text) - family.end < _CUT:
        before = not rows[-1][1]
    else:
        return []
    return [(0, (front if before else back)[2])]


def _of_value(name: Name, value: str) -> str:
    """Return whose given name a field holds."""
    words = with_double_given(tokens_of(value), name.given, value)
    if any(word.bare in name.given for word in words):
        return "own"
    letters = "".join(word.bare for word in words)
    single = all(len(word.bare) == 1 for word in words)
    several = value.strip().isupper() and name.initials.startswith(letters)
    initial = words and len(letters) <= 3 and (single or several) and letters[:1] in name.heads
    return "initial" if initial else "other"


def _another_second(name: Name, text: str, family: Token) -> bool:
    """Return whether the field of the second surname holds another one than the person's."""
    second = _SECOND_FIELD.match(text, family.end)
    return second is not None and not any(
        token.bare in (*name.second, *(s[:1] for s in name.second))
        for token in tokens_of(second[1])
    )


def by_keys(text: str, one: Token, other: Token) -> bool:
    """Return whether both words stand behind names of fields, such as ``firstName``."""
    return all(_labelled(text, token, (GIVEN_KEY, FAMILY_KEY)) for token in (one, other))


_A_FAMILY = re.compile(r"Family (?=[A-Z](?!ame))")
"""A word that is no label: *Day Family Jams*."""


def _labelled(text: str, token: Token, kinds: Iterable[re.Pattern[str]]) -> bool:
    near = _A_FAMILY.sub("", text[max(0, token.start - 28) : token.start])
    near = spoken(near).lower()
    return any(kind.search(near) for kind in kinds)
