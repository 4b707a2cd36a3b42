"""The words of a text, as names are read in it."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import lru_cache

from privacyaudit.reading.matching.people.given import bare

_WORD = re.compile(r"M\.a(?![^\W\d_])|[^\s!-&(-,./:-@\[-^`{-~\x00-\x1f_-]+")
_ENDING = re.compile(
    r"(?<=[^\W\d_]{2})'(?:s|n?[iu]n|y?[aeiu]|[dt][ae]n?|y?l[ae]|em|ego|owi|om|a|u)\Z", re.I
)
"""What a possessive, or a language that bends names, writes behind an apostrophe."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text, with where it stands."""

    text: str
    bare: str
    start: int
    end: int
    capitals: bool = True
    """Whether folding keeps the capitals of the alphabet it is written in."""

    @property
    def capital(self) -> bool:
        """Whether it is written as a name is; scripts without capitals always are."""
        if self.text[:1].isdigit():
            return False
        return not self.capitals or self.text[:1].isupper() or not self.text[:1].isascii()

    @property
    def initial(self) -> bool:
        """Whether it is one letter, written large."""
        return len(self.bare) == 1 and (self.text.isupper() or not self.text.isascii())


def tokens_of(text: str, *, capitals: bool = True) -> list[Token]:
    """Return the words of *text*; a possessive's ending is no part of one."""
    return list(_tokens(text, capitals))


@lru_cache(maxsize=64)
def _tokens(text: str, capitals: bool) -> tuple[Token, ...]:
    # Kept for a moment: the detectors of several names look at the same words in turn.
    found = []
    for match in _WORD.finditer(text):
        word, start, end = match[0], match.start(), match.end()
        if word.startswith("'") or word.endswith("'"):
            start += len(word) - len(word.lstrip("'"))
            end -= len(word) - len(word.rstrip("'"))
            word = word.strip("'")
            if not word:
                continue
        ending = _ENDING.search(word) if "'" in word else None
        if ending is not None:
            end -= len(word) - ending.start()
            word = word[: ending.start()]
        found.append(Token(word, bare(word), start, end, capitals))
    return tuple(found)


_WITHIN = ("-", "-\n", " ", "- ", " -", "\x1f", "-\x1f", "\x1f-", "_", "+", ".")
_BEHIND_SHORT = (*_WITHIN, ". ", ".-", ". -", ".\x1f")
_MOST = 4


_MONTHS = frozenset("jan feb mar apr jun jul aug sep sept oct nov dec".split())


def cut_short(tokens: list[Token], given: str, text: str) -> list[Token]:
    """Return *tokens* with the given name in full where its first letters stand for it: *Reb.*, *Greg.*"""
    if len(given) < 5:
        return tokens
    return [
        replace(token, bare=given, end=token.end + 1)
        if 2 < len(token.bare) < len(given) - 1
        and text[token.end : token.end + 1] == "."
        and token.capital
        and given.startswith(token.bare)
        and token.bare[-1] not in "aeiouy"
        and token.bare not in _MONTHS
        else token
        for token in tokens
    ]


def _official(tokens: list[Token], at: int, end: int, text: str) -> bool:
    """Return whether given names are listed as notices list them: *DAY (Marie, Odile)*, *DAY Marie, Odile*."""
    if text[tokens[at].start - 1 : tokens[at].start] == "(":
        return True
    if tokens[end + 1].text.isupper() and not tokens[at].text.isupper():
        return False  # the next one's surname
    around = (tokens[at - 1 : at] if at else []) + tokens[end + 2 : end + 3]
    return any(len(one.bare) > 2 and one.text.isupper() for one in around)


def with_double_given(tokens: list[Token], given: Collection[str], text: str) -> list[Token]:
    """Return *tokens* with the parts of a double given name as one: *Jean-Baptiste*, *Mª Luz*."""
    longest = max(map(len, given), default=0)
    found: list[Token] = []
    at = 0
    while at < len(tokens):
        end, whole = at, tokens[at].bare
        best = at
        while end + 1 < len(tokens) and end - at < _MOST - 1 and len(whole) < longest:
            gaps = _BEHIND_SHORT if len(tokens[end].bare) < 3 else _WITHIN
            gap = text[tokens[end].end : tokens[end + 1].start]
            if gap not in gaps and not (gap == ", " and _official(tokens, at, end, text)):
                break
            if len(whole) == 1 and not tokens[at].capital:
                break
            end += 1
            whole += tokens[end].bare
            if whole in given:
                best = end
        if best > at:
            low, high = tokens[at].start, tokens[best].end
            joined = "".join(token.bare for token in tokens[at : best + 1])
            found.append(Token(text[low:high], joined, low, high, tokens[at].capitals))
        else:
            found.append(tokens[at])
        at = best + 1
    return found


_ELISION = re.compile(r"(?:d|l|qu|jusqu|lorsqu|puisqu)'(?=[^\W\d_])", re.I)


def without_elision(tokens: list[Token], given: Collection[str]) -> list[Token]:
    """Return *tokens* with *d'Anne* as *Anne*, where French glues a small word to a given name."""
    found = []
    for token in tokens:
        glued = _ELISION.match(token.text)
        rest = token.text[glued.end() :] if glued else ""
        if glued is not None and any(one.startswith(bare(rest)) for one in given):
            token = replace(token, text=rest, bare=bare(rest), start=token.start + glued.end())
        found.append(token)
    return found
