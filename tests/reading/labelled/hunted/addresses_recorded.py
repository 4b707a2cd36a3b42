"""
Addresses in records under any key, on lines of their own, and beside towns that are nearly theirs.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group


def _group(
    region: str, value: str, pages: str, media: str = "text/html", kind: Kind = Kind.HOME_ADDRESS
) -> Group:
    return Group("address: in records and lines", region, kind, value, (), media, pages)


DATA = "application/json"
GROUPS = (
    _group(
        "HU",
        "0473 Kispróba, Bodzaszál utca 23.",
        r"""
C | {"cim":{"irsz":"0473","varos":"Kispróba","kozterulet":"Bodzaszál utca","hazszam":"23"}}
C | {"irsz":"0473","telepules":"Kispróba","utca":"Bodzaszál utca","hsz":"23"}
C | {"szemely":{"lakcim":{"kozterulet":"Bodzaszál","jelleg":"utca","hazszam":23,"telepules":"Kispróba"}}}
- | {"cim":{"irsz":"0473","varos":"Kispróba","kozterulet":"Bodzaszál utca","hazszam":"32"}}
""",
        DATA,
    ),
    _group(
        "HU",
        "0473 Kispróba, Bodzaszál utca 23.",
        r"""
C | <li>Minta Ödön, 85 éves, Kispróba, Bodzaszál utca 23.</li>
N | <li>Minta Ödön, 85 éves, Nagypróba, Bodzaszál utca 23.</li>
- | <p>Kispróba, Bodzaszál utca 14. és 40.</p>
C | <p>Kispróba, Bodzaszál utca 21. és 23.</p>
C | <p>Lakik: Bodzaszál u. 23., Kispróba.</p>
""",
    ),
    _group(
        "TR",
        "Deneme Mah. Örnekli Sok. No: 12 D: 5, 00345 Sınamaköy",
        r"""
C | {"adres":{"mahalle":"Deneme Mah.","sokak":"Örnekli Sok.","disKapiNo":"12","icKapiNo":"5"}}
C | {"sokak":"Örnekli Sokak","kapi_no":"12","daire":"5","ilce":"Sınamaköy"}
- | {"sokak":"Örnekli Sokak","kapi_no":"14","daire":"5","ilce":"Sınamaköy"}
""",
        DATA,
    ),
    _group(
        "TR",
        "Deneme Mah. Örnekli Sok. No: 12 D: 5, 00345 Sınamaköy",
        r"""
C | <p>Adres: Örnekli Sok. 12 / D:5, Sınamaköy</p>
C | <p>Deneme Mahallesi, Örnekli Sokak No 12/5 Sınamaköy</p>
N | <p>Örnekli Sok. 12 / D:6, Sınamaköy</p>
- | <p>Örnekli Sok. 21 / D:5, Sınamaköy</p>
""",
    ),
    _group(
        "FR",
        "8 ter, rue des Exemples-Verts, 00917 Plouessai-sur-Mer",
        r"""
C | {"adresse":{"numero":"8","rep":"TER","voie":"RUE DES EXEMPLES VERTS","cp":"00917","commune":"PLOUESSAI SUR MER"}}
C | {"num":"8","btq":"T","voie":"rue des Exemples-Verts","commune":"Plouessai-sur-Mer"}
- | {"adresse":{"numero":"8","rep":"BIS","voie":"RUE DES EXEMPLES VERTS","cp":"00917","commune":"PLOUESSAI SUR MER"}}
""",
        DATA,
    ),
    _group(
        "FR",
        "8 ter, rue des Exemples-Verts, 00917 Plouessai-sur-Mer",
        r"""
C | <p>Mme X, demeurant en cette commune, 8 ter rue des Exemples-Verts.</p>
C | <ul><li>8ter rue des Exemples Verts</li><li>00917 Plouessai s/Mer</li></ul>
- | <p>8 ter, rue des Exemples-Verts, à Autrebourg</p>
""",
    ),
    _group(
        "ES",
        "Avenida de los Probados, 112, 00655 Puerto Ensayo",
        r"""
