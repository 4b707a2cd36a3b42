"""
Addresses: whole streets, their own numbers, their own towns.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

GROUPS = (
    Group(
        "address: number, street and town",
        "GB",
        Kind.HOME_ADDRESS,
        "12 Invented Lane, Testford, ZZ99 9ZZ",
        (),
        "text/html",
        r"""
N | <p>Open 9 to 12. Invented Lane, Testford</p>
N | <p>Open 9 to 12. Invented Lane is closed.</p>
N | <p>Open 9-12, Invented Lane, Testford</p>
N | <p>Mon to Fri 9am to 12 Invented Lane surgery</p>
- | <p>12 Invented Lane Close</p>
- | <p>12 Invented Lane Ends Road</p>
- | <p>12 Invented Lane Farm Cottages, Otherton</p>
- | <p>12 Invented Lane Court, Testford</p>
N | <p>12 Invented Lane North, Testford</p>
N | <p>12 Invented Lane Cottages, Testford</p>
N | <p>Flat 12 Invented Lane House, Testford</p>
C | <p>12 Invented Lane Testford</p>
C | <p>12 Invented Lane Testford ZZ99 9ZZ</p>
C | <p>12 INVENTED LANE TESTFORD</p>
C | <p>I live at 12 Invented Lane and love it</p>
C | <p>12 Invented Lane. Call Avery</p>
C | <p>12 Invented Lane Tel: 07700 900123</p>
C | <p>12 Invented Lane Email: x@example.com</p>
C | <p>12 Invented Lane (Testford)</p>
C | <p>Avery Sample 12 Invented Lane Testford</p>
N | <p>Cost £12 Invented Lane repairs</p>
N | <p>Repairs cost £3.12 Invented Lane, Testford</p>
N | <p>4.12 Invented Lane is to be resurfaced.</p>
N | <p>12. Invented Lane: resurfacing</p>
N | <p>Item 12 Invented Lane drainage</p>
N | <p>Agenda item 12: Invented Lane</p>
N | <p>(12) Invented Lane</p>
N | <p>Route 12, Invented Lane, Testford</p>
N | <p>Bus 12 Invented Lane</p>
N | <p>on 3 May 2012 Invented Lane was closed</p>
N | <p>12 May 12 Invented Lane</p>
N | <p>at 10:12 Invented Lane, Testford</p>
N | <p>Page 12 Invented Lane map</p>
N | <p>No. of houses: 12 Invented Lane</p>
N | <p>Total 12 Invented Lane</p>
N | <p>12% Invented Lane</p>
N | <p>12p Invented Lane</p>
N | <p>£12<br>Invented Lane</p>
N | <p>Chapter 12 Invented Lane</p>
N | <p>Section 12 Invented Lane works</p>
N | <p>Aged 12, Invented Lane, Testford</p>
N | <p>Saturday 12 Invented Lane, Testford clean-up</p>
N | <p>May 12, Invented Lane, Testford</p>
N | <p>12 May, Invented Lane, Testford</p>
N | <ol><li>12</li><li>Invented Lane</li></ol>
C | <p>No. 12 Invented Lane, Testford</p>
C | <p>No 12, Invented Lane, Testford</p>
C | <p>12, Invented Lane, Testford</p>
C | <p>Number 12 Invented Lane</p>
C | <p>Address: 12 Invented Lane</p>
C | <p>Site address: 12 Invented Lane Testford Proposal: rear extension</p>
C | <p>Land at 12 Invented Lane, Testford</p>
C | <p>Flat 3, 12 Invented Lane, Testford</p>
C | <p>House 12, Invented Lane, Testford</p>
C | <li>12 Invented Lane, Testford, Devon</li>
C | <p>Testford, Invented Lane 12</p>
C | <p>12 Invented La, Testford</p>
C | <p>12 Invented Ln, Testford ZZ99 9ZZ</p>
C | <p>12 Invented-Lane, Testford</p>
C | <a href="/homes/12-invented-lane-testford">x</a>
C | <a href="/homes/12-invented-lane-testford-zz99-9zz">x</a>
C | <a href="/homes/12_invented_lane">x</a>
N | <a href="/homes/12-invented-lane-close-testford">x</a>
C | <table><tr><td>12</td><td>Invented Lane</td><td>Testford</td></tr></table>
C | <p>House number: 12<br>Street: Invented Lane<br>Town: Testford</p>
C | <p>12A... 12 Invented Lane, Testford</p>
- | <p>12A Invented Lane, Testford</p>
- | <p>12b, Invented Lane, Testford</p>
- | <p>12 Invented Lanes, Testford</p>
- | <p>12 Uninvented Lane, Testford</p>
N | <p>12 Old Invented Lane, Testford</p>
N | <p>12 Upper Invented Lane, Testford</p>
- | <p>12 Invented Lane, Otherton</p>
- | <p>12 Invented Lane, Otherton ZZ98 1ZA</p>
- | <p>12 Invented Lane Otherton ZZ98 1ZA</p>
N | <p>12 Invented Lane, Otherton. We also have a shop in Testford.</p>
- | <p>12 Invented Lane<br>Otherton<br>ZZ98 1ZA</p>
C | <p>10-14 Invented Lane, Testford</p>
C | <p>Planning: 12 Invented Lane, Testford (and 14)</p>
N | <p>1/12 Invented Lane, Testford</p>
C | <p>12 Invented Lane, Little Testford</p>
C | <p>The Firs, 12 Invented Lane, Testford</p>
C | <p>12 Invented Lane, Nr Testford</p>
C | <p>12 Invented Lane, Upper Side, Testford</p>
""",
    ),
    Group(
        "address: number, street and town",
        "US",
        Kind.HOME_ADDRESS,
        "482 Larkspur Avenue Apt 6, Fernhollow, OH 00199",
        (),
        "text/html",
        r"""
