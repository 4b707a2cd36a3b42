"""
Addresses: streets without a number, streets that are called by one, other houses, other towns.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted import addresses_shortened
from tests.reading.labelled.hunted.group import Group

GROUPS = (
    *addresses_shortened.GROUPS,
    Group(
        "address: streets alone, other houses and other towns",
        "GB",
        Kind.HOME_ADDRESS,
        "14 Larkspur Mews, Wexholme, ZZ99 3TL",
        (),
        "text/html",
        r"""
P | <p>Larkspur Mews residents: the road will be closed for resurfacing on 3 and 4 February. Wexholme Town Council</p>
P | <p>Burst pipe in Larkspur Mews.</p>
P | <p>Gullies cleared: Larkspur Mews, Cold Lane and High Street</p>
P | <p>Larkspur Mews, Wexholme: road closed</p>
P | <li>Larkspur Mews residents, Wexholme</li>
- | <p>16 Larkspur Mews, Wexholme</p>
- | <p>4 Larkspur Mews</p>
- | <p>14 Larkspur Mews, Otherton</p>
- | <p>14 Larkspur Mews, Otherton, ZZ99 8AA</p>
- | <p>14 Larkspur Close, Wexholme</p>
C | <p>14, Larkspur Mews</p>
C | <p>No. 14 Larkspur Mews</p>
C | <p>The Larkspurs, 14 Larkspur Mews, Wexholme</p>
C | <p>c/o Sample, 14 Larkspur Mews</p>
- | <table><tr><th>No</th><th>Street</th><th>Town</th></tr><tr><td>12</td><td>Larkspur Mews</td><td>Wexholme</td></tr></table>
- | <a href="https://maps.example/?q=16+Larkspur+Mews,+Wexholme">map</a>
C | <a href="https://maps.example/?q=14+Larkspur+Mews,+Wexholme">map</a>
- | <a href="https://maps.example/?q=14+Larkspur+Mews,+Otherton">map</a>
P | <p>Larkspur Mews 14 March street party</p>
P | <p>At 14:00 Larkspur Mews, Wexholme</p>
- | <p>14A Larkspur Mews, Wexholme</p>
C | <p>LARKSPUR MEWS, 14, WEXHOLME</p>
+address=1 | <p>7 Herring Wynd, Kinlarrach</p>
+address=1 | <p>9 Foxglove Garth, Testford, ZZ99 1AA</p>
+address=0 | <p>12 Sarah Mead, Testford Harriers</p>
+address=0 | <table><tr><th>Pos</th><th>Place</th></tr><tr><td>12</td><td>Green Lane</td></tr><tr><td>13</td><td>Church Road</td></tr></table>
+address=2 | <table><tr><th>House No</th><th>Street</th></tr><tr><td>12</td><td>Green Lane</td></tr><tr><td>13</td><td>Church Road</td></tr></table>
P | <p>The bins in Larkspur Mews are emptied on 14 March.</p>
P | <p>Meet at 14 o'clock, Larkspur Mews</p>
P | <p>£14, Larkspur Mews fete</p>
- | <p>Larkspur Mewsings</p>
- | <p>Old Larkspur Mews 14</p>
C | <p>Flat above, 14 Larkspur Mews</p>
- | <p>114 Larkspur Mews, Wexholme</p>
- | <p>141 Larkspur Mews</p>
P | <p>10-16 Larkspur Mews</p>
C | <p>12 &amp; 14 Larkspur Mews</p>
C | <p>14&nbsp;Larkspur&nbsp;Mews</p>
C | <p>14 Larkspur<br>Mews, Wexholme</p>
C | <p>14 Larks&shy;pur Mews</p>
C | <address>Avery Sample<br>14 Larkspur Mews<br>Wexholme<br>ZZ99 3TL</address>
- | <address>Avery Sample<br>16 Larkspur Mews<br>Wexholme<br>ZZ99 3TL</address>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "GB",
        Kind.HOME_ADDRESS,
        "14 Larkspur Mews, Wexholme, ZZ99 3TL",
        (),
        "text/plain",
        r"""
P | Road closures\n- Larkspur Mews (3 Feb)\n- Green Lane
C | Address: 14 Larkspur\nMews, Wexholme
C | ADR;TYPE=HOME:;;14 Larkspur Mews;Wexholme;;ZZ99 3TL;United Kingdom
- | ADR;TYPE=HOME:;;16 Larkspur Mews;Wexholme;;ZZ99 3TL;United Kingdom
- | ADR;TYPE=HOME:;;14 Larkspur Mews;Otherton;;ZZ99 8TL;United Kingdom
C | https://maps.example/place/14+Larkspur+Mews,+Wexholme+ZZ99+3TL
- | https://maps.example/place/16+Larkspur+Mews,+Wexholme
- | https://maps.example/place/14%20Larkspur%20Mews,%20Otherton
C | https://homes.example/14-larkspur-mews-wexholme
- | https://homes.example/16-larkspur-mews-wexholme
P | https://homes.example/larkspur-mews-wexholme
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "GB",
        Kind.HOME_ADDRESS,
        "14 Larkspur Mews, Wexholme, ZZ99 3TL",
        (),
        "application/json",
        r"""
C | {"number":"14","street":"Larkspur Mews","town":"Wexholme"}
- | {"number":"16","street":"Larkspur Mews","town":"Wexholme"}
- | {"number":"14","street":"Larkspur Mews","town":"Otherton"}
P | {"board": "Wexholme noticeboard", "posts": [{"n": 2, "body": "Larkspur Mews residents: the road will be closed.", "likes": 2}]}
P | {"id": 77, "title": "Larkspur Mews closed"}
- | {"number": 77, "street": "Larkspur Mews"}
- | {"no": 77, "addressLine": "Larkspur Mews", "city": "Wexholme"}
C | {"houseNumber": 14, "streetName": "Larkspur Mews"}
- | {"houseNumber": 14, "streetName": "Larkspur Mews", "town":"Otherton"}
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "GB",
        Kind.HOME_ADDRESS,
        "14 High Street, Wexholme, ZZ99 3TL",
        (),
        "text/html",
        r"""
- | <p>The High Street will be closed.</p>
P | <p>High Street, Wexholme will be closed.</p>
C | <p>14 High Street, Wexholme</p>
N | <p>14 High Street</p>
- | <p>14 High Street, Otherton</p>
- | <p>16 High St, Wexholme</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "US",
        Kind.HOME_ADDRESS,
        "94 Pecan Hollow Ct, Unit B, Marlowe Springs, TX 00741",
        (),
        "text/html",
        r"""
P | <p>HOA reminder: Pecan Hollow Ct residents, Marlowe Springs, please pull trash carts in by dusk.</p>
P | <p>Water main break on Pecan Hollow Court near the pool.</p>
- | <p>96 Pecan Hollow Ct, Marlowe Springs, TX</p>
- | <p>94 Pecan Hollow Ct, Testville, TX 00999</p>
- | <p>94 Pecan Hollow Ct, Testville, OH</p>
C | <p>94 Pecan Hollow Ct Unit B</p>
C | <p>94 PECAN HOLLOW CT # B MARLOWE SPGS TX 00741</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "US",
        Kind.HOME_ADDRESS,
        "94 Pecan Hollow Ct, Unit B, Marlowe Springs, TX 00741",
        (),
        "text/plain",
        r"""
C | 94|PECAN HOLLOW CT|B|MARLOWE SPRINGS|TX|00741
- | 96|PECAN HOLLOW CT|B|MARLOWE SPRINGS|TX|00741
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "US",
        Kind.HOME_ADDRESS,
        "4418 N Pickerel Bend Rd, Larchfield, OH 00418",
        (),
        "text/html",
        r"""
- | <p>4418 N Pickerel Bend Rd, Moose Landing, MN 00619</p>
- | <p>4418 N Pickerel Bend Rd, Moose Landing MN</p>
- | <p>4418 N Pickerel Bend Rd<br>Moose Landing, MN 00619</p>
- | <p>4418 N Pickerel Bend Rd, MN 00619</p>
- | <p>4418 N Pickerel Bend Rd 00619</p>
C | <p>4418 N Pickerel Bend Rd, Larchfield</p>
C | <p>4418 North Pickerel Bend Road, Larchfield OH</p>
C | <p>4418 Pickerel Bend Rd., Larchfield, Ohio</p>
C | <p>4418 N. PICKEREL BEND RD</p>
- | <p>4418 S Pickerel Bend Rd, Larchfield</p>
- | <p>4419 N Pickerel Bend Rd, Larchfield</p>
- | <p>4418 N Pickerel Bend Dr, Larchfield</p>
+address=2 | <table><tr><td>812 Quail Feather Ln</td></tr><tr><td>90 Blue Heron Trl</td></tr></table>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "US",
        Kind.HOME_ADDRESS,
        "4418 N Pickerel Bend Rd, Larchfield, OH 00418",
        (),
        "application/json",
        r"""
- | {"address1":"4418 N Pickerel Bend Rd","city":"Moose Landing","state":"MN"}
- | {"address1":"4418 N Pickerel Bend Rd","state":"MN","zip":"00619"}
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "US",
        Kind.HOME_ADDRESS,
        "4418 N Pickerel Bend Rd, Larchfield, OH 00418",
        (),
        "text/plain",
        r"""
