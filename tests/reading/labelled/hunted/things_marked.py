"""
Mails, usernames, numbers and plates by what marks them: brackets, rows, lists of files, icons.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group


def _group(
    country: str,
    kind: Kind,
    value: str,
    pages: str,
    media: str = "text/html",
    also: tuple[tuple[Kind, str], ...] = (),
) -> Group:
    return Group(f"{kind.value}: as marked", country, kind, value, also, media, pages)


GROUPS = (
    _group(
        "IE",
        Kind.EMAIL,
        "nuala.d@litir.example",
        r"""
C | <p>r-phost nuala.d (ag) litir (ponc) example</p>
C | <p>r-phost nuala (ponc) d (ag) litir (ponc) example</p>
- | <p>nuala.d (ag) litreacha (ponc) example</p>
""",
        "text/html",
        (),
    ),
    _group(
        "GB",
        Kind.EMAIL,
        "roz_pengrew@mail.example",
        r"""
C | <p>roz_pengrew (monkey) mail.example</p>
C | <p>roz_pengrew (at-sign) mail.example</p>
C | <p>roz_pengrew at-sign mail.example</p>
C | <p>roz_pengrew [at sign] mail [full stop] example</p>
C | <p>roz_pengrew (a bildua) mail (puntua) example</p>
C | <p>roz_pengrew [eta] mail [taskas] example</p>
- | <p>roz_pengrew (admin) mails.example</p>
- | <p>roz_pengrew (at) mail (dot) exampleton</p>
N | <p>roz_pengrew (admin) mail.example is our site</p>
C | <p>bounce-123-roz_pengrew=mail.example@bounces.example</p>
C | <p>roz_pengrew=mail.example@bounces.example</p>
C | <p>SRS0=ab12=XY=mail.example=roz_pengrew@forward.example</p>
- | <p>a_roz_pengrew=mail.example@bounces.example</p>
- | <p>roz_pengrew=mail.example.org@bounces.example</p>
""",
        "text/html",
        (),
    ),
    _group(
        "HR",
        Kind.EMAIL,
        "roz_pengrew@mail.example",
        r"""
C | <p>roz_pengrew [manki] mail [tocka] example</p>
""",
        "text/html",
        (),
    ),
    _group(
        "SI",
        Kind.EMAIL,
        "roz_pengrew@mail.example",
        r"""
C | <p>roz_pengrew (afna) mail (pika) example</p>
""",
        "text/html",
        (),
    ),
    _group(
        "NO",
        Kind.EMAIL,
        "roz_pengrew@mail.example",
        r"""
C | <p>roz_pengrew (krøllalfa) mail (punktum) example</p>
""",
        "text/html",
        (),
    ),
    _group(
        "FI",
        Kind.EMAIL,
        "roz_pengrew@mail.example",
        r"""
C | <p>roz_pengrew (ät) mail (piste) example</p>
""",
        "text/html",
        (),
    ),
    _group(
        "VN",
        Kind.EMAIL,
        "roz_pengrew@mail.example",
        r"""
C | <p>roz_pengrew [a còng] mail [chấm] example</p>
""",
        "text/html",
        (),
    ),
    _group(
        "CY",
        Kind.EMAIL,
        "roz_pengrew@mail.example",
        r"""
C | <p>roz_pengrew (malwen) mail (dot) example</p>
""",
        "text/html",
        (),
    ),
    _group(
        "IE",
        Kind.EMAIL,
        "mo@litir.example",
        r"""
C | <p>mo (ag) litir (ponc) example</p>
""",
        "text/html",
        (),
    ),
    _group(
        "GB",
        Kind.EMAIL,
        "roz_pengrew@mail.example",
        r"""
C | Return-Path: <list-bounces+roz_pengrew=mail.example@lists.example>\n\nhi
""",
        "text/plain",
        (),
    ),
    _group(
        "GB",
        Kind.EMAIL,
        "bronagh.mcskerrow@example.org",
        r"""
C | Cc: "McSkerrow, Bronagh (Members)" <Bronagh.McSkerrow@example.org>; "Rooney, P" <p.rooney@example.com>\n
C | To: undisclosed\nCc: Bronagh McSkerrow <Bronagh.McSkerrow@example.org>, <br@x.example>\n
C | > Bronagh McSkerrow <Bronagh.McSkerrow@example.org> wrote:\n> hi\n
""",
        "text/plain",
        (),
    ),
    _group(
        "US",
        Kind.EMAIL,
        "roz_pengrew@mail.example",
        r"""
