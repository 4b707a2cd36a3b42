"""
Good wishes with a day, months and years in columns, and whose dates are counted.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

GROUPS = (
    Group(
        "birth date: wishes, and months without days",
        "IE",
        Kind.BIRTH_DATE,
        "1988-11-05",
        ((Kind.NAME, "Sorcha Ní Fhearbhaile"),),
        "text/html",
        r"""
P | <p>Breithlá sona do Shorcha ar an gcúigiú lá de mhí na Samhna (5/11) ón gcór!</p>
""",
    ),
    Group(
        "birth date: wishes, and months without days",
        "FR",
        Kind.BIRTH_DATE,
        "1972-02-01",
        ((Kind.NAME, "Marie-Ange Loubressol"),),
        "text/html",
        r"""
P | <p>Les anniversaires : 1/02 Marie-Ange Loubressol, 9/02 Firmin Escabasse.</p>
P | <p>Anniversaires du mois : Firmin Escabasse (9/02), Marie-Ange Loubressol (1/02).</p>
""",
    ),
    Group(
        "birth date: wishes, and months without days",
        "IN",
        Kind.BIRTH_DATE,
        "1990-06-24",
        ((Kind.NAME, "Venkatesh R. Pollamudi"),),
        "text/html",
        r"""
P | <p>Wish our devs: <b>24 June</b> Venky, <b>30 June</b> Sreeja. Cake in the pantry at 4!</p>
P | <p>Cake day: Venkatesh on 24 June, Sreeja on 30 June</p>
""",
    ),
    Group(
        "birth date: wishes, and months without days",
        "FI",
        Kind.BIRTH_DATE,
        "1970-05-15",
        ((Kind.NAME, "Tuulikki Havukuisma"),),
        "text/html",
        r"""
P | <p>Seuran merkkipäivät toukokuussa: Tuulikki Havukuisma 15.5., Reino Pihkasalo 22.5.</p>
P | <p>Onnea Tuulikki! 15.5.</p>
""",
    ),
    Group(
        "birth date: wishes, and months without days",
        "RO",
        Kind.BIRTH_DATE,
        "1976-07-03",
        ((Kind.NAME, "Răzvan Pârvuțescu"),),
        "text/html",
        r"""
P | <p>La mulți ani lui Razvan Parvutescu pe 3 iulie, din partea corului!</p>
""",
    ),
    Group(
        "birth date: wishes, and months without days",
        "IT",
        Kind.BIRTH_DATE,
        "1985-10-12",
        ((Kind.NAME, "Ginevra Scaltrozzi"),),
        "text/html",
        r"""
P | <p>Tanti auguri a Ginevra Scaltrozzi il 12 ottobre!</p>
P | <p>Auguri di cuore a Ginevra il 12/10</p>
- | <p>Auguri a Ginevra Scaltrozzi e Marco, sposi il 12 ottobre!</p>
P | <p>è nata un 12 ottobre</p>
""",
    ),
    Group(
        "birth date: wishes, and months without days",
        "NL",
        Kind.BIRTH_DATE,
        "1968-09-27",
        ((Kind.NAME, "Marijke van der Hazelschoor"),),
        "text/html",
        r"""
P | <p>Verjaardagskalender zwemclub: 27 sept. Marijke v.d. Hazelschoor, 30 sept. Teun Blauwgras.</p>
""",
    ),
    Group(
        "birth date: wishes, and months without days",
        "DE",
        Kind.BIRTH_DATE,
        "1961-04-22",
        ((Kind.NAME, "Jörg Großkrämling"),),
        "text/html",
        r"""
P | <p>Wir gratulieren: 22. April, Jörg Großkrämling, zum Geburtstag!</p>
P | <p>Geburtstagskinder: Jörg Großkrämling, 22. April; Anna Muster, 23. April</p>
- | <p>Wir gratulieren: 22. April, Anna Muster, zum Geburtstag! Jörg Großkrämling spielt.</p>
P | <p>Er wurde an einem 22. April geboren.</p>
""",
    ),
    Group(
        "birth date: wishes, and months without days",
        "AT",
        Kind.BIRTH_DATE,
        "1979-03-05",
        ((Kind.NAME, "Leopoldine Hinterwaldstätter"),),
        "text/html",
        r"""
P | <p>Jahrgang: März 1979. Sternzeichen Widder.</p>
P | <p>Jg. 03/1979</p>
- | <p>Baujahr: März 1979</p>
""",
    ),
    Group(
        "birth date: wishes, and months without days",
        "FR",
        Kind.BIRTH_DATE,
        "1980-10-12",
        ((Kind.NAME, "Aziliz Kervadoux"),),
        "text/html",
        r"""
P | <p>Elle est née un 12 octobre, jour de grande marée.</p>
""",
    ),
    Group(
        "birth date: wishes, and months without days",
        "US",
        Kind.BIRTH_DATE,
        "1958-11-03",
        ((Kind.NAME, "Warren Lee Tarbottle"),),
        "text/html",
        r"""
P | <p>She was born on a 3rd of November</p>
P | <p>Urodzona: lis 1958</p>
P | <p>Née en nov. 1958</p>
P | <p>geb. Nov. 1958</p>
P | <p>nacida en noviembre de 1958</p>
P | <p>född i november 1958</p>
P | <p>*11/1958</p>
""",
    ),
    Group(
        "birth date: wishes, and months without days",
        "GR",
        Kind.BIRTH_DATE,
        "1976-07-09",
        ((Kind.NAME, "Ελένη Κουκουλάκη"),),
        "text/html",
        r"""
