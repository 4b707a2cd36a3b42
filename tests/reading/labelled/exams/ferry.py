"""
How births, ages, addresses and names are told in twelve countries, each in its own language.

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
            Kind.NAME: "Rowena Jane Thistlecombe",
            Kind.FORMER_NAME: "Rowena Puddifer",
            Kind.ALIAS: "Roz Merrowdown",
            Kind.USERNAME: "rj_thistle",
            Kind.EMAIL: "rowena.t@combe.example",
            Kind.PHONE: "01632 960318",
            Kind.HOME_ADDRESS: "Flat 3, 47 Larkrise Terrace, Ottermere, ZZ99 4QH",
            Kind.PAST_ADDRESS: "9 Tanyard Mews, Brindlewick, ZZ99 2RB",
            Kind.WORK_ADDRESS: "Unit 12, 80 Ropewalk Road, Ottermere, ZZ99 4TT",
            Kind.POSTCODE: "ZZ99 4QH",
            Kind.BIRTH_DATE: "1981-04-17",
            Kind.FAMILY_NAME: "Gerald Thistlecombe",
            Kind.EMPLOYER: "Harker & Blythe Surveyors Ltd",
            Kind.SCHOOL: "Ottermere High School",
            Kind.VEHICLE: "ZZ71 RJT",
            Kind.PLACE: "Ottermere Swimming Baths",
            Kind.WEBSITE: "https://www.thistlecombe.example",
        },
    ),
    "us": _person(
        "US",
        {
            Kind.NAME: "Calvin Douglas Brantmeyer",
            Kind.ALIAS: "DJ Marrowstone",
            Kind.USERNAME: "cbrant_trails",
            Kind.EMAIL: "calvin.brantmeyer@example.net",
            Kind.PHONE: "+1 406-555-0147",
            Kind.HOME_ADDRESS: "2815 N Saddleback Ave Apt 6B, Harlow Falls, MT 00429",
            Kind.PAST_ADDRESS: "417 Cinderpath Lane, Dunmore Springs, OH 00356",
            Kind.WORK_ADDRESS: "1200 Gristmill Blvd, Suite 450, Harlow Falls, MT 00431",
            Kind.POSTCODE: "00429",
            Kind.BIRTH_DATE: "1990-03-08",
            Kind.FAMILY_NAME: "Lucille Brantmeyer",
            Kind.EMPLOYER: "Copperleaf Logistics Inc.",
            Kind.SCHOOL: "Harlow Falls High School",
            Kind.VEHICLE: "BRT-4821",
            Kind.PLACE: "Harlow Falls YMCA",
            Kind.WEBSITE: "https://brantmeyer.example/trails",
        },
    ),
    "ie": _person(
        "IE",
        {
            Kind.NAME: "Sorcha Ní Fhearbhaile",
            Kind.USERNAME: "sorcha.fb",
            Kind.EMAIL: "sorcha@fearbhaile.example",
            Kind.PHONE: "020 911 7734",
            Kind.HOME_ADDRESS: "4 Whitethorn Grove, Kilnamoyle, Co. Clare, V95 ZZ41",
            Kind.PAST_ADDRESS: "22 Dyehouse Lane, Ballyvarrick, Co. Cork, P31 ZZ06",
            Kind.WORK_ADDRESS: "15 Quayside Row, Kilnamoyle, Co. Clare, V95 ZZ77",
            Kind.POSTCODE: "V95 ZZ41",
            Kind.BIRTH_DATE: "1987-11-05",
            Kind.FAMILY_NAME: "Tadhg Ó Fearbhaile",
            Kind.EMPLOYER: "Kilnamoyle Seaweed Foods DAC",
            Kind.SCHOOL: "Gaelscoil Chill na Maoile",
            Kind.VEHICLE: "182-CE-99317",
            Kind.PLACE: "Kilnamoyle GAA Grounds",
        },
    ),
    "de": _person(
        "DE",
        {
            Kind.NAME: "Friedhelm Bröckelmann",
            Kind.FORMER_NAME: "Friedhelm Wüstrich",
            Kind.USERNAME: "fbroeck_imker",
            Kind.EMAIL: "f.broeckelmann@example.org",
            Kind.PHONE: "0221 4710283",
            Kind.HOME_ADDRESS: "Haselmausweg 14, 00372 Obertunkingen",
            Kind.PAST_ADDRESS: "Kupferschmiedgasse 5b, 00218 Niederlammen",
            Kind.WORK_ADDRESS: "Am Eiskeller 22, 00372 Obertunkingen",
            Kind.POSTCODE: "00372",
            Kind.BIRTH_DATE: "1964-12-21",
            Kind.FAMILY_NAME: "Hannelore Bröckelmann",
            Kind.EMPLOYER: "Tunkinger Orgelbau GmbH & Co. KG",
            Kind.SCHOOL: "Gymnasium Obertunkingen",
            Kind.VEHICLE: "ZZ-FB 714",
            Kind.PLACE: "Waldbad Obertunkingen",
            Kind.WEBSITE: "https://imkerei-broeckelmann.example",
        },
    ),
    "pl": _person(
        "PL",
        {
            Kind.NAME: "Jagoda Świerszczyńska",
            Kind.FORMER_NAME: "Jagoda Żółwińska",
            Kind.USERNAME: "jagoda.swierszcz",
            Kind.EMAIL: "jagoda.sw@listonosz.example",
            Kind.PHONE: "+48 999 360 518",
            Kind.HOME_ADDRESS: "ul. Bobrowa Tama 27/5, 00-942 Żabikowice",
            Kind.PAST_ADDRESS: "os. Zielone Łęgi 6 m. 14, 00-913 Mokre Pole",
            Kind.WORK_ADDRESS: "al. Garncarska 11, 00-942 Żabikowice",
            Kind.POSTCODE: "00-942",
            Kind.BIRTH_DATE: "1993-08-30",
            Kind.FAMILY_NAME: "Wiesław Świerszczyński",
            Kind.EMPLOYER: "Chmura i Synowie sp. z o.o.",
            Kind.SCHOOL: "Liceum Ogólnokształcące w Żabikowicach",
            Kind.VEHICLE: "ZZA 4L87",
            Kind.PLACE: "Pływalnia Żabikowice",
        },
    ),
    "fr": _person(
        "FR",
        {
            Kind.NAME: "Marie-Ange Loubressol",
            Kind.FORMER_NAME: "Marie-Ange Tréguinard",
            Kind.USERNAME: "ma_loubre",
            Kind.EMAIL: "marieange@loubressol.example",
            Kind.PHONE: "04 65 71 28 93",
            Kind.HOME_ADDRESS: "18 ter, rue du Pont-aux-Chèvres, 00571 Malpertuis-les-Prés",
            Kind.PAST_ADDRESS: "5, impasse des Ferronniers, 99214 Courbaillac",
            Kind.WORK_ADDRESS: "62, quai de la Gabelle, 00571 Malpertuis-les-Prés",
            Kind.POSTCODE: "00571",
            Kind.BIRTH_DATE: "1972-02-01",
            Kind.FAMILY_NAME: "Étienne Loubressol",
            Kind.EMPLOYER: "Imprimerie Gâtineau-Vrain SARL",
            Kind.SCHOOL: "Lycée Malpertuis",
            Kind.VEHICLE: "ZZ-418-ML",
            Kind.PLACE: "Piscine de Malpertuis",
            Kind.WEBSITE: "https://atelier-loubressol.example",
        },
    ),
    "in": _person(
        "IN",
        {
            Kind.NAME: "Venkatesh Raghunath Pollamudi",
            Kind.USERNAME: "venky_pollamudi",
            Kind.EMAIL: "venkatesh.p@tapal.example",
            Kind.PHONE: "+91 10000 48215",
            Kind.HOME_ADDRESS: "Flat 302, 58 Tamarind Garden Road, Hosakoppa, Mirzanagar 000562",
            Kind.PAST_ADDRESS: "12-4-87 Kalamandir Street, Peddavaram 000417",
            Kind.WORK_ADDRESS: "Tower C, 201 Cyberkunta Road, Mirzanagar 000570",
            Kind.POSTCODE: "000562",
            Kind.BIRTH_DATE: "1998-06-24",
            Kind.FAMILY_NAME: "Lakshmi Pollamudi",
            Kind.EMPLOYER: "Saptarang Softworks Private Limited",
            Kind.SCHOOL: "Peddavaram Institute of Technology",
            Kind.VEHICLE: "ZZ 05 VP 6143",
            Kind.PLACE: "Hosakoppa Badminton Hall",
        },
    ),
    "it": _person(
        "IT",
        {
            Kind.NAME: "Ginevra Scaltrozzi",
            Kind.USERNAME: "gine.scal",
            Kind.EMAIL: "ginevra@scaltrozzi.example",
            Kind.PHONE: "+39 300 004 172",
            Kind.HOME_ADDRESS: "Via dei Funaioli 33, int. 4, 99073 Borgotrebbia",
            Kind.PAST_ADDRESS: "Vicolo della Conceria 8, 99021 Castelmorso",
            Kind.WORK_ADDRESS: "Corso Mulinelli 102, 99073 Borgotrebbia",
            Kind.POSTCODE: "99073",
            Kind.BIRTH_DATE: "1985-10-12",
            Kind.FAMILY_NAME: "Ottavio Scaltrozzi",
            Kind.EMPLOYER: "Vetreria Mulinelli S.r.l.",
            Kind.SCHOOL: "Liceo Scientifico di Borgotrebbia",
            Kind.VEHICLE: "ZZ 207 GS",
            Kind.PLACE: "Palestra Borgotrebbia",
        },
    ),
    "fi": _person(
        "FI",
        {
            Kind.NAME: "Tuulikki Havukuisma",
            Kind.FORMER_NAME: "Tuulikki Ruokosuo",
            Kind.USERNAME: "tuulahavu79",
            Kind.EMAIL: "tuulikki@havukuisma.example",
            Kind.PHONE: "+358 59 4817 220",
            Kind.HOME_ADDRESS: "Kuusenkerkkäkatu 9 B 21, 99963 Suolampi",
            Kind.PAST_ADDRESS: "Tervahovintie 3 A 5, 99917 Kaislaranta",
            Kind.WORK_ADDRESS: "Hopeasepänkuja 12, 99963 Suolampi",
            Kind.POSTCODE: "99963",
            Kind.BIRTH_DATE: "1979-05-15",
            Kind.FAMILY_NAME: "Pekka Havukuisma",
            Kind.EMPLOYER: "Suolammen Kutomo Oy",
            Kind.SCHOOL: "Suolammen lukio",
            Kind.VEHICLE: "ZZV-481",
            Kind.PLACE: "Suolammen uimahalli",
        },
    ),
    "ro": _person(
        "RO",
        {
            Kind.NAME: "Răzvan Pârvuțescu",
            Kind.USERNAME: "razvan_parvu",
            Kind.EMAIL: "razvan.p@posta.example",
            Kind.PHONE: "+40 100 482 715",
            Kind.HOME_ADDRESS: "Str. Fântânii Reci nr. 24, bl. C3, sc. 2, ap. 17, 009842 Valea Stânii",
            Kind.PAST_ADDRESS: "Aleea Olarilor nr. 7, 009615 Brădetu Mare",
            Kind.WORK_ADDRESS: "Bd. Topitorilor nr. 130, 009842 Valea Stânii",
            Kind.POSTCODE: "009842",
            Kind.BIRTH_DATE: "1976-07-03",
            Kind.FAMILY_NAME: "Ileana Pârvuțescu",
            Kind.EMPLOYER: "Morăria Stânii SRL",
            Kind.SCHOOL: "Colegiul Național Valea Stânii",
            Kind.VEHICLE: "ZZ 63 RPV",
            Kind.PLACE: "Sala Sporturilor Valea Stânii",
        },
    ),
    "ua": _person(
        "UA",
        {
            Kind.NAME: "Остап Захарович Немиводенко",
            Kind.USERNAME: "ostap_nv",
            Kind.EMAIL: "ostap@nemyvodenko.example",
            Kind.PHONE: "+380 10 048 27 15",
            Kind.HOME_ADDRESS: "вул. Журавлина, буд. 16, кв. 42, с-ще Тихоброди, 00173",
            Kind.PAST_ADDRESS: "пров. Ткацький, 5, м. Хмелівськ, 00219",
            Kind.WORK_ADDRESS: "просп. Скляний, 38, с-ще Тихоброди, 00173",
            Kind.POSTCODE: "00173",
            Kind.BIRTH_DATE: "1995-01-19",
            Kind.FAMILY_NAME: "Соломія Немиводенко",
            Kind.EMPLOYER: "ТОВ «Тихобродський сироварний завод»",
            Kind.SCHOOL: "Тихобродська гімназія",
            Kind.VEHICLE: "ZZ 4172 OH",
            Kind.PLACE: "Тихобродський басейн",
        },
    ),
    "nl": _person(
        "NL",
        {
            Kind.NAME: "Marijke van der Hazelschoor",
            Kind.FORMER_NAME: "Marijke Knoestman",
            Kind.USERNAME: "marijke_hzs",
            Kind.EMAIL: "marijke@hazelschoor.example",
            Kind.PHONE: "+31 6 0000 4817",
            Kind.HOME_ADDRESS: "Wilgenroosstraat 41-2, 0174 ZQ Waterholte",
            Kind.PAST_ADDRESS: "Touwslagersgracht 6 hs, 0139 ZK Oudeklink",
            Kind.WORK_ADDRESS: "Turfdragersplein 19, 0174 ZT Waterholte",
            Kind.POSTCODE: "0174 ZQ",
            Kind.BIRTH_DATE: "1968-09-27",
            Kind.FAMILY_NAME: "Joost van der Hazelschoor",
            Kind.EMPLOYER: "Drukkerij Klaproos B.V.",
            Kind.SCHOOL: "Christelijk Lyceum Waterholte",
            Kind.VEHICLE: "ZZ-482-Q",
            Kind.PLACE: "Zwembad De Waterholt",
        },
    ),
    "may": _person("GB", {Kind.NAME: "May Winter"}),
    "stern": _person("DE", {Kind.NAME: "August Stern"}),
    "florin": _person("RO", {Kind.NAME: "Codrin Munte"}),
}

PAGES = r"""
=== gb | html | birth_date=c name=c
<table class="players"><tr><th>Name</th><th>D.O.B.</th><th>Pos</th></tr>
<tr><td>Thistlecombe, Rowena</td><td>17/04/81</td><td>GK</td></tr>
<tr><td>Ambleforth, Tess</td><td>02/11/84</td><td>WA</td></tr></table>
=== gb | html | birth_date=c
<p>Ottermere Bell Ringers' almanack: <b>Rowena</b>, our tower captain, b. 17.iv.1981, first rang a full peal at fifteen.</p>
=== gb | html | birth_date=p name=c +birth_date=0
<h1>THISTLECOMBE, Rowena Jane</h1>
<dl><dt>Role</dt><dd>Director</dd><dt>Date of birth</dt><dd>April 1981</dd><dt>Nationality</dt><dd>British</dd></dl>
=== gb | html | birth_date=p
<p>Birthdays this month: Sid (3rd), Rowena (17 April), Old Mr Pym (24 April). Many happy returns all!</p>
=== gb | html | birth_date=u
<p>The Harbour Light lifeboat was launched from Ottermere slip at 4.10 pm on 17 April 1981 to the trawler <i>Sweet Content</i>.</p>
=== gb | html | birth_date=u name=x +birth_date=1
<p class="obit">PELLOW, Dennis Arthur. Born in Ottermere 17 May 1981, died 3 October 2025 after a short illness. Loving son of Rowena and the late Bert.</p>
=== gb | txt | birth_date=c name=c family_name=c
0 @I7@ INDI
1 NAME Rowena Jane /Thistlecombe/
1 SEX F
1 BIRT
2 DATE 17 APR 1981
2 PLAC Ottermere
1 FAMC @F2@
0 @I3@ INDI
1 NAME Gerald /Thistlecombe/
1 SEX M
=== gb | html | birth_date=c
<form><fieldset><legend>Date of birth</legend>
<select name="dob-day"><option>16</option><option selected>17</option><option>18</option></select>
<select name="dob-month"><option value="3">March</option><option value="4" selected>April</option></select>
<select name="dob-year"><option>1980</option><option selected>1981</option></select></fieldset></form>
=== gb | txt | birth_date=c employer=c
CURRICULUM VITAE                                   Page 1 of 2

