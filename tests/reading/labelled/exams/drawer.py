"""
Pages of each promise and each trap in turn, for people of eleven countries.

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
            Kind.NAME: "Rosamund Clare Tattersby",
            Kind.FORMER_NAME: "Rosamund Pellgrave",
            Kind.ALIAS: "Lady Moth",
            Kind.USERNAME: "rosie_yarnbomb",
            Kind.EMAIL: "rct.post@example.org",
            Kind.PHONE: "07700 900318",
            Kind.HOME_ADDRESS: "Flat 5, 27 Dunnockfield Road, Brackwater, ZZ99 4TQ",
            Kind.PAST_ADDRESS: "14 Larkspur Mews, Ottermouth, ZZ99 2RB",
            Kind.WORK_ADDRESS: "Unit 3, 60 Tannery Lane, Brackwater, ZZ99 4AH",
            Kind.POSTCODE: "ZZ99 4TQ",
            Kind.BIRTH_DATE: "1981-04-17",
            Kind.FAMILY_NAME: "Leonard Tattersby",
            Kind.EMPLOYER: "Hobb & Marlow Joinery Ltd",
            Kind.SCHOOL: "St Osyn's High School",
            Kind.VEHICLE: "ZZ19 RCT",
            Kind.PLACE: "Brackwater Leisure Centre",
            Kind.WEBSITE: "https://www.mothandthimble.example",
        },
    ),
    "gwil": _person(
        "GB",
        {
            Kind.NAME: "Gwilym Rhys Aberthwy",
            Kind.ALIAS: "Gwil the Chisel",
            Kind.USERNAME: "turner_gra58",
            Kind.EMAIL: "gwil58@example.com",
            Kind.PHONE: "01632 960582",
            Kind.HOME_ADDRESS: "12 Heol y Gweilch, Llanfarrow, ZZ99 7WN",
            Kind.PAST_ADDRESS: "41a Chapel Terrace, Pontmellin, ZZ99 7CF",
            Kind.POSTCODE: "ZZ99 7WN",
            Kind.BIRTH_DATE: "1958-11-03",
            Kind.FAMILY_NAME: "Bronwen Aberthwy",
            Kind.EMPLOYER: "Llanfarrow Slate Company Limited",
            Kind.SCHOOL: "Ysgol Gyfun Llanfarrow",
            Kind.VEHICLE: "ZZ08 GWA",
            Kind.PLACE: "Llanfarrow Bowling Green",
            Kind.WEBSITE: "https://gwilturns.example/bowls",
        },
    ),
    "kate": _person(
        "US",
        {
            Kind.NAME: "Katherine Louise Brandewater",
            Kind.FORMER_NAME: "Katherine Osmunsen",
            Kind.ALIAS: "Captain Crumble",
            Kind.USERNAME: "klb_sourdough",
            Kind.EMAIL: "klb90@example.com",
            Kind.PHONE: "+1 617-555-0143",
            Kind.HOME_ADDRESS: "482 Peppergrass Lane, Apt 12, Millbrannock, OH 00457",
            Kind.PAST_ADDRESS: "2209 Sycamore Bluff Rd, Tessaly, KY 00391",
            Kind.WORK_ADDRESS: "77 Foundry Avenue, Suite 300, Millbrannock, OH 00459",
            Kind.POSTCODE: "00457",
            Kind.BIRTH_DATE: "1990-08-25",
            Kind.FAMILY_NAME: "Douglas Brandewater",
            Kind.EMPLOYER: "Oxbow Valley Dental Group, Inc.",
            Kind.SCHOOL: "Millbrannock Senior High School",
            Kind.VEHICLE: "KBW-4826",
            Kind.PLACE: "Tallow Creek Community Garden",
            Kind.WEBSITE: "https://crumbandcrust.example",
        },
    ),
    "jose": _person(
        "US",
        {
            Kind.NAME: "José Antonio Villarquesa",
            Kind.USERNAME: "pepe_radio67",
            Kind.EMAIL: "tono@correo.example",
            Kind.PHONE: "+1 512-555-0187",
            Kind.HOME_ADDRESS: "1305 N Mesquite Hollow Blvd, Unit B, San Telmario, TX 00628",
            Kind.POSTCODE: "00628",
            Kind.BIRTH_DATE: "1967-02-12",
            Kind.FAMILY_NAME: "Lucía Villarquesa",
            Kind.EMPLOYER: "Telmario Water & Power Co.",
            Kind.SCHOOL: "San Telmario Community College",
            Kind.VEHICLE: "JVQ 9075",
            Kind.PLACE: "Rincón Barbershop",
            Kind.WEBSITE: "https://radiovilla.example",
        },
    ),
    "siobhan": _person(
        "IE",
        {
            Kind.NAME: "Siobhán Ní Dhálacháin",
            Kind.FORMER_NAME: "Siobhán Tarrelly",
            Kind.USERNAME: "shiv_sails",
            Kind.EMAIL: "siobhan@clinker.example",
            Kind.PHONE: "020 913 5527",
            Kind.HOME_ADDRESS: "4 Gortnamuck Terrace, Ballyfarreny, Co. Sligo, F91 ZZ37",
            Kind.PAST_ADDRESS: "Apt 11, Weir House, 2 Mill Quay, Corraghbeg, Co. Cavan",
            Kind.POSTCODE: "F91 ZZ37",
            Kind.BIRTH_DATE: "1976-03-09",
            Kind.FAMILY_NAME: "Cathal Ó Dálacháin",
            Kind.EMPLOYER: "Ballyfarreny Credit Union Limited",
            Kind.SCHOOL: "Scoil Naomh Fearán",
            Kind.VEHICLE: "181-SO-99417",
            Kind.PLACE: "Ballyfarreny Sailing Club",
        },
    ),
    "juergen": _person(
        "DE",
        {
            Kind.NAME: "Jürgen Weißkirchler",
            Kind.FORMER_NAME: "Jürgen Brömmelkamp",
            Kind.USERNAME: "spur_n_juergen",
            Kind.EMAIL: "j.wk@post.example",
            Kind.PHONE: "030 23125417",
            Kind.HOME_ADDRESS: "Amselgrabenstraße 19, 00738 Oberwiesbach",
            Kind.PAST_ADDRESS: "Lindenhofweg 3b, 00655 Klein Sütten",
            Kind.WORK_ADDRESS: "Am Alten Walzwerk 44, 00738 Oberwiesbach",
            Kind.POSTCODE: "00738",
            Kind.BIRTH_DATE: "1962-10-05",
            Kind.FAMILY_NAME: "Hannelore Weißkirchler",
            Kind.EMPLOYER: "Süttener Prüftechnik GmbH & Co. KG",
            Kind.SCHOOL: "Gymnasium Oberwiesbach",
            Kind.VEHICLE: "ZZ-JW 462",
            Kind.PLACE: "Hallenbad Oberwiesbach",
            Kind.WEBSITE: "https://www.wiesbachbahn.example",
        },
    ),
    "przemek": _person(
        "PL",
        {
            Kind.NAME: "Przemysław Łękociński",
            Kind.USERNAME: "lekot_szachy",
            Kind.EMAIL: "p.lek@poczta.example",
            Kind.PHONE: "+48 999 317 642",
            Kind.HOME_ADDRESS: "ul. Jarzębinowa Górka 7 m. 12, 00-083 Brzezinkowo",
            Kind.PAST_ADDRESS: "al. Topolowa 25/4, 00-061 Kaczorowo",
            Kind.POSTCODE: "00-083",
            Kind.BIRTH_DATE: "1988-12-01",
            Kind.FAMILY_NAME: "Wiesława Łękocińska",
            Kind.EMPLOYER: "Młyn Brzezinkowo Sp. z o.o.",
            Kind.SCHOOL: "II Liceum Ogólnokształcące w Brzezinkowie",
            Kind.VEHICLE: "ZZB 41KR",
            Kind.PLACE: "Strzelnica Brzezinkowo",
        },
    ),
    "annelaure": _person(
        "FR",
        {
            Kind.NAME: "Anne-Laure Castelbreuil",
            Kind.FORMER_NAME: "Anne-Laure Pontignac",
            Kind.ALIAS: "Nanou des Grès",
            Kind.USERNAME: "alc_poterie",
            Kind.EMAIL: "al.cb@courriel.example",
            Kind.PHONE: "06 39 98 27 64",
            Kind.HOME_ADDRESS: "12 ter, rue des Grives-Dorées, 99118 Montferrin-le-Vieux",
            Kind.WORK_ADDRESS: "4, allée du Pressoir, 99118 Montferrin-le-Vieux",
            Kind.POSTCODE: "99118",
            Kind.BIRTH_DATE: "1979-07-30",
            Kind.FAMILY_NAME: "Thibault Castelbreuil",
            Kind.EMPLOYER: "Tuilerie du Val Ferrin SARL",
            Kind.SCHOOL: "Lycée Agricole de Montferrin",
            Kind.VEHICLE: "ZZ-418-AL",
            Kind.PLACE: "Médiathèque de Montferrin",
            Kind.WEBSITE: "https://gres-et-grives.example",
        },
    ),
    "ananya": _person(
        "IN",
        {
            Kind.NAME: "Ananya Suresh Kelambaram",
            Kind.USERNAME: "ananya_veena",
            Kind.EMAIL: "ask93@dak.example",
            Kind.PHONE: "+91 10000 46218",
            Kind.HOME_ADDRESS: "Plot No. 38, Thamarai Street, Kuyil Nagar, Velankuppam 000417",
            Kind.POSTCODE: "000417",
            Kind.BIRTH_DATE: "1993-06-04",
            Kind.FAMILY_NAME: "Suresh Kelambaram",
            Kind.EMPLOYER: "Neelavanam Spices Private Limited",
            Kind.SCHOOL: "Velankuppam Matriculation School",
            Kind.VEHICLE: "ZZ 07 AK 5190",
            Kind.PLACE: "Kuyil Nagar Library",
            Kind.WEBSITE: "https://veenadiary.example",
        },
    ),
    "christos": _person(
        "CY",
        {
            Kind.NAME: "Χρίστος Πελεκαρίδης",
            Kind.USERNAME: "xristos_skaki",
            Kind.EMAIL: "xp71@tachydromeio.example",
            Kind.PHONE: "+357 10 418275",
            Kind.HOME_ADDRESS: "Οδός Κυδωνιών 15, 0048 Άνω Μελισσάρι",
            Kind.POSTCODE: "0048",
            Kind.BIRTH_DATE: "1971-09-14",
            Kind.FAMILY_NAME: "Ανδρούλα Πελεκαρίδου",
            Kind.EMPLOYER: "Μελισσάρι Ξυλεία Λτδ",
            Kind.SCHOOL: "Λύκειο Μελισσαρίου",
            Kind.VEHICLE: "ZZP 318",
            Kind.PLACE: "Στάδιο Μελισσαρίου",
        },
    ),
    "asa": _person(
        "SE",
        {
            Kind.NAME: "Åsa Björnhjelm Tjärby",
            Kind.USERNAME: "skidasa85",
            Kind.EMAIL: "asa.bt@brev.example",
            Kind.PHONE: "070-174 06 38",
            Kind.HOME_ADDRESS: "Kråkbärsstigen 9 B, 009 41 Norrviksele",
            Kind.PAST_ADDRESS: "Storlomsvägen 112, 009 37 Hällforsa",
            Kind.POSTCODE: "009 41",
            Kind.BIRTH_DATE: "1985-01-22",
            Kind.FAMILY_NAME: "Göran Tjärby",
            Kind.EMPLOYER: "Norrviks Sågverk AB",
            Kind.SCHOOL: "Tallåsgymnasiet",
            Kind.VEHICLE: "ZZO 47K",
            Kind.PLACE: "Norrviksele Ishall",
            Kind.WEBSITE: "https://tjarbyskidor.example",
        },
    ),
    "joao": _person(
        "BR",
        {
            Kind.NAME: "João Paulo de Alcantarilha",
            Kind.USERNAME: "jp_pirilampo",
            Kind.EMAIL: "jpaulo@correio.example",
            Kind.PHONE: "+55 20 90417-2836",
            Kind.HOME_ADDRESS: "Rua das Jabuticabeiras, 230, apto 41, Serra Miúda - MG, 00371-040",
            Kind.POSTCODE: "00371-040",
            Kind.BIRTH_DATE: "1982-05-16",
            Kind.FAMILY_NAME: "Beatriz de Alcantarilha",
            Kind.EMPLOYER: "Padaria Vaga-lume Ltda.",
            Kind.SCHOOL: "Escola Estadual Serra Miúda",
            Kind.VEHICLE: "ZZJ4K17",
            Kind.PLACE: "Quadra do Pirilampo",
        },
    ),
    "dawn": _named("GB", "Dawn Frost"),
    "bill": _named("US", "Bill Price"),
    "ernst": _named("DE", "Ernst Fall"),
    "pierre": _named("FR", "Pierre Dubois"),
}
"""By a given name; the last four are ordinary words."""

PAGES = r"""
=== roz | html | name=c place=c
<html><head><title>Brackwater Stitchers: autumn newsletter</title></head><body>
<h1>Autumn newsletter</h1>
<p>We meet on Thursdays at 7 in the cafe of Brackwater Leisure Centre. Bring your own mug.</p>
<h2>Show results</h2>
<ol><li>Best shawl: Petra Innes-Gow</li><li>Best socks: Rosamund Tattersby</li><li>Best hat: D. Ruddle</li></ol>
</body></html>
=== gwil | txt | name=c
LLANFARROW & DISTRICT HORTICULTURAL SOCIETY
Annual Show - Class 14, Three Leeks

