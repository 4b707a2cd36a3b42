"""
What clubs, schools, courts, councils, agents and small firms publish, and what brokers and exports hold.

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
    "roz": _person(
        "GB",
        {
            Kind.NAME: "Rosamund Clare Thistlebeck",
            Kind.FORMER_NAME: "Rosamund Gadderby",
            Kind.ALIAS: "Rosie Quillet",
            Kind.USERNAME: "rozbeck_bakes",
            Kind.EMAIL: "roz.t@thistlebeck.example",
            Kind.PHONE: "01632 960318",
            Kind.HOME_ADDRESS: "14 Pellgate Lane, Ashmarrow, ZZ99 3QD",
            Kind.PAST_ADDRESS: "Flat 5, 88 Tannery Row, Wexcombe, ZZ99 6HT",
            Kind.WORK_ADDRESS: "3 Saddlers Yard, Ashmarrow, ZZ99 3AA",
            Kind.POSTCODE: "ZZ99 3QD",
            Kind.BIRTH_DATE: "1971-11-23",
            Kind.FAMILY_NAME: "Gerald Thistlebeck",
            Kind.EMPLOYER: "Oddie & Marl Solicitors LLP",
            Kind.SCHOOL: "Ashmarrow High School for Girls",
            Kind.VEHICLE: "ZZ17 RTB",
            Kind.PLACE: "Ashmarrow Bowls Club",
            Kind.WEBSITE: "https://rozbakes.example",
        },
    ),
    "hamish": _person(
        "GB",
        {
            Kind.NAME: "Hamish Iain MacGlendrie",
            Kind.ALIAS: "Hame Driftwood",
            Kind.USERNAME: "hmacg_fiddle",
            Kind.EMAIL: "hamish.macglendrie@example.org",
            Kind.PHONE: "0131 496 0572",
            Kind.HOME_ADDRESS: "Flat 2F1, 27 Drumsallie Terrace, Inverlochty, ZZ99 5GN",
            Kind.PAST_ADDRESS: "9 Kirk Wynd, Portskail, ZZ99 9AB",
            Kind.WORK_ADDRESS: "41 Harbour Brae, Inverlochty, ZZ99 5XA",
            Kind.POSTCODE: "ZZ99 5GN",
            Kind.BIRTH_DATE: "1988-03-04",
            Kind.FAMILY_NAME: "Morag MacGlendrie",
            Kind.EMPLOYER: "Inverlochty Boatbuilders Ltd",
            Kind.SCHOOL: "Inverlochty Academy",
            Kind.VEHICLE: "ZZ70 HMG",
            Kind.PLACE: "Inverlochty Harbour Café",
            Kind.WEBSITE: "https://macglendrie-fiddles.example",
        },
    ),
    "kate": _person(
        "US",
        {
            Kind.NAME: "Catherine Louise Brandwether",
            Kind.FORMER_NAME: "Catherine Ostermill",
            Kind.ALIAS: "Kitty Brambles",
            Kind.USERNAME: "katebrand_quilts",
            Kind.EMAIL: "kate.brandwether@example.com",
            Kind.PHONE: "+1 206-555-0143",
            Kind.HOME_ADDRESS: "4418 N Larkspur Hollow Ave Apt 12, Tansy Falls, OR 00452",
            Kind.PAST_ADDRESS: "219 Quillwood Street, East Corrin, ME 00318",
            Kind.WORK_ADDRESS: "1600 Cannery Boulevard, Suite 220, Tansy Falls, OR 00455",
            Kind.POSTCODE: "00452",
            Kind.BIRTH_DATE: "1979-08-17",
            Kind.FAMILY_NAME: "Douglas Brandwether",
            Kind.EMPLOYER: "Harrowfell Timber Products, Inc.",
            Kind.SCHOOL: "Tansy Falls Community College",
            Kind.VEHICLE: "ZQK 4471",
            Kind.PLACE: "Tansy Creek Pool",
            Kind.WEBSITE: "https://kates-quilts.example",
        },
    ),
    "sinead": _person(
        "IE",
        {
            Kind.NAME: "Sinéad O'Corravan",
            Kind.FORMER_NAME: "Sinéad Brackloon",
            Kind.USERNAME: "sinead_oc",
            Kind.EMAIL: "sinead.ocorravan@example.net",
            Kind.PHONE: "020 913 6627",
            Kind.HOME_ADDRESS: "7 Derrymoyle Avenue, Kilcarragh, Co. Clare, V95 ZZ31",
            Kind.PAST_ADDRESS: "Apt 14, 52 Rosbrack Quay, Dunshannon, Co. Limerick",
            Kind.WORK_ADDRESS: "18 Pier Road, Kilcarragh, Co. Clare",
            Kind.POSTCODE: "V95 ZZ31",
            Kind.BIRTH_DATE: "1992-05-09",
            Kind.FAMILY_NAME: "Donncha O'Corravan",
            Kind.EMPLOYER: "Kilcarragh Oyster Company DAC",
            Kind.SCHOOL: "Scoil Mhuire Kilcarragh",
            Kind.VEHICLE: "162-CE-99071",
            Kind.PLACE: "Kilcarragh Camogie Grounds",
        },
    ),
    "juergen": _person(
        "DE",
        {
            Kind.NAME: "Jürgen Fröschlmeier",
            Kind.ALIAS: "Jott Frosch",
            Kind.USERNAME: "jfroeschl66",
            Kind.EMAIL: "jf@froeschlmeier.example",
            Kind.PHONE: "0171 3920047",
            Kind.HOME_ADDRESS: "Steinbrüchlstraße 46, 00831 Oberpfuhling",
            Kind.PAST_ADDRESS: "Lindwurmgasse 9, 00572 Kaltenmoos",
            Kind.WORK_ADDRESS: "Sägewerkstraße 2, 00831 Oberpfuhling",
            Kind.POSTCODE: "00831",
            Kind.BIRTH_DATE: "1966-10-07",
            Kind.FAMILY_NAME: "Hannelore Fröschlmeier",
            Kind.EMPLOYER: "Brettl & Söhne Holzbau GmbH",
            Kind.SCHOOL: "Staatliche Berufsschule Oberpfuhling",
            Kind.VEHICLE: "ZZ-JF 466",
            Kind.PLACE: "Wirtshaus Zum Krähennest",
            Kind.WEBSITE: "https://www.froeschlmeier.example",
        },
    ),
    "wojtek": _person(
        "PL",
        {
            Kind.NAME: "Wojciech Brzęczkowicz",
            Kind.USERNAME: "brzeczyk77",
            Kind.EMAIL: "w.brzeczkowicz@poczta.example",
            Kind.PHONE: "+48 999 314 586",
            Kind.HOME_ADDRESS: "ul. Ostrokrzewowa 7 m. 21, 00-987 Kłębowo",
            Kind.WORK_ADDRESS: "ul. Garncarska 33, 00-987 Kłębowo",
            Kind.POSTCODE: "00-987",
            Kind.BIRTH_DATE: "1985-12-30",
            Kind.FAMILY_NAME: "Halina Brzęczkowicz",
            Kind.EMPLOYER: "Zakład Szkutniczy Wręga Sp. z o.o.",
            Kind.SCHOOL: "Liceum Ogólnokształcące w Kłębowie",
            Kind.VEHICLE: "ZZK 9R21",
            Kind.PLACE: "Przystań Żeglarska Kłębowo",
        },
    ),
    "maelys": _person(
        "FR",
        {
            Kind.NAME: "Maëlys Tardivault",
            Kind.FORMER_NAME: "Maëlys Quercelin",
            Kind.ALIAS: "Maë Coquelicot",
            Kind.USERNAME: "maelys.tdv",
            Kind.EMAIL: "maelys@tardivault.example",
            Kind.PHONE: "06 39 98 52 16",
            Kind.HOME_ADDRESS: "8 ter, rue des Tisserands-Gris, 99412 Vaubrelle",
            Kind.PAST_ADDRESS: "31, avenue du Moulin-Rompu, 99160 Courtessac",
            Kind.WORK_ADDRESS: "2, place de l'Ancienne-Halle, 99412 Vaubrelle",
            Kind.POSTCODE: "99412",
            Kind.BIRTH_DATE: "1990-01-06",
            Kind.FAMILY_NAME: "Étienne Tardivault",
            Kind.EMPLOYER: "Imprimerie Gaudichon et Fils SARL",
            Kind.SCHOOL: "Lycée Honoré-Barrelin",
            Kind.VEHICLE: "ZZ-418-QT",
            Kind.PLACE: "Piscine de Vaubrelle",
            Kind.WEBSITE: "https://tardivault.example/atelier",
        },
    ),
    "priyanka": _person(
        "IN",
        {
            Kind.NAME: "Priyanka Devi Sonthalwar",
            Kind.ALIAS: "Pinky Sonthal",
            Kind.USERNAME: "priya_sonth",
            Kind.EMAIL: "priyanka@sonthalwar.example",
            Kind.PHONE: "+91 10000 46219",
            Kind.HOME_ADDRESS: "Flat 302, 18 Neelkamal Marg, Suryagad 000264",
            Kind.WORK_ADDRESS: "9 Cotton Mill Road, Suryagad 000261",
            Kind.POSTCODE: "000264",
            Kind.BIRTH_DATE: "1997-10-12",
            Kind.FAMILY_NAME: "Ramesh Sonthalwar",
            Kind.EMPLOYER: "Indigo Reef Textiles Private Limited",
            Kind.SCHOOL: "Suryagad Engineering College",
            Kind.VEHICLE: "ZZ 14 PS 8260",
            Kind.PLACE: "Neelkamal Badminton Hall",
        },
    ),
    "oksana": _person(
        "UA",
        {
            Kind.NAME: "Оксана Степанівна Журавлишенко",
            Kind.FORMER_NAME: "Оксана Перепелюшко",
            Kind.USERNAME: "oksana_zhur",
            Kind.EMAIL: "oksana.zh@poshta.example",
            Kind.PHONE: "+380 20 014 52 73",
            Kind.HOME_ADDRESS: "вул. Калинова Гребля, 24, кв. 9, 00418 Новозоряне",
            Kind.POSTCODE: "00418",
            Kind.BIRTH_DATE: "1983-02-19",
            Kind.FAMILY_NAME: "Тарас Журавлишенко",
            Kind.EMPLOYER: "ТОВ «Соняшник-Друк»",
            Kind.SCHOOL: "Новозорянська гімназія",
            Kind.VEHICLE: "ZZ 4802 OK",
            Kind.PLACE: "Новозорянський басейн",
        },
    ),
    "mamen": _person(
        "ES",
        {
            Kind.NAME: "María del Carmen Olivastre Penduelas",
            Kind.ALIAS: "Mamen Olivas",
            Kind.USERNAME: "mamen_olivastre",
            Kind.EMAIL: "mcarmen.olivastre@correo.example",
            Kind.PHONE: "+34 500 017 482",
            Kind.HOME_ADDRESS: "Calle de los Almezos, 19, 3.º B, 00762 Villaserena del Pinar",
            Kind.PAST_ADDRESS: "Avenida Puente Nuevo, 104, 00731 Torremiel",
            Kind.POSTCODE: "00762",
            Kind.BIRTH_DATE: "1976-07-02",
            Kind.FAMILY_NAME: "Joaquín Olivastre Penduelas",
            Kind.EMPLOYER: "Conservas La Almadrabilla S.L.",
            Kind.SCHOOL: "Instituto Pinar Alto",
            Kind.VEHICLE: "0427 ZZK",
            Kind.PLACE: "Mercado de Villaserena",
        },
    ),
    "lachie": _person(
        "AU",
        {
            Kind.NAME: "Lachlan Reid Tuckeridge",
            Kind.USERNAME: "lachie_tucks",
            Kind.EMAIL: "lachlan.tuckeridge@example.org",
            Kind.PHONE: "0443 018 273",
            Kind.HOME_ADDRESS: "3/62 Bandicoot Parade, Warrabeen VIC 0047",
            Kind.PAST_ADDRESS: "15 Saltbush Crescent, Mount Gidgeeba QLD 0052",
            Kind.WORK_ADDRESS: "210 Wharf Street, Warrabeen VIC 0047",
            Kind.POSTCODE: "0047",
            Kind.BIRTH_DATE: "1994-06-28",
            Kind.FAMILY_NAME: "Noelene Tuckeridge",
            Kind.EMPLOYER: "Warrabeen Concrete Pty Ltd",
            Kind.SCHOOL: "Warrabeen Secondary College",
            Kind.VEHICLE: "1ZZ 7QT",
            Kind.PLACE: "Warrabeen Surf Club",
            Kind.WEBSITE: "https://tuckeridge.example",
        },
    ),
    "dawn": _named("GB", "Dawn Marsh"),
    "art": _named("US", "Art Price"),
    "ernst": _named("DE", "Ernst Winter"),
}
"""By given name."""

PAGES = r"""
=== roz | html | name=c phone=c +phone=1
<h2>Ashmarrow WI &ndash; Committee 2024/25</h2>
<table><tr><th>President</th><td>Mrs Jean Oakshott</td><td>01632 960 702</td></tr>
<tr><th>Secretary</th><td>Mrs R&#111;samund Thistlebeck</td><td>01632 960 318</td></tr>
<tr><th>Treasurer</th><td>vacant</td><td></td></tr></table>
=== roz | html | home_address=c name=c
<div class="planning"><h1>Householder application HH/24/00318</h1>
<dl><dt>Proposal</dt><dd>Single storey rear extension and replacement of boundary fence</dd>
<dt>Location</dt><dd>14 Pellgate Ln<br>Ashmarrow</dd>
<dt>Applicant</dt><dd>Mr G &amp; Mrs R. C. Thistlebeck, agent: none. Contact: Rosamund C Thistlebeck</dd>
<dt>Status</dt><dd>Awaiting decision</dd></dl></div>
=== roz | html | home_address=x postcode=x # other house number, first half only
<p>The Council has received an objection from the occupier of 41 Pellgate Lane, Ashmarrow. Residents of the ZZ99 area may view the file at the Town Hall.</p>
=== roz | html | home_address=p
<p>Overnight resurfacing: Pellgate Lane, Ashmarrow will be closed to through traffic from 9pm on Monday. Access for residents only.</p>
=== roz | html | home_address=u
<p>Sold: 14 Pellgate Lane, Stoke Nethering, a three-bed semi, went for £214,000 in March.</p>
=== roz | txt | name=c birth_date=c email=c
PATRON RECORD EXPORT  14/02/2025
Surname:     THISTLEBECK
Forenames:   Rosamund Clare
D.O.B.:      23/11/71
E-mail:      ROZ.T@THISTLEBECK.EXAMPLE
Category:    Adult (concession: no)
=== roz | html | former_name=c school=c
<article><h3>Where are they now? Leavers of 1989</h3>
<p>Ashmarrow High School For Girls loses touch with so many of you. We would love to hear from: Alison Brede, <b>Rosamund</b> <b>Gadderby</b>, Tracy Noakes.</p></article>
=== roz | html | name=p
<li>Best Victoria sponge: 1st Mrs D Pummery; 2nd R. Thistlebeck; 3rd Mrs A Stote</li>
=== roz | html | name=x
<p>Flowers this month were arranged by Rosamund, Jean and Pat. Thank you, ladies!</p>
=== roz | html | name=x
<blockquote>We were served by Rosamund at the counter. The Thistlebeck walking trail starts behind the shop.</blockquote>
=== roz | html | name=c employer=c work_address=c phone=x +phone=1
<section class="people"><h2>Our team</h2><p>Oddie and Marl<br>3 Saddlers' Yard, Ashmarrow</p>
<h3>Roz Thistlebeck</h3><p>Conveyancing Executive. Direct dial 01632 960 319</p></section>
=== roz | html | employer=c
<p>I was quoted £1,150 plus searches by Oddie &amp; Marl last month &mdash; is that about right for a leasehold?</p>
=== roz | html | vehicle=c +vehicle=1
<table><caption>Permit bay enforcement log</caption><tr><th>Time</th><th>VRM</th><th>Bay</th></tr>
<tr><td>09:14</td><td>zz17rtb</td><td>6</td></tr><tr><td>09:31</td><td>ZZ66 PLW</td><td>9</td></tr></table>
=== roz | html | vehicle=x
<p>Part no. KZZ17RTB4 fits all 2017 models. Replaces ZZ17 RTC.</p>
=== roz | html | username=c website=c
<div class="comment-author vcard"><a href="https://rozbakes.example/" rel="nofollow ugc" class="url">rozbeck_bakes</a> says:</div><p>Try it with rye flour!</p>
=== roz | html | email=c
<p>Entries to <a href="/cdn-cgi/l/email-protection#⟦cf:roz.t@thistlebeck.example⟧"><span class="__cf_email__" data-cfemail="⟦cf:roz.t@thistlebeck.example⟧">[email&#160;protected]</span></a> by Friday.</p>
=== roz | html | email=x +email=1
<p>Write to our helpdesk: roz.t@thistlebeck.example.net (office hours only).</p>
=== roz | html | email=c
<p>Secretary: roz dot t (at) thistlebeck dot example</p>
=== roz | html | email=c
<img class="avatar" alt="" src="//gravatar.example/avatar/⟦md5:roz.t@thistlebeck.example⟧?s=48&amp;d=mm"> <cite>Anonymous baker</cite>
=== roz | txt | past_address=c name=c home_address=c postcode=c
LINKED ADDRESSES - credit file extract
Name on file: MS ROSAMUND C THISTLEBECK
Current: 14, PELLGATE LANE, ASHMARROW, ZZ993QD
Previous 1: FLAT 5 88 TANNERY ROW WEXCOMBE ZZ996HT  (Jan 2009 - Jun 2016)
Financial associates: none
=== roz | html | past_address=x # another house and flat
<p>To let: Flat 3, 98 Tannery Row, Wexcombe. No DSS, no pets, EPC D.</p>
=== roz | html | place=c family_name=c
<h4>Fixtures</h4><p>Sat 3 May: Ashmarrow Bowls Club v. Stoke Park (H), 2pm. Skips: Gerald Thistlebeck, Bert Haw.</p>
=== roz | html | family_name=x name=x
<p>Gerald Ashdown, brother-in-law of the late Mrs Thistlebeck-Carr, gave the reading.</p>
=== roz | txt | birth_date=p
Happy birthday this month to: Joan (4th), Rosamund T. (23rd November), Ted (30th).
=== roz | html | birth_date=u
<p>Minutes of the meeting held on 23 November 1971 at the Corn Hall were found behind the panelling.</p>
=== roz | html | birth_date=c
<form><label>Date of birth</label><select name="dob_day"><option>22</option><option selected>23</option></select>
<select name="dob_month"><option value="10">October</option><option value="11" selected>November</option></select>
<select name="dob_year"><option>1970</option><option selected>1971</option></select></form>
=== roz | json | birth_date=c email=c phone=c name=c
{"subject_request":{"broker":"Peoplewise Data","record":[{"fn":"Rosamund","mn":"Clare","ln":"Thistlebeck","dob":{"d":23,"m":11,"y":1971},"phones":["+441632960318"],"emails":["roz.t@thistlebeck.example"],"score":0.82}]}}
=== roz | json | phone=x email=x
{"order":{"id":"4401632960318277","sku":"RZ-01632-960-3180","contact":{"email":"proz.t@thistlebeck.example"}}}
=== roz | html | phone=c
<a class="btn" href="tel:+44-1632-960318" aria-label="Call the organiser">Call now</a>
=== roz | txt | phone=u # bare national number alone
01632960318
=== roz | txt | phone=c name=c
Contact Ros Thistlebeck for tickets on Ashmarrow (01632) 960318 after 6pm.
=== roz | html | phone=x +phone=1
<p>Ticket hotline: 01632 960138</p>
=== roz | html | phone=x
<table><tr><td>01632</td><td>960317</td></tr><tr><td>01633</td><td>960318</td></tr></table>
=== roz | vcf | name=c phone=c email=c birth_date=c home_address=c
BEGIN:VCARD
VERSION:3.0
N:Thistlebeck;Roz;;Mrs;
FN:Roz Thistlebeck
TEL;TYPE=HOME,VOICE:+44 1632 960318
EMAIL;TYPE=INTERNET:roz.t@thistlebeck.example
ADR;TYPE=HOME:;;14 Pellgate Lane;Ashmarrow;;ZZ99 3QD;United Kingdom
BDAY:1971-11-23
END:VCARD
=== roz | eml | email=c name=c
From: "Thistlebeck, Rosamund" <roz.t+wi@thistlebeck.example>
To: members@ashmarrow-wi.example
Date: Tue, 4 Mar 2025 19:02:11 +0000
Subject: Jam labels
Content-Type: text/plain; charset=utf-8

Does anyone have spare jam labels for Saturday?
R.
=== roz | csv | name=c phone=c postcode=c +phone=1
Title;Surname;Forename;Tel;Postcode;GiftAid
Mr;Brandling;Colin;020 7946 0311;ZZ99 4AB;Y
Mrs;Thistlebeck;Rosamund;01632960318;ZZ993QD;Y
=== roz | csv | name=x phone=x # surname and given name in different rows
Surname,Forename,Tel
Thistlebeck-Moor,Giles,01632 960381
Peake,Rosamund,01632 960218
=== roz | html | +phone=0 +email=0 phone=x
<pre>Firmware 01632.960.317 build 20240318
ISBN 978-0-01632-960-3
user@localhost:~$ ping gateway</pre>
=== roz | html | postcode=c +postal_address=0
<input type="text" name="pc" value="ZZ99&#160;3QD" placeholder="e.g. AB1 2CD">
=== roz | html | postcode=x +postal_address=1
<p>Deliveries only to 22 Hobday Street, Ashmarrow, ZZ99 3QB.</p>
=== roz | html | school=c
<meta property="og:description" content="Reunion of the 1990 year group, Ashmarrow High School for Girls, in the Corn Hall">
=== roz | html | name=c
<a href="/judges/rosamund-thistlebeck/">Our judge's profile</a>
=== roz | html | name=c
<p>⟦zw:Rosamund Thistlebeck⟧ has been elected churchwarden.</p>
=== roz | txt | name=x family_name=c
In loving memory of Gerald R. Thistlebeck, who fell asleep 4 May. Also his niece Rosamund Pike.
=== roz | ics | name=c place=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:77@bowls
DTSTART:20250612T183000Z
SUMMARY:Ladies' night (organiser Rosamund Thist
 lebeck)
