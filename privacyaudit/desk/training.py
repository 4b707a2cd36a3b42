"""Training: a case of a person who does not exist, to learn with; nothing leaves this machine."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from privacyaudit.demo import person as made_up
from privacyaudit.demo import web
from privacyaudit.desk import audit as audits
from privacyaudit.desk import case as cases
from privacyaudit.desk import demo, diary, requests
from privacyaudit.details import as_toml
from privacyaudit.diary import Incident, Sort
from privacyaudit.engine import agree
from privacyaudit.requested import Answered, Law, Request, State
from privacyaudit.store.case import Case
from privacyaudit.store.keys import STANDARD, Cost
from privacyaudit.words import _, mark

MARK = "training"
PASSPHRASE = "training people are made up"  # noqa: S105 - of a case in which nobody is real

TAKEN_DOWN: web.Answer = (404, {"Content-Type": "text/plain"}, b"There is no such page.")

HAPPENED: tuple[tuple[int, str, Sort, str], ...] = (
    (34, "21:05", Sort.CALL, mark("A silent call. The number was hidden.")),
    (27, "21:10", Sort.CALL, mark("Another silent call, at the same time.")),
    (20, "18:15", Sort.ONLINE, mark("A made-up account wrote under a picture of a cake.")),
    (13, "21:00", Sort.CALL, mark("Two silent calls.")),
    (6, "17:40", Sort.AT_WORK, mark("They stood across the road from the bakery.")),
    (2, "", Sort.GIFT, mark("A bunch of flowers on the step, without a card.")),
)
"""Days before today, the time, the sort and the words."""


def make(folder: Path, today: date | None = None, *, cost: Cost = STANDARD) -> Case:
    """
    Make a training case in the new folder *folder*, and return it open.

    Everyone and everything in it is made up. It opens with the passphrase
    that is printed, which everybody knows: no real case may be kept in it.
    """
    today = today or cases.today_here()
    case, _code = Case.create(folder, PASSPHRASE, cost=cost)
    case.set_fact(MARK, b"1")
    person = made_up.person()
    cases.take_details(case, as_toml(person, made_up.consent(today)).encode(), today)
    now = datetime.now(UTC)
    for days, clock, sort, words in HAPPENED:
        diary.add(case, Incident(today - timedelta(days=days), _(words), sort, clock), now)
    asked = Request(_("A made-up directory"), _("Take down an address"),
                    today - timedelta(days=40), Law.UK_GDPR)  # fmt: skip
    requests.add(case, asked, today)
    second = requests.add(
        case,
        Request(_("A made-up club"), _("Take a name off the team list"), today, Law.UK_GDPR),
        today,
    )
    requests.answer(case, second, Answered(State.CONFIRMED, today), today)
    _audit(case, today, gone=0)
    _audit(case, today, gone=1)
    return case


def is_training(case: Case) -> bool:
    """Tell whether everyone in *case* is made up."""
    return case.fact(MARK) is not None


def _audit(case: Case, today: date, gone: int) -> None:
    """Look at the made-up pages; the first *gone* of them have been taken down."""
    pages = web.pages()
    listed = [urlsplit(page.address) for page in made_up.person().pages[:gone]]
    for address in listed:
        pages[address.hostname or "", address.path] = TAKEN_DOWN
    with web.serve(pages) as table:
        around = audits.Surroundings(table=table, pace=demo.PACE)
        plan = audits.plan(cases.told(case, today).person, around)
        here = [line.source for line in plan.lines if set(line.hosts) <= {*table, ""}]
        agreed = agree(plan, made_up.consent(today), here)
        cases.keep(case, cases.run(case, agreed, around))
