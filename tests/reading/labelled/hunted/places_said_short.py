"""Firms and schools said without their trade or kind: possible, and never where it is another's."""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted import firms_and_towns, places_cut, things_marked, things_parts
from tests.reading.labelled.hunted.group import Group


def _group(region: str, kind: Kind, value: str, pages: str) -> Group:
    return Group(f"{kind}: said short", region, kind, value, (), "text/html", pages)


GROUPS = (
    _group(
        "GB",
        Kind.EMPLOYER,
        "Blackwater & Finch Solicitors LLP",
        r"""
P | <p>She joined Blackwater &amp; Finch in May.</p>
P | <p>Blackwater and Finch LLP, second floor</p>
P | <p>Thanks to our sponsor, Blackwater &amp; Finch!</p>
C | <p>Blackwater &amp; Finch Solicitors</p>
- | <p>Blackwater &amp; Finch Dental Surgery</p>
- | <p>Blackwater &amp; Sons Solicitors LLP</p>
- | <p>Finch on the Blackwater</p>
- | <p>seen at blackwater and finch lanes</p>
""",
    ),
    _group(
        "US",
        Kind.EMPLOYER,
        "Hobb & Marlow Joinery, Inc.",
        r"""
P | <p>Works at Hobb &amp; Marlow since 2019</p>
C | <p>Hobb and Marlow Joinery</p>
- | <p>Hobb &amp; Marlow Street corner</p>
- | <p>Hobb lane, and marlow too</p>
""",
    ),
    _group(
        "GB",
        Kind.SCHOOL,
        "Queen Ethelburga's Primary School",
        r"""
P | <p>Class of 2009, Queen Ethelburga's</p>
- | <p>Queen Ethelburga's Hospital</p>
- | <p>Queen Ethelburga founded an abbey</p>
""",
    ),
    _group(
        "IE",
        Kind.SCHOOL,
        "Bishop Ormwick's College",
        r"""
P | <p>He went to Bishop Ormwick's before that.</p>
- | <p>Bishop Ormwick said so.</p>
- | <p>Bishop Ormwick's Church</p>
""",
    ),
    _group(
        "US",
        Kind.SCHOOL,
        "Pinto Valley High School",
        r"""
- | <p>Rain over Pinto Valley today</p>
""",
    ),
    _group(
        "GB",
        Kind.SCHOOL,
        "St Osyn's Church of England Primary School",
        r"""
C | <p>St Osyn's C of E Primary, Year 4</p>
C | <p>St Osyns C.E. Primary</p>
P | <p>He left St Osyn's School in May</p>
P | <p>at St Osyn's Primary</p>
- | <p>St Osyn's Church</p>
- | <p>St Osyn's Primary Care Trust</p>
- | <p>St Osyth's C of E Primary</p>
""",
    ),
    _group(
        "IE",
        Kind.SCHOOL,
        "Scoil Naomh Eithne",
        r"""
C | <p>SN Eithne</p>
C | <p>Scoil N. Eithne</p>
- | <p>Scoil Naomh Bríd</p>
""",
    ),
    _group(
        "DE",
        Kind.EMPLOYER,
        "Kettwig & Söhne Metallbau GmbH",
        r"""
C | <p>Fa. Kettwig &amp; Soehne Metallbau</p>
P | <p>Kettwig &amp; Söhne</p>
- | <p>Kettwig Metallhandel</p>
- | <p>Kettwig &amp; Töchter Metallbau</p>
""",
    ),
    _group(
        "US",
        Kind.EMPLOYER,
        "Tallgrass Community Credit Union",
        r"""
C | <p>Tallgrass Community CU</p>
- | <p>tallgrass community garden</p>
- | <p>Bluegrass Community Credit Union</p>
""",
    ),
    _group(
        "GB",
        Kind.PLACE,
        "The Copper Kettle Café",
        r"""
P | <p>meet at the Copper Kettle</p>
C | <p>Copper Kettle Café, every Tuesday</p>
- | <p>a copper kettle on the stove</p>
- | <p>copper kettle, cafe chairs for sale</p>
""",
    ),
    _group(
        "US",
        Kind.PLACE,
        "The Blue Heron Tearoom",
        r"""
P | <p>Sundays at The Blue Heron</p>
- | <p>a blue heron flew by the tearoom</p>
""",
    ),
    _group(
        "GB",
        Kind.SCHOOL,
        "St Aldreda's Primary School",
        r"""
C | <p>children of St Aldreda’s CofE Primary School, who planted</p>
C | <p>St Aldreda's Catholic Primary School</p>
- | <p>St Aldreda's Church</p>
- | <p>St Aldred's CofE Primary School</p>
""",
    ),
    _group(
        "GB",
        Kind.SCHOOL,
        "Invermuick High School",
        r"""
C | <caption>Invermuick High: former head boys</caption>
P | <p>Invermuick High boys</p>
- | <p>Invermuick High Street</p>
- | <p>Invermuick high winds</p>
""",
    ),
    *firms_and_towns.GROUPS,
    *things_marked.GROUPS,
    *things_parts.GROUPS,
    *places_cut.GROUPS,
)
"""All of them."""
