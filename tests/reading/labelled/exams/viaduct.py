"""
Each promise on ordinary pages, for people of eleven countries.

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
            Kind.NAME: "Philippa Joan Quarmley",
            Kind.FORMER_NAME: "Philippa Dunsopp",
            Kind.ALIAS: "Pip Thistledown",
            Kind.USERNAME: "pipq_plots",
            Kind.EMAIL: "philippa.q@example.org",
            Kind.PHONE: "07700 900318",
            Kind.HOME_ADDRESS: "Flat 5, 48 Larkbeck Road, Ossenthorpe, ZZ99 3TN",
            Kind.PAST_ADDRESS: "17 Fellgate Avenue, Marsh Ditton, ZZ99 6PB",
            Kind.WORK_ADDRESS: "112 Tanpit Street, Ossenthorpe, ZZ99 4GD",
            Kind.POSTCODE: "ZZ99 3TN",
            Kind.BIRTH_DATE: "1981-04-23",
            Kind.FAMILY_NAME: "Gerald Quarmley",
            Kind.EMPLOYER: "Bracken & Lowe Opticians Ltd",
            Kind.SCHOOL: "Ossenthorpe High School",
            Kind.VEHICLE: "ZZ19 PQK",
            Kind.PLACE: "Larkbeck Leisure Centre",
            Kind.WEBSITE: "https://www.quarmley.example",
        },
    ),
    "us": _person(
        "US",
        {
            Kind.NAME: "Wendell Thomas Harlowitz",
            Kind.ALIAS: "Captain Harlo",
            Kind.USERNAME: "wtharlo76",
            Kind.EMAIL: "wharlowitz@example.com",
            Kind.PHONE: "+1 406-555-0137",
            Kind.HOME_ADDRESS: "2814 N Saddlehorn Ave Apt 12, Pinnock Falls, MT 00463",
            Kind.PAST_ADDRESS: "77 Bellwether Lane, Osgood Mills, OH 00274",
            Kind.WORK_ADDRESS: "1500 Granary Blvd, Suite 220, Pinnock Falls, MT 00463",
            Kind.POSTCODE: "00463",
            Kind.BIRTH_DATE: "1976-03-08",
            Kind.FAMILY_NAME: "Lorraine Harlowitz",
            Kind.EMPLOYER: "Saltgrass Ledger Services Inc.",
            Kind.SCHOOL: "Pinnock Falls High School",
            Kind.VEHICLE: "7ZQ-408",
            Kind.PLACE: "Pinnock Falls Disc Golf Course",
            Kind.WEBSITE: "https://harlowitz.example/blog",
        },
    ),
    "ie": _person(
        "IE",
        {
            Kind.NAME: "Fionnuala Ní Chuanáin",
            Kind.USERNAME: "nuala_cuan",
            Kind.EMAIL: "fnc@litir.example",
            Kind.PHONE: "020 915 3378",
            Kind.HOME_ADDRESS: "9 Curlew Strand, Ballyfinore, Co. Clare, V95 ZZ62",
            Kind.WORK_ADDRESS: "3 Haggard Lane, Ballyfinore, Co. Clare",
            Kind.POSTCODE: "V95 ZZ62",
            Kind.BIRTH_DATE: "1988-10-17",
            Kind.FAMILY_NAME: "Cathal Ó Cuanáin",
            Kind.EMPLOYER: "Finore Seaweed Baths Teoranta",
            Kind.SCHOOL: "Gaelscoil Fhionnúir",
            Kind.VEHICLE: "191-CE-90417",
            Kind.PLACE: "Ballyfinore Surf Club",
        },
    ),
    "de": _person(
        "DE",
        {
            Kind.NAME: "Friederike Grünzwickel",
            Kind.FORMER_NAME: "Friederike Maßholder",
            Kind.USERNAME: "rikeg_radelt",
            Kind.EMAIL: "f.gruenzwickel@example.org",
            Kind.PHONE: "0171 3920047",
            Kind.HOME_ADDRESS: "Haselmausstraße 14b, 00382 Oberwinzheim",
            Kind.PAST_ADDRESS: "Lindwurmgasse 6, 00291 Kleinbrück",
            Kind.WORK_ADDRESS: "Am Alten Pegel 21, 00382 Oberwinzheim",
            Kind.POSTCODE: "00382",
            Kind.BIRTH_DATE: "1967-11-05",
            Kind.FAMILY_NAME: "Karl-Heinz Grünzwickel",
            Kind.EMPLOYER: "Pegelwerk Messtechnik GmbH & Co. KG",
            Kind.SCHOOL: "Tannhof-Gymnasium Oberwinzheim",
            Kind.VEHICLE: "ZZ-FG 671",
            Kind.PLACE: "Waldbad Oberwinzheim",
            Kind.WEBSITE: "https://gruenzwickel.example",
        },
    ),
    "pl": _person(
        "PL",
        {
            Kind.NAME: "Bożena Źrebińska",
            Kind.FORMER_NAME: "Bożena Kłosówna",
            Kind.USERNAME: "bozenka_zreb",
            Kind.EMAIL: "b.zrebinska@poczta.example",
            Kind.PHONE: "+48 999 317 052",
            Kind.HOME_ADDRESS: "ul. Kasztanowa Grobla 27/5, 00-083 Jarzębinów",
            Kind.PAST_ADDRESS: "ul. Młyńska Ścieżka 4, 00-071 Wierzchowiska Małe",
            Kind.POSTCODE: "00-083",
            Kind.BIRTH_DATE: "1979-12-30",
            Kind.FAMILY_NAME: "Wojciech Źrebiński",
            Kind.EMPLOYER: "Przędzalnia Jarzębinów Sp. z o.o.",
            Kind.SCHOOL: "Technikum Włókiennicze w Jarzębinowie",
            Kind.VEHICLE: "ZZJ 48P2",
            Kind.PLACE: "Pływalnia Jarzębinka",
        },
    ),
    "fr": _person(
        "FR",
        {
            Kind.NAME: "Anne-Gaëlle Trouvadec",
            Kind.FORMER_NAME: "Anne-Gaëlle Pontmorin",
            Kind.USERNAME: "agt.voile",
            Kind.EMAIL: "ag.trouvadec@courriel.example",
            Kind.PHONE: "06 39 98 27 64",
            Kind.HOME_ADDRESS: "8 ter, rue des Goémoniers, 00917 Plouvennec-sur-Mer",
            Kind.WORK_ADDRESS: "2 quai de la Criée, 00917 Plouvennec-sur-Mer",
            Kind.POSTCODE: "00917",
            Kind.BIRTH_DATE: "1990-08-19",
            Kind.FAMILY_NAME: "Loïc Trouvadec",
            Kind.EMPLOYER: "Chantiers Navals du Goéland SARL",
            Kind.SCHOOL: "Lycée Maritime de Plouvennec",
            Kind.VEHICLE: "ZZ-418-TG",
            Kind.PLACE: "Piscine de Plouvennec",
        },
    ),
    "in": _person(
        "IN",
        {
            Kind.NAME: "Raghavendra Prakash Tumbalkeri",
            Kind.USERNAME: "raghu_tumbal",
            Kind.EMAIL: "raghav.tk@dak.example",
            Kind.PHONE: "+91 10000 52719",
            Kind.HOME_ADDRESS: "Flat C-301, 27 Kadamba Road, Hosanelli, Nelavagilu 000562",
            Kind.POSTCODE: "000562",
            Kind.BIRTH_DATE: "1993-06-14",
            Kind.FAMILY_NAME: "Savitha Tumbalkeri",
            Kind.EMPLOYER: "Blue Lotus Softworks Private Limited",
            Kind.SCHOOL: "Nelavagilu Institute of Technology",
            Kind.VEHICLE: "ZZ 05 RT 6183",
            Kind.PLACE: "Hosanelli Badminton Hall",
        },
    ),
    "es": _person(
        "ES",
        {
            Kind.NAME: "María del Carmen Oteruelo Vizcarral",
            Kind.USERNAME: "mamen_otv",
            Kind.EMAIL: "mcoteruelo@correo.example",
            Kind.PHONE: "+34 200 217 583",
            Kind.HOME_ADDRESS: "Calle del Almendral, 36, 3.º B, 00214 Villarcabo",
            Kind.WORK_ADDRESS: "Avenida de la Estación, 102, 00214 Villarcabo",
            Kind.POSTCODE: "00214",
            Kind.BIRTH_DATE: "1984-02-27",
            Kind.FAMILY_NAME: "Ignacio Oteruelo Sanz",
            Kind.EMPLOYER: "Almazaras del Tejo, S.L.",
            Kind.SCHOOL: "IES Sierra de Villarcabo",
            Kind.VEHICLE: "0481 ZZB",
            Kind.PLACE: "Polideportivo de Villarcabo",
        },
    ),
    "ua": _person(
        "UA",
        {
            Kind.NAME: "Соломія Остапівна Вербожук",
            Kind.USERNAME: "solomiya_vzh",
            Kind.EMAIL: "s.verbozhuk@poshta.example",
            Kind.PHONE: "+380 10 482 6139",
            Kind.HOME_ADDRESS: "вул. Калинова Балка, 17, кв. 24, 00342 Степоград",
            Kind.POSTCODE: "00342",
            Kind.BIRTH_DATE: "1986-09-21",
            Kind.FAMILY_NAME: "Тарас Вербожук",
            Kind.EMPLOYER: "ТОВ «Синій Млин»",
            Kind.SCHOOL: "Степоградський ліцей",
            Kind.VEHICLE: "ZZ 7314 OB",
            Kind.PLACE: "Степоградський скеледром",
        },
    ),
    "nl": _person(
        "NL",
        {
            Kind.NAME: "Marijke van der Zwaluwhoek",
            Kind.FORMER_NAME: "Marijke Oostwoudt",
            Kind.USERNAME: "zwaluw_mar",
            Kind.EMAIL: "marijke@zwaluwhoek.example",
            Kind.PHONE: "+31 6 9041 7728",
            Kind.HOME_ADDRESS: "Kievitspad 63, 0012 KZ Wadderdam",
            Kind.WORK_ADDRESS: "Touwbaan 8, 0012 LB Wadderdam",
            Kind.POSTCODE: "0012 KZ",
            Kind.BIRTH_DATE: "1972-05-11",
            Kind.FAMILY_NAME: "Joost van der Zwaluwhoek",
            Kind.EMPLOYER: "Wadderdamse Touwslagerij B.V.",
            Kind.SCHOOL: "Scholengemeenschap De Wadder",
            Kind.VEHICLE: "ZZ-417-K",
            Kind.PLACE: "Zwembad De Otterplas",
        },
    ),
    "it": _person(
        "IT",
        {
            Kind.NAME: "Gianluca Benvestrini",
            Kind.USERNAME: "gianbenve",
            Kind.EMAIL: "g.benvestrini@posta.example",
            Kind.PHONE: "+39 100 472 9186",
            Kind.HOME_ADDRESS: "Via dei Lanternai 52, interno 7, 99031 Roccalvara",
            Kind.PAST_ADDRESS: "Corso Garofani 11, 99044 Montespino",
            Kind.POSTCODE: "99031",
            Kind.BIRTH_DATE: "1969-07-01",
            Kind.FAMILY_NAME: "Ornella Benvestrini",
            Kind.EMPLOYER: "Officine Meccaniche Calvara S.r.l.",
            Kind.SCHOOL: "Istituto Tecnico di Roccalvara",
            Kind.VEHICLE: "ZZ 308 GB",
            Kind.PLACE: "Piscina Comunale di Roccalvara",
        },
    ),
    "hope": _person("GB", {Kind.NAME: "Hope Marsh"}),
    "ernst": _person("DE", {Kind.NAME: "Ernst Sommer"}),
    "rosa": _person("ES", {Kind.NAME: "Rosa Blanco"}),
}
"""By country code, or by the given name of those whose names are ordinary words."""

PAGES = r"""
=== gb | html | name=c phone=c +phone=1
<h2>Ossenthorpe Allotment Society &ndash; Committee 2025/26</h2>
<table><tr><th>Post</th><th>Name</th><th>Tel.</th></tr>
<tr><td>Chair</td><td>Col. B. Haddersby</td><td>01632 960844</td></tr>
<tr><td>Plot secretary</td><td>Mrs P J Quarmley</td><td>07700&nbsp;900318</td></tr></table>
<p>Plot secretary Pippa Quarmley is at the hut on Sundays from ten.</p>
=== gb | html | name=p
<ol class="results"><li>T. Osgerby 41:07</li><li>P. Quarmley 41:52</li><li>J. Lund 42:10</li></ol>
=== gb | txt | home_address=c postcode=c
Delivery note 20881
Deliver to:
  Flat 5
  48 Larkbeck Rd
  OSSENTHORPE
  ZZ99 3TN
