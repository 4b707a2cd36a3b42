"""
Each promise, and what people come upon, on ordinary pages of eleven countries.

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
            Kind.NAME: "Deborah Louise Tranterfield",
            Kind.FORMER_NAME: "Deborah Skelhorne",
            Kind.ALIAS: "Dusty Teasel",
            Kind.USERNAME: "debs_tranter",
            Kind.EMAIL: "deb.tranterfield@example.net",
            Kind.PHONE: "07700 900318",
            Kind.HOME_ADDRESS: "Flat 3, 47 Pollard Hey Road, Wythenbeck, ZZ99 4RT",
            Kind.PAST_ADDRESS: "12 Saltergate Mews, Lower Frodding, ZZ99 7NP",
            Kind.WORK_ADDRESS: "Unit 5, 80 Foundry Lane, Wythenbeck, ZZ99 4QA",
            Kind.POSTCODE: "ZZ99 4RT",
            Kind.BIRTH_DATE: "1971-08-23",
            Kind.FAMILY_NAME: "Gareth Tranterfield",
            Kind.EMPLOYER: "Brindle & Hough Opticians Ltd",
            Kind.SCHOOL: "Wythenbeck High School",
            Kind.VEHICLE: "ZZ19 DTF",
            Kind.PLACE: "Wythenbeck Parkrun",
            Kind.WEBSITE: "https://www.tranterfield.example/garden",
        },
    ),
    "gb2": _person(
        "GB",
        {
            Kind.NAME: "Alexander Fergus McTorlish",
            Kind.USERNAME: "sandymct62",
            Kind.EMAIL: "a.mctorlish@example.org",
            Kind.PHONE: "0131 496 0527",
            Kind.HOME_ADDRESS: "18 Auchterwell Terrace, Kilbrannie, ZZ99 9FG",
            Kind.WORK_ADDRESS: "6 Cooperage Street, Kilbrannie, ZZ99 9DD",
            Kind.POSTCODE: "ZZ99 9FG",
            Kind.BIRTH_DATE: "1962-03-07",
            Kind.FAMILY_NAME: "Morag McTorlish",
            Kind.EMPLOYER: "Kilbrannie Marine Services LLP",
            Kind.SCHOOL: "Kilbrannie Academy",
            Kind.VEHICLE: "ZZ55 KMB",
            Kind.PLACE: "Kilbrannie Bowling Club",
            Kind.WEBSITE: "http://mctorlish.example",
        },
    ),
    "us": _person(
        "US",
        {
            Kind.NAME: "William Thomas Kestrelby",
            Kind.ALIAS: "Big Kes",
            Kind.USERNAME: "wtkestrel",
            Kind.EMAIL: "bill.kestrelby@example.com",
            Kind.PHONE: "+1 614-555-0137",
            Kind.HOME_ADDRESS: "2408 N Larkmeadow Ave Unit 12, Dunnerville, OH 00462",
            Kind.PAST_ADDRESS: "731 Pawpaw Ridge Rd, Hessler, KY 00518",
            Kind.WORK_ADDRESS: "1550 Commerce Pkwy, Suite 220, Dunnerville, OH 00463",
            Kind.POSTCODE: "00462",
            Kind.BIRTH_DATE: "1979-10-04",
            Kind.FAMILY_NAME: "Carol Ann Kestrelby",
            Kind.EMPLOYER: "Dunnerville Tool & Die Inc.",
            Kind.SCHOOL: "Dunnerville Central High School",
            Kind.VEHICLE: "KSB 4471",
            Kind.PLACE: "Larkmeadow Disc Golf Course",
            Kind.WEBSITE: "https://kestrelbybuilds.example",
        },
    ),
    "ie": _person(
        "IE",
        {
            Kind.NAME: "Siobhán O'Clavanty",
            Kind.FORMER_NAME: "Siobhán Trehanlon",
            Kind.USERNAME: "shiv_oclav",
            Kind.EMAIL: "siobhan@oclavanty.example",
            Kind.PHONE: "020 913 6648",
            Kind.HOME_ADDRESS: "7 Gort na Lus, Ballydrumna, Co. Clare, X99 ZV17",
            Kind.PAST_ADDRESS: "Apartment 22, The Weir, Dunfarragh, Co. Offaly",
            Kind.POSTCODE: "X99 ZV17",
            Kind.BIRTH_DATE: "1988-04-19",
            Kind.FAMILY_NAME: "Cathal O'Clavanty",
            Kind.EMPLOYER: "Drumna Veterinary Group DAC",
            Kind.SCHOOL: "Scoil Mhuire Ballydrumna",
            Kind.VEHICLE: "182-CE-99317",
            Kind.PLACE: "Ballydrumna Pitch and Putt",
        },
    ),
    "de": _person(
        "DE",
        {
            Kind.NAME: "Jörg Maximilian Wießgerbel",
            Kind.ALIAS: "Käpt'n Blubb",
            Kind.USERNAME: "joewiess",
            Kind.EMAIL: "j.wiessgerbel@example.org",
            Kind.PHONE: "0176 04069058",
            Kind.HOME_ADDRESS: "Köhlerstraße 14b, 00538 Altmörsingen",
            Kind.PAST_ADDRESS: "Am Fuchsbau 9, 00721 Grünenfließ",
            Kind.WORK_ADDRESS: "Industriering 62, 00539 Altmörsingen",
            Kind.POSTCODE: "00538",
            Kind.BIRTH_DATE: "1966-12-05",
            Kind.FAMILY_NAME: "Ute Wießgerbel",
            Kind.EMPLOYER: "Mörsinger Pumpenbau GmbH & Co. KG",
            Kind.SCHOOL: "Gymnasium Altmörsingen",
            Kind.VEHICLE: "ZZ-JW 661",
            Kind.PLACE: "Kleingartenverein Sonnenhügel",
            Kind.WEBSITE: "https://www.wiessgerbel.example",
        },
    ),
    "pl": _person(
        "PL",
        {
            Kind.NAME: "Łukasz Piotr Świętobrzycki",
            Kind.USERNAME: "swieto_luk",
            Kind.EMAIL: "l.swietobrzycki@poczta.example",
            Kind.PHONE: "+48 999 320 764",
            Kind.HOME_ADDRESS: "ul. Szuwarowa 27/5, 00-982 Brzezianka",
            Kind.WORK_ADDRESS: "al. Tkaczy 4, 00-983 Brzezianka",
            Kind.POSTCODE: "00-982",
            Kind.BIRTH_DATE: "1990-05-28",
            Kind.FAMILY_NAME: "Agnieszka Świętobrzycka",
            Kind.EMPLOYER: "Meblostolarz Sp. z o.o.",
            Kind.SCHOOL: "Liceum Ogólnokształcące w Brzeziance",
            Kind.VEHICLE: "ZZB 4J71",
            Kind.PLACE: "Orlik Brzezianka",
        },
    ),
    "fr": _person(
        "FR",
        {
            Kind.NAME: "Hélène Desboisgirault",
            Kind.FORMER_NAME: "Hélène Cormeray",
            Kind.USERNAME: "helene.dbg",
            Kind.EMAIL: "h.desboisgirault@courrier.example",
            Kind.PHONE: "06 39 98 27 63",
            Kind.HOME_ADDRESS: "8 ter, rue des Étameurs, 00617 Valmorin-sur-Thère",
            Kind.PAST_ADDRESS: "15 impasse du Lavoir, 99140 Crézannes",
            Kind.POSTCODE: "00617",
            Kind.BIRTH_DATE: "1982-02-01",
            Kind.FAMILY_NAME: "Thibault Desboisgirault",
            Kind.EMPLOYER: "Imprimerie Vauclerc SARL",
            Kind.SCHOOL: "Lycée des Trois-Moulins",
            Kind.VEHICLE: "ZZ-418-HD",
            Kind.PLACE: "Médiathèque de Valmorin",
            Kind.WEBSITE: "https://desboisgirault.example/reliure",
        },
    ),
    "in": _person(
        "IN",
        {
            Kind.NAME: "Srinivasan Kothandavel",
            Kind.USERNAME: "srini_kvel",
            Kind.EMAIL: "srinivasan.k@dak.example",
            Kind.PHONE: "+91 10000 58214",
            Kind.HOME_ADDRESS: "Flat 3C, 41 Panaimaram Street, Vellamedu, Thiruvanpet 000642",
            Kind.POSTCODE: "000642",
            Kind.BIRTH_DATE: "1994-11-17",
            Kind.FAMILY_NAME: "Meenakshi Kothandavel",
            Kind.EMPLOYER: "Neithal Software Private Limited",
            Kind.SCHOOL: "Thiruvanpet Engineering College",
            Kind.VEHICLE: "ZZ 07 SK 5186",
            Kind.PLACE: "Vellamedu Badminton Academy",
        },
    ),
    "it": _person(
        "IT",
        {
            Kind.NAME: "Giovanni Battista Scarpalunga",
            Kind.ALIAS: "Gufo di Collevento",
            Kind.USERNAME: "gibiscarpa",
            Kind.EMAIL: "giovanni.scarpalunga@posta.example",
            Kind.PHONE: "+39 300 412 7785",
            Kind.HOME_ADDRESS: "Via dei Calderai 33, 99073 Collevento (ZK)",
            Kind.PAST_ADDRESS: "Piazza Santa Verdiana 5, 99088 Borgo Tristello",
            Kind.POSTCODE: "99073",
            Kind.BIRTH_DATE: "1957-06-30",
            Kind.FAMILY_NAME: "Ornella Scarpalunga",
            Kind.EMPLOYER: "Ceramiche Tristello S.r.l.",
            Kind.SCHOOL: "Liceo Scientifico di Collevento",
            Kind.VEHICLE: "ZZ 384 KD",
            Kind.PLACE: "Bocciofila Collevento",
        },
    ),
    "nl": _person(
        "NL",
        {
            Kind.NAME: "Wilhelmina van der Krabbenhoek",
            Kind.FORMER_NAME: "Wilhelmina Oosterdreef",
            Kind.USERNAME: "mienkrab",
            Kind.EMAIL: "w.krabbenhoek@postbus.example",
            Kind.PHONE: "06 0041 7729",
            Kind.HOME_ADDRESS: "Turfschippersgracht 61, 0914 ZX Oudermeer",
            Kind.POSTCODE: "0914 ZX",
            Kind.BIRTH_DATE: "1975-01-16",
            Kind.FAMILY_NAME: "Sjoerd van der Krabbenhoek",
            Kind.EMPLOYER: "Oudermeer Bloembollen B.V.",
            Kind.SCHOOL: "Christelijk Lyceum Oudermeer",
            Kind.VEHICLE: "ZZ-418-K",
            Kind.PLACE: "Zwembad De Turfkolk",
        },
    ),
    "at": _person(
        "AT",
        {
            Kind.NAME: "Franziska Oberndürnbichl",
            Kind.FORMER_NAME: "Franziska Zwettlinger",
            Kind.USERNAME: "franzi_dbichl",
            Kind.EMAIL: "franziska.od@postamt.example",
            Kind.PHONE: "+43 600 417 2905",
            Kind.HOME_ADDRESS: "Sensenschmiedgasse 12/3/8, 0835 Sankt Veitlen",
            Kind.POSTCODE: "0835",
            Kind.BIRTH_DATE: "1993-09-12",
            Kind.FAMILY_NAME: "Leopold Oberndürnbichl",
            Kind.EMPLOYER: "Veitlener Molkerei eGen",
            Kind.SCHOOL: "HTL Sankt Veitlen",
            Kind.VEHICLE: "ZZ 721 FO",
            Kind.PLACE: "Alpenbad Veitlen",
        },
    ),
    "gr": _person(
        "GR",
        {
            Kind.NAME: "Δημήτρης Αλεβροκάλης",
            Kind.USERNAME: "dim_alevro",
            Kind.EMAIL: "d.alevrokalis@tachydromos.example",
            Kind.PHONE: "+30 110 274 9318",
            Kind.HOME_ADDRESS: "Οδός Καρυδιάς 19, 003 57 Άνω Μελίνη",
            Kind.POSTCODE: "003 57",
            Kind.BIRTH_DATE: "1977-07-03",
            Kind.FAMILY_NAME: "Ευγενία Αλεβροκάλη",
            Kind.EMPLOYER: "Ναυπηγεία Μελίνης Α.Ε.",
            Kind.SCHOOL: "2ο Λύκειο Άνω Μελίνης",
            Kind.VEHICLE: "ZZM-6402",
            Kind.PLACE: "Γήπεδο Άνω Μελίνης",
        },
    ),
    "heather": _person("GB", {Kind.NAME: "Heather Lane"}),
    "chase": _person("US", {Kind.NAME: "Chase Woods"}),
    "ernst": _person("DE", {Kind.NAME: "Ernst Sommer"}),
}
"""By country code, or by the given name of those whose names are ordinary words."""

PAGES = r"""
=== gb | html | name=c place=c birth_date=x
<h1>Wythenbeck parkrun #412</h1><p>Results for event 412. Wythenbeck Parkrun is a free weekly event.</p>
<table><tr><th>Pos</th><th>Name</th><th>Time</th><th>Age cat</th><th>Club</th></tr>
<tr><td>118</td><td>Colin WRAXTEED</td><td>28:41</td><td>VM55-59</td><td></td></tr>
<tr><td>119</td><td>Debbie TRANTERFIELD</td><td>28:44</td><td>VW50-54</td><td>Wythenbeck Harriers</td></tr></table>
=== gb | html | name=x family_name=x
<p>Congratulations to Marjorie Tranterfield of Frodding Bottom, who takes Best in Show for her leeks. Deborah Ockley was second and Gareth Pinnick third.</p>
=== gb | txt | name=c phone=c email=c
WYTHENBECK ALLOTMENT SOCIETY
Committee 2023/24

