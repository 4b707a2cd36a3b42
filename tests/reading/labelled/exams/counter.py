"""
What an advocate sees beside a client: directories, registers, notices, exports and mails, for people of ten countries.

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
            Kind.NAME: "Philippa Jane Wrencombe",
            Kind.FORMER_NAME: "Philippa Dunstaker",
            Kind.ALIAS: "Pip Larkwater",
            Kind.USERNAME: "pipwren_knits",
            Kind.EMAIL: "pippa.wrencombe@example.org",
            Kind.PHONE: "07700 900318",
            Kind.HOME_ADDRESS: "17 Larchpool Avenue, Ottermouth, ZZ99 4QD",
            Kind.PAST_ADDRESS: "Flat 5, 88 Saltern Street, Brindlehaven, ZZ99 7RN",
            Kind.WORK_ADDRESS: "Beacon House, 3 Tollgate Lane, Ottermouth, ZZ99 4BB",
            Kind.POSTCODE: "ZZ99 4QD",
            Kind.BIRTH_DATE: "1981-03-14",
            Kind.FAMILY_NAME: "Callum Wrencombe",
            Kind.EMPLOYER: "Ottermouth Veterinary Practice Ltd",
            Kind.SCHOOL: "St Aldreda's Primary School",
            Kind.VEHICLE: "ZZ71 PWK",
            Kind.PLACE: "Larchpool Allotments",
            Kind.WEBSITE: "https://pipknits.example",
        },
    ),
    "gb2": _person(
        "GB",
        {
            Kind.NAME: "Nasreen Begum Tahirzada",
            Kind.ALIAS: "Naz Marigold",
            Kind.USERNAME: "nazt_bakes",
            Kind.EMAIL: "nasreen.tahirzada@example.com",
            Kind.PHONE: "01632 960284",
            Kind.HOME_ADDRESS: "Flat 12, Copperbeech Court, 140 Fennel Road, Wexcombe, ZZ99 3TJ",
            Kind.PAST_ADDRESS: "9 Hartsease Grove, Wexcombe, ZZ99 3LA",
            Kind.POSTCODE: "ZZ99 3TJ",
            Kind.BIRTH_DATE: "1990-11-05",
            Kind.FAMILY_NAME: "Imran Tahirzada",
            Kind.EMPLOYER: "Wexcombe & District Housing Association",
            Kind.SCHOOL: "Little Acorns Nursery Wexcombe",
            Kind.VEHICLE: "ZZ20 NBT",
            Kind.PLACE: "Fennel Road Mosque",
        },
    ),
    "gb3": _person(
        "GB",
        {
            Kind.NAME: "Ruaridh Iain MacQuorrie",
            Kind.USERNAME: "rimq84",
            Kind.EMAIL: "rory@macquorrie.example",
            Kind.PHONE: "0131 496 0627",
            Kind.HOME_ADDRESS: "2F1, 36 Gannochy Terrace, Invermuick, ZZ99 9HE",
            Kind.WORK_ADDRESS: "Unit 4, 210 Shore Road, Invermuick, ZZ99 9AA",
            Kind.POSTCODE: "ZZ99 9HE",
            Kind.BIRTH_DATE: "1984-07-22",
            Kind.FAMILY_NAME: "Eilidh MacQuorrie",
            Kind.EMPLOYER: "MacQuorrie Joinery Limited",
            Kind.SCHOOL: "Invermuick High School",
            Kind.VEHICLE: "ZZ15 RMQ",
            Kind.PLACE: "Invermuick Curling Rink",
            Kind.WEBSITE: "https://macquorriejoinery.example",
        },
    ),
    "us": _person(
        "US",
        {
            Kind.NAME: "Dolores Mae Tanzenbaugh",
            Kind.FORMER_NAME: "Dolores Pickerelle",
            Kind.USERNAME: "doloresmt_quilts",
            Kind.EMAIL: "dolly.tanzenbaugh@example.com",
            Kind.PHONE: "+1 417-555-0138",
            Kind.HOME_ADDRESS: "4418 N Sassafras Bend Ln, Plumfork, MO 00352",
            Kind.PAST_ADDRESS: "212 E Cattail St Apt 7, Dunhollow, KS 00368",
            Kind.WORK_ADDRESS: "1500 Millinery Blvd, Suite 220, Plumfork, MO 00352",
            Kind.POSTCODE: "00352",
            Kind.BIRTH_DATE: "1967-08-19",
            Kind.FAMILY_NAME: "Wendell Tanzenbaugh",
            Kind.EMPLOYER: "Plumfork Savings and Loan, Inc.",
            Kind.SCHOOL: "Plumfork Community College",
            Kind.VEHICLE: "ZQ4 T8M",
            Kind.PLACE: "Sassafras Bend Farmers Market",
            Kind.WEBSITE: "https://dollysquilts.example",
        },
    ),
    "us2": _person(
        "US",
        {
            Kind.NAME: "Terrence Lamont O'Marrowby",
            Kind.ALIAS: "T-Marrow",
            Kind.USERNAME: "tmarrow206",
            Kind.EMAIL: "terrence@omarrowby.example",
            Kind.PHONE: "(206) 555-0171",
            Kind.HOME_ADDRESS: "731 SW Kestrel Ave, Unit B, Port Halloway, WA 00419",
            Kind.POSTCODE: "00419",
            Kind.BIRTH_DATE: "1993-04-27",
            Kind.FAMILY_NAME: "Shanice O'Marrowby",
            Kind.EMPLOYER: "Halloway Marine Diesel LLC",
            Kind.SCHOOL: "Port Halloway High School",
            Kind.VEHICLE: "ZZX 7719",
            Kind.PLACE: "Kestrel Park Basketball Courts",
        },
    ),
    "ie": _person(
        "IE",
        {
            Kind.NAME: "Sorcha Mary McEldarragh",
            Kind.FORMER_NAME: "Sorcha Brosnaghan",
            Kind.USERNAME: "sorcha_mce",
            Kind.EMAIL: "sorcha@mceldarragh.example",
            Kind.PHONE: "020 913 5527",
            Kind.HOME_ADDRESS: "41 Gort na Sceach, Ballyderrig, Co. Clare, V95 ZZ17",
            Kind.POSTCODE: "V95 ZZ17",
            Kind.BIRTH_DATE: "1979-10-02",
            Kind.FAMILY_NAME: "Cormac McEldarragh",
            Kind.EMPLOYER: "Ballyderrig Credit Union Limited",
            Kind.SCHOOL: "Scoil Naomh Eirc",
            Kind.VEHICLE: "192-CE-99713",
            Kind.PLACE: "Ballyderrig Camogie Club",
        },
    ),
    "de": _person(
        "DE",
        {
            Kind.NAME: "Jörg-Uwe Kreßpohl",
            Kind.USERNAME: "kresspohl_ju",
            Kind.EMAIL: "jku@kresspohl.example",
            Kind.PHONE: "0176 04069812",
            Kind.HOME_ADDRESS: "Fliederbruchstraße 22b, 00638 Oberquendel",
            Kind.PAST_ADDRESS: "Am Sielgraben 5, 00712 Quakenhusum",
            Kind.WORK_ADDRESS: "Hammerkotten 11, 00638 Oberquendel",
            Kind.POSTCODE: "00638",
            Kind.BIRTH_DATE: "1963-12-30",
            Kind.FAMILY_NAME: "Renate Kreßpohl",
            Kind.EMPLOYER: "Quendeltaler Maschinenbau GmbH & Co. KG",
            Kind.SCHOOL: "Gymnasium am Quendelbach",
            Kind.VEHICLE: "ZZ-JK 8140",
            Kind.PLACE: "Schützenhaus Oberquendel",
            Kind.WEBSITE: "https://kresspohl.example",
        },
    ),
    "pl": _person(
        "PL",
        {
            Kind.NAME: "Wiesława Grzęborska",
            Kind.FORMER_NAME: "Wiesława Łopuszeniak",
            Kind.USERNAME: "wiesia_grz",
            Kind.EMAIL: "w.grzeborska@poczta.example",
            Kind.PHONE: "+48 999 305 718",
            Kind.HOME_ADDRESS: "ul. Krucza Polana 7/14, 00-098 Zimnodół",
            Kind.POSTCODE: "00-098",
            Kind.BIRTH_DATE: "1972-02-09",
            Kind.FAMILY_NAME: "Kazimierz Grzęborski",
            Kind.EMPLOYER: "Zimnodolskie Zakłady Cukiernicze Sp. z o.o.",
            Kind.SCHOOL: "Szkoła Podstawowa nr 8 w Zimnodole",
            Kind.VEHICLE: "ZZM 4K17",
            Kind.PLACE: "Klub Seniora Kalina",
        },
    ),
    "fr": _person(
        "FR",
        {
            Kind.NAME: "Hélène Marie Quercelot",
            Kind.FORMER_NAME: "Hélène Vaubriand",
            Kind.ALIAS: "Lilou Corbelune",
            Kind.USERNAME: "hquercelot",
            Kind.EMAIL: "helene.quercelot@courrier.example",
            Kind.PHONE: "06 39 98 20 64",
            Kind.HOME_ADDRESS: "8 ter, rue des Trois-Pigeonniers, 00516 Valserine-le-Gué",
            Kind.POSTCODE: "00516",
            Kind.BIRTH_DATE: "1988-06-17",
            Kind.FAMILY_NAME: "Étienne Quercelot",
            Kind.EMPLOYER: "Pépinières Rochebrunette SARL",
            Kind.SCHOOL: "École maternelle des Coquelicots",
            Kind.VEHICLE: "ZZ-418-HQ",
            Kind.PLACE: "Piscine de Valserine",
        },
    ),
    "in": _person(
        "IN",
        {
            Kind.NAME: "Kavitha Sundarraghavan",
            Kind.USERNAME: "kavi_sundar",
            Kind.EMAIL: "kavitha.s@anchal.example",
            Kind.PHONE: "+91 10000 52967",
            Kind.HOME_ADDRESS: "No. 27, 3rd Cross, Parijatha Layout, Hosakotta Nagar 000562",
            Kind.POSTCODE: "000562",
            Kind.BIRTH_DATE: "1995-09-12",
            Kind.FAMILY_NAME: "Meenakshi Sundarraghavan",
            Kind.EMPLOYER: "Tamarind Leaf Software Pvt. Ltd.",
            Kind.SCHOOL: "Sri Vidyavana Matriculation School",
            Kind.VEHICLE: "ZZ 04 KS 7215",
            Kind.PLACE: "Parijatha Badminton Academy",
        },
    ),
    "au": _person(
        "AU",
        {
            Kind.NAME: "Darrell Wayne Kynesmith",
            Kind.USERNAME: "dazza_kyne",
            Kind.EMAIL: "darrell.kynesmith@example.net",
            Kind.PHONE: "0491 570 158",
            Kind.HOME_ADDRESS: "Unit 3, 52 Quandong Parade, Wirrabeela NSW 0085",
            Kind.PAST_ADDRESS: "19 Saltbush Crescent, Mulgarra QLD 0091",
            Kind.POSTCODE: "0085",
            Kind.BIRTH_DATE: "1958-01-24",
            Kind.FAMILY_NAME: "Cheryl Kynesmith",
            Kind.EMPLOYER: "Wirrabeela Shire Council",
            Kind.SCHOOL: "Wirrabeela Central School",
            Kind.VEHICLE: "ZZK 58D",
            Kind.PLACE: "Wirrabeela Bowling Club",
        },
    ),
    "ca": _person(
        "CA",
        {
            Kind.NAME: "Mélodie Thibeaudreau",
            Kind.USERNAME: "melo.thib",
            Kind.EMAIL: "melodie.thibeaudreau@courriel.example",
            Kind.PHONE: "418-555-0169",
            Kind.HOME_ADDRESS: "1275, rue de l'Érablière-Bleue, app. 6, Sainte-Ombeline (Québec) Z0A 4Z7",
            Kind.POSTCODE: "Z0A 4Z7",
            Kind.BIRTH_DATE: "1986-05-21",
            Kind.FAMILY_NAME: "Gaston Thibeaudreau",
            Kind.EMPLOYER: "Caisse populaire de Sainte-Ombeline",
            Kind.SCHOOL: "École secondaire des Grands-Pins",
            Kind.VEHICLE: "Z48 ZKT",
            Kind.PLACE: "Aréna de Sainte-Ombeline",
        },
    ),
    "bg": _person(
        "BG",
        {
            Kind.NAME: "Радостина Гълъбиновска",
            Kind.USERNAME: "radost_gal",
            Kind.EMAIL: "r.galabinovska@poshta.example",
            Kind.PHONE: "+359 99 204 7316",
            Kind.HOME_ADDRESS: "ул. Брястова 14, ап. 9, 0091 Сребринец",
            Kind.BIRTH_DATE: "1991-02-16",
            Kind.FAMILY_NAME: "Стоян Гълъбиновски",
            Kind.EMPLOYER: "Сребрин Текстил ЕООД",
            Kind.VEHICLE: "ZZ 3047 PX",
            Kind.PLACE: "Плувен басейн Сребринец",
        },
    ),
    "heather": _named("GB", "Heather Moor"),
    "art": _named("US", "Art Bishop"),
    "aimee": _named("FR", "Aimée Boulanger"),
}
"""By country code, or by the given name of those whose names are ordinary words."""

PAGES = r"""
=== gb | html | name=c home_address=c postcode=c birth_date=x +phone=0
<!doctype html><html><head><title>Philippa J Wrencombe in Ottermouth - FindFolk Directory</title></head><body>
<div class="result-card"><h2>Philippa J Wrencombe</h2>
<ul class="facts"><li>Age guide: 40-44</li><li>Electoral roll: 2009-24</li><li>Other occupants: C Wrencombe</li></ul>
<p class="addr">17, Larchpool Ave,<br>Ottermouth,<br>ZZ994QD</p>
<a class="btn" href="/report?ref=20240314-1981">Buy full report &pound;4.95</a></div></body></html>
=== gb | html | name=x family_name=x home_address=x postcode=x
<h1>Results for &ldquo;Wrencombe&rdquo; (3)</h1>
<table><tr><th>Name</th><th>Address</th><th>Roll years</th></tr>
<tr><td>Desmond A Wrencombe</td><td>71 Larchpool Avenue, Ottermouth ZZ99 4QB</td><td>2011-14</td></tr>
<tr><td>Callista Wrencombe</td><td>17 Larch Avenue, Brindlehaven ZZ99 7QD</td><td>2018</td></tr>
<tr><td>Phyllis Wrencombe</td><td>4 Quay Steps, Ottermouth ZZ99 4QE</td><td>2003</td></tr></table>
=== gb | csv | name=c family_name=c home_address=c # the register of electors is kept surname first and one column per part of the address
Elector Number Prefix;Elector Number;Elector Surname;Elector Forename;Elector DOB;Address1;Address2;PostCode
OTA;411;WRENCOMBE;Philippa J;;17;Larchpool Avenue;ZZ99 4QD
OTA;412;WRENCOMBE;Callum;;17;Larchpool Avenue;ZZ99 4QD
OTA;413;YARDLEIGH;Monica;;19;Larchpool Avenue;ZZ99 4QD
=== gb | csv | name=x home_address=u # Philippa is of number 21; number 17 stands beside another household on another road
Surname,Forename,No,Road,Postcode
WRENCOMBE,Gerald,21,Larchpool Avenue,ZZ99 4QE
DUNNOCK,Philippa,21,Larchpool Avenue,ZZ99 4QE
SORRELL,Jane,17,Larchfield Close,ZZ99 4QF
=== gb | html | birth_date=p work_address=c
<h1 class="heading-xlarge">OTTERMOUTH FELINE RESCUE C.I.C.</h1>
<div class="appointment-1"><h2><a href="/officers/aZ0">WRENCOMBE, Philippa Jane</a></h2>
<dl><dt>Correspondence address</dt><dd>Beacon House, 3 Tollgate Lane, Ottermouth, United Kingdom, ZZ99 4BB</dd>
<dt>Role <span class="status-tag">Active</span></dt><dd>Director</dd>
<dt>Date of birth</dt><dd>March 1981</dd><dt>Appointed on</dt><dd>14 June 2019</dd>
<dt>Nationality</dt><dd>British</dd><dt>Country of residence</dt><dd>England</dd></dl></div>
=== gb | html | birth_date=x
<dl><dt>Name</dt><dd>TOLLERWAY, Graham</dd><dt>Date of birth</dt><dd>May 1981</dd><dt>Appointed on</dt><dd>14 March 2011</dd><dt>Resigned on</dt><dd>1 August 2016</dd></dl>
=== gb | txt | home_address=c name=c
OTTERMOUTH DISTRICT COUNCIL
WEEKLY LIST OF PLANNING APPLICATIONS                                Page 4 of 11

