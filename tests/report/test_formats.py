"""Every format says the same, for the same audit, on every machine."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from privacyaudit import report
from privacyaudit.conclusions import conclude
from privacyaudit.report import SETS, Which
from tests.samples_audit import an_audit, seen
from tests.samples_people import PEOPLE

AUDITS = {name: conclude(make()) for name, make in PEOPLE.items()}
ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("which", SETS)
@pytest.mark.parametrize("name", AUDITS)
def test_the_json_keeps_to_its_published_schema(name: str, which: Which) -> None:
    """A program that reads it must be able to rely on its shape."""
    made = json.loads(report.json(AUDITS[name], which))

    jsonschema.Draft202012Validator(
        report.schema(), format_checker=jsonschema.FormatChecker()
    ).validate(made)
    assert made["set"] == which


def test_the_schema_refuses_a_field_nobody_declared() -> None:
    """A schema that lets everything by would promise nothing."""
    made = json.loads(report.json(AUDITS["apart"]))
    made["exposures"][0]["value"] = "12 Invented Lane"

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(made, report.schema())


def test_the_police_json_holds_no_advice_and_no_guesses() -> None:
    """What things mean together, and what to do, is not for the record (I3)."""
    made = json.loads(report.json(AUDITS["new-name"], "police"))

    assert "actions" not in made
    assert "together" not in made


def test_the_csv_has_a_row_for_each_action() -> None:
    """A helper can tick them off in any spreadsheet."""
    rows = list(csv.reader(io.StringIO(report.csv(AUDITS["apart"]))))

    assert len(rows) == 1 + len(AUDITS["apart"].actions)
    assert {len(row) for row in rows} == {11}


@pytest.mark.parametrize("start", ["=1+1", "+44", "-1", "@sum", "\t=1+1"])
def test_no_cell_of_the_csv_is_a_formula(start: str) -> None:
    """A page's label must not become a command in somebody's spreadsheet."""
    audit = conclude(an_audit([seen("phone/phone@x.example", place=start)]))

    cells = [cell for row in csv.reader(io.StringIO(report.csv(audit))) for cell in row]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))] == []


@pytest.mark.parametrize("which", SETS)
@pytest.mark.parametrize("name", AUDITS)
def test_the_text_holds_every_sentence_of_the_printed_pages(name: str, which: Which) -> None:
    """Nobody who reads plain text may be told less."""
    words = " ".join(report.text(AUDITS[name], which).split())

    for action in AUDITS[name].actions if which != "police" else ():
        assert action.title in words
        assert all(" ".join(step.split()) in words for step in action.steps[:4])
    assert "<" not in words.replace("<=", "")


def test_no_line_of_the_text_is_too_long_for_a_narrow_page() -> None:
    """Lines wrap, but for a web address that cannot be broken."""
    lines = report.text(AUDITS["apart"]).splitlines()

    assert [one for one in lines if len(one) > 72 and " " in one.strip()] == []


MAKE = """
import sys
from privacyaudit import letters, report
from privacyaudit.conclusions import conclude
from tests.samples_people import PEOPLE
for name in PEOPLE:
    audit = conclude(PEOPLE[name]())
    for which in report.SETS:
        for made in (report.html(audit, which), report.text(audit, which),
                     report.json(audit, which), report.html(audit, which, large=True)):
            sys.stdout.buffer.write(made.encode())
    sys.stdout.buffer.write(report.csv(audit).encode())
for letter in letters.letters():
    sys.stdout.buffer.write(letters.docx(letter))
"""


def _made_under(**changes: str) -> bytes:
    settings = {**os.environ, "PYTHONPATH": str(ROOT), **changes}
    done = subprocess.run(
        [sys.executable, "-c", MAKE], capture_output=True, env=settings, check=True, cwd=ROOT
    )
    return done.stdout


@pytest.mark.tree
def test_the_same_audit_gives_the_same_bytes_on_any_machine() -> None:
    """Zone, language and hash seed are the machine's own and must not show."""
    here = _made_under(TZ="UTC", LC_ALL="C.UTF-8", PYTHONHASHSEED="0")
    there = _made_under(TZ="Pacific/Kiritimati", LC_ALL="C", PYTHONHASHSEED="12345")

    assert len(here) > 100_000
    assert here == there


def test_a_set_that_there_is_not_is_refused() -> None:
    """A misspelt set must not fall back to one with more detail."""
    wrong: Any = "everyone"

    with pytest.raises(ValueError, match="no print set"):
        report.html(AUDITS["apart"], wrong)
    with pytest.raises(ValueError, match="no print set"):
        report.json(AUDITS["apart"], wrong)
