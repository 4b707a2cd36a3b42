"""Given names that are close to one's own and names of their own, and other people's beside a surname."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

_PAGES = r"""
# GB | text/html | name=Peter Quillersby
P | <p>Patrick Quillersby won the raffle.</p>
C | <p>Pete Quillersby won the raffle.</p>
P | <p>By Jeff Peter Quillersby</p>
C | <p>By Captain Peter Quillersby</p>
- | <a href="https://news.example/2013/07/jerry-quillersby-peter-marrow-is-ready.html">more</a>
- | <meta name="keywords" content="maria quillersby, peter marrow, town fair">
C | <a href="https://news.example/quillersby-peter">more</a>
C | <meta name="keywords" content="town fair, quillersby, peter">
# GB | text/html | name=Andrew Quillersby
- | <script>var by = "Crispian Marrow and Noah Quillersby";</script>
C | <p>Andy Quillersby won the raffle.</p>
# US | text/html | name=Carol Testerfield
P | <p>Caroline Testerfield won the raffle.</p>
P | <p>Carrie Testerfield won the raffle.</p>
C | <p>Carol Testerfield won the raffle.</p>
# GB | text/html | name=Will Mockerby
P | <p>Bill Mockerby kept wicket.</p>
C | <p>William Mockerby kept wicket.</p>
C | <p>Willie Mockerby kept wicket.</p>
"""


def _groups() -> Iterator[Group]:
    """Yield a group for each head: where the person is, what the page is, and their name."""
    for block in _PAGES.strip().removeprefix("# ").split("\n# "):
        head, _, pages = block.partition("\n")
        country, media, name = head.split(" | ")
        value = name.partition("=")[2]
        yield Group("names close to one's own", country, Kind.NAME, value, (), media, pages)


GROUPS = tuple(_groups())
