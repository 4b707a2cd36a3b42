"""
Ordinary pages of clubs, schools, offices, apps and exports, of ten countries.

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
    "becky": _person(
        "GB",
        {
            Kind.NAME: "Rebecca Jane Thistlecombe",
            Kind.FORMER_NAME: "Rebecca Orrisdale",
            Kind.ALIAS: "Juniper Moonwort",
            Kind.USERNAME: "becks_thistle",
            Kind.EMAIL: "rebecca.thistlecombe@example.org",
            Kind.PHONE: "07700 900318",
            Kind.HOME_ADDRESS: "14 Larkspur Rise, Wendleby Parva, ZZ99 4RT",
            Kind.PAST_ADDRESS: "Flat 3, 88 Tannery Lane, Oxmere, ZZ99 2HB",
            Kind.WORK_ADDRESS: "5 Brewhouse Street, Oxmere, ZZ99 7NL",
            Kind.POSTCODE: "ZZ99 4RT",
            Kind.BIRTH_DATE: "1981-03-17",
            Kind.FAMILY_NAME: "Gareth Thistlecombe",
            Kind.EMPLOYER: "Fenwright & Dunmoor LLP",
            Kind.SCHOOL: "Oxmere High School for Girls",
            Kind.VEHICLE: "ZZ19 BTC",
            Kind.PLACE: "Wendleby Allotments",
            Kind.WEBSITE: "https://thistlecombe.example/quilts",
        },
    ),
    "alistair": _person(
        "GB",
        {
            Kind.NAME: "Alistair Gledstane",
            Kind.USERNAME: "gledstane57",
            Kind.EMAIL: "al.gledstane@mail.example",
            Kind.PHONE: "0131 496 0257",
            Kind.HOME_ADDRESS: "27 Corbie Brae, Inverdrummie, ZZ99 6QE",
            Kind.PAST_ADDRESS: "9 Kirkfold Terrace, Pitlorne, ZZ99 3UA",
            Kind.WORK_ADDRESS: "60 Harbour Street, Inverdrummie, ZZ99 6WX",
            Kind.POSTCODE: "ZZ99 6QE",
            Kind.BIRTH_DATE: "1957-10-26",
            Kind.FAMILY_NAME: "Morag Gledstane",
            Kind.EMPLOYER: "Drummie Bay Marine Services Ltd",
            Kind.SCHOOL: "Inverdrummie Academy",
            Kind.VEHICLE: "ZZ07 OAG",
            Kind.PLACE: "Inverdrummie Bowling Club",
            Kind.WEBSITE: "https://gledstane.example",
        },
    ),
    "kate": _person(
        "US",
        {
            Kind.NAME: "Katherine Lucille Brandywater",
            Kind.FORMER_NAME: "Katherine Ostrovane",
            Kind.ALIAS: "Pippa Crumbcoat",
            Kind.USERNAME: "kbrandyw",
            Kind.EMAIL: "kate.brandywater@example.com",
            Kind.PHONE: "(614) 555-0137",
            Kind.HOME_ADDRESS: "408 N Saddlewood Ave Apt 12, Pinecrest Falls, OH 00452",
            Kind.PAST_ADDRESS: "2217 Mulehorn Rd, Dry Sorrel, TX 00871",
            Kind.WORK_ADDRESS: "150 Commerce Loop, Suite 700, Pinecrest Falls, OH 00460",
            Kind.POSTCODE: "00452",
            Kind.BIRTH_DATE: "1990-08-05",
            Kind.FAMILY_NAME: "Douglas Brandywater",
            Kind.EMPLOYER: "Hartsedge Medical Group, Inc.",
            Kind.SCHOOL: "Pinecrest Falls High School",
            Kind.VEHICLE: "KLB 4471",
            Kind.PLACE: "Saddlewood Community Pool",
            Kind.WEBSITE: "https://katebakes.example",
        },
    ),
    "bob": _person(
        "US",
        {
            Kind.NAME: "Robert Emilio Zavalquist",
            Kind.USERNAME: "zavalbob77",
            Kind.EMAIL: "rzavalquist@example.net",
            Kind.PHONE: "+1 505-555-0184",
            Kind.HOME_ADDRESS: "31 Coyote Mesa Trail, Agua Plata, NM 00633",
            Kind.PAST_ADDRESS: "7 Elmbriar Street Unit B, Tolland Heights, CT 00219",
            Kind.POSTCODE: "00633",
            Kind.BIRTH_DATE: "1972-12-04",
            Kind.FAMILY_NAME: "Yolanda Zavalquist",
            Kind.EMPLOYER: "Plata Ridge Water District",
            Kind.SCHOOL: "Mesa Norte Community College",
            Kind.VEHICLE: "AZQ-118",
            Kind.PLACE: "Agua Plata Rifle Range",
            Kind.WEBSITE: "https://zavalquist-knives.example",
        },
    ),
    "sinead": _person(
        "IE",
        {
            Kind.NAME: "Sinéad Brannagáin",
            Kind.USERNAME: "sineadbran",
            Kind.EMAIL: "sinead.b@post.example",
            Kind.PHONE: "020 914 3076",
            Kind.HOME_ADDRESS: "7 Smólach Park, Ballyfarnoge, Co. Clare, V95 ZZ31",
            Kind.WORK_ADDRESS: "18 Turlough Street, Ballyfarnoge, Co. Clare",
            Kind.POSTCODE: "V95 ZZ31",
            Kind.BIRTH_DATE: "1986-05-21",
            Kind.FAMILY_NAME: "Colm Brannagáin",
            Kind.EMPLOYER: "Burrenside Dairies Ltd",
            Kind.SCHOOL: "St Ultan's Community College",
            Kind.VEHICLE: "191-CE-90417",
            Kind.PLACE: "Ballyfarnoge GAA Grounds",
            Kind.WEBSITE: "https://sinead-yoga.example",
        },
    ),
    "rike": _person(
        "DE",
        {
            Kind.NAME: "Friederike Strümpfelau",
            Kind.FORMER_NAME: "Friederike Haßlacker",
            Kind.USERNAME: "rike_stru",
            Kind.EMAIL: "f.struempfelau@beispielpost.example",
            Kind.PHONE: "0176 04069031",
            Kind.HOME_ADDRESS: "Kiebitzgasse 22, 00631 Oberquellin",
            Kind.PAST_ADDRESS: "Schafdammweg 5b, 00874 Luhnsen",
            Kind.WORK_ADDRESS: "Ziegeleistraße 140, 00631 Oberquellin",
            Kind.POSTCODE: "00631",
            Kind.BIRTH_DATE: "1967-02-11",
            Kind.FAMILY_NAME: "Burkhard Strümpfelau",
            Kind.EMPLOYER: "Quelliner Gartenbau GmbH & Co. KG",
            Kind.SCHOOL: "Gymnasium Oberquellin",
            Kind.VEHICLE: "ZZ-FS 812",
            Kind.PLACE: "Waldbad Oberquellin",
            Kind.WEBSITE: "https://struempfelau.example",
        },
    ),
    "grzegorz": _person(
        "PL",
        {
            Kind.NAME: "Grzegorz Śpiewołęcki",
            Kind.USERNAME: "g_spiewol",
            Kind.EMAIL: "grzegorz.spiewolecki@poczta.example",
            Kind.PHONE: "+48 999 305 718",
            Kind.HOME_ADDRESS: "ul. Żurawinowa 41 m. 6, 00-987 Brzeźnik Mały",
            Kind.POSTCODE: "00-987",
            Kind.BIRTH_DATE: "1979-12-30",
            Kind.FAMILY_NAME: "Bożena Śpiewołęcka",
            Kind.EMPLOYER: "Stalmet Brzeźnik Sp. z o.o.",
            Kind.SCHOOL: "Technikum Mechaniczne w Brzeźniku",
            Kind.VEHICLE: "ZZB 48LK",
            Kind.PLACE: "Basen Miejski Brzeźnik",
        },
    ),
    "helene": _person(
        "FR",
        {
            Kind.NAME: "Hélène Vaucourbeix",
            Kind.FORMER_NAME: "Hélène Crespignolle",
            Kind.USERNAME: "ln_vaucourbeix",
            Kind.EMAIL: "helene.v@courriel.example",
            Kind.PHONE: "06 39 98 52 08",
            Kind.HOME_ADDRESS: "8 ter, rue des Tisserandes, 99314 Montbruyère",
            Kind.PAST_ADDRESS: "117 avenue du Pont-Rompu, 99420 Saint-Vorles",
            Kind.POSTCODE: "99314",
            Kind.BIRTH_DATE: "1993-04-01",
            Kind.FAMILY_NAME: "Thibault Vaucourbeix",
            Kind.EMPLOYER: "Menuiserie Lagrange-Doux SARL",
            Kind.SCHOOL: "Lycée Marguerite-Vernet",
            Kind.VEHICLE: "ZZ-418-HV",
            Kind.PLACE: "Piscine de Montbruyère",
            Kind.WEBSITE: "https://vaucourbeix.example",
        },
    ),
    "lakshmi": _person(
        "IN",
        {
            Kind.NAME: "Lakshmi Priya Venkatarangam",
            Kind.USERNAME: "lakshmipv_88",
            Kind.EMAIL: "lakshmi.venkat@dak.example",
            Kind.PHONE: "+91 10000 52917",
            Kind.HOME_ADDRESS: "Flat 3C, 27 Tamarind Avenue, Nallurpet, Kovaipattu 000642",
            Kind.POSTCODE: "000642",
            Kind.BIRTH_DATE: "1988-01-15",
            Kind.FAMILY_NAME: "Suresh Venkatarangam",
            Kind.EMPLOYER: "Bluelotus Textiles Private Limited",
            Kind.SCHOOL: "Kovaipattu Girls Higher Secondary School",
            Kind.VEHICLE: "ZZ 22 LV 6408",
            Kind.PLACE: "Nallurpet Library",
        },
    ),
    "beppe": _person(
        "IT",
        {
            Kind.NAME: "Giuseppe Tarasconetti",
            Kind.USERNAME: "beppe_tarasco",
            Kind.EMAIL: "g.tarasconetti@posta.example",
            Kind.PHONE: "+39 300 123 4586",
            Kind.HOME_ADDRESS: "Via delle Lucciole 16, 00007 Borgo Salvino",
            Kind.POSTCODE: "00007",
            Kind.BIRTH_DATE: "1964-09-08",
            Kind.FAMILY_NAME: "Ornella Tarasconetti",
            Kind.EMPLOYER: "Officine Salvino S.r.l.",
            Kind.SCHOOL: "Istituto Tecnico Borgo Salvino",
            Kind.VEHICLE: "ZZ 604 GT",
            Kind.PLACE: "Bocciofila Borgo Salvino",
        },
    ),
    "wouter": _person(
        "BE",
        {
            Kind.NAME: "Wouter Van den Plasschaerde",
            Kind.USERNAME: "wouter_vdp",
            Kind.EMAIL: "wouter.vdp@brief.example",
            Kind.PHONE: "+32 400 12 73 65",
            Kind.HOME_ADDRESS: "Kwikstaartlaan 55 bus 3, 0990 Meerzele",
            Kind.POSTCODE: "0990",
            Kind.BIRTH_DATE: "1976-11-13",
            Kind.FAMILY_NAME: "Liesbet Van den Plasschaerde",
            Kind.EMPLOYER: "Drukkerij Meerzele BV",
            Kind.SCHOOL: "Sint-Alenacollege",
            Kind.VEHICLE: "9-ZZA-417",
            Kind.PLACE: "Zwembad Meerzele",
        },
    ),
    "stavros": _person(
        "GR",
        {
            Kind.NAME: "Σταύρος Λουλακόπουλος",
            Kind.USERNAME: "stavros_loul",
            Kind.EMAIL: "s.loulakopoulos@tachydromeio.example",
            Kind.PHONE: "+30 110 765 4320",
            Kind.HOME_ADDRESS: "Οδός Ασφοδέλων 19, 003 74 Άνω Λευκοχώρι",
            Kind.POSTCODE: "003 74",
            Kind.BIRTH_DATE: "1970-06-24",
            Kind.FAMILY_NAME: "Αικατερίνη Λουλακοπούλου",
            Kind.EMPLOYER: "Ελαιουργία Λευκοχωρίου Α.Ε.",
            Kind.VEHICLE: "ZZH-3907",
            Kind.PLACE: "Γυμναστήριο Λευκοχωρίου",
        },
    ),
    "daisy": _named("GB", "Daisy Lane"),
    "frank": _named("US", "Frank Waters"),
    "iris": _named("DE", "Iris Winter"),
}

PAGES = r"""
=== becky | html | name=c phone=c email=c +phone=1
<html><head><title>Wendleby Quilters | Committee</title></head><body><h1>Our committee</h1>
<table><tr><th>Role</th><th>Name</th><th>Contact</th></tr>
<tr><td>Chair</td><td>Philippa Dunnage</td><td>01632 960884</td></tr>
<tr><td>Treasurer</td><td>Becky Thistlecombe</td><td>07700 900 318, rebecca.thistlecombe@example.org</td></tr></table></body></html>
=== becky | html | name=p
<p>Minutes taken by R. Thistlecombe, 4 June.</p>
=== becky | txt | name=x family_name=x # given name in one sentence, surname of another in the next
Cakes were judged by Rebecca. Thistlecombe Mill kindly lent the hall.
=== becky | csv | name=c birth_date=c home_address=c postcode=c phone=c
Surname;Forename;DOB;Addr1;Town;Post Code;Mobile
Orme;Tabitha;02/09/1978;3 Fleece Walk;Oxmere;ZZ99 7AB;07700900455
Thistlecombe;Rebecca;17/03/1981;14 Larkspur Rise;Wendleby Parva;ZZ994RT;07700900318
=== becky | html | home_address=c postcode=c
<dl><dt>Planning ref</dt><dd>24/00817/HSE</dd><dt>Site</dt><dd>14, Larkspur Rise<br>Wendleby Parva<br>ZZ99 4RT</dd><dt>Proposal</dt><dd>Single-storey rear extension</dd></dl>
=== becky | html | home_address=x postcode=x
<p>Application 24/00411: 114 Larkspur Rise, Wendleby Parva, ZZ99 4RS. Fell one ash.</p>
=== becky | txt | home_address=u postcode=x # same street, another town
For collection only: oak dresser, 14 Larkspur Rise, Tolver Magna, ZZ99 9GD
=== becky | html | home_address=p
<p>Water will be off on Tuesday in Larkspur Rise, Wendleby Parva, between nine and noon.</p>
=== becky | html | postcode=x
<p>We deliver to these districts: ZZ97, ZZ98, ZZ99 (free over £30).</p>
=== becky | json | username=c email=c
{"users":[{"id":88103,"login":"becks_thistle","mail":"⟦js:rebecca.thistlecombe@example.org⟧","role":"member"}]}
=== becky | html | username=x
<p>New followers: becks_thistle22, old_becks_thistles</p>
=== becky | html | username=c website=c
<div class="sig">-- <br>becks_thistle<br>My quilts: <a href="https://www.thistlecombe.example/quilts/">here</a></div>
=== becky | eml | email=c name=c +email=1
From: "Thistlecombe, Rebecca" <rebecca.thistlecombe@example.org>
To: hallbookings@wendleby.example
Subject: Hall on the 12th
Date: Mon, 02 Sep 2024 10:11:05 +0100
Content-Type: text/plain; charset=utf-8

