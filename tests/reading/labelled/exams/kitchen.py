"""
Examiner's pages beside real-looking ones, for people of nine countries.

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
            Kind.NAME: "Philippa Jane Trewhiskey",
            Kind.FORMER_NAME: "Philippa Oddlestone",
            Kind.ALIAS: "Pip Tamarind",
            Kind.USERNAME: "piptrew_72",
            Kind.EMAIL: "pippa.trewhiskey@example.org",
            Kind.PHONE: "020 7946 0718",
            Kind.HOME_ADDRESS: "14B Larkspindle Terrace, Wexcombe Magna, ZZ99 4TQ",
            Kind.PAST_ADDRESS: "3 Sallowmere Lane, Little Quennock, ZZ99 2NB",
            Kind.WORK_ADDRESS: "88 Tannery Row, Wexcombe Magna, ZZ99 4AH",
            Kind.POSTCODE: "ZZ99 4TQ",
            Kind.BIRTH_DATE: "1972-03-19",
            Kind.FAMILY_NAME: "Rupert Trewhiskey",
            Kind.EMPLOYER: "Marlbeck & Stoat Publishing Ltd",
            Kind.SCHOOL: "Wexcombe High School for Girls",
            Kind.VEHICLE: "ZZ21 PJT",
            Kind.PLACE: "Wexcombe Magna Farmers' Market",
            Kind.WEBSITE: "https://trewhiskeybindery.example",
        },
    ),
    "gb2": _person(
        "GB",
        {
            Kind.NAME: "Callum Fraser Ridderswick",
            Kind.ALIAS: "Ridders McPixel",
            Kind.USERNAME: "cal_ridders",
            Kind.EMAIL: "callum@ridderswick.example",
            Kind.PHONE: "07700 900518",
            Kind.HOME_ADDRESS: "Flat 5, 27 Glenskerrow Street, Dunmurrick, ZZ99 9GL",
            Kind.WORK_ADDRESS: "Unit 12, 40 Skerrow Quay, Dunmurrick, ZZ99 9AB",
            Kind.POSTCODE: "ZZ99 9GL",
            Kind.BIRTH_DATE: "1990-10-07",
            Kind.FAMILY_NAME: "Morag Ridderswick",
            Kind.EMPLOYER: "Skerrow Offshore Services plc",
            Kind.SCHOOL: "Dunmurrick Academy",
            Kind.VEHICLE: "ZZ14 CFR",
            Kind.PLACE: "Dunmurrick Climbing Barn",
            Kind.WEBSITE: "https://www.ridderswick.example",
        },
    ),
    "us": _person(
        "US",
        {
            Kind.NAME: "Gwendolyn Marie Hatchabee",
            Kind.FORMER_NAME: "Gwendolyn Ostrowell",
            Kind.USERNAME: "gwen.hatcha",
            Kind.EMAIL: "ghatchabee@example.com",
            Kind.PHONE: "+1 614-555-0137",
            Kind.HOME_ADDRESS: "4418 N Pickerel Bend Rd Unit 12, Larchfield, OH 00452",
            Kind.PAST_ADDRESS: "209 Sycamore Knoll Ln, Deerpath, WI 00731",
            Kind.WORK_ADDRESS: "75 Foundry Sq, Suite 220, Larchfield, OH 00453",
            Kind.POSTCODE: "00452",
            Kind.BIRTH_DATE: "1986-08-23",
            Kind.FAMILY_NAME: "Earl Hatchabee",
            Kind.EMPLOYER: "Buckthorn Dental Partners, Inc.",
            Kind.SCHOOL: "Larchfield Community College",
            Kind.VEHICLE: "GHB 4471",
            Kind.PLACE: "Larchfield Roller Rink",
            Kind.WEBSITE: "https://gwenbakes.example/blog",
        },
    ),
    "us2": _person(
        "US",
        {
            Kind.NAME: "Rodrigo Luis Alcantrera",
            Kind.ALIAS: "Rigo Trueno",
            Kind.USERNAME: "ralcan_nm",
            Kind.EMAIL: "rodrigo.alcantrera@example.net",
            Kind.PHONE: "(505) 555-0184",
            Kind.HOME_ADDRESS: "631 Calle Mesquital Apt 8, Piedra Honda, NM 00876",
            Kind.POSTCODE: "00876",
            Kind.BIRTH_DATE: "1979-11-02",
            Kind.FAMILY_NAME: "Beatriz Alcantrera",
            Kind.EMPLOYER: "Mesquital Solar Cooperative",
            Kind.SCHOOL: "Piedra Honda High School",
            Kind.VEHICLE: "RLA-928",
            Kind.PLACE: "Honda Creek Trailhead",
        },
    ),
    "ie": _person(
        "IE",
        {
            Kind.NAME: "Caoimhe Ní Dhúlbhair",
            Kind.USERNAME: "caoimhe_nd",
            Kind.EMAIL: "caoimhe.nd@post.example",
            Kind.PHONE: "020 915 3376",
            Kind.HOME_ADDRESS: "7 Ardnafallow Heights, Kilbrannick, Co. Clare, V95 ZZ13",
            Kind.POSTCODE: "V95 ZZ13",
            Kind.BIRTH_DATE: "1993-12-28",
            Kind.FAMILY_NAME: "Donncha Ó Dúlbhair",
            Kind.EMPLOYER: "Kilbrannick Seaweed Baths DAC",
            Kind.SCHOOL: "Gaelscoil Chill Branaic",
            Kind.VEHICLE: "191-CE-99317",
            Kind.PLACE: "Kilbrannick Community Garden",
        },
    ),
    "de": _person(
        "DE",
        {
            Kind.NAME: "Jürgen Kräuselbach",
            Kind.USERNAME: "kraeusel_j",
            Kind.EMAIL: "j.kraeuselbach@example.org",
            Kind.PHONE: "030 23125 614",
            Kind.HOME_ADDRESS: "Am Mühlenfließ 11, 00682 Oberquirlstedt",
            Kind.WORK_ADDRESS: "Quirlstraße 48, 00684 Oberquirlstedt",
            Kind.POSTCODE: "00682",
            Kind.BIRTH_DATE: "1961-04-08",
            Kind.FAMILY_NAME: "Waltraud Kräuselbach",
            Kind.EMPLOYER: "Quirlstedter Orgelbau GmbH & Co. KG",
            Kind.SCHOOL: "Gymnasium am Fließ",
            Kind.VEHICLE: "ZZ-JK 418",
            Kind.PLACE: "Kegelbahn Oberquirlstedt",
            Kind.WEBSITE: "https://www.kraeuselbach.example",
        },
    ),
    "pl": _person(
        "PL",
        {
            Kind.NAME: "Łukasz Świerkoński",
            Kind.USERNAME: "swierk_lk",
            Kind.EMAIL: "lukasz.swierk@poczta.example",
            Kind.PHONE: "+48 999 204 715",
            Kind.HOME_ADDRESS: "ul. Jaśminowy Zaułek 9 m. 14, 00-973 Brzezinkowo Dolne",
            Kind.POSTCODE: "00-973",
            Kind.BIRTH_DATE: "1988-02-14",
            Kind.FAMILY_NAME: "Danuta Świerkońska",
            Kind.EMPLOYER: "Młyn Brzezinkowo Sp. z o.o.",
            Kind.SCHOOL: "Zespół Szkół Budowlanych w Brzezinkowie",
            Kind.VEHICLE: "ZZB 41XK",
            Kind.PLACE: "Orlik Brzezinkowo",
        },
    ),
    "fr": _person(
        "FR",
        {
            Kind.NAME: "Hélène d'Aubrechamp",
            Kind.FORMER_NAME: "Hélène Pâquerelle",
            Kind.USERNAME: "helene_aubre",
            Kind.EMAIL: "helene@aubrechamp.example",
            Kind.PHONE: "01 99 00 47 62",
            Kind.HOME_ADDRESS: "8 ter, impasse des Trois-Mésanges, 00518 Vauldrimont-sur-Lisse",
            Kind.POSTCODE: "00518",
            Kind.BIRTH_DATE: "1967-09-21",
            Kind.FAMILY_NAME: "Bertrand d'Aubrechamp",
            Kind.EMPLOYER: "Papeteries de la Lisse SARL",
            Kind.SCHOOL: "Lycée de Vauldrimont",
            Kind.VEHICLE: "ZZ-416-HB",
            Kind.PLACE: "Piscine de Vauldrimont",
        },
    ),
    "in": _person(
        "IN",
        {
            Kind.NAME: "Lakshmi Priya Tondaivelu",
            Kind.USERNAME: "lp_tondai",
            Kind.EMAIL: "lakshmi.tv@anjal.example",
            Kind.PHONE: "+91 10000 48213",
            Kind.HOME_ADDRESS: "22 Third Cross Street, Malligai Nagar, Vellanpet 000614",
            Kind.POSTCODE: "000614",
            Kind.BIRTH_DATE: "1995-05-30",
            Kind.FAMILY_NAME: "Ramesh Tondaivelu",
            Kind.EMPLOYER: "Malligai Bearings Private Limited",
            Kind.SCHOOL: "Vellanpet Girls Higher Secondary School",
            Kind.VEHICLE: "ZZ 22 LP 6140",
            Kind.PLACE: "Malligai Nagar Badminton Hall",
        },
    ),
    "cz": _person(
        "CZ",
        {
            Kind.NAME: "Zdeňka Vřesovníčková",
            Kind.USERNAME: "zdena_vres",
            Kind.EMAIL: "zdenka@vresovnickova.example",
            Kind.PHONE: "+420 100 482 317",
            Kind.HOME_ADDRESS: "Pod Vřesinou 1184/6, 000 47 Horní Kudlanov",
            Kind.POSTCODE: "000 47",
            Kind.BIRTH_DATE: "1970-06-17",
            Kind.FAMILY_NAME: "Bohumil Vřesovníček",
            Kind.EMPLOYER: "Kudlanovská sklárna s.r.o.",
            Kind.SCHOOL: "Základní škola Kudlanov",
            Kind.VEHICLE: "0ZZ 4718",
            Kind.PLACE: "Koupaliště Kudlanov",
        },
    ),
    "it": _person(
        "IT",
        {
            Kind.NAME: "Niccolò Della Brughessa",
            Kind.USERNAME: "nico_brugh",
            Kind.EMAIL: "n.dellabrughessa@posta.example",
            Kind.PHONE: "+39 110 448 2093",
            Kind.HOME_ADDRESS: "Via dei Cardellini 27, 99041 Montevespro",
            Kind.POSTCODE: "99041",
            Kind.BIRTH_DATE: "1982-07-05",
            Kind.FAMILY_NAME: "Ginevra Della Brughessa",
            Kind.EMPLOYER: "Officine Vespro S.r.l.",
            Kind.SCHOOL: "Liceo Scientifico Montevespro",
            Kind.VEHICLE: "ZZ 517 NB",
            Kind.PLACE: "Palestra Vespro",
        },
    ),
    "il": _person(
        "IL",
        {
            Kind.NAME: "נועם ברקליאון",
            Kind.USERNAME: "noam_barkli",
            Kind.EMAIL: "noam.b@doar.example",
            Kind.PHONE: "+972 10 448 2093",
            Kind.HOME_ADDRESS: "רחוב הכלנית 18, נווה דמיון",
            Kind.BIRTH_DATE: "1984-01-22",
            Kind.FAMILY_NAME: "תמר ברקליאון",
            Kind.EMPLOYER: "דמיון תוכנה בע״מ",
            Kind.PLACE: "בריכת נווה דמיון",
        },
    ),
    "hope": _named("GB", "Hope Lane"),
    "will": _named("US", "Will Rush"),
    "iris": _named("IE", "Iris Moss"),
}

PAGES = r"""
=== gb | txt | phone=c
Bookbinding evening classes. To book a place ring Philippa on +44 (0)20 7946 0718, weekdays after six.
=== gb | html | phone=c
<footer><a class="btn" href="tel:+442079460718">Call the bindery</a></footer>
=== gb | html | phone=x +phone=3
<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Contact us | Wexcombe Paper Guild</title>
<link rel="canonical" href="https://paperguild.example/contact"></head>
<body class="page-template-default page page-id-48 wp-embed-responsive">
<header><nav><ul class="menu"><li><a href="/">Home</a></li><li><a href="/events">Events</a></li>
<li><a href="/shop">Shop</a></li><li class="current"><a href="/contact">Contact</a></li></ul></nav></header>
<main><h1>Contact us</h1>
<p>The Guild has no paid staff, so please be patient.</p>
<table class="contacts">
<thead><tr><th>Office</th><th>Who</th><th>Telephone</th></tr></thead>
<tbody>
<tr><td>Chair</td><td>Anselm Pobjoy</td><td>020 7946 0717</td></tr>
<tr><td>Treasurer</td><td>Ottoline Crake</td><td>020 7946 0781</td></tr>
<tr><td>Membership</td><td>Barnaby Upstone</td><td>020 7946 0178</td></tr>
</tbody></table>
<h2>Paper stock</h2>
<table><tr><th>Item</th><th>gsm</th><th>Sheets</th><th>Code</th></tr>
<tr><td>Laid cream</td><td>020</td><td>7946</td><td>0718</td></tr>
<tr><td>Wove white</td><td>120</td><td>500</td><td>0722</td></tr></table>
<p>Order ref. 4402079460718221 was sent on Tuesday.</p>
</main><footer><p>Guild website by volunteers. Cookies: only the one we need.</p></footer></body></html>
=== gb2 | html | phone=c name=c email=c
<!DOCTYPE html><html><head><meta charset="utf-8"><title>Dunmurrick Hillwalkers – Autumn meet list</title></head><body>
<div id="page"><h1>Autumn meets</h1>
<p>Each meet has a leader. Ring the leader by the Thursday before so that cars can be shared.</p>
<table border="1">
<tr><th>Date</th><th>Hill</th><th>Leader</th><th>Phone</th><th>E-mail</th></tr>
<tr><td rowspan="2">4 Sept</td><td>Ben Tarrish</td><td>Isla Quernmore</td><td>07700 900 112</td><td>isla at quernmore.example</td></tr>
<tr><td>Tarrish Wee Top</td><td>Dougal Pettifane</td><td>07700 900 346</td><td>&mdash;</td></tr>
<tr><td>18 Sept</td><td>Cnoc an Eala</td><td>Callum Ridderswick</td><td>07700 900 518</td><td>callum [at] ridderswick [dot] example</td></tr>
<tr><td>2 Oct</td><td>The Saddle of Orm</td><td>Elspeth Vannoch</td><td>07700 900 815</td><td>e.vannoch@example.com</td></tr>
</table>
<p>Bring a map, a torch, and more food than you think you will need. No dogs in lambing country.</p>
<ul><li>Grade A: over 20 km</li><li>Grade B: 12 to 20 km</li><li>Grade C: an easy day out</li></ul>
</div></body></html>
=== gb2 | csv | phone=c name=c +phone=2
Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value
Isla Quernmore,Isla,Quernmore,* myContacts,,,Mobile,+447700900112
Cal Ridderswick,Cal,Ridderswick,* myContacts ::: Hill,,,Mobile,+447700900518
Wattie Drumlogie,Wattie,Drumlogie,* myContacts,Home,wd@example.net,Mobile,07700 900229
=== gb2 | json | phone=x
{"batch":"A77","created":1707700900518,"rows":[{"sku":"07700","qty":900518},{"isbn":"9780770090051","ean":"5077009005182"}],"sum":"1077009005180"}
=== us | html | phone=c
<p>Text me: six one four, five five five, zero one three seven. Bots can't read that, right?</p>
=== us | html | phone=c
<div class="vcard"><span class="fn">G. Hatchabee</span> <span class="tel" data-phone="⟦b64:614-555-0137⟧">[show number]</span></div>
=== us | html | phone=c name=c employer=c work_address=c +phone=1
<!doctype html><html lang="en"><head><title>Our Team - Buckthorn Dental Partners</title>
<meta property="og:site_name" content="Buckthorn Dental Partners"><meta name="viewport" content="width=device-width">
<script type="application/ld+json">
{"@context":"https://schema.org","@type":"Dentist","name":"Buckthorn Dental Partners","telephone":"+1-614-555-0110",
"address":{"@type":"PostalAddress","streetAddress":"75 Foundry Square, Ste. 220","addressLocality":"Larchfield","addressRegion":"OH","postalCode":"00453"},
"openingHours":["Mo-Th 08:00-17:00","Fr 08:00-13:00"]}
</script></head><body>
<section class="hero"><h1>Meet the people behind your smile</h1></section>
<section class="team-grid">
<article><img src="/img/odell.jpg" alt="Dr. Odell Framwick"><h3>Dr. Odell Framwick, DDS</h3><p>Odell grew up on a hog farm and still gets up at four.</p></article>
<article><img src="/img/tansy.jpg" alt="Tansy Holbrecht"><h3>Tansy Holbrecht, RDH</h3><p>Hygienist since 2009. Ask her about her bees.</p></article>
<article><img src="/img/gwen.jpg" alt="Gwen Hatchabee at the front desk"><h3>Gwen H.</h3><p>Office manager. After hours billing line: 614.555.0137</p></article>
</section>
<section><h2>Insurance</h2><p>We take most plans. Bring your card, a list of your medicines, and arrive ten minutes early.</p></section>
<footer>&copy; Buckthorn Dental Partners, Inc. <a href="/privacy">Privacy</a> <a href="/hipaa">Notice of practices</a></footer>
</body></html>
=== us | txt | phone=x +phone=2
Larchfield Youth Soccer - snack sign up
Sept 12  Denise Orbach   614-555-0173
Sept 19  Kofi Langhorne  614-555-0131
Sept 26  (open)
Field code 6145 gate 550 lock 137. Order #161455501379 for the orange slices.
=== us2 | html | phone=c
<button onclick="location.href='tel:5055550184'" aria-label="Call 505 555 0184">☎</button>
=== us2 | eml | phone=c name=c email=c
From: Rodrigo Alcantrera <rodrigo.alcantrera@example.net>
To: board@mesquital.example
Subject: Re: inverter quote
Date: Tue, 14 May 2024 09:12:44 -0600
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Folks,

