"""
The username check: does an account with this name exist on these sites?

A name the person gave is looked for on sites that anybody can read. Every hit
is a question ('is it yours?'), never a conclusion, and nothing that a page
shows is kept. The parts: ``rules`` (what is known of a site), ``catalogue``
and ``lists`` (where the rules come from), ``exclusions`` (what is never
asked), ``blocks`` and ``pages`` (what an answer is), ``verdicts`` (what it
means), ``checker`` (many sites at once). The functions here are what the
source in ``checks/sources`` calls; they reach nothing by themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from privacyaudit.model import Ask, NotChecked, Outcome, Person, Reply

__all__ = ["hosts", "plan", "read", "templates"]


def plan(person: Person) -> Iterator[Ask | NotChecked]:
    """Yield one ask for each username and site of our list, and what is left to the person."""
    from privacyaudit.accounts import asking

    return asking.plan(person)


def read(reply: Reply) -> Iterator[Outcome]:
    """Yield what a reply means, or the ask that must come before it can be said."""
    from privacyaudit.accounts import asking

    return asking.read(reply)


def hosts() -> tuple[str, ...]:
    """Return the hosts of our list."""
    from privacyaudit.accounts.catalogue import catalogue

    return tuple(dict.fromkeys(rule.host for rule in catalogue().rules))


def templates() -> tuple[str, ...]:
    """Return every address of our list, with a place for the name."""
    from privacyaudit.accounts.catalogue import catalogue

    return tuple(dict.fromkeys(rule.check for rule in catalogue().rules))
