"""
Pages that a person would list themselves, with their natural look-alikes, for people of eleven countries.

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
            Kind.NAME: "Philippa Jane Oxtanby",
            Kind.FORMER_NAME: "Philippa Drewsall",
            Kind.ALIAS: "Pip Larkrise",
            Kind.USERNAME: "pip_oxt",
            Kind.EMAIL: "pippa.oxtanby@example.com",
            Kind.PHONE: "07700 900638",
            Kind.HOME_ADDRESS: "14 Tenterfield Lane, Skelderby, ZZ99 4QT",
            Kind.PAST_ADDRESS: "Flat 5, 88 Marlpit Avenue, Hoxley-on-Tarn, ZZ99 2BN",
            Kind.WORK_ADDRESS: "27 Sheepwash Street, Skelderby, ZZ99 4HA",
            Kind.POSTCODE: "ZZ99 4QT",
            Kind.BIRTH_DATE: "1981-03-17",
            Kind.FAMILY_NAME: "Gareth Oxtanby",
            Kind.EMPLOYER: "Tarn & Fell Veterinary Group Ltd",
            Kind.SCHOOL: "Skelderby High School for Girls",
            Kind.VEHICLE: "ZZ19 PJX",
            Kind.PLACE: "Skelderby Riding Stables",
            Kind.WEBSITE: "https://pippaoxtanby.example/walks",
        },
    ),
    "gb2": _person(
        "GB",
        {
            Kind.NAME: "Iain Alasdair MacTorquhall",
            Kind.ALIAS: "Torq the Fiddler",
            Kind.USERNAME: "big_torq",
            Kind.EMAIL: "iain@mactorquhall.example",
            Kind.PHONE: "0131 496 0427",
            Kind.HOME_ADDRESS: "Flat 2/3, 61 Corriebrae Terrace, Inverdoune, ZZ99 7GJ",
            Kind.PAST_ADDRESS: "9 Peatstack Road, Lochanmore, ZZ99 3DE",
            Kind.POSTCODE: "ZZ99 7GJ",
            Kind.BIRTH_DATE: "1958-11-26",
            Kind.FAMILY_NAME: "Catriona MacTorquhall",
            Kind.EMPLOYER: "Inverdoune Harbour Trust",
            Kind.SCHOOL: "Inverdoune Academy",
            Kind.VEHICLE: "ZZ07 MTQ",
            Kind.PLACE: "Inverdoune Curling Rink",
        },
    ),
    "us": _person(
        "US",
        {
            Kind.NAME: "Katherine Louise Brandvoldt",
            Kind.FORMER_NAME: "Katherine Pelletreau",
            Kind.ALIAS: "Kit Brandywine",
            Kind.USERNAME: "kbrand_quilts",
            Kind.EMAIL: "kate.brandvoldt@example.org",
            Kind.PHONE: "+1 612-555-0137",
            Kind.HOME_ADDRESS: "4418 Loon Feather Ln Unit 12, Marrow Lake, MN 00541",
            Kind.PAST_ADDRESS: "207 E Sycamore Bluff Ave, Dunmeade, OH 00433",
            Kind.WORK_ADDRESS: "75 Granary Square, Suite 200, Marrow Lake, MN 00541",
            Kind.POSTCODE: "00541",
            Kind.BIRTH_DATE: "1977-08-23",
            Kind.FAMILY_NAME: "Wendell Brandvoldt",
            Kind.EMPLOYER: "Northmarrow Credit Union",
            Kind.SCHOOL: "Dunmeade Central High School",
            Kind.VEHICLE: "KLB-4471",
            Kind.PLACE: "Marrow Lake Farmers Market",
            Kind.WEBSITE: "https://www.brandvoldtquilts.example",
        },
    ),
    "us2": _person(
        "US",
        {
            Kind.NAME: "Rafael Quistañeda",
            Kind.USERNAME: "rafa_q88",
            Kind.EMAIL: "rquistaneda@mail.example",
            Kind.PHONE: "+1 505-555-0184",
            Kind.HOME_ADDRESS: "903 Tordillo Canyon Rd, Piedra Seca, NM 00768",
            Kind.POSTCODE: "00768",
            Kind.BIRTH_DATE: "1990-04-30",
            Kind.FAMILY_NAME: "Lucía Quistañeda",
            Kind.EMPLOYER: "High Mesa Roofing Inc.",
            Kind.SCHOOL: "Piedra Seca Community College",
            Kind.VEHICLE: "RQX 915",
            Kind.PLACE: "Piedra Seca Skate Ramp",
        },
    ),
    "ie": _person(
        "IE",
        {
            Kind.NAME: "Fionnuala Tarpley-Breen",
            Kind.FORMER_NAME: "Fionnuala Breen",
            Kind.USERNAME: "nuala_tb",
            Kind.EMAIL: "nuala.tb@post.example",
            Kind.PHONE: "020 914 7735",
            Kind.HOME_ADDRESS: "7 Curragh Rise, Ballintubrid, Co. Clare, V95 ZZ61",
            Kind.POSTCODE: "V95 ZZ61",
            Kind.BIRTH_DATE: "1972-02-12",
            Kind.FAMILY_NAME: "Tadhg Tarpley",
            Kind.EMPLOYER: "Ballintubrid Co-operative Mart CLG",
            Kind.SCHOOL: "Scoil Mhuire Ballintubrid",
            Kind.VEHICLE: "181-CE-99371",
            Kind.PLACE: "Ballintubrid Pitch and Putt",
        },
    ),
    "de": _person(
        "DE",
        {
            Kind.NAME: "Jürgen Wüstefeld",
            Kind.USERNAME: "stellwerk_63",
            Kind.EMAIL: "j.wuestefeld@example.net",
            Kind.PHONE: "0171 3920047",
            Kind.HOME_ADDRESS: "Krähenbuschweg 23, 00684 Altenmoosach",
            Kind.PAST_ADDRESS: "Sperlingsgasse 11b, 00391 Oberquell",
            Kind.WORK_ADDRESS: "Lokschuppenstraße 4, 00684 Altenmoosach",
            Kind.POSTCODE: "00684",
            Kind.BIRTH_DATE: "1963-10-05",
            Kind.FAMILY_NAME: "Ottilie Wüstefeld",
            Kind.EMPLOYER: "Moosacher Stellwerkbau GmbH & Co. KG",
            Kind.SCHOOL: "Gymnasium Altenmoosach",
            Kind.VEHICLE: "ZZ-JW 208",
            Kind.PLACE: "Freibad Altenmoosach",
            Kind.WEBSITE: "https://wuestefeld-modellbahn.example",
        },
    ),
    "pl": _person(
        "PL",
        {
            Kind.NAME: "Bożena Kłębczyńska",
            Kind.FORMER_NAME: "Bożena Ździarska",
            Kind.USERNAME: "bozenka_k66",
            Kind.EMAIL: "bozena.klebczynska@poczta.example",
            Kind.PHONE: "+48 999 273 618",
            Kind.HOME_ADDRESS: "ul. Gęsia Dolina 5 m. 14, 00-987 Wrzosówka",
            Kind.POSTCODE: "00-987",
            Kind.BIRTH_DATE: "1966-05-19",
            Kind.FAMILY_NAME: "Sławomir Kłębczyński",
            Kind.EMPLOYER: "Cukiernia Pod Żurawiem Sp. z o.o.",
            Kind.SCHOOL: "Liceum Ogólnokształcące we Wrzosówce",
            Kind.VEHICLE: "ZZW 4T18",
            Kind.PLACE: "Basen Wrzosówka",
        },
    ),
    "fr": _person(
        "FR",
        {
            Kind.NAME: "Anne-Sophie Trévardenne",
            Kind.FORMER_NAME: "Anne-Sophie Louvigneau",
            Kind.USERNAME: "annso_trev",
            Kind.EMAIL: "as.trevardenne@courriel.example",
            Kind.PHONE: "06 39 98 27 60",
            Kind.HOME_ADDRESS: "8 ter, impasse des Hirondeaux, 00517 Montgrèze",
            Kind.WORK_ADDRESS: "14, quai des Tanneurs, 00517 Montgrèze",
            Kind.POSTCODE: "00517",
            Kind.BIRTH_DATE: "1988-12-01",
            Kind.FAMILY_NAME: "Loïc Trévardenne",
            Kind.EMPLOYER: "Cabinet Brisemont & Associés SELARL",
            Kind.SCHOOL: "Lycée Aubin-Carrel",
            Kind.VEHICLE: "ZZ-418-RT",
            Kind.PLACE: "Piscine de Montgrèze",
            Kind.WEBSITE: "https://annso-photos.example",
        },
    ),
    "in": _person(
        "IN",
        {
            Kind.NAME: "Sowmya Kolathil",
            Kind.USERNAME: "sowmya_codes",
            Kind.EMAIL: "sowmya.kolathil@dak.example",
            Kind.PHONE: "+91 10000 48215",
            Kind.HOME_ADDRESS: "38 Tamarind Grove Road, Velampatti 000562",
            Kind.POSTCODE: "000562",
            Kind.BIRTH_DATE: "1994-09-15",
            Kind.FAMILY_NAME: "Raghunandan Kolathil",
            Kind.EMPLOYER: "Banyanleaf Software Services Pvt Ltd",
            Kind.SCHOOL: "Velampatti Matriculation School",
            Kind.VEHICLE: "ZZ 37 SK 6204",
            Kind.PLACE: "Velampatti Badminton Hall",
        },
    ),
    "it": _person(
        "IT",
        {
            Kind.NAME: "Gianluca Fossombrelli",
            Kind.USERNAME: "gianfoss_70",
            Kind.EMAIL: "g.fossombrelli@posta.example",
            Kind.PHONE: "+39 300 004 1728",
            Kind.HOME_ADDRESS: "Via dei Ginepri 27/B, 00004 Borgo Acquarota",
            Kind.POSTCODE: "00004",
            Kind.BIRTH_DATE: "1970-06-28",
            Kind.FAMILY_NAME: "Ornella Fossombrelli",
            Kind.EMPLOYER: "Officine Acquarota S.r.l.",
            Kind.SCHOOL: "Liceo Scientifico di Acquarota",
            Kind.VEHICLE: "ZZ 614 GF",
            Kind.PLACE: "Bocciofila Acquarota",
        },
    ),
    "cz": _person(
        "CZ",
        {
            Kind.NAME: "Zdeňka Hříbalová",
            Kind.EMAIL: "zdenka@hribalova.example",
            Kind.PHONE: "+420 100 482 771",
            Kind.HOME_ADDRESS: "Pod Jabloní 412/9, 000 37 Horní Lipkov",
            Kind.POSTCODE: "000 37",
            Kind.BIRTH_DATE: "1955-01-08",
            Kind.FAMILY_NAME: "Oldřich Hříbal",
            Kind.EMPLOYER: "Lipkovské sklárny a.s.",
            Kind.SCHOOL: "Základní škola Horní Lipkov",
            Kind.VEHICLE: "9Z9 4417",
            Kind.PLACE: "Koupaliště Lipkov",
        },
    ),
    "se": _person(
        "SE",
        {
            Kind.NAME: "Åsa Björkentorp",
            Kind.USERNAME: "asabjork_84",
            Kind.EMAIL: "asa.bjorkentorp@brev.example",
            Kind.PHONE: "071-482 77 16",
            Kind.HOME_ADDRESS: "Tallskogsvägen 16, 000 52 Norrasund",
            Kind.POSTCODE: "000 52",
            Kind.BIRTH_DATE: "1984-07-09",
            Kind.FAMILY_NAME: "Göran Björkentorp",
            Kind.EMPLOYER: "Norrasunds Segelmakeri AB",
            Kind.SCHOOL: "Norrasunds gymnasium",
            Kind.VEHICLE: "ZZU 41K",
            Kind.PLACE: "Norrasunds ridhus",
        },
    ),
    "gr": _person(
        "GR",
        {
            Kind.NAME: "Αντιγόνη Βραχοκυματά",
            Kind.USERNAME: "antigoni_vrach",
            Kind.EMAIL: "antigoni.v@tachydromos.example",
            Kind.PHONE: "+30 110 482 7716",
            Kind.HOME_ADDRESS: "Οδός Κυκλαμίνων 19, 007 34 Άνω Πλαγιά",
            Kind.POSTCODE: "007 34",
            Kind.BIRTH_DATE: "1979-04-06",
            Kind.FAMILY_NAME: "Σπύρος Βραχοκυματάς",
            Kind.EMPLOYER: "Φάρος Ναυτιλιακή Α.Ε.",
            Kind.SCHOOL: "1ο Λύκειο Άνω Πλαγιάς",
            Kind.VEHICLE: "ZZN-2738",
            Kind.PLACE: "Γήπεδο Άνω Πλαγιάς",
        },
    ),
    "heather": _named("GB", "Heather Moor"),
    "joy": _named("US", "Joy Bell"),
    "ernst": _named("DE", "Ernst Winter"),
}
"""By country code, or by the given name of those whose names are ordinary words."""

PAGES = r"""
=== gb | html | name=c employer=c email=x +email=1
<!doctype html><html lang="en"><head><title>Meet the team | Tarn and Fell Veterinary Group</title></head><body>
<nav><a href="/">Home</a> <a href="/team">Our people</a> <a href="/prices">Prices</a></nav>
<h1>Meet the team at Tarn and Fell Veterinary Group</h1>
<div class="card"><img src="/img/po.jpg" alt=""><h3>Pippa Oxtanby <small>RVN CertNCS</small></h3><p>Head nurse. Pippa joined us in 2009 and lives nearby with two whippets.</p></div>
<div class="card"><h3>Dan Oxborrow</h3><p>Receptionist</p></div>
<p>Write to <a href="mailto:pippa.oxtanby@example.com.au">our Australian sister practice</a>.</p></body></html>
=== gb | txt | name=c phone=c vehicle=u +phone=1
SKELDERBY & DISTRICT RAMBLERS            Newsletter 212, p. 3

