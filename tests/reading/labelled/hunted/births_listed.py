"""
Birthdays in lists, births told in sentences, and those of others beside words of birth.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

GROUPS = (
    Group(
        "birth date: in lists and told",
        "GB",
        Kind.BIRTH_DATE,
        "1986-11-05",
        (
            (Kind.NAME, "Christopher Quillerwick"),
            (Kind.ALIAS, "Kit Marlinspike"),
        ),
        "text/html",
        r"""
C | <p>Happy birthday Kit – born on Guy Fawkes Night, the 5th of November 1986, and noisy ever since!</p>
C | <p>Kit was born on a Wednesday, the 5th of November 1986.</p>
C | <p>Kit was born on Bonfire Night, November 5th 1986</p>
- | <p>Morag was born on Bonfire Night, the 5th of November 1986.</p>
C | <p>Christopher Quillerwick, 37, of Inverlossie. <small>DOB 5.11.86</small></p>
C | <p>Christopher Quillerwick, 37, d.o.b. 5.11.86, was fined</p>
P | <p>Many happy returns to Kit on 5 November!</p>
P | <p>Kit's big day: 5 Nov</p>
P | <p>Kit celebrates his birthday on Bonfire Night, 5 November</p>
P | <p>NOVEMBER BIRTHDAYS<br>2 - Ina Gow<br>5 - Kit Quillerwick<br>9 - Dod Rae</p>
P | <p>Our November birthday celebrants are Ina (2nd), Kit (5th) and Dod (9th)</p>
P | <h3>November birthdays</h3><ul><li>Ina Gow 2nd</li><li>Kit Quillerwick 5th</li></ul>
- | <h3>November fixtures</h3><ul><li>Ina Gow 2nd</li><li>Kit Quillerwick 5th</li></ul>
- | <p>Results: Ina (2nd), Kit (5th) in the November birthday cup</p>
C | <p>Date of birth - 5 November 1986 - Place - Inverlossie</p>
P | <p>Quillerwick C, born Nov 86</p>
P | <p>Christopher Quillerwick, director, born November 1986, appointed 3 May 2014</p>
C | {"player":{"name":"Christopher Quillerwick","birth":{"date":"1986-11-05","place":"Inverlossie"}}}
""",
    ),
    Group(
        "birth date: in lists and told",
        "GB",
        Kind.BIRTH_DATE,
        "1979-03-14",
        (
            (Kind.NAME, "Isolde Marion Thackwaite"),
            (Kind.FORMER_NAME, "Isolde Brindlecombe"),
        ),
        "text/html",
        r"""
C | <p>Isolde Thackwaite, 44, was fined £80. <small>Court list 20 June 2023; d.o.b. 14.3.79</small></p>
C | <p>Hearing 20 June 2023, defendant Isolde Thackwaite, dob 14/03/79</p>
C | <p>Isolde Thackwaite (DOB 14/03/1979), charged 20 June 2023</p>
C | <p>Charged on 20/06/2023: THACKWAITE Isolde b. 14/03/79</p>
- | <p>Hearing 20 June 2023, defendant Gerald Brown, dob 14/03/79</p>
""",
    ),
    Group(
        "birth date: in lists and told",
        "DE",
        Kind.BIRTH_DATE,
        "1967-12-03",
        ((Kind.NAME, "Jörg Strüßmann"),),
        "text/html",
        r"""
C | <p>Jörg Strüßmann, geb. Käferstein, wurde am 3. Dezember 1967 in Altentrave geboren und ist seit 40 Jahren Mitglied.</p>
C | <p>Jörg Strüßmann wurde am 3. Dezember 1967 in Altentrave als Sohn eines Lehrers geboren.</p>
C | <p>Am 3. Dezember 1967 erblickte Jörg Strüßmann das Licht der Welt.</p>
C | <p>Geboren wurde Jörg Strüßmann in Altentrave, und zwar am 3.12.1967.</p>
- | <p>Uwe Matz, geb. Käferstein, wurde am 3. Dezember 1967 in Altentrave geboren</p>
P | <p>Wir gratulieren: 1.12. Ilse Dornhof, 3.12. Jörg S., 9.12. Uwe Matz (Geburtstage im Dezember)</p>
P | <p>Wir gratulieren: 1.12. Ilse Dornhof, 3.12. Jörg S., 9.12. Uwe Matz</p>
P | <p>1.12. Ilse Dornhof, 3.12. Jörg Strüßmann – herzlichen Glückwunsch zum Geburtstag!</p>
P | <p>Es haben Geburtstag: am 1.12. Ilse Dornhof, am 3.12. Jörg Strüßmann</p>
P | <p>Im Dezember feiern: 1.12. Ilse Dornhof, 3.12. Jörg Strüßmann</p>
- | <p>Termine: 1.12. Ilse Dornhof, 3.12. Jörg S., 9.12. Uwe Matz (Kuchendienst)</p>
- | <p>Wir gratulieren: 1.12. Ilse Dornhof, 3.12. Uwe Matz, 9.12. Jörg S. (Geburtstage im Dezember)</p>
P | <p>Dezember-Geburtstage: Ilse 1., Jörg 3., Uwe 9.</p>
P | <p>Geburtstagskinder Dezember: 1. Ilse Dornhof, 3. Jörg Strüßmann, 9. Uwe Matz</p>
P | <h4>Runde Geburtstage</h4><table><tr><td>3.12.</td><td>Jörg Strüßmann</td><td>60</td></tr></table>
P | <table><tr><th>Geburtstag</th><th>Name</th></tr><tr><td>3. Dez.</td><td>Jörg Strüßmann</td></tr></table>
C | <p>Jubilare: Jörg Strüßmann, geb. 3.12.67, 40 Jahre</p>
""",
    ),
    Group(
        "birth date: in lists and told",
        "DE",
        Kind.BIRTH_DATE,
        "1963-10-05",
        ((Kind.NAME, "Jürgen Wüstefeld"),),
        "text/html",
        r"""