C | <p>482 Larkspur Ave, Fernhollow OH</p>
C | <p>482 Larkspur Ave Apt 6, Fernhollow, OH 00199</p>
C | <p>482 Larkspur Ave #6, Fernhollow, OH 00199</p>
C | <p>482 LARKSPUR AVE FERNHOLLOW OH 00199-1234</p>
P | <p>482 Larkspur Ave Apt 9, Fernhollow, OH 00199</p>
- | <p>482 Larkspur Ave, Dunmarket, OH 00188</p>
- | <p>482 Larkspur Drive, Fernhollow OH</p>
N | <p>482 Larkspur Ave NW, Fernhollow OH</p>
N | <p>482 N Larkspur Ave, Fernhollow OH</p>
- | <p>1482 Larkspur Ave, Fernhollow OH</p>
C | <p>482 Larkspur Avenue</p>
C | <li>Age 46. Lives at 482 Larkspur Ave, Fernhollow, OH. Relatives: Margaret Okerby</li>
C | <p>William H Okerby, 482 Larkspur Ave, Fernhollow OH 00199, (212) 555-0147</p>
- | <p>Parcel 99-482 Larkspur Dr</p>
C | <p>Registrant Street: 482 Larkspur Avenue Registrant City: Fernhollow</p>
N | <p>$482 Larkspur Avenue paving fee</p>
N | <p>Route 482 Larkspur Avenue</p>
C | <p>Property: 482 Larkspur Ave, 3 bed, 2 bath</p>
C | <p>482 Larkspur Ave sold for $250,000</p>
C | <p>482 Larkspur Ave - Sold</p>
C | <p>482 Larkspur Ave | Fernhollow Homes</p>
C | <p>482 Larkspur Ave, Village of Fernhollow</p>
C | <p>482 Larkspur Ave, Ohio</p>
C | <p>482 Larkspur Ave, Unit 6, Fernhollow</p>
N | <p>482-490 Larkspur Ave, Fernhollow</p>
""",
    ),
    Group(
        "address: number, street and town",
        "IE",
        Kind.HOME_ADDRESS,
        "7 Gannet Terrace, Inishbeg, Co. Galway, H91 ZZ99",
        (),
        "text/html",
        r"""
