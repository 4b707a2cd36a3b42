"""
Births in rows of lists, in parts, in short fields, and beside the names of relatives and places.

One page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

GROUPS = (
    Group(
        "birth date: in rows, parts and records",
        "DE",
        Kind.BIRTH_DATE,
        "1984-11-23",
        ((Kind.NAME, "Annika Brunnhuber"),),
        "text/html",
        r"""
C | <h1>Mitgliederliste</h1><table><tr><th>Nr</th><th>Nachname</th><th>Vorname</th><th>Geb.-Datum</th></tr><tr><td>1</td><td>Alber</td><td>Kurt</td><td>02.03.1951</td></tr><tr><td>2</td><td>Brunnhuber</td><td>A.</td><td>23.11.1984</td></tr></table>
C | <form><p>Name: Annika Brunnhuber</p><p>Geburtsdatum</p><p>Tag: <select><option selected>23</option></select> Monat: <select><option selected>November</option></select> Jahr: <select><option selected>1984</option></select></p></form>
C | <form><div>Geburtsdatum</div><div><span>Tag</span><input value="23"><span>Monat</span><input value="11"><span>Jahr</span><input value="1984"></div></form>
N | <form><p>Name: Annika Brunnhuber</p><p>Anreise</p><p>Tag: <select><option selected>23</option></select> Monat: <select><option selected>November</option></select> Jahr: <select><option selected>1984</option></select></p></form>
P | <h2>Geburtstage</h2><ul><li>Kurt Alber, 2. März</li><li>Annika Brunnhuber, 23. November</li></ul>
N | <h2>Geburtstage</h2><ul><li>Kurt Alber, 23. November</li><li>Annika Brunnhuber, 2. März</li></ul>
P | <p>Geburtstage im Team: K. Alber, 2. März; A. Brunnhuber, 23. November</p>
N | <p>Geburtstage im Team: K. Alber, 23. November, A. Brunnhuber, 2. März</p>
C | {"mitglied":{"anschrift":{"strasse":"Am Kirchberg","ort":"Bad Mooslingen"},"geburt":{"tag":23,"monat":11,"jahr":1984}}}
C | {"kinder":[{"name":{"vor":"Kurt","nach":"Alber"},"geboren":{"tag":2,"monat":3,"jahr":2014}},{"name":{"vorname":"Annika","nachname":"Brunnhuber"},"geboren":{"tag":23,"monat":11,"jahr":1984}}]}
N | {"leute":[{"vorname":"Kurt","nachname":"Alber","geboren":{"tag":23,"monat":11,"jahr":1984}},{"vorname":"Annika","nachname":"Brunnhuber","geboren":{"tag":2,"monat":3,"jahr":1951}}]}
P | <p>Brunnhuber, A., geb. **.11.1984</p>
P | <p>Annika Brunnhuber, geb. xx.11.1984</p>
""",
    ),
    Group(
        "birth date: in rows, parts and records",
        "FR",
        Kind.BIRTH_DATE,
        "1990-08-19",
        ((Kind.NAME, "Anne-Gaëlle Trouvadec"),),
        "text/plain",
        r"""
C | Résultats du concours\n\nTRAVERS Luc         02/03/1989   reçu\nTROUVADEC Anne-Gaëlle   19/08/1990   reçue\nURBAIN Zoé          07/07/1991   ajournée\n
N | Adhésions\n\nNom  Adhésion le\nTRAVERS Luc         02/03/1989\nTROUVADEC Anne-Gaëlle   19/08/1990\n
C | Nom              Prénom         Né(e) le     Club\nTRAVERS          Luc            02/03/1989   ASP\nTROUVADEC        Anne-Gaëlle    19/08/1990   ASP\n
+date=1 | Nom              Prénom         Né(e) le     Club\nTRAVERS          Luc            02/03/1989   ASP\nTROUVADEC        Anne-Gaëlle    19/08/1990   ASP\n
""",
    ),
    Group(
        "birth date: in rows, parts and records",
        "IN",
        Kind.BIRTH_DATE,
        "1993-06-14",
        ((Kind.NAME, "Raghavendra Prakash Tumbalkeri"),),
        "text/plain",
        r"""
