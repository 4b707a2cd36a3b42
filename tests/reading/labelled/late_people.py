"""The made-up people of the late pages: eight of eight countries, and some whose names are words."""

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


LATE_PEOPLE = {
    "gb": _person(
        "GB",
        {
            Kind.NAME: "Margaret Anne Hollowby-Finch",
            Kind.FORMER_NAME: "Margaret Strake",
            Kind.ALIAS: "Madge Wintergreen",
            Kind.USERNAME: "mhf_pots",
            Kind.EMAIL: "maggie.hf@example.net",
            Kind.PHONE: "01632 960471",
            Kind.HOME_ADDRESS: "Flat 2, 31 Cobblewick Road, Thrumley, ZZ99 8DW",
            Kind.PAST_ADDRESS: "6 Osier Close, Nether Wray, ZZ99 1LP",
            Kind.WORK_ADDRESS: "Unit 9, 4 Millrace Street, Thrumley, ZZ99 8KK",
            Kind.POSTCODE: "ZZ99 8DW",
            Kind.BIRTH_DATE: "1974-06-02",
            Kind.FAMILY_NAME: "Desmond Finch",
            Kind.EMPLOYER: "Kiln & Clay Supplies Ltd",
            Kind.SCHOOL: "Thrumley Grammar School",
            Kind.VEHICLE: "ZZ68 HFM",
            Kind.PLACE: "Thrumley Lido",
            Kind.WEBSITE: "https://www.hollowbyfinch.example/pots",
        },
    ),
    "us": _person(
        "US",
        {
            Kind.NAME: "Theodore James Vanderquill",
            Kind.ALIAS: "DJ Quillback",
            Kind.USERNAME: "tvq-runs",
            Kind.EMAIL: "ted.vanderquill@example.com",
            Kind.PHONE: "+1 303-555-0162",
            Kind.HOME_ADDRESS: "1720 W Juniper Hollow Dr Apt 4C, Carrowmoor, CO 00317",
            Kind.PAST_ADDRESS: "55 Tamarack Court, Ellisport, VT 00286",
            Kind.WORK_ADDRESS: "900 Quarry Plaza, Suite 310, Carrowmoor, CO 00317",
            Kind.POSTCODE: "00317",
            Kind.BIRTH_DATE: "1983-12-09",
            Kind.FAMILY_NAME: "Rosalind Vanderquill",
            Kind.EMPLOYER: "Quillfeather Analytics LLC",
            Kind.SCHOOL: "Carrowmoor State University",
            Kind.VEHICLE: "VQJ-7043",
            Kind.PLACE: "Carrowmoor Dog Park",
            Kind.WEBSITE: "https://tedruns.example",
        },
    ),
    "ie": _person(
        "IE",
        {
            Kind.NAME: "Pádraig Ó Ruanfhada",
            Kind.USERNAME: "podge_ruan",
            Kind.EMAIL: "p.oruan@post.example",
            Kind.PHONE: "020 917 4482",
            Kind.HOME_ADDRESS: "12 Strandhollow Park, Cloonfarna, Co. Mayo, F26 ZZ48",
            Kind.POSTCODE: "F26 ZZ48",
            Kind.BIRTH_DATE: "1969-01-31",
            Kind.FAMILY_NAME: "Gráinne Ní Ruanfhada",
            Kind.EMPLOYER: "Cloonfarna Creamery DAC",
            Kind.SCHOOL: "Coláiste Chluain Fearna",
            Kind.VEHICLE: "171-MO-99048",
            Kind.PLACE: "Cloonfarna Handball Alley",
        },
    ),
    "de": _person(
        "DE",
        {
            Kind.NAME: "Annegret Möckelstroh",
            Kind.FORMER_NAME: "Annegret Sülzbach",
            Kind.USERNAME: "anni_moeck",
            Kind.EMAIL: "moeckelstroh@example.org",
            Kind.PHONE: "0176 04069023",
            Kind.HOME_ADDRESS: "Weidenröschenweg 7a, 00417 Bad Flunkern",
            Kind.WORK_ADDRESS: "Glashüttenplatz 3, 00417 Bad Flunkern",
            Kind.POSTCODE: "00417",
            Kind.BIRTH_DATE: "1959-09-03",
            Kind.FAMILY_NAME: "Hans-Peter Möckelstroh",
            Kind.EMPLOYER: "Flunkerner Uhrenmanufaktur AG",
            Kind.SCHOOL: "Realschule Bad Flunkern",
            Kind.VEHICLE: "ZZ-AM 593",
            Kind.PLACE: "Stadtbad Flunkern",
            Kind.WEBSITE: "https://moeckelstroh.example",
        },
    ),
    "pl": _person(
        "PL",
        {
            Kind.NAME: "Małgorzata Żdziebłowska",
            Kind.USERNAME: "zdzieblo.g",
            Kind.EMAIL: "gosia.zdz@skrzynka.example",
            Kind.PHONE: "+48 999 481 207",
            Kind.HOME_ADDRESS: "ul. Wierzbowa Kępa 18 m. 3, 00-995 Dolinkowo",
            Kind.POSTCODE: "00-995",
            Kind.BIRTH_DATE: "1996-07-11",
            Kind.FAMILY_NAME: "Zbigniew Żdziebłowski",
            Kind.EMPLOYER: "Łąka i Spółka S.A.",
            Kind.SCHOOL: "Technikum Leśne w Dolinkowie",
            Kind.VEHICLE: "ZZD 7K40",
            Kind.PLACE: "Dolinkowo Skatepark",
        },
    ),
    "fr": _person(
        "FR",
        {
            Kind.NAME: "Jean-Baptiste Évrardeau",
            Kind.USERNAME: "jb_evrardeau",
            Kind.EMAIL: "jb@evrardeau.example",
            Kind.PHONE: "06 39 98 41 75",
            Kind.HOME_ADDRESS: "23 bis, chemin de la Garenne-aux-Loups, 00243 Saint-Orlin",
            Kind.POSTCODE: "00243",
            Kind.BIRTH_DATE: "1978-05-04",
            Kind.FAMILY_NAME: "Mireille Évrardeau",
            Kind.EMPLOYER: "Fromagerie du Vieux Gué SAS",
            Kind.SCHOOL: "Collège Saint-Orlin",
            Kind.VEHICLE: "ZZ-730-KV",
            Kind.PLACE: "Boulodrome de Saint-Orlin",
        },
    ),
    "in": _person(
        "IN",
        {
            Kind.NAME: "Mohammed Faizan Qureshwala",
            Kind.USERNAME: "faizanq_codes",
            Kind.EMAIL: "faizan.mq@dak.example",
            Kind.PHONE: "+91 10000 73846",
            Kind.HOME_ADDRESS: "Flat B-204, 16 Gulmohar Road, Anandpuri, Chandrapet 000381",
            Kind.POSTCODE: "000381",
            Kind.BIRTH_DATE: "2001-02-08",
            Kind.FAMILY_NAME: "Ayesha Qureshwala",
            Kind.EMPLOYER: "Moonstone Infotech Private Limited",
            Kind.SCHOOL: "Chandrapet Public School",
            Kind.VEHICLE: "ZZ 09 FQ 3127",
            Kind.PLACE: "Anandpuri Cricket Nets",
        },
    ),
    "gr": _person(
        "GR",
        {
            Kind.NAME: "Ελένη Φανταστοπούλου",
            Kind.USERNAME: "eleni_fanta",
            Kind.EMAIL: "eleni.f@tachydromeio.example",
            Kind.PHONE: "+30 110 123 4567",
            Kind.HOME_ADDRESS: "Οδός Ανεμώνης 42, 004 81 Νέα Φαντασία",
            Kind.BIRTH_DATE: "1985-11-20",
            Kind.FAMILY_NAME: "Νίκος Φανταστόπουλος",
            Kind.EMPLOYER: "Κοχύλι Εκδόσεις Α.Ε.",
            Kind.VEHICLE: "ZZE-4810",
            Kind.PLACE: "Κολυμβητήριο Νέας Φαντασίας",
        },
    ),
    "grace": _named("GB", "Grace Field"),
    "mark": _named("IE", "Mark Banks"),
    "summer": _named("US", "Summer Rivers"),
    "wolf": _named("DE", "Wolf König"),
    "rose": _named("FR", "Rose Blanc"),
    "deep": _named("IN", "Deep Pathak"),
}
"""By country code, or by the given name of those whose names are ordinary words."""
