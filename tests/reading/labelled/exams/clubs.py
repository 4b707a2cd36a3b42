"""
Pages of clubs, schools, councils and old profiles: eleven countries.

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
    "pippa": _person(
        "GB",
        {
            Kind.NAME: "Philippa Jane Ormsthwaite",
            Kind.FORMER_NAME: "Philippa Cragdale",
            Kind.ALIAS: "Pip Nightjar",
            Kind.USERNAME: "pipnightjar_7",
            Kind.EMAIL: "pippa.orm@example.org",
            Kind.PHONE: "07700 900358",
            Kind.HOME_ADDRESS: "Flat 5, 84 Larkrise Avenue, Muddlecombe, ZZ99 3QT",
            Kind.PAST_ADDRESS: "17 Tannery Lane, Upper Snodding, ZZ99 6BG",
            Kind.WORK_ADDRESS: "Unit 12, 3 Bellfounder Street, Muddlecombe, ZZ99 4RW",
            Kind.POSTCODE: "ZZ99 3QT",
            Kind.BIRTH_DATE: "1981-10-23",
            Kind.FAMILY_NAME: "Gareth Ormsthwaite",
            Kind.EMPLOYER: "Bracken & Moss Landscapes Ltd",
            Kind.SCHOOL: "Muddlecombe High School",
            Kind.VEHICLE: "ZZ19 PJO",
            Kind.PLACE: "Larkrise Allotments",
            Kind.WEBSITE: "https://www.pippaormsthwaite.example/garden",
        },
    ),
    "bill": _person(
        "US",
        {
            Kind.NAME: "William Arthur Pennyfather",
            Kind.ALIAS: "Coach Penny",
            Kind.USERNAME: "billpenny_hoops",
            Kind.EMAIL: "wapennyfather@example.com",
            Kind.PHONE: "+1 719-555-0138",
            Kind.HOME_ADDRESS: "2408 N Cottonwood Bend Rd Apt 7, Dunmallow Springs, CO 00263",
            Kind.PAST_ADDRESS: "318 Saltlick Avenue, Fort Quarrel, KS 00189",
            Kind.WORK_ADDRESS: "77 Commerce Loop, Suite 140, Dunmallow Springs, CO 00264",
            Kind.POSTCODE: "00263",
            Kind.BIRTH_DATE: "1968-04-17",
            Kind.FAMILY_NAME: "Darlene Pennyfather",
            Kind.EMPLOYER: "Highmesa Water Conservancy Inc.",
            Kind.SCHOOL: "Fort Quarrel High School",
            Kind.VEHICLE: "WPF-2286",
            Kind.PLACE: "Pinto Creek Rec Center",
            Kind.WEBSITE: "https://coachpenny.example",
        },
    ),
    "diarmuid": _person(
        "IE",
        {
            Kind.NAME: "Diarmuid O'Crannagh",
            Kind.ALIAS: "Dermo Cran",
            Kind.USERNAME: "diarmuid_oc",
            Kind.EMAIL: "diarmuid@ocrannagh.example",
            Kind.PHONE: "020 912 6047",
            Kind.HOME_ADDRESS: "3 Glebe Cottages, Ballyfenrick, Co. Leitrim, N41 ZZ72",
            Kind.PAST_ADDRESS: "41 Weir View, Castlesaul, Co. Galway, H53 ZZ19",
            Kind.POSTCODE: "N41 ZZ72",
            Kind.BIRTH_DATE: "1990-03-08",
            Kind.FAMILY_NAME: "Nuala O'Crannagh",
            Kind.EMPLOYER: "Fenrick Mart Co-operative Society Limited",
            Kind.SCHOOL: "Scoil Mhuire Ballyfenrick",
            Kind.VEHICLE: "142-LM-98031",
            Kind.PLACE: "Ballyfenrick GAA Grounds",
            Kind.WEBSITE: "https://ocrannagh.example",
        },
    ),
    "juergen": _person(
        "DE",
        {
            Kind.NAME: "Jürgen Weißenfuhr",
            Kind.FORMER_NAME: "Jürgen Pröllmann",
            Kind.USERNAME: "juergen.w63",
            Kind.EMAIL: "j.weissenfuhr@example.net",
            Kind.PHONE: "0171 3920047",
            Kind.HOME_ADDRESS: "Mühlgrabenstraße 28, 00638 Oberschnorr",
            Kind.PAST_ADDRESS: "Am Alten Pfarrhof 5, 00592 Kleinrieblich",
            Kind.WORK_ADDRESS: "Gewerbering 14, 00638 Oberschnorr",
            Kind.POSTCODE: "00638",
            Kind.BIRTH_DATE: "1963-08-05",
            Kind.FAMILY_NAME: "Heidemarie Weißenfuhr",
            Kind.EMPLOYER: "Schnorrtaler Kellereigenossenschaft eG",
            Kind.SCHOOL: "Gymnasium Oberschnorr",
            Kind.VEHICLE: "ZZ-JW 638",
            Kind.PLACE: "Sportheim Oberschnorr",
            Kind.WEBSITE: "https://weissenfuhr-imkerei.example",
        },
    ),
    "lucja": _person(
        "PL",
        {
            Kind.NAME: "Łucja Świętopełkowska",
            Kind.FORMER_NAME: "Łucja Grzędzianka",
            Kind.USERNAME: "lucja.swietop",
            Kind.EMAIL: "lucja@swietopelk.example",
            Kind.PHONE: "+48 999 305 618",
            Kind.HOME_ADDRESS: "ul. Zaułek Wiklinowy 9/14, 00-098 Wiklinów",
            Kind.POSTCODE: "00-098",
            Kind.BIRTH_DATE: "1987-12-01",
            Kind.FAMILY_NAME: "Bogusław Świętopełkowski",
            Kind.EMPLOYER: "Piekarnia Rogalik Sp. z o.o.",
            Kind.SCHOOL: "Szkoła Podstawowa nr 4 w Wiklinowie",
            Kind.VEHICLE: "ZZW 4L81",
            Kind.PLACE: "Przystań Wiklinów",
        },
    ),
    "mt": _person(
        "FR",
        {
            Kind.NAME: "Marie-Thérèse Coutancelle",
            Kind.FORMER_NAME: "Marie-Thérèse Lebrizou",
            Kind.USERNAME: "mt_coutancelle",
            Kind.EMAIL: "mtc@coutancelle.example",
            Kind.PHONE: "06 39 98 27 51",
            Kind.HOME_ADDRESS: "14 ter, impasse des Trois-Noyers, 00871 Vaubrillac",
            Kind.POSTCODE: "00871",
            Kind.BIRTH_DATE: "1952-06-30",
            Kind.FAMILY_NAME: "Hervé Coutancelle",
            Kind.EMPLOYER: "Cave des Trois Tonneaux SARL",
            Kind.SCHOOL: "Lycée agricole de Vaubrillac",
            Kind.VEHICLE: "ZZ-418-MT",
            Kind.PLACE: "Salle des fêtes de Vaubrillac",
            Kind.WEBSITE: "https://coutancelle.example/aquarelles",
        },
    ),
    "sunita": _person(
        "IN",
        {
            Kind.NAME: "Sunita Devendra Kothambekar",
            Kind.USERNAME: "sunita.kothambe",
            Kind.EMAIL: "sunita.dk@patra.example",
            Kind.PHONE: "+91 10000 52917",
            Kind.HOME_ADDRESS: "Flat 302, Sai Kamal Apartments, 27 Tulsi Baug Road, Navegaon 000462",
            Kind.POSTCODE: "000462",
            Kind.BIRTH_DATE: "1994-11-02",
            Kind.FAMILY_NAME: "Vaishali Kothambekar",
            Kind.EMPLOYER: "Neelam Textiles Pvt Ltd",
            Kind.SCHOOL: "Shri Navegaon Vidyalaya",
            Kind.VEHICLE: "ZZ 14 SK 2905",
            Kind.PLACE: "Tulsi Baug Library",
        },
    ),
    "carmen": _person(
        "ES",
        {
            Kind.NAME: "María del Carmen Zubirreta Almendrón",
            Kind.ALIAS: "Maica Zubi",
            Kind.USERNAME: "mcarmen_zubi",
            Kind.EMAIL: "mc.zubirreta@correo.example",
            Kind.PHONE: "+34 211 408 573",
            Kind.HOME_ADDRESS: "C/ Fuente de la Encina, 18, 3.º B, 00517 Villarreguera",
            Kind.PAST_ADDRESS: "Avenida del Molino Viejo, 45, 00523 Cortijuelo",
            Kind.POSTCODE: "00517",
            Kind.BIRTH_DATE: "1976-01-19",
            Kind.FAMILY_NAME: "Íñigo Zubirreta Almendrón",
            Kind.EMPLOYER: "Cerámicas Villarreguera S.L.",
            Kind.SCHOOL: "IES Fuente de la Encina",
            Kind.VEHICLE: "0417 ZZK",
            Kind.PLACE: "Polideportivo de Villarreguera",
            Kind.WEBSITE: "https://zubirreta.example",
        },
    ),
    "hans": _person(
        "NL",
        {
            Kind.NAME: "Johannes Willem van der Stokkelaar",
            Kind.ALIAS: "Meester Stok",
            Kind.USERNAME: "jwvdstok",
            Kind.EMAIL: "jw@vanderstokkelaar.example",
            Kind.PHONE: "06 79412038",
            Kind.HOME_ADDRESS: "Klaprozenkade 112, 0482 KV Veenschoot",
            Kind.PAST_ADDRESS: "Oude Turfdijk 7, 0491 BE Zandermeer",
            Kind.POSTCODE: "0482 KV",
            Kind.BIRTH_DATE: "1971-09-12",
            Kind.FAMILY_NAME: "Marieke van der Stokkelaar",
            Kind.EMPLOYER: "Veenschoot Bloembollen B.V.",
            Kind.SCHOOL: "Openbare Basisschool De Klaproos",
            Kind.VEHICLE: "ZZ-482-V",
            Kind.PLACE: "Zwembad De Turfplas",
        },
    ),
    "oksana": _person(
        "UA",
        {
            Kind.NAME: "Оксана Василівна Журбенчук",
            Kind.FORMER_NAME: "Оксана Тополинська",
            Kind.USERNAME: "zhurbenchuk_o",
            Kind.EMAIL: "oksana.zh@poshta.example",
            Kind.PHONE: "+380 11 742 60 83",
            Kind.HOME_ADDRESS: "вул. Калинова Гора, 16, кв. 21, 00734 Вигадів",
            Kind.POSTCODE: "00734",
            Kind.BIRTH_DATE: "1989-05-27",
            Kind.FAMILY_NAME: "Тарас Журбенчук",
            Kind.EMPLOYER: "ТОВ «Синій Млин»",
            Kind.SCHOOL: "Вигадівський ліцей № 2",
            Kind.VEHICLE: "ZZ 4827 OX",
            Kind.PLACE: "Стадіон Вигадів",
        },
    ),
    "joy": _named("GB", "Joy Meadows"),
    "dawn": _named("US", "Dawn Marsh"),
    "ernst": _named("DE", "Ernst Sommer"),
    "blanca": _named("ES", "Blanca Fuentes"),
}
"""By a short given name; the last four have names that are ordinary words."""


PAGES = r"""
=== pippa | html | name=c phone=c place=c +phone=2
<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Committee 2024/25 – Muddlecombe Horticultural &amp; Allotment Society</title></head>
<body><h1>Your committee</h1>
<table class="committee">
<tr><th>Post</th><th>Name</th><th>Telephone</th></tr>
<tr><td>Chair</td><td>Derek Pollitt</td><td>01632 960118</td></tr>
<tr><td>Hon. Secretary</td><td>Mrs Pippa Ormsthwaite</td><td>07700&nbsp;900&nbsp;358</td></tr>
<tr><td>Treasurer</td><td>Ann Lathbury</td><td>01632 960 274</td></tr>
</table>
<p>Rents for plots on the Larkrise Allotments fall due on Lady Day. Keys from the hut on Sunday mornings.</p>
</body></html>
=== pippa | html | name=c birth_date=u # a vet category is no birth date
<h2>Snodding Edge Fell Race – Results</h2>
<pre>
Pos  Name                     Cat   Club                    Time
  1  HOLROYDE Simon           MO    Wray Pacers             41:07
  2  TETLOW Marcus            M40   Muddlecombe Harriers    41:55
 17  ORMSTHWAITE Pippa        F40   Muddlecombe Harriers    49:38
 18  PICKLES Dawn             F50   Unattached              49:51
