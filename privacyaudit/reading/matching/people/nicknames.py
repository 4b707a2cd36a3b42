"""Nicknames that the library lacks, names that are ordinary words, and titles."""

from __future__ import annotations

MORE_NICKNAMES: tuple[frozenset[str], ...] = tuple(
    frozenset(line.split())
    for line in """
    robert robt
    william wm willm
    thomas thos
    james jas
    joseph jos jph
    samuel saml
    daniel danl
    nathaniel nathl nathan
    alexander alexr alexdr
    richard richd
    frederick fredk fredc
    john jno jn
    margaret margt
    catherine cath cathe
    patrick patk
    benjamin benjn benj
    edward edwd edw
    elizabeth eliz elizth
    christopher christr xpher
    george geo
    matthew matthw
    stephen stephn
    henry hy
    andrew andw
    archibald archd
    walter waltr
    eleanor nell nellie nora ellie ella lena elle
    elizabeth liz lizzie beth betty bess eliza libby lisa elsie lilibet
    jose pepe josecito
    francisco paco pancho curro kiko
    ignacio nacho
    guadalupe lupe
    dolores lola
    siobhan shiv shivvy sio
    mohammed mohammad muhammad mohamed muhammed mo mohd md
    sean shaun shawn
    padraig patrick paddy pat podge
    caoimhe keeva
    aoife eefa
    niamh neve nee
    liam william will bill billy willie
    katarzyna kasia kaska
    malgorzata gosia malgosia
    agnieszka aga agusia
    joanna asia joasia
    aleksandra ola olenka
    aleksander olek alek
    tomasz tomek
    piotr piotrek
    krzysztof krzysiek krzys
    wojciech wojtek
    stanislaw staszek stach
    jakub kuba
    grzegorz grzesiek
    magdalena magda lena
    barbara basia
    zofia zosia
    jan janek jas
    pawel pawelek
    zbigniew zbyszek zbych
    ryszard rysiek
    henryk heniek
    jerzy jurek
    andrzej jedrek
    elzbieta ela
    mateusz mati
    michal michalek
    anna ania anka annie
    ewa ewka
    lukasz lukaszek
    friedrich fritz fred
    johannes hans hannes jo
    maximilian max maxi
    sebastian basti bastian seb
    wolfgang wolf wolle
    katharina kathi kati katja
    margarete grete gretel
    elisabeth lisa lisbeth elli sissi lise
    jurgen juergen
    ulrich uli
    matthias matze
    stefan steffen
    francois fran
    genevieve gen ginette
    veronique vero
    frederique fred
    christophe chris tophe
    olena olenka lena alyona elena helen
    oleksandr sasha sashko alexander alex
    aleksandr sasha shura alexander alex
    ekaterina katya kate catherine
    dmitri dmitry dima mitya
    mikhail misha michael
    vladimir vova volodya
    volodymyr vova
    natalia natasha nataliya
    yevhen zhenya eugene
    tatiana tanya
    avery ave
    rajesh raj
    priyanka priya
    siddharth sid siddhartha
    krishnan krish krishna
    """.strip().splitlines()
)

ORDINARY = frozenset(
    """
    mark rose sage hill may june april august summer autumn dawn eve faith hope grace joy pearl
    ruby amber jade crystal iris lily violet daisy ivy holly heather hazel olive poppy fern
    willow rowan ash art bill bob chase chuck dale dean drew earl frank gene grant guy hank jack
    jay josh ken lance max miles nick norm pat pete ray rich rob rod roman rusty sandy scout
    skip stone sunny tanner wade will win wood woods field fields green brown black white gray
    grey young long short little small rich poor king queen prince bishop pope knight lord duke
    page cook baker butler carpenter carter cooper fisher gardener hunter mason miller potter
    shepherd smith taylor turner walker weaver wheeler wright bell bird bush church cross day
    dale ford fox frost gates gold hall hand hart heath hood house hunt lake lane law marsh
    mills moon moore moss north park parks pool price reed rice rivers rock sharp snow spring
    steel stone street strong summers swift temple wall ward water waters way webb wells west
    winter wolf wood banks deep best bond brook brooks bright case chance cash cherry christian clay cliff
    coral destiny dusty fair flower ginger harmony haven heaven honey justice melody mercy noble
    ocean patience penny peter paul pepper pierce porter prudence rain raven reason river robin
    sailor sky star sterling storm trinity trip true victory wren sample
""".split()
) - {"peter", "paul", "smith", "taylor", "cooper", "turner", "sample", "moore", "webb", "wells"}
"""Given names and surnames that are also words: they need capitals to be names."""

