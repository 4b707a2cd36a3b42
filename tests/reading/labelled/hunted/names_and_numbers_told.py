"""
Names told by what stands round them, and numbers by their labels, on ordinary pages of many countries.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group


def _of(
    country: str,
    kind: Kind,
    value: str,
    pages: str,
    media: str = "text/html",
    also: tuple[tuple[Kind, str], ...] = (),
) -> Group:
    return Group("told by what is near", country, kind, value, also, media, pages)


GROUPS = (
    _of(
        "US",
        Kind.NAME,
        "Wilhelmina Grace Tolverson",
        r"""
C | <p>The gavel passed to her brother, Sam. Tolverson, Wilhelmina G. then read the minutes.</p>
C | <p>Thanks to Joe. Tolverson, Wilhelmina to chair in May.</p>
- | <p>Paid to Geo. Tolverson, Wilhelmina Platt and others.</p>
C | <p>1. Tolverson Wilhelmina (SR) 21:04.3</p>
C | <p>Present: Mr. & Mrs. Platt, W. Orde, Wilhelmina and Carl Tolverson.</p>
P | <p>Our hosts were W. and Carl Tolverson.</p>
- | <p>Our hosts were C. and Sue Tolverson.</p>
- | <p>Relatives: Greta Tolverson, Grace W Platt</p>
C | <p>Wilhelmina & C. Tolverson won the raffle.</p>
- | <p>Bo Wilhelmina & C. Tolverson won the raffle.</p>
C | <p>Mrs. Carl Tolverson (Wilhelmina) poured the tea.</p>
C | <p>In lieu of flowers, call his sister Wilhelmina (Tolverson) Platt.</p>
C | <p>Class of 1988: Wilhelmina Platt (now Tolverson), Ed Orde</p>
C | <p>Survived by sons Carl (Ann) Tolverson and Roy, and a daughter, Wilhelmina Tolverson of Osgood.</p>
C | <p>DEFENDANT: TOLVERSON, WILHELMINA GRACE   DOB 03/1970</p>
C | <p>Wilhelmina G. "Billie" Tolverson</p>
C | <p>Tolverson, W. (Wilhelmina)</p>
C | <p>Tolverson/Wilhelmina Ms</p>
C | <td>TOLVERSON</td><td>WILHELMINA</td><td>G</td>
""",
    ),
    _of(
        "DE",
        Kind.NAME,
        "Henrike Vosselkamp",
        r"""
C | <p>Abitur 1991: Henrike Dollerup (heute Vosselkamp), Uwe Tanning</p>
C | <p>Abitur 1991: Henrike Dollerup (nun Vosselkamp)</p>
C | <p>Abitur 1991: Henrike Dollerup, jetzt Vosselkamp, Uwe Tanning</p>
C | <p>Henrike Dollerup, verh. Vosselkamp</p>
C | <p>Henrike Dollerup (inzwischen Vosselkamp)</p>
- | <p>Uwe Dollerup (jetzt Vosselkamp), Henrike Tanning</p>
P | <p>Es gratulieren H. und Uwe Vosselkamp mit den Enkeln.</p>
- | <p>Es gratulieren U. und Uta Vosselkamp mit den Enkeln.</p>
C | <p>Doppel: 1. Henrike u. Uwe Vosselkamp</p>
C | <p>Henrike & U. Vosselkamp, Startnummer 12</p>
C | <p>Eheleute Uwe und Henrike Vosselkamp</p>
C | <p>Schriftführung: Vosselkamp, Henrike (kommissarisch)</p>
C | <p>Fam. Vosselkamp: Uwe, Henrike, Mia</p>
C | <p>Vosselkamp Henrike, 1. Beisitzerin</p>
""",
    ),
    _of(
        "FR",
        Kind.NAME,
        "Clothilde Vernouzet",
        r"""
