"""Words that are given names in many countries, and words that are no names at all."""

from __future__ import annotations

from functools import lru_cache

from nicknames import NickNamer

from privacyaudit.reading.matching.births.calendar import NUMBERS
from privacyaudit.reading.matching.people.given import bare
from privacyaudit.reading.matching.people.nicknames import MORE_NICKNAMES

ABROAD = """
    hans peter klaus jurgen jorg uwe dieter manfred heinz karl fritz ralf rolf sven lars jens kai
    heike ute petra sabine monika ursula renate gisela inge helga anke silke birgit heidi marlies
    jan piotr pawel tomasz marcin marek andrzej jerzy zbigniew ryszard janusz adam dariusz mariusz
    anna maria ewa agnieszka dorota beata iwona renata halina danuta krystyna irena zofia teresa
    jean pierre michel philippe alain bernard claude jacques luc yves thierry pascal didier gilles
    marie nathalie isabelle sylvie catherine francoise monique nicole chantal brigitte sandrine
    anil amit rajesh suresh ramesh vijay sanjay ashok arjun ravi deepak manoj rahul rohit vikram
    priya sunita anita kavita pooja neha asha lakshmi meena rekha geeta sita radha anjali divya
    sean padraig seamus liam conor cormac declan eoin fergal ciaran niall oisin diarmuid brendan
    aoife ciara sinead niamh grainne roisin orla maeve deirdre caoimhe eimear noreen bridget
    ivan petro oleksandr mykola vasyl andriy serhiy volodymyr yuri dmytro viktor taras bohdan
    olena oksana natalia tetiana iryna svitlana halyna lyudmyla kateryna yulia maria sofia
    jose juan carlos luis miguel antonio manuel jesus javier francisco pedro carmen lucia elena
    ahmed mohammed ali hassan omar yusuf fatima aisha zainab layla wei ming li chen hiroshi yuki
    tadeusz kazimierz stanislaw jozef wojciech krzysztof stanislawa jadwiga barbara bozena grazyna malgorzata
    katarzyna joanna magdalena marco luca giuseppe giovanni paolo francesca giulia gerd gunter helmut werner sylvain
    kurt ilse erna annegret gerda ingrid elke horst gunther wilhelm friedrich otto walter hermann josef franz ludwig
    andreas stefan wolfgang bernd holger thorsten torsten matthias tobias florian lukas kees truus wim henk joost maarten
    anneke marijke ineke erik anders gunnar birgitta sara mario luigi franco bruno chiara elisa pepe paco ana morag
    zoe chloe olivia noah oliver harry jack leo theo freya isla mia ella ava amelia ethan mason
""".split()
"""Given names of many countries, in Latin letters."""
NO_NAMES = frozenset(
    """
    personal details detail information info early life date place profile contact about biography
    birth born dob family background registered director directors officer member members player
    players staff team company secretary chief executive managing united kingdom states great britain
    northern ireland new york los angeles san francisco the and of in on at for with from our your his
    her their my home address phone email mobile nationality british english irish german polish french
    indian american occupation gender male female status single married name names first last full given
    patient applicant student pupil candidate employee user account customer client results result club
    school primary secondary academy college university church hall street road lane avenue park city
    town county council limited ltd gmbh inc happy birthday today anniversary death died age aged year
    class group number no date of personal data general key facts quick bio summary page main title
    mr mrs ms miss dr prof sir lady lord senior junior football cricket rugby career statistics
    international history record records information geburtsdatum geburtsort staatsangehorigkeit
    geschaftsfuhrer vorname nachname imie nazwisko urodzenia prenom nom naissance geboren ne nee on
    licence license lizenz licencia tessera licenza carte card karte ausweis pass passport dossier fiche form passenger passager pasajero
    elle deireadh dheireadh mean mhean fomhair label nhs ward patient hospital bed unit sheet copy reg card holder insured member no
    court list hearing night eve good friday saturday sunday monday tuesday wednesday thursday easter christmas this day posted published updated by i he she they we it who was is
    """.split()
) | (frozenset(NUMBERS) - {"jan", "april", "may", "june", "august"})
"""What stands in capitals beside a date and is no name."""
HONORIFICS = frozenset(
    "mr mrs ms miss mx dr prof sir dame rev herr frau pan pani mme mlle shri smt".split()
)
"""What is said before a name."""
NO_PERSON = frozenset(
    """
    ltd limited gmbh inc llc plc company bakery school academy college university church council club
    hospital society association trust ag kg sarl sas verein stadt gemeinde
    """.split()
)
"""What tells that a name is a body's."""

