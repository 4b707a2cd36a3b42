"""The demo: a real audit of a made-up person, over a small web on this machine."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from privacyaudit.demo import person as made_up
from privacyaudit.demo import web
from privacyaudit.demo.answers import answers
from privacyaudit.demo.seeded import Result, compare
from privacyaudit.desk import audit as desk
from privacyaudit.engine import Listen, agree
from privacyaudit.model import Audit

PACE = 0.02
"""Seconds between two requests to one of the demo's hosts, which are all this machine."""


@dataclass(frozen=True, slots=True)
class Demo:
    """The demo's audit, and how it compares with what was put on its pages."""

    audit: Audit
    result: Result


def run(today: date, listen: Listen | None = None) -> Demo:
    """Audit the made-up person; nothing leaves this machine, and nothing is kept."""
    with web.serve({**web.pages(), **answers()}) as table:
        around = desk.Surroundings(table=table, pace=PACE)
        plan = desk.plan(made_up.person(), around)
        here = [line.source for line in plan.lines if set(line.hosts) <= {*table, ""}]
        agreed = agree(plan, made_up.consent(today), here)
        audit = desk.run(agreed, listen=listen, surroundings=around)
    return Demo(audit, compare(audit))
