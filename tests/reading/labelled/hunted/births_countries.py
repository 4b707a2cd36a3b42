"""
Birth dates as twenty-five countries write them: labels, months, lists, and another's date.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group


def _group(region: str, value: str, name: str, pages: str, media: str = "text/html") -> Group:
    """Return pages for one date, with the person's name listed beside it."""
    return Group(
        "birth date: countries", region, Kind.BIRTH_DATE, value, ((Kind.NAME, name),), media, pages
    )


GROUPS = (
    _group(
        "FR",
        "1976-09-30",
        "Odile Exemplat",
        r"""
C | <p>Odile Exemplat, née le 30/09/76 à Brest</p>
C | <p>Née le 30.09.76</p>
C | <p>Date de naissance : 30/09/76</p>
C | <dl><dt>Date naiss.</dt><dd>30/09/76</dd></dl>
C | <p>Né(e) le : 30/09/1976</p>
C | <p>D. naiss. 30/09/1976</p>
C | <table><tr><th>Nom</th><th>Date naiss.</th></tr><tr><td>Odile Exemplat</td><td>30/09/1976</td></tr></table>
C | <p>Odile Exemplat (née en Bretagne le 30 septembre 1976)</p>
C | <p>Odile Exemplat, née à Brest (Finistère) le 30 sept. 1976</p>
P | <p>née en septembre 1976</p>
N | <p>Odile Exemplat, née en 1976</p>
- | <p>Odile Exemplat, née en 1976</p>
- | <p>Mise à jour le 30/09/76</p>
- | <p>Née le 30/08/76</p>
P | <p>Anniversaires de septembre : Odile le 30, Marc le 12</p>
+date=1 | <p>Marc Essai, né le 12/04/1971</p>
+date=1 | <p>Odile Exemplat, née le 30/09/1976, et Marc Essai, né le 12/04/1971</p>
+date=1 | <table><tr><th>Nom</th><th>Date naiss.</th></tr><tr><td>Marc Essai</td><td>12/04/1971</td></tr></table>
+date=2 | <table><tr><th>Nom</th><th>Date de naissance</th></tr><tr><td>Marc Essai</td><td>12/04/1971</td></tr><tr><td>Luc Essai</td><td>14/05/1973</td></tr></table>
""",
    ),
    _group(
        "PT",
        "1982-05-16",
        "Inês Amostra",
        r"""
C | <p>Data de nascimento 16/05/82</p>
C | <p>Data Nasc.: 16/05/1982</p>
C | <p>Dt. Nasc.: 16/05/1982</p>
C | <p>Dt nascimento 16-05-1982</p>
C | <p>D. Nasc. 16.05.1982</p>
C | <p>Inês Amostra nasceu a 16 de maio de 1982</p>
C | <p>nascida a 16 de Maio de 1982, em Braga</p>
C | <p>Inês Amostra (Braga, 16 de maio de 1982) é uma atleta portuguesa</p>
C | <p>Nasc. 16/Mai/1982</p>
C | <script type="application/json">{"dtNascimento":"16/05/1982"}</script>
C | <script type="application/json">{"dataNasc":"1982-05-16"}</script>
P | <p>nascida em maio de 1982</p>
P | <p>Aniversariantes de maio: Inês 16, Rui 21</p>
""",
    ),
    _group(
        "BR",
        "1982-05-16",
        "Inês Amostra",
        r"""
C | <p>Dt. nasc.: 16/05/82</p>
C | <p>Nascimento: 16/05/1982</p>
P | <p>Aniversariantes do mês de maio: 16 - Inês A., 21 - Rui T.</p>
+date=1 | <p>Nome: Rui Teste, Nascimento: 21/03/1979</p>
""",
    ),
    _group(
        "ES",
        "1985-05-19",
        "Nuria Ejemplo",
        r"""
C | <p>F. nac.: 19-05-1985</p>
C | <p>F. Nac. 19/05/85</p>
C | <p>Fec. nac.: 19/05/1985</p>
C | <p>Fec. Nacim. 19/05/1985</p>
C | <p>F. nacim.: 19/05/1985</p>
C | <p>Fecha de nac.: 19/05/1985</p>
C | <p>Fecha nac. 19-5-85</p>
C | <p>F.Nacimiento 19/05/1985</p>
C | <table><tr><th>Jugador</th><th>F. Nac.</th></tr><tr><td>Nuria Ejemplo</td><td>19/05/1985</td></tr></table>
C | <table><tr><th>Jugador</th><th>Fec. Nac.</th></tr><tr><td>EJEMPLO, Nuria</td><td>19/05/85</td></tr></table>
C | <script type="application/json">{"fecNac":"1985-05-19"}</script>
C | <script type="application/json">{"fec_nacimiento":"19/05/1985"}</script>
C | <script type="application/json">{"f_nac":"19/05/1985"}</script>
C | <p>19/05/1985 (F. nac.)</p>
C | <p>Nuria Ejemplo (Lugo, 19 de mayo de 1985) es una nadadora española</p>
C | <p>Nacida el 19.V.1985</p>
C | <p>nació en Lugo un 19 de mayo de 1985</p>
C | <p>Nuria nació el domingo 19 de mayo de 1985</p>
P | <p>Nuria Ejemplo, nacida en mayo de 1985</p>
P | <p>Nuria Ejemplo, nacida en Lugo en mayo de 1985</p>
- | <p>Nuria Ejemplo, nacida en 1985</p>
- | <p>F. alta: 19-05-1985</p>
- | <p>F. nac.: 18-05-1985</p>
P | <p>Cumpleaños de mayo: Nuria (19), Pablo (22)</p>
+date=1 | <p>F. nac.: 02-03-1971</p>
+date=1 | <p>Fec. nac.: 02-03-1971</p>
+date=0 | <p>F. alta: 02-03-1971</p>
""",
    ),
    _group(
        "DE",
        "1961-04-08",
        "Gerd Musterbau",
        r"""
C | <p>Der Orgelbauer (* 8. April 1961 in Niederquirl) lebt in Quirl.</p>
C | <p>Gerd Musterbau (* 8. April 1961 in Niederquirl)</p>
C | <p>Gerd Musterbau (*&nbsp;8.&nbsp;April 1961 in Niederquirl)</p>
C | <p>Gerd Musterbau (*&thinsp;8.&thinsp;4.&thinsp;1961)</p>
C | <p>Gerd Musterbau (*&#8239;8.&#8239;April&#8239;1961)</p>
C | <p>* 8.4.1961 in Niederquirl</p>
C | <p>*8.4.1961</p>
C | <p>* 08.04.61</p>
C | <h1>Gerd Musterbau</h1><p>* 8. 4. 1961 in Niederquirl, Orgelbauer</p>
C | <p>Geb.-Dat.: 08.04.1961</p>
C | <p>Geb.-Datum 8.4.61</p>
C | <p>Geb. Dat.: 8.4.1961</p>
C | <p>GebDat 08.04.1961</p>
C | <p>Geb.-Tag: 08.04.1961</p>
C | <p>Geb.am 08.04.1961</p>
C | <p>geb. am 8. Apr. 1961</p>
C | <p>Musterbau, Gerd, *08.04.1961</p>
C | <table><tr><th>Name</th><th>Geb.-Dat.</th></tr><tr><td>Gerd Musterbau</td><td>08.04.61</td></tr></table>
P | <p>geboren im April 1961</p>
- | <p>Gerd Musterbau, Jahrgang 1961</p>
- | <p>* 1961 in Niederquirl</p>
- | <p>† 8. April 1961</p>
P | <p>Geburtstage im April: 8. Gerd, 12. Uta</p>
- | <p>Geburtstage im April: 8. Uta, 12. Gerd</p>
+date=1 | <p>Uta Probe (* 3. Mai 1959 in Quirl)</p>
+date=1 | <p>Uta Probe (*&thinsp;3.&thinsp;Mai 1959 in Quirl)</p>
+date=1 | <p>Uta Probe, *3.5.1959</p>
+date=0 | <p>Uta Probe, † 3. Mai 1959</p>
""",
    ),
    _group(
        "PL",
        "1988-12-01",
        "Jakub Próbny",
        r"""
C | <h1>Jakub Próbny</h1><p>ur. 1.12.1988 w Kaczorowie, polski szachista</p>
C | <h2>Jakub Próbny</h2><p>Ur. 1.12.1988 w Kaczorowie. Szachista.</p>
C | <h1>Jakub Próbny</h1><p>(ur. 1 grudnia 1988 w Kaczorowie) – polski szachista</p>
C | <p>Jakub Próbny (ur. 1.12.1988)</p>
C | <p>Jakub Próbny, ur. 1 XII 1988 r.</p>
C | <p>Jakub Próbny, ur. 01.12.1988 r. w Łodzi</p>
C | <p>Data ur. 01.12.88</p>
C | <p>Data ur.: 1988-12-01</p>
C | <p>dat. ur. 1.12.1988</p>
C | <p>D. ur. 01.12.1988</p>
C | <p>rok ur. 1988, 1 grudnia</p>
C | <table><tr><th>Nazwisko i imię</th><th>Data ur.</th></tr><tr><td>Próbny Jakub</td><td>1988-12-01</td></tr></table>
C | <p>Urodził się 1 grudnia 1988 roku</p>
C | <p>syn Jana, urodzony dnia 1 grudnia 1988 r.</p>
P | <p>urodzony w grudniu 1988</p>
P | <p>Solenizanci grudnia: Jakub – urodziny 1 grudnia</p>
- | <p>Jakub Próbny, ur. 1988</p>
- | <p>zm. 1.12.1988</p>
- | <h1>Adam Próbny</h1><p>ur. 1.12.1988 w Kaczorowie, polski szachista</p>
+date=1 | <h1>Adam Próbny</h1><p>ur. 3.11.1980 w Kaczorowie, polski szachista</p>
+date=1 | <p>Adam Próbny (ur. 3 listopada 1980)</p>
""",
    ),
    _group(
        "CZ",
        "1979-06-14",
        "Petr Zkoušek",
        r"""
C | <p>Petr Zkoušek, nar. 14. 6. 1979</p>
C | <p>Dat. nar.: 14.6.1979</p>
C | <p>Datum nar. 14.06.1979</p>
C | <p>nar. dne 14. června 1979 v Brně</p>
C | <p>Petr Zkoušek (* 14. června 1979 Brno)</p>
C | <p>Narozen 14. 6. 79</p>
C | <table><tr><th>Jméno</th><th>Nar.</th></tr><tr><td>Petr Zkoušek</td><td>14.6.1979</td></tr></table>
C | <table><tr><th>Jméno</th><th>Dat. nar.</th></tr><tr><td>Petr Zkoušek</td><td>14.6.1979</td></tr></table>
P | <p>narozen v červnu 1979</p>
- | <p>Petr Zkoušek, zemř. 14. 6. 1979</p>
+date=1 | <p>Jan Pokus, nar. 3. 2. 1980</p>
+date=1 | <p>Jan Pokus, nar. 3.2.1980</p>
""",
    ),
    _group(
        "SK",
        "1979-06-14",
        "Petr Zkoušek",
        r"""
C | <p>dát. nar. 14.6.1979</p>
C | <p>narodený 14. júna 1979</p>
C | <p>Dátum narodenia: 14. 06. 1979</p>
P | <p>Oslávenci v júni: Petr 14.6.</p>
""",
    ),
    _group(
        "IL",
        "1984-01-22",
        "נועה לדוגמה",
        r"""
C | <p>תאריך לידה: 22.1.1984</p>
C | <p>ת. לידה: 22/01/1984</p>
C | <p>תאריך הלידה 22-01-1984</p>
C | <p>נולד ב-22 בינואר 1984</p>
C | <p>נועה לדוגמה נולדה ב-22 בינואר 1984 בחיפה</p>
C | <p>נולדה ב־22 בינואר 1984</p>
C | <p>ילידת 22.1.1984</p>
C | <table><tr><th>שם</th><th>תאריך לידה</th></tr><tr><td>נועה לדוגמה</td><td>22/01/1984</td></tr></table>
P | <p>נולדה בינואר 1984</p>
- | <p>תאריך פטירה: 22.1.1984</p>
- | <p>עודכן: 22.1.1984</p>
+date=1 | <p>תאריך לידה: 3.2.1979</p>
""",
    ),
    _group(
        "EG",
        "1984-01-22",
        "ليلى مثال",
        r"""
C | <p>تاريخ الميلاد: 22/1/1984</p>
C | <p>تاريخ الميلاد: ٢٢/١/١٩٨٤</p>
C | <p>تاريخ الميلاد: 22 يناير 1984</p>
C | <p>تاريخ الميلاد: ٢٢ يناير ١٩٨٤</p>
C | <p>ولدت في 22 يناير 1984</p>
C | <p>وُلدت ليلى مثال في ٢٢ يناير ١٩٨٤ في القاهرة</p>
C | <p>من مواليد 22 يناير 1984</p>
C | <table><tr><th>الاسم</th><th>تاريخ الميلاد</th></tr><tr><td>ليلى مثال</td><td>1984-01-22</td></tr></table>
P | <p>ولدت في يناير 1984</p>
- | <p>تاريخ الوفاة: 22 يناير 1984</p>
- | <p>تاريخ النشر: 22/1/1984</p>
+date=1 | <p>تاريخ الميلاد: 3/2/1979</p>
""",
    ),
    _group(
        "GB",
        "1962-04-15",
        "Gwen Sampl",
        r"""
C | <p>Ganwyd: 15 Ebrill 1962</p>
C | <p>Ganwyd Gwen Sampl ar 15 Ebrill 1962 yn Llanffug</p>
C | <p>Ganed ar 15 Ebrill 1962</p>
C | <p>Ganed: 15.4.1962</p>
C | <p>Dyddiad geni: 15/04/1962</p>
C | <p>Dyddiad geni: 15 Ebrill 1962</p>
C | <p>Wedi'i geni ar 15 Ebrill 1962</p>
P | <p>Penblwydd hapus i Gwen ar 15 Ebrill</p>
P | <p>Ganwyd ym mis Ebrill 1962</p>
- | <p>Bu farw ar 15 Ebrill 1962</p>
+date=1 | <p>Ganwyd: 3 Mawrth 1971</p>
+date=1 | <p>Dyddiad geni: 03/03/1971</p>
""",
    ),
    _group(
        "IE",
        "1969-06-27",
        "Bríd Ní Shampla",
        r"""
C | <p>Rugadh 27 Meitheamh 1969</p>
C | <p>Rugadh Bríd ar 27 Meitheamh 1969</p>
C | <p>Rugadh í ar an 27 Meitheamh 1969</p>
C | <p>Dáta breithe: 27/06/1969</p>
C | <p>Dáta breithe: 27 Meitheamh 1969</p>
C | <p>a rugadh ar 27 de Mheitheamh 1969</p>
P | <p>Breithlá: 27 Meitheamh</p>
P | <p>Rugadh i Meitheamh 1969</p>
- | <p>Fuair bás 27 Meitheamh 1969</p>
+date=1 | <p>Dáta breithe: 03/03/1971</p>
+date=1 | <p>Rugadh 3 Márta 1971</p>
""",
    ),
    _group(
        "IN",
        "1984-01-22",
        "Asha Namuna",
        r"""
C | <p>जन्म तिथि: 22/01/1984</p>
C | <p>जन्म: 22 जनवरी 1984</p>
C | <p>जन्म २२ जनवरी १९८४</p>
C | <p>जन्मतारीख: 22-01-1984</p>
C | <p>जन्म दिनांक: 22/01/1984</p>
C | <p>जन्म: २२ जानेवारी १९८४</p>
C | <p>D.O.B.: 22-01-1984</p>
C | <p>D/o Birth 22.01.1984</p>
C | <p>DOB:- 22-Jan-84</p>
C | <p>Date of Birth (in figures) 22/01/1984</p>
C | <p>பிறந்த தேதி: 22/01/1984</p>
C | <p>জন্ম তারিখ: 22/01/1984</p>
C | <p>పుట్టిన తేదీ: 22/01/1984</p>
- | <p>D.O.J.: 22-01-1984</p>
- | <p>मृत्यु: 22 जनवरी 1984</p>
+date=1 | <p>जन्म तिथि: 03/02/1979</p>
""",
    ),
    _group(
        "JP",
        "1984-01-22",
        "Yuki Tameshi",
        r"""
C | <p>1984年1月22日生</p>
C | <p>1984年1月22日生まれ</p>
C | <p>生年月日: 1984年1月22日</p>
C | <p>生年月日：1984/01/22</p>
C | <p>生年月日　1984.1.22</p>
C | <table><tr><th>生年月日</th><td>1984年1月22日</td></tr></table>
+date=1 | <p>生年月日: 1979年2月3日</p>
""",
    ),
    _group(
        "CN",
        "1984-01-22",
        "Li Shili",
        r"""
C | <p>出生日期：1984年1月22日</p>
C | <p>出生日期:1984-01-22</p>
C | <p>生于1984年1月22日</p>
C | <p>生日：1984年1月22日</p>
C | <p>1984年1月22日出生</p>
""",
    ),
    _group(
        "KR",
        "1984-01-22",
        "Kim Yebo",
        r"""
C | <p>생년월일: 1984년 1월 22일</p>
C | <p>생년월일: 1984.01.22</p>
C | <p>1984년 1월 22일생</p>
C | <p>1984년 1월 22일 출생</p>
C | <p>1984년 1월 22일에 태어났다</p>
C | <p>출생 1984년 1월 22일</p>
""",
    ),
    _group(
        "TR",
        "1984-01-22",
        "Elif Örnek",
        r"""
C | <p>Doğum tarihi: 22.01.1984</p>
C | <p>D. Tarihi: 22/01/1984</p>
C | <p>Doğ. Tar.: 22.01.1984</p>
C | <p>d. 22 Ocak 1984, İzmir</p>
C | <p>Elif Örnek (d. 22 Ocak 1984), Türk satranççı</p>
C | <p>22 Ocak 1984'te İzmir'de doğdu</p>
C | <p>22 Ocak 1984 doğumlu</p>
C | <p>22 Ocak 1984 tarihinde doğdu</p>
P | <p>Doğum günü: 22 Ocak</p>
P | <p>Ocak 1984'te doğdu</p>
+date=1 | <p>Doğum tarihi: 03.02.1979</p>
""",
    ),
    _group(
        "HU",
        "1984-01-22",
        "Minta Réka",
        r"""
C | <p>Születési idő: 1984.01.22.</p>
C | <p>Szül. idő: 1984. 01. 22.</p>
C | <p>Szül.: 1984. január 22.</p>
C | <p>Született: Győr, 1984. január 22.</p>
C | <p>Szül. dátum: 1984-01-22</p>
C | <p>Szül. hely, idő: Győr, 1984.01.22.</p>
C | <p>1984. január 22-én született</p>
C | <p>1984. január 22-én született Győrben</p>
C | <p>1984. jan. 22-én született</p>
P | <p>Születésnap: január 22.</p>
- | <p>Elhunyt: 1984. január 22.</p>
+date=1 | <p>Szül.: 1979. február 3.</p>
+date=1 | <p>Születési idő: 1979.02.03.</p>
""",
    ),
    _group(
        "FI",
        "1984-01-22",
        "Aino Esimerkki",
        r"""
C | <p>Syntymäaika: 22.1.1984</p>
C | <p>Synt. 22.1.1984 Turussa</p>
C | <p>s. 22. tammikuuta 1984</p>
C | <p>Aino Esimerkki (s. 22. tammikuuta 1984 Turku)</p>
C | <p>Aino Esimerkki (syntynyt 22. tammikuuta 1984)</p>
C | <p>synt.aika 22.01.1984</p>
C | <p>S-aika: 22.1.1984</p>
C | <p>Synt.pvm 22.1.1984</p>
P | <p>Syntymäpäivä 22.1.</p>
P | <p>Syntymäpäiväsankarit tammikuussa: Aino 22.1., Eero 25.1.</p>
P | <p>syntynyt tammikuussa 1984</p>
+date=1 | <p>Eero Koe (s. 3. helmikuuta 1979)</p>
+date=1 | <p>Synt. 3.2.1979</p>
""",
    ),
    _group(
        "SE",
        "1984-01-22",
        "Elsa Exempel",
        r"""
C | <p>Elsa Exempel, f. 22/1 1984</p>
C | <p>f. 22 jan. 1984</p>
C | <p>Född: 22 januari 1984</p>
C | <p>Född den 22:e januari 1984</p>
C | <p>Födelsedatum 1984-01-22</p>
C | <p>Född.dat 840122</p>
C | <p>Föd.dat: 1984-01-22</p>
C | <p>Född: 840122</p>
P | <p>född i januari 1984</p>
P | <p>Namnsdag 3/5, födelsedag 22/1</p>
+date=1 | <p>Född: 3 februari 1979</p>
+date=1 | <p>Nils Prov, född 1979-02-03</p>
""",
    ),
    _group(
        "DK",
        "1984-01-22",
        "Ida Eksempel",
        r"""
C | <p>Fødselsdag: 22.01.1984</p>
C | <p>Fødselsdag: 22. januar 1984</p>
C | <p>Fødselsdato: 22-01-84</p>
C | <p>Ida Eksempel (født 22. januar 1984)</p>
C | <p>Fødsdato 22.01.1984</p>
C | <p>Føds.dato 22.01.1984</p>
C | <p>f. d. 22. jan. 1984</p>
C | <p>F.dato 22.01.84</p>
P | <p>født i januar 1984</p>
P | <p>Fødselsdag: 22. januar</p>
+date=1 | <p>Fødselsdag: 3. februar 1979</p>
""",
    ),
    _group(
        "NO",
        "1984-01-22",
        "Ida Eksempel",
        r"""
C | <p>Fødselsdag: 22. januar 1984</p>
C | <p>Født: 22.01.84</p>
C | <p>Født (dato): 22.01.1984</p>
C | <p>f. 22.01.1984 i Voss</p>
P | <p>født i januar 1984</p>
""",
    ),
    _group(
        "NL",
        "1984-01-22",
        "Els Voorbeeld",
        r"""
C | <p>Geb.dat.: 22-01-1984</p>
C | <p>Geb. datum: 22-01-84</p>
C | <p>Els Voorbeeld (Zwolle, 22 januari 1984) is een Nederlands schaakster</p>
C | <p>geb. te Zwolle, 22 jan. 1984</p>
C | <p>geboren te Zwolle op 22 januari 1984</p>
C | <p>geboren op zondag 22 januari 1984</p>
P | <p>geboren in januari 1984</p>
P | <p>Jarigen in januari: Els (22), Kees (25)</p>
+date=1 | <p>Kees Proef, geb. 3-2-1979</p>
""",
    ),
    _group(
        "RO",
        "1984-01-22",
        "Ana Exemplu",
        r"""
C | <p>Data nașterii: 22.01.1984</p>
C | <p>Data nast.: 22.01.1984</p>
C | <p>născută la 22 ianuarie 1984, la Iași</p>
C | <p>Ana Exemplu (n. 22 ianuarie 1984, Iași)</p>
C | <p>n. 22 ian. 1984</p>
C | <p>Născut: 22 ian 1984</p>
P | <p>născută în ianuarie 1984</p>
P | <p>Zi de naștere: 22 ianuarie</p>
- | <p>d. 22 ianuarie 1984</p>
+date=1 | <p>Ion Test (n. 3 februarie 1979)</p>
""",
    ),
    _group(
        "RS",
        "1984-01-22",
        "Ana Primer",
        r"""
C | <p>Datum rođenja: 22.01.1984.</p>
C | <p>Dat. rođ.: 22.1.1984.</p>
C | <p>rođ. 22. januara 1984.</p>
C | <p>Ana Primer (rođena 22. januara 1984. u Nišu)</p>
C | <p>rođena je 22. januara 1984. godine</p>
C | <p>Датум рођења: 22.01.1984.</p>
C | <p>рођена 22. јануара 1984.</p>
C | <p>рођ. 22. 1. 1984.</p>
P | <p>rođena u januaru 1984.</p>
P | <p>Rođendan: 22. januar</p>
+date=1 | <p>rođen 3. februara 1979.</p>
""",
    ),
    _group(
        "HR",
        "1984-01-22",
        "Ana Primjer",
        r"""
C | <p>rođena 22. siječnja 1984.</p>
C | <p>r. 22. 1. 1984.</p>
P | <p>rođena u siječnju 1984.</p>
""",
    ),
    _group(
        "SI",
        "1984-01-22",
        "Ana Primer",
        r"""
C | <p>Datum rojstva: 22.1.1984</p>
C | <p>rojena 22. januarja 1984</p>
C | <p>roj. 22. 1. 1984</p>
P | <p>Rojstni dan: 22. januar</p>
""",
    ),
    _group(
        "GR",
        "1984-01-22",
        "Άννα Δείγμα",
        r"""
C | <p>Ημ. γέν.: 22/01/1984</p>
C | <p>Ημ. Γεν. 22/1/1984</p>
C | <p>Ημερομηνία γέννησης: 22/01/1984</p>
C | <p>Ημ/νία γέννησης: 22/01/1984</p>
C | <p>γεννήθηκε στις 22 Ιανουαρίου 1984</p>
C | <p>Γεννήθηκε στις 22 Ιαν. 1984 στην Πάτρα</p>
C | <p>γεν. 22 Ιανουαρίου 1984</p>
P | <p>Γενέθλια: 22 Ιανουαρίου</p>
- | <p>πέθανε στις 22 Ιανουαρίου 1984</p>
+date=1 | <p>Ημερομηνία γέννησης: 03/02/1979</p>
+date=1 | <p>γεννήθηκε στις 3 Φεβρουαρίου 1979</p>
""",
    ),
    _group(
        "BG",
        "1984-01-22",
        "Ана Пример",
        r"""
C | <p>Дата на раждане: 22.01.1984 г.</p>
C | <p>родена на 22 януари 1984 г. в Русе</p>
C | <p>род. 22 януари 1984</p>
C | <p>р. 22.01.1984 г.</p>
P | <p>родена през януари 1984 г.</p>
P | <p>Рожден ден: 22 януари</p>
+date=1 | <p>Дата на раждане: 03.02.1979 г.</p>
""",
    ),
    _group(
        "UA",
        "1988-03-08",
        "Соломія Проба",
        r"""
C | <p>Дата нар.: 08.03.1988</p>
C | <p>Дата народж. 08.03.88</p>
C | <p>Соломія Проба, 08.03.1988 р.н.</p>
C | <p>Соломія Проба (нар. 8 березня 1988)</p>
C | <p>8 березня 1988 року народження</p>
P | <p>Вітаємо іменинників березня: Соломія – 8 березня, Орест – 19 березня</p>
P | <p>Вітаємо іменинників березня: Соломія П. – 8 березня, Орест К. – 19 березня</p>
P | <p>Іменинники березня: 8 – Соломія П., 19 – Орест К.</p>
P | <p>народилася в березні 1988 року</p>
- | <p>Іменинники березня: 8 – Орест К., 19 – Соломія Ж.</p>
+date=1 | <p>Орест Зразок (нар. 19 березня 1979)</p>
+date=1 | <p>Дата нар.: 19.03.1979</p>
""",
    ),
    _group(
        "LT",
        "1984-01-22",
        "Rasa Pavyzdė",
        r"""
C | <p>Gimimo data: 1984-01-22</p>
C | <p>gimė 1984 m. sausio 22 d.</p>
C | <p>Rasa Pavyzdė (g. 1984 m. sausio 22 d. Kaune)</p>
C | <p>gim. 1984-01-22</p>
P | <p>Gimtadienis: sausio 22 d.</p>
+date=1 | <p>Gimimo data: 1979-02-03</p>
""",
    ),
    _group(
        "LV",
        "1984-01-22",
        "Ilze Paraugs",
        r"""
C | <p>Dzimšanas datums: 22.01.1984.</p>
C | <p>dzimusi 1984. gada 22. janvārī</p>
C | <p>dz. 22.01.1984.</p>
+date=1 | <p>Dzimšanas datums: 03.02.1979.</p>
""",
    ),
    _group(
        "EE",
        "1984-01-22",
        "Mari Näidis",
        r"""
C | <p>Sünniaeg: 22.01.1984</p>
C | <p>Sünnikuupäev 22.01.1984</p>
C | <p>sündinud 22. jaanuaril 1984</p>
C | <p>sünd. 22. jaanuar 1984</p>
P | <p>Sünnipäev: 22. jaanuar</p>
+date=1 | <p>Sünniaeg: 03.02.1979</p>
""",
    ),
    _group(
        "IT",
        "1984-01-22",
        "Anna Esempio",
        r"""
C | <p>D. nasc. 22/01/1984</p>
C | <p>nata a Pisa il 22/01/84</p>
C | <p>Data nasc. 22-01-84</p>
C | <p>Anna Esempio (Pisa, 22 gennaio 1984) è una scacchista italiana</p>
C | <p>n. 22/01/1984</p>
C | <p>Luogo e data di nascita: Pisa, 22/01/1984</p>
P | <p>nata nel gennaio 1984</p>
P | <p>nata a Pisa nel gennaio del 1984</p>
+date=1 | <p>nato a Pisa il 03/02/1979</p>
""",
    ),
    _group(
        "GB",
        "1981-10-05",
        "Tom Sampleton",
        r"""
C | <p>Tom Sampleton turned 40 on 5 October 2021</p>
C | <p>Tom turned 40 on Tuesday 5 October 2021.</p>
C | <p>Tom's 40th birthday on Tuesday 5 October 2021</p>
C | <p>Join us for Tom's 40th birthday on 5th October 2021</p>
C | <p>Tom celebrated his 40th birthday on October 5th, 2021</p>
P | <p>Tom Sampleton, born in October 1981</p>
P | <p>Tom Sampleton, born in Leeds in October 1981</p>
P | <p>born Oct 1981</p>
- | <p>Tom Sampleton, born 1981</p>
- | <p>Tom Sampleton was aged 41 on 6 October</p>
- | <p>The club turned 40 on 5 October 2021</p>
P | <p>October birthdays: Tom (5th), Sue (12th)</p>
P | <p>October birthdays: 5 Tom S., 12 Sue P.</p>
- | <p>October birthdays: 5 Sue P., 12 Tom S.</p>
P | <p>Birthdays in October: Tom – 5, Sue – 12</p>
+date=1 | <p>Sue Prober (born 3 February 1979)</p>
C | <p class="vcard"><span class="fn">Tom Sampleton</span> <abbr class="bday" title="1981-10-05">Oct 5</abbr></p>
C | <time class="dt-bday" datetime="1981-10-05">5 Oct</time>
C | <p>Tom Sampleton (5.10.81) DOB</p>
""",
    ),
)