Walks for April
Sat 4th   Hoxley Tarn circular, 7 m.   Leader: Philippa Oxtanby (07700 900 638)
Sun 12th  Fell Gate and back, 9 m.     Leader: B. Mawby (07700 900683)
Car share from the Co-op, look for the green van, reg ends PJX.
=== gb | html | name=x phone=x email=x +phone=1
<div class="walk"><h2>Sunday 19 April</h2><p>Leader Jane Philippson, tel. 07700 900639. Meet at the Oxtanby Arms.</p></div>
=== gb | json | name=c username=c website=c
{"user":{"id":"88213094","login":"pip_oxt","display_name":"Philippa Oxtanby","blog":"https:\/\/pippaoxtanby.example\/walks","followers":141,"created_at":"2013-02-11T09:12:44Z"}}
=== gb | html | home_address=c name=p postcode=c # initials only
<table class="planning"><caption>Application 26/00417/HSE</caption>
<tr><th>Address</th><td>14 Tenterfield Lane<br>Skelderby<br>ZZ99 4QT</td></tr>
<tr><th>Proposal</th><td>Single storey rear extension and removal of one ash tree</td></tr>
<tr><th>Applicant</th><td>Mrs P J Oxtanby</td></tr>
<tr><th>Valid date</th><td>17/03/2026</td></tr></table>
=== gb | html | home_address=x postcode=x
<table class="planning"><caption>Application 26/00418/HSE</caption>
<tr><th>Address</th><td>114 Tenterfield Lane, Skelderby, ZZ99 4QS</td></tr>
<tr><th>Proposal</th><td>Loft conversion with dormer</td></tr></table>
=== gb | txt | home_address=p birth_date=x # street named without a house number
Skelderby Town Council. Minutes of the meeting of 17 March 2026.
6. Highways. Residents of Tenterfield Lane complained again of water standing by the bend. Clerk to write to County.
=== gb | html | home_address=x postcode=x
<li><b>14 Tenterfield Lane</b>, Great Mossop, ZZ99 6AA. Guide price £340,000. 3 bed semi.</li>
=== gb | csv | name=c phone=c birth_date=c
Given Name;Family Name;Birthday;Phone 1 - Type;Phone 1 - Value;Notes
Pippa;Oxtanby;17/03/1981;Mobile;+447700900638;vet nurse
Rob;Oxtoby;;Mobile;+447700900368;
=== gb | vcf | name=c phone=c birth_date=c home_address=c postcode=c
BEGIN:VCARD
VERSION:3.0
N:Oxtanby;Philippa;Jane;;
FN:Philippa Oxtanby
TEL;TYPE=CELL:07700-900638
BDAY:1981-03-17
ADR;TYPE=HOME:;;14 Tenterfield Ln;Skelderby;;ZZ99 4QT;UK
END:VCARD
=== gb | html | birth_date=p name=c # day and month only
<article><h2>Birthday corner</h2><p>Many happy returns to Pippa Oxtanby, whose birthday is on 17 March. Cake in the vestry!</p></article>
=== gb | html | birth_date=u name=c
<p class="result">17/03/1981 Skelderby Town 3 Mossop Rovers 1</p><p>Programme scanned by Philippa Oxtanby.</p>
=== gb | html | former_name=c school=c birth_date=p name=c # year and month of birth only
<section id="class-of-99"><h1>Skelderby High School for Girls: class of 1999 reunion</h1>
<ul><li>Tess Garrowby (née Pell)</li><li>Pippa Drewsall, now Oxtanby, born March 1981</li><li>Jo Drewsall-King</li></ul></section>
=== gb | html | school=x former_name=x
<p>Skelderby High School for Boys beat Mossop Girls in the quiz. The captain, P. Dreswell, thanked Philippa for the sandwiches.</p>
=== gb | html | past_address=c
<p>Electoral register 2008 (open): <span>OXTANBY, Philippa J</span>, <span>Flat 5</span>, <span>88 Marlpit Ave</span>, <span>Hoxley-on-Tarn</span></p>
=== gb | html | past_address=u
<p>To let: Flat 5, 86 Marlpit Avenue, Hoxley-on-Tarn. Two beds, no pets.</p>
=== gb | txt | work_address=c employer=c
Tarn & Fell Veterinary Group Limited
Registered office: 27 Sheepwash St, Skelderby ZZ99 4HA
Registered in England no. 09006384
=== gb | html | vehicle=c
<div class="post"><b>Blue Fabia parked across the school gates AGAIN</b><p>Every morning at 8:40, ZZ19PJX. If it's yours please think of the kids.</p></div>
=== gb | html | vehicle=x +vehicle=1
<p>Witnesses sought: a silver hatchback, registration ZZ19 PJK, left the scene on Sheepwash Street.</p>
=== gb | html | place=c name=p # initial with surname
<h3>Intro dressage, Skelderby Riding Stables, 9 May</h3><ol><li>K. Marl on Biscuit 68.2%</li><li>P. Oxtanby on Ludo 66.9%</li></ol>
=== gb | html | place=x name=x
<p>Riding lessons near Skelderby? The new stables at Mossop take beginners from age six. Ask for Philippa.</p>
=== gb | rss | alias=c website=c
<?xml version="1.0"?><rss version="2.0"><channel><title>Open mic at the Fleece</title><link>https://fleece.example/</link>
<item><title>Thursday: Pip Larkrise and the Tarn Boys</title><link>https://pippaoxtanby.example/walks/gigs?ref=fleece</link><description>Doors 8pm, no cover.</description></item></channel></rss>
=== gb | html | alias=x website=x
<p>At larkrise the pip of the oystercatcher carries far over the mud. See <a href="https://oxtanby.example/walks">the Oxtanby village walks page</a>.</p>
=== gb | eml | name=c email=c phone=c
From: "Oxtanby, Philippa" <Pippa.Oxtanby@example.com>
To: committee@ramblers.example
Subject: Re: April walks
Date: Mon, 2 Mar 2026 19:22:10 +0000
Content-Type: text/plain; charset=utf-8

