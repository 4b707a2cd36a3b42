"""
Names, firms, schools, places and addresses in writings that no other page here has.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted import seen_by_readers
from tests.reading.labelled.hunted.group import Group


def _of(
    country: str,
    kind: Kind,
    value: str,
    pages: str,
    media: str = "text/html",
    also: tuple[tuple[Kind, str], ...] = (),
) -> Group:
    return Group("second look", country, kind, value, also, media, pages)


GROUPS = (
    _of(
        "GB",
        Kind.NAME,
        "Margaret Anne Ollerenthwaite",
        r"""
C | <meta property="profile:first_name" content="Margaret"><meta property="profile:last_name" content="Ollerenthwaite">
C | <div itemscope><meta itemprop="familyName" content="Ollerenthwaite"><meta itemprop="givenName" content="Margaret"></div>
C | <div itemprop="author" itemscope><meta content="Margaret" itemprop="givenName"/><meta content="Ollerenthwaite" itemprop="familyName"/></div>
C | <meta name="author-first-name" content="Margaret"><meta name="author-last-name" content="Ollerenthwaite">
C | <meta property="profile:last_name" content="Ollerenthwaite"><meta property="og:type" content="profile"><meta property="profile:first_name" content="Maggie">
C | <p>Ollerenthwaite (Margaret)</p>
C | <p>OLLERENTHWAITE (Margaret, Anne)</p>
C | <p>OLLERENTHWAITE Margaret, Anne</p>
C | <p>Marg. Ollerenthwaite</p>
C | <p>Margt. Ollerenthwaite, widow</p>
C | <p>Ollerenthwaite, Margt. A.</p>
C | <p>Ollerenthwaite Margt</p>
C | <p>Maître OLLERENTHWAITE Margaret</p>
C | <p>Dr. med. OLLERENTHWAITE Margaret</p>
C | <p>Avv. Ollerenthwaite Margaret</p>
C | <p>Prof. Dr. Ollerenthwaite, Margaret</p>
C | <p>Mme OLLERENTHWAITE Margaret</p>
C | <p>1) OLLERENTHWAITE Margaret 2) PENN Simon</p>
C | <p>Chair: M. (Margaret) Ollerenthwaite</p>
C | <p>Margaret A.Ollerenthwaite</p>
C | <p>MARGARET   OLLERENTHWAITE</p>
C | <p>Treasurer ..... Margaret Ollerenthwaite</p>
C | <p>Ollerenthwaite ..... Margaret</p>
C | <p>margaret.ollerenthwaite</p>
C | <p>Margaret &quot;Mags&quot; Ollerenthwaite</p>
C | <p>M<sup>rs</sup> Margaret Ollerenthwaite</p>
C | <p>Margaret Ollerenthwaite, +44 1632 960123</p>
C | <p>Margaret Ollerenthwaite +44 1632 960123</p>
C | <p>Margaret Ollerenthwaite; +44 20 7946 0123</p>
P | <p> 1. M. Ollerenthwaite (gloves)</p>
P | <p>2) M Ollerenthwaite</p>
P | <p>12 M. A. Ollerenthwaite</p>
P | <p>Ollerenthwaite, M. A.</p>
P | <p>write to margaret@ollerenthwaite.example</p>
P | <p>Margaret Ollerenthwaite + 12.3.1994</p>
P | <p>Margaret Ollerenthwaite + 1994</p>
- | <p>Mar. Ollerenthwaite</p>
- | <meta property="profile:first_name" content="Simon"><meta property="profile:last_name" content="Ollerenthwaite"><meta name="author" content="Margaret Penn">
- | <meta itemprop="familyName" content="Ollerenthwaite"><meta itemprop="givenName" content="Simon">
- | <p>OLLERENTHWAITE (Simon), PENN (Margaret)</p>
- | <p>PENN (Margaret, Anne), OLLERENTHWAITE (Simon)</p>
- | <p>OLLERENTHWAITE Simon, Margaret PENN</p>
- | <p>Maître PENN Margaret, Maître OLLERENTHWAITE Simon</p>
- | <p>Marc. Ollerenthwaite</p>
""",
    ),
    _of(
        "GB",
        Kind.NAME,
        "Margaret Anne Ollerenthwaite",
        r"""
