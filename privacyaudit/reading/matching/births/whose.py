"""Whose a birth date is: the name that stands in the same sentence, row or record."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from privacyaudit.model import Detail, DetailKind
from privacyaudit.plugins import Candidate
from privacyaudit.reading.matching.around import column_head, record
from privacyaudit.reading.matching.births import short_of
from privacyaudit.reading.matching.births.birth_words import BIRTH
from privacyaudit.reading.matching.births.calendar import NUMBERS
from privacyaudit.reading.matching.births.name_words import (
    HONORIFICS,
    NO_NAMES,
    NO_PERSON,
    given_names,
)
from privacyaudit.reading.matching.births.own_given import another_given, only_given, shorts
from privacyaudit.reading.matching.births.own_record import (
    in_other_letters,
    initials_of,
    of_kin,
    whole_name_there,
)
from privacyaudit.reading.matching.births.row_heads import by_heads
from privacyaudit.reading.matching.fold import BLOCK, CELL
from privacyaudit.reading.matching.people.given import bare
from privacyaudit.reading.matching.people.names import Name, taken_apart
from privacyaudit.reading.matching.people.nicknames import TITLES

_NAMED = (DetailKind.NAME, DetailKind.FORMER_NAME, DetailKind.ALIAS)
_ARTICLES = frozenset("der die das ein eine the this el il den det".split())
"""What makes a capital a calling: *Der Orgelbauer (\\* 8. April 1961)*."""
_TOKEN = r"[A-Z][A-Za-z'’-]*[A-Za-z](?![^\W\d_])\.?|[A-Z](?![^\W\d_])\.?(?![A-Za-z])"
_SPAN = re.compile(
    rf"(?<![\w@./-])(?:(?:[A-Z][A-Z'-]+[ ]){{0,2}}[A-Z][A-Z'-]+,[ ](?:{_TOKEN})(?:[ ](?:{_TOKEN})){{0,3}}|(?:{_TOKEN})(?:[ \x1f]{{1,2}}(?:(?:van|von|de|der|den|da|di|du|la|le|bin|al|zu|O)[ ])?(?:{_TOKEN})){{0,4}})"
)
_FOREIGN = re.compile(r"(?:[^\W\d_]{2,} ){1,2}[^\W\d_]{2,}[ \x1f]{0,2}[,(]")
_NAME_KEY = re.compile(
    r"(?<![a-z])(?:(?:full|first|given|fore|last|family|sur|display|nick|user)[ _-]?)?name|(?<![a-z])(?:vorname|nachname|prenom|nom|imie|nazwisko)(?![a-z])",
    re.I,
)
_KEYED = re.compile(
    rf"(?:{_NAME_KEY.pattern})(?!s)[\"']?[\s:=>\x1d-\x1f|]{{1,6}}[\"']?(?P<value>[^\"'{{}}\[\]\x1d-\x1f\n:;|<>]{{2,50}})",
    re.I,
)
_FOLLOWS = re.compile(
    rf"[\s,:)-]{{0,4}}(?i:(?:birth|born) of |patient:? |name:? )?(?P<name>{_SPAN.pattern})"
)
_RELATED = re.compile(
    r"(?:(?<![a-z])(?:of|to|with|and|by|from|wife|husband|son|daughter|von|mit|z|de|des|di|do|da|del|della|du|et|avec)|,)\s*\Z",
    re.I,
)


@lru_cache(maxsize=64)
def _names(listed: tuple[Detail, ...]) -> tuple[Name, ...]:
    return tuple(taken_apart(detail.value) for detail in listed if detail.kind in _NAMED)


def whose(candidate: Candidate, start: int, end: int) -> str:
    """
    Return whose the date at ``text[start:end]`` is, as far as a name tells.

    ``own`` by the person's name, ``other`` by somebody else's, ``perhaps`` where a
    reader would hesitate, an empty text where no name stands near.
    """
    own = _names(tuple(candidate.listed))
    if not own:
        return ""
    text = candidate.text
    said = short_of.labelled_kin(text, start, own)
    if said:
        return said
    said = _near(text, start, end, own)
    if said == "perhaps" and short_of.bent_there(candidate, start):
        return "own"
    if said in ("", "own") or of_kin(text, start):
        return said
    there = whole_name_there(text, start, end, own, among_others=said == "other")
    return "own" if there else said


def _near(text: str, start: int, end: int, own: tuple[Name, ...]) -> str:
    """Return whose name stands nearest to a date, by its record, its row, or its sentence."""
    keyed = list(_by_keys(text, start, end, own))
    if keyed:
        return _together(keyed)
    row = _row(text, start, end)
    if row is not None:
        found = by_heads(text, *row, own)
        if found:
            return found
        said = [
            _of(tokens, own, head=bool(_NAME_KEY.search(column_head(text, at))))
            for at, tokens in _spans(text, *row)
            if not start <= at < end
        ]
        found = _together([word for word in said if word])
        if found:
            return found
    if of_kin(text, start):
        return "perhaps"
    return _in_sentence(text, start, end, own) or _headed(text, start, own)


def named_in(candidate: Candidate, words: str) -> str:
    """Return whose name *words* are, as far as one can tell."""
    own = _names(tuple(candidate.listed))
    return _of([bare(word) for word in re.split(r"[\s,]+", words) if word], own)


def is_others(candidate: Candidate, given: str) -> bool:
    """Return whether *given*, alone, is a given name and none of the person's."""
    return _of([bare(given)], _names(tuple(candidate.listed)), bound=True) == "other"


