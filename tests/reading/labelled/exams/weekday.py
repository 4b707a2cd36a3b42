"""
Everyday pages of clubs, schools, boards, notices, shops and lists, for people of nine countries.

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
    "gb1": _person(
        "GB",
        {
            Kind.NAME: "Imogen Clare Tatherleigh",
            Kind.FORMER_NAME: "Imogen Brackwith",
            Kind.ALIAS: "Immy Lark",
            Kind.USERNAME: "immy_tath",
            Kind.EMAIL: "immy.tatherleigh@example.net",
            Kind.PHONE: "07700 900318",
            Kind.HOME_ADDRESS: "14 Larkspur Mews, Wexholme, ZZ99 3TL",
            Kind.PAST_ADDRESS: "Flat 6, 88 Dunnock Road, Great Sallow, ZZ99 6RB",
            Kind.WORK_ADDRESS: "27 Cordwainer Street, Wexholme, ZZ99 3AD",
            Kind.POSTCODE: "ZZ99 3TL",
            Kind.BIRTH_DATE: "1987-10-23",
            Kind.FAMILY_NAME: "Rowland Tatherleigh",
            Kind.EMPLOYER: "Pennywhistle & Crane Veterinary Ltd",
            Kind.SCHOOL: "Wexholme Girls' High School",
            Kind.VEHICLE: "ZZ17 TRL",
            Kind.PLACE: "Wexholme Bandstand",
            Kind.WEBSITE: "https://immytatherleigh.example",
        },
    ),
    "gb2": _person(
        "GB",
        {
            Kind.NAME: "Gethin Rhys Pwllgarreg",
            Kind.USERNAME: "gethin_rhedwr",
            Kind.EMAIL: "gethin@pwllgarreg.example",
            Kind.PHONE: "01632 960254",
            Kind.HOME_ADDRESS: "3 Heol y Ddraenen, Llanbrwynog, ZZ99 7YH",
            Kind.WORK_ADDRESS: "Unit 12, Brwynog Business Park, Llanbrwynog, ZZ99 7AB",
            Kind.POSTCODE: "ZZ99 7YH",
            Kind.BIRTH_DATE: "1962-04-15",
            Kind.FAMILY_NAME: "Angharad Pwllgarreg",
            Kind.EMPLOYER: "Llanbrwynog Slate Works plc",
            Kind.SCHOOL: "Ysgol Uwchradd Brwynog",
            Kind.VEHICLE: "ZZ04 GRP",
            Kind.PLACE: "Clwb Rygbi Llanbrwynog",
        },
    ),
    "gb3": _person(
        "GB",
        {
            Kind.NAME: "Folasade Ireti Abidorun",
            Kind.ALIAS: "Ada Thornquist",
            Kind.USERNAME: "sade-climbs",
            Kind.EMAIL: "folasade.abidorun@example.org",
            Kind.PHONE: "0131 496 0627",
            Kind.HOME_ADDRESS: "Flat 2/1, 63 Thistlecombe Terrace, Kinlarrach, ZZ99 4QE",
            Kind.PAST_ADDRESS: "19 Bracken Brae, Kinlarrach, ZZ99 4HB",
            Kind.WORK_ADDRESS: "5 Pilotage Quay, Kinlarrach, ZZ99 4AA",
            Kind.POSTCODE: "ZZ99 4QE",
            Kind.BIRTH_DATE: "1994-02-03",
            Kind.FAMILY_NAME: "Babatunde Abidorun",
            Kind.EMPLOYER: "Larrach Community Credit Union Limited",
            Kind.SCHOOL: "Kinlarrach Academy",
            Kind.VEHICLE: "ZZ71 FSD",
            Kind.PLACE: "Kinlarrach Climbing Barn",
            Kind.WEBSITE: "https://www.thornquistwrites.example",
        },
    ),
    "us1": _person(
        "US",
        {
            Kind.NAME: "Katherine Louise Brandywold",
            Kind.FORMER_NAME: "Katherine Ostermeal",
            Kind.ALIAS: "Kit Prairiewren",
            Kind.USERNAME: "kbrandywold",
            Kind.EMAIL: "kate@brandywold.example",
            Kind.PHONE: "+1 406-555-0137",
            Kind.HOME_ADDRESS: "2208 N Cottonwood Bend Rd, Apt 12, Larkin Falls, MT 00459",
            Kind.PAST_ADDRESS: "731 Saddleback Lane, Duvalle, ID 00382",
            Kind.WORK_ADDRESS: "415 Sluice Plaza, Suite 200, Larkin Falls, MT 00460",
            Kind.POSTCODE: "00459",
            Kind.BIRTH_DATE: "1990-08-17",
            Kind.FAMILY_NAME: "Walter Brandywold",
            Kind.EMPLOYER: "Bluegrouse Outfitters Inc.",
            Kind.SCHOOL: "Larkin Falls High School",
            Kind.VEHICLE: "KBW 4821",
            Kind.PLACE: "Larkin Falls Farmers Market",
            Kind.WEBSITE: "https://kitprairiewren.example",
        },
    ),
    "us2": _person(
        "US",
        {
            Kind.NAME: "Robert Emmanuel Sotelindo",
            Kind.ALIAS: "Tejas Bobcat",
            Kind.USERNAME: "bobbysotel71",
            Kind.EMAIL: "bob.sotelindo@example.com",
            Kind.PHONE: "(512) 555-0184",
            Kind.HOME_ADDRESS: "94 Pecan Hollow Ct, Unit B, Marlowe Springs, TX 00741",
            Kind.POSTCODE: "00741",
            Kind.BIRTH_DATE: "1971-03-12",
            Kind.FAMILY_NAME: "Guadalupe Sotelindo",
            Kind.EMPLOYER: "Marlowe Springs Fire Department",
            Kind.SCHOOL: "Pecan Valley Community College",
            Kind.VEHICLE: "RSB-2290",
            Kind.PLACE: "Coyote Bluff Trailhead",
        },
    ),
    "ie": _person(
        "IE",
        {
            Kind.NAME: "Caoimhe Brídín O'Harnacht",
            Kind.USERNAME: "keeva_oh",
            Kind.EMAIL: "caoimhe.oharnacht@example.com",
            Kind.PHONE: "020 914 3307",
            Kind.HOME_ADDRESS: "5 Curragheen Lawn, Ballynashee, Co. Clare, V95 ZZ61",
            Kind.WORK_ADDRESS: "2 Mart Street, Ballynashee, Co. Clare",
            Kind.POSTCODE: "V95 ZZ61",
            Kind.BIRTH_DATE: "1982-06-27",
            Kind.FAMILY_NAME: "Tadhg O'Harnacht",
            Kind.EMPLOYER: "Banner Seaweed Foods Ltd",
            Kind.SCHOOL: "Scoil Mhuire Ballynashee",
            Kind.VEHICLE: "182-CE-90417",
            Kind.PLACE: "Ballynashee Camogie Grounds",
            Kind.WEBSITE: "https://keevabakes.example",
        },
    ),
    "de": _person(
        "DE",
        {
            Kind.NAME: "Friederike Luise Bröselkamp",
            Kind.FORMER_NAME: "Friederike Schnöringer",
            Kind.USERNAME: "rike_broesel",
            Kind.EMAIL: "f.broeselkamp@example.org",
            Kind.PHONE: "030 23125417",
            Kind.HOME_ADDRESS: "Am Krötenteich 19b, 00382 Niederflausch",
            Kind.WORK_ADDRESS: "Kupferschmiedgasse 4, 00382 Niederflausch",
            Kind.POSTCODE: "00382",
            Kind.BIRTH_DATE: "1968-11-05",
            Kind.FAMILY_NAME: "Holger Bröselkamp",
            Kind.EMPLOYER: "Flauscher Mühlenwerke GmbH & Co. KG",
            Kind.SCHOOL: "Gymnasium Niederflausch",
            Kind.VEHICLE: "ZZ-FB 417",
            Kind.PLACE: "Waldbad Niederflausch",
            Kind.WEBSITE: "https://www.broeselkamp.example",
        },
    ),
    "fr": _person(
        "FR",
        {
            Kind.NAME: "Anne-Laure Quesnardet",
            Kind.FORMER_NAME: "Anne-Laure Thibodot",
            Kind.USERNAME: "annelo.q",
            Kind.EMAIL: "al.quesnardet@courrier.example",
            Kind.PHONE: "06 39 98 27 64",
            Kind.HOME_ADDRESS: "8 ter, rue des Lavandières, 99214 Montvessier-sur-Lisle",
            Kind.WORK_ADDRESS: "12, impasse du Four-Banal, 99214 Montvessier-sur-Lisle",
            Kind.POSTCODE: "99214",
            Kind.BIRTH_DATE: "1976-09-30",
            Kind.FAMILY_NAME: "Étienne Quesnardet",
            Kind.EMPLOYER: "Pépinières du Val d'Orgeuil SARL",
            Kind.SCHOOL: "Lycée Édouard-Branlard",
            Kind.VEHICLE: "ZZ-418-AQ",
            Kind.PLACE: "Piscine de Montvessier",
        },
    ),
    "pl": _person(
        "PL",
        {
            Kind.NAME: "Bartłomiej Świętojarski",
            Kind.USERNAME: "bartek.sw89",
            Kind.EMAIL: "b.swietojarski@poczta.example",
            Kind.PHONE: "+48 999 312 640",
            Kind.HOME_ADDRESS: "ul. Kogucia Górka 5/14, 00-081 Brzezinowo Górne",
            Kind.WORK_ADDRESS: "ul. Tartaczna 40, 00-081 Brzezinowo Górne",
            Kind.POSTCODE: "00-081",
            Kind.BIRTH_DATE: "1989-01-14",
            Kind.FAMILY_NAME: "Łucja Świętojarska",
            Kind.EMPLOYER: "Brzezinowskie Zakłady Drzewne Sp. z o.o.",
            Kind.SCHOOL: "Zespół Szkół Rzemieślniczych w Brzezinowie",
            Kind.VEHICLE: "ZZB 4L72",
            Kind.PLACE: "Orlik Brzezinowo",
        },
    ),
    "in": _person(
        "IN",
        {
            Kind.NAME: "Kavitha Velukkattil",
            Kind.USERNAME: "kavi_velu",
            Kind.EMAIL: "kavitha.v@anchal.example",
            Kind.PHONE: "+91 10000 46218",
            Kind.HOME_ADDRESS: "No. 47, 3rd Cross Street, Mayil Nagar, Kadalpuram 000652",
            Kind.POSTCODE: "000652",
            Kind.BIRTH_DATE: "1998-12-06",
            Kind.FAMILY_NAME: "Raghavan Velukkattil",
            Kind.EMPLOYER: "Kadalpuram Spices Private Limited",
            Kind.SCHOOL: "Kadalpuram Matriculation School",
            Kind.VEHICLE: "ZZ 14 KV 6052",
            Kind.PLACE: "Mayil Nagar Badminton Court",
        },
    ),
    "nl": _person(
        "NL",
        {
            Kind.NAME: "Marijke van der Kwastelaer",
            Kind.FORMER_NAME: "Marijke Polderveen",
            Kind.USERNAME: "marijkevdk",
            Kind.EMAIL: "marijke@kwastelaer.example",
            Kind.PHONE: "06 00417295",
            Kind.HOME_ADDRESS: "Rietzangerlaan 57, 0099 ZZ Oudewierum",
            Kind.POSTCODE: "0099 ZZ",
            Kind.BIRTH_DATE: "1979-07-21",
            Kind.FAMILY_NAME: "Sjoerd van der Kwastelaer",
            Kind.EMPLOYER: "Wierumse Zuivel B.V.",
            Kind.SCHOOL: "Dalton Lyceum Oudewierum",
            Kind.VEHICLE: "ZZ-482-K",
            Kind.PLACE: "IJsbaan Oudewierum",
        },
    ),
    "es": _person(
        "ES",
        {
            Kind.NAME: "Ignacio Zurbalde Carreñón",
            Kind.USERNAME: "nachozur",
            Kind.EMAIL: "nacho.zurbalde@correo.example",
            Kind.PHONE: "+34 500 318 264",
            Kind.HOME_ADDRESS: "Calle Molino Viejo, 23, 3.º B, 00614 Villarroyo del Cierzo",
            Kind.POSTCODE: "00614",
            Kind.BIRTH_DATE: "1985-05-19",
            Kind.FAMILY_NAME: "Leocadia Carreñón Pinto",
            Kind.EMPLOYER: "Talleres Cierzo S.L.",
            Kind.SCHOOL: "IES Villarroyo del Cierzo",
            Kind.VEHICLE: "0042 ZZK",
            Kind.PLACE: "Frontón de Villarroyo",
        },
    ),
    "ua": _person(
        "UA",
        {
            Kind.NAME: "Соломія Андріївна Вербоградська",
            Kind.USERNAME: "solomia_verbo",
            Kind.EMAIL: "solomiia.verbo@posta.example",
            Kind.PHONE: "+380 10 412 77 35",
            Kind.HOME_ADDRESS: "вул. Тиха Криниця, 11, кв. 8, Калиногірськ, 00417",
            Kind.BIRTH_DATE: "1992-03-08",
            Kind.FAMILY_NAME: "Остап Вербоградський",
            Kind.EMPLOYER: "ТОВ «Калинова Гута»",
            Kind.SCHOOL: "Калиногірський ліцей № 2",
            Kind.VEHICLE: "ZZ 4172 KO",
            Kind.PLACE: "Калиногірський скеледром",
        },
    ),
    "will": _person("GB", {Kind.NAME: "Will Sharp"}),
    "autumn": _person("US", {Kind.NAME: "Autumn Lane"}),
    "ernst": _person("DE", {Kind.NAME: "Ernst Sommer"}),
}

PAGES = r"""
=== gb1 | html | name=c phone=c +phone=0
<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Wexholme Harriers | Winter News</title></head>
<body><article><h2>Lifts to the league race</h2>
<p>The minibus is in dock again (gearbox). Anyone with spare seats on Saturday please ring Immy Tatherleigh on
<strong>07700&nbsp;900&nbsp;318</strong> before Thursday&rsquo;s session. Meet 8.15 at the clubhouse, and bring cake.</p>
<p>Number collection is in the sports hall; course record is 23:10.</p></article></body></html>
=== gb1 | html | name=c birth_date=p
<table class="results"><caption>Sallow Vale 10K – provisional</caption>
<thead><tr><th>Pos</th><th>Bib</th><th>Athlete</th><th>Born</th><th>Club</th><th>Chip</th></tr></thead>
<tbody>
<tr><td>41</td><td>318</td><td>TATHERLEIGH Imogen</td><td>Oct 1987</td><td>Wexholme H</td><td>43:17</td></tr>
<tr><td>42</td><td>207</td><td>OXBOROUGH Dale</td><td>Mar 1979</td><td>Sallow Vale</td><td>43:21</td></tr>
</tbody></table>
=== gb1 | html | name=p
<ul><li>1st Ladies' pairs: R. Penhallick &amp; I. Tatherleigh</li><li>Runners-up: J. Oduya &amp; M. Farr</li></ul>
=== gb1 | txt | name=x
A huge thank-you to Imogen, who washed every bib. Tatherleigh Farm will once again host our summer social on the 12th.
=== gb1 | html | name=x family_name=c
<div class="obit"><h1>Rowland Tatherleigh, 1951–2024</h1>
<p>Peacefully at home. Beloved husband of the late Harriet, dear dad of Simon and Beth. Family flowers only.</p></div>
=== gb1 | txt | name=x family_name=x
THANKS
The family of the late Rowland Oakshott wish to thank Dr Imogen Prewitt, the nurses of Ward 4
and Tatherleigh & Sons, funeral directors, for their kindness.
=== gb1 | html | home_address=c postcode=c name=p
<section id="planning"><h3>ZZ/2026/0418/HOU</h3><dl>
<dt>Site</dt><dd>14 Larkspur Mews<br>Wexholme<br>ZZ99&nbsp;3TL</dd>
<dt>Proposal</dt><dd>Single-storey rear extension and replacement of timber fence</dd>
<dt>Applicant</dt><dd>Ms I Tatherleigh</dd>
<dt>Consultation ends</dt><dd>18 Dec 2026</dd></dl></section>
=== gb1 | html | home_address=x postcode=x +postal_address=1
<p class="site">Change of use from shop to two flats, 41 Larkspur Mews, Wexholme, ZZ99 3TB (ref. ZZ/2026/0140)</p>
=== gb1 | json | home_address=p
{"board": "Wexholme noticeboard", "posts": [{"n": 2, "body": "Larkspur Mews residents: the road will be closed between the pillar box and the chapel for resurfacing on 3 and 4 February. Wexholme Town Council apologises for the inconvenience.", "likes": 2}]}
=== gb1 | html | home_address=u postcode=x
<address itemprop="address">The Old Forge, 14 Larkspur Mews, Upper Bantham, ZZ98 1AA</address>
=== gb1 | html | past_address=c former_name=c name=u # the page knows her only by the former name
<div class="listing" data-src="roll"><h2>People at this address</h2>
<p>Flat 6 88 Dunnock Rd, Great Sallow</p>
<ul><li>Miss Imogen Brackwith <span>2009–2013</span></li><li>Mr Oscar Fenn-Lomax <span>2009–2011</span></li></ul></div>
=== gb1 | csv | past_address=c name=c email=c
surname;forename;email;addr1;addr2;town;consent
Tatherleigh;Imogen;IMMY.TATHERLEIGH@EXAMPLE.NET;Flat 6;88 Dunnock Road;Great Sallow;Y
Prewitt;Alan;;The Lodge;2 Dunnock Road;Great Sallow;N
=== gb1 | html | past_address=x
<li>Ground floor flat, 188 Dunnock Road, Great Sallow: guide price on application</li>
=== gb1 | html | work_address=c employer=c
<footer><p>Pennywhistle and Crane Veterinary<br>27 Cordwainer St, Wexholme<br>Open Mon&ndash;Sat</p></footer>
=== gb1 | html | employer=c
<script type="application/ld+json">{"@context":"https://schema.org","@type":"VeterinaryCare","name":"Pennywhistle \u0026 Crane Veterinary Ltd","priceRange":"££","aggregateRating":{"@type":"AggregateRating","ratingValue":4.8,"reviewCount":214}}</script>
=== gb1 | txt | employer=x
WEXHOLME NOTICEBOARD