+email=1 | BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:55-a@grange.example\nORGANIZER:mailto:calendar@hall.example\nEND:VEVENT\nEND:VCALENDAR\n
+email=1 | BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:abc.55-a@grange.example\nRELATED-TO:zz9@grange.example\nATTENDEE:mailto:calendar@hall.example\nEND:VEVENT\nEND:VCALENDAR\n
""",
        "text/calendar",
        (),
    ),
    _group(
        "US",
        Kind.EMAIL,
        "roz_pengrew@mail.example",
        r"""
+email=1 | Message-ID: <abc.123@mx.example>\nFrom: Joe <joe@x.example>\nSubject: hi\n\nbody
""",
        "message/rfc822",
        (),
    ),
    _group(
        "US",
        Kind.EMAIL,
        "roz_pengrew@mail.example",
        r"""
+email=1 | <p>Message-ID: abc.123@mx.example<br>From: joe@x.example</p>
""",
        "text/html",
        (),
    ),
    _group(
        "US",
        Kind.EMAIL,
        "roz_pengrew@mail.example",
        r"""
+email=1 | {"messageId":"<abc.123@mx.example>","from":"joe@x.example"}
+email=1 | {"message_id":"abc.123@mx.example","from":"joe@x.example"}
C | {"k":"email","v":"roz_pengrew@mail.example"}
""",
        "application/json",
        (),
    ),
    _group(
        "US",
        Kind.EMAIL,
        "roz_pengrew@mail.example",
        r"""
+email=2 | uid: jim@x.example\nmail: joe@x.example
""",
        "text/plain",
        (),
    ),
    _group(
        "US",
        Kind.USERNAME,
        "liznr",
        r"""
C | drwxr-xr-x  5 liznr  staff   160 Apr  4 09:12 thesis\n-rw-r--r--  1 root   staff    88 Apr  4 09:10 README\n
C | total 8\n-rw-r--r--. 1 liznr users 160 2024-04-04 09:12 thesis.txt\n
C |   131074 drwxr-xr-x   2 liznr    staff   4096 Apr  4 09:12 ./thesis\n
C | uid=1001(liznr) gid=1001(liznr) groups=1001(liznr),27(sudo)\n
C | liznr:x:1001:1001::/home/liznr:/bin/bash\n
C | $ sudo chown -R liznr thesis\n
C | drwxr-xr-x liznr/staff 0 2024-04-04 09:12 thesis/\n
C | liznr@box:~/thesis$ ls\n
N | The liznr stone is a mineral.\n
""",
        "text/plain",
        (),
    ),
    _group(
        "US",
        Kind.USERNAME,
        "liznr",
        r"""
C | <pre>-rw-r--r-- 1 root liznr 160 Apr 4 09:12 a</pre>
""",
        "text/html",
        (),
    ),
    _group(
        "US",
        Kind.USERNAME,
        "lark",
        r"""
N | drwxr-xr-x  5 root  staff   160 Apr  4 09:12 lark\n
""",
        "text/plain",
        (),
    ),
    _group(
        "GB",
        Kind.USERNAME,
        "roz_pengrew",
        r"""
C | <a href="/users/991-roz_pengrew">me</a>
C | <a href="https://forum.example/members/991.roz_pengrew/">me</a>
C | <a href="/members/roz_pengrew.991/">me</a>
C | <img src="/avatars/991_roz_pengrew.png">
- | <a href="/u/roz_pengrew-fan">me</a>
- | <a href="/u/not-roz_pengrew">me</a>
- | <a href="/u/a991-roz_pengrew">me</a>
- | <p>991-roz_pengrew2</p>
""",
        "text/html",
        (),
    ),
    _group(
        "GB",
        Kind.USERNAME,
        "roz_pengrew",
        r"""
C | {"url":"/u/991-roz_pengrew","x":1}
""",
        "application/json",
        (),
    ),
    _group(
        "BR",
        Kind.PHONE,
        "(20) 99871-4026",
        r"""
C | INSERT INTO cliente VALUES (88213,'THAIS APARECIDA QUINTANELLI','1993-01-12','RUA X','480','00318740','20998714026','t@x.example');\n
- | INSERT INTO cliente VALUES (88213,'THAIS APARECIDA QUINTANELLI','1993-01-12','RUA X','480','00318740','20998714027','t@x.example');\n
- | INSERT INTO cliente VALUES (88213,'MARIA LUZ','1993-01-12','RUA X','480','00318740','20998714026','t@x.example');\n
C | INSERT INTO c VALUES (1,'MARIA LUZ','209987140'),(88213,'Thais Aparecida Quintanelli','20998714026');\n
- | INSERT INTO c VALUES (1,'MARIA LUZ','20998714026'),(88213,'Thais Aparecida Quintanelli','20998714000');\n
C | 88213|THAIS APARECIDA QUINTANELLI|1993-01-12|20998714026|RUA X\n
""",
        "text/plain",
        (
            (Kind.NAME, "Thais Aparecida Quintanelli"),
            (Kind.EMAIL, "thais.quinta@correiobr.example"),
        ),
    ),
    _group(
        "BR",
        Kind.PHONE,
        "(20) 99871-4026",
        r"""
