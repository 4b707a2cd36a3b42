"""
Plates and postcodes, and details of others that are counted, in twelve countries.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

GROUPS = (
    Group(
        "codes, and what is counted",
        "GB",
        Kind.VEHICLE,
        "ZZ19 KLB",
        ((Kind.NAME, "Edda Harrowmere"),),
        "text/html",
        r"""
C | <p>Reg ZZ19 KLB</p>
C | <p>ZZ19KLB</p>
C | <p>zz19 klb parked again</p>
C | <p>ZZ19-KLB</p>
C | <p>reg: ZZ19.KLB</p>
C | <img alt="photo of ZZ19 KLB">
C | <p>plate "ZZ19 KLB"</p>
- | <p>ZZ19 KLC</p>
- | <p>XZZ19 KLB</p>
- | <p>ZZ19 KLBX</p>
N | <p>Part no ZZ19KLB</p>
N | <p>Ref ZZ19KLB</p>
N | <p>Voucher code ZZ19KLB</p>
N | <p>Booking reference ZZ19KLB</p>
N | <p>Promo code: ZZ19KLB</p>
""",
    ),
    Group(
        "codes, and what is counted",
        "DE",
        Kind.VEHICLE,
        "ZZ-KL 4471",
        ((Kind.NAME, "U G"),),
        "text/html",
        r"""
C | <p>Kennzeichen ZZ-KL 4471</p>
C | <p>ZZ KL 4471</p>
C | <p>ZZ-KL4471</p>
C | <p>ZZKL4471</p>
C | <p>amtl. Kennz.: ZZ - KL 4471</p>
C | <p>Kfz ZZ-KL-4471</p>
- | <p>ZZ-KL 4472</p>
- | <p>ZZ-KL 44711</p>
N | <p>Artikel ZZKL4471</p>
""",
    ),
    Group(
        "codes, and what is counted",
        "IE",
        Kind.VEHICLE,
        "191-G-99371",
        ((Kind.NAME, "S O"),),
        "text/html",
        r"""
C | <p>191G99371</p>
C | <p>Reg. No. 191 G 99371</p>
- | <p>191-G-99372</p>
- | <p>191-C-99371</p>
N | <p>part 191G99371</p>
""",
    ),
    Group(
        "codes, and what is counted",
        "US",
        Kind.VEHICLE,
        "BRD-4471",
        ((Kind.NAME, "R B"),),
        "text/html",
        r"""
C | <p>Plate BRD-4471</p>
C | <p>plate: BRD 4471</p>
C | <p>license plate BRD4471</p>
C | <p>tag # BRD4471 NM</p>
- | <p>BRD-4472</p>
N | <p>SKU BRD-4471</p>
N | <p>model BRD-4471</p>
N | <p>Flight BRD4471</p>
""",
    ),
    Group(
        "codes, and what is counted",
        "GB",
        Kind.POSTCODE,
        "ZZ99 3QT",
        ((Kind.NAME, "L Q"),),
        "text/html",
        r"""
C | <p>ZZ99 3QT</p>
C | <p>ZZ993QT</p>
C | <p>zz99 3qt</p>
C | <p>ZZ99-3QT</p>
- | <p>ZZ99 3QR</p>
- | <p>ZZ99</p>
- | <p>AZZ99 3QT</p>
N | <p>order ZZ993QT</p>
""",
    ),
    Group(
        "codes, and what is counted",
        "US",
        Kind.POSTCODE,
        "00871",
        ((Kind.NAME, "R B"),),
        "text/html",
        r"""
C | <p>Mesquite Hollow, NM 00871</p>
C | <p>NM 00871-1234</p>
C | <p>ZIP 00871</p>
C | <p>Zip: 00871</p>
N | <p>Order 00871</p>
N | <p>00871 views</p>
- | <p>$00871</p>
- | <p>1-00871-2</p>
- | <p>100871</p>
""",
    ),
    Group(
        "codes, and what is counted",
        "US",
        Kind.POSTCODE,
        "00871",
        ((Kind.NAME, "R B"),),
        "application/json",
        r"""
C | {"zip":"00871"}
C | {"postal_code":"00871"}
C | {"zip_code":"00871"}
C | {"zip5":"00871"}
C | {"zipcode":871,"zip":"00871"}
C | {"postalCode":"00871-0001"}
N | {"id":"00871"}
N | {"sku":"00871"}
N | {"lot":"00871"}
""",
    ),
    Group(
        "codes, and what is counted",
        "DE",
        Kind.POSTCODE,
        "00538",
        ((Kind.NAME, "U G"),),
        "text/html",
        r"""
C | <p>D-00538 Kleinmurrbach</p>
C | <p>DE-00538 Kleinmurrbach</p>
C | <p>PLZ 00538</p>
N | <p>Artikel 00538</p>
N | <p>00538 Besucher</p>
N | <p>Zimmer 00538</p>
- | <p>005380</p>
""",
    ),
    Group(
        "codes, and what is counted",
        "GB",
        Kind.NAME,
        "Edda Harrowmere",
        (),
        "text/html",
        r"""