Chair       Neville Crakeshaw    01632 960 815
Secretary   Deb Tranterfield     07700 900 318    deb.tranterfield@example.net
Treasurer   (vacant)
=== gb | html | email=c
<a class="__cf_email__" data-cfemail="⟦cf:deb.tranterfield@example.net⟧" href="/cdn-cgi/l/email-protection">[email&#160;protected]</a> for plant sale enquiries
=== gb | html | email=x +email=1
<p>Seed swap: mail <a href="mailto:deb.tranterfield@example.net.au">deb.tranterfield@example.net.au</a></p>
=== gb | json | email=c
{"email_hash":"⟦md5:deb.tranterfield@example.net⟧","display":"gardener71","comments":14}
=== gb | html | email=c
<li class="comment"><img class="avatar" alt="" src="https://gravatar.example/avatar/⟦sha:deb.tranterfield@example.net⟧?s=48&amp;d=mm"> <b>D.</b> says: lovely dahlias this year!</li>
=== gb | html | home_address=c postcode=c
<h2>Planning application 24/01187/HOU</h2><table><tr><th>Site address</th><td>Flat 3<br>47 Pollard Hey Rd<br>Wythenbeck<br>ZZ99 4RT</td></tr><tr><th>Proposal</th><td>Replacement of timber sash windows</td></tr><tr><th>Status</th><td>Decided</td></tr></table>
=== gb | html | home_address=u postcode=x
<h2>Sold prices in Wythenbeck</h2><ul><li>74 Pollard Hey Road, Wythenbeck, ZZ99 4RP – £212,000</li><li>471 Pollard Hey Road, Wythenbeck, ZZ99 4RU – £198,500</li></ul>
=== gb | html | home_address=p postcode=x
<div class="entry-content"><p>Roadworks: Pollard Hey Road, Wythenbeck (ZZ99 4) will be closed overnight from 9 to 13 June.</p></div>
=== gb | html | home_address=u postcode=x
<li>47 Pollard Hey Road, Great Skelmer, ZZ99 1QD: two-bed terrace, no chain</li>
=== gb | csv | home_address=c postcode=c name=c
Title;Forename;Surname;Addr1;Addr2;Town;PCode
Mrs;Deborah;Tranterfield;Flat 3;47 Pollard Hey Road;Wythenbeck;ZZ994RT
Mr;Anil;Mossgrove;12 Tenter Bank;;Wythenbeck;ZZ994RB
=== gb | html | past_address=c
<p class="addr">Previous address: 12 Saltergate Mews, Lower Frodding ZZ99 7NP (2009&ndash;2016)</p>
=== gb | html | employer=c work_address=c
<div itemscope itemtype="https://schema.org/Optician"><span itemprop="name">Brindle and Hough Opticians</span>
<div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">Unit 5, 80 Foundry Lane</span>, <span itemprop="addressLocality">Wythenbeck</span> <span itemprop="postalCode">ZZ99 4QA</span></div></div>
=== gb | html | employer=x work_address=x
<p>Hough &amp; Sons Butchers, 8 Foundry Yard, Wythenbeck. Opening hours 8 to 5. Opticians next door.</p>
=== gb | html | school=c name=c former_name=c
<h3>Wythenbeck High School – Class of 1987 reunion</h3>
<p>Already coming: Paul Hesketh-Orme, Deborah Tranterfield (née Skelhorne), Jackie Dunnel.</p>
=== gb | html | school=x
<p>Ofsted rated the Wythenbeck Primary School good; parents choosing a high school should apply by October.</p>
=== gb | html | former_name=c
<blockquote>Does anyone remember <strong>Debbie Skelhorne</strong> from the hockey team, 1986? She had a red Mini.</blockquote>
=== gb | rss | name=c alias=c
<?xml version="1.0"?><rss version="2.0"><channel><title>Frodding Folk Club</title><item><title>Floor spots this Friday</title><description>&lt;p&gt;With Dusty Teasel (a.k.a. Deb Tranterfield) on concertina&lt;/p&gt;</description></item></channel></rss>
=== gb | txt | alias=x
In late summer the dusty, teasel-lined lane is full of goldfinches. It gets dusty. Teasel heads last until March.
=== gb | html | username=c
<a href="/user/debs_tranter" class="author">u/debs_tranter</a> <span>3 points · 2 years ago</span><p>Try a mulch of leaf mould.</p>
=== gb | html | username=x
<ul class="members"><li>@debs_tranter_crafts</li><li>@mrs_debs_tranter</li><li>@deb_tranter</li></ul>
=== gb | json | username=c birth_date=p
{"user":{"login":"debs_tranter","created_at":"2014-06-01T08:00:00Z","birthday":{"day":23,"month":8},"locale":"en_GB"}}
=== gb | html | birth_date=c name=c
<table><tr><th>Officer</th><th>Role</th><th>Date of birth</th></tr><tr><td>TRANTERFIELD, Deborah Louise</td><td>Trustee</td><td>23 Aug 1971</td></tr></table>
=== gb | html | birth_date=p name=c
<dl><dt>Director</dt><dd>TRANTERFIELD, Deborah Louise</dd><dt>Date of birth</dt><dd>August 1971</dd><dt>Appointed on</dt><dd>4 May 2018</dd><dt>Nationality</dt><dd>British</dd></dl>
=== gb | txt | birth_date=u
Local history: on 23 August 1971 the last tram left Foundry Lane depot.
=== gb | html | birth_date=x +birth_date=1
<ul class="news"><li>Ronald Pickerdyke, date of birth: 22/08/1971, was disqualified from acting as a director until 2029.</li></ul>
=== gb | html | birth_date=c
<form><label>DOB</label><select name="dob_d"><option>22</option><option selected>23</option></select><select name="dob_m"><option value="7">Jul</option><option value="8" selected>Aug</option></select><select name="dob_y"><option>1970</option><option selected>1971</option></select></form>
=== gb | vcf | name=c phone=c birth_date=c email=c
BEGIN:VCARD
VERSION:3.0
N:Tranterfield;Deborah;Louise;Mrs;
FN:Deborah Tranterfield
TEL;TYPE=CELL:+447700900318
EMAIL;TYPE=HOME:deb.tranterfield@example.net
BDAY:19710823
END:VCARD
=== gb | html | phone=c
<p>Kittens free to good home, ring Deb on O77OO 9OO 318 after six.</p>
=== gb | html | phone=c
<p>Text me: zero seven seven zero zero, nine zero zero, three one eight. No time wasters.</p>
=== gb | html | phone=x +phone=1
<div class="ad"><b>Piano tuning</b> Tel: 07700 900381</div>
=== gb | html | phone=x +phone=0
<!DOCTYPE html><html><head><meta charset="utf-8"><title>Home</title></head><body><main><p>Order ref 4407700900318772 was dispatched on Monday. ISBN 978-0-7700-9003-1.</p></main></body></html>
=== gb | csv | phone=x
sku,bin,qty,price
07700,900,318,4.20
07701,900,319,4.25
=== gb | html | vehicle=c
<h4>For sale: 2019 Skoda Fabia</h4><p>Reg ZZ19DTF, one lady owner, FSH, MOT to March.</p>
=== gb | html | vehicle=x +vehicle=1
<table><tr><td>Registration</td><td>ZZ19 DTE</td></tr><tr><td>Make</td><td>FORD</td></tr></table>
=== gb | json | vehicle=c postcode=c
{"quote":{"vrm":"zz19 dtf","annualMileage":6000,"overnightPostcode":"ZZ99 4rt"}}
=== gb | html | vehicle=x
<table><tr><td>Catalogue code BZZ19DTF7 (spare lampshade), discontinued.</td></tr></table>
=== gb | eml | name=c email=c phone=c
From: =?utf-8?q?Deborah_Tranterfield?= <deb.tranterfield@example.net>
To: committee@allotments.example
Subject: Water butts
Date: Tue, 14 May 2024 19:22:10 +0100
Content-Type: text/plain; charset=utf-8

Hi all,
the butts come on Thursday, can someone let the driver in?

Deb
--
Mob. 07700-900-318
=== gb | html | website=c
<p>More photos on my blog: <a href="https://www.tranterfield.example/garden/2024/05/dahlias.html">dahlias</a></p>
=== gb | html | family_name=c name=c
<p>WYTHENBECK DIRECTORY: Electoral roll 2003-2008 <br>Other occupants: <b>Gareth Tranterfield</b>, <b>Deborah L Tranterfield</b></p>
=== gb | txt | name=p
D. Tranterfield (Wythenbeck Harriers) 1:58:20
=== gb | html | name=c
<link rel="canonical" href="https://people.example/in/deborah-tranterfield-5b2c1"><meta property="og:title" content="Profile">
=== gb | html | name=u # two sentences, a hall
<p>We thank everyone who helped Deborah. Tranterfield Hall is open again on Sunday.</p>
=== gb | txt | name=c home_address=c
                     - 14 -
Schedule 2: persons served with notice

23. Deborah Louise Tranterfield, of
    Flat 3, 47 Pollard Hey Road,
    Wythenbeck
24. The Occupier, 49 Pollard Hey Road,
    Wythenbeck
=== gb | html | phone=u # a number all alone
<p>07700 900318</p>
=== gb2 | html | name=c place=c phone=c
<h2>Kilbrannie Bowling Club – Office Bearers</h2><table>
<tr><td>President</td><td>Jas. Dunreath</td><td>0131 496 0118</td></tr>
<tr><td>Match Sec.</td><td>Sandy McTorlish</td><td>0131 496 0527</td></tr></table>
=== gb2 | html | name=c family_name=c # "Alex and Morag McTorlish" is the shared surname
<p>ROSE BOWL (Mixed pairs): Alex and Morag McTorlish 21, T. &amp; J. Lowrie 14. Next tie: Morag McTorlish skips on Thursday.</p>
=== gb2 | txt | name=u # another surname
The title deed of 1871 names Alexander MacTurlish, crofter, and his brother Fergus.
=== gb2 | html | name=p
<p>Letters to the editor: "Sir, – The harbour wall is a disgrace. <i>A. McTorlish, Kilbrannie</i>"</p>
=== gb2 | html | phone=c
<p>Fishing permits: phone (0131) 4960 527, evenings.</p>
=== gb2 | html | phone=x +phone=2
<div class="entry-content"><p>Harbour Office: 0131 496 0528. Out of hours: 0131 496 0257.</p></div>
=== gb2 | html | phone=c
<script>window.__STATE__={"contact":{"tel":"0044 (0)131 496 0527","name":"Match sec"}}</script>
=== gb2 | html | phone=x
<ul class="news"><li>Bank details for subs: sort code 01-31-49, account 60527000. Ref: your surname.</li></ul>
=== gb2 | html | home_address=c postcode=c
<adr class="h-adr"><span class="p-street-address">18 Auchterwell Terr.</span> <span class="p-locality">Kilbrannie</span> <span class="p-postal-code">ZZ99 9FG</span></adr>
=== gb2 | html | home_address=u postcode=x
<p>Sheltered housing at 8 Auchterwell Terrace and 18 Auchterwell Place, Kilbrannie, ZZ99 9FQ.</p>
=== gb2 | txt | home_address=p
Kilbrannie in Bloom: best street, runner-up: Auchterwell Terrace, Kilbrannie.
=== gb2 | html | work_address=c employer=c
<footer>Kilbrannie Marine Services, 6 Cooperage St, Kilbrannie ZZ99 9DD · VAT reg GB 000 0000 00</footer>
=== gb2 | txt | employer=x
Scottish marine services firms met at Kilbrannie town hall; the Kilbrannie Marina Company chaired.
=== gb2 | ics | place=c name=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
DTSTART:20240615T130000Z
SUMMARY:Gala triples
LOCATION:Kilbrannie Bowling Club\, Links Road
ORGANIZER;CN="Alec McTorlish":mailto:gala@kbc.example
END:VEVENT
END:VCALENDAR
=== gb2 | html | birth_date=c name=c
<h1>Alexander McTorlish</h1><p>Born: 7th March 1962, Kilbrannie. Capped twice for Scotland (indoor).</p>
=== gb2 | html | birth_date=p
<!DOCTYPE html><html><head><meta charset="utf-8"><title>Home</title></head><body><main><p>Many happy returns to Sandy, whose birthday is 7 March!</p></main></body></html>
=== gb2 | html | birth_date=p # the other order
<p>Date of birth: 03/07/1962</p>
=== gb2 | html | birth_date=x +birth_date=1
<p>Ina Cruckshank, born 7 March 1926, celebrated with tea and a telegram.</p>
=== gb2 | html | username=c
<div class="feedback" data-seller="sandymct62"><span>Fast postage, A1 seller (148 ★)</span></div>
=== gb2 | html | username=x
<table><tr><td>Bidders: sandymct6 (32), s***2 (9), sandymct621 (0)</td></tr></table>
=== gb2 | html | email=c
<p>Entries to a (dot) mctorlish [at] example (dot) org by Friday.</p>
=== gb2 | html | email=c
<p>Unsubscribe <a href="https://news.example/u?e=⟦pct:a.mctorlish@example.org⟧&amp;l=7">here</a></p>
=== gb2 | html | vehicle=c
<p>Spotted on the pier: silver Berlingo <b>ZZ55&nbsp;KMB</b> with its lights left on. Owner please note!</p>
=== gb2 | txt | vehicle=x
Lot 55: KMB radio, boxed. Lot 56: ZZ Top LP.
=== gb2 | html | school=x
<p>The Royal Academy tour comes to Kilbrannie. Academy members free.</p>
=== gb2 | html | website=c
<p>Family tree at mctorlish.example (work in progress).</p>
=== gb2 | html | website=x
<p>Whisky from <a href="http://www.oldmctorlish.example">oldmctorlish.example</a></p>
=== gb2 | csv | name=c birth_date=c home_address=c postcode=c phone=c
"SURNAME","FORENAMES","DOB","ADD1","ADD2","POSTCODE","TEL"
"MCTORLISH","ALEXANDER FERGUS","07-03-1962","18 AUCHTERWELL TERRACE","KILBRANNIE","ZZ99 9FG","01314960527"
=== gb2 | html | name=c family_name=c
<div class="notice"><p>McTORLISH – Suddenly but peacefully, Jessie McTorlish, aged 88. Loving mum of Alexander McTorlish and mother-in-law of Morag McTorlish.</p></div>
=== gb2 | html | name=x family_name=x
<div class="notice"><p>LOWRIE – Peacefully, Thomas Lowrie, aged 79, husband of the late Morag, father of Alexander and Fergus.</p></div>
=== heather | html | name=c
<ul class="staff"><li><strong>Heather Lane</strong>, Practice Nurse</li><li><strong>Tom Birdsall</strong>, Receptionist</li></ul>
=== heather | txt | name=u
Follow the bridleway, past the gorse and heather. Lane End car park is on your left.
=== heather | html | name=x
<div class="entry-content"><p>Bus stops: Church Street, 22 Heather Lane, Moor View, Terminus.</p></div>
=== heather | html | name=x
<ul class="news"><li>Walk down the heather lane in August when it is purple on both sides.</li></ul>
=== heather | csv | name=c
first_name,last_name,dept
Heather,Lane,Finance
Rose,Maddick,Stores
=== heather | eml | name=c
From: "Lane, Heather" <h.lane@council.example>
To: all@council.example
Subject: Car park passes
Content-Type: text/plain

New passes are at the desk.
=== us | html | name=c home_address=c phone=c postcode=c
<div class="result-card"><h2>William T Kestrelby</h2><p>Age 44 · Dunnerville, OH</p><h3>Current address</h3><p>2408 N Larkmeadow Ave #12<br>Dunnerville, OH 00462-3318</p><h3>Phone numbers</h3><p>(614) 555-0137 – Wireless</p></div>
=== us | html | name=c past_address=c family_name=c
<section><h3>Bill Kestrelby's previous addresses</h3><ul><li>731 Pawpaw Ridge Road, Hessler KY 00518</li></ul><h3>Possible relatives</h3><ul><li>Carol A Kestrelby</li><li>Carol Ann Kestrelby</li></ul></section>
=== us | html | home_address=c
<p>Garage sale Sat 8-2, 2408 North Larkmeadow Avenue, Apt. 12, Dunnerville. No early birds!</p>
=== us | html | home_address=u postcode=c
<p>Polling place: Lark Elementary, 2480 N Larkmeadow Ave, Dunnerville, OH 00462</p>
=== us | html | work_address=c employer=c name=c
<h1>Our Team</h1><p><b>Will Kestrelby</b>, Production Supervisor</p><address>Dunnerville Tool and Die, 1550 Commerce Parkway, Ste 220, Dunnerville, OH 00463</address>
=== us | html | employer=x
<!DOCTYPE html><html><head><meta charset="utf-8"><title>Home</title></head><body><main><p>The tool shed in Dunnerville: die casting demo. Bring your own tool, and die-hard fans welcome.</p></main></body></html>
=== us | html | school=c name=c
<h2>DCHS Class of 1998</h2><p>Dunnerville Central High School alumni list: Aaron Jickle, Billy Kestrelby, Tanya Ploor (dec.)</p>
=== us | html | name=c place=c
<p>Ace! <strong>KESTRELBY, BILL</strong> hole 7, Larkmeadow Disc Golf Course, 240 ft, Innova Leopard.</p>
=== us | html | name=p
<table><tr><td>PDGA</td><td>W. Kestrelby</td><td>-4</td></tr></table>
=== us | txt | name=x
Obituary: William Ostrander, 81, of Dunnerville, leaves a sister, Dolores Kestrelby. Thomas and Bill Ostrander survive him.
=== us | html | name=u
<p>Coach Bill said the Kestrelby brothers were doubtful for Friday.</p>
=== us | html | phone=c
<button onclick="location.href='tel:16145550137'">Call seller</button>
=== us | html | phone=c
<p>Fax from abroad: dial 011 then 1 614 555 0137 ext. 4</p>
=== us | txt | phone=c
Seller's phone: six one four, five five five, oh one three seven
=== us | html | phone=x +phone=1
<table><tr><td>Kentucky office phone 502-555-0137</td></tr></table>
=== us | html | phone=x +phone=0
<p>UPC 1614555013729, tracking 9400161455501370082271</p>
=== us | txt | phone=x
build 614.555.0137.2 released
build 614.555.0138.1 released
=== us | html | email=c
<noscript>Contact: <span style="unicode-bidi:bidi-override;direction:rtl">⟦rev:bill.kestrelby@example.com⟧</span></noscript>
=== us | html | email=c
<p>PayPal me at bill.kestrelby+discgolf@example.com</p>
=== us | html | username=c
<meta name="twitter:creator" content="@wtkestrel"><meta name="twitter:card" content="summary">
=== us | html | username=x
<p>Bird log: a kestrel (awtkestrel87 posted this one) over the marsh.</p>
=== us | html | alias=c
<span class="nick">BIG KES</span> <span>wrote on Tuesday:</span><p>Anyone got a spare Buzzz?</p>
=== us | html | birth_date=c
<p>Voter record &ndash; Date of Birth: 10/04/1979. Party: NPA. Registered 1998.</p>
=== us | html | birth_date=p # read the American way this is April 10
<div class="entry-content"><p>DOB 4/10/1979</p></div>
=== us | txt | birth_date=p
Birth month/year: Oct 1979
=== us | txt | birth_date=x +birth_date=1
Inmate: Dale Roop. D.O.B.: 10/14/1979. Booked 3/2/2021.
=== us | json | birth_date=c name=c
{"player":{"firstName":"William","lastName":"Kestrelby","dob":{"year":1979,"month":10,"day":4},"rating":912}}
=== us | html | vehicle=c
<p>Citation 88123. Plate: KSB-4471 (OH). Violation: expired meter. Fine $25.</p>
=== us | html | website=c
<p>Built by <a href="https://kestrelbybuilds.example/?utm_source=yelp">Bill</a></p>
=== us | txt | name=c email=c phone=c website=c
Domain Name: KESTRELBYBUILDS.EXAMPLE
Registrant Name: William Kestrelby
Registrant Phone: +1.6145550137
Registrant Email: bill.kestrelby@example.com
Name Server: NS1.HOST.EXAMPLE
=== us | eml | name=c phone=c
From: William Kestrelby <orders@kestrelbybuilds.example>
To: lumber@mill.example
Subject: re: walnut slabs
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p>Two slabs please.</p><p>Bill Kestrelby<br>cell =28614=29 555-0137</p>
=== us | html | home_address=c name=c
<pre>
CASE NO. 22-CV-0417
KESTRELBY, WILLIAM T        PLAINTIFF
2408 N LARKMEADOW AVE
UNIT 12
DUNNERVILLE OH
        v.
ACME ROOFING LLC            DEFENDANT
</pre>
=== us | html | family_name=x
<p>Carol Anne sang while Ann Kestrelbaum played. Carol Kepler led the choir.</p>
=== us | html | +phone=3 phone=x
<ul><li>Front desk (614) 555-0110</li><li>Pool (614) 555-0111</li><li>Snack bar 614-555-0112</li></ul>
=== us | html | +postal_address=1 home_address=x
<ul class="news"><li>Send your check to the League, 419 Brassfield Street, Pender Grove, OH 00491.</li></ul>
=== us | html | +coordinates=1
<div class="map" data-lat="39.961176" data-lng="-82.998794"></div>
=== us | html | name=c
<a href="/authors/williamkestrelby">#WilliamKestrelby</a>
=== chase | html | name=c
<!DOCTYPE html><html><head><meta charset="utf-8"><title>Home</title></head><body><main><p>Roster: #12 Chase Woods, Sr., G, 6-1; #14 Tyler Boone, Jr., F, 6-4.</p></main></body></html>
=== chase | html | name=x
<table><tr><td>Hounds were heard in the chase. Woods along the creek remain closed to hunters.</td></tr></table>
=== chase | html | name=x
<p>Homes for sale in Cheval Chase Woods Subdivision, from the 300s; the chase woods trail opens in May.</p>
=== chase | json | name=c
{"attendees":[{"given_name":"Chase","family_name":"Woods","rsvp":"yes"}]}
=== ie | html | name=c place=c
<h2>Ballydrumna Pitch &amp; Putt Club</h2><p>Ladies' Strokeplay: 1st Siobhan O Clavanty (46), 2nd Bríd Mulgannon (48).</p>
=== ie | html@windows-1252 | name=c
<p>Fáilte: Siobhán O’Clavanty joins the practice as a vet.</p>
=== ie | html | name=p
<p>Under-12 mentors: S. O'Clavanty, P. Grehane.</p>
=== ie | txt | name=x family_name=x
Rip.example: The death has occurred of Nora O'Clavanty (née Pilkane), Dunfarragh. Predeceased by her brother Cathal Pilkane; sadly missed by her niece Siobhán Pilkane.
=== ie | txt | family_name=c name=u
Death notice: survived by her son Cathal O'Clavanty and his wife Siobhán.
=== ie | html | former_name=c
<p>Debs Ball 2006 photos: Siobhan Trehanlon and partner</p>
=== ie | html | name=c former_name=c
<p>Siobhán O'Clavanty (formerly Trehanlon) qualified from UCD in 2012.</p>
=== ie | html | home_address=c postcode=c
<p>Planning Ref. 23/60417. Applicant address: 7 Gort Na Lus, Ballydrumna, Co Clare, X99ZV17. Development: single-storey extension to rear.</p>
=== ie | html | home_address=u postcode=x
<div class="entry-content"><p>27 Gort na Lus, Ballydrumna, Co. Clare, X99 ZV71: 3 bed semi, €285,000</p></div>
=== ie | html | postcode=x
<ul class="news"><li>Routing key X99 covers Ballydrumna and Dunfarragh.</li></ul>
=== ie | txt | home_address=u
7 Gort na Lus, Kilcreevy, Co. Leitrim
=== ie | html | past_address=c
<p>Property price register: Apt 22, The Weir, Dunfarragh, Offaly, 14/09/2015, €148,000</p>
=== ie | vcf | phone=c name=c email=c
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:O'Clavanty;Siobh=C3=A1n;;;
TEL;CELL:+353209136648
EMAIL;HOME:siobhan@oclavanty.example
END:VCARD
=== ie | html | phone=c
<input type="tel" name="contact" value="0209136648">
=== ie | txt | phone=x +phone=1
Practice reception: 020 913 6684
=== ie | html | phone=x +phone=0
<!DOCTYPE html><html><head><meta charset="utf-8"><title>Home</title></head><body><main><p>IBAN IE00 ZZZZ 0209 1366 4812 34. Charity no. 20091366.</p></main></body></html>
=== ie | html | email=c
<table><tr><td>Email: siobhan AT oclavanty DOT example</td></tr></table>
=== ie | html | email=x +email=1
<p>RSVP to siobhan@oclavanty.example.ie</p>
=== ie | html | birth_date=c
<p>Jockey profile. Siobhán. DOB: 19/4/88. Licence: amateur.</p>
=== ie | html | birth_date=p
<p>Club birthdays in April: 4 Aoife, 19 Siobhán, 27 Tadhg</p>
=== ie | txt | employer=c
Sponsored by Drumna Veterinary Group, Main St.
=== ie | txt | employer=x
Drumna Group of Parishes; veterinary fees apply. The Veterinary Council met.
=== ie | html | school=c
<p>Scoil Mhuire, Ballydrumna: past pupils&rsquo; night, Halla na Feile</p>
=== ie | html | school=x # another school of the same saint
<p>Scoil Mhuire gan Smál, Kilcreevy enrolment opens Monday.</p>
=== ie | html | vehicle=c
<p>DoneDeal: Hyundai Tucson 182 CE 99317, NCT 08/26, tax out</p>
=== ie | html | vehicle=x
<div class="entry-content"><p>182-CE-9931 and 181-CE-99317 were clamped.</p></div>
=== ie | html | username=c
<a href="https://www.strava.example/athletes/shiv_oclav">Athlete</a>
=== ie | atom | username=c name=c
<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Ballydrumna Notes</title><entry><title>Calving season</title><author><name>Siobhán O'Clavanty</name><uri>https://blog.example/@shiv_oclav</uri></author><content type="html">&lt;p&gt;Busy!&lt;/p&gt;</content></entry></feed>
=== ie | html | name=c
<li>Committee: ⟦alike:Siobhan⟧ O'Clavanty (PRO)</li>
=== ie | html | name=c
<title>Siobh⟦comb:á⟧n O'Clavanty - Vet - Ballydrumna</title><p>Log in to see more.</p>
=== ie | txt | name=x phone=x +phone=2
PARISH BULLETIN  Sunday 12 May
Readers: 9am Siobhan Mulgannon   11am Jack O'Clavanty
Sacristan 020 912 0007   Parish Office 020 912 0008
=== de | html | name=c home_address=c phone=c email=c postcode=c
<h1>Impressum</h1><p>Angaben gemäß § 5 DDG</p><p>Jörg Wießgerbel<br>Köhlerstr. 14 b<br>00538 Altmörsingen</p><p>Telefon: 0176 / 040 690 58<br>E-Mail: j.wiessgerbel [ät] example.org</p>
=== de | html | name=c place=c
<h2>KGV Sonnenhügel e.V. – Vorstand</h2><p>Der Kleingartenverein Sonnenhügel wird vertreten durch:</p><table><tr><td>1. Vorsitzender</td><td>Wiessgerbel, Joerg</td></tr><tr><td>Kassenwartin</td><td>Gerda Plünnecke</td></tr></table>
=== de | html | name=p
<ul class="news"><li>Ansprechpartner Technik: Dipl.-Ing. J. Wießgerbel</li></ul>
=== de | html | name=c
<!DOCTYPE html><html><head><meta charset="utf-8"><title>Home</title></head><body><main><p>Herrn Jörg M. Wießgerbel wurde die Ehrennadel in Silber verliehen.</p></main></body></html>
=== de | html | name=x
<p>Der Wießgerber Jörg Haspel zeigt altes Handwerk; Maximilian hilft.</p>
=== de | html | name=x family_name=x
<p>Traueranzeige: Hedwig Wießgerbel, * 1931 † 2020. In Liebe: Bernd und Karin Wießgerbel. Ute und Jörg Pfannstiel.</p>
=== de | txt | home_address=c
Hofflohmarkt: Köhlerstrasse 14b, Altmörsingen, Samstag ab 9 Uhr
=== de | txt | home_address=u postcode=c # 14 is not 14b
Bestattungen Grams, Köhlerstraße 14, 00538 Altmörsingen
=== de | html | home_address=u postcode=x
<p>Köhlerstraße 14b, 00835 Hinterlohe</p>
=== de | html | home_address=p
<p>Vollsperrung der Köhlerstraße in Altmörsingen wegen Kanalarbeiten</p>
=== de | html | past_address=c
<p>Am Fuchsbau 9 &middot; 00721 Gr&uuml;nenflie&szlig;</p>
=== de | html | work_address=c employer=c
<footer>Mörsinger Pumpenbau GmbH &amp; Co KG | Industriering 62 | D-00539 Altmörsingen | HRA 99999</footer>
=== de | html | phone=c
<table><tr><td>Kontakt Hr. Wießgerbel: +49 (0) 176-040 690 58</td></tr></table>
=== de | html | phone=x +phone=1
<p>Tel.: 0176 04069085</p>
=== de | html | phone=x +phone=0
<div class="entry-content"><p>Artikelnr. 017604069058331, Losnr. 990176040690581</p></div>
=== de | html | birth_date=c
<p>geb. am 5.12.1966 in Grünenfließ</p>
=== de | html | birth_date=c
<p>* 05.&nbsp;Dezember 1966</p>
=== de | html | birth_date=p
<p>Wir gratulieren zum Geburtstag: 3.12. G. Plünnecke, 5.12. Jörg</p>
=== de | txt | birth_date=p
Jahrgang: Dez. 1966, Geburtsmonat lt. Meldeliste
=== de | txt | birth_date=u
Die Satzung wurde am 05.12.1966 errichtet.
=== de | html | birth_date=x +birth_date=1
<ul class="news"><li>Lothar Ziesch, geboren am 15.12.1966, ist Beisitzer.</li></ul>
=== de | csv | name=c birth_date=c postcode=c email=c
Nachname;Vorname;GebDat;PLZ;Ort;Mail
Wießgerbel;Jörg;05.12.66;00538;Altmörsingen;j.wiessgerbel@example.org
Plünnecke;Gerda;11.01.51;00538;Altmörsingen;
=== de | html | email=c
<a href="javascript:linkTo('⟦rot13:mailto:j.wiessgerbel@example.org⟧')" data-rot13="⟦rot13:j.wiessgerbel@example.org⟧">Mail senden</a>
=== de | html | username=c
<div class="post" id="p8812"><b>joewiess</b> (Aquaristikforum, 1.204 Beiträge): Nitrit ist bei 0,1.</div>
=== de | html | alias=c
<p>Gruß vom Teich, euer K&auml;pt&rsquo;n Blubb</p>
=== de | html | school=c
<p>Abitur 1986, Gymnasium Altmörsingen</p>
=== de | html | school=x
<p>Altmörsingen: Das Gymnasium in Hinterlohe gewann.</p>
=== de | html | vehicle=c
<!DOCTYPE html><html><head><meta charset="utf-8"><title>Home</title></head><body><main><p>Falschparker gemeldet: ZZ-JW661, blauer Kombi</p></main></body></html>
=== de | html | vehicle=x
<table><tr><td>Kennzeichen: ZZ-JW 616</td></tr></table>
=== de | txt | website=c
Mehr: www.wiessgerbel.example/koi
=== de | mht | name=c phone=c
From: <Saved by Browser>
Subject: Mitglieder
MIME-Version: 1.0
Content-Type: multipart/related; boundary="----=_b1"

------=_b1
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<table><tr><td>J=C3=B6rg Wie=C3=9Fgerbel</td><td>Mobil 0176=
 04069058</td></tr></table>
------=_b1--
=== ernst | html | name=c
<p>Schriftführer: Ernst Sommer, Tel. siehe Aushang</p>
=== ernst | html | name=x
<p>Es wird ernst: Sommer 2023 war der heißeste seit Beginn.</p>
=== ernst | txt | name=u
Die Lage ist Ernst. Sommer und Herbst werden hart.
=== ernst | txt | name=c
Teilnehmer:
  12  Sommer, Ernst      SV Linde
  13  Krahwinkel, Udo    SV Linde
=== pl | txt | name=c home_address=c postcode=c phone=c email=c
Kupię działkę w okolicy Brzezianki.
Kontakt: Łukasz Świętobrzycki
ul. Szuwarowa 27 m. 5
00-982 Brzezianka
tel. kom. 999-320-764
l.swietobrzycki(at)poczta.example
=== pl | csv | name=c family_name=x birth_date=c
Lp.;Nazwisko i imię;Data ur.;Klub
1;Świętobrzycki Łukasz;28.05.1990;MKS Brzezianka
2;Świętobrzycka Anna;02.03.1993;MKS Brzezianka
3;Pędziwilk Agnieszka;19.11.1988;niezrzeszona
=== pl | html | name=c # the dative, as any Polish paper prints it
<p>Puchar burmistrza wręczono Łukaszowi Świętobrzyckiemu za zwycięstwo w biegu na 10 km.</p>
=== pl | html | name=p
<li>Bramki: Ł. Świętobrzycki 34', 71'; P. Drążkowiak 88'</li>
=== pl | html | name=x
<div class="entry-content"><p>Zmarł Wacław Świętobrzycki, lat 84, wieloletni nauczyciel. Łukasz Pędziwilk przemówił nad grobem.</p></div>
=== pl | html | home_address=u postcode=c
<p>Przedszkole „Żabka”, ul. Szuwarowa 2, 00-982 Brzezianka</p>
=== pl | html | home_address=u postcode=x
<ul class="news"><li>Oferta: mieszkanie, Szuwarowa 27/5, Gdyniowo Małe 00-289</li></ul>
=== pl | txt | home_address=p postcode=x
Uwaga! Awaria wodociągu: ulica Szuwarowa, Brzezianka. Beczkowóz od 14.
=== pl | txt | work_address=c employer=c
Meblostolarz Spółka z ograniczoną odpowiedzialnością
aleja Tkaczy 4, 00-983 Brzezianka
KRS 0000000000  Kapitał zakładowy 50 000 zł
=== pl | json | phone=c username=c birth_date=c
{"uzytkownik":{"login":"swieto_luk","telefon":"+48999320764","dataUrodzenia":"1990-05-28","zgody":["newsletter"]}}
=== pl | txt | phone=x username=x
Nr zamówienia 489993207641, partia 99932-0764-11
Obsługiwał: swieto_lukasz
=== pl | vcf | name=c phone=c employer=c
BEGIN:VCARD
VERSION:4.0
N:Świętobrzycki;Łukasz;;;
ORG:Meblostolarz
TEL;VALUE=uri:tel:+48-999-320-764
END:VCARD
=== pl | eml | name=c email=c
From: ⟦word:Łukasz Świętobrzycki⟧ <l.swietobrzycki@poczta.example>
To: biuro@orlik.example
Subject: Rezerwacja
Content-Type: text/plain; charset=utf-8

Proszę o rezerwację boiska na środę.
=== pl | html | email=x +email=1
<p>Sołtys: <a href="mailto:al.swietobrzycki@poczta.example">napisz</a></p>
=== pl | txt | birth_date=c
ur. 28 maja 1990 r. w Brzeziance
=== pl | html | birth_date=p
<p>Dziś (28 maja) urodziny obchodzi nasz kapitan Łukasz!</p>
=== pl | html | birth_date=x +birth_date=1
<p>Podejrzany: Czesław W., ur. 28.05.1960 r.</p>
=== pl | html | vehicle=c
<div data-info="{&quot;nr_rej&quot;:&quot;ZZB4J71&quot;,&quot;oc&quot;:&quot;ważne&quot;}">Polisa OC</div>
=== pl | html | school=c place=c
<ul><li>Matura 2009: Liceum Ogólnokształcące w Brzeziance</li><li>Turniej szóstek, Orlik Brzezianka, niedziela 10:00</li></ul>
=== pl | ics | place=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:77@liga.example
DTSTART:20250402T180000
SUMMARY:Trening
LOCATION:Orlik\, Brzezianka
END:VEVENT
END:VCALENDAR
=== fr | txt | name=c former_name=c birth_date=c
JOURNAL OFFICIEL (extrait)                                   page 3

Desboisgirault (Hélène), née Cormeray le 1er février 1982
à Crézannes, est nommée au grade de relieuse d'art.
=== fr | html | name=c home_address=c phone=c postcode=c website=c
<h1>Mentions légales</h1><p>Éditrice du site : Mme H&eacute;l&egrave;ne DESBOISGIRAULT, 8&nbsp;ter rue des &Eacute;tameurs, 00617 VALMORIN SUR THERE. Tél. : 06.39.98.27.63. Site : https://desboisgirault.example/reliure/</p>
=== fr | txt | name=p
Compte rendu du conseil d'école
Présents : M. Aubrichon, Mme H. Desboisgirault, Mme Tuffeau
Excusés : M. Perrolaz
=== fr | html | name=x family_name=x
<!DOCTYPE html><html><head><meta charset="utf-8"><title>Home</title></head><body><main><p>Avis de décès. Mme Paulette Desboisgirault, 93 ans. De la part de ses enfants Thibault Aubrichon et Hélène Tuffeau.</p></main></body></html>
=== fr | csv | name=c email=c phone=c
NOM|PRENOM|COURRIEL|PORTABLE|COTISATION
DESBOISGIRAULT|Hélène|h.desboisgirault@courrier.example|0639982763|25
TUFFEAU|Odile|o.tuffeau@courrier.example|0639980011|25
=== fr | html | home_address=c
<table><tr><td>Vide-maison, 8ter r. des Etameurs à Valmorin-sur-Thère, samedi 14 h</td></tr></table>
=== fr | html | home_address=u postcode=x
<p>Boulangerie Perrolaz, 8 bis rue des Étameurs, Valmorin-sur-Thère (00671)</p>
=== fr | html | home_address=p
<p>Travaux rue des Étameurs à Valmorin-sur-Thère : stationnement interdit.</p>
=== fr | html | past_address=c
<span property="streetAddress">15, imp. du Lavoir</span> <span property="postalCode">99140</span> <span property="addressLocality">Crézannes</span>
=== fr | html | phone=c
<p>Appelez-moi : <b>06</b> <b>39</b> <b>98</b> <b>27</b> <b>63</b></p>
=== fr | vcf | phone=c name=c
BEGIN:VCARD
VERSION:3.0
FN:Helene Desboisgirault
item1.TEL:+33 (0)6 39 98 27 63
item1.X-ABLabel:mobile
END:VCARD
=== fr | txt | phone=x +phone=2
Gardien : 06 39 98 27 36
Mairie : 01 99 00 44 12
=== fr | html | phone=x
<table><tr><td>06</td><td>39</td><td>98</td></tr><tr><td>27</td><td>63</td><td>12</td></tr></table><p>Tirage du loto du 4 mai</p>
=== fr | json | birth_date=c username=c
{"membre":"helene.dbg","date_naissance":"01/02/1982","badges":["lectrice"]}
=== fr | html | birth_date=p
<p>Directrice : née en février 1982, nationalité française</p>
=== fr | txt | birth_date=x +birth_date=1
Gaston Perrolaz, né le 1er février 1928, tanneur
=== fr | txt | employer=c
2008-2019  Relieuse, imprimerie Vauclerc (Crézannes)
=== fr | html | employer=x
<div class="entry-content"><p>L'imprimerie de M. Vauclin ferme ; SARL en liquidation.</p></div>
=== fr | html | school=c place=c
<ul class="news"><li>Ancienne du lycée des Trois Moulins, elle anime un atelier à la médiathèque de Valmorin.</li></ul>
=== fr | html | school=x place=x
<p>Randonnée des trois moulins ; retour devant la médiathèque de Crézannes, puis Valmorin.</p>
=== fr | html | vehicle=c
<p>Covoiturage : Clio grise (ZZ 418 HD), 3 places</p>
=== fr | html | vehicle=x
<!DOCTYPE html><html><head><meta charset="utf-8"><title>Home</title></head><body><main><p>Immatriculation : ZZ-418-DH, 2 places restantes</p></main></body></html>
=== fr | html | email=c
<a href="#" data-m="⟦b64:h.desboisgirault@courrier.example⟧" class="crypt">Écrire</a>
=== fr | txt | email=x +email=1
Contact : m.h.desboisgirault@courrier.example
=== fr | html | website=x
<p>Voir <a href="https://desboisgirault-notaires.example/">l'étude Desboisgirault</a></p>
=== in | txt | name=c home_address=c postcode=c birth_date=c phone=c
BIO-DATA FOR MATRIMONY
Name            : Kothandavel Srinivasan
Date of Birth   : 17-11-1994, 4.12 AM
Qualification   : B.E.
Address         : Flat No. 3-C, No. 41, Panaimaram St., Vellamedu,
                  Thiruvanpet - 000 642
Contact         : 10000-58214
=== in | txt | name=u # the initial stands where Tamil names keep the father's
Man of the match: K. Srinivasan (62 off 40)
=== in | csv | name=p school=c
Roll No,Name,Branch,College
ZZ1107,SRINIVASAN K,ECE,THIRUVANPET ENGINEERING COLLEGE
ZZ1108,SRIVIDYA M,ECE,THIRUVANPET ENGINEERING COLLEGE
=== in | html | name=x
<p>Adv. Srinivasan Raghupalan argued for Kothandavel Textiles on Monday.</p>
=== in | html | home_address=u postcode=x
<table><tr><td>To-let: 14 Panaimaram Street, Vellamedu, Thiruvanpet 000624. 2BHK. Bachelors excuse.</td></tr></table>
=== in | html | phone=c
<a href="https://wa.example/911000058214?text=Hi">Chat on WhatsApp</a>
=== in | html | phone=c # "contact" beside it
<p>Tutor for maths, ⟦deva:10000 58214⟧, संपर्क करें</p>
=== in | html | phone=x
<p>Lot 1000058214556 / PNR 4100005821 / UTR 000010000582149</p>
=== in | html | phone=x
<p>Mobile: +91 10000 52814</p>
=== in | html | email=c
<div class="entry-content"><p>srinivasan[.]k[@]dak[.]example</p></div>
=== in | txt | email=x +email=1
srinivasan.ka@dak.example
=== in | html | username=c
<meta property="profile:username" content="srini_kvel"><title>Repositories · GitHost</title>
=== in | txt | birth_date=p
November 17 born buddies: Srinivasan, Divya. Cake at 4 pm!
=== in | html | employer=c name=c
<p>Srinivasan Kothandavel - Associate - Neithal Software Pvt. Ltd. | Profile</p>
=== in | html | employer=x school=x
<p>Neithal Caterers, opp. Government Engineering College, Thiruvanpet. Software classes upstairs.</p>
=== in | html | vehicle=c
<ul class="news"><li>e-Challan  Vehicle No: ZZ07SK5186  Offence: No helmet  Fine: Rs.500</li></ul>
=== in | txt | vehicle=x
Token ZZ 07 SK 518
Token ZZ 07 SK 5168
=== in | html | place=c name=c
<!DOCTYPE html><html><head><meta charset="utf-8"><title>Home</title></head><body><main><p>Vellamedu Badminton Academy, Men's Doubles: Srinivasan Kothandavel / Arjun P bt Faisal / Joy 21-18 21-19</p></main></body></html>
=== in | rss | name=c place=x
<?xml version="1.0"?><rss version="2.0"><channel><title>Meetup</title><item><title>Kotlin night</title><author>noreply@meet.example (Srinivasan Kothandavel)</author><description><![CDATA[<b>Venue:</b> Badminton hall road, Vellamedu Arts Academy]]></description></item></channel></rss>
=== it | txt | name=c birth_date=c home_address=c postcode=c
                    COMUNE DI BORGO TRISTELLO
Elenco candidati - Lista n. 4
1) SCARPALUNGA Giovanni Battista, nato a Borgo Tristello il 30/06/1957,
   residente in Via dei Calderai, 33 - 99073 Collevento (ZK)
