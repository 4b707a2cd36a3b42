"""Dates of birth in words, as certificates and registers write them: *le quinze avril mil neuf cent soixante-douze*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from privacyaudit.reading.matching.fold import fold

_FR = """zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
    seize dixsept dixhuit dixneuf""".split()
_FR_TENS = "vingt trente quarante cinquante soixante soixante quatrevingt quatrevingt".split()
_ES = """cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
    dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro
    veinticinco veintiseis veintisiete veintiocho veintinueve""".split()
_ES_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_IT = """zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici
    quattordici quindici sedici diciassette diciotto diciannove""".split()
_IT_TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()
_PT = """zero um dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze
    dezesseis dezessete dezoito dezenove""".split()
_PT_TENS = "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa".split()
_DE = """null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn
    funfzehn sechzehn siebzehn achtzehn neunzehn""".split()
_DE_TENS = "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig".split()
_NL = """nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien
    vijftien zestien zeventien achttien negentien""".split()
_NL_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()
_PL_DAYS = """pierwszego drugiego trzeciego czwartego piatego szostego siodmego osmego dziewiatego
    dziesiatego jedenastego dwunastego trzynastego czternastego pietnastego szesnastego
    siedemnastego osiemnastego dziewietnastego""".split()
_PL_TENS = """dwudziestego trzydziestego czterdziestego piecdziesiatego szescdziesiatego
    siedemdziesiatego osiemdziesiatego dziewiecdziesiatego""".split()
_UK_DAYS = fold(
    """першого другого третього четвертого пятого шостого сьомого восьмого девятого десятого
    одинадцятого дванадцятого тринадцятого чотирнадцятого пятнадцятого шістнадцятого сімнадцятого
    вісімнадцятого девятнадцятого"""
).split()
_UK_TENS = fold(
    """двадцятого тридцятого сорокового пятдесятого шістдесятого сімдесятого вісімдесятого
    девяностого"""
).split()
_UK_WHOLE = fold("двадцять тридцять сорок пятдесят шістдесят сімдесят вісімдесят девяносто").split()


def _fr(number: int) -> str:
    if number < 20:
        return _FR[number]
    ten, unit = divmod(number, 10)
    if ten in (7, 9):
        unit += 10
    joined = "et" if unit in (1, 11) and ten < 8 else ""
    return _FR_TENS[ten - 2] + (joined + _FR[unit] if unit else "")


def _es(number: int) -> str:
    if number < 30:
        return _ES[number]
    ten, unit = divmod(number, 10)
    return _ES_TENS[ten - 3] + ("y" + _ES[unit] if unit else "")


def _it(number: int) -> str:
    if number < 20:
        return _IT[number]
    ten, unit = divmod(number, 10)
    said = _IT_TENS[ten - 2]
    return (said[:-1] if unit in (1, 8) else said) + (_IT[unit] if unit else "")


def _pt(number: int) -> str:
    if number < 20:
        return _PT[number]
    ten, unit = divmod(number, 10)
    return _PT_TENS[ten - 2] + ("e" + _PT[unit] if unit else "")


def _de(number: int) -> str:
    if number < 20:
        return "eins" if number == 1 else _DE[number]
    ten, unit = divmod(number, 10)
    return (_DE[unit] + "und" if unit else "") + _DE_TENS[ten - 2]


def _nl(number: int) -> str:
    if number < 20:
        return _NL[number]
    ten, unit = divmod(number, 10)
    return (_NL[unit] + "en" if unit else "") + _NL_TENS[ten - 2]


def _bent(number: int, days: list[str], tens: list[str], whole: list[str]) -> str:
    """Return *number* as an ordinal that is bent, as Polish and Ukrainian dates are."""
    if number < 20:
        return days[number - 1]
    ten, unit = divmod(number, 10)
    if not unit:
        return tens[ten - 2]
    return (whole or tens)[ten - 2] + days[unit - 1]


_DE_FIRST = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}


def _days(day: int) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield a language and the ways in which it says *day*, run together."""
    german = _DE_FIRST.get(day) or _de(day) + ("t" if day < 20 else "st")
    yield "fr", ("premier" if day == 1 else _fr(day),)
    spanish = ("primero", "uno") if day == 1 else (_es(day),)
    yield "es", spanish
    yield "it", ("primo", "uno") if day == 1 else (_it(day),)
    older = {16: ("dezasseis",), 17: ("dezassete",), 19: ("dezanove",), 14: ("catorze",)}
    yield "pt", ("primeiro", "um") if day == 1 else (_pt(day), *older.get(day, ()))
    yield "de", (german + "en", german + "er")
    yield "nl", ("eerste", "een") if day == 1 else (_nl(day),)
    yield "pl", (_bent(day, _PL_DAYS, _PL_TENS, []),)
    yield "uk", (_bent(day, _UK_DAYS, _UK_TENS, _UK_WHOLE),)


_MONTHS = {
    "fr": "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
    "de": "januar februar marz april mai juni juli august september oktober november dezember",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia",
    "uk": fold(
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"
    ),
}


