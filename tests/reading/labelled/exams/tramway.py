"""
What stalked people really find about themselves, in twelve countries.

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
            Kind.NAME: "Lavinia Peregrine Thistlemarsh",
            Kind.FORMER_NAME: "Lavinia Corderblunt",
            Kind.ALIAS: "Vinny Ravenscraw",
            Kind.USERNAME: "thistle_vin",
            Kind.EMAIL: "lavinia.thistlemarsh@example.org",
            Kind.PHONE: "07700 900382",
            Kind.HOME_ADDRESS: "14 Pennyfeather Lane, Great Ockleby, ZZ99 3QT",
            Kind.PAST_ADDRESS: "Flat 5, 82 Harrowgill Street, Strinton, ZZ99 6BN",
            Kind.WORK_ADDRESS: "27 Tollbar Way, Strinton, ZZ99 4LM",
            Kind.POSTCODE: "ZZ99 3QT",
            Kind.BIRTH_DATE: "1987-10-23",
            Kind.FAMILY_NAME: "Rupert Thistlemarsh",
            Kind.EMPLOYER: "Bramble & Rook Publishing Ltd",
            Kind.SCHOOL: "St Werburgha's High School",
            Kind.VEHICLE: "ZZ17 LVT",
            Kind.PLACE: "Ockleby Bouldering Barn",
            Kind.WEBSITE: "https://thistlemarsh.example",
        },
    ),
    "us": _person(
        "US",
        {
            Kind.NAME: "Frederick Augustus Krellinger",
            Kind.FORMER_NAME: "Frederick Pruittsall",
            Kind.ALIAS: "Kringle Dell",
            Kind.USERNAME: "krell_44",
            Kind.EMAIL: "f.krellinger@example.com",
            Kind.PHONE: "+1 206-555-0143",
            Kind.HOME_ADDRESS: "4318 NE Larkspur Terrace Unit 12, Pellham, OR 00752",
            Kind.PAST_ADDRESS: "209 Old Sawmill Road, Dunmere, ME 00164",
            Kind.WORK_ADDRESS: "1150 Harbor Mill Blvd, Suite 220, Pellham, OR 00755",
            Kind.POSTCODE: "00752",
            Kind.BIRTH_DATE: "1979-03-17",
            Kind.FAMILY_NAME: "Darlene Krellinger",
            Kind.EMPLOYER: "Tumbleroot Freight Inc.",
            Kind.SCHOOL: "Pellham Valley High School",
            Kind.VEHICLE: "KRW 8812",
            Kind.PLACE: "Pellham Ice Arena",
            Kind.WEBSITE: "https://krellingerwoodworks.example",
        },
    ),
    "ie": _person(
        "IE",
        {
            Kind.NAME: "Caoimhe Ní Shraonaigh",
            Kind.FORMER_NAME: "Caoimhe Tolanfahey",
            Kind.USERNAME: "caoimhe_shra",
            Kind.EMAIL: "caoimhe.ns@litir.example",
            Kind.PHONE: "020 913 2765",
            Kind.HOME_ADDRESS: "7 Fuchsia Terrace, Ballycorra, Co. Kerry, V00 ZZ71",
            Kind.PAST_ADDRESS: "18 Lower Quay, Drumsallagh, Co. Louth, A00 ZZ23",
            Kind.POSTCODE: "V00 ZZ71",
            Kind.BIRTH_DATE: "1991-06-14",
            Kind.FAMILY_NAME: "Donncha Ó Sraonaigh",
            Kind.EMPLOYER: "Corra Seaweed Foods Ltd",
            Kind.SCHOOL: "Gaelscoil Bhaile Corra",
            Kind.VEHICLE: "191-KY-99213",
            Kind.PLACE: "Ballycorra Sea Pool",
        },
    ),
    "de": _person(
        "DE",
        {
            Kind.NAME: "Ulrike Schnörzinger",
            Kind.FORMER_NAME: "Ulrike Pflaumbach-Tietz",
            Kind.USERNAME: "ulli_schnoerz",
            Kind.EMAIL: "ulrike@schnoerzinger.example",
            Kind.PHONE: "030 23125748",
            Kind.HOME_ADDRESS: "Hagebuttenstraße 22, 00581 Klein Drömitz",
            Kind.PAST_ADDRESS: "Am Alten Wehr 9, 00634 Lüppstadt",
            Kind.WORK_ADDRESS: "Kesselmacherring 41, 00634 Lüppstadt",
            Kind.POSTCODE: "00581",
            Kind.BIRTH_DATE: "1968-12-05",
            Kind.FAMILY_NAME: "Jörg Schnörzinger",
            Kind.EMPLOYER: "Drömitzer Verkehrsbetriebe GmbH",
            Kind.SCHOOL: "Käthe-Lindwurm-Gymnasium",
            Kind.VEHICLE: "ZZ-US 412",
            Kind.PLACE: "Kletterhalle Drömitz",
            Kind.WEBSITE: "https://www.schnoerzinger.example/garten",
        },
    ),
    "pl": _person(
        "PL",
        {
            Kind.NAME: "Wojciech Źrebakowski",
            Kind.ALIAS: "Kulomiot Miodowicki",
            Kind.USERNAME: "zrebak77",
            Kind.EMAIL: "wojciech.zrebakowski@poczta.example",
            Kind.PHONE: "+48 999 620 315",
            Kind.HOME_ADDRESS: "ul. Szafirowych Żurawi 5 m. 14, 00-997 Miodowice",
            Kind.PAST_ADDRESS: "ul. Kolejarska 11 m. 40, 00-998 Grądziny",
            Kind.POSTCODE: "00-997",
            Kind.BIRTH_DATE: "1982-08-19",
            Kind.FAMILY_NAME: "Halina Źrebakowska",
            Kind.EMPLOYER: "Huta Szkła Miodowice Sp. z o.o.",
            Kind.SCHOOL: "Liceum im. Floriana Bobrka",
            Kind.VEHICLE: "ZZM 4R21",
            Kind.PLACE: "Basen Miodowice",
        },
    ),
    "fr": _person(
        "FR",
        {
            Kind.NAME: "Anne-Sophie Kervadoux",
            Kind.FORMER_NAME: "Anne-Sophie Lorchambeau",
            Kind.USERNAME: "annso.kerv",
            Kind.EMAIL: "as.kervadoux@courriel.example",
            Kind.PHONE: "06 39 98 27 64",
            Kind.HOME_ADDRESS: "8 ter, impasse des Martinets, 00376 Vaubrelle",
            Kind.PAST_ADDRESS: "145 avenue du Maréchal-Quintal, 00412 Port-Sablenne",
            Kind.WORK_ADDRESS: "12 rue de l'Étamage, 00376 Vaubrelle",
            Kind.POSTCODE: "00376",
            Kind.BIRTH_DATE: "1990-02-28",
            Kind.FAMILY_NAME: "Loïc Kervadoux",
            Kind.EMPLOYER: "Ateliers Brondelle SARL",
            Kind.SCHOOL: "Lycée Marguerite-Daubrac",
            Kind.VEHICLE: "ZZ-418-RD",
            Kind.PLACE: "Piscine de Vaubrelle",
            Kind.WEBSITE: "https://kervadoux.example",
        },
    ),
    "kl": _person(
        "IN",
        {
            Kind.NAME: "Anjali Thottumkadavil",
            Kind.USERNAME: "anju_thottu",
            Kind.EMAIL: "anjali.t@tapal.example",
            Kind.PHONE: "+91 10000 52917",
            Kind.HOME_ADDRESS: "48 Kaithapparambu Lane, Manalpuram, Kerala 000562",
            Kind.POSTCODE: "000562",
            Kind.BIRTH_DATE: "1995-11-30",
            Kind.FAMILY_NAME: "Biju Thottumkadavil",
            Kind.EMPLOYER: "Pepperleaf Technologies Pvt Ltd",
            Kind.SCHOOL: "Manalpuram Model School",
            Kind.VEHICLE: "ZZ 01 AT 5580",
            Kind.PLACE: "Manalpuram Badminton Hall",
        },
    ),
    "pb": _person(
        "IN",
        {
            Kind.NAME: "Gurpreet Singh Dhankhowal",
            Kind.USERNAME: "gurpreet.dhank",
            Kind.EMAIL: "gsdhankhowal@daak.example",
            Kind.PHONE: "+91 10000 64208",
            Kind.HOME_ADDRESS: "House No. 217, Kikkar Wali Gali, Naya Kheri, Punjab 000473",
            Kind.POSTCODE: "000473",
            Kind.BIRTH_DATE: "1976-04-02",
            Kind.FAMILY_NAME: "Harleen Kaur Dhankhowal",
            Kind.EMPLOYER: "Sutlaj Tractor Works",
            Kind.SCHOOL: "Baba Lehna Khalsa School",
            Kind.VEHICLE: "ZZ 22 GD 0914",
            Kind.PLACE: "Naya Kheri Gymkhana",
        },
    ),
    "nl": _person(
        "NL",
        {
            Kind.NAME: "Maartje van der Zwalmen",
            Kind.FORMER_NAME: "Maartje Kuipersloot",
            Kind.USERNAME: "maartjevdz",
            Kind.EMAIL: "maartje@vanderzwalmen.example",
            Kind.PHONE: "06 00418273",
            Kind.HOME_ADDRESS: "Reigerkade 36, 0047 ZX Molenveen",
            Kind.PAST_ADDRESS: "Spoelweg 112, 0063 ZB Ooster-Haar",
            Kind.POSTCODE: "0047 ZX",
            Kind.BIRTH_DATE: "1989-05-21",
            Kind.FAMILY_NAME: "Teun van der Zwalmen",
            Kind.EMPLOYER: "Zuivelhuis Molenveen B.V.",
            Kind.SCHOOL: "Vlietlyceum",
            Kind.VEHICLE: "ZZ-482-K",
            Kind.PLACE: "Zwembad De Otter",
            Kind.WEBSITE: "https://vanderzwalmen.example",
        },
    ),
    "pt": _person(
        "PT",
        {
            Kind.NAME: "João Filipe Roboredo Salteiro",
            Kind.USERNAME: "jfsalteiro",
            Kind.EMAIL: "joao.salteiro@correio.example",
            Kind.PHONE: "945 318 627",
            Kind.HOME_ADDRESS: "Rua das Cegonhas 53, 3.º Esq., 0099-214 Vila Moçaral",
            Kind.POSTCODE: "0099-214",
            Kind.BIRTH_DATE: "1971-09-08",
            Kind.FAMILY_NAME: "Benedita Salteiro",
            Kind.EMPLOYER: "Conservas Moçaral, Lda.",
            Kind.SCHOOL: "Escola Secundária de Vila Moçaral",
            Kind.VEHICLE: "ZZ-31-JS",
            Kind.PLACE: "Pavilhão Municipal de Moçaral",
        },
    ),
    "br": _person(
        "BR",
        {
            Kind.NAME: "Thaís Aparecida Quintanelli",
            Kind.FORMER_NAME: "Thaís Bomfogo",
            Kind.USERNAME: "thaquinta",
            Kind.EMAIL: "thais.quinta@correiobr.example",
            Kind.PHONE: "(20) 99871-4026",
            Kind.HOME_ADDRESS: "Rua dos Sabiás-Laranjeira, 480, apto 73, Pedra Alva - SP, 00318-740",
            Kind.POSTCODE: "00318-740",
            Kind.BIRTH_DATE: "1993-01-12",
            Kind.FAMILY_NAME: "Waldemir Quintanelli",
            Kind.EMPLOYER: "Mirante Seguros S.A.",
            Kind.SCHOOL: "Colégio Pedra Alva",
            Kind.VEHICLE: "ZZQ4B17",
            Kind.PLACE: "Parque Acauã",
        },
    ),
    "bg": _person(
        "BG",
        {
            Kind.NAME: "Радостина Кленоварска",
            Kind.USERNAME: "radi_klen",
            Kind.EMAIL: "radostina.k@poshta.example",
            Kind.PHONE: "+359 86 412 7035",
            Kind.HOME_ADDRESS: "ул. „Сини върби“ 19, ап. 8, 0417 Горно Слънцово",
            Kind.POSTCODE: "0417",
            Kind.BIRTH_DATE: "1984-07-26",
            Kind.FAMILY_NAME: "Огнян Кленоварски",
            Kind.EMPLOYER: "Розова Капка ЕООД",
            Kind.SCHOOL: "Гимназия „Слънцово“",
            Kind.VEHICLE: "ZZ 4816 PK",
            Kind.PLACE: "Плувен басейн Слънцово",
        },
    ),
    "se": _person(
        "SE",
        {
            Kind.NAME: "Björn Östensjöberg",
            Kind.FORMER_NAME: "Björn Malmkvistare",
            Kind.USERNAME: "ostensjo_b",
            Kind.EMAIL: "bjorn@ostensjoberg.example",
            Kind.PHONE: "070-174 06 52",
            Kind.HOME_ADDRESS: "Enbärsstigen 17 B, 007 41 Lillvattna",
            Kind.POSTCODE: "007 41",
            Kind.BIRTH_DATE: "1966-04-27",
            Kind.FAMILY_NAME: "Gunilla Östensjöberg",
            Kind.EMPLOYER: "Lillvattna Bruk AB",
            Kind.SCHOOL: "Vattnaskolan",
            Kind.VEHICLE: "ZZB 37K",
            Kind.PLACE: "Lillvattna ishall",
            Kind.WEBSITE: "https://ostensjoberg.example/modelljarnvag",
        },
    ),
    "hope": _named("GB", "Hope Winter"),
    "frank": _named("US", "Frank Page"),
    "ernst": _named("DE", "Ernst Sommer"),
}
"""By country code (kl and pb: Kerala and Punjab), or the given name of those whose names are words."""


PAGES = r"""
=== us | html | name=c home_address=c phone=c family_name=c postcode=c
<title>Frederick A Krellinger, 47, Pellham, OR - FindFolks</title>
<h1>Frederick A Krellinger</h1><p>Lives in Pellham, OR</p>
<h2>Current address</h2><a href="/address/4318-ne-larkspur-ter">4318 NE Larkspur Ter #12<br>Pellham, OR 00752-3316</a>
<h2>Phones</h2><ul><li>(206) 555-0143 - Wireless</li></ul>
<h2>Possible relatives</h2><ul><li>Darlene M Krellinger</li><li>Orson Krellinger</li></ul>
=== us | html | past_address=c former_name=c birth_date=p
<div class="card"><h3>Also known as</h3><p>Fred Pruittsall</p><h3>Previous addresses</h3>
<p>209 Old Sawmill Rd, Dunmere, ME</p><h3>Born</h3><p>March 1979</p></div>
=== us | html | name=x phone=x home_address=x
<h1>Orson Krellinger</h1><p>Age 51. 4381 NE Larkspur Terrace, Pellham, OR. (206) 555-0134</p>
<p>Frederick Dolman and 3 others may live here.</p>
=== gb | html | name=c birth_date=p work_address=c
<h1>LAVINIA PEREGRINE THISTLEMARSH</h1>
<dl><dt>Role</dt><dd>Director</dd><dt>Date of birth</dt><dd>October 1987</dd><dt>Correspondence address</dt>
<dd>27 Tollbar Way, Strinton, England, ZZ99 4LM</dd><dt>Nationality</dt><dd>British</dd></dl>
=== gb | json | name=c home_address=c postcode=c birth_date=p
{"items":[{"name":"THISTLEMARSH, Lavinia Peregrine","officer_role":"secretary","appointed_on":"2016-04-01","date_of_birth":{"month":10,"year":1987},"address":{"premises":"14","address_line_1":"Pennyfeather Lane","locality":"Great Ockleby","postal_code":"ZZ99 3QT"}}]}
=== gb | txt | alias=c username=c name=x
Re: who played the Bricklayers Arms in 2009?
by thistle_vin >> 14 Nov 2011 22:07
I did! Under the name Vinny Ravenscraw with two lads from Leeds. The poster's in a drawer somewhere.
=== de | html | name=c home_address=c phone=c email=c
<h2>Impressum</h2><p>Angaben gemäß § 5 DDG<br>Ulrike Schnörzinger<br>Hagebuttenstr. 22<br>00581 Klein Drömitz</p>
<p>Telefon: +49 (0)30 23125-748<br>E-Mail: ulrike [at] schnoerzinger [punkt] example</p>
=== de | html | name=c former_name=c school=c
<h1>Abi 88 &ndash; Wiedersehen</h1><table><tr><th>Name (damals)</th><th>heute</th></tr>
<tr><td>Ulrike Pflaumbach-Tietz</td><td>Ulrike Schnoerzinger</td></tr><tr><td>Wolfram Eike</td><td>unbekannt</td></tr></table>
<p>Käthe-Lindwurm-Gymnasium, Jahrgang 1988</p>
=== de | html | name=x family_name=c
<p class="anzeige">Wir trauern um unseren Kollegen <b>Jörg Schnörzinger</b>. Ulrike Bandelow, Betriebsrat</p>
=== fr | html | name=c employer=c work_address=c
<h1>Ateliers Brondelle</h1><p>Société à responsabilité limitée, 12 rue de l&#39;Étamage, 00376 VAUBRELLE</p>
<p>Dirigeant : Mme KERVADOUX Anne-Sophie, gérante depuis le 03/05/2019</p>
=== fr | txt | name=c birth_date=c home_address=c former_name=c
ASSEMBLÉE GÉNÉRALE - feuille de présence
Mme Anne-Sophie KERVADOUX, née LORCHAMBEAU, née le 28 février 1990 à Port-Sablenne,
demeurant 8 ter imp. des Martinets à Vaubrelle (00376)
=== fr | html | name=p
<li class="result">12. A.-S. Kervadoux &mdash; 10 km &mdash; 52:14</li>
=== ie | html | name=c place=c
<h2>Sea Swimmers' Rota</h2><p>Saturday: Caoimhe Ni Shraonaigh will open up at Ballycorra Sea Pool, 7am.</p>
=== ie | html | name=c home_address=c +phone=1
<div class="planning"><p>Applicant: Caoimhe Ní Shraonaigh</p><p>Development: single storey extension to rear of dwelling at No. 7 Fuchsia Terrace, Ballycorra, Co Kerry</p><p>Agent: Drury &amp; Sons, tel 020 918 0044</p></div>
=== ie | txt | name=x school=x
Gaelscoil Bhaile Nua - Nuachtlitir
Comhghairdeas le Caoimhe (Rang 5) as an duais ealaíne! Múinteoir: Máire Ní Shraonaigh.
=== pl | html | name=c employer=c birth_date=u
<h1>Wojciech Źrebakowski</h1><p>Prezes zarządu, HUTA SZKŁA MIODOWICE SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ</p>
<p>Wpis do rejestru: 19.08.1982</p>
=== pl | csv | name=c phone=c home_address=c postcode=c birth_date=c
id;nazwisko;imie;data_urodzenia;ulica;nr;lokal;kod;miasto;tel
381;Źrebakowski;Wojciech;19-08-1982;Szafirowych Żurawi;5;14;00-997;Miodowice;999620315
=== pl | eml | name=c alias=c
From: rundbrief@list.example
To: all@list.example
Subject: digest 24
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

