"""
Whole documents and short pages about private people, of eleven countries.

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
    "eng": _person(
        "GB",
        {
            Kind.NAME: "Imelda Grace Pottlesworth",
            Kind.FORMER_NAME: "Imelda Crumbold",
            Kind.ALIAS: "Dilly Marchpane",
            Kind.USERNAME: "pottles_im",
            Kind.EMAIL: "imelda.potts@example.org",
            Kind.PHONE: "07700 900538",
            Kind.HOME_ADDRESS: "17 Larkspittle Lane, Wetherdon, ZZ99 4QF",
            Kind.PAST_ADDRESS: "Flat 5, 62 Tanyard Rise, Ockenby, ZZ99 2TB",
            Kind.WORK_ADDRESS: "3 Saddlers Yard, Wetherdon, ZZ99 4AA",
            Kind.POSTCODE: "ZZ99 4QF",
            Kind.BIRTH_DATE: "1968-11-27",
            Kind.FAMILY_NAME: "Roland Pottlesworth",
            Kind.EMPLOYER: "Bramwick Seeds Ltd",
            Kind.SCHOOL: "Ockenby High School for Girls",
            Kind.VEHICLE: "ZZ17 KPW",
            Kind.PLACE: "Wetherdon Bowls Green",
            Kind.WEBSITE: "https://pottlesworth.example",
        },
    ),
    "sco": _person(
        "GB",
        {
            Kind.NAME: "Fergus Iain Balquhattie",
            Kind.USERNAME: "gusbal90",
            Kind.EMAIL: "fergus@balquhattie.example",
            Kind.PHONE: "0131 496 0283",
            Kind.HOME_ADDRESS: "Flat 2/1, 48 Corrieburn Terrace, Strathmuckle, ZZ99 6HN",
            Kind.PAST_ADDRESS: "11 Wester Loan, Inverglass, ZZ99 7RD",
            Kind.POSTCODE: "ZZ99 6HN",
            Kind.BIRTH_DATE: "1990-03-05",
            Kind.FAMILY_NAME: "Morag Balquhattie",
            Kind.EMPLOYER: "Strathmuckle Joinery LLP",
            Kind.SCHOOL: "Strathmuckle Academy",
            Kind.VEHICLE: "ZZ70 FBQ",
            Kind.PLACE: "Strathmuckle Curling Rink",
        },
    ),
    "us1": _person(
        "US",
        {
            Kind.NAME: "Cordelia Mae Hackenbruck",
            Kind.FORMER_NAME: "Cordelia Lindqvane",
            Kind.ALIAS: "Della Quickbread",
            Kind.USERNAME: "cordie_h79",
            Kind.EMAIL: "cordie.hack@example.com",
            Kind.PHONE: "(406) 555-0138",
            Kind.HOME_ADDRESS: "2418 N Larkmeadow Ave Apt 6, Dunmore Falls, MT 00459",
            Kind.POSTCODE: "00459",
            Kind.BIRTH_DATE: "1979-08-16",
            Kind.FAMILY_NAME: "Wendell Hackenbruck",
            Kind.EMPLOYER: "Prairie Lantern Credit Union",
            Kind.SCHOOL: "Dunmore Falls High School",
            Kind.VEHICLE: "ZHK 4082",
            Kind.PLACE: "Larkmeadow Farmers Market",
            Kind.WEBSITE: "https://cordiebakes.example",
        },
    ),
    "us2": _person(
        "US",
        {
            Kind.NAME: "Tyrell Augustus Benoway",
            Kind.USERNAME: "ty_benz504",
            Kind.EMAIL: "tbenoway@mail.example",
            Kind.PHONE: "+1 504-555-0174",
            Kind.HOME_ADDRESS: "77 Pelican Bend Blvd, Bayou Tarn, LA 00872",
            Kind.PAST_ADDRESS: "1409 Quarrel Creek Rd, Ostrand, OH 00931",
            Kind.WORK_ADDRESS: "350 Commerce Square, Suite 1200, Bayou Tarn, LA 00873",
            Kind.POSTCODE: "00872",
            Kind.BIRTH_DATE: "1992-02-11",
            Kind.FAMILY_NAME: "Lorraine Benoway-Pitts",
            Kind.EMPLOYER: "Gulfstar Marine Services, Inc.",
            Kind.SCHOOL: "Tarn Parish Technical College",
            Kind.VEHICLE: "947 ZQB",
            Kind.PLACE: "Pelican Bend Boat Launch",
        },
    ),
    "ie": _person(
        "IE",
        {
            Kind.NAME: "Sorcha Ní Mhaoldubháin",
            Kind.USERNAME: "sorcha_mhd",
            Kind.EMAIL: "sorcha.nm@example.com",
            Kind.PHONE: "020 914 6073",
            Kind.HOME_ADDRESS: "4 Gortnamara Drive, Ballytrasna, Co. Sligo, F91 ZZ37",
            Kind.WORK_ADDRESS: "2 Saltpan Quay, Ballytrasna, Co. Sligo",
            Kind.POSTCODE: "F91 ZZ37",
            Kind.BIRTH_DATE: "1987-10-14",
            Kind.FAMILY_NAME: "Donnchadh Ó Maoldubháin",
            Kind.EMPLOYER: "Ballytrasna Oysters Teoranta",
            Kind.SCHOOL: "Scoil Naomh Brónach",
            Kind.VEHICLE: "152-SO-99317",
            Kind.PLACE: "Ballytrasna Pier",
        },
    ),
    "de": _person(
        "DE",
        {
            Kind.NAME: "Friedhelm Grünspechtner",
            Kind.USERNAME: "specht_fg55",
            Kind.EMAIL: "friedhelm@gruenspechtner.example",
            Kind.PHONE: "0171 3920064",
            Kind.HOME_ADDRESS: "Amselgrundstraße 22b, 00583 Oberkrähwangen",
            Kind.WORK_ADDRESS: "Mühlradgasse 5, 00583 Oberkrähwangen",
            Kind.POSTCODE: "00583",
            Kind.BIRTH_DATE: "1955-12-18",
            Kind.FAMILY_NAME: "Ottilie Grünspechtner",
            Kind.EMPLOYER: "Krähwanger Drahtwerke GmbH & Co. KG",
            Kind.SCHOOL: "Gymnasium Oberkrähwangen",
            Kind.VEHICLE: "ZZ-FG 1812",
            Kind.PLACE: "Waldbad Krähwangen",
            Kind.WEBSITE: "https://www.gruenspechtner.example/imkerei",
        },
    ),
    "pl": _person(
        "PL",
        {
            Kind.NAME: "Bogumił Krzesławczyk",
            Kind.USERNAME: "bogus.krzes",
            Kind.EMAIL: "b.krzes@poczta.example",
            Kind.PHONE: "+48 999 306 718",
            Kind.HOME_ADDRESS: "ul. Gołębia Górka 9 m. 14, 00-973 Zalesinek",
            Kind.POSTCODE: "00-973",
            Kind.BIRTH_DATE: "1983-05-09",
            Kind.FAMILY_NAME: "Jadwiga Krzesławczyk",
            Kind.EMPLOYER: "Pasieka Złoty Rój sp. z o.o.",
            Kind.SCHOOL: "Technikum Mechaniczne w Zalesinku",
            Kind.VEHICLE: "ZZA 83K2",
            Kind.PLACE: "Targowisko Zalesinek",
        },
    ),
    "fr": _person(
        "FR",
        {
            Kind.NAME: "Séverine Aubrémont",
            Kind.FORMER_NAME: "Séverine Castelbrou",
            Kind.USERNAME: "sev_aubre",
            Kind.EMAIL: "severine.aubremont@courriel.example",
            Kind.PHONE: "06 39 98 52 07",
            Kind.HOME_ADDRESS: "8 ter, impasse des Tilleuls-Hauts, 99412 Vauclery-sur-Onde",
            Kind.PAST_ADDRESS: "15 rue du Lavoir-Neuf, 99230 Pontigelle",
            Kind.POSTCODE: "99412",
            Kind.BIRTH_DATE: "1972-07-01",
            Kind.FAMILY_NAME: "Thibault Aubrémont",
            Kind.EMPLOYER: "Menuiserie Orvault & Fils SARL",
            Kind.SCHOOL: "Lycée Anselme-Orvault",
            Kind.VEHICLE: "ZZ-418-QA",
            Kind.PLACE: "Piscine de Vauclery",
        },
    ),
    "in": _person(
        "IN",
        {
            Kind.NAME: "Devika Raghavan Moolangudi",
            Kind.USERNAME: "devika_m_95",
            Kind.EMAIL: "devika.moolan@dak.example",
            Kind.PHONE: "+91 10000 52917",
            Kind.HOME_ADDRESS: "Flat 3C, 27 Parijatha Road, Sampigepura, Tirumangalore 000562",
            Kind.POSTCODE: "000562",
            Kind.BIRTH_DATE: "1995-09-12",
            Kind.FAMILY_NAME: "Raghavan Moolangudi",
            Kind.EMPLOYER: "Banyanleaf Softworks Private Limited",
            Kind.SCHOOL: "Sampigepura Vidya Mandir",
            Kind.VEHICLE: "ZZ 04 MD 6618",
            Kind.PLACE: "Sampigepura Badminton Hall",
        },
    ),
    "es": _person(
        "ES",
        {
            Kind.NAME: "Remedios Altozano Frejolín",
            Kind.USERNAME: "reme_trigal",
            Kind.EMAIL: "reme.altozano@correo.example",
            Kind.PHONE: "+34 500 417 286",
            Kind.HOME_ADDRESS: "Calle Almendro Viejo 34, 2º B, 00714 Villarejo del Trigal",
            Kind.POSTCODE: "00714",
            Kind.BIRTH_DATE: "1964-01-30",
            Kind.FAMILY_NAME: "Casimiro Altozano Brea",
            Kind.EMPLOYER: "Almazara La Encinilla S.L.",
            Kind.SCHOOL: "Instituto Villarejo del Trigal",
            Kind.VEHICLE: "4172 ZZK",
            Kind.PLACE: "Polideportivo El Trigal",
        },
    ),
    "dk": _person(
        "DK",
        {
            Kind.NAME: "Bjørn Kjeldtoft Æbelskov",
            Kind.USERNAME: "aebelskov77",
            Kind.EMAIL: "bka@havnepost.example",
            Kind.PHONE: "+45 10 47 38 21",
            Kind.HOME_ADDRESS: "Rævebakken 13, 2. tv., 0486 Nørrelunde",
            Kind.POSTCODE: "0486",
            Kind.BIRTH_DATE: "1977-06-23",
            Kind.FAMILY_NAME: "Karen Æbelskov",
            Kind.EMPLOYER: "Nørrelunde Bådebyggeri A/S",
            Kind.SCHOOL: "Nørrelunde Friskole",
            Kind.VEHICLE: "ZZ 41 873",
            Kind.PLACE: "Nørrelunde Havnebad",
        },
    ),
    "ua": _person(
        "UA",
        {
            Kind.NAME: "Соломія Остапівна Вербохліб",
            Kind.FORMER_NAME: "Соломія Панчишинська",
            Kind.USERNAME: "solo_verba",
            Kind.EMAIL: "solomiia.v@poshta.example",
            Kind.PHONE: "+380 20 417 3852",
            Kind.HOME_ADDRESS: "вул. Калинова Гребля, 15, кв. 8, Тихоярськ, 00417",
            Kind.POSTCODE: "00417",
            Kind.BIRTH_DATE: "1989-04-22",
            Kind.FAMILY_NAME: "Остап Вербохліб",
            Kind.EMPLOYER: "ТОВ «Синя Криниця»",
            Kind.SCHOOL: "Тихоярська гімназія № 3",
            Kind.VEHICLE: "ZZ 4173 KE",
            Kind.PLACE: "Стадіон «Колос»",
        },
    ),
    "dale": _named("GB", "Dale Brooks"),
    "hope": _named("US", "Hope Winters"),
    "iris": _named("IE", "Iris Marsh"),
}

PAGES = r"""
=== eng | html | name=c phone=c home_address=u +phone=2
<html><head><title>Wetherdon Ladies Bowls – Officers 2024</title></head><body>
<h1>Officers and committee</h1>
<table>
<tr><th>Post</th><th>Name</th><th>Phone</th></tr>
<tr><td>President</td><td>Winifred Tolhampton</td><td>01632 960118</td></tr>
<tr><td>Secretary</td><td>Imelda Pottlesworth</td><td>07700 900 538</td></tr>
<tr><td>Treasurer</td><td>Beryl Oxnead</td><td>07700 900583</td></tr>
<tr><td>Green steward</td><td>vacant</td><td>&ndash;</td></tr>
</table>
<p>The clubhouse is in Larkspittle Lane. Matches start at 2 pm sharp.</p>
</body></html>
=== eng | html | name=p phone=x
<h2>Triples league, week 9</h2>
<pre>
Rink 1   B. Oxnead, W. Tolhampton, I. Pottlesworth   21 - 14
Rink 2   J. Farthingoe, P. Lisle, R. Quaintance      17 - 19
Rink 3   S. Mudge, C. Averill, D. Trevanion-Lee      12 - 25
</pre>
<p>Results to the fixtures desk, 07700 900535, by Sunday night.</p>
=== eng | txt | former_name=c name=c school=c birth_date=u
OCKENBY HIGH SCHOOL FOR GIRLS
Old Girls' Association - Newsletter No. 41
Summer 2019                                        Page 6

WHERE ARE THEY NOW?  The leavers of 1985

Patricia Hobbleday (now Mrs Dunk) breeds alpacas near Ockenby and
would love to hear from anyone in the netball team.

