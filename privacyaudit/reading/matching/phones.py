"""Phone numbers: how one number is written, and when those digits are that number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations

import phonenumbers

from privacyaudit.model import Detail, DetailKind
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.around import line_after, line_before, spoken, words
from privacyaudit.reading.matching.fold import fold

_DIGIT_WORDS = (
    "zero one two three four five six seven eight nine",
    "null eins zwei drei vier funf sechs sieben acht neun",
    "zero un deux trois quatre cinq six sept huit neuf",
    "zero jeden dwa trzy cztery piec szesc siedem osiem dziewiec",
    "cero uno dos tres cuatro cinco seis siete ocho nueve",
)
_ZEROS = ("zero", "oh", "o", "nought")
_LABEL = words(
    """phone,phones,tel,tele,telephone,telefon,telefono,telefone,tlf,mobile,mob,mobil,mobiltelefon
    cell,cellphone,cellular,call,calls,ring,ringing,text,texts,sms,whatsapp,signal,viber,fax,landline
    contact,contact number,number is,handy,handynummer,rufnummer,komorka,kom,numer,numer telefonu
    portable,tel mobile,gsm,dial,helpline,hotline,voicemail,home number,work number,my number
    phone number,mobile number,telefonnummer,telephone number,numero,telegram,fon,sim,guthan,fon poca
    दूरभाष,फोन,фoh,тeл,тeлeфoh,電話,电话"""
)
_SHORT_LABEL = re.compile(r"(?:^|[\s(|,;/])[tmphTMPH]\s?[.:]\s{0,3}\Z")
_OTHER = words(
    """isbn,issn,iban,bic,ean,upc,gtin,asin,sku,doi,order,orders,order no,order number,invoice,receipt
    ref,reference,ref no,tracking,parcel,consignment,account,account number,acct,a/c,sort code,card
    card number,serial,serial number,version,ver,build,batch,barcode,part,part no,model,ticket,booking
    timestamp,time,created,updated,modified,expires,epoch,unix,ts,id,uid,item,item id,product,price
    total,amount,qty,quantity,vat,vat no,tax,company number,registration number,charity number,case
    bestellnummer,bestellung,rechnung,artikel,kundennummer,zamowienie,nr zamowienia,faktura,konto
    commande,facture,reference no,crc,hash,checksum,pid,gid,views,followers,population,score"""
)
_SEPARATOR = r"[\s.\-()/\x1f_·*]"
_GAP = re.compile(_SEPARATOR + r"{0,6}")
_MOST_GAP = 4


@lru_cache(maxsize=512)
def parsed(value: str, region: str) -> tuple[str, str, str]:
    """Return country code, national digits and national prefix of a number as typed."""
    typed = fold(value)
    try:
        number = phonenumbers.parse(typed, region)
    except phonenumbers.NumberParseException:
        digits = re.sub(r"\D", "", typed)
        return "", digits.lstrip("0"), "0" if digits.startswith("0") else ""
    code = number.country_code or 0
    country = phonenumbers.region_code_for_country_code(code)
    prefix = phonenumbers.ndd_prefix_for_region(country or region, True) or ""
    return str(code), phonenumbers.national_significant_number(number), prefix


def forms(value: str, region: str) -> Iterator[str]:
    """Yield what to search for: the national digits, in digits, letters and words."""
    _, national, _ = parsed(value, region)
    if len(national) < 6:
        return
    yield national
    zeros = [at for at, digit in enumerate(national) if digit == "0"]
    for count in range(1, len(zeros) + 1):
        if len(zeros) > 3 and count not in (1, len(zeros)):
            continue
        for chosen in combinations(zeros, count):
            yield "".join("o" if at in chosen else digit for at, digit in enumerate(national))
    for names in _DIGIT_WORDS:
        spoken_digits = names.split()
        for zero in _ZEROS if names.startswith("zero one") else spoken_digits[:1]:
            said = [zero if digit == "0" else spoken_digits[int(digit)] for digit in national]
            yield "".join(said)
            if names.startswith("zero one"):
                yield "".join(_doubled(said))


def _doubled(said: list[str]) -> Iterator[str]:
    at = 0
    while at < len(said):
        run = 1
        while at + run < len(said) and said[at + run] == said[at] and run < 3:
            run += 1
        yield ("", "", "double", "triple")[run] + said[at] if run > 1 else said[at]
        at += run


def _gaps_fit(found: str) -> bool:
    if not any(char.isdigit() for char in found):
        return re.search(r"[!?;:\x1d\x1e]|[^A-Za-z]{5}", found) is None
    for gap in re.findall(r"[^0-9A-Za-z]+", found):
        if len(gap) > _MOST_GAP or _GAP.fullmatch(gap) is None or set(gap) & {"\x1d", "\x1e"}:
            return False
    return True


def confirm(candidate: Candidate) -> Verdict | None:
    """Judge the digits that were found: whole, in front of nothing, not another number's."""
    country, _national, trunk = parsed(candidate.detail.value, candidate.region)
    found = candidate.found
    text = candidate.text
    if not _gaps_fit(found):
        return None
    in_words = not any(char.isdigit() for char in found)
    before = text[max(0, candidate.start - 40) : candidate.start]
    after = candidate.after(24)
    if in_words:
        if (before[-1:].isalpha()) or after[:1].isalpha():
            stem = re.search(r"(?:zero|oh|o|nought|null|cero)\Z", before, re.I)
            if stem is None or after[:1].isalpha():
                return None
        return SURE
    if _another(after):
        return None
    prefix = _prefix(before, country, trunk)
    if prefix is None:
        return None
    kind, rest = prefix
    label = _labelled(candidate, rest)
    other = _otherwise(candidate, rest)
    if _adjoins(rest, kind):
        return None
    if after[:1].isalpha() and not re.match(
        r"(?:x|ext|extn|ex|w|h|m|or|and|call)(?![a-z])|[A-Z]", after, re.I
    ):
        return None
    if kind == "international":
        return SURE if not other or label else unsure("It stands beside a word for another number.")
    if other and not label:
        return None
    spaced_out = _beside(rest, after)
    if kind == "national":
        if spaced_out and not label:
            return unsure("Other digits stand right beside it.")
        return SURE
    # The national digits alone, as they are written where there is no prefix.
    grouped = bool(re.search(r"[^0-9A-Za-z]", found))
    if label:
        return SURE
    if grouped and not spaced_out and (not trunk or country == "1" or not _needs_trunk(country)):
        return SURE
    if grouped:
        return unsure("The number is there without its first digit.")
    return None