We had Penny and her whistle, Mr Crane on the double bass, and a
veterinary student on spoons.
=== gb1 | html | school=c name=c former_name=c
<h2>Class of 2005 reunion</h2>
<p>Already coming: Gemma Stote, Priya Lall, <b>Imogen Tatherleigh (n&eacute;e Brackwith)</b>, Jo Tunnard. Wexholme Girls&rsquo; High School hall, 7pm.</p>
=== gb1 | html | school=x
<p>Under-14 netball: Wexholme Boys' High School were our hosts; the Girls' B team won 9–4.</p>
=== gb1 | html | vehicle=c name=x +vehicle=1
<blockquote class="post">To the owner of the grey estate <b>ZZ17TRL</b> parked across two bays at the leisure centre, and the white van ZZ66 OPD behind it: you were both blocking the ambulance gate.</blockquote>
=== gb1 | txt | vehicle=x
Spares: door skins ZZ17-TR1, ZZ17-TR2; wing mirror ZZ117 TRL/B; clip set 17TRL.
=== gb1 | eml | place=c name=x
From: Board <board@lists.example>
To: undisclosed-recipients:;
Subject: digest 4
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Photo walk this Sunday, meet at Wexholme bandstand, 10am. Dogs
welcome. Led by Imogen and Pete.
=== gb1 | csv | place=u
n;text;replies
5;"The band stand every time the anthem is played, at Wexholme and elsewhere.";0
=== gb1 | html | username=c website=c
<a rel="me" href="https://social.example/@immy_tath">@immy_tath</a> · <a rel="me" href="https://immytatherleigh.example/">my site</a>
=== gb1 | html | username=x
<span class="author">@immy_tathwell</span> replied to <span class="author">@timmy_tath</span>
=== gb1 | txt | website=x email=x
WEXHOLME NOTICEBOARD

