"""
Names in registers, courts, results, forms and mail, and in other alphabets, with their look-alikes.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group


def _names(
    country: str,
    value: str,
    pages: str,
    media: str = "text/html",
    kind: Kind = Kind.NAME,
    also: tuple[tuple[Kind, str], ...] = (),
) -> Group:
    return Group("name: in records", country, kind, value, also, media, pages)


GROUPS = (
    _names(
        "GB",
        "Rebecca Louise Fanshaw-Dell",
        r"""
C | <p>Rebecca Fanshaw-Dell</p>
C | <p>Rebecca L Fanshaw-Dell</p>
C | <p>FANSHAW-DELL, Rebecca Louise</p>
C | <p>Becky Fanshaw-Dell</p>
C | <p>Bex Fanshaw Dell</p>
C | <p>Rebecca Fanshaw–Dell</p>
C | <p>Fanshaw-Dell R. L. (Rebecca)</p>
P | <p>R L Fanshaw-Dell</p>
P | <p>R.L. Fanshaw-Dell</p>
P | <p>Miss R. Fanshaw-Dell</p>
P | <p>Fanshaw-Dell, R.</p>
P | <p>Fanshaw-Dell RL</p>
N | <p>T. Fanshaw-Dell</p>
N | <p>Rebecca Fanshaw-Pell</p>
N | <p>Rebecca Dell-Morgan</p>
- | <p>Rebecca Penn, Tom Fanshaw-Dell</p>
""",
    ),
    _names(
        "GB",
        "Nicholas John Wetherspool",
        r"""
C | <p>Nick Wetherspool</p>
C | <p>Nicky Wetherspool</p>
C | <p>WETHERSPOOL, Nicholas John</p>
C | <p>WETHERSPOOL Nicholas J</p>
C | <p>Mr Nicholas J. Wetherspool, of Otherton</p>
C | <p>Between: Acme Ltd (Claimant) and Mr Nicholas Wetherspool (Defendant)</p>
C | <p>Wetherspool (Nicholas John), builder</p>
C | <p>Nicholas JOHN WETHERSPOOL</p>
C | <p>Nicholas John "Spoolie" Wetherspool</p>
C | <p>Nicholas 'Nick' Wetherspool</p>
C | <p>Nicholas (Nick) Wetherspool MBE</p>
C | <p>Sgt. Nick Wetherspool</p>
C | <p>Revd Nicholas Wetherspool</p>
C | <p>Cllr. Nick Wetherspool (Ind.)</p>
C | <p>c/o Nick Wetherspool</p>
C | <p>Attn: Nicholas Wetherspool</p>
C | <p>Photo © Nick Wetherspool</p>
C | <p>Photo: Nick Wetherspool/Otherton Echo</p>
C | <p>By Nick Wetherspool</p>
C | <p>Nick Wetherspool's allotment</p>
C | <p>Signed: Nicholas Wetherspool</p>
C | <p>Wicketkeeper: N. Wetherspool (Nicholas Wetherspool, Otherton)</p>
C | <table><tr><td>1</td><td>WETHERSPOOL</td><td>Nicholas</td><td>M45</td><td>39:02</td></tr></table>
C | <table><tr><td>Nick</td><td>Wetherspool</td><td>07700 900111</td></tr></table>
C | <table><tr><th>Surname</th><td>Wetherspool</td></tr><tr><th>Forename(s)</th><td>Nicholas John</td></tr></table>
C | <dl><dt>Last name</dt><dd>Wetherspool</dd><dt>First name</dt><dd>Nicholas</dd></dl>
C | <form><input name="surname" value="Wetherspool"><input name="forename" value="Nicholas"></form>
C | <pre>WETHERSPOOL      NICHOLAS JOHN      12 MAY</pre>
C | <pre>Surname    : WETHERSPOOL\nForenames  : NICHOLAS JOHN</pre>
C | <p>Executors: Nicholas J Wetherspool and Ruth Penn</p>
C | <p>nick.wetherspool</p>
C | <p>@NickWetherspool</p>
C | <a href="/officers/wetherspool-nicholas-john">x</a>
C | <a href="/in/nick-wetherspool-7a1b2c">x</a>
C | <meta name="author" content="Nick Wetherspool">
P | <p>Nicholas<br>Wetherspool</p>
C | <h1>Nicholas<span>Wetherspool</span></h1>
C | <p>Nicholas&nbsp;J.&nbsp;Wetherspool</p>
C | <p>wetherspool, nicholas</p>
P | <p>N J Wetherspool</p>
P | <p>N.J.Wetherspool</p>
P | <p>Wetherspool NJ</p>
P | <p>Mr. N. Wetherspool b Penn 12</p>
P | <p>Wetherspool N J (Otherton)</p>
P | <p>Wetherspool, N.J., Penn, R. (2011) On spoons.</p>
P | <p>Messrs N. Wetherspool and R. Penn</p>
N | <p>Nicholas K. Wetherspool</p>
N | <p>N. K. Wetherspool</p>
N | <p>Nicholas Peter Wetherspool</p>
N | <p>Nicola Wetherspool</p>
N | <p>Nicholas Wetherspooler</p>
- | <p>Wetherspool v Penn [1931]</p>
- | <p>Nicholas Penn; Ruth Wetherspool</p>
- | <p>Penn, Nicholas; Wetherspool, Ruth</p>
- | <p>Wetherspool, Ruth; Penn, Nicholas</p>
- | <p>St Nicholas Church, Wetherspool Lane</p>
- | <p>Wetherspool & Sons. Nicholas Street, Otherton</p>
- | <p>the old nick. Wetherspool pub</p>
- | <p>J. Wetherspool</p>
- | <p>Dr Wetherspool saw Nicholas</p>
- | <p>Ask Nicholas, or Mr Wetherspool.</p>
- | <p>Nicholas and Mr Wetherspool</p>
- | <p>Nicholas Road, Wetherspool</p>
- | <p>Santa (St Nicholas) visits the Wetherspool</p>
- | <p>Batting: Nicholas c Penn b Wetherspool 4</p>
- | <table><tr><td>Nicholas Penn</td><td>Wetherspool Lane</td></tr></table>
- | <table><tr><td>Ruth Wetherspool</td></tr><tr><td>Nicholas Penn</td></tr></table>
- | <p>in the nick of time Wetherspool closed</p>
""",
    ),
    _names(
        "GB",
        "Nicholas John Wetherspool",
        r"""
