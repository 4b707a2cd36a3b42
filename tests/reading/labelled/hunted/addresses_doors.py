"""
Addresses of twenty-two countries by their doors: flats, stairs, plots, no number at all, and columns that count.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

GROUPS = (
    Group(
        "address: doors, columns and other towns",
        "GB",
        Kind.HOME_ADDRESS,
        "Flat 5, 18 Saddlewright Lane, Ormsdale, ZZ99 3QT",
        (),
        "text/html",
        r"""
C | <p>18 Saddlewright Lane, Ormsdale</p>
C | <p>Flat 5/18 Saddlewright Lane</p>
C | <p>5/18 Saddlewright Ln, Ormsdale ZZ99 3QT</p>
C | <p>F5 18 Saddlewright Lane, Ormsdale</p>
C | <p>18, Saddlewright Lane</p>
C | <p>No. 18 Saddlewright Lane</p>
C | <p>number 18 Saddlewright Lane, Ormsdale</p>
C | <p>18 SADDLEWRIGHT LN ORMSDALE</p>
C | <p>at 18 Saddlewright Lane on Tuesday</p>
C | <p>Flat 5 at 18 Saddlewright Lane</p>
C | <p>18/5 Saddlewright Lane, Ormsdale</p>
C | <p>Saddlewright Lane 18, Ormsdale</p>
C | <address>18 Saddlewright Lane<br>Ormsdale<br>ZZ99 3QT</address>
N | <p>Flat 4, 18 Saddlewright Lane, Ormsdale</p>
- | <p>118 Saddlewright Lane, Ormsdale</p>
- | <p>18 Saddlewright Lane, Kettleby</p>
N | <p>18 Saddlewright Lane, Kettleby, ZZ98 1AA</p>
N | <p>For sale: 18 Saddlewright Lane, Kettleby</p>
N | <p>18a Saddlewright Lane, Ormsdale</p>
C | <p>16-20 Saddlewright Lane, Ormsdale</p>
N | <p>16-20 Saddlewright Lane</p>
N | <p>17-21 Saddlewright Lane, Ormsdale</p>
N | <p>2-30 Saddlewright Lane, Ormsdale</p>
- | <p>18 Saddlewright Close, Ormsdale</p>
P | <p>He lives in Saddlewright Lane, Ormsdale</p>
P | <p>Saddlewright Lane residents in Ormsdale</p>
N | <p>18 people from Saddlewright Lane, Ormsdale</p>
N | <p>At 18:00 Saddlewright Lane was closed</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "SE",
        Kind.HOME_ADDRESS,
        "Blåklintsstigen 16 B lgh 1203, 009 47 Norrtallberga",
        (),
        "text/html",
        r"""
C | <p>Blåklintsstigen 16 B lgh 1203<br>009 47 Norrtallberga</p>
C | <p>Blåklintsstigen 16B, 009 47 Norrtallberga</p>
C | <p>Blåklintsstigen 16 B, 1203</p>
C | <p>Blåklintsstigen 16B lgh 1203, 00947 NORRTALLBERGA</p>
C | <p>Blaklintsstigen 16b, 00947 Norrtallberga</p>
C | <p>Adress: Blåklintsstigen 16 B, lägenhet 1203</p>
C | <p>Blåklintsstigen 16 B 3 tr, 009 47 Norrtallberga</p>
C | <p>BLÅKLINTSSTIGEN 16 B LGH 1203</p>
N | <p>Blåklintsstigen 16 A lgh 1203, 009 47 Norrtallberga</p>
N | <p>Blåklintsstigen 16 B lgh 1104, 009 47 Norrtallberga</p>
N | <p>Blåklintsstigen 16 B, 002 11 Södermyrstad: visning söndag</p>
- | <p>Blåklintsstigen 18 B, 009 47 Norrtallberga</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "SE",
        Kind.HOME_ADDRESS,
        "Blåklintsstigen 16 B, 009 47 Norrtallberga",
        (),
        "text/html",
        r"""
