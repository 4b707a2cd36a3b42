"""What carries a detail: forms and tables, filled in by people of eleven countries, and by others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from urllib.parse import quote

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

_HEADS = [
    "region",
    "name",
    "given",
    "family",
    "other",
    "phone",
    "wrong",
    "first",
    "second",
    "dial",
    "born",
    "day",
    "month",
    "year",
    "off",
    "street",
    "house",
    "next",
    "town",
    "code",
    "email",
    "local",
    "domain",
    "_given",
    "_family",
    "_phone",
    "_born",
    "_day",
    "_month",
    "_year",
    "_street",
    "_house",
    "_code",
    "_town",
    "_email",
    "_no",
]
_PEOPLE = """
GB | Eleanor Quillby | Eleanor | Quillby | Marlowe | 07700 900481 | 07700 900482 | 07700 | 900481 | 44 | 23/04/1987 | 23 | 04 | 1987 | 24 | Pipistrelle Lane | 14 | 16 | Ambleford | ZZ99 3QT | q71@example.com | q71 | example.com | First name | Last name | Phone | Date of birth | Day | Month | Year | Street | House number | Postcode | Town | Email | No.
US | William Okerby | William | Okerby | Strand | (212) 555-0147 | (212) 555-0148 | 212 | 5550147 | 1 | 11/17/1979 | 17 | 11 | 1979 | 18 | Larkmeadow Avenue | 412 | 421 | Fernhollow | 00417 | q72@example.org | q72 | example.org | First Name | Last Name | Phone | Date of Birth | Day | Month | Year | Street | House Number | ZIP | City | Email | #
IE | Aoife Brannagle | Aoife | Brannagle | Tarpan | 020 910 0147 | 020 910 0148 | 020 | 9100147 | 353 | 19/02/1991 | 19 | 02 | 1991 | 20 | Curlew Quay | 27 | 72 | Ballyprobe | Z99 AB12 | q73@example.net | q73 | example.net | Forename | Surname | Mobile | DOB | Day | Month | Year | Street | House no. | Eircode | Town | Email | No.
DE | Jürgen Weißmüßer | Jürgen | Weißmüßer | Krampnitz | 030 23125 147 | 030 23125 148 | 030 | 23125147 | 49 | 21.08.1968 | 21 | 08 | 1968 | 22 | Krampweg | 17 | 71 | Oberprobe | 00471 | q74@example.org | q74 | example.org | Vorname | Nachname | Telefon | Geburtsdatum | Tag | Monat | Jahr | Straße | Hausnummer | PLZ | Ort | E-Mail | Nr.
FR | Maëlle Dantanvert | Maëlle | Dantanvert | Lhermineux | 06 39 98 01 47 | 06 39 98 01 48 | 06 | 39980147 | 33 | 19/07/1990 | 19 | 07 | 1990 | 20 | rue des Glycines Feintes | 12 | 21 | Villéprouve | 00312 | q75@example.com | q75 | example.com | Prénom | Nom | Téléphone | Date de naissance | Jour | Mois | Année | Rue | Numéro | Code postal | Ville | E-mail | N°
ES | Begoña Etxeberrigar Uriondo | Begoña | Etxeberrigar Uriondo | Marchantez | 612 00 01 47 | 612 00 01 48 | 612 | 000147 | 34 | 14/05/1983 | 14 | 05 | 1983 | 15 | Calle Fuente Vieja | 18 | 81 | Villaprueba | 00123 | q76@example.net | q76 | example.net | Nombre | Apellidos | Teléfono | Fecha de nacimiento | Día | Mes | Año | Calle | Número | Código postal | Localidad | Correo electrónico | Ref.
PL | Małgorzata Źdźbłowicz | Małgorzata | Źdźbłowicz | Wrzosek | 512 000 147 | 512 000 148 | 512 | 000147 | 48 | 16.10.1975 | 16 | 10 | 1975 | 17 | ul. Wrzosowa | 9 | 19 | Próbnów | 00-147 | q77@example.org | q77 | example.org | Imię | Nazwisko | Telefon | Data urodzenia | Dzień | Miesiąc | Rok | Ulica | Nr domu | Kod pocztowy | Miejscowość | E-mail | Lp.
IT | Nicolò Bellafonte | Nicolò | Bellafonte | Bartolozzo | 312 000 0147 | 312 000 0148 | 312 | 0000147 | 39 | 26/01/1972 | 26 | 01 | 1972 | 27 | Via dei Glicini Finti | 27 | 72 | Borgoprova | 00199 | q78@example.com | q78 | example.com | Nome | Cognome | Telefono | Data di nascita | Giorno | Mese | Anno | Via | Civico | CAP | Città | Email | Rif.
NL | Sjoerd Horstkamp | Sjoerd | Horstkamp | Veldhuys | 06 99000147 | 06 99000148 | 06 | 99000147 | 31 | 29-12-1995 | 29 | 12 | 1995 | 30 | Pruuflaan | 33 | 35 | Proefdam | 0199 ZX | q79@example.org | q79 | example.org | Voornaam | Achternaam | Telefoon | Geboortedatum | Dag | Maand | Jaar | Straat | Huisnummer | Postcode | Plaats | E-mail | Nr.
SE | Örjan Ålundsäter | Örjan | Ålundsäter | Forsmyr | 070-174 06 47 | 070-174 06 48 | 070 | 1740647 | 46 | 1964-06-27 | 27 | 06 | 1964 | 28 | Provgatan | 8 | 18 | Provköping | 009 47 | q80@example.net | q80 | example.net | Förnamn | Efternamn | Telefon | Födelsedatum | Dag | Månad | År | Gata | Husnr | Postnummer | Ort | E-post | Nr
IN | Harpreet Gillanwala | Harpreet | Gillanwala | Iyerwal | 50000 00147 | 50000 00148 | 50000 | 00147 | 91 | 24/09/1988 | 24 | 09 | 1988 | 25 | Navegaon Lane | 45 | 54 | Prayognagar | 000147 | q81@example.in | q81 | example.in | First Name | Last Name | Mobile | DOB | Day | Month | Year | Street | House No | PIN code | City | Email ID | Sr. No.
"""
"""Their words; those with a line in front are what their forms and tables call things."""
_PHONES = """
<label>{_phone} <input name=q3 readonly value="{first}"> <input name=q4 readonly value="{second}"></label>
<span id=l9>{_phone}</span><input aria-labelledby=l9 value="{first}{second}">
<input placeholder="{_phone}" value="{first}{second}">
<input type=tel value="{first}"><input type=tel value="{second}">
<input type=tel name=p1 value="{first}">-<input type=tel name=p2 value="{second}">
<label>{_phone}</label><input name=a value="{first}"><input name=b value="{second}">
<label>{_phone}</label><select name=cc><option value="+9">+9<option selected value="+{dial}">+{dial}</select><input name=num value="{trunk}{second}">
<label>{_phone}</label><select name=cc><option value="9">X (+9)</option><option selected value="{dial}">X (+{dial})</option></select><input name=num value="{trunk}{second}">
<table><tr><td>{_phone}</td><td><input name="ctl00$7" value="{first}{second}"></td></tr></table>
<table><tr><th>Club</th><th>{_phone}</th></tr>{rows}<tr><td>Otters</td><td>{first}{second}</td></tr></table>
<table><tr><th>Club</th><td>Newts</td><td>Otters</td></tr><tr><th>{_phone}</th><td>1</td><td>{first}{second}</td></tr></table>
<table><tr><td data-title="{_phone}">{first}{second}</td></tr></table>
"""
_NAMES = """
<label for=a>{_given}</label><input id=a value="{given}"><label for=b>{_family}</label><input id=b value="{family}">
<label for=b>{_family}</label><input id=b value="{family}"><label for=a>{_given}</label><input id=a value="{given}">
<input placeholder="{_given}" value="{given}"><input placeholder="{_family}" value="{family}">
<input name="user[first_name]" value="{given}"><input name="user[last_name]" value="{family}">
<input autocomplete=family-name value="{family}" name=i2><input autocomplete=given-name value="{given}" name=i1>
<label>{_given} *</label><input value="{given}"><span>As in your passport</span><label>{_family} *</label><input value="{family}">
<input type=hidden name=first_name value="{given}"><input type=hidden name=token value=x91a><input type=hidden name=last_name value="{family}">
<table><tr><th>{_family}</th><th>Club</th><th>{_given}</th></tr><tr><td>Qvist</td><td>A</td><td>Bo</td></tr><tr><td>{family}</td><td>B</td><td>{given}</td></tr></table>
<table><tr><th>{_given}</th><td>Bo</td><td>{given}</td></tr><tr><th>Club</th><td>A</td><td>B</td></tr><tr><th>{_family}</th><td>Qvist</td><td>{family}</td></tr></table>
<table><tr><th>{_family}</th><th>Club</th><th>{_given}</th></tr><tr><td rowspan=2>{family}</td><td>A</td><td rowspan=2>{given}</td></tr><tr><td>B</td></tr></table>
"""
_BIRTHS = """
<p>{_born}</p><input type=date name=q8 value="{year}-{month}-{day}">
<fieldset><legend>{_born}</legend><input aria-label="{_day}" value="{day}"><input aria-label="{_month}" value="{month}"><input aria-label="{_year}" value="{year}"></fieldset>
<label>{_born}</label><input name=d1 value="{day}"> / <input name=d2 value="{month}"> / <input name=d3 value="{year}">
<input autocomplete=bday-day value="{day}"><input autocomplete=bday-month value="{month}"><input autocomplete=bday-year value="{year}">
<table><tr><th>{_born}</th><td><input value="{day}" size=2>.<input value="{month}" size=2>.<input value="{year}" size=4></td></tr></table>
<table><tr><th>Club</th><th>{_born}</th></tr>{rows}<tr><td>Otters</td><td>{year}-{month}-{day}</td></tr></table>
<table><tr><td data-title="{_born}">{year}-{month}-{day}</td></tr></table>
"""
_ADDRESSES = """
<label>{_street}</label><input value="{street}"><label>{_house}</label><input value="{house}"><label>{_code}</label><input value="{code}"><label>{_town}</label><input value="{town}">
<input name=street value="{street}"><input name=house_number value="{house}"><input name=zip value="{code}"><input name=city value="{town}">
<table><tr><th>{_street}</th><th>Club</th><th>{_house}</th><th>{_town}</th></tr><tr><td>{street}</td><td>A</td><td>{house}</td><td>{town}</td></tr></table>
"""
_CODES = """
<label for=z>{_code}</label><div><input id=z name=f44 value="{code}"></div>
<table><tr><th>Club</th><th>{_code}</th></tr>{rows}<tr><td>Otters</td><td>{code}</td></tr></table>
"""
_EMAILS = """
<input name=box value="{local}">@<input name=at value="{domain}">
<input name=box value="{local}"> @ <select><option>mail.example<option selected>{domain}</select>
"""
_FILES = """
Members 2024;;;;\\n;;;;\\n{_family};x;{_given};{_born};{_phone}\\n{family};1;{given};{born};{first}{second}
sep=;\\n{_family};x;{_given};{_born};{_phone}\\n{family};1;{given};{born};{first}{second}
{_family}^x^{_given}^{_born}^{_phone}\\n{family}^1^{given}^{born}^{first}{second}
"""
_STREET_FILES = """
"{_family}","Ad","{_phone}"\\n"Qvist","{line}\\n{code} {town}","1"
id,{_street},y,{_house},z,{_code},{_town}\\n9,{street},2,{house},3,{code},{town}
"""

_ANSWERS = """
[{"label":"{_given}","value":"{given}"},{"label":"{_family}","value":"{family}"},{"label":"{_phone}","value":"{first}{second}"},{"label":"{_born}","value":"{year}-{month}-{day}"}]
[{"id":"1","title":"{_given}","answer":{"text":"{given}"}},{"id":"2","title":"{_family}","answer":{"text":"{family}"}},{"id":"3","title":"{_phone}","answer":{"text":"{first}{second}"}},{"id":"4","title":"{_born}","answer":{"text":"{year}-{month}-{day}"}}]
{"columns":["id","{_given}","{_family}","{_phone}","{_born}"],"rows":[[1,"Bo","Qvist","1",""],[2,"{given}","{family}","{first}{second}","{year}-{month}-{day}"]]}
[["last_name","club","first_name","phone","dob"],["Qvist","A","Bo","1",""],["{family}","B","{given}","{first}{second}","{year}-{month}-{day}"]]
{"first_name":["Bo","{given}"],"last_name":["Qvist","{family}"],"phone":["1","{first}{second}"],"dob":["","{year}-{month}-{day}"]}
{"first_name":{"0":"Bo","1":"{given}"},"last_name":{"0":"Qvist","1":"{family}"},"phone":{"0":"1","1":"{first}{second}"},"dob":{"0":"","1":"{year}-{month}-{day}"}}
[["Reactive",1],{"user":2},{"firstName":3,"lastName":4,"phone":5,"dob":6},"{given}","{family}","{first}{second}","{year}-{month}-{day}"]
"""
_SCRIPTS = """
<script>document.write("Tel: {first}"+"{second}")</script>
<script>el.textContent='Tel: {first}' + '{second}'</script>
"""


def _people() -> Iterator[dict[str, str]]:
    for line in _PEOPLE.strip().splitlines():
        yield dict(zip(_HEADS, map(str.strip, line.split(" | ")), strict=True))


def _filled(page: str, words: dict[str, str], safe: bool) -> str:
    """Return *page* with the person's *words*, written as HTML where it has to be *safe*."""
    more = {
        **words,
        "trunk": words["first"] if words["region"] == "IT" else words["first"].lstrip("0"),
        "line": " ".join(
            (words["house"], words["street"])
            if words["region"] in ("GB", "US", "IE", "IN", "FR")
            else (words["street"], words["house"])
        ),
    }
    said = {name: escape(word) if safe else word for name, word in more.items()}
    said["rows"] = "<tr><td>Newts</td><td>1</td></tr>" * 20
    said["name%"] = quote(words["name"])
    return re.sub(r"\{(\w+%?)\}", lambda field: said[field[1]], page)


