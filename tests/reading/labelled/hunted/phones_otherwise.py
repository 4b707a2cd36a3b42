"""
Digits that equal a phone number under words for other numbers, in eight countries.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group

GROUPS = (
    Group(
        "phone: words for other numbers",
        "GB",
        Kind.PHONE,
        "07700 900428",
        (),
        "application/json",
        r"""
N | {"asset":{"tag":"07700900428","commissioned":"1981-04-17"}}
N | {"sku":"07700900428"}
N | {"order":"07700900428"}
N | {"order_id":"07700900428"}
N | {"serial":"07700900428"}
N | {"serialNumber":"07700900428"}
N | {"barcode":"07700900428"}
N | {"ean":"07700900428"}
N | {"tracking_number":"07700900428"}
N | {"invoiceNo":"07700900428"}
N | {"part_number":"07700900428"}
N | {"account":"07700900428"}
N | {"reference":"07700900428"}
N | {"uprn":"07700900428"}
N | {"id":"07700900428"}
N | {"meter":"07700900428"}
N | {"product_id":"07700900428"}
N | {"assetTag":"07700900428"}
N | {"batch":"07700900428"}
N | {"transaction_id":"07700900428"}
N | {"policy_no":"07700900428"}
N | {"licence":"07700900428"}
N | {"item":"07700900428"}
N | {"stock_code":"07700900428"}
N | {"hash":"07700900428"}
N | {"device_id":"07700900428"}
N | {"imei":"07700900428"}
N | {"customer_no":"07700900428"}
N | {"case_number":"07700900428"}
N | {"ticket":"07700900428"}
N | {"isbn":"07700900428"}
C | {"phone":"07700900428"}
C | {"contact":{"value":"07700900428","type":"mobile"}}
C | {"type":"phone","value":"07700900428"}
C | {"number":"07700900428"}
C | {"mobileNumber":"7700900428"}
C | {"phone1":"07700","phone2":"900428"}
C | {"phone_1":"07700","phone_2":"900","phone_3":"428"}
C | {"tel":{"country":"44","number":"7700900428"}}
C | {"tel":["07700 900428"]}
C | {"tels":["01632 960000","07700 900428"]}
C | {"order":"A1","customer_phone":"07700900428"}
C | {"customer":{"id":7,"telephone":"07700 900 428"}}
C | {"callbackNumber":"+447700900428"}
C | {"whatsapp":"447700900428"}
C | {"wa":"https://wa.me/447700900428"}
C | {"contactPoint":{"@type":"ContactPoint","telephone":"+44-7700-900428"}}
C | {"primaryPhone":7700900428}
C | {"emergency_contact":"07700900428"}
C | {"fax":"07700900428"}
C | {"sms_to":"447700900428"}
C | {"msisdn":"447700900428"}
C | {"caller":"+447700900428","duration":12}
C | {"from":"+447700900428","to":"+441632960000"}
C | {"username":"+447700900428"}
C | {"label":"Mobile","number":"07700900428"}
""",
    ),
    Group(
        "phone: words for other numbers",
        "US",
        Kind.PHONE,
        "+1 505-555-0137",
        (),
        "text/html",
        r"""
P | <p>(505) 555-0137</p>
C | <p>Ann, (505) 555-0137</p>
P | <p>505.555.0137</p>
C | <p>Ann, 505.555.0137</p>
C | <p>+1.505.555.0137</p>
C | <p>1-505-555-0137 x12</p>
C | <p>Phone 5055550137</p>
C | <p>505 555 0137 (cell)</p>
C | <p>Ph: (505)555-0137</p>
C | <p>call/text 505-555-0137</p>
C | <p>505-555-0137 or 505-555-0164</p>
P | <p>505/555-0137</p>
C | <p>Ann, 505/555-0137</p>
P | <p>[505] 555-0137</p>
C | <p>Ann, [505] 555-0137</p>
N | <p>Part 505-555-0137-01</p>
N | <p>Order 5055550137</p>
- | <p>505-555-0138</p>
N | <input name="qty1" value="505"><input name="qty2" value="555"><input name="qty3" value="0137">
N | <p>Docket No. 5055550137</p>
N | <p>Parcel ID: 505-555-0137</p>
N | <p>UPC 505555013700</p>
N | <p>+52 505 555 0137</p>
""",
    ),
    Group(
        "phone: words for other numbers",
        "US",
        Kind.PHONE,
        "+1 505-555-0137",
        (),
        "application/json",
        r"""