Happy to lead the 4th again. Ring me if the ford is up.

Pippa
m: 07700 900-638
=== gb | html | email=c username=c
<div class="c-profile" data-user="pip_oxt" data-hash="⟦md5:pippa.oxtanby@example.com⟧"><img src="https://avatar.example/⟦md5:pippa.oxtanby@example.com⟧?s=80" alt="avatar"></div>
=== gb | html | username=x email=x
<ul class="members"><li>@pip_oxton</li><li>@the_pip_oxt_fan</li><li>pippa.oxtanby@example.com.example.net</li></ul>
=== gb | html | family_name=c name=c # "Pippa and Simon Oxtanby" share the surname
<div class="notice"><h4>OXTANBY – Gareth.</h4><p>Peacefully on 3 January, aged 84. Beloved dad of Pippa and Simon Oxtanby. Funeral at St Bride's, Skelderby. Family flowers only.</p></div>
=== gb | html | family_name=x name=x
<div class="notice"><p>HOLLINS, Gareth. Suddenly at home. Husband of Philippa Hollins, late of Oxtanby Green. Donations to Tarn Rescue.</p></div>
=== gb | html | phone=c +phone=1
<div class="lost-pet"><h2>LOST: grey whippet "Wisp", Tenterfield area</h2><p>Last seen by the beck. Please text oh seven seven double-oh, nine hundred, 638 &mdash; or call <a href="tel:+44-7700-900638">this number</a>. Vet: 01632 960211.</p></div>
=== gb | html | phone=x
<p>Ref 8107700900638 45. Order 077009006381 shipped. ISBN 978-0-7700-9006-3.</p>
=== gb | ics | name=c phone=c home_address=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:5521@cal.example
DTSTART:20260404T090000
SUMMARY:Committee at Pippa Oxtanby's
LOCATION:14 Tenterfield Lane\, Skelderby
DESCRIPTION:Mobile 07700900638 if lost\, park on the verge
END:VEVENT
END:VCALENDAR
=== gb | html | postcode=c
<form action="/delivery"><label for="pc">Postcode</label><input id="pc" name="postcode" value="zz994qt"><button>Find slots</button></form>
=== gb | html | postcode=x
<p>We deliver to ZZ99 4 and ZZ99 5. Part no. AZZ99 4QTX is out of stock.</p>
=== gb2 | html | name=c place=c phone=x +phone=1
<h2>Rink 3 draw, Inverdoune Curling Rink</h2><table><tr><td>Skip</td><td>MacTorquhall, Iain A.</td></tr><tr><td>Third</td><td>Shug Petrie</td></tr></table><p>Ice bookings 0131 496 0472</p>
=== gb2 | html | phone=c name=p email=c # initial and surname
<footer id="sec"><p>Hon. Secretary: I. MacTorquhall, Tel: (0131) 496-0427, iain [at] mactorquhall [dot] example</p></footer>
=== gb2 | html | name=x family_name=x
<p>Clan gatherings: MacTorquhalls from Canada will be met by Iain at the pier, and by Catriona Beag of the tourist office.</p>
=== gb2 | html | name=c
<a href="/people/iain-mactorquhall-61b2">View full profile</a>
=== gb2 | html | email=x +email=3
<table><tr><td>Office</td><td>office@mactorquhall.example</td></tr><tr><td>Bookings</td><td>alain@mactorquhall.example</td></tr><tr><td>Web</td><td>iain@shop.mactorquhall.example</td></tr></table>
=== gb2 | txt | birth_date=c name=c past_address=c employer=c
                                                    Page 2 of 4
CURRICULUM VITAE
Name            Iain MacTorquhall
Date of birth   26th November 1958
Previous address
                9 Peatstack Rd
                Lochanmore
Career
1981-2018       Inverdoune Harbour Trust, deputy harbour-
                master