LOCATION:Ashmarrow Bowls Club
END:VEVENT
END:VCALENDAR
=== roz | rss | name=c
<?xml version="1.0"?><rss version="2.0"><channel><title>Parish news</title><item><title>Harvest supper</title><description>&lt;p&gt;Thanks to &lt;em&gt;Rosamund&lt;/em&gt; Thistlebeck for the pies.&lt;/p&gt;</description></item></channel></rss>
=== roz | html | work_address=c +postal_address=1
<footer>Oddie&amp;Marl, Saddlers Yard (no. 3), Ashmarrow ZZ99 3AA. Branch: 60 Market Street, Wexcombe ZZ99 6AA</footer> 
=== roz | txt | former_name=c name=c
MARRIAGES. THISTLEBECK : GADDERBY. At St Wilfrid's, Ashmarrow, Gerald Thistlebeck to Rosamund née Gadderby. The couple, Gerald and Rosamund Thistlebeck, will live locally.
=== hamish | html | name=c phone=c place=c
<p>Fiddle session every Thursday at the Inverlochty Harbour Cafe. Bring an instrument! Info: Hamish MacGlendrie, tel. 0131 4960 572.</p>
=== hamish | html | name=p
<table><tr><td>MacGlendrie, H.</td><td>Inverlochty RC</td><td>41:07</td></tr></table>
=== hamish | html | name=c birth_date=p
<table><tr><th>Pos</th><th>Name</th><th>Born</th><th>Time</th></tr><tr><td>17</td><td>MACGLENDRIE Hamish I</td><td>March 1988</td><td>1:22:09</td></tr></table>
=== hamish | html | birth_date=c
<dl><dt>Date of Birth</dt><dd>4th March, 1988</dd><dt>Role</dt><dd>Director</dd></dl>
=== hamish | html | birth_date=p
<p>Member since 2011 &middot; DOB 03/04/1988</p>
=== hamish | html | birth_date=x +birth_date=1
<p>Born 14 March 1988 in Portskail, Ruaridh Beattie played for the county.</p>
=== hamish | html | home_address=c postcode=c
<address>MacGlendrie<br/>2F1<br/>27 Drumsallie Terr.<br/>INVERLOCHTY<br/>ZZ99 5GN</address>
=== hamish | txt | home_address=c
NOTICE UNDER SECTION 11 - STATUTORY REPAIR
Common stair, 25-29 Drumsallie Terrace, Inverlochty.
The owners of flats at No 27 Drumsallie Terrace (GF1, GF2, 1F1, 1F2, 2F1, 2F2)
are required within 21 days to repair the stair window.
=== hamish | txt | home_address=x
Viewing by appointment: 27 Drumsaddle Terrace, Inverlochty. Fixed price.
=== hamish | html | home_address=x +postal_address=1
<p>Sold STC: 127 Drumsallie Terrace, Inverlochty, ZZ99 5GP</p>
=== hamish | txt | past_address=c family_name=c
Electoral roll 2010: 9 Kirk Wynd, Portskail: MACGLENDRIE, Morag; MACGLENDRIE, Iain
=== hamish | html | past_address=u
<p>The ceilidh raised £340. Deliver prizes to 9 Kirk Wynd, Auchterbrae.</p>
=== hamish | txt | family_name=c name=x
GRANT: Peacefully at home, Elspeth, beloved mother of Hamish Grant and Mrs Morag MacGlendrie.
=== hamish | txt | family_name=x name=x
Hamish Grant and Morag Ross danced with MacGlendrie's band.
=== hamish | html | employer=c work_address=c
<script type="application/ld+json">{"@type":"LocalBusiness","name":"Inverlochty Boatbuilders","address":{"@type":"PostalAddress","streetAddress":"41 Harbour Brae","addressLocality":"Inverlochty","postalCode":"ZZ99 5XA"}}</script>
=== hamish | html | alias=c username=c
<div data-author='{"handle":"hmacg_fiddle","display":"Hame Driftwood"}'>Loading…</div>
=== hamish | html | email=c
<script>var u="hamish.macglendrie",d="example"+".org";</script><p>E: hamish.macglendrie [at] example.org</p>
=== hamish | html | email=c name=c
<script>window.__STATE__={"tutor":{"n":"⟦js:Hamish MacGlendrie⟧","e":"hamish.macglendrie\u0040example.org"}}</script>
=== hamish | html | email=x +email=1
<a href="mailto:hamish.macglendrie@example.org.uk">Mail</a>
=== hamish | txt | vehicle=x +vehicle=1
Stolen from the pier: grey Transit, registration ZZ70 HNG. Call Police Scotland on 101.
=== hamish | html | phone=c +phone=1
<ul class="contacts"><li>Harbour office +44 (0)131 496 0571</li><li>Boatyard +44 (0)131 496 0572</li></ul>
=== hamish | txt | phone=x
IBAN GB00 ZZZZ 0131 4960 5721 98
=== hamish | html | phone=c
<p>Tel: oh one three one, four nine six, oh five seven two</p>
=== hamish | json | phone=c vehicle=c
{"bookings":[{"slot":"2025-02-01T10:00","customer":{"telephone":"01314960572"},"vrm":"ZZ70HMG","job":"MOT"}]}
=== hamish | html | place=x
<p>Inverlochty Harbour closed; the café at the station stays open.</p>
=== hamish | eml | name=c phone=c employer=c work_address=c
From: yard@boats.example
To: club@sail.example
Subject: Re: mast step
Content-Type: text/plain

