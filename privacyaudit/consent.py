"""Who agreed to what, until when; nothing runs without it (rules D1, D2, D4)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from privacyaudit.cleaning import clean
from privacyaudit.errors import ConsentError, Step
from privacyaudit.model import Consent, Detail, DetailKind, Role
from privacyaudit.words import _

_LONGEST = 200
"""Letters of each of its lines: they are printed."""
DAYS = 30
"""How long consent lasts where nobody says otherwise (rule D1)."""


def default_expiry(given: date) -> date:
    """Return the last day of a consent given on *given*."""
    return given + timedelta(days=DAYS)


NAMES = frozenset({DetailKind.NAME, DetailKind.FORMER_NAME, DetailKind.ALIAS})
_WORD = re.compile(r"[^\W\d_]{3,}")
"""Three letters or more: initials are no name."""


def names_someone(made_by: str, details: Iterable[Detail] = ()) -> str:
    """
    Return what is wrong with *made_by*, printed on each page, or an empty string (E12, J1).

    A first name and a surname are refused, and every name among the *details*.
    """
    if holds_a_name(made_by, details):
        return _("That is one of the names you gave. Write initials, or a case number.")
    if len(_WORD.findall(made_by)) > 1 and not any(map(str.isdecimal, made_by)):
        return _("That reads like a full name. Write initials, or a case number.")
    return ""


def holds_a_name(words: str, details: Iterable[Detail]) -> bool:
    """Return whether *words* hold a name among the *details*, or a part of one."""
    shown = " ".join(words.casefold().split())
    parts = set(_WORD.findall(shown))
    names = (" ".join(one.value.casefold().split()) for one in details if one.kind in NAMES)
    return any(name in shown or parts & set(_WORD.findall(name)) for name in names)


def give(
    role: Role, made_by: str, day: date, *, days: int = DAYS, seen_by: tuple[str, ...] = (),
    met: bool = False,
) -> Consent:  # fmt: skip
    """
    Return a consent given on *day*, for *days* at most 30.

    *met* says that an advocate knows who the client is (rule D4).

    :raises ConsentError: no audit may run under it, or *made_by* is a full name.
    """
    if wrong := names_someone(made_by):
        raise ConsentError(wrong, _("It is printed on each page."))
    return check(
        Consent(
            role, " ".join(made_by.split())[:40], day,
            day + timedelta(days=max(1, min(days, DAYS))),
            _("to see what is online about me, and reduce it"), seen_by,
            met and role is Role.ADVOCATE,
        ),
        day,
    )  # fmt: skip


def check(consent: Consent | None, today: date) -> Consent:
    """
    Return *consent* if an audit may run under it on *today*, cleaned for print.

    :raises ConsentError: there is none, it has not begun, it has ended, or an
        advocate has not checked who the client is.
    """
    if consent is None:
        raise ConsentError(
            _("There is no consent yet."),
            _("Say who agrees, to what, and until when."),
            Step.AGREE,
        )
    if not consent.made_by.strip():
        raise ConsentError(
            _("The consent does not say who made it."),
            _("Give initials or a case number as made_by."),
        )
    if consent.given > today:
        raise ConsentError(
            _("The consent starts on a later day."), _("Check the date under [consent].")
        )
    if consent.expires < today:
        raise ConsentError(
            _("The consent has ended."),
            _("Ask again if it is still wanted, and write the new dates under [consent]."),
        )
    if consent.expires < consent.given:
        raise ConsentError(
            _("The consent ends before it starts."), _("Check the dates under [consent].")
        )
    if consent.role is Role.ADVOCATE and not consent.identity_checked:
        raise ConsentError(
            _("The consent does not say that you know who your client is."),
            _("Meet them, or call a number you already had. Then set identity_checked = true."),
        )
    return replace(
        consent,
        made_by=clean(consent.made_by)[:_LONGEST],
        purpose=clean(consent.purpose)[:_LONGEST],
        seen_by=tuple(clean(one)[:_LONGEST] for one in consent.seen_by),
    )
