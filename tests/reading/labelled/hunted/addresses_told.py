"""
Streets without their type where the town agrees, ranges, doors by letters, and notices of a street.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted import addresses_written
from tests.reading.labelled.hunted.group import Group

_BULLET = "address: doors, columns and other towns"

GROUPS = (
    Group(
        _BULLET,
        "NL",
        Kind.HOME_ADDRESS,
        "Roerdompstraat 41-hs, 0083 ZX Probedam",
        (),
        "text/html",
        r"""
C | <p>Roerdompstr 41 hs, 0083ZX PROBEDAM</p>
C | <p>Roerdompstraat 41-HS, Probedam</p>
C | <p>Roerdompstraat 41hs Probedam</p>
C | <p>Roerdompstraat 41, 0083 ZX Probedam</p>
C | <p>Roerdompstraat 41 huis, Probedam</p>
N | <p>Roerdompstraat 41-1, 0083 ZX Probedam</p>
N | <p>Roerdompstraat 41-III, 0083 ZX Probedam</p>
- | <p>Roerdompstraat 43-hs, 0083 ZX Probedam</p>
N | <p>Roerdompstraat 41 hs, 0099 ZX Anderdam</p>
P | <p>Wegwerkzaamheden: Roerdompstraat, Probedam</p>
""",
    ),
    Group(
        _BULLET,
        "NL",
        Kind.HOME_ADDRESS,
        "Roerdompstraat 41-hs, 0083 ZX Probedam",
        (),
        "text/vcard",
        "C | BEGIN:VCARD\\nVERSION:4.0\\nFN:X\\nADR;TYPE=home:;;Roerdompstraat 41-hs;Probedam;;0083 ZX;Nederland\\nEND:VCARD\n",
    ),
    Group(
        _BULLET,
        "NL",
        Kind.HOME_ADDRESS,
        "Lepelaarkade 7 2hoog, 0083 ZW Probedam",
        (),
        "text/html",
        r"""
C | <p>Lepelaarkade 7-2, 0083 ZW Probedam</p>
C | <p>Lepelaarkade 7 II, 0083 ZW Probedam</p>
C | <p>Lepelaarkade 7 2-hoog, Probedam</p>
C | <p>Lepelaarkade 7, Probedam</p>
- | <p>Lepelaarkade 72, Probedam</p>
""",
    ),
    Group(
        _BULLET,
        "US",
        Kind.HOME_ADDRESS,
        "731 Tamarack Street, Probe Ferry, MT 00719",
        (),
        "text/html",
        r"""
C | <p>Yard sale! 731 Tamarack, Probe Ferry MT. Sat 8 to 2.</p>
C | <p>731 Tamarack, Probe Ferry</p>
C | <p>Meet at 731 Tamarack in Probe Ferry.</p>
C | <table><tr><td>731 Tamarack</td><td>Probe Ferry</td><td>MT</td></tr></table>
- | <p>731 Tamarack Court, Probe Ferry MT</p>
- | <p>731 Tamarack Trail, Probe Ferry</p>
- | <p>713 Tamarack, Probe Ferry MT</p>
- | <p>731 Tamarack, Otherton MT</p>
N | <p>We planted 731 tamarack in Probe Ferry this spring</p>
- | <p>We planted 731 tamaracks near Probe Ferry</p>
N | <p>Tamarack, Probe Ferry</p>
- | <p>Model 731 Tamarack canoe, $400</p>
- | <p>Tamarack Lodge, Probe Ferry</p>
- | <p>Camp Tamarack, Probe Ferry, 731 miles away</p>
N | <p>$731 Tamarack, Probe Ferry</p>
N | <p>Bus 731: Tamarack, Probe Ferry</p>
""",
    ),
    Group(
        _BULLET,
        "GB",
        Kind.HOME_ADDRESS,
        "23 Probewell Road, Little Testham, ZZ99 4AB",
        (),
        "text/html",
        r"""