Could we have the hall from two until five please?
=== becky | html | email=c
<p>To join, write to rebecca (dot) thistlecombe [at] example [dot] org</p>
=== becky | html | email=c
<span class="__cf_email__" data-cfemail="⟦cf:rebecca.thistlecombe@example.org⟧">[email&#160;protected]</span>
=== becky | html | email=c
<li class="comment"><img class="avatar" src="https://avatars.example/avatar/⟦md5:rebecca.thistlecombe@example.org⟧?s=48&amp;d=mm" alt=""><p>Lovely pattern, thank you!</p></li>
=== becky | html | former_name=c name=c school=c
<h2>Class of 1999</h2><p>Rebecca Thistlecombe (née Orrisdale) left Oxmere High School for Girls with three A levels.</p>
=== becky | txt | former_name=x
The Orrisdale family ran the bakery until 1966; their shop is a launderette now.
=== becky | html | former_name=c
<table><caption>Sports Day 1994, 800 m girls</caption><tr><td>1</td><td>ORRISDALE, Rebecca</td><td>2:41.0</td></tr><tr><td>2</td><td>PLIMM, Susan</td><td>2:44.3</td></tr></table>
=== becky | html | alias=c
<blockquote>"The Stitch in the Hedge", a poem by Juniper Moonwort</blockquote>
=== becky | html | vehicle=c +vehicle=1
<table><tr><th>Permit</th><th>Reg.</th><th>Bay</th></tr><tr><td>0041</td><td>ZZ19BTC</td><td>7</td></tr><tr><td>0042</td><td>AB12 CDE</td><td>8</td></tr></table>
=== becky | txt | phone=x
Order 2077009003184 has shipped. Invoice 907700900318001.
=== becky | html | phone=x +phone=1
<p>Lost cat, ginger. Ring Hilary on <a href="tel:+447700900319">07700 900319</a></p>
=== becky | html | phone=c
<a class="btn" href="tel:+44-7700-900318">Call the swap-shop organiser</a>
=== becky | html | phone=u # bare national number, nothing near it
<p>07700900318</p>
=== becky | vcf | name=c phone=c birth_date=c home_address=c postcode=c employer=c
BEGIN:VCARD
VERSION:3.0
N:Thistlecombe;Rebecca;Jane;;
FN:Rebecca Jane Thistlecombe
TEL;TYPE=CELL:+44 7700 900318
BDAY:19810317
ADR;TYPE=HOME:;;14 Larkspur Rise;Wendleby Parva;;ZZ99 4RT;United Kingdom
ORG:Fenwright and Dunmoor
END:VCARD
=== becky | html | employer=c name=c work_address=c
<div class="person" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Rebecca Thistlecombe</span>, <span itemprop="jobTitle">Senior Conveyancer</span>, <span itemprop="worksFor">Fenwright &amp; Dunmoor</span>
<div itemprop="address">5 Brewhouse St, Oxmere ZZ99 7NL</div></div>
=== becky | html | past_address=c
<p>Council tax band B: Flat 3, 88 Tannery Ln, Oxmere</p>
=== becky | html | past_address=u # another flat of the same house
<p>To let: Flat 5, 88 Tannery Lane, Oxmere. Two beds, no pets.</p>
=== becky | html | birth_date=c
<form><label>Date of birth</label><select name="d"><option>16<option selected>17</select><select name="m"><option>February<option selected>March</select><select name="y"><option>1980<option selected>1981</select></form>
=== becky | html | birth_date=u
<p>The bandstand was opened on 17 March 1981 by the Mayor.</p>
=== becky | html | birth_date=p name=c
<p>Many happy returns to Rebecca Thistlecombe, whose birthday is on 17 March!</p>
=== becky | html | birth_date=x +birth_date=1
<p>Trevor Plimm, born 18 March 1981, joined the ringers in 1996.</p>
=== becky | html | family_name=c
<p>Allotment 14b has passed to Mr Gareth Thistlecombe.</p>
=== becky | html | family_name=x name=x
<p>In memory of Gareth Rowland Pugsley, and of Rebecca, his sister.</p>
=== becky | html | place=c
<p>Walk leaders meet at the gate of Wendleby Allotments at 7.30 every Tuesday.</p>
=== becky | rss | name=c website=c
<?xml version="1.0"?><rss version="2.0"><channel><title>Oxmere Craft Fair</title><item><title>Stall 9: Rebecca J. Thistlecombe</title><link>http://thistlecombe.example/quilts</link><description>Hand-pieced quilts.</description></item></channel></rss>
=== becky | html | website=x
<p>Visit <a href="https://notthistlecombe.example/quilts">our stockist</a></p>
=== becky | html | school=c
<p>Governors: Oxmere High School for Girls seeks two parents.</p>
=== becky | ics | name=c home_address=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:7731@wq.example
DTSTART:20240912T140000Z
SUMMARY:Pattern swap at Becky Thistlecombe's
LOCATION:14 Larkspur Rise\, Wendleby Parva
END:VEVENT
END:VCALENDAR
=== becky | html | phone=x birth_date=x +phone=0
<table><tr><td>07700</td><td>900</td></tr><tr><td>318</td><td>1981</td></tr></table><p>ISBN 978-0-7700-9003-1</p>
=== alistair | html | name=c phone=c work_address=c employer=c
<footer><p>Drummie Bay Marine Services Limited. Registered office: 60 Harbour St, Inverdrummie ZZ99 6WX. Director: A. GLEDSTANE (Alistair Gledstane). Tel 0131-496-0257</p></footer>
=== alistair | txt | name=c +phone=1
INVERDRUMMIE BOWLING LEAGUE - RESULTS wk 6
Rink 1  A Coull      21   A Gledstane   14
Rink 2  P Runcie     17   J Mutch       17
Full list of skips: Archie Coull, Alistair Gledstane, Pat Runcie
Scores to the secretary, 01632 960233
=== alistair | html | birth_date=c name=c
<tr><td>GLEDSTANE, Alistair</td><td>Appointed director 1 May 1998</td></tr><p>Date of birth: 26 October 1957</p>
=== alistair | html | birth_date=p name=c
<div class="officer"><h3>GLEDSTANE, Alistair</h3><dl><dt>Date of birth</dt><dd>October 1957</dd><dt>Nationality</dt><dd>British</dd></dl></div>
=== alistair | json | birth_date=p
{"officer":{"role":"director","date_of_birth":{"month":10,"year":1957}}}
=== alistair | json | birth_date=c
{"member":{"no":412,"birth":{"day":26,"month":10,"year":1957}}}
=== alistair | html | home_address=c postcode=c
<address>27 Corbie Brae<br/>Inverdrummie<br/>ZZ99&nbsp;6QE</address>
=== alistair | csv | home_address=c postcode=c name=c
"AccountRef","Contact","Line1","Line2","PC"
"D-1102","Gledstane A. (Alistair)","27 CORBIE BRAE","INVERDRUMMIE","ZZ996QE"
=== alistair | html | vehicle=c
<p>Seen: silver estate reg ZZ07 OAG blocking the slip again.</p>
=== alistair | html | employer=c
<li>Sponsor: DRUMMIE BAY MARINE SERVICES</li>
=== alistair | html | website=c username=c
<p>gledstane57 wrote: photos are at www.gledstane.example</p>
=== daisy | html | name=x
<p>Turn left into Daisy Lane and park by the church.</p>
=== daisy | html | name=c
<p class="byline">By <a rel="author" href="/authors/daisy-lane">Daisy Lane</a>, junior reporter</p>
=== daisy | txt | name=x
She picked a daisy. Lane closures continue on the A9.
=== daisy | csv | name=c
first_name,last_name,team
Daisy,Lane,Under 11
=== frank | html | name=x
<p>Let us be frank: waters like these are no place for a beginner.</p>
=== frank | html | name=c
<p>Coach: Mr. Frank Waters (varsity), Asst. coach: Del Rowe</p>
=== frank | json | name=c
{"attendees":[{"given_name":"Frank","family_name":"Waters","rsvp":"yes"}]}
=== iris | html | name=x
<p>Die Iris: Winter und Kälte verträgt sie gut.</p>
=== iris | html | name=c
<p>Ansprechpartnerin: Frau Iris Winter, Zimmer 204</p>
=== iris | txt | name=c
Anwesend: Holm, Peter; Winter, Iris; Zech, Udo
=== kate | html | name=c employer=c phone=c work_address=c email=c +phone=3 +email=2
<!doctype html><html><head><title>Staff Directory - Hartsedge Medical Group</title></head><body>
<nav><a href="/">Home</a> <a href="/providers">Providers</a></nav>
<h1>Hartsedge Medical Group staff directory</h1>
<p>All staff sit at 150 Commerce Loop, Ste. 700, Pinecrest Falls, OH unless noted.</p>
<table>
<thead><tr><th>Name</th><th>Title</th><th>Direct line</th><th>E-mail</th></tr></thead>
<tbody>
<tr><td>Abernott, Lionel</td><td>Medical Director</td><td>614-555-0101</td><td>labernott@hartsedge.example</td></tr>
<tr><td>Brandywater, Katherine L.</td><td>Billing Lead</td><td>614-555-0137</td><td>kate.brandywater@example.com</td></tr>
<tr><td>Corvelle, Dawn</td><td>RN</td><td>614-555-0173</td><td>dcorvelle@hartsedge.example</td></tr>
</tbody></table>
<p>Front desk: (614) 555-0100, option 2.</p>
</body></html>
=== kate | html | name=c family_name=c former_name=c home_address=x birth_date=u # an obituary of a relative's kin
<article><h1>Harold "Hal" Ostrovane, 84</h1>
<p>DRY SORREL - Harold Ostrovane passed away at home Sunday. August 5, 1990, was the day he opened the feed store, and he ran it until last fall.</p>
<p>Hal is survived by his daughter Katherine (Ostrovane) Brandywater and her husband Douglas Brandywater of Pinecrest Falls, Ohio; his son Paul; and three grandchildren.</p>
<p>Visitation Friday, 4 to 7 p.m., at Mulehorn Chapel.</p></article>
=== kate | txt | name=c place=c phone=x +phone=2
SADDLEWOOD SWIM TEAM -- WEEKLY SPLASH
======================================
Practice moves to Saddlewood Community Pool, lanes 1-4, beginning Monday.

Snack sign-up
  Mon  Jen Tollworthy
  Tue  Katie Brandywater
  Wed  (open!)

Carpools: text Jen at 614.555.0118 or Coach Dill at 614.555.0173.
Heat sheets go up Thursday night.
=== kate | csv | name=c home_address=c postcode=c phone=c birth_date=c
id|last|first|mi|dob|street|unit|city|st|zip|phone
20381|Brandt|Walter|E|11/30/1961|400 N Saddlewood Ave||Pinecrest Falls|OH|00452|6145550111
20382|Brandywater|Katherine|L|08/05/1990|408 N SADDLEWOOD AVE|APT 12|PINECREST FALLS|OH|00452-0139|6145550137
20383|Brank|Ola|M|02/14/1947|9 Quail Ct||Pinecrest Falls|OH|00452|6145550122
=== kate | html | home_address=u # another unit of the same building
<p>Leasing now: 408 N Saddlewood Ave Apt 21, Pinecrest Falls, OH</p>
=== kate | html | home_address=u
<p>Ramp closed at mile 408. Saddlewood Ave detour signed N to Route 12.</p>
=== kate | html | home_address=c postcode=c
<script type="application/ld+json">{"@type":"Person","address":{"@type":"PostalAddress","streetAddress":"408 N. Saddlewood Avenue, Apartment 12","addressLocality":"Pinecrest Falls","addressRegion":"OH","postalCode":"00452"}}</script>
=== kate | html | past_address=u # another state and town
<p>Jim's Tire, 2217 Mulehorn Rd, Carver Bend, OK</p>
=== kate | json | name=c email=c username=c birth_date=c postcode=c
{"data":{"user":{"handle":"@kbrandyw","fullName":"Kate Brandywater","contact":{"email":"kate.brandywater@example.com"},"dob":"1990-08-05T00:00:00Z","geo":{"zip":"00452","state":"OH"},"badges":["early_bird","10k"]}}}
=== kate | json | birth_date=u
{"event":"regional spelling bee","held":"1990-08-05","winner":"P. Ngo"}
=== kate | html | birth_date=p
<p>Birthday: Aug 5</p><p>Joined 2019</p>
=== kate | html | alias=c website=c email=c
<footer>Recipes by <b>Pippa Crumbcoat</b> &middot; <a href="https://katebakes.example/about">katebakes.example</a> &middot; kate.brandywater+blog@example.com</footer>
=== kate | html | email=x +email=1
<p>kate.brandywater@example.co</p>
=== kate | html | email=c
<button data-contact="⟦b64:kate.brandywater@example.com⟧">Show e-mail</button>
=== kate | html | phone=c
<p>Phone: six one four, five five five, zero one three seven</p>
=== kate | html | phone=x +phone=0
<p>Lot 61455501373, barcode 0614555013798</p>
=== kate | html | school=c name=c former_name=c
<h3>Lost Falcons: Pinecrest Falls HS Class of 2008</h3><p>We have addresses for: Katherine Ostrovane Brandywater (Pinecrest Falls High School band), Dee Lanham.</p>
=== kate | html | name=p
<td>K. Brandywater</td><td>5K</td><td>27:19</td>
=== kate | mht | name=c phone=c
From: <Saved by Browser>
Subject: PTA roster
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="--=_b1"

----=_b1
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable
Content-Location: https://pta.example/roster

<html><body><p>Room parent: Kate Brandywater, cell (614)=20555-01=
37</p></body></html>
----=_b1--
=== bob | eml | name=c email=c phone=c employer=c +email=2 +phone=1
Received: from mx.plataridge.example by in.example; Tue, 4 Jun 2024 08:00:11 -0600
From: Bob Zavalquist <rzavalquist@example.net>
To: Tina Roquemore <troquemore@plataridge.example>
Cc: <board@plataridge.example>
Subject: Re: meter pit on Sage Rd
Content-Type: text/plain; charset=utf-8

Tina,

I'll swing by after lunch.

--
Robert Zavalquist
Field Supervisor, Plata Ridge Water District
c: 505-555-0184

> On Mon, Jun 3, Tina Roquemore wrote:
> Bob, the customer's number is 505-555-0119. Can you call them?
=== bob | html | name=c past_address=c home_address=c postcode=c family_name=c
<div class="peoplesearch"><h2>Robert E. Zavalquist, age 51</h2><h3>Current</h3><p>31 Coyote Mesa Trl, Agua Plata, NM 00633</p><h3>Previous</h3><p>7 Elmbriar St, Unit B, Tolland Heights, CT 00219</p><h3>May be related to</h3><ul><li>Yolanda Zavalquist</li><li>Ernest Pickle</li></ul></div>
=== bob | html | name=c place=c username=c
<article class="thread"><h1>Club match 14 results</h1>
<div class="post"><b>steelplate_sam</b><p>Scores from Agua Plata Rifle Range are up. Great weather.</p></div>
<div class="post"><b>zavalbob77</b><p>My 88 should be an 89, check target 4.</p></div>
<div class="post"><b>matchdirector</b><p>Fixed. Final: 1. Lupe Arroyave 94, 2. Zavalquist, Robert 89, 3. C. Tandy 85</p></div></article>
=== bob | html | birth_date=c
<p>Born: Dec 4, 1972, Tolland Heights, Conn.</p>
=== bob | csv | birth_date=p # day first export: 12 April or December 4
player,birthdate,team
"no. 8",04/12/1972,Mesa Elks
=== bob | html | birth_date=u
<p>Copyright 1972-2012. Meeting of 12/04/1972, minutes approved.</p>
=== bob | json | birth_date=c
{"applicant":{"birth_year":"1972","birth_month":"12","birth_day":"4"}}
=== bob | html | birth_date=p
<p>December birthdays: Bob Z. (4th), Carla T. (19th)</p>
=== bob | html | phone=c
<p>International callers: 00 1 505 555 0184</p>
=== bob | html | school=c employer=c name=c
<h1>Resume</h1><h2>Bobby Zavalquist</h2><section><h3>Experience</h3><p>Plata Ridge Water District, 2004 to present</p><h3>Education</h3><p>A.A.S., Mesa Norte Community College</p></section>
=== bob | txt | website=c name=c email=c home_address=c postcode=c phone=c
Domain Name: zavalquist-knives.example
Creation Date: 2017-02-11T18:02:44Z
Registrant Name: ROBERT ZAVALQUIST
Registrant Street: 31 COYOTE MESA TRAIL
Registrant City: AGUA PLATA
Registrant State/Province: NM
Registrant Postal Code: 00633
Registrant Country: US
Registrant Phone: +1.5055550184
Registrant Email: rzavalquist@example.net
Name Server: NS1.HOST.EXAMPLE
=== bob | html | email=c
<p>rzavalquist AT example DOT net</p>
=== bob | html | home_address=x postcode=x
<p>31 Coyote Canyon Trail, Mesa Norte, NM 00638</p>
=== bob | html | home_address=p
<p>Chip seal on Coyote Mesa Trail in Agua Plata begins Monday.</p>
=== bob | html | name=c
<span class="tag">#RobertZavalquist</span>
=== bob | atom | name=c email=c
<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Knife notes</title><entry><title>Quench oil</title><author><name>Robert Zavalquist</name><email>rzavalquist@example.net</email></author><updated>2024-01-02T00:00:00Z</updated></entry></feed>
=== bob | ics | name=c email=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
DTSTART:20240801T010000Z
SUMMARY:Valve training
ORGANIZER;CN="Zavalquist, Bob":mailto:rzavalquist@example.net
ATTENDEE;CN=Tina Roquemore:mailto:troquemore@plataridge.example
END:VEVENT
END:VCALENDAR
=== sinead | html | name=c phone=c email=c place=c +phone=1
<!DOCTYPE html><html lang="en-IE"><head><title>Club Notes | Ballyfarnoge Camogie</title></head><body>
<h1>Club notes</h1>
<h2>Fixtures</h2><p>U14s are at home on Saturday at Ballyfarnoge GAA Grounds, throw-in 11.30.</p>
<h2>Lotto</h2><p>No winner. Numbers drawn: 7, 14, 20, 30. Match 3: Peadar Kelleghan, Noreen Tubb.</p>
<h2>Registration</h2><p>Forms to the registrar, Sinead Brannagain, 020 914 3076 or sinead.b@post.example, or to Noreen on 020 915 6641.</p>
</body></html>
=== sinead | html | name=c family_name=c home_address=c postcode=c
<table class="planning"><caption>Planning register, week 31</caption>
<tr><th>File no.</th><th>Applicant</th><th>Development</th><th>Location</th></tr>
<tr><td>24/60311</td><td>Tadhg Quillinan</td><td>Slatted shed</td><td>Knockroe, Ballyfarnoge</td></tr>
<tr><td>24/60312</td><td>Colm Brannagáin &amp; Sinéad Brannagáin</td><td>Attic conversion</td><td>7 Smolach Park, Ballyfarnoge, Co Clare V95ZZ31</td></tr>
</table>
=== sinead | txt | name=c family_name=c birth_date=u
PARISH OF BALLYFARNOGE - BULLETIN - 21 MAY

Anniversaries: Bridie Tubb (1986), Fr. Malachy Keane.
Baptisms: we welcome Oisín, son of Colm and Sinéad Brannagáin.
Readers next Sunday: 9.00 Noreen Tubb; 11.30 Colm Brannagáin.
Trócaire boxes may be left in the sacristy.
=== sinead | html | name=x family_name=x
<p>RIP Nuala Brannagáin (née Keane), Smólach. Predeceased by her sister Sinéad Keane.</p>
=== sinead | html | birth_date=p
<p>Date of birth (month and year only): May 1986</p>
=== sinead | html | home_address=p
<p>Lamp out at Smólach Park, Ballyfarnoge; reported to the council.</p>
=== sinead | html | phone=x +phone=1
<p>Vet on call: 020 914 3067</p>
=== sinead | html | vehicle=c
<p>Clamped: 191 CE 90417 (grey hatchback)</p>
=== sinead | html | employer=c school=c name=c
<h4>Sinéad Brannagáin</h4><p>Lab technician at Burrenside Dairies. Past pupil of St. Ultan’s Community College.</p>
=== sinead | html | employer=x school=x
<p>St Ultan's Church choir; Burrenside Farm Holidays.</p>
=== sinead | html | work_address=u # another county and town
<p>Chipper: 18 Turlough Street, Kilmorna, Co. Sligo</p>
=== sinead | html | username=x website=x
<p>@sineadbrannock | https://sinead-yoga.example.com</p>
=== sinead | html | email=x
<p>aoife-sinead.b@post.example</p>
=== sinead | html@windows-1252 | name=c
<html><head><meta charset="windows-1252"></head><body><p>Secretary: Brannagáin, Sinéad</p></body></html>
=== sinead | json | name=c phone=c
{"contacts":[{"display_name":"Sin\u00e9ad Brannag\u00e1in","numbers":[{"label":"Mobile","value":"020-914-3076"}]}]}
=== rike | html | name=c email=c phone=c work_address=c employer=c +email=1
<html lang="de"><head><title>Impressum – Quelliner Gartenbau</title></head><body>
<h1>Impressum</h1>
<p>Angaben gemäß § 5 DDG</p>
<p>Quelliner Gartenbau GmbH &amp; Co. KG<br>Ziegeleistr. 140<br>00631 Oberquellin</p>
<p>Vertreten durch: Dietmar Quast, Friederike Strümpfelau</p>
<h2>Kontakt</h2><p>Tel.: 0176 / 040 690 31<br>E-Mail: f.struempfelau@beispielpost.example<br>Bewerbungen: jobs@quelliner.example</p>
<h2>Umsatzsteuer-ID</h2><p>DE 000 176 040</p></body></html>
=== rike | html | name=c former_name=c birth_date=c family_name=c
<section class="chronik"><h2>Ortsfamilienbuch Oberquellin, Blatt 311</h2>
<dl><dt>Strümpfelau, Burkhard</dt><dd>* 9.6.1963 in Luhnsen, Schlosser</dd>
<dt>Strümpfelau, Friederike, geb. Haßlacker</dt><dd>* 11.2.1967 in Oberquellin</dd>
<dt>Quast, Dietmar</dt><dd>* 30.8.1959</dd></dl></section>
=== rike | txt | name=c phone=c home_address=c postcode=c +phone=2
KLEINGARTENVEREIN "AM QUELL" e.V. - Mitgliederliste (intern!)   Seite 2

Parz.  Name                     Anschrift                              Telefon
 17    Quast, Dietmar           Kiebitzgasse 4, 00631 Oberquellin      030 23125 118
 18    Struempfelau, Friederike Kiebitzgasse 22, 00631 Oberquellin     0176-04069031
 19    Zech, Udo                Am Anger 1, 00631 Oberquellin          030 23125 441
=== rike | html | former_name=c
<p>Abitur 1986, Leistungskurs Bio: Friederike Hasslacker, Holger Imbs</p>
=== rike | html | name=c
<td>STRUEMPFELAU, FRIEDERIKE</td><td>W55</td><td>10 km</td><td>58:41</td>
=== rike | html | name=p
<p>Text und Fotos: F. Strümpfelau</p>
=== rike | html | name=x
<p>Danke, liebe Friederike, für dreißig Jahre Chor!</p>
=== rike | html@windows-1252 | name=c home_address=c
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></head><body><p>Bauvoranfrage: Frau Friederike Strümpfelau, Kiebitzgasse 22, Oberquellin</p></body></html>
=== rike | html | home_address=x
<p>Kiebitzgasse 122, 00631 Oberquellin: Gewerbefläche</p>
=== rike | html | home_address=u postcode=x # the street of another town
<p>Physiotherapie, Kiebitzgasse 22, 00418 Tannrode am See</p>
=== rike | html | home_address=p
<p>Straßenreinigung Kiebitzgasse, Oberquellin: donnerstags</p>
=== rike | html | past_address=c
<p>Früher: Schafdammweg 5 b, D-00874 Luhnsen</p>
=== rike | html | birth_date=c
<p>Geburtsdatum: 11. Februar 1967</p>
=== rike | html | birth_date=p
<p>Wir gratulieren zum Geburtstag: 11. Februar Frau Strümpfelau, 14. Februar Herr Zech</p>
=== rike | html | birth_date=u
<p>Sturmflut vom 11.02.1967, Pegel 4,10 m</p>
=== rike | json | birth_date=c name=c
{"person":{"nachname":"Strümpfelau","vorname":"Friederike","geburtsdatum":"1967-02-11"}}
=== rike | html | vehicle=x
<p>Modell ZZ-FS 8120 Rasentraktor</p>
=== rike | html | email=c
<p>f.struempfelau(at)beispielpost(punkt)example</p>
=== rike | html | place=x school=x
<p>Bad Oberquellin, Waldweg; Gymnasium Luhnsen</p>
=== rike | vcf | name=c email=c phone=c employer=c
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Str=C3=BCmpfelau;Friederike
TEL;CELL:+4917604069031
EMAIL;INTERNET:f.struempfelau@beispielpost.example
ORG:Quelliner Gartenbau
END:VCARD
=== rike | eml | name=c email=c +email=1
From: ⟦word:Friederike Strümpfelau⟧ <f.struempfelau@beispielpost.example>
To: vorstand@amquell.example
Subject: =?utf-8?q?G=C3=A4rten?=
Content-Type: text/plain; charset=utf-8

Hallo zusammen, die Pumpe ist wieder da.
=== rike | csv | name=c birth_date=c former_name=c
Nr.;Name;Vorname;Geburtsname;geb. am
31;Strümpfelau;Friederike;Haßlacker;11.02.1967
32;Zech;Udo;;01.12.1950
=== helene | html | name=c employer=c phone=c email=c +phone=1
<html lang="fr"><head><title>Mentions légales</title></head><body><h1>Mentions légales</h1>
<p><strong>Éditeur :</strong> Menuiserie Lagrange-Doux, SARL au capital de 8 000 €</p>
<p><strong>Gérant :</strong> Lucien Lagrange-Doux, tél. 03 53 01 44 19</p>
<p><strong>Directrice de la publication :</strong> Mme Hélène VAUCOURBEIX</p>
<p>Tél. : 06.39.98.52.08 — Courriel : helene.v@courriel.example</p></body></html>
=== helene | html | name=c former_name=c birth_date=c
<article><h2>Publication de mariage</h2><p>Entre Thibaud Orsel, ébéniste, et Hélène Vaucourbeix (nom de naissance : Crespignolle), née le 1er avril 1993 à Saint-Vorles, menuisière.</p></article>
=== helene | txt | name=c home_address=c postcode=c family_name=c birth_date=x +birth_date=1
COMMUNE DE MONTBRUYERE - CONSEIL MUNICIPAL DU 12 JUIN          page 3/7

DECLARATIONS PREALABLES
DP 0993142400011 - M. BOUVREUIL Gaston, ne le 3 mai 1949
    11 rue des Tisserandes - abri de jardin
DP 0993142400012 - VAUCOURBEIX Helene et VAUCOURBEIX Thibault
    8 ter rue des Tisserandes, 99314 Montbruyere - ravalement
=== helene | html | home_address=u postcode=x
<p>Crêperie, 8 ter, rue des Tisserandes, 99870 Port-Allouan</p>
=== helene | html | home_address=p
<p>Travaux rue des Tisserandes à Montbruyère jusqu'au 9.</p>
=== helene | html | birth_date=p
<p>Née en avril 1993</p>
=== helene | html | birth_date=x +birth_date=1
<p>Né le 1er août 1993 à Lussac-le-Vieux</p>
=== helene | html | birth_date=u
<p>Arrêté du 1er avril 1993 relatif aux chaudières</p>
=== helene | html | phone=c
<p>Portable : +33 (0)6 39 98 52 08</p>
=== helene | html | phone=x +phone=0
<p>SIRET 063 998 520 80011</p>
=== helene | html | vehicle=c +vehicle=1
<ul><li>Place 4 : ZZ 418 HV</li><li>Place 5 : AB-123-CD</li></ul>
=== helene | html | name=p
<p>1re : H. Vaucourbeix (ASM), 12 min 40</p>
=== helene | html | name=c
<p>VAUCOURBEIX&nbsp;H&eacute;l&egrave;ne - Seniors F</p>
=== helene | html@windows-1252 | name=c place=c
<html><head><meta charset="iso-8859-1"></head><body><p>Maître-nageur remplaçant à la Piscine de Montbruyère : Hélène Vaucourbeix</p></body></html>
=== helene | html | school=c employer=c
<p>2011 : Bac pro au Lycée Marguerite Vernet. Depuis 2015 : Menuiserie Lagrange-Doux.</p>
=== helene | html | school=x employer=x place=x
<p>Rue Marguerite-Vernet ; Lycée Lagrange ; piscine de Saint-Vorles.</p>
=== helene | html | website=c username=c
<p>Profil ln_vaucourbeix · site : vaucourbeix.example</p>
=== helene | html | postcode=c
<select name="cp"><option value="99313">99313 Lissac</option><option value="99314" selected>99314 Montbruyère</option></select>
=== helene | csv | name=c email=c phone=c
"Nom","Prénom","Courriel","Portable"
"BOUVREUIL","Gaston","gaston.b@courriel.example","0639984410"
"VAUCOURBEIX","Hélène","helene.v@courriel.example","0639985208"
=== grzegorz | html | name=c employer=c phone=c email=c
<html lang="pl"><head><title>Kontakt – Stalmet</title></head><body><h1>Stalmet Brzeźnik Spółka z o.o.</h1>
<table><tr><th>Dział</th><th>Osoba</th><th>Telefon</th><th>E-mail</th></tr>
<tr><td>Kadry</td><td>Jolanta Wrzosek-Pyć</td><td>999 305 711</td><td>kadry@stalmet.example</td></tr>
<tr><td>Spawalnia</td><td>mgr inż. Grzegorz Śpiewołęcki</td><td>999 305 718</td><td>grzegorz.spiewolecki@poczta.example</td></tr>
<tr><td>Transport</td><td>Kazimierz Dydoń</td><td>999 305 790</td><td>transport@stalmet.example</td></tr></table></body></html>
=== grzegorz | txt | name=c birth_date=c home_address=c postcode=c family_name=c
PROTOKÓŁ Z WALNEGO ZEBRANIA ROD "MALWA"                 str. 2

Nowi członkowie:
 1. Wrzosek-Pyć Jolanta, ur. 4.05.1966, ul. Polna 2, 00-987 Brzeźnik Mały
 2. Śpiewołęcki Grzegorz, ur. 30.12.1979 r., ul. Żurawinowa 41/6,
    00-987 Brzeźnik Mały
 3. Śpiewołęcka Bożena, ur. 17.08.1981, adres j.w.

Głosowano jawnie. Za: 31, przeciw: 0.
=== grzegorz | html | name=p
<p>Fot. G. Śpiewołęcki</p>
=== grzegorz | html | birth_date=c
<p>Data urodzenia: 30 grudnia 1979 r.</p>
=== grzegorz | html | birth_date=p
<p>Urodziny: 30 grudnia</p>
=== grzegorz | html | birth_date=u
<p>Dz.U. z dnia 30.12.1979, poz. 114</p>
=== grzegorz | html | home_address=u
<p>Warsztat: ul. Żurawinowa 41 m. 6, 00-912 Zalesie Dolne Małe</p>
=== grzegorz | html | home_address=p
<p>Awaria wodociągu: ul. Żurawinowa w Brzeźniku Małym</p>
=== grzegorz | html | place=c username=c
<p><b>g_spiewol</b>: jutro o 6:30 Basen Miejski Brzeźnik, tor 3?</p>
=== grzegorz | json | email=c username=c
{"id":44,"nick":"g_spiewol","kontakt":{"mail":"grzegorz.spiewolecki@poczta.example"}}
=== lakshmi | html | name=c school=c birth_date=c phone=c family_name=c
<html><body><h2>Alumnae Meet 2024 - Registered Members</h2><p>Kovaipattu Girls Hr. Sec. School (Kovaipattu Girls Higher Secondary School), batch of 2005</p>
<table border=1><tr><th>Sl. No.</th><th>Name</th><th>D.O.B.</th><th>Spouse</th><th>Mobile</th></tr>
<tr><td>1</td><td>Smt. Kamatchi Devarasan</td><td>02-06-1988</td><td>-</td><td>10000 52971</td></tr>
<tr><td>2</td><td>Smt. Lakshmi Priya Venkatarangam</td><td>15-01-1988</td><td>Suresh Venkatarangam</td><td>10000 52917</td></tr>
<tr><td>3</td><td>Dr. Noorjehan Pallavaram</td><td>23-09-1987</td><td>-</td><td>10000 53300</td></tr></table></body></html>
=== lakshmi | csv | name=c home_address=c postcode=c phone=c
flat,owner,address,pin,contact
3B,"Murugesan T.","27 Tamarind Avenue, Nallurpet, Kovaipattu",000642,+911000052000
3C,"Lakshmi Venkatarangam","Flat 3C, 27 Tamarind Avenue, Nallurpet, Kovaipattu",000642,+911000052917
=== lakshmi | html | name=c
<p>Prize for kolam: VENKATARANGAM LAKSHMI PRIYA</p>
=== lakshmi | html | name=p
<p>3rd: L. Venkatarangam (essay)</p>
=== lakshmi | html | name=x
<p>Lakshmi Stores, near Priya Theatre, Nallurpet</p>
=== lakshmi | html | home_address=x
<p>127 Tamarind Avenue, Nallurpet: godown for rent</p>
=== lakshmi | html | home_address=p
<p>Power cut 10 to 2: Tamarind Avenue, Nallurpet</p>
=== lakshmi | html | postcode=c
<p>PIN: 000 642</p>
=== lakshmi | html | postcode=x
<p>Batch 1000642, lot 0006421</p>
=== lakshmi | html | phone=c
<p>WhatsApp: +91-10000-52917</p>
=== lakshmi | html | phone=c
<p>Ph: ⟦deva:10000 52917⟧</p>
=== lakshmi | html | birth_date=u
<p>Pongal holiday: 15-01-1988 (archive)</p>
=== lakshmi | html | vehicle=x
<p>ZZ 22 LV 6480</p>
=== lakshmi | html | employer=c
<p>Form 16 issued by BLUELOTUS TEXTILES PVT LTD</p>
=== lakshmi | html | employer=x place=x
<p>Blue lotus motifs on textiles; library at Nallurkottai</p>
=== lakshmi | json | username=c email=c name=c
{"author":{"username":"lakshmipv_88","name":"Lakshmi P. Venkatarangam","email_sha256":"⟦sha:lakshmi.venkat@dak.example⟧"}}
=== beppe | html | name=c phone=c employer=c birth_date=c
<html lang="it"><head><title>Organigramma</title></head><body><h1>ASD Salvino Ciclismo – Consiglio direttivo</h1>
<ul><li>Presidente: Rag. Ermenegilda Stropparo, nata a Borgo Salvino il 2 maggio 1958</li>
<li>Segretario: Geom. Beppe Tarasconetti, nato a Pieve Lucerta l'8 settembre 1964, cell. 300 1234586</li>
<li>Consigliere: Duilio Frascobaldo</li></ul><p>Sponsor: Officine Salvino srl</p></body></html>
=== beppe | txt | name=c home_address=c postcode=c family_name=c
COMUNE DI BORGO SALVINO - ALBO PRETORIO
Pratica SCIA n. 0412/2023

Richiedenti:  TARASCONETTI GIUSEPPE e TARASCONETTI ORNELLA
Ubicazione:   via delle Lucciole n. 16 - 00007 Borgo Salvino
Tecnico:      arch. Duilio Frascobaldo
Oggetto:      manutenzione tetto
=== beppe | html | name=p
<p>Foto di G. Tarasconetti</p>
=== beppe | html | name=x
<p>Beppe e Ornella ringraziano tutti gli amici.</p>
=== beppe | html | home_address=c
<p>V. delle Lucciole, 16 (Borgo Salvino), citofono 2</p>
=== beppe | html | home_address=u # another town
<p>Pizzeria, Via delle Lucciole 16, 00008 Monte Tordino</p>
=== beppe | html | home_address=p
<p>Senso unico in via delle Lucciole a Borgo Salvino</p>
=== beppe | html | birth_date=c
<p>Data di nascita: 08/09/1964</p>
=== beppe | html | birth_date=p
<p>Compleanni di settembre: Beppe (8), Duilio (21)</p>
=== beppe | html | phone=x
<p>Cod. articolo 13001234586</p>
=== beppe | html | vehicle=c
<p>Targa: ZZ604GT</p>
=== beppe | html | school=c
<p>Diploma: Istituto Tecnico Borgo Salvino, 1983</p>
=== beppe | html | place=c
<p>Gara sociale alla Bocciofila Borgo Salvino, ore 15</p>
=== beppe | html | email=x username=x
<p>gg.tarasconetti@posta.example, beppe_tarascone</p>
=== beppe | vcf | name=c phone=c email=c
BEGIN:VCARD
VERSION:4.0
FN:Giuseppe Tarasconetti
TEL;VALUE=uri:tel:+39-300-123-4586
EMAIL:g.tarasconetti@posta.example
END:VCARD
=== wouter | html | name=c phone=c email=c place=c
<html lang="nl-BE"><head><title>Bestuur</title></head><body><h1>Zwemclub Meerzele vzw: bestuur</h1>
<p>Wij trainen in Zwembad Meerzele.</p>
<dl><dt>Voorzitter</dt><dd>Godelieve Tuytschaever-Bos</dd>
<dt>Secretaris</dt><dd>Wouter Van den Plasschaerde, gsm 0400/12.73.65, <a href="mailto:wouter.vdp@brief.example">mail</a></dd>
<dt>Penningmeester</dt><dd>Ignace Puttemans</dd></dl></body></html>
=== wouter | txt | name=c home_address=c postcode=c family_name=c birth_date=c
GEMEENTE MEERZELE - OMGEVINGSVERGUNNING 2024/88
Aanvragers:
  1) VAN DEN PLASSCHAERDE Wouter, geboren op 13/11/1976
  2) VAN DEN PLASSCHAERDE Liesbet
  beiden wonende te Kwikstaartlaan 55 bus 3, 0990 Meerzele