C | <p>7 Gannet Terrace, Inishbeg, Co Galway</p>
C | <p>7 Gannet Tce., Inishbeg</p>
C | <p>No. 7 Gannet Terrace, Inishbeg, H91ZZ99</p>
C | <p>7 Gannet Terrace, Co. Galway</p>
C | <p>7, Gannet Terrace, Inishbeg, County Galway</p>
- | <p>7 Gannet Terrace, Ballyfable, Co. Mayo</p>
- | <p>17 Gannet Terrace, Inishbeg</p>
- | <p>7 Gannet Close, Inishbeg</p>
N | <p>7 Gannet Terrace Lower, Inishbeg</p>
N | <p>Lot 7 Gannet Terrace, Inishbeg</p>
N | <p>at 7. Gannet Terrace, Inishbeg, is shut</p>
C | <p>Eircode H91 ZZ99: 7 Gannet Terrace</p>
C | <p>The development at 7 Gannet Terrace Inishbeg Co Galway will consist of a porch</p>
- | <p>7A Gannet Terrace, Inishbeg</p>
C | <p>Gannet Terrace 7, Inishbeg</p>
N | <p>Gannet Terrace, 7 May 2020</p>
N | <p>Gannet Terrace 7pm, Inishbeg</p>
N | <p>Meet on Gannet Terrace, 7 people came</p>
""",
    ),
    Group(
        "address: number, street and town",
        "DE",
        Kind.HOME_ADDRESS,
        "Lerchenfelderstraße 28, 00199 Müsterau",
        (),
        "text/html",
        r"""
C | <p>Lerchenfelderstraße 28, 00199 Müsterau</p>
C | <p>Lerchenfelderstr. 28<br>00199 Müsterau</p>
C | <p>Lerchenfelder Straße 28, 00199 Müsterau</p>
C | <p>Lerchenfelder-Straße 28, D-00199 Müsterau</p>
C | <p>LERCHENFELDERSTRASSE 28 00199 MÜSTERAU</p>
C | <p>Lerchenfelderstrasse 28, Muesterau</p>
C | <p>Jürgen Weißmüller, Lerchenfelderstraße 28, Müsterau</p>
C | <p>Anschrift: Lerchenfelderstraße Nr. 28</p>
- | <p>Lerchenfelderstraße 28a, 00199 Müsterau</p>
- | <p>Lerchenfelderstraße 280, 00199 Müsterau</p>
- | <p>Lerchenfelderstraße 30, 00199 Müsterau</p>
N | <p>Lerchenfelderstraße 28. März 2020</p>
N | <p>Treffpunkt Lerchenfelderstraße, 28 Personen kamen</p>
N | <p>Lerchenfelderstraße 28 Uhr</p>
N | <p>Sperrung Lerchenfelderstraße 28.03.2020</p>
N | <p>Lerchenfelderstraße 28,50 €</p>
N | <p>Lerchenfelderstraße 28 €</p>
- | <p>Lerchenfelderweg 28, 00199 Müsterau</p>
- | <p>Lerchenfelderstraße 28, 00100 Kleinfabelstadt</p>
- | <p>Lerchenfelderstraße 28 in Kleinfabelstadt</p>
C | <p>Lerchenfelderstraße 28 in Müsterau</p>
N | <p>Lerchenfelderstraße 26-30, Müsterau</p>
C | <p>Wohnhaft Lerchenfelderstraße 28 (Hinterhaus), Müsterau</p>
P | <p>in der Lerchenfelderstraße in Müsterau</p>
N | <p>Neue Lerchenfelderstraße 28, Müsterau</p>
C | <table><tr><td>Straße</td><td>Lerchenfelderstraße 28</td></tr><tr><td>Ort</td><td>00199 Müsterau</td></tr></table>
""",
    ),
    Group(
        "address: number, street and town",
        "PL",
        Kind.HOME_ADDRESS,
        "ul. Jarzębinowa 5/12, 00-999 Zmyślin",
        (),
        "text/html",
        r"""
