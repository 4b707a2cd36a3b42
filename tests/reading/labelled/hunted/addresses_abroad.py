"""
Addresses as twenty-five countries write them, with the streets, houses and towns that are others'.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group


def _group(region: str, value: str, pages: str, media: str = "text/html") -> Group:
    return Group(
        "address: as other countries write it", region, Kind.HOME_ADDRESS, value, (), media, pages
    )


GROUPS = (
    _group(
        "ES",
        "Calle Fuente Vieja 12, 3º B, 00123 Villaprueba",
        r"""
C | <p>Calle Fuente Vieja, 12, 3º B, 00123 Villaprueba</p>
C | <p>C/ Fuente Vieja, nº 12, 3.º B · Villaprueba</p>
C | <p>c/ Fuente Vieja 12 3B, Villaprueba</p>
C | <p>C. Fuente Vieja núm. 12, piso 3, puerta B, 00123-Villaprueba</p>
C | <p>Cl Fuente Vieja 12, Esc. 1, 3º B. Villaprueba</p>
C | <p>Domicilio: calle Fuente Vieja número 12, Villaprueba (Toledo)</p>
C | <p>con domicilio en Villaprueba, calle Fuente Vieja, 12</p>
C | <p>C/FUENTE VIEJA,12-3ºB 00123 VILLAPRUEBA</p>
C | <p>Fuente Vieja 12, Villaprueba</p>
C | <p>CALLE FUENTE VIEJA N 12</p>
- | <p>Plaza Fuente Vieja 12, Villaprueba</p>
- | <p>Avda. Fuente Vieja 12, Villaprueba</p>
- | <p>C/ Fuente Vieja 14, Villaprueba</p>
- | <p>C/ Fuente Vieja 12, Otroburgo</p>
- | <p>C/ Fuente Vieja 12, 28 00999 Otroburgo</p>
P | <p>Corte de agua en la calle Fuente Vieja de Villaprueba</p>
N | <p>C/ Fuente Vieja, 12 de mayo, a las 10 h</p>
""",
    ),
    _group(
        "ES",
        "Avenida de los Molinos Falsos, 48, 00124 Pruebavieja",
        r"""
C | <p>Avda. de los Molinos Falsos, 48 – 00124 Pruebavieja</p>
C | <p>Av. Molinos Falsos 48, Pruebavieja</p>
C | <p>Avd. de los Molinos Falsos nº48. Pruebavieja</p>
C | <p>Avda Los Molinos Falsos, 48, bajo</p>
- | <p>Avda. de los Molinos Falsos, 84</p>
- | <p>C/ Molinos Falsos, 48</p>
""",
    ),
    _group(
        "MX",
        "Calle Nopalera Inventada 215, Col. Las Pruebas, 00125 Villaensayo",
        r"""
C | <p>Calle Nopalera Inventada No. 215, Colonia Las Pruebas, C.P. 00125, Villaensayo</p>
C | <p>Nopalera Inventada #215, Col. Las Pruebas, Villaensayo</p>
C | <p>Nopalera Inventada 215 Int. 4, Las Pruebas</p>
- | <p>Nopalera Inventada #512, Col. Las Pruebas</p>
""",
    ),
    _group(
        "IT",
        "Via dei Glicini Finti 27, 00199 Borgoprova",
        r"""
C | <p>Via dei Glicini Finti, 27 - 00199 Borgoprova (BP)</p>
C | <p>V. dei Glicini Finti n. 27, Borgoprova</p>
C | <p>via Glicini Finti 27, Borgoprova</p>
C | <p>residente in Borgoprova, via dei Glicini Finti n° 27</p>
C | <p>V.le dei Glicini Finti</p><p>Via dei Glicini Finti, n.c. 27</p>
C | <p>VIA DEI GLICINI FINTI 27/A BORGOPROVA</p>
C | <p>Via dei Glicini Finti, civico 27</p>
- | <p>Viale dei Glicini Finti 27, Borgoprova</p>
- | <p>Via dei Glicini Finti 72, Borgoprova</p>
- | <p>Via dei Glicini Finti 27, Altroborgo</p>
P | <p>Lavori in via dei Glicini Finti a Borgoprova</p>
N | <p>Via dei Glicini Finti, 27 maggio, ore 9</p>
""",
    ),
    _group(
        "IT",
        "Corso Ezio Prova 5, 00198 Montefinto",
        r"""