C | SITUS_NUM|SITUS_DIR|SITUS_STREET|UNIT|CITY|ST|ZIP\n4418|N|PICKEREL BEND RD||LARCHFIELD|OH|00418
- | SITUS_NUM|SITUS_DIR|SITUS_STREET|UNIT|CITY|ST|ZIP\n4420|N|PICKEREL BEND RD||LARCHFIELD|OH|00418
- | SITUS_NUM|SITUS_DIR|SITUS_STREET|UNIT|CITY|ST|ZIP\n4418|N|PICKEREL BEND RD||MOOSE LANDING|MN|00619
+address=1 | SITUS_NUM|SITUS_DIR|SITUS_STREET|UNIT|CITY|ST|ZIP\n4418|N|PICKEREL BEND RD||LARCHFIELD|OH|00418\n812|E|QUAIL FEATHER LN|4|LARCHFIELD|OH|00418
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "IN",
        Kind.HOME_ADDRESS,
        "No. 47, 3rd Cross Street, Mayil Nagar, Kadalpuram 000652",
        (),
        "text/html",
        r"""
- | <p>No. 47, 13th Cross Street, Mayil Nagar: water tanker 9 a.m. No. 74, 3rd Cross Street: 10 a.m.</p>
P | <p>No current on 3rd Cross Street, Mayil Nagar, Kadalpuram from 10 to 2 for maintenance.</p>
C | <p>No. 47, 3rd Cross Street, Mayil Nagar, Kadalpuram</p>
C | <p>47, 3rd Cross St., Mayil Nagar, Kadalpuram - 000 652</p>
C | <p>Door No. 47, 3rd Cross St., Mayil Nagar, Kadalpuram - 000 652</p>
C | <p>#47, III Cross Street, Mayil Nagar</p>
C | <p>47, Third Cross Street, Mayil Nagar, Kadalpuram</p>
- | <p>47, 4th Cross Street, Mayil Nagar, Kadalpuram</p>
- | <p>47, 3rd Main Street, Mayil Nagar, Kadalpuram</p>
- | <p>48, 3rd Cross Street, Mayil Nagar, Kadalpuram</p>
- | <p>No. 74, 3rd Cross Street, Mayil Nagar</p>
- | <p>No. 47, 3rd Cross Street, Anna Colony, Otherpet 000111</p>
C | <p>Plot No 47, 3rd Cross Street, Mayil Nagar, Kadalpuram-000652</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "IN",
        Kind.HOME_ADDRESS,
        "22 Third Cross Street, Malligai Nagar, Vellanpet 000614",
        (),
        "text/html",
        r"""
C | <p>Door No. 22, 3rd Cross St., Malligai Nagar, Vellanpet - 000 614</p>
C | <p>22, 3rd Cross Street, Malligai Nagar</p>
- | <p>22, 13th Cross Street, Malligai Nagar</p>
- | <p>22, 2nd Cross Street, Malligai Nagar</p>
P | <p>No supply on 3rd Cross Street, Malligai Nagar, Vellanpet</p>
- | <p>Door No. 32, 3rd Cross St., Malligai Nagar, Vellanpet - 000 614</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "DE",
        Kind.HOME_ADDRESS,
        "Am Krötenteich 19b, 00382 Niederflausch",
        (),
        "text/html",
        r"""
C | <p>Frau Friederike Bröselkamp, Niederflausch, Am Krötenteich 19b – 50 €</p>
C | <p>Niederflausch, Am Krötenteich 19b</p>
C | <p>Am Krötenteich 19 b, 00382 Niederflausch</p>
- | <p>Am Krötenteich 19a, 00382 Niederflausch</p>
- | <p>Am Krötenteich 9b, 00382 Niederflausch</p>
- | <p>Am Krötenteich 19b, 00555 Oberdorf</p>
P | <p>Am Krötenteich wird gebaut. Niederflausch</p>
P | <p>Grillfest Am Krötenteich, 19.00 Uhr</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "DE",
        Kind.HOME_ADDRESS,
        "Am Krötenteich 19b, 00382 Niederflausch",
        (),
        "application/json",
        r"""
- | {"strasse":"Am Krötenteich","hausnummer":"21","ort":"Niederflausch"}
C | {"strasse":"Am Krötenteich","hausnummer":"19b","ort":"Niederflausch"}
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "DE",
        Kind.HOME_ADDRESS,
        "Lindenhofweg 3b, 00655 Klein Sütten",
        (),
        "text/html",
        r"""
P | <p>Straßenfest im Lindenhofweg, 00655 Klein Sütten</p>
P | <p>Straßenfest im Lindenhofweg am Samstag</p>
P | <p>Sperrung des Lindenhofwegs in Klein Sütten</p>
- | <p>Lindenhofweg 5, Klein Sütten</p>
- | <p>Lindenhofweg, 00111 Otterndorf</p>
- | <p>Lindenhofstraße 3b, Klein Sütten</p>
C | <p>Lindenhofweg 3 b</p>
C | <p>Lindenhofweg 3b – 20 €</p>
- | <p>Lindenhofweg 3b, 00111 Otterndorf</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "DE",
        Kind.HOME_ADDRESS,
        "Hauptstraße 7, 00655 Klein Sütten",
        (),
        "text/html",
        r"""
- | <p>Baustelle in der Hauptstraße</p>
P | <p>Baustelle in der Hauptstraße, Klein Sütten</p>
C | <p>Hauptstr. 7, Klein Sütten</p>
- | <p>Hauptstr. 7, Otterndorf</p>
- | <p>Hauptstr. 9, Klein Sütten</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "PL",
        Kind.HOME_ADDRESS,
        "ul. Bociania 24/5, 00-989 Wiklinowo",
        (),
        "text/html",
        r"""
P | <p>Zgłoszenie z ul. Bocianiej w Wiklinowie</p>
P | <p>Awaria na ul. Bocianiej</p>
- | <p>ul. Bociania 26/5, Wiklinowo</p>
- | <p>ul. Bociania 24/5, 00-111 Kaczorów</p>
C | <p>ul. Bociania 24 m. 5</p>
C | <p>Bociania 24/5, 00-989 Wiklinowo</p>
C | <p>ul. Bociania 24 lok. 5, Wiklinowo</p>
N | <p>ul. Bociania 24/6, Wiklinowo</p>
C | <p>przy ul. Bocianiej 24/5 w Wiklinowie</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "PL",
        Kind.HOME_ADDRESS,
        "ul. Bociania 24/5, 00-989 Wiklinowo",
        (),
        "application/json",
        r"""
- | {"ulica":"Bociania","nr_domu":"26","nr_lokalu":"5","miejscowosc":"Wiklinowo"}
C | {"ulica":"Bociania","nr_domu":"24","nr_lokalu":"5","miejscowosc":"Wiklinowo"}
- | {"ulica":"Bociania","nr_domu":"24","nr_lokalu":"5","miejscowosc":"Kaczorów"}
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "IL",
        Kind.HOME_ADDRESS,
        "רחוב הכלנית 18, נווה דמיון",
        (),
        "text/html",
        r"""
C | <p>כתובת: הכלנית 18, נווה דמיון</p>
C | <p>רחוב הכלנית 18, נווה דמיון</p>
C | <p>רח' הכלנית 18 נווה דמיון</p>
- | <p>רחוב הכלנית 19, נווה דמיון</p>
- | <p>רחוב הכלנית 8, נווה דמיון</p>
- | <p>רחוב הכלנית 18, עיר אחרת</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "IL",
        Kind.HOME_ADDRESS,
        "הכלנית 18, נווה דמיון",
        (),
        "text/html",
        r"""
C | <p>כתובת: הכלנית 18, נווה דמיון</p>
C | <p>רחוב הכלנית 18, נווה דמיון</p>
- | <p>רחוב הכלנית 28, נווה דמיון</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "EG",
        Kind.HOME_ADDRESS,
        "١٢ شارع الياسمين، مدينة الخيال",
        (),
        "text/html",
        r"""
C | <p>العنوان: 12 شارع الياسمين، مدينة الخيال</p>
C | <p>١٢ شارع الياسمين</p>
C | <p>شارع الياسمين 12، مدينة الخيال</p>
C | <p>شارع الياسمين رقم ١٢، مدينة الخيال</p>
- | <p>14 شارع الياسمين، مدينة الخيال</p>
- | <p>١٢٢ شارع الياسمين، مدينة الخيال</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "EG",
        Kind.HOME_ADDRESS,
        "شارع الياسمين 12، مدينة الخيال",
        (),
        "text/html",
        r"""
C | <p>12 شارع الياسمين، مدينة الخيال</p>
C | <p>شارع الياسمين ١٢، مدينة الخيال</p>
- | <p>شارع الياسمين 21، مدينة الخيال</p>
- | <p>شارع النرجس 12، مدينة الخيال</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "GR",
        Kind.HOME_ADDRESS,
        "Οδός Κυπαρισσιών 19, 000 45 Φαντασίας",
        (),
        "text/html",
        r"""
C | <p>Κυπαρισσιών 19, Φαντασία</p>
C | <p>οδ. Κυπαρισσιών 19, Τ.Κ. 000 45</p>
- | <p>Κυπαρισσιών 21, Φαντασίας</p>
P | <p>Διακοπή νερού στην οδό Κυπαρισσιών</p>
- | <p>Οδός Κυπαρισσιών 19, Άλλη Πόλη</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "UA",
        Kind.HOME_ADDRESS,
        "вул. Вигадана 15, кв. 4, Світанкове",
        (),
        "text/html",
        r"""
C | <p>вул. Вигадана, 15, кв. 4, м. Світанкове</p>
C | <p>вулиця Вигадана, буд. 15</p>
- | <p>вул. Вигадана, 17, м. Світанкове</p>
- | <p>вул. Вигадана, 15, м. Інше</p>
N | <p>вул. Вигадана, 15, кв. 5</p>
P | <p>Ремонт на вулиці Вигаданій</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "UA",
        Kind.HOME_ADDRESS,
        "вул. Вигадана 15, кв. 4, Світанкове",
        (),
        "application/json",
        r"""
- | {"street":"вул. Вигадана","house":"17","city":"Світанкове"}
C | {"street":"вул. Вигадана","house":"15","city":"Світанкове"}
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "BG",
        Kind.HOME_ADDRESS,
        "бул. „Измислен“ 15, 0000 Селище",
        (),
        "text/html",
        r"""
C | <p>бул. Измислен 15, Селище</p>
C | <p>бул. "Измислен" № 15, гр. Селище</p>
- | <p>бул. Измислен 17, Селище</p>
- | <p>ул. Измислен 15, Селище</p>
- | <p>бул. Измислен 15, Другово</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "RS",
        Kind.HOME_ADDRESS,
        "Улица Измишљена 15, Селиште",
        (),
        "text/html",
        r"""
C | <p>Измишљена 15, Селиште</p>
C | <p>ул. Измишљена бр. 15</p>
- | <p>Измишљена 25, Селиште</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "IN",
        Kind.HOME_ADDRESS,
        "१२ कल्पना मार्ग, मायानगर",
        (),
        "text/html",
        r"""