=== gb2 | html | birth_date=x +birth_date=1
<p>Catherine McTurk, born 26 November 1985 at Lochanmore, teaches the chanter class.</p>
=== gb2 | html | home_address=c postcode=c
<script type="application/ld+json">{"@context":"https://schema.org","@type":"LocalBusiness","name":"Torq Fiddle Repairs","address":{"@type":"PostalAddress","streetAddress":"61 Corriebrae Terrace, Flat 2/3","addressLocality":"Inverdoune","postalCode":"ZZ99 7GJ"}}</script>
=== gb2 | html | home_address=x
<p>Sold: Flat 2/3, 16 Corriebrae Terrace, Inverdoune. 61 viewers.</p>
=== gb2 | html | alias=c username=c
<meta property="og:title" content="Torq the Fiddler (@big_torq) &bull; reels and photos"><meta name="description" content="412 followers, tunes from the harbour">
=== gb2 | html | family_name=c name=c school=c # "Iain and Catriona MacTorquhall" share the surname
<div class="wedding"><h1>Ruaridh &amp; Elsa</h1><p>The groom is the younger son of Iain and Catriona MacTorquhall of Inverdoune. Both attended Inverdoune Academy.</p></div>
=== gb2 | html | employer=x school=x
<p>The Inverdoune Heritage Trust and the Lochanmore Academy choir raised £310 for the harbour.</p>
=== gb2 | json | vehicle=c
{"permit":{"no":"H-0094","vrm":"ZZ07MTQ","zone":"Pier","expires":"2027-01-31"}}
=== gb2 | csv | phone=c name=c vehicle=x
"boat","owner","contact","sail"
"Skua","A. Petrie","0131 496 0555","GBR7070"
"Maid of Doune","MacTorquhall I A (Iain)","+44 131 4960427","ZZ0 7M"
=== gb2 | html | phone=u # bare digits with nothing that says phone
<div class="box"><p>0131 496 0427</p></div>
=== us | html | name=c home_address=c phone=c birth_date=p family_name=c # month and year of birth
<div class="ps-card"><h1>Katherine L Brandvoldt, age 49, Marrow Lake, MN</h1>
<dl><dt>Born</dt><dd>August 1977</dd><dt>Current address</dt><dd>4418 Loon Feather Lane #12<br>Marrow Lake, MN 00541-2210</dd><dt>Phone</dt><dd>(612) 555-0137 <i>wireless</i></dd><dt>May be related to</dt><dd>Wendell Brandvoldt, Ingrid Brandvoldt</dd></dl></div>
=== us | html | name=x home_address=x phone=x birth_date=u +phone=1
<div class="ps-card"><h1>Kathryn L Brandvold, age 49, Marrow Lake, MN</h1><dl><dt>Born</dt><dd>August 1976</dd><dt>Current address</dt><dd>4481 Loon Feather Lane #12, Marrow Lake, MN 00542</dd><dt>Phone</dt><dd>(612) 555-0173</dd></dl></div>
=== us | html | past_address=c former_name=c name=c
<ul class="hist"><li>AKA: Katherine Pelletreau; Kathy Brandvoldt</li><li>Lived at: 207 East Sycamore Bluff Avenue, Dunmeade, OH</li></ul>
=== us | html | past_address=x
<ul class="hist"><li>Lived at: 207 W Sycamore Bluff Ave, Tarrent, OH</li></ul>
=== us | html | email=c website=c alias=c
<div class="etsy-shop"><h1>Kit Brandywine Quilts</h1><p>Commissions: <a href="mailto:kate.brandvoldt+shop@example.org?subject=Quilt">email me</a> &middot; <a href="http://brandvoldtquilts.example/commissions">my site</a></p></div>
=== us | html | website=x email=x +email=1
<p>Not to be confused with brandvoldtquilts.example.com or the Brandvoldt farm. Contact kate.brandvoldt@example.com</p>
=== us | json | username=c place=c
{"items":[{"id":9114,"author":"kbrand_quilts","caption":"Last Saturday at the Marrow Lake Farmers' Market! #quilts","likes":38},{"id":9115,"author":"quilts_kbrand2","caption":"sold out"}]}
=== us | html | employer=c work_address=c name=c phone=u +phone=1
<table id="staff"><thead><tr><th>Name</th><th>Title</th><th>Ext.</th></tr></thead><tbody><tr><td>Brandvoldt, Kate</td><td>Loan Officer, NMLS 0137612</td><td>137</td></tr><tr><td>Brandt, Katherine</td><td>Teller</td><td>612</td></tr></tbody></table><p>Northmarrow Credit Union, 75 Granary Sq Ste 200, Marrow Lake. Main line 612-555-0100.</p>
=== us | html | employer=x work_address=x
<p>Northmarrow Community Bank, 57 Granary Square, Marrow Lake, merged with Lakes Credit Union.</p>
=== us | html | school=c former_name=c
<p>Dunmeade Central H.S. Class of 1995: Kathy Pelletreau, Todd Marsh, Angela Quill...</p>
=== us | html | school=x
<p>Dunmeade Central Elementary will share its gym with the East High School wrestling team.</p>
=== us | txt | birth_date=c vehicle=c name=c
STATE OF MINNESOTA - DISTRICT COURT - TRAFFIC
Defendant: BRANDVOLDT, KATHERINE LOUISE      DOB: 08/23/1977
Plate: KLB4471 MN   Offense: Speed 41/30     Disposition: Paid
=== us | txt | birth_date=x vehicle=x name=x +birth_date=1
Defendant: BRANDVIK, KATHERINE LEE           DOB: 03/28/1977
Plate: KLB4417 MN   Offense: No proof of insurance
=== us | eml | phone=c name=c email=c
Return-Path: <kate.brandvoldt@example.org>
From: =?utf-8?q?Kate_Brandvoldt?= <kate.brandvoldt@example.org>
To: guild@quilts.example
Subject: raffle
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p>Call or text me at <b>612.555.0137</b> after six=2E</p>
=== us | html | phone=c
<a class="btn" href="sms:+16125550137" aria-label="Text seller">Text seller</a>
=== us | html | phone=x +phone=2
<ul><li>Front desk 612-555-0138</li><li>Fax 651-555-0137</li></ul>
=== us | html | postcode=c home_address=p # town, state and street but no number
<script>window.__STATE__={"listing":{"id":"612555","city":"Marrow Lake","state":"MN","zip":"00541","crossStreet":"Loon Feather Ln"}}</script>
=== us | html | postcode=x
<p>Item 100541, lot 00541A, 1,005.41 points.</p>
=== us | html | family_name=c name=c
<article class="obit"><h1>Wendell J. Brandvoldt, 1941-2025</h1><p>Wendell is survived by his wife Marge; children Katherine (Tom) Brandvoldt of Marrow Lake and Nils.</p></article>
=== us | html | name=x family_name=x
<article class="obit"><p>Survived by her nieces Katherine Olstad and Louise Brandvoldt-Hale, and by her brother Wendell Strand.</p></article>
=== us2 | html | name=c employer=c phone=c
<div class="contractor"><h3>High Mesa Roofing, Inc.</h3><p>Qualifying party: Rafael Quistaneda</p><p>Lic. 0184505 &mdash; <a href="tel:15055550184">505/555-0184</a></p></div>
=== us2 | html | name=x employer=x phone=x
<p>Mesa High roofing project, bid 505-5551-084: Rafael Montoya for Quistañeda Bros.</p>
=== us2 | json | name=c birth_date=c
{"athlete":{"first":"Rafael","last":"Quista\u00f1eda","dob":{"year":1990,"month":4,"day":30},"bib":184,"chip":"00:41:15"}}
=== us2 | json | birth_date=u name=x
{"race":{"date":"1990-04-30","winner":"R. Castañeda","dob":null},"entries":184}
=== us2 | html | username=c school=c place=c
<section class="about"><p>he/him &middot; Piedra Seca Community College '12 &middot; <a href="https://sk8.example/@rafa_q88">@rafa_q88</a></p><p>find me at the Piedra Seca skate ramp most nights</p></section>
=== us2 | html | home_address=c postcode=c
<li class="permit">BLDR-2025-0091 | 903 TORDILLO CANYON ROAD PIEDRA SECA NM 00768-1140 | re-roof | owner occupied</li>
=== us2 | html | home_address=x
<li class="permit">BLDR-2025-0903 | 930 TORDILLO CANYON RD | 90 TORDILLO CANYON RD | shed</li>
=== us2 | html | vehicle=c
<tr><td>Impound</td><td>2011 Tacoma</td><td>Plate RQX-915 (NM)</td><td>Released</td></tr>
=== us2 | html@windows-1252 | family_name=c email=c
<html><head><meta charset="windows-1252"></head><body><p>Quinceañera committee: Lucía Quistañeda, rquistaneda&#64;mail&#46;example</p></body></html>
=== us2 | html | email=x +email=1
<p>quistaneda@mail.example is the family's church address.</p>
=== ie | html | name=c place=c phone=c
<h2>Captain's Prize, Ballintubrid Pitch &amp; Putt</h2><p>1st Ladies: Nuala Tarpley-Breen (41 pts). Entries to Nuala at 020-9147735 before Friday.</p>
=== ie | html | name=x place=x phone=x +phone=1
<p>Ballintubrid Pitch Committee AGM. Secretary Breda Tarpey, 020 914 7753. Fionnuala Ryan sang.</p>
=== ie | txt | family_name=c name=c home_address=p # the estate without a house number
PARISH OF BALLINTUBRID
Recent deaths: Tadhg Tarpley, Curragh Rise, father of Fionnuala Tarpley-Breen and Colm.
Mass intentions: Sat 7 pm, deceased members of the Breen family.
=== ie | html | family_name=x name=x
<div class="rip"><p>The death has occurred of Tadhg BREEN, Kilnoe. Sadly missed by Fionnuala, Tarpley's Cross, and his nieces.</p></div>
=== ie | html | home_address=c postcode=c name=c
<div class="vcard h-card"><span class="p-name">Fionnuala Tarpley Breen</span> <div class="p-adr h-adr"><span class="p-street-address">7 Curragh Rise</span>, <span class="p-locality">Ballintubrid</span>, <span class="p-region">Clare</span> <span class="p-postal-code">V95ZZ61</span></div></div>
=== ie | html | home_address=x postcode=x
<p>Planning ref 26/60017: 7 Curragh Rise, Kilmacduffy, Co. Sligo, V95 ZZ16. Retention of a garden room.</p>
=== ie | html | school=c former_name=c
<p>Past pupils of Scoil Mhuire, Ballintubrid (1985&ndash;1990): F&#x69;onnuala Breen, Attracta Dolphin, Majella Hynes.</p>
=== ie | html | school=x
<p>Scoil Mhuire, Kilmacduffy, and Gaelscoil Ballintubrid shared the Féile cup.</p>
=== ie | html | employer=c email=c name=c
<table><caption>Board of Ballintubrid Co-Operative Mart</caption><tr><td>Fionnuala Tarpley-Breen</td><td>Rúnaí</td><td>nuala.tb&#8203;@post.example</td></tr></table>
=== ie | txt | vehicle=c
For sale: 181-CE-99371, diesel hatch, NCT 02/27, one lady owner. Ballintubrid area. €6,450 ono.
=== ie | txt | vehicle=x
For sale: 181-CE-99317, diesel. Also 18-CE-99371 for parts.
=== ie | json | birth_date=c username=c
{"member":{"handle":"nuala_tb","dateOfBirth":"12/02/1972","hcp":14.2,"club":"B'tubrid"}}
=== ie | html | birth_date=u
<p>Photo dated 12 February 1972: the old mart on opening day, before the roof was on.</p>
=== ie | eml | email=x username=x +email=2
From: nuala.tba@post.example
To: tb@post.example
Subject: nuala_tbc listed for Friday

