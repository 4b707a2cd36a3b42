"""
Streets whose type is shortened, left out or rare, numbers in words, flats behind a dash.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

GROUPS = (
    Group(
        "address: shortened and rare types",
        "GB",
        Kind.HOME_ADDRESS,
        "14 Carder Wharf, Ockleby, ZZ99 3QT",
        (),
        "text/html",
        r"""
C | <p>14 Carder Whf, Ockleby</p>
C | <p>14 Carder Wharf, Ockleby</p>
- | <p>14 Carder Walk, Ockleby</p>
- | <p>14 Carder Whf, Otherton</p>
P | <p>Carder Whf, Ockleby</p>
- | <p>14 Carder Way, Ockleby</p>
- | <p>14 Carder, Wharfdale</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "GB",
        Kind.HOME_ADDRESS,
        "8 Old Tannery Yard, Ockleby, ZZ99 3QT",
        (),
        "text/html",
        r"""
C | <p>8 Old Tannery Yd., Ockleby</p>
C | <p>no. 8, Old Tannery Yd, Ockleby</p>
- | <p>9 Old Tannery Yd, Ockleby</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "GB",
        Kind.HOME_ADDRESS,
        "52 Probeton Road, Ockleby, ZZ99 3QT",
        (),
        "text/html",
        r"""
C | <p>Fifty-two Probeton Road, Ockleby</p>
C | <p>Fifty Two, Probeton Road</p>
- | <p>Fifty-three Probeton Road, Ockleby</p>
N | <p>all fifty-two Probeton Road residents</p>
N | <p>One hundred and fifty-two Probeton Road, Ockleby</p>
- | <p>Two Probeton Road, Ockleby</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "US",
        Kind.HOME_ADDRESS,
        "12 W Probe Mill Ave, Harlow Falls, MT 00429",
        (),
        "text/html",
        r"""
C | <p>12 Probe Mill Ave W, Harlow Falls</p>
C | <p>12 West Probe Mill Avenue, Harlow Falls</p>
N | <p>12 Probe Mill Ave E, Harlow Falls</p>
- | <p>12 E Probe Mill Ave, Harlow Falls</p>
- | <p>12 Probe Mill Rd W, Harlow Falls</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "US",
        Kind.HOME_ADDRESS,
        "12 Probe Mill Ave W, Harlow Falls, MT 00429",
        (),
        "text/html",
        r"""
C | <p>12 W Probe Mill Ave, Harlow Falls</p>
C | <p>12 Probe Mill Ave West, Harlow Falls</p>
C | <p>12 PROBE MILL AV W HARLOW FALLS</p>
- | <p>12 E Probe Mill Ave, Harlow Falls</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "US",
        Kind.HOME_ADDRESS,
        "433 Cedar Quarry Trafficway, Harlow Falls, MT 00429",
        (),
        "text/html",
        r"""
C | <p>433 Cedar Quarry Trfy, Harlow Falls</p>
C | <p>433 Cedar Quarry, Harlow Falls MT</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "US",
        Kind.HOME_ADDRESS,
        "88 Juniper Knoll, Harlow Falls, MT 00429",
        (),
        "text/html",
        r"""
C | <p>88 Juniper Knl, Harlow Falls, MT</p>
- | <p>88 Juniper Kiln, Harlow Falls, MT</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "DE",
        Kind.HOME_ADDRESS,
        "Probener Landstraße 118, 00581 Klein Drömitz",
        (),
        "text/html",
        r"""
C | <p>Probener Landstr. 118, Klein Drömitz</p>
C | <p>Probener Landstraße 118, Kl. Drömitz</p>
N | <p>B 118, Probener Landstraße</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "DE",
        Kind.HOME_ADDRESS,
        "Lindenkampweg 7, 00581 Klein Drömitz",
        (),
        "text/html",
        r"""
C | <p>Lindenkampw. 7, 00581 Klein Drömitz</p>
C | <p>Lindenkamp 7, 00581 Klein Drömitz</p>
- | <p>Lindenkampring 7, Klein Drömitz</p>
- | <p>Lindenkampwiese 7, Klein Drömitz</p>
- | <p>Lindenkampweiler 7</p>
- | <p>Lindenkamp 9, 00581 Klein Drömitz</p>
- | <p>Lindenkampw. 9, Klein Drömitz</p>
N | <p>Lindenkamp 7, 00999 Otherstadt</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "DE",
        Kind.HOME_ADDRESS,
        "Kranichgasse 9, 00581 Klein Drömitz",
        (),
        "text/html",
        r"""
C | <p>Kranichg. 9, Klein Drömitz</p>
C | <p>Kranichg 9</p>
- | <p>Kranichgarten 9, Klein Drömitz</p>
- | <p>Kranichgraben 9, Klein Drömitz</p>
- | <p>Kranichstr. 9, Klein Drömitz</p>
N | <p>Kranich 9 im Zoo</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "DE",
        Kind.HOME_ADDRESS,
        "Gernotplatz 3, 00581 Klein Drömitz",
        (),
        "text/html",
        r"""
