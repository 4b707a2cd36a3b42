"""
Addresses of twenty countries as files, notices and registers write them, flats of others beside them.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

_BULLET = "address: doors, columns and other towns"

GROUPS = (
    Group(
        _BULLET,
        "GB",
        Kind.HOME_ADDRESS,
        "Flat 3, 52 Probeton Road, Testwick, ZZ99 5AB",
        (),
        "text/html",
        r"""
C | <p>Objection from Mr J. Smith of 52 Probeton Road (Flat 3), Testwick.</p>
C | <p>52 Probeton Rd Testwick ZZ995AB</p>
C | <p>No 52 (Flat 3) Probeton Road</p>
C | <p>Flat 3 Probeton House, 52 Probeton Road, Testwick</p>
C | <p>Ground rent, Flat Three, 52 Probeton Road, Testwick</p>
C | <p>52, 54 and 56 Probeton Road, Testwick: loft conversions</p>
C | <p>Rear of 52 Probeton Road, Testwick</p>
C | <p>land adjacent to 52 Probeton Road, Testwick</p>
C | <p>Probeton Road (No. 52), Testwick</p>
C | <p>Probeton Road 52-54, Testwick</p>
C | <p>PROBETON ROAD, 52<br>TESTWICK</p>
C | <p>3/52 Probeton Road</p>
C | <p>52C Probeton Road... no, 52 Probeton Road, Testwick</p>
- | <p>152 Probeton Road, Testwick</p>
- | <p>52 Probeton Road, Otherwick, ZZ98 1AA</p>
N | <p>52 metres of Probeton Road, Testwick</p>
N | <p>52 cars in Probeton Road, Testwick</p>
N | <p>Bus 52, Probeton Road, Testwick</p>
- | <p>52 Probeton Road North, Otherwick</p>
""",
    ),
    Group(
        _BULLET,
        "US",
        Kind.HOME_ADDRESS,
        "2209 W Probe Mill Avenue, Apt 4C, Testmere, OH 00391-2210",
        (),
        "text/html",
        r"""
C | <p>2209 W Probe Mill, Testmere</p>
C | <p>2209 West Probe Mill, Testmere, Ohio</p>
C | <p>2209 W. Probe Mill Ave., No. 4C</p>
C | <p>2209 W PROBE MILL AVE #4C TESTMERE OH 003912210</p>
C | <p>2209 W Probe Mill Ave 4C, Testmere</p>
C | <p>4C - 2209 W Probe Mill Ave, Testmere</p>
C | <p>Dispatched to the 2209 block? No: 2209 W Probe Mill Ave.</p>
N | <p>2200 block of W Probe Mill Ave, Testmere</p>
N | <p>2209 E Probe Mill Ave, Testmere</p>
C | <table><tr><th>Addr</th><th>City</th></tr><tr><td>2209 W PROBE MILL AV</td><td>TESTMERE</td></tr></table>
C | <table><tr><th>No</th><th>Dir</th><th>Street</th><th>Sfx</th></tr><tr><td>2209</td><td>W</td><td>PROBE MILL</td><td>AVE</td></tr></table>
- | <p>2209 W Probe Mill Ct, Testmere</p>
""",
    ),
    Group(
        _BULLET,
        "US",
        Kind.HOME_ADDRESS,
        "2209 W Probe Mill Avenue, Apt 4C, Testmere, OH 00391-2210",
        (),
        "application/json",
        r"""
C | {"situsNum":"2209","situsDir":"W","situsStreet":"PROBE MILL","situsSfx":"AVE","situsCity":"TESTMERE"}
C | {"addr:housenumber":"2209","addr:street":"West Probe Mill Avenue"}
C | {"addressLines":["Apt 4C","2209 W Probe Mill Ave"],"locality":"Testmere"}
C | {"formatted_address":"2209 W Probe Mill Ave #4C, Testmere, OH 00391, USA"}
C | {"house_number":2209,"road":"West Probe Mill Avenue","city":"Testmere"}
C | {"line1":"2209 W Probe Mill","line2":"Apt 4C","city":"Testmere"}
- | {"house_number":2211,"road":"West Probe Mill Avenue","city":"Testmere"}
- | {"house_number":2209,"road":"West Probe Mill Avenue","city":"Otherton"}
""",
    ),
    Group(
        _BULLET,
        "DE",
        Kind.HOME_ADDRESS,
        "Hinterm Probehof 7a, 00712 Testlingen",
        (),
        "text/html",
        r"""
