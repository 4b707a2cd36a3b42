"""
Dates of birth: the person's own, or somebody else's in the same sentence, row or record.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

GROUPS = (
    Group(
        "birth date: whose it is",
        "GB",
        Kind.BIRTH_DATE,
        "1990-04-12",
        (
            (Kind.NAME, "Avery Sample"),
            (Kind.FORMER_NAME, "Avery Exempel"),
        ),
        "text/html",
        r"""
N | <p>Bob Jones, born 12 April 1990</p>
P | <p>SAMPLE, Avery</p><p>Invented Lane, Testford, England</p><p>Role Active Director</p><p>Date of birth April 1990</p>
- | <p>SAMPLE, Agnes. Peacefully on 12 April 1990, aged 90.</p>
P | <p>Congratulations to Avery Sample who turned 30 on 12 April.</p>
- | <p>Bob Jones, born 12 April 1990</p>
- | <p>Bob Jones (born 12 April 1990)</p>
- | <p>Bob Jones was born on 12 April 1990 in Otherton.</p>
- | <p>Bob Jones was born in Otherton on 12 April 1990.</p>
- | <p>JONES, Bob b. 12 April 1990</p>
- | <p>Mr Okonkwo, born 12 April 1990</p>
N | <p>Zebedee Okonkwo, born 12 April 1990</p>
N | <p>Avery Jones, born 12 April 1990</p>
N | <p>Bob Sample, born 12 April 1990</p>
C | <p>Avery Sample, born 12 April 1990</p>
C | <p>Avery Exempel (born 12 April 1990)</p>
C | <p>SAMPLE, Avery, born 12 April 1990</p>
C | <p>Avery was born on 12 April 1990.</p>
C | <p>Avery Sample, daughter of Bob Jones, born 12 April 1990</p>
C | <p>Born 12 April 1990</p>
C | <p>Born: 12 April 1990, Otherton</p>
C | <h2>Personal Details</h2><p>Date of Birth: 12 April 1990</p>
C | <h2>Early Life</h2><p>Born 12 April 1990</p>
C | <p>About Me: Born 12 April 1990</p>
C | <p>Company Secretary, born 12 April 1990</p>
C | <p>United Kingdom. Date of birth 12 April 1990</p>
C | <p>New York, born 12 April 1990</p>
C | <p>Madeup Bakery Ltd: director born 12 April 1990</p>
C | <p>Testford Primary School. DOB 12/04/1990</p>
N | <h2>Bob Jones</h2><p>Born: 12 April 1990</p>
C | <h2>Avery Sample</h2><p>Born: 12 April 1990</p>
N | <p>Name: Bob Jones<br>DOB: 12/04/1990</p>
C | <p>Name: Avery Sample<br>DOB: 12/04/1990</p>
N | <table><tr><th>Name</th><td>Bob Jones</td></tr><tr><th>DOB</th><td>12/04/1990</td></tr></table>
C | <table><tr><th>Name</th><td>Avery Sample</td></tr><tr><th>DOB</th><td>12/04/1990</td></tr></table>
N | <table><tr><th>Name</th><th>Date of birth</th></tr><tr><td>Avery Sample</td><td>03/05/1991</td></tr><tr><td>Bob Jones</td><td>12/04/1990</td></tr></table>
- | <table><tr><th>Name</th><th>Date of birth</th></tr><tr><td>Avery Sample</td><td>03/05/1991</td></tr><tr><td>Bob Jones</td><td>12/04/1990</td></tr></table>
C | <table><tr><th>Name</th><th>Date of birth</th></tr><tr><td>Bob Jones</td><td>03/05/1991</td></tr><tr><td>Avery Sample</td><td>12/04/1990</td></tr></table>
C | <table><tr><th>DOB</th><th>Name</th></tr><tr><td>12/04/1990</td><td>Avery Sample</td></tr></table>
N | <table><tr><th>DOB</th><th>Name</th></tr><tr><td>12/04/1990</td><td>Bob Jones</td></tr><tr><td>03/05/1991</td><td>Avery Sample</td></tr></table>
- | <ul><li>Bob Jones, b. 12.4.1990</li><li>Avery Sample, b. 3.5.1991</li></ul>
C | <ul><li>Bob Jones, b. 3.5.1991</li><li>Avery Sample, b. 12.4.1990</li></ul>
- | <p>Bob Jones (*12.04.1990) and Avery Sample (*03.05.1991)</p>
C | <p>Bob Jones (*03.05.1991) and Avery Sample (*12.04.1990)</p>
- | <dl><dt>Name</dt><dd>Bob Jones</dd><dt>Born</dt><dd>12 April 1990</dd></dl>
C | <dl><dt>Name</dt><dd>Avery Sample</dd><dt>Born</dt><dd>12 April 1990</dd></dl>
C | <div class="h-card"><span class="p-name">Avery Sample</span> <time class="dt-bday" datetime="1990-04-12">x</time></div>
- | <p>On 12 April 1990 Bob Jones was born in Otherton.</p>
- | <p>12 April 1990: birth of Bob Jones</p>
- | <p>Happy birthday Bob Jones (12 April 1990)</p>
N | <p>In loving memory of Bob Jones, born 12 April 1990, died 3 May 2020</p>
- | <p>Bob Jones 12 April 1990 - 3 May 2020</p>
- | <p>Posted by Bob Jones on 12 April 1990</p>
C | <p>I was born on 12 April 1990 and grew up in Otherton with Bob Jones.</p>
C | <p>My name is Avery. I was born 12.4.1990.</p>
C | <p>Bob Jones interviewed me. I was born on 12 April 1990.</p>
C | <p>DOB 12/04/90 Patient Avery Sample</p>
N | <p>DOB 12/04/90 Patient Bob Jones</p>
C | <p>Sample A, DOB 12/04/1990</p>
C | <p>Date of birth: 12 Apr 1990 Nationality: British</p>
C | <p>Director. Date of birth 12 April 1990. Appointed 3 May 2011</p>
N | <p>Founded by Bob Jones, 12 April 1990</p>
P | <p>Birthday: 12th April</p>
- | <p>Bob Jones's birthday: 12 April</p>
P | <p>Avery's birthday is 12 April</p>
- | <p>Birthday 13 April</p>
""",
    ),
    Group(
        "birth date: whose it is",
        "GB",
        Kind.BIRTH_DATE,
        "1990-04-12",
        (
            (Kind.NAME, "Avery Sample"),
            (Kind.FORMER_NAME, "Avery Exempel"),
        ),
        "application/json",
        r"""