ORDINARY_NAMES = ORDINARY | frozenset(
    """
    moor moors fen fens down downs croft mead weir mews fair market priory abbey harbour haven
    boulanger boucher charpentier marchand meunier berger tailleur pecheur jardin colline
    meadow meadows marsh hedge hedges orchard bloom blossom glen dell grove groves heather bracken
    ridge banks bay beach shore pond pool well wells tower towers castle keep gate bridge bridges
    bell bells horn drum sharp flat low high day night noon early late monday friday saturday
    christmas easter holiday carol noel major minor general captain sergeant marshall constable
    judge pilgrim monk abbot dean parson parish chapel temple savage jolly merry gay bliss darling
    love loveless goodman good better true wise bold crisp cherry plum berry lemon apple olive rice
    bean beans peach date fig nutt hazel birch ash elm oak alder pine cedar laurel myrtle ivy rush
    reed reeds swan crane heron wren finch robin nightingale partridge drake gosling buck hart roe
    fox hare badger wolf lamb bull salmon pike herring haddock coral shell sands sand clay flint
    chalk slate copper iron silver golden nickel tin brass glass bottle cork barrel box case chest
    trunk bowl cup pan potts kettle cook baker butcher brewer wine beer ale porter stout mead
    winter sommer herbst fruhling ernst treu frei lang kurz klein gross jung alt weiss schwarz roth
    rot grun braun blau gold silber stein berg thal tal bach brunnen wald busch baum blum blume rose
    linde eiche tanne fuchs wolf hahn vogel adler falke lerche specht konig kaiser furst graf ritter
    bauer schmidt muller koch fischer jager weber schneider sonntag freitag montag winkler frohlich
    klug mut engel heil kraft stark sauer suss bitter wunder freund gast
    petit grand long pierre fall leblanc blanc blanche lenoir roux brun gris rose marguerite violette fleur
    fontaine fontaines lavigne laforet forge riviere bois dubois dupont pont moulin dumoulin
    chateau eglise leroy roi prince bonheur joie aimee parfait beau belle legrand lebon sage clement
    constant prudent benoit pascal noel toussaint printemps lete hiver mer claire reine victoire
    fuentes fuente flores flor rosa blanca blanco rubio moreno delgado bueno bello alegre feliz leal
    fiel luna sol estrella cielo mar rio montes monte sierra valle prado campo campos huerta iglesia
    torres torre castillo puente plaza calle reina rey santos santo cruz angel angeles salvador
    consuelo dolores esperanza fe paz luz gracia amor alba aurora nieves nieve mercedes pilar
    bianca bianchi rossi neri verdi gialli bruno bruni fiore fiori rosa viola stella luna sole
    monti monte valle fontana fiume marino marina costa bosco serena felice allegra speranza grazia
    gioia vittoria chiara alba aurora oliva pepe vita leone gallo colombo serra conti
    bos berg dijk bakker visser visscher smit kuiper mulder boer jong groot klein wit zwart bruin
    roos lente zomer herfst hoop trouw linde madelief vos haan valk
    basil rosemary sage thyme saffron clove cinnamon juniper poppy daisy lily marigold jasmine violet
    pansy iris dahlia fern holly opal pearl ruby jade amber garnet beryl crystal tansy clover linden
    lis wilk zajac sowa sikora golab czajka kowal krawczyk mlynarz zima wiosna lato jesien dab lipa
    sosna rosa mroz wesoly maly duzy stary mlody bialy czarny krol ksiazek
""".split()
)
"""The same with more words of more languages, for both names of a person together."""

TITLES = frozenset(
    """
    mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend fr sister br herr
    frau dr-ing pan pani mme mlle m monsieur madame shri smt sri kumari capt captain sgt lt col
    hon councillor councillors cllr cllrs director author contact name by from dear hi hello
""".split()
)
"""Words in front of a name that are no part of it."""

TITLES_ABROAD = frozenset(
    """
    messrs herrn hr fr dhr mevr mevrouw mw heer drs ir ing dipl dipling mag don dona doña sr sra srta
    senor senora sig sigra signor signora dott dottssa avv geom rag arq lic dra profa me maitre
    mademoiselle mm mmes fru herra rouva bay bayan dl dna domnul doamna p panna inz mgr lek adw
    docteur doktor professeur professorin profesor profesora advokat avocat avocate notar notaire
    rechtsanwalt rechtsanwaltin abogado abogada avvocato dottore dottoressa doutor doutora advogada advogado advocaat
    thiru tmt kum km adv ca ph pp mlles pastor pfarrer pere soeur frere padre cpt sgto
    """.split()
)
"""Titles of other countries; some are names elsewhere, so that none is cut off what was typed."""
