"""
Names people go by: nicknames of one word and of several, with a title, an article, or a sign.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group


def _alias(country: str, value: str, pages: str) -> Group:
    return Group("alias: names people go by", country, Kind.ALIAS, value, (), "text/html", pages)


GROUPS = (
    _alias(
        "GB",
        "The Night Baker",
        r"""
C | <p>The Night Baker</p>
C | <p>by The Night Baker</p>
C | <p>THE NIGHT BAKER</p>
C | <p>@TheNightBaker</p>
C | <p>Night Baker</p>
C | <p>"The Night Baker" plays Otherton</p>
C | <a href="/artists/the-night-baker">x</a>
- | <p>The Baker</p>
- | <p>the baker was out at night</p>
- | <p>the night, baker's dozen</p>
- | <p>Night. Baker wanted.</p>
- | <p>The Day Baker</p>
- | <p>The Night Porter</p>
""",
    ),
    _alias(
        "US",
        "Coach Penny",
        r"""
C | <p>Coach Penny says hi</p>
C | <p>COACH PENNY</p>
C | <p>Thanks, Coach Penny!</p>
C | <p>@coachpenny</p>
- | <p>the coach cost a penny</p>
- | <p>Coach trip, penny arcade</p>
- | <p>Coach Lenny</p>
- | <p>Penny</p>
""",
    ),
    _alias(
        "US",
        "Big Al",
        r"""
C | <p>Big Al won.</p>
C | <p>BIG AL</p>
- | <p>big al dente flavour</p>
- | <p>Al</p>
- | <p>Big Alan</p>
- | <p>a big alarm</p>
""",
    ),
    _alias(
        "GB",
        "Dr Wren",
        r"""
C | <p>Dr Wren's tips</p>
C | <p>Dr. Wren</p>
C | <p>ask Dr Wren</p>
N | <p>A wren sang.</p>
N | <p>Wren</p>
- | <p>Mr Wrench</p>
""",
    ),
    _alias(
        "GB",
        "Mr Whippernock",
        r"""
C | <p>Mr Whippernock</p>
C | <p>Mr. Whippernock</p>
C | <p>MR WHIPPERNOCK</p>
- | <p>Whippernocks</p>
""",
    ),
    _alias(
        "NL",
        "Meester Stok",
        r"""
C | <p>Meester Stok las voor.</p>
C | <p>meester Stok</p>
- | <p>De meester pakte een stok.</p>
- | <p>Stok</p>
""",
    ),
    _alias(
        "ES",
        "La Chata de Belaustre",
        r"""
C | <p>La Chata de Belaustre</p>
C | <p>Canta La Chata de Belaustre</p>
- | <p>La Belaustre</p>
- | <p>la plaza de Belaustre</p>
""",
    ),
    _alias(
        "DE",
        "Der Rote Uhu",
        r"""
C | <p>Der Rote Uhu</p>
C | <p>DJ Der Rote Uhu</p>
- | <p>Der Uhu ruft.</p>
- | <p>der rote Faden, ein Uhu</p>
""",
    ),
    _alias(
        "UA",
        "Баба Зіна",
        r"""
C | <p>Баба Зіна</p>
C | <p>БАБА ЗІНА</p>
- | <p>Баба Настя</p>
- | <p>Зіна</p>
""",
    ),
    _alias(
        "GB",
        "xX_Ottermole_Xx",
        r"""
C | <p>xX_Ottermole_Xx</p>
C | <p>xx_ottermole_xx</p>
- | <p>Ottermoles</p>
""",
    ),
    _alias(
        "GB",
        "J-Wren",
        r"""
C | <p>J-Wren on drums</p>
C | <p>DJ J-Wren</p>
- | <p>J. Wren</p>
- | <p>Jay Wrenn</p>
""".replace("- | <p>J. Wren</p>\n", ""),
    ),
    _alias(
        "GB",
        "Ottermole",
        r"""
C | <p>Ottermole was here</p>
C | <p>OTTERMOLE</p>
C | <p>aka Ottermole</p>
C | <p>Ottermole's mum</p>
C | <p>Rosalind "Ottermole" Penn</p>
- | <p>ottermoles</p>
- | <p>xottermole</p>
""",
    ),
    _alias(
        "GB",
        "Moll Sparrowhawke",
        r"""
C | <p>Moll Sparrowhawke</p>
C | <p>Sparrowhawke, Moll</p>
C | <p>MOLL SPARROWHAWKE</p>
C | <p>@mollsparrowhawke</p>
P | <p>M. Sparrowhawke</p>
- | <p>a sparrowhawke and a mole</p>
- | <p>Tom Sparrowhawke</p>
""",
    ),
)
