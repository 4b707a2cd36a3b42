"""Months and days in the languages that pages are written in."""

from __future__ import annotations

import re

from privacyaudit.reading.matching.any_of import any_of
from privacyaudit.reading.matching.fold import fold

_MONTHS = """
1 january jan januar janvier janv stycznia styczen sty enero ene gennaio gen januari janeiro eanair i января січня яhbapb जनवरी ιανουαρίου ιανουάριος Ιανουαρίου Ιανουάριος
2 february feb februar fevrier fevr fev lutego luty lut febrero febbraio februari fevereiro feabhra ii февраля лютого फरवरी φεβρουαρίου φεβρουάριος Φεβρουαρίου Φεβρουάριος
3 march mar marz maerz mars mrz marca marzec marzo maart marco marta iii марта березня मार्च μαρτίου μάρτιος Μαρτίου Μάρτιος
4 april apr avril avr kwietnia kwiecien kwi abril abr aprile aibrean iv апреля квітня अप्रैल απριλίου απρίλιος Απριλίου Απρίλιος
5 may mai maja maj mayo maggio mag mei maio bealtaine v мая травня मई μαΐου μάιος Μαΐου Μάιος
6 june jun juni juin czerwca czerwiec cze junio giugno giu junho meitheamh vi июня червня जून ιουνίου ιούνιος Ιουνίου Ιούνιος
7 july jul juli juillet juil lipca lipiec lip julio luglio lug julho iuil vii июля липня जुलाई ιουλίου ιούλιος Ιουλίου Ιούλιος
8 august aug aout sierpnia sierpien sie agosto ago augustus lunasa viii августа серпня अगस्त αυγούστου αύγουστος Αυγούστου Αύγουστος
9 september sep sept septembre wrzesnia wrzesien wrz septiembre settembre set setembro ix сентября вересня सितंबर σεπτεμβρίου σεπτέμβριος Σεπτεμβρίου Σεπτέμβριος
10 october oct oktober okt octobre pazdziernika pazdziernik paz octubre ottobre ott oktober outubro x октября жовтня अक्टूबर οκτωβρίου οκτώβριος Οκτωβρίου Οκτώβριος
11 november nov novembre listopada listopad lis noviembre samhain xi ноября листопада नवंबर νοεμβρίου νοέμβριος Νοεμβρίου Νοέμβριος
12 december dec dezember dez decembre grudnia grudzien gru diciembre dic dicembre dezembro nollaig xii декабря грудня दिसंबर δεκεμβρίου δεκέμβριος Δεκεμβρίου Δεκέμβριος
"""
_MORE_MONTHS = """
1 tammikuuta tammikuu ledna leden januára január január januar jan. ianuarie ian ocak січень январь enero lednu януари яну янв
2 helmikuuta helmikuu února únor februára február februarie şubat subat лютий февраль февруари февр фев
3 maaliskuuta maaliskuu března březen marca marec március martie mart березень март март мар
4 huhtikuuta huhtikuu dubna duben apríla apríl április aprilie nisan квітень апрель април апр
5 toukokuuta toukokuu května květen mája máj május máj mayıs mayis травень май
6 kesäkuuta kesäkuu června červen júna jún június iunie iun haziran червень июнь юни юн
7 heinäkuuta heinäkuu července červenec júla júl július iulie iul temmuz липень июль юли юл
8 elokuuta elokuu srpna srpen augusta augusztus august ağustos agustos серпень август август авг
9 syyskuuta syyskuu září szeptember septembra septembrie eylül eylul вересень сентябрь септември сеп сент
10 lokakuuta lokakuu října říjen októbra október octombrie ekim жовтень октябрь октомври окт
11 marraskuuta marraskuu listopadu novembra noiembrie noi kasım kasim листопад ноябрь ноември ное ноем нояб
12 joulukuuta joulukuu prosince prosinec decembra december decembrie aralık aralik грудень декабрь декември дек
"""
NAMES: dict[int, tuple[str, ...]] = {}
"""Folded month names in lower case, by month."""
NUMBERS: dict[str, int] = {}
for _line in _MONTHS.strip().splitlines():
    _number, *_names = _line.split()
    NAMES[int(_number)] = tuple(dict.fromkeys(fold(name).lower() for name in _names))
    for _name in NAMES[int(_number)]:
        NUMBERS.setdefault(_name, int(_number))
MORE_NAMES: dict[int, tuple[str, ...]] = {}
"""Folded month names of further languages, by month."""
for _line in _MORE_MONTHS.strip().splitlines():
    _number, *_names = _line.split()
    _folded = dict.fromkeys(fold(name).lower() for name in _names if "." not in name)
    MORE_NAMES[int(_number)] = tuple(name for name in _folded if name not in NUMBERS)
    for _name in MORE_NAMES[int(_number)]:
        NUMBERS.setdefault(_name, int(_number))
