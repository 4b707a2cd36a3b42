"""
Phone numbers: spread out, half in words, or the digits of something else.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

GROUPS = (
    Group(
        "phone: spread out or part of another",
        "GB",
        Kind.PHONE,
        "07700 900123",
        (),
        "text/html",
        r"""
C | <p>x:avery.sample@example.com:07700900123:12/04/1985</p>
C | <p>Text me on oh seven seven double oh, nine double oh, one two three.</p>
C | <p>Text me on zero double seven double zero, nine double zero, one two three.</p>
- | <p>Text me on oh seven seven double oh, nine double oh, one two four.</p>
- | <p>phone +1 7700900123</p>
- | <p>Tel. +49 7700 900123</p>
- | <p>Tel. +49 (0)7700 900123</p>
- | <p>Call 0049 7700 900123</p>
- | <p>call 011 49 7700 900123</p>
C | <p>Tel. +44 (0)7700 900123</p>
C | <p>Tel. 0044 7700 900123</p>
C | <p>Ann +1, mobile 07700 900123</p>
P | <p>Ann +1 07700 900123</p>
P | <item><born>1985-01-02</born><number>07700900123</number></item>
- | <p>commit a9f07700900123bc</p>
- | <p>sha1 3f7700900123ab</p>
- | <img src="/img/bf07700900123.png">
- | <a href="/f/e3b0c44298fc1c149afb07700900123c8996fb92427ae41e4649b934ca495991b7852b855">x</a>
- | <p>0.7700900123</p>
- | <p>ratio: 0.07700900123</p>
- | <p>-12.07700900123</p>
- | <div style="width:.07700900123em">x</div>
- | <p>£7700900123</p>
- | <p>£7,700,900,123</p>
- | <p>£ 7 700 900 123</p>
- | <p>€7.700.900.123</p>
- | <p>7.700.900.123 €</p>
- | <p>7700900123 EUR</p>
- | <p>$7,700,900,123 debt</p>
- | <p>7,700,900,123 people</p>
- | <svg><path d="M0 7700 900 123 L5 5"/></svg>
- | <svg><path d="M07700 900123z"/></svg>
- | <svg><polygon points="0,7700 900,123 3,4"/></svg>
- | <svg viewBox="0 7700 900 123"></svg>
- | <style>.a{margin:0 7700 900123}</style>
- | <style>.a{transform:matrix(07700 900123)}</style>
- | <style>.a{z-index:7700900123}</style>
- | <style>.a{left:07700900123px}</style>
- | <p>07700900123px</p>
- | <p>07700900123abc</p>
- | <p>x07700900123</p>
- | <p>1.07700900123</p>
- | <p>07700900123.5</p>
- | <p>07700900123%</p>
- | <p>$07700900123</p>
- | <p>107700900123</p>
- | <p>077009001234</p>
- | <p>07700 900123 4567 8901</p>
- | <p>4929 07700 900123 1</p>
- | <p>Card 4929 0770 0900 1234</p>
- | <p>IBAN GB00 ZZZZ 0000 0000 0770 0900 123</p>
- | <p>Order no. 07700900123</p>
- | <p>ISBN 07700900123</p>
- | <p>v0.7700.900.123</p>
- | <script>{"id":7700900123}</script>
- | <script>{"ts":7700900123,"x":1}</script>
- | <script>x=0.7700900123</script>
- | <script>var a=[0,7700,900,123]</script>
- | <script>var a=[7700,900,123]</script>
- | <p>Lat 51.07700900123</p>
- | <p>7700 900 124</p>
- | <p>07700 900 12</p>
- | <table><tr><td>x</td><td>07700</td><td>900123</td></tr></table>
- | <table><tr><td>07700</td><td>900123</td></tr></table>
- | <table><tr><td>Attendance</td><td>7700</td><td>900</td><td>123</td></tr></table>
C | <table><tr><td>Tel</td><td>07700</td><td>900123</td></tr></table>
C | <table><tr><th>Phone</th><td>07700</td><td>900 123</td></tr></table>
C | <table><tr><td>Mobile:</td><td>+44</td><td>7700</td><td>900123</td></tr></table>
C | <p>Tel: 07700<br>900123</p>
C | <p>Tel: 07700,900,123</p>
C | <p>Phone: 07700, 900123</p>
C | <p>Mobile 07700 | 900 | 123</p>
C | <p>Mobile: 07700|900123</p>
C | <p>Tel 07700 900 one two three</p>
C | <p>Call oh seven seven oh oh 900 123</p>
C | <p>Text 07700 nine zero zero one two three</p>
P | <table><tr><td>Phone</td><td>4.47701E+11</td></tr></table>
- | <p>Mass 4.47701E+11 kg</p>
- | <table><tr><td>Energy</td><td>4.47701E+11</td></tr></table>
C | <p>+44.7700900123</p>
C | <p>Registrant Phone: +44.7700900123</p>
C | <p>+44-7700-900-123</p>
C | <p>+44 (0) 7700 900 123</p>
C | <p>+44(0)7700900123</p>
C | <p>+44(7700)900123</p>
C | <p>(+44) 7700 900123</p>
C | <p>(0044) 7700 900123</p>
P | <p>07 700 900 123</p>
C | <p>Ann, 07 700 900 123</p>
P | <p>077 00 90 01 23</p>
C | <p>Ann, 077 00 90 01 23</p>
P | <p>077-0090-0123</p>
C | <p>Ann, 077-0090-0123</p>
P | <p>07700/900123</p>
C | <p>Ann, 07700/900123</p>
P | <p>07700.900.123</p>
C | <p>Ann, 07700.900.123</p>
P | <p>0 7 7 0 0 9 0 0 1 2 3</p>
C | <p>Ann, 0 7 7 0 0 9 0 0 1 2 3</p>
P | <p>0-7-7-0-0-9-0-0-1-2-3</p>
C | <p>Ann, 0-7-7-0-0-9-0-0-1-2-3</p>
C | <a href="https://wa.example/447700900123">x</a>
C | <a href="whatsapp://send?phone=+447700900123">x</a>
C | <a href="sms:07700900123">x</a>
C | <a href="callto:07700900123">x</a>
P | <p>07700900123,07700900124</p>
C | <p>Ann, 07700900123,07700900124</p>
C | <p>Phones: 07700900124,07700900123</p>
P | <p>07700900124/07700900123</p>
C | <p>Ann, 07700900124/07700900123</p>
P | <p>07700 900124 / 07700 900123</p>
C | <p>Ann, 07700 900124 / 07700 900123</p>
P | <p>07700900123; 07700900124</p>
C | <p>Ann, 07700900123; 07700900124</p>
P | <p>07700900123-07700900124</p>
C | <p>Ann, 07700900123-07700900124</p>
C | <p>tel07700900123</p>
C | <p>Tel.......07700900123</p>
C | <p>T 07700900123 E a@example.com</p>
C | <p>M:07700900123</p>
C | <p>07700900123(mobile)</p>
C | <p>07700900123, 12 Invented Lane</p>
C | <p>Call Avery on 07700900123.</p>
C | <p>07700900123Call now</p>
C | <p>Avery07700900123</p>
C | <p>0770O 9OO123</p>
C | <script>{"phone":"07700900123"}</script>
C | <script>{"phone":447700900123}</script>
C | <script>{"mobile":7700900123}</script>
C | <p>Price £5.00. Call 07700 900123</p>
P | <p>07700 900123</p><p>£4.50</p>
C | <p>Ann, 07700 900123</p><p>£4.50</p>
C | <p>07700 900123 £20 per hour</p>
C | <li>07700 900123 9am to 5pm</li>
C | <p>call 07700 900123 24 hours</p>
P | <table><tr><td>3</td><td>07700 900123</td><td>14</td></tr></table>
C | <table><tr><td>Ann</td><td>07700 900123</td><td>14</td></tr></table>
C | <p>12 Invented Lane 07700 900123</p>
C | <p>ZZ99 9ZZ 07700 900123</p>
C | <p>Order by phone: 07700 900123</p>
C | <p>Ref: see 07700 900123</p>
C | <p>Account manager: 07700 900123</p>
C | <p>For bookings (ref A12) ring 07700 900123</p>
C | <p>To order call 07700 900123</p>
C | <p>Total price on request. 07700 900123</p>
C | <p>Our case worker: 07700 900123</p>
- | <p>Order: 07700900123</p>
- | <p>Ref 07700900123</p>
N | <p>Parcel 07700 900123</p>
C | <a href="tel:07700%20900123">x</a>
C | <p>07700 900123 ext 5</p>
P | <p>07700&#8209;900&#8209;123</p>
C | <p>Ann, 07700&#8209;900&#8209;123</p>
C | <p>Tel: 07700 900123/4</p>
C | <p>7700 900123 (mobile)</p>
P | <p>7700 900123</p>
- | <p>7700900123</p>
C | <p>Phone: [07700] [900123]</p>
C | <p>Phone: 07700_900_123</p>
C | <p>Phone: 07700*900*123</p>
C | <p>Phone: 07700 - 900 - 123</p>
C | <p>Phone: 07700 — 900 — 123</p>
C | <p>Phone: 07700 ... 900 ... 123</p>
C | <p>☎ 07700 900123</p>
C | <p>📞07700900123</p>
""",
    ),
    Group(
        "phone: spread out or part of another",
        "GB",
        Kind.PHONE,
        "07700 900123",
        (),
        "text/csv",
        r"""