C | <p>C.so Ezio Prova 5, Montefinto</p>
C | <p>Corso E. Prova, 5 - 00198 Montefinto</p>
C | <p>c.so Ezio Prova, 5/bis Montefinto</p>
- | <p>Via Ezio Prova 5, Montefinto</p>
""",
    ),
    _group(
        "IT",
        "Piazza Grande Finta 9, 00198 Montefinto",
        r"""
C | <p>P.zza Grande Finta 9, Montefinto</p>
C | <p>Piazza Grande Finta, 9 00198 Montefinto</p>
C | <p>P.za Grande Finta n.9</p>
""",
    ),
    _group(
        "PT",
        "Rua das Amoreiras Falsas 45, 2.º Dto, 0000-123 Vila Provada",
        r"""
C | <p>Rua das Amoreiras Falsas, n.º 45, 2.º Dto., 0000-123 Vila Provada</p>
C | <p>R. das Amoreiras Falsas 45 2º D, Vila Provada</p>
C | <p>R. Amoreiras Falsas, 45, Vila Provada</p>
C | <p>morada: rua das Amoreiras Falsas, nº 45</p>
- | <p>Travessa das Amoreiras Falsas 45, Vila Provada</p>
- | <p>Rua das Amoreiras Falsas 54, Vila Provada</p>
P | <p>Obras na Rua das Amoreiras Falsas, em Vila Provada</p>
""",
    ),
    _group(
        "BR",
        "Rua das Jabuticabas Falsas, 120, Apto 31, Jardim Provado, Cidade Teste - SP, 00123-456",
        r"""
C | <p>R. das Jabuticabas Falsas, 120 - ap. 31 - Jd. Provado - Cidade Teste/SP - CEP 00123-456</p>
C | <p>Rua das Jabuticabas Falsas nº 120, apto. 31</p>
C | <p>Rua das Jabuticabas Falsas, 120 – Cidade Teste</p>
- | <p>Rua das Jabuticabas Falsas, 210 – Cidade Teste</p>
- | <p>Av. das Jabuticabas Falsas, 120 – Cidade Teste</p>
""",
    ),
    _group(
        "NL",
        "Klaproosjeskade 112, 0123 AB Proefschoot",
        r"""
C | <p>Klaproosjeskade 112, 0123AB Proefschoot</p>
C | <p>Klaproosjeskade 112 te Proefschoot</p>
C | <p>Klaproosjeskade 112<br>0123 AB&nbsp; PROEFSCHOOT</p>
C | <p>Klaproosjeskade nr. 112</p>
C | <p>adres: Klaproosjeskade 112, Proefschoot</p>
- | <p>Klaproosjeskade 112a, Proefschoot</p>
- | <p>Klaproosjeskade 121, Proefschoot</p>
- | <p>Klaproosjesstraat 112, Proefschoot</p>
- | <p>Klaproosjeskade 112 te Anderdorp</p>
P | <p>Op de Klaproosjeskade in Proefschoot wordt gestrooid</p>
P | <p>Klaproosjeskade 110-114, Proefschoot</p>
""",
    ),
    _group(
        "NL",
        "Oude Verzonnensteeg 7-II, 0124 BC Proefdam",
        r"""