C | <p>ul. Jarzębinowa 5/12, 00-999 Zmyślin</p>
C | <p>ul. Jarzębinowa 5 m. 12, 00-999 Zmyślin</p>
C | <p>ul. Jarzębinowa 5 lok. 12, Zmyślin</p>
C | <p>Jarzębinowa 5/12, Zmyślin</p>
C | <p>ulica Jarzębinowa 5, Zmyślin</p>
C | <p>mieszka przy ul. Jarzębinowej 5/12 w Zmyślinie</p>
C | <p>przy ulicy Jarzębinowej 5 w Zmyślinie</p>
C | <p>UL. JARZĘBINOWA 5/12 ZMYŚLIN</p>
- | <p>ul. Jarzębinowa 15/12, Zmyślin</p>
- | <p>ul. Jarzębinowa 7, Zmyślin</p>
- | <p>ul. Jarzębinowa 5/12, 01-111 Bajkowo</p>
- | <p>al. Jarzębinowa 5, Zmyślin</p>
N | <p>ul. Jarzębinowa 5/14, Zmyślin</p>
N | <p>ul. Jarzębinowa, 5 maja 2020</p>
N | <p>ul. Jarzębinowa 5 zł</p>
N | <p>ul. Jarzębinowa, godz. 5</p>
- | <p>ul. Jarzębinowa 5a, Zmyślin</p>
C | <p>Adres: Jarzębinowa 5 m 12, 00-999 Zmyślin</p>
""",
    ),
    Group(
        "address: number, street and town",
        "FR",
        Kind.HOME_ADDRESS,
        "9 rue des Tilleuls, 00199 Villefable",
        (),
        "text/html",
        r"""
C | <p>9, rue des Tilleuls, 00199 Villefable</p>
C | <p>9 r. des Tilleuls 00199 VILLEFABLE</p>
C | <p>9 RUE DES TILLEULS 00199 VILLEFABLE</p>
C | <p>demeurant 9 rue des Tilleuls à Villefable</p>
C | <p>n° 9 rue des Tilleuls, Villefable</p>
- | <p>9 bis rue des Tilleuls, 00199 Villefable</p>
- | <p>9 ter, rue des Tilleuls, 00199 Villefable</p>
- | <p>19 rue des Tilleuls, Villefable</p>
- | <p>9 place des Tilleuls, Villefable</p>
- | <p>9 avenue des Tilleuls, Villefable</p>
- | <p>9 rue des Tilleuls, 00100 Conteville</p>
N | <p>9 rue des Tilleuls Rouges</p>
N | <p>à 9h, rue des Tilleuls, Villefable</p>
N | <p>le 9, rue des Tilleuls sera fermée</p>
N | <p>Article 9 rue des Tilleuls</p>
C | <p>Geneviève Lacombe, 9 rue des Tilleuls</p>
N | <p>9 € rue des Tilleuls</p>
N | <p>bus 9 rue des Tilleuls</p>
C | <p>Siège social : 9 rue des Tilleuls - 00199 Villefable</p>
""",
    ),
    Group(
        "address: number, street and town",
        "IN",
        Kind.HOME_ADDRESS,
        "Flat 4B, 27 Neem Marg, Kalpanagar 000199",
        (),
        "text/html",
        r"""
C | <p>Flat 4B, 27 Neem Marg, Kalpanagar 000199</p>
C | <p>Flat No. 4B, No. 27 Neem Marg, Kalpanagar - 000 199</p>
C | <p>4B, 27, Neem Marg, Kalpanagar</p>
C | <p>H.No. 27, Neem Marg, Kalpanagar</p>
C | <p>#27, Neem Marg, Kalpanagar-000199</p>
C | <p>27, NEEM MARG, KALPANAGAR</p>
C | <p>House No 27 Neem Marg</p>
N | <p>27/3 Neem Marg, Kalpanagar</p>
N | <p>27 Neem Marg Extension, Kalpanagar</p>
- | <p>27 Neem Road, Kalpanagar</p>
- | <p>27 Neem Marg, Devgaon</p>
P | <p>Flat 5C, 27 Neem Marg, Kalpanagar</p>
N | <p>Rs. 27 Neem Marg</p>
N | <p>₹27 Neem Marg toll</p>
C | <p>C/o R Varnekar, 27 Neem Marg, Kalpanagar, Maharashtra 000199</p>
C | <p>27 Neem Marg, Near Temple, Kalpanagar</p>
C | <p>27 Neem Marg, Opp. Park, Kalpanagar 000199</p>
""",
    ),
    Group(
        "address: number, street and town",
        "UA",
        Kind.HOME_ADDRESS,
        "вул. Вигадана, 14, м. Небилів",
        (),
        "text/html",
        r"""
