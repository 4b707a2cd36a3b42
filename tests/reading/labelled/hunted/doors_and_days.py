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
    Group(
        "address: flats told otherwise",
        "GB",
        Kind.HOME_ADDRESS,
        "Flat 2/1, 48 Probewell Terrace, Testmuckle, ZZ99 6HN",
        (),
        "text/html",
        r"""
C | <p>48 (2/1) Probewell Terrace, Testmuckle</p>
C | <p>2/1, 48 Probewell Terrace, Testmuckle</p>
N | <p>48 (1/1) Probewell Terrace, Testmuckle</p>
N | <p>1/2, 48 Probewell Terrace, Testmuckle</p>
N | <p>48 Probewell Terrace (1/2), Testmuckle</p>
- | <p>46 (2/1) Probewell Terrace, Testmuckle</p>
N | <table><caption>Owners, 48 Probewell Terrace</caption><tr><th>Flat</th><th>Owner</th></tr><tr><td>0/1</td><td>K Samplekine</td></tr><tr><td>1/1</td><td>Messrs Proben</td></tr></table>
C | <table><caption>Owners, 48 Probewell Terrace</caption><tr><th>Flat</th><th>Owner</th></tr><tr><td>0/1</td><td>K Samplekine</td></tr><tr><td>2/1</td><td>Messrs Proben</td></tr></table>
""",
    ),
    Group(
        "address: flats told otherwise",
        "GB",
        Kind.HOME_ADDRESS,
        "15/3 Probewell Terrace, Testmuckle, ZZ99 6HN",
        (),
        "text/html",
        r"""
C | <p>15/3 Probewell Terrace, Testmuckle</p>
N | <p>3/15 Probewell Terrace, Testmuckle</p>
""",
    ),
    Group(
        "address: flats told otherwise",
        "PL",
        Kind.HOME_ADDRESS,
        "ul. Krzywa Próba 9 m. 14, 00-973 Próbinek",
        (),
        "text/html",
        r"""
C | <p>ul. Krzywa Próba 9 m. 14, Próbinek</p>
C | <p>ul. Krzywa Próba 9 m. 14, 41 m²</p>
N | <p>ul. Krzywa Próba 9 m. 14, Innowo Dolne, 41 m²</p>
""",
    ),
    Group(
        "address: flats told otherwise",
        "IE",
        Kind.HOME_ADDRESS,
        "Apartment 22, The Sluice, Testarragh, Co. Offaly",
        (),
        "text/html",
        r"""
C | <p>Register: Apt 22, The Sluice, Testarragh, Offaly, 14/09/2015</p>
N | <p>Apt 21, The Sluice, Testarragh</p>
N | <p>Apt 22, The Sluice, Otherton</p>
- | <p>We walked along the sluice.</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "FR",
        Kind.HOME_ADDRESS,
        "18 rue des Tisserands, 00417 Vaubrelle",
        (),
        "text/html",
        r"""
C | <p>18 Tisserands, Vaubrelle</p>
C | <p>18 tisserands 00417 Vaubrelle</p>
N | <p>les 18 tisserands de Vaubrelle</p>
N | <p>Les 18 tisserands, Vaubrelle, se sont réunis.</p>
""",
    ),
    Group(
        "births: dates of else",
        "PL",
        Kind.BIRTH_DATE,
        "1979-12-30",
        ((Kind.NAME, "Jan Próbny"),),
        "text/html",
        r"""
N | <p>Dz.U. z dnia 30.12.1979, poz. 114</p>
N | <p>Dz. U. z 30.12.1979 r.</p>
""",
    ),
    Group(
        "births: dates of else",
        "DE",
        Kind.BIRTH_DATE,
        "1967-05-04",
        ((Kind.NAME, "Anna Probe"),),
        "text/html",
        r"""
- | <table><tr><th>Name</th><th>Eintritt</th></tr><tr><td>Anna Probe</td><td>04.05.1967</td></tr></table>
- | <p>Anna Probe, Mitglied seit 04.05.1967</p>
N | <p>Born to run: 04.05.1967</p>
P | <p>Geburtsmonat: Mai 1967</p>
C | <p>Anna Probe, geb. 04.05.1967, Eintritt 01.02.1990</p>
""",
    ),
    Group(
        "births: dates of else",
        "DK",
        Kind.BIRTH_DATE,
        "1977-06-23",
        ((Kind.NAME, "Bjørn Prøveskov"),),
        "application/json",
        r"""
C | [{"nr": 1, "fornavn": "Jens", "efternavn": "Toft", "foedselsdato": "1969-12-24"}, {"nr": 2, "fornavn": "Bjørn", "efternavn": "Prøveskov", "foedselsdato": "1977-06-23"}]
""",
    ),
    Group(
        "births: dates of else",
        "GR",
        Kind.BIRTH_DATE,
        "1970-06-24",
        ((Kind.NAME, "Σταύρος Πρότυπος"),),
        "text/plain",
        r"""
C | 1. Δοκίμου Μαρία, γεν. 3/2/1961, Πλατεία 4\n2. Πρότυπος Σταύρος, ημ. γέννησης 24/6/1970\n
""",
    ),
)
