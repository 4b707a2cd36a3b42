"""
Addresses, birth dates and phones in mails, in plain text and in odder spellings.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

_BULLETS = {
    Kind.HOME_ADDRESS: "address: as other countries write it",
    Kind.WORK_ADDRESS: "work address: as other countries write it",
    Kind.BIRTH_DATE: "birth date: abroad",
    Kind.PHONE: "phone: abroad",
}


def _group(
    kind: Kind,
    region: str,
    value: str,
    pages: str,
    media: str = "text/html",
    also: tuple[tuple[Kind, str], ...] = (),
) -> Group:
    return Group(_BULLETS[kind], region, kind, value, also, media, pages)


GROUPS = (
    # mail headers & signatures
    _group(
        Kind.PHONE,
        "DE",
        "0171 3920047",
        r"""
C | From: J <j@x.example>\nSubject: x\n\nGruß\nJürgen\n--\nTel.: 0171 / 392 00 47\n
C | From: J <j@x.example>\nSubject: x\n\n--\nMobil:\t0171-3920047\n
C | X-Phone: +491713920047\nSubject: x\n\nhallo\n
C | From: j@x.example\nSubject: Anruf 0171/3920047\n\nhallo\n
N | Message-ID: <01713920047.1@x.example>\nSubject: x\n\nhallo\n
""",
        "message/rfc822",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "DE",
        "Erdachter Ring 14, 00099 Erfurtshausen",
        r"""
C | From: j@x.example\nSubject: x\n\n--\nJürgen\nErdachter Ring 14\n00099 Erfurtshausen\n
C | From: j@x.example\nSubject: x\nContent-Transfer-Encoding: quoted-printable\nContent-Type: text/plain; charset=utf-8\n\nErdachter=20Ring=2014\n
""",
        "message/rfc822",
    ),
    _group(
        Kind.BIRTH_DATE,
        "DE",
        "1989-05-27",
        r"""
C | Name:        Muster\nGeb.-Datum:  27.05.1989\nOrt: X\n
C | Name ........ Muster\nGeburtstag .. 27.05.1989\n
C | Geboren      : 27. Mai 1989 in X\n
C | *27.5.1989 Erfurtshausen\n
C | Muster, Jürgen, 27.05.89, geb. in X\n
""",
        "text/plain",
    ),
    _group(
        Kind.BIRTH_DATE,
        "GB",
        "1989-05-27",
        r"""
C | Surname      Forename   DOB         Club\nOrmsthwait   Philippa   27/05/1989  AC\n
C | DOB.......: 27-MAY-1989\n
C | Date of Birth\n27 May 1989\n
C | Date of Birth:\n\n  27 May 1989\n
C | Born\t27/05/1989\n
N | Surname      Forename   Joined      Club\nOrmsthwait   Philippa   27/05/1989  AC\n
- | Date of Birth: 01/02/1960\nDate of Marriage: 27/05/1989\n
- | Deceased: 27/05/1989\n
""",
        "text/plain",
        ((Kind.NAME, "Philippa Ormsthwait"),),
    ),
    _group(
        Kind.HOME_ADDRESS,
        "GB",
        "84 Larkrisen Avenue, Muddlecombe, ZZ99 3QT",
        r"""
C | FILE NO.  APPLICANT      TYPE  LOCATION\n23/99114  D. Orms        P     84 Larkrisen Avenue\n                               Muddlecombe\n
C | Philippa Ormsthwait\n84 Larkrisen Avenue\nMuddlecombe\nZZ99 3QT\n
C | Addr: 84 Larkrisen Avenue \\\n Muddlecombe\n
C | 84 Larkrisen\n   Avenue, Muddlecombe\n
C | 84, LARKRISEN AVE  MUDDLECOMBE          ZZ99 3QT\n
- | 84 Larkrisen Avenue\nWexcombe\nZZ99 9AB\n
- | 1284 Larkrisen Avenue\n
""",
        "text/plain",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "NL",
        "Oude Turfdijk 7, 0491 BE Zandermeer",
        r"""
C | <p>Ons oude adres was Oude Turfdijk 7 te Zandermeer (0491BE)</p>
C | <p>Oude Turfdijk 7, 0491 BE Zandermeer</p>
C | <p>tot 2010: Oude Turfdijk 7</p>
C | <p>Oude Turfdijk 7-9, Zandermeer</p>
- | <p>Oude Turfdijk 17, Zandermeer</p>
- | <p>Turfdijk 7, Zandermeer</p>
""",
    ),
    _group(
        Kind.WORK_ADDRESS,
        "DE",
        "Industriestraße 5-7, Halle 3, 00098 Neuprobe",
        r"""
C | <p>Industriestr. 5-7, 00098 Neuprobe</p>
C | <p>Industriestraße 5–7, Neuprobe</p>
C | <p>Industriestr. 5, Neuprobe</p>
N | <p>Industriestr. 7, Neuprobe</p>
- | <p>Industriestr. 15, Neuprobe</p>
""",
    ),
    _group(
        Kind.WORK_ADDRESS,
        "US",
        "100 Ghostplex Blvd, Bldg 2, Floor 5, Testopolis, OH 00199",
        r"""
