"""Postcodes and vehicle plates: short codes that must stand on their own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from privacyaudit.model import Detail
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.around import line_after, line_before, spoken, words
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.streets import REGIONS

_LABEL = words(
    """postcode,post code,postal code,postal,postalcode,zip,zipcode,zip code,plz,postleitzahl,code postal,kod pocztowy,kod,pin,pincode,pin code
    eircode,cp,postnummer,address,addr,area code zip,adresse,adres,location,delivery,deliver to,shipping"""
)
_STATE = re.compile(r"(?:\b[A-Z]{2}|[A-Z][a-z]{2,})\.?,?[\s\x1d-\x1f]{1,3}\Z")
_OTHER = words(
    """order,order no,order number,ref,reference,invoice,serial,sku,item,model,part,part no,product,price,id,isbn,population,views,votes,
    code no,batch,version,ticket,lot,views,likes,followers,members,words,steps,miles,km"""
)


@lru_cache(maxsize=512)
def bare(value: str) -> str:
    """Return a code folded, in lower case, with letters and digits only."""
    return re.sub(r"[^0-9a-z]", "", fold(value).lower())


def postcode_forms(value: str, _region: str) -> Iterator[str]:
    """Yield a postcode as it is searched for; ZIP+4 also without its last four."""
    code = bare(value)
    if len(code) < 4:
        return
    yield code
    if code.isdigit() and len(code) == 9:
        yield code[:5]
    if "0" in code and not code.isdigit():
        yield code.replace("0", "o")


def confirm_postcode(candidate: Candidate) -> Verdict | None:
    """Judge a postcode: whole, on its own, and not a number of another kind."""
    text, start, _end = candidate.text, candidate.start, candidate.end
    found = candidate.found
    code = bare(found)
    before, after = candidate.before(3).replace("\x1f", ""), candidate.after(6).replace("\x1f", "")
    if re.search(r"[A-Za-z0-9]\Z", before) or re.match(r"[A-Za-z0-9]", after):
        return None
    gaps = re.findall(r"[^0-9A-Za-z]+", found)
    if len([gap for gap in gaps if gap != "\x1f"]) > 1 or any(
        len(gap) > 3 or re.search(r"[,;:/\n\x1d\x1e]|\.\s", gap) for gap in gaps
    ):
        return None
    if not code.isdigit():
        joined = re.search(r"[A-Za-z0-9][-_/.]\Z", before) or re.match(r"[-_/][A-Za-z0-9]", after)
        if joined and candidate.part != "link":
            near = spoken(line_before(text, start, 30))
            if _OTHER.search(near):
                return None
        near = spoken(line_before(text, start, 24))
        if _OTHER.search(near[-16:]) and not _LABEL.search(near):
            return unsure("It stands beside a word for another code.")
        return SURE
    return _numeric(candidate, code, before, after, gaps)


def _numeric(
    candidate: Candidate, code: str, before: str, after: str, gaps: list[str]
) -> Verdict | None:
    text, start, end = candidate.text, candidate.start, candidate.end
    own = fold(candidate.detail.value).strip()
    if re.search(r"\d[.,:/-]\Z|[$#+.]\s?\Z", before) or re.match(
        r"[.,:/]\d|-\d(?!\d{3}(?!\d))|[ ]?[$%](?!\d)", after
    ):
        return None
    if re.search(r"\d\s\Z", before) or re.match(r"\s\d{2,}", after):
        return None
    near = spoken(line_before(text, start, 40))
    label = bool(_LABEL.search(near[-30:]) or _LABEL.search(spoken(candidate.key)))
    hyphen = "-" in own and gaps == ["-"]
    if hyphen and len(code) == 5:
        return SURE
    if _OTHER.search(near[-22:]) and not label:
        return None
    if label:
        return SURE
    if _STATE.search(text[max(0, start - 30) : start]) and re.search(
        r"\b[A-Z]{2}\.?,?[\s\x1f]{1,3}\Z", text[max(0, start - 8) : start]
    ):
        return SURE
    follows = re.match(
        r"[\s\x1d-\x1f]{1,3}[A-Z\x80-\U0010ffff][a-z\x80-\U0010ffff]{2,}", text[end : end + 12]
    )
    street = re.search(
        r"(?:\d[a-z]?|[a-z]{3,})[,\x1d\x1e\n]\s{0,2}(?:[A-Z]{1,2}-)?\Z",
        text[max(0, start - 12) : start],
        re.I,
    )
    country = re.search(r"(?<![A-Za-z0-9])(?:D|DE|A|AT|CH|F|FR|PL|I|IT|NL|B|BE|L|E|ES)-\Z", before)
    state = re.search(r"([A-Z][a-z]+(?: [A-Z][a-z]+)?),? \Z", text[max(0, start - 24) : start])
    if follows and (street or country):
        return SURE
    if state and bare(state[1]) in REGIONS:
        return SURE
    if len(code) == 6 and re.search(
        r"[A-Z][a-z]{2,}[\s\x1f]{0,2}[-,]?[\s\x1f]{0,2}\Z", text[max(0, start - 16) : start]
    ):
        return SURE
    if follows or (
        street and re.search(r"[A-Z][a-z]+[,\x1d\x1e\n]\s{0,2}\Z", text[max(0, start - 16) : start])
    ):
        return unsure("The digits are there, but nothing says that they are a postcode.")
    return None


_ROAD = words(
    """reg,registration,registered,plate,number plate,licence plate,license plate,car,van,vehicle,vrm,vrn,drives,driving,parked,kennzeichen,nummernschild,
    immatriculation,plaque,rejestracja,rejestracyjny,tablica,mot,motor,bmw,ford,audi,vw,golf,fiesta,astra,corsa,toyota,honda,keeper,motorbike,truck,carreg,licence,license,tag"""
)


def plate_forms(value: str, _region: str) -> Iterator[str]:
    """Yield a plate as it is searched for, also with letter O for zero and the other way."""
    code = bare(value)
    if len(code) < 3:
        return
    yield code
    if "0" in code:
        yield code.replace("0", "o")
    if "o" in code:
        yield code.replace("o", "0")


def confirm_plate(candidate: Candidate) -> Verdict | None:
    """Judge a plate: whole, on its own, with a space or hyphen at most where groups meet."""
    found = candidate.found
    own_gaps = len(re.findall(r"[^0-9A-Za-z]+", candidate.detail.value.strip()))
    before, after = candidate.before(2).replace("\x1f", ""), candidate.after(3).replace("\x1f", "")
    if re.search(r"[A-Za-z0-9]\Z", before) or re.match(r"[A-Za-z0-9]", after):
        return None
    gaps = [gap for gap in re.findall(r"[^0-9A-Za-z]+", found) if gap != "\x1f"]
    if len(gaps) > max(2, own_gaps) or any(
        len(gap) > 3 or re.search(r"[,;:/\n\x1d\x1e=\"]", gap) for gap in gaps
    ):
        return None
    near = (
        spoken(line_before(candidate.text, candidate.start, 50))
        + " "
        + spoken(line_after(candidate.text, candidate.end, 30))
    )
    road = _ROAD.search(near) or _ROAD.search(spoken(candidate.key))
    if re.search(r"[A-Za-z0-9][-_/]\Z", before) or re.match(r"[-_/][A-Za-z0-9]", after):
        if candidate.part != "link":
            return None
        alone = before.endswith("/") and not re.match(r"[-_/][A-Za-z0-9]", after)
        return SURE if road else unsure("It may be another code in a link.") if alone else None
    if _OTHER.search(spoken(line_before(candidate.text, candidate.start, 24))) and not road:
        return None
    if len(bare(found)) < 5 and not road:
        return None
    if not found.isupper() and not road and found != found.lower():
        return None
    if (
        any(len(group) < 2 and not group.isdigit() for group in re.split(r"[^0-9A-Za-z]+", found))
        and not road
        and len(gaps) > 1
    ):
        return unsure("Nothing says that it is a vehicle's number.")
    return (
        SURE
        if road or len(bare(found)) >= 6
        else unsure("Nothing says that it is a vehicle's number.")
    )


_UK_PLATE = re.compile(r"(?<![A-Za-z0-9-])[A-Z]{2}[0-9]{2}\s?[A-Z]{3}(?![A-Za-z0-9-])")


_LABELLED = re.compile(
    r"\b(?i:kennzeichen|kfz|immatriculation|immat|plaque|reg(?:istration)?|plate|nr rej|rejestracja)"
    r"(?i: no| number| nr)?[.: ]{1,3}"
    r"([A-Z]{1,3}[- ][A-Z]{1,2} ?\d{1,4}|[A-Z]{2}-\d{3}-[A-Z]{2}|\d{2,3}-[A-Z]{1,2}-\d{1,6})(?![\w-])"
)
"""Plates of other countries, behind a word that says so: German, French, Irish."""


GATE = (
    r"\b[A-Z]{2}[0-9]{2}\s?[A-Z]{3}\b"
    r"|(?i:kennzeichen|kfz|immat|plaque|\breg|plate|nr rej)[a-z.: ]{0,22}[A-Z0-9]{1,3}[- ][A-Z0-9]"
)
"""Where a plate may be; a cheap first look."""


def unlisted_plates(text: str, details: Sequence[Detail], _region: str) -> Iterable[str]:
    """Yield plates in *text* that are not the person's own."""
    if _UK_PLATE.search(text) is None and _LABELLED.search(text) is None:
        return
    own = {bare(detail.value) for detail in details}
    for match in _UK_PLATE.finditer(text):
        code = bare(match[0])
        near = spoken(line_before(text, match.start(), 40))
        if code not in own and not _OTHER.search(near[-16:]):
            yield code
    for match in _LABELLED.finditer(text):
        code = bare(match[1])
        if code not in own:
            yield code
