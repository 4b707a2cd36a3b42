"""
Pages of each promise and each trap in turn, once more, for people of eleven countries.

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
    "gb1": _person(
        "GB",
        {
            Kind.NAME: "Rebecca Elspeth Tarrowgate",
            Kind.FORMER_NAME: "Rebecca Pilkerstone",
            Kind.ALIAS: "Wren Hazelby",
            Kind.USERNAME: "becky_tarrowg",
            Kind.EMAIL: "r.tarrowgate@example.net",
            Kind.PHONE: "01632 960718",
            Kind.HOME_ADDRESS: "Flat 5, 48 Pennywhistle Road, Oxmarsh, ZZ99 4TG",
            Kind.PAST_ADDRESS: "19 Larkbarrow Street, Hexwold, ZZ99 2QD",
            Kind.WORK_ADDRESS: "Unit 3, 112 Tannery Lane, Oxmarsh, ZZ99 6HB",
            Kind.POSTCODE: "ZZ99 4TG",
            Kind.BIRTH_DATE: "1981-03-14",
            Kind.FAMILY_NAME: "Gethin Tarrowgate",
            Kind.EMPLOYER: "Marsh & Mallow Bakery Ltd",
            Kind.SCHOOL: "Oxmarsh High School",
            Kind.VEHICLE: "ZZ19 BTW",
            Kind.PLACE: "Oxmarsh Climbing Wall",
            Kind.WEBSITE: "https://www.tarrowgate-bakes.example",
        },
    ),
    "gb2": _person(
        "GB",
        {
            Kind.NAME: "Christopher Dunmarrow",
            Kind.ALIAS: "Captain Quince",
            Kind.USERNAME: "kitdunm77",
            Kind.EMAIL: "kit@dunmarrow.example",
            Kind.PHONE: "07700 900386",
            Kind.HOME_ADDRESS: "The Old Smithy, 7 Cinderhill Avenue, Bramblecote, ZZ99 7RV",
            Kind.WORK_ADDRESS: "Wharfinger House, 2-6 Saltpan Quay, Port Ellory, ZZ99 9SB",
            Kind.POSTCODE: "ZZ99 7RV",
            Kind.BIRTH_DATE: "1967-11-28",
            Kind.FAMILY_NAME: "Philippa Dunmarrow",
            Kind.EMPLOYER: "Ellory Harbour Surveyors LLP",
            Kind.SCHOOL: "St Osgyth's College",
            Kind.VEHICLE: "ZZ07 KDM",
            Kind.PLACE: "Bramblecote Bowls Club",
            Kind.WEBSITE: "https://dunmarrow.example",
        },
    ),
    "us1": _person(
        "US",
        {
            Kind.NAME: "Katherine Louise Ashvander",
            Kind.FORMER_NAME: "Katherine Brindlecombe",
            Kind.USERNAME: "kate.ashv",
            Kind.EMAIL: "kate.ashvander@example.com",
            Kind.PHONE: "+1 503-555-0147",
            Kind.HOME_ADDRESS: "2846 NE Saltgrass Ave Apt 12B, Tillowmook, OR 00462",
            Kind.PAST_ADDRESS: "310 Cattail Boulevard, Fernandale, WA 00539",
            Kind.WORK_ADDRESS: "75 Cannery Row Plaza, Suite 600, Tillowmook, OR 00462",
            Kind.POSTCODE: "00462",
            Kind.BIRTH_DATE: "1990-08-05",
            Kind.FAMILY_NAME: "Dwayne Ashvander",
            Kind.EMPLOYER: "Saltgrass & Sons Outfitters Inc.",
            Kind.SCHOOL: "Tillowmook Community College",
            Kind.VEHICLE: "KLA 4927",
            Kind.PLACE: "Tillowmook Farmers Market",
            Kind.WEBSITE: "https://kateashvander.example",
        },
    ),
    "us2": _person(
        "US",
        {
            Kind.NAME: "Robert Emmett Stordquist",
            Kind.ALIAS: "Tumbleweed Bob",
            Kind.USERNAME: "bobstord_62",
            Kind.EMAIL: "bob@stordquist.example",
            Kind.PHONE: "+1 406-555-0183",
            Kind.HOME_ADDRESS: "419 Lodgepole Street, Copper Ferry, MT 00728",
            Kind.POSTCODE: "00728",
            Kind.BIRTH_DATE: "1962-10-19",
            Kind.FAMILY_NAME: "Marlene Stordquist",
            Kind.EMPLOYER: "Copper Ferry Feed and Seed LLC",
            Kind.SCHOOL: "Lodgepole Consolidated High School",
            Kind.VEHICLE: "6Z-R1842",
            Kind.PLACE: "Copper Ferry VFW Hall",
        },
    ),
    "ie": _person(
        "IE",
        {
            Kind.NAME: "Siobhán O'Ferrigan",
            Kind.FORMER_NAME: "Siobhán Mac Lonnáin",
            Kind.USERNAME: "shiv_oferrigan",
            Kind.EMAIL: "siobhan@oferrigan.example",
            Kind.PHONE: "020 914 6273",
            Kind.HOME_ADDRESS: "27 Rathcorrig Terrace, Carrigdoon, Co. Cork, P99 ZZ31",
            Kind.POSTCODE: "P99 ZZ31",
            Kind.BIRTH_DATE: "1976-04-23",
            Kind.FAMILY_NAME: "Diarmuid O'Ferrigan",
            Kind.EMPLOYER: "Carrigdoon Credit Union Limited",
            Kind.SCHOOL: "Scoil Naomh Corrdháin",
            Kind.VEHICLE: "152-C-99371",
            Kind.PLACE: "Carrigdoon Sea Swimmers",
            Kind.WEBSITE: "https://oferrigan.example",
        },
    ),
    "de": _person(
        "DE",
        {
            Kind.NAME: "Jürgen Großkettler",
            Kind.USERNAME: "juergen_gk",
            Kind.EMAIL: "j.grosskettler@example.org",
            Kind.PHONE: "0176 04069417",
            Kind.HOME_ADDRESS: "Schnittlauchstraße 14b, 00638 Oberwippheim",
            Kind.WORK_ADDRESS: "Am Kupferhammer 81, 00641 Unterwippheim",
            Kind.POSTCODE: "00638",
            Kind.BIRTH_DATE: "1964-12-07",
            Kind.FAMILY_NAME: "Heidrun Großkettler",
            Kind.EMPLOYER: "Wippheimer Orgelbau GmbH & Co. KG",
            Kind.SCHOOL: "Gymnasium Oberwippheim",
            Kind.VEHICLE: "ZZ-JG 417",
            Kind.PLACE: "Freibad Oberwippheim",
            Kind.WEBSITE: "https://www.grosskettler.example",
        },
    ),
    "pl": _person(
        "PL",
        {
            Kind.NAME: "Łukasz Wądołkiewicz",
            Kind.USERNAME: "wadolek_lk",
            Kind.EMAIL: "lukasz.w@poczta.example",
            Kind.PHONE: "+48 999 612 384",
            Kind.HOME_ADDRESS: "ul. Żurawinowa Grobla 31/7, 00-987 Mchowiec",
            Kind.POSTCODE: "00-987",
            Kind.BIRTH_DATE: "1988-09-26",
            Kind.FAMILY_NAME: "Jadwiga Wądołkiewicz",
            Kind.EMPLOYER: "Mchowiecka Stolarnia Sp. z o.o.",
            Kind.SCHOOL: "II Liceum Ogólnokształcące w Mchowcu",
            Kind.VEHICLE: "ZZM 4LK8",
            Kind.PLACE: "Hala Sportowa Mchowiec",
        },
    ),
    "fr": _person(
        "FR",
        {
            Kind.NAME: "Geneviève Lacroizière",
            Kind.FORMER_NAME: "Geneviève Montaudrier",
            Kind.USERNAME: "gene_lacz",
            Kind.EMAIL: "g.lacroiziere@courriel.example",
            Kind.PHONE: "06 39 98 52 16",
            Kind.HOME_ADDRESS: "9 ter, rue des Passeroses, 00376 Villebrume-sur-Orle",
            Kind.WORK_ADDRESS: "140 avenue du Vieux-Lavoir, 00376 Villebrume-sur-Orle",
            Kind.POSTCODE: "00376",
            Kind.BIRTH_DATE: "1971-02-18",
            Kind.FAMILY_NAME: "Thibault Lacroizière",
            Kind.EMPLOYER: "Imprimerie des Passeroses SARL",
            Kind.SCHOOL: "Lycée Aliénor-de-Brume",
            Kind.VEHICLE: "ZZ-418-GL",
            Kind.PLACE: "Piscine de Villebrume",
            Kind.WEBSITE: "https://lacroiziere.example",
        },
    ),
    "in": _person(
        "IN",
        {
            Kind.NAME: "Priyanka Deshmolkar",
            Kind.USERNAME: "priyanka.dmk",
            Kind.EMAIL: "priyanka.d@dakghar.example",
            Kind.PHONE: "+91 10000 62917",
            Kind.HOME_ADDRESS: "Flat C-703, 21 Tamarind Marg, Shantivihar, Nilapur 000274",
            Kind.POSTCODE: "000274",
            Kind.BIRTH_DATE: "1995-06-30",
            Kind.FAMILY_NAME: "Ramesh Deshmolkar",
            Kind.EMPLOYER: "Nilapur Textiles Private Limited",
            Kind.SCHOOL: "Shantivihar Vidyalaya",
            Kind.VEHICLE: "ZZ 14 PD 6205",
            Kind.PLACE: "Nilapur Badminton Academy",
        },
    ),
    "ua": _person(
        "UA",
        {
            Kind.NAME: "Оксана Вербівчук",
            Kind.USERNAME: "oks_verbiv",
            Kind.EMAIL: "oksana.v@poshta.example",
            Kind.PHONE: "+380 20 481 7365",
            Kind.HOME_ADDRESS: "вул. Журавлина, 38, кв. 16, Нові Мохи, 00417",
            Kind.POSTCODE: "00417",
            Kind.BIRTH_DATE: "1983-05-09",
            Kind.FAMILY_NAME: "Богдан Вербівчук",
            Kind.EMPLOYER: "Мохівська друкарня ТОВ",
            Kind.SCHOOL: "Новомохівська гімназія",
            Kind.VEHICLE: "ZZ 4816 OB",
            Kind.PLACE: "Новомохівський басейн",
        },
    ),
    "nl": _person(
        "NL",
        {
            Kind.NAME: "Willemijn van der Krauwel",
            Kind.USERNAME: "wmijn_kr",
            Kind.EMAIL: "w.vanderkrauwel@brievenbus.example",
            Kind.PHONE: "+31 6 0012 3478",
            Kind.HOME_ADDRESS: "Kievitsbloemlaan 62-hs, 0071 ZX Oudewiel",
            Kind.POSTCODE: "0071 ZX",
            Kind.BIRTH_DATE: "1979-01-27",
            Kind.FAMILY_NAME: "Joost van der Krauwel",
            Kind.EMPLOYER: "Wielse Fietsenmakerij B.V.",
            Kind.SCHOOL: "Basisschool De Kievit",
            Kind.VEHICLE: "ZZ-837-K",
            Kind.PLACE: "Zwembad Oudewiel",
        },
    ),
    "es": _person(
        "ES",
        {
            Kind.NAME: "José Ignacio Barrachuelo Medinaga",
            Kind.USERNAME: "nacho_barra79",
            Kind.EMAIL: "ji.barrachuelo@correo.example",
            Kind.PHONE: "+34 500 613 482",
            Kind.HOME_ADDRESS: "Calle de las Abubillas 17, 3.º B, 00518 Valdeniebla",
            Kind.POSTCODE: "00518",
            Kind.BIRTH_DATE: "1979-07-22",
            Kind.FAMILY_NAME: "Inmaculada Medinaga",
            Kind.EMPLOYER: "Aceites Valdeniebla S.L.",
            Kind.SCHOOL: "IES Peña Rubiana",
            Kind.VEHICLE: "4816 ZZB",
            Kind.PLACE: "Polideportivo Valdeniebla",
        },
    ),
    "au": _person(
        "AU",
        {
            Kind.NAME: "Gwendolyn Maplestrand",
            Kind.USERNAME: "gwennie_ms",
            Kind.EMAIL: "gwen@maplestrand.example",
            Kind.PHONE: "+61 600 418 273",
            Kind.HOME_ADDRESS: "Unit 4, 93 Bottlebrush Parade, Wirrabeena NSW 0047",
            Kind.POSTCODE: "0047",
            Kind.BIRTH_DATE: "1958-06-12",
            Kind.FAMILY_NAME: "Trevor Maplestrand",
            Kind.EMPLOYER: "Wirrabeena Nurseries Pty Ltd",
            Kind.SCHOOL: "Wirrabeena Girls High School",
            Kind.VEHICLE: "ZGM 93K",
            Kind.PLACE: "Wirrabeena Surf Club",
        },
    ),
    "ivy": _named("GB", "Ivy Lane"),
    "frank": _named("IE", "Frank Waters"),
    "dawn": _named("AU", "Dawn Chase"),
    "imogen": _named("GB", "Imogen Carrowby-Fludd"),
    "marie": _named("FR", "Marie-Laure Vauquelot"),
}

PAGES = r"""
=== gb1 | html | name=c email=c phone=c
<!doctype html><html><head><title>Oxmarsh Allotment Society: committee</title></head><body>
<h1>Committee 2023/24</h1><table><tr><th>Post</th><th>Name</th><th>Contact</th></tr>
<tr><td>Chair</td><td>Alun Prosserby</td><td>see noticeboard</td></tr>
<tr><td>Treasurer</td><td>Rebecca Tarrowgate</td><td>01632 960718 or r.tarrowgate@example.net</td></tr>
<tr><td>Secretary</td><td>vacant</td><td></td></tr></table></body></html>
=== us2 | txt | name=c phone=c home_address=c
COPPER FERRY ROD & GUN CLUB
Newsletter, Fall issue                                   page 2

