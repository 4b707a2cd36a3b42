"""Personal names: taking one apart, and the ways in which it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from nicknames import NickNamer

from privacyaudit.reading.matching.bent import bent
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.nicknames import MORE_NICKNAMES, ORDINARY, TITLES
from privacyaudit.reading.matching.translit import spellings

PARTICLES = frozenset(
    """
    van von der den de da do dos das del della di du la le el al bin ibn ben zu zum zur ter ten
    y e mac mc o st san ni nic ui
""".split()
)
_SUFFIXES = frozenset("jr sr ii iii iv junior senior phd md obe mbe esq".split())
_WORD = re.compile(r"[^\s!-&(-,./:-@\[-^`{-~\x00-\x1f_-]+")


@dataclass(frozen=True, slots=True)
class Name:
    """A name taken apart: what must be there, and what may."""

    given: tuple[str, ...]
    """The given name and every other spelling and nickname of it, squashed."""
    middle: tuple[str, ...]
    family: tuple[str, ...]
    """Every spelling of the whole surname, squashed."""
    barrels: tuple[str, ...]
    """The parts of a double-barrelled surname."""
    ordinary: bool
    """Whether both names are also ordinary words."""
    single: str = ""
    """The only word, where there is but one."""


def bare(word: str) -> str:
    """Return *word* folded, in lower case, with letters and digits only."""
    return re.sub(r"[^0-9a-z\x80-\U0010ffff]", "", fold(word).lower())


_NICKS = NickNamer()


@lru_cache(maxsize=1024)
def short_names(given: str) -> tuple[str, ...]:
    """Return the nicknames of *given*, and the names it is a nickname of."""
    plain = bare(given)
    found = set(_NICKS.nicknames_of(plain)) | set(_NICKS.canonicals_of(plain))
    for group in MORE_NICKNAMES:
        if plain in group:
            found |= group
    found.discard(plain)
    return tuple(sorted(bare(name) for name in found if len(name) > 1))


@lru_cache(maxsize=512)
def taken_apart(value: str) -> Name:
    """Take a name as typed apart."""
    value = re.sub(r"\([^)]{0,60}\)", " ", value)
    if "," in value:
        last, _, first = value.partition(",")
        value = f"{first} {last}"
    tokens = [t for t in value.split() if bare(t)]
    while len(tokens) > 1 and bare(tokens[0]) in TITLES:
        tokens.pop(0)
    while len(tokens) > 1 and bare(tokens[-1]) in _SUFFIXES:
        tokens.pop()
    if len(tokens) < 2:
        single = bare(tokens[0]) if tokens else ""
        given = (*spellings(tokens[0]),) if tokens else ()
        return Name(given, (), (), (), single in ORDINARY, single)
    at = len(tokens) - 1
    while at > 1 and bare(tokens[at - 1]) in PARTICLES:
        at -= 1
    given_word, middles, family_words = tokens[0], tokens[1:at], tokens[at:]
    family_text = " ".join(family_words)
    barrels = tuple(
        bare(part)
        for part in re.split(r"[\s-]", fold(family_text))
        if len(bare(part)) > 2 and bare(part) not in PARTICLES
    )
    givens = dict.fromkeys(
        spelling for name in (given_word, *short_names(given_word)) for spelling in spellings(name)
    )
    return Name(
        tuple(givens),
        tuple(spelling for name in middles for spelling in spellings(name)),
        tuple(spellings(family_text)),
        barrels if len(barrels) > 1 else (),
        bare(given_word) in ORDINARY and bare(family_text) in ORDINARY,
    )


@lru_cache(maxsize=512)
def with_endings(value: str) -> Name:
    """Take a name apart, with the forms in which Slavic languages bend it."""
    name = taken_apart(value)
    words = re.sub(r"\([^)]{0,60}\)|,", " ", value).split()
    if name.single or len(words) < 2:
        return name
    first, last = (words[-1], words[0]) if "," in value else (words[0], words[-1])
    givens, families = bent(first, last)
    if len(name.barrels) == 2:
        families = (*families, name.barrels[1] + name.barrels[0])
    return replace(name, given=(*name.given, *givens), family=(*name.family, *families))


def forms(value: str, _region: str) -> Iterator[str]:
    """Yield the names run together both ways, then the surname as a word."""
    name = taken_apart(value)
    if name.single:
        for spelling in name.given:
            yield f" {spelling} " if spelling.isascii() else spelling
        return
    for family in name.family:
        for given in name.given:
            if len(given) + len(family) > 5 or not given.isascii():
                yield given + family
                yield family + given
        for middle in name.middle:
            yield name.given[0] + middle + family
        yield f" {family} "
    for family in re.split(r"[\s-]", fold(value).lower())[-1:]:
        if len(family) > 1:
            yield (
                f" {bare(family)} " if "'" not in family else f" {family.rpartition(chr(39))[2]} "
            )
    for barrel in name.barrels:
        yield f" {barrel} "
    for family in with_endings(value).family[len(name.family) :]:
        yield f" {family} "


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text, with where it stands."""

    text: str
    bare: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it is written as a name is; scripts without capitals always are."""
        return self.text[:1].isupper() or not self.text[:1].isascii()


def with_double_given(tokens: list[Token], name: Name, text: str) -> list[Token]:
    """Return *tokens* with the two parts of a double given name as one: *Jean-Baptiste*."""
    found: list[Token] = []
    for token in tokens:
        last = found[-1] if found else None
        if (
            last is not None
            and len(last.bare) > 1
            and text[last.end : token.start] in _WITHIN_GIVEN
            and last.bare + token.bare in name.given
        ):
            whole = Token(
                text[last.start : token.end], last.bare + token.bare, last.start, token.end
            )
            found[-1] = whole
        else:
            found.append(token)
    return found


_WITHIN_GIVEN = ("-", " ", "- ", " -", "\x1f", "-\x1f", "\x1f-", "_", "+", ".")


def tokens_of(text: str) -> list[Token]:
    """Return the words of *text*; a possessive's ending is no part of one."""
    found = []
    for match in _WORD.finditer(text):
        word, end = match[0], match.end()
        if word.endswith(("'s", "'S")):
            word, end = word[:-2], end - 2
        found.append(Token(word, bare(word), match.start(), end))
    return found
