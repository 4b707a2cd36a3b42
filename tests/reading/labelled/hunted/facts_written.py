"""
Addresses and birth dates in cards, plain text, links, tables and family trees, of six countries.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

GROUPS = (
    Group(
        "addresses and birth dates as they are written",
        "GB",
        Kind.HOME_ADDRESS,
        "18 Saddlewright Lane, Ormsdale, ZZ99 3QT",
        ((Kind.NAME, "Edda Harrowmere"),),
        "text/vcard",
        r"""
C | BEGIN:VCARD\nFN:Edda Harrowmere\nADR;TYPE=home:;;18 Saddlewright Lane;Ormsdale;;ZZ99 3QT;UK\nEND:VCARD
C | BEGIN:VCARD\nADR;TYPE=home:;Flat 2;18 Saddlewright Lane;Ormsdale;;ZZ99 3QT;UK\nEND:VCARD
C | BEGIN:VCARD\nADR:;;18 Saddlewright Ln\\, Ormsdale;;;ZZ99 3QT;\nEND:VCARD
C | BEGIN:VCARD\nLABEL:18 Saddlewright Lane\\nOrmsdale\\nZZ99 3QT\nEND:VCARD
N | BEGIN:VCARD\nADR:;;18 Saddlewright Lane;Kettleby;;ZZ98 1AA;UK\nEND:VCARD
N | BEGIN:VCARD\nADR:;;81 Saddlewright Lane;Ormsdale;;ZZ99 3QT;UK\nEND:VCARD
""",
    ),
    Group(
        "addresses and birth dates as they are written",
        "GB",
        Kind.HOME_ADDRESS,
        "18 Saddlewright Lane, Ormsdale, ZZ99 3QT",
        ((Kind.NAME, "Edda Harrowmere"),),
        "text/plain",
        r"""
C | Edda Harrowmere\n18 Saddlewright Lane\nOrmsdale\nZZ99 3QT
C | From: Edda\n--\nEdda Harrowmere | 18 Saddlewright Lane | Ormsdale
C | Address ......... 18 Saddlewright Lane, Ormsdale
C | ADDRESS:18 SADDLEWRIGHT LANE,ORMSDALE,ZZ993QT
C | address: "18 Saddlewright Lane"\ncity: Ormsdale
C | addr1=18+Saddlewright+Lane&town=Ormsdale
C | 2 ADDR 18 Saddlewright Lane\n3 CONT Ormsdale
C | Ship to: Edda, 18 Saddlewright Lane, Ormsdale
C | LOCATION:18 Saddlewright Lane\\, Ormsdale
C | street: Saddlewright Lane\nhousenumber: 18\ncity: Ormsdale
C | House number: 18\nStreet: Saddlewright Lane\nTown: Ormsdale
C | the house (18 Saddlewright Lane) in Ormsdale
C | 18 Saddlewright\nLane, Ormsdale
C | Pickup at 18, Saddlewright Lane (Ormsdale)
C | planning application for 18 Saddlewright Lane Ormsdale ZZ99 3QT
C | land adjacent to 18 Saddlewright Lane, Ormsdale
C | 18 & 20 Saddlewright Lane, Ormsdale
C | 16 and 18 Saddlewright Lane, Ormsdale
N | nos. 16 to 20 Saddlewright Lane, Ormsdale
N | 18 houses in Saddlewright Lane, Ormsdale
N | £18 Saddlewright Lane bakery
N | bus 18 Saddlewright Lane stop
N | Bus 18: Saddlewright Lane, Ormsdale
N | junction of Saddlewright Lane and the A18, Ormsdale
N | Chapter 18. Saddlewright Lane
N | 18th Saddlewright Lane street party
N | Saddlewright Lane, 18 June 2024
N | Saddlewright Lane 18:30 Ormsdale
N | Rob Marlin (18), Saddlewright Lane, Ormsdale
N | Rob Marlin, aged 18, Saddlewright Lane, Ormsdale
N | Rob Marlin, 18, of Saddlewright Lane, Ormsdale
""",
    ),
    Group(
        "addresses and birth dates as they are written",
        "GB",
        Kind.HOME_ADDRESS,
        "18 Saddlewright Lane, Ormsdale, ZZ99 3QT",
        ((Kind.NAME, "Edda Harrowmere"),),
        "text/html",
        r"""
