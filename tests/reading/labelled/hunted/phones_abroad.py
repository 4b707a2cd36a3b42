"""
Phone numbers as twenty-seven countries write them, and the numbers of other things.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group


def _group(region: str, value: str, pages: str, media: str = "text/html") -> Group:
    return Group("phone: abroad", region, Kind.PHONE, value, (), media, pages)


GROUPS = (
    _group(
        "ES",
        "211 408 573",
        r"""
C | <p>Móvil: 211 408 573</p>
C | <p>Tfno. 211408573</p>
C | <p>Tlf: 211-40-85-73</p>
C | <p>Teléf. 211.408.573</p>
C | <p>telf 211 40 85 73</p>
C | <p>+34 211 408 573</p>
C | <p>(+34) 211408573</p>
C | <p>0034 211 408 573</p>
C | <p>WhatsApp 211 408 573</p>
C | <p>Contacto: Carmen (211 408 573)</p>
C | <p>Llamar al 211 40 85 73</p>
C | <p>Reservas 211 408 573</p>
N | <p>NIF 21140857-3</p>
N | <p>Expediente 211408573</p>
N | <p>Ref. catastral 211408573AB</p>
N | <p>Nº de colegiado 211408573</p>
- | <p>Móvil: 211 408 574</p>
- | <p>211408573,50 euros</p>
""",
    ),
    _group(
        "IT",
        "300 123 4567",
        r"""
C | <p>Cell. 300 1234567</p>
C | <p>Cell: 300/1234567</p>
C | <p>cellulare 300-1234567</p>
C | <p>Tel. +39 300 123 4567</p>
C | <p>tel.: 300 12 34 567</p>
C | <p>Telefono 3001234567</p>
C | <p>Recapito telefonico: 3001234567</p>
C | <p>Chiamare Anna 300.1234567</p>
C | <p>Rif. Anna 300 1234567</p>
N | <p>P.IVA 03001234567</p>
N | <p>Protocollo 3001234567</p>
N | <p>C.F. e P.I. 3001234567</p>
""",
    ),
    _group(
        "PT",
        "900 123 456",
        r"""
C | <p>Telemóvel: 900 123 456</p>
C | <p>Tlm. 900123456</p>
C | <p>Tm: 900 123 456</p>
C | <p>Telef.: 900123456</p>
C | <p>Contacto telefónico 900 123 456</p>
C | <p>(+351) 900 123 456</p>
N | <p>NIF: 900123456</p>
N | <p>Contribuinte n.º 900 123 456</p>
""",
    ),
    _group(
        "BR",
        "(11) 10123-4567",
        r"""
C | <p>Celular: (11) 10123-4567</p>
C | <p>Fone: 11 10123-4567</p>
C | <p>Cel. 11101234567</p>
C | <p>+55 11 10123 4567</p>
C | <p>(011) 10123-4567</p>
C | <p>Zap: 11 10123.4567</p>
C | <p>Tel (0xx11) 10123-4567</p>
N | <p>CPF 111.012.345-67</p>
""",
    ),
    _group(
        "NL",
        "06 00 12 34 56",
        r"""
C | <p>Mobiel: 06-00123456</p>
C | <p>06 - 00 12 34 56</p>
C | <p>tel. 06 0012 3456</p>
C | <p>M 06-00 12 34 56</p>
C | <p>+31 6 00123456</p>
C | <p>+31 (0)6 00 12 34 56</p>
C | <p>0031-600123456</p>
C | <p>Telefoonnummer: 0600123456</p>
C | <p>Bel of app 06 001 23 456</p>
N | <p>KvK 00123456</p>
N | <p>BSN 600123456</p>
""",
    ),
    _group(
        "BE",
        "0400 12 34 56",
        r"""
C | <p>GSM: 0400/12.34.56</p>
C | <p>Gsm 0400 123 456</p>
C | <p>+32 400 12 34 56</p>
C | <p>+32(0)400123456</p>
C | <p>Tél.: 0400-12.34.56</p>
N | <p>BTW BE 0400.123.456</p>
N | <p>Ondernemingsnummer 0400.123.456</p>
N | <p>TVA BE0400123456</p>
""",
    ),
    _group(
        "SE",
        "011-012 34 56",
        r"""
C | <p>Tfn: 011-012 34 56</p>
C | <p>Tel 011 - 012 34 56</p>
C | <p>Mob. 0110123456</p>
C | <p>+46 11 012 34 56</p>
C | <p>+46 (0)11-012 34 56</p>
C | <p>Mobilnr 011-0123456</p>
C | <p>Ring Lars på 011-012 34 56</p>
N | <p>Org.nr 011012-3456</p>
N | <p>Bankgiro 011-0123456</p>
""",
    ),
    _group(
        "NO",
        "10 12 34 56",
        r"""
