"""
Each promise word by word, on the most ordinary page that would hold it, for people of twelve countries.

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
    "ni": _person(
        "GB",
        {
            Kind.NAME: "Bronagh Eileen McSkerrow",
            Kind.FORMER_NAME: "Bronagh Dunloskey",
            Kind.ALIAS: "Skerry Lass",
            Kind.USERNAME: "bronagh_mcsk",
            Kind.EMAIL: "bronagh.mcskerrow@example.org",
            Kind.PHONE: "07700 900318",
            Kind.HOME_ADDRESS: "47 Drumnafern Road, Carnaskey, Co. Antrim, ZZ99 4NF",
            Kind.PAST_ADDRESS: "Flat 3, 12 Rathcolby Terrace, Lisnabrack, ZZ99 4QA",
            Kind.WORK_ADDRESS: "8 Linenbank Square, Carnaskey, ZZ99 4TT",
            Kind.POSTCODE: "ZZ99 4NF",
            Kind.BIRTH_DATE: "1981-03-14",
            Kind.FAMILY_NAME: "Cathal McSkerrow",
            Kind.EMPLOYER: "Carnaskey Credit Union Ltd",
            Kind.SCHOOL: "Carnaskey Integrated College",
            Kind.VEHICLE: "ZZI 7318",
            Kind.PLACE: "Skeaghmore Leisure Centre",
            Kind.WEBSITE: "https://mcskerrowknits.example",
        },
    ),
    "eng": _person(
        "GB",
        {
            Kind.NAME: "Frederick Alan Thistlemoor",
            Kind.ALIAS: "Freddie Larkspur",
            Kind.USERNAME: "fthistle88",
            Kind.EMAIL: "fred@thistlemoor.example",
            Kind.PHONE: "020 7946 0538",
            Kind.HOME_ADDRESS: "9 Pellowgate Avenue, Wexcombe St Mary, ZZ99 7HB",
            Kind.PAST_ADDRESS: "Flat 14, Cadmere House, 60 Tolpenny Street, Brindlewick, ZZ99 2RS",
            Kind.WORK_ADDRESS: "Unit 5, Harrowfold Business Park, Brindlewick, ZZ99 2XE",
            Kind.POSTCODE: "ZZ99 7HB",
            Kind.BIRTH_DATE: "1958-11-23",
            Kind.FAMILY_NAME: "Philippa Thistlemoor",
            Kind.EMPLOYER: "Dowsett & Brackley Joinery Limited",
            Kind.SCHOOL: "Brindlewick Boys' Grammar School",
            Kind.VEHICLE: "ZZ19 FTM",
            Kind.PLACE: "Wexcombe Bowls Club",
            Kind.WEBSITE: "https://fredsallotment.example",
        },
    ),
    "us": _person(
        "US",
        {
            Kind.NAME: "Katherine Louise Ambersby",
            Kind.FORMER_NAME: "Katherine Dunmarrow",
            Kind.ALIAS: "Kit Marigold",
            Kind.USERNAME: "kamb_trails",
            Kind.EMAIL: "katherine.ambersby@example.com",
            Kind.PHONE: "(207) 555-0148",
            Kind.HOME_ADDRESS: "2418 N Larkmeadow Blvd Apt 12B, Fernport, ME 00418",
            Kind.PAST_ADDRESS: "77 Cricket Hollow Lane, Tallow Creek, OR 00652",
            Kind.WORK_ADDRESS: "1500 Harbor Mill Parkway, Suite 220, Fernport, ME 00419",
            Kind.POSTCODE: "00418",
            Kind.BIRTH_DATE: "1990-07-05",
            Kind.FAMILY_NAME: "Gregory Ambersby",
            Kind.EMPLOYER: "Saltmarsh Dental Partners, Inc.",
            Kind.SCHOOL: "Fernport High School",
            Kind.VEHICLE: "KZQ 5821",
            Kind.PLACE: "Tidewater Climbing Gym",
            Kind.WEBSITE: "https://kitmarigold.example",
        },
    ),
    "ie": _person(
        "IE",
        {
            Kind.NAME: "Tomás Ó Fiannalaigh",
            Kind.ALIAS: "Tom Finnelly",
            Kind.USERNAME: "tomas_of_hurls",
            Kind.EMAIL: "tofian@eolas.example",
            Kind.PHONE: "020 913 7265",
            Kind.HOME_ADDRESS: "5 Glenaskeagh Drive, Ballinafarna, Co. Clare, V19 ZZ62",
            Kind.WORK_ADDRESS: "22 Weir Street, Ballinafarna, Co. Clare",
            Kind.POSTCODE: "V19 ZZ62",
            Kind.BIRTH_DATE: "1975-10-18",
            Kind.FAMILY_NAME: "Aoife Ní Fhiannalaigh",
            Kind.EMPLOYER: "Ballinafarna Seafoods DAC",
            Kind.SCHOOL: "Scoil Naomh Fionnán",
            Kind.VEHICLE: "202-CE-99417",
            Kind.PLACE: "Ballinafarna GAA Grounds",
        },
    ),
    "de": _person(
        "DE",
        {
            Kind.NAME: "Jörg Großkrämling",
            Kind.FORMER_NAME: "Jörg Weidlöfer",
            Kind.USERNAME: "jgk_modellbahn",
            Kind.EMAIL: "joerg.grosskraemling@example.net",
            Kind.PHONE: "089 99998417",
            Kind.HOME_ADDRESS: "Kirschblütenstraße 28, 00634 Oberfinkenau",
            Kind.PAST_ADDRESS: "Am Mühlgraben 4b, 00271 Tannrode an der Ilze",
            Kind.WORK_ADDRESS: "Industriering 112, 00635 Oberfinkenau",
            Kind.POSTCODE: "00634",
            Kind.BIRTH_DATE: "1967-04-22",
            Kind.FAMILY_NAME: "Sabine Großkrämling",
            Kind.EMPLOYER: "Finkenauer Metallbau GmbH & Co. KG",
            Kind.SCHOOL: "Gymnasium Oberfinkenau",
            Kind.VEHICLE: "ZZ-JG 417",
            Kind.PLACE: "Modellbahnclub Oberfinkenau",
            Kind.WEBSITE: "https://www.grosskraemling.example",
        },
    ),
    "ch": _person(
        "CH",
        {
            Kind.NAME: "Ursina Caduregg",
            Kind.USERNAME: "ursina_bergluft",
            Kind.EMAIL: "u.caduregg@postfach.example",
            Kind.PHONE: "+41 40 555 27 18",
            Kind.HOME_ADDRESS: "Lärchenhaldenweg 17, 9914 Vorderlätsch",
            Kind.WORK_ADDRESS: "Postgasse 3, 9911 Sunnfluh",
            Kind.POSTCODE: "9914",
            Kind.BIRTH_DATE: "1988-09-30",
            Kind.FAMILY_NAME: "Reto Caduregg",
            Kind.EMPLOYER: "Käserei Sunnfluh AG",
            Kind.SCHOOL: "Kantonsschule Sunnfluh",
            Kind.VEHICLE: "ZZ 48172",
            Kind.PLACE: "Hallenbad Sunnfluh",
        },
    ),
    "pl": _person(
        "PL",
        {
            Kind.NAME: "Stanisław Jeżopolski",
            Kind.USERNAME: "staszek_jez",
            Kind.EMAIL: "s.jezopolski@poczta.example",
            Kind.PHONE: "+48 999 314 058",
            Kind.HOME_ADDRESS: "ul. Rumiankowa 26/8, 00-089 Grzybowice Małe",
            Kind.POSTCODE: "00-089",
            Kind.BIRTH_DATE: "1949-12-08",
            Kind.FAMILY_NAME: "Jadwiga Jeżopolska",
            Kind.EMPLOYER: "Zakłady Mięsne Grzybowice sp. z o.o.",
            Kind.SCHOOL: "Liceum im. Anny Wędrowskiej",
            Kind.VEHICLE: "ZZG 8M41",
            Kind.PLACE: "Ogrody Działkowe Rumianek",
        },
    ),
    "fr": _person(
        "FR",
        {
            Kind.NAME: "Geneviève Aubertinière-Lasnois",
            Kind.FORMER_NAME: "Geneviève Pradoulet",
            Kind.USERNAME: "gene_aubert",
            Kind.EMAIL: "genevieve.al@courriel.example",
            Kind.PHONE: "04 65 71 28 36",
            Kind.HOME_ADDRESS: "14 ter, rue des Églantiers, 00318 Montfaucin-le-Vieux",
            Kind.WORK_ADDRESS: "3, place du Lavoir, 00319 Montfaucin",
            Kind.POSTCODE: "00318",
            Kind.BIRTH_DATE: "1962-08-17",
            Kind.FAMILY_NAME: "Thibault Lasnois",
            Kind.EMPLOYER: "Imprimerie Gardonnet SARL",
            Kind.SCHOOL: "Lycée Marguerite-d'Orsan",
            Kind.VEHICLE: "ZZ-418-GA",
            Kind.PLACE: "Médiathèque de Montfaucin",
        },
    ),
    "be": _person(
        "BE",
        {
            Kind.NAME: "Wouter Van Doornegem",
            Kind.USERNAME: "wvdoorn_fietst",
            Kind.EMAIL: "wouter@vandoornegem.example",
            Kind.PHONE: "+32 400 48 12 63",
            Kind.HOME_ADDRESS: "Populierendreef 52 bus 3, 0416 Oosterlede",
            Kind.WORK_ADDRESS: "Stationslaan 118, 0418 Oosterlede",
            Kind.POSTCODE: "0416",
            Kind.BIRTH_DATE: "1993-02-11",
            Kind.FAMILY_NAME: "Liesbeth Van Doornegem",
            Kind.EMPLOYER: "Brouwerij De Drie Linden NV",
            Kind.SCHOOL: "Sint-Godelievecollege",
            Kind.VEHICLE: "9-ZZW-416",
            Kind.PLACE: "Sporthal De Wilg",
        },
    ),
    "in": _person(
        "IN",
        {
            Kind.NAME: "Venkatesh Kumar Raghupalli",
            Kind.USERNAME: "venky_rp",
            Kind.EMAIL: "venkat.raghupalli@example.com",
            Kind.PHONE: "+91 10000 48216",
            Kind.HOME_ADDRESS: "Flat 304, 27 Tamarind Grove Road, Navapeta, Suryanagar 000472",
            Kind.WORK_ADDRESS: "Plot 41, Udyog Marg, Suryanagar 000475",
            Kind.POSTCODE: "000472",
            Kind.BIRTH_DATE: "1985-01-26",
            Kind.FAMILY_NAME: "Lalitha Raghupalli",
            Kind.EMPLOYER: "Suryanagar Textiles Private Limited",
            Kind.SCHOOL: "Navapeta Vidya Mandir",
            Kind.VEHICLE: "ZZ 07 VK 4821",
            Kind.PLACE: "Navapeta Badminton Hall",
        },
    ),
    "rs": _person(
        "RS",
        {
            Kind.NAME: "Љубица Џепаровић",
            Kind.FORMER_NAME: "Љубица Ђурашинац",
            Kind.USERNAME: "ljubica.dz",
            Kind.EMAIL: "ljubica@posta.example",
            Kind.PHONE: "+381 40 541 7283",
            Kind.HOME_ADDRESS: "Улица липових цветова 14, 00117 Врбопоље",
            Kind.POSTCODE: "00117",
            Kind.BIRTH_DATE: "1979-05-19",
            Kind.FAMILY_NAME: "Немања Џепаровић",
            Kind.EMPLOYER: "Штампарија Слово д.о.о.",
            Kind.SCHOOL: "Гимназија Врбопоље",
            Kind.VEHICLE: "ZZ 417-LJ",
            Kind.PLACE: "Пливачки клуб Врбопоље",
        },
    ),
    "cz": _person(
        "CZ",
        {
            Kind.NAME: "Bohuslava Křížalová",
            Kind.FORMER_NAME: "Bohuslava Šnekoušová",
            Kind.USERNAME: "bohunka_k",
            Kind.EMAIL: "b.krizalova@schranka.example",
            Kind.PHONE: "+420 199 417 283",
            Kind.HOME_ADDRESS: "Ořechová 631/12, 001 47 Dolní Vrbice",
            Kind.WORK_ADDRESS: "Tkalcovská 8, 001 49 Dolní Vrbice",
            Kind.POSTCODE: "001 47",
            Kind.BIRTH_DATE: "1971-01-29",
            Kind.FAMILY_NAME: "Jaromír Křížal",
            Kind.EMPLOYER: "Sklárny Vrbice s.r.o.",
            Kind.SCHOOL: "Základní škola Dolní Vrbice",
            Kind.VEHICLE: "9Z4 8172",
            Kind.PLACE: "Sokolovna Dolní Vrbice",
        },
    ),
    "nz": _person(
        "NZ",
        {
            Kind.NAME: "William Tāmaroa Pendergrove",
            Kind.USERNAME: "billpgrove",
            Kind.EMAIL: "will.pendergrove@example.net",
            Kind.PHONE: "+64 25 417 283",
            Kind.HOME_ADDRESS: "36A Kōtukunui Crescent, Waipārere 0047",
            Kind.PAST_ADDRESS: "2/118 Rimuvale Road, Tuatarahau 0083",
            Kind.WORK_ADDRESS: "7 Wharfside Lane, Waipārere 0048",
            Kind.POSTCODE: "0047",
            Kind.BIRTH_DATE: "1955-05-09",
            Kind.FAMILY_NAME: "Marama Pendergrove",
            Kind.EMPLOYER: "Waipārere Honey Co. Ltd",
            Kind.SCHOOL: "Waipārere College",
            Kind.VEHICLE: "ZZQ418",
            Kind.PLACE: "Waipārere Surf Club",
        },
    ),
    "dawn": _named("GB", "Dawn Marsh"),
    "art": _named("US", "Art Glass"),
    "rosa": _named("DE", "Rosa Winter"),
}

PAGES = r"""
=== ni | html | name=c phone=c employer=c username=x
<html><head><title>Meet the team</title></head><body>
<h1>Our staff</h1>
<div class="card"><h3>Bronagh McSkerrow</h3><p>Member services officer, Carnaskey Credit Union</p><p>Mob: 07700 900318</p></div>
<div class="card"><h3>Declan Orrbane</h3><p>Loans</p></div>
</body></html>

