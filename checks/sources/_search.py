"""What the search sources share: what may be searched for, and results as candidates."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator

from privacyaudit import Detail, DetailKind, Guidance, Outcome, Person, mark

from ._ask import emails, open_ones
from ._people import is_it_you
from ._read import document, not_there, text, unclear

OPT_IN = mark("It sends words about you to a search engine, which may keep them.")
SENDS = mark("your name with your work or school, your usernames and your email address")
FOUND = Guidance(
    mark("A search for your own details finds a page that shows more than one of them."),
    mark("A stranger who knows your name can find the same page."),
    (
        mark("Save a copy of the page first, if it may matter later."),
        mark("Ask the page's owner to take your details out."),
        mark("Ask the search engine to show its newer form."),
    ),
)
MOST = 12
"""Searches at most, so that one person's words do not fill a log."""
_TAG = re.compile(r"<[^<>]{0,200}>")


def searches(person: Person) -> Iterator[tuple[str, tuple[Detail, ...]]]:
    """
    Yield what may be searched for, with the details in it.

    Never an address, a number, a date, family, a child, or anything that is
    kept from the other person.
    """
    found: list[tuple[str, tuple[Detail, ...]]] = []
    with_it = open_ones(person, DetailKind.EMPLOYER, DetailKind.SCHOOL)
    for name in open_ones(person, DetailKind.NAME, DetailKind.FORMER_NAME, DetailKind.ALIAS):
        found += [(_quoted(name, more), (name, more)) for more in with_it]
        found.append((_quoted(name), (name,)))
    known = set(open_ones(person, DetailKind.EMAIL, DetailKind.USERNAME))
    alone = [*emails(person), *person.of(DetailKind.USERNAME)]
    found += [(_quoted(detail), (detail,)) for detail in alone if detail in known]
    yield from found[:MOST]


def _quoted(*details: Detail) -> str:
    return " ".join('"' + detail.value.replace('"', " ").strip() + '"' for detail in details)


def results(found: Iterable[object], *fields: str, none: bool = True) -> Iterator[Outcome]:
    """Yield each result as a candidate: its title and words, never its address."""
    kept = list(found)
    if not kept:
        yield not_there() if none else unclear()
    elif not all(text(one, "url") for one in kept):
        yield unclear()
    else:
        for one in kept[:20]:
            words = [html.unescape(_TAG.sub("", text(one, field))) for field in fields]
            yield document(words, is_it_you(), candidate=True)