_BENT_MONTHS = """
1 styczniu januarja januarju leden lednu januari januarban tammikuussa ιανουάριο Ιανουάριο Γενάρη січні январе
2 lutym unoru februari februarban helmikuussa φεβρουάριο Φεβρουάριο Φλεβάρη лютому феврале
3 brezna breznu marci marciusban maaliskuussa μάρτιο Μάρτιο Μάρτη березні марте
4 kwietniu dubnu aprili aprilisban huhtikuussa απρίλιο Απρίλιο Απρίλη квітні апреле
5 maju kvetnu maji majusban toukokuussa μάιο Μάιο Μάη травні мае
6 czerwcu cervnu juni juniusban kesakuussa ιούνιο Ιούνιο Ιούνη червні июне
7 lipcu cervenci juli juliusban heinakuussa ιούλιο Ιούλιο Ιούλη липні июле
8 sierpniu srpnu auguste augusztusban elokuussa αύγουστο Αύγουστο серпні августе
9 wrzesniu zari septembri szeptemberben syyskuussa σεπτέμβριο Σεπτέμβριο Σεπτέμβρη вересні сентябре
10 pazdzierniku rijnu oktobri oktoberben lokakuussa οκτώβριο Οκτώβριο Οκτώβρη жовтні октябре
11 listopadzie novembri novemberben marraskuussa νοέμβριο Νοέμβριο Νοέμβρη листопаді ноябре
12 grudniu prosinci decembri decemberben joulukuussa δεκέμβριο Δεκέμβριο Δεκέμβρη грудні декабре
"""
_FAR_MONTHS = """
1 ינואר בינואר يناير جانفي ionawr eanáir janeáir जानेवारी januara januaru јануара јануар siječnja siječnju januarja januarju sausio sausį janvāris janvārī jaanuar jaanuaril ian ιαν γεν জানুয়ারি januárjában gener janúar
2 פברואר בפברואר فبراير فيفري شباط chwefror feabhra फेब्रुवारी februara februaru фебруара фебруар veljače veljači februarja februarju vasario vasarį februāris februārī veebruar veebruaril φεβ ফেব্রুয়ারি februárjában febrer febrúar
3 מרץ במרץ במרס مارس آذار mawrth mhárta márta marta martu марта март ožujka ožujku marcu kovo kovą marts martā märts märtsil μαρ மார்ச் মার্চ márciusában març
4 אפריל באפריל أبريل ابريل افريل نيسان ebrill aibreán एप्रिल aprila aprilu априла април travnja travnju balandžio balandį aprīlis aprīlī aprill aprillil απρ áprilisában abril
5 מאי במאי مايو ماي أيار bhealtaine मे maja maju маја мај svibnja svibnju gegužės gegužę maijs maijā mail μαϊ májusában maig maí
6 יוני ביוני يونيو جوان حزيران mehefin mheitheamh juna junu јуна јун lipnja lipnju junija juniju birželio birželį jūnijs jūnijā juuni juunil ιουν júniusában juny júní
7 יולי ביולי يوليو جويلية تموز gorffennaf iúil जुलै jula julu јула јул srpnja srpnju julija juliju liepos liepą jūlijs jūlijā juuli juulil ιουλ júliusában juliol júlí
8 אוגוסט באוגוסט أغسطس اغسطس أوت آب awst lúnasa ऑगस्ट avgusta avgustu августа август kolovoza kolovozu rugpjūčio rugpjūtį augusts augustā augustil αυγ augusztusában agost ágúst
9 ספטמבר בספטמבר سبتمبر أيلول medi mheán सप्टेंबर septembra septembru септембра септембар rujna rujnu rugsėjo rugsėjį septembris septembrī septembril σεπ σεπτ szeptemberében setembre
10 אוקטובר באוקטובר أكتوبر اكتوبر hydref dheireadh ऑक्टोबर oktobra oktobru октобра октобар spalio spalį oktobris oktobrī oktoober oktoobril οκτ októberében
11 נובמבר בנובמבר نوفمبر tachwedd नोव्हेंबर novembra novembru новембра новембар studenoga studenog studenom lapkričio lapkritį novembris novembrī novembril νοε νοεμ novemberében nóvember
12 דצמבר בדצמבר ديسمبر rhagfyr डिसेंबर decembra decembru децембра децембар prosinca prosincu gruodžio gruodį decembris decembrī detsember detsembril δεκ decemberében desembre
"""
_SHORT_MONTHS = """
1 jänner jänn oca tammi ion
2 feber febr şub helmi chwe лют
3 bře maalis maw már бер
4 dub huhti ebr abrëll кві
5 kvě touko mee
6 iun čvn kesä haz meh июн чер
7 iul čvc heinä tem июл лип
8 ağu srp elo ágú aws сер
9 eyl zář syys вер сен setiembre szept
10 eki říj lokak hyd жов
11 noi marras
12 joulu des dech гру
"""
for _line in (_BENT_MONTHS + _FAR_MONTHS + _SHORT_MONTHS).strip().splitlines():
    if not _line:
        continue
    _number, *_names = _line.split()
    for _name in _names:
        for _said in (_name, _name.capitalize()):
            NUMBERS.setdefault(fold(_said).lower(), int(_number))
_WIDE = {
    9: "mean fomhair,mheán fómhair",
    10: "deireadh fomhair,dheireadh fómhair",
    11: "mí na samhna,samhna",
    12: "nollag,mí na nollag",
}
"""Months in two words."""
for _month, _listed in _WIDE.items():
    for _said in _listed.split(","):
        NUMBERS.setdefault(fold(_said).lower(), _month)

_UNITS = """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
""".split()
_CARDINALS = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen
""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def day_words(day: int) -> tuple[str, ...]:
    """Return *day* as an English ordinal and cardinal, run together."""
    if day < 20:
        return (_UNITS[day - 1], _CARDINALS[day - 1])
    ten, unit = divmod(day, 10)
    if unit == 0:
        return ({2: "twentieth", 3: "thirtieth"}[ten], _TENS[ten - 2])
    return (_TENS[ten - 2] + _UNITS[unit - 1], _TENS[ten - 2] + _CARDINALS[unit - 1])


MONTH = re.compile(
    any_of(sorted((name for name in NUMBERS if len(name) > 1), key=len, reverse=True)).replace(
        r"\ ", " "
    )
    + "|i|v|x",
    re.I,
)