C | <p>Blåklintsstigen 16 B lgh 1203<br>009 47 Norrtallberga</p>
C | <div class="person"><h1>Åsa G</h1><p>54 år</p><p>Blåklintsstigen 16 B lgh 1203<br>009 47 Norrtallberga</p></div>
C | <p>Blåklintsstigen 16B</p>
N | <p>Blåklintsstigen 16 B, 002 11 Södermyrstad: visning söndag</p>
N | <p>Blåklintsstigen 16 B i Södermyrstad</p>
N | <p>Blåklintsstigen 16 B, Södermyrstad</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "SE",
        Kind.HOME_ADDRESS,
        "Blåklintsstigen 16 B, 009 47 Norrtallberga",
        (),
        "application/json",
        r"""
C | {"adress":{"gata":"Blåklintsstigen","nr":"16","uppgang":"B","lgh":"1203","postnr":"00947","ort":"Norrtallberga"}}
C | {"gatuadress":"Blåklintsstigen 16 B","postnummer":"00947"}
C | {"street":"Blåklintsstigen","number":"16B","city":"Norrtallberga"}
C | {"streetName":"Blåklintsstigen","streetNumber":16,"letter":"B"}
C | {"gata":"Blåklintsstigen","gatunr":"16","bokstav":"B"}
C | {"street":"Blåklintsstigen","houseNumber":"16","entrance":"B"}
N | {"adress":{"gata":"Blåklintsstigen","nr":"16","uppgang":"C","postnr":"00947"}}
- | {"adress":{"gata":"Blåklintsstigen","nr":"61","uppgang":"B"}}
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "UA",
        Kind.HOME_ADDRESS,
        "вул. Кленова Балка, 25, кв. 7, м. Ворожбянськ, 00319",
        (),
        "text/html",
        r"""
C | <p>вул. Кленова Балка, 25, кв. 7</p>
C | <p>м. Ворожбянськ, вул. Кленова Балка, буд. 25</p>
C | <p>м.Ворожбянськ, вул.Кленова Балка, 25/7</p>
C | <p>вулиця Кленова Балка 25, Ворожбянськ</p>
C | <p>на вулиці Кленова Балка, 25</p>
C | <p>Кленова Балка вул., буд. 25, кв. 7</p>
N | <p>Продаж: вул. Кленова Балка, 25, м. Теремсько, цегляний будинок.</p>
N | <p>вул. Кленова Балка, 25, Теремсько</p>
N | <p>м. Теремсько, вул. Кленова Балка, 25</p>
N | <p>вул. Кленова Балка, 25, с. Теремсько</p>
N | <p>вул. Кленова Балка, 25, смт Теремсько</p>
- | <p>вул. Кленова Балка, 26, м. Ворожбянськ</p>
N | <p>вул. Кленова Балка, 25, кв. 9, м. Ворожбянськ</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "RU",
        Kind.HOME_ADDRESS,
        "ул. Кленовая, д. 25, кв. 7, г. Ворожбинск",
        (),
        "text/html",
        r"""
C | <p>г. Ворожбинск, ул. Кленовая, д. 25, кв. 7</p>
C | <p>Ворожбинск, Кленовая ул., 25-7</p>
C | <p>ул.Кленовая 25</p>
C | <p>улица Кленовая, дом 25, квартира 7</p>
N | <p>г. Теремск, ул. Кленовая, д. 25</p>
N | <p>ул. Кленовая, д. 25, г. Теремск</p>
N | <p>ул. Кленовая, д. 25 корп. 2, г. Теремск</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "IN",
        Kind.HOME_ADDRESS,
        "H.No. 4-12/7, Kuppadi Street, Mellavaram 500999",
        (),
        "text/html",
        r"""
C | <p>H.No. 4-12/7, Kuppadi Street, Mellavaram</p>
C | <p>H. No. 4-12/7 Kuppadi Street</p>
C | <p>H No 4-12/7, Kuppadi St., Mellavaram</p>
C | <p>House No. 4-12/7, Kuppadi Street, Mellavaram - 500999</p>
C | <p>D.No. 4-12/7, Kuppadi Street</p>
C | <p>4-12/7 Kuppadi Street, Mellavaram</p>
C | <p>#4-12/7, Kuppadi Street, Mellavaram</p>
C | <p>Door No 4-12/7, Kuppadi Street</p>
N | <p>H.No. 4-12/8, Kuppadi Street, Mellavaram</p>
N | <p>H.No. 4-13/7, Kuppadi Street, Mellavaram</p>
N | <p>H.No. 4-12/7, Kuppadi Street, Tannipuram</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "IN",
        Kind.HOME_ADDRESS,
        "Plot No. 42, Kuppadi Nagar, Mellavaram 500999",
        (),
        "text/html",
        r"""
C | <p>Plot No. 42, Kuppadi Nagar, Mellavaram</p>
C | <p>Plot 42, Kuppadi Nagar</p>
C | <p>Plot No:42, KUPPADI NAGAR, MELLAVARAM-500999</p>
C | <p>42, Kuppadi Nagar, Mellavaram</p>
C | <p>42 Kuppadi Nagar Mellavaram</p>
N | <p>Plot No. 43, Kuppadi Nagar, Mellavaram</p>
P | <p>Kuppadi Nagar, Mellavaram</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "IN",
        Kind.HOME_ADDRESS,
        "Flat 302, Sunder Heights, 14 Kuppadi Cross Road, Mellavaram 500999",
        (),
        "text/html",
        r"""
