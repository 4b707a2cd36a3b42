"""
Birth dates beside the person's own whole name: records, rows, notices, events, today's ages.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

GROUPS = (
    Group(
        "birth date: the whole name in the record",
        "US",
        Kind.BIRTH_DATE,
        "1990-07-05",
        ((Kind.NAME, "Katherine Louise Ambersby"),),
        "application/json",
        r"""
C | {"resourceType":"Patient","name":[{"use":"official","family":"Ambersby","given":["Katherine","Louise"]}],"birthDate":"1990-07-05"}
C | {"roster":[{"first":"Kate","last":"Ambersby","born":"07/05/1990"},{"first":"Tom","last":"Reed","born":"01/05/1990"}]}
C | {"players":[{"fn":"Katherine","ln":"Ambersby","pos":"GK","dob":"1990-07-05"}]}
""",
    ),
    Group(
        "birth date: the whole name in the record",
        "BE",
        Kind.BIRTH_DATE,
        "1993-02-11",
        ((Kind.NAME, "Wouter Van Doornegem"),),
        "application/json",
        r"""
C | {"leden":[{"vn":"Wouter","tussenvoegsel":"Van","an":"Doornegem","gebdat":"11-02-1993"}]}
""",
    ),
    Group(
        "birth date: the whole name in the record",
        "BE",
        Kind.BIRTH_DATE,
        "1993-02-11",
        ((Kind.NAME, "Wouter Van Doornegem"),),
        "text/html",
        r"""
C | <p>Wouter Van Doornegem, °Gent 11/02/1993</p>
C | <p>Van Doornegem Wouter (°11/02/1993)</p>
C | <p>Wouter Van Doornegem (Oosterlede, 11 februari 1993) is een Belgisch wielrenner</p>
C | <p>VAN DOORNEGEM Wouter, ° te Oosterlede op 11 februari 1993</p>
""",
    ),
    Group(
        "birth date: the whole name in the record",
        "DE",
        Kind.BIRTH_DATE,
        "1964-12-21",
        ((Kind.NAME, "Friedhelm Bröckelmann"),),
        "text/html",
        r"""
C | <p>Friedhelm Bröckelmann (* Bad Probe, 21. Dezember 1964)</p>
C | <p>Friedhelm Bröckelmann, ∗ 21. Dezember 1964 in Probe</p>
N | <p>Friedhelm Bröckelmann († Bad Probe, 21. Dezember 1964)</p>
C | <label>Geburtsdatum</label><input name="tt" value="21"><input name="mm" value="12"><input name="jjjj" value="1964">
C | <h2>Geburten</h2><p>21.12.1964: Friedhelm, Sohn von Otto und Anna Bröckelmann</p>
C | <p>21. Dezember 2024</p><p>Friedhelm Bröckelmann wird heute 60 Jahre alt.</p>
C | <h2>Geburtstage Dezember 2024</h2><ul><li>21.12. Friedhelm Bröckelmann (60)</li><li>22.12. Anna Muster (70)</li></ul>
P | <h2>Geburtstage Dezember 2024</h2><ul><li>21.12. Friedhelm Bröckelmann (61)</li></ul>
C | <table><tr><th>Kind</th><th>geb.</th><th>Trainer</th></tr><tr><td>Anna Muster</td><td>21.12.1964</td><td>Friedhelm Bröckelmann</td></tr></table>
N | <p>Anna Muster, geb. 21.12.1964, Ehefrau von Friedhelm Bröckelmann</p>
""",
    ),
    Group(
        "birth date: the whole name in the record",
        "DE",
        Kind.BIRTH_DATE,
        "1964-12-21",
        ((Kind.NAME, "Friedhelm Bröckelmann"),),
        "text/plain",
        r"""
C | Geburtsort und -datum: Bad Probe, 21.12.1964
C | Nr.  Name                 geb.        Ort\n01   Muster, Anna         04.02.1951  Probe\n     Tel. 030 23125 417\n02   Bröckelmann, Friedh  21.12.1964  Probe\n
C | Name                 Geburtsdatum  Ort\nMuster, Anna         04.02.51      Probe\n   (Mobil 030 23125 417)\nBröckelmann, F.      21.12.64      Probe\n
N | Name                 Eintritt      Ort\nMuster, Anna         04.02.51      Probe\n   (Mobil 030 23125 417)\nBröckelmann, F.      21.12.64      Probe\n
""",
    ),
    Group(
        "birth date: the whole name in the record",
        "FR",
        Kind.BIRTH_DATE,
        "1972-02-01",
        (
            (Kind.NAME, "Marie-Ange Loubressol"),
            (Kind.FORMER_NAME, "Marie-Ange Tréguinard"),
        ),
        "text/html",
        r"""