C | <p>पता: 12 कल्पना मार्ग, मायानगर</p>
C | <p>मकान नं. 12, कल्पना मार्ग, मायानगर</p>
- | <p>14 कल्पना मार्ग, मायानगर</p>
- | <p>12 कल्पना मार्ग, दूसरानगर</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "ES",
        Kind.HOME_ADDRESS,
        "Calle del Mirlo 12, 3.º B, 00123 Villanogal",
        (),
        "text/html",
        r"""
- | <p>C/ del Mirlo 14, 00123 Villanogal</p>
- | <p>Calle del Mirlo, 14, 3º B</p>
C | <p>C/ del Mirlo, 12, 3º B</p>
C | <p>c/ Mirlo nº 12, Villanogal</p>
C | <p>C/Mirlo 12 - 3B, 00123 Villanogal</p>
P | <p>Corte de agua en la calle del Mirlo</p>
- | <p>Calle del Mirlo 12, 00999 Otraciudad</p>
- | <p>Avenida del Mirlo 12, Villanogal</p>
- | <table><tr><th>Calle</th><th>Número</th><th>Municipio</th></tr><tr><td>Calle del Mirlo</td><td>14</td><td>Villanogal</td></tr></table>
- | <a href="https://maps.example/?q=Calle+del+Mirlo+14,+Villanogal">mapa</a>
- | <dl><dt>Calle</dt><dd>Calle del Mirlo</dd><dt>Número</dt><dd>14</dd></dl>
C | <dl><dt>Calle</dt><dd>Calle del Mirlo</dd><dt>Número</dt><dd>12</dd></dl>
P | <p>Calle del Mirlo, 12 de mayo: fiesta</p>
P | <p>Mercadillo en la calle del Mirlo, 12 h</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "ES",
        Kind.HOME_ADDRESS,
        "Calle del Mirlo 12, 3.º B, 00123 Villanogal",
        (),
        "application/json",
        r"""
- | {"calle":"Calle del Mirlo","numero":"14","cp":"00123","ciudad":"Villanogal"}
- | {"via":"Mirlo","numero":"14"}
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "ES",
        Kind.HOME_ADDRESS,
        "Calle del Mirlo 12, 3.º B, 00123 Villanogal",
        (),
        "text/plain",
        r"""
- | calle;numero;cp\nCalle del Mirlo;14;00123
C | calle;numero;cp\nCalle del Mirlo;12;00123
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "ES",
        Kind.HOME_ADDRESS,
        "Avda. de los Tilos 45, esc. 2, 4.º A, 00111 Puebla Falsa",
        (),
        "text/html",
        r"""
C | <p>Av. de los Tilos, 45, Puebla Falsa</p>
C | <p>Avenida Los Tilos nº45 esc 2 4A</p>
- | <p>Avda. de los Tilos 54, Puebla Falsa</p>
- | <p>Avda. de los Tilos 45, Madrigal Falso</p>
- | <p>Calle de los Tilos 45, Puebla Falsa</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "IT",
        Kind.HOME_ADDRESS,
        "Via dei Glicini 8, 00199 Borgofinto",
        (),
        "text/html",
        r"""
- | <p>Via dei Glicini 10, 00199 Borgofinto</p>
C | <p>V. dei Glicini n. 8</p>
C | <p>via Glicini, 8 - Borgofinto</p>
- | <p>Via dei Glicini 8, 00188 Altrove</p>
- | <p>Viale dei Glicini 8, Borgofinto</p>
P | <p>Lavori in via dei Glicini</p>
P | <p>Via dei Glicini, ore 8</p>
P | <p>Via dei Glicini, 8 euro</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "IT",
        Kind.HOME_ADDRESS,
        "Via dei Glicini 8, 00199 Borgofinto",
        (),
        "application/json",
        r"""
- | {"indirizzo":"Via dei Glicini","civico":"10","comune":"Borgofinto"}
C | {"indirizzo":"Via dei Glicini","civico":"8","comune":"Borgofinto"}
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "IT",
        Kind.HOME_ADDRESS,
        "Via dei Glicini 8, 00199 Borgofinto",
        (),
        "text/plain",
        r"""
- | via,civico,cap\nVia dei Glicini,10,00199
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "IT",
        Kind.HOME_ADDRESS,
        "Viale Aurora 21/B, 00177 Borgofinto",
        (),
        "text/html",
        r"""
C | <p>V.le Aurora 21/B</p>
C | <p>v.le Aurora 21B, Borgofinto</p>
- | <p>V.le Aurora 21/C</p>
- | <p>Via Aurora 21/B, Borgofinto</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "NL",
        Kind.HOME_ADDRESS,
        "Merelhof 23, 0012 ZZ Nergenshuizen",
        (),
        "text/html",
        r"""
- | <p>Merelhof 25, Nergenshuizen</p>
C | <p>Merelhof 23, 0012ZZ</p>
- | <p>Merelhof 23a, Nergenshuizen</p>
- | <p>Merelstraat 23, Nergenshuizen</p>
P | <p>Werkzaamheden in het Merelhof</p>
- | <table><tr><th>Straat</th><th>Huisnr</th></tr><tr><td>Merelhof</td><td>25</td></tr></table>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "NL",
        Kind.HOME_ADDRESS,
        "Merelhof 23, 0012 ZZ Nergenshuizen",
        (),
        "application/json",
        r"""
- | {"straat":"Merelhof","huisnummer":"25","plaats":"Nergenshuizen"}
C | {"straat":"Merelhof","huisnummer":"23","plaats":"Nergenshuizen"}
- | {"straat":"Merelhof","huisnummer":23,"toevoeging":"","plaats":"Elderstad"}
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "NL",
        Kind.HOME_ADDRESS,
        "Merelhof 23, 0012 ZZ Nergenshuizen",
        (),
        "text/plain",
        r"""
- | straat,huisnr,postcode\nMerelhof,25,0012 ZZ
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "SE",
        Kind.HOME_ADDRESS,
        "Blåklintsvägen 7, 000 12 Fantasiköping",
        (),
        "text/html",
        r"""
- | <p>Blåklintsvägen 9, Fantasiköping</p>
C | <p>Blåklintsv. 7</p>
C | <p>Blåklintsvägen 7 lgh 1102</p>
- | <p>Blåklintsgatan 7, Fantasiköping</p>
- | <p>Blåklintsvägen 7, 000 99 Annanstad</p>
P | <p>Vattenläcka på Blåklintsvägen</p>
P | <p>Vattenläcka på Blåklintsvägen, Fantasiköping kl 7</p>
- | <table><tr><th>Gata</th><th>Nr</th></tr><tr><td>Blåklintsvägen</td><td>9</td></tr></table>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "SE",
        Kind.HOME_ADDRESS,
        "Blåklintsvägen 7, 000 12 Fantasiköping",
        (),
        "application/json",
        r"""
- | {"gata":"Blåklintsvägen","nr":"9","ort":"Fantasiköping"}
C | {"gata":"Blåklintsvägen","nr":"7","ort":"Fantasiköping"}
- | {"adress":"Blåklintsvägen 9","postort":"Fantasiköping"}
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "SE",
        Kind.HOME_ADDRESS,
        "Blåklintsvägen 7, 000 12 Fantasiköping",
        (),
        "text/plain",
        r"""
- | gata;nr;postnr;ort\nBlåklintsvägen;9;000 12;Fantasiköping
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "NO",
        Kind.HOME_ADDRESS,
        "Lupinveien 14 B, 0001 Innbilt",
        (),
        "text/html",
        r"""
C | <p>Lupinvn. 14B</p>
C | <p>Lupinveien 14b, 0001 Innbilt</p>
- | <p>Lupinveien 14 A, Innbilt</p>
- | <p>Lupinveien 16 B</p>
- | <p>Lupinveien 14 B, 0002 Ekstern</p>
P | <p>Dugnad i Lupinveien lørdag</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "DK",
        Kind.HOME_ADDRESS,
        "Lærkesangsvej 5, 2. tv., 0099 Opfundet",
        (),
        "text/html",
        r"""
C | <p>Lærkesangsvej 5, 2.tv, 0099 Opfundet</p>
C | <p>Lærkesangsvej 5 2 tv</p>
- | <p>Lærkesangsvej 15, 2. tv</p>
- | <p>Lærkesangsvej 5, 0088 Andetsted</p>
P | <p>Loppemarked på Lærkesangsvej</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "DK",
        Kind.HOME_ADDRESS,
        "Lærkesangsvej 5, 2. tv., 0099 Opfundet",
        (),
        "application/json",
        r"""
- | {"vejnavn":"Lærkesangsvej","husnr":"7","postnr":"0099"}
C | {"vejnavn":"Lærkesangsvej","husnr":"5","postnr":"0099"}
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "FI",
        Kind.HOME_ADDRESS,
        "Kielokuja 3 B 12, 00009 Satula",
        (),
        "text/html",
        r"""
C | <p>Kielokuja 3 B 12, 00009 SATULA</p>
C | <p>Kielokuja 3 B</p>
- | <p>Kielokuja 5 B 12</p>
- | <p>Kielotie 3 B 12, Satula</p>
- | <p>Kielokuja 3 B 12, 00008 Muualla</p>
P | <p>Katutyöt Kielokujalla</p>
P | <p>Kielokuja suljettu maanantaina</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "FR",
        Kind.HOME_ADDRESS,
        "12 bis rue des Lilas Bleus, 00123 Villefeinte",
        (),
        "text/html",
        r"""
C | <p>12bis, rue des Lilas Bleus</p>
C | <p>12 B rue des Lilas Bleus 00123 VILLEFEINTE</p>
- | <p>12 ter rue des Lilas Bleus, Villefeinte</p>
N | <p>12 rue des Lilas Bleus, Villefeinte</p>
- | <p>14 bis rue des Lilas Bleus</p>
- | <p>12 bis rue des Lilas Bleus, 00555 Ailleurs</p>
- | <p>12 bis avenue des Lilas Bleus, Villefeinte</p>
P | <p>Travaux rue des Lilas Bleus le 12</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "FR",
        Kind.HOME_ADDRESS,
        "12 bis rue des Lilas Bleus, 00123 Villefeinte",
        (),
        "text/plain",
        r"""