No change to the running order.
=== ie | csv | phone=c name=c
no|member|phone|paid
17|TARPLEY-BREEN Fionnuala|+353 20 914 7735|Y
18|Tarpley Colm|020 917 4735|N
=== de | html | name=c work_address=c employer=c phone=c email=c
<h1>Impressum</h1><p>Moosacher Stellwerkbau GmbH &amp; Co. KG<br>Lokschuppenstr. 4<br>D-00684 Altenmoosach</p><p>Geschäftsführer: Dipl.-Ing. Juergen Wuestefeld</p><p>Mobil: +49 (0) 171 / 39 200 47<br>E-Mail: j.wuestefeld (at) example (punkt) net</p><p>USt-IdNr. DE000392004</p>
=== de | html | name=x work_address=x employer=x phone=x +phone=1
<h1>Impressum</h1><p>Stellwerk Moosach e.V.<br>Lokschuppenstraße 40<br>00648 Altenmoosach<br>Vorstand: Jörg Wüstenfeld<br>Tel. 0171 3920074</p>
=== de | html | name=c birth_date=c # day and month with the year in the same congratulation
<h3>Wir gratulieren</h3><ul><li>05.10.1963 Jürgen Wüstefeld, zum 60. Geburtstag</li><li>07.10. Erna Pfaff, zum 85. Geburtstag</li></ul>
=== de | html | birth_date=p
<h3>Geburtstage im Oktober</h3><table><tr><td>Jürgen W.</td><td>5. Oktober</td><td>60 Jahre</td></tr></table>
=== de | html | birth_date=u name=x
<p>Die Strecke Altenmoosach–Oberquell wurde am 5. Oktober 1963 stillgelegt. Foto: Archiv Jürgen Kranz, Ort: Wüste Feldmark.</p>
=== de | txt | home_address=c postcode=c family_name=c
Traueranzeige

Ottilie Wüstefeld
geb. Hölzl
* 14. 2. 1935   † 9. 1. 2026