2) MEZZOPANE Rita, nata a Collevento il 02/09/1961
=== it | html | name=c phone=c
<table><tr><td>Per informazioni: sig. Gianni Scarpalunga, cell. 300/4127785</td></tr></table>
=== it | html | name=c
<td>SCARPALUNGA Giovanni B.</td><td>Bocce Collevento</td><td>13-8</td>
=== it | txt | name=p
Formazione: Mezzopane, Scarpalunga G., Tordini A.
=== it | txt | name=x family_name=u # the widow may be her
È mancata all'affetto dei suoi cari Ornella Tordini ved. Scarpalunga.
Ne danno l'annuncio i figli Carlo e Rita.
=== it | html | family_name=c name=c
<p>Nozze d'oro per Ornella Scarpalunga e il marito Giovanni Scarpalunga</p>
=== it | html | alias=c
<cite class="autore">gufo di collevento</cite><blockquote>Bella foto!</blockquote>
=== it | html | alias=x
<p>Un gufo salvato: di Collevento la guardia che l'ha trovato.</p>
=== it | txt | username=c email=c
-- 
gibiscarpa @ forum.bocce
scrivimi: giovanni (punto) scarpalunga (chiocciola) posta (punto) example
=== it | txt | home_address=u postcode=c
Farmacia Tordini, via dei Calderai 3, 99073 Collevento
=== it | html | home_address=p
<p>Mercatino in via dei Calderai, Collevento, ogni prima domenica</p>
=== it | html | home_address=u postcode=x
<p>B&amp;B I Calderai, Via dei Calderai 33, Pontefosco 99037</p>
=== it | csv | past_address=c
anno;indirizzo;cap;comune
1988;P.zza S. Verdiana 5;99088;Borgo Tristello
=== it | html | phone=c
<script type="application/ld+json">{"@type":"LocalBusiness","name":"Affittacamere","telephone":"+39 300 4127785"}</script>
=== it | html | phone=x
<div class="entry-content"><p>Partita IVA 03004127785, REA ZK-300412</p></div>
=== it | html | employer=c school=c
<dl><dt>Esperienza</dt><dd>Ceramiche Tristello srl, decoratore</dd><dt>Istruzione</dt><dd>Liceo scientifico di Collevento, 1976</dd></dl>
=== it | json | vehicle=c
{"targa":"ZZ384KD","scadenzaBollo":"2025-08"}
=== it | html | vehicle=x
<ul class="news"><li>Targa: ZZ 348 KD</li></ul>
=== it | html | place=c
<p>Gara sociale alla Bocciofila Collevento, domenica</p>
=== it | txt | email=x +email=1
PEC: giovanni.scarpalunga@pec.posta.example
=== it | eml | name=c email=c
From: Giovanni Battista Scarpalunga <giovanni.scarpalunga@posta.example>
To: amministratore@condominio.example
Subject: =?utf-8?q?Perdita_d=27acqua?=
Content-Type: text/html; charset=utf-8

