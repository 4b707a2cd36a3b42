"""Birthdays of the page's own year, months of birth, and addresses behind their own town."""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

GROUPS = (
    Group(
        "birth date: on ordinary pages",
        "GB",
        Kind.BIRTH_DATE,
        "1981-10-04",
        ((Kind.NAME, "Christopher Wendlecombe"),),
        "text/html",
        r"""
C | <time datetime="2021-10-05">5 October 2021</time><h2>Club news</h2><p>Many happy returns to Chris Wendlecombe, who celebrated his 40th birthday yesterday, Monday 4 October, with cake.</p>
P | <time datetime="2021-10-05">5 October 2021</time><h2>Club news</h2><p>Chris Wendlecombe celebrated his 41st birthday yesterday, Monday 4 October.</p>
N | <time datetime="2021-10-05">5 October 2021</time><h2>Club news</h2><p>Peter Marlin celebrated his 40th birthday yesterday, Monday 4 October.</p>
N | <p>5 October 2021</p><p>Chris Wendlecombe: our club celebrated its 40th birthday yesterday, Monday 4 October.</p>
P | <p>5 October 2021</p><p>Happy birthday to Chris Wendlecombe on Monday 4 October.</p>
""",
    ),
    Group(
        "birth date: on ordinary pages",
        "BR",
        Kind.BIRTH_DATE,
        "1995-05-09",
        ((Kind.NAME, "Joana Cravelim"),),
        "text/html",
        r"""
P | <li>Sócio desde 2018. Nascimento: maio de 1995.</li>
P | <li>Nascida em maio de 1995</li>
- | <li>Sócia desde maio de 1995</li>
- | <li>Nascimento: junho de 1995</li>
P | <li>Born in May of 1995</li>
""",
    ),
    Group(
        "address: on ordinary pages",
        "US",
        Kind.HOME_ADDRESS,
        "2209 Harrow Mill Avenue, Dunmere, OH 00391",
        ((Kind.NAME, "Deborah Brandewater"),),
        "text/html",
        r"""
C | <p>Parcel sold: 2207-2211 Harrow Mill Ave, Dunmere, OH (three lots)</p>
P | <p>2201-2299 Harrow Mill Ave, Dunmere, OH</p>
- | <p>2211-2215 Harrow Mill Ave, Dunmere, OH</p>
N | <p>2208-2212 Harrow Mill Ave, Dunmere, OH</p>
""",
    ),
    Group(
        "address: on ordinary pages",
        "FR",
        Kind.HOME_ADDRESS,
        "14 ter, impasse des Trois-Merles, 99318 Vaubrennes",
        ((Kind.NAME, "Marie Desrochambeau"),),
        "text/html",
        r"""
C | <p>14 ter imp Trois Merles 99318 Vaubrennes</p>
C | <p>14T IMP DES TROIS MERLES, 99318 VAUBRENNES</p>
- | <p>14 bis imp Trois Merles 99318 Vaubrennes</p>
N | <p>14 ter imp Trois Merles 99777 Autreville</p>
""",
    ),
    Group(
        "address: on ordinary pages",
        "FR",
        Kind.HOME_ADDRESS,
        "41, rue du Lavoir Vieux, 00388 Pont-Sarclay",
        ((Kind.NAME, "Hélène Trébuchard"),),
        "text/html",
        r"""
C | <p>La relieuse quitte le 41 rue du Lavoir-Vieux, à Pont-Sarclay, à compter du 1er mars.</p>
C | <p>Elle habitait au 41 rue Lavoir Vieux à Pont-Sarclay.</p>
- | <p>La relieuse quitte le 43 rue du Lavoir-Vieux, à Pont-Sarclay.</p>
""",
    ),
    Group(
        "address: on ordinary pages",
        "FR",
        Kind.HOME_ADDRESS,
        "12, rue du Lavoir Vieux, 00388 Pont-Sarclay",
        ((Kind.NAME, "Hélène Trébuchard"),),
        "text/html",
        r"""
N | <p>Ouverture le 12 rue du Lavoir-Vieux, à Pont-Sarclay.</p>
""",
    ),
    Group(
        "address: on ordinary pages",
        "UA",
        Kind.HOME_ADDRESS,
        "пл. Гончарна, 6, Вербополе, 00811",
        ((Kind.NAME, "Соломія Журбовецька"),),
        "text/html",
        r"""
C | <table><tr><td>Адреса</td><td>Україна, 00811, м. Вербополе, площа Гончарна, буд. 6</td></tr><tr><td>Керівник</td><td>ЖУРБОВЕЦЬКА СОЛОМІЯ ТАРАСІВНА</td></tr></table>
N | <table><tr><td>Адреса</td><td>Україна, 00811, м. Вербополе, площа Гончарна, буд. 8</td></tr><tr><td>Керівник</td><td>ЖУРБОВЕЦЬКА СОЛОМІЯ</td></tr></table>
N | <table><tr><td>Адреса</td><td>Україна, 00915, м. Калинове, площа Гончарна, буд. 6</td></tr><tr><td>Керівник</td><td>ЖУРБОВЕЦЬКА СОЛОМІЯ</td></tr></table>
""",
    ),
    Group(
        "birth date: on ordinary pages",
        "FR",
        Kind.BIRTH_DATE,
        "1995-05-09",
        ((Kind.NAME, "Joana Cravelim"),),
        "text/html",
        r"""
P | <p>Joana Cravelim, née en mai 1995 à Vauclair.</p>
- | <p>Joana Cravelim, membre depuis mai 1995.</p>
P | <p>Joana Cravelim, nascida em maio de 1995, natural de Vila Torta.</p>
- | <p>Joana Cravelim, sócia desde maio de 1995.</p>
""",
    ),
)