C | 2. D.ª Ana Prueba, hija, con domicilio en\n   esta villa, Avda. de los Probados, n.º 112.\n3. D. Luis Otro, sobrino.\n
C | El finado vivía en esta ciudad, avenida de los Probados núm. 112.\n
C | Domicilio: AVDA LOS PROBADOS 112, PUERTO ENSAYO\n
N | La segunda sede, en la Avenida de los Probados, 112, de Villaotra, se quemó.\n
- | Avenida de los Probados, 12, de Puerto Ensayo\n
""",
        "text/plain",
    ),
    _group(
        "MX",
        "Calle Pruebas 219, Col. Ensayo, 00870 San Probado, Ver.",
        r"""
C | <p>Domicilio en Pruebas 219, Col. Ensayo, San Probado.</p>
C | <p>Calle Pruebas No. 219, Colonia Ensayo, C.P. 00870</p>
N | <p>Calle Pruebas 219, Col. Ensayo, Otrotlán.</p>
- | <p>Calle Pruebas 291, Col. Ensayo, San Probado.</p>
""",
    ),
    _group(
        "NO",
        "Nordre Prøvefaret 40, 9995 Eksembu",
        r"""
C | Gnr. 40, bnr. 15, Eksembu\nAdresse:     Nordre Prøvefaret 40\n\nHjemmelshavere\n  Prøve, Ola   1/2\n
C | Eiendom: Nordre Prøvefaret 40, Eksembu. Selger: Ola Prøve\n
- | Eiendom: Nordre Prøvefaret 14, Eksembu. Selger: Ola Prøve\n
- | Eiendom: Søndre Prøvefaret 40, Eksembu.\n
""",
        "text/plain",
    ),
    _group(
        "UA",
        "вул. Вигадана Балка, 34, кв. 8, 00517 Пробне",
        r"""
C | <p>Ярина Пробна, вул. Вигадана Балка, 34, с. Пробне.</p>
C | <p>Пробне, вул. Вигадана Балка, буд. 34, кв. 8</p>
- | <p>Ярина Пробна, вул. Вигадана Балка, 34, с. Підлісне.</p>
- | <p>вул. Вигадана Балка, 43, с. Пробне</p>
""",
    ),
    _group(
        "GB",
        "14 Probespur Mews, Testhallick, ZZ99 4TQ",
        r"""
C | <dl><dt>Property</dt><dd>14<br>Probespur&nbsp;Mews<br>Testhallick<br>ZZ994TQ</dd></dl>
C | <p>Permit holder</p><p>14<br>Probespur Mews<br>ZZ99 4TQ</p>
P | <p>14<br>Probespur Mews<br>Testhallick</p>
- | <p>12<br>Probespur Mews<br>Testhallick<br>ZZ99 4TQ</p>
- | <p>We are next to Probespur Mews Storage, 41 Otherly Road, Testhallick.</p>
""",
    ),
    _group(
        "BG",
        "ул. „Сива проба“ 27, 0034 Долна Пробица",
        r"""
C | <p>Живее на ул. Сива проба 27, Долна Пробица.</p>
- | <p>Една сива проба кацна на улицата. 27 деца я видяха в Долна Пробица.</p>
""",
    ),
    _group(
        "PT",
        "Rua do Ensaio, 45, 2.º Dto, 0123-456 Vila Prova",
        r"""
C | {"morada":{"arruamento":"Rua do Ensaio","porta":"45","andar":"2.º Dto","localidade":"Vila Prova"}}
C | {"logradouro":"Rua do Ensaio","n_porta":"45","cidade":"Vila Prova"}
- | {"logradouro":"Rua do Ensaio","n_porta":"54","cidade":"Vila Prova"}
""",
        DATA,
    ),
    _group(
        "IT",
        "Via della Prova 17, 00231 Castelprova",
        r"""
C | {"indirizzo":{"via":"VIA DELLA PROVA","civ":"17","cap":"00231","comune":"CASTELPROVA"}}
C | {"toponimo":"VIA","denominazione":"DELLA PROVA","numeroCivico":"17","comune":"CASTELPROVA"}
- | {"indirizzo":{"via":"VIA DELLA PROVA","civ":"71","cap":"00231","comune":"CASTELPROVA"}}
""",
        DATA,
    ),
    _group(
        "CZ",
        "Zkušební 18, 001 23 Pokusov",
        r"""
