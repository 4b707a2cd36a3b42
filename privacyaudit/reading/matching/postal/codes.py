"""Postcodes: short codes that must stand on their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from privacyaudit.model import DetailKind
from privacyaudit.plugins import SURE, Candidate, Verdict, unsure
from privacyaudit.reading.matching.around import (
    column_head,
    in_its_own_tags,
    line_before,
    record,
    spoken,
    words,
)
from privacyaudit.reading.matching.fold import fold
from privacyaudit.reading.matching.postal.apart import taken_apart
from privacyaudit.reading.matching.postal.houses import bare as squashed
from privacyaudit.reading.matching.postal.streets import REGIONS

_LABEL = words(
    """postcode,post code,postal code,postal,postalcode,zip,zipcode,zip code,plz,postleitzahl,code postal,kod pocztowy,kod,pin,pincode,pin code
    eircode,cp,c.p,c.p.,postnummer,postnr,postnr.,address,addr,area code zip,adresse,adres,location,delivery,deliver to,shipping
    codigo postal,cod postal,cod. postal,cap,c.a.p,cep,psc,irsz,iranyitoszam,posta kodu,cod postal,kod poczt,postinumero,tk,t.k,pc,postbus,postboks,direccion,domicilio,indirizzo,morada,endereco,adresa,cim,osoite,adress"""
    + "".join(
        f",{fold(said)}"
        for word in "індекс индекс τ.κ τκ адреса адрес διεύθυνση".split()
        for said in (word, word.upper())
    )
)
_STATE = re.compile(r"(?:\b[A-Z]{2}|[A-Z][a-z]{2,})\.?,?[\s\x1d-\x1f]{1,3}\Z")
OTHER = words(
    """order,order no,order number,ref,reference,invoice,serial,sku,item,model,part,part no,product,price,id,isbn,population,views,votes,
    code no,promo,promo code,discount code,coupon,coupon code,batch,version,ticket,lot,views,likes,followers,members,words,steps,miles,km,token,receipt,otp,roll,roll no,application,form,case,check,cheque
    bib,member,membership,account,acct,folio,voucher,flight,bus,route,room,agent,sr no,reg no,artikel,rechnung,bestellung,auftrag,facture,dossier,commande,licence
    licencia,licenza,dorsal,expediente,pedido,factura,prot,protocollo,protocolo,fattura,pettorale,konto,wynik,faktura,zamowienie,btw,kl,bestelling,factuur,paragraf,stimmen,firmware,software,build,rev,revision,board,chip,postcode,plz,zip
    """
    + "".join(f",{fold(word)}" for word in ("рахунок", "замовлення", "квиток", "заказ"))
)


def _own_town(candidate: Candidate) -> bool:
    """Return whether a town of the person's own addresses stands right beside."""
    text = candidate.text
    ahead, behind = text[max(0, candidate.start - 40) : candidate.start], candidate.after(32)
    before = "" if re.search(r"\s[a-z]{2,}\s\Z", ahead) else squashed(ahead)
    after = "" if re.match(r"\s[a-z]", behind) else squashed(behind)
    return any(
        town in before[-len(town) - 16 :] or town in after[: len(town) + 4]
        for detail in candidate.listed
        if detail.kind in _ADDRESSES and (address := taken_apart(detail.value)) is not None
        for town in address.towns
        if len(town) > 2
    )


_ADDRESSES = (DetailKind.HOME_ADDRESS, DetailKind.PAST_ADDRESS, DetailKind.WORK_ADDRESS)


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
    if (bare_of := _COUNTRY.sub("", fold(value).strip())) != fold(value).strip():
        yield bare(bare_of)
    elif (outer := outer_half(code)) and not outer.isdigit():
        yield outer
    if code.isdigit() and len(code) == 9:
        yield code[:5]
    if "0" in code and not code.isdigit():
        yield code.replace("0", "o")


_COUNTRY = re.compile(r"[A-Z]{1,3}-(?=\d{4,6}\Z|\d{3} \d{2}\Z)", re.I)
"""A country's letters in front of a code: *LT-00273*."""
_TWO_HALVES = re.compile(r"[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}|[a-z]\d[a-z]\d[a-z]\d")


