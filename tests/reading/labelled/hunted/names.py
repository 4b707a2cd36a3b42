"""
Names: in rows and records, of namesakes, double-barrelled, bent by grammar.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

GROUPS = (
    Group(
        "name: rows, records and namesakes",
        "GB",
        Kind.NAME,
        "Avery Sample",
        ((Kind.BIRTH_DATE, "1990-04-12"),),
        "text/html",
        r"""
N | <p>Avery Sample, 1912–1980, died at home.</p>
N | <p>Avery Sample (1912-1980)</p>
N | <p>In loving memory of Avery Sample</p>
N | <p>The late Avery Sample</p>
N | <p>Avery Sample, aged 87, passed away peacefully</p>
N | <p>Avery Sample died on 3 May 1980.</p>
N | <p>Funeral of Avery Sample, Otherton</p>
N | <p>SAMPLE Avery — peacefully at home, aged 91.</p>
N | <p>† Avery Sample</p>
N | <p>Avery Sample, born 3 May 1951</p>
N | <p>Avery Sample (b. 1951)</p>
N | <p>Avery Sample DOB 03/05/1951</p>
C | <p>Avery Sample, born 12 April 1990</p>
C | <p>Avery Sample (b. 1990)</p>
C | <p>She leaves her granddaughter Avery Sample.</p>
C | <p>Tom died in 1980. Avery Sample spoke at the funeral.</p>
C | <p>Avery Sample paid tribute to Tom, who died in May.</p>
C | <p>Avery Sample, born in Otherton, works at a bakery</p>
C | <p>Avery Sample (1990)</p>
C | <p>Avery Sample, 2019–2022, treasurer</p>
C | <p>Avery Sample (2019-2022)</p>
- | <p>Jones, Avery; Sample, Bob</p>
- | <table><tr><td>Jones, Avery</td><td>Sample, Bob</td></tr></table>
- | <table><tr><td>Avery Jones</td><td>Sample Bob</td></tr></table>
- | <table><tr><td>Bob Sample</td><td>Avery Jones</td></tr></table>
- | <table><tr><td>Avery</td><td>Jones</td></tr><tr><td>Bob</td><td>Sample</td></tr></table>
- | <table><tr><td>Jones</td><td>Avery</td></tr><tr><td>Sample</td><td>Bob</td></tr></table>
- | <table><tr><td>Sample</td><td>Bob</td></tr><tr><td>Jones</td><td>Avery</td></tr></table>
- | <table><tr><td>Bob</td><td>Sample</td></tr><tr><td>Avery</td><td>Jones</td></tr></table>
C | <table><tr><td>Bob</td><td>Jones</td></tr><tr><td>Avery</td><td>Sample</td></tr></table>
C | <table><tr><td>Sample</td><td>Avery</td></tr><tr><td>Jones</td><td>Bob</td></tr></table>
C | <table><tr><td>12</td><td>Avery</td><td>Sample</td><td>F40</td></tr></table>
C | <table><tr><td>Sample</td><td>Avery</td><td>41:02</td></tr></table>
N | <ul><li>Avery</li><li>Sample</li></ul>
- | <p>Avery Jones, Bob Sample</p>
- | <p>Avery and Bob Jones, Sample family</p>
C | <p>Avery and Bob Sample</p>
C | <p>Bob and Avery Sample</p>
C | <p>Avery &amp; Bob Sample</p>
C | <p>Avery, Bob and Kit Sample</p>
- | <p>Avery Jones and Bob Sample</p>
C | <p>Avery J. Sample</p>
N | <p>Avery Jane Marie Brown Sample</p>
C | <p>Ms Avery Sample</p>
C | <p>SAMPLE Avery (Ms)</p>
C | <p>Sample, Avery J.</p>
C | <p>Sample, Ms Avery</p>
P | <p>A. Sample</p>
P | <p>A Sample</p>
P | <p>Sample, A.</p>
P | <p>Ms A. Sample</p>
- | <p>A sample of tea</p>
- | <p>a sample</p>
- | <p>Sample A: 3.5 mg</p>
- | <p>Sample B</p>
- | <p>avery island sample sale</p>
- | <p>Avery labels. Sample sheets.</p>
N | <p>Avery Label Sample Pack</p>
- | <p>Avery Dennison, Sample Room</p>
C | <p>avery sample</p>
C | <p>AVERY SAMPLE</p>
C | <p>Avery "Ave" Sample</p>
C | <p>Avery (née Exempel) Sample</p>
N | <p>Avery Sample-Jones</p>
N | <p>Avery Sampleton</p>
- | <p>Avery Samples</p>
- | <p>Bravery Sample</p>
- | <p>Laverysample</p>
C | <p>@AverySample</p>
C | <a href="/u/avery-sample">x</a>
C | <a href="/u/avery_sample">x</a>
C | <a href="/u/sample-avery">x</a>
C | <a href="/team/avery.sample">x</a>
C | <img src="/p/AverySample.jpg">
C | <p>Avery’s mum, Avery Sample</p>
C | <p>Winner: Avery SAMPLE (GBR)</p>
C | <p>1. SAMPLE Avery GBR 41:02</p>
C | <p>Sample Avery</p>
N | <p>Avery Sample Street, Otherton</p>
C | <p>Author: Sample, Avery; Jones, Bob</p>
""",
    ),
    Group(
        "name: rows, records and namesakes",
        "GB",
        Kind.NAME,
        "Avery Sample",
        (),
        "application/json",
        r"""