- | numero;voie;cp;ville\n14;rue des Lilas Bleus;00123;Villefeinte
C | numero;voie;cp;ville\n12 bis;rue des Lilas Bleus;00123;Villefeinte
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "FR",
        Kind.HOME_ADDRESS,
        "7 chemin du Moulin Rose, 00456 Saint-Fictif",
        (),
        "text/html",
        r"""
C | <p>7, ch. du Moulin Rose</p>
C | <p>7 chem du Moulin Rose 00456 ST FICTIF</p>
- | <p>17 chemin du Moulin Rose</p>
- | <p>7 impasse du Moulin Rose</p>
P | <p>Le chemin du Moulin Rose sera fermé</p>
P | <p>Chemin du Moulin Rose, 7 h</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "PT",
        Kind.HOME_ADDRESS,
        "Rua das Andorinhas, 34, 2.º Esq., 0000-123 Vila Inventada",
        (),
        "text/html",
        r"""
C | <p>R. das Andorinhas 34 2º esq</p>
C | <p>R. Andorinhas, n.º 34, Vila Inventada</p>
- | <p>Rua das Andorinhas, 36, Vila Inventada</p>
- | <p>Travessa das Andorinhas, 34, Vila Inventada</p>
- | <p>Rua das Andorinhas, 34, 0000-999 Outra Terra</p>
P | <p>Obras na Rua das Andorinhas</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "PT",
        Kind.HOME_ADDRESS,
        "Rua das Andorinhas, 34, 2.º Esq., 0000-123 Vila Inventada",
        (),
        "application/json",
        r"""
- | {"logradouro":"Rua das Andorinhas","numero":"36","cidade":"Vila Inventada"}
C | {"logradouro":"Rua das Andorinhas","numero":"34","cidade":"Vila Inventada"}
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "BR",
        Kind.HOME_ADDRESS,
        "Rua Sabiá-Laranjeira, 210, apto 31, Jardim Fictício, Cidade Nova - SP, 00000-012",
        (),
        "text/html",
        r"""
C | <p>R. Sabiá Laranjeira, 210 ap. 31</p>
C | <p>Rua Sabiá-Laranjeira nº 210 - Jardim Fictício</p>
- | <p>Rua Sabiá-Laranjeira, 220</p>
- | <p>Rua Sabiá, 210</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "CZ",
        Kind.HOME_ADDRESS,
        "Pomněnková 1234/8, 000 01 Vymyšlenice",
        (),
        "text/html",
        r"""
C | <p>Pomněnková 8, Vymyšlenice</p>
- | <p>Pomněnková 1235/10, Vymyšlenice</p>
- | <p>Pomněnková 1234/8, 000 02 Jinde</p>
P | <p>uzavírka ulice Pomněnková</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "SK",
        Kind.HOME_ADDRESS,
        "Fialková ulica 17, 000 01 Vymyslené",
        (),
        "text/html",
        r"""
C | <p>Fialková 17, Vymyslené</p>
C | <p>Fialková ul. č. 17</p>
- | <p>Fialková 71, Vymyslené</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "HU",
        Kind.HOME_ADDRESS,
        "Pipacs utca 12. II. em. 5., 0001 Képzelt",
        (),
        "text/html",
        r"""
C | <p>Pipacs u. 12. 2/5</p>
C | <p>0001 Képzelt, Pipacs utca 12.</p>
- | <p>0001 Képzelt, Pipacs utca 14.</p>
- | <p>Pipacs út 12., Képzelt</p>
- | <p>0002 Máshol, Pipacs utca 12.</p>
P | <p>Csőtörés a Pipacs utcában</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "RO",
        Kind.HOME_ADDRESS,
        "Str. Ciocârliei nr. 9, bl. A2, ap. 14, Inventata",
        (),
        "text/html",
        r"""
C | <p>Str. Ciocarliei 9, Inventata</p>
C | <p>strada Ciocârliei, nr. 9, bl. A2, sc. 1, ap. 14</p>
- | <p>Str. Ciocârliei nr. 19, Inventata</p>
- | <p>Str. Ciocârliei nr. 9, Altundeva</p>
- | <p>Bd. Ciocârliei nr. 9, Inventata</p>
P | <p>Lucrări pe strada Ciocârliei</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "TR",
        Kind.HOME_ADDRESS,
        "Menekşe Sokak No: 14 Daire: 3, Hayalköy",
        (),
        "text/html",
        r"""
C | <p>Menekşe Sok. No:14 D:3 Hayalköy</p>
C | <p>Menekşe Sk. 14/3, Hayalköy</p>
- | <p>Menekşe Sokak No: 16 Hayalköy</p>
- | <p>Menekşe Caddesi No: 14, Hayalköy</p>
P | <p>Menekşe Sokak'ta su kesintisi</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "AT",
        Kind.HOME_ADDRESS,
        "Rotkehlchengasse 5/2/14, 0001 Erfunden",
        (),
        "text/html",
        r"""
C | <p>Rotkehlcheng. 5/2/14</p>
C | <p>Rotkehlchengasse 5, Stiege 2, Top 14</p>
- | <p>Rotkehlchengasse 15, Erfunden</p>
- | <p>Rotkehlchengasse 5, 0002 Woanders</p>
P | <p>Kanalarbeiten in der Rotkehlchengasse</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "BE",
        Kind.HOME_ADDRESS,
        "Meidoornlaan 41 bus 3, 0000 Verzonnen",
        (),
        "text/html",
        r"""
C | <p>Meidoornlaan 41/3, 0000 Verzonnen</p>
C | <p>Meidoornlaan 41 b 3</p>
- | <p>Meidoornlaan 43, Verzonnen</p>
- | <p>Meidoornstraat 41, Verzonnen</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "IE",
        Kind.HOME_ADDRESS,
        "23 Fuchsia Drive, Ballyfiction, Co. Sligo, F00 ZZ99",
        (),
        "text/html",
        r"""
C | <p>23 Fuchsia Dr, Ballyfiction</p>
C | <p>23, Fuchsia Drive, F00ZZ99</p>
- | <p>32 Fuchsia Drive, Ballyfiction</p>
- | <p>23 Fuchsia Drive, Dunfiction, Co. Mayo</p>
P | <p>Parking in Fuchsia Drive</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "AU",
        Kind.HOME_ADDRESS,
        "5/14 Wattlebird Cres, Fakeville NSW 0200",
        (),
        "text/html",
        r"""
C | <p>5/14 Wattlebird Crescent</p>
C | <p>Unit 5, 14 Wattlebird Cres, Fakeville</p>
N | <p>4/14 Wattlebird Cres, Fakeville</p>
- | <p>14 Wattlebird Cres, Elsewhere QLD 0300</p>
- | <p>5/16 Wattlebird Cres, Fakeville</p>
- | <p>5/14 Wattlebird Rd, Fakeville</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "CA",
        Kind.HOME_ADDRESS,
        "204-88 Loonsong Trail, Madeupton, ON X0X 0X0",
        (),
        "text/html",
        r"""
C | <p>88 Loonsong Trail Unit 204</p>
C | <p>204 - 88 Loonsong Trl, Madeupton</p>
- | <p>204-86 Loonsong Trail, Madeupton</p>
- | <p>88 Loonsong Trail, Elsewhereton, ON X9X 9X9</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "MX",
        Kind.HOME_ADDRESS,
        "Calle Colibrí 118, Col. Jardines Falsos, 00010 Ciudad Ficticia",
        (),
        "text/html",
        r"""
C | <p>Colibrí #118, Col. Jardines Falsos</p>
C | <p>C. Colibrí No. 118, Jardines Falsos</p>
- | <p>Calle Colibrí 181, Jardines Falsos</p>
- | <p>Calle Colibrí 118, Col. Centro Lejano, 00099 Otra Ciudad</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "GB",
        Kind.HOME_ADDRESS,
        "Flat 2/1, 63 Thistlecombe Terrace, Kinlarrach, ZZ99 4QE",
        (),
        "text/html",
        r"""
C | <p>2/1, 63 Thistlecombe Terrace</p>
C | <p>63 Thistlecombe Ter, Flat 2/1</p>
C | <p>63 Thistlecombe Tce, Kinlarrach</p>
- | <p>65 Thistlecombe Terrace, Kinlarrach</p>
- | <p>63 Thistlecombe Gardens, Kinlarrach</p>
P | <p>Thistlecombe Terrace gritted</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "GB",
        Kind.HOME_ADDRESS,
        "7 Herring Wynd, Kinlarrach, ZZ99 4AX",
        (),
        "text/html",
        r"""
C | <p>7, Herring Wynd</p>
C | <p>The house at 7 Herring Wynd, Kinlarrach</p>
- | <p>9 Herring Wynd, Kinlarrach</p>
- | <p>7 Herring Row, Kinlarrach</p>
P | <p>Herring Wynd closed</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "GB",
        Kind.HOME_ADDRESS,
        "3 Foxglove Garth, Testford",
        (),
        "text/html",
        r"""
C | <p>3 Foxglove Garth</p>
- | <p>5 Foxglove Garth, Testford</p>
- | <p>3 Foxglove Croft, Testford</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "GB",
        Kind.HOME_ADDRESS,
        "Rose Cottage, Back Lane, Testford, ZZ99 9ZZ",
        (),
        "text/html",
        r"""
C | <p>Rose Cottage, Back Lane, Testford</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "US",
        Kind.HOME_ADDRESS,
        "PO Box 412, Larchfield, OH 00418",
        (),
        "text/html",
        r"""