Personal:   F, born Friday 17th April 1981, full clean licence
Work:       2009 to date, Senior Building Surveyor,
            Harker and Blythe Surveyors
=== gb | html | home_address=c postcode=c
<address>Ms R. J. T.<br>Flat 3<br>47 Larkrise Terr.<br>OTTERMERE<br>ZZ994QH</address>
=== gb | html | home_address=c # the planning register's own order: road first
<table><tr><th>Ref</th><td>24/00718/LBC</td></tr><tr><th>Site</th><td>Larkrise Terrace, No. 47 (Flat 3), Ottermere</td></tr><tr><th>Proposal</th><td>Like-for-like sash windows</td></tr></table>
=== gb | html | home_address=u +postal_address=1
<p>For sale by auction: Flat 3, 74 Larkrise Terrace, Ottermere, ZZ99 4QJ. Guide £92,000.</p>
=== gb | txt | home_address=p
Road closed from Monday: Larkrise Terrace, Ottermere, between the chapel and the coal steps. Residents' access kept.
=== gb | html | past_address=c home_address=x
<li>1998&ndash;2007: "Tanyard House", 9, Tanyard&nbsp;Mews, Brindlewick. We had three cats and one gas ring.</li>
=== gb | html | past_address=u
<p>Our new tea room is at 9 Tanyard Mews, Skelhampton (behind the Corn Hall). No dogs.</p>
=== gb | html | work_address=c employer=c
<footer>Harker &amp; Blythe Surveyors Ltd. Registered in England no. 00000042. Registered office: Unit 12, 80 Ropewalk Rd, Ottermere ZZ99 4TT.</footer>
=== gb | json | work_address=c
{"office":{"addressLine1":"Unit 12","addressLine2":"80 Ropewalk Road","town":"Ottermere","county":null,"postCode":"ZZ99 4TT"}}
=== gb | html | postcode=x home_address=x
<p>We deliver to ZZ99 1, ZZ99 4 and ZZ98. Larks rise early on the terrace of our cafe, 47 covers, book ahead.</p>
=== gb | txt | former_name=c name=c
Congratulations to Rowena Thistlecombe (née Puddifer), who has passed her Grade 8 euphonium at last.
=== gb | html | name=p
<td>3rd</td><td>R J Thistlecombe</td><td>Ottermere Harriers</td><td>41:07</td>
=== gb | txt | name=c family_name=c
THISTLECOMBE - PELLOW. The engagement is announced between
Rowena, daughter of Mr and Mrs Gerald Thistlecombe of
Ottermere, and Hugh, son of the late Col. and Mrs D. Pellow.
=== gb | html | name=u family_name=u
<p>Gerald Pellow will open the fete; teas by the Thistlecombe family; Rowena from the library judges the cakes.</p>
=== gb | eml | email=c phone=c website=c
From: "Roz M." <rowena.t@combe.example>
To: allotments@ottermere.example
Subject: Plot 14 water butt
Date: Tue, 4 Mar 2025 19:12:44 +0000
Content-Type: text/plain; charset=utf-8

