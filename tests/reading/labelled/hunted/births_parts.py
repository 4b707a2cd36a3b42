"""
Birth dates in parts, under heads of columns, beside an age, and as times in Greenwich.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

GROUPS = (
    Group(
        "birth date: in parts and beside an age",
        "GB",
        Kind.BIRTH_DATE,
        "1981-04-17",
        ((Kind.NAME, "Edda Harrowmere"),),
        "text/html",
        r"""
C | <p>Happy 40th birthday to Edda Harrowmere, who reaches the milestone on Saturday 17 April 2021! Love from all.</p>
C | <p>Edda Harrowmere celebrates her 40th birthday on 17 April 2021.</p>
C | <p>Edda turns 40 on Saturday, 17 April 2021</p>
C | <p>Edda Harrowmere turned 40 on April 17th, 2021.</p>
C | <p>On 17 April 2021 Edda Harrowmere turned 40.</p>
C | <p>Saturday 17 April 2021: Edda Harrowmere is 40 today!</p>
C | <p>Edda Harrowmere, 40 on Saturday 17 April 2021</p>
N | <p>The club celebrates its 40th birthday on 17 April 2021 says Edda Harrowmere.</p>
N | <p>Happy 40th birthday to Rob Marlin, who reaches the milestone on Saturday 17 April 2021.</p>
N | <p>Edda Harrowmere turned 41 on 17 April 2021.</p>
N | <p>Edda Harrowmere married on 17 April 2021 aged 40.</p>
P | <p>Edda Harrowmere (born April 1981)</p>
P | <p>Date of birth: April 1981</p>
P | <p>Born: 04/1981</p>
P | <p>DOB: 1981-04</p>
P | <dl><dt>Date of birth</dt><dd>April 1981</dd></dl>
P | <p>Month of birth: 4 Year of birth: 1981</p>
C | <p>Edda Harrowmere (b. April 17, 1981), skip</p>
C | <p>Edda Harrowmere (b 17.4.81)</p>
C | <p>Edda Harrowmere b.17/4/1981</p>
C | <p>Edda Harrowmere, b. 17 Apr 1981, Ormsdale</p>
C | <p>Edda Harrowmere *17.4.1981</p>
C | <select name="dob_d"><option>16<option selected>17<option>18</select><select name="dob_m"><option value="3">March<option value="4" selected>April</select><select name="dob_y"><option>1980<option selected>1981<option>1982</select>
C | <label>Date of birth</label><input name="d" value="17"><input name="m" value="4"><input name="y" value="1981">
C | <fieldset><legend>What is your date of birth?</legend><label>Day<input value="17"></label><label>Month<input value="4"></label><label>Year<input value="1981"></label></fieldset>
C | <input name="dob-day" value="17"><input name="dob-month" value="4"><input name="dob-year" value="1981">
C | <input name="dateOfBirth.day" value="17"><input name="dateOfBirth.month" value="04"><input name="dateOfBirth.year" value="1981">
C | <input type="date" id="dob" value="1981-04-17">
- | <input name="arrival_day" value="17"><input name="arrival_month" value="4"><input name="arrival_year" value="1981">
N | <select name="dob_d"><option>16<option selected>18<option>17</select><select name="dob_m"><option value="3">March<option value="4" selected>April</select><select name="dob_y"><option>1980<option selected>1981<option>1982</select>
C | <table><tr><td>Born</td><td>17th</td><td>April</td><td>1981</td></tr></table>
C | <p>Her birthday's 17 April 1981.</p>
C | <p>Edda was born in Ormsdale on Friday 17 April 1981.</p>
C | <p>Edda was born on the seventeenth of April 1981.</p>
C | <p>Birthdate (dd/mm/yyyy): 17/04/1981</p>
C | <p>Birthdate (YYYY-MM-DD): 1981-04-17</p>
C | <p>D.o.B 17-Apr-1981</p>
C | <p>Date of Birth | 17 | 04 | 1981</p>
C | <p>Born at Ormsdale General Hospital, 17 April 1981</p>
C | <p>Star sign Aries, birthday 17th April 1981</p>
N | <p>Company incorporated 17 April 1981, director Edda Harrowmere</p>
N | <p>Edda Harrowmere's mother was born on 17 April 1981</p>
N | <p>Edda Harrowmere's husband, born 17 April 1981</p>
N | <p>Her brother Rupert was born 17 April 1981.</p>
N | <p>Born 17 April 1918</p>
N | <p>Baptised 17 April 1981</p>
P | <p>17 April - Edda Harrowmere's birthday</p>
P | <p>Happy birthday Edda! (17/4)</p>
P | <p>Birthday: 17 April</p>
P | <p>Birthday: Apr 17</p>
P | <p>birthday 17.4.</p>
""",
    ),
    Group(
        "birth date: in parts and beside an age",
        "GB",
        Kind.BIRTH_DATE,
        "1981-04-17",
        ((Kind.NAME, "Edda Harrowmere"),),
        "application/json",
        r"""