C | <p>Dormer at 23 Probewell, Little Testham</p>
C | <p>23 Probewell Rd, Lt Testham</p>
C | <p>23 Probewell Rd., Lit. Testham</p>
C | <p>23 Probewell Rd., L. Testham</p>
- | <p>23 Probewell Rd, Great Testham</p>
- | <p>23 Probewell Rd, Gt Testham</p>
- | <p>23 Probewell Lane, Lt Testham</p>
C | <p>Scaffold: 21–23 Probewell Road, Little Testham</p>
C | <p>Scaffold: 21-23 Probewell Road, Little Testham ZZ99 4AB</p>
C | <p>21 to 23 Probewell Road, Little Testham</p>
C | <p>Nos. 21 and 23 Probewell Road, Little Testham</p>
N | <p>1-23 Probewell Road, Little Testham</p>
N | <p>1–45 Probewell Road, Little Testham</p>
- | <p>25-27 Probewell Road, Little Testham</p>
C | <p>Works at nos. 19-23 Probewell Road, Little Testham</p>
N | <p>Open 19 to 23. Probewell Road, Little Testham</p>
N | <p>Open 19-23, Probewell Road, Little Testham</p>
N | <p>Resurfacing 3-23 Probewell Road, Little Testham</p>
""",
    ),
    Group(
        _BULLET,
        "GB",
        Kind.HOME_ADDRESS,
        "8 Probemead, Upper Testcombe, ZZ99 4AC",
        (),
        "text/html",
        r"""
C | <p>8 Probemead, Upr Testcombe</p>
C | <p>8 Probemead, Up. Testcombe</p>
C | <p>8 Probemead, Upper Testcombe</p>
- | <p>8 Probemead, Lower Testcombe</p>
- | <p>8 Probemead, Lwr Testcombe</p>
""",
    ),
    Group(
        _BULLET,
        "GB",
        Kind.HOME_ADDRESS,
        "31 Shrikefield Lane, Testcot-on-the-Water, ZZ99 4AD",
        (),
        "text/html",
        r"""
C | <p>31 Shrikefield Lane, Testcot on the Water</p>
C | <p>31 Shrikefield Lane, Testcot o/t Water</p>
C | <p>31 Shrikefield Ln, Testcot</p>
C | <p>31 Shrikefield, Testcot-on-the-Water</p>
C | <p>31, Shrikefield La., Testcot</p>
- | <p>31 Shrikefield Lane, Othercot-on-the-Water</p>
""",
    ),
    Group(
        _BULLET,
        "DE",
        Kind.HOME_ADDRESS,
        "Dohlengasse 11b, 00391 Probequell",
        (),
        "text/html",
        r"""
C | <table><tr><th>Straße</th><td>Dohleng.</td></tr><tr><th>Hausnr.</th><td>11 b</td></tr><tr><th>PLZ</th><td>00391</td></tr><tr><th>Ort</th><td>Probequell</td></tr></table>
C | <table><tr><th>Straße</th><td>Dohlengasse</td></tr><tr><th>Hausnummer</th><td>11 b</td></tr><tr><th>Ort</th><td>Probequell</td></tr></table>
C | <dl><dt>Straße</dt><dd>Dohlengasse</dd><dt>Nr.</dt><dd>11b</dd><dt>Ort</dt><dd>Probequell</dd></dl>
C | <p>Dohleng. 11 b, Probequell</p>
- | <table><tr><th>Straße</th><td>Dohleng.</td></tr><tr><th>Hausnr.</th><td>12</td></tr><tr><th>Ort</th><td>Probequell</td></tr></table>
- | <table><tr><th>Straße</th><td>Dohleng.</td></tr><tr><th>Hausnr.</th><td>11 a</td></tr><tr><th>Ort</th><td>Probequell</td></tr></table>
N | <table><tr><th>Straße</th><td>Dohleng.</td></tr><tr><th>Hausnr.</th><td>11 b</td></tr><tr><th>PLZ</th><td>00711</td></tr><tr><th>Ort</th><td>Anderquell</td></tr></table>
N | <table><tr><th>Straße</th><td>Dohlengasse</td></tr><tr><th>Bewohner</th><td>11</td></tr></table>
P | <p>Straßensperrung: Dohlengasse, Probequell, bis 3. Mai</p>
P | <p>Die Dohlengasse in Probequell wird saniert.</p>
- | <p>Die Dohlengasse in Anderstadt wird saniert.</p>
""",
    ),
    Group(
        _BULLET,
        "FR",
        Kind.HOME_ADDRESS,
        "6 bis, impasse des Mésanges, 00517 Montessai",
        (),
        "text/html",
        r"""
P | <p>Coupure d'eau jeudi 9 h – 12 h, impasse des Mésanges, Montessai.</p>
P | <p>Travaux impasse des Mésanges à Montessai</p>
P | <p>Travaux : imp. des Mésanges (Montessai), du 2 au 6 mai</p>
- | <p>Coupure d'eau jeudi 9 h – 12 h, impasse des Mésanges, Autreville.</p>
- | <p>Coupure d'eau jeudi, rue des Mésanges, Montessai.</p>
C | <p>6B impasse des Mésanges, Montessai</p>
C | <p>Vide-grenier au 6 bis, imp. Mésanges, Montessai</p>
C | <p>Impasse des Mésanges, n° 6 bis - Montessai</p>
C | <p>Montessai, 6bis impasse des mésanges</p>
- | <p>6 ter impasse des Mésanges, Montessai</p>
N | <p>6 impasse des Mésanges, Montessai</p>
""",
    ),
    Group(
        _BULLET,
        "UA",
        Kind.HOME_ADDRESS,
        "вул. Очеретяна, 27, кв. 9, Проби, 00417",
        (),
        "text/html",
        r"""