<div>Buongiorno, perde il tubo in cantina.<br></div>
=== nl | txt | name=c home_address=c postcode=c phone=c
Ledenlijst Zwemclub Oudermeer (niet verspreiden!)

Naam                           Adres                        Plaats              Telefoon
Krabbenhoek, Wilhelmina v.d.   Turfschippersgracht 61       0914ZX Oudermeer    06-00417729
Pluimgraaf, Harm               Kadelaan 4                   0914AB Oudermeer    -
=== nl | txt | name=p
Penningmeester: mevr. W. van der Krabbenhoek
=== nl | html | name=c former_name=c
<!DOCTYPE html><html><head><meta charset="utf-8"><title>Home</title></head><body><main><p>Geslaagd 1993: Wilhelmina Oosterdreef (nu Wilhelmina van der Krabbenhoek-Oosterdreef), Bart Pluimgraaf</p></main></body></html>
=== nl | html | name=x family_name=x
<p>Op 4 maart overleed Teuntje van der Krabbenhoek. Sjoerd Pluimgraaf sprak namens de familie.</p>
=== nl | html | family_name=c name=x
<table><tr><td>UITSLAGEN biljart: Sjoerd van der Krabbenhoek 120 car., Wim Pluimgraaf 98 car.</td></tr></table>
=== nl | csv | name=c birth_date=c email=c
voornaam,tussenvoegsel,achternaam,geboortedatum,email
Wilhelmina,van der,Krabbenhoek,16-01-1975,w.krabbenhoek@postbus.example
Harm,,Pluimgraaf,02-11-1968,harm@pluimgraaf.example
=== nl | html | home_address=u postcode=x
<p>Te koop: Turfschippersgracht 16, 0914 XZ Oudermeer, vraagprijs € 389.000 k.k.</p>
=== nl | html | home_address=p postcode=x
<p>Gemeenteblad: verkeersbesluit Turfschippersgracht, Oudermeer (0914), eenrichtingsverkeer.</p>
=== nl | json | postcode=c home_address=c
{"bezorgadres":{"straat":"Turfschippersgracht","huisnummer":61,"toevoeging":null,"postcode":"0914ZX","woonplaats":"Oudermeer"}}
=== nl | txt | phone=x
Klantnummer 0600417729114, factuur 31600-41772-93
=== nl | txt | email=x +email=1
Mail de trainer: s.w.krabbenhoek@postbus.example
=== nl | html | birth_date=p
<div class="entry-content"><p>Jarig in januari: Wilhelmina (16/1), Harm (22/1)</p></div>
=== nl | txt | employer=c school=c
Opleiding: Christelijk Lyceum Oudermeer (vwo, 1993)
Werk: Oudermeer Bloembollen BV, verkoop binnendienst
=== nl | json | vehicle=c
[{"kenteken":"ZZ418K","merk":"OPEL","vervaldatum_apk":"20251103"}]
=== nl | html | vehicle=x
<ul class="news"><li>Gestolen aanhanger, kenteken ZZ-481-K</li></ul>
=== nl | html | username=c place=c
<div class="review"><span class="u">mienkrab</span><p>Heerlijk rustig op dinsdag, Zwembad De Turfkolk is een aanrader.</p></div>
=== nl | html | username=x
<!DOCTYPE html><html><head><meta charset="utf-8"><title>Home</title></head><body><main><p>leden: mienkrabbel, mienkrab_nl, harm68</p></main></body></html>
=== at | txt | name=c home_address=c postcode=c birth_date=c
REPUBLIK - Edikte / Vereinsregister                     Seite 2 von 3
Obfrau:     Mag.a Franziska Oberndürnbichl, geb. 12.09.1993
Zustellung: Sensenschmiedg. 12/3/8, A-0835 Sankt Veitlen
=== at | txt | name=c former_name=c
Wir haben geheiratet! Franziska Oberndürnbichl, geb. Zwettlinger, und Leo
=== at | txt | name=c
Ergebnisliste Nachtslalom, Damen II
 1. OBERNDUERNBICHL Franziska   1993   USC Veitlen   0:52,11
 2. KASTELGRUBER Resi           1991   SV Moos       0:53,40
