"""
Postcodes and plates as twenty-two countries write them, and the codes of other things.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

_HOMES = {
    "PL": "Zaułek Wiklinowy 9 m. 14, 00-098 Wiklinów",
    "FR": "14 ter impasse des Trois Noyers, 00871 Vaubrillac",
    "ES": "Calle Fuente Vieja 18, 3º B, 00517 Villarreguera",
    "DE": "Weg am Bach 7a, 00417 Bad Flunkern",
    "IT": "Via dei Glicini Finti 27, 00199 Borgoprova",
    "SE": "Påhittsgatan 14, 000 12 Provköping",
    "NO": "Oppdiktveien 8B, 0099 Prøvevik",
    "BE": "Rue de la Feinte 18, 0098 Bourgtest",
    "CZ": "Vymyšlená 8, 000 12 Zkoušov",
    "HU": "Kitalált utca 15., 0123 Próbafalva",
    "PT": "Rua das Amoreiras 45, 0000-123 Vila Provada",
    "BR": "Rua das Jabuticabas 120, Cidade Teste - SP, 00123-456",
    "IN": "27 Tulsi Baug Road, Navegaon 000462",
    "US": "2408 Cottonghost Bend Rd, Dunmallow, CO 00263",
    "AU": "27 Wattlebird Parade, Testvale NSW 0999",
    "GR": "Ανεμώνης 42, 000 12 Νέα Φαντασία",
    "UA": "вул. Калинова Гірка, 16, м. Вигадів, 00123",
}


def _code(region: str, value: str, pages: str) -> Group:
    home = ((Kind.HOME_ADDRESS, _HOMES[region]),) if region in _HOMES else ()
    return Group(
        "postcode: as other countries write it",
        region,
        Kind.POSTCODE,
        value,
        home,
        "text/html",
        pages,
    )


def _plate(region: str, value: str, pages: str) -> Group:
    return Group(
        "vehicle: as other countries write it", region, Kind.VEHICLE, value, (), "text/html", pages
    )


GROUPS = (
    _code(
        "PL",
        "00-098",
        r"""
C | <p>Adres: Zaułek Wiklinowy 9 m. 14<br>00-098 Wiklinów</p>
C | <p>00-098 Wiklinów</p>
C | <p>kod pocztowy: 00-098</p>
C | <p>Wiklinów 00-098</p>
C | <p>ul. Zmyślona 9, 00-098 Wiklinów</p>
C | <p>00098 Wiklinów, ul. Zmyślona 9</p>
- | <p>tel. 00-098-12-34</p>
- | <p>00-099 Wiklinów</p>
N | <p>wynik 00-098 punktów</p>
N | <p>konto 12 00-098 3344</p>
""",
    ),
    _code(
        "FR",
        "00871",
        r"""
C | <p>14 ter, imp. des Trois Noyers<br>F-00871 VAUBRILLAC</p>
C | <p>00871 VAUBRILLAC</p>
C | <p>00871 Vaubrillac Cedex</p>
C | <p>Code postal : 00871</p>
C | <p>CP 00871</p>
C | <p>14 rue X, 00871 Vaubrillac</p>
C | <p>Vaubrillac (00871)</p>
C | <p>C.P. : 00871 - Ville : Vaubrillac</p>
N | <p>facture 00871</p>
N | <p>00871 euros</p>
N | <p>Réf. 00871</p>
- | <p>100871 visites</p>
""",
    ),
    _code(
        "ES",
        "00517",
        r"""
C | <p>calle Fuente n.º 18, 3º B, 00517 – Villarreguera</p>
C | <p>C.P. 00517 Villarreguera</p>
C | <p>CP: 00517</p>
C | <p>00517-Villarreguera (Toledo)</p>
C | <p>Villarreguera, 00517</p>
C | <p>código postal 00517</p>
N | <p>licencia 00517</p>
N | <p>dorsal 00517</p>
""",
    ),
    _code(
        "DE",
        "00417",
        r"""
C | <p>Weg 7a, 00417 Bad Flunkern</p>
C | <p>D-00417 Bad Flunkern</p>
C | <p>DE-00417 Flunkern</p>
C | <p>Weg 7a<br>00417 Bad Flunkern</p>
C | <p>PLZ/Ort: 00417 Bad Flunkern</p>
C | <p>Weg 7a · 00417 Bad Flunkern</p>
C | <p>Bad Flunkern (00417)</p>
N | <p>Artikel 00417 Tisch</p>
N | <p>Rechnung 00417 Mai</p>
N | <p>Nr. 00417 Müller</p>
""",
    ),
    _code(
        "IT",
        "00199",
        r"""
