"""What columns, keys and fields are called that hold one part of a detail, in many languages."""

from __future__ import annotations

import re
from collections.abc import Mapping

from privacyaudit.reading.matching.fold import fold

_BREAKS = re.compile(r"(?<=[a-z])(?=[A-Z\d])|[_\-.\s\[\]:*/()]+")
_OF_PHONE = r"(?:(?:phone|telephone|tel|mobile|cell|cellphone|contact|landline|telefon|handy) )?"
_OF = (
    r"(?:(?:user|customer|contact|billing|shipping|member|person|player|applicant|patient|owner"
    r"|author|your|child|parent|student|f|p|txt|input|field|acf|default|home) ){0,2}"
)
"""Whose field it is."""
_BIRTH = (
    r"(?:birth|dob|birth ?date|birthday|bday|b|born|date of birth|d o b|geburtsdatum|geburts|geburt"
    r"|geb|date de naissance|naissance|fecha de nacimiento|nacimiento|data di nascita|nascita"
    r"|data de nascimento|nascimento|geboortedatum|geboorte|data urodzenia|urodzenia"
    r"|fodelsedatum|fodelse|fødselsdato|fodselsdato|syntymaaika|datum narozeni|narozeni"
    r"|szuletesi ido|szuletesi|data nasterii|dogum tarihi|dogum|дата народження|дата рождения"
    r"|ημερομηνια γεννησησ)"
)
_DAY = r"(?:day|dd|d|tag|jour|dia|giorno|dag|dzien|paiva|den|nap|zi|gun|день|ημερα)"
_MONTH = (
    r"(?:month|mm|m|mon|monat|mois|mes|mese|maand|manad|maned|miesiac|kuukausi|mesic|honap|luna|ay"
    r"|місяць|месяц|μηνασ)"
)
_YEAR = r"(?:year|yyyy|yy|y|jahr|annee|ano|anno|jaar|ar|rok|vuosi|ev|an|yil|рік|год|ετοσ)"


def _of_birth(part: str, extra: str) -> str:
    return rf"{_OF}(?:{_BIRTH} ?{part}|{part} (?:of )?{_BIRTH}|{extra})"


COLUMNS: Mapping[str, re.Pattern[str]] = {
    part: re.compile(fold(pattern))
    for part, pattern in {
        "country": _OF_PHONE + r"(?:country|country (?:calling |dial(?:l?ing)? ?|phone )?code|cc"
        r"|dial(?:l?ing)? ?code|(?:calling|international|intl|isd) (?:code|prefix)"
        r"|landervorwahl|indicatif pays|codigo de pais|kod kraju)",
        "area": _OF_PHONE
        + r"(?:area|area code|std(?: code)?|city code|prefix|vorwahl|vorw|ndc|npa|ddd"
        r"|indicatif|prefijo|prefisso|riktnummer|netnummer|kierunkowy|numer kierunkowy|1)|ph area",
        "exchange": _OF_PHONE + r"(?:exchange|exch|central office|nxx|prefix|2)",
        "number": r"(?:phone|telephone|tel|mobile|cell|landline|contact|local|national|subscriber"
        r"|line|rufnummer|telefon|durchwahl|tel|telno|telnr|ph|sn|suffix|mobiel|telefoon|telefono)"
        r"(?: (?:phone )?(?:number|no|nr|num|3))?",
        "bare": r"number|no|nr|num|nummer|numer",
        "first": _OF + r"(?:first ?names?|fname|firstn|f name|first|forenames?|given|given ?names?"
        r"|christian name|vornamen?|prenoms?|nombres?|nome|imie|imiona|voornaam|voornamen"
        r"|roepnaam|fornamn|fornavn|etunimi|jmeno|krestni jmeno|meno|keresztnev|utonev|prenume"
        r"|ad|adi|nome proprio|ime|ім'я|имя|ονομα|όνομα|पहला नाम)",
        "last": _OF
        + r"(?:last ?names?|lname|lastn|l name|last|surnames?|sname|family|family ?names?"
        r"|nachname|familienname|zuname|nom|nom de famille|apellidos?|primer apellido|cognome"
        r"|sobrenome|apelidos?|nazwisko|achternaam|familienaam|efternamn|etternavn|efternavn"
        r"|sukunimi|prijmeni|priezvisko|vezeteknev|csaladnev|nume|nume de familie|soyad|soyadi"
        r"|prezime|priimek|прізвище|фамилия|επωνυμο|उपनाम)",
        "day": _of_birth(_DAY, r"day of birth|birth ?day of month"),
        "month": _of_birth(_MONTH, r"month of birth"),
        "year": _of_birth(_YEAR, r"year of birth|jahrgang"),
        "street": _OF
        + r"(?:(?:street|road|street ?name|str|strasse|straße|rue|voie|calle|via|rua|straat"
        r"|straatnaam|ulica|gata|gatuadress|gate|vej|vejnavn|katu|ulice|utca|strada|sokak|вулиця"
        r"|улица|οδοσ|thoroughfare)(?: ?name)?)",
        "house": _OF + r"(?:(?:house|street|building|bldg|premise|door) ?(?:no|nr|num|number|name)"
        r"|house|hausnummer|haus ?nr|hausnr|hnr|no de rue|numero de rue|num ?voie|civico"
        r"|numero civico|huisnummer|huisnr|nr domu|numer domu|husnummer|husnr|talonumero"
        r"|cislo popisne|hazszam|numero)",
        "code": _OF + r"(?:post ?code|postal ?code|zip(?: ?code)?|plz|postleitzahl|code postal|cp"
        r"|codigo postal|cap|cep|kod pocztowy|postnummer|postnr|postinumero|psc|iranyitoszam"
        r"|eircode|pin ?code|pin)",
        "town": _OF
        + r"(?:town|city|post ?town|locality|ort|stadt|wohnort|ville|commune|ciudad|localidad"
        r"|poblacion|citta|comune|localita|cidade|plaats|woonplaats|miejscowosc|miasto|postort"
        r"|poststed|by|kaupunki|mesto|obec|varos|telepules|oras|localitate|sehir|місто|город|πολη)",
        "local": r"(?:e ?mail )?(?:local(?: part)?|mailbox)|e ?mail (?:user|name)|mail1|email1",
        "domain": r"(?:e ?mail )?domain|mail2|email2",
    }.items()
}
"""By part: all of a name in words must be one of these."""


def as_words(name: str) -> str:
    """Return what a field is called as plain words: ``billing_firstName`` is three."""
    return fold(_BREAKS.sub(" ", name.strip()[:60])).strip().lower()
