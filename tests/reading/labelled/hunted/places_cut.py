"""
Firms, schools and places cut short with a full stop, bent, in the other alphabet, in their town.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group


def _group(
    country: str,
    kind: Kind,
    value: str,
    pages: str,
    media: str = "text/html",
    also: tuple[tuple[Kind, str], ...] = (),
) -> Group:
    return Group(f"{kind.value}: cut, bent or told", country, kind, value, also, media, pages)


GROUPS = (
    _group(
        "GB",
        Kind.EMPLOYER,
        "Gwasg Telor Cyf",
        r"""
C | <p>worksFor Gwasg Telor</p>
""",
        "text/html",
        (),
    ),
    _group(
        "GB",
        Kind.EMPLOYER,
        "Gwasg Telor Cyfyngedig",
        r"""
C | <p>Gwasg Telor, Llanfedrog</p>
""",
        "text/html",
        (),
    ),
    _group(
        "GB",
        Kind.EMPLOYER,
        "Gwasg Telor",
        r"""
C | <p>Gwasg Telor Cyf.</p>
""",
        "text/html",
        (),
    ),
    _group(
        "AL",
        Kind.EMPLOYER,
        "Botime Skrivo Sh.p.k.",
        r"""
C | <p>Botime Skrivo, Korabat</p>
""",
        "text/html",
        (),
    ),
    _group(
        "EE",
        Kind.EMPLOYER,
        "Lillevald Pruul OÜ",
        r"""
C | <p>Lillevald Pruul</p>
""",
        "text/html",
        (),
    ),
    _group(
        "RS",
        Kind.EMPLOYER,
        "Штампарија Слово д.о.о.",
        r"""
C | <p>Izdavač: Štamparija Slovo d.o.o.</p>
C | <p>Штампарија Слово</p>
C | <p>Stamparija Slovo</p>
""",
        "text/html",
        (),
    ),
    _group(
        "RS",
        Kind.EMPLOYER,
        "Štamparija Slovo d.o.o.",
        r"""
C | <p>Штампарија „Слово“</p>
""",
        "text/html",
        (),
    ),
    _group(
        "BG",
        Kind.EMPLOYER,
        "Печатница Словолея ЕООД",
        r"""
C | <p>Печатница Словолея</p>
""",
        "text/html",
        (),
    ),
    _group(
        "SE",
        Kind.EMPLOYER,
        "Lillvattna Bryggeri AB",
        r"""
C | <p>Lillvattna Bryggeris öl</p>
C | <p>anställd på Lillvattna bryggeri</p>
""",
        "text/html",
        (),
    ),
    _group(
        "PT",
        Kind.PLACE,
        "Pavilhão Municipal de Moçaral",
        r"""
C | <p>Pav. Municipal de Moçaral, 21h30</p>
C | <p>Pav. Mun. de Moçaral, 21h30</p>
C | <p>Pavilhão Mun. Moçaral</p>
- | <p>Bibl. Municipal de Moçaral</p>
- | <p>Câm. Municipal de Moçaral</p>
""",
        "text/html",
        (),
    ),
    _group(
        "DE",
        Kind.PLACE,
        "Gemeindebücherei Oberwiesel",
        r"""
C | <p>Gemeindebüch. Oberwiesel</p>
""",
        "text/html",
        (),
    ),
    _group(
        "IT",
        Kind.PLACE,
        "Palestra Comunale Borgotrebbia",
        r"""
C | <p>Pal. Comunale Borgotrebbia</p>
""",
        "text/html",
        (),
    ),
    _group(
        "ES",
        Kind.PLACE,
        "Polideportivo Municipal Valdecuervo",
        r"""
C | <p>Polid. Munic. Valdecuervo</p>
""",
        "text/html",
        (),
    ),
    _group(
        "FR",
        Kind.SCHOOL,
        "Collège Hubert Ferronnier",
        r"""
C | <p>Coll. Hubert Ferronnier</p>
- | <p>rue Hubert Ferronnier</p>
""",
        "text/html",
        (),
    ),
    _group(
        "FR",
        Kind.SCHOOL,
        "Lycée Jean-Marie Kerbrac",
        r"""
