"""Late pages that must not fool it: other people's details, and text that only looks alike."""

from __future__ import annotations

LATE_TRAPS = r"""
=== gb | html | phone=x
<p>Thrumley Players box office: 01632 960472</p>
=== us | html | phone=x
<a href="tel:+13035550163">Carrowmoor Plumbing</a>
=== ie | html | phone=x
<p>Parish office: 020 917 4487</p>
=== de | html | phone=x
<p>Tierarzt Notdienst: 0176 04069032</p>
=== pl | html | phone=x
<p>tel. +48 999 481 217</p>
=== fr | html | phone=x
<p>Mairie : 06 39 98 41 57</p>
=== in | html | phone=x
<p>WhatsApp +91 10000 73864</p>
=== gr | html | phone=x
<p>τηλ. +30 110 123 4657</p>
=== gb | html | phone=x
<p>Your order 4401632960471 has left our depot.</p>
=== us | html | phone=x
<p>UPC 7 30355 50162 4</p>
=== us | json | phone=x
{"order_number":"3035550162-7731","tracking":"1Z30355501629"}
=== de | html | phone=x
<p>IBAN DE44 0176 0406 9023 1180 07</p>
=== pl | txt | phone=x
Nr konta: 27 9994 8120 7000 0000 1234 5678
=== fr | html | phone=x
<p>ISBN 978-0-6399-8417-5</p>
=== gb | html | phone=x
<p>ISBN 0 1632 9604 71 (hardback)</p>
=== us | json | phone=x
{"id":3035550162,"created_at":1303555016,"score":12}
=== in | html | phone=x
<table><tr><th>Jan</th><th>Feb</th></tr><tr><td>10000</td><td>73846</td></tr></table>
=== us | html | phone=x
<table><tr><td>303</td><td>555</td><td>0162</td><td>991</td></tr><tr><td>304</td><td>551</td><td>0170</td><td>990</td></tr></table>
=== pl | html | phone=x
<ul><li>999 zł</li><li>481 zł</li><li>207 zł</li></ul>
=== fr | html | phone=x
<p>Tirage du loto : 06 - 39 - 98 - 41 - 75 - 12</p>
=== de | txt | phone=x
firmware 0176.0406.9023-rc2
=== us | txt | phone=x
driver v303.555.0162.4 installed
=== gb | html | phone=x
<p>Charity no. 1632960471, company no. 01632960</p>
=== in | html | phone=x
<p>Sensex moved 10000.73846 points in the model</p>
=== ie | html | phone=x
<script>var t={start:0.209174482,end:0.3091}</script>
=== in | json | phone=x # a time: ten digits that are the number, under a time's key
{"created_utc":1000073846,"retrieved_utc":1000073990}
=== gb | html | email=x
<p>For refunds mail smaggie.hf@example.net</p>
=== us | html | email=x
<p>ted.vanderquill@example.com.au</p>
=== ie | html | email=x
<p>p.oruan@mail.post.example</p>
=== de | html | email=x
<p>moeckelstroh@example.de, moeckelstroh@examples.org</p>
=== pl | html | email=x
<p>gosia.zdz@skrzynka.example.com</p>
=== fr | html | email=x
<a href="mailto:contact.jb@evrardeau.example">association</a>
=== in | html | email=x
<p>faizan.mq1@dak.example</p>
=== gr | html | email=x
<p>eleni.f@tachydromeio-example.com / not.eleni.f@tachydromeio.example</p>
=== us | html | email=x
<p>theo.vanderquill@example.com</p>
=== gb | html | email=x
<img src="https://www.gravatar.example/avatar/⟦md5:maggie.h@example.net⟧">
=== gb | html | name=x
<p>Margaret brought the scones and Anne the jam.</p>
=== us | html | name=x
<p>Theodore James (trumpet) sat in with the quartet.</p>
=== ie | html | name=x
<p>St Pádraig's Day parade: Cloonfarna, noon</p>
=== fr | html | name=x
<p>Fête de la Saint-Jean-Baptiste à Saint-Orlin</p>
=== in | html | name=x
<p>Mohammed and Faizan opened the batting; Anil Qureshwala bowled.</p>
=== de | html | name=x
<p>Annegret hat Kuchen gebacken. Möckelstroh war früher ein Gut bei Flunkern.</p>
=== us | html | name=x
<p>Great talk by Ted! Vanderquill County officials were not there.</p>
=== pl | html | name=x
<p>Dziękujemy pani Małgorzacie. Jan Żdziebłowski poprowadzi spotkanie.</p>
=== gb | html | name=x
<p>Peacefully, Joan Hollowby-Finch, aged 91. Mother of Margaret Orme, Susan Pell and the late Colin.</p>
=== us | html | name=x
<p>Survivors include his sons Theodore Marsh of Ellisport and Alan Marsh; he was predeceased by his aunt Ida Vanderquill.</p>
=== ie | html | name=x
<p>Ó Ruanfhada, Bríd (née Walsh), sadly missed by her sons-in-law Pádraig Breen and Seán Hoey. RIP</p>
=== fr | html | name=x # the given name stands right behind the surname, but carries another
<p>M. et Mme Paul Évrardeau, leurs enfants Jean-Baptiste Colin et Lise ont la tristesse&hellip;</p>
=== gb | html | name=x
<p>Margaret Hollowby-Fincham won the marrow class.</p>
=== us | html | name=x
<p>Theodora Vanderquill, soprano</p>
=== pl | html | name=x
<p>Magdalena Żdziebłowska, recepcja</p>
=== de | html | name=x
<p>Ulrike Möckelstroh und Annegret Weber</p>
=== gb | json | name=x
[{"first":"Margaret","last":"Orme"},{"first":"Colin","last":"Hollowby-Finch"}]
=== us | html | name=x
<table><tr><td>Theodore</td><td>Marsh</td></tr><tr><td>Rosa</td><td>Vanderquill</td></tr></table>
=== fr | csv | name=x
nom;prenom
Évrardeau;Lucie
Colin;Jean-Baptiste
=== grace | html | name=x
<p>We say grace in the field behind the hall.</p>
=== grace | html | name=x
<p>The grace period and the date field must be set before saving.</p>
=== grace | html | name=c
<p>Solo: Grace Field (alto)</p>
=== mark | html | name=x
<p>High tide left a mark; banks were flooded at Cloonfarna.</p>
=== mark | html | name=x
<p>Please mark banks and schools on your map.</p>
=== mark | html | name=c
<td>Banks, Mark</td><td>38:20</td>
=== summer | html | name=x
<p>In summer rivers run low.</p>
=== summer | html | name=c
<p>By Summer Rivers, staff writer</p>
=== wolf | html | name=x
<p>Der Wolf. König und Narr sahen ihm zu.</p>
=== wolf | html | name=c
<p>Trainer: Wolf König, Tel. folgt</p>
=== rose | html | name=x
<p>Vin de table : rouge, rose, blanc.</p>
=== rose | html | name=c
<p>Rose Blanc, infirmière libérale</p>
=== deep | html | name=x
<p>a deep pathak-style reading of the raga</p>
=== deep | html | name=c
<p>Deep Pathak, captain</p>
=== gb | html | home_address=x
<p>31 Cobblewick Road, Aldermouth ZZ99 4AA &ndash; planning application</p>
=== us | html | home_address=x
<p>1720 W Juniper Hollow Dr, Ellisport, VT</p>
=== ie | html | home_address=x
<p>For sale: 12 Strandhollow Park, Ballyquirke, Co. Clare</p>
=== de | html | home_address=x
<p>Weidenröschenweg 7a, 00533 Oberschwindel</p>
=== gb | html | home_address=x
<p>131 Cobblewick Road, Thrumley</p>
=== gb | html | home_address=x
<p>31a Osier Road, Thrumley</p>
=== us | html | home_address=x
<p>17200 W Juniper Hollow Dr, Carrowmoor, CO</p>
=== us | html | home_address=u # East for West may be a slip of the pen: silence or doubt
<p>1720 E Juniper Hollow Dr, Carrowmoor, CO</p>
=== pl | html | home_address=x
<p>ul. Wierzbowa Kępa 81, 00-995 Dolinkowo</p>
=== fr | html | home_address=x
<p>32, chemin de la Garenne-aux-Loups, Saint-Orlin</p>
=== in | html | home_address=x
<p>61 Gulmohar Road, Anandpuri, Chandrapet</p>
=== gr | html | home_address=x
<p>Ανεμώνης 24, Νέα Φαντασία</p>
=== de | html | work_address=x
<p>Glashüttenplatz 31, Bad Flunkern</p>
=== gb | html | postcode=x
<p>Serving ZZ99 8 and the whole ZZ99 district</p>
=== gb | html | postcode=x
<p>ZZ99 8DV</p>
=== ie | html | postcode=x
<p>Routing key F26 covers Cloonfarna</p>
=== pl | html | postcode=x
<p>00-959 Dolinkowo, part no. 100-9951</p>
=== us | html | postcode=x
<p>Part 00317A, lot 1003171, $0.00317 each</p>
=== de | html | postcode=x
<p>Artikel-Nr. 12-00417-9</p>
=== in | html | postcode=x
<p>PIN 000831</p>
=== gb | html | birth_date=x
<p>The jumble sale on 2 June 1974 raised &pound;31.</p>
=== us | html | birth_date=x
<p>Building permit issued 12/09/1983.</p>
=== ie | html | birth_date=x
<p>Colm Breen, born 30 January 1969</p>
=== de | html | birth_date=x
<p>geb. 13.09.1959</p>
=== pl | html | birth_date=x
<p>Ur. 12.07.1996, zam. Dolinkowo</p>
=== fr | html | birth_date=x
<p>Loi du 4 mai 1978 relative aux fromages</p>
=== in | json | birth_date=x # the person's date stands under a key that is no birth key
{"posted":"2001-02-08","dob":"2001-08-20"}
=== gr | html | birth_date=x
<p>Η εφημερίδα κυκλοφόρησε στις 20 Νοεμβρίου 1985.</p>
=== gb | html | vehicle=x
<p>ZZ68 HFN parked across two bays; also AZZ68HFM7</p>
=== us | html | vehicle=x
<p>Part VQJ-70431</p>
=== ie | html | vehicle=x
<p>171-MO-9904</p>
=== de | html | vehicle=x
<p>Kennzeichen ZZ-AM 5931</p>
=== in | html | vehicle=x
<p>ZZ 09 FQ 3172</p>
=== gb | html | employer=x
<p>The kiln was fired with clay; supplies arrived late.</p>
=== us | html | employer=x
<p>Quillfeather Annuals: seed catalogue</p>
=== ie | html | employer=x
<p>The creamery at Cloonfarna crossroads closed in 1931</p>
=== de | html | employer=x
<p>Die Uhrenmanufaktur in Oberschwindel</p>
=== gb | html | school=x
<p>Thrumley Primary School and Aldermouth Grammar School</p>
=== us | html | school=x
<p>Carrowmoor Community College</p>
=== gb | html | username=x
<p>posted by mhf_pots2, old_mhf_pots</p>
=== us | html | username=x
<p>tvq-runs-fast and notvq-runs</p>
=== fr | html | username=x
<p>@jb_evrardeaux</p>
=== gb | html | website=x
<p>nothollowbyfinch.example</p>
=== us | html | website=x
<p>https://tedruns.example.net/ and https://tedruns.examples</p>
=== pl | html | place=x
<p>Skatepark w Starym Dolinku</p>
=== gb | html | place=x
<p>The lido near Thrumley is to close</p>
=== gb | html | family_name=x
<p>Desmond Finchley and Gail Finch</p>
=== in | html | family_name=x
<p>Ayesha Khan and Imran Qureshwala</p>
=== us | html | family_name=x
<p>Rosalind Marsh (née Vandermeer)</p>
=== de | html | former_name=x
<p>Annegret Sülz, Bachstraße</p>
=== gb | html | former_name=x
<p>Margaret struck gold; Alan Strake won silver</p>
=== gb | html | alias=x
<p>Wintergreen oil, used by Madge for her knees</p>
"""
"""Each page after a line of whose it is, what it is, and what must be said of it."""
