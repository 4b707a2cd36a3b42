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
# DK | text/html | family_name=Inger Æblegren
C | <p>Inger Aeblegren vandt</p>
- | <p>Inger Ablegren vandt</p>
# DE | text/html | former_name=Jutta Sölden | name=Jutta Käßbauer
- | <p>Jutta Käßbauer, Rod. Sölden</p>
# CZ | text/html | former_name=Jana Vrbíková | name=Jana Sokoltá
C | <p>Jana Sokoltá, rod. Vrbíková</p>
# GB | text/html | name=Rowena Marlowe
N | <p>She is survived by her son Hugh Marlowe and his wife Rowena.</p>
C | <p>Hugh Marlowe and his wife Rowena won.</p>
# IT | text/html | family_name=Ornella Bosconero
N | <p>È mancata all'affetto dei suoi cari Ornella Tordini ved. Bosconero.</p>
C | <p>Ornella Tordini ved. Bosconero, socia</p>
# AT | text/html | name=Leopold Hinterwaldstätter
C | <p>Rede: Obmann Hinterwaldstätter Leopold</p>
# US | text/html | name=Heather Moor
C | <p>Roster: #12 Heather Moor, G</p>
- | <p>Roster: 12 Heather Moor Lane</p>
# AT | text/html | employer=Hinterwalder Molkerei eGen
C | <li>Lehre bei der Hinterwalder Molkerei</li>
# DE | text/plain | name=Friedhelm Käßbauer
C | Nr.  Name                 Anschrift\n 18    Kaessbauer, Friedhelm Probegasse 22, 00631 Teststadt\n
# FR | text/html | vehicle=ZZ-318-HV
C | <ul><li>Lot 1 : AB-456-CD</li><li>Lot 2 : ZZ-318-HV</li></ul>
+vehicle=1 | <ul><li>Lot 1 : AB-456-CD</li><li>Lot 2 : ZZ-318-HV</li></ul>
- | <ul><li>Lot ZZ-318-HV</li></ul>
# GB | text/html | vehicle=ZZ19 DTQ
C | <ul><li>Lot 1: AB14 XYZ</li><li>Lot 2: ZZ19 DTQ</li></ul>
- | <ul><li>Lot ZZ19 DTQ</li></ul>
# DE | text/html | employer=Hinterwalder Molkerei eGen
C | <li>Lehre bei der Hinterwalder Molkerei</li>
# FR | text/html | employer=Laiterie Montfaucin SARL
C | <li>Apprentie chez Laiterie Montfaucin</li>
# DE | text/html | family_name=Inger Æblegren
C | <p>Inger Aeblegren gewann</p>
- | <p>Inger Ablegren gewann</p>
# FR | text/html | family_name=Odile Vaucelin
N | <p>Obsèques de Odile Tordin, veuve Vaucelin, samedi.</p>
C | <p>Odile Tordin, veuve Vaucelin, trésorière</p>
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
