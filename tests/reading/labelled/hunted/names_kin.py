"""Given names told by the family they stand in: engagements, households, relatives beside them."""

from __future__ import annotations

from collections.abc import Iterator

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

_PAGES = r"""
# DE | text/html | name=Friedhelm Bröckelmann | username=fbroeck_imker
C | <p>Friedel Bröckelmann alias fbroeck_imker</p>
C | <p>Friedhelm Bröckelmann alias fbroeck_imker</p>
C | <p>Friedhelm Bröckelmann, alias fbroeck_imker, sagt</p>
C | <p>Friedel Bröckelmann</p>
C | <p>Friedhelm Bröckelmann genannt Friedel</p>
# FR | text/html | family_name=Étienne Loubressol
C | <p>Étienne et Marie-Ange Loubressol ont la joie</p>
C | <p>Étienne & Marie-Ange Loubressol</p>
C | <p>Étienne, Marie-Ange et Zoé Loubressol</p>
# RO | text/html | family_name=Ileana Pârvuțescu
C | a Ilenei Pârvuțescu, dascăl
C | Ilenei Parvutescu
# FR | text/html | name=Geneviève Aubertinière-Lasnois
C | Responsable : Mme Geneviève AUBERTINIÈRE-LASNOIS
C | Geneviève Aubertinière-Lasnois
C | Mme Geneviève Aubertinière-Lasnois
C | <p>00319 MONTFAUCIN<br>Responsable : Mme Geneviève AUBERTINIÈRE-LASNOIS</p>
# HR | text/html | former_name=Ljubica Đurašinac | name=Ljubica Brajdić
C | <p>Ljubica Brajdić (rođ. Đurašinac)</p>
# DE | text/html | former_name=Jutta Sölden | name=Jutta Käßbauer
C | <p>Jutta Käßbauer (geb. Sölden)</p>
# GB | text/html | former_name=Rowena Sattersby | name=Rowena Marlowe
C | <p>Rowena Marlowe (was Sattersby) won</p>
# RS | text/html | former_name=Љубица Ђурашинац | name=Љубица Џепаровић
C | <p>Ljubica Đurašinac (devojačko), trener plivanja</p>
C | <p>Ljubica Đurašinac, trener plivanja</p>
C | <p>Љубица Ђурашинац</p>
# RS | text/html | name=Љубица Џепаровић | former_name=Љубица Ђурашинац
C | <p>Ljubica Džeparović</p>
C | <p>Љубици Џепаровић</p>
# AT | message/rfc822 | name=Leopoldine Hinterwaldstätter | email=leopoldine@hinterwald.example
C | From: "Hinterwaldstätter, Leopoldine (Mag.)" <leopoldine@hinterwald.example>\nTo: x@y.example\nSubject: hi\n\nhi
C | From: "Hinterwaldstätter, Leopoldine" <leopoldine@hinterwald.example>\nTo: x@y.example\nSubject: hi\n\nhi
C | From: "Hinterwaldstätter, Leopoldine (Mag.)" <l@hinterwald.example>\nTo: x@y.example\nSubject: hi\n\nhi
C | From: "Hinterwaldstaetter, Leopoldine (Mag.)" <l@hinterwald.example>\nTo: x@y.example\nSubject: hi\n\nhi
# AT | text/html | name=Leopoldine Hinterwaldstätter
C | „Poldi Hinterwaldstaetter hat
C | Hinterwaldstätter, Leopoldine (Mag.)
C | "Hinterwaldstätter, Leopoldine (Mag.)" &lt;leopoldine@hinterwald.example&gt;
C | „Poldi Hinterwaldstaetter hat
C | „Poldi Hinterwaldstaetter hat den besten Kas im Tal“, sagt der Wirt.
C | Poldi Hinterwaldstätter
# US | text/html | family_name=Hector Reyes-Montalbo
- | <p>Montalbo Honey, Hector's Peppers</p>
- | <p>Reyes Family Tamales, Montalbo Honey, Hector's Peppers</p>
- | <p>Market: Reyes Family Tamales, Hector's Peppers</p>
- | <p>Montalbo Honey, Hector's Peppers, Nakagome Tofu and Elizabeth's Jams.</p>
- | <p>Hector's Peppers, Montalbo Honey</p>
# FR | text/html | name=Anne-Sophie Kervadoux
C | Mme Kervadoux-Brenn (Anne-Sophie) a la joie
C | Mme Kervadoux (Anne-Sophie) a la joie
P | Anne-Sophie Kervadoux-Brenn a la joie
# GB | text/html | name=Rowena Jane Thistlecombe
C | THISTLECOMBE - PELLOW. The engagement is announced between Rowena, daughter of Mr and Mrs Gerald Thistlecombe of Ottermere, and Hugh
C | The engagement is announced between Hugh, son of Dr and Mrs D. Pellow of Wick, and Rowena, younger daughter of the late Col. G. Thistlecombe and of Mrs Thistlecombe
C | Rowena Jane, elder daughter of Mr &amp; Mrs Gerald Thistlecombe, of Wick
C | Mr H. Pellow and Miss R. J. Thistlecombe. The engagement is announced between Hugh, son of Mr and Mrs D. Pellow, and Rowena, daughter of Mr and Mrs G. Thistlecombe.
C | Mr H. Pellow and Miss R. J. Thistlecombe<br>The engagement is announced between Hugh, son of Mr and Mrs D. Pellow, of Wick, and Rowena, daughter of Gerald and Hannah, of Ottermere.
C | Rowena, the daughter of Gerald Thistlecombe, sang
C | Gerald Thistlecombe's daughter Rowena sang
C | Gerald Thistlecombe, his wife Anne and daughter Rowena
C | Mr and Mrs Thistlecombe and their daughter Rowena
- | Rowena Marsh, daughter of Gerald Thistlecombe, sang
- | Rowena, daughter of Kate Marsh and niece of Gerald Thistlecombe, sang
- | Rowena, friend of the daughter of Mr Thistlecombe
- | Marsh Rowena, daughter of Gerald Thistlecombe
- | Rowena Marsh and Hugh, son of Gerald Thistlecombe, sang
- | Mrs Thistlecombe taught Rowena Marsh, daughter of Gerald
- | Gerald Thistlecombe's daughter Rowena Marsh sang
- | Gerald Thistlecombe's dog Rowena
# ES | text/html | name=Rocío Olivastre Penduelas
C | Rocío, hija de Don Manuel Olivastre y Doña Ana Penduelas
# ES | text/html | name=Rocío Olivastre
C | Enlace de Rocío, hija de Manuel Olivastre y Ana Marín, con Pablo
# DE | text/html | name=Friedhelm Bröckelmann
C | Friedhelm, Sohn von Georg und Anna Bröckelmann
C | Friedhelm, jüngster Sohn des Lehrers Georg Bröckelmann
C | Familie Bröckelmann: Georg, Anna, Friedhelm
C | Georg Bröckelmann mit Frau Anna und Sohn Friedhelm
C | Die Bröckelmanns (Georg, Anna und Friedhelm)
# FR | text/html | name=Marie-Ange Loubressol
C | Marie-Ange, fille de M. et Mme Paul Loubressol, et Jean
# IT | text/html | name=Ginevra Scaltrozzi
C | Ginevra, figlia di Carlo Scaltrozzi, e Marco
# GB | text/html | name=Philippa Wrenfordby
C | <p>Wrenfordby: Desmond, Philippa, Tom</p>
C | <p>Wrenfordby family: Desmond, Philippa, Tom</p>
C | <p>The Wrenfordby family (Desmond, Philippa and Tom)</p>
C | <p>Wrenfordby - Desmond &amp; Philippa</p>
C | <p>Mr &amp; Mrs Wrenfordby (Desmond &amp; Philippa)</p>
C | <p>The Wrenfordbys, Desmond and Philippa</p>
C | <p>the Wrenfordbys: Desmond and Philippa</p>
C | <td>Wrenfordby</td><td>Desmond, Philippa, Tom (7)</td>
C | <p>Desmond Wrenfordby and his wife Philippa</p>
C | <p>Cllr Desmond Wrenfordby, wife Philippa and sons Tom and Jack</p>
- | <p>Wrenfordby: Philippa Street, Desmond Road</p>
- | <p>Wrenfordby: Desmond, Philippa Marsh, Tom</p>
- | <p>Wrenfordby, Desmond; Marsh, Philippa</p>
- | <p>Desmond Wrenfordby and Philippa Marsh</p>
- | <p>Desmond Wrenfordby, his wife Ann and Philippa Marsh</p>
- | <p>Wrenfordby and sons welcomed Philippa</p>
- | <p>Desmond Wrenfordby wed Philippa Marsh</p>
# PL | text/html | name=Przemysław Gżegżółkowski
C | <dl><dt>Imię (imiona)</dt><dd>Przemysław</dd><dt>Nazwisko</dt><dd>Gżegżółkowski</dd></dl>
C | <dl><dt>Imiona</dt><dd>Przemysław</dd><dt>Nazwisko</dt><dd>Gżegżółkowski</dd></dl>
C | <dl><dt>Imię (imiona)</dt><dd>Przemysław Jan</dd><dt>Nazwisko (rodowe)</dt><dd>Gżegżółkowski</dd></dl>
"""


def _groups() -> Iterator[Group]:
    """Yield a group for each head: where, what the page is, and what the person listed."""
    for block in _PAGES.strip().removeprefix("# ").split("\n# "):
        head, _, pages = block.partition("\n")
        country, media, *listed = head.split(" | ")
        (kind, value), *also = ((Kind(k), v) for k, _, v in (one.partition("=") for one in listed))
        yield Group("names told by kin", country, kind, value, tuple(also), media, pages)


GROUPS = tuple(_groups())
