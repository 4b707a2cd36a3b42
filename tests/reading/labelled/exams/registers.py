"""
Pages of firms, registers, interfaces and state of web programs.

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
            Kind.NAME: "Elizabeth Mary Quillensby",
            Kind.FORMER_NAME: "Elizabeth Dunmarrow",
            Kind.ALIAS: "Betty Blackthorn",
            Kind.USERNAME: "quillens_by",
            Kind.EMAIL: "liz.quillensby@example.org",
            Kind.PHONE: "07700 900428",
            Kind.HOME_ADDRESS: "Flat 5, 18 Saddlewright Lane, Ormsdale, ZZ99 3QT",
            Kind.PAST_ADDRESS: "72 Heronsgate Avenue, Lower Tiddling, ZZ99 6NB",
            Kind.WORK_ADDRESS: "Unit 3, 40 Fellmonger Street, Ormsdale, ZZ99 3AA",
            Kind.POSTCODE: "ZZ99 3QT",
            Kind.BIRTH_DATE: "1981-04-17",
            Kind.FAMILY_NAME: "Rupert Quillensby",
            Kind.EMPLOYER: "Brackenshaw & Tuft Ltd",
            Kind.SCHOOL: "St Wilfreda's High School",
            Kind.VEHICLE: "ZZ19 KLB",
            Kind.PLACE: "Ormsdale Bowls Club",
            Kind.WEBSITE: "https://quillensby.example/studio",
        },
    ),
    "us": _person(
        "US",
        {
            Kind.NAME: "Robert Allen Brambledorn",
            Kind.ALIAS: "Bobby Bramble",
            Kind.USERNAME: "brambledorn88",
            Kind.EMAIL: "rbrambledorn@example.com",
            Kind.PHONE: "+1 505-555-0137",
            Kind.HOME_ADDRESS: "4418 N Sagebloom Ave Apt 12, Mesquite Hollow, NM 00871",
            Kind.PAST_ADDRESS: "209 Larkspur Court, Dunmere, OH 00436",
            Kind.WORK_ADDRESS: "7500 Copperline Blvd, Suite 220, Mesquite Hollow, NM 00872",
            Kind.POSTCODE: "00871",
            Kind.BIRTH_DATE: "1976-10-23",
            Kind.FAMILY_NAME: "Denise Brambledorn",
            Kind.EMPLOYER: "Coyote Ridge Surveying Inc.",
            Kind.SCHOOL: "Dunmere Valley High School",
            Kind.VEHICLE: "BRD-4471",
            Kind.PLACE: "Hollow Creek Farmers Market",
            Kind.WEBSITE: "https://brambledornfamily.example",
        },
    ),
    "ie": _person(
        "IE",
        {
            Kind.NAME: "Siobhán O'Trennagh",
            Kind.USERNAME: "shivtren",
            Kind.EMAIL: "siobhan@otrennagh.example",
            Kind.PHONE: "020 911 7346",
            Kind.HOME_ADDRESS: "3 Quaybarrow Terrace, Ballynacreeva, Co. Galway, H99 ZZ61",
            Kind.POSTCODE: "H99 ZZ61",
            Kind.BIRTH_DATE: "1990-12-05",
            Kind.FAMILY_NAME: "Tadhg O'Trennagh",
            Kind.EMPLOYER: "Creeva Shellfish CLG",
            Kind.SCHOOL: "Gaelscoil na Creeva",
            Kind.VEHICLE: "191-G-99371",
            Kind.PLACE: "Ballynacreeva GAA Pitch",
        },
    ),
    "de": _person(
        "DE",
        {
            Kind.NAME: "Ute Großkrähler",
            Kind.FORMER_NAME: "Ute Lindenspötter",
            Kind.USERNAME: "utekraehlt",
            Kind.EMAIL: "u.grosskraehler@example.net",
            Kind.PHONE: "030 23125417",
            Kind.HOME_ADDRESS: "Fliederbuschstraße 14b, 00538 Kleinmurrbach",
            Kind.PAST_ADDRESS: "Eulenwinkel 27, 00244 Hinterspelzen",
            Kind.WORK_ADDRESS: "Zinngießergasse 9, 00539 Kleinmurrbach",
            Kind.POSTCODE: "00538",
            Kind.BIRTH_DATE: "1968-03-12",
            Kind.FAMILY_NAME: "Bernd Großkrähler",
            Kind.EMPLOYER: "Murrbacher Federkern GmbH & Co. KG",
            Kind.SCHOOL: "Gymnasium am Krähenberg",
            Kind.VEHICLE: "ZZ-UG 684",
            Kind.PLACE: "Kleingartenverein Murraue",
            Kind.WEBSITE: "https://www.grosskraehler-imkerei.example",
        },
    ),
    "pl": _person(
        "PL",
        {
            Kind.NAME: "Stanisław Brzękotowicz",
            Kind.USERNAME: "staszek_brz",
            Kind.EMAIL: "s.brzekotowicz@poczta.example",
            Kind.PHONE: "+48 999 306 418",
            Kind.HOME_ADDRESS: "ul. Kądzielowa 7/21, 00-996 Borówczyn",
            Kind.WORK_ADDRESS: "ul. Garncarska Górka 15, 00-997 Borówczyn",
            Kind.POSTCODE: "00-996",
            Kind.BIRTH_DATE: "1973-09-30",
            Kind.FAMILY_NAME: "Halina Brzękotowicz",
            Kind.EMPLOYER: "Zakład Stolarski Dłutko sp. z o.o.",
            Kind.SCHOOL: "II Liceum Ogólnokształcące w Borówczynie",
            Kind.VEHICLE: "ZZB 4R19",
            Kind.PLACE: "Basen Miejski Borówczyn",
        },
    ),
    "fr": _person(
        "FR",
        {
            Kind.NAME: "Marie-Hélène Tourbelavoine",
            Kind.FORMER_NAME: "Marie-Hélène Escarfigot",
            Kind.USERNAME: "mh_tourbe",
            Kind.EMAIL: "mh.tourbelavoine@courriel.example",
            Kind.PHONE: "06 39 98 27 63",
            Kind.HOME_ADDRESS: "8 ter, impasse des Tilleuls-Gris, 00319 Montfaverges",
            Kind.WORK_ADDRESS: "112 avenue du Général-Brindille, 00320 Montfaverges",
            Kind.POSTCODE: "00319",
            Kind.BIRTH_DATE: "1987-02-01",
            Kind.FAMILY_NAME: "Lucien Tourbelavoine",
            Kind.EMPLOYER: "Éditions du Hérisson Bleu SARL",
            Kind.SCHOOL: "Lycée Agathe-Pommerel",
            Kind.VEHICLE: "ZZ-418-TB",
            Kind.PLACE: "Médiathèque de Montfaverges",
        },
    ),
    "in": _person(
        "IN",
        {
            Kind.NAME: "Priyanka Desaigaonkar",
            Kind.USERNAME: "pri_desai_g",
            Kind.EMAIL: "priyanka.dg@sandesh.example",
            Kind.PHONE: "+91 10000 58214",
            Kind.HOME_ADDRESS: "Flat 302, 9 Champaka Marg, Neelgiri Nagar, Suryapatnam 000427",
            Kind.POSTCODE: "000427",
            Kind.BIRTH_DATE: "1994-11-08",
            Kind.FAMILY_NAME: "Sunil Desaigaonkar",
            Kind.EMPLOYER: "Peepal Tree Logistics Pvt. Ltd.",
            Kind.SCHOOL: "Suryapatnam Institute of Technology",
            Kind.VEHICLE: "ZZ 14 PD 8052",
            Kind.PLACE: "Neelgiri Nagar Yoga Hall",
            Kind.WEBSITE: "https://priyankacooks.example",
        },
    ),
    "ua": _person(
        "UA",
        {
            Kind.NAME: "Оксана Журбенятко",
            Kind.USERNAME: "oksana_zhur",
            Kind.EMAIL: "o.zhurb@poshta.example",
            Kind.PHONE: "+380 10 473 8216",
            Kind.HOME_ADDRESS: "вул. Кленова Балка, 25, кв. 8, 00614 Вишнедол",
            Kind.BIRTH_DATE: "1979-06-18",
            Kind.FAMILY_NAME: "Тарас Журбенятко",
            Kind.EMPLOYER: "ТОВ «Синій Лелека»",
            Kind.SCHOOL: "Вишнедольська гімназія",
            Kind.VEHICLE: "ZZ 4827 OX",
            Kind.PLACE: "Вишнедольський басейн",
        },
    ),
    "ca": _person(
        "CA",
        {
            Kind.NAME: "Geneviève Rondecaille",
            Kind.USERNAME: "genrondecaille",
            Kind.EMAIL: "genevieve@rondecaille.example",
            Kind.PHONE: "514-555-0148",
            Kind.HOME_ADDRESS: "1275, rue des Érables-Tordus, app. 4, Saint-Zénobien (Québec) Z4K 0X8",
            Kind.POSTCODE: "Z4K 0X8",
            Kind.BIRTH_DATE: "1985-07-09",
            Kind.FAMILY_NAME: "Étienne Rondecaille",
            Kind.EMPLOYER: "Coopérative Sirop d'Or inc.",
            Kind.SCHOOL: "Cégep de Saint-Zénobien",
            Kind.VEHICLE: "Z48 GRC",
            Kind.PLACE: "Aréna Saint-Zénobien",
            Kind.WEBSITE: "https://rondecaille.example/fr",
        },
    ),
    "caen": _person(
        "CA",
        {
            Kind.NAME: "Gregory Alan Stumblefield",
            Kind.USERNAME: "stumblegreg",
            Kind.EMAIL: "greg.stumblefield@example.com",
            Kind.PHONE: "613-555-0186",
            Kind.HOME_ADDRESS: "Unit 9, 340 Otterslide Road, Ottlebury, ON Z1R 5V2",
            Kind.POSTCODE: "Z1R 5V2",
            Kind.BIRTH_DATE: "1966-01-28",
            Kind.FAMILY_NAME: "Moira Stumblefield",
            Kind.EMPLOYER: "Otterslide Hardware Co-operative Ltd.",
            Kind.SCHOOL: "Ottlebury Collegiate Institute",
            Kind.VEHICLE: "ZZVK 382",
            Kind.PLACE: "Ottlebury Curling Club",
        },
    ),
    "se": _person(
        "SE",
        {
            Kind.NAME: "Åsa Granvattensjö",
            Kind.FORMER_NAME: "Åsa Kvistlunda",
            Kind.USERNAME: "asagran71",
            Kind.EMAIL: "asa.g@brevlada.example",
            Kind.PHONE: "071-316 42 09",
            Kind.HOME_ADDRESS: "Blåklintsstigen 16 B, lgh 1203, 009 47 Norrtallberga",
            Kind.WORK_ADDRESS: "Snickarbacken 4, 009 48 Norrtallberga",
            Kind.POSTCODE: "009 47",
            Kind.BIRTH_DATE: "1971-05-24",
            Kind.FAMILY_NAME: "Göran Granvattensjö",
            Kind.EMPLOYER: "Tallberga Möbelsnickeri AB",
            Kind.SCHOOL: "Norrtallberga Gymnasium",
            Kind.VEHICLE: "ZQV 481",
            Kind.PLACE: "Norrtallberga Simhall",
            Kind.WEBSITE: "https://asagranvatten.example",
        },
    ),
    "heather": _named("GB", "Heather Marsh"),
    "chase": _named("US", "Chase Winter"),
    "iris": _named("DE", "Iris Sommer"),
    "aurore": _named("FR", "Aurore Rivière"),
}

PAGES = r"""
=== gb | html | name=c birth_date=p work_address=c postcode=x # a companies register shows month and year only
<!doctype html><html lang="en-gb"><head><title>BLACKTHORN CERAMICS LIMITED people - Find company information</title></head><body>
<div class="appointments-list"><h2>2 officers / 1 resignation</h2>
<div class="appointment-1"><h2><span id="officer-name-1"><a href="/officers/x7/appointments">QUILLENSBY, Elizabeth Mary</a></span></h2>
<dl><dt id="officer-address-field-1">Correspondence address</dt><dd id="officer-address-value-1">Unit 3, 40 Fellmonger Street, Ormsdale, United Kingdom, ZZ99 3AA</dd></dl>
<div class="grid-row"><dl class="column-quarter"><dt>Role <span class="status-tag">Active</span></dt><dd>Director</dd></dl>
<dl class="column-quarter"><dt>Date of birth</dt><dd id="officer-date-of-birth-1">April 1981</dd></dl>
<dl><dt>Appointed on</dt><dd>3 March 2019</dd></dl><dl><dt>Nationality</dt><dd>British</dd></dl></div></div></div></body></html>
=== gb | json | name=c birth_date=p
{"items":[{"name":"QUILLENSBY, Elizabeth Mary","date_of_birth":{"month":4,"year":1981},"officer_role":"director","appointed_on":"2019-03-03","links":{"officer":{"appointments":"/officers/x7/appointments"}},"nationality":"British"}],"total_results":1}
=== gb | json | birth_date=c name=c
{"id":"c_90f1","givenName":"Liz","familyName":"Quillensby","dob":{"day":17,"month":4,"year":1981},"marketing":false}
=== gb | html | name=c employer=c work_address=c phone=c email=c
<footer><p>Brackenshaw &amp; Tuft, Unit 3, 40 Fellmonger St, Ormsdale ZZ99 3AA.<br>
Press: Liz Quillensby, <a href="mailto:liz.quillensby@example.org?subject=Press%20enquiry">e-mail</a> or mob. +44 (0)7700 900 428</p></footer>
=== gb | html | name=c phone=c
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"tradesperson":{"slug":"elizabeth-quillensby","trade":"Ceramic restorer","contact":{"mobile":"+447700900428","landline":null},"rating":4.9,"reviews":37}}},"page":"/trades/[slug]","query":{"slug":"elizabeth-quillensby"},"buildId":"k2QJxv"}</script>
=== gb | html | email=c home_address=c postcode=c
<script>self.__next_f.push([1,"5:[\"$\",\"$L12\",null,{\"order\":{\"ref\":\"A-11820\",\"email\":\"liz.quillensby@example.org\",\"ship\":{\"line1\":\"Flat 5\",\"line2\":\"18 Saddlewright Lane\",\"city\":\"Ormsdale\",\"postcode\":\"ZZ993QT\",\"country\":\"GB\"}}}]\n"])</script>
=== gb | html | name=p # an initial with the surname
<table><caption>Ormsdale Ladies Triples, round 2</caption><tr><th>Rink</th><th>Skip</th><th>Shots</th></tr><tr><td>1</td><td>E. Quillensby</td><td>18</td></tr><tr><td>2</td><td>P. Marrable</td><td>11</td></tr></table>
=== gb | html | name=x
<p>Thanks to Elizabeth, Mary and the two Sarahs for the cakes. The raffle was drawn by Cllr Dunnage.</p>
=== gb | html | name=x family_name=c
<h3>QUILLENSBY</h3><p>Rupert Quillensby would like to thank all who sent cards after his operation, and Sister Elizabeth Farrow of Ward 6 for her kindness.</p>
=== gb | html | former_name=c name=c
<div class="notice"><h4>Marriages</h4><p><b>Quillensby : Dunmarrow</b>. At St Wilfreda's, Ormsdale, on 9 June 2007, Rupert, younger son of Mr &amp; Mrs C. Quillensby, to Elizabeth, only daughter of the late J. Dunmarrow.</p><p>Elizabeth Quillensby (n&eacute;e Dunmarrow) will keep her studio name.</p></div>
=== gb | txt | former_name=c school=c birth_date=x
ST WILFREDA'S HIGH SCHOOL OLD GIRLS' ASSOCIATION
Class of 1999                                   page 4

  Crampton, Judith         (now Mrs Vale)
  Dunmarrow, Elizabeth     (now Mrs Quillensby)
  Eastnor, Philippa