C | <p>Lycée J.-M. Kerbrac</p>
C | <p>Lycée J-M Kerbrac</p>
C | <p>lycée J.M. Kerbrac</p>
C | <p>Lyc. J.-M. Kerbrac</p>
- | <p>Lycée P.-Y. Kerbrac</p>
""",
        "text/html",
        (),
    ),
    _group(
        "CZ",
        Kind.SCHOOL,
        "Základní škola Boženy Vrbické",
        r"""
C | <p>ZŠ B. Vrbické</p>
""",
        "text/html",
        (),
    ),
    _group(
        "PL",
        Kind.SCHOOL,
        "Technikum Młynarskie w Jeziorowie",
        r"""
C | <p>absolwent Technikum Młynarskiego w Jeziorowie</p>
C | <p>w Technikum Młynarskim w Jeziorowie</p>
""",
        "text/html",
        (),
    ),
    _group(
        "PL",
        Kind.SCHOOL,
        "Zespół Szkół Leśnych w Brzozówku",
        r"""
C | <p>uczeń Zespołu Szkół Leśnych w Brzozówku</p>
""",
        "text/html",
        (),
    ),
    _group(
        "PL",
        Kind.SCHOOL,
        "Liceum Plastyczne w Brzozówku",
        r"""
C | <p>w Liceum Plastycznym w Brzozówku</p>
C | <p>z Liceum Plastycznego w Brzozówku</p>
""",
        "text/html",
        (),
    ),
    _group(
        "CZ",
        Kind.SCHOOL,
        "Gymnázium Dolní Vrbice",
        r"""
C | <p>na Gymnáziu Dolní Vrbice</p>
C | <p>studentka Gymnázia Dolní Vrbice</p>
""",
        "text/html",
        (),
    ),
    _group(
        "LT",
        Kind.SCHOOL,
        "Eglynų progimnazija",
        r"""
C | <p>mokosi Eglynų progimnazijoje</p>
""",
        "text/html",
        (),
    ),
    _group(
        "FI",
        Kind.SCHOOL,
        "Havukuisman lukio",
        r"""
C | <p>Havukuisman lukiossa</p>
""",
        "text/html",
        (),
    ),
    _group(
        "TR",
        Kind.SCHOOL,
        "Sakızlı Lisesi",
        r"""
C | <p>Sakızlı Lisesi'nde</p>
""",
        "text/html",
        (),
    ),
    _group(
        "HR",
        Kind.SCHOOL,
        "Gimnazija Grabrovac",
        r"""
C | <p>u Gimnaziji Grabrovac</p>
""",
        "text/html",
        (),
    ),
    _group(
        "US",
        Kind.SCHOOL,
        "Fernport High School",
        r"""
C | FERNPORT HIGH CLASS OF 2008 - WHERE ARE THEY NOW\n
""",
        "text/plain",
        (),
    ),
    _group(
        "US",
        Kind.SCHOOL,
        "Fernport High School",
        r"""
C | <p>Fernport High class of 2008</p>
C | <p>Fernport High alumni dinner</p>
C | <p>Fernport High Varsity Football</p>
""",
        "text/html",
        (),
    ),
    _group(
        "GB",
        Kind.SCHOOL,
        "Ottermere High School",
        r"""
P | <p>Ottermere High boys</p>
- | <p>Upper Ottermere High Street School Uniform Shop</p>
- | <p>Ottermere High Street School</p>
- | <p>OTTERMERE HIGH STREET</p>
""",
        "text/html",
        (),
    ),
    _group(
        "NZ",
        Kind.EMPLOYER,
        "Waipārere Honey Co. Ltd",
        r"""
- | <p>Waiparere honey festival cancelled.</p>
- | <p>The Waiparere honey season is short.</p>
C | <p>Waiparere Honey, est. 1980</p>
C | <p>works at Waiparere honey</p>
""",
        "text/html",
        (),
    ),
    _group(
        "IE",
        Kind.EMPLOYER,
        "Ballinafarna Seafoods Ltd",
        r"""
- | <p>Ballinafarna Seafood Festival</p>
- | <p>Ballinafarna seafood chowder</p>
""",
        "text/html",
        (),
    ),
    _group(
        "GB",
        Kind.EMPLOYER,
        "Oddie & Marl Solicitors LLP",
        r"""