C | <p>Hinterm Probehof 7 a, Testlingen</p>
C | <p>Hinterm Probehof 7A</p>
C | <p>Hint. Probehof 7a, Testlingen</p>
C | <p>D-00712 Testlingen, Hinterm Probehof 7a</p>
C | <p>Wohnhaft: Hinterm Probehof Nr. 7a, 00712 T.</p>
C | <p>Hinterm Probehof 7a (Testlingen)</p>
C | <p>Hinterm Probehof 7a-c, Testlingen</p>
N | <p>Hinterm Probehof 7b, Testlingen</p>
N | <p>Hinterm Probehof 7, Testlingen</p>
P | <p>Hinterm Probehof in Testlingen wird gesperrt</p>
""",
    ),
    Group(
        _BULLET,
        "DE",
        Kind.HOME_ADDRESS,
        "Probener Landstraße 118, 00712 Bad Testlingen",
        (),
        "text/html",
        r"""
C | <p>Probener Landstr. 118, Bad Testlingen</p>
C | <p>Probener Landstr. 118, 00712 Testlingen</p>
C | <p>Probener-Landstraße 118</p>
C | <p>Probener Landstrasse&nbsp;118</p>
C | <p>118 Probener Landstrasse, Bad Testlingen, Germany</p>
- | <p>Probener Landstr. 118, 00999 Anderlingen</p>
- | <p>Probener Weg 118, Bad Testlingen</p>
""",
    ),
    Group(
        _BULLET,
        "AT",
        Kind.HOME_ADDRESS,
        "Probegasse 14/2/9, 0079 Testburg",
        (),
        "text/html",
        r"""
C | <p>Probegasse 14/2/9, A-0079 Testburg</p>
C | <p>Probeg. 14/2/9</p>
C | <p>Probegasse 14 Stg. 2 Top 9, Testburg</p>
C | <p>Probegasse 14 Stiege 2 Tür 9, 0079 Testburg</p>
C | <p>Probegasse 14, Testburg</p>
N | <p>Probegasse 14/3/1, Testburg</p>
- | <p>Probegasse 16/2/9, Testburg</p>
""",
    ),
    Group(
        _BULLET,
        "CH",
        Kind.HOME_ADDRESS,
        "Probenstrasse 23, 0084 Testikon",
        (),
        "text/html",
        r"""
C | <p>Probenstr. 23, CH-0084 Testikon</p>
C | <p>23, Probenstrasse, Testikon</p>
C | <p>Probenstrasse 23 (Testikon ZH)</p>
- | <p>Probenstrasse 23, 0099 Andrikon</p>
""",
    ),
    Group(
        _BULLET,
        "ES",
        Kind.HOME_ADDRESS,
        "Calle del Probador, 18, 4.º 2.ª, 00518 Pruebablanca",
        (),
        "text/html",
        r"""
C | <p>C/ Probador 18, 4º2ª, Pruebablanca</p>
C | <p>c/Probador nº18 4-2, Pruebablanca</p>
C | <p>Cl. del Probador, núm. 18, Pruebablanca</p>
C | <p>calle del Probador 18 de Pruebablanca</p>
N | <p>C/ Probador 18, 3º 1ª, Pruebablanca</p>
- | <p>Plaza del Probador 18, Pruebablanca</p>
- | <p>C/ Probador 81, Pruebablanca</p>
P | <p>Corte de agua en la calle del Probador, Pruebablanca</p>
""",
    ),
    Group(
        _BULLET,
        "IT",
        Kind.HOME_ADDRESS,
        "Via San Provino 27/B, 00004 Borgo Testo (ZZ)",
        (),
        "text/html",
        r"""