C | <p>Flat No. 302, Sunder Heights, 14 Kuppadi Cross Road, Mellavaram</p>
C | <p>302, Sunder Heights, 14, Kuppadi Cross Rd, Mellavaram</p>
C | <p>F-302 Sunder Heights, No.14 Kuppadi Cross Road</p>
N | <p>Flat No. 304, Sunder Heights, 14 Kuppadi Cross Road, Mellavaram</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "ES",
        Kind.HOME_ADDRESS,
        "Calle Zubialde s/n, 00519 Villaruz",
        (),
        "text/html",
        r"""
C | <p>Calle Zubialde s/n, Villaruz</p>
C | <p>C/ Zubialde, s/n 00519 Villaruz</p>
C | <p>Calle Zubialde, sin número, Villaruz</p>
N | <p>Calle Zubialde 4, Villaruz</p>
N | <p>Calle Zubialde s/n, Otraburgo</p>
P | <p>Calle Zubialde, Villaruz</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "ES",
        Kind.HOME_ADDRESS,
        "C/ Molino Torcido, 14, 3º B, 00519 Villaruz",
        (),
        "text/html",
        r"""
C | <p>C/ Molino Torcido 14, 3ºB, Villaruz</p>
C | <p>c/ Molino Torcido nº14-3B</p>
C | <p>CL MOLINO TORCIDO 14 PL 3 PT B 00519 VILLARUZ</p>
C | <p>CALLE MOLINO TORCIDO, 14 - 3 B</p>
C | <p>Calle Molino Torcido 14 bajo, Villaruz</p>
N | <p>C/ Molino Torcido, 41, 3º B, Villaruz</p>
N | <p>C/ Molino Torcido, 14, 3º B, Otraburgo</p>
N | <p>Plaza Molino Torcido 14, Villaruz</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "DE",
        Kind.HOME_ADDRESS,
        "Fliederbuschstraße 14b, 00538 Kleinmurrbach",
        (),
        "text/html",
        r"""
C | <p>Fliederbuschstr. 14b, Kleinmurrbach</p>
C | <p>Fliederbuschstraße 14 b</p>
C | <p>FLIEDERBUSCHSTR. 14B</p>
C | <p>Fliederbusch-Straße 14b, 00538 Kleinmurrbach</p>
C | <p>Fliederbuschstrasse 14 B, D-00538 Kleinmurrbach</p>
C | <p>wohnhaft Fliederbuschstraße Nr. 14b in Kleinmurrbach</p>
C | <p>Kleinmurrbach, Fliederbuschstraße 14b</p>
C | <p>in der Fliederbuschstraße 14b</p>
N | <p>Fliederbuschstraße 14, Kleinmurrbach</p>
N | <p>Fliederbuschstraße 14a, Kleinmurrbach</p>
N | <p>Fliederbuschstraße 14b, 00244 Hinterspelzen</p>
N | <p>Fliederbuschstraße 14b in Hinterspelzen</p>
N | <p>Fliederbuschweg 14b, Kleinmurrbach</p>
N | <p>Haus zu verkaufen: Fliederbuschstr. 14b, Hinterspelzen, 4 Zimmer</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "DE",
        Kind.HOME_ADDRESS,
        "Fliederbuschstraße 14b, 00538 Kleinmurrbach",
        (),
        "text/csv",
        r"""