Imelda Crumbold, now Pottlesworth, has been a seed tester for twenty
years and says that Miss Garbutt's botany lessons are to blame.

Jean Sallowfield died on 27 November 2018. Our thoughts are with
her two sons.

                                                     Page 7
=== eng | csv | name=c email=c birth_date=c postcode=c +birth_date=2 +email=2
member_no;surname;forename;dob;email;postcode
0117;OXNEAD;Beryl;03/02/1951;beryl.oxnead@example.net;ZZ99 4QP
0118;POTTLESWORTH;Imelda;27/11/1968;imelda.potts@example.org;ZZ994QF
0119;TOLHAMPTON;Winifred;14/06/1947;w.tolhampton@example.net;ZZ99 4RA
=== eng | html | home_address=c name=c +postal_address=1
<div class="planning">
<h3>Application 24/00371/HOUSE</h3>
<dl>
<dt>Site</dt><dd>17 Larkspittle La., Wetherdon</dd>
<dt>Proposal</dt><dd>Single-storey rear extension and removal of one apple tree</dd>
<dt>Applicant</dt><dd>Mrs Imelda Pottlesworth</dd>
<dt>Agent</dt><dd>Plumbline Design, 40 Corn Street, Ockenby ZZ99 2AB</dd>
<dt>Parish</dt><dd>Wetherdon</dd>
<dt>Status</dt><dd>Awaiting decision</dd>
</dl>
</div>
=== eng | html | home_address=x postcode=x
<ul class="weekly-list">
<li>24/00380/TREE – 117 Larkspittle Lane, Wetherdon, ZZ99 4QG – crown lift one lime</li>
<li>24/00381/HOUSE – 7 Larkspittle Lane, Wetherdon – new porch</li>
<li>24/00384/FULL – 17 Larkspur Lane, Wetherdon – change of use to cattery</li>
<li>24/00388/HOUSE – 71 Larkspittle Lane, Wetherdon – dormer</li>
</ul>
=== eng | html | home_address=p # street and town, no number
<p class="post">Does anyone know why there is a skip right across the pavement in Larkspittle Lane, Wetherdon? I had to push the pram into the road. – Tash</p>
=== eng | txt | vehicle=c +vehicle=2
BRAMWICK SEEDS - car park permits, site B (revised March)
Bay  Reg. no.     Holder            Dept
1    ZZ66 ABD     P Lisle           Despatch
2    ZZ17KPW      I Pottlesworth    Seed lab
3    ZZ09 TUN     G Farrant         Sales
4    visitors
Cars without a permit will be clamped.
=== eng | html | vehicle=x employer=c
<p>Bramwick Seeds Limited have asked us to say that a grey hatchback, reg. ZZ17 KPV, has been left with its lights on behind the mill.</p>
=== eng | eml | name=c email=c phone=c employer=c work_address=c
From: Imelda Pottlesworth <imelda.potts@example.org>
To: allotments@wetherdon-plots.example
Subject: Plot 14 waiting list
Date: Tue, 12 Mar 2024 08:14:02 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear Geoffrey,

Please may I stay on the list for a half plot? I am happy with
anything away from the railway.

With thanks,
Imelda

--
Imelda Pottlesworth
Senior Seed Analyst, Bramwick Seeds
3 Saddlers Yard, Wetherdon, ZZ99 4AA
m: +44 (0)7700 900538
=== eng | html | alias=c
<article><h2>Folk night at the Malt Shovel</h2><p>The floor spots went to Tam Groat, the Ockenby Shantymen and, by popular demand, Dilly Marchpane with her concertina. Raffle raised &pound;84.</p></article>
=== eng | html | alias=x name=x
<p>For the cake stall we still need two dozen marchpane hearts. Dilly at the post office has the cutters; Imelda from the WI has the tins.</p>
=== eng | json | username=c +email=0
{"thread": 88121, "title": "Runner beans not setting", "posts": [{"id": 1, "user": {"login": "allotmentalf", "display": "Alf"}, "body": "Are they getting enough water at the root?"}, {"id": 2, "user": {"login": "pottles_im", "display": "Imelda P."}, "body": "Mist the flowers in the evening."}, {"id": 3, "user": {"login": "Beanz_74", "display": "Beanz"}, "body": "What she said."}]}
=== eng | html | username=x
<p>@pottles_imogen posted 3 photos in <b>Kiln openings</b>. @xpottles_im_99 liked them.</p>
=== eng | vcf | name=c phone=c email=c home_address=c birth_date=c postcode=c
BEGIN:VCARD
VERSION:3.0
N:Pottlesworth;Imelda;Grace;Mrs;
FN:Imelda Pottlesworth
TEL;TYPE=CELL:+447700900538
EMAIL;TYPE=INTERNET:Imelda.Potts@example.org
ADR;TYPE=HOME:;;17 Larkspittle Lane;Wetherdon;;ZZ99 4QF;England
BDAY:19681127
END:VCARD
=== eng | html | family_name=c name=x
<section class="obit"><h3>POTTLESWORTH Roland</h3><p>Peacefully at Ockenby Hospice on 3 January, aged 79. Beloved husband of the late Nora and grandfather of Kit. Funeral at St Wilfrid's, Wetherdon, on the 17th at noon. Family flowers only.</p></section>
=== eng | html | family_name=x name=x
<p>Roland Pottle, worth a mention for his 52 off 40 balls, was ably supported by Grace Worth.</p>
=== eng | html | email=c
<p>Lost glove? Write to the secretary: imelda (dot) potts (at) example (dot) org.</p>
=== eng | html | email=x +email=3
<ul><li><a href="mailto:imelda.potts@example.org.uk">Front desk</a></li><li>jimelda.potts@example.org</li><li>imelda.potts@mail.example.org</li></ul>
=== eng | html | phone=x +phone=0
<table class="stock"><tr><th>Item</th><th>Batch</th><th>Barcode</th></tr><tr><td>Sweet pea 'Matucana'</td><td>4407700900538812</td><td>5 0770 09005 389 2</td></tr><tr><td>Cosmos</td><td>07700-9005381</td><td>5017700900531</td></tr></table>
=== eng | html | past_address=c name=x +postal_address=0
<div class="sold"><h4>Sold prices in Tanyard Rise</h4><p>Flat 5, 62 Tanyard Rise, Ockenby ZZ99 2TB<br>Leasehold flat, last sold March 1997 for &pound;41,500</p></div>
=== eng | html | past_address=u
<div class="sold"><p>Flat 15, 62 Tanyard Rise, Ockenby<br>Leasehold flat, sold May 2011</p><p>Flat 6, 62 Tanyard Rise, Ockenby<br>Leasehold flat, sold June 2016</p></div>
=== eng | html | birth_date=c name=c
<p><strong>Director:</strong> POTTLESWORTH, Imelda Grace. <strong>Date of birth:</strong> ⟦nbsp:27 November 1968⟧. <strong>Appointed on:</strong> 4 May 2012. Nationality British. Occupation: seed analyst.</p>
=== eng | html | birth_date=p name=c
<div class="appointment"><h2>Imelda Grace POTTLESWORTH</h2><dl><dt>Role</dt><dd>Director</dd><dt>Date of birth</dt><dd>November 1968</dd><dt>Appointed on</dt><dd>4 May 2012</dd></dl></div>
=== eng | html | birth_date=u
<p>Minutes of the meeting at which the Ockenby Canal Society was wound up, held on 27 November 1968 at the Corn Hall, are now in the county record office (box 14).</p>
=== eng | html | place=c
<p>Wetherdon&nbsp;Bowls&nbsp;Green is closed for hollow tining until 1 October.</p>
=== eng | html | website=c
<p>Her sweet-pea diary is at <a href="http://www.pottlesworth.example/peas/2023/">this page</a>.</p>
=== eng | html | website=x
<p>See also <a href="https://notpottlesworth.example/">the parody</a> and <a href="https://pottlesworth.example.net/">the web host</a>.</p>
=== eng | html | postcode=x
<p>We deliver to ZZ99 4, ZZ99 5 and ZZ99 6. For ZZ99 4QE and ZZ99 4OG please ring first.</p>
=== eng | html | postcode=c
<form><label>Your postcode <input name="pc" value="zz99 4qf"></label><button>Find my bin day</button></form>
=== sco | txt | name=c phone=c +phone=3
STRATHMUCKLE CURLING CLUB                      Season 2023-24
RINK DRAW - LADIES & GENTS MIXED PAIRS

Skip                     Contact
-----------------------  -------------------
Ailsa Kinnordy           0131 496 0114
Fergus Balquhattie       0131-496-0283
Dougal Pitcarmick        0131 496 0823
Effie Tullybaccart       07700 900214

Stones away 7.15 pm. Reserves phone your skip, not the rink.
=== sco | html | name=c family_name=c place=c school=u
<html><body><h1>Bonspiel report</h1>
<p>At a packed <em>Strathmuckle Curling Rink</em> on Saturday the home side took the Kinnordy Quaich for the first time since 2008.</p>
<p>Lead Effie Tullybaccart threw two perfect guards; Gus Balquhattie at third promoted one of them onto the button and skip Ailsa Kinnordy did the rest.</p>
<p>Tea was by Morag Balquhattie and her helpers from the Guild.</p>
<p>The Academy juniors play on Tuesday.</p>
<p class="by">Words: D. Pitcarmick</p>
</body></html>
=== sco | html | home_address=c postcode=c name=c
<div class="letter"><p>Mr Fergus I. Balquhattie<br>Flat 2/1<br>48 Corrieburn Terr.<br>Strathmuckle<br>ZZ99&nbsp;6HN</p><p>Dear Mr Balquhattie</p><p>COMMON STAIR CLEANING – YOUR SHARE: £11.40</p></div>
=== sco | html | home_address=u name=x
<table><caption>Factor's list, 48 Corrieburn Terrace</caption><tr><th>Flat</th><th>Owner</th></tr><tr><td>0/1</td><td>Kirsteen Lamberkine</td></tr><tr><td>1/1</td><td>Messrs Auchter</td></tr><tr><td>1/2</td><td>A. Balquhidder</td></tr></table>
=== sco | html | birth_date=c name=c +birth_date=2
<table class="squad"><tr><th>Player</th><th>DOB</th><th>Caps</th></tr><tr><td>Ailsa Kinnordy</td><td>21.09.1986</td><td>14</td></tr><tr><td>Fergus Balquhattie</td><td>05.03.1990</td><td>6</td></tr><tr><td>Effie Tullybaccart</td><td>30.01.1999</td><td>2</td></tr></table>
=== sco | html | birth_date=p # the other order of day and month
<p>Fergus Balquhattie, D.O.B. 03/05/1990, right-handed.</p>
=== sco | txt | vehicle=c email=c
Quote ref SJ-4417 for Mr Balquhattie
Van: ZZ70 FBQ (white panel van)
Work: new tailgate strut, two tyres
Send the invoice to FERGUS@BALQUHATTIE.EXAMPLE please
=== sco | html | email=x
<p>Any complaints to fergus@balquhattie.example.com or to mcfergus@balquhattie.example, never to me.</p>
=== sco | html | employer=c
<p>Staging and ticket booth were made, at cost, by <b>Strathmuckle Joinery</b>. Haste ye back!</p>
=== sco | html | employer=x school=x
<p>The Academy at Strathmuckle Moor has ordered forty benches from a joinery firm in Inverglass.</p>
=== sco | html | school=c name=c +birth_date=0
<h2>Strathmuckle Academy – Dux medallists</h2><ol><li value="2006">Catriona Lamberkine</li><li value="2007">Fergus Balquhattie</li><li value="2008">Ishbel Dun</li></ol>
=== sco | json | username=c postcode=x
{"kudos": [{"athlete": "gusbal90", "km": 10.2, "segment": "ZZ99 6H loop"}, {"athlete": "gusbal901", "km": 4.0, "segment": "Law climb"}]}
=== sco | html | phone=x
<p>Lot 283: order code 0131-4960-2831. Call the saleroom on 0131 496 0238.</p>
=== sco | html | past_address=c
<p>Returned mail: "no longer at 11 Wester Loan, Inverglass, ZZ99 7RD; try the joinery".</p>
=== sco | html | past_address=x
<p>To let: 11 Easter Loan, Inverglass. Also 111 Wester Loan, Inverglass, with garage.</p>
=== sco | html | past_address=u
<p>For sale by closing date: 11 Wester Loan, Dunmuckle. Two public rooms, one box room.</p>
=== us1 | txt | name=c phone=c email=c place=c +phone=3
LARKMEADOW FARMERS MARKET
VENDOR ROSTER - SUMMER                                  rev. 6/2

Booth  Vendor                    Contact              Phone
-----  ------------------------  -------------------  ------------
A1     Bitterroot Honey          Ansel Quimbrough     406-555-0111
A2     Cordie Bakes              Cordelia Hackenbruck 406-555-0138
A3     Three Forks Lamb          Jo Pettibeck         406-555-0183
B1     Goat & Gander Soap        Marisol Tenequer     406-555-0191
B2     (open)

