"""
Whole documents with several people on each, of thirteen countries.

Over 300 lines because a batch is one table, written by one hand.
"""

from __future__ import annotations

from privacyaudit import Detail, DetailKind, Person

Kind = DetailKind


def _person(region: str, details: dict[Kind, str]) -> Person:
    return Person(
        tuple(Detail(kind, value, f"your {kind.value}") for kind, value in details.items()),
        region=region,
    )


def _named(region: str, name: str) -> Person:
    return _person(region, {Kind.NAME: name})


PEOPLE: dict[str, Person] = {
    "gb": _person(
        "GB",
        {
            Kind.NAME: "Rowena Jane Thistlecombe",
            Kind.FORMER_NAME: "Rowena Gallimoor",
            Kind.ALIAS: "Wren Hexley",
            Kind.USERNAME: "wrenhex_kiln",
            Kind.EMAIL: "rowena.thistle@example.net",
            Kind.PHONE: "07700 900683",
            Kind.HOME_ADDRESS: "14 Larkspur Mews, Penhallick, ZZ99 4TQ",
            Kind.PAST_ADDRESS: "Flat 5, 82 Dunnock Street, Great Ottling, ZZ99 2RB",
            Kind.WORK_ADDRESS: "27 Ropery Lane, Penhallick, ZZ99 4AF",
            Kind.POSTCODE: "ZZ99 4TQ",
            Kind.BIRTH_DATE: "1981-03-17",
            Kind.FAMILY_NAME: "Callum Thistlecombe",
            Kind.EMPLOYER: "Oakhurst & Penn Joinery Ltd",
            Kind.SCHOOL: "Penhallick High School",
            Kind.VEHICLE: "ZZ17 RTC",
            Kind.PLACE: "Penhallick Bowls Club",
            Kind.WEBSITE: "https://thistlecombe.example/garden",
        },
    ),
    "us": _person(
        "US",
        {
            Kind.NAME: "Nathaniel Owen Drummelow",
            Kind.ALIAS: "Nate Dogwood",
            Kind.USERNAME: "ndrummelow505",
            Kind.EMAIL: "nate@drummelow.example",
            Kind.PHONE: "+1 505-555-0147",
            Kind.HOME_ADDRESS: "418 Saltbrush Ave Apt 9, Mesa Quemada, NM 00274",
            Kind.PAST_ADDRESS: "2207 E Kestrel Ln, Tolliver Falls, OR 00398",
            Kind.WORK_ADDRESS: "1500 Foundry Blvd, Suite 220, Mesa Quemada, NM 00274",
            Kind.POSTCODE: "00274",
            Kind.BIRTH_DATE: "1990-11-05",
            Kind.FAMILY_NAME: "Josephine Drummelow",
            Kind.EMPLOYER: "Pinyon Ridge Surveying, Inc.",
            Kind.SCHOOL: "Tolliver Falls High School",
            Kind.VEHICLE: "QDM-4816",
            Kind.PLACE: "Saltbrush Climbing Gym",
            Kind.WEBSITE: "https://drummelow.example",
        },
    ),
    "ie": _person(
        "IE",
        {
            Kind.NAME: "Aoibheann Ní Scarlóga",
            Kind.USERNAME: "aoibh_scar",
            Kind.EMAIL: "aoibheann@scarloga.example",
            Kind.PHONE: "020 915 3366",
            Kind.HOME_ADDRESS: "9 Rathbrack Terrace, Ballyhaskin, Co. Sligo, F91 ZZ27",
            Kind.PAST_ADDRESS: "41 Dromleigh Avenue, Carrigdoon, Co. Cork",
            Kind.WORK_ADDRESS: "2 Pier Road, Ballyhaskin, Co. Sligo, F91 ZZ60",
            Kind.POSTCODE: "F91 ZZ27",
            Kind.BIRTH_DATE: "1976-12-02",
            Kind.FAMILY_NAME: "Tadhg Ó Scarlóga",
            Kind.EMPLOYER: "Haskin Seaweed DAC",
            Kind.SCHOOL: "Meánscoil Bhaile Haiscín",
            Kind.VEHICLE: "182-SO-90417",
            Kind.PLACE: "Rathbrack Pier",
        },
    ),
    "de": _person(
        "DE",
        {
            Kind.NAME: "Ulrike Freudenhöfer",
            Kind.FORMER_NAME: "Ulrike Krälich",
            Kind.USERNAME: "ulli_freu",
            Kind.EMAIL: "u.freudenhoefer@example.org",
            Kind.PHONE: "069 90009374",
            Kind.HOME_ADDRESS: "Hirschkäferallee 26, 00583 Obermoosheim",
            Kind.PAST_ADDRESS: "An der Lohmühle 5b, 00127 Klein Wassow",
            Kind.WORK_ADDRESS: "Gerberstieg 11, 00583 Obermoosheim",
            Kind.POSTCODE: "00583",
            Kind.BIRTH_DATE: "1968-08-21",
            Kind.FAMILY_NAME: "Bernd Freudenhöfer",
            Kind.EMPLOYER: "Obermoosheimer Feinblech GmbH & Co. KG",
            Kind.SCHOOL: "Käthe-Sandrock-Gymnasium",
            Kind.VEHICLE: "ZZ-UF 268",
            Kind.PLACE: "Kegelbahn Obermoosheim",
            Kind.WEBSITE: "https://www.freudenhoefer.example",
        },
    ),
    "pl": _person(
        "PL",
        {
            Kind.NAME: "Wawrzyniec Dąbrożyński",
            Kind.USERNAME: "wawrzek_d",
            Kind.EMAIL: "wawrzyniec.d@poczta.example",
            Kind.PHONE: "+48 999 306 715",
            Kind.HOME_ADDRESS: "ul. Jarzębinowa 41 m. 7, 00-964 Mokradłów",
            Kind.PAST_ADDRESS: "ul. Stawna 6, 00-931 Rdestno",
            Kind.WORK_ADDRESS: "pl. Zgody 3, 00-964 Mokradłów",
            Kind.POSTCODE: "00-964",
            Kind.BIRTH_DATE: "1987-10-09",
            Kind.FAMILY_NAME: "Halina Dąbrożyńska",
            Kind.EMPLOYER: "Tartak Mokradłów Sp. z o.o.",
            Kind.SCHOOL: "Liceum Ogólnokształcące im. Zofii Bukowej",
            Kind.VEHICLE: "ZZM 3P84",
            Kind.PLACE: "Kąpielisko Mokradłów",
        },
    ),
    "fr": _person(
        "FR",
        {
            Kind.NAME: "Anne-Sophie Ferrandoux",
            Kind.FORMER_NAME: "Anne-Sophie Tréguillard",
            Kind.USERNAME: "asferrandoux",
            Kind.EMAIL: "as.ferrandoux@courriel.example",
            Kind.PHONE: "06 39 98 27 54",
            Kind.HOME_ADDRESS: "17 ter, rue des Tilleuls-Noirs, 99412 Montrésac-le-Vieux",
            Kind.PAST_ADDRESS: "4 impasse du Lavoir-Vert, 00318 Aubercy",
            Kind.WORK_ADDRESS: "52 boulevard Hortense-Galy, 99412 Montrésac-le-Vieux",
            Kind.POSTCODE: "99412",
            Kind.BIRTH_DATE: "1994-04-12",
            Kind.FAMILY_NAME: "Loïc Ferrandoux",
            Kind.EMPLOYER: "Imprimerie Galy et Fils SARL",
            Kind.SCHOOL: "Lycée Hortense-Galy",
            Kind.VEHICLE: "ZZ-418-FQ",
            Kind.PLACE: "Médiathèque de Montrésac",
        },
    ),
    "in": _person(
        "IN",
        {
            Kind.NAME: "Ishwarya Raghav Tandelkar",
            Kind.USERNAME: "ishu_tandel",
            Kind.EMAIL: "ishwarya.t@dak.example",
            Kind.PHONE: "+91 10000 58214",
            Kind.HOME_ADDRESS: "Flat C-302, 7 Neemwadi Lane, Shantigaon, Rampuri 000462",
            Kind.WORK_ADDRESS: "3rd Floor, 21 Chandanbagh Road, Rampuri 000465",
            Kind.POSTCODE: "000462",
            Kind.BIRTH_DATE: "1998-07-26",
            Kind.FAMILY_NAME: "Raghav Tandelkar",
            Kind.EMPLOYER: "Bluelotus Softworks Private Limited",
            Kind.SCHOOL: "Rampuri Vidya Mandir",
            Kind.VEHICLE: "ZZ 05 TK 6642",
            Kind.PLACE: "Shantigaon Badminton Hall",
        },
    ),
    "es": _person(
        "ES",
        {
            Kind.NAME: "María Inés Olivaldes Quintarrubio",
            Kind.USERNAME: "inesolivaldes72",
            Kind.EMAIL: "ines.olivaldes@correo.example",
            Kind.PHONE: "+34 500 412 873",
            Kind.HOME_ADDRESS: "Calle del Almirez, 38, 3.º B, 00419 Valdeluenga",
            Kind.PAST_ADDRESS: "Avenida de los Fresnos, 112, 00655 Puerto Serano",
            Kind.WORK_ADDRESS: "Plaza de la Noria, 6, 00419 Valdeluenga",
            Kind.POSTCODE: "00419",
            Kind.BIRTH_DATE: "1972-05-30",
            Kind.FAMILY_NAME: "Joaquín Olivaldes Perea",
            Kind.EMPLOYER: "Cerámicas Valdeluenga S.L.",
            Kind.SCHOOL: "IES Fuente Clara",
            Kind.VEHICLE: "4172 ZZK",
            Kind.PLACE: "Piscina Municipal de Valdeluenga",
        },
    ),
    "hu": _person(
        "HU",
        {
            Kind.NAME: "Szentkövy Borbála",
            Kind.USERNAME: "szbori85",
            Kind.EMAIL: "bori.szentkovy@level.example",
            Kind.PHONE: "+36 10 415 5827",
            Kind.HOME_ADDRESS: "0473 Kiskondás, Bodzavirág utca 23.",
            Kind.PAST_ADDRESS: "0912 Felsőárpás, Kertalja utca 8.",
            Kind.WORK_ADDRESS: "0473 Kiskondás, Malom tér 4.",
            Kind.BIRTH_DATE: "1985-02-14",
            Kind.FAMILY_NAME: "Szentkövy Dezső",
            Kind.EMPLOYER: "Kondás Pékség Kft.",
            Kind.SCHOOL: "Kiskondási Általános Iskola",
            Kind.VEHICLE: "ZZQ-704",
            Kind.PLACE: "Kiskondási Strandfürdő",
        },
    ),
    "no": _person(
        "NO",
        {
            Kind.NAME: "Torbjørn Skåreflått",
            Kind.USERNAME: "torbj_skaare",
            Kind.EMAIL: "torbjorn@skareflaatt.example",
            Kind.PHONE: "+47 10 48 27 36",
            Kind.HOME_ADDRESS: "Blåklokkeveien 15B, 9997 Fjærvågen",
            Kind.PAST_ADDRESS: "Nordre Bekkefaret 40, 9995 Eidsbu",
            Kind.WORK_ADDRESS: "Torvgata 2, 9997 Fjærvågen",
            Kind.POSTCODE: "9997",
            Kind.BIRTH_DATE: "1979-06-28",
            Kind.FAMILY_NAME: "Synnøve Skåreflått",
            Kind.EMPLOYER: "Fjærvågen Sjømat AS",
            Kind.SCHOOL: "Fjærvågen videregående skole",
            Kind.VEHICLE: "ZZ 48213",
            Kind.PLACE: "Fjærvågen Klatrehall",
        },
    ),
    "tr": _person(
        "TR",
        {
            Kind.NAME: "Gülşah Çınardağlı",
            Kind.USERNAME: "gulsahcinar",
            Kind.EMAIL: "gulsah.c@posta.example",
            Kind.PHONE: "+90 100 417 58 26",
            Kind.HOME_ADDRESS: "Menekşeli Mah. Ihlamurlu Sok. No: 12/5, 00345 Gölören",
            Kind.WORK_ADDRESS: "Değirmen Cad. No: 64, 00345 Gölören",
            Kind.POSTCODE: "00345",
            Kind.BIRTH_DATE: "1992-09-18",
            Kind.FAMILY_NAME: "Tuğrul Çınardağlı",
            Kind.EMPLOYER: "Gölören Tekstil A.Ş.",
            Kind.SCHOOL: "Gölören Anadolu Lisesi",
            Kind.VEHICLE: "99 ZG 417",
            Kind.PLACE: "Gölören Yüzme Havuzu",
        },
    ),
    "ua": _person(
        "UA",
        {
            Kind.NAME: "Остап Миколайович Журавчишин",
            Kind.USERNAME: "ostap_zhur",
            Kind.EMAIL: "ostap.zh@poshta.example",
            Kind.PHONE: "+380 10 417 5826",
            Kind.HOME_ADDRESS: "вул. Калинова Балка, 34, кв. 8, 00517 Верболози",
            Kind.WORK_ADDRESS: "вул. Млинарська, 5, 00517 Верболози",
            Kind.POSTCODE: "00517",
            Kind.BIRTH_DATE: "1983-01-24",
            Kind.FAMILY_NAME: "Ярина Журавчишин",
            Kind.EMPLOYER: "ТОВ «Верболозький млин»",
            Kind.SCHOOL: "Верболозький ліцей",
            Kind.VEHICLE: "ZZ 4816 KX",
            Kind.PLACE: "Верболозький басейн",
        },
    ),
    "mx": _person(
        "MX",
        {
            Kind.NAME: "Citlali Arreguínez Tovalín",
            Kind.USERNAME: "citla_arreg",
            Kind.EMAIL: "citlali.at@correo.example",
            Kind.PHONE: "+52 100 417 5826",
            Kind.HOME_ADDRESS: "Calle Jacarandas 219 Int. 4, Col. Las Pozas, 00870 San Ciprián, Ver.",
            Kind.WORK_ADDRESS: "Av. del Trapiche 1040, Col. Centro, 00871 San Ciprián, Ver.",
            Kind.POSTCODE: "00870",
            Kind.BIRTH_DATE: "1989-12-08",
            Kind.FAMILY_NAME: "Eusebio Arreguínez Luna",
            Kind.EMPLOYER: "Agaves del Sotol S.A. de C.V.",
            Kind.SCHOOL: "Preparatoria Benito Lizardi",
            Kind.VEHICLE: "ZZA-52-17",
            Kind.PLACE: "Deportivo Las Pozas",
        },
    ),
    "heather": _named("GB", "Heather Marsh"),
    "max": _named("DE", "Max Winter"),
    "sol": _named("MX", "Sol Campos"),
}
"""By country code, or by the given name of those whose names are ordinary words."""

