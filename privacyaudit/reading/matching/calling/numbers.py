"""Judging digits that were found: a phone number, whole, and not another number's part."""

from __future__ import annotations

import re

from privacyaudit.model import Part
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.calling.own_row import in_own_row
from privacyaudit.reading.matching.calling.phone_labels import (
    alone,
    called_otherwise,
    labelled,
    near_label,
    weakly,
)
from privacyaudit.reading.matching.calling.phone_words import AMOUNT, DRAWN, MONEY
from privacyaudit.reading.matching.calling.phones import parsed

_GAP = re.compile(r"[\s.\-()/\x1f_*\[\]]{0,5}")
_ODD_GAP = re.compile(r"[\s.\-()/\x1d-\x1f_*\[\],|:;~\"']{0,6}|\s?\n(?:> ?){1,4}")
"""Cells, lines, commas and pipes: between digits only where a label stands in front."""
_IN_COLUMNS = re.compile(r" {2}")
"""More than a space: numbers in columns."""
_NEAR = r"[ \t\n.\-()/\x1f\[\]]{0,4}"
_FAR = r"[\s.\-()/\x1d-\x1f\[\],|:;~]{0,6}"
_PREFIXES: dict[tuple[str, str, str], re.Pattern[str]] = {}
_NO_TRUNK = frozenset("1 7 33 34 39 45 47 48 52 54 55 91 351 352 420 421".split())
"""Countries in which a number is also written without its first digit, or has none."""
_TRUNK = re.compile(r"(?:(?<![\d.,-])\(?0\)?|\+4[39](?: ?\(0\))?)[ /-]?\Z")
"""The first digit, or the country's code, in front of a number in Austria or Germany."""
_OLD_TRUNKS = {"370": "[08]", "375": r"(?:8[ -]?\(?0|0|8)"}
"""Where two first digits are in use, the old one and the new."""
_ABROAD = re.compile(
    r"(?:[(\[]?\+\s?|(?<!\d)00\s?|(?<!\d)011[ -]?)[(\[]?\d{1,3}[)\]]?[\s.\-/]{0,3}\Z"
)
"""A country's code in front of a number; the person's own was taken off before."""
_BANK = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ \x1f]?[A-Z0-9]{4}){0,5}[ \x1f]\Z")
"""The beginning of a bank account's number (IBAN), in groups of four."""
_ZIP_CODE = re.compile(r"(?<![\d+-])00\d{3}(?:-\d{4})?[\s.,|\x1d-\x1f]{1,3}\Z")
"""A postcode of Puerto Rico and its like in front of a number: no prefix for calling abroad."""
_WHOLE = r"\+?\(?[0-9][0-9 ().\x1f-]{7,18}[0-9]"
"""What has as many digits as a phone number."""
_ALONE = "The digits stand alone: nothing near them says that they are a phone number."


def confirm(candidate: Candidate) -> Verdict | None:
    """Judge the digits that were found: whole, in front of nothing, not another number's."""
    country, national, trunk = parsed(candidate.detail.value, candidate.region)
    found, text = candidate.found, candidate.text
    before, after = text[max(0, candidate.start - 40) : candidate.start], candidate.after(24)
    if country == "1" and re.sub(r"\D", "", found) == national[3:] + national[:3]:
        turned = re.fullmatch(r"\d{3}[-. ]?\d{4}[ ,]{1,3}\(\d{3}", found) and after.startswith(")")
        return SURE if turned and not re.search(r"[\d.-]\Z", before) else None
    if re.search(r"[A-Za-z]{2}", found):
        return _in_words(candidate, before, after)
    if re.search(r"\d[eE]\+?\d{1,2}\Z", found):
        return _as_tables_write(candidate, before, after)
    odd = _odd(found)
    if country in ("43", "49") and re.match(r"\s?-\s?\d{1,3}(?![\d-])", after):
        after = re.sub(r"\A\s?-\s?\d{1,3}", "", after)  # an extension at the same number
        if not (_TRUNK.search(before) or labelled(candidate, before)):
            return None
    if odd is None or _another(found, after):
        return None
    kind, rest = _prefix(before, country, trunk, _FAR if odd else _NEAR)
    own_zero = kind == "national" and not before[len(rest) :].startswith(("(", "["))
    zipped = country == "1" and _ZIP_CODE.search(rest)
    abroad = not own_zero and not zipped and _ABROAD.search(rest)
    if country and kind in ("bare", "national") and abroad:
        return None  # the same digits in another country are another's number
    if kind == "bare" and MONEY.search(rest):
        return None
    label = labelled(candidate, rest)
    if kind != "plus" and _BANK.search(rest):
        return None
    if kind != "bare" and re.search(r"[0-9]\x1f\Z", rest):
        return unsure("Other digits stand right beside it.")  # in XML, the field in front
    if odd and not label:
        return None
    if _adjoins(rest, kind, after) or (_decimal(text, len(rest), candidate, kind) and not label):
        return None
    if kind != "plus" and not label and (AMOUNT.match(after) or _drawn(candidate)):
        return None
    near = near_label(candidate, rest)[-60:]
    directly = called_otherwise(candidate, rest, near)
    if label and directly and weakly(near, rest):
        label = False
    if kind in ("plus", "international"):
        if not directly or label:
            return SURE
        return unsure("It stands beside a word for another number.") if kind == "plus" else None
    if directly and not label:
        return None
    return _national_digits(candidate, country, trunk, kind, rest, after, label)


