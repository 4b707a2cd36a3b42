"""
Twenty plain situations for each kind of detail, for people of thirteen countries.

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
            Kind.NAME: "Imogen Faye Thackwell",
            Kind.FORMER_NAME: "Imogen Dunstaple",
            Kind.ALIAS: "Ginger Thimble",
            Kind.USERNAME: "immy_thackw",
            Kind.EMAIL: "imogen.thackwell@example.org",
            Kind.PHONE: "07700 900618",
            Kind.HOME_ADDRESS: "Flat 4, 27 Saddlers Rise, Ormsbeck, ZZ99 4TQ",
            Kind.PAST_ADDRESS: "118 Kestrel Avenue, Pellbridge, ZZ99 2HN",
            Kind.WORK_ADDRESS: "3 Tannery Yard, Ormsbeck, ZZ99 4AA",
            Kind.POSTCODE: "ZZ99 4TQ",
            Kind.BIRTH_DATE: "1981-03-17",
            Kind.FAMILY_NAME: "Rupert Thackwell",
            Kind.EMPLOYER: "Beck & Barrow Joinery Ltd",
            Kind.SCHOOL: "Ormsbeck High School",
            Kind.VEHICLE: "ZZ17 KTB",
            Kind.PLACE: "Ormsbeck Canoe Club",
            Kind.WEBSITE: "https://www.thackwell-crafts.example",
        },
    ),
    "gb2": _person(
        "GB",
        {
            Kind.NAME: "Alasdair Quennmore",
            Kind.USERNAME: "quennmore77",
            Kind.EMAIL: "al.quennmore@mailbox.example",
            Kind.PHONE: "0131 496 0273",
            Kind.HOME_ADDRESS: "15/3 Skerrylaw Terrace, Inverdoon, ZZ99 7GL",
            Kind.POSTCODE: "ZZ99 7GL",
            Kind.BIRTH_DATE: "1956-11-08",
            Kind.FAMILY_NAME: "Moira Quennmore",
            Kind.EMPLOYER: "Inverdoon Harbour Trust",
            Kind.SCHOOL: "Skerrylaw Academy",
            Kind.VEHICLE: "ZZ04 QNM",
            Kind.PLACE: "Inverdoon Bowling Green",
        },
    ),
    "us": _person(
        "US",
        {
            Kind.NAME: "Bartholomew Lee Stroudwick",
            Kind.ALIAS: "Captain Stroud",
            Kind.USERNAME: "bstroud_47",
            Kind.EMAIL: "bart.stroudwick@example.com",
            Kind.PHONE: "+1 512-555-0137",
            Kind.HOME_ADDRESS: "4418 NE Larkmoss Ave Apt 12, Dunmere, OR 00241",
            Kind.PAST_ADDRESS: "209 Pinegrove Ln, Estabrook, ME 00158",
            Kind.WORK_ADDRESS: "1200 Foundry Pkwy Ste 450, Dunmere, OR 00239",
            Kind.POSTCODE: "00241",
            Kind.BIRTH_DATE: "1979-10-26",
            Kind.FAMILY_NAME: "Lucinda Stroudwick",
            Kind.EMPLOYER: "Larkmoss Credit Union Inc",
            Kind.SCHOOL: "Dunmere Community College",
            Kind.VEHICLE: "STW 4820",
            Kind.PLACE: "Dunmere Rock Gym",
            Kind.WEBSITE: "https://bartbuilds.example",
        },
    ),
    "us2": _person(
        "US",
        {
            Kind.NAME: "Elizabeth Nakagome-Reyes",
            Kind.FORMER_NAME: "Elizabeth Ann Corrigale",
            Kind.USERNAME: "liznr",
            Kind.EMAIL: "enreyes@campus.example",
            Kind.PHONE: "(206) 555-0184",
            Kind.HOME_ADDRESS: "77 Old Quarry Rd, Wexcombe, NH 00312",
            Kind.POSTCODE: "00312",
            Kind.BIRTH_DATE: "1990-02-05",
            Kind.FAMILY_NAME: "Hector Reyes-Montalbo",
            Kind.EMPLOYER: "St. Brannock Medical Center",
            Kind.SCHOOL: "Wexcombe Regional High School",
            Kind.VEHICLE: "7ZRN312",
            Kind.PLACE: "Wexcombe Farmers Market",
        },
    ),
    "ie": _person(
        "IE",
        {
            Kind.NAME: "Siobhán Mulgrannon",
            Kind.FORMER_NAME: "Siobhán Brosnachan",
            Kind.USERNAME: "shiv_mulg",
            Kind.EMAIL: "siobhan@mulgrannon.example",
            Kind.PHONE: "020 913 5527",
            Kind.HOME_ADDRESS: "8 Ferrymoss Grove, Ballintorry, Co. Clare, V95 ZZ31",
            Kind.POSTCODE: "V95 ZZ31",
            Kind.BIRTH_DATE: "1988-09-19",
            Kind.FAMILY_NAME: "Fiachra Mulgrannon",
            Kind.EMPLOYER: "Ballintorry Seaweed DAC",
            Kind.SCHOOL: "Scoil Naomh Torna",
            Kind.VEHICLE: "191-C-99417",
            Kind.PLACE: "Ballintorry Tennis Club",
            Kind.WEBSITE: "https://mulgrannon.example/blog",
        },
    ),
    "de": _person(
        "DE",
        {
            Kind.NAME: "Friedhelm Käßbauer",
            Kind.USERNAME: "fk_modellbahn",
            Kind.EMAIL: "f.kaessbauer@example.net",
            Kind.PHONE: "0171 3920047",
            Kind.HOME_ADDRESS: "Lindenbuschstraße 14 b, 00382 Oberwiesel",
            Kind.PAST_ADDRESS: "Am Krähenhang 5, 00291 Niedertann",
            Kind.WORK_ADDRESS: "Industriering 22, 00384 Oberwiesel",
            Kind.POSTCODE: "00382",
            Kind.BIRTH_DATE: "1963-04-07",
            Kind.FAMILY_NAME: "Gudrun Käßbauer",
            Kind.EMPLOYER: "Wieseltaler Kugellager GmbH & Co. KG",
            Kind.SCHOOL: "Bertha-Lohmann-Gymnasium Oberwiesel",
            Kind.VEHICLE: "ZZ-FK 614",
            Kind.PLACE: "Freibad Oberwiesel",
            Kind.WEBSITE: "https://kaessbauer-modellbahn.example",
        },
    ),
    "pl": _person(
        "PL",
        {
            Kind.NAME: "Przemysław Gąskowicz",
            Kind.USERNAME: "przemo_gask",
            Kind.EMAIL: "p.gaskowicz@poczta.example",
            Kind.PHONE: "+48 999 317 560",
            Kind.HOME_ADDRESS: "ul. Brzozowa Struga 41 m. 6, 00-098 Jeziorowo",
            Kind.PAST_ADDRESS: "os. Sosnowe 7/23, 00-091 Wilkowo",
            Kind.POSTCODE: "00-098",
            Kind.BIRTH_DATE: "1992-12-01",
            Kind.FAMILY_NAME: "Jadwiga Gąskowicz",
            Kind.EMPLOYER: "Młyn Jeziorowo Sp. z o.o.",
            Kind.SCHOOL: "Technikum Młynarskie w Jeziorowie",
            Kind.VEHICLE: "ZZJ 4P18",
            Kind.PLACE: "Orlik Jeziorowo",
        },
    ),
    "fr": _person(
        "FR",
        {
            Kind.NAME: "Anne-Sophie Tréguivel",
            Kind.FORMER_NAME: "Anne-Sophie Lormandais",
            Kind.USERNAME: "asotreg",
            Kind.EMAIL: "as.treguivel@courriel.example",
            Kind.PHONE: "06 39 98 27 51",
            Kind.HOME_ADDRESS: "9 ter, allée des Mûriers-Blancs, 00518 Plouvarec",
            Kind.POSTCODE: "00518",
            Kind.BIRTH_DATE: "1985-08-14",
            Kind.FAMILY_NAME: "Yannick Tréguivel",
            Kind.EMPLOYER: "Biscuiterie du Gouarec SARL",
            Kind.SCHOOL: "Lycée Jean-Marie Kerbrac",
            Kind.VEHICLE: "ZZ-418-TR",
            Kind.PLACE: "Piscine de Plouvarec",
            Kind.WEBSITE: "https://treguivel.example",
        },
    ),
    "in": _person(
        "IN",
        {
            Kind.NAME: "Meenakshi Rajavelan",
            Kind.USERNAME: "meenu_rv",
            Kind.EMAIL: "meenakshi.rv@anjal.example",
            Kind.PHONE: "+91 10000 52964",
            Kind.HOME_ADDRESS: "No. 14/2, 3rd Cross Street, Kuyilnagar, Velampatti 000517",
            Kind.POSTCODE: "000517",
            Kind.BIRTH_DATE: "1997-05-23",
            Kind.FAMILY_NAME: "Karthik Rajavelan",
            Kind.EMPLOYER: "Palmleaf Softtech Private Limited",
            Kind.SCHOOL: "Velampatti Vidya Mandir",
            Kind.VEHICLE: "ZZ 22 MR 5081",
            Kind.PLACE: "Kuyilnagar Badminton Court",
        },
    ),
    "lu": _person(
        "LU",
        {
            Kind.NAME: "Jean-Claude Weyrendorf",
            Kind.USERNAME: "jcweyren",
            Kind.EMAIL: "jc@weyrendorf.example",
            Kind.PHONE: "+352 600 148 275",
            Kind.HOME_ADDRESS: "27, rue du Pressoir Neuf, L-0417 Bettenfeld",
            Kind.POSTCODE: "L-0417",
            Kind.BIRTH_DATE: "1971-06-30",
            Kind.FAMILY_NAME: "Monique Weyrendorf",
            Kind.EMPLOYER: "Assurances Bettenfeld S.A.",
            Kind.SCHOOL: "Lycée technique de Bettenfeld",
            Kind.VEHICLE: "ZZ 4417",
            Kind.PLACE: "Buvette du Pressoir",
        },
    ),
    "dk": _person(
        "DK",
        {
            Kind.NAME: "Søren Kjærlund Vibegaard",
            Kind.USERNAME: "vibegaard_s",
            Kind.EMAIL: "soren@vibegaard.example",
            Kind.PHONE: "+45 10 48 27 63",
            Kind.HOME_ADDRESS: "Åkandevej 12, 2. tv., 0482 Fjordby",
            Kind.POSTCODE: "0482",
            Kind.BIRTH_DATE: "1968-01-22",
            Kind.FAMILY_NAME: "Birthe Vibegaard",
            Kind.EMPLOYER: "Fjordby Bådværft ApS",
            Kind.SCHOOL: "Fjordby Seminarium",
            Kind.VEHICLE: "ZZ 40 318",
            Kind.PLACE: "Fjordby Roklub",
        },
    ),
    "hr": _person(
        "HR",
        {
            Kind.NAME: "Željka Šimunovčić",
            Kind.FORMER_NAME: "Željka Perkovac",
            Kind.USERNAME: "zeljka_sim",
            Kind.EMAIL: "zeljka.sim@posta.example",
            Kind.PHONE: "+385 90 014 2275",
            Kind.HOME_ADDRESS: "Ulica Stare Vrbe 33, 00410 Podbrdovec",
            Kind.POSTCODE: "00410",
            Kind.BIRTH_DATE: "1977-11-03",
            Kind.FAMILY_NAME: "Ante Šimunovčić",
            Kind.EMPLOYER: "Uljara Podbrdovec d.o.o.",
            Kind.SCHOOL: "Gimnazija Podbrdovec",
            Kind.VEHICLE: "ZZ 7310-K",
            Kind.PLACE: "Bazen Podbrdovec",
        },
    ),
    "lt": _person(
        "LT",
        {
            Kind.NAME: "Rūta Žvirblaitienė",
            Kind.FORMER_NAME: "Rūta Balsytė",
            Kind.USERNAME: "ruta.zvirb",
            Kind.EMAIL: "ruta@zvirblis.example",
            Kind.PHONE: "+370 200 48 217",
            Kind.HOME_ADDRESS: "Gluosnių g. 18-5, LT-00273 Eglynai",
            Kind.POSTCODE: "LT-00273",
            Kind.BIRTH_DATE: "1982-07-09",
            Kind.FAMILY_NAME: "Mindaugas Žvirblaitis",
            Kind.EMPLOYER: "UAB Eglynų pienas",
            Kind.SCHOOL: "Eglynų progimnazija",
            Kind.VEHICLE: "ZZR 417",
            Kind.PLACE: "Eglynų biblioteka",
        },
    ),
    "gr": _person(
        "GR",
        {
            Kind.NAME: "Αριστείδης Κουμπαρέλης",
            Kind.USERNAME: "aris_koump",
            Kind.EMAIL: "aris.k@tachydromio.example",
            Kind.PHONE: "+30 640 012 7745",
            Kind.HOME_ADDRESS: "Οδός Λευκαδίτη 25, 001 47 Νέα Πλατανιά",
            Kind.POSTCODE: "001 47",
            Kind.BIRTH_DATE: "1966-02-27",
            Kind.FAMILY_NAME: "Ευγενία Κουμπαρέλη",
            Kind.EMPLOYER: "Ελαιουργείο Πλατανιάς ΑΕ",
            Kind.SCHOOL: "Γυμνάσιο Νέας Πλατανιάς",
            Kind.VEHICLE: "ΖΖΗ-4018",
            Kind.PLACE: "Κολυμβητήριο Πλατανιάς",
        },
    ),
    "za": _person(
        "ZA",
        {
            Kind.NAME: "Thandeka Grace Mvelasizwe",
            Kind.FORMER_NAME: "Thandeka Khathidlela",
            Kind.USERNAME: "thandi_mv",
            Kind.EMAIL: "thandeka.m@posbus.example",
            Kind.PHONE: "029 555 0148",
            Kind.HOME_ADDRESS: "Unit 6, 52 Jakkalsbessie Street, Rooipan Park, Vaalhoek, 0049",
            Kind.POSTCODE: "0049",
            Kind.BIRTH_DATE: "1994-04-16",
            Kind.FAMILY_NAME: "Sibusiso Mvelasizwe",
            Kind.EMPLOYER: "Vaalhoek Citrus (Pty) Ltd",
            Kind.SCHOOL: "Hoërskool Vaalhoek",
            Kind.VEHICLE: "ZZ 48 KM GP",
            Kind.PLACE: "Vaalhoek Parkrun",
        },
    ),
    "amber": _named("GB", "Amber Brook"),
    "grant": _named("US", "Grant Field"),
    "basil": _named("GB", "Basil Stone"),
}

PAGES = r"""
=== gb | html | name=c employer=c
<html><head><title>Our team | Beck & Barrow</title></head><body><h2>Meet the workshop</h2>
<div class="card"><img src="/team/it.jpg" alt=""><h3>Imogen Thackwell</h3><p>Bench joiner. Joined Beck &amp; Barrow Joinery in 2014.</p></div>
<div class="card"><h3>Colin Prewsey</h3><p>Estimator</p></div></body></html>
=== gb2 | html | name=c
<table class="results"><tr><th>Pos</th><th>No.</th><th>Name</th><th>Club</th><th>Cat</th><th>Time</th></tr>
<tr><td>41</td><td>207</td><td>QUENNMORE, Alasdair</td><td>Unatt.</td><td>MV65</td><td>58:14</td></tr>
<tr><td>42</td><td>88</td><td>PRYDE, Morven</td><td>Doon H</td><td>FV40</td><td>58:20</td></tr></table>
=== us | txt | name=c
MINUTES - Larkmoss Neighborhood Association
Present: J. Alderwine, Bart Stroudwick, Teresa Quillon, P. Ostrava
Meeting called to order 7:04 pm.
=== us2 | html | name=p
<p>Volunteers for Saturday's plant sale: T. Abernethy, E. Nakagome-Reyes, M. Osterhaut and Father Dan. Thank you!</p>
=== ie | html | name=c family_name=c
<h4>Mixed Doubles - Final</h4><p>Siobhan &amp; Fiachra played well all summer, but <b>F. Mulgrannon</b> was ill. In the final, Fiachra Mulgrannon / Siobhan Mulgrannon lost 4-6, 6-7 to Darragh Tynelly / Orla Beahanty.</p>
=== de | html | name=c
<div class="vorstand"><strong>1. Kassenwart:</strong> Kaessbauer, Friedhelm<br><strong>2. Kassenwart:</strong> N. N.</div>
=== pl | txt | name=c
Lista rankingowa - Turniej szachowy o Puchar Wójta
Lp. Nazwisko i imię        ELO   Pkt
1   Zalewicz-Brak Tomasz   1903  6,5
2   Gaskowicz Przemyslaw   1788  6,0
3   Odrzut Maria           1650  5,5
=== in | html | name=c school=c
<div class="toppers"><p>Class XII State Board 2014 &ndash; School Toppers, Velampatti Vidya Mandir</p><ol><li>Meenakshi R. &mdash; 1174/1200</li><li>Rajavelan Meenakshi (Maths centum)</li></ol></div>
=== lu | txt | name=c
Ordre du jour
1. Approbation du PV
2. Démission de Monsieur WEYRENDORF Jean-Claude du poste de trésorier
3. Divers
=== lt | html | name=c
<p>Padėkos raštai įteikti bibliotekos savanorėms Rūtai Žvirblaitienei ir Onai Kregždytei.</p>
=== gr | html | name=c
<p>Το διοικητικό συμβούλιο: Πρόεδρος ο κ. Αριστείδης Κουμπαρέλης, ταμίας η κ. Φωτεινή Λαμπράκου-Δρίτσα.</p>
=== gr | html | name=c
<tr><td>14.</td><td>KOUMPARELIS Aristeidis</td><td>GRE</td><td>M55</td><td>3:48:20</td></tr>
=== gr | txt | name=c
Λίστα επιτυχόντων
ΑΜ    ΕΠΩΝΥΜΟ        ΟΝΟΜΑ         ΒΑΘΜΟΣ
0713  ΚΟΥΜΠΑΡΕΛΗΣ    ΑΡΙΣΤΕΙΔΗΣ    17,4
0714  ΛΑΓΟΥΔΗΣ       ΜΗΝΑΣ         16,9
=== za | html | name=p
<p>Referees for the under-13s: Mr D Pienaarsberg, Ms T.G. Mvelasizwe, Coach Lebo.</p>
=== us | json | name=c
{"attendees":[{"last":"Stroudwick","first":"Bartholomew","mi":"L","rsvp":"yes"},{"last":"Denholt","first":"Casey","mi":"","rsvp":"no"}]}
=== us2 | csv | name=c
Last Name;First Name;Dept;Ext
Mallingford;Joy;Radiology;4410
Nakagome-Reyes;Beth;Pharmacy;4417
=== gb | html | name=x
<p>Imogen from the café rang about the order. The Thackwell estate is open on Sundays in June.</p>
=== gb2 | html | name=x
<p>In loving memory of Alasdair Sinclair Brodiewell, aged 79, of Inverdoon. Service conducted by the Rev. K. Quennmore.</p>
=== us | html | name=x
<ul><li>Bartholomew Denning, bass</li><li>Carla Stroudwick, violin</li></ul>
=== de | html | name=x
<p>Die Metzgerei Käßbauer in Oberwiesel sucht ab sofort eine Verkäuferin. Ansprechpartner: Friedhelm Drosselmann.</p>
=== fr | txt | name=x
Anne-Sophie a laissé un message. Le camping Tréguivel est complet jusqu'au 20 août.
=== in | html | name=x
<p>Meenakshi Temple timings: 5 am to 12.30 pm. Tours by Rajavelan Travels.</p>
=== pl | html | name=x
<p>Przemysław Gąsiorowicz zdobył bramkę w 88. minucie.</p>
=== amber | html | name=c
<div class="author-bio"><h4>About the author</h4><p>Amber Brook teaches Year 4 and writes about allotments.</p></div>
=== amber | html | name=x
<p>In autumn the amber brook runs past the mill, stained by the peat upstream.</p>
=== amber | csv | name=c
member_no,surname,forename,paid
1183,Brook,Amber,Y
1184,Brooks,Ann,N
=== grant | html | name=x
<label>Grant field (required)</label><select><option>Choose the research grant field</option></select>
=== grant | eml | name=c
From: Grant Field <office@parish.example>
To: list@parish.example
Subject: Roof fund
Date: Tue, 3 Mar 2020 09:12:00 -0500
Content-Type: text/plain; charset=utf-8