def _together(said: Sequence[str]) -> str:
    for word in ("own", "perhaps", "other"):
        if word in said:
            return "own" if word == "own" else word
    return ""


_ALSO_NAMES = frozenset(("marco", "julio", "june", "reg"))
"""Months of some language that people are called as well."""


def _of(
    tokens: list[str], own: tuple[Name, ...], *, head: bool = False, bound: bool = False
) -> str:
    """Return whose name *tokens* are: the person's, another's, or no name at all."""
    titled = not HONORIFICS.isdisjoint(tokens)
    words = [token for token in tokens if token and token not in TITLES]
    if NO_PERSON.intersection(words):
        return ""
    while words and words[0] in NO_NAMES:
        if words[0] in _ALSO_NAMES and len(words) > 1 and words[1] not in NO_NAMES:
            break
        words.pop(0)
    while words and words[-1] in NO_NAMES:
        words.pop()
    if not words:
        return ""
    if initials_of(words, own) or short_of.as_listed(words, own):
        return "own"
    joined = "".join(words)
    perhaps = False
    for name in own:
        given = any(word in name.given or word in shorts(name.middle) for word in words)
        family = any(part in joined for part in name.family) if name.family else False
        family = family or any(word in name.barrels or word in name.core for word in words)
        given = given or (family and any(len(part) > 5 and part in joined for part in name.given))
        if given and len(words) == 2 and len(words[1]) == 1:
            heads = {part[:1] for part in (*name.family, *name.barrels, *name.core)}
            family = family or words[1] in heads
        initial = bool(name.given) and any(len(w) == 1 and w == name.given[0][:1] for w in words)
        if (
            given and (family or len(words) == 1 or not name.family or only_given(words, name))
        ) or (family and initial):
            return "own"
        if family and (titled or len(words) == 1):
            return "own"
        if family and not given and len(words) > 1 and another_given(words, name):
            continue
        perhaps = perhaps or given or family
    if words[0] in _ARTICLES and not given_names().intersection(words):
        return ""
    if len(words) == 1 and not titled:
        alone = bound and words[0] in given_names() and words[0] not in NUMBERS
        return "other" if alone else ""
    if perhaps:
        return "perhaps"
    if head or titled or words[0] in _ALSO_NAMES or any(w in given_names() for w in words):
        return "other"
    return "perhaps" if bound and not any(word in NO_NAMES for word in words) else ""


_AT_BIRTH = re.compile(
    r"(?<![^\W\d_])(?:born|nat[oaei]|nee?s?|naissance|geb(?:oren|\.)?|ur(?:\.|odz\w{0,4})|nacid[oa]|nacio|nascid[oa]|nasceu|nacque"
    r"|fodt|fodd|narozena?|syntynyt|nascut|nascuta|geboorteplaats) (?:in|at|near|on|a|en|em|w|we|v|ve|te|op|i|bei|zu|im|nel|nella|na|no) \Z"
    r"|(?<![^\W\d_])(?:places?|luogo|lieu|lugar|local|geburtsort|ort|miejsce|(?:geboorte)?plaats|fodested|fodeort|sted|misto|miesto|locul|mjesto|kraj|syntymapaikka)(?: [a-z.&/-]{1,14}){0,5}\s?:[\s\x1e\x1f]{1,3}\Z",
    re.I,
)
"""What stands in front of the place of a birth, which is nobody's name."""


def _spans(text: str, low: int, high: int) -> Iterator[tuple[int, list[str]]]:
    place = -1
    for span in _SPAN.finditer(text, low, high):
        goes_on = place >= 0 and text[place : span.start()] in (", ", " (", " - ", "/", ", en ")
        if goes_on or _AT_BIRTH.search(text[max(low, span.start() - 40) : span.start()]):
            place = span.end()
            continue
        said = BIRTH.sub(" ", span[0])
        yield span.start(), [bare(word) for word in re.split(r"[\s,\x1f]+", said) if word]