C | <p>Tlf. 10 12 34 56</p>
C | <p>Mobil: 101 23 456</p>
C | <p>Telefon 10123456</p>
C | <p>+47 10 12 34 56</p>
C | <p>(+47) 10123456</p>
C | <p>Mob 101 23 456</p>
C | <p>Kontakt Kari på tlf 10 12 34 56</p>
N | <p>Org.nr. 910 123 456</p>
N | <p>Kontonr 1012.34.56789</p>
N | <p>Vinnertall 10 12 34 56</p>
N | <p>Resultat 10 12 34 56 78</p>
""",
    ),
    _group(
        "DK",
        "10 12 34 56",
        r"""
C | <p>Tlf. 10 12 34 56</p>
C | <p>Mobil: 1012 3456</p>
C | <p>+45 10123456</p>
C | <p>Tlf.nr.: 10-12-34-56</p>
N | <p>CVR 10123456</p>
N | <p>CVR-nr. 10 12 34 56</p>
N | <p>SE-nr. 10123456</p>
""",
    ),
    _group(
        "FI",
        "09 0123456",
        r"""
C | <p>Puh. 09 012 3456</p>
C | <p>puh: 09-0123456</p>
C | <p>Puhelin 09 0123456</p>
C | <p>GSM 090123456</p>
C | <p>+358 9 0123456</p>
C | <p>p. 09 012 3456</p>
N | <p>Y-tunnus 0901234-56</p>
""",
    ),
    _group(
        "CZ",
        "100 123 456",
        r"""
C | <p>tel.: 100 123 456</p>
C | <p>mobil 100123456</p>
C | <p>Mob.: 100-123-456</p>
C | <p>+420 100 123 456</p>
C | <p>00420 100123456</p>
C | <p>telefon: +420100123456</p>
N | <p>IČO: 100 123 456</p>
N | <p>DIČ CZ100123456</p>
N | <p>č.ú. 100123456/0100</p>
N | <p>Var. symbol 100123456</p>
""",
    ),
    _group(
        "HU",
        "06 10 123 4567",
        r"""
C | <p>Tel.: 06-10/123-4567</p>
C | <p>Mobil: 06 10 123 4567</p>
C | <p>+36 10 123 4567</p>
C | <p>+36-10-1234567</p>
C | <p>06101234567</p>
C | <p>Telefonszám: +36 (10) 123-4567</p>
C | <p>T: 06/10/123-4567</p>
N | <p>Adószám: 10123456-7</p>
""",
    ),
    _group(
        "RO",
        "0101 234 567",
        r"""
C | <p>Tel: 0101.234.567</p>
C | <p>Telefon mobil: 0101234567</p>
C | <p>+40 101 234 567</p>
C | <p>Tel/fax 0101-234567</p>
N | <p>CUI 101234567</p>
N | <p>Nr. reg. com. 0101234567</p>
""",
    ),
    _group(
        "GR",
        "110 123 4567",
        r"""
C | <p>Τηλ. 110 1234567</p>
C | <p>Τηλέφωνο: 110-1234567</p>
C | <p>Κιν.: 1101234567</p>
C | <p>ΤΗΛ: 110 123 4567</p>
C | <p>+30 110 123 4567</p>
C | <p>τηλ. επικοινωνίας 110 12 34 567</p>
N | <p>ΑΦΜ 110123456</p>
N | <p>Α.Φ.Μ.: 1101234567</p>
""",
    ),
    _group(
        "UA",
        "011 742 60 83",
        r"""
C | <p>тел. (011) 742-60-83</p>
C | <p>Моб.: 011-742-60-83</p>
C | <p>+38 (011) 742 60 83</p>
C | <p>+380117426083</p>
C | <p>38 011 742 60 83 Вайбер</p>
C | <p>Телефони: 0117426083</p>
C | <p>т. 011 742 60 83</p>
N | <p>ЄДРПОУ 117426083</p>
N | <p>р/р 0117426083</p>
""",
    ),
    _group(
        "RU",
        "8 100 123-45-67",
        r"""
C | <p>Тел.: 8 (100) 123-45-67</p>
C | <p>+7 100 123 45 67</p>
C | <p>81001234567</p>
C | <p>8-100-123-45-67</p>
C | <p>сот. 8100-123-45-67</p>
N | <p>ИНН 1001234567</p>
""",
    ),
    _group(
        "TR",
        "0100 123 45 67",
        r"""
C | <p>Tel: 0100 123 45 67</p>
C | <p>Cep: 0(100) 123 45 67</p>
C | <p>GSM: 0 100 123 45 67</p>
C | <p>+90 100 123 45 67</p>
C | <p>Telefon: (0100) 1234567</p>
N | <p>Vergi No: 1001234567</p>
""",
    ),
    _group(
        "CH",
        "010 123 45 67",
        r"""
C | <p>Tel. 010 123 45 67</p>
C | <p>Natel 010 123 45 67</p>
C | <p>+41 10 123 45 67</p>
C | <p>+41 (0)10 123 45 67</p>
C | <p>P 010 123 45 67, G 010 999 99 99</p>
N | <p>CHE-101.234.567</p>
""",
    ),
    _group(
        "AT",
        "0100 123456",
        r"""