Happy to share it. Ring me, (01632) 960 318, after six.

-- 
thistlecombe.example
=== gb | html | email=u
<p>Contact: jrowena.t@combe.example or rowena.t@combe.example.org for the crafts table.</p>
=== gb | csv | birth_date=c name=c vehicle=c
Surname;Forename;DoB;Reg;Permit
Thistlecombe;Rowena;17-Apr-81;ZZ71RJT;R-0418
Ambleforth;Tess;2-Nov-84;ZZ19 KWB;R-0419
=== gb | txt | school=c birth_date=u
Ottermere High, class of 1999: the old sports hall (opened by the Mayor on 17/4/1981) comes down in June. Ottermere High School PTA would love your photos.
=== gb | html | school=x
<p>Upper Ottermere High Street School Uniform Shop: closed Wednesdays.</p>
=== gb | html | alias=c place=c username=c
<article data-author="rj_thistle"><p>Open mic, Thursday, upstairs from the Ottermere Swimming Baths, with <em>Roz Merrowdown</em> on concertina.</p></article>
=== gb | html | birth_date=c # turned on a dated day
<p>Posted 17 April 2021. Lockdown or not, our Rowena Thistlecombe turned 40 today and there was cake over the fence.</p>
=== gb | txt | birth_date=c
PATIENT LABEL  NHS 999 000 0000   F   Born 17-Apr-1981 (44y)   WARD 6B
=== us | html | birth_date=c name=c
<tr><td>BRANTMEYER, CALVIN D</td><td>M</td><td>W</td><td>DOB: 03/08/1990</td><td>HT 5-11</td><td>WT 172</td></tr>
=== us | txt | birth_date=p
Applicant born 8/3/1990, resident alien form on file.
=== us | html | birth_date=c
<p>Calvin was born on Thursday, March 8th, 1990 at St. Odile's in Dunmore Springs, weighing 8 lb 3 oz.</p>
=== us | html | birth_date=u +birth_date=1
<p>Lived here before: Orrin T. Gadsby, born March 8, 1909, homesteader and fiddler.</p>
=== us | json | birth_date=c name=c email=c
{"patient":{"name":{"family":"Brantmeyer","given":["Calvin","Douglas"]},"gender":"male","birthDate":"1990-03-08","telecom":[{"system":"email","value":"Calvin.Brantmeyer@EXAMPLE.net"}]}}
=== us | csv | birth_date=c
bib,first,last,dob_mm,dob_dd,dob_yyyy,wave
118,Calvin,B.,03,08,1990,C
119,Dee,R.,11,30,1988,C
=== us | html | birth_date=u
<p>Invoice date 03/08/1990. Terms net 30. Brantmeyer Feed &amp; Seed, Dunmore Springs.</p>
=== us | txt | birth_date=p name=c
Happy birthday to Cal Brantmeyer, who blows out the candles on March 8! Love, the night crew.
=== us | html | home_address=c postcode=c
<div class="adr"><span class="street-address">2815 North Saddleback Avenue, #6B</span> <span class="locality">Harlow Falls</span>, <abbr class="region" title="Montana">Mont.</abbr> <span class="postal-code">00429-1183</span></div>
=== us | txt | home_address=c name=c
CALVIN BRANTMEYER
2815 N SADDLEBACK AVE APT 6B
HARLOW FALLS MT 00429
ECRLOT**C-008
=== us | html | home_address=u +postal_address=1
<p>Estate sale: 2851 N Saddleback Ave, Harlow Falls, MT 00429. Sat 8 to 2, cash only.</p>
=== us | html | home_address=u # the same building's other flat
<p>Lost cat, answers to Biscuit, last seen outside 2815 N Saddleback Ave Apt 2A.</p>
=== us | txt | home_address=p
Crews will mill and overlay N. Saddleback Avenue in Harlow Falls from 9th to 31st.
=== us | html | past_address=c name=c
<h3>Calvin D Brantmeyer, age 35</h3><p><b>Used to live at:</b> 417 Cinderpath Ln, Dunmore Springs, OH</p>
=== us | html | past_address=u +postal_address=1
<p>Notary public, 417 Cinderpath Lane, Wickett Junction, KS 00388. Walk-ins welcome.</p>
=== us | html | work_address=c employer=c
<script type="application/ld+json">{"@context":"https://schema.org","@type":"LocalBusiness","name":"Copperleaf Logistics, Inc.","address":{"@type":"PostalAddress","streetAddress":"1200 Gristmill Boulevard, Ste. 450","addressLocality":"Harlow Falls","addressRegion":"MT","postalCode":"00431"}}</script>
=== us | html | work_address=x employer=x
<p>Copper Leaf Tea is at 120 Gristmill Blvd. Logistics by ParcelPony Inc.</p>
=== us | html | name=c family_name=c
<p class="obit">He is survived by his wife, Lucille (Haugen) Brantmeyer; sons Calvin (Jo) Brantmeyer and Neil Haugen; and a good dog.</p>
=== us | txt | name=x family_name=x
Survivors: brothers Calvin Odegard and Merle; sister Lucille Odegard; and the Brantmeyer cousins of Dunmore Springs.
=== us | html | name=p
<li>Brantmeyer, C. D. (2019). <i>Trail counters in winter</i>. Montana Parks Quarterly 12(3).</li>
=== us | html | name=c username=c
<a href="/u/cbrant_trails" title="calvin-douglas-brantmeyer">@cbrant_trails</a>
=== us | eml | email=c phone=c
Return-Path: <bounce@lists.example.com>
From: Cal <calvin.brantmeyer@example.net>
To: Trail Crew <crew@lists.example.com>
Subject: Saturday
Message-ID: <a1@lists.example.com>

I can bring two saws. Text 406.555.0147 if it snows.
=== us | html | email=u phone=u +email=1
<p>Booking: calvin.brantmeyer@example.net.example, order no. 14065550147882.</p>
=== us | html | school=c birth_date=u # year only
<p>Brantmeyer (born 1990) wrestled at 152 for Harlow Falls High School before the knee.</p>
=== us | txt | vehicle=c place=c
Left lights on: silver pickup, Montana plate BRT 4821, lot behind the Harlow Falls Y.M.C.A.
=== us | html | alias=c website=c
<p>Sat: DJ Marrowstone, all vinyl. More at <a href="https://brantmeyer.example/trails?utm=bar">my site</a>.</p>
=== us | html | +birth_date=3 birth_date=x
<table><caption>8U roster</caption><tr><th>Player</th><th>Birthdate</th></tr><tr><td>Ava K.</td><td>9/14/2017</td></tr><tr><td>Milo T.</td><td>1/2/2018</td></tr><tr><td>Rex P.</td><td>5/30/2017</td></tr></table>
=== us | vcf | home_address=c birth_date=c name=c
BEGIN:VCARD
VERSION:3.0
N:Brantmeyer;Calvin;Douglas;;
FN:Calvin D. Brantmeyer
BDAY:19900308
ADR;TYPE=HOME:;Apt 6B;2815 N Saddleback Ave;Harlow Falls;MT;00429;USA
END:VCARD
=== us | html | postcode=u
<p>Part no. 00429 fits the older brake lever; 00431 fits the new one.</p>
=== ie | html | birth_date=c name=c
<p>Rugadh <strong>Sorcha Ní Fhearbhaile</strong> ar an 5 Samhain 1987 in Ospidéal na hInse.</p>
=== ie | html | birth_date=c name=c
<tr><td>Ni Fhearbhaile, Sorcha</td><td>DOB 05/11/87</td><td>Reg. no. 000431</td><td>Camogie &ndash; Adult</td></tr>
=== ie | html | birth_date=p name=c
<p>Breithlá sona do Shorcha, sin í Sorcha Ní Fhearbhaile, ar an gcúigiú lá de mhí na Samhna (5/11) ón gcór ar fad!</p>
=== ie | txt | birth_date=p
Visitor record. Born: 11/5/1987. Single entry, 30 days.
=== ie | html | birth_date=u
<p>Kilnamoyle Co-op AGM minutes, 5th November 1987. Present: 14. Apologies: Canon Deasy.</p>
=== ie | html | birth_date=u name=x +birth_date=1
<p>Sorcha Ní Chuilleagóra, born 15 November 1987 in Ballyvarrick, took the sean-nós cup.</p>
=== ie | html | home_address=c postcode=c
<p>Delivery point: 4 Whitethorn Gr, Kilnamoyle, Clare &middot; Eircode <code>v95zz41</code></p>
=== ie | txt | home_address=c name=p
Planning list wk 31      File P25/60118     Applicant: S. Ní Fhearbhaile
Dev. type: Permission    Address: No. 4, Whitethorn Grove,
                         Kilnamoyle
                         Co Clare