P | <p>Γεννηθείς τον Ιούλιο του 1976.</p>
P | <p>Γεννήθηκε τον Ιούλιο του 1976</p>
""",
    ),
    Group(
        "birth date: wishes, and months without days",
        "US",
        Kind.BIRTH_DATE,
        "1958-11-03",
        ((Kind.NAME, "Warren Lee Tarbottle"),),
        "text/plain",
        r"""
P | Cemetery transcriptions, row 9\n  TARBOTTLE, W. L.   Nov 1958 -          (stone set, not yet cut)\n  PELLBROOK, Asa     Mar 1902 - Jan 1977\n
""",
    ),
    Group(
        "birth date: wishes, and months without days",
        "IE",
        Kind.BIRTH_DATE,
        "1991-06-14",
        ((Kind.NAME, "Caoimhe Ní Shraonaigh"),),
        "text/html",
        r"""
P | <table><tr><td>C. Ní Shraonaigh</td><td>June 1991</td><td>Director, appointed 2020</td></tr></table>
P | <table><tr><td>Caoimhe Ní Shraonaigh</td><td>06/1991</td><td>Irish</td></tr></table>
- | <table><tr><td>Mary Other</td><td>June 1991</td><td>Director</td></tr></table>
""",
    ),
    Group(
        "birth date: wishes, and months without days",
        "AT",
        Kind.BIRTH_DATE,
        "1979-03-05",
        ((Kind.NAME, "Leopoldine Hinterwaldstätter"),),
        "text/plain",
        r"""
P | Ergebnisliste Bergsprint\nRg  StNr  Name                     Jg/Mon     Zeit\n 1   44   GSTOETTL Vroni           1984/07    21:09\n 2   31   HINTERWALDSTAETTER L.    1979/03    22:51\n
""",
    ),
    Group(
        "birth date: wishes, and months without days",
        "IN",
        Kind.BIRTH_DATE,
        "1990-06-24",
        ((Kind.NAME, "Venkatesh R. Pollamudi"),),
        "text/plain",
        r"""
P | Alliance invited for Venkatesh R. Pollamudi (Jun 1990 born, B.Tech, artist).\n
""",
    ),
    Group(
        "birth date: wishes, and months without days",
        "US",
        Kind.BIRTH_DATE,
        "1979-08-17",
        ((Kind.NAME, "Catherine Louise Brandwether"),),
        "text/html",
        r"""
P | <h2>Catherine L Brandwether</h2><span>Age 46 (August 1979)</span>
P | <h2>Catherine L Brandwether</h2><p>Age 46, born Aug 1979</p>
""",
    ),
    Group(
        "birth date: wishes, and months without days",
        "DE",
        Kind.BIRTH_DATE,
        "1961-04-22",
        ((Kind.NAME, "Jörg Großkrämling"),),
        "text/csv",
        r"""
P | Startnr;Name;Jahrgang;Geb.-Tag;PLZ\n12;Großkrämling J.;;22.04.;00538\n
P | Name;Geburtstag\nGroßkrämling J.;22.4.\n
""",
    ),
    Group(
        "birth date: wishes, and months without days",
        "BG",
        Kind.BIRTH_DATE,
        "1984-07-26",
        ((Kind.NAME, "Радостина Кленоварска"),),
        "text/html",
        r"""
- | <p>Роден на 26 юли 1948 г., Добри Пчеларов е дългогодишен учител.</p>
""",
    ),
    Group(
        "birth date: counted with two figures, and what is nobody's",
        "GB",
        Kind.BIRTH_DATE,
        "1987-04-23",
        ((Kind.NAME, "Eleanor Quillby"),),
        "text/html",
        r"""
+date=1 | <p>Tom Reed, born 3.5.60</p>
+date=1 | <p>DOB: 03/05/60</p>
+date=0 | <p>DOB: 23/04/87</p>
+date=1 | <p>Tom Reed 03/05/1960 d.o.b.</p>
+date=1 | <p>3 May 1960 (DOB)</p>
+date=0 | <p>The birth of the club on 3 May 1960</p>
+date=0 | <p>Born to Run, 25 August 1975</p>
+date=1 | <p>The birth of a son, Tom, on 3 May 1990</p>
+date=1 | <p>Date of birth of the applicant: 3 May 1990</p>
+date=1 | <p>born to Mary and John Reed on 3 May 1990</p>
+date=0 | <p>Release 3.5.60, born in the lab</p>
+date=0 | <p>Born in v. 10.2.45 of the engine</p>
+date=1 | <p>DOB 03-05-60, joined 01-01-80</p>
""",
    ),
    Group(
        "birth date: counted with two figures, and what is nobody's",
        "DE",
        Kind.BIRTH_DATE,
        "1961-10-12",
        ((Kind.NAME, "Jörg Großkrämling"),),
        "text/html",
        r"""
+date=1 | <p>Anna Muster, geb. 03.05.60</p>
+date=0 | <p>Jörg Großkrämling, geb. 12.10.61</p>
- | <p>Jörg Großkrämling trainiert Anna Muster. Uwe Probst (geb. 12.10.1961) fehlt.</p>
""",
    ),
)
