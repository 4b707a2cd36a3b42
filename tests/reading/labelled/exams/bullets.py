"""
Pages of each promise in turn, for people of ten countries.

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


PEOPLE = {
    "gb": _person(
        "GB",
        {
            Kind.NAME: "Oliver Tobias Hathersedge",
            Kind.FORMER_NAME: "Oliver Brambleby",
            Kind.ALIAS: "Captain Thistle",
            Kind.USERNAME: "ollie_hathers",
            Kind.EMAIL: "o.hathersedge@example.org",
            Kind.PHONE: "07700 900382",
            Kind.HOME_ADDRESS: "Flat 5, 27 Sedgebrook Avenue, Marlingworth, ZZ99 4TR",
            Kind.PAST_ADDRESS: "88 Old Tannery Road, Pellbridge, ZZ99 2HB",
            Kind.WORK_ADDRESS: "3 Corn Exchange Yard, Marlingworth, ZZ99 4AA",
            Kind.POSTCODE: "ZZ99 4TR",
            Kind.BIRTH_DATE: "1987-03-19",
            Kind.FAMILY_NAME: "Harriet Hathersedge",
            Kind.EMPLOYER: "Wren & Tallow Ltd",
            Kind.SCHOOL: "Marlingworth High School",
            Kind.VEHICLE: "ZZ71 OTH",
            Kind.PLACE: "Marlingworth Climbing Wall",
            Kind.WEBSITE: "https://ollieclimbs.example",
        },
    ),
    "us": _person(
        "US",
        {
            Kind.NAME: "Deborah Jean Brandewater",
            Kind.FORMER_NAME: "Deborah Dusseldine",
            Kind.ALIAS: "Kit Larkspur",
            Kind.USERNAME: "debwater84",
            Kind.EMAIL: "deb.brandewater@example.com",
            Kind.PHONE: "+1 512-555-0137",
            Kind.HOME_ADDRESS: "418 Sycamore Bend Road, Apt 12, Pinewick, TX 00458",
            Kind.PAST_ADDRESS: "2209 Harrow Mill Avenue, Dunmere, OH 00391",
            Kind.WORK_ADDRESS: "1500 Limestone Street, Suite 220, Pinewick, TX 00458",
            Kind.POSTCODE: "00458",
            Kind.BIRTH_DATE: "1984-10-27",
            Kind.FAMILY_NAME: "Walter Brandewater",
            Kind.EMPLOYER: "Bluestem Title & Escrow, Inc.",
            Kind.SCHOOL: "Pinewick Community College",
            Kind.VEHICLE: "KLB-4192",
            Kind.PLACE: "Pinewick Farmers Market",
            Kind.WEBSITE: "https://www.larkspurquilts.example",
        },
    ),
    "ie": _person(
        "IE",
        {
            Kind.NAME: "Aisling Ní Dhromallaigh",
            Kind.FORMER_NAME: "Aisling Crossfarne",
            Kind.USERNAME: "ash_drom",
            Kind.EMAIL: "aisling.nid@litir.example",
            Kind.PHONE: "020 912 6637",
            Kind.HOME_ADDRESS: "7 Rathcorrib Grove, Ballydrumlin, Co. Galway, H91 ZZ62",
            Kind.PAST_ADDRESS: "31 Quay Lane, Portnasool, Co. Clare, V95 ZZ17",
            Kind.POSTCODE: "H91 ZZ62",
            Kind.BIRTH_DATE: "1991-08-05",
            Kind.FAMILY_NAME: "Cormac Ó Dromallaigh",
            Kind.EMPLOYER: "Tonn Mara Teoranta",
            Kind.SCHOOL: "Gaelscoil Bhaile Droimlín",
            Kind.VEHICLE: "191-G-99371",
            Kind.PLACE: "Ballydrumlin Sea Pool",
            Kind.WEBSITE: "https://aislingfiddle.example",
        },
    ),
    "de": _person(
        "DE",
        {
            Kind.NAME: "Günther Rößlkamp",
            Kind.ALIAS: "Jockel Brummbart",
            Kind.USERNAME: "gr_modellbahn",
            Kind.EMAIL: "g.roesslkamp@post.example",
            Kind.PHONE: "0171 3920047",
            Kind.HOME_ADDRESS: "Am Krähenbusch 19, 00752 Oberhasselrode",
            Kind.WORK_ADDRESS: "Industriestraße 40, 00752 Oberhasselrode",
            Kind.POSTCODE: "00752",
            Kind.BIRTH_DATE: "1966-11-23",
            Kind.FAMILY_NAME: "Ute Rößlkamp",
            Kind.EMPLOYER: "Hasselroder Pumpenwerke GmbH & Co. KG",
            Kind.SCHOOL: "Gymnasium Oberhasselrode",
            Kind.VEHICLE: "ZZ-GR 822",
            Kind.PLACE: "Hallenbad Oberhasselrode",
            Kind.WEBSITE: "https://kraehenbusch-bahn.example",
        },
    ),
    "pl": _person(
        "PL",
        {
            Kind.NAME: "Bartłomiej Wrzeciądzki",
            Kind.USERNAME: "bartek.wrzec",
            Kind.EMAIL: "bartlomiej.w@listonosz.example",
            Kind.PHONE: "+48 999 306 418",
            Kind.HOME_ADDRESS: "ul. Bociania 24/5, 00-989 Wiklinowo",
            Kind.WORK_ADDRESS: "al. Tkaczy 3, 00-989 Wiklinowo",
            Kind.POSTCODE: "00-989",
            Kind.BIRTH_DATE: "1979-04-14",
            Kind.FAMILY_NAME: "Agnieszka Wrzeciądzka",
            Kind.EMPLOYER: "Młyn Wiklinowo Sp. z o.o.",
            Kind.SCHOOL: "II Liceum Ogólnokształcące w Wiklinowie",
            Kind.VEHICLE: "ZZW 4K82",
            Kind.PLACE: "Orlik Wiklinowo",
        },
    ),
    "fr": _person(
        "FR",
        {
            Kind.NAME: "Hélène Trébuchard",
            Kind.FORMER_NAME: "Hélène Vaucoret",
            Kind.USERNAME: "lnh_trebuch",
            Kind.EMAIL: "helene@trebuchard.example",
            Kind.PHONE: "06 39 98 20 56",
            Kind.HOME_ADDRESS: "8 ter, impasse des Chardonnerets, 00671 Vernouillac",
            Kind.PAST_ADDRESS: "41, rue du Lavoir Vieux, 00388 Pont-Sarclay",
            Kind.POSTCODE: "00671",
            Kind.BIRTH_DATE: "1972-09-06",
            Kind.FAMILY_NAME: "Thibault Trébuchard",
            Kind.EMPLOYER: "Atelier Brume et Fils SARL",
            Kind.SCHOOL: "Lycée Marguerite-Daubrune",
            Kind.VEHICLE: "ZZ-418-HT",
            Kind.PLACE: "Halle de Vernouillac",
            Kind.WEBSITE: "https://reliure-trebuchard.example",
        },
    ),
    "in": _person(
        "IN",
        {
            Kind.NAME: "Ananya Rajeshwari Kolhapalli",
            Kind.USERNAME: "ananya_rk98",
            Kind.EMAIL: "ananya.kolhapalli@dak.example",
            Kind.PHONE: "+91 10000 46281",
            Kind.HOME_ADDRESS: "Flat 302, 45 Neelkamal Marg, Rohanpur, Vasantgarh 000742",
            Kind.POSTCODE: "000742",
            Kind.BIRTH_DATE: "1998-12-02",
            Kind.FAMILY_NAME: "Venkatesh Kolhapalli",
            Kind.EMPLOYER: "Tarangini Software Pvt. Ltd.",
            Kind.SCHOOL: "Vasantgarh Institute of Technology",
            Kind.VEHICLE: "ZZ 14 AK 6075",
            Kind.PLACE: "Rohanpur Yoga Park",
            Kind.WEBSITE: "https://ananyadances.example",
        },
    ),
    "bg": _person(
        "BG",
        {
            Kind.NAME: "Десислава Звънчарова",
            Kind.USERNAME: "desi_zvan",
            Kind.EMAIL: "desi.zv@poshta.example",
            Kind.PHONE: "+359 999 30 214",
            Kind.HOME_ADDRESS: "ул. Синчец 17, ап. 9, 0098 Горна Мъглица",
            Kind.BIRTH_DATE: "1990-02-16",
            Kind.FAMILY_NAME: "Калоян Звънчаров",
            Kind.EMPLOYER: "Мъглица Текстил ООД",
            Kind.SCHOOL: "СУ Петър Мъгличев",
            Kind.VEHICLE: "ZZ 4827 KX",
            Kind.PLACE: "Плувен басейн Мъглица",
        },
    ),
    "it": _person(
        "IT",
        {
            Kind.NAME: "Niccolò Bartolozzani",
            Kind.USERNAME: "nico_bartolo",
            Kind.EMAIL: "n.bartolozzani@posta.example",
            Kind.PHONE: "+39 300 004 5172",
            Kind.HOME_ADDRESS: "Via dei Salici Storti 12, 99317 Castelvento",
            Kind.POSTCODE: "99317",
            Kind.BIRTH_DATE: "1981-07-28",
            Kind.FAMILY_NAME: "Donatella Bartolozzani",
            Kind.EMPLOYER: "Officine Castelvento S.r.l.",
            Kind.SCHOOL: "Liceo Scientifico Castelvento",
            Kind.VEHICLE: "ZZ 308 NB",
            Kind.PLACE: "Piscina di Castelvento",
        },
    ),
    "br": _person(
        "BR",
        {
            Kind.NAME: "João Vítor Pedregalho",
            Kind.USERNAME: "jv.pedregalho",
            Kind.EMAIL: "joaovitor.p@correio.example",
            Kind.PHONE: "+55 20 95512-4417",
            Kind.HOME_ADDRESS: "Rua das Siriemas, 230, apto 41, Campo Leve - SP, 00012-340",
            Kind.POSTCODE: "00012-340",
            Kind.BIRTH_DATE: "1995-05-21",
            Kind.FAMILY_NAME: "Luzia Pedregalho",
            Kind.EMPLOYER: "Cafezal Bruma Ltda.",
            Kind.SCHOOL: "Colégio Campo Leve",
            Kind.VEHICLE: "ZZB4C19",
            Kind.PLACE: "Parque das Siriemas",
        },
    ),
    "dk": _person(
        "DK",
        {
            Kind.NAME: "Søren Åkjærholt",
            Kind.USERNAME: "soeren_aak",
            Kind.EMAIL: "soren.aa@brev.example",
            Kind.PHONE: "+45 19 44 72 19",
            Kind.HOME_ADDRESS: "Tangmosevej 33, 2. tv., 0089 Klitby",
            Kind.POSTCODE: "0089",
            Kind.BIRTH_DATE: "1963-12-11",
            Kind.FAMILY_NAME: "Birgitte Åkjærholt",
            Kind.EMPLOYER: "Klitby Bådværft A/S",
            Kind.SCHOOL: "Klitby Handelsskole",
            Kind.VEHICLE: "ZZ 40 917",
            Kind.PLACE: "Klitby Svømmehal",
        },
    ),
    "will": _named("US", "Will Price"),
    "daisy": _named("GB", "Daisy Marsh"),
    "max": _named("DE", "Max Winter"),
}
"""By country code, or by the given name of those whose names are ordinary words."""

PAGES = r"""
=== us | txt | employer=c work_address=c phone=c
NOTICE OF SUBSTITUTE TRUSTEE SALE
Recorded in the county clerk's office

