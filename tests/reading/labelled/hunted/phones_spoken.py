"""Phone numbers in words of many languages, in pairs or half in digits, and numbers that stand alone."""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group


def _group(region: str, value: str, pages: str, media: str = "text/html") -> Group:
    return Group("phone: in words, or alone", region, Kind.PHONE, value, (), media, pages)


GROUPS = (
    _group(
        "FR",
        "06 39 98 27 56",
        r"""
C | <p>Mon tél : zéro six, trente-neuf, quatre-vingt-dix-huit, vingt-sept, cinquante-six.</p>
C | <p>zero six trente neuf quatre vingt dix huit vingt sept cinquante six</p>
C | <p>Appelez le zéro six 39 98 27 56</p>
C | <p>zéro six / trente-neuf / quatre-vingt dix-huit / vingt-sept / cinquante-six</p>
C | <p>Tél. zéro six trois neuf neuf huit deux sept cinq six</p>
- | <p>Mon tél : zéro six, trente-neuf, quatre-vingt-dix-huit, vingt-sept, cinquante-sept.</p>
- | <p>Ils étaient trente-neuf, puis quatre-vingt-dix-huit, et vingt-sept, cinquante-six ans plus tard.</p>
P | <p>06 39 98 27 56</p>
P | <p>vente 12<br>06 39 98 27 56<br>2 cartons</p>
C | <p>📱 06 39 98 27 56</p>
C | <p>Joël, 06 39 98 27 56</p>
""",
    ),
    _group(
        "FR",
        "01 99 00 71 80",
        r"""
C | <p>zéro un, quatre-vingt-dix-neuf, zéro zéro, soixante et onze, quatre-vingts</p>
C | <p>Tel: zéro un - quatre vingt dix neuf - zéro zéro - soixante-et-onze - quatre-vingts</p>
""",
    ),
    _group(
        "DE",
        "0171 3920042",
        r"""
C | <p>Hinweise bitte an null eins sieben eins, 39 200 42.</p>
C | <p>Tel. null eins sieben eins drei neun zwei null null vier zwei</p>
C | <p>Handy: 0171 drei neun zwei null null vier zwei</p>
- | <p>Hinweise bitte an null eins sieben eins, 39 200 43.</p>
P | <p>0171 3920042</p>
C | <ul><li>Bianca Dornfeld<li>0171 3920042</ul>
P | <ul><li>Honig, Kerzen<li>0171 3920042</ul>
""",
    ),
    _group(
        "ES",
        "+34 211 408 573",
        r"""
C | <p>Llámame: dos uno uno cuatro cero ocho cinco siete tres</p>
C | <p>móvil dos once</p><p>tel dos uno uno, 408 573</p>
- | <p>tel dos uno uno, 408 574</p>
""",
    ),
    _group(
        "IT",
        "+39 301 4827756",
        r"""
C | <p>Chiamate tre zero uno, quattro otto due, sette sette cinque sei</p>
C | <p>cell. tre zero uno 48 27 756</p>
- | <p>Chiamate tre zero uno, quattro otto due, sette sette cinque sette</p>
""",
    ),
    _group(
        "PL",
        "+48 500 000 417",
        r"""
C | <p>tel. pięć zero zero zero zero zero cztery jeden siedem</p>
- | <p>tel. pięć zero zero zero zero zero cztery jeden osiem</p>
""",
    ),
    _group(
        "UA",
        "+380 10 473 82 16",
        r"""
C | <p>Телефон: нуль один нуль чотири сім три вісім два один шість</p>
- | <p>Телефон: нуль один нуль чотири сім три вісім два один сім</p>
""",
    ),
    _group(
        "NL",
        "06 00123456",
        r"""
C | <p>Bel nul zes nul nul een twee drie vier vijf zes</p>
- | <p>Bel nul zes nul nul een twee drie vier vijf zeven</p>
""",
    ),
    _group(
        "IN",
        "+91 10000 46281",
        r"""
P | <p>10000 46281</p>
C | <p>WhatsApp: 091-10000-46281 for tuition</p>
- | <p>Order 0910000-46281</p>
C | <p>Suresh 10000 46281</p>
C | <p>Ph. one zero zero zero zero four six two eight one</p>
P | <td>Lot 88</td><td>10000 46281</td><td>Rs 40</td>
C | <table><tr><td>Anil</td><td>10000 46281</td><td>Rs 40</td></tr></table>
""",
    ),
    _group(
        "GB",
        "07700 900318",
        r"""
C | <p>Call 07700 nine hundred three one eight</p>
C | <p>oh double seven double oh, nine hundred, three one eight</p>
C | <p>zero seven seven zero zero nine hundred three one eight</p>
C | <p>oh seven seven oh oh, nine hundred 318</p>
C | <p>Ros 07700 900318 9-5 Mon-Fri</p>
C | <p>07700 900318 10 - 4 weekdays, ask for Ros</p>
- | <p>oh double seven double oh, nine hundred, three one nine</p>
- | <p>Lottery numbers: 07 70 09 00 31 8</p>
""",
    ),
)
"""All of them."""
