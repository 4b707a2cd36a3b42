"""
Pages of the ordinary web, in the proportions in which details turn up on it.

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
            Kind.NAME: "Christopher Alan Wendlecombe",
            Kind.FORMER_NAME: "Christopher Stobbarrow",
            Kind.ALIAS: "Kit Lanternjaw",
            Kind.USERNAME: "wendle_chris81",
            Kind.EMAIL: "c.wendlecombe@example.org",
            Kind.PHONE: "07700 900318",
            Kind.HOME_ADDRESS: "47 Tansyfield Lane, Upper Ottermouth, ZZ99 4QB",
            Kind.PAST_ADDRESS: "Flat 3, 118 Glasswright Street, Marlinghoe, ZZ99 7TR",
            Kind.WORK_ADDRESS: "22 Ropewalk Court, Ottermouth, ZZ99 4HN",
            Kind.POSTCODE: "ZZ99 4QB",
            Kind.BIRTH_DATE: "1981-10-04",
            Kind.FAMILY_NAME: "Harriet Wendlecombe",
            Kind.EMPLOYER: "Saltings & Wray Chartered Surveyors LLP",
            Kind.SCHOOL: "Ottermouth Community College",
            Kind.VEHICLE: "ZZ17 CWK",
            Kind.PLACE: "Ottermouth Rowing Club",
            Kind.WEBSITE: "https://www.wendlecombe-walks.example",
        },
    ),
    "us": _person(
        "US",
        {
            Kind.NAME: "Katherine Louise Brandywell",
            Kind.FORMER_NAME: "Katherine Osterhaug",
            Kind.ALIAS: "Miss Kettlecorn",
            Kind.USERNAME: "kbrandy_quilts",
            Kind.EMAIL: "katie.brandywell@example.com",
            Kind.PHONE: "(541) 555-0138",
            Kind.HOME_ADDRESS: "2816 Elkhorn Bluff Rd Unit 7, Larkmoor, OR 00541",
            Kind.PAST_ADDRESS: "409 N Wexcombe Ave, Tolliver Springs, KS 00672",
            Kind.WORK_ADDRESS: "1150 Granary Blvd, Suite 220, Larkmoor, OR 00543",
            Kind.POSTCODE: "00541",
            Kind.BIRTH_DATE: "1977-03-12",
            Kind.FAMILY_NAME: "Dwight Brandywell",
            Kind.EMPLOYER: "Larkmoor Orthopedic Associates, P.C.",
            Kind.SCHOOL: "Tolliver Springs High School",
            Kind.VEHICLE: "417 ZKB",
            Kind.PLACE: "Larkmoor Farmers Market",
            Kind.WEBSITE: "https://kbrandyquilts.example",
        },
    ),
    "ie": _person(
        "IE",
        {
            Kind.NAME: "Caoimhe Bríd O'Tarnahan",
            Kind.FORMER_NAME: "Caoimhe Dunlarry",
            Kind.ALIAS: "Keeva Tarn",
            Kind.USERNAME: "caoimhe_ot",
            Kind.EMAIL: "caoimhe.otarnahan@example.net",
            Kind.PHONE: "020 913 5527",
            Kind.HOME_ADDRESS: "8 Fenlan Drive, Kilmoreen, Co. Galway, H99 ZX27",
            Kind.WORK_ADDRESS: "14 Corncrake Quay, Kilmoreen, Co. Galway, H99 ZX03",
            Kind.POSTCODE: "H99 ZX27",
            Kind.BIRTH_DATE: "1990-11-23",
            Kind.FAMILY_NAME: "Fergal O'Tarnahan",
            Kind.EMPLOYER: "Kilmoreen Credit Union Limited",
            Kind.SCHOOL: "Coláiste Chill Móirín",
            Kind.VEHICLE: "152-G-99371",
            Kind.PLACE: "Kilmoreen Community Gym",
            Kind.WEBSITE: "https://caoimhebakes.example",
        },
    ),
    "de": _person(
        "DE",
        {
            Kind.NAME: "Jörg Weißenbüttler",
            Kind.FORMER_NAME: "Jörg Tannhölzer",
            Kind.ALIAS: "Joschi Gleiswerk",
            Kind.USERNAME: "joergw_modellbahn",
            Kind.EMAIL: "post@weissenbuettler.example",
            Kind.PHONE: "0171 3920042",
            Kind.HOME_ADDRESS: "Fliederbuschstraße 112b, 00631 Oberkranzow",
            Kind.PAST_ADDRESS: "Am Kuhdamm 5, 00874 Wippelsheim",
            Kind.WORK_ADDRESS: "Kontorgasse 21, 00633 Oberkranzow",
            Kind.POSTCODE: "00631",
            Kind.BIRTH_DATE: "1966-02-07",
            Kind.FAMILY_NAME: "Heike Weißenbüttler",
            Kind.EMPLOYER: "Kranzower Druckluft GmbH & Co. KG",
            Kind.SCHOOL: "Gymnasium am Kranzbach",
            Kind.VEHICLE: "ZZ-JW 660",
            Kind.PLACE: "Kleingartenverein Kranzbachtal",
            Kind.WEBSITE: "www.weissenbuettler.example",
        },
    ),
    "pl": _person(
        "PL",
        {
            Kind.NAME: "Krzysztof Świętoborski",
            Kind.USERNAME: "swietobor88",
            Kind.EMAIL: "krzysiek.sw@poczta.example",
            Kind.PHONE: "+48 999 605 318",
            Kind.HOME_ADDRESS: "ul. Bursztynowych Mew 24/9, 00-973 Stawogóra",
            Kind.PAST_ADDRESS: "ul. Ceglana Grobla 3, 00-982 Wądolno",
            Kind.WORK_ADDRESS: "al. Garncarzy 15, 00-971 Stawogóra",
            Kind.POSTCODE: "00-973",
            Kind.BIRTH_DATE: "1988-08-30",
            Kind.FAMILY_NAME: "Agnieszka Świętoborska",
            Kind.EMPLOYER: "Stawogórskie Młyny Sp. z o.o.",
            Kind.SCHOOL: "II Liceum Ogólnokształcące w Stawogórze",
            Kind.VEHICLE: "ZZS 4M81",
            Kind.PLACE: "Basen Delfin Stawogóra",
            Kind.WEBSITE: "https://swietoborski.example",
        },
    ),
    "fr": _person(
        "FR",
        {
            Kind.NAME: "Marie-Hélène Desrochambeau",
            Kind.FORMER_NAME: "Marie-Hélène Guérignac",
            Kind.ALIAS: "Malou Desroches",
            Kind.USERNAME: "mh.desroch",
            Kind.EMAIL: "marie-helene.d@courriel.example",
            Kind.PHONE: "06 39 98 27 64",
            Kind.HOME_ADDRESS: "14 ter, impasse des Trois-Merles, 99318 Vaubrennes",
            Kind.PAST_ADDRESS: "8, rue de la Tannerie-Haute, 99542 Montferroux",
            Kind.WORK_ADDRESS: "3, place du Lavoir-Neuf, 99318 Vaubrennes",
            Kind.POSTCODE: "99318",
            Kind.BIRTH_DATE: "1972-04-15",
            Kind.FAMILY_NAME: "Thibault Desrochambeau",
            Kind.EMPLOYER: "Cabinet Orsel & Fils SARL",
            Kind.SCHOOL: "Lycée Agricole de Vaubrennes",
            Kind.VEHICLE: "ZZ-514-MH",
            Kind.PLACE: "Médiathèque de Vaubrennes",
            Kind.WEBSITE: "https://desrochambeau-ceramique.example",
        },
    ),
    "in": _person(
        "IN",
        {
            Kind.NAME: "Priyamvada Suresh Kolhatnekar",
            Kind.FORMER_NAME: "Priyamvada Joglewar",
            Kind.USERNAME: "priyam_kolhat",
            Kind.EMAIL: "priyamvada.sk@daak.example",
            Kind.PHONE: "+91 10000 48261",
            Kind.HOME_ADDRESS: "Flat 302, 27 Nandivan Road, Kelapeth, Belkhedi 000462",
            Kind.WORK_ADDRESS: "88 Udyogwadi Marg, Belkhedi 000465",
            Kind.POSTCODE: "000462",
            Kind.BIRTH_DATE: "1994-12-19",
            Kind.FAMILY_NAME: "Suresh Kolhatnekar",
            Kind.EMPLOYER: "Tejas Nakshatra Software Private Limited",
            Kind.SCHOOL: "Belkhedi Kanya Vidyalaya",
            Kind.VEHICLE: "ZZ 14 PK 6083",
            Kind.PLACE: "Nandivan Badminton Hall",
            Kind.WEBSITE: "https://priyamvada.example",
        },
    ),
    "ua": _person(
        "UA",
        {
            Kind.NAME: "Соломія Тарасівна Журбовецька",
            Kind.FORMER_NAME: "Соломія Ковганюк",
            Kind.USERNAME: "solo_zhurba",
            Kind.EMAIL: "solomia.zh@poshta.example",
            Kind.PHONE: "+380 10 555 0142",
            Kind.HOME_ADDRESS: "вул. Калинового Гаю, 17, кв. 42, Вербополе, 00814",
            Kind.WORK_ADDRESS: "пл. Гончарна, 6, Вербополе, 00811",
            Kind.POSTCODE: "00814",
            Kind.BIRTH_DATE: "1992-05-09",
            Kind.FAMILY_NAME: "Тарас Журбовецький",
            Kind.EMPLOYER: "ТОВ «Вербопільська Майстерня»",
            Kind.SCHOOL: "Вербопільська гімназія № 3",
            Kind.VEHICLE: "ZZ 4827 KA",
            Kind.PLACE: "Вербопільський ботанічний сад",
            Kind.WEBSITE: "https://zhurba-kraft.example",
        },
    ),
    "faith": _named("GB", "Faith Day"),
    "chase": _named("US", "Chase Meadows"),
    "ernst": _named("DE", "Ernst Sommer"),
}
"""By country code, or by the given name of those whose names are ordinary words."""

PAGES = r"""
=== gb | html | work_address=c birth_date=p +postal_address=0
<!DOCTYPE html><html lang="en"><head><title>SALTINGS &amp; WRAY CHARTERED SURVEYORS LLP people - Company information register</title></head>
<body><main id="page-container"><h1 class="heading-xlarge">SALTINGS &amp; WRAY CHARTERED SURVEYORS LLP</h1>
<p id="company-number">Company number <strong>ZZ000317</strong></p>
<div class="appointments-list"><div class="appointment-1">
<h2 class="heading-medium"><span id="officer-name-1"><a class="govuk-link" href="/officers/x81/appointments">WENDLECOMBE, Christopher Alan</a></span></h2>
<dl><dt id="officer-address-field-1">Correspondence address</dt>
<dd class="data" id="officer-address-value-1">22 Ropewalk Court, Ottermouth, United Kingdom, ZZ99 4HN</dd></dl>
<div class="grid-row"><dl class="column-quarter"><dt>Role <span class="status-tag">Active</span></dt><dd>LLP Designated Member</dd></dl>
<dl class="column-quarter"><dt>Date of birth</dt><dd id="officer-date-of-birth-1">October 1981</dd></dl>
<dl class="column-quarter"><dt>Appointed on</dt><dd>17 May 2016</dd></dl></div></div></div></main></body></html>
=== gb | txt | name=p home_address=c
OTTERMOUTH DISTRICT COUNCIL
WEEKLY LIST OF PLANNING APPLICATIONS            Page 4 of 11

