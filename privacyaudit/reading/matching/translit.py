"""Other spellings of one name: umlauts written out, Cyrillic and Greek in Latin letters."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from privacyaudit.reading.matching.fold import fold

_WRITTEN_OUT = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ø": "oe",
        "å": "aa",
        "æ": "ae",
        "ß": "ss",
        "ñ": "n",
        "þ": "th",
        "ð": "d",
    }
)
_SHARP = str.maketrans(
    {"ß": "s", "å": "a", "ø": "o", "ö": "o", "ł": "l", "đ": "dj", "ð": "dh", "æ": "ae"}
)
_CYRILLIC = dict(
    zip(
        "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяёъыэўђјљњћџ",
        """
    a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch _ iu ia yo _ y e u dj j
    lj nj c dz
""".split(),
        strict=True,
    )
)
_RUSSIAN = {
    "г": "g",
    "и": "i",
    "й": "y",
    "х": "kh",
    "ю": "yu",
    "я": "ya",
    "є": "ye",
    "ї": "yi",
    "ё": "e",
    "ы": "y",
}
_BULGARIAN = {
    "г": "g",
    "и": "i",
    "й": "y",
    "х": "h",
    "щ": "sht",
    "ь": "y",
    "ю": "yu",
    "я": "ya",
}
_POLISHED = {
    "ж": "z",
    "ч": "cz",
    "ш": "sz",
    "щ": "szcz",
    "х": "ch",
    "в": "w",
    "ц": "c",
    "ю": "ju",
    "я": "ja",
    "й": "j",
}
_GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώ",
        "a v g d e z i th i k l m n x o p r s t y f ch ps o s a e i i o y o".split(),
        strict=True,
    )
)


_GREEK_LETTERS = str.maketrans(_GREEK)


def written_out(lower: str) -> tuple[str, ...]:
    """Return lower-case text with its umlauts written out, and with written-out ones undone."""
    short = lower
    for written, plain in (("ue", "u"), ("oe", "o"), ("ae", "a")):
        short = short.replace(written, plain)
    return tuple(dict.fromkeys((lower.translate(_WRITTEN_OUT), short)))


def _squash(text: str) -> str:
    return re.sub(r"[\x00-/:-@\[-`{-\x7f]", "", fold(text).lower())


def _by_letter(text: str, table: dict[str, str]) -> str:
    return "".join(table.get(char, char) for char in text).replace("_", "")


def romanised(lower: str) -> tuple[str, ...]:
    """Return a whole text of Cyrillic or Greek small letters in Latin ones, as two tables write it."""
    plain = "".join(c for c in unicodedata.normalize("NFD", lower) if not unicodedata.combining(c))
    greek = plain.replace("ου", "ou").replace("αυ", "av").replace("ευ", "ev").replace("μπ", "b")
    official = _CYRILLIC | {"г": "h", "и": "y", "ь": "", "є": "ie"}
    if any("α" <= char <= "ώ" for char in lower):
        latin = _by_letter(greek, _GREEK)
        spoken = re.sub("([ae])v(?=[thkxpsfc])", r"\1f", latin)
        return tuple(dict.fromkeys((latin, spoken)))
    return tuple(
        _by_letter(unicodedata.normalize("NFC", lower), table)
        for table in (official, _CYRILLIC | _RUSSIAN, *((_GAJ,) if _SERBIA.search(lower) else ()))
    )


_SERBIA = re.compile("[ђјљњћџ]|\\A[^ёйщъыьэюяіїєґ]*\\Z")
"""Texts that may be Serbian: they have its letters, or none of other languages' own."""
_GAJ = (
    _CYRILLIC
    | _RUSSIAN
    | dict(zip("джзићчшцхљњџ", "d z z i c c s c h lj nj dz".split(), strict=True))
    | {"ђ": "d"}
)
"""The Latin letters of Serbian, without their marks."""
_SERBIAN = str.maketrans("abvgdđežzijklmnoprstćufhcčšљњџ", "абвгдђежзијклмнопрстћуфхцчшљњџ")


def in_serbian(lower: str) -> str:
    """Return Serbian small letters in Cyrillic, which the language is written in as well."""
    for two, one in (("lj", "љ"), ("nj", "њ"), ("dž", "џ")):
        lower = lower.replace(two, one)
    return lower.translate(_SERBIAN)


def in_latin(lower: str) -> str:
    """Return Serbian small letters in Latin ones, with their marks."""
    return lower.translate(_LATIN_OF)


_LATIN_OF = {cyrillic: chr(latin) for latin, cyrillic in _SERBIAN.items()} | {
    ord("љ"): "lj",
    ord("њ"): "nj",
    ord("џ"): "dž",
}