Architect: Ignace Puttemans, Dorp 1, 0990 Meerzele
=== wouter | html | name=p
<p>W. Van den Plasschaerde, 50 m rug</p>
=== wouter | html | home_address=x
<p>Kwikstaartlaan 155, 0990 Meerzele</p>
=== wouter | html | home_address=p
<p>Wegenwerken in de Kwikstaartlaan (Meerzele)</p>
=== wouter | html | birth_date=x
<p>Geboren: 13 november 1967</p>
=== wouter | html | birth_date=u
<p>Zitting van 13 november 1976</p>
=== wouter | html | username=c
<a href="/u/wouter_vdp">profiel</a>
=== wouter | json | name=c email=c postcode=c
{"lid":{"voornaam":"Wouter","achternaam":"Van den Plasschaerde","email":"wouter.vdp@brief.example","postcode":"0990"}}
=== stavros | html | name=c phone=c employer=c email=c
<html lang="el"><body><h1>Ελαιουργία Λευκοχωρίου ΑΕ – Επικοινωνία</h1>
<table><tr><th>Τμήμα</th><th>Υπεύθυνος</th><th>Τηλ.</th></tr>
<tr><td>Λογιστήριο</td><td>Θεοπίστη Καραμπουρνάκη</td><td>110 765 4300</td></tr>
<tr><td>Αποθήκη</td><td>Λουλακόπουλος Σταύρος</td><td>110 765 4320</td></tr></table>
<p>s.loulakopoulos@tachydromeio.example</p></body></html>
=== stavros | txt | name=c birth_date=c home_address=c family_name=c
ΠΟΛΙΤΙΣΤΙΚΟΣ ΣΥΛΛΟΓΟΣ ΑΝΩ ΛΕΥΚΟΧΩΡΙΟΥ - ΜΗΤΡΩΟ ΜΕΛΩΝ
1. Καραμπουρνάκη Θεοπίστη, γεν. 3/2/1961, Πλατεία 4
2. Λουλακόπουλος Σταύρος, ημ. γέννησης 24/6/1970, Ασφοδέλων 19, Άνω Λευκοχώρι
3. Λουλακοπούλου Αικατερίνη, Ασφοδέλων 19
=== stavros | html | name=c
<p>Runner 114: Stavros Loulakopoulos, 10 km, 51:08</p>
=== stavros | html | name=p
<p>Φωτογραφία: Σ. Λουλακόπουλος</p>
=== stavros | html | home_address=p
<p>Έργα στην οδό Ασφοδέλων, Άνω Λευκοχώρι</p>
=== stavros | html | birth_date=u
<p>ΦΕΚ Α΄ 140, 24 Ιουνίου 1970</p>
=== stavros | html | phone=c
<p>Κιν.: 0030 110 7654320</p>
=== stavros | html | vehicle=c
<p>Αρ. κυκλοφορίας: ΖΖΗ 3907</p>
=== stavros | html | vehicle=x
<p>ZZH-39070 ανταλλακτικό</p>
=== stavros | json | name=c username=c phone=c
{"user":"stavros_loul","name":"⟦js:Σταύρος Λουλακόπουλος⟧","phone":"+301107654320"}
=== becky | html | name=c school=c email=x phone=x +email=2 +phone=1
<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Newsletter 14 - Oxmere High School for Girls</title>
<meta name="description" content="News for parents and carers"></head><body>
<header><h1>Oxmere High School for Girls</h1><p>Office: 01632 960140 | office@oxmerehigh.example</p></header>
<h2>From the Head</h2><p>What a term! Year 8 planted forty saplings and Mrs Dunnage's choir sang at the minster.</p>
<h2>Old girls</h2><p>Our careers evening heard from Rebecca Thistlecombe (conveyancing), Dr Imelda Prout (soil science) and Cllr Tabitha Orme.</p>
<h2>Second-hand uniform</h2><p>Rebecca P. in Year 12 runs the rail; mail her tutor at prout.i@oxmerehigh.example.</p>
<h2>Dates</h2><ul><li>17 March: mock results</li><li>22 March: end of term, 12.30</li></ul></body></html>
=== becky | txt | name=c home_address=c family_name=c birth_date=x phone=x +phone=1 +birth_date=1
WENDLEBY PARVA PARISH COUNCIL
Minutes of the meeting held on Thursday 6 February in the Reading Room

