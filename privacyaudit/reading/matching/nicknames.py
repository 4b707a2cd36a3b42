"""Nicknames that the library lacks, names that are ordinary words, and titles."""

from __future__ import annotations

MORE_NICKNAMES: tuple[frozenset[str], ...] = tuple(
    frozenset(line.split())
    for line in """
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

TITLES = frozenset(
    """
    mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend fr sister br herr
    frau dr-ing pan pani mme mlle m monsieur madame shri smt sri kumari capt captain sgt lt col
    hon councillor cllr director author contact name by from dear hi hello
""".split()
)
"""Words in front of a name that are no part of it."""