1st   Aberthwy, Gwilym      18 pts
2nd   Prothero, Idwal       16 pts
3rd   Meek, Sandra          15 pts
=== kate | html | name=c school=c
<div class="alumni"><h3>Class of 2008</h3><p>Millbrannock Senior High School</p>
<ul><li>Terrell Ashbrook</li><li>Katie Brandewater</li><li>Monique Dufour-Hale</li></ul></div>
=== jose | html | name=c
<table><tr><th>Bib</th><th>Runner</th><th>Time</th></tr>
<tr><td>114</td><td>VILLARQUESA, Jose A.</td><td>48:12</td></tr>
<tr><td>115</td><td>WENDLAND, Curt</td><td>51:40</td></tr></table>
=== siobhan | html | name=c place=c
<p>Our new Hon. Secretary is <b>Siobhan Ni Dhalachain</b>, who has sailed out of Ballyfarreny Sailing Club since 1999.</p>
=== juergen | html | name=c
<div class="vorstand"><dl><dt>1. Vorsitzender</dt><dd>Juergen Weisskirchler</dd><dt>Kassenwart</dt><dd>Uwe Plattenhusen</dd></dl></div>
=== przemek | txt | name=c
Turniej szachowy o puchar burmistrza - wyniki koncowe
1. Lekocinski Przemyslaw   7,5 pkt
2. Wrzosek Dariusz         7,0 pkt
3. Klepka Aniela           6,5 pkt
=== annelaure | html | name=c
<article><h2>Marché des potiers</h2><p>Cette année encore, <span class="expo">CASTELBREUIL Anne Laure</span> tiendra le stand n° 8, sous la halle.</p></article>
=== ananya | html | name=c
<ul class="arangetram"><li>Veena: Kum. Ananya S. Kelambaram</li><li>Mridangam: Sri R. Venkatoor</li></ul>
=== christos | html | name=c
<p>Στη θέση του ταμία εξελέγη ο κ. Πελεκαρίδης Χρίστος με 41 ψήφους.</p>
=== asa | html | name=c
<table class="resultat"><tr><th>Plac</th><th>Namn</th><th>Klubb</th><th>Tid</th></tr><tr><td>3</td><td>Asa Bjornhjelm Tjarby</td><td>Norrvik SK</td><td>1.12.44</td></tr></table>
=== joao | html | name=c
<p>Escalação: Beto, Dudu, <em>João Paulo de Alcantarilha</em>, Naldo e Wesclei.</p>
=== christos | html | name=c # the usual transliteration
<div class="player"><span class="fed">CYP</span> <span class="nm">Pelekaridis, Christos</span> <span class="rtg">1874</span></div>
=== roz | html | name=c
<p>Minutes taken by R<b>osa</b>mund&nbsp;Tat&shy;ters&shy;by and agreed by all present.</p>
=== przemek | html | name=c
<p>Dyżur pełni: ⟦ent:Przemysław Łękociński⟧, pokój 4.</p>
=== asa | html | name=c
<p>Banchef: ⟦comb:Åsa Björnhjelm Tjärby⟧</p>
=== jose | html | name=c
<script>window.__STATE__ = {"episode":{"id":883,"title":"Night signals","host":"Jos\u00e9 Villarquesa","length":3120}};</script>
=== juergen | html | name=c
<a href="/mitglieder/suche?q=J%C3%BCrgen+Wei%C3%9Fkirchler&amp;seite=1">Treffer anzeigen</a>
=== kate | html | name=c
<link rel="canonical" href="https://news.example/people/katherine-brandewater/"><p>Page moved.</p>
=== joao | html | name=c
<img src="/fotos/JoaoPauloDeAlcantarilha_2023.jpg" alt="time da padaria">
=== gwil | html | name=c
<img src="bowl.jpg" alt="Burr elm bowl turned by Gwilym Aberthwy, 2019" width="400">
=== ananya | html | name=c
<head><meta property="og:title" content="Ananya Kelambaram plays Raga Hamsadhwani"><meta property="og:type" content="video.other"></head>
=== roz | html | name=c
<button aria-label="Message Rosamund C. Tattersby" class="btn"><svg viewBox="0 0 10 10"><path d="M1 2 3 4"/></svg></button>
=== siobhan | html | name=c
<!-- edited 12/02 by Siobhán Ní Dhálacháin, do not remove the tide table --><table><tr><td>HW 06:12</td></tr></table>
=== annelaure | html | name=c employer=c
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","givenName":"Anne-Laure","familyName":"Castelbreuil","worksFor":{"@type":"Organization","name":"Tuilerie du Val Ferrin"}}</script>
=== christos | html | name=c
<div itemscope itemtype="https://schema.org/Person"><span itemprop="familyName">Πελεκαρίδης</span>, <span itemprop="givenName">Χρίστος</span></div>
=== asa | html | name=c email=c
<div class="h-card"><a class="p-name u-url" href="/om">Åsa Björnhjelm Tjärby</a> <a class="u-email" href="mailto:asa.bt@brev.example">mejl</a></div>
=== jose | html | name=c
<template id="row"><tr><td>José Antonio Villarquesa</td><td>{{votes}}</td></tr></template>
=== gwil | html | name=c
<style>.sig::after{content:"\2014\00a0 Gwilym Rhys Aberthwy"}</style><blockquote class="sig">Sharp tools, slow hands.</blockquote>
=== juergen | rss | name=c
<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Modellbahnfreunde</title><item><title>Neue Segmente</title><dc:creator><![CDATA[Jürgen Weißkirchler]]></dc:creator><pubDate>Tue, 07 Mar 2023 08:00:00 +0100</pubDate></item></channel></rss>
=== przemek | atom | name=c
<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Szachy w Brzezinkowie</title><entry><title>Gambit</title><author><name>Przemek Łękociński</name></author><updated>2022-04-01T10:00:00Z</updated></entry></feed>
=== roz | vcf | name=c phone=c email=c
BEGIN:VCARD
VERSION:3.0
N:Tattersby;Rosamund;Clare;Ms;
FN:Roz T
TEL;TYPE=CELL:+447700900318
EMAIL;TYPE=INTERNET:rct.post@example.org
END:VCARD
=== joao | eml | name=c email=c
From: =?UTF-8?B?Sm/Do28gUGF1bG8gZGUgQWxjYW50YXJpbGhh?= <jpaulo@correio.example>
To: vendas@loja.example
Subject: Pedido 4471
Date: Mon, 14 Aug 2023 09:12:44 -0300
Content-Type: text/plain; charset=utf-8