Aye, Tuesday is fine.

--
Hamish MacGlendrie | Shipwright
Inverlochty Boatbuilders Limited
41 Harbour Brae, Inverlochty ZZ99 5XA
T 0131.496.0572
=== kate | html | name=c home_address=c phone=c birth_date=p +phone=1
<div class="result-card"><h2>Catherine L Brandwether</h2><span>Age 46 (August 1979)</span>
<h3>Current Address</h3><a href="/addr/4418-n-larkspur-hollow-ave-12">4418 N Larkspur Hollow Ave #12<br>Tansy Falls, OR 00452</a>
<h3>Phone Numbers</h3><ul><li>(206) 555-0143 - Wireless</li><li>(503) 555-0118 - Landline</li></ul></div>
=== kate | html | name=c past_address=c family_name=c former_name=c
<div id="profile"><h1>Kate Brandwether in Tansy Falls, OR</h1>
<p><b>Also known as:</b> Catherine Ostermill, Cathy L Ostermill</p>
<p><b>Lived at:</b> 219 Quillwood St, East Corrin, ME 00318-0412</p>
<p><b>Related to:</b> Douglas Brandwether, Ruth Ostermill</p></div>
=== kate | json | name=c birth_date=c postcode=c email=c +phone=1
{"query":{"limit":10},"matches":[{"names":{"first":"CATHERINE","middle":"L","last":"BRANDWETHER"},"birthDate":"19790817","zip":"00452","zip4":"1187","emails":[{"addr":"kate.brandwether@example.com","seen":"2021-03"}],"phones":[{"num":"2065550177","type":"cell"}]}]}
=== kate | json | name=x birth_date=x
{"results":[{"first_name":"Catherine","last_name":"Ostrander","dob":"1979-08-19"},{"first_name":"Neil","last_name":"Brandwether","dob":"1952-01-30"}]}
=== kate | html | name=c former_name=c
<p>IN THE CIRCUIT COURT OF CORRIN COUNTY. In re: Change of Name of CATHERINE LOUISE OSTERMILL, Petitioner, to CATHERINE LOUISE BRANDWETHER. Hearing set for the 9th at 1:30 p.m.</p>
=== kate | txt | name=c vehicle=c home_address=c birth_date=c
TANSY FALLS MUNICIPAL COURT        DOCKET 03/18/2025     PAGE 4
-----------------------------------------------------------------
0931  BRANDWETHER, CATHERINE LOUISE        DOB 08/17/1979
      4418 N LARKSPUR HOLLOW AV 12
      TANSY FALLS OR
      VIOL SPEED 38/25   LIC PLATE ZQK4471 OR