=== at | html | name=p
<td>F. Oberndürnbichl</td><td>Kassaprüferin</td>
=== at | txt | name=x family_name=x
Parte: Wir trauern um Aloisia Oberndürnbichl (1934-2022). Leopold Kastelgruber, Neffe; Franziska Moosleitner, Nichte.
=== at | html | family_name=c
<p>Jungbauernball: Eröffnung durch Obmann Oberndürnbichl Leopold</p>
=== at | html | home_address=u postcode=c
<p>Tischlerei Moosleitner, Sensenschmiedgasse 2, 0835 Sankt Veitlen</p>
=== at | html | home_address=p postcode=x
<table><tr><td>Glasfaserausbau: Grabungsarbeiten Sensenschmiedgasse, Sankt Veitlen. Auftrag 10835-4.</td></tr></table>
=== at | csv | phone=c name=c email=c
Name;Handy;Mail
Franziska Oberndürnbichl;0600 417 29 05;franziska.od@postamt.example
Resi Kastelgruber;;resi@kastelgruber.example
=== at | html | phone=x
<p>Kundennr. 06004172905881; Zählerpunkt AT0060041729050000</p>
=== at | html | email=x +email=1
<div class="entry-content"><p>Anmeldung: franziska.od@postamt.example.net</p></div>
=== at | json | username=c birth_date=p
{"handle":"franzi_dbichl","birthMonth":9,"birthDay":12,"club":"USC"}
=== at | txt | birth_date=u
Eröffnet wurde das Kraftwerk am 12. September 1993.
=== at | txt | birth_date=x +birth_date=1
Gesucht wird Kilian M., geboren am 12.9.1939, zuletzt gesehen am Bahnhof.
=== at | html | employer=c
<ul class="news"><li>Lehre bei der Veitlener Molkerei (2008–2011)</li></ul>
=== at | html | school=c place=c
<!DOCTYPE html><html><head><meta charset="utf-8"><title>Home</title></head><body><main><p>HTL Sankt Veitlen, Klassentreffen: Treffpunkt Alpenbad Veitlen, 16 Uhr, Badesachen!</p></main></body></html>
=== at | html | vehicle=c
<p>Kurzparkzone, Anonymverfügung, Kennz.: ZZ-721FO</p>
=== at | html | vehicle=x
<table><tr><td>Kennzeichen ZZ 712 FO, Anhänger</td></tr></table>
=== at | ics | name=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
DTSTART:20250301T190000
SUMMARY:JHV
ATTENDEE;CN=Franziska Obernd
 ürnbichl;ROLE=CHAIR:mailto:obfrau@usc.example