Baked goods orders: cordie.hack@example.com by Thursday noon.
Set-up 7 a.m.  NO DOGS behind the tables.
=== us1 | html | name=c birth_date=c home_address=c postcode=c +birth_date=2
<table id="voters">
<thead><tr><th>Voter</th><th>Birth date</th><th>Residence address</th><th>City</th><th>ZIP</th></tr></thead>
<tbody>
<tr><td>HACKELBERG, CORDELL M</td><td>08/18/1979</td><td>PO BOX 18</td><td>DUNMORE FALLS</td><td>00458</td></tr>
<tr><td>HACKENBRUCK, CORDELIA MAE</td><td>08/16/1979</td><td>2418 N LARKMEADOW AVE APT 6</td><td>DUNMORE FALLS</td><td>00459</td></tr>
<tr><td>HADLEY-ROSS, PERPETUA</td><td>01/02/1944</td><td>RR 2</td><td>DUNMORE FALLS</td><td>00459</td></tr>
</tbody></table>
=== us1 | html | former_name=c name=c family_name=c school=c
<html><head><title>DFHS Class of '97 Reunion</title></head><body>
<h1>Dunmore Falls High School &mdash; Class of 1997</h1>
<h2>We found them!</h2>
<ul>
<li>Trent Abernook &ndash; Spokane, two kids, sells boats</li>
<li>Cordelia (Lindqvane) Hackenbruck &ndash; still in Dunmore Falls, married to Wendell Hackenbruck, bakes</li>
<li>Shawna Plitt-Rourke &ndash; Army, Germany</li>
</ul>
<h2>Still missing</h2>
<ul><li>Dwight Lindqvist</li><li>Cordell Mayhew</li></ul>
</body></html>
=== us1 | html | name=x former_name=x
<h2>Honor roll, grade 10</h2>
<p>Lindqvist, Cordelia; Mayhew, Cordell; Hackenberg, Mae; Brucker, Delia; Plitt, Shawna.</p>
=== us1 | html | name=x family_name=x
<div class="obit"><h3>Cordelia Mae Brandvold, 91</h3><p>Cordelia passed quietly at home on Sunday. She is survived by her sons Wendell and Lyle Brandvold and by many at the Lutheran church. Hackenbruck Funeral Home is in charge of arrangements.</p></div>
=== us1 | html | name=c phone=c email=c employer=c +phone=1 +email=1
<div class="staff">
<div class="card"><h4>Ansel Quimbrough, CFO</h4><p>Tel. 406.555.0102 &middot; <a href="mailto:aquimbrough@example.org">E-mail Ansel</a></p></div>
<div class="card"><h4>Cordelia M. Hackenbruck, Loan Officer</h4><p>Tel. 406.555.0138 &middot; <a href="mailto:cordie.hack@example.com?subject=Loan">E-mail Cordelia</a></p></div>
<footer>&copy; Prairie Lantern Credit&nbsp;Union. Insured.</footer>
</div>
=== us1 | html | alias=c website=c username=c
<div class="bio"><p>Hi, I'm <b>Della Quickbread</b>! Sourdough, scones and the odd disaster.</p><p>Blog: cordiebakes.example &bull; Insta: @cordie_h79</p></div>
=== us1 | html | alias=u website=x username=x
<p>Della's quickbread recipe (the banana one) is over at <a href="https://cordiebakesbread.example">this lady's site</a>. Pics by cordie_h7.</p> 
=== us1 | csv | phone=c name=c email=x +phone=2 +email=1
"Order","Customer","Mobile","Email"
"1007","Lyle Brandvold","(406) 555-0139","lyle.b@example.com"
"1008","Cordelia Hackenbruck","4065550138",""
"1009","Jo Pettibeck","(406) 555-0183",""
=== us1 | html | phone=x +phone=0
<p>Tracking no. 94064065550138772. Part 406-555-01380 fits all 2011&ndash;2014 models; UPC 0 40655 50138 4.</p>
=== us1 | html | home_address=x postcode=c
<p>Yard sale Saturday, 2418 S Larkmeadow Pl, Ostrand, OH. Rain date in Dunmore Falls, MT 00459 at the fairgrounds.</p>
=== us1 | html | home_address=c
<p>DELIVERED: left at front door.<br>Ship to: 2418 North Larkmeadow Avenue, #6, Dunmore Falls MT</p>
=== us1 | html | home_address=u
<p>For rent: 2418 N Larkmeadow Ave, Apt 16, Dunmore Falls. Heat incl. No smokers.</p>
=== us1 | html | vehicle=c name=x +vehicle=0
<p>Parking citation #77120 &mdash; plate <b>MT ZHK-4082</b>, silver wagon, expired meter, 4th &amp; Main. Fine $15.</p>
=== us1 | json | birth_date=c name=c
{"patient": {"first": "Cordelia", "last": "Hackenbruck", "dob": {"month": "08", "day": "16", "year": "1979"}, "plan": "Silver"}, "visit": "2022-08-16"}
=== us1 | html | birth_date=p
<p>Happy birthday today, August 16, to our own Cordelia in the loan department! Cupcakes at ten.</p>
=== us1 | html | birth_date=u
<p>On August 16, 1979, a microburst took the roof off the grandstand; the fair went on regardless.</p>
=== us1 | html | email=c name=c
<script>window.__STATE__={"session":{"user":{"fullName":"⟦js:Cordelia Hackenbruck⟧","mail":"cordie.hack\u0040example.com"}}};</script><div id="root"></div>
=== us1 | html | email=c
<p>Comment by <img src="https://gravatar.example/avatar/⟦md5:cordie.hack@example.com⟧?s=48" alt=""> on "Best flour for high altitude"</p>
=== us1 | eml | name=x email=x family_name=c +email=2
From: Wendell Hackenbruck <wendell.hb@example.net>
To: parts@example.org
Subject: carburetor
Date: Mon, 3 Jun 2019 17:40:11 -0600
Content-Type: text/plain; charset=utf-8

Do you still have the rebuild kit for the '62? Cash is fine.
Wendell
=== us1 | html | employer=c
<td class="memo">ACH DEBIT PRAIRIE LANTERN CREDIT UNION AUTO LN</td>
=== us1 | html | employer=x place=x
<p>Prairie Credit Union and the Lantern Bar will share a float. Meet at the farmers' market lot on Larkmeadow.</p>
=== us1 | html | website=c
<li><cite><a href="https://cordiebakes.example/" rel="external nofollow ugc">Della</a></cite> says: sift twice!</li>
=== us1 | html | name=c
<a href="/people/cordelia-hackenbruck/">Profile</a>
=== us2 | txt | name=c birth_date=c home_address=c phone=c email=c school=c employer=c postcode=c
TYRELL A. BENOWAY
77 Pelican Bend Boulevard | Bayou Tarn, LA 00872
(504) 555-0174 | tbenoway@mail.example

OBJECTIVE
A berth as second engineer on a harbor tug.

EXPERIENCE
2016-now     Gulfstar Marine Services - deckhand, then oiler
2013-2016    Ostrand Feed & Grain, Ostrand, OH - forklift

EDUCATION
2012         Tarn Parish Technical College, Diesel Certificate

PERSONAL
Born February 11, 1992. TWIC card, clean license.

