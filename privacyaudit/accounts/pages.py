"""
Two pages side by side, with the names taken out: is one of them an account?

Plain string work in one pass, no HTML parser: these pages come from strangers,
and a parser can be made to hang. Nothing of a page leaves this module but a
yes or a no.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_WORD = re.compile(r"[^\W_]+", re.UNICODE)
_DIGIT = re.compile(r"\d")
_SKIPPED = ("script", "style", "noscript", "template", "svg")
NO_ACCOUNT = (
    "not found",
    "no results",
    "no such user",
    "no user",
    "no match",
    "nothing found",
    "does not exist",
    "doesn't exist",
    "did you mean",
    "search results",
    "no longer available",
    "isn't available",
    "not available",
    "unavailable",
    "suspended",
    "deleted",
    "deactivated",
    "banned",
    "nicht gefunden",
    "introuvable",
    "no encontrad",
    "non trovat",
    "não encontrad",
    "nie znaleziono",
    "не найден",
)
"""Words on a page that make it no proof of an account, in lower case."""
FEW = 3
"""Words of its own that a page must have to stand apart."""


def title_of(text: str) -> str:
    """Return what the first ``<title>`` holds, or nothing."""
    lower = text[:65536].lower()
    start = lower.find("<title")
    if start < 0:
        return ""
    start = lower.find(">", start) + 1
    end = lower.find("</title", start)
    if start == 0 or end < 0 or end - start > 1000:
        return ""
    return html.unescape(text[start:end]).strip()


def visible(text: str) -> str:
    """Return the text between the tags, scripts and styles left out."""
    return html.unescape(" ".join(_stretches(text)))


def _stretches(text: str) -> Iterator[str]:
    """Yield what stands between tags; an opening without an end hides the rest."""
    lower = text.lower()
    if len(lower) != len(text):  # some letters change length in lower case
        text = lower
    place = 0
    while True:
        opened = text.find("<", place)
        if opened < 0:
            yield text[place:]
            return
        if opened > place:
            yield text[place:opened]
        if text.startswith("<!--", opened):
            closed = text.find("-->", opened)
            place = closed + 3
        else:
            skipped = next((tag for tag in _SKIPPED if lower.startswith(tag, opened + 1)), "")
            closed = text.find(">", opened)
            if closed >= 0 and skipped:
                closed = lower.find(f"</{skipped}", closed)
                closed = text.find(">", closed) if closed >= 0 else closed
            place = closed + 1
        if closed < 0:
            return


@dataclass(frozen=True, slots=True)
class Outline:
    """What a page says once the name asked for is taken out."""

    words: frozenset[str] = field(repr=False)
    title: str = field(repr=False)
    names_it: bool
    """The name stands in the text or the title."""
    denies: bool
    """It says in words that there is no account, or no more."""


def outline(text: str, name: str) -> Outline:
    """Return the outline of a page that was asked for *name*."""
    seen = visible(text).casefold()
    title = title_of(text).casefold()
    without = name.casefold()
    names_it = without in seen or without in title
    bare = seen.replace(without, " ")
    words = frozenset(_steady(bare))
    return Outline(
        words,
        " ".join(_steady(title.replace(without, " "))),
        names_it,
        any(mark in bare or mark in title for mark in NO_ACCOUNT),
    )


def _steady(text: str) -> Iterator[str]:
    """Yield each word of a text once, without numbers, dates and one-time codes."""
    for word in dict.fromkeys(_WORD.findall(text)):
        if _DIGIT.search(word) is None:
            yield word[:40]


def told_apart(first: Outline, twin: Outline, other: Outline) -> bool:
    """
    Say whether *first* is clearly the page of an account, and the twins are not.

    Both twins are of invented names. Where these two differ from each other,
    the site changes its pages by itself, and nothing can be told. A page that
    a search would also give, for names that are only similar, is not enough.
    """
    noise = len(twin.words ^ other.words)
    own = len(first.words - twin.words - other.words)
    lost = len((twin.words & other.words) - first.words)
    if first.denies or not first.names_it:
        return False
    if own < FEW + 4 * noise or (lost == 0 and len(twin.words) > FEW):
        return False
    if twin.title != other.title:
        return False
    echoes = twin.names_it or other.names_it
    return not echoes or first.title != twin.title


def alike(one: Outline, other: Outline) -> bool:
    """Say whether two pages say the same once the names are taken out."""
    differ = len(one.words ^ other.words)
    return one.title == other.title and differ <= len(one.words) // 50