C | <p>Oude Verzonnensteeg 7-II, 0124 BC Proefdam</p>
C | <p>Oude Verzonnensteeg 7 II te Proefdam</p>
C | <p>Oude Verzonnensteeg 7, Proefdam</p>
C | <p>Oude Verzonnenstg. 7, Proefdam</p>
- | <p>Oude Verzonnensteeg 17, Proefdam</p>
- | <p>Nieuwe Verzonnensteeg 7, Proefdam</p>
""",
    ),
    _group(
        "NL",
        "Burgemeester Proefmanplein 3, 0125 CD Testerdam",
        r"""
C | <p>Burg. Proefmanplein 3, Testerdam</p>
C | <p>Burgemeester Proefmanpln 3 te Testerdam</p>
C | <p>Burgemeester Proefmanplein 3, 0125CD</p>
- | <p>Burgemeester Proefmanstraat 3, Testerdam</p>
""",
    ),
    _group(
        "BE",
        "Verzonnenlaan 7 bus 3, 0099 Testegem",
        r"""
C | <p>Verzonnenlaan 7 bus 3, 0099 Testegem</p>
C | <p>Verzonnenlaan 7/3, B-0099 Testegem</p>
C | <p>Verzonnenlaan 7 b3 te 0099 Testegem</p>
- | <p>Verzonnenlaan 70, 0099 Testegem</p>
""",
    ),
    _group(
        "BE",
        "Rue de la Feinte 18, 0098 Bourgtest",
        r"""
C | <p>18, rue de la Feinte à 0098 Bourgtest</p>
C | <p>Rue de la Feinte 18 bte 4, 0098 Bourgtest</p>
C | <p>Rue de la Feinte, n° 18</p>
C | <p>r. de la Feinte 18, B-0098 Bourgtest</p>
""",
    ),
    _group(
        "FR",
        "14 ter impasse des Faux Noyers, 00871 Vaubrillet",
        r"""
C | <p>14 ter, imp. des Faux-Noyers, 00871 Vaubrillet</p>
C | <p>14ter impasse des Faux Noyers</p>
C | <p>14 T IMP DES FAUX NOYERS 00871 VAUBRILLET</p>
C | <p>Impasse des Faux Noyers, n°14 ter, Vaubrillet</p>
- | <p>14 bis impasse des Faux Noyers, Vaubrillet</p>
- | <p>14 ter rue des Faux Noyers, Vaubrillet</p>
P | <p>Travaux impasse des Faux Noyers à Vaubrillet</p>
""",
    ),
    _group(
        "FR",
        "7 allée des Feints, Bât. C, 00872 Rocheprouve",
        r"""
C | <p>7, all. des Feints, 00872 Rocheprouve</p>
C | <p>7 allée des Feints<br>Bâtiment C<br>00872 ROCHEPROUVE</p>
C | <p>domicilié 7 allée des Feints à Rocheprouve</p>
- | <p>17 allée des Feints, Rocheprouve</p>
""",
    ),
    _group(
        "FR",
        "23 avenue du Général Feintal, 00873 Saint-Prouvé",
        r"""
C | <p>23 av. du Gal Feintal, 00873 St-Prouvé</p>
C | <p>23 ave du Gén. Feintal, Saint-Prouvé</p>
C | <p>23, AVENUE DU GENERAL FEINTAL 00873 SAINT PROUVE CEDEX</p>
- | <p>23 avenue du Maréchal Feintal, Saint-Prouvé</p>
""",
    ),
    _group(
        "FR",
        "5 lieu-dit Kerfaux, 00874 Plouprouve",
        r"""
C | <p>5 lieu dit Kerfaux, Plouprouve</p>
C | <p>5, Lieudit Kerfaux, 00874 PLOUPROUVE</p>
""",
    ),
    _group(
        "SE",
        "Påhittsgatan 14 B, 000 12 Provköping",
        r"""