C | 88213;THAIS APARECIDA QUINTANELLI;1993-01-12;20998714026;RUA X\n1;MARIA LUZ;1993-01-13;20998714020;RUA Y\n
- | 88213;THAIS APARECIDA QUINTANELLI;1993-01-12;20998714020;RUA X\n1;MARIA LUZ;1993-01-13;20998714026;RUA Y\n
""",
        "text/csv",
        (
            (Kind.NAME, "Thais Aparecida Quintanelli"),
            (Kind.EMAIL, "thais.quinta@correiobr.example"),
        ),
    ),
    _group(
        "BR",
        Kind.PHONE,
        "(20) 99871-4026",
        r"""
C | ["88213","Thais Aparecida Quintanelli","20998714026"]
- | {"name":"Thais Aparecida Quintanelli","pedido":"20998714026"}
- | {"name":"Thais Aparecida Quintanelli","id":20998714026}
""",
        "application/json",
        (
            (Kind.NAME, "Thais Aparecida Quintanelli"),
            (Kind.EMAIL, "thais.quinta@correiobr.example"),
        ),
    ),
    _group(
        "BR",
        Kind.PHONE,
        "(20) 99871-4026",
        r"""
C | <table><tr><td>Thais Aparecida Quintanelli</td><td>20998714026</td></tr></table>
- | <table><tr><th>Nome</th><th>CPF</th></tr><tr><td>Thais Aparecida Quintanelli</td><td>20998714026</td></tr></table>
""",
        "text/html",
        (
            (Kind.NAME, "Thais Aparecida Quintanelli"),
            (Kind.EMAIL, "thais.quinta@correiobr.example"),
        ),
    ),
    _group(
        "GB",
        Kind.PHONE,
        "07700 900318",
        r"""
C | INSERT INTO m VALUES ('Bronagh McSkerrow','07700900318');
C | INSERT INTO m VALUES ('Bronagh McSkerrow','447700900318');
""",
        "text/plain",
        ((Kind.NAME, "Bronagh Eileen McSkerrow"),),
    ),
    _group(
        "GB",
        Kind.PHONE,
        "07700 900318",
        r"""
C | <script>$("#c").append('<li><i class="fa fa-phone"></i> 07700 900 318</li>');</script>
C | <script>el.innerHTML='<span class="icon-phone"></span>07700 900 318';</script>
C | <script>el.innerHTML="<img src='/i/tel.svg'> 07700 900 318";</script>
C | <div data-content="<i class='fas fa-mobile-alt'></i> 07700 900318">x</div>
C | <table><tr><td>Out of hours</td><td>07700 900 318</td></tr></table>
N | <table><tr><td>Meter</td><td>07700 900 318</td></tr></table>
N | <table><tr><td>Ticket number</td><td>07700 900 318</td></tr></table>
""",
        "text/html",
        (),
    ),
    _group(
        "IE",
        Kind.PHONE,
        "020 913 6627",
        r"""
C | <table><tr><th>Fixture secretary</th><td>0209 136 627</td></tr><tr><th>Pitch bookings</th><td>020 912 0051</td></tr></table>
""",
        "text/html",
        (),
    ),
    _group(
        "DE",
        Kind.PHONE,
        "+49 30 23125417",
        r"""
C | <table><tr><td>Jugendleiterin</td><td>030 23125 417</td></tr></table>
C | <p>Rückrufnummer 030 23125417-0</p>
- | <p>Zählerstand: 030 23125417</p>
""",
        "text/html",
        (),
    ),
    _group(
        "FR",
        Kind.PHONE,
        "01 99 00 12 34",
        r"""
C | <table><tr><td>Présidente</td><td>01 99 00 12 34</td></tr></table>
C | <p>Rappelez-moi au 01 99 00 12 34</p>
- | <p>Relevé compteur 01 99 00 12 34 m³</p>
""",
        "text/html",
        (),
    ),
    _group(
        "IN",
        Kind.PHONE,
        "+91 10000 62915",
        r"""
N | Ph: 10000 62951. PNR 91100006291577. Rs 10000, 62915 steps.\n
N | Mob: 10000 62951, fee Rs. 10000 62915\n
C | Mob: 10000, 62915\n
""",
        "text/plain",
        (),
    ),
    _group(
        "AT",
        Kind.PHONE,
        "+43 2009 41726",
        r"""