0932  BRANNIGAN, TODD                      DOB 04/02/1990
=== kate | html | name=p
<li>Brandwether, C., &amp; Okafor, T. (2019). Quilt guilds of the valley. <i>Local Lore</i>, 4(2).</li>
=== kate | txt | name=x
Catherine from the front desk will text you. Brandwether Hall is across the street.
=== kate | html | name=u
<p>Our founder, Mrs. Brandwether, was known for her pies.</p>
=== kate | html | alias=c website=c username=c
<div class="vendor"><h3>Kitty Brambles</h3><p>Booth 31. <a href="https://kates-quilts.example">kates-quilts.example</a> &bull; IG: katebrand_quilts</p></div>
=== kate | html | employer=c work_address=c
<footer>&copy; 2025 Harrowfell Timber Products &middot; 1600 Cannery Blvd., Ste. 220 &middot; Tansy Falls, Oregon</footer>
=== kate | html | work_address=x +postal_address=1
<p>Pickup at 1600 Cannery Court, Suite 22, Bend River, OR 00871.</p>
=== kate | html | place=c name=c
<table><tr><th>Lane</th><th>Where</th><th>Swimmer</th></tr><tr><td>3, 6:00 AM</td><td>Tansy Creek Pool</td><td>Brandwether, Kathy</td></tr></table>
=== kate | txt | place=x
Tansy Creek is closed to swimming. Pool tables at the lodge.
=== kate | txt | phone=x +phone=1
Fax: 206-555-0134
=== kate | html | phone=x +phone=0
<p>Tracking 9405 5206 5550 1430 0000 12 &middot; Item 12065550143900</p>
=== kate | txt | phone=u # another area code
Front desk: 503-555-0143
=== kate | txt | email=c
kate.brandwether AT example DOT com
=== kate | html | email=c
<div data-mail="⟦rot13:kate.brandwether@example.com⟧" class="rot">show e-mail</div>
=== kate | html | email=c +email=1
<textarea>"Kate B." &lt;kate.brandwether+pta@example.com&gt;; "Room Parent" &lt;room4@example.org&gt;</textarea>
=== kate | html | email=x
<code>mary-kate.brandwether@example.com</code>
=== kate | html | email=x
<p>kate.brandwether@example.community is our list owner</p>
=== kate | csv | email=c name=c
breach,email_sha256,name
forum2019,⟦sha:kate.brandwether@example.com⟧,kate brandwether
forum2019,0b5c4d9e5f1f3c1b,joe
=== kate | html | birth_date=p
<p>PTA birthdays &mdash; Aug 17: Kate B., Mr. Osei; Aug 19: Lila</p>
=== kate | txt | birth_date=c name=c
Kate Brandwether was born on the seventeenth of August, nineteen seventy-nine, in Dover.
=== kate | html | birth_date=p
<table><tr><td>Officer, appointed 2018</td><td>Date of birth: Aug. 1979</td></tr></table>
=== kate | html | birth_date=x
<p>Deed recorded August 27, 1979, Book 118, Page 17.</p>
=== kate | txt | birth_date=u
The plane left Boston on August 17, 1979 with mail aboard.
=== kate | html | postcode=c
<form action="/weather"><input name="zip" value="00452-1187"></form>
=== kate | html | home_address=x +postal_address=1
<p>Open house 4481 N Larkspur Hollow Ave, Tansy Falls, OR 00452, Sunday 1-3</p>
=== kate | html | home_address=p
<p>Police were called to the 4400 block of N. Larkspur Hollow Avenue in Tansy Falls.</p>
=== kate | html | family_name=c name=c
<p><b>Ruth M. Ostermill</b>, 81, of East Corrin. Survivors: daughter Catherine (Douglas) Brandwether of Tansy Falls; son-in-law Douglas Brandwether; four grandchildren.</p>
=== kate | txt | family_name=x name=x
Survivors: Catherine and Douglas Pell; a neighbor, Ms. Brandwether.
=== kate | html | vehicle=c
<input type="hidden" name="plate" value="zqk-4471">
=== kate | mht | name=c email=c
From: <Saved by Browser>
Subject: Guild roster
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<html><body><p>Membership chair: <a href=3D"mailto:kate.brandwether@exa=
mple.com">Catherine Brand=
wether</a></p></body></html>
=== kate | eml | name=c phone=c email=c
Return-Path: <kate.brandwether@example.com>
From: Catherine Brandwether <kate.brandwether@example.com>
To: hoa@larkspur.example
Subject: Gate code
Content-Type: text/plain; charset=us-ascii