=== us | html | name=c email=c phone=c
<p><b>K</b>atherine <span class="sn">Am<wbr>bersby</span>, hygienist &middot; <span>(207)</span> <span>555</span>-<span>0148</span><br>
<a href="#"><span>katherine</span><span>.ambersby</span><span>@</span><span>example.com</span></a></p>

=== pl | html | name=c home_address=c
<ul class="czlonkowie"><li><span>Stanisław</span> <b>Jeżopol<em>ski</em></b>, <span>ul.</span> <span>Rumian</span><span>kowa</span> <i>26</i>/<i>8</i>, Grzybowice Małe</li></ul>

=== de | html | email=c phone=c website=x
<p>Kontakt: &#106;&#111;erg&#46;grosskraemling&#64;example&#46;net<br>Tel.: 089&nbsp;/&nbsp;99&nbsp;99&nbsp;84&nbsp;17</p>

=== cz | html | name=c home_address=c postcode=c
<p class="kontakt">Bohuslava&nbsp;K&#345;&iacute;&#382;alov&aacute;<br>O&#345;echov&aacute;&nbsp;631/12<br>001&nbsp;47&nbsp;Doln&iacute;&nbsp;Vrbice</p>

=== fr | html | name=c phone=c
<footer>Directrice de la publication&nbsp;: Genevi&egrave;ve Aubertini&egrave;re-Lasnois &#8212; T&eacute;l&nbsp;: 04&#160;65&#160;71&#160;28&#160;36</footer>

=== de | html | name=c school=c
<p lang="de">Abi&shy;tur&shy;jahr&shy;gang 1986 am Gym&shy;na&shy;si&shy;um Ober&shy;fin&shy;ken&shy;au: Jörg Groß&shy;kräm&shy;ling, Anke Pfuhl&shy;städt&shy;ner</p>

=== be | html | employer=c name=c
<p>Brou&shy;we&shy;rij De Drie Lin&shy;den, t.a.v. Wou&shy;ter Van Door&shy;ne&shy;gem</p>

=== eng | html | email=c name=c
<p>Secretary: ⟦zw:Frederick Thistlemoor⟧ (⟦zw:fred@thistlemoor.example⟧)</p>

=== rs | html | email=c
<p>Контакт за пријаве: ⟦zw:ljubica@posta.example⟧ до петка.</p>

=== us | html | phone=c
<p class="desc">Call or text ⟦full:207-555-0148⟧ ask 4 Kate. No spam pls</p>

=== nz | txt | phone=c
★彡 FOR SALE 彡★ near new longboard. Txt ⟦full:025 417 283⟧ evenings

=== in | html | phone=c
<p>दूरभाष: ⟦deva:10000 48216⟧ (सुबह 10 से शाम 6 बजे तक)</p>

=== in | html | birth_date=c name=c
<table><tr><td>नाम</td><td>Venkatesh Raghupalli</td></tr><tr><td>जन्म तिथि (Date of birth)</td><td>⟦deva:26/01/1985⟧</td></tr></table>

=== ch | txt | phone=c
Arabic-German playgroup Sunnfluh
هاتف: ⟦arabic:0041405552718⟧

=== cz | html | name=c
<td>⟦comb:Křížalová Bohuslava⟧</td><td>12. místo</td>

=== ie | html | name=c school=c
<li>⟦comb:Tomás Ó Fiannalaigh⟧, múinteoir, ⟦comb:Scoil Naomh Fionnán⟧</li>

=== us | html | name=c
<p>Who knows ⟦alike:Katherine Ambersby⟧ from the trail group?</p>

=== eng | txt | name=c
PUBLIC REVIEW: ⟦alike:Frederick Thistlemoor⟧ never came back to finish the door.

=== pl | html | name=c
<a href="https://wyszukiwarka.example/?q=⟦pct:Stanisław Jeżopolski⟧&amp;lang=pl">wyniki</a>

=== rs | html | name=c
<a href="https://enciklopedija.example/wiki/⟦pct:Љубица_Џепаровић⟧">чланак</a>

=== us | html | home_address=c
<iframe loading="lazy" src="https://maps.example.com/embed?q=⟦pct:2418 N Larkmeadow Blvd, Fernport, ME 00418⟧&z=15"></iframe>

=== be | html | home_address=c
<a class="route" href="https://kaart.example/naar/Populierendreef+52,+0416+Oosterlede">Route</a>

=== fr | html | name=c email=c
<script>var auteur="⟦js:Geneviève Aubertinière-Lasnois⟧";var mel="genevieve.al\u0040courriel.example";</script>