def _national_digits(
    candidate: Candidate, country: str, trunk: str, kind: str, rest: str, after: str, label: bool
) -> Verdict | None:
    """Judge digits without their country's code, or without their first digit."""
    spaced_out = _beside(rest, after)
    if spaced_out == "long" and not label:
        return None
    if kind == "national":
        if spaced_out and not label:
            return unsure("Other digits stand right beside it.")
        return SURE if label or not alone(candidate, rest) else unsure(_ALONE)
    if label:
        return SURE
    found = candidate.found
    if found.isdigit() and len(found) > 8 and in_own_row(candidate):
        return SURE
    grouped = bool(re.search(r"[^0-9A-Za-z]", found))
    if not grouped or re.fullmatch(r"[1-9]\d{0,2}(?:\.\d{3}){2,3}|\d{4,}\.\d{4,}", found):
        return None
    if not spaced_out and (not trunk or country in _NO_TRUNK):
        return SURE if not alone(candidate, rest) else unsure(_ALONE)
    return unsure("The number is there without its first digit.")


def _odd(found: str) -> bool | None:
    """Return whether only a label makes the gaps in *found* those of a number; none do if None."""
    odd = False
    for gap in re.findall(r"[^0-9A-Za-z]+", found):
        if _GAP.fullmatch(gap) and len(gap) < 5 and not set(gap) & {"\x1d", "\x1e"}:
            odd = odd or _IN_COLUMNS.search(gap) is not None
            continue
        if _ODD_GAP.fullmatch(gap) is None:
            return None
        odd = True
    return odd


def _in_words(candidate: Candidate, before: str, after: str) -> Verdict | None:
    found = candidate.found
    if re.search(r"[!?;:\x1d\x1e]|[^A-Za-z0-9]{5}", found):
        return None
    if before[-1:].isalnum() or after[:1].isalnum():
        stem = re.search(r"(?:zero|oh|o|nought|null?|noll|nula|cero|0)\Z", before, re.I)
        if stem is None or after[:1].isalnum():
            return None
    if any(char.isdigit() for char in found):
        first = re.search(
            r"(?:(?<!\d)0|zero|oh|nought|null?|noll|nula|cero)[ ,-]{0,2}\Z", before, re.I
        )
        if first is None and not labelled(candidate, before):
            return unsure("It is half in words, and nothing says that it is a number to call.")
    return SURE


def _as_tables_write(candidate: Candidate, before: str, after: str) -> Verdict | None:
    """Judge a number such as ``4.47701E+11``, as table programs write long ones."""
    if not re.fullmatch(r"\d[.,]\d+[eE]\+?\d{1,2}", candidate.found):
        return None
    if before[-1:].isalnum() or after[:1].isalnum() or not labelled(candidate, before):
        return None
    if len(re.sub(r"\D", "", candidate.found)) > 10:
        return SURE
    return unsure("It is cut short, as table programs do with long numbers.")


def _prefix(before: str, country: str, trunk: str, gap: str) -> tuple[str, str]:
    """Return what kind of prefix stands in front, and the text in front of that."""
    pattern = _PREFIXES.get((country, trunk, gap))
    if pattern is None:
        first = r"(?:0(?:xx)?|(?<![^\W\d_])(?<!\.)[Oo])" if trunk in ("0", "") else re.escape(trunk)
        first = _OLD_TRUNKS.get(country, first)
        zero = rf"(?:\(?{first}\)?{gap})"
        code = country
        if country == "91":
            code = "0?91"  # as many in India write it
        if len(country) > 2 and country.endswith(trunk or "0"):
            code = rf"{country[:-1]}{gap}{country[-1]}"  # +380 10 is also written +38 (010)
        pattern = re.compile(
            rf"(?:(?:(?P<plus>[(\[]?\+{gap}|(?<!\d)00{gap}|(?<!\d)011{gap}|(?<!\d)0011{gap})|(?<!\d))[(\[]?{code}{gap}(?:{zero})?"
            rf"|(?P<trunk>[(\[]?{zero}))\Z"
            if country
            else rf"(?P<plus>(?!))?(?P<trunk>{zero})\Z"
        )
        _PREFIXES[country, trunk, gap] = pattern
    match = pattern.search(before)
    if match is None:
        return "bare", before
    rest = before[: match.start()]
    if match["trunk"]:
        return "national", rest
    return ("plus" if match["plus"] else "international"), rest


