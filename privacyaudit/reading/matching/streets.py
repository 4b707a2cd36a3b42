"""Words of postal addresses: street types and their shortenings, common streets, units."""

from __future__ import annotations

TYPES: dict[str, tuple[str, ...]] = {
    line.split()[0]: tuple(line.split()[1:])
    for line in """
street street st str
road road rd
lane lane ln la
avenue avenue ave av avn
drive drive dr drv
close close cl clo
crescent crescent cres cresc cr
court court ct crt
place place pl
terrace terrace terr ter tce
way way wy
gardens gardens gdns gdn garden
grove grove gr gro grv
boulevard boulevard blvd bd boul bld
square square sq
hill hill hl
row row rw
mews mews mws
parade parade pde
circle circle cir
trail trail trl
highway highway hwy
parkway parkway pkwy
rise rise
view view vw
walk walk wlk
park park pk
green green grn
quay quay qy
strasse strasse str strase
weg weg
allee allee al
platz platz pl
gasse gasse
ring ring
damm damm
ufer ufer
straat straat
laan laan
rue rue r
chemin chemin ch che
quai quai
impasse impasse imp
route route rte
cours cours crs
passage passage pass
ulica ul ulica
aleja al aleja aleje
plac pl plac
osiedle os osiedle
avenida avenida avda av
calle calle c cl
via via v
nagar nagar ngr
marg marg
bothar bothar
sraid sraid
""".strip().splitlines()
}
"""By class: the ways in which a street's type is written, squashed."""

TYPE_OF: dict[str, str] = {}
"""The class of a written type; the commonest where two classes share a shortening."""
for _kind, _written in TYPES.items():
    for _word in _written:
        TYPE_OF.setdefault(_word, _kind)

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
)
BUILDINGS = ("house", "hse", "cottage", "lodge", "villa", "building", "bldg", "block", "tower")

COMMON = frozenset(
    """
    high main church station park london victoria green mill king kings queen queens new manor
    first second third fourth fifth oak maple cedar elm pine washington lake hill walnut spring
    north south east west ridge chestnut school grange george st stjohns highfield richmond
    springfield albert mainstreet market chapel bridge castle haupt bahnhof schul garten dorf
    berg kirch wald ring lindenallee linden post muhlen principale eglise ecole gare laposte
    paris moulin polna lesna sloneczna krotka szkolna ogrodowa lipowa mg mahatmagandhi station
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
