"""The plan: what would be sent to whom, agreed source by source (rule D2)."""

from __future__ import annotations

from flask import Blueprint, Response, request
from flask import url_for as url

from privacyaudit.consent import names_someone
from privacyaudit.desk import audit as desk
from privacyaudit.desk import profiles
from privacyaudit.desk.given import Given, in_memory
from privacyaudit.desk.look import Look
from privacyaudit.desk.safety import should_stop
from privacyaudit.engine import agree
from privacyaudit.model import Capability, PlanLine
from privacyaudit.report.cards import notice_words
from privacyaudit.web.app import go, house, page
from privacyaudit.web.forms import pressed
from privacyaudit.web.guard import visit
from privacyaudit.words import _, mark

part = Blueprint("planning", __name__)

KINDS = {
    Capability.YOUR_FILES: mark("Your own files, on this computer"),
    Capability.YOUR_PAGES: mark("The pages you listed"),
    Capability.PROFILE_API: mark("Accounts and sites of yours"),
    Capability.USERNAME_CHECK: mark("Other sites where your username may be"),
    Capability.SEARCH: mark("Search engines"),
    Capability.REGISTER: mark("Public registers"),
    Capability.ARCHIVE: mark("Old copies of pages"),
    Capability.BREACH: mark("Lists of stolen log-in details"),
}


STARTS = {
    profiles.Profile.OFFLINE.value: mark("Only what stays on this computer"),
    profiles.Profile.CAREFUL.value: mark("All but those to think about"),
}
"""Ticks to begin with; what needs a thought of its own is in none of them."""


def groups(lines: list[PlanLine]) -> list[tuple[str, str, list[PlanLine]]]:
    """Return *lines* of a plan by kind: an id, a heading, and the lines."""
    made = [
        (kind.value, _(title), [line for line in lines if line.capability is kind])
        for kind, title in KINDS.items()
    ]
    return [one for one in made if one[2]]


def _made_up(line: PlanLine, around: desk.Surroundings) -> bool:
    """Tell whether *line* asks only the made-up sites: in training, nothing leaves here."""
    return set(line.hosts) <= {*(around.table or ()), ""}


@part.route("/plan", methods=["GET", "POST"])
def plan() -> Response:
    """Show what would be sent to whom; a tick is a yes to that one."""
    guided = visit().guided
    if guided.consent is None or names_someone(guided.consent.made_by, guided.details.values()):
        return go("agreeing.agree")
    if should_stop(guided.circumstances) and not guided.go_on:
        return go("safety.pause")
    if guided.running:
        return go("looking.now")
    around = house().surroundings
    made = desk.plan(guided.person(), around)
    offered = [one for one in made.lines if not guided.practice or _made_up(one, around)]
    errors: dict[str, str] = {}
    if request.method == "POST":
        there = {line.source for line in offered}
        chosen = there & set(request.form.getlist("source"))
        button = pressed()
        if button.startswith("all-"):
            chosen |= {
                line.source
                for line in offered
                if f"all-{line.capability.value}" == button and not line.opt_in
            }
        elif button in STARTS:
            chosen = there & profiles.chosen(made, profiles.Profile(button))
        guided.chosen = chosen
        if button.startswith("all-"):
            order = [f"all-{ident}" for ident, _title, _lines in groups(offered)]
            back = order.index(button) + 2 if button in order else 1
            return go("planning.plan", _anchor=str(back))
        if button in STARTS:
            return go("planning.plan", _anchor="1")
        if chosen:
            agreed = agree(made, guided.consent, chosen)
            given = {
                in_memory(key, one): one
                for key, one in guided.files.items()
                if isinstance(one, Given)
            }
            key = guided.case.key if guided.case else None
            guided.start(Look(agreed, around, given, key, guided.finish, later=guided.later))
            return go("looking.now")
        errors["source"] = _("Tick at least one place to look. Nothing was sent.")
    return page(
        "plan.html",
        errors=errors,
        groups=groups(offered),
        starts=STARTS,
        around=around,
        chosen=guided.chosen,
        left_out=made.not_checked,
        noticed=notice_words,
        nothing=not (guided.details or guided.pages or guided.files),
        back=url("places.avoid"),
    )