=== cz | html | name=c phone=c
<script>window.__DATA__={"osoba":"Bohuslava K\u0159\u00ed\u017ealov\u00e1","telefon":"\u002b420 199 417 283"};</script>

=== ni | html | email=c
<script>document.write('<a href="mailto:⟦jsx:bronagh.mcskerrow@example.org⟧">email me</a>');</script>

=== de | html | email=c
<p>E-Mail: <span style="direction: rtl; unicode-bidi: bidi-override;">⟦rev:joerg.grosskraemling@example.net⟧</span> (Spamschutz)</p>

=== us | html | phone=c
<p>Phone: ⟦rlo:207-555-0148⟧</p>

=== fr | html | phone=c
<p>T&eacute;l. <bdo dir="rtl">⟦rev:04 65 71 28 36⟧</bdo></p>

=== ni | html | phone=c
<div class="msg">ring us on oh seven seven double oh, nine double oh, three one eight xx</div>

=== fr | txt | phone=c # French pairs of digits read out one by one
Mon portable le site le cache alors : zéro quatre soixante-cinq soixante et onze vingt-huit trente-six

=== de | txt | phone=c
ruf einfach an: null acht neun neun neun neun neun acht vier eins sieben, ab 18 Uhr

=== eng | txt | phone=c
CONTACT FRED O2O 7946 O538 - FREE TOPSOIL, BUYER COLLECTS

=== ni | txt | phone=c
WTS knitting machine. Ring O77OO 9OO318 after 6.

=== ch | html | name=c phone=c
<div hidden><p>Betreuung: Ursina Caduregg, 040 555 27 18</p></div><p>Angebot ausgebucht.</p>

=== us | html | name=c home_address=c
<div style="display:none" id="ship-to">Katherine Ambersby, 2418 N. Larkmeadow Blvd, Apt 12B, Fernport ME</div>

=== rs | html | name=c
<html><head><title>Љубица Џепаровић - наставница физике</title><meta name="description" content="Приватни часови"></head><body>Добродошли</body></html>

=== be | html | name=c employer=c
<head><title>Contact</title><meta name="author" content="Wouter Van Doornegem"><meta name="description" content="Brouwmeester bij Brouwerij De Drie Linden te Oosterlede"></head>

=== nz | html | name=c employer=c
<head><meta property="og:title" content="Will Pendergrove | Beekeeper at Waipārere Honey Co"><meta name="twitter:card" content="summary"></head><body></body>

=== in | html | name=c username=c
<head><meta name="twitter:creator" content="@venky_rp"><meta property="og:site_name" content="ConfTalks"><meta property="profile:first_name" content="Venkatesh"><meta property="profile:last_name" content="Raghupalli"></head>

=== ie | html | name=c place=c
<img src="/img/2019/dsc0412.jpg" alt="Tomás Ó Fiannalaigh lifting the cup at Ballinafarna GAA Grounds" width="640">

=== pl | html | name=c
<a href="#" aria-label="Zadzwoń do: Stanisław Jeżopolski"><svg><path d="M0 0L10 10"/></svg></a>

=== ch | html | name=c employer=c
<abbr title="Ursina Caduregg, Käserei Sunnfluh AG">UC</abbr> hat den Beitrag freigegeben.

=== us | html | email=c phone=c
<form><input name="email" placeholder="you@site.example" value="katherine.ambersby@example.com"><input name="phone" type="tel" value="2075550148"></form>

=== eng | html | name=c postcode=c
<form action="/save"><input name="fullname" value="Mr Frederick A Thistlemoor"><input name="postcode" value="zz997hb"></form>

=== ni | html | phone=c name=c
<input id="q" type="text" placeholder="e.g. Bronagh McSkerrow, 07700 900 318">

=== de | html | name=c home_address=c postcode=c
<div class="marker" data-name="Großkrämling, Jörg" data-street="Kirschblütenstr. 28" data-zip="00634" data-city="Oberfinkenau"></div>

=== fr | html | email=c
<a href="mailto:genevieve.al@courriel.example?subject=Atelier%20reliure">&Eacute;crire</a>

=== nz | html | phone=c email=c
<a href="tel:+6425417283">Call</a> <a href="MAILTO:Will.Pendergrove@example.net">Email</a>

=== in | html | phone=c
<a href="https://wa.example/send?phone=911000048216&text=Hi">WhatsApp</a>

=== us | html | email=c
<a href="https://news.example.com/unsub?list=88&e=katherine.ambersby%40example.com">Unsubscribe</a>

=== ni | html | name=c email=c
<iframe srcdoc="&lt;p&gt;Order for &lt;b&gt;Bronagh McSkerrow&lt;/b&gt;&lt;br&gt;bronagh.mcskerrow@example.org&lt;/p&gt;"></iframe>

=== eng | html | home_address=c
<p>Venue to be confirmed</p><!-- old venue: 9 Pellowgate Avenue, Wexcombe St Mary -->

=== de | html | name=c employer=c work_address=c phone=c
<script type="application/ld+json">{"@context":"https://schema.org","@type":"LocalBusiness","name":"Finkenauer Metallbau","address":{"@type":"PostalAddress","streetAddress":"Industriering 112","postalCode":"00635","addressLocality":"Oberfinkenau","addressCountry":"DE"},"employee":{"@type":"Person","givenName":"Jörg","familyName":"Großkrämling","telephone":"+49-89-99998417"}}</script>

=== fr | html | name=c birth_date=c
<script type="application/ld+json">
[{"@type":"Person","name":"Geneviève Aubertinière-Lasnois","birthDate":"1962-08-17","jobTitle":"Relieuse"},]
</script>

=== us | html | name=c home_address=c postcode=c
<div itemscope itemtype="https://schema.org/Person"><span itemprop="name">Katherine L. Ambersby</span>
<div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">2418 North Larkmeadow Boulevard #12B</span>, <span itemprop="addressLocality">Fernport</span>, <span itemprop="addressRegion">ME</span> <span itemprop="postalCode">00418</span></div></div>

=== ch | html | name=c birth_date=c
<div itemscope itemtype="http://schema.org/Person"><meta itemprop="birthDate" content="1988-09-30"><span itemprop="familyName">Caduregg</span> <span itemprop="givenName">Ursina</span>, Langlauf</div>

=== nz | html | name=c phone=c
<div vocab="https://schema.org/" typeof="Person"><span property="name">Bill Pendergrove</span> <span property="telephone">+64 25 417 283</span></div>

=== cz | html | name=c employer=c
<p typeof="foaf:Person" about="#ucetni"><span property="foaf:name" content="Bohuslava Křížalová">paní účetní</span>, <span rel="schema:worksFor"><span property="schema:name">Sklárny Vrbice</span></span></p>

=== ie | html | name=c email=c home_address=c
<div class="vcard h-card"><span class="fn p-name">Tomás Ó Fiannalaigh</span><a class="u-email email" href="mailto:tofian@eolas.example">e</a><div class="adr h-adr"><span class="p-street-address">5 Glenaskeagh Drive</span><span class="p-locality">Ballinafarna</span><span class="p-region">Co. Clare</span></div></div>

=== eng | html | name=c past_address=c
<div class="h-card"><span class="p-given-name">Fred</span> <span class="p-family-name">Thistlemoor</span><div class="h-adr"><span class="p-extended-address">Flat 14, Cadmere Hse</span> <span class="p-street-address">60 Tolpenny St</span> <span class="p-locality">Brindlewick</span></div></div>

=== us | html | name=c username=c email=c
<script>window.__INITIAL_STATE__={"session":{"user":{"id":99120,"handle":"kamb_trails","displayName":"Kate Ambersby","email":"katherine.ambersby@example.com","flags":["beta"]}}};</script>

=== rs | html | phone=c name=c
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"oglas":{"naslov":"Polovna vaga","prodavac":"Ljubica Džeparović","tel":"+381405417283"}}}}</script>

=== be | html | home_address=c name=c postcode=c
<script>var html = "<div class=\"adres\"><strong>Wouter Van Doornegem<\/strong><br>Populierendreef 52\/3<br>0416 Oosterlede<\/div>"; $('#lev').html(html);</script>

=== ni | html | phone=c
<script>$("#c").append('<li><i class="fa fa-phone"></i> 07700 900 318</li>');</script>

=== pl | html | name=c phone=c
<template id="wiersz-dzialkowca"><tr><td>Jeżopolski Stanisław</td><td>tel. 999-314-058</td></tr></template>

=== fr | html | email=c
<template><a class="mail" href="mailto:Genevieve.AL@courriel.example">@</a></template>

=== eng | html | phone=c
<style>.tel:after{content:"020 7946 0538";font-weight:700}</style><p>Tel: <span class="tel"></span></p>

=== de | html | email=c
<style>.em::before { content: "⟦css:joerg.grosskraemling@example.net⟧"; }</style><span class="em"></span>

=== nz | html | email=c
<a class="mailme" data-enc="⟦b64:will.pendergrove@example.net⟧" href="#">Email Will</a>

=== in | html | phone=c email=c
<span data-contact="⟦b64:mailto:venkat.raghupalli@example.com;tel:+911000048216⟧">reveal</span>

=== fr | html | email=c
<a href="#" data-rot="⟦rot13:genevieve.al@courriel.example⟧" rel="rot13">contact</a>

=== us | html | email=c
<a data-email="⟦rot13:katherine.ambersby@example.com⟧" class="obfuscated">email</a>