C | {"officer":{"name":"WETHERSPOOL, Nicholas John","officer_role":"director"}}
C | {"forename":"Nicholas","other_forenames":"John","surname":"Wetherspool"}
C | {"name_elements":{"surname":"WETHERSPOOL","forename":"Nicholas","title":"Mr"}}
C | {"firstName":"Nick","middleName":null,"lastName":"Wetherspool"}
C | {"last":"Wetherspool","first":"Nick"}
C | {"displayName":"nick wetherspool"}
C | {"family":["Wetherspool"],"given":["Nicholas","John"]}
C | {"GivenName":"Nicholas","Surname":"Wetherspool"}
C | {"person":{"nameFirst":"Nicholas","nameLast":"Wetherspool"}}
C | {"title":"Mr","initials":"NJ","surname":"Wetherspool","knownAs":"Nick"}
P | {"title":"Mr","initials":"N J","surname":"Wetherspool"}
- | {"players":[{"first":"Nicholas","last":"Penn"},{"first":"Ruth","last":"Wetherspool"}]}
- | {"winner":"Ruth Wetherspool","runnerUp":"Nicholas Penn"}
- | {"street":"Wetherspool Lane","saint":"Nicholas"}
- | {"first":"Nicholas","last":"Penn","spouse":{"first":"Ruth","last":"Wetherspool"}}
""",
        "application/json",
    ),
    _names(
        "GB",
        "Nicholas John Wetherspool",
        r"""
C | Surname,First Names,Club\nPenn,Ruth,A\nWetherspool,Nicholas John,B\n
C | id;nachname;vorname\n1;Wetherspool;Nicholas\n
C | FORENAME|SURNAME|DOB\nNICHOLAS|WETHERSPOOL|01011970\n
C | "Wetherspool, Mr Nicholas",B,12\n
C | Pos,Bib,Name,Cat\n1,204,Nick Wetherspool,M45\n
- | First,Last\nNicholas,Penn\nRuth,Wetherspool\n
- | Last,First\nWetherspool,Ruth\nPenn,Nicholas\n
""",
        "text/csv",
    ),
    _names(
        "GB",
        "Nicholas John Wetherspool",
        r"""