Questions about the closing go to the escrow officer:
    Deborah J. Brandewater
    Bluestem Title and Escrow
    1500 Limestone St., Ste. 220
    Pinewick, Texas 00458
    Office (512) 555-0137   Fax (512) 555-0102
=== bg | html | school=c
<article lang="bg"><h3>Класиране от общинския кръг по математика</h3>
<ol><li>Десислава Звънчарова, СУ „Петър Мъгличев“ - 38 т.</li><li>Румен Тодорчев, ПМГ - 36 т.</li></ol></article>
=== fr | html | phone=c
<ul class="contacts"><li><strong>Trésorière</strong> : <span>06</span> <span>39</span> <span>98</span> <span>20</span> <span>56</span> (après 18 h)</li></ul>
=== it | html | email=c
<p>Segreteria del torneo: ⟦ent:n.bartolozzani@posta.example⟧</p>
=== ie | html | name=c
<p>Fiddle: Aisling N&iacute; Dhromallaigh. Flute: Peadar &Oacute; Sruthlach.</p>
=== fr | html@windows-1252 | past_address=c
<html><head><meta charset="windows-1252"><title>Avis de déménagement</title></head><body>
<p>La relieuse Hélène Trébuchard quitte le 41 rue du Lavoir-Vieux, à Pont-Sarclay, à compter du 1er mars.</p></body></html>
=== br | html | phone=c
<p>Zap&nbsp;do&nbsp;João:&nbsp;(20)&nbsp;95512&#8209;4417</p>
=== de | html | employer=c school=c
<p>Aus&shy;bil&shy;dung bei den Hassel&shy;roder Pumpen&shy;werken? Der Betrieb Hassel&shy;roder Pumpen&shy;werke GmbH &amp; Co. KG stellt sich am Gym&shy;na&shy;sium Ober&shy;hassel&shy;rode vor.</p>
=== dk | html | place=c
<p>Morgen&shy;svømning i Klitby Svøm&shy;me&shy;hal hver tirsdag kl. 6.30.</p>
=== us | html | email=c
<p>My address, spaced so the robots choke on it: ⟦zw:deb.brandewater@example.com⟧</p>
=== in | html | phone=c
<p lang="hi">संपर्क करें: मोबाइल ⟦deva:+91 10000 46281⟧</p>
=== pl | csv | phone=c
Lp.;Nazwisko i imię;Telefon;Uwagi
1;Wrzeciądzki Bartłomiej;⟦full:999306418⟧;opłacone
2;Koczargowska Irena;999118220;brak wpłaty
=== fr | html | school=c
<li>⟦comb:Hélène Trébuchard⟧, professeure de reliure, ancienne du ⟦comb:Lycée Marguerite-Daubrune⟧</li>
=== pl | html | email=c
<p>Napisz: ⟦alike:bartlomiej.w@listonosz.example⟧</p>
=== it | html | home_address=c
<a href="https://mappe.example/dir/?to=⟦pct:Via dei Salici Storti 12, 99317 Castelvento⟧">Come arrivare</a>
=== ie | html | name=c
<script>var crew=["Tom\u00e1s Foxglen","Aisling N\u00ed Dhromallaigh"];render(crew);</script><p>Our crew</p>
=== de | html | name=c birth_date=c
<script>window.__STATE__={"member":{"vorname":"G\u00fcnther","nachname":"R\u00f6\u00dflkamp","geburtsdatum":"23.11.1966"}}</script>
=== fr | html | email=c
<script>document.write('<a href="mai'+'lto:⟦jsx:helene@trebuchard.example⟧">Écrire</a>');</script>
=== dk | html | email=c
<p>Skriv til <span style="unicode-bidi:bidi-override;direction:rtl">⟦rev:soren.aa@brev.example⟧</span></p>
=== pl | txt | email=c
mail: ⟦rlo:bartlomiej.w@listonosz.example⟧
=== gb | txt | phone=c
Text me on oh seven seven double oh, nine double oh, three eight two. No calls before noon please.
=== fr | txt | phone=c
Mon tél : zéro six, trente-neuf, quatre-vingt-dix-huit, vingt, cinquante-six. A bientôt !
=== ie | txt | phone=c
Ring Aisling on O2O 912 6637 for the key to the hall.
=== gb | html | name=c +phone=1
<!DOCTYPE html><html><head><title>Youth squad | Marlingworth Climbing Wall</title></head><body>
<div style="display:none" id="staff-debug">session lead = Oliver Hathersedge</div>
<p>Book on 01632 960733.</p></body></html>
=== us | html | alias=c website=c
<input type="hidden" name="seller_name" value="Kit Larkspur"><input type="hidden" name="return" value="https://larkspurquilts.example/thanks"><button>Buy quilt</button>
=== bg | html | home_address=c
<div hidden aria-hidden="true">Доставка до: ул. „Синчец“ № 17, ап. 9, гр. Горна Мъглица</div>
=== br | html | employer=c
<head><meta name="author" content="João Vítor Pedregalho"><meta name="description" content="Torra artesanal na Cafezal Bruma, safra nova"><title>Nossa torra</title></head>
=== fr | html | website=c
<head><meta property="og:title" content="Rencontre avec Hélène Trébuchard, relieuse"><meta property="og:url" content="http://www.reliure-trebuchard.example/atelier"><meta property="og:site_name" content="Gazette"></head>
=== gb | html | vehicle=c
<img src="/up/2291.jpg" alt="Oliver Hathersedge loading his van ZZ71OTH outside the crag" width="640">
=== pl | html | phone=c
<li class="os" data-imie="Bartłomiej" data-nazwisko="Wrzeciądzki" data-telefon="999-306-418">kierownik zmiany</li>
=== us | html | home_address=c postcode=c
<div class="pin" data-lat="0" data-address="418 Sycamore Bend Rd #12, Pinewick, TX 00458-1107" data-type="delivery"></div>
=== gb | html | home_address=c
<iframe title="delivery" srcdoc="&lt;p&gt;Left with neighbour. Parcel for &lt;b&gt;Flat 5&lt;/b&gt;, 27 Sedgebrook Avenue, Marlingworth&lt;/p&gt;"></iframe>
=== fr | html | phone=c
<iframe srcdoc='&lt;a href="tel:+33639982056"&gt;Appeler l&#39;atelier&lt;/a&gt;'></iframe>
=== it | html | employer=c
<!-- TODO chiedere a Niccolò Bartolozzani (Officine Castelvento) il logo vettoriale --><footer>Sponsor</footer>
=== dk | html | phone=c
<footer>CVR oplyses på forlangende<!-- mobil til Søren 19447219, må ikke vises --></footer>
=== in | html | school=c birth_date=c
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","name":"Ananya R. Kolhapalli","alumniOf":{"@type":"CollegeOrUniversity","name":"Vasantgarh Institute of Technology"},"birthDate":"1998-12-02"}</script>
=== de | html | home_address=c phone=c
<script type="application/ld+json">
{"@context":"https://schema.org","@type":"LocalBusiness","name":"Modellbahn-Werkstatt","address":{"@type":"PostalAddress","streetAddress":"Am Krähenbusch 19","postalCode":"00752","addressLocality":"Oberhasselrode","addressCountry":"DE"},"telephone":"+49 171 3920047"}
</script>
=== ie | html | home_address=c
<div itemscope itemtype="https://schema.org/MusicSchool"><span itemprop="name">Slow Airs Studio</span>
<div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">7 Rathcorrib Gr</span>, <span itemprop="addressLocality">Ballydrumlin</span> <meta itemprop="postalCode" content="H91ZZ62"></div></div>
=== pl | html | employer=c
<p about="#bw" typeof="foaf:Person"><span property="foaf:firstName">Bartłomiej</span> <span property="foaf:lastName">Wrzeciądzki</span>, <span property="schema:worksFor">Młyn Wiklinowo</span></p>
=== dk | html | home_address=c birth_date=c
<p class="h-card"><span class="p-name">S. Åkjærholt</span> <time class="dt-bday" datetime="1963-12-11">11. dec.</time> <span class="h-adr"><span class="p-street-address">Tangmosevej 33</span>, <span class="p-postal-code">0089</span> <span class="p-locality">Klitby</span></span></p>
=== gb | html | name=c username=c
<!doctype html><html><body><div id="root"></div><script>window.__INITIAL_STATE__=JSON.parse("{\"viewer\":null,\"topic\":{\"id\":8812,\"author\":{\"handle\":\"ollie_hathers\",\"displayName\":\"Oliver Hathersedge\",\"contact\":\"o.hathersedge@example.org\"}}}");</script></body></html>
=== in | html | phone=c home_address=c
<script>
  var order = {
    shipTo: 'Flat No. 302, 45, Neelkamal Marg, Rohanpur, Vasantgarh',
    pin: '000742', mobile: '1000046281', cod: true
  };
