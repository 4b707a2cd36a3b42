"""No page stops a run: not one made to hang a parser, nor one changed at random."""

from __future__ import annotations

import pytest

from privacyaudit.model import Document, Reason
from privacyaudit.reading.children import SLACK
from privacyaudit.reading.pool import LARGE, SECONDS, Pool
from tests.hostile import pages
from tests.samples import AVERY

ENDS = (None, Reason.UNREADABLE, Reason.TOO_LARGE, Reason.NOT_SUPPORTED)
"""How reading may end: to the end, or with a reason that says what was left."""
ORDINARY = Document(b"<p>Avery Sample, 07700 900123</p>", "text/html")
LONGEST = SECONDS + SLACK + 0.3
HANGS = ("nested div", "unclosed links", "attributes of one tag", "two million ampersands")


@pytest.fixture(scope="module")
def pool():  # type: ignore[no-untyped-def]
    """Give the real reader, in one child."""
    with Pool(AVERY, 1) as made:
        yield made


def test_the_limits_are_those_that_were_promised() -> None:
    """Six seconds for a page of ordinary size."""
    assert LONGEST <= 6.2
    assert LARGE >= 5_000_000


@pytest.mark.parametrize("name", HANGS)
def test_a_page_made_to_hang_a_parser_ends_in_time(pool: Pool, name: str) -> None:
    """It is read, or it is 'not checked' with the reason; the next page is read as ever."""
    seen = pool.read(pages.seeds()[name])
    assert seen.problem in ENDS
    assert seen.problem is None or seen.says
    assert pool.longest < LONGEST
    assert pool.read(ORDINARY).sightings


def test_pages_changed_at_random_never_stop_the_run(pool: Pool) -> None:
    """Two hundred here; ten thousand with ``make hostile``."""
    for document in pages.mutated(200):
        seen = pool.read(document)
        assert seen.problem in ENDS
    assert pool.read(ORDINARY).sightings
    assert pool.longest < LONGEST


def test_a_charset_label_may_be_anything_at_all(pool: Pool) -> None:
    """Five hundred labels, real and not: none raises, and none hides text as other text."""
    labels = pages.labels()
    assert len(labels) == 500
    body = b"<p>Avery Sample caf\xe9 07700 900123</p>"
    for label in labels:
        clean = label.encode("utf-8", "replace").decode()
        seen = pool.read(Document(body, "text/html", clean))
        assert seen.problem in (None, Reason.NOT_SUPPORTED), clean
        assert seen.sightings or seen.problem, clean
    assert pool.replaced == 0 or pool.read(ORDINARY).sightings


@pytest.mark.parametrize("label", ["utf-7", "UTF7", "unicode-1-1-utf-7", "csUnicode11UTF7"])
def test_text_hidden_in_utf_7_stays_hidden(pool: Pool, label: str) -> None:
    """No browser shows it, so a person would not see it there either."""
    hidden = b"<p>+AEEAdgBlAHIAeQAgAFMAYQBtAHAAbABl- caf\xe9</p>"
    assert b"Avery Sample".decode() in hidden.decode("utf-7", "replace")
    assert not pool.read(Document(hidden, "text/html", label)).sightings


def test_a_tag_with_an_odd_name_costs_no_finding(pool: Pool) -> None:
    """A page can name its tags as it likes; the path is then left out, not the finding."""
    seen = pool.read(Document("<p><x\u202e=1 ☃><☃☃>Avery Sample</p>".encode(), "text/html"))
    assert seen.sightings
    odd = pool.read(Document(b"<a\x01b>Avery Sample</a\x01b>", "text/html"))
    assert odd.problem in (None, Reason.NOT_SUPPORTED)
    assert odd.sightings