C | <p>Påhittsgatan 14B, 000 12 PROVKÖPING</p>
C | <p>Påhittsg. 14 B, Provköping</p>
C | <p>Påhittsgatan 14 B lgh 1102, Provköping</p>
C | <p>bor på Påhittsgatan 14 B i Provköping</p>
C | <p>Påhittsgatan 14 B, 2 tr, Provköping</p>
- | <p>Påhittsvägen 14 B, Provköping</p>
- | <p>Påhittsgatan 41, Provköping</p>
P | <p>Vattenläcka på Påhittsgatan i Provköping</p>
""",
    ),
    _group(
        "SE",
        "Gamla Provvägen 22, 000 13 Testbo",
        r"""
C | <p>Gamla Provv. 22, 000 13 Testbo</p>
C | <p>Gamla Provvägen 22, SE-000 13 Testbo</p>
- | <p>Nya Provvägen 22, Testbo</p>
""",
    ),
    _group(
        "NO",
        "Oppdiktveien 8B, 0099 Prøvevik",
        r"""
C | <p>Oppdiktveien 8 B, 0099 Prøvevik</p>
C | <p>Oppdiktvn. 8B, Prøvevik</p>
C | <p>Oppdiktvegen 8B, 0099 PRØVEVIK</p>
- | <p>Oppdiktgata 8B, Prøvevik</p>
- | <p>Oppdiktveien 8C, Prøvevik</p>
P | <p>Graving i Oppdiktveien i Prøvevik</p>
""",
    ),
    _group(
        "NO",
        "Johan Prøves gate 5, 0098 Testnes",
        r"""
C | <p>Johan Prøves gt. 5, 0098 Testnes</p>
C | <p>Johan Prøvesgate 5 Testnes</p>
C | <p>Joh. Prøves gate 5, Testnes</p>
- | <p>Johan Prøves vei 5, Testnes</p>
""",
    ),
    _group(
        "DK",
        "Opdigtet Allé 23, 2. tv., 0099 Prøveby",
        r"""
C | <p>Opdigtet Allé 23, 2. tv, 0099 Prøveby</p>
C | <p>Opdigtet Alle 23, 2.tv., DK-0099 Prøveby</p>
C | <p>Opdigtet Alle 23 2 tv</p>
- | <p>Opdigtet Vej 23, Prøveby</p>
- | <p>Opdigtet Allé 32, Prøveby</p>
""",
    ),
    _group(
        "DK",
        "Opfundgade 17, st. th., 0097 Testrup",
        r"""
C | <p>Opfundgade 17, st. th., 0097 Testrup</p>
C | <p>Opfundgade 17 st.th, Testrup</p>
C | <p>Opfundg. 17, Testrup</p>
- | <p>Opfundvej 17, Testrup</p>
- | <p>Opfundgade 71, Testrup</p>
""",
    ),
    _group(
        "FI",
        "Keksintökatu 5 B 12, 00001 Koelahti",
        r"""
C | <p>Keksintökatu 5 B 12, 00001 KOELAHTI</p>
C | <p>Keksintök. 5 B 12, Koelahti</p>
C | <p>Keksintökatu 5 as. 12, Koelahti</p>
C | <p>Keksintökatu 5, Koelahti</p>
- | <p>Keksintötie 5 B 12, Koelahti</p>
- | <p>Keksintökatu 15, Koelahti</p>
""",
    ),
    _group(
        "CZ",
        "Vymyšlená 1234/8, 000 12 Zkoušov",
        r"""
C | <p>Vymyšlená 1234/8, 000 12 Zkoušov</p>
C | <p>Vymyšlená 8, Zkoušov</p>
C | <p>ul. Vymyšlená 1234/8, PSČ 000 12 Zkoušov</p>
C | <p>Vymyšlená č. p. 1234, Zkoušov</p>
C | <p>bytem Vymyšlená 1234/8, Zkoušov</p>
C | <p>Zkoušov, Vymyšlená 1234/8</p>
C | <p>Vymyšlená č.p. 1234/8, 00012 Zkoušov 4</p>
- | <p>Vymyšlená 1235/9, Zkoušov</p>
- | <p>Vymyšlená 1234/8, Jinov</p>
""",
    ),
    _group(
        "CZ",
        "nám. Zkušebních partyzánů 15, 000 13 Testice",
        r"""