P | {"items":[{"name":"HARROWMERE, Edda Mary","date_of_birth":{"month":4,"year":1981},"officer_role":"director"}]}
P | {"dateOfBirth":{"year":1981,"month":4}}
P | {"date_of_birth":{"month":"April","year":"1981"}}
P | {"dob":{"date_range":{"year":1981,"month":4}}}
P | {"date_de_naissance":"1981-04"}
P | {"dob":"1981-04"}
P | {"birthDate":"1981-04"}
P | {"birth_month":4,"birth_year":1981}
P | {"birthYear":1981,"birthMonth":4}
P | {"birthdayMonth":4,"birthdayDay":17}
P | {"birthday":{"month":4,"day":17}}
P | {"birthday":"04-17"}
P | {"birthday":"--04-17"}
P | {"bday":{"d":17,"m":4}}
C | {"dob":{"date":{"year":1981,"month":4,"day":17}}}
C | {"birth":{"date":"1981-04-17","place":"Ormsdale"}}
C | {"birthdays":[{"date":{"year":1981,"month":4,"day":17}}]}
C | {"born":"1981-04-17"}
C | {"BirthDate":"/Date(356313600000)/"}
C | {"birthDate":"1981-04-16T23:00:00Z"}
C | {"birthDate":"1981-04-16T23:00:00.000Z"}
C | {"dob":"1981-04-16T22:00:00+00:00"}
C | {"dob":"1981-04-17 00:00:00"}
C | {"date_naissance":"17041981"}
C | {"patient":{"birthDate":{"value":"1981-04-17"}}}
C | {"dob":"17-APR-1981"}
C | {"dob":"17.04.81"}
C | {"personal":{"dob":{"$date":"1981-04-17T00:00:00Z"}}}
C | {"dob":{"$date":{"$numberLong":"356313600000"}}}
N | {"dob":"1981-04-16"}
N | {"created":"1981-04-16T23:00:00Z"}
N | {"incorporated":{"month":4,"year":1981}}
- | {"card_expiry":{"month":4,"year":1981}}
- | {"period":{"year":1981,"month":4}}
N | {"date_of_birth":{"month":5,"year":1981},"appointed":{"month":4,"year":2010}}
N | {"name":"Marlin, Rob","date_of_birth":{"month":4,"year":1981}}
- | {"items":[{"name":"Marlin, Rob","date_of_birth":{"month":4,"year":1982}},{"founded":1981}]}
- | {"appointed_on":"1981-04"}
""",
    ),
    Group(
        "birth date: in parts and beside an age",
        "IE",
        Kind.BIRTH_DATE,
        "1981-04-17",
        ((Kind.NAME, "Edda Harrowmere"),),
        "text/csv",
        r"""