C | name,phone\nAvery,07700900123\n
C | name,phone\nAvery,7700900123\n
P | name,phone\nAvery,4.47701E+11\n
- | name,mass\nAvery,4.47701E+11\n
C | name,phone\nAvery,4.47700900123E+11\n
C | name;mobile\nAvery;447700900123\n
- | name,amount\nAvery,7700900123\n
- | a,b,c\n07700,900123,4\n
""",
    ),
    Group(
        "phone: spread out or part of another",
        "US",
        Kind.PHONE,
        "(212) 555-0147",
        (),
        "text/html",
        r"""
P | <p>(212) 555-0147</p>
C | <p>Ann, (212) 555-0147</p>
P | <p>212-555-0147</p>
C | <p>Ann, 212-555-0147</p>
P | <p>212.555.0147</p>
C | <p>Ann, 212.555.0147</p>
C | <p>1-212-555-0147</p>
C | <p>+1.2125550147</p>
C | <p>1.212.555.0147</p>
C | <p>Phone: 2125550147</p>
P | <p>[212] 555 0147</p>
C | <p>Ann, [212] 555 0147</p>
P | <p>212/555-0147</p>
C | <p>Ann, 212/555-0147</p>
P | <p>(212)5550147</p>
C | <p>Ann, (212)5550147</p>
C | <p>tel: 212 . 555 . 0147</p>
C | <table><tr><td>Phone</td><td>(212)</td><td>555-0147</td></tr></table>
C | <p>Cell: 212,555,0147</p>
C | <p>Cell: 212|555|0147</p>
C | <p>Call 212 five five five 0147</p>
C | <p>Call 212 555 zero one four seven</p>
P | <table><tr><td>Phone</td><td>1.21256E+10</td></tr></table>
- | <p>2125550147</p>
- | <p>$2,125,550,147</p>
- | <p>2,125,550,147 views</p>
- | <p>2.125550147</p>
- | <p>1.2125550147</p>
- | <p>0.2125550147</p>
- | <p>abc2125550147def</p>
- | <p>uuid 4f2125550147-aa</p>
- | <svg><path d="M212 555 0147"/></svg>
- | <style>a{margin:212 555 0147}</style>
- | <p>12125550147890</p>
- | <p>Invoice 212-555-0147</p>
- | <p>212-555-01478</p>
- | <p>5212-555-0147</p>
- | <p>UPC 0 212555 0147 3</p>
- | <p>ZIP 00199-2125550147</p>
C | <p>(212) 555-0147 x12</p>
C | <p>William Okerby (212) 555-0147 (212) 555-0188</p>
P | <p>(212) 555-0188, (212) 555-0147</p>
C | <p>Ann, (212) 555-0188, (212) 555-0147</p>
C | <p>fax 212-555-0188 voice 212-555-0147</p>
C | <li>(212) 555-0147 - Landline</li>
C | <li>(212) 555-0147 Wireless</li>
""",
    ),
    Group(
        "phone: spread out or part of another",
        "DE",
        Kind.PHONE,
        "030 23125456",
        (),
        "text/html",
        r"""
