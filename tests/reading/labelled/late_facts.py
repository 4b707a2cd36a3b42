"""Late pages with dates of birth, addresses, plates and the rest in the ways that people write them."""

from __future__ import annotations

FACTS = r"""
=== gb | html | birth_date=c
<p>Born 2nd June 1974 in Thrumley</p>
=== gb | html | birth_date=c
<p>DOB 02.06.74</p>
=== gb | json | birth_date=c
{"birth":{"day":2,"month":6,"year":1974}}
=== gb | html | birth_date=c
<label>Date of birth</label><select name="dob_d"><option selected>02</option></select><select name="dob_m"><option selected value="6">June</option></select><select name="dob_y"><option selected>1974</option></select>
=== us | html | birth_date=c
<select name="birth_month"><option value="12" selected>Dec</option></select> <select name="birth_day"><option value="9" selected>9</option></select> <select name="birth_year"><option value="1983" selected>1983</option></select>
=== us | html | birth_date=c
<dt>D.O.B.</dt><dd>12/09/1983</dd>
=== us | html | birth_date=c
<p>Birthdate: Dec. 9, 1983</p>
=== us | html | birth_date=p # the other region's order
<p>DOB: 09/12/1983</p>
=== gb | html | birth_date=p # the other region's order
<p>Date of birth: 06/02/1974</p>
=== us | html | birth_date=p
<p>Happy birthday Ted! Dec 9 🎂</p>
=== ie | html | birth_date=p
<p>Breithlá: Pádraig's birthday is on the 31st of January</p>
=== ie | html | birth_date=c
<p>b. 31/01/1969, Cloonfarna</p>
=== ie | html | birth_date=p
<p>Born January 1969 in Cloonfarna</p>
=== gb | html | birth_date=p
<p>Director, month and year of birth: June 1974</p>
=== de | html | birth_date=c
<p>Annegret Möckelstroh, * 3. September 1959</p>
=== de | html | birth_date=c
<p>geb. 03.09.59 in Bad Flunkern</p>
=== de | html | birth_date=p
<p>Geburtstag: 3. September</p>
=== pl | html | birth_date=c
<p>ur. 11 lipca 1996 r. w Dolinkowie</p>
=== pl | json | birth_date=c
{"dataUrodzenia":"11-07-1996"}
=== fr | html | birth_date=c
<p>né le 4 mai 1978 à Saint-Orlin</p>
=== fr | html | birth_date=c
<p>Né(e) le : 04/05/1978</p>
=== in | html | birth_date=c
<p>D.O.B - 8th Feb, 2001</p>
=== in | html | birth_date=c
<p>Birthday :: 08 - Feb - 2001</p>
=== gr | html | birth_date=c
<p>Ημερομηνία γέννησης: 20 Νοεμβρίου 1985</p>
=== us | html | birth_date=c # age and day together make the date
<p>Theodore Vanderquill turned 40 on December 9, 2023.</p>
=== gb | html | birth_date=c
<p>Margaret Hollowby-Finch celebrated her 50th birthday on 2 June 2024.</p>
=== gb | html | home_address=c
<p>Flat 2, 31 Cobblewick Rd., Thrumley</p>
=== gb | html | home_address=c
<p>31 COBBLEWICK ROAD<br>FLAT 2<br>THRUMLEY<br>ZZ99 8DW</p>
=== gb | html | home_address=c
<tr><td>31</td><td>Cobblewick Road</td><td>Thrumley</td><td>ZZ99 8DW</td></tr>
=== us | html | home_address=c # the range holds the number, on its side of the street
<p>Paving crews: 1716-1724 W Juniper Hollow Dr, Carrowmoor</p>
=== gb | html | home_address=c # the range holds the number, on its side of the street
<p>Conversion of 29-33 Cobblewick Road, Thrumley, to six flats</p>
=== gb | html | home_address=p
<p>A van was broken into on Cobblewick Road, Thrumley, overnight.</p>
=== gb | html | past_address=c
<p>Sold 2011: 6 Osier Cl, Nether Wray</p>
=== gb | html | work_address=c
<p>Find us: Unit 9, 4 Millrace St, Thrumley</p>
=== us | html | past_address=c
<p>Prior: 55 Tamarack Ct, Ellisport VT 00286</p>
=== us | html | work_address=c
<p>900 Quarry Plaza Ste 310, Carrowmoor</p>
=== us | html | home_address=c
<p>1720 W. Juniper Hollow Dr., #4C<br>Carrowmoor, CO 00317-2210</p>
=== us | json | home_address=c
{"street_number":"1720","street_name":"W Juniper Hollow Dr","unit":"4C","city":"Carrowmoor","state":"CO"}
=== us | html | home_address=c
<p>Lives at 1720 West Juniper Hollow Drive, Apartment 4C, Carrowmoor</p>
=== ie | html | home_address=c
<p>12 Strandhollow Pk., Cloonfarna, Mayo</p>
=== ie | html | home_address=c
<address>Cloonfarna<br>12 Strandhollow Park<br>F26 ZZ48</address>
=== de | html | home_address=c
<p>Weidenröschenweg 7 a<br>D-00417 Bad Flunkern</p>
=== de | html | work_address=c
<p>Ausstellung: Glashuettenplatz 3, Bad Flunkern</p>
=== pl | html | home_address=c
<p>Wierzbowa Kępa 18/3, Dolinkowo</p>
=== pl | txt | home_address=c
Adres: Wierzbowa Kepa 18 lok. 3, 00-995 Dolinkowo
=== fr | html | home_address=c
<p>23bis ch. de la Garenne aux Loups<br>00243 SAINT-ORLIN</p>
=== in | html | home_address=c
<p>B-204, 16 Gulmohar Rd, Anandpuri, Chandrapet - 000381</p>
=== gr | html | home_address=c
<p>Ανεμώνης 42, Νέα Φαντασία</p>
=== gb | html | postcode=c
<p>Parish boundary includes ZZ998DW and ZZ99 8DX</p>
=== gb | csv | postcode=c
id,pc
8,zz99 8dw
=== us | html | postcode=c
<p>Carrowmoor CO 00317-2210</p>
=== us | json | postcode=c
{"zip_code":"00317"}
=== ie | html | postcode=c
<p>Eircode: F26ZZ48</p>
=== pl | html | postcode=c
<p>00-995 Dolinkowo</p>
=== de | html | postcode=c
<p>PLZ/Ort: 00417 Bad Flunkern</p>
=== fr | html | postcode=c
<p>Code postal : 00243</p>
=== in | html | postcode=c
<p>PIN code 000 381</p>
=== gb | html | vehicle=c
<p>Blue hatchback, zz68hfm, blocking the gate again</p>
=== us | html | vehicle=c
<p>License plate VQJ 7043 (CO)</p>
=== ie | html | vehicle=c
<p>171 MO 99048 - no tax disc</p>
=== de | html | vehicle=c
<p>Kennzeichen ZZ AM 593</p>
=== fr | html | vehicle=c
<p>Immatriculation : ZZ 730 KV</p>
=== in | html | vehicle=c
<p>Reg. No. ZZ-09-FQ-3127, white scooter</p>
=== pl | html | vehicle=c
<p>Nr rej. ZZD7K40</p>
=== gb | html | employer=c
<p>Buyer, Kiln and Clay Supplies (2015&ndash;)</p>
=== us | html | employer=c
<p>Data engineer @ Quillfeather Analytics, L.L.C.</p>
=== ie | html | employer=c
<p>Cloonfarna Creamery are hiring; ask Podge</p>
=== de | html | employer=c
<p>FLUNKERNER UHRENMANUFAKTUR</p>
=== fr | html | employer=c
<p>affineur, Fromagerie du Vieux-Gué (S.A.S.)</p>
=== in | html | employer=c
<p>SDE-1 at Moonstone Infotech</p>
=== pl | html | employer=c
<p>projektantka, Laka i Spolka SA</p>
=== gr | html | employer=c
<p>Κοχύλι Εκδόσεις, Αθήνα</p>
=== gb | html | school=c
<p>Educ: Thrumley Grammar Sch.</p>
=== us | html | school=c
<p>BS, Carrowmoor State Univ., 2005</p>
=== ie | html | school=c
<p>past pupil of Colaiste Chluain Fearna</p>
=== pl | html | school=c
<p>absolwentka: Technikum Leśne w Dolinkowie, 2016</p>
=== gb | html | place=c
<p>7am swimmers meet at Thrumley Lido, every Tuesday</p>
=== us | html | place=c
<p>Checked in at carrowmoor dog park</p>
=== pl | html | place=c
<p>spot: Dolinkowo Skatepark, sobota 16:00</p>
=== gr | html | place=c
<p>Προπόνηση στο Κολυμβητήριο Νέας Φαντασίας</p>
=== gb | html | website=c
<p>See hollowbyfinch.example/pots for prices</p>
=== us | html | website=c
<a href="http://www.tedruns.example/about">blog</a>
=== de | txt | website=c
Homepage: www.moeckelstroh.example
=== us | html | username=c
<a href="https://social.example/@tvq-runs">@tvq-runs</a>
=== fr | html | username=c
<p>par <b>jb_evrardeau</b> &raquo; 12 mars, 21:04</p>
=== pl | html | username=c
<p>u/zdzieblo.g napisał(a):</p>
=== gr | json | username=c
{"user":{"screen_name":"Eleni_Fanta","followers":12}}
"""
"""Each page after a line of whose it is, what it is, and what must be said of it."""