C | <p>P.O. Box 412, Larchfield, OH</p>
- | <p>PO Box 413, Larchfield</p>
- | <p>PO Box 412, Elsewhere, TX 00777</p>
C | <p>P.O. Box 412, Larchfield, OH 00418</p>
C | <p>PO BOX 412 LARCHFIELD OH</p>
- | <p>PO Box 4120, Larchfield</p>
- | <p>PO Box 414, Larchfield</p>
- | <p>PO Box 412, Fernville, TX 00777</p>
N | <p>PO Box 412</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "US",
        Kind.HOME_ADDRESS,
        "RR 2 Box 45, Larchfield, OH 00418",
        (),
        "text/html",
        r"""
C | <p>RR 2, Box 45, Larchfield</p>
- | <p>RR 2 Box 46, Larchfield</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "US",
        Kind.HOME_ADDRESS,
        "12 1/2 Juniper Notch Ln, Larchfield, OH 00418",
        (),
        "text/html",
        r"""
C | <p>12 1/2 Juniper Notch Lane, Larchfield</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "DE",
        Kind.HOME_ADDRESS,
        "Dorfstraße 5-7, 00222 Erdacht",
        (),
        "text/html",
        r"""
C | <p>Dorfstr. 5-7, Erdacht</p>
C | <p>Dorfstraße 5–7, 00222 Erdacht</p>
- | <p>Dorfstraße 9, Erdacht</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "GB",
        Kind.HOME_ADDRESS,
        "14 Larkspur Mews, Wexholme, ZZ99 3TL",
        (),
        "text/csv",
        r"""
+address=1 | "Ref","Petitioner","Address","Postcode"\n"PE0412/1","Dr. Fola","14 Larkspur Mews, Wexholme","ZZ99 3TL"\n"PE0412/2","Mr. Euan Strathglow","7 Herring Wynd, Kinlarrach","ZZ99 4AX"
+address=1 | OWNER|PARCEL|SITUS_NUM|SITUS_DIR|SITUS_STREET|UNIT|CITY|ST|ZIP\nLANGHORNE KOFI|31-0045-17|4420|N|PICKEREL BEND RD|3|LARCHFIELD|OH|00452
+address=0 | pos;street\n12;Green Lane\n13;Church Road
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "GB",
        Kind.HOME_ADDRESS,
        "7 Church Road, Testford, ZZ99 9ZZ",
        (),
        "text/html",
        r"""
- | <p>Roadworks in Church Road</p>
P | <p>Roadworks in Church Road, Testford</p>
- | <p>Church Road, Otherton</p>
- | <p>Church Road, Otherton. Testford fair is on Sunday.</p>
- | <p>7 Church Road, Otherton</p>
- | <p>7 Church Road, Otherton ZZ99 8AA</p>
C | <p>7 Church Rd, Testford</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "US",
        Kind.HOME_ADDRESS,
        "1716 W Juniper Hollow Dr, Carrowmoor, OH 00418",
        (),
        "text/html",
        r"""
- | <p>1716 W Juniper Hollow Dr, Carrowmoor, TX 00418</p>
- | <p>1716 W Juniper Hollow Dr, Carrowmoor, TX 00777</p>
C | <p>1716 West Juniper Hollow Drive Carrowmoor OH</p>
- | <p>1716 E Juniper Hollow Dr, Carrowmoor</p>
- | <p>1716 W Juniper Hollow Ct, Carrowmoor</p>
- | <p>1718 W Juniper Hollow Dr</p>
P | <p>Juniper Hollow Dr. closed</p>
P | <p>W Juniper Hollow Dr, Carrowmoor: paving</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "US",
        Kind.HOME_ADDRESS,
        "1716 W Juniper Hollow Dr, Carrowmoor, OH 00418",
        (),
        "text/plain",
        r"""
C | 1716 W JUNIPER HOLLOW DR | CARROWMOOR | OH | 00418
- | 1718 W JUNIPER HOLLOW DR | CARROWMOOR | OH | 00418
- | 1716 W JUNIPER HOLLOW DR | ELSEWHERE | TX | 00777
- | 1716,W,JUNIPER HOLLOW,CT,CARROWMOOR,OH
C | 1716,W,JUNIPER HOLLOW,DR,CARROWMOOR,OH
- | 1718,W,JUNIPER HOLLOW,DR,CARROWMOOR,OH
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "US",
        Kind.HOME_ADDRESS,
        "300 42nd Street, Larchfield, OH 00418",
        (),
        "text/html",
        r"""
C | <p>300 42nd St, Larchfield</p>
- | <p>300 43rd St, Larchfield</p>
- | <p>300 142nd St, Larchfield</p>
- | <p>302 42nd St, Larchfield</p>
- | <p>300 42nd Ave, Larchfield</p>
P | <p>42nd Street, Larchfield is closed</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "US",
        Kind.HOME_ADDRESS,
        "3 3rd Avenue, Larchfield, OH 00418",
        (),
        "text/html",
        r"""
C | <p>3 3rd Ave, Larchfield</p>
- | <p>13 3rd Ave, Larchfield</p>
P | <p>3rd Avenue, Larchfield, closed</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "US",
        Kind.HOME_ADDRESS,
        "512 Fifth Street, Larchfield, OH 00418",
        (),
        "text/html",
        r"""
C | <p>512 5th St, Larchfield</p>
- | <p>512 6th St, Larchfield</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "IN",
        Kind.HOME_ADDRESS,
        "Flat No. 4B, Kalpana Apartments, 7th Main Road, Mayanagar, Testpur 000561",
        (),
        "text/html",
        r"""
C | <p>4B, Kalpana Apartments, 7th Main Rd, Mayanagar</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "IN",
        Kind.HOME_ADDRESS,
        "H.No. 4-12/7, Gulmohar Colony, Testpur 000500",
        (),
        "text/html",
        r"""
C | <p>4-12/7, Gulmohar Colony, Testpur</p>
C | <p>House No 4-12/7 Gulmohar Colony</p>
- | <p>4-12/8, Gulmohar Colony, Testpur</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "IN",
        Kind.HOME_ADDRESS,
        "12/3, Ashoka Marg, Testpur 000500",
        (),
        "text/html",
        r"""
C | <p>12/3 Ashoka Marg, Testpur - 000500</p>
- | <p>14/3 Ashoka Marg, Testpur</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "DE",
        Kind.HOME_ADDRESS,
        "Wiesenpfad 12, 00111 Otterndorf",
        (),
        "text/html",
        r"""
C | <p>00111 Otterndorf, Wiesenpfad 12</p>
C | <p>Otterndorf, Wiesenpfad 12: 20 €</p>
C | <p>Wiesenpfad 12 (Otterndorf)</p>
- | <p>00222 Klein Sütten, Wiesenpfad 12</p>
- | <p>Klein Sütten, Wiesenpfad 14</p>
P | <p>Wiesenpfad, 12 Uhr</p>
P | <p>Wiesenpfad 12 Uhr</p>
- | <p>Wiesenpfad 12 a, Otterndorf</p>
C | <p>Wiesenpfad 12 – 14 Uhr bis 16 Uhr geöffnet</p>
P | <p>Wiesenpfad 10-14</p>
C | <p>Wohnhaft: Wiesenpfad 12 in Otterndorf</p>
- | <p>Wohnhaft: Wiesenpfad 12 in Klein Sütten</p>
- | <table><tr><td>Wiesenpfad</td><td>14</td><td>00111</td><td>Otterndorf</td></tr></table>
C | <table><tr><td>Wiesenpfad</td><td>12</td><td>00111</td><td>Otterndorf</td></tr></table>
- | <table><tr><td>Wiesenpfad</td><td>12</td><td>00222</td><td>Klein Sütten</td></tr></table>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "DE",
        Kind.HOME_ADDRESS,
        "Bahnhofstraße 3, 00111 Otterndorf",
        (),
        "text/html",
        r"""
- | <p>Treffpunkt Bahnhofstraße</p>
P | <p>Treffpunkt Bahnhofstraße, 00111 Otterndorf</p>
- | <p>Bahnhofstraße 3, Klein Sütten</p>
C | <p>Bahnhofstr.3, Otterndorf</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "DE",
        Kind.HOME_ADDRESS,
        "An der Mühlenaue 4, 00111 Otterndorf",
        (),
        "text/html",
        r"""
- | <p>An der Mühlenaue 6, Otterndorf</p>
P | <p>Baustelle An der Mühlenaue</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "PL",
        Kind.HOME_ADDRESS,
        "os. Słoneczne Wzgórze 7/21, 00-111 Kaczorów",
        (),
        "text/html",
        r"""
C | <p>Os. Słoneczne Wzgórze 7 m. 21</p>
C | <p>osiedle Słoneczne Wzgórze 7/21, Kaczorów</p>
- | <p>os. Słoneczne Wzgórze 8/21</p>
N | <p>os. Słoneczne Wzgórze 7/22</p>
P | <p>Mieszkańcy os. Słoneczne Wzgórze</p>
P | <p>Awaria na osiedlu Słoneczne Wzgórze</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "PL",
        Kind.HOME_ADDRESS,
        "al. Jerzego Zmyślonego 14A, 00-111 Kaczorów",
        (),
        "text/html",
        r"""
C | <p>aleja Jerzego Zmyślonego 14 A</p>
C | <p>Al. J. Zmyślonego 14a</p>
- | <p>al. Jerzego Zmyślonego 14B</p>
- | <p>ul. Jerzego Zmyślonego 14A, Kaczorów</p>
P | <p>w alei Jerzego Zmyślonego</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "PL",
        Kind.HOME_ADDRESS,
        "ul. Kolejowa 5, 00-111 Kaczorów",
        (),
        "text/html",
        r"""
C | <p>ul. Kolejowej 5 w Kaczorowie</p>
- | <p>ul. Kolejowa 5 w Wiklinowie</p>
- | <p>ul. Kolejowa 5, 00-222 Wiklinowo</p>
P | <p>wypadek na Kolejowej w Kaczorowie</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "UA",
        Kind.HOME_ADDRESS,
        "просп. Вигаданий 22, м. Світанкове, 00123",
        (),
        "text/html",
        r"""