Retention of a garden room at the rear.
=== ie | txt | home_address=u postcode=x
To let: 4 Whitethorn Grove, Tubberlick, Co. Leitrim, N41 ZZ40. Two bed, oil heating.
=== ie | html | home_address=p
<p>Irish Water outage: Whitethorn Grove and the Creamery Road, Kilnamoyle, until 6 pm.</p>
=== ie | json | past_address=c
{"lines":["22 Dyehouse Ln.","Ballyvarrick"],"county":"Cork","routingKey":"P31","uniqueId":"ZZ06","country":"IE"}
=== ie | html | work_address=c employer=c
<footer>Kilnamoyle Seaweed Foods Designated Activity Company, 15 Quayside Row, Kilnamoyle, Co. Clare. Directors: D. Hassard, P. Breck (NI).</footer>
=== ie | html | work_address=u
<p>No. 51 Quayside Row, Kilnamoyle: change of use from net store to gallery.</p>
=== ie | txt | family_name=c name=x
RIP. The death has occurred of Bríd Uí Fhearbhaile. Sadly missed by her son Tadhg O'Fearbhaile, neighbours and friends. House private.
=== ie | html | family_name=x name=x
<p>Tadhg Ó Murchadhán and Sorcha Breck won the mixed doubles; the Ó Fearbhaile cup stays in Kilnamoyle.</p>
=== ie | eml | email=c name=c phone=c
From: =?utf-8?q?Sorcha_N=C3=AD_Fhearbhaile?= <sorcha@fearbhaile.example>
To: ladiescommittee@kilnamoyle.example
Subject: Lotto
Content-Type: text/plain; charset=utf-8

No winner. Fón: 020-911 7734
=== ie | html | email=u
<a href="mailto:msorcha@fearbhaile.example">msorcha@fearbhaile.example</a>
=== ie | html | place=c vehicle=c
<p>Blocking the gate of the Kilnamoyle G.A.A. Grounds on Sunday: 182 CE 99317, please move before throw-in.</p>
=== ie | txt | school=c name=c
Iar-scoláire de chuid Ghaelscoil Chill na Maoile, Sorcha Ní Fhearbhaile, a sheol an leabhar.
=== ie | ics | birth_date=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:bd-77@cal.example
SUMMARY:Sorcha's birthday
DTSTART;VALUE=DATE:19871105
RRULE:FREQ=YEARLY
END:VEVENT
END:VCALENDAR
=== ie | html | username=c
<p class="credit">Grianghraf: instagram @sorcha.fb</p>
=== ie | html | vehicle=u +vehicle=0
<p>Route 182, CE office, form 993178: bring two bills.</p>
=== de | html | birth_date=c name=c
<p><b>Bröckelmann, Friedhelm</b>, Orgelbaumeister, * 21. Dez. 1964 in Niederlammen</p>
=== de | html | birth_date=c # the edition's year and the round birthday give the year
<h2>Amtsblatt Obertunkingen, Dezember 2024</h2><h3>Wir gratulieren zum Geburtstag</h3><table><tr><td>19.12.</td><td>Irmtraud Pfühl</td><td>85 Jahre</td></tr><tr><td>21.12.</td><td>Friedhelm Bröckelmann</td><td>60 Jahre</td></tr></table>
=== de | html | birth_date=c former_name=c name=c
<p>Friedhelm Bröckelmann geb. Wüstrich, geb. 21.12.64, Obertunkingen, beantragt die Aufnahme in die Imkerliste.</p>
=== de | txt | birth_date=c name=c home_address=c
Antragsteller
Nachname ........: Broeckelmann
Vorname(n) ......: Friedhelm
Geburtsdatum ....: 21 12 1964
Straße, Haus-Nr. : Haselmausweg 14
PLZ, Ort ........: 00372 Obertunkingen
=== de | txt | birth_date=p name=c
Herzlichen Glückwunsch, Friedhelm Bröckelmann (21.12.)! Der Imkerverein gratuliert.
=== de | html | birth_date=u
<p>Stromlaufplan Pedalkoppel, Blatt 4, gezeichnet 21.12.1964, geprüft Hm.</p>
=== de | html | birth_date=u name=c
<tr><td>12.</td><td>Bröckelmann, Friedhelm</td><td>Jg. 64</td><td>M60</td><td>LG Tunkingen</td><td>1:52:30</td></tr>
=== de | html | birth_date=u +birth_date=1 name=x
<p>Friedhelm Otzenköter, geboren am 21.11.1964, wohnhaft in Niederlammen, wird öffentlich benachrichtigt.</p>
=== de | csv | birth_date=c name=c email=c
"Mitgl.-Nr.";"Name";"Vorname";"Geb.-Dat.";"E-Mail";"Eintritt"
"0047";"Bröckelmann";"Friedhelm";"21.12.64";"f.broeckelmann@example.org";"01.03.02"
=== de | txt | home_address=c
Honigverkauf ab Hof: Haselmausw. 14, Obertunkingen, werktags ab 17 Uhr.
=== de | html | home_address=u
<p>Neubau Carport, Haselmausweg 14a, 00372 Obertunkingen, Flurstück 211/4.</p>
=== de | html | home_address=u
<p>Tagespflege Sonnenschein, Haselmausweg 14, 00655 Kreuzfelde, noch zwei Plätze frei.</p>
=== de | html | home_address=c postcode=c
<div itemscope itemtype="https://schema.org/PostalAddress"><meta itemprop="addressCountry" content="DE"><span itemprop="postalCode">D-00372</span> <span itemprop="addressLocality">Obertunkingen</span>, <span itemprop="streetAddress">Haselmausweg Nr. 14</span></div>
=== de | html | past_address=c
<p>Bis 1996 stand die Werkstatt in Niederlammen, Kupferschmiedgasse 5&#x202F;b, Hinterhaus.</p>
=== de | txt | past_address=p
Die Kupferschmiedgasse in Niederlammen wird ab Ostern neu gepflastert.
=== de | html@windows-1252 | work_address=c employer=c
<h2>Impressum</h2><p>Tunkinger Orgelbau GmbH &amp; Co. KG<br>Am Eiskeller 22<br>00372 Obertunkingen<br>Registergericht: AG Lammen, HRA 00042</p>
=== de | html | work_address=u
<p>Am Eiskeller 2 (Obertunkingen) öffnet im Mai die Eisdiele.</p>
=== de | html | name=c family_name=c
<p>Statt Karten. Für die Glückwünsche zur Silberhochzeit danken Hannelore und Friedhelm Bröckelmann.</p>
=== de | txt | family_name=x name=x
In stiller Trauer: Hannelore Wengst geb. Pfühl, Friedhelm Wengst, Nachbarn Bröckelmann.
=== de | html | name=c username=c website=c
<p class="sig">-- <br>Friedel Bröckelmann alias fbroeck_imker, imkerei-broeckelmann.example</p>
=== de | eml | phone=c email=c
Reply-To: f.broeckelmann@example.org
From: Vereinsliste <liste@bienen.example>
Subject: Schwarm abzugeben
Content-Type: text/plain; charset=utf-8

Bitte anrufen: 02 21 / 4 71 02 83 (AB)
=== de | html | phone=u +phone=1
<p>Notdienst Schlüssel-Pfühl: Tel. 0221 4710284, Tag und Nacht.</p>
=== de | html | school=c vehicle=c
<p>Abi 1984, Gymnasium Obertunkingen: Treffpunkt am roten Bus ZZ&ndash;FB&nbsp;714.</p>
=== de | html | place=c school=x
<p>Schwimmkurs im Waldbad Obertunkingen, Anmeldung an der Kasse; Schulen gesondert.</p>
=== pl | txt | birth_date=c name=c
Jagoda Świerszczyńska, ur. 30 sierpnia 1993 r. w Mokrym Polu, ceramiczka.
=== pl | html | birth_date=c former_name=c name=c
<p>Jagoda Świerszczyńska z&nbsp;d. Żółwińska (ur. 30 VIII 1993) przyjęta w poczet członków stowarzyszenia.</p>
=== pl | html | birth_date=p name=c
<p>Solenizanci sierpnia: Jagoda Świerszczyńska, urodziny 30.08. Sto lat!</p>
=== pl | html | birth_date=u
<p>Dziennik robót, wpis z dnia 30.08.1993: wykop pod fundament, deszcz.</p>
=== pl | html | birth_date=u name=c
<tr><td>87</td><td>ŚWIERSZCZYŃSKA Jagoda</td><td>1993</td><td>K30</td><td>Żabikowice</td><td>00:54:12</td></tr>
=== pl | txt | name=c birth_date=x
Dyplom uznania dla Jagody Świerszczyńskiej za prowadzenie warsztatów. Żabikowice, 30 maja 2023 r.
=== pl | html | name=c family_name=c
<p>Podziękowania dla p. Wiesława Świerszczyńskiego i jego córki, p. Jagody Świerszczyńskiej, za pomoc przy dożynkach.</p>
=== pl | html | name=x family_name=x
<p>Świadkowie: Jagoda Kurpińska-Lis oraz Wiesław Bąbel; rodzina Świerszczyńskich nieobecna.</p>
=== pl | txt | name=p
Protokołowała: J. Świerszczyńska
=== pl | txt | birth_date=c home_address=c name=c
KWESTIONARIUSZ OSOBOWY
1. Imię (imiona) i nazwisko: Jagoda Swierszczynska
2. Data urodzenia: 1993-08-30
3. Adres zamieszkania: Bobrowa Tama 27 m. 5,
   00-942 Żabikowice
