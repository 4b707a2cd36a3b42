"""
What people who search for themselves come upon, in twelve countries.

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
    "pip": _person(
        "GB",
        {
            Kind.NAME: "Philippa Jane Harkwinter",
            Kind.FORMER_NAME: "Philippa Dunstavell",
            Kind.ALIAS: "Pip Marrowbone",
            Kind.USERNAME: "marrowpip",
            Kind.EMAIL: "philippa.h@example.net",
            Kind.PHONE: "07700 900462",
            Kind.HOME_ADDRESS: "14 Saltglove Lane, Brindlemere, ZZ99 4TQ",
            Kind.PAST_ADDRESS: "Flat 3, 27 Copperlatch Road, Owlsea, ZZ99 6HD",
            Kind.WORK_ADDRESS: "2 Tannery Yard, Brindlemere, ZZ99 4AB",
            Kind.POSTCODE: "ZZ99 4TQ",
            Kind.BIRTH_DATE: "1981-04-17",
            Kind.FAMILY_NAME: "Gerald Harkwinter",
            Kind.EMPLOYER: "Pennyroyal & Stoke Surveyors LLP",
            Kind.SCHOOL: "Brindlemere High School",
            Kind.VEHICLE: "ZZ19 PJH",
            Kind.PLACE: "Brindlemere Bowls Club",
            Kind.WEBSITE: "https://www.harkwinter.example",
        },
    ),
    "duncan": _person(
        "GB",
        {
            Kind.NAME: "Duncan Alasdair Mactorrish",
            Kind.USERNAME: "dunkhills67",
            Kind.EMAIL: "duncan@mactorrish.example",
            Kind.PHONE: "0131 496 0273",
            Kind.HOME_ADDRESS: "Flat 4, 58 Whinmoss Street, Kilbrachan, ZZ99 2FN",
            Kind.PAST_ADDRESS: "9 Lintie Brae, Auchtergowan, ZZ99 3WX",
            Kind.WORK_ADDRESS: "Unit 6, 110 Ropewalk Road, Kilbrachan, ZZ99 2GP",
            Kind.POSTCODE: "ZZ99 2FN",
            Kind.BIRTH_DATE: "1967-10-25",
            Kind.FAMILY_NAME: "Morag Mactorrish",
            Kind.EMPLOYER: "Whinmoss Timber Frames Ltd",
            Kind.SCHOOL: "Kilbrachan Academy",
            Kind.VEHICLE: "ZZ07 DAM",
            Kind.PLACE: "Kilbrachan Curling Rink",
        },
    ),
    "abby": _person(
        "US",
        {
            Kind.NAME: "Abigail Ruth Sonderquist",
            Kind.FORMER_NAME: "Abigail Tenbroekel",
            Kind.USERNAME: "abby_sondie",
            Kind.EMAIL: "abigail.s@example.com",
            Kind.PHONE: "+1 512-555-0143",
            Kind.HOME_ADDRESS: "4418 N Larkspur Bend Dr Unit 7, Tallow Creek, TX 00461",
            Kind.PAST_ADDRESS: "206 Ferncliff Avenue, Wickstead, OH 00239",
            Kind.WORK_ADDRESS: "1500 Bluebonnet Tower Blvd, Suite 820, Tallow Creek, TX 00462",
            Kind.POSTCODE: "00461",
            Kind.BIRTH_DATE: "1990-03-07",
            Kind.FAMILY_NAME: "Leonard Sonderquist",
            Kind.EMPLOYER: "Cedarhawk Title Company, Inc.",
            Kind.SCHOOL: "Tallow Creek High School",
            Kind.VEHICLE: "ZBQ-7261",
            Kind.PLACE: "Tallow Creek Farmers Market",
            Kind.WEBSITE: "https://abbybakes.example",
        },
    ),
    "bob": _person(
        "US",
        {
            Kind.NAME: "Robert Emmett Kastleberg",
            Kind.ALIAS: "Bobby Quahog",
            Kind.USERNAME: "kastle_bass",
            Kind.EMAIL: "rek58@mail.example",
            Kind.PHONE: "(617) 555-0188",
            Kind.HOME_ADDRESS: "83 Quince Harbor Road, Apt 2B, Dunmarrow, MA 00174",
            Kind.WORK_ADDRESS: "12 Foundry Row, Dunmarrow, MA 00175",
            Kind.POSTCODE: "00174",
            Kind.BIRTH_DATE: "1958-11-30",
            Kind.FAMILY_NAME: "Dolores Kastleberg",
            Kind.EMPLOYER: "Dunmarrow Regional Transit Authority",
            Kind.SCHOOL: "Saint Brendal College",
            Kind.VEHICLE: "7ZX M40",
            Kind.PLACE: "Dunmarrow Rod & Gun Club",
        },
    ),
    "shiv": _person(
        "IE",
        {
            Kind.NAME: "Siobhán Áine Corrimahon",
            Kind.FORMER_NAME: "Siobhán Tullagher",
            Kind.USERNAME: "shivcorri",
            Kind.EMAIL: "siobhan@corrimahon.example",
            Kind.PHONE: "020 913 5526",
            Kind.HOME_ADDRESS: "7 Furzehill Drive, Ballydrennagh, Co. Clare, V95 ZZ17",
            Kind.WORK_ADDRESS: "3 Cooperage Quay, Ballydrennagh, Co. Clare",
            Kind.POSTCODE: "V95 ZZ17",
            Kind.BIRTH_DATE: "1979-08-12",
            Kind.FAMILY_NAME: "Fergal Corrimahon",
            Kind.EMPLOYER: "Drennagh Seafoods Teoranta",
            Kind.SCHOOL: "Scoil Naomh Breacán",
            Kind.VEHICLE: "191-CE-99217",
            Kind.PLACE: "Ballydrennagh Handball Club",
        },
    ),
    "joerg": _person(
        "DE",
        {
            Kind.NAME: "Jörg Friedhelm Wüstenhöfer",
            Kind.USERNAME: "pumpenjoerg71",
            Kind.EMAIL: "j.fw@example.org",
            Kind.PHONE: "0171 3920047",
            Kind.HOME_ADDRESS: "Haselmausstraße 12b, 00628 Oberquellingen",
            Kind.PAST_ADDRESS: "Am Krähenbusch 4, 00531 Sankt Immer",
            Kind.WORK_ADDRESS: "Industriering 88, 00628 Oberquellingen",
            Kind.POSTCODE: "00628",
            Kind.BIRTH_DATE: "1971-02-19",
            Kind.FAMILY_NAME: "Heike Wüstenhöfer",
            Kind.EMPLOYER: "Quellinger Pumpenbau GmbH & Co. KG",
            Kind.SCHOOL: "Gymnasium Oberquellingen",
            Kind.VEHICLE: "ZZ-JW 719",
            Kind.PLACE: "Freibad Oberquellingen",
            Kind.WEBSITE: "https://wuestenhoefer.example",
        },
    ),
    "slawek": _person(
        "PL",
        {
            Kind.NAME: "Sławomir Grzędowiecki",
            Kind.USERNAME: "slawek_mosty",
            Kind.EMAIL: "s.grz@poczta.example",
            Kind.PHONE: "+48 999 305 716",
            Kind.HOME_ADDRESS: "ul. Kaczeńcowa 21/6, 00-996 Jeziorkowice",
            Kind.WORK_ADDRESS: "ul. Tartaczna 5, 00-997 Jeziorkowice",
            Kind.POSTCODE: "00-996",
            Kind.BIRTH_DATE: "1988-12-05",
            Kind.FAMILY_NAME: "Halina Grzędowiecka",
            Kind.EMPLOYER: "Mosty i Tory Sp. z o.o.",
            Kind.SCHOOL: "Technikum Kolejowe w Jeziorkowicach",
            Kind.VEHICLE: "ZZG 4T81",
            Kind.PLACE: "Pływalnia Jeziorkowice",
        },
    ),
    "elo": _person(
        "FR",
        {
            Kind.NAME: "Éloïse Marie Chantegrelle",
            Kind.FORMER_NAME: "Éloïse Boisfréville",
            Kind.USERNAME: "elo.grelle",
            Kind.EMAIL: "eloise@chantegrelle.example",
            Kind.PHONE: "06 39 98 17 52",
            Kind.HOME_ADDRESS: "8 ter, impasse des Tilleuls-Bleus, 99318 Valmoise-le-Pont",
            Kind.WORK_ADDRESS: "45 rue du Four-Banal, 99318 Valmoise-le-Pont",
            Kind.POSTCODE: "99318",
            Kind.BIRTH_DATE: "1993-07-21",
            Kind.FAMILY_NAME: "Bernard Chantegrelle",
            Kind.EMPLOYER: "Menuiserie Rocheplatte SARL",
            Kind.SCHOOL: "Lycée Jeanne-Oriolle",
            Kind.VEHICLE: "ZZ-418-EC",
            Kind.PLACE: "Médiathèque de Valmoise",
        },
    ),
    "laksh": _person(
        "IN",
        {
            Kind.NAME: "Lakshmi Venkumathur",
            Kind.USERNAME: "lvenku_reads",
            Kind.EMAIL: "lakshmi.v@dak.example",
            Kind.PHONE: "+91 10000 52914",
            Kind.HOME_ADDRESS: "Flat 3C, 41 Temple Tank Street, Kottupuram, Aranipet 000562",
            Kind.POSTCODE: "000562",
            Kind.BIRTH_DATE: "1985-09-03",
            Kind.FAMILY_NAME: "Ramesh Venkumathur",
            Kind.EMPLOYER: "Peepal Leaf Software Private Limited",
            Kind.SCHOOL: "Aranipet Girls Higher Secondary School",
            Kind.VEHICLE: "ZZ 07 LV 6218",
            Kind.PLACE: "Aranipet Public Library",
        },
    ),
    "asa": _person(
        "SE",
        {
            Kind.NAME: "Åsa Birgitta Lönnkvarn",
            Kind.FORMER_NAME: "Åsa Hjortsäv",
            Kind.USERNAME: "lonnasa77",
            Kind.EMAIL: "asa.lk@example.org",
            Kind.PHONE: "070-174 06 38",
            Kind.HOME_ADDRESS: "Blåklintsvägen 9, 009 14 Granfors",
            Kind.WORK_ADDRESS: "Kvarnhjulsgatan 22, 009 10 Granfors",
            Kind.POSTCODE: "009 14",
            Kind.BIRTH_DATE: "1977-05-28",
            Kind.FAMILY_NAME: "Torbjörn Lönnkvarn",
            Kind.EMPLOYER: "Granfors Energi AB",
            Kind.SCHOOL: "Granforsskolan",
            Kind.VEHICLE: "ZZL 41K",
            Kind.PLACE: "Granfors Simhall",
        },
    ),
    "joao": _person(
        "PT",
        {
            Kind.NAME: "João Miguel Figueiral Sardoura",
            Kind.USERNAME: "jmfs_ondas",
            Kind.EMAIL: "joao.s@correio.example",
            Kind.PHONE: "+351 990 417 382",
            Kind.HOME_ADDRESS: "Rua das Amoreiras Velhas, 36, 2.º Esq., 0047-218 Vale de Cortiços",
            Kind.POSTCODE: "0047-218",
            Kind.BIRTH_DATE: "1999-01-14",
            Kind.FAMILY_NAME: "Maria Figueiral Sardoura",
            Kind.EMPLOYER: "Rolhas do Vale, Lda.",
            Kind.SCHOOL: "Escola Secundária de Vale de Cortiços",
            Kind.VEHICLE: "ZZ-41-JM",
            Kind.PLACE: "Piscina Municipal de Vale de Cortiços",
        },
    ),
    "bora": _person(
        "CZ",
        {
            Kind.NAME: "Bořivoj Křepelčík",
            Kind.USERNAME: "borek_sklar",
            Kind.EMAIL: "borivoj@krepelcik.example",
            Kind.PHONE: "+420 100 418 275",
            Kind.HOME_ADDRESS: "Ořešáková 417/12, 000 36 Horní Lhotkov",
            Kind.POSTCODE: "000 36",
            Kind.BIRTH_DATE: "1964-06-09",
            Kind.FAMILY_NAME: "Vlasta Křepelčíková",
            Kind.EMPLOYER: "Lhotkovské sklárny s.r.o.",
            Kind.SCHOOL: "Gymnázium Horní Lhotkov",
            Kind.VEHICLE: "0ZZ 4182",
            Kind.PLACE: "Sokolovna Horní Lhotkov",
        },
    ),
    "stani": _person(
        "BG",
        {
            Kind.NAME: "Станимира Вълкодолска",
            Kind.USERNAME: "stani_bryast",
            Kind.EMAIL: "s.vd@poshta.example",
            Kind.PHONE: "+359 111 41 726",
            Kind.HOME_ADDRESS: "ул. „Сива врана“ 27, 0034 Долна Вълшебница",
            Kind.BIRTH_DATE: "1982-03-26",
            Kind.FAMILY_NAME: "Пламен Вълкодолски",
            Kind.EMPLOYER: "Сребърен Бряст ООД",
            Kind.SCHOOL: "Езикова гимназия „Бряст“",
            Kind.VEHICLE: "ZZ 4817 XB",
            Kind.PLACE: "Читалище „Сива врана“",
        },
    ),
    "faith": _named("GB", "Faith Marsh"),
    "chase": _named("US", "Chase Woods"),
    "ernst": _named("DE", "Ernst Sommer"),
}

PAGES = r"""
=== pip | html | name=c place=c
<!doctype html><html lang="en-GB"><head><title>Ladies' Four-Wood: round 3 | Brindlemere Bowls Club</title></head><body>
<main><h1>Ladies' Four-Wood, round 3</h1>
<table><thead><tr><th>Rink</th><th>Home</th><th></th><th>Away</th></tr></thead><tbody>
<tr><td>1</td><td>Sheila Crannock</td><td>21&ndash;14</td><td>Dot Everling</td></tr>
<tr><td>2</td><td>Pippa Harkwinter</td><td>19&ndash;21</td><td>Maureen Oxlade</td></tr>
<tr><td>3</td><td>Jean Tippleworth</td><td>w/o</td><td>bye</td></tr></tbody></table>
<p>Teas: please see the rota in the pavilion.</p></main></body></html>
=== pip | html | name=x family_name=c
<article class="notice"><h2>HARKWINTER, Gerald Arthur</h2><p>Peacefully at Owlsea Cottage Hospital on 9th January, aged 88. Beloved husband of the late Edna. No flowers by request. Donations to the Lifeboat.</p></article>
=== pip | html | name=u family_name=x # her given name, but Philippa is tied to another surname
<div class="obit"><p>COLLAMORE &mdash; Philippa Jane (n&eacute;e Stride), suddenly at home on 2 March. A dear wife to Tom. Service at St Ebb's, 11.30 am.</p><p>Flowers c/o Dawkins &amp; Harkwinter Funeral Directors, Owlsea.</p></div>
=== pip | txt | name=c phone=c home_address=c
BRINDLEMERE PARISH COUNCIL
Minutes of the meeting held on Tuesday 11th November at 7.30pm
Present: Cllrs Dunmore (Chair), Ablett, Soames-Rudd; Clerk: Mrs. Philippa J. Harkwinter

