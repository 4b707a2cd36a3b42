"""The username check as a source: asks in, outcomes out, in the words of the report."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from privacyaudit.accounts.catalogue import ByHand, catalogue
from privacyaudit.accounts.names import username
from privacyaudit.accounts.rules import SLOT
from privacyaudit.accounts.verdicts import Memo, Verdict, Word, begin
from privacyaudit.accounts.verdicts import read as judge
from privacyaudit.errors import InputError
from privacyaudit.model import (
    Ask,
    Detail,
    DetailKind,
    ExposureKind,
    Match,
    NotChecked,
    NotSeen,
    Outcome,
    Person,
    Presence,
    Reason,
    Reply,
)
from privacyaudit.words import _

MOST = 5
"""Usernames of one person at most (rule E18)."""


def plan(person: Person) -> Iterator[Ask | NotChecked]:
    """Yield one ask for each username and site, and what is left to the person."""
    for detail in person.of(DetailKind.USERNAME)[:MOST]:
        try:
            name = username(detail.value)
        except InputError as fault:
            yield NotChecked(Reason.NOT_POSSIBLE, fault.says, place=_("All sites of our list"))
            continue
        for rule in catalogue().rules:
            first = begin(rule, detail, name)
            yield first if isinstance(first, Ask) else _unchecked(first, detail)
        for site in catalogue().by_hand:
            yield _look_yourself(site, detail, name)


def read(reply: Reply) -> Iterator[Outcome]:
    """Yield what *reply* means, or the ask that must come before it can be said."""
    memo = reply.ask.memo
    assert isinstance(memo, Memo)
    outcome = judge(reply)
    yield outcome if isinstance(outcome, Ask) else told(outcome, memo.detail)


def told(verdict: Verdict, detail: Detail) -> Presence | NotSeen | NotChecked:
    """Return a verdict in the words of the report."""
    rule = verdict.rule
    if verdict.word is Word.FOUND:
        return Presence(
            ExposureKind.ACCOUNTS,
            _("There is an account with this username here.")
            if rule.service
            else _(
                "There is an account with this username here. "
                "We have no steps for this site yet. Look for its help pages."
            ),
            detail=detail,
            match=Match.POSSIBLE,
            asks=_("There is an account with your username here. Is it yours?"),
            names=(rule.name,),
            address=verdict.address,
            place=rule.name,
            service=rule.service,
        )
    if verdict.word is Word.NOT_FOUND:
        return NotSeen(place=rule.name, labels=(detail.label,))
    return _unchecked(verdict, detail)


def _unchecked(verdict: Verdict, detail: Detail) -> NotChecked:
    reason = verdict.reason or Reason.NOT_POSSIBLE
    return NotChecked(
        reason,
        verdict.says,
        place=verdict.rule.name,
        by_hand=verdict.address,
        labels=(detail.label,),
    )


def _look_yourself(site: ByHand, detail: Detail, name: str) -> NotChecked:
    return NotChecked(
        Reason.BY_HAND,
        _("This site gives no honest answer to a program. You can look yourself."),
        place=site.name,
        by_hand=site.page.replace(SLOT, quote(name, safe="")),
        labels=(detail.label,),
    )
