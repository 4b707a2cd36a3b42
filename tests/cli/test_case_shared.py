"""Handing over, the outcome sheet and evidence, from the command line."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from privacyaudit.compare import Change
from privacyaudit.conclusions import conclude
from privacyaudit.desk import case as cases
from privacyaudit.desk import training
from privacyaudit.details import as_toml
from privacyaudit.errors import InputError
from privacyaudit.store import archive
from privacyaudit.store.case import Case
from tests.cli.running import privacyaudit, small_web
from tests.cli.test_case import LINE, _run, folder
from tests.samples import AVERY
from tests.store.conftest import PASSPHRASE, QUICK
from tests.store.people import audit

__all__ = ["folder"]


def test_a_handover_needs_a_release_and_holds_only_what_it_covers(
    folder: Path, tmp_path: Path
) -> None:
    """J3: nothing leaves without the client's written, time-limited yes."""
    words = "Made-up Police\nwalnut ladder seven harbour\n"
    until = (date.today() + timedelta(days=7)).isoformat()
    _run("diary", "add", folder, "--day", "2026-11-05", more="Diary words.")
    refused = _run("case", "handover", folder, tmp_path / "a.age", "--what", "diary", more=words)
    assert not (tmp_path / "a.age").exists()
    released = _run(
        "case", "release", folder, "--what", "diary", "--until", until,
        more="Made-up Police\nfor a report\nAS\n",
    )  # fmt: skip
    assert released.code == 0, released.err
    handed = _run("case", "handover", folder, tmp_path / "a.age", "--what", "diary", more=words)
    seen: dict[str, bytes] = {}
    archive.read(
        tmp_path / "a.age",
        lambda name, source: seen.update({name: source.read()}),
        passphrase="walnut ladder seven harbour",
    )

    assert refused.code == 3
    assert handed.code == 0, handed.err
    assert sorted(seen) == ["diary.csv", "diary.txt", "summary.txt"]
    assert b"Diary words." in seen["diary.txt"]
    assert until.encode() in seen["summary.txt"]


def test_an_outcome_sheet_holds_nothing_personal(folder: Path) -> None:
    """For funders: counts by kind; small ones are not told."""
    with Case.open(folder, PASSPHRASE) as case:
        cases.keep(case, conclude(audit(1)))
        cases.keep(case, conclude(audit(2)))
        number = case.id
    ran = _run("case", "outcome", folder)

    assert ran.code == 0, ran.err
    assert "Still there: fewer than 5" in ran.out
    for word in (number, "one.example", "your mobile", "AS", "two"):
        assert word not in ran.out.split()


def test_evidence_is_saved_given_out_and_checked(folder: Path, tmp_path: Path) -> None:
    """From a page and from files, to a folder that anybody can check."""
    message = tmp_path / "message.txt"
    message.write_text("a made-up message")
    brought = _run("evidence", "bring", folder, message, "--initials", "AB")
    out = tmp_path / "out"
    out.mkdir()
    given = _run("evidence", "export", folder, "AB1", out, more="Made-up Police\n")
    assert given.code == 0, given.err
    (pack,) = out.iterdir()
    whole = privacyaudit("evidence", "verify", pack)
    (pack / "original" / "0001.txt").write_text("another message")
    changed = privacyaudit("evidence", "verify", pack)
    index = _run("evidence", "list", folder)

    assert (brought.code, brought.out) == (0, "Saved as exhibit AB1.\n")
    assert whole.code == 0, whole.out
    assert "as they were made" in whole.out
    assert changed.code == 4
    assert "0001.txt" in changed.out
    assert "exported  case  Made-up Police" in index.out
    assert message.read_text() == "a made-up message"


def test_a_page_is_saved_through_the_guarded_network(folder: Path) -> None:
    """And an address of our own network is not."""
    with small_web() as around:
        host = next(host for host in around.table if "." in host)
        saved = privacyaudit(
            "evidence", "save", folder, "--initials", "AB", given=f"{LINE}https://{host}/\n",
            surroundings=around,
        )  # fmt: skip
    refused = _run(
        "evidence", "save", folder, "--initials", "AB", more="http://127.0.0.1:9/private\n"
    )

    assert saved.code == 0, saved.err
    assert refused.code == 1
    assert "127.0.0.1" not in refused.out + refused.err


def test_a_training_case_has_everything_and_nobody_real(tmp_path: Path) -> None:
    """New workers learn on people who do not exist; no other person fits into it."""
    with training.make(tmp_path / "learn", cost=QUICK) as case:
        seen = cases.overview(case)
        changes = {item.change for item in cases.compared(case).items}
        other = as_toml(AVERY, None).encode()
        with pytest.raises(InputError, match="somebody else"):
            cases.take_details(case, other)
    shown = privacyaudit("case", "show", tmp_path / "learn", given=training.PASSPHRASE + "\n")

    assert (seen.entries, seen.audits, seen.open_requests, seen.late_requests) == (6, 2, 1, 1)
    assert changes == {Change.STILL, Change.GONE}
    assert "Everyone in it is made up." in shown.out


