"""A training case: a person who does not exist, on this machine only."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from flask import Blueprint, Response, request
from flask import url_for as url

from privacyaudit.extras import need
from privacyaudit.web.app import go, house, page
from privacyaudit.web.forms import new_folder, one_line
from privacyaudit.web.guard import visit
from privacyaudit.web.views.working import begin

if TYPE_CHECKING:
    from privacyaudit.store.case import Case

part = Blueprint("training", __name__)


def practise() -> bool:
    """Put the made-up pages around the person, once; tell whether they are there."""
    home = house()
    if home.practice is not None:
        home.surroundings = home.practice()
        home.practice = None
    there = bool(home.surroundings.table)
    visit().guided.practice = there
    return there


def practise_in(case: Case) -> None:
    """In a training case only the made-up pages are asked; in any other, they are not."""
    from privacyaudit.desk import training

    if training.is_training(case):
        practise()
    else:
        visit().guided.practice = False


@part.route("/case/train", methods=["GET", "POST"])
def make() -> Response:
    """Make a training case in a new folder."""
    need("case", "sqlcipher3", "argon2")
    from privacyaudit.desk.sealing import Training

    errors: dict[str, str] = {}
    if request.method == "POST":
        folder = new_folder(errors, "folder")
        if not errors:
            return begin(Training(folder))
    return page(
        "train.html",
        errors=errors,
        folder=one_line("folder", 1000) or str(Path.home() / "training"),
        back=url("cases.door"),
    )


@part.get("/case/train/made")
def made() -> Response:
    """Say that it is made, and how it opens."""
    from privacyaudit.desk import training
    from privacyaudit.desk.sealing import Training

    job = visit().guided.job
    if not isinstance(job, Training) or not job.case:
        return go("training.make")
    return page("trained.html", job=job, words=training.PASSPHRASE, back=url("cases.door"))