def outer_half(code: str) -> str:
    """Return the first half of a British or Canadian code, or nothing."""
    return code[:-3] if _TWO_HALVES.fullmatch(code) else ""


_OTHER_FIELD = (
    r"[\"'\s\x1d-\x1f]{0,3}[,;|\s\x1d-\x1f]{1,3}[\"']?[A-Za-z_][\w ]{1,20}[\"']?\s?[:=]\s?[\"']?"
)


def _in_halves(candidate: Candidate) -> bool:
    """Return whether the second half of a code stands in the field behind the first."""
    rest = bare(candidate.detail.value)[-3:]
    return (
        re.match(rf"{_OTHER_FIELD}{rest}(?![A-Za-z0-9])", candidate.after(50), re.I) is not None
        and re.search(r"[A-Za-z0-9]\Z", candidate.before(1)) is None
    )


def confirm_postcode(candidate: Candidate) -> Verdict | None:
    """Judge a postcode: whole, on its own, and not a number of another kind."""
    text, start, _end = candidate.text, candidate.start, candidate.end
    found = candidate.found
    code = bare(found)
    if code == outer_half(bare(candidate.detail.value)):
        return SURE if _in_halves(candidate) else None
    before, after = candidate.before(3).replace("\x1f", ""), candidate.after(6).replace("\x1f", "")
    if re.search(r"[A-Za-z0-9]\Z", before) or re.match(r"[A-Za-z0-9]", after):
        if not in_its_own_tags(candidate.before(24), candidate.after(6)):
            return None
    gaps = re.findall(r"[^0-9A-Za-z]+", found)
    apart = 1 + (found.isupper() and set(gaps) == {" "} and not code.isdigit())  # *ZZ99 5 AB*
    if len([gap for gap in gaps if gap != "\x1f"]) > apart or any(
        len(gap) > 3 or re.search(r"[,;:/\n\x1d\x1e]|\.\s", gap) for gap in gaps
    ):
        return None
    if not code.isdigit():
        joined = re.search(r"[A-Za-z0-9][-_/.]\Z", before) or re.match(r"[-_/][A-Za-z0-9]", after)
        if joined and candidate.part != "link":
            near = spoken(line_before(text, start, 30))
            if OTHER.search(near):
                return None
        near = spoken(line_before(text, start, 24))
        if OTHER.search(near[-16:]) and not _LABEL.search(near):
            return unsure("It stands beside a word for another code.")
        return SURE
    return _numeric(candidate, code, before, after, gaps)


def _numeric(
    candidate: Candidate, code: str, before: str, after: str, gaps: list[str]
) -> Verdict | None:
    text, start = candidate.text, candidate.start
    own = fold(candidate.detail.value).strip()
    if re.search(r"\d[.,:/-]\Z|[$#+.][ ]?\Z", before) and not re.search(
        r"[A-Za-z]\.[ ]?\Z", before
    ):
        return None
    if re.match(r"[.,:/]\d|-\d(?!\d{3}(?!\d))|[ ]?[$%](?!\d)", after):
        return None
    if re.search(r"\d[ ]\Z", before) or re.match(
        r"[ ]\d{2,}|[ ](?:kr|eur|euros?|zl|kc|ft)(?![a-z])", after, re.I
    ):
        return None
    near = spoken(line_before(text, start, 40))
    if _OTHER_CODE.search(near):
        return None
    key = spoken(fold(candidate.key))
    label = bool(_LABEL.search(near[-30:]) or _LABEL.search(key))
    other = None if label else OTHER.search(near[-22:])
    if other and not (re.search(r"\d\D*\Z", near[-22:][other.end() :]) and _own_town(candidate)):
        return None
    if not label and OTHER.fullmatch(spoken(column_head(text, start)).strip()):
        return None
    if label or _own_town(candidate) or _with_its_street(candidate):
        return SURE
    if "-" in own and gaps == ["-"]:
        return SURE if not re.match(r"[ ][a-z]", after) else unsure(_NOTHING)
    if _STATE.search(text[max(0, start - 30) : start]) and re.search(
        r"\b[A-Z]{2,3}\.?,?[\s\x1f]{1,3}\Z", text[max(0, start - 8) : start]
    ):
        return SURE
    return _among_words(candidate, code, before)