the second quote is cheaper but leaves out the crane. I'd go with the first=
 one. Can we vote on Thursday?

--=20
Rodrigo L. Alcantrera
c: (505) 555=E2=80=930184

> On May 13, Dalia Quintrell wrote:
> Attached both. Call me if lost, 505-555-0119.
> -- Dalia
=== ie | html | phone=c
<dl><dt>Fón póca</dt><dd>+353 20 915 3376</dd></dl>
=== ie | txt | phone=x
Clár na gcluichí: Teagmháil Éamonn 020 915 3367, Bríd 020 915 3736. Uimhir thagartha 0209153376114.
=== de | html | phone=c name=c email=c home_address=c postcode=c
<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Impressum – Kegelfreunde 1961</title></head>
<body><div class="site-inner"><h1>Impressum</h1>
<p>Angaben gemäß § 5 DDG</p>
<p>Kegelfreunde 1961 e. V.<br>Vereinsregister: VR 20461<br>Registergericht: Amtsgericht Oberquirlstedt</p>
<p><strong>Vertreten durch den Vorstand:</strong><br>
1. Vorsitzender: Jürgen Kräuselbach<br>
Am M&uuml;hlenflie&szlig; 11<br>
00682 Oberquirlstedt</p>
<p>2. Vorsitzende: Edeltraut Pfannkuch-Rieseler<br>Kassenwart: Horst Wimperling</p>
<h2>Kontakt</h2>
<p>Telefon: +49 (0)30 / 23125-614<br>Telefax: 030 / 23125-615<br>
E-Mail: j.kraeuselbach(at)example.org</p>
<h2>Streitschlichtung</h2>
<p>Wir sind nicht bereit oder verpflichtet, an Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle teilzunehmen.</p>
<h2>Haftung für Links</h2>
<p>Für die Inhalte fremder Seiten ist stets der jeweilige Anbieter verantwortlich. Bei Bekanntwerden von Rechtsverletzungen werden wir derartige Links umgehend entfernen.</p>
</div></body></html>
=== de | txt | phone=u # the same digits, but called a customer number
Rechnung 2024-118. IBAN DE00 0302 3125 6140 0000 00, Kundennummer 03023125614, Betrag 302,31 EUR, Artikel 256-14.
=== pl | html | phone=c
<p>Kontakt w sprawie miodu: tel. kom. 999-204-715 (po 17.00)</p>
=== pl | vcf | phone=c name=c email=c
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=9Awierko=C5=84ski;=C5=81ukasz;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=81ukasz =C5=9Awierko=C5=84ski
TEL;CELL;PREF:+48999204715
EMAIL;HOME:lukasz.swierk@poczta.example
END:VCARD
=== fr | html | phone=c name=c
<ul class="annuaire"><li>Mairie : 01 99 00 47 00</li><li>Mme d’AUBRECHAMP Hélène (chorale) : 01.99.00.47.62</li><li>M. Loïc Trévinard (pétanque) : 01.99.00.47.26</li></ul>
=== fr | html | phone=c
<span itemprop="telephone">+33&nbsp;(0)1&nbsp;99&nbsp;00&nbsp;47&nbsp;62</span>
=== in | html | phone=c
<a href="https://wa.me/911000048213?text=Hi">WhatsApp us</a>
=== in | json | phone=c name=c email=c +phone=0
{"directory":{"org":"Malligai Bearings Pvt. Ltd.","exported":"2024-06-01T05:30:00+05:30","page":2,"employees":[
{"empId":"MB0411","firstName":"Senthil","lastName":"Arunkozhi","dept":"Grinding","ext":"114"},
{"empId":"MB0412","firstName":"Lakshmi Priya","lastName":"Tondaivelu","dept":"Quality","ext":"118","mobile":"1000048213","email":"lakshmi.tv@anjal.example"},
{"empId":"MB0413","firstName":"Priya","lastName":"Lakshminathan","dept":"Stores","ext":"120"}]}}
=== cz | html | phone=c
<p>Mobil: 100&thinsp;482&thinsp;317, volejte po 16. hodině</p>
=== cz | txt | phone=x
Faktura č. 100482318, variabilní symbol 1004823170, konstantní symbol 0308. IČO 10048231, DIČ CZ1004823176.
=== it | html | phone=c
<p>Cell. 110/4482093 – rispondo anche su WhatsApp</p>
=== it | txt | phone=u # a bare run of digits with no sign of a phone
Lotto 7: 110 448 2093
=== il | html | phone=c
<p dir="rtl">לפרטים: נועם, טלפון <bdi>010-448-2093</bdi></p>
=== il | html | phone=c
<a href="tel:+972104482093" title="חייגו">חייגו עכשיו</a>
=== gb | html | email=c
<p>Write to <a href="/cdn-cgi/l/email-protection#⟦cf:pippa.trewhiskey@example.org⟧"><span class="__cf_email__" data-cfemail="⟦cf:pippa.trewhiskey@example.org⟧">[email&#160;protected]</span></a></p>
=== gb | html | email=c
<img class="avatar avatar-48 photo" src="https://secure.gravatar.example/avatar/⟦md5:pippa.trewhiskey@example.org⟧?s=48&d=mm&r=g" alt="">
=== gb | html | email=x
<ul><li>pippa.trewhiskey@example.org.au</li><li>notpippa.trewhiskey@example.org</li><li>pippa.trewhiskey@mail.example.org</li><li>pippa@trewhiskey.example.org</li></ul>
=== gb | html | email=c name=c website=c +email=2
<!DOCTYPE html><html lang="en-GB"><head><meta charset="UTF-8"><title>Marbling paper without tears – Paper Guild blog</title>
<link rel="alternate" type="application/rss+xml" href="/feed/"></head><body class="single single-post postid-2210">
<article class="post-2210 type-post"><header><h1 class="entry-title">Marbling paper without tears</h1>
<p class="entry-meta">Posted on <time datetime="2023-02-11">11 February 2023</time> by <a rel="author" href="/author/anselm">Anselm</a></p></header>
<div class="entry-content"><p>Carrageen is fussy stuff. Soak it overnight, strain it twice and let it rest. If the colours sink, your size is too thin; if they will not spread, it is too cold.</p>
<p>Questions to marbling@paperguild.example, please, and not to the shop.</p></div></article>
<section id="comments"><h2>3 thoughts on &ldquo;Marbling paper without tears&rdquo;</h2>
<ol class="comment-list">
<li id="comment-81" class="comment"><b class="fn">Ottoline</b> <span class="says">says:</span><p>Mine sank. Every time.</p></li>
<li id="comment-82" class="comment"><b class="fn"><a href="https://trewhiskeybindery.example/" rel="external nofollow ugc">Pippa Trewhiskey</a></b> <span class="says">says:</span>
<p>Ox gall, two drops. I teach this in spring, so write if you want a place: pippa dot trewhiskey at example dot org.</p></li>
<li id="comment-83" class="comment"><b class="fn">Mr Upstone</b> <span class="says">says:</span><p>Or ask me, barnaby.upstone@example.net</p></li>
</ol></section>
<footer><p>Proudly powered by tea.</p></footer></body></html>
=== gb2 | html | email=c
<script>var u="callum",d="ridderswick.example";document.write('<a href="mail'+'to:callum\u0040ridderswick.example">mail</a>')</script>
=== gb2 | txt | email=c
To: "Ridderswick, Callum" <Callum+meets@ridderswick.example>
=== gb2 | html | email=x
<a href="mailto:mccallum@ridderswick.example">McCallum</a> <a href="mailto:callum@ridderswick.example.com">C</a> <a href="mailto:callum@fridderswick.example">F</a>
=== us | html | email=c
<p>E-mail: <span style="unicode-bidi:bidi-override;direction:rtl">⟦rev:ghatchabee@example.com⟧</span></p>
=== us | json | email=c
{"user":{"id":88213,"contact":"ghatchabee&#64;example&#46;com","hash":null}}
=== us | html | email=x +email=2
<table><tr><td>Gary Hatch</td><td>hatchabee@example.com</td></tr><tr><td>Bee</td><td>ghatchabee@example.co</td></tr></table>
=== us2 | html | email=c
<form><input type="hidden" name="reply" value="⟦b64:rodrigo.alcantrera@example.net⟧"><button>Send</button></form>
=== ie | html | email=c
<p>Seol ríomhphost chuig caoimhe.nd<!-- no spam -->&#64;<b>post</b>.example</p>
=== ie | html | email=c
<a data-mail="⟦rot13:caoimhe.nd@post.example⟧" class="rot">Ríomhphost</a>
=== de | html | email=c
<p>Mail: j.kraeuselbach [ät] example [punkt] org</p>
=== pl | html | email=c
<a href="mailto:?cc=⟦pct:lukasz.swierk@poczta.example⟧&subject=Miod">Prześlij dalej</a>
=== fr | html | email=c
<p>Courriel : helene chez aubrechamp point example</p>
=== cz | html | email=c
<p>e-mail: zdenka (zavináč) vresovnickova (tečka) example</p>
=== it | html | email=c
<p>Scrivere a n.dellabrughessa<span class="chiocciola">(chiocciola)</span>posta.example</p>
=== in | html | email=c
<script type="application/json" id="state">{"profile":"{\"email\":\"lakshmi.tv\\u0040anjal.example\"}"}</script>
=== il | eml | email=c name=c
From: ⟦word:נועם ברקליאון⟧ <noam.b@doar.example>
To: vaad@doar.example
Subject: ⟦word:ישיבת ועד⟧
Date: Sun, 3 Mar 2024 10:00:00 +0200
Content-Type: text/plain; charset=utf-8

מצורף סדר היום.
=== gb | html | name=c
<h2 class="byline">by <b>Philippa</b>&nbsp;<b>Tre</b>whiskey</h2>
=== gb | html | name=c
<a href="/tutors/philippa-jane-trewhiskey/"><img src="t.jpg" alt=""></a>
=== gb | html | name=p
<p>Minutes taken by P. Trewhiskey.</p>
=== gb | html | name=x
<p>Philippa will be bringing the urn. See you Saturday!</p>
=== gb | txt | name=x family_name=x
OBITUARIES

HARGRAVE-POLL, Philippa (née Senneck). Peacefully at home on 4 January, aged 91. Much loved wife of the late Kenneth and
mother of Jane. Funeral at St Wystan's, Tuesday 2.30 p.m. Family flowers only.

TREWHISKEY, Leonard. Suddenly, at sea, aged 70. Sadly missed by all at the sailing club. No letters.
=== gb | html | name=c former_name=c school=c birth_date=p +birth_date=0
<!DOCTYPE html><html lang="en"><head><title>WHSG Old Girls' Association Newsletter 41</title></head><body>
<div style="font-family:Georgia"><h1>Old Girls&rsquo; Newsletter</h1><p><i>Wexcombe High School for Girls</i> &middot; Number 41 &middot; Summer term</p>
<h2>From the Secretary</h2><p>Dear all, the summer lunch was a great success, and the new library now has a roof. Thank you to everybody who bought a brick.</p>
<h2>News of the class of 1990</h2>
<ul>
<li><b>Judith Marrable</b> (now Judith Okonjo-Vell) is a vet in Orkney and has a parrot.</li>
<li><b>Philippa Oddlestone</b> (now Trewhiskey) binds books and teaches marbling. Born in March 1972, she still plays left wing for the second eleven.</li>
<li><b>Sarah-Jane Twelvetrees</b> has written a cookery book. Only puddings.</li>
</ul>
<h2>Lost touch</h2><p>We have no address for Marjorie Eavis, Dawn Pilbeam or Carol Stott. If you know where they are, tell us.</p>
<h2>Subscriptions</h2><p>Life membership is &pound;30. Cheques to the Treasurer, please, and not to the school office.</p>
</div></body></html>
=== gb | vcf | former_name=c
BEGIN:VCARD
VERSION:3.0
N:Oddlestone;Philippa;;Miss;
FN:Miss Philippa Oddlestone
END:VCARD
=== gb | html | alias=c
<p>Cover art: Pip&shy;Tamarind / Pip Tamarind Studio</p>
=== gb | html | alias=x
<p>Recipe: apple pip chutney. Tamarind paste, two spoons. Vinegar to taste.</p>
=== gb2 | html | name=c
<td>RIDDERSWICK, C. Fraser (Callum)</td>
=== gb2 | html | name=c
<meta name="twitter:creator" content="@CallumRidderswick">
=== gb2 | txt | name=c +birth_date=0
DUNMURRICK HARBOUR RACE - OFFICIAL RESULTS                     Page 3 of 7

Pos  Bib   Name                      Club                  Cat   Time
 41  1127  VANNOCH Elspeth           Tarrish Harriers      FV40  42:17
 42  0418  RIDDERSWICK Callum        Skerrow Offshore Svc  M     42:19
 43  0077  QUERNMORE Isla            unattached            F     42:25
 44  0900  CALLUM Fraser             Dunmurrick AC         MV50  42:31

Timing by Wee Clock Ltd. Protests to the referee within 30 minutes.
=== gb2 | html | name=x
<table><tr><th>Pos</th><th>Name</th></tr><tr><td>1</td><td>Callum Fraser</td></tr><tr><td>2</td><td>Stuart Ridderswick</td></tr><tr><td>3</td><td>Callum Biddersworth</td></tr></table>
=== gb2 | html | name=x
<p>We thanked Callum. Ridderswick Farm Shop then served the teas.</p>
=== gb2 | html | alias=c username=c
<div class="postprofile"><a class="username" href="./memberlist.php?u=881">cal_ridders</a><br>Posts: 312<div class="signature">aka Ridders McPixel &bull; Tapatalk</div></div>
=== us | html | name=c
<p>Congratulations to Gwen Hatchabee, our Volunteer of the Month!</p>
=== us | html | name=c
<option value="17" selected>Hatchabee, Gwendolyn M.</option>
=== us | html | name=c
<p>Photo: ⟦alike:Gwendolyn Hatchabee⟧</p>
=== us | html | name=x
<p>The prize went to Gwendolyn Hatcher and to Marie Hachabee.</p>
=== us | html | name=p
<p>G. M. Hatchabee, Recording Secretary</p>
=== us | txt | former_name=c
IN THE MATTER OF THE CHANGE OF NAME OF GWENDOLYN MARIE OSTROWELL. Notice is hereby given that the petitioner has asked the Court of Common Pleas for leave.
=== us | html | former_name=x
<p>Coach Ostrowell praised his niece. Gwendolyn Price ran the last leg.</p>
=== us | html | name=c username=c employer=c school=c place=c
<!DOCTYPE html><html><head><title>Gwen Hatchabee | ProNetwork</title>
<meta property="og:title" content="Gwen Hatchabee - Office Manager - Buckthorn Dental Partners">
<meta property="profile:username" content="gwen.hatcha"></head><body>
<section class="top-card"><h1 class="top-card__title">Gwen Hatchabee</h1><h2>Office Manager, weekend baker</h2><span>Larchfield, Ohio, United States</span><span>214 connections</span></section>
<section data-section="summary"><p>I keep four dentists on time and make a fair sourdough. Ask me about either.</p></section>
<section data-section="experience"><ul>
<li><h3>Office Manager</h3><h4>Buckthorn Dental Partners</h4><span class="date-range">Mar 2014 &ndash; Present</span></li>
<li><h3>Receptionist</h3><h4>Ostrander &amp; Pike Orthodontics</h4><span class="date-range">2009 &ndash; 2014</span></li>
</ul></section>
<section data-section="education"><ul><li><h3>Larchfield Community College</h3><h4>A.A.S., Office Administration</h4><span>2005 &ndash; 2007</span></li></ul></section>
<section data-section="volunteering"><ul><li><h3>Skate guard</h3><h4>Larchfield Roller Rink</h4></li></ul></section>
<section class="browse-map"><h2>People also viewed</h2><ul><li>Tansy Holbrecht</li><li>Marie Gwendlin</li><li>Odell Framwick</li></ul></section>
</body></html>
=== us2 | html | name=c
<caption>Señor Rodrigo Alcantrera, tesorero</caption>
=== us2 | html | name=c
<div aria-label="Photo of Alcantrera, Rodrigo" role="img"></div>
=== us2 | html | name=x
<p>Luis Rodrigo Alcántara and Rodrigo Alcalá spoke in favor.</p>
=== us2 | txt | alias=c
SET LIST 9:00 - RIGO TRUENO y su acordeón / 10:30 - Los Primos
=== ie | html | name=c
<p>Cailín an lae: Caoimhe Ni Dhulbhair, a bhuaigh an chéad duais.</p>
=== ie | html | name=c
<a href="/imreoir/CaoimheN%C3%ADDh%C3%BAlbhair">próifíl</a>
=== ie | html | name=x
<p>Caoimhe Ní Dhomhnaill agus Bríd Ní Dhúlbhair a bhí ar an bhfoireann.</p>
=== de | html | name=c
<p>Es spielt Kantor Juergen Kraeuselbach.</p>
=== de | html | name=c
<p>Kr&auml;uselbach, J&uuml;rgen, Orgelbauer i. R.</p>
=== de | html@windows-1252 | name=c
<html><head><meta charset="windows-1252"></head><body><p>Orgelführung mit Jürgen Kräuselbach, 15 Uhr</p></body></html>
=== de | html | name=p
<p>Fotos: J. Kräuselbach (4), Archiv (2)</p>
=== de | html | name=x
<p>Jürgen Kräusel aus Bach und Jörg Kräuselbach trafen sich zum Skat.</p>
=== pl | html | name=c
<li>Świerkoński Łukasz – 3. miejsce, kat. seniorów</li>
=== pl | html | name=c
<meta name="author" content="Lukasz Swierkonski">
=== pl | html | name=x
<p>Zwyciężył Łukasz Świerczyński przed Pawłem Świerkońskim.</p>
=== fr | html | name=c
<p>Présidente : Mme Hélène D’AUBRECHAMP</p>
=== fr | html | name=c
<p>Contact : Helene d&#39;Aubrechamp</p>
=== fr | html | former_name=c name=c
<p>Hélène d'Aubrechamp, née Pâquerelle, a tenu la bibliothèque vingt ans. Hélène Pâquerelle signait alors ses articles.</p>
=== fr | html | name=x
<p>Le château d'Aubrechamp ouvre dimanche. Hélène vous y attend au guichet.</p>
=== in | html | name=c
<p>Winner, girls' doubles: Tondaivelu Lakshmi Priya</p>
=== in | html | name=c
<p>Lakshmi Tondaivelu (QA)</p>
=== in | html | name=x
<p>Lakshmi Priya Ramanujakkal and Suresh Tondaivelu inaugurated the hall.</p>
=== cz | html | name=c
<p>Předsedkyně: Mgr. Zdeňka Vřesovníčková, Ph.D.</p>
=== cz | html | name=c
<td>Vřesovníčková Zdeňka</td><td>2:14,8</td>
=== cz | rss | name=c
<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Kudlanovské noviny</title><item><title>Sklo je živé</title><author>redakce@kudlanov.example (Zdenka Vresovnickova)</author><description>O foukání skla.</description></item></channel></rss>
=== it | html | name=c
<p>Gol: 12' Della Brughessa N. (Niccolò), 40' Farnesotti</p>
=== it | html | name=c
<p>NICCOLO' DELLA BRUGHESSA, allenatore</p>
=== it | html | name=x
<p>Niccolò Brugnessi della Palestra; Anna Della Brughessa al tavolo.</p>
=== il | html | name=c
<p dir="rtl">יו״ר הוועד: ברקליאון נועם</p>
=== il | html | name=c
<p dir="rtl">נוֹעַם בַּרְקְלִיאוֹן השתתף בהרצאה.</p>
=== il | html | name=x
<p dir="rtl">נועם ברקוביצאון ודניאל ברקליאון השתתפו במרוץ.</p>
=== hope | html | name=x
<p>Turn left at Hope Lane and carry on until the chapel. There is always hope; lane two is closed.</p>
=== hope | html | name=c
<p>Our new curate, the Revd Hope Lane, lives with her two cats.</p>
=== hope | csv | name=c
"First name";"Last name";"Instrument"
"Hope";"Lane";"Viola"
"Mark";"Denholm";"Horn"
=== will | html | name=x
<p>The shop will rush your order at no cost.</p>
=== will | json | name=c
{"player":{"given_name":"Will","family_name":"Rush","number":8}}
=== iris | html | name=x
<ul><li>Iris, moss, fern: plants for a wet corner</li></ul>
=== iris | html | name=c
<p>Read by Iris Moss, who was born in Sligo.</p>
=== gb | html | username=c
<a href="https://social.example/@piptrew_72" rel="me">Find me</a>
=== gb | html | username=x
<p>@piptrew_721, @xpiptrew_72 and piptrew72x all replied.</p>
=== gb2 | json | username=c
{"kind":"t1","data":{"author":"cal_ridders","score":4,"body":"nice"}}
=== us | html | username=c
<!-- theme edited by gwen.hatcha 2021-02-02 -->
=== us | html | username=x
<p>see gwen.hatchabees and gwen.hatch</p>
=== pl | html | username=c
<li data-user='{"nick":"swierk_lk","rank":"stały bywalec"}'>•</li>
=== ie | txt | username=c
<caoimhe_nd> dia dhaoibh!
=== it | html | username=c
<p>Segui <b>@Nico_Brugh</b></p>
=== in | html | username=c
<p>Problem set by u/lp_tondai</p>
=== cz | html | username=c
<p>Prodejce: zdena_vres (98 %)</p>
=== il | html | username=c
<meta name="twitter:site" content="@noam_barkli">
=== gb | html | website=c
<p>Find me at www.trewhiskeybindery.example/classes</p>
=== gb | html | website=x
<p>trewhiskeybindery.example.com, mytrewhiskeybindery.example</p>
=== us | html | website=c
<iframe srcdoc="&lt;a href=&quot;https://gwenbakes.example/blog&quot;&gt;blog&lt;/a&gt;"></iframe>
=== de | txt | website=c name=p home_address=c
Domain: kraeuselbach.example
Nserver: ns1.provider.example
Status: connect
Changed: 2022-11-30T09:14:22+01:00

[Holder]
Type: PERSON
Name: J. Kräuselbach
Address: Am Muehlenfliess 11
PostalCode: 00682
City: Oberquirlstedt
CountryCode: DE

[Tech-C]
Type: ROLE
Name: Hostmaster
Organisation: Provider Beispiel GmbH
Address: Rechenzentrumsring 1
City: Niederquirl
=== gb | html | home_address=c postcode=c
<address>14b Larkspindle Terr.<br>Wexcombe Magna<br>ZZ994TQ</address>
=== gb | html | home_address=p
<p>A water main burst in Larkspindle Terrace, Wexcombe Magna, on Sunday night.</p>
=== gb | html | home_address=x postcode=x
<p>For sale: 14B Larkspindle Terrace, Port Amble, ZZ99 7TQ. Two bedrooms, sea views.</p>
=== gb | html | home_address=c work_address=x +postal_address=2
<!DOCTYPE html><html lang="en-GB"><head><title>Planning Committee – weekly list 22 | Wexcombe Town Council</title></head><body>
<nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/planning">Planning</a></li><li>Weekly list</li></ol></nav>
<main><h1>Weekly list of applications received</h1><p>Comments within 21 days, quoting the reference. Comments are public and cannot be anonymous.</p>
<div class="result"><h2>WX/24/00871/HSE</h2><dl>
<dt>Proposal</dt><dd>Single storey rear extension and removal of chimney</dd>
<dt>Site address</dt><dd>14B Larkspindle Terrace Wexcombe Magna Wessfordshire ZZ99 4TQ</dd>
<dt>Case officer</dt><dd>Nadia Fenwright</dd><dt>Status</dt><dd>Registered</dd></dl></div>
<div class="result"><h2>WX/24/00874/LBC</h2><dl>
<dt>Proposal</dt><dd>Repair of 6 no. sash windows, like for like</dd>
<dt>Site address</dt><dd>41 Beadle Street, Wexcombe Magna, ZZ99 4PP</dd>
<dt>Case officer</dt><dd>Owen Tallis-Bray</dd><dt>Status</dt><dd>Registered</dd></dl></div>
<div class="result"><h2>WX/24/00880/ADV</h2><dl>
<dt>Proposal</dt><dd>1 no. hanging sign, non-illuminated</dd>
<dt>Site address</dt><dd>86 Tannery Row, Wexcombe Magna, ZZ99 4AG</dd>
<dt>Case officer</dt><dd>Nadia Fenwright</dd><dt>Status</dt><dd>Awaiting fee</dd></dl></div>
<p>Page 1 of 1</p></main></body></html>
=== gb | html | past_address=c
<tr><td>1998</td><td>Electoral roll</td><td>3 Sallowmere Ln</td><td>Little Quennock</td><td>ZZ99 2NB</td></tr>
=== gb | html | past_address=u # the street and the village, no number
<p>Bus stops: Sallowmere Lane (13, 23, 33), Little Quennock Green.</p>
=== gb | json | work_address=c
{"billing":{"line1":"88 Tannery Row","line2":"","town":"Wexcombe Magna","county":"","postcode":"ZZ99 4AH","country":"GB"}}
=== gb | html | postcode=x
<p>We deliver to ZZ99 1, ZZ99 4 and ZZ99 7. Not to ZZ99 4TR.</p>
=== gb | html | postcode=c
<label for="pc">Postcode</label><input id="pc" name="postcode" value="zz99 4tq">
=== gb2 | html | home_address=c postcode=c
<p>Deliver to: 27 Glenskerrow St (Flat 5), Dunmurrick ⟦nbsp:ZZ99 9GL⟧</p>
=== gb2 | vcf | home_address=c
BEGIN:VCARD
VERSION:4.0
FN:Home
ADR;TYPE=home:;Flat 5;27 Glenskerrow Street;Dunmurrick;;ZZ99 9GL;United Kingdom
END:VCARD
=== gb2 | html | home_address=x
<p>Flat 5, 127 Glenskerrow Street and Flat 2, 72 Glenskerrow Street, Dunmurrick, are to let.</p>
=== gb2 | html | work_address=c employer=c
<!DOCTYPE html><html><head><title>SKERROW OFFSHORE SERVICES PLC overview - Company register</title></head><body>
<h1 class="heading-xlarge">SKERROW OFFSHORE SERVICES PLC</h1><p id="company-number">Company number <strong>ZZ004418</strong></p>
<ul role="tablist"><li role="tab" aria-selected="true">Overview</li><li role="tab">Filing history</li><li role="tab">People</li></ul>
<dl><dt>Registered office address</dt><dd>Unit 12, 40 Skerrow Quay, Dunmurrick, Scotland, ZZ99 9AB</dd></dl>
<dl><dt>Company status</dt><dd>Active</dd></dl>
<dl><dt>Company type</dt><dd>Public limited Company</dd><dt>Incorporated on</dt><dd>7 October 2003</dd></dl>
<h2>Accounts</h2><p>Next accounts made up to <strong>31 December 2024</strong>, due by 30 June 2025</p>
<h2>Nature of business (SIC)</h2><ul><li>09100 - Support activities for petroleum and natural gas extraction</li></ul>
</body></html>
=== us | html | home_address=c postcode=c
<span class="adr"><span class="street-address">4418 North Pickerel Bend Road #12</span>, <span class="locality">Larchfield</span> <abbr class="region" title="Ohio">OH</abbr> <span class="postal-code">00452-1180</span></span>
=== us | html | home_address=x postcode=x
<p>4418 N Pickerel Bend Rd, Moose Landing, MN 00619. Parcel 100452.</p>
=== us | csv | home_address=c name=c +postal_address=1
OWNER|PARCEL|SITUS_NUM|SITUS_DIR|SITUS_STREET|UNIT|CITY|ST|ZIP
LANGHORNE KOFI|31-0045-17|4420|N|PICKEREL BEND RD|3|LARCHFIELD|OH|00452
HATCHABEE GWENDOLYN M|31-0045-22|4418|N|PICKEREL BEND RD|12|LARCHFIELD|OH|00452
=== us | html | past_address=c
<li>Previous: 209 Sycamore Knoll Lane, Deerpath, Wisconsin</li>
=== us | html | work_address=u
<p>The sculpture stands on Foundry Square in Larchfield.</p>
=== us | txt | postcode=x
Invoice 00452A, qty 452, SKU LF-00452-9, total $452.00
=== us2 | html | home_address=c
<p itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">631 Calle Mesquital, No. 8</span><br><span itemprop="addressLocality">Piedra Honda</span>, <span itemprop="addressRegion">New Mexico</span></p>
=== us2 | html | postcode=c
<p>Piedra Honda, NM&nbsp;00876</p>
=== us2 | html | home_address=x
<p>Piedra Honda FD answered calls at 613 Calle Mesquital and at 6310 Calle Mesquital.</p>
=== ie | html | home_address=c postcode=c
<p>Seoladh: 7 Ardnafallow Hts, Kilbrannick, Co Clare V95ZZ13</p>
=== ie | html | postcode=x
<p>V95 and V94 areas will be without water. Ask for V95 ZZ31.</p>
=== ie | html | home_address=p
<p>Ardnafallow Heights residents in Kilbrannick meet on Monday.</p>
=== de | html | home_address=c
<td>Am Muehlenfliess 11, D-00682 Oberquirlstedt</td>
=== de | html | home_address=x
<p>Fundbüro, Am Mühlenfließ 11, 00917 Seekrug; Spielplatz Am Mühlenfließ 111.</p>
=== de | html | work_address=c
<p>Werkstatt: Quirlstr. 48, Oberquirlstedt</p>
=== pl | html | home_address=c postcode=c
<p>Adres do korespondencji: Jaśminowy Zaułek 9/14, 00-973 Brzezinkowo Dolne</p>
=== pl | txt | postcode=x
Nr zamówienia 00-97312, konto 1200-9734-0000, stan 00973 szt.
=== fr | html | home_address=c
<address>8 ter imp. des Trois Mésanges<br>00518 VAULDRIMONT SUR LISSE</address>
=== fr | html | home_address=u # the street, other numbers
<p>Travaux : 8 bis et 18 ter, impasse des Trois-Mésanges. Le 8, impasse des Trois-Merles reste ouvert.</p>
=== in | html | home_address=c postcode=c
<p>Door No. 22, 3rd Cross St., Malligai Nagar, Vellanpet - 000 614</p>
=== in | html | home_address=p
<p>Power cut: Third Cross Street, Malligai Nagar, Vellanpet, 9 am to 2 pm.</p>
=== cz | html | home_address=c postcode=c
<p>Bytem Pod Vřesinou 1184/6, Horní Kudlanov, PSČ 00047</p>
=== cz | html | home_address=x
<p>Pod Vřesinou 1148/6, Dolní Mrkvín; Nad Vřesinou 6, Horní Kudlanov</p>
=== it | html | home_address=c postcode=c
<p>residente in Montevespro (99041), via Cardellini n. 27</p>
=== it | html | home_address=u
<p>Via dei Cardellini 27, Borgo Salimbecco</p>
=== il | html | home_address=c
<p dir="rtl">כתובת: הכלנית 18, נווה דמיון</p>
=== il | html | home_address=x
<p dir="rtl">רחוב הכלנית 81, נווה דמיון; רחוב הנרקיס 18</p>
=== gb | html | birth_date=c
<p>Philippa was born on Sunday, 19th of March, 1972.</p>
=== gb | html | birth_date=p
<p>Happy birthday to Pippa Trewhiskey, who will be blowing out candles on 19 March!</p>
=== gb | html | birth_date=u
<p>The bridge was opened on 19 March 1972 by the Lord Lieutenant.</p>
=== gb | html | birth_date=c
<select name="dob_day"><option>18<option selected>19<option>20</select><select name="dob_month"><option value="2">Feb<option value="3" selected>Mar</select><select name="dob_year"><option>1971<option selected>1972</select>
=== gb2 | json | birth_date=c
{"passenger":{"title":"Mr","dateOfBirth":{"day":7,"month":10,"year":1990},"seat":"14C"}}
=== gb2 | html | birth_date=x +birth_date=1
<p>Morag (born 10 July 1990) sat with her cousin; tickets were 7.10 and 19.90.</p>
=== gb2 | html | birth_date=p name=c
<tr><td>Ridderswick, Callum</td><td>Director</td><td>Date of birth: October 1990</td><td>Appointed 4 May 2019</td></tr>
=== us | html | birth_date=c
<p>DOB: 8/23/86 &nbsp; Sex: F</p>
=== us | html | birth_date=c
<script>window.__STATE__={"user":{"birthday":"19860823","tier":"gold"}}</script>
=== us | html | birth_date=u
<p>Version 1986.08.23 of the database schema was released.</p>
=== us2 | vcf | birth_date=c
BEGIN:VCARD
VERSION:3.0
FN:R
BDAY;VALUE=date:1979-11-02
END:VCARD
=== us2 | html | birth_date=p
<p>DOB: 02/11/1979</p>
=== ie | html | birth_date=c
<p>Rugadh í ar an 28 Nollaig 1993 i gCo. an Chláir.</p>
=== de | html | birth_date=c
<p>Der Orgelbauer (* 8. April 1961 in Niederquirl) lebt zurückgezogen.</p>
=== de | html | birth_date=x
<p>Edeltraut, geb. am 8. April 1916, und Horst, geboren am 4. August 1961</p>
=== pl | html | birth_date=c
<p>ur. 14 lutego 1988 r. w Brzezinkowie</p>
=== fr | html | birth_date=c
<p>Née le 21 septembre 1967</p>
=== fr | csv | birth_date=c
Licence;Nom;Prénom;Date de naissance;Catégorie
004417;D'AUBRECHAMP;Hélène;21/09/1967;V2
004418;TRÉVINARD;Loïc;12/09/1976;V1
=== in | html | birth_date=c
<th>D.O.B</th><td>30-May-1995</td>
=== cz | html | birth_date=c
<p>nar. 17. 6. 1970</p>
=== it | html | birth_date=c
<p>nato a Montevespro il 5 luglio 1982</p>
=== it | html | birth_date=u
<p>Finale mondiale del girone: 5 luglio 1982, Spagna.</p>
=== il | html | birth_date=c
<p dir="rtl">תאריך לידה: 22.1.1984</p>
=== gb | html | family_name=c
<p>In loving memory of Mum, from Rupert and the Trewhiskey boys. Flowers by Mr Rupert Trewhiskey.</p>
=== gb2 | html | family_name=c
<figcaption>Left to right: Isla Quernmore, <em>Morag</em> Ridderswick, Wattie Drumlogie</figcaption>
=== us | html | family_name=x
<p>Cookies were served by Earl Hatcher and by Ida Hatchabee.</p>
=== us | txt | family_name=c name=c
Survivors include his daughter Gwendolyn Hatchabee and brother Earl Hatchabee of Larchfield.
=== ie | html | family_name=c
<p>Donnacha O Dulbhair agus Donncha Ó Dúlbhair ar an bhfidil</p>
=== pl | html | family_name=c
<p>Sołtys: Danuta Swierkonska</p>
=== in | html | family_name=c
<p>D/o Ramesh Tondaivelu, Vellanpet</p>
=== fr | html | family_name=c
<p>D'Aubrechamp (Bertrand), conseiller municipal</p>
=== cz | html | family_name=x
<p>Bohumil Vřeský a Karel Vřesovníček</p>
=== gb | html | employer=c
<p>First published by Marlbeck and Stoat Publishing in 2011.</p>
=== gb | html | employer=x
<p>Marlbeck Fishing Club met by the Stoat Inn; publishing news follows.</p>
=== us | html | employer=c
<meta property="og:site_name" content="Buckthorn Dental Partners">
=== us2 | html | employer=c
<p>Mesquital Solar Co-operative members' night</p>
=== de | html | employer=c
<p>Quirlstedter Orgelbau, gegründet 1894</p>
=== pl | html | employer=c
<p>Młyn Brzezinkowo spółka z ograniczoną odpowiedzialnością</p>
=== in | html | employer=c
<td>MALLIGAI BEARINGS PVT LTD</td>
=== cz | html | employer=c
<p>Kudlanovská sklárna, s. r. o., IČO 00048231</p>
=== it | html | employer=c
<p>OFFICINE VESPRO SRL - P.IVA 00048231009</p>
=== fr | html | employer=x
<p>Les Papeteries de la Loire SARL ont fermé.</p>
=== il | html | employer=c
<p dir="rtl">דמיון תוכנה בע&quot;מ, משרה מלאה</p>
=== gb2 | html | school=c
<p>Educated at Dunmurrick Academy and the University of Life.</p>
=== gb2 | html | school=x
<p>Dunmurrick Primary beat Tarrish Academy 4-1.</p>
=== us | html | school=c
<p>Alumni of Larchfield Comm. College meet Friday.</p>
=== it | html | school=c
<p>Liceo scientifico &laquo;Montevespro&raquo;, 5&ordf;B</p>
=== pl | html | school=c
<p>Absolwenci: Zespół Szkół Budowlanych w&nbsp;Brzezinkowie</p>
=== de | html | school=c
<p>Abitur am <i>Gymnasium am Fließ</i></p>
=== in | html | school=c
<p>Vellanpet Girls' Higher Secondary School, Batch of 2012</p>
=== gb | html | vehicle=c
<p>Found: keys to a blue estate, reg zz21pjt, by the bandstand.</p>
=== gb | html | vehicle=x +vehicle=1
<p>Parking notice: registration ZZ21 PJX. Part no. AZZ21PJT7.</p>
=== us | html | vehicle=c
<p>License plate: GHB-4471 (OH)</p>
=== de | html | vehicle=c
<p>Kennzeichen ZZ JK 418</p>
=== fr | html | vehicle=c
<p>immatriculée ZZ 416 HB</p>
=== cz | html | vehicle=c
<p>SPZ: 0ZZ4718</p>
=== it | html | vehicle=c
<p>targa ZZ517NB</p>
=== ie | html | vehicle=c
<p>uimhir chláraithe 191 CE 99317</p>
=== in | csv | vehicle=c
slot,flat,vehicle_no
P-14,22,ZZ22LP6140
P-15,23,ZZ22LP6104
=== gb | html | place=c
<p>Find our stall at the Wexcombe Magna Farmers’ Market, first Saturdays.</p>
=== gb2 | ics | place=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:88@cal.example
DTSTART:20240604T183000
SUMMARY:Bouldering
LOCATION:Dunmurrick Climbing Barn\, Quarry Brae
END:VEVENT
END:VCALENDAR
=== us2 | html | place=x
<p>Honda dealer near Creek Street; trailhead parking is free.</p>
=== fr | atom | place=c
<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Sorties</title><entry><title>Aquagym</title><summary>Tous les mardis, piscine de Vauldrimont, 19 h.</summary></entry></feed>
=== cz | html | place=c
<p>Sraz v 9.00: koupaliště Kudlanov</p>
=== il | html | place=c
<p dir="rtl">חוג שחייה בבריכת נווה דמיון, ימי ג׳</p>
"""