def _another(found: str, after: str) -> bool:
    """Return whether the digits go on behind the match."""
    if re.match(
        r"\x1f?[0-9]|\.(?:jpe?g|png|gif|pdf|webp|mp4|zip|html?|php|csv|docx?)(?![a-z])", after
    ):
        return True
    if after.startswith(":") and found.isdigit():
        return False  # the next field of a list
    if re.match(r"[.,:-][0-9]", after):
        return re.match(rf"[,:-]{_WHOLE}", after) is None
    on = re.match(r"([/.-])\d{1,3}(?!\d)(?!\Z)", after)
    if on and on[1] in found:
        return True
    if _series(found, after):
        return True
    return after[:1].isalpha() and not re.match(
        r"(?i:x|ext|extn|ex|w|h|m|or|and|call)(?![a-z])|[A-Z][a-z]{2}|[A-Z]{4}|[^\x00-\x7f]", after
    )


def _series(found: str, after: str) -> bool:
    """Return whether the groups go on with one more, in the same step: a draw, not a number."""
    gaps = re.findall(r"[^0-9A-Za-z]+", found)
    if len(gaps) < 3 or len(set(gaps)) > 1 or not set(gaps[0]) & set("-./|, "):
        return False
    step = rf"{re.escape(gaps[0])}\d{{1,2}}(?!\d)"
    if gaps[0] == " ":
        if set(map(len, re.findall(r"\d+", found)[1:])) != {2}:
            return False
        step += r"(?![ ,]{0,2}[A-Za-z])"
    return re.match(step, after) is not None and re.match(rf"(?:{step}){{4}}", after) is None


def _adjoins(rest: str, kind: str, after: str) -> bool:
    """Return whether other digits or letters run straight into the number."""
    if re.search(r"[0-9]\x1f?\Z|\$[ \x1f]?\Z|(?:[0-9a-f]{4,8}-){2}\Z|(?<![A-Za-z.])\.\Z", rest):
        return True
    if re.search(r"[0-9][.,:-]\Z", rest):
        return re.search(rf"(?<![0-9]){_WHOLE}[,:-]\Z", rest) is None
    if kind == "bare" and rest.endswith("+"):
        return True
    word = re.search(r"(?:^|[^A-Za-z0-9])([A-Za-z]+)\Z", rest)
    if word is None:
        return rest[-1:].isalnum() and rest[-1:].isascii()
    joined = r"(?i:tel|phone|mob|mobile|fax|call|text|whatsapp|to|ph|cell)|[A-Z][a-z]{2,}"
    if after[:1].isalpha() and not re.match(r"[A-Z][a-z]{2}", after):
        joined = "(?!)"
    return re.fullmatch(joined + "|[tmpfTMPF]", word[1]) is None


def _decimal(text: str, lead: int, candidate: Candidate, kind: str) -> bool:
    """Return whether the digits are a number with a decimal point, such as ``0.7700900123``."""
    if kind == "plus":
        return False
    written = text[max(0, candidate.start - 40) + lead : candidate.end].lstrip(" (")
    return re.fullmatch(r"[\d]{1,3}\.\d{7,}", written) is not None


def _drawn(candidate: Candidate) -> bool:
    """Return whether the digits belong to a drawing, a style or a clock."""
    part = candidate.part
    if part is Part.STYLE:
        return not re.search(r"[\"'][^\"';{}]{0,20}\Z", candidate.before(24))
    name = candidate.key.split(" ", 1)[0]
    return part in (Part.ATTRIBUTE, Part.DATA) and name in DRAWN


def _beside(rest: str, after: str) -> str:
    """Return ``long`` or ``short`` where digits that are no phone number stand one space away."""
    left = re.search(r"([0-9][0-9 ]{0,20})[ ]\Z", rest)
    right = re.match(r"[ ]([0-9][0-9 ]*)(?![0-9]*[ ]?(?:[a-z:/$%]|-[ ]?\d{1,2}(?![\d-])))", after)
    near = re.sub(r"\D", "", left[1]) if left else ""
    far = re.sub(r"\D", "", right[1]) if right else ""
    more = len(near) % 9 + len(far) if len(near) < 9 else len(far)
    groups = len(
        re.findall(
            r"\d+", (left[1] if left and len(near) < 9 else "") + " " + (right[1] if right else "")
        )
    )
    if far.startswith("0") and len(far) > 8:
        return ""
    if more and groups > 1 and len(far) < 9:
        return "long"
    return "short" if (near and len(near) < 9) or (far and len(far) < 9 and far[0] != "0") else ""