C | <p>вул. Вигадана, 14, м. Небилів</p>
C | <p>вулиця Вигадана 14, Небилів</p>
C | <p>вул. Вигадана, буд. 14</p>
- | <p>вул. Вигадана, 16, м. Небилів</p>
N | <p>вул. Вигадана, 14 травня 2020</p>
""",
    ),
    Group(
        "address: number, street and town",
        "GB",
        Kind.HOME_ADDRESS,
        "12 Invented Lane, Testford, ZZ99 9ZZ",
        (),
        "application/json",
        r"""
N | [{"street":"12 Invented Lane","city":"Otherton"},{"street":"5 Made Road","city":"Testford"}]
- | [{"street":"12 Invented Lane","city":"Otherton"},{"street":"5 Made Road","city":"Testford"}]
C | [{"street":"5 Made Road","city":"Otherton"},{"street":"12 Invented Lane","city":"Testford"}]
C | {"address":{"line1":"12 Invented Lane","line2":"","town":"Testford","postcode":"ZZ99 9ZZ"}}
C | {"houseNumber":12,"street":"Invented Lane","town":"Testford"}
- | [{"houseNumber":14,"street":"Invented Lane"},{"houseNumber":12,"street":"Other Lane"}]
N | [{"street":"Other Lane","houseNumber":12},{"street":"Invented Lane","houseNumber":14}]
N | [{"houseNumber":12,"street":"Other Lane"},{"street":"Invented Lane"}]
N | [{"street":"Invented Lane","town":"Testford"},{"houseNumber":12,"street":"Other Lane"}]
""",
    ),
    Group(
        "address: number, street and town",
        "GB",
        Kind.HOME_ADDRESS,
        "12 Invented Lane, Testford, ZZ99 9ZZ",
        (),
        "text/csv",
        r"""
C | no,street,town\n12,Invented Lane,Testford\n
N | no,street,town\n12,Other Lane,Testford\n14,Invented Lane,Testford\n
N | street,no,town\nInvented Lane,14,Testford\nOther Lane,12,Testford\n
N | street,no,town\nOther Lane,12,Testford\nInvented Lane,14,Testford\n
N | name,no\nOther Lane,12\nInvented Lane,14\n
""",
    ),
    Group(
        "address: number, street and town",
        "GB",
        Kind.HOME_ADDRESS,
        "12 Invented Lane, Testford, ZZ99 9ZZ",
        ((Kind.NAME, "Avery Sample"),),
        "text/html",
        r"""
N | <table><tr><td>12 Invented Lane</td><td>Otherton</td></tr><tr><td>5 Made Up Road</td><td>Testford</td></tr></table>
C | <table><tr><td>5 Made Up Road</td><td>Otherton</td></tr><tr><td>12 Invented Lane</td><td>Testford</td></tr></table>
N | <table><tr><td>Other Lane</td><td>12</td></tr><tr><td>Invented Lane</td><td>14</td></tr></table>
C | <table><tr><td>12 Invented Lane</td><td>Sold</td><td>£250,000</td></tr></table>
C | <table><tr><td>Ref 77/1</td><td>12 Invented Lane</td><td>Single storey extension</td></tr></table>
C | <li>12 Invented Lane, Single storey rear extension</li>
C | <li>12 Invented Lane, Demolition of garage</li>
C | <p>12 Invented Lane, Avery Sample</p>
C | <p>12 Invented Lane, Devon</p>
- | <ul><li>12 Invented Lane, Otherton</li><li>4 Made Up Road, Testford</li></ul>
N | <ul><li>12 Invented Lane</li><li>Otherton</li></ul>
C | <p>Land Registry: 12 Invented Lane, Testford (ZZ99 9ZZ)</p>
- | <p>12 Invented Lane, Otherton and 5 Made Up Road, Testford</p>
C | <dl><dt>Address</dt><dd>12 Invented Lane</dd><dt>Phone</dt><dd>1</dd></dl>
C | <div>12 Invented Lane</div><div>Bedrooms: 3</div>
C | <p>12&nbsp;Invented<br>Lane, Testford</p>
C | <p>Address Line 1: 12 Invented Lane<br>Address Line 2: Testford</p>
C | <p>office: 12 Invented Lane, Testford</p>
C | <p>10 and 12 Invented Lane, Testford</p>
C | <p>10 &amp; 12 Invented Lane, Testford</p>
C | <p>Avery lives at number 12 Invented Lane in Testford.</p>
C | <p>Tel 07700 900123 - 12 Invented Lane</p>
""",
    ),
)
