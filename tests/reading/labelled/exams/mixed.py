"""
Pages of a mix of everything, with the nastier look-alikes.

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
            Kind.NAME: "Christopher Owen Brindlethwaite",
            Kind.FORMER_NAME: "Christopher Sallowmere",
            Kind.ALIAS: "Kit Lanternjack",
            Kind.USERNAME: "kit_brindle",
            Kind.EMAIL: "c.brindlethwaite@example.org",
            Kind.PHONE: "07700 900583",
            Kind.HOME_ADDRESS: "14B Tansy Lane, Upper Skerrow, Wexmouth, ZZ99 4QD",
            Kind.PAST_ADDRESS: "3 Rookery Terrace, Marlbeck, ZZ99 7TN",
            Kind.WORK_ADDRESS: "27 Guildhall Street, Wexmouth, ZZ99 4AA",
            Kind.POSTCODE: "ZZ99 4QD",
            Kind.BIRTH_DATE: "1981-03-27",
            Kind.FAMILY_NAME: "Imogen Brindlethwaite",
            Kind.EMPLOYER: "Pellow & Drake Printers Ltd",
            Kind.SCHOOL: "Skerrow Vale High School",
            Kind.VEHICLE: "ZZ71 KOB",
            Kind.PLACE: "Wexmouth Bowls Club",
            Kind.WEBSITE: "https://kitbrindle.example/songs",
        },
    ),
    "us": _person(
        "US",
        {
            Kind.NAME: "Katherine Louise Ostrovender",
            Kind.FORMER_NAME: "Katherine Dunmallow",
            Kind.USERNAME: "katieo_bakes",
            Kind.EMAIL: "kate.ostrovender@example.com",
            Kind.PHONE: "(505) 555-0147",
            Kind.HOME_ADDRESS: "418 E Larkspur Ave Unit 12, Pinyon Flats, NM 00842",
            Kind.PAST_ADDRESS: "2209 Old Ferry Road, Tallis Harbor, ME 00631",
            Kind.WORK_ADDRESS: "75 Commerce Blvd, Suite 200, Pinyon Flats, NM 00843",
            Kind.POSTCODE: "00842",
            Kind.BIRTH_DATE: "1990-07-14",
            Kind.FAMILY_NAME: "Daniel Ostrovender",
            Kind.EMPLOYER: "Mesa Verano Credit Union, Inc.",
            Kind.SCHOOL: "Pinyon Flats High School",
            Kind.VEHICLE: "KLO-2284",
            Kind.PLACE: "Pinyon Flats Farmers Market",
            Kind.WEBSITE: "https://kateobakes.example",
        },
    ),
    "ie": _person(
        "IE",
        {
            Kind.NAME: "Caoimhe Ní Dhrualaigh",
            Kind.USERNAME: "keeva_drua",
            Kind.EMAIL: "caoimhe.nd@litir.example",
            Kind.PHONE: "020 913 5527",
            Kind.HOME_ADDRESS: "8 Fuchsia Drive, Ballycarna, Co. Clare, V95 ZZ17",
            Kind.PAST_ADDRESS: "Apt 21, Weir Court, Tubberline, Co. Galway, H91 ZZ05",
            Kind.POSTCODE: "V95 ZZ17",
            Kind.BIRTH_DATE: "1977-05-08",
            Kind.FAMILY_NAME: "Tomás Ó Drualaigh",
            Kind.EMPLOYER: "Ballycarna Woollen Mills Teo",
            Kind.SCHOOL: "Gaelscoil Bhaile Charna",
            Kind.VEHICLE: "152-CE-99173",
            Kind.PLACE: "Ballycarna Sailing Club",
        },
    ),
    "de": _person(
        "DE",
        {
            Kind.NAME: "Jörg Grünspechter",
            Kind.FORMER_NAME: "Jörg Hasselquast",
            Kind.USERNAME: "joerg.gs",
            Kind.EMAIL: "joerg@gruenspechter.example",
            Kind.PHONE: "030 23125 417",
            Kind.HOME_ADDRESS: "Holunderstraße 48, 00562 Wiesbruch",
            Kind.PAST_ADDRESS: "Am Mühlgraben 5, 00571 Oberquast",
            Kind.WORK_ADDRESS: "Industriering 112, 00563 Wiesbruch",
            Kind.POSTCODE: "00562",
            Kind.BIRTH_DATE: "1967-10-21",
            Kind.FAMILY_NAME: "Liselotte Grünspechter",
            Kind.EMPLOYER: "Nordquast Energietechnik GmbH & Co. KG",
            Kind.SCHOOL: "Gymnasium Wiesbruch",
            Kind.VEHICLE: "ZZ-JG 418",
            Kind.PLACE: "Kletterhalle Wiesbruch",
            Kind.WEBSITE: "https://joergs-modellbahn.example",
        },
    ),
    "pl": _person(
        "PL",
        {
            Kind.NAME: "Łukasz Świerkołęcki",
            Kind.USERNAME: "lukasz_swk",
            Kind.EMAIL: "l.swierkolecki@poczta.example",
            Kind.PHONE: "+48 999 712 386",
            Kind.HOME_ADDRESS: "ul. Jaśminowa 27/4, 00-097 Brzozolas",
            Kind.PAST_ADDRESS: "os. Pod Lipami 9 m. 15, 00-098 Kruszwin",
            Kind.WORK_ADDRESS: "ul. Młyńska 1, 00-096 Brzozolas",
            Kind.POSTCODE: "00-097",
            Kind.BIRTH_DATE: "1985-12-03",
            Kind.FAMILY_NAME: "Bożena Świerkołęcka",
            Kind.EMPLOYER: "Zakłady Młynarskie Brzozolas Sp. z o.o.",
            Kind.SCHOOL: "II Liceum Ogólnokształcące w Brzozolasie",
            Kind.VEHICLE: "ZZB 4L82",
            Kind.PLACE: "Pływalnia Miejska Brzozolas",
        },
    ),
    "fr": _person(
        "FR",
        {
            Kind.NAME: "Geneviève Castelgraul",
            Kind.FORMER_NAME: "Geneviève Le Morvandec",
            Kind.ALIAS: "Ginou Vermeil",
            Kind.USERNAME: "gege.castel",
            Kind.EMAIL: "g.castelgraul@courriel.example",
            Kind.PHONE: "02 61 91 48 37",
            Kind.HOME_ADDRESS: "7 ter, rue des Sablonnières, 00318 Vaugremont-sur-Isle",
            Kind.PAST_ADDRESS: "15 allée des Martinets, 00127 Bréhallec",
            Kind.WORK_ADDRESS: "2 place du Marché-aux-Grains, 00318 Vaugremont-sur-Isle",
            Kind.POSTCODE: "00318",
            Kind.BIRTH_DATE: "1963-08-19",
            Kind.FAMILY_NAME: "Aurélien Castelgraul",
            Kind.EMPLOYER: "Ateliers de Reliure Noroît SARL",
            Kind.SCHOOL: "Lycée Anne-de-Bréhallec",
            Kind.VEHICLE: "ZZ-416-GC",
            Kind.PLACE: "Piscine de Vaugremont",
            Kind.WEBSITE: "https://reliures-genevieve.example",
        },
    ),
    "in": _person(
        "IN",
        {
            Kind.NAME: "Lakshmi Priya Narasimhavelu",
            Kind.USERNAME: "lakshmi_npv",
            Kind.EMAIL: "lakshmi.n@patram.example",
            Kind.PHONE: "+91 10234 56817",
            Kind.HOME_ADDRESS: "No. 52, Tamarind Cross Street, Kaveri Nagar, Thirumalapet 000614",
            Kind.POSTCODE: "000614",
            Kind.BIRTH_DATE: "1994-01-30",
            Kind.FAMILY_NAME: "Raghunath Narasimhavelu",
            Kind.EMPLOYER: "Suryakiran Textiles Pvt. Ltd.",
            Kind.SCHOOL: "Thirumalapet Matriculation School",
            Kind.VEHICLE: "ZZ 14 LN 6082",
            Kind.PLACE: "Kaveri Nagar Library",
        },
    ),
    "gr": _person(
        "GR",
        {
            Kind.NAME: "Σταύρος Μελισσοβράχος",
            Kind.USERNAME: "stavros_melis",
            Kind.EMAIL: "s.meliss@grammata.example",
            Kind.PHONE: "+30 220 548 1736",
            Kind.HOME_ADDRESS: "Οδός Κυπαρισσιών 19, 004 27 Άνω Μελίσσι",
            Kind.POSTCODE: "004 27",
            Kind.BIRTH_DATE: "1972-02-26",
            Kind.FAMILY_NAME: "Δέσποινα Μελισσοβράχου",
            Kind.EMPLOYER: "Βραχόκηπος Ξενοδοχειακή Α.Ε.",
            Kind.SCHOOL: "3ο Γενικό Λύκειο Μελισσίου",
            Kind.VEHICLE: "ZZM-3917",
            Kind.PLACE: "Δημοτικό Γυμναστήριο Μελισσίου",
            Kind.WEBSITE: "https://melissovrachos.example",
        },
    ),
    "it": _person(
        "IT",
        {
            Kind.NAME: "Beatrice Montevespri",
            Kind.USERNAME: "bea.montev",
            Kind.EMAIL: "beatrice.m@posta.example",
            Kind.PHONE: "+39 301 482 7756",
            Kind.HOME_ADDRESS: "Via dei Glicini 23, int. 5, 00971 Roccaspina",
            Kind.PAST_ADDRESS: "Corso Brandimarte 8, 00955 Valdorsa",
            Kind.WORK_ADDRESS: "Piazza della Ginestra 2, 00971 Roccaspina",
            Kind.POSTCODE: "00971",
            Kind.BIRTH_DATE: "1992-04-09",
            Kind.FAMILY_NAME: "Ettore Montevespri",
            Kind.EMPLOYER: "Officine Valdorsa S.r.l.",
            Kind.SCHOOL: "Liceo Scientifico Roccaspina",
            Kind.VEHICLE: "ZZ 482 BM",
            Kind.PLACE: "Palestra Olimpia Roccaspina",
            Kind.WEBSITE: "https://beamontevespri.example",
        },
    ),
    "au": _person(
        "AU",
        {
            Kind.NAME: "William Tobias Quandersley",
            Kind.ALIAS: "Old Saltbush",
            Kind.USERNAME: "bquanders58",
            Kind.EMAIL: "will.quandersley@example.net",
            Kind.PHONE: "(06) 5510 4827",
            Kind.HOME_ADDRESS: "Unit 6, 83 Wattlebird Parade, Coorabong Heights NSW 0042",
            Kind.PAST_ADDRESS: "12 Jacaranda Crescent, Yallapine QLD 0051",
            Kind.WORK_ADDRESS: "Level 3, 200 Drover Street, Coorabong NSW 0041",
            Kind.POSTCODE: "0042",
            Kind.BIRTH_DATE: "1958-11-06",
            Kind.FAMILY_NAME: "Tess Quandersley",
            Kind.EMPLOYER: "Coorabong Freight Pty Ltd",
            Kind.SCHOOL: "Yallapine State High School",
            Kind.VEHICLE: "ZZQ 41K",
            Kind.PLACE: "Coorabong Heights RSL",
            Kind.WEBSITE: "https://quandersley.example",
        },
    ),
    "robin": _person("GB", {Kind.NAME: "Robin Marsh"}),
    "hope": _person("US", {Kind.NAME: "Hope Winters"}),
    "stella": _person("IT", {Kind.NAME: "Stella Marina"}),
}

PAGES = r"""
=== gb | html | name=c place=c +phone=1
<!doctype html><html lang="en-GB"><head><title>St Wilfrid's, Upper Skerrow - pew sheet</title></head><body>
<h1>Pew sheet, Sunday next before Lent</h1>
<p><b>Thanks</b> to everyone who moved chairs after the jumble sale, which raised &pound;214.60.</p>
<ul>
<li>Flowers: Mrs Oddie</li>
<li>Sidesmen: Kit Brindlethwaite and Harold Nunn</li>
<li>Coffee: the Brownies</li>
</ul>
<p>The Men's Breakfast is at Wexmouth Bowls Club this month, not the hall. Bacon has been promised.</p>
<p>Hall bookings: Jean, 01632 960118.</p>
</body></html>
=== gb | html | name=c family_name=c
<div class="wedding-list"><h2>Ruby wedding</h2><p>Guests at the top table: Chris and Imogen Brindlethwaite, Pauline Askew, Canon Dobbs.</p></div>
=== gb | html | name=x family_name=c
<p class="news-item">Head girl <strong>Imogen Brindlethwaite</strong> presented the cheque to the lifeboat crew on Saturday.</p>
=== gb | html | name=x
<table><caption>Marlbeck Harriers 10k - provisional</caption><tr><th>Pos</th><th>Name</th><th>Time</th></tr>
<tr><td>41</td><td>Philippa Brindlethwaite</td><td>51:02</td></tr><tr><td>42</td><td>Christopher Tidy</td><td>51:09</td></tr></table>
=== gb | csv | name=p
Bib;Surname;Init;Cat;Chip
212;ASKEW;P;F50;00:58:11
213;BRINDLETHWAITE;C;M40;00:58:40
214;NUNN;H;M70;01:12:05
=== gb | html | name=c username=c website=c
<article class="topic-post"><div class="names"><span class="username"><a href="/u/kit_brindle">kit_brindle</a></span> <span class="full-name">Chris Brindlethwaite</span></div>
<div class="cooked"><p>The capo is on 3, not 2. You can hear it on the demo.</p><hr><p class="signature">songs &amp; words: kitbrindle.example/songs</p></div></article>
=== gb | html | alias=c name=x
<h3>Folk Night at the Anchor</h3><p>Doors 7.30. On the bill: the Marlbeck Mummers, <em>Kit Lanternjack</em>, Owen from the chandlery.</p>
=== gb | txt | former_name=c
THE LONDON-STYLE GAZETTE: DEED POLL NOTICES
Notice is hereby given that by a deed dated 2 September 2009 Christopher
Sallowmere, a British citizen, abandoned the surname of Sallowmere.
=== gb | eml | email=c phone=c employer=c
From: =?utf-8?q?Brindlethwaite=2C?= Chris <c.brindlethwaite@example.org>
To: accounts@paper.example
Subject: Re: invoice 20418
Date: Tue, 4 Feb 2025 09:14:02 +0000
Content-Type: text/plain; charset=utf-8

