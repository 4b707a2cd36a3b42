"""Late pages as they stand on the web: the person's own details among other people's."""

from __future__ import annotations

PAGES = r"""
=== gb | html | name=c phone=x home_address=x email=x
<table class="officers"><tr><th>Post</th><th>Name</th><th>Tel</th><th>Address</th></tr>
<tr><td>Chair</td><td>Susan Orme</td><td>01632 960417</td><td>13 Cobblewick Road, Thrumley</td></tr>
<tr><td>Secretary</td><td>Margaret Hollowby-Finch</td><td></td><td>c/o the hall</td></tr>
<tr><td>Treasurer</td><td>Colin Pell</td><td>01632 960741</td><td>31 Osier Row, Thrumley</td></tr></table>
<p>mail: secretary@thrumleypots.example</p>
=== gb | html | name=c home_address=c postcode=c phone=x
<h2>Planning notices, week 14</h2><p><b>26/0481/FUL</b> Ms M A Hollowby-Finch (Margaret Hollowby-Finch), Flat 2, 31 Cobblewick Road, Thrumley ZZ99 8DW. Rear kiln shed. Case officer tel 01632 960800.</p><p><b>26/0482/HH</b> 33 Osier Road, Thrumley ZZ99 8DY.</p>
=== gb | html | name=c birth_date=p work_address=c home_address=x
<div class="appointment"><h4>HOLLOWBY-FINCH, Margaret Anne</h4><dl><dt>Correspondence address</dt><dd>Unit 9, 4 Millrace Street, Thrumley, ZZ99 8KK</dd><dt>Role</dt><dd>Director</dd><dt>Date of birth</dt><dd>June 1974</dd><dt>Appointed on</dt><dd>3 March 2018</dd></dl></div>
=== gb | html | name=c birth_date=x
<div class="appointment"><h4>HOLLOWBY-FINCH, Margaret Anne</h4><dl><dt>Role</dt><dd>Director</dd><dt>Date of birth</dt><dd>May 1971</dd><dt>Appointed on</dt><dd>2 June 2018</dd></dl></div>
=== gb | txt | name=c phone=c home_address=c email=c
Domain name: hollowbyfinch.example
Registrant: Margaret Hollowby-Finch
Registrant's address:
  Flat 2
  31 Cobblewick Road
  Thrumley
  ZZ99 8DW
Registrant Phone: +44.1632960471
Registrant Email: maggie.hf@example.net
Registered on: 04-Mar-2014
=== us | txt | name=c home_address=c phone=c email=c postcode=c
Registrant Name: THEODORE VANDERQUILL
Registrant Street: 1720 W JUNIPER HOLLOW DR
Registrant Street: APT 4C
Registrant City: CARROWMOOR
Registrant State/Province: CO
Registrant Postal Code: 00317
Registrant Phone: +1.3035550162
Registrant Phone Ext:
Registrant Email: TED.VANDERQUILL@EXAMPLE.COM
Admin Name: DOMAINS BY NOBODY
Admin Phone: +1.3035550199
=== us | html | name=c home_address=c birth_date=u phone=c family_name=c past_address=c # an age, then month and year without birth words: silence or doubt
<div class="result"><h1>Theodore J Vanderquill</h1><p>Age 42 (Dec 1983)</p><h3>Current address</h3><p>1720 W Juniper Hollow Dr #4C, Carrowmoor, CO 00317</p><h3>Previous</h3><ul><li>55 Tamarack Ct, Ellisport, VT 00286</li></ul><h3>Phones</h3><p>(303) 555-0162 - Wireless</p><h3>Possible relatives</h3><p>Rosalind Vanderquill, Alan Marsh</p></div>
=== us | html | name=x home_address=x phone=x birth_date=x
<div class="result"><h1>Theodore J Vandersall</h1><p>Age 42, born December 19, 1983</p><p>1270 W Juniper Hollow Dr, Carrowmoor, CO</p><p>(303) 555-0126</p></div>
=== us | html | name=c phone=x email=x
<pre>RACE RESULTS - JUNIPER 10K
 1 Alan Marsh         M41  34:10  bib 303
 2 Ted Vanderquill    M42  35:55  bib 555
 3 Rosa Pike          F29  36:01  bib 162</pre>
=== us | eml | name=c email=c phone=c employer=c
Received: from mx1.example.com (mx1.example.com [192.0.2.7]) by lists.example; Mon, 2 Feb 2026 08:00:01 -0700
Message-ID: <3035550199.77@example.com>
From: Ted Vanderquill <ted.vanderquill@example.com>
To: board@runclub.example
Subject: budget

Numbers attached.

--
Theodore Vanderquill | Quillfeather Analytics LLC
o: 303.555.0162
=== ie | html | name=c phone=x vehicle=x
<h3>Parish Newsletter, 3rd Sunday</h3><p>Readers: 10am Bríd Hoey; 12 noon Pádraig Ó Ruanfhada. Sacristan 020 917 4428. Found at the handball alley: car keys, tag 171-MO-99084.</p>
=== ie | html | name=c home_address=c birth_date=x
<p>PLANNING: Application by Pádraig and Gráinne Ó Ruanfhada to retain a boiler house at 12 Strandhollow Park, Cloonfarna, Co. Mayo. Date received: 31/01/2026.</p>
=== ie | html | name=x family_name=x
<p>Anniversaries: Pádraig Breen, Gráinne Hoey and Micheál Ó Ruanfhada. Pray for them.</p>
=== ie | html | username=c email=x phone=x
<div class="post"><a class="author">podge_ruan</a><p>quote: <i>mail p.oruan@posts.example or ring 020 917 4842</i> not my number lads</p></div>
=== de | html | name=c work_address=c phone=c email=c website=c
<h1>Impressum</h1><p>Angaben gemäß § 5 DDG<br>Annegret Möckelstroh<br>Keramik &amp; Uhren<br>Glashüttenplatz 3<br>00417 Bad Flunkern</p><p>Telefon: +49 (0)176 04069023<br>E-Mail: moeckelstroh [at] example [dot] org<br>Internet: www.moeckelstroh.example</p><p>USt-IdNr.: DE999040690</p>
=== de | html | home_address=x phone=x
<h1>Impressum</h1><p>Flunkerner Imkerverein e.V.<br>Weidenröschenweg 17<br>00417 Bad Flunkern</p><p>Tel.: 0176 04069093, VR 23017604069</p>
=== de | html | name=c birth_date=c home_address=c school=c
<h2>Lebenslauf</h2><table><tr><td>Name</td><td>Annegret Möckelstroh</td></tr><tr><td>geboren</td><td>03.09.1959 in Bad Flunkern</td></tr><tr><td>Anschrift</td><td>Weidenröschenweg 7a, 00417 Bad Flunkern</td></tr><tr><td>1970–1976</td><td>Realschule Bad Flunkern</td></tr></table>
=== de | html | name=x birth_date=u # the same day of the year, but Erna's: silence or doubt
<p>Wir gratulieren: Erna Möckelstroh zum 90. am 3. September; Annegret Kromm zum 66. am 13. September.</p>
=== pl | html | name=c phone=c
<div class="ogl"><h2>Kurs ceramiki</h2><p>Prowadzi Małgorzata Żdziebłowska</p><p>Zapisy: <a href="tel:+48999481207">pokaż numer</a></p><p>Cena: 481 zł, ID ogłoszenia: 999481270</p></div>
=== pl | html | name=c birth_date=x phone=x
<table><tr><td>14</td><td>Żdziebłowska Małgorzata</td><td>K25</td><td>21:07,96</td></tr><tr><td>15</td><td>Wójcik Gosia</td><td>ur. 1.07.1996</td><td>999 481</td></tr></table>
=== pl | json | name=c email=c birth_date=c
{"kandydat":{"imie":"Małgorzata","nazwisko":"Żdziebłowska","data_urodzenia":"1996-07-11","email":"gosia.zdz@skrzynka.example"},"id":4812}
=== fr | html | name=c phone=c email=c home_address=c birth_date=c
<div class="cv"><h1>Jean-Baptiste ÉVRARDEAU</h1><p>23 bis, chemin de la Garenne-aux-Loups – 00243 Saint-Orlin</p><p>Né le 04/05/1978 – Permis B</p><p>06.39.98.41.75 – jb@evrardeau.example</p></div>
=== fr | html | name=c phone=x place=c # J.-Baptiste is more than an initial
<p>Concours de boules, Boulodrome de Saint-Orlin : 1er Évrardeau J.-Baptiste, 2e Colin Paul. Inscriptions 06 39 98 14 75.</p>
=== fr | json | name=x phone=x birth_date=x
{"adherents":[{"nom":"Évrardeau","prenom":"Lucie","tel":"06 39 98 41 76","naissance":"2005-05-04"},{"nom":"Colin","prenom":"Jean-Baptiste","tel":"06 39 98 00 75","naissance":"1978-04-05"}]}
=== fr | rss | name=c employer=c
<rss version="2.0"><channel><title>Annonces légales</title><item><title>Nomination</title><description>FROMAGERIE DU VIEUX GUE, SAS au capital de 9000 euros. Président : EVRARDEAU Jean-Baptiste</description></item></channel></rss>
=== in | json | username=c name=c email=c employer=c
{"login":"faizanq_codes","id":73846100,"name":"Mohammed Faizan Qureshwala","company":"@Moonstone Infotech","blog":"","location":"Chandrapet","email":"faizan.mq@dak.example","created_at":"2019-02-08T10:00:00Z"}
=== in | json | username=x name=x email=x birth_date=x
[{"login":"faizan_codes","name":"Faizan Khan","email":"faizan.m@dak.example"},{"login":"aq","name":"Anil Qureshwala","created_at":"2001-02-08T10:00:00Z"}]
=== in | html | name=c birth_date=c
<h3>Bio-data</h3><p>Name : Mohammed Faizan Qureshwala</p><p>D.O.B. : 08-02-2001</p><p>Complexion : -</p>
=== in | html | name=c phone=x birth_date=x
<table><tr><th>Seat</th><th>Name</th><th>DOB</th></tr><tr><td>1000073845</td><td>QURESHI MOHAMMED FAIZ</td><td>08/02/2002</td></tr><tr><td>1000073847</td><td>QURESHWALA MOHAMMED FAIZAN</td><td>withheld</td></tr></table>
=== gr | html | name=c email=c employer=c
<footer><p>Μετάφραση: Ελένη Φανταστοπούλου &lt;eleni.f@tachydromeio.example&gt;</p><p>© Εκδόσεις Κοχύλι / Κοχύλι Εκδόσεις ΑΕ</p></footer>
=== gr | html | name=x birth_date=x
<p>Η Ελένη Μυλωνά και ο Πέτρος Φανταστόπουλος, γεννημένος στις 21 Νοεμβρίου 1985.</p>
=== gb | json | username=c email=x name=x
{"comments":[{"user":"mhf_pots","body":"lovely glaze"},{"user":"pell","email":"maggie.hf@example.com"},{"user":"finch_m","name":"Margaret Pell"}]}
=== gb | html | name=c school=c former_name=c
<li>HOLLOWBY-FINCH (née STRAKE), Margaret: Thrumley Grammar School 1985–92; potter.</li>
=== gb | html | name=x school=c
<li>STRAKE-HOLLOW, Marjorie: Thrumley Grammar School 1985–92; vet.</li>
=== gb | html | vehicle=c phone=x
<p>FOR SALE: small van, reg ZZ68 HFM, 71,000 miles, MOT to June. Ring Colin 01632 960174.</p>
=== us | html | vehicle=c place=c
<p>Whoever drives the green wagon VQJ 7043: your lights were on at Carrowmoor Dog Park.</p>
=== us | html | name=c place=x
<p>Finishers: Vanderquill, Ted (42:19). Next race at the Carrowmoor Boat Park, dogs welcome.</p>
=== us | html | home_address=x postcode=x
<script>window.STORES=[{"id":317,"a":"1702 W Juniper Hollow Dr","c":"Carrowmoor","z":"00371"},{"id":318,"a":"1720 Juniper St","c":"Ellisport","z":"00286"}]</script>
=== gb | html | home_address=x past_address=x work_address=x postcode=x
<script>var sold=[{"p":"£231,000","a":"33 Cobblewick Road, Thrumley","pc":"ZZ99 8DN"},{"p":"£60,000","a":"16 Osier Close, Nether Wray","pc":"ZZ99 1LQ"},{"p":"-","a":"Unit 4, 9 Millrace Street, Thrumley"}]</script>
=== de | csv | name=c phone=c birth_date=x
Name;Vorname;Mobil;Eintritt
Kromm;Annegret;0176 04069032;03.09.1959
Möckelstroh;Annegret;0176 04069023;01.01.1990
=== ie | csv | name=c vehicle=c postcode=c
permit,first,last,reg,eircode
44,Bríd,Hoey,171-MO-99049,F26 ZZ49
45,Pádraig,Ó Ruanfhada,171-MO-99048,F26 ZZ48
=== pl | eml | name=c email=c phone=c
From: =?UTF-8?Q?Ma=C5=82gorzata_=C5=BBdzieb=C5=82owska?= <gosia.zdz@skrzynka.example>
To: biuro@example.com
Subject: oferta
Content-Type: text/plain; charset=utf-8

Pozdrawiam
Gosia
kom. 999 481 207
=== fr | mht | name=c phone=c
From: <Saved by a browser>
MIME-Version: 1.0
Content-Type: multipart/related; boundary="b0"; type="text/html"

--b0
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable
Content-Location: https://club.example/

<p>Capitaine&nbsp;: Jean-Baptiste =C3=89vrardeau, t=C3=A9l. 06 39 98 =
41 75</p>
--b0--
"""
"""Each page after a line of whose it is, what it is, and what must be said of it."""