C | Name;Straße;Hausnr;PLZ;Ort\nX;Fliederbuschstr.;14b;00538;Kleinmurrbach
C | Name;Strasse;HNr;Zusatz;Ort\nX;Fliederbuschstr.;14;b;Kleinmurrbach
C | Straße;Nr.;Ort\nFliederbuschstraße;14 b;Kleinmurrbach
C | Hausnummer;Straße;Ort\n14b;Fliederbuschstraße;Kleinmurrbach
N | Name;Straße;Alter\nX;Fliederbuschstr.;14
N | Straße;Nr.;Ort\nFliederbuschstraße;15;Kleinmurrbach
N | Straße;Nr.;Ort\nFliederbuschstraße;14b;Hinterspelzen
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "GB",
        Kind.HOME_ADDRESS,
        "18 Saddlewright Lane, Ormsdale, ZZ99 3QT",
        (),
        "text/csv",
        r"""
C | Name,House,Street,Town\nX,18,Saddlewright Lane,Ormsdale
C | Name,Street,House No,Town\nX,Saddlewright Lane,18,Ormsdale
C | Name,Address 1,Address 2,Town\nX,18 Saddlewright Lane,,Ormsdale
C | Name,Address 1,Address 2,Town\nX,Flat 5,18 Saddlewright Lane,Ormsdale
C | PAON,SAON,STREET,LOCALITY,TOWN\n18,,SADDLEWRIGHT LANE,,ORMSDALE
C | number,street\n18,Saddlewright Lane
N | Name,Age,Street,Town\nX,18,Saddlewright Lane,Ormsdale
N | Name,Street,Age,Town\nX,Saddlewright Lane,18,Ormsdale
N | Name,Street,Votes\nX,Saddlewright Lane,18
N | Name,Flat,Street,Town\nX,18,Saddlewright Lane,Ormsdale
N | Name,House,Street,Town\nX,81,Saddlewright Lane,Ormsdale
N | Name,Bib,Street,Town\nX,18,Saddlewright Lane,Ormsdale
N | Name,Age group,Street,Town\nX,18,Saddlewright Lane,Ormsdale
N | Pos,Street,Town\n18,Saddlewright Lane,Ormsdale
N | Count,Street\n18,Saddlewright Lane
N | House,Street,Town\n18,Saddlewright Lane,Kettleby
N | Date,Incidents,Street\n2024-01-02,18,Saddlewright Lane
N | Street,Households\nSaddlewright Lane,18
N | Ward,Street,Electors\n3,Saddlewright Lane,18
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "GB",
        Kind.HOME_ADDRESS,
        "18 Saddlewright Lane, Ormsdale, ZZ99 3QT",
        (),
        "application/json",
        r"""
C | {"address":{"number":"18","street":"Saddlewright Lane","town":"Ormsdale"}}
C | {"house":"18","road":"Saddlewright Lane"}
C | {"line1":"18 Saddlewright Lane","line2":"","town":"Ormsdale"}
C | {"line1":"18","line2":"Saddlewright Lane","town":"Ormsdale"}
C | {"premises":"18","address_line_1":"Saddlewright Lane","locality":"Ormsdale"}
C | {"street":"Saddlewright Lane","house_no":18}
C | {"primary_number":"18","street_name":"Saddlewright","street_suffix":"Ln"}
C | {"addr:housenumber":"18","addr:street":"Saddlewright Lane"}
C | {"thoroughfare":"Saddlewright Lane","buildingNumber":"18"}
C | {"streetAddress":"18 Saddlewright Lane"}
C | {"display":"18, Saddlewright Lane, Ormsdale, Shire, ZZ99 3QT"}
N | {"number":"81","street":"Saddlewright Lane"}
N | {"age":18,"street":"Saddlewright Lane","town":"Ormsdale"}
N | {"flat":"18","street":"Saddlewright Lane","town":"Ormsdale"}
N | {"street":"Saddlewright Lane","count":18}
N | {"line1":"18 Saddlewright Lane","town":"Kettleby"}
N | {"street":"Saddlewright Lane","speed_limit":18}
N | {"id":18,"street":"Saddlewright Lane"}
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "FR",
        Kind.HOME_ADDRESS,
        "8 ter impasse des Tilleuls Gris, 00319 Montfaverges",
        (),
        "text/html",
        r"""
C | <p>8ter, imp. des Tilleuls Gris, Montfaverges</p>
C | <p>8 T IMP DES TILLEULS GRIS 00319 MONTFAVERGES</p>
C | <p>8 ter, impasse des Tilleuls-Gris</p>
C | <p>demeurant 8 ter impasse des Tilleuls Gris à Montfaverges</p>
C | <p>n° 8 ter impasse des Tilleuls Gris</p>
N | <p>8 bis impasse des Tilleuls Gris, Montfaverges</p>
N | <p>8 impasse des Tilleuls Gris, Montfaverges</p>
N | <p>8 ter rue des Tilleuls Gris, Montfaverges</p>
N | <p>8 ter impasse des Tilleuls Gris, 00411 Sainte-Oulde</p>
N | <p>8 ter impasse des Tilleuls Gris à Sainte-Oulde</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "IT",
        Kind.HOME_ADDRESS,
        "Via dei Mulini Storti 12/A, 00519 Borgofinto",
        (),
        "text/html",
        r"""
