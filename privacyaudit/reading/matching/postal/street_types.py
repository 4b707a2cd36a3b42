"""Types of streets by language: how each is written, in front of its name, behind it, or joined to it."""

from __future__ import annotations

from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.postal import more_types
from privacyaudit.reading.matching.postal.by_number import BY_NUMBER


def _table(lines: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in filter(None, lines.splitlines()):
        kind, *written = fold(line).lower().split()
        capitals = fold(line.upper()).lower().split()[1:]
        found[kind] = tuple(dict.fromkeys((*found.get(kind, ()), *written, *capitals)))
    return found


BEHIND_NAME = _table(
    """
street street st str
road road rd
lane lane ln la
avenue avenue ave av avn
drive drive dr drv
close close cl clo
crescent crescent cres cresc cr
court court ct crt
place place pl plentas
terrace terrace terr ter tce
way way wy
gardens gardens gdns gdn garden
grove grove gr gro grv
boulevard boulevard blvd bd boul bld bl
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
cottages cottages cotts cotts cots cottage
loop loop lp
plaza_us plaza plz plza
trace trace trce
pike pike
turnpike turnpike tpke
path path
bend bend bnd
cove cove cv
crossing crossing xing
ridge ridge rdg
run run
point point pt
heights heights hts
meadows meadows mdws meadow mdw
alley alley aly
expressway expressway expy
esplanade esplanade esp
strand strand
wynd wynd wyn
tanav tanav tn
leas leas
vale vale
rue rue
nagar nagar ngr
marg marg
colony colony
strasse strasse str strase
weg weg
allee allee alle al aleja
platz platz pl
gasse gasse g gatve gatves
ring ring
damm damm
ufer ufer
straat straat str
laan laan ln
plein plein pln
kade kade
steeg steeg stg
dreef dreef
gata gatan gata gate gade gt g
vei vagen vag veien vei vegen veg vej vn v
katu katu k
tie tie t
utca utca utcaja u
ut ut utja
ter tere
korut korut krt
sokak sokak sokagi sok sk
cadde caddesi cadde cad cd
bulvar bulvari bulvar blv
ulica ulica ulice ulici ul
ulica ул улица вул вулиця
namesti namestie namesti nam
"""
    + more_types.BEHIND
    + more_types.LANES
)
"""By class: how it is written behind the name of a street."""

JOINED = _table(
    """
strasse strasse str strase
weg weg
allee allee alle
platz platz pl
gasse gasse g
ring ring
damm damm
ufer ufer
steig steig
pfad pfad
chaussee chaussee
graben graben
markt markt
stieg stieg
winkel winkel
straat straat str
laan laan ln
plein plein pln
kade kade
steeg steeg stg
dreef dreef
dijk dijk
gracht gracht gr
singel singel
hof hof
plantsoen plantsoen plnts
gata gatan gata gate gade gt g
vei vagen vag veien vei vegen veg vej vn v
straede straede str
grand grand
torget torget torg torv
stigen stigen stien sti
backen backen bakken
plads plads plats platsen plass
katu katu k
tie tie t
polku polku
kuja kuja
kaari kaari
"""
    + more_types.JOINED
)
"""By class: endings that are one word with the name, as in *Gartenstraße*."""

IN_FRONT = _table(
    """
rue rue r rua
chemin chemin ch che chem
quai quai
impasse impasse imp
route route rte
cours cours crs
passage passage pass psg pasaje pje psje
avenue avenue ave av avenida avda avd
boulevard boulevard blvd bd boul bvd bulevardul bulevard bdul bulevar
platz_f place pl plaza pza plza pz piazza pzza praca pca pc plac placu plateia πλατεία
allee allee allees all al aleja aleje alei aleea
square square sq
sentier sentier sent
ruelle ruelle rle
venelle venelle
faubourg faubourg fbg fg
residence residence res
lotissement lotissement lot
cite cite
hameau hameau ham
montee montee mte
promenade promenade prom
lieudit lieudit ld
voie voie
calle calle c cl cll
paseo paseo pso ps
carretera carretera ctra crta
camino camino cno caminho
travesia travesia travessa traverse trav trva tv
ronda ronda rda
callejon callejon cjon
glorieta glorieta gta
urbanizacion urbanizacion urbanizacao urb
cuesta cuesta
rambla rambla rbla
calzada calzada calz calcada
carrer carrer c cl
via via v
viale viale vle
corso corso cso
piazzale piazzale ple
largo largo lgo lg
vicolo vicolo vlo
contrada contrada cda
lungomare lungomare
salita salita
estrada estrada estr est
alameda alameda
rodovia rodovia rod
beco beco
ladeira ladeira
strada strada str
calea calea
soseaua soseaua sos
intrarea intrarea intr
splaiul splaiul spl
ulica ul ulica ulicy ulice
ulica вул вулиця вулиці ул улица улице vul ulitsa vulytsia
osiedle os osiedle osiedlu
zaulek zaulek zaul
rondo rondo
rynek rynek
skwer skwer
szosa szosa
namesti namesti nam namestie
trida trida tr trieda
nabrezi nabrezi nabr nabrezie
sidliste sidliste sidl
bothar bothar
sraid sraid
odos odos οδός
leoforos leoforos leof λεωφόρος λεωφ λ
prospekt просп проспект пр прт prospekt prosp
pereulok пер переулок пров провулок провулку
bulvar_c бул бульвар бр бульв
ploshcha пл площа площадь
shose шосе шоссе ш
rehov רחוב רח
sderot שדרות שד
simtat סמטת
sharia شارع ش
tariq طريق جادة زقاق نهج زنقة
naberezhna наб набережна набережная
proizd проїзд проезд
"""
    + more_types.FRONT
)
"""By class: how it is written in front of the name of a street."""

TYPES: dict[str, tuple[str, ...]] = {}
"""By class: every way in which a street's type is written, squashed."""
for _part in (BEHIND_NAME, JOINED, IN_FRONT, BY_NUMBER):
    for _kind, _written in _part.items():
        TYPES[_kind] = tuple(dict.fromkeys((*TYPES.get(_kind, ()), *_written)))

TYPE_OF: dict[str, str] = {}
"""The class of a written type behind a name; the first where two classes share a shortening."""
for _kind, _written in BEHIND_NAME.items():
    for _word in _written:
        TYPE_OF.setdefault(_word, _kind)
LEADS: dict[str, str] = {}
"""The class of a written type in front of a name."""
for _kind, _written in IN_FRONT.items():
    for _word in _written:
        LEADS.setdefault(_word, _kind)
ENDINGS = tuple(
    sorted(
        ((word, kind) for kind, written in JOINED.items() for word in written if len(word) > 2),
        key=lambda pair: -len(pair[0]),
    )
)
"""Endings long enough to tell a type by, the longest first, with their class."""

FRENCH = more_types.IN_FRONT_NUMBERS | frozenset(
    """
    rue chemin quai impasse route cours passage avenue boulevard platz_f allee square sentier
    ruelle venelle faubourg residence lotissement cite hameau montee promenade lieudit voie sharia tariq
    """.split()
)
"""Types in front of whose street a house's number usually stands."""
NUMBER_BEHIND = (
    frozenset(JOINED)
    | (frozenset(IN_FRONT) - FRENCH)
    | frozenset("utca ut ter korut sokak cadde bulvar tanav".split())
)
"""Types of street whose house number stands behind the name."""
USUAL = frozenset("ulica calle via rue odos strada rehov sharia tanav".split())
"""Types that are often left out, so that a street's name stands alone."""
GERMAN = frozenset(
    "strasse weg allee platz gasse ring damm ufer steig pfad graben markt winkel".split()
)
"""Types before which an adjective bends: *Alter Markt*, *am Alten Markt*."""


def types_of(kind: str) -> tuple[str, ...]:
    """Return the ways in which a class of street type is written."""
    return TYPES.get(kind, (kind,)) if kind else ("",)
