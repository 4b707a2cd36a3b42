"""
Results, family trees, registers, funding pages, notices, CVs and mails of people of eleven countries.

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
    "cymru": _person(
        "GB",
        {
            Kind.NAME: "Angharad Mair Crugwyllt",
            Kind.FORMER_NAME: "Angharad Bodfanws",
            Kind.ALIAS: "Telynores y Foryd",
            Kind.USERNAME: "hari_crug",
            Kind.EMAIL: "angharad@crugwyllt.example",
            Kind.PHONE: "07700 900358",
            Kind.HOME_ADDRESS: "14 Heol Gwernfelyn, Llanfedrog, ZZ99 4PT",
            Kind.PAST_ADDRESS: "3 Kittiwake Close, Abercrychan, ZZ99 2LD",
            Kind.WORK_ADDRESS: "Unit 6, 27 Copperworks Road, Llanfedrog, ZZ99 4AA",
            Kind.POSTCODE: "ZZ99 4PT",
            Kind.BIRTH_DATE: "1971-04-09",
            Kind.FAMILY_NAME: "Iorwerth Crugwyllt",
            Kind.EMPLOYER: "Gwasg Telor Cyf",
            Kind.SCHOOL: "Ysgol Gyfun Llanfedrog",
            Kind.VEHICLE: "ZZ71 CRG",
            Kind.PLACE: "Llanfedrog Bowls Club",
            Kind.WEBSITE: "https://www.telynllanfedrog.example/gwersi",
        },
    ),
    "maine": _person(
        "US",
        {
            Kind.NAME: "Winifred Louise Tarbottle",
            Kind.FORMER_NAME: "Winifred Oakhanger",
            Kind.ALIAS: "Winnie the Purl",
            Kind.USERNAME: "purlwise_win",
            Kind.EMAIL: "winifred.tarbottle@example.com",
            Kind.PHONE: "+1 207-555-0148",
            Kind.HOME_ADDRESS: "48 Saltbox Lane, Pemmaquoddy, ME 00164",
            Kind.PAST_ADDRESS: "311 Larkmeadow Avenue Apt 2B, Dunstable Falls, NH 00179",
            Kind.WORK_ADDRESS: "7 Cannery Wharf, Suite 12, Pemmaquoddy, ME 00164",
            Kind.POSTCODE: "00164",
            Kind.BIRTH_DATE: "1958-11-03",
            Kind.FAMILY_NAME: "Chester Tarbottle",
            Kind.EMPLOYER: "Northlight Yarn Mills Inc.",
            Kind.SCHOOL: "Pemmaquoddy Regional High School",
            Kind.VEHICLE: "TRB-4817",
            Kind.PLACE: "Pemmaquoddy Grange Hall",
            Kind.WEBSITE: "https://purlwise.example",
        },
    ),
    "mesa": _person(
        "US",
        {
            Kind.NAME: "Rafael Ignacio Monteplata",
            Kind.ALIAS: "El Zorzal de Tinaja",
            Kind.USERNAME: "rafa.monteplata",
            Kind.EMAIL: "rafa@zorzalmail.example",
            Kind.PHONE: "+1 575-555-0117",
            Kind.HOME_ADDRESS: "2209 N Ocotillo Mesa Blvd Unit 14, Arroyo Tinaja, NM 00852",
            Kind.PAST_ADDRESS: "606 Pecan Draw Rd, Quartz Bend, TX 00891",
            Kind.WORK_ADDRESS: "1500 Ferrocarril Street, Arroyo Tinaja, NM 00850",
            Kind.POSTCODE: "00852",
            Kind.BIRTH_DATE: "1990-08-21",
            Kind.FAMILY_NAME: "Consuelo Monteplata",
            Kind.EMPLOYER: "Tinaja Solar & Roofing LLC",
            Kind.SCHOOL: "Arroyo Tinaja Community College",
            Kind.VEHICLE: "MPX 9074",
            Kind.PLACE: "Ocotillo Mesa Disc Golf Course",
            Kind.WEBSITE: "https://monteplata.example/tiles",
        },
    ),
    "clare": _person(
        "IE",
        {
            Kind.NAME: "Fionnuala Ní Dhraoileáin",
            Kind.USERNAME: "nualacamogie",
            Kind.EMAIL: "nuala.d@litir.example",
            Kind.PHONE: "020 913 6627",
            Kind.HOME_ADDRESS: "Apartment 5, 22 Rosnasmole Terrace, Ballycorrish, Co. Clare, V95 ZZ61",
            Kind.PAST_ADDRESS: "8 Tanyard Green, Kilmuckery, Co. Laois",
            Kind.POSTCODE: "V95 ZZ61",
            Kind.BIRTH_DATE: "1987-02-07",
            Kind.FAMILY_NAME: "Cormac Ó Draoileáin",
            Kind.EMPLOYER: "Corrish Seaweed Baths Teoranta",
            Kind.SCHOOL: "Meánscoil Bhaile Chorrais",
            Kind.VEHICLE: "182-CE-99317",
            Kind.PLACE: "Ballycorrish Camogie Pitch",
        },
    ),
    "quast": _person(
        "DE",
        {
            Kind.NAME: "Friedhelm Jörg Quastenbröker",
            Kind.USERNAME: "quasti_schach",
            Kind.EMAIL: "f.quastenbroeker@example.org",
            Kind.PHONE: "0176 04069058",
            Kind.HOME_ADDRESS: "Am Krähenhölzchen 11b, 00538 Oberquast",
            Kind.PAST_ADDRESS: "Lindwurmgasse 2, 00611 Tröbnitzheim",
            Kind.WORK_ADDRESS: "Ziegeleistraße 40, 00540 Niederquast",
            Kind.POSTCODE: "00538",
            Kind.BIRTH_DATE: "1964-12-08",
            Kind.FAMILY_NAME: "Irmtraud Quastenbröker",
            Kind.EMPLOYER: "Quast & Söhne Orgelbau GmbH",
            Kind.SCHOOL: "Gymnasium Tröbnitzheim",
            Kind.VEHICLE: "ZZ-FQ 812",
            Kind.PLACE: "Vereinsheim SK Oberquast",
            Kind.WEBSITE: "https://quastenbroeker.example",
        },
    ),
    "alm": _person(
        "AT",
        {
            Kind.NAME: "Leopoldine Hinterwaldstätter",
            Kind.FORMER_NAME: "Leopoldine Zwettlbauer",
            Kind.USERNAME: "poldi_hw",
            Kind.EMAIL: "leopoldine@hinterwald.example",
            Kind.PHONE: "+43 2009 41726",
            Kind.HOME_ADDRESS: "Kuckucksgasse 17/3/9, 0412 Unterzirbing",
            Kind.WORK_ADDRESS: "Marktplatz 8, 0415 Oberzirbing",
            Kind.POSTCODE: "0412",
            Kind.BIRTH_DATE: "1979-03-26",
            Kind.FAMILY_NAME: "Alois Hinterwaldstätter",
            Kind.EMPLOYER: "Zirbinger Almkäserei GmbH",
            Kind.SCHOOL: "HTL Unterzirbing",
            Kind.VEHICLE: "ZZ 417 LH",
            Kind.PLACE: "Langlaufloipe Zirbingtal",
        },
    ),
    "dab": _person(
        "PL",
        {
            Kind.NAME: "Przemysław Gżegżółkowski",
            Kind.USERNAME: "przemo_gzegz",
            Kind.EMAIL: "p.gzegzolkowski@poczta.example",
            Kind.PHONE: "+48 999 317 604",
            Kind.HOME_ADDRESS: "ul. Żurawinowa 27/11, 00-067 Brzozówek Dolny",
            Kind.PAST_ADDRESS: "al. Kasztelańska 5 m. 8, 00-071 Nowe Grądzie",
            Kind.POSTCODE: "00-067",
            Kind.BIRTH_DATE: "1982-06-05",
            Kind.FAMILY_NAME: "Bożena Gżegżółkowska",
            Kind.EMPLOYER: "Stolarnia Dziupla Sp. z o.o.",
            Kind.SCHOOL: "II Liceum Ogólnokształcące w Brzozówku",
            Kind.VEHICLE: "ZZB 4J82",
            Kind.PLACE: "Strzelnica Brzozówek",
        },
    ),
    "aber": _person(
        "FR",
        {
            Kind.NAME: "Anne-Sophie Le Quellénhic",
            Kind.FORMER_NAME: "Anne-Sophie Vauquelinot",
            Kind.ALIAS: "Korrigane du Vent",
            Kind.USERNAME: "asq_rando",
            Kind.EMAIL: "anneso@lequellenhic.example",
            Kind.PHONE: "06 39 98 27 54",
            Kind.HOME_ADDRESS: "8 ter, impasse des Châtaigniers-Roux, 99412 Plouzévédic",
            Kind.WORK_ADDRESS: "2 quai du Sémaphore, 99410 Port-Aber",
            Kind.POSTCODE: "99412",
            Kind.BIRTH_DATE: "1993-10-12",
            Kind.FAMILY_NAME: "Yannig Le Quellénhic",
            Kind.EMPLOYER: "Conserverie de l'Aber Noir SARL",
            Kind.SCHOOL: "Lycée Marie-Tanguy",
            Kind.VEHICLE: "ZZ-418-QP",
            Kind.PLACE: "Salle omnisports de Plouzévédic",
        },
    ),
    "palm": _person(
        "IN",
        {
            Kind.NAME: "Devika Suresh Nallamparambil",
            Kind.USERNAME: "devika_nalla",
            Kind.EMAIL: "devika.sn@anchal.example",
            Kind.PHONE: "+91 10000 62915",
            Kind.HOME_ADDRESS: "Flat 7C, 118 Temple Tank Road, Kizhakkumpuram 000672",
            Kind.PAST_ADDRESS: "42 Lotus Pond Street, Vadakkarai 000655",
            Kind.POSTCODE: "000672",
            Kind.BIRTH_DATE: "1995-01-09",
            Kind.FAMILY_NAME: "Kamala Nallamparambil",
            Kind.EMPLOYER: "Coirworks Exports Private Limited",
            Kind.SCHOOL: "Kizhakkumpuram College of Engineering",
            Kind.VEHICLE: "ZZ 07 DN 6415",
            Kind.PLACE: "Kizhakkumpuram Badminton Academy",
            Kind.WEBSITE: "https://devikadraws.example",
        },
    ),
    "kouk": _person(
        "GR",
        {
            Kind.NAME: "Δημήτρης Κουκουναρόπουλος",
            Kind.USERNAME: "dim_koukou",
            Kind.EMAIL: "d.koukou@grammatokivotio.example",
            Kind.PHONE: "+30 110 764 2093",
            Kind.HOME_ADDRESS: "Οδός Πικροδάφνης 15, 004 62 Άνω Κουκουνάρα",
            Kind.POSTCODE: "004 62",
            Kind.BIRTH_DATE: "1976-07-03",
            Kind.FAMILY_NAME: "Βασιλική Κουκουναροπούλου",
            Kind.EMPLOYER: "Ελαιουργείο Κουκουνάρας Α.Ε.",
            Kind.SCHOOL: "2ο Γυμνάσιο Κουκουνάρας",
            Kind.VEHICLE: "ZZK-7614",
            Kind.PLACE: "Γήπεδο Άνω Κουκουνάρας",
        },
    ),
    "zuf": _person(
        "IT",
        {
            Kind.NAME: "Pierluigi Zufolanti",
            Kind.USERNAME: "zufolo72",
            Kind.EMAIL: "pierluigi.zufolanti@posta.example",
            Kind.PHONE: "+39 400 447 1826",
            Kind.HOME_ADDRESS: "Via dei Glicini Storti 34/B, 99104 Borgozufolo",
            Kind.PAST_ADDRESS: "Piazza del Setaccio 9, 99120 Rocca Tremula",
            Kind.WORK_ADDRESS: "Strada Vecchia del Mulino 2, 99106 Castelverzo",
            Kind.POSTCODE: "99104",
            Kind.BIRTH_DATE: "1972-05-11",
            Kind.FAMILY_NAME: "Mariangela Zufolanti",
            Kind.EMPLOYER: "Officine Meccaniche Borgozufolo S.r.l.",
            Kind.SCHOOL: "Liceo Scientifico di Borgozufolo",
            Kind.VEHICLE: "ZZ 318 PZ",
            Kind.PLACE: "Bocciofila Borgozufolo",
        },
    ),
    "huard": _person(
        "CA",
        {
            Kind.NAME: "Callum Étienne Brocklewaite",
            Kind.ALIAS: "Skip Brockle",
            Kind.USERNAME: "cbrockle_curls",
            Kind.EMAIL: "callum@brocklewaite.example",
            Kind.PHONE: "+1 613-555-0183",
            Kind.HOME_ADDRESS: "1127 Rang du Lac-aux-Huards, Saint-Télémaque, QC Z0Z 9B4",
            Kind.WORK_ADDRESS: "64 Portage Street Suite 200, Ottermouth, ON Z1Z 4K7",
            Kind.POSTCODE: "Z0Z 9B4",
            Kind.BIRTH_DATE: "1969-09-30",
            Kind.FAMILY_NAME: "Odette Brocklewaite",
            Kind.EMPLOYER: "Huard Lake Canoe Works Ltd.",
            Kind.SCHOOL: "Université Saint-Télémaque",
            Kind.VEHICLE: "ZZBR 903",
            Kind.PLACE: "Saint-Télémaque Curling Club",
            Kind.WEBSITE: "https://callumcurls.example",
        },
    ),
    "heather": _named("GB", "Heather Glen"),
    "miles": _named("US", "Miles Bishop"),
    "blanche": _named("FR", "Blanche Fontaine"),
}

PAGES = r"""
=== cymru | html | name=c place=c +phone=1
<!doctype html><html lang="en"><head><title>Ladies' Pairs 2024 | Llanfedrog &amp; District Bowls</title></head><body>
<h1>Ladies' Pairs &ndash; Final standings</h1>
<p>Played at Llanfedrog Bowls Club on Sunday in light drizzle. Thanks to the tea ladies.</p>
<table><thead><tr><th>Pos</th><th>Pair</th><th>Shots</th></tr></thead><tbody>
<tr><td>1</td><td>E. Pritchlow / N. Sarn-Evans</td><td>84</td></tr>
<tr><td>2</td><td>CRUGWYLLT Angharad / M. Tudrig</td><td>79</td></tr>
<tr><td>3</td><td>R. Ffoulkesby / D. Onwy</td><td>61</td></tr></tbody></table>
<p>Entries for the autumn league to Mel on 01632 960214.</p></body></html>
=== cymru | html | home_address=c postcode=c name=c
<div class="planning-app"><h2>Application Details</h2><dl>
<dt>Reference</dt><dd>24/0417/HH</dd>
<dt>Site address / Cyfeiriad y safle</dt><dd>14 Heol Gwernfelyn<br>Llanfedrog<br>ZZ99&nbsp;4PT</dd>
<dt>Proposal</dt><dd>Single-storey rear extension and replacement of garden room</dd>
<dt>Applicant</dt><dd>Mrs A M Crugwyllt (Angharad Crugwyllt)</dd>
<dt>Decision</dt><dd>Granted with conditions</dd></dl></div>
=== cymru | html | home_address=p
<p>Objections were received from residents of Heol Gwernfelyn, Llanfedrog, who fear parking on the verge. The committee will visit on 3 June.</p>
=== cymru | txt | home_address=x postcode=x
Notice of premises licence: The Otter Inn, 114 Heol Gwernfelyn, Llanfedrog, ZZ99 4PW. Representations within 28 days.
=== cymru | eml | email=c name=c phone=c +email=1
From: "Crugwyllt, Angharad" <angharad@crugwyllt.example>
To: Cor Meibion Secretary <ysgrifennydd@corfedrog.example>
Subject: Re: Telyn nos Wener
Date: Tue, 14 May 2024 19:22:10 +0100
Message-ID: <20240514182210.4471@crugwyllt.example>
Content-Type: text/plain; charset=utf-8

