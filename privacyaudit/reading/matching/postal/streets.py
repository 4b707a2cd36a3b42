"""Words of postal addresses: street types and their shortenings, common streets, units."""

from __future__ import annotations

from privacyaudit.reading.matching.fold import fold

UNITS = (
    "flat",
    "flt",
    "fl",
    "apartment",
    "apt",
    "appartement",
    "appt",
    "unit",
    "suite",
    "ste",
    "room",
    "rm",
    "wohnung",
    "whg",
    "mieszkanie",
    "m",
    "lok",
    "floor",
    "door",
    "bus",
    "bte",
    "boite",
    "lgh",
    "as",
    "daire",
    "stiege",
    "top",
    "apto",
    "ap",
    "app",
    "apartament",
    "bl",
    "bloc",
    "sc",
    "scara",
    "piso",
    "puerta",
    "esc",
    "int",
    "interno",
    "korp",
    fold("корп"),
    "butas",
    "but",
    "dzivoklis",
    "dz",
    "korter",
    "krt",
    "asunto",
    "kv",
    fold("квартира"),
    fold("кв"),
)
GOES_ON = frozenset(
    """
    street road lane avenue drive close crescent court place terrace gardens grove boulevard square
    mews parade rise view walk way row rd ave cottages ends end extension colony layout cross
    strasse weg allee platz gasse estate industrial business trading retail
""".split()
)
"""What makes a street's name part of another's: *12 Invented Lane Close*."""
BUILDINGS = frozenset(
    """
    house hse cottage lodge villa villas building buildings bldg block tower flats apartments
    mansions farm hall park hill green mill bridge school church station surgery nursery works
    north south east west n s e w ne nw se sw upper lower middle phase
""".split()
)
"""Words behind a street that make it a house, a farm or a part of one."""

COMMON = frozenset(
    """
    high main church station park london victoria green mill king kings queen queens new manor
    first second third fourth fifth oak maple cedar elm pine washington lake hill walnut spring
    north south east west ridge chestnut school grange george st stjohns highfield richmond
    springfield albert mainstreet market chapel bridge castle haupt bahnhof schul garten dorf
    berg kirch wald ring lindenallee linden post muhlen principale eglise ecole gare laposte
    pobox paris moulin polna lesna sloneczna krotka szkolna ogrodowa lipowa mg mahatmagandhi station
""".split()
)
"""Street names found in hundreds of towns: these need their town beside them."""

STATES = frozenset(
    """
    england scotland wales ireland unitedkingdom uk usa unitedstates germany deutschland poland
    polska france india eire al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi
    mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy
""".split()
)

REGIONS = STATES | frozenset(
    """
    bedfordshire berkshire buckinghamshire cambridgeshire cheshire cornwall cumbria derbyshire devon
    dorset durham essex gloucestershire hampshire herefordshire hertfordshire kent lancashire
    leicestershire lincolnshire norfolk northamptonshire northumberland nottinghamshire oxfordshire
    rutland shropshire somerset staffordshire suffolk surrey sussex westsussex eastsussex warwickshire
    wiltshire worcestershire yorkshire northyorkshire westyorkshire southyorkshire merseyside
    middlesex tyneandwear westmidlands isleofwight gwynedd powys dyfed gwent clwyd fife
    cogalway cocork codublin cokerry comayo galway kerry mayo donegal sligo clare leitrim
    bayern sachsen hessen thuringen brandenburg niedersachsen saarland mazowieckie slaskie
    malopolskie pomorskie bretagne normandie maharashtra karnataka kerala tamilnadu gujarat punjab
    ohio texas florida georgia oregon nevada utah iowa kansas maine vermont virginia
""".split()
)
"""Counties, states and countries: behind a street they do not name another town."""