C | <p>via S. Provino 27/b, Borgo Testo</p>
C | <p>V. San Provino, 27B - 00004 Borgo Testo</p>
C | <p>residente in Borgo Testo alla via San Provino n. 27/B</p>
C | <p>in via San Provino al civico 27/B</p>
C | <p>via S.Provino n.27 lett. B, Borgo Testo</p>
N | <p>via San Provino 27/A, Borgo Testo</p>
- | <p>piazza San Provino 27/B, Borgo Testo</p>
P | <p>Lavori in via San Provino a Borgo Testo</p>
""",
    ),
    Group(
        _BULLET,
        "PT",
        Kind.HOME_ADDRESS,
        "Rua dos Provadores, n.º 27, 3.º Esq., 0940-118 Vila Teste",
        (),
        "text/html",
        r"""
C | <p>R. dos Provadores 27 3E, Vila Teste</p>
C | <p>Rua Provadores nº 27 - 3º esquerdo</p>
C | <p>na Rua dos Provadores, 27, em Vila Teste</p>
N | <p>Rua dos Provadores 27, 3.º Dto., Vila Teste</p>
- | <p>Rua dos Provadores 29, Vila Teste</p>
""",
    ),
    Group(
        _BULLET,
        "BR",
        Kind.HOME_ADDRESS,
        "Rua Coronel Provadinho, 1.245, apto 32, Jardim Teste, Testópolis - ZZ, 00090-120",
        (),
        "text/html",
        r"""
C | <p>R. Cel. Provadinho, 1245 - ap. 32 - Testópolis</p>
C | <p>Rua Cel Provadinho nº 1245, Testópolis</p>
C | <p>Rua Coronel Provadinho, 1.245, Testópolis</p>
N | <p>Rua Coronel Provadinho, 1245, apto 33, Testópolis</p>
- | <p>Rua Coronel Provadinho, 1254, Testópolis</p>
""",
    ),
    Group(
        _BULLET,
        "SE",
        Kind.HOME_ADDRESS,
        "Provskogsvägen 16, 000 52 Testsund",
        (),
        "text/html",
        r"""
C | <p>Provskogsv. 16, Testsund</p>
C | <p>Provskogsvägen 16 i Testsund</p>
C | <p>bor på Provskogsvägen 16</p>
C | <p>Provskogsvägen 16 A-C, Testsund</p>
- | <p>Provskogsvägen 16, Annansund</p>
P | <p>Vägarbete på Provskogsvägen, Testsund</p>
""",
    ),
    Group(
        _BULLET,
        "DK",
        Kind.HOME_ADDRESS,
        "Prøvebakken 8, 2. tv., 0043 Testerup",
        (),
        "text/html",
        r"""
C | <p>Prøvebakken 8 2.tv, 0043 Testerup</p>
C | <p>Proevebakken 8, Testerup</p>
N | <p>Prøvebakken 8, 1. th., Testerup</p>
- | <p>Prøvebakken 80, Testerup</p>
""",
    ),
    Group(
        _BULLET,
        "FI",
        Kind.HOME_ADDRESS,
        "Koepolku 5 B 12, 00099 Testilä",
        (),
        "text/html",
        r"""
C | <p>Koepolku 5 B 12, Testilä</p>
C | <p>Koepolku 5 B as. 12, 00099 Testilä</p>
C | <p>osoitteessa Koepolku 5, Testilässä</p>
N | <p>Koepolku 5 A 3, Testilä</p>
- | <p>Koepolku 7, Testilä</p>
""",
    ),
    Group(
        _BULLET,
        "HU",
        Kind.HOME_ADDRESS,
        "Próba utca 12. II/5., 0099 Tesztvár",
        (),
        "text/html",
        r"""
C | <p>0099 Tesztvár, Próba u. 12. 2. em. 5.</p>
C | <p>Tesztvár, Próba u. 12.</p>
C | <p>Tesztvár, Próba utca 12. szám alatt</p>
- | <p>Tesztvár, Próba tér 12.</p>
- | <p>Tesztvár, Próba u. 14.</p>
""",
    ),
    Group(
        _BULLET,
        "CZ",
        Kind.HOME_ADDRESS,
        "Zkušební 412/9, 000 37 Testov",
        (),
        "text/html",
        r"""
C | <p>Zkušební 412/9, Testov</p>
C | <p>Zkušební 9, Testov</p>
C | <p>ul. Zkušební č.p. 412, Testov</p>
C | <p>v ulici Zkušební č. 9 v Testově</p>
""",
    ),
    Group(
        _BULLET,
        "RO",
        Kind.HOME_ADDRESS,
        "Str. Probei nr. 14, bl. C3, sc. 2, ap. 17, Testești",
        (),
        "text/html",
        r"""