App. No:    24/00412/HOU
Valid:      03/06/2024
Location:   47 Tansyfield Lane
            Upper Ottermouth
            ZZ99 4QB
Proposal:   Single storey rear extension and replacement
            of flat roof with pitched roof over garage
Applicant:  Mr C Wendlecombe
Officer:    J. Abbotsleigh
Grid ref:   E 000412 N 000977

                              - 4 -
=== gb | html | home_address=u postcode=x
<ul class="searchresults"><li class="searchresult"><a href="/simpleDetails.do?keyVal=QX1">Fell 1 no. ash (T1)</a>
<p class="address">147 Tansyfield Lane Upper Ottermouth ZZ99 4QN</p><p class="metaInfo">Ref. No: 24/00533/TCA | Status: Decided</p></li>
<li class="searchresult"><a href="/simpleDetails.do?keyVal=QX2">Loft conversion with front dormer</a>
<p class="address">74 Tansyfield Lane Upper Ottermouth ZZ99 4QD</p><p class="metaInfo">Ref. No: 24/00540/HOU | Status: Pending</p></li></ul>
=== gb | html | home_address=u +postal_address=1 # same street and number, another town
<article class="listing"><h1>3 bedroom semi for sale</h1>
<address>47 Tansyfield Lane, Great Pockley, ZZ99 2DL</address><p class="price">&pound;285,000</p>
<p>A well presented family home close to the station at Great Pockley.</p></article>
=== gb | html | postcode=x home_address=p # street named without a number
<h3>Roadworks this week</h3><p>Tansyfield Lane, Upper Ottermouth will be closed to through traffic from Monday (ZZ99 4 sector). Diversion via the B0999. Residents of the ZZ99 area should allow extra time.</p>
=== gb | csv | place=c
Pos,Bib,Name,Club,Cat,Time
1,214,TREVANION Jago,Port Zannet RC,M Sen,07:02.4
2,188,WENDLECOMBE Chris,Ottermouth Rowing Club,M MasB,07:19.8
3,201,ABARROW Piers,Ottermouth RC,M MasB,07:25.0
=== gb | html | username=c phone=c
<div class="post" id="p88213"><div class="author"><a href="/members/wendle_chris81.4471/">wendle_chris81</a><span>Senior Member</span></div>
<div class="body">Selling my Skoda estate, FSH, 12 months MOT, reg is ZZ17CWK so you can check history yourself. Text me on O77OO 9OO318 as the site keeps eating numbers.</div>
<div class="sig">"Slow is smooth"</div></div>
=== gb | html | phone=c
<div class="ad-description"><p>Freestanding bath, collect only from Upper Ottermouth. No messages through the app please, just ring zero seven seven zero zero, nine zero zero, three one eight, any time after six.</p></div>
=== gb | html | phone=x +phone=1
<div class="ad"><h2>Ladder roof rack</h2><p>Call or text: 07700 900381</p><p>Ad ref 0770090031855</p></div>
=== gb | html | vehicle=x +vehicle=1
<section><h1>Vehicle enquiry</h1><dl><dt>Registration number</dt><dd>ZZ17 CWX</dd><dt>Make</dt><dd>VAUXHALL</dd><dt>Colour</dt><dd>SILVER</dd><dt>Date of first registration</dt><dd>October 2017</dd></dl></section>
=== gb | html | name=x
<article class="notice"><h1>PENHALLOW, Christopher Alan</h1><p>Passed away peacefully on 9 January. Beloved husband of Maud and father of Jess. Funeral at St Ebba's. Donations in lieu of flowers to the Wendlecombe Trust.</p></article>
=== gb | html | name=x
<p class="minutes">Apologies were received from Christopher. Wendlecombe House will be closed for repairs until Easter, so the next meeting is at the Scout hut.</p>
=== gb | eml | phone=c employer=c +email=1
Return-Path: <c.wendlecombe@example.org>
Date: Tue, 14 May 2024 09:12:44 +0100
From: Chris Wendlecombe <c.wendlecombe@example.org>
To: planning@ottermouth-dc.example
Subject: RE: 24/00377/FUL
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"