def _needs_trunk(country: str) -> bool:
    return country not in ("1", "7", "33", "34", "39", "45", "47", "48", "351", "352", "420", "421")


_PREFIXES: dict[tuple[str, str], re.Pattern[str]] = {}


def _prefix(before: str, country: str, trunk: str) -> tuple[str, str] | None:
    """Return what kind of prefix stands in front, and the text in front of that."""
    pattern = _PREFIXES.get((country, trunk))
    if pattern is None:
        gap = r"[\s.\-()/\x1f]{0,4}"
        zero = (
            r"(?:\(?[0Oo]\)?" + gap + ")"
            if trunk in ("0", "")
            else rf"(?:\(?{re.escape(trunk)}\)?{gap})"
        )
        pattern = re.compile(
            rf"(?:(?:(?P<plus>\(?\+{gap}|(?<!\d)00{gap}|(?<!\d)011{gap}|(?<!\d)0011{gap})|(?<!\d))\(?{country}{gap}(?P<skip>{zero})?"
            rf"|(?P<trunk>{zero}))\Z"
            if country
            else rf"(?P<plus>(?!))?(?P<trunk>{zero})\Z"
        )
        _PREFIXES[country, trunk] = pattern
    match = pattern.search(before)
    if match is None:
        return "bare", before.rstrip(" (\x1f")
    rest = before[: match.start()]
    if match["plus"] or (match["trunk"] is None):
        return "international", rest
    return "national", rest


def _another(after: str) -> bool:
    """Return whether the digits go on behind the match."""
    if re.match(r"[0-9]|[\x1f]?[0-9]|[.,:-][0-9]", after):
        return True
    return bool(re.match(r"\s?[$€£%](?![a-z])", after))


def _adjoins(rest: str, kind: str) -> bool:
    """Return whether other digits or letters run straight into the number."""
    if re.search(r"[0-9]\x1f?\Z|[0-9][.,:-]\Z|[£$€]\s?\Z", rest):
        return True
    if kind == "bare" and rest.endswith(("+", "-", ".")):
        return bool(re.search(r"[0-9][+.\-]\Z|\+\Z", rest))
    return bool(re.search(r"[A-Za-z]\Z", rest)) and not re.search(
        r"(?:tel|phone|mob|mobile|fax|call|text|whatsapp|to|[A-Z][a-z]+|[tmpf])\Z",
        rest,
        re.I if kind != "bare" else 0,
    )