The contractor starts Monday.
=== grant | html | name=x
<p>Apply for a farm grant. Field margins of 4 m qualify for payment.</p>
=== basil | html | name=x
<ul class="ingredients"><li>fresh basil</li><li>stone-baked ciabatta</li></ul>
=== basil | html | name=c
<p>Umpires: Mr Basil Stone (Thornby) and Mrs J. Wickett (Aldcote).</p>
=== basil | txt | name=x
Rosemary slate, basil stone, thyme clay: our new outdoor paving colours for spring.
=== ie | html | former_name=c name=c
<p class="wed">MULGRANNON &ndash; BROSNACHAN: the marriage took place on Saturday at St Torna's. Siobhán Mulgrannon (n&eacute;e Brosnachan) would like to thank everyone.</p>
=== gb | txt | former_name=c
Deed poll enrolment. I, IMOGEN THACKWELL, formerly known as Imogen Dunstaple, of Ormsbeck, do hereby give notice.
=== gb | html | former_name=x
<p>The Dunstaple Cup was presented by Imogen Farrier-Lyle.</p>
=== us2 | txt | former_name=c
ALUMNI NOTES '12  Elizabeth (Corrigale) Nakagome-Reyes and husband welcomed a daughter in May.
=== us2 | json | former_name=c
{"patient":{"name":[{"use":"maiden","family":"Corrigale","given":["Elizabeth","Ann"]},{"use":"official","family":"Nakagome-Reyes"}]}}
=== fr | html | former_name=c
<p>Mme Tréguivel, née Lormandais Anne-Sophie, fait savoir que&hellip;</p>
=== fr | html | former_name=x
<p>Boulangerie Lormandais &ndash; Demandez Anne-Sophie Kerloc'h au comptoir.</p>
=== hr | html | former_name=c
<td>Željka Perkovac (ud. Šimunovčić)</td><td>4.b</td><td>matura 1996.</td>
=== hr | txt | former_name=c
Perkovac Zeljka - odlicna
Petrinic Davor - vrlo dobar
=== lt | html | former_name=c name=c
<p>Rūta Žvirblaitienė (Balsytė) baigė mokyklą 2000 m. Klasės seniūnė Rūta Balsytė rašė dienoraštį.</p>
=== lt | csv | former_name=c
"Pavardė","Vardas","Klasė"
"Balsyte","Ruta","12b"
"Stirnaitė","Eglė","12b"
=== za | html | former_name=p
<p>T. Khathidlela scored twice in the netball semi-final.</p>
=== za | html | former_name=x
<p>Advocate Sipho Khathidlela appeared for the applicant; Thandeka Zungwane for the respondent.</p>
=== gb | html | alias=c
<div class="lineup"><span>9.30pm</span> Ginger Thimble (cabaret)<br><span>10.15pm</span> The Tin Hats</div>
=== gb | rss | alias=c
<?xml version="1.0"?><rss version="2.0"><channel><title>Cabaret Nights</title><item><title>Interview: Ginger Thimble on sequins &amp; sawdust</title><link>https://cabaret.example/?p=331</link></item></channel></rss>
=== gb | html | alias=c
<a href="/artists/ginger-thimble">Read more</a>
=== gb | html | alias=x
<p>Add a thimble of ginger to the syrup. Ginger, thimble, needle: the kit list is below.</p>
=== gb | html | alias=x
<h3>Ginger biscuits</h3><p>Thimbleful of vanilla optional.</p>
=== us | html | alias=c
<div class="post"><b>Posted by Captain Stroud</b> on Jun 3<p>Anyone else's bilge pump doing this?</p></div>
=== us | json | alias=c
{"streams":[{"display_name":"CaptainStroud","viewers":31}]}
=== us | html | alias=x
<p>Captain Stroudley of the 4th Foot was promoted in 1871.</p>
=== us | txt | alias=c
12:04 <@opbot> now playing: captain_stroud - harbor tapes vol 2
12:05 < fennel> nice
=== gb | html | username=c
<div class="postprofile"><a class="username" href="./memberlist.php?mode=viewprofile&amp;u=871">immy_thackw</a><dl><dt>Posts:</dt><dd>214</dd><dt>Joined:</dt><dd>Tue Jan 08, 2013 8:41 pm</dd></dl></div>
=== gb | json | username=c
{"id":55102,"node_id":"MDQ6VXNlcjU1","login":"immy_thackw","type":"User","public_repos":4}
=== gb | html | username=c
<p>Find me on the usual places <a href="https://social.example/@immy_thackw" rel="me">@immy_thackw</a></p>
=== gb | html | username=x
<a href="/u/immy_thackwray">immy_thackwray</a> replied 2 days ago
=== us | txt | username=c
commit 7be0c1f
Author: bstroud_47 <noreply@git.example>
Date:   Sun Feb 2 2020

    fix hinge offset