Present: Cllrs P. Dunnage (chair), T. Orme, L. Plimm; the clerk; nine members of the public.

 1. Apologies. Cllr Runcorn.
 2. Public session. Rebecca and Gareth Thistlecombe of 14 Larkspur Rise
    spoke about the overhanging limes. Mr Len Tarry (born 4 May 1931,
    as he reminded the meeting) said they had always overhung.
 3. Planning. 24/00411 114 Larkspur Rise: no objection.
 4. Finance. Cheques 100317 to 100322 were signed.
 5. Date of next meeting: 17 March.

Clerk: 01632 960558
=== becky | html | name=c username=c website=c email=x
<section id="comments"><h3>4 responses</h3><ol class="commentlist">
<li id="comment-311"><cite class="fn">Imelda</cite> <time datetime="2023-05-01T09:14">1 May 2023</time><p>What batting do you use?</p></li>
<li id="comment-312"><cite class="fn"><a class="url" href="https://thistlecombe.example/quilts">becks_thistle</a></cite><p>Cotton, 80/20. Photos on my page.</p></li>
<li id="comment-313"><cite class="fn">Tabitha Orme</cite><p>@Becky Thistlecombe is being modest: she won Best in Show.</p></li>
<li id="comment-314"><cite class="fn">thistle_becks</cite><p>No relation, ha!</p></li></ol></section>
=== becky | csv | name=c phone=c vehicle=c email=c
Timestamp,Your name,Mobile,Email,Car reg (for the barrier),Dietary
2024/05/02 8:14:11 am,Lionel Plimm,07700 900771,lplimm@mail.example,ZZ12 LPM,none
2024/05/02 9:40:52 am,Rebecca Thistlecombe,07700900318,Rebecca.Thistlecombe@Example.org,zz19btc,"vegetarian, no nuts"
2024/05/03 7:01:30 pm,Tabitha Orme,07700 900455,torme@mail.example,,vegan
=== becky | html | name=x family_name=x home_address=x postcode=x birth_date=x +phone=1
<article class="notice"><h2>THISTLECOMBE, Rowland</h2><p>Of Tolver Magna, formerly of Larkmoor Rise. Died peacefully on 11 March, aged 81. Husband of the late Joan; father of Gillian and Stephen; brother-in-law of Rebecca Pugsley.</p>
<p>Service at St Osyth's on 29 March at 11. Enquiries to G. Pugsley &amp; Sons, 01632 960777. Gareth Pugsley will play the organ.</p></article>
=== becky | html | alias=c name=c former_name=c
<h1>Contributors to issue 9</h1><dl><dt>Imelda Prout</dt><dd>gardens on chalk.</dd><dt>Juniper Moonwort</dt><dd>is the pen name of Rebecca Thistlecombe, who first published as Becky Orrisdale.</dd><dt>Len Tarry</dt><dd>has kept bees since 1950.</dd></dl>
=== alistair | html | name=c birth_date=c family_name=c home_address=c past_address=c +birth_date=1
<table class="register"><caption>Register of directors, p. 3</caption><thead><tr><th>Officer</th><th>Born</th><th>Usual residential address</th></tr></thead><tbody>
<tr><td>Gledstane, Alistair</td><td>26/10/1957</td><td rowspan="2">27 Corbie Brae, Inverdrummie (formerly 9 Kirkfold Terrace, Pitlorne)</td></tr>
<tr><td>Gledstane, Morag</td><td>14/02/1960</td></tr></tbody></table>
=== alistair | eml | name=c email=c phone=c employer=c +phone=1 +email=2
From: Alistair Gledstane <al.gledstane@mail.example>
To: "Coull, Archie" <acoull@pitlorne.example>
Cc: Pat Runcie <runcie.p@pitlorne.example>
Subject: Pontoon C
Date: Mon, 13 May 2024 17:22:09 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Archie,