C | <h3>Wir gratulieren</h3><ul><li>05.10.1963 Jürgen Wüstefeld, zum 60. Geburtstag</li><li>07.10. Erna Pfaff, zum 85. Geburtstag</li></ul>
C | <h3>Wir gratulieren</h3><p>05.10.1963 Jürgen Wüstefeld, 60 Jahre</p>
C | <h3>Geburtstage</h3><p>05.10.1963 Jürgen Wüstefeld</p>
P | <h3>Geburtstage im Oktober</h3><table><tr><td>Jürgen W.</td><td>5. Oktober</td><td>60 Jahre</td></tr></table>
P | <h3>Geburtstage im Oktober</h3><table><tr><td>5.</td><td>Jürgen Wüstefeld</td></tr></table>
- | <h3>Geburtstage im Oktober</h3><table><tr><td>Erna P.</td><td>5. Oktober</td><td>60 Jahre</td></tr></table>
- | <h3>Termine im Oktober</h3><table><tr><td>Jürgen W.</td><td>5. Oktober</td><td>Grillen</td></tr></table>
N | <h3>Wir gratulieren</h3><ul><li>05.10.1963 Erna Pfaff, zum 60. Geburtstag</li></ul>
""",
    ),
    Group(
        "birth date: in lists and told",
        "CZ",
        Kind.BIRTH_DATE,
        "1980-01-08",
        ((Kind.NAME, "Zdeňka Hříbalová"),),
        "text/html",
        r"""
P | <p>V lednu slaví: Zdeňka Hříbalová (8. 1.), Jan Mech (14. 1.)</p>
P | <p>V lednu oslaví narozeniny Zdeňka Hříbalová (8. 1.), Jan Mech (14. 1.)</p>
P | <p>Jubilanti: 8. 1. Zdeňka Hříbalová, 14. 1. Jan Mech</p>
- | <p>V lednu hrají: Zdeňka Hříbalová (8. 1.), Jan Mech (14. 1.)</p>
- | <p>V lednu slaví: Jan Mech (8. 1.), Zdeňka Hříbalová (14. 1.)</p>
P | <p>Hříbalová Zdeňka, ročník leden 1980</p>
""",
    ),
    Group(
        "birth date: in lists and told",
        "IT",
        Kind.BIRTH_DATE,
        "1970-06-28",
        ((Kind.NAME, "Gianluca Fossombrelli"),),
        "text/html",
        r"""
P | <p>Fossombrelli Gianluca, classe giugno 1970, terzino.</p>
C | <p>Fossombrelli Gianluca, classe 28/06/1970, terzino.</p>
P | <p>Compleanni di giugno: Gianluca il 28, Sara il 30</p>
P | <p>Compleanni di giugno: Sara il 2, Gianluca il 28</p>
P | <p>Auguri a: Gianluca (28 giugno), Sara (30 giugno)</p>
- | <p>Turni di giugno: Sara il 2, Gianluca il 28</p>
- | <p>Compleanni di giugno: Sara il 28, Gianluca il 2</p>
""",
    ),
    Group(
        "birth date: in lists and told",
        "FR",
        Kind.BIRTH_DATE,
        "1975-05-03",
        ((Kind.NAME, "Marc Trévardin"),),
        "text/html",
        r"""
C | <p>Marc naît le 3 mai 1975 à Pont Sarclay.</p>
C | <p>Le 3 mai 1975, Marc Trévardin naissait à Pont Sarclay.</p>
C | <p>C'est le 3 mai 1975 que naît Marc Trévardin.</p>
- | <p>Luc naît le 3 mai 1975 à Pont Sarclay.</p>
C | <p>Marc Trévardin voit le jour le 3 mai 1975</p>
P | <p>Anniversaires de mai : Luc le 2, Marc le 3</p>
P | <p>Les anniversaires du mois de mai : le 2 Luc, le 3 Marc</p>
P | <p>Marc fête son anniversaire le 3 mai</p>
""",
    ),
    Group(
        "birth date: in lists and told",
        "PL",
        Kind.BIRTH_DATE,
        "1975-05-03",
        ((Kind.NAME, "Marek Zdziarowski"),),
        "text/html",
        r"""
C | <p>Marek Zdziarowski, dnia 3 maja 1975 w Wólce urodził się jako drugi syn.</p>
C | <p>Dnia 3 maja 1975 r. urodził się Marek Zdziarowski.</p>
C | <p>W dniu 3 maja 1975 roku w Wólce przyszedł na świat Marek Zdziarowski.</p>
- | <p>Dnia 3 maja 1975 r. urodził się Adam Nowak.</p>
P | <p>Urodziny w maju: Adam 2, Marek 3</p>
P | <p>W maju urodziny obchodzą: 2.05 Adam, 3.05 Marek Zdziarowski</p>
P | <p>Solenizanci: Adam (2 maja), Marek (3 maja)</p>
""",
    ),
    Group(
        "birth date: in lists and told",
        "IN",
        Kind.BIRTH_DATE,
        "1981-07-22",
        ((Kind.NAME, "Arun Kulkernath"),),
        "text/plain",
        r"""