C | <h3>Roz Thistlebeck</h3><p>Oddie and Marl</p>
P | <p>quoted by Oddie &amp; Marl last month</p>
- | <h3>Roz Thistlebeck</h3><p>Oddie and Marl Bakers</p>
""",
        "text/html",
        ((Kind.NAME, "Rosalind Thistlebeck"),),
    ),
    _group(
        "GB",
        Kind.EMPLOYER,
        "Oddie & Marl Solicitors LLP",
        r"""
C | <p>Oddie and Marl<br>3 Saddlers' Yard, Ashmarrow</p>
""",
        "text/html",
        ((Kind.WORK_ADDRESS, "3 Saddlers' Yard, Ashmarrow, ZZ99 1AA"),),
    ),
    _group(
        "DE",
        Kind.PLACE,
        "Freibad Oberwiesel",
        r"""
C | <p>treffen sich um 7 Uhr im Freibad in Oberwiesel.</p>
N | <p>Freibad in Oberwiesel</p>
N | <p>ein Freibad in Oberwiesel wird geplant</p>
C | <p>beim Freibad in Oberwiesel</p>
- | <p>im Freibad in Unterwiesel</p>
""",
        "text/html",
        (),
    ),
    _group(
        "PL",
        Kind.PLACE,
        "Orlik Jeziorowo",
        r"""
C | <p>Gramy na orliku w Jeziorowie w każdą środę o 19.</p>
""",
        "text/html",
        (),
    ),
    _group(
        "GB",
        Kind.PLACE,
        "Ashmarrow Lido",
        r"""
C | <p>Meet at the lido in Ashmarrow</p>
- | <p>a lido in Ashmarrow is planned</p>
- | <p>the lido near Ashmarrow</p>
C | <p>at the lido in Ashmarrow</p>
""",
        "text/html",
        (),
    ),
    _group(
        "FR",
        Kind.PLACE,
        "Piscine de Courbaillac",
        r"""
C | <p>à la piscine de Courbaillac</p>
""",
        "text/html",
        (),
    ),
    _group(
        "IT",
        Kind.PLACE,
        "Piscina Borgotrebbia",
        r"""
C | <p>alla piscina di Borgotrebbia</p>
""",
        "text/html",
        (),
    ),
    _group(
        "GB",
        Kind.PLACE,
        "Brackwater Velodrome",
        r"""
C | <p>trains at the velodrome in Brackwater on Mondays</p>
""",
        "text/html",
        (),
    ),
    _group(
        "FR",
        Kind.PLACE,
        "Piscine Courbaillac",
        r"""
C | <p>à la piscine de Courbaillac</p>
""",
        "text/html",
        (),
    ),
    _group(
        "NL",
        Kind.PLACE,
        "Zwembad Oosterlede",
        r"""
C | <p>in het zwembad in Oosterlede</p>
""",
        "text/html",
        (),
    ),
    _group(
        "PL",
        Kind.PLACE,
        "Pływalnia Jeziorowo",
        r"""
C | <p>trenuje na pływalni w Jeziorowie</p>
""",
        "text/html",
        (),
    ),
    _group(
        "CZ",
        Kind.PLACE,
        "Koupaliště Dolní Vrbice",
        r"""
C | <p>na koupališti v Dolní Vrbici</p>
""",
        "text/html",
        (),
    ),
    _group(
        "GB",
        Kind.PLACE,
        "Skeaghmore Leisure Centre",
        r"""
- | <p>Skeaghmore Lib. Centre</p>
C | <p>Skeaghmore Leis. Ctr.</p>
""",
        "text/html",
        (),
    ),
    _group(
        "IE",
        Kind.PLACE,
        "Skeaghmore Community Arboretum",
        r"""
C | <p>Skeaghmore Comm. Arbor.</p>
""",
        "text/html",
        (),
    ),
    _group(
        "PL",
        Kind.SCHOOL,
        "Technikum Leśne w Brzozówku",
        r"""
C | <p>Technikum Leśnego w Brzozówku</p>
""",
        "text/html",
        (),
    ),
    _group(
        "RS",
        Kind.SCHOOL,
        "Основна школа Јасеница",
        r"""
C | <p>Osnovna škola Jasenica</p>
""",
        "text/html",
        (),
    ),
    _group(
        "RS",
        Kind.EMPLOYER,
        "Пекара Златиброд д.о.о.",
        r"""
C | <p>Pekara Zlatibrod</p>
""",
        "text/html",
        (),
    ),
)
"""All of them."""