P | Name,Birthday\nEdda Harrowmere,17/04\nOwen Radnage,02/11
P | Name,Birthday\nOwen Radnage,02/11\nEdda Harrowmere,17 Apr
P | Name;Geburtstag\nHarrowmere;17.04.\nRadnage;02.11.
P | Name,Birthday\nEdda Harrowmere,04-17
- | Name,Score\nEdda Harrowmere,17/04
- | Name,Odds\nEdda Harrowmere,17/4
C | ID,Name,Age,DoB\n1,Edda Harrowmere,40,1981-04-17
C | ID,Name,Date of birth (dd/mm/yyyy)\n1,Edda Harrowmere,17/04/1981
C | ID,Name,Birth Date (YYYY-MM-DD)\n1,Edda Harrowmere,1981-04-17
C | "Full name","Birth_Dt"\n"Edda Harrowmere","17/04/1981"
C | name,birth_dt\nEdda Harrowmere,17APR1981
C | name,d_o_b\nEdda Harrowmere,17/04/1981
C | name|dob|joined\nEdda Harrowmere|17/04/1981|01/02/2003
C | name~dob~joined\nEdda Harrowmere~17/04/1981~01/02/2003
C | name^dob^joined\nEdda Harrowmere^17/04/1981^01/02/2003
C | "Nom","Né(e) le (AAAA-MM-JJ)"\n"Harrowmere","1981-04-17"
C | "Nom","Né(e) le"\n"Harrowmere","17/04/1981"
C | Nom;Prénom;Date naiss.\nHarrowmere;Edda;17/04/1981
C | Nom;Prénom;Née le;Ville\nHarrowmere;Edda;17/04/1981;X
C | ПІБ;Телефон;Дата нар.\nКвілленсбі;;17.04.1981
C | ПІБ;Дата народж.\nКвілленсбі;17.04.1981
C | ФИО;Дата рожд.\nКвилленсби;17.04.1981
C | ФИО;Д/р\nКвилленсби;17.04.1981
C | ФИО;ДР\nКвилленсби;17.04.1981
C | Name;Geb.-Datum;Ort\nHarrowmere;17.04.1981;X
C | Name;Geb.Dat.;Ort\nHarrowmere;17.04.1981;X
C | Naam;Geb.datum\nHarrowmere;17-04-1981
C | Navn;Fødselsdato\nHarrowmere;17.04.1981
C | Navn;Født\nHarrowmere;17.04.1981
C | Namn;Född\nHarrowmere;1981-04-17
C | Namn;Födelsedatum\nHarrowmere;19810417
C | Nimi;Synt.aika\nHarrowmere;17.4.1981
C | Nazwisko;Data ur.\nHarrowmere;17.04.1981
C | Cognome;Nome;Data di nascita\nHarrowmere;Edda;17/04/1981
C | Cognome;Nome;Nato/a il\nHarrowmere;Edda;17/04/1981
C | Apellidos;F. Nacim.\nHarrowmere;17/04/1981
C | Apellidos;Fecha Nacim.\nHarrowmere;17/04/1981
C | Nome;Dt. Nasc.\nHarrowmere;17/04/1981
C | Nome;DataNascimento\nHarrowmere;17/04/1981
C | Příjmení;Dat. nar.\nHarrowmere;17.4.1981
C | Név;Szül. dátum\nHarrowmere;1981.04.17.
C | Nume;Data naşt.\nHarrowmere;17.04.1981
C | Ad;D. Tarihi\nHarrowmere;17.04.1981
C | Ad;Doğum Tar.\nHarrowmere;17.04.1981
C | Επώνυμο;Ημ. γέννησης\nHarrowmere;17/04/1981
C | Επώνυμο;Ημερομηνία Γέννησης\nHarrowmere;17/04/1981
C | नाम;जन्म तिथि\nHarrowmere;17/04/1981
N | Name;Beitritt\nHarrowmere;17.04.1981
N | Name,Start date\nEdda Harrowmere,17/04/1981
N | ФИО;Дата регистрации\nКвилленсби;17.04.1981
N | Ainm,Dáta\nEdda Harrowmere,17/04/1981
""",
    ),
    Group(
        "birth date: in parts and beside an age",
        "GB",
        Kind.BIRTH_DATE,
        "1981-04-17",
        ((Kind.NAME, "Edda Harrowmere"),),
        "text/plain",
        r"""
P | BIRTHDAYS\nApril 17  Edda Harrowmere\nApril 19 Rob
C | Name       DOB         Club\nEdda Harrowmere   17/04/1981  Ormsdale
C | Edda Harrowmere  17/04/1981 (DOB)
C | Harrowmere Edda   F   17/04/81   dob
C | D.O.B : 17 / 04 / 1981
C | D.O.B.......: 17/04/1981
C | Date of Birth: 17th of April, 1981
C | Date of Birth\n17 April 1981
C | Born on the 17th day of April 1981
C | Birthday: Fri 17 Apr 1981
C | Birthday: 17.IV.1981
C | BDAY: 17/4/81
C | DOB:17041981
C | DOB 1981/04/17
C | DOB=1981.04.17
C | Sex: F  DOB: 17-04-1981  Height: 5'6
C | born on 17th of april 1981
N | Born: 17/05/1981  Joined: 17/04/1981
N | Invoice date 17/04/1981
""",
    ),
)
