"""The recorded answers of a made-up site, read by the rule of a made-up list."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from privacyaudit.accounts.exclusions import Left
from privacyaudit.accounts.lists import read_list
from privacyaudit.accounts.verdicts import Word
from tests.accounts.sites import NAME, Answer, verdict

FOLDER = Path(__file__).resolve().parents[1] / "fixtures" / "sources"
LIST = read_list((FOLDER / "wmn_data__sample.json").read_bytes())
RECORDED: list[dict[str, Any]] = [
    one
    for one in json.loads((FOLDER / "_manifest.json").read_text(encoding="utf-8"))["fixtures"]
    if one["id"].startswith("usersite__")
]
MEANS = {
    "found": {Word.FOUND},
    "not_found": {Word.NOT_FOUND},
    "unknown": {Word.BLOCKED, Word.NOT_CHECKED},
    "rate_limited": {Word.BLOCKED},
}


def answer(name: str) -> Answer:
    """Return the recorded answer called *name*."""
    one = next(one for one in RECORDED if one["id"] == name)
    headers = {key.lower(): value for key, value in one["headers"].items()}
    return one["status"], (FOLDER / one["file"]).read_text(encoding="utf-8"), headers


def test_there_are_recorded_answers() -> None:
    """Else the next test would hold of nothing."""
    assert len(RECORDED) >= 5


@pytest.mark.parametrize("recorded", RECORDED, ids=lambda one: one["id"])
def test_a_recorded_answer_is_read_as_it_was_meant(recorded: dict[str, Any]) -> None:
    """The site answers so for the person, and truly for its own account and for others."""
    rule = next(one for one in LIST.rules if one.name == "Example Social")

    def site(name: str) -> Answer:
        if name == NAME:
            return answer(recorded["id"])
        return answer("usersite__exists" if name in rule.known else "usersite__missing")

    assert verdict(site, rule).word in MEANS[recorded["expected_outcome"]]


def test_the_recorded_list_is_read_with_its_exclusions() -> None:
    """What is left out says why."""
    assert [one.name for one in LIST.rules] == ["Example Social", "Example API", "Example Guarded"]
    assert {one.name: one.why for one in LIST.left_out} == {
        "Example Signup Probe": Left.METHOD,
        "Example Broken": Left.OFF,
        "Example Dating": Left.SENSITIVE,
    }