=== us | html | username=c
<blockquote class="quote"><header>bstroud_47 wrote:</header>Torque spec is 18 ft-lb.</blockquote>
=== us | html | username=x
<td>bstroud_470</td><td>12 wins</td><td>9 losses</td>
=== us | csv | username=c
rank,player,score
17,BSTROUD_47,88120
18,nan0bot,87990
=== us2 | html | username=c
<span data-author="liznr" class="comment-meta">3 hours ago</span>
=== us2 | html | username=x
<p>The liznro package was unpublished; see belliznr-core instead.</p>
=== us2 | txt | username=c
drwxr-xr-x  5 liznr  staff   160 Apr  4 09:12 thesis
-rw-r--r--  1 root   staff    88 Apr  4 09:10 README
=== ie | json | username=c
{"comments":[{"by":"shiv_mulg","text":"gorgeous light!"},{"by":"k.tully","text":"where is this"}]}
=== de | html | username=c
<td class="seller">Verkäufer: <b>fk_modellbahn</b> (312 Bewertungen, 100&nbsp;% positiv)</td>
=== de | html | username=x
<a href="/shop/hfk_modellbahnen">hfk_modellbahnen – Spur N günstig</a>
=== de | rss | username=c
<rss xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0"><channel><title>Forum Spur H0</title><item><title>Re: Weichenantrieb klemmt</title><dc:creator>fk_modellbahn</dc:creator></item></channel></rss>
=== pl | txt | username=c
[21:14] * przemo_gask dołączył do #szachy
[21:15] <wiola> czesc
=== fr | html | username=c
<script>window.__STATE__={"viewer":{"handle":"asotreg","karma":41}}</script>
=== in | html | username=x
<p>@meenu_rvs and @the.meenu_rv_fan started following you.</p>
=== hr | json | username=c
{"oglas":{"naslov":"Bicikl, malo vozen","korisnik":"zeljka_sim","cijena":120}}
=== za | html | username=x
<p>thandi_mvp earned a badge.</p>
=== gb | txt | email=c
For the seating plan write to imogen.thackwell [at] example [dot] org by the 12th.
=== gb | html | email=c
<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="⟦cf:imogen.thackwell@example.org⟧">[email&#160;protected]</a>
=== gb | html | email=c
<img class="avatar" src="https://gravatar.example/avatar/⟦md5:imogen.thackwell@example.org⟧?s=48">
=== gb | html | email=x
<p>imogen.thackwell@example.org.uk is not monitored.</p>
=== gb | html | email=x
<p>Contact j.imogen.thackwell@example.org or wp.imogen.thackwell@example.org</p>
=== gb2 | eml | email=c
From: "Quennmore, Alasdair" <al.quennmore@mailbox.example>
To: <bowls-committee@lists.example>
Subject: Re: green fees
Message-ID: <4F11.2019@lists.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Aye, fine by me.
=== gb2 | vcf | email=c name=c
BEGIN:VCARD
VERSION:2.1
N:Quennmore;Alasdair;;Mr;
FN:Mr Alasdair Quennmore
EMAIL;INTERNET;HOME:AL.QUENNMORE@MAILBOX.EXAMPLE
END:VCARD
=== us | csv | email=c +email=2
email,first_seen,opted_in
bart.stroudwick@example.com,2017-05-02,TRUE
carolw@example.net,2017-05-02,FALSE
dkimball@example.org,2017-05-04,TRUE
=== us | html | email=c
<span class="email" data-user="bart.stroudwick" data-domain="example.com">bart.stroudwick&#64;example&#46;com</span>
=== us | txt | email=c
Registrant Name: REDACTED FOR PRIVACY
Registrant Email: bart.stroudwick+domains@example.com
Registrar Abuse Contact Email: abuse@registrar.example
=== us | html | email=x
<p>bart.stroudwick@mail.example.com or bart_stroudwick@example.com</p>
=== us2 | txt | email=c
Corresponding author: E. Nakagome-Reyes (e-mail: enreyes@campus.example), Dept. of Pharmacy
=== us2 | html | email=x
<p>{kenreyes, dparkhurst}@campus.example</p>
=== us2 | json | email=c
{"committer":{"name":"Beth","email":"enreyes@campus.example","date":"2021-04-01T12:00:00Z"}}
=== ie | ics | email=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:9921@cal.example
DTSTART:20220511T190000Z
SUMMARY:AGM
ORGANIZER;CN=Siobhán:mailto:siobhan@mulgrannon.example
END:VEVENT
END:VCALENDAR
=== de | html | email=c
<a class="mail" data-rot13="⟦rot13:f.kaessbauer@example.net⟧">E-Mail anzeigen</a>
=== de | html | email=c
<p>Mail: f.kaessbauer<!-- nospam -->@<!-- nospam -->example.net</p>
=== de | html | email=x
<p>if.kaessbauer@example.net, f.kaessbauer@example.network</p>
=== pl | html | email=c
<a href="mailto:⟦ent:p.gaskowicz@poczta.example⟧">napisz do mnie</a>
=== fr | mht | email=c
From: <Saved by Browser>
Subject: Contact
MIME-Version: 1.0
Content-Type: multipart/related; boundary="----Bnd01"; type="text/html"

------Bnd01
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable
Content-Location: https://association.example/contact

<html><body><a href=3D"mailto:as.treguivel@courriel.example">la tr=C3=A9sor=
i=C3=A8re</a></body></html>
------Bnd01--
=== in | csv | email=c
Timestamp,Email Address,Will you attend?
14/08/2019 10:21:07,meenakshi.rv@anjal.example,Yes
=== lu | html | email=c
<p>Syndic&nbsp;: jc&#8203;@&#8203;weyrendorf.example</p>
=== lu | html | email=x
<p>Bureau&nbsp;: mjc@weyrendorf.example</p>
=== dk | html | email=c
<p>Skriv til formanden på <span class="mail">soren (snabel-a) vibegaard.example</span></p>
=== lt | eml | email=c name=c
From: info@biblioteka.example
To: =?utf-8?b?UsWrdGEgxb12aXJibGFpdGllbsSX?= <ruta@zvirblis.example>
Subject: Priminimas
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Sveiki, primename apie knygas.
=== za | json | email=c
{"user_hash":"⟦sha:thandeka.m@posbus.example⟧","segment":"runners"}
=== gb | html | +email=3 email=x
<ul><li>secretary: hilary.o@example.com</li><li>treasurer: bp@example.net</li><li>webmaster: web.ormsbeck@example.org</li></ul>
=== gb | html | phone=c
<p>Ring Imogen after six on oh seven seven double oh, nine hundred six one eight, or text O77OO 9OO618.</p>
=== gb | txt | phone=c
BEDFORD CF VAN, 1978. Project. Tel 07700-900-618. No texts.
=== gb | html | phone=x +phone=1
<p>Hall keys: Mrs Orde, 07700 900681.</p>
=== gb | html | phone=x +phone=0
<p>Order no. 3077009006184 was dispatched.</p>
=== gb | txt | phone=u
07700900618
=== gb2 | html | phone=c
<template id="card"><p>T: (0131) 496 0273</p></template>
=== gb2 | csv | phone=c
Name,Home tel
A Quennmore,+44 131 496 0273
B Lorrimore,0131 496 0280
=== gb2 | html | phone=c
<dl><dt>Secretary</dt><dd>+44 (0)131 496 0273</dd></dl>
=== us | vcf | phone=c
BEGIN:VCARD
VERSION:3.0
N:Stroudwick;Bart;;;
TEL;type=CELL;type=VOICE;type=pref:(512) 555-0137
END:VCARD
=== us | html | phone=c
<script type="application/ld+json">{"@type":"LocalBusiness","name":"Bart Builds","telephone":"+15125550137"}</script>
=== us | html | phone=x
<td>1-512-555-0173</td>
=== us | json | phone=x
{"tracking":"9215125550137004","weight":"2.1"}
=== us2 | txt | phone=c
Pharmacy on-call pager list
Nakagome-Reyes, E.   206 555 0184 x12
Osterhaut, M.        206 555 0190
=== us2 | html | phone=c
<input type="tel" name="contact_phone" value="2065550184">
=== us2 | html | phone=x +phone=3
<p>Front desk (206) 555-0148, billing (206) 555-0131, fax (206) 555-0118</p>
=== ie | html | phone=c
<p>Ph: 020 913 5527 / email the club</p>
=== ie | txt | phone=c
Contacts: Siobhán +353 20 913 5527; Declan +353 20 914 0081
=== ie | html | phone=x
<p>Account 0209135528, ref 1020913552.</p>
=== de | html | phone=c
<p>Mobil: <span style="unicode-bidi:bidi-override;direction:rtl">⟦rev:0171/39 200 47⟧</span></p>
=== de | html | phone=x +phone=1
<p>Tel.: 0171 39200 74</p>
=== pl | txt | phone=c
Zgubiono psa! Kontakt: 0048 999317560
=== pl | html | phone=u
<td>999317560</td>
=== fr | html | phone=x
<table><tr><td>06</td><td>39</td></tr><tr><td>98</td><td>27</td></tr><tr><td>51</td><td>12</td></tr></table>
=== in | html | phone=c
<p>For tuition contact: Meenakshi, Mob. ⟦deva:10000 52964⟧</p>
=== in | txt | phone=c
Cell : +91-1000052964
Reference : Prof. T. Anbucheran
=== lu | html | phone=c
<p>Contact: (+352) 600 148-275</p>
=== dk | html | phone=c
<p>Formand: Søren Vibegaard, mobil 1048 2763</p>
=== dk | html | phone=x # a company number of eight digits, named as such
<p>CVR-nr. 10482763 &middot; Bank: reg. 9999 konto 1048276310</p>
=== lt | html | phone=c
<p>Tel. (8 200) 48 217</p>
=== gr | html | phone=c
<a href="tel:00306400127745">κλήση</a>
=== za | html | phone=x
<p>Invoice 0295550184</p>
=== gb | html | +phone=3 phone=x
<table><tr><th>Doctor</th><td>01632 960112</td></tr><tr><th>Vet</th><td>01632 960340</td></tr><tr><th>Police (non-emergency)</th><td>01632 960555</td></tr></table>
=== fr | html | +phone=2
<p>Mairie&nbsp;: 02 61 91 04 12 &mdash; École&nbsp;: 02 61 91 07 38</p>
=== de | html | +phone=1 +email=1
<p>Pfarrbüro: Tel. 030 23125 118, pfarramt@example.org</p>
=== gb | txt | home_address=c postcode=c
ORMSBECK TOWN COUNCIL
PLANNING COMMITTEE - SCHEDULE OF APPLICATIONS

Ref          Location                                   Proposal
22/00417/F   Flat 4, 27 Saddlers Rise, Ormsbeck,        Replacement timber
             ZZ99 4TQ                                   sash windows
22/00421/T   Land adj. The Old Forge, Pellbridge        Fell 1no. ash

                          Page 3 of 7
=== gb | html | home_address=c postcode=c
<form><input name="line1" value="Flat 4"><input name="line2" value="27 Saddlers Rise"><input name="town" value="Ormsbeck"><input name="pc" value="ZZ994TQ"></form>
=== gb | html | home_address=p postcode=x
<p>Roadworks on Saddlers Rise, Ormsbeck (ZZ99 4) from 6 to 9 June; residents will be given access.</p>
=== gb | html | home_address=x
<p>27 Saddlers Rise, Wetherby Magna: 3-bed semi, offers over &pound;240,000.</p>
=== gb | html | home_address=x +postal_address=1
<div class="adr">Flat 4, 127 Saddlers Rise, Ormsbeck, ZZ99 4TR</div>
=== gb | csv | home_address=c postcode=c name=c
Title,Initial,Forename,Surname,Address 1,Address 2,Town,County,Postcode,Gift Aid
Ms,I,Imogen,Thackwell,Flat 4,27 Saddlers Rise,Ormsbeck,,ZZ99 4TQ,Yes
Mr,G,Geoff,Aldine,The Bothy,Low Lane,Pellbridge,,ZZ99 2HJ,No
=== gb2 | html | home_address=c
<p>Notice of licence: Mr A Quennmore, 15/3 Skerrylaw Ter., Inverdoon.</p>
=== gb2 | txt | home_address=c postcode=c
Deliver to:
  A QUENNMORE
  15/3 SKERRYLAW TERRACE
  INVERDOON
  ZZ99 7GL
  UNITED KINGDOM
=== gb2 | html | home_address=x
<p>Bus stops: Skerrylaw Road, 15 Skerrylaw Drive (school), Harbour.</p>
=== gb2 | html | home_address=p
<p>A flat on Skerrylaw Terrace, Inverdoon, was broken into on Friday night.</p>
=== us | html | home_address=c postcode=c
<div itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">4418 Northeast Larkmoss Avenue, #12</span><br><span itemprop="addressLocality">Dunmere</span>, <span itemprop="addressRegion">Oregon</span> <span itemprop="postalCode">00241-3306</span></div>
=== us | txt | home_address=c
VOTER FILE EXTRACT
STROUDWICK BARTHOLOMEW LEE    4418 NE LARKMOSS AVE APT 12    DUNMERE    ACTIVE   NAV
=== us | html | home_address=c
<title>4418 NE Larkmoss Ave Unit 12, Dunmere OR | Sold 2016 | Homes</title><p>1 bed, 1 bath</p>
=== us | html | home_address=x
<p>4418 SW Larkmoss Blvd, Medlow, WA 00677. Built 1961.</p>
=== us | json | home_address=c postcode=c
{"shipTo":{"street1":"4418 NE Larkmoss Ave","street2":"Apt. 12","city":"Dunmere","state":"OR","zip":"00241","country":"US"},"method":"ground"}
=== us | html | home_address=p
<p>Pothole reported: NE Larkmoss Ave between 44th and 46th, Dunmere.</p>
=== us2 | txt | home_address=c postcode=c
Case 14-0093
Property: 77 OLD QUARRY RD
          WEXCOMBE NH 00312
Map/Lot:  R12/044
=== us2 | html | home_address=x postcode=x
<p>77 Quarry Rd, Old Marston, VT 00318</p>
=== ie | txt | home_address=c postcode=c name=c
Mulgrannon, Siobhan
8 Ferrymoss Grove
Ballintorry
Co Clare
V95ZZ31
=== ie | html | home_address=p
<p>House in Ferrymoss Grove, Ballintorry: BER C1, price on application.</p>
=== ie | html | home_address=x
<p>No. 8 Ferrymoss Court, Ennisbeg, Co. Kerry</p>
=== de | html | home_address=c postcode=c
<p>Vertreten durch den Vorstand: F. K&auml;&szlig;bauer, Lindenbuschstr. 14b, D-00382 Oberwiesel</p>
=== de | txt | home_address=c postcode=c
Lieferanschrift:
Herrn
Friedhelm Kässbauer
Lindenbuschstrasse 14 B
00382 OBERWIESEL
=== de | html | home_address=p
<p>Sperrung der Lindenbuschstraße in Oberwiesel wegen Kanalarbeiten.</p>
=== de | html | home_address=u # the house next door
<p>Wir gratulieren zum Einzug in der Lindenbuschstraße 14 a in Oberwiesel!</p>
=== de | html | home_address=x
<p>Lindenbuschstraße 114, 00771 Kaltenfelde, 3 Zi., 74 m²</p>
=== pl | html | home_address=c postcode=c
<p>Działalność gospodarcza: 00-098 Jeziorowo, Brzozowa Struga 41/6</p>
=== pl | txt | home_address=c postcode=c
Gąskowicz Przemysław
ul. Brzozowa Struga 41 lok. 6
00-098 Jeziorowo
woj. nieznane
=== pl | html | home_address=p
<p>Awaria wodociągu: ul. Brzozowa Struga (Jeziorowo), przewidywane usunięcie godz. 18.</p>
=== pl | html | home_address=x
<p>Brzozowa 41 m. 6, 00-077 Olchowiec &mdash; kawalerka do wynajęcia</p>
=== fr | html | home_address=c postcode=c
<p>Siège social&nbsp;: chez Mme Tréguivel, 9ter all. des Mûriers Blancs 00518 PLOUVAREC</p>
=== fr | txt | home_address=c
MADAME TREGUIVEL ANNE-SOPHIE
9 TER ALLEE DES MURIERS BLANCS
00518 PLOUVAREC
FRANCE
=== fr | html | home_address=x
<p>9, rue des Mûriers, 99114 Saint-Evarzel-le-Petit</p>
=== in | html | home_address=c postcode=c
<p>Resi: New No. 14/2, 3rd Cross St., Kuyilnagar, Velampatti - 000 517</p>
=== in | csv | home_address=c
Sl No|Name of Elector|House No|Street|Locality
212|Meenakshi R|14/2|3rd Cross Street|Kuyilnagar, Velampatti
213|Karthik R|14/2|3rd Cross Street|Kuyilnagar, Velampatti
=== in | html | home_address=x
<p>No. 142, 3rd Cross Street, Ramanpuram, Chellur 000633</p>
=== lu | html | home_address=c postcode=c
<p>M. Weyrendorf J.-Cl., 27 r. du Pressoir Neuf, L-0417 Bettenfeld</p>
=== lu | html | home_address=c
<p>Gérant&nbsp;: demeurant à L-0417 Bettenfeld, 27, rue du Pressoir Neuf.</p>
=== lu | html | home_address=p
<p>Marché aux puces, rue du Pressoir Neuf à Bettenfeld, dimanche de 9 à 17h.</p>
=== dk | html | home_address=c
<p>Vejfest! Vi mødes hos Søren på Aakandevej 12, 2. sal t.v., Fjordby</p>
=== hr | txt | home_address=c
PRIMATELJ
SIMUNOVCIC ZELJKA
UL. STARE VRBE 33
PODBRDOVEC
=== hr | html | home_address=p
<p>U ulici Stare Vrbe u Podbrdovcu danas nema struje.</p>
=== lt | html | home_address=c postcode=c
<p>Adresas: Gluosnių gatvė 18, butas 5, 00273 Eglynai</p>
=== gr | html | home_address=c
<p>Lefkaditi 25, 001 47 Nea Platania, Greece</p>
=== za | txt | home_address=c
Erf 1183 Rooipan Park. Street addr.: 52 Jakkalsbessie St (Unit 6), Rooipan Park
=== za | html | home_address=p
<p>Water outage affects Jakkalsbessie Street, Rooipan Park and the clinic.</p>
=== gb | html | past_address=c
<p>Kelly's list of residents 2009: 118 Kestrel Ave, Pellbridge &mdash; Dunstaple</p>
=== gb | html | past_address=c
<td data-addr="118 Kestrel Avenue, Pellbridge ZZ99 2HN">Sold &pound;162,500 (12 Jun 2011)</td>
=== gb | txt | past_address=x
118 Kestrel Avenue
Birdham-under-Edge
ZZ99 6FF
=== gb | html | past_address=p
<p>Kestrel Avenue in Pellbridge is to be resurfaced in May.</p>
=== gb | html | past_address=u
<p>Kestrel Avenue junior league: 118 players, Pellbridge Rec.</p>
=== us | html | past_address=c
<div>Also lived in: 209 Pinegrove Lane, Estabrook ME 00158</div>
=== us | json | past_address=c
{"addressHistory":[{"from":"2003-06","line":"209 PINEGROVE LN","city":"ESTABROOK","st":"ME"}]}
=== us | html | past_address=x
<p>2090 Pinegrove Ln, Estabrook, ME 00158</p>
=== us | html | past_address=x +postal_address=1
<p>209 Pinegrove Ct, Hallow Springs, NV 00455</p>
=== de | html | past_address=c
<a href="/karte?q=Am%20Kr%C3%A4henhang%205%2C%20Niedertann">frühere Wohnung auf der Karte</a>
=== de | txt | past_address=c
Adressbuch 1998
Käßbauer Friedh., Elektr., Am Krähenhang 5
-- Gemeinde Niedertann, Seite 14 --
=== de | html | past_address=x
<p>Am Krähenhang 55, Niedertann</p>
=== pl | html | past_address=c
<p>Poprzedni adres: Osiedle Sosnowe 7 m. 23, 00-091 Wilkowo</p>
=== pl | html | past_address=u # the same block, another flat
<p>os. Sosnowe 7/32, Wilkowo</p>
=== gb | html | work_address=c
<footer>Beck &amp; Barrow Joinery Ltd &middot; 3 Tannery Yd, Ormsbeck, ZZ99 4AA</footer>
=== gb | html | work_address=c
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","address":{"@type":"PostalAddress","streetAddress":"3 Tannery Yard","addressLocality":"Ormsbeck","postalCode":"ZZ99 4AA"}}</script>
=== gb | html | work_address=x
<p>13 Tannery Yard, Ormsbeck: pop-up caf&eacute;</p>
=== gb | html | work_address=p
<p>Open studios in Tannery Yard, Ormsbeck this weekend.</p>
=== us | html | work_address=c
<address>1200 Foundry Parkway, Suite 450<br>Dunmere, OR 00239</address>
=== us | txt | work_address=c
Bart Stroudwick | Member Services
1200 Foundry Pkwy, Ste. 450 | Dunmere, Oregon 00239
=== us | html | work_address=x
<p>120 Foundry Pkwy, Dunmere, OR 00239</p>
=== de | html | work_address=c
<p>Anfahrt: Industriering 22, 00384 Oberwiesel. Parkplätze vor dem Haus.</p>
=== de | vcf | work_address=c email=c name=c
BEGIN:VCARD
VERSION:3.0
N:Käßbauer;Friedhelm;;;
ADR;TYPE=WORK:;;Industriering 22;Oberwiesel;;00384;Deutschland
EMAIL:f.kaessbauer@example.net
END:VCARD
=== de | html | work_address=x
<p>Industriering 22, 00719 Altmoor</p>
=== gb | html | postcode=c
<p>Your polling station for <b>ZZ99 4TQ</b> is the Scout Hut.</p>
=== gb | csv | postcode=c
date,amount,donor_pc
2019-04-03,10.00,ZZ994TQ
2019-04-03,5.00,ZZ992HJ
=== gb | html | postcode=x
<p>Deliveries to ZZ99 areas only. Item code XZZ994TQ7.</p>
=== gb2 | html | postcode=c
<input id="billing-postcode" value="zz99 7gl">
=== gb2 | html | postcode=x
<p>ZZ99 7GN, ZZ99 7GH and all of ZZ99 7</p>
=== us | html | postcode=c
<iframe srcdoc="&lt;p&gt;Weather for Dunmere, OR 00241&lt;/p&gt;"></iframe>
=== us | html | postcode=x
<p>Part #100241 &ndash; qty 4; SKU 00241-B7X</p>
=== us2 | json | postcode=c
{"city":"Wexcombe","postal_code":"00312","lead_source":"fair"}
=== us2 | html | postcode=x
<td>003121</td><td>$12</td>
=== ie | html | postcode=x
<p>Routing key V95 covers the whole district; V95 ZZ13 is the creamery.</p>
=== de | html | postcode=x
<p>Art.-Nr. 00382-11, EAN 4000382000014</p>
=== pl | html | postcode=c
<p>Kod pocztowy: 00-098</p>
=== pl | html | postcode=x
<p>Wynik: 100-098, seria 00-0981</p>
=== in | html | postcode=c
<p>Pin Code: 000517 (Velampatti S.O.)</p>
=== za | html | postcode=u
<p>Bib 0049 finished in 31:20.</p>
=== gb | html | +postal_address=2 home_address=x
<ul><li>Scout Hut, 14 Marl Lane, Ormsbeck, ZZ99 4BB</li><li>Chapel House, 2 Weir Street, Pellbridge, ZZ99 2AC</li></ul>
=== us | html | +postal_address=2
<table><tr><td>Dunmere Library</td><td>310 W Birchall St, Dunmere, OR 00240</td></tr><tr><td>Annex</td><td>2255 Cobbler Creek Rd, Dunmere, OR 00243</td></tr></table>
=== us2 | html | +postal_address=0
<p>Chapter 12 Road Work, page 77; Route 9 Drive-thru open, 3 Way Valve sale.</p>
=== gb | html | birth_date=c name=c
<table><tr><th>Officer</th><td>THACKWELL, Imogen Faye</td></tr><tr><th>Role</th><td>Director</td></tr><tr><th>Date of birth</th><td>17 March 1981</td></tr><tr><th>Nationality</th><td>British</td></tr></table>
=== gb | html | birth_date=p name=c
<h2>Imogen Faye THACKWELL</h2><dl><dt>Correspondence address</dt><dd>3 Tannery Yard</dd><dt>Role</dt><dd>Secretary</dd><dt>Date of birth</dt><dd>March 1981</dd></dl>
=== gb | txt | birth_date=c
Pellbridge & District Sunday School Register of Baptisms
Imogen Faye, d. of Alan and Brenda. Born 17.3.81. Bapt. 28.6.81.
=== gb | html | birth_date=u
<p>Minutes of the meeting held on 17 March 1981 were read and signed.</p>
=== gb2 | html | birth_date=c name=c
<p><b>Quennmore, Alasdair</b>, harbourmaster; <i>b.</i> 8 Nov. 1956, Inverdoon; <i>m.</i> 1984.</p>
=== gb2 | csv | birth_date=c
SURNAME;DOB;SEX;CLUB_ID
QUENNMORE;08/11/56;M;IBG-0031
LORRIMORE;12/02/61;M;IBG-0044
=== us | html | birth_date=c
<label>Birth month</label><select><option selected>October</option></select><label>Day</label><select><option selected>26</option></select><label>Year</label><select><option selected>1979</option></select>
=== us | txt | birth_date=c
DL CLASS C   DOB 10/26/1979   HT 5-11   EYES BRO
=== us | html | birth_date=x
<p>D.O.B. 10/25/1979 &mdash; 5'11", brown</p>
=== us | json | birth_date=c
{"person":{"birth":{"y":1979,"m":10,"d":26},"sex":"M"}}
=== us2 | txt | birth_date=c
BIRTHS - Wexcombe Hospital. Feb. 5, 1990, to Mr. and Mrs. Dale Corrigale, a daughter, Elizabeth Ann.
=== us2 | html | birth_date=x
<p>Copyright &copy; 1990. Revised 02/05/2019. Form 1990-205.</p>
=== us2 | html | birth_date=p
<p>Elizabeth, born in February 1990, started swimming at age six.</p>
=== ie | html | birth_date=c
<p>Siobh&aacute;n was born on the nineteenth of September 1988 in Ballintorry.</p>
=== ie | vcf | birth_date=c
BEGIN:VCARD
VERSION:3.0
FN:Shiv
BDAY:1988-09-19
END:VCARD
=== ie | ics | birth_date=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
DTSTART;VALUE=DATE:19880919
RRULE:FREQ=YEARLY
SUMMARY:Siobhán's birthday
END:VEVENT
END:VCALENDAR
=== de | html | birth_date=c name=c
<p>Wir gratulieren: 07.04. Friedhelm Käßbauer zum 60. Geburtstag (geb. 7. April 1963)</p>
=== de | html | birth_date=x
<p>geb. 04.07.1936 in Oberwiesel, verst. 11.02.2014</p>
=== pl | txt | birth_date=c
Imię: Przemysław
Data urodzenia: 1992.12.01
Obywatelstwo: polskie
=== pl | html | birth_date=u
<p>Ustawa z dnia 1 grudnia 1992 r. o spółkach wodnych (t.j.)</p>
=== fr | html | birth_date=c
<p>Mme Tréguivel, née le 14 août 1985 à Plouvarec</p>
=== fr | html | birth_date=c
<input type="date" name="date_naissance" value="1985-08-14">
=== fr | html | birth_date=x
<p>Journal officiel du 14 août 1958, page 85. Né le 14/08/1958.</p>
=== in | html | birth_date=c
<tr><td>Candidate</td><td>MEENAKSHI R</td><td>D.O.B</td><td>23-05-1997</td><td>Comm.</td><td>BC</td></tr>
=== in | html | birth_date=p
<p>Many more happy returns of the day Meenakshi akka, 23rd May!!</p>
=== lu | html | birth_date=c
<p>Administrateur: Jean-Claude WEYRENDORF, né le 30.06.1971 à Bettenfeld</p>
=== lu | html | birth_date=c
<p>gebuer den 30. Juni 1971 zu Bettenfeld</p>
=== dk | html | birth_date=c
<p>Runde fødselsdage: Søren Vibegaard, født 22. januar 1968, fylder 50.</p>
=== hr | html | birth_date=c name=c
<p>Željka Šimunovčić, rođena 3. studenoga 1977. u Podbrdovcu</p>
=== lt | html | birth_date=c
<div data-p="⟦b64:{"gimimoData":"1982-07-09"}⟧"></div>
=== lt | html | birth_date=u
<p>Įsakymas 1982-07-09 Nr. 41</p>
=== gr | html | birth_date=c
<p>Γεννήθηκε στις 27 Φεβρουαρίου 1966 στη Νέα Πλατανιά.</p>
=== za | html | birth_date=c
<p>Date of birth (yyyy/mm/dd): 1994/04/16</p>
=== za | html | birth_date=c
<p>gebore op 16 April 1994</p>
=== gb | html | +birth_date=2 birth_date=x
<p>Arthur Pell, born 4 May 1899, and Edith Pell, born 30 January 1903, lie in the east corner.</p>
=== de | html | +birth_date=1 birth_date=x
<p>Ilse Trautweiler, geb. am 19.08.1941, feiert heute.</p>
=== gb | html | family_name=c
<p>Groom's party: best man Rupert Thackwell; ushers Ben and Olu.</p>
=== gb | html | family_name=p
<p>R. Thackwell c Dobbs b Farrant 14</p>
=== gb | html | family_name=x
<p>Rupert Annesley-Crewe and Dawn Thackwell were runners-up.</p>
=== gb2 | txt | family_name=c
Flower rota: 3 May Mrs Moira Quennmore; 10 May Miss Tulloch-Rae
=== us | html | family_name=c
<li>Stroudwick, Lucinda &mdash; $50 (in honor of Dad)</li>
=== us | html | family_name=x
<p>Lucinda Stroud and Wick's Hardware sponsored the game.</p>
=== us2 | html | family_name=c
<p>Dr. ⟦zw:Hector⟧ ⟦shy:Reyes⟧-Montalbo, DDS</p>
=== de | html | family_name=c
<p>Es nähten: Gudrun Kaessbauer, Elke Simmerding, Traudl Obst.</p>
=== pl | html | family_name=c
<p>Składamy podziękowania pani Jadwidze Gąskowicz za piękne haftowane obrusy.</p>
=== fr | html | family_name=c
<td>TREGUIVEL</td><td>Yannick</td><td>Sénior M</td><td>1h32</td>
=== in | html | family_name=c
<p>Groom's brother Mr. R. Karthik (Karthik Rajavelan), Software Engineer</p>
=== za | html | family_name=c
<p>⟦alike:Sibusiso⟧ Mvelasizwe, matric 2020, distinctions in maths and isiZulu.</p>
=== gb | html | employer=c
<li class="experience"><h4>Bench Joiner</h4><span>Beck and Barrow Joinery</span> <time>2014 &ndash; present</time></li>
=== gb | txt | employer=c
SUPPLIER PAYMENTS OVER 500 POUNDS
11/06/2019  BECK & BARROW JOINERY LIMITED   1,240.00  Repairs
=== gb | html | employer=x
<p>The beck was in flood; bring a barrow. Joinery course Thursdays.</p>
=== gb2 | html | employer=c
<p>Tenders are invited by the Inverdoon Harbour Trust for dredging.</p>
=== us | html | employer=c
<p><b>L</b>arkmoss <b>C</b>redit <b>U</b>nion, member insured.</p>
=== us | html | employer=x
<p>Larkmoss Community Union of Teachers, credit accepted.</p>
=== us2 | html | employer=c
<p>Pharmacist, Saint Brannock Medical Center, 2016-</p>
=== de | html | employer=c
<p>Spende über 500 &euro; von der Wieseltaler Kugellager GmbH &amp; Co KG</p>
=== de | html | employer=x
<p>Kugellager aus dem Wieseltal, Händler: Roth &amp; Sohn GmbH</p>
=== pl | html | employer=c
<p>Sponsor turnieju: MŁYN JEZIOROWO spółka z ograniczoną odpowiedzialnością</p>
=== za | html | employer=c
<p>Pick n' pack staff wanted, Vaalhoek Citrus, gate 2</p>
=== gb | html | school=c
<p>Ormsbeck High: Class of '97 reunion. Ormsbeck High School hall, 7pm.</p>
=== gb | html | school=x
<p>The high school at Ormsbeck Bay, and Wormsbeck High School</p>
=== us | html | school=c
<p>A.S., Welding Technology &ndash; Dunmere Community College, 2001</p>
=== us2 | html | school=c
<p>Wexcombe Regional H.S. yearbook 2008, p. 41</p>
=== de | html | school=c
<p>1982 Abitur am Bertha-Lohmann-Gymnasium in Oberwiesel</p>
=== fr | html | school=c # initials of the school's namesake
<p>Bac S, Lycée J.-M. Kerbrac, mention bien</p>
=== gb | html | vehicle=c
<p>For sale: 2017 estate, reg ZZ17KTB, MOT to June, &pound;4,200 ono</p>
=== gb | txt | vehicle=x
Batch ZZ17 KTBX4, bin AZZ17 KTB2
=== gb2 | csv | vehicle=c
permit;reg;zone
0081;ZZ04QNM;B
0082;ZZ55LRM;B
=== us | html | vehicle=c
<p>Citation 88-1203: plate STW4820 (OR), expired meter</p>
=== us2 | html | vehicle=c
<p>Vanity? no, just 7ZRN312, blue hatchback, left lights on.</p>
=== ie | html | vehicle=c
<p>191 C 99417: NCT due 04/25</p>
=== de | html | vehicle=c
<!-- TODO Anzeige: Pkw, amtl. Kennzeichen ZZ FK 614 -->
=== pl | html | vehicle=x
<td>ZZJ 4P81</td><td>Fiat</td>
=== lu | html | vehicle=c
<p>Stationnement gênant, plaque ZZ-4417</p>
=== gb | html | +vehicle=1 vehicle=x
<p>Would the owner of the blue van, registration ZZ68 FPD, please move it.</p>
=== gb | html | place=c
<p>Ormsbeck Canoe Club meets Tuesdays 6.30.</p>
=== gb | html | place=u # no such club is named
<p>A canoe club for Ormsbeck? Have your say.</p>
=== gb2 | html | place=c
<p>Singles at Inverdoon bowling green, 2pm.</p>
=== us | json | place=c
{"checkin":{"venue":"Dunmere Rock Gym","at":"2022-10-04T18:02:11-07:00"}}
=== us2 | html | place=c
<p>Wexcombe Farmer's Market, every Sat 8-1</p>
=== de | html | place=c # the pool with 'in' between
<p>Frühschwimmer treffen sich um 7 Uhr im Freibad in Oberwiesel.</p>
=== pl | html | place=c # both words in the locative
<p>Gramy na orliku w Jeziorowie w każdą środę o 19.</p>
=== dk | html | place=x
<p>Fjordbyens Roklubber mødes</p>
=== za | html | place=c
<p>Vaalhoek parkrun #212: first finishers</p>
=== gb | html | website=c
<p>See more at thackwell-crafts.example</p>
=== gb | html | website=x
<a href="https://thackwell-crafts.example.org/">shop</a> <a href="https://mythackwell-crafts.example/">other</a>
=== us | txt | website=c
-- 
www.bartbuilds.example | hinges, hulls, headaches
=== ie | html | website=c
<link rel="alternate" href="https://www.mulgrannon.example/blog/feed" type="application/rss+xml">
=== de | html | website=c
<li><a href="http://kaessbauer-modellbahn.example/anlage.html">Käßbauers Anlage</a></li>
=== fr | html | website=c
<meta name="twitter:url" content="https://treguivel.example/">
=== fr | html | website=x
<p>https://treguivel.example.net/ &ndash; domaine à vendre</p>
=== gb | html | name=c employer=c work_address=c phone=x +phone=1 home_address=u
<!doctype html><html lang="en"><head><title>Contact - Beck &amp; Barrow Joinery</title>
<meta name="description" content="Hand-made sash windows and stairs in Ormsbeck"></head><body>
<nav><a href="/">Home</a> | <a href="/stairs">Stairs</a> | <a href="/contact">Contact</a></nav>
<h1>Find us</h1>
<p>Beck &amp; Barrow Joinery Ltd<br>3 Tannery Yard<br>Ormsbeck<br>ZZ99 4AA</p>
<p>Office (Mon&ndash;Thu): 01632 960774</p>
<p>Site surveys are booked through Imogen Thackwell. Please have your window sizes ready.</p>
<p>From Saddlers Rise turn left at the pump; 27 bus stops outside.</p>
<p class="small">Registered in England no. 07700906. VAT GB 900 6180 77.</p>
</body></html>
=== gb | txt | alias=c name=x place=c +phone=1 +email=1
ORMSBECK VILLAGE VOICE                                  Issue 88, Spring

What's on
---------
Sat 14 April    Spring Cabaret, Village Hall, 7.30. Ginger Thimble, the
                Tin Hats and raffle. Tickets 6 pounds, Post Office.
Sun 15 April    Ormsbeck Canoe Club open morning. All ages. Bring a towel.
Weds 18 April   WI: "A year in hedgerows", speaker Imogen Pardoe-Hyde.

Copy for the next issue to the editor by 1 June:
voice@example.org or ring 01632 960031
                                    - 4 -
=== gb2 | html | name=c birth_date=u phone=x +phone=2
<h3>Club officials 2023</h3><table border=1><tr><th>Office</th><th>Name</th><th>Phone</th></tr>
<tr><td rowspan=2>Green ranger</td><td>A. Tulloch-Rae</td><td>0131 496 0237</td></tr>
<tr><td>(dep.) Alasdair Quennmore</td><td>via secretary</td></tr>
<tr><td>Secretary</td><td>Mrs I Dalwhin</td><td>0131 496 0723</td></tr></table>
<p>The club was opened on 8 November 1956 by Provost Lang.</p>
=== gb2 | html | name=c school=c employer=c
<div id="obit"><h1>Moira's memories</h1><p>My brother-in-law, Ally Quennmore, went from Skerrylaw Academy straight into the harbour office; thirty-eight years with the Inverdoon Harbour Trust and never late.</p></div>
=== gb2 | txt | family_name=c home_address=u name=u
Parish magazine - thanks
To Moira Quennmore for marmalade, to the residents of 15 and 3 Skerrylaw Terrace
for the bunting, and to Alasdair for the loan of his ladder.
=== us | html | name=c birth_date=p home_address=p +phone=0
<div class="result"><h3>Bartholomew L Stroudwick, age 44</h3><p>Born Oct 1979</p><ul><li>Lives on NE Larkmoss Ave, Dunmere OR</li><li>Phone: (512) 555-XXXX <a href="/unlock">unlock</a></li><li>Relatives: L*** S***</li></ul></div>
=== us | json | username=c website=c name=u email=x +email=1
{"data":{"user":{"id":"U_99210","login":"bstroud_47","name":"Bart","blog":"https://bartbuilds.example/","email":null,"followers":{"totalCount":12},"organizations":["larkmoss-tools"]},"repository":{"owner":"bstroud_47","homepageUrl":"https://bartbuilds.example/jig","issues":[{"n":3,"author":"o-klein","body":"mail me at oklein@example.net"}]}}}
=== us | csv | name=c vehicle=c home_address=c phone=x +phone=1
"space","tenant","unit_addr","make","plate","alt_contact"
"P-07","Stroudwick, Bart","4418 NE Larkmoss Ave #12, Dunmere","Subaru","STW-4820",""
"P-08","Amadi, Joy","4418 NE Larkmoss Ave #14, Dunmere","Kia","RKM-2209","512-555-0173"
=== us | html | birth_date=u phone=x postcode=u
<table class="stats"><tr><td>10/26/1979</td><td>open</td><td>00241</td></tr><tr><td>10/29/1979</td><td>5125550173</td><td>00244</td></tr></table><caption>Lot, date and reading of gauge</caption>
=== us | eml | name=c phone=c employer=c work_address=c email=x +email=2
From: "M. Pruitt-Salas" <mps@example.org>
To: volunteers@lists.example
Subject: Fwd: intro
Date: Mon, 5 Oct 2020 08:00:00 -0700
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

FYI

> Bartholomew Stroudwick
> Branch Operations | Larkmoss Credit Union
> 1200 Foundry Pkwy #450, Dunmere OR
> c. 512 555 0137
>
> This message may contain confidential information.
=== us2 | html | name=c school=c former_name=p birth_date=x
<h2>Wall of Fame &mdash; Wexcombe Regional High School</h2><ul><li>2007 Track: E. Corrigale, 800 m, 2:19.4 (2/5/2007)</li><li>2008 Valedictorian: now Dr. Liz Nakagome-Reyes, Pharm.D.</li></ul>
=== us2 | txt | name=c employer=c email=x +email=1 phone=x +phone=1
Poster 14B
Antibiotic stewardship in small hospitals: a two-year audit
Elizabeth Nakagome-Reyes 1, Manfred Osterhaut 2
1 St. Brannock Medical Center, Wexcombe NH   2 Ridgeline Clinic, Hollis
Correspondence: mosterhaut@ridgeline.example, (206) 555-0148
=== us2 | html | place=c family_name=x name=x
<p>Find us at the Wexcombe Farmers Market: Reyes Family Tamales, Montalbo Honey, Hector's Peppers, Nakagome Tofu and Elizabeth's Jams.</p>
=== us2 | html | email=c phone=c name=c
<div data-props="{&quot;provider&quot;:{&quot;display&quot;:&quot;Elizabeth Nakagome Reyes&quot;,&quot;contact&quot;:{&quot;mail&quot;:&quot;enreyes@campus.example&quot;,&quot;tel&quot;:&quot;206-555-0184&quot;}}}" id="root"></div>
=== us2 | html | home_address=u postcode=x
<p>MLS 77-00312 &middot; Old Quarry Road, Wexcombe Heights, lot 7-7, 3.1 acres</p>
=== ie | html | name=c email=c phone=c place=c +phone=1
<div class="entry-content"><h2>Ballintorry Tennis Club &ndash; Coiste</h2>
<p><strong>Cathaoirleach:</strong> Declan Tuohillan (020 914 0081)<br>
<strong>R&uacute;na&iacute;:</strong> Siobh&aacute;n Mulgrannon, <a href="mailto:siobhan@mulgrannon.example">r-phost</a>, fón 020-9135527</p></div>
=== ie | atom | website=c name=c
<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Salt and Slate</title><id>tag:mulgrannon.example,2020:feed</id><link href="https://mulgrannon.example/blog/"/><author><name>Siobhan Mulgrannon</name></author><entry><title>First dip of the year</title><updated>2022-01-02T10:00:00Z</updated></entry></feed>
=== ie | html | name=p school=c employer=u
<p>Scoil Naomh Torna parents' association thanks S. Mulgrannon for the cakes, and everyone who picked seaweed at Ballintorry on Sunday.</p>
=== ie | html | vehicle=x birth_date=x phone=x
<table><tr><td>Fixture</td><td>191-C-9941</td></tr><tr><td>Played</td><td>19/09/1998</td></tr><tr><td>Ref.</td><td>0209135572</td></tr></table>
=== de | html | name=c phone=c email=c website=c home_address=c postcode=c
<h1>Impressum</h1><p>Angaben gem&auml;&szlig; &sect; 5 TMG</p><p>Friedhelm K&auml;&szlig;bauer<br>Lindenbuschstr. 14&nbsp;b<br>00382 Oberwiesel</p><h2>Kontakt</h2><p>Telefon: +49 (0) 171 3920047<br>E-Mail: f.kaessbauer [at] example [punkt] net<br>Web: kaessbauer-modellbahn.example</p>
=== de | html@windows-1252 | name=c school=c past_address=p
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></head><body><p>Klassentreffen Abi 82, Bertha-Lohmann-Gymnasium Oberwiesel. Zugesagt haben: Friedhelm Käßbauer, Jutta Dörnbühl, Wolfgang Säuermann (wohnt jetzt Am Krähenhang in Niedertann).</p></body></html>
=== de | txt | name=p vehicle=x employer=c +vehicle=1 work_address=u
Werkszeitung Wieseltaler Kugellager
Jubilare: F. Käßbauer (25 J.), M. Öhlgart (40 J.)
Parkplatz: Das Fahrzeug mit dem Kennzeichen ZZ-FK 641 blockiert Tor 2.
Der Industriering ist ab km 22 gesperrt.
=== de | json | birth_date=c vehicle=c name=c
{"versicherter":{"nachname":"Kaessbauer","vorname":"Friedhelm","gebDatum":"07.04.1963"},"kfz":{"kennzeichen":"ZZFK614","erstzulassung":"04/2011"}}
=== de | html | birth_date=u phone=x place=u
<p>Das neue Freibad wurde am 7. April 1963 eröffnet, Oberwiesel feierte drei Tage. Aktenzeichen 0171/3920048-2.</p>
=== pl | html | name=c birth_date=p school=c place=c username=x
<article><h1>Przemysław Gąskowicz: od pionka do mistrza</h1><p>Urodzony w grudniu 1992 r., absolwent Technikum Młynarskiego w Jeziorowie. Trenuje na Orliku Jeziorowo, a wieczorami gra w sieci.</p><p>Komentarze (2): <b>gask_przemek</b>: brawo! <b>mlyn77</b>: gratulacje</p></article>
=== pl | csv | phone=c email=c name=c +phone=0
Lp.	Nazwisko	Imię	Telefon	E-mail	Nr faktury
1	Gąskowicz	Przemek	999317560	p.gaskowicz@poczta.example	FV/999/317/506
=== pl | html | family_name=c name=u home_address=x
<p>KLEPSYDRA. Śp. Stanisław Wilczur-Babka, lat 76. Wieniec: Jadwiga Gąskowicz z synem Przemysławem. Wyprowadzenie z ul. Brzozowej 41.</p>
=== pl | txt | employer=c vehicle=c past_address=x postcode=x
KARTA WJAZDU nr 00-0981
Firma: "Młyn Jeziorowo" sp. z o. o.
Nr rej.: ZZJ4P18
Kierunek: Wilkowo, os. Słoneczne 7/23
=== fr | html | name=c former_name=c phone=c birth_date=p +phone=1
<h3>Bureau de l'association</h3><table><tr><td>Présidente</td><td>Anne Sophie TRÉGUIVEL (ex-LORMANDAIS Anne-Sophie)</td><td>06&#8239;39&#8239;98&#8239;27&#8239;51</td></tr><tr><td>Trésorier</td><td>Loïc Penhoarvern</td><td>02 61 91 66 20</td></tr></table><p>Naissance de la présidente&nbsp;: un 14 août&hellip; chut pour l'année&nbsp;!</p>
=== fr | json | employer=c home_address=c postcode=c name=u
{"siren":"000 518 999","denomination":"BISCUITERIE DU GOUAREC","dirigeants":[{"nom":"T.","prenoms":"Anne-Sophie"}],"adresse":{"numero":"9","indice_repetition":"TER","type_voie":"ALL","libelle_voie":"DES MURIERS BLANCS","code_postal":"00518","commune":"PLOUVAREC"}}
=== fr | html | vehicle=x phone=x birth_date=u home_address=x
<p>Lot 418 ZZ-481-TR. Tél. standard 06 39 98 27 15. Arrêté du 14/08/1985 relatif à la rue des Mûriers à Quimerc'h.</p>
=== fr | html | school=c place=c family_name=c
<p>Lyc&eacute;e Jean Marie Kerbrac&nbsp;: l'&eacute;quipe de Yannick Tr&eacute;guivel s'entra&icirc;ne &agrave; la Piscine de Plouvarec.</p>
=== in | html | name=c employer=c birth_date=c email=c phone=c
<h2>CURRICULUM VITAE</h2><p><b>R. MEENAKSHI</b> (Meenakshi Rajavelan)<br>E-mail id: meenakshi.rv@anjal.example<br>Mobile no.: (+91) 10000 52964</p><p>Organisation: M/s Palmleaf Softtech (P) Ltd.</p><p>Personal Details<br>D.O.B : 23rd May, 1997<br>Marital Status : Single</p>
=== in | txt | name=x vehicle=x home_address=u postcode=x
Ration card list, Ward 3
R. Meenakshisundaram   ZZ 22 MR 5018   No. 14, 2nd Cross Street, Kuyilnagar   Card 0005171
=== in | html | family_name=c place=c school=u +email=1
<p>Kuyilnagar Badminton Court booking: contact Karthik Rajavelan or court@example.com. Vidya Mandir Nursery, Velampatti Road, closed Monday.</p>
=== lu | html | name=c employer=c birth_date=p phone=c
<p>Extrait&nbsp;: M. Jean-Claude Weyrendorf, agent, <em>Assurances Bettenfeld</em>, né en juin 1971. Joignable au&nbsp;: 00352 600 148 275.</p>
=== lu | html | name=x school=u vehicle=u
<p>De Weyrendorf ass e klengt Duerf. Jean-Claude Kremerich huet d'Schoul zu Bettenfeld geleet. Konto ZZ 4417.</p>
=== lu | txt | name=p place=c family_name=c school=c
Buvette du Pressoir - tableau de service
sam.  J.-Cl. Weyrendorf
dim.  Monique Weyrendorf
Anciens du Lycée Technique de Bettenfeld : table réservée
=== dk | html | name=c employer=c school=c place=c family_name=c
<p>Søren K. Vibegaard, bådebygger hos Fjordby Bådværft, uddannet på Fjordby Seminarium, kasserer i Fjordby Roklub. Gift med Birthe Vibegaard.</p>
=== dk | txt | phone=c email=c home_address=c postcode=c username=x
Til salg: jolle, 4,2 m
Henv. Vibegaard, Aakandevej 12, 2. tv, 0482 Fjordby
mobil: +45 10482763   soren@vibegaard.example
(annonce-id vibegaard_s2)
=== dk | html | birth_date=u phone=x postcode=x
<p>Protokol 22. januar 1968. Målerstand 10 48 27 63 kWh. Varenr. 10482.</p>
=== hr | html | name=c employer=c phone=c place=c family_name=x
<p>Voditeljica prodaje: Željka Šimunovčić, Uljara Podbrdovec d. o. o., mob. 00385 90 0142275. Plivanje: Bazen Podbrdovec, utorkom. Direktor: A. Perić-Šimunović.</p>
=== hr | html | name=p former_name=p vehicle=c
<p>Oglasna ploča: Ž. Šimunovčić prodaje auto (reg. ZZ 7310 K). Nekad: Ž. Perkovac, 4.b.</p>
=== lt | html | name=c employer=c phone=c birth_date=x place=c +phone=0
<p>Projekto vadovė – Rūta Žvirblaitienė (UAB „Eglynų pienas“), tel. 8-200-48217. Renginys: Eglynų biblioteka, 2022-07-09.</p>
=== lt | txt | name=p family_name=c vehicle=x school=c
R. Zvirblaitiene, rinkimų komisijos narė
Mindaugas Zvirblaitis, stebėtojas
Rinkimų apylinkė: Eglynų progimnazija (pastatas ZZR 4171)
=== gr | html | name=c family_name=c employer=c phone=c vehicle=c
<table><tr><td>ΚΟΥΜΠΑΡΕΛΗΣ Αριστείδης</td><td>Ελαιουργείο Πλατανιάς</td><td>Τηλ. +30 640 0127745</td><td>Αρ. κυκλ. ΖΖΗ 4018</td></tr><tr><td>ΚΟΥΜΠΑΡΕΛΗ Ευγενία</td><td>&mdash;</td><td>&mdash;</td><td>&mdash;</td></tr></table>
=== gr | html | name=x family_name=x birth_date=u
<p>Ο Αριστείδης Μπακογιώργης εγκαινίασε την πλατεία στις 27 Φεβρουαρίου 1966. Ζαχαροπλαστείο «Κουμπαρέλης». Ευγενία Λάμπρου, δασκάλα.</p>
=== gr | html | name=p school=c home_address=p
<p>Α. Κουμπαρέλης, σύλλογος αποφοίτων, Γυμνάσιο Νέας Πλατανιάς. Εργασίες στην οδό Λευκαδίτη στη Νέα Πλατανιά.</p>
=== za | html | name=c employer=c place=c email=c phone=c
<h3>Run director this week</h3><p>Thandeka G. Mvelasizwe (Vaalhoek Citrus) &mdash; thandeka.m {at} posbus {dot} example, WhatsApp 029-555-0148. See you at Vaalhoek Parkrun!</p>
=== za | csv | name=c birth_date=c former_name=x vehicle=c
Surname,Names,ID DOB,Reg
MVELASIZWE,THANDEKA GRACE,19940416,ZZ48KMGP
KHATHIDLELA,LINDIWE,19910203,ZZ51LLGP
=== za | html | birth_date=u school=u vehicle=x home_address=x
<p>Gazette 16 April 1994. Hoërskool in Vaalhoek-Noord beplan. Lot ZZ 48 KM. 52 Jakkals Street, Rooidam.</p>
=== za | html | family_name=p name=x former_name=u
<p>S. Mvelasizwe bowled well; Grace Thandekile umpired. Khathidlela sisters catered.</p>
=== gb | html | username=c website=c alias=c email=x +coordinates=1
<script>var S={"artist":"Ginger\u0020Thimble","by":"immy_thackw","site":"\u0068ttps://www.thackwell-crafts.example/","venue":{"lat":54.20817,"lng":-1.83344}};</script>
=== de | html | +coordinates=1 +postal_address=0
<div class="geo"><span class="latitude">51.90441</span>; <span class="longitude">8.11273</span></div>
=== us | html | +vehicle=0 +phone=0 vehicle=x
<p>Model STW-48200, firmware 5.1.2-555.0137, build 4820.</p>
=== gb | html | +birth_date=1 +phone=1 +email=1 birth_date=x name=x
<p>Missing: Toby Larch, born 3 June 2004. Call 01632 960909 or find@example.org.</p>
"""  # noqa: W291
