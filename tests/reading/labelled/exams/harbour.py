"""
Short pages of each promise beside real-looking ones, for people of eleven countries; the last batch.

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


PEOPLE: dict[str, Person] = {
    "gb": _person(
        "GB",
        {
            Kind.NAME: "Isolde Marion Thackwaite",
            Kind.FORMER_NAME: "Isolde Brindlecombe",
            Kind.ALIAS: "Saltmarsh Izzy",
            Kind.USERNAME: "izzy_thack",
            Kind.EMAIL: "isolde.thackwaite@example.org",
            Kind.PHONE: "07700 900318",
            Kind.HOME_ADDRESS: "Flat 5, 48 Capstan Road, Ormswick, ZZ99 6QD",
            Kind.PAST_ADDRESS: "17 Larkspindle Avenue, Great Yelding, ZZ99 2BR",
            Kind.WORK_ADDRESS: "Unit 3, Ropery House, 90 Tideway Street, Ormswick, ZZ99 6TL",
            Kind.POSTCODE: "ZZ99 6QD",
            Kind.BIRTH_DATE: "1979-03-14",
            Kind.FAMILY_NAME: "Gerald Thackwaite",
            Kind.EMPLOYER: "Pell & Harrow Chandlers Ltd",
            Kind.SCHOOL: "St Osyth's High School, Ormswick",
            Kind.VEHICLE: "ZZ17 THK",
            Kind.PLACE: "Ormswick Sailing Club",
            Kind.WEBSITE: "https://www.thackwaite-knots.example",
        },
    ),
    "gb2": _person(
        "GB",
        {
            Kind.NAME: "Christopher Quillerwick",
            Kind.ALIAS: "Kit Marlinspike",
            Kind.USERNAME: "quillerwick77",
            Kind.EMAIL: "kit.q@mail.example.com",
            Kind.PHONE: "0131 496 0274",
            Kind.HOME_ADDRESS: "3 Gannet Terrace, Inverlossie, ZZ99 4HN",
            Kind.POSTCODE: "ZZ99 4HN",
            Kind.BIRTH_DATE: "1986-11-05",
            Kind.FAMILY_NAME: "Morag Quillerwick",
            Kind.EMPLOYER: "Lossie Marine and Diesel Limited",
            Kind.SCHOOL: "Inverlossie Academy",
            Kind.VEHICLE: "ZZ64 KQW",
            Kind.PLACE: "Inverlossie Bowling Green",
        },
    ),
    "us": _person(
        "US",
        {
            Kind.NAME: "Katherine Odessa Brunnerfield",
            Kind.FORMER_NAME: "Katherine Pellworth",
            Kind.ALIAS: "Kat Thunderclap",
            Kind.USERNAME: "kbrunner.paddles",
            Kind.EMAIL: "kate.brunnerfield@example.com",
            Kind.PHONE: "(207) 555-0143",
            Kind.HOME_ADDRESS: "2146 N Heronbill Ave Apt 7B, Port Wescott, ME 00418",
            Kind.PAST_ADDRESS: "830 Sawgrass Lane, Tollivant, OH 00752",
            Kind.WORK_ADDRESS: "415 Customs Plaza, Suite 1200, Port Wescott, ME 00419",
            Kind.POSTCODE: "00418",
            Kind.BIRTH_DATE: "1988-09-27",
            Kind.FAMILY_NAME: "Emmett Brunnerfield",
            Kind.EMPLOYER: "Wescott Tide & Timber Inc.",
            Kind.SCHOOL: "Tollivant Community College",
            Kind.VEHICLE: "8KBF 219",
            Kind.PLACE: "Heronbill Boat Ramp",
            Kind.WEBSITE: "https://katepaddles.example",
        },
    ),
    "us2": _person(
        "US",
        {
            Kind.NAME: "William Leroy Pennyfarrow",
            Kind.USERNAME: "pennyfarrow_w",
            Kind.EMAIL: "wlp@pennyfarrow.example",
            Kind.PHONE: "+1 512-555-0186",
            Kind.HOME_ADDRESS: "77 Cottonmouth Creek Blvd, Dry Lantern, TX 00633",
            Kind.POSTCODE: "00633",
            Kind.BIRTH_DATE: "1971-02-08",
            Kind.FAMILY_NAME: "Loretta Pennyfarrow",
            Kind.EMPLOYER: "Lantern County Feed Corporation",
            Kind.SCHOOL: "Dry Lantern High School",
            Kind.VEHICLE: "PNF-4471",
            Kind.WEBSITE: "https://pennyfarrow.example/banjo",
        },
    ),
    "ie": _person(
        "IE",
        {
            Kind.NAME: "Sadhbh Ní Dhuinnleáin",
            Kind.USERNAME: "sadhbh_sails",
            Kind.EMAIL: "sadhbh.nd@post.example",
            Kind.PHONE: "020 915 3348",
            Kind.HOME_ADDRESS: "9 Curraghbeg Crescent, Ballyfinnane, Co. Wexford, Y99 ZZ61",
            Kind.POSTCODE: "Y99 ZZ61",
            Kind.BIRTH_DATE: "1991-07-22",
            Kind.FAMILY_NAME: "Fiachra Ó Duinnleáin",
            Kind.EMPLOYER: "Ballyfinnane Kelp Teoranta",
            Kind.SCHOOL: "Gaelscoil Bhaile Fionnáin",
            Kind.VEHICLE: "161-WX-99027",
            Kind.PLACE: "Ballyfinnane Pier Café",
        },
    ),
    "de": _person(
        "DE",
        {
            Kind.NAME: "Jörg Strüßmann",
            Kind.FORMER_NAME: "Jörg Käferstein",
            Kind.USERNAME: "joerg_segelt",
            Kind.EMAIL: "j.struessmann@example.net",
            Kind.PHONE: "0176 04069058",
            Kind.HOME_ADDRESS: "Möwenkampstraße 22, 00318 Kleinförden",
            Kind.PAST_ADDRESS: "Am Heringsspeicher 4b, 00277 Altentrave",
            Kind.POSTCODE: "00318",
            Kind.BIRTH_DATE: "1967-12-03",
            Kind.FAMILY_NAME: "Wiebke Strüßmann",
            Kind.EMPLOYER: "Förden-Werft Müggenburg GmbH & Co. KG",
            Kind.SCHOOL: "Theodor-Brackwasser-Gymnasium",
            Kind.VEHICLE: "KLF-JS 673",
            Kind.WEBSITE: "https://www.struessmann-segel.example",
        },
    ),
    "pl": _person(
        "PL",
        {
            Kind.NAME: "Bożena Łękawińska",
            Kind.FORMER_NAME: "Bożena Stróżewicz",
            Kind.USERNAME: "bozenka_lek",
            Kind.EMAIL: "b.lekawinska@poczta.example",
            Kind.PHONE: "+48 974 040 318",
            Kind.HOME_ADDRESS: "ul. Jarzębinowa Grobla 16 m. 8, 00-093 Wiślany Bród",
            Kind.POSTCODE: "00-093",
            Kind.BIRTH_DATE: "1982-05-19",
            Kind.FAMILY_NAME: "Zdzisław Łękawiński",
            Kind.EMPLOYER: "Stocznia Rzeczna Bródno Sp. z o.o.",
            Kind.SCHOOL: "Liceum im. Jadwigi Flisaczki",
            Kind.VEHICLE: "WXX 7L318",
        },
    ),
    "fr": _person(
        "FR",
        {
            Kind.NAME: "Aurélie Brézillandec",
            Kind.FORMER_NAME: "Aurélie Tournemaille",
            Kind.USERNAME: "aurelie.brez",
            Kind.EMAIL: "aurelie.brezillandec@courriel.example",
            Kind.PHONE: "06 39 98 41 72",
            Kind.HOME_ADDRESS: "14 bis rue des Goémoniers, 99214 Port-Kerlouan",
            Kind.POSTCODE: "99214",
            Kind.BIRTH_DATE: "1990-08-01",
            Kind.FAMILY_NAME: "Yannig Brézillandec",
            Kind.EMPLOYER: "Conserverie Kerlouan & Fils SARL",
            Kind.SCHOOL: "Lycée Anne-de-Kerlouan",
            Kind.VEHICLE: "ZZ-418-BZ",
            Kind.PLACE: "Piscine des Goémoniers",
        },
    ),
    "in": _person(
        "IN",
        {
            Kind.NAME: "Sudhir Ramchandra Kolvankar",
            Kind.USERNAME: "sudhir.kolv",
            Kind.EMAIL: "sr.kolvankar@example.org",
            Kind.PHONE: "+91 15402 73318",
            Kind.HOME_ADDRESS: "Flat 302, Sagar Deep Apartments, 18 Khadipar Road, Vasantgaon 041 206",
            Kind.POSTCODE: "041206",
            Kind.BIRTH_DATE: "1976-10-11",
            Kind.FAMILY_NAME: "Meenal Kolvankar",
            Kind.EMPLOYER: "Konkan Ropes Private Limited",
            Kind.SCHOOL: "Vasantgaon Vidya Mandir",
            Kind.VEHICLE: "MH 99 ZK 4187",
        },
    ),
    "it": _person(
        "IT",
        {
            Kind.NAME: "Niccolò Bertagnasco",
            Kind.ALIAS: "Nico Maestrale",
            Kind.USERNAME: "nbertagnasco",
            Kind.EMAIL: "niccolo@bertagnasco.example",
            Kind.PHONE: "+39 255 040 7318",
            Kind.HOME_ADDRESS: "Via delle Bitte 31, 00973 Portoscaldo (ZZ)",
            Kind.POSTCODE: "00973",
            Kind.BIRTH_DATE: "1984-04-25",
            Kind.FAMILY_NAME: "Ornella Bertagnasco",
            Kind.EMPLOYER: "Cantieri Scaldo S.r.l.",
            Kind.SCHOOL: "Istituto Nautico Portoscaldo",
            Kind.VEHICLE: "ZZ 731 NB",
        },
    ),
    "pt": _person(
        "PT",
        {
            Kind.NAME: "Conceição Morgadinho Vilaterra",
            Kind.USERNAME: "saovilaterra",
            Kind.EMAIL: "c.vilaterra@correio.example",
            Kind.PHONE: "+351 957 040 318",
            Kind.HOME_ADDRESS: "Rua dos Calafates, n.º 27, 3.º Esq., 0940-118 Vila do Sargaço",
            Kind.POSTCODE: "0940-118",
            Kind.BIRTH_DATE: "1969-06-30",
            Kind.FAMILY_NAME: "Duarte Vilaterra",
            Kind.EMPLOYER: "Conservas do Sargaço, Lda.",
            Kind.SCHOOL: "Escola Secundária do Sargaço",
            Kind.VEHICLE: "ZZ-40-VT",
        },
    ),
    "no": _person(
        "NO",
        {
            Kind.NAME: "Sølvi Håkenstadli",
            Kind.USERNAME: "solvi_h",
            Kind.EMAIL: "solvi@haakenstadli.example",
            Kind.PHONE: "+47 10 40 73 18",
            Kind.HOME_ADDRESS: "Naustbakken 12B, 0098 Tareviksund",
            Kind.POSTCODE: "0098",
            Kind.BIRTH_DATE: "1995-01-17",
            Kind.FAMILY_NAME: "Torbjørn Håkenstadli",
            Kind.EMPLOYER: "Tarevik Sjømat AS",
            Kind.SCHOOL: "Tareviksund videregående skole",
            Kind.VEHICLE: "ZH 40731",
        },
    ),
    "ua": _person(
        "UA",
        {
            Kind.NAME: "Олександра Петрівна Журавчишина",
            Kind.USERNAME: "zhuravka_o",
            Kind.EMAIL: "o.zhuravchyshyna@poshta.example",
            Kind.PHONE: "+380 10 407 31 84",
            Kind.HOME_ADDRESS: "вул. Комишева, буд. 34, кв. 11, м. Лиманівка, 00462",
            Kind.POSTCODE: "00462",
            Kind.BIRTH_DATE: "1987-02-26",
            Kind.FAMILY_NAME: "Тарас Журавчишин",
            Kind.EMPLOYER: "ТОВ «Лиманський Причал»",
            Kind.SCHOOL: "Лиманівська гімназія",
            Kind.VEHICLE: "ZZ 4073 OZ",
        },
    ),
    "joy": _person("GB", {Kind.NAME: "Joy Winter"}),
    "frank": _person("US", {Kind.NAME: "Frank Mason"}),
    "daisy": _person("GB", {Kind.NAME: "Daisy Waters"}),
}

PAGES = r"""
=== gb | html | name=c phone=c
<p>Volunteers: Isolde Thackwaite (bosun), 07700 900318; Petra Onslow (galley), 07700 900381.</p>
=== gb | html | phone=x +phone=1
<p>Call the harbour office on 07700 900319.</p>
=== gb | txt | name=c email=c phone=c employer=c
From the desk of

  Isolde M. Thackwaite
  Splicing Instructor
  Pell and Harrow Chandlers

  e: isolde.thackwaite@example.org
  m: +44 (0)7700 900318
  (no callers on Wednesdays, we close at noon)