The diver comes on Friday. Pat has the key; her number is 01632 960233.

Alistair
Drummie Bay Marine Services Ltd
T: 0131 496 0257
=== alistair | json | name=c place=c birth_date=x username=c
{"club":"Inverdrummie Bowling Club","season":2024,"members":[
{"id":1,"name":"Archie Coull","user":"archie_c","born":"1951-10-26"},
{"id":2,"name":"Alistair Gledstane","user":"gledstane57","born":null},
{"id":3,"name":"Pat Runcie","user":"prun","born":"1957-11-26"}]}
=== alistair | html | name=x family_name=x phone=x email=x +phone=2
<h1>Fishing beats, Water of Drummie</h1><table><tr><th>Beat</th><th>Bailiff</th><th>Tel.</th></tr><tr><td>Upper</td><td>Alistair Mutch</td><td>0131 496 0752</td></tr><tr><td>Lower</td><td>Morag Coull</td><td>0131 496 0527</td></tr></table><p>Permits from the Gledstane Arms, or angling@drummie.example.</p>
=== kate | html | name=c home_address=c family_name=c vehicle=c +phone=1
<html><head><title>Saddlewood HOA - Board Minutes</title></head><body><h1>Board of Directors, Regular Meeting</h1>
<p>Called to order 6:32 PM. Directors: Walter Brandt, Ola Brank, Jen Tollworthy.</p>
<h2>Violations</h2><ol><li>400 N Saddlewood Ave: basketball hoop in setback (Brandt recused).</li>
<li>408 N Saddlewood Ave, Apt. 12, Pinecrest Falls (owners Katherine and Douglas Brandywater): second vehicle, Ohio plate KLB 4471, in guest space. Courtesy letter.</li></ol>
<h2>Manager</h2><p>Pool pump quote $4,471. Call Dill Property at (614) 555-0166.</p></body></html>
=== kate | html | name=x family_name=x employer=x email=x +email=1 +phone=1
<h1>Brandywater Creek Watershed Council</h1><p>Volunteers: Katherine Iverly, Douglas Tandy, Lucille Marrow.</p><p>Our next sweep starts at the Hartsedge boat ramp. Medical forms required. Write sweep@brandycreek.example or call 614-555-0198.</p>
=== kate | rss | name=c alias=c website=c
<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>County Fair results</title>
<item><title>Pies</title><dc:creator>Jen Tollworthy</dc:creator><description>&lt;p&gt;1st: Katherine Brandywater (she blogs as Pippa Crumbcoat at &lt;a href="https://katebakes.example"&gt;her site&lt;/a&gt;)&lt;/p&gt;</description></item>
<item><title>Goats</title><description>1st: Walter Brandt</description></item></channel></rss>
=== kate | html | name=c email=c phone=c birth_date=c postcode=c
<html><body><div id="root"></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"appointments":[{"slot":"09:00","patient":{"first":"Ola","last":"Brank","dob":"02/14/1947"}},{"slot":"09:20","patient":{"first":"Katherine","last":"Brandywater","dob":"08/05/1990","cell":"6145550137","mail":"kate.brandywater@example.com","zip":"00452"}}]}}}</script></body></html>
=== bob | html | name=c school=c birth_date=x past_address=x +phone=1
<html><head><title>Retirees' Newsletter</title></head><body><h2>Where are they now?</h2>
<p><b>Lupe Arroyave</b> (welding, 1989 to 2014) grows chiles. Born on the Fourth of July 1950, she plans a parade.</p>
<p><b>Robert Zavalquist</b> finished at Mesa Norte Community College in 1994 and now makes knives.</p>
<p><b>Chuck Tandy</b> moved to 17 Elmbriar Court in Tolland Heights and would love mail.</p><p>Editor: 505-555-0107</p></body></html>
=== bob | txt | name=c phone=c vehicle=c birth_date=c home_address=c +phone=1
AGUA PLATA POLICE DEPT    INCIDENT 24-01187        Page 1 of 2
TYPE: Fender bender, no injury
UNIT 1  DRIVER: TANDY, CHARLES L     DOB 03/30/1949
        PHONE 505-555-0107   PLATE NM BRT-402