- | [{"name":"Bob Jones","birthDate":"1990-04-12"},{"name":"Avery Sample","birthDate":"1971-05-03"}]
C | [{"name":"Bob Jones","birthDate":"1971-05-03"},{"name":"Avery Sample","birthDate":"1990-04-12"}]
- | [{"birthDate":"1990-04-12","name":"Bob Jones"},{"birthDate":"1971-05-03","name":"Avery Sample"}]
C | [{"birthDate":"1971-05-03","name":"Bob Jones"},{"birthDate":"1990-04-12","name":"Avery Sample"}]
- | [{"firstName":"Bob","lastName":"Jones","dob":"12/04/1990"},{"firstName":"Avery","lastName":"Sample","dob":"03/05/1971"}]
C | [{"firstName":"Avery","lastName":"Sample","dob":"12/04/1990"}]
N | {"firstName":"Avery","lastName":"Brown","dob":"12/04/1990"}
C | {"user":{"dob":"1990-04-12","id":7}}
C | {"birth":{"day":12,"month":4,"year":1990},"name":"Avery Sample"}
- | {"birth":{"day":12,"month":4,"year":1990},"name":"Bob Jones"}
- | [{"birth":{"day":12,"month":4,"year":1971}},{"birth":{"day":1,"month":1,"year":1990}}]
N | [{"birthDay":12,"birthMonth":4,"birthYear":1971},{"birthDay":3,"birthMonth":5,"birthYear":1990}]
C | {"birthdate":639878400}
C | {"dob":639878400000}
C | {"birth_date": "639878400"}
- | {"created":639878400}
- | {"updated_at":639878400000,"birthdate":"1971-01-01"}
C | {"date_of_birth":"1990-04-12T00:00:00.000Z"}
C | {"dob":"/Date(639878400000)/"}
C | {"dob":{"$date":{"$numberLong":"639878400000"}}}
C | {"dob":{"$date":"1990-04-12T00:00:00Z"}}
C | {"geburtsdatum":"12.04.1990"}
C | {"date_naissance":"1990-04-12"}
C | {"data_urodzenia":"1990-04-12"}
C | {"birthday":{"year":1990,"month":4,"day":12}}
C | {"dob":[1990,4,12]}
- | {"published":"1990-04-12"}
C | {"profile":{"name":"Avery Sample","details":{"dob":"1990-04-12"}}}
- | {"profile":{"name":"Bob Jones","details":{"dob":"1990-04-12"}}}
""",
    ),
    Group(
        "birth date: whose it is",
        "GB",
        Kind.BIRTH_DATE,
        "1990-04-12",
        (
            (Kind.NAME, "Avery Sample"),
            (Kind.FORMER_NAME, "Avery Exempel"),
        ),
        "text/csv",
        r"""