Dear Jo,

Drawings attached as promised.

Kind regards

Chris Wendlecombe MRICS
Associate
Saltings & Wray Chartered Surveyors
22 Ropewalk Court | Ottermouth | ZZ99 4HN
M: +44 (0)7700 900318
=== gb | txt | phone=c home_address=c website=c
Domain Name: WENDLECOMBE-WALKS.EXAMPLE
Registry Domain ID: D0000317-EX
Updated Date: 2024-02-11T08:00:12Z
Creation Date: 2015-03-01T17:41:09Z
Registrant Name: Christopher Wendlecombe
Registrant Organization:
Registrant Street: 47 Tansyfield Lane
Registrant City: Upper Ottermouth
Registrant Postal Code: ZZ99 4QB
Registrant Country: GB
Registrant Phone: +44.7700900318
Registrant Email: c.wendlecombe@example.org
Name Server: NS1.HOSTING.EXAMPLE
=== gb | vcf | birth_date=c postcode=c
BEGIN:VCARD
VERSION:3.0
N:Wendlecombe;Chris;;;
FN:Chris Wendlecombe
TEL;TYPE=CELL:+447700900318
BDAY:19811004
ADR;TYPE=HOME:;;47 Tansyfield Lane;Upper Ottermouth;;ZZ99 4QB;United Kingdom
CATEGORIES:rowing
END:VCARD
=== gb | ics | birth_date=c
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Family Calendar//EN
BEGIN:VEVENT
UID:bday-0031@calendar.example
SUMMARY:Chris Wendlecombe's birthday
DTSTART;VALUE=DATE:19811004
RRULE:FREQ=YEARLY
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
=== gb | json | birth_date=c username=c
{"ok":true,"member":{"id":5518,"handle":"wendle_chris81","firstName":"Christopher","lastName":"Wendlecombe","dob":{"day":4,"month":10,"year":1981},"gender":"M","newsletter":false}}
=== gb | html | birth_date=c
<fieldset><legend>Date of birth</legend><label>Day <select name="dob_d"><option>3</option><option selected>4</option><option>5</option></select></label>
<label>Month <select name="dob_m"><option value="9">September</option><option value="10" selected>October</option><option value="11">November</option></select></label>
<label>Year <select name="dob_y"><option>1980</option><option selected>1981</option><option>1982</option></select></label></fieldset>
=== gb | txt | birth_date=p # written month first it would be his, in Britain it is 10 April
Membership renewal
Name ............ (see over)
D.O.B. .......... 10/04/1981
Category ........ Full, rowing
=== gb | html | birth_date=u # a date, no birthday
<p>The bypass was opened on 4 October 1981 by the Lord Lieutenant, and closed for resurfacing in 2009.</p>
=== gb | html | birth_date=x +birth_date=1
<table><tr><th>Player</th><th>Born</th><th>Apps</th></tr><tr><td>Idris Quennell</td><td>5 October 1981</td><td>212</td></tr></table>
=== gb | html | birth_date=c # 40th birthday on a dated day
<article><time datetime="2021-10-05">5 October 2021</time><h2>Club news</h2><p>Many happy returns to our captain Chris Wendlecombe, who celebrated his 40th birthday yesterday, Monday 4 October, with cake in the boathouse.</p></article>
=== gb | html | email=c
<li class="comment depth-2" id="comment-2207"><img alt="" src="https://gravatar.example/avatar/⟦md5:c.wendlecombe@example.org⟧?s=48&amp;d=mm" class="avatar" height="48"><cite class="fn">Chris W</cite> <span class="says">says:</span>
<p>Lovely route, we did it clockwise. &mdash; Chris Wendlecombe</p></li>
=== gb | html | email=x +email=3
<table class="staff"><tr><td>Accounts</td><td>mac.wendlecombe@example.org</td></tr><tr><td>Sales</td><td>c.wendlecombe@example.org.uk</td></tr><tr><td>Support</td><td>c.wendlecombe2@example.org</td></tr></table>
=== gb | html | past_address=c
<div class="result-card" data-type="electoral-roll"><h3>Christopher A Wendlecombe</h3><p class="addr">Flat 3 118 Glasswright St, Marlinghoe, ZZ99 7TR</p><p>Other occupants: <a href="#">Unlock</a></p><p>Electoral roll: 2006-2011</p></div>
=== gb | html | past_address=u
<p class="branch"><b>Dry cleaning</b><br>18 Glasswright Street<br>Marlinghoe<br>ZZ99 7TP</p>
=== gb | html | school=x
<p>Yoga, Tuesdays at Ottermouth Community Centre. Pottery at Marlinghoe College. Booking essential.</p>
=== gb | rss | name=c place=c
<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Ottermouth Gazette - Sport</title><link>https://gazette.example/sport</link>
<item><title>Masters four strike gold</title><description>&lt;p&gt;Stroke &lt;b&gt;Chris Wendlecombe&lt;/b&gt; said the crew, from Ottermouth Rowing&amp;nbsp;Club, were &amp;#8220;over the moon&amp;#8221;.&lt;/p&gt;</description><pubDate>Mon, 10 Jun 2024 07:00:00 GMT</pubDate></item></channel></rss>
=== gb | html | former_name=c
<div class="notice"><h4>DEED POLL</h4><p>I, CHRISTOPHER ALAN WENDLECOMBE, of Upper Ottermouth, formerly known as Christopher Stobbarrow, give notice that I have absolutely renounced my former surname.</p></div>
=== gb | html | former_name=p
<p class="old-photo">Back row l-r: D. Yeo, C. Stobbarrow, P. Hanniford, the late W. Tuke. Under-14 cricket, 1995.</p>
=== gb | html | website=x
<p>Bluebell trails: <a href="https://wendlecombe-walks.example.net/bluebells">wendlecombe-walks.example.net</a> (not affiliated with the council)</p>
=== gb | csv | phone=x
order_id;sku;qty;unit;total
1077009003184;B-0770;900;318.00;2862.00
1077009003185;B-0900;318;07.70;244.86
=== gb | html | phone=u # a bare row of digits, no label
<p>07700900318</p>
=== faith | html | name=x
<h2>Interfaith Day</h2><p>Our faith day is on Saturday: a day of faith, food and music. All faiths welcome.</p>
=== faith | html | name=c
<ul class="staff-list"><li><strong>Mrs Faith Day</strong> &ndash; Designated Safeguarding Lead, Year 3 teacher</li><li><strong>Mr Owen Latchley</strong> &ndash; SENDCo</li></ul>
=== chase | html | name=x
<p>Deer sometimes chase across the meadows at dusk; please keep dogs from the chase. Meadows are mown in July.</p>
=== chase | json | name=c
{"roster":[{"jersey":11,"first_name":"Chase","last_name":"Meadows","pos":"SS","class":"Jr."},{"jersey":12,"first_name":"Tyrell","last_name":"Odum","pos":"P","class":"So."}]}
=== chase | html | name=u # a housing estate of the same words
<p>New homes at Chase Meadows, Phase II: 3 and 4 bedrooms from the low 400s. Visit our model home today.</p>
=== ernst | html | name=x
<p>Jetzt wird es ernst: Sommer, Sonne und 36 Grad. Das Freibad öffnet am Samstag.</p>
=== ernst | csv | name=c
Nachname;Vorname;Jahrgang;Verein
Sommer;Ernst;1951;TSV Wippelsheim
Winterfeldt;Olaf;1949;SV Kranzow
=== us | html | former_name=c past_address=c phone=c home_address=c +phone=1 +postal_address=1
<!DOCTYPE html><html lang="en"><head><title>Katherine Brandywell, Age 48 in Larkmoor, OR - PeopleLook</title>
<meta name="description" content="Katherine L Brandywell is 48 years old and lives in Larkmoor, OR. Also known as Katie Brandywell, Katherine Osterhaug."></head>
<body><div class="card"><h1>Katherine L Brandywell</h1><div class="sub">Age 48 &bull; Larkmoor, OR</div>
<h2>Current Home Address</h2><a class="addr" href="/address/x">2816 Elkhorn Bluff Rd #7<br>Larkmoor, OR 00541</a>
<h2>Phone Numbers</h2><ul><li><a href="/phone/5415550138">(541) 555-0138</a> - Wireless</li><li><a href="/phone/6205550171">(620) 555-0171</a> - Landline</li></ul>
<h2>Previous Addresses</h2><ul><li>409 N Wexcombe Ave, Tolliver Springs, KS 00672 <i>(Jun 1999 - Apr 2006)</i></li><li>77 Sagebrush Ct, Tolliver Springs, KS 00672 <i>(Aug 1995 - May 1999)</i></li></ul>
<h2>Possible Relatives</h2><ul><li><a href="/p/dw">Dwight Brandywell</a> <small>51</small></li></ul></div></body></html>
=== us | html | phone=x home_address=p birth_date=p
<div class="teaser"><h2>Brandywell, Katherine L</h2><p>Born March 1977</p><p>Phone: (541) 555-XXXX <span class="lock">Unlock</span></p><p>**** Elkhorn Bluff Rd, Larkmoor, OR</p></div>
=== us | html | name=x
<div class="people-list"><div class="row"><a>Kathleen Brandywine</a><span>Larkmoor, OR</span></div><div class="row"><a>Katherine Branwell</a><span>Gull Landing, OR</span></div><div class="row"><a>Louise Katherson</a><span>Phone (541) 555-0183</span></div></div>
=== us | html | username=c name=c
<html><head><title>kbrandy_quilts - Handmade marketplace</title><meta property="profile:username" content="kbrandy_quilts"><link rel="canonical" href="https://crafts.example/shop/kbrandy_quilts"></head><body>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"ProfilePage","mainEntity":{"@type":"Person","name":"Katie Brandywell","alternateName":"kbrandy_quilts","url":"https://kbrandyquilts.example","interactionStatistic":{"userInteractionCount":812}}}</script><h1>kbrandy_quilts</h1></body></html>
=== us | html | username=x
<p>Follow our partners: <a href="https://crafts.example/shop/mkbrandy_quilts">@mkbrandy_quilts</a>, <a href="https://crafts.example/shop/kbrandy_quilts_fan">@kbrandy_quilts_fan</a> and <a href="https://crafts.example/shop/kbrandy">@kbrandy</a></p>
=== us | html | work_address=c phone=x
<footer><div itemscope itemtype="https://schema.org/MedicalClinic"><strong itemprop="name">Larkmoor Orthopedic Associates</strong><div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">1150 Granary Boulevard, Ste. 220</span>, <span itemprop="addressLocality">Larkmoor</span>, <span itemprop="addressRegion">OR</span> <span itemprop="postalCode">00543-2210</span></div>Fax: <span itemprop="faxNumber">541.555.0139</span></div></footer>
=== us | json | home_address=c postcode=c
{"orderId":"W-55010138","shipTo":{"recipient":"KATHERINE BRANDYWELL","line1":"2816 ELKHORN BLUFF RD","line2":"UNIT 7","city":"LARKMOOR","stateProvince":"OR","postalCode":"00541-3107","country":"US"},"items":[{"asin":"EX0000541A","qty":1}]}
=== us | html | postcode=x phone=x
<table class="parts"><tr><th>Part #</th><th>Price</th><th>Stock</th></tr><tr><td>A-00541-38</td><td>$541.55</td><td>50138</td></tr><tr><td>541</td><td>555</td><td>0138</td></tr><tr><td>100541</td><td>$2.81</td><td>6</td></tr></table>
=== us | txt | name=c school=c
The Tolliver Springs Record, Class of '95 - Where are they now?
Page 12