Please add my cell to the gate list: 1 (206) 555 - 0143.
Thx
=== kate | html | name=c
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","familyName":"Brandwether","givenName":"Catherine","jobTitle":"Estimator"}</script>
=== kate | html | name=c home_address=c phone=c
<div class="h-card"><span class="p-given-name">Katie</span> <span class="p-family-name">Brandwether</span><div class="h-adr"><span class="p-street-address">4418 N Larkspur Hollow Ave, Unit 12</span>, <span class="p-locality">Tansy Falls</span></div><a class="u-tel" href="tel:2065550143">cell</a></div>
=== kate | html | +coordinates=1 +birth_date=1 name=x
<p>Rescue at 44.1182, -121.3310: hiker Paul Renner (born 06/11/1961) was airlifted.</p>
=== kate | html | +coordinates=0 +phone=0
<p>v44.118.2 build 121.3310 | ratio 0.4411 | 555-01</p>
=== kate | txt | +vehicle=0 vehicle=x
Paint code ZQK, trim 4470, SKU AB-1234
=== lachie | html | name=c phone=c email=c
<h3>Nippers 2025/26 &ndash; Age Managers</h3><table><tr><td>U9</td><td>Lachie Tuckeridge</td><td>0443 018 273</td><td>lachlan.tuckeridge@example.org</td></tr></table>
=== lachie | html | name=c place=c
<p>Patrol award: L. R. Tuckeridge (Lachlan Tuckeridge), Warrabeen Surf Club</p>
=== lachie | txt | name=x
Lachlan kicked four goals; Tuckeridge's Bakery sponsored the ball.
=== lachie | html | home_address=c postcode=c
<p>DA-2025/118: Unit 3, 62 Bandicoot Pde, Warrabeen Vic 0047. Carport.</p>
=== lachie | html | home_address=x
<p>Garage sale 6/32 Bandicoot Parade Saturday from 7am, no early birds.</p>
=== lachie | txt | home_address=u
Council will trim trees at 62 Bandicoot Parade, Port Dunmore.
=== lachie | html | past_address=c name=c
<p>TUCKERIDGE Lachlan Reid, 15 Saltbush Cres, Mount Gidgeeba, labourer (roll closed 2016)</p>
=== lachie | txt | work_address=c employer=c
ABN 00 000 000 047. Warrabeen Concrete P/L, 210 Wharf St Warrabeen 0047
=== lachie | json | name=c phone=c birth_date=c email=c vehicle=c
{"roster":{"volunteers":[{"surname":"Tuckeridge","preferredName":"Lachie","mob":"+61443018273","dateOfBirth":"28/06/1994","email":"lachlan.tuckeridge@example.org","rego":"1ZZ7QT"}]}}
=== lachie | txt | phone=c
SAUSAGE SIZZLE ROSTER - text Lach on 0443018273 if you can't make it
=== lachie | html | phone=c
<p>Phone: <span>0443</span>&nbsp;<span>018</span>&nbsp;<span>273</span></p>
=== lachie | html | phone=x
<p>BSB 044-301 Acc 8273 | Ref 10443018273</p>
=== lachie | txt | birth_date=x
Round 11, 28 June 2024; scores level at 19:94.
=== lachie | txt | birth_date=p
Players must have been born in or after June 1994. L. Tuckeridge: June 1994, ok.
=== lachie | html | vehicle=c
<p>FOR SALE ute, rego 1ZZ-7QT, RWC supplied, $9,500 ono.</p>
=== lachie | html | vehicle=x
<p>Rego 1ZZ 7QI cancelled; 11ZZ7QT2 is the chassis suffix.</p>
=== lachie | html | website=c
<link rel="canonical" href="https://tuckeridge.example/surf/2025">
=== lachie | vcf | name=c phone=c work_address=c
BEGIN:VCARD
VERSION:2.1
N:Tuckeridge;Lachlan
FN:Lachlan Tuckeridge
TEL;CELL:+61 443 018 273
ADR;WORK:;;210 Wharf Street;Warrabeen;VIC;0047;Australia
END:VCARD
=== lachie | html | email=x +email=1
<p>Bookings: lachlan.tuckeridge@mail.example.org</p>
=== sinead | html | name=c phone=c place=c
<p>Camogie notes: U-12 training resumes at Kilcarragh Camogie Grounds. Contact Sinead O&rsquo;Corravan 020-9136627.</p>
=== sinead | html | name=c
<p>SINEAD OCORRAVAN, Kilcarragh AC, 10k, 44.51</p>
=== sinead | html | name=p
<li>Full forward: S. O'Corravan (1-3)</li>
=== sinead | html | name=x
<p>Sinéad Hegarty thanked the O'Corravan family for the lend of the tractor.</p>
=== sinead | txt | former_name=x
Brackloon GAA club: draw won by Sinéad Moran.
=== sinead | html | home_address=c postcode=c name=c
<p>Planning ref 25/60031. O'Corravan, Sinéad. Attic conversion at 7, Derrymoyle Ave., Kilcarragh, Co Clare. Eircode: V95ZZ31</p>
=== sinead | html | home_address=x
<p>17 Derrymoyle Avenue, Kilcarragh: 3 bed semi-d, AMV €265,000</p>
=== sinead | html | home_address=u
<p>Fáilte Cottage, 7 Derrymoyle Avenue, Ballyvaskin, Co. Kerry</p>
=== sinead | html | past_address=c
<p>RTB determination: Apartment 14, 52 Rosbrack Quay, Dunshannon, Limerick. Deposit retained in full.</p>
=== sinead | txt | past_address=p
Cycle lane works along Rosbrack Quay, Dunshannon until April.
=== sinead | txt | work_address=c employer=c
Kilcarragh Oyster Co. DAC, 18 Pier Rd, Kilcarragh
=== sinead | html | employer=x
<p>The oyster company from Carrigaholt won at the Kilcarragh show.</p>
=== sinead | html | employer=c
<option value="kilcarragh-oyster-company" selected>Kilcarragh Oyster Company Designated Activity Company</option>
=== sinead | txt | phone=c
Fón: 00353 (0)20 913 6627
=== sinead | html | phone=x +phone=1
<p>Parish office 020 913 6672, Mon to Wed.</p>
=== sinead | html | email=c
<p>s&#105;nead.ocorravan&#64;example.net</p>
=== sinead | txt | email=c name=c phone=c
From: Sinéad O'Corravan [mailto:sinead.ocorravan@example.net]
Sent: Dé Luain 3 Márta 2025
To: Runaí

M: 020 913 6627 (after 5)
=== sinead | html | birth_date=c
<p>Born: 9ú Bealtaine 1992 (9 May 1992), Ennis Road</p>
=== sinead | txt | birth_date=p
Reg. date 2014. DOB: 05/09/1992
=== sinead | txt | birth_date=x +birth_date=1
Fr Tom, born 19 May 1932, was ordained in 1957.
=== sinead | txt | vehicle=c
Car park: would the owner of 162 CE 99071 please move it from the church gate.
=== sinead | txt | vehicle=x
Ref 162-CE-990712; 161-CE-99071 was scrapped.
=== sinead | atom | name=c
<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Notes</title><entry><title>AGM</title><author><name>Sinéad O'Corravan</name></author></entry></feed>
=== sinead | ics | name=c email=c
BEGIN:VCALENDAR
BEGIN:VEVENT
SUMMARY:Committee
ORGANIZER;CN="Sinéad O'Corravan":mailto:sinead.ocorravan@example.net
END:VEVENT
END:VCALENDAR
=== sinead | html@windows-1252 | name=c
<html><head><meta charset="windows-1252"></head><body><p>Treasurer: Sinéad O’Corravan</p></body></html>
=== juergen | html | name=c phone=c +phone=1
<h2>Vorstand des Schützenvereins</h2><table><tr><td>1. Vorstand</td><td>Jürgen Fröschlmeier</td><td>0171/3920047</td></tr><tr><td>Kassier</td><td>Alois Zirnbauer</td><td>030 23125 318</td></tr></table>
=== juergen | html | name=c home_address=c postcode=c email=c website=c
<h1>Impressum</h1><p>Angaben gem&auml;&szlig; &sect; 5 DDG:<br>J&uuml;rgen Fr&ouml;schlmeier<br>Steinbr&uuml;chlstr. 46<br>D-00831 Oberpfuhling<br>E-Mail: jf(at)froeschlmeier.example<br>Internet: www.froeschlmeier.example</p>
=== juergen | txt | name=c
Ergebnisliste AK55: 1. FROESCHLMEIER, Juergen (TSV Oberpfuhling) 23:11
=== juergen | txt | name=p
Foto: J. Fröschlmeier
=== juergen | html | name=x
<p>Jürgen Zirnbauer und Maria Fröschl bedanken sich für die Glückwünsche.</p>
=== juergen | html | name=x
<p>Es spielten: Jürgen Voglhuber (Tuba), Sepp Fröschlmeier (Horn).</p>
=== juergen | txt | family_name=c name=c
Wir nehmen Abschied von Hannelore Fröschlmeier, geb. Aumüller. In stiller Trauer: Jürgen Fröschlmeier mit Kindern, Oberpfuhling, und alle Anverwandten.
=== juergen | txt | family_name=x
Hannelore Wimmer, Fröschlmeiers Nachbarin, backt Krapfen.
=== juergen | html | birth_date=c
<p>geb. am 7. Oktober 1966 in Kaltenmoos, verh., 2 Kinder</p>
=== juergen | html | birth_date=p
<h3>Wir gratulieren im Oktober</h3><ul><li>5.10. Resi Haas</li><li>7.10. Fröschlmeier J.</li></ul>
=== juergen | html | birth_date=u
<p>Chronik: 7.10.1966 Einweihung des Feuerwehrhauses.</p>
=== juergen | html | birth_date=x +birth_date=1
<p>Georg Haslinger (* 17.10.1966) kandidiert auf Platz 3.</p>
=== juergen | html | home_address=x
<p>Zu vermieten: Steinbrüchlstraße 64, Oberpfuhling, 3 ZKB</p>
=== juergen | txt | home_address=u
Filiale Steinbrüchlstraße 46, 00114 Haunstätten am See
=== juergen | html | home_address=p
<p>Kanalarbeiten in der Steinbrüchlstraße in Oberpfuhling ab Montag</p>
=== juergen | txt | home_address=c name=c vehicle=c
Herrn
Jürgen Fröschlmeier
Steinbrüchlstrasse 46
00831 Oberpfuhling