=== ch | html | email=c
<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="⟦cf:u.caduregg@postfach.example⟧">[email&#160;protected]</a>

=== ie | html | email=c
<p>Runaí: <a href="/cdn-cgi/l/email-protection#⟦cf:tofian@eolas.example⟧"><span class="__cf_email__" data-cfemail="⟦cf:tofian@eolas.example⟧">[email protected]</span></a></p>

=== be | html | email=x
<p>Info: <a class="__cf_email__" data-cfemail="⟦cf:wouters@vandoornegem.example⟧">[email protected]</a></p>

=== de | rss | name=c place=c
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>MBC Nachrichten</title><item><title>Neue Anlage im Modellbahnclub Oberfinkenau</title><dc:creator>Joerg Grosskraemling</dc:creator><description><![CDATA[<p>Spur N f&uuml;r alle</p>]]></description></item></channel></rss>

=== us | atom | alias=c website=c
<feed xmlns="http://www.w3.org/2005/Atom"><title>Trail notes</title><author><name>Kit Marigold</name><uri>https://kitmarigold.example/about</uri></author><entry><title>Snow</title><id>urn:x:1</id></entry></feed>

=== pl | vcf | name=c phone=c home_address=c birth_date=c postcode=c
BEGIN:VCARD
VERSION:3.0
N:Jeżopolski;Stanisław;;;
FN:Stanisław Jeżopolski
TEL;TYPE=CELL:+48999314058
ADR;TYPE=HOME:;;ul. Rumiankowa 26 m. 8;Grzybowice Małe;;00-089;Polska
BDAY:19491208
END:VCARD

=== eng | vcf | name=c phone=c work_address=c employer=c
BEGIN:VCARD
VERSION:2.1
N:Thistlemoor;Fred
ORG:Dowsett and Brackley Joinery
TEL;WORK;VOICE:02079460538
ADR;WORK:;Unit 5;Harrowfold Business Park;Brindlewick;;ZZ99 2XE;UK
END:VCARD

=== fr | vcf | name=c email=c
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Aubertini=C3=A8re-Lasnois;Genevi=C3=A8ve;;Mme;
EMAIL;INTERNET:genevieve.al@courriel.example
END:VCARD

=== nz | csv | name=c phone=c home_address=c birth_date=c
Surname,First names,Street,Town,Mobile,DOB
Haverlock,Josie,4 Sandspit Rd,Waipārere,,12/12/1950
Pendergrove,William T,36A Kotukunui Cres,Waiparere,025417283,9/05/1955

=== be | csv | name=c home_address=c postcode=c
Naam;Voornaam;Straat;Nr;Bus;Postcode;Gemeente
Van Doornegem;Wouter;Populierendreef;52;3;0416;Oosterlede
Stuyvaerts;Lien;Kapelstraat;9;;0418;Oosterlede

=== us | csv | name=c email=c +email=2
"Last Name"	"First Name"	"E-mail"
"Ambersby"	"Katherine"	"KATHERINE.AMBERSBY@EXAMPLE.COM"
"Orrowell"	"Dane"	"dane.orrowell@example.org"
"Pickersal"	"Rue"	"rue@example.net"

=== in | csv | name=c vehicle=c employer=c
Emp|Name|Company|Vehicle No.|Parking slot
1042|RAGHUPALLI VENKATESH KUMAR|SURYANAGAR TEXTILES PVT LTD|ZZ07VK4821|B-12

=== rs | csv | name=c birth_date=c school=c
презиме и име;датум рођења;школа
Џепаровић Љубица;19.05.1979.;Гимназија Врбопоље

=== ie | txt | name=c vehicle=c employer=c
CAR PARK PERMITS 2024 - WEIR ST
  0031  202 CE 99417   T. Ó Fiannalaigh / Tomás   Ballinafarna Seafoods
  0032  191 CE 99102   P. Scarrigan               Visitor

=== eng | txt | name=c home_address=c
Wexcombe & District Sweet Pea Society
Members' list

   Mrs J Pottersby         2 Church Walk
   Mr F A Thistlemoor      9 Pellowgate Ave, Wexcombe St Mary
   Fred Thistlemoor is also our show steward.

=== cz | eml | name=c email=c
Return-Path: <b.krizalova@schranka.example>
From: ⟦word:Bohuslava Křížalová⟧ <b.krizalova@schranka.example>
To: vybor@spolek.example
Subject: =?utf-8?q?Z=C3=A1pis?=
Content-Type: text/plain; charset=utf-8

Dobrý den, zápis posílám v příloze.

=== de | eml | name=c email=c phone=c employer=c
From: "Großkrämling, Jörg" <joerg.grosskraemling@example.net>
To: einkauf@stahlhandel.example
Subject: AW: Angebot 4711
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Mit freundlichen Gr=FC=DFen
i. A. J=F6rg Gro=DFkr=E4mling
Finkenauer Metallbau GmbH
Fon +49 (0)89 9999 8417

=== nz | eml | email=c name=c
Delivered-To: list@waiparere.example
Received: from mx.example.net (192.0.2.9) for <list@waiparere.example>
From: Bill Pendergrove <will.pendergrove@example.net>
Reply-To: will.pendergrove@example.net
Subject: Working bee Sat
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

⟦b64:<p>Bring gloves. Bill</p>⟧

=== rs | eml | name=c phone=c
From: ⟦wordq:Љубица Џепаровић⟧ <redakcija@list.example>
To: svi@list.example
Subject: sastanak
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

⟦b64:Састанак је у петак. Тел. 040 541 7283⟧

=== us | html | email=c
<div class="comment"><img class="avatar" src="https://avatars.example/avatar/⟦md5:katherine.ambersby@example.com⟧?s=48&d=mm" alt=""><cite>kl</cite><p>Great hike report!</p></div>

=== in | html | email=c
<img src="https://gravatar.example/avatar/⟦sha:venkat.raghupalli@example.com⟧?d=identicon" class="avatar">

=== pl | json | email=x
{"commits":[{"sha":"77ab","author":{"name":"sj","gravatar_id":"⟦md5:s.jezopolska@poczta.example⟧"}}]}

=== be | mht | name=c home_address=c
From: <Saved by Browser>
Subject: Ledenlijst
MIME-Version: 1.0
Content-Type: multipart/related; boundary="----B1"

------B1
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable
Content-Location: https://club.example/leden

<p>Wouter Van Door=
negem, Populieren=
dreef 52, Ooster=
lede</p>
------B1--

=== ni | mht | name=c birth_date=c
From: <Saved by Browser>
MIME-Version: 1.0
Content-Type: multipart/related; boundary="=_x"

--=_x
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable
Content-Location: https://genealogy.example/p/1

<h1 class=3D"n">Bronagh McSkerrow</h1><p>b.=C2=A014 Mar 1981</p>
--=_x--

=== de | html@windows-1252 | name=c home_address=c
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></head><body><table><tr><td>Inhaber</td><td>Jörg Großkrämling</td></tr><tr><td>Anschrift</td><td>Kirschblütenstraße 28<br>D-00634 Oberfinkenau</td></tr></table></body></html>

=== fr | html@windows-1252 | name=c work_address=c employer=c
<html><body><h2>Mentions légales</h2><p>Imprimerie Gardonnet – 3 place du Lavoir – 00319 MONTFAUCIN<br>Responsable : Mme Geneviève AUBERTINIÈRE-LASNOIS</p></body></html>

=== be | ics | name=c home_address=c postcode=c
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:1@club.example
DTSTART:20240316T193000
SUMMARY:Bestuur bij Wouter Van Doornegem
LOCATION:Populierendreef 52 bus 3\, 0416 Oosterlede
END:VEVENT
END:VCALENDAR

=== us | ics | name=c email=c birth_date=p # day and month only
BEGIN:VCALENDAR
BEGIN:VEVENT
SUMMARY:Katie Ambersby's birthday
DTSTART;VALUE=DATE:20250705
RRULE:FREQ=YEARLY
ATTENDEE;CN="Katie Ambersby":mailto:katherine.ambersby@example.com
END:VEVENT
END:VCALENDAR

=== eng | html | phone=c employer=c
<p>Dowsett &amp; Brackley Joinery Ltd. Telephone +44 (0)20 7946 0538, ext. 14</p>

=== de | txt | phone=c
Rückfragen: 0049 89 99998-417 (Mo-Fr)

=== us | html | phone=c
<li>From overseas dial 011 1 207 555 0148 x22</li><li>Fax: none</li>

=== ie | html | phone=c name=c
<p>Tomás Ó Fiannalaigh: 00353 20 913 7265</p>

=== ch | txt | phone=c
Tel. +41 (0) 40 / 555.27.18

=== rs | txt | phone=c
Тел/факс: (040) 541-72-83

=== cz | html | phone=c
<dl><dt>Mobil</dt><dd>199 417 283</dd><dt>Datová schránka</dt><dd>x8k2zz</dd></dl>

=== be | json | phone=c name=c
{"contacts":[{"naam":"W. Van Doornegem","voornaam":"Wouter","gsm":"0400481263"}]}

=== pl | txt | phone=u # the bare national digits with no sign of a phone anywhere near
999314058
 
=== ie | html | name=c phone=c
<table><tr><th>Panel</th><th>Contact</th></tr><tr><td>U-14</td><td>Tom&aacute;s &Oacute; Fiannalaigh (020) 9137265</td></tr></table>

=== us | txt | email=c
reach me: katherine (dot) ambersby (at) example (dot) com

=== de | html | email=c
<p>joerg.grosskraemling [ät] example [punkt] net</p>

=== fr | txt | email=c
Ecrire à genevieve.al arobase courriel point example

=== pl | html | email=c
<p>s.jezopolski(małpa)poczta.example</p>

=== cz | txt | email=c
b.krizalova (zavináč) schranka (tečka) example

=== us | txt | email=c
Forwarding rule: katherine.ambersby+bills@example.com -> folder "House"

=== ie | csv | email=c
list,subscriber,since
hurling-news,tofian+gaa@eolas.example,2021

=== ni | txt | email=c name=c
Cc: "McSkerrow, Bronagh (Members)" <Bronagh.McSkerrow@example.org>; "Rooney, P" <p.rooney@example.com>

=== in | json | email=c name=c
{"to":"Venkatesh R <venkat.raghupalli@example.com>","profile":{"last_name":"Raghupalli","first_name":"Venkatesh"}}

=== fr | html | name=c
<p>AUBERTINI&Egrave;RE-LASNOIS Genevi&egrave;ve, 2e adjointe, absente excus&eacute;e (pouvoir &agrave; M. Crozatier).</p>

=== pl | html | name=c username=x
<p>Dziękujemy panu Staszkowi Jeżopolskiemu za opiekę nad działkami. (Staszek Jeżopolski, działka 41)</p>

=== nz | html | name=p
<p>Minutes approved: moved W. Pendergrove, seconded J. Haverlock.</p>

=== ch | txt | name=p
Damen, 5 km: 1. N. Brülisegg 18:42  2. U. Caduregg 18:59  3. L. Tschamp 19:20

=== de | html | name=p
<td>J. Großkrämling</td><td>H0-Anlage</td><td>Dritter Preis</td>

=== be | txt | name=p
Scheidsrechter: Van Doornegem W.; lijnrechter: Stuyvaerts L.

=== nz | html | name=c
<p>Congrats to W. T. (Bill) Pendergrove &mdash; 50 years a lifeguard!</p>

=== rs | html | name=c
<td>Džeparović, Ljubica</td><td>2. mesto</td><td>Slobodno 100 m</td>

=== cz | html | name=c
<a href="/autori/bohuslava-krizalova">všechny články autorky</a>

=== fr | html | former_name=c name=c
<p>Genevi&egrave;ve Aubertini&egrave;re-Lasnois, n&eacute;e Pradoulet, promotion 1980 (Genevi&egrave;ve Pradoulet &agrave; l'&eacute;poque)</p>

=== us | txt | former_name=c school=c # Americans leave 'School' off
FERNPORT HIGH CLASS OF 2008 - WHERE ARE THEY NOW
Dunmarrow, Katherine .... dental hygiene
Eccleby, Troy ........... unknown

=== cz | html | former_name=c
<p>Maturitní ročník 1989: Bohuslava Šnekoušová, Ivana Trnkálová</p>

=== rs | html | former_name=c
<p>Ljubica Đurašinac (devojačko), trener plivanja</p>

=== ni | html | former_name=c name=c
<p>McSkerrow (n&eacute;e Dunloskey), Bronagh &ndash; loving daughter. Formerly Bronagh Dunloskey of Lisnabrack.</p>

=== eng | html | alias=c
<p class="byline">Words: Freddie Larkspur</p>

=== ni | json | alias=c username=c
{"track":"The Weaver's Reel","artist":"Skerry Lass","uploader":"bronagh_mcsk"}

=== be | html | username=c
<a href="https://ritten.example/@wvdoorn_fietst">Bekijk op Ritten</a>

=== ch | json | username=c
{"id":31,"login":"Ursina_Bergluft","html_url":"https://git.example/Ursina_Bergluft"}

=== eng | html | birth_date=c name=c
<table><tr><th>Officer</th><td>THISTLEMOOR, Frederick Alan</td></tr><tr><th>Date of birth</th><td>23 November 1958</td></tr></table>

=== eng | html | birth_date=p name=c employer=c # month and year only, as a company register shows it
<dl><dt>Name</dt><dd>THISTLEMOOR, Frederick Alan</dd><dt>Company</dt><dd>DOWSETT &amp; BRACKLEY JOINERY LIMITED</dd><dt>Date of birth</dt><dd>November 1958</dd></dl>

=== pl | html | birth_date=c name=c
<p>Stanisław Jeżopolski (ur. 8 grudnia 1949) &ndash; działacz sportowy.</p>

=== pl | html | birth_date=p name=c # day and month without the year
<p>8 grudnia urodziny obchodzi kol. Stanisław Jeżopolski. Sto lat!</p>

=== cz | txt | birth_date=c name=c
Bohuslava Křížalová, nar. 29. 1. 1971, bytem Dolní Vrbice

=== rs | html | birth_date=c name=c
<p>Љубица Џепаровић рођена је 19. маја 1979. године.</p>

=== rs | txt | birth_date=c
Ime: Ljubica, rođ. 19. maj 1979, pol: Ž

=== ie | html | birth_date=c
<p>D&aacute;ta breithe: 18 Deireadh F&oacute;mhair 1975</p>

=== fr | json | birth_date=c
{"jourNaissance":17,"moisNaissance":8,"anneeNaissance":1962}

=== us | html | birth_date=c
<form><label>Birth date</label><select name="bm"><option value="6">Jun</option><option value="7" selected>Jul</option></select><select name="bd"><option selected>5</option><option>6</option></select><select name="by"><option>1989</option><option selected>1990</option></select></form>

=== de | html | birth_date=c
<form><label for="gt">Geburtsdatum</label><input id="gt" name="geb_tag" value="22"><input name="geb_monat" value="04"><input name="geb_jahr" value="1967"></form>

=== us | txt | birth_date=c name=c
AMBERSBY, KATHERINE L   F   DOB 07/05/1990   CITED: EXPIRED REG

=== us | html | birth_date=p name=c
<p>Happy birthday Kate Ambersby &ndash; July 5th, drinks at six!</p>

=== nz | txt | birth_date=p name=c # the US order of day and month, beside a birth word
Passenger manifest
PENDERGROVE, WILLIAM   DOB 05/09/1955   CABIN 4108

=== in | html | birth_date=p name=c
<li>Jan 26 &mdash; birthday: Venkatesh Raghupalli (Weaving)</li>

=== be | html | birth_date=p
<p>Wouter: geboren in februari 1993 te Oosterlede</p>

=== fr | html | birth_date=p name=c
<p>Genevi&egrave;ve Aubertini&egrave;re-Lasnois, n&eacute;e en ao&ucirc;t 1962 &agrave; Orsan</p>

=== ie | html | birth_date=c name=c # turning 50 on a dated day gives the whole date
<p>18 October 2025: Happy 50th birthday today to our chairman Tom&aacute;s &Oacute; Fiannalaigh!</p>

=== be | html | birth_date=c name=c
<p>Wouter Van Doornegem (&deg; Oosterlede, 11 februari 1993)</p>

=== in | csv | birth_date=c name=c
Roll No,Candidate,D.O.B.
000417,VENKATESH KUMAR RAGHUPALLI,26-JAN-1985

=== ni | html | home_address=c postcode=c
<p>Applicant: 47 Drumnafern Rd, Carnaskey, County Antrim, <nobr>ZZ99&nbsp;4NF</nobr></p>

=== ni | txt | past_address=c
Deliver to: Flat 3
12 Rathcolby Tce
Lisnabrack

=== us | html | past_address=c
<td>77 Cricket Hollow Ln</td><td>Tallow Creek</td><td>OR</td>

=== us | html | work_address=c employer=c
<p>Saltmarsh Dental Partners<br>1500 Harbor Mill Pkwy Ste 220<br>Fernport, ME 00419-2210</p>

=== us | html | home_address=p # the street without a number
<p>Road work: N Larkmeadow Blvd in Fernport will be closed Monday.</p>

=== de | txt | home_address=p
Sperrung der Kirschblütenstraße in Oberfinkenau ab 3. Mai

=== fr | html | home_address=p
<p>Fuite d'eau rue des &Eacute;glantiers &agrave; Montfaucin-le-Vieux, coupure mardi.</p>

=== rs | html | home_address=p
<p>Без воде: Врбопоље, Улица липових цветова.</p>

=== rs | csv | home_address=c name=c postcode=c
ime,adresa,mesto
Ljubica Džeparović,Ulica lipovih cvetova 14,00117 Vrbopolje

=== nz | html | home_address=c
<p>Open home: 36a K&#333;tukunui Cres, Waip&#257;rere</p>

=== in | html | home_address=c postcode=c
<address>#304, 27, Tamarind Grove Rd,<br>Navapeta,<br>Suryanagar - 000 472</address>

=== eng | json | home_address=c postcode=c
{"line_1":"9 Pellowgate Ave","line_2":"","post_town":"WEXCOMBE ST MARY","postcode":"ZZ99 7HB"}

=== ie | json | home_address=c postcode=c
{"addr":"5 Glenaskeagh Dr, Ballinafarna","eircode":"V19ZZ62"}

=== de | html | work_address=c
<table><tr><td>Industriering</td><td>112</td></tr><tr><td>00635</td><td>Oberfinkenau</td></tr></table>

=== fr | html | home_address=c postcode=c
<p>14ter r. des Eglantiers<br>F-00318 MONTFAUCIN LE VIEUX</p>

=== ch | html | work_address=c employer=c
<p>K&auml;serei Sunnfluh, Postgasse 3, CH-9911 Sunnfluh</p>

=== be | txt | work_address=c employer=c
Brouwerij De Drie Linden, Stationsln 118 te 0418 Oosterlede (BE)

=== ni | html | work_address=c # the house begins the range
<p>Listed building consent: 8&ndash;10 Linenbank Square, Carnaskey, new signage</p>

=== pl | html | home_address=c postcode=c
<td>00-089</td><td>Grzybowice Małe</td><td>Rumiankowa</td><td>26</td><td>8</td>

=== eng | html | vehicle=c
<p>Would the owner of a grey estate, reg ZZ19FTM, please move it.</p>

=== fr | html | vehicle=c
<p>V&eacute;hicule immatricul&eacute; ZZ 418 GA, gar&eacute; place du Lavoir</p>

=== rs | html | vehicle=c
<p>Таблице: ZZ-417-LJ, сива Застава</p>

=== pl | csv | vehicle=c
nr rej.,marka
ZZG8M41,Polonez

=== fr | html | employer=c school=c
<p>Apr&egrave;s le lyc&eacute;e Marguerite d&rsquo;Orsan, elle entre &agrave; l&rsquo;Imprimerie Gardonnet.</p>

=== pl | html | employer=c school=c
<p>Zakłady Mięsne Grzybowice sponsorem Liceum im. Anny Wędrowskiej</p>

=== nz | html | employer=c school=c place=c
<p>Waiparere Honey supports Waip&#257;rere College and the Waiparere Surf Club.</p>

=== cz | html | employer=c place=c family_name=c
<p>Jaromír Křížal (Sklárny Vrbice, s. r. o.) otevřel ples v Sokolovně Dolní Vrbice.</p>

=== in | html | family_name=c place=c
<p>Women's doubles: Lalitha Raghupalli, Navapeta Badminton Hall, 4 pm</p>

=== rs | html | family_name=c place=c
<p>Nemanja Džeparović (Plivački klub Vrbopolje)</p>

=== us | html | family_name=c place=c
<p>Belay check: Greg Ambersby, Tidewater Climbing Gym (Gregory Ambersby)</p>

=== de | html | website=c
<p>Mehr unter www.grosskraemling.example/spur-n</p>

=== eng | txt | website=c
Blog: fredsallotment.example

=== ni | html | website=c
<a rel="me" href="http://www.mcskerrowknits.example/?utm_source=x">shop</a>

=== us | json | website=x
{"links":["https://notkitmarigold.example","https://kitmarigold.example.com/"]}

=== ni | html | phone=x +phone=1
<p>Cake orders: Marie, 07700 900317</p>

=== us | txt | phone=x +phone=1
Call 207-555-0149 for the front desk.

=== de | html | phone=x +phone=1
<p>Tel. 089 99998471</p>

=== fr | html | phone=x +phone=1
<p>Secr&eacute;tariat : 04 65 71 28 63</p>

=== ch | csv | phone=x
name,tel
Beat Lohfink,+41 40 555 27 81

=== eng | txt | phone=x +phone=0
Tracking no. 9902079460538114 out for delivery

=== us | json | phone=x +phone=0
{"orderId":"120755501489","status":"PAID","total":4120}

=== rs | html | phone=x +phone=0
<p>Жиро рачун: 160-0405417283-91</p>

=== cz | html | phone=x +phone=0
<p>č. ú. 1994172830/0800, VS 199417</p>

=== de | txt | phone=x +phone=0
IBAN DE12 0899 9998 4170 0000 42, BIC ZZZZDEFF

=== fr | html | phone=x +phone=0
<p>Num&eacute;ro de s&eacute;rie : A04657128369</p>

=== nz | html | phone=x +phone=0
<p>ISBN 978-0-25-417283-6, paperback</p>

=== be | txt | phone=x +phone=0
Mededeling: +++040/0481/26314+++

=== in | json | phone=x +phone=0
{"created":1000048216,"updated":1000048990,"ttl":3600}

=== us | html | phone=x +phone=0
<pre>build 2.207.555.0148-rc1
deps: core 1.20.7</pre>

=== pl | html | phone=x +phone=0
<table><tr><td>Ziemniaki</td><td>999</td></tr><tr><td>Cebula</td><td>314</td></tr><tr><td>Por</td><td>058</td></tr></table>

=== ni | html | phone=x +phone=0
<table><tr><th>Lot</th><th>Est.</th><th>Sold</th></tr><tr><td>077</td><td>00900</td><td>318</td></tr></table>

=== ch | csv | phone=x +phone=0
artikel,bestand,preis,lager
Gruyere,040,555,2718

=== eng | csv | phone=x +phone=0
week,a,b,c
1,020,7946,0538
2,021,8011,0541

=== ie | txt | phone=x +phone=0
v020.913.7265 (changelog): fix crash on start

=== us | html | email=x +email=1
<p>Write katherine.ambersby@example.com.au for the Perth office.</p>

=== eng | html | email=x +email=1
<p>alfred@thistlemoor.example</p>

=== fr | csv | email=x +email=1
mail
genevieve.al@courriel.example.org

=== ni | html | email=x +email=1
<a href="mailto:bronagh.mcskerrow@example.com">Email</a>

=== pl | txt | email=x +email=1
as.jezopolski@poczta.example

=== be | html | email=x +email=1
<p>E: wouter@vandoornegem.example.be</p>

=== ni | html | name=x
<p>Bronagh will be on leave until Monday. Contact the office.</p>

=== rs | html | name=x
<p>Љубица је љубичаста пролећна биљка.</p>

=== fr | html | name=x
<p>Sainte Genevi&egrave;ve, patronne de Paris et des gendarmes</p>

=== ch | txt | name=x
Ursina und der Schellen - Kinderstunde im Saal

=== us | html | name=x
<p>We picked up Katherine at noon. Ambersby was already waiting at the marina office.</p>

=== eng | html | name=x
<p>The groom is a cousin of Frederick. Thistlemoor Lane is shut for the fair.</p>

=== de | txt | name=x
Den Vorsitz hat nun Jörg. Großkrämling heißt der Ort, an dem er wohnt.

=== ni | html | name=x
<p>TULLYBRANE, Bronagh (n&eacute;e Corrigmoe) &ndash; 4 May, peacefully at home. Beloved wife of Malachy Tullybrane, sadly missed by her friends the McSkerrow family.</p>

=== ie | html | name=x
<p>Death notice: Tom&aacute;s Scarrigan, Weir Park, Ballinafarna. Neighbours &Oacute; Fiannalaigh will host tea.</p>

=== pl | txt | name=x
Zmarł śp. Stanisław Bąbelski, lat 81. Rodzina Jeżopolskich składa kondolencje.

=== nz | html | name=x family_name=x
<p>William Haverlock passed away, dear friend of Beryl Pendergrove.</p>

=== us | html | name=x family_name=x
<p>Howard Ambersby and Katherine Orrowell co-chaired the gala.</p>

=== fr | html | name=x
<p>Paul Aubertini&egrave;re et Genevi&egrave;ve Lasnoy, mari&eacute;s samedi</p>

=== cz | html | name=x
<p>Bohuslav Křížal, kovář, a Bohumila Křížalová, švadlena</p>

=== rs | txt | name=x
Љубомир Џепаровић, столар

=== de | html | name=x family_name=x
<p>Jürgen Großkrämling und Sabrina Großkrämling, Dachdecker</p>

=== dawn | html | name=x
<p>At dawn marsh harriers quarter the reeds; the dawn, marsh mist and geese are worth the early start.</p>

=== dawn | html | name=c
<p>Chair: Dawn Marsh. Apologies: Colin Rudderham.</p>

=== dawn | html | name=c
<table><tr><th>First name</th><th>Surname</th></tr><tr><td>Dawn</td><td>Marsh</td></tr></table>

=== dawn | txt | name=x
Walks: Fri - Dawn chorus. Marsh boots needed.

=== art | html | name=x
<h2>Art glass and pottery</h2><p>We buy art glass, lamps and estate jewelry.</p>

=== art | txt | name=c
Obituary: Art Glass, 81, of Fernport, retired welder

=== art | html | name=u # a heading in capitals in which every word is one
<nav><a>Furniture</a> <a>Art Glass</a> <a>Coins</a></nav>

=== rosa | html | name=x
<p>Die rosa Winter-Kollektion: rosa Winterjacken ab 49 Euro.</p>

=== rosa | html | name=c
<p>Ansprechpartnerin: Frau Rosa Winter, Zimmer 12</p>

=== rosa | csv | name=c
Nachname;Vorname
Winter;Rosa

=== rosa | txt | name=x
Farben: Rosa, Winterblau, Mint

=== ni | html | home_address=x
<p>47 Drumnafern Road, Belcrannagh, Co. Down</p>

=== eng | txt | home_address=x
9 Pellowgate Avenue, Hullsby (student let, 4 bed)

=== us | html | home_address=x work_address=x
<p>2418 N Larkmeadow Blvd, Dustfall, AZ</p>

=== de | html | home_address=x
<p>Praxis Kirschbl&uuml;tenstra&szlig;e 28, 00911 Hohenzwirn</p>

=== cz | html | home_address=x
<p>Ořechová 12, 009 11 Horní Lhotice</p>

=== pl | html | home_address=x
<p>Apteka, ul. Rumiankowa 26, 00-931 Wólka Zielna</p>

=== in | txt | home_address=x
27 Tamarind Grove Road, Palmbeach, Coralpur 000813

=== ni | html | home_address=u # another house of the same street
<p>Sale agreed: 74 Drumnafern Road, Carnaskey</p>

=== us | txt | home_address=u # another house of the same street
Estate sale 2419 N Larkmeadow Blvd, Fernport ME, Sat 8-2

=== ch | html | home_address=u # another house of the same street
<td>Lärchenhaldenweg 171</td><td>9914 Vorderlätsch</td><td>Ersatz Heizung</td>

=== rs | html | home_address=u # another house of the same street
<p>Продаје се стан, Улица липових цветова 41, Врбопоље</p>

=== eng | html | postcode=x
<p>We deliver to ZZ99 6, ZZ99 7 and ZZ99 8 postcodes.</p>

=== ni | txt | postcode=x
Snow: schools shut in ZZ99 area

=== ie | html | postcode=x
<p>Broadband for V19 and V20 routing keys</p>

=== eng | html | postcode=x
<p>Hall at ZZ99 7BH</p>

=== cz | txt | postcode=x
Obj. č. 9001 470, faktura 20014733

=== us | html | postcode=x
<p>Part no. 100418, SKU 00418B-7</p>

=== de | html | postcode=x
<p>Artikel-Nr. 1000634 / Charge 006341</p>

=== nz | txt | postcode=x
Invoice 00471, bay 10047

=== pl | html | birth_date=u
<p>Gazeta z dnia 8 grudnia 1949 r., stan dobry</p>

=== cz | html | birth_date=u
<td>Smlouva ze dne 29. 1. 1971</td>

=== ie | txt | birth_date=u
County final replay: 18 October 1975, att. 4,102

=== in | html | birth_date=x name=x
<p>Born on 27 January 1985, Suresh Tomarkar bats left.</p>

=== fr | html | birth_date=x +birth_date=1
<p>N&eacute; le 18 ao&ucirc;t 1962, Paul Vernoud vit &agrave; Orsan.</p>

=== ch | txt | birth_date=x +birth_date=1
Beat Lohfink, geb. 03.09.1988

=== rs | html | birth_date=x
<p>Немања, рођен 15. маја 1979.</p>

=== be | html | birth_date=x # one day off and of another
<p>Lien Stuyvaerts, geboren op 12 februari 1993</p>

=== eng | html | birth_date=x
<p>Copyright 1958&ndash;2011. Closed 23 Nov.</p>

=== nz | json | birth_date=u
{"released":"1955-05-09","title":"Newsreel 14"}

=== eng | html | vehicle=x +vehicle=1
<p>Found: keys beside a red hatchback, reg ZZ19 FTN.</p>

=== pl | txt | vehicle=x
Skradziono przyczepę ZZG 8M47

=== de | html | vehicle=x
<p>Bestell-Nr. AZZ-JG 4170</p>

=== fr | html | vehicle=x
<p>R&eacute;f. pi&egrave;ce&nbsp;: ZZ-418-GAB</p>

=== in | txt | vehicle=x
ZZ 07 VK 4812 - challan pending

=== ni | html | vehicle=x
<td>ZZI 7381</td><td>Carnaskey Taxis</td>

=== de | html | employer=x
<p>Metallbau Oberfinkenau e. K., Schlosserei und Metallbau seit 1950</p>

=== us | html | employer=x school=x
<p>Saltmarsh Veterinary Partners; Fernport Middle School picnic</p>

=== in | html | employer=x
<p>Suryanagar is known for its textiles; private limited companies may register.</p>

=== ie | txt | employer=x school=x
Ballinafarna Seafood Festival, Naomh Fionnán's well, Scoil Naomh Bríd

=== be | html | employer=x school=x
<p>Caf&eacute; De Drie Linden zoekt kok. Sint-Godelieveplein, Oosterlede.</p>

=== fr | html | school=x employer=x
<p>Lyc&eacute;e Jean-d'Orsan. Imprimerie Gardon, d&eacute;p&ocirc;t l&eacute;gal.</p>

=== eng | html | school=x employer=x
<p>Brindlewick Girls' Grammar School; Dowsett &amp; Sons Joinery</p>

=== pl | html | school=x
<p>Liceum im. Jana Wędrowskiego w Grzybowicach</p>

=== ch | html | place=x school=x
<p>Freibad Sunnfluh; Kantonsschule Vorderl&auml;tsch</p>

=== nz | html | place=x employer=x
<p>Waip&#257;rere surf report: 1.2 m, clean. Waiparere honey festival cancelled.</p>

=== us | html | place=x alias=x
<p>Tidewater Yoga Gym. Marigold kit (seeds, pots).</p>

=== ni | html | alias=x place=x
<p>A lass from the Skerry coast visited Leisure Centre, Skeaghbeg.</p>

=== eng | txt | alias=x
Freddie and Lark. Spur line closed.

=== us | html | username=x
<a href="https://trails.example/u/kamb_trails2">profile</a>

=== in | json | username=x
{"login":"xvenky_rp","id":4}

=== ie | html | username=x
<p>@tomas_of_hurlsfield replied</p>

=== ni | html | family_name=x name=x
<p>Cathal McSkerran and Bronagh McSkimming, mixed pairs</p>

=== rs | txt | family_name=x
Немања Грмушић, замена: Петар Џепаровић

=== ch | html | family_name=x name=x
<p>Familie Caduregg-Brülisegg (Andri, Seraina) dankt herzlich.</p>

=== de | html | website=x email=x +email=1
<a href="https://www.grosskraemlinge.example">x</a> info@grosskraemling.example.org

=== us | html | +postal_address=2 home_address=x
<h2>Our locations</h2><ul><li>410 Pier Street, Fernport, ME 00412</li><li>93 Dovecote Road, Suite 4, Elmsbury, VT 00277</li></ul>

=== eng | html | +postal_address=1 home_address=x postcode=x +phone=1
<p>Registered office: 31 Osprey Lane, Brindlewick, ZZ99 5TT. Tel 01632 960225.</p>

=== us | json | +coordinates=1 place=x
{"name":"Trailhead","lat":12.10342,"lng":-41.10881,"elev":212}

=== nz | html | +coordinates=1 place=x
<div class="map" data-lat="-46.41284" data-lng="-152.66127">Boat ramp</div>

=== fr | html | +coordinates=0 +phone=0
<table><tr><td>45,5</td><td>4,8</td></tr><tr><td>Moyenne</td><td>25,1</td></tr></table>

=== us | txt | +vehicle=0 +phone=0 vehicle=x
SIZE M4-221, torque 12.5, tolerance 0.0148, batch KZQ

=== us | html | +email=1 +phone=2 name=x phone=x email=x
<h3>PTA officers</h3>
<p>President: Dane Orrowell, 207-555-0117, dane@pta.example<br>Treasurer: Rue Pickersal, (207) 555-0184</p>

=== ni | html | +birth_date=1 name=x birth_date=x
<dl><dt>Name</dt><dd>Declan Orrbane</dd><dt>Date of birth</dt><dd>14 March 1980</dd></dl>

=== de | html | +email=1 +phone=1 name=x phone=x
<h1>Impressum</h1><p>Blumen Pfuhlst&auml;dtner<br>Marktgasse 2, 00638 Oberfinkenau</p><p>Tel. 030 23125 418<br>E-Mail: laden@pfuhlstaedtner.example</p>

=== ni | html | name=p home_address=p
<article><h1>Planning weekly list 14/2024</h1><table>
<tr><th>Ref</th><th>Location</th><th>Proposal</th><th>Applicant</th></tr>
<tr><td>LA03/0412</td><td>Lands off Drumnafern Road, Carnaskey</td><td>Replacement shed</td><td>B McSkerrow</td></tr>
<tr><td>LA03/0413</td><td>2 Mill Brae, Lisnabrack</td><td>Porch</td><td>D Orrbane</td></tr></table></article>

=== rs | html | name=p
<p>Судије: Љ. Џепаровић, П. Ковановић</p>

=== ie | html | name=p
<p>Scorers: T. &Oacute; Fiannalaigh 0-5 (3f), P. Scarrigan 1-0</p>

=== us | html | birth_date=p # the other region's order beside a birth key
<td>Date of birth</td><td>05/07/1990</td>

=== cz | txt | home_address=p
Blokové čištění: Dolní Vrbice, ul. Ořechová, 4. 4. od 8 h

=== ni | html | name=c phone=c place=c email=x +email=1 +phone=1 birth_date=u
<html><head><title>Skeaghmore Swimmers - Spring Newsletter</title></head><body>
<h1>Spring Newsletter</h1>
<p>14 March 1981 was the day the Skeaghmore Leisure Centre opened its doors, and forty-odd years on we are still wet.</p>
<h2>Lanes</h2>
<table><tr><th>Day</th><th>Lane</th><th>Coach</th></tr>
<tr><td rowspan="2">Mon</td><td>1</td><td>Declan Orrbane</td></tr><tr><td>2</td><td>Bronagh McSkerrow</td></tr>
<tr><td>Thu</td><td>1</td><td>vacant</td></tr></table>
<p>Queries: Bronagh 07700&nbsp;900318 or Declan 07700 900742. Fees to fees@swimmers.example.</p>
<footer>Charity no. 107318</footer></body></html>

=== us | html | name=c employer=c former_name=c birth_date=x family_name=c home_address=x
<article class="obit"><h1>Louise Dunmarrow, 84</h1>
<p>TALLOW CREEK &mdash; Louise Dunmarrow, born July 15, 1938, passed away Tuesday. She taught piano for 40 years.</p>
<p>She is survived by her daughter Katherine Ambersby (formerly Katherine Dunmarrow) of Saltmarsh Dental Partners and son-in-law Gregory Ambersby.</p>
<p>In lieu of flowers, gifts may be sent to the library.</p></article>

=== pl | txt | name=c birth_date=x phone=x school=c
                    KRONIKA SZKOLNA                    str. 12
Absolwenci, Liceum im. Anny Wę-
drowskiej, rocznik 1967:

  1. Bąbelski Krzysztof, ur. 18 XII 1949
  2. Jeżopolski Stanisław
  3. Sosnal Marian (tel. 999 314 085)

                                                        13

=== de | txt | name=c email=c website=c phone=x +phone=1 username=c
Am 3. Mai 2021 schrieb jgk_modellbahn:
> Suche Spur-N-Weichen, gerne auch defekt.

Hallo zusammen,
ich hab noch drei. Ruft beim Laden an: 030 23125 417.
--
Jörg Großkrämling
joerg.grosskraemling@example.net
https://www.grosskraemling.example/

=== rs | html | name=c employer=c phone=x family_name=x username=x
<h2>Impresum</h2><p>Izdavač: Štamparija Slovo d.o.o.<br>Lektor: Ljubica Džeparović<br>Prelom: Nenad Džepović, tel. 040 541 7238</p>

=== ch | html | name=c email=c phone=x place=c birth_date=x
<table class="jahresprogramm"><caption>Aqua-Fit, Hallenbad Sunnfluh</caption>
<tr><th>Leiterin</th><th>Kontakt</th><th>Kurs</th></tr>
<tr><td>Ursina Caduregg</td><td>u.caduregg@postfach.example</td><td>Mo 30.09. bis 16.12.</td></tr>
<tr><td>Nina Br&uuml;lisegg</td><td>040 555 27 19</td><td>Do</td></tr></table>

=== in | html | name=c phone=c home_address=x school=c email=x +email=1
<div class="alumni"><h2>Navapeta Vidya Mandir - Batch of 2001</h2>
<div class="row"><b>R. Venkatesh Kumar</b> (Venkatesh Raghupalli) <span class="ph">+91-10000-48216</span></div>
<div class="row"><b>Suresh Tomarkar</b> <span>27 Tamarind Grove Street, Coralpur</span> <span>suresh@tomarkar.example</span></div></div>

=== nz | html | name=c home_address=c past_address=x vehicle=x postcode=c
<h3>Dog registrations</h3><table>
<tr><td>Pendergrove, Bill</td><td>36A Kōtukunui Crescent, Waipārere 0047</td><td>Heading dog, tag ZZQ4180</td></tr>
<tr><td>Haverlock, J</td><td>2/181 Rimuvale Road, Tuatarahau</td><td>Foxy</td></tr></table>

=== be | json | name=c birth_date=c username=x phone=x
{"renners":[{"nr":17,"voornaam":"Wouter","achternaam":"Van Doornegem","geboren":"11/02/1993"},{"nr":18,"voornaam":"Lien","achternaam":"Stuyvaerts","geboren":"11/02/1994","user":"lvdoorn_fietst","gsm":"0400 48 12 36"}]}

=== fr | html | name=c family_name=c home_address=c birth_date=x postcode=c
<h1>Permis de construire</h1><p>PC 003 18 24 C0017 &ndash; d&eacute;pos&eacute; le 17/08/2024<br>Demandeurs : Mme Aubertini&egrave;re-Lasnois Genevi&egrave;ve et M. Lasnois Thibault<br>Terrain : 14 ter rue des &Eacute;glantiers, 00318 Montfaucin-le-Vieux<br>Surface : 17,08 m&sup2;</p>

=== cz | html | name=c employer=c email=x phone=x +email=1
<h2>Redakce zpravodaje</h2><ul><li>Ing. Bohuslava Křížalová, Sklárny Vrbice s.r.o. (korektury)</li><li>Ivana Trnkálová, +420 199 417 288, b.krizalova2@schranka.example</li></ul>

=== ie | eml | name=c email=x phone=c employer=c +email=2
From: "Ballinafarna Seafoods" <orders@bseafoods.example>
To: pat@scarrigan.example
Subject: Delivery Thursday
Content-Type: text/plain; charset=utf-8

Pat,
Driver is Tomás Ó Fiannalaigh, 020 9137265.
Ballinafarna Seafoods

=== eng | txt | name=c email=x phone=x +phone=1 +email=1
Domain Name: brindlewickjoiners.example
Registrar: Example Registrar
Registrant Name: Frederick Thistlemoor
Registrant Phone: +44.1632960538
Registrant Email: hostmaster@brindlewickjoiners.example
Creation Date: 1998-11-23T00:00:00Z

=== in | html | name=p
<p>Umpires: V. Raghupalli, S. Tomarkar</p>

=== ch | txt | birth_date=p name=c
Geburtstage im Team: 30.09. Ursina Caduregg, 2.10. Beat Lohfink

=== ni | txt | birth_date=p name=c
March birthdays: Bronagh McSkerrow (14th)

=== pl | txt | home_address=p
Awaria prądu: Grzybowice Małe, ul. Rumiankowa, godz. 8-14

=== ie | html | home_address=p
<p>Speed ramps sought for Glenaskeagh Drive, Ballinafarna.</p>

=== cz | html | name=p
<p>Zapsala: B. Křížalová</p>

=== de | html | birth_date=p name=c
<p>Wir gratulieren: 22. April, J&ouml;rg Gro&szlig;kr&auml;mling, zum Geburtstag!</p>

=== rs | txt | birth_date=p
Rođendan: 19. maj (Ljubica)

=== ch | html | home_address=p
<p>Schneer&auml;umung Vorderl&auml;tsch: L&auml;rchenhaldenweg ab 6 Uhr</p>

=== eng | html | home_address=p
<p>Gas main works, Pellowgate Ave, Wexcombe St Mary, 2 weeks</p>

=== nz | txt | birth_date=p name=c # age, day and month but no year on the page
Bill Pendergrove turns 70 on 9 May. Bring a plate to the hall.

=== pl | csv | name=p
miejsce;zawodnik;klub;pkt
4;Jeżopolski S.;Hetman Grzybowice;6,5

=== us | html | name=p
<td>K. Ambersby</td><td>4:12:09</td><td>F30-34</td>

=== fr | html | birth_date=p name=c
<p>Anniversaires du mois : Genevi&egrave;ve Aubertini&egrave;re-Lasnois, n&eacute;e un 17 ao&ucirc;t</p>

=== in | json | birth_date=p
{"name_masked":"V***","birth_month":1,"birth_year":1985}

=== rs | html | birth_date=p name=c
<p>Љубица Џепаровић (рођена маја 1979) предаје физику.</p>

=== cz | html | birth_date=p name=c
<p>Zastupitelka Bohuslava Křížalová, nar. v lednu 1971, bez politické příslušnosti</p>

=== be | txt | home_address=p
Groene zone verdwijnt: Populierendreef (Oosterlede) tussen brug en kerk

=== de | html | name=c
<iframe sandbox srcdoc="<h1>Urkunde</h1><p>für J&ouml;rg Gro&szlig;kr&auml;mling</p>"></iframe>

=== be | html | phone=c
<!-- TODO vervang gsm van Wouter (0400/48.12.63) door algemeen nummer --><p>Bel ons!</p>

=== ni | rss | name=c website=c email=c
<?xml version="1.0"?><rss version="2.0"><channel><title>McSkerrow Knits</title><link>https://mcskerrowknits.example/</link><managingEditor>bronagh.mcskerrow@example.org (Bronagh McSkerrow)</managingEditor><item><title>Aran jumpers</title><description>&lt;p&gt;New stock&lt;/p&gt;</description></item></channel></rss>

=== cz | atom | name=c
<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Zápis schůze</title><author><name>Křížalová, B.</name></author><content type="html">&lt;p&gt;Předsedkyně Bohuslava Křížalová zahájila.&lt;/p&gt;</content></entry></feed>

=== us | html | name=c
<a href="https://social.example/KatherineAmbersby">profile</a>

=== de | html | name=c
<link rel="canonical" href="https://verein.example/vorstand/joerg-grosskraemling/">

=== us | txt | postcode=c
ship zip: 00418-3307

=== pl | html | name=c
<a href="https://foto.example/StanislawJezopolski/albumy">galeria</a>

=== de | html | work_address=c # the house begins the range
<p>Baustelle Industriering 112&ndash;114, 00635 Oberfinkenau: Zufahrt gesperrt</p>

=== us | html | name=c birth_date=c # age on a dated day gives the whole date
<p class="date">July 5, 2025</p><p>Cake in the break room: Katherine Ambersby turns 35 today. Happy birthday!</p>

=== art | html | name=c
<p>Arthur Glass, precinct 4 warden</p>

=== art | csv | name=c
LAST,FIRST,WARD
GLASS,ART,4

=== nz | html | phone=c
<p>Ph O25 417 283 for viewing, no timewasters</p>

=== nz | html | name=c
<td title="Booked by Bill Pendergrove">&#9632;</td>

=== fr | html | phone=c
<button aria-label="Appeler le 04.65.71.28.36"><svg></svg></button>

=== de | html | vehicle=c
<label>Kennzeichen <input name="kfz" placeholder="ZZ-JG417"></label>

=== rs | html | name=c place=c
<img src="p7.jpg" alt="Љубица Џепаровић, Пливачки клуб Врбопоље">
"""  # noqa: W293
