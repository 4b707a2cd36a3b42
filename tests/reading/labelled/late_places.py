"""Late pages on which details stand where a reader's eye does not go."""

from __future__ import annotations

PLACES = r"""
=== gb | html | home_address=c
<div style="display:none" id="ship"><p>Deliver to: Flat 2, 31 Cobblewick Rd, Thrumley</p></div>
=== us | html | phone=c
<details hidden><summary>Agent notes</summary>Owner cell 303.555.0162</details>
=== fr | html | name=c
<title>Jean-Baptiste Évrardeau | Annuaire des anciens</title>
=== in | html | name=c
<title>Mohammed Faizan Qureshwala - Profile 48213 | CampusBoard</title>
=== gb | html | employer=c name=c
<meta name="description" content="Maggie Hollowby-Finch, buyer at Kiln &amp; Clay Supplies. See who you know in common.">
=== de | html | name=c
<meta name="author" content="A. M&ouml;ckelstroh; Annegret Möckelstroh">
=== us | html | username=c name=c
<meta property="og:title" content="Ted Vanderquill (@tvq-runs)"><meta property="og:type" content="profile">
=== pl | html | name=c
<meta property="profile:first_name" content="Małgorzata"><meta property="profile:last_name" content="Żdziebłowska">
=== ie | html | place=c name=c
<img src="/i/7.jpg" alt="Pádraig Ó Ruanfhada at Cloonfarna Handball Alley, 2019">
=== gb | html | former_name=c
<img src="class91.jpg" alt="back row: J. Pell, Margaret Strake, S. Orme">
=== us | html | phone=c
<a class="btn" aria-label="Call +1 303 555 0162" href="#"><svg><path d="M3 5 0 1 6 2"/></svg></a>
=== de | html | name=c
<button aria-label="Nachricht an Annegret Möckelstroh senden">✉</button>
=== fr | html | home_address=c
<span title="23 bis, chemin de la Garenne-aux-Loups, 00243 Saint-Orlin">📍</span>
=== in | html | employer=c
<abbr title="Moonstone Infotech Pvt. Ltd.">M.I.</abbr>
=== gb | html | email=c
<input type="email" name="reply" placeholder="maggie.hf@example.net">
=== de | html | phone=c
<input type="tel" name="mobil" placeholder="0176 04069023">
=== us | html | phone=c
<noscript>Enable scripts, or call 303-555-0162</noscript>
=== fr | html | home_address=c
<textarea name="livraison">23 bis, chemin de la Garenne-aux-Loups
00243 Saint-Orlin</textarea>
=== ie | html | name=c
<svg viewBox="0 0 90 20"><text x="2" y="14">Pádraig Ó Ruanfhada</text></svg>
=== gb | html | username=c
<select name="assignee"><option value="12">pell_c</option><option value="31">mhf_pots</option></select>
=== in | html | name=c
<map><area shape="rect" coords="10000,73846,3,4" alt="M. Faizan Qureshwala, Mohammed Faizan Qureshwala" href="#"></map>
=== gr | html | username=c phone=c
<script>boot(JSON.parse("{\"nick\":\"eleni_fanta\",\"phone\":\"+30 110-123-4567\"}"))</script>
=== pl | html | phone=c
<input name="telefon" value="999481207"><input name="miasto" value="Dolinkowo">
=== us | html | postcode=c home_address=c
<input name="addr1" value="1720 W. Juniper Hollow Drive"><input name="city" value="Carrowmoor"><input name="zip" value="00317">
=== ie | html | phone=c
<li data-phone="0209174482" data-id="3">Podge</li>
=== us | html | vehicle=c
<tr data-plate="VQJ7043" data-lot="B"><td>reserved</td></tr>
=== gr | html | email=c
<a href="mailto:eleni.f@tachydromeio.example?subject=%CE%93%CE%B5%CE%B9%CE%B1">γράψτε μου</a>
=== de | html | email=c phone=c
<a href="mailto:%22Anni%22%20%3Cmoeckelstroh%40example.org%3E">Mail</a> <a href="tel:+4917604069023">Anruf</a>
=== gb | html | phone=c
<a href="tel:+44-1632-960-471;ext=12">ring the studio</a>
=== in | html | phone=c
<a href="sms:+911000073846?body=hello">SMS</a>
=== pl | html | name=c email=c
<a href="https://mapa.example/?q=Ma%C5%82gorzata+%C5%BBdzieb%C5%82owska&amp;kontakt=gosia.zdz%40skrzynka.example">mapa</a>
=== us | html | email=c
<iframe srcdoc="&lt;p&gt;Contact &lt;b&gt;ted.vanderquill@example.com&lt;/b&gt;&lt;/p&gt;"></iframe>
=== fr | html | phone=c
<iframe srcdoc='<table><tr><th>Mobile</th><td>+33 6 39 98 41 75</td></tr></table>'></iframe>
=== gb | html | home_address=c
<p>Studio open days.</p><!-- TODO remove before launch: Maggie's own address, 31 Cobblewick Road, Thrumley ZZ99 8DW -->
=== de | html | phone=c
<!-- Rückruf an Fr. Möckelstroh: 0176/040 690 23 --><p>Danke!</p>
=== gb | html | name=c birth_date=c home_address=c postcode=c
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","givenName":"Margaret","familyName":"Hollowby-Finch","birthDate":"1974-06-02","address":{"@type":"PostalAddress","streetAddress":"Flat 2, 31 Cobblewick Road","addressLocality":"Thrumley","postalCode":"ZZ99 8DW"}}</script>
=== in | html | name=c school=c phone=c
<script type="application/ld+json">{"@type":"Person","name":"Mohd. Faizan Qureshwala","alumniOf":{"@type":"School","name":"Chandrapet Public School"},"telephone":"+911000073846",}</script>
=== ie | html | name=c home_address=c
<div itemscope itemtype="https://schema.org/Person"><span itemprop="givenName">Pádraig</span> <span itemprop="familyName">Ó Ruanfhada</span><div itemprop="address" itemscope><span itemprop="streetAddress">12 Strandhollow Pk</span> <span itemprop="addressLocality">Cloonfarna</span></div></div>
=== fr | html | birth_date=c
<div itemscope itemtype="https://schema.org/Person"><meta itemprop="birthDate" content="1978-05-04"><span itemprop="name">J.-B.</span></div>
=== pl | html | name=c employer=c
<div vocab="https://schema.org/" typeof="Person"><span property="name">Małgorzata Żdziebłowska</span>, <span property="worksFor">Łąka i Spółka</span></div>
=== us | html | phone=c
<p xmlns:foaf="http://xmlns.com/foaf/0.1/" about="#me"><a rel="foaf:phone" href="tel:303-555-0162">ring</a> <span property="foaf:phone" content="+1.303.555.0162"></span></p>
=== gb | html | name=c phone=c website=c
<div class="h-card"><a class="p-name u-url" href="https://hollowbyfinch.example/pots">Margaret Hollowby-Finch</a> <data class="p-tel" value="+441632960471">phone</data></div>
=== de | html | home_address=c birth_date=c
<div class="h-card"><time class="dt-bday" datetime="1959-09-03">3.9.</time><div class="p-adr h-adr"><span class="p-street-address">Weidenröschenweg 7a</span>, <span class="p-postal-code">00417</span> <span class="p-locality">Bad Flunkern</span></div></div>
=== us | html | home_address=c
<p class="h-adr"><span class="p-extended-address">Apt 4C</span> <span class="p-street-address">1720 West Juniper Hollow Drive</span><br><span class="p-locality">Carrowmoor</span> <span class="p-region">CO</span></p>
=== in | html | email=c phone=c
<script>__NEXT_DATA__ = {"props":{"user":{"contact":[{"type":"email","value":"faizan.mq@dak.example"},{"type":"mobile","value":"1000073846"}]}}}</script>
=== fr | html | birth_date=c name=c
<script id="state" type="application/json">{"membre":{"prenom":"Jean-Baptiste","nom":"Évrardeau","date_naissance":"1978-05-04T00:00:00.000Z"}}</script>
=== gb | html | phone=c
<script>$('#c').html("<div class=\"tel\"><b>Tel<\/b> (01632) 960471<\/div>");</script>
=== pl | html | home_address=c
<script>popup('<h4>Odbiór</h4><p>ul. Wierzbowa Kępa 18\/3<br>00-995 Dolinkowo</p>')</script>
=== us | html | name=c email=c
<template id="row"><li>Theodore J. Vanderquill <a href="mailto:ted.vanderquill@example.com">mail</a></li></template>
=== gr | html | phone=c
<template><p>Τηλέφωνο: +30 110 1234567</p></template>
=== gb | html | phone=c
<style>#p::before{content:"Tel. 01632 "}#p::after{content:"960471"} .t::after{content:"Tel 01632 960 471"}</style><p id=p></p>
=== de | html | email=c
<style>.m::after{content:"moeckelstroh\40 example.org"}</style><p class=m></p>
=== fr | html | email=c
<span class="obf" data-mail="⟦b64:jb@evrardeau.example⟧">(protégé)</span>
=== us | html | phone=c
<a data-enc="⟦b64:tel:+13035550162⟧" class="js-call">show number</a>
=== gb | html | home_address=c
<div data-props="⟦b64:{"address":{"line1":"31 Cobblewick Road","town":"Thrumley"}}⟧"></div>
=== us | html | email=c
<a href="#" data-e="⟦rot13:ted.vanderquill@example.com⟧" class="rot13">email</a>
=== de | html | email=c
<span data-rot="⟦rot13:mailto:moeckelstroh@example.org⟧">Mail anzeigen</span>
=== gb | html | email=c
<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="⟦cf:maggie.hf@example.net⟧">[email&#160;protected]</a>
=== ie | html | email=c
<a href="/cdn-cgi/l/email-protection#⟦cf:p.oruan@post.example⟧">ríomhphost</a>
=== in | html | email=c
<span class="__cf_email__" data-cfemail="⟦cf:faizan.mq@dak.example⟧">[email protected]</span>
=== us | rss | name=c username=c
<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Trail log</title><item><title>20 miler</title><dc:creator><![CDATA[Ted Vanderquill]]></dc:creator><link>https://runs.example/u/tvq-runs/55</link></item></channel></rss>
=== pl | atom | name=c email=c
<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><author><name>Małgorzata Żdziebłowska</name><email>gosia.zdz@skrzynka.example</email></author><entry><title>Wpis</title></entry></feed>
=== fr | rss | phone=c
<rss version="2.0"><channel><item><description>&lt;p&gt;Vends vélo, &lt;b&gt;tél&lt;/b&gt; 06.39.98.41.75&lt;/p&gt;</description></item></channel></rss>
=== gb | vcf | name=c phone=c home_address=c birth_date=c employer=c
BEGIN:VCARD
VERSION:3.0
N:Hollowby-Finch;Margaret;Anne;Ms;
FN:Ms Margaret Hollowby-Finch
ORG:Kiln & Clay Supplies;Buying
item1.TEL;TYPE=HOME:01632 960 471
ADR;TYPE=HOME:;Flat 2;31 Cobblewick Road;Thrumley;;ZZ99 8DW;UK
BDAY:19740602
END:VCARD
=== de | vcf | name=c home_address=c phone=c
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=B6ckelstroh;Annegret;;;
TEL;CELL:+4917604069023
ADR;HOME;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;Weidenr=C3=B6schenweg 7a;Bad Flunkern;;00417;Deutschland
END:VCARD
=== us | vcf | birth_date=c phone=c
BEGIN:VCARD
VERSION:4.0
FN:T. V.
TEL;VALUE=uri;PREF=1;TYPE="voice,cell":tel:+1-303-555-0162
BDAY:1983-12-09
END:VCARD
=== in | csv | name=c phone=c birth_date=c
roll,student_name,dob,guardian_mobile
41,PATEL RHEA,03-05-2001,+91 10000 11111
42,QURESHWALA MOHAMMED FAIZAN,08-02-2001,+91 10000 73846
=== gr | csv | name=c phone=c
Επώνυμο;Όνομα;Τηλέφωνο
Φανταστοπούλου;Ελένη;1101234567
=== ie | txt | name=c phone=c
CLOONFARNA GAA - CONTACTS
  Chair ........ Padraig O Ruanfhada ... 020-917 4482
=== us | eml | name=c email=c
Return-Path: <bounce@lists.example>
From: "Vanderquill, Theodore" <ted.vanderquill@example.com>
To: trail-list@lists.example
Subject: Re: Sunday
Date: Tue, 3 Feb 2026 09:14:00 -0700

See you there.
=== de | eml | name=c email=c
From: ⟦word:Annegret Möckelstroh⟧ <moeckelstroh@example.org>
Subject: ⟦wordq:Grüße⟧
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Hallo zusammen
=== gb | eml | phone=c home_address=c
From: a@example.com
Subject: parcel
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p>Leave at 31 Cobble=
wick Road, Thrumley. Phone=3A 01632=20960471</p>
=== pl | eml | home_address=c
From: b@example.com
Subject: adres
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

⟦b64:Prosimy przesłać na adres: ul. Wierzbowa Kępa 18 m. 3, 00-995 Dolinkowo⟧
=== fr | ics | name=c email=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:9@agenda.example
DTSTART:20260301T180000Z
SUMMARY:Conseil
ORGANIZER;CN="Jean-Baptiste Évrardeau":mailto:jb@evrardeau.example
END:VEVENT
END:VCALENDAR
"""
"""Each page after a line of whose it is, what it is, and what must be said of it."""