In stiller Trauer: Deine Kinder und Enkel
Traueradresse: Familie Wüstefeld, Krähenbuschweg 23, 00684 Altenmoosach
=== de | html | home_address=x family_name=x
<p>Der Krähenweg 23 in Altenmoosach ist bis Freitag gesperrt, meldet Ottilie Feldmann vom Bauamt.</p>
=== de | html | home_address=x
<p>Umleitung über Krähenbuschweg 23a–29, 00391 Oberquell.</p>
=== de | html | past_address=c
<table><tr><th>Straße</th><td>Sperlingsg.</td></tr><tr><th>Hausnr.</th><td>11 b</td></tr><tr><th>PLZ</th><td>00391</td></tr><tr><th>Ort</th><td>Oberquell</td></tr></table>
=== de | html | vehicle=c website=c username=c
<div class="sig">stellwerk_63 &mdash; H0 seit 1975 &mdash; <a href="//wuestefeld-modellbahn.example/anlage.html">meine Anlage</a><br>Treffen in Oberquell: ich bin der mit ZZ JW 208</div>
=== de | html | vehicle=x username=x
<p>Lok ZZ-JWA 208 von stellwerk_632 zu verkaufen, Art.-Nr. JW 208 ZZ.</p>
=== de | html | place=c school=c
<p>Treffpunkt der Ehemaligen des Gymnasiums Altenmoosach: 14 Uhr am Freibad Altenmoosach, Kasse.</p>
=== de | html | school=x place=x
<p>Das Freibad Oberquell öffnet im Mai. Die Grundschule Altenmoosach hat dort Schwimmunterricht.</p>
=== de | vcf | name=c phone=c email=c
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:W=C3=BCstefeld;J=C3=BCrgen;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen W=C3=BCstefeld
TEL;CELL:01713920047
EMAIL;INTERNET:j.wuestefeld@example.net
END:VCARD
=== de | html@windows-1252 | name=c
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Vereinsmeister 2025</title></head><body><pre>
1. Wüstefeld, Jürgen      Altenmoosach   582 Ringe
2. Wüst, Jürgen           Oberquell      577 Ringe
</pre></body></html>
=== de | json | phone=x email=x +email=1
{"bestellung":"0171-3920-0471","iban":"DE00017139200470000000","kontakt":"jj.wuestefeld@example.net"}
=== pl | html | name=c employer=c phone=c
<section><h2>Kontakt</h2><p>Cukiernia „Pod Żurawiem”<br>Kierowniczka: mgr Bożena Kłębczyńska<br>tel. kom. 999-273-618</p></section>
=== pl | html | name=x employer=x phone=x
<p>Karczma Pod Bocianem. Zapraszają Bożena i Piotr Kłębowscy. Tel. 999 273 681.</p>
=== pl | txt | name=c family_name=c
W dniu 4 stycznia odszedł nasz kochany Mąż i Tata
Ś.P. SŁAWOMIR KŁĘBCZYŃSKI
o czym zawiadamiają żona Bożena Kłębczyńska i dzieci
=== pl | html | name=c former_name=c
<li>Klebczynska Bozena z d. Zdziarska, rocznik matur 1985</li>
=== pl | html | former_name=x family_name=x
<p>Bożena Zdziarowska i Sławomir Kłos poprowadzą festyn we Wrzosówce.</p>
=== pl | html | home_address=c postcode=c
<script type="application/json" id="order">{"dostawa":{"ulica":"G\u0119sia Dolina","nrDomu":"5","nrLokalu":"14","kod":"00-987","miasto":"Wrzos\u00f3wka"}}</script>
=== pl | html | home_address=c postcode=c
<p>Wspólnota Mieszkaniowa, Gęsia Dolina 5/14, 00987 Wrzosówka</p>
=== pl | html | home_address=x postcode=x
<p>Przetarg: ul. Gęsia 5, lok. 14, 00-978 Wrzosówka Dolna. Faktura 00-9871.</p>
=== pl | txt | birth_date=c name=c
Lista startowa, kat. K60
3. KŁĘBCZYŃSKA Bożena, ur. 19.05.1966, Wrzosówka
4. KŁOS Danuta, ur. 02.11.1964, Dolinka
=== pl | html | birth_date=p
<p>Imieniny i urodziny w maju: Bożena K. (19 maja), Piotr W. (23 maja).</p>
=== pl | html | birth_date=u
<p>Numer seryjny 19-05-1966-A, wersja 1.9.05.1966.</p>
=== pl | csv | email=c username=c
login;mail;miasto
bozenka_k66;Bozena.Klebczynska@poczta.example;Wrzosówka
bozenka_k6;b.k@poczta.example;Dolinka
=== pl | html | email=x username=x
<p>Pisz: xbozena.klebczynska@poczta.example.net lub @bozenka_k667</p>
=== pl | html | school=c place=c
<article><h1>Zjazd absolwentów</h1><p>Liceum Ogólnokształcące we Wrzosówce – spotkanie 12 czerwca. Potem kawa na basenie (Basen Wrzosówka, wejście B).</p></article>
=== pl | html | school=x place=x
<p>Liceum Plastyczne w Dolince oraz szkoła we Wrzosówce szukają woźnego. Basen w Dolince nieczynny.</p>
=== pl | html | vehicle=c
<p>Zostawione włączone światła: srebrna skoda ZZW4T18 na parkingu pod kościołem.</p>
=== pl | html | vehicle=x
<p>ZZW 4T81 oraz GZZW 4T180 – do odholowania.</p>
=== fr | html | name=c work_address=c employer=c
<div class="annuaire"><h2>Me Anne-Sophie TRÉVARDENNE</h2><p>Avocate au barreau de Montgrèze<br>Cabinet Brisemont et Associés<br>14 quai des Tanneurs<br>00517 MONTGRÈZE CEDEX</p></div>
=== fr | html | name=x work_address=x employer=x
<div class="annuaire"><h2>Me Sophie Trévard, Me Anne Denneville</h2><p>Cabinet Brisemont Frères, 4 quai des Tanneurs, Montgrèze</p></div>
=== fr | html | name=c phone=c
<p>Randonnée du 6 juin. Inscription auprès d'Anne Sophie Trevardenne au 06.39.98.27.60 (le soir)</p>
=== fr | html | phone=x +phone=1
<p>Permanence du secrétariat : 06 39 98 27 06. SIRET 063 998 276 00014.</p>
=== fr | html | phone=c
<a href="https://chat.example/send?phone=33639982760&text=Bonjour">Écrire au vendeur</a>
=== fr | html | home_address=c postcode=c
<div itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">8ter imp. des Hirondeaux</span> <span itemprop="postalCode">00517</span> <span itemprop="addressLocality">Montgrèze</span></div>
=== fr | html | home_address=x
<p>Enquête publique : parcelles sises 8 ter, impasse des Hirondelles, et 18 ter, rue des Hirondeaux.</p>
=== fr | html | home_address=p # street and town, no number
<p>Coupure d'eau jeudi 9 h – 12 h, impasse des Hirondeaux, Montgrèze.</p>
=== fr | txt | birth_date=c former_name=c name=c # both surnames are tied to the one given name
Publication des bans
M. Loïc BERTHOUMEL, né le 3 mars 1985
et Mme Anne-Sophie LOUVIGNEAU, épouse divorcée TRÉVARDENNE, née le 1er décembre 1988
=== fr | html | birth_date=u
<p>Séance du conseil du 1er décembre 1988 : approbation du compte rendu, budget de la piscine.</p>
=== fr | json | birth_date=c username=c
{"licencie":{"pseudo":"annso_trev","date_naissance":"1988-12-01T00:00:00+01:00","categorie":"M0F"}}
=== fr | html | family_name=c
<div class="avis"><p>Sylvie et Paul vous font part du décès de <b>Loïc TRÉVARDENNE</b>, à l'âge de 71 ans.</p></div>
=== fr | html | family_name=x name=x
<p>Loïc Trévaud et Sophie Louvignac ont remporté le concours de pétanque en doublette.</p>
=== fr | html | website=c email=c
<footer>Photos © <a href="https://www.annso-photos.example/galerie?id=4">AnnSo</a> — <span data-mail="⟦b64:as.trevardenne@courriel.example⟧">contact</span></footer>
=== fr | html | website=x email=x +email=1
<footer>Voir aussi lannso-photos.example et s.trevardenne@courriel.example</footer>
=== fr | html | vehicle=c school=c
<p>Covoiturage Lycée Aubin Carrel : Clio grise ZZ 418 RT, départ 7 h 20.</p>
=== fr | html | school=x vehicle=x
<p>Le collège Carrel et le lycée Saint-Aubin reçoivent le lot ZZ-481-RT.</p>
=== in | html | name=c employer=c school=c
<article class="resume"><h1>SOWMYA KOLATHIL</h1><p>Senior Engineer, Banyanleaf Software Services (P) Ltd. (2019 – present)</p><p>Class XII, Velampatti Matriculation School, 92.4%</p></article>
=== in | html | name=x employer=x school=x
<p>Sowmya Kolathur, Banyan Leaf Caterers, is an old student of the Government Boys School, Velampatti.</p>
=== in | html | phone=c name=c
<div class="classified">2BHK for rent, family only. Ct: Sowmya.Kolathil, Mob. 1000048215 (no brokers)</div>
=== in | html | phone=x
<p>Txn 51000048215 credited Rs 10,000 on 48/215. UTR 910000482150.</p>
=== in | html | home_address=c postcode=c name=c
<address>Smt. Sowmya Kolathil,<br>No. 38, Tamarind Grove Rd,<br>Velampatti &ndash; 000 562</address>
=== in | html | home_address=x postcode=x
<address>No. 83, Tamarind Grove Road, Velampatti - 000526</address>
=== in | txt | family_name=c name=c birth_date=c
VOTER LIST PART 91  SECTION 2
Sl 417  Name : Kolathil Sowmya
        Father's Name : Raghunandan Kolathil
        DOB : 15-Sep-1994   Sex : F
=== in | txt | family_name=x name=x birth_date=x +birth_date=1
Sl 418  Name : Sowmya Nair
        Father's Name : Raghunandan Nair
        DOB : 15-Sep-1949   Sex : F