UNIT 2  DRIVER: ZAVALQUIST, ROBERT E DOB 12/04/1972
        31 COYOTE MESA TRL, AGUA PLATA
        PHONE 505-555-0184   PLATE NM AZQ-118
NARRATIVE: Unit 1 backed into Unit 2 at feed store.
=== bob | html | name=x family_name=x phone=x +phone=2
<h1>Mesa Norte Little League rosters</h1><table><tr><th>Team</th><th>Manager</th><th>Phone</th></tr><tr><td>Elks</td><td>Robert Emilio Quintal</td><td>505-555-0148</td></tr><tr><td>Owls</td><td>Yolanda Roque</td><td>505-555-0118</td></tr></table><p>Field sponsor: Zavalquist Ranch Supply.</p>
=== sinead | vcf | name=c phone=c email=c family_name=c +phone=1
BEGIN:VCARD
VERSION:3.0
FN:Noreen Tubb
TEL;TYPE=CELL:020 915 6641
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Brannagáin;Sinéad;;;
FN:Sinéad Brannagáin
TEL;TYPE=CELL:+353 20 914 3076
EMAIL:sinead.b@post.example
RELATED;TYPE=spouse;VALUE=text:Colm Brannagáin
END:VCARD
=== sinead | ics | name=c place=c work_address=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
SUMMARY:U14 training (Noreen)
LOCATION:Ballyfarnoge GAA Grounds
DTSTART:20240603T180000Z
END:VEVENT
BEGIN:VEVENT
SUMMARY:First aid course with Sinéad Brannagáin
LOCATION:18 Turlough Street\, Ballyfarnoge\, Co. Clare
DTSTART:20240605T180000Z
END:VEVENT
END:VCALENDAR
=== sinead | html | name=x family_name=x email=x phone=x +phone=1 +email=1
<h1>Scoil Chnoc Rua – foireann</h1><ul><li>Príomhoide: Sinéad Quillinan</li><li>Rang 1: Colm Keane</li><li>Rúnaí: Áine Brannagán, 020 914 3706, oifig@cnocrua.example</li></ul>
=== sinead | html | name=c birth_date=c employer=c school=c website=c
<html><head><title>CV</title></head><body><h1>Sinéad Brannagáin</h1><p>Date of birth: 21/05/1986 | www.sinead-yoga.example</p>
<h2>Work</h2><p>2010 to date: Burrenside Dairies Limited. Manager: Tadhg Quillinan.</p><h2>Education</h2><p>1998 to 2004: Saint Ultan's Community College. Principal: Nuala Keane.</p></body></html>
=== rike | html | name=c place=c family_name=c phone=x birth_date=x +phone=1 +birth_date=1
<html lang="de"><head><meta charset="utf-8"><title>Vereinsnachrichten</title></head><body><h1>DLRG-Freunde Oberquellin: Rundbrief 2/2024</h1>
<h2>Saisonstart</h2><p>Der Förderkreis Waldbad Oberquellin hat gestrichen: Udo Zech, Friederike und Burkhard Strümpfelau sowie Holger Imbs.</p>
<h2>Ehrungen</h2><p>Dietmar Quast, geboren am 30.8.1959, ist seit 40 Jahren dabei. Er trat am 11.2.1984 ein.</p>
<h2>Kontakt</h2><p>Geschäftsstelle: 030 23125-310</p></body></html>
=== rike | html | name=x former_name=x family_name=x phone=x +phone=1
<div class="traueranzeige"><h2>Ingeborg Haßlacker</h2><p>geb. Zech</p><p>* 3. Mai 1931 &nbsp; † 11. Februar 2020</p><p>In Liebe: Friederike und Holger Imbs, Burkhard Zech mit Familie</p><p>Bestattungen Quast, Tel. 030 23125 606</p></div>
=== rike | txt | name=c username=c vehicle=c website=c
[Thema: Treffen am 3. Oktober]
udo_z schrieb:
> Wer kommt mit dem Hänger?
rike_stru schrieb:
> Ich, Kennzeichen ZZ-FS 812, bitte Platz lassen.
> Gruß, Friederike Strümpfelau
> https://struempfelau.example
imbs.h schrieb:
> Ich komme mit dem Rad.
=== helene | html | name=c place=c family_name=c birth_date=u phone=x +phone=1
<html lang="fr"><head><title>Bulletin municipal n° 48</title></head><body><h1>Montbruyère, le bulletin</h1>
<h2>Associations</h2><p>Les Nageurs réunis (Piscine de Montbruyère) ont élu leur bureau : présidente, Hélène Vaucourbeix ; trésorier, Gaston Bouvreuil ; secrétaire, Odile Tanchereau (05 36 49 11 72).</p>
<h2>État civil</h2><p>Naissances : Lilou Tanchereau, 1er avril. Mariages : Thibault Vaucourbeix et Hélène, le 3 juin.</p>
<h2>Décès</h2><p>Marcel Bouvreuil, 93 ans.</p></body></html>
=== helene | html | name=x family_name=x employer=x home_address=x
<h1>Résultats du tournoi de belote</h1><table><tr><td>1</td><td>Hélène Tanchereau / Thibault Bouvreuil</td></tr><tr><td>2</td><td>Odile Crespin / Gaston Vauclair</td></tr></table><p>Lots offerts par la Menuiserie Bouvreuil, 8 rue des Tisserands, Saint-Vorles.</p>
=== helene | eml | name=c email=c phone=c +email=1
From: =?utf-8?q?H=C3=A9l=C3=A8ne_Vaucourbeix?= <helene.v@courriel.example>
To: Odile Tanchereau <odile.t@courriel.example>
Subject: Devis escalier
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Bonjour Odile,
le devis est pr=C3=AAt. Rappelez-moi au 06 39 98 52=
 08.