C | WETHERSPOOL Nicholas John      Otherton AC      39.02\n
C | Present: R. Penn (chair), Nick\nWetherspool, T. Marlow\n
C | Nicholas John\nWetherspool\nDirector\n
C | 14. Wetherspool, Nicholas ........ 22\n
C | Wetherspool    Nicholas     M45\nPenn           Ruth         F40\n
C | > On Tue, Nick Wetherspool wrote:\n
C | Regards,\nNick Wetherspool\n
C | Dear Mr Nicholas Wetherspool,\n
C | Cc: Nick Wetherspool; Ruth Penn\n
C | 1 Nick Wetherspool (Otherton) 39:02; 2 Ruth Penn 40:11\n
C | MR NICHOLAS JOHN WETHERSPOOL\n12 SOME LANE\n
C | Name: WETHERSPOOL/NICHOLAS MR\n
C | Owner ....... Nicholas Wetherspool\n
C | * Nick Wetherspool\n* Ruth Penn\n
C | Nick Wether-\nspool opened the fete.\n
P | Apologies: N. Wetherspool, R. Penn\n
P | N WETHERSPOOL 39.02\n
- | Nicholas Penn\nRuth Wetherspool\n
- | Penn           Nicholas     M45\nWetherspool    Ruth         F40\n
- | Ask for Nicholas. Wetherspool closes at ten.\n
- | Team: Penn, Nicholas, Marlow, Wetherspool\n
""",
        "text/plain",
    ),
    _names(
        "US",
        "Thaddeus R. Kolbenschlag",
        r"""
C | <p>Thaddeus Kolbenschlag</p>
C | <p>Thad Kolbenschlag</p>
C | <p>Kolbenschlag, Thaddeus R.</p>
C | <p>THADDEUS R KOLBENSCHLAG</p>
C | <p>Thaddeus R. Kolbenschlag Jr.</p>
C | <p>Thaddeus Kolbenschlag, III</p>
C | <p>KOLBENSCHLAG THADDEUS R &amp; MARY T</p>
C | <p>KOLBENSCHLAG, MARY T &amp; THADDEUS R</p>
C | <p>State v. Thaddeus Kolbenschlag</p>
C | <p>In re: Kolbenschlag, Thaddeus</p>
C | <p>Thaddeus and Mary Kolbenschlag</p>
C | <p>Mary and Thad Kolbenschlag</p>
C | <p>Kolbenschlag, Thaddeus &amp; Mary</p>
P | <p>T. R. Kolbenschlag</p>
P | <p>T Kolbenschlag</p>
N | <p>Thaddeus M. Kolbenschlag</p>
- | <p>Mary Kolbenschlag and Thaddeus Penn</p>
- | <p>Penn, Thaddeus &amp; Kolbenschlag, Mary</p>
- | <p>Thaddeus, IA; Kolbenschlag Hardware</p>
""",
    ),
    _names(
        "IE",
        "Gráinne Ní Mhaolchatha",
        r"""
C | <p>Gráinne Ní Mhaolchatha</p>
C | <p>Grainne Ni Mhaolchatha</p>
C | <p>GRÁINNE NÍ MHAOLCHATHA</p>
C | <p>Ní Mhaolchatha, Gráinne</p>
C | <p>Ní Mhaolchatha Gráinne</p>
C | <p>Gráinne NíMhaolchatha</p>
C | <p>Mhaolchatha, Gráinne Ní</p>
P | <p>G. Ní Mhaolchatha</p>
- | <p>Seán Ó Maolchatha</p>
- | <p>Gráinne Penn, Úna Ní Mhaolchatha</p>
""",
    ),
    _names(
        "IE",
        "Tomás Mac Giolla Ruairc",
        r"""
C | <p>Tomás Mac Giolla Ruairc</p>
C | <p>Tomas MacGiolla Ruairc</p>
C | <p>Mac Giolla Ruairc, Tomás</p>
P | <p>T. Mac Giolla Ruairc</p>
""",
    ),
    _names(
        "GB",
        "Iain MacDrumnadach",
        r"""