- | Sl 418  Name : Sowmya Nair\n        Father's Name : Raghunandan Nair\n        DOB : 15-Sep-1949   Sex : F\n
+date=1 | Sl 418  Name : Sowmya Nair\n        Father's Name : Raghunandan Nair\n        DOB : 15-Sep-1949   Sex : F\n
- | Name: Sowmya Nair DOB: 15/Sep/1949
+date=1 | Name: Sowmya Nair DOB: 15/Sep/1949
- | DOB 15-SEP-1949
+date=1 | DOB 15-SEP-1949
- | D.O.B. : 15.Sep.1949
+date=1 | D.O.B. : 15.Sep.1949
- | Date of Birth 15-09-1949 Sex F
+date=1 | Date of Birth 15-09-1949 Sex F
- | Date Of Birth (DD-MMM-YYYY) : 15-Sep-1949
+date=1 | Date Of Birth (DD-MMM-YYYY) : 15-Sep-1949
- | DOJ : 15-Sep-1949
+date=0 | DOJ : 15-Sep-1949
- | Born: Sep-15-1949
+date=1 | Born: Sep-15-1949
- | born 15 Sept. 1949
+date=1 | born 15 Sept. 1949
C | DOB : 22-Jul-1981
+date=0 | DOB : 22-Jul-1981
""",
    ),
    Group(
        "birth date: in lists and told",
        "PL",
        Kind.BIRTH_DATE,
        "1982-05-19",
        ((Kind.NAME, "Bożena Łękawińska"),),
        "text/csv",
        r"""
C | nazwisko|imie|data_ur|kod\nKurek|Janina|1970-03-02|00-071\nŁękawińska|Bożena|1982-05-19|00-093\n
+date=1 | nazwisko|imie|data_ur|kod\nKurek|Janina|1970-03-02|00-071\nŁękawińska|Bożena|1982-05-19|00-093\n
C | nazwisko;imie;data_ur;kod\nKurek;Janina;1970-03-02;00-071\nŁękawińska;Bożena;1982-05-19;00-093\nKos;Jan;1971-03-02;00-071\n
+date=2 | nazwisko;imie;data_ur;kod\nKurek;Janina;1970-03-02;00-071\nŁękawińska;Bożena;1982-05-19;00-093\nKos;Jan;1971-03-02;00-071\n
C | name|dob|town\nJanina Kurek|02.03.1970|Wólka\nBożena Łękawińska|19.05.1982|Wólka\n
+date=1 | name|dob|town\nJanina Kurek|02.03.1970|Wólka\nBożena Łękawińska|19.05.1982|Wólka\n
- | nazwisko|imie|data_wpisu|kod\nKurek|Janina|1970-03-02|00-071\nŁękawińska|Bożena|1982-05-19|00-093\n
+date=0 | nazwisko|imie|data_wpisu|kod\nKurek|Janina|1970-03-02|00-071\nŁękawińska|Bożena|1982-05-19|00-093\n
""",
    ),
    Group(
        "birth date: in lists and told",
        "PL",
        Kind.BIRTH_DATE,
        "1982-05-19",
        ((Kind.NAME, "Bożena Łękawińska"),),
        "text/plain",
        r"""
+date=1 | name|dob|town\nJanina Kurek|02.03.1970|Wólka\nBożena Łękawińska|19.05.1982|Wólka\n
C | nazwisko|imie|data_ur|kod\nKurek|Janina|1970-03-02|00-071\nŁękawińska|Bożena|1982-05-19|00-093\n
+date=1 | nazwisko|imie|data_ur|kod\nKurek|Janina|1970-03-02|00-071\nŁękawińska|Bożena|1982-05-19|00-093\n
""",
    ),
    Group(
        "birth date: in lists and told",
        "US",
        Kind.BIRTH_DATE,
        "1988-09-27",
        (
            (Kind.NAME, "Katherine Odessa Brunnerfield"),
            (Kind.ALIAS, "Kat Thunderclap"),
        ),
        "text/html",
        r"""
