"""
Birth dates as twenty countries write them, and the dates that are no birthdays.

Over 300 lines where the list is meant to be read as one: one page a line.
"""

from __future__ import annotations

from privacyaudit import DetailKind as Kind
from tests.reading.labelled.hunted.group import Group


def _group(
    region: str, name: str, pages: str, media: str = "text/html", value: str = "1989-05-27"
) -> Group:
    return Group(
        "birth date: abroad", region, Kind.BIRTH_DATE, value, ((Kind.NAME, name),), media, pages
    )


GROUPS = (
    _group(
        "ES",
        "Carmen Zubirreta Falsa",
        r"""
C | <p>Carmen Zubirreta Falsa, nacida el 27 de mayo de 1989 en Villaprueba</p>
C | <p>Nació el 27 de mayo de 1989</p>
C | <p>Fecha de nacimiento: 27/05/1989</p>
C | <p>F. Nac.: 27-05-1989</p>
C | <p>F.N. 27.05.1989</p>
C | <p>Fecha nac. 27/5/89</p>
P | <p>Carmen Zubirreta (Villaprueba, 27 de mayo de 1989) es una atleta</p>
C | <p>Nacida: 27-V-1989</p>
C | <p>Nacimiento 27 mayo 1989</p>
C | <p>vino al mundo el 27 de mayo de 1989</p>
P | <p>Cumpleaños: 27 de mayo</p>
P | <p>Carmen cumple años el 27 de mayo</p>
- | <p>Nació el 28 de mayo de 1989</p>
- | <p>Publicado el 27 de mayo de 1989</p>
- | <p>Fallecido el 27 de mayo de 1989</p>
- | <p>Paula Otra, nacida el 27 de mayo de 1989</p>
- | <p>Actualizado: 27/05/1989</p>
""",
    ),
    _group(
        "IT",
        "Chiara Provetti",
        r"""
C | <p>nata a Borgoprova il 27 maggio 1989</p>
C | <p>Chiara Provetti, nata il 27/05/1989</p>
C | <p>Data di nascita: 27/05/1989</p>
C | <p>Nata a Borgoprova (BP) il 27-05-1989 e residente in Montefinto</p>
C | <p>n. 27.5.1989</p>
C | <p>nato/a il 27/05/1989</p>
C | <p>classe 1989, nata il 27 mag. 1989</p>
P | <p>Compleanno: 27 maggio</p>
- | <p>Data di iscrizione: 27/05/1989</p>
- | <p>Luogo e data: Borgoprova, 27 maggio 1989, pubblicato</p>
""",
    ),
    _group(
        "PT",
        "Teresa Provada",
        r"""
C | <p>nascida a 27 de maio de 1989</p>
C | <p>nasceu em 27 de maio de 1989</p>
C | <p>Data de nascimento: 27/05/1989</p>
C | <p>Data Nasc.: 27-05-1989</p>
C | <p>D.N. 27/05/1989</p>
C | <p>Nascimento: 27/mai/1989</p>
P | <p>Aniversário: 27 de maio</p>
P | <p>faz anos a 27 de maio</p>
""",
    ),
    _group(
        "NL",
        "Anneke Proefstra",
        r"""
C | <p>geboren op 27 mei 1989 te Proefschoot</p>
C | <p>Anneke Proefstra, geb. Proefschoot 27 mei 1989</p>
C | <p>Geboortedatum 27-05-1989</p>
C | <p>geb.dat.: 27-05-1989</p>
C | <p>Geb. 27-5-'89</p>
C | <p>Proefschoot, 27 mei 1989 (geboren)</p>
P | <p>Jarig op 27 mei</p>
P | <p>verjaardag 27 mei</p>
P | <p>Jarigen in mei: Riet (3), Anneke (verjaardag 27 mei), Fleur (20).</p>
- | <p>overleden 27 mei 1989</p>
- | <p>ingeschreven 27-05-1989</p>
""",
    ),
    _group(
        "DE",
        "Jürgen Weißprobe",
        r"""
C | <p>Jürgen Weißprobe (* 27. Mai 1989 in Erfurtshausen)</p>
C | <p>*27.05.1989</p>
C | <p>geb. am 27.5.89</p>
C | <p>geboren am 27. Mai 1989 als Sohn eines Müllers</p>
C | <p>Geb.-Datum: 27.05.1989</p>
C | <p>Geb.Dat. 27.05.1989</p>
C | <p>Geburtstag: 27.05.1989</p>
C | <p>Jg. 1989, geb. 27.05.1989</p>
C | <p>erblickte am 27. Mai 1989 das Licht der Welt</p>
P | <p>Geburtstage im Mai: 03.05. Else Ramsl (80), 27.05. Jürgen W.</p>
P | <p>Jürgen hat am 27. Mai Geburtstag</p>
C | <p>Namenstag 3.5., Geburtstag 27.5.1989</p>
- | <p>gest. 27. Mai 1989</p>
- | <p>† 27. Mai 1989</p>
- | <p>Eingetreten am 27.05.1989</p>
- | <p>Stand: 27.05.1989</p>
""",
    ),
    _group(
        "SE",
        "Lars Provström",
        r"""
C | <p>Född 27 maj 1989</p>
C | <p>f. 27 maj 1989</p>
C | <p>född den 27 maj 1989 i Provköping</p>
C | <p>Födelsedatum: 1989-05-27</p>
C | <p>Födelsedag: 27/5 1989</p>
C | <p>Personnummer: 19890527-XXXX</p>
C | <p>Personnr: 890527-****</p>
P | <p>Lars fyller år den 27 maj</p>
- | <p>Död 27 maj 1989</p>
- | <p>Uppdaterad 1989-05-27</p>
""",
    ),
    _group(
        "NO",
        "Kari Prøvestad",
        r"""
C | <p>Født 27. mai 1989</p>
C | <p>f. 27.05.1989</p>
C | <p>Fødselsdato: 27.05.1989</p>
C | <p>Fødselsdag 27. mai 1989</p>
C | <p>Kari Prøvestad (født 27. mai 1989 i Prøvevik)</p>
C | <p>Fødselsnummer 270589 *****</p>
P | <p>Bursdag: 27. mai</p>
- | <p>død 27. mai 1989</p>
""",
    ),
    _group(
        "DK",
        "Mette Prøvegaard",
        r"""
C | <p>Født den 27. maj 1989</p>
C | <p>Fødselsdato 27-05-1989</p>
C | <p>CPR: 270589-XXXX</p>
C | <p>f. 27/5-1989</p>
P | <p>Fødselsdag: 27. maj</p>
""",
    ),
    _group(
        "FI",
        "Aino Koenen",
        r"""
C | <p>Syntynyt 27.5.1989</p>
C | <p>s. 27.5.1989</p>
C | <p>Syntymäaika: 27.05.1989</p>
C | <p>synt. 27. toukokuuta 1989</p>
C | <p>(s. 27. toukokuuta 1989 Koelahti)</p>
P | <p>Syntymäpäivä: 27. toukokuuta</p>
- | <p>kuollut 27.5.1989</p>
""",
    ),
    _group(
        "CZ",
        "Jana Zkušená",
        r"""
C | <p>narozena 27. května 1989</p>
C | <p>nar. 27. 5. 1989</p>
C | <p>Datum narození: 27.05.1989</p>
C | <p>dat. nar. 27.5.1989</p>
C | <p>(* 27. květen 1989, Zkoušov)</p>
C | <p>Jana Zkušená, nar. 27.5.1989, bytem Vymyšlená 8</p>
P | <p>Narozeniny: 27. května</p>
- | <p>zemřela 27. května 1989</p>
- | <p>vydáno 27.5.1989</p>
""",
    ),
    _group(
        "SK",
        "Jana Skúšobná",
        r"""
C | <p>narodená 27. mája 1989</p>
C | <p>Dátum narodenia: 27.05.1989</p>
P | <p>Narodeniny: 27. máj</p>
""",
    ),
    _group(
        "HU",
        "Próba Eszter",
        r"""
C | <p>született 1989. május 27-én</p>
C | <p>szül. 1989. máj. 27.</p>
C | <p>Születési idő: 1989.05.27.</p>
C | <p>Születési hely, idő: Próbafalva, 1989. 05. 27.</p>
C | <p>sz. 1989. május 27.</p>
P | <p>Születésnap: május 27.</p>
- | <p>meghalt 1989. május 27.</p>
""",
    ),
    _group(
        "RO",
        "Ioana Probescu",
        r"""
C | <p>născută la 27 mai 1989</p>
C | <p>n. 27 mai 1989, Probești</p>
C | <p>Data nașterii: 27.05.1989</p>
C | <p>Data naşterii 27/05/1989</p>
P | <p>Zi de naștere: 27 mai</p>
- | <p>decedată la 27 mai 1989</p>
""",
    ),
    _group(
        "GR",
        "Ελένη Φανταστού",
        r"""
C | <p>γεννήθηκε στις 27 Μαΐου 1989</p>
C | <p>Ημερομηνία γέννησης: 27/05/1989</p>
C | <p>Ημ. γέννησης 27-5-1989</p>
C | <p>ΗΜ/ΝΙΑ ΓΕΝΝΗΣΗΣ: 27/05/1989</p>
C | <p>γενν. 27 Μαΐου 1989</p>
P | <p>Γενέθλια: 27 Μαΐου</p>
- | <p>απεβίωσε στις 27 Μαΐου 1989</p>
""",
    ),
    _group(
        "UA",
        "Оксана Василівна Журбенчук",
        r"""
C | <p>Журбенчук Оксана Василівна, 27 травня 1989 року народження, депутатка</p>
C | <p>Оксана Журбенчук народилася 27 травня 1989 р.</p>
C | <p>27.05.1989 р.н.</p>
C | <p>Дата народження: 27.05.1989</p>
C | <p>нар. 27 травня 1989, Вигадів</p>
C | <p>(27.05.1989 р. н.)</p>
P | <p>27 травня – день народження нашої Оксани!</p>
P | <p>День народження: 27 травня</p>
- | <p>померла 27 травня 1989</p>
- | <p>Опубліковано 27.05.1989</p>
""",
    ),
    _group(
        "RU",
        "Оксана Придуманова",
        r"""
C | <p>Оксана Придуманова, 27 мая 1989 года рождения</p>
C | <p>27.05.1989 г.р.</p>
C | <p>Дата рождения: 27 мая 1989 г.</p>
C | <p>род. 27 мая 1989</p>
C | <p>д.р. 27.05.1989</p>
P | <p>День рождения: 27 мая</p>
- | <p>умерла 27 мая 1989</p>
""",
    ),
    _group(
        "TR",
        "Elif Deneme",
        r"""
C | <p>Doğum tarihi: 27.05.1989</p>
C | <p>27 Mayıs 1989 doğumlu</p>
C | <p>d. 27 Mayıs 1989, Denemeköy</p>
C | <p>27 Mayıs 1989'da doğdu</p>
C | <p>D.T. 27/05/1989</p>
P | <p>Doğum günü: 27 Mayıs</p>
- | <p>ölüm 27 Mayıs 1989</p>
""",
    ),
    _group(
        "PL",
        "Łucja Próbna",
        r"""
C | <p>ur. 27 maja 1989 r.</p>
C | <p>ur. 27.05.1989 w Probowie</p>
C | <p>urodzona dnia 27 maja 1989 roku w Probowie</p>
C | <p>Data ur.: 27.05.1989</p>
C | <p>data urodz. 27-05-1989</p>
C | <p>PESEL 890527XXXXX</p>
P | <p>Urodziny: 27 maja</p>
P | <p>Łucja obchodzi urodziny 27 maja</p>
- | <p>zm. 27 maja 1989</p>
- | <p>wpis z 27.05.1989</p>
""",
    ),
    _group(
        "FR",
        "Marie Fauxnoyer",
        r"""
C | <p>Née le 27 mai 1989 à Vaubrillet</p>
C | <p>née à Vaubrillet le 27 mai 1989</p>
C | <p>née à Vaubrillet (99), le 27/05/1989</p>
C | <p>Date de naiss. : 27/05/1989</p>
C | <p>D.D.N. : 27/05/1989</p>
C | <p>né(e) le 27.05.89</p>
C | <p>ddn 27/05/1989</p>
C | <p>a vu le jour le 27 mai 1989</p>
P | <p>Anniversaire le 27 mai</p>
P | <p>Marie fête son anniversaire le 27 mai</p>
- | <p>décédée le 27 mai 1989</p>
- | <p>Vaubrillet, le 27 mai 1989</p><p>Le maire</p>
- | <p>Loi du 27 mai 1989 relative aux fromages</p>
- | <p>Décret n° 89-335 du 27 mai 1989</p>
""",
    ),
    _group(
        "GB",
        "Philippa Ormsthwait",
        r"""
C | <p>b. 27.5.89</p>
C | <p>b. 27 May 1989, Muddlecombe</p>
C | <p>(b. May 27, 1989, Fort Quarrel), American coach</p>
C | <p>DoB 27/05/89</p>
C | <p>D/O/B: 27-May-1989</p>
C | <p>Born: Saturday 27th May 1989</p>
C | <p>Born on Saturday, 27 May 1989</p>
C | <p>Philippa Ormsthwait came into the world on 27 May 1989</p>
C | <p>Date Of Birth (dd/mm/yyyy) 27/05/1989</p>
C | <p>Birth date: 1989/05/27</p>
C | <p>Birthday: 27th of May, 1989</p>
C | <p>date-of-birth 27 05 1989</p>
C | <p>Born in Muddlecombe on 27 May 1989</p>
C | <p>Born in St Mary's Hospital, Muddlecombe, on 27 May 1989, she</p>
C | <p>Year of birth: 1989<br>Month of birth: May<br>Day of birth: 27</p>
P | <p>Born May 1989</p>
P | <p>Happy birthday Philippa! 27 May</p>
P | <p>Birthdays this month: Sam (3rd), Philippa (27 May)</p>
- | <p>Edith Moss, born 27 May 1989</p>
- | <p>The jumble sale on 27 May 1989 raised &pound;31.</p>
- | <p>On 27 May 1989 the club won the cup.</p>
- | <p>Minutes of the meeting held on 27 May 1989</p>
- | <p>Grade II listed 27 May 1989</p>
- | <p>The Act came into force on 27 May 1989.</p>
- | <p>First published in the Gazette, 27 May 1989</p>
- | <p>Photo taken 27 May 1989</p>
""",
    ),
    _group(
        "IN",
        "Sunita Kothambe",
        r"""
C | <p>D.O.B. : 27-05-1989</p>
C | <p>DOB:27/05/1989</p>
C | <p>Date of Birth (in words): Twenty Seventh May Nineteen Eighty Nine</p>
C | <p>S/o Devendra, DOB 27-05-1989</p>
C | <p>जन्म तिथि: 27/05/1989</p>
C | <p>जन्म दिनांक : 27-05-1989</p>
- | <p>Date of Joining: 27-05-1989</p>
- | <p>D.O.J. 27-05-1989</p>
- | <p>Date of issue 27/05/1989</p>
""",
    ),
    _group(
        "US",
        "William Pennyfeather",
        r"""
C | <p>DOB 05/27/1989</p>
C | <p>Born May 27, 1989</p>
C | <p>Birthdate: 5-27-89</p>
C | <p>Date of birth 05271989</p>
C | <p>YOB 1989, DOB 05/27/89</p>
C | <p>b. May 27, 1989</p>
C | <p>Pennyfeather, William A. DOB: 05/27/1989 Case No. 19-CR-0044</p>
- | <p>Filed: 05/27/1989</p>
- | <p>Arrest Date: 05/27/1989</p>
- | <p>Hire date 05/27/1989</p>
- | <p>Sentenced on May 27, 1989</p>
""",
    ),
    _group(
        "BG",
        "Десислава Измислена",
        r"""
C | <dl><dt>Дата на раждане</dt><dd>27 май 1989 г.</dd></dl>
C | <p>Родена на 27 май 1989 г. в Измислица</p>
C | <p>родена: 27.05.1989</p>
- | <dl><dt>Дата на раждане</dt><dd>28 май 1989 г.</dd></dl>
- | <p>Законът от 28 май 1989 г.</p>
""",
    ),
    _group(
        "GB",
        "Avery Sample",
        r"""
C | <fieldset><legend>Date of birth</legend><label>Day <select name="d"><option>26</option><option selected>27</option></select></label> <label>Month <select name="m"><option value="5" selected>May</option><option value="6">June</option></select></label> <label>Year <select name="y"><option selected>1989</option><option>1990</option></select></label></fieldset>
- | <fieldset><legend>Date of birth</legend><label>Day <select name="d"><option selected>26</option><option>27</option></select></label> <label>Month <select name="m"><option value="5" selected>May</option></select></label> <label>Year <select name="y"><option selected>1989</option></select></label></fieldset>
C | <template><tr><td>Born</td><td>27 May 1989</td></tr></template>
""",
    ),
)
