"""Details of others, counted by kind and never shown: addresses, dates, places, numbers, plates."""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group


def _group(region: str, media: str, pages: str) -> Group:
    return Group("unlisted: counted", region, Kind.NAME, "Philippa Ormsthwait", (), media, pages)


GROUPS = (
    _group(
        "GB",
        "text/html",
        r"""
+address=1 | <p>84 Larkrise Avenue, Thistleborough, ZZ99 9NN</p>
+address=1 | <p>meet at <span class='adr'>84 Larkrise Avenue, Thistleborough, ZZ99 9NN</span> on Thursdays at half past seven.</p>
+address=1 | <p>Flat 2, 7 St Mungo's Close, Testford</p>
+address=1 | <p>7 Old Mill Lane<br>Testford<br>ZZ99 1AA</p>
+address=2 | <p>7 Old Mill Lane, Testford and 9 New Street, Testford</p>
+address=1 | <p>12a High Street</p>
+address=1 | <p>Unit 4, 33-35 Foundry Road</p>
+address=1 | <p>12 GHOST LANE, TESTFORD ZZ99 1AA</p>
+address=1 | <p>3 Glebe Cottages, Testford ZZ99 1AA</p>
+date=1 | <p>Founder: Edith Snodding, born 23 October 1891, died 1967.</p>
+date=1 | <p>Ann, born on 3 May 1961</p>
+date=1 | <p>DOB: 03/05/1961</p>
+date=2 | <p>Ann (born 3 May 1961) and Bo (born 4 June 1962)</p>
+date=1 | <p>b. 3 May 1961</p>
+date=0 | <p>Founded 3 May 1961</p>
+date=0 | <p>Posted 3 May 2021. Born to run.</p>
+coordinates=1 | <div data-lat="38.100200" data-lng="-45.300400">x</div>
+coordinates=1 | <p>52.123456, -1.234567</p>
+coordinates=1 | <p>52.1234N 1.2345W</p>
+coordinates=1 | <p>50°12'31.2"N 8°34'10.5"E</p>
+coordinates=1 | <p>N 50° 12' 31" E 8° 34' 10"</p>
+coordinates=1 | <p>N50°12.520 E008°34.175</p>
+coordinates=1 | <p>50.20867° N, 8.56958° E</p>
+coordinates=1 | <meta name="geo.position" content="52.123456;-1.234567">
+coordinates=1 | <a href="https://maps.example/@52.123456,-1.234567,17z">m</a>
+coordinates=0 | <p>Prices: 12.50, 14.25</p>
+coordinates=0 | <p>5'10" tall, 6'2" tall</p>
+phone=1 | <p>Booking: Colin Pell, 01632 960888, colin@pellpots.example</p>
+phone=2 | <p>01632 960118 and 01632 960 274</p>
+phone=1 | <p>Call +44 1632 960888</p>
+phone=0 | <p>Order 01632960888</p>
+phone=1 | <p>Tel:01632960888.</p>
+email=1 | <p>rita@salbeck.example</p>
+email=1 | <p>rita (at) salbeck (dot) example</p>
+email=1 | <p>rita [at] salbeck.example</p>
+email=1 | <a href='mailto:rita@salbeck.example'>rita@salbeck.example</a>
+email=2 | <p>rita@salbeck.example; kurt@salbeck.example</p>
+email=0 | <p>@rita on socials</p>
+email=0 | <p>img@2x.png</p>
+vehicle=1 | <p>ZZ19 QQQ</p>
+vehicle=1 | <p>reg. ZZ19QQQ</p>
""",
    ),
    _group(
        "US",
        "text/html",
        r"""
+address=1 | <p>510 Founders Plaza, Dunmallow Springs, CO 00264</p>
+address=1 | <p>1200 NW 23rd Ave, Dunmallow, CO 00264</p>
+address=1 | <p>77 Commerce Lp, Ste. 140, Dunmallow CO 00264</p>
+address=1 | <p>4012 County Road 99, Fort Quarrel, KS 00189</p>
+address=1 | <p>2408 N COTTONWOOD BEND RD, DUNMALLOW SPRINGS CO 00263</p>
+address=1 | <p>15 Elm Ct., Fort Quarrel</p>
+phone=2 | <p>Front desk (719) 555-0150 &middot; Fax (719) 555-0151</p>
+phone=1 | <p>719.555.0150</p>
+phone=1 | <a href='tel:+17195550150'>719-555-0150</a>
+vehicle=1 | <p>license plate WPF-2286</p>
""",
    ),
    _group(
        "DE",
        "text/html",
        r"""
+date=1 | <p>geb. 3.5.1961</p>
+date=1 | <p>* 3. Mai 1961 in Probe</p>
+phone=2 | <table><tr><td>0171&#8239;392&#8239;00&#8239;47</td><td>–</td><td>030 23125 118</td></tr></table>
+phone=1 | <td>Kirchgasse 2</td><td>030 23125 118</td><td>rita@salbeck.example</td>
+phone=1 | <p>Tel. 030/23125-118</p>
+email=1 | <p>rita(ät)salbeck.example</p>
+vehicle=1 | <p>Kennzeichen QX-AB 1234</p>
""",
    ),
    _group(
        "FR",
        "text/html",
        r"""
+date=1 | <p>née le 3 mai 1961</p>
+phone=1 | <p>Tél. 01 99 00 12 34</p>
+vehicle=1 | <p>immatriculé ZZ-123-QX</p>
""",
    ),
    _group(
        "ES",
        "text/html",
        r"""
+date=1 | <p>nacida el 3 de mayo de 1961</p>
+vehicle=1 | <p>matrícula 0000 ZZQ</p>
""",
    ),
    _group(
        "IT",
        "text/html",
        r"""
+date=1 | <p>nato il 3 maggio 1961</p>
+vehicle=1 | <p>targa ZZ000QX</p>
""",
    ),
    _group(
        "NL",
        "text/html",
        r"""
+date=1 | <p>geboren 3 mei 1961</p>
+vehicle=1 | <p>kenteken 00-ZZQ-9</p>
""",
    ),
    _group(
        "PL",
        "text/html",
        r"""
+date=1 | <p>ur. 3 maja 1961</p>
""",
    ),
    _group(
        "SE",
        "text/html",
        r"""
+date=1 | <p>född 3 maj 1961</p>
""",
    ),
    _group(
        "UA",
        "text/html",
        r"""
+date=1 | <p>народилася 3 травня 1961</p>
""",
    ),
    _group(
        "GB",
        "application/json",
        r"""
+date=1 | {"dob":"1961-05-03","joined":"2001-01-01"}
+coordinates=1 | {"lat":52.123456,"lng":-1.234567}
+coordinates=1 | {"latitude":"52.123456","longitude":"-1.234567"}
+coordinates=1 | {"lng":-1.234567,"lat":52.123456}
+coordinates=1 | {"type":"Point","coordinates":[-1.234567,52.123456]}
""",
    ),
    _group(
        "IN",
        "text/html",
        r"""
+vehicle=1 | <p>Vehicle No. ZZ12QX0034</p>
""",
    ),
    # As newspapers write them: each was counted on a page of the real web.
    _group(
        "US",
        "text/html",
        r"""
+date=0 | <p>The driver waves to the fans before the NASCAR race at Invented Speedway on Sept 2, 2012.</p>
+date=0 | <img alt="A patrol in Borno State, on 30 April 2013"> <p>A trip to Borneo on 3 May 1961</p>
+date=0 | <p>It happened 12 May 1987, and a stubborn fog on 3 May 1961 kept us at home.</p>
+date=2 | <p>Zoe Testwell, born: 3 May 1961. Ana Probe, bornOn 1971-04-12</p>
+date=1 | <p>Nascimento: 3 May 1961</p>
+address=0 | <p>Posted: May 15, 2013 3:12 PM CT</p><p>Last Updated: May 15, 2013 4:05 PM CT</p>
+address=1 | <p>Address:12 Madeup Ct, Testford</p>
+coordinates=0 | <a href="https://maps.example/?q=Testford&spn=0.008338,0.01929&sspn=36.315864,79.013672">map</a>
+coordinates=1 | <a href="https://maps.example/?ll=52.123456,-1.234567&spn=0.008338,0.01929">map</a>
""",
    ),
)