C | <p>náměstí Zkušebních partyzánů 15, Testice</p>
C | <p>nám. Zkušebních partyzánů č. 15</p>
C | <p>náměstí Zkušebních partyzánů č.p. 15, 000 13 Testice</p>
- | <p>ul. Zkušebních partyzánů 15, Testice</p>
""",
    ),
    _group(
        "SK",
        "Vymyslená ulica 8, 000 14 Skúšovce",
        r"""
C | <p>Vymyslená ul. 8, 000 14 Skúšovce</p>
C | <p>Vymyslená 8, Skúšovce</p>
C | <p>ul. Vymyslená č. 8, Skúšovce</p>
- | <p>Vymyslená 18, Skúšovce</p>
""",
    ),
    _group(
        "HU",
        "Kitalált utca 15., 0123 Próbafalva",
        r"""
C | <p>0123 Próbafalva, Kitalált u. 15.</p>
C | <p>0123 Próbafalva, Kitalált utca 15. II/4.</p>
C | <p>Próbafalva, Kitalált u. 15</p>
C | <p>H-0123 Próbafalva, Kitalált utca 15. fszt. 2.</p>
C | <p>lakcím: Próbafalva, Kitalált utca 15. szám</p>
- | <p>0123 Próbafalva, Kitalált út 15.</p>
- | <p>0123 Próbafalva, Kitalált u. 51.</p>
""",
    ),
    _group(
        "RO",
        "Str. Inventată nr. 10, bl. A2, sc. 1, ap. 14, 000123 Probești",
        r"""
C | <p>Strada Inventată nr. 10, bloc A2, scara 1, apartament 14, Probești</p>
C | <p>str. Inventată, nr. 10, Probești, jud. Test</p>
C | <p>Str. Inventata nr 10, bl A2, ap 14, Probesti</p>
- | <p>Str. Inventată nr. 12, Probești</p>
- | <p>Bd. Inventată nr. 10, Probești</p>
""",
    ),
    _group(
        "GR",
        "Ανεμώνης 42, 000 12 Νέα Φαντασία",
        r"""
C | <p>Ανεμώνης 42, Νέα Φαντασία</p>
C | <p>οδός Ανεμώνης 42, 000 12 Νέα Φαντασία</p>
C | <p>Οδός Ανεμώνης αρ. 42, Τ.Κ. 00012</p>
C | <p>ΑΝΕΜΩΝΗΣ 42 ΝΕΑ ΦΑΝΤΑΣΙΑ</p>
C | <p>Anemonis 42, Nea Fantasia</p>
- | <p>Ανεμώνης 24, Νέα Φαντασία</p>
- | <p>Ανεμώνης 42, Άλλη Πόλη</p>
""",
    ),
    _group(
        "GR",
        "Λεωφ. Φανταστών 118, 000 13 Πλασματικό",
        r"""
C | <p>Λεωφόρος Φανταστών 118, Πλασματικό</p>
C | <p>Λ. Φανταστών 118, 000 13 Πλασματικό</p>
C | <p>Leof. Fantaston 118, Plasmatiko</p>
""",
    ),
    _group(
        "UA",
        "вул. Калинова Гірка, 16, кв. 21, м. Вигадів, 00123",
        r"""
C | <p>м. Вигадів, вул. Калинова Гірка, 16, кв. 21</p>
C | <p>Адреса: м. Вигадів, вул. Калинова Гірка, буд. 16, кв. 21. Тел.: (011) 742-60-83</p>
C | <p>вулиця Калинова Гірка, будинок 16, квартира 21</p>
C | <p>00123, Вигадів, вул.Калинова Гірка 16/21</p>
C | <p>проживає за адресою: вул. Калинова Гірка, б. 16</p>
C | <p>на вулиці Калинова Гірка, 16 у Вигадові</p>
C | <p>vul. Kalynova Hirka, 16, Vyhadiv</p>
- | <p>вул. Калинова Гірка, 61, м. Вигадів</p>
- | <p>м. Нетудибрід, вул. Калинова Гірка, 16</p>
- | <p>пров. Калинова Гірка, 16, м. Вигадів</p>
""",
    ),
    _group(
        "UA",
        "просп. Вигаданий, 24-А, м. Пробне, 00124",
        r"""
