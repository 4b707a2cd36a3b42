"""Firms by the two names they bear, schools and halls with their town moved or left out, and Irish."""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group


def _group(
    region: str,
    kind: Kind,
    value: str,
    pages: str,
    also: tuple[tuple[Kind, str], ...] = (),
) -> Group:
    return Group(f"{kind}: firms and towns", region, kind, value, also, "text/html", pages)


GROUPS = (
    _group(
        "GB",
        Kind.EMPLOYER,
        "Tarn & Ellwood Chandlers Ltd",
        r"""
P | <p>but Tarn &amp; Ellwood want it back by five</p>
P | <p>Works at Tarn and Ellwood, Ormswick</p>
C | <p>Tarn &amp; Ellwood Chandlers</p>
- | <p>Tarn &amp; Ellwood Dental Care</p>
- | <p>Tarn, and Ellwood Road</p>
- | <p>Tarn &amp; Ellwood Road</p>
- | <p>Tarn and Ellwood School</p>
""",
    ),
    _group(
        "FR",
        Kind.EMPLOYER,
        "Cabinet Brisemont & Associés",
        r"""
C | <p>Cabinet Brisemont &amp; Associés</p>
P | <p>Brisemont &amp; Associés</p>
P | <p>Brisemont et Associés, avocats</p>
- | <p>Brisemont et ses amis</p>
- | <p>Garage Brisemont &amp; Fils</p>
- | <p>Boulangerie Brisemont &amp; Associés</p>
""",
    ),
    _group(
        "DE",
        Kind.EMPLOYER,
        "Autohaus Kettwig & Söhne GmbH",
        r"""
C | <p>Autohaus Kettwig &amp; Söhne</p>
P | <p>Seit 2010 bei Kettwig &amp; Söhne</p>
- | <p>Metzgerei Kettwig &amp; Söhne</p>
- | <p>Kettwig &amp; Söhne Metallbau</p>
""",
    ),
    _group(
        "US",
        Kind.EMPLOYER,
        "Hollis & Tully Roofing Supply, Inc.",
        r"""
P | <p>bought at Hollis &amp; Tully last week</p>
- | <p>Hollis &amp; Tully Funeral Home</p>
""",
    ),
    _group(
        "GB",
        Kind.EMPLOYER,
        "Copper & Stone Jewellery Ltd",
        r"""
- | <p>Copper &amp; stone floors</p>
""",
    ),
    _group(
        "NL",
        Kind.EMPLOYER,
        "Wielse Fietsenmakerij B.V.",
        r"""
C | <p>De Wielse Fietsenmakerij bv</p>
- | <p>Goudse Fietsenmakerij, voor al uw wielen</p>
""",
    ),
    _group(
        "IN",
        Kind.EMPLOYER,
        "Konkan Ropes Private Limited",
        r"""
C | <p>Konkan Ropes (P) Ltd.</p>
C | <p>M/s. Konkan Ropes Pvt Ltd</p>
- | <p>Konkan Rope Bridge Pvt. Ltd.</p>
""",
    ),
    _group(
        "IE",
        Kind.SCHOOL,
        "Gaelscoil Bhaile Fionnáin",
        r"""
C | <p>buaileann páistí Ghaelscoil Bhaile Fionnáin le chéile</p>
C | <p>i nGaelscoil Bhaile Fionnáin</p>
C | <p>Gaelscoil Bhaile Fhionnáin</p>
- | <p>Ghaelscoil Bhaile Munna</p>
""",
    ),
    _group(
        "IE",
        Kind.SCHOOL,
        "Coláiste Bhríde",
        r"""
C | <p>daltaí Choláiste Bhríde</p>
C | <p>i gColáiste Bhríde</p>
- | <p>Scoil Bhríde</p>
""",
    ),
    _group(
        "GB",
        Kind.SCHOOL,
        "St Osyth's High School, Ormswick",
        r"""
C | <p>three leavers of St Osyth's High School.</p><p>Izzy Thackwaite splices rope</p>
C | <p>St Osyth's High School, Ormswick</p>
C | <p>St Osyths High, Ormswick</p>
C | <p>Ormswick: St Osyth's High School</p>
P | <p>three leavers of St Osyth's High School.</p>
- | <p>St Osyth's High School, Colchester</p>
- | <p>St Osyth's Hospital, Ormswick</p>
- | <p>St Osyth's Church, Ormswick</p>
- | <p>Ormswick High School</p>
""",
        ((Kind.NAME, "Isolde Thackwaite"),),
    ),
    _group(
        "US",
        Kind.PLACE,
        "Copper Ferry VFW Hall",
        r"""
C | <p>Pancake supper, VFW Hall, Copper Ferry, Sunday</p>
C | <p>the VFW Hall in Copper Ferry</p>
C | <p>Copper Ferry V.F.W. Hall</p>
- | <p>VFW Hall, Dunmere</p>
- | <p>VFW Post 12, Copper Ferry</p>
- | <p>VFW Hall, Copper Ferry Road</p>
- | <p>Dunmere VFW Hall, Copper Ferry</p>
""",
    ),
    _group(
        "GB",
        Kind.PLACE,
        "Ormswick Sailing Club",
        r"""
C | <p>Regatta, Sailing Club, Ormswick, 2pm</p>
C | <p>tea at the Sailing Club in Ormswick</p>
- | <p>the Sailing Club, Dunmere</p>
- | <p>a sailing club, Ormswick harbour</p>
""",
    ),
)
"""All of them."""
