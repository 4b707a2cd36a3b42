"""What the report says of where to begin, of numbers of files, and of logging in."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from privacyaudit import Person, report
from privacyaudit.conclusions import conclude
from privacyaudit.desk import numbering
from privacyaudit.model import Audit, NotChecked, Reason
from privacyaudit.report import SETS, Which
from tests.cli.running import privacyaudit
from tests.samples_audit import an_audit, seen

DETAILS = """schema = 1
region = "GB"
[consent]
role = "self"
made_by = "AS"
given = {given}
expires = {expires}
[[detail]]
kind = "name"
value = "Avery Sample"
[[file]]
path = "saved"
"""


def an_easy_one() -> Audit:
    """Return an audit whose only cards have no hurry and come in no order."""
    return conclude(an_audit([seen("full_name_links/name@saved", source="your-files")]))


@pytest.mark.parametrize("which", ["me", "helper"])
def test_where_nothing_comes_first_no_words_speak_of_an_order(which: Which) -> None:
    """'Take the cards in any order' and 'in this order' cannot both be so."""
    words = report.text(an_easy_one(), which)

    assert "Nothing here must be done first." in words
    for other in ("in this order", "Do these first", "When the first ones are done"):
        assert other not in words


def test_where_cards_come_first_the_order_is_said() -> None:
    """The twin: the steps of a safe order are not to be taken anyhow."""
    first = conclude(an_audit(["home_address/home_address@192.com"]))
    words = " ".join(report.text(first).split())

    assert "in this order" in words
    assert "Do these first" in words


def test_logging_in_is_not_both_forbidden_and_asked_for() -> None:
    """Some places show what strangers see only behind one's own log-in."""
    left = NotChecked(Reason.BY_HAND, "", place="Facebook")
    words = " ".join(report.text(conclude(an_audit(not_checked=(left,))), "helper").split())

    assert "without logging in" not in words
    assert "Log in only where a line says so, and only to your own account." in words


@pytest.mark.parametrize("which", SETS)
def test_files_of_a_folder_are_said_to_be_numbered_by_name(which: Which) -> None:
    """'File 5 in saved pages' is no use to who cannot tell which is the fifth."""
    said = "Files in a folder are numbered by name."
    one = seen("full_name_links/name@file 5 in saved", source="your-files", files=("1.5",))

    assert said in report.text(conclude(an_audit([one])), which)
    assert said not in report.text(an_easy_one(), which)


def test_the_names_beside_the_numbers_are_shown_on_a_terminal_and_nowhere_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file's own name may hold a day, a place or a person: no report has it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "saved").mkdir()
    for name in ("b.txt", "a.txt"):
        (tmp_path / "saved" / name).write_text("Avery Sample", encoding="utf-8")
    day = date.today()
    kept = DETAILS.format(given=day, expires=day + timedelta(days=9))
    Path("mine.toml").write_text(kept, encoding="utf-8")
    Path("mine.toml").chmod(0o600)
    asked = ("audit", "mine.toml", "--profile", "offline", "--yes", "--to")
    shown = privacyaudit(*asked, "one.html", terminal=True)
    piped = privacyaudit(*asked, "two.html")

    assert shown.code == piped.code == 0, shown.err
    assert "1  a.txt" in shown.err
    assert "2  b.txt" in shown.err
    assert "a.txt" not in piped.err + piped.out
    assert "a.txt" not in Path("one.html").read_text(encoding="utf-8")


def test_the_numbers_are_those_of_the_report(tmp_path: Path) -> None:
    """In a folder's folder, too, where the order is that of the walk."""
    (tmp_path / "a").mkdir()
    for name in ("a/x.txt", "z.txt", "B.txt", ".hidden"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    from privacyaudit import local
    from privacyaudit.model import Ask, Terms

    walked = local.open_listed(Ask(file=str(tmp_path)), Terms("your-files"))
    ((folder, names),) = numbering.names(Person(files=(str(tmp_path), str(tmp_path / "z.txt"))))

    assert folder == tmp_path.name
    assert [str(tmp_path / name) for name in names] == json.loads(walked.body)