Anhörung im Bußgeldverfahren
Amtl. Kennzeichen: ZZ - JF 466
Tatort: B 99, km 12,4
=== juergen | txt | vehicle=x
Gesucht: ZZ-JF 4667 oder ZZ-IF 466
=== juergen | html | work_address=c employer=c
<p>Brettl und Söhne Holzbau, Sägewerkstr. 2, Oberpfuhling. Mo-Fr 7-16 Uhr</p>
=== juergen | txt | employer=x
Söhne des Zimmerers Brettl gründen Holzbau-Stammtisch.
=== juergen | html | employer=c
<script type="application/json">{"firma":"Brettl \u0026 S\u00f6hne Holzbau GmbH","hrb":"00000"}</script>
=== juergen | html | username=c
<div class="postprofile"><a class="username" href="./memberlist.php?mode=viewprofile&amp;u=88">jfroeschl66</a><br>Beiträge: 1204</div>
=== juergen | html | school=c place=c
<p>Klassentreffen der Staatl. Berufsschule Oberpfuhling (Staatliche Berufsschule Oberpfuhling, Jg. 1984) im Wirtshaus „Zum Krähennest“</p>
=== juergen | html | phone=x
<p>Kd.-Nr. 10171392004710</p>
=== juergen | txt | phone=x +phone=1
Tel. 0171 3920074 (Wirt)
=== juergen | html | email=x +email=1
<p>Kontakt: rjf@froeschlmeier.example</p>
=== juergen | csv | name=c birth_date=c phone=c postcode=c
MITGLNR;NACHNAME;VORNAME;GEBDAT;MOBIL;PLZ
00417;"Fröschlmeier";"Jürgen";"07.10.66";"01713920047";"00831"
=== juergen | html@windows-1252 | name=c
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>Protokollführer: Fröschlmeier Jürgen</p>
=== wojtek | html | name=c phone=c
<p>Komandor: Wojciech Brz&#281;czkowicz, kom. 999 314 586</p>
=== wojtek | txt | name=c
Wyniki regat: 3. Wojtek Brzeczkowicz (YKP)
=== wojtek | html | name=c # the dative leaves a Polish reader in no doubt
<p>W imieniu klubu dziękujemy Wojciechowi Brzęczkowiczowi za remont pomostu.</p> 
=== wojtek | html | name=p
<table><tr><td>Sędzia główny</td><td>W. Brzęczkowicz</td></tr><tr><td>Protokół</td><td>A. Maj-Rolka</td></tr></table>
=== wojtek | txt | name=x
Wojciech Nowalski przekazał puchar. Firma Brzęczkowicz-Bud naprawiła dach.
=== wojtek | html | home_address=c postcode=c name=c
<p>BRZĘCZKOWICZ WOJCIECH<br>Ostrokrzewowa 7/21<br>00-987 Kłębowo</p>
=== wojtek | html | home_address=c
<p>Sprzedam: ul. Ostrokrzewowa 7 m 21, Klebowo, 48 m2</p>
=== wojtek | html | home_address=x
<p>Wspólnota ul. Ostrokrzewowa 17, Kłębowo: zebranie</p>
=== wojtek | html | home_address=p
<p>Zamknięta ul. Ostrokrzewowa w Kłębowie</p>
=== wojtek | html | birth_date=u
<p>Umowę zawarto 30 grudnia 1985 r. przed notariuszem.</p>
=== wojtek | html | birth_date=p
<p>Urodziny: Wojtek B. 30 grudnia</p>
=== wojtek | html | work_address=c employer=c
<p>Zakład Szkutniczy „Wręga” sp. z o.o., Garncarska 33, Kłębowo</p>
=== wojtek | txt | school=x
Liceum Ogólnokształcące w Mszannie, wycieczka do Kłębowa
=== wojtek | txt | email=c username=c # małpa is the word for @
~brzeczyk77 pisze: w.brzeczkowicz[malpa]poczta.example, pozdrawiam
=== wojtek | txt | email=x +email=1
w.brzeczkowicz@poczta.example.pl
=== wojtek | html | phone=x
<p>NIP 999-31-45-860; REGON 999314587</p>
=== wojtek | html | family_name=c place=c
<p>Przystań Żeglarska Kłębowo: Halina Brzeczkowicz, sekretariat</p>
=== wojtek | html | family_name=x
<p>Halina Górska, żona p. Brzęczkowicza</p>
=== wojtek | json | name=c birth_date=c phone=c
{"imie":"Wojciech","nazwisko":"Brzęczkowicz","data_urodzenia":"1985-12-30","telefon":"999314586"}
=== wojtek | csv | name=c email=c +email=1
lp|nazwisko|imię|e-mail
1|Adamiuk|Ewa|ewa.a@example.com
2|Brzęczkowicz|Wojciech|w.brzeczkowicz@poczta.example
=== maelys | html | name=c phone=c
<p>Présidente : Mme Maëlys TARDIVAULT, 06.39.98.52.16</p>
=== maelys | html | name=c
<p>Ma&euml;lys Ta<wbr>rdivault expose ses gravures à la médiathèque</p>
=== maelys | txt | name=c former_name=c
TARDIVAULT Maelys, née QUERCELIN
=== maelys | txt | former_name=x
Étude Quercelin, notaires. Accueil : Maëlys Dorne
=== maelys | txt | name=p
Texte : M. Tardivault
=== maelys | html | name=x
<p>Maëlys, 7 ans, a gagné la course. L'allée Tardivault est fermée.</p>
=== maelys | html | name=x
<p>Bravo à Maëlys Renardeau et à Solène Tardivault !</p>
=== maelys | html | birth_date=c
<label>Date de naissance</label> <input value="06/01/1990">
=== maelys | html | birth_date=x +birth_date=1
<p>M. Blaise Hardouin, né le 16 janvier 1990</p>
=== maelys | html | birth_date=u
<p>Arrêté préfectoral du 6 janvier 1990 portant création</p>
=== maelys | html | birth_date=p
<p>Dirigeante, née en janvier 1990</p>
=== maelys | html | home_address=c postcode=c
<p>Permis n° PC 000 24 0018<br>8ter rue des Tisserands Gris<br>99412 VAUBRELLE</p>
=== maelys | html | home_address=x
<p>À louer : 28, rue des Tisserands-Gris, Vaubrelle</p>
=== maelys | html | home_address=u
<p>Boulangerie, 8 ter rue des Tisserands-Gris, 00315 Montaigrey</p>
=== maelys | txt | past_address=c former_name=c
Locataire sortante : Mlle Maëlys Quercelin (épouse Tardivault), 31 av. du Moulin Rompu, Courtessac
=== maelys | html | work_address=c employer=c
<p>Imprimerie Gaudichon &amp; Fils, 2 pl. de l&rsquo;Ancienne Halle, Vaubrelle</p>
=== maelys | txt | family_name=c
Étienne TARDIVAULT, adjoint à la voirie
=== maelys | html | vehicle=c
<p>Clio immatriculée ZZ 418 QT, CT ok</p>
=== maelys | html | username=c website=c
<a href="https://tardivault.example/atelier/linogravure">@maelys.tdv</a>
=== maelys | html | alias=c place=c
<p>Lecture de Maë Coquelicot, Piscine de Vaubrelle, bassin extérieur, 20 h</p>
=== maelys | html | email=c
<p>⟦rlo:maelys@tardivault.example⟧</p>
=== maelys | txt | email=x +email=1
anne-maelys@tardivault.example
=== maelys | html | phone=x +phone=1
<p>Tél. 06 39 98 52 61</p>
=== maelys | html | phone=x
<p>SIRET 063 998 521 60018</p>
=== maelys | vcf | name=c phone=c birth_date=c
BEGIN:VCARD
VERSION:4.0
FN:Maëlys Tardivault
TEL;VALUE=uri:tel:+33-6-39-98-52-16
BDAY:19900106
END:VCARD
=== mamen | txt | name=c phone=c
Presidenta de la AMPA: Mª del Carmen Olivastre Penduelas. Tfno. 500 01 74 82
=== mamen | html | name=c
<p>OLIVASTRE PENDUELAS, MARIA DEL CARMEN. Admitida. ***4821**</p>
=== mamen | txt | name=c # Mari Carmen is the everyday form, and the first surname is given
Gracias a Mari Carmen Olivastre por la paella.
=== mamen | html | name=x
<p>Carmen Penduelas Vidal y Olivastre Hermanos, S.C.</p>
=== mamen | html | name=x
<p>Joaquín Olivastre, alcalde pedáneo, saludó a María.</p>
=== mamen | html | birth_date=p
<p>F. nac.: 07/02/1976</p>
=== mamen | html | birth_date=u
<p>BOP núm. 151, de 2 de julio de 1976</p>
=== mamen | txt | home_address=c postcode=c
C/ Almezos, n.º 19, 3º B - 00762 Villaserena del Pinar
=== mamen | html | home_address=x
<p>Se vende piso en C/ de los Almezos, 91, Villaserena del Pinar</p>
=== mamen | html | home_address=u
<p>Calle de los Almezos 19, Alcornal de Abajo</p>
=== mamen | html | past_address=c
<p>Avda. Puente Nuevo 104, Torremiel. Dado de baja en 2009.</p>
=== mamen | html | phone=c email=c
<a href="https://wa.example/34500017482">WhatsApp</a> <a href="mailto:mcarmen.olivastre%40correo.example">Correo</a>
=== mamen | html | phone=x
<p>Cta. ES00 0000 5000 1748 2000</p>
=== mamen | html | vehicle=c
<p>Multa: matrícula 0427-ZZK, zona azul</p>
=== mamen | html | alias=c username=c
<p>Mamen Olivas (@mamen_olivastre) · 3 h</p>
=== mamen | html | school=c place=c
<p>Recogida de firmas: Instituto Pinar Alto y Mercado de Villaserena</p>
=== mamen | json | name=c birth_date=c postcode=c
{"nombre":"María del Carmen","apellido1":"Olivastre","apellido2":"Penduelas","fechaNacimiento":"02/07/1976","cp":"00762"}
=== priyanka | html | name=c phone=c email=c +phone=0
<div class="notice"><h3>Neelkamal Residents' Welfare Association</h3>
<p>Kindly contact for cultural night passes:<br>Smt. Priyanka Sonthalwar (Joint Secy.)<br>Mob: 10000-46219 / +91&nbsp;10000&nbsp;46219<br>E-mail : priyanka[at]sonthalwar[dot]example</p></div>
=== priyanka | txt | name=c home_address=c family_name=c birth_date=c postcode=c
ELECTORAL ROLL (DRAFT) 2025                         PART 118  PAGE 17
Name : PRIYANKA DEVI SONTHALWAR
Father's Name : RAMESH SONTHALWAR
House No : Flat No. 302, 18, Neelkamal Marg, SURYAGAD - 000 264
DOB : 12-10-1997   Gender : F
=== priyanka | txt | name=x family_name=x
ELECTORAL ROLL (DRAFT) 2025                         PART 118  PAGE 18
341  Name : PRIYANKA BHOSKAR        Father's Name : RAMESH BHOSKAR
342  Name : SUNIL SONTHALWADI       Father's Name : DEVIDAS SONTHALWADI
=== priyanka | json | name=c phone=c home_address=c email=c
{"orderId":"IR-88121","shipTo":{"name":"Priyanka D Sonthalwar","line1":"#302, 18 Neelkamal Marg","line2":"Near water tank","city":"Suryagad","pincode":"000264","mobile":"911000088812"},"alt":{"mobile":"+911000046219","email":"priyanka@sonthalwar.example"}}
=== priyanka | vcf | name=c phone=c employer=c birth_date=c
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8:Sonthalwar;Priyanka;;;
FN;CHARSET=UTF-8:Priyanka Sonthalwar
TEL;CELL;PREF:+911000046219
ORG:Indigo Reef Textiles Pvt. Ltd.;Design
BDAY:1997-10-12
END:VCARD
=== priyanka | html | name=c school=c
<h2>Rank holders B.Tech (Textile) 2019</h2><ol><li>SONTHALWAR PRIYANKA D. &mdash; 9.41 CGPA</li><li>KALE ROHIT</li></ol><small>Suryagad Engg. College (Suryagad Engineering College, Autonomous)</small>
=== priyanka | html | name=c # the same name in Devanagari
<p lang="hi">विजेता: प्रियंका सोंठलवार (महिला एकल)</p>
=== priyanka | html | phone=c
<p>व्हाट्सएप: ⟦deva:10000 46219⟧</p>
=== priyanka | html | phone=x
<p>Aadhaar XXXX XXXX 4621 &middot; UPI Ref 411000046219</p>
=== priyanka | html | phone=x
<p>Mob: 10000 46291</p>
=== priyanka | txt | birth_date=p
Wishing a very happy birthday to our October stars! 3 Oct: Arjun (Accounts). 12 Oct: Priyanka S (Design). 27 Oct: Fatima (Dyeing).
=== priyanka | csv | birth_date=u name=p # the next row shows the day comes first
emp_code,name,dob
IR118,P. D. Sonthalwar,10/12/1997
IR119,Arjun Rautela,23/05/1990
=== priyanka | html | vehicle=c +vehicle=0
<table class="challan"><tr><th>Vehicle No.</th><td>ZZ14PS8260</td></tr><tr><th>Offence</th><td>Signal jump</td></tr><tr><th>Amount</th><td>&#8377;500</td></tr></table>
=== priyanka | html | vehicle=x
<p>Vehicle No. ZZ 14 PS 8206 seized.</p>
=== priyanka | html | alias=c place=c
<p>DJ set by <strong>Pinky</strong> <strong>Sonthal</strong>, after the doubles final at Neelkamal Badminton Hall</p>
=== priyanka | html | home_address=u
<p>Our showroom: 18 Neelkamal Marg, Bhairavpur.</p>
=== priyanka | html | home_address=x work_address=c employer=c
<p>Regd. Office: Indigo Reef Textiles (P) Ltd, No. 9, Cotton Mill Rd., Suryagad. Godown: 180 Neelkamal Road.</p>
=== priyanka | eml | email=x name=x +email=3
From: HR Desk <hr@indigoreef.example>
To: priyanka@sonthalwar.example.in
Cc: devi.p@indigoreef.example
Subject: Joining letter
Content-Type: text/plain