C | <p>Via X 27 - 00199 Borgoprova (BP)</p>
C | <p>CAP 00199</p>
C | <p>C.A.P. 00199 Borgoprova</p>
C | <p>I-00199 Borgoprova</p>
N | <p>prot. 00199</p>
""",
    ),
    _code(
        "NL",
        "0482 KV",
        r"""
C | <p>0482 KV Veenschoot</p>
C | <p>0482KV</p>
C | <p>0482 kv Veenschoot</p>
C | <p>NL-0482 KV</p>
C | <p>postcode 0482-KV</p>
- | <p>0482 KW</p>
- | <p>10482 KV</p>
""",
    ),
    _code(
        "SE",
        "000 12",
        r"""
C | <p>Påhittsgatan 14, 000 12 Provköping</p>
C | <p>SE-000 12 PROVKÖPING</p>
C | <p>S-00012 Provköping</p>
C | <p>Postnr: 000 12</p>
C | <p>postnummer 00012</p>
N | <p>000 12 kr</p>
N | <p>5 000 12</p>
""",
    ),
    _code(
        "NO",
        "0099",
        r"""
C | <p>Oppdiktveien 8B, 0099 Prøvevik</p>
C | <p>NO-0099 Prøvevik</p>
C | <p>N-0099 PRØVEVIK</p>
C | <p>Postnr. 0099</p>
C | <p>Postboks 12, 0099 Prøvevik</p>
N | <p>kl 0099</p>
N | <p>Agent 0099 Bond</p>
- | <p>10099 Prøvevik</p>
""",
    ),
    _code(
        "BE",
        "0098",
        r"""
C | <p>Rue de la Feinte 18, B-0098 Bourgtest</p>
C | <p>Rue de la Feinte 18<br>0098 Bourgtest</p>
C | <p>te 0098 Bourgtest</p>
N | <p>BTW 0098 123 456</p>
""",
    ),
    _code(
        "CZ",
        "000 12",
        r"""
C | <p>Vymyšlená 8, 000 12 Zkoušov</p>
C | <p>PSČ 000 12</p>
C | <p>PSČ: 00012 Zkoušov</p>
""",
    ),
    _code(
        "HU",
        "0123",
        r"""
C | <p>0123 Próbafalva, Kitalált u. 15.</p>
C | <p>H-0123 Próbafalva</p>
C | <p>irsz.: 0123</p>
C | <p>irányítószám: 0123</p>
""",
    ),
    _code(
        "PT",
        "0000-123",
        r"""
C | <p>0000-123 Vila Provada</p>
C | <p>Código Postal: 0000-123</p>
C | <p>Cód. Postal 0000-123 VILA PROVADA</p>
- | <p>0000-124 Vila</p>
""",
    ),
    _code(
        "BR",
        "00123-456",
        r"""
C | <p>CEP 00123-456</p>
C | <p>CEP: 00123456</p>
C | <p>Cidade Teste/SP - 00123-456</p>
N | <p>protocolo 00123456</p>
""",
    ),
    _code(
        "IN",
        "000462",
        r"""
C | <p>Navegaon - 000462</p>
C | <p>Navegaon-000462</p>
C | <p>Pin: 000462</p>
C | <p>PIN Code 000462</p>
C | <p>Navegaon 000 462</p>
C | <p>Navegaon, Dist. X, 000462</p>
N | <p>Token 000462 now serving at counter 3</p>
N | <p>Receipt 000462</p>
N | <p>Ticket No 000462</p>
N | <p>Sr. No. 000462</p>
N | <p>OTP 000462</p>
""",
    ),
    _code(
        "US",
        "00263",
        r"""
C | <p>Dunmallow, CO 00263</p>
C | <p>Dunmallow, Colo. 00263</p>
C | <p>DUNMALLOW CO 00263-1234</p>
C | <p>ZIP 00263</p>
C | <p>Zip Code: 00263</p>
C | <p>Dunmallow 00263</p>
N | <p>Check 00263</p>
N | <p>Case 00263</p>
N | <p>Invoice CO 00263</p>
N | <p>Lot 00263</p>
""",
    ),
    _code(
        "CA",
        "Z9Z 9Z9",
        r"""
C | <p>Testville ON  Z9Z 9Z9</p>
C | <p>Z9Z9Z9</p>
C | <p>z9z 9z9</p>
C | <p>Z9Z-9Z9</p>
- | <p>Z9Z 9Z8</p>
""",
    ),
    _code(
        "AU",
        "0999",
        r"""