C | <p>Brunnerfield, Katherine O. DOB 09/27/1988 Sex F Race W</p>
C | <tr><td>BRUNNERFIELD, KATHERINE</td></tr><p>Inmate: BRUNNERFIELD, KATHERINE<br>Birth Dt: 9/27/1988</p>
C | <p>Katherine Brunnerfield (born Sept. 27, 1988) is an American kayaker</p>
C | <span class="bday">1988-09-27</span>
C | <p>Kate was born to Emmett and Lou on Sept 27, 1988.</p>
C | <dl><dt>Birth Date:</dt><dd>Tuesday, September 27, 1988</dd></dl>
C | <p>Born: 27 SEP 88</p>
C | <p>DOB: 27SEP1988</p>
C | <p>DOB 092788</p>
P | <p>Birthdays: Sept. 25 Ann Lee; Sept. 27 Kate Brunnerfield; Sept. 30 Joe Poe</p>
P | <p>Happy birthday wishes go out to Kate Brunnerfield (9/27) and Joe Poe (9/30)</p>
P | <p>September birthdays: 25 Ann Lee, 27 Kate Brunnerfield, 30 Joe Poe</p>
- | <p>September birthdays: 25 Kate Brunnerfield, 27 Ann Lee</p>
- | <p>Happy birthday wishes go out to Joe Poe (9/27) and Kate Brunnerfield (9/30)</p>
P | <p>Kat Thunderclap turned 35 last week (Sept. 27)</p>
C | <p>Kate Brunnerfield turned 35 on Sept. 27, 2023.</p>
- | <p>Obituary: Wendell Strand was born March 4, 1931 in Tollivant.</p>
+date=1 | <p>Obituary: Wendell Strand was born March 4, 1931 in Tollivant.</p>
- | <p>b. 4 Mar 1931</p>
+date=1 | <p>b. 4 Mar 1931</p>
- | <table><tr><th>Name</th><th>D.O.B.</th></tr><tr><td>Ann Lee</td><td>03/04/1931</td></tr><tr><td>Joe Poe</td><td>05/06/1932</td></tr></table>
+date=2 | <table><tr><th>Name</th><th>D.O.B.</th></tr><tr><td>Ann Lee</td><td>03/04/1931</td></tr><tr><td>Joe Poe</td><td>05/06/1932</td></tr></table>
- | <p>Birthday: June 5, 1971</p>
+date=1 | <p>Birthday: June 5, 1971</p>
- | <table><tr><th>Player</th><th>Birthdate</th></tr><tr><td>Ann Lee</td><td>Mar 4, 1991</td></tr><tr><td>Joe Poe</td><td>May 6, 1992</td></tr></table>
+date=2 | <table><tr><th>Player</th><th>Birthdate</th></tr><tr><td>Ann Lee</td><td>Mar 4, 1991</td></tr><tr><td>Joe Poe</td><td>May 6, 1992</td></tr></table>
- | {"name":"Joe Poe","birthDate":"1971-06-05"}
+date=1 | {"name":"Joe Poe","birthDate":"1971-06-05"}
- | {"name":"Joe Poe","dateOfBirth":"05/06/1971"}
+date=1 | {"name":"Joe Poe","dateOfBirth":"05/06/1971"}
- | {"name":"Joe Poe","born":"1971-06-05T00:00:00Z"}
+date=1 | {"name":"Joe Poe","born":"1971-06-05T00:00:00Z"}
- | <p>Established June 5, 1971. Kate Brunnerfield</p>
+date=0 | <p>Established June 5, 1971. Kate Brunnerfield</p>
- | <p>Born in Tollivant. Died June 5, 1971.</p>
+date=0 | <p>Born in Tollivant. Died June 5, 1971.</p>
- | <p>Joe Poe (June 5, 1931 - May 2, 2020) was born in Tollivant</p>
- | <p>Joe Poe was born in the small town of Tollivant, Ohio, to Ann and Ed, on June 5, 1931.</p>
+date=1 | <p>Joe Poe was born in the small town of Tollivant, Ohio, to Ann and Ed, on June 5, 1931.</p>
""",
    ),
    Group(
        "birth date: in lists and told",
        "US",
        Kind.BIRTH_DATE,
        "1988-09-27",
        ((Kind.NAME, "Katherine Odessa Brunnerfield"),),
        "text/vcard",
        r"""
C | BEGIN:VCARD\nFN:Katherine Brunnerfield\nBDAY:19880927\nEND:VCARD\n
+date=0 | BEGIN:VCARD\nFN:Katherine Brunnerfield\nBDAY:19880927\nEND:VCARD\n
C | BEGIN:VCARD\nFN:Katherine Brunnerfield\nBDAY;VALUE=date:1988-09-27\nEND:VCARD\n
+date=0 | BEGIN:VCARD\nFN:Katherine Brunnerfield\nBDAY;VALUE=date:1988-09-27\nEND:VCARD\n
- | BEGIN:VCARD\nFN:Joe Poe\nBDAY:1971-06-05\nEND:VCARD\n
+date=1 | BEGIN:VCARD\nFN:Joe Poe\nBDAY:1971-06-05\nEND:VCARD\n
- | BEGIN:VCARD\nFN:Joe Poe\nBDAY:19710605\nEND:VCARD\n
+date=1 | BEGIN:VCARD\nFN:Joe Poe\nBDAY:19710605\nEND:VCARD\n
P | BEGIN:VCARD\nFN:Katherine Brunnerfield\nBDAY:--0927\nEND:VCARD\n
+date=0 | BEGIN:VCARD\nFN:Katherine Brunnerfield\nBDAY:--0927\nEND:VCARD\n
""",
    ),
    Group(
        "birth date: in lists and told",
        "US",
        Kind.BIRTH_DATE,
        "1988-09-27",
        ((Kind.NAME, "Katherine Odessa Brunnerfield"),),
        "text/csv",
        r"""