C | BIODATA\nRaghavendra Prakash Tumbalkeri\nFather's Name: Prakash Tumbalkeri\nDOB: 14/06/1993\nMobile: 10000 52719
C | Name: Raghavendra P. Tumbalkeri, S/o. Shri Prakash Tumbalkeri, D.O.B. 14-06-1993
N | Name: Sunil Tumbalkeri, S/o Prakash Tumbalkeri, DOB 14-06-1993
C | Roll No  Candidate                      DOB\n101      Anand Rao                      02-03-1993\n102      Raghavendra Prakash Tumbalkeri 14-06-1993\n
C | Mr. Raghavendra P Tumbalkeri s/o Prakash Tumbalkeri aged 31 years (DOB 14.06.1993) r/o Hosanelli
""",
    ),
    Group(
        "birth date: in rows, parts and records",
        "ES",
        Kind.BIRTH_DATE,
        "1984-02-27",
        ((Kind.NAME, "María del Carmen Oteruelo Vizcarral"),),
        "text/csv",
        r"""
C | NOMBRE;APELLIDOS;F_NAC\nJUAN;PEREZ RUIZ;01/02/1980\nM. CARMEN;OTERUELO VIZCARRAL;27/02/1984\n
N | NOMBRE;APELLIDOS;F_NAC\nM. CARMEN;OTERO VIZCAINO;27/02/1984\n
C | APELLIDO1;APELLIDO2;NOMBRE;F. NACIMIENTO\nOTERUELO;VIZCARRAL;Mª CARMEN;27/02/1984\n
""",
    ),
    Group(
        "birth date: in rows, parts and records",
        "UA",
        Kind.BIRTH_DATE,
        "1983-01-24",
        ((Kind.NAME, "Остап Миколайович Журавчишин"),),
        "text/plain",
        r"""
C | Список учнів: Журавчишину Остапу Миколайовичу, 24.01.1983 року народження, видано довідку.
N | Журавчишину Тарасу Миколайовичу, 24.01.1983 р. н., видано довідку.
""",
    ),
    Group(
        "birth date: in rows, parts and records",
        "PL",
        Kind.BIRTH_DATE,
        "1987-10-09",
        ((Kind.NAME, "Wawrzyniec Jan Dąbrożyński"),),
        "text/plain",
        r"""
C | Postanowienie w sprawie Wawrzyńca Jana Dąbrożyńskiego, ur. 09.10.1987 w Mokradłowie.
C | Zawodnik              Data ur.     Klub\nAdam Nowak            02.03.1980   A\nDąbrożyński W.        09.10.1987   B\n
N | Zawodnik              Data ur.     Klub\nAdam Nowak            09.10.1987   A\nDąbrożyński W.        02.03.1980   B\n
""",
    ),
    Group(
        "birth date: in rows, parts and records",
        "SE",
        Kind.BIRTH_DATE,
        "1977-05-28",
        ((Kind.NAME, "Åsa Lönnkvarn"),),
        "text/calendar",
        r"""
P | BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Åsas födelsedag\nDTSTART;VALUE=DATE:20250528\nRRULE:FREQ=YEARLY\nEND:VEVENT\nEND:VCALENDAR
""",
    ),
    Group(
        "birth date: in rows, parts and records",
        "US",
        Kind.BIRTH_DATE,
        "1958-11-30",
        ((Kind.NAME, "Robert Emmett Kastleberg"),),
        "text/plain",
        r"""
C | PATIENT: KASTLEB,R   DOB: 11/30/1958
N | PT: KASTNER RE   DOB 11/30/58
P | Pt Kastleberg R, DOB 11/XX/1958
C | Last        First      MI  DOB        Sex\nKastleberg  Robert     E   11/30/1958 M\nMoran       Lily       T   01/02/1970 F\n
+date=1 | Last        First      MI  DOB        Sex\nKastleberg  Robert     E   11/30/1958 M\nMoran       Lily       T   01/02/1970 F\n
+date=2 | Roster\n\nPlayer         Pos   Born         Ht\nLee Vann       G     02/03/1999   6-1\nTy Moss        F     12/23/2000   6-4\n\nCoach: Vann\n
""",
    ),
    Group(
        "birth date: in rows, parts and records",
        "HU",
        Kind.BIRTH_DATE,
        "1985-02-14",
        ((Kind.NAME, "Szentkövy Borbála"),),
        "text/html",
        r"""