C | <p>Gernotpl. 3, Klein Drömitz</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "DE",
        Kind.HOME_ADDRESS,
        "Sauerampferstieg 3, 00581 Klein Drömitz",
        (),
        "text/html",
        r"""

""",
    ),
    Group(
        "address: shortened and rare types",
        "FR",
        Kind.HOME_ADDRESS,
        "18 rue des Tisserands, 00417 Vaubrelle",
        (),
        "text/html",
        r"""
C | <p>18 r. des Tisserands, Vaubrelle</p>
C | <p>18 r Tisserands 00417 Vaubrelle</p>
C | <p>18, Rue Tisserands, Vaubrelle</p>
C | <p>18 Tisserands (rue des), Vaubrelle</p>
- | <p>18 place des Tisserands, Vaubrelle</p>
- | <p>18 av. des Tisserands, Vaubrelle</p>
- | <p>18 rés. des Tisserands, Vaubrelle</p>
N | <p>18 r. des Tisserands, Autreville</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "FR",
        Kind.HOME_ADDRESS,
        "7 impasse du Pressoir, 00417 Vaubrelle",
        (),
        "text/html",
        r"""
C | <p>7 imp. Pressoir, Vaubrelle</p>
C | <p>7 Imp du Pressoir 00417</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "FR",
        Kind.HOME_ADDRESS,
        "3 clos des Mésanges, 00417 Vaubrelle",
        (),
        "text/html",
        r"""
C | <p>3 Clos Mésanges - 00417 VAUBRELLE</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "FR",
        Kind.HOME_ADDRESS,
        "12 chaussée de Wavrelle, 00417 Vaubrelle",
        (),
        "text/html",
        r"""
C | <p>12 Chée de Wavrelle, Vaubrelle</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "IT",
        Kind.HOME_ADDRESS,
        "Vicolo della Conceria 8, 00021 Castelmorso",
        (),
        "text/html",
        r"""
C | <p>V.lo Conceria, 8 - Castelmorso</p>
C | <p>vic. della Conceria 8, Castelmorso</p>
C | <p>Vicolo Conceria n° 8</p>
- | <p>Via della Conceria 8, Castelmorso</p>
- | <p>V.le della Conceria 8, Castelmorso</p>
- | <p>P.za Conceria 8, Castelmorso</p>
N | <p>la conceria 8, Castelmorso</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "IT",
        Kind.HOME_ADDRESS,
        "Corso dei Mulini 21, 00021 Castelmorso",
        (),
        "text/html",
        r"""
C | <p>C.so Mulini 21, Castelmorso</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "ES",
        Kind.HOME_ADDRESS,
        "Calle de los Alfareros 14, 2º B, 00281 Villaprueba",
        (),
        "text/html",
        r"""
C | <p>C/ Alfareros, 14, 2º B, Villaprueba</p>
C | <p>Cl. Alfareros nº 14-2ºB Villaprueba</p>
C | <p>Alfareros 14, 00281 Villaprueba</p>
C | <p>CALLE ALFAREROS NUM 14 PISO 2 PUERTA B VILLAPRUEBA</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "ES",
        Kind.HOME_ADDRESS,
        "Travesía del Molino Viejo 3, 00281 Villaprueba",
        (),
        "text/html",
        r"""
C | <p>Trva. Molino Viejo, 3, Villaprueba</p>
C | <p>Trav. del Molino Viejo 3 Villaprueba</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "PT",
        Kind.HOME_ADDRESS,
        "Travessa das Oliveirinhas 19, 0000-021 Vilaprova",
        (),
        "text/html",
        r"""
C | <p>Tv. das Oliveirinhas, nº 19, Vilaprova</p>
C | <p>T. das Oliveirinhas 19, Vilaprova</p>
C | <p>Trav. Oliveirinhas, 19</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "BR",
        Kind.HOME_ADDRESS,
        "Rua Engenheiro Teodósio Prova 245, Vilaprova, SP 00000-021",
        (),
        "text/html",
        r"""
C | <p>R. Eng. Teodósio Prova, 245 - Vilaprova</p>
C | <p>Rua Eng° Teodósio Prova 245, Vilaprova/SP</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "PL",
        Kind.HOME_ADDRESS,
        "ul. Koperkowa 12/4, 00-173 Próbowice",
        (),
        "text/html",
        r"""
C | <p>Koperkowa ul. 12/4, Próbowice</p>
C | <p>Koperkowa 12 m. 4, Próbowice</p>
C | <p>ul.Koperkowa 12 lok.4</p>
- | <p>Koperkowa ul. 13, Próbowice</p>
- | <p>os. Koperkowa 12/4, Próbowice</p>
N | <p>Koperkowa 12/5, Próbowice</p>
N | <p>zupa Koperkowa 12 zł</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "CZ",
        Kind.HOME_ADDRESS,
        "Zkušební 412/11, 001 47 Dolní Vrbice",
        (),
        "text/html",
        r"""
C | <p>Zkušební 412/11, Dolní Vrbice</p>
C | <p>Zkušební 11, Dolní Vrbice</p>
C | <p>Zkušební 412, Dolní Vrbice</p>
N | <p>Zkušební 412/9, Dolní Vrbice</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "FI",
        Kind.HOME_ADDRESS,
        "Koepolku 5 B 12, 00481 Koekylä",
        (),
        "text/html",
        r"""
C | <p>Koepolku 5B12, Koekylä</p>
C | <p>Koepolku 5 B 12</p>
N | <p>Koepolku 5 A 12, Koekylä</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "SE",
        Kind.HOME_ADDRESS,
        "Provgatan 5, 004 81 Provby",
        (),
        "text/html",
        r"""
C | <p>Provg. 5, Provby</p>
C | <p>Provg 5, 004 81 Provby</p>
C | <p>Provgatan nr 5</p>
- | <p>Provgränd 5, Provby</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "DK",
        Kind.HOME_ADDRESS,
        "Prøvevænget 5, 0048 Prøveby",
        (),
        "text/html",
        r"""
C | <p>Prøvevænget 5, Prøveby</p>
C | <p>Prøvevænget nr. 5, 0048 Prøveby</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "NO",
        Kind.HOME_ADDRESS,
        "Prøveveien 5B, 0048 Prøvebygda",
        (),
        "text/html",
        r"""
C | <p>Prøvevn. 5B, Prøvebygda</p>
C | <p>Prøvevegen 5B, Prøvebygda</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "LT",
        Kind.HOME_ADDRESS,
        "Bandymų g. 18-5, LT-00273 Eglynai",
        (),
        "text/html",
        r"""
C | <p>Bandymų gatvė 18-5, Eglynai</p>
C | <p>Bandymų 18-5, Eglynai</p>
C | <p>Bandymų g. 18 - 5, Eglynai</p>
C | <p>Eglynai, Bandymų g. 18</p>
N | <p>Bandymų g. 18-7, Eglynai</p>
- | <p>Bandymų pr. 18-5, Eglynai</p>
- | <p>Bandymų g. 81-5, Eglynai</p>
- | <p>Bandymų al. 18-5, Eglynai</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "LV",
        Kind.HOME_ADDRESS,
        "Pārbaužu iela 7-12, Egļupe, LV-0027",
        (),
        "text/html",
        r"""
C | <p>Pārbaužu iela 7 dz. 12, Egļupe</p>
C | <p>Pārbaužu ielā 7, Egļupē</p>
- | <p>Pārbaužu iela 9, Egļupe</p>
- | <p>Pārbaužu ceļš 7, Egļupe</p>
N | <p>Pārbaužu iela 7-13, Egļupe</p>
N | <p>Pārbaužu iela 7-15</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "EE",
        Kind.HOME_ADDRESS,
        "Proovi mnt 7-12, 00273 Proovila",
        (),
        "text/html",
        r"""
C | <p>Proovi maantee 7-12, Proovila</p>
C | <p>Proovi mnt. 7, Proovila</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "HU",
        Kind.HOME_ADDRESS,
        "Próba utca 12. 2/5, 0012 Próbafalva",
        (),
        "text/html",
        r"""
C | <p>Próba u. 12. II/5., Próbafalva</p>
C | <p>0012 Próbafalva, Próba u. 12.</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "RO",
        Kind.HOME_ADDRESS,
        "Str. Încercării nr. 12, bl. B2, ap. 4, Probești 000123",
        (),
        "text/html",
        r"""
C | <p>strada Încercării 12, Probești</p>
C | <p>Str Incercarii, nr 12, Probesti</p>
- | <p>Bd. Încercării 12, Probești</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "NL",
        Kind.HOME_ADDRESS,
        "Proefdreef 52, 0047 AB Proefdorp",
        (),
        "text/html",
        r"""
C | <p>Proefdr. 52, Proefdorp</p>
C | <p>Proefdreef 52 te Proefdorp</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "TR",
        Kind.HOME_ADDRESS,
        "Deneme Sokak No: 12 Daire 4, Örnekköy 00123",
        (),
        "text/html",
        r"""
C | <p>Deneme Sok. No:12/4 Örnekköy</p>
C | <p>Deneme Sk. 12, Örnekköy</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "IN",
        Kind.HOME_ADDRESS,
        "H.No. 4-12/7, Sample Bazaar, Nilapur 000274",
        (),
        "text/html",
        r"""
C | <p>4-12/7 Sample Bazar, Nilapur</p>
C | <p>H. No 4-12/7, Sample Bzr., Nilapur - 000 274</p>
- | <p>4-12/9 Sample Bazar, Nilapur</p>
N | <p>Sample Bazaar, Nilapur</p>
N | <p>4-12/7, Other Bazaar, Nilapur</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "IE",
        Kind.HOME_ADDRESS,
        "3 Sráid na Trialach, Baile Trialach, Co. Galway",
        (),
        "text/html",
        r"""
C | <p>3 Sráid na Trialach, Baile Trialach</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "GR",
        Kind.HOME_ADDRESS,
        "Οδός Ευκαλύπτων 25, 001 47 Νέα Πλατανιά",
        (),
        "text/html",
        r"""
C | <p>25 Efkalypton Street, Nea Platania</p>
C | <p>Efkalypton 25, 001 47 Nea Platania</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "UA",
        Kind.HOME_ADDRESS,
        "вул. Пробна, 38, с. Тихоброди, 00173",
        (),
        "text/html",
        r"""
C | <p>вулиця Пробна 38, село Тихоброди</p>
C | <p>с. Тихоброди, вул. Пробна, буд. 38</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "GB",
        Kind.HOME_ADDRESS,
        "15/3 Skerry Terrace, Inverdoon, ZZ99 7GL",
        (),
        "text/html",
        r"""
C | <p>15/3 Skerry Terrace, Inverdoon</p>
C | <p>Flat 3, 15 Skerry Terrace, Inverdoon</p>
C | <p>15 Skerry Terrace, Inverdoon</p>
- | <p>3 Skerry Terrace, Inverdoon</p>
N | <p>15/4 Skerry Terrace, Inverdoon</p>
N | <p>Flat 4, 15 Skerry Terrace, Inverdoon</p>
N | <p>the residents of 15 and 3 Skerry Terrace</p>
N | <p>Flat 15, 3 Skerry Terrace, Inverdoon</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "GB",
        Kind.HOME_ADDRESS,
        "8 Farrier Yard, Ockleby, ZZ99 3QT",
        (),
        "text/html",
        r"""
- | <p>8 Farrier Lane, Ockleby</p>
- | <p>8 Farriers at the yard, Ockleby</p>
N | <p>8 farrier yards in Ockleby</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "ES",
        Kind.HOME_ADDRESS,
        "Calle de los Alfareros 14, 00281 Villaprueba",
        (),
        "text/html",
        r"""
- | <p>Plaza Alfareros 14, Villaprueba</p>
- | <p>Avda. de los Alfareros 14, Villaprueba</p>
- | <p>Camino de los Alfareros 14, Villaprueba</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "IN",
        Kind.HOME_ADDRESS,
        "House No. 217, Kikar Wali Gali, Naya Khera, Punjab 000473",
        (),
        "text/html",
        r"""
C | <p>H.No 217, Kikar Wali Gali, Naya Khera</p>
C | <p>217 Kikar Wali Gali, Naya Khera</p>
- | <p>House No. 218, Kikar Wali Gali, Naya Khera</p>
N | <p>House No. 217, Pipal Wali Gali, Naya Khera</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "CA",
        Kind.HOME_ADDRESS,
        "1127 Rang du Lac-aux-Perches, Saint-Testier, QC Z0Z 9B4",
        (),
        "text/html",
        r"""
C | <p>1127, rang du Lac aux Perches, St-Testier</p>
C | <p>1127 Rg du Lac-aux-Perches</p>
- | <p>1127 ch. du Lac-aux-Perches, Saint-Testier</p>
- | <p>1129 Rg Lac aux Perches, Saint-Testier</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "GB",
        Kind.HOME_ADDRESS,
        "14 Heol Gwernhir, Llanbrofi, ZZ99 4PT",
        (),
        "text/html",
        r"""
C | <p>14 Heol Gwernhir, Llanbrofi</p>
P | <p>Heol Gwernhir, Llanbrofi, cau ffordd 19 May</p>
- | <p>14 Ffordd Gwernhir, Llanbrofi</p>
- | <p>16 Heol Gwernhir, Llanbrofi</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "DE",
        Kind.HOME_ADDRESS,
        "Am Krähenholz 11b, 00538 Oberprob",
        (),
        "text/html",
        r"""
P | <p>Bebauungsplan Nr. 44 „Am Krähenholz“, Gemeinde Oberprob</p>
- | <p>Am Krähenholz 12, Oberprob</p>
P | <p>in Oberprob: Am Krähenholz, Am Anger, Lindenweg</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "CZ",
        Kind.HOME_ADDRESS,
        "Ořechová 631/12, 001 47 Dolní Vrbice",
        (),
        "text/html",
        r"""
P | <p>Dolní Vrbice, ul. Ořechová, 4. 4. od 8 h</p>
N | <p>Ořechová 4, Dolní Vrbice</p>
N | <p>Ořechová 631/14, Dolní Vrbice</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "GB",
        Kind.POSTCODE,
        "ZZ99 5AB",
        (),
        "text/html",
        r"""
C | <p>Testwick ZZ99 5 AB</p>
C | <script>var a = {"outcode":"ZZ99","incode":"5AB"};</script>
- | <script>var a = {"outcode":"ZZ99","incode":"5AC"};</script>
- | <script>var a = {"outcode":"ZZ99","count":"5"};</script>
- | <p>Homes in ZZ99 from 5 agents</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "LT",
        Kind.POSTCODE,
        "LT-00273",
        (),
        "text/html",
        r"""
C | <p>Bandymų g. 3, LT-00273 Eglynai</p>
C | <p>Bandymų g. 3, 00273 Eglynai</p>
- | <p>Sąskaita 00273</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "PT",
        Kind.PLACE,
        "Pavilhão Municipal de Provaral",
        (),
        "text/html",
        r"""
C | <p>Pav. Municipal de Provaral, 21h30</p>
- | <p>Pav. Escolar de Provaral</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "DE",
        Kind.PLACE,
        "Freibad Oberprob",
        (),
        "text/html",
        r"""
C | <p>Treffpunkt im Freibad in Oberprob.</p>
- | <p>Ein Freibad in Oberprob wäre schön.</p>
- | <p>im Freibad in Oberheide</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "PL",
        Kind.PLACE,
        "Orlik Próbowo",
        (),
        "text/html",
        r"""
C | <p>Gramy na orliku w Próbowie w każdą środę.</p>
- | <p>Gramy na orliku w Dębowcu.</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "DE",
        Kind.POSTCODE,
        "D-00581",
        (),
        "text/html",
        r"""
C | <p>Birkenweg 3, 00581 Klein Prob</p>
C | <p>Birkenweg 3, D-00581 Klein Prob</p>
- | <p>Artikel 00581</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "HU",
        Kind.HOME_ADDRESS,
        "0012 Próbafalva, Bodzaszál utca 23.",
        (),
        "text/html",
        r"""
C | <p>Bodzaszál u. 23., Próbafalva</p>
C | <p>lakott: Próbafalva, Bodzaszál utca 23. szám alatt</p>
- | <p>Bodzaszál utca 123., Próbafalva</p>
- | <p>Próbafalva, Malom tér 23.</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "TR",
        Kind.HOME_ADDRESS,
        "Deneme Mah. Prova Sok. No: 12/5, 00345 Örnekköy",
        (),
        "text/html",
        r"""
C | <p>Deneme Mahallesi, Prova Sokak No:12 D:5, Örnekköy</p>
- | <p>Prova Sok. No: 14/5, Örnekköy</p>
""",
    ),
    Group(
        "address: shortened and rare types",
        "SE",
        Kind.HOME_ADDRESS,
        "Östra Provvägen 14, 004 81 Provby",
        (),
        "text/html",
        r"""
C | <p>Ö. Provvägen 14, Provby</p>
- | <p>Västra Provvägen 14, Provby</p>
- | <p>V. Provvägen 14, Provby</p>
""",
    ),
)