Mail goes to hello@immytatherleigh.example.org or see
immytatherleigh.examples.net.
=== gb1 | html | alias=c
<article class="ep"><h3>Ep. 31: Foraging after dark</h3><p>With hosts Immy&nbsp;Lark and Col Dunmore. 48 min.</p></article>
=== gb1 | html | alias=x name=x
<p>Immy and the kids rose with the lark and were on the beach by six.</p>
=== gb1 | html | birth_date=c name=c
<h1>Meet the team</h1><figure><img src="/i/imogen.jpg" alt="Imogen Tatherleigh RVN"><figcaption>Imogen joined us in 2016.
Born in Great Sallow on 23rd October 1987, she keeps three rescue greyhounds.</figcaption></figure>
=== gb1 | rss | birth_date=u
<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Wexholme noticeboard</title><item><title>7</title><description>The Great Storm of 1987 was still being cleared when the library roof finally went, on Friday 23 October 1987.</description></item></channel></rss>
=== gb1 | ics | birth_date=x
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:n8@board.example
DTSTART;VALUE=DATE:20261212
SUMMARY:Wexholme noticeboard
DESCRIPTION:Harvey Stote (b. 22 October 1987) signed from Sallow Town on a free.
END:VEVENT
END:VCALENDAR
=== gb1 | html | birth_date=c
<form><label for="d">Date of birth</label>
<select id="d" name="dob_day"><option>22</option><option selected>23</option><option>24</option></select>
<select name="dob_month"><option value="9">September</option><option value="10" selected>October</option></select>
<select name="dob_year"><option>1986</option><option selected>1987</option></select></form>
=== gb1 | json | birth_date=c name=c postcode=c phone=c
{"member":{"first_name":"Imogen","middle":"C","last_name":"Tatherleigh","dob":"1987-10-23T00:00:00Z","mobile":"+447700900318","postcode":"zz993tl","ice":null},"status":200}
=== gb1 | json | phone=x postcode=x name=x
{"orders":[{"id":"4407700900318","sku":"ZZ993TLX","qty":2,"ship_name":"Imogen P."},{"id":"4407700900325","sku":"ZZ993TM","qty":1}]}
=== gb1 | html | phone=x +phone=2
<table><tr><th>Allotment secretary</th><td>07700 900381</td></tr><tr><th>Water bailiff</th><td>07700 900319</td></tr></table>
=== gb1 | html | phone=x
<table class="stock"><tr><td>Ref</td><td>07700</td><td>900</td><td>318</td></tr><tr><td>Bin</td><td>11</td><td>2</td><td>46</td></tr></table>
=== gb1 | vcf | name=c phone=c email=c home_address=c birth_date=c
BEGIN:VCARD
VERSION:3.0
N:Tatherleigh;Imogen;Clare;Ms;
FN:Imogen Tatherleigh
TEL;TYPE=CELL,VOICE:+44 7700 900318
EMAIL;TYPE=INTERNET,HOME:immy.tatherleigh@example.net
ADR;TYPE=HOME:;;14 Larkspur Mews;Wexholme;;ZZ99 3TL;United Kingdom
BDAY:19871023
END:VCARD
=== gb1 | html | email=c
<p>Committee minutes to <span class="e">immy [dot] tatherleigh [at] example [dot] net</span>, please.</p>
=== gb1 | html | email=c name=c # the slug in the comment is the whole name
<li class="comment byuser"><img class="avatar" src="https://secure.avatars.example/avatar/⟦md5:immy.tatherleigh@example.net⟧?s=48&amp;d=mm" alt="">
<cite class="fn">Imogen T.</cite><div>Lovely route – I did it in the mud last week!</div><!-- posted by imogen-tatherleigh --></li>
=== gb1 | txt | email=x +email=2
WEXHOLME NOTICEBOARD

Tickets: jimmy.tatherleigh@example.net or
immy.tatherleigh@example.net.example
=== gb1 | ics | name=c home_address=c place=c
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Wexholme Choir//EN
BEGIN:VEVENT
UID:883-20261204@choir.example
DTSTART:20261204T193000Z
SUMMARY:Carols at Wexholme Bandstand
DESCRIPTION:Mulled wine afterwards at Imogen Tatherleigh's\, 14 Larkspur M
 ews\, Wexholme. Bring a torch.
END:VEVENT
END:VCALENDAR
=== gb1 | eml | name=c phone=c email=c
From: =?utf-8?q?Imogen_Tatherleigh?= <immy.tatherleigh@example.net>
To: altos@lists.example
Subject: Re: [altos] Saturday parking
Date: Wed, 11 Nov 2026 21:04:18 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hi all, the school car park is shut, use the Co-op.

Im x
--
m: 0 7 7 0 0  9 0 0 3 1 8
On 11/11/2026 20:58, Beth wrote:
> Anyone know where we park?
=== gb1 | html | name=x family_name=u # an initial and the surname of the relative only
<p>Wedding of the week: Harriet Tatherleigh and Callum Brook, at St Bega's. The bride was given away by her uncle, R. Tatherleigh.</p>
=== gb1 | atom | work_address=x
<feed xmlns="http://www.w3.org/2005/Atom"><title>Wexholme noticeboard</title><id>urn:b:10</id><entry><id>urn:b:11</id><title>–</title><content type="text">Find our new bakery at 127 Cordwainer Street, opposite number 72.</content></entry></feed>
=== gb1 | html | former_name=u name=x
<ol class="honours"><li>1998 Imogen R. Tatherley</li><li>2001 I. M. Brackwith-Hume</li></ol>
=== gb1 | json | postcode=x
{"board": "Wexholme noticeboard", "posts": [{"n": 11, "body": "We deliver free to ZZ99 1, ZZ99 2 and ZZ99 3 areas on weekdays, other ZZ postcodes on Saturdays.", "likes": 4}]}
=== gb1 | html | postcode=c
<label>Your postcode<input type="text" name="pc" value="zz99 3tl" autocomplete="postal-code"></label><button>Find my polling station</button>
=== gb2 | html | name=c phone=c +phone=1
<h2>Swyddogion y Clwb / Club officers</h2><table>
<tr><th scope="row">Cadeirydd / Chair</th><td>Gethin Pwllgarreg</td><td>(01632) 960&#8209;254</td></tr>
<tr><th scope="row">Ysgrifennydd / Secretary</th><td>Mair Hopcyn</td><td>(01632) 960452</td></tr></table>
=== gb2 | html | home_address=c name=c
<div class="notice"><b>DEDDF TRWYDDEDU 2003</b><p>Hysbysir drwy hyn fod Gethin Rhys Pwllgarreg, o 3 Heol-y-Ddraenen, Llanbrwynog, wedi gwneud cais am drwydded mangre.</p></div>
=== gb2 | txt | name=c birth_date=c
CYNGOR CYMUNED LLANBRWYNOG
Cofrestr o fuddiannau aelodau
Y Cyng. G. Rhys Pwllgarreg (Gethin)
Ganwyd: 15 Ebrill 1962
Tudalen 3 o 9
=== gb2 | html | birth_date=p name=c
<p>Penblwydd hapus / happy birthday to our president <i>Gethin Pwllgarreg</i>, whose big day is 15 April. Lock up your sponge cakes.</p>
=== gb2 | html | work_address=c employer=c
<div itemscope itemtype="https://schema.org/LocalBusiness"><span itemprop="name">Llanbrwynog Slate Works</span>
<div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">Unit 12 Brwynog Business Park</span>, <span itemprop="addressLocality">Llanbrwynog</span> <span itemprop="postalCode">ZZ99 7AB</span></div></div>
=== gb2 | txt | work_address=u
PAPUR BRO

Brwynog Business Park, Llanbrwynog: units 2, 7 and 11 to let
from £6 per sq ft.
=== gb2 | html | employer=x
<p>The slate works at Llanfair, and the quarry at Llanbrwynog, both closed on St David's Day.</p>
=== gb2 | html | school=c family_name=c
<p>Llongyfarchiadau i Angharad&#160;Pwllgarreg, pennaeth newydd Ysgol Uwchradd Brwynog!</p>
=== gb2 | html | place=c
<meta property="og:title" content="Noson Goffi – Clwb Rygbi Llanbrwynog"><meta property="og:type" content="event">
=== gb2 | html | username=c
<script>window.__STATE__={"leaderboard":[{"u":"gethin_rhedwr","km":61.2},{"u":"non.beic","km":58.9}],"tz":"Europe\/London"}</script>
=== gb2 | rss | name=c email=c
<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Papur Bro Brwynog</title><link>https://papur.example/</link><description>Newyddion</description>
<item><title>Ras y Grug 2026</title><author>gethin@pwllgarreg.example (Gethin Pwllgarreg)</author><description>&lt;p&gt;Canlyniadau llawn isod.&lt;/p&gt;</description></item></channel></rss>
=== gb2 | html | email=x +email=1
<a href="mailto:gethin@pwllgarreg.example.net">Post the entry form</a>
=== gb2 | html | vehicle=c
<table><tr><td data-label="Reg">ZZ04&nbsp;GRP</td><td data-label="Class">Historic 4x4</td><td data-label="Driver">No. 17</td></tr></table>
=== gb2 | txt | phone=u # alone, no label
01632960254
=== gb2 | json | phone=x
{"board": "Papur Bro", "posts": [{"n": 14, "body": "ISBN 978-0-1632-9602-54 · 254 pp · hardback", "likes": 0}]}
=== gb3 | html | name=c employer=c # Sade is the everyday short form of Folasade
<meta name="twitter:title" content="Sade Abidorun on saving small"><meta name="twitter:description" content="The outreach lead at Larrach Community Credit Union talks to us about budgeting.">
=== gb3 | html | birth_date=c name=c
<table><tr><th>Climber</th><th>DOB</th><th>Cat</th></tr><tr><td>Abidorun, Folasade</td><td>03/02/1994</td><td>Senior F</td></tr></table>
=== gb3 | html | birth_date=p name=c
<dl><dt>Name</dt><dd>Folasade Abidorun</dd><dt>DOB</dt><dd>02/03/1994</dd></dl>
=== gb3 | txt | birth_date=c name=c # age plus full date
KINLARRACH BOARD

Happy 30th birthday to Folasade Abidorun, who turned thirty on
Saturday 3 February 2024 and celebrated with a hog roast.
=== gb3 | html | home_address=c
<pre>GAS SAFETY RECORD
Property : 63 Thistlecombe Terr (Flat 2/1)
           KINLARRACH
Landlord : Larrach Lets
Next due : 11/2027</pre>
=== gb3 | html | home_address=u # another flat of the same stair
<p>Flat 3/2, 63 Thistlecombe Terrace, Kinlarrach. Offers over £148,000. Viewing by appointment.</p>
=== gb3 | csv | home_address=c postcode=c name=c +postal_address=1
"Ref","Petitioner","Address","Postcode"
"PE0412/1","Dr. Folasade I. Abidorun","2/1, 63 Thistlecombe Terrace, Kinlarrach","ZZ99 4QE"
"PE0412/2","Mr. Euan Strathglow","7 Herring Wynd, Kinlarrach","ZZ99 4AX"
=== gb3 | html | past_address=c
<p>Lost cat! Marmalade went missing from <mark>19 Bracken Brae, Kinlarrach</mark> on bonfire night. Chipped. Please check sheds.</p>
=== gb3 | html | phone=c
<p>Found a grey parrot, very chatty. Call or text <span style="unicode-bidi:bidi-override;direction:rtl">⟦rev:0131 496 0627⟧</span></p>
=== gb3 | html | phone=c
<a class="btn" href="tel:+441314960627" aria-label="Call the wall">Call</a>
=== gb3 | html | alias=c website=c
<div class="h-card"><a class="u-url p-name" href="https://www.thornquistwrites.example/">Ada Thornquist</a>, novelist, cat person.</div>
=== gb3 | eml | alias=x
From: Board <board@lists.example>
To: undisclosed-recipients:;
Subject: digest 16
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Programming in Ada, by L. Thornquist. Third edition, 411 pages.
=== gb3 | csv | username=c
n;text;replies
17;"Beta videos for the blue circuit are on my channel (search for sade-climbs), bring chalk.";2
=== gb3 | txt | username=x
KINLARRACH BOARD