+phone=1 | <p>Call Rob on 07700 900111</p>
+phone=2 | <p>07700 900111 / 07700 900222</p>
+phone=1 | <p>Tel: 01632 960123 (office)</p>
+phone=0 | <p>Order 07700900111</p>
+phone=0 | <p>Company number 07700900111</p>
+phone=1 | <p>07700 900111 and again 07700 900111</p>
+phone=1 | <p>020 7946 0018</p>
+phone=0 | <p>VAT 020 7946 0018</p>
+email=1 | <p>rob@example.org</p>
+email=2 | <p>rob@example.org, amy@example.org</p>
+date=1 | <p>Rob Marlin, born 3 May 1966</p>
+date=1 | <p>Dave Orrick (b. January 26, 1966), skip</p>
+date=1 | <p>D.O.B. 03/05/1966</p>
+date=1 | <p>Date of birth: 3rd May 1966</p>
+date=1 | <p>DOB 1966-05-03</p>
+date=1 | <p>Birthday: 3 May 1966</p>
+date=0 | <p>Posted 3 May 1966</p>
+date=0 | <p>Died 3 May 1966</p>
+date=1 | <p>born on the 3rd of May 1966</p>
+date=1 | <p>born in Leeds on 3 May 1966</p>
+date=2 | <p>Rob, born 3 May 1966; Amy, born 4 June 1967</p>
+date=1 | <p>born May 3, 1966 and died June 4, 2001</p>
+date=1 | <p>Born: Fri 3 May 1966</p>
+address=1 | <p>Rob lives at 12 Kettle Lane, Ormsdale</p>
+address=1 | <p>12 KETTLE LANE, ORMSDALE</p>
+address=2 | <p>12 Kettle Lane and 14 Bodkin Road</p>
+address=0 | <p>12 people in Kettle Lane</p>
+address=1 | <p>Flat 2, 12 Kettle Lane</p>
+vehicle=1 | <p>Reg ZZ21 ABC</p>
+vehicle=0 | <p>Part ZZ21 ABC</p>
""",
    ),
    Group(
        "codes, and what is counted",
        "FR",
        Kind.NAME,
        "Edda Harrowmere",
        (),
        "text/html",
        r"""
+date=1 | <p>Né le 1er mars 1987 à Sainte-Oulde, il débute au club local.</p>
+date=1 | <p>née le 3 mai 1966</p>
+date=1 | <p>Date de naissance : 03/05/1966</p>
+date=0 | <p>Publié le 3 mai 1966</p>
+phone=1 | <p>Tél. 01 99 00 12 34</p>
+phone=1 | <p>06 39 98 12 34</p>
+phone=0 | <p>SIRET 06 39 98 12 34</p>
""",
    ),
    Group(
        "codes, and what is counted",
        "DE",
        Kind.NAME,
        "Edda Harrowmere",
        (),
        "text/html",
        r"""
+date=1 | <p>geb. 3.5.1966</p>
+date=1 | <p>geboren am 3. Mai 1966</p>
+date=1 | <p>Geburtsdatum: 03.05.1966</p>
+date=1 | <p>* 3. Mai 1966 in Prüfheim</p>
+date=0 | <p>Stand: 03.05.1966</p>
+date=1 | <p>* 03.05.1966</p>
+phone=1 | <p>Tel. 030 23125418</p>
+phone=0 | <p>Kundennr. 03023125418</p>
""",
    ),
    Group(
        "codes, and what is counted",
        "PL",
        Kind.NAME,
        "Edda Harrowmere",
        (),
        "text/html",
        r"""
+date=1 | <p>ur. 3 maja 1966</p>
+date=1 | <p>urodzony 3.05.1966 r.</p>
+date=0 | <p>zm. 3 maja 1966</p>
""",
    ),
    Group(
        "codes, and what is counted",
        "IT",
        Kind.NAME,
        "Edda Harrowmere",
        (),
        "text/html",
        r"""
+date=1 | <p>nato a Borgofinto il 3 maggio 1966</p>
+date=1 | <p>nata il 03/05/1966</p>
""",
    ),
    Group(
        "codes, and what is counted",
        "ES",
        Kind.NAME,
        "Edda Harrowmere",
        (),
        "text/html",
        r"""
+date=1 | <p>nacido el 3 de mayo de 1966</p>
+date=1 | <p>Fecha de nacimiento: 03/05/1966</p>
+date=1 | <p>nació el 3 de mayo de 1966 en Villaruz</p>
""",
    ),
    Group(
        "codes, and what is counted",
        "SE",
        Kind.NAME,
        "Edda Harrowmere",
        (),
        "text/html",
        r"""
+date=1 | <p>född 3 maj 1966</p>
+date=1 | <p>född den 3 maj 1966</p>
+date=1 | <p>Födelsedatum: 1966-05-03</p>
""",
    ),
    Group(
        "codes, and what is counted",
        "UA",
        Kind.NAME,
        "Edda Harrowmere",
        (),
        "text/html",
        r"""
+date=1 | <p>народився 3 травня 1966 року</p>
+date=1 | <p>дата народження: 03.05.1966</p>
""",
    ),
    Group(
        "codes, and what is counted",
        "GB",
        Kind.NAME,
        "Edda Harrowmere",
        (),
        "application/json",
        r"""
+date=1 | {"dob":"1966-05-03"}
+date=1 | {"birthDate":"1966-05-03T00:00:00Z"}
+date=1 | {"date_of_birth":"03/05/1966"}
+date=0 | {"created":"1966-05-03"}
+phone=1 | {"phone":"07700 900111"}
+phone=1 | {"phone":"+447700900111"}
+phone=1 | {"tel":"447700900111"}
+phone=0 | {"order":"07700900111"}
+email=1 | {"email":"rob@example.org"}
+address=1 | {"address":"12 Kettle Lane, Ormsdale"}
""",
    ),
)