C | <p>Via dei Mulini Storti, 12/A - Borgofinto</p>
C | <p>V. dei Mulini Storti 12a</p>
C | <p>via Mulini Storti n. 12/a, Borgofinto</p>
C | <p>residente in Borgofinto, Via dei Mulini Storti n.12/A</p>
C | <p>VIA DEI MULINI STORTI 12/A 00519 BORGOFINTO (BF)</p>
N | <p>Via dei Mulini Storti 12/B, Borgofinto</p>
N | <p>Via dei Mulini Storti 12/A, Altroborgo</p>
N | <p>Piazza dei Mulini Storti 12/A, Borgofinto</p>
N | <p>a Altroborgo, in via dei Mulini Storti 12/A</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "NL",
        Kind.HOME_ADDRESS,
        "Molenscheve 12-II, 0099 ZZ Fictiedam",
        (),
        "text/html",
        r"""
C | <p>Molenscheve 12-2, Fictiedam</p>
C | <p>Molenscheve 12 II, 0099ZZ Fictiedam</p>
C | <p>Molenscheve 12, 0099 ZZ Fictiedam</p>
N | <p>Molenscheve 12-II, 0011 XX Anderdorp</p>
N | <p>Molenscheve 21, Fictiedam</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "NL",
        Kind.HOME_ADDRESS,
        "Krommelindelaan 12 A, 0099 ZZ Fictiedam",
        (),
        "text/html",
        r"""
C | <p>Krommelindelaan 12a, Fictiedam</p>
C | <p>Krommelindelaan 12-A</p>
C | <p>Krommelindeln. 12A, Fictiedam</p>
C | <p>aan de Krommelindelaan 12a te Fictiedam</p>
N | <p>Krommelindelaan 12, Fictiedam</p>
N | <p>Krommelindelaan 12a te Anderdorp</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "PL",
        Kind.HOME_ADDRESS,
        "ul. Krzywej Lipy 7/12, 00-099 Zmyślin",
        (),
        "text/html",
        r"""
C | <p>ul. Krzywej Lipy 7 m. 12, Zmyślin</p>
C | <p>Krzywej Lipy 7/12, 00-099 Zmyślin</p>
C | <p>zam. w Zmyślinie przy ul. Krzywej Lipy 7</p>
C | <p>UL. KRZYWEJ LIPY 7 LOK. 12</p>
C | <p>Zmyślin, Krzywej Lipy 7</p>
C | <p>ulica Krzywej Lipy nr 7 mieszkania 12</p>
N | <p>ul. Krzywej Lipy 7/13, Zmyślin</p>
N | <p>al. Krzywej Lipy 7, Zmyślin</p>
N | <p>ul. Krzywej Lipy 7, Innowo</p>
N | <p>w Innowie przy ul. Krzywej Lipy 7</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "PT",
        Kind.HOME_ADDRESS,
        "Rua do Moinho Torto, 14, 2.º Esq., 0099-099 Vilafalsa",
        (),
        "text/html",
        r"""