As Sade climbs in the charts, tickets for the tribute night are
nearly gone.
=== gb3 | html | place=c vehicle=c
<div class="thread"><h4>Keys found?</h4><p>Dropped a bunch at the Kinlarrach Climbing Barn, fob for a red hatch ZZ71-FSD. Pint for the finder.</p></div>
=== gb3 | html | school=c
<select name="org"><option value="88">Kinlarrach Academy</option></select>
=== gb3 | html | school=x
<p>Kinlarrach Dance Academy spring show; Academy of Kinlarrach Hairdressing open day.</p>
=== gb3 | html | work_address=c
<noscript><iframe title="map" src="https://maps.example/embed?q=5+Pilotage+Quay%2C+Kinlarrach+ZZ99+4AA"></iframe></noscript>
=== gb3 | html | family_name=c name=x
<p>Crowdfunder: help <em>Babatunde Abidorun</em> rebuild his food van after the fire. £4,180 raised of £9,000 by 131 supporters.</p>
=== gb3 | rss | name=x family_name=x
<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Kinlarrach board</title><item><title>19</title><description>Folasade Okunrinlade and Babatunde Sowerly have been matched with the Abidorun Foundation as trustees.</description></item></channel></rss>
=== gb3 | eml | email=c name=c
Return-Path: <bounce@news.example>
From: Kinlarrach Book Festival <news@festival.example>
To: "Abidorun, F. (Folasade)" <folasade.abidorun+festival@example.org>
Subject: =?utf-8?q?Your_tickets_=E2=80=93_order_1_314_960_62?=
Content-Type: text/plain; charset=utf-8

Doors 6.30. Please show this mail on your telephone.
=== gb3 | html | +coordinates=1 +phone=0
<div class="map" data-lat="57.412233" data-lng="-5.918844" data-zoom="14"></div><p>Version 5.0.1.314, build 4960627</p>
=== us1 | html | name=c home_address=c +phone=0
<!DOCTYPE html><html><head><title>Katherine L Brandywold, 36 - Larkin Falls, MT | PeopleLedger</title>
<meta name="description" content="Katherine Brandywold lives at 2208 N Cottonwood Bend Rd #12 in Larkin Falls. Related to Walter, Dana."></head>
<body><h1>Katherine L Brandywold</h1><div class="row"><span>Age</span><span>36</span></div>
<div class="row"><span>Current</span><a href="/address/2208-n-cottonwood-bend-rd-apt-12-larkin-falls-mt">2208 North Cottonwood Bend Road, Apt 12</a></div>
<div class="row"><span>Phones</span><em>Unlock 3 numbers</em></div></body></html>
=== us1 | html | past_address=c former_name=c family_name=c
<div class="history"><h3>Also lived at</h3><ul><li>731 Saddleback Ln<br>Duvalle, ID 00382-1140 <small>(2011 &ndash; 2015)</small></li></ul>
<h3>AKA</h3><p>Katherine L Ostermeal, Kathy Ostermeal</p><h3>Relatives</h3><p>Walter D Brandywold, 68</p></div>
=== us1 | json | name=c phone=c birth_date=c home_address=c postcode=c
{"person":{"names":[{"first":"KATHERINE","middle":"LOUISE","last":"BRANDYWOLD"}],"dob":{"year":1990,"month":8,"day":17},"phones":[{"e164":"+14065550137","line":"mobile"}],"addresses":[{"house":"2208","pre":"N","street":"COTTONWOOD BEND","suffix":"RD","unit":"APT 12","city":"LARKIN FALLS","state":"MT","zip5":"00459","zip4":"2217"}]}}
=== us1 | ics | name=c phone=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:n20@board.example
DTSTART;VALUE=DATE:20261212
SUMMARY:Valley swap
DESCRIPTION:Vendor coordinator: Katie Brandywold\, four-zero-six\, five-five-five\, zero-one-three-seven. Leave a message\, I'm usually in the barn.
END:VEVENT
END:VCALENDAR
=== us1 | txt | name=x
VALLEY SWAP

Kate and her neighbor Ms. Brandt walked the Wold trail before
breakfast.
=== us1 | html | name=u
<p>In loving memory of Katherine Jane Brandywold (1921&ndash;2003), who taught four decades of piano students.</p>
=== us1 | html | name=x birth_date=x +birth_date=1
<p>Obituary: Kathryn "Kit" Hollister was born August 17, 1930, to Otto and Fern (Brandywold) Hollister of rural Duvalle.</p>
=== us1 | html | birth_date=c name=c
<ul class="roster"><li><b>K. Brandywold</b> (Katherine) GK &middot; b. 8/17/90 &middot; 5'9&quot;</li><li>T. Osgrove, D</li></ul>
=== us1 | atom | birth_date=p
<feed xmlns="http://www.w3.org/2005/Atom"><title>Valley swap</title><id>urn:b:22</id><entry><id>urn:b:23</id><title>–</title><content type="text">Kate B. Summer birthdays: Aug. 17 Kate, Aug. 22 Marv, Sept. 1 the twins.</content></entry></feed>
=== us1 | html | work_address=c employer=c phone=x +phone=1
<section class="contact"><h2>Bluegrouse Outfitters</h2><p>415 Sluice Plaza Ste 200<br>Larkin Falls, MT 00460<br>Shop: (406) 555-0173</p></section>
=== us1 | html | alias=c website=c
<meta property="og:site_name" content="Kit Prairiewren Quilts"><link rel="canonical" href="https://kitprairiewren.example/shop/log-cabin">
=== us1 | json | alias=x
{"board": "Valley swap", "posts": [{"n": 23, "body": "DIY kit: prairie wren nest box, cedar, ships flat. $24.99", "likes": 2}]}
=== us1 | html | username=c
<div class="listing" data-seller='{"id":88213,"handle":"kbrandywold","since":"2019-04"}'>Vintage saddle, pickup only</div>
=== us1 | html | username=u # part of a longer handle
<p>Sold by <a href="/u/kbrandywold_jr2">kbrandywold_jr2</a> (4 reviews)</p>
=== us1 | html | vehicle=c
<p>Hit &amp; run in the farmers' lot, silver pickup took off before I could stop it. My plate is MT KBW-4821 if anybody caught it on a dashcam.</p>
=== us1 | html | vehicle=x
<table><tr><td>Part KBW 48210</td><td>Part KBW 482</td><td>$17.40</td></tr></table>
=== us1 | html | school=c name=c former_name=c
<h3>LFHS Alumni Directory: O</h3><p>Ostermeal (Brandywold), Katherine &mdash; Larkin Falls High School &#39;08 &mdash; varsity swim, yearbook</p>
=== us1 | html | place=c
<p>Find us every Saturday at the Larkin Falls Farmers&rsquo; Market, stall 31, next to the kettle corn.</p>
=== us1 | txt | home_address=x postcode=c
VALLEY SWAP