Dear Priyanka, please find attached.
=== priyanka | html | username=c
<script>window.__NUXT__={state:{seller:{slug:"priya_sonth",rating:4.8}}}</script>
=== priyanka | csv | username=x email=x
"uid";"login";"mail"
"4";"priya_sonthal";"priyanka@sonthalwars.example"
"5";"dpriya_sonth";"xpriyanka@sonthalwar.example"
=== oksana | html | name=c phone=c
<p>Голова батьківського комітету: Журавлишенко Оксана Степанівна, тел. (020) 014-52-73</p>
=== oksana | html | name=c
<p>Oksana Zhuravlyshenko (UKR), mosaic, mixed media</p>
=== oksana | txt | name=p
Протокол № 7. Присутні: О. С. Журавлишенко, П. І. Дзвінко, М. Калюжний-Бір.
=== oksana | html | name=x
<p>Оксана Степанівна Дзвінко прочитала вірш. Родина Журавлишенків подарувала книги.</p>
=== oksana | csv | name=c birth_date=c phone=c email=c
ПІБ;Дата народження;Телефон;Пошта
Журавлишенко О.С. (Оксана Журавлишенко);19.02.1983;+380200145273;oksana.zh@poshta.example
=== oksana | html | birth_date=u
<p>Рішення сесії від 19 лютого 1983 р. втратило чинність.</p>
=== oksana | txt | home_address=c name=c postcode=c
Кому: Журавлишенко Оксана
Куди: вулиця Калинова Гребля, буд. 24, кв. 9
м. Новозоряне, 00418
=== oksana | html | home_address=x
<p>Продаж: вул. Калинова Гребля, 124, Новозоряне, 2 кімнати</p>
=== oksana | html | home_address=p
<p>Відключення води: вул. Калинова Гребля (Новозоряне), 8:00-16:00</p>
=== oksana | html | former_name=c name=c
<p>Оксана Журавлишенко (дівоче прізвище Перепелюшко), випуск 2000. На фото: Оксана Перепелюшко, другий ряд.</p>
=== oksana | html | former_name=x family_name=c
<p>Тарас Журавлишенко та Оксана Мельничук-Рій; тренер Перепелюшко В.</p>
=== oksana | json | employer=c vehicle=c
{"акт":"2025-114","платник":"ТОВ \"Соняшник-Друк\"","авто":"ZZ4802OK"}
=== oksana | html | school=c place=c
<p>Новозорянська гімназія запрошує на змагання. Новозорянський басейн, 10:00</p>
=== oksana | eml | email=c name=c
From: =?utf-8?b?0J7QutGB0LDQvdCwINCW0YPRgNCw0LLQu9C40YjQtdC90LrQvg==?= <oksana.zh@poshta.example>
To: gimnazia@osvita.example
Subject: ⟦word:Довідка⟧
Content-Type: text/plain; charset=utf-8

Доброго дня, надсилаю довідку.
=== oksana | html | phone=x
<p>Рахунок 380200145273001; тел. 020 014 52 37</p>
=== oksana | html | employer=x
<p>Соняшник: насіння. Друк на тканині. ТОВ «Мак»</p>
=== dawn | html | name=c
<ul><li>Editor: Dawn Marsh</li><li>Adverts: Neil Crisp</li></ul>
=== dawn | html | name=x
<p>Meet at dawn. Marsh boots are essential for the bird count.</p>
=== dawn | txt | name=x
Walk 6: from dawn marsh mist to noon heath, 9 miles, dogs on leads.
=== dawn | csv | name=c
surname,first_name,role
Marsh,Dawn,First aider
=== art | html | name=c
<p>Council member <b>Art Price</b> voted no.</p>
=== art | html | name=x
<p>Sort by: Newest | Art price (low to high) | Art size</p>
=== art | html | name=u
<h1>ART PRICE LIST</h1><p>Spring 2025 catalogue, framed prints from $40</p>
=== ernst | html | name=c
<p>Schriftf&uuml;hrer: Ernst Winter, Tel. auf Anfrage</p>
=== ernst | txt | name=x
Die Lage ist ernst. Winter und Frost setzen den Reben zu.
=== kate | txt | name=c home_address=c phone=c past_address=c birth_date=p family_name=c employer=c +phone=2 +email=1
SPOKEFINDER PEOPLE SEARCH                                   Report 0088-1
Printed from www.spokefinder.example                         Page 1 of 2

SUBJECT
  Brandwether, Catherine L            Age: 46     Born: Aug 1979

ADDRESS HISTORY
  4418 N Larkspur Hollow Ave, Apt 12          06/2015 - Current
  Tansy Falls, OR 00452
  219 Quillwood St                            02/2004 - 05/2015
  East Corrin, ME 00318