P | <p>Ремонт дороги: Проби, вул. Очеретяна, до 1 липня.</p>
P | <p>м. Проби, вул. Очеретяна - без води</p>
P | <p>На вулиці Очеретяній у Пробах немає світла</p>
N | <p>Ремонт дороги: Інші, вул. Очеретяна, до 1 липня.</p>
- | <p>м. Інші, вул. Очеретяна - без води</p>
C | <p>Проби, вул. Очеретяна, буд. 27</p>
C | <p>Проби, Очеретяна 27</p>
C | <p>Проби, вул. Очеретяна 27/9</p>
C | <p>на Очеретяній, 27 у Пробах</p>
- | <p>Проби, вул. Очеретяна, буд. 28</p>
""",
    ),
    Group(
        _BULLET,
        "PL",
        Kind.HOME_ADDRESS,
        "ul. Tatarakowa Grobla 12/4, 00-093 Próbny Bród",
        (),
        "text/html",
        r"""
P | <p>Remont ul. Tatarakowa Grobla w Próbnym Brodzie potrwa do maja.</p>
P | <p>Próbny Bród: objazd, ul. Tatarakowa Grobla, do 5 maja.</p>
P | <p>Remont ulicy Tatarakowej Grobli w Próbnym Brodzie</p>
- | <p>Remont ul. Tatarakowa Grobla w Innowie potrwa do maja.</p>
C | <p>Tatarakowa Grobla 12 m 4, Próbny Bród</p>
C | <p>przy ul. Tatarakowej Grobli 12 w Próbnym Brodzie</p>
C | <p>przy Tatarakowej Grobli 12 w Próbnym Brodzie</p>
- | <p>ul. Tatarakowa Grobla 14, Próbny Bród</p>
""",
    ),
    Group(
        _BULLET,
        "IN",
        Kind.HOME_ADDRESS,
        "4B, Parijat Apartments, 12/A Probe Tank Road, Testgaon 000411",
        (),
        "text/html",
        r"""
C | <p>4B, Parijat Apartments, 12/A Probe Tank Road, Testgaon</p>
C | <p>Flat 4-B, Parijat Apts, 12-A, Probe Tank Rd, Testgaon 000 411</p>
C | <p>12/A, Probe Tank Road, Testgaon</p>
C | <p>12A Probe Tank Rd Testgaon</p>
C | <p>No. 12A, Probe Tank Road, Testgaon - 000411</p>
P | <p>4B, Parijat Apartments, Probe Tank Road, Testgaon</p>
N | <p>12 Probe Tank Road, Testgaon</p>
- | <p>14/A Probe Tank Road, Testgaon</p>
N | <p>12/B Probe Tank Road, Testgaon</p>
N | <p>5C, Parijat Apartments, 12/A Probe Tank Road, Testgaon</p>
""",
    ),
    Group(
        _BULLET,
        "IN",
        Kind.HOME_ADDRESS,
        "7 Testwadi Road, Probegaon 000412",
        (),
        "text/html",
        r"""
N | <p>7/A Testwadi Road, Probegaon</p>
N | <p>7-A, Testwadi Road, Probegaon</p>
N | <p>7 A Testwadi Road, Probegaon</p>
N | <p>7B Testwadi Road, Probegaon</p>
C | <p>7, Testwadi Rd, Probegaon</p>
C | <p>#7 Testwadi Rd Probegaon</p>
C | <p>H. No. 7, Testwadi Road, Probegaon-000412</p>
""",
    ),
    Group(
        _BULLET,
        "EE",
        Kind.HOME_ADDRESS,
        "Kuldnoka tn 18-5, 00317 Proovila",
        (),
        "text/html",
        r"""