C | <p>Iain MacDrumnadach</p>
C | <p>Iain Macdrumnadach</p>
C | <p>Iain McDrumnadach</p>
C | <p>Iain Mac Drumnadach</p>
C | <p>MACDRUMNADACH, Iain</p>
C | <p>Ian MacDrumnadach</p>
P | <p>I. MacDrumnadach</p>
- | <p>Morag MacDrumnadach</p>
""",
    ),
    _names(
        "GB",
        "Bronwen ferch Cadwgan",
        r"""
C | <p>Bronwen ferch Cadwgan</p>
C | <p>Bronwen Ferch Cadwgan</p>
""",
    ),
    _names(
        "DK",
        "Søren Kjærbøl",
        r"""
C | <p>Søren Kjærbøl</p>
C | <p>Soeren Kjaerboel</p>
C | <p>Soren Kjaerbol</p>
C | <p>KJÆRBØL, Søren</p>
C | <p>Søren Kjærbøls hus</p>
C | <p>Fornavn: Søren Efternavn: Kjærbøl</p>
C | <p>Søren Å. Kjærbøl</p>
P | <p>S. Kjærbøl</p>
- | <p>Mette Kjærbøl</p>
- | <p>Søren Holm og Mette Kjærbøl</p>
""",
    ),
    _names(
        "SE",
        "Åsa-Karin Sjöquist Löfdahl",
        r"""
C | <p>Åsa-Karin Sjöquist Löfdahl</p>
C | <p>Åsa-Karin Löfdahl</p>
C | <p>Löfdahl, Åsa-Karin</p>
C | <p>Asa-Karin Sjoquist Lofdahl</p>
C | <p>Åsa Karin Löfdahls bidrag</p>
C | <p>Förnamn: Åsa-Karin, Efternamn: Löfdahl</p>
P | <p>Å-K Löfdahl</p>
P | <p>Å.-K. Löfdahl</p>
- | <p>Lars Löfdahl</p>
""",
    ),
    _names(
        "FI",
        "Päivi Kuusisaari",
        r"""
C | <p>Päivi Kuusisaari</p>
C | <p>Kuusisaari Päivi</p>
C | <p>Päivi Kuusisaaren kotisivu</p>
C | <p>Päivi Kuusisaarelle</p>
C | <p>Etunimi: Päivi Sukunimi: Kuusisaari</p>
C | <p>Paivi Kuusisaari</p>
P | <p>P. Kuusisaari</p>
- | <p>Antti Kuusisaari, Päivi Laine</p>
- | <p>päivi Kuusisaaren rannalla</p>
""",
    ),
    _names(
        "PL",
        "Grzegorz Brzęczkowiak",
        r"""
C | <p>Grzegorz Brzęczkowiak</p>
C | <p>Brzęczkowiak Grzegorz</p>
C | <p>BRZĘCZKOWIAK GRZEGORZ</p>
C | <p>z Grzegorzem Brzęczkowiakiem</p>
C | <p>Grzegorza Brzęczkowiaka</p>
C | <p>Grzegorzowi Brzęczkowiakowi</p>
C | <p>Grzesiek Brzęczkowiak</p>
C | <p>Imię i nazwisko: Grzegorz Brzęczkowiak</p>
C | <p>mgr inż. Grzegorz Brzęczkowiak</p>
C | <p>p. Grzegorz Brzęczkowiak</p>
P | <p>G. Brzęczkowiak</p>
P | <p>Brzęczkowiak G.</p>
- | <p>Grzegorz Nowak i Jan Brzęczkowiak</p>
- | <p>Ewa Brzęczkowiak</p>
N | <p>śp. Grzegorz Brzęczkowiak</p>
""",
    ),
    _names(
        "CZ",
        "Radek Chroustovský",
        r"""
C | <p>Radek Chroustovský</p>
C | <p>Chroustovský Radek</p>
C | <p>Radka Chroustovského</p>
C | <p>s Radkem Chroustovským</p>
C | <p>Ing. Radek Chroustovský, Ph.D.</p>
C | <p>Jméno: Radek Příjmení: Chroustovský</p>
- | <p>Eva Chroustovská</p>
- | <p>Jana Chroustovského</p>
""",
    ),
    _names(
        "HU",
        "Szalmahegyi Péter",
        r"""