C | <p>проспект Вигаданий, 24А, Пробне</p>
C | <p>пр-т Вигаданий, 24-а, м. Пробне</p>
C | <p>просп. Вигаданий, буд. 24-А</p>
""",
    ),
    _group(
        "RU",
        "ул. Придуманная, д. 5, корп. 2, кв. 18, г. Пробнинск, 000123",
        r"""
C | <p>г. Пробнинск, ул. Придуманная, д. 5, корп. 2, кв. 18</p>
C | <p>ул. Придуманная, дом 5, кв. 18</p>
C | <p>000123, Пробнинск, Придуманная ул., 5, к. 2</p>
C | <p>Пробнинск, Придуманная, 5-18</p>
C | <p>на улице Придуманной, 5</p>
- | <p>ул. Придуманная, д. 15, г. Пробнинск</p>
- | <p>пер. Придуманный, д. 5, г. Пробнинск</p>
""",
    ),
    _group(
        "TR",
        "Uydurma Mahallesi, Hayali Sokak No: 7 Daire: 3, 00123 Denemeköy",
        r"""
C | <p>Uydurma Mah. Hayali Sok. No:7 D:3 Denemeköy</p>
C | <p>Uydurma Mh. Hayali Sk. No:7/3 Denemeköy</p>
C | <p>Hayali Sokak 7, Denemeköy</p>
- | <p>Hayali Cad. No:7, Denemeköy</p>
- | <p>Hayali Sok. No:17, Denemeköy</p>
""",
    ),
    _group(
        "PL",
        "ul. Zmyślona 9 m. 14, 00-098 Wiklinów",
        r"""
C | <p>ul. Zmyślona 9/14, Wiklinów</p>
C | <p>Zmyślona 9 m 14, 00-098 Wiklinów</p>
C | <p>przy ul. Zmyślonej 9 w Wiklinowie</p>
C | <p>ul. Zmyślona nr 9, lok. 14</p>
C | <p>zam. Wiklinów, ul. Zmyślona 9 m. 14</p>
- | <p>ul. Zmyślona 19/14, Wiklinów</p>
- | <p>al. Zmyślona 9, Wiklinów</p>
""",
    ),
    _group(
        "PL",
        "Zaułek Wiklinowy 9 m. 14, 00-097 Probów",
        r"""
C | <p>Zaułek Wiklinowy 9 m. 14<br>00-097 Probów</p>
C | <p>zauł. Wiklinowy 9/14, Probów</p>
- | <p>Plac Wiklinowy 9, Probów</p>
""",
    ),
    _group(
        "PL",
        "os. Bajkowe 12/3, 00-096 Probów",
        r"""
C | <p>oś. Bajkowe 12/3, Probów</p>
C | <p>Osiedle Bajkowe 12 m. 3</p>
C | <p>os. Bajkowe bl. 12 m. 3, Probów</p>
- | <p>os. Bajkowe 13/3, Probów</p>
""",
    ),
    _group(
        "PL",
        "al. Gen. Probnego 22, 00-095 Probów",
        r"""
C | <p>al. Generała Probnego 22, Probów</p>
C | <p>Aleja gen. Probnego 22</p>
C | <p>al. Probnego 22, Probów</p>
""",
    ),
    _group(
        "AT",
        "Erfundene Gasse 3/2/11, 0099 Probedorf",
        r"""