C | {"phone1":"505","phone2":"555","phone3":"0137"}
C | {"phone":{"area":"505","prefix":"555","line":"0137"}}
C | {"areaCode":"505","exchange":"555","line":"0137"}
C | {"phone":{"areaCode":"505","number":"5550137"}}
C | {"area_code":505,"phone_number":"555-0137"}
C | {"phone_area_code":"505","phone":"5550137"}
C | {"phones":[{"country_code":1,"number":5055550137}]}
C | {"homePhone":"505-555-0137"}
N | {"w":505,"h":555,"id":"0137"}
N | {"upc":"5055550137"}
N | {"npi":"5055550137"}
""",
    ),
    Group(
        "phone: words for other numbers",
        "UA",
        Kind.PHONE,
        "+380 10 473 82 16",
        (),
        "text/html",
        r"""
C | <p>тел. 010 473-82-16</p>
C | <p>моб.: (010) 473 82 16</p>
C | <p>+38 010 473 82 16</p>
C | <p>38(010)4738216</p>
C | <p>Телефонуйте 0104738216</p>
C | <p>т. 0104738216</p>
N | <p>ЄДРПОУ 0104738216</p>
N | <p>ІПН: 0104738216</p>
N | <p>РНОКПП 0104738216</p>
N | <p>код ЄДРПОУ: 0104738216</p>
N | <p>ОГРН 0104738216</p>
N | <p>ИНН 0104738216</p>
N | <p>ІПН 104738216</p>
N | <p>Рахунок № 0104738216</p>
N | <p>Договір № 0104738216</p>
N | <p>Замовлення 0104738216</p>
N | <p>паспорт 0104738216</p>
N | <p>Накладна 0104738216</p>
""",
    ),
    Group(
        "phone: words for other numbers",
        "UA",
        Kind.PHONE,
        "+380 10 473 82 16",
        (),
        "text/csv",
        r"""
C | ПІБ;Телефон\nХ;0104738216
C | ПІБ;Моб. тел.\nХ;104738216
C | ПІБ;Конт. номер\nХ;0104738216
N | Назва;ЄДРПОУ\nХ;0104738216
N | Назва;ІПН\nХ;0104738216
""",
    ),
    Group(
        "phone: words for other numbers",
        "DE",
        Kind.PHONE,
        "030 23125417",
        (),
        "text/html",
        r"""
C | <p>Tel. 030/23125417</p>
C | <p>Tel: 030 / 231 254 17</p>
C | <p>Fon +49 (0)30 23125417</p>
C | <p>T 030 23125417</p>
C | <p>Telefonisch unter 030-23125417</p>
C | <p>Rufen Sie an: 0049 30 23125417</p>
P | <p>030/23 12 54 17</p>
C | <p>Ann, 030/23 12 54 17</p>
P | <p>(030) 23125417</p>
C | <p>Ann, (030) 23125417</p>
N | <p>IBAN DE00 0302 3125 417</p>
N | <p>Kundennr. 03023125417</p>
N | <p>Steuernr. 030/23125417</p>
N | <p>USt-IdNr. DE30231254170</p>
N | <p>Art.-Nr. 03023125417</p>
N | <p>Az.: 030 23125417</p>
N | <p>Rechnungsnr.: 03023125417</p>
N | <p>Auftragsnr. 03023125417</p>
N | <p>Zählernr. 03023125417</p>
N | <p>Sendungsnummer 03023125417</p>
""",
    ),
    Group(
        "phone: words for other numbers",
        "FR",
        Kind.PHONE,
        "+33 6 39 98 12 34",
        (),
        "text/html",
        r"""