C | <p>Szalmahegyi Péter</p>
C | <p>Péter Szalmahegyi</p>
C | <p>SZALMAHEGYI PÉTER</p>
C | <p>Szalmahegyi Péternek</p>
C | <p>Szalmahegyi Péterrel</p>
C | <p>Dr. Szalmahegyi Péter</p>
C | <p>Vezetéknév: Szalmahegyi Keresztnév: Péter</p>
C | <p>Peti Szalmahegyi</p>
P | <p>Szalmahegyi P.</p>
P | <p>P. Szalmahegyi</p>
- | <p>Szalmahegyi Anna</p>
- | <p>Nagy Péter, Szalmahegyi Anna</p>
N | <p>Szalmahegyi Péterné</p>
""",
    ),
    _names(
        "RO",
        "Ionuț Brădățeanu",
        r"""
C | <p>Ionuț Brădățeanu</p>
C | <p>Ionut Bradateanu</p>
C | <p>BRĂDĂȚEANU IONUȚ</p>
C | <p>Brădăţeanu Ionuţ</p>
C | <p>Nume: Brădățeanu Prenume: Ionuț</p>
C | <p>dl. Ionuț Brădățeanu</p>
P | <p>I. Brădățeanu</p>
- | <p>Elena Brădățeanu</p>
""",
    ),
    _names(
        "TR",
        "Çağlar Gündoğmuşoğlu",
        r"""
C | <p>Çağlar Gündoğmuşoğlu</p>
C | <p>Caglar Gundogmusoglu</p>
C | <p>ÇAĞLAR GÜNDOĞMUŞOĞLU</p>
C | <p>Çağlar Gündoğmuşoğlu'nun evi</p>
C | <p>Adı: Çağlar Soyadı: Gündoğmuşoğlu</p>
C | <p>Çağlar Bey Gündoğmuşoğlu</p>
C | <p>Ad Soyad: Çağlar Gündoğmuşoğlu</p>
P | <p>Ç. Gündoğmuşoğlu</p>
- | <p>Ayşe Gündoğmuşoğlu</p>
""",
    ),
    _names(
        "TR",
        "Işıl Kırıkkanat",
        r"""
C | <p>Işıl Kırıkkanat</p>
C | <p>IŞIL KIRIKKANAT</p>
C | <p>Isil Kirikkanat</p>
C | <p>Kırıkkanat, Işıl</p>
""",
    ),
    _names(
        "GR",
        "Δημήτρης Καραβοκύρης",
        r"""
C | <p>Δημήτρης Καραβοκύρης</p>
C | <p>Καραβοκύρης Δημήτρης</p>
C | <p>ΔΗΜΗΤΡΗΣ ΚΑΡΑΒΟΚΥΡΗΣ</p>
C | <p>ΚΑΡΑΒΟΚΥΡΗΣ ΔΗΜΗΤΡΙΟΣ</p>
C | <p>του Δημήτρη Καραβοκύρη</p>
C | <p>τον Δημήτρη Καραβοκύρη</p>
C | <p>Dimitris Karavokyris</p>
C | <p>Dimitrios Karavokiris</p>
C | <p>Επώνυμο: Καραβοκύρης Όνομα: Δημήτρης</p>
P | <p>Δ. Καραβοκύρης</p>
P | <p>Καραβοκύρης Δ.</p>
- | <p>Μαρία Καραβοκύρη</p>
- | <p>Νίκος Καραβοκύρης</p>
""",
    ),
    _names(
        "GR",
        "Ευαγγελία Σταυροπούλου",
        r"""
C | <p>Ευαγγελία Σταυροπούλου</p>
C | <p>ΕΥΑΓΓΕΛΙΑ ΣΤΑΥΡΟΠΟΥΛΟΥ</p>
C | <p>Evangelia Stavropoulou</p>
C | <p>της Ευαγγελίας Σταυροπούλου</p>
""",
    ),
    _names(
        "UA",
        "Зінаїда Петрівна Козубенко",
        r"""
C | <p>Зінаїда Козубенко</p>
C | <p>ЗІНАЇДА КОЗУБЕНКО</p>
C | <p>КОЗУБЕНКО Зінаїда Петрівна</p>
C | <p>Козубенко Зінаїда Петрівна</p>
C | <p>Zinaida Kozubenko</p>
C | <p>Zinaida Petrivna Kozubenko</p>
C | <p>Прізвище: Козубенко Ім'я: Зінаїда</p>
C | <p>ПРІЗВИЩЕ: КОЗУБЕНКО ІМ'Я: ЗІНАЇДА</p>
C | <p>Козубенко Зінаїді Петрівні</p>
C | <p>Зіна Козубенко</p>
P | <p>З. П. Козубенко</p>
P | <p>З.П. Козубенко</p>
P | <p>Козубенко З.П.</p>
P | <p>Козубенко З. П.</p>
N | <p>З. К. Козубенко</p>
- | <p>Козубенко Марія Петрівна</p>
- | <p>Зінаїда Мельник, Петро Козубенко</p>
""",
    ),
    _names(
        "UA",
        "Петро Григорович Поліщук",
        r"""