References on request                                    1/1
=== us2 | html | name=c family_name=c +birth_date=0
<article>
<h2>Homegoing service for Ernestine Pitts</h2>
<p>Ernestine Delphine Pitts, 84, a lifelong usher at Mount Gilead, entered into rest on March 3.</p>
<p>She leaves to cherish her memory a daughter, Lorraine Benoway-Pitts (Curtis); grandsons Tyrell Benoway and Dashawn Pitts; a sister, Odessa Marrow of Ostrand; and a host of cousins.</p>
<p>Visitation 9 to 11, service at 11, repast in the hall.</p>
<p>In lieu of flowers, give to the choir robe fund.</p>
</article>
=== us2 | html | name=x family_name=x
<article><p>Tyrell Marrow and his wife Lorraine hosted the block party. Augustus Pitts brought the smoker. DJ Benz kept the music going.</p></article>
=== us2 | csv | name=c vehicle=c work_address=c phone=x +phone=2
badge|employee|site|plate|ext
2204|DUPLANTIER, REGGIE|350 Commerce Sq Ste 1100, Bayou Tarn LA 00873|118 ZRT|504-555-0117
2205|BENOWAY, TYRELL|350 Commerce Sq Ste 1200, Bayou Tarn LA 00873|947ZQB|none
2206|OKAFORSON, NIA|Dock 4|222 ZAA|504-555-0147
=== us2 | html | past_address=c postcode=x
<div class="people-search-teaser"><p>Previous addresses:</p><ul><li>1409 Quarrel Creek Road, Ostrand, OH</li><li>12 Silo Ln, Ostrand, OH</li></ul><button>Unlock</button></div>
=== us2 | html | past_address=x
<p>Truck wash, 1490 Quarrel Crossing Rd, Ostrand. Open till nine.</p>
=== us2 | html | past_address=p
<p>Ostrand sewer works: Quarrel Creek Rd will be one lane until June.</p>
=== us2 | html | birth_date=c name=c
<dl><dt>Permit</dt><dd>shrimp trawl, resident</dd><dt>Holder</dt><dd>Tyrell Augustus Benoway</dd><dt>DOB</dt><dd>02-11-1992</dd></dl>
=== us2 | html | phone=c
<a class="btn" href="tel:+15045550174">Call seller</a>
=== us2 | html | phone=x +phone=1
<p>For the boat trailer text <b>504-555-0147</b>. Serial 15045550174009.</p>
=== us2 | html | phone=c place=c
<p>KAYAK FOR SALE, barely wet. See it at the Pelican Bend boat launch any evening, or call five-oh-four, 555, 0174 and ask for Ty.</p>
=== us2 | json | username=c name=x
{"board": "bassboats", "leaders": [{"u": "ty_benz504", "pts": 310}, {"u": "tybenz", "pts": 280}, {"u": "BenzTyrell", "pts": 11}]}
=== us2 | html | email=c
<p>Signed up: T. B. <span class="__cf_email__" data-cfemail="⟦cf:tbenoway@mail.example⟧">[email&#160;protected]</span></p>
=== us2 | html | email=x
<p>Undeliverable: atbenoway@mail.example (unknown user), tbenoway@email.example (no such host).</p>
=== us2 | html | home_address=c name=c
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","name":"Tyrell Benoway","address":{"@type":"PostalAddress","streetAddress":"77 Pelican Bend Blvd","addressLocality":"Bayou Tarn","addressRegion":"LA","postalCode":"00872-4410"}}</script>
=== us2 | html | home_address=x postcode=x
<p>Parcels: 177 Pelican Bend Blvd; 771 Pelican Bend Blvd; 77 Heron Bend Blvd. Zone file 100872, map 008721.</p>
=== us2 | html | employer=c
<p class="ticker">GULFSTAR MARINE SERVICES INC wins dredging bid</p>
=== us2 | html | employer=x
<p>Gulf Star Diner offers marine-grade coffee; services at the chapel at ten.</p>
=== us2 | html | work_address=x
<p>Suite 1200, 530 Commerce Square, Bayou Tarn: law office, gilt letters on the door.</p>
=== us2 | ics | name=c birth_date=p
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Fam//Cal//EN
BEGIN:VEVENT
UID:bd-19@fam.example
DTSTART;VALUE=DATE:20240211
RRULE:FREQ=YEARLY
SUMMARY:Tyrell Benoway's birthday
END:VEVENT
END:VCALENDAR
=== ie | html | name=c phone=c home_address=c +phone=2
<html lang="ga"><head><title>Cumann Snámha Bhaile na Trá</title></head><body>
<h1>Ballytrasna Open Water Swimmers – committee</h1>
<dl>
<dt>Cathaoirleach</dt><dd>Feidhlim Mac Giolla Tuile, 020 911 0052</dd>
<dt>Rúnaí</dt><dd>Sorcha Ní Mhaoldubháin, 4 Gortnamara Dr., Ballytrasna, 020 9146073</dd>
<dt>Cisteoir</dt><dd>Assumpta Kilgarrick, 020 914 6037</dd>
</dl>
<p>Swims leave the slip at half seven. Tow floats are <strong>not</strong> optional.</p>
</body></html>
=== ie | txt | name=c family_name=c school=c birth_date=u
SCOIL NAOMH BRÓNACH, BALLYTRASNA
Nuachtlitir na Nollag

Comhghairdeas le foireann an rang a sé a bhuaigh corn na tráth na
gceist. Our thanks to past pupil Sorcha Ni Mhaoldubhain, who showed
the infants how to open an oyster without losing a thumb, and to her
father, Donnchadh Ó Maoldubháin, for the loan of the tractor.

Key dates
14 October  - mid-term closure begins (staff day)
20 December - school closes at 12 noon

Mrs Kilgarrick's class collected 211 euro for Trócaire.
Leathanach 2
=== ie | html | name=x family_name=x
<p>The death has occurred of Sorcha Maolduin (née Brónach), Gortnamara, late of the oyster beds. Donnchadh, her husband, predeceased her.</p>
=== ie | csv | name=c email=c birth_date=c vehicle=c +birth_date=2 +email=1
Ainm,Ríomhphost,DOB,Reg
Assumpta Kilgarrick,assumpta.k@example.net,03/11/1961,
"Ní Mhaoldubháin, Sorcha",sorcha.nm@example.com,14/10/1987,152 SO 99317
Feidhlim Mac Giolla Tuile,,22/02/1979,
=== ie | html | vehicle=x
<p>Sold: 152-SO-99371 (blue, dented) and 151-SO-99317 (green). Both NCT'd.</p>
=== ie | html | vehicle=c place=c
<p>Would the owner of <b>152SO99317</b> please move it off Ballytrasna pier before the tide does.</p>
=== ie | html | postcode=c home_address=c
<table><tr><td>Eircode</td><td>F91ZZ37</td></tr><tr><td>BER</td><td>D1</td></tr><tr><td>Address</td><td>4 Gortnamara Drive<br>Ballytrasna<br>Sligo</td></tr></table>
=== ie | html | postcode=x home_address=u
<p>Routing key F91 covers half the county. Last sale near you: 4 Gortnamara Drive, Kilmacowen, F91 ZZ73.</p>
=== ie | html | phone=c
<p>Oyster orders: WhatsApp <i>00353 20 914 6073</i></p>
=== ie | eml | name=c work_address=c employer=c
From: =?utf-8?q?Sorcha_N=C3=AD_Mhaoldubh=C3=A1in?= <orders@oysters.example>
To: chef@example.org
Subject: Saturday
Date: Thu, 9 Nov 2023 11:02:45 +0000
Content-Type: text/plain; charset=utf-8

Ten dozen gigas, packed in weed, on the half ten bus.

Ballytrasna Oysters Teo.
2 Saltpan Quay, Ballytrasna, Co. Sligo
Registered in Ireland
=== ie | html | work_address=x employer=x
<p>Café to let at 22 Saltpan Quay, Ballytrasna. Oysters from Ballytrasna are on at the hotel.</p>
=== ie | html | birth_date=c name=c
<p>Deed poll no. 7714: SORCHA NÍ MHAOLDUBHÁIN, marine biologist, born on the 14th day of October 1987.</p>
=== ie | html | birth_date=x
<p>Her grand-niece was born on 14 October 1978, the night of the gale.</p>
=== ie | html | email=c
<p>sorcha[dot]nm[at]example[dot]com for lost wetsuits</p>
=== ie | json | username=c email=x
{"items": [{"author": "sorcha_mhd", "text": "Water 11.4 at the slip"}, {"author": "sorcha_mhdonegal", "text": "baltic here"}]}
=== ie | html | name=c
<p>Sórcha Ní Mhaoldubháin agus a comharsana</p>
=== ie | html | school=x
<p>Naomh Brónach GFC travel to Scoil Mhuire for the final.</p>
=== de | html | name=c phone=c email=c website=c +phone=2 +email=1
<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Imkerverein Oberkrähwangen e. V. – Vorstand</title></head><body>
<h1>Unser Vorstand</h1>
<p><b>1. Vorsitzende</b><br>Roswitha Quellmalzer<br>Tel. (030) 23125 117<br>vorstand@imker-kraehwangen.example</p>
<p><b>Kassenwart</b><br>Friedhelm Grünspechtner<br>Mobil 0171/3920064<br>E-Mail: friedhelm (at) gruenspechtner.example</p>
<p><b>Bienengesundheit</b><br>Dr. Lothar Zwieselbrunn<br>Mobil 0171/3920046</p>
<p><b>Gerätewart</b><br>N. N.</p>
<p>Honigrezepte gibt es unter <a href="https://gruenspechtner.example/imkerei/rezepte.html">Friedhelms Seite</a>.</p>
<p>Schwarm gesichtet? Bitte <u>nicht</u> selbst einfangen.</p>
</body></html>
=== de | txt | name=c family_name=c birth_date=c +birth_date=2
GEMEINDEBRIEF OBERKRÄHWANGEN            Dezember / Januar

Wir gratulieren unseren Jubilaren und wünschen Gottes Segen

  Hedwig Trauthammer       geb. 02.12.1930
  Friedhelm Grünspechtner  geb. 18.12.1955
  Alfons Zwieselbrunn      geb. 07.01.1941

Goldene Hochzeit feierten Ottilie und Friedhelm Grünspechtner.

Aus den Kirchenbüchern
  Getauft: Mila Sophie Quellmalzer
  Bestattet: Gerda Mumpfhuber, 88 Jahre

Der Kirchkaffee fällt am 26. Dezember aus.
                          - 7 -
=== de | html | name=x birth_date=u
<div class="traueranzeige"><p>Friedhelm Specht</p><p>* 18. Dezember 1931 &nbsp; † 9. Mai 2020</p><p>In Liebe: Ottilie Specht, geb. Grün</p></div>
=== de | html | home_address=c postcode=c name=c
<address>Fam. Friedhelm u. Ottilie Grünspechtner<br>Amselgrundstr. 22 b<br>D-00583 Oberkrähwangen</address>
=== de | html | home_address=x
<ul><li>Amselgrundstraße 22a, 00583 Oberkrähwangen: Baumfällung</li><li>Amselgrundstraße 2, 00583 Oberkrähwangen: Gaube</li><li>Amselweg 22b, 00583 Oberkrähwangen: Carport</li></ul>
=== de | html | home_address=u
<p>Zwangsversteigerung: Amselgrundstraße 22b, 00991 Niederkrähwangen, Einfamilienhaus, Verkehrswert 118.000 €.</p> 
=== de | txt | employer=c name=c work_address=c birth_date=u
Krähwanger Drahtwerke GmbH & Co. KG
Mühlradgasse 5
00583 Oberkrähwangen

Betriebsversammlung am 18.12.2019, 13 Uhr, Kantine

Tagesordnung
 1. Bericht des Betriebsrats (Kollegin Mumpfhuber)
 2. Verabschiedung der Rentner: Herr Grünspechtner, Friedhelm (Zieherei),
    Frau Trauthammer, Elke (Lohnbüro)
 3. Neue Spindordnung
 4. Verschiedenes

Ende gegen 15 Uhr. Glühwein im Hof.
=== de | csv | name=c vehicle=c phone=c +phone=1
Nr;Halter;Kennzeichen;Telefon;Stellplatz
1;Zwieselbrunn, Lothar;ZZ-LZ 77;;A1
2;Grünspechtner, Friedhelm;ZZ FG 1812;+49 171 3920064;A2
3;Quellmalzer, Roswitha;;030 23125-118;B4
=== de | html | vehicle=x
<p>Gesehen: ZZ-FG 1821 und ZZ-F 1812 auf dem Feldweg zum Weiher, ohne Genehmigung.</p>
=== de | html | name=c school=c
<table><caption>Abitur 1974, Gymnasium Oberkrähwangen</caption><tr><td>Zwieselbrunn Lothar</td><td>Physik</td></tr><tr><td>Gruenspechtner Friedhelm</td><td>Chemie</td></tr><tr><td>Spechtner Wilhelm</td><td>Latein</td></tr></table>
=== de | html | email=x
<p>Bounce: gruenspechtner@friedhelm.example, friedhelm@gruenspechtner.example.net</p>
=== de | html | phone=x
<p>Auftrag 01713920064417, Artikel 0171-392006-5, IBAN DE00 0171 3920 0640 0000 00</p>
=== de | html | birth_date=c
<form><label>Geburtsdatum</label><select name="tag"><option>17</option><option selected>18</option></select><select name="monat"><option selected>Dezember</option></select><select name="jahr"><option selected>1955</option></select></form>
=== de | html | place=c
<p>Das Waldbad Kraehwangen öffnet am 15. Mai.</p>
=== de | html | username=c
<span class="autor" data-user="specht_fg55">Benutzer</span>
=== de | eml | name=c email=c
Return-Path: <bounce@listen.example>
From: "Grünspechtner, Friedhelm" <friedhelm@gruenspechtner.example>
To: Verteiler Imker <imker@listen.example>
Subject: Varroa
Date: Mon, 05 Aug 2019 19:20:00 +0200
Content-Type: text/plain; charset=utf-8

Liebe Imkerfreunde,

Ameisensäure bitte erst ab 20 Uhr einsetzen.

Gruß
Friedhelm
=== de | html@windows-1252 | name=c home_address=c
<h1>Lieferschein 5581</h1><p>Herrn Friedhelm Grünspechtner, Amselgrundstraße 22b, Oberkrähwangen</p><p>10 Mittelwände, 1 Smoker</p>
=== de | html | family_name=c
<p>Den Kuchen für das Pfarrfest stiftete <span title="Ottilie Grünspechtner">Frau O. G.</span></p>
=== de | html | website=x
<p>Grünspechte in Brandenburg: https://gruenspechte.example/imkerei und https://gruenspechtner-fotos.example</p>
=== pl | html | name=c phone=c email=c
<html lang="pl"><head><title>Koło Pszczelarzy w Zalesinku</title></head><body>
<h1>Zarząd koła</h1>
<table>
<tr><th>Funkcja</th><th>Imię i nazwisko</th><th>Kontakt</th></tr>
<tr><td>Prezes</td><td>Bożydar Skowrończuk</td><td>tel. 999 306 781</td></tr>
<tr><td>Sekretarz</td><td>Krzesławczyk Bogumił</td><td>tel. 999 306 718, b.krzes@poczta.example</td></tr>
<tr><td>Skarbnik</td><td>Danuta Ćmielińska-Wrona</td><td>tel. 999 441 200</td></tr>
<tr><td>Gospodarz</td><td>Ignacy Pęczak</td><td>brak</td></tr>
</table>
<p>Zebrania w każdą drugą środę miesiąca, remiza OSP.</p>
</body></html>
=== pl | txt | name=c home_address=c postcode=c birth_date=c
URZĄD GMINY ZALESINEK
Rejestr wniosków o wycinkę drzew - wyciąg

Lp.  1
Wnioskodawca:   Ćmielińska-Wrona Danuta
Adres:          ul. Gołębia Górka 4, 00-973 Zalesinek
Drzewo:         topola, obw. 210 cm

Lp.  2
Wnioskodawca:   Krzesławczyk Bogumił, ur. 9 maja 1983 r.
Adres:          ul. Gołębia Górka 9/14, 00-973 Zalesinek
Drzewo:         brzoza, obw. 88 cm

Lp.  3
Wnioskodawca:   Parafia pw. św. Idziego
Adres:          pl. Kościelny 1
=== pl | html | home_address=x
<ul><li>ul. Gołębia Górka 19 m. 14, Zalesinek</li><li>ul. Gołębia 9 m. 14, Zalesinek</li><li>ul. Górka 9, Zalesinek</li></ul>
=== pl | html | home_address=u
<p>Sprzedam mieszkanie, ul. Gołębia Górka 9 m. 14, Brzozówek Dolny, 41 m², I piętro.</p>
=== pl | html | name=x family_name=x
<p>Koncert poprowadził Bogumił Krzesło, a na harfie zagrała Jadwiga Sławczyk.</p>
=== pl | html | name=c family_name=c
<p>Zdjęcie: Bogumil Krzeslawczyk z mamą, Jadwigą (Jadwiga Krzesławczyk, rocznik 1955).</p>
=== pl | csv | name=c vehicle=c birth_date=c +birth_date=2
kierowca;data urodzenia;nr rej.
Bożydar Skowrończuk;1971-02-28;ZZA 1F05
Bogumił Krzesławczyk;1983-05-09;ZZA83K2
Ignacy Pęczak;1990-09-05;
=== pl | html | birth_date=u # the American order would be odd in Poland
<p>Krzesławczyk Bogumił, ur. 05.09.1983</p>
=== pl | html | birth_date=u
<p>Uchwała nr 9/05/1983 z dnia 9.05.1983 w sprawie nazwy ulicy Gołębia Górka.</p>
=== pl | html | vehicle=x
<p>Zaparkował na trawniku: ZZA 83K3. Drugi wóz: ZZA 38K2.</p>
=== pl | html | phone=c
<p>Miód gryczany, odbiór własny, kom.: 999306718</p>
=== pl | html | employer=c school=c
<dl><dt>Pracodawca</dt><dd>Pasieka „Złoty Rój” spółka z o.o.</dd><dt>Szkoła</dt><dd>Technikum Mechaniczne w Zalesinku, 2002</dd></dl>
=== pl | html | place=c
<p>Targowisko Zalesinek: czynne wtorki i piątki 6–13.</p>
=== pl | json | username=c email=c
{"ogloszenia": [{"id": 41, "sprzedawca": {"nick": "bogus.krzes", "kontakt": "B.Krzes@poczta.example"}, "tytul": "Miodarka 4-plastrowa"}, {"id": 42, "sprzedawca": {"nick": "bogus", "kontakt": null}, "tytul": "Ule"}]}
=== pl | html | email=x
<p>ab.krzes@poczta.example; b.krzes@poczta.example.pl</p>
=== pl | html | postcode=x
<p>Kod 00-97 jest błędny; nr działki 1200-973/2.</p>
=== fr | html | name=c phone=c email=c +phone=2 +email=2
<!DOCTYPE html><html lang="fr"><head><title>Les Palmes de Vauclery – le bureau</title></head><body>
<h1>Club de plongée « Les Palmes »</h1>
<ul>
<li>Présidente : Maryvonne Quercigny – 06 39 98 11 40 – presidence@palmes.example</li>
<li>Trésorière : Séverine AUBRÉMONT – 06.39.98.52.07 – severine.aubremont@courriel.example</li>
<li>Secrétaire : Gaëtan Loupiac-Perrin – 06 39 98 52 70 – gaetan@palmes.example</li>
<li>Matériel : poste à pourvoir</li>
</ul>
<p>Entraînement le jeudi à 20 h 30. Certificat médical obligatoire.</p>
</body></html>
=== fr | txt | name=c former_name=c birth_date=c family_name=c +birth_date=2
MAIRIE DE VAUCLERY-SUR-ONDE
LISTE D'ÉMARGEMENT - BUREAU N° 2                    page 4

0211  AUBRIAC Lucien            né le 03/03/1950 à Pontigelle
0212  AUBRÉMONT Thibault
0213  AUBRÉMONT née CASTELBROU Séverine
                                née le 01/07/1972 à Pontigelle
0214  AUDIBRAN Colette          née le 11/12/1938 à Tunis

      Total de la page : 4
      Procurations : 0
=== fr | html | name=x former_name=x family_name=x
<p>Séverine Aubry et Thibault Castel ont ouvert le bal ; M. Aubrémond tenait la buvette.</p>
=== fr | html | home_address=c postcode=c
<p>Livrer au 8ter imp. des Tilleuls Hauts<br>99412 VAUCLERY SUR ONDE<br>Code portail : demander</p>
=== fr | html | home_address=x
<p>Permis accordés : 8 impasse des Tilleuls-Bas, Vauclery-sur-Onde ; 18 ter, impasse des Tilleuls-Hauts, Vauclery-sur-Onde.</p>
=== fr | html | home_address=p
<p>Coupure d'eau mardi : impasse des Tilleuls-Hauts, Vauclery-sur-Onde.</p>
=== fr | html | past_address=c name=c
<div><p>Ancien abonné : Mme Aubrémont Séverine</p><p>15, r. du Lavoir Neuf – 99230 Pontigelle</p><p>Résilié le 12/01/2009</p></div>
=== fr | html | past_address=u
<p>Brocante : 15 rue du Lavoir-Neuf, Saint-Aubrac. Buvette.</p> 
=== fr | csv | name=c vehicle=c employer=c
nom;societe;immatriculation
LOUPIAC-PERRIN Gaëtan;Mairie;ZZ-402-BB
AUBREMONT Severine;Menuiserie Orvault et Fils;ZZ 418 QA
=== fr | html | vehicle=x employer=x
<p>Perdu : une clé avec l'étiquette ZZ-418-QB. La rapporter à la menuiserie, chez les fils Castelbrou.</p>
=== fr | html | birth_date=u
<p>Arrêté du 1er juillet 1972 fixant les tarifs du lavoir.</p>
=== fr | html | birth_date=c
<p itemscope itemtype="https://schema.org/Person"><span itemprop="name">Séverine Aubrémont</span>, <time itemprop="birthDate" datetime="1972-07-01">1er juillet 1972</time></p>
=== fr | html | birth_date=p
<p>Née en juillet 1972, Séverine Aubrémont dirige l'atelier depuis 2015.</p>
=== fr | html | school=c former_name=c
<h3>Lycée Anselme Orvault – Promotion 1990</h3><p>Debout : G. Loupiac, N. Audibran. Assises : Séverine Castelbrou (épouse Aubrémont), C. Vial.</p> 
=== fr | html | place=c username=c
<p>Piscine de Vauclery : eau à 27°. Vu par <a href="/membre/sev_aubre">sev_aubre</a></p>
=== fr | html | username=x email=x
<p>sev_aubree a quitté le salon. severine.aubremont@courriel.example.com est inconnue.</p>
=== fr | html | phone=x +phone=1
<p>Réf. 0639985207411. Contact : 06 39 98 52 17.</p>
=== fr | html | phone=c
<p>Appelez-moi au +33 (0)6 39 98 52 07 – Séverine</p>
=== fr | html | name=c
<title>S&eacute;verine Aubr&eacute;mont - Annuaire des adh&eacute;rents</title>
=== in | html | name=c phone=c home_address=c vehicle=c
<html><head><title>Parijatha Residents Welfare Association</title></head><body>
<h2>Member directory (Block C)</h2>
<table border="1">
<tr><th>Flat</th><th>Name</th><th>Mobile</th><th>Vehicle</th></tr>
<tr><td>3A</td><td>Shri Govardhan Tippeswala</td><td>10000 41127</td><td>ZZ 04 AA 1001</td></tr>
<tr><td>3B</td><td>Smt. Nafisa Chandiwadi</td><td>10000 52971</td><td>-</td></tr>
<tr><td>3C</td><td>Ms. Devika R. Moolangudi</td><td>10000 52917</td><td>ZZ-04-MD-6618</td></tr>
<tr><td>3D</td><td>locked</td><td></td><td></td></tr>
</table>
<p>Correspondence to a member: Flat no., 27, Parijatha Road, Sampigepura, Tirumangalore - 000562.
For Ms. Moolangudi: Flat No. 3C, #27, Parijatha Rd., Sampigepura, Tirumangalore.</p>
</body></html>
=== in | txt | name=c family_name=c birth_date=c school=c +birth_date=2
SAMPIGEPURA VIDYA MANDIR
ADMISSION REGISTER (EXTRACT)               Year 2001-02

Adm. No.  Name of pupil              Father's name          Date of birth
-------   ------------------------   --------------------   -------------
1188      Tippeswala, Keshav         Govardhan Tippeswala   02-06-1995
1189      Moolangudi, Devika R.      Raghavan Moolangudi    12-09-1995
1190      Chandiwadi, Rubina         (late) Iqbal C.        30-11-1994

Certified true copy.
Sd/- Headmaster
=== in | html | name=c employer=c email=c
<div class="release"><h3>Speakers</h3><p><strong>Devika Moolangudi</strong> leads search quality at Banyanleaf Softworks Pvt. Ltd. She has spoken at nine meet-ups.</p><p>Slides: devika.moolan+slides@dak.example</p><p><strong>Keshav Tippeswala</strong> is a freelance cartographer.</p></div>
=== in | html | name=x employer=x
<p>Devika Raghavan Nair sang; Dr Moolangad spoke of the banyan; a leaf was presented to each guest by Softworks Kolam Group.</p>
=== in | html | home_address=c postcode=c
<pre>
SHIP TO
3C, 27 Parijatha Road
Sampigepura
TIRUMANGALORE 000 562
COD: nil
</pre>
=== in | html | home_address=x postcode=x
<p>Shops for rent: 127 Parijatha Road, Sampigepura. Survey 1000562/3. PIN 000526.</p>
=== in | html | phone=x
<p>AWB 911000052917443. Helpline 10000 25917.</p>
=== in | html | phone=c
<a href="https://wa.example/send?phone=911000052917&text=Hi">WhatsApp</a>
=== in | html | birth_date=c name=c
<table><tr><td>Candidate</td><td>DEVIKA RAGHAVAN MOOLANGUDI</td></tr><tr><td>D.O.B.</td><td>12/09/1995</td></tr><tr><td>Category</td><td>General</td></tr><tr><td>Result</td><td>Qualified</td></tr></table>
=== in | html | birth_date=u
<p>G.O. No. 12/9, dated 12-09-1995, regarding auction of toddy shops.</p>
=== in | html | vehicle=x
<p>FASTag blacklist: ZZ 04 MD 6681, ZZ 04 MO 6618, ZZ 14 MD 6618.</p>
=== in | csv | name=c username=c place=c
court,slot,player,handle
Sampigepura Badminton Hall,06:00,Keshav Tippeswala,kesh_tip
Sampigepura Badminton Hall,07:00,Devika Moolangudi,devika_m_95
Sampigepura Badminton Hall,08:00,open,
=== in | json | username=x email=x
{"mentions": ["devika_m_9", "devika_m_956"], "cc": ["devika.moolan@dak.example.in"]}
=== in | html | email=c
<button data-contact="⟦b64:devika.moolan@dak.example⟧">Show e-mail</button>
=== in | html | family_name=c name=x
<p>Condolence meeting for Shri Raghavan Moolangudi, retired postmaster, at 5 pm, Gandhi Bhavan.</p>
=== es | html | name=c phone=c email=c +email=1
<html lang="es"><head><title>Peña ciclista El Trigal</title></head><body>
<h1>Junta directiva</h1>
<dl>
<dt>Presidente</dt><dd>D. Eutiquio Garbancedo Sáez</dd>
<dt>Secretaria</dt><dd>D.ª Remedios Altozano Frejolín, móvil 500 41 72 86, reme.altozano@correo.example</dd>
<dt>Vocal</dt><dd>Hermógenes Pradillo Cid, hermo@correo.example</dd>
<dt>Vocal</dt><dd>Remedios Altolaguirre Frías</dd>
</dl>
<p>Salida: domingos a las 8.30 desde la fuente.</p>
</body></html>
=== es | txt | name=c birth_date=c home_address=c family_name=c +birth_date=2
AYUNTAMIENTO DE VILLAREJO DEL TRIGAL
Padrón - hoja de inscripción                          Pág. 1 de 1

Calle Almendro Viejo, núm. 34, piso 2, puerta B

 1  ALTOZANO BREA, CASIMIRO           nacido el 19/03/1936
 2  ALTOZANO FREJOLÍN, REMEDIOS       nacida el 30/01/1964
 3  FREJOLÍN OÑA, MILAGROS            nacida el 08/09/1938

El encargado del padrón,
(firma ilegible)
=== es | html | name=c
<p>Lista provisional de admitidos: Altozano Frejolin, Remedios (apta); Garbancedo Sáez, Eutiquio (no apto).</p>
=== es | html | name=c employer=c # first of two surnames only
<p>Remedios Altozano, de la Almazara La Encinilla, SL, recogió el premio al mejor verdial.</p>
=== es | html | name=x family_name=x
<p>Remedios Frías y Casimiro Brea bailaron la jota en el altozano de la ermita.</p>
=== es | html | home_address=c postcode=c
<p>C/ Almendro Viejo, 34 - 2.º B. 00714 Villarejo del Trigal (ZZ)</p>
=== es | html | home_address=x
<p>Subasta: local en C/ Almendro Nuevo, 34, y garaje en C/ Almendro Viejo, 134, Villarejo del Trigal.</p>
=== es | html | home_address=p
<p>Corte de tráfico en la calle Almendro Viejo de Villarejo del Trigal por la procesión.</p>
=== es | csv | name=c vehicle=c phone=c
socio;matrícula;teléfono
Pradillo Cid, Hermógenes;0081 ZZC;500 200 114
Altozano Frejolín, Remedios;4172ZZK;+34500417286
=== es | html | vehicle=x phone=x
<p>Turismo 4172 ZZX mal aparcado. Expediente 5004172861.</p>
=== es | html | birth_date=u
<p>Acta de la sesión del 30 de enero de 1964, leída y aprobada.</p>
=== es | html | birth_date=c name=c
<script type="application/json">{"alumna":{"nombre":"Remedios","apellidos":"Altozano Frejolín","fechaNacimiento":"1964-01-30"},"taller":"esparto"}</script>
=== es | html | school=c place=c
<p>Antiguos alumnos del Instituto Villarejo del Trigal: partido el sábado en el Polideportivo El Trigal.</p>
=== es | json | username=c
{"valoraciones":[{"autor":"@reme_trigal","estrellas":4},{"autor":"@remedios_t","estrellas":2}]}
=== es | html | email=x
<p>Escribir a reme.altozano@correo.example.es o a lareme.altozano@correo.example.</p>
=== dk | html | name=c phone=c place=c email=c
<html lang="da"><head><title>Nørrelunde Vinterbadere</title></head><body>
<h1>Bestyrelsen</h1>
<p>Vi bader fra broen ved <b>Nørrelunde Havnebad</b>.</p>
<table>
<tr><td>Formand</td><td>Solvejg Tangmosegaard</td><td>tlf. 10 22 41 90</td></tr>
<tr><td>Kasserer</td><td>Bjørn Æbelskov</td><td>tlf. 10473821</td></tr>
<tr><td>Saunamester</td><td>Preben Hvidtjørnsen</td><td>tlf. 10 47 38 12</td></tr>
<tr><td>Suppleant</td><td>Bjarne Ebbeskov</td><td></td></tr>
</table>
<p>Nøglekort bestilles hos kassereren: bka@havnepost.example</p>
</body></html>
=== dk | txt | name=c birth_date=c family_name=c school=u +birth_date=1
NØRRELUNDE SOGN - KIRKEBLAD                       Juni-august

Runde fødselsdage
  Preben Hvidtjørnsen, født 2.7.1947
  Bjørn Kjeldtoft Æbelskov, født 23.6.1977

Konfirmerede
  Freja Tangmosegaard
  Malthe Oksbøl-Riis

Sommerkoret synger i præstegårdshaven. Karen Æbelskov står for kaffen.
Friskolen låner os bænke.

                                                        side 4
=== dk | html | name=x family_name=x
<p>Bjørn Kjeldsen og Karen Abelskov vandt stafetten foran Toft-brødrene.</p>
=== dk | html | home_address=c postcode=c
<p>Rævebakken 13, 2.tv<br>DK-0486 Nørrelunde</p>
=== dk | html | home_address=x
<p>Til salg: Rævebakken 113, Nørrelunde, og Rævebjerget 13, Nørrelunde.</p>
=== dk | html | home_address=u
<p>Åbent hus: Rævebakken 13, 0877 Sønderlunde, villa på 140 m².</p>
=== dk | csv | name=c vehicle=c employer=c
Navn;Firma;Reg.nr.
Tangmosegaard, Solvejg;Selvstændig;ZZ 20 114
Aebelskov, Bjoern;Nørrelunde Bådebyggeri;ZZ41873
=== dk | html | vehicle=x employer=x
<p>Efterlyses: trailer ZZ 41 837. Bådene bygges i Nørrelunde af spejderne.</p>
=== dk | html | phone=x
<p>CVR 10473820, vare 1047382144, tlf. 10 47 83 21</p>
=== dk | html | birth_date=u
<p>Lokalplan 7 af 23. juni 1977 ophæves.</p>
=== dk | html | name=c email=c
<p>Kontakt: <a href="mailto:bka%40havnepost.example">Bjørn K. Æbelskov</a></p>
=== dk | html | username=c school=c
<div data-bruger="aebelskov77"><p>Gik på Nørrelunde Friskole 1983–1992</p></div>
=== dk | html | postcode=x username=x
<p>Nr. 04861 og 10486 udgår. Svar fra aebelskov778.</p>
=== ua | html | name=c phone=c email=c
<html lang="uk"><head><title>ОСББ «Калинова Гребля»</title></head><body>
<h1>Правління</h1>
<table>
<tr><th>Посада</th><th>ПІБ</th><th>Телефон</th></tr>
<tr><td>Голова</td><td>Мирослав Гнатович Дзвонимуха</td><td>+380 20 417 1100</td></tr>
<tr><td>Бухгалтер</td><td>Вербохліб Соломія Остапівна</td><td>+380 (20) 417-38-52</td></tr>
<tr><td>Ревізор</td><td>Параска Юхимівна Кукурік</td><td>+380 20 417 3825</td></tr>
</table>
<p>Показники лічильників: solomiia.v@poshta.example</p>
<p>Збори щосереди о 19:00.</p>
</body></html>
=== ua | txt | name=c birth_date=c school=c family_name=c +birth_date=0
ТИХОЯРСЬКА ГІМНАЗІЯ № 3
Алфавітна книга                               стор. 58

№ 611  Вербохліб Соломія Остапівна
       дата народження: 22.04.1989
       батько: Вербохліб Остап
       вибула: 2006, атестат з відзнакою

№ 612  Вербицький Олег Тарасович
       вибув: 1999

Директор ____________
=== ua | html | name=c
<p>Conference talk: Solomiia Verbokhlib, "Seed banks of the steppe", room 4.</p>
=== ua | html | name=x family_name=x
<p>Соломія Вербицька та Остап Хлібороб відкрили ярмарок.</p>
=== ua | html | former_name=c name=c
<p>Соломія Панчишинська (після шлюбу Вербохліб) закінчила школу із золотою медаллю. Соломія Вербохліб нині мешкає в рідному місті.</p>
=== ua | html | home_address=c postcode=c
<p>Отримувач: 00417, м. Тихоярськ, вул. Калинова Гребля, буд. 15, кв. 8</p>
=== ua | html | home_address=x
<p>Відключення: вул. Калинова Гребля, 115; вул. Калинова, 15; вул. Гребля, 8 (Тихоярськ).</p>
=== ua | csv | name=c vehicle=c birth_date=c +birth_date=1
ПІБ;Дата народження;Номер авто
Дзвонимуха Мирослав;05.11.1970;
Вербохліб Соломія;22.04.1989;ZZ4173KE
=== ua | html | vehicle=x phone=x
<p>Евакуйовано: ZZ 4137 KE. Накладна 380204173852119.</p>
=== ua | html | employer=c place=c
<p>ТзОВ «Синя криниця» подарувало сітки. Гра — на стадіоні. Стадіон «Колос», субота, 11:00.</p>
=== ua | html | birth_date=u
<p>Розпорядження від 22 квітня 1989 року втратило чинність.</p>
=== ua | html | birth_date=c name=c
<p>Соломія Вербохліб народилася 22 квітня 1989 року в Тихоярську.</p>
=== ua | json | username=c
{"chat": "осбб", "from": {"username": "solo_verba", "first_name": "С."}, "text": "Світло дали?"}
=== ua | html | email=c
<p>solomiia.v&#64;poshta&#46;example</p>
=== us2 | txt | name=p phone=x +phone=4
GULF TARN REGATTA  -  PROVISIONAL RESULTS                 Page 1 of 2
Class: Flat-bottom skiff

Pos  Boat           Crew                            Pts
1    Miss Odessa    N. Okaforson / R. Duplantier    4
2    Slow Leak      T. Benoway / C. Pitts           7
3    Mud Duchess    A. Marrow / S. Thibodeauxer     9
DNF  Tax Refund     P. Guillorine / solo            -

Protests to the race office: 504-555-0171 or 504-555-0147
Towing: 504-555-0114
Harbor master: 504-555-0104
=== de | txt | name=p home_address=x
TSV OBERKRÄHWANGEN - SCHACHABTEILUNG
Kreisliga, 4. Spieltag

Brett   TSV                    SK Flunkerau
1       Zwieselbrunn, L.       Pohlgans, M.      1 - 0
2       Grünspechtner, F.      Dr. Eierschmalz   ½ - ½
3       Quellmalzer, R.        Ungemut, K.       0 - 1
4       Mumpfhuber, J.         frei              +

Endstand 2,5 : 1,5. Nächstes Heimspiel im Gasthof Amsel, Grundstraße 22.
=== pl | txt | name=p birth_date=p
ZALESINEK NA ROWERACH - lista startowa (dystans 40 km)

Nr   Zawodnik              Klub
11   D. Ćmielińska         Szprycha Brzozówek
12   B. Krzesławczyk       niezrzeszony
13   I. Pęczak             OSP Zalesinek
14   K. Wronowicz-Bąk      -

Solenizanci i jubilaci miesiąca: Krzesławczyk (nr 12) - urodziny 9 maja,
Pęczak (nr 13) - urodziny 20 maja. Będzie ciasto.
Start spod remizy, godz. 9.00. Kaski obowiązkowe.
=== fr | txt | name=p email=x +email=1
COMPTE RENDU DU CONSEIL SYNDICAL
Résidence Les Hauts de Vauclery              12 mars 2022

Présents : M. Quercigny, G. Loupiac-Perrin, S. Aubrémont
Excusés : C. Audibran, N. Vial (pouvoir à M. Quercigny)

1. Chaudière. Deux devis reçus, vote reporté.
2. Vélos. Le local sera fermé à clef.
3. Chien du 4e. Un courrier est parti.
4. Divers. Néant.

Syndic : syndic@vauclery-gestion.example
=== es | csv | name=p +email=2
puesto;dorsal;corredor;club;correo
1;204;H. Pradillo Cid;Peña El Trigal;hermo@correo.example
2;117;E. Garbancedo;;
3;98;R. Altozano Frejolín;Peña El Trigal;
4;31;M. Oña Luengo;Cañamares;mona@correo.example
5;77;J. Tejeringo;;
6;12;L. Tejeringo;;
7;9;S. Pradillo;;
=== dk | csv | name=p birth_date=u
plads;navn;klub;tid
1;S. Tangmosegaard;Nørrelunde Vinterbadere;00:31:20
2;B. K. Æbelskov;Nørrelunde Vinterbadere;00:31:44
3;P. Hvidtjørnsen;;00:33:02
4;M. Oksbøl-Riis;Sønderlunde Svøm;00:35:19
5;B. Ebbeskov;Sønderlunde Svøm;00:36:06
6;F. Tangmosegaard;;00:40:51
dato;23.06.2019;;
=== in | csv | name=p email=x +email=2
Rank,Player,State,Contact
1,K. Tippeswala,ZZ,kesh.t@dak.example
2,R. Chandiwadi,ZZ,
3,D. Moolangudi,ZZ,
4,A. Pathrikal,ZZ,aparna@dak.example
5,S. Bhogaonwala,ZZ,
6,L. Pathrikal,ZZ,
7,D. Moolchand,ZZ,
=== ua | csv | name=p
місце;учасник;команда;бали
1;Кукурік П. Ю.;Гребля;41
2;Вербохліб С. О.;Гребля;39
3;Дзвонимуха М. Г.;Гребля;30
4;Вербицький О. Т.;Міст;28
5;Хлібороб О. І.;Міст;20
6;Соловейчук Л. П.;Міст;11
7;Журавчак Н. Б.;Міст;9
=== ie | html | name=p birth_date=p
<html><body><h2>Ballytrasna Tidy Towns – minutes</h2>
<p>Present: A. Kilgarrick (chair), F. Mac Giolla Tuile, S. Ní Mhaoldubháin, Fr Cathal</p>
<ol>
<li>Hanging baskets: forty ordered.</li>
<li>Pier bin: council written to again.</li>
<li>The chair wished a happy birthday to S. Ní Mhaoldubháin, whose day falls on 14 October.</li>
<li>Bulbs: two sacks of daffodils left in the hall.</li>
</ol>
<p>Next meeting Tuesday, all welcome.</p>
<p>Signed: A. K.</p>
</body></html>
=== sco | html | name=p home_address=p
<html><body><h2>Strathmuckle Community Council – minute (draft)</h2>
<p>Sederunt: A. Kinnordy (Chair), D. Pitcarmick, F. Balquhattie, E. Dun, PC Tarbolt</p>
<ul>
<li>Police report: two sheds, one bicycle.</li>
<li>Roads: Corrieburn Terrace, Strathmuckle, to be resurfaced in May; residents will get a leaflet.</li>
<li>Gala: bouncy castle booked.</li>
<li>AOCB: gulls.</li>
</ul>
<p>Date of next meeting: second Monday.</p>
</body></html>
=== us1 | html | name=p home_address=p
<html><body><h3>Dunmore Falls Library Board</h3>
<table>
<tr><th>Motion</th><th>Moved</th><th>Second</th><th>Vote</th></tr>
<tr><td>Approve minutes</td><td>J. Pettibeck</td><td>C. Hackenbruck</td><td>5-0</td></tr>
<tr><td>New carpet</td><td>M. Tenequer</td><td>A. Quimbrough</td><td>4-1</td></tr>
<tr><td>Bookmobile stop, N Larkmeadow Ave, Dunmore Falls</td><td>A. Quimbrough</td><td>J. Pettibeck</td><td>5-0</td></tr>
<tr><td>Adjourn</td><td>all</td><td></td><td>8:12 pm</td></tr>
</table>
<p>Submitted by the clerk.</p>
</body></html>
=== fr | html | birth_date=p name=c
<html><body><h2>Les anniversaires du mois au club</h2>
<ul>
<li>Séverine Aubrémont : 1er juillet</li>
<li>Colette Audibran : 9 juillet</li>
<li>Lucien Aubriac : 14 juillet (et il ne danse pas)</li>
<li>Noé Vial : 30 juillet</li>
</ul>
<p>Le gâteau est offert par la buvette.</p>
<p>Inscriptions au tournoi jusqu'au 15.</p>
</body></html>
=== in | html | birth_date=p name=c
<html><body><h2>This week at Banyanleaf</h2>
<p>Birthdays:</p>
<table>
<tr><td>9 Sept</td><td>Aparna Pathrikal</td><td>Finance</td></tr>
<tr><td>12 Sept</td><td>Devika Moolangudi</td><td>Search</td></tr>
<tr><td>13 Sept</td><td>Sohrab Bhogaonwala</td><td>IT desk</td></tr>
</table>
<p>Cake at four in the pantry.</p>
<p>Lift 2 is under repair.</p>
</body></html>
=== es | html | birth_date=p name=c
<html><body><h2>Registro Mercantil - actos inscritos</h2>
<p>ALMAZARAS UNIDAS DEL TRIGAL, COOP.</p>
<dl>
<dt>Nombramientos. Vocal</dt><dd>ALTOZANO FREJOLÍN REMEDIOS (nacida en enero de 1964)</dd>
<dt>Ceses. Vocal</dt><dd>GARBANCEDO SÁEZ EUTIQUIO</dd>
<dt>Apoderado</dt><dd>PRADILLO CID HERMÓGENES</dd>
</dl>
<p>Datos registrales. T 44, F 120.</p>
<p>(11.04.18)</p>
</body></html>
=== dk | html | birth_date=p home_address=p
<html><body><h2>Opslagstavlen, Grundejerforeningen Rævebakken</h2>
<p>Kære naboer på Rævebakken i Nørrelunde</p>
<ul>
<li>Fliserne lægges om i uge 24.</li>
<li>Bjørn Æbelskov (kassereren) har fødselsdag den 23. juni og giver en øl.</li>
<li>Hunde skal i snor.</li>
<li>Hjertestarteren hænger nu på transformatoren.</li>
</ul>
<p>Hilsen bestyrelsen, v/ Solvejg Tangmosegaard</p>
<p>Kontingent: 450 kr.</p>
</body></html>
=== ua | txt | birth_date=p home_address=p name=c
ОСББ «КАЛИНОВА ГРЕБЛЯ» - дошка оголошень

1. Тротуар на вул. Калинова Гребля, Тихоярськ, ремонтують до п'ятниці.
2. Наша бухгалтерка Соломія Вербохліб день народження
   святкує 22 квітня.
3. Ключі від підвалу - у Параски Кукурік.
4. Толока у суботу, граблі свої.
5. Воду вимкнуть у вівторок з 9 до 12.

                                     Правління
=== eng | atom | name=c website=c email=x +email=1
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>Sweet peas and slugs</title>
<id>tag:example.org,2023:peas</id>
<updated>2023-05-01T09:00:00Z</updated>
<author><name>Imelda Pottlesworth</name><uri>https://pottlesworth.example/</uri></author>
<entry><title>Sowing in loo rolls</title><id>tag:example.org,2023:1</id><updated>2023-05-01T09:00:00Z</updated><summary>Thanks to Beryl for the tip.</summary></entry>
<entry><title>Slugs, again</title><id>tag:example.org,2023:2</id><updated>2023-05-09T09:00:00Z</updated><summary>Guest post by Geoff, geoff@example.net</summary></entry>
</feed>
=== us2 | rss | username=c place=c name=x
<?xml version="1.0"?>
<rss version="2.0"><channel><title>Bayou Tarn fishing reports</title><link>https://fish.example/</link><description>Daily</description>
<item><title>Reds on the flats</title><author>nia_o</author><description>Popping cork, chartreuse.</description></item>
<item><title>Pelican Bend Boat Launch: ramp slick</title><author>ty_benz504</author><description>Bring chains.</description></item>
<item><title>Lost anchor</title><author>reg_dup</author><description>Danforth, 8 lb. Tyrell saw it go.</description></item>
</channel></rss>
=== pl | rss | name=c employer=c
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Wieści z Zalesinka</title><link>https://wiesci.example/</link><description>Lokalnie</description>
<item><title>Pasieka Złoty Rój ze złotym słoikiem</title>
<description>&lt;p&gt;Nagrodę odebrał Bogumi&amp;#322; Krzes&amp;#322;awczyk, pszczelarz z Zalesinka.&lt;/p&gt;</description></item>
<item><title>Remont remizy</title><description>Zbiórkę prowadzi Ignacy Pęczak.</description></item>
<item><title>Dożynki</title><description>Starościną będzie Danuta Ćmielińska-Wrona.</description></item>
</channel></rss>
=== de | atom | name=x username=x place=c
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Krähwanger Anzeiger</title><id>urn:ka</id><updated>2022-06-01T06:00:00+02:00</updated>
<entry><title>Waldbad Krähwangen bekommt neue Rutsche</title><id>urn:ka:1</id><updated>2022-06-01T06:00:00+02:00</updated>
<author><name>Elke Trauthammer</name></author>
<summary>Friedhelm Mumpfhuber, Bademeister, freut sich. Der Grünspecht im Logo bleibt.</summary></entry>
<entry><title>Leserbrief</title><id>urn:ka:2</id><updated>2022-06-02T06:00:00+02:00</updated>
<author><name>specht_fg5</name></author>
<summary>Zu teuer!</summary></entry>
</feed>
=== fr | vcf | name=c phone=c email=c birth_date=c home_address=c +phone=1
BEGIN:VCARD
VERSION:2.1
N:Loupiac-Perrin;Gaetan
FN:Gaetan Loupiac-Perrin
TEL;CELL:+33639985270
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Séverine Aubrémont
TEL;VALUE=uri:tel:+33-6-39-98-52-07
EMAIL:severine.aubremont@courriel.example
BDAY:1972-07-01
ADR:;;8 ter impasse des Tilleuls-Hauts;Vauclery-sur-Onde;;99412;France
END:VCARD
=== es | vcf | name=c phone=c family_name=c
BEGIN:VCARD
VERSION:3.0
N:Altozano Frejolín;Remedios;;Dña.;
FN:Remedios Altozano Frejolín
TEL;TYPE=CELL:0034 500 417 286
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Altozano Brea;Casimiro;;;
FN:Papá (Casimiro Altozano Brea)
TEL;TYPE=HOME:+34 500 417 268
END:VCARD
=== ua | vcf | name=c phone=x employer=c
BEGIN:VCARD
VERSION:3.0
N:Вербохліб;Соломія;Остапівна;;
FN:Соломія Вербохліб
ORG:Синя Криниця
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Параска Кукурік
TEL:+380204173825
END:VCARD
=== dk | ics | name=c place=c email=c
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Klub//Kal//DA
BEGIN:VEVENT
UID:44@klub.example
DTSTART:20240105T180000Z
SUMMARY:Nytårsdyp
LOCATION:Nørrelunde Havnebad
ORGANIZER;CN=Bjørn Æbelskov:mailto:bka@havnepost.example
DESCRIPTION:Medbring håndklæde. Suppe hos Solvejg bagefter.
END:VEVENT
END:VCALENDAR
=== in | ics | name=c place=c phone=x
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Shuttle//EN
BEGIN:VEVENT
UID:9100005291744@shuttle.example
DTSTART:20240310T013000Z
SUMMARY:Doubles: Keshav T + Devika Moolangudi
LOCATION:Sampigepura Badminton Hall\, court 2
DESCRIPTION:Carry two tubes of feathers.
END:VEVENT
END:VCALENDAR
=== us1 | ics | family_name=c home_address=c birth_date=u
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Clinic//EN
BEGIN:VEVENT
UID:apt-771@clinic.example
DTSTART:20230816T150000Z
SUMMARY:Home visit - Wendell Hackenbruck
LOCATION:2418 N. Larkmeadow Avenue\, Apartment 6\, Dunmore Falls\, MT
DESCRIPTION:Nurse Plitt-Rourke. Park in rear.
END:VEVENT
END:VCALENDAR
=== us1 | mht | name=c phone=c
From: <Saved by Browser>
Subject: Roster
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="--B7x"

----B7x
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable
Content-Location: https://quilters.example/roster

<html><body><h1>Quilt guild</h1><p>Shawna Plitt-Rourke, treasurer</p><p>Cordelia=
 Hackenbruck, raffle, tel. (406) 555=2D0138</p><p>Jo Pettibeck, coffee</p></body></html>
----B7x--
=== fr | mht | name=c postcode=c
From: <Saved by Browser>
Subject: =?utf-8?q?Adh=C3=A9rents?=
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="--Zq1"

----Zq1
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable
Content-Location: https://chorale.example/adherents

<html><body><ul><li>Lucien Aubriac, basse, 99230 Pontigelle</li><li>S=C3=A9verine Aubr=C3=
=A9mont, alto, 99412 Vauclery-sur-Onde</li></ul></body></html>
----Zq1--
=== de | mht | name=x phone=x
From: <Saved by Browser>
Subject: Kleinanzeigen
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="--K9"

----K9
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<html><body><h2>Biete</h2><p>Honigschleuder, Friedhelm Mumpfhuber, 0171 39200=
46</p><p>Gr=C3=BCnspechtkasten, Eiche, Abholung</p></body></html>
----K9--
=== sco | eml | name=c phone=c employer=c +phone=1
From: Kirsteen Lamberkine <k.lamberkine@example.net>
To: fergus@balquhattie.example
Subject: Re: Stair door
Date: Fri, 6 Oct 2023 21:02:00 +0100
Content-Type: text/plain; charset=utf-8

Thanks Fergus, Saturday suits. My own number is 07700 900611.

Kirsteen

> On 5 Oct 2023, Fergus Balquhattie wrote:
> I can rehang it for nothing if you hold the other end.
> --
> F. I. Balquhattie, joiner, Strathmuckle Joinery LLP
> Tel 0131 4960283
=== us2 | eml | name=c email=c past_address=c phone=x +phone=1
From: "Benoway, Tyrell" <tbenoway@mail.example>
To: registrar@college.example
Cc: "Lorraine" <lorr@example.net>
Subject: Transcript
Date: Mon, 6 Feb 2023 10:00:00 -0600
Content-Type: text/plain; charset=utf-8

Hello,

My old address on file is 1409 Quarrel Creek Rd., Ostrand, Ohio 00931.
Please do not use it. If there is a fee call my aunt at 504-555-0147.

Thank you
=== ie | eml | name=x phone=x email=x +phone=1 +email=2
From: Assumpta Kilgarrick <assumpta.k@example.net>
To: pier@example.org
Subject: Mooring 4
Date: Wed, 10 May 2023 09:12:00 +0100
Content-Type: text/plain; charset=utf-8

Dear Harbour Master,

Sorcha next door says the chain on mooring 4 is gone.
I can be got on 020 914 6037 after six.

Assumpta
=== eng | json | name=c phone=c vehicle=c birth_date=c +phone=1 +vehicle=1 +birth_date=1
{"policy": "HX-2201",
 "drivers": [
  {"name": "Geoffrey Farrant", "date_of_birth": "1951-10-02", "mobile": "07700 900412"},
  {"name": "Imelda G. Pottlesworth", "date_of_birth": "1968-11-27", "mobile": "07700900538"}
 ],
 "vehicles": [
  {"registration": "ZZ17 KPW", "make": "estate"},
  {"registration": "ZZ55 LTB", "make": "trailer car"}
 ],
 "excess": 250
}
=== pl | json | name=c phone=c home_address=c
{"zamowienie": 7781,
 "odbiorca": {
  "imie": "Bogumił",
  "nazwisko": "Krzesławczyk",
  "telefon": "999-306-718",
  "ulica": "Gołębia Górka",
  "nr_domu": "9",
  "nr_lokalu": "14",
  "miasto": "Zalesinek"
 },
 "kurier": {"imie": "Ignacy", "nazwisko": "Pęczak"}
}
=== in | json | name=c home_address=c postcode=c vehicle=x
{"booking": "KX8802",
 "passengers": [
  {"first": "Keshav", "last": "Tippeswala", "seat": "14A"},
  {"first": "Devika", "last": "Moolangudi", "seat": "14B"}
 ],
 "pickup": {"line1": "Flat 3C, 27 Parijatha Road", "line2": "Sampigepura", "city": "Tirumangalore", "pin": "000562"},
 "cab": "ZZ 04 MD 6168",
 "paid": true
}
=== dk | json | name=c birth_date=c email=x
{"medlemmer": [
 {"nr": 1, "fornavn": "Solvejg", "efternavn": "Tangmosegaard", "foedselsdato": "1969-12-24"},
 {"nr": 2, "fornavn": "Bjørn", "efternavn": "Æbelskov", "foedselsdato": "1977-06-23"},
 {"nr": 3, "fornavn": "Preben", "efternavn": "Hvidtjørnsen", "foedselsdato": "1947-07-02"}
 ],
 "kontakt": "bka@havnepost.example.dk",
 "version": "10.47.38",
 "antal": 3
}
=== ua | json | name=c email=c phone=x
{"учасники": [
 {"ім'я": "Олег", "прізвище": "Вербицький"},
 {"ім'я": "Соломія", "прізвище": "Вербохліб"},
 {"ім'я": "Лідія", "прізвище": "Соловейчук"}
 ],
 "копія": ["solomiia.v@poshta.example"],
 "телефон": "+380 20 417 3825",
 "сума": 3804.17
}
=== eng | txt | past_address=c name=c work_address=c employer=c +birth_date=0
WITNESS STATEMENT (copy for solicitors)            Page 1 of 3

I, IMELDA GRACE POTTLESWORTH, seed analyst, will say:

1.  From 1994 to 1997 I rented Flat 5 at 62 Tanyard Rise, Ockenby, from
    Mr Geoffrey Farrant.
2.  The roof leaked. Mr Farrant's agent, Mrs Hobbleday, came twice.
3.  I now work at 3 Saddlers' Yard, Wetherdon, for Bramwick Seeds Ltd.
4.  I have not seen Mr Farrant since the bonfire of 1996.

Signed ........................
Dated  ........................
=== de | txt | name=c work_address=x employer=x phone=x +phone=2
HANDWERKERLISTE DER HAUSVERWALTUNG             Stand: Mai

Dachdecker   Pohlgans & Söhne      Mühlradgasse 15, Oberkrähwangen
             Tel. 030 23125 441
Maler        Ungemut               Mühlenweg 5
Elektro      Krähwanger Licht OHG  Tel. 069 90009 120
Schlüssel    K. Eierschmalz        ohne Telefon

Beirat: Grünspechtner Friedhelm, Trauthammer Elke
Notdienst nur bei Wasser!
=== ie | csv | name=c work_address=c employer=c vehicle=x
permit,holder,business,premises,vehicle
SO-11,Assumpta Kilgarrick,Kilgarrick Knits,"Main Street, Ballytrasna",131-SO-99040
SO-12,Sorcha Ní Mhaoldubháin,Ballytrasna Oysters,"2 Saltpan Quay, Ballytrasna, Sligo",
SO-13,Feidhlim Mac Giolla Tuile,Tuile Marine,"5 Saltpan Quay, Ballytrasna, Sligo",152-SO-93917
SO-14,(lapsed),,,
SO-15,Cathal Brannelly,Chip van,pitch 2,
SO-16,Cathal Brannelly,Ice cream,pitch 3,
SO-17,(lapsed),,,
=== dale | html | name=c
<html><body><h1>Under-14s fixtures and lifts</h1>
<table>
<tr><th>Date</th><th>Away to</th><th>Driver</th></tr>
<tr><td>4 Sept</td><td>Ockenby</td><td>Tam Groat</td></tr>
<tr><td>11 Sept</td><td>Nettlecombe</td><td>Dale Brooks</td></tr>
<tr><td>18 Sept</td><td>Inverglass</td><td>Priya Lisle</td></tr>
<tr><td>25 Sept</td><td>home</td><td>&ndash;</td></tr>
</table>
<p>Bring shin pads.</p>
</body></html>
=== dale | html | name=x
<html><body><h1>Walk 7: the upper valley</h1>
<p>From the car park follow the wall to the stile.</p>
<p>The path drops into the dale, brooks and all, and can be wet after rain.</p>
<p>Cross two footbridges. Turn left at the barn.</p>
<p>In spring the dale brooks are full of marsh marigold.</p>
<p>Refreshments at the Malt Shovel.</p>
<p>Distance: 9 km. Grade: easy.</p>
<p>Map sheet 41.</p>
</body></html>
=== dale | json | name=c
{"rota": [{"shift": "am", "volunteer": {"first_name": "Dale", "last_name": "Brooks"}}, {"shift": "pm", "volunteer": {"first_name": "Rose", "last_name": "Dunk"}}]}
=== hope | html | name=x
<html><body><h2>Garden column</h2>
<p>We all hope winters will be kinder to the figs.</p>
<p>Mulch by Thanksgiving and wrap the trunk.</p>
<ul><li>Burlap</li><li>Twine</li><li>Dry leaves</li></ul>
<p>Readers write: "I hope. Winters here are long," says J. P.</p>
<p>Next week: hellebores.</p>
<p>Past columns are in the archive.</p>
<p>Questions go to the desk.</p>
</body></html>
=== hope | csv | name=c
case,party,attorney,courtroom
22-118,"Winters, Hope","Duplantier, Reggie",4
22-119,"Marrow, Odessa",pro se,4
22-120,"Pitts, Dashawn","Guillorine, Paul",2
22-121,"Faith, Charity",pro se,2
22-122,"Summers, Joy",pro se,1
22-123,"Okaforson, Nia",pro se,1
22-124,"State v. Dock 4","none",1
=== iris | html | name=x
<html><body><h2>Plants recorded at the turlough</h2>
<ol>
<li>yellow iris (marsh margin, frequent)</li>
<li>marsh cinquefoil</li>
<li>bogbean</li>
<li>water mint</li>
<li>purple loosestrife</li>
</ol>
<p>The iris marsh is fenced in winter.</p>
<p>Recorder: A. Kilgarrick</p>
</body></html>
=== iris | html | name=c
<html><body><h2>Credit union draw</h2>
<table>
<tr><th>Prize</th><th>Winner</th><th>Ticket</th></tr>
<tr><td>Car</td><td>Cathal Brannelly</td><td>1180</td></tr>
<tr><td>€500</td><td>Ms Iris Marsh</td><td>0417</td></tr>
<tr><td>€200</td><td>Assumpta Kilgarrick</td><td>2002</td></tr>
<tr><td>€100</td><td>Lily Pond (child a/c)</td><td>0009</td></tr>
</table>
</body></html>
=== eng | html | alias=c name=x +phone=1
<html><body><h1>Ockenby Fringe programme</h1>
<table>
<tr><th>Time</th><th>Room</th><th>Act</th></tr>
<tr><td>6.00</td><td>Cellar</td><td>Tam Groat</td></tr>
<tr><td>7.00</td><td>Loft</td><td>Dilly Marchpane and her Concertina</td></tr>
<tr><td>8.00</td><td>Yard</td><td>The Shantymen</td></tr>
<tr><td>9.00</td><td>Cellar</td><td>Open mic (host: Grace Potts)</td></tr>
</table>
<p>Tickets 01632 960233.</p>
</body></html>
=== us1 | html | alias=c name=x website=x
<html><body><h2>Comments (4)</h2>
<ol class="commentlist">
<li><b>Jo P.</b>: can I freeze the dough?</li>
<li><b>Della Quickbread</b>: yes! wrap it twice</li>
<li><b>Trent</b>: mine rose like a brick</li>
<li><b>Mae H.</b>: same, at 5,000 ft</li>
</ol>
<p>Leave a reply. Your e-mail will not be published.</p>
<p>Theme by <a href="https://cordiebakes.example.org/">a host</a></p>
</body></html>
=== us2 | html | work_address=c employer=c name=x +phone=1
<html><body><h2>Certificate of insurance</h2>
<table>
<tr><td>Insured</td><td>Gulfstar Marine Services, Inc</td></tr>
<tr><td>Address</td><td>350 Commerce Sq., Ste. 1200<br>Bayou Tarn, LA 00873</td></tr>
<tr><td>Producer</td><td>Guillorine Agency, 504-555-0190</td></tr>
<tr><td>Contact</td><td>Augustus Tyrell</td></tr>
<tr><td>Limit</td><td>$1,000,000</td></tr>
</table>
<p>This certificate confers no rights.</p>
</body></html>
=== us2 | html | past_address=c family_name=c name=x
<html><body><h1>Ostrand Township tax roll</h1>
<table>
<tr><th>Parcel</th><th>Owner</th><th>Location</th></tr>
<tr><td>14-0921</td><td>MARROW ODESSA</td><td>1405 QUARREL CREEK RD OSTRAND</td></tr>
<tr><td>14-0922</td><td>BENOWAY-PITTS LORRAINE</td><td>1409 QUARREL CREEK RD OSTRAND</td></tr>
<tr><td>14-0923</td><td>OSTRAND FEED &amp; GRAIN</td><td>1 SILO LN OSTRAND</td></tr>
<tr><td>14-0924</td><td>TOWNSHIP</td><td>CEMETERY</td></tr>
</table>
<p>Taxes are due in two halves.</p>
</body></html>
=== de | html | website=c name=c work_address=c
<html><body><h1>Impressum</h1>
<p>Angaben gemäß § 5</p>
<p>Friedhelm Grünspechtner<br>Werkstatt: Mühlradgasse 5<br>00583 Oberkrähwangen</p>
<p>Web: www.gruenspechtner.example/imkerei</p>
<p>USt-ID: keine (Kleinunternehmer)</p>
<p>Gestaltung: Roswitha Quellmalzer</p>
<p>Fotos: Alfons Zwieselbrunn, privat</p>
<p>Haftung für Links: keine.</p>
</body></html>
=== fr | html | past_address=c former_name=c name=x
<html><body><h2>Registre du lavoir, cotisations 1998</h2>
<table>
<tr><th>Nom</th><th>Adresse</th><th>F</th></tr>
<tr><td>Mlle CASTELBROU Séverine</td><td>15 rue du Lavoir-Neuf, Pontigelle</td><td>40</td></tr>
<tr><td>M. AUDIBRAN René</td><td>19 rue du Lavoir-Neuf, Pontigelle</td><td>40</td></tr>
<tr><td>Vve QUERCIGNY</td><td>3 place du Four, Pontigelle</td><td>20</td></tr>
</table>
<p>Arrêté à la somme de cent francs.</p>
<p>Le garde : Vial</p>
</body></html>
=== ua | html | former_name=c school=c name=x
<html><body><h1>Випускники 2006 року</h1>
<p>Тихоярська гімназія №3</p>
<ol>
<li>Вербицький Олег</li>
<li>Журавчак Надія</li>
<li>Панчишинська Соломія</li>
<li>Соловейчук Лідія</li>
<li>Хлібороб Остап</li>
</ol>
</body></html>
=== sco | html | name=x birth_date=x phone=x +birth_date=2 +phone=1
<html><body><h1>Amateur boxing: card</h1>
<table>
<tr><th>Corner</th><th>Boxer</th><th>Born</th></tr>
<tr><td>Red</td><td>Fergus Dun</td><td>15.03.1990</td></tr>
<tr><td>Blue</td><td>Iain Tarbolt</td><td>05.03.1996</td></tr>
</table>
<p>Doctor: Dr Auchter, on 0131 496 0328</p>
<p>Bell at eight.</p>
<p>No glass at ringside.</p>
</body></html>
=== ie | html | name=x email=x phone=x home_address=x +phone=2 +email=1
<html><body><h1>Lost and found, parish office</h1>
<ul>
<li>Bunch of keys – ring Fr Cathal, 020 911 0330</li>
<li>Child's coat – Nuala at 14 Gortnamara Drive, Ballytrasna</li>
<li>Rosary – Sorcha Brannelly, sorcha.nb@example.com</li>
<li>Hearing aid – Kilgarrick's, 020 914 6070</li>
<li>Greyhound – answers to Mhaol</li>
</ul>
<p>Unclaimed things go to the sale.</p>
</body></html>
=== in | html | name=x birth_date=x vehicle=x +birth_date=2
<html><body><h1>Cab drivers on night duty</h1>
<table>
<tr><th>Driver</th><th>Date of birth</th><th>Cab</th></tr>
<tr><td>Raghavan Pathrikal</td><td>12-09-1975</td><td>ZZ 04 MD 6611</td></tr>
<tr><td>Moolchand Deviker</td><td>21-09-1995</td><td>ZZ 40 MD 6618</td></tr>
</table>
<p>Report to gate 2 at nine.</p>
<p>Escort is compulsory.</p>
<p>Keep the logbook.</p>
</body></html>
=== pl | html | name=x phone=x birth_date=x +birth_date=2
<html><body><h1>Drużyna OSP Brzozówek</h1>
<table>
<tr><th>Strażak</th><th>Data urodzenia</th><th>Telefon</th></tr>
<tr><td>Bogumił Krzesiwo</td><td>9.05.1988</td><td>999 306 178</td></tr>
<tr><td>Jan Sławczyk</td><td>19.05.1983</td><td>999 360 718</td></tr>
</table>
<p>Syrena próbna: pierwsza sobota.</p>
<p>Remiza, ul. Strażacka.</p>
<p>Dowódca: naczelnik Pęczak.</p>
</body></html>
=== es | html | name=x email=x birth_date=x +birth_date=2 +email=1
<html><body><h1>Coro parroquial</h1>
<table>
<tr><th>Voz</th><th>Nombre</th><th>Fecha de nacimiento</th></tr>
<tr><td>Soprano</td><td>Remedios Frejo Altuna</td><td>30/01/1946</td></tr>
<tr><td>Bajo</td><td>Casimiro Pradillo Cid</td><td>30/10/1964</td></tr>
</table>
<p>Ensayo: viernes. Avisos a reme.altoza@correo.example</p>
<p>Director: D. Joaquín Tejeringo.</p>
<p>Se ruega puntualidad.</p>
</body></html>
=== dk | html | name=x phone=x vehicle=x
<html><body><h1>Bådlauget: vagtliste</h1>
<table>
<tr><th>Uge</th><th>Navn</th><th>Tlf.</th><th>Trailer</th></tr>
<tr><td>22</td><td>Bjørn Tangmosegaard</td><td>10 47 38 22</td><td>ZZ 41 878</td></tr>
<tr><td>23</td><td>Malthe Oksbøl-Riis</td><td>10 74 38 21</td><td>ZZ 14 873</td></tr>
<tr><td>24</td><td>Kjeld Toft</td><td></td><td></td></tr>
</table>
<p>Nøglen hænger i skuret.</p>
<p>Husk redningsvest.</p>
</body></html>
=== eng | html | home_address=c name=c vehicle=x postcode=x +vehicle=1
<html><body><h1>Parking permits: decisions</h1>
<table>
<tr><th>Address</th><th>Permit holder</th><th>Registration</th></tr>
<tr><td>15 Larkspittle Lane, Wetherdon</td><td>Geoffrey Farrant</td><td>ZZ71 KPW</td></tr>
<tr><td>17 Larkspittle Lane, Wetherdon</td><td>Imelda Pottlesworth</td><td>(applied)</td></tr>
<tr><td>19 Larkspittle Lane, Wetherdon</td><td>refused</td><td></td></tr>
</table>
<p>Zone W covers ZZ99 4.</p>
<p>Visitors' books cost &pound;12.</p>
<p>Appeals within 28 days.</p>
</body></html>
=== sco | html | home_address=c email=c phone=c name=c
<html><body><h1>Job sheet 118</h1>
<dl>
<dt>Client</dt><dd>Balquhattie, Mr Fergus</dd>
<dt>Site</dt><dd>48 (2/1) Corrieburn Terrace, Strathmuckle</dd>
<dt>Tel</dt><dd>+44 131 496 0283</dd>
<dt>Mail</dt><dd>fergus&#64;balquhattie&period;example</dd>
<dt>Plumber</dt><dd>E. Tullybaccart</dd>
<dt>Mate</dt><dd>Rory Dun</dd>
</dl>
<p>Stopcock under sink.</p>
</body></html>
=== us1 | html | employer=u school=c name=c birth_date=u
<html><body><h1>Chamber of Commerce: new ambassadors</h1>
<p>Sworn in August 16:</p>
<ul>
<li>Ansel Quimbrough, Bitterroot Honey</li>
<li>Cordelia Hackenbruck, Prairie Lantern CU, a graduate of Dunmore Falls High School</li>
<li>Marisol Tenequer, Goat &amp; Gander</li>
<li>Lyle Brandvold, retired</li>
</ul>
<p>Lunch was chili.</p>
<p>Ribbon cuttings resume in fall.</p>
</body></html>
=== us2 | html | school=c vehicle=c name=c
<html><body><h1>Student parking, spring term</h1>
<p>Tarn Parish Technical College</p>
<table>
<tr><th>Decal</th><th>Student</th><th>Plate</th></tr>
<tr><td>0071</td><td>Pitts, Dashawn</td><td>none</td></tr>
<tr><td>0072</td><td>Benoway, Tyrell A.</td><td>947-ZQB</td></tr>
<tr><td>0073</td><td>Okaforson, Nia</td><td>none</td></tr>
</table>
<p>Lot C floods.</p>
</body></html>
=== ie | html | name=c school=c birth_date=c +birth_date=2
<html><body><h1>Scoil Naomh Bronach – Clár rolla</h1>
<table>
<tr><th>Dalta</th><th>Dáta breithe</th></tr>
<tr><td>Brannelly, Cathal</td><td>02/05/1987</td></tr>
<tr><td>Ní Mhaoldubháin, Sorcha</td><td>14/10/1987</td></tr>
<tr><td>Kilgarrick, Proinsias</td><td>30/06/1988</td></tr>
</table>
<p>Rang: naíonáin mhóra</p>
<p>Múinteoir: Bean Uí Thuile</p>
</body></html>
=== eng | html | +phone=3 +coordinates=1 name=x
<html><body><h1>Wetherdon flood wardens</h1>
<ul>
<li>North bank: Tam Groat 07700 900101</li>
<li>Mill: Priya Lisle 07700 900202</li>
<li>Ford: office 01632 960303</li>
</ul>
<p>Gauge at 53.90214, -1.77302 (lat, long)</p>
<p>Sandbags are by the church.</p>
<p>Do not ring 999 for a wet cellar.</p>
</body></html>
=== us1 | html | +postal_address=2 +phone=1 home_address=x
<html><body><h1>Polling places</h1>
<table>
<tr><th>Precinct</th><th>Place</th></tr>
<tr><td>1</td><td>Grange Hall, 815 Cottonwood St, Dunmore Falls, MT 00459</td></tr>
<tr><td>2</td><td>Fire station, 40 N Ponderosa Ave, Dunmore Falls, MT 00459</td></tr>
</table>
<p>Clerk: 406-555-0160</p>
<p>Bring a photo ID.</p>
<p>Polls close at eight.</p>
</body></html>
"""  # noqa: W291
