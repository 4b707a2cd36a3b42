"""
Postcodes, plates, usernames, sites, employers, schools, places and family: whole and their own.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

GROUPS = (
    Group(
        "whole and its own",
        "GB",
        Kind.POSTCODE,
        "ZZ99 9ZZ",
        (),
        "text/html",
        r"""
C | <p>ZZ99 9ZZ</p>
C | <p>ZZ999ZZ</p>
C | <p>zz99 9zz</p>
C | <p>ZZ99-9ZZ</p>
C | <p>ZZ99&nbsp;9ZZ</p>
C | <a href="/area/zz999zz">x</a>
C | <a href="/area/zz99-9zz">x</a>
C | <a href="?pc=ZZ99+9ZZ">x</a>
C | <p>Testford,ZZ99 9ZZ,UK</p>
C | <p>Postcode:ZZ999ZZ</p>
C | <script>{"postcode":"ZZ999ZZ"}</script>
- | <p>ZZ99</p>
- | <p>ZZ99 9ZY</p>
- | <p>AZZ99 9ZZ</p>
- | <p>ZZ99 9ZZA</p>
- | <p>ZZ99 9</p>
- | <p>Part no. ZZ99-9ZZ-1</p>
- | <p>ref XZZ999ZZX</p>
- | <p>ZZ99. 9ZZ is</p>
N | <p>Serial ZZ999ZZ</p>
N | <p>SKU: ZZ999ZZ</p>
""",
    ),
    Group(
        "whole and its own",
        "US",
        Kind.POSTCODE,
        "00199",
        (),
        "text/html",
        r"""
C | <p>Fernhollow, OH 00199</p>
C | <p>Fernhollow OH, 00199-1234</p>
C | <p>ZIP 00199</p>
C | <p>{"zip":"00199"}</p>
C | <p>Fernhollow, Ohio 00199</p>
- | <p>00199 items</p>
- | <p>#00199</p>
- | <p>Case 00199</p>
- | <p>100199</p>
- | <p>001990</p>
- | <p>00199.5</p>
- | <p>Lap 00199</p>
- | <p>0:00199</p>
- | <p>$00199</p>
- | <p>Invoice: 00199</p>
- | <p>Fernhollow won 00199 points</p>
""",
    ),
    Group(
        "whole and its own",
        "PL",
        Kind.POSTCODE,
        "00-999",
        (),
        "text/html",
        r"""
C | <p>00-999 Zmyślin</p>
C | <p>kod 00-999</p>
C | <p>ul. Jarzębinowa 5, 00-999</p>
- | <p>00-998 Zmyślin</p>
- | <p>100-999</p>
- | <p>00-9990</p>
- | <p>tel. 22 00-999-11</p>
- | <p>2000-999</p>
- | <p>00-999-11-22</p>
""",
    ),
    Group(
        "whole and its own",
        "IN",
        Kind.POSTCODE,
        "000199",
        (),
        "text/html",
        r"""
C | <p>Kalpanagar - 000199</p>
C | <p>Kalpanagar 000 199</p>
C | <p>Pin: 000199</p>
- | <p>Order 000199</p>
- | <p>000199 views</p>
- | <p>Rs 000199</p>
""",
    ),
    Group(
        "whole and its own",
        "IE",
        Kind.POSTCODE,
        "H91 ZZ99",
        (),
        "text/html",
        r"""
C | <p>H91 ZZ99</p>
C | <p>H91ZZ99</p>
C | <p>Eircode: h91zz99</p>
- | <p>H91</p>
- | <p>H91 ZZ98</p>
- | <p>XH91 ZZ99</p>
""",
    ),
    Group(
        "whole and its own",
        "DE",
        Kind.POSTCODE,
        "00199",
        (),
        "text/html",
        r"""
C | <p>Lerchenfelderstraße 28, 00199 Müsterau</p>
C | <p>D-00199 Müsterau</p>
C | <p>PLZ: 00199</p>
C | <p>9 rue des Tilleuls<br>00199 Villefable</p>
N | <p>00199 Besucher</p>
- | <p>Artikel 00199</p>
- | <p>00199 €</p>
- | <p>Art.-Nr. 00199</p>
""",
    ),
    Group(
        "whole and its own",
        "GB",
        Kind.VEHICLE,
        "ZZ99 ZZZ",
        (),
        "text/html",
        r"""