@lru_cache(maxsize=2048)
def spellings(name: str) -> tuple[str, ...]:
    """Return *name* squashed in every spelling that a page may use, the plainest first."""
    lower = unicodedata.normalize("NFC", name.lower())
    found = dict.fromkeys(
        (_squash(lower), _squash(lower.translate(_WRITTEN_OUT)), _squash(lower.translate(_SHARP)))
    )
    if any("а" <= char <= "ӿ" for char in lower):
        if "з" in lower:  # its capital looks like another letter than it does
            found |= {_squash(name.title()): None, _squash(name.upper()): None}
        for vowel in "au" if "ъ" in lower else "a" if re.search("[щцжх]", lower) else "":
            latin = _squash(_by_letter(lower, _CYRILLIC | _BULGARIAN | {"ъ": vowel}))
            found |= dict.fromkeys((latin, latin.replace("zh", "j")))
            if "ц" in lower:
                found |= dict.fromkeys((latin.replace("ts", "tz"), latin.replace("ts", "c")))
        begun = re.sub("(^|[аеёиоуыэюя])е", r"\1йе", lower)
        if begun != lower:
            found[_squash(_by_letter(begun, _CYRILLIC | _RUSSIAN))] = None
        if re.search("[ђјљњћџ]", lower) or (re.search("[ш-щжц]", lower) and _SERBIA.search(lower)):
            gaj = _squash(_by_letter(lower, _GAJ))
            found |= dict.fromkeys((gaj, _squash(_by_letter(lower, _GAJ | {"ђ": "dj"}))))
        for table in (
            _CYRILLIC,
            _CYRILLIC | _RUSSIAN,
            _CYRILLIC | _POLISHED,
            _CYRILLIC | _RUSSIAN | {"ё": "yo", "й": "i", "х": "h"},
        ):
            latin = _squash(_by_letter(lower, table))
            found[latin] = None
            short = re.sub(r"(?:ii|iy|yi|yy)\Z", "y", latin)
            found[short] = None
            if short != latin:
                found |= dict.fromkeys(short[:-1] + ending for ending in ("yi", "yy", "iy", "ii"))
            found[latin.replace("ie", "e").replace("ye", "e")] = None
        if "щ" in lower:  # as many write their own names
            found |= dict.fromkeys(
                _squash(_by_letter(lower, _CYRILLIC | _RUSSIAN | {"щ": way}))
                for way in ("sch", "shch", "schtsch")
            )
    if any("α" <= char <= "ώ" for char in lower):
        # Capitals look like other Latin letters than small ones do (Ν as N, ν as v), and a
        # final sigma has no capital of its own: each way of writing is a spelling.
        for written in (name, name.title(), name.upper(), name.upper().lower()):
            found[_squash(unicodedata.normalize("NFC", written))] = None
        unmarked = unicodedata.normalize("NFD", lower)
        lower = "".join(char for char in unmarked if not unicodedata.combining(char))
        latin = _by_letter(
            lower.replace("ου", "ou").replace("αυ", "av").replace("ευ", "ev").replace("μπ", "b"),
            _GREEK,
        )
        found[_squash(latin)] = None
        found[_squash(latin.replace("ch", "h"))] = None
        found[_squash(latin.replace("y", "i"))] = None
        found[_squash(latin.replace("gg", "ng").replace("gch", "nch"))] = None
        found[_squash(re.sub("^ev", "ef", latin).replace("gg", "ng"))] = None
        if re.search("[αε]υ", lower):
            spoken = re.sub("([ae])v(?=[thkxpsfc])", r"\1f", latin)
            found[_squash(spoken)] = None
            found[_squash(re.sub("([αε])υ", r"\1u", lower).translate(_GREEK_LETTERS))] = None
        if re.search("[οε]ι", lower):
            found |= dict.fromkeys(_squash(latin.replace(two, "i")) for two in ("oi", "ei"))
        if "μπ" in lower[1:]:
            found[_squash(latin[:1] + latin[1:].replace("b", "mp"))] = None
            found[_squash(latin.replace("ch", "h", 1))] = None
        if lower.startswith("ντ"):
            found[_squash("d" + latin[2:])] = None
        if "gi" in latin:
            found[_squash(latin.replace("gi", "yi"))] = None
    plain = next(iter(found))
    for written, short in (("ue", "u"), ("oe", "o"), ("ae", "a")):
        if written == "ae" and "æ" in lower:
            continue  # a letter of its own, which nobody writes as *a*
        if written in plain and plain.isascii() and len(plain) > 4:
            found[plain.replace(written, short)] = None
    return tuple(spelling for spelling in found if spelling)