C | <p>Bitte um R&uuml;ckruf: 02009 41726-0</p>
C | <p>Praxis, 02009 41726-0, Zirbing</p>
C | <p>Telefonisch unter 02009/41726-12</p>
""",
        "text/html",
        (),
    ),
    _group(
        "DK",
        Kind.PHONE,
        "+45 10 48 27 63",
        r"""
- | <p>Målerstand 10 48 27 63 kWh.</p>
- | <p>Målerstand 10 48 27 63</p>
- | <p>Forbrug 10 48 27 63 liter</p>
C | <p>Ring 10 48 27 63</p>
""",
        "text/html",
        (),
    ),
    _group(
        "NO",
        Kind.PHONE,
        "+45 10 48 27 63",
        r"""
- | <p>Målarstand 10 48 27 63 m3</p>
""",
        "text/html",
        (),
    ),
    _group(
        "LT",
        Kind.PHONE,
        "+370 200 48 217",
        r"""
C | <p>tel. 8-200-48217. Renginys: Eglynų biblioteka</p>
C | <p>tel. (8 200) 48217</p>
C | <p>tel. 8 200 48 217</p>
C | <p>tel. 0 200 48217</p>
C | <p>Mob. 8~200 48217</p>
""",
        "text/html",
        (),
    ),
    _group(
        "GB",
        Kind.PHONE,
        "07700 900318",
        r"""
C | {"k":"phone","v":"7700900318"}
C | {"key":"mobile","value":"7700900318"}
C | {"label":"Tel","text":"7700900318"}
- | {"k":"order","v":"7700900318"}
""",
        "application/json",
        (),
    ),
    _group(
        "DE",
        Kind.VEHICLE,
        "ZZ-FB 714",
        r"""
C | <p>Treffpunkt am roten Bus ZZ&ndash;FB&nbsp;714.</p>
C | <p>Treffpunkt am roten Bus ZZ - FB 714.</p>
C | <p>Kennzeichen: ZZ–FB–714</p>
C | <p>Kennzeichen ZZ FB714</p>
C | <p>Kennzeichen ZZ:FB 714</p>
C | <p>Kennzeichen ZZ · FB 714</p>
C | <p>amtl. Kennz. ZZ-FB714</p>
C | <p>Kennzeichen<br>ZZ<br>FB 714</p>
""",
        "text/html",
        (),
    ),
    _group(
        "GB",
        Kind.VEHICLE,
        "ZZ71 CRG",
        r"""
C | <p>Reg<br>ZZ71<br>CRG</p>
C | <div class="plate"><span>ZZ71</span><span>CRG</span></div>
C | <div class="number-plate"><div>ZZ71</div><div>CRG</div></div>
C | <p>the red van (ZZ71-CRG)</p>
C | <p>VRM=ZZ71CRG</p>
C | <p>{"reg":"zz71 crg"}</p>
C | <p>Plate: Z Z 7 1 C R G</p>
N | <p>Section ZZ71<br>CRG meeting</p>
- | <p>part ZZ71-CRG-4</p>
+vehicle=0 | <p>Product code</p><p>ZZ64 OPL</p>
+vehicle=1 | <table><tr><th>Model</th><th>Reg</th></tr><tr><td>T5</td><td>ZZ64 OPL</td></tr></table>
+vehicle=1 | <table><tr><th>Reg</th><th>Model</th></tr><tr><td>ZZ64 OPL</td><td>T5</td></tr></table>
+vehicle=0 | <table><tr><th>Product</th><th>Qty</th></tr><tr><td>ZZ64 OPL</td><td>3</td></tr></table>
C | <table><tr><th>Name</th><th>Car</th></tr><tr><td>A. B</td><td>Golf ZZ71CRG</td></tr></table>
""",
        "text/html",
        (),
    ),
    _group(
        "GB",
        Kind.VEHICLE,
        "ZZ71 CRG",
        r"""
+vehicle=1 | CLASSIC CAMPER RALLY - GATE LIST\nPitch  Reg        Model\n 1     ZZ64 OPL   T5\n 2     ZZ71CRG    Bongo\n
C | CLASSIC CAMPER RALLY - GATE LIST\nPitch  Reg        Model\n 1     ZZ64 OPL   T5\n 2     ZZ71CRG    Bongo\n
+vehicle=2 | Bay   Plate      Product\n 1    ZZ64 OPL   T5\n 2    ZZ65 OPL   T5\n
+vehicle=0 | Product code ZZ64 OPL\n
""",
        "text/plain",
        (),
    ),
)
"""All of them."""