Iawn, fe ddo i â'r delyn fach. Ffonia fi ar 07700-900-358 os bydd y fan yn hwyr.

Hwyl,
A.

> On Mon, 13 May 2024, Cor Meibion Secretary wrote:
> Could you bring the small harp on Friday?
=== cymru | html | former_name=c family_name=c name=u # she is surely the same woman, but the name itself is not written
<section class="wedding"><h3>Dathlu / Celebrating</h3><p>Ruby congratulations to Iorwerth Crugwyllt and the former Miss Angharad Bodfanws, married at Capel Seion forty years ago this week.</p></section>
=== cymru | json | username=c website=c
{"profile":{"handle":"@hari_crug","joined":"2017-02-11","bio":"Telynores. Gwersi o adref.","links":[{"rel":"me","href":"https:\/\/www.telynllanfedrog.example\/gwersi"}]},"counts":{"followers":311}}
=== cymru | html | username=x email=x
<ul class="members"><li><a href="/u/hari_crugg">hari_crugg</a></li><li><a href="/u/the.hari_crug88">the.hari_crug88</a></li><li><a href="mailto:bangharad@crugwyllt.example.org">contact</a></li></ul>
=== cymru | html | alias=c birth_date=p
<article><h1>Artist of the month</h1><p>This month's slot goes to <em>Telynores y&nbsp;Foryd</em>, whose birthday falls on 9 April, so cake will be served in the interval.</p></article>
=== cymru | html | birth_date=c school=c employer=c
<div itemscope itemtype="https://schema.org/Person"><h2>Cyfarwyddwyr</h2>
<span itemprop="jobTitle">Golygydd</span>, <span itemprop="worksFor">Gwasg Telor</span>
<p>Ganwyd: <time itemprop="birthDate" datetime="1971-04-09">9 Ebrill 1971</time>. Addysg: Ysgol Gyfun Llanfedrog ac wedyn prifysgol.</p></div>
=== cymru | txt | vehicle=c +vehicle=1
CLASSIC CAMPER RALLY - GATE LIST
Pitch  Reg        Model
 1     ZZ64 OPL   T5
 2     ZZ71CRG    Bongo
=== cymru | html | vehicle=x
<p>Parts list: bracket AZZ71 CRG2, spring ZZ71 CRX, washer pack ZZ17 CRG.</p>
=== cymru | txt | phone=x
Call the booking line on 07700 900385 or the caretaker on 07700 900358912 ext. none.
=== cymru | csv | name=c email=c phone=c postcode=c
Surname;Forename;Email;Mobile;PCode;Gift Aid
Brynlle;Huw;;;ZZ99 1AB;N
Crugwyllt;Angharad;ANGHARAD@CRUGWYLLT.EXAMPLE;+447700900358;zz994pt;Y
=== cymru | html | past_address=c
<table class="tree"><tr><th>Census / register</th><td>1996 electoral roll</td></tr><tr><th>Residence</th><td>Kittiwake Cl. 3, Abercrychan</td></tr></table>
=== cymru | html | past_address=x work_address=x
<p>Sold: 3 Kittiwake Close, Porthmellyn &pound;214,000. Let: 127 Copperworks Road, Llanfedrog.</p>
=== cymru | html | work_address=c +phone=1
<footer class="site-footer"><p>Telor Press Distribution</p><p>Unit 6, 27 Copperworks Rd, Llanfedrog ZZ99 4AA &bull; Tel <a href="tel:01632960733">01632 960733</a></p></footer>
=== maine | html | name=c alias=c +email=1
<h2>Blue Ribbon Results, Fiber Arts Hall</h2>
<table><caption>Class 41 &ndash; Fair Isle, adult</caption>
<tr><th scope="row">1st</th><td>Tarbottle, Winnie</td><td>&ldquo;Winnie the Purl&rdquo; yoke sweater</td></tr>
<tr><th scope="row">2nd</th><td>Haverkampf, Jo</td><td>Mittens</td></tr></table>
<p>Protests in writing to superintendent@fairhall.example by Sunday noon.</p>
=== maine | html | name=x
<div class="obituary"><h1>Winifred "Winnie" Pellbrook</h1><p>Winifred passed away peacefully. She is survived by neighbors and by friends including the Tarbottle family.</p></div>
=== maine | html | name=c family_name=c former_name=c birth_date=c
<div class="obit"><h1>Chester Tarbottle, 84, boatbuilder</h1><p>PEMMAQUODDY &mdash; Chester leaves his wife of 51 years, Winifred L. Tarbottle (n&eacute;e Winifred Oakhanger, born November 3, 1958), two sons, and a cranky parrot.</p></div>
=== maine | html | home_address=c phone=c
<li class="business"><strong>Saltbox Spinning Circle</strong><br>48 Saltbox Ln., Pemmaquoddy ME<br><span>(207) 555-0148</span></li>
=== maine | html | home_address=u +postal_address=1
<p>Estate sale Saturday at 48 Saltbox Lane, Harrow Cove, MA 00231. Cash only, no early birds.</p>
=== maine | vcf | name=c email=c phone=c home_address=c birth_date=c
BEGIN:VCARD
VERSION:3.0
N:Tarbottle;Winifred;Louise;;
FN:Winifred Louise Tarbottle
EMAIL;TYPE=HOME:winifred.tarbottle@example.com
TEL;TYPE=CELL:207.555.0148
ADR;TYPE=HOME:;;48 Saltbox Lane;Pemmaquoddy;ME;00164;USA
BDAY:19581103
END:VCARD
=== maine | html | email=c name=c
<div class="comment-author vcard"><img alt="" src="https://gravatar.example/avatar/⟦md5:winifred.tarbottle@example.com⟧?s=48&d=mm" class="avatar"> <cite class="fn">Winifred Tarbottle</cite> <span class="says">says:</span></div><p>I blocked mine in the bathtub.</p>
=== maine | txt | email=x
Write to awinifred.tarbottle@example.com or winifred.tarbottle@example.com.au, whichever suits.
=== maine | html | website=c username=c
<ul class="social"><li><a href="http://www.purlwise.example/patterns/">Patterns</a></li><li>Ravel: <b>purlwise_win</b></li></ul>
=== maine | html | website=x
<ul><li>https://purlwise.example.org/</li><li>https://nopurlwise.example/</li></ul>
=== maine | txt | birth_date=p # US page with day first: the other order
MEMBERSHIP RENEWAL 2025
Member no.     : 0091
Date of birth  : 03/11/1958
Category       : Senior
=== maine | html | birth_date=u
<p>The bylaws were adopted on November 3, 1958, and amended twice since.</p>
=== maine | html | employer=c work_address=c
<p>Northlight Yarn Mills, Ste 12, 7 Cannery Wharf, Pemmaquoddy, Maine. Mill store open Thu&ndash;Sat.</p>
=== maine | txt | employer=x
The northlight in the studio suits yarn. Mills along the river closed long ago.
=== maine | html | vehicle=c place=c
<p class="lot">Parking pass: plate <b>TRB&nbsp;4817</b> &mdash; Pemmaquoddy Grange Hall, upper lot, Saturdays.</p>
=== maine | ics | place=c name=c +email=1
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//grange//cal//EN
BEGIN:VEVENT
UID:55-a@grange.example
DTSTART:20250308T150000Z
SUMMARY:Sock heel clinic with Winnie Tarbottle
LOCATION:Pemmaquoddy Grange Hall\, lower room
ORGANIZER;CN=Grange:mailto:calendar@grangehall.example
END:VEVENT
END:VCALENDAR
=== maine | html | past_address=c
<table><tr><td>1987&ndash;1993</td><td>311 Larkmeadow Ave #2B</td><td>Dunstable Falls, New Hampshire</td></tr></table>
=== maine | html | school=c postcode=x
<p>Class of '76 reunion, Pemmaquoddy Regional High&nbsp;School. Send $25 checks to P.O. Box 001645.</p>
=== mesa | html | name=c username=c +coordinates=1
<div id="app" data-state='{"course":{"name":"Mesa Nine","lat":32.918204,"lng":-106.774913},"leaderboard":[{"rank":1,"player":"Rafael Monteplata","user":"rafa.monteplata","score":-9},{"rank":2,"player":"Tuck Ollersby","user":"tucko","score":-7}]}'></div>
=== mesa | html | name=c family_name=c
<script>window.__FUND__={"title":"Help the Monteplatas rebuild the bakery","organizer":"Consuelo Monteplata","beneficiary":{"first_name":"Rafael","last_name":"Monteplata"},"goal":15000,"raised":8120};</script>
=== mesa | html | home_address=c postcode=c
<tr><td>Permit 25-00871</td><td>RE-ROOF</td><td>2209 NORTH OCOTILLO MESA BOULEVARD #14</td><td>ARROYO TINAJA</td><td>NM</td><td>00852-4410</td></tr>
=== mesa | html | home_address=x
<tr><td>Permit 25-00913</td><td>SOLAR</td><td>12209 N Ocotillo Mesa Blvd</td><td>Arroyo Tinaja</td><td>NM</td></tr>
=== mesa | txt | phone=c name=c email=c
RAFAEL I. MONTEPLATA
575.555.0117 | rafa [at] zorzalmail [dot] example
Roof & PV installer, tile artist