def owners() -> Iterator[tuple[dict[str, str], dict[str, str]]]:
    """Yield each person's words, and those of somebody whose details are nearly the same."""
    for words in _people():
        yield (
            words,
            {
                **words,
                "family": words["other"],
                "name": f"{words['given']} {words['other']}",
                "email": "x" + words["email"],
                "phone": words["wrong"],
                "second": words["second"][:-1] + words["wrong"][-1],
                "day": words["off"],
                "born": words["born"].replace(words["day"], words["off"], 1)
                if words["region"] != "SE"
                else "1964-06-28",
                "house": words["next"],
                "code": words["code"][:-1] + ("8" if words["code"][-1] != "8" else "9"),
                "local": "x" + words["local"],
            },
        )


def filled_pages(pages: str, words: dict[str, str], others: dict[str, str], *, safe: bool) -> str:
    """Return *pages*, each for its owner (said in its first letter) and with another's details."""
    lines = []
    for line in pages.strip().splitlines():
        wanted, _space, page = line.partition(" ")
        lines.append(f"{wanted} | {_filled(page, words, safe)}")
        if wanted == "C":
            lines.append(f"- | {_filled(page, others, safe)}")
    return "\n".join(lines)


def _groups() -> Iterator[Group]:
    for words, others in owners():
        address = (
            f"{words['house']} {words['street']}, {words['town']}, {words['code']}"
            if words["region"] in ("GB", "US", "IE", "IN")
            else f"{words['street']} {words['house']}, {words['code']} {words['town']}"
        )
        born = f"{words['year']}-{words['month']}-{words['day']}"
        for kind, value, pages, media, otherwise in (
            (Kind.PHONE, words["phone"], _PHONES, "text/html", "-"),
            (Kind.NAME, words["name"], _NAMES, "text/html", "-"),
            (Kind.BIRTH_DATE, born, _BIRTHS, "text/html", "-"),
            (Kind.HOME_ADDRESS, address, _ADDRESSES, "text/html", "N"),
            (Kind.POSTCODE, words["code"], _CODES, "text/html", "-"),
            (Kind.EMAIL, words["email"], _EMAILS, "text/html", "-"),
            (Kind.PHONE, words["phone"], _FILES, "text/csv", "-"),
            (Kind.NAME, words["name"], _FILES, "text/csv", "-"),
            (Kind.BIRTH_DATE, born, _FILES, "text/csv", "-"),
            (Kind.PHONE, words["phone"], _ANSWERS, "application/json", "-"),
            (Kind.NAME, words["name"], _ANSWERS, "application/json", "-"),
            (Kind.BIRTH_DATE, born, _ANSWERS, "application/json", "-"),
            (Kind.PHONE, words["phone"], _SCRIPTS, "text/html", "-"),
            (Kind.HOME_ADDRESS, address, _STREET_FILES, "text/csv", "N"),
        ):
            lines = [
                f"{wanted} | {_filled(page, who, media == 'text/html')}".replace("\n", "\\n")
                for page in pages.strip().splitlines()
                for wanted, who in (("C", words), (otherwise, others))
            ]
            what = "carried: forms and tables"
            yield Group(what, words["region"], kind, value, (), media, "\n".join(lines))


GROUPS = tuple(_groups())