C | <p>Promo 94 : Clothilde Barrandon (aujourd'hui Vernouzet), Luc Tansier</p>
C | <p>Clothilde Barrandon (maintenant Vernouzet)</p>
C | <p>Clothilde Barrandon, épouse Vernouzet</p>
C | <p>Luc et Clothilde Vernouzet ont la joie d'annoncer la naissance d'Anatole.</p>
C | <p>Mme VERNOUZET Clothilde (adjointe)</p>
P | <p>C. et Luc Vernouzet, 4e</p>
C | <p>Clothilde et L. Vernouzet, 4e</p>
- | <p>Luc Vernouzet, Clothilde Barrandon</p>
- | <p>Luc et A. Vernouzet, 4e</p>
""",
    ),
    _of(
        "ES",
        Kind.NAME,
        "Rosaura Cantalobos Mirón",
        r"""
C | <p>Cantalobos Mirón, Rosaura. Admitida.</p>
- | <p>Rosaura Mirón y Cantalobos Hermanos, S.L.</p>
- | <p>Pérez y Cantalobos Hermanos</p>
C | <p>D.ª Rosaura Cantalobos y D. Luis Perea</p>
C | <p>Rosaura y L. Cantalobos</p>
C | <p>Los hermanos Rosaura y Tino Cantalobos Mirón</p>
""",
    ),
    _of(
        "NO",
        Kind.NAME,
        "Solfrid Aurebekk",
        r"""
C | <p>Solfrid Hansen (nå Aurebekk), klasse 9B</p>
C | <p>Solfrid Hansen, født Aurebekk</p>
C | <p>Aurebekk, Solfrid – kasserer</p>
C | <p>Solfrid og Per Aurebekk</p>
C | <p>Solfrid og P. Aurebekk</p>
- | <p>Per Hansen (nå Aurebekk), Solfrid Lie</p>
""",
    ),
    _of(
        "PL",
        Kind.NAME,
        "Bożena Krzewińska",
        r"""
C | <p>Bożena Malec (obecnie Krzewińska)</p>
C | <p>Bożena Malec (teraz Krzewińska), kl. 4b</p>
C | <p>Państwo Bożena i Jan Krzewińscy</p>
C | <p>Krzewińska Bożena - skarbnik</p>
- | <p>Anna Malec (obecnie Krzewińska), Bożena Lis</p>
""",
    ),
    _of(
        "US",
        Kind.NAME,
        "Hope Meadows",
        r"""
- | <p>HOA notice for Fox Hope Meadows: pool opens Friday.</p>
- | <p>Homes in Upper Hope Meadows from the low 300s</p>
C | <p>Director Hope Meadows opened the pool.</p>
C | <p>Thank you, Hope Meadows, for the pool.</p>
C | <p>Realtor: Hope Meadows, 12 years here</p>
C | <p>Grace Platt and Hope Meadows hosted.</p>
""",
    ),
    _of(
        "GB",
        Kind.FAMILY_NAME,
        "Una Brackenrigg",
        r"""
C | <p>Pairs: 1 Una & D. Brackenrigg; 2 I. and K. Tan</p>
C | <p>Una + D Brackenrigg</p>
C | <p>Una and her husband David Brackenrigg</p>
C | <p>Una Brackenrigg, widow of the late David</p>
N | <p>In memory: Una Frost, née Brackenrigg, 3.4.1940 † 8.1.2025</p>
- | <p>Una Frost & D. Brackenrigg</p>
- | <p>Una Frost and Dan Brackenrigg</p>
""",
        also=((Kind.NAME, "Duncan Brackenrigg"),),
    ),
    _of(
        "US",
        Kind.PHONE,
        "(617) 555-0142",
        r"""
C | <pre>ORDE W ........ 83 Elm ........ 555-0142 (617)</pre>
- | <pre>ORDE W ........ 83 Elm ........ 555-0142 (413)</pre>
- | <pre>ORDE W ........ 83 Elm ........ 555-0142 617</pre>
- | <p>Order 5550142617</p>
C | <p>Cell. 617.555.0142</p>
C | <p>Msg: 617-555-0142</p>
C | <p>ph# 6175550142</p>
C | <p>(H) 617/555-0142 (W) 413/555-0100</p>
C | <p>h: 617-555-0142</p>
+phone=2 | <p>Circulation: (413) 555-0110 &bull; Reference: (413) 555-0111</p>
+phone=1 | {"phones":[{"number":"6175550142","type":"mobile"},{"number":"4135550121","type":"landline"}]}
+phone=1 | {"a":1,"b":[{"x":"617 Elm Street in the town"}],"data":[{"value":"4135550121","type":"wireless"}]}
+phone=0 | {"data":[{"value":"4135550121","type":"invoice"}]}
""",
    ),
    _of(
        "PT",
        Kind.PHONE,
        "+351 990 417 518",
        r"""
C | <p>Telem.: 990417518</p>
C | <p>Telm. 990 417 518</p>
C | <p>Tlm: 990417518</p>
C | <p>Contacto: 990417518</p>
C | <p>Móvel 990-417-518</p>
- | <p>NIF 990417518</p>
- | <p>Fatura 990417518</p>
- | <p>Contador n.º 990417518</p>
- | <p>Apólice 990 417 518</p>
""",
    ),
    _of(
        "DE",
        Kind.PHONE,
        "0171 3920083",
        r"""
C | <p>Handynr. 01713920083</p>
C | <p>mobil (privat) 0171/39 200 83</p>
C | <p>Erreichbar unter 0171.3920083</p>
- | <p>Vertragskonto 0171 3920083</p>
- | <p>Zählernummer 01713920083</p>
- | <p>Kundenkonto: 01713920083</p>
- | <p>Steuer-ID 01713920083</p>
- | <p>Mandatsreferenz 01713920083</p>
- | <p>Gläubiger-ID 01713920083</p>
- | <p>Marktlokation 01713920083</p>
- | <p>Buchungszeichen 01713920083</p>
- | <p>Kassenzeichen: 0171 3920083</p>
- | <p>Sendungsverfolgung 01713920083</p>
""",
    ),
    _of(
        "BG",
        Kind.PHONE,
        "+359 011 141 735",
        r"""
C | <p>тел. 011 141 735</p>
C | <p>GSM: +359 011141735</p>
- | <p>ЕИК 011141735</p>
- | <p>фактура № 011141735</p>
- | <p>Клиентски номер 011141735</p>
- | <p>Абонатен № 011141735</p>
- | <p>Булстат: 011141735</p>
""",
    ),
    _of(
        "IN",
        Kind.SCHOOL,
        "Velangadu Boys Higher Secondary School",
        r"""
C | <p>Velangadu Boys Hr. Sec. School, batch of 1999</p>
C | <p>Velangadu Boys' Hr Sec School</p>
C | <p>Velangadu Boys HSS</p>
C | <p>Velangadu Boys Hr. Secondary School</p>
C | <p>Velangadu Boys Higher Sec. School</p>
C | <p>Velangadu Boys Hr.Sec.Sch.</p>
C | <p>Boys Hr. Sec. School, Velangadu</p>
- | <p>Velangadu Girls Hr. Sec. School</p>
- | <p>Melangadu Boys Hr. Sec. School</p>
""",
    ),
    _of(
        "GB",
        Kind.NAME,
        "Rosalind Mary Tavernake",
        r"""
C | <p>The Tavernakes (Rosalind, Peter and the twins) came from Kent.</p>
C | <p>TAVERNAKE - On 3 May, to Joan (nee Orde) and Peter, a daughter, Rosalind Mary</p>
- | <p>TAVERNAKE - On 3 May, to Joan (nee Orde) and Peter, a daughter, Ann. Rosalind Frost writes on p. 4</p>
- | <p>TAVERNAKE - On 3 May, to Joan, a daughter, Rosalind Orde sang</p>
C | <p>Executrix: Rosalind Mary Orde otherwise Tavernake</p>
C | <p>Rosalind and her husband Peter Tavernake</p>
- | <p>Joan Rosalind and her husband Peter Frost; P. Tavernake</p>
C | <p>Grave tended by his daughter. Ref Tavernake, Rosalind.</p>
C | <p>Patient Tavernake, Rosalind</p>
- | <p>Joan Tavernake, Rosalind Orde</p>
""",
    ),
    _of(
        "ES",
        Kind.NAME,
        "Rosaura Cantalobos Mirón",
        r"""
- | <p>PEREA CANTALOBOS, ROSAURA</p>
C | <p>SRA. CANTALOBOS, ROSAURA</p>
C | <p>CANTALOBOS, ROSAURA</p>
C | <p>CANTALOBOS MIRON, ROSAURA</p>
""",
    ),
    _of(
        "HU",
        Kind.NAME,
        "Keszthelyfalvi Boglárka",
        r"""
C | <p>Kissné Keszthelyfalvi Boglárka</p>
C | <p>Keszthelyfalvi Boglárka</p>
- | <p>Keszthelyfalvi Béla, Tar Boglárka</p>
""",
    ),
    _of(
        "IN",
        Kind.NAME,
        "Raghunath Tumbalkoti",
        r"""
C | <p>Raghunathbhai Tumbalkoti</p>
C | <p>Raghunathji Tumbalkoti</p>
- | <p>Suresh Tumbalkoti and Raghunath Rao</p>
""",
    ),
    _of(
        "US",
        Kind.FAMILY_NAME,
        "Leonard Sonderhaus",
        r"""
C | <p>SONDERHAUS, GRETA & LEONARD</p>
C | <p>Leonard and his wife Greta Sonderhaus</p>
- | <p>Greta Sonderhaus and Leonard Orde</p>
""",
    ),
    _of(
        "GB",
        Kind.ALIAS,
        "Captain Marrowfat",
        r"""
C | <p>aka 'Capt. Marrowfat'</p>
C | <p>Capt Marrowfat's blog</p>
C | <p>posted by @captmarrowfat</p>
- | <p>the captain ate marrowfat peas</p>
- | <p>a capt of marrowfat peas</p>
""",
    ),
    _of(
        "DE",
        Kind.ALIAS,
        "Prof. Wurzelbrecht",
        r"""
C | <p>Professor Wurzelbrecht erklärt</p>
C | <p>Prof. Wurzelbrecht erklärt</p>
- | <p>der Professor, Wurzelbrechter</p>
""",
    ),
    _of(
        "US",
        Kind.SCHOOL,
        "Tamarack Ridge Middle School",
        r"""
C | <p>Tamarack Ridge M.S., 7th grade</p>
C | <p>Tamarack Ridge Mid. Sch.</p>
- | <p>Tamarack Ridge Elementary School</p>
- | <p>Tamarack Ridge trail</p>
""",
    ),
)