C | Last,First,Birthday\nBrunnerfield,Katherine,9/27/1988\nPoe,Joe,6/5/1971\n
+date=1 | Last,First,Birthday\nBrunnerfield,Katherine,9/27/1988\nPoe,Joe,6/5/1971\n
C | First Name,Last Name,Birth Date,Email\nKatherine,Brunnerfield,1988-09-27,a@b.example\nJoe,Poe,1971-06-05,c@b.example\n
+date=1 | First Name,Last Name,Birth Date,Email\nKatherine,Brunnerfield,1988-09-27,a@b.example\nJoe,Poe,1971-06-05,c@b.example\n
- | First Name,Last Name,Birth Date,Email\nAnn,Brunnerfield,1988-09-27,a@b.example\nJoe,Poe,1971-06-05,c@b.example\n
- | voter_id,name,birth_dt\n1,POE JOE,06/05/1971\n
+date=1 | voter_id,name,birth_dt\n1,POE JOE,06/05/1971\n
""",
    ),
    Group(
        "birth date: in lists and told",
        "NL",
        Kind.BIRTH_DATE,
        "1972-02-19",
        ((Kind.NAME, "Willemijn van der Krauwel"),),
        "text/html",
        r"""
C | <p>Willemijn van der Krauwel (Oudewiel, 19 februari 1972) is een Nederlandse roeister.</p>
C | <p>geb. te Oudewiel op 19-2-1972: Willemijn van der Krauwel</p>
C | <p>Op 19 februari 1972 werd Willemijn van der Krauwel geboren in Oudewiel.</p>
C | <p>Op 19 februari 1972 zag Willemijn het levenslicht.</p>
P | <p>Jarig in februari: 3 Kees, 19 Willemijn, 22 Truus</p>
P | <p>Verjaardagen: 3 feb Kees de Wit; 19 feb Willemijn vd Krauwel</p>
P | <p>Gefeliciteerd! Willemijn (19 februari), Kees (22 februari)</p>
- | <p>Jarig in februari: 3 Willemijn, 19 Kees, 22 Truus</p>
- | <p>Gefeliciteerd met jullie huwelijk! Willemijn (19 februari)</p>
- | <p>Kees de Wit, geb. 3 maart 1950</p>
+date=1 | <p>Kees de Wit, geb. 3 maart 1950</p>
- | <p>Geboortedatum: 03-03-1950</p>
+date=1 | <p>Geboortedatum: 03-03-1950</p>
- | <p>geboren te Oudewiel op 3 maart 1950</p>
+date=1 | <p>geboren te Oudewiel op 3 maart 1950</p>
""",
    ),
    Group(
        "birth date: in lists and told",
        "ES",
        Kind.BIRTH_DATE,
        "1969-08-14",
        ((Kind.NAME, "María Dolores Cantalapiedra Ruiz"),),
        "text/html",
        r"""
C | <p>Dª María Dolores Cantalapiedra Ruiz, nacida el 14 de agosto de 1969 en Villafresno</p>
C | <p>F. Nacimiento 14/08/69</p>
C | <p>El 14 de agosto de 1969 nació en Villafresno Mª Dolores Cantalapiedra.</p>
P | <p>Cumpleaños de agosto: Pepe (2), Lola (14), Ana (20)</p>
P | <p>Felicidades a Lola (14 de agosto) y a Pepe (20 de agosto) por su cumpleaños</p>
P | <p>¡Muchas felicidades! 14 ago: Lola Cantalapiedra</p>
- | <p>Nacido el 3 de marzo de 1950, Pepe Gil</p>
+date=1 | <p>Nacido el 3 de marzo de 1950, Pepe Gil</p>
- | <p>Fecha de nacimiento: 3/3/1950</p>
+date=1 | <p>Fecha de nacimiento: 3/3/1950</p>
- | <table><tr><th>Nombre</th><th>F. Nac.</th></tr><tr><td>Pepe Gil</td><td>03/03/1950</td></tr><tr><td>Ana Sol</td><td>04/03/1951</td></tr></table>
+date=2 | <table><tr><th>Nombre</th><th>F. Nac.</th></tr><tr><td>Pepe Gil</td><td>03/03/1950</td></tr><tr><td>Ana Sol</td><td>04/03/1951</td></tr></table>
""",
    ),
    Group(
        "birth date: in lists and told",
        "SE",
        Kind.BIRTH_DATE,
        "1977-06-21",
        ((Kind.NAME, "Åsa Björkqvist"),),
        "text/html",
        r"""
C | <p>Åsa Björkqvist, född 21 juni 1977 i Lövstad</p>
C | <p>Åsa Björkqvist föddes den 21 juni 1977.</p>
C | <p>Den 21 juni 1977 föddes Åsa Björkqvist i Lövstad.</p>
P | <p>Grattis på födelsedagen: Åsa 21/6, Lars 23/6</p>
P | <p>Födelsedagar i juni: 3 Lars, 21 Åsa</p>
P | <p>Vi gratulerar: 21/6 Åsa Björkqvist, 23/6 Lars Ek</p>
- | <p>Grattis till examen Åsa 21/6</p>
- | <p>Lars Ek, f. 3 mars 1950 i Lövstad, född på landet</p>
+date=1 | <p>Lars Ek, f. 3 mars 1950 i Lövstad, född på landet</p>
- | <p>Född: 1950-03-03</p>
+date=1 | <p>Född: 1950-03-03</p>
""",
    ),
    Group(
        "birth date: in lists and told",
        "HU",
        Kind.BIRTH_DATE,
        "1984-10-30",
        ((Kind.NAME, "Kis Zsófia"),),
        "text/html",
        r"""