def _by_keys(text: str, start: int, end: int, own: tuple[Name, ...]) -> Iterator[str]:
    """Yield whose the names are that stand under keys of the same record."""
    low, high = record(text, start, end, inner=False)
    if (low, high) == (0, len(text)):
        return
    tokens = [
        bare(word)
        for key in _KEYED.finditer(text, low, high)
        for word in key["value"].split()
        if word
    ]
    if tokens:
        yield _of(tokens, own, head=True) or ""


def _row(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where the row of a table begins and ends in which a date stands."""
    low = text.rfind(BLOCK, 0, start) + 1
    high = text.find(BLOCK, end)
    high = len(text) if high < 0 else high
    return (low, high) if CELL in text[low:high] else None


def _in_sentence(text: str, start: int, end: int, own: tuple[Name, ...]) -> str:
    """Return whose name stands in the same sentence, the nearest in front of the date."""
    low = max(text.rfind(BLOCK, 0, start), text.rfind("\n", 0, start)) + 1
    before = short_of.without_others(text[max(low, start - 90) : start])
    label = list(BIRTH.finditer(before))[-1:]
    if label and len(before) - label[0].end() < 6 and "." in label[0][0]:
        before = before[: label[0].start()]
    for stop in reversed(
        list(
            re.finditer(
                r"(?<![A-Z])(?<!\b[a-z])(?<!geb)(?<!ur)(?<!dr)(?<!Dr)(?<!\d)[.!?;]\s+(?=[A-Z])",
                before,
            )
        )
    ):
        before = before[stop.end() :]
        break
    spans = list(_spans(before, 0, len(before)))
    for number, (at, tokens) in reversed(list(enumerate(spans))):
        said = _of(tokens, own, bound=True)
        if not said and len(tokens) == 1 and tokens[0] not in NO_NAMES:
            said = "perhaps" if _BORN.match(before, at) else ""
        if not said:
            continue
        if said != "own" and number and _RELATED.search(before[:at]):
            if any(_of(earlier, own) == "own" for _at, earlier in spans[:number]):
                return "own"
        return said
    if listed := short_of.surname_first(before):
        return _of(listed, own, head=True)
    said = in_other_letters(before + " " + _STOP.split(text[end : end + 60], maxsplit=1)[0], own)
    if said:
        return said
    foreign = [found for found in _FOREIGN.finditer(before) if not found[0].isascii()]
    if foreign:
        said = _of([bare(word) for word in foreign[-1][0].strip(" ,(\x1f").split()], own)
        return "own" if said == "own" else "perhaps"
    after = text[end : end + 60].partition(BLOCK)[0]
    follows = _FOLLOWS.match(after)
    if follows:
        tokens = [bare(word) for word in re.split(r"[\s,\x1f]+", follows["name"]) if word]
        verb = re.search(r"\sof |patient|name", follows[0], re.I) or re.match(
            r"\s(?:is|was)\s(?:born|birth)|'s (?:birth|bday)", after[follows.end() :]
        )
        if verb:
            return _of(tokens, own, bound=True)
    return ""


_BORN = re.compile(r"[A-Z][a-z]{2,} (?:was|is|wurde|est|fue|zostala?) (?:born|nee?|geb)")
"""A single name that may be given: *Morag was born on*."""


_STOP = re.compile(r"[\x00\x1d\x1e\n]|[.!?;](?:\s|\Z)")


def _headed(text: str, start: int, own: tuple[Name, ...]) -> str:
    """Return whose name is the nearest line of its own above the date, or labelled as a name."""
    blocks = re.split(rf"[{BLOCK}\n]", text[max(0, start - 160) : start])[int(start > 160) : -1]
    labelled = False
    for block in reversed([block for block in blocks if block.strip(" \n\x1e\x1f")][-4:]):
        line = block.strip(" \n\x1e\x1f")
        label = re.match(rf"(?:{_NAME_KEY.pattern}|fn(?=:))\s?[:\x1e]?\s*", line, re.I)
        value = line[label.end() :].strip(" \n\x1e\x1f") if label else line
        if CELL in value:
            continue  # a row of a table is another's record
        spans = list(_spans(value, 0, len(value)))
        if len(spans) == 1 and len(value) < 45 and len(value.split()) < 5:
            said = _of(spans[0][1], own, head=bool(label) or labelled)
            if said:
                return said
        labelled = False
    return ""