Raffle tickets may be had from Bob Stordquist, 419 Lodgepole St.,
Copper Ferry, (406) 555-0183, evenings only please.
=== pl | html | name=c phone=c
<ul class="kontakt"><li>Prezes: Halina Brzozecka<li>Skarbnik: <b>Łukasz Wądołkiewicz</b>, tel. 999-612-384</ul>
=== in | csv | name=c phone=c email=c
Sr No,Member Name,Mobile,E-mail,Tower
1,Suresh Kelkarni,,,A
2,Priyanka Deshmolkar,10000 62917,priyanka.d@dakghar.example,C
=== fr | html | name=c
<p>Membres du bureau : pr<span>é</span>sidente <em>Gene</em><em>viève</em> <strong>Lacro</strong>izi<u>ère</u>.</p>
=== gb2 | html | phone=c email=c
<address>Call us: <b>077</b>00 <i>900</i><span>386</span><br>Mail: <span>kit</span><span>@</span><span>dunmarrow</span><span>.example</span></address>
=== de | html | name=c home_address=c postcode=c
<h2>Impressum</h2><p>Angaben gem&auml;&szlig; &sect; 5 TMG</p><p>J&uuml;rgen Gro&szlig;kettler<br>Schnittlauchstra&szlig;e&nbsp;14b<br>00638&nbsp;Oberwippheim</p>
=== ie | html | name=c phone=c
<p>Contact for the swim: ⟦ent:Siobhán O'Ferrigan⟧ on <span>⟦hex:020 914 6273⟧</span></p>
=== au | html | name=c home_address=c
<p>The open garden this Sunday is Gwen&shy;do&shy;lyn Maple&shy;strand's, Unit 4, 93 Bottle&shy;brush Parade, Wirra&shy;beena.</p>
=== nl | html | email=c name=c
<p>Aanmelden bij ⟦zw:Willemijn van der Krauwel⟧ via ⟦zw:w.vanderkrauwel@brievenbus.example⟧</p>
=== es | html | phone=c
<p>Teléfono: ⟦full:500 613 482⟧ (tardes)</p>
=== in | html | phone=c
<p>संपर्क / Mobile: +⟦deva:91 10000 62917⟧</p>
=== ua | html | name=c
<li>⟦comb:Оксана Вербівчук⟧ — секретар</li>
=== us1 | html | name=c
<p class="by">By ⟦alike:Katherine Ashvander⟧, staff writer</p>
=== gb1 | html | email=c
<a href="/report?user=⟦pctall:r.tarrowgate@example.net⟧">Report this listing</a>
=== us1 | html | email=c phone=c
<script>var seller = {"mail":"⟦js:kate.ashvander@example.com⟧","phone":"⟦jsx:503-555-0147⟧"};</script>
=== gb2 | html | email=c
<p>Write to <span style="unicode-bidi:bidi-override;direction:rtl">⟦rev:kit@dunmarrow.example⟧</span></p>
=== de | html | phone=c
<p>Handy: <bdo dir="rtl">⟦rev:0176 04069417⟧</bdo></p>
=== gb1 | html | phone=c
<p>To dodge the spam bots: ring me on oh one six three two, nine six oh, seven one eight.</p>
=== us2 | txt | phone=c
Text me at four zero six five five five zero one eight three if the truck is still for sale.
=== gb2 | html | phone=c
<p>Mobile: O77OO 9OO386 (ask for Kit)</p>
=== fr | html | phone=c
<p>Tél. : zéro six, trente-neuf, quatre-vingt-dix-huit, cinquante-deux, seize</p>
=== us1 | html | name=c employer=c
<title>Kate Ashvander - Buyer - Saltgrass &amp; Sons Outfitters | ProNetwork</title><p>Sign in to see the full profile.</p>
=== ie | html | name=c place=c
<head><meta property="og:title" content="Siobhan O'Ferrigan: my first winter with the Carrigdoon Sea Swimmers"><meta name="twitter:card" content="summary"></head><body><p>Loading…</p></body>
=== gb1 | html | name=c school=c
<meta name="description" content="Rebecca Tarrowgate (Oxmarsh High School, class of 1999) talks about sourdough."><p>Podcast episode 14</p>
=== au | html | name=c place=c
<figure><img src="p/0041.jpg" alt="Gwen Maplestrand with the trophy at Wirrabeena Surf Club, 2019"></figure>
=== pl | html | name=c
<a class="icon" href="/u/214" aria-label="Profil użytkownika Łukasz Wądołkiewicz"><svg><path d="M1 2L3 4"/></svg></a>
=== gb2 | html | email=c postcode=c
<form><label>Email <input name="email" value="kit@dunmarrow.example"></label><label>Postcode <input name="pc" placeholder="ZZ99 7RV"></label></form>
=== in | html | username=c phone=c
<div class="seller-card" data-user="priyanka.dmk" data-phone="911000062917" data-rating="4.8"><a>Chat</a></div>
=== nl | html | phone=c
<a href="tel:+31600123478" class="btn">Bel mij</a>
=== es | html | email=c
<a href="mailto:ji.barrachuelo@correo.example?subject=Piso%20en%20alquiler">Escríbeme</a>
=== gb1 | html | home_address=c postcode=c
<a href="https://maps.example/?q=48+Pennywhistle+Road,+Oxmarsh+ZZ99+4TG">Directions</a>
=== fr | html | name=c phone=c
<iframe srcdoc="&lt;p&gt;Contact : Geneviève Lacroizière, 06.39.98.52.16&lt;/p&gt;"></iframe>
=== us1 | html | home_address=c
<body><!-- TODO remove before launch: ship samples to Kate, 2846 NE Saltgrass Avenue #12B, Tillowmook OR --><p>Coming soon</p></body>
=== gb2 | html | birth_date=c name=c
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","name":"Christopher Dunmarrow","birthDate":"1967-11-28","jobTitle":"Surveyor"}</script>
=== us2 | html | name=c phone=c home_address=c
<script type="application/ld+json">{"@type":"LocalBusiness","name":"Tumbleweed Saddlery","founder":{"@type":"Person","name":"Robert E. Stordquist"},"telephone":"+1-406-555-0183","address":{"@type":"PostalAddress","streetAddress":"419 Lodgepole Street","addressLocality":"Copper Ferry","addressRegion":"MT","postalCode":"00728"}}</script>
=== de | html | name=c work_address=c
<div itemscope itemtype="https://schema.org/Person"><span itemprop="familyName">Großkettler</span>, <span itemprop="givenName">Jürgen</span><div itemprop="workLocation" itemscope><span itemprop="streetAddress">Am Kupferhammer 81</span> <span itemprop="postalCode">00641</span> <span itemprop="addressLocality">Unterwippheim</span></div></div>
=== pl | html | email=c name=c
<div vocab="https://schema.org/" typeof="Person"><meta property="name" content="Łukasz Wądołkiewicz"><a property="email" href="mailto:lukasz.w@poczta.example">e-mail</a></div>
=== ie | html | name=c phone=c website=c
<div class="h-card"><a class="p-name u-url" href="https://oferrigan.example/">Siobhán O’Ferrigan</a> <span class="p-tel">+353 20 914 6273</span></div>
=== au | html | home_address=c postcode=c
<div class="h-adr"><span class="p-street-address">4/93 Bottlebrush Pde</span>, <span class="p-locality">Wirrabeena</span> <span class="p-region">NSW</span> <span class="p-postal-code">0047</span></div>
=== in | html | name=c email=c school=c
<script>window.__STATE__={"route":"/alumni/88","alum":{"firstName":"Priyanka","lastName":"Deshmolkar","email":"priyanka.d@dakghar.example","school":"Shantivihar Vidyalaya","batch":2013}};</script>
=== fr | html | name=c email=c
<script>document.getElementById("c").innerHTML="<b>Geneviève Lacroizière<\/b> <a href=\"mailto:g.lacroiziere@courriel.example\">écrire<\/a>";</script>
=== nl | html | name=c school=c
<template id="row"><li>Ouderraad: Willemijn van der Krauwel, Basisschool De Kievit</li></template>
=== gb2 | html | phone=c
<style>.tel::after{content:"07700 900386"}</style><p>Phone: <span class="tel"></span></p>
=== us1 | html | email=c
<span class="eml" data-e="⟦b64:kate.ashvander@example.com⟧">show address</span>
=== gb1 | html | email=c
<a class="rot" data-mail="⟦rot13:r.tarrowgate@example.net⟧">[enable scripts]</a>
=== au | html | email=c
<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="⟦cf:gwen@maplestrand.example⟧">[email&#160;protected]</a>
=== ie | rss | name=c email=c
<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Cork shore notes</title><managingEditor>siobhan@oferrigan.example (Siobhán O'Ferrigan)</managingEditor><item><title>Tide table</title><dc:creator>Diarmuid</dc:creator></item></channel></rss>
=== de | atom | name=c website=c
<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Orgelnotizen</title><author><name>Juergen Grosskettler</name><uri>https://www.grosskettler.example/</uri></author><entry><title>Pfeifen</title><updated>2022-01-04T10:00:00Z</updated></entry></feed>
=== us1 | vcf | name=c phone=c email=c birth_date=c home_address=c
BEGIN:VCARD
VERSION:3.0
N:Ashvander;Katherine;Louise;;
FN:Katherine Ashvander
TEL;TYPE=CELL:(503) 555-0147
EMAIL;TYPE=INTERNET:Kate.Ashvander@Example.com
ADR;TYPE=HOME:;Apt 12B;2846 NE Saltgrass Ave;Tillowmook;OR;00462;USA
BDAY:19900805
END:VCARD
=== pl | vcf | name=c phone=c employer=c
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:W=C4=85do=C5=82kiewicz;=C5=81ukasz;;;
TEL;CELL:+48999612384
ORG:Mchowiecka Stolarnia
END:VCARD
=== ua | csv | name=c birth_date=c phone=c
Прізвище;Ім'я;По батькові;Дата народження;Телефон
Гайворонко;Степан;Ілліч;;
Вербівчук;Оксана;Петрівна;09.05.1983;+380204817365
=== gb1 | csv | name=c vehicle=c
permit_no|holder|vrm|zone
00412|MR A PROSSERBY|ZZ61QJN|C
00413|MISS REBECCA TARROWGATE|ZZ19BTW|C
=== nl | eml | name=c email=c
From: "Krauwel, Willemijn van der" <w.vanderkrauwel@brievenbus.example>
To: bestuur@oudewiel.example
Subject: notulen
Date: Mon, 3 Feb 2020 19:12:04 +0100
Content-Type: text/plain; charset=utf-8

Bijgaand de notulen.
=== fr | eml | name=c email=c
From: ⟦word:Geneviève Lacroizière⟧ <g.lacroiziere@courriel.example>
To: asso@villebrume.example
Subject: =?utf-8?q?R=C3=A9union?=
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Bonjour, je serai absente jeudi.
=== gb2 | eml | name=c phone=c employer=c
From: Kit Dunmarrow <kit@dunmarrow.example>
Reply-To: office@ellory.example
Subject: Re: survey of the slipway
Content-Type: text/plain

Will do.

--
Kit Dunmarrow MRICS | Ellory Harbour Surveyors
m +44 (0)7700 900 386
=== gb1 | txt | phone=c
Reply slip to: Oxmarsh Bell Ringers, Tel/fax +44 (0) 1632 960 718
=== ie | html | phone=c
<p>From the US dial 011 353 20 914 6273.</p>
=== de | html | phone=c
<td>Mobil:</td><td>(+49) 176 / 04 06 94 17</td>
=== us1 | txt | phone=c
Order desk: 1.503.555.0147 x22 (ask for Kate)
=== us2 | json | phone=c
{"listing":8841,"contact":{"phone_number":"4065550183","prefers":"text"},"price":1800}
=== in | txt | phone=c
WhatsApp: 091-10000-62917 for tuition batches
=== es | html | phone=c
<p>Móvil 500 61 34 82 · WhatsApp</p>
=== fr | html | phone=c
<p>Portable : +33 (0)6 39 98 52 16</p>
=== ua | html | phone=c
<p>тел. (020) 481-73-65</p>
=== gb1 | html | phone=c
<p>Office 01632 960718 ext. 4, then hold.</p>
=== ie | html | phone=c name=c
<table><tr><td>Siobhan O'Ferrigan</td><td>0209146273</td></tr><tr><td>Maura Crehoran</td><td>020 911 8245</td></tr></table>
=== us1 | html | email=c
<p>kate [dot] ashvander [at] example [dot] com</p>
=== de | txt | email=c
Mail: j.grosskettler (ät) example Punkt org
=== gb2 | html | email=c
<p>E-mail: kit {at} dunmarrow {dot} example</p>
=== pl | html | email=c
<p>lukasz.w [małpa] poczta [kropka] example</p>
=== fr | txt | email=c
Pour s'inscrire : g.lacroiziere arobase courriel point example
=== us2 | html | email=c
<p>Unsubscribe <code>bob+feedstore@stordquist.example</code> from this list?</p>
=== au | txt | email=c
> On Tue, 4 Aug 2015, "Gwen M." <GWEN@MAPLESTRAND.EXAMPLE> wrote:
> Is the hall free on the 12th?
=== us1 | html | email=c
<img class="avatar" src="https://gravatar.example/avatar/⟦md5:kate.ashvander@example.com⟧?s=48&d=mm" alt="">
=== in | json | email=c
{"comment":"Great shop","author_avatar":"https://secure.gravatar.example/avatar/⟦sha:priyanka.d@dakghar.example⟧?s=96"}
=== gb2 | txt | name=c
RESULTS, Bramblecote Open Pairs
1. DUNMARROW, Chris & PELLORIDGE, Joan
2. ATTERSBEE, N. & FOLLYWELL, R.
=== gb1 | txt | name=p # initial only
Minutes taken by R. Tarrowgate.
=== us2 | html | name=p # initial and surname
<td>Stordquist, R. E.</td><td>Copper Ferry</td><td>3rd</td>
=== de | html | name=p
<p>Fotos: J. Großkettler</p>
=== es | html | name=c
<p>Autor: Nacho Barrachuelo Medinaga</p>
=== es | txt | name=c
Admitidos: 14. BARRACHUELO MEDINAGA, JOSÉ IGNACIO  ***4816**
=== es | html | name=c # given names and the first surname
<li>José Ignacio Barrachuelo (delegado de 3.º B)</li>
=== gb1 | html | name=c
<p>Congratulations to Becky Tarrowgate on passing her grade 5.</p>
=== us2 | html | name=c
<p>Bobby Stordquist threw for 212 yards.</p>
=== ie | html | name=c
<p>Moderator: Siobhan O Ferrigan (returning officer)</p>
=== fr | html | name=c
<p>Mme LACROIZIERE Genevieve, adjointe à l'urbanisme</p>
=== ua | html | name=c
<p>Викладач: Вербівчук Оксана Петрівна</p>
=== ua | html | name=c # transliterated
<p>3rd place: Oksana Verbivchuk (Ukraine)</p>
=== nl | html | name=c
<a href="/leden/willemijn-van-der-krauwel/">bekijk profiel</a>
=== us1 | html | name=c
<img src="/uploads/2021/06/KatherineAshvander_headshot-300x300.jpg">
=== gb1 | html | former_name=c
<p>School photo 1996, back row: Becky Pilkerstone, Tom Garrowby, Jo Askwithe.</p>
=== us1 | html | former_name=c name=c
<p>Katherine Ashvander (n&eacute;e Brindlecombe) and her husband ran the store until 2019.</p>
=== fr | txt | former_name=c
Promotion 1989 : MONTAUDRIER Geneviève, série A2, mention bien.
=== ie | html | former_name=c
<p>Under-16 camogie, 1991: S. Keane; Siobhán Mac Lonnáin (capt.); N. Ríordha.</p>
=== gb1 | html | alias=c
<blockquote>"Lovely glaze!" &mdash; Wren Hazelby, on the community wall</blockquote>
=== gb2 | html | alias=c
<h3>Captain Quince and the Saltpan Shanty Crew</h3><p>Doors 7.30</p>
=== us2 | txt | alias=c
POSTED BY: Tumbleweed Bob   (1,204 posts)
=== de | html | username=c
<div class="post-author">juergen_gk</div><div>Beiträge: 412</div>
=== pl | txt | username=c
<wadolek_lk> ktoś wie czy hala jest dziś otwarta?
=== us1 | html | username=c
<a href="https://social.example/kate.ashv/">Photos</a>
=== fr | html | username=c
<span class="auteur">Par <b>gene_lacz</b>, le 4 mars</span>
=== nl | html | username=x
<p>Ingelogd als wmijn_kr2 (laatste bezoek gisteren)</p>
=== gb1 | html | name=c birth_date=c
<p>Rebecca Tarrowgate, born 14 March 1981 in Oxmarsh.</p>
=== us2 | csv | birth_date=c
LAST,FIRST,DOB,PRECINCT
STORDQUIST,ROBERT,10/19/1962,04
=== de | html | birth_date=c
<p>* 7. Dezember 1964 in Oberwippheim, Orgelbauer</p>
=== de | txt | birth_date=c
Geburtsdatum: 07.12.64
=== pl | html | birth_date=c
<p>ur. 26 września 1988 r.</p>
=== fr | html | birth_date=c
<p>Née le 18 février 1971 à Villebrume-sur-Orle.</p>
=== es | html | birth_date=c
<p>Fecha de nacimiento: 22 de julio de 1979</p>
=== in | txt | birth_date=c
Date of Birth : 30-Jun-1995    Gender : F
=== ua | html | birth_date=c
<p>Народилася 9 травня 1983 року.</p>
=== au | html | birth_date=c
<p>DOB 12.6.1958, NSW branch</p>
=== ie | html | birth_date=c # in Irish
<p>Dáta breithe: 23 Aibreán 1976</p>
=== gb1 | html | birth_date=c
<label>Date of birth</label><select name="dd"><option>13<option selected>14<option>15</select><select name="mm"><option>Feb<option selected>Mar</select><select name="yyyy"><option>1980<option selected>1981</select>
=== us1 | json | birth_date=c
{"profile":{"birth":{"day":5,"month":8,"year":1990}},"plan":"free"}
=== gb2 | html | birth_date=p # day and month only
<p>Birthdays this week: Chris, 28 November</p>
=== fr | html | birth_date=p # month and year only
<p>Directrice : née en février 1971.</p>
=== au | json | birth_date=p # month and year: an officer's record
{"officers":[{"name":"MAPLESTRAND, Gwendolyn","date_of_birth":{"month":6,"year":1958}}]}
=== us2 | html | birth_date=p
<p>Happy birthday Bob! 10/19</p>
=== us1 | html | birth_date=p # read the American way this is 8 May
<p>Born: 05/08/1990</p>
=== gb1 | html | birth_date=c
<p>Becky Tarrowgate turned 40 on 14 March 2021 and baked her own cake.</p>
=== pl | html | birth_date=u
<p>Protokół z zebrania w dniu 26.09.1988 r. w sprawie remontu dachu.</p>
=== de | html | birth_date=u
<p>Die Kirche wurde am 7. Dezember 1964 geweiht.</p>
=== es | html | birth_date=x
<p>Nacido el 23 de julio de 1979 en Valdeniebla.</p>
=== gb2 | html | birth_date=x name=x +birth_date=1
<p>Jonas Bellwhistle, born 28 November 1966, has joined the club.</p>
=== us1 | html | birth_date=u
<p>Copyright registered 1990-08-05, renewed.</p>
=== ie | html | birth_date=u # a wedding, not a birth
<p>Maura and Con were married on 23 April 1976 in Carrigdoon.</p>
=== gb1 | html | birth_date=u
<p>First published in the Herald, 14/03/1981, page 6.</p>
=== gb1 | html | home_address=c postcode=c
<p>Collect from Flat 5<br>48 Pennywhistle Rd.<br>OXMARSH<br>ZZ994TG</p>
=== gb1 | txt | home_address=c
PLANNING APPLICATIONS RECEIVED, week ending 9 June
23/0417/FUL  48 Pennywhistle Rd (Flat 5), Oxmarsh. Replacement windows.
23/0419/TPO  2 Hollin Croft, Hexwold. Crown reduction.
=== gb2 | html | home_address=c
<p>Old Smithy, 7 Cinderhill Ave, Bramblecote &ndash; open for the snowdrops, &pound;4.</p>
=== gb2 | csv | home_address=c postcode=c
ref,addr1,addr2,addr3,town,pc
88,The Old Smithy,7 Cinderhill Avenue,,Bramblecote,ZZ99 7RV
=== us1 | html | home_address=c
<table><tr><td>Street</td><td>2846 Northeast Saltgrass Avenue</td></tr><tr><td>Apt</td><td>12B</td></tr><tr><td>City</td><td>Tillowmook</td></tr></table>
=== us2 | json | home_address=c postcode=c
{"parcel":"0041-22","owner":"REDACTED","situs":{"house_no":"419","street":"LODGEPOLE","suffix":"ST","city":"COPPER FERRY","state":"MT","zip":"00728-1406"}}
=== us2 | html | home_address=c # the street class is left out, number and town agree
<p>Estate sale! 419 Lodgepole, Copper Ferry MT. Sat 9 to 3. Cash only.</p>
=== ie | html | home_address=c postcode=c
<p>Notices to: 27 Rathcorrig Tce, Carrigdoon, Co Cork P99ZZ31</p>
=== pl | html | home_address=c postcode=c
<p>Odbiór osobisty: Żurawinowa Grobla 31 m. 7, 00-987 Mchowiec</p>
=== ua | html | home_address=c
<p>Адреса: Нові Мохи, вулиця Журавлина, буд. 38, квартира 16</p>
=== nl | html | home_address=c postcode=c
<p>Ophalen: Kievitsbloemln 62 hs, 0071ZX OUDEWIEL</p>
=== es | html | home_address=c
<p>C/ de las Abubillas, 17, 3ºB. Valdeniebla</p>
=== au | txt | home_address=c
Garage sale Sat 8am: U4/93 Bottlebrush Pde Wirrabeena. No early birds!
=== gb1 | html | past_address=c
<p>Mrs Tarrowgate formerly lived at 19 Larkbarrow St, Hexwold.</p>
=== us1 | csv | past_address=c
addr_from,addr_to,line
2011,2016,"310 Cattail Blvd, Fernandale WA 00539"
2016,,
=== gb2 | html | work_address=c
<footer>Wharfinger House, 2&ndash;6 Saltpan Quay, Port Ellory ZZ99 9SB</footer>
=== de | html | work_address=c
<p>Werkstatt: Am Kupferhammer 81, D-00641 Unterwippheim</p>
=== fr | json | work_address=c
{"etablissement":{"numero":"140","typeVoie":"AV","libelleVoie":"DU VIEUX LAVOIR","codePostal":"00376","commune":"VILLEBRUME SUR ORLE"}}
=== us1 | html | work_address=c
<p>Visit us: 75 Cannery Row Plz, Ste 600, Tillowmook, Oregon</p>
=== gb1 | html | work_address=c
<address>Tannery Lane Studios<br>Unit 3<br>112 Tannery Ln<br>Oxmarsh</address>
=== gb1 | html | home_address=p # no number
<p>Residents of Pennywhistle Road, Oxmarsh, have asked for a 20 mph limit.</p>
=== de | html | home_address=p
<p>Sperrung: Schnittlauchstraße in Oberwippheim bis Freitag.</p>
=== es | html | home_address=p
<p>Corte de agua en la calle de las Abubillas (Valdeniebla), martes.</p>
=== gb1 | html | home_address=u
<p>For sale: 48 Pennywhistle Road, Stoke Garnet. Three beds.</p>
=== us2 | html | home_address=u
<p>419 Lodgepole Street, Bitter Creek, WY: 2 bd, 1 ba</p>
=== fr | html | home_address=u
<p>Cabinet infirmier, 9 ter rue des Passeroses, 00411 Clermoulin</p>
=== gb2 | html | home_address=u
<p>Number 17 Cinderhill Avenue, Bramblecote, sold last week.</p>
=== de | html | home_address=u
<p>Schnittlauchstraße 114b, Oberwippheim: Hofflohmarkt</p>
=== in | html | home_address=u
<p>Shop 4, 121 Tamarind Marg, Shantivihar</p>
=== nl | html | home_address=u
<p>Te huur: Kievitsbloemlaan 26, Oudewiel</p>
=== gb1 | html | home_address=u work_address=u
<p>Bin day list: 46 Pennywhistle Road; 50 Pennywhistle Road; 110 Tannery Lane; 114 Tannery Lane.</p>
=== gb1 | html | postcode=x
<p>We deliver to ZZ99 4 only, and parts of ZZ99 7.</p>
=== gb1 | html | postcode=c
<input type="hidden" name="postcode" value="zz994tg">
=== us1 | html | postcode=c
<p>Ship to ZIP <b>00462</b>-1188</p>
=== us1 | txt | postcode=x
INV 1004621  QTY 4  SKU 200462-7  TOTAL 88.10
=== pl | csv | postcode=c
kod_pocztowy;miejscowosc;liczba
00-987;Mchowiec;41
00-988;Olszynka;12
=== in | html | postcode=c
<p>PIN Code - 000274</p>
=== au | html | postcode=c
<td>Wirrabeena</td><td>NSW</td><td>0047</td>
=== gb1 | html | postcode=x +postal_address=1
<p>Caretaker: 8 Hollin Croft, Hexwold, ZZ99 4TC.</p>
=== gb2 | txt | vehicle=c
Concours entry 31: 2007 Volvo V70, ZZ07 KDM
=== us1 | json | vehicle=c
{"permit":"R-1180","plate":"KLA4927","plate_state":"OR"}
=== us2 | html | vehicle=c
<p>License plate 6Z R1842 (blue pickup)</p>
=== de | html | vehicle=c
<p>Kennzeichen: ZZ JG 417</p>
=== fr | html | vehicle=c
<p>Immatriculation&nbsp;: ZZ418GL</p>
=== in | csv | vehicle=c
slot,vehicle_no,type
B-14,ZZ14PD6205,2W
=== ie | html | vehicle=c
<p>Silver Yaris, reg. 152 C 99371</p>
=== nl | html | vehicle=c
<dd>Kenteken <kbd>ZZ837K</kbd></dd>
=== gb1 | html | vehicle=x
<p>Blue Polo, reg ZZ19 BTV</p>
=== gb2 | html | vehicle=x
<p>Order code ZZ07KDM4, zinc dowel, pack of ten</p>
=== gb1 | html | employer=c
<p>Bread by Marsh and Mallow Bakery, Oxmarsh.</p>
=== ie | html | employer=c
<p>Carrigdoon Credit Union Ltd. is regulated.</p>
=== de | html | employer=c
<title>Wippheimer Orgelbau | Referenzen</title>
=== pl | html | employer=c
<p>MCHOWIECKA STOLARNIA Spółka z ograniczoną odpowiedzialnością, KRS 0000000000</p>
=== ua | html | employer=c
<p>ТОВ «Мохівська друкарня»</p>
=== gb2 | html | employer=x
<p>Ellory Harbour Watersports and Port Surveyors' Inn both close early.</p>
=== nl | html | employer=x
<p>Zaanse Fietsenmakerij, voor al uw wielen</p>
=== us2 | html | school=c
<p>Lodgepole Consolidated High, Class of 1980 reunion</p>
=== pl | html | school=c
<p>Absolwent II Liceum Ogólnokształcącego w Mchowcu</p>
=== ua | json | school=c
{"education":[{"name":"Новомохівська гімназія","to":2000}]}
=== gb1 | html | school=x
<p>Oxmarsh Junior School and Hexwold High School share a coach.</p>
=== gb1 | html | family_name=c
<p>Best man: Gethin Tarrowgate</p>
=== us2 | html | family_name=c
<p>He is survived by his sister, Marlene Stordquist, of Copper Ferry.</p>
=== nl | html | family_name=c # the usual short form of van der
<p>Joost v.d. Krauwel, penningmeester</p>
=== in | html | family_name=x
<p>Ramesh Kelkarni and Sunita Rao won the doubles.</p>
=== us2 | html | place=c # the town stands after the hall
<p>Pancake supper, VFW Hall, Copper Ferry, Sunday</p>
=== fr | json | place=c
{"checkin":{"venue":"Piscine de Villebrume","at":"2022-05-03T18:10"}}
=== nl | html | place=c
<span data-loc="Zwembad Oudewiel">baantjes</span>
=== pl | ics | place=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
SUMMARY:Siatkówka
LOCATION:Hala Sportowa Mchowiec
DTSTART:20230302T180000
END:VEVENT
END:VCALENDAR
=== fr | html | website=c
<link rel="me" href="https://www.lacroiziere.example/">
=== gb1 | html | website=x
<p>Visit tarrowgate-bakes.example.com or nottarrowgate-bakes.example</p>
=== de | html | website=x
<a href="https://grosskettler.example.net/">Weingut</a>
=== gb1 | html | phone=x +phone=1
<p>Hexwold Parish Office: 01632 960719</p>
=== gb2 | html | phone=x +phone=2
<ul><li>Plumber 07700 900368</li><li>Roofer 07700 900836</li></ul>
=== us1 | json | phone=x +phone=1
{"store":"Fernandale","phone":"+15035550174","hours":"9-5"}
=== fr | html | phone=x
<p>IBAN : FR00 3000 6000 0106 3998 5216 189</p>
=== us2 | html | phone=x
<p>Order # 14065550183-77 shipped, tracking 94001406555018322</p>
=== es | txt | phone=x
ISBN 978-5-00-613482-1, 212 págs.
=== gb1 | json | phone=x
{"event":"login","ts":1632960718,"ok":true}
=== gb1 | html | phone=x
<table><tr><th>Lot</th><th>Low</th><th>High</th></tr><tr><td>016</td><td>32</td><td>96</td></tr><tr><td>07</td><td>18</td><td>40</td></tr></table>
=== pl | html | phone=x
<table><tr><td>999</td><td>612</td><td>384</td></tr><tr><td>1001</td><td>540</td><td>377</td></tr></table>
=== gb2 | txt | phone=x
firmware 07700.900.3.86 (build 386), bootloader 0.77.009
=== us1 | txt | phone=u # nothing on the page says that it is a phone
503 555 0147
=== au | html | email=x
<p>Contact: gwen@maplestrand.example.com.au</p>
=== gb1 | html | email=x +email=1
<p>Reach us at mr.tarrowgate@example.net</p>
=== us1 | html | email=x +email=1
<a href="mailto:kate.ashvander@mail.example.com">Mail</a>
=== gb2 | txt | email=x +email=2
From: kit@dunmarrow.example.org
Cc: toolkit@dunmarrow.example
=== ie | json | email=x +email=1
{"reply_to":"siobhan@oferrigan-crafts.example"}
=== pl | html | email=x name=x +email=1
<p>Łukasz: lukasz.wo@poczta.example</p>
=== in | html | email=x
<img src="https://gravatar.example/avatar/⟦md5:priyanka.k@dakghar.example⟧" alt="">
=== gb1 | html | name=x
<p>Rebecca won the egg and spoon race. Well done Rebecca!</p>
=== us2 | html | name=x
<p>Thanks to Bob for the folding chairs.</p>
=== gb2 | html | name=x
<p>Our guests were Joan Pelloridge and Christopher. Dunmarrow Hall will reopen in May.</p>
=== fr | html | name=x
<p>Le bus s'arrête à Lacroizière. Geneviève Poulardin attend sur le quai.</p>
=== us1 | html | name=x birth_date=x +birth_date=1
<h1>Katherine "Kate" Molloway, 1990&ndash;2021</h1><p>Kate was born on August 6, 1990, the daughter of Ed and Sue Molloway. She was a friend to all who swam at the lake.</p>
=== ie | txt | name=x
MULCREHANE (Carrigdoon), Siobhán, peacefully, at home. Beloved wife of the late
Con. Neighbour of the O'Ferrigan family. Funeral Thursday, 11 a.m.
=== de | html | name=x
<p>Jürgen Kleinkettler und Dieter Großmann spielten im Doppel.</p>
=== pl | html | name=u # a woman's form of the surname with another given name
<p>Sołtys: Danuta Wądołkiewiczowa</p>
=== es | html | name=x
<p>José Ignacio Medinar y Ana Barrachina, finalistas.</p>
=== au | html | name=x
<p>Gwendolyn Oakhurst, with Trevor's brother Neil Maplestrand, cut the ribbon.</p>
=== ua | html | name=x
<p>Оксана Вербова та Ігор Левчук отримали грамоти.</p>
=== in | html | name=x
<p>Priyanka: please collect your ID card. Mr Deshmolkar will sign it.</p>
=== ivy | html | name=x
<p>Turn left out of the ivy lane, past the mill.</p>
=== ivy | html | name=x
<p>The cottage, 6 Ivy Lane, Hexwold, has a walled garden.</p>
=== ivy | html | name=c
<p>Harvest supper tickets from Mrs Ivy Lane at the post office.</p>
=== ivy | csv | name=c
surname,first_name,class
Lane,Ivy,4B
=== frank | html | name=x
<p>It was a frank, waters-and-all account of the flood.</p>
=== frank | json | name=c
{"players":[{"given_name":"Frank","family_name":"Waters","no":7}]}
=== frank | html | name=c
<p>Deacon Frank Waters will say Mass at ten.</p>
=== dawn | txt | name=x
Police followed the car in a dawn chase along the coast road.
=== dawn | html | name=c
<div class="byline">Words: Dawn Chase &middot; Photos: Neil Oakhurst</div>
=== gb1 | txt | name=x phone=x email=x +phone=1 +email=1
Hexwold Choral Society
Auditions: please ring Fenella on 020 7946 0512 or mail
auditions@hexwoldchoral.example by the end of June.
=== us2 | html | home_address=x +postal_address=1 +phone=1
<address>Copper Ferry Public Library<br>22 Assay Street, Copper Ferry, MT 00731<br>(406) 555-0119</address>
=== ie | html | phone=x +phone=1
<p>Vet on call: 020 913 7726</p>
=== de | html | phone=x +phone=1 +email=1
<p>Hausmeister: 030 23125 417, hausmeister@schule.example</p>
=== fr | html | phone=x +phone=2
<p>Mairie 01 99 00 41 27 ; école 04 65 71 33 02</p>
=== us1 | json | +coordinates=1 home_address=x
{"type":"Feature","geometry":{"type":"Point","coordinates":[-140.21774,38.40219]},"properties":{"name":"buoy 7"}}
=== gb2 | html | +coordinates=0 +phone=0 phone=x
<p>Release 4.12.7 &middot; 1,632,960 downloads &middot; ISO 9001:2015 &middot; &pound;7,700.90</p>
=== gb1 | html | +vehicle=1 vehicle=x
<p>Stolen overnight: a white van, registration ZZ54 QRP.</p>
=== us1 | txt | +email=0 +phone=0
npm install left@1.3.0 pad@2.0.1 -- took 503 ms, 5550 files, 147 warnings
=== gb1 | html | name=c email=c phone=c home_address=c +phone=1 +email=1 # Beccy for Rebecca, with her number and address under it
<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Oxmarsh Carnival 2019 - Stalls</title>
<meta property="og:site_name" content="Oxmarsh Carnival"></head><body>
<nav><a href="/">Home</a> <a href="/route">Route</a> <a href="/stalls">Stalls</a></nav>
<h1>Stall holders</h1>
<p>Pitches are &pound;15 for charities, &pound;30 for traders. Set up from 8.30am on Saturday 15 June.</p>
<table border="1">
<tr><th>Pitch</th><th>Stall</th><th>Who to ask</th></tr>
<tr><td rowspan="2">A1</td><td rowspan="2">Tombola</td><td>Alun Prosserby</td></tr>
<tr><td>07700 900141</td></tr>
<tr><td rowspan="3">A2</td><td rowspan="3">Cakes and loaves</td><td>Beccy Tarrowgate</td></tr>
<tr><td>(01632) 960718</td></tr>
<tr><td>R.Tarrowgate@example.net</td></tr>
<tr><td>A3</td><td>Face painting</td><td>face@oxmarshcarnival.example</td></tr>
</table>
<p>Cakes may be left the evening before in the porch of 48 Pennywhistle Road, Oxmarsh (ring the bell for Flat 5).</p>
<footer>&copy; Oxmarsh Carnival Committee</footer></body></html>
=== de | txt | name=c birth_date=c school=c employer=c home_address=c phone=c
                         L E B E N S L A U F                        Seite 1

Persönliche Daten
  Name            Großkettler, Jürgen
  Anschrift       Schnittlauchstr. 14b
                  00638 Oberwippheim
  Mobil           0176/04069417
  geboren am      7.12.1964 in Oberwippheim

Schulbildung
  1975-1984       Gymnasium Oberwippheim, Abitur

Beruf
  seit 1993       Orgelbaumeister, Wippheimer Orgelbau GmbH
=== us2 | html | family_name=c employer=c name=c birth_date=x +birth_date=1
<article><h1>Harold "Hal" Stordquist</h1><p>Harold Stordquist, 91, of Copper Ferry, passed away Tuesday. He was born May 2, 1931, in Bitter Creek.</p>
<p>He worked thirty years at the Copper Ferry Feed &amp; Seed. He is survived by a son, Robert (Marlene Stordquist) and four grandchildren.</p>
<p>Pallbearers: Robert Stordquist, Dale Quenby, Lyle Quenby.</p></article>
=== fr | html | name=c vehicle=c home_address=u phone=x +phone=1
<div class="annonce"><h2>Vends Kangourette 2014</h2><p>Immat. ZZ-418-GL, 142 000 km, contrôle technique OK.</p><p>Visible au 11, rue des Passeroses.</p><p>Demander Geneviève Lacroizière ou laisser un message au garage, 02 61 91 40 18.</p></div>
=== pl | html | name=c birth_date=c school=u
<table class="wyniki"><thead><tr><th>M-ce<th>Nazwisko i imię<th>Data ur.<th>Klub<th>Czas</thead><tbody>
<tr><td>1<td>Brzozecki Adam<td>1990-02-11<td>Olszynka<td>39:14
<tr><td>2<td>Wądołkiewicz Łukasz<td>1988-09-26<td>Mchowiec<td>40:02
<tr><td>3<td>Krupnicki Jan<td>1979-12-01<td>I LO Mchowiec<td>40:31</tbody></table>
=== in | json | name=c employer=c home_address=c email=x +email=1
{"din":"00000000","director":{"name":"PRIYANKA DESHMOLKAR","company":"NILAPUR TEXTILES PRIVATE LIMITED","address":{"line1":"FLAT C 703","line2":"21 TAMARIND MARG","locality":"SHANTIVIHAR","city":"NILAPUR"}},"company_email":"cs@nilapurtextiles.example"}
=== gb2 | txt | name=c email=c website=c phone=c
Domain name: dunmarrow.example
Registrant: Christopher Dunmarrow
Registrant type: UK Individual
Admin Email: kit@dunmarrow.example
Admin Phone: +44.7700900386
Registered on: 11-Aug-2006
Name servers: ns1.host.example
=== ie | html | name=c place=c phone=x +phone=1
<h2>Parish Bulletin, Fifth Sunday of Easter</h2><p><b>Anniversaries:</b> Con Mulcrehane, Kilmore Rd.</p><p><b>Sea swim for Trócaire:</b> the Carrigdoon Sea Swimmers go in at noon on Sunday. Sponsorship cards from Siobhan O'Ferrigan after Mass.</p><p>Parish office 020 912 5580.</p>
=== nl | html | name=c school=c birth_date=u
<h3>MR-verkiezing Basisschool De Kievit</h3><ol><li>Pieter de Graauw</li><li>Willemijn v.d. Krauwel (moeder van Teun en Lotte)</li></ol><p>De school werd op 27 januari 1979 geopend.</p>
=== es | html | name=c home_address=x birth_date=x
<p>Boletín municipal: licencia de obra menor a D. José Ignacio Barrachuelo Medinaga para el local de la plaza Mayor, 3. Fecha: 22/07/2019.</p>
=== au | eml | name=c email=c phone=c employer=c
From: Gwen Maplestrand <gwen@maplestrand.example>
To: "Surf Club" <office@wirrabeenasurf.example>
Subject: Plant stall
Date: Thu, 11 Oct 2018 09:02:11 +1100
Content-Type: text/html; charset=utf-8

<p>Happy to donate ten trays.</p><p>--<br>Gwen<br>Wirrabeena Nurseries Pty. Limited<br>M: 0600 418 273</p>
=== ua | html | name=c employer=c phone=c
<div class="staff"><h4>Вербівчук О. П.</h4><p>Оксана Вербівчук, головний редактор, Мохівська друкарня, тел. +380 (20) 481 73 65</p></div>
=== us1 | mht | name=c email=c phone=x
From: <Saved by Browser>
Subject: Directory
MIME-Version: 1.0
Content-Type: multipart/related; boundary="----b1"

------b1
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<html><body><h1>Buyers</h1><p>Katherine L. Ashvander, kate.ashvander=
@example.com, phone on request</p></body></html>
------b1--
=== de | html@windows-1252 | name=c place=c
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></head><body><p>Bademeister a. D. Jürgen Großkettler im Freibad Oberwippheim</p></body></html>
=== imogen | txt | name=c
CARROWBY-FLUDD, Imogen (Hexwold Harriers)  F35  1:52:09
=== imogen | html | name=p
<p>Letters: I. Carrowby-Fludd, Hexwold</p>
=== imogen | html | name=c
<a href="/team/imogen-carrowby-fludd">Read more</a>
=== imogen | html | name=u
<p>Imogen Carrowby and Rupert Fludd sang the duet.</p>
=== marie | html | name=p
<p>Texte : M.-L. Vauquelot</p>
=== marie | html | name=x
<p>Laure Poulardin et Marie-Anne Vauquelin, hautbois</p>
=== marie | json | name=c
{"auteur":{"prenom":"Marie-Laure","nom":"VAUQUELOT"},"titre":"Les haies"}
=== in | html | phone=c name=c
<div class="card" data-contact='{"n":"Priyanka Deshmolkar","tel":"+91-10000-62917"}'>Flatmate wanted</div>
=== us1 | html | name=c email=c phone=c
<div data-props="{&quot;agent&quot;:{&quot;name&quot;:&quot;Katie Ashvander&quot;,&quot;email&quot;:&quot;kate.ashvander@example.com&quot;,&quot;cell&quot;:&quot;503.555.0147&quot;}}"></div>
=== es | html | birth_date=c # age with the date: 40 years on 22 July 2019
<p>Hoy, 22 de julio de 2019, Nacho Barrachuelo cumple 40 años.</p>
=== gb2 | html | phone=c
<div hidden id="contact-popup"><p>Text Kit on 07700-900-386</p></div>
=== de | html | email=c
<script>var u="j.grosskettler",d="example.org";document.write('<a href="mailto:j.grosskettler@example.org">Mail</a>');</script>
=== nl | vcf | name=c phone=c home_address=c
BEGIN:VCARD
VERSION:4.0
FN:Willemijn van der Krauwel
N:van der Krauwel;Willemijn;;;
TEL;VALUE=uri;TYPE=cell:tel:+31-6-0012-3478
ADR;TYPE=home:;;Kievitsbloemlaan 62-hs;Oudewiel;;0071 ZX;Nederland
END:VCARD
=== ua | vcf | name=x phone=x
BEGIN:VCARD
VERSION:3.0
FN:Оксана Левчук
N:Левчук;Оксана;;;
TEL:+380 20 481 7356
END:VCARD
=== ie | eml | name=u email=x phone=x +email=2
From: "Siobhán Kilbracken" <siobhan@kilbracken.example>
To: rota@carrigdoon.example
Subject: Rota
Content-Type: text/plain; charset=utf-8

Can somebody swap Sunday with me?
Siobhán
=== us2 | csv | name=x home_address=u phone=x +phone=2
name,street,city,phone
Robert Quenby,417 Lodgepole St,Copper Ferry,406-555-0138
Emmett Dahlstrand,419 Larch St,Copper Ferry,406-555-0118
=== de | rss | employer=c name=p
<rss version="2.0"><channel><title>Wippheimer Anzeiger</title><item><title>Orgel fertig</title><description>&lt;p&gt;Die Wippheimer Orgelbau GmbH &amp;amp; Co KG hat geliefert. (J. Großkettler)&lt;/p&gt;</description></item></channel></rss>
=== es | atom | name=x email=x +email=1
<feed xmlns="http://www.w3.org/2005/Atom"><title>Valdeniebla al día</title><author><name>Ignacio Rubiales</name><email>ignacio@valdeniebla.example</email></author></feed>
=== ua | html | home_address=u
<p>Продається будинок: вул. Журавлина, 83, Нові Мохи</p>
=== ua | html | birth_date=u
<p>Парад до Дня Перемоги, 9 травня 1983 року (фото).</p>
=== pl | html | home_address=u
<p>Żurawinowa Grobla 31, 00-412 Olszynka: lokal do wynajęcia</p>
=== in | html | vehicle=x
<p>Found: number plate ZZ 14 PD 6250 near the gate</p>
=== au | html | place=x employer=x
<p>Wirrabeena Tennis Club meets behind the Nurseries Road hall.</p>
=== ie | html | family_name=x name=u
<p>Diarmuid Kilbracken beat S. O'Ferriter in the final.</p>
=== gb2 | html | family_name=x
<p>Philippa read the lesson; the Dunmarrow bells were rung.</p>
=== us1 | html | website=x username=x
<p>Not me: kateashvander.example.org, and @kate.ashvin</p>
=== nl | txt | vehicle=x
Art.nr. ZZ-837-K4, zadelpen 27,2 mm
=== ua | txt | name=p # initial only
Присутні: Гайворонко С. І., Вербівчук О.
=== nl | html | name=p
<td>W. van der Krauwel</td><td>stuurvrouw</td>
=== ua | html | home_address=p
<p>Ремонт дороги: Нові Мохи, вул. Журавлина, до 1 липня.</p>
=== au | html | home_address=p
<p>Road works: Bottlebrush Parade, Wirrabeena, nights only.</p>
=== in | html | birth_date=p # month and year
<p>Priyanka, born June 1995, bats left-handed.</p>
=== au | txt | birth_date=p # day and month
BIRTHDAYS: Gwen 12 June, Neil 3 July, Trevor 30 August
=== ie | html | birth_date=p # month and year
<td>Director</td><td>Born: April 1976</td>
=== in | html | home_address=p
<p>Water tanker at Tamarind Marg, Shantivihar, Nilapur from 7 am.</p>
=== gb1 | html | alias=x
<p>A wren nested under the hazel by the gate; Wren Hazelton took the photo.</p>
=== gb2 | html | alias=x
<p>Quince jelly, judged by Captain Bellwhistle</p>
=== us1 | html | former_name=x
<p>Katherine Brindle and Combe Hardware share a parking lot.</p>
=== ie | html | former_name=x
<p>Siobhán Mac Lochrainn, camogie captain 1991</p>
=== gb1 | html | past_address=u
<p>91 Larkbarrow Street, Hexwold: certificate of lawfulness refused.</p>
=== us1 | html | past_address=u
<p>310 Cattail Boulevard, Port Sorrel, FL: condo, sold</p>
=== us1 | html | past_address=c
<p>Voter moved from: 310 CATTAIL BLVD FERNANDALE</p>
=== de | html | work_address=u
<p>Pension Am Kupferhammer 18, Unterwippheim</p>
=== fr | html | work_address=u
<p>Pharmacie, 140 avenue du Vieux-Lavoir, Clermoulin</p>
=== us2 | html | place=x
<p>Copper Ferry Elks Hall and the Bitter Creek VFW both have bingo.</p>
=== pl | html | place=x
<p>Hala Targowa Olszynka, siatkówka we wtorki</p>
=== us1 | html | phone=c
<p>Call <span dir="ltr">⟦rlo:503-555-0147⟧</span> for a fitting</p>
=== in | html | birth_date=c
<p>Date of birth: ⟦deva:30/06/1995⟧</p>
=== nl | html | birth_date=u
<p>Notulen ALV 27-01-1979, aanwezig 14 leden</p>
=== in | txt | birth_date=u
Invoice date: 30-06-1995   Due: 30-07-1995
=== ua | html | phone=x
<p>Замовлення № 380204817365-09, сума 481,73 грн</p>
=== nl | json | phone=x
{"iban":"NL00ZZZZ0600123478","bedrag":62.00}
"""
