"""How the pages speak and how much they weigh."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest


def test_no_page_holds_a_word_that_blames_or_scores() -> None:
    """H2, H3, A4: the words of the pages, searched in their source."""
    folder = Path(__file__).parents[2] / "templates" / "web"
    if not folder.is_dir():
        pytest.skip("The templates are looked at in a checkout.")
    banned = re.compile(
        r"(?i)you exposed|you failed|careless|should have|oversharing|compromised|vulnerable|"
        r"\bscore|all clear|\bsecure\b|\btarget\b|\bvictim|\bscan|\bhack|click here|!(?=[\s\"<])"
    )
    for path in folder.rglob("*.html"):
        said = " ".join(re.findall(r'_\("([^"]*)"\)', path.read_text()))
        assert not banned.search(said), (path.name, banned.search(said))
        for one in re.findall(r'_\("([^"]*)"\)', path.read_text()):
            for sentence in re.split(r"(?<=[.?:;])\s+", one):
                assert len(sentence.split()) <= 20, (path.name, sentence)


def test_css_and_script_stay_small() -> None:
    """The pages load at once on any machine: 30 KB in all, and nothing from elsewhere."""
    held = [one for one in (files("privacyaudit.web") / "static").iterdir() if one.is_file()]
    assert sum(len(one.read_bytes()) for one in held) <= 30_000
    for one in held:
        assert "http" not in one.read_text()
