"""
An audit for other programs: JSON with a published schema, and a CSV of the actions.

Both hold labels and never a value. Web addresses are in the helper's JSON
only, and no set holds the address of a child's school (rule I4).
"""

from __future__ import annotations

import csv as csv_
import io
import json as json_
from datetime import UTC, datetime
from importlib.resources import files
from typing import Any

from privacyaudit.cleaning import cell, clean
from privacyaudit.kinds import what_of
from privacyaudit.model import Action, Audit, Exposure, Role
from privacyaudit.recordfirst import is_live
from privacyaudit.report import rows
from privacyaudit.report.cards import notice_words
from privacyaudit.report.contents import SETS, Which
from privacyaudit.words import _, reason_says

VERSION = 1
"""The shape of the JSON; it is raised whenever a field is taken away or changes its meaning."""


def schema() -> dict[str, Any]:
    """Return the JSON Schema of :func:`json`."""
    words = files("privacyaudit.report").joinpath("schema.json").read_text("utf-8")
    made: dict[str, Any] = json_.loads(words)
    return made


def json(audit: Audit, which: Which = "me") -> str:
    """
    Return *audit* as JSON, in the shape that :func:`schema` gives.

    Keys are sorted and times are in UTC, so that the same audit gives the
    same bytes.
    """
    if which not in SETS:
        raise ValueError(f"There is no print set {which!r}; there are {', '.join(SETS)}.")
    full = which != "me"
    secret = frozenset(rows.hidden(audit).values())
    made: dict[str, Any] = {
        "version": VERSION,
        "set": which,
        "audit": audit.id,
        "started": _time(audit.started),
        "finished": _time(audit.finished),
        "stopped": audit.stopped,
        "region": audit.region,
        "made_by": audit.consent.made_by,
        "role": "advocate" if audit.consent.role is Role.ADVOCATE else "self",
        "consent_until": audit.consent.expires.isoformat(),
        "looked_for": list(rows.looked_for(audit)),
        "looked_at": [
            {"where": one.label, "sent": one.shares, "to": one.whom, "times": one.requests}
            for one in rows.looked(audit)
        ],
        "exposures": [_exposure(one, full, secret) for one in audit.exposures],
        "not_seen": [
            {"where": place, "what": ", ".join(what)} for place, what in rows.not_seen(audit)
        ],
        "not_checked": _not_checked(audit),
        "not_listed": {one.kind: _count(audit, one.kind) for one in audit.unlisted},
        "open_questions": len(rows.questions(audit)),
        "versions": dict(audit.versions) if full else {},
    }
    if which != "police":  # the record, without advice or what things mean together
        made["together"] = [
            {"rule": one.rule, "says": one.says, "exposures": list(one.exposures)}
            for one in audit.combinations
        ]
        made["actions"] = [_action(one) for one in audit.actions]
    return json_.dumps(made, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _time(when: datetime) -> str:
    return str(when.astimezone(UTC).isoformat(timespec="seconds"))


def _count(audit: Audit, kind: str) -> int:
    return sum(one.count for one in audit.unlisted if one.kind == kind)


def _not_checked(audit: Audit) -> list[dict[str, str]]:
    schools = rows.hidden(audit)
    return [
        {
            "where": schools.get(one.place, one.place) or one.source,
            "reason": one.reason,
            "says": one.says or reason_says(one.reason),
        }
        for one in audit.not_checked
    ]


def _exposure(exposure: Exposure, full: bool, secret: frozenset[str]) -> dict[str, Any]:
    made: dict[str, Any] = {
        "key": exposure.key,
        "kind": exposure.kind,
        "what": what_of(exposure),
        "where": exposure.place,
        "sure": exposure.match == "confirmed",
    }
    if full:
        made["address"] = "" if rows.off_paper(exposure, secret) else exposure.address
        made["seen"] = [
            {
                "at": _time(one.at),
                "source": one.source,
                "sha256": one.evidence.sha256 if one.evidence else "",
            }
            for one in exposure.findings
        ]
    return made


def _action(action: Action) -> dict[str, Any]:
    return {
        "id": action.id,
        "when": action.group,
        "title": action.title,
        "shows": list(action.shows),
        "why": action.why,
        "could_notice": action.could_notice,
        "notice_why": action.notice_why,
        "save_evidence_first": action.save_evidence_first,
        "steps": list(action.steps),
        "steps_checked": action.steps_verified,
        "asks_for": list(action.asks_for),
        "do_not_give": list(action.do_not_give),
        "cautions": list(action.cautions),
        "how_long": action.how_long,
        "if_not": action.if_not,
        "reversible": action.reversible,
        "service": action.service,
        "exposures": list(action.exposures),
    }


def csv(audit: Audit) -> str:
    """
    Return the actions of *audit* as CSV, one in a row, to be ticked off in a table.

    No cell can be read as a formula by a spreadsheet; every cell is quoted.
    """
    held = io.StringIO()
    out = csv_.writer(held, lineterminator="\r\n", quoting=csv_.QUOTE_ALL)
    out.writerow(
        [
            _("Number"),
            _("When"),
            _("What you can do"),
            _("What is shown"),
            _("Why it matters"),
            _("Could they notice?"),
            _("Keep a record first"),
            _("Steps"),
            _("How long"),
            _("Done"),
            _("I leave it"),
        ]
    )
    for number, action in enumerate(audit.actions, 1):
        out.writerow(map(_plain, _row(number, action)))
    return held.getvalue()


def _row(number: int, action: Action) -> list[str]:
    when = {
        "first": _("Do first"),
        "next": _("Do next"),
        "together": _("Together, at a time you choose"),
        "later": _("When you can"),
        "leave": _("Leave it, if you want"),
    }[action.group]
    steps = " ".join(f"{place}. {step}" for place, step in enumerate(action.steps, 1))
    return [
        str(number),
        when,
        action.title,
        "; ".join(action.shows),
        action.why,
        f"{notice_words(action.could_notice)} {action.notice_why}",
        _("yes") if action.save_evidence_first and not is_live(action) else _("no"),
        steps,
        action.how_long,
        "",
        "",
    ]


def _plain(words: str) -> str:
    """Return *words* as one cell that a spreadsheet shows and never runs."""
    return cell(" ".join(clean(words).split()))