P | <p>Szentkövy Borbála 1985 februárjában született Kiskondáson.</p>
P | <p>Született: 1985. február, Kiskondás</p>
C | <p>Szentkövy Borbála (szül. 1985. 02. 14., an.: Tóth Mária) lakos</p>
""",
    ),
    Group(
        "birth date: in rows, parts and records",
        "MX",
        Kind.BIRTH_DATE,
        "1989-12-08",
        ((Kind.NAME, "Citlali Arreguínez Tovalín"),),
        "text/html",
        r"""
P | <p>Cumpleaños de diciembre: Jacinta (1), Citlali (8)</p>
P | <ul class="cumple"><li>Cumpleaños</li><li>Jacinta López, 1 dic</li><li>C. Arreguínez, 8 dic</li></ul>
C | <table><tr><th>CURP</th><th>Nombre</th><th>Fecha Nac.</th></tr><tr><td>x</td><td>LOPEZ JACINTA</td><td>01/12/1990</td></tr><tr><td>y</td><td>ARREGUINEZ TOVALIN CITLALI</td><td>08/12/1989</td></tr></table>
""",
    ),
    Group(
        "birth date: in rows, parts and records",
        "IT",
        Kind.BIRTH_DATE,
        "1979-07-05",
        ((Kind.NAME, "Ginevra Maria Boscaldi"),),
        "text/plain",
        r"""
C | Elenco ammessi\n1) ABBATE Carlo, nato a Lucca il 03/02/1980\n2) BOSCALDI Ginevra Maria, nata a Pisa il 05/07/1979\n
C | Cognome     Nome        Data nascita  Esito\nABBATE      CARLO       03/02/1980    idoneo\nBOSCALDI    GINEVRA M.  05/07/1979    idonea\n
+date=1 | Cognome     Nome        Data nascita  Esito\nABBATE      CARLO       03/02/1980    idoneo\nBOSCALDI    GINEVRA M.  05/07/1979    idonea\n
""",
    ),
    Group(
        "birth date: in rows, parts and records",
        "NL",
        Kind.BIRTH_DATE,
        "1966-03-02",
        ((Kind.NAME, "Hendrik van der Molenkamp"),),
        "text/plain",
        r"""
C | Deelnemers\n\nJansen, P.                 12-04-1970   M50\nMolenkamp, H. van der      02-03-1966   M55\nDe Wit, A.                 01-09-1961   M60\n
N | Lid sinds\n\nJansen, P.                 12-04-1970\nMolenkamp, H. van der      02-03-1966\n
""",
    ),
    Group(
        "birth date: in rows, parts and records",
        "GB",
        Kind.BIRTH_DATE,
        "1981-03-17",
        (
            (Kind.NAME, "Rowena Jane Thistlecombe"),
            (Kind.FORMER_NAME, "Rowena Gallimoor"),
        ),
        "text/plain",
        r"""