=== gb | html | home_address=c postcode=c name=c
<table class="members">
<tr><th>Surname</th><th>Forename</th><th>Address 1</th><th>Address 2</th><th>Town</th><th>Post code</th></tr>
<tr><td>Teverson</td><td>Alun</td><td>2 Ketch Row</td><td></td><td>Ormswick</td><td>ZZ99 6QB</td></tr>
<tr><td>Thackwaite</td><td>Isolde</td><td>Flat 5</td><td>48 Capstan Rd</td><td>Ormswick</td><td>ZZ99 6QD</td></tr>
<tr><td>Tolland</td><td>Bryony</td><td>11 Dogwatch Lane</td><td></td><td>Ormswick</td><td>ZZ99 6QF</td></tr>
</table>
=== gb | html | home_address=x postcode=x
<p>For sale: 48 Capstan Road, Dunmere, ZZ99 7QD. Three bedrooms, no chain.</p>
=== gb | html | home_address=p
<p>The planters in Capstan Road, Ormswick, were vandalised again on Saturday night.</p>
=== gb | html | home_address=x
<p>The fire at 148 Capstan Road, Ormswick, was out by ten. The family at number 84 took everybody in.</p>
=== gb | html | postcode=x
<h3>Where we deliver</h3><ul><li>ZZ99 1</li><li>ZZ99 6</li><li>ZZ98</li></ul>
=== gb | html | postcode=c
<form><label for="pc">Postcode</label><input id="pc" name="postcode" value="zz996qd"></form>
=== gb | html | birth_date=c name=c
<div class="officer"><h2>THACKWAITE, Isolde Marion</h2><dl><dt>Role</dt><dd>Director</dd><dt>Date of birth</dt><dd>14 March 1979</dd><dt>Appointed on</dt><dd>2 May 2016</dd></dl></div>
=== gb | html | birth_date=p name=c
<div class="appointment">
<h2>Isolde Marion THACKWAITE</h2>
<p>Correspondence address: c/o Bell &amp; Tarn, 8 Old Assay Yard, Great Yelding, ZZ99 2AA</p>
<dl><dt>Role</dt><dd>Director</dd><dt>Date of birth</dt><dd>March 1979</dd><dt>Nationality</dt><dd>British</dd></dl>
</div>
=== gb | html | birth_date=u
<p>The lifeboat <i>Constance</i> was launched on 14 March 1979 before a crowd of two thousand.</p>
=== gb | html | birth_date=x +birth_date=1
<p>Name: Harold Tinsley. Born: 14 March 1978. Trade: cooper.</p>
=== gb | html | vehicle=c
<li>ZZ17THK – blue Berlingo, seen at the slipway car park, permit expired</li>
=== gb | html | vehicle=x
<td>SKU</td><td>ZZ17THK9</td><td>Shackle, bow, 8 mm</td>
=== gb | html | username=c website=c
<div class="profile-card"><a href="/u/izzy_thack">@izzy_thack</a><p>Knots, rope, more knots</p><a rel="me" href="http://thackwaite-knots.example/">thackwaite-knots.example</a></div>
=== gb | html | username=x
<div class="leaders"><span>izzy_thackeray</span><span>mizzy_thack</span><span>izzy_thack99</span></div>
=== gb | html | website=x
<p>Sponsors: <a href="https://thackwaite-knots.example.com/">Thackwaite Knots of Boston</a></p>
=== gb | html | school=c birth_date=u name=c # Izzy for Isolde, as in her alias; the town is left out of the school
<article><h1>Where are they now? Class of 1995</h1>
<p>We caught up with three leavers of St Osyth's High School.</p>
<p><b>Izzy Thackwaite</b> splices rope for a living and says she still dreams of Mr Dunnock's geography field trips.</p>
<p><b>Carl Ravenhead</b> runs a chip shop in Dunmere.</p>
<p><b>Priti Saldanha</b> is a vet.</p>
<footer>Published 14 March 2019 in Old Girls and Boys news</footer></article>
=== gb | html | former_name=c name=c
<p>Isolde Thackwaite (née Brindlecombe) will talk on tarred hemp at 7.30pm. Bring a chair.</p>
=== gb | html | former_name=x name=x
<p>Isolde is a heroine of opera. Brindlecombe is a village with one pub and two churches.</p>
=== gb | html | family_name=c
<h2>In loving memory</h2><p>THACKWAITE Gerald. Passed away peacefully on 3 June aged 81. Funeral at Ormswick chapel.</p>
=== gb | html | name=x family_name=x
<h2>Deaths</h2><p>MARLOWE Isolde, of Ormswick, on 9 May. Sister of Gerald, aunt to Tom. Flowers by Thackwaite's of Market Street.</p>
=== gb | html | alias=c place=c
<p>Open mic at Ormswick Sailing Club this Friday: Saltmarsh Izzy, The Bilge Rats and a raffle.</p>
=== gb | html | place=x
<p>Results from Ormswick: sailing was cancelled, the club tea went ahead.</p>
=== gb | html | work_address=c employer=c
<footer>Pell &amp; Harrow Chandlers, Unit 3, Ropery Hse, 90 Tideway St, Ormswick ZZ99 6TL. Registered in England.</footer>
=== gb | html | work_address=x
<footer>Ormswick Soap Works, 9 Tideway Street, Ormswick, ZZ99 6TB</footer>
=== gb | html | past_address=c
<p>Planning ref. YEL/0931: dormer at 17, Larkspindle Ave., Gt Yelding. No objections.</p>
=== gb | html | past_address=u # the 17 is the lot's
<p>Lot 17: view of Larkspindle Avenue, oil on board, Great Yelding school.</p>
=== gb | html | email=c
<p>Bookings: isolde [dot] thackwaite [at] example [dot] org</p>
=== gb | html | email=x +email=1
<p>Write to isolde.thackwaite@example.org.example for the minutes.</p>
=== gb | html | email=x +email=1
<a href="mailto:miss.isolde.thackwaite@example.org">secretary</a>
=== gb | html | email=c
<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="⟦cf:isolde.thackwaite@example.org⟧">[email&#160;protected]</a>
=== gb | html | email=c name=c
<li class="comment"><img alt="" src="https://gravatar.example/avatar/⟦md5:isolde.thackwaite@example.org⟧?s=48&amp;d=mm"><cite>Isolde Thackwaite</cite><p>Whipping twine, please, not tape.</p></li>
=== gb | html | phone=c
<script>window.__STATE__={"listing":{"id":90031877,"title":"Dinghy trailer","contact":{"tel":"\u002B447700900318","show":false}}}</script><h1>Dinghy trailer, £120</h1>
=== gb | html | phone=x
<p>Order 5077009003184 has been dispatched. ISBN 978-0-7700-9003-1 was out of stock.</p>
=== gb | html | phone=x
<table><tr><th>Depth</th><th>Load</th><th>Part</th></tr><tr><td>07700</td><td>900</td><td>318</td></tr><tr><td>07710</td><td>905</td><td>322</td></tr></table>
=== gb | html | phone=c
<p>Answerphone, read out for screen readers: <b>zero seven seven zero zero nine zero zero three one eight</b>.</p>
=== gb | html | phone=c
<p>Text O77OO 9OO318 for the tide table</p>
=== gb | vcf | name=c phone=c email=c home_address=c birth_date=c postcode=c
BEGIN:VCARD
VERSION:3.0
N:Thackwaite;Isolde;Marion;;
FN:Isolde Thackwaite
TEL;TYPE=CELL:+447700900318
EMAIL;TYPE=INTERNET:isolde.thackwaite@example.org
ADR;TYPE=HOME:;Flat 5;48 Capstan Road;Ormswick;;ZZ99 6QD;United Kingdom
BDAY:19790314
END:VCARD
=== gb | eml | email=c name=c employer=c +email=1
Received: from relay.example.net (relay.example.net [192.0.2.14])
From: Isolde Thackwaite <isolde.thackwaite+regatta@example.org>
To: Race Office <race@ormswick.example>
Date: Tue, 14 Mar 2023 09:12:44 +0000
Subject: Safety boats
Message-ID: <20230314091244.77009@relay.example.net>
Content-Type: text/plain; charset=utf-8

Hello all,

I can bring the second RIB on Saturday, but Pell & Harrow want it back by five.

Izzy
=== gb | csv | name=c birth_date=c phone=c +birth_date=2 +phone=1
Ref;Last name;First name;DOB;Mobile;Paid
0091;Tolland;Bryony;02/11/1981;07700 900402;Y
0092;Thackwaite;Isolde;14/03/1979;07700 900318;N
0093;Upjohn;Lionel;30/07/1966;;Y
=== gb | html | birth_date=c
<fieldset><legend>Date of birth</legend>
<select name="dob_day"><option>13</option><option selected>14</option><option>15</option></select>
<select name="dob_month"><option>February</option><option selected>March</option></select>
<select name="dob_year"><option>1978</option><option selected>1979</option><option>1980</option></select></fieldset>
=== gb | json | birth_date=c name=c username=c
{"user":{"id":318,"login":"izzy_thack","profile":{"given_name":"Isolde","family_name":"Thackwaite","birth":{"day":14,"month":3,"year":1979}},"flags":[17,90,48]}}
=== gb | html | name=c
<p>Splicing by <span>I</span><span>s</span><span>o</span><span>lde</span> <b>Thack</b>waite</p>
=== gb | html | name=c
<img src="/img/2023/isolde-thackwaite-splicing.jpg" alt="">
=== gb | html | name=p
<tr><td>14</td><td>I. Thackwaite</td><td>Laser Radial</td><td>DNF</td></tr>
=== gb | html | name=x
<p>Isolde wins again! Full report on page 3.</p>
=== gb | html | name=x
<p>We thank Isolde. Thackwaite Street will be closed on Sunday for the carnival.</p>
=== gb2 | html | name=c
<p>Bowls, Tuesday triples: Kit Quillerwick, Dod Farrell and Ina Moy beat the Academy by six shots.</p>
=== gb2 | html | name=c employer=c phone=c
<div class="trade"><h3>Lossie Marine &amp; Diesel</h3><p>Outboards, injectors, moorings.</p><p>Ask for Chris Quillerwick.</p><a href="tel:01314960274">Ring the yard</a></div>
=== gb2 | html | name=x +phone=1
<p>Christopher Quillerton, plumber. Tel. 0131 496 0275.</p>
=== gb2 | html | phone=c
<p>Tel (office): 0131-496 0274 ext. 12</p>
=== gb2 | html | phone=u
<p>0131 496 0274</p>
=== gb2 | html | home_address=c postcode=c
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","address":{"@type":"PostalAddress","streetAddress":"3 Gannet Terr.","addressLocality":"Inverlossie","postalCode":"ZZ994HN"}}</script><h1>B&amp;B by the sea</h1>
=== gb2 | html | home_address=x
<ol><li>Harbour View</li><li>Bowling Club</li><li>3 Gannet Close, Inverlossie</li></ol>
=== gb2 | html | home_address=x postcode=x
<p>13 Gannet Terrace, Inverlossie ZZ99 4HX — gas main works until Friday.</p>
=== gb2 | html | school=c place=c alias=c
<article><h2>Gala day</h2><p>The pipe band of Inverlossie Academy led the procession to Inverlossie Bowling Green, where Kit Marlinspike told stories for the wee ones and the provost judged the scones. The raffle made £214.50.</p></article>
=== gb2 | html | school=x
<p>Inverlossie has a swimming pool. The Academy of Dance meets on Mondays.</p>
=== gb2 | html | vehicle=c
<div data-vrm="ZZ64 KQW" data-make="Volvo">MOT due</div>
=== gb2 | html | vehicle=x
<div data-vrm="ZZ64 KQV" data-make="Volvo">MOT due</div>
=== gb2 | html | username=c
<meta name="twitter:creator" content="@Quillerwick77"><title>My boats</title>
=== gb2 | html | birth_date=c
<p>Happy birthday Kit – born on Guy Fawkes Night, the 5th of November 1986, and noisy ever since!</p>
=== gb2 | html | birth_date=p
<p>Birthdays this week: Ina (3 Nov), Kit (5 Nov), Dod (6 Nov).</p>
=== gb2 | html | birth_date=x
<p>Version 5.11.1986 of the chart plotter firmware is out.</p>
=== gb2 | html | email=c
<p>kit.q (at) mail.example.com</p>
=== gb2 | html | email=x
<p>kit.q@example.com, webmail.example.com</p>
=== gb2 | html | family_name=c
<h1>Marriages</h1><p>FARRELL – QUILLERWICK. At Inverlossie, Rhona, daughter of Dod Farrell, to Christopher, son of Mrs Morag Quillerwick.</p>
=== gb2 | html | phone=x
<p>IBAN GB00 ZZZZ 0131 4960 2740 11 · Sort code 01-31-49</p>
=== us | html | name=c birth_date=u
<table><caption>Women 30-39</caption><tr><th>Pl</th><th>Name</th><th>Town</th><th>Time</th></tr>
<tr><td>1</td><td>Ostrander, Gwen</td><td>Bell Harbor ME</td><td>1:09:27</td></tr>
<tr><td>2</td><td>Brunnerfield, Katie</td><td>Port Wescott ME</td><td>1:09:58</td></tr>
<tr><td>3</td><td>Sayles, Dawn</td><td>Tollivant OH</td><td>1:11:02</td></tr></table>
<p>Race held 9/27/2021. Results are final.</p>
=== us | html | home_address=c postcode=c name=c phone=c
<div class="people-card"><h2>Katherine O Brunnerfield, 36</h2>
<p>Also known as: Katie Brunnerfield, K O Brunnerfield</p>
<h3>Current address</h3><p>2146 North Heronbill Avenue #7B<br>Port Wescott, ME 00418-2231</p>
<h3>Phone</h3><p>207.555.0143 (wireless)</p></div>
=== us | html | former_name=c past_address=c +phone=1 # Kathy is a nickname of Katherine
<div class="people-card"><h2>Kathy Pellworth</h2><ul><li>830 Sawgrass Ln, Tollivant OH 00752 (2009-2014)</li><li>Landline (614) 555-0122</li></ul></div>
=== us | json | phone=c email=c name=c postcode=c
{"results":[{"id":"c_7f21","firstName":"Katherine","middleName":"Odessa","lastName":"Brunnerfield","contact":{"mobile":"12075550143","email":"Kate.Brunnerfield@Example.com"},"zip":"00418","score":0.93}],"total":1,"took_ms":27}
=== us | json | phone=x postcode=x
{"ts":1207555014300,"seq":"0041800418","build":"20.7.555.143","items":[{"sku":"2075550143X","qty":2}]}
=== us | html | phone=x +phone=1
<p>Fax: (207) 555-0134</p>
=== us | html | phone=c
<a href="https://chat.example/send?phone=12075550143&amp;text=Hi">Message me</a>
=== us | html | phone=c
<p>From abroad dial 011 1 207 555 0143 (cell).</p>
=== us | html | home_address=x
<p>Listing: 2146 N Heronbill Ave, Eastgate, ME 00455. 2 bd 1 ba.</p>
=== us | html | home_address=x +postal_address=1
<p>Permit issued: 2148 N Heronbill Ave, Port Wescott, ME 00418 (re-roof).</p>
=== us | html | work_address=c employer=c
<address>Wescott Tide and Timber<br>415 Customs Plz<br>Ste 1200<br>Port Wescott, Maine 00419</address>
=== us | html | employer=x
<p>Wescott tide tables. Timber sale Saturday.</p>
=== us | html | vehicle=c place=c
<p>Incident log, Heronbill Boat Ramp, 0640 hrs: gray pickup, ME plate 8KBF219, trailer blocking lane 2. Owner located.</p>
=== us | html | school=c name=c
<h3>Dean's List, Tollivant Community College</h3><p>Aaron Teasdale; Katherine O. Brunnerfield; Luz Marroquin; Peter Vang</p>
=== us | html | username=c alias=c website=c
<div data-user='{"handle":"kbrunner.paddles","display":"Kat Thunderclap","url":"https:\/\/katepaddles.example\/"}'>Loading profile…</div>
=== us | html | website=x
<p>Try <a href="https://notkatepaddles.example">notkatepaddles.example</a> for kayaks.</p>
=== us | html | birth_date=c
<span itemprop="birthDate" content="1988-09-27">Sept. 27th, 1988</span>
=== us | html | birth_date=p
<tr><td>DOB</td><td>09/1988</td></tr>
=== us | html | birth_date=x +birth_date=1
<tr><td>DOB</td><td>09/28/1988</td></tr>
=== us | html | birth_date=u
<p>The library was dedicated on September 27, 1988, by Governor Tansley.</p>
=== us | eml | name=c phone=c work_address=c employer=c
From: "Brunnerfield, Kate" <kbf@wescott.example>
To: permits@portwescott.example
Subject: =?utf-8?q?Re=3A_Dock_permit?=
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

Attached is the revised drawing.=20

Kate Brunnerfield
Wescott Tide & Timber Inc.
415 Customs Plaza, Suite 1200 =E2=80=A2 Port Wescott, ME 00419
Cell 207=2D555=2D0143
=== us | html | name=x
<p>Obituary: Katherine Lindqvist, 91, of Bell Harbor. Survivors include a niece, Ann, of Brunnerfield, Vermont.</p>
=== us | html | name=p
<p>K. Brunnerfield, 2-yr term, planning board alternate</p>
=== us | html | family_name=c name=c
<p class="obit">Ruth Anne Delacourt, 84. She is survived by her grandchildren Emmett Brunnerfield (Sue) and Kate Brunnerfield, and by her cat.</p>
=== us | html | postcode=x
<p>Part no. 00418, torque 00633, see page 00752.</p>
=== us | html | email=c
<a href="mailto:⟦pctall:kate.brunnerfield@example.com⟧?subject=Canoe">Mail</a>
=== us | html | email=c
<span class="mail" style="unicode-bidi:bidi-override;direction:rtl">⟦rev:kate.brunnerfield@example.com⟧</span>
=== us | html | email=c
<div data-enc="⟦b64:kate.brunnerfield@example.com⟧" class="js-mail">show address</div>
=== us | html | email=c
<a href="javascript:r('⟦rot13:kate.brunnerfield@example.com⟧')" data-mail="⟦rot13:kate.brunnerfield@example.com⟧">show</a>
=== us | html | email=x +email=2
<ul><li>kate.brunnerfield2@example.com</li><li>kate-brunnerfield@example.com</li></ul>
=== us | html | phone=c
<template id="t"><p>Coach: <b>(⟦nbsp:207) 555-0143⟧</b></p></template>
=== us | html | phone=c
<style>.tel::after{content:"(207) 555-0143"}</style><p>Phone: <span class="tel"></span></p>
=== us | rss | name=c place=c
<?xml version="1.0"?><rss version="2.0"><channel><title>Harbor Notes</title><link>https://notes.example/</link><description>Town news</description>
<item><title>Paddle clinic at Heronbill Boat Ramp</title><description>&lt;p&gt;Taught by &lt;b&gt;Katie O. Brunnerfield&lt;/b&gt;, free for kids.&lt;/p&gt;</description><pubDate>Sat, 01 Jun 2024 10:00:00 GMT</pubDate></item></channel></rss>
=== us | ics | email=c name=c phone=c
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//Cal//EN
BEGIN:VEVENT
UID:20755501-a@cal.example
DTSTART:20240927T140000Z
SUMMARY:Dock inspection
ORGANIZER;CN=Kate Brunnerfield:mailto:kate.brunnerfield@example.com
DESCRIPTION:Call (207) 555-01
 43 when you get to the gate.
END:VEVENT
END:VCALENDAR
=== us2 | html | name=c employer=c phone=c
<h2>Staff</h2><p><strong>Bill Pennyfarrow</strong>, feed and seed manager, Lantern County Feed Corp. — 1 (512) 555-0186 x4</p>
=== us2 | html | name=c
<title>BillyPennyfarrow – songs, albums, playlists</title><p>3 monthly listeners</p>
=== us2 | html | name=x
<p>William Pennyworth and Leroy Farrow tied for third.</p>
=== us2 | txt | name=c home_address=c postcode=c vehicle=c +postal_address=1
                 DRY LANTERN MUNICIPAL COURT
                 DOCKET FOR MAY 6            Page 1

NO.    DEFENDANT                  ADDRESS
0417   OTERO, JANELLE             12 MESQUITE RD
                                  DRY LANTERN TX 00633
0418   PENNYFARROW, WILLIAM L     77 COTTONMOUTH CREEK BLVD
                                  DRY LANTERN TX 00633
       TX PNF4471   EXPIRED REGISTRATION

                 Page 2
=== us2 | html | home_address=p
<p>Low water crossing closed: Cottonmouth Creek Boulevard, Dry Lantern.</p>
=== us2 | html | home_address=x
<p>Brewery, 77 Cottonmouth Creek Road, Austerlitz, TX 00677</p>
=== us2 | html | school=c name=c
<p>Dry Lantern HS Class of '89 reunion committee: Dee Ottinger, Will Pennyfarrow.</p>
=== us2 | html | website=c
<p>banjo tabs at www.pennyfarrow.example/banjo/</p>
=== us2 | html | birth_date=c name=c
<div class="arrest"><b>PENNYFARROW, WILLIAM LEROY</b> W/M DOB 02-08-71, released on own recognizance</div>
=== us2 | html | birth_date=p # day and month only, European order
<p>William (birthday: 8.2.) and Loretta are our cake bakers.</p>
=== us2 | html | phone=c
<input type="hidden" name="cb_phone" value="5125550186">
=== us2 | html | phone=x
<!-- build 5125550186734 --><p>Tracking 9400 5125 5501 8600 0000 12</p>
=== us2 | html | family_name=c
<p>Quilt: first, Loretta Pennyfarrow; second, Opal Reeves.</p>
=== us2 | html | family_name=x
<p>Loretta's Diner on Pennyfarrow Street reopens Monday.</p>
=== us2 | html | email=c
<!-- TODO remove before launch: wlp@pennyfarrow.example --><p>Coming soon</p>
=== us2 | html | email=x
<p>Mail goes to wlp@pennyfarrow.example.net or awlp@pennyfarrow.example only.</p>
=== us2 | html | vehicle=x
<p>Model PNF-44710, spare belt PNF-447.</p>
=== us2 | html | username=c
<a href="https://social.example/@pennyfarrow_w">social</a>
=== us2 | html | username=x
<a href="https://social.example/@pennyfarrow_wv">social</a>
=== ie | html | name=c phone=c email=c
<h2>Teagmháil</h2><p>Oifigeach na n-óg: Sadhbh Ní Dhuinnleáin<br>Fón: +353 20 915 3348<br>R-phost: sadhbh.nd@post.example</p>
=== ie | html | name=c
<p>Ladies' 2 km: 1. Sadhbh Ni Dhuinnleain 11:42; 2. Orla Tuohy 11:59</p>
=== ie | html | name=c
<a href="/runners/sadhbh-ni-dhuinnleain/">Profile</a>
=== ie | html | name=x
<p>Sadhbh Ní Dhonnabháin was elected treasurer.</p>
=== ie | html | phone=x +phone=1
<p>Rang: (020) 915 3349.</p>
=== ie | html | home_address=c postcode=c
<p>Notice: application for a porch at 9 Curraghbeg Cres., Ballyfinnane, Co Wexford, Y99ZZ61. Submissions to the council within five weeks.</p>
=== ie | html | home_address=x postcode=x
<p>9 Curraghbeg Crescent, Kilmoyle, Co. Clare, V99 ZZ61</p>
=== ie | html | postcode=x
<p>All Y99 Eircodes are served from the Ballyfinnane depot.</p>
=== ie | html | employer=c vehicle=c
<p>Ballyfinnane Kelp Teo. would like the owner of 161 WX 99027 to move it from the drying shed, please.</p>
=== ie | html | vehicle=x
<p>Silver hatch, 162-WX-99027, one owner.</p>
=== ie | html | school=c place=c # lenited initial after a noun
<p>Lá spraoi: buaileann páistí Ghaelscoil Bhaile Fionnáin le chéile ag Ballyfinnane Pier Café ar 10.</p>
=== ie | json | birth_date=c name=c
[{"ainm":"Sadhbh Ní Dhuinnleáin","dob":"1991-07-22T00:00:00Z","club":"Ballyfinnane RC"},{"ainm":"Orla Tuohy","dob":"1990-01-09T00:00:00Z","club":"Kilmoyle"}]
=== ie | html | birth_date=u # a date with no birth word
<p>Last updated: 22/07/1991 by webmaster</p>
=== ie | html | family_name=c name=c
<p>Our condolences to Fiachra Ó Duinnleáin and his sister Sadhbh Ní Dhuinnleáin on the death of their mother.</p>
=== ie | html | family_name=c
<p>Goals: F. Tuohy 2, FIACHRA O DUINNLEAIN 1</p>
=== ie | html | username=c
<p>Pics: insta @sadhbh_sails</p>
=== ie | html | username=x
<p>Sadhbh sails on Sunday.</p>
=== ie | vcf | name=c phone=c birth_date=c
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:N=C3=AD Dhuinnle=C3=A1in;Sadhbh;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Sadhbh N=C3=AD Dhuinnle=C3=A1in
TEL;CELL:0209153348
BDAY:1991-07-22
END:VCARD
=== de | html | name=c home_address=c phone=c email=c postcode=c
<h1>Impressum</h1><p>Angaben gemäß § 5 DDG</p>
<p>Jörg Strüßmann<br>Segelkurse und Törns<br>Möwenkampstr. 22<br>D-00318 Kleinförden</p>
<p>Telefon: +49 (0) 176 / 04 06 90 58<br>E-Mail: j.struessmann(at)example(punkt)net</p>
<p>USt-IdNr.: DE000031822</p>
=== de | html | name=c
<td>Struessmann, Joerg</td><td>SC Kleinförden</td><td>Finn Dinghy</td><td>17 P.</td>
=== de | html@windows-1252 | name=c former_name=c birth_date=c
<html><head><title>Jubiläum</title></head><body><p>Jörg Strüßmann, geb. Käferstein, wurde am 3. Dezember 1967 in Altentrave geboren und ist seit 40 Jahren Mitglied.</p></body></html>
=== de | html | former_name=c
<p>Abitur 1986: Ilse Dornhof, Jörg Käferstein, Uwe Matz</p>
=== de | html | former_name=x
<p>Herr Käfer wohnt am Stein. Jörg nicht.</p>
=== de | html | birth_date=x +birth_date=1
<p>Bernd Matz, geb. am 03.12.1976 in Kleinförden</p>
=== de | html | birth_date=c
<tr><th>Geburtsdatum</th><td>03.12.1967</td></tr>
=== de | html | birth_date=p
<p>Wir gratulieren: 1.12. Ilse Dornhof, 3.12. Jörg S., 9.12. Uwe Matz (Geburtstage im Dezember)</p>
=== de | html | birth_date=u
<p>Brief vom 3.12.1967, Stadtarchiv Kleinförden, Bestand 14, Nr. 7</p>
=== de | html | home_address=x postcode=x
<p>Möwenkampstraße 22, 00381 Großtrave</p>
=== de | html | home_address=x
<p>Möwenkampstraße 122, 00318 Kleinförden: Wasserrohrbruch</p>
=== de | html | home_address=p
<p>Sperrmüll in der Möwenkampstraße (Kleinförden): 4. Mai</p>
=== de | html | past_address=c
<p>Vermietung: Am Heringsspeicher 4 b, 00277 Altentrave, 62 m²</p>
=== de | html | past_address=u # 4b is another door
<p>Vermietung: Am Heringsspeicher 4, 00277 Altentrave, Laden im Erdgeschoss</p>
=== de | html | postcode=x
<p>Artikel 00318, Losgröße 50, Preis 3,18 €</p>
=== de | html | employer=c
<p>Ausbildung zum Bootsbauer (m/w/d) bei der Förden-Werft Müggenburg</p>
=== de | html | employer=x
<p>Werft in Müggenburg: Förden feiert Stapellauf</p>
=== de | html | school=c name=c
<p>Ehemaligentreffen am Theodor-Brackwasser-Gymnasium: Anmeldung bei Jörg Strüssmann</p>
=== de | html | vehicle=c
<p>Falschparker auf dem Steg: KLF JS673, weißer Kombi</p>
=== de | html | vehicle=x
<p>Falschparker auf dem Steg: KLF-JS 678, weißer Kombi</p>
=== de | html | username=c website=c
<ul class="links"><li>Mastodon: @joerg_segelt@segeln.example</li><li>Seite: struessmann-segel.example/toerns?jahr=2024</li></ul>
=== de | txt | name=c phone=c +phone=1
Notfallliste Steg C (Stand Mai)

Platz   Eigner               Handy
C 11    Dornhof, Ilse        0176 04069031
C 12    Strüßmann, Jörg      0176/04069058
C 13    frei                 -
=== de | html | phone=x +phone=1
<p>Hafenmeister: 030 23125 058</p>
=== de | html | phone=x
<p>Zählernummer 1760406953, Kundennr. 20176040690581</p>
=== de | eml | email=c name=c home_address=c postcode=c
From: =?utf-8?q?J=C3=B6rg_Str=C3=BC=C3=9Fmann?= <j.struessmann@example.net>
To: info@segelladen.example
Subject: Adresse
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

PHA+QmVzdGVsbHVuZyBiaXR0ZSBhbiBNw7Z3ZW5rYW1wc3RyYcOfZSAyMiwgMDAzMTggS2xlaW5m
w7ZyZGVuPC9wPg==
=== de | html | family_name=c
<p>Traueranzeige: In stiller Trauer Wiebke Strüßmann, Kinder und Enkel</p>
=== de | html | email=x +email=1
<p>m.j.struessmann@example.net</p>
=== de | html | name=c
<p data-author="J&ouml;rg Str&uuml;&szlig;mann">Artikel</p>
=== de | html | name=c
<p>Kapitän: Jo⟦shy:erg Struessm⟧ann</p>
=== pl | html | name=c birth_date=c
<dl><dt>Imię i nazwisko</dt><dd>Bożena Łękawińska</dd><dt>Data urodzenia</dt><dd>19 maja 1982 r.</dd><dt>Klub</dt><dd>KS Bród</dd></dl>
=== pl | html | name=c
<tr><td>4.</td><td>LEKAWINSKA Bozena</td><td>KS Brod</td><td>27:14</td></tr>
=== pl | html | former_name=c name=c
<p>Bożena Łękawińska z d. Stróżewicz, radna dwóch kadencji</p>
=== pl | html | name=x
<p>Bożena Łękawska prowadzi świetlicę.</p>
=== pl | html | family_name=c name=x
<p>Zarząd: Zdzisław Łękawiński – prezes, Bożena Kurek – skarbnik.</p>
=== pl | html | home_address=c postcode=c
<address>Jarzębinowa Grobla 16/8<br>00-093 Wiślany Bród</address>
=== pl | html | home_address=x postcode=x
<address>ul. Jarzębinowa Grobla 16 m. 8, 00-039 Stary Nurt</address>
=== pl | html | home_address=x
<p>Wspólnota ul. Jarzębinowa Grobla 61, Wiślany Bród, zebranie w piątek</p>
=== pl | html | home_address=p
<p>Remont ul. Jarzębinowa Grobla w Wiślanym Brodzie potrwa do maja.</p>
=== pl | html | phone=c
<p>tel. kom. 974-040-318 (po 17)</p>
=== pl | html | phone=c
<a href="tel:0048974040318">Zadzwoń</a>
=== pl | html | phone=x
<p>NIP 974-040-31-82, REGON 009740403</p>
=== pl | html | phone=x
<p>Cena: 974 040,318 zł netto</p>
=== pl | html | email=c
<p>b.lekawinska[małpa]poczta[kropka]example</p>
=== pl | html | email=c
<p>Kontakt: b.lekawinska at poczta dot example</p>
=== pl | html | email=x +email=1
<p>ab.lekawinska@poczta.example</p>
=== pl | html | employer=c vehicle=c
<p>Ogłoszenie: właściciel auta WXX7L318 proszony o przestawienie go z bramy Stoczni. Stocznia Rzeczna Bródno spółka z o.o.</p>
=== pl | html | employer=x
<p>Stocznia w Gdyni, transport rzeczny, osiedle Bródno.</p>
=== pl | html | school=c username=c
<p>Absolwentka Liceum im. Jadwigi Flisaczki. Na forum jako „bozenka_lek”.</p>
=== pl | csv | name=c birth_date=c postcode=c +birth_date=1
nazwisko|imie|data_ur|kod
Kurek|Janina|1970-03-02|00-071
Łękawińska|Bożena|1982-05-19|00-093
=== pl | html | birth_date=p
<p>Urodzona w maju 1982, mieszka nad rzeką.</p>
=== pl | html | birth_date=u
<p>Uchwała nr 7 z dnia 19.05.1982</p>
=== pl | html | birth_date=x +birth_date=1
<p>Janina Kurek, ur. 19.05.1928</p>
=== fr | html | name=c home_address=c postcode=c phone=c
<div class="asso"><h2>Les Tricoteuses du Port</h2><p>Présidente : Mme BRÉZILLANDEC Aurélie</p><p>Siège social : 14bis, r. des Goémoniers — 99214 PORT-KERLOUAN</p><p>Tél. : 06.39.98.41.72</p><p>Déclarée en sous-préfecture, RNA W000000318</p></div>
=== fr | html | name=c
<p>10 km : 1. Aurelie Brezillandec (41'12), 2. Solenn Garrec (42'07)</p>
=== fr | html | former_name=c birth_date=c
<p>Aurélie Tournemaille, née le 1er août 1990 à Port-Kerlouan</p>
=== fr | html | birth_date=p
<p>née en août 1990</p>
=== fr | html | birth_date=x
<p>Décret du 1er août 1990 relatif à la pêche des algues</p>
=== fr | html | phone=c
<p>Portable : +33 (0)6 39 98 41 72</p>
=== fr | html | phone=c
<a href="https://wa.example/33639984172">Écrire sur la messagerie</a><p>Téléphone : <span>0639</span><span>984172</span></p>
=== fr | html | phone=x +phone=1
<p>Tél. 06 39 98 41 27</p>
=== fr | html | phone=x
<p>SIRET 006 399 841 72000, facture n° 20639984172</p>
=== fr | html | home_address=x
<p>14, rue des Goémoniers, 99870 Trébarzec</p>
=== fr | html | home_address=u # bis is another door
<p>Boulangerie, 14 rue des Goémoniers, Port-Kerlouan</p>
=== fr | html | home_address=p
<p>Travaux rue des Goémoniers à Port-Kerlouan</p>
=== fr | html | employer=c family_name=c
<p>Chez Conserverie Kerlouan et Fils, Yannig Brézillandec a mis en boîte 4 tonnes de sardines.</p>
=== fr | html | employer=x
<p>Une conserverie ouvrira à Kerlouan ; père et fils y travailleront.</p>
=== fr | html | school=c place=c
<p>Cross du lycée Anne de Kerlouan, départ devant la piscine des Goémoniers</p>
=== fr | html | vehicle=c
<p>Véhicule immatriculé ZZ 418 BZ, feux allumés</p>
=== fr | html | vehicle=x
<p>Véhicule immatriculé ZZ-481-BZ, feux allumés</p>
=== fr | html | username=c email=c
<form><input name="pseudo" value="aurelie.brez"><input name="courriel" type="email" value="aurelie.brezillandec@courriel.example"></form>
=== fr | html | email=c
<p>aurelie.brezillandec &lt;arobase&gt; courriel.example</p>
=== fr | json | email=c
{"avatar":"https://avatars.example/⟦sha:aurelie.brezillandec@courriel.example⟧.png","displayName":"Aurélie B."}
=== fr | html | name=x
<p>Aurélie Brézin et Solenn Garrec animent l'atelier.</p>
=== fr | html | postcode=x
<p>Total 99 214 voix, réf. 992140</p>
=== fr | atom | name=c email=c
<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Mailles</title><id>urn:x:1</id><updated>2024-03-02T08:00:00Z</updated><entry><title>Bonnet marin</title><id>urn:x:2</id><updated>2024-03-02T08:00:00Z</updated><author><name>Aurélie Brézillandec</name><email>aurelie.brezillandec@courriel.example</email></author><content type="text">Deux aiguilles, 80 mailles.</content></entry></feed>
=== in | html | name=c phone=c home_address=c postcode=c
<h3>Flat owners' list (Sagar Deep CHS)</h3><table><tr><th>Flat</th><th>Owner</th><th>Mob.</th></tr><tr><td>301</td><td>Mrs. P. Desai</td><td>-</td></tr><tr><td>302</td><td>Shri Sudhir R. Kolvankar</td><td>1540273318</td></tr></table><p>Sagar Deep Apts., Flat No. 302, 18 Khadipar Rd, Vasantgaon - 041206</p>
=== in | html | name=c
<p>Kolvankar Sudhir Ramchandra, Roll No. 41, First Class</p>
=== in | html | name=p
<p>S. R. Kolvankar, umpire</p>
=== in | html | name=x
<p>Sudhir Kolhatkar sang two abhangs. Ramchandra was on the tabla.</p>
=== in | html | name=c
<p>Contact ⟦zw:Sudhir Kolvankar⟧ for rope samples</p>
=== in | html | phone=c
<p>Mobile: ⟦deva:15402 73318⟧</p>
=== in | html | phone=c
<p>WhatsApp +91-154-027-3318</p>
=== in | html | phone=x
<p>Aadhaar XXXX XXXX 3318, PNR 1540273381, UTR 915402733180</p>
=== in | html | postcode=c
<p>Pin code: 041 206</p>
=== in | html | postcode=x
<p>Bill no. 0412067, meter 1041206</p>
=== in | html | home_address=x
<p>Sagar Kunj Apartments, 81 Khadipar Road, Vasantgaon: Flat 203 to let</p>
=== in | html | birth_date=c name=c
<p>Name: SUDHIR RAMCHANDRA KOLVANKAR<br>Father's name: RAMCHANDRA<br>D.O.B.: 11-Oct-1976</p>
=== in | html | birth_date=c
<p>School leaving certificate. Date of birth (in figures): 11.10.1976; in words: Eleventh October Nineteen Seventy-Six</p>
=== in | html | birth_date=u
<p>Circular dt. 11/10/1976</p>
=== in | html | vehicle=c employer=c
<p>Gate pass: Tempo MH-99-ZK-4187, Konkan Ropes Pvt. Ltd., 6 coils</p>
=== in | html | vehicle=x
<p>Gate pass: Tempo MH 99 ZK 4178</p>
=== in | html | employer=x
<p>Konkan Rope Way Pvt. Ltd. invites tenders</p>
=== in | html | school=c family_name=c
<p>Alumni of Vasantgaon Vidya Mandir felicitated Smt. Meenal Kolvankar.</p>
=== in | html | email=c username=c
<script>var u={"uid":"sudhir.kolv","mail":"⟦js:sr.kolvankar@example.org⟧"};</script><p>Welcome</p>
=== in | html | email=c
<p>Email: sr dot kolvankar at example dot org</p>
=== it | html | name=c birth_date=c
<p>Il sig. BERTAGNASCO Niccolò, nato a Portoscaldo il 25/04/1984, è ammesso alla prova orale.</p>
=== it | html | name=c phone=c email=c employer=c
<div class="contatti">
<h2>Ufficio tecnico</h2>
<p>Ing. Niccolo' Bertagnasco</p>
<p>Cantieri Scaldo srl</p>
<p>Cell. 255 0407318</p>
<p>Mail: <a href="mailto:niccolo@bertagnasco.example">scrivimi</a></p>
<p>Orario: lun-ven 8.30-12.30 / 14-18</p>
</div>
=== it | html | home_address=c postcode=c
<p>Residenza: Portoscaldo, via delle Bitte n. 31 - c.a.p. 00973</p>
=== it | html | home_address=x
<p>Pizzeria da Gino, Via delle Bitte 13, Portoscaldo</p>
=== it | html | home_address=x postcode=x
<p>Via delle Bitte 31, 00937 Montescaldo</p>
=== it | html | home_address=p
<p>Lavori in via delle Bitte, Portoscaldo, dal km 2</p>
=== it | html | birth_date=u
<p>Festa della Liberazione, 25 aprile 1984: foto di piazza</p>
=== it | html | birth_date=p
<p>Compleanni di aprile: Nico il 25, Sara il 28</p>
=== it | html | vehicle=c
<p>Targa: ZZ731NB, revisione scaduta</p>
=== it | html | vehicle=x +vehicle=0
<p>Delibera ZZ/7310/NB del comitato</p>
=== it | html | alias=c username=c
<p>Canta Nico Maestrale (@nbertagnasco), ingresso libero</p>
=== it | html | alias=x name=x
<p>Nico è in ritardo. Maestrale forte fino a domenica.</p>
=== it | html | school=c family_name=c # 'di' before the town
<p>La prof.ssa Ornella Bertagnasco lascia l'Istituto Nautico di Portoscaldo dopo trent'anni.</p>
=== it | html | email=x +email=1
<p>PEC: niccolo@bertagnasco.example.org</p>
=== it | json | name=c birth_date=c phone=c
{"atleta":{"nome":"Niccolò","cognome":"Bertagnasco","nascita":{"giorno":25,"mese":4,"anno":1984},"recapito":{"prefisso":"+39","telefono":"2550407318"}},"categoria":"M40"}
=== it | html | phone=x
<p>Protocollo 0039255040731899 del 2/5</p>
=== it | html | name=x
<p>Niccolò Bertagni, Luca Agnasco e altri</p>
=== pt | html | name=c home_address=c postcode=c
<p>Condómina: D. Conceição Vilaterra, R. dos Calafates, 27 - 3.º E, 0940-118 Vila do Sargaço</p>
=== pt | html | name=c # São is the usual short form of Conceição
<p>Vencedoras: São Vilaterra e Lurdes Pinho (petanca)</p>
=== pt | html | name=c
<td>CONCEICAO MORGADINHO VILATERRA</td><td>16 valores</td>
=== pt | html | name=x
<p>Igreja da Conceição, largo do Morgadinho, estrada de Vilaterra</p>
=== pt | html | phone=c
<p>Telemóvel: (+351) 957040318</p>
=== pt | html | phone=x
<p>NIF 957040381; ref. multibanco 957 040 3180</p>
=== pt | html | postcode=x
<p>Todos os códigos 0940 passam para o centro novo.</p>
=== pt | html | home_address=x
<p>Rua dos Calafates, n.º 72, Vila do Sargaço: leilão</p>
=== pt | html | birth_date=c
<p>Nascida a 30 de junho de 1969</p>
=== pt | html | birth_date=x +birth_date=1
<p>Lurdes Pinho, data de nascimento: 30-07-1969</p>
=== pt | html | employer=c family_name=c
<p>A Conservas do Sargaço Lda deu o prémio a Duarte Vilaterra.</p>
=== pt | html | school=c vehicle=c
<p>Na Escola Secundária do Sargaço, o carro ZZ40VT tem os vidros abertos.</p>
=== pt | html | email=c username=c
<p title="c.vilaterra&#64;correio&#46;example">saovilaterra disse às 10:42</p>
=== pt | csv | name=c phone=c email=c
Nome,Sócio,Contacto,Email
"Pinho, Lurdes",117,,
"Vilaterra, Conceição Morgadinho",118,957 040 318,C.Vilaterra@correio.example
=== no | html | name=c phone=c
<table><tr><th>Navn</th><th>Rolle</th><th>Mobil</th></tr><tr><td>Sølvi Håkenstadli</td><td>Kasserer</td><td>10407318</td></tr></table>
=== no | html | name=c
<p>5 km: 3. Soelvi Haakenstadli, Tarevik IL</p>
=== no | html | name=c
<p>5 km: 3. Solvi Hakenstadli, Tarevik IL</p>
=== no | html | name=x
<p>Sølvi Håkonstad åpner butikk.</p>
=== no | html | home_address=c postcode=c
<p>Nabovarsel: Naustbakken 12 B, 0098 TAREVIKSUND, gnr. 4 bnr. 73</p>
=== no | html | home_address=x
<p>Naustbakken 12B, 0077 Grunnfjord</p>
=== no | html | home_address=u # the other door
<p>Naustbakken 12A, 0098 Tareviksund</p>
=== no | html | postcode=x
<p>Skjema 0098-B, varenr. 0098-114, pose à 400984</p>
=== no | html | birth_date=c
<p>Født: 17. januar 1995</p>
=== no | html | birth_date=c
<p>Fødselsdato 17.1.95</p>
=== no | html | birth_date=u
<p>Stortinget, møte 17. januar 1995 kl. 10</p>
=== no | html | employer=c school=c
<p>Lærlinger fra Tareviksund vgs. og Tareviksund videregående skole besøkte Tarevik Sjømat.</p>
=== no | html | vehicle=c family_name=c
<p>Torbjørn Håkenstadli har mistet skiltet ZH40731.</p>
=== no | html | email=c username=c
<a aria-label="E-post solvi@haakenstadli.example" href="/kontakt">solvi_h</a>
=== no | html | phone=c
<a href="sms:+4710407318">Tekst</a>
=== no | html | phone=x
<p>KID 1040731804, konto 1040 73 18040</p>
=== no | eml | name=c phone=c email=c +email=1
Return-Path: <solvi@haakenstadli.example>
From: =?utf-8?b?U8O4bHZpIEjDpWtlbnN0YWRsaQ==?= <solvi@haakenstadli.example>
To: styret@tarevik.example
Subject: =?utf-8?q?M=C3=B8te?=
Date: Mon, 3 Jun 2024 19:22:10 +0200
Content-Type: text/plain; charset=utf-8

Hei,

jeg kan ikke på torsdag. Ring meg gjerne.

Mvh
Sølvi
mob 10 40 73 18
=== ua | html | name=c birth_date=c
<p>Журавчишина Олександра Петрівна, 26.02.1987 р. н., депутатка селищної ради</p>
=== ua | html | name=c
<p>Oleksandra Zhuravchyshyna (UKR) – 2:01.44</p>
=== ua | html | name=p
<p>Головний бухгалтер О. П. Журавчишина</p>
=== ua | html | name=c
<p>Леся чи Саша? «Мене всі звуть Саша Журавчишина», – сміється тренерка.</p>
=== ua | html | name=x
<p>Олександра Петрівна Журавель, лікарка</p>
=== ua | html | phone=c
<p>Тел.: 010 407-31-84 (Viber)</p>
=== ua | html | phone=x
<p>ЄДРПОУ 10407318, рахунок UA000104073184000</p>
=== ua | html | home_address=c postcode=c
<p>00462, м. Лиманівка, вулиця Комишева, 34, квартира 11</p>
=== ua | html | home_address=x
<p>вул. Комишева, 43, м. Лиманівка – аптека</p>
=== ua | html | home_address=p
<p>На вулиці Комишевій у Лиманівці ремонтують міст.</p>
=== ua | html | birth_date=c
<p>Народилася 26 лютого 1987 року</p>
=== ua | html | birth_date=u
<p>Наказ № 11 від 26.02.1987</p>
=== ua | html | employer=c
<p>ТОВ "Лиманський причал" шукає кранівника</p>
=== ua | html | family_name=c
<p>Голи: Тарас Журавчишин (2), Андрій Клен</p>
=== ua | html | school=c
<p>Випуск 2004: Лиманівська гімназія, 11-Б</p>
=== ua | html | vehicle=c
<p>Сірий універсал, номер ZZ4073OZ</p>
=== ua | html | email=c username=c
<p>zhuravka_o (o.zhuravchyshyna [собака] poshta.example)</p>
=== ua | vcf | name=c phone=c
BEGIN:VCARD
VERSION:3.0
N:Журавчишина;Олександра;Петрівна;;
FN:Олександра Журавчишина
TEL;TYPE=CELL:+380 (10) 407-31-84
END:VCARD
=== joy | html | name=c
<p>Soloist: Joy Winter (soprano); organ: Alec Stobart.</p>
=== joy | html | name=x
<p>There is joy. Winter is nearly over, and the snowdrops are out.</p>
=== joy | html | name=x
<p>We take such joy winter and summer in our garden.</p>
=== joy | csv | name=c
Surname,First name,Part
Stobart,Alec,Bass
Winter,Joy,Alto
=== frank | html | name=c
<dt>Plaintiff's witness</dt><dd>Mr. Frank Mason, surveyor</dd>
=== frank | html | name=x
<p>A frank mason will tell you when the wall must come down.</p>
=== frank | html | name=x
<p>Also in the cast: Anne Frank. Mason jars were lent by the Grange.</p>
=== frank | json | name=c
{"crew":[{"first_name":"Frank","last_name":"Mason","role":"grip"}]}
=== daisy | html | name=c
<p>Under 12s: 1 Priya Nolan, 2 Daisy Waters, 3 Jo Elms</p>
=== daisy | html | name=x
<p>Water lily, daisy, waters of the fen: a nature walk.</p>
=== daisy | html | name=x
<p>Daisy waters the geraniums while we are in Wales.</p>
=== gb | html | name=c place=c phone=c email=x +phone=1 +email=1 home_address=x # Izzy for Isolde, with her number beside it
<!DOCTYPE html>
<html lang="en"><head><title>Spring newsletter | Ormswick Sailing Club</title>
<meta name="description" content="Fit-out, lift-in and the quiz"></head>
<body>
<header><a href="/">Ormswick Sailing Club</a></header>
<main>
<h1>Spring newsletter</h1>
<p>Lift-in is on Saturday 4 April. The crane costs £1,840 this year, so please pay Derek before the day.</p>
<h2>Who does what</h2>
<ul>
<li>Commodore – Derek Pannell, 07700 900644</li>
<li>Bar – vacant (any offers?)</li>
<li>Rope work evenings – Izzy Thackwaite, 07700&nbsp;900&nbsp;318</li>
</ul>
<h2>For the diary</h2>
<p>14 March: quiz, teams of six. 21 March: work party, bring gloves. Skip hire is from 48 Depot Road.</p>
<p>Copy for the next issue to newsletter@ormswick.example</p>
</main>
<footer>© Ormswick Sailing Club. Charity no. 0070318.</footer>
</body></html>
=== gb | html | work_address=c employer=c phone=x +phone=1 vehicle=x
<div class="stockist"><h2>Stockists: South coast</h2>
<div class="shop"><b>Gribble Marine</b><br>2 The Strand, Dunmere ZZ99 7AA<br>01632 960551</div>
<div class="shop"><b>Pell and Harrow Chandlers Limited</b><br>Ropery House (Unit 3)<br>90 Tideway Street<br>Ormswick<br>ZZ99 6TL</div>
<p>Part ZZ17 THX is discontinued.</p></div>
=== gb | txt | past_address=c name=c former_name=c
GREAT YELDING PARISH COUNCIL
Minutes of the meeting held in the Reading Room

Present: Cllrs Hobday (chair), Nunn, Arkle.

6. Correspondence
   (a) A letter was read from Miss I. Brindlecombe, now Mrs
       Isolde Thackwaite, formerly of 17 Larkspindle Ave,
       Great Yelding, about the oak she planted there as a girl.
       The former Isolde Brindlecombe asks that it be spared.
   (b) Highways replied on the pothole.

Page 2 of 4
=== gb | html | birth_date=c name=c
<p>Isolde Thackwaite, 44, was fined £80. <small>Court list 20 June 2023; d.o.b. 14.3.79</small></p>
=== gb | html | place=c
<a href="/checkin?venue=Ormswick+Sailing+Club&amp;t=1900">Checked in</a>
=== gb | html | +coordinates=1 place=x
<p>Wreck buoy at 50.71342, -1.90218, two miles off Ormswick.</p>
=== gb | html | +vehicle=1 vehicle=x
<p>Stolen from the club: white van, registration ZZ17 THP.</p>
=== gb | html | +postal_address=1 home_address=x
<p>Post your form to 22 Dogwatch Lane, Ormswick, ZZ99 6QG</p>
=== gb | html | website=c
<a href="/out?u=https%3A%2F%2Fwww.thackwaite-knots.example%2F&amp;s=12">site</a>
=== gb | html | website=x
<link rel="canonical" href="https://www.thackwaite-knots.example.net/shop">
=== gb | html | alias=c
<meta property="og:title" content="SaltmarshIzzy on tour"><p>Four dates, one van.</p>
=== gb | html | alias=x
<p>Walks: Saltmarsh, Izzy's Point, Cold Harbour.</p>
=== gb | html | vehicle=c
<p>Reg: zz17-thk</p>
=== gb | html | employer=c
<option value="4" selected>Pell &#38; Harrow Chandlers</option>
=== gb | html | employer=x
<p>Pell Harbour chandlers' row is being repainted.</p>
=== gb | html | school=c
<p>1990–97 St. Osyth’s High School, Ormswick. 10 GCSEs.</p>
=== gb | html | school=x
<p>St Osyth's Primary School, Dunmere, raised £300.</p>
=== gb2 | json | name=c home_address=c phone=c postcode=c
{"data":{"order":{"number":"31496","shipTo":{"name":"Mr C Quillerwick","fullName":"Christopher Quillerwick","line1":"3 Gannet Terrace","line2":null,"city":"Inverlossie","zip":"ZZ99 4HN","phone":"+44 131 496 0274"},"lines":[{"sku":"0131-4960","qty":274}]}}}
=== gb2 | html | phone=c
<div onclick="location='tel:'+'+441314960274'">Ring us</div>
=== gb2 | html | name=c
<iframe srcdoc="&lt;p&gt;Skipper: Christopher Quillerwick&lt;/p&gt;"></iframe>
=== gb2 | html | name=c
<p>Skipper: ⟦alike:Christopher Quillerwick⟧</p>
=== gb2 | html | phone=c
<p>Phone: ⟦full:0131 496 0274⟧</p>
=== us | mht | name=c email=c
From: <Saved by Browser>
Subject: Volunteers
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----b1"

------b1
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable
Content-Location: https://harbor.example/volunteers

<html><body><p class=3D"v">Katherine Brunner=
field &lt;kate.brunnerfield=40example.com&gt;</p></body></html>
------b1--
=== us | html | name=c work_address=c phone=x +phone=1
<section itemscope itemtype="https://schema.org/Person">
<span itemprop="name">Ms. Katherine Brunnerfield, P.E.</span>
<div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
<span itemprop="streetAddress">415 Customs Plaza #1200</span>
<span itemprop="addressLocality">Port Wescott</span>, <span itemprop="addressRegion">ME</span>
<span itemprop="postalCode">00419</span></div>
<span itemprop="telephone">207-555-0100</span> (main line)
</section>
=== us | html | past_address=x
<p>830 Sawgrass Lane, Pelican Bay, FL 00911</p>
=== us | html | alias=c
<!-- playlist by Kat Thunderclap --><p>Now playing</p>
=== us | html | place=c
<img src="a.jpg" alt="Sunrise, Heronbill Boat Ramp">
=== us | html | work_address=x
<p>415 Customs Street, Port Wescott: vacant lot, zoning hearing</p>
=== us2 | html | phone=c name=c +phone=2
<div class="agents">
<p>Dee Ottinger 512-555-0107</p>
<p>W. L. "Bill" Pennyfarrow 512-555-0186</p>
<p>Rey Salas 512-555-0168</p>
</div>
=== ie | html | name=c place=c home_address=x phone=x +phone=1
<article class="post">
<h1>Ballyfinnane Rowing Club: AGM report</h1>
<p>A big crowd came to the Ballyfinnane Pier Cafe for the AGM.</p>
<p>Officers elected: Cathaoirleach, Orla Tuohy (020 910 7720); Rúnaí, Sadhbh Uí Dhálaigh; Cisteoir, Sadhbh Ni Dhuinnleáin.</p>
<p>The lotto jackpot stands at €9,150. Numbers drawn: 9, 15, 33, 48.</p>
<p>Boats may be left at the Curraghbeg slip until May.</p>
</article>
=== de | html | name=x phone=x +phone=1 +email=1 employer=c
<div class="team"><h2>Ansprechpartner</h2>
<p><b>Jörg Strüwer</b><br>Verkauf, Förden-Werft Müggenburg GmbH &amp; Co KG<br>Tel. 030 23125 411<br>j.struewer@werft.example</p></div>
=== pl | html | name=c phone=c email=c school=c
<h2>Rada rodziców – Liceum im. J. Flisaczki</h2>
<table><tr><td>Przewodnicząca</td><td>Bożena Łękawińska</td></tr>
<tr><td>Telefon</td><td>(+48) 974 04 03 18</td></tr>
<tr><td>E-mail</td><td>b.lekawinska&#8203;@poczta.example</td></tr></table>
<p>Liceum im. Jadwigi Flisaczki, Wiślany Bród</p>
=== fr | eml | name=c phone=c home_address=c postcode=c
From: =?utf-8?q?Aur=C3=A9lie_Br=C3=A9zillandec?= <contact@tricot.example>
To: mairie@kerlouan.example
Subject: Demande de salle
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Madame le Maire,

Nous souhaitons r=E9server la salle du port le 12 mai.

Aur=E9lie Br=E9zillandec
14 bis, rue des Go=E9moniers
99214 Port-Kerlouan
06-39-98-41-72
=== it | html | name=c vehicle=x birth_date=x +birth_date=1
<h2>Ordine d'arrivo</h2><table>
<tr><th>Pos</th><th>Atleta</th><th>Anno</th><th>Tempo</th></tr>
<tr><td>1</td><td>SERRA Luca</td><td>1990</td><td>31:07</td></tr>
<tr><td>2</td><td>BERTAGNASCO Niccolo</td><td>1984</td><td>31:22</td></tr></table>
<p>Premio alla memoria di Gino Serra, nato il 25 aprile 1948. Gara n. ZZ 713.</p>
=== no | html | home_address=c name=c postcode=c
<ul class="h-card vcard"><li class="fn">Håkenstadli, Sølvi</li><li class="adr"><span class="street-address">Naustbakken 12b</span> <span class="postal-code">0098</span> <span class="locality">Tareviksund</span></li></ul>
=== gb | html | birth_date=c name=c # age plus date
<p>Isolde Thackwaite, who turned 45 on 14 March 2024, is the oldest finisher.</p>
=== gb | html | home_address=c # a number range that ends at hers
<p>Scaffolding licence: 46–48 Capstan Road, Ormswick, front elevation, six weeks.</p>
=== gb | html | home_address=c postcode=c
<div vocab="https://schema.org/" typeof="PostalAddress"><span property="streetAddress">Flat 5, 48 Capstan Road</span>, <span property="addressLocality">Ormswick</span> <span property="postalCode">ZZ99 6QD</span></div>
=== gb | html | home_address=c
<div hidden>Deliver to: 48 Capstan Rd (Apt 5), Ormswick</div><p>Your parcel is on its way.</p>
=== us | html | name=c phone=c
<script>document.getElementById("c").innerHTML="<b>Katie Brunnerfield<\/b><br>Cell: (207) 555-0143";</script><div id="c"></div>
=== us | html | name=c
<p>Signed, ⟦rlo:Katherine Brunnerfield⟧</p>
=== us2 | html | birth_date=c
<p itemscope itemtype="https://schema.org/Person">Banjo picker (<time itemprop="birthDate" datetime="1971-02-08">b. Feb 8, '71</time>)</p>
=== de | html | name=c
<a href="/suche?q=⟦pct:Jörg Strüßmann⟧">Treffer anzeigen</a>
=== de | html | name=c
<p>Skipper ⟦comb:Jörg Strüßmann⟧</p>
=== fr | html | phone=c
<button aria-label="Appeler le 06 39 98 41 72">Appeler</button>
=== fr | html | vehicle=x
<p>Version ZZ.418.BZ2 du module, lot ZZ418BZX</p>
=== pl | html | home_address=c postcode=c
<script type="application/ld+json">{"@type":"PostalAddress","streetAddress":"Jarzębinowa Grobla 16 lok. 8","postalCode":"00-093","addressLocality":"Wiślany Bród"}</script>
=== pt | txt | name=c home_address=c postcode=c birth_date=c
CERTIDÃO PERMANENTE (extrato)                       1/2

Gerente: CONCEIÇÃO MORGADINHO VILATERRA
Data de nascimento: 1969-06-30
Residência: Rua dos Calafates, nº 27, 3º Esquerdo
            0940-118 VILA DO SARGAÇO
Capital: 5.000,00 Euros
=== it | html | name=x birth_date=x
<ul><li>Niccolò Ferrante (25.4.2004)</li><li>Anna Bertagnasco (1.2.1991)</li></ul>
=== ua | json | name=c birth_date=c
{"прізвище":"Журавчишина","ім'я":"Олександра","по_батькові":"Петрівна","дата_народження":"26.02.1987","стать":"ж"}
=== no | html | phone=u
<p>10 40 73 18</p>
=== in | csv | name=c phone=c vehicle=c
Sr,Member Name,Vehicle No,Contact No
11,DESAI PRAKASH,,
12,KOLVANKAR SUDHIR R,MH99ZK4187,+911540273318
13,SHAIKH RAFIQ,MH 99 ZK 4817,

=== us2 | html | name=c employer=c school=c phone=x +phone=1 birth_date=x family_name=x
<div class="site"><h1>Lantern County Fair, livestock results</h1>
<p>Thanks to everyone who came out in the heat. The auction raised $18,633.</p>
<h2>Market lambs</h2>
<ol><li>Janelle Otero, 141 lb</li><li>Rey Salas Jr., 138 lb</li><li>Dee Ottinger, 136 lb</li></ol>
<h2>Buyers</h2>
<ul><li>Ottinger Well Service</li><li>Lantern County Feed</li><li>Creekside Dental</li></ul>
<h2>Volunteers of the year</h2>
<p>Loretta Salas (gate), Billy Pennyfarrow (barn 7), and the Dry Lantern High School FFA.</p>
<p>Next fair: February 8 to 11. Questions? Fair office, 512-555-0168.</p>
</div>
=== in | html | name=c phone=c email=c employer=c +phone=0 birth_date=x
<table class="vendor">
<tr><th colspan="2">Registered vendors: cordage</th></tr>
<tr><td>Firm</td><td>M/s Konkan Ropes (P) Ltd.</td></tr>
<tr><td>Contact person</td><td>Mr. Sudhir Kolvankar, Dy. Manager (Sales)</td></tr>
<tr><td>Mobile No.</td><td>+91-1540273318</td></tr>
<tr><td>E-mail</td><td>sr[dot]kolvankar[at]example[dot]org</td></tr>
<tr><td>Valid upto</td><td>11/10/2026</td></tr>
<tr><td>GSTIN</td><td>99ZZZZZ0412Z1Z6</td></tr>
</table>
=== de | html | name=c school=c former_name=x phone=x +phone=1 +email=1
<article><h1>Vereinsnachrichten des SC Kleinförden</h1>
<p>Die Saison ist eröffnet! Am Samstag wurden bei Windstärke 4 die ersten Wettfahrten gesegelt.</p>
<h2>Ergebnisse Finn</h2>
<pre>
1.  Uwe Matz            3 P.
2.  Joerg Strüßmann     5 P.
3.  Ilse Dornhof        7 P.
</pre>
<p>Die Jugendgruppe kommt dieses Jahr vom Theodor-Brackwasser Gymnasium. Familie Käferstein spendet Kuchen.</p>
<p>Anmeldung Sommerfest: Ilse Dornhof, 0176 04069031, fest@sc-kleinfoerden.example</p></article>
=== no | json | name=c birth_date=c home_address=c postcode=c phone=c +birth_date=1
{"lag": "Tarevik IL",
 "medlemmer": [
  {"fornavn": "Andor", "etternavn": "Lyngstøl", "fodselsdato": "1988-01-17", "mobil": null},
  {"fornavn": "Sølvi", "etternavn": "Håkenstadli", "fodselsdato": "1995-01-17", "mobil": "004710407318",
   "adresse": {"gate": "Naustbakken", "husnr": "12", "bokstav": "B", "postnr": "0098", "poststed": "Tareviksund"}}
 ], "side": 1, "antall": 2}
=== ua | html | name=c employer=c family_name=x phone=x email=c
<div class="contacts"><h2>Контакти підприємства</h2>
<p>Товариство з обмеженою відповідальністю «Лиманський Причал»</p>
<ul><li>Директор: Клен Андрій Іванович</li>
<li>Диспетчер: Тарас Клен</li>
<li>Відділ кадрів: Журавчишина Олександра, <a href="mailto:O.Zhuravchyshyna@poshta.example?subject=%D0%A0%D0%BE%D0%B1%D0%BE%D1%82%D0%B0">написати листа</a></li></ul>
<p>Графік: пн–пт 8:00–17:00, перерва 12:00–12:45.</p></div>
=== pl | html | name=c home_address=x vehicle=x birth_date=u +phone=0
<div class="wyniki"><h1>Bieg Flisaka – wyniki kobiet 40+</h1>
<p>Data biegu: 19 maja 2024. Start: ul. Jarzębinowa 16, meta: Grobla.</p>
<table><tr><th>M</th><th>Nr</th><th>Zawodniczka</th><th>Rocznik</th><th>Czas</th></tr>
<tr><td>1</td><td>318</td><td>Kurek Janina</td><td>1979</td><td>44:10</td></tr>
<tr><td>2</td><td>093</td><td>Łękawińska Bożena</td><td>1982</td><td>44:52</td></tr>
<tr><td>3</td><td>740</td><td>Nurt Halina</td><td>1980</td><td>46:03</td></tr></table></div>
=== fr | html | name=c family_name=c birth_date=x home_address=x phone=x +phone=1
<section><h1>Compte rendu du comité des fêtes</h1>
<p>Présents : Solenn Garrec, Yannig Brézillandec, Aurélie Brézillandec, Paul Le Dantec.</p>
<p>1. Fest-noz du 1er août : la sono est réservée, 14 tables à trouver.</p>
<p>2. Parking : rue du Môle, derrière la conserverie.</p>
<p>3. Trésorerie : 992,14 € au 30 juin.</p>
<p>Renseignements : Paul, 06 39 98 55 20</p></section>
"""