W konkursie rzutu kulą: 3. Wojtek Zrebakowski (ps. „Kulomiot Miodowicki”), 14,20 m
=== nl | html | name=c home_address=c phone=c
<div class="vergunning"><h3>Aanvraag dakkapel</h3><p>Mevr. M. Kuiper namens Maartje v.d. Zwalmen, Reigerkade 36 te Molenveen, tel. 06-00 41 82 73</p></div>
=== nl | json | username=c name=c birth_date=c
{"user":{"login":"maartjevdz","first_name":"Maartje","infix":"van der","last_name":"Zwalmen","dob":"1989-05-21","gender":"f"}}
=== nl | html | name=x family_name=c
<p>Doelpunten: Teun van der Zwalmen (2x), Daan Kok. Vlagger: Maartje de Boer.</p>
=== pt | html | name=c home_address=c
<h3>Condomínio da Rua das Cegonhas, n.º 53</h3><p>Ata n.º 14. Presentes: 3.º Esq. &ndash; João Salteiro; 2.º Dto. &ndash; Alda Crespim.</p><p>Vila Moçaral, 4 de março de 2024</p>
=== pt | csv | name=c email=c phone=c
Nome,E-mail,Telemóvel,Quota
"SALTEIRO, João Filipe",joao.salteiro@correio.example,+351945318627,Paga
=== br | html | name=c home_address=c postcode=c
<h1>Thais Aparecida Quintanelli ME</h1><table><tr><td>Logradouro</td><td>R. dos Sabiás-Laranjeira</td></tr><tr><td>Número</td><td>480</td></tr><tr><td>Complemento</td><td>Apto 73</td></tr><tr><td>Município</td><td>Pedra Alva</td></tr><tr><td>UF</td><td>SP</td></tr><tr><td>CEP</td><td>00318740</td></tr></table>
=== br | json | name=c phone=c email=c birth_date=c
{"cliente":{"nome":"THAIS APARECIDA QUINTANELLI","dt_nasc":"12/01/1993","fone":"5520998714026","email":"Thais.Quinta@correiobr.example"}}
=== bg | html | name=c employer=c
<p>Управител: Радостина Кленоварска</p><p>„РОЗОВА КАПКА“ ЕООД, гр. Горно Слънцово</p>
=== bg | html | name=c place=c
<p>100 м гръб, жени: 1. Radostina Klenovarska 1:14,20</p><p>Плувен басейн &quot;Слънцово&quot;, 12 май</p>
=== se | html | name=c home_address=c phone=c
<h1>Björn Östensjöberg, 60 år</h1><p>Enbärsstigen 17B<br>007 41 Lillvattna</p><p>Telefon: 0701-74 06 52</p><p>Bor med 1 person</p>
=== se | html | family_name=c name=x
<p>Vinnare i lotteriet: Gunilla Östensjöberg. Björn Hallfors vann korgen.</p>
=== kl | html | name=c school=c
<h2>Batch of 2013 &ndash; Manalpuram Model School</h2><ol><li>Ajith P</li><li>Anjali Thottumkadavil (Bengaluru)</li><li>Deepa K</li></ol>
=== kl | csv | name=c phone=c vehicle=c
Flat|Owner|Mobile|Car Regn
B-3|Anjali Thottumkadavil|91-10000-52917|ZZ01AT5580
B-4|R Menon|||
=== pb | html | name=c family_name=c home_address=c
<table><caption>Electoral roll, Part 41</caption><tr><td>Name: GURPREET SINGH DHANKHOWAL<br>House No: 217<br>Kikkar Wali Gali, Naya Kheri</td><td>Name: HARLEEN KAUR DHANKHOWAL<br>Husband's name: Gurpreet Singh</td></tr></table>
=== pb | txt | name=x family_name=x
Naya Kheri Cooperative: new members
Gurpreet Singh Sandhu, Harleen Kaur Grewal, Balbir Dhankhowal
=== hope | txt | name=x
After a hard season we still hope winter will be kind to the new trees.
=== hope | html | name=c
<p>Posted by <a href="/u/4412" rel="author">Hope Winter</a> in Allotments</p>
=== frank | html | name=x
<p>Thanks for a frank page of feedback from our readers.</p>
=== frank | csv | name=c
LastName,FirstName,Dept
Page,Frank,Shipping
Ortega,Lena,Billing
=== ernst | html | name=x
<p>Nun wird es ernst: Sommer, Sonne und 40 Grad im Zug.</p>
=== gb | html | phone=x +phone=1
<p>For sale: child's bike, £20. Text Lou on 07700 900283.</p>
=== gb | html | phone=c vehicle=c
<div class="ad"><h2>Silver hatchback 2017</h2><p>Reg ZZ17LVT, 61k miles, one lady owner.</p><a href="tel:+447700900382">Call seller</a></div>
=== gb | json | email=c phone=c
{"lead":{"mail":"lavinia.thistlemarsh+viewings@example.org","tel":"0044 7700 900 382","source":"lettings"}}
=== gb | html | email=x +email=1
<a href="mailto:lavinia.thistlemarsh@example.org.uk">Contact</a>
=== gb | eml | username=x
From: rundbrief@list.example
To: all@list.example
Subject: digest 21
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Top posters: thistle_vinyl (412), vin_thistle (89), mistletoe (77)
=== us | txt | username=c email=c
INSERT INTO `members` (`id`,`user`,`mail`,`pw`,`joined`) VALUES
(9120,'krell_43','krell43@example.net','x','2011-02-02'),
(9121,'krell_44','f.krellinger@example.com','5f4d','2011-02-03');
=== us | csv | username=x email=x +email=2
uid,handle,email
51,krell_440,ff.krellinger@example.com
52,notkrell_44x,krellinger@example.com
=== us | html | vehicle=c +vehicle=0
<p>Incident log: gray pickup, Oregon plate KRW-8812, blocking the hydrant on Terrace again.</p>
=== us | html | employer=c school=c name=c
<h2>Class of '97 &mdash; where are they now?</h2><p><b>Freddie Krellinger</b> drives dispatch at Tumbleroot Freight and still coaches at Pellham Valley High.</p>
=== us | html | school=x employer=x
<p>Pelham Valley Middle School choir thanks Tumbleweed Freight for the truck.</p>
=== us | html | place=c
<script type="application/json" id="__STATE__">{"checkin":{"venue":"Pellham Ice Arena","time":"2025-01-12T06:10:00-08:00"}}</script>
=== us | html | home_address=u past_address=x # another flat of the same house
<p>Listing: 4318 NE Larkspur Terrace Unit 9, Pellham. Also available: 902 Old Sawmill Road, Dunmere.</p>
=== us | html | website=c
<p>My shop: <a href="http://www.krellingerwoodworks.example/benches?ref=sig">benches &amp; stools</a></p>
=== us | html | birth_date=c
<form><label>Birthday</label><select name="month"><option value="2">Feb</option><option value="3" selected>Mar</option></select><select name="day"><option selected>17</option></select><select name="year"><option selected>1979</option><option>1980</option></select></form>
=== us | html | birth_date=u
<table><tr><th>Lot</th><th>Postmark</th></tr><tr><td>88</td><td>March 17, 1979</td></tr></table>
=== de | csv | name=c birth_date=c vehicle=c
Nr.;Nachname;Vorname;geb.;Kennz.
17;Schnörzinger;Ulrike;05.12.68;ZZ US 412
=== de | html | birth_date=u # the order of another land
<p>Date of birth: 12/05/1968, London. Place of issue: Kent</p>
=== gb | html | name=c email=c +email=1 +phone=1
<h2>Parents' Association &ndash; minutes of 12 June</h2>
<p><strong>Present:</strong> D. Okell (chair), Lavinia Thistlemarsh (treasurer), P. Wray</p>
<p>3. Cake stall. Lavinia to bring trestles.</p>
<p>Contacts: chair@ockleby-pa.example / 01632 960118; treasurer lavinia.thistlemarsh AT example DOT org</p>
=== gb | json | name=p
{
 "ok": true,
 "results": [
  {
   "snippet": "Apologies: L. Thistlemarsh, J. Bowker",
   "rank": 1
  }
 ]
}
=== gb | html | name=x family_name=c
<table><tr><th>Goals</th></tr><tr><td>Rupert Thistlemarsh</td><td>4</td></tr><tr><td>Lavinia Stroud</td><td>2</td></tr></table>
=== gb | html | name=c place=c
<article data-author="lavinia-thistlemarsh"><h3>New routes up!</h3><p>Big thanks to the setters at <span>Ockleby</span> <span>Bouldering</span> <span>Barn</span>.</p></article>
=== gb | json | username=c place=c name=c
{"activity":{"id":88120412,"type":"Climb","athlete":{"username":"thistle_vin","firstname":"Lavinia","lastname":"Thistlemarsh"},"start_place":"Ockleby Bouldering Barn","private":false}}
=== gb | html | home_address=c postcode=c
<script>window.PAGE_MODEL = {"propertyData":{"address":{"displayAddress":"Pennyfeather Lane, Great Ockleby","buildingNumber":"14","outcode":"ZZ99","incode":"3QT"}}};</script>
=== gb | html | home_address=p postcode=x
<h1>3 bedroom semi-detached house for sale</h1><address>Pennyfeather Lane, Great Ockleby, ZZ99</address><p>Guide price £285,000</p>
=== gb | html | home_address=x postcode=x +postal_address=1
<p>Branch office: 14 Pennyfeather Lane, Little Haddock, ZZ99 3QZ</p> 
=== gb | html | past_address=c
<ul class="sold"><li>Flat 5, 82 Harrowgill St, Strinton &ndash; sold £96,000, 3 May 2013</li><li>Flat 7, 82 Harrowgill St &ndash; £91,500</li></ul>
=== gb | eml | name=c phone=c employer=c work_address=c email=c
From: Lavinia Thistlemarsh <lavinia.thistlemarsh@example.org>
To: reprints@printer.example
Subject: Proofs
Date: Tue, 4 Mar 2025 10:11:12 +0000
Content-Type: text/plain; charset=utf-8