C | UNDER-11 COACHES\n\n1  Sam Poole            04/05/1979  L2\n2  Rowena Thistlecombe  17/03/1981  L1\n3  Ann Hurst            30/09/1990  L1\n
C | Electoral roll attainers\nTHISTLECOMBE, Rowena J.     17/03/1981     14 Larkspur Mews\nPOOLE, Sam                 04/05/1979     3 Larkspur Mews\n
N | Work log\n\nSam Poole             17/03/1981   boiler\nRowena Thistlecombe   04/05/1979   boiler\n
C | {"people":[{"first":"Sam","last":"Poole","dob":{"d":4,"m":5,"y":1979}},{"first":"Rowena","last":"Thistlecombe","dob":{"d":17,"m":3,"y":1981}}]}
N | {"people":[{"first":"Sam","last":"Poole","dob":{"d":17,"m":3,"y":1981}},{"first":"Rowena","last":"Thistlecombe","dob":{"d":4,"m":5,"y":1979}}]}
C | {"applicant":{"address":{"line1":"14 Larkspur Mews","city":"Penhallick"},"school":"St Anne School","dob":{"day":17,"month":3,"year":1981}}}
C | Applicant: Rowena Thistlecombe (née Gallimoor)\nSpouse: Callum Thistlecombe\nApplicant DOB: 17/03/1981\nSpouse DOB: 09/08/1979\n
N | Applicant: Rowena Thistlecombe\nSpouse: Callum Thistlecombe\nSpouse DOB: 17/03/1981\n
C | Witness: THISTLECOMBE R J  born 17.3.81
C | THISTLE RJ  F  DOB 17/03/81  NHS 999 000 0000
N | THISTLEWOOD RJ  F  DOB 17/03/81
N | Poole, S.  DOB 17/03/1981
C | Mrs R. Thistlecombe, DOB 17 March 1981, attended clinic.
P | Birthdays: Sam P. 2/3, R. Thistlecombe 17/3, Ann 29/3
N | Birthdays: Sam P. 17/3, R. Thistlecombe 2/3, Ann 29/3
+date=3 | Squad list\n\nNo  Name           D.O.B.      Caps\n1   Sam Poole      04/05/1979  10\n2   Ann Hurst      30 Sep 1990 2\n3   Jo Tuke        1991-01-02  1\n\nKick-off 3pm\n
+date=2 | Staff: Sam Poole (b. 4 May 1979), Ann Hurst (b. 30 September 1990)
+date=2 | [{"n":"Sam","dob":"1979-05-04","joined":"2001-01-01"},{"n":"Ann","dob":"1990-09-30","joined":"2002-02-02"}]
+date=0 | Name           Joined      Caps\nSam Poole      04/05/1979  10\nAnn Hurst      30/09/1990  2\n
+date=2 | Name           DOB         Joined      Left\nSam Poole      04/05/1979  01/02/1999  02/03/2004\nAnn Hurst      30/09/1990  01/02/2009  02/03/2014\n
""",
    ),
    Group(
        "birth date: in rows, parts and records",
        "DE",
        Kind.BIRTH_DATE,
        "1968-08-21",
        ((Kind.NAME, "Ulrike Freudenhöfer"),),
        "text/plain",
        r"""
C | Startliste\n\n12 Meier Jens           1971-03-04  TSV\n13 Freudenhöfer Ulrike  1968-08-21  TSV\n
C | Ulrike Freudenhöfer, Ort: Obermoosheim, geb. 21.08.1968
C | Name: Freudenhöfer   Vorname: Ulrike   Wohnort: Klein Wassow   geb.: 21.08.1968
N | Name: Freudenhöfer   Vorname: Bernd   Wohnort: Klein Wassow   geb.: 21.08.1968
C | Pat.: FREUDENHÖFER,U *21.08.1968 w
+date=2 | Name              Vorname   geb. am     Kl.\nMeier             Jens      04.03.1971  a\nKolb              Eva       05.06.1972  b\n
""",
    ),
    Group(
        "birth date: in rows, parts and records",
        "PT",
        Kind.BIRTH_DATE,
        "1975-09-04",
        ((Kind.NAME, "Benedita Sousa Malhadinhas"),),
        "text/html",
        r"""
C | <fieldset><legend>Data de nascimento</legend>Dia <select><option selected>4</option></select> Mês <select><option selected>Setembro</option></select> Ano <select><option selected>1975</option></select></fieldset>
C | <div>Data de nascimento</div><table><tr><td>Dia</td><td><select><option selected>4</option></select></td><td>Mês</td><td><select><option selected>9</option></select></td><td>Ano</td><td><select><option selected>1975</option></select></td></tr></table>
P | <p>Aniversariantes: Rui Paiva, 2 de setembro; Benedita Malhadinhas, 4 de setembro.</p>
C | <li>Malhadinhas, Benedita S. &ndash; n. 04/09/1975</li>
""",
    ),
    Group(
        "birth date: in rows, parts and records",
        "CZ",
        Kind.BIRTH_DATE,
        "1980-06-15",
        ((Kind.NAME, "Květoslava Drábečková"),),
        "text/plain",
        r"""
C | Výsledky zkoušek\n\nDrábečková Květoslava   15.06.1980   prospěla\nNovák Petr              01.02.1979   neprospěl\n
C | Usnesení: paní Květoslavě Drábečkové, nar. 15. 6. 1980, se povoluje
C | žadatelka Drábečková K., nar. 15.6.1980
""",
    ),
)