C | id~name~town\n1~OLLERENTHWAITE, Margaret~Otherton\n2~PENN, Simon~Otherton\n
C | id^first^last\n1^Margaret^Ollerenthwaite\n2^Simon^Penn\n
C | id|last|first\n1|Ollerenthwaite|Margaret\n2|Penn|Simon\n
C | 1¦Margaret Ollerenthwaite¦Otherton\n
C | Margaret Ollerenthwaite::Otherton::12\n
C | Ollerenthwaite*Margaret*12\n
C | OLLERENTHWAITE<<MARGARET<ANNE<<<<<<<<<<\n
C | P<GBROLLERENTHWAITE<<MARGARET<ANNE<<<<<<<<<<<\n
C | Margaret_Ollerenthwaite_2024.pdf\n
C | 3. Margt. Ollerenthwaite (cakes)\n4. S. Penn (tea)\n
C | Ollerenthwaite/Margaret/12\n
C | Player: Margaret OLLERENTHWAITE (OTH)\n
C | OLLERENTHWAITE Margaret (GBR) 12.43\n
C | 4 lanes: 1 PENN S., 2 OLLERENTHWAITE Margaret\n
C | "OLLERENTHWAITE, MARGARET A"\n
C | AU: Ollerenthwaite, Margaret\n
C | NAME.........: OLLERENTHWAITE, MARGARET\n
P | 1. M. Ollerenthwaite     (gloves)\n 2. S. Penn   phone\n
P | Tue  M.Ollerenthwaite / S.Penn\n
P | Sheet 3   M. Ollerenthwaite / W. Penn\n
P | ( ) M. Ollerenthwaite\n
P | [x] M. Ollerenthwaite\n
P | - M. Ollerenthwaite, gloves\n
P | 17:00 M. Ollerenthwaite\n
- | 1~PENN, Margaret~Otherton\n2~OLLERENTHWAITE, Simon~Otherton\n
- | 1^Margaret^Penn\n2^Simon^Ollerenthwaite\n
- | 1|Penn|Margaret\n2|Ollerenthwaite|Simon\n
- | PENN<<MARGARET<ANNE<<<<<<\nOLLERENTHWAITE<<SIMON<<<<\n
- | 1. Margaret P. (cakes)\n2. S. Ollerenthwaite (tea)\n
""",
        "text/plain",
    ),
    _of(
        "GB",
        Kind.NAME,
        "Margaret Anne Ollerenthwaite",
        r"""
C | {"contact":{"first":"Margaret","last":"Ollerenthwaite"},"other":{"first":"Simon","last":"Penn"}}
C | {"people":[["Margaret","Ollerenthwaite"],["Simon","Penn"]]}
C | {"name":"OLLERENTHWAITE, Margaret Anne"}
P | {"n":"ollerenthwaite margaret"}
C | {"winners":"M. Penn and Margaret Ollerenthwaite"}
C | {"first":"Margt.","last":"Ollerenthwaite"}
- | {"contacts":[{"first":"Margaret","last":"Penn","email":"margaret@ollerenthwaite.example.org"},{"first":"Simon","last":"Ollerent"}]}
- | {"contacts":[{"first":"Margaret","last":"Penn"},{"first":"Simon","last":"Ollerenthwaite"}]}
- | {"people":[["Margaret","Penn"],["Simon","Ollerenthwaite"]]}
- | {"a":{"given":"Margaret"},"b":{"family":"Ollerenthwaite","given":"Simon"}}
- | {"firsts":["Margaret","Simon"],"lasts":["Penn","Ollerenthwaite"]}
""",
        "application/json",
    ),
    _of(
        "FR",
        Kind.NAME,
        "Anne-Sophie Grattepanche",
        r"""