C | <p>ZZ99 ZZZ</p>
C | <p>ZZ99ZZZ</p>
C | <p>Reg no: zz99 zzz</p>
C | <p>blue Fiesta, ZZ99-ZZZ</p>
C | <img alt="ZZ99ZZZ">
- | <p>ZZ99 ZZY</p>
- | <p>ZZ99 ZZZ9</p>
- | <p>XZZ99 ZZZ</p>
- | <p>Part ZZ99-ZZZ-01</p>
N | <p>Order ref ZZ99ZZZ</p>
- | <p>pizz99 zzz</p>
""",
    ),
    Group(
        "whole and its own",
        "DE",
        Kind.VEHICLE,
        "ZZ-QX 481",
        (),
        "text/html",
        r"""
C | <p>Kennzeichen ZZ-QX 481</p>
C | <p>ZZ QX 481</p>
C | <p>ZZ-QX481</p>
C | <p>Auto: ZZQX481</p>
- | <p>ZZ-QX 4811</p>
- | <p>AZZ-QX 481</p>
""",
    ),
    Group(
        "whole and its own",
        "GB",
        Kind.USERNAME,
        "averysample_demo",
        (),
        "text/html",
        r"""
C | <p>@averysample_demo</p>
C | <a href="https://x.example/averysample_demo">x</a>
C | <a href="https://x.example/@averysample_demo/posts">x</a>
C | <p>averysample_demo wrote:</p>
C | <p>u/averysample_demo</p>
C | <p>AverySample_Demo</p>
C | <p>averysample\_demo</p>
C | <p>averysample_demo.</p>
C | <p>(averysample_demo)</p>
C | <p>averysample_demo:5f4d</p>
C | <a href="https://averysample_demo.blog.example/">x</a>
- | <p>averysample_demo2</p>
- | <p>xaverysample_demo</p>
- | <p>averysample-demo</p>
- | <p>averysampledemo</p>
- | <p>averysample_demo_fan</p>
- | <p>the.averysample_demo</p>
N | <p>averysample_demo@example.net</p>
""",
    ),
    Group(
        "whole and its own",
        "GB",
        Kind.USERNAME,
        "sunny",
        (),
        "text/html",
        r"""
N | <p>a sunny day</p>
- | <p>Sunny spells</p>
C | <p>@sunny</p>
C | <p>Username: sunny</p>
C | <a href="https://x.example/@sunny">x</a>
N | <a href="https://x.example/sunny-days">x</a>
""",
    ),
    Group(
        "whole and its own",
        "GB",
        Kind.EMPLOYER,
        "Madeup Bakery Ltd",
        (),
        "text/html",
        r"""
C | <p>Madeup Bakery</p>
C | <p>MADEUP BAKERY LIMITED</p>
C | <p>works at Madeup Bakery, Testford</p>
C | <a href="/madeup-bakery">x</a>
C | <p>#MadeupBakery</p>
C | <p>Madeup Bakery's van</p>
C | <p>@madeupbakery</p>
- | <p>a made-up bakery</p>
- | <p>Madeup Bakeries</p>
- | <p>Madeup. Bakery goods</p>
- | <p>Unmadeup Bakery</p>
C | <p>Baker at Madeup Bakery Ltd. since 2019</p>
N | <p>Madeup Road Bakery</p>
""",
    ),
    Group(
        "whole and its own",
        "GB",
        Kind.SCHOOL,
        "Testford Primary School",
        (),
        "text/html",
        r"""
C | <p>Testford Primary School</p>
C | <p>Testford Prim Sch</p>
C | <p>TESTFORD PRIMARY SCHOOL, 2001-2005</p>
N | <p>Testford Primary Care Trust</p>
- | <p>New Testford Secondary School</p>
- | <p>primary school in Testford</p>
N | <p>East Testford Primary School</p>
""",
    ),
    Group(
        "whole and its own",
        "GB",
        Kind.SCHOOL,
        "St Wenna's Academy",
        (),
        "text/html",
        r"""
C | <p>St. Wenna's Academy</p>
C | <p>Saint Wenna’s Academy</p>
C | <p>St Wennas Academy</p>
- | <p>St Wenna's Church</p>
""",
    ),
    Group(
        "whole and its own",
        "GB",
        Kind.PLACE,
        "Testford Climbing Wall",
        (),
        "text/html",
        r"""
C | <p>Tuesdays at Testford Climbing Wall</p>
C | <p>testford-climbing-wall</p>
- | <p>Testford: climbing the wall</p>
""",
    ),
    Group(
        "whole and its own",
        "GB",
        Kind.FAMILY_NAME,
        "Robert Exempel",
        (),
        "text/html",
        r"""