C | <p>Tel.: 030 / 23 12 54 56</p>
C | <p>Fon +49 (0) 30 - 23125456</p>
C | <p>Telefon: 030-23125456</p>
C | <p>+49.30.23125456</p>
C | <p>Tel 030 231254-56</p>
C | <p>Telefon 030 23 125 456, Fax 030 23 125 457</p>
C | <p>0049-30-23125456</p>
P | <p>(030) 23125456</p>
C | <p>Ann, (030) 23125456</p>
- | <p>USt-IdNr. DE 030 23125456</p>
- | <p>HRB 3023125456</p>
- | <p>30.231.254,56 €</p>
- | <p>3.023.125.456</p>
- | <p>Kundennummer 03023125456</p>
- | <p>030 231254567</p>
- | <p>ISBN 3-02-312545-6</p>
C | <p>Handy: 030,23125456</p>
""",
    ),
    Group(
        "phone: spread out or part of another",
        "PL",
        Kind.PHONE,
        "+48 999 012 345",
        (),
        "text/html",
        r"""
C | <p>tel. 999 012 345</p>
C | <p>tel. 999-012-345</p>
C | <p>kom. 999012345</p>
C | <p>+48999012345</p>
C | <p>(+48) 999 012 345</p>
C | <p>48 999 012 345</p>
P | <p>999 012 345</p>
C | <p>Ann, 999 012 345</p>
C | <p>tel./fax 999 01 23 45</p>
- | <p>NIP 999-012-345-6</p>
- | <p>REGON 999012345</p>
- | <p>KRS 0999012345</p>
- | <p>999012345 zł</p>
- | <p>999 012 345 zł</p>
- | <p>konto 99 9012 3451 0000</p>
- | <p>999,012,345</p>
- | <p>999012345</p>
C | <p>telefon: 999.012.345</p>
C | <p>tel. 999 | 012 | 345</p>
""",
    ),
    Group(
        "phone: spread out or part of another",
        "FR",
        Kind.PHONE,
        "01 99 00 12 34",
        (),
        "text/html",
        r"""
