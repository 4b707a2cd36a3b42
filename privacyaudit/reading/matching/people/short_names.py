"""
Short names and other forms of given names, country by country.

Each line is one name: what stands on it is the same name, written in full or short, or as a
neighbouring language writes it. A name may be on several lines; lines do not run together.
Over 300 lines where a table is meant to be read as one.
"""

from __future__ import annotations

GROUPS: tuple[frozenset[str], ...] = tuple(
    frozenset(line.split())
    for line in """
    philippa phillippa pippa pip philly
    deborah debra deb debs debbie debby
    susan sue suzie susie suzy
    susannah susanna suzanne sue susie zanna
    josephine jo josie posy
    joanne joanna johanna jo joey
    jacqueline jacquelyn jackie jacqui jacky
    geraldine gerry geri
    gillian jillian gill jill jilly
    penelope penny pen
    henrietta etta hetty hettie harriet
    harriet hattie harri
    charlotte charlie lottie lotte char
    alexandra alex sandra lexi lexie sasha alix ali
    alexander alex alec sandy xander lex al
    alistair alasdair alastair alister ali al
    andrew andy drew dru
    anthony antony tony ant
    benjamin ben benny benji
    bernard bernie
    catherine catharine katherine katharine kathryn cath cathy kate katie kathy kat kit kitty
    cathleen kathleen kath kathy
    cecilia celia cis cissie
    christina kristina chris chrissie christy tina kristi
    christine chris chrissie chrissy tina
    christopher chris kit topher kris
    clementine clem clemmie
    constance connie
    daniel dan danny
    danielle dani danni
    david dave davey davy dai dewi
    dorothy dorothea dot dottie dolly dodie thea
    douglas doug dougie
    edmund edward ed eddie ned ted teddy
    edwin ed eddie
    emily em emmy millie
    emma em emmy ems
    felicity flick fliss
    florence flo flossie florrie
    frances fran franny frankie fanny
    francis frank frankie fran
    frederick frederic fred freddie freddy
    gabriel gabe
    gabrielle gabriella gaby gabby
    geoffrey jeffrey geoff jeff
    georgina georgiana georgie gina
    gerald gerry jerry
    gerard ged gerry
    gregory greg gregg
    gwendolyn gwendoline gwen gwenda
    harold harry hal
    henry harry hal hank
    herbert bert herb
    hilary hillary hil
    imogen immy imo
    isabel isabelle isabella isobel ishbel bella belle izzy issy izzie
    isaac ike zac
    jacob jake
    james jim jimmy jamie jem
    jennifer jen jenny jenni jenna
    jeremy jem jez jerry
    jessica jess jessie
    john jon johnny jack jock jonny
    jonathan jon jonny jonty johnny
    joseph joe joey jo
    joshua josh
    judith judy jude judi
    julia jules julie
    julian jules
    kenneth ken kenny
    kimberley kimberly kim
    laurence lawrence larry laurie lawrie loz
    leonard len lenny leo
    lesley leslie les
    lillian lilian lily lil lilly
    louise louisa lou lulu
    lucinda lucy cindy
    madeleine madeline maddie maddy mads
    malcolm malc mal
    margaret maggie peggy meg megan marge margie madge greta daisy mags rita maisie
    margery marjorie marge madge
    martha mattie marty
    martin martyn marty
    mary molly polly mamie may moll
    matilda tilly tilda mattie
    matthew mathew matt matty mat
    maureen mo maura
    melanie mel
    melissa mel lissa
    michael mike mick mickey micky mikey
    michelle shelly shell chelle
    miranda mandy randy
    amanda mandy manda
    miriam mim mimi
    natalie nat nattie
    nathan nathaniel nat nate
    nicholas nicolas nick nicky nico
    nicola nicole nicky nikki nic
    oliver ollie olly
    olivia liv livvy livia
    pamela pam pammy
    patricia pat patsy patty trish tricia trisha
    patrick pat paddy rick
    peter pete
    philip phillip phil pip
    prudence prue pru
    rachel rachael rach shelley
    raymond ray
    rebecca rebekah becky becca beck bex
    reginald reg reggie
    richard rick dick rich richie ricky dickie
    robert rob bob bobby robbie bert robin rab rabbie
    roberta bobbie robbie
    roderick rod roddy
    ronald ron ronnie
    rosalind ros roz rosa
    rosemary rose rosie romy
    rosamund rosamond ros roz
    rupert rupe
    samantha sam sammy
    samuel sam sammy
    sarah sally sadie sal
    sebastian seb bas
    sharon shaz shazza
    shirley shirl
    sidney sydney sid syd
    simon si
    sophia sophie soph
    stanley stan
    stephanie steph stef steffi
    stephen steven steve stevie ste
    stuart stewart stu
    suzanne sue suze
    sylvia syl
    tamsin tam tammy
    terence terrence terry tel
    teresa theresa terri tess tessa terry tracy
    theodore theo ted teddy
    theodora dora thea theo
    thomas tom tommy thom tam
    timothy tim timmy
    tobias toby
    valerie val
    vanessa nessa ness
    veronica ron ronnie vera nica
    victor vic
    victoria vicky vicki vikki tori tory vix
    vincent vince vinny vin
    virginia ginny ginger
    walter walt wally wat
    wilfred wilf fred
    wilhelmina mina minnie willa wilma
    william will bill billy willie liam wills gwil
    winifred win winnie freda
    zachary zachariah zac zach zack
    abigail abby abi gail
    agnes aggie nessie
    albert al bert bertie
    alfred alf alfie fred
    alice ali
    alison allison ali
    angela angie ange
    annabel annabelle bella bel
    antonia toni
    archibald archie
    arthur art artie
    arabella bella ara
    augustus gus
    barbara barb babs barbie
    barnaby barnabas barney
    beatrice bea trixie bee
    beverley beverly bev
    brenda bren
    caroline carolyn carol caro carrie lyn caz
    cassandra cass cassie sandra
    charles charlie chas chuck chaz
    cynthia cindy
    donald don donnie
    eileen aileen
    eleanor eleanora elinor nell nellie nora ellie ella
    elspeth elsie
    ernest ernie
    eugene gene
    evelyn evie eve
    genevieve gen viv
    george georgie geo
    gloria glo
    grace gracie
    gertrude gertie trudy
    helen helena nell nellie lena
    hugh hughie shug hugo
    irene rene renie
    janet jan jen
    janice jan
    jean jeannie jeanie
    kevin kev
    lorraine lorrie raine
    lydia lyd
    lynne lynn linda lyn
    mabel may
    marion marian
    marilyn maz lyn
    maximilian max
    maxwell max
    mildred millie
    millicent millie milly
    morgan mo
    muriel mu
    nigel nige
    norman norm
    olive ollie
    percival percy
    priscilla cilla prissy
    ralph ralphie
    randolph randy randall
    roger rog
    roland rolly
    rosalie rosie
    ruth ruthie
    sheila shelia
    stella estelle
    tabitha tabby
    trevor trev
    vivian vivien vivienne viv
    wendy wen
    yvonne von vonnie
    bartholomew bart
    christian chris
    cornelius corny neil con
    darren daz
    gareth gaz garth
    gary gaz
    graham graeme gray
    heather heth
    howard howie
    jason jay
    lindsay lindsey linz
    marcus marc mark
    neil neal niall
    rhiannon rhi
    rhys reece
    russell russ
    shane shayne
    siobhan shiv siobhain chevonne
    diarmuid dermot diarmaid dermo
    caoimhin kevin
    tadhg tim teague
    eoghan owen eoin
    donncha denis donagh
    micheal michael micky
    maire mary maura moira
    brid bridget brigid bridie biddy bride
    brigid bridget bridie breda bride
    maeve meabh mave
    grainne grania
    saoirse sersha
    sorcha sarah
    eibhlin eileen evelyn
    proinsias frank francis
    padraig podge pauric padraic patrick
    conchobhar conor connor
    angharad anghy
    ieuan evan
    catrin cat
    gwilym gwil bill
    dewi dai david
    hamish seumas
    ruaridh rory ruairi
    calum callum malcolm
    iain ian
    heinrich heinz heiner
    johannes hans hannes jo johann jan joop johan han
    johann hans hannes
    joachim jochen achim jo
    hansjoachim hajo
    hansjurgen hajue
    hanspeter hape
    karlheinz kalle charly
    gunther gunter gunni
    gerhard gerd gert
    bernhard bernd berni
    eberhard ebi
    eckhard ecki eckart
    dietrich dieter didi
    dieter didi
    friedrich fritz fred frieder
    georg schorsch jorg
    josef joseph sepp pepi jupp beppo seppl
    ludwig lutz wiggerl
    michael michi michel michl
    thomas tom tommy thommy
    andreas andi andy andre andrej
    alexander alex xandi
    christian chris chrissi
    christoph chris stoffel
    daniel dani
    dominik dom domi
    franz franzl
    ferdinand ferdi ferdl
    florian flo flori
    konrad conny kurt
    leonhard leo hardy
    lorenz lenz
    manfred manni fredi
    markus maggus
    martin maddin
    nikolaus klaus niko nick
    niklas nik
    peter pit
    rainer reiner
    reinhard reini hardy
    reinhold reini
    rudolf rudi
    ruediger rudiger rudi
    siegfried siggi sigi
    stefan stephan steff
    theodor theo
    tobias tobi
    valentin valti
    walter walther walti
    werner wern
    wilhelm willi willy helmut wim
    wilfried willi fried
    wolfgang wolf wolfi wolle
    anneliese anne liesl anni
    annemarie annemie anne
    angelika geli angie
    antje anna anni
    barbara babsi barbel babs
    brigitte gitte gitti birgit
    charlotte lotte lotti
    christine christl tine christa
    christiane chris jane
    cornelia conny nele corny
    dorothea doro thea dorle
    edeltraud edel traudl
    elfriede friedel elfi
    elisabeth lisa liesl lisbeth elli sissi sisi lise else ilse elsbeth betti liesel
    eleonore lore nora ella
    franziska franzi sissi fanni
    friederike rike fritzi frieda
    gabriele gabi gaby
    gertrud trude traudl gerti
    gisela gisi
    hannelore hanne lore hanni
    helene leni lena
    heidemarie heidi heide
    adelheid heidi heide
    henriette henni jette
    hildegard hilde hilda
    ingeborg inge inga
    ingrid inga inge
    irmgard irmi
    jacqueline jacky
    johanna hanna hanne hannah jo
    josefine josi fine pepi
    katharina kathi kati katja trine kaethe kathe kate
    kunigunde gundi
    magdalena magda lena leni
    margarete margarethe grete gretel greta margret marga gretl
    margareta greta
    maria mia mizzi mitzi marie ria mariele
    mathilde tilde
    mechthild mecki
    monika moni
    regina gina
    renate nate reni
    rosemarie rosi romy
    roswitha rosi
    sabine bine
    sieglinde linde
    sigrid siggi
    stefanie stephanie steffi steff
    susanne susi sanne
    theresia therese resi thesi
    ulrike uli rike ulla
    ursula uschi ulla ursel
    veronika vroni moni
    viktoria vicky viki
    waltraud traudl wally
    wilhelmine minna mine
    adrianus adriaan aad ad arie adri
    adriaan aad ad arie
    antonius anton ton toon tonnie antoon
    albertus bert albert bertus
    bartholomeus bart
    cornelis cor kees cees nelis
    cornelia corrie cor nel lia
    dirk dick
    elisabeth els liesbeth bets elly ellie betsy lies
    franciscus frans francis
    frederik frits freek fred
    gerardus gerard geert gerrit ger
    gerrit gerard ger
    gijsbert gijs
    gijsbertus gijs
    hendrik henk rik hein henry
    hendrikus henk rik
    hendrika rika riek hennie
    hubertus huub bert
    jacobus jaap koos jacob ko cobus
    jacoba coby
    jan johannes hans
    johanna jo annie jopie jannie hanna hanneke
    josephus jos jef
    lambertus bert lambert
    leonardus leo leen
    magdalena lena leen magda
    maria marie ria mieke mia rie marijke
    margaretha greet griet margriet greetje marga
    martinus martin tinus maarten
    mattheus mat thijs matthijs
    matthijs thijs
    nicolaas niek klaas nico nicolas
    petrus piet peter pieter
    petronella nel petra nelly
    pieter piet peter
    reinier rein
    sebastiaan bas
    theodorus theo dorus
    theodora dora thea
    wilhelmus wim willem
    wilhelmina mina wil willy willemien mien
    willem wim
    christiaan chris
    catharina trijntje toos cato ineke katrien rina
    alida ali
    geertruida truus geertje trudy
    johannes jan hans joop johan
    jeanbaptiste jeanbat jeanbapt
    marietherese maite marithe
    mariefrancoise framboise
    alexandre alex
    antoine toine tony
    augustin gus
    benoit ben
    bernadette bernie dette
    bertrand bert
    catherine cathy cath katy
    caroline caro
    celine cel
    charlotte charlie lolotte
    christine cricri
    clementine clem
    corinne coco
    daniele dany
    dominique dom domi
    edouard ed doudou
    elisabeth babette zabeth lise lisa
    emmanuel manu
    emmanuelle manu
    frederic fred
    gabriel gaby
    genevieve ginette viviane gege
    georges jo
    gerard gege
    guillaume guigui gui will
    helene lene
    isabelle isa zaza
    jacqueline jackie jacotte
    jacques jacquot jacky
    jean jeannot
    jeanne jeannette jeanneton
    joseph jo jojo
    josephine fifine josette
    laurent lolo
    laurence lolo
    leonard leo
    louis loulou ptitlouis
    louise loulou louison
    madeleine mado madelon
    marcel marcello
    margaux margot marguerite
    marguerite margot maggy guite
    marie manon mimi
    mathilde mathou
    matthieu mathieu mat matt
    maurice momo
    maxime max
    michel mimi mich
    micheline mimi
    mireille mimi
    monique momo
    nathalie nath nat
    nicolas nico
    olivier oliv
    pascal pasc
    patrice pat
    philippe phil philou
    pierre pierrot
    raphael raph
    robert bob bebert
    sebastien seb bastien
    simone monette
    sophie soso
    stephane steph
    stephanie steph fanny
    suzanne suzon suzy
    sylvie syl
    therese tete zezette
    thierry titi
    valerie val
    veronique vero
    victor vic
    vincent vince
    virginie nini
    yves yvon
    alberto beto berto tito
    alejandro alex jandro ale
    alejandra ale alex jandra
    alfonso fonso poncho
    alfredo fredo
    ana anita ani
    andres andy
    angeles angelines geli angelita
    antonio antonito tonio tono toni antón
    antonia toni tona
    asuncion asun
    beatriz bea beti
    carlos carlitos charly charlie
    carmen carmela carmina menchu maica mamen carmencita carmelita mari
    mariadelcarmen maricarmen mamen maica menchu carmela carmen
    mariacarmen maricarmen mamen maica carmen
    mariadolores loli lola dolores marilo lolita
    mariaisabel maribel marisa isabel
    mariateresa maite mayte marite teresa tere
    mariajose majo cote pepa josefa marijose mariajo
    marialuisa marisa marilu luisa
    mariadelpilar pilar pili pilarica maripili piluca
    mariapilar pilar pili maripili
    mariajesus susi chus maje mariaje
    mariaelena malena marilena elena
    mariadelosangeles angeles angelines geli mariangeles marian
    mariangeles angeles geli
    mariaangeles mariangeles angeles geli
    mariadelmar mar marimar
    mariadelrosario rosario charo
    mariarosario rosario charo
    mariamercedes mercedes merche
    mariacristina cristina cris
    mariavictoria mariví marivi vicky
    mariadelaconcepcion concha conchi concepcion
    mariadelamor marimar
    mariaantonia marian antonia toni
    mariaeugenia maru eugenia maquena
    mariafernanda mafer fernanda
    mariaalejandra maale alejandra
    joseluis joselu pepelu
    josemaria chema josema txema
    josemanuel josema manolo
    joseantonio joseant josan toni
    josemiguel josemi
    juancarlos juanca
    juanjose juanjo juanjosé
    juanmanuel juanma
    juanmaria juanma
    juanantonio juanan
    juanpablo juampa
    juanfrancisco juanfran
    luismiguel luismi
    luisalberto luisal
    franciscojavier fran javi franjavi javier
    miguelangel miguel migue miguelan
    anamaria anamari ana
    anabelen anabel
    rosamaria rosamari rosa
    concepcion concha conchi conchita
    consuelo chelo consu
    cristina cris tina
    daniel dani
    dolores lola loli lolita
    eduardo edu lalo
    elena nena lena
    emilio milo
    encarnacion encarna encarni
    enrique quique kike rique
    ernesto neto tito
    federico fede lico
    felipe pipe
    fernando fer nando
    fernanda fer nanda
    francisca paca paqui paquita fani
    francisco paco pancho curro kiko fran pacho quico paquito
    gabriel gabi
    gerardo gera
    gonzalo gonza chalo
    graciela chela
    gregorio goyo
    gregoria goya
    guadalupe lupe lupita
    guillermo guille memo
    gustavo gus tavo
    hector tito
    ignacio nacho iñaki inaki
    inmaculada inma
    isabel isa chabela bel
    jaime jimmy
    javier javi
    jesus chus chucho suso
    jesusa chusa
    joaquin quino ximo chimo
    jorge jorgito coque
    jose pepe josecito chepe pepito
    josefa pepa pepita fina josefina
    josefina fina jose pepita
    juan juanito juancho
    juana juanita
    julio julito
    laura lauri
    leticia leti
    lorenzo lencho
    lourdes lulu
    lucia lucy luci
    luis lucho luisito
    luisa luisita
    magdalena magda lena
    manuel manolo manu manolito lolo
    manuela manoli manola
    marcelo chelo
    margarita marga rita mague
    maria mari mariquita maruja
    mariano nano
    martin tincho
    mercedes merche meche
    miguel migue
    milagros mila mili
    montserrat montse
    natalia nati
    nicolas nico
    pablo pablito
    patricia patri pati paty
    pedro perico pedrito periko
    pilar pili piluca
    rafael rafa
    raquel raque
    ramon moncho
    ricardo richi rica
    roberto beto robert tito
    rodrigo rodri
    rosa rosi rosita
    rosario charo
    salvador salva chava
    santiago santi tiago
    sebastian sebas
    sergio checho
    silvia silvi
    sofia sofi
    soledad sole
    susana susi
    teresa tere maite
    tomas tomi
    vicente chente vicen
    victoria vicky viky
    adelaide adelaide lai
    adriano dri
    alexandre xande ale alex
    alexandra xana
    ana aninha
    antonio toninho toze tonho to
    augusto guto
    beatriz bia
    bernardo be
    camila mila
    carlos carlinhos cacá
    catarina cati
    cristina tina kika
    daniela dani
    eduardo edu dudu
    fabiana fabi
    fabio binho
    felipe lipe
    fernanda nanda fe
    fernando nando
    filipe lipe
    francisco chico xico quico
    gabriela gabi
    guilherme gui
    gustavo guga gu
    henrique rique
    isabel bel belinha
    joana jo
    joao joaozinho jonny jao
    joaquim quim
    jose ze zeca zezinho
    juliana ju juli
    leonardo leo
    luciana lu
    ludovina vina
    luis luisinho
    luiz lula luizinho
    manuel manel mane
    marcelo celo
    margarida guida magui
    maria mariazinha
    mariana nana mari
    mateus teus
    miguel mi
    patricia paty tita
    paulo paulinho
    pedro pedrinho
    rafael rafa
    raimundo mundinho
    ricardo cadu rick
    roberto beto
    rodrigo digo rodri
    rosangela rosa
    sebastiao tiao bastiao
    teresa te teresinha
    thiago tiago ti
    tomas tom
    vitoria vivi
    adalberto berto
    agostino tino
    alberto berto
    alessandra ale sandra
    alessandro ale sandro
    alfredo fredo
    andrea andre
    angela angelina
    angelo lino
    antonella nella
    antonietta etta tonia
    antonino nino
    antonio tonino totò tonio toni toto nino
    bartolomeo meo
    benedetto nedo
    caterina cate rina cati
    concetta tina concettina
    cristina cri tina
    daniela dani
    domenico mimmo mico nico menico
    domenica mimma
    eleonora ele nora
    elisabetta betta lisa elisa betty
    emanuele lele manu
    enrico rico
    federica fede
    federico fede
    ferdinando nando
    filippo pippo lippo
    francesca francy franca cesca checca fra
    francesco franco ciccio cecco checco fra
    gabriella lella
    gabriele lele gabri
    gaetano tano
    gerardo gerry
    giacomo mino
    gianfranco gianni franco
    giancarlo carlo gianca
    gianluigi gigi
    gianluca luca gian
    giorgio giorgino
    giovanna gianna nanna vanna
    giovanni gianni nanni vanni giò gio
    giulia giuly
    giulio giulietto
    giuseppa pina peppa pippa
    giuseppe beppe peppe pino peppino pippo
    giuseppina pina pinuccia giusy giusi beppina
    gregorio gorio
    guglielmo memo
    ignazio gnazio
    leonardo leo nardo
    lorenzo renzo lore
    lucia lucy
    luigi gigi gino luigino
    luigia gina luisa
    maddalena lena magda
    margherita marghe rita margi
    maria mariuccia mimma
    mariagrazia grazia
    massimiliano max massi
    massimo max
    matteo teo
    michele lele chele miki
    natale natalino
    nicola nico cola
    pasquale lino
    patrizia patty
    piergiorgio piero
    pierluigi gigi piero
    pietro piero pierino
    raffaele lello raf
    raffaella lella raffi
    riccardo ricky
    roberto robi berto
    rosalia lia
    rosaria sara
    rosario saro
    salvatore totò toto turi salvo tore
    santo santino
    sebastiano bastiano iano
    silvia silvy
    stefania stefy
    stefano ste
    teresa resi terry
    tommaso masi maso tommy
    umberto berto
    valentina vale
    vincenzo enzo cenzo vincè
    vincenza enza
    vittoria vicky
    vittorio vito
    Δημήτρης Δημήτριος Δημητρης Μήτσος
    Γιώργος Γεώργιος Γιώργης
    Γιάννης Ιωάννης Γιάννος
    Κώστας Κωνσταντίνος Κωστής Ντίνος
    Νίκος Νικόλαος Νικόλας
    Βασίλης Βασίλειος
    Μανώλης Εμμανουήλ Μανόλης
    Αντώνης Αντώνιος
    Θανάσης Αθανάσιος Νάσος Σάκης
    Παναγιώτης Πάνος Τάκης
    Σπύρος Σπυρίδων
    Στέλιος Στυλιανός
    Θοδωρής Θεόδωρος Θόδωρος
    Βαγγέλης Ευάγγελος
    Μιχάλης Μιχαήλ
    Χάρης Χαράλαμπος Μπάμπης
    Κατερίνα Αικατερίνη Καίτη
    Ελένη Λένα Νίτσα
    Ευαγγελία Βαγγελιώ Λίτσα Εύη
    Βασιλική Βάσω Βίκυ
    Παρασκευή Βούλα Εύη Βίβιαν
    Κωνσταντίνα Ντίνα
    Γεωργία Γωγώ
    Ειρήνη Ρένα
    Зінаїда Зіна
    Оксана Оксанка Ксеня Ксенія
    Олена Оленка Лена Альона
    Олександр Сашко Саша Олесь
    Олександра Саша Леся Олеся
    Наталія Наталя Наташа
    Тетяна Таня
    Катерина Катя
    Ірина Іра
    Марія Марійка Маша
    Ганна Аня Анна Галя
    Галина Галя
    Юлія Юля
    Людмила Люда
    Надія Надя
    Любов Люба
    Світлана Світлана Лана
    Вікторія Віка
    Анастасія Настя
    Софія Соня
    Михайло Мишко Миша
    Микола Коля
    Іван Ваня Іванко
    Петро Петрик
    Василь Вася Василько
    Володимир Вова Володя
    Дмитро Діма
    Євген Женя
    Юрій Юра
    Сергій Сергійко Сєрьожа
    Андрій Андрійко
    Павло Паша
    Віктор Вітя
    Анатолій Толя
    Александр Саша Шура
    Александра Саша Шура
    Екатерина Катя
    Елена Лена
    Наталья Наташа Наталия
    Татьяна Таня
    Мария Маша
    Ольга Оля
    Анна Аня
    Ирина Ира
    Светлана Света
    Людмила Люда Мила
    Дмитрий Дима Митя
    Михаил Миша
    Николай Коля
    Иван Ваня
    Владимир Вова Володя
    Евгений Женя
    Алексей Алёша Лёша
    Сергей Серёжа
    Юрий Юра
    Павел Паша
    adam adas
    agata agatka
    agnieszka aga agusia jagna
    aleksander olek alek aleks
    aleksandra ola olenka olcia
    alicja ala alusia
    andrzej jedrek jedrus
    anna ania anka anulka hania andzia
    antoni antek antos
    antonina tosia
    barbara basia baska
    bartosz bartek
    bartlomiej bartek
    beata beatka
    boguslaw bogus
    boguslawa bogusia
    bozena bozenka
    bronislaw bronek
    cezary czarek
    czeslaw czesiek czesio
    danuta danka danusia
    dariusz darek
    dominika domi
    dorota dorotka
    edward edek
    elzbieta ela elka
    eugeniusz gienek
    ewa ewka ewunia
    franciszek franek
    genowefa gienia
    grazyna grazynka
    grzegorz grzesiek grzes
    halina halinka hala
    hanna hania hanka
    helena hela helenka
    henryk heniek henio
    iga igusia
    ireneusz irek
    irena irka
    izabela iza
    jacek jacus
    jadwiga jadzia
    jakub kuba kubus
    jan janek jas jasiek
    janina janka nina
    janusz januszek
    jaroslaw jarek
    jerzy jurek
    joanna asia joasia aska
    jozef jozek
    jozefa jozia
    julia julka
    justyna justa
    kamil kamilek
    karolina karola
    katarzyna kasia kaska
    kazimierz kazik
    kazimiera kazia
    krystyna krysia kryska
    krzysztof krzysiek krzys
    leokadia lodzia
    leszek lech lesio
    lucja lucia lusia
    lucyna lucynka
    ludwik ludek
    lukasz lukaszek
    maciej maciek
    magdalena magda madzia
    malgorzata gosia malgosia goska
    marcin marcinek
    marek mareczek
    maria marysia maryska mania marylka
    marianna marysia
    mariusz mariuszek
    marta martusia
    mateusz mati mateuszek
    michal michalek misiek
    mieczyslaw mietek
    miroslaw mirek
    miroslawa mirka
    monika monia
    natalia natalka nata
    norbert norbi
    patrycja patka
    pawel pawelek
    piotr piotrek piotrus
    przemyslaw przemek
    radoslaw radek
    rafal rafalek
    renata renia
    robert robcio
    roman romek
    ryszard rysiek rysio
    slawomir slawek
    stanislaw staszek stach stas
    stanislawa stasia
    stefan stefek
    stefania stefa stefcia
    sylwester sylwek
    sylwia sylwka
    szymon szymek
    tadeusz tadek tadzio
    teresa tereska renia
    tomasz tomek
    urszula ula ulka
    waldemar waldek
    wanda wandzia
    weronika weronka wera
    wieslaw wiesiek
    wieslawa wieska wiesia
    wiktoria wika
    witold witek
    wladyslaw wladek
    wlodzimierz wlodek
    wojciech wojtek
    zbigniew zbyszek zbych
    zdzislaw zdzisiek
    zenon zenek
    zofia zosia zoska
    zuzanna zuzia
    zygmunt zyga zygmus
    bohumil bohous
    frantisek franta
    hana hanka hanicka
    jan honza jenda
    jana janicka
    jaroslav jarda
    jaroslava jarka
    jiri jirka
    jitka jituska
    jozef jozo jozko
    josef pepa pepik jozka
    karel karlik kaja
    katerina katka kacka
    ladislav lada laco
    lenka lenca
    lubomir lubos
    ludmila lida
    marie maruska marenka
    marketa marketka
    martina marta
    michal misa
    milada milca
    milan milánek
    miroslav mirek miro
    miroslava mirka
    oldrich olda
    ondrej ondra
    pavel pavlik
    pavla pavlina
    petr peta petrik
    petra petruska
    radka radunka
    rostislav rosta
    stanislav standa
    stepan stepa
    tereza terka
    tomas tom tomasek
    vaclav vasek venca
    vera verka
    vladimir vlada vladko
    vojtech vojta
    vlastimil vlasta
    zdenek zdena
    zuzana zuzka
    alzbeta betka bozka
    jan jano janko
    juraj duro
    katarina katka
    stefan stefko pista
    peter petko
    maria marienka mariska
    andras andris bandi
    anna anci annuska panni
    arpad arpi
    attila ati
    balazs balu
    bela belus
    borbala bori
    daniel dani
    dezso dodo
    dorottya dorka dori
    emese emi
    endre bandi
    erika eri
    erzsebet erzsi bozsi bozsike zsoka erzsike
    eszter eszti
    eva evi evike
    ferenc feri
    gabor gabi
    gabriella gabi
    gergely geri gergo
    gyorgy gyuri gyurka
    gyula gyuszi
    ildiko ildi
    ilona ili ilonka ica
    imre imi
    istvan pista isti pisti
    janos jani jancsi
    jozsef joska jozsi
    judit juci
    julia juli
    karoly karcsi
    katalin kati kata
    krisztina kriszti
    laszlo laci
    levente levi
    margit manci
    maria mari marika mariska
    marta marti
    matyas matyi
    mihaly misi miska
    miklos miki
    pal pali
    peter peti
    piroska piri
    rozalia rozi
    sandor sanyi
    tamas tomi
    terez teri
    tibor tibi
    vilmos vili
    zoltan zoli
    zsofia zsofi
    zsuzsanna zsuzsa zsuzsi
    zsolt zsolti
    anders andreas
    alexander alex sander
    anna annika anneli
    annkristin anki
    bengt benke
    birgitta gitta gittan
    charlotta lotta
    christina stina kicki tina
    elisabet lisa lisbet elsa betty
    erik kirre
    fredrik fredde
    gunilla gun
    gustaf gustav gurra
    gustav gurra gus
    henrik henke rik
    ingegerd inga
    jan janne
    johan jojje
    johannes hannes jon
    karin kajsa
    katarina kajsa katta nina
    kerstin stina
    kristina stina tina kicki
    lars lasse
    lennart lelle
    magdalena lena malin
    magnus mange
    margareta greta maggan
    maria maja mia marie
    martin matte
    mikael micke
    niklas nicke
    nils nisse
    olof olle ola
    oskar ogge
    patrik patte
    per pelle
    peter petter pelle
    rickard ricke
    sofia fia
    stefan steffe
    sven svenne
    thomas tompa
    tobias tobbe
    ulrika ulla
    viktor vicke
    andreas andy
    bjarne bjarke
    christian chris
    frederik frede
    hans hansemand
    ingeborg inger bolette
    jakob jeppe
    jens jes
    jorgen joggi
    karoline line
    kirsten kis
    kristoffer kris stoffer
    lars lasse
    margrethe grethe
    marie mie
    mette met
    nikolaj niko
    niels nis
    pernille nille
    rasmus ras
    soren severin
    susanne sanne
    antti andreas
    eeva eevi
    elina elli
    elisabet elli liisa lissu
    heikki hessu
    helena leena
    ilkka ile
    johanna hanna
    johannes jussi juha juho hannu
    jorma jore
    juhani jussi juha
    kaarina kaisa kaija
    kalevi kale
    kari kartsa
    katariina kati kaisa
    kristiina kirsi tiina
    leena leenu
    maria maija marja mari
    marjatta marja maija
    marketta meeri
    markku make
    matti masa
    mikael mika mikko
    olavi olli
    pekka pexi
    petteri pete
    pirkko pipsa
    reijo reiska
    seppo sepi
    sirpa sirkku
    tapani tapsa
    tapio tapsa
    timo timppa
    tuomas tuomo tomi
    antonios antonis tonis
    anastasia natasa tasoula tasia
    aikaterini katerina katia kaiti
    alexandros alekos alexis
    angeliki kiki litsa
    athanasios thanasis nasos thanos sakis
    charalampos babis haris charis
    christos chris
    dimitrios dimitris mitsos dimos takis
    dimitra mimi mitsa
    eirini rena
    eleni lena elena nitsa
    elissavet elsa
    emmanouil manolis manos
    evangelia vaggelio litsa evi lia
    evangelos vangelis vaggelis
    georgia gogo
    georgios giorgos yorgos george giorgis
    ioanna gianna nana joanna
    ioannis giannis yiannis yannis john
    konstantina dina nantia konna
    konstantinos kostas dinos kostis ntinos costas
    kyriaki kiki koula
    maria marika maro
    michail michalis michael
    nikolaos nikos nick
    panagiota giota nota
    panagiotis panos takis panayiotis notis
    paraskevi vivi evi voula
    pavlos paul
    petros peter
    sofia sofi
    sotiria roula
    spyridon spyros spiros
    stavros stavrakis
    stylianos stelios
    theodoros thodoris thodoros
    vasileios vasilis vassilis billy
    vasiliki vasso vicky vaso
    zoi zozo
    aleksandr aleksander sasha sanya shura alex
    aleksandra sasha shura alexandra
    aleksei alexei alexey alyosha lyosha
    anastasia nastya anastasiya
    anatoly anatolii tolya
    andrei andrey andriy andryusha
    anna anya anyuta hanna
    anton antosha
    boris borya
    daria darya dasha dariya
    dmitry dmitri dmitriy dmytro dima mitya
    ekaterina yekaterina katya kateryna katia
    kateryna katya katia ekaterina
    elena yelena lena olena alyona helen
    olena lena elena olenka helen
    elizaveta lisa liza
    yelyzaveta lisa liza
    evgeny yevgeny evgeniy yevhen zhenya
    galina galya halyna
    halyna halya galina
    grigory hryhoriy grisha
    hryhorii hrysha
    igor ihor
    ilya illya ilyusha
    iryna irina ira
    irina ira iryna
    ivan vanya
    konstantin kostya
    kostiantyn kostya
    larisa lara larysa
    larysa lara larisa
    leonid lyonya
    lyudmila lyuda mila liudmyla ludmila
    liudmyla liuda mila
    maria mariya masha marusia mariia
    maryna marina
    maksym max maxim
    maksim max maxim
    mikhail misha
    mykhailo mykhaylo misha mykhas michael
    mykola kolya mykolai nikolai nicholas
    nadezhda nadia nadya
    nadiia nadia nadya nadiya
    natalia natasha nataliya natalya nataliia
    nikolai nikolay kolya
    oksana ksenia oksanka oksanochka ksiusha
    kseniia ksenia ksyusha
    oleg oleh
    oleksii oleksiy alexei lyosha oleksa
    olga olha olya olia
    olha olga olya olia
    pavel pavlo pasha
    pavlo pavel pasha paul
    petro pyotr peter petia
    pyotr petya peter
    roman roma
    sergei sergey serhii serhiy seryozha
    serhii serhiy sergiy sergei
    sofiia sofia sonya sofiya
    stanislav stas
    stepan styopa
    svetlana sveta svitlana lana
    svitlana svitlanka lana svetlana sveta
    taras tarasyk
    tatiana tanya tetiana tatyana
    tetiana tetyana tanya tatiana tania
    vadym vadim
    valentyna valentina valya
    valerii valery valeriy
    vasily vasyl vasya
    vasyl vasily vasya vasyl
    viktoriia victoria vika viktoriya
    vira vera
    vitalii vitaliy vitaly
    vladimir volodya vova vladimir
    volodymyr vova volodia vladimir
    vladyslav vlad
    viacheslav slava vyacheslav
    yaroslav yarik slava
    yevheniia eugenia zhenya
    yulia yuliia julia yuliya
    yuri yury yurii yura
    zinaida zina
    gheorghe gigi ghita george
    ion ionel ionut nelu
    ioan ionel ionut
    ioana oana
    elena lenuta ileana
    maria mariana maricica
    constantin costel costi dinu
    vasile vasilica
    nicolae nicu nae
    mihai misu mihaita
    mihaela miha
    alexandru alex sandu alecu
    alexandra alex sanda
    andrei deiu
    cristian cristi
    cristina cristi
    dumitru mitica
    ecaterina cati
    florin florinel
    gabriela gabi
    gabriel gabi
    laurentiu laur
    stefan fanel stefanita
    stefania fani
    teodor tudor doru
    adrian adi
    daniel dani
    daniela dani dana
    valentin vali
    petru petrica petre
    mehmet memo muhammed
    mustafa mustik musti
    ahmet ahmed
    ibrahim ibo
    huseyin huso
    hasan haso
    fatma fatos fadime
    ayse aysegul
    emine emis
    abdullah apo
    suleyman sulo
    ramazan ramo
    muhammad mohammed mohammad mohamed muhammed mehmet mohd md mo
    abdul abdool
    ahmad ahmed
    yusuf yousuf youssef yousef joseph
    hussein husain hussain husayn
    hasan hassan
    fatima fatimah fatema
    aisha ayesha aishah
    zainab zaynab zeinab
    ibrahim ebrahim
    rajendra raj rajen rajendran
    rajesh raj
    rajeshwari raji rajee
    ramakrishnan ram
    ramesh ram
    subramanian subbu mani
    venkatesh venky venkat
    venkataraman venky venkat
    lakshmi laxmi
    krishnamurthy krish
    sunita suneeta
    vijay bijay
    vishwanath vishu
    vikram vicky
    priyanka priya pinky
    santosh santhosh
    geetha geeta gita
    meenakshi meena
    kamalakshi kamala
    savithri savitri
    chandrasekhar chandra shekhar
    chandrashekhar chandra shekhar
    narayanan narayan
    suresh sures
    siddharth sid siddhartha
    devendra dev
    harpreet preet harry
    gurpreet guri
    manpreet mani
    jaswinder jassi
    sukhwinder sukhi sukh
    balwinder balli
    folasade sade shade fola
    babatunde tunde
    oluwaseun seun
    olufemi femi
    adebayo bayo
    oluwaseyi seyi
    temitope tope temi
    oluwatobi tobi
    olatunji tunji
    adeola deola
    oluwakemi kemi
    ayodele ayo dele
    chukwuemeka emeka
    chinedu nedu
    ikechukwu ike
    onyekachi kachi
    ifeoluwa ife
    imelda mel melda
    fionnuala nuala finola
    sinead shin neady
    seamus shay jim jimmy shea
    concepta connie
    conceptua connie
    diarmuid derry dermot
    mairead maura mags
    maeve may meadhbh
    grainne grace
    myfanwy fanny
    angharad haz harri
    llewellyn lew llew
    ffion fi
    morwenna wenna
    crispin crispian cris
    wilhelmina billie minnie
    anastasia stacey stacy
    marguerite daisy
    evangeline eva evie
    ottoline ottie
    marigold goldie
    temperance tempe
    leopold leo poldi
    algernon algie algy
    lancelot lance
    fitzgerald fitz
    annegret anne gret
    brunhilde hilde
    franziska ziska zissi
    josephine fine
    francoise fanfan
    benedicte bene
    remedios reme
    niccolo nico
    beatrice bice
    josip joza jozo
    dimitrios jimmy
    vasilios vasilis vassilis
    despina depi
    solomiya solya solomiia
    bohdan bodya
    volodymyr volodya
    desislava desi
    dimitar mitko
    georgi gosho
    krishnamurthy kitty
    lakshminarayan lakshmi
    gopalakrishnan gopal
    subramaniam subbu mani
    ibrahim ibra
    fatima fati
    priyamvada priya
    lavinia vinnie
    rebecca becks
    nicolette nikki
    barry baz bazza
    laura loz
    catriona cat triona
    persephone percy
    seraphina fina
    dorothy dolly dot
    bernadette detta
    philomena mena
    isolde izzy isa
    conceicao sao
    assuncao susu
    oleksandra sasha olesia lesia
    isidora izzy dora
    elizabeth izzy
    dolores dolly lola
    darrell darryl daryl daz dazza
    terrence terence tel terry
    warren waz
    sharron shaz shazza
    gordon gordy
    russell russ rusty
    kerry kez
    derek del
    karen kaz
    aaron azza
    terence tezza
    carmel mel
    nora noreen
    leopold leopoldine poldi poldl
    leopoldine poldi poldl
    friedhelm friedel helm frieder
    friedrich friedel fridl
    alasdair ally
    alastair ally
    alistair ally
    josef peppi josl joschi
    josefa pepi sefa peppi josefine
    johann hansl hansi
    franziska fanny resi
    theresia resl
    anna nannerl annerl nannl
    rudolf rolf
    ludwig luggi
    matthias hias hiasl mats
    mathias hias matze
    sebastian wastl sebi bastl
    andreas anderl
    michael much
    georg girgl görg
    alois loisl lois
    aloisia loisi loisl
    katharina trina katl nina
    magdalena madl leny
    barbara wetti waberl
    elisabeth lisl lisi
    margarethe greti margit
    maria mariedl mirl midi moidl
    rosa rosl
    wilhelm helmi
    wilhelmine mina helmi minni
    hermine mina minni hermi
    karoline karli
    karl karli karle kalle
    ferdinand nante
    leonhard hartl hartl
    lorenz lenzl
    benedikt bene dikt
    korbinian korbi
    vinzenz zenz
    kreszentia zenzi senta
    walburga burgl burgi wally
    notburga burgl burgi
    edeltraud traudi
    gertraud traudl gerti traudi
    gertrude trude gerti trudi
    waltraud traudi
    irmgard irmel
    sieglinde sigi
    hildegard hildi gardi
    annemarie ami
    heinrich heini heiri hinnerk
    ulrich ueli ulli
    ulrike ulli
    jakob jockel köbi jaggi
    verena vreni vreneli
    elsbeth elsi bethli
    kaspar chaschper kasi
    balthasar balz
    beatrix trixi
    dominik nik
    gottfried friedl götz
    gregor gregi
    hannelore hannerl
    helga helgi
    helmut heli helmi
    herbert herbi
    hubert hubsi bertl
    josefine finni fini
    kurt kurti
    manfred mandi
    marianne nannerl mariandl
    norbert bertl noppi
    oskar ossi
    otto otti
    ottilie tilli otti
    peter peterl
    raimund mundi
    richard richi
    robert robsi robi
    roland roli
    simon simmerl simi
    stefan steffl stef
    susanne sanni
    thomas dammerl
    veronika vronerl
    viktoria vicki
    wolfgang wolferl
    anton tonl
    antonia tonerl
    erika rikerl riki
    eduard edi
    ernestine erni
    emmerich emmo
    genoveva vefi veverl
    cäcilia zilli cilli
    apollonia loni plona
    agnes nesi agi
    dorothea dorli
    eva everl
    friederike friedl
    isabella isi
    jörg jogi
    karin kari
    klaus klausi
    konrad konni kuno radi
    adelheid heidl
    albert berti
    alfred fredl fredi
    augustin gustl gust
    auguste gusti
    augusta gusti
    balduin balli
    berta bertl
    clemens klem
    engelbert engel bertl
    erich eri
    eugen geni
    euphemia femi
    farquhar farky
    hamish hame
    murdo murdie
    morag moggie
    catriona trina catie
    eilidh ailie
    mairi mhairi
    mhairi mairi vari
    fiona fifi
    ruaridh rua
    hector heck
    fergus gus fergie
    lachlan lachie lachy
    archibald baldie
    isobel bel
    marion mysie
    ginevra ginny gina
    francesco cesco
    francesca franci
    luigia gigia
    domenico mimì
    salvatore sasà
    gennaro rino
    raffaele lele
    raffaella raffa
    giacomo giacomino
    bartolomeo bortolo
    federica chicca
    federico chicco
    margherita ghita
    lorenzo lollo
    tommaso tommi
    niccolò nicco
    concetta cetta
    carmela lina
    rosalia rosi
    leocadia cadia
    françois fanfan
    geneviève gene
    maëlys maë
    clémence clem
    catherine cathie kati
    christophe tof
    elisabeth babeth
    marguerite guitte
    laëtitia laeti titia
    victoire vic
    thibault titi
    théophile théo
    przemysław przemo
    krzysztof krzych krzysio
    wojciech wojo
    aleksandra olka
    bolesław bolek
    sławomira sławka
    răzvan răzvănel
    ileana ileanuța
    gheorghe gică
    constantin costică titi
    maria mărioara
    elena leana
    ștefan fane ștefănel
    vasile vasi
    dumitru mitru dumi
    ioana ionela
    tuulikki tuuli tulle
    katariina katri
    sorcha sally
    tomás tomaisin
    máire molly mairín
    pádraig paudie
    gurpreet gopi
    ramesh ramu
    suresh suri
    srinivas srinu seenu
    """.strip().splitlines()
)