C | <p>Rob Exempel</p>
C | <p>EXEMPEL Robert</p>
P | <p>R Exempel</p>
- | <p>Roberta Exempel</p>
- | <p>Robert Exemplar</p>
C | <p>survived by his son Robert Exempel</p>
C | <p>Robert and Jane Exempel</p>
""",
    ),
    Group(
        "whole and its own",
        "GB",
        Kind.WEBSITE,
        "https://avery-sample.example/",
        (),
        "text/html",
        r"""
C | <p>www.avery-sample.example</p>
C | <p>avery-sample.example/blog</p>
C | <a href="https://r.example/?u=https%3A%2F%2Favery-sample.example%2F">x</a>
C | <p>avery-sample [dot] example</p>
C | <p>HTTPS://AVERY-SAMPLE.EXAMPLE</p>
- | <p>avery-sample.example.net</p>
- | <p>my-avery-sample.example</p>
N | <p>mail@avery-sample.example</p>
C | <p>Visit avery-sample.example.</p>
C | <p>Registry: AVERY-SAMPLE.EXAMPLE</p>
""",
    ),
    Group(
        "whole and its own",
        "US",
        Kind.USERNAME,
        "okerby_trails",
        (),
        "text/html",
        r"""
C | <p>Follow okerby_trails on Plops</p>
C | <a href="https://okerby_trails.pages.example/">x</a>
C | <p>okerby\_trails posted this</p>
- | <p>okerby_trails2</p>
- | <p>okerbytrails</p>
- | <p>not.okerby_trails</p>
""",
    ),
    Group(
        "whole and its own",
        "DE",
        Kind.EMPLOYER,
        "Nordlicht Werkzeugbau GmbH & Co. KG",
        (),
        "text/html",
        r"""
C | <p>Ausbilder bei Nordlicht Werkzeugbau</p>
C | <p>NORDLICHT WERKZEUGBAU GMBH &amp; CO. KG</p>
C | <a href="/firma/nordlicht-werkzeugbau">x</a>
- | <p>Nordlicht. Werkzeugbau ist schwer.</p>
- | <p>das nord-licht werkzeugbau</p>
- | <p>Nordlichter Werkzeugbau</p>
""",
    ),
    Group(
        "whole and its own",
        "US",
        Kind.SCHOOL,
        "Fernhollow High School",
        (),
        "text/html",
        r"""
C | <p>Fernhollow High School, class of 1997</p>
C | <p>FERNHOLLOW HIGH SCH</p>
N | <p>West Fernhollow High School</p>
- | <p>Fernhollow Middle School</p>
""",
    ),
    Group(
        "whole and its own",
        "DE",
        Kind.SCHOOL,
        "Gymnasium Müsterau",
        (),
        "text/html",
        r"""
C | <p>Abitur am Gymnasium Müsterau</p>
C | <p>Gymnasium Muesterau</p>
- | <p>Gymnasium in Müsterau</p>
""",
    ),
    Group(
        "whole and its own",
        "US",
        Kind.PLACE,
        "Fernhollow Rowing Dock",
        (),
        "text/html",
        r"""
C | <p>Saturdays: Fernhollow Rowing Dock</p>
- | <p>Fernhollow: rowing to the dock</p>
""",
    ),
    Group(
        "whole and its own",
        "PL",
        Kind.PLACE,
        "Basen Zmyślin",
        (),
        "text/html",
        r"""
C | <p>Środy: basen Zmyślin</p>
- | <p>Basen jest w mieście Zmyślin</p>
""",
    ),
    Group(
        "whole and its own",
        "US",
        Kind.FAMILY_NAME,
        "Margaret Okerby",
        (),
        "text/html",
        r"""
C | <p>Relatives: Peggy Okerby</p>
P | <p>M. Okerby</p>
- | <p>Margaret Brown, Tom Okerby</p>
""",
    ),
    Group(
        "whole and its own",
        "PL",
        Kind.FAMILY_NAME,
        "Katarzyna Wrzosecka",
        (),
        "text/html",
        r"""
C | <p>Kasia Wrzosecka</p>
C | <p>rozmowa z Katarzyną Wrzosecką</p>
- | <p>Tomasz Wrzosecki</p>
""",
    ),
    Group(
        "whole and its own",
        "US",
        Kind.WEBSITE,
        "https://okerbytrails.example/",
        (),
        "text/html",
        r"""
C | <p>okerbytrails.example/hikes</p>
C | <p>okerbytrails [dot] example</p>
- | <p>okerbytrails.example.net</p>
- | <p>myokerbytrails.example</p>
""",
    ),
)