Reunion lunch: Saturday 17 April, 12.30 in the refectory.
=== gb | html | alias=c place=c
<article class="h-entry"><h2 class="p-name">Murder at the Manor, a dinner show</h2><p>Ormsdale Bowls Club, Friday 7.30pm. With <em>Betty&nbsp;Blackthorn</em> as Lady Ashcombe. Tickets from the bar.</p></article>
=== gb | html | alias=x
<p>In the hedge: blackthorn, hazel and a fine wild plum that Betty found. Blackthorn winter came late this year.</p>
=== gb | html | username=x
<ul class="who"><li>@quillens_bythesea</li><li>@the_quillens</li><li>@by_quillens</li></ul>
=== gb | html | username=c website=c
<a rel="me noopener" href="https://photos.example/@quillens_by">Photos</a> <a rel="me" href="http://www.quillensby.example/studio/?utm_source=bio">Studio</a>
=== gb | html | website=x
<p>Visit <a href="https://quillensby.example.com.au/studio">Quillensby Bay Holiday Studios</a>, two minutes from the beach.</p>
=== gb | html | email=x +email=1
<p>Order queries to <a href="mailto:liz.quillensby@example.org.uk">liz.quillensby@example.org.uk</a></p>
=== gb | txt | email=x +email=2
Bounced addresses, please correct before the next mailing:
  annaliz.quillensby@example.org   (mailbox full)
  liz.quillensby@shop.example.org  (no such host)