Leave with neighbour: no
=== gb | html | home_address=u postcode=x
<p>Refuse will be collected on Thursday from 148 Larkbeck Road and 480 Larkbeck Road, Ossenthorpe ZZ99 3TM.</p>
=== gb | txt | home_address=p
Gas works: Larkbeck Road, Ossenthorpe, will be closed to through traffic from 3 to 14 March.
=== gb | html | birth_date=c name=c
<dl><dt>Appointed person</dt><dd>QUARMLEY, Philippa Joan</dd><dt>Role</dt><dd>Director</dd><dt>Date of birth</dt><dd>23 April 1981</dd></dl>
=== gb | html | birth_date=p name=c
<div class="officer"><h3>QUARMLEY, Philippa Joan</h3><p>Active director. Date of birth <b>April 1981</b>. Nationality British. Appointed on 2 June 2019.</p></div>
=== gb | txt | birth_date=u
Minutes of the parish council meeting held on 23 April 1981 in the schoolroom.
Present: Mr Todd (chair), Mrs Yarrow, Miss Peel. Apologies: Rev. Stubbs.
=== gb | html | birth_date=x name=x +birth_date=1
<p class="notice">HASKETT, Philippa. Born 14 April 1981, passed away peacefully on 2 May 2024. Much loved wife of Dean.</p>
=== gb | html | name=x
<p>Philippa won the marrow class. Afterwards Quarmley Bros supplied the teas.</p>
=== gb | vcf | name=c phone=c email=c birth_date=c home_address=c postcode=c
BEGIN:VCARD
VERSION:3.0
N:Quarmley;Philippa;Joan;Mrs;
FN:Philippa J. Quarmley
TEL;TYPE=CELL:+447700900318
EMAIL;TYPE=INTERNET:Philippa.Q@Example.org
BDAY:19810423
ADR;TYPE=HOME:;Flat 5;48 Larkbeck Road;Ossenthorpe;;ZZ99 3TN;United Kingdom
END:VCARD
=== gb | eml | email=c name=c employer=c
From: Pippa Quarmley <philippa.q+orders@example.org>
To: sales@lensgrind.example
Subject: Re: Order
Date: Tue, 4 Mar 2025 09:12:44 +0000
Content-Type: text/plain; charset=utf-8

Please send to the shop as before.

