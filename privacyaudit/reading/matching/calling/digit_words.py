"""A phone number said in words: digit by digit, in pairs, or half in words and half in digits."""

from __future__ import annotations

from collections.abc import Iterator

_ENGLISH = "zero one two three four five six seven eight nine".split()
_WORDS = {
    "de": "null eins zwei drei vier fünf sechs sieben acht neun",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf",
    "pl": "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve",
    "it": "zero uno due tre quattro cinque sei sette otto nove",
    "pt": "zero um dois três quatro cinco seis sete oito nove",
    "nl": "nul een twee drie vier vijf zes zeven acht negen",
    "sv": "noll ett två tre fyra fem sex sju åtta nio",
    "da": "nul en to tre fire fem seks syv otte ni",
    "no": "null en to tre fire fem seks sju åtte ni",
    "cs": "nula jedna dva tři čtyři pět šest sedm osm devět",
    "ru": "ноль один два три четыре пять шесть семь восемь девять",
    "uk": "нуль один два три чотири п'ять шість сім вісім дев'ять",
    "el": "μηδέν ένα δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα",
    "hi": "शून्य एक दो तीन चार पांच छह सात आठ नौ",
}
_SPOKEN_IN = {
    **dict.fromkeys(("43", "49", "423"), ("de",)),
    **dict.fromkeys(("33", "352", "262", "590", "594", "596"), ("fr",)),
    **dict.fromkeys(("34", "52", "54", "56", "57", "51", "58", "593", "598"), ("es",)),
    "32": ("fr", "nl"),
    "41": ("de", "fr", "it"),
    "1": ("fr", "es"),
    "48": ("pl",),
    "39": ("it",),
    "351": ("pt",),
    "55": ("pt",),
    "31": ("nl",),
    "46": ("sv",),
    "45": ("da",),
    "47": ("no",),
    "420": ("cs",),
    "421": ("cs",),
    "7": ("ru",),
    "380": ("uk", "ru"),
    "30": ("el",),
    "357": ("el",),
    "91": ("hi",),
}
_ENGLISH_ZEROS = ("zero", "oh", "o", "nought")
_FRENCH_TENS = (
    "", "dix", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt",
)  # fmt: skip
_FRENCH_TEENS = "dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split()


def said(national: str, country: str, trunk: str) -> Iterator[str]:
    """Yield what to search for where *national* digits are written in words."""
    yield from _whole(_ENGLISH, national, _ENGLISH_ZEROS)
    yield from _half(_ENGLISH, national, ("zero", "oh"), range(3, 8))
    for language in _SPOKEN_IN.get(country, ()):
        digits = _WORDS[language].split()
        yield from _whole(digits, national, digits[:1])
        yield from _half(digits, national, digits[:1], range(1, 5))
        if language == "fr":
            yield from _in_french_pairs(national, trunk)


def _whole(digits: list[str], national: str, zeros: tuple[str, ...] | list[str]) -> Iterator[str]:
    for zero in zeros:
        words = [zero if digit == "0" else digits[int(digit)] for digit in national]
        yield "".join(words)
        if digits is _ENGLISH:
            yield "".join(_doubled(words))
            yield "".join(_doubled(words, zero))
        if digits is _ENGLISH and zero == "zero" and "00" in national:
            yield from _in_hundreds(national)


def _in_hundreds(national: str) -> Iterator[str]:
    """Yield *nine hundred, one two three*: a digit with two zeros behind it, near the end."""
    at = national.rfind("00", 1) - 1
    first, last = national[:at], national[at + 3 :]
    hundred = _ENGLISH[int(national[at])] + "hundred"
    behind = "".join(_ENGLISH[int(digit)] for digit in last)
    yield first + hundred + last
    yield first + hundred + behind
    for zero in ("zero", "oh"):
        words = [zero if digit == "0" else _ENGLISH[int(digit)] for digit in first]
        for said_first in {"".join(words), "".join(_doubled(words))}:
            yield said_first + hundred + behind
            yield said_first + hundred + last


def _half(
    digits: list[str], national: str, zeros: tuple[str, ...] | list[str], where: range
) -> Iterator[str]:
    """Yield the number with its beginning or its end in words; in English its middle as well."""
    for at in where:
        if at >= len(national) - 1:
            return
        yield national[:at] + "".join(digits[int(digit)] for digit in national[at:])
        for zero in zeros:
            first = (zero if digit == "0" else digits[int(digit)] for digit in national[:at])
            yield "".join(first) + national[at:]
        if digits is _ENGLISH and at + 3 < len(national):
            middle = "".join(digits[int(digit)] for digit in national[at : at + 3])
            yield national[:at] + middle + national[at + 3 :]


def _doubled(words: list[str], only: str = "") -> Iterator[str]:
    at = 0
    while at < len(words):
        run = 1
        while at + run < len(words) and words[at + run] == words[at] and run < 3:
            run += 1
        if only and words[at] != only:
            run = 1
        yield ("", "", "double", "triple")[run] + words[at] if run > 1 else words[at]
        at += run


def _in_french_pairs(national: str, trunk: str) -> Iterator[str]:
    """Yield *zéro six, trente-neuf, quatre-vingt-dix-huit*: as numbers are dictated in French."""
    whole = trunk + national
    if len(whole) % 2 or not trunk:
        return
    pairs = [whole[at : at + 2] for at in range(0, len(whole), 2)]
    words = "".join(map(_french_pair, pairs))
    yield words
    if "quatrevingt" in words.replace("-", ""):
        yield words.replace("quatre-vingt-", "quatre-vingts-")  # a common slip


def _french_pair(pair: str) -> str:
    tens, ones = int(pair[0]), int(pair[1])
    digits = _WORDS["fr"].split()
    if tens == 0:
        return digits[0] + digits[ones]
    if tens in (1, 7, 9):
        joint = "-et-" if pair == "71" else "-"
        first = _FRENCH_TENS[tens] + joint if tens > 1 else ""
        return first + _FRENCH_TEENS[ones]
    if ones == 0:
        return _FRENCH_TENS[tens] + ("s" if tens == 8 else "")
    joint = "-et-" if ones == 1 and tens != 8 else "-"
    return _FRENCH_TENS[tens] + joint + digits[ones]