Ref No:    24/00311/HOU
Proposal:  Single storey rear extension and replacement
           of flat roof to garage
Location:  17 Larchpool
           Avenue Ottermouth ZZ99 4QD
Applicant: Ms P Wrencombe & Mr C Wrencombe
           c/o Agent
Applicant's full name as signed: Philippa Wrencombe
Case Off.: J Stride           Parish: Ottermouth St Mary
=== gb | html | home_address=x postcode=x
<h3>Application 24/00417/FUL</h3><p>Land adjacent to 117 Larchpool Avenue, Ottermouth: erection of one dwelling.</p>
<p>Neighbours consulted: 115, 119 and 121 Larchpool Avenue; 17a Tollgate Lane.</p><p>Site postcode: ZZ99 4QX</p>
=== gb | html | home_address=p
<article><h2>Police appeal after van damage</h2><p>Officers were called to Larchpool Avenue, Ottermouth, shortly after 11pm on Saturday. Anyone with dashcam footage is asked to call 101 quoting 0417.</p></article>
=== gb | html | home_address=x
<p>A burst main on Larchpool Avenue in Great Snoring-by-Sea closed the road between numbers 2 and 40 on Tuesday.</p>
=== gb | html | school=c family_name=c name=x
<h1>St Aldreda&rsquo;s Primary</h1><h2>Newsletter 14 &ndash; Friday 1st March</h2>
<p><b>Star of the Week</b></p><ul><li>Robins: Ivy P.</li><li>Wrens: Callum Wrencombe, for brilliant number bonds</li><li>Herons: Jane D.</li></ul>
<p>Please remember book bags. Thank you to Philippa from the PTA for the cakes.</p>
=== gb | txt | school=x
Fixtures, Saturday: St Aldred's Primary School (Leeming) v Ottermouth Juniors, 10.30, pitch 2.
St Audrey's Primary School v Brindlehaven Colts, 10.30, pitch 3.
=== gb | html@windows-1252 | school=c place=c
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Parish Pump – March</title></head><body>
<p>Our thanks to the children of St Aldreda’s CofE Primary School, who planted out forty leeks at the Larchpool Allotments – mind the mud!</p></body></html>
=== gb | html | place=x
<p>The allotments committee met at Larchpool Village Hall. Plots at Elmpool Allotments are &pound;38 a year.</p>
=== gb | html | vehicle=c phone=c +vehicle=0
<div class="ad"><h1>2021 (71) Vauxhall Corsa 1.2 SE, one lady owner</h1><p class="price">&pound;8,450 ono</p>
<table><tr><th>Reg</th><td>ZZ71PWK</td></tr><tr><th>Mileage</th><td>31,870</td></tr><tr><th>MOT</th><td>Nov</td></tr></table>
<p>Ottermouth. Ring Pip on <b>07700-900-318</b> after six.</p></div>
=== gb | html | vehicle=x phone=x +phone=1 +vehicle=1
<div class="ad"><h1>Vauxhall Corsa</h1><p>Registration: ZZ71 PVK. 40k miles.</p><p>Call Steve, 07700 900381</p></div>
=== gb | txt | vehicle=x
Part no. ZZ71-PWKX-220, fits Corsa D & E. Order code 8ZZ71PW. Qty 2.
=== gb | json | email=c username=c phone=c birth_date=c
{"account":{"user_id":88120447,"login":"pipwren_knits","email_address":"pippa.wrencombe@example.org","email_verified":true,
"phone":{"cc":"44","nsn":"7700900318","verified_at":1615680000},"dob":{"day":14,"month":3,"year":1981},
"marketing":{"sms":false}},"export_generated":"2024-03-14T09:00:00Z"}
=== gb | json | phone=x birth_date=x email=x
{"orders":[{"order_no":"107700900318442","placed":"1981-03-14T00:00:00Z","sku":"7700-900-31-8","buyer_email":"xpippa.wrencombe@example.org.uk","lines":[{"ean":"0770090031805","qty":1}]}],"schema_date":"1981-03-14"}
=== gb | vcf | name=c phone=c home_address=c work_address=c birth_date=c employer=c
BEGIN:VCARD
VERSION:3.0
N:Wrencombe;Philippa;Jane;Ms;
FN:Pippa Wrencombe
ORG:Ottermouth Veterinary Practice;Reception
TEL;TYPE=CELL,VOICE:+447700900318
ADR;TYPE=HOME:;;17 Larchpool Avenue;Ottermouth;;ZZ99 4QD;United Kingdom
ADR;TYPE=WORK:;Beacon House;3 Tollgate Lane;Ottermouth;;ZZ99 4BB;
BDAY:19810314
END:VCARD
=== gb | vcf | name=x phone=x birth_date=x +phone=1
BEGIN:VCARD
VERSION:3.0
N:Wrencombe;Philip;;Mr;
FN:Philip Wrencombe
TEL;TYPE=CELL:+44 7700 900813
BDAY:1981-04-13
END:VCARD
=== gb | eml | name=c email=c employer=c phone=c
From: "Wrencombe, Philippa" <Pippa.Wrencombe@example.org>
To: bookings@hall.example
Date: Thu, 7 Mar 2024 18:22:41 +0000
Message-ID: <CAF0q9.77009@mail.example.org>
Subject: Re: Hall hire Saturday
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hi Jean,