=== pl | json | birth_date=c
{"klient":{"imie":"J.","dataUrodzenia":{"dzien":30,"miesiac":8,"rok":1993},"zgoda":true}}
=== pl | html | home_address=c
<p>Odbiór jajek: Żabikowice, ul. Bobrowa Tama 27 lok. 5 (domofon 5).</p>
=== pl | html | home_address=u
<p>Zarząd wspólnoty ul. Bobrowa Tama 72/5, 00-942 Żabikowice, zawiadamia o zebraniu.</p>
=== pl | txt | home_address=p
Objazd: ulica Bobrowa Tama w Żabikowicach zamknięta do odwołania.
=== pl | html | past_address=c
<p>Dawny adres: osiedle Zielone Łęgi 6/14, Mokre Pole.</p>
=== pl | html | past_address=u
<p>Mieszkanie na sprzedaż, os. Zielone Łęgi 16 m. 4, Mokre Pole, II piętro.</p>
=== pl | txt | work_address=c employer=c
Sprzedawca: Chmura i Synowie Sp. z o. o., aleja Garncarska 11, 00-942 Żabikowice, NIP 000-000-00-00
=== pl | html | work_address=u
<p>Piekarnia, al. Garncarska 11, 00-877 Wilcze Doły. Czynne od 5.00.</p>
=== pl | html | postcode=c
<input name="kod" aria-label="Kod pocztowy" value="00942">
=== pl | html | postcode=u phone=x
<p>Nr katalogowy 100-9420, cena 00,94 zł; zamówienie 99936-0519.</p>
=== pl | txt | email=c phone=c
Kontakt: jagoda.sw [małpa] listonosz [kropka] example, tel. kom. 999-360-518
=== pl | html | school=c username=c
<p>@jagoda.swierszcz pisze: matura 2012, Liceum Ogólnokształcące w&nbsp;Żabikowicach, kl. III c!</p>
=== pl | html | vehicle=c place=c
<p>Parking przy Pływalni Żabikowice: właściciel auta ZZA4L87 proszony do recepcji.</p>
=== fr | html | birth_date=c former_name=c name=c
<p>Mme LOUBRESSOL Marie-Ange, née TRÉGUINARD le 1<sup>er</sup> février 1972 à Courbaillac, relieuse.</p>
=== fr | html | birth_date=c
<label>Né(e) le</label> <input name="jj" value="01"> <input name="mm" value="02"> <input name="aaaa" value="1972">
=== fr | html | birth_date=p
<p>Naissance : 02/01/1972.</p>
=== fr | txt | birth_date=u +birth_date=1 name=x
Marie-Ange Pouzergues, née le 2 janvier 1972 à Malpertuis, exposera ses aquarelles.
=== fr | html | birth_date=u
<p>Arrêté préfectoral du 1er février 1972 portant classement du pont aux Chèvres.</p>
=== fr | html | birth_date=p name=c
<p>Les anniversaires : 1/02 Marie-Ange Loubressol, 9/02 Firmin Escabasse.</p>
=== fr | csv | birth_date=c name=c
Licence;NOM Prénom;Né(e) le;Cat
0041872;LOUBRESSOL Marie Ange;01-02-72;V2F
0041873;ESCABASSE Firmin;14-09-80;V1M
=== fr | html | home_address=c postcode=c
<p>18ter, r. du Pont aux Chèvres &ndash; F-00571 MALPERTUIS LES PRES</p>
=== fr | txt | home_address=c name=c
                    MME MARIE ANGE LOUBRESSOL
                    18 T RUE DU PONT AUX CHEVRES
                    00571 MALPERTUIS LES PRES
=== fr | txt | home_address=u
Vide-grenier devant le 18 bis, rue du Pont-aux-Chèvres à Malpertuis-les-Prés.
=== fr | html | home_address=p
<p>Travaux rue du Pont-aux-Chèvres, Malpertuis-les-Prés : circulation alternée.</p>
=== fr | html | past_address=c
<p>Ancienne adresse : 5 imp. des Ferronniers, 99214 Courbaillac</p>
=== fr | txt | past_address=u
Garage Escabasse, 5 impasse des Ferronniers, 00880 La Tourelle-Haute.
=== fr | html | work_address=c employer=c
<p>Mentions légales : Imprimerie Gatineau Vrain, S.A.R.L. au capital de 8&nbsp;000&nbsp;€, 62 quai de la Gabelle, Malpertuis-les-Prés.</p>
=== fr | json | work_address=c
{"adresse":{"numero":"62","type_voie":"QUAI","libelle_voie":"DE LA GABELLE","code_postal":"00571","commune":"MALPERTUIS LES PRES"}}
=== fr | html | name=p
<p>Reliure : M.-A. Loubressol ; dorure : F. Escabasse.</p>
=== fr | html | family_name=c name=c
<p>Étienne et Marie-Ange Loubressol ont la joie de vous annoncer la réouverture de l'atelier.</p>
=== fr | txt | family_name=x name=x
Remise des prix : Étienne Escabasse, Marie Pouzergues, Ange Lou ; la famille Loubressol s'excuse.
=== fr | eml | email=c name=c
From: Marie-Ange LOUBRESSOL <marieange@loubressol.example>
Subject: =?utf-8?q?Re=3A_d=C3=A9dicace?=
Content-Type: text/plain; charset=utf-8

Bien reçu, à samedi.
=== fr | html | email=u +email=1
<p>Écrire à marieange@loubressol.example.net pour l'autre galerie.</p>
=== fr | html | phone=c website=c
<p>Tél./Fax +33 (0)4.65.71.28.93 &mdash; atelier-loubressol.example</p>
=== fr | html | school=c place=c
<p>Ancienne du lycée Malpertuis, elle nage chaque matin à la piscine de Malpertuis.</p>
=== fr | txt | vehicle=c
Fourgon blanc immatriculé ZZ 418 ML, vu quai de la Gabelle.
=== fr | html | employer=x school=x
<p>L'imprimerie Vrain-Gaillard recrute ; le collège de Malpertuis aussi.</p>
=== in | html | birth_date=c name=c school=c
<p>This is to certify that <u>Pollamudi Venkatesh Raghunath</u>, S/o Sri P. Raghunath, bearing Roll No. 15C41, is a bonafide student of Peddavaram Institute of Technology. His date of birth as per records is 24-06-1998 (Twenty Fourth June Nineteen Ninety Eight).</p>
=== in | html | birth_date=c
<td>जन्म तिथि / DOB : ⟦deva:24/06/1998⟧</td>
=== in | csv | birth_date=c name=c phone=c
SlNo,Candidate,D.O.B,Category,Mobile
411,VENKATESH POLLAMUDI,24/Jun/1998,GEN,91-1000048215
412,SREEJA KONDAPARTHI,02/Jan/1999,OBC,
=== in | html | birth_date=p
<p>Wish our devs: <b>24 June</b> Venky, <b>30 June</b> Sreeja. Cake in the pantry at 4!</p>
=== in | html | birth_date=u
<p>G.O. Ms. No. 118 dated 24.06.1998, Municipal Administration Dept., regarding layout approvals.</p>
=== in | txt | birth_date=u name=x +birth_date=1
Biodata: Venkatesh Kondaparthi, born 24 Jan 1998, 5'9", software, own flat, caste no bar.
=== in | html | home_address=c postcode=c
<p>Ship to: Flat No. 302, #58, Tamarind Garden Rd, Hosakoppa, Mirzanagar &ndash; 000 562, landmark: opp. water tank.</p>
=== in | html | home_address=u
<p>PG for gents, 58 Tamarind Garden Road, Lakshmipet, Old Sarangpur 000644, with food.</p>
=== in | html | home_address=p
<p>Power shutdown: Tamarind Garden Road and part of Hosakoppa, 10 am to 5 pm.</p>
=== in | json | home_address=c
{"addr":{"flat":"302","building_no":"58","street":"Tamarind Garden Road","locality":"Hosakoppa","city":"Mirzanagar","pin":"000562"}}
=== in | txt | past_address=c name=c
Name       : Venkatesh R. Pollamudi
Permanent  : D.No. 12-4-87, Kalamandir St.,
  address    Peddavaram (Mdl.) - 000417
=== in | txt | past_address=u
Sri Sai Tiffins, D.No. 12-4-78, Kalamandir Street, Peddavaram.
=== in | html | work_address=c employer=c
<p>Saptarang Softworks Pvt. Ltd., 201, Cyberkunta Road, Tower&nbsp;C, Mirzanagar. CIN on request.</p>
=== in | html | employer=x work_address=x
<p>Saptarang Sarees, 20 Cyberkunta Cross, has a softworks exhibition of crochet.</p>
=== in | html | name=p
<p>Man of the match: V. Pollamudi (4 for 19).</p>
=== in | html | name=c username=c
<div class="repo" data-owner="venky_pollamudi"><span>Venky Pollamudi</span> pushed 3 commits</div>
=== in | txt | family_name=c name=x
Griha pravesh: Smt. Lakshmi Pollamudi and family solicit your gracious presence. RSVP: Raghunath.
=== in | eml | email=c phone=c
From: "P, Venkatesh" <venkatesh.p+jobs@tapal.example>
Subject: Joining date
Content-Type: text/plain; charset=utf-8

