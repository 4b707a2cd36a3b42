"""
Addresses in fields: keys of JSON, columns, cards, forms and links; and whole in a sentence.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted import addresses_recorded
from tests.reading.labelled.hunted.group import Group


def _group(region: str, value: str, media: str, pages: str) -> Group:
    return Group("address: in fields of data", region, Kind.HOME_ADDRESS, value, (), media, pages)


GROUPS = (
    _group(
        "ES",
        "Calle Fuente Vieja 12, 3º B, 00123 Villaprueba",
        "application/json",
        r"""
C | {"domicilio":{"tipoVia":"CALLE","via":"FUENTE VIEJA","numero":"12","piso":"3","puerta":"B","municipio":"VILLAPRUEBA","cp":"00123"}}
C | {"direccion":{"calle":"Fuente Vieja","numero":12,"localidad":"Villaprueba"}}
C | {"via":"CL FUENTE VIEJA","num":"0012","poblacion":"VILLAPRUEBA"}
- | {"direccion":{"calle":"Fuente Vieja","numero":14,"localidad":"Villaprueba"}}
- | {"direccion":{"calle":"Fuente Vieja","numero":12,"localidad":"Otroburgo"}}
""",
    ),
    _group(
        "DE",
        "Erdachter Ring 14, 00099 Erfurtshausen",
        "application/json",
        r"""
C | {"strasse":"Erdachter Ring","hausnr":"14","plz":"00099","ort":"Erfurtshausen"}
C | {"street":"Erdachter Ring","house_number":"14","zip":"00099"}
C | {"ort":"Erfurtshausen","plz":"00099","hausnummer":14,"strasse":"Erdachter Ring"}
C | {"addr:street":"Erdachter Ring","addr:housenumber":"14","addr:city":"Erfurtshausen"}
- | {"strasse":"Erdachter Ring","hausnr":"15","plz":"00099","ort":"Erfurtshausen"}
- | {"strasse":"Erdachter Ring","hausnr":"14","plz":"00100","ort":"Anderstadt"}
- | [{"hausnr":"14","strasse":"Anderer Ring"},{"hausnr":"3","strasse":"Erdachter Ring"}]
""",
    ),
    _group(
        "NL",
        "Klaproosjeskade 112, 0123 AB Proefschoot",
        "application/json",
        r"""
C | {"straat":"Klaproosjeskade","huisnummer":112,"postcode":"0123AB","woonplaats":"Proefschoot"}
C | {"openbareRuimteNaam":"Klaproosjeskade","huisnummer":"112"}
- | {"straat":"Klaproosjeskade","huisnummer":113,"postcode":"0123AC","woonplaats":"Proefschoot"}
""",
    ),
    _group(
        "PL",
        "ul. Zmyślona 9 m. 14, 00-098 Wiklinów",
        "application/json",
        r"""
C | {"ulica":"Zmyślona","nrDomu":"9","nrLokalu":"14","miejscowosc":"Wiklinów","kod":"00-098"}
C | {"ulica":"ZMYŚLONA","nr_budynku":"9","nr_lokalu":"14"}
N | {"ulica":"Zmyślona","nrDomu":"9","nrLokalu":"15","miejscowosc":"Wiklinów"}
- | {"ulica":"Zmyślona","nrDomu":"8","nrLokalu":"14","miejscowosc":"Wiklinów"}
""",
    ),
    _group(
        "FR",
        "14 ter impasse des Faux Noyers, 00871 Vaubrillet",
        "application/json",
        r"""
C | {"numero":"14","indice":"ter","typeVoie":"IMP","libelleVoie":"DES FAUX NOYERS","codePostal":"00871"}
C | {"housenumber":"14ter","street":"Impasse des Faux Noyers","city":"Vaubrillet"}
C | {"numeroVoieEtablissement":"14","indiceRepetitionEtablissement":"T","typeVoieEtablissement":"IMP","libelleVoieEtablissement":"DES FAUX NOYERS"}
""",
    ),
    _group(
        "SE",
        "Påhittsgatan 14 B, 000 12 Provköping",
        "application/json",
        r"""
C | {"gatuadress":"Påhittsgatan 14 B","postnr":"00012","ort":"Provköping"}
C | {"gata":"Påhittsgatan","gatunummer":"14","bokstav":"B"}
""",
    ),
    _group(
        "DK",
        "Opfundgade 17, st. th., 0097 Testrup",
        "application/json",
        r"""