_OTHER_CODE = re.compile(
    r"(?<![^\W\d_])(?:(?:kod|code|codigo|codice|cod)\.?\s(?:de\s|di\s|do\s)?"
    r"(?:rabat|promo|remise|reduc|desc|scont|cupo|coupon|cliente?|acces|avantage|produ|artic|artyk|bramy|dost|weryf|verif|zniz|swift)[^\W\d_]{0,10}"
    r"|(?:rabatt|gutschein|aktions|kortings?|discount|promo|access|gate|door|coupon)[ -]?(?:code|kode|kod)[^\W\d_]{0,2})[\s:=#-]{0,3}\Z",
    re.I,
)
"""A word for a code of another kind right in front: *kod rabatowy*, *code promo*."""
_SIBLING = re.compile(
    r"[\"'](?:\w{0,8}(?:city|town|street|ville|ort|stadt|strasse|rue|voie|commune|calle|ciudad|localidad|comune|citta|plaats|straat|miasto|ulica|obec|varos|utca|gata|house|locality|address)\w{0,8})[\"']\s?:",
    re.I,
)


def _with_its_street(candidate: Candidate) -> bool:
    """Return whether digits are a field's whole value, beside a town or street in the same record."""
    text, start, end = candidate.text, candidate.start, candidate.end
    if text[end : end + 1] not in ("'", '"'):
        return False
    key = re.search(r"[\"'](\w{3,12})[\"']\s?:\s?[\"']\Z", text[max(0, start - 24) : start])
    if key is None or OTHER.search(spoken(key[1])) or _NO_CODE.search(key[1]):
        return False
    low, high = record(text, start, end)
    near = text[max(low, start - 200) : min(high, end + 160)]
    said = len(_SIBLING.findall(near)) > 1
    return said and (_INDEX.fullmatch(key[1]) is not None or _own_town_in(candidate, near))


_INDEX = re.compile(r"(?:post(?:al)?_?)?(?:index|indeks|indexs)|postnum|postnumber", re.I)
"""What a postcode is called in the east of Europe."""


_NO_CODE = re.compile(
    r"id\Z|phone|tel|num|house|flat|apt|unit|price|amount|total|count|hash|key", re.I
)


def _own_town_in(candidate: Candidate, near: str) -> bool:
    """Return whether a town of the person's own addresses is in *near*."""
    plain = squashed(near)
    return any(
        len(town) > 3 and town in plain
        for detail in candidate.listed
        if detail.kind in _ADDRESSES and (address := taken_apart(detail.value)) is not None
        for town in address.towns
    )


_NOTHING = "The digits are there, but nothing says that they are a postcode."
_WORD = r"[A-Z\x80-\U0010ffff](?:[a-z\x80-\U0010ffff]{2,}|[A-Z\x80-\U0010ffff]{2,})"


def _among_words(candidate: Candidate, code: str, before: str) -> Verdict | None:
    """Judge digits by the street in front, the town behind, a country's letters or a region."""
    text, start, end = candidate.text, candidate.start, candidate.end
    follows = re.match(rf"[\s\x1d-\x1f]{{1,3}}(?:- )?{_WORD}", text[end : end + 16])
    street = re.search(
        r"(?:\d[a-z]?|[a-z]{3,}|\d ?[a-z]?\.?)(?:[,|\x1d\x1e\n]| -|  )\s{0,2}(?:[A-Z]{1,2}-)?\Z",
        text[max(0, start - 14) : start],
        re.I,
    )
    country = re.search(
        r"(?<![A-Za-z0-9])(?:D|DE|A|AT|CH|F|FR|PL|I|IT|NL|B|BE|L|E|ES|P|PT|S|SE|N|NO|DK|FI|FIN|CZ|SK|H|HU|RO|GR|UA)-\Z",
        before[-4:] if len(before) > 3 else text[max(0, start - 5) : start],
    )
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
        return unsure(_NOTHING)
    return None
