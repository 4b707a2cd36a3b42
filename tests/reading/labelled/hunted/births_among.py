"""
Birth dates beside the person's own name and somebody else's: parents, coaches, officers.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

GROUPS = (
    Group(
        "birth date: the whole name among others'",
        "GB",
        Kind.BIRTH_DATE,
        "1987-04-23",
        ((Kind.NAME, "Eleanor Maud Quillby"),),
        "application/json",
        r"""
C | {"person":{"id":7,"attributes":{"surname":"Quillby","forenames":"Eleanor Maud","dateOfBirth":{"iso":"1987-04-23"}}}}
N | {"coach":"Eleanor Quillby","players":[{"first":"Tom","last":"Reed","dob":"1987-04-23"}]}
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "GB",
        Kind.BIRTH_DATE,
        "1987-04-23",
        ((Kind.NAME, "Eleanor Maud Quillby"),),
        "text/html",
        r"""
C | <dl><dt>Swimmer</dt><dd>Ellie Quillby</dd><dt>D.O.B.</dt><dd>23rd April 1987</dd><dt>Coach</dt><dd>Brian Tarrow</dd></dl>
C | <p>Gerald and Anna Quillby are delighted to announce the birth of Eleanor on 23 April 1987</p>
N | <p>On 23 April 1987 the club was born, says Eleanor Quillby</p>
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "GB",
        Kind.BIRTH_DATE,
        "1987-04-23",
        ((Kind.NAME, "Eleanor Maud Quillby"),),
        "text/plain",
        r"""
C | QUILLBY, Eleanor Maud (b. 23 Apr. 1987), daughter of Gerald Quillby
C | Eleanor Quillby was born in Ambleford to Gerald and Anna Reed on 23 April 1987.
N | Eleanor Quillby thanks all. Tom Reed, born 23 April 1987, plays tuba.
N | INSERT INTO orders VALUES (1,'Eleanor Quillby','ZZ','1987-04-23');
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "DE",
        Kind.BIRTH_DATE,
        "1961-10-12",
        ((Kind.NAME, "Jörg Großkrämling"),),
        "text/plain",
        r"""
C | Großkrämling, Jörg; geb. 12.10.1961 in Bad Probe; verh. mit Anna Muster
C | Jörg Großkrämling, Sohn des Hans Großkrämling, wurde am 12. Oktober 1961 geboren.
C | * 12.X.1961 Jörg Großkrämling
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "DE",
        Kind.BIRTH_DATE,
        "1961-10-12",
        ((Kind.NAME, "Jörg Großkrämling"),),
        "text/html",
        r"""
C | <p>Kassenwart: Jörg Großkrämling (geb. 12.10.1961), Schriftführer: Uwe Probst (geb. 1.1.1950)</p>
C | <table><tr><td>Erziehungsberechtigter</td><td>Anna Muster</td></tr><tr><td>Name</td><td>Jörg Großkrämling</td></tr><tr><td>geboren am</td><td>12.10.1961</td></tr></table>
N | <p>Jörg Großkrämling trainiert Anna Muster. Uwe Probst (geb. 12.10.1961) fehlt.</p>
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "FR",
        Kind.BIRTH_DATE,
        "1972-04-25",
        ((Kind.NAME, "Hélène Vaucoret"),),
        "text/html",
        r"""
C | <p>VAUCORET (Hélène, Marie), née le 25 avril 1972 à Pont</p>
C | <p>Mlle Vaucoret Hélène ; née : 25/04/72 ; licence 0417</p>
N | <p>Hélène Vaucoret, mariée le 25 avril 1972</p>
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "FR",
        Kind.BIRTH_DATE,
        "1972-04-25",
        ((Kind.NAME, "Hélène Vaucoret"),),
        "application/json",
        r"""
C | {"nom_usage":"VAUCORET","prenoms":["Hélène"],"ddn":"25/04/1972"}
C | {"personne":{"etatCivil":{"nom":"Vaucoret","prenom":"Hélène"},"naissance":{"date":"1972-04-25","commune":"Pont"}}}
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "PL",
        Kind.BIRTH_DATE,
        "1985-12-30",
        ((Kind.NAME, "Wojciech Brzęczkowicz"),),
        "text/html",
        r"""
C | <p>Brzęczkowicz Wojciech, s. Jana i Marii, ur. 30.12.1985 r. w Probie</p>
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "PL",
        Kind.BIRTH_DATE,
        "1985-12-30",
        ((Kind.NAME, "Wojciech Brzęczkowicz"),),
        "application/json",
        r"""
C | {"imie":"Wojciech","nazwisko":"Brzęczkowicz","dataUr":"30.12.1985"}
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "ES",
        Kind.BIRTH_DATE,
        "1979-09-03",
        ((Kind.NAME, "Lucía Fernanda Probarte Ejemplez"),),
        "text/plain",
        r"""
C | Probarte Ejemplez, Lucía F. - Fecha Nac.: 03/09/1979
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "ES",
        Kind.BIRTH_DATE,
        "1979-09-03",
        ((Kind.NAME, "Lucía Fernanda Probarte Ejemplez"),),
        "application/json",
        r"""
C | {"nombre":"Lucía Fernanda","apellido1":"Probarte","apellido2":"Ejemplez","fNac":"03/09/1979"}
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "IT",
        Kind.BIRTH_DATE,
        "1970-06-28",
        ((Kind.NAME, "Gianluca Fossombrelli"),),
        "text/html",
        r"""
C | <p>FOSSOMBRELLI GIANLUCA di Mario, nato a Borgo il 28.6.1970</p>
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "IT",
        Kind.BIRTH_DATE,
        "1970-06-28",
        ((Kind.NAME, "Gianluca Fossombrelli"),),
        "application/json",
        r"""