214/25  Apologies: Cllr Pargeter
215/25  Declarations of interest: none
216/25  Planning: 25/00417/FUL rear extension, The Old Forge. No objection.
217/25  Correspondence: none

                                  Page 1 of 2
All correspondence to the Clerk:
14 Saltglove Lane
Brindlemere
ZZ99 4TQ
Tel 07700 900 462
=== pip | html | home_address=c name=x
<h1>Planning register</h1><dl>
<dt>Reference</dt><dd>25/00622/HOU</dd>
<dt>Site address</dt><dd>14 Saltglove Ln Brindlemere</dd>
<dt>Proposal</dt><dd>Single storey rear extension and replacement of garage door</dd>
<dt>Applicant</dt><dd>Mr T Wexcombe</dd>
<dt>Decision</dt><dd>Granted with conditions</dd></dl>
=== pip | html | home_address=p
<p>Road works this week: gas main replacement along Saltglove Lane in Brindlemere, with two-way lights from Monday. Expect delays at school time.</p>
=== pip | html | home_address=x postcode=x
<ul class="sold-prices"><li>14 Saltmarsh Lane, Brindlemere, ZZ99 4TG &mdash; &pound;312,000 (freehold, semi-detached)</li><li>16 Saltmarsh Lane, Brindlemere, ZZ99 4TG &mdash; &pound;298,500</li></ul>
=== pip | html | home_address=u postcode=x
<div class="listing"><h3>To let: 14 Saltglove Lane, Great Yeldring</h3><p>Two-bed end terrace. EPC D. Council tax band B. &pound;850 pcm. ZZ99 9PP</p></div>
=== pip | csv | name=c email=c phone=c birth_date=c
Membership No;Surname;Forenames;DOB;Mobile;E-mail;Paid
0231;Crannock;Sheila;02/06/1949;07700 900118;sheilac@example.org;Y
0232;Harkwinter;Philippa Jane;17/04/1981;07700900462;philippa.h@example.net;Y
0233;Oxlade;Maureen;30/12/1951;;;N
=== pip | csv | phone=x email=x name=x
Name,Phone,E-mail
"Harkwell, Philip",07700 900426,philip.h@example.net
"Harkness, Pippa",07700 900463,pippa.h@example.net
=== pip | json | username=c name=c
{"data":{"user":{"id":"58823917","username":"marrowpip","full_name":"Pip Harkwinter 🌿","is_private":false,"edge_followed_by":{"count":312},"biography":"allotment, bowls, badly behaved spaniel"}},"status":"ok"}
=== pip | html | username=c alias=c
<article class="post" data-author="marrowpip" data-post-id="77341"><header><a href="/u/marrowpip">Pip Marrowbone</a> <span class="rank">Head Gardener</span></header><div class="body"><p>Mine always bolt in June too. Try sowing after the solstice.</p></div></article>
=== pip | html | username=x alias=x
<div class="comment" id="c-9912"><b>marrowpips4u</b> wrote: Roasted marrowbone on toast, with a pip of garlic. My gran's recipe, and it never fails.</div>
=== pip | vcf | name=c phone=c email=c birth_date=c home_address=c
BEGIN:VCARD
VERSION:3.0
N:Harkwinter;Pip;;;
FN:Pip Harkwinter
TEL;TYPE=CELL:+447700900462
EMAIL;TYPE=HOME:Philippa.H@Example.net
ADR;TYPE=HOME:;;14 Saltglove Lane;Brindlemere;;ZZ99 4TQ;United Kingdom
BDAY:1981-04-17
NOTE:key under blue pot
END:VCARD
=== pip | vcf | birth_date=p name=c
BEGIN:VCARD
VERSION:4.0
FN:Philippa Harkwinter
BDAY:--0417
CATEGORIES:allotment
END:VCARD
=== pip | ics | birth_date=p name=c
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Phone//Calendar 9//EN
BEGIN:VEVENT
UID:8c1f@phone.example
DTSTART;VALUE=DATE:20260417
RRULE:FREQ=YEARLY
SUMMARY:Philippa Harkwinter's birthday
END:VEVENT
END:VCALENDAR
=== pip | ics | birth_date=u
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
DTSTART:19810417T090000Z
DTEND:19810417T170000Z
SUMMARY:Parish archive: opening of the new village hall
END:VEVENT
END:VCALENDAR
=== pip | eml | name=c email=c work_address=c employer=c
From: "Harkwinter, Philippa" <philippa.h@example.net>
To: bookings@example.org
Subject: Re: Hall on the 14th
Date: Mon, 2 Jun 2025 09:14:02 +0100
Content-Type: text/plain; charset=utf-8

Yes please, both rooms. Invoice to the office as usual:

Pennyroyal and Stoke Surveyors
2 Tannery Yard
Brindlemere ZZ99 4AB
=== pip | html | employer=x work_address=p
<p>Found: grey tabby, near the bins at Tannery Yard, Brindlemere. Ring Stoke Vets or the Pennyroyal Tea Rooms if she is yours.</p>
=== pip | html | employer=c name=c
<section class="team"><figure><img src="/img/team/pharkwinter.jpg" alt="Philippa Harkwinter MRICS"><figcaption>Associate Director</figcaption></figure><footer>&copy; Pennyroyal &amp; Stoke Surveyors LLP. Registered in England OC000417.</footer></section>
=== pip | html | name=p employer=c
<div class="survey-report"><p>Inspected by: P. Harkwinter for Pennyroyal &amp; Stoke Surveyors</p><p>Weather: dry, overcast. Tenure assumed freehold.</p></div>
=== pip | html | former_name=c name=c school=c
<h2>Brindlemere High School &ndash; Leavers of '99</h2><p>Who came: Marcus Teal, Jo Pimmett (now Jo Rand), Philippa Dunstavell (now Philippa Harkwinter), Gaz Fenn and Mr. Ollerton from Geography!</p>
=== pip | html | former_name=c birth_date=c name=x
<table class="bmd"><tr><th>Surname</th><th>Given</th><th>Born</th><th>District</th></tr><tr><td>DUNSTAVELL</td><td>Philippa</td><td>17 Apr 1981</td><td>Owlsea</td></tr><tr><td>DUNSTER</td><td>Philip</td><td>20 Apr 1981</td><td>Owlsea</td></tr></table>
=== pip | html | past_address=c
<pre>Electoral roll 2009 (extract)
ward: Owlsea Harbour
FLAT 3  27 COPPERLATCH RD  OWLSEA
   1 adult   marker: -
FLAT 4  27 COPPERLATCH RD  OWLSEA
   2 adults</pre>