C | <p>Strada Probei 14, Testești</p>
C | <p>str. Probei, nr.14, Testesti</p>
C | <p>Str. Probei nr. 14, bloc C3, scara 2, ap 17</p>
N | <p>Str. Probei nr. 14, bl. C3, ap. 18, Testești</p>
- | <p>Str. Probei nr. 41, Testești</p>
""",
    ),
    Group(
        _BULLET,
        "TR",
        Kind.HOME_ADDRESS,
        "Deneme Sokak No: 8/3, Sınavköy",
        (),
        "text/html",
        r"""
C | <p>Deneme Sk. No:8/3 Sınavköy</p>
C | <p>Deneme Sok. 8 D:3, Sınavköy</p>
C | <p>Deneme Sokağı No 8 Daire 3</p>
C | <p>DENEME SOKAK NO:8 KAT:1 DAİRE:3 SINAVKÖY</p>
N | <p>Deneme Sk. No:8/5 Sınavköy</p>
- | <p>Deneme Cad. No:8 Sınavköy</p>
""",
    ),
    Group(
        _BULLET,
        "IE",
        Kind.HOME_ADDRESS,
        "14 Probe Close, Testmore, Co. Clare, V95 ZZ61",
        (),
        "text/html",
        r"""
C | <p>14 Probe Cl., Testmore, Co Clare</p>
C | <p>late of 14 Probe Close, Testmore</p>
C | <p>Reposing at 14 Probe Close (V95ZZ61)</p>
- | <p>14 Probe Court, Testmore</p>
N | <p>14 Probe Close, Othermore, Co. Kerry</p>
""",
    ),
    Group(
        _BULLET,
        "AU",
        Kind.HOME_ADDRESS,
        "Unit 4, 93 Probebrush Parade, Testbeena NSW 0047",
        (),
        "text/html",
        r"""
C | <p>4/93 Probebrush Pde, Testbeena</p>
C | <p>U4, 93 Probebrush Pde</p>
C | <p>93 Probebrush, Testbeena</p>
C | <p>Villa 4, 93 Probebrush Parade Testbeena</p>
N | <p>5/93 Probebrush Pde, Testbeena</p>
- | <p>4/39 Probebrush Pde, Testbeena</p>
""",
    ),
    Group(
        _BULLET,
        "GB",
        Kind.HOME_ADDRESS,
        "9 Probe Row, Testford, ZZ99 3AA",
        (),
        "text/html",
        r"""
+address=1 | <p>Planning: 7 Gannet Terrace, Inverlossie, ZZ99 4HN</p>
+address=2 | <p>12 Mill Road, Dunmere and 40 Church Lane, Dunmere</p>
+address=0 | <p>In 2019 Church Lane was closed</p>
+address=1 | <p>Flat 2, 12 Mill Road</p>
+address=0 | <p>Top 10 Street Foods</p>
+address=0 | <p>9 Probe Row, Testford</p>
+coordinates=1 | <p>Location: 54.12345, -1.54321</p>
+coordinates=1 | <p>https://maps.example/?q=54.12345,-1.54321</p>
+coordinates=1 | <a href="geo:54.12345,-1.54321">map</a>
+coordinates=0 | <p>Ratio 54.12345 and 1.54321</p>
+coordinates=1 | <div data-lat="54.12345" data-lng="-1.54321"></div>
+coordinates=1 | <p>54°07'24.4"N 1°32'35.6"W</p>
""",
    ),
    Group(
        _BULLET,
        "GB",
        Kind.PLACE,
        "Testmere Climbing Barn",
        (),
        "text/html",
        r"""
C | <p>the Climbing Barn at Testmere</p>
C | <p>Climbing Barn Testmere</p>
C | <p>Testmere's Climbing Barn</p>
C | <p>#TestmereClimbingBarn</p>
C | <p>Testmere Climbing Barn Ltd</p>
N | <p>Old Testmere Climbing Barn</p>
- | <p>Testmere Climbing Wall</p>
""",
    ),
)