PAGES = r"""
=== gb | html | name=c birth_date=c home_address=c
<!doctype html><html lang="en"><head><title>Penhallick Town Band: members' register</title></head><body>
<h1>Members' register, spring term</h1>
<p>Please check your own line and tell the secretary of any change before the AGM.</p>
<table border="1">
<thead><tr><th>Instrument</th><th>Surname</th><th>Forenames</th><th>D.O.B.</th><th>Address</th></tr></thead>
<tbody>
<tr><td>Cornet</td><td>Abbotsleigh</td><td>Gordon</td><td>02/09/1957</td><td>3 Larkspur Mews, Penhallick</td></tr>
<tr><td>Tenor horn</td><td>Thistlecombe</td><td>Rowena Jane</td><td>17/03/1981</td><td>14 Larkspur Mews, Penhallick</td></tr>
<tr><td>Euphonium</td><td>Vellanoweth-Tye</td><td>Morwenna</td><td>30/11/1990</td><td>61 Ropery Lane, Penhallick</td></tr>
<tr><td>Side drum</td><td>Quiller</td><td>Dean</td><td>14/01/2003</td><td>8 Chapel Bank, Penhallick</td></tr>
</tbody></table>
<p>Subscriptions: &pound;24, concessions &pound;12.</p></body></html>
=== gb | html | name=x birth_date=u home_address=u
<!doctype html><html lang="en"><head><title>Ottling Road Runners - age category check</title></head><body>
<a class="skip" href="#main">Skip to main content</a>
<nav>
<ul>
<li><a href="/0">Home</a></li>
<li><a href="/1">About us</a></li>
<li><a href="/2">What's on</a></li>
<li><a href="/3">Gallery</a></li>
<li><a href="/4">Contact</a></li>
</ul>
</nav>

<h2>Entries to be checked against date of birth</h2>
<table>
<tr><th>No.</th><th>Name</th><th>Date of birth</th><th>Cat.</th><th>Address</th></tr>
<tr><td>101</td><td>Tessa Bramwell-Oke</td><td>17/03/1981</td><td>FV40</td><td>14 Larkspur Mews, Great Ottling</td></tr>
<tr><td>102</td><td>Rowena Astlebury</td><td>05/07/1988</td><td>FV35</td><td>29 Dunnock Street, Great Ottling</td></tr>
<tr><td>103</td><td>Philip Thistlethwaite-Combe</td><td>21/12/1969</td><td>MV50</td><td>4 Larkspur Close, Penhallick</td></tr>
</table>
<p>Queries to the entries desk, not to the timekeepers.</p>
<footer>
<ul>
<li><a href="/f0">Accessibility</a></li>
<li><a href="/f1">Cookies</a></li>
<li><a href="/f2">Terms of use</a></li>
</ul>
<p>Site built by volunteers</p>
</footer>
</body></html>
=== gb | txt | family_name=c past_address=c birth_date=p
GREAT OTTLING PARISH MAGAZINE                                  No. 312

BAPTISMS, MARRIAGES AND FAREWELLS

We say goodbye this month to Rowena and Callum Thistlecombe, who are
leaving Flat 5, 82 Dunnock St after six years to be nearer to Callum's
work at the boatyard. Rowena has run the Tuesday craft table since 2012
and will be badly missed; Brenda Shorrock takes over the scissors.

The choir sang to Rowena on 17 March, her birthday, and cake was had by
all, including the Archdeacon.

FLOWER ROTA
   7th  Mrs Pellworthy        14th  Miss D. Ainge
  21st  Mr and Mrs Tuke       28th  the Sunday School

Copy date for the next number is the 18th.
                                   - 4 -
=== gb | csv | email=c phone=c work_address=c
Ref;Organisation;Contact;Tel;E-mail;Street;Town;Postcode
4410;Penhallick Glass;D. Marlsby;01632 960115;office@penglass.example;19 Ropery Lane;Penhallick;ZZ99 4AE
4411;Oakhurst & Penn;R. Thistlecombe;07700-900-683;rowena.thistle@example.net;27 Ropery Ln;Penhallick;ZZ99 4AF
4412;Tuke Bros;J. Tuke;01632 960378;jt@tukebros.example;2 Chapel Bank;Penhallick;ZZ99 4BD
4413;Ottling Fencing;Sal Orme;07700 900638;sal@ottfence.example;27 Station Road;Great Ottling;ZZ99 2RA
=== gb | eml | email=c employer=c work_address=c phone=c
From: "Thistlecombe, Rowena" <rowena.thistle@example.net>
To: Estimates <estimates@marlsbyglass.example>
Cc: Ed Penn <ed@oakhurstpenn.example>
Subject: Re: Sash frames, Chapel Bank
Date: Tue, 4 Feb 2025 10:12:44 +0000
Message-ID: <20250204101244.771@example.net>
Content-Type: text/plain; charset=utf-8

Hi Dawn,

Ed says he can take the twelve sashes on Friday if your lad brings them
round to the back gate. Please mark them for me or they get put with
the doors.

Thanks,
Rowena

--
Rowena Thistlecombe | Workshop Manager
Oakhurst and Penn Joinery, 27 Ropery Lane, Penhallick
M: +44 (0)7700 900 683

> On 3 Feb 2025, Dawn Marlsby wrote:
> Are you in Friday? We have the frames ready.
=== gb | html | name=c former_name=c school=c
<html><head><title>Penhallick High School Old Pupils | Class of 1999</title>
<meta name="description" content="Where are they now?"></head><body>
<h1>Class of 1999: where are they now?</h1>
<ul class="leavers">
<li><strong>Martin Ebdon</strong> drives for the dairy and has two girls at the primary.</li>
<li><strong>Rowena Thistlecombe (n&eacute;e Gallimoor)</strong> is a joiner and lives in town.</li>
<li><strong>Suki Farrant</strong> teaches in Leeds. No address.</li>
<li><strong>Paul Rendlesham</strong> - lost touch; can anybody help?</li>
</ul>
<p>The next reunion is in the old gym. Bring a photograph.</p>
<footer>Penhallick High School Association</footer></body></html>
=== gb | html | name=x family_name=x birth_date=x
<html><head><title>In memoriam - Penhallick Gazette</title></head><body>
<div id="top">
<a href="index.php?page=0">Start</a> |
<a href="index.php?page=1">News</a> |
<a href="index.php?page=2">Archive</a> |
<a href="index.php?page=3">Search</a> |
<a href="index.php?page=4">Sign in</a> |
</div>
<hr>

<article><h3>ASTLEBURY, Rowena</h3>
<p>Passed away peacefully at home on 17 March 2019 aged 81. Beloved wife of the late Callum Astlebury,
mother of Jane and Peter, and grandmother of seven. Funeral at St Petroc's, Penhallick.</p></article>
<article><h3>ORME, Salvador</h3>
<p>Suddenly, on 11 March. Donations to the lifeboat.</p></article>
<article><h3>THISTLE, Edmund</h3>
<p>After a short illness. Late of Combe Farm. Family flowers only.</p></article>
<hr>
<div id="bottom">
<small>Help - Privacy notice - Report a problem</small><br>
<small>Page printed from the web edition</small>
</div>
</body></html>
=== gb | html | name=p family_name=p phone=x
<html><head><title>Ladies' and mixed pairs: Penhallick league sheet</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Home</a>
<a class="nav-1" href="#">About us</a>
<a class="nav-2" href="#">What's on</a>
<a class="nav-3" href="#">Gallery</a>
<a class="nav-4" href="#">Contact</a>
</div>
</header>

<h2>Mixed pairs, second round</h2>
<table><tr><th>Rink</th><th>Home</th><th>Score</th><th>Away</th></tr>
<tr><td>1</td><td>R. Thistlecombe &amp; C. Thistlecombe</td><td>21 - 14</td><td>J. Tuke &amp; M. Tuke</td></tr>
<tr><td>2</td><td>B. Shorrock &amp; D. Ainge</td><td>9 - 17</td><td>P. Ebdon &amp; S. Ebdon</td></tr>
<tr><td>3</td><td>T. Orme &amp; L. Vosper</td><td>16 - 16</td><td>G. Abbotsleigh &amp; H. Penn</td></tr></table>
<p>Results by text before nine to the match secretary, 07700 900638.</p>
<p>Sheet reference 107700900683441.</p>
<aside class="cookies" role="dialog">
<p>Accessibility</p>
<button>OK</button>
</aside>
<footer>
<p>Cookies · Terms of use</p>
</footer>
</body></html>
=== gb | json | birth_date=c family_name=c username=x
{"household":{"id":88213,"members":[
 {"role":"head","given_name":"Callum","family_name":"Thistlecombe","dob":{"day":9,"month":8,"year":1979}},
 {"role":"partner","given_name":"Rowena","family_name":"Thistlecombe","dob":{"day":17,"month":3,"year":1981}},
 {"role":"child","given_name":"Isla","family_name":"Thistlecombe","dob":{"day":1,"month":12,"year":2014}}],
 "created_by":"wrenhex_kilns","last_seen":"2024-11-02T08:14:00Z"}}
=== gb | html | home_address=c postcode=c vehicle=c
<html><head><title>Resident permit 00418 - Borough parking</title></head><body>
<a class="skip" href="#main">Menu</a>
<nav>
<ul>
<li><a href="/0">Start</a></li>
<li><a href="/1">News</a></li>
<li><a href="/2">Archive</a></li>
<li><a href="/3">Search</a></li>
<li><a href="/4">Sign in</a></li>
</ul>
</nav>

<main><h1>Your resident permit</h1>
<dl><dt>Zone</dt><dd>K4</dd>
<dt>Property</dt><dd>14<br>⟦nbsp:Larkspur Mews⟧<br>Penhallick<br>ZZ994TQ</dd>
<dt>Vehicles on this permit</dt><dd><ol><li>ZZ17RTC &ndash; grey estate</li><li>ZZ21 KDB &ndash; blue van</li></ol></dd>
<dt>Valid to</dt><dd>31 October 2025</dd></dl>
<p>Visitor scratch cards can be bought ten at a time.</p></main>
<footer>
<ul>
<li><a href="/f0">Help</a></li>
<li><a href="/f1">Privacy notice</a></li>
<li><a href="/f2">Report a problem</a></li>
</ul>
<p>Page printed from the web edition</p>
</footer>
</body></html>
=== gb | html | vehicle=x home_address=x postcode=x
<html><head><title>Lot list - Saturday car auction</title></head><body>
<div id="top">
<a href="index.php?page=0">Home</a> |
<a href="index.php?page=1">About us</a> |
<a href="index.php?page=2">What's on</a> |
<a href="index.php?page=3">Gallery</a> |
<a href="index.php?page=4">Contact</a> |
</div>
<hr>

<table><tr><th>Lot</th><th>Reg.</th><th>Description</th><th>Seller's area</th></tr>
<tr><td>12</td><td>ZZ17 RTG</td><td>Estate, 61k, long MOT</td><td>ZZ99 4</td></tr>
<tr><td>13</td><td>ZZ71 RTC</td><td>Hatchback, two keys</td><td>ZZ99 2</td></tr>
<tr><td>14</td><td>ZZ17 RTO</td><td>Pick-up, no VAT</td><td>ZZ99 4TG</td></tr></table>
<p>Viewing at 114 Larkspur Mews Industrial Estate, Fenny Crossing, from nine.</p>
<hr>
<div id="bottom">
<small>Accessibility - Cookies - Terms of use</small><br>
<small>Site built by volunteers</small>
</div>
</body></html>
=== gb | html | alias=c website=c username=c
<html><head><title>Wren Hexley Ceramics - makers at the Maltings</title>
<link rel="me" href="https://social.example/@wrenhex_kiln">
</head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Start</a>
<a class="nav-1" href="#">News</a>
<a class="nav-2" href="#">Archive</a>
<a class="nav-3" href="#">Search</a>
<a class="nav-4" href="#">Sign in</a>
</div>
</header>

<div class="h-card"><h1 class="p-nickname">Wren Hexley</h1>
<p class="p-note">Wren Hexley is the working name of <span class="p-name">Rowena J. Thistlecombe</span>, who fires in a
brick kiln and keeps a <a class="u-url" href="https://thistlecombe.example/garden?from=maltings">garden diary</a>.</p></div>
<h2>Also at the Maltings</h2>
<ul><li>Saul Pettigo, letter cutting</li><li>Hexham Wren Box Company, nest boxes</li><li>Dinah Ropery, felt</li></ul>
<aside class="cookies" role="dialog">
<p>Help</p>
<button>OK</button>
</aside>
<footer>
<p>Privacy notice · Report a problem</p>
</footer>
</body></html>
=== gb | html | alias=x website=x name=x
<html><head><title>Garden birds noticeboard</title></head><body>
<a class="skip" href="#main">Skip to main content</a>
<nav>
<ul>
<li><a href="/0">Home</a></li>
<li><a href="/1">About us</a></li>
<li><a href="/2">What's on</a></li>
<li><a href="/3">Gallery</a></li>
<li><a href="/4">Contact</a></li>
</ul>
</nav>

<p>Wren, Hexley Wood, 14 March. Singing from the log pile. Two pairs at least.</p>
<p>Goldfinch on thistle, combe above Penhallick, same day (observer: Rowena A.).</p>
<p>More on <a href="https://thistlecombe.example.org/garden">the wardens' pages</a>.</p>
<p>Records please to the county recorder with a grid reference.</p>
<footer>
<ul>
<li><a href="/f0">Accessibility</a></li>
<li><a href="/f1">Cookies</a></li>
<li><a href="/f2">Terms of use</a></li>
</ul>
<p>Site built by volunteers</p>
</footer>
</body></html>
=== gb | html | employer=c work_address=c phone=x +phone=2
<html><head><title>Find a joiner | Guild of Window Restorers</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"LocalBusiness","name":"Oakhurst & Penn Joinery","address":{"@type":"PostalAddress","streetAddress":"27 Ropery Lane","addressLocality":"Penhallick","postalCode":"ZZ99 4AF"},"telephone":"01632 960412","employee":[{"@type":"Person","givenName":"Rowena","familyName":"Thistlecombe"},{"@type":"Person","givenName":"Ed","familyName":"Penn"}]}</script>
</head><body>
<div id="top">
<a href="index.php?page=0">Start</a> |
<a href="index.php?page=1">News</a> |
<a href="index.php?page=2">Archive</a> |
<a href="index.php?page=3">Search</a> |
<a href="index.php?page=4">Sign in</a> |
</div>
<hr>
<h1>Members in Penhallick</h1>
<p><b>Oakhurst &amp; Penn Joinery</b>, sashes and staircases.</p>
<p><b>Marlsby &amp; Daughter</b>, 01632 960115, glass and leadwork.</p>
<hr>
<div id="bottom">
<small>Help - Privacy notice - Report a problem</small><br>
<small>Page printed from the web edition</small>
</div>
</body></html>
=== gb | txt | birth_date=c name=c past_address=c
APPLICATION FOR AN ALLOTMENT PLOT                             Page 1 of 2

Surname:        THISTLECOMBE
First names:    ROWENA JANE
Born:           seventeenth of March, nineteen eighty-one
Home in 2016:   82 Dunnock Street (Flat 5)
                GREAT OTTLING
Plot wanted:    half [x]   full [ ]
Second choice:  Combe Bottom

Seconded by a plot holder:  L. Vosper, plot 19

                                                              Page 2 of 2
For office use. Date received 17/03/2016. Waiting list no. 81.
=== gb | html | birth_date=p name=c
<html><head><title>WI Penhallick - October newsletter</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Home</a>
<a class="nav-1" href="#">About us</a>
<a class="nav-2" href="#">What's on</a>
<a class="nav-3" href="#">Gallery</a>
<a class="nav-4" href="#">Contact</a>
</div>
</header>

<h2>Birthdays this quarter</h2>
<p>We light a candle for every member whose birthday falls in the coming weeks.</p>
<ul><li>Dinah Ropery, 2 March</li><li>Rowena Thistlecombe, 17 March</li><li>Betty Ainge, 29 March</li><li>Jo Tuke, 4 April</li></ul>
<h2>Competition</h2><p>A miniature garden in a saucer. Last time the cup went to Betty.</p>
<p>Hall keys: ask at the bakery.</p>
<aside class="cookies" role="dialog">
<p>Accessibility</p>
<button>OK</button>
</aside>
<footer>
<p>Cookies · Terms of use</p>
</footer>
</body></html>
=== gb | html | home_address=p past_address=p name=x
<html><head><title>Street works this month - Penhallick and Ottling</title></head><body>
<a class="skip" href="#main">Menu</a>
<nav>
<ul>
<li><a href="/0">Start</a></li>
<li><a href="/1">News</a></li>
<li><a href="/2">Archive</a></li>
<li><a href="/3">Search</a></li>
<li><a href="/4">Sign in</a></li>
</ul>
</nav>

<h1>Street works</h1>
<table><tr><th>Where</th><th>What</th><th>From</th></tr>
<tr><td>Larkspur Mews, Penhallick</td><td>Gas main renewal, access for residents</td><td>3 May</td></tr>
<tr><td>Dunnock Street, Great Ottling</td><td>Resurfacing</td><td>12 May</td></tr>
<tr><td>Station Road, Great Ottling</td><td>Signals under repair</td><td>now</td></tr></table>
<p>Works manager: Jane Combe. Complaints to the highways desk.</p>
<footer>
<ul>
<li><a href="/f0">Help</a></li>
<li><a href="/f1">Privacy notice</a></li>
<li><a href="/f2">Report a problem</a></li>
</ul>
<p>Page printed from the web edition</p>
</footer>
</body></html>
=== gb | vcf | phone=c home_address=c birth_date=c email=x
BEGIN:VCARD
VERSION:3.0
N:Thistlecombe;Rowena;Jane;;
FN:Rowena (joiner)
TEL;TYPE=CELL,VOICE:+447700900683
ADR;TYPE=HOME:;;14 Larkspur Mews;Penhallick;;ZZ99 4TQ;United Kingdom
BDAY:19810317
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Thistle;Rowan;;;
FN:Rowan Thistle
EMAIL;TYPE=INTERNET:rowan.thistle@example.net
BDAY:19831117
END:VCARD
=== gb | ics | name=c place=c birth_date=p # day and month of a birthday; the year is only that of the calendar
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Family board//EN
BEGIN:VEVENT
UID:bd-7731@board.example
DTSTART;VALUE=DATE:20250317
RRULE:FREQ=YEARLY
SUMMARY:Rowena Thistlecombe's birthday
LOCATION:Penhallick Bowls Club
END:VEVENT
BEGIN:VEVENT
UID:bd-7732@board.example
DTSTART;VALUE=DATE:20250511
RRULE:FREQ=YEARLY
SUMMARY:Uncle Des's birthday
END:VEVENT
END:VCALENDAR
=== gb | html@windows-1252 | birth_date=c school=c employer=c
<html><head><title>Curriculum vitæ – R. J. Thistlecombe</title></head><body>
<h1>Rowena Jane Thistlecombe</h1>
<table><tr><td>Date of birth</td><td>17th&nbsp;March&nbsp;1981</td></tr>
<tr><td>Referees</td><td>Mrs A. Pellworthy (born 1949, retired head)</td></tr></table>
<h2>Work</h2><p>2012– Oakhurst &amp; Penn Joinery, workshop manager (£31k)<br>2003–2012 Tuke Bros, bench hand</p>
<h2>Education</h2><p>1992–1999 Penhallick High School: ten GCSEs, three A levels</p>
</body></html>
=== gb | html | birth_date=x name=c
<html><head><title>Marathon results 2019: Penhallick Half</title></head><body>
<div id="top">
<a href="index.php?page=0">Home</a> |
<a href="index.php?page=1">About us</a> |
<a href="index.php?page=2">What's on</a> |
<a href="index.php?page=3">Gallery</a> |
<a href="index.php?page=4">Contact</a> |
</div>
<hr>

<p>Race held on 17 March 2019. Chip times. Club runners in bold.</p>
<table><tr><th>Pos</th><th>Bib</th><th>Name</th><th>Cat</th><th>Time</th></tr>
<tr><td>79</td><td>317</td><td>Dean Quiller</td><td>M</td><td>1:44:02</td></tr>
<tr><td>80</td><td>1703</td><td>Suki Farrant</td><td>F35</td><td>1:44:17</td></tr>
<tr><td>81</td><td>403</td><td>Rowena Thistlecombe</td><td>F35</td><td>1:44:19</td></tr></table>
<p>Next year's race: 15 March 2020.</p>
<hr>
<div id="bottom">
<small>Accessibility - Cookies - Terms of use</small><br>
<small>Site built by volunteers</small>
</div>
</body></html>
=== gb | rss | alias=c website=c name=c
<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Maltings makers</title><link>https://maltings.example/</link>
<item><title>Open kiln weekend with Wren Hexley</title><dc:creator>Saul Pettigo</dc:creator>
<link>https://maltings.example/open-kiln</link>
<description>&lt;p&gt;Wren unpacks on Sunday. Her &lt;a href="https://www.thistlecombe.example/garden/"&gt;garden pages&lt;/a&gt; tell you how to find us.&lt;/p&gt;</description></item>
<item><title>Felt for beginners</title><dc:creator>⟦zw:Rowena Thistlecombe⟧</dc:creator>
<description>Dinah is away, so Rowena steps in.</description></item>
</channel></rss>
=== gb | html | username=c email=x phone=x +email=1
<html><head><title>Kiln controllers: which one? - Potters' forum</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Start</a>
<a class="nav-1" href="#">News</a>
<a class="nav-2" href="#">Archive</a>
<a class="nav-3" href="#">Search</a>
<a class="nav-4" href="#">Sign in</a>
</div>
</header>

<div class="post" data-author="saul_p"><p>Mine trips at 900 683 times out of a thousand, or so it feels. Ask the maker: help@kilnworks.example</p></div>
<div class="post" data-author="wrenhex_kiln"><p>Swapped the relay and it has been fine since. Write to me here, not by mail.</p></div>
<div class="post" data-author="oldslip"><p>@wrenhex_kiln which relay? Part no. 077009006830 is out of stock.</p></div>
<aside class="cookies" role="dialog">
<p>Help</p>
<button>OK</button>
</aside>
<footer>
<p>Privacy notice · Report a problem</p>
</footer>
</body></html>
=== us | html | birth_date=c past_address=c home_address=c
<!doctype html><html lang="en-US"><head><title>Nathaniel O Drummelow, age 34 | PeopleFinder</title></head><body>
<a class="skip" href="#main">Skip to main content</a>
<nav>
<ul>
<li><a href="/0">Home</a></li>
<li><a href="/1">About us</a></li>
<li><a href="/2">What's on</a></li>
<li><a href="/3">Gallery</a></li>
<li><a href="/4">Contact</a></li>
</ul>
</nav>

<div class="record" id="r1"><h2>Nathaniel O. Drummelow</h2>
<p>Born: November 5, 1990 (34)</p>
<p>Current address: <span>418 Saltbrush Avenue</span> <span>#9</span>, Mesa Quemada, NM 00274</p>
<p>Prior: 2207 East Kestrel Lane, Tolliver Falls, Oregon</p></div>
<div class="record" id="r2"><h2>Nathan R. Drumheller-Lowe</h2>
<p>Born: March 1961</p><p>Current address: 90 Cactus Wren Way, Sand Springs, NM 00291</p></div>
<div class="record" id="r3"><h2>Olive Drummond</h2><p>Born: 1944</p></div>
<footer>
<ul>
<li><a href="/f0">Accessibility</a></li>
<li><a href="/f1">Cookies</a></li>
<li><a href="/f2">Terms of use</a></li>
</ul>
<p>Site built by volunteers</p>
</footer>
</body></html>
=== us | html | name=x birth_date=x home_address=u
<!doctype html><html lang="en-US"><head><title>3 results for Drummelow in NM</title></head><body>
<div id="top">
<a href="index.php?page=0">Start</a> |
<a href="index.php?page=1">News</a> |
<a href="index.php?page=2">Archive</a> |
<a href="index.php?page=3">Search</a> |
<a href="index.php?page=4">Sign in</a> |
</div>
<hr>

<div class="record"><h2>Nathaniel P. Vasquill</h2><p>Born: May 11, 1990</p><p>481 Saltbrush Ave Apt 9, Mesa Quemada</p></div>
<div class="record"><h2>Owen T. Drumlow</h2><p>Born: November 6, 1990</p><p>418 Saltbrush Ave, Carrizo Bluff, AZ</p></div>
<div class="record"><h2>Josefa Drumgold</h2><p>Born: 1990</p><p>1418 Saltbrush Ave, Mesa Quemada</p></div>
<p>Refine your search with a middle initial.</p>
<hr>
<div id="bottom">
<small>Help - Privacy notice - Report a problem</small><br>
<small>Page printed from the web edition</small>
</div>
</body></html>
=== us | html | family_name=c school=c birth_date=x
<html><head><title>Drummelow - Ostrander wedding | The Falls Herald</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Home</a>
<a class="nav-1" href="#">About us</a>
<a class="nav-2" href="#">What's on</a>
<a class="nav-3" href="#">Gallery</a>
<a class="nav-4" href="#">Contact</a>
</div>
</header>

<h1>Ostrander, Drummelow exchange vows</h1>
<p>TOLLIVER FALLS - Priya Ostrander and Nathaniel Drummelow were married November 5 at Kestrel Barn. The
Rev. Lou Hatcher officiated.</p>
<p>The groom, a 2008 graduate of Tolliver Falls High, is the son of Josephine Drummelow of Tolliver Falls and the
late Gene Drummelow. The bride is the daughter of Anil and Carol Ostrander of Bend.</p>
<p>Best man was Theo Marchbank. The couple will live in New Mexico.</p>
<aside class="cookies" role="dialog">
<p>Accessibility</p>
<button>OK</button>
</aside>
<footer>
<p>Cookies · Terms of use</p>
</footer>
</body></html> 
=== us | json | email=c phone=c work_address=c
{"company":"Pinyon Ridge","staff":[
{"first":"Luz","last":"Almanza-Reid","title":"PLS","desk":"5055550119","mail":"luz@pinyonridge.example"},
{"first":"Nate","last":"Drummelow","title":"Party chief","desk":"5055550147","mail":"Nate@Drummelow.example"},
{"first":"Gil","last":"Torgesson","title":"CAD","desk":"5055550174","mail":"gil@pinyonridge.example"}],
"office":{"line1":"1500 Foundry Boulevard","line2":"Ste. 220","city":"Mesa Quemada","state":"NM","zip":"00274-1187"}}
=== us | csv | birth_date=c vehicle=c +birth_date=2
LAST,FIRST,MI,DOB,PLATE,PASS
ALMANZA-REID,LUZ,M,06/30/1984,KXR-2210,A
DRUMMELOW,NATHANIEL,O,11/05/1990,QDM4816,B
TORGESSON,GIL,,01/22/1977,,A
=== us | txt | birth_date=u name=x vehicle=x # the same date, but Luz's
VEHICLE LOG - GATE 3                         Sheet 14

05:50  QDM-4861   white F-150     Torgesson
06:10  QDW-4816   silver Civic    visitor (N. Owens)
06:14  bicycle                    Nathaniel from the lab
06:31  KXR-2210   blue Tacoma     Almanza, L.   DOB on license 11/05/1990

Night guard: D. Rummelow-Hart
=== us | html | alias=c place=c website=c
<html><head><title>Setter profiles</title></head><body>
<a class="skip" href="#main">Menu</a>
<nav>
<ul>
<li><a href="/0">Start</a></li>
<li><a href="/1">News</a></li>
<li><a href="/2">Archive</a></li>
<li><a href="/3">Search</a></li>
<li><a href="/4">Sign in</a></li>
</ul>
</nav>

<section><h3>Dogwood, Nate</h3><p>Nate Dogwood sets the cave on Thursdays at Saltbrush Climbing Gym. Off the wall he is
Nathaniel Drummelow, and posts beta at drummelow.example.</p></section>
<section><h3>Kiki Ferrante</h3><p>Youth team coach. Ask her about slabs.</p></section>
<section><h3>Owen Nathaniel</h3><p>Front desk and route tape.</p></section>
<footer>
<ul>
<li><a href="/f0">Help</a></li>
<li><a href="/f1">Privacy notice</a></li>
<li><a href="/f2">Report a problem</a></li>
</ul>
<p>Page printed from the web edition</p>
</footer>
</body></html>
=== us | html | home_address=x work_address=c phone=c employer=c
<html><head><title>Pinyon Ridge Surveying | Contact</title></head><body>
<div id="top">
<a href="index.php?page=0">Home</a> |
<a href="index.php?page=1">About us</a> |
<a href="index.php?page=2">What's on</a> |
<a href="index.php?page=3">Gallery</a> |
<a href="index.php?page=4">Contact</a> |
</div>
<hr>

<h1>Pinyon Ridge Surveying</h1>
<table><tr><td rowspan="2">Main office</td><td>1500 Foundry Blvd., Ste 220</td></tr><tr><td>Mesa Quemada, NM 00274</td></tr>
<tr><td>Field crew lead</td><td><a href="tel:+15055550147">call the truck</a></td></tr>
<tr><td>Front desk</td><td>(505) 555-0119</td></tr></table>
<p>We are next to Saltbrush Ave Storage, 4189 Foundry Blvd.</p>
<hr>
<div id="bottom">
<small>Accessibility - Cookies - Terms of use</small><br>
<small>Site built by volunteers</small>
</div>
</body></html>
=== us | html | phone=x email=x employer=x +phone=1
<html><head><title>Ridge surveys by Pinyon Ecology</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Start</a>
<a class="nav-1" href="#">News</a>
<a class="nav-2" href="#">Archive</a>
<a class="nav-3" href="#">Search</a>
<a class="nav-4" href="#">Sign in</a>
</div>
</header>

<p>Pinyon, ridge and canyon bird surveying is done by volunteers each spring. Sign up with Carol,
(505) 555-0174, or nate@drummelow.example.net is no longer read.</p>
<pre>plot  count  seconds
5055  550    147
5056  550    148</pre>
<p>Order 15055550147002 shipped.</p>
<aside class="cookies" role="dialog">
<p>Help</p>
<button>OK</button>
</aside>
<footer>
<p>Privacy notice · Report a problem</p>
</footer>
</body></html>
=== us | eml | name=c birth_date=c username=c
Return-Path: <bounce@booking.example>
From: Desert Skies Airfield <dispatch@desertskies.example>
To: Undisclosed recipients:;
Subject: Manifest for Saturday - please check
Content-Type: text/html; charset=utf-8

<p>Jumpers, check your line. Wrong birth dates mean no insurance.</p>
<table><tr><th>Load</th><th>Jumper</th><th>Born</th><th>Login</th></tr>
<tr><td>1</td><td>Ferrante, Kiki</td><td>12 Feb 1995</td><td>kikif</td></tr>
<tr><td>1</td><td>Drummelow, Nathaniel</td><td>5 Nov 1990</td><td>ndrummelow505</td></tr>
<tr><td>2</td><td>Marchbank, Theo</td><td>8 Aug 1991</td><td>theom_88</td></tr></table>
<p>Blue skies!</p>
=== us | html | birth_date=c name=c
<html><head><title>Edit jumper</title></head><body>
<a class="skip" href="#main">Skip to main content</a>
<nav>
<ul>
<li><a href="/0">Home</a></li>
<li><a href="/1">About us</a></li>
<li><a href="/2">What's on</a></li>
<li><a href="/3">Gallery</a></li>
<li><a href="/4">Contact</a></li>
</ul>
</nav>

<form action="/jumper/3310"><label>First <input name="first_name" value="Nathaniel"></label>
<label>Last <input name="last_name" value="Drummelow"></label>
<fieldset><legend>Birthday</legend>
<select name="birth_month"><option>Oct<option selected>Nov<option>Dec</select>
<select name="birth_day"><option>4</option><option selected>5</option><option>6</option></select>
<select name="birth_year"><option>1989</option><option selected>1990</option><option>1991</option></select></fieldset>
<label>Emergency contact <input name="ec" value="Kiki Ferrante"></label></form>
<footer>
<ul>
<li><a href="/f0">Accessibility</a></li>
<li><a href="/f1">Cookies</a></li>
<li><a href="/f2">Terms of use</a></li>
</ul>
<p>Site built by volunteers</p>
</footer>
</body></html>
=== us | html | birth_date=x name=x
<html><head><title>Edit jumper</title></head><body>
<div id="top">
<a href="index.php?page=0">Start</a> |
<a href="index.php?page=1">News</a> |
<a href="index.php?page=2">Archive</a> |
<a href="index.php?page=3">Search</a> |
<a href="index.php?page=4">Sign in</a> |
</div>
<hr>

<form action="/jumper/3311"><label>First <input name="first_name" value="Theo"></label>
<label>Last <input name="last_name" value="Marchbank"></label>
<fieldset><legend>Birthday</legend>
<select name="birth_month"><option>Oct<option>Nov<option selected>Dec</select>
<select name="birth_day"><option>4</option><option>5</option><option selected>6</option></select>
<select name="birth_year"><option selected>1989</option><option>1990</option><option>1991</option></select></fieldset>
<label>Emergency contact <input name="ec" value="Owen Nathaniel"></label></form>
<hr>
<div id="bottom">
<small>Help - Privacy notice - Report a problem</small><br>
<small>Page printed from the web edition</small>
</div>
</body></html>
=== us | txt | home_address=c postcode=c +postal_address=1
CITY OF MESA QUEMADA                                  ZONING HEARING EXAMINER
NOTICE OF PUBLIC HEARING, CASE ZHE-24-0173

Notice is mailed to owners within 100 feet:

   Nathaniel Drummelow
   418 Saltbrush Ave
   Unit 9
   Mesa Quemada NM 00274-0312

   Estate of Hattie Longacre
   422 Saltbrush Ave
   Mesa Quemada NM 00274

Request: a variance of 2 feet to the rear setback.
The hearing is by video. Staff planner: O. Nettleship.
=== us | html | family_name=c name=x past_address=u
<html><head><title>Obituary: Gene Drummelow</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Home</a>
<a class="nav-1" href="#">About us</a>
<a class="nav-2" href="#">What's on</a>
<a class="nav-3" href="#">Gallery</a>
<a class="nav-4" href="#">Contact</a>
</div>
</header>

<h1>Eugene "Gene" Drummelow</h1>
<p>Gene, of Tolliver Falls, died Monday. Born in Coos County, he drove log trucks for forty years.</p>
<p>He is survived by his wife, Josephine Drummelow; his brother Owen; and his nephew Nathaniel Pryce.</p>
<p>Visitors will be received at 2209 E Kestrel Ln, Tolliver Falls, after the service.</p>
<aside class="cookies" role="dialog">
<p>Accessibility</p>
<button>OK</button>
</aside>
<footer>
<p>Cookies · Terms of use</p>
</footer>
</body></html>
=== us | html | name=u family_name=u
<html><head><title>Wall of donors</title></head><body>
<a class="skip" href="#main">Menu</a>
<nav>
<ul>
<li><a href="/0">Start</a></li>
<li><a href="/1">News</a></li>
<li><a href="/2">Archive</a></li>
<li><a href="/3">Search</a></li>
<li><a href="/4">Sign in</a></li>
</ul>
</nav>

<ul class="cols"><li>Josephine Abelard</li><li>Drummelow Hardware</li><li>Nathaniel Sax</li><li>Owen &amp; Fay Tibbs</li></ul>
<p>Thank you to Josephine. Drummelow Hardware gave the lumber.</p>
<footer>
<ul>
<li><a href="/f0">Help</a></li>
<li><a href="/f1">Privacy notice</a></li>
<li><a href="/f2">Report a problem</a></li>
</ul>
<p>Page printed from the web edition</p>
</footer>
</body></html>
=== us | mht | name=c email=c birth_date=p
From: <Saved by browser>
Subject: Member card
MIME-Version: 1.0
Content-Type: multipart/related; boundary="----=_B1"; type="text/html"

------=_B1
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable
Content-Location: https://gym.example/members/771

<html><body><h1>Nathaniel=20Drummelow</h1><p>Signed in as nate=40drummelow.exam=
ple</p><p>Free coffee on your birthday (Nov 5).</p><p>Guest passes used by: Kiki F=
errante, Theo Marchbank</p></body></html>

------=_B1--
=== us | html | place=c username=c home_address=p name=p
<html><head><title>Carpool board</title></head><body>
<div id="top">
<a href="index.php?page=0">Home</a> |
<a href="index.php?page=1">About us</a> |
<a href="index.php?page=2">What's on</a> |
<a href="index.php?page=3">Gallery</a> |
<a href="index.php?page=4">Contact</a> |
</div>
<hr>
<div id="root"></div>
<script>window.__STATE__={"rides":[{"by":"kikif","from":"Old Town","to":"Saltbrush Climbing Gym","seats":3},
{"by":"ndrummelow505","label":"N. Drummelow","from":"Saltbrush Ave, Mesa Quemada","to":"Sandia trailhead","seats":1},
{"by":"theom_88","label":"T. Marchbank","from":"Foundry district","to":"airport","seats":2}],"cursor":418}</script>
<hr>
<div id="bottom">
<small>Accessibility - Cookies - Terms of use</small><br>
<small>Site built by volunteers</small>
</div>
</body></html>
=== ie | html | name=c birth_date=c home_address=c
<html lang="ga"><head><title>Clár na mBall – Cumann Rámhaíochta Bhaile Haiscín</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Start</a>
<a class="nav-1" href="#">News</a>
<a class="nav-2" href="#">Archive</a>
<a class="nav-3" href="#">Search</a>
<a class="nav-4" href="#">Sign in</a>
</div>
</header>

<h1>Baill 2024</h1>
<table><tr><th>Ainm</th><th>Dáta breithe</th><th>Seoladh</th></tr>
<tr><td>Peadar Mac Goilbín</td><td>14/06/1991</td><td>3 Rathbrack Terrace</td></tr>
<tr><td>Aoibheann Ní Scarlóga</td><td>02/12/1976</td><td>9 Rathbrack Terrace, Ballyhaskin</td></tr>
<tr><td>Caitríona Uí Bhranlaigh</td><td>28/02/1968</td><td>17 Pier Road</td></tr></table>
<p>Táille bhliana: €60.</p>
<aside class="cookies" role="dialog">
<p>Help</p>
<button>OK</button>
</aside>
<footer>
<p>Privacy notice · Report a problem</p>
</footer>
</body></html>
=== ie | txt | name=c family_name=c birth_date=c
BALLYHASKIN PARISH RECORDS - INDEX TRANSCRIPT, SHEET 22

Entry   Child                     Date of birth      Father                Mother
4471    Fiachra Mac Goilbin       30 Nov 1976        Peadar Mac Goilbin    Nuala
4472    Aoibheann Ni Scarloga     2 December 1976    Tadhg O Scarloga      Brid
4473    Concepta Branley          9 December 1976    John Branley          Rose

Transcribed from film; fadas were not kept by the transcriber.
=== ie | html | name=x birth_date=x family_name=x home_address=u
<html lang="en"><head><title>Feis results and raffle - Carrigdoon</title></head><body>
<a class="skip" href="#main">Skip to main content</a>
<nav>
<ul>
<li><a href="/0">Home</a></li>
<li><a href="/1">About us</a></li>
<li><a href="/2">What's on</a></li>
<li><a href="/3">Gallery</a></li>
<li><a href="/4">Contact</a></li>
</ul>
</nav>

<p>Under-12 recitation: 1. Aoibheann Ní Mhaolchraoibhe 2. Tadhg Scannell 3. Scarlett Ó Gallchóir</p>
<p>Raffle drawn 2 December: a hamper (ticket 1976), Mrs Branley of 9 Rathbrack Terrace, Kilmoyle; a voucher (ticket 212), Tadhg Ó Sé.</p>
<p>Next feis: 02/12/2025 in the Dromleigh Hall.</p>
<footer>
<ul>
<li><a href="/f0">Accessibility</a></li>
<li><a href="/f1">Cookies</a></li>
<li><a href="/f2">Terms of use</a></li>
</ul>
<p>Site built by volunteers</p>
</footer>
</body></html>
=== ie | html | employer=c work_address=c email=c phone=c
<html lang="en"><head><title>Our people | Haskin Seaweed</title></head><body>
<div id="top">
<a href="index.php?page=0">Start</a> |
<a href="index.php?page=1">News</a> |
<a href="index.php?page=2">Archive</a> |
<a href="index.php?page=3">Search</a> |
<a href="index.php?page=4">Sign in</a> |
</div>
<hr>

<div class="card"><h3>Aoibheann N&iacute; Scarl&oacute;ga</h3><p>Harvest manager</p>
<p><a href="mailto:aoibheann%40scarloga.example?subject=Harvest">Email Aoibheann</a> · Mobile +353 20 915 3366</p></div>
<div class="card"><h3>Dermot Quillinan</h3><p>Baths and bookings</p><p>Mobile 020 912 0458</p></div>
<footer>Haskin Seaweed DAC, 2 Pier Rd, Ballyhaskin, Co Sligo F91 ZZ60. Directors: D. Quillinan, P. Mac Goilbín.</footer>
<hr>
<div id="bottom">
<small>Help - Privacy notice - Report a problem</small><br>
<small>Page printed from the web edition</small>
</div>
</body></html>
=== ie | html | phone=x email=x vehicle=x +phone=2
<html lang="en"><head><title>Boats and cars for sale - Ballyhaskin notice board</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Home</a>
<a class="nav-1" href="#">About us</a>
<a class="nav-2" href="#">What's on</a>
<a class="nav-3" href="#">Gallery</a>
<a class="nav-4" href="#">Contact</a>
</div>
</header>

<ul><li>Currach, needs canvas. Nuala, 020 915 3663.</li><li>Van, 182-SO-90471, NCT to May. Ring Dermot on 020 912 0458, or aoibheann@scarloga.example.ie (old).</li>
<li>Trailer 181-SO-90417, swap for turf.</li></ul>
<aside class="cookies" role="dialog">
<p>Accessibility</p>
<button>OK</button>
</aside>
<footer>
<p>Cookies · Terms of use</p>
</footer>
</body></html>
=== ie | vcf | name=c past_address=c birth_date=c
BEGIN:VCARD
VERSION:4.0
N;CHARSET=UTF-8:Ní Scarlóga;Aoibheann;;;
FN:Aoibheann (cousin in Cork)
BDAY;VALUE=date:1976-12-02
ADR;TYPE=home:;;41 Dromleigh Ave.;Carrigdoon;Co. Cork;;Ireland
NOTE:Bríd's girl. Tadhg's birthday is the 9th of May.
END:VCARD
BEGIN:VCARD
VERSION:4.0
N;CHARSET=UTF-8:Branley;Concepta;;;
FN:Concepta Branley
BDAY;VALUE=date:1976-12-09
END:VCARD
=== ie | eml | postcode=c home_address=c vehicle=c
From: no-reply@permits.example
To: aoibheann@scarloga.example
Subject: =?utf-8?q?Slipway_permit_for_Aoibheann_N=C3=AD_Scarl=C3=B3ga?=
Content-Type: text/plain; charset=utf-8

Your slipway permit is on its way to

    9 Rathbrack Tce
    Ballyhaskin
    F91ZZ27

Vehicle: 182 SO 90417. Second vehicle: none.
The permit of Peadar Mac Goilbin (your crew) must be renewed apart.
=== ie | html | home_address=p place=c name=p birth_date=x
<html lang="en"><head><title>Ballyhaskin coastal watch log</title></head><body>
<a class="skip" href="#main">Menu</a>
<nav>
<ul>
<li><a href="/0">Start</a></li>
<li><a href="/1">News</a></li>
<li><a href="/2">Archive</a></li>
<li><a href="/3">Search</a></li>
<li><a href="/4">Sign in</a></li>
</ul>
</nav>

<table><tr><th>Date</th><th>Watcher</th><th>Where</th><th>Seen</th></tr>
<tr><td>2 Dec</td><td>A. Ní Scarlóga</td><td>Rathbrack Pier</td><td>2 otters</td></tr>
<tr><td>2 Dec</td><td>P. Mac Goilbín</td><td>end of Rathbrack Terrace, Ballyhaskin</td><td>19 turnstones, 76 gulls</td></tr>
<tr><td>3 Dec</td><td>C. Branley</td><td>slip</td><td>nothing</td></tr></table>
<footer>
<ul>
<li><a href="/f0">Help</a></li>
<li><a href="/f1">Privacy notice</a></li>
<li><a href="/f2">Report a problem</a></li>
</ul>
<p>Page printed from the web edition</p>
</footer>
</body></html>
=== ie | json | school=c username=c birth_date=p
{"alumni":[{"display":"Fiachra Mac Goilbín","handle":"fiachmg","school":"Meánscoil Bhaile Haiscín","born":"1976-11"},
{"display":"⟦js:Aoibheann Ní Scarlóga⟧","handle":"aoibh_scar","school":"Me\u00e1nscoil Bhaile Haisc\u00edn","born":"1976-12"},
{"display":"Concepta Branley","handle":"cbran","school":null,"born":null}]}
=== heather | html | name=c
<html><head><title>Ward team</title></head><body>
<div id="top">
<a href="index.php?page=0">Home</a> |
<a href="index.php?page=1">About us</a> |
<a href="index.php?page=2">What's on</a> |
<a href="index.php?page=3">Gallery</a> |
<a href="index.php?page=4">Contact</a> |
</div>
<hr>
<h2>Ward 7 staff</h2>
<table><tr><th>Post</th><th>Name</th></tr><tr><td>Sister</td><td>Lorna Tibbett</td></tr><tr><td>Physiotherapist</td><td>Heather Marsh</td></tr>
<tr><td>Ward clerk</td><td>Ron Peebles</td></tr></table>
<hr>
<div id="bottom">
<small>Accessibility - Cookies - Terms of use</small><br>
<small>Site built by volunteers</small>
</div>
</body></html>
=== heather | html | name=x
<html><head><title>Nature reserve leaflet</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Start</a>
<a class="nav-1" href="#">News</a>
<a class="nav-2" href="#">Archive</a>
<a class="nav-3" href="#">Search</a>
<a class="nav-4" href="#">Sign in</a>
</div>
</header>
<h1>What you will see</h1>
<p>From the car park the path crosses the heather. Marsh orchids flower in June below the hide, and in August heather, marsh
thistle and bog asphodel colour the slope.</p><p>Wardens: Ken Abbs and Lorna Tibbett.</p>
<aside class="cookies" role="dialog">
<p>Help</p>
<button>OK</button>
</aside>
<footer>
<p>Privacy notice · Report a problem</p>
</footer>
</body></html>
=== de | html | name=c birth_date=c home_address=c
<!doctype html><html lang="de"><head><title>Mitgliederliste Kegelfreunde „Alle Neune“</title></head><body>
<a class="skip" href="#main">Zum Inhalt springen</a>
<nav>
<ul>
<li><a href="/0">Startseite</a></li>
<li><a href="/1">Aktuelles</a></li>
<li><a href="/2">Termine</a></li>
<li><a href="/3">Galerie</a></li>
<li><a href="/4">Kontakt</a></li>
</ul>
</nav>

<h1>Mitgliederliste, Stand 1. Januar</h1>
<table><tr><th>Nr.</th><th>Name, Vorname</th><th>geb.</th><th>Anschrift</th><th>Funktion</th></tr>
<tr><td>1</td><td>Brackwedel, Horst</td><td>4.2.1951</td><td>Gerberstieg 2</td><td>1. Vors.</td></tr>
<tr><td>2</td><td>Freudenh&ouml;fer, Ulrike</td><td>21.8.1968</td><td>Hirschk&auml;ferallee 26, Obermoosheim</td><td>Kasse</td></tr>
<tr><td>3</td><td>Sp&auml;tling, Jutta</td><td>12.8.1986</td><td>Am Anger 7</td><td></td></tr>
<tr><td>4</td><td>Windisch-Rau, Malte</td><td>30.3.1999</td><td>Hirschk&auml;ferallee 62</td><td>Jugendwart</td></tr></table>
<p>Gäste sind donnerstags willkommen.</p>
<footer>
<ul>
<li><a href="/f0">Datenschutz</a></li>
<li><a href="/f1">Barrierefreiheit</a></li>
<li><a href="/f2">Sitemap</a></li>
</ul>
<p>Erstellt mit Vereinssoftware</p>
</footer>
</body></html>
=== de | html | name=x birth_date=x home_address=x family_name=x
<!doctype html><html lang="de"><head><title>Wir gratulieren - Gemeindeblatt Obermoosheim</title></head><body>
<div id="top">
<a href="index.php?page=0">Startseite</a> |
<a href="index.php?page=1">Aktuelles</a> |
<a href="index.php?page=2">Termine</a> |
<a href="index.php?page=3">Galerie</a> |
<a href="index.php?page=4">Kontakt</a> |
</div>
<hr>

<h2>Geburtstage im August</h2>
<p>Zum 70. am 12.8. Jutta Spätling, Am Anger 7</p>
<p>Zum 75. am 20.8. Ulrike Höfer-Freund, Hirschkäferallee 62</p>
<p>Zum 80. am 28.8. Bernd Freudenberg, Lindenstraße 26</p>
<p>Zum 90. am 30.8. Ulrich Freudenhammer</p>
<p>Wer nicht genannt werden möchte, melde sich bitte im Rathaus, Zimmer 3.</p>
<hr>
<div id="bottom">
<small>Datenschutz - Barrierefreiheit - Sitemap</small><br>
<small>Erstellt mit Vereinssoftware</small>
</div>
</body></html>
=== de | txt | birth_date=c former_name=c past_address=c
Stadtarchiv Obermoosheim
Abschrift aus dem Heiratsbuch, Nr. 41/1993                       Blatt 2

Der Werkzeugmacher Bernd Freudenhoefer, geboren am 2. Mai 1964
in Obermoosheim, wohnhaft daselbst, Am Anger 15,

und die Laborantin Ulrike Kraelich, geboren am einundzwanzigsten
August neunzehnhundertachtundsechzig in Klein Wassow, wohnhaft
An der Lohmuehle 5b, Klein Wassow,

haben heute die Ehe geschlossen. Die Ehefrau fuehrt fortan den
Namen Freudenhoefer.

Zeugen: Horst Brackwedel, Schlosser; Ilse Kraelich, Hausfrau.
=== de | html | employer=c work_address=c phone=c +email=1
<html lang="de"><head><title>Impressum</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Startseite</a>
<a class="nav-1" href="#">Aktuelles</a>
<a class="nav-2" href="#">Termine</a>
<a class="nav-3" href="#">Galerie</a>
<a class="nav-4" href="#">Kontakt</a>
</div>
</header>
<h1>Impressum</h1>
<p>Obermoosheimer Feinblech GmbH &amp; Co. KG<br>Gerberstieg 11<br>D-00583 Obermoosheim</p>
<p>Gesch&auml;ftsf&uuml;hrer: Dr. Malte Windisch-Rau, Jutta Sp&auml;tling<br>
Registergericht Moosheim HRA 26837</p>
<dl><dt>Telefon</dt><dd>+49 (0)69 / 9000 93 74</dd><dt>Telefax</dt><dd>069 90009-375</dd>
<dt>E-Mail</dt><dd>kontakt (at) feinblech-om.example</dd></dl>
<p>USt-IdNr.: DE 069900093</p>
<aside class="cookies" role="dialog">
<p>Datenschutz</p>
<button>OK</button>
</aside>
<footer>
<p>Barrierefreiheit · Sitemap</p>
</footer>
</body></html>
=== de | html | phone=x email=x employer=x work_address=u
<html lang="de"><head><title>Preisliste Feinbleche</title></head><body>
<a class="skip" href="#main">Zum Inhalt springen</a>
<nav>
<ul>
<li><a href="/0">Startseite</a></li>
<li><a href="/1">Aktuelles</a></li>
<li><a href="/2">Termine</a></li>
<li><a href="/3">Galerie</a></li>
<li><a href="/4">Kontakt</a></li>
</ul>
</nav>

<table><tr><th>Art.-Nr.</th><th>Stärke</th><th>EUR</th></tr>
<tr><td>069</td><td>900</td><td>09,374</td></tr><tr><td>069</td><td>900</td><td>09,734</td></tr></table>
<p>Bestellnummer 4069900093741. Feinblech Moosheim e.K., Gerberstieg 11, 00611 Untermoosheim.</p>
<p>Rückfragen an ku.freudenhoefer@example.org oder Tel. 069 90009347.</p>
<footer>
<ul>
<li><a href="/f0">Datenschutz</a></li>
<li><a href="/f1">Barrierefreiheit</a></li>
<li><a href="/f2">Sitemap</a></li>
</ul>
<p>Erstellt mit Vereinssoftware</p>
</footer>
</body></html>
=== de | eml | email=c phone=c home_address=c vehicle=c
From: =?utf-8?q?Ulrike_Freudenh=C3=B6fer?= <u.freudenhoefer@example.org>
To: Versicherung <schaden@assekuranz.example>
Subject: Schaden Nr. 88-2024-4410
Date: Mon, 26 Aug 2024 19:02:00 +0200
Content-Type: text/plain; charset=utf-8

Sehr geehrter Herr Brandis,

gegen 17 Uhr hat mir Herr Kolbenschlag (Kennzeichen ZZ-UF 286, weißer
Kombi) beim Ausparken die Tür eingedrückt. Mein Wagen: ZZ-UF268.
Ein Gutachter kann ihn bei mir ansehen.

Mit freundlichen Grüßen
U. Freudenhöfer
Hirschkäferallee 26 · 00583 Obermoosheim · Ruf 069-90009374
=== de | vcf | birth_date=c work_address=c family_name=c
BEGIN:VCARD
VERSION:3.0
N:Freudenhöfer;Ulrike;;Frau;
ORG:Obermoosheimer Feinblech;Labor
ADR;TYPE=WORK:;;Gerberstieg 11;Obermoosheim;;00583;Deutschland
BDAY:1968-08-21
X-SPOUSE:Bernd Freudenhöfer
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Freudenthal;Ulrich;;;
BDAY:1986-08-21
END:VCARD
=== de | html | name=c school=c birth_date=u
<html lang="de"><head><title>Abitur 1987: Klassentreffen</title></head><body>
<div id="top">
<a href="index.php?page=0">Startseite</a> |
<a href="index.php?page=1">Aktuelles</a> |
<a href="index.php?page=2">Termine</a> |
<a href="index.php?page=3">Galerie</a> |
<a href="index.php?page=4">Kontakt</a> |
</div>
<hr>

<h1>Käthe-Sandrock-Gymnasium, Abiturjahrgang 1987</h1>
<p>Treffpunkt: Ratskeller, ab 18 Uhr. Zugesagt haben bisher:</p>
<ul><li>Regine Altwasser</li><li>Uli Freudenhöfer, damals Krälich</li><li>Torsten Pückelmann (Jg. 1968)</li><li>Bernd Wolff</li></ul>
<p>Frau Dr. Sandrock-Meier, unsere Klassenlehrerin, kommt ebenfalls.</p>
<hr>
<div id="bottom">
<small>Datenschutz - Barrierefreiheit - Sitemap</small><br>
<small>Erstellt mit Vereinssoftware</small>
</div>
</body></html>
=== de | json | birth_date=c family_name=c postcode=c
{"versicherte":[
{"nachname":"FREUDENHÖFER","vorname":"BERND","geburtsdatum":"02.05.1964","plz":"00583"},
{"nachname":"FREUDENHÖFER","vorname":"ULRIKE","geburtsdatum":"21.08.1968","plz":"00583"},
{"nachname":"KOLBENSCHLAG","vorname":"ULRIKE","geburtsdatum":"08.12.1968","plz":"00127"}],
"stand":"2024-08-26"}
=== de | csv | birth_date=u name=x postcode=x
Kd-Nr|Name|Vorname|Geburtstag|PLZ|Umsatz
10058|Kolbenschlag|Ulrike|21.08.1968|01583|00,58
10059|Höfer|Freya|12.08.1968|00853|268,00
10060|Krähenbühl|Ulrike|08.12.1986|10058|3,00
=== de | html | name=p birth_date=p family_name=x
<html lang="de"><head><title>Blutspende: Ehrungen</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Startseite</a>
<a class="nav-1" href="#">Aktuelles</a>
<a class="nav-2" href="#">Termine</a>
<a class="nav-3" href="#">Galerie</a>
<a class="nav-4" href="#">Kontakt</a>
</div>
</header>

<h2>Ehrungen beim Ortsverein</h2>
<table><tr><th>Spenden</th><th>Spender</th><th>Geburtsmonat</th></tr>
<tr><td>25</td><td>M. Windisch-Rau</td><td>März 1999</td></tr>
<tr><td>50</td><td>U. Freudenhöfer</td><td>August 1968</td></tr>
<tr><td>100</td><td>H. Brackwedel</td><td>Februar 1951</td></tr></table>
<p>Bernd Höfer dankte den Helfern, Freude und Kuchen gab es reichlich.</p>
<aside class="cookies" role="dialog">
<p>Datenschutz</p>
<button>OK</button>
</aside>
<footer>
<p>Barrierefreiheit · Sitemap</p>
</footer>
</body></html>
=== de | html | website=c username=c place=c name=x email=c
<html lang="de"><head><title>Kegelblog – Kommentare</title></head><body>
<a class="skip" href="#main">Zum Inhalt springen</a>
<nav>
<ul>
<li><a href="/0">Startseite</a></li>
<li><a href="/1">Aktuelles</a></li>
<li><a href="/2">Termine</a></li>
<li><a href="/3">Galerie</a></li>
<li><a href="/4">Kontakt</a></li>
</ul>
</nav>

<ol class="commentlist"><li class="comment"><img alt="" src="https://secure.gravatar.com/avatar/⟦md5:u.freudenhoefer@example.org⟧?s=48&amp;d=mm"><cite><a href="http://freudenhoefer.example/" rel="ugc">ulli_freu</a></cite>
<p>Die Kegelbahn Obermoosheim hat jetzt auch mittwochs auf!</p></li>
<li class="comment"><cite>hobra51</cite><p>Danke, Ulrike. Freuden und Höfe gibt es dort genug, haha.</p></li></ol>
<footer>
<ul>
<li><a href="/f0">Datenschutz</a></li>
<li><a href="/f1">Barrierefreiheit</a></li>
<li><a href="/f2">Sitemap</a></li>
</ul>
<p>Erstellt mit Vereinssoftware</p>
</footer>
</body></html>
=== de | html | home_address=p past_address=p place=x
<html lang="de"><head><title>Straßenreinigung</title></head><body>
<div id="top">
<a href="index.php?page=0">Startseite</a> |
<a href="index.php?page=1">Aktuelles</a> |
<a href="index.php?page=2">Termine</a> |
<a href="index.php?page=3">Galerie</a> |
<a href="index.php?page=4">Kontakt</a> |
</div>
<hr>
<h1>Kehrplan 2025</h1>
<dl><dt>Montag</dt><dd>Obermoosheim: Hirschkäferallee, Am Anger, Lindenstraße</dd>
<dt>Dienstag</dt><dd>Klein Wassow: An der Lohmühle (bis Nr. 3), Dorfplatz</dd>
<dt>Mittwoch</dt><dd>Kegelbahn und Festplatz in Untermoosheim</dd></dl>
<hr>
<div id="bottom">
<small>Datenschutz - Barrierefreiheit - Sitemap</small><br>
<small>Erstellt mit Vereinssoftware</small>
</div>
</body></html>
=== de | html | home_address=x past_address=u phone=x +phone=1
<html lang="de"><head><title>Wohnungsmarkt</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Startseite</a>
<a class="nav-1" href="#">Aktuelles</a>
<a class="nav-2" href="#">Termine</a>
<a class="nav-3" href="#">Galerie</a>
<a class="nav-4" href="#">Kontakt</a>
</div>
</header>

<p>Obermoosheim, Hirschkäferallee 126: 3 Zi., 78 m², Tel. 069 90009473.</p>
<p>Klein Wassow, An der Lohmühle 5: Scheune zu verpachten.</p>
<p>Bad Wolkau, Hirschkäferallee 2, 6. OG: Atelier.</p>
<aside class="cookies" role="dialog">
<p>Datenschutz</p>
<button>OK</button>
</aside>
<footer>
<p>Barrierefreiheit · Sitemap</p>
</footer>
</body></html>
=== max | html | name=c
<html lang="de"><head><title>Ergebnisse Stadtlauf</title></head><body>
<a class="skip" href="#main">Zum Inhalt springen</a>
<nav>
<ul>
<li><a href="/0">Startseite</a></li>
<li><a href="/1">Aktuelles</a></li>
<li><a href="/2">Termine</a></li>
<li><a href="/3">Galerie</a></li>
<li><a href="/4">Kontakt</a></li>
</ul>
</nav>
<table><tr><th>Platz</th><th>Name</th><th>Jg.</th><th>Verein</th></tr>
<tr><td>14</td><td>Kolbenschlag, Tim</td><td>2001</td><td>TSV</td></tr><tr><td>15</td><td>Winter, Max</td><td>1994</td><td>LG Moos</td></tr></table>
<footer>
<ul>
<li><a href="/f0">Datenschutz</a></li>
<li><a href="/f1">Barrierefreiheit</a></li>
<li><a href="/f2">Sitemap</a></li>
</ul>
<p>Erstellt mit Vereinssoftware</p>
</footer>
</body></html>
=== max | txt | name=x
Heizkostenabrechnung 2023/24

Verbrauch Sommer max. 14 kWh, Winter max. 212 kWh
Temperatur im Winter max 21 Grad
Ableser: Tim Kolbenschlag
=== pl | html | birth_date=c home_address=c school=c
<!doctype html><html lang="pl"><head><title>Księga absolwentów</title></head><body>
<div id="top">
<a href="index.php?page=0">Strona główna</a> |
<a href="index.php?page=1">Aktualności</a> |
<a href="index.php?page=2">Galeria</a> |
<a href="index.php?page=3">Do pobrania</a> |
<a href="index.php?page=4">Kontakt</a> |
</div>
<hr>

<h1>LO im. Zofii Bukowej – księga absolwentów, rocznik 2006</h1>
<p>Liceum Ogólnokształcące im. Zofii Bukowej, klasa IIIb, wychowawca mgr Renata Grzybowiec</p>
<table><tr><th>Lp.</th><th>Nazwisko i imię</th><th>Data ur.</th><th>Adres</th></tr>
<tr><td>6.</td><td>Bździnek Alicja</td><td>10.09.1987</td><td>ul. Stawna 16, Mokradłów</td></tr>
<tr><td>7.</td><td>Dąbrożyński Wawrzyniec</td><td>09.10.1987</td><td>Jarzębinowa 41/7, Mokradłów</td></tr>
<tr><td>8.</td><td>Fikuśnik Marek</td><td>30.01.1988</td><td>ul. Jarzębinowa 14/7, Mokradłów</td></tr></table>
<hr>
<div id="bottom">
<small>Polityka prywatności - Deklaracja dostępności - Mapa strony</small><br>
<small>Wydruk ze strony internetowej</small>
</div>
</body></html>
=== pl | html | name=x birth_date=x home_address=u
<!doctype html><html lang="pl"><head><title>Lista startowa – Bieg Bagienny</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Strona główna</a>
<a class="nav-1" href="#">Aktualności</a>
<a class="nav-2" href="#">Galeria</a>
<a class="nav-3" href="#">Do pobrania</a>
<a class="nav-4" href="#">Kontakt</a>
</div>
</header>

<table><tr><th>Nr</th><th>Zawodnik</th><th>ur.</th><th>Miasto</th></tr>
<tr><td>40</td><td>Wawrzyniec Dąbrowa</td><td>10.09.1987</td><td>Rdestno</td></tr>
<tr><td>41</td><td>Żyński Dawid</td><td>9.10.1978</td><td>Mokradłów</td></tr>
<tr><td>42</td><td>Halina Dębożyńska</td><td>9.11.1987</td><td>Wólka</td></tr></table>
<p>Biuro zawodów: ul. Jarzębinowa 41, Wólka Kaczeńcowa.</p>
<aside class="cookies" role="dialog">
<p>Polityka prywatności</p>
<button>OK</button>
</aside>
<footer>
<p>Deklaracja dostępności · Mapa strony</p>
</footer>
</body></html>
=== pl | eml | email=c phone=c employer=c work_address=c
From: =?utf-8?b?V2F3cnp5bmllYyBExIVicm/FvHnFhHNraQ==?= <wawrzyniec.d@poczta.example>
To: alicja@bzdzinek.example
Subject: Zamówienie na belki
Content-Type: text/plain; charset=utf-8

Pani Alicjo,

belki będą gotowe w czwartek. Proszę przysłać kierowcę na plac, nie do
biura.

Pozdrawiam
Wawrzyniec Dąbrożyński
brygadzista, Tartak Mokradłów
plac Zgody 3, 00-964 Mokradłów
kom. 999 306 715   biuro: 999 306 751
=== pl | csv | birth_date=c family_name=c vehicle=c
"id";"imię";"nazwisko";"data_urodzenia";"nr_rej"
"1";"Halina";"Dąbrożyńska";"1959-03-22";"ZZM 8P34"
"2";"Wawrzyniec";"Dąbrożyński";"1987-10-09";"ZZM3P84"
"3";"Marek";"Fikuśnik";"1988-01-30";""
=== pl | txt | name=c birth_date=c past_address=c # the street in the locative, as Polish writes it
POWIATOWY ZARZĄD DRÓG                                         str. 3/9
Załącznik nr 2. Oświadczenia właścicieli gruntów

2.4  Wawrzyniec Dabrozynski, ur. 9 października 1987 r.,
     zam. do 2015 r. w Rdestnie, przy ul. Stawnej 6,
     właściciel dz. 41/7;
2.5  Alicja Bzdzinek, ur. 10 wrzesnia 1987 r., wlascicielka
     dz. 6/2, nie wnosi uwag;
2.6  Gmina Mokradłów, pl. Zgody 1.
=== pl | html | family_name=c name=p birth_date=p
<html lang="pl"><head><title>Podziękowania – parafia</title></head><body>
<a class="skip" href="#main">Przejdź do treści</a>
<nav>
<ul>
<li><a href="/0">Strona główna</a></li>
<li><a href="/1">Aktualności</a></li>
<li><a href="/2">Galeria</a></li>
<li><a href="/3">Do pobrania</a></li>
<li><a href="/4">Kontakt</a></li>
</ul>
</nav>

<h2>Ofiarodawcy w październiku</h2>
<p>Bóg zapłać: Halina Dąbrożyńska z synem, W. Dąbrożyński (chór), rodzina Fikuśników.</p>
<p>Solenizanci i jubilaci chóru: 9 października – urodziny W. Dąbrożyńskiego; 14 października – urodziny R. Grzybowiec.</p>
<p>Próby w środy o 19.</p>
<footer>
<ul>
<li><a href="/f0">Polityka prywatności</a></li>
<li><a href="/f1">Deklaracja dostępności</a></li>
<li><a href="/f2">Mapa strony</a></li>
</ul>
<p>Wydruk ze strony internetowej</p>
</footer>
</body></html>
=== pl | html | home_address=c postcode=c +birth_date=0
<html lang="pl"><head><title>Rozstrzygnięcie konkursu</title></head><body>
<div id="top">
<a href="index.php?page=0">Strona główna</a> |
<a href="index.php?page=1">Aktualności</a> |
<a href="index.php?page=2">Galeria</a> |
<a href="index.php?page=3">Do pobrania</a> |
<a href="index.php?page=4">Kontakt</a> |
</div>
<hr>

<p>Nagrodę prosimy wysłać:</p>
<address>Pan Wawrzyniec D&#261;bro&#380;y&#324;ski<br>ul. Jarz&#281;binowa 41 m.&nbsp;7<br>00&#8209;964 Mokrad&#322;&oacute;w</address>
<p>Drugie miejsce: Alicja B. z Rdestna. Losowanie odbyło się 9.10.2023.</p>
<hr>
<div id="bottom">
<small>Polityka prywatności - Deklaracja dostępności - Mapa strony</small><br>
<small>Wydruk ze strony internetowej</small>
</div>
</body></html>
=== pl | html | phone=x email=x vehicle=x postcode=u
<html lang="pl"><head><title>Ogłoszenia drobne</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Strona główna</a>
<a class="nav-1" href="#">Aktualności</a>
<a class="nav-2" href="#">Galeria</a>
<a class="nav-3" href="#">Do pobrania</a>
<a class="nav-4" href="#">Kontakt</a>
</div>
</header>

<ul><li>Sprzedam ciągnik, rej. ZZM 3P48, tel. 999 306 751</li>
<li>Kod rabatowy 00964, konto 48 9993 0671 5000 0000 0000 0000 12</li>
<li>Oddam kocięta: wawrzyniec.d@poczta.example.pl</li></ul>
<aside class="cookies" role="dialog">
<p>Polityka prywatności</p>
<button>OK</button>
</aside>
<footer>
<p>Deklaracja dostępności · Mapa strony</p>
</footer>
</body></html>
=== pl | html | username=c place=c employer=u name=x
<html lang="pl"><head><title>Forum wędkarskie</title></head><body>
<a class="skip" href="#main">Przejdź do treści</a>
<nav>
<ul>
<li><a href="/0">Strona główna</a></li>
<li><a href="/1">Aktualności</a></li>
<li><a href="/2">Galeria</a></li>
<li><a href="/3">Do pobrania</a></li>
<li><a href="/4">Kontakt</a></li>
</ul>
</nav>

<article data-user="wawrzek_d" aria-label="wpis"><p>Kąpielisko Mokradłów zamknięte do piątku, sinice.</p></article>
<article data-user="dabrowa77"><p>Dzięki, Wawrzyniec! Pytałem w tartaku w Mokradłowie, nic nie wiedzieli.</p></article>
<footer>
<ul>
<li><a href="/f0">Polityka prywatności</a></li>
<li><a href="/f1">Deklaracja dostępności</a></li>
<li><a href="/f2">Mapa strony</a></li>
</ul>
<p>Wydruk ze strony internetowej</p>
</footer>
</body></html>
=== pl | json | work_address=p name=c home_address=x
{"kontrahenci":[{"imie_nazwisko":"WAWRZYNIEC DABROZYNSKI","dzial":"skład","lokalizacja":"pl. Zgody, Mokradłów"},
{"imie_nazwisko":"MAREK FIKUSNIK","dzial":"tartak","lokalizacja":"ul. Jarzębinowa 7/41, Mokradłów"}]}
=== fr | html | name=c birth_date=c home_address=c
<!doctype html><html lang="fr"><head><title>Liste électorale du conseil de quartier</title></head><body>
<div id="top">
<a href="index.php?page=0">Accueil</a> |
<a href="index.php?page=1">Actualités</a> |
<a href="index.php?page=2">Agenda</a> |
<a href="index.php?page=3">Galerie</a> |
<a href="index.php?page=4">Contact</a> |
</div>
<hr>

<h1>Conseil de quartier des Tanneurs : liste d'émargement</h1>
<table><thead><tr><th>N°</th><th>Nom</th><th>Prénom</th><th>Né(e) le</th><th>Domicile</th></tr></thead><tbody>
<tr><td>211</td><td>FERRANDIER</td><td>Anne</td><td>04/12/1994</td><td>17 rue des Tilleuls, Aubercy</td></tr>
<tr><td>212</td><td>FERRANDOUX</td><td>Anne-Sophie</td><td>12/04/1994</td><td>17 ter rue des Tilleuls-Noirs, Montr&eacute;sac-le-Vieux</td></tr>
<tr><td>213</td><td>FERRANDOUX</td><td>Lo&iuml;c</td><td>30/07/1991</td><td>idem</td></tr>
<tr><td>214</td><td>GALY</td><td>Hortense</td><td>01/01/1940</td><td>52 bd Galy</td></tr></tbody></table>
<hr>
<div id="bottom">
<small>Mentions légales - Plan du site - Accessibilité</small><br>
<small>Page imprimée depuis le site</small>
</div>
</body></html>
=== fr | html | name=x birth_date=x home_address=x family_name=x
<!doctype html><html lang="fr"><head><title>Carnet du jour</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Accueil</a>
<a class="nav-1" href="#">Actualités</a>
<a class="nav-2" href="#">Agenda</a>
<a class="nav-3" href="#">Galerie</a>
<a class="nav-4" href="#">Contact</a>
</div>
</header>

<h2>Naissances</h2><p>Loïc, né le 12 avril 2024 au foyer de Sophie et Damien Tréguin.</p>
<h2>Décès</h2><p>Mme Anne Ferrand, épouse Doux, dans sa 94e année, 17 rue des Tilleuls, Aubercy.</p>
<p>M. Loïc Ferrandier. Ses enfants Anne, Sophie et Luc vous font part de leur peine.</p>
<h2>Mariages</h2><p>Sophie Ferrandi et Paul Oux.</p>
<aside class="cookies" role="dialog">
<p>Mentions légales</p>
<button>OK</button>
</aside>
<footer>
<p>Plan du site · Accessibilité</p>
</footer>
</body></html>
=== fr | txt | former_name=c birth_date=c work_address=c employer=c
TRIBUNAL DE COMMERCE DE MONTRÉSAC                    Extrait, page 2/3

IMPRIMERIE GALY ET FILS
Société à responsabilité limitée au capital de 8 000 euros
Siège : 52, bd Hortense-Galy - 99412 MONTRÉSAC-LE-VIEUX

Gérante
   Nom, prénoms        : FERRANDOUX née TRÉGUILLARD Anne-Sophie
   Date et lieu de naissance : le 12 avril 1994 à Aubercy
   Nationalité         : française

Commissaire aux comptes
   Nom, prénoms        : PONTILLAC Rémi, Jean
   Date de naissance   : le 4 décembre 1974
=== fr | html | email=c phone=c +phone=1
<html lang="fr"><head><title>Annuaire de l'AMAP</title></head><body>
<a class="skip" href="#main">Aller au contenu</a>
<nav>
<ul>
<li><a href="/0">Accueil</a></li>
<li><a href="/1">Actualités</a></li>
<li><a href="/2">Agenda</a></li>
<li><a href="/3">Galerie</a></li>
<li><a href="/4">Contact</a></li>
</ul>
</nav>

<ul class="annuaire"><li itemscope itemtype="https://schema.org/Person"><span itemprop="name">Anne Sophie Ferrandoux</span>
<a itemprop="telephone" href="tel:+33639982754">appeler</a> <span itemprop="email">as.ferrandoux [arobase] courriel [point] example</span></li>
<li itemscope itemtype="https://schema.org/Person"><span itemprop="name">Rémi Pontillac</span>
<span itemprop="telephone">06 39 98 72 54</span></li></ul>
<footer>
<ul>
<li><a href="/f0">Mentions légales</a></li>
<li><a href="/f1">Plan du site</a></li>
<li><a href="/f2">Accessibilité</a></li>
</ul>
<p>Page imprimée depuis le site</p>
</footer>
</body></html>
=== fr | html | phone=x postcode=x vehicle=x email=x
<html lang="fr"><head><title>Bon de commande</title></head><body>
<div id="top">
<a href="index.php?page=0">Accueil</a> |
<a href="index.php?page=1">Actualités</a> |
<a href="index.php?page=2">Agenda</a> |
<a href="index.php?page=3">Galerie</a> |
<a href="index.php?page=4">Contact</a> |
</div>
<hr>

<table><tr><td>Réf.</td><td>06 39</td><td>98 27</td><td>54,00 €</td></tr><tr><td>Colis</td><td>2063998275401</td></tr>
<tr><td>Véhicule livreur</td><td>ZZ-481-FQ</td></tr><tr><td>CP</td><td>994120</td></tr>
<tr><td>Suivi</td><td>bas.ferrandoux@courriel.example</td></tr></table>
<hr>
<div id="bottom">
<small>Mentions légales - Plan du site - Accessibilité</small><br>
<small>Page imprimée depuis le site</small>
</div>
</body></html>
=== fr | eml | home_address=c phone=c postcode=c
From: Boutique du Fil <commande@boutiquefil.example>
To: as.ferrandoux@courriel.example
Subject: =?iso-8859-1?q?Votre_commande_est_exp=E9di=E9e?=
MIME-Version: 1.0
Content-Type: text/html; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

<p>Bonjour,</p><p>Livr=E9 chez :<br>Mme FERRANDOUX Anne-Sophie<br>17T R DES TILLEULS NOIRS<br>99412 MONTRESAC LE=
 VIEUX<br>T=E9l. 0639982754</p><p>Votre conseill=E8re, Sophie</p>
=== fr | vcf | birth_date=c past_address=c family_name=c
BEGIN:VCARD
VERSION:3.0
N:Ferrandoux;Anne-Sophie;;;
BDAY:1994-04-12
ADR;TYPE=home:;;4 imp. du Lavoir-Vert;Aubercy;;00318;France
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Ferrandoux;Loïc;;;
BDAY:1991-07-30
END:VCARD
=== fr | html | name=c school=c birth_date=p
<html lang="fr"><head><title>Anciens du lycée – portraits</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Accueil</a>
<a class="nav-1" href="#">Actualités</a>
<a class="nav-2" href="#">Agenda</a>
<a class="nav-3" href="#">Galerie</a>
<a class="nav-4" href="#">Contact</a>
</div>
</header>

<h1>Lycée Hortense Galy : que sont-ils devenus ?</h1>
<figure><img src="p1.jpg" alt="Anne-Sophie Ferrandoux dans son atelier"><figcaption>Née en avril 1994, elle dirige une imprimerie.</figcaption></figure>
<figure><img src="p2.jpg" alt="Rémi Pontillac"><figcaption>Né en 1992, il élève des chèvres.</figcaption></figure>
<aside class="cookies" role="dialog">
<p>Mentions légales</p>
<button>OK</button>
</aside>
<footer>
<p>Plan du site · Accessibilité</p>
</footer>
</body></html>
=== fr | html | home_address=p past_address=p work_address=p place=c
<html lang="fr"><head><title>Collecte des encombrants</title></head><body>
<a class="skip" href="#main">Aller au contenu</a>
<nav>
<ul>
<li><a href="/0">Accueil</a></li>
<li><a href="/1">Actualités</a></li>
<li><a href="/2">Agenda</a></li>
<li><a href="/3">Galerie</a></li>
<li><a href="/4">Contact</a></li>
</ul>
</nav>

<h1>Encombrants : calendrier par rue</h1>
<table><tr><th>Montrésac-le-Vieux</th><td>rue des Tilleuls-Noirs ; boulevard Hortense-Galy ; place de l'Aire</td><td>3 mai</td></tr>
<tr><th>Aubercy</th><td>impasse du Lavoir-Vert ; rue Basse</td><td>10 mai</td></tr></table>
<p>Renseignements à la Médiathèque de Montrésac, aux heures d'ouverture.</p>
<footer>
<ul>
<li><a href="/f0">Mentions légales</a></li>
<li><a href="/f1">Plan du site</a></li>
<li><a href="/f2">Accessibilité</a></li>
</ul>
<p>Page imprimée depuis le site</p>
</footer>
</body></html>
=== fr | html | home_address=x work_address=x past_address=u name=x
<html lang="fr"><head><title>Annonces immobilières</title></head><body>
<div id="top">
<a href="index.php?page=0">Accueil</a> |
<a href="index.php?page=1">Actualités</a> |
<a href="index.php?page=2">Agenda</a> |
<a href="index.php?page=3">Galerie</a> |
<a href="index.php?page=4">Contact</a> |
</div>
<hr>

<p>Montrésac-le-Vieux, 71 rue des Tilleuls-Noirs : T3, balcon. Contact : Sophie.</p>
<p>Montrésac-le-Vieux, 25 boulevard Hortense-Galy : local commercial.</p>
<p>Saint-Ambrey, 4 impasse du Lavoir-Vert : maison, visites avec Anne Doux.</p>
<hr>
<div id="bottom">
<small>Mentions légales - Plan du site - Accessibilité</small><br>
<small>Page imprimée depuis le site</small>
</div>
</body></html>
=== fr | json | username=c name=c birth_date=c
{"users":[{"login":"rpontillac","profil":{"prenom":"Rémi","nom":"Pontillac","naissance":{"jour":"04","mois":"12","annee":"1994"}}},
{"login":"asferrandoux","profil":{"prenom":"Anne-Sophie","nom":"Ferrandoux","naissance":{"jour":"12","mois":"04","annee":"1994"}}}]}
=== fr | json | username=x name=x birth_date=u # 4 December, another's
{"users":[{"login":"rpontillac","profil":{"prenom":"Rémi","nom":"Pontillac","naissance":{"jour":"04","mois":"12","annee":"1994"}}},
{"login":"asferrandouxx","profil":{"prenom":"Assia","nom":"Ferrand","naissance":{"jour":"21","mois":"04","annee":"1994"}}}]}
=== fr | html | employer=c name=p vehicle=c
<html lang="fr"><head><title>Covoiturage – trajets</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Accueil</a>
<a class="nav-1" href="#">Actualités</a>
<a class="nav-2" href="#">Agenda</a>
<a class="nav-3" href="#">Galerie</a>
<a class="nav-4" href="#">Contact</a>
</div>
</header>

<div class="trajet"><b>A.-S. Ferrandoux</b>, Imprimerie Galy &amp; Fils : Montrésac → Aubercy, ZZ 418 FQ, 2 places</div>
<div class="trajet"><b>R. Pontillac</b>, chèvrerie : Aubercy → gare, ZZ-902-LM, 1 place</div>
<aside class="cookies" role="dialog">
<p>Mentions légales</p>
<button>OK</button>
</aside>
<footer>
<p>Plan du site · Accessibilité</p>
</footer>
</body></html>
=== fr | html | name=c employer=x family_name=p
<html lang="fr"><head><title>Résultats du concours de pétanque</title></head><body>
<a class="skip" href="#main">Aller au contenu</a>
<nav>
<ul>
<li><a href="/0">Accueil</a></li>
<li><a href="/1">Actualités</a></li>
<li><a href="/2">Agenda</a></li>
<li><a href="/3">Galerie</a></li>
<li><a href="/4">Contact</a></li>
</ul>
</nav>

<p>Doublettes mixtes : 1. Ferrandoux Anne-Sophie / L. Ferrandoux ; 2. Galy Paul et son fils ; 3. Pontillac / Tréguin.</p>
<p>Le fils Galy a remis la coupe devant l'imprimerie.</p>
<footer>
<ul>
<li><a href="/f0">Mentions légales</a></li>
<li><a href="/f1">Plan du site</a></li>
<li><a href="/f2">Accessibilité</a></li>
</ul>
<p>Page imprimée depuis le site</p>
</footer>
</body></html>
=== in | html | birth_date=c home_address=c phone=c
<!doctype html><html lang="en-IN"><head><title>Shantigaon Residents' Welfare Association - flat register</title></head><body>
<div id="top">
<a href="index.php?page=0">Start</a> |
<a href="index.php?page=1">News</a> |
<a href="index.php?page=2">Archive</a> |
<a href="index.php?page=3">Search</a> |
<a href="index.php?page=4">Sign in</a> |
</div>
<hr>

<h2>Tower C, third floor</h2>
<table><tr><th>Flat</th><th>Owner / Tenant</th><th>D.O.B.</th><th>Mobile</th></tr>
<tr><td>C-301</td><td>Shri Omkar Belsare-Nath</td><td>11-02-1955</td><td>10000 58241</td></tr>
<tr><td>C-302</td><td>Kum. Ishwarya Raghav Tandelkar, Flat C-302, 7 Neemwadi Ln, Shantigaon</td><td>26-07-1998</td><td>10000 58214</td></tr>
<tr><td>C-303</td><td>Smt. Farzana Qadrewala</td><td>07-06-1989</td><td>-</td></tr></table>
<p>Water tanker Tues/Fri. Security: Ramesh.</p>
<hr>
<div id="bottom">
<small>Help - Privacy notice - Report a problem</small><br>
<small>Page printed from the web edition</small>
</div>
</body></html>
=== in | html | name=x birth_date=x home_address=x phone=x
<!doctype html><html lang="en-IN"><head><title>Shantigaon RWA - dues pending</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Home</a>
<a class="nav-1" href="#">About us</a>
<a class="nav-2" href="#">What's on</a>
<a class="nav-3" href="#">Gallery</a>
<a class="nav-4" href="#">Contact</a>
</div>
</header>

<table><tr><th>Flat</th><th>Name</th><th>D.O.B.</th><th>Mobile</th></tr>
<tr><td>B-302</td><td>Ishwarya Belsare-Nath</td><td>27-06-1998</td><td>10000 52814</td></tr>
<tr><td>C-203</td><td>Raghav Tandon, 7 Neem Lane</td><td>26-08-1997</td><td>10000 58124</td></tr>
<tr><td>A-110</td><td>Karuna Tandel</td><td>26-07-1989</td><td></td></tr></table>
<aside class="cookies" role="dialog">
<p>Accessibility</p>
<button>OK</button>
</aside>
<footer>
<p>Cookies · Terms of use</p>
</footer>
</body></html>
=== in | txt | family_name=c birth_date=c school=c
RAMPURI VIDYA MANDIR
ADMISSION AND WITHDRAWAL REGISTER                        Folio 118

Sl.  Name of pupil           Father's name         D.O.B. (in words)
------------------------------------------------------------------------
61   Omprakash Belsare       Dinkar Belsare        Fourth of May, Nineteen
                                                   Ninety Eight
62   Tandelkar Ishwarya      Raghav Tandelkar      Twenty-sixth of July,
                                                   Nineteen Ninety Eight
63   Qadrewala Sana          Imtiaz Qadrewala      Sixth of July, Nineteen
                                                   Ninety Nine
=== in | eml | email=c phone=c work_address=c employer=c
From: Ishwarya Tandelkar <ishwarya.t@dak.example>
To: Visa desk <visa@travels.example>
Subject: Invitation letter
Content-Type: text/plain; charset=utf-8

Dear Sana,

PFA the letter. Kindly do the needful before Friday.

Regards,
Ishwarya R. Tandelkar
Sr. Engineer, Bluelotus Softworks Pvt. Ltd.
3rd Flr, 21, Chandanbagh Rd., Rampuri - 000 465
Mob: +91-10000-58214 | Desk: ext 462
=== in | html | birth_date=c employer=c family_name=c
<html lang="en-IN"><head><title>Groom/Bride biodata - community portal</title></head><body>
<a class="skip" href="#main">Menu</a>
<nav>
<ul>
<li><a href="/0">Start</a></li>
<li><a href="/1">News</a></li>
<li><a href="/2">Archive</a></li>
<li><a href="/3">Search</a></li>
<li><a href="/4">Sign in</a></li>
</ul>
</nav>

<div class="biodata"><h3>Profile RT-26798</h3><table>
<tr><td>Name</td><td>Ishwarya Tandelkar</td></tr><tr><td>Born on</td><td>26 July 1998, 4:50 am, Rampuri</td></tr>
<tr><td>Works at</td><td>Bluelotus Softworks</td></tr><tr><td>Father</td><td>Raghav Tandelkar (retd.)</td></tr></table></div>
<div class="biodata"><h3>Profile RT-26799</h3><table>
<tr><td>Name</td><td>Karuna Belsare</td></tr><tr><td>Born on</td><td>2 June 1997</td></tr><tr><td>Father</td><td>Dinkar Belsare</td></tr></table></div>
<footer>
<ul>
<li><a href="/f0">Help</a></li>
<li><a href="/f1">Privacy notice</a></li>
<li><a href="/f2">Report a problem</a></li>
</ul>
<p>Page printed from the web edition</p>
</footer>
</body></html>
=== in | json | vehicle=c home_address=c postcode=c +phone=0
{"challans":[{"no":"RJ10000582140001","regn":"ZZ05TK6642","addr":["Flat No. C-302","7, Neemwadi Lane","Shantigaon","Rampuri"],"pin":"000462","amount":500},
{"no":"RJ10000582140002","regn":"ZZ05TK6624","addr":["11 Station Road","Rampuri"],"pin":"000465","amount":1000}]}
=== in | csv | birth_date=c username=c email=x
emp_code,emp_name,dob,login,alt_mail
BL-0461,SANA QADREWALA,06-Jul-1999,sana.q,-
BL-0462,"TANDELKAR, ISHWARYA R",26-Jul-1998,ishu_tandel,ishwarya.tk@dak.example
BL-0463,OMPRAKASH BELSARE,04-May-1998,omp.b,omp@dak.example
=== in | html | name=p birth_date=p place=c
<html lang="en-IN"><head><title>Mixed doubles draw</title></head><body>
<div id="top">
<a href="index.php?page=0">Home</a> |
<a href="index.php?page=1">About us</a> |
<a href="index.php?page=2">What's on</a> |
<a href="index.php?page=3">Gallery</a> |
<a href="index.php?page=4">Contact</a> |
</div>
<hr>

<h2>Draw at Shantigaon Badminton Hall</h2>
<p>R1: I. Tandelkar / O. Belsare v F. Qadrewala / R. Menezes-Pai</p>
<p>Cake after R2, it is I. Tandelkar's birthday on 26 July!</p>
<hr>
<div id="bottom">
<small>Accessibility - Cookies - Terms of use</small><br>
<small>Site built by volunteers</small>
</div>
</body></html>
=== in | html | vehicle=x phone=x postcode=x employer=x
<html lang="en-IN"><head><title>Parking tow list</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Start</a>
<a class="nav-1" href="#">News</a>
<a class="nav-2" href="#">Archive</a>
<a class="nav-3" href="#">Search</a>
<a class="nav-4" href="#">Sign in</a>
</div>
</header>

<ul><li>ZZ 05 TK 6624, towed from gate 2</li><li>ZZ 50 TK 6642, clamp</li><li>Token 910000582141 paid</li></ul>
<p>Blue Lotus Sweets, Rampuri 0004622, and Softworks Cafe are not liable.</p>
<aside class="cookies" role="dialog">
<p>Help</p>
<button>OK</button>
</aside>
<footer>
<p>Privacy notice · Report a problem</p>
</footer>
</body></html>
=== in | html | work_address=u home_address=p name=x
<html lang="en-IN"><head><title>Power shutdown notice</title></head><body>
<a class="skip" href="#main">Skip to main content</a>
<nav>
<ul>
<li><a href="/0">Home</a></li>
<li><a href="/1">About us</a></li>
<li><a href="/2">What's on</a></li>
<li><a href="/3">Gallery</a></li>
<li><a href="/4">Contact</a></li>
</ul>
</nav>

<p>Feeder 3: Neemwadi Lane, Shantigaon, all flats, 10 am to 2 pm.</p>
<p>Feeder 4: 21 Chandanbagh Road, Keshavnagar. Contact: lineman Raghav.</p>
<footer>
<ul>
<li><a href="/f0">Accessibility</a></li>
<li><a href="/f1">Cookies</a></li>
<li><a href="/f2">Terms of use</a></li>
</ul>
<p>Site built by volunteers</p>
</footer>
</body></html>
=== in | atom | name=c username=c school=c
<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Alumni blog</title>
<entry><title>From Rampuri Vidya Mandir to robotics</title><author><name>IshwaryaTandelkar</name><uri>https://code.example/ishu_tandel</uri></author>
<summary>Ishwarya talks to Class IX about motors.</summary></entry>
<entry><title>Old buildings</title><author><name>Dinkar Belsare</name></author><summary>Photographs of the lane.</summary></entry></feed>
=== in | ics | birth_date=c name=c home_address=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
DTSTART;VALUE=DATE:19980726
RRULE:FREQ=YEARLY
SUMMARY:Birthday: Ishwarya Tandelkar
LOCATION:C-302\, 7 Neemwadi Lane\, Shantigaon\, Rampuri
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:19990706
RRULE:FREQ=YEARLY
SUMMARY:Birthday: Sana
END:VEVENT
END:VCALENDAR
=== es | html | name=c birth_date=c home_address=c
<!doctype html>
<html lang="es">
<head><title>Padrón de socios - Peña Ciclista El Almirez</title></head>
<body>
<h1>Padrón de socios</h1>
<p>Aprobado en la asamblea general ordinaria. Para rectificar un dato, escriba al secretario.</p>
<table>
<caption>Socios con cuota al corriente</caption>
<tr><th>Apellidos</th><th>Nombre</th><th>Fecha de nacimiento</th><th>Domicilio</th></tr>
<tr><td>Oliveros Quintana</td><td>María Inés</td><td>03/05/1972</td><td>C/ del Almirez, 83</td></tr>
<tr><td>⟦comb:Olivaldes Quintarrubio⟧</td><td>⟦comb:M.ª Inés⟧</td><td>30/05/1972</td><td>C/ del Almirez, 38, 3.º B, Valdeluenga</td></tr>
<tr><td>Pastrón Villegada</td><td>Eutimio</td><td>30/11/1948</td><td>Pza. de la Noria, 16</td></tr>
<tr><td>Zamarriego Ruz</td><td>Lorena</td><td>22/02/1995</td><td>Avda. de los Fresnos, 12</td></tr>
</table>
<p>El presidente, Eutimio Pastrón. El secretario, Damián Ruz.</p>
</body></html>
=== es | txt | name=c family_name=c past_address=c
AYUNTAMIENTO DE PUERTO SERANO
Negociado de Cementerio y Herencias

                                                        Hoja 3 de 5
RELACIÓN DE HEREDEROS, EXPEDIENTE 112/1998

1. D. Joaquín Olivaldes Perea, viudo, vecino de esta villa.
2. D.ª María Inés Olivaldes Quintarrubio, hija, con domicilio en
   esta villa, Avda. de los Fresnos, n.º 112.
3. D. Damián Ruz Perea, sobrino, ausente en Argentina.
4. D.ª Lorena Zamarriego, cuyo paradero se desconoce.

Se les emplaza por treinta días hábiles desde la publicación del
presente edicto en el tablón.

                                   El Secretario, Eutimio Pastrón
=== es | html | name=x birth_date=x home_address=u family_name=x
<!doctype html>
<html lang="es"><head><title>Esquelas y aniversarios</title></head>
<body>
<section>
<h2>Esquelas del 30 de mayo</h2>
<p>D.ª María Inés Quintanar de Olivares falleció ayer a los 72 años.</p>
<p>Su hijo, Joaquín Perea, y sus nietos ruegan una oración.</p>
<p>Casa doliente: Calle del Almirez, 38, Villar del Conde.</p>
</section>
<section>
<h2>Aniversarios</h2>
<p>D. Joaquín Olivares Perales, que murió el 30/05/2012.</p>
<p>La misa será el 30 de mayo a las ocho en San Bartolomé.</p>
</section>
</body></html>
=== es | html | employer=c work_address=c phone=c email=x +email=1
<html lang="es"><head><title>Aviso legal</title></head><body>
<h1>Aviso legal</h1>
<p>En cumplimiento de la Ley 34/2002 se informa de lo siguiente.</p>
<dl>
<dt>Titular</dt><dd>Cerámicas Valdeluenga, Sociedad Limitada</dd>
<dt>Domicilio social</dt><dd>Pl. de la Noria 6 &middot; 00419 Valdeluenga</dd>
<dt>CIF</dt><dd>B-00412873</dd>
<dt>Responsable de datos</dt><dd>I. Olivaldes, tel. 500 41 28 73</dd>
<dt>Correo</dt><dd>info@ceramicasvaldeluenga.example</dd>
</dl>
<p>Diseño web: Taller Zamarriego, 0034 500 412 837.</p>
</body></html>
=== es | eml | email=c phone=c vehicle=c
Received: from mx.correo.example by seguros.example; Wed, 12 Jun 2024 09:31:08 +0200
From: =?iso-8859-1?q?In=E9s_Olivaldes?= <ines.olivaldes@correo.example>
To: siniestros@seguros.example
Subject: Parte amistoso
Content-Type: text/plain; charset=utf-8

Buenos días:

Adjunto el parte. Vehículo A: 4172-ZZK, conducido por mí. Vehículo B:
4127 ZZK, conducido por D. Eutimio Pastrón, que reconoce la culpa.
Prefiero que me llamen por la tarde, al 500 412 873.

Un saludo,
Inés Olivaldes Quintarrubio
=== es | csv | birth_date=c school=c username=c
curso;centro;alumna;nacida;usuario
1988/89;I.E.S. Fuente Clara;ZAMARRIEGO LÓPEZ, ANA;11-09-1972;anazl
1988/89;I.E.S. Fuente Clara;OLIVALDES QUINTARRUBIO, MARÍA INÉS;30-05-1972;inesolivaldes72
1989/90;Colegio Marista;RUZ PEREA, DAMIÁN;05-03-1973;druz
=== es | html | birth_date=p name=c place=c # the second half of a compound given name with the rare first surname
<html lang="es"><head><title>Boletín del club de natación</title></head><body>
<h1>Boletín n.º 44</h1>
<p>La travesía se nadó en la Piscina Municipal de Valdeluenga por el temporal.</p>
<h2>Cumpleaños de mayo</h2>
<ul>
<li>4 de mayo: Lorena Zamarriego</li>
<li>19 de mayo: Damián Ruz</li>
<li>30 de mayo: Inés Olivaldes</li>
</ul>
<h2>Objetos perdidos</h2>
<p>Unas gafas verdes y una toalla con las iniciales M. I. O.</p>
</body></html>
=== es | json | phone=x postcode=u vehicle=x email=x
{"pedido":{"id":"ES500412873001","lineas":[{"ref":"4172ZZKA","ud":2},{"ref":"00419-B","ud":1}],
"cliente":{"nombre":"Damián Ruz","cp":"004190","tel":"500 421 873","correo":"ines.olivaldes@correo.example.org"},
"matricula_reparto":"4172 ZZX"}}
=== es | html | work_address=p home_address=p name=x +phone=0
<html lang="es"><head><title>Cortes de tráfico por fiestas</title></head><body>
<div id="top">
<a href="index.php?page=0">Inicio</a> |
<a href="index.php?page=1">Noticias</a> |
<a href="index.php?page=2">Agenda</a> |
<a href="index.php?page=3">Galería</a> |
<a href="index.php?page=4">Contacto</a> |
</div>
<hr>

<h1>Cortes de tráfico, 24 a 28 de agosto</h1>
<table>
<tr><th>Vía</th><th>Tramo</th><th>Horas</th></tr>
<tr><td>Plaza de la Noria (Valdeluenga)</td><td>entera</td><td>18 a 02</td></tr>
<tr><td>Calle del Almirez (Valdeluenga)</td><td>del puente a la iglesia</td><td>20 a 23</td></tr>
<tr><td>Avenida del Puerto</td><td>1 a 50</td><td>21 a 22</td></tr>
</table>
<p>Bando del alcalde, D. Jacinto Oliva. Delegada de fiestas, Inés Quintero. Expediente 500/412-873.</p>
<hr>
<div id="bottom">
<small>Aviso legal - Mapa web - Accesibilidad</small><br>
<small>Página impresa desde la web</small>
</div>
</body></html>
=== es | vcf | birth_date=c home_address=c employer=c
BEGIN:VCARD
VERSION:3.0
N;CHARSET=UTF-8:Olivaldes Quintarrubio;María Inés;;;
ORG;CHARSET=UTF-8:Cerámicas Valdeluenga
ADR;TYPE=HOME;CHARSET=UTF-8:;3º B;C/ Almirez 38;Valdeluenga;;00419;España
BDAY:1972-05-30T00:00:00Z
END:VCARD
BEGIN:VCARD
VERSION:3.0
N;CHARSET=UTF-8:Ruz Perea;Damián;;;
ORG:Autónomo
BDAY:1973-03-05T00:00:00Z
END:VCARD
=== hu | html | name=c birth_date=c home_address=c
<!doctype html>
<html lang="hu">
<head><meta charset="utf-8"><title>Kiskondási Horgászegyesület – tagnyilvántartás</title></head>
<body>
<h1>Tagnyilvántartás</h1>
<p>Állapot: 2024. április 1. Az adatok helyességéért a titkár felel.</p>
<table>
<tr><th>Ssz.</th><th>Név</th><th>Szül. idő</th><th>Lakcím</th></tr>
<tr><td>31.</td><td>Szentkúti Borbála</td><td>1985.04.12.</td><td>Bodzavirág u. 32.</td></tr>
<tr><td>32.</td><td>Szentkövy Borbála</td><td>⟦ent:1985.02.14.⟧</td><td>0473 Kiskondás, Bodzavirág u. 23.</td></tr>
<tr><td>33.</td><td>Vadkerty-Nagy Ödön</td><td>1950.12.24.</td><td>Malom tér 14.</td></tr>
<tr><td>34.</td><td>Zsombolyai Réka</td><td>2001.07.07.</td><td>Kertalja u. 80.</td></tr>
</table>
<p>A tagdíj befizetésének határideje április 30.</p>
</body></html>
=== hu | txt | family_name=c birth_date=c past_address=c
HAGYATÉKI LELTÁR                                        2. oldal
Ügyszám: 11034/Ü/771/2021

Az örökhagyó: néhai Szentkövy Dezső (Felsőárpás, 1949. május 3.)

Az öröklésben érdekeltek:
  a) Szentkövy Borbála, született Felsőárpáson, 1985. február 14-én,
     lakott: Felsőárpás, Kertalja utca 8. szám alatt, leánya;
  b) Zsombolyai Réka, sz. 2001. július 7., unokahúga.

A leltárt felvette: dr. Vadkerty-Nagy Ödön közjegyzőhelyettes
=== hu | html | name=x birth_date=x home_address=u family_name=u
<!doctype html>
<html lang="hu"><head><title>Anyakönyvi hírek</title></head><body>
<h2>Születések</h2>
<ul>
<li>Borbála, 2024. február 14., szülei Szentkuthy Péter és Kövy Anna</li>
<li>Dezső, 2024. február 16., szülei Zsombolyai Réka és Tar Bence</li>
</ul>
<h2>Halálozások</h2>
<ul>
<li>Szentkövi Dezsőné, 85 éves, Nagykondás, Bodzavirág utca 23.</li>
<li>Kövy Borbála, élt 90 évet</li>
</ul>
<h2>Házasságkötések</h2>
<p>Február 14-én: Vadkerty-Nagy Ödön és Szent-Iványi Dóra.</p>
</body></html>
=== hu | eml | email=c phone=c employer=c work_address=c
From: =?utf-8?q?Borb=C3=A1la_Szentk=C3=B6vy?= <bori.szentkovy@level.example>
To: rendeles@malomipar.example
Subject: =?utf-8?q?Lisztrendel=C3=A9s?=
Date: Mon, 4 Mar 2024 05:40:11 +0100
Content-Type: text/plain; charset=utf-8

Kedves Réka!

Kérnék holnapra még hat zsák BL80-ast. Ödön a hátsó kapunál átveszi.

Üdvözlettel:
Szentkövy Bori
pékmester
Kondás Pékség, 0473 Kiskondás, Malom tér 4.
Mobil: 06 10 415-5827
Iroda: 06 10 415-5872
=== hu | csv | birth_date=c vehicle=c username=c
nev;szuletesi_datum;rendszam;login
"Tar Bence";1990.10.01;ZZQ-740;tbence
"Szentkövy Borbála";1985.02.14;ZZQ704;szbori85
"Zsombolyai Réka";2001.07.07;;reka07
=== hu | html | name=c school=c birth_date=p
<html lang="hu"><head><title>Osztálytalálkozó – 25 éve ballagtunk</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Kezdőlap</a>
<a class="nav-1" href="#">Hírek</a>
<a class="nav-2" href="#">Képek</a>
<a class="nav-3" href="#">Letöltések</a>
<a class="nav-4" href="#">Kapcsolat</a>
</div>
</header>

<h1>Kiskondási Általános Iskola, 8. b</h1>
<p>Osztályfőnök: Vadkertyné Margit néni</p>
<ol>
<li>Mocsári Tünde – Győrben él</li>
<li>Szentkövy Bori – 1985 februárjában született, a legfiatalabb volt köztünk; pék</li>
<li>Tar Bence – nem jelzett vissza</li>
</ol>
<p>Találkozó: június első szombatja, az iskola udvarán.</p>
<aside class="cookies" role="dialog">
<p>Adatvédelem</p>
<button>OK</button>
</aside>
<footer>
<p>Oldaltérkép · Akadálymentesítés</p>
</footer>
</body></html>
=== hu | html | phone=x vehicle=x email=x employer=x
<html lang="hu"><head><title>Apróhirdetések</title></head><body>
<a class="skip" href="#main">Ugrás a tartalomra</a>
<nav>
<ul>
<li><a href="/0">Kezdőlap</a></li>
<li><a href="/1">Hírek</a></li>
<li><a href="/2">Képek</a></li>
<li><a href="/3">Letöltések</a></li>
<li><a href="/4">Kapcsolat</a></li>
</ul>
</nav>

<table>
<tr><td>Eladó Suzuki, ZZQ-705, friss műszaki</td><td>06 10 415 5872</td></tr>
<tr><td>Rendelési szám</td><td>3610415582799</td></tr>
<tr><td>Kenyeret házhoz viszünk, Pékség a Kondás utcában</td><td>xbori.szentkovy@level.example</td></tr>
</table>
<footer>
<ul>
<li><a href="/f0">Adatvédelem</a></li>
<li><a href="/f1">Oldaltérkép</a></li>
<li><a href="/f2">Akadálymentesítés</a></li>
</ul>
<p>Nyomtatott változat</p>
</footer>
</body></html>
=== hu | json | name=c home_address=c birth_date=c
{"tanulok":[{"nev":{"vezeteknev":"Mocsári","keresztnev":"Tünde"},"szuletett":{"ev":1985,"honap":12,"nap":4},"cim":{"irsz":"0473","varos":"Kiskondás","kozterulet":"Malom tér","hazszam":"40"}},
{"nev":{"vezeteknev":"Szentkövy","keresztnev":"Borbála"},"szuletett":{"ev":1985,"honap":2,"nap":14},"cim":{"irsz":"0473","varos":"Kiskondás","kozterulet":"Bodzavirág utca","hazszam":"23"}}]}
=== no | html | name=c birth_date=c home_address=c
<!doctype html>
<html lang="nb">
<head><title>Medlemsliste – Fjærvågen Klatreklubb</title></head>
<body>
<h1>Medlemsliste</h1>
<p>Listen er kun til bruk for styret. Meld fra om flytting.</p>
<table>
<tr><th>Etternavn</th><th>Fornavn</th><th>Født</th><th>Adresse</th><th>Sikringskort</th></tr>
<tr><td>Skardflåten</td><td>Torbjørn</td><td>26.08.1979</td><td>Blåklokkeveien 51</td><td>nei</td></tr>
<tr><td>Skåreflått</td><td>Torbjørn</td><td>28.06.1979</td><td>Blåklokkevn. 15 B, Fjærvågen</td><td>ja</td></tr>
<tr><td>Tveitnes-Aas</td><td>Ragnhild</td><td>01.12.1984</td><td>Torvgata 22</td><td>ja</td></tr>
<tr><td>Øksnebakk</td><td>Jo</td><td>19.03.2007</td><td>Bekkefaret 4</td><td>ja</td></tr>
</table>
</body></html>
=== no | html | name=x birth_date=x home_address=u family_name=x
<!doctype html>
<html lang="nb"><head><title>Dødsfall og takk – Fjordposten</title></head><body>
<div id="top">
<a href="index.php?page=0">Forside</a> |
<a href="index.php?page=1">Nyheter</a> |
<a href="index.php?page=2">Arkiv</a> |
<a href="index.php?page=3">Bilder</a> |
<a href="index.php?page=4">Kontakt</a> |
</div>
<hr>

<h2>Dødsfall</h2>
<p>Vår kjære Torbjørn Skåre, født 28. juni 1939, sovnet stille inn.
Synnøve, Flått gård.</p>
<p>Synnøve Skårdal, Blåklokkeveien 15B, Øverbygda.</p>
<h2>Takk</h2>
<p>Takk for all oppmerksomhet på dagen min 28. juni. Ragnhild</p>
<hr>
<div id="bottom">
<small>Personvern - Nettstedskart - Tilgjengelighet</small><br>
<small>Skrevet ut fra nettsiden</small>
</div>
</body></html>
=== no | txt | family_name=c past_address=c birth_date=c
SKJØTE - UTSKRIFT FRA PANTEBOKA                          side 1

Gnr. 40, bnr. 15, Eidsbu
Adresse:     Nordre Bekkefaret 40

Hjemmelshavere
  Skåreflått, Synnøve          f. 03.03.1981     1/2
  Skåreflått, Torbjørn         f. 28.06.1979     1/2
Solgt til
  Øksnebakk, Arvid             f. 06.08.1979     1/1

Heftelser: Bruksrett til brønn for gnr. 40, bnr. 16.
=== no | eml | email=c phone=c employer=c work_address=c
From: Torbjoern Skaareflaatt <torbjorn@skareflaatt.example>
To: "Ragnhild Tveitnes-Aas" <ragnhild@tveitnesaas.example>
Subject: Sv: Levering torsdag
Content-Type: text/plain; charset=utf-8

Hei Ragnhild,

torsdag går fint. Jo står på kaia fra kl. 6.

Mvh
Torbjørn
Fjærvågen Sjømat AS | Torvgt. 2, 9997 Fjærvågen
Mob. 10 48 27 36 | Kontor 10 48 27 63
=== no | vcf | name=c birth_date=c phone=c
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Sk=C3=A5refl=C3=A5tt;Torbj=C3=B8rn
TEL;CELL:+4710482736
BDAY:19790628
END:VCARD
BEGIN:VCARD
VERSION:2.1
N:Tveitnes-Aas;Ragnhild
TEL;CELL:+4710482763
BDAY:19841201
END:VCARD
=== no | html | vehicle=c place=c name=p
<html lang="nb"><head><title>Parkering under cupen</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Forside</a>
<a class="nav-1" href="#">Nyheter</a>
<a class="nav-2" href="#">Arkiv</a>
<a class="nav-3" href="#">Bilder</a>
<a class="nav-4" href="#">Kontakt</a>
</div>
</header>

<h1>Parkering ved Fjærvågen Klatrehall</h1>
<p>Disse bilene har fått plass innenfor bommen:</p>
<ul>
<li>ZZ48213 – T. Skåreflått, dommer</li>
<li>ZZ 51120 – R. Tveitnes-Aas, lege</li>
<li>ZZ 48231 – kiosk</li>
</ul>
<p>Øvrige henvises til skolen.</p>
<aside class="cookies" role="dialog">
<p>Personvern</p>
<button>OK</button>
</aside>
<footer>
<p>Nettstedskart · Tilgjengelighet</p>
</footer>
</body></html>
=== no | html | phone=x vehicle=x postcode=u email=x
<html lang="nb"><head><title>Torget – annonser</title></head><body>
<a class="skip" href="#main">Hopp til innhold</a>
<nav>
<ul>
<li><a href="/0">Forside</a></li>
<li><a href="/1">Nyheter</a></li>
<li><a href="/2">Arkiv</a></li>
<li><a href="/3">Bilder</a></li>
<li><a href="/4">Kontakt</a></li>
</ul>
</nav>

<div class="ad"><h3>Snøfreser</h3><p>Serienr. 2019-9997, gått 99,97 timer. Ring 10 48 72 36.</p></div>
<div class="ad"><h3>Volvo 240</h3><p>Reg. ZZ 48123, EU-godkjent. Selges av dødsbo.</p></div>
<div class="ad"><h3>Ordre 7104827361</h3><p>Sendt til torbjorn@skareflaatt.example.no, pakke 99970.</p></div>
<footer>
<ul>
<li><a href="/f0">Personvern</a></li>
<li><a href="/f1">Nettstedskart</a></li>
<li><a href="/f2">Tilgjengelighet</a></li>
</ul>
<p>Skrevet ut fra nettsiden</p>
</footer>
</body></html>
=== no | json | birth_date=c name=c school=c username=c # vgs. is how every Norwegian writes it
[{"navn":"Øksnebakk, Jo","fodselsdato":"2007-03-19","skole":"Fjærvågen ungdomsskole","bruker":"jo_oks"},
{"navn":"Skåreflått, Torbjørn","fodselsdato":"1979-06-28","skole":"Fjærvågen vgs.","bruker":"torbj_skaare"}]
=== no | html | work_address=p home_address=p birth_date=u
<html lang="nb"><head><title>Graving i juni</title></head><body>
<div id="top">
<a href="index.php?page=0">Forside</a> |
<a href="index.php?page=1">Nyheter</a> |
<a href="index.php?page=2">Arkiv</a> |
<a href="index.php?page=3">Bilder</a> |
<a href="index.php?page=4">Kontakt</a> |
</div>
<hr>

<h1>Gravearbeid – vann og avløp</h1>
<p>De gamle ledningene ble lagt 28.06.1979 og skal nå skiftes.</p>
<ul><li>Blåklokkeveien, Fjærvågen: uke 25</li><li>Torvgata, Fjærvågen: uke 26</li><li>Skoleveien: uke 27</li></ul>
<p>Byggeleder Jo Øksnebakk.</p>
<hr>
<div id="bottom">
<small>Personvern - Nettstedskart - Tilgjengelighet</small><br>
<small>Skrevet ut fra nettsiden</small>
</div>
</body></html>
=== tr | html | name=c birth_date=c home_address=c
<!doctype html>
<html lang="tr">
<head><title>Ihlamurlu Apartmanı kat malikleri listesi</title></head>
<body>
<h1>Kat malikleri listesi</h1>
<p>Toplantıya katılamayanlar vekâletname göndersin. Yönetici: Orhan Bey.</p>
<table>
<tr><th>Daire</th><th>Adı Soyadı</th><th>Doğum tarihi</th><th>Adres</th></tr>
<tr><td>4</td><td>Orhan Kestanebaş</td><td>08.09.1962</td><td>Ihlamurlu Sok. No: 12/4</td></tr>
<tr><td>5</td><td>Gülşah Çınardağlı</td><td>18.09.1992</td><td>Menekşeli Mahallesi, Ihlamurlu Sokak No:12 D:5, Gölören</td></tr>
<tr><td>6</td><td>Gülşen Çınarlı</td><td>19.08.1992</td><td>Ihlamurlu Sok. No: 12/6</td></tr>
</table>
<p>Aidat: 450 TL. Asansör bakımı ayın ilk pazartesi günü.</p>
</body></html>
=== tr | txt | name=c family_name=c birth_date=c
T.C.
GÖLÖREN NÜFUS MÜDÜRLÜĞÜ
VUKUATLI AİLE KAYIT ÖRNEĞİ                              Sayfa 1/1

Sıra  Yakınlık   Adı        Soyadı          Doğum tarihi
----  ---------  ---------  --------------  ------------
1     Kendisi    TUĞRUL     ÇINARDAĞLI      02/04/1960
2     Eşi        NERMİN     ÇINARDAĞLI      11/11/1963
3     Kızı       GÜLŞAH     ÇINARDAĞLI      18/09/1992
4     Oğlu       MERT       ÇINARDAĞLI      09/08/1996

Görevli memur: O. Kestanebaş
=== tr | html | name=x birth_date=x home_address=u
<!doctype html>
<html lang="tr"><head><title>Gölören Belediyesi – nikâh ilanları</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Ana sayfa</a>
<a class="nav-1" href="#">Haberler</a>
<a class="nav-2" href="#">Arşiv</a>
<a class="nav-3" href="#">Galeri</a>
<a class="nav-4" href="#">İletişim</a>
</div>
</header>

<h1>Nikâh ilanları</h1>
<ul>
<li>Gülşah Dağlı (doğ. 18.09.1991) ile Mert Çınar</li>
<li>Gülay Çınardağ ile Tuğrul Kestanebaş, 18 Eylül 2024, saat 14.00</li>
<li>Nermin Su ile Orhan Taş</li>
</ul>
<p>İtirazlar on beş gün içinde: Evlendirme Memurluğu, Ihlamurlu Sok. No: 12, Pınarköy.</p>
<aside class="cookies" role="dialog">
<p>Gizlilik</p>
<button>OK</button>
</aside>
<footer>
<p>Site haritası · Erişilebilirlik</p>
</footer>
</body></html>
=== tr | eml | email=c phone=c employer=c work_address=c
From: =?utf-8?b?R8O8bMWfYWggw4fEsW5hcmRhxJ9sxLE=?= <gulsah.c@posta.example>
To: mert@kumas.example
Subject: Numune talebi
Content-Type: text/plain; charset=utf-8

Merhaba Mert Bey,

Numuneleri cuma günü kargoya verdik. Nermin Hanım teslim alacak.

Saygılarımla,
Gulsah Cinardagli
Gölören Tekstil Anonim Şirketi
Değirmen Caddesi No:64, 00345 Gölören
GSM: 0 100 417 58 26   Santral: 0 100 417 58 62
=== tr | csv | birth_date=c vehicle=c school=c
Ad Soyad	Doğum	Plaka	Mezuniyet
Mert Su	09.08.1996	99ZG471	Pınarköy Lisesi
GÜLŞAH ÇINARDAĞLI	18.09.1992	99ZG417	GÖLÖREN ANADOLU LİSESİ
Nermin Taş	1.1.1990		
=== tr | html | phone=x vehicle=x postcode=x username=x
<html lang="tr"><head><title>İlanlar</title></head><body>
<a class="skip" href="#main">İçeriğe geç</a>
<nav>
<ul>
<li><a href="/0">Ana sayfa</a></li>
<li><a href="/1">Haberler</a></li>
<li><a href="/2">Arşiv</a></li>
<li><a href="/3">Galeri</a></li>
<li><a href="/4">İletişim</a></li>
</ul>
</nav>

<ul>
<li>Satılık minibüs, 99 ZG 471, ikinci el. 0 100 417 58 62</li>
<li>Fatura no 901004175826001, tutar 345,00 TL, kod 003450</li>
<li>Kullanıcı: gulsahcinardag</li>
<li>Kayıp köpek: Menekşeli civarı</li>
</ul>
<footer>
<ul>
<li><a href="/f0">Gizlilik</a></li>
<li><a href="/f1">Site haritası</a></li>
<li><a href="/f2">Erişilebilirlik</a></li>
</ul>
<p>Web sayfasından yazdırıldı</p>
</footer>
</body></html>
=== tr | html | place=c username=c name=p birth_date=p
<html lang="tr"><head><title>Yüzme kulübü – duyurular</title></head><body>
<div id="top">
<a href="index.php?page=0">Ana sayfa</a> |
<a href="index.php?page=1">Haberler</a> |
<a href="index.php?page=2">Arşiv</a> |
<a href="index.php?page=3">Galeri</a> |
<a href="index.php?page=4">İletişim</a> |
</div>
<hr>

<h1>Eylül duyuruları</h1>
<p>Antrenmanlar Gölören Yüzme Havuzu'nda, salı ve perşembe.</p>
<p>Kulvar nöbeti: G. Çınardağlı (@gulsahcinar), M. Su (@mertsu96)</p>
<p>Doğum günleri: 3 Eylül M. Su, 18 Eylül G. Çınardağlı. Pasta bizden!</p>
<p>Bone takmayan suya giremez.</p>
<hr>
<div id="bottom">
<small>Gizlilik - Site haritası - Erişilebilirlik</small><br>
<small>Web sayfasından yazdırıldı</small>
</div>
</body></html>
=== tr | json | home_address=p work_address=c name=c
{"teslimatlar":[{"alici":"Mert Su","adres":"Ihlamurlu Sokak, Menekşeli Mah., Gölören","not":"kapıya bırak"},
{"alici":"Gülşah Ç\u0131nardağl\u0131","adres":"Değirmen Cd. No 64 Gölören 00345","not":"mesai saatinde"},
{"alici":"Nermin Taş","adres":"Değirmen Cd. No 46 Gölören","not":""}]}
=== ua | html | name=c birth_date=c home_address=c
<!doctype html>
<html lang="uk">
<head><meta charset="utf-8"><title>ОСББ «Калинова Балка, 34» – список співвласників</title></head>
<body>
<h1>Список співвласників</h1>
<p>Просимо перевірити дані до загальних зборів.</p>
<table>
<tr><th>Кв.</th><th>П.І.Б.</th><th>Дата народження</th><th>Адреса реєстрації</th></tr>
<tr><td>7</td><td>Гречкосій Олена Павлівна</td><td>24.11.1983</td><td>вул. Калинова Балка, 34, кв. 7</td></tr>
<tr><td>8</td><td>Журавчишин Остап Миколайович</td><td>24.01.1983</td><td>вул. Калинова Балка, буд. 34, кв. 8, Верболози</td></tr>
<tr><td>9</td><td>Журавель Остап Іванович</td><td>12.04.1983</td><td>вул. Млинарська, 50</td></tr>
</table>
<p>Голова правління: О. Гречкосій.</p>
</body></html>
=== ua | txt | family_name=c birth_date=c school=c
ВЕРБОЛОЗЬКИЙ ЛІЦЕЙ
Книга обліку виданих атестатів                           арк. 19

№    Прізвище, ім'я, по батькові          Народився(лась)     Одержав
118  Гречкосій Олена Павлівна             24 листопада 1983   підпис
119  Журавчишин Остап Миколайович         24 січня 1983 р.    підпис
120  Журавчишин Ярина                     2 травня 1984 р.    підпис
121  Непийвода Тарас Юрійович             30 січня 1983 р.    довір.
=== ua | html | name=x birth_date=x home_address=u family_name=x
<!doctype html>
<html lang="uk"><head><meta charset="utf-8"><title>Вітаємо іменинників</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Головна</a>
<a class="nav-1" href="#">Новини</a>
<a class="nav-2" href="#">Архів</a>
<a class="nav-3" href="#">Галерея</a>
<a class="nav-4" href="#">Контакти</a>
</div>
</header>

<h2>24 січня</h2>
<p>Остап Миколайчук, механізатор. Многая літа!</p>
<p>Ярина Журавель, кухарка дитсадка, вул. Калинова Балка, 34, с. Підлісне.</p>
<h2>25 січня</h2>
<p>Остап, онук пані Олени, якому виповнюється сім років.</p>
<p>Микола Чишинський</p>
<aside class="cookies" role="dialog">
<p>Приватність</p>
<button>OK</button>
</aside>
<footer>
<p>Мапа сайту · Доступність</p>
</footer>
</body></html>
=== ua | eml | email=c phone=c employer=c work_address=c
From: =?utf-8?b?0J7RgdGC0LDQvyDQltGD0YDQsNCy0YfQuNGI0LjQvQ==?= <ostap.zh@poshta.example>
To: olena@hrechka.example
Subject: =?utf-8?b?0J3QsNC60LvQsNC00L3QsA==?=
Content-Type: text/plain; charset=utf-8

Доброго дня, пані Олено!

Накладну підписав, машина виїде о сьомій. Водій – Тарас Непийвода.

З повагою
Остап Журавчишин, завскладу
ТОВ "Верболозький млин", вул. Млинарська 5, Верболози
тел. 010 417-58-26, факс 010 417-58-62
=== ua | json | name=c birth_date=c username=c
{"members":[{"full_name_en":"Olena Hrechkosii","dob":"1983-11-24","nick":"olenka83"},
{"full_name_en":"Ostap Zhuravchyshyn","dob":"1983-01-24","nick":"ostap_zhur"},
{"full_name_en":"Taras Nepyivoda","dob":"1983-01-30","nick":"taras_n"}]}
=== ua | html | phone=x vehicle=x username=x employer=x
<html lang="uk"><head><meta charset="utf-8"><title>Оголошення</title></head><body>
<a class="skip" href="#main">Перейти до вмісту</a>
<nav>
<ul>
<li><a href="/0">Головна</a></li>
<li><a href="/1">Новини</a></li>
<li><a href="/2">Архів</a></li>
<li><a href="/3">Галерея</a></li>
<li><a href="/4">Контакти</a></li>
</ul>
</nav>

<ul>
<li>Продам «Таврію», ZZ 4861 KX. Тел. 010 417 58 62</li>
<li>Рахунок UA380104175826000000000001</li>
<li>Борошно: млин у Вербці, питати Ярину. Телеграм @ostap_zhurav</li>
</ul>
<footer>
<ul>
<li><a href="/f0">Приватність</a></li>
<li><a href="/f1">Мапа сайту</a></li>
<li><a href="/f2">Доступність</a></li>
</ul>
<p>Роздруковано з сайту</p>
</footer>
</body></html>
=== ua | csv | vehicle=c name=p postcode=c
Дата;Водій;Держномер;Індекс призначення
02.03.2024;Непийвода Т.Ю.;ZZ4861KX;00571
03.03.2024;Журавчишин О.М.;ZZ4816KX;00517
04.03.2024;Гречкосій О.П.;;00517
=== ua | html | place=c home_address=p name=c
<html lang="uk"><head><meta charset="utf-8"><title>Графік вимкнень та чергувань</title></head><body>
<div id="top">
<a href="index.php?page=0">Головна</a> |
<a href="index.php?page=1">Новини</a> |
<a href="index.php?page=2">Архів</a> |
<a href="index.php?page=3">Галерея</a> |
<a href="index.php?page=4">Контакти</a> |
</div>
<hr>

<h1>Чергування рятувальників</h1>
<p>Верболозький басейн, субота: Остап Журавчишин; неділя: Тарас Непийвода.</p>
<h2>Вимкнення світла</h2>
<p>Верболози: вул. Калинова Балка, вул. Шкільна – з 9 до 12.</p>
<hr>
<div id="bottom">
<small>Приватність - Мапа сайту - Доступність</small><br>
<small>Роздруковано з сайту</small>
</div>
</body></html>
=== mx | html | name=c birth_date=c home_address=c
<!doctype html>
<html lang="es-MX">
<head><title>Comité vecinal Las Pozas – directorio</title></head>
<body>
<h1>Directorio de vecinos</h1>
<p>Favor de avisar cambios con la vocal de la manzana.</p>
<table>
<tr><th>Nombre</th><th>Fecha de nac.</th><th>Domicilio</th></tr>
<tr><td>Arreguín Tovar Citlali</td><td>12/08/1989</td><td>Jacarandas 291</td></tr>
<tr><td>Arreguínez Tovalín Citlali</td><td>08/12/1989</td><td>C. Jacarandas No. 219 Int. 4, Col. Las Pozas</td></tr>
<tr><td>Bustonera Pech Leocadio</td><td>18/12/1958</td><td>Trapiche 104</td></tr>
<tr><td>Xicoténcatl Ley Nayeli</td><td>05/05/2002</td><td>Jacarandas 21 Int. 9</td></tr>
</table>
<p>Vocal: Nayeli Xicoténcatl.</p>
</body></html>
=== mx | txt | name=c family_name=c birth_date=c
REGISTRO CIVIL DE SAN CIPRIÁN                        Libro 3, foja 88
ACTA DE NACIMIENTO NÚM. 1289

En San Ciprián, a los 20 días del mes de diciembre de 1989, ante mí
comparece Eusebio Arreguínez Luna y presenta viva a la niña

     CITLALI ARREGUÍNEZ TOVALÍN

que nació a las 4:10 horas del día ocho de diciembre de mil novecientos
ochenta y nueve.

Testigos: Leocadio Bustonera Pech, de 31 años, y Jacinta Ley, de 40.
=== mx | html | name=x birth_date=x home_address=u family_name=x
<!doctype html>
<html lang="es-MX"><head><title>Sociales de la semana</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Inicio</a>
<a class="nav-1" href="#">Noticias</a>
<a class="nav-2" href="#">Agenda</a>
<a class="nav-3" href="#">Galería</a>
<a class="nav-4" href="#">Contacto</a>
</div>
</header>

<h2>XV años</h2>
<p>Citlali Tovar Arreguín cumplió quince el 8 de diciembre. Padrinos: Eusebio Luna y Nayeli Ley.</p>
<h2>Condolencias</h2>
<p>Familia Arreguín, Jacarandas 219, Col. Centro, Tlacuilotepec. Q.E.P.D. don Eusebio, 1939.</p>
<aside class="cookies" role="dialog">
<p>Aviso legal</p>
<button>OK</button>
</aside>
<footer>
<p>Mapa web · Accesibilidad</p>
</footer>
</body></html>
=== mx | eml | email=c phone=c employer=c work_address=c
From: Citlali Arreguinez <citlali.at@correo.example>
To: Nayeli <nayeli@envases.example>
Subject: Etiquetas
Content-Type: text/plain; charset=utf-8

Hola Nayeli:

Van las etiquetas corregidas. Don Leocadio pasa por ellas el lunes.

Saludos
Citlali Arreguínez Tovalín
Agaves del Sotol, Avenida del Trapiche 1040, Centro, San Ciprián
Cel. 100 417 5826 · Of. 100 417 5862
=== mx | csv | birth_date=c vehicle=c school=c
FOLIO,NOMBRE,F_NAC,PLACA,ESCUELA
3317,NAYELI XICOTENCATL LEY,2002-05-05,ZZA-57-12,PREP. BENITO LIZARDI
3318,CITLALI ARREGUINEZ TOVALIN,1989-12-08,ZZA5217,PREPARATORIA BENITO LIZARDI
3319,LEOCADIO BUSTONERA PECH,1958-12-18,,
=== mx | html | work_address=x phone=x vehicle=x email=x
<html lang="es-MX"><head><title>Bolsa de trabajo</title></head><body>
<a class="skip" href="#main">Saltar al contenido</a>
<nav>
<ul>
<li><a href="/0">Inicio</a></li>
<li><a href="/1">Noticias</a></li>
<li><a href="/2">Agenda</a></li>
<li><a href="/3">Galería</a></li>
<li><a href="/4">Contacto</a></li>
</ul>
</nav>

<ul>
<li>Chofer. Presentarse en Av. del Trapiche 1400, Col. Centro, San Ciprián. Tel. 100 417 5862</li>
<li>Contadora. CV a citlali.at@correo.example.mx</li>
<li>Se vende camioneta placas ZZA-52-71. Guía 5210041758260.</li>
</ul>
<footer>
<ul>
<li><a href="/f0">Aviso legal</a></li>
<li><a href="/f1">Mapa web</a></li>
<li><a href="/f2">Accesibilidad</a></li>
</ul>
<p>Página impresa desde la web</p>
</footer>
</body></html>
=== mx | html | birth_date=p place=c username=c
<html lang="es-MX"><head><title>Liga de voleibol – jornada 8</title></head><body>
<div id="top">
<a href="index.php?page=0">Inicio</a> |
<a href="index.php?page=1">Noticias</a> |
<a href="index.php?page=2">Agenda</a> |
<a href="index.php?page=3">Galería</a> |
<a href="index.php?page=4">Contacto</a> |
</div>
<hr>

<h1>Jornada 8, Deportivo Las Pozas</h1>
<p>Capitanas: Citlali Arreguínez (@citla_arreg) y Nayeli Xicoténcatl.</p>
<p>Festejamos a las cumpleañeras: Jacinta, 1 de diciembre; Citlali Arreguínez, 8 de diciembre.</p>
<p>Árbitro: L. Bustonera.</p>
<hr>
<div id="bottom">
<small>Aviso legal - Mapa web - Accesibilidad</small><br>
<small>Página impresa desde la web</small>
</div>
</body></html>
=== sol | html | name=c
<html lang="es-MX"><head><title>Lista de asistencia</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Inicio</a>
<a class="nav-1" href="#">Noticias</a>
<a class="nav-2" href="#">Agenda</a>
<a class="nav-3" href="#">Galería</a>
<a class="nav-4" href="#">Contacto</a>
</div>
</header>
<table><tr><th>No.</th><th>Alumna</th><th>L</th><th>M</th></tr>
<tr><td>4</td><td>Campos, Sol</td><td>x</td><td>x</td></tr><tr><td>5</td><td>Pech, Ana</td><td>x</td><td></td></tr></table>
<aside class="cookies" role="dialog">
<p>Aviso legal</p>
<button>OK</button>
</aside>
<footer>
<p>Mapa web · Accesibilidad</p>
</footer>
</body></html>
=== sol | txt | name=x
CIRCULAR DE RIEGO
Con este sol, campos y huertas deben regarse de noche.
Horario de sol a sol. Campos al norte: lunes. Encargado: L. Bustonera.
=== gb | html | home_address=c name=c +postal_address=2 +phone=0
<!doctype html>
<html lang="en"><head><title>Planning application 24/00683/FUL - neighbours notified</title></head>
<body>
<h1>24/00683/FUL: single-storey extension to the rear of No. 16</h1>
<table class="summary">
<tr><th>Reference</th><td>24/00683/FUL</td></tr>
<tr><th>Received</th><td>Mon 11 Mar 2024</td></tr>
<tr><th>Case officer</th><td>D. Penberthy</td></tr>
<tr><th>Portal ref</th><td>PP-13077009</td></tr>
</table>
<h2>Neighbour letters</h2>
<ol>
<li>The Occupier, 12 Larkspur Mews, Penhallick, ZZ99 4TQ</li>
<li>Ms R Thistlecombe, 14 Larkspur Mews, Penhallick, ZZ99 4TQ</li>
<li>Mr G Abbotsleigh, 3 Ropery Lane, Penhallick, ZZ99 4AF</li>
</ol>
<h2>Comments</h2>
<blockquote>I have no objection provided the wall is shared. <footer>Rowena Thistlecombe</footer></blockquote>
<blockquote>Where will the skip go? <footer>G. Abbotsleigh</footer></blockquote>
</body></html>
=== gb | html | name=x home_address=u email=x +email=2 +phone=2
<!doctype html>
<html lang="en"><head><title>Penhallick Allotments: committee</title></head>
<body>
<h1>Who's who</h1>
<table>
<tr><th>Chair</th><td>Lionel Vosper</td><td>lionel@plots.example</td><td>01632 960204</td></tr>
<tr><th>Treasurer</th><td>Rowena Tuke</td><td>treasurer@plots.example</td><td>07700 900386</td></tr>
<tr><th>Lettings</th><td>vacant</td><td></td><td></td></tr>
</table>
<h2>Plots to let</h2>
<ul>
<li>Thistle bed, Combe Bottom, half plot</li>
<li>Plot 14, by the Larkspur Mews gate</li>
<li>Plot 82, Dunnock corner</li>
</ul>
<p>Rents are due on Lady Day. The water is off until the frosts are past.</p>
<p>Bonfires after dusk only, please; the hospital has complained again.</p>
</body></html>
=== gb | txt | birth_date=x name=c +birth_date=2
PENHALLICK LITTLE LEAGUE
Safeguarding register - volunteers

Name                     Date of birth     DBS no.        Seen by
Gordon Abbotsleigh       02/09/1957        001704110388   LV
Rowena Thistlecombe      (see HR file)     001710319810   LV
Dean Quiller             14/01/2003        pending        -

Training in resuscitation on 17/03 at the lido. Tea and a pasty provided.
Bring your own whistle. Dean is to learn the offside rule.

Kit list
   12 bibs, yellow
   12 bibs, green
    4 cones (two chewed)
    1 first-aid bag, checked 17/03/24
=== gb | json | past_address=c home_address=x birth_date=c
{"applicant":{"title":"Ms","surname":"Thistlecombe","forename":"Rowena","dateOfBirth":"1981-03-17T00:00:00.000Z"},
 "addressHistory":[
  {"from":"2018-06","to":null,"withheld":true},
  {"from":"2012-02","to":"2018-06","flat":"5","number":"82","street":"Dunnock Street","town":"Great Ottling","postcode":"ZZ99 2RB"}],
 "guarantor":{"surname":"Abbotsleigh","forename":"Gordon","dateOfBirth":"1957-09-02T00:00:00.000Z","address":"3 Ropery Lane"}}
=== gb | html | vehicle=c +vehicle=2 name=x
<html lang="en"><head><title>Classic and Vintage Run: start order</title></head><body>
<a class="skip" href="#main">Skip to main content</a>
<nav>
<ul>
<li><a href="/0">Home</a></li>
<li><a href="/1">About us</a></li>
<li><a href="/2">What's on</a></li>
<li><a href="/3">Gallery</a></li>
<li><a href="/4">Contact</a></li>
</ul>
</nav>

<h1>Start order</h1>
<table>
<tr><th>No.</th><th>Time</th><th>Registration</th><th>Car</th></tr>
<tr><td>1</td><td>9.00</td><td>ZZ02 MGB</td><td>Roadster, red</td></tr>
<tr><td>2</td><td>9.02</td><td>ZZ17&nbsp;RTC</td><td>Support estate</td></tr>
<tr><td>3</td><td>9.04</td><td>ZZ61 HEN</td><td>Saloon, two-tone</td></tr>
</table>
<p>Marshals: Jane Combe, Rowan Thistle. Lunch at the Ring o' Bells, and please thank the landlord.</p>
<footer>
<ul>
<li><a href="/f0">Accessibility</a></li>
<li><a href="/f1">Cookies</a></li>
<li><a href="/f2">Terms of use</a></li>
</ul>
<p>Site built by volunteers</p>
</footer>
</body></html>
=== gb | html | work_address=u employer=u birth_date=u
<html lang="en"><head><title>Company overview: Penn Oakhurst Ltd</title></head><body>
<div id="top">
<a href="index.php?page=0">Start</a> |
<a href="index.php?page=1">News</a> |
<a href="index.php?page=2">Archive</a> |
<a href="index.php?page=3">Search</a> |
<a href="index.php?page=4">Sign in</a> |
</div>
<hr>

<h1>PENN OAKHURST LTD</h1>
<dl><dt>Company number</dt><dd>17031981</dd>
<dt>Registered office</dt><dd>27 Ropery Lane, Saltwick, ZZ99 7DD</dd>
<dt>Incorporated on</dt><dd>17 March 1981</dd>
<dt>Nature of business</dt><dd>Wholesale of timber</dd></dl>
<h2>Officers</h2>
<p>OAKHURST, Tobias, director, born August 1966<br>PENN, Matilda, secretary</p>
<hr>
<div id="bottom">
<small>Help - Privacy notice - Report a problem</small><br>
<small>Page printed from the web edition</small>
</div>
</body></html>
=== gb | html | birth_date=p name=c work_address=c employer=c
<html lang="en"><head><title>Company officers: Oakhurst &amp; Penn Joinery Limited</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Home</a>
<a class="nav-1" href="#">About us</a>
<a class="nav-2" href="#">What's on</a>
<a class="nav-3" href="#">Gallery</a>
<a class="nav-4" href="#">Contact</a>
</div>
</header>

<h1>OAKHURST &amp; PENN JOINERY LIMITED</h1>
<p>Registered office: 27 Ropery Lane, Penhallick, ZZ99 4AF</p>
<ul>
<li><h2>PENN, Edward</h2><p>Director. Date of birth: May 1970. Appointed 1 April 2003</p></li>
<li><h2>THISTLECOMBE, Rowena Jane</h2><p>Director. Date of birth: March 1981. Appointed 6 April 2019</p></li>
<li><h2>OAKHURST, Winifred</h2><p>Secretary. Resigned 31 December 2011</p></li>
</ul>
<aside class="cookies" role="dialog">
<p>Accessibility</p>
<button>OK</button>
</aside>
<footer>
<p>Cookies · Terms of use</p>
</footer>
</body></html>
=== gb | html | birth_date=c name=c
<html lang="en"><head><title>Social notes, Penhallick Gazette</title></head><body>
<a class="skip" href="#main">Menu</a>
<nav>
<ul>
<li><a href="/0">Start</a></li>
<li><a href="/1">News</a></li>
<li><a href="/2">Archive</a></li>
<li><a href="/3">Search</a></li>
<li><a href="/4">Sign in</a></li>
</ul>
</nav>

<p>Mr and Mrs Tuke are back from Madeira.</p>
<p>Rowena Thistlecombe celebrated her 40th birthday on 17 March 2021 with a socially distanced bonfire; forty lanterns were
lit along the mews.</p>
<p>Lionel Vosper's marrow weighed in at 31 lb. He is 77.</p>
<footer>
<ul>
<li><a href="/f0">Help</a></li>
<li><a href="/f1">Privacy notice</a></li>
<li><a href="/f2">Report a problem</a></li>
</ul>
<p>Page printed from the web edition</p>
</footer>
</body></html>
=== us | html | home_address=c name=c +postal_address=1 +phone=1
<!doctype html>
<html lang="en-US"><head><title>Lost &amp; found pets - Mesa Quemada</title></head>
<body>
<h1>Lost &amp; found</h1>
<article>
<h2>FOUND: tan shepherd mix</h2>
<p>Wandering by the foundry. No chip. Call Luz, (505) 555-0119.</p>
</article>
<article>
<h2>LOST: gray tabby "Biscuit"</h2>
<p>Slipped out of 418 Saltbrush Ave., Apt. 9. Answers to snacks. Please knock, day or night. N. Drummelow</p>
<p class="tag">Tag reads: BISCUIT - NATHANIEL DRUMMELOW</p>
</article>
<article>
<h2>LOST: cockatiel</h2>
<p>Last seen at 31 Ocotillo Way, Mesa Quemada, NM 00274. Whistles the anthem.</p>
</article>
</body></html>
=== us | html | home_address=x past_address=x postcode=x name=x
<!doctype html>
<html lang="en-US"><head><title>Recent sales near you</title></head>
<body>
<h1>Recently sold</h1>
<ul class="grid">
<li data-zip="00247">4180 Saltbrush Ct, Sand Springs - $274,000</li>
<li data-zip="00391">2270 E Kestrel Ln, Tolliver Falls - $398,000</li>
<li data-zip="00291">418 Sagebrush Ave, Mesa Quemada - $90,274</li>
<li data-zip="00391">220 Kestrel Loop, Bend - $310,500</li>
</ul>
<p>Listing agent Owen Nathanson. Broker ID 100274.</p>
</body></html>
=== us | eml | email=c name=c phone=c +email=3
Delivered-To: list@rockrescue.example
From: Kiki Ferrante <kiki@rockrescue.example>
Subject: Call-out tree, updated
Date: Thu, 9 Jan 2025 20:15:00 -0700
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<ol>
<li>Kiki, 505.555.0133</li>
<li>Nate Drummelow, 505.555.0147, nate AT drummelow DOT example</li>
<li>Theo M., theo@rockrescue.example, no cell</li>
</ol>
<p>If you cannot reach the next person within ten minutes, skip.</p>
=== us | txt | birth_date=c name=c school=c family_name=c
TOLLIVER FALLS UNIFIED SCHOOL DISTRICT
CUMULATIVE RECORD                                              PAGE 1

STUDENT     Drummelow, Nathaniel Owen         SEX  M
BIRTH DATE  11-05-90        BIRTHPLACE  Coos County
PARENT      Josephine Drummelow (mother)
EMERGENCY   Ida Marchbank (neighbor)

SCHOOL                          ENTERED     LEFT        GRADE
Kestrel Elementary              09-03-96    06-14-02    K-6
Tolliver Falls Middle           09-04-02    06-11-04    7-8
Tolliver Falls High             09-07-04    06-13-08    9-12

REMARKS     Excused 11-05-07, orthodontist.
=== us | html | employer=c name=x place=u website=x
<html lang="en-US"><head><title>Local business briefs</title></head><body>
<div id="top">
<a href="index.php?page=0">Home</a> |
<a href="index.php?page=1">About us</a> |
<a href="index.php?page=2">What's on</a> |
<a href="index.php?page=3">Gallery</a> |
<a href="index.php?page=4">Contact</a> |
</div>
<hr>

<p>PINYON RIDGE SURVEYING INC won the county corner contract. President Luz Almanza-Reid said field work starts in May.</p>
<p>A second climbing gym, at Saltbrush and Main, is planned.</p>
<p>Nathaniel's Deli is closing after 30 years. "Drum, mellow jazz and pastrami," says Owen, the owner.</p>
<p>See also https://drummelow.example.net/jobs for a sewing machine dealer in Ohio.</p>
<hr>
<div id="bottom">
<small>Accessibility - Cookies - Terms of use</small><br>
<small>Site built by volunteers</small>
</div>
</body></html>
=== us | json | birth_date=u name=p username=c
{"leaderboard":[
{"rank":1,"user":"kikif","display":"Kiki F.","joined":"1995-02-12"},
{"rank":2,"user":"ndrummelow505","display":"N. Drummelow","joined":"2019-04-02"},
{"rank":3,"user":"trail_ghost","display":"Ghost","joined":"1990-11-05"}],
"generated":1731024000}
=== us | html | birth_date=p name=c +birth_date=0
<html lang="en-US"><head><title>This Day in Our Shop</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Start</a>
<a class="nav-1" href="#">News</a>
<a class="nav-2" href="#">Archive</a>
<a class="nav-3" href="#">Search</a>
<a class="nav-4" href="#">Sign in</a>
</div>
</header>

<h1>Break room board: November</h1>
<table><tr><th>Day</th><th>What</th></tr>
<tr><td>Nov 2</td><td>Gil's 10 years with us</td></tr>
<tr><td>Nov 5</td><td>Happy birthday Nathaniel Drummelow!</td></tr>
<tr><td>Nov 28</td><td>Closed</td></tr></table>
<p>Potluck sign-up is on the fridge. No more tuna.</p>
<aside class="cookies" role="dialog">
<p>Help</p>
<button>OK</button>
</aside>
<footer>
<p>Privacy notice · Report a problem</p>
</footer>
</body></html>
=== ie | html | work_address=c employer=c name=c +phone=2
<!doctype html>
<html lang="en"><head><title>Foreshore licence FS-00917: public notice</title></head>
<body>
<h1>Notice of application for a foreshore licence</h1>
<p>Haskin Seaweed, of 2 Pier Road, Ballyhaskin, Co. Sligo, gives notice of its intention to harvest knotted wrack by hand.</p>
<p>The application may be read at the Garda station between ten and four.</p>
<dl>
<dt>For the applicant</dt><dd>Aoibheann N&#237; Scarl&#243;ga, harvest manager</dd>
<dt>Engineer</dt><dd>Dermot Quillinan, 020 912 0458</dd>
<dt>Objections</dt><dd>The Secretary, Marine Section, 020 910 0071</dd>
</dl>
<p>Dated this second day of December.</p>
</body></html>
=== ie | html | home_address=x work_address=x postcode=x past_address=u
<!doctype html>
<html lang="en"><head><title>Property price register: extract</title></head>
<body>
<table>
<tr><th>Date</th><th>Address</th><th>Eircode</th><th>Price</th></tr>
<tr><td>02/12/2022</td><td>19 Rathbrack Terrace, Ballyhaskin, Sligo</td><td>F91 ZZ72</td><td>€176,000</td></tr>
<tr><td>09/12/2022</td><td>22 Pier Road, Ballyhaskin, Sligo</td><td>F91 ZZ06</td><td>€212,000</td></tr>
<tr><td>15/12/2022</td><td>41 Dromleigh Avenue, Mallowhill, Limerick</td><td></td><td>€241,000</td></tr>
</table>
<p>The register is not a price index.</p>
</body></html>
=== ie | txt | birth_date=c name=c family_name=c school=c
AN FOLÚNTAS ÓIGE - FOIRM IARRATAIS

Ainm:              Aoibheann Ní Scarlóga
Dáta breithe:      2 Nollaig 1976
Scoil:             Meánscoil Bhaile Haiscín
Athair:            Tadhg Ó Scarlóga
Máthair:           Bríd, as Carraig Dhoinn

Moltóir:           Caitríona Uí Bhranlaigh (r. 28 Feabhra 1968)
=== ie | html | name=p birth_date=u family_name=p # initials only; the date is the day of a match
<html lang="en"><head><title>Handball county finals, roll of honour</title></head><body>
<a class="skip" href="#main">Skip to main content</a>
<nav>
<ul>
<li><a href="/0">Home</a></li>
<li><a href="/1">About us</a></li>
<li><a href="/2">What's on</a></li>
<li><a href="/3">Gallery</a></li>
<li><a href="/4">Contact</a></li>
</ul>
</nav>

<ul><li>1994: P. Mac Goilbín</li><li>1995: T. Ó Scarlóga</li><li>1996: A. Ní Scarlóga</li></ul>
<p>The alley was opened by the bishop on 2 December 1976.</p>
<footer>
<ul>
<li><a href="/f0">Accessibility</a></li>
<li><a href="/f1">Cookies</a></li>
<li><a href="/f2">Terms of use</a></li>
</ul>
<p>Site built by volunteers</p>
</footer>
</body></html>
=== de | html | name=c work_address=c employer=c +phone=2 +email=1
<!doctype html>
<html lang="de"><head><title>Ansprechpartner – Feinblech</title></head>
<body>
<h1>Ihre Ansprechpartner</h1>
<section><h2>Vertrieb</h2>
<p>Malte Windisch-Rau<br>Telefon 069 90009-371<br>vertrieb@feinblech-om.example</p></section>
<section><h2>Labor</h2>
<p>Dipl.-Ing. (FH) Ulrike Freudenhöfer<br>erreichbar über die Zentrale</p></section>
<section><h2>Versand</h2>
<p>Tim Kolbenschlag<br>Telefon 069 90009-372</p></section>
<p>Obermoosheimer Feinblech, Gerberstieg&nbsp;11, 00583&nbsp;Obermoosheim. Anfahrt: A 26, Ausfahrt 11.</p>
</body></html>
=== de | txt | name=c birth_date=c home_address=c family_name=x
TURNIERMELDUNG BEZIRKSKEGELN                      Blatt 1 von 1

Verein:  Alle Neune Obermoosheim     Mannschaft: Damen II

  Pass-Nr.   Name, Vorname            Geb.-Dat.   Straße
  11268      Altwasser, Regine        03.01.68    Am Anger 4
  11269      Freudenhöfer, Ulrike     21.08.68    Hirschkäferallee 26,
                                                  00583 Obermoosheim
  11270      Spätling, Jutta          12.08.86    Am Anger 7

Betreuer: Bernd Wolff
Startgeld bezahlt: ja
=== de | html | name=x former_name=x birth_date=u website=x
<!doctype html>
<html lang="de"><head><title>Genealogie-Forum: Krählich aus Wassow</title></head>
<body>
<div id="top">
<a href="index.php?page=0">Startseite</a> |
<a href="index.php?page=1">Aktuelles</a> |
<a href="index.php?page=2">Termine</a> |
<a href="index.php?page=3">Galerie</a> |
<a href="index.php?page=4">Kontakt</a> |
</div>
<hr>

<p>Suche Ulrike Krählinger, *21.08.1868 in Groß Wassow, + 1944.</p>
<p>Ihr Bruder Ulrich Krälitz zog nach Moosheim und eröffnete dort den Gasthof „Freuden-Höfer“.</p>
<p>Quelle: Kirchenbuch, Abschrift vom 21.08.1968.</p>
<p>Antworten bitte an die Redaktion; siehe auch www.freudenhoefer.example.net.</p>
<hr>
<div id="bottom">
<small>Datenschutz - Barrierefreiheit - Sitemap</small><br>
<small>Erstellt mit Vereinssoftware</small>
</div>
</body></html>
=== pl | html | name=c work_address=c birth_date=u
<!doctype html>
<html lang="pl"><head><title>KRS – odpis aktualny</title></head>
<body>
<h1>Odpis aktualny z rejestru przedsiębiorców</h1>
<table>
<tr><th>Firma</th><td>TARTAK MOKRADŁÓW SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ</td></tr>
<tr><th>Siedziba</th><td>pl. Zgody nr 3, 00-964 Mokradłów</td></tr>
<tr><th>Data wpisu</th><td>09.10.1987</td></tr>
<tr><th>Prokurent</th><td>DĄBROŻYŃSKI WAWRZYNIEC</td></tr>
<tr><th>Prezes zarządu</th><td>GRZYBOWIEC RENATA</td></tr>
</table>
</body></html>
=== pl | html | home_address=x work_address=x family_name=x name=x
<!doctype html>
<html lang="pl"><head><title>Nekrologi</title></head>
<body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Strona główna</a>
<a class="nav-1" href="#">Aktualności</a>
<a class="nav-2" href="#">Galeria</a>
<a class="nav-3" href="#">Do pobrania</a>
<a class="nav-4" href="#">Kontakt</a>
</div>
</header>

<p>Ś.P. Halina Dąbrowska z d. Żyńska, lat 87, zam. ul. Jarzębinowa 14, Mokradłów.</p>
<p>Ś.P. Wawrzyniec Dąbrożycki, leśnik, odznaczony w 1987 r.</p>
<p>Msza św. w kaplicy przy pl. Zgody 13, Mokradłów.</p>
<aside class="cookies" role="dialog">
<p>Polityka prywatności</p>
<button>OK</button>
</aside>
<footer>
<p>Deklaracja dostępności · Mapa strony</p>
</footer>
</body></html>
=== pl | txt | home_address=c name=c birth_date=c
Protokół zdawczo-odbiorczy lokalu nr 7

Najemca:    Dąbrożyński Wawrzyniec
            data ur.: 9.10.1987 r.
Lokal:      Mokradłów, Jarzębinowa 41 m 7
Wynajmujący: Fikuśnik Marek, data ur.: 30.1.1988 r.

Licznik wody:   00964,306
Licznik prądu:  99930,671
Klucze:         3 szt.
Uwagi:          rysa na parapecie
=== fr | html | name=c home_address=c +phone=1 +email=1
<!doctype html>
<html lang="fr"><head><title>Conseil syndical – compte rendu</title></head>
<body>
<h1>Copropriété du 17 ter, rue des Tilleuls-Noirs, à Montrésac-le-Vieux</h1>
<p>Présents : Mmes Ferrandoux (Anne-Sophie) et Galy, M. Pontillac.</p>
<p>Excusé : M. Tréguin.</p>
<ol>
<li>Ravalement : deux devis reçus.</li>
<li>Ascenseur : en panne depuis le 12 avril, l'entreprise viendra.</li>
<li>Vélos : le local ferme à clé.</li>
</ol>
<p>Le syndic : cabinet Ormeau, 06 39 98 40 40, ormeau@syndic.example</p>
</body></html>
=== fr | txt | birth_date=c name=c school=c
FICHE DE RENSEIGNEMENTS - ASSOCIATION DES ANCIENS

Civilité            Mme
Nom d'usage         Ferrandoux
Prénom              Anne-Sophie
Né(e) le            12 / 04 / 94       à  Aubercy
Établissement       Lycée Hortense-Galy, terminale L, 2012
Profession          imprimeuse

Parrain : R. Pontillac (promotion 2010)
Cotisation réglée le 04/12/2023 par chèque.
=== in | txt | name=c home_address=c birth_date=c +phone=0
FORM 7 - APPLICATION FOR TRANSFER OF ELECTRICITY CONNECTION

1. Consumer no.           100005821400
2. Present consumer       Dinkar Belsare (expired)
3. New consumer           Ms. Ishwarya Tandelkar
4. DOB                    26/7/98
5. Premises               C-302 (3rd floor), No. 7, Neemwadi Lane,
                          Shantigaon, Rampuri
6. Sanctioned load        4 kW
7. Witness                Omprakash Belsare, b. 4/5/98

Enclosures: sale deed, death certificate, two photographs.
=== in | html | birth_date=u name=x family_name=x school=x
<!doctype html>
<html lang="en-IN"><head><title>Rampuri Municipal School: toppers</title></head>
<body>
<h1>Our toppers</h1>
<ul>
<li>Raghav, 98.2 per cent</li>
<li>Ishwarya Qadrewala, 97.4 per cent (DOB 26-07-1998 as per records)</li>
<li>Master Tandel Karuna, 96 per cent</li>
</ul>
<p>The new block was opened on 26 July 1998 by Vidya Belsare, then Mandir trustee.</p>
</body></html>
=== es | html | name=c birth_date=c employer=c +phone=0
<!doctype html>
<html lang="es"><head><title>Candidaturas proclamadas</title></head>
<body>
<h1>Elecciones sindicales en Cerámicas Valdeluenga</h1>
<h2>Candidatura 1</h2>
<ol>
<li>Zamarriego Ruz, Lorena. F. nac.: 22-2-95</li>
<li>Olivaldes Quintarrubio, María Inés. F. nac.: 30-5-72</li>
</ol>
<h2>Candidatura 2</h2>
<ol>
<li>Pastrón Villegada, Eutimio. F. nac.: 30-11-48</li>
</ol>
<p>Acta n.º 500.412.873</p>
</body></html>
=== hu | html | work_address=x home_address=x phone=u employer=u
<!doctype html>
<html lang="hu"><head><title>Közműépítési tájékoztató</title></head>
<body>
<a class="skip" href="#main">Ugrás a tartalomra</a>
<nav>
<ul>
<li><a href="/0">Kezdőlap</a></li>
<li><a href="/1">Hírek</a></li>
<li><a href="/2">Képek</a></li>
<li><a href="/3">Letöltések</a></li>
<li><a href="/4">Kapcsolat</a></li>
</ul>
</nav>

<ul>
<li>Kiskondás, Malom tér 14. és 40. – vízóracsere</li>
<li>Kiskondás, Bodzavirág utca 123. – új bekötés</li>
<li>Pékségek és boltok Kondás környékén: nyitva</li>
</ul>
<p>Ügyelet: 06 10 415 5872. Ügyszám: 10/4155827-3/2024.</p>
<footer>
<ul>
<li><a href="/f0">Adatvédelem</a></li>
<li><a href="/f1">Oldaltérkép</a></li>
<li><a href="/f2">Akadálymentesítés</a></li>
</ul>
<p>Nyomtatott változat</p>
</footer>
</body></html>
=== hu | txt | name=c birth_date=c home_address=c
BÉRLETI SZERZŐDÉS (kivonat)

Bérbeadó:   Vadkerty-Nagy Ödön, szül.: Győr, 1950. 12. 24.
Bérlő:      Szentkövy Borbála, szül.: Felsőárpás, 1985. 02. 14.
            lakik: 0473 Kiskondás, Bodzavirág utca 23. sz.
Tárgy:      garázs, 18 m2
Díj:        14 000 Ft/hó, 2. napjáig
Tanú:       Mocsári Tünde
=== no | html | name=c employer=c work_address=c birth_date=x
<!doctype html>
<html lang="nb"><head><title>Nøkkelopplysninger – Fjærvågen Sjømat AS</title></head>
<body>
<h1>Fjærvågen Sjømat AS</h1>
<dl>
<dt>Organisasjonsnummer</dt><dd>280 619 790</dd>
<dt>Forretningsadresse</dt><dd>Torvgata 2, 9997 FJÆRVÅGEN</dd>
<dt>Stiftet</dt><dd>28.06.2004</dd>
<dt>Daglig leder</dt><dd>Ragnhild Tveitnes-Aas (f. 1984)</dd>
<dt>Styremedlem</dt><dd>Skåreflått Torbjørn</dd>
</dl>
</body></html>
=== tr | html | home_address=x work_address=x name=p birth_date=u
<!doctype html>
<html lang="tr"><head><title>Kargo şubesi – teslim edilemeyenler</title></head>
<body>
<div id="top">
<a href="index.php?page=0">Ana sayfa</a> |
<a href="index.php?page=1">Haberler</a> |
<a href="index.php?page=2">Arşiv</a> |
<a href="index.php?page=3">Galeri</a> |
<a href="index.php?page=4">İletişim</a> |
</div>
<hr>

<table>
<tr><th>Tarih</th><th>Alıcı</th><th>Adres</th></tr>
<tr><td>18.09.1992</td><td>M. Su</td><td>Değirmen Cad. No: 46, Gölören</td></tr>
<tr><td>arşiv</td><td>G. Çınardağlı</td><td>adres yok</td></tr>
<tr><td>arşiv</td><td>N. Taş</td><td>Ihlamurlu Sok. No: 21/5, Gölören</td></tr>
</table>
<hr>
<div id="bottom">
<small>Gizlilik - Site haritası - Erişilebilirlik</small><br>
<small>Web sayfasından yazdırıldı</small>
</div>
</body></html>
=== ua | txt | name=c birth_date=c work_address=c # the name in the accusative, as an order writes it
НАКАЗ № 24/01 про прийняття на роботу

Прийняти з 1 лютого:
  1. Журавчишина Остапа Миколайовича, 24.01.1983 р. н.,
     завідувачем складу (вул. Млинарська, 5, м. Верболози);
  2. Непийводу Тараса Юрійовича, 30.01.1983 р. н., водієм.

Директор                                  О. П. Гречкосій
=== mx | html | home_address=x work_address=u name=x birth_date=u
<!doctype html>
<html lang="es-MX"><head><title>Edictos</title></head>
<body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Inicio</a>
<a class="nav-1" href="#">Noticias</a>
<a class="nav-2" href="#">Agenda</a>
<a class="nav-3" href="#">Galería</a>
<a class="nav-4" href="#">Contacto</a>
</div>
</header>

<p>Juzgado Segundo. Citlali Luna Tovar, nacida el 8 de diciembre de 1989, con último domicilio en Jacarandas 291, Col. Las Pozas,
San Ciprián.</p>
<p>Juzgado Tercero. A quien tenga derecho sobre el predio de Av. del Trapiche 1040, Col. Centro, Papalotla.</p>
<p>Rúbrica: Lic. Arregui, Tovalina.</p>
<aside class="cookies" role="dialog">
<p>Aviso legal</p>
<button>OK</button>
</aside>
<footer>
<p>Mapa web · Accesibilidad</p>
</footer>
</body></html>
=== mx | vcf | name=c work_address=c birth_date=c employer=c
BEGIN:VCARD
VERSION:3.0
N:Arreguínez Tovalín;Citlali;;Ing.;
ORG:Agaves del Sotol\, S.A. de C.V.
ADR;TYPE=WORK:;Col. Centro;Av. del Trapiche 1040;San Ciprián;Ver.;00871;México
BDAY:1989-12-08
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Ley;Nayeli;;;
BDAY:2002-05-05
END:VCARD
=== gb | html | place=u +coordinates=2 name=x
<html lang="en"><head><title>Club rides: meeting points</title></head><body>
<a class="skip" href="#main">Skip to main content</a>
<nav>
<ul>
<li><a href="/0">Home</a></li>
<li><a href="/1">About us</a></li>
<li><a href="/2">What's on</a></li>
<li><a href="/3">Gallery</a></li>
<li><a href="/4">Contact</a></li>
</ul>
</nav>

<h1>Meeting points</h1>
<ul>
<li>Car park by the bowls club, Penhallick. 50.41327, -5.08842</li>
<li>Great Ottling station forecourt. 50.39911, -5.10236</li>
</ul>
<p>Leaders: Jo Tuke, Jane Hallick. Lights after four o'clock.</p>
<footer>
<ul>
<li><a href="/f0">Accessibility</a></li>
<li><a href="/f1">Cookies</a></li>
<li><a href="/f2">Terms of use</a></li>
</ul>
<p>Site built by volunteers</p>
</footer>
</body></html>
=== us | csv | birth_date=c name=c +birth_date=2 +phone=2
name,date_of_birth,contact_phone,shirt
Kiki Ferrante,1995-02-12,505-555-0133,S
Nathaniel Drummelow,1990-11-05,,M
Theo Marchbank,1991-08-08,505-555-0188,L
=== de | csv | name=c birth_date=c +birth_date=1 +phone=1
Nachname;Vorname;Geburtsdatum;Telefon
Freudenhöfer;Ulrike;21.08.1968;
Windisch-Rau;Malte;30.03.1999;069 90009371
=== gb | html | username=x alias=x +email=1
<html lang="en"><head><title>Raku night: sign-up</title></head><body>
<div id="top">
<a href="index.php?page=0">Start</a> |
<a href="index.php?page=1">News</a> |
<a href="index.php?page=2">Archive</a> |
<a href="index.php?page=3">Search</a> |
<a href="index.php?page=4">Sign in</a> |
</div>
<hr>

<table><tr><th>Slot</th><th>Who</th><th>Handle</th></tr>
<tr><td>6pm</td><td>Saul Pettigo</td><td>saul_p</td></tr>
<tr><td>7pm</td><td>Wren Hexham</td><td>wrenhex_kiln2</td></tr>
<tr><td>8pm</td><td>Dinah R.</td><td>dinahfelt</td></tr></table>
<p>Clay at cost. Questions to raku@maltings.example, not to the kiln shed.</p>
<hr>
<div id="bottom">
<small>Help - Privacy notice - Report a problem</small><br>
<small>Page printed from the web edition</small>
</div>
</body></html>
=== gb | mht | past_address=u birth_date=c name=c # number and street without the town or the flat
From: <Saved by browser>
Subject: Electoral roll search
MIME-Version: 1.0
Content-Type: multipart/related; boundary="----=_Q7"; type="text/html"

------=_Q7
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable
Content-Location: https://roll.example/search?q=thistlecombe

<html><body><h1>2 people found</h1>
<p>THISTLECOMBE Rowena J, DOB 17 Mar 1981, was at 82 Dunnock St (2012-18)</p>
<p>THISTLEWOOD Roland, DOB 3 Mar 1918, was at 8 Dunnock Close (=C2=A31 to view)</p>
</body></html>

------=_Q7--
=== us | html | birth_date=u # the other order, which no American form would mean
<html lang="en-US"><head><title>Foreign rider waiver</title></head><body>
<header class="site">
<button aria-expanded="false">☰</button>
<div class="drawer" hidden>
<a class="nav-0" href="#">Home</a>
<a class="nav-1" href="#">About us</a>
<a class="nav-2" href="#">What's on</a>
<a class="nav-3" href="#">Gallery</a>
<a class="nav-4" href="#">Contact</a>
</div>
</header>

<table><tr><th>Rider</th><th>Date of birth (month/day/year)</th></tr>
<tr><td>Alma Sorensdotter</td><td>05/11/1990</td></tr><tr><td>Theo Marchbank</td><td>08/08/1991</td></tr></table>
<aside class="cookies" role="dialog">
<p>Accessibility</p>
<button>OK</button>
</aside>
<footer>
<p>Cookies · Terms of use</p>
</footer>
</body></html>
=== gb | html | former_name=c past_address=x place=c +phone=3
<!doctype html>
<html lang="en">
<head>
<title>The Penhallick Packet, no. 88</title>
<meta property="og:title" content="The Penhallick Packet, no. 88">
<meta property="og:description" content="Bowls, bins and the big freeze">
</head>
<body>
<header><h1>The Penhallick Packet</h1><p>Pushed through every door, and some windows</p></header>
<nav><a href="#bins">Bins</a> <a href="#bowls">Bowls</a> <a href="#letters">Letters</a> <a href="#ads">Small ads</a></nav>
<section id="bins">
<h2>Bins</h2>
<p>Green bins: alternate Tuesdays. Brown bins: ask Lionel Vosper, who has given up.</p>
<p>Missed collections: 01632 960270.</p>
</section>
<section id="bowls">
<h2>Bowls</h2>
<p>Penhallick Bowls Club beat Saltwick by eleven shots. Betty Ainge's last wood will be talked of for years.</p>
<table>
<tr><th>Rink</th><th>Skip</th><th>For</th><th>Against</th></tr>
<tr><td>1</td><td>Betty Ainge</td><td>24</td><td>9</td></tr>
<tr><td>2</td><td>Gordon Abbotsleigh</td><td>15</td><td>19</td></tr>
</table>
</section>
<section id="letters">
<h2>Letters</h2>
<article>
<p>Sir, Can any reader tell me what became of Rowena Gallimoor, who painted the bandstand in 1998? I have her brush.</p>
<p class="sig">Dean Quiller, Chapel Bank</p>
</article>
<article>
<p>Sir, The owl is not a nuisance.</p>
<p class="sig">Name and address supplied</p>
</article>
</section>
<section id="ads">
<h2>Small ads</h2>
<ul>
<li>Pram, navy, one careful baby. 01632 960118.</li>
<li>Room to let, 82 Dunnock Court, Saltwick, suit nurse. 01632 960733.</li>
<li>Free to collector: gravel.</li>
</ul>
</section>
<footer>Printed on the parish duplicator. Copy to the shop by noon on Friday.</footer>
</body></html>
=== us | eml | birth_date=c family_name=c past_address=c
From: Ida Marchbank <ida@fallsreunion.example>
To: reunion-2024@fallsreunion.example
Subject: Reunion digest, vol. 3, issue 9
Date: Sun, 11 Aug 2024 18:00:07 -0700
Content-Type: text/plain; charset=utf-8

In this issue
  1. Potluck list (Ida)
  2. Who was who: the 2002 sixth grade program (Gil)
  3. Found in a drawer (Ida)

----------------------------------------------------------------------
1. Potluck list

   Salads       Ida, Carol O.
   Brisket      Theo
   Ice          nobody yet, and it is going to be 95 out

----------------------------------------------------------------------
2. Who was who

Typed from the back of the program, spelling as printed:

   Carrie Ostrander      b. 3/19/90    Star of the Sea
   Theo Marchbank        b. 8/8/91     A Pirate
   Nathan'l Drummelow    b. 11/5/90    Second Tree
   Gil Torgesson Jr.     b. 1/2/91     The Moon

----------------------------------------------------------------------
3. Found in a drawer

An envelope, never mailed, to Mrs. Josephine Drummelow, 2207 E. Kestrel
Lane, Tolliver Falls, with a 32 cent stamp. Mom must have forgotten. If
Josephine reads this: you are invited to a shower in 1996.

----------------------------------------------------------------------
To leave the list write to reunion-2024-off@fallsreunion.example
=== de | html | former_name=c birth_date=x family_name=c place=u
<!doctype html>
<html lang="de">
<head><title>Chronik des Kegelvereins „Alle Neune“ 1950–2020</title></head>
<body>
<h1>Aus unserer Chronik</h1>
<h2>Die Anfänge</h2>
<p>Gegründet wurde der Verein am 21. August 1950 im Gasthof „Zur Post“, zwölf Männer und ein Hund.</p>
<h2>Die Vorsitzenden</h2>
<ul>
<li>1950–1966 Wilhelm Brackwedel</li>
<li>1966–1989 Horst Brackwedel</li>
<li>1989–2004 Bernd Freudenhöfer</li>
<li>seit 2004 Jutta Spätling</li>
</ul>
<h2>Vereinsmeisterinnen</h2>
<table>
<tr><th>Jahr</th><th>Damen</th><th>Holz</th></tr>
<tr><td>1988</td><td>Regine Altwasser</td><td>402</td></tr>
<tr><td>1990</td><td>Krälich, Ulrike</td><td>411</td></tr>
<tr><td>1991</td><td>Krälich, Ulrike</td><td>398</td></tr>
<tr><td>1992</td><td>Ilse Brackwedel</td><td>405</td></tr>
</table>
<h2>Die Bahn</h2>
<p>Zum Jubiläum wurde 2010 die Bahn in Obermoosheim, auf der wir kegeln, neu belegt.</p>
<p>Geschichten, Fotos und Urkunden nimmt der Schriftführer gern entgegen.</p>
<p>Stand dieser Seite: 21.08.2020</p>
</body></html>
=== fr | html | former_name=c past_address=c birth_date=u family_name=x
<!doctype html>
<html lang="fr">
<head><title>Bulletin municipal d'Aubercy – état civil et souvenirs</title></head>
<body>
<h1>Bulletin municipal d'Aubercy</h1>
<h2>État civil 2012</h2>
<dl>
<dt>Naissances</dt><dd>Loïc Pontillac, Inès Galy</dd>
<dt>Mariages</dt><dd>Sophie Aubert et Loïc Ferrand</dd>
<dt>Décès</dt><dd>Jean Tréguin, ancien facteur</dd>
</dl>
<h2>Bacheliers de la commune</h2>
<p>Le maire a reçu, au 4, impasse du Lavoir-Vert, la famille d'Anne-Sophie Tr&eacute;guillard, mention bien,
et, route Haute, celle de Rémi Pontillac, mention passable et grand sourire.</p>
<h2>Il y a vingt ans</h2>
<p>Le pont fut rendu à la circulation le 12 avril 1994, sous la pluie.</p>
<h2>Divers</h2>
<ul>
<li>Ramassage du verre : premier lundi du mois.</li>
<li>La mairie ferme le 24 décembre à midi.</li>
<li>Le puits n'est pas potable.</li>
</ul>
<p>Directeur de la publication : le maire.</p>
</body></html>
=== gb | html | alias=c website=c name=x +email=1
<!doctype html>
<html lang="en">
<head><title>Spring craft fair: stall plan</title></head>
<body>
<h1>Stall plan</h1>
<p>Set up from seven. No vans in the yard after eight. Cash float from the caretaker.</p>
<table>
<thead><tr><th>Pitch</th><th>Stall</th><th>Sells</th><th>Site</th></tr></thead>
<tbody>
<tr><td>A1</td><td>Saul Pettigo</td><td>lettering</td><td></td></tr>
<tr><td>A2</td><td>WREN HEXLEY</td><td>stoneware</td><td>thistlecombe.example/garden</td></tr>
<tr><td>A3</td><td>Dinah Ropery</td><td>felt</td><td>felt.example/dinah</td></tr>
<tr><td>B1</td><td>Jane's Jams</td><td>jam</td><td></td></tr>
<tr><td>B2</td><td>Hexley Primary PTA</td><td>cakes</td><td></td></tr>
</tbody>
</table>
<h2>Rules</h2>
<ol>
<li>No naked flames, Saul.</li>
<li>Tables go back where they came from.</li>
<li>The urn is hot.</li>
</ol>
<p>Enquiries: fair@hall.example</p>
</body></html>
=== in | html | birth_date=c home_address=x work_address=c +phone=0
<!doctype html>
<html lang="en-IN">
<head><title>Shantigaon Cricket &amp; Sports Club: minutes</title></head>
<body>
<h1>Minutes of the managing committee</h1>
<p>Held in the reading room, Shri Omkar Belsare-Nath in the chair.</p>
<ol>
<li>Minutes of the last meeting were confirmed.</li>
<li>Quotation of Rs 1,00,00,582 for the pavilion was found to be a typing mistake.</li>
<li>New members admitted:
<table>
<tr><th>Name</th><th>Born</th><th>Office address</th></tr>
<tr><td>Smt. Farzana Qadrewala</td><td>7.6.1989</td><td>-</td></tr>
<tr><td>Kum. Ishwarya R. Tandelkar</td><td>26.7.1998</td><td>III Floor, 21, Chandanbagh Road, Rampuri</td></tr>
<tr><td>Shri Royston Menezes-Pai</td><td>2.6.1978</td><td>12 Chandanbagh Road, Rampuri</td></tr>
</table></li>
<li>The mali's salary was raised.</li>
<li>Complaint of Flat C-203, 17 Neemwadi Lane, about floodlights: noted.</li>
<li>Vote of thanks.</li>
</ol>
<p>Next meeting on 26 July.</p>
</body></html>
=== ie | html | past_address=c home_address=c name=c +postal_address=0
<!doctype html>
<html lang="en">
<head><title>Wills and probate: schedule of assets and beneficiaries</title></head>
<body>
<h1>Estate of Bríd Uí Scarlóga, late of Carrigdoon</h1>
<table>
<tr><th>Beneficiary</th><th>Relationship</th><th>Address now</th><th>Address in will (2001)</th><th>Share</th></tr>
<tr><td>Aoibheann Ni Scarloga</td><td>daughter</td><td>9 Rathbrack Terrace,<br>Ballyhaskin,<br>Sligo</td><td>41 Dromleigh Ave, Carrigdoon</td><td>one half</td></tr>
<tr><td>Fiachra Mac Goilbín</td><td>nephew</td><td>Boston</td><td>as now</td><td>one quarter</td></tr>
<tr><td>The lifeboat</td><td></td><td></td><td></td><td>one quarter</td></tr>
</table>
<h2>Assets</h2>
<ul>
<li>Dwelling at Carrigdoon, sold</li>
<li>Credit union shares</li>
<li>One donkey (since deceased)</li>
</ul>
<p>Solicitors: Branley &amp; Branley.</p>
</body></html>
=== es | html | past_address=x family_name=c work_address=u
<!doctype html>
<html lang="es">
<head><title>Historia del club náutico</title></head>
<body>
<h1>Cien años del Club Náutico de Puerto Serano</h1>
<h2>Presidentes</h2>
<ol>
<li>Jacinto Pastrón (1924-1951)</li>
<li>Sebastián Ruz (1951-1977)</li>
<li>Joaquín Olivaldes Perea (1977-1990)</li>
<li>Jacinta Villegada (desde 1990)</li>
</ol>
<h2>Las sedes</h2>
<p>La primera estuvo en la Avenida de los Fresnos, 12, de Puerto Serano, encima de una ferretería.</p>
<p>La segunda, en la Plaza de la Noria, 6, de Fuentevieja, se quemó en 1961.</p>
<p>La actual da a la bocana y no tiene número.</p>
<h2>Regatas</h2>
<p>La copa de mayo la ganaron dos veces los hermanos Zamarriego.</p>
</body></html>
=== hu | html | past_address=c name=c place=c # the place in the superessive
<!doctype html>
<html lang="hu">
<head><title>Felsőárpási falukönyv – házak és lakók</title></head>
<body>
<h1>Házak és lakók</h1>
<p>Gyűjtötte: Mocsári Tünde, könyvtáros. A régi házszámokat zárójelben adjuk meg.</p>
<h2>Kertalja utca</h2>
<dl>
<dt>Kertalja u. 6.</dt><dd>Tar Bence szülei, majd a posta</dd>
<dt>Kertalja u. 8., Felsőárpás</dt><dd>a Szentkövy család; Borbála innen járt iskolába</dd>
<dt>Kertalja u. 10.</dt><dd>kántorlak</dd>
</dl>
<h2>Képek</h2>
<figure><img src="strand.jpg" alt="Szentkövy Borbála és Mocsári Tünde a Kiskondási Strandfürdőn, 1999"><figcaption>Nyár, 1999</figcaption></figure>
<figure><img src="kut.jpg" alt="A régi kút"><figcaption>A kút, ma virágtartó</figcaption></figure>
</body></html>
=== no | html | past_address=c birth_date=p name=c
<!doctype html>
<html lang="nb">
<head><title>Eidsbu grendeblad – sommernummer</title></head>
<body>
<h1>Eidsbu grendeblad</h1>
<h2>Flyttet fra bygda</h2>
<ul>
<li>Familien Øksnebakk, til Bodø</li>
<li>Torbjørn Skåreflått, fra Nordre Bekkefaret 40, Eidsbu</li>
<li>To sauer, ukjent retning</li>
</ul>
<h2>Vi gratulerer</h2>
<ul>
<li>28. juni fyller Torbjørn Skåreflått år</li>
<li>2. juli fyller Ragnhild Tveitnes-Aas år</li>
</ul>
<h2>Dugnad</h2>
<p>Ta med rive. Kaffe på Torvet. Hunden til Arvid må være i bånd.</p>
</body></html>
"""  # noqa: W291
