"""The end of each thing that takes a while, and what some forms lead to, shown to a walk."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from privacyaudit.accounts.checker import Checked
from privacyaudit.accounts.verdicts import Verdict, Word
from privacyaudit.desk.answers import today
from privacyaudit.desk.jobs import Job
from privacyaudit.desk.naming import Usernames, prepare
from privacyaudit.desk.sealing import BackingUp, NewKey, Restoring, Training
from privacyaudit.desk.stamping import Stamping
from privacyaudit.model import DetailKind
from privacyaudit.store.backup import Made
from tests.accounts.test_lists import WMN
from tests.web.closely import Walk


def _ended(walk: Walk, job: Job, *paths: str) -> None:
    """Show *job* under way, and then the pages of its end."""
    job.stop()
    walk.guided.job = job
    walk.go("/working", type(job).__name__)
    job._ended.set()
    for path in paths:
        walk.go(path, f"{path} at its end")


def ends(walk: Walk, folder: Path) -> None:
    """Show the end of each thing that takes a while, and what some forms lead to."""
    told = walk.guided
    assert told.case is not None
    assert told.consent is not None
    around = walk.here.surroundings
    backup = BackingUp(told.case, folder / "b.age", "x")
    backup.made = Made(folder / "b.age", "0", 1, folder / "b.key")
    _ended(walk, backup, "/case/backup/made")
    restored = Restoring(folder / "b.age", "x", folder / "back")
    restored.case = "ABCD"
    _ended(walk, restored, "/restore/back")
    trained = Training(folder / "train")
    trained.case = "ABCD"
    _ended(walk, trained, "/case/train/made")
    stamp = Stamping(told.case, "AD1", "https://tsa.example/", around, "AD")
    stamp.at = datetime.now(UTC)
    _ended(walk, stamp, "/case/stamped")
    _ended(walk, NewKey(told.case, "x", lambda code: None))
    for practice in (True, False):
        told.practice = practice
        walk.go("/case/saved/AD1/stamp", f"stamp {practice}")
    own = {"sites": [{**WMN, "name": "A hobby"}, {**WMN, "name": "B", "cat": "dating"}]}
    told.naming = prepare("quill_sample", json.dumps(own).encode())
    walk.go("/usernames/agree")
    names = Usernames(told.naming, told.consent, today(), around)
    (rule,) = told.naming.listed.rules
    seen = Verdict(Word.FOUND, rule, "https://site.example/u/quill_sample")
    names.checked = Checked(
        (seen, replace(seen, word=Word.BLOCKED, says="Not today.")), (), (), True
    )
    _ended(walk, names, "/usernames/seen")
    names.kept = True
    walk.go("/usernames/seen", "kept names")
    for path, button in (("/case/check", "See now"), ("/computer", "Try it now")):
        walk.page.goto(walk.here.gate.origin + path)
        walk.rendered.clear()
        walk.page.get_by_role("button", name=button).click()
        walk.page.wait_for_selector("main [role=status]:not(#presses)")
        walk.look(f"{path} pressed")
    walk.go("/case?suggest=yes", "a suggestion")
    told.add(DetailKind.PLACE, "The Kettle hall")
    walk.page.goto(walk.here.gate.origin + "/case")
    walk.rendered.clear()
    walk.page.get_by_role("button", name="Close the case").click()
    walk.page.wait_for_selector("text=Keep what you changed")
    walk.look("closing")
