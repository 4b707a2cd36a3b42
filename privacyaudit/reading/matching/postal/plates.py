"""Vehicles' plates: short codes that must stand on their own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from privacyaudit.model import Detail
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.around import (
    column_head,
    in_its_own_tags,
    line_after,
    line_before,
    spoken,
    words,
)
from privacyaudit.reading.matching.postal.codes import OTHER, bare

_ROAD = words(
    """reg,registration,registered,plate,number plate,licence plate,license plate,car,van,vehicle,vrm,vrn,drives,driving,parked,kennzeichen,nummernschild,
    immatriculation,plaque,rejestracja,rejestracyjny,tablica,mot,motor,bmw,ford,audi,vw,golf,fiesta,astra,corsa,toyota,honda,keeper,motorbike,truck,carreg,licence,license,tag,diesel,petrol,hybrid,nct,tuv,tuev,service history,owners,lady owner,mileage,hatchback,saloon,estate car,cabrio,kombi,renault,peugeot,citroen,skoda,seat,nissan,fiat,opel,vauxhall,volvo,hyundai,kia,mazda,mercedes,parking,blocking,kereta,voiture,auto,samochod,coche,bil,moto,scooter,gari,minibus,camper,campervan,motorhome,caravan,lorry,pickup,lieferwagen,transporter,wohnmobil,wagen,camion,camionnette,furgone,furgoneta,camioneta,autobus,furgonetka,ciezarowka,busje,bestelwagen,varebil,pakettiauto,kennz,amtl kennz,nr rej,targa,matricula,kenteken,nummerplade,skyltnr,rekisterinumero"""
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


_ONCE = ("", ":", "\n", "\x1d", "\x1e")
"""What may stand once in a plate: the seal as a colon, or two lines as on the plate itself."""


def confirm_plate(candidate: Candidate) -> Verdict | None:
    """Judge a plate: whole, on its own, with a space or hyphen at most where groups meet."""
    found = candidate.found
    own_gaps = len(re.findall(r"[^0-9A-Za-z]+", candidate.detail.value.strip()))
    before, after = candidate.before(2).replace("\x1f", ""), candidate.after(3).replace("\x1f", "")
    if re.search(r"[A-Za-z0-9]\Z", before) or re.match(r"[A-Za-z0-9]", after):
        if not in_its_own_tags(candidate.before(24), candidate.after(5)):
            return None
    gaps = [gap for gap in re.findall(r"[^0-9A-Za-z]+", found) if gap != "\x1f"]
    spelt = len(gaps) == len(bare(found)) - 1 > 4 and set(gaps) <= {" ", "-"}
    split = re.search(r"[,;:/\n\x1d\x1e=\"]", "".join(gaps)) is not None
    whole = found.isupper() and len(bare(found)) > 5 and "".join(gaps).strip(" -") in _ONCE
    if (len(gaps) > max(2, own_gaps) and not spelt) or max(map(len, gaps), default=0) > 3:
        return None
    if split and not whole:
        return None
    near = (
        spoken(line_before(candidate.text, candidate.start, 50))
        + " "
        + spoken(line_after(candidate.text, candidate.end, 30))
    )
    road = _ROAD.search(near) or _ROAD.search(spoken(candidate.key))
    if (split or spelt) and not road:
        return None
    if re.search(r"[A-Za-z0-9][-_/]\Z", before) or re.match(r"[-_/][A-Za-z0-9]", after):
        if candidate.part != "link":
            return None
        alone = before.endswith("/") and not re.match(r"[-_/][A-Za-z0-9]", after)
        return SURE if road else unsure("It may be another code in a link.") if alone else None
    other = OTHER.findall(spoken(line_before(candidate.text, candidate.start, 24)))
    if other and not road and (len(bare(found)) < 6 or other[-1].lower() != "bus"):
        if len(bare(found)) < 7 or not gaps or not _IN_A_BAY.search(candidate.before(14)):
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


_IN_A_BAY = re.compile(r"(?<![A-Za-z])lot \d{1,3} ?[:-] ?\Z", re.I)
"""A flat or bay with its number, in front of the plate of who parks there: *Lot 2 : ...*"""
_UK_PLATE = re.compile(r"(?<![A-Za-z0-9-])[A-Z]{2}[0-9]{2}\s?[A-Z]{3}(?![A-Za-z0-9-])")


_PLATE_LABELS = (
    r"kennzeichen|kfz|immatricul|immat|plaque|reg(?:istration|istered|d)?|plate|nr rej|rejestracja|rejestracyjny|matricula|targa"
    r"|kenteken|nummerplade|regnr|license|licence|vehicle"
)
_LABELLED = re.compile(
    rf"\b(?i:{_PLATE_LABELS})[a-z]{{0,8}}(?i:\.?(?: ?plate| ?no| ?number| ?nr)?)[.:# ]{{1,3}}"
    r"([A-Z]{1,3}[- ][A-Z]{1,2} ?\d{1,4}|[A-Z]{2}[- ]?\d{3}[- ]?[A-Z]{2}|\d{2,3}-[A-Z]{1,2}-\d{1,6}|\d{4}[- ]?[A-Z]{3}"
    r"|\d{2}-[A-Z]{3}-\d|[A-Z]{2}-\d{2}-[A-Z]{2}|[A-Z]{3}[- ]?\d{3,4}|[A-Z]{2}[- ]?\d{1,2}[- ]?[A-Z]{1,2}[- ]?\d{4}"
    r"|[A-Z]{2,3} ?\d{4,5}[A-Z]?|[A-Z]{3} ?\d{2}[A-Z0-9])(?![\w-])"
)
"""Plates of other countries, behind a word that says so."""
_BAYS = r"(?:lot|place|emplacement|box) \d{1,3} ?[:-] ?"
_PARKED = re.compile(
    rf"(?<![A-Za-z])(?i:{_BAYS})([A-HJ-NP-TV-Z]{{2}}-\d{{3}}-[A-HJ-NP-TV-Z]{{2}})(?![\w-])"
)
"""French plates behind the number of a bay."""


GATE = (
    r"\b[A-Z]{2}[0-9]{2}\s?[A-Z]{3}\b"
    rf"|(?i:{_PLATE_LABELS})[A-Za-z.:# ]{{0,22}}[A-Z0-9]{{1,3}}[- ]?[A-Z0-9]"
    r"|[A-Z]{2}-\d{3}-[A-Z]{2}"
)
"""Where a plate may be; a cheap first look."""


_COLUMNS = re.compile(r"\S(?: {2,}|\t)\S")


def _of_another(text: str, start: int) -> bool:
    """Return whether a word for another code stands in front, or heads the column."""
    head = column_head(text, start)
    if head.strip():
        return OTHER.search(spoken(head)) is not None and _ROAD.search(spoken(head)) is None
    line = re.split(r"[\n\x1d]", text[max(0, start - 160) : start])
    if len(line) > 1 and line[-1].strip() and _COLUMNS.search(line[-2]):
        return OTHER.search(spoken(line[-1][-16:])) is not None  # under heads of columns
    return OTHER.search(spoken(line_before(text, start, 40))[-16:]) is not None


def unlisted_plates(text: str, details: Sequence[Detail], _region: str) -> Iterable[str]:
    """Yield plates in *text* that are not the person's own."""
    if not any(way.search(text) for way in (_UK_PLATE, _LABELLED, _PARKED)):
        return
    own = {bare(detail.value) for detail in details}
    for match in _UK_PLATE.finditer(text):
        code = bare(match[0])
        if code not in own and not _of_another(text, match.start()):
            yield code
    for match in (*_LABELLED.finditer(text), *_PARKED.finditer(text)):
        code = bare(match[1])
        if code not in own:
            yield code