C | <p>Erfundene G. 3/2/11, 0099 Probedorf</p>
C | <p>Erfundene Gasse 3, Stiege 2, Top 11, A-0099 Probedorf</p>
C | <p>Erfundene Gasse 3/11, Probedorf</p>
- | <p>Erfundene Gasse 13, Probedorf</p>
""",
    ),
    _group(
        "DE",
        "Dr.-Ida-Probemann-Straße 31 a, 00099 Erfurtshausen",
        r"""
C | <p>Dr.-Ida-Probemann-Str. 31a, 00099 Erfurtshausen</p>
C | <p>Dr. Ida Probemann Str. 31 A</p>
C | <p>Dr.-Ida-Probemann-Strasse 31a</p>
- | <p>Dr.-Ida-Probemann-Str. 31b, Erfurtshausen</p>
- | <p>Ida-Probemann-Weg 31a, Erfurtshausen</p>
""",
    ),
    _group(
        "DE",
        "Am Erfundenen Bach 6, 00098 Neuprobe",
        r"""
C | <p>Am Erfundenen Bach 6, 00098 Neuprobe</p>
C | <p>Am erfundenen Bach 6 in Neuprobe</p>
P | <p>wohnhaft Am Erfundenen Bach Nr. 6</p>
- | <p>Am Erfundenen Bach 16, Neuprobe</p>
- | <p>Am Erfundenen Bach 6, Altprobe</p>
""",
    ),
    _group(
        "DE",
        "Unter den Erdachten Linden 40, 00097 Prüfstadt",
        r"""
C | <p>Unter den Erdachten Linden 40, 00097 Prüfstadt</p>
C | <p>U. d. Erdachten Linden 40, Prüfstadt</p>
""",
    ),
    _group(
        "DE",
        "Probinger Landstraße 118, 00096 Erdachtheim",
        r"""
C | <p>Probinger Landstr. 118, Erdachtheim</p>
C | <p>PROBINGER LANDSTR. 118</p>
C | <p>Probinger Landstraße 118 · 00096 Erdachtheim</p>
- | <p>Probinger Straße 118, Erdachtheim</p>
""",
    ),
    _group(
        "CH",
        "Chemin des Inventés 4, 0097 Essaiville",
        r"""
C | <p>Ch. des Inventés 4, 0097 Essaiville</p>
C | <p>4, ch. des Inventés, CH-0097 Essaiville</p>
""",
    ),
    _group(
        "CA",
        "1450 rue Inventée, app. 6, Essaiville (Québec) Z9Z 9Z9",
        r"""
C | <p>1450, rue Inventée, app. 6, Essaiville (Québec)  Z9Z 9Z9</p>
C | <p>6-1450 rue Inventée, Essaiville QC</p>
""",
    ),
    _group(
        "CA",
        "Unit 4, 25 Mapleghost Crescent, Testville ON Z9Z 9Z9",
        r"""
C | <p>4-25 Mapleghost Cres, Testville ON Z9Z9Z9</p>
C | <p>25 Mapleghost Cr., Unit 4, Testville, Ontario</p>
- | <p>4-26 Mapleghost Cres, Testville</p>
""",
    ),
    _group(
        "AU",
        "Unit 3/27 Wattlebird Parade, Testvale NSW 0999",
        r"""
C | <p>3/27 Wattlebird Pde, Testvale NSW 0999</p>
C | <p>U3/27 Wattlebird Parade TESTVALE NSW</p>
C | <p>Unit 3, 27 Wattlebird Pde., Testvale</p>
- | <p>3/72 Wattlebird Pde, Testvale</p>
- | <p>27 Wattlebird Rd, Testvale</p>
""",
    ),
    _group(
        "IN",
        "Flat No. 302, Sai Kamal Apts, 27 Tulsi Baug Road, Navegaon 000462",
        r"""