C | <p>Петро Поліщук</p>
C | <p>Поліщук Петро Григорович</p>
C | <p>Поліщуку Петру Григоровичу</p>
C | <p>Петро Григорович Поліщук</p>
C | <p>ПОЛІЩУК ПЕТРО</p>
C | <p>разом з Петром Поліщуком</p>
C | <table><tr><td>1</td><td>Поліщук Петро</td><td>К-12</td></tr></table>
C | <p>Petro Polishchuk</p>
P | <p>П. Г. Поліщук</p>
P | <p>Поліщук П.Г.</p>
P | <p>П. Поліщук</p>
- | <p>Галина Поліщук</p>
- | <p>Петро Гнатюк, Галина Поліщук</p>
- | <p>Г. Поліщук</p>
""",
    ),
    _names(
        "UA",
        "Андрій Вовчанський",
        r"""
C | <p>Андрій Вовчанський</p>
C | <p>Вовчанський Андрій Іванович</p>
C | <p>з Андрієм Вовчанським</p>
C | <p>Андрія Вовчанського</p>
C | <p>Andriy Vovchanskyi</p>
C | <p>Andrii Vovchanskyy</p>
C | <p>Andrey Vovchansky</p>
P | <p>А. Вовчанський</p>
- | <p>Андрій Мельник і Іван Вовчанський</p>
""",
    ),
    _names(
        "UA",
        "Николай Степанович Ерофеев",
        r"""
C | <p>Николай Ерофеев</p>
C | <p>Ерофеев Николай Степанович</p>
C | <p>Ерофеева Николая Степановича</p>
C | <p>Ерофееву Николаю</p>
C | <p>Nikolai Erofeev</p>
C | <p>Nikolay Yerofeyev</p>
P | <p>Н. С. Ерофеев</p>
P | <p>Ерофеев Н.С.</p>
- | <p>Степан Ерофеев</p>
""",
    ),
    _names(
        "IN",
        "Meenakshi Sundaram Iyerwal",
        r"""
C | <p>Meenakshi Sundaram Iyerwal</p>
C | <p>Smt. Meenakshi S. Iyerwal</p>
C | <p>Iyerwal Meenakshi Sundaram</p>
C | <p>Ms Meenakshi Iyerwal</p>
C | <p>MEENAKSHI S IYERWAL</p>
C | <p>Meenakshi Iyerwal w/o Ramesh</p>
C | <p>Name: Meenakshi Iyerwal D/o Sundaram Iyerwal</p>
P | <p>M. S. Iyerwal</p>
P | <p>M S Iyerwal</p>
- | <p>Sundaram Iyerwal s/o Ramesh</p>
- | <p>Meenakshi Temple Road, Iyerwal Nagar</p>
""",
    ),
    _names(
        "IN",
        "सुनीता कोठंबेकर",
        r"""
C | <p>सुनीता कोठंबेकर</p>
C | <p>श्रीमती सुनीता कोठंबेकर</p>
C | <p>कोठंबेकर सुनीता</p>
- | <p>रमेश कोठंबेकर</p>
""",
    ),
    _names(
        "IL",
        "רחל אבן־שושנטל",
        r"""
C | <p>רחל אבן־שושנטל</p>
C | <p>רחל אבן-שושנטל</p>
C | <p>רחל אבן שושנטל</p>
C | <p>אבן שושנטל רחל</p>
- | <p>דוד אבן שושנטל</p>
""",
    ),
    _names(
        "EG",
        "فاطمة الزهراوي",
        r"""
C | <p>فاطمة الزهراوي</p>
C | <p>السيدة فاطمة الزهراوي</p>
- | <p>أحمد الزهراوي</p>
""",
    ),
    _names(
        "GB",
        "Fatima al-Zahrawiya",
        r"""