C | {"ulice":"Zkušební","cp":"18","obec":"Pokusov","psc":"00123"}
C | {"ulice":"Zkušební","cislo":"18","mesto":"Pokusov"}
- | {"ulice":"Zkušební","cislo":"81","mesto":"Pokusov"}
""",
        DATA,
    ),
    _group(
        "SE",
        "Provvägen 9, 001 23 Testköping",
        r"""
C | Fastighet: Testköping Proven 3:12\nAdress: Provvägen 9\nLagfaren ägare: Prov, Asta\n
C | Säljare: Asta Prov\nProvvägen 9\n001 23  TESTKÖPING\n
- | Adress: Provvägen 19, Testköping\n
""",
        "text/plain",
    ),
    _group(
        "IN",
        "#27, 3rd Cross, Probe Nagar, Testapuri 000123",
        r"""
C | {"house_no":"27","street":"3rd Cross","locality":"Probe Nagar","city":"Testapuri"}
- | {"house_no":"28","street":"3rd Cross","locality":"Probe Nagar","city":"Testapuri"}
""",
        DATA,
    ),
    _group(
        "UA",
        "00342",
        r"""
C | {"delivery":{"city":"Степоград","street":"вул. Пробна","house":"17","index":"00342"}}
- | {"order":{"city":"Степоград","street":"вул. Пробна","invoice_no":"00342"}}
""",
        DATA,
        Kind.POSTCODE,
    ),
    _group(
        "PL",
        "00-964",
        r"""
- | <li>Kod rabatowy 00964, tylko w maju</li>
- | <p>Z kodem promocyjnym 00964 taniej!</p>
C | <p>Kod: 00-964 Wiklinów</p>
C | <p>Kod pocztowy 00964</p>
""",
        kind=Kind.POSTCODE,
    ),
    _group(
        "FR",
        "99412",
        r"""
- | <p>Code promo 99412 valable en juin</p>
- | <p>Code d'accès 99412, 2e étage</p>
C | <p>Code postal : 99412</p>
C | <p>CP 99412</p>
""",
        kind=Kind.POSTCODE,
    ),
    _group(
        "GB",
        "14 Probespur Mews, Testhallick, ZZ99 4TQ",
        r"""
C | MINUTES\nPresent: A Trial (12 Otherly Rd), B Probe (14 Probespur Mews), C Essay (9 Mock Close)\n
C | Ward 3\n  Essay, C      9 Mock Close\n  Probe, B      14, Probespur Mews\n
C | Applicant: B Probe\nSite: Land adj. 14 Probespur Mews Testhallick\n
C | Collect from no. 14, Probespur Mews (green door)\n
N | Bins for 10 to 20 Probespur Mews go out on Friday.\n
- | Lot 14: print of Testhallick. Lot 15: map of Probespur Mews Lane.\n
C | Deliver to: B Probe | 14 PROBESPUR MEWS | TESTHALLICK | ZZ994TQ\n
""",
        "text/plain",
    ),
    _group(
        "US",
        "418 Probebrush Ave Apt 9, Mesa Prueba, NM 00274",
        r"""
C | Grantor: Doe, Pat, 418 Probebrush Av #9, Mesa Prueba NM\nGrantee: Roe, Sam\n
C | PROPERTY OWNER  DOE PAT\nSITUS  418 PROBEBRUSH AVE 9\nMESA PRUEBA NM 00274-1200\n
C | Incident at 418 Probebrush Avenue, apartment 9; no injuries.\n
N | Incident at 418 Probebrush Avenue, apartment 6; no injuries.\n
- | 418 Probebrush St, Mesa Prueba\n
- | 4180 Probebrush Ave, Mesa Prueba\n
C | Permit 22-0418 | 418 PROBEBRUSH AV | reroof\n
""",
        "text/plain",
    ),
    _group(
        "DE",
        "Probenhalde 27a, 00583 Musterau",
        r"""
C | <p>Bauherr: Familie M., Probenhalde 27 a, Musterau</p>
C | <p>Treffpunkt bei Familie Muster (Probenhalde 27A)</p>
C | <td>Muster, U.</td><td>Probenhalde 27a</td><td>00583 Musterau</td>
- | <p>Probenhalde 27, Musterau: Baum gefällt</p>
- | <p>Probenhalde 27b, Musterau</p>
- | <p>Probenhalde 27a, 00584 Anderau</p>
""",
    ),
    _group(
        "PL",
        "ul. Próbna 41 m. 7, 00-964 Wiklinów",
        r"""