C | <p>R. do Moinho Torto, nº 14 - 2º Esq, Vilafalsa</p>
C | <p>Rua do Moinho Torto n.º 14, Vilafalsa</p>
C | <p>RUA MOINHO TORTO 14 2 ESQ</p>
C | <p>Rua do Moinho Torto, 14-2.ºE</p>
N | <p>Rua do Moinho Torto, 14, Outravila</p>
N | <p>Travessa do Moinho Torto 14, Vilafalsa</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "US",
        Kind.HOME_ADDRESS,
        "4418 N Sagebloom Ave Apt 12, Mesquite Hollow, NM 00871",
        (),
        "text/html",
        r"""
C | <p>4418 North Sagebloom Avenue #12, Mesquite Hollow</p>
C | <p>4418 N. Sagebloom Ave., Apt. 12</p>
C | <p>4418 N SAGEBLOOM AVE UNIT 12 MESQUITE HOLLOW NM 00871</p>
C | <p>4418 Sagebloom Ave, Mesquite Hollow NM</p>
C | <p>4418 N Sagebloom Avenue Apartment 12</p>
N | <p>4418 S Sagebloom Ave, Mesquite Hollow</p>
N | <p>4418 N Sagebloom Ave Apt 14, Mesquite Hollow</p>
N | <p>4418 N Sagebloom Ave, Dunmere, OH</p>
N | <p>4400 block of N Sagebloom Ave, Mesquite Hollow</p>
N | <p>4418 N Sagebloom Ct, Mesquite Hollow</p>
N | <p>14418 N Sagebloom Ave, Mesquite Hollow</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "NO",
        Kind.HOME_ADDRESS,
        "Blåklokkeveien 16 B, 0099 Fjordvik",
        (),
        "text/html",
        r"""
C | <p>Blåklokkeveien 16B, 0099 Fjordvik</p>
C | <p>Blåklokkevn. 16 B, Fjordvik</p>
C | <p>Blåklokkev. 16b</p>
C | <p>Blåklokkevegen 16 B, Fjordvik</p>
N | <p>Blåklokkeveien 16 A, Fjordvik</p>
N | <p>Blåklokkeveien 16 B, 0011 Annenby</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "DK",
        Kind.HOME_ADDRESS,
        "Snoregårdsvej 16, 2. tv., 0099 Prøveby",
        (),
        "text/html",
        r"""
C | <p>Snoregårdsvej 16 2 tv, 0099 Prøveby</p>
C | <p>Snoregaardsvej 16, Prøveby</p>
C | <p>SNOREGÅRDSVEJ 16, 2.TV</p>
N | <p>Snoregårdsvej 16, 0011 Andenby</p>
N | <p>Snoregårdsvej 61, Prøveby</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "FI",
        Kind.HOME_ADDRESS,
        "Kuvitelmankatu 5 B 12, 00999 Keksilä",
        (),
        "text/html",
        r"""
C | <p>Kuvitelmankatu 5 B 12, Keksilä</p>
C | <p>Kuvitelmank. 5 B 12</p>
C | <p>Kuvitelmankatu 5 B, 00999 KEKSILÄ</p>
C | <p>osoitteessa Kuvitelmankatu 5, Keksilä</p>
N | <p>Kuvitelmankatu 5 A 12, Keksilä</p>
N | <p>Kuvitelmankatu 5 B 12, 00111 Muukylä</p>
N | <p>Kuvitelmankatu 15 B 12, Keksilä</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "CZ",
        Kind.HOME_ADDRESS,
        "Křivolipová 1234/8, 009 99 Smyšlenov",
        (),
        "text/html",
        r"""
C | <p>Křivolipová 8, Smyšlenov</p>
C | <p>Křivolipová 1234, Smyšlenov</p>
C | <p>Křivolipová č. 8, 00999 Smyšlenov</p>
C | <p>KŘIVOLIPOVÁ 1234/8, SMYŠLENOV</p>
N | <p>Křivolipová 18, Smyšlenov</p>
N | <p>Křivolipová 1234/8, Jinov</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "HU",
        Kind.HOME_ADDRESS,
        "Görbehárs utca 12. 3. em. 5., 0099 Képzelt",
        (),
        "text/html",
        r"""