</script>
=== bg | html | family_name=c
<script>box.innerHTML = "<p class=\"nov\">Младоженци: <b>Десислава<\/b> <b>Звънчарова<\/b> и Калоян Звънчаров<\/p>";</script>
=== pl | html | vehicle=c
<template><tr><td>ZZW4K82</td><td>abonament do 31.12</td></tr></template>
=== it | html | phone=c
<style>.tel::before{content:"+39 300 004 5172"}</style><p>Telefono: <span class="tel"></span></p>
=== ie | html | email=c
<a class="prot" data-mail="⟦b64:aisling.nid@litir.example⟧" href="#">Show e-mail</a>
=== in | html | email=c
<span class="eml" data-enc="⟦rot13:ananya.kolhapalli@dak.example⟧">[enable JavaScript]</span>
=== de | html | email=c
<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="⟦cf:g.roesslkamp@post.example⟧">[email&#160;protected]</a>
=== gb | rss | name=c
<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Crag news</title>
<item><title>New problems set</title><dc:creator>Ollie Hathersedge</dc:creator><description><![CDATA[<p>Blue circuit at <em>Marlingworth Climbing Wall</em> reset.</p>]]></description></item>
<item><title>AGM minutes</title><dc:creator>Petra Whinstone</dc:creator></item></channel></rss>
=== de | atom | name=c
<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Neues vom Krähenbusch</title><entry><title>Weichenstraße fertig</title><author><name>Guenther Roesslkamp</name><email>g.roesslkamp@post.example</email><uri>https://kraehenbusch-bahn.example/</uri></author></entry></feed>
=== ie | vcf | phone=c home_address=c birth_date=c
BEGIN:VCARD
VERSION:3.0
N:Ní Dhromallaigh;Aisling;;;
FN:Aisling Ní Dhromallaigh
TEL;TYPE=CELL:020-912-6637
ADR;TYPE=HOME:;;7 Rathcorrib Grove;Ballydrumlin;Co. Galway;H91 ZZ62;Ireland
BDAY:19910805
END:VCARD
=== dk | vcf | name=c phone=c
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=85kj=C3=A6rholt;S=C3=B8ren;;;
TEL;WORK:+4519447219
ORG;CHARSET=UTF-8:Klitby Bådværft
END:VCARD
=== it | csv | birth_date=c vehicle=c
"Cognome";"Nome";"Nato il";"Targa"
"Bartolozzani";"Niccolò";"28/07/1981";"ZZ308NB"
"Grifonetti";"Alba";"03/02/1979";"ZZ511PL"
=== us | csv | email=c postcode=c
first_name	last_name	zip	email	opt_in
Deborah	Brandewater	00458-0021	DEB.BRANDEWATER@EXAMPLE.COM	Y
Lamar	Fencewright	00461	lamar@example.net	N
=== bg | eml | name=c phone=c
From: ⟦word:Десислава Звънчарова⟧ <desi.zv@poshta.example>
To: Lubo <lubo@example.net>
Subject: =?utf-8?b?0KHRgNC10YnQsA==?=
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Здрасти, новият ми номер е 0999 30 214.
Деси
=== fr | eml | email=c home_address=c
Return-Path: <helene@trebuchard.example>
From: =?iso-8859-1?Q?H=E9l=E8ne_Tr=E9buchard?= <helene@trebuchard.example>
To: <devis@example.com>
Subject: Devis
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Bonjour, merci d'envoyer le devis =C3=A0 l'adresse suivante :
8 ter impasse des Char=
donnerets
00671 Vernouillac
=== fr | html | phone=c
<p>Depuis l'étranger : 0033 (0)6 39 98 20 56. Tél./SMS, pas de messagerie.</p>
=== ie | html | phone=c
<p>Lessons by phone. From Britain 00 353 20 9126637, from the States 011 353 20 912 6637.</p>
=== us | txt | email=c
reach me at deb [dot] brandewater [at] example [dot] com -- no vendors
=== fr | html | email=c
<p>Courriel : helene (arobase) trebuchard point example</p>
=== gb | html | email=c
<img class="avatar" src="https://secure.gravatar.com/avatar/⟦md5:o.hathersedge@example.org⟧?s=48&amp;d=mm" alt=""> <cite>anonymous climber</cite>
=== in | html | email=c
<img src="https://www.gravatar.com/avatar/⟦sha:ananya.kolhapalli@dak.example⟧?d=identicon" width="32">
=== pl | txt | email=c
"Wrzeciądzki B." <bartlomiej.w+allegrino@listonosz.example> napisał(a):
> kiedy wysyłka?
=== it | html | name=c
<p>Marcatori: 12' Nico Bartolozzani, 44' e 71' Ferruccio Alzavento.</p>
=== pl | html | name=c
<p>Trzecie miejsce: Bartek Wrzeciadzki (Wiklinowo)</p>
=== dk | html | name=c
<a href="/results/2019/soeren-aakjaerholt">#218</a>
=== bg | txt | name=c
Roster: D. Petrova, Desislava Zvancharova, M. Ilieva
=== fr | html | name=c family_name=c
<p>Mme TREBUCHARD Helene et M. TREBUCHARD Thibault, propriétaires indivis du lot n° 6.</p>
=== in | txt | name=p
Seat 14: A. Kolhapalli (veg meal)
=== gb | html | name=p
<li>Correspondence: letter of objection from Mr O Hathersedge (address withheld)</li>
=== de | html | name=p
<td>Schriftführer: G. Rößlkamp</td>
=== br | html | name=p
<cite>J. Pedregalho</cite>, em nota ao jornal do bairro
=== us | html | former_name=c
<p>Class of 2002: Deborah Brandewater (n&eacute;e Dusseldine). As we knew her: Deborah Dusseldine, yearbook editor.</p>
=== ie | html | former_name=c
<figcaption>Feis 2006: u15 slow airs, 1st Aisling Crossfarne</figcaption>
=== gb | json | former_name=c
{"company_officers":[{"former_names":[{"forenames":"Oliver","surname":"Brambleby"}],"officer_role":"secretary"}]}
=== gb | html | birth_date=c
<form><label>Date of birth</label><select name="d"><option>18<option selected>19<option>20</select><select name="m"><option>February</option><option selected>March</option></select><select name="y"><option>1986</option><option selected>1987</option></select></form>
=== us | json | birth_date=c
{"patron":{"last":"Brandewater","first":"Deborah","dob":{"month":10,"day":27,"year":1984},"branch":"North"}}
=== fr | html | birth_date=c former_name=c
<p>Hélène Vaucoret, née le six septembre mil neuf cent soixante-douze à Pont-Sarclay.</p>
=== bg | html | birth_date=c
<dl><dt>Дата на раждане</dt><dd>16 февруари 1990 г.</dd></dl>
=== dk | html | birth_date=p
<p>Runde fødselsdage: Søren fylder 60 den 11. december - hurra!</p>
=== it | txt | birth_date=p
Nico festeggia il compleanno il 28 luglio, chi porta la torta?
=== in | html | birth_date=p
<p>Born: December 1998. Nationality: Indian. Appointed director 4 June 2021.</p>
=== us | html | birth_date=p
<p>DOB: 10/1984 (partial, per records vendor)</p>
=== fr | html | birth_date=p # the other region's order: 9 June or 6 September
<p>Passenger TREBUCHARD/HELENE MRS, date of birth 09/06/1972</p>
=== dk | csv | birth_date=p # 12 November or 11 December
name,dob,club
S Aakjaerholt,12/11/1963,Klitby Roklub
=== pl | html | home_address=c work_address=c
<table><tr><td>Adres zamieszkania</td><td>Bociania</td><td>24/5</td><td>00-989</td><td>Wiklinowo</td></tr><tr><td>Miejsce pracy</td><td>aleja Tkaczy</td><td>3</td><td>00-989</td><td>Wiklinowo</td></tr></table>
=== de | csv | home_address=c
Nr;Name;Strasse;Hausnr;PLZ;Ort
3;Rößlkamp, Günther;Am Krähenbusch;19;00752;Oberhasselrode
4;Hellmich, Inge;Am Krähenbusch;23;00752;Oberhasselrode
=== ie | txt | past_address=c
31 Quay Ln.,
Portnasool,
Clare
V95ZZ17
=== in | json | home_address=c
{"line1":"Flat 302","line2":"45, Neelkamal Marg","locality":"Rohanpur","city":"Vasantgarh","pincode":742,"pincode_text":"000742"}
=== us | html | past_address=c # 2209 lies in the range
<p>Parcel sold: 2207-2211 Harrow Mill Ave, Dunmere, OH (three lots)</p>
=== de | txt | home_address=p
Auf der Straße Am Krähenbusch in Oberhasselrode wird ab Montag die Fahrbahn erneuert.
=== it | html | home_address=p
<p>Lavori in Via dei Salici Storti a Castelvento: divieto di sosta dalle 8 alle 17.</p>
=== gb | html | home_address=p
<p>Lost cat, Sedgebrook Avenue area of Marlingworth. Black, one white sock.</p>
=== br | html | home_address=p
<p>Falta de água na Rua das Siriemas, Campo Leve, nesta quinta.</p>
=== ie | html | vehicle=c
<p>Keys found for a grey hatchback, reg. 191 G 99371. At reception.</p>
=== it | txt | vehicle=c
Auto targata ZZ 308NB, fari accesi nel parcheggio!
=== br | html | vehicle=c
<td>Placa</td><td>ZZB-4C19</td>
=== pl | html | employer=c
<p>Turniej dzikich drużyn, boisko „Orlik Wiklinowo”, sobota 10:00. Nagrody funduje MŁYN WIKLINOWO</p>
=== gb | html | school=c
<p>Reunion of the class of 2005, Marlingworth High School. Candles and lanterns: Wren &amp; Tallow.</p>
=== gb | html | phone=x name=x +phone=2
<h3>Dog walkers</h3><ul><li>Oliver at Happy Tails: 07700 900383</li><li>Bramble &amp; Co: 07700 900328</li></ul>
=== de | txt | phone=x +phone=1
Hausmeister-Notruf: 0171 3920074 (nur abends)
=== fr | html | phone=x email=x +phone=1 +email=1
<p>Accueil : 06 39 98 20 65 - <a href="mailto:helena@trebuchard.example">helena@trebuchard.example</a></p>
=== us | html | phone=x +phone=0
<p>Your parcel <tt>9400 1125 1255 5013 7004 18</tt> has left the Dunmere hub.</p>
=== dk | html | phone=x +phone=0
<table class="prices"><tr><th>S</th><th>M</th><th>L</th><th>XL</th></tr><tr><td>19</td><td>44</td><td>72</td><td>19</td></tr></table>
=== bg | html | phone=x
<p>Книга: „Мъгливи песни“, ISBN 978-99930-214-0-6, меки корици.</p>
=== dk | txt | phone=x
Per Mølskov: Træbåde i tusind år. Klitby 1994. ISBN 87-19447-21-9. 212 sider, ill.
=== pl | html | phone=x name=x
<p>Wpłaty: Rada Rodziców, rachunek 12 0000 0099 9306 4180 0000 0001, tytułem: „Bartłomiej, klasa 3a”.</p>
=== de | html | phone=x
<p>Spendenkonto: IBAN DE00 3704 0171 3920 0470 00, Kennwort Orgel.</p>
=== in | json | phone=x birth_date=x
{"event":"login","created":1000046281,"expires":1000049881,"day":"2024-12-02","ip":"192.0.2.14"}
=== fr | html | phone=x
<table><caption>Concours de belote : points</caption><tr><th>M.1</th><th>M.2</th><th>M.3</th><th>M.4</th><th>M.5</th></tr><tr><td>06</td><td>39</td><td>98</td><td>20</td><td>56</td></tr></table>
=== us | txt | phone=x +phone=0
PART NO.     DESCRIPTION            LIST
512-555-01379  GASKET, PUMP          4.10
5512-555-01381 GASKET, VALVE         4.95
=== in | txt | phone=u
10000 46281
=== ie | html | phone=u
<td>Lot 88</td><td>0209126637</td><td>EUR 40</td>
=== gb | html | phone=u
<p>Ref 07700900382 / batch 14 / checked by RW</p>
=== gb | html | email=x website=x
<p>Write to <a href="mailto:hello.o.hathersedge@example.org">hello.o.hathersedge@example.org</a> or see https://notollieclimbs.example/ for prices.</p>
=== it | html | email=x +email=1
<a href="mailto:n.bartolozzani@posta.example.net">Studio Notarile N. B.</a>
=== fr | eml | email=x
From: Support <support@example.net>
To: equipe@example.net
Subject: Re: alias
Content-Type: text/plain; charset=utf-8

Le compte helene@courrier.trebuchard.example n'existe pas, merci de vérifier.
=== bg | html | email=x username=x
<p>Потребител <a href="/u/desi_zvanova">desi_zvanova</a> (desi.zv@poshta.example.org) е блокиран.</p>
=== de | html | name=x
<p>Günther, kannst du am Samstag die Leiter mitbringen? Gruß, Inge</p>
=== br | html | name=x family_name=x
<p>João Vítor fez aniversário ontem; a Luzia trouxe bolo. Parabéns da turma do 3º B!</p>
=== gb | html | name=x
<p>The chair thanked Oliver for the marquee. Hathersedge &amp; Sons of Pellbridge supplied the chairs.</p>
=== pl | html | name=x
<p>Mszę odprawi ks. Bartłomiej. Wrzeciądzki Marek prosi o odbiór kluczy.</p>
=== us | html | name=x
<p>Thanks to our greeter Deborah! Brandewater Creek trail stays closed until May.</p>
=== gb | html | name=x birth_date=x family_name=x
<div class="notice"><h2>QUILLFORTH, Oliver Tobias</h2><p>Peacefully on 19th March, aged 87, at Pellbridge. Beloved husband of the late Harriet. Donations to the lifeboat.</p></div>
=== us | txt | name=x past_address=u
Deborah Jean Tarrowfield, 91, of Dunmere, Ohio, passed away Sunday. She was a lifelong
member of First Chapel on Harrow Mill and is survived by two sons, Walter and Dean.
=== de | html | name=x birth_date=x
<div class="traueranzeige">Günther Hallwachs<br>* 23. 11. 1931 &nbsp; † 4. 2. 2020<br>In Liebe: Ute mit Familie</div>
=== will | html | name=x
<p>How high will price go? Analysts think it will. Price targets range from $4 to $9.</p>
=== daisy | html | name=x
<p>Walk 7: a daisy marsh in May, with orchids by the boardwalk. Stout boots needed.</p>
=== max | html | name=x # the highest winter discount, a field name made of it
<label>max. Winter-Rabatt</label> <input name="max_winter" value="30"> <p>Gültig bis max. Winter 2025.</p>
=== daisy | txt | name=c
Flower club rota
June: Daisy Marsh (teas), Edie Cornfold (raffle)
=== will | html | name=c
<p>Defense: No. 44 Will Price, Jr., recorded two sacks.</p>
=== max | html | name=c
<dl><dt>Ansprechpartner</dt><dd>Winter, Max</dd></dl>
=== gb | html | home_address=x postcode=x
<p>To let: 27 Sedgebrook Avenue, Dunnockstead ZZ99 7AB. Two bedrooms.</p>
=== us | html | home_address=u postcode=x past_address=x
<p>Estate sale Saturday, 418 Sycamore Bend Road, Coldharbor, ME 00219. Also 2209 Harrow Street.</p>
=== de | html | home_address=x work_address=u
<p>Filialen: Industriestraße 40, 00318 Kleinwulsten; Krähenbuschweg 19, 00318 Kleinwulsten</p>
=== dk | txt | home_address=u
Nabohøring: Tangmosevej 35 og 31, 0089 Klitby, har modtaget brev om carporten.
=== gb | html | postcode=x home_address=u
<p>We deliver across ZZ99 on Tuesdays; 127 Sedgebrook Avenue, ZZ99 4TQ is our collection point.</p>
=== ie | txt | postcode=x
Broadband outage: all H91 routing keys affected since 08:00.
=== br | html | postcode=x
<p>Frete grátis para CEPs de 00012-000 a 00012-299.</p>
=== us | html | postcode=x
<p>Item #004587 (was 00458A). Odometer 100458.</p>
=== in | html | birth_date=x name=x +birth_date=1
<p>Ananya Deshrathi (born 2 November 1998) plays the heroine; the film opened on 12 February.</p>
=== pl | html | birth_date=x +birth_date=1
<p>Jan Ogrodniczak, ur. 14.04.1978, zdobył złoty medal.</p>
=== bg | html | birth_date=u
<p>Вестник „Мъгла“, брой 7, 16.02.1990 г., цена 20 ст.</p>
=== us | html | birth_date=u
<p>The courthouse annex, dedicated October 27, 1984, will close for repairs.</p>
=== it | html | vehicle=x school=x
<p>Targa ZZ 308 NC in divieto davanti al Liceo Classico Castelvento.</p>
=== gb | txt | vehicle=x place=x
Serial ZZ71OTHK-9 climbing holds, see wall 4, Marlingworth Climbing Club.
=== pl | csv | vehicle=x employer=x
rej;firma
ZZW 4K28;Młynarz Wiklinowo
ZZW 4K8;Tartak Wiklinowo
=== gb | html | employer=x school=x
<p>A wren, and tallow candles: craft fair at 12 Marlingworth High Street, school holidays only.</p>
=== fr | html | employer=x website=x
<p>L'atelier « Brume et Filles » a rejoint https://reliure-trebuchard.example.org/ hier.</p>
=== dk | html | family_name=x employer=x
<p>Birgitte Åkjær og Klitby Bådlaug inviterer til sommerfest.</p>
=== gb | txt | username=x
followers: xollie_hathers, ollie_hathers_fan, ollie.hathersage
=== in | html | username=x school=x
<p>ananya_rk981 joined from Vasantgarh Institute of Management.</p>
=== gb | html | phone=c email=c vehicle=c postcode=x +phone=3 +email=1
<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Newsletter 114 - Marlingworth &amp; District Camper Club</title></head>
<body><div id="wrap">
<h1>The Awning</h1><p class="issue">Newsletter no. 114, autumn</p>
<h2>From the chair</h2>
<p>Another damp rally at Pellbridge, but 23 units came. Prudence won the bake-off again. Site code for the members' area of the field: ZZ99 1XX.</p>
<h2>For sale and wanted</h2>
<table><thead><tr><th>Item</th><th>Contact</th></tr></thead><tbody>
<tr><td>Porch awning, hardly used, £45</td><td rowspan="2">Reg Tumblewick, 01632 960240</td></tr>
<tr><td>Levelling ramps, pair</td></tr>
<tr><td>WANTED: awning rail for 2021 high-top (reg. ZZ71 OTH)</td><td>Olly Hathersedge, m: 07700-900-382</td></tr>
<tr><td>Gas locker door</td><td>Mrs Candlish, 020 7946 0215 or candlish@example.net</td></tr>
</tbody></table>
<h2>Committee</h2>
<dl><dt>Rally secretary</dt><dd>Oliver Hathersedge &mdash; o.hathersedge at example dot org</dd>
<dt>Treasurer</dt><dd>Winifred Oxspring, 01632 960871</dd></dl>
</div></body></html>
=== us | html | name=c birth_date=c past_address=c phone=x family_name=c +phone=2 +birth_date=1
<html><head><title>People Lookup - 3 results</title></head><body>
<div class="result"><h2>Debra J Brandywater</h2><p>Age 61. Lives in Coldharbor, ME. Phone: (207) 555-0137</p></div>
<div class="result"><h2>Deborah J Brandewater</h2>
<p>Born Oct 27, 1984 (Scorpio)</p><p>Used to live: 2209 Harrow Mill Ave, Dunmere, OH 00391</p>
<p>May be related to: Walter Brandewater, Dean Ostrofield</p><p>Phones: <a href="/unlock">unlock report</a></p></div>
<div class="result"><h2>Dwight Brandwater</h2><p>Born: Mar 2, 1951. Lives in Dunmere, OH. Phone: (614) 555-0173</p></div>
</body></html>
=== de | html | name=c home_address=c email=c phone=c
<h1>Impressum</h1><p>Angaben gemäß § 5 DDG</p>
<p>Eisenbahnfreunde Krähenbusch e. V.<br>c/o G&uuml;nther R&ouml;&szlig;lkamp<br>Am Kr&auml;henbusch 19<br>D-00752 Oberhasselrode</p>
<p>Vertreten durch: Inge Hellmich (1. Vorsitzende)</p>
<p>Kontakt: Mobil +49 (0) 171 / 39 200 47<br>E-Mail: g.roesslkamp[at]post[punkt]example</p>
<p>Registergericht: Amtsgericht Oberhasselrode, VR 99310. Umsatzsteuer-ID: DE000000171</p>
=== ie | html | name=c phone=c birth_date=u +phone=2 # a death date that equals the birth date
<h1>Parish Bulletin, Ballydrumlin</h1>
<p>Masses: Sat 7.30pm, Sun 10am &amp; 12 noon. Anniversaries: Aisling Crowe; Cormac Tully, who died on 5 August 1991.</p>
<p>Set dancing in the hall, Tuesdays 8pm, music by Aisling N&iacute; Dhromallaigh (Tel. 020 9126637).</p>
<p>Parish office: 020 910 4418. Fr. Lonan on 020 910 4420. Cemetery Sunday is 4 August.</p>
=== pl | html | name=c phone=x home_address=p birth_date=x +birth_date=1
<h2>Obwieszczenie Wójta Gminy Wiklinowo</h2>
<p>Na wniosek z dnia 14 kwietnia w sprawie budowy zjazdu z ul. Bocianiej w Wiklinowie zawiadamia się strony:</p>
<ol><li>Bartłomiej Wrzeciądzki,</li><li>Zofia Ogrodniczak, ur. 3 maja 1951 r.</li></ol>
<p>Znak sprawy: GK.999.306.2024.418. Akta do wglądu w pok. 24, pon.-pt. 7:30-15:30.</p>
=== in | html | employer=c phone=c birth_date=c
<html><head><title>Curriculum Vitae</title></head><body>
<h1>ANANYA R. KOLHAPALLI</h1><p>Mob: +91-10000-46281</p>
<h3>Experience</h3><p>Sr. Associate, Tarangini Software Private Limited (Jun 2021 - till date)</p>
<h3>Education</h3><p>B.Tech (CSE), Vasantgarh Institute of Technology, 8.7 CGPA</p>
<h3>Personal details</h3><table><tr><td>D.O.B.</td><td>:</td><td>02-12-1998</td></tr><tr><td>Father's name</td><td>:</td><td>Sri V. Kolhapalli</td></tr></table>
<p>I hereby declare that the above is true.</p></body></html>
=== fr | txt | family_name=c home_address=c phone=x +phone=1 # a couple written with one surname
                    COMMUNE DE VERNOUILLAC
        ENQUÊTE PUBLIQUE - REGISTRE DES OBSERVATIONS
                                                    page 3/7
Observation n° 11. M. et Mme Thibault et Hélène TRÉBUCHARD,
demeurant 8 ter imp. des Chardonnerets, s'opposent au tracé
de la voie nouvelle.

Observation n° 12. M. Gaspard Ombrelle, 8 impasse des Merles,
joignable au 06 39 98 71 20, demande un mur anti-bruit.
=== it | html | name=c birth_date=c phone=x +birth_date=2
<h2>ASD Castelvento - Tesserati 2024</h2>
<table border="1"><tr><th>Tessera</th><th>Cognome e nome</th><th>Data di nascita</th></tr>
<tr><td>300004</td><td>ALZAVENTO Ferruccio</td><td>18/07/1981</td></tr>
<tr><td>5172</td><td>BARTOLOZZANI Niccolo'</td><td>28/07/1981</td></tr>
<tr><td>5173</td><td>GRIFONETTI Alba</td><td>03/02/1979</td></tr></table>
=== br | html | username=c vehicle=c +vehicle=0
<section id="forum"><article><header>@<a href="/p/jv.pedregalho">jv.pedregalho</a> · há 2 dias</header>
<p>Pessoal, alguém viu meu carro? Placa ZZB4C19, prata, sumiu perto da feira.</p>
<footer>-- J.V. Pedregalho (João Vítor)</footer></article>
<article><header>@neide.r · há 1 dia</header><p>Força! Vi um parecido, mas não anotei.</p></article></section>
=== dk | html | birth_date=c employer=c family_name=c phone=x
<article lang="da"><h1>60 år</h1>
<p>Bådebygger Søren Åkjærholt, Klitby, fylder rundt. Han blev født den 11. december 1963 og tog HG på Klitby Handelsskole, før han i 1984 kom i lære på Klitby Bådværft A/S.</p>
<p>Søren Åkjærholt er gift med Birgitte Åkjærholt, og parret har to voksne børn.</p>
<p>Kilde: Klitby Tidende, sag 2023-19-447-218.</p></article>
=== bg | json | home_address=c email=c phone=x
{"поръчки":[{"№":4127,"клиент":"Звънчарова Десислава","адрес":"гр. Горна Мъглица, ул. Синчец 17, ап. 9","ел_поща":"desi.zv@poshta.example","сума":"99.93"},{"№":4128,"клиент":"Румен Тодорчев","сума":"02.14"}]}
=== us | ics | alias=c place=c work_address=c
BEGIN:VCALENDAR
BEGIN:VEVENT
SUMMARY:Kit Larkspur trunk show\, Pinewick Farmers' Market
LOCATION:1500 Limestone St Ste 220\, Pinewick TX
DTSTART:20241027T150000Z
END:VEVENT
END:VCALENDAR
=== de | ics | name=c alias=c birth_date=x
BEGIN:VCALENDAR
BEGIN:VEVENT
DTSTART:20241123T190000
SUMMARY:Lesung mit Jockel Brummbart
ORGANIZER;CN="Günther Rößlkamp":mailto:kultur@example.org
END:VEVENT
END:VCALENDAR
=== ie | mht | name=c website=c
From: <Saved by browser>
Subject: Trad session
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----B1"

------B1
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable
Content-Location: https://sessions.example/1

<html><body><p>Hosted by Aisling N=C3=AD Dhromal=
laigh, <a href=3D"https://aislingfiddle.example/">site</a></p></body></html>
------B1--
=== fr | json | username=c place=c +coordinates=1
{"checkins":[{"user":"lnh_trebuch","venue":"Halle de Vernouillac","lat":46.712345,"lng":1.234567}]}
=== pl | html | username=c family_name=c +postal_address=0
<div class="komentarz"><b>bartek.wrzec</b>: brawo dla mojej siostry, Agnieszki... tzn. p. Agnieszka Wrzeciądzka, 1. miejsce!</div>
=== us | csv | employer=c +postal_address=2
payee,address,memo
Bluestem Title & Escrow,,closing
Orrin Sallowby,"77 Thistledown Ln, Coldharbor, ME 00219",refund
Bea Hartscott,"1405 Old Ferry Rd, Dunmere, OH 00391",Pinewick market
=== fr | html | past_address=p
<p>Pont-Sarclay : la rue du Lavoir Vieux sera fermée pour la brocante.</p>
=== ie | txt | past_address=p
Footpath repairs begin on Quay Lane, Portnasool, next week. Diversions in place.
=== br | html | birth_date=p
<li>Sócio desde 2018. Nascimento: maio de 1995.</li>
=== bg | html | birth_date=p name=p
<p>Рожденици през февруари: Д. Звънчарова (16 февр.), Р. Тодорчев (20 февр.)</p>
=== it | csv | name=p
pos,atleta,tempo
1,A. Grifonetti,12:40
2,N. Bartolozzani,12:58
=== dk | html | name=p
<td>Kasserer: S. Åkjærholt</td>
=== us | html | work_address=p
<p>Water main break on Limestone Street in Pinewick; expect delays downtown.</p>
=== gb | html | vehicle=x +vehicle=1
<p>Abandoned vehicle notice: the red estate, registration ZZ17 OHT, will be removed from Pellbridge car park.</p>
"""
"""Each page below its head: the person, the type of the file and what a careful reader says."""