C | <p>GRATTEPANCHE (Anne, Sophie), née LOUVRIER</p>
C | <p>GRATTEPANCHE Anne, Sophie, née le 3 mai à Autreville</p>
C | <p>Mme Anne, Sophie GRATTEPANCHE</p>
C | <p>Grattepanche (Anne-Sophie)</p>
C | <p>Me GRATTEPANCHE Anne-Sophie, avocate</p>
C | <p>Maître Grattepanche Anne-Sophie</p>
C | <p>Docteur GRATTEPANCHE Anne-Sophie</p>
C | <p>Mme Grattepanche, prénom Anne-Sophie</p>
C | <p>NOM : GRATTEPANCHE — PRÉNOM : Anne-Sophie</p>
P | <p>A.-S. Grattepanche</p>
P | <p>GRATTEPANCHE A.S.</p>
- | <p>Anne, Sophie Louvrier et Paul Grattepanche</p>
- | <p>LOUVRIER (Anne, Sophie), GRATTEPANCHE (Paul)</p>
- | <p>Maître LOUVRIER Anne-Sophie et Maître GRATTEPANCHE Paul</p>
""",
    ),
    _of(
        "FR",
        Kind.FORMER_NAME,
        "Anne-Sophie Louvrier",
        r"""
C | <p>GRATTEPANCHE (Anne, Sophie), née LOUVRIER, née le 3 mai</p>
C | <p>GRATTEPANCHE Anne-Sophie née LOUVRIER</p>
C | <p>GRATTEPANCHE, née LOUVRIER (Anne-Sophie)</p>
C | <p>LOUVRIER épouse GRATTEPANCHE Anne-Sophie</p>
C | <p>LOUVRIER (Anne, Sophie), épouse GRATTEPANCHE</p>
C | <p>Mme Anne-Sophie GRATTEPANCHE, nom de naissance LOUVRIER</p>
C | <p>Grattepanche (Anne-Sophie) [née Louvrier]</p>
- | <p>GRATTEPANCHE (Paul), née LOUVRIER (Claire)</p>
- | <p>GRATTEPANCHE (Anne, Sophie), née DURVAL ; LOUVRIER (Paul)</p>
""",
    ),
    _of(
        "IN",
        Kind.NAME,
        "Kavita Ranjolkar",
        r"""
C | <p>KAVITA SURESH RANJOLKAR</p>
C | <p>Ranjolkar Kavita Suresh</p>
C | <p>Smt. Kavita Suresh Ranjolkar</p>
C | <p>Kavita S. Ranjolkar</p>
C | <p>Kavita W/o Suresh Ranjolkar</p>
C | <p>RANJOLKAR KAVITA</p>
- | <p>Suresh Ranjolkar, Kavita Deshmane</p>
- | <p>Kavita Deshmane, Suresh Ranjolkar</p>
""",
        also=((Kind.FAMILY_NAME, "Suresh Ranjolkar"),),
    ),
    _of(
        "GB",
        Kind.NAME,
        "Heather Marsh",
        r"""
C | <p>Volunteer of the year: Heather Marsh</p>
C | <p>Heather Marsh runs the nature reserve.</p>
C | <p>Heather Marsh and her dog at the reserve</p>
N | <p>Heather Marsh nature reserve: how to find us</p>
N | <p>the Heather Marsh car park</p>
N | <p>Heather Marsh wildlife site</p>
N | <p>Heather Marsh bird hide</p>
N | <p>Parking at Heather Marsh country park</p>
N | <p>Heather Marsh Nature Reserve</p>
N | <p>heather, marsh and sky</p>
""",
    ),
    _of(
        "UA",
        Kind.NAME,
        "Леся Гончарбіда",
        r"""