P | <p>06.39.98.12.34</p>
C | <p>Ann, 06.39.98.12.34</p>
C | <p>Tél : 06 39 98 12 34</p>
C | <p>Port. 0639981234</p>
C | <p>+33(0)6 39 98 12 34</p>
P | <p>06-39-98-12-34</p>
C | <p>Ann, 06-39-98-12-34</p>
C | <p>Appelez le 0639981234</p>
C | <p>Tel portable: 6 39 98 12 34</p>
N | <p>SIRET 0639981234</p>
N | <p>N° de commande 0639981234</p>
N | <p>N° de dossier : 0639981234</p>
N | <p>Réf. 0639981234</p>
N | <p>N° adhérent 0639981234</p>
N | <p>Numéro de licence 0639981234</p>
N | <p>N° client : 0639981234</p>
N | <p>N° de suivi 0639981234</p>
""",
    ),
    Group(
        "phone: words for other numbers",
        "IN",
        Kind.PHONE,
        "+91 10000 58214",
        (),
        "text/html",
        r"""
C | <p>Mob: 10000 58214</p>
C | <p>M: +91-1000058214</p>
C | <p>Ph.No. 1000058214</p>
C | <p>Contact No.: 1000058214</p>
C | <p>Cell 10000-58214</p>
C | <p>WhatsApp: 91 1000058214</p>
N | <p>Aadhaar 1000058214</p>
N | <p>Roll No 1000058214</p>
N | <p>Reg. No. 1000058214</p>
N | <p>A/c No 1000058214</p>
N | <p>Consumer No. 1000058214</p>
N | <p>Application No: 1000058214</p>
N | <p>Folio No. 1000058214</p>
N | <p>PNR 1000058214</p>
""",
    ),
    Group(
        "phone: words for other numbers",
        "GB",
        Kind.PHONE,
        "07700 900428",
        (),
        "text/csv",
        r"""
C | Name,Tel\nX,07700900428
C | Name,Home,Mobile\nX,01632 960001,07700900428
C | Name,Contact\nX,07700 900428
C | Name,Phone\nX,7700900428
C | Name,Phone\nX,"'07700900428"
C | Name,Phone\nX,+44 7700 900428
C | Name,Tel 1,Tel 2\nX,,07700 900 428
N | Name,Order No\nX,07700900428
N | Name,Member ID\nX,07700900428
N | Name,Asset tag\nX,07700900428
N | Name,Barcode\nX,07700900428
N | Name,Cust Ref\nX,07700900428
N | Name,Account\nX,7700900428
N | sku,qty\n07700900428,4
""",
    ),
    Group(
        "phone: words for other numbers",
        "GB",
        Kind.PHONE,
        "07700 900428",
        (),
        "text/html",
        r"""
C | <p>Tel: 07700 900428</p>
C | <p>m. 07700 900428</p>
P | <p>07700-900-428</p>
C | <p>Ann, 07700-900-428</p>
P | <p>077 009 00428</p>
C | <p>Ann, 077 009 00428</p>
C | <p>+44 (0) 7700 900 428</p>
C | <a href="tel:00447700900428">ring</a>
C | <a href="https://wa.me/447700900428?text=hi">chat</a>
C | <a href="https://api.whatsapp.com/send?phone=447700900428">chat</a>
C | <a href="sms:+447700900428">text</a>
C | <a href="viber://chat?number=%2B447700900428">v</a>
C | <p>07700 900 four two eight</p>
C | <p>+44.7700.900428</p>
P | <p>07700 900428 / 01632 960123</p>
C | <p>Ann, 07700 900428 / 01632 960123</p>
C | <p>ring Edda on 07700900428.</p>
C | <p>Ann, 07700​900428</p>
- | <p>07700 900429</p>
- | <p>107700 900428</p>
- | <p>07700 9004281</p>
N | <p>Order no. 07700900428 shipped</p>
N | <p>Company No 07700900428</p>
N | <p>Ref: 07700/900428</p>
N | <p>Asset tag 07700900428</p>
N | <p>Asset no: 07700900428</p>
N | <p>SKU: 07700-900428</p>
N | <p>Serial No. 07700900428</p>
N | <p>Tag no. 07700900428</p>
N | <p>Stock code 07700900428</p>
N | <p>Catalogue number 07700900428</p>
N | <p>Item #07700900428</p>
""",
    ),
)
