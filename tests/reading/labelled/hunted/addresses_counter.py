"""Streets called by a number, ordinals, halves, lots, grids, house names and towns nearby."""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

_BULLET = "address: doors, columns and other towns"

GROUPS = (
    Group(
        _BULLET,
        "US",
        Kind.HOME_ADDRESS,
        "2846 NE Saltgrass Ave, Tillowmook, OR 00741",
        (),
        "text/html",
        r"""
C | <p>2846 Northeast Saltgrass Avenue, Tillowmook</p>
C | <table><tr><td>Street</td><td>2846 Northeast Saltgrass Avenue</td></tr></table>
N | <p>2846 Northwest Saltgrass Avenue, Otherton</p>
- | <p>2864 Northeast Saltgrass Avenue, Tillowmook</p>
""",
    ),
    Group(
        _BULLET,
        "DE",
        Kind.HOME_ADDRESS,
        "Am Probegraben 5, 00712 Testhusum",
        (),
        "text/html",
        r"""
- | <p>B-Plan "Am Probegraben 5. Änderung", Testhusum, Blatt 00712-3</p>
N | <p>Bebauungsplan Am Probegraben, 5. Änderung, Testhusum</p>
N | <p>Am Probegraben 5. Bauabschnitt, Testhusum</p>
N | <p>Straßenfest Am Probegraben 5. Auflage</p>
C | <p>Wir wohnten Am Probegraben 5. Der Garten war klein.</p>
C | <p>Am Probegraben 5, 00712 Testhusum</p>
""",
    ),
    Group(
        _BULLET,
        "IN",
        Kind.HOME_ADDRESS,
        "No. 27, 3rd Cross, Parijatha Layout, Hosapura Nagar 000562",
        (),
        "text/html",
        r"""
C | <p>Deliver to: Kavitha S, #27, 3rd Cross Road, Parijatha Layout, Hosapura Nagar - 000 562</p>
C | <p>#27, 3rd Cross, Parijatha Layout, Hosapura Nagar</p>
C | <p>No 27, III Cross, Parijatha Layout</p>
C | <p>27, 3rd Cross Rd, Hosapura Nagar 000562</p>
C | <p>House No.27 3rd Cross Parijatha Layout</p>
P | <p>Power cut: 3rd Cross, Parijatha Layout, Hosapura Nagar, 10 am to 4 pm.</p>
- | <p>3rd Cross</p>
- | <p>Site no. 72, 3rd Cross, and No. 27, 13th Cross, Parijatha Layout, Hosapura Nagar 000563: katha transfer</p>
- | <p>No. 27, 23rd Cross, Parijatha Layout, Hosapura Nagar</p>
N | <p>No. 27, 3rd Cross, Other Layout, Testpur</p>
N | <p>No. 27, 3rd Main, Parijatha Layout, Hosapura Nagar</p>
N | <p>27 runners, 3rd cross of the line</p>
- | <p>Hosapura Nagar 000562</p>
- | <p>No. 81, 5th Main, Hosapura Nagar 000562</p>
""",
    ),
    Group(
        _BULLET,
        "IN",
        Kind.HOME_ADDRESS,
        "412, 5th Main Road, Probe Extension, Testpur 000123",
        (),
        "text/html",
        r"""
C | <p>412, 5th Main, Probe Extension, Testpur</p>
C | <p>No. 412, 5th Main Rd, Testpur</p>
C | <p>412 V Main Road, Probe Extension</p>
N | <p>412, 6th Main, Probe Extension, Testpur</p>
N | <p>412, 5th Cross, Probe Extension, Testpur</p>
N | <p>214, 5th Main Road, Probe Extension, Testpur</p>
""",
    ),
    Group(
        _BULLET,
        "IN",
        Kind.HOME_ADDRESS,
        "4B, Kalpana Apartments, 5th Main Road, Testpur 000123",
        (),
        "text/html",
        r"""
N | <p>5B, Kalpana Apartments, 5th Main Road, Testpur</p>
N | <p>5B, Kalpana Apartments</p>
N | <p>14B, Kalpana Apartments, 5th Main Road, Testpur 000123</p>
""",
    ),
    Group(
        _BULLET,
        "IN",
        Kind.HOME_ADDRESS,
        "4B, Kalpana Apartments, Probe Road, Testpur 000123",
        (),
        "text/html",
        r"""
N | <p>5B, Kalpana Apartments, Probe Road, Testpur</p>
N | <p>5B, Kalpana Apartments, Testpur</p>
""",
    ),
    Group(
        _BULLET,
        "US",
        Kind.HOME_ADDRESS,
        "12 1/2 Juniper Notch Ln, Testford, ME 00631",
        (),
        "text/html",
        r"""
C | <p>12 1/2 Juniper Notch Ln, Testford, ME</p>
C | <p>12½ Juniper Notch Lane, Testford</p>
C | <p>12-1/2 Juniper Notch Lane</p>
N | <p>12 Juniper Notch Ln, Testford, ME 00631</p>
N | <p>1212 Juniper Notch Ln, Testford, ME 00631</p>
N | <p>1 1/2 Juniper Notch Ln, Testford, ME 00631</p>
N | <p>14 1/2 Juniper Notch Ln, Testford, ME 00631</p>
""",
    ),
    Group(
        _BULLET,
        "US",
        Kind.HOME_ADDRESS,
        "12 Juniper Notch Ln, Testford, ME 00631",
        (),
        "text/html",
        r"""
N | <p>12 1/2 Juniper Notch Ln, Testford, ME</p>
N | <p>12½ Juniper Notch Lane, Testford</p>
C | <p>12 Juniper Notch Lane, Testford</p>
""",
    ),
    Group(
        _BULLET,
        "US",
        Kind.HOME_ADDRESS,
        "12½ Juniper Notch Ln, Testford, ME 00631",
        (),
        "text/html",
        r"""
C | <p>12 1/2 Juniper Notch Ln, Testford, ME</p>
C | <p>12½ Juniper Notch Lane, Testford</p>
N | <p>12 Juniper Notch Ln, Testford, ME 00631</p>
""",
    ),
    Group(
        _BULLET,
        "AU",
        Kind.HOME_ADDRESS,
        "Lot 12 Wattle Track Road, Testford NSW 0041",
        (),
        "text/html",
        r"""
C | <p>Lot 12 Wattle Track Road, Testford NSW</p>
C | <p>Lot 12, Wattle Track Rd, Testford</p>
C | <p>LOT 12 WATTLE TRACK RD TESTFORD NSW 0041</p>
N | <p>12 Wattle Track Road, Testford NSW 0041</p>
- | <p>Lot 14 Wattle Track Road, Testford NSW 0041</p>
N | <p>Lot 12 at auction, Wattle Track Road, Testford</p>
""",
    ),
    Group(
        _BULLET,
        "DE",
        Kind.HOME_ADDRESS,
        "An der Mühlenaue 7, 00638 Probedorf",
        (),
        "text/html",
        r"""
C | <p>A. d. Mühlenaue 7, 00638 Probedorf</p>
C | <p>A.d. Mühlenaue 7, Probedorf</p>
- | <p>A. d. Mühlenaue 17, 00638 Probedorf</p>
- | <p>A. d. Mühlenwiese 7, 00638 Probedorf</p>
""",
    ),
    Group(
        _BULLET,
        "CZ",
        Kind.HOME_ADDRESS,
        "Pomněnková 7, 000 12 Zkouškov",
        (),
        "text/html",
        r"""
P | <p>Bydlí v Pomněnkové ulici ve Zkouškově.</p>
P | <p>V Pomněnkové ulici ve Zkouškově se kope.</p>
C | <p>Pomněnková ul. 7, Zkouškov</p>
- | <p>Pomněnkové víno ze Zkouškova</p>
""",
    ),
    Group(
        _BULLET,
        "CO",
        Kind.HOME_ADDRESS,
        "Cra. 7 # 45-12, Pruebalia",
        (),
        "text/html",
        r"""
C | <p>Carrera 7 No. 45-12, Pruebalia</p>
C | <p>Cra 7 # 45 - 12 Apto 301, Pruebalia</p>
C | <p>KR 7 45 12, PRUEBALIA</p>
P | <p>Carrera 7 N° 45-12</p>
C | <p>Carrera 7 N° 45-12 - Pruebalia</p>
P | <p>CRA. 7 #45-12</p>
- | <p>Calle 7 # 45-12, Pruebalia</p>
- | <p>Cra. 7A # 45-12, Pruebalia</p>
- | <p>Cra. 7 # 45-21, Pruebalia</p>
- | <p>Cra. 17 # 45-12, Pruebalia</p>
- | <p>Cra. 7 # 45A-12, Pruebalia</p>
- | <p>Cra. 7 # 45-123, Pruebalia</p>
- | <p>Cra. 7 # 45-12, Ciudad Otra</p>
""",
    ),
    Group(
        _BULLET,
        "CO",
        Kind.HOME_ADDRESS,
        "Calle 45 Sur No. 12A-07 Apto 301, Pruebalia",
        (),
        "text/html",
        r"""
C | <p>Cll 45 Sur # 12A-07, Pruebalia</p>
P | <p>Calle 45 Sur # 12 A - 07 apto 301</p>
C | <p>Calle 45 Sur # 12 A - 7 apto 301, Pruebalia</p>
N | <p>Calle 45 Sur # 12A-07 apto 502, Pruebalia</p>
- | <p>Calle 45 # 12A-07, Pruebalia</p>
- | <p>Calle 45 Sur # 12-07, Pruebalia</p>
""",
    ),
    Group(
        _BULLET,
        "RS",
        Kind.HOME_ADDRESS,
        "Ђурђева пробна 12, 00123 Тестовац",
        (),
        "text/html",
        r"""
C | <p>Đurđeva probna 12, Testovac</p>
C | <p>Djurdjeva probna 12, 00123 Testovac</p>
C | <p>ul. Đurđeva probna br. 12, Testovac</p>
- | <p>Đurđeva probna 14, Testovac</p>
""",
    ),
    Group(
        _BULLET,
        "GB",
        Kind.HOME_ADDRESS,
        "Otter Cottage, Probe Mill Lane, Testford, ZZ99 3AB",
        (),
        "text/html",
        r"""
C | <p>Otter Cottage, Probe Mill Lane, Testford</p>
- | <p>Heron Cottage, Probe Mill Lane, Testford</p>
- | <p>The Old Barn, Probe Mill Lane, Testford ZZ99 3AB</p>
- | <p>Planning: extension at Kestrel House, Probe Mill Lane, Testford</p>
P | <p>Roadworks: Probe Mill Lane, Testford</p>
P | <p>Children of Bluebell House walk along Probe Mill Lane, Testford</p>
""",
    ),
    Group(
        _BULLET,
        "GB",
        Kind.HOME_ADDRESS,
        "9 Tern Row, Testford, ZZ99 3AA",
        (),
        "text/html",
        r"""
N | <p>9 Tern Row, Otherton, near Testford</p>
N | <p>9 Tern Row, Otherton, nr Testford</p>
N | <p>9 Tern Row, Otherton (10 miles from Testford)</p>
C | <p>9 Tern Row, near Testford</p>
C | <p>9 Tern Row, Testford, near Otherton</p>
+address=2 | <ul><li>4 Quay Steps, Ottermouth, ZZ99 4QE &pound;210,000</li><li>29 Tollgate Lane, Ottermouth, ZZ99 4BD</li></ul>
+address=2 | <ul><li>4 Gull Wharf, Ottermouth, ZZ99 4QE</li><li>2 Sea View, Ottermouth ZZ99 4BD</li></ul>
+address=0 | <p>4 Easy Steps to a tidy desk</p>
+address=0 | <p>2 Sea View rooms left</p>
""",
    ),
)
