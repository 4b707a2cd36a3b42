"""What is printed gives no detail away (I4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from privacyaudit import Ask, Capability, Page, Reply, Terms
from privacyaudit import report as reports
from privacyaudit.conclusions import conclude
from privacyaudit.details import read_text
from privacyaudit.engine import run
from privacyaudit.errors import DetailsError
from privacyaudit.planning import agree, labelled, plan
from privacyaudit.plugins import sources
from privacyaudit.telling import tells
from tests.samples import AVERY, NOW, TODAY, a_source, consent, read_for


@pytest.mark.parametrize(
    "text",
    [
        "12 Invented Lane",
        "my flat, 12-invented-lane",
        "call +44 (0)7700 900 123",
        "ZZ99 9ZZ",
        "AVERY.SAMPLE@example.com",
        "born 12/04/1990",
        "https://a.example/x-07700900123/12%20Invented%20Lane",
    ],
)
def test_words_that_hold_a_detail_are_known(text: str) -> None:
    """I4: however it is written."""
    assert tells(text, AVERY.details)


@pytest.mark.parametrize("text", ["", "my mobile", "club results", "AS", "12", "Lane", "1990"])
def test_ordinary_labels_are_left_alone(text: str) -> None:
    """The twin: a label that tells nothing is printed as it is."""
    assert not tells(text, AVERY.details)


def test_a_label_that_tells_is_not_printed_even_from_a_program() -> None:
    """I4: the library is held to it as the details file is."""
    loud = tuple(replace(one, label=one.value) for one in AVERY.details)
    person = replace(AVERY, details=loud, pages=(Page("https://a.example/", "12 Invented Lane"),))
    quiet = labelled(person)

    assert not [one.label for one in quiet.details if tells(one.label, AVERY.details)]
    assert quiet.pages[0].label == ""


@pytest.mark.parametrize(
    "more",
    [
        '[[page]]\naddress = "https://a.example/"\nlabel = "12 Invented Lane"\n',
        '[[detail]]\nkind = "phone"\nvalue = "07700 900123"\nlabel = "12 Invented Lane"\n',
        '[consent]\nmade_by = "A of 12 Invented Lane"\ngiven = 2026-11-22\n',
    ],
)
def test_a_details_file_says_which_line_would_be_printed(more: str) -> None:
    """I4: the person can put it right."""
    home = '[[detail]]\nkind = "home_address"\nvalue = "12 Invented Lane, Testford"\n'
    with pytest.raises(DetailsError, match="printed"):
        read_text(f'schema = 1\nregion = "GB"\n{home}{more}'.encode(), TODAY)


def test_a_listed_address_that_holds_a_detail_is_in_no_print_set() -> None:
    """I4: neither as a place seen nor as a place to look by hand."""
    url = "https://a.example/x/12-invented-lane-07700900123"
    asked = [a_source(urls=[url], capability=Capability.YOUR_PAGES)]
    planned = plan(AVERY, asked)
    listed = replace(planned.asks["made-up"][0], listed=True)
    planned = replace(planned, asks={"made-up": (listed,)})
    agreed = agree(planned, consent(), ["made-up"], NOW)
    told = {"content-type": "text/html"}
    read = read_for(planned.person)
    for status in (200, 403):
        body = b"<p>Avery Sample of the long club by the old mill in the hills</p>"
        reply = Reply(listed, status, told, body, url, at=NOW)
        audit = conclude(run(agreed, _always(reply), read, sources=asked, clock=lambda: NOW))
        for which in reports.SETS:
            for text in (reports.html(audit, which), reports.json(audit, which)):
                assert "invented-lane" not in text


def test_a_file_whose_name_holds_a_detail_goes_by_its_number() -> None:
    """I4: people name a folder after their home."""
    folder = "/home/a/12 Invented Lane Testford ZZ99 9ZZ"
    person = replace(AVERY, files=("/home/a/cv.pdf", folder))
    mine = [one for one in sources() if one.id == "your-files"]
    places = [one.place for one in plan(person, mine).asks["your-files"]]
    assert places == ["cv.pdf", "number 2 on your list"]


def _always(reply: Reply) -> Callable[[Ask, Terms], Reply]:
    return lambda ask, terms: reply