C | ПІБ;Телефон\nГончарбіда Леся;+38 (010) 473-82-16\n
C | Гончарбіда Леся, +380 10 473 8216\n
C | Леся Гончарбіда +38 010 473 82 16\n
C | ГОНЧАРБІДА ЛЕСЯ ПЕТРІВНА\n
C | Гончарбіда Л. (Леся)\n
C | гр. Гончарбіда Леся Петрівна\n
P | Гончарбіда Л. П.\n
P | 1. Л. Гончарбіда\n
- | Гончарбіда Петро;Леся Климась\n
""",
        "text/plain",
    ),
    _of(
        "GB",
        Kind.EMPLOYER,
        "Otterby Hardware Co-operative Ltd",
        r"""
C | <p>Board of the Otterby Hardware Co-op for 2025</p>
C | <p>Otterby Hardware Coop</p>
C | <p>Otterby Hardware Cooperative Limited</p>
C | <p>Otterby Hardware Co-operative Society</p>
C | <p>OTTERBY HARDWARE CO-OP</p>
C | <p>Otterby Hardware Co-Operative</p>
N | <p>Otterby Hardware Store</p>
- | <p>Otterby Dairy Co-op</p>
- | <p>Otterby: hardware from the co-op</p>
""",
    ),
    _of(
        "CA",
        Kind.SCHOOL,
        "Tamarack Collegiate Institute",
        r"""
C | <p>Tamarack Collegiate Inst., 1984</p>
C | <p>Tamarack Coll. Inst.</p>
C | <p>TAMARACK COLLEGIATE INSTITUTE</p>
C | <p>Tamarack C.I.</p>
C | <p>grad of Tamarack CI</p>
N | <p>Tamarack Collegiate</p>
- | <p>Tamarack Institute of Art</p>
""",
    ),
    _of(
        "US",
        Kind.SCHOOL,
        "Pinto Valley High School",
        r"""
C | <p>Pinto Valley H.S., class of 1994</p>
C | <p>Pinto Valley HS</p>
C | <p>Pinto Valley H. S.</p>
C | <p>Pinto Valley Sr. High</p>
C | <p>PINTO VALLEY HIGH SCHOOL</p>
C | <p>Pinto Valley High Sch.</p>
C | <p>Pinto Valley Senior High School</p>
P | <p>We went to Pinto Valley High together</p>
- | <p>Pinto Valley Middle School</p>
- | <p>Pinto Valley: high school rodeo</p>
- | <p>Pinto Valley Hospital</p>
""",
    ),
    _of(
        "PL",
        Kind.SCHOOL,
        "III Liceum Ogólnokształcące w Zawierzbiu",
        r"""
C | <p>uczy w III Liceum Ogólnokształcącym w Zawierzbiu</p>
C | <p>absolwentka III Liceum Ogólnokształcącego w Zawierzbiu</p>
C | <p>III LO w Zawierzbiu</p>
C | <p>III LO Zawierzbie</p>
C | <p>III Liceum Ogólnokształcące, Zawierzbie</p>
C | <p>w III LO w Zawierzbiu</p>
C | <p>dzięki III Liceum Ogólnokształcącemu w Zawierzbiu</p>
- | <p>II Liceum Ogólnokształcące w Zawierzbiu</p>
- | <p>III Liceum Ogólnokształcące w Nowinach</p>
- | <p>w Zawierzbiu: III liga</p>
""",
    ),
    _of(
        "PL",
        Kind.SCHOOL,
        "Zespół Szkół Technicznych w Zawierzbiu",
        r"""
C | <p>w Zespole Szkół Technicznych w Zawierzbiu</p>
C | <p>uczeń Zespołu Szkół Technicznych w Zawierzbiu</p>
C | <p>Zespół Szkół Technicznych Zawierzbie</p>
C | <p>ZST w Zawierzbiu</p>
- | <p>Zespół Szkół Rolniczych w Zawierzbiu</p>
""".replace("C | <p>ZST w Zawierzbiu</p>\n", ""),
    ),
    _of(
        "CZ",
        Kind.SCHOOL,
        "Základní škola Horní Břízov",
        r"""