C | <p>Tel.: 0100/123456</p>
C | <p>Tel. 0100 / 12 34 56</p>
C | <p>Mobil: +43 100 123456</p>
C | <p>Tel: +43 (0) 100 / 123 456</p>
C | <p>Tel.: 0100/12 34 56-0</p>
N | <p>FN 100123456x</p>
""",
    ),
    _group(
        "PL",
        "100 200 301",
        r"""
C | <p>tel. kom. 100 200 301</p>
C | <p>kom.: 100-200-301</p>
C | <p>+48 100 200 301</p>
C | <p>tel. 100200301</p>
C | <p>nr tel. 100 200 301</p>
C | <p>kontakt tel: (48) 100 200 301</p>
N | <p>REGON 100200301</p>
N | <p>NIP 100-200-30-11</p>
N | <p>konto 100200301</p>
""",
    ),
    _group(
        "FR",
        "06 39 98 27 51",
        r"""
C | <p>Tél. : 06.39.98.27.51</p>
C | <p>Port. 06 39 98 27 51</p>
C | <p>06-39-98-27-51</p>
C | <p>+33 (0)6 39 98 27 51</p>
C | <p>0033 6 39 98 27 51</p>
C | <p>+33639982751</p>
C | <p>06/39/98/27/51</p>
C | <p>Tél. portable : 0639982751</p>
N | <p>SIRET 063 998 275 10014</p>
N | <p>dossier 06 39 98 27 51 04</p>
N | <p>Registre 0639982751-B</p>
""",
    ),
    _group(
        "DE",
        "0171 3920047",
        r"""
C | <p>Mobil: 0171/39 20 047</p>
C | <p>Handy-Nr. 0171-3920047</p>
C | <p>Funk: 0171 392 00 47</p>
C | <p>mobil 01 71 / 3 92 00 47</p>
C | <p>+49 (171) 3920047</p>
C | <p>Tel./WhatsApp 0171 3920047</p>
N | <p>Az. 0171 3920047</p>
N | <p>Steuernr. 171/392/0047</p>
N | <p>Mitgliedsnr. 01713920047</p>
""",
    ),
    _group(
        "IN",
        "10000 12345",
        r"""
C | <p>Mob: +91-10000-12345</p>
C | <p>M: 10000 12345</p>
C | <p>Ph. 010000 12345</p>
C | <p>Contact : 1000012345</p>
C | <p>Mobile No.: 10000-12345</p>
C | <p>Cell No 1000012345</p>
C | <p>Call/WhatsApp @ 1000012345</p>
N | <p>Token No. 1000012345</p>
N | <p>A/c No 1000012345</p>
N | <p>Reg. No. 1000012345</p>
N | <p>PNR 1000012345</p>
""",
    ),
    _group(
        "US",
        "719-555-0138",
        r"""
C | <p>Cell (719) 555-0138</p>
C | <p>719.555.0138</p>
C | <p>1-719-555-0138</p>
C | <p>+1 (719) 555 0138</p>
C | <p>tel:+17195550138</p>
C | <p>C: 719/555-0138</p>
C | <p>719*555*0138</p>
C | <p>719 . 555 . 0138</p>
N | <p>MLS# 7195550138</p>
N | <p>Case No. 719-555-0138</p>
N | <p>Bib 719, time 555-0138</p>
N | <p>Build 719.555.0138.2</p>
""",
    ),
    _group(
        "GB",
        "07700 900358",
        r"""
C | <p>07700&nbsp;900&nbsp;358</p>
C | <p>Mob 077009 00358</p>
C | <p>(07700) 900358</p>
C | <p>t 07700 900358</p>
C | <p>+44.7700900358</p>
C | <p>44 7700 900 358 (WhatsApp)</p>
C | <p>0044(0)7700900358</p>
C | <p>tel: O77OO 9OO358</p>
C | <p>Please ring Pip on 07700 900358.</p>
N | <p>Charity no 07700900358</p>
N | <p>Company No. 07700900358</p>
N | <p>UPRN 07700900358</p>
N | <p>MPAN 07700900358</p>
N | <p>Membership no: 07700900358</p>
""",
    ),
    _group(
        "IE",
        "020 912 6047",
        r"""
C | <p>020 9126047</p>
C | <p>Fón: 020-9126047</p>
C | <p>+353 20 912 6047</p>
C | <p>00353 (0)20 912 6047</p>
C | <p>Guthán 020 912 6047</p>
N | <p>PPSN 0209126047</p>
N | <p>Folio 020 912 6047</p>
""",
    ),
    _group(
        "AU",
        "0491 570 006",
        r"""
C | <p>M 0491 570 006</p>
C | <p>Ph: 0491570006</p>
C | <p>+61 491 570 006</p>
C | <p>+61 (0) 491 570 006</p>
C | <p>Mob. 0491-570-006</p>
N | <p>ABN 04 915 700 06</p>
N | <p>ACN 0491 570 006</p>
""",
    ),
)
