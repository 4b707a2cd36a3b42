"""Schools without a word of faith, and names from before."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

_PAGES = r"""
# GB | text/html | school=St Wenna's Church of England Primary School
P | <p>She went to St Wenna's Primary School in 1994.</p>
C | <p>St Wenna's CofE Primary School</p>
- | <p>St Wenna's Secondary School</p>
- | <p>St Wenna's Primary Care Centre</p>
- | <p>St Wenna's Church Hall</p>
# IE | text/html | school=St Enda's Catholic Primary School
P | <p>St Enda's Primary School, Testford</p>
- | <p>St Enda's Primary Trust Nursery</p>
# GB | text/html | former_name=Rowena Sattersby | name=Rowena Marlowe
C | <p>Rowena Marlowe (b. Sattersby), who lives in Wick</p>
C | <p>Rowena Marlowe (was Sattersby) won</p>
- | <p>Rowena (was Marlowe, Sattersby said) won</p>
- | <p>Rowena Marlowe (b. 1981, Sattersby)</p>
- | <p>Hugh Marlowe (b. Sattersby)</p>
# DE | text/html | former_name=Friedhelm Wüstrich | name=Friedhelm Käßbauer
C | <p>Friedhelm Käßbauer (geb. Wüstrich)</p>
# PL | text/html | former_name=Agnieszka Wichrowiec | name=Agnieszka Zdun
C | <p>Agnieszka Zdun (z d. Wichrowiec)</p>
"""


def _groups() -> Iterator[Group]:
    """Yield a group for each head: where, what the page is, and what the person listed."""
    for block in _PAGES.strip().removeprefix("# ").split("\n# "):
        head, _, pages = block.partition("\n")
        country, media, *listed = head.split(" | ")
        (kind, value), *also = ((Kind(k), v) for k, _, v in (one.partition("=") for one in listed))
        yield Group(
            "names and schools as others keep them", country, kind, value, tuple(also), media, pages
        )


GROUPS = tuple(_groups())