C | <p>Kis Zsófia (szül. 1984. október 30.)</p>
C | <p>Kis Zsófia 1984. október 30-án született Kőfalván.</p>
C | <p>1984. október 30-án született Kis Zsófia.</p>
P | <p>Születésnapok: október 12. Béla, október 30. Zsófia</p>
- | <p>Nagy Béla (szül. 1950. március 3.)</p>
+date=1 | <p>Nagy Béla (szül. 1950. március 3.)</p>
- | <p>Születési idő: 1950.03.03.</p>
+date=1 | <p>Születési idő: 1950.03.03.</p>
""",
    ),
    Group(
        "birth date: in lists and told",
        "FI",
        Kind.BIRTH_DATE,
        "1990-07-12",
        ((Kind.NAME, "Aino Korpivaara"),),
        "text/html",
        r"""
C | <p>Aino Korpivaara syntyi 12. heinäkuuta 1990 Kuusilahdella.</p>
C | <p>Aino Korpivaara (s. 12.7.1990)</p>
P | <p>Syntymäpäivät heinäkuussa: Aino 12.7., Pekka 14.7.</p>
P | <p>Onnea! 12.7. Aino Korpivaara 30 v</p>
- | <p>Pekka Virtalampi, synt. 3.3.1950</p>
+date=1 | <p>Pekka Virtalampi, synt. 3.3.1950</p>
""",
    ),
    Group(
        "birth date: in lists and told",
        "UA",
        Kind.BIRTH_DATE,
        "1983-04-09",
        ((Kind.NAME, "Орися Яворницька"),),
        "text/html",
        r"""
C | <p>9 квітня 1983 року народилася Орися Яворницька.</p>
C | <p>Орися Яворницька, 09.04.1983 р.н.</p>
C | <p>Яворницька Орися (09.04.83 р. н.)</p>
P | <p>Іменинники квітня: Орися (9), Тарас (12)</p>
P | <p>Вітаємо з днем народження: Орися Яворницька (9 квітня), Тарас (12 квітня)</p>
- | <p>9 квітня 1983 року народився Тарас Коваль.</p>
- | <p>Тарас Коваль, 03.03.1950 року народження</p>
+date=1 | <p>Тарас Коваль, 03.03.1950 року народження</p>
""",
    ),
    Group(
        "birth date: in lists and told",
        "GB",
        Kind.BIRTH_DATE,
        "1981-04-17",
        (
            (Kind.NAME, "Edda Harrowmere"),
            (Kind.ALIAS, "Eddie Marrow"),
        ),
        "text/html",
        r"""
P | <table><tr><th colspan=2>April birthdays</th></tr><tr><td>17</td><td>Edda H</td></tr><tr><td>19</td><td>Tom B</td></tr></table>
- | <table><tr><th colspan=2>April birthdays</th></tr><tr><td>17</td><td>Tom B</td></tr><tr><td>19</td><td>Edda H</td></tr></table>
P | <p>17 April – Edda Harrowmere's birthday</p>
P | <p>Don't forget Edda's b'day on the 17th of April!</p>
P | <p>{"title":"Edda's birthday","start":"2024-04-17","allDay":true}</p>
P | {"title":"Edda's birthday","start":"2024-04-17","allDay":true}
- | {"title":"Tom's birthday","start":"2024-04-17","allDay":true}
C | <p>Edda Harrowmere. Born in Ormsdale General on Good Friday, 17 April 1981.</p>
C | <p>Edda Harrowmere was born at 3.15am on Friday the 17th April 1981 weighing 7lb</p>
C | <p>Harrowmere, Edda (dob 17.04.1981) of 4 Lane</p>
C | <p>Edda, who was 40 on 17 April 2021</p>
C | <p>Name: Edda Harrowmere<br>Sex: F<br>D/O/B: 17-4-81</p>
C | <p>PATIENT: HARROWMERE Edda (Ms) BORN 17-Apr-1981 (43y) NHS No 999 000 0000</p>
C | <p>HARROWMERE, Edda (Mrs) DOB: 17-Apr-81</p>
P | <p>Officers: HARROWMERE, Edda. Correspondence address 1 Lane. Role Active Director. Date of birth April 1981. Appointed on 2 May 2010</p>
P | <p>Born: Apr '81</p>
P | <p>Edda Harrowmere born in April 1981 in Ormsdale</p>
- | <p>Tom Brown born in April 1981 in Ormsdale</p>
- | <p>Edda Harrowmere was married on 17 April 1981 to Tom Brown.</p>
- | <p>Edda Harrowmere joined on 17 April 1981.</p>
- | <p>The library opened on 17 April 1981; Edda Harrowmere was its first reader.</p>
- | <p>Congratulations to Edda Harrowmere who won the quiz on 17 April</p>
- | <p>Congratulations to Edda Harrowmere (17 April) on passing her driving test</p>
- | <p>Happy anniversary Edda and Tom, 17 April</p>
- | <p>Tom Brown (DOB 3/5/1960)</p>
+date=1 | <p>Tom Brown (DOB 3/5/1960)</p>
- | <p>Tom Brown, date of birth 3rd May 1960</p>
+date=1 | <p>Tom Brown, date of birth 3rd May 1960</p>
- | <p>Tom Brown was born on the 3rd of May, 1960.</p>
+date=1 | <p>Tom Brown was born on the 3rd of May, 1960.</p>
- | <p>Defendant: Tom BROWN (03/05/1960) d.o.b.</p>
- | <p>Tom Brown, d.o.b 03.05.60</p>
- | <p>Tom Brown dob 3/5/60</p>
- | <p>Tom Brown (b. 3 May 1960) and Ann Lee (b. 4 June 1961)</p>
+date=2 | <p>Tom Brown (b. 3 May 1960) and Ann Lee (b. 4 June 1961)</p>
- | <dl><dt>Born</dt><dd>3 May 1960</dd></dl>
+date=1 | <dl><dt>Born</dt><dd>3 May 1960</dd></dl>
- | <dl><dt>Born</dt><dd>May 3, 1960 (age 63)</dd></dl>
+date=1 | <dl><dt>Born</dt><dd>May 3, 1960 (age 63)</dd></dl>
- | <label>Date of birth <input name="dob" value="1960-05-03"></label>
+date=1 | <label>Date of birth <input name="dob" value="1960-05-03"></label>
- | <p>Born to run, 3 May 1960 tour</p><p>Reborn 3 May 1960</p>
- | <p>Born in 1960. Joined 3 May 1990.</p>
+date=0 | <p>Born in 1960. Joined 3 May 1990.</p>
- | <table><tr><td>Tom Brown</td><td>DOB 03/05/1960</td></tr><tr><td>Ann Lee</td><td>DOB 04/06/1961</td></tr></table>
+date=2 | <table><tr><td>Tom Brown</td><td>DOB 03/05/1960</td></tr><tr><td>Ann Lee</td><td>DOB 04/06/1961</td></tr></table>
- | <p>The birth of the club on 3 May 1960 was noted. Tom's birthday is 4 June 1961.</p>
""",
    ),
    Group(
        "birth date: in lists and told",
        "DE",
        Kind.BIRTH_DATE,
        "1958-08-30",
        ((Kind.NAME, "Annegret Möckelstroh"),),
        "text/html",
        r"""