C | <div class="h-adr"><span class="p-street-address">18 Saddlewright Lane</span> <span class="p-locality">Ormsdale</span></div>
C | <script type="application/ld+json">{"address":{"@type":"PostalAddress","streetAddress":"18 Saddlewright Lane","addressLocality":"Ormsdale"}}</script>
C | <a href="https://maps.example/?q=18+Saddlewright+Lane+Ormsdale">map</a>
C | <a href="https://maps.example/?q=18%20Saddlewright%20Lane%2C%20Ormsdale">map</a>
C | <input name="line1" value="18 Saddlewright Lane">
C | <table><tr><th>No</th><th>Street</th></tr><tr><td>18</td><td>Saddlewright Lane</td></tr></table>
C | <table><tr><td>House</td><td>18</td></tr><tr><td>Street</td><td>Saddlewright Lane</td></tr></table>
C | <li>18 Saddlewright Lane <b>SOLD</b></li>
C | <p>18 Saddlewright&nbsp;Lane</p>
C | <a href="/property/18-saddlewright-lane-ormsdale">x</a>
C | <a href="/homes/saddlewright-lane/18">x</a>
N | <table><tr><th>Age</th><th>Street</th></tr><tr><td>18</td><td>Saddlewright Lane</td></tr></table>
N | <table><tr><th>Street</th><th>Cars</th></tr><tr><td>Saddlewright Lane</td><td>18</td></tr></table>
N | <table><tr><th>Pos</th><th>Street</th></tr><tr><td>18</td><td>Saddlewright Lane</td></tr></table>
N | <table><tr><th>Flat</th><th>Street</th></tr><tr><td>18</td><td>Saddlewright Lane</td></tr></table>
N | <ol><li>17</li><li>18</li></ol><p>Saddlewright Lane</p>
N | <a href="/property/118-saddlewright-lane-ormsdale">x</a>
N | <p>Route 18 Saddlewright Lane</p>
""",
    ),
    Group(
        "addresses and birth dates as they are written",
        "GB",
        Kind.BIRTH_DATE,
        "1981-04-17",
        ((Kind.NAME, "Edda Harrowmere"),),
        "text/plain",
        r"""
C | 1 BIRT\n2 DATE 17 APR 1981
C | BIRT DATE 17 APR 1981
C | dob: 1981-04-17
C | birthday: "17 April 1981"
C | Edda Harrowmere (F, born 17.04.81)
C | Edda Harrowmere DOB: Apr-17-1981
C | Edda Harrowmere, DOB 17-04-81
C | Name: Edda Harrowmere   D.O.B: 17/04/1981   Sex: F
C | Harrowmere, Edda  17/04/1981  (birth)
C | b: 17 Apr 1981
C | Born 17 Apr. 1981
C | Born: April 17 , 1981
C | Born on: 17th Apr '81
C | Birth: 1981 Apr 17
C | Birthdate 19810417
C | Geburtsdatum 17.4.81
C | born 17/IV/1981
C | (*17.04.1981)
C | * 17. April 1981
C | Edda Harrowmere was born on 17th April, 1981 in Ormsdale
C | "17.04.1981 geboren"
P | Edda Harrowmere, b. 04/1981
P | born Apr 1981
P | Edda's birthday is on 17 April
P | Edda Harrowmere - birthday 17/4
- | version 17.04.1981
N | Edda Harrowmere joined on 17 April 1981
N | Edda Harrowmere graduated 17/04/1981
N | Rob Marlin, born 17 April 1981
N | Edda Harrowmere is Rob Marlin's mother; Rob was born 17 April 1981
N | Born 17/04/1971
N | (d. 17 April 1981)
N | 17 April 1981 - Ormsdale Bridge opens
""",
    ),
    Group(
        "addresses and birth dates as they are written",
        "FR",
        Kind.BIRTH_DATE,
        "1981-04-17",
        ((Kind.NAME, "Odile Harrowmère"),),
        "text/html",
        r"""
C | <p>Née le 17 avril 1981</p>
C | <p>née le 17/04/1981 à Montfaverges</p>
C | <p>Odile Harrowmère, née un 17 avril 1981</p>
C | <p>Date et lieu de naissance : 17 avril 1981, Montfaverges</p>
C | <p>Odile fête ses 40 ans le 17 avril 2021</p>
C | <p>Odile Harrowmère a eu 40 ans le 17 avril 2021</p>
C | <p>Naissance : 17-04-1981</p>
C | <p>D.N. : 17/04/1981</p>
C | <p>né(e) le : 17 04 1981</p>
C | <p>DDN 17.04.81</p>
P | <p>Anniversaire : 17 avril</p>
P | <p>Née en avril 1981</p>
N | <p>Mariée le 17 avril 1981</p>
N | <p>Fait à Montfaverges, le 17 avril 1981</p>
""",
    ),
    Group(
        "addresses and birth dates as they are written",
        "DE",
        Kind.BIRTH_DATE,
        "1981-04-17",
        ((Kind.NAME, "Ute Großprobe"),),
        "text/html",
        r"""