PHONES
  (206) 555-0143     Mobile       85%
  (503) 555-0119     Landline     40%
  (503) 555-0187     Landline     12%

POSSIBLE RELATIVES
  Douglas M Brandwether, 49
  Lena Pruett, 71

POSSIBLE EMPLOYERS
  Harrowfell Timber Products Inc

                                                             Page 2 of 2
Questions? optout@spokefinder.example
=== roz | html | name=c phone=c email=c place=c family_name=c birth_date=p +phone=2 +email=1
<!DOCTYPE html><html><head><title>The Ashmarrow Beacon, March</title></head><body>
<h1>The Ashmarrow Beacon</h1>
<h2>From the Vicarage</h2><p>Lent is upon us once more, and the boiler has been mended.</p>
<h2>Diary</h2><table>
<tr><td>Sun 2</td><td>Family service, 10am</td></tr>
<tr><td>Wed 5</td><td>Coffee morning, Ashmarrow Bowls Club pavilion</td></tr>
<tr><td>Sat 8</td><td>Plant swap</td></tr></table>
<h2>Roz's big half-century (and a bit)</h2><p>We forgot to wish our editor Roz Thistlebeck many happy returns for 23rd November. Sorry, Roz!</p>
<h2>Who's who</h2>
<dl><dt>Vicar</dt><dd>Revd Ann Tolley, 01632 960500, vicar@ashmarrow.example</dd>
<dt>Churchwarden</dt><dd>Gerald Thistlebeck, 01632 960318</dd>
<dt>Hall bookings</dt><dd>Sid Hurrell, 07700 900814</dd>
<dt>Editor</dt><dd>roz.t@thistlebeck.example</dd></dl>
</body></html>
=== juergen | txt | name=c home_address=c phone=c email=c website=c +phone=0
% Restricted rights.
Domain: froeschlmeier.example
Status: connect
[Holder]
Type: PERSON
Name: Juergen Froeschlmeier
Address: Steinbruechlstr. 46
PostalCode: 00831
City: Oberpfuhling
CountryCode: DE
Phone: +49.1713920047
Email: jf@froeschlmeier.example
Changed: 2024-10-07T08:12:00+02:00
=== hamish | csv | name=c phone=c email=c birth_date=c +phone=1
Given Name,Family Name,Birthday,Phone 1 - Type,Phone 1 - Value,E-mail 1 - Value
Ailsa,Thomson,,Mobile,07700 900233,
Hamish,MacGlendrie,1988-03-04,Home,+44 131 496 0572,hamish.macglendrie@example.org
=== lachie | ics | name=c birth_date=p home_address=c
BEGIN:VCALENDAR
BEGIN:VEVENT
DTSTART;VALUE=DATE:20250628
RRULE:FREQ=YEARLY
SUMMARY:Lachlan Tuckeridge birthday
LOCATION:3/62 Bandicoot Pde\, Warrabeen
END:VEVENT
END:VCALENDAR
=== sinead | json | name=c phone=c home_address=c birth_date=x +birth_date=1
{"tenancy":{"ref":"LA-771","tenants":[{"name":"Sinéad O\u2019Corravan","phone":"(020) 9136627"},{"name":"Brian Hehir","dob":"1990-05-19"}],"dwelling":["7 Derrymoyle Avenue","Kilcarragh","Co. Clare"]}}
=== maelys | rss | name=c alias=c +email=1
<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Agenda Vaubrelle</title><managingEditor>mairie@vaubrelle.example (Mairie)</managingEditor><item><title>Maë Coquelicot en concert</title><description><![CDATA[<p>Avec Maëlys&nbsp;<b>Tardivault</b> au violon.</p>]]></description></item></channel></rss>
=== wojtek | vcf | name=c phone=c home_address=c email=c
BEGIN:VCARD
VERSION:3.0
N:Brzęczkowicz;Wojciech;;;
FN:Wojciech Brzęczkowicz
TEL;TYPE=CELL:999314586
ADR;TYPE=HOME:;;Ostrokrzewowa 7/21;Kłębowo;;00-987;Polska
EMAIL:W.Brzeczkowicz@poczta.example
END:VCARD
=== mamen | eml | name=c phone=c email=c home_address=x
From: =?iso-8859-1?Q?Mar=EDa_del_Carmen_Olivastre?= <mcarmen.olivastre@correo.example>
To: ayuntamiento@villaserena.example
Subject: Farola fundida
Content-Type: text/plain; charset=utf-8

La farola del n.º 27 de la calle lleva un mes apagada.
Un saludo, Mamen. Móvil 500 017 482
=== roz | html | name=x phone=x home_address=x birth_date=x +phone=2 +birth_date=1 +postal_address=1
<table class="roster"><tr><th>Member</th><th>Tel</th><th>Born</th></tr>
<tr><td>Thistlewood, Rosamund</td><td>01632 960381</td><td>23 Nov 1917</td></tr>
<tr><td colspan="2">Lane, Colin &ndash; 01632 960831, 14 Pellworth Lane, Ashmarrow, ZZ99 2QD</td><td>&nbsp;</td></tr></table>
=== hamish | json | name=x email=x phone=x username=x
{"events":[{"t":1314960572,"id":"01314960572193","user":"ahmacg_fiddle9","mail":"hamish.macglendrie@example.organic","who":"Hamish MacGlen"},{"t":1314960600,"who":"Drie Hamish"}]}
=== kate | html | name=x home_address=x phone=x employer=x +phone=1 +postal_address=1
<div class="agent"><h3>Catherine Brandt</h3><p>Weatherby Realty, 4418 S Larkspur Ridge Rd, Clackford, OR 00871</p><p>206-555-0149</p><p>Harrowfell Ridge listings &middot; timber frame &middot; new products</p></div>
=== kate | csv | phone=x postcode=x vehicle=x birth_date=x
sku,batch,price,qty,made
ZQK-44712,206555-01430,452.00,17,2021-08-17
ZQX-4471,206-555,45.20,8,1979
=== lachie | html | name=x phone=x vehicle=x +phone=0
<pre>git log --oneline
a0443018 273 files changed, Lachlan &lt;dev&gt;
commit 1zz7qta Tuckeridge branch merged
</pre>
=== sinead | txt | name=x home_address=x family_name=x former_name=x +birth_date=0
RIP notices. O'CORRIGAN, Donncha, late of 7 Derrymore Avenue, Kilcarragh.
Peacefully. Sadly missed by his daughter Sinéad, sister-in-law Una Brackloon
and neighbours. Removal Tuesday 9 May at 6.
=== juergen | html | name=x home_address=x birth_date=x employer=u
<article><h2>Wirtschaft lokal</h2><p>Jürgen Brettl, 58, übergibt an seine Söhne. Der Holzbaubetrieb in der Steinbruchstraße 46 in Oberpfuhling feiert am 7.10. ab 19 Uhr mit 66 Litern Freibier.</p></article>
=== wojtek | txt | name=x birth_date=x vehicle=x +email=1
Ogłoszenie parafialne: 30 grudnia sprzedaż karpia (19,85 zł/kg) u p. Wojciecha.
Rodzinie Brzęczków dziękujemy za choinkę. Nr boczny autobusu ZZK 9R2.
Zapisy: kancelaria@parafia.example
=== maelys | html | name=x home_address=x email=x postcode=x +email=1
<ul><li>Maëlys Tardieu, 18 rue des Tisserands, Vaubrelle-le-Haut</li><li>contact@maelys-tardivault.example</li><li>Réf. 994120, 99 412,50 &euro;</li></ul>
=== mamen | json | name=x phone=x birth_date=u
{"socios":[{"nombre":"María del Carmen","apellidos":"Olivares Penduelas","tel":"500017428","alta":"1976-07-02"},{"nombre":"Andrés","apellidos":"Olivastre Rioja","tel":"500018482"}]}
=== priyanka | html | name=x employer=x school=x place=x
<p>Priyanka Devi temple trust thanks M/s Indigo Textiles, the Neelkamal Cinema Hall and the Suryagad College of Engineering for Women for the annadanam.</p>
=== oksana | txt | name=x vehicle=x email=x
Оксана Журавель. Степанівна вулиця. Номер авто ZZ 4820 OK, пошта: roksana.zh@poshta.example
=== juergen | eml | name=x phone=x email=x +email=2
From: Juergen Froschauer <juergen@froschauer.example>
To: vorstand@verein.example
Subject: Re: Zelt
Content-Type: text/plain

Servus, bin unter 0171 39200471 zu erreichen (Vertragsnr. 1713920047815).
Gruss Juergen
=== roz | html | name=p email=u family_name=p # only initials, and a masked address
<p>Thank you to R. Thistlebeck, G. Thistlebeck and to r***t@thistlebeck.example for the donation.</p>
=== sinead | html | home_address=p birth_date=p
<p>A native of Derrymoyle Avenue, Kilcarragh, she turned 21 on 9 May and had a hooley in the hall.</p>
=== lachie | html | home_address=p name=p
<p>Minor works, Bandicoot Parade, Warrabeen. Objection received: L Tuckeridge.</p>
=== mamen | html | name=p home_address=p
<p>Quejas por ruido en la calle de los Almezos de Villaserena del Pinar, según escrito de M. C. Olivastre.</p>
"""  # noqa: W291
"""The pages."""