=== in | json | email=c username=c
{"login":"sowmya_codes","commits":[{"author":{"name":"sk","email":"sowmya.kolathil@dak.example"}}]}
=== in | html | email=x username=x
<p>not-sowmya_codes2 | ksowmya.kolathil@dak.example.org</p>
=== in | html | vehicle=c place=c
<p>Parked at Velampatti Badminton Hall, scooter ZZ-37-SK-6204, headlight on.</p>
=== in | html | vehicle=x place=x
<p>ZZ 37 SK 6240 fined near the Velampatti Football Ground. Badminton finals moved to town hall.</p>
=== in | html | birth_date=p
<p>HR wishes for September 15: Happy Birthday Sowmya K from Payments team!</p>
=== it | html | name=c place=c
<table class="classifica"><tr><th>Pos.</th><th>Giocatore</th><th>Società</th></tr><tr><td>1</td><td>Fossombrelli Gianluca</td><td>Bocciofila Acquarota A.S.D.</td></tr><tr><td>2</td><td>Fossombroni Luca</td><td>Bocciofila Valletta</td></tr></table>
=== it | html | name=x place=x
<p>Gianluca Fossi e Piero Brelli hanno vinto a bocce ad Acquarota, presso il circolo ARCI.</p>
=== it | html | employer=c phone=c email=c
<footer>Officine Acquarota Srl &ndash; P.IVA 03000041728 &ndash; Resp. tecnico cell. 300/0041728 &ndash; <a href="mailto:G.Fossombrelli@posta.example?cc=info">scrivi</a></footer>
=== it | html | phone=x email=x +email=1
<footer>P.IVA 03000041728 REA 30000417 28 &ndash; gg.fossombrelli@posta.example</footer>
=== it | html | home_address=c postcode=c
<p>Spedire a: V. dei Ginepri n. 27/b &ndash; 00004 Borgo Acquarota</p>
=== it | html | home_address=x
<p>Asta giudiziaria: Via dei Ginepri 27, Castel Fumarole; Via delle Ginestre 27/B, Borgo Acquarota.</p>
=== it | txt | birth_date=c name=c school=c
DICHIARAZIONE SOSTITUTIVA
Il sottoscritto Gianluca Fossombrelli, nato a Borgo Acquarota il 28/06/1970,
diplomato presso il Liceo Scientifico di Acquarota, dichiara quanto segue.
=== it | html | birth_date=u +birth_date=1
<p>La squadra vinse il 28 giugno 1970. L'allenatore, nato il 28 giugno 1907, aveva 63 anni.</p>
=== it | html | family_name=c
<div class="manifesto"><p>È mancata all'affetto dei suoi cari<br><strong>ORNELLA FOSSOMBRELLI</strong><br>ved. Gatti<br>di anni 88</p></div>
=== it | html | family_name=x school=x
<p>Ornella Gatti, liceo artistico di Fumarole, vedova di un Fossombrone.</p>
=== it | json | username=c vehicle=c
{"annuncio":{"utente":"gianfoss_70","titolo":"Panda 4x4 2012","targa":"ZZ614GF","km":141728}}
=== it | json | username=x vehicle=x
{"annuncio":{"utente":"gianfoss_701","titolo":"Ricambi","codice":"ZZ6140GF","lotto":"XZZ614GF"}}
=== cz | html | name=c phone=c
<p>Knihovna Horní Lipkov, vedoucí Mgr. Zdeňka Hříbalová, tel.: 100&nbsp;482&nbsp;771</p>
=== cz | html | name=c family_name=c
<div class="parte"><p>S bolestí oznamujeme, že nás opustil pan <b>Oldřich HŘÍBAL</b>. Jménem pozůstalých Zdenka Hribalova, manželka.</p></div>
=== cz | html | name=x family_name=x
<p>Houbařský kroužek: Zdeňka Hříbková sbírá hřiby, Oldřich Hřib vaří.</p>
=== cz | txt | home_address=c birth_date=c name=c
Usnesení č. j. 41/2026
Účastnice: Hříbalová Zdeňka, nar. 8. 1. 1955,
bytem Pod Jabloní čp. 412/9, Horní Lipkov
=== cz | html | home_address=x birth_date=u phone=x
<p>Č. j. 8.1.1955/A. Parcela č. 412/9 v ulici Pod Jasany, Dolní Lipkov. Značka 100482 7710.</p>
=== cz | json | email=c postcode=c
{"dodaci":{"mesto":"Horní Lipkov","psc":"00037","email":"zdenka@hribalova.example"}}
=== cz | html | employer=c place=c
<p>Koupaliště Lipkov: plaveckou štafetu podporují Lipkovské sklárny, a. s., a hasiči.</p>
=== cz | html | school=c vehicle=c
<p>Parkoviště: Základní škola Horní Lipkov, prosíme řidiče vozu 9Z94417, aby přeparkoval.</p>
=== cz | html | vehicle=x employer=x school=x
<p>Vůz 9Z9 4471 patří Sklárnám Dolní Lipkov. Mateřská škola Horní Lipkov bude zavřená.</p>
=== se | html | name=c phone=c place=c
<h2>Ridskolan på Norrasunds ridhus</h2><p>Kontaktperson: Asa Bjorkentorp, mobil 071 - 482 77 16</p>
=== se | html | name=x phone=x
<p>Ridskolan Norrasund: ring Åsa Björk i Torp, 071-482 77 61.</p>
=== se | html | home_address=c birth_date=c name=c postcode=c
<div class="person"><h1>Åsa Björkentorp, 42 år</h1><p>Tallskogsv. 16<br>00052 Norrasund</p><p>Född 9 juli 1984 &middot; Fyller år om 12 dagar</p></div>
=== se | html | birth_date=x name=x home_address=x +birth_date=1
<div class="person"><h1>Åsa Björkman, 24 år</h1><p>Tallskogsvägen 61<br>00025 Norrasund</p><p>Född 9 juli 2002</p></div>
=== se | csv | name=c email=c employer=c
Efternamn,Förnamn,E-post,Företag
Björkentorp,Åsa,asa.bjorkentorp@brev.example,Norrasunds Segelmakeri Aktiebolag
=== se | html | email=x employer=x +email=2
<p>Segelmakare i Norrasund: vasa.bjorkentorp@brev.example, asa.bjorkentorp@brevet.example</p>
=== se | html | username=c vehicle=c
<div data-post='{"by":"asabjork_84","text":"Någon som sett min bil? ZZU 41K, vit kombi"}'></div>
=== se | html | family_name=c school=c
<p>Studentskiva 1964 vid Norrasunds gymnasium, från vänster: Göran Björkentorp, Birger Lind.</p>
=== se | txt | vehicle=x family_name=x school=x
Bygglov 2026-0041K. Sökande Göran Björk, Entorp. Norrasunds grundskola byggs ut.
=== gr | html | name=c school=c phone=c
<h1>Σύλλογος Αποφοίτων 1ου Λυκείου</h1><p>1ο Λύκειο Άνω Πλαγιάς. Γραμματέας: Αντιγόνη Βραχοκυματά, τηλ. 110 482 7716</p>
=== gr | html | name=c
<li>ΒΡΑΧΟΚΥΜΑΤΑ ΑΝΤΙΓΟΝΗ &ndash; επιτυχούσα, σειρά 14</li>
=== gr | html | name=x phone=x school=x
<p>Η Αντιγόνη Βράχου διαβάζει Σοφοκλή στο 2ο Λύκειο Κάτω Πλαγιάς. Πληροφορίες: 110 482 7761.</p>
=== gr | html | home_address=c postcode=c
<p>Δ/νση: Κυκλαμίνων 19, Τ.Κ. 00734, Άνω Πλαγιά</p>
=== gr | html | home_address=x postcode=x
<p>Δ/νση: Κυκλάδων 19, Τ.Κ. 00743, Άνω Πλαγιά. Πωλείται και Κυκλαμίνων 119.</p>
=== gr | txt | family_name=c birth_date=c
ΚΟΙΝΩΝΙΚΑ
Ο Σπύρος Βραχοκυματάς και η Μαρίνα Κεδρά αναγγέλλουν τους αρραβώνες της κόρης τους
Αντιγόνης (γεν. 6 Απριλίου 1979) με τον κ. Θωμά Λιθαρά.
=== gr | html | birth_date=p
<p>Χρόνια πολλά! Γενέθλια Απριλίου: Αντιγόνη Β. (6/4), Μάρθα Κ. (11/4).</p>
=== gr | html | employer=c place=c
<p>Το τουρνουά στο Γήπεδο Άνω Πλαγιάς στηρίζει η Φάρος Ναυτιλιακή ΑΕ.</p>
=== gr | json | email=c username=c vehicle=c
{"id":4,"nick":"antigoni_vrach","mail":"antigoni.v@tachydromos.example","pinakida":"ZZN 2738"}
=== gr | html | email=x vehicle=x employer=x place=x
<p>Ο φάρος της Κάτω Πλαγιάς και το γήπεδο: antigoni.vr@tachydromos.example, ZZN-2783</p>
=== heather | html | name=x
<p>In August the heather moor above the beck is purple for miles, and heather moors need burning.</p>
=== heather | html | name=c
<table><tr><th>Surname</th><th>Forename</th><th>Role</th></tr><tr><td>Moor</td><td>Heather</td><td>Treasurer</td></tr></table>
=== heather | html | name=x
<p>Paths cross Heather and Moor lanes. Heather said the moor was closed.</p>
=== heather | txt | name=c
Parish Council. Present: Cllr H. Bask (chair), Cllr Heather Moor, the Clerk, and 3 members of the public.
=== joy | html | name=c
<p class="byline">By <a rel="author" href="/staff/joy-bell">Joy Bell</a>, Staff Writer</p>
=== joy | html | name=x
<p>Ring the joy bell! Joy, bells and ribbons at the First Church bazaar this weekend.</p>
=== joy | csv | name=c
bib,last,first,time
41,Bell,Joy,24:07
42,Bellamy,Joyce,24:41
=== ernst | html | name=x
<p>Der Winter wurde ernst. Im Ernst: Winter wie dieser sind selten in Oberquell.</p>
=== ernst | html | name=c
<p>Kassenprüfer: Ernst Winter und Rita Sommer, einstimmig gewählt.</p>
=== gb | html | name=c work_address=c employer=c
<script>var __INITIAL_STATE__ = JSON.parse("{\"staff\":{\"4\":{\"first_name\":\"Philippa\",\"last_name\":\"Oxtanby\",\"org\":\"Tarn &amp; Fell Veterinary Group\",\"site\":{\"line1\":\"27 Sheepwash Street\",\"town\":\"Skelderby\"}}}}");</script>
=== gb | html | birth_date=c
<fieldset><legend>Date of birth</legend><select name="d"><option>16</option><option selected>17</option></select><select name="m"><option>February</option><option selected>March</option></select><select name="y"><option>1980</option><option selected>1981</option></select></fieldset>
=== gb | html | birth_date=x
<fieldset><legend>Arrival date</legend><select name="d"><option selected>17</option></select><select name="m"><option selected>May</option></select><select name="y"><option selected>2026</option></select></fieldset>
=== gb | atom | name=c website=c
<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Comments on: The ford at Hoxley</title><entry><author><name>Pippa Oxtanby</name><uri>https://pippaoxtanby.example/walks/</uri></author><content type="html">&lt;p&gt;Knee deep on Sunday.&lt;/p&gt;</content></entry></feed>
=== gb | mht | name=c phone=c
MIME-Version: 1.0
Content-Type: multipart/related; boundary="=_b1"; type="text/html"

