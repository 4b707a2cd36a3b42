"""Given names as friends cut them short, and those that are another person's."""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group


def _group(region: str, value: str, pages: str) -> Group:
    return Group("name: cut short", region, Kind.NAME, value, (), "text/html", pages)


GROUPS = (
    _group(
        "GB",
        "Declan Quorvaleton",
        r"""
C | <p>The cup went to Dec Quorvaleton again.</p>
C | <p>Photo: Dec Quorvaleton</p>
- | <p>Dec from the club, and Mr Quorvaleton</p>
""",
    ),
    _group(
        "GB",
        "Folasade Quorvaleton",
        r"""
C | <p>The cup went to Sade Quorvaleton again.</p>
C | <p>Photo: Sade Quorvaleton</p>
- | <p>Sade from the club, and Mr Quorvaleton</p>
""",
    ),
    _group(
        "GB",
        "Babatunde Quorvaleton",
        r"""
C | <p>The cup went to Tunde Quorvaleton again.</p>
C | <p>Photo: Tunde Quorvaleton</p>
- | <p>Tunde from the club, and Mr Quorvaleton</p>
""",
    ),
    _group(
        "IE",
        "Fionnuala Quorvaleton",
        r"""
C | <p>The cup went to Nuala Quorvaleton again.</p>
C | <p>Photo: Nuala Quorvaleton</p>
- | <p>Nuala from the club, and Mr Quorvaleton</p>
""",
    ),
    _group(
        "GB",
        "Gethin Quorvaleton",
        r"""
C | <p>The cup went to Geth Quorvaleton again.</p>
C | <p>Photo: Geth Quorvaleton</p>
- | <p>Geth from the club, and Mr Quorvaleton</p>
""",
    ),
    _group(
        "GB",
        "Myfanwy Quorvaleton",
        r"""
C | <p>The cup went to Myf Quorvaleton again.</p>
C | <p>Photo: Myf Quorvaleton</p>
- | <p>Myf from the club, and Mr Quorvaleton</p>
""",
    ),
    _group(
        "FR",
        "Bénédicte Quorvaleton",
        r"""
C | <p>The cup went to Béné Quorvaleton again.</p>
C | <p>Photo: Béné Quorvaleton</p>
- | <p>Béné from the club, and Mr Quorvaleton</p>
""",
    ),
    _group(
        "DE",
        "Franziska Quorvaleton",
        r"""
C | <p>The cup went to Ziska Quorvaleton again.</p>
C | <p>Photo: Ziska Quorvaleton</p>
- | <p>Ziska from the club, and Mr Quorvaleton</p>
""",
    ),
    _group(
        "IN",
        "Priyamvada Quorvaleton",
        r"""
C | <p>The cup went to Priya Quorvaleton again.</p>
C | <p>Photo: Priya Quorvaleton</p>
- | <p>Priya from the club, and Mr Quorvaleton</p>
""",
    ),
    _group(
        "IN",
        "Subramaniam Quorvaleton",
        r"""
C | <p>The cup went to Subbu Quorvaleton again.</p>
C | <p>Photo: Subbu Quorvaleton</p>
- | <p>Subbu from the club, and Mr Quorvaleton</p>
""",
    ),
    _group(
        "BG",
        "Dimitar Quorvaleton",
        r"""
C | <p>The cup went to Mitko Quorvaleton again.</p>
C | <p>Photo: Mitko Quorvaleton</p>
- | <p>Mitko from the club, and Mr Quorvaleton</p>
""",
    ),
    _group(
        "GB",
        "Evangeline Quorvaleton",
        r"""
C | <p>The cup went to Evie Quorvaleton again.</p>
C | <p>Photo: Evie Quorvaleton</p>
- | <p>Evie from the club, and Mr Quorvaleton</p>
""",
    ),
    _group(
        "GB",
        "Paula Quorvaleton",
        r"""
N | <p>The cup went to Paul Quorvaleton again.</p>
""",
    ),
    _group(
        "GB",
        "Martina Quorvaleton",
        r"""
N | <p>The cup went to Mart Quorvaleton again.</p>
""",
    ),
    _group(
        "GB",
        "Josephine Quorvaleton",
        r"""
N | <p>The cup went to Joan Quorvaleton again.</p>
""",
    ),
    _group(
        "DE",
        "Karlheinz Quorvaleton",
        r"""
N | <p>The cup went to Kurt Quorvaleton again.</p>
""",
    ),
    _group(
        "IN",
        "Amritanshu Quorvaleton",
        r"""
N | <p>The cup went to Amit Quorvaleton again.</p>
""",
    ),
    _group(
        "GB",
        "Declan Quorvaleton",
        r"""
N | <p>The cup went to Dermot Quorvaleton again.</p>
""",
    ),
    _group(
        "GB",
        "Georgina Quorvaleton",
        r"""
N | <p>The cup went to George Quorvaleton again.</p>
""",
    ),
    _group(
        "SE",
        "Svenja Quorvaleton",
        r"""
N | <p>The cup went to Sven Quorvaleton again.</p>
""",
    ),
    Group(
        "former_name: every form",
        "DE",
        Kind.FORMER_NAME,
        "Friederike Schnöringer",
        ((Kind.NAME, "Friederike Bröselkamp"),),
        "text/html",
        r"""
C | <h2>Friederike Bröselkamp</h2><p>geb. Schnöringer</p>
C | <p>Friederike Bröselkamp<br>geborene Schnöringer</p>
- | <h2>Friederike Bröselkamp</h2><p>Ruth Ostermeal geb. Schnöringer</p>
- | <h2>Hanna Bröselkamp</h2><p>geb. Schnöringer</p>
""",
    ),
    Group(
        "vehicle: at a sale",
        "PL",
        Kind.VEHICLE,
        "ZZB 4L72",
        (),
        "text/html",
        r"""
C | <p>Lot 3: ZZB 4L72, diesel, 2014</p>
- | <p>Lot 3: ZZB 4L73, diesel, 2014</p>
""",
    ),
    Group(
        "vehicle: at a sale",
        "IE",
        Kind.VEHICLE,
        "182-CE-90417",
        (),
        "text/html",
        r"""
C | <li>Lot 14: 182 CE 90417, 1.5 diesel, NCT 07/27, one lady owner</li>
- | <p>Firmware 182 CE 90418, build 7</p>
""",
    ),
    Group(
        "phone: spread out or part of another",
        "NL",
        Kind.PHONE,
        "06 00417295",
        (),
        "text/html",
        r"""
- | <p>Rekening NL00 ZZZZ 0600 4172 95, factuur 20600417295</p>
C | <p>Rekening NL00 ZZZZ 0600 4172 96, bel 06 0041 7295</p>
""",
    ),
)
"""All of them."""