C | <p>проспект Вигаданий, 22</p>
C | <p>пр-т Вигаданий, 22, Світанкове</p>
- | <p>просп. Вигаданий, 24</p>
- | <p>вул. Вигаданий 22, Світанкове</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "GR",
        Kind.HOME_ADDRESS,
        "Λεωφόρος Ονείρων 101, Φαντασία 000 12",
        (),
        "text/html",
        r"""
C | <p>Λ. Ονείρων 101, Φαντασία</p>
C | <p>Λεωφ. Ονείρων 101</p>
C | <p>Leof. Oneiron 101, Fantasia</p>
- | <p>Λεωφ. Ονείρων 103</p>
- | <p>Οδός Ονείρων 101, Φαντασία</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "IT",
        Kind.HOME_ADDRESS,
        "Corso Immaginario 15, int. 4, 00100 Borgofinto",
        (),
        "text/html",
        r"""
C | <p>C.so Immaginario 15</p>
C | <p>c.so Immaginario, 15/int. 4</p>
- | <p>C.so Immaginario 51</p>
- | <p>P.za Immaginario 15, Borgofinto</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "IT",
        Kind.HOME_ADDRESS,
        "Piazza del Ginepro 3, Borgofinto",
        (),
        "text/html",
        r"""
C | <p>P.zza del Ginepro, 3</p>
C | <p>P.za Ginepro 3 - Borgofinto</p>
- | <p>P.zza del Ginepro 5</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "EE",
        Kind.HOME_ADDRESS,
        "Linnulaulu tn 8-12, 00001 Väljamõeldud",
        (),
        "text/html",
        r"""
- | <p>Linnulaulu tn 10-12, Väljamõeldud</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "HR",
        Kind.HOME_ADDRESS,
        "Ulica Izmišljena 15, 00001 Selište",
        (),
        "text/html",
        r"""
C | <p>Ul. Izmišljena 15, Selište</p>
C | <p>Izmišljena ulica 15</p>
- | <p>Izmišljena 17, Selište</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "JP",
        Kind.HOME_ADDRESS,
        "1-2-3 Sakura-cho, Testku, Tokyo",
        (),
        "text/html",
        r"""
- | <p>1-2-4 Sakura-cho, Testku</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "RU",
        Kind.HOME_ADDRESS,
        "ул. Выдуманная, д. 10, кв. 5, г. Небыль, 000001",
        (),
        "text/html",
        r"""
C | <p>г. Небыль, ул. Выдуманная, д.10, кв.5</p>
C | <p>Выдуманная улица, 10</p>
- | <p>ул. Выдуманная, д. 12, кв. 5</p>
N | <p>ул. Выдуманная, д. 10, кв. 6</p>
P | <p>на улице Выдуманной отключат воду</p>
- | <p>г. Другое, ул. Выдуманная, д. 10</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "GB",
        Kind.HOME_ADDRESS,
        "Flat 3, 22 Sorrel Loan, Kinlarrach, ZZ99 4AA",
        (),
        "text/html",
        r"""
C | <p>22/3 Sorrel Loan, Kinlarrach</p>
C | <p>Flat 3, 22 Sorrel Loan</p>
C | <p>3F1, 22 Sorrel Loan, Kinlarrach</p>
- | <p>24 Sorrel Loan, Kinlarrach</p>
P | <p>Bin collection: Sorrel Loan, Kinlarrach</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "GB",
        Kind.HOME_ADDRESS,
        "The Old Forge, Gannet Vennel, Kinlarrach, ZZ99 4AB",
        (),
        "text/html",
        r"""
C | <p>The Old Forge, Gannet Vennel, Kinlarrach</p>
P | <p>Gannet Vennel is closed</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "GB",
        Kind.HOME_ADDRESS,
        "31 St Withburga's Road, Testford, ZZ99 1AB",
        (),
        "text/html",
        r"""
C | <p>31 St Withburgas Rd</p>
C | <p>31 Saint Withburga's Road, Testford</p>
C | <p>31 St. Withburga’s Rd., Testford</p>
- | <p>13 St Withburga's Road</p>
- | <p>31 St Withburga's Close, Testford</p>
P | <p>Parents parking in St Withburga's Road</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "GB",
        Kind.HOME_ADDRESS,
        "2-4 Cuttlefish Parade, Testford, ZZ99 1AC",
        (),
        "text/html",
        r"""
C | <p>2-4 Cuttlefish Parade</p>
C | <p>2/4 Cuttlefish Parade, Testford</p>
C | <p>2 - 4 Cuttlefish Parade, Testford</p>
- | <p>6 Cuttlefish Parade, Testford</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "GB",
        Kind.HOME_ADDRESS,
        "5A Barnacle Brae, Kinlarrach, ZZ99 4AD",
        (),
        "text/html",
        r"""
C | <p>5a Barnacle Brae</p>
C | <p>5 A Barnacle Brae, Kinlarrach</p>
- | <p>5B Barnacle Brae</p>
- | <p>15A Barnacle Brae, Kinlarrach</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "US",
        Kind.HOME_ADDRESS,
        "88 Osprey Landing Blvd Apt 4C, Marlowe Springs, TX 00741",
        (),
        "text/html",
        r"""
C | <p>88 Osprey Landing Boulevard, Apt. 4C, Marlowe Springs, Texas</p>
C | <p>88 OSPREY LANDING BLVD APT 4C MARLOWE SPRINGS TX 00741-1234</p>
N | <p>88 Osprey Landing Blvd Apt 4D, Marlowe Springs, TX</p>
- | <p>90 Osprey Landing Blvd Apt 4C</p>
- | <p>88 Osprey Landing Blvd, Fernville, NM 00333</p>
- | <p>88 Osprey Landing Blvd<br>Fernville NM</p>
P | <p>Lane closures on Osprey Landing Boulevard Monday</p>
P | <p>Accident at Osprey Landing Blvd and 5th St</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "US",
        Kind.HOME_ADDRESS,
        "88 Osprey Landing Blvd Apt 4C, Marlowe Springs, TX 00741",
        (),
        "application/json",
        r"""
- | {"street_number":"90","route":"Osprey Landing Blvd","locality":"Marlowe Springs","administrative_area_level_1":"TX"}
C | {"street_number":"88","route":"Osprey Landing Blvd","locality":"Marlowe Springs","administrative_area_level_1":"TX"}
- | {"street_number":"88","route":"Osprey Landing Blvd","locality":"Fernville","administrative_area_level_1":"NM"}
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "US",
        Kind.HOME_ADDRESS,
        "1020 County Road 413, Larchfield, TX 00418",
        (),
        "text/html",
        r"""
C | <p>1020 CR 413, Larchfield TX</p>
- | <p>1022 County Road 413</p>
- | <p>1020 County Road 414, Larchfield</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "US",
        Kind.HOME_ADDRESS,
        "77 Ridge View Ter, Unit 3, Larchfield, OH 00418",
        (),
        "text/html",
        r"""
C | <p>77 Ridge View Terrace #3, Larchfield</p>
- | <p>79 Ridge View Terrace #3, Larchfield</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "US",
        Kind.HOME_ADDRESS,
        "77 Ridge View Ter, Unit 3, Larchfield, OH 00418",
        (),
        "text/plain",
        r"""
C | Parcel,Number,Street,Suffix,City\n31,77,RIDGE VIEW,TER,LARCHFIELD
- | Parcel,Number,Street,Suffix,City\n31,79,RIDGE VIEW,TER,LARCHFIELD
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "CA",
        Kind.HOME_ADDRESS,
        "412 rue des Outardes, app. 5, Villefausse (Québec) X0X 0X0",
        (),
        "text/html",
        r"""
C | <p>412, rue des Outardes, app. 5</p>
C | <p>412 Rue des Outardes #5, Villefausse QC</p>
- | <p>414, rue des Outardes, Villefausse</p>
- | <p>412, rue des Outardes, Ailleurs (Québec) X9X 9X9</p>
P | <p>Travaux sur la rue des Outardes</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "AU",
        Kind.HOME_ADDRESS,
        "Lot 12 Galah Creek Road, Fakeville NSW 0200",
        (),
        "text/html",
        r"""
- | <p>Lot 14 Galah Creek Road, Fakeville</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "AU",
        Kind.HOME_ADDRESS,
        "33 Bandicoot Pde, Fakeville NSW 0200",
        (),
        "text/html",
        r"""
C | <p>33 Bandicoot Parade, Fakeville</p>
C | <p>33 Bandicoot Pde FAKEVILLE NSW 0200</p>
- | <p>35 Bandicoot Pde, Fakeville</p>
- | <p>33 Bandicoot Pde, Otherville VIC 0300</p>
- | <p>33 Bandicoot Cct, Fakeville</p>
P | <p>Power outage: Bandicoot Parade, Fakeville</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "NZ",
        Kind.HOME_ADDRESS,
        "3/18 Kotare Crescent, Fictionui 0099",
        (),
        "text/html",
        r"""
C | <p>3/18 Kotare Cres</p>
C | <p>Unit 3, 18 Kotare Crescent, Fictionui</p>
- | <p>3/20 Kotare Crescent</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "DE",
        Kind.HOME_ADDRESS,
        "Kranichring 27, Whg. 4, 00333 Erdachtingen",
        (),
        "text/html",
        r"""
