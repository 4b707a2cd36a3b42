"""
Birth dates in fields: keys of JSON, columns, cards and attributes.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group


def _group(region: str, name: str, media: str, pages: str, value: str = "1989-05-27") -> Group:
    return Group(
        "birth date: fielded", region, Kind.BIRTH_DATE, value, ((Kind.NAME, name),), media, pages
    )


GROUPS = (
    _group(
        "ES",
        "Carmen Zubirreta Falsa",
        "application/json",
        r"""
C | {"nombre":"CARMEN","apellido1":"ZUBIRRETA","fechaNacimiento":"27/05/1989"}
C | {"nombre":"Carmen","fec_nac":"1989-05-27"}
C | {"f_nacimiento":{"dia":27,"mes":5,"anio":1989}}
C | {"fecha_nac":"19890527"}
- | {"nombre":"Carmen","fecha_alta":"1989-05-27"}
- | {"nombre":"Paula","fechaNacimiento":"27/05/1989"}
""",
    ),
    _group(
        "DE",
        "Jürgen Weißprobe",
        "application/json",
        r"""
C | {"vorname":"Jürgen","geburtsdatum":"1989-05-27T00:00:00Z"}
C | {"gebdat":"27.05.1989"}
C | {"geb":{"tag":"27","monat":"05","jahr":"1989"}}
C | {"birthdate":{"y":1989,"m":5,"d":27}}
C | {"birth_year":1989,"birth_month":5,"birth_day":27}
C | {"dob":{"mm":"05","dd":"27","yyyy":"1989"}}
C | {"dob":{"day":"27","month":"May","year":"1989"}}
C | {"dob":[1989,5,27]}
C | {"birthday":612230400}
C | {"birthDate":"1989-05-27T00:00:00.000+02:00"}
- | {"created":{"y":1989,"m":5,"d":27}}
- | {"event":[1989,5,27]}
""",
    ),
    _group(
        "NL",
        "Anneke Proefstra",
        "application/json",
        r"""
C | {"geboortedatum":"27-05-1989"}
C | {"geboorte":{"datum":"19890527"}}
C | {"geb_datum":"1989-05-27"}
- | {"inschrijfdatum":"27-05-1989"}
""",
    ),
    _group(
        "SE",
        "Lars Provström",
        "application/json",
        r"""
C | {"namn":"Lars Provström","födelsedatum":"1989-05-27"}
C | {"fodelsedatum":"1989-05-27"}
C | {"personnummer":"19890527-XXXX"}
""",
    ),
    _group(
        "NO",
        "Kari Prøvestad",
        "application/json",
        r"""
C | {"navn":"Kari Prøvestad","fodselsdato":"1989-05-27"}
C | {"fødselsdato":"27.05.1989"}
""",
    ),
    _group(
        "PL",
        "Łucja Próbna",
        "application/json",
        r"""
C | {"imie":"Łucja","dataUrodzenia":"1989-05-27"}
C | {"data_ur":"27.05.1989"}
- | {"imie":"Łucja","dataWpisu":"1989-05-27"}
""",
    ),
    _group(
        "UA",
        "Оксана Василівна Журбенчук",
        "application/json",
        r"""
C | {"прізвище":"Журбенчук","дата_народження":"1989-05-27"}
""",
    ),
    _group(
        "CZ",
        "Jana Zkušená",
        "application/json",
        r"""
C | {"jmeno":"Jana","datum_narozeni":"1989-05-27"}
C | {"datumNarozeni":"27.5.1989"}
""",
    ),
    _group(
        "HU",
        "Eszter Próba",
        "application/json",
        r"""
C | {"nev":"Próba Eszter","szuletesi_ido":"1989.05.27."}
""",
    ),
    _group(
        "FI",
        "Aino Koenen",
        "application/json",
        r"""
C | {"nimi":"Aino Koenen","syntymaaika":"1989-05-27"}
""",
    ),
    _group(
        "GB",
        "Philippa Ormsthwait",
        "text/csv",
        r"""
C | Name,DOB,Joined\nPhilippa Ormsthwait,27/05/1989,01/02/2003
C | Name,Day,Month,Year of birth\nPhilippa Ormsthwait,27,05,1989
C | Surname,First,Born\nOrmsthwait,Philippa,27-May-89
N | Name,DOB,Joined\nPhilippa Ormsthwait,03/05/1981,27/05/1989
- | Name,DOB,Joined\nEdith Moss,27/05/1989,01/02/2003
""",
    ),
    _group(
        "DE",
        "Jürgen Weißprobe",
        "text/csv",
        r"""
C | Name;Vorname;Geb.\nWeißprobe;Jürgen;27.05.1989
C | Name;Vorname;GebDatum;Eintritt\nWeißprobe;Jürgen;27.05.89;1.1.2001
- | Name;Vorname;GebDatum;Eintritt\nWeißprobe;Jürgen;26.05.89;27.05.1989
""",
    ),
    _group(
        "ES",
        "Carmen Zubirreta Falsa",
        "text/csv",
        r"""
C | apellidos;nombre;f.nac\nZubirreta Falsa;Carmen;27/05/1989
C | apellidos;nombre;fecha de nacimiento\nZubirreta Falsa;Carmen;27-5-1989
""",
    ),
    _group(
        "GB",
        "Philippa Ormsthwait",
        "text/vcard",
        r"""
C | BEGIN:VCARD\nFN:Philippa Ormsthwait\nBDAY:19890527\nEND:VCARD
C | BEGIN:VCARD\nBDAY;VALUE=date:1989-05-27\nEND:VCARD
C | BEGIN:VCARD\nBDAY;X-APPLE-OMIT-YEAR=1604:1989-05-27\nEND:VCARD
P | BEGIN:VCARD\nBDAY:--0527\nEND:VCARD
- | BEGIN:VCARD\nREV:19890527T101500Z\nEND:VCARD
- | BEGIN:VCARD\nANNIVERSARY:19890527\nEND:VCARD
""",
    ),
    _group(
        "GB",
        "Philippa Ormsthwait",
        "text/html",
        r"""
C | <script type="application/ld+json">{"@type":"Person","birthDate":"1989-05-27"}</script>
C | <time class="dt-bday" datetime="1989-05-27">27 May</time>
C | <span itemprop="birthDate" content="1989-05-27"></span>
C | <meta property="profile:birthday" content="1989-05-27">
C | <table><tr><th>Name</th><th>D.O.B.</th></tr><tr><td>P. Ormsthwait</td><td>27.05.1989</td></tr></table>
C | <dl><dt>Date of birth</dt><dd>27 May 1989</dd></dl>
C | <select name="dob_day"><option selected>27</option></select><select name="dob_month"><option selected>May</option></select><select name="dob_year"><option selected>1989</option></select>
C | <input name="birth_date" value="1989-05-27">
C | <table class="infobox"><tr><th>Born</th><td><span style="display:none">(<span class="bday">1989-05-27</span>)</span>27 May 1989</td></tr></table>
- | <time class="dt-published" datetime="1989-05-27">27 May 1989</time>
- | <table><tr><th>Name</th><th>Elected</th></tr><tr><td>P. Ormsthwait</td><td>27.05.1989</td></tr></table>
- | <meta property="article:published_time" content="1989-05-27">
""",
    ),
)