H=C3=A9l=C3=A8ne
=== grzegorz | html | name=c place=c birth_date=u employer=c phone=x
<html lang="pl"><head><title>Wyniki – Mikołajkowe Zawody</title></head><body><h1>Zawody pływackie, Basen Miejski Brzeźnik</h1>
<p>Uchwała zarządu z 30.12.1979 nadaje puchar przechodni.</p>
<table><tr><th>M.</th><th>Zawodnik</th><th>Klub</th><th>Czas</th></tr><tr><td>1</td><td>Dydoń Kazimierz</td><td>Fala</td><td>32,10</td></tr><tr><td>2</td><td>Śpiewołęcki Grzegorz</td><td>Stalmet Brzeźnik</td><td>33,71</td></tr><tr><td>3</td><td>Pyć Adrian</td><td>-</td><td>35,00</td></tr></table><p>Sędzia: tel. 999 305 781</p></body></html>
=== grzegorz | csv | name=c birth_date=c phone=c email=c
Lp;Nazwisko;Imię;Data ur.;Tel.;E-mail
1;Dydoń;Kazimierz;04.05.1966;999305790;k.dydon@poczta.example
2;Śpiewołęcki;Grzegorz;30.12.1979;999305718;grzegorz.spiewolecki@poczta.example
3;Pyć;Adrian;12.03.2001;999305111;a.pyc@poczta.example
=== lakshmi | html | name=c home_address=c employer=c family_name=x phone=x
<html><body><h2>Nallurpet Residents' Welfare Association - Office Bearers 2024-25</h2><table><tr><th>Post</th><th>Name</th><th>Address</th><th>Occupation</th></tr>
<tr><td>President</td><td>Thiru. Suresh Devarasan</td><td>14 Tamarind Avenue</td><td>Retd. teacher</td></tr>
<tr><td>Secretary</td><td>Tmt. Lakshmi Priya Venkatarangam</td><td>Flat 3C, 27 Tamarind Avenue, Nallurpet</td><td>Bluelotus Textiles Pvt. Ltd.</td></tr></table><p>Helpline 10000 52971</p></body></html>
=== lakshmi | txt | name=x family_name=x home_address=x postcode=x
KOVAIPATTU CORPORATION - WARD 9 - PROPERTY TAX DEFAULTERS
1  Lakshmi Murugesan      72 Tamarind Avenue     000624
2  Suresh Murugesan       72 Tamarind Avenue     000624
3  Priya Devarasan        5 Neem Street          000641
=== beppe | html | name=c birth_date=c place=c family_name=x phone=x
<html lang="it"><body><h1>Bocciofila Borgo Salvino: tesserati</h1><table><tr><th>Tessera</th><th>Cognome e nome</th><th>Nato il</th></tr><tr><td>0411</td><td>Frascobaldo Duilio</td><td>21/09/1950</td></tr><tr><td>0412</td><td>Tarasconetti Giuseppe</td><td>08/09/1964</td></tr><tr><td>0413</td><td>Stropparo Ornella</td><td>02/05/1971</td></tr></table><p>Segreteria: 300 1234568</p></body></html>
=== beppe | html | name=x family_name=x vehicle=x
<p>È mancato Giuseppe Stropparo. Lo annunciano la moglie Ornella, il fratello Beppe Stropparo e i nipoti. La famiglia Tarasconetti partecipa al dolore.</p>
=== wouter | html | name=c employer=c family_name=x birth_date=x phone=x
<html lang="nl"><body><h1>Personeelsblad Drukkerij Meerzele</h1><p>Jubilarissen: Wouter Van den Plasschaerde (20 jaar), Ignace Puttemans (25 jaar).</p><p>Geboren: Noor, dochter van Liesbet Tuytschaever, op 13 oktober 2023.</p><p>Ziekmelding: 0400 12 73 56</p></body></html>
=== stavros | html | name=c family_name=c vehicle=c phone=x
<html lang="el"><body><h1>Σύλλογος γονέων – Πρακτικό 6</h1><p>Παρόντες: Θεοπίστη Καραμπουρνάκη, Σταύρος Λουλακόπουλος, Αικατερίνη Λουλακοπούλου, Λάμπρος Μπιρμπίλης.</p><p>Το βανάκι ΖΖΗ-3907 παραχωρείται για την εκδρομή.</p><p>Ταμίας: 110 765 4302</p></body></html>
=== frank | html | name=x
<h1>Camp notes</h1><p>Coach Frank Dell moved the canoes. Waters were high on Friday, so Becky Waters taught knots.</p>
=== iris | html | name=x
<p>Iris Zech pflegt den Garten. Winter wird es hier früh.</p>
=== alistair | html | past_address=c family_name=c
<p>Electoral roll 1988: GLEDSTANE Morag, 9 Kirkfold Terr., Pitlorne</p>
=== alistair | html | phone=c
<script>window.__STATE__={"yard":{"phone":"+441314960257","open":true}}</script>
=== alistair | html | family_name=x name=x
<p>GLEDSTANE (Pitlorne). Peacefully at home, Euan Gledstane, beloved husband of Isla. Alistair Mutch will lead the service.</p>
=== alistair | html | name=p
<p>Bar rota, Friday: A. Gledstane, P. Runcie</p>
=== alistair | html | home_address=p
<p>Gritting route 4: Corbie Brae (Inverdrummie), Harbour Wynd, School Road</p>
=== alistair | html | family_name=p
<p>Raffle: 1st M. Gledstane, 2nd T. Coull</p>
=== grzegorz | html | name=c
<p>Puchar wręczono panu Grzegorzowi Śpiewołęckiemu.</p>
=== grzegorz | html | postcode=x phone=x
<p>Nr konta 12 0098 7000 9993 0571 8000 0000</p>
=== grzegorz | html | phone=c
<p>tel. kom. (+48) 999-305-718</p>
=== grzegorz | html | employer=c vehicle=c
<p>Pracodawca: STALMET BRZEŹNIK. Nr rej. pojazdu: ZZB48LK</p>
=== grzegorz | html | birth_date=p
<p>Rok i miesiąc urodzenia: 12/1979</p>
=== wouter | html | home_address=c postcode=c
<p>B-0990 Meerzele, Kwikstaartlaan 55 bus 3</p>
=== wouter | html | name=x family_name=x
<p>Wouter Van den Bossche en Liesbet Puttemans winnen de quiz.</p>
=== wouter | html | phone=x
<p>Ondernemingsnummer 0400.127.365.118</p>
=== wouter | html | name=c
<td>Van den Plasschaerde, Wouter</td><td>1:02.44</td>
=== wouter | html | birth_date=p
<p>Verjaardagen deze maand: 9 november Ignace, 13 november Wouter</p>
=== wouter | html | vehicle=c phone=c
<p>Gestolen: aanhanger met nummerplaat 9 ZZA 417. Tel. +32 (0)400 12 73 65</p>
=== stavros | html | name=c
<p>Ομιλητής: ΣΤΑΥΡΟΣ ΛΟΥΛΑΚΟΠΟΥΛΟΣ</p>
=== stavros | html | postcode=c
<p>Τ.Κ. 00374</p>
=== stavros | html | birth_date=c
<p>Γεννήθηκε στις 24 Ιουνίου 1970</p>
=== stavros | html | name=x
<p>Ο Σταύρος Μπιρμπίλης και η Άννα κέρδισαν.</p>
=== stavros | html | phone=x
<p>ΑΦΜ 011076543201</p>
=== stavros | html | birth_date=p
<p>Έτος και μήνας γέννησης: Ιούνιος 1970</p>
=== lakshmi | html | home_address=c postcode=c
<p>Deliver to: #27, Tamarind Ave., Flat No. 3C, Nallurpet, Kovaipattu - 000 642</p>
=== lakshmi | html | birth_date=c
<input name="dob" type="date" value="1988-01-15">
=== lakshmi | html | birth_date=p
<p>Month of birth: January 1988</p>
=== sinead | html | phone=c
<p>Fón: +353 (0)20 914 3076</p>
=== sinead | html | name=c
<p>Runaí: Sinéad Br<wbr>annagáin</p>
=== sinead | html | family_name=p
<p>Full back: C. Brannagáin</p>
=== helene | html | birth_date=c
<p>Date de naissance : 01/04/1993</p>
=== helene | html | email=c
<p>Écrire à helene.v [arobase] courriel [point] example</p>
=== rike | html | birth_date=c
<p>geboren am 11.02.67 in Oberquellin</p>
=== rike | html | birth_date=p
<p>Geburtsmonat: Februar 1967</p>
=== kate | html | birth_date=c
<label for="b">Birthdate</label><input id="b" name="birthdate" value="8/5/90">
=== kate | html | home_address=p
<p>Sewer relining begins on N Saddlewood Ave, Pinecrest Falls, next week.</p>
=== becky | html | past_address=p
<p>Roadworks: Tannery Lane, Oxmere, closed to through traffic.</p>
=== becky | html | family_name=p
<p>Batting: L. Plimm 12, G. Thistlecombe 31 not out</p>
=== beppe | html | phone=c
<a href="https://wa.example/?phone=393001234586">Scrivici</a>
=== becky | html | home_address=x postcode=x +postal_address=1
<p>Jumble may be left with Mrs Orme, 22 Fuller's Road, Oxmere, ZZ99 7AH, any evening.</p>
=== kate | html | home_address=x work_address=x +postal_address=1 +phone=1
<p>Mail checks to: Falcon Boosters, 640 Plumfield Road, Carver Bend, OH 00488. Questions: 614-555-0150.</p>
=== bob | html | home_address=x +coordinates=1
<p>Trailhead parking: 35.20391, -106.48213 (gravel lot, opens at dawn)</p>
=== alistair | html | +vehicle=1 vehicle=x
<table><tr><th>Boat park</th><th>Trailer reg.</th></tr><tr><td>Runcie</td><td>AB07 XYZ</td></tr></table>
=== lakshmi | json | name=c employer=c birth_date=x +birth_date=1
[{"emp":"Noorjehan Pallavaram","company":"Bluelotus Textiles Pvt Ltd","date_of_birth":"1987-09-23"},{"emp":"Lakshmi Priya Venkatarangam","company":"Bluelotus Textiles Pvt Ltd","joined":"2015-01-19"}]
=== beppe | eml | name=c email=c phone=c home_address=c +email=1
From: "Tarasconetti Giuseppe" <g.tarasconetti@posta.example>
To: Duilio Frascobaldo <duilio.f@posta.example>
Subject: cena sociale
Content-Type: text/plain; charset=utf-8