- | name,date of birth\nBob Jones,1990-04-12\nAvery Sample,1971-05-03\n
C | name,date of birth\nBob Jones,1971-05-03\nAvery Sample,1990-04-12\n
- | first,last,dob\nBob,Jones,12/04/1990\nAvery,Sample,03/05/1971\n
C | first,last,dob\nAvery,Sample,12/04/1990\n
C | id,dob\n3,12/04/1990\n
""",
    ),
    Group(
        "birth date: whose it is",
        "DE",
        Kind.BIRTH_DATE,
        "1968-03-17",
        ((Kind.NAME, "Jürgen Weißmüller"),),
        "text/html",
        r"""
- | <p>Hans Meier, geboren am 17. März 1968</p>
- | <p>Hans Meier (geb. 17.03.1968 in Bajkowo)</p>
C | <p>Jürgen Weißmüller, geb. 17.03.1968</p>
C | <p>Juergen Weissmueller (* 17. März 1968)</p>
C | <p>Geschäftsführer: Weißmüller, Jürgen, Müsterau, *17.03.1968</p>
- | <p>Geschäftsführer: Meier, Hans, Müsterau, *17.03.1968</p>
N | <p>Geschäftsführer: Meier, Hans, *17.03.1968; Weißmüller, Jürgen, *01.01.1970</p>
C | <p>Geschäftsführer: Meier, Hans, *01.01.1970; Weißmüller, Jürgen, *17.03.1968</p>
""",
    ),
    Group(
        "birth date: whose it is",
        "PL",
        Kind.BIRTH_DATE,
        "1988-10-21",
        ((Kind.NAME, "Łukasz Wrzosecki"),),
        "text/html",
        r"""
- | <p>Jan Kowalski, ur. 21.10.1988</p>
- | <p>Jan Kowalski urodzony 21 października 1988 w Zmyślinie</p>
C | <p>Łukasz Wrzosecki, ur. 21.10.1988</p>
C | <p>Wrzosecki Łukasz ur. 21 października 1988 r.</p>
""",
    ),
    Group(
        "birth date: whose it is",
        "FR",
        Kind.BIRTH_DATE,
        "1995-02-28",
        ((Kind.NAME, "Geneviève Lacombe-Rousselle"),),
        "text/html",
        r"""
- | <p>Marie Durand, née le 28 février 1995</p>
- | <p>Mme Marie DURAND née le 28/02/1995 à Conteville</p>
C | <p>Geneviève Lacombe-Rousselle, née le 28 février 1995</p>
C | <p>Mme LACOMBE-ROUSSELLE Geneviève née le 28/02/1995</p>
""",
    ),
    Group(
        "birth date: whose it is",
        "IN",
        Kind.BIRTH_DATE,
        "1990-01-09",
        ((Kind.NAME, "Rajeshwari Varnekar"),),
        "text/html",
        r"""
- | <p>Anil Kumar, DOB 09/01/1990</p>
C | <p>Rajeshwari Varnekar, DOB 09/01/1990</p>
- | <tr><td>Anil Kumar</td><td>DOB 09-01-1990</td></tr>
""",
    ),
    Group(
        "birth date: whose it is",
        "UA",
        Kind.BIRTH_DATE,
        "1993-06-14",
        ((Kind.NAME, "Олена Вербицька"),),
        "text/html",
        r"""
N | <p>Петро Калинов, народився 14 червня 1993</p>
C | <p>Олена Вербицька, народилася 14 червня 1993</p>
C | <p>Народилася 14 червня 1993 у місті Вигадка</p>
- | <p>Petro Kalynov, born 14 June 1993</p>
""",
    ),
    Group(
        "birth date: whose it is",
        "US",
        Kind.BIRTH_DATE,
        "1979-11-05",
        ((Kind.NAME, "William Henry Okerby"),),
        "text/html",
        r"""
- | <li>James Brown, DOB 11/05/1979, Fernhollow OH</li>
C | <li>William Okerby, DOB 11/05/1979, Fernhollow OH</li>
C | <li>Okerby, William H. DOB: Nov 5, 1979</li>
C | <li>Bill Okerby b. 11/5/1979</li>
- | <p>Michael Smith (born November 5, 1979) is an American actor.</p>
""",
    ),
    Group(
        "birth date: whose it is",
        "IE",
        Kind.BIRTH_DATE,
        "1992-08-30",
        ((Kind.NAME, "Siobhán O'Farragher"),),
        "text/html",
        r"""
- | <p>Pádraig Brannigan, born 30 August 1992</p>
C | <p>Siobhán O'Farragher, born 30 August 1992</p>
C | <p>Shiv O'Farragher rugadh 30/08/1992</p>
""",
    ),
)