C | <p>Tél. : 01.99.00.12.34</p>
P | <p>01-99-00-12-34</p>
C | <p>Ann, 01-99-00-12-34</p>
C | <p>+33 (0)1 99 00 12 34</p>
C | <p>+33.199001234</p>
P | <p>0199001234</p>
C | <p>Ann, 0199001234</p>
C | <p>Tél 01 99 001 234</p>
- | <p>SIRET 199 001 234 00012</p>
- | <p>SIREN 199 001 234</p>
- | <p>199 001 234 €</p>
- | <p>1,99001234</p>
- | <p>0.199001234</p>
- | <p>01/99/00/12/34/56</p>
C | <p>Tél: 01,99,00,12,34</p>
- | <p>01 99 00 12 35</p>
""",
    ),
    Group(
        "phone: spread out or part of another",
        "IN",
        Kind.PHONE,
        "+91 10000 12345",
        (),
        "text/html",
        r"""
C | <p>Mob: 10000 12345</p>
C | <p>Mobile 1000012345</p>
C | <p>+91-10000-12345</p>
C | <p>+91 1000 012 345</p>
C | <p>91-1000012345</p>
C | <p>(+91) 1000012345</p>
- | <p>₹1000012345</p>
- | <p>Rs. 1,000,012,345</p>
- | <p>Aadhaar 1000 0123 4567</p>
- | <p>PAN 1000012345</p>
- | <p>1,00,00,12,345</p>
C | <p>Ph: 010000-12345</p>
""",
    ),
    Group(
        "phone: spread out or part of another",
        "IE",
        Kind.PHONE,
        "020 910 0123",
        (),
        "text/html",
        r"""
C | <p>Ph 020 9100123</p>
C | <p>+353 20 9100123</p>
C | <p>00353-20-910-0123</p>
P | <p>(020) 910 0123</p>
C | <p>Ann, (020) 910 0123</p>
C | <p>Guthán: 020 910 0123</p>
- | <p>€20,910,0123</p>
- | <p>€ 20.9100123</p>
- | <p>CRO 209100123</p>
""",
    ),
    Group(
        "phone: spread out or part of another",
        "UA",
        Kind.PHONE,
        "+380 10 123 4567",
        (),
        "text/html",
        r"""
C | <p>тел. (010) 123-45-67</p>
C | <p>+38 010 123 45 67</p>
C | <p>+38(010)1234567</p>
C | <p>моб.: 010-123-45-67</p>
- | <p>ЄДРПОУ 101234567</p>
- | <p>101234567 грн</p>
C | <p>Телефон: 010|123|45|67</p>
""",
    ),
)
