"""Addresses, birth dates, phones and plates in registers of firms, voters, courts and domains."""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

_BULLETS = {
    Kind.HOME_ADDRESS: "address: as other countries write it",
    Kind.BIRTH_DATE: "birth date: abroad",
    Kind.PHONE: "phone: abroad",
    Kind.VEHICLE: "vehicle: as other countries write it",
}


def _group(kind: Kind, region: str, value: str, pages: str, media: str = "text/html") -> Group:
    return Group(_BULLETS[kind], region, kind, value, (), media, pages)


GROUPS = (
    # courts, company registers, property, WHOIS, electoral, sports
    _group(
        Kind.HOME_ADDRESS,
        "DE",
        "Erdachter Ring 14, 00099 Erfurtshausen",
        r"""
C | <p>Geschäftsanschrift: Erdachter Ring 14, 00099 Erfurtshausen</p>
C | <p>HRB 999 - Erdachter Ring 14, D-00099 Erfurtshausen</p>
C | <p>Muster, Jürgen, Erfurtshausen, Erdachter Ring 14, *27.05.1989</p>
C | <p>wohnhaft in 00099 Erfurtshausen, Erdachter Ring 14</p>
C | <p>Treffpunkt: Familie Muster, Erdachter Ring 14</p>
C | <p>ERDACHTER RING 14</p>
C | <p>Erdachter-Ring 14</p>
C | <p>Erdachter Ring&nbsp;14</p>
- | <p>Erdachter Ring 14, 00100 Andersstadt</p>
- | <p>Erdachter Ring 114, 00099 Erfurtshausen</p>
- | <p>Erdachter Weg 14, Erfurtshausen</p>
- | <p>wohnhaft in 00100 Andersstadt, Erdachter Ring 14</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "US",
        "1720 W Juniperghost Hollow Dr Apt 4C, Carrowmoor, CO 00317",
        r"""
C | Registrant Street: 1720 W JUNIPERGHOST HOLLOW DR\nRegistrant Street: APT 4C\nRegistrant City: CARROWMOOR\n
C | Mailing Address: 1720 W JUNIPERGHOST HOLLOW DR APT 4C\nSitus: CARROWMOOR\n
C | VOTER: Doe, J  RES: 1720 W JUNIPERGHOST HOLLOW DR APT 4C CARROWMOOR CO 00317\n
C | 1720 W Juniperghost\nHollow Dr\nCarrowmoor\n
- | Registrant Street: 1720 W JUNIPERGHOST HOLLOW DR\nRegistrant City: OTHERTOWN\n
""",
        "text/plain",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "IT",
        "Via dei Glicini Finti 27, 00199 Borgoprova",
        r"""
C | <p>residente a Borgoprova in via dei Glicini Finti, 27</p>
C | <p>Sede legale: Via dei Glicini Finti 27 Borgoprova BP</p>
C | <p>abita in Via dei Glicini Finti al civico 27</p>
C | <p>V. dei Glicini Finti, 27/1</p>
C | <p>Via dei Glicini Finti 27 int. 4 scala B</p>
C | <p>Via dei Glicini Finti 27-29, Borgoprova vendesi</p>
- | <p>residente ad Altroborgo in via dei Glicini Finti 72</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "NO",
        "Oppdiktveien 8B, 0099 Prøvevik",
        r"""
C | <p>Adresse: Oppdiktveien 8B, H0201, 0099 Prøvevik</p>
C | <p>Oppdiktveien 8 b, 0099 Prøvevik</p>
C | <p>gnr. 5 bnr. 12 Oppdiktveien 8B</p>
C | <p>Oppdiktv. 8B</p>
- | <p>Oppdiktveien 8A, 0099 Prøvevik</p>
- | <p>Oppdiktveien 8, 0099 Prøvevik</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "HU",
        "Kitalált utca 15., 0123 Próbafalva",
        r"""
C | <p>Lakóhely: 0123 Próbafalva, Kitalált utca 15/A.</p>
C | <p>Próbafalva Kitalált u.15.</p>
C | <p>székhely: 0123 Próbafalva, Kitalált utca 15. 2. em. 5.</p>
- | <p>0999 Másfalva, Kitalált utca 15.</p>
""",
    ),
    _group(
        Kind.BIRTH_DATE,
        "US",
        "1989-05-27",
        r"""
C | <p>D/B 05-27-1989</p>
C | <p>BIRTHDATE 05/27/89</p>
C | <p>Born: May 27, 1989 (age 34) in Fort Quarrel, Kansas, U.S.</p>
C | <p>Date Born: 5/27/1989</p>
C | <p>DOB: 27 MAY 89</p>
C | <p>Birth Date - May 27 1989</p>
C | <p>B: 05/27/1989</p>
C | <p>Defendant DOB: 05/27/1989 Sex: M</p>
C | <p>Bats: R Throws: R Born: 5/27/89</p>
C | <p>Ht: 6-1 DOB: 05.27.1989</p>
N | <p>DOB: 06/27/1989</p>
- | <p>DOB: 05/28/1989</p>
- | <p>Game date: 05/27/1989</p>
""",
    ),
    _group(
        Kind.BIRTH_DATE,
        "FR",
        "1989-05-27",
        r"""
C | <p>Né le : 27/05/1989 à Vaubrillet</p>
C | <p>NÉE LE 27 MAI 1989</p>
C | <p>naissance : 27 mai 1989</p>
C | <p>Date et lieu de naissance : 27 mai 1989, Vaubrillet (99)</p>
C | <p>(née le 27 mai 1989)</p>
C | <p>Année de naissance 1989, née le 27/05/1989</p>
- | <p>Publié le 27 mai 1989</p>
- | <p>marié le 27 mai 1989</p>
- | <p>Mis à jour le 27/05/1989</p>
""",
    ),
    _group(
        Kind.BIRTH_DATE,
        "PL",
        "1989-05-27",
        r"""
C | <p>rocznik 1989, ur. 27.05.1989</p>
C | <p>Urodzona 27 maja 1989 roku</p>
C | <p>ur.27.05.89</p>
C | <p>(ur. 27 V 1989)</p>
C | <p>urodził się 27 maja 1989</p>
- | <p>dnia 27 maja 1989 uchwalono statut klubu</p>
""",
    ),
    _group(
        Kind.PHONE,
        "DE",
        "0171 3920047",
        r"""
C | <p>Ansprechpartner: Jürgen, 0171 3920047</p>
C | <p>T +49 171 3920047</p>
C | <p>Fon&nbsp;0171.3920047</p>
C | <p>Rückfragen unter 0171-392 00 47</p>
P | <p>(0171) 3 92 00 47</p>
C | <p>Ann, (0171) 3 92 00 47</p>
P | <p>0171 - 39 20 04 7</p>
C | <p>Ann, 0171 - 39 20 04 7</p>
C | <p>Privat: 0171/3920047, Büro: 030/23125118</p>
C | <p>00491713920047</p>
C | <p>+49-171-3920047</p>
N | <p>Kto. 1713920047</p>
N | <p>Zählernummer 01713920047</p>
N | <p>Vertragsnr.: 01713920047</p>
- | <p>0171 3920048</p>
""",
    ),
    _group(
        Kind.PHONE,
        "UA",
        "011 742 60 83",
        r"""
C | <p>+38011-742-60-83</p>
P | <p>(011)7426083</p>
C | <p>Ann, (011)7426083</p>
C | <p>380 11 742 60 83</p>
C | <p>тел./факс: 011 7426083</p>
C | <p>Контакт: Оксана, 011 742-60-83</p>
- | <p>011 742 60 84</p>
""",
    ),
    _group(
        Kind.VEHICLE,
        "GB",
        "ZZ19 PJO",
        r"""
C | <p>Parking permit ZZ19PJO</p>
C | <p>Blue Ford (ZZ19 PJO) seen</p>
C | <p>ZZ19-PJO</p>
C | <p>Vehicle: ZZ19 PJO, Ford</p>
C | <img src="car.jpg" alt="ZZ19 PJO">
- | <p>ZZ19 PJQ</p>
- | <p>ZZ19 PJOX</p>
- | <p>AZZ19 PJO</p>
""",
    ),
)