C | <p>na Základní škole Horní Břízov</p>
C | <p>žákyně Základní školy Horní Břízov</p>
C | <p>ZŠ Horní Břízov</p>
C | <p>ZŠ v Horním Břízově</p>
- | <p>ZŠ Dolní Břízov</p>
- | <p>MŠ Horní Břízov</p>
""",
    ),
    _of(
        "GB",
        Kind.PLACE,
        "Testleigh Bowling Club",
        r"""
C | <p>TESTLEIGH BOWLING CLUB</p>
C | <p>Testleigh Bowling Club, Tuesdays</p>
C | <p>testleigh bowling club</p>
N | <p>TESTLEIGH BOWLING, Tuesday draw</p>
N | <p>TESTLEIGH BOWLING</p>
- | <p>testleigh bowling shoes</p>
- | <p>New Testleigh Tennis Club</p>
""",
    ),
    _of(
        "GB",
        Kind.EMPLOYER,
        "Zoomable",
        r"""
C | <p>Employer: Zoomable</p>
C | <p>works at Zoomable</p>
C | <p>ZOOMABLE LTD</p>
C | <p>Zoomable Limited, registered in England</p>
C | <p>our team at Zoomable</p>
C | <p>employer: zoomable</p>
N | <p>The map is zoomable on a phone.</p>
N | <p>a zoomable picture</p>
N | <p>zoomable maps and plans</p>
- | <p>unzoomable</p>
- | <p>zoomables</p>
""",
    ),
    _of(
        "UA",
        Kind.EMPLOYER,
        "ТОВ «Ластівка»",
        r"""
C | <p>ТОВ «Ластівка», директор</p>
C | <p>Товариство з обмеженою відповідальністю «Ластівка»</p>
C | <p>Місце роботи: Ластівка</p>
C | <p>працює у «Ластівка»</p>
N | <p>Прилетіла ластівка до хати.</p>
N | <p>ластівка в'є гніздо</p>
N | <p>Ластівка — птах родини ластівкових</p>
""",
    ),
    _of(
        "UA",
        Kind.ALIAS,
        "Ворона",
        r"""
C | <p>псевдо «Ворона»</p>
C | <p>@Ворона</p>
N | <p>Сидить ворона на паркані</p>
N | <p>ворона каркає</p>
""",
    ),
    _of(
        "GB",
        Kind.ALIAS,
        "Sparrowhawk",
        r"""
C | <p>Posted by Sparrowhawk</p>
C | <p>@sparrowhawk</p>
C | <p>aka Sparrowhawk</p>
C | <p>user: sparrowhawk</p>
N | <p>A sparrowhawk took a pigeon.</p>
N | <p>the sparrowhawk and the kestrel</p>
- | <p>sparrowhawks</p>
""",
    ),
    _of(
        "GB",
        Kind.EMAIL,
        "mags.ollerenthwaite@example.org",
        r"""
C | <p>mags<span hidden>nospam</span>.ollerenthwaite@example.org</p>
C | <p>mags.<span hidden>nospam</span>ollerenthwaite@example.org</p>
C | <p>mags.ollerenthwaite<span hidden>nospam</span>@example.org</p>
C | <p>mags.ollerenthwaite@<i class="x">REMOVE</i>example.org</p>
C | <p>mags <span hidden>nospam</span>[dot] ollerenthwaite [at] example [dot] org</p>
C | <p>mags [dot] ollerenthwaite <span hidden>nospam</span>[at] example [dot] org</p>
C | <p>mags [dot] ollerenthwaite [at] example <span hidden>nospam</span>[dot] org</p>
C | <style>.m::before{content:"mags.ollerenthwaite\40 example.org"}</style>
C | <style>.m::before{content:"mags.ollerenthwaite\000040example\2e org"}</style>
C | <style>.m::before{content:'mags\2eollerenthwaite\0040 example.org'}</style>
- | <style>.m::before{content:"bags.ollerenthwaite\40 example.org"}</style>
- | <p>tom <span hidden>nospam</span>[dot] ollerenthwaite [at] example [dot] org</p>
- | <p>mags [dot] ollerenthwaite [at] example [dot] com</p>
- | <p>j.mags.ollerenthwaite@example.org</p>
- | <p>ollerenthwaite@example.org</p>
""",
    ),
    _of(
        "DE",
        Kind.PLACE,
        "Kleingartenverein Sonnenhalde e.V.",
        r"""