- | [{"firstName":"Bob","lastName":"Sample"},{"firstName":"Avery","lastName":"Jones"}]
- | [{"lastName":"Sample","firstName":"Bob"},{"lastName":"Jones","firstName":"Avery"}]
- | [{"lastName":"Jones","firstName":"Avery"},{"lastName":"Sample","firstName":"Bob"}]
- | [{"firstName":"Avery","lastName":"Jones"},{"firstName":"Bob","lastName":"Sample"}]
- | [{"first":"Avery"},{"last":"Sample"}]
- | {"owner":{"first":"Avery","last":"Jones"},"tenant":{"first":"Bob","last":"Sample"}}
C | [{"firstName":"Bob","lastName":"Jones"},{"firstName":"Avery","lastName":"Sample"}]
C | [{"lastName":"Sample","firstName":"Avery"},{"lastName":"Jones","firstName":"Bob"}]
C | {"name":{"first":"Avery","last":"Sample"}}
C | {"given_name":"Avery","middle_name":"J","family_name":"Sample"}
C | {"family_name":"Sample","middle_name":"J","given_name":"Avery"}
C | {"name":"Sample, Avery"}
C | {"full_name":"AVERY SAMPLE"}
C | {"firstname":"Avery","id":3,"email":"x@example.org","lastname":"Sample"}
- | ["Avery","Jones","Sample"]
C | ["Avery Sample","Bob Jones"]
- | ["Bob Sample","Avery Jones"]
N | {"first":"Avery","last":"Sampleton"}
N | {"brand":"Avery","sample":"yes"}
N | {"a":"Avery","type":"Sample"}
""",
    ),
    Group(
        "name: rows, records and namesakes",
        "GB",
        Kind.NAME,
        "Avery Sample",
        (),
        "text/csv",
        r"""
C | first,last\nBob,Jones\nAvery,Sample\n
- | first,last\nAvery,Jones\nBob,Sample\n
- | last,first\nSample,Bob\nJones,Avery\n
C | last,first\nJones,Bob\nSample,Avery\n
C | name\n"Sample, Avery"\n
C | Surname;Forename\nSample;Avery\n
""",
    ),
    Group(
        "name: double-barrelled",
        "FR",
        Kind.NAME,
        "Geneviève Lacombe-Rousselle",
        (),
        "text/html",
        r"""
C | <p>Geneviève Lacombe-Rousselle</p>
C | <p>Geneviève Lacombe Rousselle</p>
C | <p>LACOMBE-ROUSSELLE Geneviève</p>
C | <p>Lacombe-Rousselle, G&eacute;nevi&egrave;ve</p>
C | <p>G. LACOMBE-ROUSSELLE, Genevieve Lacombe-Rousselle</p>
P | <p>Geneviève Lacombe</p>
P | <p>G. Lacombe-Rousselle</p>
C | <p>Geneviève LACOMBE - ROUSSELLE</p>
C | <p>Geneviève Rousselle-Lacombe</p>
N | <p>Geneviève Lacombe-Martin</p>
N | <p>Marie Lacombe-Rousselle</p>
C | <a href="/genevieve-lacombe-rousselle">x</a>
""",
    ),
    Group(
        "name: double-barrelled",
        "GB",
        Kind.NAME,
        "Eleanor Quillby-Tarrow",
        (),
        "text/html",
        r"""
