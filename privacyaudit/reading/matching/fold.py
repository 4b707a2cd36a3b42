"""
Folding: one spelling for text that people write in many.

Compatibility letters become plain ones (fullwidth, mathematical), accents and
invisible characters go, look-alike letters of other alphabets and the decimal
digits of every script become ASCII, and punctuation of every kind becomes its
ASCII cousin or a space. Details and pages are folded by the same function, so
a name in a script of its own stays comparable. ASCII text is left as it is:
only runs of other characters are touched, and each run is worked out once.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from functools import lru_cache

HARD = "\x00"
"""Between stretches of text that have nothing to do with each other."""
INLINE = "\x1f"
"""Where an inline tag began or ended: nothing, or a space."""
BLOCK = "\x1d"
"""Where a line, paragraph or other block ended."""
CELL = "\x1e"
"""Between neighbouring cells, options and attributes."""
EDGES = INLINE + BLOCK + CELL

_LOOK_ALIKES = {
    # Cyrillic
    **dict(zip("аеорсхуіјѕһԁԛԝкмтвнгпԍ", "aeopcxyijshdqwkmtbhrng", strict=True)),
    **dict(zip("АВЕКМНОРСТХУІЈЅЗԌԚԜҺ", "ABEKMHOPCTXYIJSZGQWH", strict=True)),
    # Greek
    **dict(zip("αορνικυχγωτε", "aopvikuxywte", strict=True)),
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX", strict=True)),
    # Armenian, Cherokee, Hebrew and other chance likenesses
    **dict(zip("օսհցոԁզՏՕՍ", "ouhgndqSOU", strict=True)),
    **dict(zip("ᎪᏴᏟᎠᎬᏀᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᏔᏃ", "ABCDEGHJKLMPRSTVWZ", strict=True)),
    # Latin letters that no normal form takes apart
    **dict(zip("ɑɡıȷøłđħŧɩɪʏʀɴʟɢʙʜⅼǀƖǃ", "agijoldhtiiyrnlgbhllli", strict=True)),
    **dict(zip("ØŁĐĦŦƁƊƓƙƚɓɗɠɦɨɵʉʋʌ", "OLDHTBDGklbdghiouvv", strict=True)),
    **dict(zip("ᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢꜰꜱ", "acdejkmoptuvwzfs", strict=True)),
    "ß": "ss",
    "ẞ": "SS",
    "æ": "ae",
    "Æ": "AE",
    "œ": "oe",
    "Œ": "OE",
    "þ": "th",
    "Þ": "Th",
    "ð": "d",
    "Ð": "D",
    "ŋ": "n",
    "Ŋ": "N",
    "ĸ": "k",
    "ſ": "s",
}
_PUNCTUATION = {
    **dict.fromkeys("‐‑‒–—―−﹘﹣－⁃", "-"),
    **dict.fromkeys("‘’‚‛′ʹʼʻ`´＇", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("，、،", ","),
    **dict.fromkeys("。．․｡", "."),
    **dict.fromkeys("：∶", ":"),
    **dict.fromkeys("／⁄∕", "/"),
    **dict.fromkeys("＠", "@"),
    **dict.fromkeys("（", "("),
    **dict.fromkeys("）", ")"),
    "\u2028": "\n",
    "\u2029": "\n",
    "\x85": "\n",
    "…": "...",
    **dict.fromkeys("☎☏✆📞📱📲🕻🕼🕽🕾🕿", " tel "),
    **dict.fromkeys("🎂", " birthday "),
    "†": "+",
    "✝": "+",
    **dict.fromkeys("⚰✟", "+"),
    **dict.fromkeys("∗⁎✶✱✲✳", "*"),
}
_MARKS = (
    (0x0300, 0x036F),
    (0x0483, 0x0489),
    (0x0591, 0x05C7),
    (0x0610, 0x061A),
    (0x064B, 0x065F),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0xFE00, 0xFE0F),
    (0xFE20, 0xFE2F),
)
"""Marks that an accent or vowel point may lack; the vowels of Indic scripts stay."""
_JOINED = frozenset("\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u2800\u3164\ufeff\uffa0")
"""Characters that nobody sees and that are not all of the format class."""


@lru_cache(maxsize=8192)
def _one(char: str) -> str:
    given = _LOOK_ALIKES.get(char) or _PUNCTUATION.get(char)
    if given is not None:
        return given
    if char.isascii():
        return char
    if char in _JOINED:
        return ""
    code = ord(char)
    if any(low <= code <= high for low, high in _MARKS):
        return ""
    group = unicodedata.category(char)
    if group == "Nd":
        return str(unicodedata.decimal(char))
    if group in ("Cf", "Cs"):
        return ""
    if group == "Sc":
        return "$"  # any currency: what follows is an amount
    if group[0] in "ZPSC":
        return " "
    return char


def _fold(text: str) -> str:
    folded = "".join(map(_one, unicodedata.normalize("NFKD", text)))
    if folded.isascii():
        return folded
    # What is left in another script has no capitals any more, and its
    # lower-case letters may have look-alikes that its capitals lack.
    return "".join(char if char.isascii() else "".join(map(_one, char.lower())) for char in folded)


@lru_cache(maxsize=65536)
def _run(text: str) -> bytes:
    return _fold(text).encode("utf-8", "replace")


_MORE = re.compile(r"(?: [^\x00-\x7f]{1,64}){1,64}")
"""More words in letters that are not ASCII, behind the first."""


def _foreign(error: UnicodeEncodeError) -> tuple[bytes, int]:
    """
    Fold one run of characters that are not ASCII; called while encoding.

    In other alphabets whole sentences are such runs with spaces between: then
    as many of their words as follow are folded in one call.
    """
    text, start, end = error.object, error.start, error.end
    if end - start > 64:
        return _fold(text[start:end]).encode("utf-8", "replace"), end
    if end - start > 2 and (more := _MORE.match(text, end)) is not None:
        end = more.end()
        return b" ".join(map(_run, text[start:end].split(" "))), end
    return _run(text[start:end]), end


codecs.register_error("privacyaudit.fold", _foreign)  # type: ignore[arg-type]


class _NotLatinError(Exception):
    """A run that does not fold to plain letters begins here."""


def _latin(error: UnicodeEncodeError) -> tuple[bytes, int]:
    """Fold a run that is not Western European, where plain letters come of it."""
    start, end = error.start, error.end
    plain = _run(error.object[start:end]) if end - start <= 64 else b"\xff"
    if not plain.isascii():
        raise _NotLatinError(start)
    return plain, end


codecs.register_error("privacyaudit.latin", _latin)  # type: ignore[arg-type]

_WESTERN = {code: _fold(chr(code)).encode("utf-8") for code in range(0x80, 0x100)}
_SEVERAL = sorted(
    ((bytes((code,)), plain) for code, plain in _WESTERN.items() if len(plain) != 1),
    key=lambda pair: not pair[1].isascii(),
)
"""The letters of Western Europe that fold to several, or to nothing; the Greek one comes last."""
_ALONE = bytes(
    _WESTERN[code][0] if code >= 0x80 and len(_WESTERN[code]) == 1 else code for code in range(256)
)
_MOST_BREAKS = 8
"""After so many stretches in other alphabets, all of the rest is taken for one."""
_STRETCH = 2_000


def folded(text: str) -> bytes:
    """
    Return *text* folded, as UTF-8.

    The encoder passes over ASCII as fast as memory is copied. Where all is in
    Latin letters, those of Western Europe become one byte each and then their
    plain letter, all in one go; each other run is handed over.
    """
    if text.isascii():
        return text.encode("ascii")
    done: list[bytes] = []
    for _break in range(_MOST_BREAKS):
        try:
            return b"".join([*done, _western(text)])
        except _NotLatinError as found:
            low = found.args[0]
        while low and not text[low - 1].isascii():
            low -= 1
        high = min(len(text), low + _STRETCH)
        while high < len(text) and not text[high].isascii():
            high += 1
        done += (_western(text[:low]), text[low:high].encode("ascii", "privacyaudit.fold"))
        text = text[high:]
    return b"".join([*done, text.encode("ascii", "privacyaudit.fold")])


def _western(text: str) -> bytes:
    plain = text.encode("latin-1", "privacyaudit.latin")
    plain = plain.translate(_ALONE)
    if plain.isascii():
        return plain  # none of the letters that fold to several, told in one pass
    for letter, letters in _SEVERAL:
        if letter in plain:
            plain = plain.replace(letter, letters)
    return plain


def fold(text: str) -> str:
    """Return *text* with every spelling of a letter, digit or mark made one."""
    if text.isascii():
        return text
    return folded(text).decode("utf-8", "replace")


_KEPT = bytes(range(0x30, 0x3A)) + bytes(range(0x61, 0x7B)) + bytes(range(0x80, 0x100)) + b"\x00"
_LOWER = bytes(code + 32 if 0x41 <= code <= 0x5A else code for code in range(256))
SQUASHED_AWAY = bytes(code for code in range(256) if _LOWER[code] not in _KEPT)
"""What squashing deletes: all ASCII but letters, digits and the hard edge."""
_SPACED = bytes(_LOWER[code] if _LOWER[code] in _KEPT[:-1] else 0x20 for code in range(256))


def squash(text: bytes) -> bytes:
    """Return folded *text* in lower case without anything but letters and digits."""
    return text.translate(_LOWER, SQUASHED_AWAY)


def spaced(text: bytes) -> bytes:
    """Return folded *text* in lower case, each other character a space; same length."""
    return text.translate(_SPACED)


def squashed(text: str) -> str:
    """Return any *text* folded and squashed: the form that is searched for."""
    return squash(fold(text).encode("utf-8", "replace")).decode("utf-8", "replace")