Could you send the second set?

--
Vinnie
Production | Bramble and Rook Publishing
27 Tollbar Way, Strinton ZZ99 4LM
m: 07700-900-382
=== gb | html | school=c name=c former_name=c
<p class="memory">I was in Miss Pell's form at St. Werburghas High School until 2003 &mdash; Lavinia Thistlemarsh (nee Corderblunt)</p>
=== gb | html | school=x
<p>St Werburgha's Church hall, and Strinton High School, will be polling stations.</p>
=== gb | html | birth_date=p
<blockquote>Happy birthday to our Lavinia, 23rd October, lots of love Mum xx</blockquote>
=== gb | html | birth_date=c
<div itemscope itemtype="https://schema.org/Person"><meta itemprop="birthDate" content="1987-10-23"></div>
=== gb | ics | birth_date=c name=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
SUMMARY:Lavinia Thistlemarsh's birthday
DTSTART;VALUE=DATE:19871023
RRULE:FREQ=YEARLY
END:VEVENT
END:VCALENDAR
=== gb | csv | birth_date=u
row,text,flag
7,"Minutes of the meeting held on 23 October 1987 at the Village Hall.",0
=== gb | html | birth_date=x +birth_date=1
<p>Captain: Dee Rowell, born 23 October 1978.</p>
=== gb | eml | vehicle=x
From: rundbrief@list.example
To: all@list.example
Subject: digest 70
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Part no. ZZ17 LVT0 and ZZ17 LVR in stock.
=== gb | html | website=x
<a href="https://thistlemarsh.example.com">Thistle Marsh Nature Reserve</a>
=== gb | html | alias=c
<img src="/flyers/091.jpg" alt="Flyer: Vinny Ravenscraw + support, £3 on the door">
=== gb | html | alias=x
<p>Vinny fed the ravens. Craw Hill was wet.</p>
=== gb | csv | phone=x
row;text;flag
7;"Order 0770090038214 dispatched. Tracking: GB 4407700900382 09";0
=== gb | csv | name=c phone=c birth_date=c postcode=c
"Member No"	"Surname"	"Forename"	"D.O.B."	"P/code"	"Mob."
"0041"	"Thistlemarsh"	"Lavinia"	"23/10/87"	"ZZ993QT"	"7700900382"
=== gb | html | home_address=c family_name=c
<h2>Ockleby Baptist &ndash; prayer &amp; house groups</h2><p>Wednesdays 7.30: at Rupert Thistlemarsh's, 14 Pennyfeather Ln.</p>
=== gb | rss | name=c
<?xml version="1.0"?><rss version="2.0"><channel><title>Ockleby Poets</title><item><title>Reading at the library</title><author>noreply@poets.example (Lavinia Thistlemarsh)</author><description>&lt;p&gt;Doors 7pm&lt;/p&gt;</description></item></channel></rss>
=== gb | vcf | name=c phone=c home_address=c postcode=c
BEGIN:VCARD
VERSION:2.1
N:Thistlemarsh;Lavinia;;;
TEL;CELL;PREF:07700900382
ADR;HOME:;;14 Pennyfeather Lane;Great Ockleby;;ZZ99 3QT;
END:VCARD
=== gb | html | email=c
<img class="avatar" src="https://gravatar.example/avatar/⟦md5:lavinia.thistlemarsh@example.org⟧?s=48&d=mm" alt="">
=== gb | html | email=c
<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="⟦cf:lavinia.thistlemarsh@example.org⟧">[email&#160;protected]</a>
=== us | html | name=c birth_date=c home_address=c
<pre>PELLHAM COUNTY SHERIFF - CITATION LOOKUP
NAME: KRELLINGER, FREDERICK A    DOB: 03/17/1979   SEX: M
ADDR: 4318 NE LARKSPUR TERR #12  PELLHAM OR
VIOL: FAIL TO YIELD</pre>
=== us | html | name=c
<table><tr class="row"><td>214</td><td>KRELLINGER Fred</td><td>M45-49</td><td>1:52:09</td></tr></table>
=== us | html | name=p
<table><tr><td>F Krellinger</td><td>Pellham Valley Bowlers</td><td>187</td></tr></table>
=== us | html | name=x
<p>Services for Frederick "Fritz" Hobart will be held Friday. Survivors include niece Janelle Krellinger.</p>
=== us | html | name=x family_name=x
<p>Darlene Kreller and Frederick Kroll, both of Pellham</p>
=== us | json | name=c work_address=c employer=c +phone=1
{"@context":"https://schema.org","@type":"Person","name":"Frederick Krellinger","jobTitle":"Dispatcher","worksFor":{"@type":"Organization","name":"Tumbleroot Freight, Inc","telephone":"+1-206-555-0177","address":{"streetAddress":"1150 Harbor Mill Boulevard, Ste. 220","addressLocality":"Pellham","addressRegion":"OR","postalCode":"00755"}}}
=== us | html | postcode=c
<form><label for="z">ZIP Code</label><input id="z" name="zip" value="00752"></form>
=== us | json | postcode=x
{
 "ok": true,
 "results": [
  {
   "snippet": "SKU 00752-B | Batch 100752 | Qty 12",
   "rank": 1
  }
 ]
}
=== us | html | phone=c
<a href="https://chat.example/send?phone=12065550143">Message Fred</a>
=== us | html | phone=x
<table><tr><td>206</td><td>555</td><td>0143</td><td>91</td></tr><tr><td>12</td><td>65</td><td>550</td><td>143</td></tr></table>
=== us | json | phone=x
{"id": "c12", "body": "ISBN 978-2065550143, list price $20.65, build 2065.550.143", "score": 3, "edited": false}
=== us | ics | phone=c name=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:e14@cal.example
DESCRIPTION:Zamboni keys: Krellinger\, Fred <206.555.0143 ext 3>
END:VEVENT
END:VCALENDAR
=== us | html | alias=c
<meta property="og:title" content="Kringle Dell (@kringledell) • Ceramics and chainsaws">
=== us | html | username=c
<a href="/user/krell_44/posts" title="View all 88 posts">more by this user</a>
=== us | html | username=c
<blockquote><cite>Originally posted by @krell_44:</cite> Don't use pine for the runners.</blockquote>
=== us | txt | past_address=x +postal_address=1
Deed book 88: 290 Old Sawmill Road, Dunmere, ME 00164, grantor E. Voss
=== us | html | past_address=c
<p>CHANGE OF ADDRESS &mdash; from: 209 Old Sawmill<br>Road, Dunmere, Maine 00164</p>
=== us | html | home_address=c
<dl><dt>Street</dt><dd>4318 N.E. Larkspur Terrace</dd><dt>Unit</dt><dd>12</dd><dt>City</dt><dd>Pellham</dd></dl>
=== us | json | home_address=p
{
 "ok": true,
 "results": [
  {
   "snippet": "Neighbors on NE Larkspur Terrace in Pellham report package thefts.",
   "rank": 1
  }
 ]
}
=== us | csv | birth_date=p
row;text;flag
7;"March 17: birthdays today — Fred K., Aunt Lou";0
=== us | html | birth_date=c
<span data-dob="19790317" class="patient">F.K.</span>
=== us | json | former_name=c name=c
{
 "ok": true,
 "results": [
  {
   "snippet": "ORDER: the name of petitioner is changed from Frederick Pruittsall to Frederick Augustus Krellinger.",
   "rank": 1
  }
 ]
}
=== us | txt | former_name=x
Frederick Douglas Elementary, Pruitt Hall, Rm 4
=== us | html | +phone=3 +email=2 phone=x
<h2>Staff directory</h2><table><tr><td>Office</td><td>206-555-0101</td><td>office@pvh.example</td></tr><tr><td>Nurse</td><td>206-555-0102</td><td>nurse@pvh.example</td></tr><tr><td>Gym</td><td>206-555-0103</td><td></td></tr></table>
=== us | ics | place=c name=c
BEGIN:VCALENDAR
BEGIN:VEVENT
SUMMARY:Learn to curl
LOCATION:Pellham Ice Arena\, Rink B
ORGANIZER;CN="Fred Krellinger":mailto:curl@pellham.example
DTSTART:20250302T180000Z
END:VEVENT
END:VCALENDAR
=== us | rss | place=x
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Feed</title><item><guid isPermaLink="false">p-17</guid><description><![CDATA[<p>The Pellham Rice Arena opens. Also: ice at Dunmere Arena.</p>]]></description></item></channel></rss>
=== us | html | website=x
<p>See https://krellingerwoodworks.example.net and notkrellingerwoodworks.example for pricing.</p>
=== ie | html | name=c email=c
<p class="sig">Caoimhe N&iacute; Shraonaigh &mdash; caoimhe.ns(at)litir.example</p>
=== ie | rss | name=c vehicle=c
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Feed</title><item><guid isPermaLink="false">p-56</guid><description><![CDATA[<p>PARKING APPEAL 88/24. Appellant: NÍ SHRAONAIGH, CAOIMHE. Vehicle: 191 KY 99213.</p>]]></description></item></channel></rss>
=== ie | html | vehicle=x
<p>Sold: 191-KY-9921 and 191-KE-99213.</p>
=== ie | txt | postcode=x
Eircodes starting V00 are served on Thursdays.
=== ie | html | phone=c +phone=0
<li>Caoimhe (keys): +353 20 913 2765</li>
=== ie | rss | phone=x +phone=1
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Feed</title><item><guid isPermaLink="false">p-28</guid><description><![CDATA[<p>Glao ar Órla: 020 913 2756</p>]]></description></item></channel></rss>
=== ie | json | email=c username=c
{"profile":{"handle":"@caoimhe_shra","recovery_email":"Caoimhe.NS@litir.example","verified":true}}
=== ie | html | former_name=c school=c
<p>Rang a Sé 2003: Caoimhe Tolan&shy;fahey, Bríd Moxham ... <i>Gaelscoil Bhaile Corra</i></p>
=== ie | html | family_name=c name=c
<p>Team of the year: captain Donncha Ó Sraonaigh lifts the cup. Photo: Caoimhe Ní Shraonaigh</p>
=== ie | html | family_name=c
<p>Donncha O'Sraonaigh (secretary) read the minutes.</p>
=== ie | html | birth_date=c
<table><tr><th>Ainm</th><th>Dáta breithe</th></tr><tr><td>C. Ní S.</td><td>14/06/1991</td></tr></table>
=== ie | html | birth_date=u
<p>Published 14 June 1991. Second edition 1994.</p>
=== ie | html | past_address=x
<p>18 Lower Quay, Kilbrannock, Co. Galway: to let</p>
=== de | html | phone=c name=c
<li>Kassenwartin: Ulrike Schn&ouml;rzinger, <span class="tel">030 / 23 12 57 48</span></li>
=== de | txt | phone=x +phone=1
Hausverwaltung Rohr, Tel. 030 23125784, Mo–Fr
=== de | html | home_address=x
<p>Hagebuttenstraße 22, 00733 Groß Wendau: Neueröffnung Bäckerei Rühr</p>
=== de | ics | home_address=p
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:e13@cal.example
DESCRIPTION:Sperrmülltermin am 4.6. in Klein Drömitz: Hagebuttenstraße\, Am Anger\, Lindenweg
END:VEVENT
END:VCALENDAR
=== de | html | home_address=x
<p>Klein Drömitz, Hagebuttenstraße 122: Dachstuhlbrand</p>
=== de | html | work_address=c employer=c
<p>Betriebshof der Drömitzer Verkehrsbetriebe, Kesselmacherring 41 in Lüppstadt</p>
=== de | eml | employer=x
From: rundbrief@list.example
To: all@list.example
Subject: digest 48
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Drömitzer Verkehrswacht e.V. und Verkehrsbetriebe Lüppstadt GmbH
=== de | eml | name=c email=c
Received: from mx.verein.example by list.example; Mon, 3 Feb 2025 08:00:01 +0100
From: =?utf-8?q?Ulrike_Schn=C3=B6rzinger?= <ulrike@schnoerzinger.example>
To: gartenfreunde@list.example
Subject: =?utf-8?b?U2FhdGd1dA==?=
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Liebe Gartenfreunde, wer tauscht Saatgut? Gr=FC=DFe, Ulli
=== de | html | name=c
<a href="/profil/ulrike-schnoerzinger-4471">Profil ansehen</a>
=== de | html@windows-1252 | name=c school=c
<html><head><meta charset="windows-1252"></head><body><p>Elternbeirat: Ulrike Schnörzinger</p><p>Käthe-Lindwurm-Gymnasium Lüppstadt</p></body></html>
=== de | html | name=x
<p>Ulrike Schnörzel aus Lüppstadt gewinnt das Kegelturnier vor Jutta Schnörzinger.</p>
=== de | html | name=c
<table><tr><td>Schnörzinger, U. (Ulrike)</td><td>W55</td><td>48:10</td></tr></table>
=== de | html | birth_date=p
<p>Geburtstage im Dezember: 03.12. Kurt, 05.12. Ulrike, 19.12. Mia</p>
=== de | atom | birth_date=u
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Feed</title><entry><id>urn:e:63</id><summary type="html">&lt;p&gt;Baujahr 1968, TÜV bis 05.12.&lt;/p&gt;</summary></entry></feed>
=== de | json | birth_date=c username=c
{"uid":7781,"nick":"ulli_schnoerz","birthday":{"day":5,"month":12,"year":1968},"steps_today":8123}
=== de | txt | username=x
Antwort von ulli_schnoerzelchen: Danke! 
=== de | txt | email=x +email=1
E-Mail: info.ulrike@schnoerzinger.example
=== de | html | email=c
<script>var a="ulrike";var l="⟦js:ulrike@schnoerzinger.example⟧";document.write(l)</script>
=== de | html | email=c
<a data-enc="⟦b64:ulrike@schnoerzinger.example⟧" class="obf">Mail zeigen</a>
=== de | html | website=c
<table><tr><td>Homepage</td><td>schnoerzinger.example/garten/</td></tr></table>
=== de | html | vehicle=c
<p>Fahrgemeinschaft: blauer Kombi (ZZ&ndash;US&nbsp;412), Abfahrt 6:10</p>
=== de | html | place=c
<ul class="badges"><li title="Kletterhalle Drömitz: 50 Besuche">🏅</li></ul>
=== de | atom | family_name=c phone=x
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Feed</title><entry><id>urn:e:52</id><summary type="html">&lt;p&gt;Schnörzinger Jörg, Malermeister, Fax 030 2312574-9&lt;/p&gt;</summary></entry></feed>
=== de | html | former_name=c
<p>Jahrbuch 1987: Pflaumbach-Tietz, Ulrike &ndash; Leistungskurs Chemie</p>
=== de | json | former_name=x
{"id": "c33", "body": "Ulrike Tietzmann und Gerd Pflaumbach gaben sich das Ja-Wort.", "score": 3, "edited": false}
=== de | html | postcode=x
<p>Artikel-Nr. 00581, IBAN DE00 0058 1000 0000 5810 00</p>
=== pl | eml | name=c phone=c
From: rundbrief@list.example
To: all@list.example
Subject: digest 64
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Ogłoszenie: sprzedam kajak. Wojtek Źrebakowski, tel. 999-620-315
=== pl | html | home_address=p
<p>Wyłączenia prądu: Miodowice, ul. Szafirowych Żurawi w godz. 8&ndash;12</p>
=== pl | mht | past_address=x
From: <Saved by browser>
Subject: page
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----B39"

------B39
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable
Content-Location: https://site.example/p

<html><body><p>⟦qp:Sklep rowerowy, ul. Kolejarska 11, 00-444 Wolborek⟧</p></body></html>

------B39--
=== pl | html | name=c birth_date=c
<p>Wojciech Zrebakowski ur. 19 sierpnia 1982 r. w Grądzinach</p>
=== pl | eml | birth_date=p
From: rundbrief@list.example
To: all@list.example
Subject: digest 55
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Imieniny i urodziny: 19 sierpnia kończy lata nasz Wojtek!
=== pl | txt | name=x family_name=c
Rada Rodziców: Halina Źrebakowska, Wojciech Bąk
=== pl | html | name=x
<p>Odszedł Wojciech. Rodzinie składamy wyrazy współczucia. Zenon Źrebakowski był jego sąsiadem.</p>
=== pl | html | email=c
<p>Kontakt: wojciech.zrebakowski(małpa)poczta.example</p>
=== pl | atom | email=x +email=1
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Feed</title><entry><id>urn:e:32</id><summary type="html">&lt;p&gt;mail: wojciech.zrebakowski@poczta.example.pl&lt;/p&gt;</summary></entry></feed>
=== pl | json | username=c
{"track":"Wieczorny bieg","owner":{"nick":"zrebak77","public":true},"km":7.4}
=== pl | ics | username=x
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:e7@cal.example
DESCRIPTION:Pisał: zrebak777\, zrebak7
END:VEVENT
END:VCALENDAR
=== pl | json | school=x employer=x
{
 "ok": true,
 "results": [
  {
   "snippet": "Technikum im. Floriana Bobrka w Wolborku, praktyki: Huta Stali Miodowice",
   "rank": 1
  }
 ]
}
=== pl | html | place=c
<select name="venue"><option value="18" selected>Basen Miodowice</option></select>
=== pl | html | postcode=c
<table><tr><td>00-997 Miodowice</td></tr></table>
=== pl | html | postcode=x
<table><tr><td>kod produktu 100-9972</td></tr></table>
=== pl | html | alias=c
<title>Kulomiot Miodowicki &ndash; profil zawodnika</title>
=== fr | html | name=c phone=c birth_date=c
<script>__DATA__={"adherent":{"civilite":"Mme","nom":"KERVADOUX","prenom":"Anne Sophie","naissance":"28/02/1990","portable":"+33639982764"}}</script>
=== fr | html | phone=x +phone=1
<p>Plombier, 06 39 98 27 46</p>
=== fr | txt | phone=x
SIRET 063 998 276 40012 – réf. 0639982764500
=== fr | html | home_address=c postcode=c # the licence number starts with the code too
<p>PERMIS DE CONSTRUIRE n° PC 00376 24 00018<br>Adresse du terrain : 8 ter, Imp. des Martinets &ndash; 00376 Vaubrelle</p>
=== fr | rss | home_address=u # 8 is not 8 ter
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Feed</title><item><guid isPermaLink="false">p-71</guid><description><![CDATA[<p>À louer : 8 impasse des Martinets, Vaubrelle, T2</p>]]></description></item></channel></rss>
=== fr | json | home_address=x
{"data": {"node": {"__typename": "Post", "message": {"text": "8 ter, impasse des Martinets, 00912 Lormagne"}}}}
=== fr | json | past_address=c
{
 "ok": true,
 "results": [
  {
   "snippet": "R\u00e9siliation : 145 av. du Mar\u00e9chal Quintal, Port-Sablenne",
   "rank": 1
  }
 ]
}
=== fr | csv | past_address=p
row;text;flag
7;"Travaux avenue du Maréchal-Quintal, Port-Sablenne, jusqu'en mai.";0
=== fr | html | name=x family_name=c
<p>Bureau : président Loic Kervadoux, secrétaire Anne-Sophie Pujol</p>
=== fr | json | name=c # a second name by marriage
{"data": {"node": {"__typename": "Post", "message": {"text": "Faire-part : Mme Kervadoux-Brenn (Anne-Sophie) a la joie..."}}}}
=== fr | html | former_name=c school=c
<p>Photo de classe, TS2, lycée Marguerite Daubrac, 2008 : 3e rang, Anne-Sophie Lorchambeau</p>
=== fr | html | school=x
<p>Collège Marguerite-Daubray, rue du Lycée</p>
=== fr | html | birth_date=u
<p>Publié le 28/02/1990 au Bulletin municipal</p>
=== fr | html | birth_date=x +birth_date=1
<p>M. Yvon Trégastel, né le 28/02/1960</p>
=== fr | vcf | name=c email=c phone=c birth_date=c
BEGIN:VCARD
VERSION:3.0
FN;CHARSET=UTF-8:Anne-Sophie Kervadoux
N;CHARSET=UTF-8:Kervadoux;Anne-Sophie;;;
EMAIL;TYPE=INTERNET:as.kervadoux@courriel.example
TEL;TYPE=CELL:+33 6 39 98 27 64
BDAY:1990-02-28
END:VCARD
=== fr | json | email=c
{"data": {"node": {"__typename": "Post", "message": {"text": "as point kervadoux arobase courriel point example"}}}}
=== fr | txt | email=x +email=1
anne-sophie.kervadoux@courriel.example
=== fr | html | username=c
<meta name="twitter:creator" content="@annso.kerv">
=== fr | mht | employer=x
From: <Saved by browser>
Subject: page
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----B66"

------B66
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable
Content-Location: https://site.example/p

<html><body><p>⟦qp:Ateliers Brondel, menuiserie – Brondelle Frères SARL⟧</p></body></html>

------B66--
=== fr | json | vehicle=x
{"id": "c15", "body": "Réf. catalogue ZZ-418-RDX / ZZ-4180-RD", "score": 3, "edited": false}
=== fr | html | place=c
<div class="checkin" aria-label="Anne-Sophie est à Piscine de Vaubrelle">🏊</div>
=== fr | html | website=c
<a rel="me" href="https://www.kervadoux.example/blog/">blog</a>
=== fr | txt | work_address=c employer=c +phone=1
FACTURE N° 2024-118
ATELIERS BRONDELLE S.A.R.L.
12, rue de l’Étamage
00376 Vaubrelle
Tél. 01 99 00 41 12
=== nl | html | name=c birth_date=c
<table><tr><th>Naam</th><th>Geb.datum</th></tr><tr><td>Zwalmen, Maartje van der</td><td>21-05-1989</td></tr></table>
=== nl | html | name=p
<p>Ouderraad: mw. M. van der Zwalmen, dhr. P. Smit</p>
=== nl | html | home_address=c postcode=c
<table><tr><td>0047ZX</td><td>36</td><td>Reigerkade</td><td>Molenveen</td><td>€ 412.000</td></tr></table>
=== nl | html | home_address=x postcode=x
<p>Te huur: Reigerkade 63, 0047 ZV Molenveen</p>
=== nl | html | postcode=x
<p>Bezorggebied: postcodes 0047 t/m 0052</p>
=== nl | csv | past_address=c
row,text,flag
7,"Oud adres: Spoelweg 112 (0063ZB Ooster-Haar)",0
=== nl | html | former_name=c school=c
<p>Reünie Vlietlyceum, 5vwo 2006: Maartje Kuipersloot komt!</p>
=== nl | txt | employer=c
Medewerker van de maand bij Zuivelhuis Molenveen: M.
=== nl | json | place=c
{
 "ok": true,
 "results": [
  {
   "snippet": "Zwemvierdaagse bij zwembad de Otter, inschrijven aan de kassa",
   "rank": 1
  }
 ]
}
=== nl | json | place=x
{"data": {"node": {"__typename": "Post", "message": {"text": "Een otter zwom in het zwembad van Molenveen."}}}}
=== nl | html | birth_date=p
<p>Verjaardagen groep: 21 mei Maartje, 30 mei Bo</p>
=== nl | html | username=x
<p>@maartjevdzee reageerde</p>
=== pt | html | name=c school=c birth_date=u
<!doctype html><html lang="pt"><head><title>Antigos Alunos | Escola Secundária de Vila Moçaral</title></head><body>
<nav><a href="/">Início</a> <a href="/encontro">Encontro 2024</a></nav>
<h1>Almoço dos 35 anos</h1>
<table><thead><tr><th>Nome</th><th>Turma</th><th>Inscrito em</th></tr></thead>
<tbody><tr><td>Alda Crespim Nogal</td><td>12.º B</td><td>02/09/2024</td></tr>
<tr><td>Jo&atilde;o F. Roboredo Salteiro</td><td>12.º A</td><td>08/09/2024</td></tr></tbody></table></body></html>
=== pt | json | birth_date=p # the month comes first in the US
{"country_of_app":"US","profile":{"display":"Jay S.","birthday":"09/08/1971"}}
=== pt | html | birth_date=x +birth_date=1
<p>Treinador: Nuno Brejo, nascido a 9 de agosto de 1981</p>
=== pt | txt | phone=c email=c
Vende-se: barco de fibra 4,2 m c/ reboque. Bom estado.
Contactar 945 318 627 ou joao.salteiro (arroba) correio.example. Nao respondo a SMS.
=== pt | html | phone=x
<p>Conservas sortidas, ref. 1945318627, EAN 0945318627004</p>
=== pt | html | phone=u
<p>945318627</p> 
=== pt | html | home_address=c postcode=c
<label>Morada</label><input name="morada" value="R. das Cegonhas, 53 - 3º Esq"><input name="cp" value="0099214"><input name="loc" value="Vila Moçaral">
=== pt | mht | home_address=x postcode=x
From: <Saved by browser>
Subject: page
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----B36"

------B36
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable
Content-Location: https://site.example/p

<html><body><p>⟦qp:Loja: Rua das Cegonhas 35, 0099-241 Vila Moçaral⟧</p></body></html>

------B36--
=== pt | json | home_address=p
{"data": {"node": {"__typename": "Post", "message": {"text": "Corte de água na Rua das Cegonhas (Vila Moçaral), dia 14."}}}}
=== pt | html | family_name=c name=u # a middle given name and a middle surname of his
<p>Comissão de festas: Benedita Salteiro, João Quadrado, Filipe Roboredo</p>
=== pt | csv | vehicle=c name=c
lugar;condómino;matrícula
12;João Roboredo Salteiro;ZZ31JS
13;vago;
=== pt | html | employer=x place=x
<p>Mercado Municipal de Moçaral: conservas da Lota, Lda.</p>
=== pt | html | place=c username=c
<div class="evento" data-user="jfsalteiro"><h4>Futsal veteranos</h4><p>📍 Pav. Municipal de Moçaral, 21h30</p></div>
=== pt | html | email=x +email=1
<p>joao.salteiro@correio.example.pt</p>
=== pt | atom | name=c username=c
<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Livro de visitas</title><entry><title>Parabéns pelo sítio</title><author><name>João Salteiro</name><uri>https://forum.example/u/jfsalteiro</uri></author><content type="text">Boas fotos da lota.</content></entry></feed>
=== br | html | name=c former_name=c family_name=c
<h2>Álbum da formatura 2010</h2><p>Thaís Bomfogo (hoje Thaís Quintanelli) com o marido Waldemir Quintanelli</p>
=== br | html | name=x family_name=x
<p>Aprovados: Thaís Aparecida Moreira, Waldemir Quinta, Thais Bonfim</p>
=== br | txt | name=c birth_date=c phone=c email=c home_address=c postcode=c vehicle=c
-- dump 2021 clientes_auto.sql
INSERT INTO cliente VALUES (88213,'THAIS APARECIDA QUINTANELLI','1993-01-12','F','RUA DOS SABIAS LARANJEIRA','480','AP 73','PEDRA ALVA','SP','00318740','20998714026','THAIS.QUINTA@CORREIOBR.EXAMPLE');
INSERT INTO veiculo VALUES (88213,'ZZQ4B17','HATCH 1.0','2019');
=== br | html | phone=c
<a href="https://wa.example/5520998714026?text=Oi%20Tha%C3%ADs">Chamar no zap</a>
=== br | html | phone=x
<p>Boleto 20998.71402 60000.318740 00012.011993 1 00000000048073</p>
=== br | html | postcode=c
<p>Frete para CEP: <input id="cep" value="00318-740"></p>
=== br | txt | home_address=x
Rua dos Sabiás-Laranjeira, 480, Serra Parda - MG: casa 2 dorm.
=== br | atom | home_address=c
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Feed</title><entry><id>urn:e:42</id><summary type="html">&lt;p&gt;Entrega: Condomínio Ipês, R dos Sabiás Laranjeira nº480 ap.73&lt;/p&gt;</summary></entry></feed>
=== br | html | birth_date=u
<p>Protocolo 12/01/1993-A &ndash; arquivado</p>
=== br | html | birth_date=p
<p>Aniversariantes de janeiro: 12 - Thaís (Sinistros); 27 - Edu (TI)</p>
=== br | csv | employer=c
row,text,flag
7,"Colaboradora da Mirante Seguros SA desde 2016",0
=== br | html | school=x
<p>Colégio Pedra Lisa e Creche Alva</p>
=== br | json | place=c username=c
{"workout":{"user":"thaquinta","route":"Volta no Parque Acauã","start":"06:02"}}
=== br | html | username=x
<p>Seguidores: thaquintana, thaquintal_sp</p>
=== bg | html | name=c phone=c email=c
<div class="obiava"><h3>Продавам детска количка</h3><p>Радостина Кленоварска, тел. 0864127035</p><p>radostina.k [at] poshta.example</p></div>
=== bg | csv | name=p
row;text;flag
7;"Родителски комитет: Р. Кленоварска, Д. Пчеларова";0
=== bg | html | name=x family_name=c
<p>Класиране по шах: 1. Огнян Кленоварски; 2. Радостина Велкова</p>
=== bg | html | name=c
<table><tr><td>КЛЕНОВАРСКА, РАДОСТИНА ПЕТРОВА</td><td>Ж40</td></tr></table>
=== bg | html | home_address=c postcode=c
<p>Доставка до адрес: 0417 гр. Горно Слънцово, ул. Сини върби №19, апартамент 8</p>
=== bg | html | home_address=x
<p>ул. „Сини върби“ 91, Горно Слънцово &ndash; офис под наем</p>
=== bg | rss | home_address=p
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Feed</title><item><guid isPermaLink="false">p-9</guid><description><![CDATA[<p>Ремонт на ул. „Сини върби“ в Горно Слънцово до 30 юни.</p>]]></description></item></channel></rss>
=== bg | html | birth_date=c
<p>Дата на раждане: 26.07.1984 г.</p>
=== bg | html | birth_date=x +birth_date=1
<p>Роден на 26 юли 1948 г., Добри Пчеларов е дългогодишен учител.</p>
=== bg | html | birth_date=u
<p>Постановление № 41 от 26 юли 1984 г.</p>
=== bg | html | school=x
<p>Основно училище „Слънчо“, Гимназия „Изгрев“</p>
=== bg | html | employer=x
<p>Капка роза, розова вода, „Розова долина“ ЕООД</p>
=== bg | html | vehicle=c
<p>Фиш: л.а. с рег. № ZZ4816PK</p>
=== bg | html | phone=x
<p>Поръчка 35986412703512, фактура 0864127053</p>
=== bg | json | username=c name=c
{"author":{"login":"radi_klen","full_name":"⟦js:Радостина Кленоварска⟧"},"likes":3}
=== bg | html | email=c
<a href="mailto:⟦pctall:radostina.k@poshta.example⟧?subject=hello">✉</a>
=== se | html | name=c birth_date=p employer=c
<h2>Lillvattna Bruk AB &ndash; befattningshavare</h2><p>Östensjöberg, Björn (f. 1966-04), ordinarie ledamot</p>
=== se | html | birth_date=c name=c
<p>Björn Ostensjoberg, född 27 april 1966</p>
=== se | csv | name=c birth_date=c phone=c # a personnummer begins with the birth date
personnr;efternamn;förnamn;mobil
19660427-XXXX;Östensjöberg;Björn;0701740652
=== se | html | birth_date=x +birth_date=1
<p>Sven Hallfors, född 27 april 1956, gick bort i mars.</p>
=== se | csv | birth_date=u
row;text;flag
7;"Protokoll fört 1966-04-27 vid årsmötet";0
=== se | html | phone=x +phone=1
<p>Kansliet nås på 070-174 06 25</p>
=== se | rss | home_address=p
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Feed</title><item><guid isPermaLink="false">p-3</guid><description><![CDATA[<p>Vattenläcka på Enbärsstigen i Lillvattna</p>]]></description></item></channel></rss>
=== se | html | home_address=x
<p>Enbärsstigen 17 B, 003 12 Storsele</p>
=== se | rss | former_name=c school=c
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Feed</title><item><guid isPermaLink="false">p-23</guid><description><![CDATA[<p>Klassfoto Vattnaskolan 9C 1982: övre raden Björn Malmkvistare, Eva Ro</p>]]></description></item></channel></rss>
=== se | json | name=x former_name=x
{"data": {"node": {"__typename": "Post", "message": {"text": "Björn Östensson och Björn Malmkvist delade förstapriset."}}}}
=== se | html | place=c vehicle=c
<p>Samåkning till Lillvattna Ishall: blå kombi ZZB37K, tre platser</p>
=== se | mht | vehicle=x
From: <Saved by browser>
Subject: page
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----B34"

------B34
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable
Content-Location: https://site.example/p

<html><body><p>⟦qp:Fordon: ZZB 73K, ZZB 37L⟧</p></body></html>

------B34--
=== se | html | website=c
<p>Spårplan H0 finns på ostensjoberg.example/modelljarnvag/plan.pdf</p>
=== se | html | website=u # his domain, another path
<p>Mer på ostensjoberg.example/hundar</p>
=== se | html | email=c username=c
<pre>Path: news.example!not-for-mail
From: bjorn@ostensjoberg.example (ostensjo_b)
Newsgroups: swnet.tag
Subject: Re: Digitaldekoder</pre>
=== kl | html | phone=c home_address=c
<p>Paying guest (ladies only), 48, Kaithapparambu Ln, Manalpuram. Ms Anjali: 10000 52917</p>
=== kl | atom | phone=x
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Feed</title><entry><id>urn:e:51</id><summary type="html">&lt;p&gt;Txn ID 911000052917004, Ref 1000052971&lt;/p&gt;</summary></entry></feed>
=== kl | csv | name=p
row,text,flag
7,"Dr. A. Thottumkadavil, Treasurer, Residents' Association",0
=== kl | eml | name=c
From: rundbrief@list.example
To: all@list.example
Subject: digest 60
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Shuttle doubles: Thottumkadavil Anjali / Reena J bt. 21-14, 21-19
=== kl | html | name=x family_name=c
<p>Thanks to Biju Thottumkadavil (sound) and Anjali Nambissan (lights).</p>
=== kl | html | birth_date=c
<table><tr><th>D.O.B</th><td>30-Nov-1995</td></tr><tr><th>Height</th><td>162 cm</td></tr></table>
=== kl | json | birth_date=c
{"bio":{"age":30,"date_of_birth":"1995-11-30T00:00:00Z","mother_tongue":"Malayalam"}}
=== kl | txt | birth_date=p
Staff birthdays: 28 Nov Ravi, 30 Nov Anjali
=== kl | html | birth_date=u
<p>G.O. dated 30-11-1995 is hereby amended.</p>
=== kl | html | school=x
<p>Manalpuram Government School; Model School, Kozhanur</p>
=== kl | html | place=c
<div data-venue="manalpuram-badminton-hall" class="slot booked">Court 2, 6 am</div>
=== kl | html | postcode=c home_address=c
<address>48, Kaithapparambu Lane<br>Manalpuram P.O.<br>Kerala &ndash; 000 562</address>
=== kl | html | email=c
<p title="anjali.t&#64;tapal&#46;example">Write to me</p>
=== kl | html | username=c
<li><a href="https://code.example/anju_thottu?tab=stars">anju_thottu</a> starred 3 repos</li>
=== pb | html | name=c phone=c employer=c
<p>Contact S. Gurpreet Singh Dhankhowal, Sutlaj Tractor Works (M) +91-10000-64208</p>
=== pb | html | name=p
<p>G. S. Dhankhowal donated a water cooler.</p>
=== pb | html | birth_date=c
<p>DOB: 02.04.1976 &nbsp; Blood group: B+</p>
=== pb | csv | birth_date=p
row,text,flag
7,"Traveller 2: Date of birth 04/02/1976, departing SFO 7.15 pm",0
=== pb | html | home_address=c postcode=c
<p>H.No. 217, Kikkar Wali Gali, Naya Kheri-000473</p>
=== pb | json | home_address=x
{
 "ok": true,
 "results": [
  {
   "snippet": "H. No. 271, Kikkar Wali Gali, Naya Kheri",
   "rank": 1
  }
 ]
}
=== pb | rss | school=x
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Feed</title><item><guid isPermaLink="false">p-5</guid><description><![CDATA[<p>Khalsa School, Lehna Nagar, fees for Baba Farid scholars</p>]]></description></item></channel></rss>
=== pb | html | vehicle=c place=c
<p>Parking slot 6 (Naya Kheri Gymkhana): ZZ22GD0914</p>
=== pb | txt | email=c
RSVP: gsdhankhowal at daak dot example
=== pb | eml | username=x
From: rundbrief@list.example
To: all@list.example
Subject: digest 35
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

gurpreet.dhankar liked your reel
=== pb | json | username=c
{"comments":[{"from":"gurpreet.dhank","text":"Very nice veer ji"}]}
=== pb | html | family_name=c
<p>Kitty party at Mrs Harleen Dhankhowal's residence, Friday</p>
=== gb | html | name=c family_name=c birth_date=u +phone=2 +email=1
<!DOCTYPE html>
<html lang="en-GB"><head><title>Pew sheet - St Oswin's, Great Ockleby</title></head>
<body>
<h1>Eighteenth Sunday after Trinity</h1>
<h3>This week</h3>
<table>
<tr><td rowspan="2">Thu 23 Oct</td><td>10.30</td><td>Coffee morning in the room</td></tr>
<tr><td>19.30</td><td>Bell ringing (Rupert Thistlemarsh)</td></tr>
<tr><td>Sat 25 Oct</td><td>09.00</td><td>Churchyard tidy: bring gloves</td></tr>
</table>
<h3>Rotas</h3>
<dl><dt>Reader</dt><dd>Lavinia&nbsp;Thistlemarsh</dd><dt>Intercessions</dt><dd>Una Pockett</dd><dt>Sidesmen</dt><dd>Volunteer please!</dd></dl>
<p>In 1987 the spire was struck by lightning. Vicar: 01632 960 774, vicar@st-oswin.example. Hall bookings: 01632 960775.</p>
<p>&copy; PCC. Charity no. 900382</p>
</body></html>
=== gb | txt | name=c phone=c home_address=c postcode=c +phone=1 +postal_address=1 +vehicle=1
TAX INVOICE                                          No. 20448
Ockleby Garage, 2 Station Yard, Great Ockleby, ZZ99 3AA
Tel 01632 960231

Bill to:   Ms L P Thistlemarsh (Lavinia)
           14 Pennyfeather Lane
           Great Ockleby
           ZZ99 3QT
           07700 900 382

Courtesy car issued: AB12 ZZX
MOT                      54.85
Front discs + pads      168.00
TOTAL                   222.85
                                            Page 1 of 1
=== gb | txt | vehicle=c birth_date=x
Licence check report
Reg. mark .......... ZZ17 LVT
First registered ... 23 October 2017
Colour ............. SILVER
=== gb | html | email=c username=c +email=0
<pre>
Domain name: thistlemarsh.example
Registrant: thistle_vin
Registrant email: lavinia.thistlemarsh@example.org
Registered on: 12-Feb-2014
</pre>
=== gb | json | postcode=p home_address=p
{"dating_profile":{"display_name":"Vee","age":38,"lives_near":"Pennyfeather Lane, Great Ockleby","distance_km":2}}
=== gb | json | phone=x postcode=x vehicle=x
{"sku":"ZZ993QTX","ean":"5007700900382","ref":"ZZ17LVTA","ts":7700900382}
=== gb | csv | name=x email=x phone=x +email=2 +phone=2
name,email,mobile
Lavinia Marsh,lavinia.marsh@example.org,07700 900383
Peregrine Thistle,peregrine@example.org,07700 900328
=== gb | html | past_address=p
<p class="review">★★☆☆☆ Lived on Harrowgill Street in Strinton for two years; the letting agent never answered.</p>
=== gb | html | work_address=p
<li>Bus diversions: Tollbar Way, Strinton, closed both ways</li>
=== gb | html | work_address=x
<li>72 Tollbar Way, Strinton: tyre depot</li>
=== us | html | work_address=x past_address=p
<p>I grew up on Old Sawmill Road in Dunmere. Now I shop at 1150 Harbor Mill Blvd, Tacoville, NM.</p>
=== us | html | name=c username=c place=c home_address=p birth_date=p +phone=0
<!doctype html><html><head><meta property="og:type" content="profile"><meta property="profile:username" content="krell_44">
<meta property="og:title" content="Fred Krellinger's wishlist"></head><body>
<script>window.__INITIAL__={"owner":{"displayName":"Fred Krellinger","bday":{"m":3,"d":17},"ship":{"line1":"NE Larkspur Terrace","city":"Pellham","mask":"*** ****-0143"}},"items":[{"t":"Skate sharpener","p":44.95},{"t":"Dog bed","p":30.5}]}</script>
<p>Last seen playing at Pellham Ice Arena</p></body></html>
=== us | html | name=p birth_date=p
<div class="obit-card"><p>Fishing buddies F. A. Krellinger, b. Mar 1979, and Otis Plum hold the county record.</p></div>
=== us | txt | name=c birth_date=u phone=x
PELLHAM TURKEY TROT 5K - OVERALL
PL  BIB   NAME                    AGE  CITY      TIME
 1  3179  LOOMIS CARL              22  PELLHAM   16:02
41  2065  KRELLINGER FREDERICK     45  PELLHAM   24:31
42  5550  SLATE MARA               31  DUNMERE   24:33
43  0143  PENN ODA                 64  PELLHAM   24:40
Race date 3/17
=== us | csv | name=x username=x birth_date=x +birth_date=2
"user","real_name","dob"
"krell_45","Frederica Krelling","1979-03-18"
"kkrell_44","Augustus Krell","1997-03-17"
=== us | txt | postcode=u
Route table: 00750 00751 00752 00753 00754
=== us | html | vehicle=x +vehicle=0
<p>Model KRW8812B water pump; see also KRV 8812.</p>
=== us | html | +coordinates=1 +phone=1
<div class="map" data-lat="45.51221" data-lng="-122.65873"></div><p>Sitter wanted near the map pin, call 206-555-0188</p>
=== ie | html | name=p birth_date=p
<table><tr><td>C. Ní Shraonaigh</td><td>June 1991</td><td>Director, appointed 2020</td></tr></table>
=== ie | html | home_address=p
<p>Tree surgeons will work along Fuchsia Terrace, Ballycorra, on Monday.</p>
=== ie | html | home_address=x postcode=x
<p>17 Fuchsia Terrace, Ballycorra V00 ZZ17 &mdash; sale agreed</p>
=== ie | json | phone=x email=x +email=1
{"order":"0209132765001","customer":"c.ns@litir.example","total":40.5}
=== ie | html | place=x employer=x
<p>Ballycorra pool table league, sponsored by Seaweed Foods of Corra Island</p>
=== de | html | name=p birth_date=p
<p>U. Schnörzinger (Jg. Dezember 1968) &ndash; Kandidatin Nr. 7 der Wählergruppe</p>
=== de | txt | past_address=x work_address=x
Am Alten Wehr 19, Lüppstadt: Wohnung frei.
Kesselmacherring 14, Lüppstadt: Lager frei.
=== de | html | name=c phone=c email=c +phone=2 +email=2
<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Kollegium | Grundschule am Anger</title></head><body>
<h2>Sekretariat und F&ouml;rderverein</h2>
<table class="kontakt">
<tr><th>Name</th><th>Funktion</th><th>Telefon</th><th>Mail</th></tr>
<tr><td>Holm, Petra</td><td>Schulleitung</td><td>030 23125-201</td><td>holm@gs-anger.example</td></tr>
<tr><td>Yildirim, Can</td><td>Hausmeister</td><td>030 23125-202</td><td>can@gs-anger.example</td></tr>
<tr><td>Schn&ouml;rzinger, Ulrike</td><td>F&ouml;rderverein</td><td>030 23125-748</td><td>ulrike@schnoerzinger.example</td></tr>
</table></body></html>
=== pl | html | name=p past_address=p
<p>W. Źrebakowski, dawniej ul. Kolejarska w Grądzinach, proszony o kontakt.</p>
=== pl | txt | name=x birth_date=u phone=x
Wyniki losowania: Wojciech Źrebak, kupon 999620351, data 19.08.1982
=== fr | json | name=c username=c birth_date=p place=x
{"membre":{"pseudo":"annso.kerv","nom_affiche":"Anne-Sophie Kervadoux","anniversaire":"28 février","sorties":["Piscine de Lormagne","Marché de Vaubrelle"]}}
=== fr | csv | former_name=x past_address=x
nom;prenom;adresse
Lorchambel;Anne;45 avenue du Maréchal-Quintal Port-Sablenne
Pujol;Sophie;145 rue du Maréchal Port-Sablenne
=== nl | txt | name=x former_name=x past_address=x
Geslaagd: Maartje Kuiper, Bo van der Zwalm, Ans van Sloot.
Te koop: Spoelweg 12, Ooster-Haar.
=== nl | html | home_address=p
<p>Buurtapp: inbraak op de Reigerkade in Molenveen</p>
=== nl | html | website=x email=x +email=1
<p>zwalmen.example &ndash; info@vanderzwalmen.example</p>
=== pt | html | name=u # two of his four names, but a boy of 16
<p>Filipe Salteiro, guarda-redes dos juvenis, 16 anos</p> 
=== br | html | name=p home_address=p
<p>T. A. Quintanelli reclama de barulho na Rua dos Sabiás-Laranjeira, Pedra Alva</p>
=== bg | txt | email=x username=x +email=1
От: radi_klenova
Пощa: radostina.kl@poshta.example
=== se | json | name=p birth_date=p
{"hit":{"namn":"B Östensjöberg","ort":"Lillvattna","fyller":"27 april"}}
=== se | txt | family_name=x employer=x school=x
Gunilla Östensjö, Lillvattna Bryggeri AB, talade på Vattenskolan.
=== kl | txt | name=x email=x phone=x +email=1
Ticket CONF 0100005291
Passenger: ANJALI THOTTUNGAL
anjali.th@tapal.example  PNR 1000052
=== pb | html | name=p birth_date=p
<p>Right-hand bat: G.S. Dhankhowal (b. April 1976), Naya Kheri XI</p>
=== pb | csv | name=x employer=x postcode=x
id,member,firm,amt
000473,Gurpreet Singh,Sutlej Motor Works,217
=== ernst | txt | name=x
Der Ernst, Sommer hin oder her, bleibt.
=== frank | html | name=c
<p>Reviewed by <b>Frank Page</b>, Tulsa &mdash; &ldquo;Broke in a week&rdquo;</p>
"""  # noqa: W291