END:VEVENT
END:VCALENDAR
=== gr | txt | name=c birth_date=c
ΠΙΝΑΚΑΣ ΕΠΙΤΥΧΟΝΤΩΝ
Α/Α  Επώνυμο        Όνομα        Ημ. γέννησης
14   ΑΛΕΒΡΟΚΑΛΗΣ    ΔΗΜΗΤΡΗΣ     03/07/1977
15   ΜΠΑΛΤΟΥΔΑΣ     ΣΤΑΜΑΤΗΣ     11/12/1980
=== gr | html | name=c
<p>Crew list: Dimitris Alevrokalis (skipper), Stamatis Baltoudas</p>
=== gr | txt | name=c
Πρόεδρος του Συλλόγου εξελέγη ο Δημήτριος Αλεβροκάλης.
=== gr | txt | name=p
Ταμίας: Δ. Αλεβροκάλης
=== gr | html | name=x family_name=x
<p>Κηδεύουμε τον Παντελή Αλεβροκάλη. Η Ευγενία Μπαλτούδα και ο Δημήτρης Μπαλτούδας, εξαδέλφια.</p>
=== gr | html | family_name=c
<div class="entry-content"><p>Β΄ βραβείο: Ευγενία Αλεβροκάλη, για τη συλλογή διηγημάτων</p></div>
=== gr | txt | home_address=c postcode=c phone=c
Υδραυλικός Άνω Μελίνη, Καρυδιάς 19, ΤΚ 00357
τηλ. 110 2749318
=== gr | html | home_address=u postcode=c
<p>Φαρμακείο, Καρυδιάς 91, 003 57 Άνω Μελίνη</p>
=== gr | html | home_address=p
<p>Διακοπή νερού στην οδό Καρυδιάς, Άνω Μελίνη</p>
=== gr | json | phone=c email=c
{"επικοινωνία":{"τηλέφωνο":"00301102749318","email":"d.alevrokalis@tachydromos.example"}}
=== gr | html | phone=u # as a file number
<ul class="news"><li>Αρ. πρωτ. 1102749318/22, παραστατικό 301102749318555</li></ul>
=== gr | txt | birth_date=c
Γεννήθηκε στις 3 Ιουλίου 1977 στη Μελίνη.
=== gr | txt | employer=c
2004 - σήμερα: Ναυπηγεία Μελίνης, ηλεκτροσυγκολλητής
=== gr | html | place=c school=c
<p>Αγώνας παλαιμάχων του 2ου Λυκείου: Γήπεδο Άνω Μελίνης, Κυριακή. <br>Διοργάνωση: 2ο Λύκειο Άνω Μελίνης</p>
=== gr | html | vehicle=c
<!DOCTYPE html><html><head><meta charset="utf-8"><title>Home</title></head><body><main><p>Πωλείται Fiat Panda, αρ. κυκλοφορίας ΖΖΜ 6402</p></main></body></html>
=== gr | html | vehicle=x
<table><tr><td>Πινακίδα: ΖΖΜ-6420</td></tr></table>
=== gr | html | username=c
<a rel="author" href="/profile/dim_alevro/">1.204 μηνύματα</a>
=== gr | eml | name=c email=c
From: ⟦word:Δημήτρης Αλεβροκάλης⟧ <d.alevrokalis@tachydromos.example>
To: limani@melini.example
Subject: ⟦wordq:Θέση ελλιμενισμού⟧
Content-Type: text/plain; charset=utf-8