C | <p>100 Ghostplex Boulevard, Building 2, Testopolis</p>
C | <p>100 Ghostplex Blvd., 5th Floor, Testopolis</p>
C | <p>Visit us: 100 Ghostplex Blvd, Testopolis OH</p>
- | <p>1000 Ghostplex Blvd, Testopolis</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "PL",
        "Probów 17, 00-097 Probów",
        r"""
C | <p>Probów 17, 00-097 Probów</p>
P | <p>zam. Probów 17</p>
N | <p>Probów 18, 00-097 Probów</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "CZ",
        "Zkoušov 45, 000 12 Zkoušov",
        r"""
C | <p>Zkoušov 45, 000 12</p>
P | <p>Zkoušov č.p. 45</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "FR",
        "3 bis rue du Dr Feintal, 00873 Saint-Prouvé-sur-Mer",
        r"""
C | <p>3 bis, rue du Docteur-Feintal, 00873 St Prouvé s/ Mer</p>
C | <p>3B RUE DU DR FEINTAL</p>
C | <p>3bis rue du Docteur Feintal, Saint-Prouvé</p>
- | <p>3 rue du Docteur Feintal, Saint-Prouvé-sur-Mer</p>
- | <p>3 ter rue du Dr Feintal, Saint-Prouvé-sur-Mer</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "DE",
        "Straße des 17. Probetags 22, 00097 Prüfstadt",
        r"""
C | <p>Straße des 17. Probetags 22, 00097 Prüfstadt</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "DE",
        "Schloßprobe 2a, 00097 Prüfstadt",
        r"""
C | <p>Schlossprobe 2 a, Prüfstadt</p>
C | <p>Schloßprobe 2A, 00097 Prüfstadt</p>
- | <p>Schloßprobe 2b, Prüfstadt</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "DE",
        "An der Alten Probe 3, 00096 Erdachtheim",
        r"""
C | <p>An der Alten Probe 3, Erdachtheim</p>
C | <p>An d. Alten Probe 3, 00096 Erdachtheim</p>
C | <p>an der alten Probe 3 in Erdachtheim</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "IT",
        "Via G. Provatti 12/b, 00199 Borgoprova",
        r"""
C | <p>Via Giuseppe Provatti 12/B, Borgoprova</p>
C | <p>Via G.Provatti, 12 b</p>
C | <p>via Provatti 12b, Borgoprova</p>
- | <p>Via G. Provatti 12/c, Borgoprova</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "ES",
        "C/ Doctor Ficticio, 7, 1º A, 00124 Pruebavieja",
        r"""
C | <p>Calle Dr. Ficticio nº 7 1ºA</p>
C | <p>C/Doctor Ficticio 7, Pruebavieja</p>
C | <p>Dr. Ficticio 7, Pruebavieja</p>
- | <p>C/ Doctor Ficticio 17, Pruebavieja</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "ES",
        "Avda. de la Constitución Falsa s/n, 00124 Pruebavieja",
        r"""
C | <p>Avda. Constitución Falsa, s/n, Pruebavieja</p>
C | <p>Avenida de la Constitución Falsa s/n, 00124</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "SE",
        "c/o Prov, Testgatan 7 A lgh 1201, 000 12 Provköping",
        r"""
C | <p>Testgatan 7A, lgh 1201, Provköping</p>
C | <p>Testgatan 7 A, 000 12 Provköping</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "GB",
        "1st Floor Flat, 22 Phantomgate, Testchester, ZZ99 4AA",
        r"""
C | <p>First Floor Flat, 22 Phantomgate, Testchester</p>
C | <p>22 Phantomgate, Testchester ZZ99 4AA</p>
- | <p>122 Phantomgate, Testchester</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "GB",
        "The Ghost Rectory, Testford, ZZ99 1AA",
        r"""
C | <p>The Ghost Rectory, Testford, ZZ99 1AA</p>
C | <p>Ghost Rectory, Testford</p>
""",
    ),
    _group(
        Kind.PHONE,
        "GB",
        "+44 20 7946 0123",
        r"""
P | <p>020 7946 0123</p>
C | <p>Ann, 020 7946 0123</p>
P | <p>(020) 7946 0123</p>
C | <p>Ann, (020) 7946 0123</p>
P | <p>0207 946 0123</p>
C | <p>Ann, 0207 946 0123</p>
P | <p>0207 9460123</p>
C | <p>Ann, 0207 9460123</p>
C | <p>+44 207 946 0123</p>
C | <p>020-7946-0123 ext. 12</p>
P | <p>020 7946 0123/4</p>
C | <p>Ann, 020 7946 0123/4</p>
N | <p>020 7946 0124</p>
""",
    ),
    _group(
        Kind.PHONE,
        "US",
        "(212) 555-0147",
        r"""
C | <p>212-555-0147 x12</p>
C | <p>212.555.0147 ext 3</p>
C | <p>P: 212.555.0147 | F: 212.555.0199</p>
P | <p>(212)555-0147</p>
C | <p>Ann, (212)555-0147</p>
C | <p>1.212.555.0147</p>
C | <p>+1.212.555.0147</p>
P | <p>212-555-01-47</p>
C | <p>Ann, 212-555-01-47</p>
C | <p>2125550147 (cell)</p>
C | <p>ph: (212) 555 - 0147</p>
N | <p>212-555-0148</p>
N | <p>Case 212-555-0147</p>
- | <p>1212555014</p>
""",
    ),
)