def day_forms(day: int, month: int) -> Iterator[str]:
    """Yield the day in words with its month, run together, in eight languages."""
    for language, said in _days(day):
        name = _MONTHS[language].split()[month - 1]
        between = "de" if language in ("es", "pt") else ""
        for word in said:
            yield f"{word}{between}{name}"


@lru_cache(maxsize=64)
def years_said(year: int) -> tuple[str, ...]:
    """Return *year* in words, run together, in English and in the eight other languages."""
    high, low = divmod(year, 100)
    if high == 20:
        return tuple(_of_this_century(low))
    if high != 19 or not low:
        return ()
    french = [_fr(low)]
    if 70 <= low < 80:
        french.append("septante" + _FR[low - 70] if low > 70 else "septante")
    found = [
        a + b
        for a in ("milneufcent", "millneufcent", "milleneufcent", "dixneufcent")
        for b in french
    ]
    found += [
        "milnovecientos" + _es(low),
        "millenovecento" + _it(low),
        "millenovecentoe" + _it(low),
    ]
    found += ["milnovecentose" + _pt(low), "milenovecentose" + _pt(low)]
    found += ["neunzehnhundert" + _de(low), "neunzehnhundertund" + _de(low)]
    found += ["negentienhonderd" + _nl(low), "negentienhonderden" + _nl(low)]
    found += ["tysiacdziewiecset" + _bent(low, _PL_DAYS, _PL_TENS, [])]
    nine = fold("тисячадевятсот")
    found += [nine + _bent(low, _UK_DAYS, _UK_TENS, _UK_WHOLE)]
    plain = _english(low)
    found += [f"nineteen{plain}", f"nineteenhundred{plain}", f"nineteenhundredand{plain}"]
    found += [f"{one}thousandninehundred{a}{plain}" for one in ("one", "a") for a in ("and", "")]
    return tuple(found)


def _of_this_century(low: int) -> Iterator[str]:
    if not low:
        yield from ("deuxmille", "dosmil", "duemila", "doismil", "zweitausend", "tweeduizend")
        yield from ("twothousand", "dwutysiecznego")
        return
    yield from ("deuxmille" + _fr(low), "dosmil" + _es(low), "duemila" + _it(low))
    yield from ("doismile" + _pt(low), "zweitausend" + _de(low), "zweitausendund" + _de(low))
    yield from ("tweeduizend" + _nl(low), "tweeduizenden" + _nl(low))
    yield "dwatysiace" + _bent(low, _PL_DAYS, _PL_TENS, [])
    yield fold("двітисячі") + _bent(low, _UK_DAYS, _UK_TENS, _UK_WHOLE)
    yield from (f"twothousand{_english(low)}", f"twothousandand{_english(low)}")
    if low > 9:
        yield f"twenty{_english(low)}"
    else:
        yield from (f"twentyoh{_english(low)}",)


def _english(number: int) -> str:
    """Return a number under a hundred in English."""
    if number < 20:
        return _EN[number - 1]
    ten, unit = divmod(number, 10)
    return _EN_TENS[ten - 2] + (_EN[unit - 1] if unit else "")


_EN = """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen""".split()
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def said_year(after: str, year: int) -> bool | None:
    """Return whether *after* begins with *year* in words, or ``None`` where no year is said."""
    plain = "".join(letter for letter in after.lower() if letter.isalpha())
    told = False
    for lead in ("", *_LEADS):
        if not plain.startswith(lead):
            continue
        rest = plain[len(lead) :]
        told = told or rest.startswith(_CENTURIES)
        for said in years_said(year):
            if rest.startswith(said) and not rest[len(said) :].startswith(_GO_ON):
                return True
    return False if told else None


_CENTURIES = (
    *("milneufcent", "milleneufcent", "millneufcent", "dixneufcent", "deuxmille", "milnovec"),
    *("dosmil", "millenovecento", "duemila", "doismil", "milenovec", "neunzehnhundert"),
    *("zweitausend", "negentienhonderd", "tweeduizend", "tysiacdziewiecset", "dwatysiace"),
    *("nineteen", "onethousandnine", "twothousand", fold("тисячадевятсот"), fold("двітисячі")),
)
"""How a year begins in words."""
_LEADS = ("del", "de", "of", "intheyear", "delano", "delanno", "doano", "imjahre", "delannee")
_GO_ON = tuple(
    {*_FR[1:], *_ES[1:10], *_IT[1:10], *_PT[1:10], *_DE[1:10], *_EN[:9], "et", "y", "und"}
    - {"un", "sei", "six", "acht", "y", "et", "ein"}
)
"""What makes a year another's: *mil neuf cent soixante* of *soixante-trois*."""


AFTER_TENS = re.compile(
    r"(?<![^\W\d_])(?:vingt|trente|veinte|treinta|vinte|trinta|twenty|thirty|dwudziestego|trzydziestego"
    rf"|{fold('двадцять')}|{fold('тридцять')})[\s-]{{1,3}}(?:(?:et|y|e|and)[\s-])?\Z",
    re.I,
)
"""What makes a day in words another's: *vingt-cinq avril* holds *cinq avril*."""