Ciao Duilio,
ci troviamo da me, Via delle Lucciole 16 a Borgo Salvino. Ornella fa il ragu.
Per la torta chiama Ermenegilda.

Giuseppe Tarasconetti
Cell. +39 300 1234586
=== wouter | csv | name=c phone=c email=c birth_date=c postcode=c
Lidnr;Naam;Voornaam;Geboortedatum;Postcode;Gsm;E-mail
201;Puttemans;Ignace;02/04/1960;0991;0400 11 00 22;ignace.p@brief.example
202;Van den Plasschaerde;Wouter;13/11/1976;0990;0400 12 73 65;wouter.vdp@brief.example
203;Tuytschaever-Bos;Godelieve;30/01/1955;0992;0400 99 00 11;g.tuyt@brief.example
=== wouter | html | name=x family_name=x home_address=x birth_date=x
<html lang="nl"><body><h1>Rouwbericht</h1><p>Mevrouw Liesbet Van den Bossche, geboren te Oosthove op 3 november 1936 en er overleden op 13 januari 2022.</p><p>Dit melden u: haar zoon Wouter Van den Bossche, haar buren Puttemans en Plasschaert.</p><p>Rouwadres: Kievitlaan 55, Oosthove</p></body></html>
=== stavros | csv | name=c phone=c birth_date=c vehicle=c
Α/Α;Επώνυμο;Όνομα;Ημ. Γέννησης;Τηλέφωνο;Πινακίδα
1;Μπιρμπίλης;Λάμπρος;02/03/1966;1107654111;ZZK-1001
2;Λουλακόπουλος;Σταύρος;24/06/1970;1107654320;ZZH-3907
3;Καραμπουρνάκη;Θεοπίστη;03/02/1961;1107654300;
=== stavros | html | name=x family_name=x birth_date=x
<html lang="el"><body><h1>Αποτελέσματα τουρνουά τάβλι</h1><ol><li>Σταύρος Μπιρμπίλης</li><li>Αικατερίνη Καραμπουρνάκη</li><li>Λάμπρος Λουλακάκης</li></ol><p>Ο νικητής γεννήθηκε στις 4 Ιουνίου 1971.</p></body></html>
=== lakshmi | eml | name=c email=c phone=c place=c +email=1
From: Lakshmi Priya Venkatarangam <lakshmi.venkat@dak.example>
To: Kamatchi Devarasan <kamatchi.d@dak.example>
Subject: Reading circle
Content-Type: text/plain; charset=utf-8

Dear Kamatchi akka,

Sunday's circle is at Nallurpet Library, first floor. Noorjehan brings the register.
Kindly call if late.

Regards,
Lakshmi
Mob: +91 10000 52917
=== grzegorz | html | name=x family_name=x birth_date=x home_address=x phone=x
<html lang="pl"><body><h1>Klepsydra</h1><p>Ś.p. Bożena Wrzosek-Pyć, ur. 12.03.1930, zm. 30.12.2019, mieszkanka Brzeźnika Wielkiego.</p><p>Pogrążeni w smutku: syn Grzegorz Pyć z żoną Jolantą, wnuk Adrian.</p><p>Zakład pogrzebowy Dydoń, ul. Żurawia 41, tel. 999 503 718</p></body></html>
=== grzegorz | txt | name=c username=c vehicle=c family_name=c
Forum działkowców / Wątek: Transport ziemi
------------------------------------------
kazik_d: Kto ma przyczepkę na sobotę?
g_spiewol: Ja mam. Rejestracja ZZB 48LK, otworzę bramę o 8.
           Pozdrawiam, Grzegorz Śpiewołęcki
jola.wp: Dzięki! Klucz do altany ma Bożena Śpiewołęcka.
=== helene | html | name=c home_address=c vehicle=c family_name=c +vehicle=1
<html lang="fr"><body><h1>Syndic – procès-verbal d'assemblée générale</h1><p>Immeuble sis 8 ter, rue des Tisserandes à Montbruyère. Présents : Mme Odile Tanchereau (lot 1), M. et Mme Thibault et Hélène Vaucourbeix (lot 2), M. Gaston Bouvreuil (lot 3).</p><h2>Stationnement</h2><ul><li>Lot 1 : AB-456-CD</li><li>Lot 2 : ZZ-418-HV</li></ul><p>Prochaine assemblée le 1er avril.</p></body></html>
=== bob | json | name=c employer=c phone=c birth_date=x +birth_date=1 +phone=1
{"roster":{"org":"Plata Ridge Water District","on_call":[
{"name":"Tina Roquemore","cell":"505-555-0119","dob":"1979-11-04"},
{"name":"Robert Zavalquist","cell":"505-555-0184","dob":null}]}}
=== beppe | csv | name=c birth_date=c employer=c
Matricola;Cognome;Nome;Nascita;Azienda
0031;Frascobaldo;Duilio;21/09/1950;Officine Salvino
0032;Tarasconetti;Giuseppe;08/09/1964;Officine Salvino
0033;Stropparo;Ermenegilda;02/05/1958;Cartiera Lucerta
"""
