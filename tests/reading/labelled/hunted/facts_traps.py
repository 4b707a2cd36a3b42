"""What looks like an address, birth date, phone or postcode of the person and is none."""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

_BULLETS = {
    Kind.HOME_ADDRESS: "address: as other countries write it",
    Kind.BIRTH_DATE: "birth date: abroad",
    Kind.PHONE: "phone: abroad",
    Kind.POSTCODE: "postcode: as other countries write it",
}


def _group(
    kind: Kind, region: str, value: str, pages: str, also: tuple[tuple[Kind, str], ...] = ()
) -> Group:
    return Group(_BULLETS[kind], region, kind, value, also, "text/html", pages)


GROUPS = (
    _group(
        Kind.HOME_ADDRESS,
        "ES",
        "Calle Fuente Vieja 12, 3º B, 00123 Villaprueba",
        r"""
N | <p>Restaurante Fuente Vieja 12 euros menú, Villaprueba</p>
- | <p>Hotel Fuente Vieja 120, Villaprueba</p>
N | <p>Calle Fuente Vieja Alta 12, Villaprueba</p>
- | <p>Calle Nueva Fuente Vieja 12, Villaprueba</p>
N | <p>Peña Fuente Vieja 12 - Atlético 3</p>
- | <p>Calle de la Fuente 12, Villaprueba</p>
- | <p>Travesía Fuente Vieja 12, Villaprueba</p>
- | <p>Calle Fuente Vieja 21, Villaprueba</p>
- | <p>Camino de la Fuente Vieja 12, Villaprueba</p>
N | <p>Fuente Vieja 12</p>
- | <p>Calle Fuente Vieja 12, 00999 Otroburgo</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "SE",
        "Påhittsgatan 14, 000 12 Provköping",
        r"""
- | <p>Påhittsgatan 14, 000 99 Annanstad</p>
- | <p>Södra Påhittsgatan 14, Provköping</p>
- | <p>Påhittsgatan 140, Provköping</p>
- | <p>Påhittsgränd 14, Provköping</p>
N | <p>Påhittsgatan, 14 maj kl 18</p>
N | <p>Påhittsgatan 14 april</p>
- | <p>Påhittsgatan 14 i Annanstad</p>
- | <p>Påhittsgatan 12, Provköping</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "PL",
        "ul. Zmyślona 9 m. 14, 00-098 Wiklinów",
        r"""
- | <p>ul. Zmyślona 9, Krakówek</p>
- | <p>pl. Zmyślony 9, Wiklinów</p>
N | <p>historia zmyślona 9 lat temu</p>
N | <p>ul. Zmyślona 9/15, Wiklinów</p>
- | <p>ul. Nowozmyślona 9, Wiklinów</p>
- | <p>ul. Zmyślona 90, Wiklinów</p>
N | <p>ul. Zmyślona, 9 maja 2020</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "UA",
        "вул. Калинова Гірка, 16, кв. 21, м. Вигадів, 00123",
        r"""
- | <p>вул. Калинова Гірка, 6, м. Вигадів</p>
- | <p>вул. Калинова, 16, м. Вигадів</p>
- | <p>с. Інше, вул. Калинова Гірка, 16</p>
N | <p>вул. Калинова Гірка, 16, кв. 22, м. Вигадів</p>
- | <p>вул. Калинова Гірка, 161, м. Вигадів</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "FR",
        "7 allée des Feints, 00872 Rocheprouve",
        r"""
- | <p>7 rue des Feints, Rocheprouve</p>
- | <p>7 allée des Feintes, Rocheprouve</p>
- | <p>7 allée des Feints, 00999 Autreville</p>
- | <p>27 allée des Feints, Rocheprouve</p>
- | <p>7 bis allée des Feints, Rocheprouve</p>
N | <p>le 7, allée des Feints : vide-grenier</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "US",
        "8 E 114th St, Testopolis, OH 00199",
        r"""
N | <p>8 W 114th St, Testopolis</p>
- | <p>18 E 114th St, Testopolis</p>
- | <p>8 E 14th St, Testopolis</p>
- | <p>8 E 114th Ave, Testopolis</p>
N | <p>July 8, E 114th St closed</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "US",
        "4012 County Road 99, Fort Quarrel, KS 00189",
        r"""
- | <p>4012 County Road 98, Fort Quarrel</p>
- | <p>4012 County Road 990, Fort Quarrel</p>
- | <p>402 County Road 99, Fort Quarrel</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "GB",
        "The Ghost Rectory, Testford, ZZ99 1AA",
        r"""
N | <p>The Ghost Rectory, Otherford</p>
N | <p>the old rectory in Testford</p>
N | <p>Rectory, Testford</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "IN",
        "Flat No. 302, Sai Kamal Apts, 27 Tulsi Baug Road, Navegaon 000462",
        r"""
- | <p>27 Tulsi Baug Lane, Navegaon</p>
- | <p>72 Tulsi Baug Road, Navegaon</p>
- | <p>27 Tulsi Baug Road, Junagaon</p>
""",
    ),
    _group(
        Kind.BIRTH_DATE,
        "GB",
        "1989-05-27",
        r"""
- | <p>Died 27 May 1989</p>
- | <p>The shop opened on 27 May 1989 in Testford.</p>
- | <p>b. 27 May 1990</p>
- | <p>Membership issued 27/05/1989</p>
N | <p>Version 27.05.1989</p>
- | <p>born 7 May 1989</p>
- | <p>Ann Archer, born on 27 May 1989, won</p>
N | <p>Mr Archer (27/05/1989)</p>
- | <p>Tom Reed b. 27.5.89</p>
- | <p>Baptised: 27 May 1989, born 20 May 1989</p>
- | <p>Judgment of 27 May 1989 (Case 12)</p>
- | <p>Regulation of 27 May 1989</p>
""",
        also=((Kind.NAME, "Philippa Ormsthwait"),),
    ),
    _group(
        Kind.BIRTH_DATE,
        "DE",
        "1989-05-27",
        r"""
- | <p>Urteil vom 27. Mai 1989</p>
- | <p>BGBl. I vom 27.05.1989</p>
- | <p>Beschluss vom 27.05.1989</p>
- | <p>Satzung in der Fassung vom 27.05.1989</p>
- | <p>Rechnung vom 27.05.1989</p>
- | <p>Karl Otto, geb. 27.05.1989</p>
- | <p>am 27. Mai 1989 eröffnete der Verein sein Haus</p>
""",
        also=((Kind.NAME, "Jürgen Weißprobe"),),
    ),
    _group(
        Kind.PHONE,
        "NO",
        "10 12 34 56",
        r"""
N | <p>Konto 10 12 34 56</p>
N | <p>kr 10 12 34 56</p>
N | <p>Målnr 10123456</p>
- | <p>10 12 34 57</p>
- | <p>110 12 34 56</p>
N | <p>Vikinglotto: 10 12 34 56</p>
""",
    ),
    _group(
        Kind.PHONE,
        "ES",
        "211 408 573",
        r"""
N | <p>CIF B-211408573</p>
N | <p>Cuenta 211 408 573</p>
N | <p>211 408 573 visitas</p>
N | <p>Factura 211-408-573</p>
N | <p>DNI 211408573</p>
""",
    ),
    _group(
        Kind.POSTCODE,
        "DE",
        "00417",
        r"""
N | <p>Bad Flunkern hat 00417 Einwohner</p>
N | <p>Rechnung 00417, Bad Flunkern</p>
- | <p>00418 Bad Flunkern</p>
- | <p>100417 Flunkern</p>
""",
        also=((Kind.HOME_ADDRESS, "Weg am Bach 7a, 00417 Bad Flunkern"),),
    ),
)