Pls call on 10000 48215.
=== in | html | email=u phone=u +email=1
<p>HR: avenkatesh.p@tapal.example. Consignment 9110000482154 out for delivery.</p>
=== in | html | vehicle=c place=c
<p>Gate log, Hosakoppa Badminton Hall: 18:40 IN, two-wheeler ZZ05VP6143.</p>
=== in | html | school=c employer=c
<li>Saptarang Softworks &middot; SDE-2 (2021&ndash;)</li><li>B.Tech, Peddavaram Inst. of Technology, 2019</li>
=== it | html | birth_date=c name=c
<p>La sottoscritta <b>Scaltrozzi Ginevra</b>, nata a Castelmorso (ZZ) il 12/10/1985, dichiara sotto la propria responsabilit&agrave;...</p>
=== it | txt | birth_date=c
Ginevra nasce il 12 ottobre 1985 in una famiglia di vetrai; a sei anni soffia la prima bottiglia.
=== it | html | birth_date=p name=c
<p>Tanti auguri a Ginevra Scaltrozzi che il 12 ottobre compie gli anni!</p>
=== it | html | birth_date=p
<p>Data di nascita: 10/12/1985. Sesso: F.</p>
=== it | html | birth_date=u name=c
<tr><td>14</td><td>SCALTROZZI GINEVRA</td><td>1985</td><td>SF35</td><td>ASD Borgotrebbia</td><td>48'12"</td></tr>
=== it | txt | birth_date=u
Vista la deliberazione consiliare n. 44 del 12.10.1985, esecutiva ai sensi di legge.
=== it | txt | birth_date=c home_address=c name=c postcode=c
COGNOME   SCALTROZZI          NOME  GINEVRA
NATA IL   12.10.1985          A     CASTELMORSO
RESIDENZA BORGOTREBBIA        CAP   99073
INDIRIZZO V. DEI FUNAIOLI     N.    33   INT. 4
=== it | json | birth_date=c email=c
{"utente":{"nome":"G.","data_nascita":"1985-10-12T00:00:00Z","mail":"ginevra@scaltrozzi.example"}}
=== it | html | home_address=c
<p>Ritiro a mano in Borgotrebbia, via dei Funaioli, 33 interno 4 (suonare due volte).</p>
=== it | html | home_address=u
<p>Affittasi trilocale in via dei Funaioli 33, 99180 Castel Bruma, no agenzie.</p>
=== it | html | home_address=u
<p>B&amp;B La Fune, Via dei Funaioli 133, 99073 Borgotrebbia.</p>
=== it | txt | home_address=p
Divieto di sosta in via dei Funaioli a Borgotrebbia per la festa del patrono.
=== it | html | past_address=c
<p>gi&agrave; residente a Castelmorso in vicolo Conceria n.&deg;&nbsp;8, ora irreperibile a quell'indirizzo</p>
=== it | html | work_address=c employer=c
<p>Vetreria Mulinelli Srl &ndash; sede legale: C.so Mulinelli, 102 &ndash; Borgotrebbia. P.IVA 00000000000</p>
=== it | html | work_address=u
<p>Farmacia di turno: corso Mulinelli 10, Borgotrebbia. Farmacia Corso, via del Mulino 102.</p>
=== it | html | family_name=c name=c
<p>Partecipano al lutto Ottavio e Ginevra Scaltrozzi.</p>
=== it | txt | name=x family_name=x
Ottavio Brumelli, Ginevra Lodi e i cugini Scaltrozzi vi aspettano in piazza.
=== it | html | name=p
<p>Relatrice: dott.ssa G. Scaltrozzi. Moderatore: ing. P. Lodi.</p>
=== it | eml | email=c name=c
Delivered-To: corsi@example.org
From: Scaltrozzi Ginevra <ginevra@scaltrozzi.example>
Subject: Iscrizione
Content-Type: text/plain; charset=utf-8

Allego il modulo.
=== it | html | email=u +email=1
<p>Scrivere a ginevra@scaltrozzi.example.org, non ad altri.</p>
=== it | html | school=c
<p>Maturit&agrave; 2004 al Liceo Scientifico di Borgotrebbia, sezione&nbsp;C.</p>
=== it | txt | vehicle=c phone=c
Vendo utilitaria targata ZZ207GS, cell. 300 004 172.
=== it | html | school=x place=x
<p>Borgotrebbia: liceo classico in visita; palestra chiusa.</p>
=== fi | html | birth_date=c name=c
<p>Kutoja <b>Tuulikki Havukuisma</b> (s. 15.5.1979 Kaislaranta) asuu ja työskentelee Suolammella.</p>
=== fi | html | birth_date=c former_name=c name=c
<p>Tuulikki Havukuisma o.s. Ruokosuo, syntynyt 15. toukokuuta 1979</p>
=== fi | txt | birth_date=c
Född den 15 maj 1979 i Kaislaranta, bosatt i Suolampi, väverska.
=== fi | html | birth_date=p name=c
<p>Seuran merkkipäivät toukokuussa: Tuulikki Havukuisma 15.5., Reino Pihkasalo 22.5.</p>
=== fi | html | birth_date=u
<p>Rakennuslupa 79-118, myönnetty 15.5.1979, lisäys: savusauna.</p>
=== fi | html | birth_date=u name=c
<tr><td>N45</td><td>Havukuisma Tuulikki</td><td>-79</td><td>Suolammen Rasti</td><td>38.14</td></tr>
=== fi | txt | birth_date=u name=x +birth_date=1
Tuulikki Pihkasalo, synt. 5.5.1979, haluaa vaihtaa kesämökin asuntoautoon.
=== fi | csv | birth_date=c email=c name=c
Sukunimi;Etunimi;Synt.aika;Sähköposti
Havukuisma;Tuulikki;15.05.1979;tuulikki@havukuisma.example
=== fi | html | home_address=c postcode=c
<p>Nouto: Kuusenkerkkäk. 9 B 21, FI-99963 SUOLAMPI (ovikoodi soittamalla).</p>
=== fi | html | home_address=u
<p>Kirpputori pihalla, Kuusenkerkkäkatu 19 B, Suolampi, klo 10–14.</p>
=== fi | txt | home_address=p
Kuusenkerkkäkatu Suolammella on poikki kaukolämpötöiden vuoksi.
=== fi | json | past_address=c
{"katuosoite":"Tervahovintie 3 A 5","postinumero":"99917","postitoimipaikka":"KAISLARANTA","voimassa":false}
=== fi | html | past_address=u
<p>Tervahovintie 3, 99943 Hiidenperä: vuokrattavana varasto.</p>
=== fi | html | work_address=c employer=c
<footer>Suolammen Kutomo &middot; Hopeasepänkuja 12 &middot; 99963 Suolampi &middot; Y-tunnus 0000000-0</footer>
=== fi | html | work_address=u
<p>Hopeasepänkuja 21, Suolampi: hieroja Pihkasalo.</p>
=== fi | txt | name=c family_name=c
Kiitämme muistamisesta. Pekka ja Tuulikki Havukuisma
=== fi | html | name=c
<p>Näyttelyssä on Tuulikki Havukuisman ryijyjä 30 vuoden ajalta.</p>
=== fi | html | family_name=c
<p>Pekka Havukuismalta kysyttiin, milloin järvi jäätyy.</p>
=== fi | txt | name=x family_name=x
Pekka Pihkasalo ja Tuulikki Sammalvuo voittivat; Havukuisman suku kahvitti.
=== fi | html | name=p
<p>Kuva: T. Havukuisma</p>
=== fi | eml | email=c
From: kutomo@example.org
Cc: "Tuula" <TUULIKKI@havukuisma.example>
Subject: Loimet
Content-Type: text/plain; charset=utf-8

Langat tulivat.
=== fi | html | phone=c username=c
<p>tuulahavu79 myy kangaspuut, puh. 059 4817220</p>
=== fi | txt | school=c place=c
Ylioppilaaksi Suolammen lukiosta 1998; uimaopettajana Suolammen uimahallissa.
=== fi | html | employer=x school=x
<p>Suolammen Kutojat ry kokoontuu; Kaislarannan lukio esittää revyyn.</p>
=== fi | html | vehicle=c
<p>Hinattu: ZZV 481, punainen farmari.</p>
=== ro | html | birth_date=c name=c
<p>Subsemnatul <b>PÂRVUȚESCU RĂZVAN</b>, născut la data de 03.07.1976 în Brădetu Mare, declar următoarele:</p>
=== ro | txt | birth_date=c
S-a născut într-o sâmbătă, 3 iulie 1976, la Brădetu Mare, lângă moară.
=== ro | html | birth_date=p name=c
<p>La mulți ani lui Razvan Parvutescu pe 3 iulie, din partea corului!</p>
=== ro | html | birth_date=p
<p>Data nașterii: 07/03/1976; naționalitate: română.</p>
=== ro | txt | birth_date=u
Decretul din 3 iulie 1976 privind barajul de la Brădetu Mare.
=== ro | html | birth_date=u +birth_date=1 name=x
<p>Răzvan Codreleanu, n. 13.07.1976, candidat independent.</p>
=== ro | csv | birth_date=c name=c
Nr;Nume;Prenume;Data nașterii;Grupa
1;Pârvuţescu;Răzvan;3-iul-1976;Veterani
2;Codreleanu;Anton;9-mar-1981;Seniori
=== ro | html | home_address=c name=c
<p>Pârvuțescu Răzvan, domiciliat în Valea Stânii, strada Fântânii Reci, nr. 24, bloc C3, scara 2, et. 1, apartament 17.</p>
=== ro | txt | home_address=c postcode=c
Catre: str. Fantanii Reci nr 24 bl C3 sc 2 ap 17
       009842 VALEA STANII