--=_b1
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable
Content-Location: https://swap.example/item/41

<h1>Rabbit hutch, free</h1><p>Collect from Skelderby. Seller: Philippa Ox=
tanby, phone 07700=20900=20638</p>
--=_b1--
=== us | html | phone=c name=c email=c
<div class="wp-comment"><cite class="fn">Kate Brandvoldt</cite><p>I can pick up the fabric! Reach me: six one two, 555-0137 or kate dot brandvoldt at example dot org</p></div>
=== us | ics | work_address=c employer=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:11@x.example
DTSTART:20260511T150000Z
SUMMARY:Loan committee\, Northmarrow Credit Union
LOCATION:75 Granary Square #200\, Marrow Lake\, MN
END:VEVENT
END:VCALENDAR
=== us | txt | name=c email=c past_address=c phone=c
Domain Name: BRANDVOLDTQUILTS.EXAMPLE
Registrant Name: Katherine Brandvoldt
Registrant Street: 207 E. Sycamore Bluff Ave.
Registrant City: Dunmeade
Registrant State/Province: OH
Registrant Phone: +1.6125550137
Registrant Email: kate.brandvoldt@example.org
=== us | html | place=x alias=x username=x
<p>The farmers of Marrow Lake market their corn in Dunmeade. Kit and Brandy, wine bar. @kbrand_quiltsy</p>
=== gb2 | html | birth_date=c name=c
<figure><figcaption>Iain Mac Torquhall (b. 26.11.58), harbourmaster, with the trust's last pilot cutter.</figcaption></figure>
=== us2 | html | birth_date=p name=c # month and year only
<p>Rafael Quistañeda, goalkeeper. Born: April 1990. Height 5-10.</p>
=== gb | html | +phone=2 +email=1 +postal_address=1 name=x
<h1>Skelderby Village Hall</h1><p>Bookings: Mrs S. Dunnock, 01632 960144 or hall@skelderby.example. Caretaker 07700 900119. The Hall, 3 Chapel Street, Skelderby, ZZ99 4QZ.</p>
=== us | html | +phone=0 +email=0 +vehicle=0 phone=x
<p>Thread count 612-5550; pattern v1.3.7; logo@2x.png; sizes 5550137 mm; SKU KLB-44-71Q.</p>
=== gb2 | html | +coordinates=1 +phone=1 name=x
<div data-lat="57.48213" data-lng="-4.11802">Rescue post. In trouble? Phone the watch room on 0131 496 0999.</div>
=== us2 | html | +email=2 +phone=1 +birth_date=1 name=x
<p>Missing: Dario Ruiz, DOB 11/02/2008. Call (505) 555-0119 or write tips@seca.example, desk@seca.example.</p>
=== de | html | +phone=2 +email=1 name=x
<p>Praxis Dr. Kolk: Tel. 030 23125 114, Fax 030 23125 115, praxis@kolk.example</p>
=== fr | html | +phone=1 +email=0 phone=x
<p>Mairie : 01 99 00 41 27. Écrire au guichet, pas de courriel. Suivez @mairie_montgreze.</p>
=== ie | html | +phone=1 +email=1 name=x
<p>Parish office: 020 911 0042, office@ballintubridparish.example. Open Tue and Thu.</p>
=== ie | html | name=p
<p>Ladies' singles, second round: F. Tarpley-Breen bt. M. Hynes 7-5.</p>
=== de | txt | name=p
Gruppe 2: W. Pfaff, J. Wüstefeld, R. Sommer (Ersatz)
=== pl | html | name=p place=c
<td>Tor 4</td><td>B. Kłębczyńska</td><td>Basen Wrzosówka</td><td>0:41,27</td>
=== se | html | name=p
<li>Startnr 16: Å. Björkentorp (Flisan)</li>
=== it | txt | name=p
Coppia n. 4: G. Fossombrelli - P. Gatti    13-9
=== cz | html | birth_date=p name=c # day and month only
<p>V lednu slaví: Zdeňka Hříbalová (8. 1.), Jan Mech (14. 1.)</p>
=== it | html | birth_date=p name=c # month and year only
<p>Fossombrelli Gianluca, classe giugno 1970, terzino.</p>
=== se | html | home_address=p
<p>Snöröjning sker natten mot fredag på Tallskogsvägen, Norrasund.</p>
=== gr | html | home_address=p
<p>Διακοπή ρεύματος την Τρίτη στην οδό Κυκλαμίνων, Άνω Πλαγιά.</p>
=== it | html | home_address=p
<p>Lavori in corso in Via dei Ginepri a Borgo Acquarota fino a venerdì.</p>
=== de | html | past_address=p
<p>Wer erinnert sich an den Kramerladen in der Sperlingsgasse in Oberquell?</p>
=== us | html | past_address=p
<p>Sewer work closes E Sycamore Bluff Ave in Dunmeade through Friday.</p>
=== gb | html | work_address=p
<p>Parking suspended along Sheepwash Street, Skelderby, for the Christmas lights.</p>
=== us2 | html | home_address=p name=p # street without number, initial with surname
<p class="police-log">Noise complaint, Tordillo Canyon Rd, Piedra Seca. Spoke with R. Quistañeda; music turned down.</p>
=== in | html | home_address=p
<p>Water tanker timings: Tamarind Grove Road, Velampatti, 6.30 am.</p>
=== gb2 | html | birth_date=p alias=c # month and year only
<p>Torq the Fiddler (born November 1958) learned his tunes from the herring girls.</p>
=== fr | html | name=p
<p>Tableau double dames : A.-S. Trévardenne / M. Carrel</p>
=== gb | json | past_address=c
{"previousAddresses":[{"flat":"5","buildingNumber":"88","street":"Marlpit Avenue","town":"Hoxley-on-Tarn","postcode":"ZZ99 2BN","from":"2004-06","to":"2009-08"}]}
=== gb2 | html | past_address=c
<p>Former keeper's cottage, 9 Peatstack Road, Lochanmore ZZ99 3DE, is open to visitors on Doors Open Day.</p>
=== gb2 | html | past_address=x alias=x
<p>Peatstack Farm, 9 Road End, Lochanmore. Torquil the fiddler plays at nine.</p>
=== us | html | alias=c website=c
<div class="vendor"><h4>Booth 14: Kit Brandywine</h4><span>www.brandvoldtquilts.example</span></div>
=== de | json | website=c
{"links":["https:\/\/wuestefeld-modellbahn.example\/","https:\/\/forum.example\/h0"]}
=== de | html | website=x
<p>Siehe modellbahn.example/wuestefeld und wuestefeld-modellbahn.example.org</p>
=== fr | eml | name=c email=c home_address=c
From: =?UTF-8?B?QW5uZS1Tb3BoaWUgVHLDqXZhcmRlbm5l?= <as.trevardenne@courriel.example>
To: syndic@immeuble.example
Subject: Fuite
Content-Type: text/plain; charset=utf-8

Bonjour, la fuite est toujours là au 8 ter impasse des Hirondeaux, Montgrèze.
Cordialement, AST
"""