Bom dia, o pedido ainda nao chegou. Obrigado.
=== kate | csv | name=c email=c
last_name;first_name;email;status
Ostrander;Phil;phil.o@example.net;active
Brandewater;Katherine;klb90@example.com;active
Quaife;Delia;dq@example.net;lapsed
=== annelaure | ics | name=c place=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:8812@agenda.example
SUMMARY:Atelier modelage avec Anne-Laure Castelbreuil
LOCATION:Médiathèque de Montferrin
DTSTART:20230614T140000
END:VEVENT
END:VCALENDAR
=== siobhan | html | name=p
<p>Crew: S. Ní Dhálacháin (helm), F. Mulgrue (jib), P. Tansey (kites).</p>
=== gwil | html | name=p
<table><tr><td>Rink 3</td><td>G Aberthwy</td><td>21-14</td></tr></table>
=== kate | json | name=p
{"match":"R16","home":{"display":"Brandewater, K."},"away":{"display":"Lindqvist, M."},"score":"11-7 11-9"}
=== christos | html | name=p
<p>Διαιτητής: Χ. Πελεκαρίδης. Επόπτες: Μ. Σκουρής, Λ. Βάτης.</p>
=== ananya | html | name=x
<p>Thank you Ananya for the lovely kolam at the entrance! Everybody noticed.</p>
=== jose | html | name=x
<p>José will open the shop at nine. Later Antonio brings the ice.</p>
=== roz | html | name=x
<p>The Tattersby Cup was drawn on Sunday. Rosamund Keverne and her partner meet the holders.</p>
=== juergen | html | name=x
<p>Es spielten Familie Weißkirchler und andere. Jürgen Plattenhusen führte durch den Abend.</p>
=== asa | html | name=x
<p>In memoriam: Åsa Lindmarker, 1931&ndash;2020. Kransar mottages av Tjärby Begravningsbyrå.</p>
=== przemek | html | name=x
<p>Gratulujemy! Przemysław Wrzosek obronił tytuł. Drugie miejsce zajęła Joanna Łękocińska.</p>
=== joao | html | name=x
<ul><li>João Paulo Ferrão</li><li>Marina de Alcantarilha</li><li>João Pedro Sá</li></ul>
=== annelaure | html | name=x
<p>Obsèques d'Anne Pontreau, née Castelbreuil, samedi à 10 h. Laure et ses cousins remercient.</p>
=== dawn | html | name=x
<p>At dawn frost still lay on the outfield, so the start was put back to noon and the tea to four.</p>
=== dawn | html | name=c
<div class="byline">By <a rel="author" href="/staff/dawn-frost">Dawn Frost</a>, gardening editor</div>
=== dawn | html | name=x
<h2>Up Before Dawn: Frost and the Vineyard</h2><p>Growers light candles at dawn. Frost can take a crop in an hour.</p>
=== bill | html | name=x
<table><tr><th>Item</th><th>Bill price</th><th>List price</th></tr><tr><td>Gasket</td><td>$4.10</td><td>$5.00</td></tr></table>
=== bill | json | name=c
{"attendees":[{"firstName":"Bill","lastName":"Price","rsvp":"yes"},{"firstName":"Nora","lastName":"Gantz","rsvp":"no"}]}
=== bill | txt | name=x
After the tax the electric bill price went up by nine dollars, so ask the office first.
=== ernst | html | name=x
<p>Im Ernstfall ist Ruhe zu bewahren. Wir nehmen jeden Fall ernst: Fall 1, Fall 2 und so weiter.</p>
=== ernst | html | name=c
<p>Ansprechpartner: Herr Ernst Fall, Zimmer 112</p>
=== pierre | html | name=x
<p>Rénovation d'un muret en pierre du bois voisin : devis gratuit.</p>
=== pierre | vcf | name=c
BEGIN:VCARD
VERSION:2.1
N:Dubois;Pierre
FN:Pierre Dubois
NOTE:plombier
END:VCARD
=== kate | html | former_name=c name=c
<p>Katherine Brandewater (n&eacute;e Osmunsen) and her husband opened the bakery in 2016. As Katherine Osmunsen she had swum for the state.</p>
=== juergen | html | former_name=c
<table><tr><td>Abitur 1982</td><td>Brömmelkamp, Jürgen</td></tr><tr><td>Abitur 1982</td><td>Dettenbach, Inge</td></tr></table>
=== siobhan | txt | former_name=c
Under-14 camogie panel, 1989: Una Breslane, Siobhan Tarrelly, Dolores Keaney, Attracta Foye.
=== annelaure | html | former_name=c
<p>Photo de classe 1995 : au 2<sup>e</sup> rang, de gauche à droite, Yann Ledru, Anne-Laure PONTIGNAC, Cédric Mauvoisin.</p>
=== roz | html | former_name=x
<p>Pellgrave Farm Shop is open daily. Ask for Rosamund at the till about the cheeses.</p>
=== annelaure | html | former_name=x
<p>Anne-Laure Pontignol et Laure Pontignac ont gagné le concours de tartes.</p>
=== kate | html | former_name=x
<p>Catherine Rasmunsen was chosen as treasurer.</p>
=== roz | html | alias=c
<p>Tonight at the Cellar: <strong>Lady Moth</strong> and the Lampshades, doors 8pm.</p>
=== kate | html | alias=c username=c
<div class="comment" data-user="klb_sourdough"><cite class="fn">Captain Crumble</cite> <span class="says">says:</span><p>Try a longer autolyse.</p></div>
=== annelaure | html | alias=c
<p>signé : N&#97;nou des Gr&egrave;s, le 3 mai</p>
=== gwil | txt | alias=c
Posted by Gwil-the-Chisel on the Green Wood board: "keep the bevel rubbing and you won't get a catch".
=== roz | html | alias=x
<p>The lady saw a moth on the curtain. My lady, Moth said, is asleep.</p>
=== gwil | html | alias=x
<p>Gwil then put down the chisel and had his tea.</p>
=== przemek | html | username=c
<a href="https://szachy.example/@lekot_szachy">profil gracza</a>
=== joao | html | username=c
<p>Siga a gente: instagram.example/jp_pirilampo</p>
=== asa | json | username=c
{"leaderboard":[{"rank":1,"user":"vasaloppsvarg"},{"rank":2,"user":"SkidAsa85"}]}
=== siobhan | html | username=c
<span class="user-mention" data-screen-name="shiv_sails">@<span>shiv_sails</span></span>
=== jose | html | username=c
<script>var me = "\x70\x65\x70\x65\x5f\x72\x61\x64\x69\x6f\x36\x37";</script>
=== christos | txt | username=c
[21:14] <xristos_skaki> gg, kalo paixnidi
[21:15] <rook_lift> ty
=== kate | html | username=x
<p>Members online: klb_sourdough2, aklb_sourdoughs, klb-rye</p>
=== juergen | html | username=x
<p>Angemeldet: spur_n_juergens, spur_h0_juergen, spur_n_jupp</p>
=== ananya | html | username=x
<p>Today Ananya, veena in hand, opened the festival.</p>
=== joao | json | username=x
{"members":["jp_pirilampo_oficial","xjp_pirilampo","jp_pirilamp"]}
=== roz | html | username=c
<div data-page="{&quot;viewer&quot;:{&quot;handle&quot;:&quot;rosie_yarnbomb&quot;,&quot;pro&quot;:false}}"></div>
=== roz | html | email=c
<p>Orders and questions: <a href="mailto:rct.post@example.org?subject=Shawl%20order">write to me</a></p>
=== gwil | html | email=c
<p>E-mail: gwil58 [at] example [dot] com (take out the brackets)</p>
=== siobhan | txt | email=c
You can reach me at siobhan AT clinker DOT example about the mooring.
=== juergen | html | email=c
<p>E-Mail: j.wk(at)post.example</p>
=== ananya | html | email=c
<span class="__cf_email__" data-cfemail="⟦cf:ask93@dak.example⟧">[email&#160;protected]</span>
=== kate | html | email=c
<img class="avatar" src="https://gravatar.example/avatar/⟦md5:klb90@example.com⟧?s=64&amp;d=mm" alt="">
=== jose | json | email=c
{"thumbnail":"https://avatars.example/avatar/⟦sha:tono@correo.example⟧","likes":4}
=== joao | html | email=c
<p><i>j</i><i>p</i><i>a</i><i>u</i><i>l</i><i>o</i><span>&#64;</span>correio<span>&#46;</span>example</p>
=== annelaure | html | email=c
<p>Courriel : <span style="unicode-bidi:bidi-override;direction:rtl">⟦rev:al.cb@courriel.example⟧</span></p>
=== przemek | html | email=c
<script>document.write('<a href="mailto:'+unescape('⟦pctall:p.lek@poczta.example⟧')+'">e-mail</a>');</script>
=== christos | html | email=c
<a class="mail" data-enc="⟦b64:xp71@tachydromeio.example⟧" href="#">Στείλτε μήνυμα</a>
=== asa | html | email=c
<a href="javascript:void(0)" data-rot="⟦rot13:asa.bt@brev.example⟧">Mejla mig</a>
=== kate | eml | email=c name=c
Return-Path: <bounces@lists.example.net>
From: "Brandewater, Katherine" <klb90+pta@example.com>
To: pta-board@lists.example.net
Subject: Bake sale tables
Message-ID: <20230911.5521@mail.example.net>
Content-Type: text/plain; charset="utf-8"

Two more folding tables needed for Saturday.
=== gwil | txt | email=c name=c
-----Original Message-----
From: Gwilym Aberthwy [mailto:gwil58@example.com]
Sent: 04 May 2021 19:20
To: Secretary
Subject: RE: Hall booking

Tuesday suits.
=== siobhan | csv | email=c
id,mail,optin
1,fergal@example.net,Y
2,SIOBHAN@CLINKER.EXAMPLE,Y
3,orla.b@example.net,N
=== roz | html | email=x
<p>Contact xrct.post@example.org or rct.post@example.org.au for wholesale; press: rct.postroom@example.org</p>
=== kate | html | email=x
<ul><li>klb90@mail.example.com</li><li>klb90@example.com.br</li><li>klb901@example.com</li></ul>
=== joao | html | email=x
<p>jpaulo@correio.example.net &middot; sjpaulo@correio.example</p>
=== ananya | json | email=x
{"contacts":["ask93@dak.example.org","task93@dak.example","ask-93@dak.example"]}
=== juergen | html | email=x
<p>E-Mail: jj.wk@post.example, vertretungsweise j.wk@postamt.example</p>
=== asa | html | email=x
<p>Svara till info.asa.bt@brev.example eller asa.bt@nyhets.brev.example</p>
=== roz | html | +email=2 name=x
<p>Chair: <a href="mailto:chair@brackwaterfete.example">email</a><br>Treasurer: <a href="mailto:money@brackwaterfete.example">email</a></p>
=== siobhan | html | +email=1 email=c
<footer>Web: orla@example.net | Boats: <a href="mailto:siobhan@clinker.example">siobhan@clinker.example</a></footer>
=== juergen | html | +email=0
<p>Schreiben Sie uns @wiesbach auf dem Netz, Logo als logo@2x.png, Paket core@1.4.2.</p>
=== roz | html | phone=c
<p>Lost: grey tabby, answers to Pickle. Please ring 07700 900 318, any hour.</p>
=== roz | html | phone=c
<a class="wa" href="https://wa.example/447700900318?text=Hi">WhatsApp us</a>
=== gwil | txt | phone=c
Tel/Fax: (01632) 960-582
=== gwil | html | phone=c
<p>Bookings by phone, evenings only: +44 (0)1632 960582</p>
=== kate | html | phone=c employer=c
<footer>Oxbow Valley Dental Group &middot; Call or text 617.555.0143</footer>
=== kate | json | phone=c
{"listing":"Oak crib","seller":{"phone":"6175550143","verified":true},"price":85}
=== jose | html | phone=c
<p>Desde M&eacute;xico marque 001 512 555 0187, ext. 4</p>
=== jose | html | phone=c name=c
<dl><dt>Jose Villarquesa</dt><dd>(512) 555-0187</dd><dt>Wendy Kraft</dt><dd>(512) 555-0121</dd></dl>
=== siobhan | html | phone=c
<a href="tel:+353209135527" title="Ring the slip"><svg><path d="M3 5h2"/></svg></a>
=== siobhan | html | phone=c
<p>Phone +353 (0)20 913 5527 or call to the boathouse.</p>
=== juergen | html | phone=c
<p>Tel.: 0&thinsp;30&nbsp;/&nbsp;231&nbsp;25&nbsp;-&nbsp;417</p>
=== juergen | vcf | phone=c
BEGIN:VCARD
VERSION:4.0
FN:Modellbahn-Stammtisch
TEL;VALUE=uri;TYPE=home:tel:+49-30-23125417
END:VCARD
=== przemek | html | phone=c
<p>Zapisy pod numerem tel. 999-317-642 (po 18:00)</p>
=== przemek | csv | phone=c name=c
lp|imie|nazwisko|telefon
1|Dariusz|Wrzosek|999 210 555
2|Przemysław|Łękociński|999 317 642
=== annelaure | html | phone=c
<p>T&eacute;l. : 06.39.98.27.64</p>
=== annelaure | html | phone=c
<p>Portable : (+33) 6 39 98 27 64 &ndash; laissez un message</p>
=== ananya | html | phone=c
<p>Contact: 10000&#8209;46218 (veena classes, adults)</p>
=== ananya | html | phone=c
<p>मोबाइल: ⟦deva:10000 46218⟧</p>
=== christos | html | phone=c
<p>Τηλέφωνο: 10 418 275, ώρες 9-1</p>
=== asa | html | phone=c
<p>Ring mig på mobil 0701-74 06 38 om skidorna.</p>
=== asa | html | phone=c
<p>Mobil: 0046 70 174 06 38</p>
=== joao | html | phone=c
<p>WhatsApp (20) 9 0417-2836 &#128222;</p>
=== roz | html | phone=c
<p>For Tarot text: oh seven seven double oh, nine double oh, three one eight</p>
=== gwil | html | phone=c
<p>Call me on O1632 96O582, mornings</p>
=== kate | html | phone=c
<p>call six one seven, five five five, oh one four three and ask for the baker</p>
=== siobhan | html | phone=c
<p>Phone: ⟦full:020 913 5527⟧</p>
=== annelaure | mht | phone=c
MIME-Version: 1.0
Content-Type: multipart/related; boundary="b1"

--b1
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

<html><body><p>R=C3=A9servations au t=C3=A9l=C3=A9phone : 06 39=
 98 27 64</p></body></html>
--b1--
=== roz | html | phone=x +phone=2
<p>Tel 07700 900319 or 07700 900381</p>
=== gwil | html | phone=x
<p>Order no. 4401632960582117 was sent by courier.</p>
=== kate | html | phone=x
<p>ISBN 978-6-17-555014-3. Tracking: 1Z6175550143990</p>
=== juergen | html | phone=x
<p>IBAN DE12 0302 3125 4170 0000 00, Rechnung Nr. 2030231254170</p>
=== siobhan | html | phone=x
<table><tr><th>Boat</th><th>Sail area</th><th>Kilos</th></tr><tr><td>020</td><td>913</td><td>5527</td></tr><tr><td>044</td><td>870</td><td>4410</td></tr></table>
=== annelaure | html | phone=x
<table><caption>Inventaire</caption><tr><th>Allée</th><th>Rang</th><th>Qté</th><th>Réf</th><th>Lot</th></tr><tr><td>06</td><td>39</td><td>98</td><td>27</td><td>64</td></tr></table>
=== przemek | json | phone=x
{"build":"3.999.317.642","ts":1999317642,"sha":"9993176420ab"}
=== ananya | json | phone=x
{"receipt_no":"210000462187","amount":1000046218.5}
=== asa | html | phone=x
<p>Artikelnr 10701740638, pris 070:- / 174 kr / 06-38 st</p>
=== joao | html | phone=x
<p>CNPJ 20.904.172/8360-00 &mdash; Pedido 5520904172836001</p>
=== jose | html | phone=u
<p>5125550187</p>
=== christos | html | phone=x
<p>Τηλ. 10 418276 (Μάρθα), 10 418257 (Σάββας)</p>
=== kate | html | phone=x +phone=3
<ul><li>Front desk: 617-555-0144</li><li>Billing: 617-555-0134</li><li>Fax: 716-555-0143</li></ul>
=== siobhan | html | phone=x
<p>Electricity: MPRN 1020 913 5527, meter 020 913 55271, read on the 4th.</p>
=== gwil | csv | phone=c name=p +phone=2
name,landline
"Prothero, Idwal",01632 960110
"Meek, Sandra",01632 960219
"Aberthwy, G R",01632 960582
=== juergen | html | +phone=1 phone=x
<p>Notdienst: Tel. 030 23125-418</p>
=== annelaure | html | +phone=1 phone=x
<p>Mairie : tél. 01 99 00 41 12</p>
=== roz | html | +phone=0
<p>Lot 2041 weighs 7700.900 kg; batch 20230411-0318; chart 1.632.960; score 12-10, 11-9, 8-11.</p>
=== kate | html | phone=c
<iframe srcdoc="&lt;p&gt;Text us: &lt;b&gt;617-555-0143&lt;/b&gt;&lt;/p&gt;"></iframe>
=== ananya | html | phone=c
<form><input type="text" name="city" value="Velankuppam" hidden><input type="tel" name="mobile" value="01000046218" hidden></form>
=== roz | html | home_address=c postcode=c
<h2>Application 23/0417/HSE</h2><table><tr><th>Site address</th><td>Flat 5<br>27 Dunnockfield Road<br>Brackwater<br>ZZ99 4TQ</td></tr><tr><th>Proposal</th><td>Replacement of two rear windows</td></tr></table>
=== roz | txt | home_address=c postcode=c
Ship to: 5/27 Dunnockfield Rd, Brackwater ZZ994TQ
=== gwil | html | home_address=c
<p>The eisteddfod subcommittee will meet at 12, Heol-y-Gweilch, Llanfarrow on the 4th.</p>
=== gwil | json | home_address=c postcode=c
{"plot":{"addr1":"12 Heol y Gweilch","addr2":"","town":"Llanfarrow","pcode":"zz99 7wn"},"status":"registered"}
=== kate | html | home_address=c postcode=c
<address>482 Peppergrass Ln #12<br>Millbrannock, OH 00457-2210</address>
=== kate | csv | home_address=c postcode=c
order,street,unit,city,state,zip
7711,482 Peppergrass Lane,12,Millbrannock,OH,00457
7712,90 Ironwood Ct,,Tessaly,KY,00391
=== jose | html | home_address=c
<p>Garage sale Sat 8-2, 1305 North Mesquite Hollow Boulevard, Unit B, San Telmario. Cash only.</p>
=== jose | html | home_address=c postcode=c
<script type="application/ld+json">{"@type":"LocalBusiness","name":"Radio repair","address":{"@type":"PostalAddress","streetAddress":"1305 N. Mesquite Hollow Blvd. Ste B","addressLocality":"San Telmario","addressRegion":"TX","postalCode":"00628"}}</script>
=== siobhan | html | home_address=c postcode=c
<div class="adr"><span class="street-address">4 Gortnamuck Tce</span>, <span class="locality">Ballyfarreny</span>, <span class="region">Co Sligo</span> <span class="postal-code">F91ZZ37</span></div>
=== siobhan | html | home_address=c
<p>Planning Ref. 21/388: retention of garden shed, No. 4 Gortnamuck Terr., Ballyfarreny</p>
=== juergen | html | home_address=c postcode=c email=c name=c
<h1>Impressum</h1><p>Angaben gem&auml;&szlig; &sect; 5 DDG</p><p>J&uuml;rgen Wei&szlig;kirchler<br>Amselgrabenstr. 19<br>D-00738 Oberwiesbach</p><p>E-Mail: j.wk@post.example</p>
=== juergen | txt | home_address=c
Strassensammlung am Samstag: Treffpunkt AMSELGRABENSTRASSE 19, OBERWIESBACH, 8 Uhr
=== przemek | html | home_address=c postcode=c
<p>Adres do korespondencji: Jarzębinowa Górka 7/12, 00-083 Brzezinkowo</p>
=== przemek | vcf | home_address=c postcode=c
BEGIN:VCARD
VERSION:3.0
FN:Sekretariat
ADR;TYPE=HOME:;;ul. Jarzebinowa Gorka 7 m. 12;Brzezinkowo;;00-083;Polska
END:VCARD
=== annelaure | html | home_address=c postcode=c
<p>Vide-maison dimanche<br>12 ter rue des Grives Dor&eacute;es<br>99118 MONTFERRIN-LE-VIEUX</p>
=== annelaure | eml | home_address=c postcode=c
From: boutique@laine.example
To: client@example.org
Subject: Votre colis
Content-Type: text/plain; charset=utf-8

Livraison prévue demain :
12ter, r. des Grives-Dorées
99118 Montferrin le Vieux
=== ananya | html | home_address=c postcode=c
<p>Returns: Plot 38, Thamarai St., Kuyil Nagar, Velankuppam &ndash; 000 417</p>
=== ananya | json | home_address=c postcode=c
{"delivery":{"line1":"Plot No 38","line2":"Thamarai Street","locality":"Kuyil Nagar","city":"Velankuppam","pincode":"000417"}}
=== christos | html | home_address=c postcode=c
<table><tr><td>Έδρα</td><td>Κυδωνιών 15</td></tr><tr><td>Τ.Κ.</td><td>0048</td></tr><tr><td>Πόλη</td><td>Άνω Μελισσάρι</td></tr></table>
=== asa | html | home_address=c postcode=c
<p>Loppis hos oss! Kråkbärsstigen 9B, 00941 Norrviksele. Fika finns.</p>
=== joao | html | home_address=c postcode=c
<p>Entrega: R. das Jabuticabeiras, n&ordm; 230, ap. 41 &mdash; Serra Mi&uacute;da/MG &mdash; CEP 00371040</p>
=== roz | html | home_address=p
<p>Roadworks: Dunnockfield Road, Brackwater, will be closed from Monday for gas main repairs.</p>
=== juergen | html | home_address=p
<p>Sperrung der Amselgrabenstraße in Oberwiesbach wegen Kanalarbeiten.</p>
=== asa | html | home_address=p
<p>Katt bortsprungen vid Kråkbärsstigen i Norrviksele.</p>
=== kate | html | home_address=x
<p>For rent: 482 Peppergrass Lane, Coldwater Falls, WA 00912</p>
=== annelaure | html | home_address=u
<p>12 ter, rue des Grives-Dorées, 99340 Saint-Augeron &mdash; gîte pour six personnes</p>
=== gwil | html | home_address=u # the street is named, with other numbers
<p>Police attended 21 Heol y Gweilch and 112 Heol y Gweilch after reports of loose ponies.</p>
=== przemek | html | home_address=u
<p>Sprzedam garaż, ul. Jarzębinowa Górka 17, Brzezinkowo</p>
=== joao | html | home_address=x
<p>Rua das Laranjeiras, 230, apto 41, Serra Mi&uacute;da</p>
=== siobhan | html | home_address=u
<p>Sale agreed: 14 Gortnamuck Terrace, Ballyfarreny, 3 bed mid-terrace.</p>
=== ananya | html | home_address=x
<p>Plot No. 38, Rose Street, Anna Colony, Chandrapet</p>
=== roz | html | past_address=c
<p>Sold prices: 14 Larkspur Mews, Ottermouth ZZ99 2RB &ndash; 2012 &ndash; &pound;164,000</p>
=== gwil | html | past_address=c
<p>Electoral roll 1987: <span>41A Chapel Terr.</span>, <span>Pontmellin</span></p>
=== kate | html | past_address=c
<ul class="history"><li>Previous residence: 2209 Sycamore Bluff Road, Tessaly KY</li></ul>
=== siobhan | txt | past_address=c
Deposit returned for Apt. 11 Weir House, 2 Mill Quay, Corraghbeg
=== juergen | html | past_address=c
<td>fr&uuml;her Lindenhofweg 3 b, 00655 Klein S&uuml;tten</td>
=== przemek | html | past_address=c
<p>Wspólnota mieszkaniowa, Aleja Topolowa 25 m. 4, 00-061 Kaczorowo</p>
=== asa | html | past_address=c
<p>Flyttar från Storlomsv. 112, 009 37 Hällforsa den 1 maj.</p>
=== gwil | html | past_address=x
<p>41 Chapel Street, Pontmellin and 41b Chapel Road, Brackwater are to let.</p>
=== juergen | html | past_address=x
<p>Lindenhofweg 31b, 00912 Hinterfelde</p>
=== kate | html | past_address=x
<p>2209 Sycamore Ridge Ct, Tessaly</p>
=== roz | html | work_address=c employer=c
<div itemscope itemtype="https://schema.org/LocalBusiness"><span itemprop="name">Hobb and Marlow Joinery</span><div itemprop="address" itemscope><span itemprop="streetAddress">Unit 3, 60 Tannery Ln</span>, <span itemprop="addressLocality">Brackwater</span> <span itemprop="postalCode">ZZ99 4AH</span></div></div>
=== kate | html | work_address=c
<p>Appointments are held at 77 Foundry Ave., Ste. 300, Millbrannock.</p>
=== juergen | html | work_address=c employer=c postcode=c
<p>S&uuml;ttener Pr&uuml;ftechnik<br>Am alten Walzwerk 44<br>00738 Oberwiesbach</p>
=== annelaure | html | work_address=c
<p>Collecte de sang : 4 all. du Pressoir &agrave; Montferrin-le-Vieux, parking gratuit</p>
=== roz | html | work_address=x
<p>160 Tannery Lane, Ottermouth. Also 60 Tanner Road, Brackwater.</p>
=== annelaure | html | work_address=x
<p>44, allée du Pressoir-Neuf, 99702 Cazelles</p>
=== roz | html | +postal_address=2 home_address=x
<p>Venues: The Old Chapel, 8 Fennel Street, Ottermouth, ZZ99 2QD and 33 Wharf Road, Brackwater, ZZ99 4PX.</p>
=== kate | html | +postal_address=1
<address>Tallow County Clerk, 1200 Courthouse Square, Millbrannock, OH 00460</address>
=== jose | html | +postal_address=0
<p>In 1998 Street racing drew 200 Drive fans; 12 Way points and 4 Court cases followed.</p>
=== roz | html | postcode=c
<select name="pc"><option>ZZ99 4TA</option><option selected>ZZ99 4TQ</option></select>
=== gwil | html | postcode=c
<p>Sat nav: ZZ99&nbsp;7WN, then follow signs for the slate yard.</p>
=== siobhan | html | postcode=c
<p>Eircode: f91 zz37</p>
=== asa | html | postcode=c
<p>Postnr <b>009</b>&nbsp;<b>41</b>, ort Norrviksele</p>
=== joao | json | postcode=c
{"frete":{"cep":"00371-040","valor":18.9}}
=== przemek | html | postcode=c
<input name="kod" value="00-083" placeholder="kod pocztowy">
=== roz | html | postcode=x
<p>Serving ZZ99 4 and ZZ99 8, plus all of ZZ99.</p>
=== gwil | html | postcode=x
<p>Part numbers: ZZ99 7WNA, AZZ99 7WN, ZZ99 7WM</p>
=== siobhan | html | postcode=x
<p>All addresses in F91 are delivered on Wednesday. XF91 ZZ371</p>
=== kate | html | postcode=x
<p>Serial 1004570; weight 004.57 lb; invoice 00-457-00; 2004570 units sold.</p>
=== juergen | html | postcode=x
<p>Artikel 1007382, Messwert 0,0738 mm, Postleitzahl 00783 Hinterfelde</p>
=== ananya | html | postcode=x
<p>Voucher 30004172 was used; PIN 000471; total 4,170.00</p>
=== roz | html | birth_date=c name=c
<h3>Birthdays this month</h3><p>Rosamund Tattersby, born 17 April 1981, is our youngest life member.</p>
=== gwil | txt | birth_date=c name=c
CURRICULUM VITAE
Gwilym Rhys Aberthwy
D.O.B.: 3/11/58
Nationality: British

                                    1
=== kate | html | birth_date=c
<table><tr><th>DOB</th><td>08/25/1990</td></tr><tr><th>Blood type</th><td>B+</td></tr></table>
=== jose | json | birth_date=c
{"patient":{"birthDate":"1967-02-12","mrn":"77120"}}
=== siobhan | html | birth_date=c
<p>Date of birth: 9th March, 1976</p>
=== juergen | html | birth_date=c name=c
<p>Weißkirchler, Jürgen, *&thinsp;5.10.1962 in Klein Sütten, Prüftechniker</p>
=== juergen | html | birth_date=c
<p>geb. am 05. Oktober 1962</p>
=== przemek | html | birth_date=c
<p>Data urodzenia: 1 grudnia 1988 r.</p>
=== annelaure | html | birth_date=c
<p>Née le 30 juillet 1979 à Cazelles, elle apprend le tour à quinze ans.</p>
=== ananya | html | birth_date=c
<p>Date of Birth (DD-MM-YYYY): 04-06-1993</p>
=== christos | html | birth_date=c
<p>Γεννήθηκε στις 14 Σεπτεμβρίου 1971 στο Άνω Μελισσάρι.</p>
=== asa | html | birth_date=c
<p>Född: 1985-01-22</p>
=== joao | html | birth_date=c
<p>Nascido em 16 de maio de 1982, torcedor do Pirilampo.</p>
=== kate | html | birth_date=c
<form><label>Birthday</label><select name="bm"><option value="7">Jul</option><option value="8" selected>Aug</option></select><select name="bd"><option value="25" selected>25</option></select><select name="by"><option value="1990" selected>1990</option></select></form>
=== ananya | json | birth_date=c
{"user":{"dob":{"day":4,"month":6,"year":1993},"lang":"ta"}}
=== przemek | vcf | birth_date=c name=c
BEGIN:VCARD
VERSION:3.0
N:Łękociński;Przemysław;;;
FN:Przemysław Łękociński
BDAY:19881201
END:VCARD
=== joao | csv | birth_date=c name=c
nome;nascimento;turma
João Paulo de Alcantarilha;16/05/1982;B
=== roz | html | birth_date=p name=x
<p>Happy birthday Rosamund! Cake in the hall on 17 April.</p>
=== siobhan | html | birth_date=p
<p>Born in March 1976, she took to the water early.</p>
=== asa | html | birth_date=p
<p>Namnsdag och födelsedag i klubben: Åsa 22 januari, Nisse 24 januari.</p>
=== gwil | html | birth_date=u
<p>The bridge was opened on 3 November 1958 by the Lord Lieutenant.</p>
=== jose | html | birth_date=u
<p>Broadcast log, reel 14, 12 February 1967: fade-in 0:32, fade-out 58:10.</p>
=== annelaure | html | birth_date=x
<p>Yann Ledru, né le 30 juillet 1978, et Cédric Mauvoisin, né le 31 juillet 1979.</p>
=== juergen | html | birth_date=u
<p>Version vom 05.10.1962, zuletzt geändert 07.03.1991</p>
=== christos | html | birth_date=x
<p>Γεννήθηκε στις 14 Οκτωβρίου 1971.</p>
=== przemek | html | birth_date=x
<p>Ważne do 01.12.2028. Urodzony 12.02.1988.</p>
=== kate | html | +birth_date=2 birth_date=x
<table><tr><th>Name</th><th>Date of birth</th></tr><tr><td>Phil Ostrander</td><td>03/14/1985</td></tr><tr><td>Delia Quaife</td><td>11/02/1979</td></tr></table>
=== roz | html | +birth_date=1
<p>Idris Penhallow, born 6 May 1949 in Ottermouth, painted the ceiling between 14 June 1980 and 2 March 1981.</p>
=== roz | html | family_name=c name=c
<p>TATTERSBY &ndash; Leonard, peacefully at home, aged 79. Dear father of Rosamund Tattersby. No flowers please.</p>
=== kate | html | family_name=c
<p>Eagle Scout: Doug Brandewater, Troop 41</p>
=== siobhan | html | family_name=c
<table><tr><td>Skipper</td><td>Ó Dálacháin, Cathal</td></tr></table>
=== przemek | txt | family_name=c
Rada parafialna: Wieslawa Lekocinska, Stefan Guzik, Irena Palka
=== christos | html | family_name=c
<p>Ευχαριστούμε την κα Ανδρούλα Πελεκαρίδου για τα γλυκά.</p>
=== joao | html | family_name=c
<span title="Beatriz de Alcantarilha">Bia</span>
=== juergen | html | family_name=c
<p>Kuchenspenden: Weisskirchler Hannelore, Plattenhusen Gerda</p>
=== annelaure | json | family_name=c
{"photo":{"tags":[{"x":0.2,"y":0.4,"label":"Thibault CASTELBREUIL"}]}}
=== asa | html | family_name=x
<p>Göran Lindmarker körde spårmaskinen och Tjärby IF bjöd på korv.</p>
=== jose | html | family_name=x
<p>Lucia is the patron of the choir. Villarquesa Plumbing paid for the robes.</p>
=== roz | html | family_name=x
<p>Leonard Tattersall and Leonora Tattersby-Voss opened the bidding.</p>
=== gwil | html | employer=c
<p>Redundancies at the Llanfarrow Slate Co. were announced in 2009.</p>
=== jose | html | employer=c
<p>Outage map &copy; Telmario Water and Power</p>
=== siobhan | html | employer=c
<p>Sponsored by Ballyfarreny Credit Union</p>
=== przemek | html | employer=c
<p>Producent: MŁYN BRZEZINKOWO sp. z&nbsp;o.o.</p>
=== ananya | html | employer=c
<head><title>Packing supervisor | Neelavanam Spices Pvt. Ltd.</title></head>
=== asa | txt | employer=c
Lagkassa: Norrviks Sagverk 5 000 kr, ICA 2 000 kr
=== joao | html | employer=c
<p>Pão de queijo? Só na PADARIA VAGA-LUME!</p>
=== christos | html | employer=c
<p>Χορηγός: ΜΕΛΙΣΣΑΡΙ ΞΥΛΕΙΑ ΛΤΔ</p>
=== kate | html | employer=x
<p>The Oxbow Valley clinic has no dental group session today. Valley Dental Group of Tessaly has.</p>
=== roz | html | employer=x
<p>Hobb, Marlow and Trew Solicitors; Marlow Joinery; Hobbs &amp; Marlowe</p>
=== juergen | html | employer=x
<p>Die Prüftechnik in Klein Sütten: Süttener Blasmusik lädt ein.</p>
=== roz | html | school=c
<p>Reunion: all St. Osyn&rsquo;s High School leavers of 1999 welcome.</p>
=== gwil | html | school=c
<p>Dysgodd grefft yn Ysgol Gyfun Llanfarrow rhwng 1970 a 1976.</p>
=== siobhan | html | school=c
<p>Junior Infants enrolment, Scoil Naomh Fearan, Monday 9.30</p>
=== juergen | csv | school=c
Jahr,Schule,Teilnehmer
1979,Gymnasium Oberwiesbach,14
1979,Realschule Hinterfelde,9
=== annelaure | html | school=c
<p>Ancienne &eacute;l&egrave;ve du lyc&eacute;e agricole de Montferrin</p>
=== asa | html | school=c
<li data-school="Tall&aring;sgymnasiet">NV85</li>
=== joao | html | school=c
<p>ESCOLA ESTADUAL SERRA MIUDA: reunião de pais quinta-feira</p>
=== kate | html | school=x
<p>Millbrannock Junior High School beat Senior Center staff at kickball.</p>
=== christos | html | school=x
<p>Το Γυμνάσιο Μελισσαρίου και το Λύκειο Αστρίτσας συνδιοργανώνουν γιορτή.</p>
=== roz | html | vehicle=c
<p>Auction lot 118: 2019 Fiesta, reg. ZZ19RCT, 41,000 miles, MOT to June</p>
=== gwil | html | vehicle=c
<img src="van.jpg" alt="Blue Berlingo ZZ08 GWA by the harbour wall">
=== kate | html | vehicle=c
<p>Towed from Lot C: gray Subaru, Ohio plate KBW 4826</p>
=== siobhan | html | vehicle=c
<p>Lights left on: silver Golf 181 SO 99417</p>
=== juergen | html | vehicle=c
<p>Falschparker: Kennzeichen ZZ JW 462</p>
=== przemek | json | vehicle=c
{"parking":{"plate":"ZZB41KR","zone":"B","until":"18:00"}}
=== annelaure | html | vehicle=c
<p>Immatriculation : ZZ 418 AL</p>
=== ananya | html | vehicle=c
<p>Vehicle no. ZZ07AK5190, Activa, found near bus stand</p>
=== christos | html | vehicle=c
<p>Αρ. εγγραφής ZZP318</p>
=== asa | html | vehicle=c
<p>Bilen med regnr ZZO47K står på fel plats.</p>
=== joao | html | vehicle=c
<p>Placa ZZJ-4K17, cor prata</p>
=== roz | html | vehicle=x
<p>Reg ZZ19 RCV, chassis WZZ19RCT00412, part no. ZZ19 RCTA</p>
=== juergen | html | vehicle=x
<p>Kennzeichen ZZ-JW 4622 und ZZ-JV 462</p>
=== jose | html | vehicle=x
<p>Plate JVQ 9057; model AJVQ90755</p>
=== siobhan | html | vehicle=x
<p>Reg 181-SO-994171 and 182-SO-99417 were sold.</p>
=== roz | html | +vehicle=2 vehicle=x
<table><tr><th>Reg</th><th>Make</th></tr><tr><td>ZZ21 KDP</td><td>Skoda</td></tr><tr><td>ZZ66 HBO</td><td>Nissan</td></tr></table>
=== roz | html | place=c
<p>Aquafit: Tues 10am @ the Brackwater Leisure Centre pool</p>
=== gwil | json | place=c
{"checkins":[{"venue":"Llanfarrow Bowling Green","count":212}]}
=== jose | html | place=c
<p>I get my hair cut at Rincon Barbershop every other Friday.</p>
=== przemek | html | place=c
<p>Zawody: STRZELNICA BRZEZINKOWO, godz. 9:00</p>
=== ananya | html | place=c
<a data-tip="Kuyil Nagar Library" href="#">every Saturday</a>
=== christos | html | place=c
<p>Προπόνηση στο Στάδιο Μελισσαρίου κάθε Τρίτη.</p>
=== joao | ics | place=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
SUMMARY:Pelada
LOCATION:Quadra do Pirilampo\, Serra Miúda
DTSTART:20230602T200000
END:VEVENT
END:VCALENDAR
=== kate | html | place=x
<p>The community garden at Tallow Bridge and the creek path are closed.</p>
=== annelaure | html | place=x
<p>Médiathèque de Cazelles : lecture. Théâtre de Montferrin : relâche.</p>
=== roz | html | website=c
<p>Patterns at <a href="http://mothandthimble.example/?utm_source=fb">my shop</a></p>
=== gwil | html | website=c
<p>See gwilturns.example/bowls for prices.</p>
=== kate | html | website=c
<p>blog: www dot crumbandcrust dot example</p>
=== jose | html | website=c
<link rel="me" href="https://radiovilla.example/">
=== juergen | txt | website=c
Domain: wiesbachbahn.example
Nserver: ns1.hoster.example
Status: connect
Changed: 2021-05-04T11:02:09+02:00
=== annelaure | html | website=c
<iframe src="https://gres-et-grives.example/embed/galerie"></iframe>
=== asa | json | website=c
{"bio":{"url":"https:\/\/tjarbyskidor.example\/","followers":91}}
=== roz | html | website=x
<p>behemothandthimble.example and mothandthimble.example.net are parked.</p>
=== kate | html | website=x
<p>https://crumbandcrustbakery.example/ &ndash; https://crumb-and-crumble.example/</p>
=== juergen | html@windows-1252 | name=c home_address=c postcode=c
<html><head><meta charset="windows-1252"></head><body><p>Vereinsregister: Jürgen Weißkirchler, Amselgrabenstraße 19, 00738 Oberwiesbach</p></body></html>
=== asa | html@windows-1252 | name=c place=c
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></head><body><p>Konståkning i Norrviksele Ishall leds av Åsa Björnhjelm Tjärby.</p></body></html>
=== roz | html | +coordinates=1
<p>Grid: the cache is at 52.41873, -3.98214 under the third stile.</p>
=== kate | html | +coordinates=0
<p>Ratios 1.25, 3.5; margins 0.418, 0.982; viewport 1280, 720</p>
=== roz | html | name=c employer=c work_address=c +phone=1
<!doctype html><html lang="en-GB"><head><title>Our people | Hobb &amp; Marlow Joinery</title></head><body>
<header><nav><a href="/">Home</a> <a href="/stairs">Stairs</a> <a href="/people">People</a></nav></header>
<main><h1>The people who make your stairs</h1>
<div class="grid">
<figure><img src="/p/1.jpg" alt=""><figcaption><b>Tam Orrowby</b><br>Foreman</figcaption></figure>
<figure><img src="/p/2.jpg" alt=""><figcaption><b>Roz Tattersby</b><br>Estimates and drawing office</figcaption></figure>
<figure><img src="/p/3.jpg" alt=""><figcaption><b>Sunita Pell</b><br>Accounts</figcaption></figure>
</div></main>
<footer>Hobb &amp; Marlow Joinery Ltd, registered in England no. 00000417. Workshop: Unit 3, 60 Tannery Lane, Brackwater ZZ99 4AH. Tel. 020 7946 0612</footer>
</body></html>
=== gwil | html | name=c alias=c website=c email=c
<div class="post" id="p88213"><div class="user"><a href="/u/5512">Bodger Ned</a><br>Posts: 1,204</div>
<div class="body">Lovely bit of burr. What finish?</div></div>
<div class="post" id="p88214"><div class="user"><a href="/u/5871">Gwil the Chisel</a><br>Posts: 342<br>Location: North</div>
<div class="body">Three coats of oil and patience.<br>-- <br>Gwilym Aberthwy<br>www.gwilturns.example/bowls | gwil58 at example dot com</div></div>
=== kate | txt | name=c home_address=c postcode=c phone=c email=c school=c employer=c
KATHERINE L. BRANDEWATER, RDH
482 Peppergrass Lane, Apt. 12 | Millbrannock, OH 00457
617-555-0143 | klb90@example.com

EXPERIENCE
Oxbow Valley Dental Group, Millbrannock, OH            2015-present
  Dental hygienist; trained 6 new hires; cut no-shows by 18%

EDUCATION
Tessaly Community College, A.A.S.                      2012
Millbrannock Senior High School, diploma               2008

References on request
                                                     Page 1 of 1
=== siobhan | html | name=c place=c phone=c email=c +phone=1 +email=1
<h1>Committee 2024</h1>
<table border="1">
<tr><th rowspan="2">Officer</th><th colspan="2">Contact</th></tr>
<tr><th>Phone</th><th>E-mail</th></tr>
<tr><td>Commodore: Frank Mulgrue</td><td>020 915 6014</td><td>commodore@example.ie.example</td></tr>
<tr><td>Hon. Sec.: Siobhán Ní Dhálacháin</td><td>020 913 5527</td><td>siobhan@clinker.example</td></tr>
</table><p>Ballyfarreny Sailing Club, founded 1911</p>
=== juergen | eml | name=c email=c phone=c employer=c work_address=c postcode=c
Received: from mail.post.example (mail.post.example [192.0.2.14])
From: =?utf-8?Q?J=C3=BCrgen_Wei=C3=9Fkirchler?= <j.wk@post.example>
To: Einkauf <einkauf@kunde.example>
Subject: =?utf-8?Q?Pr=C3=BCfbericht_1107?=
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Sehr geehrte Damen und Herren,

anbei der Bericht.

Mit freundlichen Grüßen
i. A. Jürgen Weißkirchler
Süttener Prüftechnik GmbH & Co. KG
Am Alten Walzwerk 44
00738 Oberwiesbach
Tel. +49 30 23125-417
=== przemek | html | name=c birth_date=c school=c employer=c
<article class="bio"><h2>Przemysław Łękociński</h2>
<p>ur. 1.12.1988 w Kaczorowie, polski szachista i młynarz. Absolwent II LO w Brzezinkowie (II Liceum Ogólnokształcące w Brzezinkowie). Od 2011 pracuje w firmie Młyn Brzezinkowo.</p></article>
=== annelaure | html | name=c alias=c phone=c website=c home_address=c postcode=c
<html lang="fr"><body><h1>Mentions l&eacute;gales</h1>
<p>&Eacute;ditrice et directrice de la publication&nbsp;: Mme Anne-Laure Castelbreuil, dite &laquo;&nbsp;Nanou des Gr&egrave;s&nbsp;&raquo;, entrepreneuse individuelle.</p>
<p>Atelier&nbsp;: 12 ter, rue des Grives-Dor&eacute;es &ndash; 99118 Montferrin-le-Vieux</p>
<p>T&eacute;l.&nbsp;: +33 6 39 98 27 64</p>
<p>Site&nbsp;: https://gres-et-grives.example</p>
<p>H&eacute;bergeur&nbsp;: NuageGris SAS, SIREN 000 000 000</p></body></html>
=== ananya | html | name=c school=c birth_date=c
<table><caption>Provisional merit list, Std X, 2009</caption>
<tr><th>Sl.</th><th>Roll</th><th>Candidate</th><th>D.O.B.</th><th>School</th></tr>
<tr><td>1</td><td>220417</td><td>KELAMBARAM ANANYA SURESH</td><td>04/06/1993</td><td>Velankuppam Matriculation School</td></tr>
<tr><td>2</td><td>220433</td><td>DEEPAN V.</td><td>19/11/1993</td><td>Govt. Boys School</td></tr></table>
=== christos | html | name=c employer=c phone=c
<div class="card"><h3>Χρίστος Πελεκαρίδης</h3><p>Υπεύθυνος αποθήκης</p><p>Μελισσάρι Ξυλεία</p><p>Τηλ.: +357 10418275</p></div>
=== asa | json | name=c home_address=c postcode=c birth_date=c
{"personer":[{"namn":"Tjärby, Åsa Björnhjelm","fodelsedatum":"19850122","adress":{"gata":"Kråkbärsstigen 9 B","postnummer":"00941","postort":"Norrviksele"}}]}
=== joao | html | name=c phone=c birth_date=c vehicle=c
<h2>Ficha de inscri&ccedil;&atilde;o n&ordm; 88</h2><dl><dt>Nome</dt><dd>ALCANTARILHA, Jo&atilde;o Paulo de</dd><dt>Data de nascimento</dt><dd>16/05/82</dd><dt>Celular</dt><dd>(20) 90417-2836</dd><dt>Ve&iacute;culo / placa</dt><dd>Uno / ZZJ 4K17</dd></dl>
=== jose | html | name=c username=c website=c
<ol class="commentlist"><li class="comment byuser comment-author-pepe_radio67" id="comment-114"><div class="comment-author vcard"><cite class="fn"><a href="https://radiovilla.example" rel="external nofollow ugc" class="url">José A. Villarquesa</a></cite> <span class="says">says:</span></div><div class="comment-meta"><a href="#comment-114">March 3, 2021 at 8:14 pm</a></div><p>The capacitor was the culprit on mine.</p></li></ol>
=== roz | html | name=c family_name=c +birth_date=0
<p>Parish bulletin, 4th Sunday. Banns: Rosamund Clare Tattersby of this parish and Piers Ondry of Ottermouth. Readers: Leonard Tattersby, Ivy Slade. Flower rota: 3 March, I. Slade; 10 March, open.</p>
=== juergen | html | birth_date=c name=c
<p>Seinen 60. Geburtstag feierte am 5. Oktober 2022 unser Ehrenmitglied Jürgen Weißkirchler.</p>
=== kate | html | birth_date=c name=c
<p>Kate Brandewater turned 30 on August 25, 2020, and the whole street baked.</p>
=== gwil | html | birth_date=p
<p>D.O.B. 11/03/1958</p>
=== jose | html | birth_date=p
<table><tr><td>Date of birth</td><td>12/02/1967</td></tr></table>
=== ananya | csv | birth_date=p
emp,dob,dept
4410,06/04/1993,Packing
4411,02/08/1990,Dispatch
=== roz | html | family_name=p
<p>Allotment 14: L. Tattersby. Allotment 15: vacant.</p>
=== siobhan | txt | former_name=p
Roll book, 4th class: D. Keaney, A. Foye, S. Tarrelly (absent)
=== przemek | html | family_name=p
<p>Podpisano: W. Łękocińska, sekretarz rady</p>
=== annelaure | html | home_address=p
<p>Une fuite d'eau rue des Grives-Dorées, à Montferrin-le-Vieux : la rue est barrée.</p>
=== gwil | html | home_address=p
<p>Refuse collection for Heol y Gweilch, Llanfarrow moves to Fridays.</p>
=== jose | html | name=p
<p>J. Villarquesa, letter to the editor: &ldquo;Fix the culvert.&rdquo;</p>
=== juergen | csv | name=p
Platz;Name;Holz
1;Plattenhusen U.;812
2;Weißkirchler J.;797
=== asa | html | birth_date=p name=c
<p>Medlem: Åsa Björnhjelm Tjärby, f. januari 1985</p>
=== joao | txt | birth_date=p name=c
Aniversariantes: 12/05 Naldo - 16/05 João Paulo de Alcantarilha - 30/05 Wesclei
=== roz | json | name=c username=c website=c
{"id":441,"name":"Rosamund Tattersby","slug":"rosamund-tattersby","url":"https:\/\/mothandthimble.example","description":"","link":"https:\/\/blog.example\/author\/rosie_yarnbomb\/","avatar_urls":{"24":"https:\/\/avatars.example\/24.png"}}
=== kate | json | name=c phone=c email=c home_address=c postcode=c
{"data":{"customer":{"id":"gid://shop/Customer/5512","firstName":"Kate","lastName":"Brandewater","email":"KLB90@Example.com","phone":"+16175550143","defaultAddress":{"address1":"482 Peppergrass Lane","address2":"Apartment 12","city":"Millbrannock","provinceCode":"OH","zip":"00457"}}}}
=== ananya | eml | email=c name=c phone=c
From: Ananya Kelambaram <ask93@dak.example>
Subject: Veena class timings
To: list@groups.example
Content-Type: text/html; charset=utf-8

<html><body><p>Classes move to 6 pm.</p><p>--<br>Ananya<br>Mob: +91-10000-46218</p></body></html>
=== siobhan | vcf | name=c home_address=c postcode=c phone=c birth_date=c
BEGIN:VCARD
VERSION:3.0
PRODID:-//Phone//EN
N:Ní Dhálacháin;Siobhán;;;
FN:Siobhán Ní Dhálacháin
TEL;type=CELL;type=pref:+353 20 913 5527
ADR;type=HOME:;;4 Gortnamuck Terrace;Ballyfarreny;Co. Sligo;F91 ZZ37;Ireland
BDAY:1976-03-09
END:VCARD
=== gwil | csv | name=c home_address=c postcode=c +phone=0
"Elector No.","Surname","Forenames","Address","Postcode"
"417","ABERTHWY","Gwilym Rhys","12 Heol y Gweilch, Llanfarrow","ZZ99 7WN"
"418","MEEK","Sandra","14 Heol y Gweilch, Llanfarrow","ZZ99 7WN"
=== przemek | txt | name=c phone=c email=c home_address=c postcode=c
Ogłoszenie nr 7731
Sprzedam: rower gravel, rozm. 56, cena 2400 zł
Kontakt: Przemek Łękociński, kom. +48 999 317 642, p.lek@poczta.example
Odbiór: Brzezinkowo 00-083, ul. Jarzębinowa Górka 7/12
=== juergen | txt | name=c home_address=c postcode=c phone=c
Domain: wiesbachbahn-archiv.example
[Holder]
Type: PERSON
Name: Juergen Weisskirchler
Address: Amselgrabenstr. 19
PostalCode: 00738
City: Oberwiesbach
CountryCode: DE
Phone: +49-3023125417
=== roz | txt | +phone=2 +email=1 name=x phone=x
BRACKWATER PLAYERS - CONTACTS
Box office    01632 960744
Wardrobe      01632 960745
Chair         chair@brackwaterplayers.example
The Tattersby Room is booked until May. Rosamund Keverne has the key.
=== dawn | txt | name=c
Present: Cllrs Frost (Dawn), Ibbotson, Meek. Apologies: Cllr Prothero.
=== dawn | html | name=x
<p>Sunrise guide: dawn 06:12; frost risk: high; dew point 1 &deg;C</p>
=== bill | html | name=c
<p>&copy; 2022 Bill Price Photography. Prints by Mr. Bill Price himself.</p>
=== pierre | html | name=x
<p>Pierre arrive demain. Le docteur Dubois sera absent jusqu'&agrave; lundi.</p>
=== ernst | html | name=x
<p>Ernst Kolbe las vor. Der Fall des Monats wurde danach besprochen.</p>
=== kate | html | past_address=c family_name=c +birth_date=0
<!doctype html><html><body><h1>Property record 07-1198</h1><div role="table"><div role="row"><span role="cell">Situs</span><span role="cell">2209 SYCAMORE BLUFF RD, TESSALY KY 00391</span></div><div role="row"><span role="cell">Grantor</span><span role="cell">BRANDEWATER DOUGLAS</span></div><div role="row"><span role="cell">Sale date</span><span role="cell">06/30/2011</span></div></div></body></html>
=== annelaure | html | name=c username=c
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"shop":{"owner":{"display":"Anne-Laure C.","fullName":"Anne-Laure Castelbreuil","login":"alc_poterie"},"rating":4.9}}}}</script>
=== jose | html | phone=c employer=c
<div data-props='{"dept":"Telmario Water &amp; Power","onCall":{"cell":"(512) 555-0187"}}'></div>
=== asa | html | phone=c
<script>var html = '<p class=\"kontakt\">Telefon: <a href=\"tel:+46701740638\">070-174 06 38<\/a><\/p>';</script>
=== christos | rss | name=c
<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Σκάκι</title><item><title>Νίκησε ο Χρίστος Πελεκαρίδης</title><link>https://skaki.example/n/41</link><description>&lt;p&gt;Σε 32 κινήσεις.&lt;/p&gt;</description></item></channel></rss>
=== joao | atom | email=c name=c
<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Pão e bola</title><author><name>João Paulo de Alcantarilha</name><email>jpaulo@correio.example</email></author><entry><title>Fornada</title></entry></feed>
=== roz | ics | home_address=c postcode=c phone=c +email=1
BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
SUMMARY:Boiler service
ORGANIZER:mailto:jobs@heatright.example
LOCATION:Flat 5\, 27 Dunnockfield Road\, Brackwater\, ZZ99 4TQ
DESCRIPTION:Customer mobile 07700 900318\nBring ladder
DTSTART:20231102T090000Z
END:VEVENT
END:VCALENDAR
=== przemek | html | phone=x name=x
<table><tr><th>Przemysław</th><th>Wrzosek</th><td>999 317 462</td></tr><tr><th>Jan</th><th>Łękot</th><td>999 371 642</td></tr></table>
=== gwil | html | name=x phone=x
<p>Aberthwy Garage, est. 1931. Open weekdays. Gwilym Prothero, manager, tel 01632 960852</p>
=== siobhan | html | name=x birth_date=x
<p>Deaths: FOYE (n&eacute;e Dalach), Siobh&aacute;n, 9 March 2016, aged 88. Reposing at Mill Quay.</p>
=== roz | html | name=c
<p>Proudly knitted by R&#x200B;osamund T&#x200B;attersby</p>
=== kate | html | name=c
<p>Recipe: <span dir="ltr">K⟦alike:a⟧therine Br⟦alike:a⟧ndew⟦alike:a⟧ter</span>, first prize pies</p>
=== annelaure | html | birth_date=c
<dl><dt>Date de naissance</dt><dd>30/07/1979</dd></dl>
=== christos | json | birth_date=c
{"aitisi":{"ημερομηνία_γέννησης":"14/09/1971","φύλο":"Α"}}
=== siobhan | csv | vehicle=c +phone=0
permit,reg,expires
4410,181SO99417,2024-10-01
4411,172SO99106,2024-11-15
=== roz | html | name=x home_address=u phone=x birth_date=x
<h1>Charity trustees</h1><table><tr><th>Name</th><th>Address</th><th>Telephone</th><th>Born</th></tr>
<tr><td>Rosalind Tattersley</td><td>Flat 5, 72 Dunnockfield Road, Brackwater</td><td>07700 900813</td><td>17 April 1918</td></tr>
<tr><td>Clare Pellgrove</td><td>2 Wharf Road, Brackwater</td><td>07700 900131</td><td>4 July 1981</td></tr></table>
=== gwil | html | name=x vehicle=x place=x
<p>Rhys Prothero's lorry (ZZ08 GWE) leaked oil outside the Llanfarrow Bowls Club and Gwilym had to sweep it up.</p>
=== kate | html | name=x email=x employer=x school=x
<div class="staff"><h3>Katherine Bridgewater, DDS</h3><p>Oxbow Village Dental. Graduate of Millbrannock Christian High School. klb09@example.com</p></div>
=== jose | html | name=x family_name=x website=x
<p>Antonio Villarquez and his niece Lucía Villar run the station; listen at radiovillage.example.</p>
=== siobhan | html | name=x employer=x place=x
<p>Siobhán Mulgrue of Corraghbeg Credit Union presented the cheque at Ballyfarreny Rowing Club.</p>
=== juergen | html | name=x home_address=u phone=x
<p>Gesucht: Zeugen eines Unfalls in der Amselgrabenstra&szlig;e 91, Oberwiesbach. Hinweise an PHM J&uuml;rgen Kirchler, Tel. 030 23125714</p>
=== przemek | html | name=x employer=x vehicle=x
<p>Przemysław Łękowski (Młyn Kaczorowo sp. z o.o.) zgłosił kradzież auta ZZB 14KR.</p>
=== annelaure | html | name=x email=x vehicle=x birth_date=x
<p>Laure-Anne Castelneuil, n&eacute;e le 30 juin 1979, al.cb@courriels.example, v&eacute;hicule ZZ-481-AL</p>
=== ananya | html | name=x school=x phone=x
<p>Ananya Krishnan, Velankuppam Govt. Higher Secondary School, secured 488/500. Helpline: 10000 46128</p>
=== christos | html | name=x family_name=x place=x
<p>Ο Χρίστος Βάτης και η Ανδρούλα Σκουρή παρέλαβαν το κύπελλο στο Στάδιο Αστρίτσας.</p>
=== asa | html | name=x employer=x phone=x
<p>&Aring;sa Bj&ouml;rnstedt p&aring; H&auml;llforsa S&aring;gverk, tel 070-174 06 83, tar emot timmer.</p>
=== joao | html | name=x home_address=x birth_date=x
<p>Paulo João Alcântara, nascido em 16 de maio de 1928, morava na Rua das Palmeiras, 230.</p>
=== kate | json | phone=x postcode=x birth_date=u
{"event_id":6175550143001,"amount_cents":457,"release":"1990-08-25","build":"00457a","sku":"BX-004571"}
=== juergen | csv | birth_date=u postcode=x
Beleg,Datum,Betrag
100738,05.10.1962,73.80
100739,06.10.1962,12.00
=== jose | rss | birth_date=u
<?xml version="1.0"?><rss version="2.0"><channel><title>Vault tapes</title><item><title>Live at the Orpheum</title><description>Recorded February 12, 1967</description></item></channel></rss>
=== annelaure | txt | phone=x email=x
Ref. facture 0639982764-11 / lot 10639982764
Commande passee par jal.cb@courriel.example
=== roz | eml | name=x email=x
From: "Rosamund K." <rk@example.org>
To: craft-list@lists.example
Subject: Lost crochet hook
Content-Type: text/plain

