"""
Phone numbers in fields: keys of JSON, columns, cards and attributes.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group


def _group(region: str, value: str, media: str, pages: str) -> Group:
    return Group("phone: fielded", region, Kind.PHONE, value, (), media, pages)


GROUPS = (
    _group(
        "US",
        "+1 719-555-0138",
        "application/json",
        r"""
C | {"phones":[{"type":"cell","area":"719","number":"5550138"}]}
C | {"phones":[{"country_code":1,"area":"719","number":"555-0138"}]}
C | {"phone":{"areaCode":"719","exchange":"555","line":"0138"}}
C | {"homePhone":{"area_code":719,"prefix":555,"suffix":"0138"}}
C | {"ph_area":"719","ph_num":"5550138"}
C | {"phone_number":"7195550138"}
C | {"phone":7195550138}
C | {"tel":["719","555","0138"]}
C | {"contact":{"mobileNo":"7195550138"}}
C | {"phoneNumber":{"countryCode":"1","nationalNumber":"7195550138"}}
C | {"cell":"1 719 5550138"}
C | {"phone":{"number":"5550138","area":"719"}}
- | {"area":"719","order":"5550138"}
- | {"phones":[{"area":"719","number":"5550139"}]}
- | {"phones":[{"area":"719","number":"5550101"},{"area":"720","number":"5550138"}]}
- | {"area_sqft":"719","number":"5550138"}
- | {"id":7195550138}
- | {"price":719,"views":5550138}
""",
    ),
    _group(
        "DE",
        "0171 3920047",
        "application/json",
        r"""
C | {"telefon":{"laendervorwahl":"+49","vorwahl":"171","rufnummer":"3920047"}}
C | {"vorwahl":"0171","nummer":"3920047"}
C | {"mobil":{"vorwahl":"0171","durchwahl":"3920047"}}
C | {"cc":"49","ndc":"171","sn":"3920047","type":"mobile"}
C | {"dialCode":"+49","phone":"1713920047"}
C | {"countryCode":"49","phone":"1713920047"}
C | {"country_code":"DE","mobile":"01713920047"}
- | {"vorwahl":"0171","nummer":"3920048"}
- | {"plz":"0171","kundennummer":"3920047"}
""",
    ),
    _group(
        "GB",
        "07700 900358",
        "application/json",
        r"""
C | {"dialling_code":"+44","number":"7700900358"}
C | {"prefix":"+44","phone":"7700 900358"}
C | {"code":"44","mobile":"7700900358"}
C | {"telephone":{"std":"07700","number":"900358"}}
C | {"stdCode":"07700","telNo":"900358"}
C | {"msisdn":"447700900358"}
C | {"phone":{"value":"07700900358"}}
C | {"contactPoint":{"telephone":"+44-7700-900358"}}
- | {"std":"07700","ref":"900358"}
- | {"timestamp":447700900358}
- | {"account":"07700900358"}
""",
    ),
    _group(
        "PL",
        "100 200 301",
        "application/json",
        r"""
C | {"kierunkowy":"48","telefon":"100200301"}
C | {"telKomorkowy":"100200301"}
C | {"nrTelefonu":"100-200-301"}
- | {"regon":"100200301"}
""",
    ),
    _group(
        "ES",
        "211 408 573",
        "application/json",
        r"""
C | {"prefijo":"34","telefono":"211408573"}
C | {"movil":"211408573"}
C | {"tlf1":"211408573"}
- | {"expediente":"211408573"}
""",
    ),
    _group(
        "FR",
        "06 39 98 27 51",
        "application/json",
        r"""
C | {"indicatif":"+33","telephone":"639982751"}
C | {"telPortable":"0639982751"}
C | {"gsm":"06.39.98.27.51"}
- | {"siren":"639982751"}
""",
    ),
    _group(
        "US",
        "+1 719-555-0138",
        "text/csv",
        r"""
C | Name,Area,Phone\nB Penny,719,5550138
C | Name,Area Code,Phone Number\nB Penny,719,555-0138
C | name,phone_area,phone_exchange,phone_line\nB Penny,719,555,0138
C | Name,Phone\nB Penny,7195550138
C | Name;Cell\nB Penny;719 5550138
C | last,first,hphone,wphone\nPenny,Bill,,719.555.0138
N | Name,Points,Total\nB Penny,719,5550138
- | Name,Area,Phone\nB Penny,719,5550139\nC Other,720,5550138
- | order,qty\n7195550138,1
""",
    ),
    _group(
        "GB",
        "07700 900358",
        "text/csv",
        r"""
C | Name,STD,Number\nPip,07700,900358
C | Name,Mobile\nPip,7700900358
C | Name,Country code,Mobile\nPip,44,7700900358
C | Name,Tel no\nPip,+44 7700 900358
C | Name,Contact\nPip,07700900358
- | Name,Order\nPip,7700900358
""",
    ),
    _group(
        "GR",
        "110 123 4567",
        "text/csv",
        r"""
C | Επώνυμο;Όνομα;Τηλέφωνο\nΦανταστού;Ελένη;1101234567
C | ΕΠΩΝΥΜΟ;ΟΝΟΜΑ;ΚΙΝΗΤΟ\nΦανταστού;Ελένη;1101234567
- | ΕΠΩΝΥΜΟ;ΟΝΟΜΑ;ΑΦΜ\nΦανταστού;Ελένη;1101234567
""",
    ),
    _group(
        "DE",
        "0171 3920047",
        "text/csv",
        r"""
C | Name;Vorwahl;Rufnummer\nMuster;0171;3920047
C | Name;Handy\nMuster;1713920047
C | Name;Vorw.;Tel.\nMuster;0171;3920047
N | Name;PLZ;Kundennr\nMuster;0171;3920047
""",
    ),
    _group(
        "GB",
        "07700 900358",
        "text/vcard",
        r"""
C | BEGIN:VCARD\nTEL;TYPE=CELL,VOICE:+44 (0)7700 900358\nEND:VCARD
C | BEGIN:VCARD\nTEL;VALUE=uri;TYPE="voice,cell":tel:+44-7700-900358\nEND:VCARD
C | BEGIN:VCARD\nitem1.TEL:07700900358\nEND:VCARD
C | BEGIN:VCARD\nTEL;CELL;PREF:7700900358\nEND:VCARD
""",
    ),
    _group(
        "US",
        "+1 719-555-0138",
        "text/html",
        r"""
C | <table><tr><th>Name</th><th>Area</th><th>Phone</th></tr><tr><td>B</td><td>719</td><td>555-0138</td></tr></table>
C | <span class="tel"><span class="type">cell</span> <span class="value">719-555-0138</span></span>
C | <span itemprop="telephone">(719) 555-0138</span>
C | <a href="tel:7195550138">call</a>
C | <a href="sms:+17195550138">text</a>
C | <a href="https://wa.example/17195550138">chat</a>
C | <a data-phone="7195550138">x</a>
C | <script type="application/ld+json">{"@type":"Person","telephone":"+1-719-555-0138"}</script>
C | <meta property="business:contact_data:phone_number" content="719-555-0138">
C | <dl><dt>Phone</dt><dd>719</dd><dd>555-0138</dd></dl>
- | <table><tr><th>Lot</th><th>Price</th></tr><tr><td>719</td><td>5550138</td></tr></table>
- | <a data-id="7195550138">x</a>
""",
    ),
)