def test_blank_sheets_and_a_table_need_no_case(tmp_path: Path) -> None:
    """Paper may be what is possible; what was filled in comes back as a table."""
    (tmp_path / "out").mkdir()
    sheets = privacyaudit("diary", "blank", "--to", tmp_path / "out", "--sheets", "1")
    empty = privacyaudit("diary", "blank", "--csv", "--to", tmp_path / "out")
    page = (tmp_path / "out" / "notes.html").read_text()
    head = (tmp_path / "out" / "notes.csv").read_text("utf-8-sig")

    assert (sheets.code, empty.code) == (0, 0), sheets.err + empty.err
    assert page.count('class="entry"') == 2
    assert head == '"day","time","sort","what","feeling","where","saw","police","about"\n'


def test_a_table_filled_in_from_paper_is_brought(folder: Path, tmp_path: Path) -> None:
    """The table that was written out empty comes back with its lines."""
    privacyaudit("diary", "blank", "--csv", "--to", tmp_path / "notes.csv")
    with (tmp_path / "notes.csv").open("a", encoding="utf-8") as handle:
        handle.write('"2026-11-05","21:05","call","A silent call.","","at home","Kit","","yes"\r\n')
    brought = _run("diary", "import", folder, tmp_path / "notes.csv")
    shown = _run("diary", "show", folder)

    assert brought.code == 0, brought.err
    assert "A silent call." in shown.out
    assert "(about)" in shown.out


def test_a_yes_is_written_down_anew_when_it_has_ended(folder: Path) -> None:
    """D1, D4: whoever comes back after a month is asked again, and an advocate knows the client."""
    none = _run("case", "consent", folder)
    unmet = _run("case", "consent", folder, "--new", "--as", "advocate", more="KL\n")
    given = _run("case", "consent", folder, "--new", "--as", "advocate", "--met", more="KL\n")
    until = (date.today() + timedelta(days=30)).isoformat()

    assert none.out == "Nobody has said yes to anything yet.\n"
    assert unmet.code == 3
    assert given.code == 0, given.err
    assert given.out.splitlines() == [f"advocate, from {date.today().isoformat()} until {until}"]


def test_a_second_person_is_let_in_and_shut_out(folder: Path) -> None:
    """They are told what that means before the passphrase is typed."""
    added = _run(
        "case", "people", folder, "--add", "advocate", more="walnut ladder seven harbour\n"
    )
    number = added.out.split()[0]
    removed = _run("case", "people", folder, "--remove", number)

    assert added.code == 0, added.err
    assert "can see everything" in added.err
    assert "rotate" in removed.err
    assert removed.out == "Nobody else can open this case.\n"


def test_a_handover_is_opened_by_whoever_got_it(folder: Path, tmp_path: Path) -> None:
    """Without the case, and without its passphrase."""
    words = "Made-up Police\nwalnut ladder seven harbour\n"
    until = (date.today() + timedelta(days=7)).isoformat()
    _run("diary", "add", folder, "--day", "2026-11-05", more="Diary words.")
    _run("case", "release", folder, "--what", "diary", "--until", until,
         more="Made-up Police\nfor a report\nAS\n")  # fmt: skip
    _run("case", "handover", folder, tmp_path / "a.age", "--what", "diary", more=words)
    wrong = privacyaudit("case", "receive", tmp_path / "a.age", tmp_path / "out", given="other\n")
    opened = privacyaudit(
        "case", "receive", tmp_path / "a.age", tmp_path / "out",
        given="walnut ladder seven harbour\n",
    )  # fmt: skip

    assert wrong.code == 6
    assert opened.code == 0, opened.err
    assert "Diary words." in (tmp_path / "out" / "diary.txt").read_text()
    assert "not locked" in opened.err


def test_without_a_standing_yes_no_audit_runs_and_the_way_on_is_said(folder: Path) -> None:
    """D1: and nobody has to find an old details file to go on."""
    with Case.open(folder, PASSPHRASE) as case:
        cases.take_details(case, as_toml(AVERY, None).encode())
    ran = _run("case", "audit", folder, "--yes")

    assert ran.code == 3
    assert ran.err.splitlines()[-1] == "Type: privacyaudit case consent CASE --new"


def test_a_release_and_a_yes_can_be_taken_back(folder: Path, tmp_path: Path) -> None:
    """D1, J3: the client decides, at any time."""
    until = (date.today() + timedelta(days=7)).isoformat()
    words = "Made-up Police\nwalnut ladder seven harbour\n"
    _run("case", "release", folder, "--what", "diary", "--until", until,
         more="Made-up Police\nfor a report\nAS\n")  # fmt: skip
    ended = _run("case", "take-back", folder, more="Made-up Police\n")
    refused = _run("case", "handover", folder, tmp_path / "a.age", "--what", "diary", more=words)
    _run("case", "consent", folder, "--new", more="AS\n")
    withdrawn = _run("case", "consent", folder, "--take-back")

    assert ended.code == 0, ended.err
    assert refused.code == 3
    assert (date.today() - timedelta(days=1)).isoformat() in withdrawn.out
