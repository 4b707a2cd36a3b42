"""Words in the names of firms, schools and places that stand for each other, or may be left out."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.fold import fold


def _plain(text: str) -> str:
    return re.sub(r"[^0-9a-z\x80-\U0010ffff ]", "", fold(text).lower())


def _both(words: str) -> frozenset[str]:
    """Return *words* folded as small letters, with a large first one, and as capitals."""
    return frozenset(
        _plain(way) for word in words.split() for way in (word, word.title(), word.upper())
    )


LEGAL = _both(
    """
    ltd limited plc inc incorporated llc llp lp corp corporation co company gmbh ag kg ohg ug gbr
    kgaa mbh se sa sas sarl sasu eurl spa srl srls snc sapa bv nv vof cv oy oyj ab hb aps as asa ans
    enk ks ky tmi ry hf ehf spzoo zoo sp z o oo spk spj sc pphu phu ppuh fhu pph te teo teoranta dac
    clg pvt private pty ev eg egen ek ekfr ekfm cic cio ae epe ike oe kft bt zrt nyrt rt doo dd jdoo sro
    spol vos sti lda ltda sl slu sau slne sll scoop eireli me bhd sdn pte
    aör kdör partg partgmbb mbb cv sapi scrl sca asbl vzw uab sia oü ead eood ood
    еоод оод ад ет еад тов тзов ооо пп фоп ат прат пат ао зао оао пао ип кп дп емє ае selarl selas selafa scp scop sci λτδ λιμιτεδ οε εε επε αβεε лтд
    cyf cyfyngedig ccc tta shpk sha dno dd kd scarl coop epp mei kkt pfa ehf slf ohf sf amba fmba tü uü fie
    ik mb tub pllc pc psc opc pjsc cjsc ojsc vennootschap доо ад кд од јп тоо спд оаод
    """
)
"""What says in law what a firm is, in front of its name or behind it."""
LEGAL_PHRASES = tuple(
    tuple(_plain(phrase).split())
    for phrase in (
        "spółka z ograniczoną odpowiedzialnością|spółka z oo|sociedad anónima|sociedad limitada"
        "|private limited|p limited|p ltd|société anonyme|naamloze vennootschap|besloten vennootschap"
        "|spółka jawna|sp j|sp k|a s|i s|k s|p s|s ro|s r o|spol s ro|sa de cv|s de rl de cv|s a rl|u co kg|und co kg|spolka komandytowa|p l|pty limited|spółka akcyjna|società a responsabilità limitata|co kg|and co kg|m s"
        "|sh pk|sh p k|d o o|aktiengesellschaft|товариство з обмеженою відповідальністю"
    ).split("|")
)
FILLERS = _both(
    """
    the of at de du des la le les l del della dei di do da dos das el los las y e im in am an auf der
    die das den dem van het t w we z u v na pri у в на при і й та i a og och ja amp
    """
)
"""Small words that are left out, or put in, between the words of a name."""
AS_SAID = frozenset("primary junior infant infants secondary grammar elementary prep".split())
"""What people call a school by without the word *school*."""
FAITHS = frozenset("c of e ce cofe coe rc va vc church england catholic roman community".split())
"""What says of a school whose it is, and is often left out: *C of E*, *RC*."""
NUMBER_SIGNS = _both("nr no n numer num nro numero number № č c sz")
AND = frozenset(("and", "und", "et", "i", "y", "agus", "en", "e", "og", "och", "ja", "n", "amp"))

PHRASES: dict[tuple[str, ...], tuple[str, ...]] = {
    tuple(phrase.split()): tuple(ways.split())
    for phrase, ways in {
        "church of england": "churchofengland cofe ce coe",
        "church in wales": "churchinwales ciw",
        "roman catholic": "romancatholic rc catholic",
        "credit union": "creditunion cu",
        "scoil naomh": "scoilnaomh sn scoiln",
        "high school": "highschool hs seniorhighschool highsch srhigh seniorhigh",
        "primary school": "primaryschool ps primsch primarysch",
        "middle school": "middleschool ms",
        "elementary school": "elementaryschool es elem elementary elemschool",
        "secondary school": "secondaryschool secschool secsch",
        "senior secondary school": "seniorsecondaryschool sss srsecschool srsecondaryschool seniorsecschool srsecsch",
        "grammar school": "grammarschool gs",
        "national school": "nationalschool ns",
        "community college": "communitycollege cc",
        "community school": "communityschool cs",
        "foundation trust": "foundationtrust ft",
        "szkola podstawowa": "szkolapodstawowa sp szkolypodstawowej szkolepodstawowej szkolapodst szkolepodstawowa szkolapodstawowa szkolpodst",
        "liceum ogolnoksztalcace": "liceumogolnoksztalcace lo liceum liceumogolnoksztalcacego"
        " liceumogolnoksztalcacemu liceumogolnoksztalcacym liceumogolnokszt liceumog",
        "zespol szkol": "zespolszkol zs zespoluszkol zespoleszkol zespolemszkol zespolowiszkol",
        "collegiate institute": "collegiateinstitute ci collinst collegiateinst collinstitute",
        "co operative": "cooperative coop cooperativesociety",
        "co op": "cooperative coop",
        "instituto de educacion secundaria": "institutodeeducacionsecundaria ies instituto",
        "colegio publico": "colegiopublico cp",
        "openbare basisschool": "openbarebasisschool obs",
        "freiwillige feuerwehr": "freiwilligefeuerwehr ff ffw",
        "istituto comprensivo": "istitutocomprensivo ic istcomp istcomprensivo",
        "istituto tecnico": "istitutotecnico it itt isttecnico",
        "groupe scolaire": "groupescolaire gs groupescol",
        "ecole elementaire": "ecoleelementaire ecoleelem ee",
        "ecole maternelle": "ecolematernelle ecolemat em",
        "escola basica": "escolabasica eb escbasica",
        "escola secundaria": "escolasecundaria es escsecundaria",
        "agrupamento de escolas": "agrupamentodeescolas ae agrupamento",
        "stredni skola": "stredniskola ss strednisk",
        "obchodni akademie": "obchodniakademie oa",
        "altalanos iskola": "altalanosiskola altiskola altisk",
        "scoala gimnaziala": "scoalagimnaziala scgimnaziala scgimn",
        "kendriya vidyalaya": "kendriyavidyalaya kv",
        "higher secondary school": "highersecondaryschool hss highersecschool hrsecschool hrsecondaryschool hrsecsch highersecsch hsecschool",
        "community health center": "communityhealthcenter chc communityhealthctr",
        "medical center": "medicalcenter medctr medicalctr medcenter",
        "health centre": "healthcentre hc healthctr",
        "medical centre": "medicalcentre medcentre medctr",
        "videregaende skole": "videregaendeskole vgs vgskole videregaende",
        "ungdomsskole": "ungdomsskole uskole ungdskole",
        "barneskole": "barneskole bskole",
        "gymnasieskola": "gymnasieskola gymnasium gy",
        "scuola media": "scuolamedia sm scmedia",
        "scuola primaria": "scuolaprimaria scprimaria scuolaelementare",
        "scuola elementare": "scuolaelementare scelementare scuolaprimaria",
        "liceo scientifico": "liceoscientifico ls liceosc",
        "liceo classico": "liceoclassico lc licclassico",
        "istituto superiore": "istitutosuperiore iis is istsuperiore",
        "colegiul national": "colegiulnational cn colnational colegiuluinational",
        "liceul teoretic": "liceulteoretic lt liceuluiteoretic",
        "anadolu lisesi": "anadolulisesi al",
        "osnovna skola": "osnovnaskola os osnovneskole osnovnojskoli",
        "srednja skola": "srednjaskola ss srednjeskole srednjojskoli",
        "stredni prumyslova skola": "stredniprumyslovaskola sps prumyslovka",
        "escola basica e secundaria": "escolabasicaesecundaria ebs",
        "berufsbildende schulen": "berufsbildendeschulen bbs",
        "kooperative gesamtschule": "kooperativegesamtschule kgs",
        "zakladni skola": "zakladniskola zs zakladniskole zakladniskolu zakladniskoly zakladniskolou",
        "materska skola": "materskaskola ms materskeskole materskouskolu materskeskoly",
        "ecole primaire": "ecoleprimaire",
        "general hospital": "generalhospital gh",
        "nuestra senora": "nuestrasenora ntrasra nsra",
        "ies": "ies instituto institutodeeducacionsecundaria",
        "ceip": "ceip colegiopublico cp colegiodeeducacioninfantilyprimaria colegio",
        "obs": "obs openbarebasisschool basisschool",
        "sp": "sp szkolapodstawowa szkolypodstawowej szkolepodstawowej",
    }.items()
}
"""Words that are one word of a name together, and how they are written, run together."""
_SETS = """
    saint st ste sainte|university univ uni|school sch|college coll|primary prim|secondary sec
    department dept|international intl|academy acad|brothers bros|centre center ctr|church ch
    street st str|road rd|community comm|hospital hosp|national natl|services svcs|mount mt
    theatre theater|club clb|association assn assoc|society soc|manufacturing mfg|company co
    gymnasium gymn gym|grundschule gs grundsch|realschule rs realsch|oberschule os|volksschule vs
    gesamtschule ges igs|berufsschule bs|kindergarten kiga kita|college clg coll|lycee lyc|ecole ec
    fratelli flli f.lli|zonen zn zoon zoons|sohne soehne sohn|hermanos hnos|hijos hjos|compania cia
    doctor dr|general gen gral|santa sta s|santo sto s|san s|szent szt|sveti sv|nowa n|stara st
    institute inst|collegiate coll|cooperative coop|cooperativa coop|elementary elem|technical tech|technology tech
    kleingartenverein kgv|musikverein mv|sportgemeinschaft sg|turngemeinde tg|fussballclub fc|tennisclub tc
    volkshochschule vhs|kindertagesstatte kita|schutzenverein sv schv|reitverein rv|gesangverein gv
    turnverein tv|sportverein sv|basisschool bs|basen basenu|libreria lib|filho fo|filhos fos
    farmacia farm|apotheke apoth|restaurant rest|boulevard blvd|gardens gdns|leisure leis
    stadtwerke sw stw|officina off|impresa impr|ditta d|carrozzeria carr|boulangerie boul|bakkerij bakk
    tischlerei tischl|schreinerei schr|zimmerei zimm|backerei back|metzgerei metzg|istituto ist|liceo lic
    memorial mem|county co|junior jr jnr|veterinary vet vets|senior sr snr|and und et i y agus en e og och ja n
"""
SAME: dict[str, frozenset[str]] = {}
for _group in re.split(r"[|\n]", _SETS):
    for _word in _group.split():
        SAME[_word] = SAME.get(_word, frozenset()) | {_plain(word) for word in _group.split()}
