"""What is written reads back."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from privacyaudit import Answer, Circumstances, Page, Person, Stage
from privacyaudit.cleaning import plain
from privacyaudit.details import Told, as_toml, read_text
from tests.samples import AVERY, TODAY, consent


def test_what_is_written_reads_back(tmp_path: Path) -> None:
    """'start' may write the file; it must say the same."""
    person = Person(
        AVERY.details,
        (Page("https://a.example/", 'say "hi"', Answer.YES),),
        (str(tmp_path),),
        ("https://b.example/",),
        own_search="https://search.example/",
        region="GB",
        circumstances=Circumstances(Stage.LEAVING, children=Answer.YES),
    )

    assert read_text(as_toml(person, consent()).encode(), TODAY) == Told(person, consent())


@given(st.text(max_size=40))
def test_any_label_reads_back(label: str) -> None:
    """Quotes, emoji and controls in a label must not break the file; what steers is left out."""
    page = Page("https://a.example/", label)
    try:
        raw = as_toml(Person(pages=(page,)), None).encode()
    except UnicodeEncodeError:
        return  # half a character cannot be typed
    assert read_text(raw, TODAY).person.pages[0].label == plain(label)