C | <p>0099 Képzelt, Görbehárs utca 12. 3/5.</p>
C | <p>Képzelt, Görbehárs u. 12</p>
N | <p>Görbehárs utca 21., Képzelt</p>
N | <p>0011 Másfalva, Görbehárs utca 12.</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "TR",
        Kind.HOME_ADDRESS,
        "Eğri Ihlamur Sokak No: 12 Daire: 5, Hayalköy",
        (),
        "text/html",
        r"""
C | <p>Eğri Ihlamur Sk. No:12 D:5 Hayalköy</p>
C | <p>Eğri Ihlamur Sok. No 12/5 Hayalköy</p>
C | <p>Egri Ihlamur Sokak 12, Hayalköy</p>
C | <p>EĞRİ IHLAMUR SOKAĞI NO:12</p>
N | <p>Eğri Ihlamur Sokak No: 21, Hayalköy</p>
N | <p>Eğri Ihlamur Caddesi No: 12, Hayalköy</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "GR",
        Kind.HOME_ADDRESS,
        "Οδός Στραβής Λεύκας 12, 009 99 Φαντασία",
        (),
        "text/html",
        r"""
C | <p>Στραβής Λεύκας 12, Φαντασία</p>
C | <p>οδός Στραβής Λεύκας αρ. 12</p>
C | <p>ΣΤΡΑΒΗΣ ΛΕΥΚΑΣ 12, ΦΑΝΤΑΣΙΑ</p>
N | <p>Στραβής Λεύκας 21, Φαντασία</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "RO",
        Kind.HOME_ADDRESS,
        "Str. Teiului Strâmb nr. 12, bl. A3, ap. 5, Închipuita",
        (),
        "text/html",
        r"""
C | <p>Strada Teiului Strâmb nr. 12, Închipuita</p>
C | <p>Str.Teiului Stramb,nr.12,bl.A3,ap.5</p>
C | <p>Str. Teiului Strâmb 12, Închipuita</p>
N | <p>Str. Teiului Strâmb nr. 21, Închipuita</p>
N | <p>Str. Teiului Strâmb nr. 12, Altafalva</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "BR",
        Kind.HOME_ADDRESS,
        "Rua das Tílias Tortas, 145, apto 32, 00999-099 Vila Fictícia",
        (),
        "text/html",
        r"""
C | <p>Rua das Tílias Tortas, 145 - Apto. 32 - Vila Fictícia</p>
C | <p>R. das Tilias Tortas, nº 145, ap 32</p>
C | <p>RUA DAS TILIAS TORTAS 145 APT 32</p>
N | <p>Rua das Tílias Tortas, 154, Vila Fictícia</p>
N | <p>Av. das Tílias Tortas, 145, Vila Fictícia</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "AU",
        Kind.HOME_ADDRESS,
        "Unit 3, 25 Wattlebend Parade, Coolafiction NSW 0999",
        (),
        "text/html",
        r"""
C | <p>3/25 Wattlebend Pde, Coolafiction</p>
C | <p>U3 25 Wattlebend Parade Coolafiction NSW</p>
C | <p>Unit 3 / 25 Wattlebend Pde</p>
C | <p>25 Wattlebend Parade, Coolafiction 0999</p>
N | <p>4/25 Wattlebend Pde, Coolafiction</p>
N | <p>25 Wattlebend Parade, Otherfield VIC</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "IE",
        Kind.HOME_ADDRESS,
        "3 Quaybarrow Terrace, Ballynacreeva, Co. Galway, H99 ZZ61",
        (),
        "text/html",
        r"""
C | <p>3 Quaybarrow Tce., Ballynacreeva</p>
C | <p>3 Quaybarrow Terrace, Co Galway</p>
C | <p>of 3 Quaybarrow Tce, Ballynacreeva, Co. Galway, retired fisherman</p>
N | <p>3 Quaybarrow Terrace, Dunmuckish, Co. Mayo</p>
N | <p>3 Quaybarrow Park, Ballynacreeva</p>
""",
    ),
    Group(
        "address: doors, columns and other towns",
        "CA",
        Kind.HOME_ADDRESS,
        "1275 rue des Érables-Tordus, app. 4, Saint-Zénobien QC Z4K 0X8",
        (),
        "text/html",
        r"""
C | <p>1275, r. des Érables-Tordus, apt 4, Saint-Zénobien</p>
C | <p>1275 Rue des Erables Tordus #4</p>
C | <p>4-1275 rue des Érables-Tordus, St-Zénobien</p>
C | <p>1275 des Érables-Tordus, Saint-Zénobien</p>
N | <p>1257 rue des Érables-Tordus, Saint-Zénobien</p>
N | <p>1275 rue des Érables-Tordus, Sainte-Autre</p>
N | <p>5-1275 rue des Érables-Tordus, Saint-Zénobien</p>
""",
    ),
)
