"""
Flats for houses, floors, streets said in English, bent months, lists of birthdays.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

GROUPS = (
    Group(
        "address: doors, columns and other towns",
        "IE",
        Kind.HOME_ADDRESS,
        "Apt 12, Sally Court, Ballyfable, Co. Galway, H91 ZZ07",
        (),
        "text/html",
        r"""
C | <p>Apartment 12, Sally Court, Ballyfable, Galway</p>
C | <p>12 Sally Court, Ballyfable</p>
C | <p>Apt. 12 Sally Court, Ballyfable</p>
N | <p>Apartment 14, Sally Court, Ballyfable</p>
N | <p>Sally Court, Ballyfable</p>
N | <p>Apartment 12, Sally Grove, Ballyfable</p>
N | <p>12 Sally Court, Otherton</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "GB",
        Kind.HOME_ADDRESS,
        "16C Saddler Lane, Ormsdale, ZZ99 3QT",
        (),
        "text/html",
        r"""
C | <p>Flat 16C, Saddler Lane, Ormsdale</p>
N | <p>Flat 16B, Saddler Lane, Ormsdale</p>
N | <p>Saddler Lane Business Park, Unit 16C, Kettleby</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "AU",
        Kind.HOME_ADDRESS,
        "Level 4, 310 Drayman Street, Wombarra NSW 0041",
        (),
        "text/html",
        r"""
C | <p>L4, 310 Drayman St Wombarra NSW 0041</p>
C | <p>310 Drayman Street, Wombarra</p>
C | <p>4th Floor, 310 Drayman St, Wombarra</p>
N | <p>Level 4, 31 Drayman Street, Wombarra</p>
N | <p>Level 4, 12 Other Street, Drayman Street, Wombarra</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "GR",
        Kind.HOME_ADDRESS,
        "Οδός Πευκώνων 21, 004 27 Άνω Δοκίμι",
        (),
        "text/html",
        r"""
N | <p>23 Pefkonon Street, 004 27 Ano Dokimi</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "PL",
        Kind.BIRTH_DATE,
        "1984-12-05",
        (),
        "text/html",
        r"""
P | <p>ur. w grudniu 1984, wykształcenie wyższe</p>
- | <p>ur. w listopadzie 1984</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "GR",
        Kind.BIRTH_DATE,
        "1974-02-24",
        (),
        "text/html",
        r"""
P | <p>γεννημένος τον Φεβρουάριο 1974</p>
- | <p>γεννημένος τον Μάρτιο 1974</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "DE",
        Kind.BIRTH_DATE,
        "1966-10-23",
        ((Kind.NAME, "Jörg Großprobe"),),
        "text/html",
        r"""
P | <h4>Geburtstage der Abteilung</h4><ul><li>03.10. Uwe H.</li><li>23.10. Jörg G.</li><li>29.10. Frau Ahl</li></ul>
- | <h4>Geburtstage der Abteilung</h4><ul><li>03.10. Uwe H.</li><li>24.10. Jörg G.</li></ul>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "IT",
        Kind.BIRTH_DATE,
        "1991-04-08",
        (),
        "text/html",
        r"""
P | <p>8 aprile, compleanno e gita al lago</p>
- | <p>9 aprile, compleanno e gita al lago</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "IE",
        Kind.BIRTH_DATE,
        "1976-05-09",
        (),
        "text/html",
        r"""
N | <h1>Ní Shampla (née Probe), Bríd</h1><p>9th May 1976 was the day she met Dinny.</p>
C | <p>Bríd, née Probe, born 9th May 1976</p>
""",
    ),
    Group(
        "phone: words for other numbers",
        "IT",
        Kind.PHONE,
        "+39 301 482 7799",
        (),
        "text/html",
        r"""
N | <p>P. IVA 03014827799</p>
N | <p>ordine 3014827799</p>
N | <p>matricola 301 482 7799</p>
C | <p>Cell. 301 482 7799</p>
""",
    ),
    Group(
        "phone: words for other numbers",
        "US",
        Kind.PHONE,
        "(505) 555-0147",
        (),
        "text/html",
        r"""
+phone=1 | <span>ME</span> <span>00631</span><span itemprop="telephone">(505) 555-0199</span>
+phone=1 | <p>Testford, ME 00631 505-555-0199</p>
+phone=0 | <p>Testford, ME 00631 (505) 555-0147</p>
""",
    ),
)