C | <p>Fatima al-Zahrawiya</p>
C | <p>Fatima Al Zahrawiya</p>
C | <p>Fatima Alzahrawiya</p>
C | <p>Fatima Zahrawiya</p>
C | <p>Al-Zahrawiya, Fatima</p>
C | <p>Fatema Al-Zahrawiya</p>
C | <p>Fatimah El-Zahrawiya</p>
P | <p>F. al-Zahrawiya</p>
- | <p>Huda al-Zahrawiya</p>
""",
    ),
    _names(
        "CN",
        "Ouyang Xiaomeng",
        r"""
C | <p>Ouyang Xiaomeng</p>
C | <p>Xiaomeng Ouyang</p>
C | <p>OUYANG Xiaomeng</p>
C | <p>Ouyang Xiao-Meng</p>
C | <p>Xiao Meng Ouyang</p>
P | <p>X. Ouyang</p>
P | <p>Ouyang X.</p>
- | <p>Ouyang Lili</p>
""",
    ),
    _names(
        "VN",
        "Nguyễn Thị Bích Trâm",
        r"""
C | <p>Nguyễn Thị Bích Trâm</p>
C | <p>Nguyen Thi Bich Tram</p>
C | <p>NGUYỄN THỊ BÍCH TRÂM</p>
C | <p>Bích Trâm Nguyễn</p>
C | <p>Tram Nguyen Thi Bich</p>
- | <p>Nguyễn Văn Trâm</p>
- | <p>Nguyễn Thị Hoa</p>
""",
    ),
    _names(
        "IS",
        "Guðrún Eyþórsdóttir",
        r"""
C | <p>Guðrún Eyþórsdóttir</p>
C | <p>Gudrun Eythorsdottir</p>
C | <p>GUÐRÚN EYÞÓRSDÓTTIR</p>
C | <p>Eyþórsdóttir, Guðrún</p>
- | <p>Anna Eyþórsdóttir</p>
""",
    ),
    _names(
        "GB",
        "Sebastian Grovelock-Hurst",
        r"""
C | <p>Seb Grovelock-Hurst</p>
C | <p>Sebastian Grovelock-Hurst</p>
""",
        kind=Kind.CHILD_NAME,
    ),
    _names(
        "IE",
        "Oisín Mac Conghamhna",
        r"""
C | <p>Oisín Mac Conghamhna, U12</p>
C | <p>Oisin MacConghamhna</p>
P | <p>O. Mac Conghamhna</p>
- | <p>Oisín Kelly, Dara Mac Conghamhna</p>
""",
        kind=Kind.CHILD_NAME,
    ),
    _names(
        "GB",
        "Hope Meadows",
        r"""
C | <p>Hope Meadows came third.</p>
C | <p>HOPE MEADOWS</p>
C | <p>Meadows, Hope</p>
- | <p>We hope meadows will flower.</p>
- | <p>Hope: meadows in June</p>
- | <p>There is hope. Meadows are back.</p>
- | <p>in hope, meadows were sown</p>
- | <p>hope, meadows and moors</p>
N | <p>Hope Meadows Nature Reserve</p>
N | <p>Hope Meadows Care Home</p>
N | <p>Hope Meadows Lane</p>
""",
    ),
    _names(
        "US",
        "Dawn Marsh",
        r"""
C | <p>Coach Dawn Marsh</p>
C | <p>Marsh, Dawn</p>
- | <p>at dawn marsh birds call</p>
- | <p>The dawn marsh walk</p>
- | <p>dawn, marsh, dusk</p>
N | <p>Dawn Marsh Wildlife Area</p>
""",
    ),
    _names(
        "DE",
        "Ernst Sommer",
        r"""
C | <p>Ernst Sommer, 2. Vorstand</p>
C | <p>SOMMER Ernst</p>
- | <p>Jetzt wird es ernst: Sommer!</p>
- | <p>im Ernst. Sommer ist schön</p>
- | <p>es wird ernst, Sommer kommt</p>
""",
    ),
    _names(
        "FR",
        "Rose Lavigne",
        r"""
C | <p>Mme Rose Lavigne</p>
C | <p>LAVIGNE Rose</p>
- | <p>un rosé. Lavigne</p>
- | <p>la rose, la vigne</p>
- | <p>rose, lavigne du domaine</p>
""",
    ),
)