=== pip | html | past_address=u
<p>Sold STC: Flat 8, 27 Copperlatch Road, Owlsea. Top floor, lift, parking. Viewings with Ann on ext. 227.</p>
=== pip | html | vehicle=c
<div class="thread"><h1>Anyone know the owner of this Skoda?</h1><p>Been parked across the drop kerb on Mill Row since Sunday. Silver estate, reg <b>ZZ19PJH</b>. Not abandoned, tax is in date.</p></div>
=== pip | html | vehicle=x
<p>Part number ZZ19PJH4 fits all petrol mowers of the range. See also ZZ19-PJK and the ZZ19 kit.</p>
=== pip | json | vehicle=c
{"permit":{"zone":"B2","vrm":"ZZ19 PJH","make":"SKODA","validFrom":"2025-09-01","validTo":"2026-08-31","status":"ACTIVE"}}
=== pip | html | postcode=c
<form action="/bin-days"><label for="pc">Postcode</label><input id="pc" name="postcode" value="zz994tq"><button>Find my bin day</button></form>
=== pip | html | postcode=x
<table><caption>Crime by postcode sector</caption><tr><td>ZZ99 4</td><td>117</td></tr><tr><td>ZZ99 6</td><td>88</td></tr><tr><td>ZZ99 4TR</td><td>2</td></tr></table>
=== pip | html | website=c
<li>Thanks to our web volunteer, <a href="http://harkwinter.example/gallery/?utm_source=bmbc" rel="me">see more photos here</a></li>
=== pip | html | website=x
<p>Domain for sale: <code>harkwinter.example.com</code> and <code>oldharkwinter.example</code>. Enquire within.</p>
=== pip | txt | website=c email=c
Domain Name: HARKWINTER.EXAMPLE
Registrar: Example Names Ltd
Created: 2014-03-19
Registrant Name: REDACTED FOR PRIVACY
Registrant Email: philippa.h@example.net
Name Server: NS1.EXAMPLE.NET
=== pip | html | email=c
<footer><p>Webmaster: <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="⟦cf:philippa.h@example.net⟧">[email&#160;protected]</a></p></footer>
=== pip | html | email=x
<ul><li>aphilippa.h@example.net</li><li>philippa.h@example.net.au</li><li>philippa.h@mail.example.net</li><li>philippa-h@example.net</li></ul>
=== pip | html | email=c name=x
<p>To book a slot, write to philippa [dot] h [at] example [dot] net before Friday. Ask for Pippa.</p>
=== pip | html | phone=c
<p class="contact">Bookings &amp; keys: <a href="tel:+44-7700-900462">call the clerk</a> (evenings only)</p>
=== pip | html | phone=x
<table class="fixtures"><tr><td>07700</td><td>900</td><td>462</td></tr><tr><td>Order ref</td><td colspan="2">107700900462</td></tr></table>
=== pip | html | +phone=2 +email=1 phone=x
<h2>Key contacts</h2><p>Caretaker: Len, 01632 960215. Bookings: Sue, 01632 960 877 (also hall@example.org). Defibrillator is in the porch.</p>
=== pip | html | name=c birth_date=p
<div class="people-result"><h3>Philippa J Harkwinter</h3><p>Lives in: Brindlemere. Date of birth: April 1981. Director of 1 company.</p></div>
=== pip | html | name=c birth_date=p
<h1>Philippa Jane HARKWINTER</h1><dl id="officer"><dt>Total number of appointments</dt><dd>2</dd><dt>Date of birth</dt><dd id="officer-date-of-birth-value">April 1981</dd><dt>Role</dt><dd>Designated member</dd><dt>Nationality</dt><dd>British</dd></dl>
=== pip | txt | birth_date=c name=c
Pos  Bib  Name                  Club            Cat   DoB         Time
41   212  Tanya Rundell         Owlsea Striders FV35  03.11.1986  48:12
42   087  Philippa HARKWINTER   Unattached      FV40  17.04.81    48:15
43   190  Les Cobb              Owlsea Striders MV60  22.01.1960  48:31
=== pip | html | name=x birth_date=x
<p>Many happy returns to our twins Pippa and Jane, 9 on 18 April! Love from Nana Hark and Grandpa Winter.</p>
=== pip | html | school=c
<select name="school"><option>Owlsea Primary</option><option selected>Brindlemere High School</option><option>Other</option></select>
=== pip | rss | name=c
<?xml version="1.0"?><rss version="2.0"><channel><title>Brindlemere Bugle</title><item><title>Clerk retires after &#8216;wonderful&#8217; ten years</title><description>&lt;p&gt;Councillors thanked &lt;b&gt;Philippa&lt;/b&gt; Harkwinter, who steps down in May.&lt;/p&gt;</description><pubDate>Fri, 14 Mar 2025 08:00:00 GMT</pubDate></item></channel></rss>
=== pip | html | name=x phone=x
<p>We said goodbye to Philippa. Harkwinter Lodge will be repainted by the summer, said the warden.</p>
=== pip | mht | email=c phone=c
From: <Saved by a browser>
Subject: Contact us
MIME-Version: 1.0
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

<html><body><p class=3D"addr">Clerk: <a href=3D"mailto:philippa.h@example.n=
et">philippa.h@example.net</a><br>Mobile: 07700 900462</p></body></html>
=== duncan | html | name=c place=c
<h1>Curling: Winter League, Section B</h1><p>At Kilbrachan Curling Rink, Tuesday.</p><table><tr><th>Skip</th><th>P</th><th>W</th><th>Pts</th></tr><tr><td>D Ferrier</td><td>6</td><td>5</td><td>10</td></tr><tr><td>Mactorrish, Duncan</td><td>6</td><td>3</td><td>6</td></tr></table>
=== duncan | html | name=p family_name=c
<p>Mixed Pairs: 1 Morag &amp; D. Mactorrish; 2 I. and K. Tannoch; 3 the Rennies.</p>
=== duncan | txt | name=c home_address=c
BUILDING STANDARDS - REGISTER EXTRACT
Warrant no      24/01187/BW
Applicant       Mr Duncan A Mactorrish
Address         Flat 4
                58 Whinmoss St
                Kilbrachan
                ZZ99 2FN
Work            Remove non-loadbearing wall
Value           £4,200
=== duncan | html | home_address=u # another flat of the same stair
<table><tr><th>Property</th><th>Band</th></tr><tr><td>Flat 1, 58 Whinmoss Street, Kilbrachan</td><td>C</td></tr><tr><td>Flat 2, 58 Whinmoss Street, Kilbrachan</td><td>C</td></tr></table>
=== duncan | html | home_address=x postcode=x
<p>Deliveries for the church hall: 158 Whinmoss Terrace, Kilbrachan, ZZ99 2FM. Use the side gate.</p>
=== duncan | json | home_address=c postcode=c
{"order":{"id":"W-0088417","ship_to":{"line1":"Flat 4","line2":"58 Whinmoss Street","town":"KILBRACHAN","postcode":"ZZ992FN","country":"GB"},"items":[{"sku":"FL-20","qty":2}]}}
=== duncan | html | employer=c work_address=c phone=c
<div itemscope itemtype="https://schema.org/LocalBusiness"><span itemprop="name">Whinmoss Timber Frames</span><div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">Unit 6, 110 Ropewalk Road</span>, <span itemprop="addressLocality">Kilbrachan</span> <span itemprop="postalCode">ZZ99 2GP</span></div><meta itemprop="telephone" content="+441314960273"></div>
=== duncan | html | phone=c
<script>window.__STATE__={"shop":{"title":"Frames","tel":"⟦js:0131 496 0273⟧","open":true}}</script><div id="app"></div>
=== duncan | txt | phone=u # a bare number with no sign of what it is
Batch list 7
0131 496 0273
shelf 4, dry store
=== duncan | html | phone=x
<p>ISBN 978-0-13149-602-73 &middot; IBAN GB00 ZZZZ 0131 4960 2730 01 &middot; v0.1314.960.273</p>
=== duncan | html | phone=x +phone=1
<p>Fax/phone for the rink: 0131 496 0237. Ice hotline closed.</p>
=== duncan | json | email=c
{"entry":[{"hash":"⟦md5:duncan@mactorrish.example⟧","profileUrl":"https://gravatar.example/torrish","thumbnailUrl":"https://gravatar.example/avatar/⟦md5:duncan@mactorrish.example⟧"}]}
=== duncan | html | birth_date=c name=c
<h2>Section C: person details</h2><p>Full name: Duncan Mactorrish</p><p>Date of birth</p><p>Day: <select><option>24</option><option selected>25</option></select> Month: <select><option>September</option><option selected>October</option></select> Year: <select><option selected>1967</option><option>1968</option></select></p>
=== duncan | html | birth_date=x +birth_date=1
<p>Memorial bench: Isa Tannoch, born 25 August 1937, who loved this view.</p>
=== duncan | html | birth_date=p name=c
<p>Duncan Mactorrish (b. Oct 1967) is a joiner and hillwalker.</p>
=== duncan | html | past_address=c
<td class="loc">9 Lintie Brae<br/>Auchtergowan<br/>ZZ99 3WX</td>
=== duncan | html | vehicle=x +vehicle=1
<p>Witness appeal: a blue Fiesta, reg. ZZ57 DAN, was seen leaving the car park. The dam at ZZ07 grid square is closed.</p>
=== duncan | html | school=c name=c
<p>Kilbrachan Academy 1st XV 1984. Back row, left to right: R. Sim, Duncan Mactorrish, P. Ogg.</p>
=== duncan | eml | name=c phone=c
From: =?utf-8?q?Duncan_Mactorrish?= <sales@example.org>
To: list@example.org
Subject: rafters
Content-Type: text/plain

Aye, Thursday is fine.
--
D.A.M.
m: +44 131 496 0273
=== duncan | html | +coordinates=1 +postal_address=1 home_address=x
<script type="application/ld+json">{"@type":"Place","name":"Kilbrachan Library","address":{"@type":"PostalAddress","streetAddress":"12 Cross Wynd","addressLocality":"Kilbrachan","postalCode":"ZZ99 2AA","addressCountry":"GB"},"geo":{"@type":"GeoCoordinates","latitude":"55.90417","longitude":"-3.41822"}}</script>
=== abby | html | name=c home_address=c phone=c
<div class="card-summary"><h2>Abigail R Sonderquist</h2><span>Age 36</span><div class="row"><h3>Current Address</h3><a href="/address/4418-n-larkspur-bend-dr-unit-7_tallow-creek-tx">4418 N Larkspur Bend Dr #7<br>Tallow Creek, TX 00461-3308</a></div><div class="row"><h3>Phone Numbers</h3><span>(512) 555-0143 &ndash; Wireless</span></div></div>
=== abby | html | past_address=c former_name=c
<h3>Previous Addresses</h3><ul><li>206 Ferncliff Ave, Wickstead, OH 00239 <small>(Oct 2008 &ndash; Jul 2012)</small></li></ul><h3>Also Known As</h3><p>Abigail R Tenbroekel &bull; Abby R Tenbroekel</p>
=== abby | html | family_name=c name=x
<h3>Possible Relatives</h3><p>Leonard Sonderquist, Greta Sonderquist, Ruth A Tenbrook</p>
=== abby | html | name=x family_name=x
<h3>Did you mean?</h3><p>Abigail Lindholm, Gail Sandquist, Leonard Sonderman (all of Texas)</p>
=== abby | json | birth_date=c name=c email=c
[{"first":"ABIGAIL","middle":"RUTH","last":"SONDERQUIST","dob":"03/07/1990","email":"ABIGAIL.S@EXAMPLE.COM","src":"voterfile"}]
=== abby | json | birth_date=u # day and month the other way round in an American file
{"hits":[{"id":4,"opened":"07/03/1990","closed":"08/03/1990"}]}
=== abby | csv | name=c birth_date=c school=c
PLACE,NAME,DOB,SCHOOL,TIME
1,"Quarles, Dena",02/11/1990,Wickstead North,18:44.1
2,"Sonderquist, Abigail",3/7/1990,Tallow Creek High School,18:51.0
=== abby | html | name=c school=c
<div class="meet"><h4>Girls 3200m Run Finals</h4><pre>
  1 Quarles, Dena             11 Wickstead             11:04.22
  2 Sonderquist, Abby         12 Tallow Creek High School 11:09.87
  3 Moy, Celeste              10 Dunmarrow             11:15.30</pre></div>
=== abby | html | name=c employer=c work_address=c phone=x
<div class="agent"><strong>Abby Sonderquist</strong>, Escrow Officer<br>Cedarhawk Title Company<br>1500 Bluebonnet Tower Boulevard, Ste. 820<br>Tallow Creek, TX 00462<br>Office: 512-555-0134</div>
=== abby | html | email=c username=c
<p>DM me <b>@abby_sondie</b> or abigail.s (at) example (dot) com for custom cakes!! deposits non refundable</p>
=== abby | html | email=c
<input type="hidden" name="contact" value="⟦ent:abigail.s@example.com⟧">
=== abby | html | website=c
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Bakery","name":"Sondie Bakes","url":"https:\/\/abbybakes.example\/","sameAs":["https://photos.example/x1"]}</script>
=== abby | txt | website=x
blocked-hosts.txt
crabbybakes.example
abbybakes.example.net
abbybakesale.example
=== abby | html | phone=c
<p>☎ five one two, five five five, zero one four three (no spam please)</p>
=== abby | html | phone=x +phone=2
<p>Lost boxer mix near Larkspur. Call Dee (512) 555-0134 or Ray 512-555-0149. Chip no. 985125550143007.</p>
=== abby | txt | phone=c name=c
2025-11-02 18:22:41  SMS  IN   +15125550143  Abby Sonderquist  "running late, save me a seat"
2025-11-02 18:23:10  SMS  OUT  +15125550143  Abby Sonderquist  "k"
=== abby | html | home_address=c
<fieldset><legend>Ship to</legend><input name="addr1" value="4418 North Larkspur Bend Drive"><input name="addr2" value="Unit 7"><input name="city" value="Tallow Creek"><input name="state" value="TX"><input name="zip" value="00461"></fieldset>
=== abby | html | home_address=p
<p>CITY COUNCIL AGENDA. Item 9: Speed humps on Larkspur Bend Dr, Tallow Creek (second reading).</p>
=== abby | html | postcode=x
<p>Case no. 2024-CV-1004617. Lot 00461A, parcel 8-00461-22, item #4610.</p>
=== abby | html | +postal_address=2 home_address=x
<p>Polling places: First Lutheran Church, 310 Mesquite Street, Tallow Creek, TX 00461; Fire Station 4, 77 County Road, Tallow Creek, TX 00463.</p>
=== abby | html | vehicle=c
<p>Event permit: food truck, TX plate ZBQ7261, white. Space 14.</p>
=== abby | html | vehicle=x +vehicle=1
<p>BOLO: gray Tacoma, license plate ZBO-7216, left scene northbound.</p>
=== abby | html | former_name=c name=c
<p>Abigail Sonderquist (née Tenbroekel) and husband Wes welcomed a daughter on May 2.</p>
=== abby | html | name=p
<p>Photo credit: A. Sonderquist</p>
=== abby | eml | name=c home_address=c +phone=1
From: "Order Desk" <orders@shop.example>
To: Abigail Sonderquist <abigail.s@example.com>
Subject: Your order #512-5550143-99
Content-Type: text/plain

Thanks Abigail! Ships to:
ABIGAIL SONDERQUIST
4418 N LARKSPUR BEND DR UNIT 7
TALLOW CREEK TX 00461-3308
Questions? (800) 555-0199
=== abby | ics | name=c phone=c
BEGIN:VCALENDAR
BEGIN:VEVENT
SUMMARY:Closing - Unit 12
ATTENDEE;CN="Abby Sonderquist";RSVP=TRUE:mailto:frontdesk@example.org
DESCRIPTION:Dial-in host cell 512 555 0143\nbring two IDs
DTSTART:20251103T150000Z
END:VEVENT
END:VCALENDAR
=== bob | html | name=c alias=c place=c
<p>Oldies Night at the Dunmarrow Rod and Gun Club: Bobby Quahog &amp; the Littlenecks (that's Robert Kastleberg on upright bass).</p>
=== bob | html | name=c family_name=c
<p class="obit">KASTLEBERG, Dolores M. (Furtado), of Dunmarrow, Feb. 3. Wife of Robert E. Kastleberg. Visiting hours Thursday 4&ndash;7.</p>
=== bob | html | name=u family_name=u
<p class="obit">Robert Emmett Doyle, 71, of Dunmarrow. Survived by his sister Dolores and his friend Mr. Kastleberg.</p>
=== bob | html | birth_date=c name=c
<p>Robert E. "Bob" Kastleberg, born in Fallhaven on November 30, 1958, son of the late Otto.</p>
=== bob | html | birth_date=p
<p>Birthday shout-outs this week! Nov. 28: Carol D. Nov. 30: Bob K. Dec. 1: Fr. Tim</p>
=== bob | txt | birth_date=c
PT: KASTL RE   MRN 0044718   DOB 11/30/58   SEX M
=== bob | txt | birth_date=x +birth_date=1
PT: KASTELL J   MRN 0044781   DOB 11/03/1985   SEX F
=== bob | html | home_address=c postcode=c
<dl><dt>Location</dt><dd>83 QUINCE HARBOR RD U:2B</dd><dt>Town</dt><dd>Dunmarrow, MA 00174</dd><dt>Use</dt><dd>Condo</dd></dl>
=== bob | html | home_address=u
<p>For lease: 83 Quince Harbor Road, Portsedge, ME 00288. Ocean view.</p>
=== bob | html | school=c
<p>Alumni of St. Brendal College are invited to the spring lunch.</p>
=== bob | html | vehicle=c
<p>Parking violation 3381: registration <span>7ZX</span><span>M40</span> MA, meter expired.</p>
=== bob | txt | name=p home_address=c phone=c
ARRL-STYLE CLUB ROSTER                        p. 4
KASTLEBERG R E ...... 83 Quince Harbor Rd 2B, Dunmarrow ..... 555-0188 (617)
KAUFFELD T .......... 9 Elm, Dunmarrow ...................... 555-0107 (617)
=== bob | vcf | name=c phone=c home_address=c
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4B=61=73=74=6C=65=62=65=72=67;=42=6F=62;;;
FN:Bob Kastleberg
TEL;CELL:617-555-0188
ADR;HOME:;Apt 2B;83 Quince Harbor Rd;Dunmarrow;MA;00174;USA
END:VCARD
=== bob | atom | name=c
<feed xmlns="http://www.w3.org/2005/Atom"><title>Retirees</title><entry><title>Luncheon photos</title><author><name>Kastleberg, Robert E.</name></author><updated>2025-06-01T10:00:00Z</updated><content type="text">More next month.</content></entry></feed>
=== bob | html | +email=2 email=x
<p>Treasurer: pat.f@mail.example. Entertainment: rek85@mail.example</p>
=== shiv | html | name=c place=c
<h3>Torthaí / Results: Ladies 60x30 Doubles</h3><p>Ballydrennagh Handball Club: Siobhan Corrimahon &amp; Noreen Tighe bt. M. Hehir &amp; A. Lally 21-17, 21-19.</p>
=== shiv | html | name=c former_name=c
<p>Congratulations to Siobhán Corrimahon (née Tullagher) and Donal on the birth of baby Éanna.</p>
=== shiv | html | family_name=c name=x
<div class="death-notice"><h2>CORRIMAHON, Fergal</h2><p>Cooperage Quay &amp; Furzehill. Reposing at Moloney's from 5 o'clock. House private please.</p></div>
=== shiv | html | home_address=c
<tr><td>P25/60417</td><td>Domestic garage and all associated site works</td><td>7 Furzehill Drive,<br>Ballydrennagh,<br>Co Clare<br>V95ZZ17</td></tr>
=== shiv | html | home_address=u postcode=x
<p>Property Price Register: 17 Furzehill Drive, Ballydrennagh, Co. Clare, V95 ZZ71. 14/02/2019. &euro;189,000.00</p>
=== shiv | html | phone=c name=c
<p>Registration for the u-12s: text Siobhán Corrimahon at (020) 9135526 before Sunday.</p>
=== shiv | json | phone=c
{"ad":{"section":"household","title":"Cot & mattress","county":"Clare","seller":{"contactNumber":"+353209135526","showPhone":true}}}
=== shiv | html | phone=x +phone=1
<p>Parish office 020 913 5562, mornings only. Mass intentions at the sacristy.</p>
=== shiv | html | email=c
<p>Eolas: siobhan<span style="display:none">NOSPAM</span><!-- -->@corrimahon.example</p><a href="mailto:siobhan@corrimahon.example">Ríomhphost</a>
=== shiv | html | employer=c work_address=c
<p>Foreshore licence applicant: Drennagh Seafoods Teo., 3 Cooperage Quay, Ballydrennagh, Co. Clare.</p>
=== shiv | csv | birth_date=c name=c
"Ainm","Sloinne","D.O.B","Club"
"Siobhán","Corrimahon","12/08/1979","Ballydrennagh"
"Noreen","Tighe","03/11/1975","Ballydrennagh"
=== shiv | html | name=x
<p>Siobhán Corrigan and Áine McMahon were on duty. Fr. Fergal Mahon said the last word.</p>
=== shiv | html | name=p
<p>Sec.: S. Corrimahon. Treas.: N. Tighe. PRO: vacant.</p>
=== shiv | eml | name=c email=c
Return-Path: <bounce@list.example>
From: Register <noreply@races.example>
To: =?utf-8?b?U2lvYmjDoW4gQ29ycmltYWhvbg==?= <SIOBHAN@corrimahon.example>
Subject: Your 10k number
Content-Type: text/plain; charset=utf-8

You are number 217.
=== joerg | html | name=c phone=c home_address=c email=c
<h1>Impressum</h1><p>Angaben gemäß § 5 DDG</p><p>Jörg Wüstenhöfer<br>Haselmausstr. 12 b<br>00628 Oberquellingen</p><p>Telefon: 0171 / 39 20 047<br>E-Mail: j.fw[at]example.org</p>
=== joerg | html | name=c
<p>3. Platz Herren 50: Wuestenhoefer, Joerg (SV Oberquellingen), 142 Ringe</p>
=== joerg | html@windows-1252 | name=c place=c
<p>Förderverein Freibad Oberquellingen e. V.: 1. Vorsitzender Jörg Wüstenhöfer, Kassenwartin Renate Öhmig.</p>
=== joerg | html | name=p family_name=c
<p>Goldene Hochzeit der Eltern: Es gratulieren J. und Heike Wüstenhöfer mit Lena und Max.</p>
=== joerg | html | name=x family_name=u
<p>In stillem Gedenken: Heike Brömse, geb. Wüstenhöfer, * 3.4.1940 † 8.1.2025</p>
=== joerg | html | birth_date=c name=c
<p>Wüstenhöfer, Jörg Friedhelm, geb. 19.02.1971, Dipl.-Ing., Prokura erloschen.</p>
=== joerg | txt | birth_date=c name=c employer=c
HRA 00417 | Amtsgericht Oberquellingen
Quellinger Pumpenbau GmbH & Co. KG, Oberquellingen
Einzelprokura: Wüstenhöfer, Jörg Friedhelm, Oberquellingen, *19.02.1971
=== joerg | html | birth_date=p
<p>Wir gratulieren zum Geburtstag: 17.02. Erna Kobold, 19.02. Jörg W., 22.02. Ilse Ratz</p>
=== joerg | html | birth_date=x +birth_date=1
<p>Grete Nülle, geboren am 19. März 1941 in Sankt Immer, feiert heute.</p>
=== joerg | html | employer=c work_address=c
<address><b>Quellinger Pumpenbau</b><br>Industriering 88<br>D-00628 Oberquellingen</address>
=== joerg | html | employer=x work_address=x
<p>Pumpenbau Quellmann GmbH, Industriering 8, 00699 Niederquellingen</p>
=== joerg | html | past_address=p
<p>Baugebiet "Am Krähenbusch" in Sankt Immer: noch drei Plätze frei.</p>
=== joerg | html | home_address=u
<p>Garagenflohmarkt: Haselmausstraße 21b, Oberquellingen, Sonntag ab 10 Uhr</p>
=== joerg | json | home_address=c
{"lieferung":{"strasse":"Haselmausstrasse","hausnummer":"12b","plz":"00628","ort":"Oberquellingen","land":"DE"},"sendung":"JJD0004412"}
=== joerg | html | phone=x +phone=1
<p>Vermietung der Grillhütte: Tel. 0171 3920074 (Frau Ratz)</p>
=== joerg | html | phone=x
<p>Zählernummer 101713920047, Vertragskonto 0171 392 0047 8812</p>
=== joerg | csv | phone=c name=c email=c
Vorname;Nachname;Handy;Mail
Jörg;Wüstenhöfer;00491713920047;j.fw@example.org
Renate;Öhmig;;
=== joerg | vcf | name=c phone=c birth_date=c home_address=c
BEGIN:VCARD
VERSION:3.0
N:Wüstenhöfer;Jörg;;;
FN:Jörg Wüstenhöfer
TEL;TYPE=CELL,VOICE:+49 171 3920047
ADR;TYPE=HOME:;;Haselmausstraße 12b;Oberquellingen;;00628;Deutschland
BDAY:19710219
END:VCARD
=== joerg | mht | name=c phone=c
From: <Von Chrome gespeichert>
MIME-Version: 1.0
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

<p>Ansprechpartner: J=C3=B6rg W=C3=BCstenh=C3=B6fer, Tel. 0171-3920047</p>
=== slawek | html | name=c employer=c
<p>Kierownik budowy: mgr inż. Sławomir Grzędowiecki (Mosty i Tory Sp. z o. o.)</p>
=== slawek | html | name=c family_name=c
<p>Na ślubnym kobiercu: syn pp. Haliny Grzędowieckiej i Józefa – Sławek Grzędowiecki – i Olga Pik.</p>
=== slawek | html | name=x family_name=x
<p>Sławomir Grzędowski, Halina Grzęda i Sławomir Owiecki zostali radnymi.</p>
=== slawek | html | name=p
<p>Opracował: S. Grzędowiecki, sprawdził: T. Pik</p>
=== slawek | html | home_address=u
<p>Sprzedam kawalerkę: ul. Kaczeńcowa 21/6, Bobrowice Górne</p>
=== slawek | html | home_address=p
<p>Remont nawierzchni ul. Kaczeńcowej w Jeziorkowicach potrwa do maja.</p>
=== slawek | html | home_address=u
<p>Wyrok dotyczy lokalu przy ul. Kaczeńcowa 12/6, Jeziorkowice.</p>
=== slawek | txt | name=c work_address=c phone=c
CEIDG - wydruk
Firma: SG PROJEKT Sławomir Grzędowiecki
Adres: ul. Tartaczna 5, 00-997 Jeziorkowice
Telefon: 999305716
Status: aktywny
=== slawek | html | phone=x
<p>NIP 999-305-71-62, REGON 999305717, nr zam. 19993057160</p>
=== slawek | html | email=c
<p>s.grz(małpa)poczta.example</p><meta name="reply-to" content="s.grz@poczta.example">
=== slawek | json | birth_date=c name=c
{"zawodnik":{"imie":"Sławomir","nazwisko":"Grzędowiecki","dataUrodzenia":"1988-12-05T00:00:00","klub":"LKS"}}
=== slawek | html | birth_date=p
<p>Urodziny obchodzą: 5 grudnia – Sławek z działu przetargów.</p>
=== slawek | ics | name=c home_address=c
BEGIN:VCALENDAR
BEGIN:VEVENT
SUMMARY:Parapetówka
ORGANIZER;CN=Sławek Grzędowiecki:mailto:x@example.org
LOCATION:Kaczeńcowa 21/6\, Jeziorkowice
DTSTART:20250614T180000
END:VEVENT
END:VCALENDAR
=== elo | html | name=c employer=c work_address=c phone=x +phone=1
<footer class="mentions"><h2>Mentions légales</h2>
<p>Éditeur du site : Menuiserie Rocheplatte, SARL au capital de 8 000 €<br>45, rue du Four Banal – 99318 Valmoise-le-Pont<br>
RCS Valmoise 000 417 236 – TVA FR00 000417236</p>
<p>Directrice de la publication : Mme Eloïse CHANTEGRELLE<br>Tél. : 01 99 00 41 77</p></footer>
=== elo | html | name=c former_name=c birth_date=c
<p>Mme CHANTEGRELLE Éloïse, Marie (nom de naissance : BOISFRÉVILLE), née le 21 juillet 1993 à Valmoise-le-Pont (99).</p>
=== elo | txt | name=c birth_date=c school=c
RÉSULTATS DU BACCALAURÉAT - SESSION 2011            page 3/12
Lycée Jeanne Oriolle - Série L

CHAMPIGNOL  Théo          02/11/1993   Admis
CHANTEGRELLE  Éloïse      21/07/1993   Admis mention Bien
CHANTREAU  Eloi           12/07/1992   2nd groupe
=== elo | html | name=x family_name=x
<p>Concours de pétanque : Éloïse Chantreau et Bernard Grelle battent Marie Chantemerle 13 à 7.</p>
=== elo | html | name=p family_name=c
<p>Conseil municipal du 12 mars. Présents : MM. Bernard CHANTEGRELLE, Luc Perrotin ; Mmes É. Chantegrelle, A. Viorne. Absent excusé : M. Oury.</p>
=== elo | html | home_address=c
<p>Avis : déclaration préalable DP 099 318 25 00041, M. Viorne, 8 ter imp. des Tilleuls Bleus, 99318 VALMOISE LE PONT, pose de volets.</p>
=== elo | html | home_address=u
<p>À vendre : maison 4 pièces, 8 impasse des Tilleuls-Bleus, Corvignac (99402), DPE : E.</p>
=== elo | html | home_address=p
<p>Coupure d'eau jeudi de 9 h à 11 h : impasse des Tilleuls-Bleus, à Valmoise-le-Pont.</p>
=== elo | json | phone=c username=c
{"ad_id":2417760041,"subject":"Canapé d'angle","price":[90],"owner":{"name":"elo.grelle","type":"private","phone":"+33639981752","no_salesmen":true},"location":{"city":"Corvignac"}}
=== elo | html | phone=x email=x
<p>SIRET 063 998 175 20017 – commande n° 10639981752 – contact : marie.eloise@chantegrelle.example.com</p>
=== elo | html | birth_date=u +birth_date=1
<p>Fondé le 21/07/1993, le club est présidé par Luc Perrotin, né le 04/02/1956.</p>
=== elo | html | vehicle=c
<p>Vu sur le parking de la Médiathèque : Clio blanche ZZ 418 EC, phares allumés.</p>
=== elo | html | place=c name=c
<div class="agenda" data-lieu="Médiathèque de Valmoise"><h3>Heure du conte</h3><p>Avec Élo&iuml;se <span>Chantegrelle</span>, bénévole. Dès 4 ans.</p></div>
=== elo | vcf | name=c phone=c email=c home_address=c
BEGIN:VCARD
VERSION:3.0
N:Chantegrelle;Éloïse;;Mme;
FN:Éloïse Chantegrelle
item1.TEL:+33 6 39 98 17 52
item1.X-ABLabel:_$!<Mobile>!$_
EMAIL;type=INTERNET:eloise@chantegrelle.example
ADR;type=HOME:;;8 ter\, impasse des Tilleuls-Bleus;Valmoise-le-Pont;;99318;France
END:VCARD
=== elo | html@windows-1252 | name=c
<p>Théâtre du Préau : « La Noce chez les petits bourgeois », avec Éloïse Chantegrelle (la mariée) et Théo Champignol.</p>
=== elo | eml | name=c phone=c employer=c
From: "CHANTEGRELLE =?utf-8?Q?=C3=89lo=C3=AFse?=" <devis@example.org>
To: client@example.com
Subject: Devis 2025-041
Content-Type: text/plain; charset=utf-8

Bonjour, veuillez trouver le devis demandé.
Cordialement,
Éloïse Chantegrelle
Sarl Menuiserie Rocheplatte
Port. 06 39 98 17 52
=== laksh | html | name=p
<p>Merit list: 1. Divya R., 2. Venkumathur L., 3. Anitha K.</p>
=== laksh | txt | name=c home_address=c birth_date=c
FORM 6 - ELECTORAL ROLL (DRAFT)      Part No. 41
Sl. 112  Name: LAKSHMI VENKUMATHUR
Husband's name: Suresh
House No.: Flat 3C, 41, Temple Tank St., Kottupuram, Aranipet - 000 562
Date of Birth: 03-09-1985     Gender: F
=== laksh | html | family_name=c name=x
<p>Thanksgiving: the children of late Shri Ramesh Venkumathur invite you to the tenth-day ceremony.</p>
=== laksh | html | name=x family_name=x
<p>Lakshmi Stores, prop. Ramesh Mathur. Venku Sweets opposite. No credit.</p>
=== laksh | html | phone=c name=c
<tr><td>Lakshmi Venkumathur (RWA Secretary)</td><td>+91-10000-52914</td><td>Tower B</td></tr>
=== laksh | html | phone=c
<p>Contact No: 0 10000 52914 (after office hours only)</p>
=== laksh | txt | phone=u # a bare number in a stock list
INDENT 41
1000052914
Pcs 12, Rack C
=== laksh | html | phone=x postcode=x
<p>PNR 1000-529-144; UTR 910000529140021; Train 00562; Amount Rs. 1,000,052.914</p>
=== laksh | html | home_address=u postcode=x
<p>Branch: 41 Temple Tank Street, Mylagiri, Chandrapet 000381. Open till 4.</p>
=== laksh | html | home_address=p
<p>Power shutdown areas on Saturday: Temple Tank Street, Kottupuram 2nd Main, Lake View Road.</p>
=== laksh | html | school=c name=c
<p>Batch of 2002, Aranipet Girls Hr. Sec. School: Lakshmi Venkumathur, Divya R, Shameem Banu</p>
=== laksh | json | vehicle=c
{"challan":{"no":"AR00418822","vehicleNo":"ZZ07LV6218","offence":"No parking","amount":500,"paid":false}}
=== laksh | html | birth_date=c
<input name="dob_dd" value="03"><input name="dob_mm" value="09"><input name="dob_yyyy" value="1985">
=== laksh | html | birth_date=p name=c
<p>Wishing Lakshmi Venkumathur a very happy birthday! (3rd September)</p>
=== laksh | html | email=c username=c
<div class="author-box"><a rel="author" href="/author/lvenku_reads">lvenku_reads</a> <a href="mailto:Lakshmi%20V%20%3Clakshmi.v%40dak.example%3E">mail</a></div>
=== laksh | csv | name=c phone=c email=c
Name|Given Name|Family Name|Phone 1 - Value|E-mail 1 - Value
Lakshmi (library)|Lakshmi|Venkumathur|+91 10000 52914|lakshmi.v@dak.example
Milk|Milk|||
=== asa | html | name=c home_address=c phone=c birth_date=c
<article class="person"><h1>Åsa Birgitta Lönnkvarn</h1><p>Åsa är 48 år och fyller år den 28 maj. <small>Född: 1977-05-28</small></p><p>Blåklintsv. 9<br>009 14 Granfors</p><p>Mobil: 070-174 06 38</p></article>
=== asa | html | name=c
<p>D45: 1. Karin Ek 31.12, 2. Lonnkvarn Asa 32.40, 3. Eva Söder 33.01 (Granfors OK)</p>
=== asa | html | name=p family_name=c
<p>Styrelsen: Torbjörn Lönnkvarn (ordf.), Å. Lönnkvarn (kassör), K. Ek (ledamot)</p>
=== asa | html | former_name=c name=c
<p>Vigda: Åsa Hjortsäv och Mikael Lönnkvarn. Paret tar namnet Lönnkvarn; Åsa Lönnkvarn arbetar på biblioteket.</p>
=== asa | html | home_address=c postcode=c
<script type="application/json" id="__NEXT">{"order":{"addr":{"street":"Bl\u00e5klintsv\u00e4gen 9","zip":"00914","city":"Granfors"}}}</script>
=== asa | html | home_address=u
<p>Såld: Blåklintsvägen 19, Granfors. 1 950 000 kr. 112 m².</p>
=== asa | html | phone=x +phone=1
<p>Bokning av bastun: 070-174 06 83. Org.nr 701740-6380.</p>
=== asa | html | email=c
<p>Anmälan till asa.lk snabel-a example punkt org senast fredag</p><a href="mailto:asa.lk@example.org">anmäl</a>
=== asa | html | employer=c work_address=c
<p>Granfors Energi, Kvarnhjulsgatan 22, 009 10 Granfors. Felanmälan dygnet runt.</p>
=== asa | ics | name=c birth_date=p
BEGIN:VCALENDAR
BEGIN:VEVENT
SUMMARY:Födelsedag: Åsa Lönnkvarn
DTSTART;VALUE=DATE:20250528
RRULE:FREQ=YEARLY
END:VEVENT
END:VCALENDAR
=== joao | html | name=c birth_date=c
<p>Atleta: João Miguel Figueiral Sardoura. Data de nascimento: 14/01/1999. Escalão: Sénior. Clube: Ondas do Vale.</p>
=== joao | html | name=c
<p>2.º Joao Sardoura (Ondas do Vale) 14,20 pts; 3.º Rui Pontal 13,05 pts</p>
=== joao | html | name=x family_name=x
<p>João Miguel Figueira e Maria Sardinha venceram. Treinador: Miguel Douro.</p>
=== joao | html | family_name=c name=x
<p>Faleceu a Sra. D. Maria Figueiral Sardoura, de 81 anos. O funeral realiza-se amanhã às 15h00.</p>
=== joao | html | home_address=c
<p>Morada: R. das Amoreiras Velhas, n.º 36 - 2º Esq.<br>0047-218 VALE DE CORTIÇOS</p>
=== joao | html | home_address=u
<p>Vende-se T2, Rua das Amoreiras Velhas, 36, Monte Alvor de Cima. 118.000 €</p>
=== joao | html | home_address=u postcode=x
<p>Rua das Amoreiras Novas, 36, 0047-281 Vale de Cortiços</p>
=== joao | html | phone=x
<p>NIF 990417328; Ref. MB 990 417 382 104; Entidade 21 990</p>
=== joao | html | school=c
<p>Pauta da Esc. Secundária de Vale de Cortiços, 12.º C</p>
=== joao | json | username=c
{"items":[{"pk":"41882","user":{"username":"jmfs_ondas","profile_pic_url":"https://cdn.example/a.jpg"},"text":"boa onda ontem"}]}
=== joao | html | email=c
<button data-mail="⟦b64:joao.s@correio.example⟧" class="show">Mostrar e-mail</button>
=== bora | html | name=c birth_date=c
<table class="vypis"><tr><th>Jednatel:</th><td>BOŘIVOJ KŘEPELČÍK, dat. nar. 9. června 1964</td></tr><tr><td colspan="2">Ořechovka 41, 000 39 Dolní Lhotkov</td></tr></table>
=== bora | html | name=c home_address=c phone=c
<div id="kontakt"><h2>Honební společenstvo</h2><p>starosta: Ing. Bořivoj Křepelčík<br>Ořešáková 417/12<br>000&nbsp;36 Horní Lhotkov<br>mob.: +420 100&nbsp;418&nbsp;275</p></div>
=== bora | html | name=c place=c
<p>Turnaj v kuželkách, Sokolovna Horní Lhotkov: 1. Krepelcik Borivoj 412, 2. Pazdera Jiří 408</p>
=== bora | html | name=x family_name=c
<p>Jubilanti: paní Vlasta Křepelčíková (80 let), pan Jiří Pazdera (75 let). Přejeme hodně zdraví.</p>
=== bora | html | name=x family_name=x
<p>Bořivoj Křepelka a Vlasta Pelčíková zahráli na flétny. Kníže Bořivoj by zíral.</p>
=== bora | html | home_address=c
<p>Stavební úřad: oznámení o zahájení řízení, přístřešek u č. p. 417 (Ořešáková 417/12, Horní Lhotkov).</p>
=== bora | html | home_address=u postcode=x
<p>Dražba: Ořešáková 417/21, 000 63 Zálesná Lhota</p>
=== bora | html | home_address=p
<p>Uzavírka: ulice Ořešáková, Horní Lhotkov, od 3. do 7. 11.</p>
=== bora | html | phone=u
<p>IČO 10041827, DIČ CZ1004182751, č. ú. 100418275/0000, var. symbol 1100418275</p>
=== bora | csv | name=c email=c phone=c
"Příjmení";"Jméno";"Telefon";"E-mail"
"Křepelčík";"Bořivoj";"+420100418275";"borivoj@krepelcik.example"
"Pazdera";"Jiří";"";""
=== bora | html | email=c username=c
<li id="post-41"><cite>borek_sklar</cite> <a href="mailto:borivoj&#64;krepelcik&#46;example">e-mail</a><p>Pec držím na 1380 stupních.</p></li>
=== bora | html | birth_date=p name=c
<p>Bořivoj Křepelčík (nar. v červnu 1964) kandiduje na 4. místě.</p>
=== bora | eml | name=c phone=c
From: ⟦word:Železářství U Kováře⟧ <obchod@shop.example>
To: borivoj@krepelcik.example
Subject: ⟦word:Potvrzení objednávky⟧
Content-Type: text/plain; charset=utf-8

Dobrý den,
Fakturační údaje:
Bořivoj Křepelčík
telefon 100 418 275
Zboží: kleště č. 7
=== stani | html | name=c school=c
<h2>Випуск 2001</h2><p>Езикова гимназия „Бряст“ – XII „б“ клас: Деница Копринкова, Станимира Вълкодолска, Явор Тепешки</p>
=== stani | html | name=c family_name=c
<p>Скръбна вест. Почина Пламен Вълкодолски. Опечалени: съпруга, дъщеря Станимира Вълкодолска.</p>
=== stani | html | name=x family_name=x
<p>Станимира Вълкова и Пламен Долски откриха изложбата. Вълкодолска чаршия затваря в шест.</p>
=== stani | html | name=p
<p>Редактор: С. Вълкодолска. Коректор: Д. Копринкова.</p>
=== stani | html | name=c birth_date=c
<p>Станимира Вълкодолска е родена на 26 март 1982 г. в Долна Вълшебница. Автор на две стихосбирки.</p>
=== stani | html | birth_date=p
<p>Рожденици този месец: 12 март – Явор, 26 март – Станимира.</p>
=== stani | html | home_address=c
<p>Етажна собственост: ул. "Сива врана" № 27, гр. Долна Вълшебница, вх. А. Такса: 12 лв.</p>
=== stani | html | home_address=u
<p>Под наем: ул. „Сива врана“ 72, гр. Долна Вълшебница. Двустаен, обзаведен.</p>
=== stani | html | home_address=x
<p>Една сива врана кацна на улицата. 27 деца я видяха в Долна Вълшебница.</p>
=== stani | html | phone=c name=c
<p>За записвания: Стани, 0111 41 726 (Станимира Вълкодолска), след 18 ч.</p>
=== stani | html | phone=u
<p>ЕИК 011141726, фактура № 0001114172600, тел. централа: вътр. 726</p>
=== stani | json | username=c name=c
{"userInfo":{"user":{"id":"690041","uniqueId":"stani_bryast","nickname":"⟦js:Станимира Вълкодолска⟧","signature":"книги и керамика","verified":false}}}
=== stani | vcf | name=c phone=c birth_date=c
BEGIN:VCARD
VERSION:3.0
N;CHARSET=UTF-8:Вълкодолска;Станимира;;;
FN;CHARSET=UTF-8:Станимира Вълкодолска
TEL;TYPE=CELL:0111 41 726
BDAY:1982-03-26
END:VCARD
=== stani | txt | name=c phone=c email=c
Име: Станимира Вълкодолска
Тел.: +359 (0)111 41 726
Имейл: S.VD@poshta.example
Образование: 2001-2006, висше
=== faith | html | name=c
<p>Organist: Faith Marsh. Flowers: Mrs Tanner. Readers: the youth group.</p>
=== faith | html | name=x
<p>With faith, marsh and meadow can be restored, the vicar told volunteers. Keep faith; marsh samphire is back.</p>
=== faith | csv | name=c
last_name,first_name,team
Marsh,Faith,Owlsea Otters
Tanner,Bea,Owlsea Otters
=== faith | html | name=x
<nav><a href="/faith">Faith</a> <a href="/places/marsh-walk">Marsh Walk</a> <a href="/news">News</a></nav>
=== faith | html | name=c
<span class="byline">By <a href="/author/faith-marsh" rel="author">Faith Marsh</a>, community reporter</span>
=== chase | html | name=c
<td>2B</td><td>Woods, Chase</td><td>.312</td><td>4</td>
=== chase | html | name=x
<p>Deputies gave chase. Woods near Route 9 were searched until dark; the chase, woods and all, was on TV.</p>
=== chase | html | name=c
<p>Seniors signing letters of intent: Chase Woods (baseball), Mia Tran (rowing).</p>
=== chase | html | name=x
<p>HOA notice for Fox Chase Woods: pool opens Friday. Chase Woods Drive is one way.</p>
=== ernst | html | name=c
<p>Jugendleiter: Ernst Sommer, Platzwart: Uli Ratz</p>
=== ernst | html | name=x
<p>Nach dem Ernst: Sommer, Sonne, Freibad! Die Lage ist ernst, Sommer hin oder her.</p>
=== ernst | txt | name=c
Urkundenrolle: Sommer, Ernst - Kegelclub Neune e.V. - 25 Jahre Mitglied
=== pip | html | name=c home_address=c phone=c email=c +phone=2 +email=1
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Allotment Association | Committee 2025</title>
<meta name="description" content="Brindlemere Allotments: who to ask"></head>
<body class="page-template-default wp-embed-responsive">
<header><a class="skip-link" href="#content">Skip to content</a><p class="site-title">Brindlemere Allotment Association</p></header>
<main id="content"><h1>Who to ask</h1>
<table class="has-fixed-layout"><thead><tr><th>Job</th><th>Who</th><th>How</th></tr></thead><tbody>
<tr><td>Chair</td><td>Ron Ablett</td><td>01632 960334</td></tr>
<tr><td>Waiting list</td><td rowspan="2">Philippa Harkwinter<br>14, Saltglove Lane</td><td>07700&nbsp;900&nbsp;462</td></tr>
<tr><td>Keys</td><td><a href="mailto:philippa.h@example.net">e-mail</a></td></tr>
<tr><td>Shop</td><td>Bea Tanner</td><td>01632 960581<br>bea@example.org</td></tr>
</tbody></table>
<p>Plots are let from 1 October. Rent is &pound;4.17 per rod.</p></main>
<footer><p>Town: Brindlemere. Site by a member.</p></footer></body></html>
=== duncan | html | name=c username=c phone=x email=x
<div id="comments"><h3>3 thoughts on &ldquo;Path closed at the weir&rdquo;</h3>
<ol class="comment-list">
<li class="comment even" id="comment-881"><footer class="comment-meta"><b class="fn">Ian F</b> <time datetime="2024-10-25">25 October 2024</time></footer><p>Council line is permanently engaged.</p></li>
<li class="comment odd" id="comment-882"><footer class="comment-meta"><img alt="" src="https://gravatar.example/avatar/0f3c2b" class="avatar"><b class="fn"><a href="https://hills.example/dunkhills67" rel="ugc">Duncan M.</a></b></footer><p>Went round by the farm on Sunday, fine if you keep dogs on a lead.</p></li>
<li class="comment even" id="comment-883"><b class="fn">Kirsty</b><p>Thanks Mr. Mactorrish!! (Duncan Mactorrish for those who don't know, he did the finger posts)</p></li>
</ol></div>
=== abby | html | name=c school=c employer=c email=c
<html><body><h1>Abigail R. Sonderquist</h1>
<p>Tallow Creek, TX | abigail.s@example.com</p>
<h2>Experience</h2>
<p><b>Escrow Officer</b>, Cedarhawk Title Co., 2016&ndash;present</p>
<ul><li>Closed 700+ residential files</li><li>Trained four processors</li></ul>
<p><b>Teller</b>, First Wickstead Bank, 2012&ndash;2016</p>
<h2>Education</h2>
<p>B.A. History, 2012. Tallow Creek High School, 2008.</p>
<h2>Volunteer</h2><p>Bread table, weekends</p></body></html>
=== bob | json | name=c home_address=c phone=c birth_date=c +phone=1
{"status":200,"results":[
 {"pid":"p_88120","fullName":{"first":"Robert","middle":"E","last":"Kastleberg"},
  "dob":{"year":1958,"month":11,"day":30},
  "addresses":[{"house":"83","street":"Quince Harbor","type":"Rd","unit":"2B","city":"Dunmarrow","state":"MA","zip":"00174"}],
  "phones":[{"number":"6175550188","type":"mobile"},{"number":"6175550121","type":"landline"}]}],
 "took":41}
=== joerg | html | name=c birth_date=p
<h2>Kreisklasse B, Staffel 2: Mannschaftsmeldung</h2><table><tr><th>Nr.</th><th>Name</th><th>Jg.</th><th>QTTR</th></tr>
<tr><td>2.1</td><td>Ratz, Uli</td><td>1964</td><td>1402</td></tr>
<tr><td>2.2</td><td>Wüstenhöfer, Jörg</td><td>Febr. 1971</td><td>1388</td></tr>
<tr><td>2.3</td><td>Öhmig, Falk</td><td>1980</td><td>1290</td></tr></table>
=== shiv | txt | name=c employer=c phone=c email=c
                       PARISH BULLETIN - BALLYDRENNAGH
                 Third Sunday of Ordinary Time, Year C
MASSES: Sat 7.00pm; Sun 9.30am, 11.30am
RECENTLY DECEASED: Nora Lally, Quay Road; Thomas Hehir, Cloonmore.
READERS: Noreen Tighe, Siobhan Cor-
rimahon, Paddy Nagle
LOTTO: Numbers 5, 9, 17, 22. No winner. Next week 4,300 euro.
SEA SWIM for hospice, sponsored by Drennagh Seafoods. Cards from
Siobhán Corrimahon, 020-913-5526 / siobhan@corrimahon.example
=== slawek | html | name=c phone=c email=c +phone=0
<table class="bip"><caption>Biuletyn: komisja przetargowa</caption><tr><th>Lp.</th><th>Imię i nazwisko</th><th>Tel.</th><th>E-mail</th></tr><tr><td>1</td><td>Tomasz Pik</td><td>-</td><td>-</td></tr><tr><td>2</td><td>Sławomir Grzędowiecki</td><td>(+48) 999 30 57 16</td><td>s.grz@poczta.example</td></tr></table><p>Znak sprawy: ZP.271.17.2025, poz. 30571.</p>
=== asa | json | name=c home_address=c phone=c birth_date=c
{"@context":"https://schema.org","@type":"Person","name":"Lönnkvarn, Åsa Birgitta","birthDate":"1977-05-28","telephone":"+46701740638","address":{"@type":"PostalAddress","streetAddress":"Blåklintsvägen 9 lgh 1101","postalCode":"009 14","addressLocality":"GRANFORS"}}
=== joao | txt | name=c phone=c email=c
CONDOMÍNIO - Ata n.º 12
Presenças: fração C (Rui Pontal), fração D (2.º Esq.): João M. F. Sardoura
Contactos do administrador eleito:
  João Sardoura  Telem.: 990417382
  joao.s@correio.example
=== elo | rss | name=c place=c
<rss version="2.0"><channel><title>Valmoise infos</title><item><title>Atelier reliure</title><description><![CDATA[<p>Avec <strong>Eloise Chantegrelle</strong>, à la M&eacute;diath&egrave;que de Valmoise, samedi.</p>]]></description></item></channel></rss>
=== laksh | eml | name=c phone=c home_address=c postcode=c
From: Orders <noreply@bazaar.example>
To: "Lakshmi Venkumathur" <lakshmi.v@dak.example>
Subject: Out for delivery: OD41000529
Content-Type: text/html; charset=utf-8

<table><tr><td>Deliver to:</td><td>Lakshmi Venkumathur<br>Flat No 3-C, 41 Temple Tank Street<br>Kottupuram<br>ARANIPET 000562<br>Ph: 10000-52914</td></tr></table>
=== pip | txt | birth_date=x +birth_date=2 vehicle=x
SCHOOL CENSUS EXTRACT (specimen)
UPN            Surname    Forename   DOB          Yr
Z000000000001  Ablett     Jonah      14/04/2017   3
Z000000000002  Tanner     Wren       17/08/2018   2
=== duncan | html | +email=2 +phone=1 email=x
<p>Festival stewards: write to stewards@example.org or Kirsty at k.rennie@example.com; on the day, ring 07700 900731.</p>
=== abby | html | +coordinates=1 +vehicle=0
<img src="deer.jpg" alt="Deer cam" data-exif='{"GPSLatitude":30.41722,"GPSLongitude":-97.88214,"Model":"TX-900 B"}'>
=== asa | html | +email=1 +birth_date=1 birth_date=x
<p>Spelarprofil: Nils Ek, född 28 maj 2007, vänsterback. Kontakt: lag07@example.org</p>
=== joerg | html | +phone=2 phone=x
<p>Bereitschaft am Wochenende: 030 23125 417 oder 040 66969 812</p>
=== pip | csv | name=x phone=x home_address=u postcode=x +phone=2
Ref,Customer,Line 1,Town,PC,Tel,Balance
1009,"Hart, Philippa","114 Saltglove Lane",Brindlemere,ZZ99 4TX,07700 900246,0.00
1010,"Winter, Jane","41 Saltglove Lane",Brindlemere,ZZ99 4QT,07700 900642,14.17
=== pip | eml | name=x email=x employer=x +email=2
From: Pip Stoke <pip.stoke@example.com>
To: volunteers-owlsea@example.org
Subject: Pennyroyal tea at the show
Date: Thu, 17 Apr 2025 10:02:11 +0100
Content-Type: text/plain

All, the surveyors have measured the show field. Bring mint and pennyroyal.
Pip
=== pip | json | username=x website=x school=x
{"results":[{"handle":"marrow_pip_uk","bio":"bonsai","link":"https://thornharkwinter.example"},{"handle":"pipmarrow","bio":"Brindlemere Junior High, class of 2031","link":null}]}
=== pip | txt | birth_date=u vehicle=x name=x
MOT HISTORY (specimen)
Vehicle ZZ19 PHJ   first used 17 April 2019
Test no. 1981 0417 2210   pass   mileage 48,112
Tester: J. Winterhark
=== pip | html | birth_date=p alias=c
<li class="birthday-row"><img alt="" src="a.jpg">Pip Marrowbone <span>17 April</span> <button>Write on her wall</button></li>
=== duncan | json | name=x birth_date=x phone=x +phone=1 +birth_date=1
{"athlete":{"name":"Duncan Alasdair Rennie","dateOfBirth":"1976-10-25","club":"Kilbrachan Harriers","guardianPhone":"01314960237"}}
=== duncan | csv | place=x school=x employer=x home_address=u
venue;address;hirer
Kilbrachan Community Hall;85 Whinmoss Street;Auchtergowan Academy
Auchtergowan Curling Rink;1 Loch Road;Whinmoss Nursery Ltd
=== duncan | txt | vehicle=x email=x past_address=u
Auction catalogue, p. 14
Lot 207  Number plate ZZ07 DAN (on retention)
Lot 208  Pair of prints, "Lintie Brae in Snow"
Lot 209  Desk, ex 19 Lintie Brae, Auchtergowan
Bids: bids.duncan@mactorrish-auctions.example
=== duncan | ics | birth_date=p name=p
BEGIN:VCALENDAR
BEGIN:VEVENT
UID:contact-bday-118
SUMMARY:D. Mactorrish - birthday
DTSTART;VALUE=DATE:20251025
RRULE:FREQ=YEARLY
END:VEVENT
END:VCALENDAR
=== abby | csv | name=x birth_date=u email=x username=x
user_id,screen_name,email,created
88120,abbysonders,abigail.sands@example.com,1990-03-07
88121,sondie_abby,gail.s@example.com,1990-03-08
=== abby | txt | phone=x postcode=x vehicle=x home_address=x
INVOICE 85125550143-2   TERMS NET 30
ITEM         QTY   UNIT     TOTAL
ZBQ-72610     12   4.61     55.32
LARKSPUR SD    7   4.418    30.93
ACCT 004610  REF 00-461-00
=== abby | html | name=p birth_date=p
<p class="patient-line">Pt: Sonderquist, A. &nbsp; DOB: 03/**/1990 &nbsp; <i>masked</i></p>
=== bob | eml | name=x email=x phone=x +email=2 +phone=1
From: Roberta Kessler <rk58@mail.example>
To: Pat <pat.f@example.org>
Subject: gig
Content-Type: text/plain

Bass player wanted. Call 617-555-0118, not before noon. - Bobbie K
=== bob | csv | employer=x vehicle=x school=x
unit,plate,operator,college
0174,7ZX M41,Fallhaven Transit Authority,Saint Brennan College
0175,7XZ M40,Dunmarrow Cab,none
=== bob | txt | name=u home_address=u place=x
POLICE LOG   Dunmarrow
11/30 2:14 p.m. Quince Harbor Road, loose dog. Owner, Robert, located.
11/30 6:40 p.m. 38 Quince Harbor Road, noise complaint, bass guitar.
12/01 9:05 a.m. Rod and reel stolen from Gun Rock boat ramp.
=== shiv | json | name=x phone=x birth_date=u email=x
{"runner":{"bib":217,"name":"Siobhán Corrigan-Mahon","regDate":"1979-08-12","contact":"+353209135562","mail":"siobhan.c@mahon.example"}}
=== shiv | csv | username=x school=x employer=x
nick,reg,school,sponsor
corrishiv,191-CE-99271,Scoil Naomh Bríd,Drennagh Motors
shiv_corrigan,119-CE-99217,Coláiste Bhreacáin,Clare Seafoods Teoranta
=== shiv | html | birth_date=p name=c
<p>Siobhán Corrimahon, Co. Clare. Breithlá: 12 Lúnasa. Líne oscailte anocht.</p>
=== joerg | csv | name=x email=x username=x birth_date=x +birth_date=1
Name;Geburtsdatum;Nick;Mail
Wüstenberg, Jörg;19.02.1917;pumpenheinz71;jwberg@example.org
=== joerg | txt | school=x website=x place=x
Gemeindeblatt Sankt Immer, Nr. 7
Fundbüro: Schlüsselbund, Anhänger "ZZ-JW 917".
Realschule Oberquellingen: Tag der offenen Tür.
Freibad Niederquellingen: Saisonende. Infos: www.neu-wuestenhoefer.example
=== joerg | json | phone=x postcode=x home_address=u +phone=1
{"anzeige":{"titel":"Kaminholz","plz":"00682","ort":"Niederquellingen","strasse":"Haselmausstraße 12","tel":"0171 3920074"}}
=== slawek | csv | name=x birth_date=u username=x
lp;zawodnik;ur.;login;auto
1;Sławomir Grzędzicki;1988-05-12;slawek_bruki;ZZG 4T18
=== elo | csv | name=x email=x phone=x school=x
nom;prenom;courriel;tel;etab
CHANTEGREL;Elise;elise@chantegrel.example;06 39 98 17 25;Lycée Jeanne-Oriel
=== elo | txt | employer=x username=x vehicle=x birth_date=u
PV du 21/07/1993 - réf. ZZ-418-CE
Menuiserie Rochebrune SARL : avis favorable
compte : elo.grellet
=== elo | html | birth_date=p name=c
<p>Anniversaires du mois : Éloïse Chantegrelle (le 21 juillet), Luc Perrotin (le 30).</p>
=== laksh | csv | name=x phone=x birth_date=u employer=x
emp_id,name,mobile,doj,company
4117,Lakshmi Venkataraman,10000 52941,1985-09-03,Peepal Tree Software Private Limited
=== laksh | json | username=x place=x postcode=x
{"checkins":[{"by":"lvenku","at":"Chandrapet Public Library","pin":"000526"},{"by":"venku_reads","at":"Aranipet Lake","plate":"ZZ 07 VL 6218"}]}
=== asa | csv | name=x birth_date=x username=x
Namn;Född;Regnr;Användare
Åsa Lönnkrantz;1977-08-25;ZZL 14K;lonnasa
=== joao | csv | name=x phone=x postcode=x username=x
nome;telefone;cp;utilizador
João Miguel Sardinha;990 417 328;0047-281;jmf_ondas
=== bora | txt | school=x place=x phone=x
Zpravodaj Zálesná Lhota
Gymnázium Dolní Lhotkov pořádá ples. Sokolovna Zálesná Lhota je pronajata.
Ztracena SPZ 0ZZ 4128. Volejte 100 418 257.
=== stani | csv | name=x birth_date=u username=x phone=x
име;дата;профил;тел
Станимира Вълчева;26.03.1982;stani_brest;0111 41 762
=== pip | json | +coordinates=2 +postal_address=1 home_address=x
{"type":"FeatureCollection","features":[{"geometry":{"type":"Point","coordinates":[-1.48127,53.21944]},"properties":{"name":"Noticeboard","lat":53.21944,"lon":-1.48127}},{"geometry":{"type":"Point","coordinates":[-1.47716,53.22103]},"properties":{"name":"Scout hut","lat":53.22103,"lon":-1.47716,"address":"3 Mill Row, Brindlemere, ZZ99 4BB"}}]}
=== duncan | html | +vehicle=2 vehicle=x
<ul class="club-cars"><li>Minibus, registration ZZ64 KRB: MOT due May</li><li>Trailer board, registration ZZ12 LTN</li></ul>
=== bob | eml | +postal_address=1 +phone=1 name=p
From: "R. Kastleberg" <noreply@list.example>
To: members@example.org
Subject: New clubhouse
Content-Type: text/plain

Mail goes to 45 Orchard Street, Fallhaven, MA 00181 until the roof is fixed.
Hall phone: 617-555-0160
=== elo | csv | +email=2 +phone=2 name=p birth_date=p
nom;prénom;date naiss.;tél.;courriel
Chantegrelle;É.;07/1993;;
Perrotin;Luc;;04 65 71 30 18;luc.p@example.org
Viorne;Anne;;01 99 00 62 77;aviorne@example.com
=== joerg | vcf | name=c birth_date=p +phone=1
BEGIN:VCARD
VERSION:4.0
FN:Joerg Wuestenhoefer (Verein)
BDAY:--0219
TEL;TYPE=work;VALUE=uri:tel:+49-30-23125-208
END:VCARD
=== shiv | html | +birth_date=2 birth_date=p name=c
<table><caption>U-40 panel</caption><tr><th>Name</th><th>Date of birth</th></tr><tr><td>Noreen Tighe</td><td>03/11/1985</td></tr><tr><td>Aoife Lally</td><td>22/01/1990</td></tr><tr><td>Siobhán Corrimahon (manager)</td><td>August 1979</td></tr></table>
=== asa | txt | name=c birth_date=p email=c +phone=1
Export: kontakter
Namn: Åsa Lönnkvarn
Födelsedag: 28/5
E-post: asa.lk@example.org
---
Namn: Karin Ek
Mobil: 070-174 06 51
=== slawek | eml | name=c employer=c phone=c
From: ⟦word:Sławomir Grzędowiecki⟧ <przetargi@example.org>
To: biuro@example.com
Subject: ⟦wordq:Oferta – kładka⟧
Content-Type: text/plain; charset=utf-8

Dzień dobry, oferta w załączeniu.
Z poważaniem
Sławomir Grzędowiecki
Mosty i Tory spółka z o.o.
tel. 999 305 716
=== laksh | ics | name=c birth_date=p
BEGIN:VCALENDAR
BEGIN:VEVENT
SUMMARY:🎂 Lakshmi Venkumathur's birthday
DTSTART;VALUE=DATE:20260903
RRULE:FREQ=YEARLY
END:VEVENT
END:VCALENDAR
=== joao | mht | name=c phone=c
From: <Guardado pelo navegador>
MIME-Version: 1.0
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

<p>Respons=C3=A1vel: Jo=C3=A3o Miguel Sardoura, telem=C3=B3vel 990 417 382</p>
=== stani | csv | name=c email=c phone=c
Име,Фамилия,Мобилен,Имейл
Станимира,Вълкодолска,011141726,s.vd@poshta.example
Явор,Тепешки,,
=== bora | vcf | name=c phone=c home_address=c
BEGIN:VCARD
VERSION:3.0
N:Křepelčík;Bořivoj;;Ing.;
FN:Ing. Bořivoj Křepelčík
TEL;TYPE=CELL:+420100418275
ADR;TYPE=HOME:;;Ořešáková 417/12;Horní Lhotkov;;000 36;Česko
END:VCARD
=== asa | html | vehicle=c former_name=x
<p>Felparkerad: regnr ZZL&nbsp;41K vid Hjortstigen. Åsa i receptionen har numret till bärgaren.</p>
=== bora | html | vehicle=c place=c
<p>Majitel vozu SPZ <b>0ZZ&#8209;4182</b> nechť přeparkuje před akcí Sokolovna Horní Lhotkov.</p>
=== stani | html | vehicle=c
<input type="text" name="reg_nomer" aria-label="Регистрационен номер" value="⟦ent:ZZ4817XB⟧">
=== joerg | csv | vehicle=c home_address=c
Kfz-Kennzeichen;Halter Straße;PLZ;Ort;Stellplatz
ZZ-JW719;Haselmausstr. 12b;00628;Oberquellingen;17
=== slawek | json | vehicle=c employer=c
{"wjazd":{"nrRej":"ZZG4T81","brama":2,"firma":"Mosty i Tory","czas":"2025-03-11T06:52:00"}}
=== shiv | html | vehicle=c employer=c
<p>Clamping appeals: 191-CE-99217 (van, Drennagh Seafoods), released without fee.</p>
=== joerg | html | website=c username=c
<div class="signature">Gruß, pumpenjoerg71<br><a href="https://wuestenhoefer.example/">meine Anlage</a></div>
=== abby | html | former_name=x website=c
<p>Tips from a local baker (<a href="https://abbybakes.example/levain">recipe</a>). Next: Abigail Tenbrook on pies.</p>
=== elo | html | former_name=c birth_date=c
<meta property="og:title" content="⟦hex:Éloïse Boisfréville⟧"><p>É. B., née le 21-07-1993</p>
=== duncan | html | phone=c email=c
<span class="tel">⟦rlo:0131 496 0273⟧</span> <a data-x="⟦rot13:duncan@mactorrish.example⟧" class="rot13">Show e-mail</a>
=== bob | html | alias=c phone=c
<p>Booking: <em>Bobby&nbsp;Quahog</em>, tel. ⟦full:617-555-0188⟧</p>
=== laksh | html | phone=c name=c
<p>संपर्क: Lakshmi Venkumathur, मोबाइल ⟦deva:10000 52914⟧</p>
=== pip | html | email=c name=c
<p>Secretary: ⟦zw:Philippa Harkwinter⟧, ⟦shy:philippa.h@example.net⟧</p>
"""