Hi Dawn,

Paid this morning, should be with you by Thursday.

Chris
--
Pellow and Drake Printers
m: +44 (0)7700 900 583
=== gb | html | phone=x +phone=1
<p>Lost tabby, answers to Biscuit. Ring Sal on 07700 900538 any time.</p>
=== gb | html | phone=x
<table><tr><th>Part</th><th>Qty</th><th>Ref</th></tr><tr><td>Bearing</td><td>07700</td><td>900583-A</td></tr></table>
=== gb | html | phone=x
<p>Tracking number: 3107700900583422 &middot; Shipped from our depot in Marlbeck</p>
=== gb | json | phone=c name=c
{"result":{"contacts":[{"first_name":"Christopher","last_name":"Brindlethwaite","channels":[{"type":"sms","address":"447700900583","opt_in":true}]}]},"next":null}
=== gb | html | phone=u
<pre>order line 7
07700 900583
2 x A3 gloss
</pre>
=== gb | html | home_address=c postcode=c
<h1>Planning application 25/00417/HSE</h1><dl><dt>Proposal</dt><dd>Single-storey rear extension and replacement of flat roof</dd><dt>Site</dt><dd>14B Tansy Ln<br>Upper Skerrow<br>Wexmouth<br>ZZ994QD</dd><dt>Ward</dt><dd>Skerrow Vale</dd><dt>Status</dt><dd>Awaiting decision</dd></dl>
=== gb | html | home_address=u # the flat below at the same door
<p>Neighbour consultation letter sent to: 14A Tansy Lane, Upper Skerrow, Wexmouth.</p>
=== gb | html | home_address=p
<p>Road closure: Tansy Lane, Upper Skerrow, Wexmouth, from the chapel to the ford, 3 to 7 March. Access for residents maintained.</p>
=== gb | html | home_address=u
<div class="listing"><h2>2 bed terrace, &pound;725 pcm</h2><p>14B Tansy Lane, Kettleford. Gas central heating, no pets.</p></div>
=== gb | txt | postcode=x home_address=x
Delivery areas: ZZ99 4 sector Tue/Thu, ZZ99 7 sector Wed. Outside ZZ99? Ask us.
=== gb | html | birth_date=c
<form><fieldset><legend>Date of birth</legend><select name="dob-day"><option>26<option selected>27<option>28</select> <select name="dob-month"><option value="2">Feb<option value="3" selected>Mar<option value="4">Apr</select> <select name="dob-year"><option>1980<option selected>1981<option>1982</select></fieldset></form>
=== gb | html | birth_date=p
<div class="feed"><p>Happy birthday Kit!! 27th March is a fine day for cake</p><span class="likes">14 likes</span></div>
=== gb | html | birth_date=x +birth_date=1
<p>Philippa (born 27 March 1983) is the youngest of the three sisters.</p>
=== gb | html | birth_date=u
<p>The swing bridge was opened by the Lord Lieutenant on 27 March 1981 and closed for good in 2004.</p>
=== gb | html | birth_date=c name=c # age and the day itself
<p>Our treasurer, Kit Brindlethwaite, celebrated his 40th birthday on 27 March 2021 with a socially distanced barbecue.</p>
=== gb | html | school=c employer=c birth_date=p
<section id="cv"><h1>Curriculum vitae</h1><p>b. March 1981</p><h2>Work</h2><p>2010 - now: Finishing supervisor, Pellow &amp; Drake Printers</p><h2>Education</h2><p>1992 - 1999: Skerrow Vale High Sch., nine GCSEs, three A levels</p></section>
=== gb | html | employer=x school=x
<p>Conveyancing by Pellow &amp; Drake Solicitors. Next week Skerrow Vale Primary School holds its summer fair.</p>
=== gb | html | vehicle=c
<li class="lot"><h3>2021 hatchback, one owner</h3><p>Reg <span class="plate">zz71kob</span>, 38k miles, FSH, new cambelt</p></li>
=== gb | html | vehicle=x
<p>Seen parked across the dropped kerb again: silver estate, ZZ71 KOD. Anyone know whose?</p>
=== gb | html | work_address=c +email=1
<footer>&copy; Wexmouth Town Print Trail | Stop 4: 27 Guildhall St., Wexmouth, ZZ99 4AA | <a href="mailto:trail@wexmouth.example">trail@wexmouth.example</a></footer>
=== gb | html | past_address=c name=c
<!-- electoral roll 2008, transcribed --><table><tr><td rowspan="2">Rookery Terrace, Marlbeck</td><td>1</td><td>Askew, Pauline</td></tr><tr><td>3</td><td>Brindlethwaite, Christopher O.</td></tr></table><p>3 Rookery Terr., Marlbeck also appears in the 2009 list.</p>
=== gb | html | email=x
<p>Write to <a href="mailto:mc.brindlethwaite@example.org">mc.brindlethwaite@example.org</a> or c.brindlethwaite@example.org.uk</p>
=== gb | html | email=c
<img class="avatar" alt="" src="https://gravatar.example/avatar/⟦md5:c.brindlethwaite@example.org⟧?s=96&amp;d=mm">
=== gb | html | email=c
<p>Secretary: c.brindlethwaite (at) example (dot) org</p>
=== gb | html | username=x
<ul class="followers"><li>@kit_brindle_fan</li><li>@notkit_brindle</li><li>@kit_brindle2</li></ul>
=== gb | html | username=c
<script>window.__STATE__={"viewer":null,"profile":{"id":"8841","handle":"kit_brindle","followers":212,"private":false}}</script>
=== gb | html | name=u # another middle name, another century
<p>In the north aisle a brass to Christopher Alan Brindlethwaite, churchwarden, d. 1788.</p>
=== gb | txt | name=x
Ask Christopher at the desk. The Brindlethwaite collection of beetles is in
gallery two.
=== gb | html | website=x
<p>Not to be confused with <a href="https://mykitbrindle.example/songs">mykitbrindle.example/songs</a>.</p>
=== gb | vcf | name=c phone=c home_address=c birth_date=c postcode=c
BEGIN:VCARD
VERSION:3.0
N:Brindlethwaite;Christopher;Owen;;
FN:Christopher Brindlethwaite
TEL;TYPE=CELL,VOICE:+447700900583
ADR;TYPE=HOME:;;14B Tansy Lane;Wexmouth;;ZZ99 4QD;United Kingdom
BDAY:19810327
END:VCARD
=== gb | html | place=x
<p>Fixtures: Wexmouth Croquet Club v Marlbeck Bowls Club, 2 pm, green permitting.</p>
=== gb | html | +postal_address=2 +phone=0
<h2>Where to buy tickets</h2><ul><li>Nunn's Newsagents, 19 Sorrel Way, Marlbeck, ZZ99 3AB</li><li>The Old Forge, 102 Harbour Road, Kettleford, ZZ99 6LT</li></ul><p>Ref 2024-0417-883</p>
=== us | html | name=c family_name=c place=c
<article><h1>Blue ribbons at the county fair</h1><p class="byline">By Staff</p><p>PINYON FLATS &mdash; Katie Ostrovender took first in yeast breads for the second year running. Her brother Daniel Ostrovender placed third in chili.</p><p>Both can be found Saturdays at the Pinyon Flats Farmers&rsquo; Market.</p></article>
=== us | html | name=x family_name=c +phone=1
<div class="agent-card"><h3>Daniel Ostrovender</h3><p>Licensed Realtor&reg;</p><p>Cell: <a href="tel:+15055550174">(505) 555-0174</a></p></div>
=== us | html | name=c former_name=c home_address=c
<div class="record"><h2>Katherine L Ostrovender</h2><p>Age 34 &bull; Pinyon Flats, NM</p><h4>Also known as</h4><ul><li>Katherine Dunmallow</li><li>Kathy L Dunmallow</li></ul><h4>Current address</h4><p>418 East Larkspur Avenue #12<br>Pinyon Flats, NM</p></div>
=== us | html | home_address=u
<p>Sold: 4180 E Larkspur Ave Unit 12, Pinyon Flats; 41 E Larkspur Ave, Pinyon Flats.</p>
=== us | html | home_address=u # west, not east
<p>Garage sale Sat 8-2, 418 W Larkspur Ave, Pinyon Flats. No early birds.</p>
=== us | csv | name=c email=c postcode=c
Customer ID,Ship To Name,Ship To Email,Ship City,Ship State,Ship Zip
100381,"Ostrovender, Katherine",KATE.OSTROVENDER@EXAMPLE.COM,Pinyon Flats,NM,00842-3117
100382,"Pruett, Dale",dale@example.com,Tallis Harbor,ME,00631
=== us | html | postcode=x
<p>Your case number is 00842-77-B. SKU 1008420. Balance $8.42.</p>
=== us | html | phone=c
<p>For sale by owner. Text five zero five, five five five, zero one four seven after 5 pm.</p>
=== us | html | phone=x
<p>ISBN 978-5-0555-5014-7. Version 5.055.550147 of the firmware.</p>
=== us | txt | phone=x +phone=2
Phone tree, room 14
  Mrs. Pruett ..... 505-555-0148
  Coach Bell ...... (505) 555-0141