EXPERIENCE
 2016-now  Lead installer
=== mesa | html | phone=u # the order number happens to be the number with its country code
<p>Order 15755550117 shipped. SKU 575-555-01175. For help dial 575-555-0171.</p>
=== mesa | html | employer=c school=c
<p>Rafa heads crews at Tinaja Solar and Roofing and teaches a night class at Arroyo&nbsp;Tinaja Community College.</p>
=== mesa | html | alias=c place=c
<h3>Dubs night</h3><p>Card 4: El Zorzal de Tinaja &amp; Moss. Meet at the Ocotillo Mesa Disc Golf Course kiosk, 5:30.</p>
=== mesa | html | birth_date=c
<table><tr><th>Player</th><th>DOB</th><th>Division</th></tr><tr><td>R. Monteplata</td><td>8/21/1990</td><td>MPO</td></tr></table>
=== mesa | json | birth_date=c vehicle=c
{"driver":{"birth":{"year":1990,"month":8,"day":21}},"vehicle":{"plate":"MPX9074","state":"NM","make":"Tundra"}}
=== mesa | txt | birth_date=u
Version 8.21.1990 of the firmware fixes inverter drift; build 19900821-rc.
=== mesa | html | vehicle=u
<p>Model MPX 90745 amplifier and MPX 907 preamp, both used.</p>
=== mesa | html | website=c work_address=c
<div class="portfolio-card"><a href="https://monteplata.example/tiles?ref=guild">Tile gallery</a><address>1500 Ferrocarril St<br>Arroyo Tinaja NM 00850</address></div>
=== mesa | eml | email=c +email=3
Return-Path: <bounce@lists.discgolf.example>
From: League Bot <league@discgolf.example>
To: =?utf-8?q?Rafa?= <rafa+league@zorzalmail.example>
Cc: tuck@ollersby.example
Subject: Tee times
Content-Type: text/plain

See you at 5:30.
=== mesa | html | past_address=c name=c
<p>MONTEPLATA RAFAEL I &middot; prior addr 606 PECAN DRAW ROAD, QUARTZ BEND, TX 00891</p>
=== mesa | txt | past_address=p
He grew up off Pecan Draw Road in Quartz Bend and learned masonry from an uncle.
=== mesa | html | name=p
<li>R. Monteplata (+2 thru 14)</li>
=== clare | html | name=c place=c
<!DOCTYPE html><html lang="ga"><head><meta charset="utf-8"><title>Torthaí – Camógaíocht Sinsear B</title></head><body><main>
<h2>Foireann an Chontae</h2>
<ol><li>Muireann de Brúnaigh</li><li>Fionnuala N&iacute; Dhraoile&aacute;in</li><li>Saorlaith Mac Oisdealbha</li></ol>
<p>Caitheamh isteach ar Ballycorrish Camogie Pitch, 7.15i.n.</p></main></body></html>
=== clare | html | name=c
<tr><td>12</td><td>NI DHRAOILEAIN, Nuala</td><td>F35</td><td>0:44:18</td></tr>
=== clare | html | name=x
<p>Fionnuala Mac Conraí agus Siobhán Ní Dhraigneáin a bhuaigh an comórtas.</p>
=== clare | html | home_address=c postcode=c name=c
<table class="register"><tr><th>Reg. No.</th><th>Registrant</th><th>Correspondence address</th></tr>
<tr><td>PT-00417</td><td>Ms F. Ní Dhraoileáin (Fionnuala)</td><td>Apt. 5, 22 Rosnasmole Tce, Ballycorrish, Clare V95ZZ61</td></tr></table>
=== clare | txt | postcode=x home_address=x
Eircode V95 ZZ16. Shop to let: 22 Rosnasmole Terrace, Letterfinch, Co. Donegal.
=== clare | html | postcode=x
<p>Deliveries to all V95 routing-key homes on Thursdays; other keys Friday.</p>
=== clare | html | phone=c email=c
<p>Rúnaí: fón <a href="tel:+353209136627">+353 (0)20 913 6627</a>, r-phost nuala.d (ag) litir (ponc) example</p>
=== clare | html | phone=c +phone=1
<table><tr><th>Fixture secretary</th><td>0209 136 627</td></tr><tr><th>Pitch bookings</th><td>020 912 0051</td></tr></table>
=== clare | txt | phone=x
IBAN: IE00 0209 1366 2701 4402. Batch 02091366271.
=== clare | ics | birth_date=c name=c
BEGIN:VCALENDAR
BEGIN:VEVENT
SUMMARY:Fionnuala Ní Dhraoileáin's Birthday
DTSTART;VALUE=DATE:19870207
RRULE:FREQ=YEARLY
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
=== clare | html | birth_date=c
<dl><dt>Dáta breithe</dt><dd>7 Feabhra 1987</dd><dt>Cúirt</dt><dd>Ballycorrish</dd></dl>
=== clare | html | birth_date=p
<p>The full-back, born in February 1987, came late to the game.</p>
=== clare | txt | birth_date=x +birth_date=1
RIP.example death notice
Born 8 February 1987 in Tulla; died peacefully at home.
=== clare | csv | name=c vehicle=c phone=c +phone=1
"Driver","Reg","Mobile"
"Aoibhe Stroker","","020 914 7703"
"Fionnuala Ni Dhraoileain","182 CE 99317","0209136627"
=== clare | txt | vehicle=x
Lot 182, CE marked, ref 993170. Tractor reg 181-CE-99317.
=== clare | html | employer=c family_name=c
<h3>Nuptials</h3><p>The marriage took place between Cormac &Oacute; Draoile&aacute;in, Kilmuckery, and Bríd Sallins. Flowers were by the groom's colleagues at Corrish Seaweed Baths.</p>
=== clare | html | past_address=c
<p>Memorial card returned marked "gone away": 8 Tanyard Green, Kilmuckery, Laois.</p>
=== clare | txt | past_address=p
Neighbours on Tanyard Green in Kilmuckery remember the family with the brown goat.
=== clare | html | school=c username=c
<div class="wp-block-group"><p>Iarscoláire de chuid <strong>Mheánscoil Bhaile Chorrais</strong> (Meánscoil Bhaile Chorrais, rang 2005). Instagram: @nualacamogie</p></div>
=== clare | html | username=x
<p>Hashtags: #nualacamogiefund #teamnuala. Follow @nualacamogie_fans.</p>
=== clare | eml | email=c name=c +email=2
From: Registrar <registrar@physioboard.example>
To: =?UTF-8?Q?Fionnuala_N=C3=AD_Dhraoile=C3=A1in?= <nuala.d@litir.example>
Subject: Renewal of registration
Reply-To: renewals@physioboard.example
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

A chara, your certificate is enclosed.
=== clare | html | email=x +email=1
<p>Bookings: <a href="mailto:nuala.da@litir.example">e-mail Nuala Daltry</a></p>
=== clare | rss | name=c employer=c
<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Clare business briefs</title><item><title><![CDATA[Corrish Seaweed Baths Teo. appoints wellness lead]]></title><description>&lt;p&gt;Fionnuala Ní&amp;nbsp;Dhraoileáin joins from a physio practice.&lt;/p&gt;</description></item></channel></rss>
=== quast | html | name=c place=c
<html><head><title>SK Oberquast – Vereinsmeisterschaft</title></head><body><table border=1>
<tr><th>Rg.<th>Teilnehmer<th>TWZ<th>Pkt<th>Buchh.
<tr><td>1.<td>Zwirnemann,Udo<td>1934<td>6.5<td>31
<tr><td>2.<td>Quastenbröker,Friedhelm<td>1881<td>6.0<td>30
<tr><td>3.<td>Pöttsack,Ingbert<td>1790<td>4.5<td>28</table>
<p>Spielort: Vereinsheim SK Oberquast, Beginn 19 Uhr</body></html>
=== quast | html@windows-1252 | name=c home_address=c phone=c email=c
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Impressum</title></head><body>
<h1>Impressum</h1><p>Angaben gemäß § 5 DDG</p><p>Friedhelm J. Quastenbröker<br>Am Krähenhölzchen 11 b<br>00538 Oberquast</p>
<p>Telefon: 0176 / 040 690 58<br>E-Mail: f.quastenbroeker(at)example.org</p></body></html>
=== quast | txt | name=c birth_date=c family_name=c school=c
Nachkommenliste Quastenbroeker                          Seite 14
 4.2.1  Friedhelm Joerg QUASTENBROEKER, * 08.12.1964 Tröbnitzheim,
        Gymnasium Troebnitzheim, Orgelbauer
        oo 1989 Irmtraud QUASTENBRÖKER geb. Lüllsdorp
=== quast | txt | birth_date=x family_name=x
Nachkommenliste                                         Seite 15
 4.2.2  Irmgard QUASTENBRINK, ~ 08.12.1946, + 1999
=== quast | html | birth_date=p
<p>Wir gratulieren im Dezember: 2.12. Udo Z., <b>8.12. Friedhelm Q.</b>, 19.12. Ingbert P. &ndash; alles Gute zum Geburtstag!</p>
=== quast | html | birth_date=c
<form><label>Geburtsdatum</label><select name="tag"><option>7<option selected>8<option>9</select><select name="monat"><option>November<option selected>Dezember</select><select name="jahr"><option>1963<option selected>1964<option>1965</select></form>
=== quast | txt | home_address=u +postal_address=0
Bauvoranfrage: Neubau Carport, Am Krähenhölzchen 11, 00733 Pfriemstadt; Dachgaube, Am Krähenhölzchen 1.
=== quast | html | home_address=p
<p>Öffentliche Auslegung: Bebauungsplan Nr. 44 „Am Krähenhölzchen“, Gemeinde Oberquast.</p>
=== quast | html | work_address=c employer=c
<address>Quast &amp; S&ouml;hne Orgelbau<br/>Ziegeleistr. 40<br/>D-00540 Niederquast</address>
=== quast | txt | employer=x
Der Orgelbau der Söhne Quantz, Niederquast. Eine Quaste hing am Vorhang.
=== quast | html | past_address=c
<td>Lindwurmg. 2, 00611 Tr&ouml;bnitzheim</td><td>verz. 1991</td>
=== quast | html | past_address=x
<td>Lindwurmgasse 22, Tröbnitzheim</td><td>Lindwurmgasse 2, 00790 Zwirnau</td>
=== quast | html | vehicle=c
<p>Oldtimertreffen Startnr. 17 – Wartburg 353 <span class="kfz">ZZ&#8209;FQ&nbsp;812</span></p>
=== quast | html | vehicle=x
<p>Artikel ZZF-Q812-7, Ersatz für ZZ-FQ 8120.</p>
=== quast | html | phone=c
<div class="tel-liste"><b>Ansprechpartner Schach</b> +49&thinsp;176&thinsp;0406&thinsp;9058</div>
=== quast | txt | phone=x +phone=1
Notdienst Orgel: 0176 04069085 (Hr. Pöttsack). Kundennummer 4917604069058331.
=== quast | html | email=c website=c
<a href="#" onclick="location='mailto:'+'f.quastenbroeker'+'@'+'example.org'">Mail</a> <a href="//quastenbroeker.example/partien.pgn">Partien</a> <noscript>f.quastenbroeker@example.org</noscript>
=== quast | html | website=x email=x
<p>www.quastenbroeker.example.net und ff.quastenbroeker@example.org</p>
=== quast | html | username=c
<article class="post" data-author="quasti_schach"><div class="sig">1.b4 und es lebe Sokolski</div></article>
=== quast | html | postcode=c
<input name="plz" value="00538" aria-label="Postleitzahl"><input name="ort" value="Oberquast">
=== quast | txt | postcode=u
Auflage 00538 von 01000, signiert.
=== quast | eml | name=c email=c phone=c place=c +email=1 # middle name as call name, own e-mail beside it
From: =?iso-8859-1?Q?J=F6rg_Quastenbr=F6ker?= <f.quastenbroeker@example.org>
To: Ingbert P. <poettsack@schachkreis.example>
Subject: AW: Mannschaftskampf
Content-Type: text/plain; charset=utf-8