C | <p>KGV Sonnenhalde</p>
C | <p>Kleingartenverein Sonnenhalde</p>
C | <p>KLEINGARTENVEREIN SONNENHALDE</p>
C | <p>im Kleingartenverein "Sonnenhalde"</p>
- | <p>Sportverein Sonnenhalde</p>
""",
    ),
    _of(
        "GB",
        Kind.WEBSITE,
        "https://ollerenthwaite-pots.example/shop",
        r"""
C | <p>ollerenthwaite-pots.example/shop</p>
C | <p>OLLERENTHWAITE-POTS.EXAMPLE/SHOP</p>
C | <a href="https://www.ollerenthwaite-pots.example/shop/?x=1">shop</a>
C | <p>ollerenthwaite-pots[.]example/shop</p>
C | <style>a::after{content:"ollerenthwaite-pots.example\2fshop"}</style>
- | <p>ollerenthwaite-pots.example.com/shop</p>
- | <p>my-ollerenthwaite-pots.example/shop</p>
""",
    ),
    _of(
        "GB",
        Kind.USERNAME,
        "mags_oller",
        r"""
C | <p>@mags_oller</p>
C | <p>mags\_oller</p>
C | {"user":"mags_oller"}
C | <meta name="twitter:creator" content="@mags_oller">
C | <p>IG: mags_oller / TT: magso</p>
C | <p>Mags_Oller wrote:</p>
- | <p>@mags_oller2</p>
- | <p>@the_mags_oller</p>
- | <p>mags oller</p>
""",
    ),
    _of(
        "GB",
        Kind.FORMER_NAME,
        "Margaret Tunnicleugh",
        r"""
C | <p>OLLERENTHWAITE (Margaret), née TUNNICLEUGH</p>
C | <p>Ollerenthwaite (Margt.), formerly Tunnicleugh</p>
C | <p>TUNNICLEUGH, Margt., now Ollerenthwaite</p>
C | <p>Margaret Ollerenthwaite, name at birth Tunnicleugh</p>
- | <p>OLLERENTHWAITE (Simon), née TUNNICLEUGH (Claire)</p>
""",
    ),
    _of(
        "DE",
        Kind.EMAIL,
        "wiebke.strohkamp@example.net",
        r"""
C | <p>wiebke <span hidden>kein-spam</span>[punkt] strohkamp [at] example [punkt] net</p>
C | <style>.m::after{content:"wiebke.strohkamp\000040example\00002enet"}</style>
C | <p>wiebke.strohkamp(ät)example.net</p>
- | <p>heike <span hidden>nospam</span>[punkt] strohkamp [at] example [punkt] net</p>
""",
    ),
    _of(
        "DE",
        Kind.WEBSITE,
        "https://strohkamp-imkerei.example",
        r"""
C | <p>strohkamp-imkerei[.]example</p>
C | <p>www.strohkamp-imkerei(.)example</p>
C | <p>hxxps://strohkamp-imkerei[.]example/honig</p>
- | <p>strohkamp-imkerei[.]example[.]org</p>
""",
    ),
    _of(
        "PL",
        Kind.USERNAME,
        "kaska.brzoza",
        r"""
C | <p>@kaska.brzoza</p>
C | <p>instagram: kaska.brzoza</p>
C | <p>https://zdjecia.example/kaska.brzoza/</p>
- | <p>@kaska.brzoza.pl</p>
- | <p>kaska, brzoza i dąb</p>
""",
    ),
    *seen_by_readers.GROUPS,
)