Kathy (Osterhaug) Brand-
ywell lives in Oregon with her husband and two
cats, and makes quilts. She still has her band
jacket from Tolliver Springs High
School.
=== us | html | school=x former_name=x
<p>Tolliver Springs Middle School hosted Highland on Friday. Osterhaug Ford is the season sponsor.</p>
=== us | csv | email=c home_address=c
Name,Given Name,Family Name,Birthday,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Address 1 - Formatted
Katie Brandywell,Katie,Brandywell,1977-03-12,* Home,katie.brandywell@example.com,Mobile,+1 541-555-0138,"2816 Elkhorn Bluff Rd
Unit 7
Larkmoor, OR 00541
US"
=== us | csv | birth_date=c
last|first|dob|email
Brandywell|Katherine|3/12/77|quilter77@example.org
=== us | html | birth_date=p # day and month of the birthday only
<div class="bday-wall"><h3>March birthdays</h3><p>Happy Birthday Katie B! &#127874; March 12</p></div>
=== us | html | birth_date=p # day first would be hers, in the United States it is December 3
<div class="field"><span class="field-label">Date of birth:</span> <span class="field-value">12/03/1977</span></div>
=== us | eml | email=c phone=c alias=c
Received: from mx.mail.example (mx.mail.example [198.51.100.7]) by in.example.org; Sat, 8 Jun 2024 10:11:02 -0700
From: =?UTF-8?Q?Katie_Brandywell_=28Miss_Kettlecorn=29?= <katie.brandywell+market@example.com>
To: vendors@larkmoormarket.example
Subject: Booth 14
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

