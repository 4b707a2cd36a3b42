"""Names that are not written as listed, cut short or bent, and others that are in the way."""

from __future__ import annotations

import re

from privacyaudit.model import DetailKind
from privacyaudit.plugins import Candidate
from privacyaudit.reading.matching.people.bent import bent
from privacyaudit.reading.matching.people.given import bare
from privacyaudit.reading.matching.people.names import Name

_SHORTEST = 5
"""Letters of a surname that a field may leave."""
_VOWELS = "aeiouyаеиіоуюяєї"


def as_listed(words: list[str], own: tuple[Name, ...]) -> bool:
    """Return whether *words* are the whole name as listed, but cut short or bent."""
    return _cut_short(words, own) or _bent_whole(words, own)


def _cut_short(words: list[str], own: tuple[Name, ...]) -> bool:
    """Return whether *words* are the surname as a short field cuts it, and initials: *KASTL RE*."""
    if len(words) < 2 or not all(len(word) < 3 for word in words[1:]):
        return False
    if len(words) > 2 and words[-1] in ("m", "f", "w"):
        words = words[:-1]  # the sex
    initials = "".join(words[1:])
    return len(words[0]) >= _SHORTEST and any(
        name.initials.lower().startswith(initials)
        and any(part.startswith(words[0]) for part in (*name.family, *name.core))
        for name in own
    )


def _bent_whole(words: list[str], own: tuple[Name, ...]) -> bool:
    """Return whether three or more *words* are the whole name, each by its stem."""
    if len(words) < 3:
        return False
    for name in own:
        if not (name.given and name.middle and name.family):
            continue
        left = [word for word in words if len(word) > 2]
        if len(left) != len(words):
            return False
        parts = (name.given[:1], name.middle, name.family)
        if all(_one_of(ways, left) for ways in parts) and all(
            _one_of((*name.given, *name.middle, *name.family, *name.core), [word]) for word in left
        ):
            return True
    return False


def _one_of(ways: tuple[str, ...], words: list[str]) -> bool:
    return any(_by_stem(way, word) for way in ways for word in words)


def _by_stem(name: str, word: str) -> bool:
    """Return whether *word* is *name* with an ending of its own."""
    stem = name.rstrip(_VOWELS)
    return word == name or (len(stem) > 3 and word.startswith(stem) and len(word) - len(stem) < 4)


def bent_there(candidate: Candidate, start: int) -> bool:
    """Return whether the person's name, bent as their language does, is in front of a date."""
    line = re.split(r"[\x1d\n;]", candidate.text[max(0, start - 90) : start])[-1]
    words = {bare(word) for word in re.split(r"[^\w'-]+", line)}
    for detail in candidate.listed:
        parts = detail.value.split()
        if detail.kind not in (DetailKind.NAME, DetailKind.FORMER_NAME) or len(parts) < 2:
            continue
        firsts, lasts = bent(parts[0], parts[-1], candidate.region)
        if words.intersection(firsts) and words.intersection(lasts):
            return True
    return False


_KIN_LABEL = re.compile(
    r"(?:\A|[\n;,|\x1d\x1e]|  )\s*(spouse|husband|wife|father|mother|partner|guardian|ehemann|ehefrau|vater|mutter|conjoint|epoux|epouse|pere|mere|conyuge|padre|madre|coniuge|malzonek|ojciec|matka)(?:'s)?"
    r" (?:dob|d\.o\.b\.?|date of birth|birth ?date|geb\.?|geburtsdatum|ne(?:e|\(e\))? le|fecha de nacimiento)\s?[:\x1e\x1d-]?\s{0,3}(?:\d\d?[./ -]\d\d?[./ -])?\Z",
    re.I,
)
"""A relative's birth under a label of its own: *Spouse DOB:*."""


def labelled_kin(text: str, start: int, own: tuple[Name, ...]) -> str:
    """Return ``perhaps`` where the label of a date says that it is a relative's, who is not the person."""
    label = _KIN_LABEL.search(text, max(0, start - 60), start)
    if label is None:
        return ""
    names = re.findall(rf"(?i:{label[1]})[^:\n]{{0,16}}:\s?([^:\n]{{3,50}})", text[: label.start()])
    words = {bare(word) for name in names for word in name.split()}
    return "" if any(words.intersection(name.given) for name in own) else "perhaps"


_CHILD_OF = re.compile(
    r"(?<![^\W\d_])(?:[SDWCH]/[Oo]|(?:father|mother|husband|guardian|parent|spouse)(?:'s|s')? name)\s?[.:-]{0,2}\s?"
    r"(?:(?:Mr|Mrs|Ms|Shri|Sri|Smt|Late|Dr)\.? ){0,2}(?:[A-Z][\w'-]*\.?[ ]?){1,4}"
)
"""Whose child or wife somebody is, as papers of India say: not whose birth it is."""
_PLACED = re.compile(
    r"(?:\A|(?<=[\"'\s,{]))(?:(?<=[\"'])[\w -]{0,16}[ _-])?(?:voie|rue|street|road|line ?_?\d|addr\w*|adress\w*|city|town|village|locality|commune|ville|ort|wohnort|stadt|strasse|calle|ciudad"
    r"|municipio|localidad|direccion|domicilio|state|county|region|land|country|pays|pais|province|provincia|miasto|ulica|miejscowosc|via|indirizzo|citta|comune|plaats|gemeente"
    r"|straat|gade|gatuadress|by|poststed|postort|varos|utca|kozterulet|ulice|mesto|obec|rua|cidade|morada|sokak|sehir|mahalle|ilce|katu|kaupunki|school|employer|company|club|team)"
    r"[\"']?\s?:\s?[\"']?[^\"'{}:;,|\x1d-\x1f\n]{0,80}?(?=[\"',;|{}\x1d-\x1f\n]|\s{2}|\Z)",
    re.I,
)
"""A place, a firm or a school under its label, whose words are nobody's name."""


_SURNAME_FIRST = re.compile(
    r"(?<![^\W\d_.-])([A-Z][a-z'-]{3,}), ([A-Z])\.(?: ?[A-Z]\.)?[ ,(]{1,6}(?:DOB|D\.O\.B|born|b\.|geb|ur\.|ne|\d)"
)
"""*Example, A.*, as lists have it, right in front of a birth."""
_ERA = re.compile(r"\(?(?:christian|common) era\)?", re.I)
"""What an Indian certificate says of its calendar: no person's name."""


def surname_first(before: str) -> list[str]:
    """Return the two words of a name as lists have it, *Example, A.*, in front of a birth."""
    found = _SURNAME_FIRST.search(before)
    return [bare(found[1]), bare(found[2])] if found else []


def without_others(before: str) -> str:
    """Return what stands in front of a date without the names that are not the subject's."""
    return _PLACED.sub(" ", _CHILD_OF.sub(" ", _ERA.sub(" ", before)))