C | <p>Testvale NSW 0999</p>
C | <p>TESTVALE, NSW, 0999</p>
C | <p>Testvale New South Wales 0999</p>
C | <p>Postcode: 0999</p>
N | <p>Lot 0999</p>
""",
    ),
    _code(
        "GR",
        "000 12",
        r"""
C | <p>Ανεμώνης 42, 000 12 Νέα Φαντασία</p>
C | <p>Τ.Κ. 000 12</p>
C | <p>ΤΚ 00012 Νέα Φαντασία</p>
C | <p>T.K. 000 12</p>
""",
    ),
    _code(
        "UA",
        "00123",
        r"""
C | <p>00123, м. Вигадів, вул. Калинова Гірка, 16</p>
C | <p>індекс 00123</p>
C | <p>поштовий індекс: 00123</p>
C | <p>вул. Калинова, 16, м. Вигадів, 00123</p>
N | <p>рахунок 00123</p>
""",
    ),
    _code(
        "GB",
        "ZZ99 3QT",
        r"""
C | <p>ZZ99&nbsp;3QT</p>
C | <p>zz993qt</p>
C | <p>ZZ99-3QT</p>
C | <p>(ZZ99 3QT)</p>
C | <p>Muddlecombe ZZ99 3QT UK</p>
- | <p>ZZ99 3QU</p>
- | <p>ZZ99</p>
N | <p>part no ZZ993QT</p>
""",
    ),
    _plate(
        "DE",
        "QX-AB 1234",
        r"""
C | <p>Kennzeichen QX-AB 1234</p>
C | <p>QX AB 1234</p>
C | <p>QX-AB1234</p>
C | <p>amtl. Kennz.: QX - AB 1234</p>
C | <p>Kfz QXAB1234</p>
- | <p>QX-AB 1235</p>
""",
    ),
    _plate(
        "FR",
        "ZZ-123-QX",
        r"""
C | <p>immatriculé ZZ-123-QX</p>
C | <p>immat. ZZ 123 QX</p>
C | <p>ZZ123QX</p>
- | <p>ZZ-124-QX</p>
""",
    ),
    _plate(
        "ES",
        "0000 ZZQ",
        r"""
C | <p>Matrícula 0000 ZZQ</p>
C | <p>matrícula: 0000ZZQ</p>
C | <p>matr. 0000-ZZQ</p>
- | <p>0000 ZZR</p>
""",
    ),
    _plate(
        "IT",
        "ZZ 000 QX",
        r"""
C | <p>targa ZZ 000 QX</p>
C | <p>Targa: ZZ000QX</p>
""",
    ),
    _plate(
        "NL",
        "00-ZZQ-9",
        r"""
C | <p>kenteken 00-ZZQ-9</p>
C | <p>Kenteken: 00ZZQ9</p>
""",
    ),
    _plate(
        "PL",
        "QX 0123Z",
        r"""
C | <p>nr rej. QX 0123Z</p>
C | <p>nr rejestracyjny: QX0123Z</p>
""",
    ),
    _plate(
        "SE",
        "ZZQ 00X",
        r"""
C | <p>regnr ZZQ 00X</p>
C | <p>Reg.nr: ZZQ00X</p>
""",
    ),
    _plate(
        "UA",
        "ZZ 0123 QX",
        r"""
C | <p>держ. номер ZZ 0123 QX</p>
C | <p>д.н.з. ZZ0123QX</p>
""",
    ),
    _plate(
        "US",
        "WPF-2286",
        r"""
C | <p>CO plate WPF-2286</p>
C | <p>Lic# WPF2286</p>
C | <p>tag: WPF 2286</p>
N | <p>Order WPF-2286</p>
N | <p>Model WPF-2286</p>
""",
    ),
    _plate(
        "GB",
        "ZZ19 PJO",
        r"""
C | <p>Silver Fiesta, ZZ19 PJO</p>
C | <p>ZZ19PJO</p>
C | <p>reg: zz19 pjo</p>
C | <p>VRM ZZ19PJ0</p>
N | <p>SKU ZZ19PJO</p>
""",
    ),
    _plate(
        "IN",
        "ZZ 12 QX 0034",
        r"""
C | <p>Vehicle No. ZZ-12-QX-0034</p>
C | <p>ZZ12QX0034</p>
C | <p>ZZ 12 QX 0034</p>
C | <p>Reg. No. ZZ 12QX 0034</p>
""",
    ),
    _plate(
        "IE",
        "142-LM-98031",
        r"""
C | <p>142 LM 98031</p>
C | <p>142LM98031</p>
C | <p>142-LM-98031</p>
- | <p>142-LM-98032</p>
""",
    ),
)