Yes please to both tables. I can drop the key back Monday.

Kind regards
Pippa
--
Head Nurse | Ottermouth Veterinary Practice
M: 07700 90 03 18
=== gb | eml | email=c name=c
From: =?utf-8?b?UGlwcGEgVy4=?= <noreply@lists.example>
To: undisclosed-recipients:;
Reply-To: ⟦wordq:Philippa Wrencombe⟧ <pippa.wrencombe+pta@example.org>
Subject: PTA rota
Date: Mon, 4 Mar 2024 08:00:00 +0000
Content-Type: text/html; charset=utf-8

<p>Rota attached. <span style="color:#999">Sent from my phone</span></p>
=== gb | eml | email=x phone=x +email=3
From: Phil Combe <phil.wrencombe@example.org>
To: pippa@wrencombe.example
Cc: pippa.wrencombe@example.org.uk
Subject: Invoice 07700/900/3181
Date: Mon, 4 Mar 2024 08:00:00 +0000
Content-Type: text/plain; charset=utf-8

Please find attached. Ref 0770 0900 3180 0012.
=== gb | html | former_name=c name=c # the entry names her once as born and once as married
<ul class="tree"><li>Alan Dunstaker (1952&ndash;2016) &amp; Rita Fold
<ul><li><a href="/p/1183">Philippa <span class="nee">DUNSTAKER</span></a> m. 2006 K. Wrencombe; now Philippa Wrencombe</li><li>Martin Dunstaker</li></ul></li></ul>
=== gb | html | former_name=x name=x
<div class="notice"><h2>DUNSTAKER Rita (n&eacute;e Fold)</h2><p>Peacefully at home, aged 71. Wife of the late Alan, mother of Martin and of Philippa Hargrove, nan to Callum. Service at St Mary's.</p></div>
=== gb | html | former_name=c
<p>Class of '97, back row l-r: Mr Oake, Darren Soames, Pippa Dunstaker, Tanya Reeve, ? Mills</p>
=== gb | html | alias=c website=c
<footer class="sig">Patterns &copy; Pip Larkwater &middot; <a href="//www.pipknits.example/">pipknits.example</a></footer>
=== gb | html | website=x alias=x
<p>Larkwater, Pip &amp; Sons: millers. See <a href="https://pipknits.example.com/">pipknits.example.com</a> or <a href="https://mypipknits.example/">our sister shop</a>.</p>
=== gb | html | past_address=c
<section><h2>Sold house prices: Saltern Street, Brindlehaven</h2><table><tr><td>Flat 5, 88, Saltern St, Brindlehaven ZZ99 7RN</td><td>£118,000</td><td>Flat, leasehold</td><td>22 Aug 2013</td></tr></table></section>
=== gb | html | past_address=x
<table><tr><td>Flat 5</td><td>68 Saltern Street</td><td>ZZ99 7RM</td></tr><tr><td>Flat 8</td><td>85 Saltern Street</td><td>ZZ99 7RM</td></tr></table>
=== gb | html | username=c name=p
<div class="post" data-author="pipwren_knits"><b>pipwren_knits</b> <small>Stitcher, 412 posts</small><p>Frogged the sleeve again...</p><hr>P. Wrencombe, Devon</div>
=== gb | html | username=x
<p>Welcome our newest members: pipwren, pip_wren_knitsy, xpipwren_knits99 and wrenknits.</p>
=== gb | html | phone=u # bare digits, nothing near
<table><tr><td>07700900318</td><td>44.10</td></tr><tr><td>08812004417</td><td>12.95</td></tr></table>
=== gb | txt | phone=c
[12/03/2024, 19:04:11] Jo Netball: anyone got Pippas number
[12/03/2024, 19:04:40] Kelly: 07700 900 318
[12/03/2024, 19:05:02] Jo Netball: ta x
=== gb | ics | name=c birth_date=p # a yearly birthday event shows day and month; DTSTART's year is that of the calendar
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Family Cal//EN
BEGIN:VEVENT
UID:bday-22@fam.example
DTSTART;VALUE=DATE:20240314
RRULE:FREQ=YEARLY
SUMMARY:Pippa Wrencombe's birthday
END:VEVENT
END:VCALENDAR
=== gb | ics | place=c phone=c
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//AllotSoc//EN
BEGIN:VEVENT
UID:dig-1@allot.example
DTSTART:20240420T090000Z
SUMMARY:Big Dig
LOCATION:Larchpool Allotments\, Tollgate Lane gate
DESCRIPTION:Bring a spade. Queries to Pip\, tel. 07700
  900318
END:VEVENT
END:VCALENDAR
=== gb | html | employer=c work_address=c
<script type="application/ld+json">{"@context":"https://schema.org","@type":"VeterinaryCare","name":"Ottermouth Veterinary Practice","address":{"@type":"PostalAddress","streetAddress":"Beacon House, 3 Tollgate Lane","addressLocality":"Ottermouth","postalCode":"ZZ99 4BB"}}</script><p>Open Saturdays.</p>
=== gb | html | employer=x work_address=x
<p>Brindlehaven Veterinary Practice Ltd, Beacon Farm, 13 Tollgate Lane. Not connected with any practice in Ottermouth.</p>
=== gb2 | html | name=c home_address=c postcode=c
<table border=1><caption>Register of Members' Allotment of Flats &ndash; Copperbeech Court RTM Co.</caption><tr><th>Flat<th>Member<th>Service address
<tr><td>11<td>O. Plenderleith<td>as flat<tr><td rowspan=2>12<td>Nasreen Tahirzada<td rowspan=2>Flat 12, Copperbeech Court, 140 Fennel Rd, Wexcombe ZZ99&nbsp;3TJ<tr><td>Imran Tahirzada</table>
=== gb2 | html | home_address=u postcode=x
<h2>To let: Flat 21, Copperbeech Court, 140 Fennel Road, Wexcombe</h2><p>Two beds, no pets, EPC C. Outward code ZZ99 3. &pound;895 pcm.</p>
=== gb2 | txt | name=c
IN THE COUNTY COURT AT WEXCOMBE
Daily cause list - Court 3 - before District Judge Pellow