C | {"cognome":"FOSSOMBRELLI","nome":"GIANLUCA","dataNascita":"28-06-1970","luogoNascita":"BORGO SAN PROVA"}
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "IT",
        Kind.BIRTH_DATE,
        "1970-06-28",
        ((Kind.NAME, "Gianluca Fossombrelli"),),
        "text/plain",
        r"""
C | COGNOME: FOSSOMBRELLI\nNOME: GIANLUCA\nLUOGO DI NASCITA: BORGO PROVA (ZZ)\nDATA: 28/06/1970
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "NL",
        Kind.BIRTH_DATE,
        "1968-09-27",
        ((Kind.NAME, "Marijke van der Hazelschoor"),),
        "application/json",
        r"""
C | {"voorletters":"M.","tussenvoegsel":"van der","achternaam":"Hazelschoor","geb_datum":"27-09-1968"}
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "NL",
        Kind.BIRTH_DATE,
        "1968-09-27",
        ((Kind.NAME, "Marijke van der Hazelschoor"),),
        "text/plain",
        r"""
C | Hazelschoor, M. van der (Marijke), geb. Proefdam 27-9-1968
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "SE",
        Kind.BIRTH_DATE,
        "1975-02-11",
        ((Kind.NAME, "Åsa Lindprovqvist"),),
        "application/json",
        r"""
C | {"fornamn":"Åsa","efternamn":"Lindprovqvist","fodd":"19750211"}
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "SE",
        Kind.BIRTH_DATE,
        "1975-02-11",
        ((Kind.NAME, "Åsa Lindprovqvist"),),
        "text/plain",
        r"""
C | Åsa Lindprovqvist, f. 1975-02-11
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "US",
        Kind.BIRTH_DATE,
        "1990-07-15",
        ((Kind.NAME, "Katherine Louise Ambersby"),),
        "application/json",
        r"""
C | {"voter":{"last_name":"AMBERSBY","first_name":"KATHERINE","middle":"L","birth_dt":"07/15/1990"}}
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "US",
        Kind.BIRTH_DATE,
        "1990-07-15",
        ((Kind.NAME, "Katherine Louise Ambersby"),),
        "text/html",
        r"""
C | <p>AMBERSBY, KATHERINE LOUISE W/F DOB: 07/15/1990 ADDRESS: withheld. Arresting officer: Dale Reed</p>
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "BR",
        Kind.BIRTH_DATE,
        "1993-01-12",
        ((Kind.NAME, "Thaís Aparecida Quintanelli"),),
        "text/plain",
        r"""
C | THAIS APARECIDA QUINTANELLI, brasileira, nascida em 12/01/1993, filha de Ana Quintanelli
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "BR",
        Kind.BIRTH_DATE,
        "1993-01-12",
        ((Kind.NAME, "Thaís Aparecida Quintanelli"),),
        "application/json",
        r"""
C | {"pessoa":{"nomeCompleto":"Thaís Aparecida Quintanelli","nomeMae":"Ana Souza","nascimento":"1993-01-12T00:00:00"}}
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "UA",
        Kind.BIRTH_DATE,
        "1980-03-08",
        ((Kind.NAME, "Орест Тихобродський"),),
        "text/html",
        r"""
C | <p>Тихобродський Орест Іванович, 08.03.1980 р.н.</p>
C | <p>Тихобродський О. І. (нар. 8 березня 1980, Львів)</p>
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "IN",
        Kind.BIRTH_DATE,
        "1990-06-24",
        ((Kind.NAME, "Venkatesh R. Pollamudi"),),
        "text/plain",
        r"""
C | Name: POLLAMUDI VENKATESH R  Father: Ramesh  DOB: 24-06-1990
C | Candidate's Name : VENKATESH POLLAMUDI\nFather's Name : RAMESH POLLAMUDI\nMother's Name : LAKSHMI\nDate of Birth : 24/06/1990
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "CZ",
        Kind.BIRTH_DATE,
        "1966-05-07",
        ((Kind.NAME, "Zdeňka Zkoušková"),),
        "text/html",
        r"""
C | <p>Zdeňka Zkoušková (nar. 7. 5. 1966)</p>
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "CZ",
        Kind.BIRTH_DATE,
        "1966-05-07",
        ((Kind.NAME, "Zdeňka Zkoušková"),),
        "application/json",
        r"""
C | {"jmeno":"Zdeňka","prijmeni":"Zkoušková","datumNarozeni":"07.05.1966"}
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "HU",
        Kind.BIRTH_DATE,
        "1971-08-20",
        ((Kind.NAME, "Próbaházi Ildikó"),),
        "text/plain",
        r"""
C | Próbaházi Ildikó (szül.: Pest, 1971. 08. 20., an.: Kis Mária)
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "TR",
        Kind.BIRTH_DATE,
        "1980-08-05",
        ((Kind.NAME, "Ayşe Denemeoğlu"),),
        "application/json",
        r"""
C | {"ad":"Ayşe","soyad":"Denemeoğlu","dogumTarihi":"05.08.1980"}
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "TR",
        Kind.BIRTH_DATE,
        "1980-08-05",
        ((Kind.NAME, "Ayşe Denemeoğlu"),),
        "text/plain",
        r"""
C | Adı Soyadı: Ayşe Denemeoğlu  D.Tarihi: 05/08/1980
""",
    ),
    Group(
        "birth date: the whole name among others'",
        "US",
        Kind.BIRTH_DATE,
        "1990-07-15",
        ((Kind.NAME, "Katherine Louise Ambersby"),),
        "text/plain",
        r"""
N | "Reed","Tom","L","M","07/15/1990","DEM"\n"Ambersby","Katherine","","F","01/02/1980","REP"
""",
    ),
)
