"""Names that a sentence only seems to hold, notices and registers, and account names in a page's code.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group


def _name(region: str, value: str, pages: str) -> Group:
    return Group("name: in a sentence or notice", region, Kind.NAME, value, (), "text/html", pages)


GROUPS = (
    _name(
        "CY",
        "Χρίστος Πελεκαρίδης",
        r"""
C | <p>Στη θέση του ταμία εξελέγη ο κ. Πελεκαρίδης Χρίστος με 41 ψήφους.</p>
C | <p>ο κ. Χρίστος Πελεκαρίδης με</p>
- | <p>ο κ. Πελεκαρίδης Γιώργος, ο Χρίστος Νικολάου</p>
""",
    ),
    _name(
        "GB",
        "Dawn Frost",
        r"""
- | <h2>Up Before Dawn: Frost and the Vineyard</h2>
- | <p>Growers light candles at dawn. Frost can take a crop in an hour.</p>
C | <p>Present: Cllrs Frost (Dawn), Ibbotson, Meek.</p>
C | <p>FROST Dawn</p>
P | <p>FROST - Dawn, peacefully at home, aged 79.</p>
""",
    ),
    _name(
        "DE",
        "Ernst Fall",
        r"""
- | <p>Im Ernstfall ist Ruhe zu bewahren.</p>
- | <p>Wir nehmen jeden Fall ernst: Fall 1</p>
C | <p>Ernst Fall</p>
C | <p>Fall, Ernst</p>
""",
    ),
    _name(
        "FR",
        "Pierre Dubois",
        r"""
- | <p>Rénovation d'un muret en pierre du bois voisin : devis gratuit.</p>
C | <p>Pierre Dubois</p>
C | <p>DUBOIS Pierre</p>
""",
    ),
    _name(
        "US",
        "Douglas Brandewater",
        r"""
C | <div role="row"><span role="cell">Grantor</span><span role="cell">BRANDEWATER DOUGLAS</span></div>
C | <p>Grantor BRANDEWATER DOUGLAS</p>
P | <p>BRANDEWATER &ndash; Douglas, peacefully at home</p>
- | <p>BRANDEWATER &ndash; Helen, wife of the late Mr Douglas</p>
- | <p>Helen BRANDEWATER DOUGLAS</p>
""",
    ),
    _name(
        "FR",
        "Hélène d'Aubrechamp",
        r"""
C | <p>Mme d’AUBRECHAMP Hélène (chorale)</p>
C | <p>Mme d'Aubrechamp Hélène (chorale) : 01.99.00.47.62</p>
- | <p>Mme d’AUBRECHAMP Irène, Hélène Petitclerc</p>
""",
    ),
    _name(
        "IL",
        "נועם ברקליאון",
        r"""
- | <p dir="rtl">נועם ברקוביצאון ודניאל ברקליאון השתתפו במרוץ.</p>
C | <p dir="rtl">נועם ברקליאון</p>
C | <p dir="rtl">ברקליאון נועם</p>
P | <p dir="rtl">נ. ברקליאון</p>
""",
    ),
    _name(
        "GB",
        "Hope Lane",
        r"""
- | <p>Turn left at Hope Lane and carry on until the chapel. There is always hope; lane two is closed.</p>
- | <p>Turn left onto Hope Lane, Duvalle</p>
- | <p>Parking in Hope Lane is free</p>
- | <p>closed between Mill Street and Hope Lane</p>
- | <p>the corner of Hope Lane</p>
- | <p>12 Hope Lane, Wexby</p>
- | <p>buses to Hope Lane</p>
- | <p>Hope Lane is closed for roadworks</p>
C | <p>Hope Lane won the cup</p>
C | <p>Thanks to Hope Lane and Bob Meek</p>
C | <p>I met Hope Lane at the fair</p>
""",
    ),
    _name(
        "IE",
        "Mark Hill",
        r"""
- | <p>Walk up Mark Hill to the viewpoint</p>
- | <p>the climb of Mark Hill</p>
C | <p>Photo by Mark Hill</p>
C | <p>Mark Hill (38) of Wexby</p>
- | <p>Please mark hill routes in red</p>
""",
    ),
    _name(
        "RS",
        "Milica Vračarić",
        r"""
C | <p>Милица Врачарић</p>
C | <p>Milica Vracaric</p>
- | <p>Миланка Врачарић</p>
""",
    ),
    _name(
        "UA",
        "Юлія Щербожук",
        r"""
C | <p>Yulia Scherbozhuk</p>
C | <p>Yuliia Shcherbozhuk</p>
- | <p>Olha Scherbozhuk</p>
""",
    ),
    Group(
        "former_name: every form",
        "US",
        Kind.FORMER_NAME,
        "Gwendolyn Ostrowell",
        ((Kind.NAME, "Gwendolyn Marie Hatchabee"),),
        "text/html",
        r"""
C | <p>IN THE MATTER OF THE CHANGE OF NAME OF GWENDOLYN MARIE OSTROWELL.</p>
P | <p>Gwendolyn Ruth Ostrowell</p>
""",
    ),
    _name(
        "GB",
        "Heather Moor",
        r"""