C | {"vejnavn":"Opfundgade","husnr":"17","etage":"st","dør":"th","postnr":"0097","postnrnavn":"Testrup"}
- | {"vejnavn":"Opfundgade","husnr":"19","etage":"st","dør":"th"}
""",
    ),
    _group(
        "IT",
        "Via dei Glicini Finti 27, 00199 Borgoprova",
        "application/json",
        r"""
C | {"indirizzo":"Via dei Glicini Finti","civico":"27","cap":"00199","comune":"Borgoprova"}
""",
    ),
    _group(
        "UA",
        "вул. Калинова Гірка, 16, кв. 21, м. Вигадів, 00123",
        "application/json",
        r"""
C | {"вулиця":"Калинова Гірка","будинок":"16","квартира":"21","місто":"Вигадів"}
C | {"street":"вул. Калинова Гірка","house":"16"}
""",
    ),
    _group(
        "US",
        "2408 N Cottonghost Bend Rd Apt 7, Dunmallow, CO 00263",
        "application/json",
        r"""
C | {"address":{"line1":"2408 N COTTONGHOST BEND RD","line2":"APT 7","city":"DUNMALLOW","state":"CO","zip5":"00263"}}
C | {"house_num":"2408","pre_dir":"N","st_name":"COTTONGHOST BEND","st_type":"RD","unit":"7"}
C | {"streetNumber":"2408","streetName":"N Cottonghost Bend Rd","unitNumber":"7"}
N | {"streetNumber":"2408","streetName":"N Cottonghost Bend Rd","unitNumber":"8"}
- | {"streetNumber":"2410","streetName":"N Cottonghost Bend Rd"}
""",
    ),
    _group(
        "GB",
        "Flat 5, 84 Larkrisen Avenue, Muddlecombe, ZZ99 3QT",
        "application/json",
        r"""
C | {"building_number":"84","sub_building_name":"Flat 5","thoroughfare":"Larkrisen Avenue","post_town":"MUDDLECOMBE"}
C | {"premises":"84","address_line_1":"Larkrisen Avenue","locality":"Muddlecombe"}
C | {"paon":"84","saon":"FLAT 5","street":"LARKRISEN AVENUE","town":"MUDDLECOMBE"}
C | {"address":["Flat 5","84 Larkrisen Avenue","Muddlecombe"]}
C | {"address_line_1":"Flat 5 84","address_line_2":"Larkrisen Avenue"}
- | {"premises":"86","address_line_1":"Larkrisen Avenue","locality":"Muddlecombe"}
""",
    ),
    _group(
        "GB",
        "Flat 5, 84 Larkrisen Avenue, Muddlecombe, ZZ99 3QT",
        "text/csv",
        r"""
C | Name,House No,Street,Town,Postcode\nA Sample,84,Larkrisen Avenue,Muddlecombe,ZZ99 3QT
C | Name;Street;No;Town\nA Sample;Larkrisen Avenue;84;Muddlecombe
C | saon,paon,street,town\nFLAT 5,84,LARKRISEN AVENUE,MUDDLECOMBE
C | Address 1,Address 2,Address 3\nFlat 5,84 Larkrisen Avenue,Muddlecombe
C | "Flat 5, 84 Larkrisen Ave",Muddlecombe
- | Name,House No,Street,Town,Postcode\nA Sample,86,Larkrisen Avenue,Muddlecombe,ZZ99 3QU
- | Name,House No,Street\nA Sample,84,Other Avenue\nB Sample,12,Larkrisen Avenue
""",
    ),
    _group(
        "DE",
        "Erdachter Ring 14, 00099 Erfurtshausen",
        "text/csv",
        r"""
C | Name;Straße;Hausnummer;PLZ;Ort\nMuster;Erdachter Ring;14;00099;Erfurtshausen
C | Strasse;Nr.;Ort\nErdachter Ring;14;Erfurtshausen
- | Strasse;Nr.;Ort\nErdachter Ring;41;Erfurtshausen\nAndere Str.;14;Erfurtshausen
""",
    ),
    _group(
        "NL",
        "Klaproosjeskade 112, 0123 AB Proefschoot",
        "text/csv",
        r"""