Pippa
Bracken and Lowe Opticians
=== gb | txt | email=c
To join, e-mail philippa (dot) q [at] example (dot) org and say which plot you would like.
=== gb | html | email=x
<p>Contact: <a href="mailto:joan-philippa.q@example.org">the bookings team</a> or philippa.q@example.org.uk</p>
=== gb | html | email=c
<img class="avatar" src="https://avatars.example.net/avatar/⟦md5:philippa.q@example.org⟧?s=64&amp;d=mm" alt="">
=== gb | txt | phone=x
Order no. 4407700900318552
ISBN 978-0-7700-9003-1
=== gb | html | phone=c
<p>Text me on <span>07700</span> <b>90</b><b>03</b><b>18</b> if the gate is locked.</p>
=== gb | html | phone=c
<p>Phone: oh seven seven double oh, nine double oh, three one eight (no cold callers).</p>
=== gb | html | former_name=c name=c
<p class="announce">Mr Ben Quarmley and <em>Miss Philippa Dunsopp</em> were married at St Oswin's on Saturday. Philippa Quarmley, as she now is, wore ivory.</p>
=== gb | txt | former_name=x name=x
Old girls' reunion: Felicity Dunsopp (1996), Philippa Dunn (1999), Joan Quarme (1958).
=== gb | html | alias=c
<article><h1>Slugs and how I live with them</h1><p class="byline">by Pip Thistledown</p><p>It rained again.</p></article>
=== gb | json | username=c alias=c
{"id":8817,"login":"PipQ_plots","display_name":"Pip Thistledown","followers":12}
=== gb | html | username=x
<p>Users online: <a href="/u/pipq_plots2">pipq_plots2</a>, <a href="/u/xpipq_plots">xpipq_plots</a></p>
=== gb | html | employer=x
<p>Bracken grows thickly below Lowe Farm; opticians of the town gave the bench.</p>
=== gb | html | school=c name=c
<p>Class of 1999 &mdash; <b>Ossenthorpe High Sch.</b>: Pip Quarmley played Lady Bracknell in the sixth-form play.</p>
=== gb | html | vehicle=x +vehicle=1
<table><tr><th>Reg. no.</th><th>Bay</th></tr><tr><td>ZZ19 PQX</td><td>14</td></tr></table>
=== gb | html | family_name=c
<p class="funeral">QUARMLEY Gerald. Peacefully at home. Funeral at Ossenthorpe crematorium, Friday at noon.</p>
=== gb | html | website=c
<p>More recipes on my own site, www.quarmley.example/recipes/chutney.html</p>
=== gb | html | website=x
<p>See <a href="https://www.quarmley.example.com/">the surveyors</a> or notquarmley.example for details.</p>
=== gb | html | past_address=c
<table class="planning"><tr><td>Ref</td><td>07/00418/HOU</td></tr><tr><td>Site</td><td>17 Fellgate Ave, Marsh Ditton</td></tr><tr><td>Proposal</td><td>Rear dormer</td></tr></table>
=== gb | txt | past_address=u
For sale: 17 Fellgate Avenue, Kirk Bramble. Three beds, garage.
=== gb | html | postcode=x
<p>We deliver free to ZZ99 3 and ZZ99 4; other areas by arrangement.</p>
=== gb | html | postcode=c
<form><label for="pc">Postcode</label><input id="pc" name="postcode" value="zz993tn"></form>
=== gb | csv | name=c phone=c home_address=c postcode=c
surname;forename;addr1;addr2;town;pcode;mobile
Ostley;Craig;2 Pound Row;;Ossenthorpe;ZZ99 3TB;
Quarmley;Philippa;Flat 5;48 Larkbeck Road;Ossenthorpe;ZZ99 3TN;07700-900-318
=== gb | html | work_address=c +postal_address=1
<ul><li>Marsh Ditton branch: 9 Quay Street, Marsh Ditton, ZZ99 6AA</li><li>Main branch: 112 Tanpit Street, Ossenthorpe, ZZ99 4GD</li></ul>
=== gb | html | birth_date=c
<fieldset><legend>Date of birth</legend><select name="d"><option>22</option><option selected>23</option></select><select name="m"><option value="3">March</option><option value="4" selected>April</option></select><select name="y"><option>1980</option><option selected>1981</option></select></fieldset>
=== gb | html | birth_date=p
<p>Happy birthday to plot 14's Pippa, whose birthday is 23 April &ndash; St George's Day!</p>
=== hope | html | name=x
<p>Walkers hope marsh orchids will flower again. Hope, Marsh and Dale are the three parishes of the benefice.</p>
=== hope | html | name=c
<table><tr><th>Swimmer</th><th>Club</th><th>Time</th></tr><tr><td>Hope Marsh</td><td>Ossenthorpe Otters</td><td>1:12.40</td></tr></table>
=== hope | json | name=c
{"givenName":"Hope","familyName":"Marsh","bib":331}
=== hope | txt | name=u
From the car park follow the boardwalk across Hope Marsh to the bird hide.
=== us | html | name=c employer=c phone=c work_address=c postcode=c +phone=1
<section class="staff"><h2>Our People</h2>
<div class="card"><h3>Wendell T. Harlowitz, CPA</h3><p>Saltgrass Ledger Services, Inc.<br>1500 Granary Boulevard, Ste. 220<br>Pinnock Falls, Montana 00463-2201</p><p>Direct: (406) 555-0137</p></div>
<div class="card"><h3>Dora Minch</h3><p>Direct: (406) 555-0173</p></div></section>
=== us | html | home_address=c postcode=c
<tr><td>Parcel 0418-22</td><td>2814 North Saddlehorn Avenue #12</td><td>Pinnock Falls</td><td>MT</td><td>00463-1107</td></tr>
=== us | json | home_address=c name=c postcode=c
{"order":{"id":"A-55120","ship_to":{"first_name":"Wendell","last_name":"Harlowitz","address1":"2814 N. Saddlehorn Ave","address2":"Apt. 12","city":"Pinnock Falls","province_code":"MT","zip":"00463"}}}
=== us | html | home_address=u
<p>New listing! 2814 N Saddlehorn Ave, Dry Creek, WY 00391. 3 bd / 2 ba.</p>
=== us | txt | home_address=p
Traffic advisory: crews will be paving N Saddlehorn Ave in Pinnock Falls this week.
=== us | html | name=c
<p>Treasurer's report was given by Wendy&rsquo;s husband, Tom. Harlowitz, Wendell T. then moved to adjourn; seconded by Ruiz.</p>
=== us | html | name=c
<a href="/people/wendell-harlowitz"><img src="/i/34.jpg" alt=""></a>
=== us | txt | name=x
Wendell Orson Pruitt, 81, of Osgood Mills, died Sunday. He is survived by his wife, Thelma.
=== us | html | name=x
<p>Harlowitz County fair: Thomas Wendell takes blue ribbon for sweet corn.</p>
=== us | html | phone=c
<a href="sms:4065550137">Text the commissioner</a>
=== us | html | phone=c
<p>Disc found in pond? Call Cap at 406.555.0137 &mdash; reward is one (1) cold root beer.</p>
=== us | html | phone=c
<p>From abroad: 011 1 406 555 0137</p>
=== us | txt | phone=u
4065550137
=== us | html | phone=x +phone=0
<table><tr><td>14</td><td>406</td><td>555</td><td>0137</td><td>88</td></tr><tr><td>15</td><td>411</td><td>560</td><td>0140</td><td>91</td></tr></table>
<p>Row = bin, then lot, then weight, then tag.</p>
=== us | json | phone=x
{"sku":"1-40655501370","updated":1406555013,"build":"4.0.6.555.0137"}
=== us | html | email=c
<p><a class="__cf_email__" data-cfemail="⟦cf:wharlowitz@example.com⟧" href="/cdn-cgi/l/email-protection">[email&#160;protected]</a></p>
=== us | html | email=x
<p>Old list: twharlowitz@example.com, wharlowitz@example.com.au, wharlowitz@mail.example.com</p>
=== us | html | +email=2 email=c
<ul><li>wharlowitz@example.com</li><li>league@example.net</li><li>d.minch@example.org</li><li>League@example.net</li></ul>
=== us | html | birth_date=c name=c
<div class="player"><h1>Wendell Harlowitz</h1><p><b>Born:</b> March 8, 1976 (age 49)</p><p><b>Throws:</b> Right</p></div>
=== us | json | birth_date=c
{"patient":{"dob":"03/08/1976","sex":"M"}}
=== us | html | birth_date=p
<p>DOB 08/03/1976</p> 
=== us | html | birth_date=c
<p>License applicant, birthdate 8-Mar-76, hair brown, eyes hazel.</p>
=== us | html | birth_date=c name=c
<span itemscope itemtype="https://schema.org/Person"><span itemprop="name">Wendell T Harlowitz</span><meta itemprop="birthDate" content="1976-03-08"></span>
=== us | html | birth_date=p
<p>Turning the big five-oh this spring: Wendell from accounting, born in March of 1976.</p>
=== us | txt | alias=c name=c place=c
Pinnock Falls Disc Golf Course hosted 41 players. "Captain Harlo" (Wendell Harlowitz) aced hole 7.
=== us | html | alias=c
<link rel="author" href="#" title="Captain Harlo&#39;s Log">
=== us | html | alias=x
<p>The captain, Harlow Byrne, hit two free throws. Captain Harlow was pleased.</p>
=== us | html | username=c
<a href="https://forum.example.net/members/wtharlo76.4410/">wtharlo76</a> said: &uarr; what weight is that putter?
=== us | html | username=x
<p>cc @wtharlo760 and @wtharlo67 who were there too</p>
=== us | html | employer=x
<p>Saltgrass grows along the flats. Ledger Services LLC of Dry Creek did the survey.</p>
=== us | txt | vehicle=c
Permit 118: silver pickup, MT plate 7ZQ 408, space 31.
=== us | html | family_name=c
<p>In lieu of flowers, give to the library. Survivors: daughters Beth Anne (Roy) Sills and Lorraine (Wendell) Harlowitz; six grandchildren.</p>
=== us | html | postcode=x
<p>Population of tract: 00,463 &mdash; serial 1004632, invoice 0046388.</p>
=== us | rss | website=c name=c
<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Notes on chains and baskets</title><link>https://harlowitz.example/blog/</link><item><title>Rain day</title><dc:creator>Wendell Harlowitz</dc:creator></item></channel></rss>
=== us | html | name=c phone=c email=c
<script>window.__STATE__={"user":{"first":"Wendell","last":"Harlowitz","tel":"⟦js:+14065550137⟧","mail":"wharlowitz\u0040example.com"}};</script>
=== us | txt | +postal_address=2 postcode=c
Polling places for 00463: Grange Hall, 310 Elkhorn Street, Pinnock Falls, MT 00463; Fire Station 2, 88 Cutbank Road, Pinnock Falls, MT 00463.
=== us | html | +coordinates=1
<p>Trailhead: 46.8721, -113.9940 (unpaved lot)</p>
=== us | html | work_address=p
<p>We're somewhere along Granary Blvd, Pinnock Falls &mdash; look for the flags.</p>
=== us | txt | name=c home_address=c phone=c birth_date=c email=c
                                                     Page 1 of 2
                    MEMBERSHIP APPLICATION

Name (Last, First, MI):   Harlowitz, Wendell, T.
Date of birth (mm/dd/yyyy): 03 / 08 / 1976
Mailing address:          2814 N Saddlehorn Ave
                          Apt 12
                          Pinnock Falls, MT 00463
Home phone:               none
Cell phone:               406 555-0137
E-mail:                   WHARLOWITZ@EXAMPLE.COM
=== us | ics | name=c place=c
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//League//EN
BEGIN:VEVENT
UID:77@example.net
DTSTART:20250607T150000Z
SUMMARY:Doubles - contact Wendell Harlowitz
LOCATION:Pinnock Falls Disc Golf Co
 urse
END:VEVENT
END:VCALENDAR
=== us | csv | name=c phone=x +phone=1
last,first,div,contact
Moy,Lena,FA2,406-555-0191
Harlowitz,Wendell,MA40,
=== ie | html | name=c school=c
<h3>Iarscoláirí &ndash; Gaelscoil Fhionnúir</h3><p>Comhghairdeas le Fionnuala N&iacute; Chuan&aacute;in, a bhain an duais.</p>
=== ie | html | name=c
<p>1. Aoife Ni Bhriain; 2. Fionnuala Ni Chuanain (Ballyfinore SC); 3. Orla Tuohy</p>
=== ie | html | name=p
<p>Team B: F. Ní Chuanáin, C. Tuohy, R. Quill</p>
=== ie | html | name=x
<p>Fionnuala Ní Chuanacháin, Ballylast; Fionn Ó Cuanáin, Ballyfinore.</p>
=== ie | txt | name=x
The death has occurred of Fionnuala GRADDY (née Sheedy), Ballylast, Co. Clare. Reposing at home.
=== ie | html | family_name=x
<p>Cathal Tuohy presided. The Ó Cuanáin cup was not awarded.</p>
=== ie | html | home_address=c postcode=c
<table class="planning-ie"><tr><th>Applicant</th><td>F. N&iacute; C.</td></tr><tr><th>Development address</th><td>9 Curlew Strand<br>Ballyfinore<br>Co Clare<br>V95ZZ62</td></tr></table>
=== ie | txt | home_address=u
Holiday let: 9 Curlew Strand, Killabrone, Co. Kerry. Sleeps six.
=== ie | html | home_address=u postcode=x
<p>19 Curlew Strand, Ballyfinore, V95 ZZ26: sale agreed.</p>
=== ie | html | phone=c
<p>Fón: <a href="tel:+353209153378">(020) 915 3378</a></p>
=== ie | txt | phone=x
Folio CE 0209153378001
Barcode 5390209153378
=== ie | eml | email=c name=c phone=c
From: =?utf-8?q?Fionnuala_N=C3=AD_Chuan=C3=A1in?= <fnc@litir.example>
To: runai@example.net
Subject: Cruinniu
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Slan go foill,
Nuala
00353 20 915 3378
=== ie | txt | birth_date=c name=c
Rugadh Fionnuala Ní Chuanáin ar an 17 Deireadh Fómhair 1988 i mBaile Fhionnúir.
=== ie | html | birth_date=x
<p>Date of birth: 17/10/1998</p>
=== ie | html | vehicle=c
<p>Garda appeal: a blue van, registration 191 CE 90417, was seen near the pier.</p>
=== ie | html | vehicle=c
<li data-reg="191CE90417">Blue van, NCT to May</li>
=== ie | html | employer=c
<p>Finore Seaweed Baths Teo. is hiring a deckhand.</p>
=== ie | html | employer=c work_address=c
<div itemscope itemtype="https://schema.org/LocalBusiness"><span itemprop="name">Finore Seaweed Baths</span> <span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">3 Haggard Lane</span>, <span itemprop="addressLocality">Ballyfinore</span>, <span itemprop="addressRegion">Co. Clare</span></span></div>
=== ie | html | username=c
<meta name="twitter:creator" content="@nuala_cuan">
=== ie | json | username=c email=c
{"session":{"u":"nuala_cuan","h":"⟦sha:fnc@litir.example⟧"}}
=== ie | html | username=x
<p>#nuala_cuanach was trending; follow @real_nuala_cuan</p>
=== ie | txt | +phone=2
Parish office 020 912 0044 (mornings) or after hours 020 913 7716.
=== ie | txt | name=c birth_date=c home_address=c school=c employer=c
CURRICULUM VITAE

FIONNUALA NI CHUANAIN
9 Curlew Strand, Ballyfinore, Co. Clare

Personal
  Date of birth    17th October 1988
  Languages        Irish, English, French

Education
  2006-2010   BSc Marine Science
  1993-2001   Gaelscoil Fhionnuir

Employment
  2015-       Finore Seaweed Baths Teoranta, attendant, then manager

                                                                   1
=== de | html | employer=c work_address=c name=c phone=c email=c +phone=1
<h1>Impressum</h1>
<p>Pegelwerk Messtechnik GmbH &amp; Co. KG<br>Am Alten Pegel 21<br>D-00382 Oberwinzheim</p>
<p>Telefon: 030 / 23125 417<br>Registergericht: Amtsgericht Oberwinzheim, HRA 00417</p>
<p>Verantwortlich i.&nbsp;S.&nbsp;d. &sect; 18 MStV: Friederike Gr&uuml;nzwickel, mobil 0171&nbsp;/&nbsp;39&nbsp;200&nbsp;47, f.gruenzwickel(at)example(punkt)org</p>
=== de | html | name=p
<p>Stellv. Kassenwartin: Fr. F. Grünzwickel; Beisitzer: H. Odenbach</p>
=== de | html | name=x
<p>Frau Grünzwickler aus der Friederikenstraße hat den Kuchen gespendet.</p>
=== de | html | name=x
<p class="traueranzeige">Friederike Odenbach<br>geb. Zallmann<br>* 5. 11. 1941 &nbsp; &dagger; 2. 2. 2024</p>
=== de | html@windows-1252 | name=c former_name=c
<p>Abitur 1987: Friederike Maßholder (jetzt Grünzwickel), Heike Zallmann</p>
=== de | html | former_name=c
<p>Friederike Gr&uuml;nzwickel, geb. Massholder, &uuml;bernimmt den Vorsitz.</p>
=== de | txt | home_address=c
An
Frau Gruenzwickel
HASELMAUSSTRASSE 14B
D-00382 OBERWINZHEIM
=== de | txt | home_address=u
Wohnung frei: Haselmausstraße 14b, 00119 Niederwinzheim, 3 ZKB
=== de | html | home_address=p
<p>In der Haselmausstraße in Oberwinzheim wird ab Montag der Kanal erneuert.</p>
=== de | txt | past_address=c
Frühere Anschrift laut Meldekarte: Lindwurmg. 6, 00291 Kleinbrück
=== de | html | birth_date=c name=c
<tr><td>Grünzwickel, Friederike</td><td>geb. 05.11.67</td><td>w</td></tr>
=== de | txt | birth_date=p
Zum Geburtstag gratulieren wir: 3.11. Heike Zallmann, 5.11. Rike G., 9.11. Bernd O.
=== de | html | birth_date=x
<p>Geboren am 05.11.1976.</p>
=== de | html | phone=c
<a href="https://wa.example.net/send?phone=491713920047">Chat</a>
=== de | html | email=c
<p>Mail: f.gruenzwickel [ät] example [Punkt] org</p>
=== de | html | email=x
<p>Mail: f.gruenzwickel@example.org.example, rf.gruenzwickel@example.org</p>
=== de | html | email=c
<script>document.write('<a href="mai'+'lto:⟦jsx:f.gruenzwickel@example.org⟧">schreiben</a>');</script>
=== de | vcf | name=c phone=c birth_date=c employer=c
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gr=C3=BCnzwickel;Friederike;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Friederike Gr=C3=BCnzwickel
ORG:Pegelwerk Messtechnik
TEL;CELL:+491713920047
BDAY:1967-11-05
END:VCARD
=== de | html | school=c
<p>Ehemalige des Tannhof-Gymnasiums Oberwinzheim treffen sich am 1. Advent.</p>
=== de | html | family_name=x
<p>Karl-Heinz Odenbach und Familie Grünzwickel danken für alle Glückwünsche.</p>
=== de | html | username=c website=c
<div class="sig">rikeg_radelt &middot; <a href="https://gruenzwickel.example/touren">meine Touren</a></div>
=== de | csv | name=c birth_date=c home_address=c postcode=c
Nachname;Vorname;Geburtsdatum;Straße;PLZ;Ort
Zallmann;Heike;12.02.1968;Torweg 2;00119;Niederwinzheim
Grünzwickel;Friederike;05.11.1967;Haselmausstraße 14 b;00382;Oberwinzheim
=== de | html | postcode=x
<p>Artikel 100382, Preis 382,00 &euro;, Lager 00-382-1</p>
=== ernst | txt | name=x
Der Sommer war ernst zu nehmen: Ernst, Sommer wie Winter, sagt der Förster.
=== ernst | html | name=c
<tr><td>Sommer, Ernst</td><td>SV Kleinbrück</td><td>178 Ringe</td></tr>
=== ernst | html | name=x
<p>So ernst. Sommer ohne Regen gab es auch 2003.</p>
=== pl | txt | name=c
Podziękowania dla Bożeny Źrebińskiej za zebranie funduszy.
=== pl | html | name=p
<p>Skarbnik: B. Źrebińska; sekretarz: T. Pokrzywnicki</p>
=== pl | txt | name=x
Bożena Pokrzywnicka i Maria Źrebińska-Łoś prowadzą zajęcia.
=== pl | html | former_name=c
<p>z domu Kłosówna, Bożena &ndash; świadek chrztu</p>
=== pl | html | home_address=c
<table><tr><th>Ulica</th><th>Nr domu</th><th>Nr lokalu</th><th>Miejscowość</th></tr><tr><td>Kasztanowa Grobla</td><td>27</td><td>5</td><td>Jarzębinów</td></tr></table>
=== pl | html | home_address=p
<p>Objazd: ul. Kasztanowa Grobla w Jarzębinowie nieprzejezdna do piątku.</p>
=== pl | txt | past_address=c
poprz. zam.: Wierzchowiska Małe, ul. Mlynska Sciezka 4
=== pl | html | birth_date=c name=c
<p>Bożena Źrebińska, ur. 30 grudnia 1979 r. w Brzozowcu, nauczycielka.</p>
=== pl | html | birth_date=c
<label>Data urodzenia</label><input value="30.12.1979">
=== pl | txt | birth_date=x
ur. 20 grudnia 1979 r.
=== pl | html | phone=x
<p>NIP 999-317-05-22, REGON 999317052000</p>
=== pl | txt | email=c
kontakt: b.zrebinska [małpa] poczta [kropka] example
=== pl | html | vehicle=c
<p>Znaleziono tablicę rejestracyjną ZZJ48P2 przy rondzie.</p>
=== pl | json | username=c name=c
{"author":{"nick":"bozenka_zreb","imie":"Bożena","nazwisko":"Źrebińska"},"post":"Dziękuję!"}
=== pl | eml | name=c email=c phone=c employer=c
From: ⟦word:Bożena Źrebińska⟧ <b.zrebinska@poczta.example>
To: biuro@example.net
Subject: ⟦wordq:Zamówienie przędzy⟧
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dzień dobry, proszę o fakturę.

--
Bożena Źrebińska
Przędzalnia Jarzębinów
kom. +48 999317052
=== pl | csv | name=c postcode=c
"Lp.";"Nazwisko i imię";"Kod";"Wpłata"
"1";"Gawroniec Irena";"00-012";"40,00"
"2";"Źrebińska Bożena";"00-083";"60,00"
=== fr | html | employer=c work_address=c name=c phone=c email=c +phone=1
<h1>Mentions légales</h1>
<p>SARL Chantiers Navals du Go&eacute;land, au capital de 12&nbsp;000&nbsp;&euro;<br>2, quai de la Cri&eacute;e &ndash; 00917 PLOUVENNEC-SUR-MER<br>RCS Plouvennec 000&nbsp;917&nbsp;418<br>T&eacute;l. : 01 99 00 41 26</p>
<p>Directrice de la publication : Mme Anne-Ga&euml;lle TROUVADEC (port. 06.39.98.27.64)<br>Courriel : ag.trouvadec [arobase] courriel [point] example</p>
=== fr | txt | name=c birth_date=c home_address=c postcode=c
                         FICHE D'INSCRIPTION 2025-2026

NOM : TROUVADEC               Prénom : Anne-Gaelle
Née le : 19 / 08 / 1990       à : Plouvennec
Adresse : 8 ter rue des Goemoniers
Code postal : 00917           Ville : PLOUVENNEC SUR MER

                                                                Page 1/1
=== fr | csv | name=p phone=x +phone=2
club;nom;prenom;telephone
CNP;KERGUIDOU;Maël;06 39 98 27 46
CNP;TROUVADEC;A.-G.;
CNP;LESTROMEUR;Soazig;06 39 98 11 05
=== fr | eml | name=c email=c phone=c
From: "TROUVADEC Anne-Gaëlle" <ag.trouvadec@courriel.example>
To: capitainerie@example.net
Subject: Place de port
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Bonjour,
Merci de me rappeler au +33 (0)6 39 98 27 64.
Cordialement,
Anne-Gaëlle
=== fr | ics | name=c place=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:190@example.net
DTSTART:20250910T180000
SUMMARY:Aquagym avec Anne-Gaëlle Trouvadec
LOCATION:Piscine de Plouvennec\, grand bassin
END:VEVENT
END:VCALENDAR
=== fr | rss | former_name=c name=x
<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Régates</title><item><title>Anne-Gaëlle Pontmorin en tête</title><description>&lt;p&gt;La régatière devance Gaëlle Trouvé et Anne Vadec.&lt;/p&gt;</description></item></channel></rss>
=== fr | json | home_address=c postcode=c birth_date=c
{"adherent":{"adresse":{"numero":"8","rep":"TER","voie":"RUE DES GOEMONIERS","cp":"00917","commune":"PLOUVENNEC SUR MER"},"naissance":{"jour":19,"mois":8,"annee":1990}}}
=== fr | html | home_address=u
<p>Travaux au 8, rue des Go&eacute;moniers, 00622 Saint-Brillac : circulation altern&eacute;e.</p>
=== fr | html | home_address=p work_address=p
<p>Coupure d'eau &agrave; Plouvennec-sur-Mer : rue des Goémoniers et quai de la Criée, mardi matin.</p>
=== fr | html | name=x family_name=x
<p class="avis">Mme Loïc Kerguidou, née Anne-Gaëlle Lestromeur, ses enfants et petits-enfants ont la douleur de vous faire part du décès&hellip;</p>
=== fr | txt | family_name=c name=c
Moules-frites : merci à Loïc et Anne-Gaëlle Trouvadec pour le prêt du barnum. Photo : Loic Trouvadec.
=== fr | html | birth_date=c
<p>née le dix-neuf août mil neuf cent quatre-vingt-dix à Plouvennec</p>
=== fr | txt | birth_date=x +birth_date=2
Cadets sélectionnés
KERGUIDOU Maël, né le 09/08/2009
LESTROMEUR Yann, né le 19/08/2010
=== fr | atom | username=c name=c
<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Carnet de bord</title><entry><title>Cap au large</title><author><name>Anne Gaëlle Trouvadec</name><uri>https://example.net/@agt.voile</uri></author></entry></feed>
=== fr | html | username=x email=x
<p>@agt.voilerie et contact@agt.voile-bretagne.example ; ag.trouvadec@courriel.example.fr</p>
=== fr | csv | vehicle=x phone=x
ref,lot,ean
ZZ-418-TGV,10639982764,3306399827641
ZZ-481-TG,12,3300000000418
=== fr | html | school=c employer=c
<div class="cv"><p>2006&ndash;2009 : Lycée maritime, Plouvennec</p><p>2014&ndash; : Chantiers navals du Goéland, responsable d'atelier</p></div>
=== fr | html | school=x employer=x
<p>Le lycée agricole de Plouvennec et le café Le Goéland accueillent les chantiers d'été.</p>
=== fr | mht | name=c phone=c
From: <Saved by Browser>
Subject: Annuaire
MIME-Version: 1.0
Content-Type: multipart/related; boundary="BB"

--BB
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<html><body><p>Secr=C3=A9taire : Anne-Ga=C3=ABlle Trouvadec, t=C3=A9l=2E 06 39=
 98 27 64</p></body></html>
--BB--
=== in | html | name=c employer=c phone=c email=c
<div class="speaker" data-email="raghav.tk@dak.example"><h3>T. P. Raghavendra</h3><p>Raghavendra P. Tumbalkeri leads QA at Blue Lotus Softworks Pvt. Ltd.</p><p>Mob: 10000-52719</p></div>
=== in | txt | name=c birth_date=c home_address=c postcode=c school=c email=c phone=c
RESUME
RAGHAVENDRA PRAKASH TUMBALKERI
S/o Prakash T., DOB: 14-06-1993, Gender: Male
#C-301, 27, Kadamba Rd, Hosanelli, Nelavagilu - 000 562
Mobile: +91-10000-52719 | raghav.tk@dak.example
B.E. (CSE), Nelavagilu Inst. of Technology, 2015, 8.1 CGPA
Declaration: I hereby declare that the above is true.
=== in | csv | name=c birth_date=c
Roll No|Candidate|DOB|Marks
10417|SUHAS BELAWADKAR|02/06/1993|71
10418|RAGHAVENDRA P TUMBALKERI|14/06/1993|88
=== in | json | phone=c postcode=c username=c
{"profile":{"handle":"raghu_tumbal","mobile":"1000052719","countryCode":"+91","pin":"000562"}}
=== in | json | phone=x postcode=x birth_date=u
{"txn":"910000527190","ts":740016000,"amt":"000,562.50","upi_ref":"291000052719","posted":"1993-06-14"}
=== in | txt | family_name=c
Name change: I, Savitha Belawadkar W/o R.P.T., shall henceforth be known as SAVITHA TUMBALKERI vide affidavit.
=== in | html | home_address=c
<table><tr><td>Flat No.</td><td>C-301</td></tr><tr><td>Building No.</td><td>27</td></tr><tr><td>Street</td><td>Kadamba Road</td></tr><tr><td>Area</td><td>Hosanelli</td></tr><tr><td>City</td><td>Nelavagilu</td></tr></table>
=== in | html | home_address=u postcode=x
<p>Showroom: 127, Kadamba Road, Hosanelli, Nelavagilu 000526</p>
=== in | html | home_address=p
<p>BESCO power shutdown 10&ndash;4: Kadamba Road, Hosanelli, and nearby layouts.</p>
=== in | html | vehicle=x
<p>Challan: ZZ05RT6138, ZZ 50 RT 6183, Rs 500 each</p>
=== in | vcf | name=c phone=c email=c
BEGIN:VCARD
VERSION:3.0
N:Tumbalkeri;Raghavendra;;;
FN:Raghu Tumbalkeri Office
item1.TEL:⟦deva:10000 52719⟧
item1.X-ABLabel:mobile
EMAIL:Raghav.TK@dak.example
END:VCARD
=== in | eml | email=c name=c
Return-Path: <raghav.tk@dak.example>
From: Tumbalkeri Raghavendra <raghav.tk@dak.example>
To: Secretary <sec@example.org>
Reply-To: raghav.tk+club@dak.example
Subject: Court booking

PFA. Kindly do the needful.
=== in | txt | place=x school=x
Badminton hall at Kerehalli; Institute of Technology, Kerehalli; Hosanelli market closed.
=== in | html | birth_date=c
<p>Date of Birth: Fourteenth June Nineteen Ninety Three</p>
=== in | txt | email=x username=x
sraghav.tk@dak.example; raghav.tk@dak.example.in; @raghu_tumbalk
=== es | html | name=c
<p>Lista de admitidos: OTERUELO VIZCARRAL, M&ordf; DEL CARMEN</p>
=== es | html | name=p
<p>Clasificación veteranas: 4.ª M. C. Oteruelo V. (C. D. Tejo)</p>
=== es | txt | name=x
D.E.P. María del Carmen Luengo Castrillo, viuda de Ramón. Oteruelo, 3 de mayo.
=== es | html | home_address=c postcode=c
<p>C/ del Almendral, n&ordm; 36, 3&ordm;B &middot; 00214 Villarcabo</p>
=== es | txt | home_address=c postcode=c name=c
Envío 30018-2
Destinatario: M.ª Carmen Oteruelo Vizcarral
CL ALMENDRAL 36 PISO 3 PTA B
00214 VILLARCABO
=== es | html | home_address=u
<p>Se vende piso en C/ del Almendral, 36, Tordevega (00377).</p>
=== es | json | work_address=c postcode=c
{"@type":"PostalAddress","streetAddress":"Avda. de la Estación, 102","postalCode":"00214","addressLocality":"Villarcabo","addressCountry":"ES"}
=== es | csv | birth_date=c name=c
NOMBRE;APELLIDOS;F_NAC;SEXO
M. DEL CARMEN;OTERUELO VIZCARRAL;27/02/1984;M
=== es | html | birth_date=p
<p>Mamen: nacida en febrero de 1984, bailadora desde niña.</p>
=== es | vcf | name=c phone=c email=c
BEGIN:VCARD
VERSION:4.0
FN:Mari Carmen Oteruelo
N:Oteruelo Vizcarral;María del Carmen;;;
TEL;VALUE=uri;TYPE=cell:tel:+34-200-217-583
EMAIL:mcoteruelo@correo.example
END:VCARD
=== es | txt | phone=x email=x
Albarán 3420021758300
Tel.: 200 217 538
mcoteruelo@correo.example.es
=== es | rss | place=c
<?xml version="1.0"?><rss version="2.0"><channel><title>Agenda</title><item><title>Bádminton</title><description><![CDATA[<p>Polideportivo de Villarcabo, <b>pista 2</b></p>]]></description></item></channel></rss>
=== es | html | family_name=c
<p>Concejal de Obras: D. Ignacio Oteruelo Sanz. Suplente: J. Luengo.</p>
=== es | html | family_name=p
<p>Vocal 2.º: I. Oteruelo Sanz</p>
=== es | txt | family_name=x
Ignacio Sanz y Oteruelo Hermanos organizan la feria.
=== es | json | username=c email=c
{"usuario":"mamen_otv","gravatar":"⟦md5:mcoteruelo@correo.example⟧"}
=== rosa | html | name=x
<p>Vestido rosa blanco y negro, tallas 36 a 44. Rosa, blanco y azul disponibles.</p>
=== rosa | json | name=x
{"producto":"zapatilla","colores":["rosa","blanco","gris"],"stock":4}
=== rosa | eml | name=c
From: Rosa Blanco <secretaria@example.net>
Subject: Acta

Adjunto el acta.
=== ua | html | name=c birth_date=c
<p>Депутатка: <b>Вербожук Соломія Остапівна</b>, 21.09.1986 року народження, освіта вища, безпартійна.</p>
=== ua | txt | name=c birth_date=c home_address=c postcode=c phone=c email=c
АНКЕТА УЧАСНИКА

1. Прізвище, ім'я, по батькові:  Вербожук Соломія Остапівна
2. Дата народження:              21 вересня 1986 р.
3. Адреса:                       00342, м. Степоград, вулиця Калинова Балка,
                                 буд. 17, кв. 24
4. Моб. тел.:                    010 482-61-39
5. Ел. пошта:                    S.Verbozhuk@poshta.example
=== ua | csv | name=c phone=c
№;ПІБ;Телефон
1;Кривошапко Лесь Ігорович;—
2;Вербожук Соломія Остапівна;+38 (010) 482 61 39
=== ua | html | name=c
<p>5. Solomiia Verbozhuk (UKR) &mdash; boulder final, 2T 4Z</p>
=== ua | html | name=p
<p>Голова журі &ndash; Вербожук С. О., секретар &ndash; Кривошапко Л. І.</p>
=== ua | html | name=x
<p>Соломія Кривошапко виграла дуель. Вербожуки &ndash; хутір за річкою.</p>
=== ua | eml | name=c email=c employer=c
From: ⟦word:Соломія Вербожук⟧ <s.verbozhuk@poshta.example>
To: hr@example.net
Subject: ⟦word:Відпустка⟧
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Доброго дня! Надсилаю заяву.

З повагою,
Соломія, ТОВ "Синій Млин"
=== ua | html | employer=c
<p>Борошно надало Товариство з обмеженою відповідальністю &laquo;СИНІЙ МЛИН&raquo;.</p>
=== ua | txt | employer=x
Старий млин пофарбували в синій колір; ТОВ «Степ» оплатило.
=== ua | html | home_address=u
<p>Продається: вул. Калинова Балка, 117, кв. 2, Степоград.</p>
=== ua | json | home_address=c postcode=c
{"delivery":{"city":"Степоград","street":"вул. Калинова Балка","house":"17","flat":"24","index":"00342"}}
=== ua | html | phone=x
<p>тел. 010 482 61 93; рахунок UA00 3801 0482 6139 0000 0000</p>
=== ua | html | family_name=c
<p>Перше місце &ndash; Тарас Вербожук. Вітаємо Тараса Вербожука!</p>
=== ua | txt | family_name=x
Тарас Кривошапко та родина Вербожук запрошують на толоку.
=== ua | vcf | name=c phone=c
BEGIN:VCARD
VERSION:3.0
N:Вербожук;Соломія;;;
FN:Соломія Вербожук
TEL;TYPE=CELL:+380104826139
END:VCARD
=== ua | html | school=c place=c
<p>Випускниця: Степоградський ліцей, 2003. Тренує: Степоградський скеледром, ср/пт.</p>
=== ua | rss | username=c
<?xml version="1.0"?><rss version="2.0"><channel><title>Форум</title><item><title>Re: магнезія</title><author>solomiya_vzh</author></item></channel></rss>
=== ua | txt | username=x email=x
solomiya_vzhuk; xs.verbozhuk@poshta.example; s.verbozhuk@poshta.example.ua
=== nl | html | name=c former_name=c
<p>Getrouwd: Marijke van der Zwaluwhoek-Oostwoudt en Joost, 1997. Meisjesnaam: Marijke Oostwoudt.</p>
=== nl | csv | name=c birth_date=c postcode=c home_address=c
Achternaam;Tussenvoegsel;Voornaam;Geb.datum;Straat;Nr;Postcode;Plaats
Zwaluwhoek;van der;Marijke;11-05-1972;Kievitspad;63;0012 KZ;Wadderdam
Blankestijn;;Kees;02-12-1970;Molenwerf;4;0012 KA;Wadderdam
=== nl | html | name=c
<li>Zwaluwhoek, Marijke v.d. (DSC De Otter) 50 vrij 0:34,18</li>
=== nl | txt | name=p
Kascommissie: M. van der Zwaluwhoek en K. Blankestijn
=== nl | html | name=x
<p>Marijke Blankestijn wandelt langs de Zwaluwhoek. Marijke van der Zwaluw zingt.</p>
=== nl | txt | family_name=p name=p
Uitslag klaverjassen
1 K. Blankestijn      5210
2 J. v.d. Zwaluwhoek  5106
3 M. v.d. Zwaluwhoek  4988
=== nl | html | home_address=c postcode=c
<p itemprop="address">Kievitspad&nbsp;63<br>0012KZ&nbsp;&nbsp;WADDERDAM</p>
=== nl | txt | home_address=u postcode=x
Vergunning verleend: Kievitspad 36, 0012 KX Wadderdam, dakkapel
=== nl | html | home_address=p postcode=x
<p>Glasvezel in de buurt 0012: het Kievitspad in Wadderdam ligt open.</p>
=== nl | json | work_address=c employer=c
{"naam":"Wadderdamse Touwslagerij BV","kvk":"00000417","adres":{"straat":"Touwbaan","huisnummer":8,"postcode":"0012LB","plaats":"Wadderdam"}}
=== nl | html | employer=x work_address=u
<p>De touwslagerij van Blankestijn, Touwbaan 18, is geen Wadderdams bedrijf.</p>
=== nl | html | birth_date=p
<p>Verjaardagen mei: 3 Kees, 11 Marijke, 20 Ans</p>
=== nl | html | birth_date=u
<p>Akte van oprichting d.d. 11-05-1972, notaris mr. Blankestijn</p>
=== nl | eml | phone=c email=c name=c
From: Marijke van der Zwaluwhoek <marijke@zwaluwhoek.example>
To: bestuur@example.net
Subject: Afmelden
Content-Type: text/plain; charset=utf-8

Hoi, ik kan niet. Bel me: 0031 6 90417728.
Gr. M.
=== nl | txt | phone=x email=x
Ordernr 3169041772800
Tel 06 9041 7782
Mail: anna-marijke@zwaluwhoek.example
=== nl | html | vehicle=c
<div data-kenteken="ZZ417K">APK tot 03-2026</div>
=== nl | ics | place=c
BEGIN:VCALENDAR
BEGIN:VEVENT
SUMMARY:Banenzwemmen
LOCATION:Zwembad De Otterplas
END:VEVENT
END:VCALENDAR
=== nl | html | place=x school=x
<p>De Otterplas is een natuurgebied; zwembad De Zaag ligt bij de Scholengemeenschap Oost.</p>
=== nl | html | school=c username=c
<p>Oud-leerlingen Scholengem. De Wadder: <a href="/lid/zwaluw_mar">zwaluw_mar</a></p>
=== nl | atom | former_name=c
<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Klas 6B</title><entry><title type="html">Foto: Kees, &lt;b&gt;Marijke&lt;/b&gt; Oostwoudt, Ans</title></entry></feed>
=== it | html | name=c birth_date=c home_address=c postcode=c
<p>Il sottoscritto <b>Benvestrini Gianluca</b>, nato a Montespino il 1&deg; luglio 1969, residente a Roccalvara (C.A.P. 99031) in via dei Lanternai n. 52, int. 7, CHIEDE</p>
=== it | txt | name=c birth_date=c phone=c email=c school=c employer=c
CURRICULUM VITAE - FORMATO EUROPEO
Cognome/Nome     BENVESTRINI GIANLUCA
Telefono         100.472.91.86
E-mail           g.benvestrini@posta.example
Data di nascita  01/07/1969
Esperienza       1991-oggi  Officine Meccaniche Calvara srl
Istruzione       1988 Diploma, Istituto Tecnico di Roccalvara
                                                    Pagina 1/1 - CV di
                                                    Benvestrini Gianluca
=== it | html | name=x
<p>Gianluca Marcolungo. Benvestrini &amp; Figli, ferramenta dal 1921.</p>
=== it | html | past_address=c
<p>già residente in C.so Garofani, 11 &ndash; 99044 Montespino</p>
=== it | csv | name=c home_address=c postcode=c
COGNOME;NOME;INDIRIZZO;CAP;COMUNE
MARCOLUNGO;SILVIA;VIA DEL FORNO 3;99031;ROCCALVARA
BENVESTRINI;GIANLUCA;VIA DEI LANTERNAI 52/7;99031;ROCCALVARA
=== it | html | birth_date=u
<p>Roccalvara, 1 luglio 1969. Inaugurata la seggiovia alla presenza del sindaco.</p>
=== it | html | birth_date=p
<p>Data di nascita: luglio 1969 (categoria M55)</p>
=== it | json | phone=c name=c
{"rubrica":[{"nome":"Gianluca","cognome":"Benvestrini","cell":"+391004729186"},{"nome":"Silvia","cognome":"Marcolungo","cell":null}]}
=== it | txt | phone=x
Cell. 100 472 9168; P.IVA 21004729186
=== it | eml | email=c name=c
From: Gianluca Benvestrini <g.benvestrini@posta.example>
To: condominio@example.net
Subject: assemblea
Content-Type: text/html; charset=utf-8

<p>Delego la sig.ra Marcolungo.</p>
=== it | html | email=c
<p>g.benvestrini (chiocciola) posta.example</p>
=== it | html | email=x username=x
<p>mg.benvestrini@posta.example, g.benvestrini@posta.example.it, @gianbenvenuto</p>
=== it | txt | employer=x school=x
Le officine di Calvara Alta e l'Istituto Agrario di Roccalvara: officine meccaniche di una volta.
=== it | rss | place=c
<?xml version="1.0"?><rss version="2.0"><channel><item><title>Piscina comunale di Roccalvara: nuovi orari</title></item></channel></rss>
=== it | html | family_name=p
<p>Segretaria: O. Benvestrini</p>
=== gb | html | name=x family_name=x phone=x +phone=3 +email=1
<article><h2>Ossenthorpe Parish Pump &ndash; March</h2>
<p><b>Flowers.</b> Philippa and Joan are looking for helpers. Offers to Mrs Yarrow, 01632 960127.</p>
<p><b>Bell-ringing.</b> Gerald has mended the tenor. Quarmley's of Marsh Ditton gave the rope. Tower captain: T. Osgerby, 07700 900813, tower@example.org</p>
<p><b>Lunch club.</b> Wednesdays, &pound;4. Book with Sue on 01632&nbsp;960 455.</p></article>
=== gb | txt | home_address=c birth_date=p
                 OSSENTHORPE BOWLING CLUB
              Membership secretary's list (draft)

Lady members
   P. J. Quarmley ....... Flat 5, 48 Larkbeck Rd, Ossenthorpe
      birthday card: 23 Apr
   M. Ostley ............ 2 Pound Row
                                                           page 3
=== gb | eml | name=x email=x phone=x +email=2
Received: from mx.example.net (mx.example.net [192.0.2.4]) by mail.example.org; Sun, 23 Apr 2023 10:00:00 +0100
From: Joan Quarmby <joan.quarmby@example.org>
To: philippa.quin@example.org
Subject: Invoice 2207700900318 rev 3.1.8
Content-Type: text/plain

Hello Philippa, the invoice is in the folder. Joan
=== gb | html | +vehicle=2 vehicle=c
<table><caption>Staff car park</caption><tr><th>Bay</th><th>Registration</th></tr><tr><td>1</td><td>ZZ19&nbsp;PQK</td></tr><tr><td>2</td><td>ZZ70 HJT</td></tr><tr><td>3</td><td>ZZ08 WDB</td></tr></table>
=== gb | html | +postal_address=2 home_address=u postcode=x
<h3>Planning applications received, week 9</h3>
<p>25/00311 &mdash; 46 Larkbeck Road, Ossenthorpe, ZZ99 3TQ &mdash; loft conversion</p>
<p>25/00314 &mdash; 3 Chapel Garth, Marsh Ditton, ZZ99 6PD &mdash; fell one ash</p>
=== gb | html | birth_date=x +birth_date=2
<table class="squad"><tr><th>Player</th><th>Date of birth</th></tr><tr><td>Lund, J.</td><td>23/06/1981</td></tr><tr><td>Ostley, M.</td><td>02/04/1983</td></tr></table>
=== gb | html | employer=x work_address=x school=x
<p>Tanpit Lane car park is full by nine. The bracken walk, Lowe Fell and back, leaves from the old opticians; pupils of Marsh Ditton High School carry the maps.</p>
=== gb | html | alias=x website=x
<p>Pip the terrier found a thistle down by the beck. See www.quarmleys.example for the kennels.</p>
=== gb | json | birth_date=c username=c phone=c
{"account":{"user":"pipq_plots","birth":{"year":1981,"month":4,"day":23},"contact":{"type":"mobile","value":"⟦full:07700900318⟧"}}}
=== gb | html | name=c
<title>P&#104;ilippa Qu&shy;arm&shy;ley | Plot 14</title><h1>Welcome</h1>
=== gb | html | name=c
<img src="/uploads/2024/PhilippaQuarmley-plot14.jpg" alt="A woman with a marrow">
=== us | html | phone=x postcode=x vehicle=x +phone=0
<h2>Lot 463 &mdash; Estate auction price list</h2>
<pre>
40655  50137   Cast skillet        $12.00
40655  50138   Dutch oven          $31.50
00463X 7ZQ-4089 Bracket, hinge     $ 4.06
ISBN 0-406-55501-3   "Prairie Wells"
</pre>
=== us | txt | name=x family_name=x
PINNOCK FALLS SENTINEL - OBITUARIES

Lorraine Mae Pruitt, 88, of Pinnock Falls, died March 8. She was born in
Osgood Mills to Earl and Thelma (Voss) Pruitt. Pallbearers will be Wendell
Pruitt, Thomas Voss and Hector Ruiz. The family thanks Harlowitz Funeral Home.
=== us | html | +birth_date=1 birth_date=x name=x
<p><b>Lorraine Mae Pruitt</b><br>Born: June 2, 1936<br>Died: March 8, 2025<br>Wendell, her nephew, will speak.</p>
=== us | html | +phone=2 +email=1 +postal_address=1
<footer class="site-footer"><p>Pinnock Falls Public Library<br>600 Juniper Street, Pinnock Falls, MT 00463</p><p>Circulation: (406) 555-0110 &bull; Reference: (406) 555-0111</p><p><a href="mailto:ask@example.net">ask@example.net</a></p></footer>
=== us | json | name=u username=x
{"results":[{"first":"Wendell","last":"Voss"},{"first":"Thomas","last":"Harlowitz"}],"handles":["wtharlo","harlo76"]}
=== us | html | home_address=p
<p>Sheriff's log, 11:42 p.m.: noise complaint, 2800 block of N Saddlehorn Ave, Pinnock Falls.</p>
=== us | html | past_address=p
<p>I grew up on Bellwether Lane in Osgood Mills, back when it was gravel.</p>
=== us | html | name=p
<cite>Harlowitz, W. (2011). Depreciation of grain elevators. <i>Rural Ledger</i>, 4(2).</cite>
=== us | html | birth_date=p
<p>W. T. H., b. March 1976, Osgood Mills.</p>
=== us | eml | name=c email=c phone=c
Received: from [203.0.113.9] by mx.example.com; Sat, 8 Mar 2025 08:03:19 -0700
From: "Harlowitz, Wendell" <wharlowitz@example.com>
To: league-list@example.net
Subject: Re: [league] tee signs
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="xx"

--xx
Content-Type: text/plain; charset=us-ascii
Content-Transfer-Encoding: 7bit

Happy to print them.
--
Wendell | cell 406.555.0137
--xx--
=== us | html | home_address=c
<div class="h-adr"><span class="p-street-address">2814 N. Saddlehorn Avenue</span> <span class="p-extended-address">Unit 12</span> <span class="p-locality">Pinnock Falls</span> <span class="p-region">MT</span></div>
=== us | html | +coordinates=2
<div class="map" data-lat="45.7833" data-lng="-108.5007"></div><p>Second lot: 45.7901, -108.4877</p>
=== us | html | +coordinates=0 +birth_date=0
<p>Rates: 4.25, 3.75. Version 10.14.6, released 03/08/2019. Scores 45-38, 12.5 yards per catch.</p>
=== ie | html | name=x family_name=x phone=x +phone=2
<div class="notice"><h3>Nuacht an Chumainn</h3><p>Fionnuala agus Cathal a bhí ar an doras. Bhuaigh Seán Ó Cuanacháin an crannchur.</p><p>Ticéid: Orla 020 914 6620 nó Dara 020 915 3373.</p></div>
=== ie | html | home_address=p
<p>High tide will cover the slip at Curlew Strand, Ballyfinore, from 6 am.</p>
=== ie | html | name=p birth_date=p
<p>Under-age mentor vetting: F. Ní Chuanáin, D.O.B. 10/1988, form returned.</p>
=== ie | html | birth_date=x +birth_date=1 employer=x
<p>Baths opened 1911. Finore people swam there. Dr Hannah Quill (born 7 October 1888) was the first seaweed bather.</p>
=== ie | vcf | name=c phone=c email=c home_address=c
BEGIN:VCARD
VERSION:3.0
FN:Nuala Ní Chuanáin
N:Ní Chuanáin;Fionnuala;;;
TEL;TYPE=HOME,VOICE:+353 20 915 3378
EMAIL:FNC@litir.example
ADR;TYPE=home:;;9 Curlew Strand;Ballyfinore;Co. Clare;;Ireland
END:VCARD
=== de | txt | name=x phone=x birth_date=x +phone=2 +birth_date=1
Vereinsblatt RSV Oberwinzheim                                    Seite 4

Friederike hat Kuchen gebacken. Karl-Heinz fuhr den Besenwagen.
Neu im Vorstand: Bernd Odenbach (geb. 14.05.1961), Tel. 089 99998 214.
Kassenwartin Zallmann ist mobil unter 0171 3920074 zu erreichen.
Grünzwickels Hofladen spendete die Äpfel.
=== de | html | birth_date=p name=p
<tr><td>Grünzwickel, F.</td><td>geb. 11/1967</td><td>W55</td><td>gemeldet</td></tr>
=== de | html | email=x username=x employer=x
<p>rikeg_radelt24, info@f.gruenzwickel.example.org, Pegelwerke Messtechnikum Süd e. V.</p>
=== de | html | past_address=p
<p>Straßenfest in der Lindwurmgasse in Kleinbrück am Samstag ab 14 Uhr.</p>
=== de | json | name=c birth_date=c
{"teilnehmer":[{"vorname":"Friederike","nachname":"Gr\u00fcnzwickel","geburtsdatum":"1967-11-05T00:00:00Z"}]}
=== de | html | +email=2 +phone=1
<p>Kontakt: Geschäftsstelle 030 23125 660, vorstand@example.net, jugend@example.net, vorstand@example.net</p>
=== pl | html | name=x family_name=x birth_date=x
<p class="nekrolog">Ś.P. Wojciech Pokrzywnicki, ur. 30.12.1949, zm. 3.02.2025. Msza św. w Źrebinie. Bożena z dziećmi.</p>
=== pl | html | home_address=u phone=x postcode=x
<p>Filia biblioteki: ul. Kasztanowa Grobla 2, 00-038 Jarzębinów, konto 00 9993 1705 2000 0083</p>
=== pl | html | name=p
<td class="op">rzecznik patentowy B. Źrebińska</td>
=== pl | html | birth_date=p
<p>rocznik 1979, grudzień: Bożena, ur. 12.1979, Wierzchowiska Małe</p>
=== pl | mht | name=c home_address=c
From: <Zapisane>
Subject: Lista
MIME-Version: 1.0
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

<table><tr><td>=C5=B9rebi=C5=84ska Bo=C5=BCena</td><td>ul. Kasztanowa Grob=
la 27/5, Jarz=C4=99bin=C3=B3w</td></tr></table>
=== fr | html | name=x family_name=x birth_date=x +phone=1
<p>Conseil du 19/08/2020. Pr&eacute;sents : Anne Kerguidou, Gaëlle Lestromeur, Loïc Bihannic. Absent : M. Trouvadec père. Permanence : 01 99 00 73 18.</p>
=== fr | html | home_address=u postcode=x
<p>Gîte 18 ter, rue des Goémoniers, Plouvennec-sur-Mer. Réf. 009170. Dép. 00.</p>
=== fr | html | birth_date=p
<p>Licence : TROUVADEC A-G., née en août 1990, série D</p>
=== fr | html | +email=1 +phone=1 phone=c
<p>Astreinte : Maël 06 39 98 70 02 ou Anne-Gaëlle 06-39-98-27-64, astreinte@example.net</p>
=== in | html | name=x family_name=x phone=x home_address=u
<p>Resident list, C Block: C-103 Prakash Belawadkar; C-310 Savitha Rao, 10000 52791; shop 27 Kadamba Rd, Kerehalli.</p>
=== in | html | birth_date=p name=p
<li>R. Tumbalkeri (b. June 1993), seeded 4</li>
=== in | html | employer=x vehicle=x username=x
<p>Blue Lotus Sweets Pvt Ltd, van ZZ 05 RT 6188, insta @raghu_tumba</p>
=== es | html | name=x family_name=x phone=x birth_date=x
<p>Acta n.º 27/02. Asisten D.ª María Luengo, D.ª Carmen Castrillo, D. Ignacio Luengo. La finca de Oteruelo se tasó en 200.217,58 €.</p>
=== es | html | birth_date=p name=p
<tr><td>M.C. Oteruelo Vizcarral</td><td>nac. 02/1984</td><td>Veterana B</td></tr>
=== ua | html | name=x family_name=x home_address=u phone=x
<p>Соломія та Тарас чергують. Склад: вул. Калинова Балка, 71, Степоград. Ключі в Кривошапка, 010 482 63 19.</p>
=== ua | html | birth_date=p name=p
<li>С. Вербожук (нар. вересень 1986) &ndash; 3-тє місце</li>
=== nl | html | name=x family_name=x home_address=u phone=x
<p>Buurtapp: Joost (nr 61) en Marijke (nr 65) delen een ladder. Kievitspad 6, Wadderdam is verkocht. Bel Kees, 06 9041 7782.</p>
=== it | html | name=x family_name=x phone=x home_address=u
<p>Turni: Gianluca e Ornella domenica. Sede in Via dei Lanternai 25, Roccalvara. Benvestrina di sopra. Chiavi: 100 472 9816.</p>
=== hope | txt | name=x
We hope. Marsh gas is harmless at this depth, the engineer said; Hope so!
=== ernst | html | name=p
<p>Gruppe 3: H. Odenbach, E. Sommer, B. Zallmann</p>
=== rosa | html | name=p
<p>Tesorera: R. Blanco</p>
=== gb | html | phone=c
<p>Tel: <span style="unicode-bidi:bidi-override;direction:rtl">⟦rev:07700 900318⟧</span></p>
=== us | html | email=c
<a class="m" data-mail="⟦b64:wharlowitz@example.com⟧" href="#">write to the treasurer</a>
=== de | html | email=c
<span class="spamschutz" data-rot="⟦rot13:f.gruenzwickel@example.org⟧">E-Mail anzeigen</span>
=== fr | html | phone=c
<style>.tel::after{content:"06 39 98 27 64"}</style><p>T&eacute;l&eacute;phone : <span class="tel"></span></p>
=== ie | html | name=c phone=c
<!-- TODO ask Fionnuala Ní Chuanáin (mobile 020 915 3378) for the new photo --><p>Coming soon</p>
=== pl | html | name=c
<p>Prowadzi: ⟦comb:⟦alike:Bożena Źrebińska⟧⟧, sala 4</p>
=== nl | html | name=c email=c
<iframe srcdoc="&lt;p&gt;Contact: Marijke van der Zwaluwhoek, &lt;a href='mailto:marijke@zwaluwhoek.example'&gt;mail&lt;/a&gt;&lt;/p&gt;"></iframe>
=== it | html | home_address=c
<template id="card"><address>Via dei Lanternai, 52<br>99031 Roccalvara</address></template>
=== us | html | name=c home_address=c
<button aria-label="Remove Wendell Harlowitz, 2814 N Saddlehorn Ave Apt 12, Pinnock Falls, from the list">&times;</button>
=== gb | html | vehicle=c postcode=c
<div data-user='{"car":"ZZ19 PQK","post_code":"ZZ99 3TN","plan":"basic"}'></div>
=== in | html | phone=c
<p>WhatsApp no.: +91 1OOOO 52719 (not 9 to 5 please)</p>
=== es | html | email=c name=c
<script>var tpl="<li>Mar\u00eda del Carmen Oteruelo Vizcarral &lt;⟦jsx:mcoteruelo@correo.example⟧&gt;</li>";</script>
=== ua | html | email=c
<a href="mailto:⟦hex:s.verbozhuk@poshta.example⟧">лист</a>
=== in | html | name=c
<meta property="profile:first_name" content="Raghavendra"><meta property="profile:last_name" content="Tumbalkeri">
=== fr | html | email=c
<a href="https://share.example.net/?to=⟦pctall:ag.trouvadec@courriel.example⟧&amp;s=1">partager</a>
=== de | html | name=c birth_date=c
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","givenName":"Friederike","familyName":"Gr\u00fcnzwickel","birthDate":"1967-11-05"}</script>
=== gb | html | home_address=c
<table><tr><td rowspan="2">Q. household</td><td>Flat 5, 48 Larkbeck Road</td></tr><tr><td>Ossenthorpe</td></tr></table>
=== ie | html | home_address=c postcode=c
<div class="vcard"><span class="adr"><span class="street-address">⟦zw:9 Curlew Strand⟧</span>, <span class="locality">Ballyfinore</span> <span class="postal-code">⟦nbsp:V95 ZZ62⟧</span></span></div>
=== us | html | birth_date=c
<script id="__NEXT_DATA__" type="application/json">{"props":{"runner":{"birth_year":1976,"birth_month":3,"birth_day":8}}}</script>
=== it | html | name=c
<p>Foto di Gianluca ⟦spans:Benvestrini⟧ dalla vetta</p>
=== gb | txt | birth_date=c name=c
LARKBECK 10K - INCIDENT FORM (23 April 2025)
Runner: Philippa Quarmley. Reported that today was her 44th birthday. No injury.
=== nl | txt | name=c home_address=c phone=c email=c
Domain:        zwaluwhoek-touw.example
Registrant:    Marijke van der Zwaluwhoek
Street:        Kievitspad 63
City:          Wadderdam
Phone:         +31.690417728
Email:         marijke@zwaluwhoek.example
=== pl | vcf | name=c phone=c birth_date=c home_address=c
BEGIN:VCARD
VERSION:3.0
N:Źrebińska;Bożena;;;
FN:Bożena Źrebińska
TEL;TYPE=CELL:999317052
BDAY:1979-12-30
ADR;TYPE=HOME:;;Kasztanowa Grobla 27/5;Jarzębinów;;00-083;Polska
END:VCARD
"""  # noqa: W291
