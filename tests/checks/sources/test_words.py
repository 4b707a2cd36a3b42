"""Every sentence that a source can say keeps to the wording rules (H1 to H4)."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib.resources import files

import pytest
import textstat  # type: ignore[import-untyped]

BANNED = re.compile(
    r"you exposed|you failed|careless|should have|oversharing|compromised|vulnerable|victim"
    r"|\btarget|\bscan|\bhack|\bsecure\b|all clear|\bsafe\b|\bclean\b|click here|metadata|!",
    re.IGNORECASE,
)
"""Words that blame, frighten, promise what nobody can, or need a dictionary."""
SPOKEN = frozenset({"_", "mark", "ngettext"})
SLOT = re.compile(r"\{\w+\}")


def sentences() -> Iterator[tuple[str, str]]:
    """Yield each sentence in the sources with the file it stands in."""
    folder = files("privacyaudit.checks.sources")
    for path in folder.iterdir():
        if not path.name.endswith(".py"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or getattr(node.func, "id", "") not in SPOKEN:
                continue
            for one in node.args:
                if isinstance(one, ast.Constant) and isinstance(one.value, str):
                    for sentence in re.split(r"(?<=[.?:])\s+", one.value):
                        yield path.name, sentence


ALL = sorted(set(sentences()))


def test_there_are_sentences_to_hold_to_the_rules() -> None:
    """A test of nothing passes always."""
    assert len(ALL) > 150


@pytest.mark.parametrize(("file", "sentence"), ALL)
def test_each_sentence_is_short_and_blames_nobody(file: str, sentence: str) -> None:
    """A frightened person reads it."""
    assert len(sentence.split()) <= 20
    assert not BANNED.search(sentence)


def test_together_the_sentences_read_easily() -> None:
    """A reading age of nine to eleven: grade six at most (H1)."""
    text = " ".join(
        SLOT.sub("this", sentence if sentence.endswith((".", "?")) else f"{sentence}.")
        for _file, sentence in ALL
    )

    assert textstat.flesch_kincaid_grade(text) <= 6.0