C | naam,straat,huisnr,toevoeging,postcode,plaats\nProef,Klaproosjeskade,112,,0123AB,Proefschoot
""",
    ),
    _group(
        "GB",
        "Flat 5, 84 Larkrisen Avenue, Muddlecombe, ZZ99 3QT",
        "text/vcard",
        r"""
C | BEGIN:VCARD\nADR:;Flat 5;84 Larkrisen Ave;Muddlecombe;;ZZ99 3QT;\nEND:VCARD
C | BEGIN:VCARD\nADR;HOME;ENCODING=QUOTED-PRINTABLE:;;84 Larkrisen=20Avenue;Muddlecombe;;;\nEND:VCARD
- | BEGIN:VCARD\nADR:;;48 Larkrisen Ave;Muddlecombe;;ZZ99 3QT;\nEND:VCARD
""",
    ),
    _group(
        "ES",
        "Calle Fuente Vieja 12, 3º B, 00123 Villaprueba",
        "text/vcard",
        r"""
C | BEGIN:VCARD\nADR;TYPE=home:;3º B;C/ Fuente Vieja\\, 12;Villaprueba;;00123;España\nEND:VCARD
""",
    ),
    _group(
        "GB",
        "Flat 5, 84 Larkrisen Avenue, Muddlecombe, ZZ99 3QT",
        "text/html",
        r"""
C | <div itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">84 Larkrisen Avenue</span><span itemprop="addressLocality">Muddlecombe</span></div>
C | <div class="h-adr"><span class="p-extended-address">Flat 5</span> <span class="p-street-address">84 Larkrisen Ave</span> <span class="p-locality">Muddlecombe</span></div>
C | <table><tr><th>House</th><th>Street</th><th>Town</th></tr><tr><td>84</td><td>Larkrisen Avenue</td><td>Muddlecombe</td></tr></table>
C | <dl><dt>House number</dt><dd>84</dd><dt>Street</dt><dd>Larkrisen Avenue</dd></dl>
C | <form><input name="house" value="84"><input name="street" value="Larkrisen Avenue"></form>
C | <p>House No: 84<br>Street: Larkrisen Avenue</p>
C | <a href="https://maps.example/?q=84+Larkrisen+Avenue,+Muddlecombe">map</a>
C | <a href="https://maps.example/place/84%20Larkrisen%20Ave">map</a>
C | <a href="/property/84-larkrisen-avenue-muddlecombe/">x</a>
- | <a href="/property/184-larkrisen-avenue-muddlecombe/">x</a>
N | <table><tr><th>Votes</th><th>Street</th></tr><tr><td>84</td><td>Larkrisen Avenue</td></tr></table>
- | <dl><dt>House number</dt><dd>48</dd><dt>Street</dt><dd>Larkrisen Avenue</dd></dl>
""",
    ),
    _group(
        "DE",
        "Erdachter Ring 14, 00099 Erfurtshausen",
        "text/html",
        r"""
C | <script type="application/ld+json">{"@type":"PostalAddress","streetAddress":"Erdachter Ring 14","postalCode":"00099","addressLocality":"Erfurtshausen"}</script>
C | <tr><td>Straße:</td><td>Erdachter Ring</td></tr><tr><td>Hausnummer:</td><td>14</td></tr>
C | <p>Straße: Erdachter Ring<br>Hausnr.: 14<br>PLZ: 00099</p>
C | <p>Erdachter Ring 14 (Hinterhaus), Erfurtshausen</p>
C | <p>im Erdachten Ring 14</p>
""",
    ),
    _group(
        "GB",
        "14 Pipistrelle Lane, Ambleford, ZZ99 3QT",
        "text/html",
        r"""
C | <p>Please bring it to the 14 Pipistrelle Lane, Ambleford, ZZ99 3QT address</p>
C | <!-- comments section 14 Pipistrelle Lane, Ambleford, ZZ99 3QT -->
P | <p>Please bring it to the 14 Pipistrelle Lane, Ambleford address</p>
P | <p>step 14 Pipistrelle Lane, Ambleford</p>
P | <p>open from 9 to 14 Pipistrelle Lane, Ambleford, ZZ99 3QT</p>
P | <p>Flat 14 Pipistrelle Lane, Ambleford, ZZ99 3QT</p>
P | <p>for £ 14 Pipistrelle Lane, Ambleford, ZZ99 3QT</p>
""",
    ),
    *addresses_recorded.GROUPS,
)
