"""Keeping track of requests in a case."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec

from privacyaudit.desk.books import put
from privacyaudit.errors import InputError
from privacyaudit.requested import Answered, Request, Standing, State, check, check_answer
from privacyaudit.store.case import Case
from privacyaudit.store.troubles import damaged
from privacyaudit.words import _

BOOK = "requests"


def add(case: Case, request: Request, today: date | None = None) -> str:
    """Write down a request; return its id. Raises InputError where it cannot be right."""
    return put(case, BOOK, check(request, today or _today()))


def answer(case: Case, ident: str, answered: Answered, today: date | None = None) -> Standing:
    """Write down what came of a request; raises InputError where it cannot follow."""
    standing = one(case, ident)
    put(case, BOOK, check_answer(standing, answered, today or _today()), ident)
    return one(case, ident)


def every(case: Case) -> tuple[Standing, ...]:
    """Return all requests as they stand, in the order they were written down."""
    found: dict[str, Standing] = {}
    for record in case.read(BOOK):
        if record.body is None:
            continue
        try:
            if record.id not in found:
                request = msgspec.json.decode(record.body, type=Request)
                found[record.id] = Standing(record.id, len(found) + 1, request)
            else:
                event = msgspec.json.decode(record.body, type=Answered)
                before = found[record.id]
                found[record.id] = Standing(
                    record.id, before.number, before.request, (*before.events, event)
                )
        except msgspec.MsgspecError:
            raise damaged() from None
    return tuple(found.values())


def one(case: Case, ident: str) -> Standing:
    """Return one request; raises InputError where there is none."""
    for standing in every(case):
        if standing.id == ident:
            return standing
    raise InputError(_("There is no such request."), _("List them, then try again."))


def numbered(case: Case, number: int) -> Standing:
    """Return the request with this *number*; raises InputError where there is none."""
    for standing in every(case):
        if standing.number == number:
            return standing
    raise InputError(_("There is no request of this number."), _("List them, then try again."))


def seen_gone(case: Case, digests: frozenset[str], audit: str, on: date) -> tuple[Standing, ...]:
    """
    Write 'seen gone' for each open or confirmed request whose things an audit saw gone.

    All of what it is about must be gone; a part is not enough.
    """
    changed = []
    for standing in every(case):
        about = set(standing.request.digests)
        waiting = standing.state in (State.REQUESTED, State.CONFIRMED, State.LONGER)
        if about and about <= digests and waiting:
            event = Answered(State.SEEN_GONE, max(on, standing.request.on), by=audit)
            changed.append(answer(case, standing.id, event, event.on))
    return tuple(changed)


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