C | <p>zam. Wiklinów, Próbna 41/7</p>
C | <p>Jan P., zamieszkały przy ul. Próbnej 41 m 7 w Wiklinowie</p>
C | <p>Wiklinów, ul. Próbna nr 41, lok. 7</p>
N | <p>Wiklinów, ul. Próbna 41/8</p>
- | <p>ul. Próbna 14/7, Wiklinów</p>
""",
    ),
    _group(
        "NL",
        "Proefkade 112-2, 0123 AB Testschoot",
        r"""
C | <p>Aanvrager woont Proefkade 112 II, Testschoot</p>
C | <li>Proefkade 112-2 (dakkapel)</li>
- | <li>Proefkade 114-2 (dakkapel)</li>
""",
    ),
    _group(
        "IT",
        "Via della Prova 17, 00231 Castelprova",
        r"""
C | residente in Castelprova alla via della Prova n. 17\n
C | con sede in Castelprova (XX), Via della Prova, 17 - 00231\n
C | V. della Prova 17, Castelprova\n
N | residente in Altroborgo alla via della Prova n. 17\n
- | Via della Prova 7, Castelprova\n
""",
        "text/plain",
    ),
    _group(
        "GR",
        "Οδός Δοκιμής 12, 003 45 Δοκιμούπολη",
        r"""
C | <p>Διεύθυνση: Δοκιμής 12, Δοκιμούπολη</p>
C | <p>κάτοικος Δοκιμούπολης, οδός Δοκιμής αρ. 12</p>
- | <p>Δοκιμής 21, Δοκιμούπολη</p>
""",
    ),
    _group(
        "BR",
        "Rua do Ensaio, 1245, ap. 31, Jardim Prova, 00123-456 Testópolis",
        r"""
C | <p>residente na Rua do Ensaio nº 1.245, apto 31, Jardim Prova, Testópolis</p>
C | <p>R. do Ensaio, 1245 - Ap 31 - Jd. Prova - Testópolis/SP</p>
- | <p>R. do Ensaio, 1254 - Jd. Prova - Testópolis/SP</p>
""",
    ),
    _group(
        "DK",
        "Prøvevænget 8, 2. tv., 0123 Testrup",
        r"""
C | Ejer: Ann Prøve\nAdresse: Prøvevænget 8, 2.tv, 0123 Testrup\n
C | Prøvevænget 8 2 tv, Testrup\n
N | Prøvevænget 8, 2. th., Testrup\n
- | Prøvevænget 18, Testrup\n
""",
        "text/plain",
    ),
    _group(
        "FI",
        "Koekuja 5 B 12, 00123 Testilä",
        r"""
C | Asunto: Koekuja 5 B 12, Testilä\n
C | Hakija asuu osoitteessa Koekuja 5 B 12.\n
- | Koekuja 15 B 12, Testilä\n
""",
        "text/plain",
    ),
    _group(
        "GB",
        "14 Probespur Mews, Testhallick, ZZ99 4TQ",
        r"""
+coordinates=1 | <img alt="Deer" data-exif='{"GPSLatitude":30.41722,"GPSLongitude":-97.88214}'>
+coordinates=1 | <p>GPS: 53.21944, -1.48127</p>
+address=2 | <ul><li>3 Otherly Row, Testhallick, ZZ99 4BB</li><li>5 Mock Close, Testhallick</li></ul>
+address=1 | <p>14 Probespur Mews and 16 Otherly Lane</p>
+coordinates=0 | <p>Scores: 53.21, 48.12</p>
""",
    ),
    _group(
        "GB",
        "14 Probespur Mews, Testhallick, ZZ99 4TQ",
        r"""
+coordinates=2 | {"features":[{"geometry":{"type":"Point","coordinates":[-1.48127,53.21944]},"properties":{"lat":53.21944,"lon":-1.48127}},{"geometry":{"type":"Point","coordinates":[-1.47716,53.22103]},"properties":{"lat":53.22103,"lon":-1.47716}}]}
+coordinates=1 | {"place":{"gps_lat":"53.21944","gps_lng":"-1.48127"}}
+coordinates=1 | {"place":{"latitude":53.21944,"longitude":-1.48127,"altitude":12.25}}
""",
        DATA,
    ),
)