C | <p>Ute Großprobe wird 40: am 17. April 2021 feiert sie Geburtstag</p>
C | <p>17.04.2021 Ute Großprobe 40. Geburtstag</p>
C | <p>Zum 40. Geburtstag am 17.04.2021: Ute Großprobe</p>
C | <p>Wir gratulieren Ute Großprobe am 17. April 2021 zum 40. Geburtstag</p>
C | <p>geb. am 17.04.1981</p>
C | <p>Geb.-Dat.: 17.04.1981</p>
C | <p>geboren 17. 4. 1981</p>
C | <p>Geburtstag: 17. April 1981</p>
P | <p>Geburtstage im April: 17.04. Ute Großprobe</p>
N | <p>Eintritt 17.04.1981</p>
N | <p>Wir gratulieren Bernd Großprobe am 17. April 2021 zum 40. Geburtstag</p>
N | <p>Der Verein feiert am 17. April 2021 seinen 40. Geburtstag</p>
N | <p>Ute Großprobe, Mitglied seit 17.04.1981</p>
""",
    ),
    Group(
        "addresses and birth dates as they are written",
        "PL",
        Kind.BIRTH_DATE,
        "1981-04-17",
        ((Kind.NAME, "Halina Próbna"),),
        "text/html",
        r"""
C | <p>Halina Próbna ur. 17.04.1981 r.</p>
C | <p>ur. 17 kwietnia 1981 w Zmyślinie</p>
C | <p>urodzona dnia 17 IV 1981 r.</p>
C | <p>Halina Próbna kończy 40 lat 17 kwietnia 2021</p>
C | <p>data ur.: 1981-04-17</p>
N | <p>zatrudniona od 17.04.1981</p>
""",
    ),
    Group(
        "addresses and birth dates as they are written",
        "ES",
        Kind.BIRTH_DATE,
        "1981-04-17",
        ((Kind.NAME, "Carmen Zubifalsa"),),
        "text/html",
        r"""
C | <p>Carmen Zubifalsa cumple 40 años el 17 de abril de 2021</p>
C | <p>F. nac.: 17/04/1981</p>
C | <p>Nacida en Villaruz el 17 de abril de 1981</p>
C | <p>Nació un 17 de abril de 1981</p>
C | <p>Fecha de nac. 17-04-1981</p>
N | <p>Alta: 17/04/1981</p>
""",
    ),
    Group(
        "addresses and birth dates as they are written",
        "US",
        Kind.BIRTH_DATE,
        "1981-04-17",
        ((Kind.NAME, "Roberta Brambledown"),),
        "text/html",
        r"""
C | <p>DOB: 4/17/1981</p>
C | <p>DOB 04-17-81</p>
C | <p>Born: Apr 17, 1981 (age 44)</p>
C | <p>D.O.B. 04/17/1981 Race: W Sex: F</p>
C | <p>Birth Date: Apr. 17, 1981</p>
C | <p>Roberta Brambledown W/F DOB 4-17-1981</p>
C | <p>Roberta turns 40 on April 17, 2021</p>
N | <p>Booking date 04/17/1981</p>
N | <p>Offense date: 4/17/1981 Roberta Brambledown</p>
N | <p>Filed 04/17/1981</p>
""",
    ),
    Group(
        "addresses and birth dates as they are written",
        "GB",
        Kind.HOME_ADDRESS,
        "18 Saddlewright Lane, Ormsdale, ZZ99 3QT",
        ((Kind.NAME, "Edda Harrowmere"),),
        "text/html",
        r"""
C | <p>18 and 20 Saddlewright Lane, Ormsdale</p>
C | <p>Nos 16, 18 and 20 Saddlewright Lane, Ormsdale</p>
C | <p>16, 18 & 20 Saddlewright Lane</p>
N | <p>16 and 20 Saddlewright Lane, Ormsdale</p>
N | <p>On 18 and 19 Saddlewright Lane will be closed</p>
N | <p>June 18 and 19, Saddlewright Lane closed</p>
N | <p>pages 18 and 19 Saddlewright Lane</p>
N | <p>118 and 20 Saddlewright Lane</p>
N | <p>1,18 and 20 Saddlewright Lane, Kettleby</p>
""",
    ),
    Group(
        "addresses and birth dates as they are written",
        "DE",
        Kind.HOME_ADDRESS,
        "Fliederbuschstraße 16, 00538 Kleinmurrbach",
        ((Kind.NAME, "Ute Großprobe"),),
        "text/html",
        r"""
C | <p>Fliederbuschstraße 14 und 16, Kleinmurrbach</p>
C | <p>Fliederbuschstr. 14, 16 und 18</p>
N | <p>Fliederbuschstr. 14 und 18</p>
N | <p>Fliederbuschstr. 14 und 16 Uhr</p>
N | <p>Fliederbuschstr. 14 und 160</p>
N | <p>Fliederbuschstraße 14, 16. Mai</p>
""",
    ),
)