</pre>
=== pippa | txt | name=p home_address=c postcode=c
MUDDLECOMBE DISTRICT COUNCIL
Planning register: weekly list no. 31

App. No.     23/01187/HOUSE
Valid        4 August 2023
Proposal     Replacement of two sash windows to rear elevation
Location     Flat 5
             84 Larkrise Ave
             Muddlecombe
             ZZ99 3QT
Applicant    Ms P. Ormsthwaite
Agent        None
Grid ref     E 999999  N 999999
=== pippa | html | home_address=u # the neighbour's house
<dl><dt>Site address</dt><dd>86 Larkrise Avenue, Muddlecombe</dd><dt>Proposal</dt><dd>Dropped kerb</dd><dt>Decision</dt><dd>Refused 11 March 2022</dd></dl>
=== pippa | html | home_address=x +postal_address=1
<p>The Snodding Players now meet at <span class="adr">84 Larkrise Avenue, Thistleborough, ZZ99 9NN</span> on Thursdays at half past seven.</p>
=== pippa | html | home_address=p # street alone
<article><h3>Roadworks</h3><p>Water main renewal will close Larkrise Avenue, Muddlecombe, between the church and the railway bridge from Monday for three weeks.</p></article>
=== pippa | html | name=x # a given name alone
<blockquote>Thank you to everyone who baked for the fête, and to Pippa for the marrow.</blockquote>
=== pippa | html | name=x # another surname
<p class="obit">HARGATE Philippa Jane. Passed away peacefully at home on 2 May, aged 91. Beloved wife of the late Cyril and mother of Jean. Donations, if desired, to the Ormsthwaite Ward Comforts Fund.</p>
=== pippa | txt | name=x # two sentences, two people
Our thanks go to Philippa. Ormsthwaite Hall was kindly opened to us by its trustees.
=== pippa | html | former_name=c birth_date=p # the month and the year only
<div class="profile"><h1>Philippa Cragdale</h1><p>Old Muddlecombrians · Class of 1999</p><ul><li>Born: October 1981</li><li>Now: gardening, mostly</li></ul></div>
=== pippa | html | name=c former_name=c school=c
<p>Philippa Ormsthwaite (née Cragdale), who left Muddlecombe High in 1999, opened the new greenhouse. Muddlecombe High School's band played.</p>
=== pippa | html | school=x # another school of the town
<li>Under 11 netball: Muddlecombe Primary School 6, St Osyth's 2</li>
=== pippa | html | username=c email=c
<div class="post"><a class="u" href="/forum/members/pipnightjar_7/">member</a>
<p>Seed swap? Drop me a line: pippa [dot] orm [at] example [dot] org</p></div>
=== pippa | html | username=x
<div class="post"><span class="author">pipnightjar_77</span><span class="date">3 days ago</span><p>Same here, slugs everywhere.</p></div>
=== pippa | html | alias=c phone=c
<div class="event"><h3>Open mic at the Bellfounders Arms</h3><p>This week: Pip&nbsp;Nightjar (songs about compost). Bookings <a href="tel:+447700900358">by phone</a>.</p></div>
=== pippa | txt | alias=x
Listen for the nightjar at dusk; a Pip & Stone cider stall will be open by the hide.
=== pippa | json | email=c name=c
{"comments":[{"id":4410,"author_name":"Pippa O","author_avatar_urls":{"96":"https://avatars.example/avatar/⟦md5:pippa.orm@example.org⟧?s=96&d=mm"},"content":{"rendered":"<p>Lovely photos of the show.<\/p>\n<p>Philippa Ormsthwaite<\/p>"}}]}
=== pippa | html | email=x +email=1
<p>Contact the newsletter editor: <a href="mailto:philippa.orm@example.org">philippa.orm@example.org</a></p>
=== pippa | html | email=x # another domain and a prefix
<ul><li>pippa.orm@example.org.uk</li><li>notpippa.orm@example.org</li></ul>
=== pippa | html | phone=x # a digit off, and inside an order number
<p>Ring Brian on 07700 900385 about the rotavator. Ref. 1077009003582 when paying.</p>
=== pippa | html | phone=u # bare, nothing beside it
<p>07700900358</p>
=== pippa | csv | name=c phone=c email=c +phone=1 +email=1
Surname;Forename;Plot;Mobile;E-mail
Ormsthwaite;Philippa;14b;7700900358;Pippa.Orm@Example.org
Oldroyd;Keith;15;01632 960412;k.oldroyd@example.com
=== pippa | html | past_address=c name=c
<h4>Electoral roll 2006, Upper Snodding polling district SN2</h4>
<table><tr><td>211</td><td>Cragdale, Edwin</td><td rowspan="2">17 Tannery Lane</td></tr><tr><td>212</td><td>Ormsthwaite, Philippa J</td></tr><tr><td>213</td><td>Dobbs, Ivy</td><td>19 Tannery Lane</td></tr></table>
=== pippa | html | past_address=u postcode=x # the wrong house, another code
<p>To let: 117 Tannery Lane, Upper Snodding, ZZ99 6BH. Two bed, no pets.</p>
=== pippa | html | work_address=c employer=c +phone=1
<footer><p>Bracken and Moss Landscapes, Unit 12, 3 Bellfounder St., Muddlecombe ZZ99 4RW<br>Tel 01632 960 801</p><p>VAT no. GB 000 0000 00</p></footer>
=== pippa | txt | employer=x
Sponsored by Bracken & Moss Solicitors LLP and Moss Landscape Photography.
=== pippa | html | vehicle=c name=p
<table><caption>Car park permits, Gasworks Yard</caption><tr><td>P Ormsthwaite</td><td>VW Caddy</td><td>ZZ19PJO</td></tr><tr><td>R Stubbs</td><td>Ford Fiesta</td><td>to follow</td></tr></table>
=== pippa | html | vehicle=x
<p>Part no. AZZ19 PJO4 fits all models from 2011 (bracket code ZZ19-PJD).</p>
=== pippa | html | postcode=c
<select id="postcode-result"><option value="">Choose…</option><option data-pc="zz993qt">Results near ZZ993QT</option></select>
=== pippa | html | postcode=x # the outward half
<p>Bin collections in ZZ99 3 and the rest of ZZ99 move to Tuesday.</p>
=== pippa | html | birth_date=c
<form id="member"><label for="d">Date of birth</label><select name="dob_day" id="d"><option>22</option><option selected>23</option></select><select name="dob_month"><option value="9">September</option><option value="10" selected>October</option></select><select name="dob_year"><option value="1980">1980</option><option value="1981" selected>1981</option></select></form>
=== pippa | txt | birth_date=u # the day the hall was opened
The pavilion was opened by the Lord Lieutenant on 23 October 1981 before a crowd of two hundred.
=== pippa | html | birth_date=p name=c # the day and the month only
<p class="notice">Birthday wishes on 23rd October to Philippa Ormsthwaite, Flower Rota.</p>
=== pippa | html | birth_date=c
<p>Our Hon. Sec. turned forty on Saturday: born on the 23rd of October, 1981, she has run the show since 2015.</p>
=== pippa | txt | birth_date=x +birth_date=1
Founder: Edith Snodding, born 23 October 1891, died 1967.
=== pippa | html | family_name=c name=u # Gareth's, not hers
<li>Best Onion: Gareth Ormsthwaite (plot 14b). Runner-up: C. Fallow.</li>
=== pippa | html | website=c
<p>More pictures at pippaormsthwaite.example/garden (new tab).</p>
=== pippa | html | website=x
<a href="https://www.pippaormsthwaite.example.net/garden">Parked domain</a>, <a href="https://pippaormsthwaites.example/">another</a>
=== pippa | vcf | name=c phone=c email=c home_address=c birth_date=c employer=c
BEGIN:VCARD
VERSION:3.0
N:Ormsthwaite;Philippa;Jane;Mrs;
FN:Philippa Jane Ormsthwaite
ORG:Bracken & Moss Landscapes;
TEL;TYPE=CELL,VOICE:+44 (0)7700 900358
EMAIL;TYPE=INTERNET,HOME:pippa.orm@example.org
ADR;TYPE=HOME:;Flat 5;84 Larkrise Avenue;Muddlecombe;;ZZ99 3QT;United Kingdom
BDAY:19811023
REV:20230118T101500Z
END:VCARD
=== pippa | eml | name=c email=c phone=c
From: ⟦word:Pippa Ormsthwaite⟧ <pippa.orm@example.org>
To: committee@muddlecombe-allotments.example
Subject: Water butts
Date: Tue, 14 Mar 2023 19:22:05 +0000
Message-ID: <a81f-2@mail.example.org>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Hi all,

the butts are in. Can somebody with a trailer help?

P.
--
Pip | m: 07700-900-358
=== pippa | ics | name=c place=c
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Muddlecombe//Club//EN
BEGIN:VEVENT
UID:77a@muddlecombe.example
DTSTART:20240406T090000Z
SUMMARY:Work party
LOCATION:Larkrise Allotments\, top gate
ORGANIZER;CN="Philippa Ormsth
 waite":mailto:committee@muddlecombe.example