_OTHER_LETTERS = """
    Орест Тарас Іван Петро Микола Василь Андрій Сергій Володимир Юрій Дмитро Віктор Богдан Олександр Олексій Михайло
    Степан Роман Павло Максим Артем Денис Євген Ігор Олег Назар Ярослав Остап Олена Оксана Наталія Тетяна Ірина Світлана
    Галина Людмила Катерина Юлія Марія Софія Анна Ганна Ольга Вікторія Надія Любов Віра Дарина Соломія Христина
    Иван Пётр Николай Василий Андрей Сергей Владимир Юрий Дмитрий Виктор Александр Алексей Михаил Степан Павел Евгений
    Игорь Борис Григорий Константин Елена Наталья Наталия Татьяна Ирина Светлана Екатерина Юлия Мария София Ксения
    Анастасия Дарья Вера Надежда Полина Валентина Георги Димитър Петър Стоян Христо Тодор Мария Ивана Милица Милан
    Драган Зоран Горан Никола Марко Стефан Јован Душан Јелена Ана Весна
    Γιώργος Γεώργιος Νίκος Νικόλαος Δημήτρης Δημήτριος Κώστας Κωνσταντίνος Γιάννης Ιωάννης Παναγιώτης Χρήστος Βασίλης
    Θανάσης Μιχάλης Σπύρος Ανδρέας Πέτρος Στέλιος Αλέξανδρος Μαρία Ελένη Κατερίνα Αικατερίνη Βασιλική Σοφία Άννα
    Αγγελική Γεωργία Ευαγγελία Δήμητρα Ειρήνη Ιωάννα Χριστίνα Παναγιώτα
    יוסי יוסף משה דוד אברהם יעקב יצחק דניאל מיכאל אבי רוני עמית איתי נועם אורי גיל חיים שלמה רון אלון עומר
    שרה רחל לאה מרים רבקה אסתר חנה נועה תמר מאיה יעל שירה דנה מיכל ענת רונית אורית
    محمد أحمد محمود علي حسن حسين عمر خالد يوسف إبراهيم كريم مصطفى عبدالله سعيد طارق سمير عادل ياسر
    فاطمة عائشة زينب مريم ليلى سارة نور هدى منى أمينة خديجة سلمى ياسمين رانيا دينا هبة
    राहुल अमित राजेश सुरेश रमेश विजय संजय अशोक अर्जुन रवि दीपक मनोज रोहित विक्रम अनिल सुनील मोहन
    प्रिया सुनीता अनीता कविता पूजा नेहा आशा लक्ष्मी मीना रेखा गीता सीता राधा अंजलि दिव्या अनन्या
"""
OTHER_LETTERS = frozenset(bare(name) for name in _OTHER_LETTERS.split())
"""Given names in letters that are not Latin."""
PATRONYMIC = frozenset(bare(end) for end in "ович евич йович івна овна евна ївна ьович".split())
"""How the second names of Ukrainians, Russians and Bulgarians end."""


@lru_cache(maxsize=1)
def given_names() -> frozenset[str]:
    """Return given names that are known as such, in many countries, folded."""
    known = NickNamer()
    found = {*known._nickname_lookup, *known._canonical_lookup, *map(bare, ABROAD)}
    for group in MORE_NICKNAMES:
        found |= group
    return frozenset(name for name in found if len(name) > 2) - NO_NAMES
