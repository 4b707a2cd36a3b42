"""Employers, schools, places and events: names of more than a person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from privacyaudit.model import DetailKind, Part
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.elsewhere import (
    place_core,
    place_everyday,
    place_initials,
    place_slots,
    place_turned,
    place_words,
)
from privacyaudit.reading.matching.elsewhere.same_words import AS_SAID
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.people.nicknames import ORDINARY
from privacyaudit.reading.matching.translit import in_serbian, romanised, spellings

_AND = frozenset(("and", "&", "und", "et", "i", "y", "agus", "+"))
_SAME = {
    "saint": ("st",),
    "st": ("saint",),
    "university": ("univ", "uni"),
    "school": ("sch", ""),
    "college": ("coll",),
    "primary": ("prim",),
    "secondary": ("sec",),
    "higher": ("hr",),
    "senior": ("sr",),
    "department": ("dept",),
    "international": ("intl",),
    "academy": ("acad",),
    "brothers": ("bros",),
    "centre": ("center", "ctr"),
    "center": ("centre", "ctr"),
    "church": ("ch",),
    "street": ("st",),
    "road": ("rd",),
    "community": ("comm",),
    "hospital": ("hosp",),
    "national": ("natl",),
    "services": ("svcs",),
    "mount": ("mt",),
    "theatre": ("theater",),
    "club": ("",),
}
_GENERIC = frozenset("school college academy primary club university the of".split())


@lru_cache(maxsize=512)
def _tokens(value: str) -> tuple[str, ...]:
    plain = [
        re.sub(r"[^0-9a-z\x80-\U0010ffff]", "", fold(word).lower())
        for word in place_slots.without_legal(place_slots.words_of(value))
    ]
    found = [token for token in plain if token]
    if len(found) > 1 and found[0] == "the":
        found = found[1:]
    return tuple(
        "and" if token in _AND and 0 < at < len(found) - 1 else token
        for at, token in enumerate(found)
    )


def forms(value: str, region: str) -> Iterator[str]:
    """Yield the name run together, without its legal suffix, with & and *and*, shortened."""
    tokens = _tokens(value)
    if not tokens:
        return
    runs = [""]
    for at, token in enumerate(tokens):
        choices = dict.fromkeys((token, *_SAME.get(token, ())))
        if token == "and":
            choices = dict.fromkeys(("and", "", "und", "et", "n", "i", "agus"))
        if token == "" or (at == 0 and "" in choices):
            choices.pop("", None)
        runs = [run + choice for run in runs for choice in choices][:16]
    single = len(tokens) == 1
    for run in dict.fromkeys(runs):
        if len(run) < 3:
            continue
        yield f" {run} " if single else run
    for spelling in spellings(_without_legal(value)):
        yield f" {spelling} " if single else spelling
    if region in _TWO_ALPHABETS:
        plain = _without_legal(value).lower()
        yield from (spellings(in_serbian(plain)) if plain.isascii() or _GAJ.search(plain) else ())
        if not plain.isascii():
            yield from (place_slots.plain_of(way) for way in romanised(plain))
    yield from place_core.forms(value)
    yield from place_turned.forms(tokens)
    yield from place_initials.forms(tokens)
    if short := place_turned.without_town(value, COMMON):
        yield from forms(short, region)
    for at in (place_slots.anchor(value, COMMON), place_slots.second_anchor(value, COMMON)):
        if at < 0:
            continue
        yield from (f" {stem}" for stem in sorted(place_slots.stems(value, at, region)))


_TWO_ALPHABETS = frozenset(("RS", "BA", "ME"))
_GAJ = re.compile("[a-zčćžšđ]")


def _without_legal(value: str) -> str:
    """Return *value* as typed, so that its umlauts can be written out, without its legal form."""
    return " ".join(place_slots.without_legal(place_slots.words_of(value)))


_SIDE = re.compile(r"(?<![A-Za-z])(?:North|South|East|West|New|Old|Upper|Lower|Great|Little) \Z")
_TOLD = (Part.TEXT, Part.TITLE, Part.HIDDEN, Part.PREVIEW)
"""Where people write sentences."""
_LABELS = """
    employer|employed|works?|working|worked|company|firm|job|joined|team|staff|brand|client|business|organi[sz]ation
    |arbeitgeber|firma|arbeitet|bei|praca|pracuje|pracodawca|employeur|travaille|chez|entreprise|societe|empresa|trabaja
    |empleador|lavora|azienda|werkt|werkgever|bedrijf|ltd|limited|inc|llc|gmbh|posted|user|username|alias|aka|nick
    |nickname|pseudo|pseudonym|handle|known as|called|account|profile|by|author|member|player|love|hugs|cheers|thanks|regards|hi|hey|dear|hello|from|lg|bises|pozdrawiam|przezwisko|ksywa