10.30  K00WX411  Wexcombe & District Housing Association v Oduya   (possession)
11.00  K00WX418  Nasreen Begum TAHIRZADA v Lumley Motors Ltd       (small claim)
11.45  K00WX420  Re an application by T (a child)                  (in private)
=== gb2 | txt | name=x family_name=x
10.00  Begum v Wexcombe DC
10.30  Tahirzada (Yusuf) - adjourned
11.00  R v Imran Malik and Nasreen Akhtar
=== gb2 | html | employer=c
<li class="job"><strong>Tenancy Sustainment Officer</strong><br>Wexcombe and District Housing Association (WDHA) &middot; Jan 2019 &ndash; present</li>
=== gb2 | html | employer=x
<p>Minutes: the Wexcombe &amp; District Horticultural Association thanked the Housing Officer for attending.</p>
=== gb2 | html | school=c
<div class="newsletter"><p>&#127803; <em>Little Acorns Nursery, Wexcombe</em> &#127803;</p><p>Sports day is moved to Thursday. Sun hats please!</p></div>
=== gb2 | html | school=u # the chain name in another town
<p>Little Acorns Nursery, Brindlehaven has been rated Good.</p>
=== gb2 | html | phone=c
<p>Cake orders: phone <a href="tel:+441632960284">here</a> or message.</p>
=== gb2 | csv | phone=c name=c +phone=2
"Name"	"Given Name"	"Family Name"	"Phone 1 - Type"	"Phone 1 - Value"
"Naz T"	"Nasreen"	"Tahirzada"	"Home"	"(01632) 960 284"
"Mum"	"Shaheen"	"Akhtar"	"Mobile"	"07700 900644"
"Dr Pell"	""	""	"Work"	"01632 960287"
=== gb2 | csv | phone=x +phone=1
date|from|duration|cost
2024-02-01 10:22|01632 960248|00:04:11|0.12
2024-02-01 16:32|withheld|01:63:29|6.02
=== gb2 | html | birth_date=c
<form><fieldset><legend>Date of birth</legend><select name="dob_d"><option>4<option selected>5<option>6</select><select name="dob_m"><option value="10">Oct<option value="11" selected>Nov</select><select name="dob_y"><option>1989<option selected>1990</select></fieldset></form>
=== gb2 | html | birth_date=p # the order of the other region
<p>Passenger 1 &mdash; DOB 11/05/1990</p>
=== gb2 | txt | birth_date=c
DoB: 05.11.90 / Female / NHS no. withheld
=== gb2 | txt | birth_date=u
Bonfire Night 05/11/1990: the photograph shows the old bakery the evening before the fire.
=== gb2 | html | alias=c username=c
<p class="byline">Recipe by <span itemprop="author">Naz Marigold</span> (<a href="https://photos.example/@nazt_bakes" rel="me">insta</a>)</p>
=== gb2 | html | alias=x
<p>Companion planting: nasturtium (naz), marigold, borage. Naz says: marigold repels whitefly.</p>
=== gb2 | html | email=c
<p>To order e-mail nasreen (dot) tahirzada [at] example (dot) com</p>
=== gb2 | html | email=c
<img class="avatar" src="https://gravatar.example/avatar/⟦md5:nasreen.tahirzada@example.com⟧?s=48&amp;d=identicon" alt=""> <cite>Naz</cite> says: lovely bake!
=== gb2 | html | email=x
<img class="avatar" src="https://gravatar.example/avatar/⟦md5:nasreen.tahirzadah@example.com⟧?s=48" alt=""> <cite>Nas</cite> says: first!
=== gb2 | html | vehicle=c
<p>Permit holders, car park B: bay 7 (ZZ20&#8239;NBT), bay 8 (ZZ11 QRS), bay 9 vacant</p>
=== gb2 | html | place=c
<div class="h-event"><span class="p-name">Iftar open evening</span> at <span class="p-location">Fennel Road Mosque</span></div>
=== gb2 | html | place=x
<p>The road works on Fennel Road continue. The mosque on Hartsease Road is open.</p>
=== gb2 | html | past_address=c
<p>Dear Ms Tahirzada, our records show you lived at 9 Hartsease Gr., Wexcombe, ZZ99 3LA until 2017.</p>
=== gb2 | txt | past_address=x
Items 9 - Hartsease; Grove Road tree works. 19 Hartsease Grove: crown lift. 9 Hartsease Lane: fell.
=== gb2 | html | postcode=x
<p>We deliver to ZZ99 3, ZZ99 4 and parts of ZZ98. Try "ZZ99 3T" for restaurants near you.</p>
=== gb3 | html | name=c employer=c work_address=c phone=c website=c
<div class="imprint"><p><b>MacQuorrie Joinery</b><br>Unit 4, 210 Shore Rd<br>Invermuick ZZ99 9AA</p>
<p>Proprietor: Rory MacQuorrie. Tel <a href="tel:01314960627">(0131) 496 0627</a>. <a href="https://macquorriejoinery.example/kitchens?utm=dir">Website</a></p></div>
=== gb3 | html | name=x family_name=x employer=x
<p>MacQuarrie Joinery Ltd of Lochgorm, est. by Rory MacQuarrie and Eilidh Joiner.</p>
=== gb3 | html | home_address=c
<dl class="land-register"><dt>Title number</dt><dd>INV10441</dd><dt>Subjects</dt><dd>Second floor flat 2F1, 36 GANNOCHY TERRACE, INVERMUICK ZZ99 9HE</dd><dt>Consideration</dt><dd>&pound;161,500</dd></dl>
=== gb3 | txt | name=c
Bonspiel results, Rink C (skip last):
Kirriecurl  F. Tosh, A. Bain, M. Lyle, D. Gow        4
Invermuick  S. Reid, J. Orr, MacQuorrie Ruaridh, E. Hay  7
=== gb3 | txt | name=p
Rink C: Invermuick - S. Reid, J. Orr, R. MacQuorrie, E. Hay (7)
=== gb3 | html | place=c
<p>Venue: <a href="/venues/invermuick">Invermuick Curling Rink</a>, stones at 19:30.</p>
=== gb3 | html | vehicle=c
<p>Lost: trailer board, plate <code>zz15rmq</code>, on the A9 by Invermuick.</p>
=== gb3 | html | vehicle=x
<p>Model ZZ15 RMQ-400 saw bench; also ZZ15RM with quick-release.</p>
=== gb3 | html | username=c email=c
<div class="vcard"><h1><span class="p-name">Ruaridh</span> <span class="p-nickname">rimq84</span></h1><ul><li><svg viewBox="0 0 16 16"><path d="M8 0C3.58 0 0 3.58"/></svg> Invermuick</li><li><a class="u-email" href="mailto:rory%40macquorrie.example">rory@macquorrie.example</a></li></ul></div>
=== gb3 | txt | email=c name=c
commit 9f3ab2c0d4417e5512aa0c7be01b9931d0c4f7aa
Author: Ruaridh MacQuorrie <rory@macquorrie.example>
Date:   Sat Jul 22 23:10:05 2023 +0100

    Fix rounding in cut list; thanks to @oakhand

=== gb3 | txt | email=x username=x birth_date=x
commit 1984072284a07220c4417e5512aa0c7be01b9931
Author: Rory Quorn <rory@quorrie.example>
Date:   Sun Jul 22 10:10:05 1984 +0100

    Import from rimq8 (see rimq845)
=== gb3 | html | birth_date=c
<p>Ruaridh MacQuorrie (b. 22 Jul 1984, Invermuick), son of Hector</p>
=== gb3 | html | birth_date=p
<p>Happy birthday Rory, 40 this week! Born in July 1984 and still no better at darts.</p>
=== gb3 | html | school=c name=c
<table><caption>Invermuick High: former head boys</caption><tr><td>2000/01<td>G. Petrie<tr><td>2001/02<td>Ruaridh I. MacQuorrie</table>
=== gb3 | html | website=c
<pre>Domain name: macquorriejoinery.example
Registrar: Placeholder Names Ltd
Registered on: 11-Feb-2016
Registrant: data not shown
Name servers: ns1.host.example</pre>
=== heather | html | name=x
<p>The path climbs through bracken and heather. Moor and bog follow for two miles, with heather moor on either hand.</p>
=== heather | html | name=c
<p>Minutes, present: Alan Pike (chair), Heather Moor, Ken Dodds. Apologies: June Marsh.</p>
=== heather | txt | name=x
HEATHER MOOR AND PEATLAND RESTORATION GRANT 2024 - GUIDANCE NOTES
=== heather | csv | name=c
Pos,Surname,First name,Club,Time
14,Moor,Heather,Ottermouth Harriers,24:11
15,Marsh,June,Ottermouth Harriers,24:19
=== us | html | name=c home_address=c past_address=c phone=c family_name=c +phone=1
<html><head><title>Dolores M Tanzenbaugh, Age 57 - Plumfork, MO | TrueSeek People</title>
<meta name="description" content="Dolores Tanzenbaugh lives at 4418 N Sassafras Bend Ln in Plumfork, MO."></head><body>
<h1>Dolores M Tanzenbaugh</h1><p>AKA: Dolly M Tanzenbaugh &bull; D Mae Tanzenbaugh</p>
<h2>Current Address</h2><a href="/address/4418-n-sassafras-bend-ln_plumfork-mo">4418 N Sassafras Bend Ln<br>Plumfork, MO 00352-4107</a>
<h2>Previous Addresses</h2><ul><li>212 E Cattail St #7, Dunhollow, KS 00368 (1998 - 2006)</li></ul>
<h2>Phones</h2><ul><li>(417) 555-0138 - Wireless</li><li>(417) 555-0183 - Landline</li></ul>
<h2>Relatives</h2><p>Wendell R Tanzenbaugh, Lorene Pickett</p></body></html>
=== us | html | name=x home_address=x phone=x +phone=2
<h1>2 matches for D Tanzenbaum</h1><div>Dolores Tanzenbaum, 61, Omaha. 4418 S Sassafras Ct. (402) 555-0138</div><div>Dale Tanzenbaum, 33. 418 N Sassafras Bend Rd, Lincoln. (402) 555-0117</div>
=== us | html | birth_date=p
<table><tr><th>Voter</th><th>Year/Month of birth</th><th>Party</th></tr><tr><td>TANZENBAUGH, DOLORES MAE</td><td>1967/08</td><td>UNA</td></tr></table>
=== us | csv | name=c birth_date=c home_address=c postcode=c
VOTER_ID,LAST_NAME,FIRST_NAME,MIDDLE_NAME,DATE_OF_BIRTH,RES_HOUSE_NUM,RES_PRE_DIR,RES_STREET,RES_TYPE,RES_CITY,RES_ZIP
40441702,TANZENBAUGH,DOLORES,MAE,08/19/1967,4418,N,SASSAFRAS BEND,LN,PLUMFORK,00352
40441703,TANZER,DOLAN,P,01/02/1950,88,,MAIN,ST,PLUMFORK,00352
=== us | csv | birth_date=x name=x
VOTER_ID,LAST_NAME,FIRST_NAME,DATE_OF_BIRTH,REG_DATE
40441999,TANZENBAUGH,WENDY,09/18/1967,08/19/1996
40442000,MAE,DOLORES,08/19/1976,08/19/2004
=== us | html | home_address=c
<div id="parcel"><b>Owner:</b> TANZENBAUGH W &amp; D TRS <b>Situs:</b> 4418 NORTH SASSAFRAS BEND LANE, PLUMFORK <b>Legal:</b> LOT 8 BLK 3 <b>Assessed:</b> $161,200</div>
=== us | html | former_name=c school=c
<p>Plumfork Comm. College Alumni Notes. <i>Plumfork Community College '88:</i> Dolores "Dolly" Pickerelle (nursing) writes from the Ozarks.</p>
=== us | html | former_name=x
<p>Delores Pickering and Dolores Pickrell were both honored. Dolores, Pickerelle Road's oldest resident, was not present.</p>
=== us | html | employer=c work_address=c
<h4>Branch Locator</h4><address>Plumfork Savings &amp; Loan<br>1500 Millinery Boulevard, Ste. 220<br>Plumfork, Missouri 00352</address><p>Lobby: 9-4</p>
=== us | html | work_address=x
<p>Dr. A. Kim DDS, 1500 Millinery Ct., Suite 22, Dunhollow</p>
=== us | html | name=c family_name=c # a US obituary puts the spouse in brackets between given name and surname
<div class="obit"><h1>Lorene Pickett, 1939-2023</h1><p>She is survived by her daughter Dolores (Wendell) Tanzenbaugh of Plumfork and six grandchildren. She was preceded in death by her husband.</p></div>
=== us | html | name=x family_name=x
<div class="obit"><h1>Dolores Ann Pickett</h1><p>Survivors include daughters Mae (Bill) Huxtall and Wendy; a cousin, Carl Tanzenbaugh; and a dear friend, Wendell.</p></div>
=== us | html | username=c website=c
<div class="seller"><a href="/shop/doloresmt_quilts" title="doloresmt_quilts">Visit shop</a> &#9733;&#9733;&#9733;&#9733;&#9733; (211) &middot; also at DollysQuilts.example</div>
=== us | html | vehicle=c
<p>2016 Ford F-150, plates <b>ZQ4-T8M</b> (MO). Clean title, $14,900. No texts before 9.</p>
=== us | html | vehicle=x
<p>Model no. AZQ4T8M2, firmware ZQ4.T8.1. Serial: ZQ4 T8N.</p>
=== us | eml | email=c phone=c name=c
Return-Path: <dolly.tanzenbaugh@example.com>
From: Dolly Tanzenbaugh <dolly.tanzenbaugh@example.com>
To: guild@quilters.example
Subject: =?utf-8?Q?Fat_quarters_=F0=9F=A7=B5?=
Date: Fri, 19 Aug 2022 15:02:11 -0500
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Bring them Tuesday =E2=80=94 or call me, 417.=
555.0138. Hugs, Dolly
=== us | txt | phone=c
Your package with Rooster Post is out for delivery to DOLORES T. Driver will call 1-417-555-0138 on arrival. Reply STOP to opt out.
=== us | txt | phone=x postcode=x
TRK# 9400 4175 5501 3800 3520 11    WT 0.3520 LB    PO 1417555013822
=== us | json | postcode=c name=c home_address=c
{"shipTo":{"fullName":"Tanzenbaugh, Dolores","line1":"4418 N. Sassafras Bend Lane","line2":null,"city":"Plumfork","state":"MO","zip":"00352"},"items":[{"sku":"QB-00368","qty":3}]}
=== us | html | place=c
<div data-geo="" aria-label="Location: Sassafras Bend Farmers' Market">Stall 12, Saturdays</div>
=== us | html | place=u
<p>Plumfork Farmers Market, Main &amp; 3rd (not the Sassafras Bend one).</p> 
=== us | html | birth_date=c
<li class="member">Dolly T. <time class="bday" datetime="1967-08-19">Aug 19</time></li>
=== us | html | birth_date=u
<p>This week in history. August 19, 1967: the Plumfork bridge opened to traffic.</p>
=== us2 | html | name=c school=c
<table class="roster"><caption>Port Halloway High School Athletics &ndash; Boys Basketball 2010-11</caption><tr><th>#</th><th>Name</th><th>Pos</th><th>Yr</th></tr><tr><td>12</td><td>Terrence O&#8217;Marrowby</td><td>G</td><td>Sr.</td></tr><tr><td>14</td><td>Luis Ocampo</td><td>F</td><td>Jr.</td></tr></table>
=== us2 | html | name=c # a slug with nickname-free full name
<a href="/bio/terrence-omarrowby/stats" class="more">Full bio</a>
=== us2 | html | name=p
<p>Final: Halloway 61, Cape Dunmore 58. T. O'Marrowby 19 pts, L. Ocampo 14.</p>
=== us2 | html | name=x
<p>Terrence Lamont Higgs and O'Marrow Bybee were named co-captains. Terrence? O'Marrowby's on Pier 4 is the team's usual pizza place.</p>
=== us2 | txt | name=c birth_date=c
PORT HALLOWAY MUNICIPAL COURT                  PAGE 2 OF 6
CALENDAR FOR TUESDAY

 4  3A0417719   STATE VS OMARROWBY, TERRENCE L
    DOB: 04/27/1993   INFRACTION - SPEED 6 OVER
    ATTY: PRO SE                      DISP: ________
=== us2 | txt | birth_date=u name=x # the date stands under the date of the offence
 5  3A0417720   STATE VS OMALLEY, TERRENCE
    DOB: 04/29/1993   VIOL DATE: 04/27/1993
=== us2 | html | home_address=c postcode=c
<script>window.__STATE__={"listing":{"id":7310419,"addr":{"street":"731 SW Kestrel Avenue","unit":"B","city":"Port Halloway","st":"WA","zip":"00419"},"beds":2}};</script><div id="root"></div>
=== us2 | html | home_address=x postcode=x
<script>window.__STATE__={"listing":{"id":731004190,"addr":{"street":"731 SE Osprey Avenue","unit":"B","city":"Port Halloway","zip":"00491"},"price":100419}};</script>
=== us2 | html | phone=c
<p>Garage sale!! Text T @ 206 555 0171, no lowballs</p>
=== us2 | html | phone=c
<a class="btn" href="sms:+12065550171?body=Is%20this%20available">Message seller</a>
=== us2 | html | phone=x +phone=1
<footer>Halloway Marine Supply &middot; Tel. 206-555-0177 &middot; Part 2065550171-4 &middot; v206.555.0171.3</footer>
=== us2 | html | employer=c
<article><p>Robert Falk, owner of <em>Halloway Marine Diesel</em>, said three mechanics were on the dock when the fuel line burst.</p></article>
=== us2 | html | employer=x
<p>The city of Port Halloway has a marine diesel tax of 2 cents. Halloway Marine Hardware LLC objects.</p>
=== us2 | html | alias=c username=c
<div class="track"><h3>Low Tide (prod. T-Marrow)</h3><a href="https://sounds.example/tmarrow206">@tmarrow206</a></div>
=== us2 | html | alias=x username=x
<p>Don't marrow out. T. Marrow, botanist, grows zucchini; tomarrow2060 was his login.</p>
=== us2 | html | email=c
<a href="/cdn-cgi/l/email-protection#⟦cf:terrence@omarrowby.example⟧"><span class="__cf_email__" data-cfemail="⟦cf:terrence@omarrowby.example⟧">[email&#160;protected]</span></a>
=== us2 | html | email=x +email=2
<p>info@omarrowby.example.com or terrence@omarrowby-pizza.example</p>
=== us2 | html | vehicle=c place=c
<p class="comment">Whoever drives the gray Tacoma ZZX7719: your lights are on, lot by the Kestrel Park basketball courts.</p>
=== us2 | html | family_name=c
<p>Registry: <b>Shanice O&rsquo;Marrowby</b> &amp; Devon Pratt, June 8</p>
=== us2 | html | family_name=x
<p>Congrats to Shanice Marrowby-Jones, and to O'Marrowby's Pizza, our sponsor!</p>
=== art | html | name=x
<p>The exhibit of sacred art Bishop Lowell opened Sunday will run through May. Modern art, bishop says, has its place.</p>
=== art | html | name=c
<div class="agent-card"><img alt="Realtor Art Bishop"><h3>Art Bishop</h3><p>Lic. 40117</p></div>
=== art | html | name=x
<h2>Art, Bishop Street: new murals</h2>
=== ie | html | name=c phone=c place=c
<h1>Ballyderrig Camogie Club &ndash; Coiste 2024</h1><dl><dt>Cathaoirleach</dt><dd>Nuala Crehan</dd><dt>R&uacute;na&iacute;</dt><dd>Sorcha McEldarragh, 020&nbsp;913&nbsp;5527</dd><dt>Cisteoir</dt><dd>M&aacute;ire Hehir</dd></dl>
=== ie | html | name=x phone=x +phone=1
<dl><dt>Cathaoirleach</dt><dd>Sorcha Crehan</dd><dt>R&uacute;na&iacute;</dt><dd>Maeve McEldarragh, 020 913 5572</dd></dl>
=== ie | txt | home_address=c name=c
CLARE COUNTY COUNCIL - PLANNING APPLICATIONS RECEIVED
FILE      APPLICANT'S NAME               TYPE  DATE
24/60117  Cormac & Sorcha McEldarragh    P     02/10/2024
          for (a) the conversion of the attic at
          41 Gort na Sceach
          Ballyderrig, Co Clare
=== ie | html | home_address=x postcode=x
<p>Lands at Gort na Sceach Upper, Ballinahown, Co. Galway (folio GY41). Eircode V95 ZZ71.</p>
=== ie | html | postcode=c
<label>Eircode <input name="eircode" value="V95ZZ17"></label>
=== ie | html | postcode=x
<p>Eircode areas: V94 Limerick, V95 Ennis, H91 Galway. Routing key V95.</p>
=== ie | html | former_name=c name=c
<div class="rip"><h1>The death has occurred of Tadhg BROSNAGHAN</h1><p>Sadly missed by his daughters Sorcha (McEldarragh) and Aoife, brother P.J. and grandson Cormac. Sorcha Brosnaghan will read at the Mass.</p></div>
=== ie | html | former_name=x
<div class="rip"><p>Survived by his wife Sorcha Daly, sister Eileen Brosnaghan and nieces.</p></div>
=== ie | html | employer=c
<p>The <abbr title="Ballyderrig Credit Union Ltd">BCU</abbr> AGM will be held at 8pm.</p>
=== ie | html | school=c family_name=c
<p>Comhghairdeas to rang a c&uacute;ig, Scoil Naomh Eirc, and to muinteoir Cormac Mc Eldarragh, who won the quiz.</p>
=== ie | html | school=x
<p>Scoil Naomh Eoin drew with Scoil Eirc Naofa, Kilmore.</p>
=== ie | html | vehicle=c
<p>Toyota Yaris 1.0, NCT 10/25, reg 192 CE 99713, tax to May. &euro;11,250. Ballyderrig</p>
=== ie | html | vehicle=x
<p>Toyota Yaris, reg 191-CE-99713; ref 192-CE-997. Dealer stock no. 19299713.</p>
=== ie | json | birth_date=c name=c email=c
{"members":[{"firstName":"Sorcha","lastName":"Mc Eldarragh","dob":"02/10/1979","grade":"Junior B","guardian":null,"contactEmail":"SORCHA@MCELDARRAGH.EXAMPLE"}]}
=== ie | html | birth_date=p
<p>Born: 10/02/1979</p>
=== ie | html | username=c
<li class="comment byuser comment-author-sorcha_mce"><cite class="fn">S.</cite> Fair play to the under-12s</li>
=== ie | ics | place=c name=c
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//y
BEGIN:VEVENT
UID:agm-7@bdc.example
DTSTART:20241202T200000Z
SUMMARY:AGM
ORGANIZER;CN=Sorcha McEldarragh:mailto:runai@bdc.example
LOCATION:Ballyderrig Camogie Club\, The Green
END:VEVENT
END:VCALENDAR
=== de | html | name=c phone=c home_address=c email=c
<h1>Impressum</h1><p>Angaben gem&auml;&szlig; &sect; 5 DDG</p><p>J&ouml;rg-Uwe Kre&szlig;pohl<br>Fliederbruchstr. 22 b<br>D-00638 Oberquendel</p><p>Mobil: +49&nbsp;(0)176&nbsp;/&nbsp;040&nbsp;69&nbsp;812<br>E-Mail: jku&lt;ät&gt;kresspohl.example</p><p>USt-IdNr.: folgt</p>
=== de | html | name=x phone=x home_address=x +phone=1
<h1>Impressum</h1><p>J&ouml;rg Kre&szlig;mann<br>Fliederbruchstra&szlig;e 22b<br>00712 Quakenhusum</p><p>Tel.: 0176 04069821, IBAN DE00 0176 0406 9812 0000 00</p>
=== de | html | name=c
<td class="schuetze">Kresspohl, Joerg-Uwe</td><td class="ringe">287</td>
=== de | html | name=p
<p>Luftpistole Auflage: 1. H. Trautwein 291, 2. J.-U. Kreßpohl 287, 3. P. Ohm 280</p>
=== de | txt | name=x family_name=x
Jörg Pohl und Uwe Kress gratulieren Renate Pohl zum 60. Geburtstag.
=== de | html | birth_date=c name=c
<p>Wir gratulieren unseren Jubilaren: 30.12. J&ouml;rg-Uwe Kre&szlig;pohl, * 30.12.1963 (60 Jahre)</p>
=== de | html | birth_date=p
<p>Geburtstage im Dezember: 28. Anna Ohm, 30. Jörg-Uwe Kreßpohl</p>
=== de | html | birth_date=u
<p>Die Turnhalle wurde am 30. Dezember 1963 eingeweiht.</p>
=== de | html | employer=c name=c
<tr><td>HRB 00417</td><td>Quendeltaler Maschinenbau GmbH &amp; Co. KG, Oberquendel. Prokura erloschen: Kreßpohl, Jörg-Uwe, Oberquendel, *30.12.1963.</td></tr>
=== de | html | employer=c work_address=c
<footer>Quendeltaler Maschinenbau &middot; Hammerkotten 11 &middot; 00638 Oberquendel</footer>
=== de | html | employer=x work_address=x
<footer>Quendeltaler Metallbau GmbH &middot; Hammerkotten 110 &middot; 00638 Oberquendel</footer>
=== de | html | past_address=c
<p>Zwangsversteigerung: Reihenhaus Am Sielgraben 5 in 00712 Quakenhusum, Baujahr 1971</p>
=== de | html | past_address=x
<p>B-Plan "Am Sielgraben 5. Änderung", Quakenhusum, Blatt 00712-3</p>
=== de | html | vehicle=c
<p>Opel Astra K, EZ 07/2018, Kennzeichen <span class="kfz">ZZ&#8209;JK&nbsp;8140</span>, TÜV neu, VB 9.800 €</p>
=== de | txt | vehicle=x
Dichtungssatz ZZ-JKL 8140, Artikel ZZJK81402, passend für Kennfeld ZZ-JK 814
=== de | html | postcode=c
<form><input autocomplete="postal-code" name="plz" value="00638"><input name="ort" value="Oberquendel"></form>
=== de | html | postcode=x
<table><tr><td>Art.-Nr.</td><td>00638</td><td>12,90 €</td></tr><tr><td>Stück</td><td>1.00638</td></tr></table>
=== de | html | family_name=c place=c
<p>Am Sonntag Kaffee und Kuchen im Schützenhaus Oberquendel. Kuchenspenden an Renate Kresspohl.</p>
=== de | eml | name=c employer=c
From: =?iso-8859-1?Q?J=F6rg-Uwe_Kre=DFpohl?= <buero@qtm.example>
To: einkauf@stahl.example
Subject: Angebot
Date: Mon, 8 Apr 2024 09:12:00 +0200
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: 8bit

Guten Tag,
anbei das Angebot.

Quendeltaler Maschinenbau GmbH & Co KG
=== de | html | username=c school=c
<table class="profil"><tr><th>Nick</th><td>kresspohl_ju</td></tr><tr><th>Schule</th><td>Gymnasium am Quendelbach (Abi 83)</td></tr></table>
=== de | html | school=x website=x
<p>Das Gymnasium Am Quellbach lädt ein. Mehr auf www.kresspohl.example.net und www.ju-kresspohl.example</p>
=== de | html | website=c
<p>Letzte Änderung 2009 – beste Ansicht mit 1024x768 – <a href="http://www.kresspohl.example/modellbahn/index.htm">zurück</a></p>
=== pl | html | name=c home_address=c birth_date=x
<h2>Dane wspólników</h2><table><tr><td>1. Nazwisko</td><td>GRZĘBORSKA</td></tr><tr><td>2. Imiona</td><td>WIESŁAWA</td></tr><tr><td>Adres do doręczeń</td><td>ul. Krucza Polana 7 m. 14, 00-098 Zimnodół</td></tr><tr><td>Data wpisu</td><td>17.03.2009</td></tr></table>
=== pl | html | name=x family_name=x home_address=x
<table><tr><td>GRZEGORSKA WIESŁAWA</td><td>ul. Krucza 7/14, Zimnodół</td></tr><tr><td>GRZĘBOWSKI KAZIMIERZ</td><td>ul. Krucza Polana 74, Zimnodół</td></tr></table>
=== pl | html | name=c former_name=c
<p>Absolwenci rocznika 1991: Anna Sowik, Wiesława Grzęborska (z d. Łopuszeniak), Wiesława Łopuszeniak-Grzęborska na zdjęciu druga od lewej.</p>
=== pl | txt | phone=c name=c
Sprzedam rower miejski, stan dobry, 350 zl. Odbior osobisty.
Wieslawa Grzeborska, tel. kom. 999-305-718 (po 17)
=== pl | txt | phone=x +phone=0
NIP 999-305-71-80   REGON 999305718   KRS 0000999305
=== pl | html | family_name=c
<div class="nekrolog"><p>Z głębokim żalem zawiadamiamy, że zmarł <b>Ś.P. Kazimierz Grzęborski</b>, mąż, ojciec i dziadek. Msza św. 9 lutego o godz. 11.</p></div>
=== pl | html | name=p
<p>Rada Rodziców: przewodnicząca W. Grzęborska, skarbnik T. Sowik</p>
=== pl | html | school=c
<p>SP 8, czyli Szkoła Podstawowa Nr 8 w&nbsp;Zimnodole, zaprasza na kiermasz.</p>
=== pl | html | school=x
<p>Szkoła Podstawowa nr 18 w Zimnodole, Przedszkole nr 8 w Zimnodole oraz Szkoła Podstawowa nr 8 w Mokrzycach</p>
=== pl | html | employer=c
<tr><td>Zimnodolskie Zakłady Cukiernicze Spółka z&nbsp;o.o.</td><td>brygadzistka</td><td>2004–2015</td></tr>
=== pl | html | birth_date=c
<p>Wiesława G., ur. 9 lutego 1972 r. w Zimnodole, c. Stanisława</p>
=== pl | csv | birth_date=c name=c vehicle=c
Lp.;Nazwisko i imię;Data urodzenia;Nr rej.
1;Sowik Tadeusz;01.04.1969;ZZS 11K8
2;Grzęborska Wiesława;09.02.1972;ZZM4K17
=== pl | html | birth_date=x vehicle=x
<p>Sowik Tadeusz, ur. 02.09.1972, zam. Zimnodół, nr rej. ZZM 4K71. Umowa z dnia 9 marca 1972.</p>
=== pl | html | postcode=c
<address itemprop="address"><span itemprop="postalCode">00-098</span> <span itemprop="addressLocality">Zimnodół</span></address>
=== pl | html | postcode=x
<p>Faktura 00-098/2023, tel. wewn. 100-098. Kod 00-0981.</p>
=== pl | html | place=c username=c
<p class="wpis"><b>@wiesia_grz</b>: w czwartek tańce, Klub Seniora „Kalina”, wejście od podwórza</p>
=== pl | html | email=c
<p>Kontakt: w.grzeborska (małpa) poczta.example</p>
=== pl | html | email=c
<script>var c={"mail":"⟦js:w.grzeborska@poczta.example⟧"};</script><p>Napisz do nas</p>
=== pl | html | email=x +email=2
<p>grzeborska@poczta.example, aw.grzeborska@poczta.example</p>
=== pl | eml | name=c email=c
Delivered-To: w.grzeborska@poczta.example
From: Paczkomat <powiadomienia@paczki.example>
To: =?UTF-8?B?V2llc8WCYXdhIEdyesSZYm9yc2th?= <w.grzeborska@poczta.example>
Subject: Twoja paczka czeka
Date: Fri, 9 Feb 2024 07:10:00 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Kod odbioru: 305718. Masz 48 godzin.
=== fr | html | name=c former_name=c school=c
<h1>Copains d'enfance</h1><article class="h-card"><span class="fn">Hélène QUERCELOT</span> <small>(née VAUBRIAND Hélène)</small><ul><li>1991&ndash;1994 : Maternelle &laquo;&nbsp;École maternelle des Coquelicots&nbsp;&raquo;</li></ul></article>
=== fr | html | former_name=x name=x
<p>Mme Hélène Vaubrun et M. Vaubriand Luc sont élus. Étienne et Hélène remercient Mme Quercelin.</p>
=== fr | html | phone=c name=c
<table class="pages-blanches"><tr><td>Quercelot Hélène et Étienne</td><td>06.39.98.20.64</td></tr></table>
=== fr | html | home_address=c
<p class="adr">8ter r. des Trois Pigeonniers<br>00516 VALSERINE LE GUE</p>
=== fr | html | home_address=p
<p>Vide-grenier : rue des Trois-Pigeonniers, Valserine-le-Gué, dimanche dès 7 h</p>
=== fr | html | home_address=u postcode=x # the same street elsewhere
<p>Cabinet dentaire, 8 ter, rue des Trois-Pigeonniers, 00615 Montbrenoux</p>
=== fr | html | phone=x +phone=2
<p>Mairie : 01 99 00 20 64. Garderie : 06 39 98 20 46. Facture n&deg; 063998206401.</p>
=== fr | txt | birth_date=c name=c
ÉTAT CIVIL - COMMUNE DE VALSERINE-LE-GUÉ
QUERCELOT Hélène Marie, née le dix-sept juin mil neuf cent quatre-vingt-huit (17/06/1988)
=== fr | html | birth_date=c
<p>Licence FFN – Née le 17 juin 1988 – Cat. Master C3</p>
=== fr | html | birth_date=u
<p>Arrêté du 17 juin 1988 portant création de la réserve naturelle.</p>
=== fr | html@windows-1252 | place=c name=p
<html><head><meta charset="windows-1252"><title>Résultats</title></head><body><p>Meeting de printemps – Piscine de Valserine – 50 m brasse : 1. L. Abry 41"2, 2. H. Quercelot 43"8</p></body></html>
=== fr | html | employer=c
<p>Les P&eacute;pini&egrave;res ROCHEBRUNETTE recrutent : contactez la responsable, au magasin.</p>
=== fr | html | employer=x place=x
<p>Les Pépinières Rochebrune ferment ; la piscine de Valmont rouvre.</p>
=== fr | html | vehicle=c
<p>Renault Clio IV dCi, immat. ZZ 418 HQ, CT ok, 7 200 €</p>
=== fr | html | vehicle=x
<p>Réf. ZZ-418-HQX ; pneus ZZ/418, série AZZ-418-HQ2. Immat. visible sur l'annonce : ZZ-481-HQ</p>
=== fr | rss | name=c place=c
<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>La Gazette du Gué</title><link>https://gazette.example</link><description>Infos</description><item><title>Aquagym : Hélène Quercelot reprend le flambeau</title><description><![CDATA[<p>Rendez-vous à la <b>piscine de Valserine</b>, mardi.</p>]]></description></item></channel></rss>
=== fr | html | alias=c username=c
<div data-props='{"auteur":"Lilou Corbelune","handle":"hquercelot","textes":14}'></div><p>Poèmes du soir</p>
=== fr | html | email=c
<a href="mailto:helene.quercelot%40courrier.example?subject=Cantine">Écrire à la déléguée</a>
=== fr | html | family_name=c
<td>Propriétaire : M. QUERCELOT Etienne</td><td>Parcelle AB 417</td>
=== fr | html | family_name=x
<td>Indivision QUERCELOT / ÉTIENNE</td><td>M. Étienne Abry, Mme Quercelot Jeanne</td>
=== aimee | html | name=x
<p>Boulangerie de la place : aimée, boulanger et pâtissier y travaillent. Une maison aimée. Boulanger depuis 1930.</p>
=== aimee | html | name=c
<ul class="classement"><li>1. Aimée BOULANGER (SC Valserine)</li><li>2. Luce Abry</li></ul>
=== in | html | name=c phone=c vehicle=c
<div class="listing"><h1>Activa 6G 2021 single owner</h1><p>Regn no: ZZ-04-KS-7215</p><p>Seller: Kavitha Sundarraghavan &mdash; <a href="https://chat.example/send?phone=911000052967">Chat</a></p></div>
=== in | html | phone=c
<p>Contact Kavitha madam @ 10000-52967 for tuition, std VI to X</p>
=== in | html | phone=x vehicle=x
<p>Order ID 4100005296712. RC copy: ZZ 04 KS 7251. Txn 91-10000529-67.</p>
=== in | html | home_address=c postcode=c
<p>Deliver to: Kavitha S, #27, 3rd Cross Road, Parijatha Layout, Hosakotta Nagar - 000 562</p>
=== in | html | home_address=x
<p>Site no. 72, 3rd Cross, and No. 27, 13th Cross, Parijatha Layout, Hosakotta Nagar 000563: katha transfer</p>
=== in | html | home_address=p
<p>Power cut: 3rd Cross, Parijatha Layout, Hosakotta Nagar, 10 am to 4 pm.</p>
=== in | html | birth_date=c name=c
<table><tr><td>Reg. No.</td><td>Name of the Candidate</td><td>D.O.B.</td></tr><tr><td>417002</td><td>SUNDARRAGHAVAN KAVITHA</td><td>12-09-1995</td></tr><tr><td>417003</td><td>SUNDARI K</td><td>09-12-1995</td></tr></table>
=== in | html | birth_date=x name=x
<table><tr><td>417003</td><td>SUNDARARAJAN KAVITHA</td><td>21-09-1995</td></tr></table>
=== in | html | name=p
<p>Women's doubles final: K. Sundarraghavan / P. Nair bt R. Iyer / S. Rao 21-15, 21-12</p>
=== in | html | school=c family_name=c place=c
<p>Sri Vidyavana Matriculation School thanks Smt. Meenakshi Sundarraghavan for the prizes at the shuttle meet (venue: Parijatha Badminton Academy).</p>
=== in | html | employer=c
<div class="job"><h3>Kavitha</h3><p>QA Lead, Tamarind Leaf Software Private Limited</p></div>
=== in | html | employer=x
<p>Recipe software: tamarind, curry leaf. Software Pvt. Ltd. companies need a CIN.</p>
=== in | json | username=c email=c
[{"login":"kavi_sundar","type":"User","email":null,"blog":""},{"sha":"ab12","commit":{"author":{"name":"K","email":"Kavitha.S@anchal.example"}}}]
=== in | json | username=x email=x
[{"login":"kavi_sundari","type":"User"},{"author":{"email":"kavitha.s@anchal.example.in"}},{"author":{"email":"kavitha.sr@anchal.example"}}]
=== au | html | name=c home_address=c phone=c vehicle=x
<h2>DA 2024/0158</h2><p>Applicant: Mr D W Kynesmith (Darrell Kynesmith). Site: 3/52 Quandong Pde, Wirrabeela NSW 0085. Proposal: carport. Enquiries to owner 0491&nbsp;570&nbsp;158.</p>
=== au | html | home_address=x postcode=x phone=x +phone=1
<p>DA 2024/0085: 352 Quandong Road, Mulgarra. Objector's phone 0491 570 156.</p>
=== au | html | past_address=c
<p>SOLD $312,000: 19 Saltbush Cres, Mulgarra, QLD 0091. 3 bed, 1 bath, shed</p>
=== au | html | past_address=x
<p>91 Saltbush Crescent, Mulgarra; 19 Saltbush Court, Mulgarra; Lot 19 Bluebush Crescent</p>
=== au | txt | name=c place=c
WIRRABEELA BOWLING CLUB - MONTHLY BULLETIN            p. 2
Pairs Championship: Darrell Kyne-
smith & B. Toomey d. C. Vella & K. Rusk 21-18.
Raffle Friday 6pm.
=== au | html | name=c
<p>Vale "Tubby" Toomey. Pallbearers: Daz Kynesmith, Con Vella, Keith Rusk</p>
=== au | html | name=x family_name=x
<p>Darrell and Cheryl Kyne (Smithfield) won the chook raffle. K. Nesmith, D. Wayne and Cheryl Vella ran the bar.</p>
=== au | html | employer=c family_name=c
<p>Cr Cheryl Kynesmith declared an interest (husband is an employee of Wirrabeela Shire Council).</p>
=== au | html | birth_date=c
<p>DOB 24 Jan 58, Wirrabeela &mdash; Service no. withheld</p>
=== au | html | birth_date=u
<p>Flood peak recorded 24/1/1958 at the railway bridge, 7.2 m.</p>
=== au | html | username=c email=c
<td class="row1"><span class="genmed"><b>dazza_kyne</b><br>Joined: 11 Feb 2008</span></td><td>PM me or darrell.kynesmith AT example DOT net<br>_________________<br>HJ47, 2H</td>
=== au | html | vehicle=c school=c
<p>Thanks to the driver of ute ZZK&middot;58D who towed the Wirrabeela Central School bus out of the creek</p>
=== au | mht | name=c phone=c
From: <Saved by Browser>
Snapshot-Content-Location: https://classifieds.example/ad/4417
Subject: Tinny and trailer
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="--b0undary"

----b0undary
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://classifieds.example/ad/4417

<html><body><h1>Tinny and trailer</h1><p>Darrell Kyne=
smith, ph +61 491 5=
70 158</p></body></html>
----b0undary--
=== au | html | postcode=x place=x
<p>Bus 0085 stops at the Mulgarra Bowling Club. Fare $0.0085 per metre. Wirrabeela Bowling Alley closed.</p>
=== au | vcf | name=c phone=c
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Kynesmith;=44=61=72=72=65=6C=6C;;;
TEL;CELL;PREF:0491570158
END:VCARD
=== ca | html | name=c home_address=c postcode=c phone=c
<p><strong>Mélodie Thibeaudreau</strong><br>6-1275, rue de l&rsquo;Érablière-Bleue<br>Sainte-Ombeline QC&nbsp; Z0A&nbsp;4Z7<br>Tél. : 418 555-0169</p>
=== ca | html | home_address=x postcode=x phone=x +phone=1
<p>Centre de la Petite-Enfance, 1257, rue de l'Érablière-Rouge, Sainte-Ombeline. Z0A 7Z4. Téléc. 418 555-0196</p>
=== ca | html | name=c
<meta property="og:title" content="Avis public : dérogation mineure, Melodie Thibeaudreau"><p>Le conseil statuera lundi.</p>
=== ca | html | name=x family_name=x
<p>Avis de décès : M. Gaston Thibault, époux de Mélodie Audet, laisse ses neveux de la famille Thibeaudreau.</p>
=== ca | html | employer=c school=c
<dl><dt>Emploi</dt><dd>Conseillère, Caisse Populaire de Ste-Ombeline</dd><dt>Formation</dt><dd>É.&nbsp;s. — École secondaire des Grands-Pins (2003)</dd></dl>
=== ca | html | birth_date=c
<input type="date" name="date_naissance" value="1986-05-21">
=== ca | html | birth_date=c
<p>Athlète : Thibeaudreau, M. &mdash; née le 21 mai 1986</p>
=== ca | html | birth_date=p
<p>Naissance : mai 1986</p>
=== ca | html | place=c
<p>Hockey cosom, mercredi 19 h 30, à l’<b>aréna</b> de Sainte-Ombeline, porte B</p>
=== ca | html | place=x school=x
<p>L'aréna de Saint-Omer et l'École secondaire des Petits-Pins ont signé une entente.</p>
=== ca | atom | username=c email=c
<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Forum tricot</title><id>urn:x:1</id><updated>2024-05-21T10:00:00Z</updated><entry><title>Re: laine</title><id>urn:x:2</id><updated>2024-05-21T10:00:00Z</updated><author><name>melo.thib</name><email>melodie.thibeaudreau@courriel.example</email></author><summary>Bonne idée!</summary></entry></feed>
=== ca | html | username=x vehicle=x
<p>melo.thibault et camelo.thib sont inscrits. Plaque Z84 ZKT, lot Z48.</p>
=== ca | html | vehicle=c
<p>À vendre : Mazda 3 2017, plaque Z48&nbsp;ZKT incluse au dossier d'inspection</p>
=== ca | html | family_name=c
<p>Quilles du jeudi : 1. Thibeaudreau, Gaston 612</p>
=== bg | html | name=c phone=c
<p>Управител: <b>Радостина Гълъбиновска</b>, тел.: 099 204 7316</p>
=== bg | html | name=c
<p>Results, women 100 m: 3. Radostina Galabinovska (BUL) 13.02</p>
=== bg | html | name=p
<p>Протокол: председател Р. Гълъбиновска, секретар Д. Кривев</p>
=== bg | html | name=x family_name=x
<p>Радостина Кривева и Стоян Гълъбов откриха изложбата. Г-жа Гълъбинова отсъства.</p>
=== bg | html | home_address=c
<td>гр. Сребринец 0091, ул. „Брястова“ № 14, ап. 9</td>
=== bg | html | home_address=x
<td>гр. Крайводец, ул. „Брястова“ № 41; гр. Сребринец, ул. „Дъбова“ № 14</td>
=== bg | html | birth_date=c employer=c
<p>Родена на 16.02.1991 г. Работи в „Сребрин Текстил“ ЕООД.</p>
=== bg | html | birth_date=u employer=x
<p>Обнародван в бр. 14 от 16.02.1991 г. Фирма „Сребрин Текс“ ООД е заличена.</p>
=== bg | html | family_name=c vehicle=c
<tr><td>Стоян Д. Гълъбиновски</td><td>ZZ3047PX</td></tr>
=== bg | html | phone=x vehicle=x
<tr><td>ЕИК 992047316</td><td>ZZ 3047 PXB</td><td>ZZ 3074 PX</td></tr>
=== bg | html | place=c username=c
<p><a href="/u/radost_gal">radost_gal</a> отбеляза: Плувен басейн „Сребринец“ ★★★★☆</p>
=== bg | eml | name=c email=c
From: =?utf-8?B?0KDQsNC00L7RgdGC0LjQvdCwINCT0YrQu9GK0LHQuNC90L7QstGB0LrQsA==?= <r.galabinovska@poshta.example>
To: sklad@tekstil.example
Subject: test
Date: Wed, 3 Apr 2024 10:00:00 +0300
Content-Type: text/plain; charset=utf-8

Здравейте, изпращам списъка.
=== bg | html | email=x +email=2
<p>galabinovska@poshta.example; r.galabinovska@poshta.example.bg</p>
=== gb | html | +postal_address=2 home_address=x
<h2>Recently sold near ZZ99 4</h2><ul><li>4 Quay Steps, Ottermouth, ZZ99 4QE &pound;210,000</li><li>29 Tollgate Lane, Ottermouth, ZZ99 4BD &pound;184,500</li></ul>
=== gb2 | html | +birth_date=2 birth_date=x
<table><tr><th>Child</th><th>Date of birth</th></tr><tr><td>A. Lumley</td><td>05/12/2019</td></tr><tr><td>K. Pell</td><td>21/11/2019</td></tr></table>
=== gb3 | html | +coordinates=1
<div class="map" data-lat="57.48213" data-lng="-3.20417">Committee hut</div>
=== us | html | +postal_address=1 +phone=1
<p>RSVP: Lorene, 88 Main St, Dunhollow, KS 00368, 417-555-0110</p>
=== us2 | json | +email=2 +phone=0 email=x
{"thread":[{"from":"luis@ocampo.example","body":"build 206.555.0171.2 fails, run 2065550171889"},{"from":"devon@pratt.example","body":"same"}]}
=== de | txt | +email=1 +phone=1 email=x phone=x
Ansprechpartnerin: Petra Ohm, Telefon 030 23125 417, ohm@schuetzen.example
=== fr | html | +vehicle=1 +email=1 vehicle=x
<p>Peugeot 208, immatriculation ZZ-731-KV, écrire à luc.abry@courrier.example</p>
=== ie | csv | +phone=2 phone=x
Name,Mobile
Nuala Crehan,020 914 4471
Máire Hehir,020 915 1180
=== us | html | +birth_date=1 birth_date=x
<p>Inmate roster: HUXTALL, BILL. Date of Birth: 09/18/1971. Booked 08/19/2023.</p>
=== gb | txt | +coordinates=0 +phone=0 +birth_date=0
Price list v2.14.0: oak 44.10, ash 51.50, elm -3.20 disc. Stock 077009 units. Printed 14/03/2024.
=== ca | json | +phone=1 +email=1 phone=x email=x
{"responsable":{"nom":"Louise Audet","telephone":"418-555-0122","courriel":"l.audet@courriel.example"}}
=== gb | html | employer=p # a common short form that leaves half of the name away
<p>Pip is head nurse at the Ottermouth Vets.</p>
=== gb2 | html | name=p
<p>Signed, N. Tahirzada, secretary, tenants' panel</p>
=== gb2 | html | home_address=p
<p>Burglary, Fennel Road, Wexcombe, overnight. Entry by rear window.</p>
=== us | html | name=p
<p>Best of show: "Feedsack Sunrise", D. Tanzenbaugh</p>
=== us | html | home_address=p
<p>The Road Dept. will chip-seal N Sassafras Bend Ln in Plumfork on Tuesday.</p>
=== us2 | html | birth_date=p
<div class="player" data-born="1993-04">PG, 6-1</div>
=== us2 | txt | birth_date=p
April 27 is T's birthday, chip in $5 for the cake
=== pl | html | birth_date=p
<p>Imieniny i urodziny w lutym: 9 lutego – urodziny p. Wiesławy, życzymy zdrowia</p>
=== de | html | home_address=p
<p>Kanalarbeiten in der Fliederbruchstraße, Oberquendel, bis Freitag</p>
=== au | html | name=p
<p>Letters: "Fix the weir road", D. Kynesmith, Wirrabeela</p>
=== au | html | birth_date=p
<p>Locals turning 66 in the summer: Darrell was born in January 1958, the week of the flood</p>
=== ca | html | name=p
<p>Atelier de reliure, animé par M. Thibeaudreau, bibliothécaire</p>
=== ie | html | name=p
<p>Scorers: S. McEldarragh 1-3 (0-2 frees), N. Crehan 0-4</p>
=== ie | html | home_address=p
<p>Water outage: Gort na Sceach, Ballyderrig, until 6pm</p>
=== gb | html | phone=c home_address=c
<!-- OLD BOOKING FORM: cheques to Pippa, 17 Larchpool Avenue, Ottermouth; mob 07700 900 318 --><h1>Craft fair</h1><p>Sold out</p>
=== gb | html | email=c
<style>.m::after{content:"⟦css:pippa.wrencombe@example.org⟧"}</style><p>Contact: <span class="m"></span></p>
=== gb | html | phone=c
<p>Tel: <span style="unicode-bidi:bidi-override;direction:rtl">⟦rev:07700 900318⟧</span></p>
=== us | html | email=c
<a href="#" data-mail="⟦rot13:dolly.tanzenbaugh@example.com⟧" class="rot">show e-mail</a>
=== gb3 | html | email=c
<a class="obf" data-e="⟦b64:rory@macquorrie.example⟧" href="#c">E-mail the secretary</a>
=== us2 | html | phone=c
<template id="card"><p>Cell: ⟦full:206-555-0171⟧</p></template>
=== de | html | name=c
<p>Vorstand: ⟦shy:Kreßpohl⟧, Jörg-Uwe (Kassenwart)</p>
=== fr | html | name=c
<h3>Déléguées de classe</h3><p>⟦comb:Hélène Quercelot⟧ (PS/MS)</p>
=== pl | html | phone=c
<p>tel. dziewięć dziewięć dziewięć trzy zero pięć siedem jeden osiem / <a href="tel:⟦pct:+48999305718⟧">zadzwoń</a></p>
=== in | html | phone=c
<p>मोबाइल: ⟦deva:10000 52967⟧ (कविता)</p>
=== ie | html | email=c
<p>Ríomhphost: ⟦ent:sorcha@mceldarragh.example⟧</p>
=== us2 | html | name=c
<p>Winner: ⟦bold:Terrence⟧ O'Marrowby &#127942;</p>
=== gb2 | html | name=c phone=c
<p>🧁 ⟦zw:Nasreen Tahirzada⟧ 🧁 WhatsApp 01632 96O284 (letter O to dodge the bots)</p>
=== ca | mht | name=c place=c
From: <Saved by Browser>
Snapshot-Content-Location: https://arena.example/horaire
Subject: Horaire
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="--zz4417"

----zz4417
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable
Content-Location: https://arena.example/horaire

<h1>Ar=C3=A9na de Sainte-Ombeline</h1><p>Patinage libre, responsable : M=C3=
=A9lodie Thibeaudreau</p>
----zz4417--
=== gb3 | txt | name=c phone=c email=c
MESSAGES EXPORT  conv=ListingChat 7731  item="Bandsaw, 14in"
2024-02-11 20:14 <buyer_41> still available?
2024-02-11 20:20 <rimq84>   aye. Rory MacQuorrie, 0131-496-0627 or rory@macquorrie.example
2024-02-11 20:21 <buyer_41> cheers, can do Sat
=== us | txt | email=c phone=c name=c
Domain Name: DOLLYSQUILTS.EXAMPLE
Creation Date: 2011-08-19T04:00:00Z
Registrant Name: Dolores Tanzenbaugh
Registrant Phone: +1.4175550138
Registrant Email: DOLLY.TANZENBAUGH@EXAMPLE.COM
Name Server: NS1.HOST.EXAMPLE
=== us | txt | phone=x email=x name=x
Domain Name: QUILTDOLLY.EXAMPLE
Registrant Name: REDACTED FOR PRIVACY
Registrant Phone: REDACTED FOR PRIVACY
Registry Domain ID: 14175550138_DOMAIN-Q
DNSSEC: 4175 8 2 55501384F0A
=== au | txt | past_address=c name=c
From Mulgarra Families: the Kynesmiths. KYNESMITH Darrell Wayne, lived at 19 Saltbush Cr. Mulgarra
before moving south; m. Cheryl Toomey.
=== in | ics | name=c place=c
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//pba//EN
BEGIN:VEVENT
UID:court-3@pba.example
DTSTART:20240912T010000Z
SUMMARY:Coaching - Kavitha Sundarraghavan
LOCATION:Parijatha Badminton Academy\, Court 3
END:VEVENT
END:VCALENDAR
=== fr | vcf | name=c phone=c home_address=c
BEGIN:VCARD
VERSION:4.0
FN:Hélène Quercelot
N:Quercelot;Hélène;;;
TEL;VALUE=uri:tel:+33-6-39-98-20-64
ADR:;;8 ter rue des Trois-Pigeonniers;Valserine-le-Gué;;00516;France
END:VCARD
=== pl | json | name=c birth_date=c postcode=c
{"uzytkownik":{"imie":"Wiesława","nazwisko":"Grzęborska","dataUrodzenia":{"dzien":9,"miesiac":2,"rok":1972},"kodPocztowy":"00-098"}}
=== bg | csv | name=c phone=c
Име;Фамилия;Телефон
Радостина;Гълъбиновска;+359992047316
Димка;Кривева;
"""  # noqa: W291 - a mail breaks its lines so