=== gb | html | email=c
<p>Write to <span class="email">liz <span hidden>nospam</span>[dot] quillensby [at] example [dot] org</span></p>
=== gb | html | email=c
<p>Workshops: <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="⟦cf:liz.quillensby@example.org⟧">[email&#160;protected]</a></p>
=== gb | html | email=c
<div class="avatar"><img src="https://secure.avatars.example/avatar/⟦md5:liz.quillensby@example.org⟧?s=96&d=mm" alt=""></div>
=== gb | json | email=c
{"users":[{"login":"potter-12","email_sha256":"⟦sha:liz.quillensby@example.org⟧","plan":"free"}]}
=== gb | html | phone=x +phone=1
<p>Mobile: <a href="tel:07700900429">07700 900429</a> (Sandra, membership)</p>
=== gb | html | phone=x
<table><tr><th>Lot</th><th>Est.</th><th>Ref</th></tr><tr><td>07</td><td>700</td><td>900428</td></tr><tr><td>08</td><td>950</td><td>900429</td></tr></table>
=== gb | txt | phone=x
Consignment 3107700900428114 was left in the porch. IBAN GB00 XXXX 0770 0900 4281 21.
=== gb | txt | phone=u # a bare national number without any label
Notes for Tuesday
bread, slip, two sponges
07700 900428
wax resist
=== gb | html | phone=c
<form><label for="m">Mobile number</label><input id="m" name="mobile" type="tel" value="07700-900-428"><button>Save</button></form>
=== gb | html | home_address=c postcode=c
<table class="planning"><tr><th scope="row">Application</th><td>ORM/24/00617/LBC</td></tr><tr><th scope="row">Site</th><td>Flat 5<br>18 Saddlewright Ln<br>Ormsdale<br>ZZ99&nbsp;3QT</td></tr><tr><th scope="row">Proposal</th><td>Replacement of two sash windows</td></tr><tr><th scope="row">Status</th><td>Under consideration</td></tr></table>
=== gb | html | home_address=p # the street without a number
<p>Roadworks: Saddlewright Lane, Ormsdale will be closed on Monday for resurfacing.</p>
=== gb | html | home_address=u postcode=x
<p>Sold subject to contract: 18 Saddlewright Lane, Great Pellham, ZZ99 8LW. A charming period cottage.</p>
=== gb | html | home_address=x +postal_address=1
<address>118 Saddlewright Lane<br>Ormsdale<br>ZZ99 3QW</address>
=== gb | csv | past_address=c name=c
Surname|Forename|Addr1|Addr2|Postcode|Roll no
QUILLENSBY|ELIZABETH M|72 HERONSGATE AVE|LOWER TIDDLING|ZZ996NB|BD-0417
QUILLET|AMOS|74 HERONSGATE AVE|LOWER TIDDLING|ZZ996NB|BD-0418
=== gb | html | postcode=x
<p>We deliver free to ZZ97, ZZ98 and ZZ99 and on request elsewhere.</p>
=== gb | html | postcode=c
<meta name="geo.placename" content="Ormsdale"><input type="hidden" name="pc" value="zz993qt">
=== gb | html | postcode=x
<p>Part numbers: AZZ99 3QT7, AZZ99 3QU7 (superseded).</p>
=== gb | html | vehicle=c
<tr><td>Bay 14</td><td>Permit holder</td><td>Reg. <b>ZZ19KLB</b></td></tr>
=== gb | html | vehicle=x +vehicle=1
<p>Found: set of keys in a blue Astra, registration ZZ19 KLD. Please ask at reception.</p>
=== gb | html | employer=c
<p>Sponsors: Marlpit Motors, Brackenshaw and Tuft, the Ormsdale Arms.</p>
=== gb | html | employer=x
<p>Tuft carpets from £9 a metre. The Brackenshaw road is closed at the ford.</p>
=== gb | html | school=x
<p>St Wilfreda's Church hall is to let. Ormsdale High School holds its open day on Thursday.</p>
=== gb | html | birth_date=c
<select name="dob_d"><option>16<option selected>17<option>18</select><select name="dob_m"><option value="3">March<option value="4" selected>April</select><select name="dob_y"><option>1980<option selected>1981<option>1982</select>
=== gb | html | birth_date=p # day and month only
<p>Birthdays this week: Liz Q. 17 April, Bertram 19 April, Nuala 20 April.</p>
=== gb | html | birth_date=u # the date, but of an event
<p>The present pavilion was opened by the Mayor on 17 April 1981 in driving rain.</p>
=== gb | html | birth_date=x +birth_date=1
<p>Sir Harold Pennifold, born 17 May 1981 in Lower Tiddling, has taken the chair.</p>
=== gb | rss | name=c website=c
<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Ormsdale Makers</title><link>https://makers.example/</link><item><title>Raku weekend</title><dc:creator><![CDATA[Lizzie Quillensby]]></dc:creator><description>&lt;p&gt;More at &lt;a href="https://quillensby.example/studio"&gt;the studio&lt;/a&gt;&lt;/p&gt;</description></item></channel></rss>
=== gb | vcf | name=c phone=c home_address=c birth_date=c employer=c
BEGIN:VCARD
VERSION:3.0
N:Quillensby;Elizabeth;Mary;Mrs;
FN:Mrs Elizabeth Quillensby
ORG:Brackenshaw & Tuft;Finishing
TEL;TYPE=CELL:+44 7700 900428
ADR;TYPE=HOME:;Flat 5;18 Saddlewright Lane;Ormsdale;;ZZ99 3QT;United Kingdom
BDAY:19810417
END:VCARD
=== gb | ics | birth_date=c name=c
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Contacts//Birthdays//EN
BEGIN:VEVENT
UID:bday-77@contacts.example
SUMMARY:Liz Quillensby's birthday
DTSTART;VALUE=DATE:19810417
RRULE:FREQ=YEARLY
END:VEVENT
END:VCALENDAR
=== gb | ics | birth_date=u place=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
DTSTART:19810417T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:88@bowls.example
DTSTART;TZID=Europe/London:20250503T140000
SUMMARY:Opening match
LOCATION:Ormsdale Bowls Club\, the green
END:VEVENT
END:VCALENDAR
=== gb | eml | name=c email=c phone=c employer=c
Received: from mx3.example.net (mx3.example.net [192.0.2.14]) by lists.example.com; Tue, 4 Mar 2025 09:14:22 +0000
From: "Quillensby, Elizabeth" <liz.quillensby@example.org>
To: glaze-list@lists.example.com
Subject: Re: [glaze] crawling on tin white
Message-ID: <20250304091422.77@example.org>
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Try a longer soak =E2=80=93 it cured mine.

--=20
Liz Quillensby | Brackenshaw & Tuft
M: 07700 900=20=
428
=== gb | html | name=x
<p>Mary Elizabeth Quillfeather and Lisbeth Quillan took first and second in the novice class.</p>
=== gb | html | name=c birth_date=c # a fortieth birthday on a full date says the year
<p>Happy 40th birthday to Liz Quillensby, who reaches the milestone on Saturday 17 April 2021! Love from all at the club.</p>
=== us | html | name=c home_address=c past_address=c phone=c family_name=c birth_date=p # people-search list: month and year
<div class="card card-block"><h1>Robert A Brambledorn</h1><div class="age">Age 48 &middot; Born October 1976</div>
<h3>Also known as</h3><p>Bob A Brambledorn &bull; Robert Allen Brambledorn</p>
<h3>Current Address</h3><a href="/address/4418-n-sagebloom-ave-12_mesquite-hollow-nm">4418 N Sagebloom Ave #12<br>Mesquite Hollow NM 00871</a>
<h3>Previous Addresses</h3><ul><li>209 Larkspur Ct, Dunmere OH 00436 <i>(2001 - 2009)</i></li></ul>
<h3>Phone Numbers</h3><ul><li><a href="/phone/5055550137">(505) 555-0137</a> - Wireless</li></ul>
<h3>Relatives</h3><ul><li><a href="/p/denise-brambledorn">Denise R Brambledorn</a>, age 47</li></ul></div>
=== us | html | name=c phone=c
<script>window.__PRELOADED_STATE__ = JSON.parse("{\"listing\":{\"agent\":{\"first\":\"Robert\",\"middle\":\"A.\",\"last\":\"Brambledorn\",\"phones\":[{\"kind\":\"mobile\",\"number\":\"5055550137\"}]}}}");</script>
=== us | html | email=c username=c
<script>window.__remixContext = {"state":{"loaderData":{"routes/u.$name":{"user":{"id":51207,"username":"brambledorn88","emailAddresses":["rbrambledorn@example.com"],"createdAt":"2014-02-11T08:22:19Z"}}}}};</script>
=== us | html | name=c employer=c email=c
<div id="app" data-page="{&quot;component&quot;:&quot;Directory/Show&quot;,&quot;props&quot;:{&quot;surveyor&quot;:{&quot;full_name&quot;:&quot;Bob Brambledorn&quot;,&quot;firm&quot;:&quot;Coyote Ridge Surveying&quot;,&quot;email&quot;:&quot;rbrambledorn@example.com&quot;,&quot;license&quot;:&quot;PS-00913&quot;}},&quot;url&quot;:&quot;\/directory\/913&quot;}"></div>
=== us | html | work_address=c employer=c
<script type="application/ld+json">{"@context":"https://schema.org","@type":"ProfessionalService","name":"Coyote Ridge Surveying, Inc.","address":{"@type":"PostalAddress","streetAddress":"7500 Copperline Boulevard, Ste 220","addressLocality":"Mesquite Hollow","addressRegion":"NM","postalCode":"00872-1404"},"openingHours":"Mo-Fr 08:00-17:00"}</script>
=== us | html | postcode=c home_address=c
<p>Mail to: R. Brambledorn, 4418 North Sagebloom Avenue, Apartment 12, Mesquite Hollow, New Mexico 00871-2236</p>
=== us | html | home_address=x +postal_address=1
<p>Open house Sunday: 4418 S Juniper Bend Dr, Mesquite Hollow, NM 00873</p>
=== us | html | home_address=u # the same street in another town
<p>Estate sale: 4418 N Sagebloom Ave, Fort Drummel, NM 00889. Friday 9 to 3, cash only.</p>
=== us | html | home_address=p # the street without a number
<td>SAGEBLOOM AVE N</td><td>Mesquite Hollow</td><td>Street sweeping: 2nd Tuesday</td>
=== us | html | phone=c
<a class="btn" href="sms:+15055550137?body=Hi%20Bob">Text me</a>
=== us | html | phone=x +phone=2
<ul><li>Office phone: (505) 555-0173</li><li>Fax: (505) 555-0138</li></ul>
=== us | txt | phone=x
TRACKING 1Z5055550137044  WT 12.5 LB
INV 95055550137  TERMS NET 30
=== us | json | phone=x
{"event":"view","ts":5055550137,"session":"9f","v":"5.0.555.0137"}
=== us | html | phone=c
<p>Call five&nbsp;oh&nbsp;five, five five five, oh one three seven &mdash; phone after 6 only please.</p>
=== us | html | phone=c
<p>Cell: 5O5-555-O137, no text, no scammers</p>
=== us | csv | name=c email=c phone=c birth_date=c
"Last Name";"First Name";"E-mail";"Cell";"DOB"
"Brambledorn";"Robert A";"RBrambledorn@Example.com";"505.555.0137";"10/23/1976"
"Brandywell";"Ruth";"ruthb@example.net";"505.555.0119";"02/14/1980"
=== us | csv | birth_date=x name=x +birth_date=1
Last Name,First Name,Date of Birth
Brambledown,Roberta,10/22/1976
=== us | json | birth_date=c
{"patient":{"resourceType":"Patient","gender":"male","birthDate":"1976-10-23","maritalStatus":{"text":"M"}}}
=== us | json | birth_date=u
{"parcel":"R-0091-114","deed":{"recorded":"1976-10-23","book":114,"page":302}}
=== us | html | birth_date=c
<dl><dt>Offender ID</dt><dd>none</dd><dt>D.O.B.</dt><dd>23-OCT-76</dd></dl>
=== us | html | birth_date=p
<p>Player bio: bats left, throws right, born Oct. 23 in Dunmere.</p>
=== us | html | alias=c
<meta property="og:title" content="Bobby Bramble &amp; the Thorns, live on the patio"><meta property="og:type" content="music.album">
=== us | html | username=c
<a class="gh" href="https://code.example/brambledorn88/total-station-tools/issues/4">brambledorn88/total-station-tools#4</a>
=== us | json | username=x
{"suggestions":["brambledorn888","brambledorn8","xbrambledorn88x"],"taken":true}
=== us | html | name=x
<h1>Robert J. Haverlock, 1941&ndash;2024</h1><p>Robert "Bob" Haverlock passed away peacefully. He is survived by his wife Lorna, his sons Allen and Craig, and dear friends the Brambledorns of Mesquite Hollow.</p>
=== us | html | family_name=c name=x
<p>Denise Brambledorn won the blue ribbon in pies. Robert Allen of Dunmere was the judge.</p>
=== us | html | name=c
<p>Signed in: <a href="/team/bob-brambledorn">my page</a> <img src="/img/team/BobBrambledorn.jpg" alt=""></p>
=== us | html | employer=x
<p>The coyote came down the ridge while we were surveying the damage. Coyote Ridge Estates, Inc. will rebuild the fence.</p>
=== us | html | school=c # H.S. is high school
<li class="edu">Dunmere Valley H.S., Class of '94</li>
=== us | html | vehicle=c
<p>Lost: license plate BRD 4471, fell off near the Copperline exit.</p>
=== us | csv | vehicle=x
SKU,Qty,Bin
BRD-44715,3,A1
BRD-4470,12,A2
ABRD-4471,1,C9
=== us | html | place=c
<p>Find us Saturdays at the Hollow&nbsp;Creek Farmer&rsquo;s Market, stall 9.</p>
=== us | txt | name=c email=c home_address=c phone=c
Domain Name: COYOTE-LEVELS.EXAMPLE
Registrar: Example Names, Inc.
Creation Date: 2016-10-23T17:02:11Z
Registrant Name: Robert Brambledorn
Registrant Organization:
Registrant Street: 4418 N SAGEBLOOM AVE APT 12
Registrant City: Mesquite Hollow
Registrant State/Province: NM
Registrant Postal Code: 00871
Registrant Country: US
Registrant Phone: +1.5055550137
Registrant Phone Ext:
Registrant Email: rbrambledorn@example.com
Name Server: NS1.EXAMPLE.NET
=== us | atom | name=c username=c
<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Commits to total-station-tools</title><entry><title>Fix unit of backsight</title><author><name>Rob Brambledorn</name><uri>https://code.example/brambledorn88</uri></author><updated>2024-07-02T12:00:00Z</updated></entry></feed>
=== us | html | +coordinates=1 home_address=x
<div class="map" data-lat="35.114207" data-lng="-106.582913"></div><p>Trailhead parking</p>
=== us | html | +phone=0 +email=0 phone=x
<p>Released: 2.505.555.137 build 20240137. Screen 505x555. Sizes @2x and @3x.png. ISBN 978-5-05555-013-7.</p>
=== us | mht | name=c email=c
From: <Saved by Browser>
Subject: Members - Plat & Parcel Society
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----B01"

------B01
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable
Content-Location: https://plats.example/members

<html><body><table><tr><td class=3D"n">Brambledorn, Robt. A.</td><td><a href=3D"mailto:rbrambledo=
rn@example.com">mail</a></td></tr></table></body></html>
------B01--
=== ie | html | name=c employer=c email=c phone=c
<div class="staff"><h3>Siobh&aacute;n O&#39;Trennagh</h3><p>Quality Manager, Creeva Shellfish</p><p>T: +353 (0)20 911 7346<br>E: siobhan@otrennagh.example</p></div>
=== ie | html | name=c
<p>Senior camogie: S. Mulqueen; A. Dolan, Siobhan O’Trennagh (0-3), K. Fahy; B. Roche.</p>
=== ie | html | name=x
<p>Siobhán Trenaghan sang. The O'Trennaghs of Ballynacreeva sent their apologies.</p>
=== ie | html | name=p
<tr><td>47</td><td>S O'Trennagh</td><td>F35</td><td>00:48:12</td></tr>
=== ie | json | home_address=c postcode=c
{"result":{"addressLines":["3 QUAYBARROW TERRACE","BALLYNACREEVA","CO. GALWAY"],"eircode":"H99ZZ61","geocode":{"confidence":"high"}}}
=== ie | html | home_address=c
<p>Planning Ref 24/60133: permission for a single storey extension at No. 3 Quaybarrow Tce., Ballynacreeva, Co Galway.</p>
=== ie | html | home_address=u
<p>Planning Ref 24/60151: attic conversion at 3 Quaybarrow Terrace, Kilmurrowe, Co. Kerry.</p>
=== ie | html | postcode=x
<p>Routing key H99 covers the whole peninsula; addresses there run H99 ZZ01 to H99 ZZ60.</p>
=== ie | csv | name=c birth_date=c
Member No	Ainm	Dáta Breithe	Club
20431	Siobhán O'Trennagh	05/12/1990	Ballynacreeva
20432	Máire Uí Dhorchaí	17/03/1988	Ballynacreeva
=== ie | html | birth_date=x +birth_date=1
<p>Player: A. Dolan. Date of birth: 12/06/1990</p>
=== ie | html | birth_date=p # day and month only
<p>Breithlá sona / Happy birthday Siobhán! (5th December)</p>
=== ie | vcf | name=c phone=c email=c
BEGIN:VCARD
VERSION:4.0
N:O'Trennagh;Siobhán;;;
FN:Siobhán O'Trennagh
TEL;VALUE=uri;TYPE="voice,cell":tel:+353-20-911-7346
EMAIL;PREF=1:siobhan@otrennagh.example
END:VCARD
=== ie | html | vehicle=x
<p>Case 1191-G-99371, file 191-G-993710, see also 191-C-99371.</p>
=== ie | html | school=c family_name=c
<p>Comhghairdeas le Tadhg O'Trennagh, Rang 6, Gaelscoil na Creeva, buaiteoir an chomórtais ealaíne.</p>
=== ie | html | phone=x
<p>VAT no. IE 0209117346A. Charity no. 20209117. Batch 0209-1173-46.</p>
=== ie | html | phone=x +phone=1
<p>Parish office phone: (020) 911 7364</p>
=== ie | html | username=c
<script>window.__APOLLO_STATE__={"User:88":{"__typename":"User","handle":"shivtren","followers":212},"ROOT_QUERY":{"viewer":null}}</script>
=== ie | html | email=c
<p>Scríobh chuig ⟦zw:siobhan@otrennagh.example⟧ le haghaidh eolais.</p>
=== ie | eml | name=c email=c
Return-Path: <bounce@lists.example.org>
Reply-To: =?utf-8?b?U2lvYmjDoW4gTydUcmVubmFnaA==?= <siobhan@otrennagh.example>
From: Clann <clann@lists.example.org>
Subject: Fixtures
Date: Mon, 5 May 2025 18:00:00 +0100
Content-Type: text/plain; charset=us-ascii

Bus leaves at 9.
=== de | html | name=c email=c phone=c home_address=c website=c
<h1>Impressum</h1><h2>Angaben gem&auml;&szlig; &sect; 5 DDG</h2><p>Imkerei am Murrbach<br>Inhaberin: Ute Gro&szlig;kr&auml;hler<br>Fliederbuschstr. 14 b<br>00538 Kleinmurrbach</p><h2>Kontakt</h2><p>Telefon: +49 (0)30 / 231 254 17<br>E-Mail: u.grosskraehler(at)example(punkt)net<br>Internet: www.grosskraehler-imkerei.example</p>
=== de | html@windows-1252 | name=c employer=c
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Ansprechpartner</title></head><body><p>Personalabteilung der Murrbacher Federkern GmbH: Frau Ute Großkrähler, Zimmer 3.12</p></body></html>
=== de | txt | name=c birth_date=c home_address=c
Amtsgericht Murrtal                         HRA 99017
Bekannt gemacht am: 14.02.2023

Murrbacher Honigkontor e.K., Kleinmurrbach (Fliederbusch-
straße 14b, 00538 Kleinmurrbach). Einzelkauffrau:
Grosskraehler, Ute, Kleinmurrbach, *12.03.1968.
=== de | html | name=c
<p>Kassenpr&uuml;fung: U&shy;te Groß&shy;kräh&shy;ler und Karl Immel. Entlastung einstimmig.</p>
=== de | html | name=p
<td>U. Großkrähler</td><td>Luftgewehr Auflage</td><td>294,7</td>
=== de | html | name=x family_name=c
<p>1. Vorsitzender: Bernd Großkrähler. Kaffee und Kuchen: Ute und Inge.</p>
=== de | html | name=x
<p>Ute Krähler (Großbottwang) und Uta Großkrämer belegten die Plätze 2 und 3.</p>
=== de | html | former_name=c name=c
<p>Ute Großkrähler, geb. Lindenspötter, feiert ihr 25-jähriges Dienstjubiläum.</p>
=== de | html | school=c former_name=c
<table><caption>Gymnasium am Krähenberg · Abitur 1987</caption><tr><td>Lindenspoetter, Ute</td><td>LK Bio/Deutsch</td></tr></table>
=== de | html | phone=c
<p>Tel. 0 30 / 2 31 25-417, Fax -418</p>
=== de | txt | phone=u # a bare national number without any label
Stand 12
030 23125417
Honig, Kerzen
=== de | txt | phone=x
Rechnungsnummer  2024-03023125417-7
Kunden-Nr.       4030231254
Betrag           23,12 EUR
=== de | html | phone=x +phone=1
<p>Telefon: 030 23125471 (Frau Immel)</p>
=== de | html | postcode=c
<label>PLZ <input name="plz" value="00538"></label><label>Ort <input name="ort" value="Kleinmurrbach"></label>
=== de | csv | postcode=u
ArtikelNr;Bezeichnung;Preis
00537;Federkernmatratze 80 x 200;219,00
00538;Federkernmatratze 90 x 200;239,00
=== de | html | past_address=c
<p>Früher: Eulenwinkel 27, D-00244 Hinterspelzen</p>
=== de | html | work_address=c
<p>Anlieferung nur über Zinngiessergasse 9, 00539 Kleinmurrbach (Hof)</p>
=== de | html | work_address=u
<p>Zinngießergasse 9, 00177 Oberwesterlau: 3-Zimmer-Wohnung, 74 m², sofort frei</p>
=== de | html | home_address=x
<p>Fliederbuschstraße 114b, 00538 Kleinmurrbach: Baugrundstück</p>
=== de | html | birth_date=c
<p>geboren am 12. M&auml;rz 1968 in Hinterspelzen, evangelisch, verheiratet</p>
=== de | html | birth_date=u
<p>Gegründet wurde der Verein am 12.03.1968 im Gasthof Adler.</p>
=== de | html | birth_date=x +birth_date=1
<p>Geburtsdatum: 21.03.1968</p>
=== de | html | vehicle=c
<p>Der Fahrer des Pkw mit dem Kennzeichen ZZ UG 684 wird gebeten, sein Licht auszuschalten.</p>
=== de | html | vehicle=x
<p>Kennzeichen ZZ-UG 6840 und ZZ-UC 684 wurden abgeschleppt.</p>
=== de | html | email=c
<script>document.write('<a href="mailto:'+'⟦jsx:u.grosskraehler@example.net⟧'+'">Mail</a>');</script>
=== de | html | email=c
<span class="m" data-mail="⟦rot13:u.grosskraehler@example.net⟧">E-Mail anzeigen</span>
=== de | html | email=x +email=1
<p>E-Mail: bau.grosskraehler@example.net</p>
=== de | json | employer=c work_address=c
{"firma":"Murrbacher Federkern GmbH & Co. KG","sitz":{"strasse":"Zinngießergasse","hausnummer":"9","plz":"00539","ort":"Kleinmurrbach"},"register":"HRA 99044"}
=== de | vcf | name=c home_address=c website=c
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gro=C3=9Fkr=C3=A4hler;Ute;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ute Gro=C3=9Fkr=C3=A4hler
ADR;HOME;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;Fliederbuschstra=C3=9Fe 14b;Kleinmurrbach;;00538;Deutschland
URL:https://www.grosskraehler-imkerei.example/
END:VCARD
=== pl | html | name=c employer=c work_address=c
<p>Prezes Zarządu: Stanisław Brzękotowicz<br>Zakład Stolarski „Dłutko” Sp. z o.o.<br>ul. Garncarska Górka 15<br>00-997 Borówczyn<br>KRS 0000000000</p>
=== pl | html | name=c
<p>Rada Nadzorcza: BRZEKOTOWICZ STANISLAW (przewodniczacy), NOWINSKA EWA</p>
=== pl | html | name=c
<p>Puchar odebrał Staszek Brzękotowicz z Borówczyna.</p>
=== pl | txt | name=p
msc  zawodnik          kat.  czas
 41  Brzękotowicz S.   M50   1:52:07
 42  Brzoza T.         M30   1:52:09
=== pl | html | name=x
<p>Stanisław Brzękowski i Stanisława Kotowicz zaśpiewali na festynie.</p>
=== pl | html | name=c home_address=c postcode=c # CEIDG-like entry
<table class="wpis"><tr><td>Imię i nazwisko</td><td>STANISŁAW BRZĘKOTOWICZ</td></tr><tr><td>Adres do doręczeń</td><td>ul. Kądzielowa, nr 7, lok. 21, 00-996 Borówczyn</td></tr><tr><td>Status</td><td>Aktywny</td></tr></table>
=== pl | csv | name=c phone=c birth_date=c
Lp;Nazwisko;Imię;Data ur.;Tel.
1;Brzękotowicz;Stanisław;30.09.1973;999306418
2;Brzozak;Jan;01.02.1969;999306499
=== pl | json | phone=x
{"podmiot":{"nip":"999-306-41-80","regon":"999306419","konto":"00 9993 0641 8000"}}
=== pl | html | home_address=c
<p>Zebranie lokatorów: Kądzielowa 7 m. 21, Borówczyn, godz. 18</p>
=== pl | html | home_address=u
<p>Sprzedam mieszkanie, ul. Kądzielowa 7/21, Stare Pyzdrzyce, 48 m².</p>
=== pl | html | home_address=p
<p>Awaria wodociągu w Borówczynie: ul. Kądzielowa bez wody do 16.00</p>
=== pl | html | birth_date=c
<dt>Data urodzenia</dt><dd>30 września 1973 r.</dd>
=== pl | html | birth_date=u
<p>Kościół konsekrowano 30 września 1973 roku.</p>
=== pl | html | school=c family_name=c # the school's name in the Polish locative
<p>Halina Brzękotowicz uczy chemii w II Liceum Ogólnokształcącym w Borówczynie.</p>
=== pl | html | school=x
<p>III Liceum Ogólnokształcące w Pyzdrzycach zaprasza na dzień otwarty.</p>
=== pl | html | email=c username=c
<script>window.__NUXT__={data:[{seller:{login:"staszek_brz",mail:"s.brzekotowicz\u0040poczta.example"}}],state:{}};</script>
=== pl | html | email=c
<p>Zapytania: s.brzekotowicz małpa poczta kropka example</p>
=== pl | html | postcode=x
<p>Indeks 100-996-2, norma PN-00-9961.</p>
=== fr | html | name=c employer=c work_address=c email=c
<h2>Mentions légales</h2><p>Directrice de la publication : Mme Marie-Hélène TOURBELAVOINE</p><p>Éditions du Hérisson Bleu, SARL au capital de 8 000 €<br>112, av. du Général Brindille – 00320 MONTFAVERGES</p><p>Contact : mh.tourbelavoine [arobase] courriel.example</p>
=== fr | txt | name=c home_address=c birth_date=c former_name=c # née with the former surname, as at every notary
BODACC "A" - Annonce n° 1417 - Vente de fonds
Acquéreur : TOURBELAVOINE (Marie, Hélène), née ESCARFIGOT,
née le 1er février 1987 à Montfaverges
Adresse : 8 ter impasse des Tilleuls Gris
          00319 Montfaverges
=== fr | html | name=c
<span itemprop="author" itemscope itemtype="https://schema.org/Person"><meta itemprop="familyName" content="Tourbelavoine"><meta itemprop="givenName" content="Marie-Hélène"></span>
=== fr | html | name=p
<p>Traduit par M.-H. Tourbelavoine, revu par P. Loubard.</p>
=== fr | html | name=x
<p>Marie et Hélène Tourbillon ont tenu la buvette. Marie-Hélène Lavoine était excusée.</p>
=== fr | html | family_name=c name=u
<p>Lucien Tourbelavoine et sa sœur Marie remercient toutes les personnes présentes.</p>
=== fr | html | phone=c
<a href="https://wa.example/33639982763">WhatsApp</a>
=== fr | csv | phone=x
SIRET;Raison sociale;Réf.
06399827630014;Quincaillerie Loubard;10639982763
=== fr | html | phone=x +phone=1
<p>Tél. : 06 39 98 27 36</p>
=== fr | html | phone=x
<table><tr><td>06</td><td>39</td><td>98</td><td>27</td><td>63</td></tr><tr><td>12</td><td>44</td><td>71</td><td>30</td><td>05</td></tr></table><p>Tirage du loto, cartons 1 et 2</p>
=== fr | html | home_address=c
<p data-adresse="8ter Imp. des Tilleuls-Gris, 00319 Montfaverges">Retrait du panier chez l'adhérente</p>
=== fr | html | home_address=u
<p>À louer : 8 ter, impasse des Tilleuls-Gris, 00744 Sainte-Oulde, T2 lumineux.</p>
=== fr | json | birth_date=c school=c
{"candidat":{"dateNaissance":"01/02/1987","etablissement":"Lycée Agathe Pommerel","serie":"L"}}
=== fr | html | birth_date=u
<p>Arrêté du 1er février 1987 relatif aux marchés de plein air.</p>
=== fr | html | birth_date=x +birth_date=1
<p>Né le 1er mars 1987 à Sainte-Oulde, il débute au club local.</p>
=== fr | html | vehicle=c
<p>Immatriculation : ZZ 418 TB, première mise en circulation 2016</p>
=== fr | html | place=x
<p>La médiathèque de Sainte-Oulde ferme lundi. Montfaverges inaugure sa piscine.</p>
=== fr | html | username=c
<div wire:snapshot="{&quot;data&quot;:{&quot;pseudo&quot;:&quot;mh_tourbe&quot;,&quot;page&quot;:1},&quot;memo&quot;:{&quot;id&quot;:&quot;a1&quot;}}"></div>
=== fr | html | postcode=c
<option value="00319" selected>00319 - Montfaverges</option>
=== fr | html | employer=x
<p>Le hérisson bleu, conte pour enfants, paraît aux Éditions du Loriot.</p>
=== fr | ics | name=c email=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:441@agenda.example
DTSTART:20250612T140000Z
SUMMARY:Comité de lecture
ORGANIZER;CN="Marie-Hélène Tourbelavoine":mailto:mh.tourbelavoi
 ne@courriel.example
END:VEVENT
END:VCALENDAR
=== in | html | name=c phone=c home_address=c
<div class="biz-card"><h4>Ms. Priyanka Desaigaonkar (Prop.)</h4><p>Mob: +91-10000-58214</p><p>F.No. 302, 9, Champaka Marg, Neelgiri Nagar, Suryapatnam - 000 427</p></div>
=== in | html | name=c employer=c
<script>var drupalSettings = {"user":{"displayName":"Desaigaonkar, Priyanka","org":"Peepal Tree Logistics Private Limited"}};</script>
=== in | csv | name=c birth_date=c phone=c
DIN~Director Name~DOB~Mobile
00000000~PRIYANKA SUNIL DESAIGAONKAR~08/11/1994~1000058214
00000001~RAMESH TALPADEKAR~19/07/1971~1000058999
=== in | txt | name=p
Neelgiri XI innings
T. Kamatkar      c & b Shinde   31
P. Desaigaonkar  b Shinde       14
Extras                           9
=== in | html | name=x
<p>Priyanka Desai and Sunita Gaonkar topped the batch. Warm wishes from Neelgiri Nagar!</p>
=== in | html | name=x family_name=c
<p>Sunil Desaigaonkar, Secretary. Rangoli prize: Priyanka T.</p>
=== in | html | phone=c
<p>Contact No. ⟦deva:10000 58214⟧</p>
=== in | html | phone=x
<p>Amount Rs. 1,00,00,582.14 only. UTR 41000058214907.</p>
=== in | html | postcode=c home_address=c
<p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">Flat No. 302, 9 Champaka Marg</span>, <span itemprop="addressLocality">Neelgiri Nagar, Suryapatnam</span> PIN: <span itemprop="postalCode">000427</span></p>
=== in | json | postcode=u
{"print":{"serial":"000427","edition_of":"001500","signed":true}}
=== in | html | birth_date=c
<p>D.O.B.: 8th Nov, 1994 &nbsp; Blood group: B+</p>
=== in | html | birth_date=p # the other order of day and month
<td>Birth date</td><td>11/08/1994</td>
=== in | html | vehicle=x
<p>Vehicle No. ZZ-14-PD-8025, slot B3</p>
=== in | html | website=c
<p>Recipe &copy; PriyankaCooks.example</p>
=== in | html | place=c
<div x-data='{"venue":"Neelgiri Nagar Yoga Hall","slot":"06:30"}'></div>
=== in | html | email=c
<input type="hidden" name="to" value="⟦pctall:priyanka.dg@sandesh.example⟧">
=== in | json | email=c username=c
{"comments":[{"by":"pri_desai_g","contact":"Priyanka.DG+newsletter@sandesh.example","text":"Very helpful, thanks"}]}
=== ua | html | name=c phone=c
<p>Контактна особа: Журбенятко Оксана Миколаївна, тел. (010) 473-82-16</p>
=== ua | html | name=c # the usual Latin letters of the same name
<p>Speakers: Oksana Zhurbeniatko (Vyshnedol), Piotr Klimas</p>
=== ua | html | name=p
<td>Журбенятко О. М.</td><td>кандидат наук</td>
=== ua | html | name=x
<p>Оксана Журбенко та Олена Журба виступили з доповідями.</p>
=== ua | html | home_address=c employer=c
<p>Місцезнаходження ФОП: 00614, м. Вишнедол, вул. Кленова Балка, буд. 25, кв. 8. Контрагент: ТОВ "Синій Лелека"</p>
=== ua | html | home_address=u
<p>Продаж: вул. Кленова Балка, 25, м. Теремсько, цегляний будинок.</p>
=== ua | html | birth_date=c
<p>Дата народження: 18 червня 1979 р.</p>
=== ua | txt | birth_date=u
Рішення виконкому від 18.06.1979 № 214
втратило чинність з 1 січня.
=== ua | json | name=c email=c phone=c
{"name":"\u041e\u043a\u0441\u0430\u043d\u0430 \u0416\u0443\u0440\u0431\u0435\u043d\u044f\u0442\u043a\u043e","email":"o.zhurb@poshta.example","phone":"+380104738216"}
=== ua | html | family_name=c
<p>Капітан команди: Тарас Журбенятко</p>
=== ua | html | vehicle=c
<p>Номерний знак: ZZ4827OX, колір сірий</p>
=== ua | html | email=x +email=1
<p>Пошта: do.zhurb@poshta.example</p>
=== ca | html | name=c home_address=c postcode=c # register of enterprises
<h2>Registraire des entreprises</h2><dl><dt>Nom de famille</dt><dd>Rondecaille</dd><dt>Prénom</dt><dd>Geneviève</dd><dt>Fonctions actuelles</dt><dd>Présidente</dd><dt>Adresse du domicile</dt><dd>4-1275 rue des Érables-Tordus Saint-Zénobien (Québec) Z4K0X8 Canada</dd></dl>
=== ca | html | phone=c email=c name=c
<p>Pour réserver&nbsp;: Geneviève Rondecaille, 514&nbsp;555-0148 (cell.) ou genevieve@rondecaille.example</p>
=== ca | html | name=x family_name=c
<p>Étienne Rondecaille succède à Geneviève Malouinet à la présidence.</p>
=== ca | json | birth_date=c employer=c
{"membre":{"date_de_naissance":"1985-07-09","employeur":"Coopérative Sirop d’Or","langue":"fr-CA"}}
=== ca | html | birth_date=u
<p>Procès-verbal de l'assemblée du 9 juillet 1985, adopté à l'unanimité.</p>
=== ca | html | birth_date=p # month and year only
<p>Date de naissance : juillet 1985</p>
=== ca | html | postcode=x
<p>Les codes Z4K 0X1 à Z4K 0X7 et la région Z4K sont touchés par l'avis d'ébullition.</p>
=== ca | html | home_address=p
<p>Saint-Zénobien : déneigement de la rue des Érables-Tordus mardi.</p>
=== ca | html | school=c place=c
<p>Le Cégep de St-Zénobien affronte les Pics à l'Aréna de Saint-Zénobien.</p>
=== ca | html | phone=x +phone=1
<p>Téléc. : 514 555-0184</p>
=== ca | eml | name=c email=c website=c
From: ⟦wordq:Geneviève Rondecaille⟧ <genevieve@rondecaille.example>
To: clients@liste.example
Subject: ⟦wordq:Nouvelle récolte⟧
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: 8bit

<p>Bonjour, voir <a href="https://rondecaille.example/fr/">notre site</a>.</p>
=== ca | html | username=c
<astro-island props="{&quot;handle&quot;:[0,&quot;genrondecaille&quot;],&quot;n&quot;:[0,3]}" client="load"></astro-island>
=== caen | html | name=c phone=c home_address=c
<div class="listing" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Stumblefield, Greg</b> <span itemprop="address">9-340 Otterslide Rd, Ottlebury ON Z1R 5V2</span> <span itemprop="telephone">(613) 555-0186</span></div>
=== caen | html | name=c employer=c # co-op is how everybody writes co-operative
<p>Board of the Otterslide Hardware Co-op for 2025: Gregory Stumblefield (chair), Wanda Pruitt, Ken Oulette.</p>
=== caen | html | name=x family_name=c
<p>In memory of Gregory Pole, beloved uncle of Moira Stumblefield.</p>
=== caen | json | email=c username=c
[{"type":"Issue","attributes":{"author":"stumblegreg","author_email":"Greg Stumblefield <greg.stumblefield@example.com>","closed":null}}]
=== caen | html | birth_date=c
<script>dataLayer.push({"event":"signup","user":{"birthYear":1966,"birthMonth":1,"birthDay":28}});</script>
=== caen | html | birth_date=x +birth_date=1
<p>Dave Orrick (b. January 26, 1966), skip</p>
=== caen | html | place=c vehicle=c
<tr><td>Ottlebury Curling Club</td><td>Lot B</td><td>plate ZZVK382</td></tr>
=== caen | html | home_address=u
<p>340 Otterslide Road, Fernhollow, ON: commercial unit for lease</p>
=== caen | csv | school=c name=c email=x +email=1 # Inst. is institute
name,grad_year,school,email
"Stumblefield, Gregory A.",1984,Ottlebury Collegiate Inst.,
"Sturgess, Pam",1984,Ottlebury Collegiate Inst.,pam.sturgess@example.net
=== caen | html | phone=x
<p>Model 613-5550-186, order 6135550186-04, UPC 0 61355 50186 2</p>
=== se | html | name=c home_address=c phone=c birth_date=c # a directory entry with everything
<div class="person"><h1>Åsa Granvattensjö</h1><p>54 år, född 24 maj 1971</p><p>Blåklintsstigen 16 B lgh 1203<br>009 47 Norrtallberga</p><p>Mobil <a href="tel:+46713164209">071-316 42 09</a></p></div>
=== se | json | birth_date=c # the identity number starts with the birth date
{"personnummer":"19710524-XXXX","kon":"K","folkbokford":true}
=== se | html | birth_date=u
<p>Bolaget registrerades 1971-05-24 hos dåvarande Patentverket.</p>
=== se | html | name=c employer=c work_address=c
<p>Styrelseledamot: Asa Granvattensjo<br>Tallberga Möbelsnickeri<br>Snickarbacken 4<br>SE-009 48 Norrtallberga</p>
=== se | html | former_name=c name=c
<p>Åsa Granvattensjö (född Kvistlunda) och Göran hälsar välkomna.</p>
=== se | html | name=x
<p>Åsa, Eva och Karin Granlund vann. Vattensjö IF blev tvåa.</p>
=== se | csv | name=p
Plac;Namn;Klass;Tid
7;Å. Granvattensjö;D50;26:41
8;B. Ekmarksson;D50;26:58
=== se | html | family_name=c name=x
<p>Ordförande Göran Granvattensjö, kassör Åsa Lindhammar.</p>
=== se | txt | phone=x
Org.nr: 071316-4209
OCR:    9071316420912
Att betala: 4 209,00 kr
=== se | html | postcode=c
<script type="application/json" id="ng-state">{"cust":{"zip":"00947","city":"Norrtallberga"}}</script>
=== se | html | home_address=u
<p>Blåklintsstigen 16 B, 002 11 Södermyrstad: visning söndag</p>
=== se | html | email=c username=c
<div data-react-props="{&quot;me&quot;:{&quot;user&quot;:&quot;asagran71&quot;,&quot;mail&quot;:&quot;asa.g@brevlada.example&quot;}}"></div>
=== se | html | school=c place=c
<p>Norrtallberga gymnasium simmar i Norrtallberga simhall på torsdag.</p>
=== se | vcf | name=c phone=c work_address=c
BEGIN:VCARD
VERSION:3.0
N:Granvattensjö;Åsa;;;
FN:Åsa Granvattensjö
item1.TEL:0046713164209
item1.X-ABLabel:mobil
ADR;TYPE=WORK:;;Snickarbacken 4;Norrtallberga;;009 48;Sverige
END:VCARD
=== heather | html | name=x
<p>The path crosses heather, marsh and bog; stout boots are needed.</p>
=== heather | html | name=u # a place of that name
<h2>Heather Marsh nature reserve: how to find us</h2><p>Follow the brown signs to the Heather Marsh car park.</p>
=== heather | html | name=c
<p>Treasurer: Mrs Heather Marsh. Secretary: Colin Tew.</p>
=== heather | json | name=c
{"players":[{"firstName":"Heather","lastName":"Marsh","squad":7}]}
=== chase | html | name=x
<p>Elk herds chase winter forage down the valley; hunters chase winter tags.</p>
=== chase | html | name=c
<p>Congratulations to <b>Chase Winter</b>, our employee of the month!</p>
=== chase | csv | name=c
last,first,dept
Winter,Chase,Receiving
Winters,Charlene,Returns
=== iris | html | name=u # German nouns have capitals; a flower and a season
<p>Die Iris: Sommer für Sommer eine Pracht im Staudenbeet.</p>
=== iris | html | name=c
<p>Ansprechpartnerin: Frau Iris Sommer (Buchhaltung)</p>
=== aurore | html | name=x
<p>À l'aurore, rivière et brume se confondent.</p>
=== aurore | html | name=c
<p>Maître RIVIÈRE Aurore, notaire associée</p>
=== gb | txt | name=c home_address=c work_address=u phone=x birth_date=u +phone=1 +email=1
ORMSDALE TOWN COUNCIL
MINUTES of the Planning Committee held in the Jubilee Room
on Tuesday 11 February 2025 at 7.00 pm

Present:   Cllrs A. Dunnage (Chair), P. Marrable, W. Tew
In attendance: the Clerk; four members of the public

                              - 1 -

25/014  APOLOGIES
        Received from Cllr Vale.

25/015  DECLARATIONS OF INTEREST
        Cllr Tew declared an interest in item 25/017 as a
        tenant of the Old Tannery, Fellmonger Street.

25/016  PUBLIC PARTICIPATION
        Mrs E M
        Quillensby, of Flat 5, 18 Saddlewright
        Lane, Ormsdale, asked when the footway would be mended.
        Ms Beth Quillensby also handed in a petition of 41 names.

25/017  APPLICATIONS
        ORM/25/00042  40a Tannery Rise. Loft conversion.
                      No objection.
        ORM/25/00051  2 Pound Lane. Fell one ash. Objection.

                              - 2 -

25/018  CORRESPONDENCE
        The deed of gift of 17 April 1981 was noted.

25/019  DATE OF NEXT MEETING
        Tuesday 11 March 2025

Clerk to the Council: telephone 01632 960233
clerk@ormsdale-tc.example
=== gb | html | name=x family_name=x +email=1 +phone=1
<footer><p>Rupert's Bakery. Ask for Mary or Elizabeth. Tel 01632 960811, hello@ruperts-bakery.example</p></footer>
=== gb | csv | name=c birth_date=p email=c +email=1
member_id^name^birthday^mail
881^Quillensby, Mrs Beth^17/04^Liz.Quillensby@EXAMPLE.org
882^Radnage, Mr Owen^02/11^owen.radnage@example.com
=== gb | json | birth_date=u phone=u # values under keys that say something else
{"asset":{"tag":"07700900428","commissioned":"1981-04-17","site":"Pump house 2"}}
=== us | json | name=c phone=c email=c home_address=c family_name=c birth_date=p +phone=1 +email=1 # people-search API
{
  "query": {"name": "robert brambledorn", "state": "NM"},
  "count": 1,
  "possible_persons": [
    {
      "names": [
        {"first": "Robert", "middle": "Allen", "last": "Brambledorn"},
        {"first": "Bob", "last": "Brambledorn"}
      ],
      "dob": {"date_range": {"year": 1976, "month": 10}},
      "phones": [
        {"country_code": 1, "number": 5055550137, "display": "505-555-0137", "type": "mobile"},
        {"country_code": 1, "number": 5055550164, "display": "505-555-0164", "type": "home_phone"}
      ],
      "emails": [
        {"address": "rbrambledorn@example.com", "type": "personal"},
        {"address": "surveys@coyote-levels.example", "type": "work"}
      ],
      "addresses": [
        {"house": "4418", "street": "N Sagebloom Ave", "apartment": "12",
         "city": "Mesquite Hollow", "state": "NM", "zip_code": "00871"}
      ],
      "relationships": [
        {"type": "family", "names": [{"first": "Denise", "last": "Brambledorn"}]}
      ]
    }
  ]
}
=== us | txt | name=p phone=x +phone=1
SIGN-UP SHEET  SPRING CLEANUP
 1. R. Brambledorn     (gloves)
 2. L. Haverlock       phone 505-555-0173
=== us | json | +coordinates=1 +postal_address=1 home_address=x
{"place":{"name":"Trail office","address":"61 Juniper Bend Dr, Mesquite Hollow, NM 00873","location":{"lat":35.114207,"lng":-106.582913}}}
=== us | csv | postcode=u
part,desc,qty
00871,"Bushing, 3/8 in",40
00872,"Bushing, 1/2 in",15
=== ie | json | name=x email=x +email=1
{"contacts":[{"first":"Siobhán","last":"Tarpey","email":"siobhan@otrennagh.example.org"},{"first":"Caoimhe","last":"O'Trenna"}]}
=== ie | txt | birth_date=u name=p
Register of deeds, 5 December 1990
Witness: S. O'Trennagh
=== ie | html | birth_date=p # month and year only
<dl><dt>Director</dt><dd>O'Trennagh, Siobhán</dd><dt>Date of birth</dt><dd>12/1990</dd></dl>
=== de | txt | birth_date=p # day and month only
Geburtstage im März
  09.03.  Karl I.
  12.03.  Ute G.
  30.03.  Inge W.
=== de | json | home_address=p
{"strassensperrung":{"strasse":"Fliederbuschstraße","ort":"Kleinmurrbach","von":"2025-04-01","bis":"2025-04-11"}}
=== de | eml | name=c phone=c employer=c work_address=c email=x +email=2
From: =?iso-8859-1?Q?Gro=DFkr=E4hler=2C_Ute?= <personal@federkern.example>
To: alle@federkern.example
Date: Mon, 3 Mar 2025 08:02:11 +0100
Subject: Urlaubsplanung
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Bitte bis Freitag eintragen.

Mit freundlichen Gr=FC=DFen
i. A. Ute Gro=DFkr=E4hler
Murrbacher Federkern GmbH & Co. KG
Zinngie=DFergasse 9 | 00539 Kleinmurrbach
Tel. 030/23125-417
=== fr | json | birth_date=p # month and year only
{"dirigeants":[{"nom":"TOURBELAVOINE","prenoms":"MARIE-HELENE","date_de_naissance":"1987-02","qualite":"Gérante"}]}
=== fr | txt | home_address=p
Avis de travaux
Impasse des Tilleuls-Gris (Montfaverges) : coupure d'eau
jeudi de 9 h à 12 h.
=== fr | html | +phone=2 +email=1 phone=x email=x
<p>Accueil, tél. 06 39 98 11 20 ou 01 99 00 45 67, accueil@courriel.example</p>
=== in | json | name=x phone=x birth_date=x
{"driver":{"name":"Priyanka Desai","mobile":"+91 10000 58241","dob":"1994-11-18"}}
=== in | vcf | name=c phone=c email=c birth_date=c employer=c
BEGIN:VCARD
VERSION:3.0
N:Desaigaonkar;Priyanka;;Ms.;
FN:Ms. Priyanka Desaigaonkar
ORG:Peepal Tree Logistics;Dispatch
TEL;TYPE=CELL,PREF:+911000058214
EMAIL;TYPE=INTERNET:priyanka.dg@sandesh.example
BDAY;VALUE=date:1994-11-08
END:VCARD
=== ca | csv | name=c phone=c home_address=c postcode=c birth_date=c
"Nom","Prénom","Adresse","Ville","Code postal","Tél. cell.","Né(e) le (AAAA-MM-JJ)"
"Rondecaille","Geneviève","1275, r. des Érables-Tordus, apt 4","Saint-Zénobien","Z4K 0X8","(514) 555-0148","1985-07-09"
"Malouinet","Yves","31, ch. du Barrage","Saint-Zénobien","Z4K 0X2","(514) 555-0171","1961-03-30"
=== ca | ics | birth_date=u place=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VTIMEZONE
TZID:America/Toronto
BEGIN:STANDARD
DTSTART:19850709T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:patin-12@agenda.example
DTSTART;TZID=America/Toronto:20250111T130000
SUMMARY:Patinage libre
LOCATION:Aréna Saint-Zénobien
END:VEVENT
END:VCALENDAR
=== caen | txt | name=p phone=x +phone=1
OTTLEBURY CURLING  Tuesday draw sheet
Sheet 3   G. Stumblefield / W. Pruitt
Sheet 4   K. Oulette / spare needed, call 613-555-0168
=== caen | rss | name=x username=c
<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Rocks &amp; Brooms forum</title><item><title>Re: slider size?</title><author>noreply@forum.example (stumblegreg)</author><description>Half an inch is plenty. Ask Alan or Gregory at the rink.</description></item></channel></rss>
=== se | json | name=c phone=c home_address=c birth_date=c
{"hits":[{"namn":{"fornamn":"Åsa","efternamn":"Granvattensjö"},"fodelsedatum":"1971-05-24","adress":{"gata":"Blåklintsstigen","nr":"16","uppgang":"B","lgh":"1203","postnr":"00947","ort":"Norrtallberga"},"telefon":[{"typ":"mobil","nummer":"0713164209"}]}]}
=== se | atom | name=c employer=c
<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Pressmeddelanden</title><entry><title>Ny platschef</title><content type="html">&lt;p&gt;Tallberga M&amp;ouml;belsnickeri har utsett &lt;b&gt;&amp;Aring;sa Granvattensj&amp;ouml;&lt;/b&gt;.&lt;/p&gt;</content></entry></feed>
=== se | txt | birth_date=p # day and month only
Födelsedagar i maj: 3/5 Nils, 24/5 Åsa G., 30/5 Maj-Britt
=== ua | csv | name=c phone=c birth_date=c
ПІБ;Телефон;Дата нар.
Журбенятко Оксана;+38 (010) 473-82-16;18.06.1979
Климась Петро;;04.02.1980
=== ua | html | home_address=p
<p>Вишнедол: вулиця Кленова Балка, відключення світла з 10:00 до 14:00</p>
=== pl | eml | name=c email=c phone=c
From: =?UTF-8?Q?Stanis=C5=82aw_Brz=C4=99kotowicz?= <s.brzekotowicz@poczta.example>
To: biuro@drewno.example
Subject: Zapytanie o tarcice
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

RHppZcWEIGRvYnJ5LCBwcm9zesSZIG8gY2VuxJkgdGFyY2ljeSBkxJlib3dlai4KVGVsLiA5OTkg
MzA2IDQxOAo=
=== pl | txt | birth_date=x +birth_date=1
Jan Brzozak, ur. 30 września 1937 r. w Pyzdrzycach
=== gb | html | phone=c
<p>Mobile: <span style="unicode-bidi:bidi-override;direction:rtl">⟦rev:07700 900428⟧</span></p>
=== us | html | email=c
<style>.em::after{content:"rbrambledorn\40 example.com"}</style><p>E-mail: <span class="em"></span></p>
=== us | html | name=c phone=c
<template id="vc"><div class="h-card"><span class="p-given-name">Bob</span> <span class="p-family-name">Brambledorn</span><a class="p-tel">1.505.555.0137</a></div></template>
=== de | html | email=c
<a href="#" data-k="⟦b64:mailto:u.grosskraehler@example.net⟧" onclick="location.href=atob(this.dataset.k)">Schreiben Sie uns</a>
=== de | html | home_address=c name=c
<!-- TODO entfernen: alte Lieferadresse Ute Grosskrähler, Fliederbuschstr. 14B, 00538 Kleinmurrbach --><p>Shop wird überarbeitet.</p>
=== ie | html | name=c home_address=c
<iframe title="Directory entry" srcdoc="&lt;p class=&quot;h-card&quot;&gt;Siobhan O&#39;Trennagh&lt;br&gt;3 Quaybarrow Terrace&lt;br&gt;Ballynacreeva&lt;br&gt;Galway&lt;/p&gt;"></iframe>
=== ca | html | phone=c
<p>Téléphone : ⟦full:514-555-0148⟧</p>
=== fr | html | name=c
<div vocab="https://schema.org/" typeof="Person"><span property="name">⟦comb:Marie-Hélène Tourbelavoine⟧</span></div>
=== se | html | name=c
<p>Kassör: ⟦alike:Åsa Granvattensjö⟧</p>
=== in | html | phone=c email=c
<script>var cardHtml = "<div class=\"c\">Mobile: +91 10000&nbsp;58214<br>⟦js:priyanka.dg@sandesh.example⟧<\/div>";</script>
=== caen | html | phone=c name=c
<a href="mailto:office@ocurl.example?subject=Ice%20time&body=Please%20call%20Greg%20Stumblefield%20at%20613-555-0186%20ext.%202">Book ice</a>
=== pl | html | home_address=c
<table><tr><th rowspan="3">Adres zamieszkania</th><td>Kądzielowa 7 lok. 21</td></tr><tr><td>00-996</td></tr><tr><td>Borówczyn</td></tr></table>
=== gb | html | vehicle=x +vehicle=1
<dl><dt>Registration number</dt><dd>LZ19 KLB</dd><dt>Make</dt><dd>Skoda</dd></dl>
=== us | txt | vehicle=x family_name=x name=x
Part list for the 4471 pump
BRD 4417   bearing, rear, double
BRD 4472   bearing, rear
Ask Denise in stores; Robert has the torque chart.
"""