Ramburs: 0 lei
=== ro | txt | home_address=u
Asociația de proprietari, str. Fântânii Reci nr. 42, bl. C3, Valea Stânii, convoacă adunarea.
=== ro | html | home_address=u
<p>Service TV: str. Fântânii Reci nr. 24, Poienari de Sus, 009311.</p>
=== ro | html | home_address=p
<p>Se asfaltează strada Fântânii Reci din Valea Stânii până în octombrie.</p>
=== ro | txt | past_address=c
fost cu domiciliul în Brădetu Mare, Al. Olarilor nr.7, dispărut de acolo în 2005
=== ro | html | past_address=u
<p>Grădinița nr. 7, aleea Morarilor, Brădetu Mare; ceramică pe Aleea Olarilor nr. 17.</p>
=== ro | html | work_address=c employer=c
<p>S.C. Morăria Stânii S.R.L., B-dul Topitorilor 130, Valea Stânii, CUI 00000000</p>
=== ro | txt | family_name=c name=x
Cu durere anunțăm plecarea dintre noi a Ilenei Pârvuțescu, dascăl vreme de 40 de ani. Răzvan și Anton, nepoți.
=== ro | html | name=x family_name=x
<p>Naș: Răzvan Codreleanu. Nașă: Ileana Mocirlan. Invitați: familia Pârvuțescu.</p>
=== ro | html | name=p
<p>Întocmit: R. Pârvuțescu. Aprobat: A. Codreleanu.</p>
=== ro | txt | email=c phone=c
razvan.p (at) posta (dot) example / mobil 0100.482.715
=== ro | html | email=u +email=1
<p>Rezervări: drazvan.p@posta.example</p>
=== ro | html | school=c username=c
<p>@razvan_parvu: promoția 1995, Colegiul Național „Valea Stânii”, revederea la 30 de ani!</p>
=== ro | txt | vehicle=c place=c
Sâmbătă la Sala Sporturilor Valea Stânii: mașina ZZ-63-RPV blochează ieșirea.
=== ro | html | employer=x
<p>Moara din Stâna de Vale și Morăria Codrului SRL s-au închis.</p>
=== ua | html | birth_date=c name=c
<p><b>Немиводенко Остап Захарович</b>, 19.01.1995 р.н., уродженець с-ща Тихоброди, освіта вища.</p>
=== ua | html | birth_date=c name=c
<p>Остап Немиводенко народився 19 січня 1995 року в родині сировара.</p>
=== ua | txt | birth_date=p name=c
19 січня день народження святкує наш технолог Остап Немиводенко. Многая літа!
=== ua | html | birth_date=u
<p>Рішення сесії селищної ради від 19.01.1995 № 7 «Про утримання худоби».</p>
=== ua | html | birth_date=u +birth_date=1 name=x
<p>Розшукується Остап Гребельчук, 19.10.1995 року народження.</p>
=== ua | json | birth_date=c email=c
{"учень":{"ПІБ":"прих.","датаНародження":"19.01.1995","пошта":"ostap@nemyvodenko.example"}}
=== ua | txt | name=c birth_date=x
Висловлюємо щиру подяку Немиводенку Остапу Захаровичу за допомогу школі. 19 травня 2024 р.
=== ua | html | name=p
<p>Підпис: Немиводенко О. З. &nbsp; Дата: ________</p>
=== ua | html | name=c username=c
<p>Photo: Ostap Nemyvodenko (@ostap_nv)</p>
=== ua | html | family_name=c name=x
<p>Друге місце: Соломія Немиводенко, 9-Б. Третє: Остап Гребельчук, 8-А.</p>
=== ua | txt | family_name=x name=x
Соломія Гребельчук та Остап Вербовецький заспівали дуетом; п. Немиводенко акомпанував.
=== ua | html | home_address=c postcode=c
<p>Адреса доставки: 00173, с-ще Тихоброди, вулиця Журавлина 16, квартира 42</p>
=== ua | txt | home_address=c name=c birth_date=c
АНКЕТА
Прізвище, ім'я, по батькові:  Немиводенко Остап Захарович
Дата народження: 19/01/1995
Проживає: вул.Журавлина, б.16, кв.42,
          смт Тихоброди
=== ua | html | home_address=u
<p>ОСББ «Журавлина, 61»: збори мешканців, смт Тихоброди.</p>
=== ua | txt | home_address=u
Продам квартиру: вул. Журавлина, 16, кв. 42, м. Косогорівка.
=== ua | html | home_address=p
<p>Вулиця Журавлина в Тихобродах: відключення води до 18:00.</p>
=== ua | html | past_address=c
<p>до 2016 р. зареєстрований: м. Хмелівськ, провулок Ткацький, буд. 5</p>
=== ua | txt | past_address=u
Ательє «Голка»: м. Хмелівськ, пров. Ткацький, 15.
=== ua | html | work_address=c employer=c
<p>Товариство з обмеженою відповідальністю «Тихобродський сироварний завод», проспект Скляний, 38, Тихоброди.</p>
=== ua | html | email=c phone=c
<p>Тел.: (010) 048-27-15, ел. пошта: <a href="mailto:⟦pct:ostap@nemyvodenko.example⟧">написати</a></p>
=== ua | html | email=u
<p>Пишіть: ostap@nemyvodenko.example.com або kostap@nemyvodenko.example</p>
=== ua | txt | school=c place=c
Випускник, якого Тихобродська гімназія пам'ятає за плавання: тренувався тут поруч, Тихобродський басейн, доріжка 2.
=== ua | html | school=x employer=x
<p>Хмелівська гімназія відвідала музей сиру; завод у Тихобродах не працював.</p>
=== ua | html | vehicle=c
<p>Евакуйовано: мікроавтобус, д.н.з. ZZ4172OH, ПДВ сплачено.</p>
=== ua | vcf | name=c phone=c birth_date=c
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8:Немиводенко;Остап;Захарович
FN;CHARSET=UTF-8:Остап Немиводенко
TEL;CELL:+380100482715
BDAY:1995-01-19
END:VCARD
=== nl | txt | birth_date=c name=c
Van der Hazelschoor, Marijke; geb. 27-09-1968 te Oudeklink; grafisch vormgever.
=== nl | html | birth_date=c former_name=c
<p>Marijke van der Hazelschoor, meisjesnaam Marijke Knoestman, werd geboren op vrijdag 27 september 1968.</p>
=== nl | html | birth_date=p name=c
<p>Verjaardagskalender zwemclub: 27 sept. Marijke v.d. Hazelschoor, 30 sept. Teun Blauwgras.</p>
=== nl | txt | birth_date=u
Uitspraak van de Kantonrechter te Oudeklink, 27-9-1968, inzake de sluiswachterswoning.
=== nl | html | birth_date=u +birth_date=1 name=x
<p>Marijke Blauwgras, geboren 27 november 1968, zoekt oude klasgenoten.</p>
=== nl | csv | birth_date=c name=c email=c
lidnr;achternaam;tussenvoegsel;voornaam;geboortedatum;email
2207;Hazelschoor;van der;Marijke;27-9-1968;marijke@hazelschoor.example
2208;Blauwgras;;Teun;30-9-1971;
=== nl | json | birth_date=c
{"lid":{"tussenvoegsel":"vd","geboorte":{"dag":"27","maand":"09","jaar":"1968"},"actief":true}}
=== nl | html | name=p
<p>Mw. M. van der Hazelschoor-Knoestman, penningmeester</p>
=== nl | txt | name=c family_name=c
Wij zijn opa en oma! Joost en Marijke van der Hazelschoor
=== nl | html | name=x family_name=x
<p>Joost Blauwgras en Marijke de Wit; met dank aan fam. v.d. Hazelschoor voor de koffie.</p>
=== nl | html | home_address=c postcode=c
<p>Afhalen: Wilgenroosstr. 41-2, 0174ZQ&nbsp; WATERHOLTE</p>
=== nl | txt | home_address=c name=c
Mevr. M. (Marijke) van der Hazelschoor
Wilgenroosstraat 41-2
0174 ZQ  Waterholte
NEDERLAND
=== nl | html | home_address=u
<p>Te huur: Wilgenroosstraat 14-2, Waterholte, 38 m2, per direct.</p>
=== nl | txt | home_address=u
Wijkcentrum De Roos, Wilgenroosstraat 41-2, 0560 ZA Zandmeer.
=== nl | html | home_address=p
<p>De Wilgenroosstraat in Waterholte krijgt nieuwe riolering.</p>
=== nl | html | past_address=c
<p>Vorig adres: Touwslagersgracht 6-hs, Oudeklink (t/m 1994).</p>
=== nl | txt | past_address=u
Fietsenmaker, Touwslagersgracht 60, Oudeklink.
=== nl | html | work_address=c employer=c
<p>Drukkerij Klaproos, Turfdragersplein 19, 0174 ZT Waterholte. KvK 00000000.</p>
=== nl | html | employer=x work_address=x
<p>Klaprozen drukken op stof, workshop op het Turfdragersplein (no. 9), Waterholte.</p>
=== nl | txt | postcode=x
Bezorgen wij in 0174? Alleen 0174 ZR en 0174 ZS.
=== nl | eml | email=c name=c phone=c
From: Marijke v/d Hazelschoor <marijke@hazelschoor.example>
Subject: proefdruk
Content-Type: text/plain; charset=utf-8