C | <p>Eleanor Quillby-Tarrow</p>
C | <p>Eleanor Quillby Tarrow</p>
C | <p>QUILLBY-TARROW, Eleanor</p>
C | <p>Nell Quillby-Tarrow</p>
P | <p>Eleanor Tarrow</p>
P | <p>Eleanor Quillby</p>
N | <p>Eleanor Quillby-Jones</p>
N | <p>Tom Quillby-Tarrow</p>
P | <p>E. Quillby-Tarrow</p>
C | <p>Eleanor QuillbyTarrow</p>
""",
    ),
    Group(
        "alias: double-barrelled",
        "GB",
        Kind.ALIAS,
        "Eleanor Quillby-Tarrow",
        (),
        "text/html",
        r"""
C | <p>Eleanor Quillby-Tarrow</p>
C | <p>Eleanor Quillby Tarrow</p>
C | <p>QUILLBY-TARROW, Eleanor</p>
C | <p>Nell Quillby-Tarrow</p>
P | <p>Eleanor Tarrow</p>
P | <p>Eleanor Quillby</p>
N | <p>Eleanor Quillby-Jones</p>
N | <p>Tom Quillby-Tarrow</p>
P | <p>E. Quillby-Tarrow</p>
C | <p>Eleanor QuillbyTarrow</p>
""",
    ),
    Group(
        "former_name: double-barrelled",
        "GB",
        Kind.FORMER_NAME,
        "Eleanor Quillby-Tarrow",
        (),
        "text/html",
        r"""
C | <p>Eleanor Quillby-Tarrow</p>
C | <p>Eleanor Quillby Tarrow</p>
C | <p>QUILLBY-TARROW, Eleanor</p>
C | <p>Nell Quillby-Tarrow</p>
P | <p>Eleanor Tarrow</p>
P | <p>Eleanor Quillby</p>
N | <p>Eleanor Quillby-Jones</p>
N | <p>Tom Quillby-Tarrow</p>
P | <p>E. Quillby-Tarrow</p>
C | <p>Eleanor QuillbyTarrow</p>
""",
    ),
    Group(
        "name: double-barrelled",
        "PL",
        Kind.NAME,
        "Anna Nowak-Wrzosecka",
        (),
        "text/html",
        r"""
C | <p>Anna Nowak-Wrzosecka</p>
C | <p>Nowak-Wrzosecka Anna</p>
C | <p>Anna Nowak - Wrzosecka</p>
C | <p>ANNA NOWAK-WRZOSECKA</p>
P | <p>Anna Wrzosecka</p>
N | <p>Anna Nowak-Kowalska</p>
""",
    ),
    Group(
        "alias: double-barrelled",
        "PL",
        Kind.ALIAS,
        "Anna Nowak-Wrzosecka",
        (),
        "text/html",
        r"""
C | <p>Anna Nowak-Wrzosecka</p>
C | <p>Nowak-Wrzosecka Anna</p>
C | <p>Anna Nowak - Wrzosecka</p>
C | <p>ANNA NOWAK-WRZOSECKA</p>
P | <p>Anna Wrzosecka</p>
N | <p>Anna Nowak-Kowalska</p>
""",
    ),
    Group(
        "former_name: double-barrelled",
        "PL",
        Kind.FORMER_NAME,
        "Anna Nowak-Wrzosecka",
        (),
        "text/html",
        r"""
C | <p>Anna Nowak-Wrzosecka</p>
C | <p>Nowak-Wrzosecka Anna</p>
C | <p>Anna Nowak - Wrzosecka</p>
C | <p>ANNA NOWAK-WRZOSECKA</p>
P | <p>Anna Wrzosecka</p>
N | <p>Anna Nowak-Kowalska</p>
""",
    ),
    Group(
        "name: double-barrelled",
        "DE",
        Kind.NAME,
        "Hannelore Meier-Lerchenfeld",
        (),
        "text/html",
        r"""
C | <p>Hannelore Meier-Lerchenfeld</p>
C | <p>Meier-Lerchenfeld, Hannelore</p>
P | <p>Hannelore Meier</p>
N | <p>Hannelore Meier-Schulz</p>
""",
    ),
    Group(
        "name: rows, records and namesakes",
        "ES",
        Kind.NAME,
        "María García Inventada",
        (),
        "text/html",
        r"""