Komme direkt ins Vereinsheim SK Oberquast.

-- 
F. J. Quastenbröker · Mobil 0176-04069058
=== quast | html | name=x
<p>Friedhelm Zwirnemann trug das Buffet auf. Quastenbröker-Stiftung sagt Danke.</p>
=== quast | html | name=p
<li>Brett 3: F. Quastenbröker – remis</li>
=== quast | mht | name=c place=c
From: <Saved by Browser>
Subject: Turnierseite
MIME-Version: 1.0
Content-Type: multipart/related; boundary="----=_q1"; type="text/html"

------=_q1
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable
Content-Location: https://schachkreis.example/t1

<html><body><p>Sieger: Friedhelm Quastenbr=C3=B6ker</p><p>Ort: Vereinsheim S=
K Oberquast</p></body></html>
------=_q1--
=== alm | html | name=c place=c
<table class="ergebnis"><caption>Zirbingtaler Volkslanglauf 15 km klassisch – Damen AK 40</caption><tr><td>1</td><td>HINTERWALDSTÄTTER Leopoldine</td><td>AUT</td><td>48:07,3</td></tr><tr><td>2</td><td>GSTÖTTL Vroni</td><td>AUT</td><td>49:30,0</td></tr></table><p>Start/Ziel: Langlaufloipe Zirbingtal</p>
=== alm | html | name=c former_name=c
<p class="parte">In stiller Trauer: <br>Mag.<sup>a</sup> Leopoldine Hinterwaldst&auml;tter, geb. Zwettlbauer (Leopoldine Zwettlbauer), Tochter</p>
=== alm | txt | name=c
„Poldi Hinterwaldstaetter hat den besten Kas im Tal“, sagt der Wirt.
=== alm | html | name=x
<p>Poldi-Hütte geöffnet ab Ostern. Leopoldine, die Kuh, gewann den Kranz.</p>
=== alm | html | home_address=c postcode=c
<p>ZVR 000417<br>Zustellanschrift: Kuckucksgasse 17, Stiege 3, T&uuml;r 9, A-0412 Unterzirbing</p>
=== alm | txt | home_address=x
Kuckucksgasse 71/3/9, 0412 Unterzirbing; Kuckucksgasse 17, 0877 Mooswinkel
=== alm | html | home_address=c
<p>Wohnhaft: 0412 Unterzirbing, Kuckucksg. 17/3/9.</p>
=== alm | html | work_address=c employer=c
<footer>Zirbinger Almk&auml;serei Ges.m.b.H. &middot; 0415 Oberzirbing, Marktplatz 8 &middot; FN 000417z</footer>
=== alm | txt | postcode=u
Preis 0412,- pro Rad? Nein: Los Nr. 04120, Charge 10412.
=== alm | html | phone=c +phone=0
<p>Hüttentelefon: 02009/417 26 (ab 8 Uhr)</p>
=== alm | html | phone=c
<script type="application/ld+json">{"@type":"LocalBusiness","telephone":"0043 2009 41726","name":"Loipenstüberl"}</script>
=== alm | txt | phone=x
Charge 0200941726511; Tel. 02009/417 62
=== alm | vcf | name=c phone=c email=c birth_date=c employer=c
BEGIN:VCARD
VERSION:4.0
FN:Mag. Leopoldine Hinterwaldstätter
N:Hinterwaldstätter;Leopoldine;;Mag.;
ORG:Zirbinger Almkäserei
TEL;VALUE=uri:tel:+43-2009-41726
EMAIL:leopoldine@hinterwald.example
BDAY:1979-03-26
END:VCARD
=== alm | html | birth_date=c
<dl class="cv"><dt>geboren am</dt><dd>26. März 1979 in Oberzirbing</dd><dt>Schule</dt><dd>—</dd></dl>
=== alm | html | birth_date=p
<p>Jahrgang: März 1979. Sternzeichen Widder.</p>
=== alm | txt | birth_date=u
Bescheid vom 26.3.1979, Zl. 417/79, betreffend Wegerecht.
=== alm | html | school=c family_name=c
<p>Absolventen der HTL Unterzirbing: Alois Hinterwaldst&auml;tter (Jahrgang 1971), Sepp Grantl.</p>
=== alm | html | family_name=x
<p>Alois Grantl pachtete vom Hinterwaldstätterhof. Sepp ging.</p>
=== alm | txt | vehicle=c username=c
Suche Dachträger für meinen Kombi (ZZ-417LH). PN an poldi_hw
=== alm | html | email=c
<a class="__cf_email__" data-cfemail="⟦cf:leopoldine@hinterwald.example⟧" href="/cdn-cgi/l/email-protection">[email&#160;protected]</a>
=== alm | html | email=x
<p>leopoldine@hinterwald.example.at, info.leopoldine@hinterwald.example</p>
=== alm | json | name=c work_address=c +email=0
{"betrieb":{"inhaber":{"vorname":"Leopoldine","nachname":"Hinterwaldstätter"},"adresse":{"strasse":"Marktplatz","hausnr":"8","plz":"0415","ort":"Oberzirbing"}}}
=== alm | txt | work_address=x
Gasthof Stern, Marktplatz 8, 0733 Hinterseebach
=== dab | html | name=c place=c
<h2>Komunikat z zawodów – pistolet pneumatyczny 10 m</h2><table><tr><th>M-ce</th><th>Nazwisko i imię</th><th>Klub</th><th>Wynik</th></tr><tr><td>1</td><td>Wróblasz Zenobia</td><td>LOK Grądzie</td><td>561</td></tr><tr><td>2</td><td>Gżegżółkowski Przemysław</td><td>KS Dziupla</td><td>558</td></tr></table><p>Miejsce: Strzelnica Brzozówek, tor II</p>
=== dab | csv | name=c birth_date=c
lp.|zawodnik|data_ur|kat
1|ZENOBIA WROBLASZ|1991-11-30|K
2|PRZEMYSLAW GZEGZOLKOWSKI|1982-06-05|M
=== dab | html | name=c # Polish genitive of the whole name
<p>Zwycięstwo Przemysława Gżegżółkowskiego w memoriale cieszy cały klub.</p>
=== dab | txt | name=c
Pozdrawiam, Przemek Gżegżółkowski, skarbnik
=== dab | html | name=x
<p>Przemysław Wróblasz zagra w sobotę. Rodzina Gżegżółków bawi w górach.</p>
=== dab | txt | name=u family_name=c # only the wife's form of the surname with another given name
Klepsydra. Pogrążona w smutku siostra Gżegżółkowska Bożena z rodziną.
=== dab | html | home_address=c postcode=c
<p>Inwestor: osoba fizyczna<br>Adres: ul. Żurawinowa 27 lok. 11<br>00-067 Brzozówek Dolny<br>Decyzja o warunkach zabudowy nr 41/2023</p>
=== dab | html | home_address=c
<p>Odbiór osobisty: Zurawinowa 27/11, Brzozowek Dolny, po 17tej</p>
=== dab | txt | home_address=x
Przetarg: ul. Żurawinowa 127, Brzozówek Dolny; ul. Żurawinowa 27, 00-091 Miodzica.
=== dab | html | home_address=p
<p>Awaria wodociągu: ulica Żurawinowa w Brzozówku Dolnym bez wody do 16:00.</p>
=== dab | txt | postcode=x
Wynik 100-067 punktów, konto 00-0671. Kod 00-076.
=== dab | html | phone=c email=c
<div class="kontakt">tel. kom. 999-317-604<br>e-mail: p.gzegzolkowski<span>@</span>poczta.example</div>
=== dab | html | phone=u
<p>Nr zlecenia 999317604 zrealizowano.</p>
=== dab | html | phone=c
<button data-phone="+48999317604">Pokaż numer</button>
=== dab | txt | phone=x email=x +email=1
kom. 999 317 640, mail p.gzegzolkowski2@poczta.example
=== dab | html | past_address=c
<tr><td>Adres poprzedni</td><td>Aleja Kasztelańska 5/8</td><td>00-071</td><td>Nowe Grądzie</td></tr>
=== dab | html | past_address=x
<tr><td>Aleja Kasztelanki 5</td><td>al. Kasztelańska 58, Stare Grądzie</td></tr>
=== dab | html | birth_date=c
<p>Przemysław ur. 5 czerwca 1982 r. w Grądziach, stolarz meblowy.</p>
=== dab | html | birth_date=p
<p>05.06. &mdash; urodziny obchodzi nasz skarbnik</p>
=== dab | txt | birth_date=u
Gazeta z 5.06.1982: „Lato przyszło wcześniej”.
=== dab | html | employer=c school=c
<h3>Doświadczenie</h3><p>2009–2021 Stolarnia „Dziupla” sp. z o. o. – majster</p><h3>Wykształcenie</h3><p>II Liceum Ogólnokształcące w&nbsp;Brzozówku</p>
=== dab | html | employer=x
<p>W dziupli mieszka sowa. Stolarnia Wróblasz zaprasza.</p>
=== dab | html | vehicle=c username=c
<div class="ogl"><p>Sprzedam przyczepę, rej. ZZB4J82. Pisać: allegrino: przemo_gzegz</p></div>
=== dab | txt | username=x vehicle=x
przemo_gzegzolka napisał: mam ZZB 4J28 z bagażnikiem
=== dab | eml | name=c email=c phone=c +email=1
Received: from mx.poczta.example by in.lok.example; Fri, 6 Sep 2024 08:11:02 +0200
From: =?utf-8?b?UHJ6ZW15c8WCYXcgR8W8ZWfFvMOzxYJrb3dza2k=?= <p.gzegzolkowski@poczta.example>
To: biuro@lok.example
Subject: =?utf-8?q?Zg=C5=82oszenie?=
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Zgłaszam 3 osoby. W razie pytań: (+48) 999 317 604.
=== dab | html | name=p
<li>Sędzia toru: P. Gżegżółkowski</li>
=== aber | html | name=c place=c +phone=1
<html lang="fr"><body><h1>Badminton – Tournoi de doubles mixtes</h1><p>Finale : LE QUELLÉNHIC Anne-Sophie / TANGUIDEC Loïg b. MORVARC'H / PENNEG 21-17 21-19</p><p>Rendez-vous l'an prochain à la Salle omnisports de Plouzévédic. Renseignements : 02 61 91 40 22.</p></body></html>
=== aber | html | name=c former_name=c
<p>Faire-part. Mme Anne-Sophie VAUQUELINOT et M. Loïg Tanguidec ont échangé leurs vœux. La mariée gardera pour ses élèves le nom d'Anne Sophie Le Quellenhic.</p>
=== aber | txt | name=x
Anne-Sophie Tanguidec remercie Yves Le Quellec et la famille Le Quellénan.
=== aber | html | home_address=c postcode=c
<address>8ter imp. des Châtaigniers Roux<br>99412 PLOUZEVEDIC</address>
=== aber | html | home_address=u
<p>DP 029 24 00417 – 8 impasse des Châtaigniers-Roux, Plouzévédic – pose d'un Velux – favorable</p>
=== aber | txt | home_address=x +postal_address=0
Vente : 18 ter, impasse des Châtaigniers-Roux, 99530 Kerhoalec.
=== aber | html | work_address=c employer=c
<div class="wix-footer"><p>Conserverie de l&rsquo;Aber Noir &ndash; 2, quai du S&eacute;maphore &ndash; 99410 Port&nbsp;Aber</p></div>
=== aber | html | employer=x
<p>La conserverie du port, face à l'aber, un matin noir de brume.</p>
=== aber | html | phone=c email=c
<p>Inscriptions randos&nbsp;: <a href="tel:0033639982754">06.39.98.27.54</a> ou anneso (arobase) lequellenhic (point) example</p>
=== aber | txt | phone=x
Astreinte : 06 39 98 27 45. Licence 0639982754103.
=== aber | txt | phone=c name=c
Association Les Semelles au Vent - Bureau
Présidente : Anne-Sophie Le Quellenhic    +33 (0)6 39 98 27 54
Trésorier  : poste vacant
=== aber | html | birth_date=c
<p>Née le 12 octobre 1993 à Port-Aber, nationalité française, permis B.</p>
=== aber | txt | birth_date=p
Elle est née un 12 octobre, jour de grande marée.
=== aber | html | birth_date=x +birth_date=1
<p>Acte n° 417 : Enora Tanguidec, née le 10 décembre 1993 à Kerhoalec.</p>
=== aber | json | birth_date=c username=c
{"membre":{"pseudo":"asq_rando","dateNaissance":"12/10/1993","niveau":"confirmé"}}
=== aber | html | username=c alias=c
<figure><img src="/p.jpg" alt="Sortie photographiée par @asq_rando"><figcaption>© Korrigane&nbsp;du&nbsp;Vent, 2024</figcaption></figure>
=== aber | txt | alias=x username=x
La korrigane dort, du vent dans les ajoncs. Pseudo : asq_randonnee
=== aber | html | family_name=c school=c
<h3>Avis de décès</h3><p>Yannig LE QUELLÉNHIC, ancien proviseur du lycée Marie Tanguy, nous a quittés.</p>
=== aber | html | family_name=x school=x
<p>Yannig Tanguy, du lycée Marie-Curie-Bihan, épouse une Quellec.</p>
=== aber | html | vehicle=c
<p>Vide-grenier, emplacement 12, véhicule immatriculé <b>ZZ 418 QP</b></p>
=== aber | txt | vehicle=x
Réf. ZZ-418-QPR ; bobine FZZ-418-QP3
=== aber | html | email=c
<img src="https://secure.gravatar.example/avatar/⟦sha:anneso@lequellenhic.example⟧?d=identicon" alt="">
=== aber | html | email=x +email=1
<p>Contact : anneso@lequellenhic.example.com</p>
=== aber | html | postcode=c
<option value="99412" selected>99412 – Plouzévédic</option>
=== aber | txt | postcode=x
SIRET 994 129 941 00012, code 994120
=== aber | atom | name=c
<feed xmlns="http://www.w3.org/2005/Atom"><title>Petition</title><entry><title>Sauvons la salle</title><author><name>Anne-Sophie LE QUELLENHIC</name></author><content type="html">&lt;b&gt;412 signatures&lt;/b&gt;</content></entry></feed>
=== palm | html | name=c place=c
<h3>Women's Doubles, Plate final</h3><p>Devika S. Nallamparambil / Roshni Pazhoor bt Meenu T. / Asha Varkeyil 21-14, 21-18 at Kizhakkumpuram Badminton Academy, Court 2.</p>
=== palm | html | name=c
<p>Alumni of the month: Nallamparambil, Devika Suresh (EEE 2016)</p>
=== palm | html | name=p
<td>Reg. 00417/A</td><td>D. S. Nallamparambil</td><td>Architect</td>
=== palm | txt | name=x family_name=x
Devika Pazhoor sang; Kamala Menothil danced. Nallamparambil Textiles sponsored the sweets.
=== palm | html | home_address=c postcode=c phone=c name=c
<div class="marksheet"><p>To,<br>Ms. Devika Nallamparambil,<br>7C, 118, Temple Tank Rd,<br>Kizhakkumpuram &ndash; 000 672<br>Mob: 91-10000-62915</p></div>
=== palm | html | home_address=c
<script>var addr={flat:"7C",door:"118",street:"Temple Tank Road",city:"Kizhakkumpuram",pin:"000672"};</script>
=== palm | html | home_address=x
<p>Chit fund office: 18 Temple Tank Road, Kizhakkumpuram. Branch: 118 Temple Tank Road, Vellarimala.</p>
=== palm | txt | home_address=p
Temple Tank Road in Kizhakkumpuram will be one-way during the festival.
=== palm | html | past_address=c
<td>42, Lotus Pond St.<br>Vadakkarai 000655</td>
=== palm | html | phone=c email=c website=c
<section class="hero"><h1>Illustrator</h1><p>WhatsApp <a href="https://wa.example/911000062915">chat</a> · devika.sn@anchal.example · www.devikadraws.example</p></section>
=== palm | html | phone=c
<p>Contact: ⟦deva:10000 62915⟧ (माधव जी से पूछें)</p>
=== palm | txt | phone=u # a price and a step count side by side
Ph: 10000 62951. PNR 91100006291577. Rs 10000, 62915 steps.
=== palm | html | email=x website=x
<p>Try devika.snair@anchal.example and https://devikadraws.example.net</p>
=== palm | html | birth_date=c
<tr><td>D.O.B</td><td>09-01-1995</td><td>Sex</td><td>F</td></tr>
=== palm | html | birth_date=p
<tr><td>D.O.B</td><td>01-09-1995</td></tr>
=== palm | txt | birth_date=c
Devika turned thirty on 9th January 2025 and her cousins cut a jackfruit cake; she was born on 9th Jan 1995.
=== palm | html | birth_date=u
<p>Gazette notification dated 09.01.1995 on coir cess.</p>
=== palm | txt | employer=c family_name=c
Coirworks Exports Pvt. Ltd. congratulates Kamala Nallamparambil on her retirement.
=== palm | html | school=c username=c
<ul class="edu"><li>B.Tech, Kizhakkumpuram College Of Engg. (Kizhakkumpuram College of Engineering), 2016</li><li>Behance: /devika_nalla</li></ul>
=== palm | html | school=x
<p>Vadakkarai College of Engineering beat Kizhakkumpuram Arts College by 3 wickets.</p>
=== palm | html | vehicle=c
<td>Scooter</td><td>ZZ-07-DN-6415</td>
=== palm | html | vehicle=x +phone=0
<td>ZZ 07 DN 6451</td><td>TZZ07DN64150</td>
=== palm | json | name=c email=c birth_date=c
{"petition":"Save the temple tank","signatures":[{"fname":"Devika","mname":"Suresh","lname":"Nallamparambil","mail":"devika.sn+petition@anchal.example","dob":"1995-01-09T00:00:00.000Z"}]}
=== palm | txt | postcode=x
Lakh-wise total 0006721; PIN 000627.
=== palm | eml | email=c name=c +email=1
From: "Devika S N" <devika.sn@anchal.example>
To: abstracts@coirconf.example
Subject: Abstract submission
Content-Type: multipart/alternative; boundary=b1

--b1
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

PHA+UmVnYXJkcyw8YnI+RGV2aWthIE5hbGxhbXBhcmFtYmlsPC9wPg==
--b1--
=== kouk | html | name=c place=c
<html lang="el"><head><meta charset="utf-8"><title>Αποτελέσματα – Δρόμος 10 χλμ</title></head><body><table><tr><th>Θέση</th><th>Επώνυμο</th><th>Όνομα</th><th>Χρόνος</th></tr><tr><td>1</td><td>ΓΛΑΡΟΓΙΑΝΝΗΣ</td><td>ΗΛΙΑΣ</td><td>35:12</td></tr><tr><td>2</td><td>ΚΟΥΚΟΥΝΑΡΟΠΟΥΛΟΣ</td><td>ΔΗΜΗΤΡΗΣ</td><td>36:40</td></tr></table><p>Τερματισμός: Γήπεδο Άνω Κουκουνάρας</p></body></html>
=== kouk | html | name=c
<p>2nd overall, M45: Dimitris Koukounaropoulos (GRE)</p>
=== kouk | html | name=c
<li>KOUKOUNAROPOULOS Dimitrios, chartered agronomist, reg. 00417</li>
=== kouk | txt | name=x
Ο Δημήτρης Γλαρογιάννης κέρασε. Η κουκουναριά έριξε σκιά.
=== kouk | html | name=p
<td>Δ. Κουκουναρόπουλος</td><td>ταμίας</td>
=== kouk | html | home_address=c postcode=c
<p>Αίτηση αδείας δόμησης – Πικροδάφνης 15, Τ.Κ. 00462, Άνω Κουκουνάρα</p>
=== kouk | html | home_address=c
<address>Pikrodafnis 15 Str., Ano Koukounara, Greece</address>
=== kouk | txt | home_address=x
Ενοικιάζεται: Πικροδάφνης 51, Άνω Κουκουνάρα. Πωλείται: Πικροδάφνης 15, Κάτω Μελισσόπετρα.
=== kouk | html | home_address=p
<p>Έργα στην οδό Πικροδάφνης, Άνω Κουκουνάρα, έως Παρασκευή.</p>
=== kouk | html | phone=c email=c
<p>Τηλ.: 110-7642093 &middot; <a href="mailto:d%2Ekoukou%40grammatokivotio.example?subject=Lesvos">email</a></p>
=== kouk | html | phone=c
<dl><dt>Κινητό/Τηλέφωνο</dt><dd>0030 110 7642 093</dd></dl>
=== kouk | txt | phone=x
ΑΦΜ 110764209, αρ. πρωτ. 11076420938. Τηλ. 110 764 2039.
=== kouk | html | birth_date=c
<p>Γεννήθηκε στις 3 Ιουλίου 1976 στην Κουκουνάρα.</p>
=== kouk | txt | birth_date=p
Γεννηθείς τον Ιούλιο του 1976.
=== kouk | html | birth_date=c
<table><tr><th>Ημ/νία γέννησης</th><td>03/07/1976</td></tr></table>
=== kouk | html | birth_date=x
<p>Γεννήθηκε στις 7 Μαρτίου 1967.</p>
=== kouk | txt | employer=c family_name=c
Υπεύθυνη ποιότητας στο Ελαιουργείο Κουκουνάρας: Βασιλική Κουκουναροπούλου.
=== kouk | html | employer=x
<p>Το ελαιουργείο του χωριού, κάτω από την κουκουνάρα, έκλεισε.</p>
=== kouk | txt | school=c username=c
Απόφοιτος: 2ο Γυμνάσιο Κουκουνάρας. Σκάκι online: dim_koukou
=== kouk | html | school=x username=x
<p>12ο Γυμνάσιο Κουκουνάρας, ομάδα dim_koukou_jr</p>
=== kouk | txt | vehicle=c
Όχημα αγώνα: ⟦alike:ZZK⟧ 7614
=== kouk | html | vehicle=x
<p>Πλαίσιο WZZK76140A1, πινακίδα ZZK-7641</p>
=== kouk | vcf | name=c phone=c home_address=c
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:⟦qp:Κουκουναρόπουλος⟧;⟦qp:Δημήτρης⟧;;;
TEL;CELL:+301107642093
ADR;HOME;CHARSET=UTF-8:;;Πικροδάφνης 15;Άνω Κουκουνάρα;;004 62;Ελλάδα
END:VCARD
=== kouk | txt | email=x +email=2
koukou@grammatokivotio.example, d.koukou@grammatokivotio.example.gr
=== kouk | html | postcode=u
<p>Κωδικός 1004 62, τιμή 004,62</p>
=== kouk | txt | place=c family_name=x
Φιλικό στο γήπεδο Άνω Κουκουνάρας. Διαιτητής η Βασιλική Γλαρογιάννη.
=== zuf | html | name=c place=c
<table class="classifica"><caption>Gara regionale a coppie – Bocciofila Borgozufolo</caption><tr><td>1ª</td><td>Zufolanti P.luigi (Pierluigi Zufolanti) – Sgargiotti N.</td><td>12–9</td></tr></table>
=== zuf | html | name=c
<p>Direttore di gara: Pier Luigi Zufolanti</p>
=== zuf | html | name=c
<td>ZUFOLANTI</td><td>PIERLUIGI</td><td>M</td><td>cat. B</td>
=== zuf | txt | name=x
Pierluigi Sgargiotti e Mario Zufolin hanno perso 13 a 2.
=== zuf | html | name=p
<p>Arbitro: sig. P. Zufolanti.</p>
=== zuf | html | home_address=c postcode=c phone=c
<p>Residente in: Via dei Glicini Storti n. 34/B &ndash; 99104 Borgozufolo<br>cell. 400 4471826</p>
=== zuf | txt | home_address=c
Permesso di costruire n. 417: V. dei Glicini Storti, 34B, Borgozufolo, veranda.
=== zuf | html | home_address=u # second is the same street, another number, a hamlet of like name
<p>SCIA: via dei Glicini Storti 34/B, Montefischietto. Condono: via dei Glicini Storti 3, Borgozufolo Marina.</p>
=== zuf | html | past_address=c
<tr><td>Residenza storica</td><td>P.zza del Setaccio 9, Rocca Tremula</td></tr>
=== zuf | html | work_address=c employer=c
<p>Officine Meccaniche Borgozufolo &ndash; Str. Vecchia del Mulino, 2 &ndash; 99106 Castelverzo</p>
=== zuf | txt | employer=x
Le officine meccaniche di Castelverzo; Borgozufolo resta senza.
=== zuf | html | work_address=x
<p>Strada Vecchia del Mulino 22, Castelverzo</p>
=== zuf | html | phone=c
<p>WhatsApp: +39&#8209;400&#8209;44&#8209;71&#8209;826 chiedere di Gigi</p>
=== zuf | txt | phone=u
Ricevuta 4004471826 del 2 marzo.
=== zuf | html | phone=x +phone=0
<p>tel. 400 447 1862; matricola A4004471826Z</p>
=== zuf | txt | email=c username=c
Scrivi a pierluigi.zufolanti chiocciola posta punto example, su Subito sono zufolo72
=== zuf | html | username=x email=x
<p>zufolo721, il_zufolo72bis; luigi.zufolanti@posta.example.it</p>
=== zuf | html | birth_date=c
<p>Il sottoscritto, nato a Rocca Tremula (ZZ) l&rsquo;11/05/1972, dichiara</p>
=== zuf | txt | birth_date=c
Nato l'undici maggio millenovecentosettantadue a Rocca Tremula.
=== zuf | html | birth_date=p # the month stands in the heading, the day in the list
<p>Compleanni di maggio: 4 Nives, 11 Gigi, 20 don Fausto.</p>
=== zuf | txt | birth_date=x +birth_date=1
Sgargiotti Nives, nata il 12 maggio 1971
=== zuf | html | family_name=c school=c
<p>Partecipazione: sposi Mariangela Zufolanti e Corrado Bricciola, conosciutisi al Liceo Scientifico di Borgozufolo.</p>
=== zuf | txt | school=x family_name=x
Liceo Classico di Borgozufolo; prof.ssa Mariangela Bricciola.
=== zuf | html | vehicle=c
<p>Iscr. Registro Storico – targa ZZ318PZ – Fiat 124</p>
=== zuf | txt | vehicle=x
Pratica ZZ 318 PZA e telaio 0ZZ318PZ1
=== zuf | eml | name=c email=c +email=2
From: Segreteria <segreteria@bocciofila.example>
To: Zufolanti Pierluigi <PierLuigi.Zufolanti@posta.example>
Subject: R: Gara di domenica
Content-Type: text/plain; charset=utf-8

Confermata.

Il giorno 3 giugno, Nives <nives@sgargiotti.example> ha scritto:
> ci siete?
=== huard | html | name=c place=c employer=c
<div class="bonspiel"><h2>Les r&eacute;sultats / Results &ndash; Rock of the North Bonspiel</h2><p>A-Event: Rink Brocklewaite (skip Callum Brocklewaite, Saint-Télémaque Curling Club) def. Rink Poutremble 7&ndash;4.</p><p>Sponsored by Huard Lake Canoe Works.</p></div>
=== huard | html | name=c alias=c
<p>Cal Brocklewaite, better known on the sheet as &#8216;Skip Brockle&#8217;, swept nothing all week.</p>
=== huard | html | name=x
<p>Callum Poutremble &amp; Étienne Brocklehurst, co-skips</p>
=== huard | html | home_address=c postcode=c
<p>Dérogation mineure 2025-041 : 1127, rang du Lac-aux-Huards, Saint-Télémaque (Québec)&nbsp; Z0Z&nbsp;9B4</p>
=== huard | html | home_address=c
<p>Minor variance, 1127 Rg Lac aux Huards, St-Télémaque QC</p>
=== huard | txt | home_address=x postcode=x
1172 Rang du Lac-aux-Huards, Saint-Télémaque, QC Z0Z 9B1; FSA Z0Z.
=== huard | html | work_address=c
<span class="p-street-address">64 Portage St., Ste. 200</span>, <span class="p-locality">Ottermouth</span>, <span class="p-region">Ontario</span> <span class="p-postal-code">Z1Z4K7</span>
=== huard | html | work_address=x
<p>64 Portage Street, Whitefish Narrows, ON; 640 Portage Street, Ottermouth</p>
=== huard | txt | phone=c email=c
T: 1.613.555.0183 x4 | callum [AT] brocklewaite [DOT] example
=== huard | html | phone=u
<p>T&eacute;l.: 613-555-0138 &mdash; Dossier 6135550183-0042-77, facture 86135550183.</p>
=== huard | html | birth_date=c family_name=c
<p>N&eacute; le 30 septembre 1969 &agrave; Ottermouth, fils d&rsquo;Odette Brocklewaite.</p>
=== huard | html | birth_date=c
<p>D.O.B. 1969/09/30, jersey 4</p>
=== huard | txt | birth_date=p
Happy birthday to our skip, September 30! Cake on sheet 3.
=== huard | html | birth_date=u
<p>The Treaty Day picnic of Sept. 30, 1969 drew 400.</p>
=== huard | html | school=c username=c
<p>M.Sc., Universit&eacute; Saint-T&eacute;l&eacute;maque &bull; Strava: cbrockle_curls</p>
=== huard | html | vehicle=c website=c
<p>Trailer plate ZZBR903 &mdash; see <a href="https://callumcurls.example/clinics">clinics</a></p>
=== huard | txt | vehicle=x website=x
ZZBR 9031, XZZBR 903; callumcurls.example.ca
=== huard | json | name=c email=c phone=c postcode=c
[{"id":417,"contact":{"lastName":"BROCKLEWAITE","firstName":"Callum"},"tel_home":"6135550183","courriel":"callum@brocklewaite.example","codePostal":"z0z9b4"}]
=== huard | ics | name=c place=c
BEGIN:VCALENDAR
BEGIN:VEVENT
SUMMARY:Draw 7 – Poutremble vs Brocklewaite
DESCRIPTION:Skip: Callum E. Broc
 klewaite
LOCATION:Saint-Télémaque Curling C
 lub\, glace 2
END:VEVENT
END:VCALENDAR
=== huard | html | employer=x alias=x
<p>Canoe works by the lake; a huard called. Skip the Brockle trail.</p>
=== heather | txt | name=x
The path drops from open heather, glen and burn below, to the old bothy.
=== heather | html | name=c
<tr><td>3rd</td><td>Heather Glen</td><td>Victoria sponge</td></tr>
=== heather | html | name=x
<p>In Heather, Glen and Rowan classes pupils bring a packed lunch.</p>
=== heather | txt | name=u # a house
Heather Glen Cottage sleeps four; dogs by arrangement.
=== miles | html | name=x
<p>It is twelve miles. Bishop Road closes at dusk.</p>
=== miles | txt | name=c
Miles Bishop, tenor, sings the Evangelist; he studied in Ohio.
=== miles | html | name=x
<p>The pilgrims walked many miles, bishop and choir together.</p>
=== miles | csv | name=c
last,first,instrument
Bishop,Miles,cornet
Odd,Una,flute
=== blanche | txt | name=x
La fontaine blanche, dite « blanche fontaine », coule en été.
=== blanche | html | name=c
<p>Mme Blanche FONTAINE, née à Port-Aber, est élue trésorière.</p>
=== blanche | txt | name=u
Rendez-vous au camping Blanche Fontaine, emplacement 4.
=== cymru | html | name=c home_address=c phone=c vehicle=c +phone=1 +email=1
<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Public register of street trading consents - Llanfedrog Town Council</title>
<meta name="description" content="Street trading consents currently in force">
<link rel="stylesheet" href="/css/site.css?v=20240719">
</head>
<body class="page page-id-417">
<nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/licensing">Licensing</a></li><li>Registers</li></ol></nav>
<main>
<h1>Street trading consents</h1>
<p>The register is updated every quarter. Queries: <a href="mailto:trwyddedu@llanfedrog-tc.example">trwyddedu@llanfedrog-tc.example</a> or 01632 960118.</p>
<table>
<thead><tr><th>Consent</th><th>Holder</th><th>Address</th><th>Vehicle</th><th>Expires</th></tr></thead>
<tbody>
<tr><td rowspan="2">STC/019</td><td rowspan="2">Blodwen Ffoulkesby</td><td>Stall, Lower Quay</td><td>none</td><td>31/03/2025</td></tr>
<tr><td>Stall, Fish Market</td><td>none</td><td>31/03/2025</td></tr>
<tr><td>STC/020</td><td>Angharad M. Crugwyllt</td><td>14 Heol Gwernfelyn, Llanfedrog</td><td>ZZ 71 CRG</td><td>30/06/2025</td></tr>
</tbody></table>
<p>Holder of STC/020 may be reached on <span data-tel="07700900358">(show number)</span>.</p>
</main>
<footer>&copy; Cyngor Tref Llanfedrog. Page 1 of 1. Ref 20240719-0418.</footer>
</body></html>
=== cymru | txt | name=p home_address=p phone=x
CYLCHLYTHYR / NEWSLETTER No. 88                                      page 3

  Dates for the diary
  12 May   Plant swap, the green at the foot of Heol Gwernfelyn, Llanfedrog
  19 May   Harp recital: A. Crugwyllt and pupils
  26 May   Coach to the gardens. Seats from Tom (07700 900853)

                                   - 3 -
=== maine | html | email=c phone=c alias=c name=c
<!doctype html><html><head><meta property="og:title" content="Winnie the Purl | Knitting Patterns"><meta property="og:site_name" content="Winnie the Purl"><meta name="author" content="Winifred L. Tarbottle"></head><body>
<div id="SITE_CONTAINER"></div>
<script type="application/json" id="wix-warmup-data">{"pages":{"c1dmp":{"comp-k1":{"html":"\u003cp\u003eQuestions? ⟦js:winifred.tarbottle@example.com⟧\u003c/p\u003e"},"comp-k2":{"phone":"tel:+1(207)5550148","label":"Call the studio"}}},"build":"1.14803.0"}</script>
</body></html>
=== maine | eml | name=c home_address=c phone=c +email=2 +phone=1
Delivered-To: clerk@pemmaquoddy.example
From: W Tarbottle <purl@studio.example>
To: Town Clerk <clerk@pemmaquoddy.example>
Date: Mon, 02 Dec 2024 09:01:44 -0500
Subject: Fwd: Re: shellfish license
MIME-Version: 1.0
Content-Type: text/plain; charset="us-ascii"

Mailing address is the same: 48 Saltbox Lane, Pemmaquoddy, Maine 00164.
Call 207 555 0148 after supper.

Winifred Tarbottle

---------- Forwarded message ---------
> From: Town Clerk
> We need your street address for the 2025 shellfish license.
> Office 207-555-0191
=== maine | txt | birth_date=p name=p
Cemetery transcriptions, Old Point burying ground, row 9
  TARBOTTLE, W. L.   Nov 1958 -          (stone set, not yet cut)
  PELLBROOK, Asa     Mar 1902 - Jan 1977
=== maine | html | former_name=c school=c past_address=x
<p>Yearbook, Pemmaquoddy Regional High School: Oakhanger, Winifred. Glee Club 2, 3; Rifle 4. Bus stop: 211 Larkmeadow Avenue.</p>
=== maine | rss | website=c name=c
<rss version="2.0"><channel><title>Maker Fair</title><link>https://makerfair.example</link><item><title>Booth 12</title><link>https://purlwise.example/fair</link><author>Tarbottle, Winifred L.</author><description>Yarn and notions.</description></item></channel></rss>
=== mesa | html | name=c phone=c employer=c school=c birth_date=u
<article class="cv" itemscope itemtype="https://schema.org/Person">
<h1><span itemprop="givenName">Rafael</span> <span itemprop="additionalName">I.</span> <span itemprop="familyName">Monteplata</span></h1>
<ul class="contact"><li><svg viewBox="0 0 16 16"><path d="M5.755 5.501 17 0z"/></svg> <span itemprop="telephone">1-575-555-0117</span></li></ul>
<h2>Experience</h2>
<dl><dt>2016 – present</dt><dd>Crew chief, <b>Tinaja Solar &amp; Roofing, LLC</b></dd>
<dt>2012 – 2016</dt><dd>Apprentice, various sites</dd></dl>
<h2>Education</h2>
<p>A.A.S. Building Trades, Arroyo Tinaja Community Coll. / Arroyo Tinaja Community College, 2012</p>
<h2>References</h2><p>On request. Last updated 8/21/2024.</p>
</article>
=== mesa | csv | home_address=c phone=c name=c +phone=1
permit_no	contractor	lic	phone	site
25-1187	"TINAJA ROOF CO"	00417	575-555-0164	"12 Adobe Ct"
25-1188	"MONTEPLATA, RAFAEL"	00981	(575)5550117	"2209 N. Ocotillo Mesa Blvd., Unit 14, Arroyo Tinaja"
=== mesa | json | email=x phone=x username=x
{"players":[{"user":"rafa.monteplata2","mail":"rafa@zorzalmail.example.mx","cell":"575-555-0118"},{"user":"la_rafa.monteplatas","mail":"xrafa@zorzalmail.example"}]}
=== mesa | html | place=c home_address=p name=x
<div class="wp-block-column"><h4>Community notes</h4><p>Doubles at Ocotillo Mesa Disc Golf Course start late. Road crews will close N Ocotillo Mesa Blvd in Arroyo Tinaja from Monday. Rafael Bustaverde has the keys.</p></div>
=== clare | txt | name=c birth_date=c school=c phone=c employer=c
CURRICULUM VITAE

Name:            Fionnuala Ni Dhraoileain
Date of birth:   07/02/1987
Phone:           +353-20-913-6627

Education
  1999-2005      Meanscoil Bhaile Chorrais
Employment
  2015-          Corrish Seaweed Baths Teo, therapist

                              Page 1 of 2
=== clare | html | name=c family_name=c home_address=p
<div class="notice"><h2>Ó DRAOILEÁIN, Cormac</h2><p>(Ballycorrish, late of Rosnasmole Terrace, Ballycorrish.) Suddenly, at home. Sadly missed by his sister Nuala Ní Dhraoileáin, nieces and neighbours. House private, please.</p></div>
=== clare | json | vehicle=c home_address=c postcode=c
{"lot":417,"seller":{"addressLine1":"Apartment 5","addressLine2":"22 Rosnasmole Terrace","town":"Ballycorrish","county":"Clare","eircode":"v95zz61"},"reg":"182CE99317","bids":[]}
=== quast | txt | name=c home_address=c birth_date=c phone=c +phone=1
Ahnenforschung Quast-Kreis e.V.                Mitgliederliste (Stand 1/2025)
------------------------------------------------------------------------------
Nr.  Name, Vorname              geb.        Anschrift
017  Pöttsack, Ingbert          04.02.51    verzogen
     Tel. 030 23125 417
018  Quastenbröker, Friedhelm   08.12.64    Am Krähenhölzchen 11b
     Tel. (0176) 04069058                   00538 Oberquast
------------------------------------------------------------------------------
=== quast | csv | name=p postcode=c birth_date=p
Startnr;Name;Jahrgang;Geb.-Tag;PLZ;Ort
12;Quastenbröker F.;;08.12.;00538;Oberquast
=== quast | eml | email=u name=p # the address lacks its first letter
From: Chess Club <post@chessclub.example>
To: undisclosed-recipients:;
Subject: Brett 1 bis 8
Content-Type: text/plain; charset=utf-8

Brett 1 Zwirnemann, Brett 2 F. Quastenbröker, Brett 3 Pöttsack.
Rückfragen bitte nicht an quastenbroeker [at] example [dot] org.
=== quast | html | employer=c school=c family_name=x
<!-- migrated from Joomla; author F.Q. --><section><h2>Unsere Meister</h2><p>Nach dem Gymnasium in Tröbnitzheim (Gymnasium Tröbnitzheim, Abitur 1983) lernte er bei Quast u. Söhne Orgelbau.</p><p>Kontakt Büro: Irmtraud Lüllsdorp</p></section>
=== quast | vcf | name=c phone=c work_address=c website=c
BEGIN:VCARD
VERSION:3.0
N;CHARSET=UTF-8:Quastenbröker;Friedhelm;J.;;
FN:F. J. Quastenbröker
TEL;TYPE=CELL,VOICE:+49 (0) 176 / 04069058
ADR;TYPE=WORK:;;Ziegeleistraße 40;Niederquast;;00540;Deutschland
item1.URL:https\://quastenbroeker.example
item1.X-ABLabel:_$!<HomePage>!$_
END:VCARD
=== alm | html | name=c email=c phone=c birth_date=c work_address=c +email=1
<html lang="de-AT"><head><title>Dipl.-Sommelière – Verzeichnis der Fachkräfte</title>
<script type="application/ld+json">
{"@context":"https://schema.org","@graph":[{"@type":"Person","name":"Leopoldine Hinterwaldstätter","birthDate":"1979-03-26","email":"mailto:leopoldine@hinterwald.example","workLocation":{"@type":"Place","address":{"streetAddress":"Marktplatz 8","postalCode":"0415","addressLocality":"Oberzirbing"}}}]}
</script></head><body><h1>Verzeichnis</h1>
<p>Eintrag Nr. 417 · Mag. L. Hinterwaldstätter · Tel +43 (0)2009 / 41726</p>
<p>Änderungen an <a href="mailto:register@kaesekammer.example">register@kaesekammer.example</a></p></body></html>
=== alm | txt | name=p birth_date=p
Ergebnisliste Bergsprint Zirbing                      Damen allgemein
Rg  StNr  Name                     Jg/Mon     Zeit
 1   44   GSTOETTL Vroni           1984/07    21:09
 2   31   HINTERWALDSTAETTER L.    1979/03    22:51
=== alm | eml | name=c phone=c email=c +email=1
From: "Hinterwaldstätter, Leopoldine (Mag.)" <leopoldine@hinterwald.example>
To: Loipendienst <loipe@zirbingtal.example>
Subject: WG: Spurgerät
Content-Type: text/html; charset=utf-8

<html><body><p>Bitte um R&uuml;ckruf: 02009 41726-0</p><blockquote type="cite">Von: Loipendienst<br>Gesendet: 3. J&auml;nner<br>Wer f&auml;hrt?</blockquote></body></html>
=== alm | ics | place=c family_name=c birth_date=u
BEGIN:VCALENDAR
BEGIN:VEVENT
DTSTART:19790326T080000
SUMMARY:Historische Loipeneröffnung
LOCATION:Langlaufloipe Zirbingtal
DESCRIPTION:Festrede: Alois Hinterwaldstätter
END:VEVENT
END:VCALENDAR
=== dab | txt | name=p phone=c +phone=0
PROTOKÓŁ KOMISJI SĘDZIOWSKIEJ
Skład: Z. Wróblasz (przew.), P. Gżegżółkowski (czł.)
Kontakt do komisji: 0048 999 317 604
                                                         str. 2/2
=== dab | html | name=c email=c birth_date=c home_address=c
<!doctype html><html lang="pl"><body><h1>Rejestr rzeczoznawców stolarskich</h1>
<form class="filtr"><label for="w">Województwo</label><select id="w"><option>dolnogrądzkie<option selected>brzozóweckie</select></form>
<div class="karta" data-mail="⟦b64:p.gzegzolkowski@poczta.example⟧"><dl>
<dt>Imię (imiona)</dt><dd>Przemysław</dd><dt>Nazwisko</dt><dd>Gżegżółkowski</dd>
<dt>Data urodzenia</dt><dd>5 VI 1982</dd>
<dt>Adres do doręczeń</dt><dd>ul. Żurawinowa 27 m. 11<br>00-067 Brzozówek Dolny</dd>
</dl></div></body></html>
=== dab | json | name=c past_address=c phone=x
{"wspierający":[{"imie":"Przemysław","nazwisko":"Gżegżółkowski","kwota":50,"adres":{"ulica":"Kasztelańska","nr_domu":"5","nr_lokalu":"8","kod":"00-071","miasto":"Nowe Grądzie"}}],"konto":"00 9993 1760 4001 0000 0000 4417 02"}
=== aber | txt | name=c birth_date=c former_name=c family_name=c
GENEALOGIE - fiche individuelle n° 3-417
Sosa 5 : LE QUELLENHIC Yannig, patron pêcheur
   enfant : LE QUELLENHIC Anne-Sophie, n. 12.10.1993 Port-Aber
            x 2019 (div. 2023), sous le nom de VAUQUELINOT Anne-Sophie
=== aber | html | name=p phone=u # a number with its end hidden
<div class="leetchi"><h2>Cagnotte pour la salle</h2><p>Organisatrice : A.-S. Le Quellénhic</p><p>Tél. 06 39 98 27 ••</p></div>
=== aber | csv | name=c email=c phone=c birth_date=c +email=1
nom;prénom;né(e) le;tél;courriel
LE QUELLENHIC;Anne-Sophie;12/10/1993;0639982754;ANNESO@lequellenhic.example
TANGUIDEC;Loïg;01/02/1990;;loig@tanguidec.example
=== aber | eml | name=c email=c work_address=c +email=1
From: =?UTF-8?Q?Anne-Sophie_Le_Quell=C3=A9nhic?= <anneso@lequellenhic.example>
To: mairie@plouzevedic.example
Subject: Re: Forum des associations
Content-Type: text/plain; charset=utf-8

Livraison des tables au 2 quai du Sémaphore à Port-Aber, merci.

Le mar. 3 sept. 2024 à 10:12, Mairie a écrit :
> Où livrer les tables ?
=== palm | html | name=c home_address=c birth_date=c phone=c vehicle=c +phone=0
<!DOCTYPE html><html lang="en-IN"><head><title>Form 417 - Regn. Particulars</title></head><body onload="init()">
<table border="1" cellpadding="3"><tr><th colspan="4">PARTICULARS OF OWNER</th></tr>
<tr><td>Name</td><td>DEVIKA SURESH NALLAMPARAMBIL</td><td>D/O</td><td>SURESH</td></tr>
<tr><td>Date of Birth</td><td>09/JAN/1995</td><td>Mobile</td><td>XXXXX / +91-10000-62915</td></tr>
<tr><td>Permanent Address</td><td colspan="3">FLAT NO 7C, 118, TEMPLE TANK RD, KIZHAKKUMPURAM, PIN-000672</td></tr>
<tr><td>Regn. No.</td><td>ZZ07DN6415</td><td>Chassis</td><td>MZZ07DN64150011</td></tr></table>
<input type="hidden" name="csrf" value="b1946ac92492d2347c6235b4d2611184"></body></html>
=== palm | txt | name=p birth_date=p
Matrimony & engagements
  Alliance invited for D. S. Nallamparambil (Jan 1995 born, B.Tech, artist).
  Reply to box 417.
=== palm | atom | name=c website=c
<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Inktober wall</title><entry><author><name>Devika Nallamparambil</name><uri>https://devikadraws.example/feed</uri></author><summary type="html">Day 9, &amp;lt;em&amp;gt;coconut&amp;lt;/em&amp;gt;</summary></entry></feed>
=== kouk | json | name=c birth_date=c phone=c
{"data":{"athlete":{"eponymo":"\u039a\u03bf\u03c5\u03ba\u03bf\u03c5\u03bd\u03b1\u03c1\u03cc\u03c0\u03bf\u03c5\u03bb\u03bf\u03c2","onoma":"\u0394\u03b7\u03bc\u03ae\u03c4\u03c1\u03b7\u03c2","birth_date":"1976-07-03"},"mobile_phone":"1107642093"}}
=== kouk | eml | name=c email=c +email=1
From: =?UTF-8?B?zpTOt868zq7PhM+BzrfPgiDOmi4=?= <d.koukou@grammatokivotio.example>
To: syllogos@dromeis.example
Subject: =?UTF-8?B?zpHPgM+M?=
Content-Type: text/plain; charset=utf-8

Καλημέρα, δηλώνω συμμετοχή.
Δημήτρης Κουκουναρόπουλος
=== kouk | txt | name=p birth_date=p
ΠΡΑΚΤΙΚΟ ΕΠΙΤΡΟΠΗΣ
Παρόντες: Η. Γλαρογιάννης, Δ. Κουκουναρόπουλος (ημ. γενν. 3 Ιουλίου)
=== zuf | html | name=c birth_date=c home_address=c phone=c email=c +phone=0
<html lang="it"><head><title>Albo dei Periti – scheda</title></head><body><div class="scheda" role="region" aria-label="Scheda di Pierluigi Zufolanti">
<p><strong>ZUFOLANTI Per. Ind. Pierluigi</strong></p>
<p>Luogo e data di nascita: Rocca Tremula, 11.05.1972</p>
<p>Domicilio: <span class="adr"><span class="street-address">Via dei Glicini Storti, 34/b</span> - <span class="postal-code">99104</span> <span class="locality">BORGOZUFOLO</span></span></p>
<p>Tel/Cell: <a href="tel:+394004471826">400.4471826</a></p>
<p>PEC: pierluigi.zufolanti<!-- nospam -->@<!-- -->posta.example</p>
<p>Iscritto al n. 417 dal 04/04/1999. C.F. omesso.</p></div></body></html>
=== zuf | mht | name=c past_address=c
MIME-Version: 1.0
Content-Type: multipart/related; boundary="=_z"

--=_z
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

<p>Sig. Zufolanti Pierluigi, gi=C3=A0 residente in Piazza del Set=
accio, 9 - 99120 Rocca Tremula</p>
--=_z--
=== zuf | csv | name=c birth_date=c +birth_date=1
"Cognome","Nome","Data di nascita","Cat."
"Sgargiotti","Nives","12/11/1980","C"
"Zufolanti","Pierluigi","11/05/1972","B"
=== huard | eml | name=c email=c phone=c work_address=c +email=2
From: Callum Brocklewaite <callum@brocklewaite.example>
To: drawmaster@curlon.example
Cc: "Poutremble, Guy" <guy@poutremble.example>
Subject: Re: RE: Ice time / Temps de glace
Date: Thu, 9 Jan 2025 21:40:00 -0500
Content-Type: text/plain; charset=utf-8; format=flowed

Ship the stones to my office please, 64 Portage Street, Suite 200,
Ottermouth.

Callum
--
(613) 555-0183 cell

On Jan 9, 2025, at 8:02 PM, drawmaster@curlon.example wrote:
> Where do we send them?
=== huard | html | name=p birth_date=p employer=u
<aside><h3>Petition signatories (public)</h3><ul><li>C. Brocklewaite, boat builder at the canoe works by Huard Lake &mdash; birthday month: September 1969</li><li>G. Poutremble</li></ul></aside>
=== huard | txt | name=c website=c email=c phone=c +phone=0
Domain Name: callumcurls.example
Registry Domain ID: 6135550-EX
Creation Date: 2014-09-30T04:00:00Z
Registrant Name: Callum Brocklewaite
Registrant Phone: +1.6135550183
Registrant Email: callum@brocklewaite.example
DNSSEC: unsigned
=== cymru | html | phone=c email=c
<style>.rev{unicode-bidi:bidi-override;direction:rtl}</style><p>Ffôn: <span class="rev" style="unicode-bidi:bidi-override;direction:rtl">⟦rev:07700 900358⟧</span></p><iframe srcdoc="&lt;p&gt;e-bost: angharad@crugwyllt.example&lt;/p&gt;"></iframe>
=== cymru | html | name=c
<h2>Telyn</h2><p>Beirniad: ⟦zw:Angharad Crugwyllt⟧</p>
=== cymru | html | phone=c
<p>Ring me (no texts): oh double-seven double-oh, nine double-oh, three five eight. Or as numbers: O77OO 9OO358</p>
=== cymru | html | name=x former_name=x family_name=x email=x phone=x home_address=x
<article><h1>Penblwydd hapus / Family notices</h1>
<p>ANGHARAD BODWYN, 90 on Sunday. Love from all at 14 Heol Gwernydd, Llanfedrog.</p>
<p>PUGH-CRUGWYLLYDD &mdash; Iorwerth Pugh, aged 71. Donations c/o the undertaker on 01632 900358 or angharad@crugwylltion.example.</p></article>
=== cymru | txt | birth_date=u vehicle=x postcode=x place=x username=u
Auction catalogue, Saturday 9 April
lot 71   ZZ71 CRGA camera, boxed
lot 99   ZZ99 4P tool post
lot 100  bowls, Llanfedrog woods (club colours); seller "hari crug"
=== maine | html | email=c
<a class="obf" data-rot="⟦rot13:winifred.tarbottle@example.com⟧" href="#">e-mail me</a><script>document.querySelectorAll('.obf').forEach(e=>{e.href='mailto:'+rot13(e.dataset.rot)})</script>
=== maine | html | name=c phone=c
<template id="card"><div class="h-card"><span class="p-name">Winifred&#8203; Tar&shy;bottle</span> <data class="p-tel" value="+12075550148">call</data></div></template>
=== maine | html | birth_date=c # sixty-six on that day
<p>MILESTONES (Nov. 3, 2024): Winnie Tarbottle turned 66 today. Happy birthday from the guild!</p>
=== maine | txt | name=x former_name=x phone=x home_address=x school=u employer=x
POLICE LOG. 48 Saltbox Ledge Road, Pemmaquoddy, barking dog. 207-555-0149 hung up.
Oakhanger reported. Winifred Street lamp out.
Regional high school lot, skateboards. North light yarn bomb removed from statue.
=== mesa | html | phone=c name=c
<div style="display:none" aria-label="Rafael Monteplata cell ⟦full:575-555-0117⟧"></div>
=== mesa | html | email=c
<script>var a=["rafa","zorzalmail.example"];document.write("<a href=\"mailto:rafa@zorzalmail.example\">"+a.join("&#64;")+"</a>");</script>
=== mesa | html | home_address=u past_address=x name=x family_name=x website=x
<table><tr><td>Rafael I. Monteplano</td><td>2209 Ocotillo Mesa Blvd, Deming Wells, AZ</td></tr><tr><td>Consuelo Monteverdi</td><td>606 Pecan Drawer Rd, Quartz Bend</td></tr><tr><td colspan="2">https://monteplata.example.com/tile</td></tr></table>
=== clare | html | name=c phone=c
<span title="⟦ent:Fionnuala Ní Dhraoileáin⟧">FND</span> <i>teil.</i> <i>020</i><i>913</i><i>6627</i>
=== clare | html | email=c
<p>Email: <b>⟦rlo:nuala.d@litir.example⟧</b></p>
=== clare | html | name=x family_name=x school=x employer=x place=x
<p>Fionnuala Ruiséal agus Cormac Ó Dálaigh ag an gclochar. Meánscoil Bhaile Átha. Seaweed, baths and corrish pasties. Camogie moved from Ballycorrish. Pitch closed.</p>
=== quast | html | home_address=c
<div class="x"><style>.a::after{content:"Am Kr\0000e4henh\0000f6lzchen 11b, 00538 Oberquast"}</style><span class="a">Anschrift: </span></div>
=== quast | html | name=c
<a href="/spieler/friedhelm-joerg-quastenbroeker-417">Spielerkarte</a> <a href="?q=⟦pct:Friedhelm Quastenbröker⟧">Suche</a>
=== quast | csv | phone=x birth_date=x name=x vehicle=x +phone=1
Spieler;geb;Mobil;Kennz
Friedhelm Quastmann;12.09.1964;0176 04069059;ZZ-FO 812
=== alm | html | name=c former_name=c
<div aria-label="Foto: LeopoldineHinterwaldstaetter"><img src="/img/leopoldine_zwettlbauer_1998.jpg" alt="Leopoldine Zwettlbauer beim Maturaball"></div>
=== alm | txt | name=x employer=x school=x birth_date=x phone=x
Leopoldine Zwettlinger (geb. 26.3.1978), Almkäserei Grantl. HTL Oberzirbing. Tel 02009 41762
=== dab | html | name=c
<p>Skarbnik: ⟦comb:Przemysław Gżegżółkowski⟧</p><!-- p. Gżegżółkowski Przemysław: dopisać telefon -->
=== dab | json | name=x birth_date=x postcode=x school=x employer=u
{"imie":"Przemysław","nazwisko":"Gżegota","ur":"1982-06-15","kod":"00-068","szkola":"I Liceum Ogólnokształcące w Brzozówku","firma":"Dziupla Meble"}
=== aber | html | phone=c
<p>T&eacute;l. : z&eacute;ro six, trente-neuf, quatre-vingt-dix-huit, vingt-sept, cinquante-quatre (06.<!-- -->39.98<wbr>.27.54)</p>
=== aber | txt | name=x former_name=x alias=x phone=x home_address=x family_name=x
Covoiturage : Anne-Sophie P. part du 8 ter, impasse des Châtaigniers, Kerhoalec.
Sophie Vauquelin, 06 38 98 27 54. Bateau « Korrigane ». Yann Le Quellec au retour.
=== palm | html | email=c name=c
<img alt="⟦pctall:devika.sn@anchal.example⟧" src="s.gif"><meta name="twitter:creator" content="DevikaNallamparambil">
=== palm | csv | phone=x name=x vehicle=x email=x
sl,nm,mob,veh,mail
1,Devika Suresh Nair,10000 62916,ZZ 07 DM 6415,devika.s@anchal.example
=== kouk | html | name=c phone=c
<div data-name="⟦bold:Dimitris Koukounaropoulos⟧"><p>Τηλ ⟦hex:110 764 2093⟧</p></div>
=== kouk | txt | name=x phone=x home_address=x birth_date=u employer=x
Δημήτρης Κουκουτσόπουλος, Πικροδάφνης 155, Κουκουνάρα. Τηλ. 110 764 2092.
Φύλλο εφημερίδας 3/7/1976, σελ. 15. Ελαιουργείο Άνω Μελισσόπετρας.
=== zuf | html | name=c email=c
<p>⟦spans:Pierluigi Zufolanti⟧ &lt;<span>pierluigi.zufolanti</span><span>&#64;</span><span>posta.example</span>&gt;</p>
=== zuf | json | name=x phone=x home_address=x vehicle=x birth_date=x
{"nome":"Pierluigi","cognome":"Zufolin","cell":"4004471827","via":"Via dei Glicini","civico":"34","comune":"Castelverzo","targa":"ZZ 318 PX","nascita":"1972-11-15"}
=== huard | html | phone=c name=c
<table><tr><th id=n>Nom</th><td headers=n>Brocklewaite<br>Callum</td></tr><tr><th id=t>T&eacute;l.</th><td headers=t>⟦shy:613-555-0183⟧</td></tr></table>
=== huard | csv | name=x phone=x postcode=x email=x school=u
Skip	Cell	PC	Mail	Notes
Callum Brockle	613-555-0193	Z0Z 9B5	callum@brocklewaite.example.ca	UST
=== cymru | html | +postal_address=2 home_address=x +phone=1
<section class="stockists"><h2>Stockists</h2><ul><li>Siop y Bont, 9 Harbour Street, Abercrychan ZZ99 2AA</li><li>The Book Loft, 41 Station Road, Nantmorfa, ZZ99 7QD (Tel: 020 7946 0451)</li></ul></section>
=== cymru | txt | +vehicle=2 vehicle=x
Car park enforcement - PCNs issued
  Vehicle reg: ZZ19 KVB   bay 4
  Vehicle reg: ZZ65 DLM   bay 9
=== maine | html | +postal_address=1 +birth_date=1 birth_date=x
<div class="notice"><p>Hezekiah Pellbrook, born May 4, 1931. Services at Pellbrook Funeral Home, 220 Granite Hill Road, Dunstable Falls, NH 00179. No flowers.</p></div>
=== mesa | json | +coordinates=2 +email=1
{"holes":[{"n":1,"latitude":32.911842,"longitude":-106.781305},{"n":2,"latitude":32.912977,"longitude":-106.779518}],"warden":"warden@discgolf.example"}
=== huard | html | +phone=2 +email=1 phone=x
<table><caption>Executive / Ex&eacute;cutif</caption><tr><th>President</th><td>G. Poutremble</td><td>613-555-0121</td></tr><tr><th>Ice</th><td>M. Lalouette</td><td>(819) 555-0174<br>ice@curlon.example</td></tr></table>
=== clare | txt | +vehicle=0 +phone=0 +birth_date=0 phone=x
Raffle results. Tickets 2091, 3662, 7417. Draw licence 24/0417.
Catalogue ISBN 978-0-00-209136-6. Printed 07/02/2024, version 2.0.9.
"""  # noqa: W291