END:VEVENT
END:VCALENDAR
=== pippa | html | email=c
<p>Write to <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="⟦cf:pippa.orm@example.org⟧">[email&#160;protected]</a></p>
=== pippa | html | name=c home_address=c
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","givenName":"Philippa","familyName":"Ormsthwaite","address":{"@type":"PostalAddress","streetAddress":"84 Larkrise Avenue, Flat 5","addressLocality":"Muddlecombe"}}</script>
=== pippa | html | name=c # a slug
<a href="/about/people/philippa-ormsthwaite/"><img src="/img/p14.jpg" alt=""></a>
=== pippa | rss | name=c family_name=c
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>St Wulfric's parish news</title><link>https://wulfric.example/</link><description>News</description>
<item><title>Banns of marriage</title><description><![CDATA[<p>Read for the second time: <b>Gareth</b> <b>Ormsthwaite</b> and Sian Beddoe.</p><p>Flowers: Pip Ormsthwaite.</p>]]></description></item></channel></rss>
=== pippa | html | name=u # the middle initial of another
<td>Philippa K. Ormsthwaite, Toronto branch</td>
=== pippa | txt | name=c phone=c school=c employer=c birth_date=c
                         CURRICULUM VITAE

Philippa Jane ORMSTHWAITE
Mobile: 0044 7700 900 358
D.O.B.: 23/10/81

Employment
2016 - date   Head gardener, Bracken & Moss
              Landscapes Limited
2009 - 2016   Gardener, Snodding Park

Education
1993 - 1999   Muddlecombe High
              School (9 GCSEs, 3 A levels)

                                                        Page 1 of 2
=== pippa | html | phone=c
<p>Text the warden: oh seven seven double-oh, nine double-oh, three five eight. <span aria-label="Warden's mobile: zero seven seven zero zero nine zero zero three five eight">(read it aloud)</span></p>
=== joy | txt | name=x
What a joy! Meadows full of buttercups greeted the ramblers at Wray Bottom.
=== joy | html | name=c
<p class="byline">By <a rel="author" href="/team/joy-meadows">Joy Meadows</a>, junior football coordinator</p>
=== joy | txt | name=c
Wickets: J. Askew 3-21, M. Dunn 2-30.  Teas: Mrs Joy Meadows and Mrs Pam Askew.
=== joy | html | name=x
<h2>find joy: meadows, moors and mires</h2><p>Ten walks for a wet weekend.</p>
=== joy | csv | name=c
id,last_name,first_name,role
18,Meadows,Joy,Steward
19,Hill,Rose,Steward
=== joy | html | name=x # a housing estate
<p>The developers of Joy Lane, Meadows End and of the Rise have withdrawn.</p>
=== bill | html | name=c school=c birth_date=p # the day and the month only
<div class="hof"><h2>Fort Quarrel HS Hall of Fame</h2><h3>Bill Pennyfather '86</h3><p>A four-year letterman in basketball at Fort Quarrel High School. Birthday: April 17.</p></div>
=== bill | html | name=p phone=c +phone=1
<table><tr><th>Division</th><th>Coach</th><th>Cell</th></tr><tr><td>U12 Boys</td><td>W. Pennyfather</td><td>(719) 555-0138</td></tr><tr><td>U12 Girls</td><td>T. Ruiz-Gant</td><td>(719) 555-0183</td></tr></table>
=== bill | html | phone=c
<p>Snack sign-up: call or text 719.555.0138 by Friday, ext. not needed.</p>
=== bill | txt | phone=x +phone=1
Lost dog near the rec center, call 970-555-0138 any time.
=== bill | txt | phone=x # digits in a tracking number and a price list
Tracking: 9400 7195 5501 3812 44
Qty 719   SKU 555-0138   $4.10
=== bill | html | home_address=c postcode=c name=c
<div class="h-card"><span class="p-name">William A. Pennyfather</span><div class="p-adr h-adr"><span class="p-street-address">2408 North Cottonwood Bend Road, #7</span><br><span class="p-locality">Dunmallow Springs</span>, <abbr class="p-region" title="Colorado">CO</abbr> <span class="p-postal-code">00263-1174</span></div></div>
=== bill | html | home_address=x # another state and town
<p>2408 N Cottonwood Bend Rd, Larkton, NV 00377: 3 bd, 2 ba, needs work.</p>
=== bill | html | postcode=u # a number of another sort
<p>Meter reading 00263 kWh. Invoice #00263. Batch 100263.</p>
=== bill | html | postcode=c
<label for="zip">ZIP code</label> <input id="zip" name="zip" value="00263" maxlength="5">
=== bill | csv | past_address=c name=c
"Reunion mailing list, Class of 1986"
"Last","First","Street","City","ST","ZIP"
"Pennyfather","William","318 Saltlick Ave","Fort Quarrel","KS","00189"
"Petrosky","Lorna","","","",""
=== bill | html | work_address=c employer=c
<address>Highmesa Water Conservancy<br>77 Commerce Lp, Ste. 140<br>Dunmallow Springs, CO&nbsp;&nbsp;00264</address>
=== bill | txt | work_address=u employer=x # the suite of another tenant
Highmesa Dental Group, 7 Commerce Loop, Suite 14, Dunmallow Springs
=== bill | json | username=c website=c
{"user":{"login":"BillPenny_Hoops","bio":"Dad, grandpa, point guard.","blog":"http://www.coachpenny.example/","followers":12}}
=== bill | html | website=x
<a href="https://coachpenny.example.com/">mirror</a> <a href="https://thecoachpenny.example/">fan page</a>
=== bill | html | alias=c place=c
<p>Open gym Sunday at Pinto Creek Rec Center with “Coach Penny”. Bring a light and a dark shirt.</p>
=== bill | html | alias=x
<p>Shout-out to the coach. Penny drives all week for the food bank.</p>
=== bill | html | place=x
<p>Pinto Creek Animal Hospital is across from the Ridge Rec Center.</p>
=== bill | html | birth_date=c
<script>window.__PROFILE__={"uid":99171,"birth":{"month":4,"day":17,"year":1968},"plan":"free"};</script>
=== bill | html | birth_date=c name=c
<p><b>PENNYFATHER, William Arthur</b> (b. Apr. 17, 1968, Fort Quarrel), American basketball coach.</p>
=== bill | html | birth_date=u # the date of a newspaper
<figcaption>The Quarrel Sentinel, April 17, 1968, page 3. Microfilm courtesy of the county library.</figcaption>
=== bill | txt | family_name=c name=x
In Memoriam: Darlene Pennyfather, 71. She is survived by her sister Joan Dietz and seven grandchildren.
=== bill | html | name=x # tied to another surname
<p>William Arthur Dunmore, 88, beloved husband of Louise, went home Sunday. Services at Pennyfather Funeral Chapel.</p>
=== bill | html | vehicle=c
<p>Whoever left a tan pickup, license plate WPF 2286, in the bus lane: please move it before tip-off.</p>
=== bill | txt | vehicle=x
Model WPF-22860 pump filter, also sold as XWPF-2286.
=== bill | eml | email=c name=c phone=c
Return-Path: <wapennyfather+league@example.com>
From: "Pennyfather, Bill" <wapennyfather+league@example.com>
To: parents@pintohoops.example
Subject: Re: [U12] Saturday
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

<p>Game moved to 10:30. Text me =E2=80=93 719=
-555-0138.</p>
=== bill | html | email=x +email=1
<p>bwapennyfather@example.com</p>
=== bill | html | email=c
<input type="email" name="contact" placeholder="e.g. you@…" value="WAPennyfather@EXAMPLE.com">
=== bill | html | name=c email=c +email=1
<pre>
Domain Name: PINTOHOOPS.EXAMPLE
Registrant Name: WILLIAM PENNYFATHER
Registrant Organization: Pinto Hoops
Registrant State/Province: CO
Registrant Email: WAPENNYFATHER@EXAMPLE.COM
Tech Email: noc@registrar.example
</pre>
=== bill | rss | name=c
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Pinto Hoops</title><item><title>Spring league</title><dc:creator><![CDATA[billpennyfather]]></dc:creator><description>&lt;p&gt;Schedules from Willie Pennyfather are up.&lt;/p&gt;</description></item></channel></rss>
=== bill | html | phone=c
<p>Gym office phone <span class="ph" style="unicode-bidi:bidi-override;direction:rtl">⟦rev:719-555-0138⟧</span></p>
=== bill | html | +phone=2 +postal_address=1 phone=x
<footer>Dunmallow Springs Parks &amp; Rec, 510 Founders Plaza, Dunmallow Springs, CO 00264 &middot; Front desk (719) 555-0150 &middot; Fax (719) 555-0151</footer>
=== bill | html | +coordinates=1 +phone=0 phone=x
<div class="trail" data-lat="38.100200" data-lng="-45.300400"><h3>Pinto Loop</h3><p>Build 719.555.0138.2, rev 4</p></div>
=== dawn | html | name=x
<p>We met at dawn. Marsh hens called across the reeds.</p>
=== dawn | html | name=c
<tr><td>4</td><td>Marsh, Dawn</td><td>F45-49</td><td>1:52:10</td></tr>
=== dawn | html | name=x # a place for birds
<h1>Sunrise tours: the dawn marsh walk</h1>
=== dawn | json | name=c
{"roster":[{"number":12,"firstName":"Dawn","lastName":"Marsh","pos":"SS"},{"number":15,"firstName":"Skye","lastName":"Lake","pos":"P"}]}
=== diarmuid | html | name=c phone=c place=c +phone=1
<h2>Cumann Lúthchleas Gael · Ballyfenrick · Club Notes</h2>
<p>Lotto: no winner. Under-10 training is back at the Ballyfenrick GAA grounds on Saturday at 10. Contact Diarmuid O’Crannagh (<a href="tel:0209126047">020 912 6047</a>) or Sinéad on <b>Tel.</b> 020 915 0033.</p>
=== diarmuid | txt | name=c
Scorers: D Ó Rian 0-4, Diarmuid OCrannagh 1-2, P Mac Niallais 0-1.
=== diarmuid | txt | name=p home_address=c
LEITRIM COUNTY COUNCIL
PLANNING APPLICATIONS RECEIVED 12/06/23 TO 18/06/23

FILE NO.  APPLICANT      TYPE  DATE RECD   LOCATION
23/99114  D. O'Crannagh  P     14/06/2023  3 Glebe Cotts
                                           Ballyfenrick
                                           Co Leitrim
          to retain existing shed and all associated site works
=== diarmuid | html | home_address=u postcode=x
<p>For sale by private treaty: 8 Glebe Cottages, Ballyfenrick, N41 ZZ78.</p>
=== diarmuid | html | home_address=x
<p>The bus now stops at 3 Glebe Cottages, Kilfarran, Co. Kerry.</p>
=== diarmuid | html | postcode=c
<span itemprop="postalCode">n41zz72</span>
=== diarmuid | html | birth_date=p # his only if the month is written first
<tr><th scope="row">Date of Birth</th><td>03/08/1990</td></tr>
=== diarmuid | html | birth_date=c
<tr><th scope="row">Dáta breithe / Date of birth</th><td>08/03/1990</td></tr>
=== diarmuid | html | birth_date=c
<p>Diarmuid (born 8 March 1990) plays at half-back for the Ballyfenrick seniors.</p>
=== diarmuid | txt | birth_date=u # a match report
The drawn county final of 8 March 1990 is still spoken of in Castlesaul.
=== diarmuid | html | birth_date=x +birth_date=1
<p>Peadar Quillan, born on 8 March 1930 in Castlesaul, was the club's first president.</p>
=== diarmuid | html | past_address=c
<li>PPR entry: 41 Weirview, Castlesaul, Galway; sold 09/10/2019</li>
=== diarmuid | txt | past_address=p # the street alone
Litter pick: meet at the green, Weir View, Castlesaul, at 7 p.m.
=== diarmuid | html | employer=c
<p>Sheep sale every Monday at 11 at Fenrick Mart Co-operative Society Ltd; entries by phone.</p>
=== diarmuid | html | employer=x
<p>Fenrick Credit Union and Ballyfenrick Mart Café support the team.</p>
=== diarmuid | txt | school=c
Feis na Scol, u11: Scoil Mhuire, Ballyfenrick – 1st
=== diarmuid | html | school=u # a very common school name
<td>Cór na nÓg: Scoil Mhuire, Castlesaul – 2nd</td>
=== diarmuid | html | family_name=c name=x
<p>Condolences to Nuala O&#8217;Crannagh on the death of her brother Mattie Feerick.</p>
=== diarmuid | html | vehicle=c
<p>Stolen overnight: grey van, reg 142 LM 98031. Any information to the station.</p>
=== diarmuid | txt | vehicle=x
Stolen overnight: grey van, reg 142 LM 98013.
=== diarmuid | vcf | name=c phone=c birth_date=c postcode=c
BEGIN:VCARD
VERSION:4.0
FN:Diarmuid O'Crannagh
N:O'Crannagh;Diarmuid;;;
TEL;VALUE=uri;PREF=1;TYPE="voice,home":tel:+353-20-912-6047
ADR;LABEL="3 Glebe Cottages":;;3 Glebe Cottages;Ballyfenrick;Co. Leitrim;N41 ZZ72;Ireland
BDAY:1990-03-08
END:VCARD
=== diarmuid | html | username=c alias=c
<section class="gamer"><h1>@diarmuid_oc</h1><p>aka Dermo Cran. Hurling, then chess.</p></section>
=== diarmuid | html | username=x
<p>@diarmuid_ocasey liked this · @xdiarmuid_oc · diarmuid_oc2</p>
=== diarmuid | html | email=c website=c
<p>Mail <code>diarmuid AT ocrannagh DOT example</code>, or see <a href="https://ocrannagh.example/sean">the old pages</a>.</p>
=== diarmuid | html | email=x website=x
<p>Hosting by mail.ocrannaghs.example; bounce to diarmuid@ocrannagh.example.ie</p>
=== diarmuid | txt | phone=x
IBAN IE00 ZZZZ 0209 1260 4799 00; parcel 990209126047.
=== diarmuid | html | phone=u # bare
<div class="slip"><i>020 912 6047</i></div>
=== diarmuid | html | phone=c
<a class="wa" href="https://chat.example/send?phone=353209126047&amp;text=Dia%20duit">Message us</a>
=== diarmuid | html | place=c
<meta property="og:description" content="Couch to 5k, Tuesdays 8pm, Ballyfenrick GAA Grounds. €2.">
=== juergen | html | name=c birth_date=u +birth_date=0 # only the year is told
<h2>Kreismeisterschaft Luftpistole – Herren III</h2>
<table><tr><th>Platz</th><th>Name, Vorname</th><th>Jg.</th><th>Verein</th><th>Ringe</th></tr>
<tr><td>1.</td><td>Aumüllner, Kurt</td><td>1961</td><td>SV Kleinrieblich</td><td>368</td></tr>
<tr><td>2.</td><td>Weißenfuhr, Jürgen</td><td>1963</td><td>SG Oberschnorr</td><td>364</td></tr></table>
=== juergen | html | name=c phone=c home_address=c email=c
<h1>Impressum</h1><p>Angaben gem&auml;&szlig; &sect; 5 TMG</p>
<p>J&uuml;rgen Wei&szlig;enfuhr<br>Imkerei am M&uuml;hlgraben<br>M&uuml;hlgrabenstr. 28<br>D-00638 Oberschnorr</p>
<p>Telefon: +49&nbsp;(0)171&nbsp;/&nbsp;39&nbsp;200&nbsp;47<br>E-Mail: j.weissenfuhr(at)example.net<br>USt-IdNr.: DE000000000</p>
=== juergen | html@windows-1252 | name=c former_name=c
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Klassentreffen</title></head><body><p>Anwesend waren: Jürgen Weißenfuhr geb. Pröllmann, Rita Salbeck, H. Zwirner.</p></body></html>
=== juergen | txt | name=c
Teilnehmer Busfahrt (Stand 3.5.):
  4  Weissenfuhr, Juergen
  5  Weissenfuhr, Heidi
  6  Zipfler, Ottmar
=== juergen | html | name=p
<p>1. Vorsitzender: J. Weißenfuhr. Kassier: noch zu wählen.</p>
=== juergen | html | name=u # the surname alone
<p>Herr Weißenfuhr eröffnete die Versammlung um 19.30 Uhr.</p>
=== juergen | txt | name=x # the given name alone
Tore: Jürgen (12., 40.), Matze (77.).
=== juergen | html | name=x # two people in a list
<p>Entschuldigt: Jürgen Pfandl; Weißenfuhr Sepp war dienstlich verhindert.</p>
=== juergen | html | birth_date=c name=c
<p>Wir gratulieren: Jürgen Weißenfuhr, geb. am 5. August 1963, zum 60. Geburtstag!</p>
=== juergen | html | birth_date=p # the day and the month only
<h3>Geburtstage im August</h3><ul class="geburtstage"><li>03.08. Else Ramsl (80)</li><li>05.08. Jürgen W.</li></ul>
=== juergen | html | birth_date=u # the founding day of the club
<p>Gegründet am 05.08.1963 im Gasthof zum Hirschen, zählt der Verein heute 214 Mitglieder.</p>
=== juergen | json | birth_date=c email=c
{"mitglied":{"nr":"0114","geburtsdatum":"05.08.1963","eintritt":"01.01.1982","kontakt":{"mail":"j.weissenfuhr@example.net"}}}
=== juergen | html | birth_date=p # his only if the month is written first
<dt>Birthday</dt><dd>8/5/1963</dd>
=== juergen | txt | home_address=x
Mühlgrabenstraße 28, 00941 Hinterquell: Gaststätte zu verpachten.
=== juergen | html | home_address=u # another number in the same street
<p>Die Grünschnittstelle ist jetzt in der Mühlgrabenstr. 128, 00638 Oberschnorr.</p>
=== juergen | html | home_address=p
<p>Achtung: Die Mühlgrabenstraße in Oberschnorr ist wegen des Faschingszugs gesperrt.</p>
=== juergen | html | past_address=c
<tr><td>Alte Anschrift</td><td>Am alten Pfarrhof 5<br>00592 Kleinrieblich</td></tr>
=== juergen | txt | work_address=c employer=c +phone=1
Schnorrtaler Kellereigenossenschaft, Gewerbering 14, 00638 Oberschnorr, Tel. 030 23125 417, Fax auf Anfrage
=== juergen | html | work_address=x employer=x
<p>Schnorrtaler Molkereigenossenschaft eG, Gewerbering 41, 00977 Hinterquell</p>
=== juergen | html | postcode=c
<form><label>PLZ <input name="plz" value="00638"></label></form>
=== juergen | html | postcode=u # a part number and a reading
<p>Art.-Nr. 00638, Zählerstand 00638,4</p>
=== juergen | txt | vehicle=c
Halter gesucht: weißer Kombi, Kennzeichen ZZ-JW 638, Licht brennt!
=== juergen | html | vehicle=x
<p>Kennzeichen ZZ-JW 683 bitte wegfahren; Typ ZZ-JWX 638.</p>
=== juergen | html | family_name=c
<p>Nadelkurs mit Heidemarie Weissenfuhr, jeden Mittwoch.</p>
=== juergen | html | place=c school=c
<p>Altpapier: Sammelstellen am Sportheim Oberschnorr und vor dem Gymnasium Oberschnorr.</p>
=== juergen | txt | school=x place=x
Das Gymnasium Kleinrieblich spielt im Sportheim Unterschnorr.
=== juergen | html | website=c
<meta property="og:url" content="http://weissenfuhr-imkerei.example/honig?lang=de">
=== juergen | html | username=c
<div class="auktion">Verkäufer: <b>juergen.w63</b> (214 ★) – privat, keine Rücknahme</div>
=== juergen | html | phone=x
<p>EAN 4001713920047, Los 01713920047123</p>
=== juergen | csv | name=c phone=c +phone=1
Nachname|Vorname|Handy|Dienst
Weißenfuhr|Jürgen|0171/3920047|Grill
Zipfler|Ottmar|0171/3920088|Kasse
=== juergen | eml | name=c email=c
From: =?iso-8859-1?Q?J=FCrgen_Wei=DFenfuhr?= <j.weissenfuhr@example.net>
To: vorstand@sg-oberschnorr.example
Subject: =?utf-8?B?U2NobMO8c3NlbA==?=
Date: Mon, 06 Mar 2023 08:11:00 +0100
Content-Type: text/plain; charset=us-ascii

Schluessel liegt beim Wirt.
=== juergen | mht | name=c past_address=c
From: <Saved by Browser>
Subject: Bienenfreunde
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----=_B1"

------=_B1
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable
Content-Location: http://bienen.example/profil

<html><body><h1>J=C3=BCrgen Wei=C3=9Fenfuhr</h1><p>Am Alten Pfarrhof 5, 005=
92 Kleinrieblich</p></body></html>
------=_B1--
=== ernst | html | name=x
<p>Es war ihr ernst. Sommer und Winter kam sie zum Training.</p>
=== ernst | txt | name=c
Schriftführer: Ernst Sommer, Stellvertreterin: Uta Herbst
=== ernst | html | name=x
<p>Der Ernst des Lebens beginnt: Im Sommer kommen 24 Kinder in die Schule.</p>
=== ernst | txt | name=c
Sommer, Ernst ............ 2. Tenor
=== lucja | html | name=c birth_date=c
<p><strong>Łucja Świętopełkowska</strong> (ur. 1 grudnia 1987 w Wiklinowie) – polska żeglarka, radna gminy.</p>
=== lucja | html | name=c
<h3>Wyniki – bieg na 10 km, kobiety</h3><table><tr><td>7</td><td>ŚWIĘTOPEŁKOWSKA Łucja</td><td>K35</td><td>48:11</td></tr><tr><td>8</td><td>SWOBODA Iga</td><td>K20</td><td>48:15</td></tr></table>
=== lucja | json | name=c email=c
{"id":880,"display":"Lucja Swietopelkowska","slug":"lucja-swietopelkowska","mail":"lucja@swietopelk.example"}
=== lucja | html | name=p
<p>Protokołowała: Ł. Świętopełkowska</p>
=== lucja | txt | name=x # his, not hers
Skarbnik: Łucjan Świętopełkowski; sędzia: Łucja Wrona.
=== lucja | html | former_name=c name=c
<p>Absolwentki 2002: Łucja Świętopełkowska (z d. Grzędzianka), Ewa Mrówka.</p>
=== lucja | html | home_address=c postcode=c
<p>Adres do korespondencji: Zaułek Wiklinowy 9 m. 14<br>00-098 Wiklinów</p>
=== lucja | html | home_address=x
<p>ul. Zaułek Wiklinowy 9/14, 00-971 Stary Bród</p>
=== lucja | html | postcode=x
<p>Faktura 100-0987, kod produktu 00-0981</p>
=== lucja | txt | phone=c
Kontakt: tel. kom. 999‑305‑618, po godz. 17
=== lucja | html | phone=x
<p>NIP 999-305-61-80, KRS 0999305618</p>
=== lucja | html | phone=c
<a href="tel:0048999305618" title="Zadzwoń">☎</a>
=== lucja | html@iso-8859-2 | name=c family_name=c school=c
<html><head><meta charset="iso-8859-2"></head><body><h2>Rada Rodziców: Szkoła Podstawowa nr 4 w Wiklinowie</h2><ul><li>Łucja Świętopełkowska</li><li>Bogusław Świętopełkowski</li></ul></body></html>
=== lucja | html | school=x
<p>Dzień otwarty: Szkoła Podstawowa nr 14 w Wiklinowie.</p>
=== lucja | txt | employer=c
Nagrody ufundowała Piekarnia „Rogalik” spółka z o.o. z Wiklinowa.
=== lucja | html | vehicle=c
<p>Pojazd o nr rej. ZZW4L81 blokuje slip.</p>
=== lucja | html | place=c username=c
<p>fot. @lucja.swietop, Przystań Wiklinów, sobota</p>
=== lucja | txt | birth_date=p # the month and the year only
Data urodzenia: grudzień 1987
=== lucja | ics | birth_date=u name=c # a birthday in the year 2024 tells the day, at most
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
DTSTART;VALUE=DATE:20241201
RRULE:FREQ=YEARLY
SUMMARY:Urodziny: Łucja Świętopełkowska
END:VEVENT
END:VCALENDAR
=== lucja | html | email=x +email=1
<p>Zapisy: biuro.lucja@swietopelk.example</p>
=== mt | html | name=c phone=c place=c +phone=1
<h2>Club d'aquarelle – Forum des associations</h2><p>Présidente : Mme COUTANCELLE Marie-Thérèse, tél. 06.39.98.27.51<br>Trésorier : M. Le Guellec, tél. 01 99 00 42 17<br>Lieu : salle des Fêtes de Vaubrillac</p>
=== mt | html | name=c former_name=c birth_date=c
<p>Mme Marie-Thérèse Coutancelle, née Lebrizou le 30 juin 1952 à Vaubrillac</p>
=== mt | html | name=c
<p>Merci à Marie Thérèse Coutancelle et à Maïté Coutancelle-Brun pour le buffet.</p>
=== mt | txt | name=p
Secrétaire de séance : M.-T. Coutancelle
=== mt | html | name=x
<p>Lecture par Marie-Thérèse. Coutancelle &amp; Fils, couvreurs, offraient le vin.</p>
=== mt | html | name=u # half the given name, or another surname
<p>Conseillers : Marie Coutancelle-Roze, Thérèse Aubrival, Paul Coutancelle.</p>
=== mt | html | home_address=c postcode=c
<p>14 ter, imp. des Trois Noyers<br>F-00871 VAUBRILLAC</p>
=== mt | txt | home_address=u # 14, not 14 ter
Permis de démolir : 14 bis impasse des Trois-Noyers, Vaubrillac.
=== mt | html | home_address=x
<p>Cabinet dentaire, 14 ter impasse des Trois-Noyers, 99214 Port-Breval.</p>
=== mt | html | home_address=p
<p>Coupure d'eau jeudi impasse des Trois-Noyers (Vaubrillac) de 9 h à midi.</p>
=== mt | html | birth_date=c
<label>Date de naissance</label><input type="date" name="naissance" value="1952-06-30">
=== mt | html | phone=c
<span itemprop="telephone">+33 (0)6 39 98 27 51</span>
=== mt | html | email=c website=c
<p>mtc [arobase] coutancelle [point] example — <a href="https://www.coutancelle.example/aquarelles/2019">mes aquarelles</a></p>
=== mt | txt | email=x
Compte supprimé : amtc@coutancelle.example et mtc@coutancelle.example.fr
=== mt | html | employer=c vehicle=c
<p>Vide-grenier : l'utilitaire de la Cave des Trois Tonneaux, immatriculé ZZ 418 MT, est prêté pour le transport des tables.</p>
=== mt | html | employer=u vehicle=x
<p>Les Trois Tonneaux, bar-tabac. Fourgon ZZ-418-MJ.</p>
=== mt | html | school=c
<li>1970 : BEPC puis lycée agricole, Vaubrillac (Lycée Agricole de Vaubrillac)</li>
=== mt | txt | family_name=c
Pétanque, doublettes : 1. Hervé COUTANCELLE / Luc Prigent
=== mt | html | family_name=x
<p>Pétanque : 1. Hervé Prigent / Luc Coutancelle</p>
=== mt | atom | name=c username=c
<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Carnet</title><entry><title>Lavis</title><author><name>Marie-Therese Coutancelle</name><uri>https://atelier.example/u/mt_coutancelle</uri></author><content type="html">&lt;p&gt;Trois lavis.&lt;/p&gt;</content></entry></feed>
=== mt | html@windows-1252 | name=c home_address=c
<html><head><meta charset="windows-1252"></head><body><p>Recensement des artistes : Coutancelle Marie-Thérèse – 14 ter Impasse des Trois Noyers – Vaubrillac</p></body></html>
=== sunita | html | name=c home_address=c birth_date=c +birth_date=0
<h3>Housing Society – Nomination Form</h3>
<table border="1"><tr><td>Name (Surname first)</td><td>KOTHAMBEKAR SUNITA DEVENDRA</td></tr>
<tr><td>Date of Birth</td><td>02-11-1994</td></tr>
<tr><td>Address</td><td>Flat No. 302, Sai Kamal Apts., 27, Tulsi Baug Rd., Navegaon - 000462</td></tr></table>
=== sunita | html | name=p
<p>Hon. Librarian: Smt. S. D. Kothambekar</p>
=== sunita | txt | name=u # the middle name is another father's
Sunita Ramesh Kothambekar, Ward 9
=== sunita | html | name=c school=c
<p>First in the inter-school quiz: Kum. Sunita D. Kothambekar, Std. X-B, Shri Navegaon Vidyalaya.</p>
=== sunita | html | name=x family_name=c
<p>Rangoli: 1st prize Mrs. Vaishali Kothambekar, 2nd prize Sunita Pawaskar.</p>
=== sunita | txt | phone=c +phone=0
Reading circle enquiries, Mob.: 1000052917 (after 6 pm)
=== sunita | html | phone=x
<p>UTR 410000529174, A/c 91100005291700</p>
=== sunita | json | phone=c email=c username=c
{"data":{"handle":"sunita.kothambe","contact":{"mobile":"91-10000-52917","email_masked":false,"email":"sunita.dk\u0040patra.example"},"badges":["Top Reader"]}}
=== sunita | html | home_address=u # the building, another flat
<p>Water tanker for Flat 802, Sai Kamal Apartments, Tulsi Baug Road, Navegaon.</p>
=== sunita | html | place=c employer=c
<p>Book drive at Tulsi Baug Library, supported by M/s Neelam Textiles Private Limited.</p>
=== sunita | txt | employer=x place=u
Neelam Sarees, opposite the old library on Tulsi Baug Road.
=== sunita | html | vehicle=c
<p>Society parking stickers issued: ZZ-14-SK-2905, two-wheeler not known.</p>
=== sunita | html | postcode=c
<span>Pin Code : 000 462</span>
=== sunita | html | postcode=u # a token number
<span>Token 000462 now serving at counter 3</span>
=== sunita | html | birth_date=c
<p>Sunita, DOB 2nd Nov. 1994, joined the swimming batch in June.</p>
=== sunita | txt | birth_date=p # the month and the year only
Our member Sunita was born in November 1994 in Navegaon.
=== sunita | html | name=c
<div class="wp-block-comment"><cite>sunitakothambekar</cite> says: <p>Nice recipe mam</p><!-- author: Sunita Kothambekar --></div>
=== sunita | html | email=c
<template id="t1"><a href="mailto:Sunita%20K%20%3Csunita.dk%40patra.example%3E?subject=Hello">Write</a></template>
=== carmen | html | name=c birth_date=u
<h2>Trofeo Villarreguera de orientación</h2><table><tr><th>Pto.</th><th>Dorsal</th><th>Apellidos y nombre</th><th>Cat.</th></tr><tr><td>3</td><td>119</td><td>ZUBIRRETA ALMENDRON, MARIA DEL CARMEN</td><td>V-45 F</td></tr><tr><td>4</td><td>176</td><td>OJALVO TRIGUERA, INÉS</td><td>SEN F</td></tr></table>
=== carmen | html | name=c
<p>Preside la sesión D.ª M.ª del Carmen Zubirreta Almendrón, concejala de Deportes.</p>
=== carmen | html | name=c
<p>Gracias a Mari Carmen Zubirreta por las migas.</p>
=== carmen | txt | name=x # another second surname: another woman
Admitida: Zubirreta Olmedal, María del Carmen. Excluida: Almendrón Sáez, Lucía.
=== carmen | html | name=x family_name=c
<p>Vocal: Íñigo Zubirreta Almendrón (AMPA)</p>
=== carmen | html | name=p
<p>Informe de la secretaria, M. C. Zubirreta Almendrón.</p>
=== carmen | html | name=x # given names alone
<p>Felicidades a María del Carmen y a todas las Cármenes del club.</p>
=== carmen | txt | home_address=c postcode=c
Domicilio social: calle Fuente de la Encina n.º 18, 3º B, 00517 – Villarreguera
=== carmen | html | home_address=p school=u # the street alone
<p>Corte de tráfico en la calle Fuente de la Encina de Villarreguera por la cabalgata.</p>
=== carmen | html | home_address=x
<p>Se alquila local en C/ Fuente de la Encina, 18, 00884 Torremusa.</p>
=== carmen | txt | home_address=u # another number
Obras: C/ Fuente de la Encina, 81, bajo A, Villarreguera.
=== carmen | html | past_address=c
<td>Avda. del Molino Viejo 45<br/>00523 CORTIJUELO</td>
=== carmen | html | birth_date=c name=c
<p>Maricarmen Zubirreta Almendrón, nacida el 19 de enero de 1976 en Cortijuelo</p>
=== carmen | html | birth_date=p # the day and the month only
<p>Cumpleaños de enero: Luis (7), Maica (19 de enero), Pepa (30).</p>
=== carmen | txt | phone=c
Inscripciones: Tfno. 211 40 85 73 o en conserjería.
=== carmen | html | phone=x
<p>Nº de expediente 2114085730; CCC 00 2114 0857 31</p>
=== carmen | html | phone=u # bare
<b>211408573</b>
=== carmen | html | vehicle=c place=c
<p>Se ruega al propietario del coche 0417-ZZK, aparcado ante el Polideportivo de Villarreguera, que lo retire.</p>
=== carmen | html | vehicle=x
<p>Referencia 10417 ZZKA, lote 0471 ZZK</p>
=== carmen | txt | school=c alias=c
Teatro en el I.E.S. Fuente de la Encina, con Maica Zubi como narradora.
=== carmen | html | employer=c
<p>Patrocina: Cerámicas Villarreguera, S. L.</p>
=== carmen | html | employer=x
<p>Patrocina: Cerámicas Torremusa S.L. y Áridos Villarreguera S.A.</p>
=== carmen | txt | name=c phone=c email=c website=c
Perfil de usuario — Foro de Senderismo «La Jara»
------------------------------------------------
Nombre real ....: Carmen Zubirreta Almendrón
Web ............: www.zubirreta.example/rutas
Correo .........: mc.zubirreta (arroba) correo (punto) example
Móvil ..........: 0034 211 408 573
Registrado .....: 02-04-2009
=== carmen | csv | name=c email=c +email=1
"Apellido1","Apellido2","Nombre","Correo"
"Zubirreta","Almendrón","María del Carmen","mc.zubirreta@correo.example"
"Ojalvo","Triguera","Inés","ines.ojalvo@correo.example"
=== carmen | html | username=c
<meta name="twitter:creator" content="@mcarmen_zubi"><title>Rutas</title>
=== carmen | txt | username=x
Has seguido a @mcarmen_zubiri y a @la.mcarmen_zubi_
=== carmen | html | email=c
<span class="m" data-m="⟦rot13:mc.zubirreta@correo.example⟧">activa JavaScript</span>
=== carmen | html | name=c phone=c
<iframe srcdoc="&lt;p&gt;Delegada: Mª Carmen Zubirreta Almendrón, tel. +34&amp;nbsp;211&amp;nbsp;408&amp;nbsp;573&lt;/p&gt;"></iframe>
=== blanca | html | name=x
<p>Ruta de las aguas: la Fuente Blanca, fuentes y lavaderos.</p>
=== blanca | html | name=c
<p>Entrenadora de alevines: Blanca Fuentes</p>
=== blanca | txt | name=x
De piedra blanca. Fuentes del archivo municipal lo confirman.
=== blanca | html | name=c
<td data-col="nombre">FUENTES ROMERAL, Blanca</td>
=== hans | html | name=c phone=c home_address=c email=c +phone=0
<h2>Ledenlijst tennisvereniging De Klaver</h2>
<table><tr><th>Roepnaam</th><th>Tussenv.</th><th>Achternaam</th><th>Adres</th><th>Mobiel</th></tr>
<tr><td>Hans</td><td>van der</td><td>Stokkelaar</td><td>Klaprozenkade 112, 0482KV Veenschoot</td><td>06-79 41 20 38</td></tr></table>
<p>Wijzigingen naar jw[at]vanderstokkelaar[dot]example</p>
=== hans | html | name=c
<p>Met dank aan vrijwilliger Hans v.d. Stokkelaar, die de kantine schilderde.</p>
=== hans | html | name=c
<ol><li>Stokkelaar, Johannes van der</li><li>Stolwijker, Anneke</li></ol>
=== hans | html | name=p
<p>Ingekomen stuk 14: brief van dhr. J.W. van der Stokkelaar over de lantaarnpaal.</p>
=== hans | html | name=x # the surname of a woman of another given name
<p>Mw. T. van der Stokkelaar-Prins, penningmeester; Hans Prins, materiaal.</p>
=== hans | txt | name=x
Gescoord door Hans. Van der Stokkelaarweg was daarna dicht vanwege het feest.
=== hans | txt | name=c birth_date=c
Persoonskaart
Naam        : Stokkelaar (van der), Johannes Willem
Geboren     : 12 sept. 1971 te Zandermeer
Beroep      : onderwijzer
=== hans | html | birth_date=c
<dt>Geb.datum</dt><dd>12-09-1971</dd>
=== hans | html | birth_date=u # the day the pool was opened
<p>Het zwembad werd op 12-09-1971 geopend door de burgemeester.</p>
=== hans | html | birth_date=p # the day and the month only
<p>Jarigen in september: Riet (3), meester Hans (verjaardag 12 september), Fleur (20).</p>
=== hans | html | home_address=c postcode=c
<script type="application/ld+json">{"@type":"SportsClub","name":"De Klaver","address":{"streetAddress":"Klaprozenkade 112","postalCode":"0482 KV","addressLocality":"Veenschoot","addressCountry":"NL"}}</script>
=== hans | txt | home_address=u postcode=u # a house two hundred numbers on
Aanvraag omgevingsvergunning: Klaprozenkade 312, 0482 KW Veenschoot, dakkapel.
=== hans | html | home_address=p
<p>Op de Klaprozenkade in Veenschoot wordt vrijdag gestrooid.</p>
=== hans | html | past_address=c
<p>Verhuisd! Ons oude adres was Oude Turfdijk 7 te Zandermeer (0491BE).</p>
=== hans | txt | postcode=x
Wijk 0482, kavel KV12; artikel X0482KV9.
=== hans | html | phone=x
<p>KvK 06794120, RSIN 067941203, dossier 06794120381-44</p>
=== hans | html | phone=c
<p>App naar <span title="+31 (0)6 79412038">de coördinator</span></p>
=== hans | html | alias=c school=c
<p>Groep 7 van Openbare Basisschool De Klaproos zwaait Meester Stok uit.</p>
=== hans | html | school=u
<p>Peuterspeelzaal De Klaproos en basisschool De Korenbloem delen het plein.</p>
=== hans | txt | employer=c vehicle=c
Bestelbus van Veenschoot Bloembollen BV (kenteken ZZ482V) reed het hek aan.
=== hans | html | vehicle=x employer=x
<p>Kenteken ZZ-428-V, Bloembollen Oosterbuur B.V.</p>
=== hans | html | family_name=c
<p>Dressuur klasse L: 1. Marieke v/d Stokkelaar met Bles</p>
=== hans | txt | family_name=x name=x
Dressuur klasse M: 1. Marieke Stolwijker; 2. Kim van der Stok
=== hans | html | place=c
<option value="3" data-locatie="zwembad-de-turfplas">Zwembad De Turfplas</option>
=== hans | vcf | name=c phone=c email=c
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:van=20der=20Stokkelaar;Johannes;Willem
FN:Johannes van der Stokkelaar
TEL;CELL:+31679412038
EMAIL;HOME:jw@vanderstokkelaar.example
END:VCARD
=== hans | html | username=c
<div class="gb"><a href="https://gastenboek.example/leden?nick=jwvdstok">☺</a> schreef op 4-2-2007: leuke site!</div>
=== hans | html | email=x +email=1
<p>Mail de redactie: info-jw@vanderstokkelaar.example</p>
=== oksana | html | name=c birth_date=c
<p><b>Журбенчук Оксана Василівна</b>, 27 травня 1989 року народження, депутатка селищної ради.</p>
=== oksana | html | name=c
<h4>Chess open, round 3</h4><p>Board 6: Oksana Zhurbenchuk – T. Lindqvarn ½–½</p>
=== oksana | html | name=p
<p>Голова комісії Журбенчук О. В.</p>
=== oksana | txt | name=x # another given name and father's name
Секретар: Журбенчук Олена Петрівна; Оксана Василівна Мельничиха
=== oksana | html | name=u former_name=c
<p>Випуск 2006 року: Оксана Тополинська, Ігор Джмелик</p>
=== oksana | html | home_address=c phone=c
<p>Адреса: м. Вигадів, вул. Калинова Гора, буд. 16, кв. 21. Тел.: (011) 742-60-83</p>
=== oksana | html | home_address=x
<p>Бібліотека-філія, м. Нетудибрід, вул. Калинова Гора, 16</p>
=== oksana | html | postcode=c
<input name="postal_code" value="00734" aria-label="Поштовий індекс">
=== oksana | txt | birth_date=c
Дата народження: 27.05.1989
=== oksana | html | family_name=c place=c
<p>Стадіон «Вигадів», 14:00. Суддя – Тарас Журбенчук.</p>
=== oksana | html | employer=c school=c
<p>Спонсор турніру – ТзОВ "Синій Млин"; господар – Вигадівський ліцей №2.</p>
=== oksana | txt | school=x employer=x
Вигадівський ліцей № 12 і крамниця «Синій Птах»
=== oksana | html@windows-1251 | name=c email=c
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><p>Оксана Журбенчук, oksana.zh@poshta.example</p></body></html>
=== oksana | html | phone=x
<p>ЄДРПОУ 11742608, рахунок 380117426083001</p>
=== oksana | txt | username=c email=c phone=c +email=0
zhurbenchuk_o | остання активність: 2011-03-04
моб.: +380117426083
e-mail: oksana.zh собака poshta крапка example
=== oksana | html | vehicle=c
<p>Евакуйовано: ZZ4827OX, біля стадіону</p>
=== pippa | html | +email=2 +phone=1 name=x email=x
<ul class="contacts"><li>Webmaster: <a href="mailto:web@snodding.example">web@snodding.example</a></li><li>Bookings: halls@snodding.example, 01632 960555</li><li>Updated 2024-02-01 &middot; v3.10.2</li></ul>
=== pippa | txt | +vehicle=1 vehicle=x
Spotted in the disabled bay again: silver hatchback, registration ZZ07 KLM.
=== pippa | html | +phone=0 +email=0 +coordinates=0
<pre>ISBN 978-0-00-000000-2
Order 07123 / 2023-04-11 / batch 44-1187-02
cache@2.4.1 retina@2x.png
viewBox 51 0 12 40</pre>
=== pippa | html | +postal_address=1 +phone=1 home_address=x
<p itemscope itemtype="https://schema.org/Place"><span itemprop="name">Scout Hut</span>, <span itemprop="streetAddress">12 Pump Lane</span>, <span itemprop="addressLocality">Muddlecombe</span> <span itemprop="postalCode">ZZ99 5DD</span>. Tel: <span itemprop="telephone">020 7946 0611</span></p>
=== mt | html | +phone=1 +email=1 phone=x
<p>Réservations au 02 61 91 30 44 ou à <a href="mailto:resa@vaubrillac.example">resa@vaubrillac.example</a></p>
=== juergen | html | +birth_date=1 birth_date=x
<p>Ehrenmitglied Alois Ramsl, geboren am 12. März 1938, verstorben 2021.</p>
=== bill | html | +birth_date=1 +vehicle=0 birth_date=x
<p>Starting guard: Marcus Teel, 6-2, 180, DOB 09/14/2004. Practice jersey WPX-22.</p>
=== diarmuid | html | +coordinates=1
<a href="geo:40.25000,-38.75000">Meet here</a>
=== bill | html | name=c username=c
<div data-props='{"author":{"name":"William Pennyfather","handle":"billpenny_hoops"},"likes":4}'></div>
=== diarmuid | html | name=c
<p>⟦alike:Diarmuid⟧ ⟦zw:O'Crannagh⟧, wing back</p>
=== juergen | html | phone=c name=c
<style>.k::after{content:"Handy 0171 / 392 00 47"}</style><p>Ansprechpartner: Jür&shy;gen Wei&shy;ßen&shy;fuhr</p><span class="k"></span>
=== lucja | html | email=c
<a class="mail" data-addr="⟦b64:lucja@swietopelk.example⟧" href="#">napisz</a>
=== mt | html | email=c name=c
<script>var h="\x3cp\x3e⟦js:Marie-Thérèse Coutancelle⟧\x3c/p\x3e";var m="mailto:"+"⟦pctall:mtc@coutancelle.example⟧";</script>
=== sunita | html | phone=c
<p>मोबाइल: +९१ ⟦deva:10000 52917⟧</p>
=== hans | html | name=c
<p><b>Hans</b> <i>van</i> <i>der</i> <u>Stok</u><u>kelaar</u> — webmaster 1999–2004</p>
=== carmen | json | email=c
{"gravatar_hash":"⟦sha:mc.zubirreta@correo.example⟧","posts":311}
=== pippa | html | name=c phone=c email=c home_address=c place=c +phone=3 +email=2 +postal_address=0
<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<title>The Dibber, no. 112, spring</title>
<meta property="og:title" content="The Dibber">
<link rel="alternate" type="application/rss+xml" href="/feed">
</head><body class="page page-id-112">
<header><a href="#content" class="skip">Skip to content</a><h1>The Dibber</h1>
<p>Newsletter of the Muddlecombe Horticultural &amp; Allotment Society, founded 1921</p></header>
<main id="content">
<h2>From the chair</h2>
<p>What a wet one. Plots 3 to 9 were under water until the 20th, and 1,400 seed potatoes
had to be chitted in the scout hut. Thanks to everybody who turned out with buckets.</p>
<p>The barrow fund stands at £358.07, so 900 more is wanted. Order forms (ref. 07700) are in the hut.</p>
<h2>Dates</h2>
<ul>
<li>Sat 6 April, 9 am: work party at Larkrise Allotments</li>
<li>Sun 21 April, 10 am: plant swap</li>
<li>Wed 8 May, 7.30 pm: annual meeting, Bell Room</li>
</ul>
<h2>Show schedule</h2>
<table><thead><tr><th>Class</th><th>Exhibit</th><th>Entry</th></tr></thead>
<tbody><tr><td>12</td><td>Onions, 3, dressed</td><td>20p</td></tr>
<tr><td>13</td><td>Leeks, 2, pot</td><td>20p</td></tr>
<tr><td>14</td><td>Longest bean</td><td>10p</td></tr></tbody></table>
<h2>Who does what</h2>
<dl>
<dt>Chair</dt><dd>Derek Pollitt, 01632 960118, chair@muddlecombe-allotments.example</dd>
<dt>Show secretary</dt><dd>Philippa Ormsthwaite<br>Entries by hand to Flat&nbsp;5, 84&nbsp;Larkrise Av., or
<a href="mailto:pippa.orm+show@example.org?subject=Entry">by e-mail</a>, or tel. 07700-900358</dd>
<dt>Treasurer</dt><dd>Ann Lathbury, 01632 960274</dd>
<dt>Hut keys</dt><dd>Keith Oldroyd, 01632 960412, k.oldroyd@example.com</dd>
</dl>
</main>
<footer><p>&copy; 2024 &middot; printed on 100 % recycled paper &middot; v2.14.0</p></footer>
</body></html>
=== pippa | html | work_address=c
<p>Plant collection: Unit 12, 3–5 Bellfounder St, Muddlecombe, round the back.</p>
=== pippa | txt | phone=c
Re: Wanted, used polytunnel
> is it still for sale?
Yes, call me on O77OO 9OO358 (letters because of the spam bots)
=== pippa | html | phone=c
<p>From the States dial 011 44 7700 900358 and ask for me.</p>
=== pippa | html | home_address=c postcode=c
<a aria-label="Map: plot secretary" href="https://maps.example/search?q=Flat+5%2C+84+Larkrise+Avenue%2C+Muddlecombe+ZZ99+3QT&amp;z=17">map</a>
=== pippa | html | name=x family_name=x phone=x email=x birth_date=u home_address=x
<!DOCTYPE html><html><head><title>Parish bulletin, 3rd Sunday of Lent</title></head><body>
<p>Masses this week: Tuesday 10.00, Philip Orme RIP; Thursday 19.00, Jane Thwaite (birthday); Saturday 18.00, people of the parish.</p>
<p>Of your charity pray for the sick: Pip Naylor, Gareth Orr, little Philippa (St Joseph's).</p>
<p>Last week's collection £907.70; envelopes 358. Bank details: sort code 00-00-00, account 07700900.</p>
<p>The organ was blessed on 23.10.1981 by Canon Larkrise. Flowers may be left at 84 Avenue Road.</p>
</body></html>
=== hans | txt | birth_date=c name=c # fifty years on a day told in full
DORPSKRANT DE TURFPLAS                                            jaargang 19, nr. 9

Sarah- en Abrahamhoek
Op 12 september 2021 werd onze secretaris Hans van der Stokkelaar vijftig jaar: geboren
op 12 september 1971 en dus nu Abraham gezien. Van harte!
                                                                           pagina 7
=== hans | csv | name=c postcode=c birth_date=c +email=1
lidnr;roepnaam;tussenvoegsel;achternaam;postcode;geboortedatum;email
1004;Hans;van der;Stokkelaar;0482KV;12-09-1971;
1009;Anneke;;Stolwijker;0482LA;;anneke@stolwijker.example
=== hans | eml | name=c email=c family_name=c
Received: from mail.vanderstokkelaar.example by mx.klaver.example; Sun, 1 May 2022 21:14:08 +0200
From: "J.W. van der Stokkelaar (Hans)" <jw@vanderstokkelaar.example>
To: wedstrijd@klaver.example
Cc: Marieke van der Stokkelaar <wedstrijd2@klaver.example>
Subject: =?utf-8?Q?Toernooi_pinksteren?=
Date: Sun, 1 May 2022 21:14:02 +0200
Content-Type: text/plain; charset=utf-8

Beste mensen, schema volgt.
=== carmen | ics | name=c place=c phone=c
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Concejalia//ES
BEGIN:VEVENT
UID:2023-55@villarreguera.example
DTSTART:20230517T180000
SUMMARY:Escuela de baloncesto
LOCATION:Polideportivo de Villarreguera\, pista 2
DESCRIPTION:Responsable: M.ª Carmen Zubirreta Almendrón\nTeléfono: +34-211-
 408-573
END:VEVENT
END:VCALENDAR
=== carmen | rss | name=c school=c
<?xml version="1.0"?><rss version="2.0"><channel><title>AMPA</title><link>https://ampa.example</link><description>Avisos</description><item><title>Reuni&#243;n de delegadas</title><description>&lt;p&gt;Acta firmada por Carmen Zubirreta Almendr&amp;oacute;n en el IES Fuente de la Encina&lt;/p&gt;</description></item></channel></rss>
=== carmen | vcf | name=c phone=c home_address=c birth_date=c
BEGIN:VCARD
VERSION:3.0
N:Zubirreta Almendrón;María del Carmen;;;
FN:Maricarmen (cole)
TEL;TYPE=CELL:211 40 85 73
ADR;TYPE=HOME:;3.º B;Calle Fuente de la Encina 18;Villarreguera;;00517;España
BDAY;VALUE=date:1976-01-19
END:VCARD
=== carmen | json | name=c birth_date=c home_address=c
{"jugadora":{"nombre":"Mª DEL CARMEN","apellido1":"ZUBIRRETA","apellido2":"ALMENDRÓN","fechaNacimiento":"19/01/1976","licencia":"00-4410"},"domicilio":{"tipoVia":"CALLE","via":"FUENTE DE LA ENCINA","numero":"18","piso":"3","puerta":"B","municipio":"VILLARREGUERA","cp":"00517"}}
=== bill | json | name=c birth_date=c phone=c home_address=c
{"registration":{"season":"2019-spring","role":"head_coach","person":{"first_name":"WILLIAM","middle_initial":"A","last_name":"PENNYFATHER","dob":{"mm":"04","dd":"17","yyyy":"1968"}},"phones":[{"type":"cell","area":"719","number":"5550138"}],"address":{"line1":"2408 N COTTONWOOD BEND RD","line2":"APT 7","city":"DUNMALLOW SPRINGS","state":"CO","zip5":"00263"}}}
=== bill | txt | name=c phone=c email=c website=c
--
Bill Pennyfather, head coach U12
Pinto Hoops  |  "boards win games"
c: 719-555-0138 x0   e: wapennyfather at example dot com
w: coachpenny.example
=== bill | html | name=c username=c school=c
<!--[if IE]><p>Upgrade</p><![endif]--><div id="root"></div><script>window.__APOLLO_STATE__=JSON.parse("{\"User:7\":{\"handle\":\"billpenny_hoops\",\"fullName\":\"William \\\"Bill\\\" Pennyfather\",\"highSchool\":\"Fort Quarrel High School\",\"gradYear\":1986}}");</script>
=== bill | txt | family_name=c name=c +phone=1 +birth_date=1
HARLAN DIETZ

Harlan Dietz, 84, of Fort Quarrel, died Tuesday at home. He was born
September 9, 1937, in Fort Quarrel, to Otto and Fern Dietz.
He is survived by his niece Darlene Pennyfather and her husband
Bill Pennyfather of Dunmallow Springs, and a host of cousins.
Arrangements by Quarrel Chapel, 620-555-0171.
=== bill | csv | name=x phone=x # columns that only seem to belong together
Item,Area,Lot,Price
William chair,719,555,01.38
Arthur table,719,556,22.00
Pennyfather clock,720,555,138.00
=== juergen | html | name=c phone=c work_address=c +phone=2 +email=2
<html><head><title>Ansprechpartner – Gemeinde Oberschnorr</title></head><body>
<h1>Vereinsverzeichnis</h1>
<table>
<tr><th>Verein</th><th>Vorstand</th><th>Anschrift</th><th>Telefon</th><th>E-Mail</th></tr>
<tr><td rowspan="2">Bienenzuchtverein</td><td>Weißenfuhr Jürgen</td><td>Gewerbering&nbsp;14, Oberschnorr</td><td>0171&#8239;392&#8239;00&#8239;47</td><td>–</td></tr>
<tr><td>Stv.: Salbeck Rita</td><td>Kirchgasse 2</td><td>030 23125 118</td><td>rita@salbeck.example</td></tr>
<tr><td>Schützengesellschaft</td><td>Aumüllner Kurt</td><td>Hauptstr. 1</td><td>0171 3920011</td><td>sg@oberschnorr.example</td></tr>
</table>
<p>Stand: 05.08.2022. Alle Angaben ohne Gewähr.</p></body></html>
=== juergen | vcf | name=c birth_date=c phone=c
BEGIN:VCARD
VERSION:3.0
N:Weissenfuhr;Juergen;;;
FN:Juergen Weissenfuhr
TEL;TYPE=CELL:+49171-3920047
BDAY:1963-08-05T00:00:00Z
NOTE:Honig
END:VCARD
=== juergen | txt | home_address=c name=c
Gewinner der Tombola (bitte binnen 14 Tagen abholen):
Los 114  Fam. Zipfler, Hauptstr. 9
Los 638  Juergen Weissenfuhr, Muehlgrabenstr. 28, Oberschnorr
Los 640  nicht vergeben
=== diarmuid | json | name=c birth_date=c school=c
{"panel":"Minor 2007","players":[{"no":6,"ainm":"Diarmuid","sloinne":"O\u2019Crannagh","dob":"1990-03-08","scoil":"Scoil Mhuire, Ballyfenrick"},{"no":7,"ainm":"Colm","sloinne":"Feerick","dob":null,"scoil":null}]}
=== diarmuid | eml | name=c email=c phone=c home_address=c
From: Diarmuid O'Crannagh <diarmuid@ocrannagh.example>
To: runai@ballyfenrick.example
Subject: Re: Fixtures
Date: Thu, 02 Jun 2022 09:10:00 +0100
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b7"

--b7
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

R3JhbmQsIHNlZSB5b3UgdGhlcmUuCg==
--b7
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<div>Grand, see you there.</div><div style=3D"color:#999">3 Glebe Cottages,=
<br>Ballyfenrick,<br>Co. Leitrim<br>Ph. +353 20 912 6047</div>
--b7--
=== diarmuid | atom | name=c place=c
<feed xmlns="http://www.w3.org/2005/Atom"><title>Club notes</title><entry><title>AGM</title><author><name>O'Crannagh, Diarmuid</name></author><summary type="html">Upstairs at the &lt;b&gt;Ballyfenrick&lt;/b&gt; GAA Grounds, 8pm.</summary></entry></feed>
=== lucja | csv | name=c phone=c birth_date=c +email=1
"Imię"	"Nazwisko"	"Data ur."	"Telefon"	"E-mail"
"Łucja"	"Świętopełkowska"	"01.12.1987"	"999305618"	""
"Ewa"	"Mrówka"	""	""	"ewa@mrowka.example"
=== lucja | vcf | name=c email=c home_address=c
BEGIN:VCARD
VERSION:3.0
N:Świętopełkowska;Łucja;;;
FN:Łucja Świętopełkowska
EMAIL;TYPE=HOME:lucja@swietopelk.example
ADR;TYPE=HOME:;;Zaułek Wiklinowy 9/14;Wiklinów;;00-098;Polska
END:VCARD
=== lucja | mht | name=c school=c
From: "Saved by Browser"
Subject: =?utf-8?Q?Nasza_klasa?=
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="=_nk"

--=_nk
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: 8bit
Content-Location: http://klasa.example/profil/771

<html><body><h2>Łucja Świętopełkowska</h2><ul><li>Szkoła Podstawowa nr 4 w Wiklinowie, klasa VI b</li></ul></body></html>
--=_nk--
=== mt | csv | name=c phone=c postcode=c +phone=1
NOM;PRENOM;CP;VILLE;TEL
COUTANCELLE;MARIE THERESE;00871;VAUBRILLAC;06 39 98 27 51
PRIGENT;LUC;00871;VAUBRILLAC;04 65 71 12 60
=== mt | txt | name=c home_address=c former_name=c
COMMUNE DE VAUBRILLAC
Liste des donateurs de la bibliothèque
- Mme LEBRIZOU épouse COUTANCELLE Marie-Thérèse,
  14 ter impasse des Trois-
  Noyers, Vaubrillac
- M. et Mme PRIGENT, le bourg
=== mt | vcf | name=c phone=c website=c birth_date=c
BEGIN:VCARD
VERSION:3.0
N:Coutancelle;Marie-Thérèse;;Mme;
FN:Mme Marie-Thérèse Coutancelle
TEL;TYPE=CELL:+33639982751
URL:https://coutancelle.example/aquarelles
BDAY:1952-06-30
END:VCARD
=== sunita | csv | name=c home_address=c +phone=0
Sr No,Member Name,Wing/Flat,Building,Road,City
1,"Kothambekar, Sunita D.",302,Sai Kamal Apartments,27 Tulsi Baug Road,Navegaon
2,"Pawaskar, Sunita R.",303,Sai Kamal Apartments,27 Tulsi Baug Road,Navegaon
=== sunita | txt | name=c birth_date=c email=c school=c
BIO-DATA
Name            : Miss Sunita Devendra Kothambekar
Father's Name   : Devendra B.
D.O.B.          : 02.11.1994
Qualification   : S.S.C., Shri Navegaon
                  Vidyalaya, 2010
E-mail id       : Sunita.DK@patra.example
Place: Navegaon                           (Signature)
=== sunita | eml | name=c email=c
From: "=?UTF-8?B?U3VuaXRhIEtvdGhhbWJla2Fy?=" <sunita.dk@patra.example>
To: library@navegaon.example
Subject: Renewal
Content-Type: text/plain

Kindly renew my two books.
=== oksana | json | name=c birth_date=c
{"учасники":[{"прізвище":"Журбенчук","ім'я":"Оксана","по батькові":"Василівна","дата_народження":"1989-05-27"}]}
=== oksana | csv | name=c +email=1
ПІБ;Клас;Пошта
Журбенчук Оксана Василівна;11-Б;
Джмелик Ігор Петрович;11-Б;ihor@dzhmelyk.example
=== oksana | txt | name=c phone=c +phone=0
Oksana Vasylivna Zhurbenchuk
cell +380 (11) 742 6083
=== oksana | vcf | name=c email=c
BEGIN:VCARD
VERSION:3.0
N:Журбенчук;Оксана;Василівна;;
FN:Оксана Журбенчук
EMAIL:oksana.zh@poshta.example
END:VCARD
=== pippa | html | phone=x email=x username=u website=x +phone=2 +email=1
<table class="lost"><caption>Lost and found, Larkrise community board</caption>
<tr><th>Item</th><th>Contact</th></tr>
<tr><td>Grey cat</td><td>07700 900359 (evenings)</td></tr>
<tr><td>Trowel, initials P.J.</td><td>text 07700&nbsp;900&nbsp;853</td></tr>
<tr><td>Bird box</td><td>@pip_nightjar7, pippa.orme@example.org</td></tr>
<tr><td>Camera</td><td>see pippaorm.example/garden</td></tr></table>
=== pippa | json | phone=x birth_date=u postcode=x # a record made on that day
{"build":"0.7700.900358","ts":372643200,"created":"1981-10-23T00:00:00Z","pc_area":"ZZ99 3","order":"X07700900358Y","items":[{"sku":"ZZ993QTA","qty":5},{"sku":"84-LARK","qty":1}]}
=== pippa | txt | former_name=x school=x past_address=x
Cragdale Youth Hostel, Upper Snodding: the warden, Philippa Sedge, says the Old
Tannery in Tannery Row (no. 17) will open again. Pupils from Muddlecombe Middle
School and from High Snodding School painted the shutters.
=== pippa | html | work_address=u employer=x
<li>Unit 2, 3 Bellfounder Street, Muddlecombe: Moss &amp; Daughters, upholstery</li>
=== pippa | html | vehicle=x place=x
<p>MOT bay 19, job ZZ19PJ0X. Larkrise Road bowling green and Skylark Rise Allotments are both booked.</p>
=== bill | html | name=x home_address=x phone=x employer=x
<html><body><h1>Dunmallow Springs City Council: consent agenda</h1>
<ol><li>Minutes of April 17</li>
<li>Easement, 2408 S Juniper Bend Rd, owner William Arthur Trust</li>
<li>Pennyfather Park restroom contract, bid no. 719-5550-1384</li>
<li>Highmesa Water Park: season pass prices</li>
<li>Liquor license, 408 N Cottonwood Ave #7</li></ol></body></html>
=== bill | txt | past_address=u family_name=x
Yard sale Saturday 8-2, 3180 Saltlick Ave, Fort Quarrel. Ask for Darlene.
Pennyfather clocks, Depression glass, boat motor.
=== bill | html | birth_date=x name=x +birth_date=1
<table><tr><th>Player</th><th>Born</th></tr><tr><td>Arthur Williams</td><td>April 17, 1986</td></tr><tr><td>Penny Fathers</td><td>n/a</td></tr></table>
=== bill | csv | postcode=x phone=x vehicle=x
part,bin,lot
WPF-2287,002634,7195550-0138
WPE-2286,100263,555-0138
=== bill | html | birth_date=p name=c # the month and the year only
<p>Bill Pennyfather, born April 1968, has coached since the gym had a dirt floor.</p>
=== bill | html | name=p # an initial
<td class="ref">Officials: B. Okafor-Lind, W.A. Pennyfather</td>
=== bill | txt | home_address=p # the street and no number
Sidewalk work begins Monday along N Cottonwood Bend Rd in Dunmallow Springs.
=== bill | html | past_address=p # the street and no number
<p>I grew up on Saltlick Avenue in Fort Quarrel, two doors from the feed store.</p>
=== pippa | txt | work_address=p # the street and no number
Market stalls will line Bellfounder Street, Muddlecombe, from 8 a.m.
=== diarmuid | html | home_address=p # no number
<p>Public lighting fault reported at Glebe Cottages, Ballyfenrick.</p>
=== diarmuid | html | birth_date=p # the month and the year only
<p>Diarmuid was born in March 1990 and took up the hurley at four.</p>
=== diarmuid | html | name=x family_name=x phone=x email=x birth_date=x +phone=1 +email=1
<article class="notice"><h1>Cranagh, Dermot (Castlesaul)</h1>
<p>Suddenly, at home, 8 March 2020. Dermot, husband of the late Nuala (née Feerick), father of Diarmuid, Colm and Gráinne.
Reposing at O'Crannagh's Funeral Home, Thursday from 4 to 7.</p>
<p>Enquiries: 020 912 6074 or dermot.family@cranagh.example. Eircode of the church on request. Notice no. 209126047001.</p></article>
=== diarmuid | txt | school=u place=x employer=x vehicle=x
Sciath na Scol: Scoil Mhuire Naofa, Kilfarran 3-4, Gaelscoil Bhaile 2-2.
Venue: Ballyfenrick Community Field. Bus: reg. 141-LM-98031. Jerseys: Fenrick Menswear.
=== juergen | html | name=x phone=x email=x birth_date=u home_address=x +phone=1 +email=1 # another Jürgen of that year
<h2>Aus dem Gemeinderat</h2>
<p>Jürgen Weißenhuber (geb. 1963) rückt nach. Kontakt: Tel. 0171 3920074, j.weissenhuber@example.net.
Der Bauantrag Mühlgrabenweg 28 wurde zurückgestellt. Haushaltsstelle 1713.9200471, Beschluss vom 5. August.</p>
=== juergen | txt | former_name=x family_name=x employer=x
Kellerei Pröllmann, Inh. Heidemarie Fuhr. Jürgen, wir danken dir! Schnorrtaler Winzerfest am Sonntag.
=== juergen | html | past_address=p # no number
<p>Vor dem Haus Am Alten Pfarrhof in Kleinrieblich parken bitte nur Anlieger.</p>
=== lucja | html | name=x phone=x email=x birth_date=u +email=1 # the day of a game
<ul><li>Łucja Świętopełk-Mirska, skarbnik</li><li>Lucjan Świętopełkowski, tel. 999 305 681</li><li>lucja@swietopelkowo.example</li><li>Partia szachowa z 1.12.87, diagram obok</li></ul>
=== lucja | txt | vehicle=x place=x postcode=x
Przystań Stary Bród: łódź ZZW 4L18, keja 00-0980, przyczepa ZZWA 4L81.
=== lucja | html | home_address=p # the street and no number
<p>Remont chodnika na ulicy Zaułek Wiklinowy w Wiklinowie potrwa do maja.</p>
=== mt | html | name=x former_name=x birth_date=x phone=x website=x +birth_date=1
<h1>Avis</h1><p>Marie-Thérèse Aubrival, née Le Brizec le 30 juin 1925, s'est éteinte. Fleurs : Coutancelle Paul, fleuriste.
Registre 0639982751-B, dossier 06 39 98 27 51 04. Condoléances sur coutancelle-fleurs.example/aquarelles.</p>
=== mt | txt | place=x school=x employer=x
Loto à la salle des fêtes de Port-Breval. Lycée agricole de Port-Breval : portes ouvertes.
Le Trois-Mâts, cave et tonneaux.
=== sunita | html | name=x family_name=x phone=x email=x birth_date=x
<marquee>Ward 9 voters' list</marquee><table><tr><td>411</td><td>Kothambekar Suneel Devendra</td><td>M</td><td>02-11-1949</td></tr><tr><td>412</td><td>Kothambe Sunita Ramesh</td><td>F</td><td>-</td></tr><tr><td>413</td><td>Vaishali Kotwal-Bekar</td><td>F</td><td>-</td></tr></table><p>Form 10000529170, helpdesk sunita.dkk@patra.example</p>
=== sunita | txt | home_address=p # the street and no number
Potholes on Tulsi Baug Road, Navegaon, to be filled before Diwali.
=== carmen | html | name=x phone=x birth_date=x email=x home_address=x +email=1
<h3>Lista provisional</h3><ol><li>Zubirreta Almendral, María del Pilar (exp. 2114085/731)</li><li>Almendrón Zubirreta, Carmelo</li><li>Encina Fuente, María del Carmen, n.º 18</li></ol><p>Nacimientos en el padrón desde el 19-01-1967. Correo: mc.zubirretas@correo.example</p>
=== carmen | txt | alias=x employer=x place=x
Polideportivo de Torremusa: cerrado. Maica, zubi en vasco es puente. Cerámica de Villarreguera: curso de torno.
=== carmen | html | past_address=p # the street and no number
<p>Nueva parada en la avenida del Molino Viejo (Cortijuelo).</p>
=== hans | html | name=x phone=x birth_date=u email=x vehicle=x +email=1 # a running time
<h2>Uitslagen veteranen</h2><p>1. Johan van den Stokke (Zandermeer); 2. Willem van der Linden; 3. J. Stokman.
Startnummer 079412038, tijd 12.09.71. Opgave: jw@stokkelaar.example. Aanhanger ZZ-482-VK.</p>
=== hans | txt | employer=x school=x family_name=x place=x
Veenschoot Bloemen en Planten sponsort groep 8 van basisschool De Klaprozenhof.
Marieke zwemt in De Turf; plas is dicht wegens algen.
=== oksana | html | name=x phone=x birth_date=x email=x place=x
<p>Оксана Журба (1989), Олексій Журбенчук; «Стадіон» м. Нетудибрід; № 1174260831-К; oksana.zhu@poshta.example; 27.05.1998</p>
=== oksana | txt | home_address=p # the street and no number
У місті Вигадів на вулиці Калинова Гора вимкнуть світло з 9 до 17.
=== oksana | html | birth_date=p # the day and the month only
<p>27 травня – день народження нашої Оксани!</p>
"""
"""Each page under a line of its person, its type and what a careful reader says of it."""