=== us | json | birth_date=c username=c
{"user":{"login":"katieo_bakes","verified":true,"birth":{"month":7,"day":14,"year":1990},"locale":"en_US"}}
=== us | html | employer=c work_address=c
<script type="application/ld+json">{"@context":"https://schema.org","@type":"BankOrCreditUnion","name":"Mesa Verano Credit Union","address":{"@type":"PostalAddress","streetAddress":"75 Commerce Boulevard Ste 200","addressLocality":"Pinyon Flats","addressRegion":"NM","postalCode":"00843"}}</script>
=== us | html | past_address=c
<p>Tax map 14, lot 22. Situs: 2209 OLD FERRY RD, TALLIS HARBOR ME 00631</p>
=== us | html | past_address=u
<p>Situs: 220 Old Ferry Rd, Tallis Harbor ME; 2209 New Ferry Rd, Tallis Harbor ME</p>
=== us | html | vehicle=c
<table id="lot-permits"><tr><th>Space</th><th>Plate</th></tr><tr><td>C-12</td><td>KLO 2284</td></tr><tr><td>C-13</td><td>GGR 7810</td></tr></table>
=== us | html | website=c username=c
<nav class="links"><a rel="me" href="http://www.kateobakes.example/?utm_source=bio">my site</a> <a rel="me" href="https://pix.example/katieo_bakes/">pix</a></nav>
=== us | html | website=x
<p>Domains dropping soon: skateobakes.example, kateobakes.example.org, kateobakes-shop.example</p>
=== us | html | name=x family_name=c
<div class="obit"><h1>Katherine "Kate" Brumwell, 88</h1><p>Kate passed peacefully. She is survived by her son-in-law, Daniel Ostrovender, and four grandchildren.</p></div>
=== us | html | name=p
<p>Minutes: moved by K. Ostrovender, seconded by Pruett, carried 5-0.</p>
=== us | html | name=c
<meta property="og:title" content="Kathy Ostrovender on sourdough in the high desert"><meta property="og:type" content="article">
=== us | html | email=c
<p>Catering? <a class="__cf_email__" href="/cdn-cgi/l/email-protection" data-cfemail="⟦cf:kate.ostrovender@example.com⟧">[email&#160;protected]</a></p>
=== us | html | email=x +email=2
<p>kate.ostrovender@example.co and skate.ostrovender@example.com bounced.</p>
=== us | eml | email=c name=c
Return-Path: <bounce@lists.example.net>
From: ⟦wordq:Katherine Ostrovender⟧ <kate.ostrovender+pta@example.com>
To: pta-board@lists.example.net
Subject: bake sale signup
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

Down for two trays of lemon bars and the cash box.
=== us | ics | name=c home_address=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:7741@cal.example
DTSTART:20250309T180000
SUMMARY:Book club at Kate Ostrovender's
LOCATION:418 E. Larkspur Ave\, Unit 12\, Pinyon Flats\, NM 00842
END:VEVENT
END:VCALENDAR
=== us | html | +coordinates=1 +phone=0
<div class="map" data-lat="12.34567" data-lng="-45.67891" data-zoom="14"></div><p>Trailhead parking, kiosk and vault toilet.</p>
=== us | html | +postal_address=1 +phone=1
<div itemscope itemtype="https://schema.org/Bakery"><span itemprop="name">Crumb &amp; Co.</span><div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">611 Ocotillo Street</span>, <span itemprop="addressLocality">Tallis Harbor</span>, <span itemprop="addressRegion">ME</span> <span itemprop="postalCode">00631</span></div><span itemprop="telephone">(505) 555-0199</span></div>
=== ie | html | name=c school=c
<h2>Nuacht na scoile</h2><p>Comhghairdeas le Caoimhe N&iacute; Dhrualaigh, m&uacute;inteoir nua Rang a Tr&iacute; i nGaelscoil Bhaile Charna.</p>
=== ie | txt | name=c
BALLYCARNA TIDY TOWNS COMMITTEE
Present: C. Looney (chair), Caoimhe Ni Dhrualaigh (hon. sec.), Fr. Malone
Apologies: none
=== ie | html | name=x family_name=c
<p>RIP. The death has occurred of <b>Tom&aacute;s &Oacute; Drualaigh</b>, late of Tubberline. Reposing at Hession's on Thursday from 5. House private.</p>
=== ie | html | name=x
<p>Caoimhe Ní Mhuirneacháin won the solo; Gráinne Ní Dhrualaigh was second.</p>
=== ie | html | phone=x
<p>IBAN IE00ZZZZ02091355270000 (sample only). Policy 1020-9135527-3.</p>
=== ie | html | home_address=c postcode=c
<address>8 Fuchsia Dr<br>Ballycarna<br>Co Clare<br>V95&nbsp;ZZ17</address>
=== ie | html | home_address=c # Irish form of county, no Eircode
<p>Iarratas pleanála: síneadh ar chúl an tí ag 8 Fuchsia Drive, Ballycarna, Contae an Chláir.</p>
=== ie | html | home_address=u
<p>Daft-style listing: 8 Fuchsia Drive, Loughnamona, Co. Kerry. Three bed semi, BER C2.</p>
=== ie | txt | postcode=x
Routing keys covered by this depot: V95, H91, F26. No collection Fridays.
=== ie | csv | postcode=c home_address=c
eircode|address1|town|county|meter
V95ZZ16|7 Fuchsia Drive|Ballycarna|Clare|88310021
V95ZZ17|8 Fuchsia Drive|Ballycarna|Clare|88310022
=== ie | html | birth_date=c
<p><label for="b">Date of birth (dd/mm/yyyy)</label><input id="b" name="dob" value="08/05/1977"></p>
=== ie | html | birth_date=p # the other order of day and month
<table><tr><th>Sailor</th><th>DOB</th></tr><tr><td>Crew 4</td><td>05/08/1977</td></tr></table>
=== ie | html | birth_date=c
<p>Rugadh í i dTobar Line ar an 8 Bealtaine 1977 agus tógadh le Gaeilge í. (Born 8th May, 1977.)</p>
=== ie | html | birth_date=x +birth_date=1
<p>Skipper: D. Looney, DOB 08/05/1967</p>
=== ie | html | vehicle=c
<p>Donedeal-style ad: 2015 van, reg. 152 CE 99173, NCT till June.</p>
=== ie | html | vehicle=x
<p>Witnesses sought; the car is believed to be 151-CE-99173 or 152-C-99173.</p>
=== ie | html | past_address=c
<p>Apartment 21, Weir Court, Tubberline, Galway - management fees outstanding 2011.</p>
=== ie | html | employer=c
<p>Sponsored by <img src="s.png" alt="Ballycarna Woollen Mills Teoranta"> and Hession's.</p>
=== ie | html | email=c
<!-- page maintained by caoimhe.nd@litir.example --><p>Last updated in May.</p>
=== ie | html | email=x
<p>caoimhe.nd@litir.example.ie / nicaoimhe.nd@litir.example</p>
=== ie | html | username=c
<blockquote class="quote" data-author="keeva_drua"><p>the jib was yours I think</p></blockquote>
=== ie | json | username=x
{"suggestions":["keeva_druad","akeeva_drua","keeva_drua_"]}
=== ie | rss | name=c place=c
<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Ballycarna Notes</title><item><title>New commodore</title><description>&lt;p&gt;Ballycarna Sailing Club has elected Caoimhe N&#xED; Dhrualaigh commodore.&lt;/p&gt;</description></item></channel></rss>
=== ie | html | name=p
<p>Goals: C. Ní Dhrualaigh 1-4, A. Hession 0-3, S. Looney 0-1.</p>
=== de | html | name=c email=c phone=c home_address=c
<h1>Impressum</h1><p>Angaben gemäß § 5 DDG</p><p>Joerg Gruenspechter<br>Holunderstr. 48<br>00562 Wiesbruch</p><p>Telefon: 030/23125-417<br>E-Mail: joerg(at)gruenspechter(punkt)example</p><p>Umsatzsteuer-ID: keine (Kleinunternehmer)</p>
=== de | html | name=x family_name=c
<p>Wir gratulieren <strong>Liselotte Gr&uuml;nspechter</strong> zum 85. Geburtstag und wünschen Gesundheit.</p>
=== de | html | name=x
<p>Tabellenführer ist Jürgen Grünspechter vor Jörg Hasenbein.</p>
=== de | html | name=u
<p>Bei Fragen wenden Sie sich bitte an Herrn Grünspechter, Zimmer 204.</p>
=== de | txt | name=c birth_date=c
Schützenverein Wiesbruch 1887 e. V.
Mitgliederliste (Auszug)                                   Seite 3

  Nr.   Name                      geb.
  117   GRÜNSPECHTER, Jörg        21.10.1967
  118   Hasenbein, Uwe            02.03.1971
=== de | html@windows-1252 | name=c birth_date=c
<meta charset="windows-1252"><p>Jörg Grünspechter, geboren am 21. Oktober 1967 in Oberquast, bewirbt sich um das Amt des Ortsbürgermeisters.</p>
=== de | html | birth_date=x
<p>Hinrichtung des Amtmanns: 21. Oktober 1667. Neubau des Rathauses: 1967.</p>
=== de | html | birth_date=p
<h4>Geburtstage der Abteilung</h4><ul><li>03.10. Uwe H.</li><li>21.10. Jörg G.</li><li>29.10. Frau Ahlers</li></ul>
=== de | html | phone=x
<p>Art.-Nr. 0302312541799 &ndash; Kundennummer DE-30-23125-4170</p>
=== de | html | home_address=u
<p>Wohnung frei: Holunderweg 48, Wiesbruch. Auch Holunderstraße 148, Wiesbruch.</p>
=== de | html | home_address=u
<p>Arztpraxis Dr. Ahlers, Holunderstraße 48, 00771 Hinterfeld</p>
=== de | html | home_address=c
<div class="adr"><span class="postal-code">00562</span> <span class="locality">Wiesbruch</span>, <span class="street-address">Holunderstrasse&nbsp;48</span></div>
=== de | html | postcode=c
<p>Gesucht wird ein Kinderrad im Raum D-00562 (Wiesbruch und Umgebung).</p>
=== de | html | postcode=x
<p>Bestell-Nr. 4500562, Lagerplatz 005-62, Preis 562,00 EUR</p>
=== de | html | employer=c work_address=c
<footer><b>Nordquast Energietechnik GmbH</b> &middot; Industriering 112 &middot; 00563 Wiesbruch &middot; HRB 00417</footer>
=== de | html | employer=x
<p>Die Nordquast Umwelttechnik AG und die Südquast Energietechnik GmbH fusionieren.</p>
=== de | html | vehicle=c
<p>Verkaufe Kombi, Kennzeichen ZZ JG 418, TÜV neu.</p>
=== de | html | school=c place=c
<p>Die Klasse 9b des Gymnasiums Wiesbruch (Gymnasium Wiesbruch, Schulstr. 1) fährt in die Kletterhalle Wiesbruch.</p>
=== de | html | school=x place=x
<p>Realschule Wiesbruch, Gymnasium Oberquast, Turnhalle Wiesbruch</p>
=== de | html | past_address=c
<table><tr><th>Straße</th><th>Nr.</th><th>PLZ</th><th>Ort</th></tr><tr><td>Am Muehlgraben</td><td>5</td><td>00571</td><td>Oberquast</td></tr></table>
=== de | html | former_name=c name=c
<p>Jörg Grünspechter, geb. Hasselquast (vormals Jörg Hasselquast), hat den Namen seiner Frau angenommen.</p>
=== de | html | website=c
<li><a href="https://joergs-modellbahn.example/anlage.html">Meine Anlage in H0</a></li>
=== de | html | username=c
<td class="author"><a href="member.php?u=joerg.gs&amp;tab=posts">Profil</a></td><td>Moin, hat jemand einen Decoder übrig?</td>
=== de | eml | email=c name=c
From: ⟦word:Grünspechter, Jörg⟧ <joerg@gruenspechter.example>
To: info@verein.example
Subject: =?iso-8859-1?Q?Beitr=E4ge?=
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Moin, die Liste kommt morgen.
=== de | html | email=x +email=1
<p>joerg@gruenspechter.example.com</p>
=== pl | html | name=c phone=c
<div class="ogloszenie"><h2>Sprzedam rower górski</h2><p>Stan bdb, koła 29". Kontakt: Lukasz Swierkolecki, tel. 999-712-386</p></div>
=== pl | html | name=c # genitive, as any Polish notice has it
<p>Na wniosek Łukasza Świerkołęckiego rada przesunęła głosowanie.</p>
=== pl | html | name=x family_name=c
<p>Dyrektor szkoły: mgr Bożena Świerkołęcka. Sekretariat czynny 8-15.</p>
=== pl | html | name=x
<p>1. Marek Świerkołęcki 2. Łukasz Świerk 3. Łukasz Jodłowiec</p>
=== pl | csv | name=c birth_date=c school=c
"Lp.";"Nazwisko i imię";"Data ur.";"Szkoła"
"1";"Świerkołęcki Łukasz";"03.12.1985";"II Liceum Ogólnokształcące w Brzozolasie"
"2";"Wilkoń Ewa";"14.02.1986";"Technikum nr 1"
=== pl | html | birth_date=p
<p>ur. w grudniu 1985, wykształcenie wyższe, prawo jazdy kat. B</p>
=== pl | html | home_address=c
<p>Adres do korespondencji: Jaśminowa 27 m. 4, Brzozolas</p>
=== pl | html | home_address=c postcode=c
<script>var app={"adres":{"ulica":"Ja\u015bminowa","nrDomu":"27","nrLokalu":"4","kod":"00-097","miasto":"Brzozolas"}}</script>
=== pl | html | home_address=u
<p>Wspólnota ul. Jaśminowa 29/4, Brzozolas: zebranie w świetlicy.</p>
=== pl | txt | postcode=x
Zakres kodów: 00-0xx. NIP 000-097-00-97. Faktura 2000-0971.
=== pl | html | phone=x
<p>tel. 999 712 368, REGON 9997123860</p>
=== pl | html | phone=c
<a href="https://chat.example/send?phone=48999712386&amp;text=Witam">Napisz</a>
=== pl | html | email=c
<a href="mailto:⟦pctall:l.swierkolecki@poczta.example⟧">napisz do mnie</a>
=== pl | html | email=x
<p>l.swierkolecka@poczta.example, l.swierkolecki@poczta2.example</p>
=== pl | html | employer=c work_address=c
<p><b>Zakłady Młynarskie Brzozolas</b>, ulica Młyńska 1, 00-096 Brzozolas, KRS 0000000417</p>
=== pl | html | past_address=c
<p>Osiedle Pod Lipami 9/15, 00-098 Kruszwin</p>
=== pl | html | vehicle=c place=c
<p>Na parkingu przy pływalni (Plywalnia Miejska Brzozolas) zarysowano auto nr rej. ZZB4L82. Świadków proszę o kontakt.</p>
=== pl | atom | name=c
<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Blog o pszczołach</title><entry><title>Zimowla</title><author><name>Łukasz Świerkołęcki</name></author><summary>Ule przetrwały.</summary></entry></feed>
=== pl | html | name=p
<p>Prace złożyli: E. Wilkoń, Ł. Świerkołęcki, M. Jodłowiec.</p>
=== pl | html | username=c
<div data-user='{"id":31,"nick":"lukasz_swk","rank":"bywalec"}'></div>
=== fr | html | name=c former_name=c
<p class="carnet">Mme Geneviève CASTELGRAUL, née LE MORVANDEC, a la joie de vous faire part de la naissance de son petit-fils. (Geneviève Le Morvandec pour les anciens du lycée.)</p>
=== fr | html | name=c employer=c
<li><span class="nom">Castelgraul</span> <span class="prenom">Geneviève</span>, relieuse, Ateliers de Reliure Noroit</li>
=== fr | html | name=x family_name=c
<p>Conseil municipal : M. Aur&eacute;lien Castelgraul, adjoint aux sports, est excus&eacute;.</p>
=== fr | html | name=x
<p>Inscrites : Geneviève Castelnau, Odile Castelgraul.</p>
=== fr | html | name=p
<p>Photographies : G. Castelgraul. Tous droits réservés.</p>
=== fr | html | alias=c name=x
<h2>Rencontre</h2><p>L'autrice Ginou&nbsp;Vermeil dédicacera « Le Fil et la Colle » samedi.</p>
=== fr | html | phone=c
<p>+33 (0)2 61 91 48 37</p>
=== fr | html | phone=x
<table><tr><td>02</td><td>61</td><td>91</td></tr><tr><td>48</td><td>37</td><td>12</td></tr></table><p>SIRET 000 026 191 48370</p>
=== fr | html | home_address=c postcode=c
<p>Siège de l'association : 7ter rue des Sablonnieres, F-00318 VAUGREMONT SUR ISLE</p>
=== fr | html | home_address=u
<p>Permis de construire : 7 bis, rue des Sablonnières, Vaugremont-sur-Isle</p>
=== fr | html | home_address=p
<p>Travaux rue des Sablonnières à Vaugremont-sur-Isle : circulation alternée.</p>
=== fr | html | home_address=u
<p>À louer : 7 ter, rue des Sablonnières, 00455 Montlouret. T2 lumineux.</p>
=== fr | html | work_address=c
<p>2, pl. du Marché aux Grains<br>00318 Vaugremont-sur-Isle</p>
=== fr | html | past_address=c
<p>CASTELGRAUL G. &ndash; 15 all. des Martinets 00127 Bréhallec</p>
=== fr | json | birth_date=c name=c
{"licencie":{"nom":"CASTELGRAUL","prenom":"GENEVIEVE","date_naissance":"19/08/1963","club":"AS Vaugremont"}}
=== fr | html | birth_date=u
<p>Par arrêté du 19 août 1963, le lavoir est classé.</p>
=== fr | html | birth_date=x +birth_date=1
<p>Odile, née le 19/09/1963, et son cousin</p>
=== fr | html | birth_date=p
<p>Bon anniversaire Gégé ! Le 19 août on fait la fête au bord de l'Isle</p>
=== fr | html | school=c place=c
<p>Le lycée Anne de Bréhallec organise sa journée natation à la piscine de Vaugremont.</p>
=== fr | html | school=x
<p>Collège Anne-de-Bréhallec, lycée Jean-de-Bréhallec</p>
=== fr | html | vehicle=c
<p>Vends fourgonnette, immatriculée ZZ 416 GC, contrôle technique OK.</p>
=== fr | html | email=c
<script>var a="\x67.castelgraul",b="courriel.example";</script><noscript>g.castelgraul AROBASE courriel POINT example</noscript>
=== fr | html | email=c
<p>Courriel : g.castelgraul<span>@</span>courriel<span>.</span>example</p>
=== fr | html | website=c
<p>Voir le site reliures-genevieve.example (en travaux).</p>
=== fr | mht | name=c email=c
From: <Saved by browser>
Subject: Annuaire
MIME-Version: 1.0
Content-Type: multipart/related; boundary="----B1"

------B1
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable
Content-Location: https://annuaire.example/p/3

<p>Genevi=C3=A8ve Castelgraul =E2=80=94 g.castelgraul@courriel.exam=
ple</p>
------B1--
=== fr | html | username=x
<p>gege.castelet a partagé la photo de pegege.castel</p>
=== in | html | name=c family_name=c home_address=c
<h2>Draft electoral roll, part 41</h2><table><tr><th>Name</th><td>Lakshmi Priya Narasimhavelu</td></tr><tr><th>Father's name</th><td>Raghunath Narasimhavelu</td></tr><tr><th>House</th><td>52, Tamarind Cross St., Kaveri Nagar, Thirumalapet</td></tr><tr><th>Sex</th><td>F</td></tr></table>
=== in | html | name=c # common other spelling
<p>Rank holders: 4. Laxmi Priya Narasimhavelu (98.2 %)</p>
=== in | html | name=x family_name=c
<p>Shri Raghunath Narasimhavelu, Retd. Headmaster, will preside.</p>
=== in | html | name=x
<p>Lakshmi Priya Venkatesan and Meena Narasimhavelu shared the prize.</p>
=== in | html | name=c
<a href="/profile/lakshmi-priya-narasimhavelu-8812">View profile</a>
=== in | html | name=p
<p>Judges: L. Narasimhavelu, K. Sundar, Dr. Meena R.</p>
=== in | html | phone=c
<p>Contact No: 0 10234-56817</p>
=== in | html | phone=c
<p>WhatsApp <b>+91</b> <b>⟦deva:10234⟧</b> <b>⟦deva:56817⟧</b></p>
=== in | html | phone=x
<p>UTR 102345681744, Mob: 10234 56871</p>
=== in | csv | phone=c email=c
Timestamp,Your name,Mobile No.,Email ID,T-shirt size
12/01/2025 10:14:22,Priya L,1023456817,lakshmi.n@patram.example,M
12/01/2025 10:19:57,Sundar,,sundar@patram.example,XL
=== in | html | postcode=c
<p>Courier available for PIN - 000 614 (Thirumalapet S.O.)</p>
=== in | html | postcode=x
<p>Roll no. 1000614, receipt 0006145, Rs. 614.00</p>
=== in | html | home_address=u
<p>Plot for sale: No. 52, Tamarind Cross Street, Lotus Nagar, Periyakottai</p>
=== in | html | home_address=u
<p>No. 252, Tamarind Cross Street, Kaveri Nagar; No. 52, Tamarind Main Road, Kaveri Nagar</p>
=== in | html | birth_date=c
<p>Date of Birth (in words): Thirtieth January Nineteen Ninety Four (30.1.94)</p>
=== in | html | birth_date=x
<p>DOB: 31-01-1994 / 30-10-1994</p>
=== in | html | employer=c school=c
<p>Worked at Suryakiran Textiles Private Limited. Schooling: Thirumalapet Matric. School (Thirumalapet Matriculation School), 2011 batch.</p>
=== in | html | employer=x
<p>Suryakiran Solar Pvt. Ltd.; Chandrakiran Textiles Pvt. Ltd.</p>
=== in | html | vehicle=c
<p>Challan: Vehicle No. ZZ14LN6082, no helmet, fine 500</p>
=== in | html | place=c
<p>Story hour at Kaveri Nagar Library, 4 p.m. All welcome.</p>
=== in | html | email=c
<input type="hidden" name="u" value="⟦b64:lakshmi.n@patram.example⟧">
=== in | html | email=x
<p>lakshmi.n@patram.example.in, vlakshmi.n@patram.example</p>
=== in | json | username=c
{"data":{"repository":{"owner":{"login":"lakshmi_npv"},"name":"kolam-svg","stargazers":3}}}
=== gr | html | name=c
<p>Speakers: Stavros Melissovrachos (Greece), A. Wilkon (Poland)</p>
=== gr | txt | name=c birth_date=c
ΠΙΝΑΚΑΣ ΕΠΙΤΥΧΟΝΤΩΝ
Α/Α  ΕΠΩΝΥΜΟ         ΟΝΟΜΑ     ΠΑΤΡΩΝΥΜΟ   ΗΜ. ΓΕΝΝΗΣΗΣ
17   ΜΕΛΙΣΣΟΒΡΑΧΟΣ   ΣΤΑΥΡΟΣ   ΙΩΑΝΝΗΣ     26/02/1972
18   ΝΤΑΛΛΑΣ         ΦΩΤΙΟΣ    ΗΛΙΑΣ       03/05/1970
=== gr | html | name=c # genitive, as in any Greek notice
<p>Έκθεση φωτογραφίας του Σταύρου Μελισσοβράχου στο πνευματικό κέντρο.</p>
=== gr | html | name=x family_name=c
<p>Πρόεδρος του συλλόγου εξελέγη η Δέσποινα Μελισσοβράχου.</p>
=== gr | html | name=x
<p>Σταυρούλα Μελισσοβράχου, Σταύρος Μελισσάκης, Πέτρος Μελισσοβράχος</p>
=== gr | html | family_name=c
<p>Treasurer: Despina Melissovrachou, elected unopposed.</p>
=== gr | html | name=p
<p>Κείμενα: Σ. Μελισσοβράχος</p>
=== gr | html | home_address=c postcode=c
<p>Κυπαρισσιών 19, Τ.Κ. 00427, Άνω Μελίσσι</p>
=== gr | html | home_address=c
<p>Ship to: 19 Kyparission Street, 004 27 Ano Melissi, Greece</p>
=== gr | html | home_address=p
<p>Διακοπή ρεύματος: οδός Κυπαρισσιών, Άνω Μελίσσι, 9:00-13:00</p>
=== gr | html | birth_date=c
<p>Γεννήθηκε στις 26 Φεβρουαρίου 1972 στο Άνω Μελίσσι.</p>
=== gr | html | birth_date=u
<p>ΦΕΚ 118, 26 Φεβρουαρίου 1972, περί δασών.</p>
=== gr | html | vehicle=c
<p>Πωλείται αγροτικό, αρ. κυκλοφορίας ΖΖΜ 3917, σε άριστη κατάσταση.</p>
=== gr | html | vehicle=x
<p>Πινακίδες: ΖΖΜ-3971, ΖΖΝ-3917</p>
=== gr | html | employer=c
<p>Η Βραχόκηπος Ξενοδοχειακή ζητά προσωπικό για τη σεζόν.</p>
=== gr | html | school=c place=c
<p>Το 3ο Γενικό Λύκειο Μελισσίου θα αγωνιστεί στο Δημοτικό Γυμναστήριο Μελισσίου.</p>
=== gr | html | school=x
<p>1ο Γενικό Λύκειο Μελισσίου, 3ο Γυμνάσιο Μελισσίου</p>
=== gr | html | phone=x
<p>ΑΦΜ 220548173, τηλ. +30 220 548 1763</p>
=== gr | html | phone=c
<p>τηλ.: <bdo dir="rtl">⟦rev:+302205481736⟧</bdo></p>
=== gr | vcf | name=c email=c
BEGIN:VCARD
VERSION:4.0
FN:Σταύρος Μελισσοβράχος
EMAIL;TYPE=work:s.meliss@grammata.example
END:VCARD
=== gr | html | email=x
<p>as.meliss@grammata.example s.meliss@grammata.example.gr</p>
=== gr | html | website=c
<link rel="canonical" href="https://melissovrachos.example/"><title>Μέλι βουνού</title>
=== it | html | name=c phone=c
<p>Ripetizioni di matematica e fisica. Dott.ssa Beatrice Montevespri, cell. 301.4827756</p>
=== it | html | name=c
<p>Ci vediamo da Bea Montevespri alle 20, portate le sedie!</p>
=== it | html | name=x family_name=c
<p>I funerali di ETTORE MONTEVESPRI si terranno giovedì alle 15 nella chiesa di San Rocco.</p>
=== it | html | name=x
<p>Squadra B: Beatrice Montorsi, Alice Montevespri, Beatrice Vespri</p>
=== it | csv | name=c birth_date=c
Pett.;Cognome e Nome;Nata il;Società
88;MONTEVESPRI BEATRICE;09/04/1992;ASD Roccaspina Corre
89;LOREDAN SILVIA;21/07/1990;ASD Valdorsa
=== it | html | birth_date=c name=c
<p>La sottoscritta Beatrice Montevespri, nata a Valdorsa il 9 aprile 1992, dichiara sotto la propria responsabilità</p>
=== it | html | birth_date=p # the American order of day and month
<p>Passenger 2: F, date of birth 04/09/1992</p>
=== it | html | birth_date=p
<p>Auguri Bea! 9 aprile, compleanno e gita al lago.</p>
=== it | html | home_address=c
<p>Citofonare V. dei Glicini n. 23/5, Roccaspina, ore pasti</p>
=== it | html | home_address=u
<p>Via dei Gigli 23, Roccaspina; Via dei Glicini 123, Roccaspina</p>
=== it | html | home_address=u
<p>Pizzeria Il Forno, Via dei Glicini 23, Pontemurlo. Chiuso il martedì.</p>
=== it | html | work_address=c employer=c
<dl><dt>Ragione sociale</dt><dd>OFFICINE VALDORSA SRL</dd><dt>Sede</dt><dd>P.zza della Ginestra 2 - Roccaspina</dd></dl>
=== it | html | past_address=c
<p>C.so Brandimarte, 8 &ndash; 00955 Valdorsa</p>
=== it | html | past_address=u
<p>Corso Brandimarte 18, Valdorsa. Vicolo Brandimarte 8, Valdorsa.</p>
=== it | html | phone=x
<p>P. IVA 03014827756, ordine 13014827756</p>
=== it | html | phone=c
<script>window.cfg={wa:"https://w.example/393014827756",lang:"it"}</script>
=== it | html | school=c place=c
<p>Diplomata al Liceo Scientifico di Roccaspina. Istruttrice alla Palestra Olimpia, Roccaspina.</p>
=== it | html | vehicle=c
<p>Vendo utilitaria, targa ZZ482BM, gommata nuova.</p>
=== it | html | email=c
<p>Scrivimi: beatrice.m chiocciola posta punto example</p>
=== it | html | email=x
<p>beatrice.m@posta.example.it &mdash; beatrice.mo@posta.example</p>
=== it | html | username=c website=c
<meta name="twitter:creator" content="@bea.montev"><link rel="me" href="https://beamontevespri.example">
=== it | html | username=x
<p>bea.montevo e abea.montev ti seguono</p>
=== au | html | name=c alias=c place=c
<h2>Bush poets at the Coorabong Heights R.S.L.</h2><p>Bill Quandersley, better known as Old Saltbush, recites from 2 pm Sunday in the members' bar.</p>
=== au | html | name=c family_name=c
<p>Ladder: mixed doubles, B grade: Will &amp; Tess Quandersley d. Marg &amp; Ron Peake 6-4</p>
=== au | html | name=x family_name=c
<p>Dr Tess Quandersley BVSc now consults Mondays.</p>
=== au | html | name=u # father or son of the same surname, other given name
<p>William Peake and Toby Quandersley were joint duces.</p>
=== au | html | phone=c
<div>International callers +61 6 5510 4827</div>
=== au | html | phone=x
<p>ABN 06 551 048 272, Ph: (06) 5510 4872</p>
=== au | html | phone=u
<p>Batch 0655104827 expires March.</p>
=== au | html | home_address=c postcode=c
<p>DA-2025/0113: 6/83 Wattlebird Pde, COORABONG HEIGHTS NSW 0042. Two-lot strata subdivision.</p>
=== au | html | home_address=u # the next unit
<p>Auction: 5/83 Wattlebird Parade, Coorabong Heights. Inspect Sat 11.</p>
=== au | html | home_address=p
<p>Wattlebird Parade, Coorabong Heights: tree lopping Monday, move your cars.</p>
=== au | html | postcode=x
<p>Meeting ID 0042 7781. Raffle ticket 0042.</p>
=== au | html | past_address=c
<p>12 Jacaranda Cres, Yallapine Q 0051</p>
=== au | html | work_address=c employer=c
<p>Coorabong Freight, L3, 200 Drover St Coorabong NSW 0041. ABN on request.</p>
=== au | html | birth_date=c
<p>D.O.B. 6/11/58. Medicare on file.</p>
=== au | html | birth_date=p
<p>Patient DOB 11/06/1958, next review spring</p>
=== au | html | birth_date=c
<script type="application/json" id="__NEXT_DATA__">{"props":{"member":{"memberSince":2014,"dateOfBirth":"1958-11-06T00:00:00Z"}}}</script>
=== au | html | vehicle=c
<p>For sale: 2009 ute, rego ZZQ-41K till Sept, tow bar, bull bar.</p>
=== au | html | school=c
<p>Yallapine State High Sch (Yallapine SHS), 50 year reunion. Yallapine State High School, class of '75.</p>
=== au | html | school=x place=x
<p>Yallapine State School v Coorabong State High School at Coorabong RSL.</p>
=== au | txt | name=p website=c
Domain Name: quandersley.example
Registrar: Sample Registrar Pty Ltd
Registrant: W Quandersley
Name Server: ns1.example.net
=== au | eml | email=c username=c
From: "Bill Q" <will.quandersley@example.net>
To: <noreply@forum.example>
Subject: password reset for bquanders58
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

⟦b64:Please reset bquanders58, the link has expired. Ta, Bill⟧
=== au | html | email=x
<p>will.quandersley@example.net.au; bill.quandersley@example.net</p>
=== robin | html | name=c
<p class="staff"><b>Robin Marsh</b>, Deputy Head and SENCo</p>
=== robin | html | name=c
<p>Chair: Cllr R. Potter. Treasurer: Mr. Robin Marsh. Members: 14.</p>
=== robin | html | name=x
<p>We saw a robin, marsh marigolds in flower and two herons by the weir.</p>
=== robin | txt | name=x
Walk 7: Sparrow Wood to Robin. Marsh ground beyond, boots needed.
=== robin | html | name=u
<p>Turn left at Robin Marsh Lane and park in the lay-by.</p>
=== robin | json | name=c
{"players":[{"givenName":"Robin","familyName":"Marsh","no":4},{"givenName":"Ali","familyName":"Peck","no":5}]}
=== hope | html | name=c
<p>Directed by Hope Winters, with costumes by Lana Bell.</p>
=== hope | html | name=x
<p>We hope winters stay mild, for the sake of the peaches.</p>
=== hope | html | name=u
<p>Hope. Winters come and go, said the old man, but the orchard stays.</p>
=== hope | csv | name=c
last_name,first_name,grade
Winters,Hope,11
Wynn,Carla,10
=== stella | html | name=c
<p>Relatrice: prof.ssa Stella Marina, Università di Valdorsa</p>
=== stella | html | name=x
<p>Sulla spiaggia i bambini hanno trovato una stella marina rossa e tre conchiglie.</p>
=== stella | html | name=u
<p>Bagno Stella Marina: ombrelloni e pedalò, aperto da maggio.</p>
=== gb | html | +phone=3
<table><tr><th>Trustee</th><th>Telephone</th></tr><tr><td>J. Oddie</td><td>01632 960204</td></tr><tr><td>H. Nunn</td><td>020 7946 0317</td></tr><tr><td>P. Askew</td><td>07700 900126</td></tr></table><p>Or freely quote: +44 1632 960204</p>
=== de | html | +phone=1 +email=1
<p>Vorsitz: Uwe Hasenbein, Tel. 0171 3920012, uwe@verein.example</p>
=== us | json | +birth_date=1 +email=1
{"patient":{"name":"D. Pruett","birthDate":"1951-02-17","email":"dp@example.org"}}
=== gb | html | +vehicle=1
<p>Stolen from the quay car park: blue van, registration ZZ19 TRW. Call the station.</p>
=== fr | html | +phone=1 +email=1
<p>Contact : mairie@montlouret.example, téléphone 04 65 71 20 18</p>
=== gb | txt | +phone=0 +email=0 +coordinates=0
v2.14.0 build 20250114.1
sku 5012345 678900, rev@3, 1200.50 / 1.333333
Lead time 01632 days is obviously a typo.
=== gb | html | home_address=c name=c phone=c email=c
<!doctype html><html><head><title>Wexmouth Allotment Society</title></head><body><div id=app></div><template id="row"><td></td></template>
<script>window.__INITIAL_STATE__ = JSON.parse("{\"plots\":[{\"plot\":\"17a\",\"holder\":{\"displayName\":\"Brindlethwaite, C. Owen (Chris)\",\"mail\":\"c.brindlethwaite\u0040example.org\",\"mobile\":\"07700900583\",\"addr\":[\"14B Tansy Lane\",\"Upper Skerrow\",\"Wexmouth\"]}},{\"plot\":\"17b\",\"holder\":null}]}");</script></body></html>
=== gb | html | phone=c
<p>Mob: O77OO 9OO583 (no texts pls)</p>
=== us | html | name=c username=c
<ol class="commentlist"><li id="comment-88"><cite class="fn">⟦spans:Kate Ostrovender⟧</cite><p>Mine sank. More rise?</p></li><li><cite class="fn"><a href="https://pix.example/u/katieo_bakes">reply</a></cite></li></ol>
=== ie | eml | phone=c name=c
From: "Caoimhe Ni Dhrualaigh" <office@club.example>
To: members@club.example
Subject: Crew list
Content-Type: text/plain; charset=utf-8

A chairde,

Crew list attached. Ring me if you can't make it.

Caoimhe
T 00 353 20 9135527
=== de | html | name=c
<title>⟦shy:Jörg⟧ ⟦alike:Grünspechter⟧ | Ortsverein</title>
=== fr | ics | name=c place=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
SUMMARY:Aquagym avec Geneviève Castel
 graul
LOCATION:Piscine de Vaugremont
END:VEVENT
END:VCALENDAR
=== it | eml | name=c home_address=c
From: negozio@example.com
To: cliente@example.com
Subject: Il tuo ordine
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Spedito a:
Beatrice Montevespri
Via dei Glicini 23, int=2E 5
00971 Roccaspina
Il pacco =C3=A8 in viaggio.
=== au | json | home_address=c name=c
{"order":{"shipping":{"attention":"MR W T QUANDERSLEY / William Quandersley","unit":"6","street_number":"83","street_name":"Wattlebird","street_type":"Pde","suburb":"Coorabong Heights","state":"NSW","postcode":"0042"}}}
=== gr | html | name=c
<p>Photo credit: @StavrosMelissovrachos</p>
=== in | eml | name=c employer=c
From: =?utf-8?q?Narasimhavelu=2C_Lakshmi_Priya?= <exports@suryakiran.example>
To: buyer@example.com
Subject: Samples
Content-Type: text/html; charset=utf-8

<p>Regards,<br>Suryakiran Textiles Pvt Ltd</p>
=== gb | txt | name=c home_address=c employer=c phone=x +phone=1
WEXMOUTH TOWN COUNCIL                                        Page 6 of 11
Licensing Sub-Committee

  Item 5    Temporary event notice - folk evening, Guildhall yard

  5.1  The applicant, Mr Christopher Brindlethwaite, of 14B Tansy
       Lane, Upper Skerrow, attended and answered questions.
  5.2  Members asked about stewarding. The applicant said that
       colleagues from Pellow & Drake
       Printers had offered to help on the gate.

WEXMOUTH TOWN COUNCIL                                        Page 7 of 11

  5.3  RESOLVED: granted, music to end at 22.30.

  Officer: H. Nunn, 01632 960583
=== gb | html | name=u home_address=u family_name=c birth_date=u # the middle name with the surname
<article class="family-history"><h1>The Brindlethwaites of Marlbeck</h1>
<p>Christopher Pargeter (1781-1843) came to Marlbeck as a cooper. His daughter Ellen married into the Brindlethwaite family in 1822.</p>
<table><thead><tr><th>Child</th><th>Baptised</th><th>Note</th></tr></thead><tbody>
<tr><td rowspan="2">Owen Brindlethwaite</td><td>27 March 1824</td><td>d. in infancy</td></tr><tr><td colspan="2">named for his grandfather</td></tr>
<tr><td>Jabez Brindlethwaite</td><td>3 Oct 1826</td><td>of Tansy Farm, Kettleford</td></tr></tbody></table>
<p>I am grateful to my cousin Imogen Brindlethwaite for the photographs.</p></article>
=== gb | html | vehicle=c phone=c username=c
<div class="item-page"><h1>Folding trailer, needs a home</h1><dl class="seller"><dt>Seller</dt><dd><a href="/usr/kit_brindle">kit_brindle</a> (87)</dd><dt>Collection</dt><dd>Wexmouth, cash</dd></dl>
<figure><img src="/i/771.jpg" alt="Trailer hitched to a grey car, number plate ZZ71 KOB"><figcaption>Car not included!</figcaption></figure>
<p>Viewing evenings. Call or text <span data-phone="07700&#8209;900&#8209;583">(show number)</span></p></div>
=== gb | html | home_address=c
<iframe title="Energy certificate" srcdoc="&lt;h2&gt;Certificate&lt;/h2&gt;&lt;p&gt;Flat 14B, Tansy Lane&lt;br&gt;Wexmouth&lt;/p&gt;&lt;p&gt;Rating D (61)&lt;/p&gt;"></iframe>
=== us | html | name=c employer=c birth_date=p school=c phone=c
<html><head><title>Resume</title></head><body><div class="resume"><h1>KATE L. OSTROVENDER</h1>
<p>Pinyon Flats, NM | 505.555.0147 (cell)</p>
<h2>Experience</h2><p><b>Member Services Lead</b>, Mesa Verano CU (Mesa Verano Credit Union), 2015&ndash;present</p><p>Barista, Old Mill Coffee, 2011&ndash;2015</p>
<h2>Education</h2><p>Diploma, Pinyon Flats High School, 2008</p>
<h2>Personal</h2><p>Born: July 1990. Notary public. Sourdough.</p></div></body></html>
=== us | json | name=c phone=c email=x +email=1
{"object":"list","has_more":false,"data":[
 {"id":"cus_001","name":"Ostrovender, Kate","phone":"+15055550147","email":null,"balance":0,"created":1647360000},
 {"id":"cus_002","name":"Pruett, Dale","phone":null,"email":"kate@example.com","balance":-450,"created":1647361111}]}
=== us | vcf | name=c phone=c home_address=c website=c
BEGIN:VCARD
VERSION:3.0
PRODID:-//Sample//Phone 17.1//EN
N:Ostrovender;Kate;;;
FN:Kate Ostrovender
item1.TEL;type=pref:(505) 555-0147
item1.X-ABLabel:_$!<Mobile>!$_
item2.ADR;type=HOME:;;418 E Larkspur Ave\nUnit 12;Pinyon Flats;NM;00842;USA
item3.URL:https\://kateobakes.example
END:VCARD
=== us | html | former_name=c name=x
<div class="yearbook"><h2>Seniors, D&ndash;F</h2><ul><li>Marcus Deel</li><li>Kathy Dunmallow &mdash; band, yearbook, &ldquo;most likely to feed you&rdquo;</li><li>Katherine Esterly</li></ul></div>
=== us | html | home_address=c +phone=1
<table class="permits"><tr><th colspan="4">Building permits, week 12</th></tr><tr><td>B-24-0117</td><td>418 E LARKSPUR AV #12</td><td>PINYON FLATS</td><td>water heater</td></tr><tr><td>B-24-0118</td><td>77 Yucca Ct</td><td>PINYON FLATS</td><td>re-roof</td></tr></table><p>Inspections: (505) 555-0133</p>
=== ie | html | name=c phone=c email=c place=c
<div class="h-card vcard"><span class="p-name fn">Caoimhe N&iacute; Dhrualaigh</span>, <span class="p-org">Ballycarna Sailing Club</span> &ndash; <a class="u-email" href="mailto:caoimhe.nd%40litir.example?subject=Crew">email</a> &ndash; <span class="p-tel">(020) 9135527</span></div>
=== ie | html | name=x vehicle=x birth_date=u
<div class="deathnotice"><h1>Ní Dhrualaigh (née Hession), Bríd</h1><p>8th May 1977 was the day she met Dinny. Beloved mother of Nuala and aunt of Caoimhe Hession. Funeral Mass Friday; car park registration desk closed. Ref 152-CE-9917.</p></div>
=== ie | ics | place=c email=c
BEGIN:VCALENDAR
PRODID:-//Sample//EN
VERSION:2.0
BEGIN:VEVENT
DTSTART;TZID=Europe/Dublin:20250614T103000
SUMMARY:Junior week
LOCATION:Ballycarna Sailing Club\, The Slip
ORGANIZER;CN="Hon. Sec.":mailto:caoimhe.nd@litir.example
END:VEVENT
END:VCALENDAR
=== de | html | name=c vehicle=u school=c
<div id="comments"><ol class="commentlist">
<li class="comment" id="comment-41"><div class="comment-author vcard"><cite class="fn">Jörg Gruenspechter</cite> <span class="says">sagt:</span></div><div class="comment-meta"><a href="#comment-41">14. Mai 2024 um 21:07 Uhr</a></div><p>Am Gymnasium Wiesbruch hatten wir denselben Physiklehrer! Die Baureihe JG 418 fuhr damals noch.</p></li>
<li class="comment" id="comment-42"><div class="comment-author vcard"><cite class="fn">Uwe</cite></div><p>Genau.</p></li></ol></div>
=== de | txt | name=c birth_date=c past_address=c employer=c
Lebenslauf

Name:              Jörg Grünspechter
Geburtsdatum:      21.10.67
Anschrift (bis 2011): Am Mühlgraben 5, 00571 Oberquast
Familienstand:     verheiratet

Beruflicher Werdegang
seit 04/2003       Nordquast Energietechnik GmbH & Co. KG
                   Leiter Einkauf
1994 - 2003        Stadtwerke Hinterfeld
=== de | json | home_address=c phone=c
{"eintrag":{"vorname":"J.","nachname":"Grünspechter","strasse":"Holunderstraße","hausnummer":"48","plz":"00562","ort":"Wiesbruch","telefon":"+493023125417"}}
=== de | rss | name=c
<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Modellbahnfreunde</title><item><title>Tag der offenen Tür</title><dc:creator><![CDATA[Jörg Grünspechter]]></dc:creator><description><![CDATA[<p>Kaffee &amp; Kuchen ab 14 Uhr</p>]]></description></item></channel></rss>
=== pl | eml | name=c employer=c phone=c
Received: from mx.example (mx.example [192.0.2.14]) by mail.example; Tue, 04 Mar 2025 08:01:12 +0100
From: ⟦word:Świerkołęcki Łukasz⟧ <biuro@mlyn.example>
To: ewa@mlyn.example
Subject: =?utf-8?q?Harmonogram_dostaw?=
Content-Type: text/plain; charset=utf-8

Dzień dobry,

w załączeniu harmonogram.

Pozdrawiam
Łukasz
Zakłady Młynarskie Brzozolas sp. z o. o.
kom. 999712386
=== pl | html | name=c birth_date=c school=c
<table class="wyniki"><caption>Bieg Młynarza, kat. M30</caption><thead><tr><th>M-ce</th><th>Zawodnik</th><th>Data ur.</th><th>Czas</th></tr></thead><tbody><tr><td>3</td><td>Świerkołęcki&nbsp;Łukasz</td><td>1985-12-03</td><td>38:41</td></tr></tbody></table><p>Absolwenci II LO: II Liceum Ogólnokształcące w Brzozolasie wystawiło dwie drużyny.</p>
=== fr | txt | name=c employer=c birth_date=c home_address=c
                    BULLETIN OFFICIEL DES ANNONCES            p. 14

    417 - Création. Dénomination : CASTELGRAUL Geneviève. Née le
    19.08.1963. Activité : reliure et dorure, précédemment salariée des
    Ateliers de Reliure
                                                              p. 15
    Noroît SARL. Adresse : 7 ter rue des Sablonnières, 00318
    Vaugremont-sur-Isle. Date de début : 01/02/2024.
=== fr | csv | name=c phone=c postcode=c
nom;prénom;cp;ville;tél. portable;tél. fixe
Castelgraul;Geneviève;00318;Vaugremont-sur-Isle;;0261914837
Castelnau;Odile;00455;Montlouret;0639982018;
=== in | html | name=c phone=c home_address=c
<div class="delivery" data-order='{"consignee":"LAKSHMI PRIYA NARASIMHAVELU","mobile":"9110234568170","alt":"+911023456817"}'><h3>Out for delivery</h3><p>No.52, Tamarind Cross Street,<br>Kaveri Nagar,<br>Thirumalapet - 000614</p><p>OTP will be shared with the rider.</p></div>
=== in | html | name=u vehicle=x phone=x
<table><caption>Apartment residents (Kaveri Nagar)</caption><tr><th>Flat</th><th>Name</th><th>Vehicle</th></tr><tr><td>G1</td><td>Raghavan Narasimhavelu</td><td>ZZ 14 LN 6028</td></tr><tr><td>G2</td><td>Lakshmi Ammal</td><td>ZZ 41 LN 6082</td></tr></table>
=== gr | csv | name=c email=c phone=c
Επώνυμο,Όνομα,Κινητό,Email
Μελισσοβράχος,Σταύρος,2205481736,s.meliss@grammata.example
Ντάλλας,Φώτιος,,fd@grammata.example
=== gr | html | name=c employer=c birth_date=c
<h2>ΒΙΟΓΡΑΦΙΚΟ ΣΗΜΕΙΩΜΑ</h2><dl><dt>Ονοματεπώνυμο</dt><dd>Μελισσοβράχος Σταύρος</dd><dt>Ημερομηνία γέννησης</dt><dd>26-2-1972</dd><dt>Τρέχουσα θέση</dt><dd>Υπεύθυνος υποδοχής, Βραχόκηπος Ξενοδοχειακή ΑΕ</dd></dl>
=== gr | html | name=c # the usual looser romanisation
<p>Honey tasting with Stavros Melissovrahos, Saturday noon, upper square</p>
=== gr | html | name=x family_name=c
<p class="penthos">Κηδεύουμε τη λατρευτή μας γιαγιά. Τα παιδιά: Πέτρος και Δέσποινα Μελισσοβράχου. Τα εγγόνια: Σταύρος Ντάλλας, Ελπίδα.</p>
=== it | html | name=c home_address=c birth_date=c phone=c
<form class="iscrizione"><h2>Modulo di iscrizione - Palio dei rioni</h2><label>Cognome <input name="cognome" value="Montevespri"></label><label>Nome <input name="nome" value="Beatrice"></label><label>Data di nascita <input name="nascita" value="09-04-1992"></label><label>Indirizzo <input name="via" value="Via dei Glicini"><input name="civico" value="23"></label><label>Comune <input name="comune" value="Roccaspina"></label><label>Cellulare <input type="tel" name="cell" value="+39 301 4827756"></label></form>
=== it | html | name=x family_name=c employer=x home_address=u
<div class="necrologi"><p>Le famiglie Vespri e Montorsi ringraziano. Il nipote Ettore Montevespri con la moglie Beatrice Loredan, Via dei Glicini 32, Roccaspina. Officina Valdorsi, fiori.</p></div>
=== it | json | name=c email=c username=c
{"@type":"Person","name":"Beatrice Montevespri","sameAs":["https://foto.example/bea.montev","https://example.org/p/9"],"email":"mailto:beatrice.m@posta.example"}
=== au | html | name=c birth_date=c home_address=c vehicle=c
<h2>Notice of proposed cancellation</h2><table><tr><th scope="row">Name</th><td>QUANDERSLEY, William Tobias</td></tr><tr><th scope="row">Date of birth</th><td>6 Nov 1958</td></tr><tr><th scope="row">Address</th><td>U6 83 Wattlebird Pde<br>COORABONG HEIGHTS NSW 0042</td></tr><tr><th scope="row">Plate</th><td>ZZQ41K</td></tr></table>
=== au | csv | name=c phone=c alias=c
"Stage","Time","Performer","Stage name","Contact","Phone"
"Woolshed","14:00","Bill Quandersley","Old Saltbush","self","0655104827"
"Woolshed","14:40","Marg Peake","","self",""
=== au | txt | name=c website=c username=c
Subject: Re: [bush-verse] metre in line 3
From: bquanders58

> "the mob was thin and the creek was dry"
That's iambic enough for the pub.

--
Bill Quandersley . verses at www.quandersley.example
=== au | html | name=u family_name=x birth_date=u +phone=0
<p class="probate">In the estate of TOBIAS WILLIAM QUANDERSLEY, late of Drover Street, Coorabong, grazier, died 6 November 1958. Probate was granted to his widow Theresa.</p>
=== fr | mht | phone=c home_address=c
From: <Enregistre par le navigateur>
Subject: =?utf-8?Q?Pages_jaunies?=
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="==X9"

--==X9
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: base64
Content-Location: https://annuaire.example/fiche/7

⟦b64:<div><span>T&eacute;l. 02 61 91 48 37</span><p>7 ter rue des Sablonni&egrave;res, 00318 Vaugremont-sur-Isle</p></div>⟧

--==X9--
=== ie | html | name=c
<style>.sig::after{content:"⟦css:Caoimhe Ní Dhrualaigh⟧"}</style><div class="credit">Photo: <span class="sig"></span></div>
=== us | atom | username=c name=c
<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Crumb log</title><author><name>Kate Ostrovender</name><uri>https://pix.example/@katieo_bakes</uri></author><entry><title>Rye</title><content type="html">&lt;p&gt;Dense.&lt;/p&gt;</content></entry></feed>
=== pl | html | home_address=u name=x
<p>Spadek po Łukaszu Jodłowcu, zam. ul. Jaśminowa 27/14, Brzozolas. Spadkobiercy: Marek Świerkołęcki, Ewa Wilkoń.</p>
=== hope | html | name=x
<h2>Hope</h2><p>A poem by Anna Winters, grade 4</p>
=== robin | html | name=c
<td data-label="Keeper">MARSH, Robin</td><td data-label="Caps">31</td>
=== gb | html | name=c work_address=c birth_date=p
<div class="appointments"><h2><a href="/officers/zz1/appointments">BRINDLETHWAITE, Christopher Owen</a></h2><dl><dt>Correspondence address</dt><dd>27 Guildhall Street, Wexmouth, England, ZZ99 4AA</dd><dt>Role</dt><dd>Director</dd><dt>Date of birth</dt><dd>March 1981</dd><dt>Appointed on</dt><dd>2 September 2019</dd></dl></div>
=== gb | html | name=x family_name=c home_address=c
<p>Lost: one hearing aid, between the post office and home. Imogen Brindlethwaite, 14B Tansy Lane, Upper Skerrow.</p>
=== gb | html | home_address=u work_address=u
<p>Tansy Lane Business Park, Unit 14B, Kettleford. Also at 27A Guildhall Street, Marlbeck.</p>
=== gb | html | past_address=p
<p>The whole of Rookery Terrace, Marlbeck was under water in the floods of 2007.</p>
=== gb | html | email=x former_name=x +email=1
<p>Apologies: Christine Sallowmere. Correspondence: i.brindlethwaite@example.org</p>
=== gb | html | alias=x
<p>Lantern parade: led by Kit's Lantern Jackets and Billy Lanternjack.</p>
=== us | html | name=u # a double surname he or she never listed
<p>Congrats to Kate Ostrovender-Hale and Marcus Deel, parents of twins.</p>
=== us | html | name=x
<p>Detour: Katherine Street closed from Ostrovender Feed &amp; Seed to the tracks.</p>
=== us | html | name=p
<p>Works cited: Ostrovender, K. L. (2019). Altitude and crumb. Bake Notes, 4(2), 11-14.</p>
=== us | html | phone=x +phone=1
<p>Vet, after hours: (575) 555-0147</p>
=== us | html | past_address=p
<p>Lobster boil at the landing, end of Old Ferry Road, Tallis Harbor. BYO butter.</p>
=== us | html | employer=x work_address=x place=x
<p>Mesa Verde Credit Bureau, 750 Commerce Blvd, Carmody. Next week: Tallis Harbor Farmers Market.</p>
=== ie | html | birth_date=p name=p
<table><tr><th>Helm</th><th>Club</th><th>Born</th></tr><tr><td>C. Ní Dhrualaigh</td><td>BSC</td><td>May 1977</td></tr></table>
=== ie | html | past_address=u employer=x
<p>Apt 12, Weir Court, Tubberline to let. Apply Ballycarna Flour Mills Teo.</p>
=== ie | html | name=x family_name=p
<p>Clerk of the course: T. Ó Drualaigh. Steward: Caoimhe Looney.</p>
=== de | html | name=p
<p>Vgl. J. Grünspechter: Spurweiten im Vergleich, in: Die Kleinbahn 3/2011, S. 14.</p>
=== de | html | name=x
<p>Zum Grünspechter, Jörgstraße 4, Hinterfeld. Dienstag Ruhetag.</p>
=== de | html | website=x place=x work_address=u
<p>Kletterhalle Oberquast, Industriering 12, Wiesbruch. Infos: joergs-modellbahn.example.com</p>
=== de | html | birth_date=x +birth_date=1
<p>Vermisst wird Uwe H., geb. 02.03.1971, zuletzt gesehen am 21. September.</p>
=== pl | html | phone=x employer=x
<p>Zakłady Mięsne Brzozolas, tel. 999 712 385, czynne 6-14.</p>
=== pl | html | birth_date=p
<p>Jubilaci: 3 grudnia urodziny obchodzi Łukasz z działu wysyłki. Sto lat!</p>
=== pl | html | past_address=u work_address=u
<p>Do wynajęcia: os. Pod Lipami 9 m. 51, Kruszwin. Lokal: ul. Młyńska 11, Brzozolas.</p>
=== fr | html | former_name=x past_address=x work_address=x
<p>Geneviève Le Morvan, 15 allée des Marronniers, Bréhallec. Fleuriste : 2 place du Marché-aux-Fleurs, Montlouret.</p>
=== fr | html | name=x email=x employer=x +email=1
<p>Voilerie Noroît SARL, contact : a.castelgraul@courriel.example</p>
=== fr | html | website=x
<a href="https://reliures-genevieve.example.org/">Reliures</a>
=== in | html | name=u # a given name and an initial
<p>Ward volunteers: Lakshmi Priya N., Sundar K., Meena R.</p>
=== in | html | birth_date=p
<p>Birthdays this month: 30 January - Lakshmi (Exports). Cake in the canteen at 4.</p>
=== in | html | school=x place=x
<p>Thirumalapet Government Higher Secondary School visits Lotus Nagar Library.</p>
=== gr | html | birth_date=p
<p>Τερματοφύλακας, γεννημένος τον Φεβρουάριο 1972, ύψος 1,84</p>
=== gr | html | family_name=x name=x
<p>Δέσποινα Μελισσάκη, Ελένη Μελισσοβράχου, Σταύρος Βράχος</p>
=== gr | html | employer=x place=x
<p>Βραχότοπος Ξενοδοχειακή Α.Ε., Δημοτικό Κολυμβητήριο Μελισσίου</p>
=== it | html | place=x school=x work_address=u
<p>Palestra Olimpia Valdorsa, Liceo Classico Roccaspina, edicola di Piazza della Ginestra 12, Roccaspina</p>
=== it | html | name=p
<p>Foto di B. Montevespri e S. Loredan</p>
=== it | html | family_name=x name=x +email=1
<p>Ettore Montevecchi e Dario Montevespri, segreteria@rione.example</p>
=== au | html | alias=x
<p>The wethers did well on old saltbush and a bit of barley straw.</p>
=== au | html | birth_date=p
<p>Raise a glass for Bill's birthday, 6 November, in the members' bar.</p>
=== au | html | work_address=u employer=x
<p>Coorabong Fright Night! Level 3, 20 Drover Street, Coorabong. Tickets at the door.</p>
=== au | html | website=x username=x
<p>Posted by bquanders585 via myquandersley.example</p>
=== au | html | name=p home_address=p
<p>Letters to the editor: "The potholes in Wattlebird Parade, Coorabong Heights would swallow a dog." W. Quandersley</p>
=== gb | json | +coordinates=1 +email=1
{"incident":{"id":41,"loc":{"latitude":51.00012,"longitude":-8.99987},"reporter":{"email":"warden@wexmouth.example"}}}
=== us | csv | +postal_address=2 +phone=1
Name,Address,Phone
Old Mill Coffee,"900 Depot Street, Pinyon Flats, NM 00842",505-555-0120
Tallis Hardware,"31 Wharf Road, Tallis Harbor, ME 00631",
"""
