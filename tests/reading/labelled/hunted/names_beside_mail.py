"""Names beside an address, letters written out behind a surname, and words of goods that are no name."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

_PAGES = r"""
# IN | text/html | name=Priyanka Devi Sonthalwar | email=priyanka@sonthalwar.example
- | <p>To: priyanka@sonthalwar.example.in</p>
- | <p>Dear Sir, write to xpriyanka@sonthalwar.example</p>
C | <p>Priyanka Sonthalwar, priyanka@sonthalwar.example.in</p>
# GB | text/html | name=Hamish Iain MacGlendrie | email=hamish.macglendrie@example.org
- | <p>hamish.macglendrie@example.organic</p>
C | <p>Iain MacGlendrie &lt;hamish.macglendrie@example.org&gt;</p>
C | <p>Iain MacGlendrie, hamish.macglendrie@example.org</p>
- | <p>Iain MacGlendrie &lt;iain.macglendrie@example.net&gt;</p>
- | <p>Iain Marsh, of the MacGlendrie Trust</p>
# DE | text/html | name=Friedhelm Jörg Quastenbröker | email=f.quastenbroeker@example.org
C | <p>Jörg Quastenbröker (f.quastenbroeker@example.org)</p>
# IE | text/html | name=Tomás Ó Fiannalaigh
C | <p>0031 202 CE 99417 T. Ó Fiannalaigh / Tomás</p>
C | <p>T. Ó Fiannalaigh (Tomás), kayaks</p>
P | <p>T. Ó Fiannalaigh / Máire Marsh</p>
# GB | text/html | name=Rowena Jane Thistlecombe
C | <p>R. Thistlecombe (Rowena)</p>
P | <p>R. Thistlecombe (Rowena Marsh)</p>
# LU | text/html | name=Jean-Claude Weyrendorf
P | <p>sam. J.-Cl. Weyrendorf</p>
- | <p>sam. M.-Cl. Weyrendorf</p>
# FR | text/html | name=Philippe Loubressol
P | <p>Ph. Loubressol</p>
- | <p>Th. Loubressol</p>
# ES | text/html | name=Carmen Olivastre Penduelas
- | <p>Carmen Penduelas Vidal y Olivastre Hermanos, S.C.</p>
C | <p>Carmen Olivastre Penduelas y Hermanos</p>
# GB | text/html | name=Basil Stone
- | <p>Rosemary slate, basil stone, thyme clay: our new outdoor paving colours.</p>
C | <p>Posted by Basil Stone</p>
C | <p>Basil Stone, captain</p>
# US | text/html | name=Art Price
N | <h1>ART PRICE LIST</h1><p>Spring catalogue</p>
C | <p>ART PRICE, treasurer</p>
C | <td>ART PRICE</td><td>TREASURER</td>
# US | text/html | name=Art Glass
N | <nav><a>Furniture</a> <a>Art Glass</a> <a>Coins</a></nav>
N | <p>Furniture | Art Glass | Coins</p>
C | <ul><li>Kate Marsh</li><li>Art Glass</li><li>Tom Quillby</li></ul>
C | <table><tr><td>Goalkeeper</td><td>Art Glass</td><td>Ormswick</td></tr></table>
"""


def _groups() -> Iterator[Group]:
    """Yield a group for each head: where, what the page is, and what the person listed."""
    for block in _PAGES.strip().removeprefix("# ").split("\n# "):
        head, _, pages = block.partition("\n")
        country, media, *listed = head.split(" | ")
        (kind, value), *also = ((Kind(k), v) for k, _, v in (one.partition("=") for one in listed))
        yield Group(
            "names beside what else is there", country, kind, value, tuple(also), media, pages
        )


GROUPS = tuple(_groups())