Has anyone found it? Write to rct.post@example.org.uk.example or leave it with Mr Tattersby-Voss.
=== siobhan | json | username=x email=x
{"users":[{"login":"shiv_sails_too","mail":"siobhan@clinker.example.com"},{"login":"shivsailor","mail":"nsiobhan@clinker.example"}]}
=== gwil | vcf | name=x phone=x
BEGIN:VCARD
VERSION:3.0
N:Aberthwy;Mair;;Mrs;
FN:Mair Aberthwy
TEL;TYPE=HOME:01632 960285
NOTE:sister of Idwal, taught Gwilym's boys
END:VCARD
=== przemek | csv | name=x birth_date=x
imie;nazwisko;data_urodzenia
Przemysław;Guzik;01.12.1989
Anna;Łękocińska;11.12.1988
=== asa | html | home_address=x postcode=x
<p>Till salu: Kr&aring;kv&auml;gen 9 B, 009 14 Norrviksele. Boarea 41 kvm, avgift 3 009 kr.</p>
=== joao | html | vehicle=x school=x
<p>Placas ZZJ4K71 e ZZJ4K177 multadas em frente ao Colégio Municipal Serra Miúda.</p>
=== kate | html | place=x alias=x
<p>The crumble was great, said the captain. Crumble again next week by Tallow Creek, near the dog park.</p>
=== ananya | html | family_name=x employer=x
<p>Shri Suresh Babu inaugurated the Neelavanam Textiles showroom.</p>
=== siobhan | html | name=p
<p>Photo: S Ní Dhálacháin / Ballyfarreny Echo</p>
=== christos | csv | name=p
Θέση,Όνομα,Βαθμοί
4,Πελεκαρίδης Χ.,5.5
5,Σκουρής Μ.,5
=== kate | html | birth_date=p name=x
<p>Happy birthday Katie!! Aug 25, party at the garden</p>
=== annelaure | html | birth_date=p
<p>Née en juillet 1979, la potière vit à la campagne.</p>
=== asa | html | past_address=p
<p>Vattenavstängning Storlomsvägen, Hällforsa, onsdag 9–12.</p>
=== roz | html | work_address=p
<p>Temporary lights on Tannery Lane, Brackwater until Friday.</p>
=== juergen | html | past_address=p
<p>Straßenfest im Lindenhofweg, 00655 Klein Sütten</p>
=== joao | html | home_address=p
<p>Falta de luz na Rua das Jabuticabeiras, Serra Mi&uacute;da, das 8h &agrave;s 10h.</p>
=== przemek | html | name=p
<td class="autor">P. Łękociński</td>
=== gwil | html | family_name=p
<p>Flowers: Mrs B. Aberthwy. Brasses: Mrs S. Meek.</p>
=== kate | html | former_name=p
<p>200 yd IM: 1. K. Osmunsen, Millbrannock, 2:09.41</p>
"""