P | <p>HEATHER MOOR AND PEATLAND RESTORATION GRANT 2024</p>
C | <p>CHAIR: HEATHER MOOR</p>
C | <p>HEATHER MOOR, TREASURER</p>
""",
    ),
    _name(
        "BG",
        "Ралица Гълъбиновска",
        r"""
P | <p>Протокол: председател Р. Гълъбиновска, секретар Д. Кривев</p>
C | <p>Ралица Д. Гълъбиновска</p>
- | <p>Д. Р. Гълъбиновска</p>
""",
    ),
    _name(
        "AU",
        "Darrell Wayne Kynesmith",
        r"""
C | <p>From the families: the Kynesmiths. KYNESMITH Darrell Wayne, lived at 19</p>
C | <p>Pallbearers: Daz Kynesmith, Con Vella</p>
- | <p>KYNESMITH Darren Wayne</p>
- | <p>Kynesmith, Darrell &amp; Sons: millers</p>
""",
    ),
    _name(
        "FR",
        "Anne-Sophie Trévardenne",
        r"""
C | <p>Inscription auprès d'Anne Sophie Trevardenne au</p>
C | <p>auprès d’Anne-Sophie Trévardenne</p>
- | <p>d'Anne Trévardin</p>
""",
    ),
    _name(
        "GB",
        "Heather Moor",
        r"""
- | <p>Paths cross Heather and Moor lanes. Heather said the moor was closed.</p>
C | <p>Heather and Bob Moor</p>
""",
    ),
    _name(
        "SE",
        "Göran Björkentorp",
        r"""
- | <p>Sökande Göran Björk, Entorp. Norrasunds</p>
C | <p>Göran Björkentorp</p>
""",
    ),
    _name(
        "ES",
        "José Ignacio Barrachuelo Medinaga",
        r"""
C | <p>Autor: Nacho Barrachuelo Medinaga</p>
- | <p>Autor: Natalia Barrachuelo Medinaga</p>
""",
    ),
    Group(
        "former_name: every form",
        "PL",
        Kind.FORMER_NAME,
        "Bożena Zdziarska",
        ((Kind.NAME, "Bożena Klębczyńska"),),
        "text/html",
        r"""
C | <li>Klebczynska Bozena z d. Zdziarska, rocznik matur 1985</li>
- | <li>Klebczynska Irena z d. Zdziarska, rocznik matur 1985</li>
""",
    ),
    Group(
        "alias: every form",
        "US",
        Kind.ALIAS,
        "T-Marrow",
        (),
        "text/html",
        r"""
- | <p>T. Marrow, botanist</p>
- | <p>Don't marrow out</p>
C | <p>T-Marrow on bass</p>
""",
    ),
    Group(
        "phone: spread out or part of another",
        "IN",
        Kind.PHONE,
        "+91 10000 52967",
        (),
        "text/html",
        r"""
- | <p>Txn 91-10000529-67.</p>
- | <p>Tel. 10000 52976, IBAN DE00 1000 0529 6712 0000 00</p>
""",
    ),
    Group(
        "alias: every form",
        "US",
        Kind.ALIAS,
        "Captain Crumble",
        (),
        "text/html",
        r"""
- | <p>The tart was great, said the captain. Crumble again next week</p>
C | <p>Captain Crumble here</p>
C | <p>capt. crumble? No: Captain Crumble.</p>
""",
    ),
    Group(
        "username: every form",
        "US",
        Kind.USERNAME,
        "pepe_radio67",
        (),
        "text/html",
        r"""
C | <li class="comment byuser comment-author-pepe_radio67">x</li>
C | <div class="user-pepe_radio67">x</div>
- | <div class="grid-pepe_radio67">x</div>
- | <div class="user-pepe_radio677">x</div>
""",
    ),
    Group(
        "username: every form",
        "GB",
        Kind.USERNAME,
        "rosie_yarnbomb",
        (),
        "text/html",
        r"""
C | <li class="comment byuser comment-author-rosie_yarnbomb">x</li>
C | <img src="/avatars/rosie_yarnbomb.png">
- | <p>rosie_yarnbomb.knits</p>
- | <li class="comment byuser comment-author-rosie_yarnbombs">x</li>
""",
    ),
    Group(
        "employer: every form",
        "CY",
        Kind.EMPLOYER,
        "Μελισσάρι Ξυλεία Λτδ",
        (),
        "text/html",
        r"""
C | <p>Υπεύθυνος αποθήκης, Μελισσάρι Ξυλεία</p>
- | <p>Μελισσάρι, ξύλα και μέλι</p>
""",
    ),
    Group(
        "phone: spread out or part of another",
        "US",
        Kind.PHONE,
        "(617) 555-0143",
        ((Kind.EMAIL, "klb90@example.com"),),
        "text/plain",
        r"""
C | Millbrannock, OH 00457\n617-555-0143 | klb90@example.com
N | 00 457 617-555-0143
""",
    ),
)
"""All of them."""