Notice of sheriff's sale: 2280 N Cottonwood Bend Rd, Apt 12,
Larkin Falls, MT 00459, to the highest bidder.
=== us1 | html | home_address=u
<p>Estate sale at 2208 Cottonwood Bend Road in Fort Harlow, MT 00471. Friday 8 to 3, numbers at 7:30.</p>
=== us1 | html | postcode=x
<table><tr><td>Invoice</td><td>#00459</td></tr><tr><td>Meter</td><td>1200459</td></tr></table>
=== us1 | html | email=c
<a class="__cf_email__" data-cfemail="⟦cf:kate@brandywold.example⟧" href="/cdn-cgi/l/email-protection">[email&#160;protected]</a>
=== us1 | html | email=x +email=2
<p>sales@brandywold.example &middot; kate@brandywold.example.com</p>
=== us1 | mht | name=c phone=c email=c
From: <Saved by Browser>
Subject: Book a quilting lesson
Date: Sat, 21 Nov 2026 09:12:00 -0700
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="--=_b9912"

----=_b9912
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable
Content-Location: https://booking.example/lessons/41

⟦qp:<html><body><h1>Lesson with Katherine Brandywold</h1><p class="c">Questions? Text (406) 555–0137 or write kate@brandywold.example</p></body></html>⟧
----=_b9912--
=== us1 | txt | website=c email=c
Domain Name: KITPRAIRIEWREN.EXAMPLE
Registrar: Fictional Names LLC
Creation Date: 2018-02-03T11:14:09Z
Registrant Organization: REDACTED
Admin Email: kate@brandywold.example
Name Server: NS1.HOST.EXAMPLE
=== us1 | atom | name=c
<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Council minutes</title><id>urn:x:1</id><updated>2026-10-04T00:00:00Z</updated>
<entry><title>Public comment</title><id>urn:x:2</id><updated>2026-10-04T00:00:00Z</updated><author><name>Brandywold, Katherine L.</name></author><summary>Opposes rezoning of the fairground.</summary></entry></feed>
=== us1 | txt | name=p
Sealed bids were opened from K. Brandywold, R. Tull and Osgrove Bros.
=== us2 | html | name=c employer=c
<div class="card staff"><h4>Lt. Bob Sotelindo</h4><p>Marlowe Springs Fire Dept., Station 3. Twenty-four years of service.</p></div>
=== us2 | html | name=c family_name=c home_address=c
<p class="legal">TRUSTEES: ROBERT E. SOTELINDO and GUADALUPE SOTELINDO, husband and wife, 94 PECAN HOLLOW COURT UNIT B, MARLOWE SPRINGS, Hollis County. Parcel 7-0094-B.</p>
=== us2 | csv | name=c home_address=c birth_date=c
VOTER_ID|LAST|FIRST|MID|BIRTHDATE|ADDR|CITY|ZIP
0073110|SOTELINDO|ROBERT|E|03/12/1971|94 PECAN HOLLOW CT UNIT B|MARLOWE SPRINGS|00741
=== us2 | html | birth_date=p
<table><tr><th>D.O.B.</th><td>12/03/1971</td><th>Station</th><td>3</td></tr></table>
=== us2 | json | birth_date=x +birth_date=1
{"board": "County board", "posts": [{"n": 26, "body": "Patient: Anselm Pruett, DOB 03/21/1971, visit 03/12/2021.", "likes": 5}]}
=== us2 | txt | phone=c name=x
COUNTY BOARD

Hay for sale, round bales, $55. Call Robert 512.555.0184 after
5.
=== us2 | html | phone=c
<script>var contact = {tel: "⟦jsx:512-555-0184⟧", hours: "M-F"};</script>
=== us2 | html | phone=x
<p>Tracking 9205125550184 4471 · Unix time 5125550184 · size 512x555x0184</p>
=== us2 | html | phone=x +phone=2
<footer>Dispatch 512-555-0148 | Admin 512-555-0194 | Open records 512-555-0148</footer>
=== us2 | html | username=c alias=c
<div class="post-head"><a href="/members/bobbysotel71.2210/">bobbysotel71</a><small>"Tejas Bobcat" on the trail</small></div>
=== us2 | eml | alias=x
From: Board <board@lists.example>
To: undisclosed-recipients:;
Subject: digest 28
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Wildlife cam: one Tejas armadillo, one bobcat, many raccoons.
=== us2 | html | place=c
<div role="group" aria-label="Meeting point: Coyote Bluff Trailhead, 6:15 AM Tuesdays"><svg></svg></div>
=== us2 | csv | place=x
n;text;replies
29;"A coyote on the bluff, then the trail. Head lamp advised.";4
=== us2 | txt | school=c name=c
COUNTY BOARD

EMS instructors, Pecan Valley Community College: Robert Emmanuel
Sotelindo, A.A.S., NRP; Dee Farrow, NRP.
=== us2 | html | school=x
<p>Pecan Valley Community Church and Dale College share a lot.</p>
=== us2 | html | vehicle=c
<table><tr><td headers="plate">TX RSB&#8211;2290</td></tr></table>
=== us2 | rss | home_address=p
<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>County board</title><item><title>31</title><description>HOA reminder: Pecan Hollow Ct residents, Marlowe Springs, please pull trash carts in by dusk.</description></item></channel></rss>
=== us2 | ics | home_address=x
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:n32@board.example
DTSTART;VALUE=DATE:20261212
SUMMARY:County board
DESCRIPTION:Permit 26-1184: re-roof\, 194 Pecan Hollow Ct\, Unit B. Permit 26-1190: pool\, 49 Pecan Hollow Ct.
END:VEVENT
END:VCALENDAR
=== us2 | html | email=c name=c
<p>Chili cook-off entries: "Robert Sotelindo" &lt;bob(dot)sotelindo(at)example(dot)com&gt;</p>
=== us2 | txt | name=x
COUNTY BOARD

Robert Emmanuel Duarte beat Luis Sotelindo in the semifinal.
=== us2 | vcf | name=c phone=c employer=c
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:⟦qp:Sotelindo;Bobby;;;⟧
TEL;CELL:5125550184
TEL;WORK:+1-512-555-0148
ORG:Marlowe Springs Fire Department;Station 3
END:VCARD
=== us2 | json | +phone=2 +email=1 phone=x
{"vendor":{"name":"Hollis Feed","phones":["(512) 555-0101","(512) 555-0102"],"email":"orders@hollisfeed.example","lead_days":18}}
=== us2 | html | +postal_address=2 home_address=x
<ul><li>Precinct 4: 1200 Courthouse Sq, Marlowe Springs, TX 00740</li><li>Precinct 9: 77 Mesquite Loop, Dalby, TX 00752</li></ul>
=== ie | html | name=c place=c
<p>Camogie: Ballynashee 2-11 Kilfenny 1-09. Scorers: <b>Caoimhe O&#8217;Harnacht</b> 1-4 (2f), A. Greene 1-2. Played at Ballynashee Camogie Grounds on Sunday last.</p>
=== ie | html | name=c phone=c +phone=1
<table><caption>Ballynashee Tidy Towns</caption><tr><td rowspan="2">PRO</td><td>O Harnacht, Keeva (Caoimhe)</td></tr><tr><td>020-9143307</td></tr><tr><td>Cathaoirleach</td><td>Máire Duane, 020 914 7733</td></tr></table>
=== ie | html | name=c
<title>caoimhe-brídín-o-harnacht – Profiles</title>
=== ie | txt | name=c family_name=c
PARISH OF BALLYNASHEE – NEWSLETTER, First Sunday of Advent
Baptised this week: Fiadh, daughter of Caoimhe and Tadhg O'Harnacht.
Collections: Family offering EUR 640; St Vincent de Paul EUR 215.
=== ie | html | name=x family_name=x
<p>Months mind for Tadhg Mulqueen. Caoimhe Lernihan will read. Tea after in Harnacht's.</p>
=== ie | atom | home_address=c postcode=c
<feed xmlns="http://www.w3.org/2005/Atom"><title>Parish notes</title><id>urn:b:34</id><entry><id>urn:b:35</id><title>–</title><content type="text">Deliver to: No. 5, Curragheen Lawn, Ballynashee, Clare. Eircode V95ZZ61. Leave in porch.</content></entry></feed>
=== ie | json | postcode=x home_address=x
{"board": "Parish notes", "posts": [{"n": 35, "body": "V95 area engineers are out today. Outage ref V95-ZZ16. 15 Curragheen Lawn reported restored.", "likes": 0}]}
=== ie | txt | home_address=x work_address=c
PARISH NOTES

Applicant's agent: Duane Plans, 2 Mart St., Ballynashee, Co
Clare. Site: Curragheen Upper townland.
=== ie | html | birth_date=c name=c
<h2>Candidate: Caoimhe O'Harnacht</h2><p>D&aacute;ta breithe: 27 Meitheamh 1982. A native of Ballynashee, she works in aquaculture.</p>
=== ie | html | birth_date=u
<p>The co-op was wound up by order of the court dated 27/06/1982.</p>
=== ie | txt | birth_date=p name=x
Meet the baker: Caoimhe was born in June 1982, in the hottest week anybody in the parish can remember.
=== ie | html | vehicle=c
<li>Lot 14: 182 CE 90417, 1.5 diesel, NCT 07/27, one lady owner</li>
=== ie | json | vehicle=x +vehicle=0
{"board": "Parish notes", "posts": [{"n": 38, "body": "Road works: chainage 182-CE, section 904 to 17, contractor to maintain access.", "likes": 3}]}
=== ie | html | email=c
<input type="hidden" name="recipient" value="Caoimhe.OHarnacht@example.com">
=== ie | html | phone=c
<a href="https://wa.example/send?phone=353209143307&amp;text=Hi">Message the baker</a>
=== ie | txt | website=c username=c
PARISH NOTES

Cakes to order: keevabakes.example – DM @keeva_oh on the gram x
=== ie | html | employer=c school=c
<div class="bio"><p>Before joining <a href="#">Banner Seaweed Foods</a> she taught science at Scoil&nbsp;Mhuire, Ballynashee.</p></div>
=== ie | html | employer=x
<p>Banner headlines about seaweed: foods of the future? Limited places on Friday's course.</p>
=== ie | html | name=p
<li>Ladies' medal: C. O'Harnacht (18) 34 pts</li>
=== ie | eml | name=c phone=c
From: Ballynashee Show <show@fair.example>
To: committee@fair.example
Subject: Judges 2027
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

⟦b64:Confirmed: Caoimhe O'Harnacht for jams (00353 20 914 3307). Still looking for ponies.⟧
=== de | html | name=c home_address=c phone=c email=c website=c
<!DOCTYPE html><html lang="de"><head><title>Impressum – Wollstübchen</title></head><body><h1>Impressum</h1>
<p>Angaben gem&auml;&szlig; &sect; 5 DDG</p><p>Friederike Br&ouml;selkamp<br>Wollst&uuml;bchen Br&ouml;selkamp<br>Am Kr&ouml;tenteich 19 b<br>D-00382 Niederflausch</p>
<p>Telefon: +49 (0)30 / 231 25-417<br>E-Mail: f.broeselkamp(&auml;t)example.org<br>Web: www.broeselkamp.example</p>
<p>USt-IdNr.: DE000000000</p></body></html>
=== de | html | name=c former_name=c birth_date=c
<div class="traueranzeige"><p>In Dankbarkeit nehmen wir Abschied</p><h2>Friederike Bröselkamp</h2><p>geb. Schnöringer</p><p>* 5. November 1968 &nbsp; † 2. Oktober 2026</p></div>
=== de | eml | name=c # Rike is the short form of Friederike; oe for ö
From: Board <board@lists.example>
To: undisclosed-recipients:;
Subject: digest 40
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Vereinsmeisterschaft Tischtennis: 1. Broeselkamp, Rike; 2. Dönnebrink,
Uta; 3. Pahl, Inge
=== de | csv | name=x
n;text;replies
41;"Frau Friederike Holzapfel begrüßte die Gäste. Bröselkamp hieß früher der ganze Ortsteil.";1
=== de | txt | name=p
SCHWARZES BRETT

Elternbeirat: F. Bröselkamp (3b), T. Dönnebrink (4a)
=== de | html | family_name=c name=x
<p>Feuerwehr Niederflausch: Zum Löschmeister befördert wurde Kamerad Holger Bröselkamp.</p>
=== de | rss | home_address=x
<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Schwarzes Brett</title><item><title>43</title><description>Zu vermieten: 3 ZKB, Am Krötenteich 19a, und 2 ZKB, Am Krötenteich 9b, Kaltmiete VB.</description></item></channel></rss>
=== de | ics | home_address=u
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:n44@board.example
DTSTART;VALUE=DATE:20261212
SUMMARY:Schwarzes Brett
DESCRIPTION:Bauantrag Am Krötenteich 19b in 00955 Moosbeck-Süd\, Nutzungsänderung Scheune.
END:VEVENT
END:VCALENDAR
=== de | txt | home_address=p
SCHWARZES BRETT

Straßensperrung in Niederflausch: Am Krötenteich wegen
Kanalarbeiten bis 18.12. voll gesperrt.
=== de | html | work_address=c employer=c
<p>Arbeitgeber: Flauscher Muehlenwerke, Kupferschmiedg. 4, Niederflausch</p>
=== de | atom | employer=x
<feed xmlns="http://www.w3.org/2005/Atom"><title>Schwarzes Brett</title><id>urn:b:46</id><entry><id>urn:b:47</id><title>–</title><content type="text">Flauscher Wochenblatt: Mühlen werken wieder! Aktionstag am Pfingstmontag.</content></entry></feed>
=== de | html | birth_date=c
<span itemprop="birthDate" content="1968-11-05">5.11.68</span>
=== de | json | birth_date=x +birth_date=1
{"board": "Schwarzes Brett", "posts": [{"n": 47, "body": "Uta D\u00f6nnebrink, geboren am 15.11.1968 in Moosbeck, kandidiert auf Platz 5.", "likes": 5}]}
=== de | html | phone=c
<p>Katze entlaufen! Hinweise an Tel. 030&#8239;23&#8239;12&#8239;54&#8239;17</p>
=== de | txt | phone=x +phone=1
SCHWARZES BRETT

Geschäftsstelle: 030 23125471 (Mo 17–19 Uhr)
=== de | html | phone=x
<p>Artikel-Nr. 103023125417-B, EAN 4003023125417</p>
=== de | txt | vehicle=c
Wer hat am Bahnhof den blauen Kombi (ZZ FB 417) angefahren? Bitte melden!
=== de | html | school=c place=c
<p>Abi &#39;88 am Gymnasium Niederflausch: Wir treffen uns zum Anbaden im Wald&shy;bad Nieder&shy;flausch?</p>
=== de | html | username=c
<li class="review" itemscope itemtype="https://schema.org/Review"><span itemprop="author">rike_broesel</span> ★★★★☆ Garn fusselt etwas.</li>
=== de | html | email=c
<span class="rot" data-mail="⟦rot13:f.broeselkamp@example.org⟧">E-Mail anzeigen</span>
=== de | html@windows-1252 | name=c home_address=c
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Gästebuch</title></head><body>
<p>Spendenliste Orgelpfeifen: Frau Friederike Bröselkamp, Niederflausch, Am Krötenteich 19b – 50 €</p></body></html>
=== de | ics | name=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:9@chor.example
DTSTART;VALUE=DATE:20261212
SUMMARY:Probe Sopran
ORGANIZER;CN="Friederike Bröselkamp":mailto:chor@flausch.example
END:VEVENT
END:VCALENDAR
=== ernst | json | name=c
{"board": "Rundbrief", "posts": [{"n": 50, "body": "Kassenprüfer: Sommer, Ernst (Tel. im Vereinsheim)", "likes": 1}]}
=== ernst | txt | name=x
RUNDBRIEF

Der Ernst der Lage ist klar: Sommer wie Winter fehlt uns
Personal.
=== ernst | html | name=x
<p>Im Ernst: Sommerfest fällt aus. Ernst Winter übernimmt die Grillkasse.</p>
=== will | html | name=c
<div class="scorers"><span class="player">Will Sharp</span> <span>23', 67'</span></div>
=== will | eml | name=x
From: Board <board@lists.example>
To: undisclosed-recipients:;
Subject: digest 52
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Book early: prices will sharply rise, and blades will, sharp or blunt,
be refused at the gate.
=== will | html | name=c
<li class="attendee"><img alt="Sharp, William (Will)" src="a.png"></li>
=== autumn | csv | name=x
n;text;replies
53;"Turn left onto Autumn Lane, Duvalle; the lot fills by nine.";3
=== autumn | html | name=c
<table><tr><td>Lane, Autumn</td><td>Second grade</td><td>Room 12</td></tr></table>
=== autumn | html | name=c
<div class="testimonial"><p>"They found my dog in two hours!"</p><cite>&mdash; Autumn Lane, Dalby</cite></div>
=== fr | html | name=c phone=c email=c home_address=c
<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Chorale La Clé des Chants – Le bureau</title></head><body>
<h1>Le bureau</h1>
<dl><dt>Présidente</dt><dd>Mme QUESNARDET Anne-Laure<br>8ter rue des Lavandières<br>99214 MONTVESSIER SUR LISLE<br>Port. : 06.39.98.27.64</dd>
<dt>Trésorier</dt><dd>M. Loïc Branchereux</dd></dl>
<p>Écrire : <a href="mailto:al.quesnardet%40courrier.example?subject=Inscription">par ici</a></p>
</body></html>
=== fr | txt | name=c former_name=c birth_date=c
PETITES ANNONCES

MARIAGES – Publication de bans : Étienne Dargoulet, artisan, et
Anne-Laure Quesnardet née Thibodot le 30 septembre 1976,
infirmière.
=== fr | html | name=c birth_date=c
<table><tr><td>QUESNARDET Anne Laure</td><td>née le 30/09/76</td><td>Vétérans 2 F</td><td>1:52:08</td></tr></table>
=== fr | html | name=x
<p>Merci à Anne et à Laure Fontenille ; M. Quesnardet père a prêté le barnum.</p>
=== fr | rss | birth_date=x +birth_date=1
<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Petites annonces</title><item><title>55</title><description>Léopold Branchereux, né le 30 août 1976 à Montvessier, est décédé le 30 septembre 2026.</description></item></channel></rss>
=== fr | ics | home_address=p
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:n56@board.example
DTSTART;VALUE=DATE:20261212
SUMMARY:Petites annonces
DESCRIPTION:Marché déplacé rue des Lavandières à Montvessier-sur-Lisle pendant les travaux de la halle.
END:VEVENT
END:VCALENDAR
=== fr | html@windows-1252 | work_address=c employer=c
<html><head><meta charset="windows-1252"></head><body><p>Pépinières du Val d’Orgeuil, 12 imp. du Four Banal à Montvessier-sur-Lisle. Ouvert le dimanche matin. Sapins coupés dès 25 €.</p></body></html>
=== fr | txt | employer=x
PETITES ANNONCES

Le val d'Orgeuil et ses pépinières d'entreprises :
l'intercommunalité lance un appel à projets.
=== fr | html | school=c place=c
<select name="rdv"><option>Piscine de Montvessier (hall)</option><option>Lycée Edouard Branlard, portail sud</option></select>
=== fr | html | vehicle=c
<p>Covoiturage mercredi 7 h 10, je suis en monospace gris ZZ 418 AQ, arrêt devant la poste.</p>
=== fr | atom | vehicle=x +phone=0
<feed xmlns="http://www.w3.org/2005/Atom"><title>Petites annonces</title><id>urn:b:58</id><entry><id>urn:b:59</id><title>–</title><content type="text">Réf. cadastrale ZZ-418, lot AQ-2, contenance 6 a 39 ca 98.</content></entry></feed>
=== fr | html | phone=c
<a href="tel:+33639982764" class="bouton"><span class="sr-only">Appeler la présidente</span></a>
=== fr | json | username=c name=c
{"auteur":{"pseudo":"annelo.q","nomAffiche":"Anne-Laure Q.","slug":"anne-laure-quesnardet","badges":["top 50"]},"avis":"Accueil charmant, literie moyenne","note":3}
=== fr | json | username=x
{"board": "Petites annonces", "posts": [{"n": 59, "body": "Suivez @annelo.quentin et @jannelo.q !", "likes": 3}]}
=== fr | txt | family_name=c name=x
PETITES ANNONCES

Conseil municipal : M. Etienne QUESNARDET s'abstient. Mme
Anne-Laure Pontgibeau vote contre.
=== fr | html | postcode=x
<p>Siret 992 140 009 92146, dossier 099214-B, page 992.</p>
=== fr | csv | name=c email=c phone=c
NOM	PRENOM	MEL	TEL
QUESNARDET	ANNE LAURE	al.quesnardet@courrier.example	33639982764
=== fr | html | name=p
<li>Lots de la tombola : A.-L. Quesnardet (jambon), P. Vidalou (vélo)</li>
=== pl | html | name=c phone=c +phone=0
<div class="ogloszenie"><h3>Oddam budę dla psa</h3><p>Stan dobry, odbiór własny. Bartek Świętojarski, tel. 999&nbsp;312&nbsp;640. Nr ogłoszenia 48999312.</p></div>
=== pl | txt | name=c
Bieg Sylwestrowy – wyniki: 1. SWIETOJARSKI Bartlomiej (Brzezinowo) 33:40; 2. WRĘBIAK Olaf 33:58
=== pl | json | name=c # the genitive; no Polish reader would doubt
{"board": "Tablica ogłoszeń", "posts": [{"n": 62, "body": "Zapraszamy na wernisaż prac Bartłomieja Świętojarskiego w Domu Kultury, piątek, godz. 18.", "likes": 6}]}
=== pl | txt | name=x family_name=c
TABLICA OGŁOSZEŃ

Nagrodę dyrektora odebrała Łucja Świętojarska z klasy 3b.
Gratulacje składał Bartłomiej Wrębiak.
=== pl | html | home_address=c postcode=c
<table><tr><td>Adres korespondencyjny</td><td>Kogucia Górka 5 m. 14<br>00‑081 Brzezinowo Górne</td></tr></table>
=== pl | html | home_address=x postcode=c
<p>Licytacja komornicza: lokal przy ul. Kogucia Górka 15/4, 00-081 Brzezinowo Górne.</p>
=== pl | eml | home_address=u
From: Board <board@lists.example>
To: undisclosed-recipients:;
Subject: digest 64
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

ul. Kogucia Górka 5/14, 00-417 Wólka Dalna – mieszkanie po remoncie
=== pl | txt | birth_date=c name=c work_address=c employer=c
                        CURRICULUM VITAE
Świętojarski Bartłomiej
ur. 14.01.1989 r., Brzezinowo Górne
                                                    strona 1 z 2
DOŚWIADCZENIE
2014 - obecnie   Brzezinowskie Zakłady Drzewne, ul. Tartaczna 40
                 00-081 Brzezinowo Górne, brygadzista
=== pl | csv | birth_date=u
n;text;replies
65;"Uchwała nr XIV/89 z dnia 14 stycznia 1989 r. w sprawie nazw ulic.";0
=== pl | txt | birth_date=p
TABLICA OGŁOSZEŃ

Solenizanci i jubilaci: 14 stycznia urodziny obchodzi Bartek, 20
stycznia pani Halina.
=== pl | html | email=c
<p>kontakt: b.swietojarski (małpa) poczta (kropka) example</p>
=== pl | rss | phone=x
<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Tablica ogłoszeń</title><item><title>67</title><description>KRS 0999312640, NIP 999-31-26-401, konto 00 4899 9312 6400 0000</description></item></channel></rss>
=== pl | ics | vehicle=c place=c # Orlika is the genitive of Orlik
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:n68@board.example
DTSTART;VALUE=DATE:20261212
SUMMARY:Tablica ogłoszeń
DESCRIPTION:Na parkingu Orlika Brzezinowo stoi od tygodnia kombi ZZB4L72 z włączonymi światłami.
END:VEVENT
END:VCALENDAR
=== pl | html | school=c
<li>Ekipa nr 4: Zesp&oacute;&#322; Szk&oacute;&#322; Rzemie&#347;lniczych w Brzezinowie (opiekun: p. Wr&#281;biak)</li>
=== pl | html | username=c
<a href="https://forum.example/profil/bartek.sw89/posty">Wszystkie posty</a>
=== in | html | name=c phone=c home_address=c
<div class="notice"><h4>Resident Welfare Association, Mayil Nagar</h4><p>Flat owners with dues pending:</p>
<p>Smt. Velukkattil Kavitha, D/o Raghavan, No:47, 3rd Cross St., Mayil Nagar, Kadalpuram&#8211;000652. Mob: 10000-46218</p></div>
=== in | txt | name=c family_name=c
COLONY GROUP

Wedding invitation: Kavitha, d/o Shri Raghavan Velukkattil, weds
Arjun. Reception hosted by Kavitha Velukkattil's cousins.
=== in | html | name=p
<p>Chess (women): K. Velukkattil 4.5/6, R. Pothanur 4/6</p>
=== in | atom | name=x
<feed xmlns="http://www.w3.org/2005/Atom"><title>Colony group</title><id>urn:b:70</id><entry><id>urn:b:71</id><title>–</title><content type="text">Kavitha Pothanur topped the district. Velukkattil House came second in the march past.</content></entry></feed>
=== in | html | birth_date=c
<table><tr><td>D.O.B (DD-MM-YYYY)</td><td>०६-१२-१९९८</td></tr></table>
=== in | html | birth_date=p
<table><tr><td>DOB</td><td>12/06/1998</td></tr></table>
=== in | json | phone=c email=c vehicle=c
{"booking":{"id":"BMT-7714","driverVehicle":"ZZ14KV6052","customer":{"mobile":"+911000046218","mail":"kavitha.v+cab@anchal.example"}}}
=== in | json | phone=c # letter O for zero
{"board": "Colony group", "posts": [{"n": 71, "body": "Tuition for 8th std maths. WhatsApp: 1OOOO 46218 (evening only)", "likes": 1}]}
=== in | txt | phone=x
COLONY GROUP

Prize coupons: 10000, 46218, 10001, 46219. Collect before
Pongal.
=== in | html | vehicle=c name=x
<table><caption>Parking slot B-12: ZZ-14-KV-6052 (Kavitha)</caption></table>
=== in | html | employer=c school=c
<p>An alumna of Kadalpuram Matriculation School, she heads quality at Kadalpuram Spices Pvt. Ltd.</p>
=== in | txt | employer=x
Kadalpuram: spices, private beaches and limited sunshine in July.
=== in | html | place=c
<p>Doubles partner needed, Mayil&nbsp;Nagar badminton court, 6 to 7 a.m., feather shuttles only.</p>
=== in | json | home_address=x
{"board": "Colony group", "posts": [{"n": 74, "body": "No. 47, 13th Cross Street, Mayil Nagar: water tanker 9 a.m. No. 74, 3rd Cross Street: 10 a.m.", "likes": 4}]}
=== in | txt | home_address=p
COLONY GROUP

No current on 3rd Cross Street, Mayil Nagar, Kadalpuram from 10
to 2 for maintenance.
=== in | html | username=c
<meta name="twitter:creator" content="@kavi_velu">
=== nl | html | name=c phone=c email=c
<p>Ledenadministratie schaatsclub: mevr. Marijke v.d. Kwastelaer, 06-00 41 72 95, marijke<!-- geen spam -->@<!-- aub -->kwastelaer.example</p>
=== nl | html | name=c former_name=c birth_date=c
<p>Kwastelaer-Polderveen, Marijke van der, geboren te Oudewierum, 21 juli 1979. Marijke Polderveen zat in 1997 in 6vwo.</p>
=== nl | html | name=p
<table><tr><td>M. van der Kwastelaer</td><td>500 m: 51,22</td><td>PR</td></tr></table>
=== nl | eml | name=x family_name=c
From: Board <board@lists.example>
To: undisclosed-recipients:;
Subject: digest 76
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Marijke van der Heuvel reikte de beker uit aan Sjoerd van der
Kwastelaer.
=== nl | csv | home_address=c postcode=c
n;text;replies
77;"Afhalen op Rietzangerln. 57, 0099ZZ te Oudewierum; graag even bellen.";2
=== nl | txt | home_address=x postcode=x
PRIKBORD

Bezwaarschrift kapvergunning Rietzangerlaan 157, 0099 ZX
Oudewierum; Rietzangerlaan 75 idem.
=== nl | html | vehicle=c employer=c
<p>Gezien: bestelbus van Wierumse Zuivel, kenteken ZZ482K, op de stoep voor de Jumbo.</p>
=== nl | html | place=c school=c
<script type="application/json" id="agenda">{"items":[{"t":"Open avond Dalton Lyceum Oudewierum"},{"t":"Clubavond ijsbaan Oudewierum"}]}</script>
=== nl | rss | phone=x
<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Prikbord</title><item><title>79</title><description>Rekening NL00 ZZZZ 0600 4172 95, factuur 20600417295</description></item></channel></rss>
=== nl | html | username=c
<div class="bid" data-user="marijkevdk" data-cents="4500">Hoogste bod</div>
=== es | ics | name=c phone=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:n80@board.example
DTSTART;VALUE=DATE:20261212
SUMMARY:Tablón
DESCRIPTION:Se ha perdido podenco canela\, atiende por Turrón. Nacho Zurbalde\, tfno. 500 31 82 64. Gratificaré.
END:VEVENT
END:VCALENDAR
=== es | html | name=c birth_date=c
<p>Ficha federativa: ZURBALDE CARRE&Ntilde;&Oacute;N, IGNACIO. F. nac.: 19-05-1985. Modalidad: pala corta.</p>
=== es | txt | name=u # another second surname
TABLÓN

Concejal de festejos: Ignacio Zurbalde Pinedo. Suplente: Rosario
Carreñón.
=== es | html | family_name=c name=x
<p>Esquela. Do&ntilde;a Leocadia Carre&ntilde;&oacute;n Pinto. Sus hijos, nietos y su sobrino Ignacio ruegan una oración.</p>
=== es | html | home_address=c postcode=c
<p>Domicilio a efectos de notificaciones: C/ Molino Viejo nº 23, 3ºB, 00614-Villarroyo del Cierzo.</p>
=== es | html@windows-1252 | employer=c place=c
<html><head><meta charset="windows-1252"></head><body><p>Final en el Frontón de Villarroyo. Patrocinan: Bar Cierzo, Talleres Cierzo, Panadería Oña.</p></body></html>
=== es | html | vehicle=c
<dt>Matrícula</dt><dd>0042-ZZK</dd>
=== es | html | email=c username=c
<li id="c9">nachozur dijo: yo tengo uno igual, escribidme a nacho.zurbalde arroba correo punto example</li>
=== es | atom | school=c
<feed xmlns="http://www.w3.org/2005/Atom"><title>Tablón</title><id>urn:b:82</id><entry><id>urn:b:83</id><title>–</title><content type="text">Ex alumnos del I.E.S. Villarroyo del Cierzo: cena el 12 de diciembre.</content></entry></feed>
=== es | vcf | name=c phone=c employer=c
BEGIN:VCARD
VERSION:4.0
FN:Nacho Zurbalde
N:Zurbalde Carreñón;Ignacio;;;
ORG:Talleres Cierzo\, S.L.
TEL;VALUE=uri;TYPE=cell:tel:+34-500-318-264
END:VCARD
=== ua | html | name=c birth_date=c
<table><tr><td>7</td><td>Вербоградська Соломія</td><td>08.03.1992 р.н.</td><td>6b+</td></tr></table>
=== ua | json | name=c phone=c
{"board": "\u0414\u043e\u0448\u043a\u0430 \u043e\u0433\u043e\u043b\u043e\u0448\u0435\u043d\u044c", "posts": [{"n": 83, "body": "\u0417\u0430\u0433\u0443\u0431\u0438\u0432\u0441\u044f \u0440\u0443\u0434\u0438\u0439 \u043a\u0456\u0442! \u041f\u0440\u043e\u0445\u0430\u043d\u043d\u044f \u0434\u0437\u0432\u043e\u043d\u0438\u0442\u0438: \u0421\u043e\u043b\u043e\u043c\u0456\u044f \u0412\u0435\u0440\u0431\u043e\u0433\u0440\u0430\u0434\u0441\u044c\u043a\u0430, (010) 412-77-35. \u0412\u0438\u043d\u0430\u0433\u043e\u0440\u043e\u0434\u0430.", "likes": 6}]}
=== ua | html | name=c
<h2 class="speaker">Solomiia Verbohradska</h2><p>Glass artist, Kalynohirsk</p>
=== ua | html | name=c # the other usual romanisation
<link rel="canonical" href="https://konf.example/speakers/solomiya-verbohradska">
=== ua | txt | name=p
ДОШКА ОГОЛОШЕНЬ

Склад журі: Вербоградська С. А., Кмітливець О. П., Журавель Т.
І.
=== ua | html | name=x family_name=c
<p>Соломія Кмітливець перемогла у фіналі. Тренер – Остап Вербоградський.</p>
=== ua | txt | home_address=c
Адреса доставки: м. Калиногірськ, вулиця Тиха Криниця, буд. 11, квартира 8
=== ua | json | home_address=x
{"board": "Дошка оголошень", "posts": [{"n": 86, "body": "Відключення: вул. Тиха Криниця, 111; вул. Криниця, 11; вул. Тиха, 8", "likes": 2}]}
=== ua | txt | home_address=p
ДОШКА ОГОЛОШЕНЬ

Ремонт дороги: Калиногірськ, вул. Тиха Криниця, з понеділка рух
закрито.
=== ua | html | birth_date=p
<p>Вітаємо іменинників березня: Соломія – 8 березня, Орест – 19 березня!</p>
=== ua | eml | birth_date=u
From: Board <board@lists.example>
To: undisclosed-recipients:;
Subject: digest 88
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

8 березня 1992 року в місті відкрили кінотеатр «Калина».
=== ua | csv | employer=c place=c
n;text;replies
89;"Калинова Гута запрошує на майстер-клас, потім Калиногірський скеледром, збір о 18:00.";4
=== ua | json | email=c phone=c username=c
{"ok":true,"user":{"nick":"solomia_verbo","mail":"\u0073olomiia.verbo@posta.example","phone":"380104127735"}}
=== ua | txt | vehicle=c school=c
ДОШКА ОГОЛОШЕНЬ

Біля школи (Калиногірський ліцей №2) стоїть синя машина
ZZ4172KO, двері відчинені.
=== ua | html | phone=x
<p>Код ЄДРПОУ 01041277, рахунок 3801041277350000</p>
=== ua | rss | family_name=x name=x
<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Дошка оголошень</title><item><title>91</title><description>Остап Кмітливець та Соломія Журавель одружилися. Вербоградський район вітає.</description></item></channel></rss>
=== gb1 | html | name=c username=c place=c birth_date=p employer=c
<!DOCTYPE html><html lang="en"><head>
<meta charset="utf-8"><title>Immy T (@immy_tath) – Laced, the running network</title>
<meta property="og:type" content="profile"><meta property="profile:first_name" content="Imogen"><meta property="profile:last_name" content="Tatherleigh">
<meta property="og:description" content="Vet nurse at Pennywhistle &amp; Crane Veterinary. Tuesday intervals, Saturday long run.">
<link rel="stylesheet" href="/s/7700.900.318.css">
<style>.a{margin:0 14px}.b::after{content:"pb 43:17"}</style></head><body>
<header><nav><a href="/">Home</a><a href="/clubs">Clubs</a></nav></header>
<main><section aria-label="About"><ul><li>Usual start: Wexholme Bandstand</li><li>Birthday: 23 October</li><li>Joined 2019</li></ul></section>
<section aria-label="Recent"><article><h3>Morning run</h3><p>8.1 km · 44:02 · 61 m</p></article></section></main>
<script>window.__APP__={"build":"4.31.8","me":null,"profile":{"id":90031877,"kudos":318}};</script></body></html>
=== gb2 | txt | name=c phone=c email=c +phone=2 +email=1
LLANBRWYNOG MALE VOICE CHOIR             Contact sheet 2026/27            Page 1

Section   Name                Landline         E-mail
------------------------------------------------------------------
Bass 1    Pwllgarreg, Gethin  01632 960 254    gethin@pwllgarreg.example
Bass 2    Morlais, Idwal      01632 960 118    --
Tenor 1   Crwys, Emyr         01632 960 119    emyr.crwys@example.com

Rehearsals Thursday 7.30pm, chapel vestry. Hymn books: 254 blue, 118 green.
=== gb3 | html | home_address=c name=c phone=c
<table border="1" width="100%"><tr><td rowspan="3" valign="top">Objector</td><td>Name</td><td>Miss Folasade Abidorun</td></tr>
<tr><td>Address</td><td>2/1 63 Thistlecombe Terrace<br>Kinlarrach ZZ99 4QE</td></tr>
<tr><td>Phone</td><td>+44 (0)131 496 0627</td></tr></table>
=== gb3 | html | name=c past_address=c
<div hidden data-payload="{&quot;lead&quot;:{&quot;fullName&quot;:&quot;Folasade Abidorun&quot;,&quot;line1&quot;:&quot;19 Bracken Brae&quot;,&quot;city&quot;:&quot;Kinlarrach&quot;}}"></div>
=== us1 | html | name=c employer=c
<section id="speakers"><h2>2027 Western Retail Summit – program</h2>
<div class="slot"><time datetime="2027-02-11T10:00">10:00</time><p>Stocking for mud season</p><p class="who">Katherine <span class="nick">&ldquo;Kate&rdquo;</span> Brandywold, Bluegrouse Outfitters, Inc.</p></div>
<div class="slot"><time datetime="2027-02-11T11:00">11:00</time><p>Panel</p><p class="who">T. Osgrove; M. Tull</p></div></section>
=== us2 | html | home_address=c name=c
<template id="lead"><p>Ship to: Rob Sotelindo</p><p>94 Pecan Hollow Court, #B</p><p>Marlowe Springs, Texas 00741-0094</p></template>
=== us2 | ics | birth_date=c name=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:n92@board.example
DTSTART;VALUE=DATE:20261212
SUMMARY:County board
DESCRIPTION:AGE-GROUP AWARDS: the 55-59 men's winner was Bob Sotelindo\, who was born on the twelfth of March\, 1971 and got his start in cross-country.
END:VEVENT
END:VCALENDAR
=== de | html | name=c +phone=1 phone=x
<h3>Ansprechpartner</h3><ul><li>Yoga: Rike Bröselkamp (nur persönlich in der Halle)</li><li>Turnen: Uta Dönnebrink, Tel. 030 23125-118</li></ul>
=== de | json | home_address=c name=c postcode=c
[{"anrede":"Frau","vorname":"Friederike","nachname":"Br\u00f6selkamp","strasse":"Am Kr\u00f6tenteich","hausnummer":"19b","plz":"00382","ort":"Niederflausch"}]
=== pl | eml | name=c email=c
From: =?utf-8?b?QmFydMWCb21pZWogxZp3acSZdG9qYXJza2k=?= <b.swietojarski@poczta.example>
To: biuro@osp.example
Subject: Zbiórka w sobotę
Content-Type: text/plain; charset=utf-8

Będę, wezmę pilarkę.
=== in | html | name=c email=c
<div class="staff-grid"><figure><img src="s/kavitha-velukkattil.webp" alt="">
<figcaption>QA Lead</figcaption></figure><a href="⟦hex:mailto:kavitha.v@anchal.example⟧">mail</a></div>
=== fr | rss | name=c place=c
<rss version="2.0"><channel><title>Nageurs de la Lisle</title><item><title><![CDATA[Aquagym : nouveau créneau]]></title>
<description><![CDATA[<p>Séances animées par <strong>Anne-Laure&nbsp;Quesnardet</strong> à la piscine de Montvessier, bassin 2.</p>]]></description></item></channel></rss>
=== ie | json | +coordinates=1 name=c
{"type":"Feature","geometry":{"type":"Point","coordinates":[-8.991244,52.904411]},"properties":{"title":"Sea swim","host":"Caoimhe O’Harnacht","spots":6}}
=== nl | csv | name=c home_address=c birth_date=c
Voornaam;Tussenvoegsel;Achternaam;Straat;Nr;Plaats;Geboortedatum
Marijke;van der;Kwastelaer;Rietzangerlaan;57;Oudewierum;21-07-1979
=== gb1 | html | name=x phone=x email=x +phone=1 +email=1 +vehicle=1
<div class="lost-found"><h3>Found: Border terrier</h3><p>Handed in on Dunnock Road by the driver of ZZ19 KLM. Ring Sal on 07700 900644 or sal@vet.example.</p></div>
=== us2 | txt | +birth_date=1 +phone=1 birth_date=x
COUNTY BOARD

Missing adult: Loretta Anne Pruett, date of birth July 4, 1958,
last seen at the depot. Call (512) 555-0111.
=== gb3 | html | +vehicle=0 +postal_address=0 +phone=0
<p>Firmware ZX81 ABI, board rev AB12.3, tracking JD014600042990, batch 2024-03-11.</p>
=== de | atom | +email=2 email=x
<feed xmlns="http://www.w3.org/2005/Atom"><title>Schwarzes Brett</title><id>urn:b:94</id><entry><id>urn:b:95</id><title>–</title><content type="text">Kurse: info@wollstuebchen.example, Presse: presse@wollstuebchen.example</content></entry></feed>
=== gb2 | json | +postal_address=1 home_address=x
{"board": "Papur Bro", "posts": [{"n": 95, "body": "Funeral tea afterwards at Capel Hall, 8 Chapel Street, Llanbrwynog, ZZ99 7AD.", "likes": 4}]}
=== gb1 | txt | name=p
References
Tatherleigh, I.C. (2019) 'Post-operative care of the elderly lurcher', Small Paws Quarterly, 14(3), pp. 27-31.
=== gb2 | csv | name=p
Rank,Crew,Helm,Sail no,Pts
1,Mr G R Pwllgarreg,Ms N Crwys,318,9
2,Mr E Crwys,Mr I Morlais,254,14
=== gb3 | html | name=c birth_date=p work_address=c
<div class="appointments"><h2>ABIDORUN, Folasade Ireti</h2><dl><dt>Correspondence address</dt><dd>5 Pilotage Quay, Kinlarrach, Scotland, ZZ99 4AA</dd>
<dt>Role</dt><dd>Director</dd><dt>Date of birth</dt><dd>February 1994</dd><dt>Nationality</dt><dd>British</dd></dl></div>
=== us1 | txt | home_address=p
LARKIN FALLS PUBLIC WORKS - WEEKLY ROAD REPORT
N Cottonwood Bend Rd: chip seal, expect 15-minute delays, pilot car on duty.
Saddle Creek Bridge: weight limit in force.
=== ie | eml | home_address=p
From: Ballynashee Residents <noreply@residents.example>
To: undisclosed-recipients:;
Subject: Street lights
Content-Type: text/plain; charset=utf-8

The council has confirmed that the lights in Curragheen Lawn, Ballynashee will be replaced before Christmas.
=== pl | txt | home_address=p
GMINA BRZEZINOWO GÓRNE - harmonogram odbioru odpadów
ul. Kogucia Górka, ul. Tartaczna, ul. Polna: poniedziałek (zmieszane), czwartek (szkło)
=== nl | rss | home_address=p
<rss version="2.0"><channel><title>Buurtnieuws Oudewierum</title><item><title>Kapplannen Rietzangerlaan</title><description>De zes elzen aan de Rietzangerlaan in Oudewierum worden in januari gekapt.</description></item></channel></rss>
=== gb1 | json | past_address=p
{"alerts":[{"area":"Great Sallow","road":"Dunnock Road","type":"burst main","eta":"16:00"}]}
=== us1 | txt | family_name=p name=x
STOCK DOG TRIALS, OPEN RANCH
1. W. Brandywold / Tick      88
2. D. Osgrove / Fern         85
=== de | html | name=c birth_date=p
<table><tr><td>Bröselkamp, Friederike</td><td>geb. Nov. 1968</td><td>AK W55</td><td>Nordic Walking</td></tr></table>
=== es | html | name=c birth_date=p
<p class="bio">Ignacio Zurbalde (nacido en mayo de 1985) aprendió el oficio de chapista con su abuelo.</p>
=== gb1 | txt | former_name=p
Swimming gala 2003, girls' 50m breaststroke: 1 T. Stote, 2 I. Brackwith, 3 G. Lall
=== fr | vcf | work_address=c name=c
BEGIN:VCARD
VERSION:3.0
FN;CHARSET=UTF-8:Anne-Laure Quesnardet
ADR;TYPE=WORK;CHARSET=UTF-8:;;12 impasse du Four-Banal;Montvessier-sur-Lisle;;99214;France
END:VCARD
=== us1 | txt | work_address=x
NOW LEASING: 451 Sluice Plaza, Suite 210, and 415 Millrace Ave, Suite 200, Larkin Falls. No pets.
=== pl | json | work_address=c
{"punkt_odbioru":{"nazwa":"Portiernia","ulica":"Tartaczna","nr_domu":"40","kod":"00-081","miejscowosc":"Brzezinowo Górne"}}
=== ie | csv | work_address=c name=c
"contact","street","town","county"
"Caoimhe O'Harnacht (QC)","2 Mart Street","Ballynashee","Clare"
=== de | txt | website=c name=c
-- 
Rike Bröselkamp · Wolle & mehr
https://www.broeselkamp.example · Versandpause bis 7.1.
=== gb3 | atom | website=c alias=c
<feed xmlns="http://www.w3.org/2005/Atom"><title>Long winter, short stories</title><id>https://www.thornquistwrites.example/</id><updated>2026-11-02T07:00:00Z</updated>
<author><name>Ada Thornquist</name></author></feed>
=== us1 | txt | website=x
Blocked by filter: notkitprairiewren.example, kitprairiewren.example-shop.net
=== ie | html | website=c
<p>My recipes live at <code>https:\/\/keevabakes.example\/porter-cake</code> if the pasted link breaks.</p>
=== us2 | txt | alias=c
Trip report, Nov 8. Party: Tejas Bobcat, Sundog, Old Pete. Nine miles, one rattler, no blisters.
=== us1 | csv | alias=c email=c
vendor;booth;contact
Kit Prairiewren Quilts;31;Kate@Brandywold.example
Osgrove Honey;32;
=== gb1 | json | alias=c name=x
{"podcast":"Hedge & Ditch","hosts":[{"display":"Immy Lark"},{"display":"Col Dunmore"}],"episodes":31}
=== gb3 | txt | past_address=c name=c
SMALL CLAIMS - KINLARRACH
Bracken Lets v Folasade Abidorun, formerly of 19 Bracken Brae,
Kinlarrach. Deposit dispute. Continued to 14 January.
=== us1 | json | past_address=x
{"comps":[{"addr":"731 Saddle Creek Lane, Duvalle, ID","sold":212000},{"addr":"7310 Saddleback Lane, Duvalle, ID","sold":198500}]}
=== gb3 | mht | name=c username=c
MIME-Version: 1.0
Content-Type: multipart/related; boundary="xx7"

--xx7
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: base64

⟦b64:<html><title>Spring ladder | KCB</title><body><ol><li>Folasade Abidorun (sade-climbs) 6c+</li><li>Euan S. 6c</li></ol></body></html>⟧
--xx7--
"""  # noqa: W291 - a signature in a mail begins so