C | <p>Möckelstroh, Annegret, geb. am 30.08.1958 in Altentrave</p>
C | <p>Annegret Möckelstroh (* 30. August 1958 in Altentrave) ist eine deutsche Malerin</p>
P | <p>Geburtstage August<br>28.08. Kurt Rall (80)<br>30.08. Annegret Möckelstroh (65)</p>
P | <p>Zum Geburtstag im August gratulieren wir: am 28. Kurt Rall, am 30. Annegret Möckelstroh</p>
P | <p>Am 30. August feiert Annegret Möckelstroh ihren 65. Geburtstag.</p>
C | <p>Am 30. August 2023 feiert Annegret Möckelstroh ihren 65. Geburtstag.</p>
C | <p>Annegret Möckelstroh wird am 30. August 2023 65 Jahre alt.</p>
P | <table><tr><td>30.08.</td><td>Möckelstroh Annegret</td><td>65. Geburtstag</td></tr></table>
P | <p>Herzlichen Glückwunsch! 30.8. Annegret M.</p>
- | <p>Herzlichen Glückwunsch zur Hochzeit! 30.8. Annegret M. und Kurt</p>
- | <p>Jubilare: Annegret Möckelstroh, 25 Jahre Mitglied seit 30.08.</p>
- | <p>Sommerfest am 30.08., Anmeldung bei Annegret Möckelstroh</p>
- | <p>Kurt Rall (* 30. August 1958 in Altentrave) ist Maler</p>
- | <p>Kurt Rall, geb. 28.8.1943</p>
+date=1 | <p>Kurt Rall, geb. 28.8.1943</p>
- | <p>Kurt Rall (* 28. August 1943 in Kiel)</p>
+date=1 | <p>Kurt Rall (* 28. August 1943 in Kiel)</p>
- | <p>Kurt Rall wurde am 28. August 1943 in Kiel geboren.</p>
+date=1 | <p>Kurt Rall wurde am 28. August 1943 in Kiel geboren.</p>
- | <p>Kurt Rall, geboren in Kiel am 28.08.1943</p>
+date=1 | <p>Kurt Rall, geboren in Kiel am 28.08.1943</p>
- | <p>Geburtsdatum: 28.08.1943</p>
+date=1 | <p>Geburtsdatum: 28.08.1943</p>
- | <table><tr><th>Name</th><th>geb.</th></tr><tr><td>Kurt Rall</td><td>28.08.1943</td></tr><tr><td>Ilse Dorn</td><td>29.09.1944</td></tr></table>
+date=2 | <table><tr><th>Name</th><th>geb.</th></tr><tr><td>Kurt Rall</td><td>28.08.1943</td></tr><tr><td>Ilse Dorn</td><td>29.09.1944</td></tr></table>
""",
    ),
    Group(
        "birth date: in lists and told",
        "DE",
        Kind.BIRTH_DATE,
        "1958-08-30",
        ((Kind.NAME, "Annegret Möckelstroh"),),
        "text/csv",
        r"""
C | Nachname;Vorname;Geburtstag\nMöckelstroh;Annegret;30.08.1958\nRall;Kurt;28.08.1943\n
+date=1 | Nachname;Vorname;Geburtstag\nMöckelstroh;Annegret;30.08.1958\nRall;Kurt;28.08.1943\n
C | Name;Gebdat\nAnnegret Möckelstroh;30.08.1958\nKurt Rall;28.08.1943\n
+date=1 | Name;Gebdat\nAnnegret Möckelstroh;30.08.1958\nKurt Rall;28.08.1943\n
- | Name;Geb.\nIlse Möckelstroh;30.08.1957\nKurt Rall;28.08.1943\n
+date=2 | Name;Geb.\nIlse Möckelstroh;30.08.1957\nKurt Rall;28.08.1943\n
""",
    ),
    Group(
        "birth date: in lists and told",
        "FR",
        Kind.BIRTH_DATE,
        "1966-12-11",
        ((Kind.NAME, "Geneviève Castelgraul"),),
        "text/html",
        r"""
