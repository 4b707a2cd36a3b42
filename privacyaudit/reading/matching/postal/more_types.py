"""Rarer types of streets: they are types only where a house's number stands beside them."""

from __future__ import annotations

from privacyaudit.reading.matching.fold import fold

BEHIND = """
yard yard yd yds
wharf wharf whf
side side sde
fold fold fld
bank bank bnk bk
gate gate gte
end end
steps steps stps
villas villas vlls villa
orchard orchard orch
fields fields flds field fld
lea lea
approach approach app appr
arcade arcade arc
causeway causeway cswy cway
common common cmn
corner corner cnr cor
dale dale dle
dell dell
dene dene
downs downs dns down
estate estate est
ferry ferry fry
glen glen gln
hollow hollow holw hlw
junction junction jct
knoll knoll knl
landing landing lndg
mount mount mt
pass pass
promenade_e promenade prom
reach reach
shore shore shr
spur spur
track track trk
turn turn
valley valley vly
vista vista vis vst
woods woods wds wood wd
hills hills hls
harbour harbour harbor hbr
estates estates ests
crest crest crst
creek creek crk ck
concession concession conc
sideroad sideroad sdrd siderd
townline townline tline
line line
gali gali galli
chowk chowk chk
trafficway trafficway trfy trwy
bypass bypass byp
curve curve curv
freeway freeway fwy
motorway motorway mtwy
branch branch br
brook brook brk
canyon canyon cyn
cape cape cpe
circles circles cirs
commons commons cmns
courts courts cts
dam dam
divide divide dv
extension extension ext extn
falls falls fls
forest forest frst
gardens_u garden gdn
greens greens grns
groves groves grvs
haven haven hvn
isle isle
key key ky
mall mall
mountain mountain mtn
neck neck nck
overlook overlook ovlk
plains plains plns
radial radial radl
ranch ranch rnch
rapids rapids rpds
rest rest rst
river river riv rvr
shoals shoals shls
skyway skyway skwy
spring spring spg
springs springs spgs
station station sta stn
summit summit smt
throughway throughway trwy
union union un
village village vlg
wells wells wls
mohalla mohalla mohala moh
bazar bazar bazaar bzr
vihar vihar
enclave enclave encl
layout layout lyt
salai salai
veedhi veedhi veethi
prospektas prospektas pr prospekts prospekta
kelias kelias kel
takas takas tak
skersgatvis skersgatvis skg
iela iela ielas
cels cels cela
maantee maantee mnt
puiestee puiestee pst
tee tee
cesta cesta c
trg trg
koz koz
setany setany stny
fasor fasor
dulo dulo
sor sor
sugarut sugarut
mahalle mahallesi mahalle mah mh
"""
"""By class: how it is written behind the name of a street."""
LANES = """
garth garth
croft croft
mead mead
chase chase ch
gait gait
brae brae
vennel vennel
pend pend
loan loan
spinney spinney
copse copse
paddock paddock paddocks
drove drove
glade glade gld
"""
"""The same for small streets of Britain, whose number may be missing."""
JOINED = """
weg weg w
gata gata gatan g
plads plads plads pl
allee allee alle al
"""
"""By class: endings that are one word with the name."""
FRONT = """
rang rang rg
cote cote
clos clos
cour cour
esplanade_f esplanade espl esp
sente sente
placette placette
domaine domaine dom
quartier quartier quart qr
rocade rocade roc
rondpoint rondpoint rpt
carrefour carrefour carr
chaussee chaussee chee chs
descente descente desc
parvis parvis
vicolo vicolo vlo vic vco
piazzetta piazzetta pzetta
localita localita loc
frazione frazione fraz frz
borgo borgo bgo
galleria galleria gall
traversa traversa trav
stradone stradone
discesa discesa
circonvallazione circonvallazione circ
carrera carrera cra kr cr
diagonal diagonal diag dg
transversal transversal transv tv
circuito circuito cto
privada privada priv
andador andador and
cerrada cerrada cda
jiron jiron jr
malecon malecon
prolongacion prolongacion prol
bajada bajada bda
vereda vereda vda
poligono poligono pol
partida partida ptda pda
passeig passeig pg
avinguda avinguda av avda avgda
placa_c placa pl
azinhaga azinhaga az
bairro bairro br
patio patio
rotunda rotunda rot
viela viela
servidao servidao serv
heol heol
ffordd ffordd ffd
stryd stryd
lon lon
maes maes
rhodfa rhodfa
bothar bothar bthr
"""
"""By class: how it is written in front of the name of a street."""
IN_FRONT_NUMBERS = frozenset(
    """
    rang cote clos cour esplanade_f sente placette domaine quartier rocade rondpoint carrefour
    chaussee descente parvis heol ffordd stryd lon maes rhodfa
    """.split()
)
"""Types in front of whose street a house's number usually stands."""


def _words(table: str, usual: str) -> frozenset[str]:
    classes = {row.split()[0] for row in table.strip().splitlines()} - set(usual.split())
    return frozenset(fold(kind).lower() for kind in classes)


RARE = _words(BEHIND, "") | _words(FRONT, "vicolo bothar")
"""Types that are none where no number stands beside them: *The Old Yard* may be a house."""
DASHED = frozenset("iela tanav maantee puiestee tee prospektas kelias takas skersgatvis".split())
"""Types of countries where what stands behind a house and a dash is a flat: *7-12*."""