Καλησπέρα, θα λείπω τον Μάιο.
=== gb | html | name=c email=c phone=c
<!doctype html><html><head><title>Wythenbeck Garden Club</title></head><body><div id="root"></div><script>self.__next_f=self.__next_f||[];self.__next_f.push([1,"{\"contact\":{\"n\":\"Deborah Tranterfield\",\"e\":\"deb.tranterfield\u0040example.net\",\"t\":\"+44 7700 900318\"}}"])</script></body></html>
=== us | html | phone=c name=c
<template id="card"><div class="agent"><h3>Bill <b>Kestrelby</b></h3><span>Call 614&#8209;555&#8209;0137</span></div></template><p>Loading…</p>
=== de | html | email=c phone=c
<style>.m::after{content:"⟦css:j.wiessgerbel@example.org⟧"}</style><p class="m">Mail: </p><!-- Mobil alt: 0176 04069058 -->
=== fr | html | phone=c name=c
<iframe title="carte" srcdoc="&lt;p&gt;Hélène Desboisgirault&lt;br&gt;Tél 06 39 98 27 63&lt;/p&gt;"></iframe>
=== ie | html | phone=c name=c
<p>Contact: <span>⟦zw:Siobhán O'Clavanty⟧</span> tel ⟦full:020 913 6648⟧</p>
=== gb2 | html | phone=c home_address=c
<p><bdo>Tel ⟦rlo:0131 496 0527⟧</bdo></p><p>18&nbsp;Auch&shy;terwell Ter&shy;race, Kil&shy;brannie</p>
=== it | html | email=c name=c
<p>⟦spans:Giovanni Scarpalunga⟧ &lt;⟦hex:giovanni.scarpalunga@posta.example⟧&gt;</p>
=== in | html | email=c
<script>var m='⟦jsx:srinivasan.k@dak.example⟧';document.write('<a href="mailto:'+m+'">mail</a>')</script>
=== pl | html | phone=c home_address=c
<input type="hidden" name="adres" value="ul. Szuwarowa 27/5, 00-982 Brzezianka"><a aria-label="Zadzwoń: 999 320 764" href="#">☎</a>
=== gb | txt | name=c place=c phone=c +phone=2 birth_date=x
                    THE FRODDING & WYTHENBECK MESSENGER
                          No. 318        July 2024

FROM THE VICAR
As I write the roof is still wet, but the appeal stands at £7,700. 900
people came to the fete!

WHAT'S ON
 6 July   Coffee morning, 10.30, church hall. Ring Alan Moult 01632 960144.
13 July   Wythenbeck Parkrun takeover: volunteers please ring
          Debbie Tranterfield (07700 900318).
23 Aug    Bank holiday walk from the Packhorse. Dogs welcome.
          Leader: Sue Braddle, 01632 960145.

FLOWER ROTA
 7 July   Mrs Ockley        14 July  vacant
21 July   Deborah Ockley    28 July  Jean Tuss

                              page 1
=== us | csv | name=c home_address=c postcode=c birth_date=c phone=c
"VOTERID"	"LAST"	"FIRST"	"MI"	"DOB"	"RES_ADDR"	"RES_CITY"	"RES_ZIP"	"PHONE"
"0019931"	"KESTRELBY"	"WILLIAM"	"T"	"1979-10-04"	"2408 N LARKMEADOW AVE UNIT 12"	"DUNNERVILLE"	"00462"	"6145550137"
"0019932"	"KETTERLING"	"WILMA"	"J"	"1951-02-17"	"88 PAWPAW CT"	"DUNNERVILLE"	"00462"	""
=== gb | txt | name=c employer=c school=c former_name=x +phone=0
CURRICULUM VITAE

Deborah Tranterfield MBCO
Dispensing optician with 25 years on the high street

EMPLOYMENT
2016 -      Brindle & Hough Opticians, Wythenbeck
1996 - 2016 Skelhorne Eyecare, Frodding   (no relation!)

EDUCATION
1982 - 1989 Wythenbeck High School: 9 O levels, 3 A levels