C | <p>Kuldnoka 18-5, Proovila</p>
C | <p>Kuldnoka 18, Proovila</p>
C | <p>Kuldnoka tänav 18, Proovila 00317</p>
- | <p>Kuldnoka 16, Proovila</p>
- | <p>Kuldnoka 18, Muusuru</p>
N | <p>Kuldnoka 18-7, Proovila</p>
N | <p>Kuldnoka 18</p>
- | <p>Kuldnoka tee 18, Proovila</p>
N | <p>Kuldnoka, 18 aastat, Proovila</p>
""",
    ),
    Group(
        _BULLET,
        "EE",
        Kind.HOME_ADDRESS,
        "Kuldnoka 18-5, 00317 Proovila",
        (),
        "text/html",
        r"""
C | <p>Kuldnoka tn 18-5, Proovila</p>
C | <p>Kuldnoka tänav 18, Proovila</p>
C | <p>Kuldnoka 18, 00317 Proovila</p>
N | <p>Kuldnoka tn 16, Proovila</p>
""",
    ),
    Group(
        _BULLET,
        "US",
        Kind.HOME_ADDRESS,
        "77 Probemouth Creek Blvd, Dry Tester, TX 00633",
        (),
        "text/html",
        r"""
C | <p>77 Probemouth Creek, Dry Tester, TX</p>
C | <p>77 Probemouth Crk Blvd, Dry Tester</p>
C | <p>77 PROBEMOUTH CREEK BL DRY TESTER TX</p>
C | <p>77 Probemouth Ck Blvd, Dry Tester</p>
C | <p>0077 PROBEMOUTH CREEK BLVD</p>
N | <p>77 Probemouth Creek Dr, Dry Tester, TX</p>
+coordinates=1 | <p>{"type":"Feature","geometry":{"type":"Point","coordinates":[-140.21774,38.40219]}}</p>
""",
    ),
    Group(
        _BULLET,
        "US",
        Kind.HOME_ADDRESS,
        "77 Probemouth Creek Blvd, Dry Tester, TX 00633",
        (),
        "application/json",
        r"""
+coordinates=1 | {"type":"Feature","geometry":{"type":"Point","coordinates":[-140.21774,38.40219]}}
+coordinates=1 | {"geometry":{"type":"Point","coordinates":[140.2177,-38.4021]}}
+coordinates=1 | {"loc":{"lng":140.2177,"lat":-38.4021}}
+coordinates=0 | {"ratio":[140.2177,38.4021]}
+coordinates=0 | {"type":"Feature","geometry":{"type":"Point","coordinates":[-190.2177,138.4021]}}
C | {"street":"77 Probemouth Creek","city":"Dry Tester","state":"TX"}
C | {"house":"77","road":"Probemouth Creek Boulevard","city":"Dry Tester"}
""",
    ),
    Group(
        _BULLET,
        "US",
        Kind.PLACE,
        "Probe Ferry VFW Hall",
        (),
        "text/html",
        r"""
C | <p>Pancake supper, VFW Hall, Probe Ferry, Sunday</p>
C | <p>Bingo at the VFW Hall in Probe Ferry</p>
C | <p>VFW Hall (Probe Ferry)</p>
C | <p>PROBE FERRY V.F.W. HALL</p>
- | <p>Bingo at the VFW Hall in Otherton, 9 miles from Probe Ferry</p>
- | <p>VFW Hall, Otherton</p>
- | <p>Grange Hall, Probe Ferry</p>
- | <p>The VFW met. Hall, Probe Ferry</p>
""",
    ),
    Group(
        _BULLET,
        "GB",
        Kind.PLACE,
        "Testmere Bowls Club",
        (),
        "text/html",
        r"""
C | <p>Sunday at the Bowls Club, Testmere</p>
C | <p>Bowls Club, Testmere, 3pm</p>
N | <p>a bowls club in Testmere</p>
- | <p>Bowls Club, Otherton</p>
- | <p>Golf Club, Testmere</p>
""",
    ),
    Group(
        _BULLET,
        "IN",
        Kind.EMPLOYER,
        "Konkrit Ropes Pvt. Ltd.",
        (),
        "text/html",
        r"""
- | <p>Konkrit Rope Way Pvt. Ltd. invites tenders</p>
- | <p>Konkrit Rope Bridge Co. won</p>
C | <p>Konkrit Ropes invites tenders</p>
C | <p>M/s Konkrit Ropes Private Limited</p>
C | <p>KONKRIT ROPES PVT LTD</p>
""",
    ),
    Group(
        _BULLET,
        "GB",
        Kind.EMPLOYER,
        "Testborough Tiles Ltd",
        (),
        "text/html",
        r"""
- | <p>The Testborough Tile Museum opens at ten</p>
C | <p>Testborough Tiles of Dunmere</p>
C | <p>I work for Testborough Tiles Limited</p>
""",
    ),
    *addresses_written.GROUPS,
)