C | <p>Lieu et date de naissance : Saint Probe, 01/02/1972</p>
C | <p>née à Saint Probe, Département du Test, le 1<sup>er</sup> février 1972</p>
C | Date de naissance <select name="jour"><option selected>1</select><select name="mois"><option selected>février</select><select name="annee"><option selected>1972</select></select></select>
C | <p>Le 1er février 2022, Marie-Ange Loubressol fête aujourd'hui ses 50 ans</p>
""",
    ),
    Group(
        "birth date: the whole name in the record",
        "FR",
        Kind.BIRTH_DATE,
        "1972-02-01",
        (
            (Kind.NAME, "Marie-Ange Loubressol"),
            (Kind.FORMER_NAME, "Marie-Ange Tréguinard"),
        ),
        "application/json",
        r"""
C | {"naissanceJour":"01","naissanceMois":"02","naissanceAnnee":"1972"}
""",
    ),
    Group(
        "birth date: the whole name in the record",
        "DE",
        Kind.BIRTH_DATE,
        "1964-12-21",
        ((Kind.NAME, "Friedhelm Bröckelmann"),),
        "application/json",
        r"""
C | {"geburtTag":21,"geburtMonat":12,"geburtJahr":1964}
N | {"team":[{"name":"Anna Muster","dob":"1964-12-21"},{"name":"Friedhelm Bröckelmann","dob":"1960-01-01"}]}
N | {"parent":{"name":"Friedhelm Bröckelmann"},"children":[{"name":"Tim Muster","birthDate":"1964-12-21"}]}
""",
    ),
    Group(
        "birth date: the whole name in the record",
        "IT",
        Kind.BIRTH_DATE,
        "1972-05-11",
        ((Kind.NAME, "Pierluigi Zufolanti"),),
        "text/html",
        r"""
C | <label>Data di nascita</label><input name="gg" value="11"><input name="mm" value="05"><input name="aaaa" value="1972">
""",
    ),
    Group(
        "birth date: the whole name in the record",
        "IE",
        Kind.BIRTH_DATE,
        "1975-10-18",
        ((Kind.NAME, "Tomás Ó Fiannalaigh"),),
        "text/html",
        r"""
C | <p>Rugadh Tomás Ó Fiannalaigh ar an 18ú lá de Dheireadh Fómhair 1975 i mBaile</p>
""",
    ),
    Group(
        "birth date: the whole name in the record",
        "GB",
        Kind.BIRTH_DATE,
        "1961-09-09",
        ((Kind.NAME, "Mair Gwernfelyn"),),
        "text/html",
        r"""
C | <p>Ganwyd Mair Gwernfelyn ar 9fed Medi 1961</p>
C | <p>Ganed: 9 Medi 1961</p>
""",
    ),
    Group(
        "birth date: the whole name in the record",
        "RO",
        Kind.BIRTH_DATE,
        "1976-07-03",
        ((Kind.NAME, "Răzvan Pârvuțescu"),),
        "text/csv",
        r"""
C | Nume;Data nașterii\nPârvuțescu Răzvan;3.VII.1976\n
C | Nume;Născut\nPârvuțescu Răzvan;03-IUL-76\n
""",
    ),
    Group(
        "birth date: the whole name in the record",
        "TR",
        Kind.BIRTH_DATE,
        "1980-08-05",
        ((Kind.NAME, "Ayşe Denemeoğlu"),),
        "text/html",
        r"""
C | <p>Doğum tarihi: 5 Ağu 1980</p>
""",
    ),
    Group(
        "birth date: the whole name in the record",
        "FI",
        Kind.BIRTH_DATE,
        "1970-05-15",
        ((Kind.NAME, "Tuulikki Havukuisma"),),
        "text/html",
        r"""
C | <p>Syntynyt 15. päivänä toukokuuta 1970</p>
""",
    ),
    Group(
        "birth date: the whole name in the record",
        "NO",
        Kind.BIRTH_DATE,
        "1970-12-15",
        ((Kind.NAME, "Kari Prøvestad"),),
        "text/html",
        r"""