def _beside(rest: str, after: str) -> bool:
    """Return whether digits that are no phone number stand one space away."""
    left = re.search(r"([0-9][0-9 ]{0,20})[ ]\Z", rest)
    right = re.match(r"[ ]([0-9]+)(?![0-9]*[ ]?[a-z:/])", after)
    if left and len(re.sub(r"\D", "", left[1])) < 9:
        return True
    return bool(right and not right[1].startswith("0") and len(right[1]) < 9)


def _near(candidate: Candidate, rest: str) -> str:
    start = candidate.start - (40 - len(rest)) if candidate.start >= 40 else len(rest)
    at = max(0, min(start, candidate.start))
    return spoken(line_before(candidate.text, at, 60))


def _labelled(candidate: Candidate, rest: str) -> bool:
    near = _near(candidate, rest)[-45:]
    if _LABEL.search(near) or _SHORT_LABEL.search(near):
        return True
    if _LABEL.search(spoken(candidate.key)) or near.rstrip().endswith("tel:"):
        return True
    return bool(
        re.match(
            r"\s{0,2}\(?(?:mobile|home|work|cell|phone|tel|fax|whatsapp)",
            line_after(candidate.text, candidate.end, 20),
            re.I,
        )
    )


def _otherwise(candidate: Candidate, rest: str) -> bool:
    near = _near(candidate, rest)[-32:]
    return bool(_OTHER.search(near)) or bool(_OTHER.search(spoken(candidate.key)))


_MAYBE = re.compile(
    r"(?:(?<=tel:)|(?<=hone=)|(?<=hone:)|(?<![\w.,:/=#+-]))(?:\+\s?\d{1,3}|\(\+?\d{1,4}\)|\(?0\d{1,4}\)?|\(?[2-9]\d{2}\)?)"
    r"(?:[\s.\-/()\x1f]{0,3}\d){5,12}(?![\w]|[.,:-]\d)"
)
_DRAMA = re.compile(
    r"44(?:7700900\d{3}|1632960\d{3}|\d{2,3}4960\d{3}|20794[56]0\d{3}|8081570\d{3}|9098790\d{3})"
    r"|1[2-9]\d{2}55501\d{2}|353(?:209\d{6}|1?5\d{6,7})|49(?:302312\d{3}|6990009\d{3}|4066969\d{3}|2214710\d{3}|89999980\d{2}|171392\d{5,6}|17[2-9]\d{0,2}9925\d{3,4})"
    r"|33(?:199000\d{3}|261910\d{3}|353010\d{3}|465710\d{3}|536490\d{3}|63998\d{4})"
)
_GATE = re.compile(r"\d[\d\s.\-/()\x1f]{6}")


GATE = (
    r"(?:[+(]\s?\d|\b0\d|tel:\d)[\d \x1f().\-/]{6,20}\d|\b[2-9]\d{2}[ .-]\d{3}[ .-]\d{4}\b"
    r"|(?i:tel|phone|mobile|cell|handy|kom|call|whatsapp)[^\d\x00]{0,12}\d[\d \x1f().\-/]{6,20}\d"
)
"""Where a number may be; a cheap first look."""


def unlisted(text: str, details: Sequence[Detail], region: str) -> Iterable[str]:
    """Yield numbers in *text* that are real, or reserved for drama, and not the person's own."""
    own = {parsed(detail.value, region)[1] for detail in details if detail.kind is DetailKind.PHONE}
    for match in _MAYBE.finditer(text):
        raw = match[0].replace("\x1f", "")
        if raw[0] not in "+(0" and not _told(text, match.start(), match[0], region):
            continue
        near = spoken(line_before(text, match.start(), 30))
        if _OTHER.search(near[-26:]) and not _LABEL.search(near):
            continue
        number = _valid(raw, region)
        if number and number not in own:
            yield number


def _told(text: str, start: int, raw: str, region: str) -> bool:
    if region in ("US", "CA") and re.fullmatch(r"\(?\d{3}\)?[\s.-]{1,2}\d{3}[\s.-]\d{4}", raw):
        return True
    return bool(_LABEL.search(spoken(line_before(text, start, 30))))


@lru_cache(maxsize=4096)
def _valid(raw: str, region: str) -> str:
    try:
        number = phonenumbers.parse(raw, region)
    except phonenumbers.NumberParseException:
        return ""
    national = phonenumbers.national_significant_number(number)
    if phonenumbers.is_valid_number(number) or _DRAMA.fullmatch(f"{number.country_code}{national}"):
        return national
    return ""
