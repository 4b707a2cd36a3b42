"""Addresses, birth dates, phones and areas as courts, registers, clubs and shops write them."""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

_NAMED = ((Kind.NAME, "Philippa Jane Ormsthwait"),)


_BULLETS = {
    Kind.HOME_ADDRESS: "address: as other countries write it",
    Kind.BIRTH_DATE: "birth date: abroad",
    Kind.PHONE: "phone: abroad",
    Kind.HOME_AREA: "area: in degrees and decimals",
}


def _group(
    kind: Kind, region: str, value: str, pages: str, also: tuple[tuple[Kind, str], ...] = ()
) -> Group:
    return Group(_BULLETS[kind], region, kind, value, also, "text/html", pages)


GROUPS = (
    # court / registers / planning
    _group(
        Kind.HOME_ADDRESS,
        "GB",
        "84 Larkrisen Avenue, Muddlecombe, ZZ99 3QT",
        r"""
C | <p>PHILIPPA ORMSTHWAIT of 84 Larkrisen Avenue, Muddlecombe was fined £200.</p>
C | <p>Philippa Ormsthwait, 43, of Larkrisen Avenue, Muddlecombe (No 84)</p>
P | <p>Philippa Ormsthwait, 43, of Larkrisen Avenue, Muddlecombe</p>
C | <p>Site: 84 Larkrisen Avenue Muddlecombe ZZ99 3QT Proposal: dormer</p>
C | <p>LAND AT 84 LARKRISEN AVENUE</p>
C | <p>Rear of 84 Larkrisen Avenue, Muddlecombe</p>
C | <p>84, Larkrisen Avenue, MUDDLECOMBE, Shire, ZZ99 3QT</p>
C | <p>c/o 84 Larkrisen Ave., Muddlecombe</p>
C | <p>84 Larkrisen Av Muddlecombe</p>
C | <p>#84 Larkrisen Avenue</p>
C | <p>no.84 Larkrisen avenue</p>
C | <p>number 84, Larkrisen Avenue</p>
C | <p>House 84, Larkrisen Avenue, Muddlecombe</p>
C | <p>eighty-four Larkrisen Avenue, 84 Larkrisen Avenue</p>
C | <p>84 Lark-<br>risen Avenue, Muddlecombe</p>
C | <p>84 Larkrisen<br>Avenue<br>Muddlecombe</p>
P | <p>84<br>Larkrisen Avenue<br>Muddlecombe</p>
C | <p>Address: 84 Larkrisen Avenue; Town: Muddlecombe</p>
C | <p>84 Larkrisen Avenue / Muddlecombe / ZZ99 3QT</p>
C | <p>84 Larkrisen Avenue – Muddlecombe</p>
C | <p>84 Larkrisen Avenue • Muddlecombe</p>
C | <p>84Larkrisen Avenue, Muddlecombe</p>
C | <p>Muddlecombe, Larkrisen Avenue, 84</p>
C | <p>Muddlecombe, 84 Larkrisen Avenue</p>
C | <p>Larkrisen Avenue 84, Muddlecombe</p>
P | <li>Larkrisen Avenue: 12, 84, 90</li>
- | <p>184 Larkrisen Avenue, Muddlecombe</p>
- | <p>84 Larkrisen Road, Muddlecombe</p>
- | <p>84 Larkrisen Avenue, Wexcombe</p>
- | <p>84 Larkrisen Avenue, Wexcombe ZZ99 9AA</p>
N | <p>84 people on Larkrisen Avenue, Muddlecombe</p>
- | <p>84 Upper Larkrisen Avenue, Muddlecombe</p>
N | <p>8.4 Larkrisen Avenue</p>
- | <p>84 Larkrisenfield Avenue, Muddlecombe</p>
- | <p>84B Larkrisen Avenue, Muddlecombe</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "GB",
        "Rose Ghost Cottage, Church Phantom Lane, Testford, ZZ99 1AA",
        r"""
C | <p>Rose Ghost Cottage, Church Phantom Lane, Testford</p>
P | <p>Rose Ghost Cott., Church Phantom Ln, Testford</p>
C | <p>ROSE GHOST COTTAGE CHURCH PHANTOM LANE</p>
P | <p>Church Phantom Lane, Testford is closed</p>
N | <p>Lily Cottage, Church Phantom Lane, Testford</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "GB",
        "Apartment 12B, Ghostwater House, 7 Quayphantom Street, Testport, ZZ99 2BB",
        r"""
C | <p>Apt 12B, Ghostwater House, 7 Quayphantom St, Testport</p>
C | <p>12B Ghostwater House, 7 Quayphantom Street</p>
C | <p>7 Quayphantom St, Testport</p>
N | <p>Apartment 12C, Ghostwater House, 7 Quayphantom Street, Testport</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "IE",
        "3 Glebish Cottages, Ballyfenrick, Co. Leitrim, N41 ZZ72",
        r"""
C | <p>3 Glebish Cotts<br>Ballyfenrick<br>Co Leitrim</p>
C | <p>3 Glebish Cottages, Ballyfenrick, Leitrim</p>
C | <p>No. 3, Glebish Cottages</p>
- | <p>13 Glebish Cottages, Ballyfenrick</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "IE",
        "Gortphantom, Ballytest, Co. Mayo, F26 ZZ48",
        r"""
C | <p>Gortphantom, Ballytest, Co. Mayo</p>
C | <p>of Gortphantom, Ballytest, Co Mayo</p>
N | <p>Gortphantom GAA grounds</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "US",
        "1720 W Juniperghost Hollow Dr Apt 4C, Carrowmoor, CO 00317",
        r"""
C | <p>1720 West Juniperghost Hollow Drive, Unit 4C, Carrowmoor</p>
C | <p>1720 W. Juniperghost Hollow Dr. #4C</p>
C | <p>1720 W JUNIPERGHOST HOLLOW DR APT 4C CARROWMOOR CO 00317-0001</p>
C | <p>1720 W Juniperghost Hollow Drive<br>Apt. 4C<br>Carrowmoor, CO</p>
C | <p>Owner address: 1720 W JUNIPERGHOST HOLLOW DR</p>
N | <p>1720 E Juniperghost Hollow Dr, Carrowmoor</p>
N | <p>1720 W Juniperghost Hollow Dr Apt 5A</p>
- | <p>1722 W Juniperghost Hollow Dr</p>
- | <p>1720 W Juniperghost Hollow Ct</p>
N | <p>1700 block of W Juniperghost Hollow Dr</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "US",
        "55 Ghostbrook St SE, Testopolis, OH 00199",
        r"""
C | <p>55 Ghostbrook Street Southeast, Testopolis</p>
C | <p>55 Ghostbrook St. S.E., Testopolis</p>
C | <p>55 Ghostbrook St SE</p>
N | <p>55 Ghostbrook St NW, Testopolis</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "US",
        "12 St. Phantom's Ct, Testopolis, OH 00199",
        r"""
C | <p>12 Saint Phantoms Court, Testopolis</p>
C | <p>12 St Phantom’s Ct</p>
""",
    ),
    _group(
        Kind.HOME_ADDRESS,
        "US",
        "8 E 114th St, Testopolis, OH 00199",
        r"""
C | <p>8 East 114th Street, Testopolis</p>
C | <p>8 E. 114th St., Testopolis</p>
- | <p>8 E 115th St, Testopolis</p>
""",
    ),
    _group(
        Kind.BIRTH_DATE,
        "GB",
        "1989-05-27",
        r"""
C | <p>ORMSTHWAIT, Philippa Jane; b 27 May 1989; m 2010</p>
C | <p>ORMSTHWAIT Philippa Jane, born 27.5.1989, London</p>
P | <p>Philippa Ormsthwait (27 May 1989 - present), born Muddlecombe</p>
C | <p>Name: Philippa Ormsthwait. Born: 27/05/89. Club: AC</p>
C | <p>DOB – 27 May ’89</p>
P | <p>Age: 34 (27/05/1989)</p>
C | <p>Philippa's birthday is May 27, 1989</p>
C | <p>She was born on the 27th day of May 1989</p>
C | <p>On 27 May 1989, Philippa Ormsthwait was born in</p>
C | <p>It was on 27 May 1989 that Philippa was born</p>
C | <p>date of birth (27/05/1989)</p>
C | <p>D.o.B.27/05/1989</p>
C | <p>dob=1989-05-27&x=1</p>
C | <p>DOB 27MAY1989</p>
C | <p>DOB 27MAY89</p>
C | <p>Birth: 1989 May 27</p>
C | <p>(b. 27/05/89)</p>
C | <p>Born 27 / 05 / 1989</p>
C | <p>Born: 27_05_1989</p>
C | <p>Born 27·05·1989</p>
P | <p>Date of birth: May 1989</p>
P | <p>Born 05/1989</p>
C | <p>Born 05/27/1989</p>
N | <p>27 May 1989</p>
N | <p>born 1989</p>
- | <p>Born 27 May 1998</p>
- | <p>Born 17 May 1989</p>
- | <p>Gareth Ormsthwait, born 27 May 1989</p>
- | <p>Company registered 27 May 1989</p>
- | <p>His son was born on 28 May 1989</p>
""",
        also=_NAMED,
    ),
    _group(
        Kind.HOME_AREA,
        "GB",
        "50.2087, 8.5696",
        r"""
C | <p>50.2087, 8.5696</p>
C | <p>50°12'31.2"N 8°34'10.5"E</p>
C | <p>N 50° 12.522' E 008° 34.176'</p>
C | <p>N50°12'31" E8°34'10"</p>
C | <p>50.20867° N, 8.56958° E</p>
C | <p>geo:50.2087,8.5696</p>
C | <div data-lat="50.208700" data-lng="8.569600">x</div>
C | <p>lat=50.2087&lon=8.5696</p>
C | <p>[8.5696, 50.2087]</p>
- | <p>50.2987, 8.5696</p>
- | <p>50°42'31.2"N 8°34'10.5"E</p>
- | <p>50.2087 kg</p>
""",
    ),
    _group(
        Kind.HOME_AREA,
        "US",
        "-12.0464, -77.0428",
        r"""
C | <p>-12.0464, -77.0428</p>
C | <p>12°02'47"S 77°02'34"W</p>
C | <p>S12°02'47" W77°02'34"</p>
C | {"lat":-12.0464,"lng":-77.0428}
- | <p>12°02'47"N 77°02'34"W</p>
- | <p>12.0464, -77.0428</p>
""",
    ),
    _group(
        Kind.PHONE,
        "GB",
        "07700 900358",
        r"""
C | <p>Pip | m: 07700-900-358</p>
C | <p>Mob: (+44) 7700 900358</p>
C | <p>m. 07700 900 358</p>
C | <p>☎07700 900358</p>
C | <p>M 07700 900358 T 01632 960111</p>
P | <p>07700 900358 / 07700 900359</p>
C | <p>Ann, 07700 900358 / 07700 900359</p>
C | <p>07700 900358 or 01632 960111</p>
C | <p>Tel (day) 01632 960111 (eve) 07700 900358</p>
C | <p>+44 (0) 7700-900-358</p>
C | <p>+44 07700 900358</p>
P | <p>0 7700 900 358</p>
C | <p>Ann, 0 7700 900 358</p>
C | <p>07700 900358x</p>
C | <p>07700 900358 (text only)</p>
C | <p>o77oo 9oo 358 tel</p>
C | <p>zero seven seven zero zero nine zero zero three five eight</p>
C | <p>Text MEET to 07700900358</p>
C | <p>Emergency contact: Gareth 07700900358</p>
C | <p>whatsapp.example/send?phone=447700900358</p>
C | <p>tel;07700900358</p>
C | <p>Fax/Tel: 07700 900358</p>
N | <p>Invoice no. 07700900358</p>
N | <p>ISBN 07700900358</p>
N | <p>07700900358.jpg</p>
- | <p>077009003581</p>
- | <p>107700900358</p>
- | <p>07700 900385</p>
N | <p>Meter 07700900358 kWh</p>
""",
    ),
)