C | <p>Kranichring 27 / Whg 4</p>
C | <p>Kranichring 27, 00333 Erdachtingen</p>
- | <p>Kranichring 72, Erdachtingen</p>
- | <p>Kranichring 27, 00444 Nirgends</p>
P | <p>Anwohner Kranichring: Müllabfuhr verschoben</p>
P | <p>Kranichring (Erdachtingen): Vollsperrung</p>
- | <p>Kranichweg 27, Erdachtingen</p>
C | <p>D-00333 Erdachtingen, Kranichring 27</p>
C | <p>Kranichring 27 · 00333 Erdachtingen</p>
C | <p>Kranichring 27 | 00333 Erdachtingen</p>
- | <p>Kranichring 29 | 00333 Erdachtingen</p>
- | <p>Kranichring 27 | 00444 Nirgends</p>
C | <p>c/o Muster, Kranichring 27, 00333 Erdachtingen</p>
P | <p>27. Juni: Kranichring</p>
P | <p>Kranichring, 27. Juni</p>
P | <p>Kranichring 27 Euro</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "DE",
        Kind.HOME_ADDRESS,
        "Kranichring 27, Whg. 4, 00333 Erdachtingen",
        (),
        "text/plain",
        r"""
- | Name;Straße;Nr;PLZ;Ort\nMuster;Kranichring;29;00333;Erdachtingen
C | Name;Straße;Nr;PLZ;Ort\nMuster;Kranichring;27;00333;Erdachtingen
- | Name;Straße;Nr;PLZ;Ort\nMuster;Kranichring;27;00444;Nirgends
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "DE",
        Kind.HOME_ADDRESS,
        "Kirchstraße 12, 00333 Erdachtingen",
        (),
        "text/html",
        r"""
- | <p>Umleitung über die Kirchstraße</p>
C | <p>Kirchstr. 12, 00333 Erdachtingen</p>
- | <p>Kirchstr. 12, 00444 Nirgends</p>
- | <p>Kirchstraße 21, Erdachtingen</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "CH",
        Kind.HOME_ADDRESS,
        "Enzianstrasse 8, 0001 Dichtwil",
        (),
        "text/html",
        r"""
C | <p>Enzianstr. 8, CH-0001 Dichtwil</p>
- | <p>Enzianstrasse 18, Dichtwil</p>
- | <p>Enzianstrasse 8, 0002 Anderswil</p>
P | <p>Baustelle Enzianstrasse</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "FR",
        Kind.HOME_ADDRESS,
        "Bâtiment C, 8 allée des Mésanges, 00222 Villefeinte",
        (),
        "text/html",
        r"""
C | <p>8 allée des Mésanges, Bât. C</p>
C | <p>8, all. des Mésanges 00222 VILLEFEINTE</p>
- | <p>18 allée des Mésanges</p>
- | <p>8 rue des Mésanges, Villefeinte</p>
- | <p>8 allée des Mésanges, 00333 Ailleurs</p>
P | <p>Fête des voisins allée des Mésanges</p>
P | <p>Le 8, allée des Mésanges sera fermée</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "FR",
        Kind.HOME_ADDRESS,
        "3 quater place Honoré-Tintin, 00222 Villefeinte",
        (),
        "text/html",
        r"""
C | <p>3 quater, pl. Honoré Tintin</p>
- | <p>3 ter place Honoré-Tintin</p>
P | <p>Marché place Honoré-Tintin</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "ES",
        Kind.HOME_ADDRESS,
        "Plaza de la Higuera Vieja 5, 1.º izq., 00123 Villanogal",
        (),
        "text/html",
        r"""
C | <p>Pza. de la Higuera Vieja, 5, 1º izda</p>
C | <p>Pl. Higuera Vieja 5, Villanogal</p>
- | <p>Plaza de la Higuera Vieja 6, Villanogal</p>
- | <p>Plaza de la Higuera Vieja 5, 00999 Otraciudad</p>
P | <p>Concierto en la plaza de la Higuera Vieja</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "ES",
        Kind.HOME_ADDRESS,
        "Carrer del Rossinyol 22, 00321 Vilafalsa",
        (),
        "text/html",
        r"""
C | <p>C/ Rossinyol, 22</p>
C | <p>c. del Rossinyol, 22, Vilafalsa</p>
- | <p>Carrer del Rossinyol 24</p>
- | <p>Carrer del Rossinyol 22, 00999 Altravila</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "AR",
        Kind.HOME_ADDRESS,
        "Av. Hornero 1450, 3.º B, Ciudad Falsa",
        (),
        "text/html",
        r"""
C | <p>Avenida Hornero 1450 3B</p>
C | <p>Avda Hornero Nº 1450, Ciudad Falsa</p>
- | <p>Av. Hornero 1540, Ciudad Falsa</p>
- | <p>Av. Hornero 1450, Otra Villa</p>
P | <p>Corte en Av. Hornero</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "CO",
        Kind.HOME_ADDRESS,
        "Calle 45 # 12-34, Ciudad Falsa",
        (),
        "text/html",
        r"""
- | <p>Calle 46 # 12-34, Ciudad Falsa</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "IT",
        Kind.HOME_ADDRESS,
        "Vicolo del Riccio 4/B, 00100 Borgofinto",
        (),
        "text/html",
        r"""
C | <p>V.lo del Riccio 4/b</p>
- | <p>Vicolo del Riccio 6/B</p>
- | <p>Vicolo del Riccio 4/B, 00200 Altrove</p>
P | <p>Chiuso vicolo del Riccio</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "NL",
        Kind.HOME_ADDRESS,
        "Oude Reigerlaan 114-2, 0012 ZZ Nergenshuizen",
        (),
        "text/html",
        r"""
C | <p>Oude Reigerlaan 114 II</p>
C | <p>Oude Reigerlaan 114-2, 0012ZZ</p>
- | <p>Oude Reigerlaan 116-2</p>
- | <p>Nieuwe Reigerlaan 114-2, Nergenshuizen</p>
- | <p>Oude Reigerlaan 114, 0099 AA Elders</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "NL",
        Kind.HOME_ADDRESS,
        "Burgemeester Vinkstraat 9-B, 0012 ZZ Nergenshuizen",
        (),
        "text/html",
        r"""
C | <p>Burg. Vinkstraat 9b</p>
C | <p>Burgemeester Vinkstr. 9-B</p>
- | <p>Burg. Vinkstraat 9a</p>
P | <p>Rommelmarkt in de Burgemeester Vinkstraat</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "SE",
        Kind.HOME_ADDRESS,
        "Gamla Mesgränd 4 A, 000 12 Fantasiköping",
        (),
        "text/html",
        r"""
C | <p>Gamla Mesgränd 4A</p>
- | <p>Gamla Mesgränd 4 B</p>
- | <p>Gamla Mesgränd 6 A</p>
- | <p>Nya Mesgränd 4 A</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "PL",
        Kind.HOME_ADDRESS,
        "pl. Wydrzy 3, 00-111 Kaczorów",
        (),
        "text/html",
        r"""
C | <p>Plac Wydrzy 3, Kaczorów</p>
- | <p>pl. Wydrzy 5</p>
- | <p>ul. Wydrzy 3, Kaczorów</p>
P | <p>koncert na placu Wydrzym / pl. Wydrzy</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "PL",
        Kind.HOME_ADDRESS,
        "Kalinowo 17, 00-222 Wiklinowo",
        (),
        "text/html",
        r"""
C | <p>Kalinowo 17, 00-222 Wiklinowo</p>
- | <p>Kalinowo 18, 00-222 Wiklinowo</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "CZ",
        Kind.HOME_ADDRESS,
        "Na Vymyšlené stráni 12, 000 01 Vymyšlenice",
        (),
        "text/html",
        r"""
C | <p>Na Vymyšlené stráni 12, Vymyšlenice</p>
- | <p>Na Vymyšlené stráni 14, Vymyšlenice</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "CZ",
        Kind.HOME_ADDRESS,
        "ul. Generála Smyšlenky 45/2, 000 01 Vymyšlenice",
        (),
        "text/html",
        r"""
C | <p>Gen. Smyšlenky 45/2, Vymyšlenice</p>
- | <p>Generála Smyšlenky 47/2, Vymyšlenice</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "HU",
        Kind.HOME_ADDRESS,
        "Rigó köz 3/B, 0001 Képzelt",
        (),
        "text/html",
        r"""
C | <p>Rigó köz 3/B, Képzelt</p>
- | <p>Rigó köz 5/B, Képzelt</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "UA",
        Kind.HOME_ADDRESS,
        "пров. Журавлиний, 5а, м. Світанкове",
        (),
        "text/html",
        r"""
C | <p>провулок Журавлиний, 5-А</p>
C | <p>пров. Журавлиний 5 а, м. Світанкове</p>
- | <p>пров. Журавлиний, 5б</p>
- | <p>вул. Журавлиний, 5а, м. Світанкове</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "BG",
        Kind.HOME_ADDRESS,
        "ул. „Чучулига“ № 14, ет. 3, ап. 7, гр. Селище",
        (),
        "text/html",
        r"""
C | <p>ул. Чучулига 14, ет. 3, ап. 7</p>
C | <p>гр. Селище, ул. Чучулига № 14</p>
- | <p>ул. Чучулига № 16, гр. Селище</p>
- | <p>гр. Друго, ул. Чучулига № 14</p>
P | <p>Ремонт на ул. „Чучулига“</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "GR",
        Kind.HOME_ADDRESS,
        "Πελαργού 7, 000 12 Φαντασία",
        (),
        "text/html",
        r"""
C | <p>οδός Πελαργού 7, Φαντασία</p>
C | <p>Πελαργού 7, Τ.Κ. 00012</p>
- | <p>Πελαργού 9, Φαντασία</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "IL",
        Kind.HOME_ADDRESS,
        "שדרות הדמיון 5, תל חלום",
        (),
        "text/html",
        r"""
C | <p>שד' הדמיון 5, תל חלום</p>
C | <p>שדרות הדמיון 5 תל חלום</p>
- | <p>שדרות הדמיון 7, תל חלום</p>
- | <p>רחוב הדמיון 5, תל חלום</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "TR",
        Kind.HOME_ADDRESS,
        "Turna Cad. No:22/5, Hayalköy",
        (),
        "text/html",
        r"""
C | <p>Turna Caddesi No: 22 D: 5 Hayalköy</p>
- | <p>Turna Cad. No:24/5 Hayalköy</p>
P | <p>Turna Caddesi trafiğe kapalı</p>
- | <p>Turna Sokak No:22, Hayalköy</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "IN",
        Kind.HOME_ADDRESS,
        "Plot No. 18, Sector 9B, Kalpana Nagar, Mayapur 000561",
        (),
        "text/html",
        r"""