C | <p>Mme CASTELGRAUL Geneviève, née le 11/12/1966 à Montgrèze</p>
C | <p>Geneviève Castelgraul est née le dimanche 11 décembre 1966.</p>
C | <p>Née un 11 décembre 1966, Geneviève aime le froid.</p>
C | <p>Geneviève CASTELGRAUL, date et lieu de naissance : 11/12/66 à Montgrèze</p>
C | <p>GENEVIÈVE CASTELGRAUL<br>Née à Montgrèze, le 11 déc. 1966</p>
P | <p>Anniversaires : 9/12 Luc, 11/12 Geneviève, 20/12 Zoé</p>
P | <p>Joyeux anniversaire à Geneviève (11 décembre)</p>
- | <p>M. Luc Petit, né le 3 mars 1950 à Lyon</p>
+date=1 | <p>M. Luc Petit, né le 3 mars 1950 à Lyon</p>
- | <p>Luc Petit, né à Lyon (69) le 03/03/1950</p>
+date=1 | <p>Luc Petit, né à Lyon (69) le 03/03/1950</p>
- | <p>Date de naissance : 03/03/1950</p>
+date=1 | <p>Date de naissance : 03/03/1950</p>
- | <p>Né(e) le : 03/03/1950</p>
+date=1 | <p>Né(e) le : 03/03/1950</p>
- | <p>Luc Petit (né en Avignon, le 3 mars 1950)</p>
+date=1 | <p>Luc Petit (né en Avignon, le 3 mars 1950)</p>
""",
    ),
    Group(
        "birth date: in lists and told",
        "IT",
        Kind.BIRTH_DATE,
        "1970-06-28",
        ((Kind.NAME, "Gianluca Fossombrelli"),),
        "text/html",
        r"""
C | <p>Fossombrelli Gianluca, nato a Portoscaldo (PS) il 28.06.1970, residente</p>
C | <p>Gianluca Fossombrelli, C.F. X, nato il 28 giugno '70</p>
C | <p>Gianluca Fossombrelli (Portoscaldo, 28 giugno 1970) è un ex calciatore italiano</p>
C | <p>Nasce il 28 giugno 1970 Gianluca Fossombrelli.</p>
P | <p>Tanti auguri a Gianluca (28 giugno)</p>
P | <p>28 giugno: buon compleanno Gianluca!</p>
- | <p>Sara Verdi, nata a Bari il 3/3/1950</p>
+date=1 | <p>Sara Verdi, nata a Bari il 3/3/1950</p>
- | <p>nata a Bari (BA), il 3 marzo 1950</p>
+date=1 | <p>nata a Bari (BA), il 3 marzo 1950</p>
- | <p>Data di nascita: 03/03/1950</p>
+date=1 | <p>Data di nascita: 03/03/1950</p>
""",
    ),
    Group(
        "birth date: in lists and told",
        "PL",
        Kind.BIRTH_DATE,
        "1975-05-03",
        ((Kind.NAME, "Marek Zdziarowski"),),
        "text/html",
        r"""
C | <p>Marek Zdziarowski, ur. 3 maja 1975 r. w Wólce</p>
C | <p>Zdziarowski Marek s. Jana ur. 03.05.1975</p>
C | <p>Marek Zdziarowski urodzony w dniu 3.05.1975r.</p>
P | <p>3 maja – urodziny Marka Zdziarowskiego</p>
P | <p>Wszystkiego najlepszego! Marek, 3 maja – urodziny</p>
- | <p>Adam Nowak, ur. 4.03.1950 r.</p>
+date=1 | <p>Adam Nowak, ur. 4.03.1950 r.</p>
- | <p>Adam Nowak urodził się 4 marca 1950 r. w Wólce</p>
+date=1 | <p>Adam Nowak urodził się 4 marca 1950 r. w Wólce</p>
- | <p>Data urodzenia: 4.03.1950</p>
+date=1 | <p>Data urodzenia: 4.03.1950</p>
- | <p>Adam Nowak (ur. 4 marca 1950)</p>
+date=1 | <p>Adam Nowak (ur. 4 marca 1950)</p>
""",
    ),
    Group(
        "birth date: in lists and told",
        "IN",
        Kind.BIRTH_DATE,
        "1981-07-22",
        ((Kind.NAME, "Arun Kulkernath"),),
        "text/html",
        r"""
C | <p>Shri Arun Kulkernath, D.O.B. 22nd July, 1981</p>
C | <p>ARUN KULKERNATH S/o RAM, DOB: 22-07-1981, MALE</p>
P | <p>Staff birthdays - July: Arun K (22), Meena R (25)</p>
- | <p>MEENA RAO D/o RAM, DOB: 25-07-1979, FEMALE</p>
+date=1 | <p>MEENA RAO D/o RAM, DOB: 25-07-1979, FEMALE</p>
- | <p>Year of Birth / DOB : 25/07/1979</p>
+date=1 | <p>Year of Birth / DOB : 25/07/1979</p>
""",
    ),
)