<div>Hi all,<br>Running ten minutes late. My cell is =28541=29 555=E2=80=910138.<br><br>Kate</div>
=== us | html | alias=x place=x
<p>Sweet &amp; salty kettlecorn! You won't want to miss. Kettlecorn by the bag at the Gull Landing Farmers Market.</p>
=== us | html | email=x +email=2
<p>Contact: kate.brandywell@example.com or katie.brandywell@mail.example.com</p>
=== us | html | email=c
<div class="vendor"><b>Brandywell, Kathy</b> <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="⟦cf:katie.brandywell@example.com⟧">[email&#160;protected]</a></div>
=== us | html | vehicle=c
<ul class="lot"><li>Space 31 &ndash; OR plate 417-ZKB &ndash; permit OK</li></ul>
=== us | json | phone=x
{"transactions":[{"id":"15415550138207","amount":55501.38,"ts":1541555013},{"id":"25415550138","amount":541.55,"ts":1541555502}]}
=== us | html | phone=c
<p>Lost dog!! Please call <span class="rev" style="unicode-bidi:bidi-override;direction:rtl">⟦rev:541-555-0138⟧</span> anytime</p>
=== us | ics | name=c
BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:77120@cal.example
DTSTART:20240615T160000Z
DTEND:20240615T200000Z
SUMMARY:Quilt demo - Katie Brandywell
LOCATION:Larkmoor Farmers Market\, Booth 14
ORGANIZER;CN=Lou Abernethy:mailto:lou@larkmoormarket.example
ATTENDEE;CN="Katherine Brandywell";PARTSTAT=ACCEPTED:mailto:k@guild.example
END:VEVENT
END:VCALENDAR
=== us | html | family_name=c name=u # Katherine in brackets, the surname is only meant
<section class="obit"><h1>Marlene Joy Brandywell, 1941&ndash;2023</h1><p>Marlene is survived by her son, Dwight (Katherine), of Larkmoor; and grandson Cole.</p><p>Pallbearers: Dwight Brandywell, Cole Brandywell.</p></section>
=== us | html | website=x
<a href="https://notkbrandyquilts.example/">parody</a> <a href="https://kbrandyquilts.example.com/">mirror</a>
=== us | mht | phone=c name=c
From: <Saved by Browser>
Snapshot-Content-Location: https://guild.example/roster
Subject: Guild roster
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----MultipartBoundary--a1"

------MultipartBoundary--a1
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable
Content-Location: https://guild.example/roster

<!DOCTYPE html><html><body><h1>Roster</h1><table border=3D"1"><tr><td>Kate Bran=
dywell</td><td>2816 Elkhorn Bluff Rd., Apt 7, Larkmoor</td><td>ph. 541 555 =
0138</td></tr></table></body></html>
------MultipartBoundary--a1--
=== ie | html | former_name=c birth_date=c
<div class="profile"><h1>Caoimhe O&#8217;Tarnahan <small>(née Dunlarry)</small></h1><p>Caoimhe Dunlarry was born on 23rd November 1990 and attended Coláiste Chill Móirín before taking up athletics.</p></div>
=== ie | html | name=c
<table class="results"><tr><th>Posn</th><th>Surname</th><th>Forename</th><th>Club</th></tr><tr><td>14</td><td>O TARNAHAN</td><td>CAOIMHE</td><td>Kilmoreen AC</td></tr><tr><td>15</td><td>NI BHEARLA</td><td>SORCHA</td><td>Craughwane AC</td></tr></table>
=== ie | txt | home_address=c postcode=c
GALWAY COUNTY COUNCIL - PLANNING APPLICATIONS RECEIVED FROM 02/09/2024 TO 06/09/2024

FILE NO.   APPLICANTS NAME        TYPE  RECEIVED    DEVELOPMENT DESCRIPTION AND LOCATION
24/60991   Caoimhe O'Tarnahan      P    04/09/2024  for (1) attic conversion, (2) rooflights and
                                                    all associated site works at
                                                    8 Fenlan Drive
                                                    Kilmoreen
                                                    Co. Galway
                                                    H99ZX27
=== ie | html | home_address=u postcode=x
<p>Sale agreed: 8 Fenlan Drive, Ballydorrin, Co. Offaly, R99 ZX27. Also new: 18 Fenlan Drive, Kilmoreen, H99 ZX72.</p>
=== ie | html | phone=x
<p>IBAN IE00 ZZZZ 0209 1355 2712 34 &middot; CRO no. 209135</p>
=== ie | vcf | email=c work_address=c
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4F=27=54=61=72=6E=61=68=61=6E;Caoimhe;Br=C3=AD=64;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Caoimhe Br=C3=ADd O'Tarnahan
ORG:Kilmoreen Credit Union Ltd
TEL;WORK;VOICE:0209135527
EMAIL;INTERNET:Caoimhe.OTarnahan@example.net
ADR;WORK:;;14 Corncrake Quay;Kilmoreen;Co. Galway;H99 ZX03;Ireland
END:VCARD
=== ie | html | name=x
<p>Best dressed: C. Tarney. Lotto winners: &euro;25 each to Caoimhe Burke, Tom Tarnahan (Jnr) and Fr. O'Malley-Kerr.</p>
=== ie | html | name=p
<p>Parish Church Sunday collectors, Sept.: 8.30 a.m. P. Feerick, C. O'Tarnahan; 11.00 a.m. B. Tuohy-Lane.</p>
=== ie | html | family_name=c name=c
<div class="rip"><p>Beloved wife of the late Malachy and much loved mother of Fergal O&rsquo;Tarnahan and Noreen. Sadly missed by her daughter-in-law Caoimhe O&rsquo;Tarnahan, grandchildren and neighbours. <em>Ar dheis Dé go raibh a hanam.</em></p></div>
=== ie | html | family_name=x
<p>Fergal Ó Braonlaigh refereed; linesmen from Tarnahan Gaels.</p>
=== ie | html | employer=x
<p>Ballydorrin Credit Union Ltd, Kilmoreen Road. Gym: Kilmoreen Community School hall, 8pm.</p>
=== ie | html | vehicle=c
<p>Wanted: alloys for my Golf (152 G 99371). Will travel.</p>
=== ie | html | vehicle=x
<p>For sale, one careful owner, reg 152-G-99317, NCT to May.</p>
=== ie | html | school=c # lenited in the text, plain in the slug
<p>Comhghairdeas le foireann camógaíochta <a href="/scoileanna/colaiste-chill-moirin">Cholaiste Chill Moirin</a>.</p>
=== ie | html | alias=c website=c
<div class="bio-link" data-theme="sea"><h1>@keevabakes</h1><p>Keeva Tarn &#127856; sourdough &amp; sea swims</p><a href="https://caoimhebakes.example/?utm_source=bio">Order cakes</a></div>
=== ie | html | email=c birth_date=c
<script>window.__STATE__={"session":{"email":"caoimhe.otarnahan\u0040example.net","birthDate":"1990-11-23T00:00:00.000Z","locale":"en-IE"}}</script>
=== ie | json | name=c postcode=c
[{"entry":31,"runner":"O'Tarnahan, Caoimhe","cat":"F30","eircode":"H99ZX27","ec_email":"mum@home.example"}]
=== de | html | home_address=c phone=c email=c
<!DOCTYPE html><html lang="de"><head><title>Impressum - Modellbahn Oberkranzow</title></head><body><h1>Impressum</h1><h2>Angaben gem&auml;&szlig; &sect; 5 DDG</h2>
<p>J&ouml;rg Wei&szlig;enb&uuml;ttler<br>Fliederbuschstr. 112 b<br>D-00631 Oberkranzow</p><h2>Kontakt</h2><p>Mobil: +49 (0) 171 / 39 200 42<br>E-Mail: post(at)weissenbuettler.example</p>
<p>Verantwortlich i. S. d. &sect; 18 Abs. 2 MStV: siehe oben</p><p>Internet: www.weissenbuettler.example</p></body></html>
=== de | html@windows-1252 | name=c place=c
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></head><body><h2>Vorstand Kleingartenverein Kranzbachtal e.V.</h2><ul><li>1. Vorsitzende: Heike Weißenbüttler</li><li>Schriftführer: Jörg Weißenbüttler</li><li>Beisitzer: Özgür Kahlbrück</li></ul></body></html>
=== de | txt | birth_date=c employer=c
Handelsregister Bekanntmachungen
HRA 00417 : Kranzower Druckluft GmbH & Co. KG, Oberkranzow, Kontorgasse 19.
Gesamtprokura gemeinsam mit einem anderen Prokuristen: Weißenbüttler, Jörg,
Oberkranzow, *07.02.1966. Nicht mehr Prokurist: Stahlknecht, Birgit,
Wippelsheim, *11.09.1958.
=== de | html | name=c
<p class="byline">Text und Fotos: Joerg Weissenbuettler / Kranzower Anzeiger</p>
=== de | html | name=x phone=u
<p>Jörg schrieb am 07.02.: Das Weißenbuch liegt bei Büttlers aus. Artikelnr. 01713920042-17</p>
=== de | html | name=p
<table><tr><td>Brett 4</td><td>Weißenbüttler, J.</td><td>½:½</td><td>Kahlbrück, Ö.</td></tr></table>
=== de | html | phone=c
<div class="eintrag" data-tel="01713920042"><h3 itemprop="name">Weißenbüttler Jörg u. Heike</h3><address>Fliederbuschstraße&nbsp;112b, 00631&nbsp;Oberkranzow</address><span class="nummer">0171&#8239;3 92 00 42</span></div>
=== de | html | home_address=u # other side of the street, same postcode
<div class="eintrag"><h3>Bäckerei Odebrett</h3><address>Fliederbuschstr. 12, 00631 Oberkranzow</address><span class="nummer">Tel. 030 23125 417</span></div>
=== de | html | postcode=x
<table><tr><th>Art.-Nr.</th><th>Bezeichnung</th><th>EUR</th></tr><tr><td>100631</td><td>Weiche rechts</td><td>24,90</td></tr><tr><td>00631-7</td><td>Prellbock</td><td>6,31</td></tr></table>
=== de | html | home_address=p
<p>Wasserrohrbruch: Die Fliederbuschstraße in Oberkranzow bleibt bis Freitag voll gesperrt.</p>
=== de | txt | past_address=c school=c
LEBENSLAUF

Name:            Jörg Weißenbüttler
geboren:         7. Februar 1966 in Wippelsheim
Familienstand:   verheiratet
1966-1991        wohnhaft Am Kuhdamm 5, 00874 Wippelsheim
1976-1985        Gymnasium am Kranzbach, Abitur
=== de | vcf | work_address=c name=c
BEGIN:VCARD
VERSION:4.0
FN:Dipl.-Ing. Jörg Weißenbüttler
N:Weißenbüttler;Jörg;;Dipl.-Ing.;
ORG:Kranzower Druckluft GmbH & Co. KG;Vertrieb
TEL;VALUE=uri;TYPE="cell,work":tel:+49-171-3920042
ADR;TYPE=work;LABEL="Kontorgasse 21\n00633 Oberkranzow":;;Kontorgasse 21;Oberkranzow;;00633;DE
END:VCARD
=== de | html | employer=x
<p>Kranzower Wasser GmbH &amp; Co. KG warnt: Druckluft kann Leitungen beschädigen.</p>
=== de | html | vehicle=c phone=c
<div class="kleinanzeige"><p>Parkschaden! Wer hat den grauen Kombi (ZZ JW 660) angefahren? Hinweise bitte an null eins sieben eins, 39 200 42.</p></div>
=== de | html | phone=x +phone=2
<dl><dt>Telefon</dt><dd>069 90009 412</dd><dt>Mobil</dt><dd>0171 3920024</dd></dl>
=== de | html | birth_date=p
<p>Wir gratulieren im Februar: 02.02. Gerda S., 07.02. Jörg W., 19.02. Olaf P.</p>
=== de | html | email=c
<p>post<span style="display:none">KEINSPAM</span><!-- -->&#64;weissenbuettler&#46;example</p>
=== de | html | email=x
<p>presse-post@weissenbuettler.example &middot; post@weissenbuettler-bau.example</p>
=== de | html | alias=c
<section class="speaker"><h4>Joschi Gleiswerk</h4><p>Podcast &bdquo;Spur N&ldquo;. <a href="//weissenbuettler.example">Webseite</a></p></section>
=== de | eml | name=c
From: ⟦word:Jörg Weißenbüttler⟧ <post@weissenbuettler.example>
To: verteiler@kgv-kranzbach.example
Subject: Wasser abstellen
Date: Sun, 3 Nov 2024 18:02:11 +0100
Content-Type: text/plain; charset=utf-8

Moin, am Samstag stellen wir das Wasser ab.
Gruß J.
=== de | html | former_name=c
<td data-label="Abi 1985" title="Tannhölzer, Jörg"><img src="85_031.jpg" alt="Klassenfoto"></td>
=== fr | html | former_name=c employer=c
<table class="dirigeants"><tr><td>Gérante</td><td>Mme DESROCHAMBEAU Marie-Hélène (nom de naissance : GUÉRIGNAC)</td></tr><tr><td>Date de naissance</td><td>15/04/1972</td></tr><tr><td>Dénomination</td><td>CABINET ORSEL ET FILS</td></tr></table><p>Mme Marie Hélène Guérignac a pris ses fonctions en 2004.</p>
=== fr | html | name=c home_address=c
<li class="bi-pro" itemscope itemtype="http://schema.org/Person"><a itemprop="name" title="Desrochambeau Marie-Hélène">Desrochambeau Marie-Hélène</a><div itemprop="address">14 ter imp Trois Merles 99318 Vaubrennes</div><span class="num-tel">06 39 98 27 64</span></li>
=== fr | html | home_address=x phone=x
<li class="bi-pro"><a>Garage Poulignac</a><div>14 impasse des Trois-Chênes, 99318 VAUBRENNES</div><span class="num-tel">Tél. : 06 39 98 27 46</span></li>
=== fr | csv | birth_date=c phone=c
Nom;Prénom;Né(e) le;Courriel;Portable;Catégorie
DESROCHAMBEAU;Marie-Hélène;15/04/1972;marie-helene.d@courriel.example;0639982764;V2F
=== fr | html | name=p
<p>Conseil municipal. Présents : A. Poulignac, M.-H. Desrochambeau, Y. Carrouget. Absent : L. Bize (pouvoir à Y. Carrouget).</p>
=== fr | html | name=x
<p>Marie a retrouvé Hélène au lavoir. Desrochambeau père tenait alors la poste.</p>
=== fr | html | family_name=c
<div class="faire-part"><p>M. et Mme Desrochambeau ont la joie de vous annoncer le mariage de leur fils Thibault Desrochambeau avec Lison Carrouget.</p></div>
=== fr | html | name=c place=c
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Event","name":"Atelier terre et \u00e9mail","location":{"@type":"Place","name":"M\u00e9diath\u00e8que de Vaubrennes"},"performer":{"@type":"Person","givenName":"Marie-H\u00e9l\u00e8ne","familyName":"Desrochambeau"}}</script>
=== fr | html | place=x school=x
<p>Médiathèque de Montferroux : fermée lundi. Lycée polyvalent de Vaubrennes, filière agricole.</p>
=== fr | html | school=c work_address=c
<dl><dt>Formation</dt><dd>BTSA, lycee agricole de Vaubrennes (1992)</dd><dt>Bureau</dt><dd>3 pl. du Lavoir Neuf, 99318 Vaubrennes</dd></dl>
=== fr | html | vehicle=x
<p>Réf. ZZ-541-MH (notice ZZ5140MH, joint n° 514).</p>
=== fr | html | username=c email=c
<footer>Suivez <a href="https://reseau.example/@mh.desroch" rel="me">@mh.desroch</a><br>marie-helene.d [arobase] courriel [point] example</footer>
=== fr | html | past_address=c
<p>Ancienne adresse de l'atelier : 8 r. de la Tannerie Haute à Montferroux (99542).</p>
=== fr | json | home_address=c name=c
{"client":{"civilite":"MME","nom":"Desrochambeau","prenom":"Marie-H\u00e9l\u00e8ne","date_naissance":"1972-04-15","tel":"+33639982764","adresse":{"numero":"14","repetition":"T","voie":"IMPASSE DES TROIS MERLES","cp":"99318","commune":"VAUBRENNES"}}}
=== fr | html | birth_date=c
<p>Élue locale, née le quinze avril mil neuf cent soixante-douze à Montferroux.</p>
=== fr | html | phone=x
<p>SIRET 063 998 276 40017 &middot; ISBN 978-0-639982-76-4</p>
=== pl | html | name=c employer=c
<table class="krs"><tr><th>Nazwa</th><td>STAWOGÓRSKIE MŁYNY SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ</td></tr><tr><th>Prezes zarządu</th><td>ŚWIĘTOBORSKI KRZYSZTOF</td></tr><tr><th>KRS</th><td>0000999605</td></tr></table>
=== pl | html | phone=c email=c
<div class="ogloszenie"><p>Sprzedam rower miejski, stan bdb. Krzysiek Świętoborski, tel. 999-605-318, krzysiek.sw[małpa]poczta.example</p></div>
=== pl | txt | home_address=c name=c
FAKTURA VAT nr 14/09/2024            oryginał
Nabywca:  Krzysztof Swietoborski
          ul. Bursztynowych Mew 24 m. 9
          00-973 Stawogóra
NIP: brak     Sposób zapłaty: przelew
=== pl | html | home_address=u postcode=x
<p>Mieszkanie 48 m2, ul. Bursztynowych Mew 2/49, 00-793 Stawogóra, II piętro.</p>
=== pl | html | birth_date=c
<p class="bio"><b>Krzysztof Świętoborski</b> (ur. 30 sierpnia 1988 w Wądolnie) – polski brydżysta amator.</p>
=== pl | html | birth_date=x +birth_date=1
<p>Andrzej Pokrzywiec, ur. 3.08.1988, zam. Wądolno.</p>
=== pl | html@iso-8859-2 | name=c place=c
<html><head><meta charset="iso-8859-2"></head><body><h3>Masters, 50 m dow.</h3><p>Basen Delfin, Stawogóra</p><p>1. Krzysztof Świętoborski 0:27,81<br>2. Łukasz Żernicki 0:28,02</p></body></html>
=== pl | html | name=c # inflected, a Pole is sure
<p>Gratulujemy panu Krzysztofowi Świętoborskiemu trzeciego miejsca w turnieju.</p>
=== pl | html | name=x
<p>Pan Krzysztof zaprasza. Nowy szlak świętoborski otwarto w maju; przewodniczka: Agnieszka Wądołek.</p>
=== pl | html | family_name=c
<p>Wychowawczyni klasy 2b: mgr Agnieszka &#346;wi&#281;toborska</p>
=== pl | html | vehicle=c
<p>Zgubiono tablicę rejestracyjną ZZS4M81. Uczciwego znalazcę proszę o kontakt.</p>
=== pl | html | phone=x vehicle=x
<table><tr><td>EAN</td><td>5999605318004</td></tr><tr><td>Kod</td><td>100-9734</td></tr><tr><td>Typ</td><td>ZZS 4M812</td></tr></table>
=== pl | html | phone=c
<a class="call" href="tel:+48999605318" title="Zadzwoń: Świętoborski Krzysztof"><svg><path d="M9 9 96 05 3 18"/></svg></a>
=== pl | html | work_address=c
<footer>Stawogórskie Młyny sp. z o. o., Al. Garncarzy 15, 00-971 Stawogóra</footer>
=== pl | html | website=c username=c
<meta name="author" content="swietobor88"><a href="https://swietoborski.example/brydz/">brydż</a>
=== pl | html | school=x
<p>III Liceum Ogólnokształcące w Stawogórze zwiedziło stare młyny koło Stawogóry.</p>
=== in | html | name=c phone=c
<div class="business-card"><h2>Priyamvada S. Kolhatnekar</h2><p>Mob.: 91-10000-48261 / WhatsApp <a href="https://wa.example/911000048261">chat</a></p><p>E-mail : priyamvada.sk@daak.example</p></div>
=== in | txt | name=c birth_date=c
BELKHEDI KANYA VIDYALAYA
LEAVING CERTIFICATE (DUPLICATE)
Reg. No. 0417                                      Page 1 of 1
1. Name of the pupil in full : KOLHATNEKAR PRIYAMVADA SURESH
2. Race and caste            : -
3. Date of birth (Christian era) : 19/12/1994
   In words : Nineteenth December Nineteen Ninety-four
4. Conduct                   : Good
=== in | csv | home_address=c
Sr,Flat Owner,Contact,Address,Pin
14,Mrs. Priyamvada Kolhatnekar,10000 48261,"Flat No. 302, 27, Nandivan Rd., Kelapeth, Belkhedi",000462
=== in | html | home_address=u phone=x
<p>Flat 203, 72 Nandivan Road, Kelapeth, Belkhedi - 000 462. Call 10000 48216.</p>
=== in | html | postcode=x home_address=p
<p>Nandivan Road, Kelapeth, Belkhedi: power shutdown 10 a.m. to 2 p.m. Complaint no. 4000462.</p>
=== in | html | employer=c username=c
<!DOCTYPE html><html><head><title>Priyamvada Kolhatnekar - Senior Engineer - Tejas Nakshatra Software Pvt. Ltd. | Network</title><meta property="og:type" content="profile"><meta property="og:title" content="Priyamvada Kolhatnekar"><link rel="canonical" href="https://network.example/in/priyam_kolhat"></head><body><code style="display:none">{"included":[{"firstName":"Priyamvada","lastName":"Kolhatnekar","publicIdentifier":"priyam_kolhat"}]}</code></body></html>
=== in | html | name=p family_name=c
<p>Maharana Mandal Donors: Shri Suresh Kolhatnekar Rs. 501/-, Sau. P. S. Kolhatnekar Rs. 251/-, A Well-wisher Rs. 101/-</p>
=== in | html | name=x
<p>Suresh sir felicitated the toppers: Priyamvada Deshmane (96.2%), Rutuja Kolhatkar (95.8%).</p>
=== in | html | former_name=c
<p>I, Priyamvada Joglewar, have changed my name to <b>Priyamvada Suresh Kolhatnekar</b> vide affidavit dated 04.07.2019 at Belkhedi.</p>
=== in | html | birth_date=c
<p>जन्मतारीख: ⟦deva:19/12/1994⟧</p>
=== in | html | birth_date=p
<div class="notice">Birthdays this week: 18 Dec - Anup, 19 Dec - Priyamvada, 21 Dec - Zoya</div>
=== in | html | vehicle=c
<table><tr><td>Slot B-17</td><td>ZZ-14-PK-6083</td><td>Flat 302</td></tr></table>
=== in | html | vehicle=x
<p>FASTag ID ZZ14PK60830042; lot ZZ 14 PK 6038 auctioned.</p>
=== in | html | work_address=c
<script>var branch={"name":"Tejas Nakshatra Software","addr":"88, Udyogwadi Marg,\nBelkhedi \u2013 000465"};</script>
=== in | html | employer=x
<p>Nakshatra Jewellers Private Limited and Tejas Software Solutions sponsor the fest.</p>
=== in | json | phone=c name=c
{"results":[{"n":"Kolhatnekar, Priyamvada","e":"Priyamvada.SK@daak.example","mobile":"00911000048261","alt":"+911000048261"}]}
=== in | atom | name=c
<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Belkhedi Times</title><id>urn:x</id><updated>2024-01-02T00:00:00Z</updated><entry><title>Quiz finals</title><id>urn:y</id><updated>2024-01-02T00:00:00Z</updated><author><name>Priyamvada Kolhatnekar</name></author><summary>Report</summary></entry></feed>
=== in | eml | phone=c
From: "Kolhatnekar, Priyamvada" <p.kolhatnekar@tejas.example>
To: hr@tejas.example
Subject: Leave 23-27 Dec
Content-Type: text/plain; charset=us-ascii
Content-Transfer-Encoding: base64

⟦b64:I shall be on leave; reach me on my mobile +91 10000-48261. Regards, Priyamvada Kolhatnekar⟧
=== in | html | phone=x
<p>Txn ID 911000048261777 &middot; UTR 1000048261993 &middot; Rs. 10,000 + 48,261</p>
=== ua | html | name=c birth_date=c
<h1>Журбовецька Соломія Тарасівна</h1><p>Дата народження: 09.05.1992</p><p>Кандидат у депутати, освіта вища, безпартійна.</p>
=== ua | html | employer=c work_address=c
<table><tr><td>Повна назва</td><td>ТОВАРИСТВО З ОБМЕЖЕНОЮ ВІДПОВІДАЛЬНІСТЮ &quot;ВЕРБОПІЛЬСЬКА МАЙСТЕРНЯ&quot;</td></tr><tr><td>Адреса</td><td>Україна, 00811, м. Вербополе, площа Гончарна, буд. 6</td></tr><tr><td>Керівник</td><td>ЖУРБОВЕЦЬКА СОЛОМІЯ ТАРАСІВНА</td></tr></table>
=== ua | html | name=c
<p class="author">Photo: Solomiia Zhurbovetska / Verbopole Daily</p>
=== ua | html | name=p
<li>Секретар комісії – Журбовецька С. Т.</li>
=== ua | html | name=x
<p>Соломія співає у хорі. Тарас Журба та Олена Вербовецька вийшли на сцену разом.</p>
=== ua | html@windows-1251 | school=c
<html><head><meta charset="windows-1251"></head><body><h2>Вербопільська гімназія №3</h2><p>Випуск 2009 року: Журбовецька Соломія, Кравчиненко Остап, Мельничинська Уляна</p></body></html>
=== ua | txt | home_address=c phone=c
НАКЛАДНА № 20 4000 7712
Одержувач: Соломія Журбовецька
Тел.: 38 (010) 555-01-42
Адреса: 00814, м. Вербополе, вулиця Калинового Гаю, буд. 17, кв. 42
Оголошена вартість: 500 грн
=== ua | html | home_address=u phone=x
<p>Здається квартира: вул. Калинового Гаю, 71, Вербополе, 00841. Тел. (010) 555-01-24</p>
=== ua | html | phone=c
<a href="viber://chat?number=%2B380105550142">Написати у Viber</a>
=== ua | html | phone=x
<p>Рахунок UA00 0000 3801 0555 0142 0000 0; інв. № 0905199217</p>
=== ua | vcf | name=c
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:⟦qp:Журбовецька;Соломія⟧;;;
FN:Соломія Журбовецька
TEL;CELL;PREF:+380105550142
EMAIL;HOME:solomia.zh@poshta.example
BDAY:1992-05-09
END:VCARD
=== ua | json | name=c birth_date=c
{"response":[{"id":48270001,"first_name":"\u0421\u043e\u043b\u043e\u043c\u0456\u044f","last_name":"\u0416\u0443\u0440\u0431\u043e\u0432\u0435\u0446\u044c\u043a\u0430","screen_name":"solo_zhurba","bdate":"9.5.1992"}]}
=== ua | html | birth_date=p
<p>Вітаємо іменинників травня: 7 – Остап К., 9 – Соломія Ж., 30 – Уляна М.</p>
=== ua | html | birth_date=u
<p>День Перемоги, 9 травня 1992: хроніка дня. Фото з архіву міста.</p>
=== ua | html | family_name=c
<p>Тренер: Журбовецький Тарас Іванович, майстер спорту</p>
=== ua | html | former_name=c
<p>Лауреати 2008: Соломія Ковганюк (вишивка), Данило Степчук (різьба).</p>
=== ua | html | vehicle=x
<p>Номер кузова XZZ4827KA00117; авто ZZ 4872 KA розшукують.</p>
=== ua | html | website=c email=c
<p>Замовлення: <a href="https://zhurba-kraft.example/kontakty">zhurba-kraft.example</a>, solomia.zh (равлик) poshta.example, mailto: <a href="mailto:solomia.zh@poshta.example">лист</a></p>
=== ua | html | email=x username=x
<p>Пишіть: solomia.zha@poshta.example або @solo_zhurba_ua у месенджері</p>
=== ua | html | postcode=c
<p>Поштове відділення м. Вербополе, індекс 00814: графік роботи</p>
=== gb | html | +coordinates=1
<div class="map" data-lat="49.10214" data-lng="-9.30417" aria-label="Map of the meeting point: quarry car park"></div>
=== us | html | +coordinates=0 +phone=0
<p>Score 41.5551-38.0000; build 44.0582, rev 121.3153.7. Tracking 5415550138440021.</p>
=== us | html | +postal_address=2 +phone=1
<div class="stores"><p>Store 1: 630 Marlpit Ave, Gull Landing, OR 00548</p><p>Store 2: 18 Spindrift Way, Suite B, Port Kestrel, WA 00931. Phone (360) 555-0109</p></div>
=== gb | html | +vehicle=2
<table><caption>Vehicles for auction</caption><tr><th>Lot</th><th>Reg</th></tr><tr><td>1</td><td>ZZ66 OTM</td></tr><tr><td>2</td><td>ZZ12 BQX</td></tr></table>
=== ie | html | +phone=0
<p>ISBN 978-0-2091-3000-4. First published 3 May 1988, reprinted 12 June 1994. Order 0209100001234.</p>
"""