C | <p>Plot 18, Sector 9B, Kalpana Nagar</p>
- | <p>Plot No. 19, Sector 9B, Kalpana Nagar, Mayapur</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "IN",
        Kind.HOME_ADDRESS,
        "B-204, Sapna Residency, 2nd Main, Mayanagar, Testpur 000561",
        (),
        "text/html",
        r"""
- | <p>B-205, Sapna Residency, Mayanagar</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "US",
        Kind.HOME_ADDRESS,
        "512 Bluestem Hollow Ln, Fernhollow, OH 00199",
        (),
        "text/html",
        r"""
- | <p>512 Bluestem Hollow Ln, Fernhollow, IN</p>
- | <p>512 Bluestem Hollow Ln, Fernhollow, IN 00299</p>
C | <p>512 Bluestem Hollow Ln, Fernhollow, OH</p>
C | <p>512 Bluestem Hollow Ln, Fernhollow. OK, see you there.</p>
C | <p>512 Bluestem Hollow Ln, Fernhollow OH 00199 (phone after 5 PM)</p>
C | <p>512 Bluestem Hollow Ln, Fernhollow, OH 00199, ME</p>
P | <p>Yard sale on Bluestem Hollow Lane Saturday 9 to 2</p>
P | <p>Bluestem Hollow Ln. between 5th St and Main St will be closed</p>
- | <p>5120 Bluestem Hollow Ln</p>
- | <p>512 Bluestem Hills Ln, Fernhollow</p>
- | <p>514 Bluestem Hollow Ln &amp; 516 Bluestem Hollow Ln</p>
C | <p>510 and 512 Bluestem Hollow Ln</p>
C | <td>512</td><td>Bluestem Hollow</td><td>Ln</td><td>Fernhollow</td>
- | <table><tr><td>514</td><td>Bluestem Hollow Ln</td><td>Fernhollow</td></tr></table>
P | <p>512 yards of pipe laid in Bluestem Hollow Lane</p>
P | <p>$512 raised at Bluestem Hollow Lane</p>
P | <p>5:12 Bluestem Hollow Lane</p>
P | <p>Police log: loud music, Bluestem Hollow Lane, 10:15 p.m.</p>
P | <p>Police log: 10:15 p.m., Bluestem Hollow Lane, loud music</p>
P | <p>500 block of Bluestem Hollow Lane</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "GB",
        Kind.HOME_ADDRESS,
        "9 Tern Row, Testford, ZZ99 9ZZ",
        (),
        "text/html",
        r"""
C | <p>9 Tern Row</p>
P | <p>Tern Row, Testford: road closed</p>
- | <p>9 Tern Road, Testford</p>
- | <p>9 Tern Row, Otherton</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "GB",
        Kind.HOME_ADDRESS,
        "40 Marigold Gardens, Testford, ZZ99 9ZZ",
        (),
        "text/html",
        r"""
C | <p>40 Marigold Gdns, Testford</p>
- | <p>40 Marigold Gr, Testford</p>
- | <p>40 Marigold Grove, Testford</p>
P | <p>Marigold Gardens residents' association</p>
P | <p>Planning: Marigold Gardens (40 objections)</p>
P | <p>Planning: 40 objections, Marigold Gardens</p>
- | <p>Land adj. 42 Marigold Gardens, Testford</p>
C | <p>Land adjacent to 40 Marigold Gardens</p>
C | <p>Opposite 40 Marigold Gardens</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "GB",
        Kind.HOME_ADDRESS,
        "18 Sandpiper Walk, Testford, ZZ99 9ZZ",
        (),
        "text/html",
        r"""
C | <p>18 Sandpiper Wlk</p>
P | <p>18 May: Sandpiper Walk litter pick</p>
P | <p>Saturday 18 Sandpiper Walk litter pick</p>
- | <p>Sandpiper Walk, Otherton</p>
- | <p>20 Sandpiper Walk</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "DE",
        Kind.HOME_ADDRESS,
        "Elsterweg 9, 00777 Birkenfiktion",
        (),
        "text/html",
        r"""
P | <p>Gratulation an die Nachbarn im Elsterweg!</p>
P | <p>Tempo 30 im Elsterweg</p>
P | <p>Elsterweg: Tempo 30</p>
P | <p>Polizeibericht: Im Elsterweg wurde ein Fahrrad gestohlen.</p>
- | <p>Elsterweg 9a, Birkenfiktion</p>
- | <p>Elsterweg 19, Birkenfiktion</p>
C | <p>Elsterweg 9, Birkenfiktion – 9 €</p>
C | <p>Birkenfiktion, Elsterweg 9 – 50,00 €</p>
C | <p>Elsterweg 9, 50 €</p>
P | <p>Elsterweg – 9 €</p>
P | <p>Elsterweg 9 €</p>
- | <p>Elsterweg 9 in 00888 Tannenfiktion</p>
- | <p>Tannenfiktion, Elsterweg 11</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "DE",
        Kind.HOME_ADDRESS,
        "Elsterweg 9, 00777 Birkenfiktion",
        (),
        "application/json",
        r"""
- | {"street":"Elsterweg","streetNumber":"11","zip":"00777"}
- | {"street":"Elsterweg 11","zip":"00777","city":"Birkenfiktion"}
- | {"street":"Elsterweg 9","zip":"00888","city":"Tannenfiktion"}
C | {"street":"Elsterweg 9","zip":"00777","city":"Birkenfiktion"}
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "FR",
        Kind.HOME_ADDRESS,
        "22 rue du Héron Cendré, 00123 Villefeinte",
        (),
        "text/html",
        r"""
P | <p>Brocante rue du Héron-Cendré dimanche</p>
P | <p>La rue du Héron Cendré est fermée, 22 foyers concernés</p>
P | <p>22 euros, rue du Héron Cendré</p>
- | <p>24 rue du Héron Cendré</p>
C | <p>22, r. du Héron Cendré</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "FR",
        Kind.HOME_ADDRESS,
        "22 rue du Héron Cendré, 00123 Villefeinte",
        (),
        "application/json",
        r"""
- | {"adresse":"24 rue du Héron Cendré","cp":"00123"}
- | {"adresse":"22 rue du Héron Cendré","cp":"00555","ville":"Ailleurs"}
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "ES",
        Kind.HOME_ADDRESS,
        "Calle Gorrión Azul 31, 00123 Villanogal",
        (),
        "text/html",
        r"""
P | <p>Incendio en la calle Gorrión Azul</p>
- | <p>calle Gorrión Azul, 33</p>
- | <p>calle Gorrión Azul, número 33</p>
C | <p>calle Gorrión Azul, número 31</p>
C | <p>Gorrión Azul, 31, Villanogal</p>
- | <p>Gorrión Azul, 33, Villanogal</p>
P | <p>calle Gorrión Azul, 31 de mayo</p>
P | <p>calle Gorrión Azul, 31 €</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "ES",
        Kind.HOME_ADDRESS,
        "Calle Gorrión Azul 31, 00123 Villanogal",
        (),
        "application/json",
        r"""
- | {"direccion":"Calle Gorrión Azul 33","cp":"00123"}
- | {"calle":"Gorrión Azul","num_ext":"33","cp":"00123"}
C | {"calle":"Gorrión Azul","num_ext":"31","cp":"00123"}
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "IT",
        Kind.HOME_ADDRESS,
        "Via Airone Grigio 6, 00199 Borgofinto",
        (),
        "text/html",
        r"""
P | <p>Incidente in via Airone Grigio</p>
- | <p>via Airone Grigio civico 8</p>
C | <p>via Airone Grigio civico 6</p>
- | <p>Via Airone Grigio, 6 - 00188 Altrove</p>
C | <p>Via Airone Grigio, 6 - 00199 Borgofinto (BF)</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "IT",
        Kind.HOME_ADDRESS,
        "Via Airone Grigio 6, 00199 Borgofinto",
        (),
        "application/json",
        r"""
- | {"via":"Airone Grigio","numero_civico":"8"}
C | {"via":"Airone Grigio","numero_civico":"6"}
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "PL",
        Kind.HOME_ADDRESS,
        "ul. Żurawia 18/3, 00-333 Zmyślin",
        (),
        "text/html",
        r"""
P | <p>Remont ul. Żurawiej</p>
P | <p>na ul. Żurawiej w Zmyślinie</p>
- | <p>na ul. Żurawiej w Kaczorowie</p>
- | <p>ul. Żurawia 20/3</p>
C | <p>ul. Żurawia 18 kl. B m. 3, Zmyślin</p>
C | <p>Żurawia 18/3 Zmyślin</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "UA",
        Kind.HOME_ADDRESS,
        "вул. Лелеча, 9, м. Вигадів",
        (),
        "text/html",
        r"""
P | <p>аварія на вул. Лелечій</p>
- | <p>вул. Лелеча, 11, м. Вигадів</p>
- | <p>вул. Лелеча, 9, м. Інше</p>
C | <p>м. Вигадів, вул. Лелеча, буд. 9</p>
""",
    ),
    Group(
        "address: streets alone, other houses and other towns",
        "IN",
        Kind.HOME_ADDRESS,
        "No. 12, 5th Cross Street, Kaveri Nagar, Testpet 000614",
        (),
        "text/html",
        r"""
C | <p>12, Fifth Cross Street, Kaveri Nagar</p>
C | <p>No.12, V Cross Street, Kaveri Nagar</p>
- | <p>No. 12, 15th Cross Street, Kaveri Nagar</p>
- | <p>12, 5th Main Road, Kaveri Nagar</p>
- | <p>12, 5th Cross Street, Anna Nagar, Otherpet 000111</p>
- | <p>5, 12th Cross Street, Kaveri Nagar</p>
P | <p>12 bikes stolen on 5th Cross Street, Kaveri Nagar</p>
P | <p>No parking on 5th Cross Street, Kaveri Nagar</p>
P | <p>5th Cross Street, Kaveri Nagar: no water on 12 March</p>
""",
    ),
)