C | <p>Flat No. 302, Sai Kamal Apts., 27, Tulsi Baug Rd., Navegaon - 000462</p>
C | <p>302, Sai Kamal, 27 Tulsi Baug Road, Navegaon</p>
C | <p>F.No.302, Sai Kamal Apartment, # 27, Tulsi Baug Rd, Navegaon</p>
N | <p>Flat No. 303, Sai Kamal Apts, 27 Tulsi Baug Road, Navegaon</p>
C | <p>Tulsi Baug Road, No. 27, Navegaon</p>
""",
    ),
    _group(
        "IN",
        "Plot No. 12, H.No. 4-56/7, Mithya Nagar, Phase II, Parikshapur 000463",
        r"""
""",
    ),
    _group(
        "US",
        "2408 N Cottonghost Bend Rd Apt 7, Dunmallow, CO 00263",
        r"""
C | <p>2408 North Cottonghost Bend Road #7, Dunmallow</p>
C | <p>2408 N. Cottonghost Bend Rd., Apt. 7, Dunmallow, Colorado</p>
C | <p>2408 Cottonghost Bend Rd, Dunmallow CO</p>
N | <p>2408 S Cottonghost Bend Rd, Dunmallow CO</p>
C | <p>2408 N COTTONGHOST BEND RD UNIT 7</p>
""",
    ),
    _group(
        "US",
        "77 Commerce Loop, Suite 140, Dunmallow, CO 00264",
        r"""
C | <p>77 Commerce Lp, Ste. 140, Dunmallow, CO</p>
C | <p>77 Commerce Loop #140 Dunmallow</p>
""",
    ),
    _group(
        "US",
        "510 Ghostfield Plaza, Dunmallow, CO 00264",
        r"""
C | <p>510 Ghostfield Plz, Dunmallow</p>
C | <p>510 Ghostfield Plz. Dunmallow CO 00264</p>
- | <p>510 Ghostfield Pl, Dunmallow</p>
""",
    ),
    _group(
        "US",
        "19 Phantom Trace, Fort Quarrel, KS 00189",
        r"""
C | <p>19 Phantom Trce, Fort Quarrel</p>
C | <p>19 Phantom Trace, Ft. Quarrel KS</p>
""",
    ),
    _group(
        "US",
        "4012 County Road 99, Fort Quarrel, KS 00189",
        r"""
C | <p>4012 CR 99, Fort Quarrel</p>
C | <p>4012 Co. Rd. 99, Fort Quarrel, KS</p>
P | <p>4012 Cnty Rd 99</p>
""",
    ),
    _group(
        "GB",
        "Flat 5, 84 Larkrisen Avenue, Muddlecombe, ZZ99 3QT",
        r"""
C | <p>84 Larkrisen Ave, Flat 5, Muddlecombe</p>
C | <p>5/84 Larkrisen Avenue, Muddlecombe</p>
C | <p>Larkrisen Ave (No 84), Muddlecombe</p>
C | <p>No. 84 Larkrisen Avenue</p>
C | <p>84-86 Larkrisen Avenue, Muddlecombe</p>
""",
    ),
    _group(
        "GB",
        "3 Glebish Cottages, Ballyfenrick, ZZ99 3QT",
        r"""
C | <p>3 Glebish Cotts, Ballyfenrick</p>
C | <p>3 Glebish Cotts. Ballyfenrick</p>
- | <p>3 Glebish Cres, Ballyfenrick</p>
""",
    ),
    _group(
        "GB",
        "The Old Ghostmill, Wraith Bottom, Muddlecombe, ZZ99 3QT",
        r"""
C | <p>The Old Ghostmill, Wraith Bottom, Muddlecombe</p>
C | <p>Old Ghostmill, Wraith Bottom</p>
""",
    ),
    _group(
        "GB",
        "Unit 12, 3 Bellfoundry Street, Muddlecombe, ZZ99 4RW",
        r"""
C | <p>Unit 12, 3–5 Bellfoundry St, Muddlecombe</p>
C | <p>Unit 12, 3/5 Bellfoundry Street, Muddlecombe</p>
C | <p>1-5 Bellfoundry Street, Muddlecombe</p>
""",
    ),
)