References on request.
=== de | txt | phone=x email=x +phone=2 +email=2
TSV Altmörsingen 1911 e.V. - Abteilungsleiter
Turnen    Gerda Plünnecke   030 23125 017   turnen@tsv.example
Fußball   Udo Krahwinkel    040 66969 204   fussball@tsv.example
=== gb | html | +postal_address=2 +phone=1 home_address=x
<h2>Find a branch</h2><ul><li>Skelmer: 14 Market Place, Great Skelmer, ZZ99 1QA. Tel 01632 960733</li><li>Frodding: 3 Church Street, Lower Frodding, ZZ99 7NN</li></ul>
=== gb | json | +vehicle=1 +coordinates=1 vehicle=x
{"sighting":{"registration":"ZZ12 KPT","colour":"BLUE","geo":{"lat":53.41027,"lng":-2.15683}}}
=== us | json | +coordinates=1 +postal_address=1 postcode=x
{"@type":"Restaurant","address":{"@type":"PostalAddress","streetAddress":"77 Brassfield Street","addressLocality":"Pender Grove","addressRegion":"OH","postalCode":"00491"},"geo":{"latitude":40.01771,"longitude":-82.87412}}
=== ie | rss | name=c place=c +email=1
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Drumna Parish News</title>
<item><title>Captain's Prize</title><description><![CDATA[<p>Well done to Siobhán O’Clavanty, winner of the Lady Captain&rsquo;s Prize at Ballydrumna Pitch &amp; Putt.</p><p>Entries for July to <a href="mailto:golf@drumna.example">golf@drumna.example</a></p>]]></description></item>
</channel></rss>
=== fr | eml | name=c former_name=x phone=c +phone=1
From: "Desboisgirault Hélène" <reliure@desboisgirault.example>
To: salon@livres.example
Subject: Stand 14
Content-Type: text/plain; charset=utf-8

Bonjour,
je confirme ma présence samedi. Mon portable : 0033 6 39 98 27 63.
En cas d'absence, voir avec Odile (01 99 00 31 58).
H. D.

> Le 3 mai, Mme Cormier a écrit :
> Pourriez-vous confirmer ?
=== de | ics | name=c phone=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
DTSTART:20250510T090000
SUMMARY:Gemeinschaftsarbeit
DESCRIPTION:Anmeldung bei Jörg Wießgerbel\, Tel. 0176-04069058\nWerkzeug mi
 tbringen
END:VEVENT
END:VCALENDAR
=== gb2 | vcf | name=c phone=c home_address=c employer=c
BEGIN:VCARD
VERSION:3.0
N:McTorlish;Alexander;Fergus;Capt.;
ORG:Kilbrannie Marine Services
ADR;TYPE=HOME:;;18 Auchterwell Terrace;Kilbrannie;;ZZ99 9FG;UK
TEL;TYPE=HOME:+44 131 496 0527
END:VCARD
=== us | atom | name=c website=c
<feed xmlns="http://www.w3.org/2005/Atom"><title>Shop notes</title><link href="https://kestrelbybuilds.example/feed.atom" rel="self"/><author><name>Bill Kestrelby</name></author><entry><title>Dovetails</title><summary>Cut the tails first.</summary></entry></feed>
=== it | rss | name=c place=c
<rss version="2.0"><channel><title>Bocce news</title><item><title>Scarpalunga Giovanni campione</title><description>Finale alla Bocciofila Collevento: 13-9.</description></item></channel></rss>
=== nl | eml | name=c phone=c
Return-Path: <w.k@club.example>
From: Wilhelmina van der Krabbenhoek <w.k@club.example>
To: bestuur@zwemclub.example
Subject: sleutel
Content-Type: text/plain

De sleutel ligt bij mij.
Groet, Mien
tel: 0031 6 0041 7729
=== gb | txt | name=p birth_date=x
FRODDING & DISTRICT LADIES' DARTS LEAGUE - Week 9

Packhorse 5  Railway 2
 180s: D. Tranterfield, S. Braddle
 High finish: J. Tuss 88
Railway 3  Bull 4
 180s: none          High finish: M. Ockley 71
=== us | html | name=p birth_date=p
<table class="honor"><caption>Class roster</caption><tr><th>Player</th><th>Born</th></tr><tr><td>Kestrelby, W.</td><td>Oct 1979</td></tr></table>
=== ie | html | name=p home_address=p
<p>Third Party Submissions: S. O'Clavanty, Gort na Lus, Ballydrumna (received 12/02/24).</p>
=== fr | html | birth_date=p home_address=x
<p>Anniversaires de la chorale : 1er février Hélène, 9 février Odile. Répétition rue du Tan.</p>
=== pl | html | birth_date=p name=p
<p>Rejestr członków, s. 4: Ł. Świętobrzycki, ur. w maju 1990, składka opłacona</p>
=== it | csv | birth_date=p name=p
cognome;nome;nascita
Scarpalunga;G.;06/1957
Tordini;A.;02/1960
=== nl | html | home_address=p postcode=c
<p>Buurtpreventie-app Turfschippersgracht (0914 ZX): inbraakpoging bij de even nummers, Oudermeer</p>
=== at | txt | name=p birth_date=p
Aufstellung USC Veitlen II: Oberndürnbichl F. (Sept. 1993 geb.), Moosleitner C., Pfandl I.
=== gr | html | birth_date=p
<p>Γενέθλια μελών: 3 Ιουλίου Δημήτρης, 9 Ιουλίου Σταμάτης</p>
=== in | txt | birth_date=p name=c
ALUMNI CARD  Name: Srinivasan Kothandavel  Batch: 2016  Birth month: November 1994
=== de | html | phone=x name=u +phone=1
<div class="thread"><p><b>bastel_udo</b>: Hat jemand die Nummer von dem Wießgerbel vom Kleingarten?</p><p><b>gerda51</b>: Nein, ruf beim Vorstand an, Tel. 030 23125 088.</p></div>
=== gb2 | html | name=x phone=x employer=x
<html><head><title>McTorlish Joinery – kitchens and stairs</title><meta name="description" content="Family joiners in Pitmorrie since 1948"></head><body><h1>McTorlish Joinery</h1><p>Run by Rory McTorlish and his daughter Eilidh. Call in at our yard behind the marine services depot.</p></body></html>
=== us | html | email=x username=x name=x +email=2
<ul class="dir"><li>Tom Kestrel <a href="mailto:tkestrel@example.com">tkestrel@example.com</a></li><li>Will T. Kess <a href="mailto:bill.kestrel@example.com">bill.kestrel@example.com</a></li></ul>
=== gb | html | vehicle=x phone=x home_address=x
<table class="prices"><tr><th>Code</th><th>Pollard hazel poles</th><th>Price</th></tr><tr><td>ZZ19</td><td>47 per bundle</td><td>£31.80</td></tr><tr><td>DTF</td><td>900 mm</td><td>£7.70</td></tr></table>
=== it | txt | phone=x birth_date=x postcode=x
Estrazione lotteria parrocchiale: biglietti 3004, 1277, 8599, 0730, 6195, 730657
Ricevuta n. 1990734 del 14/09/2023
=== fr | csv | phone=x postcode=x
ref;longueur;largeur;hauteur;stock
A06;39;98;27;63
A07;39;98;28;617
=== gr | html | email=x username=x
<div class="entry-content"><p>Νέα μέλη: dim_alevro_77, dimalevro2, kalevro</p></div>
=== at | html | postcode=x home_address=x
<p>Bestellnummer 20835, Lager Sensengasse 12, Moos. Einzelpreis 8,35 &euro;, Regal 0/835.</p>
=== fr | html | past_address=u website=c
<footer>Ancien atelier : 51 impasse du Lavoir, Crézannes (transféré). En ligne : <a href="//desboisgirault.example/reliure?ref=pied">la reliure</a></footer>
=== ie | json | past_address=c name=c
{"tenancy":{"tenant":"Siobhan O'Clavanty","address":["Apartment 22","The Weir","Dunfarragh","Co. Offaly"],"from":"2013-09","to":"2015-08"}}
=== it | html | past_address=x alias=x
<p>Il palio parte da piazza Santa Verdiana alta, a Collefiore. <a href="https://www.gufi.example">Gufi e civette</a> d'Italia.</p>
=== de | txt | past_address=c work_address=c name=c
Lebenslauf                                                        Seite 1/2
Wießgerbel, Jörg
1991-1998   wohnhaft Am Fuchsbau 9, Grünenfließ (00721)
seit 1994   Mörsinger Pumpenbau, Industriering 62, 00539 Altmörsingen
=== us | html | past_address=x work_address=x
<p>Storage units: 731 Commerce Ct, Hessler, KY. Suite 220 of the old mill at 1550 Pawpaw Ln is now a gym.</p>
=== gb2 | html | work_address=u postcode=x
<p>Objector: The Occupier, 16 Cooperage Street, Kilbrannie, ZZ99 9DF</p>
=== pl | html | work_address=c employer=c name=c
<table><tr><th rowspan="2">Dział handlowy</th><td>Łukasz Świętobrzycki</td><td rowspan="2">Meblostolarz, al. Tkaczy 4, 00-983 Brzezianka</td></tr><tr><td>Iwona Drążkowiak</td></tr></table>
=== pl | html | work_address=u employer=x
<p>Pasmanteria „Igiełka”, al. Tkaczy 14, Brzezianka. Stolarz i meble: piętro niżej.</p>
=== de | html | alias=x website=x
<p>Käpt&rsquo;n Blaubart liest vor. Infos: <a href="https://www.wiessgerbel-reisen.example/">Reisebüro</a></p>
=== gb | html | alias=c website=c
<div class="h-card"><a class="u-url" href="https://www.tranterfield.example/garden/">site</a> <span class="p-nickname">dusty teasel</span></div>
=== at | html | former_name=c name=u
<h3>Maturajahrgang 2012</h3><ol><li>Kastelgruber Resi</li><li>Zwettlinger Franziska</li></ol>
=== nl | txt | former_name=x name=x
Familiebericht: Oosterdreef, Jacoba, weduwe van Pieter Smalbil, 87 jaar. Wilhelmina Smalbil en kinderen.
=== fr | html | former_name=c
<figure><figcaption>CM2, 1992-1993. Au 2e rang : Odile Tuffeau, Helene CORMERAY, Luc Perrolaz</figcaption></figure>
=== ie | html | former_name=u
<p>Trehanlon Motors sponsored the Rose; the crowning was done by Siobhán from last year.</p>
=== gb | json | phone=x +phone=0
{"ts":1770090031,"id":77009003182,"build":"7.700.900318-rc1","price":[7700,900,318]}
=== gb2 | csv | vehicle=x +vehicle=2 +phone=1
Permit,Reg No,Holder,Tel
114,ZZ61 LHD,J Dunreath,0131 496 0118
115,ZZ14 OPB,P Lowrie,
"""  # noqa: W291
"""Each page below its head: the person, the type and the labels."""