"""
_FOREIGN = """
    ТОВ|ООО|ПП|ФОП|АТ|ПАТ|компанія|компания|фірма|фирма|праці|працює|роботи|работает|работы|роботодавець|працює у|в компанії
    |псевдо|псевдонім|позивний|позывной|нік|ник|прізвисько|прозвище|на ім'я|εταιρεία|εργοδότης|εργάζεται|ψευδώνυμο
"""
_LABEL = re.compile(
    r"(?<![^\W\d_])(?:"
    + re.sub(r"\s*\n\s*", "", _LABELS)
    + "|"
    + "|".join(
        re.escape(fold(way))
        for word in re.sub(r"\s*\n\s*", "", _FOREIGN).split("|")
        for way in (word, word.upper(), word.title())
    )
    + r")(?![^\W\d_])[\w .]{0,4}[\s,:=\"'(@\x1d-\x1f-]{0,5}\Z",
    re.I,
)
"""What says in front of a word that it is a name."""
_LATIN = re.compile("[A-Za-z]")


def may_be_a_word(candidate: Candidate) -> bool:
    """Return whether one word stands where nothing shows that it is a name: no capital, mark or label."""
    found, typed = candidate.found.strip(), candidate.detail.value
    if candidate.part not in _TOLD or re.search(r"[\d_]", found):
        return False
    if _LATIN.search(typed) and not (found.islower() and re.search("[A-Z]", fold(typed))):
        return False
    before, after = candidate.before(40), candidate.after(2)
    if re.search(r"[@#/\"']\s?\Z", before) or re.match(r"[\"']|\.[a-z]", after):
        return False
    return _LABEL.search(before) is None


_STREET_BEHIND = re.compile(
    r"(?: [A-Z][A-Za-z]+){0,2} (?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Way|STREET|ST|ROAD|RD|LANE|LN|AVENUE|AVE|DRIVE|WAY)(?![A-Za-z])"
)
"""A street that is called as a school is but for its last word."""
_SITED = (DetailKind.SCHOOL, DetailKind.CHILD_SCHOOL, DetailKind.PLACE)


def confirm(candidate: Candidate) -> Verdict | None:
    """Judge a name, with its town or without."""
    short = place_turned.without_town(candidate.detail.value, COMMON)
    if not short:
        return _confirm(candidate)
    whole = place_slots.plain_of(candidate.found) not in _short_forms(short, candidate.region)
    verdict = _confirm(candidate) if whole else None
    if verdict is SURE:
        return verdict
    part = _confirm(place_turned.shortened(candidate, short))
    return place_turned.of_that_town(candidate, part) or verdict


@lru_cache(maxsize=512)
def _short_forms(value: str, region: str) -> frozenset[str]:
    return frozenset(form for form in forms(value, region) if not form.startswith(" "))


def _confirm(candidate: Candidate) -> Verdict | None:
    """Judge a name: whole words, capitals where it is also a word, not a part of another."""
    tokens = _tokens(candidate.detail.value)
    found = candidate.found
    if place_turned.is_turned(candidate, tokens):
        return place_turned.confirm(candidate)
    if place_initials.is_cut(candidate, tokens):
        return place_initials.confirm(candidate, tokens)
    if len(tokens) > 2 and place_core.is_core(candidate):
        return place_core.confirm(candidate)
    if len(tokens) > 1 and _is_a_part(candidate, tokens):
        verdict = place_words.confirm(candidate, COMMON)
        street = candidate.detail.kind in _SITED and _STREET_BEHIND.match(candidate.after(30))
        return None if street and verdict is not SURE else verdict
    before, after = candidate.before(2), candidate.after(2)
    if re.search(r"[A-Za-z0-9]\Z", before) or re.match(r"[A-Za-z0-9]", after):
        slug = re.search(r"[a-z][A-Z]|\x1f", before[-1:] + found + after[:1])
        if not slug or len(tokens) < 2:
            return None
    if re.search(r"[!?;]\s|:\s{1,2}[a-z]|[^\W\d_]{5}\.\s|[\x1d\n]\s*[\x1d\n]", found):
        return None
    if place_slots.ends_sentence(candidate.detail.value, found):
        return None
    said = re.findall(r"(?:[^\W_]|')+", found)
    several = len(said) > len(tokens) or re.search(r",\s", found) is not None
    if found.islower() and several and candidate.part not in ("link", "attribute"):
        return None  # words of everyday speech, divided otherwise
    if _SIDE.search(candidate.before(8)) and candidate.detail.kind in _SITED:
        street = _STREET_BEHIND.match(candidate.after(30))
        return None if street else unsure("It is part of a longer name.")
    if found.count("\x1e") > 1 or found.count("\x1d") > 1:
        return None
    if len(tokens) == 1:
        word = tokens[0]
        if word in ORDINARY or word in _COMMON:
            if not found[:1].isupper():
                return None
            return unsure("The name is also a common word.")
        if len(word) < 4 and not found.isupper():
            return None
        return unsure("The name is also a common word.") if may_be_a_word(candidate) else SURE
    if all(token in _COMMON or token in ORDINARY for token in tokens if token not in _GENERIC):
        if found.islower() and candidate.part not in ("link", "attribute", "data"):
            return None
    if re.match(r"-[A-Za-z]", after) or re.search(r"[A-Za-z]-\Z", before):
        return (
            SURE
            if candidate.part in ("link", "attribute", "data") or found.islower()
            else unsure("It is part of a longer name.")
        )
    if found.islower() and candidate.part in _TOLD and "and" in tokens:
        if "," in found or re.search(
            r"(?<![a-z])(?:an?|some|any|no|one)\s\Z", candidate.before(5), re.I
        ):
            return None  # words of a sentence
    if place_everyday.is_of_a_kind(
        candidate, said[-1], before=candidate.before(40), after=candidate.after(24)
    ):
        return None
    ends_generic = tokens[-1] in ("school", "club")
    if ends_generic and _STREET_BEHIND.match(candidate.after(30)):
        return None
    if ends_generic and not re.search(r"(?:sch(?:ool)?|club)\Z", found, re.I):
        if said[-1].islower() and (candidate.part in _TOLD or not found.islower()):
            return None
        if place_slots.plain_of(said[-1]) in AS_SAID and not re.match(" [A-Z]", after):
            return SURE
        return unsure("The name is there without its last word.")
    return SURE


def _is_a_part(candidate: Candidate, tokens: tuple[str, ...]) -> bool:
    """Return whether what was found is one word of the name only, or the beginning of it."""
    said = re.sub(r"[^0-9a-z\x80-\U0010ffff]", "", candidate.found.lower())
    if " " in candidate.found.strip():
        return False
    return len(said) < sum(map(len, tokens)) * 0.7 or any(
        way.startswith(said)
        for slot in place_slots.slots(candidate.detail.value)
        if not slot.phrase
        for way in slot.ways
    )


_COMMON = frozenset(
    """
    apple next target boots shell orange gap sky three subway amazon best buy park gym church
    library school market square station the green red blue first united central city general
    national world royal north south east west new old high main little great super fresh home
    house garden shop store coffee tea food kitchen pet book books music art sport sports
    fitness health care care beauty hair nails bar pub inn cafe restaurant hotel bread bakery
    butcher farm water fire earth air light bright star sun moon
""".split()
)
COMMON = _COMMON | _GENERIC | ORDINARY
"""Words that are too common to look for one of them."""