C | <p>Født 15. des. 1970</p>
""",
    ),
    Group(
        "birth date: the whole name in the record",
        "AT",
        Kind.BIRTH_DATE,
        "1970-01-15",
        ((Kind.NAME, "Leopold Probsthuber"),),
        "text/html",
        r"""
C | <p>geb. 15. Jänner 1970 in Probe</p>
""",
    ),
    Group(
        "birth date: the whole name in the record",
        "ES",
        Kind.BIRTH_DATE,
        "1970-04-03",
        ((Kind.NAME, "Núria Provallada"),),
        "text/html",
        r"""
C | <p>Va néixer el 3 d'abril de 1970 a Prova</p>
""",
    ),
    Group(
        "birth date: the whole name in the record",
        "US",
        Kind.BIRTH_DATE,
        "1990-07-05",
        ((Kind.NAME, "Katherine Louise Ambersby"),),
        "text/plain",
        r"""
C | PATIENT: AMBERSBY, KATHERINE L   MRN 99000000   DOB 07/05/1990 (35 Y)   RM 12
C | Wristband  St Probes Hospital  AMBERSBY Katherine  05-Jul-1990 (35y) F
C | INSERT INTO users (id,name,dob) VALUES (3,'Katherine Ambersby','1990-07-05');
C | Births\nAMBERSBY - On July 5, 1990, at Probe Infirmary, to Jane and Paul, a daughter (Katherine Louise).\n
C | BIRTHS. July 5, 1990, to Mr. and Mrs. Paul Ambersby, a girl, Katherine.\n
N | BIRTHS. July 5, 1990, to Mr. and Mrs. Paul Ambersby, a boy, Peter.\n
""",
    ),
    Group(
        "birth date: the whole name in the record",
        "BR",
        Kind.BIRTH_DATE,
        "1993-01-12",
        ((Kind.NAME, "Thaís Aparecida Quintanelli"),),
        "text/plain",
        r"""
C | INSERT INTO `aluno` VALUES (1,'Ana Souza','1991-02-03'),(2,'Thais A. Quintanelli','1993-01-12'),(3,'Jo Reis','1990-07-08');
N | INSERT INTO pedido VALUES (1,'Thais Quintanelli','2020-01-12');
""",
    ),
    Group(
        "birth date: the whole name in the record",
        "DE",
        Kind.BIRTH_DATE,
        "1964-12-21",
        ((Kind.NAME, "Friedhelm Bröckelmann"),),
        "text/calendar",
        r"""
C | BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Friedhelm Bröckelmann (60) Geburtstag\nDTSTART;VALUE=DATE:20241221\nEND:VEVENT\nEND:VCALENDAR\n
P | BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Geburtstag Onkel Fritz (*1964)\nDTSTART;VALUE=DATE:20241221\nEND:VEVENT\nEND:VCALENDAR\n
C | BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:19641221\nSUMMARY:Friedhelm Bröckelmann hat Geburtstag\nRRULE:FREQ=YEARLY\nEND:VEVENT\nEND:VCALENDAR\n
""",
    ),
    Group(
        "birth date: the whole name in the record",
        "FR",
        Kind.BIRTH_DATE,
        "1972-02-01",
        (
            (Kind.NAME, "Marie-Ange Loubressol"),
            (Kind.FORMER_NAME, "Marie-Ange Tréguinard"),
        ),
        "text/plain",
        r"""
C | Naissances. 1er février 1972 : Marie-Ange, fille de Paul Tréguinard et de Jeanne Probe.\n
""",
    ),
    Group(
        "birth date: the whole name in the record",
        "US",
        Kind.BIRTH_DATE,
        "1990-07-05",
        ((Kind.NAME, "Katherine Louise Ambersby"),),
        "text/html",
        r"""
C | <time>2025-07-05</time><p>Our own Kate Ambersby is 35 today!</p>
N | <time>2025-07-06</time><p>Our own Kate Ambersby is 35 today!</p>
""",
    ),
    Group(
        "birth date: the whole name in the record",
        "DE",
        Kind.BIRTH_DATE,
        "1964-12-21",
        ((Kind.NAME, "Friedhelm Bröckelmann"),),
        "text/vcard",
        r"""
C | BEGIN:VCARD\nVERSION:4.0\nFN:F. B.\nBDAY:19641221\nEND:VCARD\n
""",
    ),
)