Mobiel 06-00004817
=== nl | html | email=u
<p>info.marijke@hazelschoor.example of marijke@hazelschoor.example.com</p>
=== nl | html | school=c username=c
<p>marijke_hzs: wie zat er in 1985 op het Chr. Lyceum Waterholte? Christelijk Lyceum Waterholte, havo 4!</p>
=== nl | txt | vehicle=c place=c
Gevonden sleutels bij Zwembad De Waterholt, hanger met kenteken ZZ482Q.
=== may | html | name=u
<p>In May winter stores run low; may winter end soon.</p>
=== may | html | name=c
<table><tr><th>Steward</th><th>Gate</th></tr><tr><td>May Winter</td><td>North</td></tr></table>
=== may | html | name=c
<p>Obituary. Mrs May Winter taught the infants' class at Skelhampton for 31 years.</p>
=== stern | txt | name=c
Es spielen: August Stern (Bratsche), Irmtraud Pfühl (Cello).
=== stern | html | name=u
<p>Hotel August, Stern der Saison: vier Sterne ab August.</p>
=== florin | html | name=c
<p>Prof. Munte Codrin, catedra de geografie</p>
=== florin | txt | name=x
Traseu: codrin des, apoi munte; casa Munteanu are apă.
=== gb | rss | birth_date=c name=c
<?xml version="1.0"?><rss version="2.0"><channel><title>Ottermere Netball</title><item><title>Squad: Rowena Thistlecombe</title><description>&lt;p&gt;D.o.B.: 17 Apr '81. Height 5ft 9.&lt;/p&gt;</description></item></channel></rss>
=== gb | atom | home_address=c email=c
<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Freecycle</title><entry><title>OFFER: piano</title><author><name>Ro</name><email>rowena.t@combe.example</email></author><content type="html">Collect from 47 Larkrise Terrace (Flat&amp;nbsp;3), Ottermere.</content></entry></feed>
=== gb | html | home_address=c # the range holds the number on its own side
<p>Listed building consent: 45&ndash;49 Larkrise Terrace, Ottermere, ZZ99 4QH: re-roofing in Welsh slate.</p>
=== gb | html | email=c
<a class="__cf_email__" data-cfemail="⟦cf:rowena.t@combe.example⟧">[email&#160;protected]</a>
=== gb | html | email=c name=c
<img src="https://avatars.example/⟦md5:rowena.t@combe.example⟧?s=64" alt="⟦zw:Rowena Thistlecombe⟧">
=== gb | html | +phone=2 phone=x +postal_address=1 home_address=x
<p>Surgery: 3 Saltpan Road, Ottermere, ZZ99 4LB. Appointments 01632 960813, out of hours 020 7946 0418.</p>
=== gb | html | employer=c
<meta property="article:publisher" content="Harker &amp; Blythe Surveyors">
=== gb | html | employer=u
<p>Harker Surveyors and Blythe Surveyors merged their football teams.</p>
=== us | mht | birth_date=c home_address=c
MIME-Version: 1.0
Content-Type: multipart/related; boundary="b7"

--b7
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p>Voter file: born 03-08-1990,=20
res. 2815 N. SADDLEBACK AVE., APT. 6-B,=
 HARLOW FALLS</p>
--b7--
=== us | html | email=c
<script>var u="⟦jsx:calvin.brantmeyer⟧",d="example.net";</script><a href="mailto:calvin.brantmeyer&#64;example&#46;net?subject=saws">mail</a>
=== us | txt | +phone=2 +email=1 phone=x email=x
Chair: 406-555-0174, treasurer: 406-555-0119, both at board@trailcrew.example.
=== us | html | school=x employer=x
<p>Harlow Falls Middle School visits Copper Leaf Farm; the high school is closed.</p>
=== us | html | school=c
<option value="114" selected>Harlow Falls HS (Harlow Falls High School)</option>
=== us | html | employer=c
<p>Works at <a href="/co/copperleaf">Copperleaf Logistics</a></p>
=== ie | vcf | birth_date=c email=c home_address=c name=c
BEGIN:VCARD
VERSION:4.0
N:Ní Fhearbhaile;Sorcha;;;
FN:Sorcha Ní Fhearbhaile
BDAY:19871105
EMAIL;TYPE=home:sorcha@fearbhaile.example
ADR:;;4 Whitethorn Grove;Kilnamoyle;Co. Clare;V95 ZZ41;Ireland
END:VCARD
=== ie | html | employer=c
<p>Urraithe: Kilnamoyle Seaweed Foods</p>
=== ie | txt | email=c
sorcha AT fearbhaile DOT example
=== ie | html | school=u
<p>Gaelscoil Chill na Móna, scoil nua, ag glacadh le clárúcháin.</p>
=== de | ics | birth_date=c name=c # the birth year stands beside the yearly day
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:geb-14@kalender.example
SUMMARY:Geburtstag Friedhelm Bröckelmann (*1964)
DTSTART;VALUE=DATE:20261221
END:VEVENT
END:VCALENDAR
=== de | html | email=c
<p>E-Mail: f.broeckelmann (ät) example (Punkt) org</p>
=== de | txt | email=u
Nicht mehr: f.broeckelmann@example.org.example, sondern rf.broeckelmann@example.org
=== de | html | employer=x
<p>Tunkinger Orgelverein e.V. und Orgelbau Wengst GmbH laden ein.</p>
=== de | html | +birth_date=2 birth_date=x
<p>Theodor Pfühl, geb. 03.02.1931, und Irma Wengst, geboren 14. Juli 1940, feiern Hochzeit.</p>
=== pl | html | email=c
<!-- kontakt: ⟦ent:jagoda.sw@listonosz.example⟧ -->
=== pl | txt | email=u +email=1
Redakcja: ejagoda.sw@listonosz.example
=== pl | html | employer=x school=x
<p>Firma Chmura z Mokrego Pola; liceum w Mokrym Polu; synowie rolników.</p>
=== fr | vcf | birth_date=c work_address=c
BEGIN:VCARD
VERSION:3.0
FN:M-A L
N:L;M-A;;;
BDAY;VALUE=date:1972-02-01
ADR;TYPE=WORK:;;62 quai de la Gabelle;Malpertuis-les-Prés;;00571;France
END:VCARD
=== fr | html | email=c
<p>marieange [arobase] loubressol [point] example</p>
=== fr | txt | +email=2 email=x
mairie@malpertuis.example ; piscine@malpertuis.example
=== in | html | +birth_date=2 birth_date=x
<p>Staff: Sreeja K, DOB 02/01/1999; Imran T, DOB 19-09-1994.</p>
=== in | html | email=c name=c
<script type="application/ld+json">{"@type":"Person","name":"Venkatesh Pollamudi","email":"mailto:venkatesh.p@tapal.example"}</script>
=== in | html | employer=u
<p>Saptarang Softwares Pvt Ltd, a paint shop, is hiring drivers.</p>
=== it | html | email=c
<span data-m="⟦b64:ginevra@scaltrozzi.example⟧">contatti</span>
=== it | vcf | birth_date=c home_address=c
BEGIN:VCARD
VERSION:3.0
FN:Gine
N:;Gine;;;
BDAY:1985-10-12
ADR:;int. 4;Via dei Funaioli 33;Borgotrebbia;ZZ;99073;Italia
END:VCARD
=== it | txt | employer=x
Vetreria Lodi S.r.l., Mulini di Sotto.
=== fi | html | email=c
<p>tuulikki (at) havukuisma.example</p>
=== fi | html | email=u
<p>tuulikki@havukuisma.example.net</p>
=== fi | html | work_address=c
<table><tr><td>Katu</td><td>Hopeasepänkuja 12</td></tr><tr><td>Paikkakunta</td><td>99963 Suolampi</td></tr></table>
=== ro | rss | birth_date=c
<?xml version="1.0"?><rss version="2.0"><channel><title>Veterani</title><item><title>Răzvan, căpitanul</title><description>Născut: 3 iul. 1976, Brădetu Mare</description></item></channel></rss>
=== ro | txt | email=c school=c
Colegiul National Valea Stanii, comitet: razvan.p@posta.example
=== ro | html | work_address=u
<p>Bd. Topitorilor nr. 13, Valea Stânii: covoare.</p>
=== ua | html | past_address=c
<p>Khmelivsk, 5 Tkatskyi Lane (пров. Ткацький, 5) — колишня адреса майстерні.</p>
=== ua | txt | work_address=u
Аптека, просп. Скляний, 83, Тихоброди.
=== nl | ics | birth_date=p
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:vj@kal.example
SUMMARY:Verjaardag Marijke
DTSTART;VALUE=DATE:20260927
END:VEVENT
END:VCALENDAR
=== nl | html | work_address=c
<a href="https://kaart.example/?q=⟦pct:Turfdragersplein 19, Waterholte⟧">route</a>
=== gb | html | name=c home_address=p birth_date=u # age only, and the street alone, as court reports do
<p>Surveyor Rowena Thistlecombe, 44, of Larkrise Terrace, Ottermere, told magistrates that the wall had leaned since March.</p>
=== us | html | birth_date=c name=c # a round age on a dated day
<p>March 8, 2020. Calvin Brantmeyer celebrates his 30th birthday today with a 30-mile loop. Happy birthday, Cal!</p>
=== us | txt | name=c birth_date=u
Calvin Brantmeyer, 35, of Harlow Falls was treated and released, troopers said.
=== fr | html | name=c birth_date=u
<p>Marie-Ange Loubressol, 53 ans, relieuse, figure sur la liste « Malpertuis d'abord » (n° 6).</p>
=== pl | html | birth_date=c name=c # the age on a dated day gives the year
<p>30 sierpnia 2023 r. Jagoda Świerszczyńska skończyła dziś 30 lat. Wszystkiego najlepszego!</p>
=== fi | txt | birth_date=p name=c
Tuulikki Havukuisma, syntynyt toukokuussa 1979, ehdokasnumero 47.
=== it | html | birth_date=p
<p>Nata nell'ottobre del 1985, cresce tra i forni.</p>
=== de | html | +vehicle=0 vehicle=x
<p>Orgelregister: ZZ-F 714 ist die Artikelnummer der Zunge, nicht des Pedals.</p>
=== gb | txt | +vehicle=1 vehicle=x
Wanted: witness to a knock on the Co-op car park. A blue hatchback, reg ZZ17 RJT, drove off.
=== gb | json | +coordinates=1
{"event":"Bell ringing","geo":{"lat":54.31207,"lng":-1.90441}}
=== gb | html | website=c alias=c
<a rel="me" href="//thistlecombe.example/">Roz Merrowdown</a>
=== fr | html | website=u
<p>Voir atelier-loubressol.example.org, sans lien avec nous.</p>
"""  # noqa: W291