C | <p>María García Inventada</p>
C | <p>Maria Garcia Inventada</p>
C | <p>García Inventada, María</p>
""",
    ),
    Group(
        "name: rows, records and namesakes",
        "PL",
        Kind.NAME,
        "Łukasz Wrzosecki",
        (),
        "text/html",
        r"""
C | <p>Łukasz Wrzosecki</p>
C | <p>Wrzosecki Łukasz</p>
C | <p>Łukaszem Wrzoseckim rozmawiamy</p>
C | <p>rozmowa z Łukaszem Wrzoseckim</p>
C | <p>książka Łukasza Wrzoseckiego</p>
N | <p>Jan Wrzosecki, Łukasz Nowak</p>
""",
    ),
    Group(
        "alias: every form",
        "PL",
        Kind.ALIAS,
        "Łukasz Wrzosecki",
        (),
        "text/html",
        r"""
C | <p>Łukasz Wrzosecki</p>
C | <p>Wrzosecki Łukasz</p>
C | <p>Łukaszem Wrzoseckim rozmawiamy</p>
C | <p>rozmowa z Łukaszem Wrzoseckim</p>
C | <p>książka Łukasza Wrzoseckiego</p>
N | <p>Jan Wrzosecki, Łukasz Nowak</p>
""",
    ),
    Group(
        "former_name: every form",
        "PL",
        Kind.FORMER_NAME,
        "Łukasz Wrzosecki",
        (),
        "text/html",
        r"""
C | <p>Łukasz Wrzosecki</p>
C | <p>Wrzosecki Łukasz</p>
C | <p>Łukaszem Wrzoseckim rozmawiamy</p>
C | <p>rozmowa z Łukaszem Wrzoseckim</p>
C | <p>książka Łukasza Wrzoseckiego</p>
N | <p>Jan Wrzosecki, Łukasz Nowak</p>
""",
    ),
    Group(
        "name: rows, records and namesakes",
        "UA",
        Kind.NAME,
        "Олена Вербицька",
        (),
        "text/html",
        r"""
C | <p>Олена Вербицька</p>
C | <p>Вербицька Олена</p>
C | <p>Вербицька Олена Петрівна</p>
C | <p>Olena Verbytska</p>
C | <p>ОЛЕНА ВЕРБИЦЬКА</p>
P | <p>Вербицька О.</p>
P | <p>О. Вербицька</p>
N | <p>Петро Вербицький</p>
- | <p>Олена Калинова. Вербицька Марія</p>
C | <p>інтерв'ю з Оленою Вербицькою</p>
""",
    ),
    Group(
        "name: rows, records and namesakes",
        "US",
        Kind.NAME,
        "Zephyr Okto",
        (),
        "text/html",
        r"""
C | <p>Zephyr Okto</p>
""",
    ),
    Group(
        "alias: every form",
        "US",
        Kind.ALIAS,
        "Zephyr Okto",
        (),
        "text/html",
        r"""
C | <p>Zephyr Okto</p>
""",
    ),
    Group(
        "former_name: every form",
        "US",
        Kind.FORMER_NAME,
        "Zephyr Okto",
        (),
        "text/html",
        r"""
C | <p>Zephyr Okto</p>
""",
    ),
    Group(
        "name: rows, records and namesakes",
        "IE",
        Kind.NAME,
        "Siobhán O'Farragher",
        (),
        "text/html",
        r"""
C | <p>Siobhan OFarragher</p>
C | <p>Siobhán O’Farragher</p>
C | <p>O'FARRAGHER Siobhán</p>
C | <p>Siobhán Ní Fhearchair, Siobhan O Farragher</p>
P | <p>S. O'Farragher</p>
N | <p>Patrick O'Farragher</p>
""",
    ),
    Group(
        "name: rows, records and namesakes",
        "IN",
        Kind.NAME,
        "Rajeshwari Varnekar",
        (),
        "text/html",
        r"""
C | <p>Smt. Rajeshwari Varnekar</p>
C | <p>Rajeshwari R Varnekar</p>
C | <p>Varnekar Rajeshwari</p>
P | <p>R. Varnekar</p>
N | <p>Siddharth Varnekar</p>
""",
    ),
    Group(
        "name: rows, records and namesakes",
        "CN",
        Kind.NAME,
        "王小明",
        (),
        "text/html",
        r"""
C | <p>作者：王小明</p>
C | <p>王 小明</p>
""",
    ),
)
